//! Several tabs on one plan: none loses an edit, each sees the others', and each takes back its own.

use entente::domain::{Command, Holding, Lead, LeadId, Ledger, Team};
use entente::platform::{clock, timer};
use leptos::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::support::{Broken, Tab, fresh_name, until};

#[wasm_bindgen_test]
async fn edits_of_two_tabs_are_all_in_both() {
    let name = fresh_name();
    let first = Tab::open(&name).await;
    first.run("start");
    first.saved().await;
    let second = Tab::reopen(&name).await;
    first.run("a1");
    first.run("a2");
    first.saved().await;
    until("followed", || second.name() == "a2").await;
    second.run("b1");
    second.saved().await;
    until("followed", || first.name() == "b1").await;
    let third = Tab::reopen(&name).await;
    for expected in ["b1", "a2", "a1", "start", "New plan"] {
        assert_eq!(third.name(), expected);
        third.session.undo();
    }
}

#[wasm_bindgen_test]
async fn a_tab_that_is_behind_puts_its_edits_on_top() {
    let name = fresh_name();
    let first = Tab::open(&name).await;
    first.run("start");
    first.saved().await;
    let second = Tab::reopen(&name).await;
    // In the same moment: neither has heard of the other.
    first.run("a");
    second.run("b");
    first.saved().await;
    second.saved().await;
    until("the same in both", || first.name() == second.name()).await;
    let third = Tab::reopen(&name).await;
    let mut names = vec![third.name()];
    third.session.undo();
    names.push(third.name());
    names.sort();
    assert_eq!(names, ["a", "b"]);
}

#[wasm_bindgen_test]
async fn what_is_written_while_a_tab_reads_or_writes_is_shown_too() {
    let name = fresh_name();
    let first = Tab::open(&name).await;
    first.run("start");
    first.saved().await;
    let second = Tab::reopen(&name).await;
    {
        let _late = Broken::late("readonly", 1, 200);
        first.run("a");
        first.saved().await;
        timer::sleep(50).await;
        first.run("b");
        first.saved().await;
        until("followed to the last", || second.name() == "b").await;
    }
    let _late = Broken::late("readwrite", 1, 400);
    second.run("c");
    timer::sleep(50).await;
    first.run("d");
    first.saved().await;
    assert_eq!(first.name(), "d");
    until("followed to the last", || second.name() == "d").await;
}

#[wasm_bindgen_test]
async fn undo_takes_back_what_was_done_in_this_tab() {
    let name = fresh_name();
    let first = Tab::open(&name).await;
    first.run("start");
    first.saved().await;
    let second = Tab::reopen(&name).await;
    let lead = |tab: &Tab| {
        let owners = Ledger::starting(Holding::of(Team::Sales, clock::now()));
        let id = LeadId(entente::platform::ids::fresh());
        tab.session.run(Command::AddLeads(vec![Lead::owned(id, owners)])).expect("runs");
        id
    };
    let leads = |tab: &Tab| tab.session.peek(|plan| plan.leads.keys().copied().collect::<Vec<_>>());
    // Names are given a moment after a tab opens.
    timer::sleep(50).await;
    let one = lead(&first);
    first.saved().await;
    until("followed", || leads(&second) == [one]).await;
    let two = lead(&second);
    second.saved().await;
    until("followed", || leads(&first) == [one, two]).await;

    first.session.undo();
    assert_eq!(leads(&first), [two]);
    first.saved().await;
    until("followed", || leads(&second) == [two]).await;
    first.session.redo();
    second.session.undo();
    for tab in [&first, &second] {
        until("both", || leads(tab) == [one]).await;
        tab.saved().await;
    }

    second.run("second");
    second.saved().await;
    until("followed", || first.name() == "second").await;
    first.run("first");
    first.saved().await;
    until("followed", || second.name() == "first").await;
    second.session.undo();
    assert_eq!((second.name(), second.session.clashes().get_untracked().stayed), ("first".to_owned(), 1));
}
