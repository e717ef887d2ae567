//! Mouse and finger on the board: what the browser tells becomes input of the machine.

use std::time::Duration;

use leptos::ev::PointerEvent;
use leptos::prelude::*;

use super::hold::{Hold, Input, Lifter, Outcome, Press, Target};
use super::state::{BoardState, column};
use crate::domain::{Cell, Group, LeadId};
use crate::platform::geometry::{self, Point};
use crate::platform::target;

/// How long a finger rests before it lifts a card.
const REST: Duration = Duration::from_millis(250);
/// How near an edge a dragged card scrolls, in pixels.
const EDGE: f64 = 56.0;
/// How far it scrolls in a frame at most.
const FASTEST: f64 = 16.0;

/// The copy of a card that follows the pointer.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ghost {
    /// Where its corner is.
    pub at: Point,
    /// Its width.
    pub width: f64,
}

/// The pointer on the board.
#[derive(Clone, Copy)]
pub struct Pointer {
    state: BoardState,
    /// The copy of the lifted card, while a pointer holds one.
    pub ghost: RwSignal<Ghost>,
    /// Where the pointer is.
    at: StoredValue<Point>,
    /// Where on the card it went down.
    grip: StoredValue<Point>,
    /// Whether the click that ends a drag is still to come.
    dragged: StoredValue<bool>,
}

impl Pointer {
    /// A pointer for `state`. Escape, and the window losing the focus, put a lifted card back.
    pub fn new(state: &BoardState) -> Self {
        let state = *state;
        let cancel = move || state.input(Input::Cancel);
        let escape = window_event_listener(leptos::ev::keydown, move |event| {
            if event.key() == "Escape" && state.lifted.get_untracked().is_some() {
                event.prevent_default();
                cancel();
            }
        });
        let left = window_event_listener(leptos::ev::blur, move |_| {
            cancel();
        });
        on_cleanup(move || {
            escape.remove();
            left.remove();
        });
        Self {
            state,
            ghost: RwSignal::new(Ghost::default()),
            at: StoredValue::new(Point::default()),
            grip: StoredValue::new(Point::default()),
            dragged: StoredValue::new(false),
        }
    }

    /// A pointer goes down.
    pub fn down(self, event: &PointerEvent) {
        self.dragged.set_value(false);
        let Some(lead) = lead_at(event).filter(|_| event.button() == 0 && !target::is_in(event, "button, input"))
        else {
            return;
        };
        let press =
            Press { lead, pointer: event.pointer_id(), touch: event.pointer_type() != "mouse", at: point(event) };
        self.state.input(Input::Press(press));
        if press.touch && self.state.hold.get_untracked() == Hold::Pressed(press) {
            set_timeout(move || self.rested(press), REST);
        }
    }

    /// A pointer moves.
    pub fn moved(self, event: &PointerEvent) {
        let hold = self.state.hold.get_untracked();
        if hold == Hold::Idle {
            return;
        }
        // The button was let go where the board did not hear of it.
        if matches!(hold, Hold::Pressed(press) if !press.touch) && event.buttons() == 0 {
            self.state.input(Input::Cancel);
            return;
        }
        let at = point(event);
        let outcome = self.state.input(Input::Move(event.pointer_id(), at, self.target_at(at)));
        if is_held_by(self.state.hold.get_untracked(), event.pointer_id()) {
            self.at.set_value(at);
            if let (Hold::Pressed(press), Outcome::Lifted(_)) = (hold, outcome) {
                self.lifted(press);
            }
            self.follow();
        }
    }

    /// A pointer goes up.
    pub fn up(self, event: &PointerEvent) {
        self.state.input(Input::Release(event.pointer_id()));
    }

    /// The browser takes a pointer away.
    pub fn lost(self, event: &PointerEvent) {
        if is_held_by(self.state.hold.get_untracked(), event.pointer_id()) {
            self.state.input(Input::Cancel);
        }
    }

    /// Whether the click now is the end of a drag.
    pub fn ended_drag(self) -> bool {
        self.dragged.try_update_value(std::mem::take).unwrap_or_default()
    }

    fn rested(self, press: Press) {
        if self.state.hold.try_get_untracked() == Some(Hold::Pressed(press)) {
            self.state.input(Input::Rested(press.pointer));
            self.at.set_value(press.at);
            self.lifted(press);
            self.state.input(Input::Move(press.pointer, press.at, self.target_at(press.at)));
            self.follow();
        }
    }

