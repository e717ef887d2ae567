//! How a card is taken and put down: one machine for mouse, finger, keyboard and menu. It knows no browser.

use crate::domain::{Cell, LeadId};
use crate::platform::geometry::Point;

/// Pixels a mouse moves before it lifts a card.
const MOUSE_SLOP: f64 = 5.0;
/// Pixels a finger may tremble while it rests; more is a swipe.
const TOUCH_SLOP: f64 = 8.0;

/// Where a lifted card would be put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// The column, and the lane if there are lanes.
    pub cell: Cell,
    /// Its place among the others there, from 0.
    pub place: usize,
    /// Whether that place was chosen. Otherwise it is the one that it has there by itself.
    pub chosen: bool,
}

/// What is being done to a card.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Hold {
    /// Nothing.
    #[default]
    Idle,
    /// A pointer is down on it; whether it is lifted is still open.
    Pressed(Press),
    /// It is lifted.
    Lifted {
        /// Which card.
        lead: LeadId,
        /// By what.
        by: Lifter,
        /// Where it would be put.
        over: Option<Target>,
    },
}

/// A pointer that went down on a card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Press {
    /// The card.
    pub lead: LeadId,
    /// The pointer's id.
    pub pointer: i32,
    /// Whether it scrolls when it moves: a finger or a pen.
    pub touch: bool,
    /// Where it went down.
    pub at: Point,
}

/// What holds a lifted card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lifter {
    /// The pointer of that id.
    Pointer(i32),
    /// The keyboard.
    Keys,
}

/// What happens to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Input {
    /// A pointer goes down.
    Press(Press),
    /// A pointer moves to a point over a place.
    Move(i32, Point, Option<Target>),
    /// A finger has rested long enough.
    Rested(i32),
    /// A pointer goes up.
    Release(i32),
    /// The keyboard lifts a card from its place.
    Lift(LeadId, Target),
    /// The keyboard moves it over a place.
    Over(Target),
    /// The keyboard puts it down.
    Drop,
    /// The menu puts a card somewhere.
    Choose(LeadId, Target),
    /// Escape, the window lost the focus, the pointer was lost.
    Cancel,
}

/// What follows for the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing.
    Nothing,
    /// The card is lifted now.
    Lifted(LeadId),
    /// The keyboard has it over that place now.
    Over(Target),
    /// It is put there.
    Put(LeadId, Target),
    /// It is back in its place.
    Back(LeadId),
}

impl Hold {
    /// The card that is lifted.
    pub fn lifted(self) -> Option<LeadId> {
        match self {
            Self::Lifted { lead, .. } => Some(lead),
            Self::Idle | Self::Pressed(_) => None,
        }
    }

    /// Where a lifted card would be put.
    pub fn over(self) -> Option<Target> {
        match self {
            Self::Lifted { over, .. } => over,
            Self::Idle | Self::Pressed(_) => None,
        }
    }

    /// Whether a pointer has lifted a card.
    pub fn is_dragging(self) -> bool {
        matches!(self, Self::Lifted { by: Lifter::Pointer(_), .. })
    }

    /// What comes after `input`. A second pointer, and whatever does not fit, changes nothing.
    pub fn after(self, input: Input) -> (Self, Outcome) {
        match (self, input) {
            (Self::Idle, Input::Press(press)) => (Self::Pressed(press), Outcome::Nothing),
            (Self::Pressed(press), Input::Move(pointer, to, over)) if press.pointer == pointer => {
                match (press.touch, press.at.distance(to)) {
                    (true, way) if way > TOUCH_SLOP => (Self::Idle, Outcome::Nothing),
                    (false, way) if way > MOUSE_SLOP => lift(press.lead, Lifter::Pointer(pointer), over),
                    _ => (self, Outcome::Nothing),
                }
            }
            (Self::Pressed(press), Input::Rested(pointer)) if press.pointer == pointer && press.touch => {
                lift(press.lead, Lifter::Pointer(pointer), None)
            }
            (Self::Pressed(press), Input::Release(pointer)) if press.pointer == pointer => {
                (Self::Idle, Outcome::Nothing)
            }
            (Self::Lifted { lead, by: Lifter::Pointer(held), .. }, Input::Move(pointer, _, over))
                if held == pointer =>
            {
                (Self::Lifted { lead, by: Lifter::Pointer(held), over }, Outcome::Nothing)
            }
            (Self::Lifted { lead, by: Lifter::Pointer(held), over }, Input::Release(pointer)) if held == pointer => {
                (Self::Idle, over.map_or(Outcome::Back(lead), |target| Outcome::Put(lead, target)))
            }
            (Self::Idle, Input::Lift(lead, from)) => lift(lead, Lifter::Keys, Some(from)),
            (Self::Lifted { lead, by: Lifter::Keys, .. }, Input::Over(target)) => {
                (Self::Lifted { lead, by: Lifter::Keys, over: Some(target) }, Outcome::Over(target))
            }
            (Self::Lifted { lead, by: Lifter::Keys, over: Some(target) }, Input::Drop) => {
                (Self::Idle, Outcome::Put(lead, target))
            }
            (Self::Idle, Input::Choose(lead, target)) => (Self::Idle, Outcome::Put(lead, target)),
            (Self::Lifted { lead, .. }, Input::Cancel) => (Self::Idle, Outcome::Back(lead)),
            (Self::Pressed(_), Input::Cancel) => (Self::Idle, Outcome::Nothing),
            _ => (self, Outcome::Nothing),
        }
    }
}

