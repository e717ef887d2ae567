//! By what leads stand in the columns of the board and in its lanes, and where one of them stands.

use super::people::{People, Seat};
use crate::domain::filter::Known;
use crate::domain::{Category, Column, Lead, LeadStage, Team, Watch};

/// By what leads are put together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grouping {
    /// The team that owns them; closed ones stand apart.
    #[default]
    Owner,
    /// How ripe they are.
    Category,
    /// The person who owns them; closed ones stand apart.
    Person,
    /// How far they have come.
    Stage,
}

/// The leads of one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// A team's, or the closed ones.
    Owner(Column),
    /// Of a category.
    Category(Category),
    /// A person's.
    Person(Seat),
    /// Open, and nobody's in particular.
    Nobody,
    /// At a stage.
    Stage(LeadStage),
}

/// How the board is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// What the columns are.
    pub columns: Grouping,
    /// What the lanes across them are, if there are any. Never the same as the columns.
    pub lanes: Option<Grouping>,
}

/// Where a column and a lane meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Cell {
    /// The column.
    pub column: Group,
    /// The lane, if there are lanes.
    pub lane: Option<Group>,
}

impl Grouping {
    /// Every grouping, in the order of the choice.
    pub const ALL: [Self; 4] = [Self::Owner, Self::Category, Self::Person, Self::Stage];

    /// The name used in addresses and style sheets.
    pub fn key(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Category => "category",
            Self::Person => "person",
            Self::Stage => "stage",
        }
    }

    /// The grouping of that name.
    pub fn named(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|grouping| grouping.key() == key)
    }

    /// The group that a lead is in.
    pub(super) fn of(self, lead: &Lead, known: &mut Known, watch: &Watch, people: &mut People) -> Group {
        match (self, lead.column()) {
            (Self::Owner, column) => Group::Owner(column),
            (Self::Category, _) => Group::Category(known.category(lead, watch)),
            (Self::Stage, _) => Group::Stage(lead.progress.stage()),
            (Self::Person, Column::Closed) => Group::Owner(Column::Closed),
            (Self::Person, Column::Open(team)) => {
                people.seat(team, &lead.owners.current().person).map_or(Group::Nobody, Group::Person)
            }
        }
    }

    /// The groups that are always there, in their order. Persons are there as long as they have a lead to be seen.
    pub(super) fn fixed(self) -> Vec<Group> {
        match self {
            Self::Owner => Column::ALL.map(Group::Owner).to_vec(),
            Self::Category => Category::ALL.map(Group::Category).to_vec(),
            Self::Person => vec![Group::Nobody, Group::Owner(Column::Closed)],
            Self::Stage => LeadStage::ALL.map(Group::Stage).to_vec(),
        }
    }
}

impl Group {
    /// The name used in the ids of elements.
    pub fn key(self) -> String {
        match self {
            Self::Owner(column) => column.key().to_owned(),
            Self::Category(category) => format!("category-{}", category.key()),
            Self::Person(seat) => format!("person-{}", seat.number()),
            Self::Nobody => "nobody".to_owned(),
            Self::Stage(stage) => format!("stage-{}", stage.key()),
        }
    }
}

impl Layout {
    /// These columns and lanes; lanes that are the same as the columns are none.
    pub fn new(columns: Grouping, lanes: Option<Grouping>) -> Self {
        Self { columns, lanes: lanes.filter(|lanes| *lanes != columns) }
    }
}

impl Cell {
    /// What putting a lead here that stands at `from` brings about, in that order.
    ///
    /// The column is what is meant, and the lane as well where a lead can be in both; where it cannot, the lane follows from the
    /// column. Within a column the lane is what is meant. Of two that say who owns the lead the closer one is enough.
    pub fn asks(self, from: Self, people: &People) -> Vec<Group> {
        let lane = self.lane.filter(|_| self.lane != from.lane);
        if self.column == from.column {
            return lane.into_iter().collect();
        }
        lane.map_or_else(|| vec![self.column], |lane| both(self.column, lane, people))
    }
}

/// Who owns a lead, as far as a group says so; and whether the lead is open, if it says that.
fn says(group: Group, people: &People) -> (Option<Team>, Option<bool>) {
    match group {
        Group::Owner(Column::Open(team)) => (Some(team), Some(true)),
        Group::Owner(Column::Closed) => (None, Some(false)),
        Group::Person(seat) => (people.person(seat).map(|person| person.team), Some(true)),
        Group::Nobody => (None, Some(true)),
        Group::Stage(stage) => (None, Some(!stage.is_closed())),
        Group::Category(_) => (None, None),
    }
}

/// What is to be done for both, or for the column alone where a lead cannot be in both.
fn both(column: Group, lane: Group, people: &People) -> Vec<Group> {
    let differ = |one: Option<Team>, other: Option<Team>| one.is_some() && other.is_some() && one != other;
    let ((team, open), (lane_team, lane_open)) = (says(column, people), says(lane, people));
    if differ(team, lane_team) || (open.is_some() && lane_open.is_some() && open != lane_open) {
        return vec![column];
    }
    match (column, lane) {
        // A person is of a team, and a stage is closed or is not.
        (Group::Owner(_), Group::Person(_)) | (Group::Owner(Column::Closed), Group::Stage(_)) => vec![lane],
        (Group::Person(_), Group::Owner(_)) | (Group::Stage(_), Group::Owner(Column::Closed)) => vec![column],
        // The owner first: to reopen a lead is part of that, and its stage is what is asked for then.
        (Group::Stage(_), Group::Owner(_) | Group::Person(_) | Group::Nobody) => vec![lane, column],
        _ => vec![column, lane],
    }
}
