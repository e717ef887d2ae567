// The guard: the little that has to work when the app does not. It starts the app, and when the app cannot start,
// keeps failing to, or dies, it covers the page, says so, and hands out what is stored.
//
// The files of this folder become one script, in one function, in the order words, stored, cover, start; comments
// stand on lines of their own because the build removes those lines. The script blocks the first paint, so it stays
// small. It defines nothing global, never reloads the page by itself, and knows of the app only these names:
//
//   entente-started        window event of the app: the start succeeded
//   entente-missing        window event of the app: a part did not arrive without which it cannot begin
//   entente-panic          window event of the app's panic hook; `detail` is the message
//   entente.plan           localStorage: a plan was kept here, so there is something to read
//   entente.theme          localStorage: "light" or "dark"; anything else follows the system
//   entente.failed-starts  localStorage, written here only: starts in a row that never reached entente-started
//   entente                IndexedDB database; records of its store `plans` carry `saved_at`, an ISO time

const FAILED_STARTS = "entente.failed-starts";
const STARTS_ALLOWED_TO_FAIL = 2;
// Whoever leaves this soon was impatient; later, the start was stuck, and that counts as a failure.
const PATIENCE_MS = 5000;

const script = document.currentScript;
const parsed = new Promise((resolve) => {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", resolve);
  else resolve();
});

// Of the running start: `performance.now()` when the app's code began; null before and after.
let startingSince = null;
// What the page is covered for: null, or the name of a text: "stopped", "unloaded", "looping".
let coveredFor = null;

// --- Small memory. Storage may be blocked or full: the first that works is used, and none is fine too.

function inStorage(use) {
  for (const name of ["localStorage", "sessionStorage"]) {
    try {
      const found = use(window[name]);
      if (found !== null) return found;
    } catch {
      continue;
    }
  }
  return null;
}

function failedStarts() {
  return Math.max(0, Number.parseInt(inStorage((storage) => storage.getItem(FAILED_STARTS)), 10) || 0);
}

function setFailedStarts(count) {
  if (count > 0) inStorage((storage) => storage.setItem(FAILED_STARTS, String(count)) ?? true);
  else inStorage((storage) => storage.removeItem(FAILED_STARTS) ?? null);
}

function applyTheme() {
  // With or without quotes: some writers store JSON.
  const stored = /^"?(light|dark)"?$/.exec(inStorage((storage) => storage.getItem("entente.theme")));
  if (!stored) return;
  document.documentElement.dataset.theme = stored[1];
  document.querySelector('meta[name="color-scheme"]')?.setAttribute("content", stored[1]);
}

// --- Starting.

async function start() {
  let app;
  let code;
  try {
    const folder = new URL(script.dataset.app, document.baseURI);
    hint(folder);
    [app, code] = await Promise.all([
      import(new URL("entente.js", folder)),
      compile(new URL("entente_bg.wasm", folder)),
      parsed,
    ]);
  } catch (error) {
    fail("unloaded", error);
    return;
  }
  startingSince = performance.now();
  setFailedStarts(failedStarts() + 1);
  try {
    await app.default({ module_or_path: code });
  } catch (error) {
    fail("stopped", error);
  }
}

// A page in a part of its own comes beside the app, not after it; the part is named like the address. So does what reads plans.
function hint(folder) {
  const parts = new Map(script.dataset.parts.split(" ").map((part) => part.split(":")));
  const page = location.hash.replace(/^#\/?/, "").split(/[/?]/, 1)[0];
  const wanted = [page];
  if (inStorage((storage) => storage.getItem("entente.plan"))) wanted.push("reader");
  const names = wanted.flatMap((part) => parts.get(part)?.split(",") ?? []);
  for (const name of new Set(names)) {
    const link = document.createElement("link");
    const kind = name.endsWith(".css") ? { as: "style" } : { as: "fetch", type: "application/wasm", crossOrigin: "anonymous" };
    Object.assign(link, { rel: "preload", href: new URL(name, folder) }, kind);
    document.head.append(link);
  }
}

async function compile(url) {
  const response = await fetch(url, { credentials: "same-origin" });
  if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
  // A host that announces another type makes the start slower, not impossible.
  return response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

function started() {
  startingSince = null;
  setFailedStarts(0);
}

// The page is being left: a start that was merely interrupted takes its count back.
function left() {
  if (startingSince !== null && performance.now() - startingSince < PATIENCE_MS) setFailedStarts(failedStarts() - 1);
  startingSince = null;
}

// --- Noticing.

// Whether an error means that the app's state is broken. A trap does; so does running out of stack, which has another
// name; and so does anything thrown through WASM, because Rust does not clean up on the way. A rejected promise proves
// less: it may have been made while WASM was calling, and the app is well.
function isCrash(error, thrown) {
  if (error instanceof WebAssembly.RuntimeError) return true;
  if (!(error instanceof Error) || !/wasm-function/.test(error.stack)) return false;
  return thrown || /^(Range|Internal)Error$/.test(error.name);
}

function fail(why, cause) {
  if (coveredFor !== null) return;
  coveredFor = why;
  // Later, because a panic hook may be on the stack now, and moving the focus would call back into the app.
  setTimeout(async () => {
    await parsed;
    cover(why, String(cause ?? ""));
  });
}

// A dead app must not hear anything any more: each event would run code on a broken state, and might save it.
// These listeners are on the window, capturing, and older than the app's, so they come first.
const WITHHELD = [
  ["click", "dblclick", "auxclick", "contextmenu", "submit", "keydown", "keyup", "beforeinput", "input", "change"],
  ["pointerdown", "pointermove", "pointerup", "pointercancel", "mousedown", "mouseup", "touchstart", "touchend"],
  ["dragstart", "dragover", "drop", "cut", "copy", "paste", "focus", "blur", "focusin", "focusout", "scroll"],
  ["hashchange", "popstate", "storage", "visibilitychange", "pagehide", "beforeunload", "online", "offline", "resize"],
].flat();

function withhold(event) {
  if (coveredFor === null) {
    if (event.type === "pagehide") left();
    return;
  }
  event.stopImmediatePropagation();
  if (event.type === "click") press(event.target);
  // Another tab has started well: the failures were only several tabs starting at the same time.
  if (event.type === "storage" && coveredFor === "looping" && failedStarts() === 0) {
    uncover();
    coveredFor = null;
    start();
  }
}

applyTheme();
addEventListener("entente-started", started);
addEventListener("entente-missing", () => fail("unloaded"));
addEventListener("entente-panic", (event) => fail("stopped", event.detail));
addEventListener("error", (event) => {
  if (isCrash(event.error, true)) fail("stopped", event.error);
});
addEventListener("unhandledrejection", (event) => {
  if (isCrash(event.reason, false)) fail("stopped", event.reason);
});
for (const name of WITHHELD) addEventListener(name, withhold, { capture: true });

if (failedStarts() < STARTS_ALLOWED_TO_FAIL) start();
else fail("looping");
