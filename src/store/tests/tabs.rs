use super::*;

/// Two tabs on the same stored plan called "start, one step".
fn two_tabs() -> (Shelf, Tab, Tab) {
    let mut shelf = Shelf::default();
    let mut first = Tab::new();
    first.run("one step");
    first.save(&mut shelf);
    let second = Tab::of(&shelf);
    (shelf, first, second)
}

fn catch_up(tab: &mut Tab, shelf: &Shelf) -> usize {
    let (history, lost) = tab.draft.rebase(shelf.load().expect("whole"));
    tab.history = history;
    lost
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
    assert_eq!(catch_up(&mut second, &shelf), 0);
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
    assert_eq!(catch_up(&mut first, &shelf), 0);
    assert!(first.save(&mut shelf));
    let names: Vec<_> = past(Tab::of(&shelf).history).into_iter().map(|plan| plan.name).collect();
    assert_eq!(names, ["b", "a", "one step", "start"]);
}

#[test]
fn an_undo_never_takes_back_the_other_tabs_step() {
    let (mut shelf, mut first, mut second) = two_tabs();
    first.run("a");
    first.save(&mut shelf);
    second.undo();
    assert!(!second.save(&mut shelf));
    assert_eq!(catch_up(&mut second, &shelf), 1);
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
    assert_eq!(catch_up(&mut second, &shelf), 0);
    assert_eq!(second.name(), "b");
}

#[test]
fn what_no_longer_fits_is_counted() {
    let (mut shelf, mut first, mut second) = two_tabs();
    first.run("a");
    first.save(&mut shelf);
    let record = Record { n: second.history.last() + 1, entry: Entry::Did(Command::RemoveStage(StageId(9))) };
    second.draft.note(record, &second.history);
    assert_eq!(catch_up(&mut second, &shelf), 1);
}

#[test]
fn a_tab_follows_another_by_its_records() {
    let (mut shelf, mut first, mut second) = two_tabs();
    first.run("a");
    first.undo();
    first.run("b");
    first.save(&mut shelf);
    let news: Vec<Record> = first.draft.pending_after(second.history.last());
    for record in &news {
        second.history.replay(record.clone()).expect("replays");
    }
    second.draft.followed(news, None, &second.history);
    assert!(!second.draft.is_unsaved(&second.history));
    second.run("c");
    assert!(second.save(&mut shelf));
    assert_eq!(past(Tab::of(&shelf).history), past(second.history));
}
