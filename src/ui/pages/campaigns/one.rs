//! The page of one campaign: what it is, what came of it, who is in it.

use leptos::prelude::*;

use super::{fields, figures, members};
use crate::domain::campaign::{CampaignsEdit, Figures, Members, Status};
use crate::domain::{CampaignId, Command};
use crate::i18n::Texts;
use crate::platform::clock;
use crate::store::Session;
use crate::ui::parts::{Glyph, Icon, Toasts, written};
use crate::ui::{Choices, Route, tr};

/// The page.
#[component]
pub fn CampaignPage(
    /// Which campaign.
    id: CampaignId,
) -> impl IntoView {
    let session = Session::of_app();
    let there = session.select(move |plan| plan.campaign(id).is_some());
    move || if there.get() { page(id) } else { gone() }
}

fn page(id: CampaignId) -> AnyView {
    let session = Session::of_app();
    let today = session.ports().today;
    let figures =
        session.select(move |plan| plan.campaign_figures(today(), clock::local_day).remove(&id).unwrap_or_default());
    let group = RwSignal::new(Members::All);
    view! {
        <article class="process campaigns" data-testid="campaign-page">
            {head(id, figures)}
            <div class="campaign-parts">
                {fields::section(id)}
                {figures::section(figures, group)}
            </div>
            {members::section(id, figures, group)}
        </article>
    }
    .into_any()
}

fn head(id: CampaignId, figures: Memo<Figures>) -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let today = session.ports().today;
    let campaign = session.select(move |plan| plan.campaign(id).cloned());
    let name = move || {
        campaign.with(|campaign| campaign.as_ref().map(|campaign| written::campaign(choices.language.get(), campaign)))
    };
    let status = session.select(move |plan| plan.campaign(id).map(|campaign| campaign.status(today())));
    let said = move || status.get().map(|status| (choices.texts().campaigns().status)(status));
    let current = Memo::new(move |_| figures.with(|figures| figures.of(Members::Current)));
    let over = move || {
        let (count, language) = (current.get(), choices.language.get());
        let words = (language.texts().campaigns().over)(count, &written::count(language, count));
        (status.get() == Some(Status::Over) && count > 0).then(|| {
            view! {
                <p class="lead-notice" data-state="due" data-testid="over">
                    <Icon glyph=Glyph::Warning />
                    <span>{words}</span>
                </p>
            }
        })
    };
    let ways = move || {
        let closed = status.get() == Some(Status::Closed);
        if closed {
            act(tr(|t| t.campaigns().reopen), move |_| CampaignsEdit::Reopen(id), |texts| texts.campaigns().reopened)
        } else {
            let close = move |session: Session| CampaignsEdit::Close(id, (session.ports().now)());
            act(tr(|t| t.campaigns().close), close, |texts| texts.campaigns().closed)
        }
    };
    view! {
        <header class="process-head">
            <nav class="lead-ways">
                <a class="button-plain" href=Route::Campaigns.href()>
                    <span aria-hidden="true">"←"</span>
                    {tr(|t| t.campaigns().all)}
                </a>
                <span class="campaign-acts">{ways} {delete(id)}</span>
            </nav>
            <h1>{name}</h1>
            <p class="campaign-line">
                <span
                    class="campaign-status"
                    data-testid="campaign-status"
                    data-status=move || status.get().map(Status::key)
                >
                    {said}
                </span>
            </p>
            {over}
        </header>
    }
    .into_any()
}

/// A button that changes the campaign and says so.
fn act(
    name: Signal<&'static str>,
    edit: impl Fn(Session) -> CampaignsEdit + Send + Sync + 'static,
    done: fn(&'static Texts) -> &'static str,
) -> AnyView {
    let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
    let run = move |_| {
        let texts = choices.language.get_untracked().texts();
        match session.run(Command::EditCampaigns(edit(session))) {
            Ok(()) => toasts.done(done(texts).to_owned()),
            Err(rejection) => toasts.say((texts.errors().rejection)(rejection)),
        }
    };
    view! { <button type="button" class="button" on:click=run>{name}</button> }.into_any()
}

/// Deletes it and goes back to the list.
fn delete(id: CampaignId) -> AnyView {
    let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
    let run = move |_| {
        let language = choices.language.get_untracked();
        let name = session.peek(|plan| written::campaign_of(language, &plan.campaigns, id));
        if session.run(Command::EditCampaigns(CampaignsEdit::Remove(id))).is_ok() {
            toasts.done((language.texts().campaigns().deleted)(&name));
            Route::Campaigns.go();
        }
    };
    view! {
        <button type="button" class="button" on:click=run>
            <Icon glyph=Glyph::Bin />
            {tr(|t| t.campaigns().delete)}
        </button>
    }
    .into_any()
}

fn gone() -> AnyView {
    view! {
        <section class="empty">
            <h1>{tr(|t| t.campaigns().gone)}</h1>
            <p>{tr(|t| t.campaigns().gone_help)}</p>
            <div class="empty-ways">
                <a class="button" href=Route::Campaigns.href()>{tr(|t| t.campaigns().all)}</a>
            </div>
        </section>
    }
    .into_any()
}
