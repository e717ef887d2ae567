//! Two tabs on one plan, in any order of edits, undos, writes that come too late, tabs closed and opened again.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::domain::LeadEdit;

/// What happens in one of the tabs.
#[derive(Clone, Copy, Debug)]
enum Event {
    Add,
    Rename,
    Type,
    Edit,
    Remove,
    Undo,
    Redo,
    Write,
    /// It hears of the other tab's writes.
    Hear,
    /// It is closed with everything written, and another one is opened.
    Reopen,
}

fn events(kinds: &'static [(u32, Event)]) -> impl Strategy<Value = Vec<(bool, Event)>> {
    let kind = proptest::sample::select(
        kinds.iter().flat_map(|(weight, event)| (0..*weight).map(|_| *event)).collect::<Vec<_>>(),
    );
    vec((any::<bool>(), kind), 0..160)
}

impl Tab {
    /// Writes until everything is written. Returns how many changes do not fit any more.
    fn settle(&mut self, to: &mut Shelf) -> usize {
        let mut lost = 0;
        while self.draft.is_unsaved(&self.history) && !self.save(to) {
            lost += self.catch_up(to);
        }
        lost
    }
}

/// A plan in two tabs.
struct Both {
    shelf: Shelf,
    tabs: [Tab; 2],
    opened: u64,
    next: u64,
    lost: usize,
}

impl Both {
    fn new() -> Self {
        let mut shelf = Shelf::default();
        let mut first = Tab::new();
        first.run("one step");
        first.save(&mut shelf);
        let tabs = [Tab::named(1, &shelf), Tab::named(2, &shelf)];
        Self { shelf, tabs, opened: 2, next: 0, lost: 0 }
    }

    /// Lets an event happen in one of the tabs. Whether it did anything.
    fn let_happen(&mut self, which: usize, event: Event) -> bool {
        self.next += 1;
        let (n, tab) = (self.next, &mut self.tabs[which]);
        let some = |tab: &Tab| tab.history.present().leads.keys().nth(usize::try_from(n).unwrap_or(0) % 3).copied();
        match event {
            Event::Add => tab.add(n),
            Event::Rename => tab.run(&format!("name {n}")),
            Event::Type => return tab.act(|history| history.retype(Command::RenamePlan(format!("typed {n}"))).ok()),
            Event::Edit => {
                let (Some(id), edit) = (some(tab), LeadEdit::Company(n.to_string())) else { return false };
                return tab.act(|history| history.retype(Command::EditLead { id, edit }).ok());
            }
            Event::Remove => {
                let Some(id) = some(tab) else { return false };
                return tab.act(|history| history.run(Command::RemoveLeads(vec![id])).ok());
            }
            Event::Undo => return tab.undo(),
            Event::Redo => return tab.redo(),
            Event::Write => {
                if tab.draft.is_unsaved(&tab.history) && !tab.save(&mut self.shelf) {
                    self.lost += tab.catch_up(&self.shelf);
                }
            }
            Event::Hear => tab.follow(&self.shelf),
            Event::Reopen => {
                self.lost += tab.settle(&mut self.shelf);
                self.opened += 1;
                *tab = Tab::named(self.opened, &self.shelf);
            }
        }
        true
    }

    /// Lets both write and hear of everything. The plan is whole then, and the same wherever one looks.
    fn come_to_rest(&mut self) -> Plan {
        for which in [0, 1, 0] {
            self.lost += self.tabs[which].settle(&mut self.shelf);
            self.tabs[1 - which].follow(&self.shelf);
        }
        let fresh = Tab::of(&self.shelf);
        for tab in &self.tabs {
            assert!(!tab.draft.is_unsaved(&tab.history));
            assert!(tab.history.present() == fresh.history.present());
            // Seen from the same seat, the past is the same too.
            let mut seen = fresh.history.clone();
            seen.sit(tab.history.seat());
            assert!(past(seen) == past(tab.history.clone()));
        }
        fresh.history.present().clone()
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn both_tabs_come_to_the_same_plan_whatever_they_did(events in events(&[
        (3, Event::Add), (1, Event::Rename), (2, Event::Type), (3, Event::Edit), (1, Event::Remove), (3, Event::Undo),
        (2, Event::Redo), (4, Event::Write), (2, Event::Hear), (1, Event::Reopen),
    ])) {
        let mut both = Both::new();
        for (second, event) in events {
            both.let_happen(usize::from(second), event);
        }
        both.come_to_rest();
    }

    /// Leads that each tab adds are in no other's way: exactly those are there that nobody has taken back.
    #[test]
    fn no_edit_of_two_tabs_is_lost_and_no_undo_takes_back_the_others(events in events(&[
        (6, Event::Add), (2, Event::Undo), (1, Event::Redo), (4, Event::Write), (2, Event::Hear), (1, Event::Reopen),
    ])) {
        let mut both = Both::new();
        let mut there = BTreeSet::new();
        let mut own: [(Vec<u64>, Vec<u64>); 2] = Default::default();
        for (second, event) in events {
            let which = usize::from(second);
            let (done, undone) = &mut own[which];
            match event {
                Event::Undo if done.is_empty() => continue,
                Event::Redo if undone.is_empty() => continue,
                _ => {}
            }
            prop_assert!(both.let_happen(which, event));
            let (done, undone) = &mut own[which];
            match event {
                Event::Add => {
                    there.insert(both.next);
                    done.push(both.next);
                    undone.clear();
                }
                Event::Undo => {
                    let id = done.pop().expect("one");
                    there.remove(&id);
                    undone.push(id);
                }
                Event::Redo => {
                    let id = undone.pop().expect("one");
                    there.insert(id);
                    done.push(id);
                }
                Event::Reopen => own[which] = Default::default(),
                _ => {}
            }
        }
        let plan = both.come_to_rest();
        prop_assert_eq!(both.lost, 0);
        prop_assert_eq!(plan.leads.keys().map(|id| id.0).collect::<BTreeSet<_>>(), there);
    }
}
