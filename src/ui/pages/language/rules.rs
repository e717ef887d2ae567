//! The mean, and what other rules would change before they are applied.

use std::sync::Arc;

use leptos::prelude::*;

use super::super::objectives::WHOLE;
use super::draft::{Pending, RulesDraft};
use crate::domain::language::{LanguageEdit, Shift, tally};
use crate::domain::{Category, Command, Rejection};
use crate::i18n::agreed;
use crate::i18n::number::NumberProblem;
use crate::store::Session;
use crate::ui::parts::{Draft, Toasts, number_input, written};
use crate::ui::{Choices, Route, tr};

/// Leads that are listed; more than these nobody reads.
const LISTED: usize = 50;

/// The field for the mean.
pub fn mean(draft: RulesDraft) -> AnyView {
    let problem = RwSignal::new(None);
    let value = Signal::derive(move || Some(i64::from(draft.rules().mid_term_mean)));
    let take = move |text: &str, language| match (WHOLE.read)(text, language) {
        Ok(mean) if mean <= 100 => {
            draft.set_mean(mean);
            (None, None)
        }
        Ok(_) | Err(NumberProblem::TooLarge) => (None, Some(Rejection::FigureOutOfBounds { least: 0, most: 100 })),
        Err(problem) => (Some(problem), None),
    };
    let field = Draft::new(value, 0, problem, Arc::new(take));
    view! {
        <div class="language-mean">
            {number_input("mid-term-mean".to_owned(), |t| t.language_page().mean, field, Signal::default())}
        </div>
    }
    .into_any()
}

/// What applying the draft would change, with the buttons for it.
pub fn pending(draft: RulesDraft) -> AnyView {
    let choices = Choices::of_app();
    let pending = draft.pending();
    let is_there = Memo::new(move |_| pending.with(|pending| *pending != Pending::Nothing));
    let count = move || {
        let (language, texts) = (choices.language.get(), choices.texts().language_page());
        pending.with(|pending| match pending {
            Pending::Nothing => String::new(),
            Pending::Faulty => texts.cannot_hold.to_owned(),
            Pending::Shifts(shifts) => (texts.changes)(shifts.len(), &written::count(language, shifts.len())),
        })
    };
    let of_shifts = move || {
        pending.with(|pending| match pending {
            Pending::Shifts(shifts) => Some(list(shifts)),
            Pending::Nothing | Pending::Faulty => None,
        })
    };
    let shown = move || {
        is_there.get().then(|| {
            view! {
                <div class="rules-draft" data-testid="rules-draft">
                    <h3>{tr(|t| t.language_page().draft)}</h3>
                    <p role="status" data-testid="rules-effect">{count}</p>
                    {of_shifts}
                    {buttons(draft, pending)}
                </div>
            }
        })
    };
    shown.into_any()
}

fn buttons(draft: RulesDraft, pending: Memo<Pending>) -> AnyView {
    let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
    let refused = RwSignal::new(None);
    let apply = move |_| {
        let texts = choices.language.get_untracked().texts();
        let rules = untrack(|| draft.rules());
        match session.run(Command::EditLanguage(LanguageEdit::Rules(rules))) {
            Ok(()) => {
                draft.discard();
                toasts.done(texts.language_page().applied.to_owned());
            }
            Err(rejection) => refused.set(Some(rejection)),
        }
    };
    let problem = move || refused.get().map(choices.texts().errors().rejection);
    view! {
        <p class="field-error" role="alert">{problem}</p>
        <p class="rules-ways">
            <Show when=move || pending.with(|pending| matches!(pending, Pending::Shifts(_)))>
                <button type="button" class="button-primary" data-testid="rules-apply" on:click=apply>
                    {tr(|t| t.language_page().apply)}
                </button>
            </Show>
            <button type="button" class="button" data-testid="rules-discard" on:click=move |_| draft.discard()>
                {tr(|t| t.language_page().discard)}
            </button>
        </p>
    }
    .into_any()
}

/// How many go from where to where, and the leads.
fn list(shifts: &[Shift]) -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let language = choices.language.get();
    let (texts, shared) = (language.texts(), session.peek(|plan| plan.language.clone()));
    let name = |category: Category| agreed::category_short(language, &shared, category);
    let counts = tally(shifts).into_iter().map(|((from, to), count)| {
        let line = (texts.language_page().from_to)(&name(from), &name(to), &written::count(language, count));
        view! { <li>{line}</li> }
    });
    let counts = counts.collect_view();
    let leads = shifts.iter().take(LISTED).map(|shift| {
        let title = session.peek(|plan| plan.lead(shift.id).map(|lead| written::title(lead, texts.terms())));
        view! {
            <li>
                <a href=Route::Lead(shift.id).href()>{title}</a>
                <span class="rules-shift">{name(shift.from)} " → " {name(shift.to)}</span>
            </li>
        }
    });
    let leads = leads.collect_view();
    let more = shifts.len().checked_sub(LISTED).filter(|more| *more > 0);
    let more = more.map(|more| (texts.language_page().more)(&written::count(language, more)));
    view! {
        <ul class="rules-tally" data-testid="rules-tally">{counts}</ul>
        <ul class="rules-leads" data-testid="rules-leads">{leads}</ul>
        {more.map(|more| view! { <p>{more}</p> })}
    }
    .into_any()
}
