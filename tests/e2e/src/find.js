// Finds elements: arguments are the steps, each searching below what the one before found. Returns the elements and,
// for the message of a failure, what else was there.
const [steps] = arguments;
const flat = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const attribute = ([name, value], element) => value === null ? element.hasAttribute(name) : element.getAttribute(name) === value;
const isSeen = (element) => element.checkVisibility({ visibilityProperty: true });
const nameOf = (element) => flat(element.computedName);
// Asking every element for its role is slow on a full board; these may have the role.
const CANDIDATES = {
  button: "button, summary, [role=button], input[type=button], input[type=submit]",
  link: "a, [role=link]",
  heading: "h1, h2, h3, h4, h5, h6, [role=heading]",
  textbox: "input, textarea, [role=textbox]",
  spinbutton: "input, [role=spinbutton]",
  searchbox: "input, [role=searchbox]",
  combobox: "select, input, [role=combobox], button",
  dialog: "dialog, [role=dialog]",
  alertdialog: "dialog, [role=alertdialog]",
  menu: "[role=menu]",
  menuitem: "[role=menuitem]",
  option: "option, [role=option]",
  radio: "input[type=radio], [role=radio]",
  checkbox: "input[type=checkbox], [role=checkbox]",
};

const fits = (step) => (element) => {
  if (step.attributes.some((wanted) => !attribute(wanted, element))) return false;
  if (step.text !== null && !flat(element.textContent).includes(flat(step.text))) return false;
  if (step.role === null) return true;
  return element.computedRole === step.role && (step.name === null || nameOf(element) === flat(step.name)) && isSeen(element);
};

let found = [document];
let others = "";
for (const step of steps) {
  const selector = step.css ?? CANDIDATES[step.role] ?? "*";
  const candidates = [...new Set(found.flatMap((root) => [...root.querySelectorAll(selector)]))];
  found = candidates.filter(fits(step));
  if (found.length === 0) {
    const like = step.role === null ? candidates : candidates.filter((element) => element.computedRole === step.role && isSeen(element));
    others = `${like.length} candidates: ` + like.slice(0, 30).map((element) => nameOf(element) || flat(element.textContent).slice(0, 40)).join(" | ");
    break;
  }
  if (step.nth !== null) found = found.slice(step.nth, step.nth + 1);
}
return { found, others };
