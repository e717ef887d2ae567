//! The choice of a campaign that leads are put into: those that fit first.

use leptos::prelude::*;

use super::field::{FieldState, drafted, error_id};
use crate::domain::campaign::Offer;
use crate::domain::{CampaignId, LeadId};
use crate::i18n::Texts;
use crate::store::Session;
use crate::ui::{Choices, tr};

/// The field; nothing while there is no campaign that they could join.
pub fn campaign_choice(
    id: &'static str,
    label: fn(&'static Texts) -> &'static str,
    leads: Vec<LeadId>,
    chosen: RwSignal<Option<CampaignId>>,
    state: RwSignal<FieldState>,
) -> AnyView {
    let session = Session::of_app();
    let today = (session.ports().today)();
    choice_among(id, label, session.select(move |plan| plan.campaigns_for(&leads, today)), chosen, state)
}

/// The field for one of `offers`; nothing while there is none.
pub fn choice_among(
    id: &'static str,
    label: fn(&'static Texts) -> &'static str,
    offers: Memo<Vec<Offer>>,
    chosen: RwSignal<Option<CampaignId>>,
    state: RwSignal<FieldState>,
) -> AnyView {
    let choices = Choices::of_app();
    let option = move |offer: &Offer| {
        let campaign = offer.campaign;
        let name = offer.name.trim();
        let name = if name.is_empty() { choices.texts().nurture().unnamed.to_owned() } else { name.to_owned() };
        view! { <option prop:selected=move || chosen.get() == Some(campaign)>{name}</option> }
    };
    let options = move || {
        let texts = choices.texts().nurture();
        offers.with(|offers| {
            let all = |wanted: bool| offers.iter().filter(move |offer| offer.fits == wanted).map(option).collect_view();
            if offers.iter().any(|offer| offer.fits) && offers.iter().any(|offer| !offer.fits) {
                let group = |name: &'static str, fits| view! { <optgroup label=name>{all(fits)}</optgroup> };
                view! { {group(texts.fitting, true)} {group(texts.others, false)} }.into_any()
            } else {
                view! { {all(true)} {all(false)} }.into_any()
            }
        })
    };
    let choose = move |place: usize| {
        let offer = place.checked_sub(1);
        chosen.set(offers.with_untracked(|offers| offers.get(offer?).map(|offer| offer.campaign)));
        state.set(FieldState::Fine);
    };
    let field = move || {
        let refused = move || state.with(FieldState::is_refused);
        let input = view! {
            <select
                id=id
                aria-invalid=move || refused().then_some("true")
                aria-describedby=move || refused().then(|| error_id(id))
                on:change:target=move |event| {
                    choose(usize::try_from(event.target().selected_index()).unwrap_or_default());
                }
            >
                <option prop:selected=move || chosen.get().is_none()>{tr(|t| t.nurture().no_campaign)}</option>
                {options}
            </select>
        };
        drafted(id, label, state.into(), input.into_any())
    };
    let some = Memo::new(move |_| offers.with(|offers| !offers.is_empty()));
    view! { <Show when=move || some.get()>{field()}</Show> }.into_any()
}
