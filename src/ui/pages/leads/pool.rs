//! Which cards of a column are mounted, and in which slot. A slot is an element that shows one card after another: scrolling makes
//! no elements. A card keeps its slot as long as it is mounted, and with it the focus.

use std::ops::Range;

use crate::domain::LeadId;

/// Slots that may be empty beside as many as are in use.
const MOST_WAITING: usize = 20;
/// Rows mounted above and below what is seen.
const OVERSCAN: usize = 2;

/// Cards of a column on paper: some thirty pages of them.
pub const MOST_PRINTED: usize = 200;

/// A card in a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The lead.
    pub id: LeadId,
    /// Its place in the column, from 0.
    pub index: usize,
}

/// The rows to mount of `count` rows, each `row` high, when `height` of them is seen from `top` on.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to zero and the count")]
pub fn window(top: f64, height: f64, row: f64, count: usize) -> Range<usize> {
    if row < 1.0 || height < 1.0 {
        return 0..0;
    }
    let first = (top.max(0.0) / row).floor() as usize;
    let last = ((top.max(0.0) + height) / row).ceil() as usize;
    first.saturating_sub(OVERSCAN).min(count)..(last + OVERSCAN).min(count)
}

/// The cards to mount: those in the window, and those of `pinned` that stand elsewhere in the column.
pub fn wanted(ids: &[LeadId], window: Range<usize>, pinned: &[LeadId]) -> Vec<Place> {
    let seen = ids.get(window.clone()).unwrap_or_default();
    let mut places: Vec<_> = seen.iter().zip(window).map(|(id, index)| Place { id: *id, index }).collect();
    for id in pinned {
        if !places.iter().any(|place| place.id == *id)
            && let Some(index) = ids.iter().position(|other| other == id)
        {
            places.push(Place { id: *id, index });
        }
    }
    places
}

/// The slots after `before`, showing `wanted`: a card that is there stays where it is, a new one takes the first free slot. Slots are
/// added when needed, and an empty one waits for its next card, unless there are far too many, as after the board was printed.
pub fn assign(before: &[Option<Place>], wanted: &[Place]) -> Vec<Option<Place>> {
    let stays = |slot: &Option<Place>| slot.and_then(|old| wanted.iter().find(|place| place.id == old.id).copied());
    let mut slots: Vec<_> = before.iter().map(stays).collect();
    let mut free = 0;
    for place in wanted {
        if before.iter().flatten().any(|old| old.id == place.id) {
            continue;
        }
        while slots.get(free).is_some_and(Option::is_some) {
            free += 1;
        }
        match slots.get_mut(free) {
            Some(slot) => *slot = Some(*place),
            None => slots.push(Some(*place)),
        }
    }
    if slots.len() > MOST_WAITING + 2 * wanted.len() {
        let last = slots.iter().rposition(Option::is_some);
        slots.truncate(last.map_or(0, |last| last + 1));
    }
    slots
}

/// The slots after `before`, showing `wanted`, for what is not moved in the document while it is there: what has the focus would lose it.
/// With `all` they are in order, as they can be where all are there anyway.
pub fn keep<T: Copy + PartialEq>(before: &[Option<T>], wanted: &[T], all: bool) -> Vec<Option<T>> {
    if all {
        return wanted.iter().copied().map(Some).collect();
    }
    let mut slots: Vec<_> = before.iter().map(|slot| slot.filter(|old| wanted.contains(old))).collect();
    let mut new = wanted.iter().copied().filter(|new| !before.contains(&Some(*new)));
    for slot in &mut slots {
        if slot.is_none() {
            *slot = new.next();
        }
    }
    slots.extend(new.map(Some));
    let last = slots.iter().rposition(Option::is_some);
    slots.truncate(last.map_or(0, |last| last + 1));
    slots
}

