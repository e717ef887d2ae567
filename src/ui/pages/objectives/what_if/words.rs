//! What the solved funnel says, and where it says why there is no answer.

use leptos::prelude::*;

use super::super::figures;
use super::super::funnel::said;
use crate::domain::solve::{Given, Solution, Unsolved, Value, Variable};
use crate::domain::{Currency, Funnel, Money, Rate, StageId};
use crate::i18n::{Language, Texts};
use crate::platform::intl::{self, NumberStyle};
use crate::store::Session;
use crate::ui::Choices;

/// What is said, at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// The answer, or what it is waiting for.
    Answer(String),
    /// At the choice of the number to find.
    AtFree(String),
    /// At the field of the volume.
    AtCount(String),
}

/// How figures are written and what they are called, followed as that changes.
#[derive(Clone, Copy)]
pub struct Speech {
    choices: Choices,
    currency: Memo<Currency>,
}

impl Speech {
    /// In the language of the page and the currency of the plan.
    pub fn of_page() -> Self {
        Self { choices: Choices::of_app(), currency: Session::of_app().select(|plan| plan.currency) }
    }

    /// The words for `funnel`.
    pub fn words(self, funnel: &Funnel) -> Words<'_> {
        let language = self.choices.language.get();
        Words { funnel, currency: self.currency.get(), language, texts: language.texts() }
    }
}

/// A funnel and how its figures are written.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    funnel: &'a Funnel,
    currency: Currency,
    /// The language.
    pub language: Language,
    /// Its texts.
    pub texts: &'static Texts,
}

impl Words<'_> {
    /// What a number of the funnel is called.
    pub fn variable(self, variable: Variable) -> String {
        let texts = self.texts;
        match variable {
            Variable::Revenue => texts.objectives().revenue.to_owned(),
            Variable::AverageSale => texts.objectives().average_sale.to_owned(),
            Variable::Rate(id) => (texts.confidence().rate_of)(&self.stage(id)),
            Variable::Volume(id) => (texts.what_if().volume_of)(&self.stage(id)),
        }
    }

    /// What a stage is called.
    pub fn stage(self, id: StageId) -> String {
        said(self.funnel.stage(id).map(|stage| &*stage.name), self.texts)
    }

    /// The answer in one sentence.
    pub fn answer(self, given: Option<Given>, solution: Solution) -> String {
        let texts = self.texts.what_if();
        let goal = self.funnel.revenue.map(|goal| self.money(goal)).unwrap_or_default();
        let count = given.and_then(|given| given.volume.nearest()).map(|count| figures::count(self.language, count));
        let (count, stage) =
            (count.unwrap_or_default(), given.map(|given| self.stage(given.stage)).unwrap_or_default());
        match solution.value {
            Value::Revenue(revenue) => (texts.revenue)(&count, &stage, &self.money(revenue)),
            Value::AverageSale(sale) => (texts.average_sale)(&count, &stage, &self.money(sale), &goal),
            Value::Rate(id, rate) => {
                let rate = figures::rate(self.language, rate);
                (texts.rate)(&count, &stage, &self.stage(id), &rate, &goal)
            }
            Value::Volume(id, count) => (texts.volume)(&figures::count(self.language, count), &self.stage(id), &goal),
        }
    }

    /// What of the terms the answer counts with; empty where there are none.
    pub fn terms(self) -> String {
        let texts = self.texts.what_if();
        let secured = self.funnel.secured.filter(|secured| secured.cents() > 0);
        let secured = secured.map(|secured| (texts.with_secured)(&self.money(secured)));
        let share = self.funnel.share.filter(|share| *share != Rate::ONE);
        let share = share.map(|share| (texts.with_share)(&figures::rate(self.language, share)));
        [secured, share].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    /// Why there is no answer, at the field where that can be changed.
    pub fn reason(self, free: Variable, reason: &Unsolved) -> Said {
        let texts = self.texts.what_if();
        match reason {
            Unsolved::Missing(variables) => {
                let missing = variables.iter().filter(|variable| !matches!(variable, Variable::Volume(_)));
                let missing: Vec<_> = missing.map(|variable| self.variable(*variable)).collect();
                match missing.as_slice() {
                    [] => Said::Answer(texts.ask.to_owned()),
                    _ => Said::AtFree((texts.missing)(&missing.join(", "))),
                }
            }
            Unsolved::Impossible { millionths } => {
                let rate = millionths.map(|millionths| percent(self.language, millionths));
                Said::AtCount((texts.impossible)(rate.as_deref()))
            }
            Unsolved::NothingToDivideBy(Variable::AverageSale) => Said::AtFree(texts.zero_sale.to_owned()),
            Unsolved::NothingToDivideBy(_) => Said::AtCount(texts.zero.to_owned()),
            Unsolved::NothingToWin => Said::AtFree(texts.nothing_to_win.to_owned()),
            Unsolved::TooLarge if matches!(free, Variable::Volume(_)) => Said::AtFree(texts.too_large.to_owned()),
            Unsolved::TooLarge => Said::AtCount(texts.too_large.to_owned()),
            Unsolved::NoSuchStage(_) => Said::AtFree(texts.gone.to_owned()),
        }
    }

    /// An amount.
    pub fn money(self, amount: Money) -> String {
        figures::money(self.language, self.currency, amount)
    }
}

/// A rate that may be more than 100 %.
#[expect(clippy::cast_precision_loss, reason = "at most 2^53 - 1: exact")]
fn percent(language: Language, millionths: u64) -> String {
    let decimals = u8::try_from(Rate::PERCENT_DECIMALS).unwrap_or_default();
    intl::number(language.tag(), NumberStyle::Percent(decimals), millionths as f64 / 1e6)
}
