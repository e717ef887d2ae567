// Runs in every document before its scripts.

// What the policy refused goes to the console, which the harness reads.
addEventListener("securitypolicyviolation", (event) => {
  console.error(`policy: ${event.effectiveDirective} refused ${event.blockedURI || "inline"} in ${event.sourceFile}`);
});

// What a screen reader would say unasked: every text that came into a live region, in order.
window.heard = [];
const LIVE = "[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], [role=log], output";
new MutationObserver((changes) => {
  const nodes = changes.map(({ target }) => (target instanceof Element ? target : target.parentElement));
  const regions = nodes.map((node) => node?.closest(LIVE)).filter((region) => region?.textContent.trim());
  for (const region of new Set(regions)) window.heard.push(region.textContent.replace(/\s+/g, " ").trim());
}).observe(document, { subtree: true, childList: true, characterData: true });
