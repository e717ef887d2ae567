//! The plan in the browser: what was done is there again, whatever happens to the storage, and no tab loses an edit.

use entente::domain::Command;
use entente::platform::database::{Change, Database, Store, Value};
use entente::platform::timer;
use entente::store::{Notice, SaveState};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::support::{Broken, Tab, all, eval, fresh_name, until};

#[wasm_bindgen_test]
async fn a_plan_comes_back_with_undo_and_redo() {
    let name = fresh_name();
    let tab = Tab::open(&name).await;
    for step in ["a", "b", "c"] {
        tab.run(step);
    }
    tab.session.undo();
    tab.saved().await;

    let again = Tab::reopen(&name).await;
    assert_eq!((again.name(), again.session.plan_id()), ("b".to_owned(), tab.session.plan_id()));
    again.session.redo();
    assert_eq!(again.name(), "c");
    for expected in ["b", "a", "New plan"] {
        again.session.undo();
        assert_eq!(again.name(), expected);
    }
    again.saved().await;
    assert_eq!(Tab::reopen(&name).await.name(), "New plan");
}

#[wasm_bindgen_test]
async fn a_new_plan_that_nobody_touched_is_not_stored() {
    let name = fresh_name();
    let tab = Tab::open(&name).await;
    timer::sleep(100).await;
    assert_eq!(tab.state(), SaveState::NotYet);
    assert_eq!(all(&name, Store::Plans).await, []);
    assert_eq!(all(&name, Store::Snapshots).await, []);
}

#[wasm_bindgen_test]
async fn fast_edits_are_all_there_in_their_order() {
    let name = fresh_name();
    let tab = Tab::open(&name).await;
    for step in 0..50 {
        tab.run(&step.to_string());
        if step % 10 == 0 {
            timer::sleep(1).await;
        }
    }
    tab.saved().await;
    let again = Tab::reopen(&name).await;
    for expected in (0..50).rev() {
        assert_eq!(again.name(), expected.to_string());
        again.session.undo();
    }
}

#[wasm_bindgen_test]
async fn a_full_disk_is_told_nothing_is_lost_and_it_is_saved_once_there_is_room() {
    let name = fresh_name();
    let tab = Tab::open(&name).await;
    tab.run("before");
    tab.saved().await;
    {
        let _broken = Broken::writes("QuotaExceededError", 22);
        tab.run("one");
        until("failed", || tab.state().key() == "failed").await;
        tab.run("two");
        assert!(tab.library.is_unsaved());
        assert_eq!(tab.name(), "two");
        assert_eq!(Tab::reopen(&name).await.name(), "before");
    }
    tab.session.retry();
    tab.saved().await;
    assert!(!tab.library.is_unsaved());
    let again = Tab::reopen(&name).await;
    assert_eq!(again.name(), "two");
    again.session.undo();
    assert_eq!(again.name(), "one");
}

#[wasm_bindgen_test]
async fn it_tries_again_by_itself() {
    let name = fresh_name();
    let tab = Tab::open(&name).await;
    {
        let _broken = Broken::writes("UnknownError", 0);
        tab.run("one");
        until("failed", || tab.state().key() == "failed").await;
    }
    tab.saved().await;
    assert_eq!(Tab::reopen(&name).await.name(), "one");
}

#[wasm_bindgen_test]
async fn a_storage_emptied_while_the_tab_is_open_is_filled_again_by_the_next_edit() {
    let name = fresh_name();
    let tab = Tab::open(&name).await;
    tab.run("one");
    tab.saved().await;
    let erased = format!(
        "new Promise((done) => {{ const r = indexedDB.deleteDatabase('{name}'); r.onsuccess = done; r.onerror = done; }})"
    );
    wasm_bindgen_futures::JsFuture::from(js_sys::Promise::from(eval(&erased))).await.expect("erased");
    tab.run("two");
    tab.saved().await;
    let again = Tab::reopen(&name).await;
    assert_eq!(again.name(), "two");
    again.session.undo();
    again.session.undo();
    assert_eq!(again.name(), "New plan");
}

