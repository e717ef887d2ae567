//! What stands in the columns of the board: lists of ids, and what they are worth together.
//!
//! A column holds its leads **newest creation first**; of two leads created at the same moment the one with the larger id, which was
//! entered later, stands first. There is no other order: a lead that changes its column takes its place by age.

use std::sync::Arc;

use chrono::NaiveDate;

use super::{Column, LeadId, Money, Team};

/// The ids and the worth of one column, of the leads that pass the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// The leads, newest first.
    pub ids: Arc<[LeadId]>,
    /// The sum of their values.
    pub value: Money,
    /// The last days of their loans.
    pub returns: Arc<[NaiveDate]>,
}

impl Shelf {
    /// How many returns are overdue.
    pub fn overdue(&self, today: NaiveDate) -> usize {
        self.returns.iter().filter(|until| **until < today).count()
    }
}

/// The four columns, of the leads that pass the filter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelves {
    marketing: Shelf,
    inside_sales: Shelf,
    sales: Shelf,
    closed: Shelf,
    /// How many leads there are, with those that do not pass.
    pub total: usize,
}

impl Shelves {
    /// The columns that these are, of so many leads.
    pub fn new(columns: [(Column, Shelf); 4], total: usize) -> Self {
        let mut shelves = Self { total, ..Self::default() };
        for (column, shelf) in columns {
            *match column {
                Column::Open(Team::Marketing) => &mut shelves.marketing,
                Column::Open(Team::InsideSales) => &mut shelves.inside_sales,
                Column::Open(Team::Sales) => &mut shelves.sales,
                Column::Closed => &mut shelves.closed,
            } = shelf;
        }
        shelves
    }

    /// What stands in `column`.
    pub fn of(&self, column: Column) -> &Shelf {
        match column {
            Column::Open(Team::Marketing) => &self.marketing,
            Column::Open(Team::InsideSales) => &self.inside_sales,
            Column::Open(Team::Sales) => &self.sales,
            Column::Closed => &self.closed,
        }
    }

    /// How many leads pass the filter.
    pub fn shown(&self) -> usize {
        Column::ALL.into_iter().map(|column| self.of(column).ids.len()).sum()
    }

    /// The column of a lead and its place there, from 0.
    pub fn place(&self, id: LeadId) -> Option<(Column, usize)> {
        Column::ALL.into_iter().find_map(|column| {
            let place = self.of(column).ids.iter().position(|other| *other == id)?;
            Some((column, place))
        })
    }

    /// The lead at a place.
    pub fn at(&self, column: Column, place: usize) -> Option<LeadId> {
        self.of(column).ids.get(place).copied()
    }
}
