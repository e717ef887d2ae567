//! A limit of the value. What is typed filters at once; what is no amount says so and changes nothing.

use leptos::prelude::*;

use crate::domain::{Filter, Money};
use crate::i18n::Texts;
use crate::i18n::number::{NumberProblem, amount};
use crate::platform::intl::{self, NumberStyle};
use crate::ui::Choices;
use crate::ui::parts::{FieldState, LeadList, drafted, error_id};

/// Which end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The least value.
    Least,
    /// The greatest.
    Most,
}

impl Which {
    fn of(self, filter: &Filter) -> Option<Money> {
        match self {
            Self::Least => filter.least,
            Self::Most => filter.most,
        }
    }

    fn put(self, filter: &mut Filter, limit: Option<Money>) {
        match self {
            Self::Least => filter.least = limit,
            Self::Most => filter.most = limit,
        }
    }
}

/// The field.
#[component]
pub fn Limit(
    /// Which end.
    which: Which,
) -> impl IntoView {
    let (list, language) = (LeadList::of_app(), Choices::of_app().language);
    let (id, label): (_, fn(&'static Texts) -> _) = match which {
        Which::Least => ("value-least", |t| t.lead_filters().least),
        Which::Most => ("value-most", |t| t.lead_filters().most),
    };
    let limit = Memo::new(move |_| list.filter().with(|filter| which.of(filter)));
    // What is being typed, and the limit that it means.
    let draft = RwSignal::new(None::<(String, Option<Money>)>);
    let problem = RwSignal::new(None::<NumberProblem>);
    let shown = move || match draft.get() {
        Some((text, _)) => text,
        None => limit.get().map_or_else(String::new, |money| plain(money, language.get().tag())),
    };
    let typed = move |text: String| {
        let read = if text.trim().is_empty() { Ok(None) } else { amount(&text, language.get_untracked()).map(Some) };
        problem.set(read.err());
        let meant = read.unwrap_or_else(|_| limit.get_untracked());
        draft.set(Some((text, meant)));
        if meant != limit.get_untracked() {
            list.change(|filter| which.put(filter, meant));
        }
    };
    // Another hand has changed it: the chips, the way to all leads, the back button.
    Effect::new(move |_| {
        let now = limit.get();
        if draft.with_untracked(|draft| draft.as_ref().is_some_and(|(_, meant)| *meant != now)) {
            draft.set(None);
            problem.set(None);
        }
    });
    let state = Signal::derive(move || {
        let message = problem.get().map(language.get().texts().errors().number);
        message.map_or(FieldState::Fine, FieldState::Refused)
    });
    let refused = move || problem.get().is_some();
    let input = view! {
        <input
            id=id
            type="text"
            inputmode="decimal"
            autocomplete="off"
            prop:value=shown
            aria-invalid=move || refused().then_some("true")
            aria-describedby=move || refused().then(|| error_id(id))
            on:input:target=move |event| typed(event.target().value())
            on:blur=move |_| if problem.get_untracked().is_none() { draft.set(None) }
        />
    };
    drafted(id, label, state, input.into_any())
}

fn plain(money: Money, language: &'static str) -> String {
    #[expect(clippy::cast_precision_loss, reason = "at most 15 digits: exact")]
    let value = money.cents() as f64 / 100.0;
    intl::number(language, NumberStyle::Plain(2), value)
}
