//! Where the stage stands: what is missing, what is late, and what that costs.

use leptos::prelude::*;

use super::figures;
use super::shown::{self, Shown, name};
use crate::domain::schedule::{CatchUp, Late, Line};
use crate::domain::{Currency, Money, Volume};
use crate::i18n::{Language, Texts};
use crate::store::Session;
use crate::ui::Choices;

/// One sentence for what is missing, and one for what is late.
pub fn status(shown: Shown) -> AnyView {
    let (choices, currency) = (Choices::of_app(), Session::of_app().select(shown::currency));
    let said = move |words: fn(Shown, &Line, Said) -> Option<String>| {
        let speech = Said { language: choices.language.get(), texts: choices.texts(), currency: currency.get() };
        shown.line().with(|line| line.as_ref().and_then(|line| words(shown, line, speech)))
    };
    let standing = move || said(standing).unwrap_or_else(|| choices.texts().schedule().open.to_owned());
    let late = Memo::new(move |_| said(late));
    view! {
        <p class="confidence-chance" role="status" data-testid="schedule-status">{standing}</p>
        <Show when=move || late.with(Option::is_some)>
            <p class="schedule-late" role="status" data-testid="schedule-late">{move || late.get()}</p>
        </Show>
    }
    .into_any()
}

/// How something is said.
#[derive(Clone, Copy)]
struct Said {
    language: Language,
    texts: &'static Texts,
    currency: Currency,
}

impl Said {
    fn count(self, count: u64) -> String {
        figures::count(self.language, count)
    }

    /// Deals and their revenue.
    fn cost(self, deals: Volume, revenue: Option<Money>) -> String {
        let deals = shown::whole(deals);
        // To the unit: a share of a sale has no cents.
        let units = |revenue: Money| Money::from_cents((revenue.cents() + 50) / 100 * 100).unwrap_or(revenue);
        let revenue = revenue.map(|revenue| figures::money(self.language, self.currency, units(revenue)));
        (self.texts.schedule().cost)(deals, &self.count(deals), revenue.as_deref())
    }
}

fn standing(shown: Shown, line: &Line, said: Said) -> Option<String> {
    let texts = said.texts.schedule();
    let name = name(shown.chosen().get());
    let all = said.count(line.total.planned);
    let day = |day| figures::day(said.language, day);
    Some(match line.catch_up {
        CatchUp::Reached => (texts.reached)(&said.count(line.total.actual), &name),
        CatchUp::Missing(missing) => (texts.missing)(&said.count(missing), &all, &name, &day(line.last_useful_day?)),
        CatchUp::TooLate(missing) => {
            let (deadline, hanging) = shown.ask(|found| Some((found.span.deadline(), found.goal.hanging_on(line)?)))?;
            (texts.too_late)(&said.count(missing), &name, &day(deadline), &said.cost(hanging.0, hanging.1))
        }
    })
}

/// What was needed before the start, where that can still be made up for; where it cannot, the other sentence says so.
fn late(shown: Shown, line: &Line, said: Said) -> Option<String> {
    let Late { tally, deals, revenue, .. } = line.late;
    let missing = u64::try_from(tally.gap()).ok().filter(|missing| *missing > 0)?;
    let span = shown.ask(|found| Some(found.span))?;
    let day = |day| figures::day(said.language, day);
    let name = name(shown.chosen().get());
    matches!(line.catch_up, CatchUp::Missing(_)).then(|| {
        let cost = said.cost(deals, revenue);
        (said.texts.schedule().late)(&said.count(missing), &name, &day(span.start()), &cost, &day(span.deadline()))
    })
}
