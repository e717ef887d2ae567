//! Puts leads on their shelves, in one pass.

use std::sync::Arc;

use super::group::{Cell, Group, Grouping, Layout};
use super::people::People;
use super::row::Row;
use super::shelves::{Shelf, Shelves, Sum};
use crate::domain::{LeadId, Money};

/// The shelves while they are filled.
pub struct Sorter {
    columns: Axis,
    lanes: Option<Axis>,
    /// Of each column what its leads are together, and their ids lane by lane.
    shelves: Vec<(Sum, Vec<Vec<LeadId>>)>,
    sums: Vec<Sum>,
}

/// The groups in one direction, and where each of them stands.
struct Axis {
    groups: Vec<Group>,
    /// Places of the persons by their number.
    seats: Vec<Option<usize>>,
}

impl Sorter {
    /// Empty shelves for `rows`.
    pub fn new<'a>(layout: Layout, people: &People, rows: impl Iterator<Item = &'a Row> + Clone) -> Self {
        let columns = Axis::new(layout.columns, people, rows.clone().map(|row| row.cell.column));
        let lanes = layout.lanes.map(|lanes| Axis::new(lanes, people, rows.filter_map(|row| row.cell.lane)));
        let depth = lanes.as_ref().map_or(1, |lanes| lanes.groups.len());
        Self {
            shelves: columns.groups.iter().map(|_| (Sum::default(), vec![Vec::new(); depth])).collect(),
            sums: vec![Sum::default(); depth],
            columns,
            lanes,
        }
    }

    /// Puts a lead where it stands.
    pub fn put(&mut self, cell: Cell, id: LeadId, value: Money, overdue: bool) {
        let lane = match (&self.lanes, cell.lane) {
            (Some(lanes), Some(lane)) => lanes.place(lane),
            _ => Some(0),
        };
        let (Some(column), Some(lane)) = (self.columns.place(cell.column), lane) else { return };
        if let (Some((sum, cells)), Some(of_lane)) = (self.shelves.get_mut(column), self.sums.get_mut(lane)) {
            sum.add(value, overdue);
            of_lane.add(value, overdue);
            if let Some(ids) = cells.get_mut(lane) {
                ids.push(id);
            }
        }
    }

    /// The shelves, of `total` leads.
    pub fn done(self, people: People, total: usize) -> Shelves {
        let filled =
            |(sum, cells): (Sum, Vec<Vec<LeadId>>)| Shelf { sum, cells: cells.into_iter().map(Arc::from).collect() };
        let columns = self.columns.groups.into_iter().zip(self.shelves.into_iter().map(filled)).collect();
        let lanes = self.lanes.map(|lanes| lanes.groups.into_iter().zip(self.sums).collect());
        Shelves { columns, lanes: lanes.unwrap_or_default(), people, total }
    }
}

impl Axis {
    /// The groups of a grouping, of the persons only those that are among `there`.
    fn new(grouping: Grouping, people: &People, there: impl Iterator<Item = Group>) -> Self {
        let mut groups = grouping.fixed();
        let mut seats = Vec::new();
        if grouping == Grouping::Person {
            let mut is_there = vec![false; people.count()];
            for group in there {
                if let Group::Person(seat) = group
                    && let Some(mark) = is_there.get_mut(seat.place())
                {
                    *mark = true;
                }
            }
            let shown = people.in_order().filter(|seat| is_there.get(seat.place()).copied().unwrap_or_default());
            groups.splice(0..0, shown.map(Group::Person).collect::<Vec<_>>());
            seats = vec![None; people.count()];
            for (place, group) in groups.iter().enumerate() {
                if let Group::Person(seat) = group
                    && let Some(slot) = seats.get_mut(seat.place())
                {
                    *slot = Some(place);
                }
            }
        }
        Self { groups, seats }
    }

    fn place(&self, group: Group) -> Option<usize> {
        match group {
            Group::Person(seat) => self.seats.get(seat.place()).copied().flatten(),
            _ => self.groups.iter().position(|other| *other == group),
        }
    }
}
