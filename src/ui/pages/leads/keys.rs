//! The keyboard on the board: arrows go from card to card, Enter opens, Space lifts and drops, M opens the menu,
//! X picks.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::hold::{Hold, Input, Lifter};
use super::slot::card_id;
use super::state::BoardState;
use crate::domain::{Column, LeadId, Shelves};
use crate::platform::{focus, target};
use crate::ui::Route;

/// Cards that Page Up and Page Down pass over.
const PAGE: usize = 8;

/// A key is pressed on a card.
pub fn pressed(state: &BoardState, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() || event.default_prevented() {
        return;
    }
    let Some(id) = state.tab_stop.get_untracked() else { return };
    let done = match state.hold.get_untracked() {
        Hold::Lifted { by: Lifter::Keys, over: Some(over), .. } => while_lifted(state, event, over),
        Hold::Idle => on_card(state, event, id),
        Hold::Pressed(_) | Hold::Lifted { .. } => false,
    };
    if done {
        event.prevent_default();
    }
}

fn while_lifted(state: &BoardState, event: &KeyboardEvent, over: Column) -> bool {
    match event.key().as_str() {
        " " | "Enter" => {
            state.input(Input::Drop);
        }
        "Tab" => {
            state.input(Input::Cancel);
            return false;
        }
        key => {
            if let Some(column) = column_by(key, over) {
                state.input(Input::Over(column));
            }
        }
    }
    // Nothing else happens while a card is lifted: no scrolling, no other shortcut. Escape is heard by the window.
    event.key() != "Escape"
}

fn on_card(state: &BoardState, event: &KeyboardEvent, id: LeadId) -> bool {
    let on_control = target::is_in(event, "a, button");
    match event.key().as_str() {
        "Enter" if !on_control => Route::Lead(id).go(),
        " " if !target::is_in(event, "button") => {
            if let Some((column, _)) = state.shelves_now().place(id) {
                state.input(Input::Lift(id, column));
            }
        }
        "x" | "X" => state.list.picked().update(|picked| picked.toggle(id)),
        "m" | "M" | "ContextMenu" => focus::press(&format!("#{}-move", card_id(id))),
        key => match card_by(key, id, &state.shelves_now()) {
            Some(next) => state.settle(next),
            None => return false,
        },
    }
    true
}

/// The column that a key leads to from `column`.
fn column_by(key: &str, column: Column) -> Option<Column> {
    let place = Column::ALL.iter().position(|other| *other == column)?;
    let place = match key {
        "ArrowLeft" => place.checked_sub(1)?,
        "ArrowRight" => place + 1,
        "Home" => 0,
        "End" => Column::ALL.len() - 1,
        _ => return None,
    };
    Column::ALL.get(place).copied()
}

/// The card that a key leads to from the card `id`: up and down in the column, sideways to the next column that has cards, at the
/// same place or the last.
fn card_by(key: &str, id: LeadId, shelves: &Shelves) -> Option<LeadId> {
    let (column, place) = shelves.place(id)?;
    let last = shelves.of(column).ids.len().checked_sub(1)?;
    let to = match key {
        "ArrowUp" => place.checked_sub(1)?,
        "ArrowDown" => place + 1,
        "PageUp" => place.saturating_sub(PAGE),
        "PageDown" => (place + PAGE).min(last),
        "Home" => 0,
        "End" => last,
        "ArrowLeft" | "ArrowRight" => {
            let beside = std::iter::successors(column_by(key, column), |column| column_by(key, *column));
            return beside.into_iter().find_map(|column| {
                let last = shelves.of(column).ids.len().checked_sub(1)?;
                shelves.at(column, place.min(last))
            });
        }
        _ => return None,
    };
    shelves.at(column, to)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Shelf, Team};

    /// Marketing 0 to 9, nothing with inside sales, sales 20 to 22, closed 30.
    fn shelves() -> Shelves {
        let list = |ids: std::ops::Range<u64>| Shelf { ids: ids.map(LeadId).collect(), ..Shelf::default() };
        let columns = [0..10, 0..0, 20..23, 30..31];
        let mut columns = columns.into_iter().map(list);
        Shelves::new(Column::ALL.map(|column| (column, columns.next().expect("four"))), 14)
    }

    #[test]
    fn arrows_go_from_card_to_card_and_over_empty_columns() {
        for (key, from, expected) in [
            ("ArrowDown", 0, Some(1)),
            ("ArrowDown", 9, None),
            ("ArrowUp", 0, None),
            ("ArrowUp", 22, Some(21)),
            ("PageDown", 5, Some(9)),
            ("PageUp", 5, Some(0)),
            ("Home", 5, Some(0)),
            ("End", 5, Some(9)),
            ("ArrowRight", 1, Some(21)),
            ("ArrowRight", 9, Some(22)),
            ("ArrowLeft", 30, Some(20)),
            ("ArrowLeft", 21, Some(1)),
            ("ArrowLeft", 3, None),
            ("ArrowRight", 30, None),
            ("x", 3, None),
            ("ArrowDown", 99, None),
        ] {
            assert_eq!(card_by(key, LeadId(from), &shelves()).map(|id| id.0), expected, "{key} from {from}");
        }
    }

    #[test]
    fn a_lifted_card_goes_over_every_column_empty_ones_too() {
        let (marketing, inside) = (Column::Open(Team::Marketing), Column::Open(Team::InsideSales));
        for (key, from, expected) in [
            ("ArrowRight", marketing, Some(inside)),
            ("ArrowLeft", marketing, None),
            ("ArrowRight", Column::Closed, None),
            ("Home", Column::Closed, Some(marketing)),
            ("End", inside, Some(Column::Closed)),
            ("ArrowDown", inside, None),
        ] {
            assert_eq!(column_by(key, from), expected, "{key}");
        }
    }
}
