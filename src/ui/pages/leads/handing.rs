//! The dialog by which a card changes hands with everything that can be said of it: to whom, as a loan, why and by whom.

use leptos::prelude::*;

use super::state::BoardState;
use crate::domain::{Command, Rejection, Team};
use crate::ui::parts::{Dialog, hand_over_form};

/// The dialog, open while a card changes hands by it. Closed without an answer, the card has the focus again.
#[component]
pub fn Handing() -> impl IntoView {
    let state = BoardState::of_page();
    let open = RwSignal::new(false);
    Effect::new(move |_| {
        if state.handing.get().is_some() {
            open.set(true);
        }
    });
    Effect::new(move |was_open: Option<bool>| {
        let now_open = open.get();
        if let (Some(true), false, Some(id)) = (was_open, now_open, state.handing.get_untracked()) {
            state.handing.set(None);
            state.settle(id);
        }
        now_open
    });
    let title = Signal::derive(move || {
        let say = state.choices.texts().board().hand_over_title;
        state.handing.get().map(|id| say(&state.title(id))).unwrap_or_default()
    });
    let form = move || {
        let id = state.handing.get()?;
        let done = move |command: Command, team: Team| -> Result<(), Rejection> {
            let say = state.texts_now().lead().handed;
            state.try_note(id, command, say(team))?;
            state.handing.set(None);
            open.set(false);
            Ok(())
        };
        Some(hand_over_form(id, done))
    };
    view! {
        <Dialog id="hand-over-dialog" open title>
            {form}
        </Dialog>
    }
}
