//! The keyboard on the board: arrows go from card to card, Enter opens, Space lifts and drops, M opens the menu,
//! X picks.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::hold::{Hold, Input, Lifter, Target};
use super::slot::card_id;
use super::state::BoardState;
use crate::domain::{Cell, Group, LeadId, Shelves};
use crate::platform::{focus, target};
use crate::ui::Route;

/// Cards that Page Up and Page Down pass over.
const PAGE: usize = 8;

/// A key is pressed on a card.
pub fn pressed(state: &BoardState, event: &KeyboardEvent) {
    if event.ctrl_key() || event.meta_key() || event.alt_key() || event.default_prevented() {
        return;
    }
    // The head of a lane is a button like any other.
    if target::is_in(event, ".board-bands") {
        return;
    }
    let Some(id) = state.tab_stop.get_untracked() else { return };
    let done = match state.hold.get_untracked() {
        Hold::Lifted { by: Lifter::Keys, over: Some(over), lead } => while_lifted(state, event, lead, over),
        Hold::Idle => on_card(state, event, id),
        Hold::Pressed(_) | Hold::Lifted { .. } => false,
    };
    if done {
        event.prevent_default();
    }
}

fn while_lifted(state: &BoardState, event: &KeyboardEvent, id: LeadId, over: Target) -> bool {
    match event.key().as_str() {
        " " | "Enter" => {
            state.input(Input::Drop);
        }
        "Tab" => {
            state.input(Input::Cancel);
            return false;
        }
        key => {
            if let Some(to) = state.aim(id, |aim| aim.by_key(key, over)) {
                state.input(Input::Over(to));
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
            if let Some(here) = state.here(id) {
                state.input(Input::Lift(id, here));
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

/// The card that a key leads to from the card `id`: up and down in the column, through its lanes, sideways to the next column that has
/// cards in the lane, at the same place or the last.
fn card_by(key: &str, id: LeadId, shelves: &Shelves) -> Option<LeadId> {
    let (cell, place) = shelves.place(id)?;
    let column: Vec<_> = shelves.of(cell.column)?.cells.iter().flat_map(|ids| ids.iter().copied()).collect();
    let at = column.iter().position(|other| *other == id)?;
    let last = column.len().checked_sub(1)?;
    let to = match key {
        "ArrowUp" => at.checked_sub(1)?,
        "ArrowDown" => at + 1,
        "PageUp" => at.saturating_sub(PAGE),
        "PageDown" => (at + PAGE).min(last),
        "Home" => 0,
        "End" => last,
        "ArrowRight" => {
            return beside(shelves, shelves.groups().skip_while(|group| *group != cell.column), cell, place);
        }
        "ArrowLeft" => {
            return beside(shelves, shelves.groups().rev().skip_while(|group| *group != cell.column), cell, place);
        }
        _ => return None,
    };
    column.get(to).copied()
}

/// The card of the first of these columns, the present one left out, that has any in the lane.
fn beside(shelves: &Shelves, columns: impl Iterator<Item = Group>, cell: Cell, place: usize) -> Option<LeadId> {
    columns.skip(1).find_map(|column| {
        let ids = shelves.cell(Cell { column, ..cell });
        let last = ids.len().checked_sub(1)?;
        ids.get(place.min(last)).copied()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Category, Column, Shelf, Sum};

    /// Marketing 0 to 9, nothing with inside sales, sales 20 to 22, closed 30.
    fn shelves() -> Shelves {
        let columns = Column::ALL.into_iter().zip([0..10, 0..0, 20..23, 30..31]);
        let shelf = |ids: std::ops::Range<u64>| Shelf { cells: vec![ids.map(LeadId).collect()], ..Shelf::default() };
        let columns = columns.map(|(column, ids)| (Group::Owner(column), shelf(ids))).collect();
        Shelves { columns, ..Shelves::default() }
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
    fn arrows_go_through_the_lanes_of_a_column_and_stay_in_one_sideways() {
        let shelf = |cells: [std::ops::Range<u64>; 2]| Shelf {
            cells: cells.into_iter().map(|ids| ids.map(LeadId).collect()).collect(),
            ..Shelf::default()
        };
        let columns = [(Group::Nobody, shelf([0..2, 2..4])), (Group::Owner(Column::Closed), shelf([0..0, 20..21]))];
        let lanes = [Category::ShortTerm, Category::MidTerm].map(|lane| (Group::Category(lane), Sum::default()));
        let shelves = Shelves { columns: columns.into(), lanes: lanes.into(), ..Shelves::default() };
        for (key, from, expected) in [
            ("ArrowDown", 1, Some(2)),
            ("ArrowUp", 2, Some(1)),
            ("End", 0, Some(3)),
            ("ArrowRight", 0, None),
            ("ArrowRight", 3, Some(20)),
            ("ArrowLeft", 20, Some(2)),
        ] {
            assert_eq!(card_by(key, LeadId(from), &shelves).map(|id| id.0), expected, "{key} from {from}");
        }
    }
}