/// The ids of the elements in the order of their rows: the slots are not in it, and whoever reads the page aloud is told it.
pub fn reading_order(slots: &[Option<Place>], id_of: fn(LeadId) -> String) -> String {
    let mut places: Vec<_> = slots.iter().flatten().collect();
    places.sort_unstable_by_key(|place| place.index);
    places.into_iter().map(|place| id_of(place.id)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(range: Range<u64>) -> Vec<LeadId> {
        range.map(LeadId).collect()
    }

    #[test]
    fn only_what_is_seen_and_a_little_more_is_mounted() {
        for (top, height, count, expected) in [
            (0.0, 600.0, 10_000, 0..8),
            (50.0, 600.0, 10_000, 0..9),
            (100_000.0, 600.0, 10_000, 998..1_008),
            (999_400.0, 600.0, 10_000, 9_992..10_000),
            (5_000_000.0, 600.0, 10_000, 10_000..10_000),
            (-30.0, 600.0, 3, 0..3),
            (0.0, 0.0, 3, 0..0),
            (0.0, 600.0, 0, 0..0),
        ] {
            assert_eq!(window(top, height, 100.0, count), expected, "{top} {height} {count}");
        }
        assert_eq!(window(0.0, 600.0, 0.0, 10), 0..0);
    }

    #[test]
    fn a_pinned_card_is_mounted_once_wherever_it_stands() {
        let places = |pinned: &[LeadId]| {
            let wanted = wanted(&ids(0..100), 10..13, pinned);
            wanted.iter().map(|place| (place.id.0, place.index)).collect::<Vec<_>>()
        };
        assert_eq!(places(&[]), [(10, 10), (11, 11), (12, 12)]);
        assert_eq!(places(&[LeadId(11), LeadId(80)]), [(10, 10), (11, 11), (12, 12), (80, 80)]);
        assert_eq!(places(&[LeadId(500)]).len(), 3);
    }

    #[test]
    fn slots_are_read_in_the_order_of_their_rows() {
        let slots = [(7, 4), (9, 0), (8, 2)].map(|(id, index)| Some(Place { id: LeadId(id), index }));
        let slots = [slots.as_slice(), &[None]].concat();
        assert_eq!(reading_order(&slots, |id| id.0.to_string()), "9 8 7");
        assert_eq!(reading_order(&[None], |id| id.0.to_string()), "");
    }

    #[test]
    fn what_stays_keeps_its_slot_unless_all_are_there() {
        let slots = keep(&[], &[1, 2, 3], false);
        assert_eq!(slots, [Some(1), Some(2), Some(3)]);
        assert_eq!(keep(&slots, &[2, 7, 8], false), [Some(7), Some(2), Some(8)]);
        assert_eq!(keep(&slots, &[2], false), [None, Some(2)]);
        assert_eq!(keep(&slots, &[5, 2, 6], true), [Some(5), Some(2), Some(6)]);
    }

    #[test]
    fn a_card_keeps_its_slot_while_it_is_mounted() {
        let all = ids(0..100);
        let show = |slots: &[Option<Place>], window, pinned: &[LeadId]| assign(slots, &wanted(&all, window, pinned));
        let seen = |slots: &[Option<Place>]| slots.iter().map(|slot| slot.map(|place| place.id.0)).collect::<Vec<_>>();
        let slots = show(&[], 0..4, &[]);
        assert_eq!(seen(&slots), [Some(0), Some(1), Some(2), Some(3)]);
        let slots = show(&slots, 2..6, &[]);
        assert_eq!(seen(&slots), [Some(4), Some(5), Some(2), Some(3)]);
        let slots = show(&slots, 50..54, &[LeadId(5)]);
        assert_eq!(seen(&slots), [Some(50), Some(5), Some(51), Some(52), Some(53)]);
        let slots = show(&slots, 0..1, &[]);
        assert_eq!(seen(&slots), [Some(0), None, None, None, None]);
        let slots = show(&slots, 0..100, &[]);
        assert_eq!(slots.len(), 100);
        let slots = show(&slots, 0..4, &[LeadId(9)]);
        assert_eq!((slots.len(), slots.iter().flatten().count()), (10, 5));
    }
}
