//! What a campaign is: fields that write as they are changed.

use leptos::prelude::*;

use crate::domain::campaign::{Campaign, CampaignEdit, CampaignsEdit, Kind};
use crate::domain::{CampaignId, Category, Command, Plan};
use crate::i18n::agreed;
use crate::platform::focus;
use crate::store::Session;
use crate::ui::parts::{CategoryMark, ChoiceField, DateField, Lines, TextField, known_names};
use crate::ui::{Choices, tr};

const NAME: &str = "campaign-name";

/// The section.
pub fn section(id: CampaignId) -> AnyView {
    let session = Session::of_app();
    let campaign = session.select(move |plan| plan.campaign(id).cloned());
    let text = move |part: fn(&Campaign) -> &String| {
        Signal::derive(move || {
            campaign.with(|campaign| campaign.as_ref().map(|it| part(it).clone())).unwrap_or_default()
        })
    };
    let day = move |part: fn(&Campaign) -> Option<chrono::NaiveDate>| {
        Signal::derive(move || campaign.with(|campaign| campaign.as_ref().and_then(part)))
    };
    let edit = move |edit: CampaignEdit| Command::EditCampaigns(CampaignsEdit::Edit(id, edit));
    let kind = Signal::derive(move || campaign.with(|it| it.as_ref().map_or(Kind::Inbound, |it| it.kind)));
    let backwards = Memo::new(move |_| {
        campaign.with(|campaign| {
            let days = campaign.as_ref().and_then(|campaign| campaign.start.zip(campaign.end));
            days.is_some_and(|(start, end)| end < start)
        })
    });
    // One that was just added: its name comes first.
    Effect::new(move |_| {
        if campaign.with_untracked(|campaign| campaign.as_ref().is_some_and(|campaign| campaign.name.is_empty())) {
            focus::soon(NAME.to_owned());
        }
    });
    view! {
        <section class="card campaign-fields" aria-labelledby="campaign-about">
            <h2 id="campaign-about">{tr(|t| t.campaigns().about)}</h2>
            <TextField
                id=NAME
                label=|t| t.campaigns().name
                value=text(|campaign| &campaign.name)
                change=move |text| edit(CampaignEdit::Name(text))
            />
            <ChoiceField
                id="campaign-kind"
                label=|t| t.campaigns().kind_label
                value=kind
                options=&Kind::ALL
                name=|t, kind| (t.campaigns().kind_long)(kind)
                change=move |kind| edit(CampaignEdit::Kind(kind))
            />
            <TextField
                id="campaign-offer"
                label=|t| t.campaigns().offer
                value=text(|campaign| &campaign.offer)
                lines=Lines::Several
                hint=|t| t.campaigns().offer_hint
                change=move |text| edit(CampaignEdit::Offer(text))
            />
            <TextField
                id="campaign-owner"
                label=|t| t.campaigns().owner
                value=text(|campaign| &campaign.owner)
                list="campaign-persons"
                change=move |text| edit(CampaignEdit::Owner(text))
            />
            {known_names("campaign-persons", Plan::persons)}
            <div class="campaign-days">
                <DateField
                    id="campaign-start"
                    label=|t| t.campaigns().start
                    value=day(|campaign| campaign.start)
                    change=move |day| edit(CampaignEdit::Start(day))
                />
                <DateField
                    id="campaign-end"
                    label=|t| t.campaigns().end
                    value=day(|campaign| campaign.end)
                    change=move |day| edit(CampaignEdit::End(day))
                />
            </div>
            <p class="campaign-note" role="status">
                {move || backwards.get().then(|| tr(|t| t.campaigns().ends_first))}
            </p>
            {meant_for(id, campaign)}
        </section>
    }
    .into_any()
}

/// The categories that it is meant for.
fn meant_for(id: CampaignId, campaign: Memo<Option<Campaign>>) -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let shared = session.select(|plan| plan.language.clone());
    let choice = move |category: Category| {
        let is = Memo::new(move |_| {
            campaign.with(|campaign| campaign.as_ref().is_some_and(|campaign| campaign.meant_for.contains(&category)))
        });
        let toggle = move |_| {
            let edit = CampaignEdit::MeantFor(category, !is.get_untracked());
            // Refused only if the campaign is gone, and then this page is too.
            let _ = session.run(Command::EditCampaigns(CampaignsEdit::Edit(id, edit)));
        };
        let name = move || shared.with(|shared| agreed::category_short(choices.language.get(), shared, category));
        view! {
            <label>
                <input type="checkbox" prop:checked=is on:change=toggle />
                <CategoryMark category=Signal::stored(category) />
                <span>{name}</span>
            </label>
        }
    };
    let any = move || campaign.with(|campaign| campaign.as_ref().is_some_and(|campaign| campaign.meant_for.is_empty()));
    view! {
        <fieldset class="campaign-meant">
            <legend>{tr(|t| t.campaigns().meant_for)}</legend>
            {Category::ALL.map(choice).into_iter().collect_view()}
            <p class="campaign-note">{move || any().then(|| tr(|t| t.campaigns().any_category))}</p>
        </fieldset>
    }
    .into_any()
}
