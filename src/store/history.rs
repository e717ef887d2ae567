//! The history of a plan: what it is, what it was, what was undone, and the records that lead there.
//!
//! Snapshots, not inverse commands: a plan shares all but a few nodes with the one before it, and a snapshot cannot be wrong.
//! A record is what the journal keeps of each step, so that replaying the journal gives this very history again.

use std::collections::VecDeque;
use std::sync::Arc;

use super::{Entry, Record};
use crate::domain::{Command, Plan, Rejection};

/// Steps that can be undone.
pub const MOST_STEPS: usize = 200;
/// Records behind the oldest plan kept, so that the journal stays short whatever the records are.
pub const MOST_RECORDS: u64 = 2_000;
/// Records that typing on in one field may make of one step.
const LONGEST_TYPING: u64 = 300;

/// A plan with its past and its undone future.
#[derive(Clone, Debug)]
pub struct History {
    present: Plan,
    past: VecDeque<Step>,
    future: Vec<Undone>,
    /// Number of the last record.
    last: u64,
    /// Number of the record after which the oldest plan kept stood.
    base: u64,
}

#[derive(Clone, Debug)]
struct Step {
    /// The plan before it.
    before: Plan,
    /// `None`: the whole plan was replaced.
    command: Option<Command>,
    /// The record that began it.
    began: u64,
    /// The record that brought it here.
    n: u64,
}

#[derive(Clone, Debug)]
struct Undone {
    command: Option<Command>,
    after: Plan,
}

impl History {
    /// A history that begins with `plan` as it stood after record `n`.
    pub fn starting(plan: Plan, n: u64) -> Self {
        Self { present: plan, past: VecDeque::new(), future: Vec::new(), last: n, base: n }
    }

    /// The plan now.
    pub fn present(&self) -> &Plan {
        &self.present
    }

    /// Number of the last record.
    pub fn last(&self) -> u64 {
        self.last
    }

    /// The oldest plan kept and the number of the record after which it stood: replaying every later record on it
    /// gives this history again.
    pub fn base(&self) -> (&Plan, u64) {
        (self.past.front().map_or(&self.present, |step| &step.before), self.base)
    }

    /// Whether there is a step to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to do again.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// The command that [`History::undo`] would take back.
    pub fn last_command(&self) -> Option<&Command> {
        self.past.back()?.command.as_ref()
    }

    /// Runs a command as a step of its own.
    ///
    /// # Errors
    /// The plan's [`Rejection`]; the history stays as it was.
    pub fn run(&mut self, command: Command) -> Result<Record, Rejection> {
        self.enter(Entry::Did(command))
    }

    /// Runs a command as one step with the one before if it writes the same field, and as its own otherwise.
    ///
    /// # Errors
    /// The plan's [`Rejection`]; the history stays as it was.
    pub fn retype(&mut self, command: Command) -> Result<Record, Rejection> {
        let short = self.past.back().is_some_and(|step| self.last - step.began < LONGEST_TYPING);
        let goes_on = short && self.future.is_empty() && self.last_command().is_some_and(|last| command.rewrites(last));
        self.enter(if goes_on { Entry::Retyped(command) } else { Entry::Did(command) })
    }

    /// Puts another plan in the place of this one, as a step like any other.
    pub fn replace(&mut self, plan: Plan) -> Option<Record> {
        self.enter(Entry::Replaced(Arc::new(plan))).ok()
    }

    /// Takes the last step back. `None` if there is none.
    pub fn undo(&mut self) -> Option<Record> {
        self.can_undo().then(|| self.enter(Entry::Undid).ok())?
    }

    /// Does the last undone step again. `None` if there is none.
    pub fn redo(&mut self) -> Option<Record> {
        self.can_redo().then(|| self.enter(Entry::Redid).ok())?
    }

    /// Does what a record of the journal says. An undo or redo that finds nothing changes nothing but the number.
    ///
    /// # Errors
    /// The plan's [`Rejection`]; the history stays as it was.
    pub fn replay(&mut self, record: Record) -> Result<(), Rejection> {
        self.enter(record.entry).map(|_| ())
    }

