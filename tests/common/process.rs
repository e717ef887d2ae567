//! Any rules of treatment that two teams may agree on.

use std::sync::Arc;

use entente::domain::process::{Process, ProcessEdit, RuleEdit};
use entente::domain::{Category, Command, Plan, StageId};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::language::tongue;
use super::{team, text};

/// A change of a rule, now and then one that cannot hold.
pub fn process_edit() -> BoxedStrategy<ProcessEdit> {
    let edit = prop_oneof![
        team().prop_map(RuleEdit::Owner),
        (team(), any::<bool>()).prop_map(|(team, may)| RuleEdit::LentTo(team, may)),
        (0..=370_u16).prop_map(RuleEdit::Days),
        team().prop_map(RuleEdit::ReturnsTo),
        (tongue(), text()).prop_map(|(tongue, text)| RuleEdit::Approach(tongue, text)),
        (tongue(), text()).prop_map(|(tongue, text)| RuleEdit::NextSteps(tongue, text)),
        Just(RuleEdit::Restore),
    ];
    (select(&Category::ALL[..]), edit).prop_map(|(category, edit)| ProcessEdit { category, edit }).boxed()
}

/// Rules, often those of the start. What is valid is what edits lead to.
pub fn process() -> BoxedStrategy<Arc<Process>> {
    let edited = vec(process_edit(), 0..8).prop_map(|edits| {
        let mut plan = Plan::new(String::new(), StageId(1), String::new());
        for edit in edits {
            plan = plan.after(&Command::EditProcess(edit)).unwrap_or(plan);
        }
        plan.process
    });
    prop_oneof![Just(Arc::default()), edited].boxed()
}
