//! What of the board is seen: its columns, which stand side by side, and its lanes, which lie below each other. Only what is near the
//! part that is seen is mounted.

use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;

use super::pool::keep;
use super::state::column;
use crate::domain::{Cell, Group, Shelves};
use crate::platform::geometry::{self, SizeWatch};
use crate::ui::parts::{LeadList, on_paper, written};

/// Sizes in pixels before they were measured.
const UNMEASURED: Sizes = Sizes { row: 150.0, band: 44.0, head: 76.0, column: 260.0 };
/// Columns and lanes that are all mounted, however few of them are seen.
const FEW: usize = 12;
/// How far beyond the part that is seen something is mounted, in pixels.
const AROUND: f64 = 300.0;

/// What the style sheet decides, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Sizes {
    /// Height of a row, the gap below included.
    row: f64,
    /// Height of the head of a lane.
    band: f64,
    /// Height of the head of a column, where there are lanes.
    head: f64,
    /// Width of a column, the gap beside it included.
    column: f64,
}

/// A lane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// What it is a lane of.
    pub lane: Group,
    /// Where its head begins, in pixels below the heads of the columns.
    pub top: f64,
    /// Where its cards begin.
    pub cards: f64,
    /// Where it ends.
    pub end: f64,
    /// Whether it is folded up.
    pub folded: bool,
}

/// A column that is mounted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shown {
    /// Its place among all columns, from 0.
    pub nth: usize,
    /// Which one.
    pub group: Group,
}

/// The part that is seen.
#[derive(Clone, Copy)]
pub struct Sight {
    /// Whether there are lanes: then the board scrolls as a whole, otherwise each column by itself.
    pub has_lanes: Memo<bool>,
    /// The columns that are mounted, in slots that they keep.
    pub columns: Memo<Vec<Option<Shown>>>,
    /// Every lane, top to bottom.
    pub bands: Memo<Arc<[Band]>>,
    /// Those of the lanes that are near, in slots that they keep.
    pub near: Memo<Vec<Option<Group>>>,
    /// Whether the board is being printed.
    pub on_paper: RwSignal<bool>,
    sizes: RwSignal<Sizes>,
    at: RwSignal<(f64, f64)>,
    size: RwSignal<(f64, f64)>,
    root: NodeRef<html::Div>,
}

impl Sight {
    /// The part that is seen of `root`. The columns in `kept` are mounted wherever it is scrolled to.
    pub fn new(list: LeadList, root: NodeRef<html::Div>, kept: Memo<[Option<Group>; 3]>) -> Self {
        let (shelves, folded, paper) = (list.shelves(), list.folded(), on_paper());
        let (sizes, at, size) = (RwSignal::new(UNMEASURED), RwSignal::new((0.0, 0.0)), RwSignal::new((0.0, 0.0)));
        let bands: Memo<Arc<[Band]>> = Memo::new(move |_| {
            shelves.with(|shelves| folded.with(|folded| bands(shelves, |lane| folded.contains(&lane), sizes.get())))
        });
        let columns = Memo::new(move |before: Option<&Vec<Option<Shown>>>| {
            let (wanted, all) = shelves.with(|shelves| {
                let shown = shelves.groups().enumerate().map(|(nth, group)| Shown { nth, group });
                if shelves.columns.len() <= FEW || paper.get() {
                    return (shown.collect::<Vec<_>>(), true);
                }
                let (left, right) = (at.get().0 - AROUND, at.get().0 + size.get().0 + AROUND);
                let column = sizes.get().column.max(size.get().0 / written::whole(shelves.columns.len()));
                let is_near = |nth: usize| {
                    let from = written::whole(nth) * column;
                    from < right && from + column > left
                };
                let kept = kept.get();
                (shown.filter(|shown| is_near(shown.nth) || kept.contains(&Some(shown.group))).collect(), false)
            });
            keep(before.map_or(&[], Vec::as_slice), &wanted, all)
        });
        let near = Memo::new(move |before: Option<&Vec<Option<Group>>>| {
            let (top, bottom) = (at.get().1 - AROUND, at.get().1 + size.get().1 + AROUND);
            let all = paper.get() || bands.with(|bands| bands.len() <= FEW);
            let is_near = |band: &&Band| all || (band.top < bottom && band.end > top);
            let wanted = bands.with(|bands| bands.iter().filter(is_near).map(|band| band.lane).collect::<Vec<_>>());
            keep(before.map_or(&[], Vec::as_slice), &wanted, all)
        });
        let watch = StoredValue::new_local(None::<SizeWatch>);
        Effect::new(move |_| {
            let Some(element) = root.get() else { return };
            watch.set_value(SizeWatch::on(&element, move |width, height| {
                let _ = size.try_set((width, height.min(geometry::window_height())));
            }));
        });
        let has_lanes = Memo::new(move |_| list.layout().get().lanes.is_some());
        Self { has_lanes, columns, bands, near, on_paper: paper, sizes, at, size, root }
    }

    /// Height of a row, the gap below included.
    pub fn row(self) -> Signal<f64> {
        Signal::derive(move || self.sizes.get().row)
    }

