//! The question, its answer at each key stroke, and a way to put that into the plan.

use leptos::prelude::*;

use super::super::doubts::Doubts;
use super::super::figures::UNKNOWN;
use super::question::{FREE, Question};
use super::words::{Said, Speech};
use crate::domain::solve::{Solution, Unsolved, Value, solve};
use crate::domain::{Command, FunnelEdit, StageEdit};
use crate::platform::focus;
use crate::store::Session;
use crate::ui::parts::{FieldState, Toasts};
use crate::ui::{Choices, tr};

/// What the funnel gives, or why it gives nothing. `None` while a number that it rests on is in doubt.
type Solved = Memo<Option<Result<Solution, Unsolved>>>;

/// All but one number of the funnel locked, and what the free one then is.
#[component]
pub fn Solve() -> impl IntoView {
    let (doubts, speech, question) = (Doubts::of_page(), Speech::of_page(), Question::new());
    let funnel = doubts.funnel();
    let solved: Solved = Memo::new(move |_| {
        let sure = doubts.share.get().is_none();
        sure.then(|| funnel.with(|funnel| solve(funnel, question.given(funnel), question.free.get())))
    });
    let said = Memo::new(move |_| {
        funnel.with(|funnel| match solved.get() {
            None => Said::Answer(UNKNOWN.to_owned()),
            Some(Ok(solution)) => Said::Answer(speech.words(funnel).answer(question.given(funnel), solution)),
            Some(Err(reason)) => speech.words(funnel).reason(question.free.get(), &reason),
        })
    });
    let at_free = Signal::derive(move || match said.get() {
        Said::AtFree(reason) => FieldState::Refused(reason),
        _ => FieldState::Fine,
    });
    let at_count = Signal::derive(move || if let Said::AtCount(reason) = said.get() { Some(reason) } else { None });
    let answer = Signal::derive(move || if let Said::Answer(answer) = said.get() { answer } else { String::new() });
    let terms = Signal::derive(move || match solved.get() {
        Some(Ok(_)) => funnel.with(|funnel| speech.words(funnel).terms()),
        _ => String::new(),
    });
    view! {
        <p class="confidence-help">{tr(|t| t.what_if().help)}</p>
        {question.fields(at_free, at_count)}
        <p class="confidence-chance" role="status" data-testid="what-if-answer">{answer}</p>
        <p class="confidence-help" data-testid="what-if-terms">{terms}</p>
        {put(solved)}
    }
    .into_any()
}

/// Puts the answer into the plan, unless it is there or the plan has no field for it.
fn put(solved: Solved) -> AnyView {
    let (session, choices, toasts) = (Session::of_app(), Choices::of_app(), Toasts::of_app());
    let value = Memo::new(move |_| solved.get()?.ok().map(|solution| solution.value));
    let change = session.select(move |plan| {
        let funnel = &plan.funnel;
        let (edit, is_there) = match value.get()? {
            Value::Revenue(revenue) if revenue.cents() == 0 => return None,
            Value::Revenue(revenue) => {
                (Command::EditFunnel(FunnelEdit::Revenue(Some(revenue))), funnel.revenue == Some(revenue))
            }
            Value::AverageSale(sale) => {
                (Command::EditFunnel(FunnelEdit::AverageSale(Some(sale))), funnel.average_sale == Some(sale))
            }
            Value::Rate(id, rate) => {
                let is_there = funnel.stage(id).is_some_and(|stage| stage.rate == Some(rate));
                (Command::EditStage { id, edit: StageEdit::Rate(Some(rate)) }, is_there)
            }
            Value::Volume(..) => return None,
        };
        Some((!is_there).then_some(edit))
    });
    let run = move |_| {
        let Some(command) = change.get_untracked().flatten() else { return };
        if session.run(command).is_ok() {
            toasts.done(choices.language.get_untracked().texts().what_if().put_done.to_owned());
            // The button is gone.
            focus::soon(FREE.to_owned());
        }
    };
    let button = move || match change.get()? {
        Some(_) => {
            let button = view! {
                <button type="button" class="button" data-testid="what-if-put" on:click=run>
                    {tr(|t| t.what_if().put)}
                </button>
            };
            Some(button.into_any())
        }
        None => Some(view! { <p class="confidence-help">{tr(|t| t.what_if().is_plan)}</p> }.into_any()),
    };
    view! { <div>{button}</div> }.into_any()
}
