//! A lead as the board keeps it.

use std::cmp::{Ordering, Reverse};
use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::group::{Cell, Group, Grouping, Layout};
use super::people::People;
use crate::domain::facet::Rank;
use crate::domain::filter::Known;
use crate::domain::{Lead, LeadId, Money, Now, Sort, Watch};

/// The row.
#[derive(Debug)]
pub struct Row {
    /// When it came in.
    begun: DateTime<Utc>,
    /// Whether it was put somewhere by hand.
    is_placed: bool,
    /// Its id.
    pub id: LeadId,
    /// The lead.
    pub lead: Arc<Lead>,
    /// What it could bring.
    pub value: Money,
    /// Where it stands.
    pub cell: Cell,
    /// Whether it passes the filter.
    pub passes: bool,
    /// What was worked out of it.
    pub known: Known,
    /// Its place in the order asked for.
    pub rank: Rank,
}

impl Row {
    /// That of a lead of which nothing was worked out yet.
    pub fn of(lead: &Arc<Lead>) -> Self {
        Self {
            begun: lead.owners.begun(),
            is_placed: lead.place.is_some(),
            id: lead.id,
            lead: Arc::clone(lead),
            value: lead.value.unwrap_or_default(),
            cell: Cell { column: Group::Owner(lead.column()), lane: None },
            passes: true,
            known: Known::default(),
            rank: Rank::default(),
        }
    }

    /// Works out where it stands by `sort`.
    pub fn rank(&mut self, sort: Option<Sort>, watch: &Watch, now: Now) {
        let rank = |sort: Sort| sort.by.rank(&self.lead, &mut self.known, watch, now);
        self.rank = sort.map(rank).unwrap_or_default();
    }

    /// Works out where it stands on the board.
    pub fn group(&mut self, layout: Layout, watch: &Watch, people: &mut People) {
        let mut of = |grouping: Grouping| grouping.of(&self.lead, &mut self.known, watch, people);
        self.cell = Cell { column: of(layout.columns), lane: layout.lanes.map(&mut of) };
    }

    /// Which of two stands first by hand.
    pub fn by_hand(&self, other: &Self) -> Ordering {
        // Mostly nobody put them anywhere: then the leads themselves need not be looked at.
        if self.is_placed || other.is_placed {
            return self.lead.by_hand(&other.lead);
        }
        let newness = |row: &Self| (Reverse(row.begun), Reverse(row.id));
        newness(self).cmp(&newness(other))
    }
}
