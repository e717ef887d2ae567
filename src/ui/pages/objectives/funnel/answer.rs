//! A result of the sentence.

use leptos::prelude::*;

use super::super::figures::{self, Amount};
use crate::domain::Team;
use crate::ui::Choices;

/// A result with its name, in the ink of the team that answers for it. Where it is not whole, what it is exactly and what is
/// promised stand below, and then what else there is to know of it.
#[component]
pub fn Answer(
    /// Its `data-testid`.
    id: &'static str,
    /// What it is.
    amount: Memo<Option<Amount>>,
    /// What it counts.
    name: Signal<String>,
    /// Who answers for it.
    owner: Signal<Option<Team>>,
    /// What is promised instead, in words.
    #[prop(optional)]
    sure: Signal<Option<String>>,
    /// What else there is to know.
    also: Signal<Option<String>>,
) -> impl IntoView {
    let choices = Choices::of_app();
    let shown = move || figures::count_or_dash(choices.language.get(), amount.get().map(|amount| amount.nearest));
    let worth = Signal::derive(move || {
        if let Some(sure) = sure.get() {
            return Some(sure);
        }
        let Amount { nearest, promised, hundredths } = amount.get()?;
        let (language, texts) = (choices.language.get(), choices.texts().objectives());
        let promise = figures::count(language, promised);
        hundredths.map(|exact| match exact % 100 {
            0 => (texts.barely)(&figures::count(language, nearest), &promise),
            _ => (texts.exactly)(&figures::hundredths(language, exact), &promise),
        })
    });
    let note = move || {
        let notes = [worth.get(), also.get()].map(Option::unwrap_or_default);
        notes.join(" ").trim().to_owned()
    };
    let name_id = format!("{id}-name");
    view! {
        <div class="answer" data-answer=id data-owner=move || owner.get().map(Team::key)>
            <output
                class="answer-figure"
                data-testid=id
                data-value=move || amount.get().map(|amount| amount.nearest.to_string()).unwrap_or_default()
                aria-labelledby=name_id.clone()
            >
                {shown}
            </output>
            <span class="answer-name" id=name_id>{name}</span>
            <p class="answer-note">{note}</p>
        </div>
    }
}
