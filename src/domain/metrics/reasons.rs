//! Why leads were rejected and lost: those that are so today and became it in the period, by their last reason. Reasons that differ
//! in case, accents and the spaces around them only are one.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{Scope, Yardstick};
use crate::domain::{Lead, LeadStage, Milestone, folded};

/// The reasons by stage and folded text, each with its first spelling.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reasons(BTreeMap<(LeadStage, String), (String, u32)>);

/// A reason and how many leads have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// As it was first written.
    pub text: String,
    /// How many leads.
    pub leads: u32,
}

impl Reasons {
    /// Those for a stage, the most frequent first.
    pub fn ranked(&self, stage: LeadStage) -> Vec<Reason> {
        let of_stage = self.0.iter().filter(|((other, _), _)| *other == stage);
        let mut list: Vec<_> =
            of_stage.map(|(_, (text, leads))| Reason { text: text.clone(), leads: *leads }).collect();
        // Stable: of equal ones the order of their texts stays.
        list.sort_by_key(|reason| Reverse(reason.leads));
        list
    }

    /// How many leads have one for a stage.
    pub fn leads(&self, stage: LeadStage) -> u32 {
        self.0.iter().filter(|((other, _), _)| *other == stage).map(|(_, (_, leads))| leads).sum()
    }

    pub(super) fn add(&mut self, lead: &Lead, by: &Yardstick, scope: &Scope) {
        let Some(last) = refused(lead, by, scope).filter(|_| scope.counts(lead.owners.current().team)) else { return };
        let text = last.reason.trim();
        let (_, leads) = self.0.entry((last.stage, folded(text))).or_insert_with(|| (text.to_owned(), 0));
        *leads += 1;
    }
}

/// How `lead` was rejected or lost in the days of `scope`, if it still is.
pub(super) fn refused<'a>(lead: &'a Lead, by: &Yardstick, scope: &Scope) -> Option<&'a Milestone> {
    lead.progress.last().filter(|last| last.stage.wants_reason() && scope.has(by.day(last.since)))
}
