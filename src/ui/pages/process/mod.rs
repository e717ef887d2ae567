//! Step 3: what is overdue, and the rules of treatment. Who owns each lead, and when it changes hands.

mod overdue;
mod rule;
mod texts;

use leptos::prelude::*;

use crate::domain::Category;
use crate::domain::language::Starter;
use crate::platform::page;
use crate::ui::parts::starter_link;
use crate::ui::{Route, tr};

/// The page. Printed it is the table of rules, without what edits them.
#[component]
pub fn Process() -> impl IntoView {
    view! {
        <div class="process">
            <header class="process-head">
                <h1>{tr(|t| t.process().question)}</h1>
                <p class="process-help">{tr(|t| t.process().help)} {starter_link(Starter::Loan)}</p>
                <p class="page-ways">
                    <button type="button" class="button" on:click=move |_| page::print()>{tr(|t| t.process().print)}</button>
                    <a href=Route::Agreement.href()>{tr(|t| t.process().to_agreement)}</a>
                    <a href=Route::Campaigns.href()>{tr(|t| t.campaigns().title)}</a>
                </p>
            </header>
            {overdue::overdue()}
            <section class="process-part" aria-labelledby="process-rules">
                <h2 id="process-rules">{tr(|t| t.process().rules)}</h2>
                <p class="process-help">{tr(|t| t.process().rules_help)}</p>
                <div class="process-rules">{Category::ALL.map(rule::rule).into_iter().collect_view()}</div>
            </section>
        </div>
    }
    .into_any()
}
