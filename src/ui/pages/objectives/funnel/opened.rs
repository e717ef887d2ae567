//! What the detail shows when it is open: the stages as a table and as a chart.

use leptos::prelude::*;

use super::super::doubts::Doubts;
use super::super::outlook::Outlooks;
use super::bars::FunnelChart;
use super::detail::SUMMARY;
use super::stages::Stages;
use super::terms::TermFields;
use crate::domain::{Command, FunnelStage, Rate, StageId, Team};
use crate::platform::focus;
use crate::store::Session;
use crate::ui::{Choices, tr};

/// The stages, as a table and as a chart.
#[component]
pub fn OpenedDetail() -> impl IntoView {
    let choices = Choices::of_app();
    let session = Session::of_app();
    let stages = session.select(|plan| plan.funnel.stages.len());
    let funnel = Doubts::of_page().funnel();
    let any_range = Outlooks::of_page().any_range();
    let any_figure = Memo::new(move |_| funnel.with(|funnel| funnel.sales().is_some()));
    view! {
        <p class="detail-help">{tr(|t| t.objectives().detail_help)}</p>
        <Stages />
        <Show when=move || any_range.get()>
            <p class="detail-help">{tr(|t| t.confidence().range_help)}</p>
        </Show>
        <TermFields />
        <Show when=move || stages.get() == 1>
            <div class="detail-split">
                <button type="button" class="button" on:click=move |_| split(session, choices)>
                    {tr(|t| t.objectives().split)}
                </button>
                <p>{tr(|t| t.objectives().split_help)}</p>
            </div>
        </Show>
        <Show when=move || any_figure.get()>
            <FunnelChart />
        </Show>
    }
}

/// Puts the usual stages around the one there is, as one step. At 100 % they change no figure.
fn split(session: Session, choices: Choices) {
    let fresh_id = session.ports().fresh_id;
    let stage = |name: &str, owner| FunnelStage::new(StageId(fresh_id()), name.to_owned(), owner, Some(Rate::ONE));
    let [visits, qualified, opportunities] = choices.language.get_untracked().texts().objectives().usual_stages;
    // From the last to the first, so that the places hold.
    let added = [
        (1, stage(qualified, Team::InsideSales)),
        (2, stage(opportunities, Team::Sales)),
        (0, stage(visits, Team::Marketing)),
    ];
    let commands = added.into_iter().map(|(place, stage)| Command::AddStage { stage, place });
    if session.run(Command::Together(commands.collect())).is_ok() {
        // The button is gone.
        focus::soon(SUMMARY.to_owned());
    }
}
