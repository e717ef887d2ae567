// Runs in every document before its scripts. What the policy refused goes to the console, which the harness reads.
addEventListener("securitypolicyviolation", (event) => {
  console.error(`policy: ${event.effectiveDirective} refused ${event.blockedURI || "inline"} in ${event.sourceFile}`);
});
