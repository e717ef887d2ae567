//! The leads as board and table need them, kept in step with the plan: which of them pass the filter, in which column, in what order.

use std::cmp::{Ordering, Reverse};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use imbl::ordmap::DiffItem;

use super::facet::Rank;
use super::filter::{Known, Sieve};
use super::language::Rules;
use super::{Column, Filter, Lead, LeadId, Leads, Money, Plan, Shelf, Shelves, Sort};

/// The leads, kept in step with the plan. What did not change is not looked at again: a move among 50,000 leads costs one pass over
/// a flat list.
#[derive(Debug, Default)]
pub struct Board {
    /// The leads that `rows` stand for.
    leads: Leads,
    /// What their categories follow from.
    rules: Rules,
    sieve: Sieve,
    /// Their order; without one, newest first.
    sort: Option<Sort>,
    /// When the order was asked for: ages are those of that moment.
    now: DateTime<Utc>,
    rows: Vec<Row>,
    revision: u64,
}

#[derive(Debug)]
struct Row {
    begun: DateTime<Utc>,
    id: LeadId,
    lead: Arc<Lead>,
    column: Column,
    value: Money,
    /// Whether it passes the filter.
    passes: bool,
    known: Known,
    rank: Rank,
}

impl Board {
    /// Takes over what changed in the plan since the last time.
    pub fn follow(&mut self, plan: &Plan) {
        if plan.language.rules != self.rules {
            self.rules = plan.language.rules.clone();
            for row in &mut self.rows {
                row.known.forget_category();
            }
            self.sift(|_| true);
            self.put_in_order();
        }
        let old = std::mem::replace(&mut self.leads, plan.leads.clone());
        // By id, as the difference tells them.
        let (mut gone, mut come) = (Vec::new(), Vec::new());
        for change in old.diff(&plan.leads) {
            match change {
                DiffItem::Add(_, lead) => come.push(self.row(lead)),
                DiffItem::Remove(id, _) => gone.push(*id),
                DiffItem::Update { new: (id, lead), .. } => {
                    gone.push(*id);
                    come.push(self.row(lead));
                }
            }
        }
        if gone.is_empty() && come.is_empty() {
            return;
        }
        self.rows.retain(|row| gone.binary_search(&row.id).is_err());
        self.rows.append(&mut come);
        self.sort_rows();
    }

    /// Lets only those pass that pass `filter`.
    pub fn narrow(&mut self, filter: &Filter) {
        if filter == self.sieve.filter() {
            return;
        }
        let sieve = Sieve::of(filter.clone());
        let narrower = sieve.narrows(&self.sieve);
        self.sieve = sieve;
        self.sift(|row| row.passes || !narrower);
    }

    /// Puts them in another order, as it is at `now`; without one, newest first.
    pub fn order(&mut self, sort: Option<Sort>, now: DateTime<Utc>) {
        if sort != self.sort {
            (self.sort, self.now) = (sort, now);
            self.put_in_order();
        }
    }

    /// A number that grows whenever something here changes.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Makes what leads are found by ahead of the first search.
    pub fn prepare_search(&mut self) {
        for row in &mut self.rows {
            row.known.text(&row.lead);
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

    /// All that pass the filter, in their order, whatever their column.
    pub fn listing(&self) -> Shelf {
        let passing = || self.rows.iter().filter(|row| row.passes);
        let value = passing().fold(Money::default(), |sum, row| sum.plus(row.value));
        let returns = passing().filter_map(|row| row.lead.loan().map(|loan| loan.until)).collect();
        Shelf { ids: passing().map(|row| row.id).collect(), value, returns }
    }

    /// How many pass the filter, and how many there are.
    pub fn counts(&self) -> (usize, usize) {
        (self.rows.iter().filter(|row| row.passes).count(), self.rows.len())
    }

    /// The leads before and after `id` among those that pass the filter, in their order, whatever their column.
    pub fn neighbours(&self, id: LeadId) -> (Option<LeadId>, Option<LeadId>) {
        let Some(place) = self.rows.iter().position(|row| row.id == id) else { return (None, None) };
        let (before, after) = self.rows.split_at(place);
        let id_of = |row: &Row| row.id;
        let previous = before.iter().rev().find(|row| row.passes).map(id_of);
        (previous, after.iter().skip(1).find(|row| row.passes).map(id_of))
    }

    fn row(&self, lead: &Arc<Lead>) -> Row {
        let mut known = Known::default();
        let passes = self.sieve.passes(lead, &mut known, &self.rules);
        let rank = self.sort.map(|sort| sort.by.rank(lead, &mut known, &self.rules, self.now)).unwrap_or_default();
        let value = lead.value.unwrap_or_default();
        let (begun, id) = (lead.owners.begun(), lead.id);
        Row { begun, id, lead: Arc::clone(lead), column: lead.column(), value, passes, known, rank }
    }

    /// Asks again of each of `which` whether it passes.
    fn sift(&mut self, which: impl Fn(&Row) -> bool) {
        for row in self.rows.iter_mut().filter(|row| which(row)) {
            row.passes = self.sieve.passes(&row.lead, &mut row.known, &self.rules);
        }
        self.revision += 1;
    }

    fn put_in_order(&mut self) {
        for row in &mut self.rows {
            let rank = |sort: Sort| sort.by.rank(&row.lead, &mut row.known, &self.rules, self.now);
            row.rank = self.sort.map(rank).unwrap_or_default();
        }
        self.sort_rows();
    }

    /// The rows that stand in order already, which are most, are passed over once: the sort finds such runs.
    fn sort_rows(&mut self) {
        let mut rows = std::mem::take(&mut self.rows);
        rows.sort_by(|one, other| self.compare(one, other));
        self.rows = rows;
        self.revision += 1;
    }

    fn compare(&self, one: &Row, other: &Row) -> Ordering {
        let descending = self.sort.is_some_and(|sort| sort.descending);
        one.rank.compare(&other.rank, descending).then_with(|| one.newness().cmp(&other.newness()))
    }
}

impl Row {
    fn newness(&self) -> (Reverse<DateTime<Utc>>, Reverse<LeadId>) {
        (Reverse(self.begun), Reverse(self.id))
    }
}

#[cfg(test)]
mod tests;
