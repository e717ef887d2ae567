//! The fields in which the agreement is negotiated.

use leptos::prelude::*;

use super::super::objectives::WHOLE;
use crate::domain::Command;
use crate::domain::agreement::{Agreement, AgreementEdit, Article, Figure, LeadField};
use crate::i18n::Texts;
use crate::store::Session;
use crate::ui::Choices;
use crate::ui::parts::{Emptied, Lines, NumberField, TextField};

/// A number, with its unit behind it. Emptied, it is back where a negotiation begins.
pub fn figure(figure: Figure) -> AnyView {
    let value = Session::of_app().select(move |plan| Some(plan.agreement.figure(figure)));
    let choices = Choices::of_app();
    let unit = Signal::derive(move || {
        let (texts, number) = (choices.texts().articles(), value.get().unwrap_or_default());
        let said = match figure {
            Figure::ShortTermShare | Figure::MidTermShare => return "%".to_owned(),
            Figure::Attempts => (texts.times)(number),
            Figure::Decision | Figure::Feedback | Figure::Return => (texts.days)(number),
            _ => (texts.hours)(number),
        };
        // The words around a number, without it.
        said.split_once([' ', '\u{a0}']).map(|(_, unit)| unit.to_owned()).unwrap_or_default()
    });
    view! {
        <NumberField
            id=id(figure)
            label=label(figure)
            value
            reading=WHOLE
            change=move |number| {
                let number = number.unwrap_or_else(|| Agreement::default().figure(figure));
                Command::EditAgreement(AgreementEdit::Figure(figure, number))
            }
            emptied=Emptied::Fine
            unit
        />
    }
    .into_any()
}

/// A text.
pub fn text(
    id: &'static str,
    label: fn(&'static Texts) -> &'static str,
    pick: fn(&Agreement) -> &str,
    edit: fn(String) -> AgreementEdit,
) -> AnyView {
    let value = Session::of_app().select(move |plan| pick(&plan.agreement).to_owned());
    let change = move |text| Command::EditAgreement(edit(text));
    view! { <TextField id label value change /> }.into_any()
}

/// What happens when a promise is broken.
pub fn escalation() -> AnyView {
    let value = Session::of_app().select(|plan| plan.agreement.escalation.clone());
    view! {
        <TextField
            id="agreement-escalation"
            label=|t| (t.articles().article)(Article::Escalation)
            value
            hint=|t| t.agreement().escalation_hint
            lines=Lines::Several
            change=|text| Command::EditAgreement(AgreementEdit::Escalation(text))
        />
    }
    .into_any()
}

/// Whether a field has to be known at the handover.
pub fn wanted(field: LeadField) -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let on = session.select(move |plan| plan.agreement.handover_fields.contains(&field));
    view! {
        <label>
            <input
                type="checkbox"
                prop:checked=on
                on:change=move |_| {
                    let edit = AgreementEdit::Field(field, !on.get_untracked());
                    let _ = session.run(Command::EditAgreement(edit));
                }
            />
            <span>{move || (choices.texts().articles().field)(field)}</span>
        </label>
    }
    .into_any()
}

fn id(figure: Figure) -> &'static str {
    match figure {
        Figure::ShortTermShare => "agreement-share-1",
        Figure::MidTermShare => "agreement-share-2",
        Figure::ShortTermResponse => "agreement-response-1",
        Figure::MidTermResponse => "agreement-response-2",
        Figure::LongTermResponse => "agreement-response-3",
        Figure::ToQualifyResponse => "agreement-response-to-qualify",
        Figure::Attempts => "agreement-attempts",
        Figure::Decision => "agreement-decision",
        Figure::Feedback => "agreement-feedback",
        Figure::Return => "agreement-return",
    }
}

/// A field takes a label that knows nothing but the texts.
fn label(figure: Figure) -> fn(&'static Texts) -> &'static str {
    match figure {
        Figure::ShortTermShare => |t| (t.articles().figure)(Figure::ShortTermShare),
        Figure::MidTermShare => |t| (t.articles().figure)(Figure::MidTermShare),
        Figure::ShortTermResponse => |t| (t.articles().figure)(Figure::ShortTermResponse),
        Figure::MidTermResponse => |t| (t.articles().figure)(Figure::MidTermResponse),
        Figure::LongTermResponse => |t| (t.articles().figure)(Figure::LongTermResponse),
        Figure::ToQualifyResponse => |t| (t.articles().figure)(Figure::ToQualifyResponse),
        Figure::Attempts => |t| (t.articles().figure)(Figure::Attempts),
        Figure::Decision => |t| (t.articles().figure)(Figure::Decision),
        Figure::Feedback => |t| (t.articles().figure)(Figure::Feedback),
        Figure::Return => |t| (t.articles().figure)(Figure::Return),
    }
}
