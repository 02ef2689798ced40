// The right side of the page: everything about one declaration.

function heading(parent, text) { parent.append(make("h3", "", text)); }

function codeBlock(text) { return make("pre", "", text); }

// C beside RPython.
function showTexts(parent, entry) {
  const beside = make("div", "beside");
  const c = make("div"), python = make("div");
  heading(c, "C");
  c.append(codeBlock((entry.c || entry.name) + (entry.c && !entry.c.startsWith("#") ? ";" : "")));
  const picture = pictures.get(entry.picture);
  if (picture) c.append(codeBlock(picture.spelling + " {\n" + picture.c.map(([name, declaration]) => "    " + declaration + ";\n").join("") + "}"));
  for (const remark of entry.remarks || []) c.append(make("p", "quiet", remark));
  heading(python, entry.names ? "RPython" : "Not bound");
  if (entry.text) {
    for (const text of entry.text) python.append(codeBlock(text));
  } else if (entry.code) {
    const [reason, suggestion] = codes.get(entry.code) || ["", ""];
    python.append(make("p", "bad", entry.code + ": " + (entry.detail ? entry.detail + ": " : "") + reason));
    python.append(make("p", "", "What can be done: " + suggestion + "."));
  } else {
    python.append(make("p", "quiet", "The module has it as " + (entry.names || []).join(", ") + "."));
  }
  beside.append(c, python);
  parent.append(beside);
}

function showValue(parent, entry) {
  if (!entry.value) return;
  heading(parent, "Value");
  const table = make("table");
  const isNumber = entry.value[1].startsWith("0x") || entry.value[1].startsWith("-0x");
  [isNumber ? "decimal" : "text", isNumber ? "hexadecimal" : "bytes"].forEach((word, index) => {
    const row = make("tr");
    const cell = make("td");
    cell.append(make("code", "", entry.value[index]));
    row.append(make("th", "", word), cell);
    table.append(row);
  });
  parent.append(table);
}

function showDecisions(parent, entry) {
  if (!entry.decisions) return;
  heading(parent, "Decided");
  for (const decision of entry.decisions) parent.append(make("p", "quiet", decision));
}

// The header around the declaration, with the line marked.
function showContext(parent, entry) {
  const parts = excerpts.get(entry.file) || [];
  const part = parts.find(([start, text]) => entry.line >= start && entry.line < start + text.split("\n").length);
  if (!part) return;
  heading(parent, entry.file);
  const block = make("pre");
  const lines = part[1].split("\n");
  const from = Math.max(0, entry.line - part[0] - 6), to = Math.min(lines.length, entry.line - part[0] + 7);
  for (let index = from; index < to; index++) {
    const number = part[0] + index;
    const line = make("span", number === entry.line ? "here" : "");
    line.append(make("span", "number", String(number).padStart(5) + "  "), lines[index]);
    block.append(line, "\n");
  }
  parent.append(block);
}

function showPicture(parent, entry) {
  const picture = pictures.get(entry.picture);
  if (!picture) return;
  heading(parent, "Layout: " + picture.size + " bytes, aligned to " + picture.alignment);
  const beside = make("div", "beside"), colours = new Map();
  const side = (title, rows, isC) => {
    const members = rows.map(([name, type, start, width, flag]) => ({
      name: name || "(unnamed)", type: isC ? type : name + ": " + type, start, width, bitfield: isC && flag, filler: !isC && flag,
    }));
    const box = make("div");
    box.append(make("p", "quiet", title), byteMap(members, picture.size, title + " of " + picture.spelling, colours));
    const open = members.filter(member => member.width === 0);
    for (const member of open) box.append(make("p", "quiet", member.name + ", at " + member.start / 8 + ", has no length"));
    return box;
  };
  beside.append(side("C", picture.c, true), side("RPython (hatched: not reached as a member)", picture.rpython, false));
  parent.append(beside);
}

function links(entries, open) {
  const box = make("div", "links");
  for (const entry of entries.slice(0, 200)) {
    const button = make("button", "", entry.name);
    button.type = "button";
    button.addEventListener("click", () => open(entry));
    box.append(button);
  }
  if (entries.length > 200) box.append(make("span", "quiet", "and " + (entries.length - 200) + " more"));
  return box;
}

function showUses(parent, entry, open) {
  const used = (entry.uses || []).map(index => data.entries[index]);
  const users = (usedBy.get(entry.index) || []).map(index => data.entries[index]);
  if (used.length + users.length === 0) return;
  heading(parent, "Used by " + users.length + ", uses " + used.length);
  parent.append(typeGraph(entry, users, used, open));
  if (users.length) { parent.append(make("p", "quiet", "used by")); parent.append(links(users, open)); }
  if (used.length) { parent.append(make("p", "quiet", "uses")); parent.append(links(used, open)); }
}

function showChange(parent, entry) {
  const change = entry.change;
  if (!change) return;
  heading(parent, (change.added ? "New since " : "Changed since ") + data.old);
  for (const note of change.notes) parent.append(make("p", "changed", note));
  if (change.old.length + change.new.length === 0) return;
  const block = make("pre");
  const old = change.old.join("\n").split("\n"), now = change.new.join("\n").split("\n");
  const kept = new Set(old.filter(line => now.includes(line)));
  const put = (line, sign, className) => block.append(make("span", className, sign + line), "\n");
  if (change.old.length) for (const line of old) if (!kept.has(line)) put(line, "- ", "removed");
  if (change.new.length) for (const line of now) put(line, kept.has(line) ? "  " : "+ ", kept.has(line) ? "" : "added");
  parent.append(block);
}

function showReview(parent, entry) {
  heading(parent, "Review");
  const actions = make("div", "actions");
  if (entry.fingerprint) {
    const button = make("button", "", isApproved(entry) ? "Approved: take it back" : wasApproved(entry) ? "Approve as it is now" : "Approve");
    button.id = "approve";
    button.type = "button";
    button.addEventListener("click", () => approve(entry, !isApproved(entry)));
    actions.append(button);
  }
  const label = make("label", "", "Note");
  const note = make("textarea");
  note.id = "note";
  note.value = notes.get(entry.key) || "";
  note.addEventListener("input", () => takeNote(entry, note.value));
  label.append(note);
  parent.append(actions, label);
}

function showRemoved(parent, entry) {
  heading(parent, "Gone since " + data.old);
  const block = make("pre");
  for (const line of entry.old.split("\n")) block.append(make("span", "removed", "- " + line), "\n");
  parent.append(block);
}

function showDetail(entry, open, back) {
  const parent = document.getElementById("detail");
  parent.replaceChildren();
  const button = make("button", "", "Back to the list");
  button.id = "back";
  button.type = "button";
  button.addEventListener("click", back);
  parent.append(button);
  if (!entry) { parent.append(make("p", "quiet", "Nothing is shown.")); return; }
  parent.append(make("h2", "", entry.name));
  if (entry.kind === "removed") return showRemoved(parent, entry);
  parent.append(make("p", "place", entry.kind + " · " + entry.file + ":" + entry.line + (entry.names ? " · " + entry.names.join(", ") : "")));
  showTexts(parent, entry);
  showValue(parent, entry);
  showChange(parent, entry);
  showPicture(parent, entry);
  showContext(parent, entry);
  showUses(parent, entry, open);
  showDecisions(parent, entry);
  showReview(parent, entry);
  parent.scrollTop = 0;
}
