//! Older versions, brought up to the newest step by step.

use serde_json::{Map, Value};

use super::strict::Strict;
use super::{Fault, NEWEST, PlanFile, ReadError};

/// Turns a plan of one version into one of the next.
type Upgrade = fn(&mut Map<String, Value>);

/// One step per version that is not the newest. The length is part of the type: a new version without its step does not
/// compile.
const UPGRADES: [Upgrade; NEWEST - 1] = [];

/// Reads a plan file of `version`, which is from 1 to below [`NEWEST`].
///
/// # Errors
/// [`ReadError::NotJson`], [`ReadError::Invalid`] for a key given twice, [`ReadError::UpgradeFailed`].
pub(super) fn upgraded(text: &str, version: usize) -> Result<PlanFile<'static>, ReadError> {
    through(text, version, &UPGRADES)
}

fn through(text: &str, version: usize, upgrades: &[Upgrade]) -> Result<PlanFile<'static>, ReadError> {
    let Strict(mut plan) = serde_json::from_str(text).map_err(|error| Fault::of::<Strict>(text, &error).invalid())?;
    if let Value::Object(fields) = &mut plan {
        for upgrade in upgrades.iter().skip(version.saturating_sub(1)) {
            upgrade(fields);
        }
        fields.insert("version".to_owned(), NEWEST.into());
    }
    // Read as text once more: a reader of values beside the reader of texts would be every type of a plan compiled twice.
    let text = plan.to_string();
    serde_json::from_str(&text).map_err(|error| {
        let Fault { path, cause } = Fault::of::<PlanFile<'_>>(&text, &error);
        ReadError::UpgradeFailed { from: version, path, cause }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Cause, Expected};

    /// A version that called the name `title`, and one that counted stages from nothing.
    const STEPS: [Upgrade; 2] = [
        |plan| {
            if let Some(title) = plan.remove("title") {
                plan.insert("name".to_owned(), title);
            }
        },
        |plan| {
            plan.insert("capacity".to_owned(), Map::new().into());
        },
    ];

    fn old(version: usize, fields: &str) -> String {
        format!(
            r#"{{"format":"entente","version":{version},{fields},"currency":"EUR","objectives":[],
            "funnel":{{"headline":"0000000000000001","stages":[]}},"leads":[]}}"#
        )
    }

    #[test]
    fn an_old_plan_takes_every_step_from_its_version_on() {
        let first = through(&old(1, r#""title":"A""#), 1, &STEPS).expect("reads");
        assert_eq!((&*first.name, first.version), ("A", NEWEST));
        let second = through(&old(2, r#""name":"B""#), 2, &STEPS).expect("reads");
        assert_eq!(&*second.name, "B");
    }

    #[test]
    fn what_an_upgrade_cannot_mend_is_named() {
        let failed = |path: &str, cause| ReadError::UpgradeFailed { from: 1, path: path.to_owned(), cause };
        let error = |fields| through(&old(1, fields), 1, &STEPS).expect_err(fields);
        assert_eq!(error(r#""title":7"#), failed("name", Cause::Expected(Expected::Text)));
        assert_eq!(error(r#""heading":"A""#), failed("heading", Cause::Unknown));
        let deeper = r#""title":"A","thresholds":{"timid_below":"3 %"}"#;
        assert_eq!(error(deeper), failed("thresholds.timid_below", Cause::Expected(Expected::Number)));
        let twice = ReadError::Invalid { path: "title".to_owned(), cause: Cause::Repeated };
        assert_eq!(error(r#""title":"A","title":"B""#), twice);
    }
}
