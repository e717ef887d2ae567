//! One question about a lead: the answer, and what it rests on.

use leptos::prelude::*;

use crate::domain::language::Starter;
use crate::domain::{Answer, Command, Criterion, Finding, LeadId};
use crate::i18n::agreed;
use crate::store::Session;
use crate::ui::Choices;
use crate::ui::parts::{TextField, starter_link};

/// The four answers and the note.
#[component]
pub fn FindingField(
    /// Which lead.
    id: LeadId,
    /// Which question.
    criterion: Criterion,
) -> impl IntoView {
    let session = Session::of_app();
    let language = Choices::of_app().language;
    let finding = session
        .select(move |plan| plan.lead(id).map(|lead| lead.evidence.finding(criterion).clone()).unwrap_or_default());
    let answer = Memo::new(move |_| finding.with(|finding| finding.answer));
    let note = Signal::derive(move || finding.with(|finding| finding.note.clone()));
    let name = key(criterion);
    let shared = session.select(|plan| plan.language.clone());
    let question = move || shared.with(|shared| agreed::question(language.get(), shared, criterion));
    let help = (criterion == Criterion::Pain).then(|| starter_link(Starter::Pain));
    let change = move |finding: Finding| Command::Answer { id, criterion, finding };
    let choose = move |answer: Answer| {
        let note = note.get_untracked();
        // Refused only if the lead is gone, and then its page is, too.
        let _ = session.run(change(Finding { answer, note }));
    };
    view! {
        <fieldset class="finding">
            <legend>{question}</legend>
            <div class="answers">
                {Answer::ALL
                    .map(|option| {
                        view! {
                            <label>
                                <input
                                    type="radio"
                                    name=name
                                    prop:checked=move || answer.get() == option
                                    on:change=move |_| choose(option)
                                />
                                <span>{move || (language.get().texts().terms().answer)(option)}</span>
                            </label>
                        }
                    })
                    .collect_view()}
            </div>
            {help}
            <TextField
                id=format!("note-{name}")
                label=note_label(criterion)
                value=note
                hint=|t| t.lead().note_hint
                change=move |note| change(Finding { answer: answer.get_untracked(), note })
            />
        </fieldset>
    }
}

fn key(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::Pain => "pain",
        Criterion::Need => "need",
        Criterion::Scope => "scope",
        Criterion::Team => "team",
        Criterion::Budget => "budget",
        Criterion::Timing => "timing",
    }
}

/// A field takes a label that knows nothing but the texts.
fn note_label(criterion: Criterion) -> fn(&'static crate::i18n::Texts) -> &'static str {
    match criterion {
        Criterion::Pain => |t| (t.lead().note_on)(Criterion::Pain),
        Criterion::Need => |t| (t.lead().note_on)(Criterion::Need),
        Criterion::Scope => |t| (t.lead().note_on)(Criterion::Scope),
        Criterion::Team => |t| (t.lead().note_on)(Criterion::Team),
        Criterion::Budget => |t| (t.lead().note_on)(Criterion::Budget),
        Criterion::Timing => |t| (t.lead().note_on)(Criterion::Timing),
    }
}
