//! Step 3: the nurture campaigns, what came of each, and the page of one.

mod card;
mod fields;
mod figures;
mod member;
mod members;
mod one;

use std::cmp::Reverse;

use leptos::prelude::*;

pub use one::CampaignPage;

use crate::domain::campaign::{Campaign, CampaignsEdit};
use crate::domain::language::Starter;
use crate::domain::{CampaignId, Command};
use crate::platform::clock;
use crate::store::Session;
use crate::ui::parts::{Glyph, Icon, Toasts, starter_link};
use crate::ui::shell::{Action, Actions};
use crate::ui::{Choices, Route, tr};

/// The page of all campaigns.
#[component]
pub fn Campaigns() -> impl IntoView {
    let session = Session::of_app();
    let today = session.ports().today;
    let ids = session.select(move |plan| {
        let mut all: Vec<_> = plan.campaigns.0.iter().collect();
        all.sort_by_key(|campaign| (campaign.status(today()), Reverse(campaign.start)));
        all.into_iter().map(|campaign| campaign.id).collect::<Vec<_>>()
    });
    let empty = Memo::new(move |_| ids.with(Vec::is_empty));
    let figures = session.select(move |plan| plan.campaign_figures(today(), clock::local_day));
    view! {
        <div class="process campaigns">
            <header class="process-head">
                <h1>{tr(|t| t.campaigns().question)}</h1>
                <p class="process-help">{tr(|t| t.campaigns().help)} {starter_link(Starter::Nurture)}</p>
                <p class="process-ways">
                    <Show when=move || !empty.get()>{add_button()}</Show>
                    <a href=Route::Process.href()>{tr(|t| t.campaigns().to_rules)}</a>
                </p>
            </header>
            <Show when=move || empty.get()>{nothing()}</Show>
            <ul class="campaign-list" role="list">
                <For each=move || ids.get() key=|id| *id let:id>{card::card(id, figures)}</For>
            </ul>
        </div>
    }
    .into_any()
}

/// What stands there while there is none.
fn nothing() -> AnyView {
    let actions = use_context::<Actions>();
    let sample = actions.map(|actions| {
        view! {
            <button type="button" class="button" on:click=move |_| actions.run(Action::Sample)>
                {tr(|t| t.leads().see_sample)}
            </button>
        }
    });
    view! {
        <section class="empty">
            <h2>{tr(|t| t.campaigns().none)}</h2>
            <p>{tr(|t| t.campaigns().none_help)}</p>
            <div class="empty-ways">{add_button()} {sample}</div>
        </section>
    }
    .into_any()
}

/// Adds a campaign that begins today, and goes to its page.
fn add_button() -> AnyView {
    let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
    let add = move |_| {
        let ports = session.ports();
        let id = CampaignId((ports.fresh_id)());
        let campaign = Campaign::new(id, (ports.today)());
        match session.run(Command::EditCampaigns(CampaignsEdit::Add(Box::new(campaign)))) {
            Ok(()) => Route::Campaign(id).go(),
            Err(rejection) => toasts.say((choices.language.get_untracked().texts().errors().rejection)(rejection)),
        }
    };
    view! {
        <button type="button" class="button-primary" on:click=add>
            <Icon glyph=Glyph::New />
            {tr(|t| t.campaigns().add)}
        </button>
    }
    .into_any()
}
