//! The reverse funnel in one sentence: revenue / average sale = sales; / conversion = prospects.

use leptos::prelude::*;

use super::super::doubts::Doubts;
use super::super::figures::{self, Amount};
use super::super::outlook::Outlooks;
use super::answer::Answer;
use super::conversion::Conversion;
use super::notes::{sourced, won_already};
use super::numbers::AMOUNT;
use super::stage_row::said;
use crate::domain::{Command, Currency, FunnelEdit, Team};
use crate::platform::intl;
use crate::store::Session;
use crate::ui::parts::{ChoiceField, NumberField};
use crate::ui::shell::{Action, Actions};
use crate::ui::{Choices, tr};

/// The sentence, edited in place; the answer is the biggest thing on the screen.
#[component]
pub fn OneLine() -> impl IntoView {
    let session = Session::of_app();
    let doubts = Doubts::of_page();
    let actions = use_context::<Actions>();
    let empty = session.select(|plan| {
        let funnel = &plan.funnel;
        funnel.revenue.is_none() && funnel.average_sale.is_none() && funnel.stages.iter().all(|s| s.rate.is_none())
    });
    let sales = Memo::new(move |_| doubts.funnel().with(|funnel| funnel.sales().and_then(Amount::of)));
    let prospects = Memo::new(move |_| doubts.funnel().with(|funnel| funnel.prospects().and_then(Amount::of)));
    let headline = session.select(|plan| {
        let stage = plan.funnel.stage(plan.funnel.headline);
        stage.map(|stage| (stage.name.clone(), stage.owner))
    });
    let choices = Choices::of_app();
    let name = move || headline.with(|headline| said(headline.as_ref().map(|(name, _)| &**name), choices.texts()));
    let sales_name = tr(|t| t.terms().sales);
    view! {
        <section class="one-line" aria-labelledby="objectives-question">
            <div class="one-line-sentence">
                <Goal />
                <span class="one-line-sign" aria-hidden="true">"÷"</span>
                <AverageSale />
                <span class="one-line-sign" aria-hidden="true">"="</span>
                <Answer
                    id="sales"
                    amount=sales
                    name=Signal::derive(move || sales_name.get().to_owned())
                    owner=Signal::derive(|| Some(Team::Sales))
                    also=won_already()
                />
                <span class="one-line-sign" aria-hidden="true">"÷"</span>
                <Conversion />
                <span class="one-line-sign one-line-equals" aria-hidden="true">"="</span>
            </div>
            <Answer
                id="prospects"
                amount=prospects
                name=Signal::derive(name)
                owner=Signal::derive(move || headline.with(|headline| headline.as_ref().map(|(_, owner)| *owner)))
                sure=sure_promise()
                also=sourced()
            />
            <Show when=move || empty.get()>
                <div class="one-line-teach">
                    <p>{tr(|t| t.objectives().teach)}</p>
                    {actions.map(|actions| view! {
                        <button type="button" class="button-plain" on:click=move |_| actions.run(Action::Sample)>
                            {tr(|t| t.shell().sample)}
                        </button>
                    })}
                </div>
            </Show>
            <CurrencyChoice />
        </section>
    }
}

/// What the counted stage promises to be as sure as was chosen.
fn sure_promise() -> Signal<Option<String>> {
    let (choices, funnel, outlooks) = (Choices::of_app(), Doubts::of_page().funnel(), Outlooks::of_page());
    let chosen = Memo::new(move |_| funnel.with(|funnel| Some((funnel.sureness?, funnel.headline))));
    let promised = Memo::new(move |_| {
        let (sureness, headline) = chosen.get()?;
        Some((sureness, outlooks.now(headline).promised?))
    });
    Signal::derive(move || {
        let (sureness, promised) = promised.get()?;
        let language = choices.language.get();
        let (sureness, promised) = (figures::sureness(language, sureness), figures::count(language, promised));
        Some((choices.texts().confidence().sure_promise)(&sureness, &promised))
    })
}

#[component]
fn Goal() -> impl IntoView {
    view! {
        <div class="one-line-term" data-kind="money" data-owner="shared">
            <NumberField
                id="revenue"
                label=|t| t.objectives().revenue
                value=Session::of_app().select(|plan| plan.funnel.revenue)
                reading=AMOUNT
                change=|value| Command::EditFunnel(FunnelEdit::Revenue(value))
                problem=Doubts::of_page().revenue
                unit=currency_sign()
                hint=example(1_000_000)
            />
        </div>
    }
}

#[component]
fn AverageSale() -> impl IntoView {
    view! {
        <div class="one-line-term" data-kind="money" data-owner="shared">
            <NumberField
                id="average-sale"
                label=|t| t.objectives().average_sale
                value=Session::of_app().select(|plan| plan.funnel.average_sale)
                reading=AMOUNT
                change=|value| Command::EditFunnel(FunnelEdit::AverageSale(value))
                problem=Doubts::of_page().average_sale
                unit=currency_sign()
                hint=example(10_000)
            />
        </div>
    }
}

#[component]
fn CurrencyChoice() -> impl IntoView {
    view! {
        <div class="one-line-currency">
            <ChoiceField
                id="currency"
                label=|t| t.objectives().currency_label
                value=Session::of_app().select(|plan| plan.currency)
                options=&Currency::ALL
                name=|t, currency| (t.objectives().currency)(currency)
                change=Command::SetCurrency
            />
        </div>
    }
}

/// The sign of the plan's currency in the language.
pub fn currency_sign() -> Signal<String> {
    let language = Choices::of_app().language;
    let currency = Session::of_app().select(|plan| plan.currency);
    Signal::derive(move || intl::currency_sign(language.get().tag(), currency.get().code()))
}

/// What an empty field shows: the example, in the language's format.
pub fn example(number: u64) -> Signal<String> {
    let language = Choices::of_app().language;
    Signal::derive(move || figures::count(language.get(), number))
}
