//! Step 4: the shared dashboard. Are we keeping our word, and what do we change?

mod ageing;
mod behind;
mod categories;
mod cohorts;
mod counting;
mod handovers;
mod head;
mod owners;
mod pace;
mod promises;
mod reasons;
mod shown;
mod sides;
mod stacked;
mod stages;

use leptos::prelude::*;

use shown::Shown;

use crate::store::Session;
use crate::ui::shell::{Action, Actions};
use crate::ui::{Route, tr};

/// The page. Printed it is all of it.
#[component]
pub fn Results() -> impl IntoView {
    let shown = Shown::new();
    let has_leads = Session::of_app().select(|plan| !plan.leads.is_empty());
    let has_figures = Memo::new(move |_| shown.figures().with(Option::is_some));
    let has_course = Memo::new(move |_| {
        shown.figures().with(|figures| figures.as_ref().is_some_and(|figures| figures.course.is_ok()))
    });
    view! {
        <div class="results">
            {head::head(shown)}
            <Show when=move || !has_figures.get()>
                <p class="opening" role="status">{tr(|t| t.results().counting)}</p>
            </Show>
            <Show when=move || has_figures.get()>
                <Show when=move || has_course.get() || has_leads.get()>{pace::pace(shown)}</Show>
                <Show when=move || has_leads.get() fallback=empty>
                    {promises::promises(shown)}
                    {stages::stages(shown)}
                    <div class="results-pair">{categories::categories(shown)} {ageing::ageing(shown)}</div>
                    {owners::owners(shown)}
                    <div class="results-pair">{handovers::handovers(shown)} {reasons::reasons(shown)}</div>
                    {cohorts::cohorts(shown)}
                    {head::rules()}
                </Show>
            </Show>
        </div>
    }
    .into_any()
}

/// What stands there before there is a lead.
fn empty() -> AnyView {
    let actions = use_context::<Actions>();
    let sample = actions.map(|actions| {
        let see = move |_| actions.run(Action::Sample);
        view! { <button type="button" class="button" on:click=see>{tr(|t| t.results().see_sample)}</button> }
    });
    view! {
        <section class="empty" data-testid="results-empty">
            <h2>{tr(|t| t.results().empty)}</h2>
            <p>{tr(|t| t.results().empty_help)}</p>
            <p class="empty-ways">
                <a class="button-primary" href=Route::Leads.href()>{tr(|t| t.results().to_leads)}</a>
                {sample}
            </p>
        </section>
    }
    .into_any()
}
