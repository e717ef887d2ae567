//! The leads as board and table need them, kept in step with the plan: which of them pass the filter, in which column and lane, in
//! what order.

mod arranged;
mod group;
mod people;
mod row;
mod shelves;
mod sorter;

use std::cmp::Ordering;
use std::sync::Arc;

use imbl::ordmap::DiffItem;

pub use group::{Cell, Group, Grouping, Layout};
pub use people::{People, Person, Seat};
use row::Row;
pub use shelves::{Shelf, Shelves, Sum};
use sorter::Sorter;

use super::filter::Sieve;
use super::metrics::Yardstick;
use super::{Filter, Lead, LeadId, Leads, Now, Plan, Sort, Watch};

/// The leads, kept in step with the plan. What did not change is not looked at again: a move among 50,000 leads costs one pass over
/// a flat list.
#[derive(Debug, Default)]
pub struct Board {
    /// The leads that `rows` stand for.
    leads: Leads,
    /// What their categories and what they owe follow from.
    watch: Arc<Watch>,
    now: Now,
    sieve: Sieve,
    layout: Layout,
    people: People,
    /// Their order; without one it is the one by hand, which is newest first for all that nobody put elsewhere.
    sort: Option<Sort>,
    /// When it was asked for: what is overdue and ages are those of that moment.
    asked: Now,
    rows: Vec<Row>,
    revision: u64,
}

impl Board {
    /// Takes over what changed in the plan since the last time. `watch` is that of the plan.
    pub fn follow(&mut self, plan: &Plan, watch: &Arc<Watch>) {
        if !Arc::ptr_eq(watch, &self.watch) && *watch != self.watch {
            self.watch = Arc::clone(watch);
            for row in &mut self.rows {
                row.known.forget_watch();
            }
            self.sift(|_| true);
            self.group();
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
        let sieve = Sieve::of(filter.clone(), self.sieve.yardstick().cloned());
        let narrower = sieve.narrows(&self.sieve);
        self.sieve = sieve;
        self.sift(|row| row.passes || !narrower);
    }

    /// Measures leads by this from now on, where the filter asks for a figure.
    pub fn measure(&mut self, by: Option<Arc<Yardstick>>) {
        if by.as_ref() != self.sieve.yardstick() {
            self.sieve = Sieve::of(self.sieve.filter().clone(), by);
            if self.sieve.filter().figure.is_some() {
                self.sift(|_| true);
            }
        }
    }

    /// Puts them in another order; without one, in that by hand.
    pub fn order(&mut self, sort: Option<Sort>) {
        if sort != self.sort {
            self.sort = sort;
            self.put_in_order();
        }
    }

    /// Lays the columns and lanes out.
    pub fn lay_out(&mut self, layout: Layout) {
        if layout != self.layout {
            self.layout = layout;
            self.group();
            self.revision += 1;
        }
    }

    /// Looks at them as they are at `now`: what is overdue changes, and what the filter lets pass by that. An order by age or by what is
    /// overdue stays as it was asked for.
    pub fn look(&mut self, now: Now) {
        if now != self.now {
            self.now = now;
            if self.sieve.filter().overdue {
                self.sift(|_| true);
            }
            self.revision += 1;
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
    pub fn shelves(&mut self) -> Shelves {
        let (watch, now) = (Arc::clone(&self.watch), self.now);
        let mut sorter = Sorter::new(self.layout, &self.people, self.rows.iter().filter(|row| row.passes));
        for row in self.rows.iter_mut().filter(|row| row.passes) {
            let overdue = row.known.dues(&row.lead, &watch).are_overdue(now);
            sorter.put(row.cell, row.id, row.value, overdue);
        }
        sorter.done(self.people.clone(), self.rows.len())
    }

    /// All that pass the filter, in their order, whatever their column.
    pub fn listing(&self) -> Arc<[LeadId]> {
        self.rows.iter().filter(|row| row.passes).map(|row| row.id).collect()
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

    fn row(&mut self, lead: &Arc<Lead>) -> Row {
        let mut row = Row::of(lead);
        row.passes = self.sieve.passes(lead, &mut row.known, &self.watch, self.now);
        row.rank(self.sort, &self.watch, self.asked);
        row.group(self.layout, &self.watch, &mut self.people);
        row
    }

    /// Asks again of each of `which` whether it passes.
    fn sift(&mut self, which: impl Fn(&Row) -> bool) {
        for row in self.rows.iter_mut().filter(|row| which(row)) {
            row.passes = self.sieve.passes(&row.lead, &mut row.known, &self.watch, self.now);
        }
        self.revision += 1;
    }

    /// Asks again in which column and lane each stands.
    fn group(&mut self) {
        for row in &mut self.rows {
            row.group(self.layout, &self.watch, &mut self.people);
        }
    }

    fn put_in_order(&mut self) {
        self.asked = self.now;
        for row in &mut self.rows {
            row.rank(self.sort, &self.watch, self.asked);
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
        one.rank.compare(&other.rank, descending).then_with(|| one.by_hand(other))
    }
}

#[cfg(test)]
mod tests;
