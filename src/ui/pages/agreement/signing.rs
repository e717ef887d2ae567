//! Signing: who signs, what holds, and what would be signed now.

use std::sync::Arc;

use leptos::prelude::*;

use super::amended::{self, Heads};
use super::fields;
use crate::domain::agreement::{AgreementEdit, Signed, Terms, amendments};
use crate::domain::{Command, Plan};
use crate::i18n::Language;
use crate::platform::intl::{self, DateStyle};
use crate::platform::page;
use crate::store::Session;
use crate::ui::parts::Toasts;
use crate::ui::{Choices, tr};

/// The version that holds, and whether it is still what was signed.
pub fn state() -> AnyView {
    let choices = Choices::of_app();
    let last = Session::of_app().select(last);
    let holds = move || match last.get() {
        None => choices.texts().agreement().unsigned.to_owned(),
        Some((number, signed)) => version(choices.language.get(), number, &signed),
    };
    let broken = Memo::new(move |_| last.with(|last| last.as_ref().is_some_and(|(_, signed)| !signed.is_sound())));
    view! {
        <div role="status">
            <p class="agreement-version" data-testid="agreement-version">{holds}</p>
            <Show when=move || broken.get()>
                <p class="field-error" data-testid="agreement-broken">{tr(|t| t.agreement().broken)}</p>
            </Show>
        </div>
    }
    .into_any()
}

/// Who signs, the amendments, and the buttons.
pub fn signing(terms: Memo<Terms>) -> AnyView {
    let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
    let last = session.select(last);
    let refused = RwSignal::new(None);
    let changed = Memo::new(move |_| {
        last.with(|last| last.as_ref().map(|(_, signed)| terms.with(|now| amendments(&signed.terms, now))))
    });
    let holds = Memo::new(move |_| changed.with(|changed| changed.as_ref().is_some_and(Vec::is_empty)));
    // What was refused is judged anew with every change.
    Effect::new(move |_| {
        terms.track();
        refused.set(None);
    });
    let sign = move |_| {
        let signed = Signed::new((session.ports().now)(), session.peek(Terms::of));
        match session.run(Command::SignAgreement(Arc::new(signed))) {
            Ok(()) => toasts.done(choices.language.get_untracked().texts().agreement().signed.to_owned()),
            Err(rejection) => refused.set(Some(rejection)),
        }
    };
    let table = move || {
        let language = choices.language.get();
        let table = |changed: &Vec<_>| amended::table(language, Heads::since_signed(language.texts()), changed);
        changed.with(|changed| changed.as_ref().filter(|changed| !changed.is_empty()).map(table))
    };
    let problem = move || refused.get().map(choices.texts().errors().rejection);
    let name = move || {
        let texts = choices.texts().agreement();
        if changed.with(Option::is_some) { texts.sign_amendments } else { texts.sign }
    };
    view! {
        <section class="card agreement-side" data-owner="shared" aria-labelledby="agreement-signing">
            <h2 id="agreement-signing">{tr(|t| t.agreement().signing)}</h2>
            <p class="confidence-help">{tr(|t| t.agreement().signing_help)}</p>
            {table}
            <div class="criterion-fields">
                {fields::text("sign-marketing", |t| t.agreement().marketing_name, |a| &a.marketing.name, AgreementEdit::MarketingName)}
                {fields::text("sign-marketing-role", |t| t.agreement().marketing_role, |a| &a.marketing.role, AgreementEdit::MarketingRole)}
                {fields::text("sign-sales", |t| t.agreement().sales_name, |a| &a.sales.name, AgreementEdit::SalesName)}
                {fields::text("sign-sales-role", |t| t.agreement().sales_role, |a| &a.sales.role, AgreementEdit::SalesRole)}
            </div>
            <p class="field-error" role="alert" data-testid="sign-refused">{problem}</p>
            <p class="agreement-ways">
                <Show
                    when=move || !holds.get()
                    fallback=|| view! { <span>{tr(|t| t.agreement().unchanged)}</span> }
                >
                    <button type="button" class="button-primary" data-testid="sign" on:click=sign>{name}</button>
                </Show>
                <button type="button" class="button" on:click=move |_| page::print()>{tr(|t| t.agreement().print)}</button>
            </p>
        </section>
    }
    .into_any()
}

/// The last version with its number.
pub fn last(plan: &Plan) -> Option<(usize, Arc<Signed>)> {
    plan.signed.last().map(|signed| (plan.signed.len(), signed.clone()))
}

/// A version in one line.
pub fn version(language: Language, number: usize, signed: &Signed) -> String {
    let moment = intl::moment(language.tag(), DateStyle::Moment, signed.at);
    (language.texts().agreement().version)(number, &moment, &signed.hash.short())
}