fn lift(lead: LeadId, by: Lifter, over: Option<Target>) -> (Hold, Outcome) {
    (Hold::Lifted { lead, by, over }, Outcome::Lifted(lead))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Column, Group, Team};
    use Input::{Cancel, Choose, Drop, Lift, Move, Over, Release, Rested};

    const LEAD: LeadId = LeadId(7);
    const SALES: Target = at(Column::Open(Team::Sales), 2);
    const CLOSED: Target = at(Column::Closed, 0);

    const fn at(column: Column, place: usize) -> Target {
        Target { cell: Cell { column: Group::Owner(column), lane: None }, place, chosen: true }
    }

    fn press(pointer: i32, touch: bool) -> Input {
        Input::Press(Press { lead: LEAD, pointer, touch, at: Point { x: 100.0, y: 100.0 } })
    }

    fn to(pointer: i32, x: f64, over: Target) -> Input {
        Move(pointer, Point { x, y: 100.0 }, Some(over))
    }

    /// The outcomes that are not nothing, and whether the machine is idle at the end.
    fn check(inputs: &[Input], expected: &[Outcome], idle: bool) {
        let mut hold = Hold::Idle;
        let mut outcomes = Vec::new();
        for input in inputs {
            let outcome;
            (hold, outcome) = hold.after(*input);
            outcomes.push(outcome);
        }
        outcomes.retain(|outcome| *outcome != Outcome::Nothing);
        assert_eq!((outcomes.as_slice(), hold == Hold::Idle), (expected, idle), "{inputs:?}");
    }

    #[test]
    fn a_mouse_lifts_after_five_pixels() {
        let (lifted, put) = (Outcome::Lifted(LEAD), Outcome::Put(LEAD, CLOSED));
        check(&[press(1, false), to(1, 105.0, SALES), Release(1)], &[], true);
        check(&[press(1, false), to(1, 106.0, SALES), to(1, 400.0, CLOSED), Release(1)], &[lifted, put], true);
        check(&[press(1, false), Rested(1), Release(1)], &[], true);
        check(&[to(1, 400.0, CLOSED), Release(1)], &[], true);
    }

    #[test]
    fn a_finger_lifts_after_resting_and_scrolls_before() {
        let (lifted, put) = (Outcome::Lifted(LEAD), Outcome::Put(LEAD, SALES));
        check(&[press(2, true), to(2, 109.0, SALES), Rested(2), to(2, 400.0, CLOSED), Release(2)], &[], true);
        check(&[press(2, true), to(2, 108.0, SALES), Rested(2), to(2, 300.0, SALES), Release(2)], &[lifted, put], true);
        check(&[press(2, true), Rested(2), Release(2)], &[lifted, Outcome::Back(LEAD)], true);
    }

    #[test]
    fn a_second_pointer_is_ignored() {
        let lifted = Outcome::Lifted(LEAD);
        let second = [press(3, true), to(3, 500.0, CLOSED), Rested(3), Release(3)];
        check(&[&[press(2, true)], second.as_slice()].concat(), &[], false);
        check(&[&[press(2, true), Rested(2)], second.as_slice()].concat(), &[lifted], false);
        check(
            &[&[press(1, false), to(1, 200.0, SALES)], second.as_slice(), &[Release(1)]].concat(),
            &[lifted, Outcome::Put(LEAD, SALES)],
            true,
        );
    }

    #[test]
    fn the_keyboard_chooses_a_place_and_drops() {
        let lifted = Outcome::Lifted(LEAD);
        check(
            &[Lift(LEAD, SALES), Over(CLOSED), Drop],
            &[lifted, Outcome::Over(CLOSED), Outcome::Put(LEAD, CLOSED)],
            true,
        );
        let higher = at(Column::Open(Team::Sales), 1);
        check(
            &[Lift(LEAD, SALES), Over(higher), Drop],
            &[lifted, Outcome::Over(higher), Outcome::Put(LEAD, higher)],
            true,
        );
        check(&[Over(CLOSED), Drop], &[], true);
        check(&[Lift(LEAD, SALES), press(1, false), to(1, 300.0, CLOSED), Release(1)], &[lifted], false);
    }

    #[test]
    fn the_menu_puts_at_once() {
        check(&[Choose(LEAD, CLOSED)], &[Outcome::Put(LEAD, CLOSED)], true);
        check(&[Lift(LEAD, SALES), Choose(LEAD, CLOSED)], &[Outcome::Lifted(LEAD)], false);
    }

    #[test]
    fn a_cancelled_card_is_back_in_its_place() {
        let (lifted, back) = (Outcome::Lifted(LEAD), Outcome::Back(LEAD));
        check(&[press(1, false), Cancel, to(1, 300.0, SALES)], &[], true);
        check(&[press(1, false), to(1, 300.0, SALES), Cancel, Release(1)], &[lifted, back], true);
        check(&[Lift(LEAD, SALES), Over(CLOSED), Cancel, Drop], &[lifted, Outcome::Over(CLOSED), back], true);
        check(&[Cancel], &[], true);
    }
}
