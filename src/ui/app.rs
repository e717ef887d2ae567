//! The app: its contexts, and what stands on the page while a plan is open, on its way, or damaged.

use leptos::prelude::*;

use super::import::{Importing, Step};
use super::lazy::{self, Desk, WhenOpened};
use super::parts::{LeadsPlace, ToastList, Toasts};
use super::shell::Frame;
use super::storage::{SaveBanner, say_notices};
use super::{Choices, Route, tr};
use crate::domain::{Plan, StageId};
use crate::platform::{files, page, panic};
use crate::store::{History, Library, Opening, Ports, Session, Words};

/// Name of the database and of the channel between tabs.
const NAME: &str = "entente";

/// Everything.
#[component]
pub fn App() -> impl IntoView {
    panic::watch();
    let choices = Choices::of_browser();
    provide_context(choices);
    let ports = Ports::BROWSER;
    // A place for memos to stand on until the first plan is there; nobody sees it and nothing can be done to it.
    let nothing = Plan::new(String::new(), StageId((ports.fresh_id)()), String::new());
    let session = Session::new(History::starting(nothing, 0), ports);
    let words = Signal::derive(move || {
        let texts = choices.texts();
        Words {
            new_plan: texts.terms().new_plan,
            stage: texts.terms().prospects,
            copy_of: texts.plans().copy_of,
            language: choices.language.get().tag(),
        }
    });
    let library = Library::new(session, words, NAME);
    provide_context(session);
    provide_context(library);
    provide_context(LeadsPlace::empty());
    let route = Route::of_address();
    provide_context(route);
    provide_context(Toasts::new());
    let importing = Importing::new();
    provide_context(importing);
    files::on_drop(move |files| importing.choose(files));
    say_notices();
    lazy::fetch_ahead(route.get_untracked());
    lazy::fetch_for_work();
    library.start(page::announce_start);
    view! {
        <SaveBanner />
        <Stage />
        <WhenOpened
            which=Desk::Import
            open=Signal::derive(move || importing.step().get() != Step::Idle)
            close=move || importing.close()
        />
        <ToastList />
    }
}

/// What of the page depends on whether a plan is open. Once there, the frame stays where it is while plans come and go, under the
/// page for a damaged one too: it listens to the keys for as long as the page lives.
#[component]
fn Stage() -> impl IntoView {
    let opening = Library::of_app().opening();
    let damaged = Memo::new(move |_| match opening.get() {
        Opening::Damaged(plan) => Some(plan.id),
        Opening::Starting | Opening::Ready => None,
    });
    let begun = Memo::new(move |before: Option<&bool>| {
        before.is_some_and(|begun| *begun) || matches!(opening.get(), Opening::Ready)
    });
    let starting = move || !begun.get() && damaged.get().is_none();
    view! {
        <Show when=starting>
            <p class="opening" role="status">{tr(|t| t.storage().opening)}</p>
        </Show>
        <Show when=move || damaged.get().is_some()>
            {lazy::plans(Desk::Recovery)}
        </Show>
        <div class="stage" hidden=move || damaged.get().is_some()>
            <Show when=move || begun.get()>
                <Frame />
            </Show>
        </div>
    }
}
