//! What columns and lanes are called.

use leptos::prelude::*;

use super::state::BoardState;
use crate::domain::{Cell, Group, Person};
use crate::i18n::{Named, agreed};

impl BoardState {
    /// The name of a column or lane, followed as it changes.
    pub fn group_name(self, group: Group) -> String {
        let language = self.choices.language.get();
        let texts = language.texts();
        match group {
            Group::Owner(column) => (texts.terms().column)(column).to_owned(),
            Group::Category(category) => self.shared.with(|shared| agreed::category_short(language, shared, category)),
            Group::Person(_) => {
                self.person(group).map_or_else(String::new, |person| (texts.board().person)(&person.name, person.team))
            }
            Group::Nobody => texts.board().nobody.to_owned(),
            Group::Stage(stage) => (texts.terms().lead_stage)(stage).to_owned(),
        }
    }

    /// The person of a column or lane.
    pub fn person(self, group: Group) -> Option<Person> {
        let Group::Person(seat) = group else { return None };
        self.list.shelves().with(|shelves| shelves.people.person(seat).cloned())
    }

    /// The name of a cell as it is now.
    pub fn cell_name(self, cell: Cell) -> String {
        untrack(|| {
            let column = self.group_name(cell.column);
            match cell.lane {
                Some(lane) => (self.texts_now().board().cell)(&column, &self.group_name(lane)),
                None => column,
            }
        })
    }

    /// Says something with the name of a cell as it is now: the texts know the columns by owner.
    pub fn with_name<T>(self, cell: Cell, say: impl FnOnce(Named<'_>) -> T) -> T {
        match cell {
            Cell { column: Group::Owner(column), lane: None } => say(Named::Column(column)),
            _ => say(Named::Other(&self.cell_name(cell))),
        }
    }
}
