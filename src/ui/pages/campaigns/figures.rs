//! What came of a campaign: every figure is a group of members, and a press on it shows them.

use leptos::prelude::*;

use super::members::TITLE;
use crate::domain::LeadStage;
use crate::domain::campaign::{Figures, Members, Reaction};
use crate::platform::focus;
use crate::ui::parts::written;
use crate::ui::{Choices, tr};

const WHO: [Members; 3] = [Members::All, Members::Current, Members::Left];
const REACTIONS: [Members; 6] = [
    Members::Silent,
    Members::Reacted(Reaction::Answered),
    Members::Reacted(Reaction::AskedForContact),
    Members::Reacted(Reaction::Appointment),
    Members::Reacted(Reaction::Riper),
    Members::Reacted(Reaction::Unsubscribed),
];
const SINCE: [Members; 8] = [
    Members::Riper,
    Members::ToSales,
    Members::Reached(LeadStage::Accepted),
    Members::Reached(LeadStage::Appointment),
    Members::Reached(LeadStage::Opportunity),
    Members::Reached(LeadStage::Won),
    Members::Reached(LeadStage::Lost),
    Members::Reached(LeadStage::Rejected),
];

// Ids of titles.
const BACK: &str = "campaign-back";
const JOINED: &str = "campaign-joined";

/// The section.
pub fn section(figures: Memo<Figures>, group: RwSignal<Members>) -> AnyView {
    let choices = Choices::of_app();
    let days = move || {
        let words = choices.texts().campaigns().days;
        figures.with(|figures| figures.days).map_or_else(|| "–".to_owned(), words)
    };
    let list = |groups: &[Members], title: &'static str| {
        let items = groups.iter().map(|one| figure(*one, figures, group)).collect_view();
        view! { <ul class="campaign-groups" role="list" aria-labelledby=title>{items}</ul> }
    };
    view! {
        <section class="card campaign-outcome" aria-labelledby=BACK>
            <h2 id=BACK>{tr(|t| t.campaigns().came_back)}</h2>
            {list(&WHO, TITLE)}
            <p class="campaign-median">
                {tr(|t| t.campaigns().median)} " " <b data-testid="median">{days}</b>
            </p>
            {list(&REACTIONS, BACK)}
            <h3 id=JOINED>{tr(|t| t.campaigns().since_joining)}</h3>
            {list(&SINCE, JOINED)}
            <p class="campaign-note">{tr(|t| t.campaigns().since_help)}</p>
        </section>
    }
    .into_any()
}

fn figure(one: Members, figures: Memo<Figures>, group: RwSignal<Members>) -> AnyView {
    let choices = Choices::of_app();
    let count = Memo::new(move |_| figures.with(|figures| figures.of(one)));
    let said = move || written::count(choices.language.get(), count.get());
    let name = move || (choices.texts().campaigns().group)(one);
    let show = move |_| {
        group.set(one);
        focus::soon(TITLE.to_owned());
    };
    view! {
        <li>
            <button
                type="button"
                class="campaign-group"
                aria-pressed=move || (group.get() == one).to_string()
                data-none=move || (count.get() == 0).then_some("true")
                on:click=show
            >
                <b>{said}</b>
                " "
                <span>{name}</span>
            </button>
        </li>
    }
    .into_any()
}
