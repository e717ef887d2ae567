//! What the sentence of the funnel leaves out, said under its results: what is secured, and what marketing sources.

use leptos::prelude::*;

use super::super::doubts::Doubts;
use super::super::figures;
use crate::domain::Volume;
use crate::store::Session;
use crate::ui::Choices;

/// Under the sales: they are for what is not secured yet, or there are none left to make.
pub fn won_already() -> Signal<Option<String>> {
    let (choices, funnel) = (Choices::of_app(), Doubts::of_page().funnel());
    let currency = Session::of_app().select(|plan| plan.currency);
    let amounts = Memo::new(move |_| {
        funnel.with(|funnel| {
            let secured = funnel.secured.filter(|secured| secured.cents() > 0)?;
            Some((secured, funnel.terms().left(funnel.revenue?)))
        })
    });
    Signal::derive(move || {
        let (secured, left) = amounts.get()?;
        let texts = choices.texts().objectives();
        let money = |amount| figures::money(choices.language.get(), currency.get(), amount);
        Some(match left.cents() {
            0 => texts.nothing_left.to_owned(),
            _ => (texts.still_to_win)(&money(left), &money(secured)),
        })
    })
}

/// Under the prospects: the share that marketing sources, and how many that promises.
pub fn sourced() -> Signal<Option<String>> {
    let (choices, funnel) = (Choices::of_app(), Doubts::of_page().funnel());
    let sourced = Memo::new(move |_| {
        funnel.with(|funnel| {
            let all = funnel.promised_prospects()?;
            Some((funnel.share?, funnel.terms().of_marketing(all).and_then(Volume::promised)?))
        })
    });
    Signal::derive(move || {
        let (share, promised) = sourced.get()?;
        let language = choices.language.get();
        let figures = (figures::rate(language, share), figures::count(language, promised));
        Some((choices.texts().objectives().sourced)(&figures.0, &figures.1))
    })
}
