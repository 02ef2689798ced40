"use strict";

// An element with a class and text. Whatever comes from a header gets into the page here, as text and nothing else.
function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function draw(tag, attributes, text) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]);
  if (text !== undefined) element.textContent = text;
  return element;
}

const bitsInRow = 64, bitWidth = 6, rowHeight = 24, leftEdge = 42;

// Members that share bits, as those of unions do, are drawn one below the other: each lane has members that do not.
function lanes(members) {
  const result = [];
  for (const member of members) {
    if (member.width === 0) continue;
    let lane = result.find(lane => lane.end <= member.start);
    if (!lane) result.push(lane = { end: 0, members: [] });
    lane.members.push(member);
    lane.end = member.start + member.width;
  }
  return result.map(lane => lane.members);
}

// The pieces that the members of a lane have in each row of eight bytes; what is between them is padding in the first
// lane, and in others the place of members that are drawn above. Of a long member the rows in the middle are left out.
function rowsOf(members, bits, isFirst) {
  const pieces = [];
  let next = 0;
  for (const member of members) {
    if (isFirst && member.start > next) pieces.push({ start: next, end: member.start });
    pieces.push({ start: member.start, end: member.start + member.width, member });
    next = member.start + member.width;
  }
  if (isFirst && next < bits) pieces.push({ start: next, end: bits });
  const rows = [];
  const row = number => {
    const last = rows[rows.length - 1];
    if (last && last.number === number) return last;
    rows.push({ number, pieces: [] });
    return rows[rows.length - 1];
  };
  for (const piece of pieces) {
    const first = Math.floor(piece.start / bitsInRow), last = Math.ceil(piece.end / bitsInRow) - 1;
    for (let number = first; number <= last; number++) {
      if (last - first > 3 && number === first + 2) {
        rows.push({ number: -1, left: last - first - 3 });
        number = last - 1;
        continue;
      }
      const start = Math.max(piece.start, number * bitsInRow), end = Math.min(piece.end, (number + 1) * bitsInRow);
      row(number).pieces.push({ start: start - number * bitsInRow, end: end - number * bitsInRow, member: piece.member });
    }
  }
  return rows;
}

function drawPiece(group, piece, y, colour) {
  const x = leftEdge + piece.start * bitWidth, width = (piece.end - piece.start) * bitWidth;
  const member = piece.member;
  const box = draw("rect", { x, y, width, height: rowHeight - 3, class: member && !member.filler ? "c" + colour(member) + " bit" : "padding" });
  const words = member ? member.type : "padding";
  const size = member ? member.width : piece.end - piece.start;
  box.append(draw("title", {}, words + ", " + (size % 8 || (member && member.bitfield) ? size + " bits" : size / 8 + " bytes")));
  group.append(box);
  const name = member && !member.filler ? member.name + (member.bitfield ? ":" + member.width : "") : "";
  const room = Math.floor((width - 4) / 6.1);
  if (name && room > 0) {
    const label = name.length <= room ? name : room > 2 ? name.slice(0, room - 1) + "…" : "";
    group.append(draw("text", { x: x + 3, y: y + 14, class: "label" }, label));
  }
}

// The bytes of a record, eight in a row, the lowest bit of each byte to the left. A member has the same colour in all pictures
// that are given the same colours.
function byteMap(members, size, title, colours) {
  const all = lanes(members).map((lane, index) => rowsOf(lane, size * 8, index === 0));
  if (all.length === 0) all.push(rowsOf([], size * 8, true));
  const colour = member => {
    const key = member.name === "(unnamed)" ? member : member.name;
    if (!colours.has(key)) colours.set(key, colours.size % 8);
    return colours.get(key);
  };
  const count = all.reduce((sum, rows) => sum + rows.length, 0);
  const width = leftEdge + bitsInRow * bitWidth + 2, height = count * rowHeight + all.length * 6 + 12;
  const svg = draw("svg", { viewBox: "0 0 " + width + " " + height, width, role: "img", "aria-label": title });
  const pattern = draw("pattern", { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" });
  pattern.append(draw("line", { x1: 0, y1: 0, x2: 0, y2: 6, class: "hatch" }));
  const definitions = draw("defs", {});
  definitions.append(pattern);
  svg.append(definitions);
  for (let byte = 0; byte < 8; byte++) svg.append(draw("text", { x: leftEdge + byte * 8 * bitWidth + 2, y: 9 }, "+" + byte));
  let y = 13;
  for (const rows of all) {
    for (const row of rows) {
      if (row.number < 0) {
        svg.append(draw("text", { x: leftEdge, y: y + 14 }, "… " + row.left * 8 + " more bytes of it"));
      } else {
        svg.append(draw("text", { x: 2, y: y + 14 }, String(row.number * 8)));
        for (const piece of row.pieces) drawPiece(svg, piece, y, colour);
      }
      y += rowHeight;
    }
    y += 6;
  }
  return svg;
}

// What uses a declaration, to the left, and what it uses, to the right.
function typeGraph(centre, users, used, open) {
  const most = 12, nodeWidth = 150, gap = 70, step = 26;
  const left = users.slice(0, most), right = used.slice(0, most);
  const rows = Math.max(left.length, right.length, 1), height = rows * step + 6;
  const svg = draw("svg", { viewBox: "0 0 " + (3 * nodeWidth + 2 * gap) + " " + height, width: 3 * nodeWidth + 2 * gap, role: "img", "aria-label": "used by, and uses" });
  const place = (count, index) => 3 + (rows - count) * step / 2 + index * step;
  const node = (entry, x, y, extra) => {
    const group = draw("g", { class: "node" + extra });
    group.append(draw("rect", { x, y, width: nodeWidth, height: step - 5, rx: 4 }));
    const name = entry.name;
    group.append(draw("text", { x: x + 5, y: y + 14 }, name.length > 23 ? name.slice(0, 22) + "…" : name));
    group.append(draw("title", {}, entry.kind + " " + name));
    if (!extra) group.addEventListener("click", () => open(entry));
    svg.append(group);
  };
  const edge = (x1, y1, x2, y2) => svg.append(draw("path", { class: "edge", d: "M" + x1 + " " + y1 + " C" + (x1 + gap / 2) + " " + y1 + " " + (x2 - gap / 2) + " " + y2 + " " + x2 + " " + y2 }));
  const middle = place(1, 0);
  left.forEach((entry, index) => {
    const y = place(left.length, index);
    edge(nodeWidth, y + 10, nodeWidth + gap, middle + 10);
    node(entry, 0, y, "");
  });
  right.forEach((entry, index) => {
    const y = place(right.length, index);
    edge(2 * nodeWidth + gap, middle + 10, 2 * nodeWidth + 2 * gap, y + 10);
    node(entry, 2 * nodeWidth + 2 * gap, y, "");
  });
  node(centre, nodeWidth + gap, middle, " centre");
  return svg;
}
