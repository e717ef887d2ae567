//! axe-core on the page as it is now.

use std::fmt::Write as _;
use std::fs;

use serde_json::{Value, json};

use crate::{Failure, Outcome, Page};

impl Page {
    /// Fails on what axe calls serious or critical; `place` says which page this is.
    ///
    /// # Errors
    /// The violations, each with the elements it is about.
    pub async fn is_accessible(&self, place: &str) -> Outcome {
        let violations = self.violations().await?;
        if violations.is_empty() {
            return Ok(());
        }
        let mut report = format!("axe on {place}:");
        for violation in &violations {
            let _ = write!(report, "\n    {}", described(violation));
        }
        Err(Failure::Wrong(report))
    }

    async fn violations(&self) -> Outcome<Vec<Value>> {
        let path = &self.settings.axe;
        if !path.is_file() {
            let advice = "`cargo xtask test` installs it, or name a copy in ENTENTE_AXE";
            return Err(Failure::Missing { what: "axe-core", path: path.clone(), advice });
        }
        let script = fs::read_to_string(path).map_err(Failure::at(path))?;
        // Not as a script of the page: its policy would refuse that, and rightly.
        self.devtools("Runtime.evaluate", json!({ "expression": script })).await?;
        let found = self
            .script(
                "return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
                    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
                    .map(({ id, impact, help, nodes }) => ({ id, impact, help, nodes: nodes.map((node) =>
                        ({ target: node.target.join(' '), html: node.html.slice(0, 200), why: node.failureSummary })) })))",
                Vec::new(),
            )
            .await?;
        match found {
            Value::Array(violations) => Ok(violations),
            other => Err(Failure::Answer { asked: "axe's violations", got: other.to_string() }),
        }
    }
}

fn described(violation: &Value) -> String {
    let part = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut text = format!("{} ({}): {}", part(violation, "id"), part(violation, "impact"), part(violation, "help"));
    for node in violation.get("nodes").and_then(Value::as_array).into_iter().flatten() {
        let why = part(node, "why").replace('\n', " ");
        let _ = write!(text, "\n      {}  {}\n        {why}", part(node, "target"), part(node, "html"));
    }
    text
}
