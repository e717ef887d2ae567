//! Short messages that announce what happened and offer to undo it. They never hide a control.

use std::sync::Arc;
use std::time::Duration;

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use crate::domain::PlanId;
use crate::store::Session;
use crate::ui::tr;

/// The messages, for every component.
#[derive(Clone, Copy)]
pub struct Toasts {
    session: Session,
    /// The last step of the plan.
    step: Memo<Step>,
    shown: RwSignal<Vec<Toast>>,
    next: StoredValue<u64>,
    /// Whether the user is at them: then they wait.
    held: RwSignal<bool>,
}

type Step = (PlanId, u64);

#[derive(Clone)]
struct Toast {
    key: u64,
    message: String,
    offer: Offer,
}

/// What a message offers.
#[derive(Clone)]
enum Offer {
    Nothing,
    /// To undo this step of the plan, as long as it is the last.
    Step(Step),
    /// To undo something else. Not a `Callback`: that would end with whatever said this, often long before the message goes.
    Other(Arc<dyn Fn() + Send + Sync>),
}

impl Toasts {
    /// Messages shown at once.
    const MOST: usize = 3;
    /// How long a message stays.
    const STAY: Duration = Duration::from_secs(8);

    /// No messages yet. The session is in the context.
    pub fn new() -> Self {
        let session = Session::of_app();
        let step = session.last_step();
        let shown = RwSignal::new(Vec::<Toast>::new());
        // What is no longer the last step could only be undone by undoing more than the message says.
        Effect::new(move |_| {
            let now = step.get();
            let stays = |toast: &Toast| !matches!(toast.offer, Offer::Step(step) if step != now);
            if shown.with_untracked(|shown| !shown.iter().all(stays)) {
                shown.update(|shown| shown.retain(stays));
            }
        });
        Self { session, step, shown, next: StoredValue::new(0), held: RwSignal::new(false) }
    }

    /// The messages of the app, from the context.
    pub fn of_app() -> Self {
        expect_context()
    }

    /// Says what happened.
    pub fn say(self, message: String) {
        self.push(message, Offer::Nothing);
    }

    /// Says what was just done to the plan and offers to undo it.
    pub fn done(self, message: String) {
        self.push(message, Offer::Step(self.step.get_untracked()));
    }

    /// Says what was done and offers `undo`.
    pub fn undoable(self, message: String, undo: impl Fn() + Send + Sync + 'static) {
        self.push(message, Offer::Other(Arc::new(undo)));
    }

    fn push(self, message: String, offer: Offer) {
        let key = self.next.get_value();
        self.next.set_value(key + 1);
        self.shown.update(|shown| {
            shown.push(Toast { key, message, offer });
            let extra = shown.len().saturating_sub(Self::MOST);
            shown.drain(..extra);
        });
        self.expire(key);
    }

    fn expire(self, key: u64) {
        let go = move || match self.held.try_get_untracked() {
            Some(true) => self.expire(key),
            Some(false) => self.drop(key),
            None => {}
        };
        set_timeout(go, Self::STAY);
    }

    fn drop(self, key: u64) {
        self.shown.try_update(|shown| shown.retain(|toast| toast.key != key));
    }
}

impl Default for Toasts {
    fn default() -> Self {
        Self::new()
    }
}

/// Where the messages appear.
#[component]
pub fn ToastList() -> impl IntoView {
    let toasts = Toasts::of_app();
    view! {
        <div
            class="toasts"
            role="status"
            aria-live="polite"
            on:mouseenter=move |_| toasts.held.set(true)
            on:mouseleave=move |_| toasts.held.set(false)
            on:focusin=move |_| toasts.held.set(true)
            on:focusout=move |_| toasts.held.set(false)
        >
            <For each=move || toasts.shown.get() key=|toast| toast.key let:toast>
                <Message toast />
            </For>
        </div>
    }
}

#[component]
fn Message(toast: Toast) -> impl IntoView {
    let toasts = Toasts::of_app();
    let Toast { key, message, offer } = toast;
    let undo = move |offer: &Offer| {
        toasts.held.set(false);
        toasts.drop(key);
        match offer {
            Offer::Step(_) => toasts.session.undo(),
            Offer::Other(undo) => undo(),
            Offer::Nothing => {}
        }
    };
    let offers = !matches!(offer, Offer::Nothing);
    view! {
        <div class="toast">
            <span>{message}</span>
            {offers.then(|| view! {
                <button type="button" class="button-plain" on:click=move |_| undo(&offer)>
                    {tr(|t| t.shell().undo)}
                </button>
            })}
            <button
                type="button"
                class="button-icon"
                aria-label=tr(|t| t.shell().dismiss)
                on:click=move |_| {
                    toasts.held.set(false);
                    toasts.drop(key);
                }
            >
                <Icon glyph=Glyph::Cross />
            </button>
        </div>
    }
}
