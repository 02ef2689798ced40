// The data, the list with its filters, what is approved, and the keys.

const data = JSON.parse(document.getElementById("data").textContent);
const approved = new Map(Object.entries(data.approved)), notes = new Map(Object.entries(data.notes));
// Maps, in which no name means anything by itself.
const codes = new Map(Object.entries(data.codes)), excerpts = new Map(Object.entries(data.excerpts));
const pictures = new Map(Object.entries(data.pictures)), usedBy = new Map();
let shown = [], chosen = null, isSaved = true;

data.entries.forEach((entry, index) => {
  entry.index = index;
  entry.words = [entry.name, ...(entry.names || []), entry.c || "", entry.code || "", entry.file].join(" ").toLowerCase();
  for (const used of entry.uses || []) {
    if (!usedBy.has(used)) usedBy.set(used, []);
    usedBy.get(used).push(index);
  }
});
for (const [name, old] of data.removed) {
  data.entries.push({ kind: "removed", name, old, key: "removed " + name, words: name.toLowerCase(), index: data.entries.length, file: "", line: 0 });
}

function isApproved(entry) { return entry.fingerprint !== undefined && approved.get(entry.key) === entry.fingerprint; }
function wasApproved(entry) { return approved.has(entry.key) && !isApproved(entry); }
function isChanged(entry) { return entry.change !== undefined || entry.kind === "removed"; }

// What can be shown, in the order of the menu.
const filters = {
  "all": () => true,
  "bound": entry => entry.names !== undefined,
  "not bound": entry => entry.code !== undefined && entry.listed,
  "no constants": entry => entry.code !== undefined && !entry.listed,
  "changed": isChanged,
  "not approved": entry => entry.fingerprint !== undefined && !isApproved(entry),
  "approved": isApproved,
  "with a note": entry => notes.has(entry.key),
};

const element = id => document.getElementById(id);
const list = element("list"), rows = element("rows");
const heightOfRow = 30;
const elements = new Map();

function fillMenu(menu, names) {
  for (const name of names) {
    const option = make("option", "", name);
    option.value = name;
    menu.append(option);
  }
}

function refresh() {
  const words = element("search").value.toLowerCase().split(/\s+/).filter(word => word);
  const kind = element("kind").value, filter = filters[element("show").value];
  shown = data.entries.filter(entry =>
    (kind === "all" || entry.kind === kind) && filter(entry) && words.every(word => entry.words.includes(word)));
  rows.style.height = shown.length * heightOfRow + "px";
  const bound = data.entries.filter(filters["bound"]).length, changed = data.entries.filter(isChanged).length;
  const done = data.entries.filter(isApproved).length;
  element("counts").textContent =
    shown.length + " of " + data.entries.length + " shown; " + bound + " bound, " + done + " approved"
    + (data.old ? ", " + changed + " changed since " + data.old : "");
  for (const row of elements.values()) row.remove();
  elements.clear();
  if (!shown.includes(chosen)) choose(shown[0] || null); else { scrollTo(chosen); paint(); }
}

// Only the rows that are seen are in the page, so that their number does not matter.
function paint() {
  const first = Math.max(0, Math.floor(list.scrollTop / heightOfRow) - 10);
  const last = Math.min(shown.length, Math.ceil((list.scrollTop + list.clientHeight) / heightOfRow) + 10);
  for (const [index, row] of elements) {
    if (index < first || index >= last) { row.remove(); elements.delete(index); }
  }
  for (let index = first; index < last; index++) {
    if (!elements.has(index)) {
      const row = makeRow(shown[index], index);
      elements.set(index, row);
      rows.append(row);
    }
    elements.get(index).setAttribute("aria-selected", String(shown[index] === chosen));
  }
  const index = shown.indexOf(chosen);
  if (elements.has(index)) list.setAttribute("aria-activedescendant", elements.get(index).id);
  else list.removeAttribute("aria-activedescendant");
}

function makeRow(entry, index) {
  const row = make("div", "row");
  row.id = "row-" + index;
  row.setAttribute("role", "option");
  row.setAttribute("aria-setsize", String(shown.length));
  row.setAttribute("aria-posinset", String(index + 1));
  row.style.top = index * heightOfRow + "px";
  row.append(make("span", "kind", entry.kind), make("span", "name", entry.name));
  if (entry.code && entry.listed) row.append(make("span", "mark skipped", entry.code));
  if (isChanged(entry)) row.append(make("span", "mark changed", entry.change ? entry.change.added ? "new" : "changed" : "gone"));
  if (notes.has(entry.key)) row.append(make("span", "mark", "note"));
  if (isApproved(entry)) row.append(make("span", "mark approved", "✓"));
  row.addEventListener("click", () => { choose(entry); read(); });
  return row;
}

function scrollTo(entry) {
  const top = shown.indexOf(entry) * heightOfRow;
  if (top < 0) return;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + heightOfRow > list.scrollTop + list.clientHeight) list.scrollTop = top + heightOfRow - list.clientHeight;
}

function choose(entry) {
  chosen = entry;
  if (entry) scrollTo(entry);
  paint();
  showDetail(entry, open, backToList);
}

