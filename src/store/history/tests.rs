use super::*;
use crate::domain::{Holding, Lead, LeadEdit, LeadId, Ledger, StageId, Team};

fn history() -> History {
    History::starting(Plan::new("start".to_owned(), StageId(1), "prospects".to_owned()), 0)
}

fn named(name: &str) -> Command {
    Command::RenamePlan(name.to_owned())
}

fn name(history: &History) -> &str {
    &history.present().name
}

fn undo(history: &mut History) {
    history.undo().expect("fits");
}

fn redo(history: &mut History) {
    history.redo().expect("fits");
}

#[test]
fn undo_and_redo_walk_through_the_steps() {
    let mut history = history();
    for step in ["a", "b", "c"] {
        history.run(named(step)).expect("runs");
    }
    undo(&mut history);
    undo(&mut history);
    assert_eq!(name(&history), "a");
    redo(&mut history);
    assert_eq!(name(&history), "b");
    history.run(named("d")).expect("runs");
    assert!(!history.can_redo());
    undo(&mut history);
    assert_eq!(name(&history), "b");
}

#[test]
fn typing_on_in_a_field_is_one_step() {
    let mut history = history();
    history.run(named("x")).expect("runs");
    for text in ["xy", "xyz"] {
        history.retype(named(text)).expect("runs");
    }
    undo(&mut history);
    assert_eq!(name(&history), "start");
    redo(&mut history);
    assert_eq!(name(&history), "xyz");
}

#[test]
fn typing_for_very_long_is_more_than_one_step_and_the_journal_stays_short() {
    let mut history = history();
    history.run(named("x")).expect("runs");
    for n in 0..10_000 {
        history.retype(named(&n.to_string())).expect("runs");
        assert!(history.last() - history.base().1 <= MOST_RECORDS, "{n}");
    }
    undo(&mut history);
    assert!(history.can_undo() && name(&history) != "start");
}

#[test]
fn a_replaced_plan_comes_back() {
    let mut history = history();
    let other = Plan::new("other".to_owned(), StageId(2), "leads".to_owned());
    history.replace(other.clone());
    assert_eq!(history.present(), &other);
    undo(&mut history);
    assert_eq!(name(&history), "start");
    redo(&mut history);
    assert_eq!(history.present(), &other);
}

#[test]
fn a_refused_command_changes_nothing() {
    let mut history = history();
    assert!(history.run(Command::RemoveStage(StageId(9))).is_err());
    assert_eq!((history.last(), history.can_undo()), (0, false));
}

#[test]
fn the_records_after_the_base_give_the_same_history_again() {
    let mut history = history();
    let mut journal = Vec::new();
    for step in 0..MOST_STEPS * 2 {
        let record = match step % 7 {
            3 => history.undo().expect("fits"),
            4 => history.redo().expect("fits"),
            5 => history.retype(named(&format!("typed {step}"))).ok(),
            _ => history.run(named(&step.to_string())).ok(),
        };
        journal.extend(record);
    }
    let (base, n) = history.base();
    let mut again = History::starting(base.clone(), n);
    for record in journal.into_iter().filter(|record| record.n > n) {
        assert_eq!(record.n, again.last() + 1);
        again.replay(record).expect("replays");
    }
    assert_eq!(again.present(), history.present());
    while history.can_undo() {
        undo(&mut history);
        undo(&mut again);
        assert_eq!(again.present(), history.present());
    }
    assert!(!again.can_undo());
}

/// Chance that is the same every time (Knuth's multiplier for 64 bits).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.0 >> 33) % limit
    }
}

/// Something that a tab does, often to what another one has done.
fn act(history: &mut History, chance: &mut Chance) -> Option<Record> {
    let n = history.last() + 1;
    let leads = &history.present().leads;
    let newest = leads.keys().next_back().copied();
    match chance.below(12) {
        0..3 => {
            let owners = Ledger::starting(Holding::of(Team::Sales, chrono::DateTime::UNIX_EPOCH));
            history.run(Command::AddLeads(vec![Lead::owned(LeadId(n), owners)])).ok()
        }
        3..6 => {
            let edit = LeadEdit::Company(n.to_string());
            newest.and_then(|id| history.retype(Command::EditLead { id, edit }).ok())
        }
        6 => newest.and_then(|id| history.run(Command::RemoveLeads(vec![id])).ok()),
        7..10 => history.undo().ok().flatten(),
        _ => history.redo().ok().flatten(),
    }
}

