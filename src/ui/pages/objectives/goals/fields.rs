//! The fields that each criterion is judged from.

use leptos::prelude::*;

use super::super::funnel::currency_sign;
use super::card::{edit, text};
use super::numbers::NUMBER;
use super::setting::{CapacityFields, ThresholdFields};
use crate::domain::smart::Aspect;
use crate::domain::{Metric, Objective, ObjectiveEdit as Edit, ObjectiveId, Quantity};
use crate::store::Session;
use crate::ui::parts::{ChoiceField, DateField, Emptied, NumberField, TextField};

/// The fields of one criterion.
#[component]
pub fn Fields(id: ObjectiveId, aspect: Aspect) -> impl IntoView {
    let fields = match aspect {
        Aspect::Specific => view! { <Specific id /> }.into_any(),
        Aspect::Measurable => view! { <Measurable id /> }.into_any(),
        Aspect::Achievable => view! { <ThresholdFields id /> }.into_any(),
        Aspect::Realistic => view! { <Realistic id /> }.into_any(),
        Aspect::TimeBound => view! { <TimeBound id /> }.into_any(),
    };
    view! { <div class="criterion-fields">{fields}</div> }
}

#[component]
fn Specific(id: ObjectiveId) -> impl IntoView {
    view! {
        <ChoiceField
            id=format!("goal-{id}-metric")
            label=|t| t.goals().metric
            value=metric(id)
            options=&Metric::ALL
            name=|t, metric| (t.terms().metric)(metric)
            change=move |metric| edit(id, Edit::Metric(metric))
        />
        <TextField
            id=format!("goal-{id}-scope")
            label=|t| t.goals().scope
            value=text(id, |objective| &objective.scope)
            change=move |text| edit(id, Edit::Scope(text))
        />
        <TextField
            id=format!("goal-{id}-marketing-owner")
            label=|t| t.goals().marketing_owner
            value=text(id, |objective| &objective.marketing_owner)
            change=move |text| edit(id, Edit::MarketingOwner(text))
        />
        <TextField
            id=format!("goal-{id}-sales-owner")
            label=|t| t.goals().sales_owner
            value=text(id, |objective| &objective.sales_owner)
            change=move |text| edit(id, Edit::SalesOwner(text))
        />
    }
}

#[component]
fn Measurable(id: ObjectiveId) -> impl IntoView {
    let number = move |pick: fn(&Objective) -> Option<Quantity>| {
        Session::of_app().select(move |plan| plan.objective(id).and_then(pick))
    };
    view! {
        <NumberField
            id=format!("goal-{id}-baseline")
            label=|t| t.goals().baseline
            value=number(|objective| objective.baseline)
            reading=NUMBER
            change=move |number| edit(id, Edit::Baseline(number))
            emptied=Emptied::Fine
            unit=unit(id)
        />
        <NumberField
            id=format!("goal-{id}-target")
            label=|t| t.goals().target
            value=number(|objective| objective.target)
            reading=NUMBER
            change=move |number| edit(id, Edit::Target(number))
            emptied=Emptied::Fine
            unit=unit(id)
        />
        <TextField
            id=format!("goal-{id}-unit")
            label=|t| t.goals().unit
            value=text(id, |objective| &objective.unit)
            change=move |text| edit(id, Edit::Unit(text))
        />
        <TextField
            id=format!("goal-{id}-source")
            label=|t| t.goals().source
            value=text(id, |objective| &objective.source)
            change=move |text| edit(id, Edit::Source(text))
        />
    }
}

#[component]
fn Realistic(id: ObjectiveId) -> impl IntoView {
    let metric = metric(id);
    let is_revenue = move || metric.get() == Metric::Revenue;
    view! {
        <Show when=is_revenue>
            <CapacityFields id />
        </Show>
    }
}

#[component]
fn TimeBound(id: ObjectiveId) -> impl IntoView {
    view! {
        <DateField
            id=format!("goal-{id}-start")
            label=|t| t.goals().start
            value=Session::of_app().select(move |plan| plan.objective(id)?.start)
            change=move |day| edit(id, Edit::Start(day))
        />
        <DateField
            id=format!("goal-{id}-deadline")
            label=|t| t.goals().deadline
            value=Session::of_app().select(move |plan| plan.objective(id)?.deadline)
            change=move |day| edit(id, Edit::Deadline(day))
        />
        <DateField
            id=format!("goal-{id}-review")
            label=|t| t.goals().review
            value=Session::of_app().select(move |plan| plan.objective(id)?.review)
            change=move |day| edit(id, Edit::Review(day))
        />
    }
}

fn metric(id: ObjectiveId) -> Memo<Metric> {
    Session::of_app().select(move |plan| plan.objective(id).map(|objective| objective.metric).unwrap_or_default())
}

/// The unit behind a figure: the objective's own; revenue without one is in the plan's currency.
fn unit(id: ObjectiveId) -> Signal<String> {
    let (own, metric, currency) = (text(id, |objective| &objective.unit), metric(id), currency_sign());
    Signal::derive(move || {
        let own = own.with(|own| own.trim().to_owned());
        if own.is_empty() && metric.get() == Metric::Revenue { currency.get() } else { own }
    })
}
