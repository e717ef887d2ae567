//! How sure the goal is: what the textbook number is worth, what it takes to be surer, where an improvement pays.

mod choice;
mod curve;
mod levers;

use leptos::prelude::*;

use super::doubts::Doubts;
use super::figures;
use super::funnel::headline_name;
use crate::domain::confidence::{Confidence as Found, Conversion};
use crate::domain::{Funnel, Volume};
use crate::i18n::Language;
use crate::platform::intl::{self, NumberStyle};
use crate::ui::{Choices, tr};
use choice::Choice;
use curve::Curve;
use levers::Levers;

/// The panel, for a funnel that has its numbers.
#[component]
pub fn Confidence() -> impl IntoView {
    let funnel = Doubts::of_page().funnel();
    let found = Memo::new(move |_| funnel.with(found));
    let known = Memo::new(move |_| found.with(Option::is_some));
    view! {
        <section class="confidence" aria-labelledby="confidence-title" data-testid="confidence">
            <h2 id="confidence-title">{tr(|t| t.confidence().title)}</h2>
            {move || if known.get() { told(found) } else { uncounted() }}
        </section>
    }
    .into_any()
}

fn uncounted() -> AnyView {
    view! { <p class="confidence-uncounted">{tr(|t| t.confidence().uncounted)}</p> }.into_any()
}

fn told(found: Memo<Option<Found>>) -> AnyView {
    let (choices, name) = (Choices::of_app(), headline());
    let chance = Signal::derive(move || {
        let Some(Found { deals, prospects, chance, .. }) = found.get() else { return String::new() };
        figures::chance(choices.language.get(), (prospects, &name.get()), deals, chance)
    });
    view! {
        <p class="confidence-chance" data-testid="chance">{chance}</p>
        <p class="confidence-help">{tr(|t| t.confidence().why)}</p>
        <div class="confidence-parts">
            <Choice found />
            <Curve found />
        </div>
        <Levers />
    }
    .into_any()
}

/// The chance of the goal. `None` where the goal or the number is too large to count.
fn found(funnel: &Funnel) -> Option<Found> {
    let prospects = funnel.prospects().and_then(Volume::promised)?;
    Found::of(funnel.sales()?, Conversion::of_funnel(funnel)?, prospects, funnel.sureness)
}

/// The name of the stage that the sentence counts.
fn headline() -> Signal<String> {
    let (choices, funnel) = (Choices::of_app(), Doubts::of_page().funnel());
    Signal::derive(move || funnel.with(|funnel| headline_name(funnel, choices.texts())))
}

/// A probability as a percentage, with at most that many decimals.
fn percent(language: Language, decimals: u8, chance: f64) -> String {
    intl::number(language.tag(), NumberStyle::Percent(decimals), chance)
}