/// Everything that one can see of a history from a seat: the next plans that undo leads to, and those that redo leads to.
fn seen(history: &History, seat: Seat) -> Vec<Plan> {
    let mut plans = vec![history.present().clone()];
    for step in [History::undo, History::redo] {
        let mut walked = history.clone();
        walked.sit(seat);
        for _ in 0..30 {
            let Ok(Some(_)) = step(&mut walked) else { break };
            plans.push(walked.present().clone());
        }
    }
    plans
}

#[test]
fn what_is_forgotten_is_never_cut_from_its_undoing() {
    let [mut first, mut second] = [1, 2].map(|tab| {
        let mut history = history();
        history.sit(Seat { tab: Some(TabId(tab)), since: 0 });
        history
    });
    let owners = Ledger::starting(Holding::of(Team::Sales, chrono::DateTime::UNIX_EPOCH));
    let added = Command::AddLeads(vec![Lead::owned(LeadId(1), owners)]);
    let edited = Command::EditLead { id: LeadId(1), edit: LeadEdit::Company("Acme".to_owned()) };
    let mut journal = vec![first.run(added).expect("runs")];
    second.replay(journal[0].clone()).expect("fits");
    // The other tab's step stays between the lead and what is done to it, when both are taken back.
    journal.push(second.run(named("between")).expect("runs"));
    first.replay(journal[1].clone()).expect("fits");
    journal.push(first.run(edited).expect("runs"));
    journal.extend(first.undo().expect("fits"));
    journal.extend(first.undo().expect("fits"));
    assert_eq!((name(&first), first.present().leads.len()), ("between", 0));
    for step in 0..MOST_STEPS + 20 {
        journal.push(first.run(named(&step.to_string())).expect("runs"));
        let (base, n) = first.base();
        let mut again = History::starting(base.clone(), n);
        for record in journal.iter().filter(|record| record.n > n) {
            again.replay(record.clone()).expect("fits on the base");
        }
        assert_eq!(again.present(), first.present());
    }
}

#[test]
fn every_tab_has_the_same_history_and_so_has_whoever_begins_at_the_base() {
    for seed in [1, 2, 3] {
        let mut chance = Chance(seed);
        let mut tabs = [1, 2, 3].map(|tab| {
            let mut history = history();
            history.sit(Seat { tab: Some(TabId(tab)), since: 0 });
            history
        });
        let (mut journal, mut begun) = (Vec::new(), 0);
        while journal.len() < 1_200 {
            let at = usize::try_from(chance.below(3)).expect("a tab");
            let Some(record) = act(&mut tabs[at], &mut chance) else { continue };
            for (_, other) in tabs.iter_mut().enumerate().filter(|(place, _)| *place != at) {
                other.replay(record.clone()).expect("fits in every tab");
            }
            journal.push(record);
            if chance.below(40) == 0 {
                // A tab is closed and opened again.
                let last = tabs[at].last();
                tabs[at].sit(Seat { tab: Some(TabId(10 + last)), since: last });
            }
            let (base, n) = tabs[0].base();
            if n == begun && journal.len() % 150 > 0 {
                continue;
            }
            begun = n;
            let mut again = History::starting(base.clone(), n);
            for record in journal.iter().filter(|record| record.n > n) {
                again.replay(record.clone()).expect("fits on the base");
            }
            assert!(again.present() == tabs[0].present(), "seed {seed}, record {}", again.last());
            if journal.len() % 150 == 0 {
                for tab in &tabs {
                    let seats = tabs.iter().map(History::seat).chain([Seat { tab: None, since: tab.last() }]);
                    for seat in seats {
                        assert!(seen(tab, seat) == seen(&again, seat), "seed {seed}, record {}", tab.last());
                    }
                    assert_eq!(tab.base().1, n);
                }
            }
        }
        assert!(begun > 500, "nothing was forgotten");
    }
}
