//! The dry run: every row once, as the mapping and the policy say. What it finds is what an import then does.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use super::mapping::Mapping;
use super::records::{Found, Reader};
use super::rows::RowReader;
use super::survey::MOST_ROWS;
use super::trouble::Trouble;
use super::{Source, Table};
use crate::domain::business::Zone;
use crate::domain::intake::{Draft, Host, Intake, Known, Passage, Passages, Place, Sameness, Updating};
use crate::domain::{ContactId, Lead, LeadId, MOST_LEADS, Plan};

/// What is done with rows about leads that are here already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Duplicates {
    /// The leads stay as they are.
    Skip,
    /// The leads are brought up to date.
    #[default]
    Update,
    /// The rows become leads of their own.
    Add,
}

/// What the user chose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// What is done with rows about leads that are here already.
    pub duplicates: Duplicates,
    /// Whether the file says who owns those.
    pub owners: bool,
    /// Whether rows are taken in without what of them cannot be read. Otherwise they are left out.
    pub with_gaps: bool,
}

/// What rows are checked against.
#[derive(Clone, Debug)]
pub struct Setting {
    /// How the table is read.
    pub mapping: Mapping,
    /// What the user chose.
    pub policy: Policy,
    /// The plan that they come into.
    pub plan: Plan,
    /// How clocks go where the user is.
    pub zone: Zone,
    /// The moment of the import.
    pub now: chrono::DateTime<chrono::Utc>,
    /// Makes an id larger than any before.
    pub fresh_id: fn() -> u64,
}

/// A row with something in it that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Its line in the file, from 1.
    pub line: usize,
    /// Its bytes in the text.
    pub span: Range<usize>,
    /// What is wrong with it.
    pub troubles: Vec<Trouble>,
    /// Whether the rest of it is taken in.
    pub is_taken: bool,
}

/// A row about a lead that is here already, or that stands in the file more than once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duplicate {
    /// Its line in the file, from 1.
    pub line: usize,
    /// What that lead is called.
    pub title: String,
    /// Whether that lead stands in the file, not in the plan.
    pub is_in_file: bool,
    /// What tells so.
    pub sameness: Sameness,
}

/// What a check finds.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Rows looked at.
    pub rows: usize,
    /// Leads that come in.
    pub added: Vec<Arc<Lead>>,
    /// What is new of leads that are here.
    intake: Intake,
    /// How many leads that is.
    pub updated: usize,
    /// Rows that say nothing new of a lead that is here.
    pub same: usize,
    /// Rows about a lead of which the file has said something already: it is put together with that.
    pub repeated: usize,
    /// Rows that are left out because their lead is here.
    pub skipped: usize,
    /// Every row with a problem.
    pub problems: Vec<Problem>,
    /// Rows about a lead that is known.
    pub known: usize,
    /// Those rows, up to the [most](MOST_LISTED) that are listed.
    pub duplicates: Vec<Duplicate>,
    /// New leads that stand at a stage of which the file has no day.
    pub undated: usize,
    /// What the file tells about the past.
    pub passages: Passages,
}

/// Duplicates that are listed.
pub const MOST_LISTED: usize = 200;

/// A check under way.
#[derive(Clone, Debug)]
pub struct Check {
    setting: Setting,
    host: Host,
    reader: Reader,
    known: Known,
    /// The last lead of the plan that is known.
    last_known: Option<LeadId>,
    /// Leads of the plan as the rows so far leave them.
    touched: HashMap<LeadId, Lead>,
    outcome: Outcome,
}

impl Check {
    /// Begins to check `table`.
    pub fn new(table: &Table, setting: Setting) -> Self {
        let host = Host::of(&setting.plan, setting.now);
        let (known, outcome) = Default::default();
        Self { setting, host, reader: table.rows(), known, last_known: None, touched: HashMap::new(), outcome }
    }

    /// Looks at so many leads or rows more. Whether those were the last.
    pub fn step(&mut self, table: &Table, count: usize) -> bool {
        if self.last_known < self.setting.plan.leads.get_max().map(|(id, _)| *id) {
            self.know(count);
            return false;
        }
        let mut cells = Vec::<Cow<'_, str>>::new();
        for _ in 0..count {
            if self.outcome.rows == MOST_ROWS {
                return true;
            }
            let Some(found) = self.reader.next(table.text(), table.delimiter(), &mut cells) else { return true };
            self.outcome.rows += 1;
            self.row(table, found, &cells);
        }
        false
    }

    /// How far it is, and how far it goes: the leads of the plan, then the bytes of the text.
    pub fn progress(&self, table: &Table) -> (usize, usize) {
        (self.reader.at().min(table.text().len()), table.text().len())
    }

