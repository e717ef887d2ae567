//! Where a card would go: by a key, from the menu, or under a pointer. Computed from what stands on the board, never from pixels.

use std::collections::BTreeSet;

use super::hold::Target;
use crate::domain::{Cell, Group, LeadId, Shelves};

/// Places that Page Up and Page Down pass over.
const PAGE: usize = 8;

/// What a card can be aimed at.
pub struct Aim<'a> {
    /// What stands on the board.
    pub shelves: &'a Shelves,
    /// The card.
    pub id: LeadId,
    /// The lanes that are folded up: nothing is put there by a key.
    pub folded: &'a BTreeSet<Group>,
    /// How many of the leads of a cell are above the place that the card has by itself.
    pub own: &'a dyn Fn(&[LeadId]) -> usize,
}

/// A step in a column, from the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Above all others.
    Top,
    /// One up.
    Up,
    /// One down.
    Down,
    /// Below all others.
    Bottom,
}

impl Step {
    /// Every step, in the order of the menu.
    pub const ALL: [Self; 4] = [Self::Top, Self::Up, Self::Down, Self::Bottom];
}

impl Aim<'_> {
    /// Where the card stands. `None` if it is not to be seen.
    pub fn here(&self) -> Option<Target> {
        let (cell, place) = self.shelves.place(self.id)?;
        Some(Target { cell, place, chosen: false })
    }

    /// The place that it has by itself in a cell.
    pub fn in_cell(&self, cell: Cell) -> Target {
        let here = self.here().filter(|here| here.cell == cell);
        here.unwrap_or_else(|| Target { cell, place: (self.own)(&self.shelves.cell(cell)), chosen: false })
    }

    /// Where a key leads to from `over`: sideways to the next column, up and down to the next place, past the end of a lane into the next
    /// one.
    pub fn by_key(&self, key: &str, over: Target) -> Option<Target> {
        let Target { cell, place, .. } = over;
        let last = self.others(cell);
        let at = |place| Some(Target { cell, place, chosen: true });
        match key {
            "ArrowLeft" | "ArrowRight" => {
                let column = beside(self.shelves.groups(), cell.column, key == "ArrowRight")?;
                Some(self.in_cell(Cell { column, ..cell }))
            }
            "ArrowUp" if place > 0 => at(place - 1),
            "ArrowDown" if place < last => at(place + 1),
            "ArrowUp" | "ArrowDown" => {
                let lanes = self.shelves.lanes.iter().map(|(group, _)| *group);
                let down = key == "ArrowDown";
                let lane = Some(beside(lanes.filter(|lane| !self.folded.contains(lane)), cell.lane?, down)?);
                let cell = Cell { lane, ..cell };
                Some(Target { cell, place: if down { 0 } else { self.others(cell) }, chosen: true })
            }
            "Home" => at(0),
            "End" => at(last),
            "PageUp" => at(place.saturating_sub(PAGE)),
            "PageDown" => at((place + PAGE).min(last)),
            _ => None,
        }
    }

    /// Where a step leads to from where the card stands. `None` if it is there already.
    pub fn by_step(&self, step: Step) -> Option<Target> {
        let Target { cell, place, .. } = self.here()?;
        let last = self.others(cell);
        let to = match step {
            Step::Top => 0,
            Step::Up => place.checked_sub(1)?,
            Step::Down => (place + 1).min(last),
            Step::Bottom => last,
        };
        (to != place).then_some(Target { cell, place: to, chosen: true })
    }

    /// The place in a cell between the cards above and below the gap of that number, from 0, the card itself being one of them if it
    /// stands there.
    pub fn in_gap(&self, cell: Cell, gap: usize) -> Target {
        let own = self.here().filter(|here| here.cell == cell).map(|here| here.place);
        let place = if own.is_some_and(|own| gap > own) { gap.saturating_sub(1) } else { gap };
        Target { cell, place: place.min(self.others(cell)), chosen: true }
    }

    /// The gap of a place: the reverse of [`Aim::in_gap`].
    pub fn gap_of(&self, target: Target) -> usize {
        let own = self.here().filter(|here| here.cell == target.cell).map(|here| here.place);
        target.place + usize::from(own.is_some_and(|own| target.place > own))
    }

    /// The cards above and below a place.
    pub fn neighbours(&self, target: Target) -> (Option<LeadId>, Option<LeadId>) {
        let ids = self.shelves.cell(target.cell);
        let mut others = ids.iter().copied().filter(|id| *id != self.id);
        match target.place.checked_sub(1) {
            Some(above) => (others.nth(above), others.next()),
            None => (None, others.next()),
        }
    }

    fn others(&self, cell: Cell) -> usize {
        let ids = self.shelves.cell(cell);
        ids.len() - usize::from(ids.contains(&self.id))
    }
}

