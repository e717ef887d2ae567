//! Laws of the order by hand: a lead stands where it was put, the others stand as they stood, whatever was done before; and no number of
//! moves is too many.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "a test stops where it fails")]

mod common {
    pub mod commands;
    pub mod intake;
    pub mod plans;
    pub mod schedules;
}

use std::sync::{Arc, LazyLock};

use chrono::{DateTime, TimeDelta};
use common::commands::command;
use common::plans::plan;
use entente::domain::{Board, Command, Fine, Holding, Lead, LeadId, Ledger, Plan, StageId, Team, Watch};
use entente::file;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

/// What is due has nothing to do with the order.
static WATCH: LazyLock<Arc<Watch>> = LazyLock::new(Arc::default);

fn board(plan: &Plan) -> Board {
    let mut board = Board::default();
    board.follow(plan, &WATCH);
    board
}

fn order(plan: &Plan) -> Vec<LeadId> {
    board(plan).listing().to_vec()
}

/// So many leads, three at a time created at the same moment.
fn leads(count: u64) -> Plan {
    let lead = |id: u64| {
        let since = DateTime::from_timestamp(1_000_000 + i64::try_from(id / 3).expect("few"), 0).expect("a moment");
        Lead::owned(LeadId(id), Ledger::starting(Holding::of(Team::Sales, since)))
    };
    let plan = Plan::new(String::new(), StageId(1), String::new());
    plan.after(&Command::AddLeads((0..count).map(lead).collect())).expect("adds")
}

/// Puts the lead at `from` where `to` of the others stand above it, and says how many places that took.
fn put(plan: &mut Plan, board: &mut Board, from: usize, to: usize) -> Result<usize, TestCaseError> {
    let mut expected = board.listing().to_vec();
    let id = expected.remove(from);
    let above = to.checked_sub(1).and_then(|above| expected.get(above).copied());
    let below = expected.get(to).copied();
    let places = board.arranged(id, above, below);
    let count = places.len();
    prop_assert!(count > 0 || expected.is_empty(), "no place between {above:?} and {below:?}");
    *plan = plan.after(&Command::Arrange(places)).expect("they are there");
    board.follow(plan, &WATCH);
    expected.insert(to, id);
    prop_assert_eq!(board.listing().to_vec(), expected);
    Ok(count)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Even in a plan that was made by a hand or a file, with places in it that nobody chose here.
    #[test]
    fn a_lead_stands_where_it_was_put_and_the_others_as_they_stood(
        start in plan(), before in vec(command(), 0..12), moves in vec((any::<Index>(), any::<Index>()), 1..24),
    ) {
        let mut plan = before.iter().fold(start, |plan, command| plan.after(command).unwrap_or(plan));
        let mut board = board(&plan);
        let count = board.listing().len();
        prop_assume!(count > 0);
        for (from, to) in moves {
            put(&mut plan, &mut board, from.index(count), to.index(count))?;
        }
        let again = file::read(file::write(&plan).as_bytes()).expect("reads");
        prop_assert_eq!(order(&again), order(&plan), "the order is in the file");
    }

    /// Every date moves, and with it the places that lie beside one.
    #[test]
    fn the_order_stays_when_a_plan_is_moved_in_time(
        moves in vec((any::<Index>(), any::<Index>()), 1..12), days in -3_000..3_000_i64,
    ) {
        let mut plan = leads(9);
        let mut board = board(&plan);
        for (from, to) in moves {
            put(&mut plan, &mut board, from.index(9), to.index(9))?;
        }
        prop_assert_eq!(order(&plan.clone().moved(TimeDelta::days(days))), order(&plan));
    }
}

/// Ten thousand moves of each kind that narrows a gap most: the places stay short, and hardly ever more than one changes.
#[test]
fn ten_thousand_moves_do_not_wear_the_order_out() {
    let kinds: [fn(usize) -> (usize, usize); 5] = [
        |_| (29, 1),
        |_| (29, 0),
        |_| (0, 29),
        |nth| if nth % 2 == 0 { (29, 1) } else { (1, 2) },
        |nth| (nth * 7 % 30, nth * 11 % 30),
    ];
    for (kind, moved) in kinds.into_iter().enumerate() {
        let mut plan = leads(30);
        let mut board = board(&plan);
        let mut more = 0;
        for nth in 0..10_000 {
            let (from, to) = moved(nth);
            more += usize::from(put(&mut plan, &mut board, from, to).expect("stands there") > 1);
        }
        let longest = plan
            .leads
            .values()
            .filter_map(|lead| lead.place.as_ref())
            .map(|place| String::from(place.fine.clone()).len() / 8);
        assert!(longest.max() <= Some(Fine::MOST_DIGITS), "{kind}");
        assert!(more < 50, "{kind}: {more} moves spread others out");
    }
}