    fn enter(&mut self, entry: Entry) -> Result<Record, Rejection> {
        let n = self.last + 1;
        match &entry {
            Entry::Did(command) => {
                let after = self.present.after(command)?;
                self.step_to(after, Some(command.clone()), n);
            }
            Entry::Replaced(plan) => self.step_to(Plan::clone(plan), None, n),
            Entry::Retyped(command) => match self.past.back_mut() {
                Some(step) => {
                    // On the present, not on the plan before: a command may be the last of several on that field.
                    self.present = self.present.after(command)?;
                    step.command = Some(command.clone());
                    step.n = n;
                    self.future.clear();
                }
                None => return self.enter(Entry::Did(command.clone())),
            },
            Entry::Undid => {
                if let Some(step) = self.past.pop_back() {
                    let after = std::mem::replace(&mut self.present, step.before);
                    self.future.push(Undone { command: step.command, after });
                }
            }
            Entry::Redid => {
                if let Some(undone) = self.future.pop() {
                    let before = std::mem::replace(&mut self.present, undone.after);
                    self.past.push_back(Step { before, command: undone.command, began: n, n });
                }
            }
        }
        self.last = n;
        self.forget_oldest();
        Ok(Record { n, entry })
    }

    fn step_to(&mut self, after: Plan, command: Option<Command>, n: u64) {
        let before = std::mem::replace(&mut self.present, after);
        self.future.clear();
        self.past.push_back(Step { before, command, began: n, n });
    }

    /// Depends on nothing but the records since the base, so that every tab forgets the same.
    fn forget_oldest(&mut self) {
        while (self.past.len() > MOST_STEPS || self.last - self.base > MOST_RECORDS)
            && let Some(oldest) = self.past.pop_front()
        {
            self.base = oldest.n;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::StageId;

    fn history() -> History {
        History::starting(Plan::new("start".to_owned(), StageId(1), "prospects".to_owned()), 0)
    }

    fn named(name: &str) -> Command {
        Command::RenamePlan(name.to_owned())
    }

    fn name(history: &History) -> &str {
        &history.present().name
    }

    #[test]
    fn undo_and_redo_walk_through_the_steps() {
        let mut history = history();
        for step in ["a", "b", "c"] {
            history.run(named(step)).expect("runs");
        }
        history.undo();
        history.undo();
        assert_eq!(name(&history), "a");
        history.redo();
        assert_eq!(name(&history), "b");
        history.run(named("d")).expect("runs");
        assert!(!history.can_redo());
        history.undo();
        assert_eq!(name(&history), "b");
    }

    #[test]
    fn typing_on_in_a_field_is_one_step() {
        let mut history = history();
        history.run(named("x")).expect("runs");
        for text in ["xy", "xyz"] {
            history.retype(named(text)).expect("runs");
        }
        history.undo();
        assert_eq!(name(&history), "start");
        history.redo();
        assert_eq!(name(&history), "xyz");
    }

    #[test]
    fn typing_for_very_long_is_more_than_one_step_and_the_journal_stays_short() {
        let mut history = history();
        history.run(named("x")).expect("runs");
        for n in 0..10_000 {
            history.retype(named(&n.to_string())).expect("runs");
            assert!(history.last() - history.base().1 <= MOST_RECORDS, "{n}");
        }
        history.undo();
        assert!(history.can_undo() && name(&history) != "start");
    }

    #[test]
    fn a_replaced_plan_comes_back() {
        let mut history = history();
        let other = Plan::new("other".to_owned(), StageId(2), "leads".to_owned());
        history.replace(other.clone());
        assert_eq!(history.present(), &other);
        history.undo();
        assert_eq!(name(&history), "start");
        history.redo();
        assert_eq!(history.present(), &other);
    }

    #[test]
    fn a_refused_command_changes_nothing() {
        let mut history = history();
        assert!(history.run(Command::RemoveStage(StageId(9))).is_err());
        assert_eq!((history.last(), history.can_undo()), (0, false));
    }

    #[test]
    fn the_records_after_the_base_give_the_same_history_again() {
        let mut history = history();
        let mut journal = Vec::new();
        for step in 0..MOST_STEPS * 2 {
            let record = match step % 7 {
                3 => history.undo(),
                4 => history.redo(),
                5 => history.retype(named(&format!("typed {step}"))).ok(),
                _ => history.run(named(&step.to_string())).ok(),
            };
            journal.extend(record);
        }
        let (base, n) = history.base();
        let mut again = History::starting(base.clone(), n);
        for record in journal.into_iter().filter(|record| record.n > n) {
            assert_eq!(record.n, again.last() + 1);
            again.replay(record).expect("replays");
        }
        assert_eq!(again.present(), history.present());
        while history.can_undo() {
            history.undo();
            again.undo();
            assert_eq!(again.present(), history.present());
        }
        assert!(!again.can_undo());
    }
}
