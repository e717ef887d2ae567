//! The keyboard on the table: arrows go from row to row, Enter opens, Space picks, with Shift a range.

use leptos::ev::KeyboardEvent;
use leptos::prelude::*;

use super::state::TableState;
use crate::domain::Selection;
use crate::ui::Route;

/// Rows that Page Up and Page Down pass over.
const PAGE: usize = 12;

/// A key is pressed on a row.
pub fn pressed(state: &TableState, event: &KeyboardEvent) {
    if event.alt_key() || event.default_prevented() {
        return;
    }
    let Some(id) = state.tab_stop.get_untracked() else { return };
    let picked = state.list.picked();
    let ids = state.ids_now();
    match event.key().as_str() {
        "a" if event.ctrl_key() || event.meta_key() => picked.update(|picked| picked.set(&ids, true)),
        _ if event.ctrl_key() || event.meta_key() => return,
        "Enter" => Route::Lead(id).go(),
        " " if event.shift_key() => picked.update(|picked| picked.toggle_range(&ids, id)),
        " " => picked.update(|picked| picked.toggle(id)),
        "Escape" if !picked.with_untracked(Selection::is_empty) => state.list.unpick(),
        key => {
            let place = ids.iter().position(|other| *other == id);
            let Some(next) = place.and_then(|place| ids.get(next(key, place, ids.len())?).copied()) else { return };
            if event.shift_key() {
                picked.update(|picked| picked.extend(&ids, id, next));
            }
            state.settle(next);
        }
    }
    event.prevent_default();
}

/// The row of `count` that a key leads to from `place`.
fn next(key: &str, place: usize, count: usize) -> Option<usize> {
    let last = count.checked_sub(1)?;
    match key {
        "ArrowUp" => place.checked_sub(1),
        "ArrowDown" => Some(place + 1).filter(|next| *next <= last),
        "PageUp" => Some(place.saturating_sub(PAGE)),
        "PageDown" => Some((place + PAGE).min(last)),
        "Home" => Some(0),
        "End" => Some(last),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_lead_from_row_to_row_and_stop_at_the_ends() {
        for (key, place, expected) in [
            ("ArrowDown", 0, Some(1)),
            ("ArrowDown", 29, None),
            ("ArrowUp", 0, None),
            ("ArrowUp", 5, Some(4)),
            ("PageDown", 25, Some(29)),
            ("PageUp", 5, Some(0)),
            ("Home", 5, Some(0)),
            ("End", 5, Some(29)),
            ("x", 5, None),
        ] {
            assert_eq!(next(key, place, 30), expected, "{key} from {place}");
        }
        assert_eq!(next("End", 0, 0), None);
    }
}
