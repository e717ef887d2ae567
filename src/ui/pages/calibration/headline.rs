//! The figure of a round, its kappa, and how it changed.

use leptos::prelude::*;

use super::reveal::Over;
use super::said;
use crate::i18n::Language;

/// The figure, and what it rests on.
pub fn headline(over: &Over, language: Language) -> AnyView {
    let texts = language.texts().reveal();
    let figures = &over.figures;
    let percent = figures.overall.percent();
    let value = percent.map(|percent| percent.to_string());
    let counted = percent.map(|_| (texts.counted)(figures.overall.agreeing, figures.overall.pairs));
    let kappa = match figures.kappa {
        Ok(kappa) => {
            let (name, value) = ((texts.method)(figures.method), said::kappa(language, kappa));
            view! {
                <p class="calibration-kappa" data-testid="kappa" data-value=format!("{:.4}", kappa.value())>
                    {name} " " <b>{value}</b> ", " <span>{(texts.strength)(kappa.strength())}</span>
                </p>
                <p class="calibration-help">{texts.kappa_help}</p>
            }
            .into_any()
        }
        Err(why) => view! { <p class="calibration-kappa" data-testid="kappa">{(texts.no_kappa)(why)}</p> }.into_any(),
    };
    let change = over.before.zip(percent).map(|((round, before), now)| {
        let points = i64::from(now) - i64::from(before);
        let line = (texts.change)(points, round);
        view! { <p class="calibration-change" data-testid="change" data-value=points.to_string()>{line}</p> }
    });
    let not_counted: Vec<_> =
        figures.cases.iter().zip(1..).filter(|(case, _)| !case.counts).map(|(_, number)| number.to_string()).collect();
    let not_counted = (!not_counted.is_empty()).then(|| {
        view! { <p class="calibration-help" data-testid="not-counted">{(texts.not_counted)(&not_counted)}</p> }
    });
    let silent = (!figures.silent.is_empty()).then(|| {
        view! { <p class="calibration-help">{(texts.silent)(&figures.silent.join(", "))}</p> }
    });
    view! {
        <div class="calibration-headline">
            <p class="calibration-figure" data-testid="agreement" data-value=value>
                <b>{said::percent(language, figures.overall)}</b>
                " "
                <span>{texts.agreement}</span>
            </p>
            <div class="calibration-meaning">
                {change}
                {kappa}
                <p class="calibration-help">{counted}</p>
                {not_counted}
                {silent}
            </div>
        </div>
    }
    .into_any()
}
