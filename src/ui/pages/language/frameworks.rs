//! The criteria beside those of BANT, CHAMP and MEDDIC.

use leptos::prelude::*;

use super::categories::said;
use super::words::Thing;
use crate::domain::Criterion;
use crate::domain::language::Part;
use crate::ui::{Choices, tr};

/// What they are called, in every language.
const NAMES: [&str; 3] = ["BANT", "CHAMP", "MEDDIC"];

/// The section.
pub fn frameworks() -> AnyView {
    let choices = Choices::of_app();
    let head = NAMES.map(|name| view! { <th scope="col">{name}</th> });
    let row = |criterion| {
        let cells = [0, 1, 2].map(|place: usize| {
            let word = move || {
                let words = (choices.texts().language_page().in_frameworks)(criterion);
                words.get(place).copied().unwrap_or_default()
            };
            let label = NAMES.get(place).copied();
            view! { <td data-label=label>{word}</td> }
        });
        view! {
            <tr>
                <th scope="row">{said(Thing::Criterion(criterion), Part::Name)}</th>
                {cells.into_iter().collect_view()}
            </tr>
        }
    };
    view! {
        <section class="language-part" aria-labelledby="language-frameworks">
            <h2 id="language-frameworks">{tr(|t| t.language_page().frameworks)}</h2>
            <p class="language-help">{tr(|t| t.language_page().frameworks_help)}</p>
            <div class="card">
                <table class="table language-frameworks" data-testid="frameworks">
                    <thead>
                        <tr>
                            <th scope="col">{tr(|t| t.language_page().criterion)}</th>
                            {head.into_iter().collect_view()}
                        </tr>
                    </thead>
                    <tbody>{Criterion::ALL.map(row).into_iter().collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}
