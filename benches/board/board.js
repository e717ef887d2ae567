// The yardstick of `cargo xtask bench`: the board of leads in plain JavaScript, doing the work the app does with the same plan
// files. It keeps the plan in IndexedDB (a snapshot in chunks and a journal of moves), mounts only the cards that are seen, filters
// without accents and case, moves cards by keyboard and mouse, and undoes. Nothing else of the app is here.

const COLUMNS = ["marketing", "inside-sales", "sales", "closed"];
const CRITERIA = ["need", "scope", "team", "budget", "timing"];
const [ROW, OVERSCAN, CHUNK] = [124, 2, 1000];
const find = (hook) => document.querySelector(`[data-testid=${hook}]`);
const money = new Intl.NumberFormat("en", { style: "currency", currency: "EUR", maximumFractionDigits: 0 });

let leads = []; // Newest first, each { lead, begun, text, passes }.
let [lifted, active, query, records] = [null, null, [], 0]; // Lifted: { row, over, pointer, copy }.
const [undone, columns] = [[], new Map()];

const database = new Promise((resolve, reject) => {
  const request = indexedDB.open("board", 1);
  request.onupgradeneeded = () => ["chunks", "journal"].forEach((name) => request.result.createObjectStore(name));
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

async function write(store, work) {
  find("save-status").dataset.state = "saving";
  const transaction = (await database).transaction(store, "readwrite");
  work(transaction.objectStore(store));
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  find("save-status").dataset.state = "saved";
}

async function read(store) {
  const request = (await database).transaction(store).objectStore(store).getAll();
  return new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
}

async function load() {
  const [chunks, journal] = await Promise.all([read("chunks"), read("journal")]);
  if (chunks.length === 0) return;
  take(chunks.flatMap((chunk) => JSON.parse(new TextDecoder().decode(chunk))));
  const places = new Map(leads.map((row) => [row.lead.id, row]));
  for (const { id, lead } of journal) places.get(id).lead = lead;
  records = journal.length;
  draw();
}

find("open-file").onchange = async ({ target }) => {
  const plan = JSON.parse(await target.files[0].text());
  take(plan.leads);
  draw();
  await write("chunks", (store) => {
    store.clear();
    for (let from = 0; from < plan.leads.length; from += CHUNK) {
      store.put(new TextEncoder().encode(JSON.stringify(plan.leads.slice(from, from + CHUNK))), from);
    }
  });
};

function take(list) {
  leads = list.map((lead) => ({ lead, begun: Date.parse(lead.owners[0].since), text: null, passes: true }));
  leads.sort((a, b) => b.begun - a.begun || (a.lead.id < b.lead.id ? 1 : -1));
}

const isClosed = (lead) => ["won", "lost", "rejected"].includes(lead.progress?.at(-1)?.stage);
const columnOf = (lead) => (isClosed(lead) ? "closed" : lead.owners.at(-1).team);

function category({ evidence = {} }) {
  const answer = (name) => evidence[name]?.answer ?? "unknown";
  const answers = CRITERIA.map(answer);
  if (answer("pain") !== "yes" || answers.every((each) => each === "unknown")) return "to-qualify";
  if (answers.every((each) => each === "yes")) return "1";
  const points = answers.reduce((sum, each) => sum + { yes: 1, partly: 0.5, no: 0, unknown: 0 }[each], 0);
  return answers.every((each) => each === "yes" || each === "partly") && points / 5 >= 0.8 ? "2" : "3";
}

const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function passes(row) {
  if (query.length === 0) return true;
  const { company = "", contact = "", email = "", phone = "", source = "", note = "" } = row.lead;
  row.text ??= folded([company, contact, email, phone, source, note, row.lead.owners.at(-1).person ?? ""].join(" "));
  return query.every((word) => row.text.includes(word));
}

find("filter-text").oninput = ({ target }) => {
  query = folded(target.value).split(/\s+/).filter(Boolean);
  for (const row of leads) row.passes = passes(row);
  draw();
};

// A lead is never changed, only replaced: that is what undo puts back.
function change(row, lead) {
  row.lead = lead;
  write("journal", (store) => store.put({ id: lead.id, lead }, records++));
  draw();
  settle(row);
}

function move(row, column) {
  if (columnOf(row.lead) === column) return;
  undone.push([row, row.lead]);
  const since = new Date().toISOString();
  const owners = [...row.lead.owners, { team: column, since }];
  const progress = [...(row.lead.progress ?? []), { stage: "won", since }];
  change(row, column === "closed" ? { ...row.lead, progress } : { ...row.lead, owners });
  const { rows } = columns.get(column);
  say(`${row.lead.company} is now ${rows.indexOf(row) + 1} of ${rows.length} in ${column}`);
}

const undo = () => undone.length && change(...undone.pop());

const say = (text) => (document.querySelector(".heard").textContent = text);
const element = (name, fields = {}) => Object.assign(document.createElement(name), fields);

for (const name of COLUMNS) {
  const section = element("section");
  Object.assign(section.dataset, { testid: "column", owner: name, count: 0 });
  const [head, scroller, list] = [element("h2"), element("div", { className: "board-scroll" }), element("ul")];
  scroller.append(list);
  section.append(head, scroller);
  find("board").append(section);
  const column = { name, section, head, scroller, list, rows: [], slots: [] };
  scroller.onscroll = () => mount(column);
  columns.set(name, column);
}
addEventListener("resize", () => columns.forEach(mount));

function draw() {
  const rows = new Map(COLUMNS.map((name) => [name, []]));
  for (const row of leads) if (row.passes) rows.get(columnOf(row.lead)).push(row);
  for (const column of columns.values()) {
    column.rows = rows.get(column.name);
    const value = column.rows.reduce((sum, row) => sum + (row.lead.value ?? 0), 0);
    column.section.dataset.count = column.rows.length;
    column.head.textContent = `${column.name} ${column.rows.length} ${money.format(value)}`;
    column.list.style.height = `${column.rows.length * ROW}px`;
    mount(column);
  }
}

function mount(column) {
  const { scroller, rows, slots, list } = column;
  const first = Math.max(0, Math.floor(scroller.scrollTop / ROW) - OVERSCAN);
  const last = Math.min(rows.length, Math.ceil((scroller.scrollTop + scroller.clientHeight) / ROW) + OVERSCAN);
  const wanted = new Map();
  for (let at = first; at < last; at++) wanted.set(rows[at], at);
  if (active && columnOf(active.lead) === column.name && active.passes) wanted.set(active, rows.indexOf(active));
  for (const slot of slots) if (!wanted.has(slot.row)) slot.row = null;
  const taken = new Map(slots.filter((slot) => slot.row).map((slot) => [slot.row, slot]));
  for (const [row, at] of wanted) {
    let slot = taken.get(row) ?? slots.find((each) => !each.row);
    if (!slot) {
      slot = { card: element("li", { className: "card" }), row: null, shown: null };
      slot.card.append(element("a"), element("p"), element("p"), element("p"));
      list.append(slot.card);
      slots.push(slot);
    }
    slot.row = row;
    fill(slot, at, rows.length);
  }
  for (const { card, row } of slots) {
    card.hidden = !row;
    row ? (card.dataset.testid = "lead-card") : delete card.dataset.testid;
  }
}

function fill(slot, at, count) {
  const { card, row } = slot;
  card.style.translate = `0 ${at * ROW}px`;
  card.ariaSetSize = count;
  card.ariaPosInSet = at + 1;
  card.tabIndex = row === active ? 0 : -1;
  if (slot.shown === row.lead) return;
  slot.shown = row.lead;
  const { lead } = row;
  card.dataset.leadId = lead.id;
  card.ariaLabel = lead.company;
  const [title, contact, line, last] = card.children;
  title.textContent = lead.company ?? "";
  Object.assign(title, { href: `#/leads/${lead.id}`, tabIndex: -1 });
  contact.textContent = lead.contact ?? "";
  line.dataset.testid = "category";
  line.dataset.category = category(lead);
  line.textContent = `${category(lead)} ${lead.progress?.at(-1)?.stage ?? "new"}`;
  const days = Math.floor((Date.now() - row.begun) / 86_400_000);
  last.textContent = `${lead.value == null ? "" : money.format(lead.value)} ${lead.owners.at(-1).person ?? ""} ${days} d`;
}

function settle(row) {
  active = row;
  const column = columns.get(columnOf(row.lead));
  const top = column.rows.indexOf(row) * ROW;
  const { scrollTop, clientHeight } = column.scroller;
  if (top < scrollTop || top + ROW > scrollTop + clientHeight) column.scroller.scrollTop = top;
  columns.forEach(mount);
  column.slots.find((slot) => slot.row === row)?.card.focus({ preventScroll: true });
}

const rowAt = (target) => {
  const card = target.closest?.(".card");
  return card && [...columns.values()].flatMap(({ slots }) => slots).find((slot) => slot.card === card)?.row;
};

function over(name) {
  lifted.over = name;
  columns.forEach(({ section }) => section.toggleAttribute("data-over", section.dataset.owner === name));
}

function drop() {
  const { row, over: name } = lifted;
  lifted.copy?.remove();
  over(null);
  lifted = null;
  if (name) move(row, name);
}

addEventListener("keydown", (event) => {
  if (event.ctrlKey && event.key === "z") return undo();
  const row = rowAt(event.target);
  if (!row) return;
  if (event.key === " ") {
    event.preventDefault();
    if (lifted) return drop();
    lifted = { row };
    over(columnOf(row.lead));
  } else if (lifted && ["ArrowLeft", "ArrowRight"].includes(event.key)) {
    over(COLUMNS[COLUMNS.indexOf(lifted.over) + (event.key === "ArrowRight" ? 1 : -1)] ?? lifted.over);
  }
});
addEventListener("focusin", ({ target }) => (active = rowAt(target) ?? active));
addEventListener("pointerdown", (event) => {
  const row = rowAt(event.target);
  if (!row) return;
  event.preventDefault();
  lifted = { row, pointer: event.pointerId, over: null, copy: event.target.closest(".card").cloneNode(true) };
});
addEventListener("pointermove", (event) => {
  if (lifted?.pointer !== event.pointerId) return;
  if (!lifted.copy.isConnected) {
    lifted.copy.classList.add("copy");
    lifted.copy.removeAttribute("data-testid");
    document.body.append(lifted.copy);
  }
  lifted.copy.style.translate = `${event.clientX}px ${event.clientY}px`;
  over(document.elementFromPoint(event.clientX, event.clientY)?.closest("section")?.dataset.owner ?? null);
});
addEventListener("pointerup", (event) => lifted?.pointer === event.pointerId && drop());

load();
