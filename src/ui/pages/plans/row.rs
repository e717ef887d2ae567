//! One plan of the list.

use leptos::prelude::*;

use super::rename::Rename;
use crate::domain::PlanId;
use crate::platform::intl::{self, DateStyle, NumberStyle};
use crate::store::{Card, Library, Session};
use crate::ui::{Choices, Route, tr};

/// A stored plan: its name, what is known of it, and what can be done with it.
#[component]
pub fn Row(id: PlanId) -> impl IntoView {
    let library = Library::of_app();
    let choices = Choices::of_app();
    let card = library.card(id);
    let open = Session::of_app().open_plan();
    let is_open = move || (open.get() == id).then_some("true");
    let renaming = RwSignal::new(false);
    let name = Memo::new(move |_| {
        let texts = choices.texts();
        match card.get() {
            Some(card) if card.label.is_none() => texts.plans().unreadable.to_owned(),
            Some(card) => card.name().unwrap_or(texts.storage().unnamed).to_owned(),
            None => String::new(),
        }
    });
    let tag = move || choices.language.get().tag();
    let moment = move |at| intl::moment(tag(), DateStyle::Moment, at);
    let leads = move || {
        #[expect(clippy::cast_precision_loss, reason = "a count of leads is exact")]
        let leads = card.get()?.label?.leads as f64;
        Some(intl::number(tag(), NumberStyle::Plain(0), leads))
    };
    let saved = move || {
        let card = card.get()?;
        if card.unsaved { Some(choices.texts().plans().in_memory.to_owned()) } else { card.saved_at().map(moment) }
    };
    let exported = move || {
        let at = card.get().and_then(|card| card.exported_at);
        at.map_or_else(|| choices.texts().plans().never.to_owned(), moment)
    };
    let kept_name = move || card.get_untracked().as_ref().and_then(Card::name).unwrap_or_default().to_owned();
    let shown_name = move || {
        view! {
            <button type="button" class="button-plain plans-name" aria-current=is_open on:click=move |_| go(library, id)>
                {name}
            </button>
            <Show when=move || is_open().is_some()>
                <span class="plans-open">{tr(|t| t.plans().open_now)}</span>
            </Show>
        }
    };
    view! {
        <tr data-testid="plan" data-plan=id.to_string() data-open=is_open>
            <th scope="row">
                <Show when=move || renaming.get() fallback=shown_name>
                    <Rename id name=kept_name() renaming />
                </Show>
            </th>
            <td class="number" data-head=tr(|t| t.plans().leads)>{leads}</td>
            <td data-head=tr(|t| t.plans().saved)>{saved}</td>
            <td data-head=tr(|t| t.plans().exported)>{exported}</td>
            <td class="plans-actions">
                <Act name testid="plan-rename" words=tr(|t| t.plans().rename) act=move || renaming.set(true) />
                <Act name testid="plan-duplicate" words=tr(|t| t.plans().duplicate) act=move || library.duplicate(id) />
                <Act name testid="plan-export" words=tr(|t| t.plans().export) act=move || library.export_of(id) />
                <Act name testid="plan-delete" words=tr(|t| t.plans().delete) act=move || library.delete(id) />
            </td>
        </tr>
    }
}

/// The open plan while nothing of it is stored.
#[component]
pub fn Unstored() -> impl IntoView {
    let name = Session::of_app().select(|plan| plan.name.clone());
    view! {
        <tr data-testid="plan" data-open="true">
            <th scope="row">
                <a class="button-plain plans-name" href=Route::Objectives.href() aria-current="true">{name}</a>
                <span class="plans-open">{tr(|t| t.plans().open_now)}</span>
            </th>
            <td class="number"></td>
            <td data-head=tr(|t| t.plans().saved)>{tr(|t| t.plans().in_memory)}</td>
            <td></td>
            <td></td>
        </tr>
    }
}

/// A button whose name for a screen reader says which plan it is about.
#[component]
pub fn Act(
    /// The plan's name.
    name: Memo<String>,
    /// Its `data-testid`.
    testid: &'static str,
    /// What it says.
    words: Signal<&'static str>,
    /// What it does.
    act: impl Fn() + Send + Sync + 'static,
) -> impl IntoView {
    view! {
        <button type="button" class="button-plain" data-testid=testid on:click=move |_| act()>
            {words}
            <span class="visually-hidden">" " {name}</span>
        </button>
    }
}

fn go(library: Library, id: PlanId) {
    library.open(id);
    Route::Objectives.go();
}
