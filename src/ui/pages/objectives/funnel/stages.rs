//! The table of stages: the twin of the chart.

use leptos::prelude::*;

use super::actions::AddFirst;
use super::sales_row::SalesRow;
use super::stage_row::StageRow;
use crate::store::Session;
use crate::ui::tr;

/// Id of the table.
pub const TABLE: &str = "funnel-stages";

/// What was done to a stage, for those who do not see it move.
#[derive(Clone, Copy)]
pub struct Announced(pub RwSignal<String>);

/// Every stage, and the sales at the end. The roles are said because a narrow screen lays the rows out as cards.
#[component]
pub fn Stages() -> impl IntoView {
    let announced = Announced(RwSignal::new(String::new()));
    provide_context(announced);
    let ids = Session::of_app().select(|plan| plan.funnel.stages.iter().map(|stage| stage.id).collect::<Vec<_>>());
    view! {
        <div class="stages">
            <AddFirst />
            <table class="table stages-table" id=TABLE role="table" aria-label=tr(|t| t.objectives().stages)>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{tr(|t| t.objectives().headline)}</th>
                        <th role="columnheader" scope="col">{tr(|t| t.objectives().stage)}</th>
                        <th role="columnheader" scope="col">{tr(|t| t.objectives().team)}</th>
                        <th role="columnheader" scope="col">{tr(|t| t.objectives().rate)}</th>
                        <th role="columnheader" scope="col">{tr(|t| t.objectives().lag)}</th>
                        <th role="columnheader" scope="col" data-kind="number">{tr(|t| t.objectives().need)}</th>
                        <th role="columnheader" scope="col" data-kind="number">{tr(|t| t.objectives().promise)}</th>
                        <th role="columnheader" scope="col">
                            <span class="visually-hidden">{tr(|t| t.objectives().actions)}</span>
                        </th>
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    <For each=move || ids.get() key=|id| *id let:id>
                        <StageRow id />
                    </For>
                    <SalesRow />
                </tbody>
            </table>
            <p class="visually-hidden" role="status">{announced.0}</p>
        </div>
    }
}