/// The group behind `now`, or the one before it.
fn beside(groups: impl DoubleEndedIterator<Item = Group>, now: Group, behind: bool) -> Option<Group> {
    if behind {
        groups.skip_while(|group| *group != now).nth(1)
    } else {
        groups.rev().skip_while(|group| *group != now).nth(1)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::{Category, Column, Shelf, Sum, Team};
    use Category::{LongTerm, MidTerm, ShortTerm};

    const SALES: Group = Group::Owner(Column::Open(Team::Sales));
    const MARKETING: Group = Group::Owner(Column::Open(Team::Marketing));
    const CLOSED: Group = Group::Owner(Column::Closed);

    fn ids(range: std::ops::Range<u64>) -> Arc<[LeadId]> {
        range.map(LeadId).collect()
    }

    /// Marketing with 0 to 9, sales with 20 to 22, closed with none.
    fn plain() -> Shelves {
        let shelf = |ids| Shelf { cells: vec![ids], ..Shelf::default() };
        let columns = [(MARKETING, shelf(ids(0..10))), (SALES, shelf(ids(20..23))), (CLOSED, shelf(ids(0..0)))];
        Shelves { columns: columns.into(), ..Shelves::default() }
    }

    /// The same two teams in three lanes: marketing 0 and 1, none, 2 and 3; sales none, 20, 21.
    fn laned() -> Shelves {
        let shelf = |cells: [Arc<[LeadId]>; 3]| Shelf { cells: cells.into(), ..Shelf::default() };
        let columns = [
            (MARKETING, shelf([ids(0..2), ids(0..0), ids(2..4)])),
            (SALES, shelf([ids(0..0), ids(20..21), ids(21..22)])),
        ];
        let lanes = [ShortTerm, MidTerm, LongTerm].map(|category| (Group::Category(category), Sum::default()));
        Shelves { columns: columns.into(), lanes: lanes.into(), ..Shelves::default() }
    }

    fn at(column: Group, lane: Option<Category>, place: usize, chosen: bool) -> Target {
        Target { cell: Cell { column, lane: lane.map(Group::Category) }, place, chosen }
    }

    fn check(shelves: &Shelves, folded: &[Category], id: u64, key: &str, over: Target, expected: Option<Target>) {
        let folded = folded.iter().copied().map(Group::Category).collect();
        let aim = Aim { shelves, id: LeadId(id), folded: &folded, own: &|ids| ids.len().min(1) };
        assert_eq!(aim.by_key(key, over), expected, "{key} from {over:?}");
    }

    #[test]
    fn arrows_choose_the_column_and_the_place() {
        let shelves = plain();
        let here = at(MARKETING, None, 4, false);
        for (key, over, expected) in [
            ("ArrowRight", here, Some(at(SALES, None, 1, false))),
            ("ArrowRight", at(SALES, None, 1, false), Some(at(CLOSED, None, 0, false))),
            ("ArrowRight", at(CLOSED, None, 0, false), None),
            ("ArrowLeft", at(SALES, None, 3, true), Some(here)),
            ("ArrowLeft", here, None),
            ("ArrowUp", here, Some(at(MARKETING, None, 3, true))),
            ("ArrowUp", at(MARKETING, None, 0, true), None),
            ("ArrowDown", at(MARKETING, None, 8, true), Some(at(MARKETING, None, 9, true))),
            ("ArrowDown", at(MARKETING, None, 9, true), None),
            ("ArrowDown", at(SALES, None, 2, true), Some(at(SALES, None, 3, true))),
            ("ArrowDown", at(SALES, None, 3, true), None),
            ("Home", here, Some(at(MARKETING, None, 0, true))),
            ("End", here, Some(at(MARKETING, None, 9, true))),
            ("PageDown", here, Some(at(MARKETING, None, 9, true))),
            ("PageUp", at(MARKETING, None, 9, true), Some(at(MARKETING, None, 1, true))),
            ("x", here, None),
        ] {
            check(&shelves, &[], 4, key, over, expected);
        }
    }

    #[test]
    fn past_the_end_of_a_lane_comes_the_next_that_is_not_folded() {
        let shelves = laned();
        let top = at(MARKETING, Some(ShortTerm), 0, true);
        let end = at(MARKETING, Some(ShortTerm), 1, true);
        check(&shelves, &[], 0, "ArrowUp", top, None);
        check(&shelves, &[], 0, "ArrowDown", end, Some(at(MARKETING, Some(MidTerm), 0, true)));
        check(&shelves, &[MidTerm], 0, "ArrowDown", end, Some(at(MARKETING, Some(LongTerm), 0, true)));
        let last = at(MARKETING, Some(LongTerm), 0, true);
        check(&shelves, &[MidTerm], 0, "ArrowUp", last, Some(end));
        check(&shelves, &[], 0, "ArrowRight", last, Some(at(SALES, Some(LongTerm), 1, false)));
    }

    #[test]
    fn the_menu_moves_by_steps_that_lead_elsewhere() {
        let (shelves, folded) = (plain(), BTreeSet::new());
        let to = |id, step| {
            let aim = Aim { shelves: &shelves, id: LeadId(id), folded: &folded, own: &|_| 0 };
            aim.by_step(step).map(|target| target.place)
        };
        let all = |id| Step::ALL.map(|step| to(id, step));
        assert_eq!(all(20), [None, None, Some(1), Some(2)]);
        assert_eq!(all(21), [Some(0), Some(0), Some(2), Some(2)]);
        assert_eq!(all(22), [Some(0), Some(1), None, None]);
        assert_eq!(all(99), [None; 4]);
    }

    #[test]
    fn a_gap_beside_the_card_itself_is_its_own_place() {
        let (shelves, folded) = (plain(), BTreeSet::new());
        let aim = Aim { shelves: &shelves, id: LeadId(21), folded: &folded, own: &|_| 0 };
        let cell = at(SALES, None, 0, true).cell;
        assert_eq!([0, 1, 2, 3, 9].map(|gap| aim.in_gap(cell, gap).place), [0, 1, 1, 2, 2]);
        assert_eq!([0, 1, 2].map(|place| aim.gap_of(Target { cell, place, chosen: true })), [0, 1, 3]);
        let neighbours = |place| {
            let (above, below) = aim.neighbours(Target { cell, place, chosen: true });
            (above.map(|id| id.0), below.map(|id| id.0))
        };
        assert_eq!([0, 1, 2].map(neighbours), [(None, Some(20)), (Some(20), Some(22)), (Some(22), None)]);
        let elsewhere = at(MARKETING, None, 0, true).cell;
        assert_eq!([0, 5, 20].map(|gap| aim.in_gap(elsewhere, gap).place), [0, 5, 10]);
    }
}