#[wasm_bindgen_test]
async fn a_browser_that_was_emptied_says_so() {
    let name = fresh_name();
    let tab = Tab::open(&name).await;
    tab.run("one");
    tab.saved().await;
    // The preference is still there, the database is another, empty one.
    let again = Tab::reopen(&fresh_name()).await;
    assert_eq!(again.library.notice().get_untracked(), Some(Notice::Emptied));
    assert_eq!(again.state(), SaveState::NotYet);
}

#[wasm_bindgen_test]
async fn without_storage_the_app_works_in_memory_and_says_so() {
    let _broken = Broken::indexed_db("value: undefined");
    let tab = Tab::open(&fresh_name()).await;
    assert_eq!(tab.state().key(), "failed");
    tab.run("one");
    let first = tab.session.plan_id();
    tab.library.create();
    until("another plan", || tab.session.plan_id() != first).await;
    tab.run("two");
    assert!(tab.library.is_unsaved());
    until("listed", || tab.library.list().get_untracked().iter().any(|card| card.id == first && card.unsaved)).await;
    tab.library.open(first);
    until("the first again", || tab.session.plan_id() == first).await;
    assert_eq!(tab.name(), "one");
}

#[wasm_bindgen_test]
async fn a_damaged_plan_is_not_touched_and_what_can_be_read_opens_as_a_copy() {
    let name = fresh_name();
    let tab = Tab::open(&name).await;
    for step in ["a", "b", "c"] {
        tab.run(step);
    }
    tab.saved().await;
    let id = tab.session.plan_id();
    let journal = all(&name, Store::Journal).await;
    let (key, _) = journal.last().expect("a record").clone();
    let database = Database::named(&name);
    let damage = Change::Put(Store::Journal, key, Value::Text("00000000 {}".to_owned()));
    database.write("", &[damage]).await.expect("writes");
    let before = [all(&name, Store::Journal).await, all(&name, Store::Snapshots).await, all(&name, Store::Plans).await];

    let again = Tab::reopen(&name).await;
    assert!(again.is_damaged());
    timer::sleep(100).await;
    assert!(again.session.run(Command::RenamePlan("no".to_owned())).is_err());
    let after = [all(&name, Store::Journal).await, all(&name, Store::Snapshots).await, all(&name, Store::Plans).await];
    assert_eq!(before, after);

    let entente::store::Opening::Damaged(plan) = again.library.opening().get_untracked() else { panic!("whole") };
    again.library.recover(&plan);
    again.saved().await;
    assert_eq!(again.name(), "b (copy)");
    assert_ne!(again.session.plan_id(), id);
    assert!(all(&name, Store::Journal).await.starts_with(&before[0]));
}

#[wasm_bindgen_test]
async fn plans_are_kept_side_by_side_deleted_and_restored() {
    let name = fresh_name();
    let tab = Tab::open(&name).await;
    tab.run("first");
    tab.saved().await;
    let first = tab.session.plan_id();
    tab.library.duplicate(first);
    until("the copy", || tab.name() == "first (copy)").await;
    tab.saved().await;
    let copy = tab.session.plan_id();
    assert_eq!(tab.library.list().get_untracked().len(), 2);

    tab.library.rename(first, "renamed".to_owned());
    let named = |id| {
        let cards = tab.library.list().get_untracked();
        cards.iter().find(|card| card.id == id).and_then(|card| card.name().map(str::to_owned))
    };
    until("renamed", || named(first) == Some("renamed".to_owned())).await;

    tab.library.delete(copy);
    until("the other plan", || tab.session.plan_id() == first).await;
    let is_deleted = |tab: &Tab, id| {
        tab.library.list().get_untracked().iter().any(|card| card.id == id && card.deleted_at.is_some())
    };
    until("deleted", || is_deleted(&tab, copy)).await;
    assert_eq!(tab.name(), "renamed");

    tab.library.restore(copy, true);
    until("restored", || tab.session.plan_id() == copy && !is_deleted(&tab, copy)).await;

    tab.library.delete(first);
    until("deleted", || is_deleted(&tab, first)).await;
    tab.library.erase(first);
    until("erased", || tab.library.list().get_untracked().len() == 1).await;
    for store in Store::ALL {
        assert!(all(&name, store).await.iter().all(|(key, _)| key.starts_with(&copy.to_string())));
    }
}
