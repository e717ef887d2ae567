//! What stands in the columns and lanes of the board: lists of ids, and what they are worth together.

use std::sync::Arc;

use super::group::{Cell, Group};
use super::people::People;
use crate::domain::{LeadId, Money};

/// What leads are together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    /// How many they are.
    pub count: usize,
    /// The sum of their values.
    pub value: Money,
    /// On how many something is overdue.
    pub overdue: usize,
}

/// One column, of the leads that pass the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// What they are together.
    pub sum: Sum,
    /// The leads in their order, lane by lane; without lanes all of them in one.
    pub cells: Vec<Arc<[LeadId]>>,
}

/// The columns, of the leads that pass the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelves {
    /// The columns, left to right.
    pub columns: Arc<[(Group, Shelf)]>,
    /// The lanes, top to bottom. Empty: there are none.
    pub lanes: Arc<[(Group, Sum)]>,
    /// Those who own leads.
    pub people: People,
    /// How many leads there are, with those that do not pass.
    pub total: usize,
}

impl Sum {
    /// Counts one more.
    pub(super) fn add(&mut self, value: Money, overdue: bool) {
        self.count += 1;
        self.value = self.value.plus(value);
        self.overdue += usize::from(overdue);
    }
}

impl Shelves {
    /// The columns, left to right.
    pub fn groups(&self) -> impl DoubleEndedIterator<Item = Group> + '_ {
        self.columns.iter().map(|(group, _)| *group)
    }

    /// What stands in a column.
    pub fn of(&self, group: Group) -> Option<&Shelf> {
        self.columns.iter().find(|(other, _)| *other == group).map(|(_, shelf)| shelf)
    }

    /// What the leads of a lane are together.
    pub fn lane(&self, group: Group) -> Option<Sum> {
        self.lanes.iter().find(|(other, _)| *other == group).map(|(_, sum)| *sum)
    }

    /// The leads in a cell, in their order. Empty where there is no such cell.
    pub fn cell(&self, cell: Cell) -> Arc<[LeadId]> {
        let ids = || {
            let lane = match cell.lane {
                Some(lane) => self.lanes.iter().position(|(other, _)| *other == lane)?,
                None => 0,
            };
            self.of(cell.column)?.cells.get(lane).cloned()
        };
        ids().unwrap_or_default()
    }

    /// How many leads pass the filter.
    pub fn shown(&self) -> usize {
        self.columns.iter().map(|(_, shelf)| shelf.sum.count).sum()
    }

    /// The cell of a lead and its place there, from 0.
    pub fn place(&self, id: LeadId) -> Option<(Cell, usize)> {
        self.columns.iter().find_map(|(column, shelf)| {
            shelf.cells.iter().enumerate().find_map(|(lane, ids)| {
                let place = ids.iter().position(|other| *other == id)?;
                Some((Cell { column: *column, lane: self.lanes.get(lane).map(|(group, _)| *group) }, place))
            })
        })
    }

    /// The lead at a place.
    pub fn at(&self, cell: Cell, place: usize) -> Option<LeadId> {
        self.cell(cell).get(place).copied()
    }

    /// The lead at the top of the first column that has any, in the uppermost lane that it has any in.
    pub fn first(&self) -> Option<LeadId> {
        self.columns.iter().flat_map(|(_, shelf)| &shelf.cells).find_map(|ids| ids.first().copied())
    }
}
