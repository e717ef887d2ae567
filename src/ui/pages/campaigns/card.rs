//! A campaign in the list: what it is in a line, and what came of it.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::domain::campaign::{Campaign, Figures, Members, Status};
use crate::domain::language::SharedLanguage;
use crate::domain::{CampaignId, Category};
use crate::i18n::{Language, agreed};
use crate::platform::intl::{self, DateStyle};
use crate::store::Session;
use crate::ui::parts::written;
use crate::ui::{Choices, Route, tr};

/// Groups of members whose size stands here.
const GROUPS: [Members; 4] = [Members::All, Members::Current, Members::Riper, Members::ToSales];

/// The card.
pub fn card(id: CampaignId, figures: Memo<BTreeMap<CampaignId, Figures>>) -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let today = session.ports().today;
    let campaign = session.select(move |plan| plan.campaign(id).cloned());
    let shared = session.select(|plan| plan.language.clone());
    let with = move |part: fn(Language, &Campaign) -> String| {
        move || campaign.with(|campaign| campaign.as_ref().map(|campaign| part(choices.language.get(), campaign)))
    };
    let status = move || campaign.with(|campaign| campaign.as_ref().map(|campaign| campaign.status(today())));
    let status_said = move || status().map(|status| (choices.texts().campaigns().status)(status));
    let meant_for = move || {
        let language = choices.language.get();
        let named = |campaign: &Campaign| shared.with(|shared| categories(language, shared, campaign));
        campaign.with(|campaign| campaign.as_ref().map(named))
    };
    let of_it = Memo::new(move |_| figures.with(|figures| figures.get(&id).cloned().unwrap_or_default()));
    let figure = move |name: Signal<&'static str>, count: Signal<usize>| {
        view! {
            <div data-none=move || (count.get() == 0).then_some("true")>
                <dt>{name}</dt>
                <dd>{move || written::count(choices.language.get(), count.get())}</dd>
            </div>
        }
    };
    let groups = GROUPS.map(|group| {
        let name = Signal::derive(move || (choices.texts().campaigns().group)(group));
        figure(name, Signal::derive(move || of_it.with(|figures| figures.of(group))))
    });
    let reacted = figure(tr(|t| t.campaigns().any_reaction), Signal::derive(move || of_it.with(Figures::reacted)));
    let [all, current, riper, to_sales] = groups;
    view! {
        <li
            class="card campaign-card"
            data-testid="campaign"
            data-campaign=id.to_string()
            data-status=move || status().map(Status::key)
            data-members=move || of_it.with(|figures| figures.of(Members::All).to_string())
        >
            <div class="campaign-said">
                <h2><a href=Route::Campaign(id).href()>{with(written::campaign)}</a></h2>
                <p class="campaign-line">
                    <span class="campaign-status" data-status=move || status().map(Status::key)>{status_said}</span>
                    <span>{with(|language, campaign| (language.texts().campaigns().kind)(campaign.kind).to_owned())}</span>
                    <span>{with(|language, campaign| span(language, campaign).unwrap_or_default())}</span>
                    <span>{with(|_, campaign| campaign.owner.clone())}</span>
                </p>
                <p class="campaign-line">{meant_for}</p>
            </div>
            <dl class="campaign-figures">{all} {current} {reacted} {riper} {to_sales}</dl>
        </li>
    }
    .into_any()
}

/// From when until when it is.
pub fn span(language: Language, campaign: &Campaign) -> Option<String> {
    let day = |day| intl::day(language.tag(), DateStyle::Day, day);
    let (start, end) = (campaign.start.map(day), campaign.end.map(day));
    (language.texts().campaigns().span)(start.as_deref(), end.as_deref())
}

/// The categories that it is meant for, in a line. Empty: for any.
fn categories(language: Language, shared: &SharedLanguage, campaign: &Campaign) -> String {
    let named = |category: &Category| agreed::category_short(language, shared, *category);
    campaign.meant_for.iter().map(named).collect::<Vec<_>>().join(", ")
}
