//! What file is open, where it comes from, and how it is read.

use leptos::prelude::*;

use super::pick::pick;
use crate::file::csv::{DELIMITERS, Encoding, MOST_ROWS, Source};
use crate::ui::import::Importing;
use crate::ui::parts::written;
use crate::ui::{Choices, tr};

/// The file.
#[component]
pub fn Head() -> impl IntoView {
    let incoming = Importing::of_app().incoming();
    let language = Choices::of_app().language;
    let Some(opened) = incoming.opened_now() else { return ().into_any() };
    let source = Source::of(opened.table.header());
    let (rows, columns, is_cut) = (opened.survey.rows, opened.table.header().len(), opened.survey.is_cut);
    let said = move || {
        let texts = language.get().texts().import();
        match source {
            Source::Entente => texts.own.to_owned(),
            Source::Other => texts.unknown.to_owned(),
            known => (texts.recognised)(known.name().unwrap_or_default()),
        }
    };
    let shape = move || {
        let (texts, language) = (language.get().texts(), language.get());
        (texts.import().shape)(
            &(texts.import().times)(rows, &written::count(language, rows)),
            &(texts.import().columns_of)(columns),
        )
    };
    let cut = move || (language.get().texts().import().cut)(&written::count(language.get(), MOST_ROWS));
    let (encoding, delimiter) = (opened.encoding, opened.table.delimiter());
    let encodings = Signal::derive(|| Encoding::ALL.map(|encoding| encoding.name().to_owned()).to_vec());
    let delimiters = Signal::derive(move || {
        DELIMITERS.map(|sign| (language.get().texts().import().delimiters)(sign).to_owned()).to_vec()
    });
    let named = |pick: fn(&'static crate::i18n::Texts) -> &'static str| {
        Signal::derive(move || pick(language.get().texts()).to_owned())
    };
    let encoding_place = Encoding::ALL.iter().position(|other| *other == encoding);
    let delimiter_place = DELIMITERS.iter().position(|other| *other == delimiter);
    view! {
        <section class="intake-file">
            <p class="intake-name">
                <strong>{opened.name.clone()}</strong>
                <span>{shape}</span>
            </p>
            <p data-testid="import-source" data-source=source.name()>
                {said} " " {opened.is_remembered.then(|| tr(|t| t.import().remembered))}
            </p>
            {is_cut.then(|| view! { <p class="intake-warning" role="status">{cut}</p> })}
            <details class="intake-how">
                <summary>{tr(|t| t.import().how)}</summary>
                <div class="intake-picks">
                    <div>
                        <span>{tr(|t| t.import().encoding)}</span>
                        {pick(named(|t| t.import().encoding), encodings, Signal::derive(move || encoding_place), move |place| {
                            if let Some(chosen) = Encoding::ALL.get(place) {
                                incoming.reread(*chosen, None);
                            }
                        })}
                    </div>
                    <div>
                        <span>{tr(|t| t.import().delimiter)}</span>
                        {pick(named(|t| t.import().delimiter), delimiters, Signal::derive(move || delimiter_place), move |place| {
                            incoming.reread(encoding, DELIMITERS.get(place).copied());
                        })}
                    </div>
                    {crate::ui::parts::import_file("button", tr(|t| t.import().another))}
                </div>
            </details>
        </section>
    }
    .into_any()
}
