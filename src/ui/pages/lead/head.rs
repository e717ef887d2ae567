//! Above the fields of a lead: its name, the ways to the other leads, and its deletion.

use leptos::prelude::*;

use crate::domain::language::Starter;
use crate::domain::{Category, Command, LeadId};
use crate::store::Session;
use crate::ui::parts::{CategoryChip, Glyph, Icon, LeadList, Toasts, starter_link, written};
use crate::ui::{Choices, Route, tr};

/// The head of the page.
#[component]
pub fn Head(
    /// Which lead.
    id: LeadId,
) -> impl IntoView {
    let (session, list, toasts) = (Session::of_app(), LeadList::of_app(), Toasts::of_app());
    let language = Choices::of_app().language;
    let lead = session.select(move |plan| plan.lead(id).cloned());
    let title = move || {
        let terms = language.get().texts().terms();
        lead.with(|lead| lead.as_ref().map(|lead| written::title(lead, terms)))
    };
    let delete = move |_| {
        let title = title().unwrap_or_default();
        let texts = language.get_untracked().texts();
        if session.run(Command::RemoveLeads(vec![id])).is_ok() {
            toasts.done((texts.leads().deleted)(&title));
            crate::platform::page::go(&list.href_now());
        }
    };
    let shared = session.select(|plan| plan.language.clone());
    let category = session
        .select(move |plan| plan.lead(id).map_or(Category::ToQualify, |lead| lead.category(&plan.language.rules)));
    let by_hand = session.select(move |plan| plan.lead(id).is_some_and(|lead| lead.by_hand.is_some()));
    let neighbours = list.neighbours(id);
    view! {
        <header class="lead-head">
            <nav class="lead-ways">
                <a class="button-plain" href=move || list.href()>
                    <span aria-hidden="true">"←"</span>
                    {tr(|t| t.lead().back)}
                </a>
                <Way to=Signal::derive(move || neighbours.get().0) name=tr(|t| t.lead().previous) arrow="↑" />
                <Way to=Signal::derive(move || neighbours.get().1) name=tr(|t| t.lead().next) arrow="↓" />
                <button type="button" class="button lead-delete" on:click=delete>
                    <Icon glyph=Glyph::Bin />
                    {tr(|t| t.lead().delete)}
                </button>
            </nav>
            <h1>{title}</h1>
            <p class="lead-standing"><CategoryChip category shared by_hand /> {starter_link(Starter::Category)}</p>
        </header>
    }
}

/// A link to another lead; without one, a text in its place, so that nothing jumps.
#[component]
fn Way(to: Signal<Option<LeadId>>, name: Signal<&'static str>, arrow: &'static str) -> impl IntoView {
    view! {
        <a
            class="button-icon"
            href=move || to.get().map(|id| Route::Lead(id).href())
            aria-label=name
            title=name
            aria-disabled=move || to.get().is_none().then_some("true")
            role=move || to.get().is_none().then_some("link")
        >
            <span aria-hidden="true">{arrow}</span>
        </a>
    }
}
