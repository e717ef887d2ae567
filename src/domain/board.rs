//! The board, kept in step with the leads: which of them pass the filter, in which column, in the order of [`Shelves`].

use std::cmp::Reverse;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use imbl::ordmap::DiffItem;

use super::search::{Query, search_text};
use super::{Column, Lead, LeadId, Leads, Money, Shelf, Shelves};

/// The leads as the board needs them, kept in step with the plan. What did not change is not looked at again: a move among
/// 50,000 leads costs one pass over a flat list.
#[derive(Debug, Default)]
pub struct Board {
    /// The leads that `rows` stand for.
    leads: Leads,
    query: Query,
    rows: Vec<Row>,
}

/// Changes up to which rows are replaced one by one.
const FEW: usize = 500;

#[derive(Debug)]
struct Row {
    begun: DateTime<Utc>,
    id: LeadId,
    lead: Arc<Lead>,
    column: Column,
    value: Money,
    /// Whether it passes the filter.
    passes: bool,
    /// What it is found by; made when it is first searched.
    text: Option<Box<str>>,
}

impl Board {
    /// Takes over what changed in the leads since the last time.
    pub fn follow(&mut self, leads: &Leads) {
        let old = std::mem::replace(&mut self.leads, leads.clone());
        let changes: Vec<_> = old.diff(leads).take(FEW + 1).collect();
        if changes.len() > FEW {
            self.rows = leads.values().map(|lead| Row::of(lead, &self.query)).collect();
            self.rows.sort_unstable_by_key(Row::key);
            return;
        }
        for change in changes {
            match change {
                DiffItem::Add(_, lead) => self.insert(lead),
                DiffItem::Remove(_, lead) => self.remove(lead),
                DiffItem::Update { old: (_, old), new: (_, lead) } => {
                    self.remove(old);
                    self.insert(lead);
                }
            }
        }
    }

    /// Lets only those pass that match `query`.
    pub fn narrow(&mut self, query: Query) {
        if query == self.query {
            return;
        }
        let narrower = query.narrows(&self.query);
        for row in self.rows.iter_mut().filter(|row| row.passes || !narrower) {
            row.passes = passes(&row.lead, &mut row.text, &query);
        }
        self.query = query;
    }

    /// Makes what leads are found by ahead of the first search.
    pub fn prepare_search(&mut self) {
        for row in &mut self.rows {
            row.text.get_or_insert_with(|| search_text(&row.lead));
        }
    }

    /// The columns as they are now.
    pub fn shelves(&self) -> Shelves {
        let mut lists = Column::ALL.map(|column| (column, Vec::new(), Money::default(), Vec::new()));
        for row in self.rows.iter().filter(|row| row.passes) {
            if let Some((_, ids, value, returns)) = lists.iter_mut().find(|(column, ..)| *column == row.column) {
                ids.push(row.id);
                *value = value.plus(row.value);
                returns.extend(row.lead.loan().map(|loan| loan.until));
            }
        }
        let shelves = lists.map(|(column, ids, value, returns)| {
            (column, Shelf { ids: Arc::from(ids), value, returns: Arc::from(returns) })
        });
        Shelves::new(shelves, self.rows.len())
    }

    /// The leads before and after `id` among those that pass the filter, newest first, whatever their column.
    pub fn neighbours(&self, id: LeadId) -> (Option<LeadId>, Option<LeadId>) {
        let Some(lead) = self.leads.get(&id) else { return (None, None) };
        let place = self.rows.partition_point(|row| row.key() < key(lead));
        let (before, after) = self.rows.split_at(place);
        let id_of = |row: &Row| row.id;
        let newer = before.iter().rev().find(|row| row.passes).map(id_of);
        (newer, after.iter().skip(1).find(|row| row.passes).map(id_of))
    }

    fn insert(&mut self, lead: &Arc<Lead>) {
        let place = self.rows.partition_point(|row| row.key() < key(lead));
        self.rows.insert(place, Row::of(lead, &self.query));
    }

    fn remove(&mut self, lead: &Lead) {
        if let Ok(place) = self.rows.binary_search_by_key(&key(lead), Row::key) {
            self.rows.remove(place);
        }
    }
}

impl Row {
    fn of(lead: &Arc<Lead>, query: &Query) -> Self {
        let mut text = None;
        let passes = passes(lead, &mut text, query);
        let value = lead.value.unwrap_or_default();
        let (begun, id) = (lead.owners.begun(), lead.id);
        Self { begun, id, lead: Arc::clone(lead), column: lead.column(), value, passes, text }
    }

    fn key(&self) -> (Reverse<DateTime<Utc>>, Reverse<LeadId>) {
        (Reverse(self.begun), Reverse(self.id))
    }
}

fn key(lead: &Lead) -> (Reverse<DateTime<Utc>>, Reverse<LeadId>) {
    (Reverse(lead.owners.begun()), Reverse(lead.id))
}

