// The cover over a dead page: what happened, when it was last saved, the raw data, and a way on. Styled from here in
// system colours, because the style sheets may be what did not arrive.

const actions = new Map();

let uncover = () => {};

// A click, which only gets here because the page under the cover hears none.
function press(target) {
  actions.get(target)?.();
}

function cover(why, cause) {
  const root = document.documentElement;
  const french = (root.lang || navigator.language || "").startsWith("fr");
  const texts = french ? FRENCH : ENGLISH;

  const title = element("h1", texts[why].title, { margin: "0 0 0.75em", font: "600 1.6rem/1.2 system-ui, sans-serif" });
  const what = element("p", texts[why].what, { margin: "0 0 0.75em" });
  const saved = element("p", texts.looking, { margin: "0 0 1.5em", fontWeight: "600" });
  const status = element("p", "", { margin: "1em 0", minHeight: "1.5em" });
  status.setAttribute("role", "status");
  const column = element("div", "", { maxWidth: "38rem", margin: "0 auto" });
  column.append(title, what, saved, button(texts.download, () => download(texts, status)));
  if (why === "looping") column.append(button(texts.retry, retry));
  else column.append(button(texts.reload, () => location.reload()));
  column.append(status);
  if (cause) column.append(technical(texts, cause));

  const dialog = element("dialog", "", {
    position: "fixed", inset: "0", boxSizing: "border-box", width: "100%", height: "100%", maxWidth: "none", maxHeight: "none",
    margin: "0", border: "0", padding: "clamp(1.5rem, 8vh, 6rem) 1.5rem", overflow: "auto", font: "1rem/1.5 system-ui, sans-serif",
    color: "CanvasText", background: "Canvas", colorScheme: root.dataset.theme || "light dark",
  });
  dialog.append(column);
  dialog.lang = french ? "fr" : "en";
  root.lang ||= dialog.lang;
  dialog.setAttribute("role", "alertdialog");
  title.id = "guard-title";
  what.id = "guard-what";
  dialog.setAttribute("aria-labelledby", title.id);
  dialog.setAttribute("aria-describedby", what.id);
  stand(dialog);
  tellLastSave(texts, dialog.lang, saved);
}

function stand(dialog) {
  const rest = [...document.body.children].filter((child) => !child.inert);
  for (const child of rest) child.inert = true;
  document.body.append(dialog);
  // In the top layer, above any dialog of the app.
  dialog.showModal();
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  // Browsers let a second Escape through.
  dialog.addEventListener("close", () => dialog.isConnected && dialog.showModal());
  uncover = () => {
    dialog.remove();
    for (const child of rest) child.inert = false;
  };
}

// One more failure is then enough to come back to this screen.
function retry() {
  setFailedStarts(STARTS_ALLOWED_TO_FAIL - 1);
  location.reload();
}

async function tellLastSave(texts, language, place) {
  try {
    const time = await lastSave();
    // The user's own region of the language, as far as there is one.
    const region = navigator.languages.find((each) => each.startsWith(language)) ?? language;
    const format = new Intl.DateTimeFormat(region, { dateStyle: "long", timeStyle: "medium" });
    if (time) place.textContent = texts.saved(format.format(time));
    else place.textContent = time === null ? texts.nothing : texts.undated;
  } catch (error) {
    place.textContent = texts.unreadable(error);
  }
}

async function download(texts, status) {
  try {
    const data = await rawData();
    if (data === null) {
      status.textContent = texts.nothing;
      return;
    }
    const link = document.createElement("a");
    link.download = `entente-rescue-${new Date().toISOString().slice(0, 10)}.json`;
    link.href = URL.createObjectURL(new Blob([data], { type: "application/json" }));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    status.textContent = texts.downloading(link.download);
  } catch (error) {
    status.textContent = texts.unreadable(error);
  }
}

function technical(texts, cause) {
  const details = element("details", "", { margin: "1.5em 0 0" });
  details.append(
    element("summary", texts.details, { cursor: "pointer" }),
    element("pre", cause, { whiteSpace: "pre-wrap", overflowWrap: "anywhere", font: "0.85rem/1.5 monospace" }),
  );
  return details;
}

function button(text, action) {
  const made = element("button", text, {
    margin: "0 0.75em 0.5em 0", border: "1px solid", borderRadius: "0.4em", padding: "0.6em 1.1em", minHeight: "2.75rem",
    font: "inherit", color: "ButtonText", background: "ButtonFace", cursor: "pointer",
  });
  made.type = "button";
  actions.set(made, action);
  return made;
}

function element(name, text, style) {
  const made = document.createElement(name);
  made.textContent = text;
  Object.assign(made.style, style);
  return made;
}
