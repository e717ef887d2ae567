//! A step of the history: what the plan was before it, what was done, and by which tab.

use std::sync::Arc;

use super::TabId;
use crate::domain::{Command, Plan, Rejection};

/// Something done to a plan.
#[derive(Clone, Debug)]
pub enum Act {
    /// A command.
    Run(Command),
    /// Another plan in the place of it.
    Replace(Arc<Plan>),
}

/// What undo takes back at once.
#[derive(Clone, Debug)]
pub struct Step {
    /// The plan before it.
    pub before: Plan,
    /// What was done: for typing every stroke, because the last of them may not say all.
    pub acts: Vec<Act>,
    /// The tab that did it; `None` in journals from before tabs had names.
    pub tab: Option<TabId>,
    /// The record that began it: its name for good.
    pub began: u64,
    /// The record that brought it here.
    pub n: u64,
    /// Whether it was done again after an undo.
    pub again: bool,
}

/// A step that was undone.
#[derive(Clone, Debug)]
pub struct Undone {
    /// Its [`Step::began`].
    pub step: u64,
    /// What was done in it.
    pub acts: Vec<Act>,
    /// The tab that undid it.
    pub tab: Option<TabId>,
    /// The record that undid it.
    pub n: u64,
}

impl Step {
    /// The command that was done last. `None`: the whole plan was replaced.
    pub fn command(&self) -> Option<&Command> {
        match self.acts.last()? {
            Act::Run(command) => Some(command),
            Act::Replace(_) => None,
        }
    }

    /// The same step on another plan, and the plan after it.
    ///
    /// # Errors
    /// The plan's [`Rejection`].
    pub fn again_on(&self, before: Plan) -> Result<(Self, Plan), Rejection> {
        let after = done(&self.acts, &before)?;
        Ok((Self { before, ..self.clone() }, after))
    }
}

/// The plan after some acts.
///
/// # Errors
/// The plan's [`Rejection`].
pub fn done(acts: &[Act], plan: &Plan) -> Result<Plan, Rejection> {
    acts.iter().try_fold(plan.clone(), |plan, act| match act {
        Act::Run(command) => plan.after(command),
        Act::Replace(other) => Ok(Plan::clone(other)),
    })
}
