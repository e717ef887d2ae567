//! Rounds, leads and figures in words.

use leptos::prelude::*;

use crate::domain::Criterion;
use crate::domain::calibration::{Case, Kappa, Round, Tally};
use crate::domain::language::SharedLanguage;
use crate::i18n::{Language, agreed};
use crate::platform::intl::{self, DateStyle, NumberStyle};

/// A round, by its number and the day it began.
pub fn round(language: Language, number: usize, round: &Round) -> String {
    let day = intl::moment(language.tag(), DateStyle::Day, round.started);
    (language.texts().calibration().round)(number, &day)
}

/// How far pairs agree: 80 %, or a dash where there is no pair.
pub fn percent(language: Language, tally: Tally) -> String {
    let write = |percent: u32| intl::number(language.tag(), NumberStyle::Percent(0), f64::from(percent) / 100.0);
    tally.percent().map_or_else(|| "–".to_owned(), write)
}

/// A kappa: 0.52.
pub fn kappa(language: Language, kappa: Kappa) -> String {
    // What is nearly nothing on the wrong side is no minus nothing.
    let hundredths = (kappa.value() * 100.0).round() + 0.0;
    intl::number(language.tag(), NumberStyle::Fixed(2), hundredths / 100.0)
}

/// A case by its number and what it is about.
pub fn title(language: Language, case: &Case, place: usize) -> String {
    match case {
        Case::Sample(sample) => format!("{}. {}", place + 1, (language.texts().cases().title)(*sample)),
        Case::Lead(_) => (language.texts().calibration().lead)(place + 1),
    }
}

/// What is known of a case: the story of a sample; of a lead of the plan what was heard of each criterion, else the answer alone.
pub fn story(language: Language, shared: &SharedLanguage, case: &Case) -> AnyView {
    let texts = language.texts();
    let lead = match case {
        Case::Sample(sample) => return view! { <p>{(texts.cases().story)(*sample)}</p> }.into_any(),
        Case::Lead(lead) => lead,
    };
    let heard = Criterion::ALL.into_iter().map(|criterion| {
        let finding = lead.evidence.finding(criterion);
        let note = finding.note.trim();
        let said = if note.is_empty() { (texts.terms().answer)(finding.answer) } else { note };
        (agreed::criterion(language, shared, criterion), said.to_owned())
    });
    let note = lead.note.trim();
    let note = (!note.is_empty()).then(|| (texts.calibration().note.to_owned(), note.to_owned()));
    let rows = heard.chain(note).map(|(name, said)| view! { <dt>{name}</dt> <dd>{said}</dd> });
    view! { <dl class="calibration-heard">{rows.collect_view()}</dl> }.into_any()
}
