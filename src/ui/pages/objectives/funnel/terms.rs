//! What of the goal is not asked of new sales, and of marketing.

use leptos::prelude::*;

use super::super::doubts::Doubts;
use super::numbers::{PERCENTAGE, SECURED};
use super::one_line::currency_sign;
use crate::domain::{Command, FunnelEdit};
use crate::store::Session;
use crate::ui::parts::{Emptied, NumberField};
use crate::ui::tr;

/// The revenue that is secured, and the share that marketing sources.
#[component]
pub fn TermFields() -> impl IntoView {
    let (session, doubts) = (Session::of_app(), Doubts::of_page());
    view! {
        <div class="field-row" role="group" aria-label=tr(|t| t.objectives().terms)>
            <NumberField
                id="secured"
                label=|t| t.objectives().secured
                value=session.select(|plan| plan.funnel.secured)
                reading=SECURED
                change=|amount| Command::EditFunnel(FunnelEdit::Secured(amount))
                problem=doubts.secured
                emptied=Emptied::Fine
                unit=currency_sign()
            />
            <NumberField
                id="share"
                label=|t| t.objectives().share
                value=session.select(|plan| plan.funnel.share)
                reading=PERCENTAGE
                change=|share| Command::EditFunnel(FunnelEdit::Share(share))
                problem=doubts.share
                emptied=Emptied::Fine
                unit=Signal::derive(|| "%".to_owned())
            />
            <p class="detail-help">{tr(|t| t.objectives().terms_help)}</p>
        </div>
    }
    .into_any()
}
