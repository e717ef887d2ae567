//! The criteria with their questions, what each category asks of them, and the draft of other rules.

use leptos::prelude::*;

use super::categories::said;
use super::draft::RulesDraft;
use super::rules;
use super::text_box::{fields_of, folded};
use super::words::Thing;
use crate::domain::language::{Demand, Part};
use crate::domain::{Category, Criterion};
use crate::i18n::agreed;
use crate::store::Session;
use crate::ui::{Choices, tr};

/// What may be asked of a criterion in each category.
const OF_SHORT_TERM: &[Demand] = &[Demand::Partly, Demand::Yes];
const OF_MID_TERM: &[Demand] = &Demand::ALL;

/// The section.
pub fn criteria() -> AnyView {
    let draft = RulesDraft::new();
    let head = |category| {
        let asks = asks(category);
        view! { <th scope="col">{asks}</th> }
    };
    view! {
        <section class="language-part" aria-labelledby="language-criteria">
            <h2 id="language-criteria">{tr(|t| t.language_page().criteria)}</h2>
            <p class="language-help">{tr(|t| t.language_page().criteria_help)}</p>
            <div class="card language-criteria">
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{tr(|t| t.language_page().criterion)}</th>
                            {head(Category::ShortTerm)}
                            {head(Category::MidTerm)}
                        </tr>
                    </thead>
                    <tbody>{Criterion::ALL.map(|criterion| row(criterion, draft)).into_iter().collect_view()}</tbody>
                </table>
                {rules::mean(draft)}
                {rules::pending(draft)}
            </div>
        </section>
    }
    .into_any()
}

/// What a category asks for, as the head of a column.
fn asks(category: Category) -> Signal<String> {
    let choices = Choices::of_app();
    let shared = Session::of_app().select(|plan| plan.language.clone());
    Signal::derive(move || {
        let language = choices.language.get();
        let name = shared.with(|shared| agreed::category_short(language, shared, category));
        (language.texts().language_page().asks)(&name)
    })
}

fn row(criterion: Criterion, draft: RulesDraft) -> AnyView {
    let choices = Choices::of_app();
    let thing = Thing::Criterion(criterion);
    let shared = Session::of_app().select(|plan| plan.language.clone());
    let name =
        Signal::derive(move || shared.with(|shared| agreed::criterion(choices.language.get(), shared, criterion)));
    let edit = Signal::derive(move || (choices.texts().language_page().edit)(&name.get()));
    // A pain is asked for by every category but the last: it is no matter of taste.
    let demands = if criterion == Criterion::Pain {
        let yes = || tr(|t| (t.language_page().demand)(Demand::Yes));
        let (short, mid) = (asks(Category::ShortTerm), asks(Category::MidTerm));
        view! { <td data-label=short>{yes()}</td> <td data-label=mid>{yes()}</td> }.into_any()
    } else {
        let short = demand(Column { criterion, category: Category::ShortTerm, options: OF_SHORT_TERM }, name, draft);
        let mid = demand(Column { criterion, category: Category::MidTerm, options: OF_MID_TERM }, name, draft);
        let (asks_short, asks_mid) = (asks(Category::ShortTerm), asks(Category::MidTerm));
        view! { <td data-label=asks_short>{short}</td> <td data-label=asks_mid>{mid}</td> }.into_any()
    };
    view! {
        <tr>
            <th scope="row">
                <span class="language-criterion">{said(thing, Part::Name)}</span>
                <span class="language-question">{said(thing, Part::Question)}</span>
                {folded(edit, move || fields_of(thing))}
            </th>
            {demands}
        </tr>
    }
    .into_any()
}

/// A cell of the table.
#[derive(Clone, Copy)]
struct Column {
    criterion: Criterion,
    category: Category,
    options: &'static [Demand],
}

fn demand(Column { criterion, category, options }: Column, name: Signal<String>, draft: RulesDraft) -> AnyView {
    let choices = Choices::of_app();
    let is_short = category == Category::ShortTerm;
    let now = Memo::new(move |_| {
        let (short, mid) = draft.demands(criterion);
        if is_short { short } else { mid }
    });
    let asks = asks(category);
    let label = move || format!("{}, {}", asks.get(), name.get());
    let refused = Memo::new(move |_| draft.asks_less(criterion));
    let error = format!("demand-{}-error", Thing::Criterion(criterion).key());
    let described = error.clone();
    let option = move |demand: Demand| {
        view! {
            <option prop:selected=move || now.get() == demand>
                {move || (choices.texts().language_page().demand)(demand)}
            </option>
        }
    };
    let message = is_short.then(|| {
        let words = move || {
            let words = choices.texts().errors().rejection;
            refused.get().then(|| words(crate::domain::Rejection::RuleAsksLess))
        };
        view! { <p class="field-error" id=error role="alert">{words}</p> }
    });
    view! {
        <span class="field-box demand" data-state=move || refused.get().then_some("refused")>
            <select
                id=format!("demand-{}-{}", category.key(), Thing::Criterion(criterion).key())
                aria-label=label
                aria-invalid=move || refused.get().then_some("true")
                aria-describedby=move || refused.get().then(|| described.clone())
                on:change:target=move |event| {
                    let place = usize::try_from(event.target().selected_index()).unwrap_or(usize::MAX);
                    if let Some(demand) = options.get(place) {
                        draft.ask(criterion, is_short, *demand);
                    }
                }
            >
                {options.iter().copied().map(option).collect_view()}
            </select>
        </span>
        <span class="on-paper">{move || (choices.texts().language_page().demand)(now.get())}</span>
        {message}
    }
    .into_any()
}
