//! Month by month: what each stage needs when, what came in, what is late and what it costs, until when a lead is worth creating.

mod bars;
mod choice;
mod missing;
mod months;
mod row;
mod season;
mod shown;
mod status;
mod useful;

use leptos::prelude::*;

use super::doubts::Doubts;
use super::figures;
use super::funnel::{end_name, said};
use super::goals::COUNT;
use crate::i18n::Language;
use crate::platform::intl::{self, DateStyle};
use crate::ui::tr;
pub use missing::words as fault_words;
use shown::Shown;

/// The panel, for a funnel that has its numbers.
#[component]
pub fn Schedule() -> impl IntoView {
    let shown = Shown::new();
    let fault = shown.fault();
    let has_period = Memo::new(move |_| shown.span().is_some());
    view! {
        <section class="confidence schedule" aria-labelledby="schedule-title" data-testid="schedule">
            <h2 id="schedule-title">{tr(|t| t.schedule().title)}</h2>
            {move || match fault.get() {
                None => told(shown),
                Some(fault) => missing::missing(fault),
            }}
            <Show when=move || has_period.get()>
                {useful::useful(shown)}
                {season::season(shown)}
            </Show>
        </section>
    }
    .into_any()
}

fn told(shown: Shown) -> AnyView {
    view! {
        <div class="schedule-choices">{choice::stage(shown)} {choice::counted(shown)}</div>
        {status::status(shown)}
        {bars::bars(shown)}
        {months::months(shown)}
    }
    .into_any()
}

/// A month and its year.
fn month(language: Language, month: crate::domain::schedule::Month) -> String {
    intl::day(language.tag(), DateStyle::Month, month.first())
}
