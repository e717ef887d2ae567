//! New, sample, open and save, in the bar of every page. On the page of all plans the first three stand on the page itself.

use leptos::prelude::*;

use super::action::Action;
use super::actions::Actions;
use crate::ui::parts::{Icon, OpenFile};
use crate::ui::{Choices, Route};

/// The buttons.
#[component]
pub fn FileTools() -> impl IntoView {
    let route = expect_context::<RwSignal<Route>>();
    let elsewhere = Memo::new(move |_| route.get() != Route::Plans);
    view! {
        <div class="bar-group">
            <Show when=move || elsewhere.get()>
                <FileButton action=Action::New testid="new-plan" />
                <FileButton action=Action::Sample testid="sample-plan" />
                <OpenFile class="button-plain bar-file">
                    <Icon glyph=Action::Open.glyph() />
                </OpenFile>
            </Show>
            <FileButton action=Action::Save testid="save-file" />
        </div>
    }
}

#[component]
fn FileButton(action: Action, testid: &'static str) -> impl IntoView {
    let actions = Actions::of_app();
    let choices = Choices::of_app();
    let name = move || action.name(choices.texts());
    view! {
        <button
            type="button"
            class="button-plain bar-file"
            data-testid=testid
            aria-label=name
            title=name
            on:click=move |_| actions.run(action)
        >
            <Icon glyph=action.glyph() />
            <span>{move || action.short_name(choices.texts())}</span>
        </button>
    }
}
