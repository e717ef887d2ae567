//! What each column becomes, with what stands in it.

use std::sync::Arc;

use leptos::prelude::*;

use super::phase::Opened;
use super::pick::{pick, pick_target};
use super::state::Incoming;
use super::values::{OwnerNames, StageNames};
use crate::domain::Currency;
use crate::file::csv::{Amount, DayOrder, Mark, Target, When};
use crate::i18n::Language;
use crate::platform::intl::{self, DateStyle};
use crate::store::Session;
use crate::ui::import::Importing;
use crate::ui::parts::written;
use crate::ui::{Choices, tr};

/// The columns of the open table, and the names in them that stand for something here.
#[component]
pub fn ColumnsStep() -> impl IntoView {
    let incoming = Importing::of_app().incoming();
    let language = Choices::of_app().language;
    let Some(opened) = incoming.opened_now() else { return ().into_any() };
    // Which stand above is decided once: a column does not jump away while it is being chosen.
    let (taken, others): (Vec<_>, Vec<_>) = incoming.mapping().with_untracked(|mapping| {
        let places = 0..mapping.columns.len();
        places.partition(|place| mapping.columns.get(*place).is_some_and(|column| column.target != Target::Skip))
    });
    let nameless = Memo::new(move |_| incoming.mapping().with(|mapping| !mapping.names_leads()));
    let count = others.len();
    let rest_open = RwSignal::new(taken.is_empty());
    let rest = {
        let opened = Arc::clone(&opened);
        move || columns(incoming, &opened, &others)
    };
    view! {
        <section class="intake-part">
            <Show when=move || nameless.get()>
                <p class="intake-warning" role="alert">{tr(|t| t.import().nameless)}</p>
            </Show>
            {columns(incoming, &opened, &taken)}
            {(count > 0).then(|| view! {
                <details
                    class="intake-rest"
                    open=rest_open.get_untracked()
                    on:toggle:target=move |event| rest_open.set(event.target().open())
                >
                    <summary>{move || (language.get().texts().import().others)(count)}</summary>
                    <Show when=move || rest_open.get()>{rest.clone()}</Show>
                </details>
            })}
        </section>
        <StageNames />
        <OwnerNames />
    }
    .into_any()
}

/// A table of these columns.
fn columns(incoming: Incoming, opened: &Arc<Opened>, places: &[usize]) -> AnyView {
    let rows = places.iter().map(|place| row(incoming, opened, *place)).collect_view();
    view! {
        <table class="intake-table">
            <thead>
                <tr>
                    <th scope="col">{tr(|t| t.import().column)}</th>
                    <th scope="col">{tr(|t| t.import().samples)}</th>
                    <th scope="col">{tr(|t| t.import().becomes)}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(incoming: Incoming, opened: &Arc<Opened>, place: usize) -> AnyView {
    let language = Choices::of_app().language;
    let name = opened.table.header().get(place).cloned().unwrap_or_default();
    let samples = opened.survey.columns.get(place).map(|profile| profile.samples.clone()).unwrap_or_default();
    let column =
        Memo::new(move |_| incoming.mapping().with(|mapping| mapping.columns.get(place).cloned().unwrap_or_default()));
    let target = Signal::derive(move || column.get().target);
    let kind = Memo::new(move |_| {
        let target = target.get();
        (target.is_date(), target == Target::Value)
    });
    let label = {
        let name = name.clone();
        Signal::derive(move || (language.get().texts().import().becomes_of)(&name))
    };
    let choose = move |target: Target| {
        incoming.remap(|mapping| {
            if let Some(column) = mapping.columns.get_mut(place) {
                column.target = target;
            }
        });
    };
    let first = samples.first().cloned().unwrap_or_default();
    let currency = Session::of_app().select(|plan| plan.currency);
    let read = move || {
        let column = column.get();
        let said = reading(&first, column.order, column.mark, column.target, language.get(), currency.get());
        said.map(|said| (language.get().texts().import().reads_as)(&said))
    };
    let details = {
        let name = name.clone();
        move || match kind.get() {
            (true, _) => order(incoming, place, name.clone()),
            (_, true) => mark(incoming, place, name.clone()),
            _ => ().into_any(),
        }
    };
    view! {
        <tr data-column=name.clone() data-target=move || target.get().key()>
            <th scope="row">{name.clone()}</th>
            <td class="intake-samples">{samples.join(" · ")}</td>
            <td class="intake-becomes">
                {pick_target(label, target, choose)}
                {details}
                <span class="intake-note">{read}</span>
            </td>
        </tr>
    }
    .into_any()
}

/// The choice of what comes first in a date.
fn order(incoming: Incoming, place: usize, name: String) -> AnyView {
    let orders = [DayOrder::DayFirst, DayOrder::MonthFirst];
    let now = move || incoming.mapping().with(|mapping| mapping.columns.get(place).map(|column| column.order));
    let language = Choices::of_app().language;
    let label = Signal::derive(move || (language.get().texts().import().order_of)(&name));
    let names = Signal::derive(move || language.get().texts().import().orders.map(str::to_owned).to_vec());
    let chosen = Signal::derive(move || orders.iter().position(|order| Some(*order) == now()));
    let choose = move |chosen: usize| {
        incoming.remap(|mapping| {
            if let (Some(column), Some(order)) = (mapping.columns.get_mut(place), orders.get(chosen)) {
                (column.order, column.is_certain) = (*order, true);
            }
        });
    };
    asked(incoming, place, pick(label, names, chosen, choose))
}

/// The choice of what begins the decimals.
fn mark(incoming: Incoming, place: usize, name: String) -> AnyView {
    let marks = [Mark::Point, Mark::Comma];
    let now = move || incoming.mapping().with(|mapping| mapping.columns.get(place).map(|column| column.mark));
    let language = Choices::of_app().language;
    let label = Signal::derive(move || (language.get().texts().import().mark_of)(&name));
    let names = Signal::derive(move || language.get().texts().import().marks.map(str::to_owned).to_vec());
    let chosen = Signal::derive(move || marks.iter().position(|mark| Some(*mark) == now()));
    let choose = move |chosen: usize| {
        incoming.remap(|mapping| {
            if let (Some(column), Some(mark)) = (mapping.columns.get_mut(place), marks.get(chosen)) {
                (column.mark, column.is_certain) = (*mark, true);
            }
        });
    };
    asked(incoming, place, pick(label, names, chosen, choose))
}

/// A choice, with a word where the column leaves it open.
fn asked(incoming: Incoming, place: usize, choice: AnyView) -> AnyView {
    let open = Memo::new(move |_| {
        incoming.mapping().with(|mapping| mapping.columns.get(place).is_some_and(|column| !column.is_certain))
    });
    view! {
        {choice}
        <Show when=move || open.get()>
            <span class="intake-doubt">{tr(|t| t.import().uncertain)}</span>
        </Show>
    }
    .into_any()
}

/// What the first sample of a column is read as.
fn reading(
    sample: &str,
    order: DayOrder,
    mark: Mark,
    target: Target,
    language: Language,
    currency: Currency,
) -> Option<String> {
    if target == Target::Value {
        return Amount::read(sample, mark).map(|amount| written::money(language, currency, amount.money));
    }
    if !target.is_date() {
        return None;
    }
    Some(match When::read(sample, order)? {
        When::Day(day) => intl::day(language.tag(), DateStyle::Day, day),
        When::Wall(wall) => intl::day(language.tag(), DateStyle::Day, wall.date()),
        When::Moment(moment) => intl::moment(language.tag(), DateStyle::Moment, moment),
    })
}
