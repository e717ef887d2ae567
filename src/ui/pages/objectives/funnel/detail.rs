//! The stages behind the sentence, opened below it.

use leptos::prelude::*;

use super::super::doubts::Doubts;
use super::super::figures;
use super::bars::FunnelChart;
use super::stages::Stages;
use crate::domain::{Command, FunnelStage, Rate, StageId, Team};
use crate::platform::focus;
use crate::store::Session;
use crate::ui::{Choices, tr};

/// Id of the detail.
pub const DETAIL: &str = "funnel-detail";

/// The stages, as a table and as a chart.
#[component]
pub fn Detail() -> impl IntoView {
    let choices = Choices::of_app();
    let session = Session::of_app();
    let extent = session.select(|plan| (plan.funnel.stages.len(), plan.funnel.days_to_sale()));
    let summary = move || {
        let (stages, days) = extent.get();
        let shown = figures::count(choices.language.get(), u64::from(days));
        (choices.texts().objectives.detail_summary)(stages, days, &shown)
    };
    let is_one = move || extent.get().0 == 1;
    let funnel = Doubts::of_page().funnel();
    let any_figure = Memo::new(move |_| funnel.with(|funnel| funnel.sales().is_some()));
    view! {
        <details class="detail" id=DETAIL>
            <summary id=format!("{DETAIL}-summary")>
                <span>{tr(|t| t.objectives.detail)}</span>
                <span class="detail-extent">{summary}</span>
            </summary>
            <p class="detail-help">{tr(|t| t.objectives.detail_help)}</p>
            <Stages />
            <Show when=is_one>
                <div class="detail-split">
                    <button type="button" class="button" on:click=move |_| split(session, choices)>
                        {tr(|t| t.objectives.split)}
                    </button>
                    <p>{tr(|t| t.objectives.split_help)}</p>
                </div>
            </Show>
            <Show when=move || any_figure.get()>
                <FunnelChart />
            </Show>
        </details>
    }
}

/// Puts the usual stages around the one there is, as one step. At 100 % they change no figure.
fn split(session: Session, choices: Choices) {
    let fresh_id = session.ports().fresh_id;
    let stage = |name: &str, owner| {
        let id = StageId(fresh_id());
        FunnelStage { id, name: name.to_owned(), owner, rate: Some(Rate::ONE), lag_days: 0 }
    };
    let [visits, qualified, opportunities] = choices.language.get_untracked().texts().objectives.usual_stages;
    // From the last to the first, so that the places hold.
    let added = [
        (1, stage(qualified, Team::InsideSales)),
        (2, stage(opportunities, Team::Sales)),
        (0, stage(visits, Team::Marketing)),
    ];
    let commands = added.into_iter().map(|(place, stage)| Command::AddStage { stage, place });
    if session.run(Command::Together(commands.collect())).is_ok() {
        // The button is gone.
        focus::soon(format!("{DETAIL}-summary"));
    }
}
