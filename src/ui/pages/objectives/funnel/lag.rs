//! How long a stage comes before the next, in days or in months.

use leptos::prelude::*;

use super::numbers::WHOLE;
use crate::domain::schedule::Lag;
use crate::domain::{Command, FunnelStage, Plan, StageEdit, StageId};
use crate::i18n::Texts;
use crate::store::Session;
use crate::ui::parts::{ChoiceField, NumberField};

/// What a lag is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Days,
    Months,
}

/// The number and its unit.
#[component]
pub fn LagFields(id: StageId) -> impl IntoView {
    let session = Session::of_app();
    let lag = session.select(move |plan| lag(plan, id));
    let number = Signal::derive(move || match lag.get()? {
        Lag::Days(number) | Lag::Months(number) => Some(number),
    });
    let unit = Signal::derive(move || match lag.get() {
        Some(Lag::Months(_)) => Unit::Months,
        _ => Unit::Days,
    });
    let set = move |number: Option<u16>| {
        let number = number.unwrap_or_default();
        let edit = match unit.get_untracked() {
            Unit::Days => StageEdit::LagDays(number),
            Unit::Months => StageEdit::LagMonths(Some(number)),
        };
        Command::EditStage { id, edit }
    };
    view! {
        <div>
            <NumberField id=format!("stage-{id}-lag") label=|t| t.objectives().lag value=number reading=WHOLE change=set />
            <ChoiceField
                id=format!("stage-{id}-lag-unit")
                label=|t| t.objectives().lag_unit
                value=unit
                options=&[Unit::Days, Unit::Months]
                name=name
                change=move |unit| session.peek(|plan| counted_in(unit, plan, id))
            />
        </div>
    }
    .into_any()
}

fn lag(plan: &Plan, id: StageId) -> Option<Lag> {
    plan.funnel.stage(id).map(FunnelStage::lag)
}

fn name(texts: &'static Texts, unit: Unit) -> &'static str {
    match unit {
        Unit::Days => texts.objectives().days,
        Unit::Months => texts.objectives().months,
    }
}

/// Turns the lag into the other unit, to the nearest. The days that it had before the months come back unless the months have
/// changed since.
fn counted_in(unit: Unit, plan: &Plan, id: StageId) -> Command {
    let edit = |edit| Command::EditStage { id, edit };
    let lag = lag(plan, id).unwrap_or(Lag::Days(0));
    match unit {
        Unit::Months => edit(StageEdit::LagMonths(Some(lag.in_months()))),
        Unit::Days => {
            let kept = plan.funnel.stage(id).map_or(0, |stage| stage.lag_days);
            let same = Lag::Days(kept).in_months() == lag.in_months();
            let days = if same { kept } else { u16::try_from(lag.days()).unwrap_or(u16::MAX) };
            Command::Together(vec![edit(StageEdit::LagMonths(None)), edit(StageEdit::LagDays(days))])
        }
    }
}
