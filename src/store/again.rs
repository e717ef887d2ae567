//! What one tab had done on an older plan, done again on what another tab has made of it meanwhile.

use super::{Entry, History, Record};

/// Does records again, in their order.
#[derive(Debug, Default)]
pub struct Again {
    /// How many no longer fit.
    pub lost: usize,
    /// The earlier name of each step made again, and the one it has now. A list: there are few, and a map is more to fetch.
    names: Vec<(u64, u64)>,
    /// The step that typing goes on in.
    typed: Option<u64>,
    /// The step into which typing on went where the step it began in is under another tab's.
    rest: Option<u64>,
}

impl Again {
    /// Does a record again, as this tab. Returns the records that stand for it now: none where it does not fit any more, or where
    /// the other tab has done the same.
    pub fn make(&mut self, record: Record, history: &mut History) -> Vec<Record> {
        let n = record.n;
        match record.entry {
            Entry::Did(_) | Entry::Replaced(_) => self.step(n, record.entry, history),
            Entry::Retyped(command) if self.typed.is_some() => self.took(history.make(Entry::Retyped(command)).ok()),
            Entry::Retyped(command) => {
                let made = self.took(history.retype(command).ok());
                self.typed = made.first().filter(|record| matches!(record.entry, Entry::Did(_))).map(|record| record.n);
                self.rest = self.typed;
                made
            }
            Entry::UndidStep(step) => {
                let rest = if self.now(step).is_some() { None } else { self.rest.take() };
                let step = self.name(step);
                let steps: Vec<_> = rest.into_iter().chain([step]).filter(|step| history.has_done(*step)).collect();
                self.typed = None;
                steps.into_iter().flat_map(|step| self.took(history.make(Entry::UndidStep(step)).ok())).collect()
            }
            Entry::RedidStep(step) => {
                let step = self.name(step);
                if history.has_undone(step) { self.step(n, Entry::RedidStep(step), history) } else { Vec::new() }
            }
            // Never written by a tab that could do this.
            Entry::Undid | Entry::Redid => self.took(None),
        }
    }

    fn step(&mut self, n: u64, entry: Entry, history: &mut History) -> Vec<Record> {
        let made = self.took(history.make(entry).ok());
        self.typed = made.first().map(|record| record.n);
        self.names.extend(self.typed.map(|now| (n, now)));
        made
    }

    fn took(&mut self, made: Option<Record>) -> Vec<Record> {
        self.lost += usize::from(made.is_none());
        made.into_iter().collect()
    }

    fn name(&self, step: u64) -> u64 {
        self.now(step).unwrap_or(step)
    }

    /// What a step made again is called now.
    fn now(&self, step: u64) -> Option<u64> {
        self.names.iter().find(|(before, _)| *before == step).map(|(_, now)| *now)
    }
}