    /// From where on the cards of a cell are seen, in a board with lanes: from so far below the first of them.
    pub fn top_of(self, lane: Group) -> Signal<f64> {
        Signal::derive(move || {
            let cards = self.bands.with(|bands| bands.iter().find(|band| band.lane == lane).map(|band| band.cards));
            self.at.get().1 - cards.unwrap_or_default()
        })
    }

    /// How much is seen of the lanes.
    pub fn height(self) -> Signal<f64> {
        Signal::derive(move || self.size.get().1)
    }

    /// The board was scrolled.
    pub fn scrolled(self) {
        if let Some(root) = self.root.get_untracked() {
            let now = geometry::scrolled(&root);
            self.at.set((now.x, now.y));
        }
    }

    /// A row is so large.
    pub fn measured_row(self, width: f64, height: f64) {
        let now = Sizes { row: height, column: width, ..self.sizes.get_untracked() };
        self.take(now);
    }

    /// The head of a lane is so high.
    pub fn measured_band(self, height: f64) {
        self.take(Sizes { band: height, ..self.sizes.get_untracked() });
    }

    /// The head of a column is so high.
    pub fn measured_head(self, height: f64) {
        self.take(Sizes { head: height, ..self.sizes.get_untracked() });
    }

    fn take(self, sizes: Sizes) {
        if self.sizes.try_get_untracked().is_some_and(|now| now != sizes) {
            self.sizes.set(sizes);
        }
    }

    /// Scrolls so that the card at a place is seen.
    pub fn reveal(self, cell: Cell, place: usize) {
        let (Some(root), Some(sizes)) = (self.root.get_untracked(), self.sizes.try_get_untracked()) else { return };
        let top = written::whole(place) * sizes.row;
        let Some(lane) = cell.lane else {
            let scroller = format!("{} .board-scroll", column(cell.column));
            geometry::reveal(&root, Some(&scroller), top, top + sizes.row);
            return;
        };
        let cards =
            self.bands.with_untracked(|bands| bands.iter().find(|band| band.lane == lane).map(|band| band.cards));
        // The heads lie over the cards.
        let top = cards.unwrap_or_default() + top;
        geometry::reveal(&root, None, top - sizes.band, top + sizes.row + sizes.head);
    }

    /// Which gap of the cards of a cell is so many pixels below the first of them.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to zero and more")]
    pub fn gap_at(self, below: f64) -> usize {
        (below / self.sizes.get_untracked().row).round().max(0.0) as usize
    }

    /// The lane that is so many pixels below the heads of the columns, and how far below its first card that is.
    pub fn lane_at(self, below: f64) -> Option<(Group, f64)> {
        self.bands.with_untracked(|bands| {
            let band = bands.iter().find(|band| below < band.end).or(bands.last())?;
            Some((band.lane, below - band.cards))
        })
    }
}

/// The lanes, one below the other: each as high as its longest column.
fn bands(shelves: &Shelves, is_folded: impl Fn(Group) -> bool, sizes: Sizes) -> Arc<[Band]> {
    let mut top = 0.0;
    let band = |(nth, (lane, _)): (usize, &(Group, _))| {
        let longest = shelves.columns.iter().filter_map(|(_, shelf)| shelf.cells.get(nth)).map(|ids| ids.len()).max();
        let (cards, folded) = (top + sizes.band, is_folded(*lane));
        // One that has no card has room for one to be put there.
        let rows = if folded { 0.0 } else { written::whole(longest.unwrap_or_default().max(1)) };
        let band = Band { lane: *lane, top, cards, end: cards + rows * sizes.row, folded };
        top = band.end;
        band
    };
    shelves.lanes.iter().enumerate().map(band).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Category, Column, LeadId, Shelf, Sum};

    #[test]
    fn a_lane_is_as_high_as_its_longest_column_and_one_that_is_folded_as_its_head() {
        let shelf = |counts: [u64; 3]| Shelf {
            cells: counts.iter().map(|count| (0..*count).map(LeadId).collect()).collect(),
            ..Shelf::default()
        };
        let columns = [(Group::Nobody, shelf([2, 0, 5])), (Group::Owner(Column::Closed), shelf([3, 0, 1]))];
        let lanes = [Category::ShortTerm, Category::MidTerm, Category::LongTerm];
        let lanes = lanes.map(|category| (Group::Category(category), Sum::default()));
        let shelves = Shelves { columns: columns.into(), lanes: lanes.into(), ..Shelves::default() };
        let sizes = Sizes { row: 100.0, band: 40.0, ..UNMEASURED };
        let edges = |folded: Option<Category>| {
            let bands = bands(&shelves, |lane| folded.map(Group::Category) == Some(lane), sizes);
            bands.iter().map(|band| (band.top, band.cards, band.end)).collect::<Vec<_>>()
        };
        assert_eq!(edges(None), [(0.0, 40.0, 340.0), (340.0, 380.0, 480.0), (480.0, 520.0, 1_020.0)]);
        assert_eq!(edges(Some(Category::ShortTerm)), [(0.0, 40.0, 40.0), (40.0, 80.0, 180.0), (180.0, 220.0, 720.0)]);
    }
}
