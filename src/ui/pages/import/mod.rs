//! Leads from a file: chosen, mapped, checked, and taken in as one step.

mod check;
mod choose;
mod columns;
mod footer;
mod found;
mod head;
mod lists;
mod phase;
mod pick;
mod said;
mod state;
mod told;
mod values;
mod work;

use leptos::prelude::*;

use check::CheckStep;
use choose::{Choose, Reading, Refused};
use columns::ColumnsStep;
use footer::Footer;
use head::Head;

use phase::{Phase, Step};
pub use state::Incoming;
pub use told::Imported;

use crate::ui::import::Importing;
use crate::ui::tr;

/// The page.
#[component]
pub fn Import() -> impl IntoView {
    let incoming = Importing::of_app().incoming();
    incoming.follow();
    let phase = incoming.phase();
    // What is read shows how far it is by itself.
    let shape = Memo::new(move |_| std::mem::discriminant(&phase.get()));
    view! {
        <div class="intake">
            <header class="intake-head">
                <h1>{tr(|t| t.import().title)}</h1>
                <Steps />
            </header>
            {move || {
                // Read, not only tracked: a memo that nobody has read follows nothing.
                shape.with(|_| ());
                match phase.get_untracked() {
                    Phase::Waiting => view! { <Choose /> }.into_any(),
                    Phase::Reading { .. } => view! { <Reading /> }.into_any(),
                    Phase::Refused { name, why } => view! { <Refused name why /> }.into_any(),
                    Phase::Open => view! { <Opened /> }.into_any(),
                }
            }}
        </div>
    }
    .into_any()
}

/// The table that is open: its columns, or what the check of its rows found.
#[component]
fn Opened() -> impl IntoView {
    let step = Importing::of_app().incoming().step();
    view! {
        <Head />
        {move || match step.get() {
            Step::Columns => view! { <ColumnsStep /> }.into_any(),
            Step::Check => view! { <CheckStep /> }.into_any(),
        }}
        <Footer />
    }
}

/// The steps, and where one is.
#[component]
fn Steps() -> impl IntoView {
    let incoming = Importing::of_app().incoming();
    let at = move || match (incoming.phase().get(), incoming.step().get()) {
        (Phase::Open, Step::Columns) => 1,
        (Phase::Open, Step::Check) => 2,
        _ => 0,
    };
    let one = move |place: usize| {
        let name = tr(match place {
            0 => |t| t.import().step[0],
            1 => |t| t.import().step[1],
            2 => |t| t.import().step[2],
            _ => |t| t.import().step[3],
        });
        view! { <li aria-current=move || (at() == place).then_some("step") data-behind=move || (at() > place).then_some("true")>{name}</li> }
    };
    view! { <ol class="intake-steps" aria-label=tr(|t| t.import().steps)>{(0..4).map(one).collect_view()}</ol> }
}
