//! What the delays mean, to be tried out: when a lead that is handed over at a moment is answered at the latest, and how much
//! working time an answer took. Nothing of it is kept.

use chrono::NaiveDateTime;
use leptos::prelude::*;

use super::super::objectives::figures;
use super::said;
use crate::domain::agreement::Example;
use crate::i18n::{Texts, agreed};
use crate::store::Session;
use crate::ui::parts::{Field, FieldState};
use crate::ui::{Choices, tr};

/// How a `datetime-local` input writes a moment of a wall clock.
const TYPED: &str = "%Y-%m-%dT%H:%M";

/// The two moments to choose and what follows from them. It begins with a Friday afternoon, which runs into the next week.
pub fn example() -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let handed = RwSignal::new(Example::friday((session.ports().today)()));
    let reply = RwSignal::new(None);
    let shared = session.select(|plan| plan.language.clone());
    // The working time is made anew when the calendar changes, not at each key stroke of the page.
    let calendar = session.select(|plan| plan.calendar.clone());
    let time = Memo::new(move |_| calendar.with(Example::of));
    let found = session.select(move |plan| {
        let handed = handed.get()?;
        Some(time.with(|time| time.answered(handed, &plan.agreement)))
    });
    let answers = move || {
        let (language, texts) = (choices.language.get(), choices.texts());
        let lines = found.get()?.map(|(category, at)| {
            let at = at.map_or_else(|| texts.agreement().never.to_owned(), |at| said::moment(language, at));
            let name = shared.with(|shared| agreed::category(language, shared, category));
            let line = (texts.agreement().answered)(&name, &at);
            view! { <li>{line}</li> }
        });
        Some(view! { <ul data-testid="answered-by">{lines.into_iter().collect_view()}</ul> }.into_any())
    };
    let taken = move || {
        let (handed, reply) = (handed.get()?, reply.get()?);
        Some(time.with(|time| time.taken(handed, reply)))
    };
    let took = move || {
        let minutes = taken()? / 60;
        let count = |number| figures::count(choices.language.get(), number);
        Some((choices.texts().agreement().took)(&count(minutes / 60), &format!("{:02}", minutes % 60)))
    };
    view! {
        <div class="agreement-example" data-testid="example">
            <h3>{tr(|t| t.agreement().try_out)}</h3>
            <div class="criterion-fields">
                {moment("example-handed", |t| t.agreement().handed_at, handed)}
                {moment("example-reply", |t| t.agreement().replied_at, reply)}
            </div>
            <div role="status">
                <p>{tr(|t| t.agreement().answered_by)}</p>
                {answers}
                <p data-testid="took">{took}</p>
            </div>
        </div>
    }
    .into_any()
}

/// A moment of a wall clock. What is half typed is none.
fn moment(id: &'static str, label: fn(&'static Texts) -> &'static str, at: RwSignal<Option<NaiveDateTime>>) -> AnyView {
    let typed = move || at.get_untracked().map(|at| at.format(TYPED).to_string()).unwrap_or_default();
    view! {
        <Field id=id.to_owned() label state=RwSignal::new(FieldState::Fine)>
            <input
                id=id
                type="datetime-local"
                prop:value=typed()
                on:input:target=move |event| at.set(read(&event.target().value()))
            />
        </Field>
    }
    .into_any()
}

/// Reads what such an input holds. Browsers leave out seconds of zero.
fn read(text: &str) -> Option<NaiveDateTime> {
    let minutes = || NaiveDateTime::parse_from_str(text, TYPED);
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S").or_else(|_| minutes()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_read_as_browsers_write_it() {
        for (text, read_as) in [
            ("2024-01-12T10:00", Some("2024-01-12 10:00:00")),
            ("2024-01-12T10:00:30", Some("2024-01-12 10:00:30")),
            ("", None),
            ("2024-01-12", None),
            ("2024-13-12T10:00", None),
        ] {
            assert_eq!(read(text).map(|at| at.to_string()).as_deref(), read_as, "{text}");
        }
    }
}
