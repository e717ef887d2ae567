//! What is inside a file, and how it differs from the open plan.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::{Column, Currency, Plan};
use crate::file::{Changes, Differences, Preview};
use crate::i18n::{Language, Texts};
use crate::platform::intl::{self, NumberStyle};
use crate::store::Session;
use crate::ui::{Choices, tr};

/// The name, the counts, and the differences.
#[component]
#[expect(clippy::needless_pass_by_value, reason = "a component owns its properties")]
pub fn Summary(plan: Arc<Plan>) -> impl IntoView {
    let session = Session::of_app();
    let language = Choices::of_app().language;
    let preview = Preview::of(&plan);
    let (current_name, differences) =
        session.peek(|current| (current.name.clone(), Differences::between(current, &plan)));
    let named = if preview.name.trim().is_empty() { None } else { Some(preview.name.clone()) };
    let name = move || named.clone().unwrap_or_else(|| language.get().texts().storage().unnamed.to_owned());
    let counts = (preview.objectives, preview.stages, preview.leads);
    let counts = move || (language.get().texts().plans().counts)(counts.0, counts.1, counts.2);
    let (columns, revenue) = (preview.columns, (preview.revenue, preview.currency));
    let facts = move || {
        let mut facts = columns_text(language.get(), &columns);
        facts.extend(revenue.0.map(|money| money_text(language.get(), money.cents(), revenue.1)));
        facts.join(" · ")
    };
    let against = move || (language.get().texts().plans().differences)(&current_name);
    let list = move || lines(language.get().texts(), &differences);
    view! {
        <div class="import-summary">
            <p class="import-name">{name}</p>
            <p>{counts}</p>
            <p class="import-facts">{facts}</p>
            <h3>{against}</h3>
            <ul class="import-differences">
                {move || {
                    let list = list();
                    if list.is_empty() {
                        view! { <li>{tr(|t| t.plans().same)}</li> }.into_any()
                    } else {
                        list.into_iter().map(|line| view! { <li>{line}</li> }).collect_view().into_any()
                    }
                }}
            </ul>
        </div>
    }
}

fn columns_text(language: Language, columns: &[(Column, usize)]) -> Vec<String> {
    let column = language.texts().terms().column;
    columns.iter().filter(|(_, count)| *count > 0).map(|(place, count)| format!("{} {count}", column(*place))).collect()
}

fn money_text(language: Language, cents: u64, currency: Currency) -> String {
    #[expect(clippy::cast_precision_loss, reason = "at most 15 digits: exact")]
    intl::number(language.tag(), NumberStyle::Money(currency.code()), cents as f64 / 100.0)
}

fn lines(texts: &Texts, differences: &Differences) -> Vec<String> {
    let words = texts.plans().difference;
    let mut lines = Vec::new();
    lines.extend(differences.name.as_ref().map(|(current, incoming)| (words.name)(current, incoming)));
    lines.extend(differences.currency.map(|(current, incoming)| (words.currency)(current.code(), incoming.code())));
    lines.extend(
        count(&differences.objectives).map(|(added, removed, changed)| (words.objectives)(added, removed, changed)),
    );
    lines.extend(differences.objectives_reordered.then(|| words.order.to_owned()));
    lines.extend((!differences.funnel.is_empty()).then(|| words.funnel.to_owned()));
    lines.extend(differences.scenarios.then(|| words.scenarios.to_owned()));
    lines.extend(differences.capacity.then(|| words.capacity.to_owned()));
    lines.extend(differences.thresholds.then(|| words.thresholds.to_owned()));
    lines.extend(differences.schedule.then(|| words.schedule.to_owned()));
    lines.extend(differences.calendar.then(|| words.calendar.to_owned()));
    lines.extend(differences.agreement.then(|| words.agreement.to_owned()));
    lines.extend(differences.signed.then(|| words.signed.to_owned()));
    lines.extend(differences.language.then(|| words.language.to_owned()));
    lines.extend(differences.calibration.then(|| words.calibration.to_owned()));
    lines.extend(differences.process.then(|| words.process.to_owned()));
    lines.extend(differences.campaigns.then(|| words.campaigns.to_owned()));
    lines.extend(count(&differences.leads).map(|(added, removed, changed)| (words.leads)(added, removed, changed)));
    lines
}

/// How many came, went and changed, if any.
fn count<Id>(changes: &Changes<Id>) -> Option<(usize, usize, usize)> {
    (!changes.is_empty()).then_some((changes.only_incoming.len(), changes.only_current.len(), changes.changed.len()))
}
