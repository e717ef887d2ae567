//! The history of a plan: what it is, what it was, what was undone, and the records that lead there.
//!
//! Snapshots, not inverse commands: a plan shares all but a few nodes with the one before it, and a snapshot cannot be wrong.
//! A record is what the journal keeps of each step, so that replaying the journal gives this very history again, in every tab.
//!
//! Each tab takes back its own steps. Where another tab has worked on top of one, that work is done again on the plan without it;
//! where that does not go, the step stays.

mod seat;
mod step;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::sync::Arc;

pub use seat::{Seat, TabId};
use step::{Act, Step, Undone, done};

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
    /// For each step that was undone, the record that began it and the last one that is about it.
    gaps: Vec<(u64, u64)>,
    /// Who works on it here. All else depends on the records alone.
    seat: Seat,
}

impl History {
    /// A history that begins with `plan` as it stood after record `n`.
    pub fn starting(plan: Plan, n: u64) -> Self {
        Self {
            present: plan,
            past: VecDeque::new(),
            future: Vec::new(),
            last: n,
            base: n,
            gaps: Vec::new(),
            seat: Seat::default(),
        }
    }

    /// Who works on it here.
    pub fn seat(&self) -> Seat {
        self.seat
    }

    /// Says who works on it here.
    pub fn sit(&mut self, seat: Seat) {
        self.seat = seat;
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
        self.own_last().is_some()
    }

    /// Whether there is a step to do again.
    pub fn can_redo(&self) -> bool {
        self.own_undone().is_some()
    }

    /// The command that [`History::undo`] would take back.
    pub fn last_command(&self) -> Option<&Command> {
        self.own_last()?.command()
    }

    /// The number of the last record of the step that [`History::undo`] would take back; 0 if there is none.
    pub fn last_step(&self) -> u64 {
        self.own_last().map_or(0, |step| step.n)
    }

    /// Whether another tab has worked on top of the step that [`History::undo`] would take back.
    pub fn is_built_upon(&self) -> bool {
        self.own_last().is_some_and(|own| self.past.back().is_some_and(|last| last.began != own.began))
    }

    /// Runs a command as a step of its own.
    ///
    /// # Errors
    /// The plan's [`Rejection`]; the history stays as it was.
    pub fn run(&mut self, command: Command) -> Result<Record, Rejection> {
        self.make(Entry::Did(command))
    }

    /// Runs a command as one step with the one before if it writes the same field, and as its own otherwise.
    ///
    /// # Errors
    /// The plan's [`Rejection`]; the history stays as it was.
    pub fn retype(&mut self, command: Command) -> Result<Record, Rejection> {
        let goes_on = self.past.back().is_some_and(|step| {
            let short = self.last - step.began < LONGEST_TYPING;
            short && step.tab == self.seat.tab && step.command().is_some_and(|last| command.rewrites(last))
        });
        self.make(if goes_on && !self.can_redo() { Entry::Retyped(command) } else { Entry::Did(command) })
    }

    /// Puts another plan in the place of this one, as a step like any other.
    pub fn replace(&mut self, plan: Plan) -> Option<Record> {
        self.make(Entry::Replaced(Arc::new(plan))).ok()
    }

    /// Takes this tab's last step back. `None` if there is none.
    ///
    /// # Errors
    /// The [`Rejection`] of what another tab has built on it; the history stays as it was.
    pub fn undo(&mut self) -> Result<Option<Record>, Rejection> {
        let last = self.own_last().map(|step| step.began);
        last.map(|step| self.make(Entry::UndidStep(step))).transpose()
    }

    /// Does the step again that this tab undid last. `None` if there is none.
    ///
    /// # Errors
    /// The [`Rejection`] of that step after what another tab has done since; the history stays as it was.
    pub fn redo(&mut self) -> Result<Option<Record>, Rejection> {
        let undone = self.own_undone().map(|undone| undone.step);
        undone.map(|step| self.make(Entry::RedidStep(step))).transpose()
    }

    /// Does what a record of the journal says. An undo or redo that finds nothing changes nothing but the number.
    ///
    /// # Errors
    /// The plan's [`Rejection`]; the history stays as it was.
    pub fn replay(&mut self, record: Record) -> Result<(), Rejection> {
        self.enter(record.tab, record.entry).map(|_| ())
    }

    /// Whether the step of that name is in the past, to be taken back.
    pub fn has_done(&self, step: u64) -> bool {
        self.past.iter().any(|done| done.began == step)
    }

    /// Whether the step of that name was undone, and can be done again.
    pub fn has_undone(&self, step: u64) -> bool {
        self.future.iter().any(|undone| undone.step == step)
    }

    /// Does what an entry says, as this tab.
    ///
    /// # Errors
    /// The plan's [`Rejection`]; the history stays as it was.
    pub fn make(&mut self, entry: Entry) -> Result<Record, Rejection> {
        self.enter(self.seat.tab, entry)
    }