// Shows a declaration that the filters may have left out.
function open(entry) {
  if (!shown.includes(entry)) {
    element("search").value = "";
    element("kind").value = "all";
    element("show").value = "all";
    chosen = entry;
    refresh();
  }
  choose(entry);
  read();
}

function move(steps) {
  if (shown.length === 0) return;
  choose(shown[Math.min(shown.length - 1, Math.max(0, shown.indexOf(chosen) + steps))]);
}

function read() {
  document.body.classList.add("reading");
  element("detail").focus();
}

function backToList() {
  document.body.classList.remove("reading");
  list.focus();
  if (chosen) scrollTo(chosen);
  paint();
}

function changed() {
  isSaved = false;
  refresh();
}

function approve(entry, isWanted) {
  if (entry.fingerprint === undefined) return;
  if (isWanted) approved.set(entry.key, entry.fingerprint); else approved.delete(entry.key);
  changed();
  if (chosen === entry) showDetail(entry, open, backToList);
}

function takeNote(entry, text) {
  if (text) notes.set(entry.key, text); else notes.delete(entry.key);
  isSaved = false;
}

// What is approved of declarations that are gone is left out.
function reviewText() {
  const keys = new Set(data.entries.map(entry => entry.key));
  const sorted = map => Object.fromEntries([...map].filter(([key]) => keys.has(key)).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ format: 1, title: data.title, approved: sorted(approved), notes: sorted(notes) }, null, 1) + "\n";
}

function save() {
  const link = make("a");
  link.href = URL.createObjectURL(new Blob([reviewText()], { type: "application/json" }));
  link.download = (data.title.replace(/[^A-Za-z0-9_.-]+/g, "_").replace(/^[.]+/, "") || "module") + ".review.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  isSaved = true;
}

function takeReview(text) {
  let review;
  try { review = JSON.parse(text); } catch (error) { review = null; }
  const isTexts = value => value && typeof value === "object" && Object.values(value).every(text => typeof text === "string");
  if (!review || review.format !== 1 || !isTexts(review.approved) || !isTexts(review.notes)) {
    element("counts").textContent = "This file is no review that was saved by such a page.";
    return;
  }
  approved.clear();
  notes.clear();
  for (const [key, value] of Object.entries(review.approved)) approved.set(key, value);
  for (const [key, value] of Object.entries(review.notes)) notes.set(key, value);
  refresh();
  showDetail(chosen, open, backToList);
}

function next(menu) {
  menu.selectedIndex = (menu.selectedIndex + 1) % menu.options.length;
  refresh();
}

const pageOfRows = () => Math.max(1, Math.floor(list.clientHeight / heightOfRow) - 1);
// Keys that mean the same wherever the focus is, but where one writes.
const keys = {
  "j": () => move(1), "k": () => move(-1),
  "/": () => { backToList(); element("search").focus(); element("search").select(); },
  "c": () => next(element("kind")), "f": () => next(element("show")),
  "a": () => chosen && approve(chosen, !isApproved(chosen)),
  "u": () => {
    const from = shown.indexOf(chosen) + 1;
    const entry = shown.slice(from).concat(shown.slice(0, from)).find(filters["not approved"]);
    if (entry) choose(entry);
  },
  "n": () => { read(); if (element("note")) element("note").focus(); },
  "w": save, "?": () => element("help").showModal(), "Escape": backToList,
};
const listKeys = {
  "ArrowDown": () => move(1), "ArrowUp": () => move(-1), "Home": () => move(-shown.length), "End": () => move(shown.length),
  "PageDown": () => move(pageOfRows()), "PageUp": () => move(-pageOfRows()), "Enter": read,
};

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.altKey || event.metaKey || element("help").open) return;
  const isWriting = ["INPUT", "TEXTAREA", "SELECT"].includes(event.target.tagName);
  if (isWriting) {
    if (event.key === "Escape" || (event.key === "Enter" && event.target.id === "search")) { event.preventDefault(); changedNote(); backToList(); }
    return;
  }
  const action = keys[event.key] || (event.target === list ? listKeys[event.key] : undefined);
  if (!action) return;
  event.preventDefault();
  action();
});

// A note that was begun or emptied shows in the list.
function changedNote() { if (!isSaved) refresh(); }

list.addEventListener("scroll", () => requestAnimationFrame(paint), { passive: true });
addEventListener("resize", () => paint());
addEventListener("beforeunload", event => { if (!isSaved) event.preventDefault(); });
element("search").addEventListener("input", refresh);
element("kind").addEventListener("change", refresh);
element("show").addEventListener("change", refresh);
element("save").addEventListener("click", save);
element("help-button").addEventListener("click", () => element("help").showModal());
element("approve-shown").addEventListener("click", () => {
  for (const entry of shown) if (entry.fingerprint !== undefined) approved.set(entry.key, entry.fingerprint);
  changed();
  showDetail(chosen, open, backToList);
});
element("load").addEventListener("change", event => {
  const file = event.target.files[0];
  if (file) file.text().then(takeReview);
});

document.title = "Review of " + data.title;
element("title").textContent = data.title;
fillMenu(element("kind"), ["all", ...new Set(data.entries.map(entry => entry.kind))]);
fillMenu(element("show"), Object.keys(filters));
refresh();
list.focus();
