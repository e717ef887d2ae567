use super::*;

/// Steps of every kind, enough for several generations.
fn work(tab: &mut Tab, step: u64) {
    let named = |text: String| Command::RenamePlan(text);
    let record = match step % 11 {
        3 => tab.history.undo().expect("fits"),
        4 => tab.history.redo().expect("fits"),
        5 | 6 => tab.history.retype(named(format!("typed {step}"))).ok(),
        9 if step % 220 == 9 => {
            let other = Plan::new(format!("other {step}"), StageId(step), "leads".to_owned());
            tab.history.replace(other)
        }
        _ => tab.history.run(named(step.to_string())).ok(),
    };
    if let Some(record) = record {
        tab.draft.note(record, &tab.history);
    }
}

#[test]
fn what_was_written_is_read_with_its_whole_past() {
    let (mut shelf, mut tab) = (Shelf::default(), Tab::new());
    for step in 0..2_001 {
        work(&mut tab, step);
        // Some writes carry several records.
        if step % 3 == 0 {
            assert!(tab.save(&mut shelf));
        }
        if step % 500 == 0 {
            tab.save(&mut shelf);
            let loaded = shelf.load().expect("whole");
            assert!(past(loaded.history) == past(tab.history.clone()), "{step}");
        }
    }
}

#[test]
fn the_journal_stays_short_and_a_spare_generation_stays() {
    let (mut shelf, mut tab) = (Shelf::default(), Tab::new());
    for step in 0..3_000 {
        work(&mut tab, step);
        if step % 5 == 0 {
            tab.save(&mut shelf);
        }
        assert!(shelf.all(Store::Journal).len() < 1_700, "{step}");
    }
    assert_eq!(load::generations(PLAN, &shelf.all(Store::Snapshots)).len(), 2);
}

#[test]
fn a_tab_that_goes_on_from_what_it_read_writes_what_the_next_reads() {
    let (mut shelf, mut tab) = (Shelf::default(), Tab::new());
    for step in 0..2_000 {
        work(&mut tab, step);
        tab.save(&mut shelf);
        if step % 97 == 0 {
            tab = Tab::of(&shelf);
        }
    }
    assert!(past(Tab::of(&shelf).history) == past(tab.history));
}

#[test]
fn after_the_storage_was_emptied_the_next_write_is_of_everything() {
    let (mut shelf, mut tab) = (Shelf::default(), Tab::new());
    for step in 0..700 {
        work(&mut tab, step);
    }
    tab.save(&mut shelf);
    shelf = Shelf::default();
    tab.draft.gone();
    tab.run("after");
    assert!(tab.save(&mut shelf));
    assert!(past(Tab::of(&shelf).history) == past(tab.history));
}

#[test]
fn a_new_plan_is_unsaved_only_once_something_was_done() {
    let mut tab = Tab::new();
    assert!(!tab.draft.is_unsaved(&tab.history));
    tab.run("a");
    assert!(tab.draft.is_unsaved(&tab.history));
    let mut shelf = Shelf::default();
    tab.save(&mut shelf);
    assert!(!tab.draft.is_unsaved(&tab.history));
    assert!(Draft::fresh(PLAN, true).is_unsaved(&Tab::new().history));
}