fn passes(lead: &Lead, text: &mut Option<Box<str>>, query: &Query) -> bool {
    query.is_empty() || query.matches(text.get_or_insert_with(|| search_text(lead)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Command, Holding, LeadEdit, LeadStage, Ledger, Loan, Milestone, Plan, StageId, Team};

    /// A lead created at that second, with that company and value.
    fn lead(id: u64, team: Team, second: i64, company: &str, euros: u64) -> Lead {
        let since = DateTime::from_timestamp(second, 0).expect("a moment");
        let mut lead = Lead::owned(LeadId(id), Ledger::starting(Holding::of(team, since)));
        lead.company = company.to_owned();
        lead.value = Money::from_cents(euros * 100).ok();
        lead
    }

    fn plan(leads: Vec<Lead>) -> Plan {
        let plan = Plan::new(String::new(), StageId(1), String::new());
        plan.after(&Command::AddLeads(leads)).expect("adds")
    }

    fn few() -> Plan {
        plan(vec![
            lead(1, Team::Marketing, 30, "Acme", 10),
            lead(2, Team::Marketing, 10, "Bolt", 20),
            lead(3, Team::Sales, 20, "Éclair", 40),
            lead(4, Team::Marketing, 30, "Acier", 80),
        ])
    }

    fn check(board: &Board, column: Column, ids: &[u64], euros: u64) {
        let shelf = board.shelves().of(column).clone();
        let found: Vec<_> = shelf.ids.iter().map(|id| id.0).collect();
        assert_eq!((found.as_slice(), shelf.value.cents()), (ids, euros * 100), "{column:?}");
    }

    const MARKETING: Column = Column::Open(Team::Marketing);

    #[test]
    fn a_column_holds_its_leads_newest_first_and_their_sum() {
        let mut board = Board::default();
        board.follow(&few().leads);
        check(&board, MARKETING, &[4, 1, 2], 110);
        check(&board, Column::Open(Team::Sales), &[3], 40);
        check(&board, Column::Closed, &[], 0);
        assert_eq!(board.shelves().place(LeadId(1)), Some((MARKETING, 1)));
        assert_eq!(board.shelves().at(MARKETING, 3), None);
    }

    #[test]
    fn only_what_passes_the_filter_counts() {
        let mut board = Board::default();
        board.follow(&few().leads);
        for (text, marketing, euros, shown) in
            [("ac", vec![4, 1], 90, 2), ("acm", vec![1], 10, 1), ("eclair", vec![], 0, 1), ("", vec![4, 1, 2], 110, 4)]
        {
            board.narrow(Query::of(text));
            check(&board, MARKETING, &marketing, euros);
            assert_eq!((board.shelves().shown(), board.shelves().total), (shown, 4), "{text}");
        }
    }

    #[test]
    fn a_column_knows_how_many_of_its_returns_are_overdue() {
        let day = |day| chrono::NaiveDate::from_ymd_opt(2026, 3, day).expect("a day");
        let loan = Some(Loan { until: day(9), to: Team::Marketing, person: String::new() });
        let since = DateTime::from_timestamp(40, 0).expect("a moment");
        let holding = Holding { loan, ..Holding::of(Team::Sales, since) };
        let plan = few().after(&Command::HandOver { id: LeadId(1), holding }).expect("fits");
        let mut board = Board::default();
        board.follow(&plan.leads);
        let overdue = |column, today| board.shelves().of(column).overdue(day(today));
        let sales = Column::Open(Team::Sales);
        assert_eq!((overdue(sales, 9), overdue(sales, 10), overdue(MARKETING, 10)), (0, 1, 0));
    }

    #[test]
    fn neighbours_are_the_next_that_pass_in_any_column() {
        let mut board = Board::default();
        board.follow(&few().leads);
        let around = |board: &Board, id| {
            let (newer, older) = board.neighbours(LeadId(id));
            (newer.map(|id| id.0), older.map(|id| id.0))
        };
        assert_eq!(around(&board, 4), (None, Some(1)));
        assert_eq!(around(&board, 3), (Some(1), Some(2)));
        board.narrow(Query::of("ac"));
        assert_eq!(around(&board, 1), (Some(4), None));
        assert_eq!(around(&board, 2), (Some(1), None));
        assert_eq!(around(&board, 9), (None, None));
    }

    /// Whatever is done to the plan, a board that follows is the board that would be made anew.
    #[test]
    fn a_board_that_follows_is_as_good_as_new() {
        let many = (10..10 + 2 * FEW as u64).map(|id| lead(id, Team::Sales, 5, "Many", 1)).collect();
        let won = Milestone { stage: LeadStage::Won, since: DateTime::UNIX_EPOCH, reason: String::new() };
        let moment = DateTime::from_timestamp(99, 0).expect("a moment");
        let commands = [
            Command::EditLead { id: LeadId(2), edit: LeadEdit::Company("Acme too".to_owned()) },
            Command::EditLead { id: LeadId(2), edit: LeadEdit::Created(moment) },
            Command::Reach { id: LeadId(3), milestone: won },
            Command::AddLeads(vec![lead(9, Team::Sales, 20, "New Acme", 160)]),
            Command::RemoveLeads(vec![LeadId(1), LeadId(4)]),
            Command::AddLeads(many),
            Command::RemoveLeads((10..10 + 2 * FEW as u64).map(LeadId).collect()),
        ];
        let mut plan = few();
        let mut board = Board::default();
        board.narrow(Query::of("acme"));
        for command in commands {
            board.follow(&plan.leads);
            plan = plan.after(&command).expect("runs");
            board.follow(&plan.leads);
            let mut anew = Board::default();
            anew.follow(&plan.leads);
            anew.narrow(Query::of("acme"));
            assert_eq!(board.shelves(), anew.shelves(), "{command:?}");
        }
        assert_eq!(board.shelves().total, 3);
    }
}
