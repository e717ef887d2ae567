//! How sure the teams want to be, and what that promises.

use leptos::prelude::*;

use super::super::doubts::Doubts;
use super::super::figures;
use super::super::goals::SURENESS;
use super::headline;
use crate::domain::confidence::{Confidence, Needed, Sureness};
use crate::domain::{Command, FunnelEdit};
use crate::store::Session;
use crate::ui::parts::{Emptied, NumberField};
use crate::ui::{Choices, tr};

/// The usual surenesses to choose from with what each asks for, any other to type, and the promise.
#[component]
pub fn Choice(found: Memo<Option<Confidence>>) -> impl IntoView {
    let problem = Doubts::of_page().sureness;
    on_cleanup(move || {
        problem.try_set(None);
    });
    let chosen = Session::of_app().select(|plan| plan.funnel.sureness);
    let usual = Sureness::USUAL.map(|sureness| option(Some(sureness), chosen, found));
    view! {
        <div class="confidence-choice">
            <fieldset class="sureness">
                <legend>{tr(|t| t.confidence().choose)}</legend>
                {option(None, chosen, found)}
                {usual.into_iter().collect_view()}
                <NumberField
                    id="sureness"
                    label=|t| t.confidence().other
                    value=chosen
                    reading=SURENESS
                    change=|sureness| Command::EditFunnel(FunnelEdit::Sureness(sureness))
                    problem
                    emptied=Emptied::Fine
                    unit=Signal::derive(|| "%".to_owned())
                />
            </fieldset>
            <p class="confidence-promise" role="status" data-testid="promise">{promise(found)}</p>
            <p class="confidence-help">{tr(|t| t.confidence().follow)}</p>
        </div>
    }
    .into_any()
}

/// One to choose, with what it asks for. Choosing none promises the textbook number.
fn option(sureness: Option<Sureness>, chosen: Memo<Option<Sureness>>, found: Memo<Option<Confidence>>) -> AnyView {
    let (session, choices, name) = (Session::of_app(), Choices::of_app(), headline());
    let label = Signal::derive(move || match sureness {
        Some(sureness) => figures::sureness(choices.language.get(), sureness),
        None => choices.texts().confidence().textbook.to_owned(),
    });
    let asks = Signal::derive(move || {
        let texts = choices.texts().confidence();
        let count = found.get().and_then(|found| match sureness {
            Some(sureness) => found.usual.iter().find(|needed| needed.sureness == sureness)?.prospects,
            None => Some(found.prospects),
        });
        let shown = count.map(|count| (texts.asks)(&figures::count(choices.language.get(), count), &name.get()));
        shown.unwrap_or_else(|| texts.asks_uncounted.to_owned())
    });
    view! {
        <label class="sureness-option" data-sureness=sureness.map(|sureness| sureness.millionths() / 10_000)>
            <input
                type="radio"
                name="sureness-choice"
                prop:checked=Signal::derive(move || chosen.get() == sureness)
                on:change=move |_| {
                    let _ = session.run(Command::EditFunnel(FunnelEdit::Sureness(sureness)));
                }
            />
            <span class="sureness-name">{label}</span>
            <span class="sureness-asks">{asks}</span>
        </label>
    }
    .into_any()
}

/// What the counted stage promises.
fn promise(found: Memo<Option<Confidence>>) -> Signal<String> {
    let (choices, name) = (Choices::of_app(), headline());
    Signal::derive(move || {
        let (language, texts) = (choices.language.get(), choices.texts().confidence());
        let Some(Confidence { prospects: textbook, chosen, .. }) = found.get() else { return String::new() };
        let count = |number| figures::count(language, number);
        match chosen {
            None => (texts.promised_textbook)(&count(textbook), &name.get()),
            Some(Needed { prospects: None, .. }) => choices.texts().objectives().overflow.to_owned(),
            Some(Needed { prospects: Some(promised), .. }) => {
                let more = (texts.more)(promised >= textbook, &count(promised.abs_diff(textbook)));
                (texts.promised)(&count(promised), &name.get(), &more)
            }
        }
    })
}