    fn enter(&mut self, tab: Option<TabId>, entry: Entry) -> Result<Record, Rejection> {
        let n = self.last + 1;
        match &entry {
            Entry::Did(command) => self.step_on(tab, n, Act::Run(command.clone()))?,
            Entry::Replaced(plan) => self.step_on(tab, n, Act::Replace(plan.clone()))?,
            Entry::Retyped(command) => match self.past.back_mut() {
                Some(step) => {
                    self.present = self.present.after(command)?;
                    step.acts.push(Act::Run(command.clone()));
                    (step.n, step.again) = (n, false);
                    self.future.retain(|undone| undone.tab != tab);
                }
                None => return self.enter(tab, Entry::Did(command.clone())),
            },
            Entry::Undid => {
                let last = self.past.back().map(|step| step.began);
                last.map_or(Ok(()), |step| self.take_back(tab, n, step))?;
            }
            Entry::UndidStep(step) => self.take_back(tab, n, *step)?,
            Entry::Redid => {
                let undone = self.future.last().map(|undone| undone.step);
                undone.map_or(Ok(()), |step| self.bring_back(tab, n, step))?;
            }
            Entry::RedidStep(step) => self.bring_back(tab, n, *step)?,
        }
        self.last = n;
        self.forget_oldest();
        Ok(Record { n, tab, entry })
    }

    fn step_on(&mut self, tab: Option<TabId>, n: u64, act: Act) -> Result<(), Rejection> {
        let acts = vec![act];
        let after = done(&acts, &self.present)?;
        let before = std::mem::replace(&mut self.present, after);
        self.future.retain(|undone| undone.tab != tab);
        self.past.push_back(Step { before, acts, tab, began: n, n, again: false });
        Ok(())
    }

    /// Takes a step back, and does again what came after it.
    fn take_back(&mut self, tab: Option<TabId>, n: u64, step: u64) -> Result<(), Rejection> {
        let Some(at) = self.past.iter().position(|done| done.began == step) else { return Ok(()) };
        let Some(taken) = self.past.get(at) else { return Ok(()) };
        let mut plan = taken.before.clone();
        let mut later = VecDeque::new();
        for step in self.past.iter().skip(at + 1) {
            let (step, after) = step.again_on(plan)?;
            plan = after;
            later.push_back(step);
        }
        self.future.push(Undone { step, acts: taken.acts.clone(), tab, n });
        self.gaps.push((step, n));
        self.past.truncate(at);
        self.past.append(&mut later);
        self.present = plan;
        Ok(())
    }

    /// Does an undone step again, on the plan as it is now.
    fn bring_back(&mut self, tab: Option<TabId>, n: u64, step: u64) -> Result<(), Rejection> {
        let Some(at) = self.future.iter().position(|undone| undone.step == step) else { return Ok(()) };
        let after = self.future.get(at).map_or(Ok(self.present.clone()), |undone| done(&undone.acts, &self.present))?;
        let before = std::mem::replace(&mut self.present, after);
        let Undone { acts, .. } = self.future.remove(at);
        self.gaps.iter_mut().filter(|(began, _)| *began == step).for_each(|(_, end)| *end = n);
        self.past.push_back(Step { before, acts, tab, began: n, n, again: true });
        Ok(())
    }

    fn own_last(&self) -> Option<&Step> {
        self.past.iter().rev().find(|step| !self.seat.is_foreign(step.tab, step.began))
    }

    /// What was undone here last, unless something new was done since.
    fn own_undone(&self) -> Option<&Undone> {
        let own = self.past.iter().rev().filter(|step| !self.seat.is_foreign(step.tab, step.began));
        let done = own.filter(|step| !step.again).map(|step| step.n).max().unwrap_or_default();
        let own = self.future.iter().rev().find(|undone| !self.seat.is_foreign(undone.tab, undone.n));
        own.filter(|undone| undone.n > done)
    }

    /// Depends on nothing but the records since the base, so that every tab forgets the same.
    fn forget_oldest(&mut self) {
        while (self.past.len() > MOST_STEPS || self.last - self.base > MOST_RECORDS)
            && let Some(oldest) = self.past.front()
        {
            // Whoever begins at the base has to find there what the records after it are about: no step is cut in two, and none
            // from its undoing.
            let mut base = oldest.n;
            let steps = || self.past.iter().map(|step| (step.began, step.n));
            while let Some(end) = self
                .gaps
                .iter()
                .copied()
                .chain(steps())
                .find_map(|(began, end)| (began <= base && base < end).then_some(end))
            {
                base = end;
            }
            while self.past.front().is_some_and(|step| step.began <= base) {
                self.past.pop_front();
            }
            self.base = base;
            self.future.retain(|undone| undone.step > base);
            self.gaps.retain(|(_, end)| *end > base);
        }
    }
}
