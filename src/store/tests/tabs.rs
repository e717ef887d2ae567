use super::*;
use crate::domain::{LeadEdit, LeadId};

/// Two tabs on the same stored plan called "start, one step".
fn two_tabs() -> (Shelf, Tab, Tab) {
    let mut shelf = Shelf::default();
    let mut before = Tab::new();
    before.run("one step");
    before.save(&mut shelf);
    let (first, second) = (Tab::named(1, &shelf), Tab::named(2, &shelf));
    (shelf, first, second)
}

#[test]
fn the_tab_that_is_behind_cannot_write_and_then_writes_on_top() {
    let (mut shelf, mut first, mut second) = two_tabs();
    first.run("a");
    first.run("b");
    assert!(first.save(&mut shelf));
    second.run("c");
    let before = shelf.all(Store::Journal);
    assert!(!second.save(&mut shelf));
    assert_eq!(shelf.all(Store::Journal), before);
    assert_eq!(second.catch_up(&shelf), 0);
    assert!(second.save(&mut shelf));
    let names: Vec<_> = past(Tab::of(&shelf).history).into_iter().map(|plan| plan.name).collect();
    assert_eq!(names, ["c", "b", "a", "one step", "start"]);
}

#[test]
fn a_write_that_was_completed_after_all_is_not_done_twice() {
    let (mut shelf, mut first, _) = two_tabs();
    first.run("a");
    let batch = first.draft.batch(&first.history, now());
    assert!(shelf.write(&batch.changes));
    // The answer got lost; the next try finds the number taken.
    first.run("b");
    assert!(!first.save(&mut shelf));
    assert_eq!(first.catch_up(&shelf), 0);
    assert!(first.save(&mut shelf));
    let names: Vec<_> = past(Tab::of(&shelf).history).into_iter().map(|plan| plan.name).collect();
    assert_eq!(names, ["b", "a", "one step", "start"]);
}

#[test]
fn an_undo_in_the_same_moment_as_the_other_tabs_step_takes_back_its_own_only() {
    let (mut shelf, mut first, mut second) = two_tabs();
    first.run("a");
    first.save(&mut shelf);
    assert!(second.undo());
    assert!(!second.save(&mut shelf));
    assert_eq!(second.catch_up(&shelf), 0);
    assert_eq!(second.name(), "a");
    second.save(&mut shelf);
    assert_eq!(past(Tab::of(&shelf).history).into_iter().map(|plan| plan.name).collect::<Vec<_>>(), ["a", "start"]);
}

#[test]
fn each_tab_takes_back_its_own_steps_whatever_came_after_and_both_see_the_same() {
    let (mut shelf, mut first, mut second) = two_tabs();
    first.add(1);
    first.save(&mut shelf);
    second.follow(&shelf);
    second.add(2);
    second.save(&mut shelf);
    first.follow(&shelf);
    first.add(3);
    first.save(&mut shelf);
    second.follow(&shelf);

    assert!(second.undo());
    assert_eq!(second.leads(), [1, 3]);
    assert!(second.undo(), "what was there when it was opened is its own too");
    assert_eq!((second.leads(), second.name()), (vec![1, 3], "start"));
    assert!(!second.undo());
    assert!(second.redo() && second.redo());
    assert_eq!(second.leads(), [1, 2, 3]);
    assert!(second.undo());
    assert_eq!(second.leads(), [1, 3]);
    second.save(&mut shelf);
    first.follow(&shelf);
    assert!(first.undo() && first.undo());
    assert_eq!(first.leads(), [0_u64; 0]);
    first.save(&mut shelf);
    second.follow(&shelf);
    assert!(second.redo());
    assert_eq!(second.leads(), [2]);
    second.save(&mut shelf);
    first.follow(&shelf);
    let fresh = Tab::of(&shelf);
    assert_eq!((first.history.present(), second.history.present()), (fresh.history.present(), fresh.history.present()));
}

#[test]
fn a_step_on_which_the_other_tab_has_built_stays() {
    let (mut shelf, mut first, mut second) = two_tabs();
    first.add(1);
    first.save(&mut shelf);
    second.follow(&shelf);
    let edit = LeadEdit::Company("Acme".to_owned());
    assert!(second.act(|history| history.run(Command::EditLead { id: LeadId(1), edit }).ok()));
    second.save(&mut shelf);
    first.follow(&shelf);
    assert!(first.history.is_built_upon());
    let before = first.history.present().clone();
    assert!(first.history.undo().is_err());
    assert_eq!(*first.history.present(), before);
    assert!(second.undo());
    second.save(&mut shelf);
    first.follow(&shelf);
    assert!(first.undo());
    assert_eq!(first.leads(), [0_u64; 0]);
}

#[test]
fn typing_never_goes_on_in_the_other_tabs_step() {
    let (mut shelf, mut first, mut second) = two_tabs();
    first.run("a");
    first.save(&mut shelf);
    second.follow(&shelf);
    assert!(second.act(|history| history.retype(Command::RenamePlan("ab".to_owned())).ok()));
    assert!(second.undo());
    assert_eq!(second.name(), "a");
}

#[test]
fn an_undo_of_an_own_step_is_repeated() {
    let (mut shelf, mut first, mut second) = two_tabs();
    first.run("a");
    first.save(&mut shelf);
    second.run("b");
    second.run("c");
    second.undo();
    assert!(!second.save(&mut shelf));
    assert_eq!(second.catch_up(&shelf), 0);
    assert_eq!(second.name(), "b");
}

#[test]
fn what_no_longer_fits_is_counted() {
    let (mut shelf, mut first, mut second) = two_tabs();
    first.run("a");
    first.save(&mut shelf);
    let record =
        Record { n: second.history.last() + 1, tab: None, entry: Entry::Did(Command::RemoveStage(StageId(9))) };
    second.draft.note(record, &second.history);
    assert_eq!(second.catch_up(&shelf), 1);
}

#[test]
fn a_tab_follows_another_by_its_records() {
    let (mut shelf, mut first, mut second) = two_tabs();
    first.run("a");
    first.undo();
    first.run("b");
    first.save(&mut shelf);
    second.follow(&shelf);
    assert!(!second.draft.is_unsaved(&second.history));
    second.run("c");
    assert!(second.save(&mut shelf));
    let mut fresh = Tab::of(&shelf).history;
    fresh.sit(second.history.seat());
    assert!(past(fresh) == past(second.history));
}