    /// Takes the pointer for the board alone, sizes the copy, and scrolls as long as the card is held.
    fn lifted(self, press: Press) {
        self.dragged.set_value(true);
        let Some(root) = self.state.root.get_untracked() else { return };
        // Fails for a pointer that is gone by now: then the browser tells so as well.
        let _ = root.set_pointer_capture(press.pointer);
        if let Some(card) = geometry::area_in(&root, &format!("[data-lead-id='{}']", press.lead)) {
            self.grip.set_value(Point { x: press.at.x - card.left, y: press.at.y - card.top });
            self.ghost.update(|ghost| ghost.width = card.right - card.left);
        }
        request_animation_frame(move || self.scroll());
    }

    fn follow(self) {
        let (at, grip) = (self.at.get_value(), self.grip.get_value());
        self.ghost.update(|ghost| ghost.at = Point { x: at.x - grip.x, y: at.y - grip.y });
    }

    /// Scrolls the board sideways, and it or the column under the pointer up and down, while the pointer is near an edge.
    fn scroll(self) {
        let Some(Hold::Lifted { by: Lifter::Pointer(pointer), over, .. }) = self.state.hold.try_get_untracked() else {
            return;
        };
        let Some(root) = self.state.root.get_untracked() else { return };
        let (at, board) = (self.at.get_value(), geometry::area(&root));
        let sideways = edge_speed(at.x, board.left, board.right);
        // Where there are lanes the board itself scrolls, otherwise the column does.
        let scroller = over.map(|over| format!("{} .board-scroll", column(over.cell.column)));
        let scroller = scroller.filter(|_| !self.state.sight.has_lanes.get_untracked());
        let cards = match &scroller {
            Some(scroller) => geometry::area_in(&root, scroller),
            None => over.map(|_| board),
        };
        let down = cards.map_or(0.0, |cards| edge_speed(at.y, cards.top, cards.bottom));
        if sideways != 0.0 {
            geometry::scroll_by(&root, None, sideways, 0.0);
        }
        if down != 0.0 {
            geometry::scroll_by(&root, scroller.as_deref(), 0.0, down);
        }
        if sideways != 0.0 || down != 0.0 {
            self.state.input(Input::Move(pointer, at, self.target_at(at)));
        }
        request_animation_frame(move || self.scroll());
    }

    /// The place that a card would be put at were it let go there.
    fn target_at(self, at: Point) -> Option<Target> {
        let (state, root) = (self.state, self.state.root.get_untracked()?);
        let is_under = |group: &Group| geometry::area_in(&root, &column(*group)).is_some_and(|area| area.holds(at));
        let mounted = state.sight.columns.get_untracked();
        let under = mounted.into_iter().flatten().map(|shown| shown.group).find(is_under)?;
        // Below the heads: the list, or the whole of the lanes, with what of it is scrolled out of sight.
        let cards = geometry::area_in(&root, &format!("{} .board-cards", column(under)))?;
        let below = at.y - cards.top;
        let lane = state.sight.lane_at(below).filter(|_| state.sight.has_lanes.get_untracked());
        let (lane, below) = lane.map_or((None, below), |(lane, below)| (Some(lane), below));
        let (cell, gap) = (Cell { column: under, lane }, state.sight.gap_at(below));
        Some(state.aim(lead_of(state.hold.get_untracked())?, |aim| aim.in_gap(cell, gap)))
    }
}

/// The card that is pressed or lifted.
fn lead_of(hold: Hold) -> Option<LeadId> {
    match hold {
        Hold::Idle => None,
        Hold::Pressed(press) => Some(press.lead),
        Hold::Lifted { lead, .. } => Some(lead),
    }
}

/// The card on which an event happened.
pub fn lead_at(event: &leptos::ev::Event) -> Option<LeadId> {
    target::attribute(event, "data-lead-id")?.parse().ok()
}

fn point(event: &PointerEvent) -> Point {
    Point { x: f64::from(event.client_x()), y: f64::from(event.client_y()) }
}

fn is_held_by(hold: Hold, pointer: i32) -> bool {
    match hold {
        Hold::Idle => false,
        Hold::Pressed(press) => press.pointer == pointer,
        Hold::Lifted { by, .. } => by == Lifter::Pointer(pointer),
    }
}

/// How far to scroll in a frame when the pointer is at `at` between two edges: the nearer one of them, the faster.
fn edge_speed(at: f64, start: f64, end: f64) -> f64 {
    let depth = |distance: f64| ((EDGE - distance) / EDGE).clamp(0.0, 1.0);
    FASTEST * (depth(end - at) - depth(at - start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_near_an_edge_it_scrolls_and_the_nearer_the_faster() {
        for (at, expected) in [
            (500.0, 0.0),
            (100.0, -16.0),
            (128.0, -8.0),
            (156.0, 0.0),
            (844.0, 0.0),
            (872.0, 8.0),
            (900.0, 16.0),
            (990.0, 16.0),
        ] {
            assert!((edge_speed(at, 100.0, 900.0) - expected).abs() < 0.001, "{at}");
        }
    }
}