    /// What was found.
    pub fn finish(mut self) -> Outcome {
        self.outcome.updated = self.touched.len();
        self.outcome
    }

    /// Takes note of so many more leads of the plan.
    fn know(&mut self, count: usize) {
        let leads = &self.setting.plan.leads;
        let from = self.last_known.map_or(LeadId(0), |last| LeadId(last.0.saturating_add(1)));
        for (id, lead) in leads.range(from..).take(count.max(1)) {
            self.known.note(lead, Place::Plan(*id));
            self.last_known = Some(*id);
        }
    }

    fn row(&mut self, table: &Table, found: Found, cells: &[Cow<'_, str>]) {
        let Setting { mapping, zone, plan, policy, .. } = &self.setting;
        let reader = RowReader { mapping, header: table.header(), zone, currency: plan.currency };
        let (draft, mut troubles) = reader.read(&found, cells);
        let duplicate = self.known.find(&draft);
        let is_new = duplicate.is_none() || policy.duplicates == Duplicates::Add;
        if is_new && plan.leads.len() + self.outcome.added.len() >= MOST_LEADS {
            troubles.push(Trouble::PlanFull);
        }
        if !troubles.is_empty() {
            let is_taken = policy.with_gaps && !troubles.iter().any(Trouble::is_fatal);
            self.outcome.problems.push(Problem { line: found.line, span: found.span, troubles, is_taken });
            if !is_taken {
                return;
            }
        }
        // A lead counts once, however often it stands in the file.
        if !matches!(duplicate, Some((Place::File(_), _))) {
            self.outcome.passages.push(Passage::of(&draft));
        }
        match duplicate {
            None => self.add(&draft),
            Some((place, sameness)) => self.known_row(&draft, found.line, place, sameness),
        }
    }

    fn known_row(&mut self, draft: &Draft, line: usize, place: Place, sameness: Sameness) {
        let is_in_file = matches!(place, Place::File(_));
        let lead = match place {
            Place::Plan(id) => self.touched.get(&id).or_else(|| self.setting.plan.lead(id).map(|lead| &**lead)),
            Place::File(place) => self.outcome.added.get(place).map(|lead| &**lead),
        };
        let Some(lead) = lead.cloned() else { return };
        self.outcome.known += 1;
        if self.outcome.duplicates.len() < MOST_LISTED {
            let title = lead.title().to_owned();
            self.outcome.duplicates.push(Duplicate { line, title, is_in_file, sameness });
        }
        match self.setting.policy.duplicates {
            Duplicates::Skip => self.outcome.skipped += 1,
            Duplicates::Add => self.add(&Draft { id: None, ..draft.clone() }),
            Duplicates::Update => self.update(draft, lead, place),
        }
    }

    fn update(&mut self, draft: &Draft, mut lead: Lead, place: Place) {
        let own = self.setting.mapping.source == Source::Entente;
        let how = Updating { own, owners: own || self.setting.policy.owners };
        let contact = ContactId((self.setting.fresh_id)());
        let update = draft.update(&lead, contact, how, self.setting.now);
        let update = update.filter(|update| update.apply(&mut lead).is_ok());
        let again = matches!(place, Place::File(_)) || self.touched.contains_key(&lead.id);
        self.outcome.repeated += usize::from(again);
        let Some(update) = update else {
            self.outcome.same += usize::from(!again);
            return;
        };
        self.known.note(&lead, place);
        match place {
            Place::File(place) => {
                if let Some(added) = self.outcome.added.get_mut(place) {
                    *added = Arc::new(lead);
                }
            }
            Place::Plan(id) => {
                self.touched.insert(id, lead);
                self.outcome.intake.updated.push(update);
            }
        }
    }

    fn add(&mut self, draft: &Draft) {
        let fresh = self.setting.fresh_id;
        let id = draft.id.unwrap_or_else(|| LeadId(fresh()));
        let lead = draft.lead(id, ContactId(fresh()), &self.host);
        if draft.stage_since.is_none() && draft.reached.is_empty() && !lead.progress.is_empty() {
            self.outcome.undated += 1;
        }
        self.known.note(&lead, Place::File(self.outcome.added.len()));
        self.outcome.added.push(Arc::new(lead));
    }
}

impl Outcome {
    /// Whether there is anything to take in.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.updated == 0
    }

    /// Rows that are left out because of what is wrong with them.
    pub fn left_out(&self) -> usize {
        self.problems.iter().filter(|problem| !problem.is_taken).count()
    }

    /// What is taken in from a file of that name.
    pub fn intake(&self, file: &str) -> Intake {
        Intake { file: file.to_owned(), added: self.added.clone(), updated: self.intake.updated.clone() }
    }
}

#[cfg(test)]
mod tests;
