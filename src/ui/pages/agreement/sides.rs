//! The promises of each side, and those of both.

use leptos::prelude::*;

use super::super::objectives::figures;
use super::{fields, said};
use crate::domain::Command;
use crate::domain::agreement::{AgreementEdit, Article, Cadence, Figure, LeadField, Said, Side, Terms};
use crate::domain::{Category, Team};
use crate::i18n::{Language, Texts};
use crate::store::Session;
use crate::ui::parts::ChoiceField;
use crate::ui::{Choices, tr};

/// What marketing promises: it follows the funnel.
pub fn marketing(terms: Memo<Terms>) -> AnyView {
    let choices = Choices::of_app();
    let lines = move || {
        let (language, texts) = (choices.language.get(), choices.texts());
        let lines = terms.with(|terms| lines(terms, language, texts));
        let line = |(key, text): (&'static str, String)| {
            view! { <p class="lead-now" data-testid=key>{text}</p> }
        };
        lines.into_iter().map(line).collect_view().into_any()
    };
    let worth = move || terms.with(|terms| worth(terms, choices.language.get(), choices.texts()));
    let rest = move || {
        let [.., rest] = terms.with(|terms| terms.agreement.shares());
        let counts = terms.with(Terms::by_category);
        let said = Said::Share(rest, counts.map(|[.., count]| count));
        (choices.texts().agreement().rest)(&said::said(choices.language.get(), &said))
    };
    view! {
        <section class="card agreement-side" data-owner=Team::Marketing.key() aria-labelledby="agreement-marketing">
            <h2 id="agreement-marketing">{tr(|t| (t.articles().side)(Side::Marketing))}</h2>
            {lines}
            <p class="confidence-help">{tr(|t| t.agreement().follows)}</p>
            <div class="criterion-fields">
                {fields::figure(Figure::ShortTermShare)} {fields::figure(Figure::MidTermShare)}
            </div>
            <p data-testid="rest">{rest}</p>
            <p>{worth}</p>
            <fieldset class="agreement-fields">
                <legend>{tr(|t| t.agreement().fields)}</legend>
                {LeadField::ALL.map(fields::wanted).into_iter().collect_view()}
            </fieldset>
        </section>
    }
    .into_any()
}

/// What sales promises: it is negotiated.
pub fn sales() -> AnyView {
    let responses = Category::ALL.map(|category| fields::figure(Figure::response(category)));
    let others = [Figure::Attempts, Figure::Decision, Figure::Feedback, Figure::Return].map(fields::figure);
    view! {
        <section class="card agreement-side" data-owner=Team::Sales.key() aria-labelledby="agreement-sales">
            <h2 id="agreement-sales">{tr(|t| (t.articles().side)(Side::Sales))}</h2>
            <div class="criterion-fields">{responses.into_iter().collect_view()}</div>
            <div class="criterion-fields">{others.into_iter().collect_view()}</div>
        </section>
    }
    .into_any()
}

/// What both promise.
pub fn both() -> AnyView {
    view! {
        <section class="card agreement-side" data-owner="shared" aria-labelledby="agreement-both">
            <h2 id="agreement-both">{tr(|t| (t.articles().side)(Side::Both))}</h2>
            <div class="criterion-fields">
                <ChoiceField
                    id="agreement-cadence"
                    label=|t| (t.articles().article)(Article::Cadence)
                    value=Session::of_app().select(|plan| plan.agreement.cadence)
                    options=&Cadence::ALL
                    name=|t, cadence| (t.articles().cadence)(cadence)
                    change=|cadence| Command::EditAgreement(AgreementEdit::Cadence(cadence))
                />
                {fields::escalation()}
            </div>
        </section>
    }
    .into_any()
}

/// The promised numbers, or that they are open.
fn lines(terms: &Terms, language: Language, texts: &Texts) -> Vec<(&'static str, String)> {
    let (Some(prospects), Some(qualified)) = (terms.prospects, terms.qualified) else {
        return vec![("agreement-open", texts.agreement().open.to_owned())];
    };
    let monthly = |count, name: &str| said::said(language, &Said::Monthly(count, name.to_owned()));
    let mut lines = vec![("agreement-prospects", monthly(prospects, &terms.prospects_name))];
    if terms.has_two_stages() {
        lines.push(("agreement-qualified", monthly(qualified, &terms.qualified_name)));
    }
    lines
}

/// What one of them is worth, and a month of them.
fn worth(terms: &Terms, language: Language, texts: &Texts) -> Option<String> {
    let value = terms.value?;
    let month = said::times(value, terms.qualified?)?;
    let money = |amount| figures::money(language, terms.currency, amount);
    Some((texts.agreement().worth)(&money(value), &money(month)))
}
