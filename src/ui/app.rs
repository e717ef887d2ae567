//! The app: its contexts and the page of the address.

use leptos::prelude::*;

use super::parts::{ToastList, Toasts};
use super::shell::Frame;
use super::{Choices, Route};
use crate::domain::{Plan, StageId};
use crate::platform::page;
use crate::store::{History, Ports, Session};

/// Everything.
#[component]
pub fn App() -> impl IntoView {
    let choices = Choices::of_browser();
    provide_context(choices);
    let ports = Ports::BROWSER;
    let terms = choices.language.get_untracked().texts().terms;
    let plan = Plan::new(terms.new_plan.to_owned(), StageId((ports.fresh_id)()), terms.prospects.to_owned());
    provide_context(Session::new(History::starting(plan, 0), ports));
    provide_context(Route::of_address());
    provide_context(Toasts::new());
    page::announce_start();
    view! {
        <Frame />
        <ToastList />
    }
}
