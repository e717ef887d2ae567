//! The reverse funnel in one sentence: revenue / average sale / conversion = prospects.

use leptos::prelude::*;

use crate::domain::{Command, FunnelEdit, Money, Volume};
use crate::i18n::number;
use crate::store::Session;
use crate::ui::parts::{NumberField, Reading};

/// The sentence, edited in place.
#[component]
pub fn OneLine() -> impl IntoView {
    let session = Session::of_app();
    let revenue = session.select(|plan| plan.funnel.revenue);
    let prospects = session.select(|plan| plan.funnel.prospects().and_then(Volume::nearest));
    let reading = Reading {
        read: |text, language| number::amount(text, language),
        steps: |money: Money| i64::try_from(money.cents()).unwrap_or(i64::MAX),
        decimals: Money::DECIMALS,
    };
    view! {
        <NumberField
            id="revenue"
            label=|t| t.terms.prospects
            value=revenue
            reading
            change=|value| Command::EditFunnel(FunnelEdit::Revenue(value))
        />
        <output data-testid="prospects" data-value=move || prospects.get().map(|n| n.to_string())>
            {move || prospects.get()}
        </output>
    }
}
