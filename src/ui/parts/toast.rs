//! Short messages that announce what happened and offer to undo it. They never hide a control.

use leptos::prelude::*;

use crate::store::Session;
use crate::ui::tr;

/// The messages, for every component.
#[derive(Clone, Copy)]
pub struct Toasts {
    shown: RwSignal<Vec<Toast>>,
    next: StoredValue<u64>,
}

#[derive(Clone)]
struct Toast {
    key: u64,
    message: String,
    undo: Option<Callback<()>>,
}

impl Toasts {
    /// Messages shown at once.
    const MOST: usize = 3;

    /// No messages yet.
    pub fn new() -> Self {
        Self { shown: RwSignal::new(Vec::new()), next: StoredValue::new(0) }
    }

    /// The messages of the app, from the context.
    pub fn of_app() -> Self {
        expect_context()
    }

    /// Says what happened.
    pub fn say(self, message: String) {
        self.push(message, None);
    }

    /// Says what was done to the plan and offers to undo it.
    pub fn done(self, message: String) {
        let session = Session::of_app();
        self.push(message, Some(Callback::new(move |()| session.undo())));
    }

    /// Says what was done and offers `undo`.
    pub fn undoable(self, message: String, undo: impl Fn() + Send + Sync + 'static) {
        self.push(message, Some(Callback::new(move |()| undo())));
    }

    fn push(self, message: String, undo: Option<Callback<()>>) {
        let key = self.next.get_value();
        self.next.set_value(key + 1);
        self.shown.update(|shown| {
            // An older offer to undo would now take back something else.
            shown.retain(|toast| toast.undo.is_none());
            shown.push(Toast { key, message, undo });
            let extra = shown.len().saturating_sub(Self::MOST);
            shown.drain(..extra);
        });
        set_timeout(move || self.drop(key), std::time::Duration::from_secs(8));
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
        <div class="toasts" role="status" aria-live="polite">
            <For each=move || toasts.shown.get() key=|toast| toast.key let:toast>
                <div class="toast">
                    <span>{toast.message}</span>
                    {toast.undo.map(|undo| view! {
                        <button
                            type="button"
                            class="button-plain"
                            on:click=move |_| {
                                undo.run(());
                                toasts.drop(toast.key);
                            }
                        >
                            {tr(|t| t.shell.undo)}
                        </button>
                    })}
                    <button
                        type="button"
                        class="button-icon"
                        aria-label=tr(|t| t.shell.dismiss)
                        on:click=move |_| toasts.drop(toast.key)
                    >
                        "×"
                    </button>
                </div>
            </For>
        </div>
    }
}
