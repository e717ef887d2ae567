//! Top bar, rail and the page of the address.

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use super::actions::Actions;
use super::not_found::NotFound;
use super::rail::Rail;
use super::top_bar::TopBar;
use crate::platform::{focus, light, page};
use crate::store::Session;
use crate::ui::lazy::{self, Desk, Intake, Pact, Review, Steps, Talk, WhenOpened};
use crate::ui::pages::Objectives;
use crate::ui::{Choices, Route, tr};

/// The frame with the page in it.
#[component]
pub fn Frame() -> impl IntoView {
    let actions = Actions::of_page();
    provide_context(actions);
    let address = expect_context::<RwSignal<Route>>();
    let route = Memo::new(move |_| address.get());
    name_the_page();
    tint_the_browser();
    arrive_at_each(route);
    view! {
        <a
            class="skip"
            href="#content"
            on:click=move |event| {
                // The hash is the address of a page; the focus alone moves.
                event.prevent_default();
                focus::content();
            }
        >
            {tr(|t| t.shell().skip)}
        </a>
        <TopBar />
        <Rail />
        <main id="content" class="content" tabindex="-1">
            {move || match route.get() {
                Route::Objectives => view! { <Objectives /> }.into_any(),
                Route::Agreement => lazy::agreement(Pact::Agreement),
                Route::Summary => lazy::agreement(Pact::Summary),
                Route::Language => lazy::language(Talk::Language),
                Route::Calibration => lazy::language(Talk::Calibration),
                Route::Process => lazy::process(Steps::Process),
                Route::Campaigns => lazy::process(Steps::Campaigns),
                Route::Campaign(id) => lazy::process(Steps::Campaign(id)),
                Route::Results => lazy::results(Review::Results),
                Route::Import => lazy::intake(Intake::Page),
                Route::Plans => lazy::plans(Desk::Plans),
                which @ (Route::Leads | Route::Table | Route::Lead(_)) => lazy::leads(which),
                Route::Unknown => view! { <NotFound /> }.into_any(),
            }}
        </main>
        <WhenOpened which=Desk::Palette open=actions.palette close=move || actions.palette.set(false) />
        <WhenOpened which=Desk::Shortcuts open=actions.shortcuts close=move || actions.shortcuts.set(false) />
        <p class="visually-hidden" role="status">{move || actions.said()}</p>
    }
}

/// Keeps the title of the page: the plan's name, then the app's.
fn name_the_page() {
    let name = Session::of_app().select(|plan| plan.name.clone());
    let choices = Choices::of_app();
    Effect::new(move |_| page::set_title(&format!("{} – {}", name.get(), choices.texts().shell().app)));
}

/// Keeps the browser's own colour in step with the theme.
fn tint_the_browser() {
    let theme = Choices::of_app().theme;
    Effect::new(move |_| {
        theme.track();
        light::tint_browser();
    });
    light::on_system_change(light::tint_browser);
}

/// Moves to the top and to the heading of each page but the first, so that a screen reader reads what it is.
fn arrive_at_each(route: Memo<Route>) {
    Effect::new(move |before: Option<()>| {
        route.track();
        if before.is_some() {
            spawn_local(async {
                tick().await;
                focus::arrive();
            });
        }
    });
}
