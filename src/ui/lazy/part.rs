//! A part of the app on its way to the page.

use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use crate::platform::{focus, page, style_sheet};
use crate::ui::tr;

/// A part of the app.
pub struct Part {
    fetch: fn() -> Pin<Box<dyn Future<Output = bool>>>,
    here: AtomicBool,
}

impl Part {
    /// The part that this fetches. Where nothing is split, it is here already.
    pub const fn new(fetch: fn() -> Pin<Box<dyn Future<Output = bool>>>) -> Self {
        Self { fetch, here: AtomicBool::new(cfg!(not(feature = "split"))) }
    }

    fn is_here(&self) -> bool {
        self.here.load(Ordering::Relaxed)
    }

    /// Fetches it where needed. Whether it is here then.
    pub async fn arrive(&self) -> bool {
        let here = self.is_here() || ((self.fetch)().await && style_sheet::arrive().await);
        self.here.store(here, Ordering::Relaxed);
        here
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    OnItsWay,
    Here,
    Missed,
}

/// The view of a part: now when it is here, otherwise once it is, and a way to ask again when it does not come.
pub fn shown(part: &'static Part, view: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    let state = RwSignal::new(if part.is_here() { State::Here } else { State::OnItsWay });
    let fetch = move || {
        spawn_local(async move {
            let arrived = if part.arrive().await { State::Here } else { State::Missed };
            // Left in the meantime: nobody waits for it.
            if state.try_set(arrived).is_none() {
                tick().await;
                focus::arrive_late();
            }
        });
    };
    if !part.is_here() {
        fetch();
    }
    let again = move || {
        state.set(State::OnItsWay);
        fetch();
    };
    (move || match state.get() {
        State::Here => view(),
        State::OnItsWay => view! { <p class="opening" role="status">{tr(|t| t.shell().fetching)}</p> }.into_any(),
        State::Missed => view! { <Missed again /> }.into_any(),
    })
    .into_any()
}

/// Says that a part did not arrive.
#[component]
fn Missed(again: impl Fn() + Send + 'static) -> impl IntoView {
    view! {
        <section class="empty" role="alert" data-testid="part-missed">
            <h2>{tr(|t| t.shell().missed)}</h2>
            <p>{tr(|t| t.shell().missed_help)}</p>
            <p class="empty-ways">
                <button type="button" class="button-primary" on:click=move |_| again()>{tr(|t| t.shell().fetch_again)}</button>
                <button type="button" class="button" on:click=move |_| page::reload()>{tr(|t| t.shell().reload)}</button>
            </p>
        </section>
    }
}

/// What a future has when it waits for nothing.
pub fn now<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}
