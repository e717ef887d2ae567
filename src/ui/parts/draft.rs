//! What stands in a number field between two key strokes, and how it gets into the plan.

use std::sync::Arc;

use leptos::prelude::*;

use super::typed::Typed;
use crate::domain::Rejection;
use crate::i18n::Language;
use crate::i18n::number::{NumberProblem, group_mark};
use crate::platform::intl::{self, NumberStyle};
use crate::store::Session;
use crate::ui::Choices;

/// How a kind of number is read and written.
#[derive(Clone, Copy)]
pub struct Reading<T: 'static> {
    /// Reads what was typed.
    pub read: fn(&str, Language) -> Result<T, NumberProblem>,
    /// The number as a count of 10^-`decimals`.
    pub steps: fn(T) -> i64,
    /// Decimals kept.
    pub decimals: u32,
}

/// Whether a number field may be left empty.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Emptied {
    /// It asks for a number once it was emptied. One that nobody touched asks for nothing.
    #[default]
    Asks,
    /// Nothing is an answer too.
    Fine,
}

/// Reads what was typed and gives it to the plan: what is wrong with the text, or why the plan refused the number.
pub type Take = Arc<dyn Fn(&str, Language) -> (Option<NumberProblem>, Option<Rejection>) + Send + Sync>;

/// What was typed, while the field has the focus or the text is no number. Numbers are counts of 10^-`decimals`.
#[derive(Clone, Copy)]
pub struct Draft {
    session: Session,
    language: RwSignal<Language>,
    value: Signal<Option<i64>>,
    decimals: u32,
    take: StoredValue<Take>,
    /// What is wrong with the text.
    pub problem: RwSignal<Option<NumberProblem>>,
    /// Why the plan refused the number.
    pub rejection: RwSignal<Option<Rejection>>,
    /// The text, and the number that the plan had with it.
    text: RwSignal<Option<(Typed, Option<i64>)>>,
}

impl Draft {
    /// Nothing typed yet.
    pub fn new(
        value: Signal<Option<i64>>,
        decimals: u32,
        problem: RwSignal<Option<NumberProblem>>,
        take: Take,
    ) -> Self {
        Self {
            session: Session::of_app(),
            language: Choices::of_app().language,
            value,
            decimals,
            take: StoredValue::new(take),
            problem,
            rejection: RwSignal::new(None),
            text: RwSignal::new(None),
        }
    }

    /// What stands in the field.
    pub fn shown(self) -> Typed {
        let draft = self.text.with(|draft| draft.as_ref().map(|(typed, _)| typed.clone()));
        draft.unwrap_or_else(|| write(self.value.get(), self.decimals, self.language.get()))
    }

    /// Takes what stands in the field now.
    pub fn typed(self, text: String, pasted: bool) {
        let before = untrack(|| self.shown());
        let typed = if pasted { before.pasted(text) } else { before.edited(text) };
        let take = self.take.get_value();
        let (problem, rejection) = take(&typed.meant(), self.language.get_untracked());
        self.problem.set(problem);
        self.rejection.set(rejection);
        self.text.set(Some((typed, self.value.get_untracked())));
    }

    /// Ends a stretch of typing: a number is written in the language's way, anything else stays.
    pub fn left(self) {
        self.session.pause();
        // A field that is taken off the page while it has the focus is left only then.
        if self.text.is_disposed() {
            return;
        }
        if self.problem.get_untracked().is_none() && self.rejection.get_untracked().is_none() {
            self.text.set(None);
        }
    }

    /// Shows the number of the plan again.
    pub fn drop(self) {
        self.session.pause();
        self.text.set(None);
        self.problem.set(None);
        self.rejection.set(None);
    }

    /// An undo or another tab's edit shows at once; another language rewrites a number, and leaves alone what is none.
    pub fn follow(self) {
        Effect::new(move |_| {
            let now = self.value.get();
            let typed_against = self.text.with_untracked(|draft| draft.as_ref().map(|(_, value)| *value));
            if typed_against.is_some_and(|value| value != now) {
                self.drop();
            }
        });
        Effect::new(move |before: Option<Language>| {
            let language = self.language.get();
            if before.is_some_and(|before| before != language) {
                self.left();
            }
            language
        });
    }
}

/// The number as the language writes it, without a unit.
fn write(steps: Option<i64>, decimals: u32, language: Language) -> Typed {
    let mark = group_mark(language);
    let Some(steps) = steps else { return Typed::written(String::new(), mark) };
    #[expect(clippy::cast_precision_loss, reason = "at most 15 digits: exact")]
    let number = steps as f64 / f64::from(10_u32.pow(decimals));
    let decimals = u8::try_from(decimals).unwrap_or_default();
    Typed::written(intl::number(language.tag(), NumberStyle::Plain(decimals), number), mark)
}
