//! Writing a plan: the same plan always gives the same bytes.

use serde::Serialize;

use super::format::PlanFile;
use super::pretty::pretty;
use crate::domain::Plan;

/// Returns `plan` as the text of a plan file: UTF-8 JSON, fields in a fixed order, leads by id, two spaces a level, a
/// line feed at the end.
pub fn write(plan: &Plan) -> String {
    let compact = infallible(serde_json::to_string(&PlanFile::of(plan, plan.leads.values().cloned().collect())));
    let mut text = pretty(&compact);
    text.push('\n');
    text
}

/// Returns `value` as JSON without any white space.
pub(super) fn compact<T: Serialize>(value: &T) -> Vec<u8> {
    infallible(serde_json::to_vec(value))
}

/// JSON refuses keys that are no texts and numbers that are not finite, and a plan can hold neither; memory does not refuse
/// to be written. An empty file in place of a plan would be worse than stopping.
#[expect(clippy::expect_used, reason = "no plan can make it fail, and no value would do instead")]
fn infallible<T>(written: serde_json::Result<T>) -> T {
    written.expect("a plan is text keys and finite numbers")
}
