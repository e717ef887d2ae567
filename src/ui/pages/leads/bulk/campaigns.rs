//! The form by which many leads are put into a campaign, or taken out of one.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::Bulk;
use super::forms::{buttons, finish};
use crate::domain::campaign::{MembershipEdit, NurtureEdit};
use crate::domain::{CampaignId, LeadsEdit};
use crate::i18n::Texts;
use crate::ui::parts::{FieldState, choice_among, written};
use crate::ui::{Choices, tr};

/// Puts them in, or takes them out.
#[component]
pub fn CampaignForm(
    /// Whether the form is open.
    open: RwSignal<bool>,
) -> impl IntoView {
    let (bulk, choices) = (Bulk::of_app(), Choices::of_app());
    let (joins, chosen) = (RwSignal::new(true), RwSignal::new(None::<CampaignId>));
    let refused = RwSignal::new(FieldState::Fine);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let language = bulk.language.get_untracked();
        let Some(campaign) = chosen.get_untracked() else {
            refused.set(FieldState::Refused(language.texts().nurture().choose.to_owned()));
            return;
        };
        let (now, joins) = ((bulk.session.ports().now)(), joins.get_untracked());
        let edit = if joins { MembershipEdit::Join(now) } else { MembershipEdit::Leave(now) };
        let name = bulk.session.peek(|plan| written::campaign_of(language, &plan.campaigns, campaign));
        let said = move |texts: &'static Texts, count, written: &str| {
            (texts.nurture().bulk_done)(joins, count, written, &name)
        };
        finish(open, refused, bulk.change(LeadsEdit::Nurture(NurtureEdit { campaign, edit }), Box::new(said)));
    };
    let way = move |way: bool| {
        let choose = move |_| {
            joins.set(way);
            chosen.set(None);
            refused.set(FieldState::Fine);
        };
        view! {
            <label class="choice">
                <input type="radio" name="nurture" prop:checked=move || joins.get() == way on:change=choose />
                {move || (choices.texts().nurture().bulk_do)(way)}
            </label>
        }
    };
    let (ids, today) = (bulk.ids(), (bulk.session.ports().today)());
    let offers = bulk
        .session
        .select(move |plan| if joins.get() { plan.campaigns_for(&ids, today) } else { plan.campaigns_with(&ids) });
    let none = move || {
        let words = choices.texts().nurture().bulk_none;
        offers.with(Vec::is_empty).then(|| words(joins.get()))
    };
    view! {
        <form class="bulk-form outcome" on:submit=submit>
            <fieldset>
                <legend>{tr(|t| t.nurture().bulk_way)}</legend>
                {way(true)}
                {way(false)}
            </fieldset>
            {choice_among("bulk-campaign-which", |t| t.nurture().filter, offers, chosen, refused)}
            <p class="bulk-none" role="status">{none}</p>
            {buttons(open, tr(|t| t.nurture().bulk_run))}
        </form>
    }
}
