//! Closing days of the team's own: a list and a form.

use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::said;
use crate::domain::Command;
use crate::domain::agreement::Article;
use crate::domain::business::{CalendarEdit, Closing, Closings};
use crate::i18n::Texts;
use crate::store::Session;
use crate::ui::parts::{Field, FieldState, Glyph, Icon};
use crate::ui::{Choices, tr};

/// The list, and the form for another.
pub fn closings() -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let closings = session.select(|plan| plan.calendar.closings.clone());
    let [from, to, why] = [(); 3].map(|()| RwSignal::new(String::new()));
    let state = RwSignal::new(FieldState::Fine);
    let line = move |(place, one): (usize, Closing)| {
        let days = said::closing(choices.language.get(), &one);
        let label = (choices.texts().agreement().remove)(&days);
        let remove = move |_| {
            let mut kept = session.peek(|plan| plan.calendar.closings.list().to_vec());
            if place < kept.len() {
                kept.remove(place);
            }
            let _ = set(session, kept, choices.language.get_untracked().texts());
        };
        view! {
            <li>
                {days}
                <button type="button" class="button-icon" aria-label=label.clone() title=label on:click=remove>
                    <Icon glyph=Glyph::Cross />
                </button>
            </li>
        }
    };
    let lines = move || {
        closings.with(|closings| closings.list().iter().cloned().enumerate().map(line).collect_view().into_any())
    };
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let day = |text: RwSignal<String>| text.with_untracked(|text| text.parse::<NaiveDate>().ok());
        let (first, last) = (day(from), day(to).or_else(|| day(from)));
        let texts = choices.language.get_untracked().texts();
        let closing = first.zip(last).and_then(|(first, last)| Closing::new(first, last, why.get_untracked()).ok());
        let Some(closing) = closing else {
            state.set(FieldState::Refused(texts.agreement().no_days.to_owned()));
            return;
        };
        let mut kept = session.peek(|plan| plan.calendar.closings.list().to_vec());
        kept.push(closing);
        match set(session, kept, texts) {
            Ok(()) => [from, to, why].into_iter().for_each(|text| text.set(String::new())),
            Err(problem) => state.set(FieldState::Refused(problem)),
        }
    };
    view! {
        <div class="agreement-closings">
            <h3>{tr(|t| (t.articles().article)(Article::Closings))}</h3>
            <ul>{lines}</ul>
            <form class="criterion-fields" on:submit=add>
                {draft("closing-from", "date", |t| t.agreement().from, from, state)}
                {draft("closing-to", "date", |t| t.agreement().to, to, RwSignal::new(FieldState::Fine))}
                {draft("closing-why", "text", |t| t.agreement().why, why, RwSignal::new(FieldState::Fine))}
                <button type="submit" class="button">{tr(|t| t.agreement().add)}</button>
            </form>
        </div>
    }
    .into_any()
}

fn set(session: Session, closings: Vec<Closing>, texts: &Texts) -> Result<(), String> {
    let closings = Closings::try_from(closings).map_err(|_| (texts.agreement().too_many_closings).to_owned())?;
    session.run(Command::EditCalendar(CalendarEdit::Closings(closings))).map_err(texts.errors().rejection)
}

/// A field that keeps a draft. Typing clears what was refused.
fn draft(
    id: &'static str,
    kind: &'static str,
    label: fn(&'static Texts) -> &'static str,
    text: RwSignal<String>,
    state: RwSignal<FieldState>,
) -> AnyView {
    view! {
        <Field id=id.to_owned() label state>
            <input
                id=id
                type=kind
                autocomplete="off"
                prop:value=text
                on:input:target=move |event| {
                    text.set(event.target().value());
                    state.set(FieldState::Fine);
                }
            />
        </Field>
    }
    .into_any()
}
