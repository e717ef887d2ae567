//! What an imported file tells about the funnel, offered to its stages.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use super::pick::pick;
use crate::domain::agreement::{AgreementEdit, Figure};
use crate::domain::business::BusinessTime;
use crate::domain::intake::{LEAST_CASES, Span};
use crate::domain::{Category, Command, FunnelStage, LeadStage, Plan, Rate, StageEdit};
use crate::file::csv::{Outcome, likely_stage};
use crate::i18n::{Language, agreed};
use crate::platform::intl::{self, NumberStyle};
use crate::store::Session;
use crate::ui::parts::{Toasts, file_zone, written};
use crate::ui::{Choices, tr};

/// Stages of leads that a stage of the funnel can stand for; the sales stand for those that were won.
const STANDS_FOR: [LeadStage; 4] =
    [LeadStage::New, LeadStage::Accepted, LeadStage::Appointment, LeadStage::Opportunity];

/// What is taken over: of a stage by its place the rate or, if true, the time.
type Ticked = BTreeSet<(usize, bool)>;

/// What the parts of the offer share.
#[derive(Clone, Copy)]
struct Offer {
    session: Session,
    toasts: Toasts,
    language: RwSignal<Language>,
    outcome: StoredValue<Arc<Outcome>>,
    stages: Memo<Vec<FunnelStage>>,
    stands_for: RwSignal<Vec<Option<LeadStage>>>,
    ticked: RwSignal<Ticked>,
    promise: RwSignal<Option<Category>>,
    /// Working hours to the first contact, and of how many leads.
    response: Option<(u16, usize)>,
}

/// The offer.
#[component]
pub fn Found(
    /// What the check of the file found.
    outcome: Arc<Outcome>,
) -> impl IntoView {
    let offer = Offer::of(outcome);
    let rows = move || {
        let count = offer.stages.with(Vec::len);
        (0..count).map(|place| offer.row(place)).collect_view()
    };
    let idle = move || offer.ticked.with(BTreeSet::is_empty) && offer.promise.get().is_none();
    view! {
        <details class="intake-rest" data-testid="import-found">
            <summary>{tr(|t| t.import_found().title)}</summary>
            <p class="intake-help">{tr(|t| t.import_found().help)}</p>
            <table class="intake-table">
                <thead>
                    <tr>
                        <th scope="col">{tr(|t| t.import_found().stage)}</th>
                        <th scope="col">{tr(|t| t.import_found().stands_for)}</th>
                        <th scope="col">{tr(|t| t.import_found().rate)}</th>
                        <th scope="col">{tr(|t| t.import_found().lag)}</th>
                        <th scope="col">{tr(|t| t.import_found().now)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            {offer.response.map(|response| offer.first_contact(response))}
            <p class="intake-ways">
                <button type="button" class="button-primary" disabled=idle on:click=move |_| offer.apply()>
                    {tr(|t| t.import_found().apply)}
                </button>
            </p>
        </details>
    }
}

impl Offer {
    fn of(outcome: Arc<Outcome>) -> Self {
        let session = Session::of_app();
        let now = (session.ports().now)();
        let time = session.peek(|plan| BusinessTime::new(&plan.calendar, &file_zone(now)));
        let hours = |seconds: u64| u16::try_from(seconds.div_ceil(3_600)).unwrap_or(u16::MAX).clamp(1, 999);
        let response = outcome.passages.response(&time).map(|(seconds, leads)| (hours(seconds), leads));
        Self {
            session,
            toasts: Toasts::of_app(),
            language: Choices::of_app().language,
            outcome: StoredValue::new(outcome),
            stages: session.select(|plan| plan.funnel.stages.clone()),
            stands_for: RwSignal::new(session.peek(usual)),
            ticked: RwSignal::new(Ticked::new()),
            promise: RwSignal::new(None),
            response,
        }
    }

    /// What is found from the stage at `place` to the next, followed as the choices change.
    fn span(self, place: usize) -> Option<Span> {
        let now = (self.session.ports().now)();
        let (from, to) = self.stands_for.with(|all| {
            let next =
                if place + 1 == all.len() { Some(LeadStage::Won) } else { all.get(place + 1).copied().flatten() };
            (all.get(place).copied().flatten(), next)
        });
        self.outcome.with_value(|outcome| outcome.passages.between(from?, to?, now))
    }

    fn row(self, place: usize) -> AnyView {
        let language = self.language;
        let stage = Memo::new(move |_| self.stages.with(|stages| stages.get(place).cloned()));
        let name = Memo::new(move |_| stage.get().map(|stage| stage.name).unwrap_or_default());
        let label = Signal::derive(move || (language.get().texts().import_found().stands_for_of)(&name.get()));
        let names = Signal::derive(move || {
            let texts = language.get().texts();
            let none = texts.import_found().none.to_owned();
            std::iter::once(none).chain(STANDS_FOR.map(|stage| (texts.terms().lead_stage)(stage).to_owned())).collect()
        });
        let chosen = Signal::derive(move || {
            let now = self.stands_for.with(|all| all.get(place).copied().flatten());
            Some(now.and_then(|now| STANDS_FOR.iter().position(|other| *other == now)).map_or(0, |at| at + 1))
        });
        let choose = move |at: usize| {
            self.stands_for.update(|all| {
                if let Some(one) = all.get_mut(place) {
                    *one = at.checked_sub(1).and_then(|at| STANDS_FOR.get(at)).copied();
                }
            });
            self.ticked.set(Ticked::new());
        };
        let now = move || stage.get().map(|stage| as_it_is(language.get(), &stage)).unwrap_or_default();
        let span = Memo::new(move |_| self.span(place));
        let rate = move || {
            let said = span.get().and_then(|span| rate_said(language.get(), span));
            self.tick((place, false), name, said)
        };
        let lag = move || {
            let said = span.get().and_then(|span| days_said(language.get(), span));
            self.tick((place, true), name, said)
        };
        view! {
            <tr>
                <th scope="row">{name}</th>
                <td>{pick(label, names, chosen, choose)}</td>
                <td>{rate}</td>
                <td>{lag}</td>
                <td class="intake-note">{now}</td>
            </tr>
        }
        .into_any()
    }

    /// A figure that can be taken over, or why there is none.
    fn tick(self, which: (usize, bool), name: Memo<String>, said: Option<String>) -> AnyView {
        let language = self.language;
        let Some(said) = said else {
            let few = move || (language.get().texts().import_found().too_few)(LEAST_CASES);
            return view! { <span class="intake-note">{few}</span> }.into_any();
        };
        let label = move || {
            let texts = language.get().texts().import_found();
            if which.1 { (texts.take_lag)(&name.get()) } else { (texts.take_rate)(&name.get()) }
        };
        view! {
            <label class="intake-choice">
                <input
                    type="checkbox"
                    aria-label=label
                    prop:checked=move || self.ticked.with(|ticked| ticked.contains(&which))
                    on:change=move |_| self.ticked.update(|ticked| {
                        if !ticked.remove(&which) {
                            ticked.insert(which);
                        }
                    })
                />
                <span>{said}</span>
            </label>
        }
        .into_any()
    }

    fn first_contact(self, (hours, leads): (u16, usize)) -> AnyView {
        let language = self.language;
        let said = move || {
            let language = language.get();
            (language.texts().import_found().response)(&hours.to_string(), &written::count(language, leads))
        };
        let shared = self.session.select(|plan| plan.language.clone());
        let label = Signal::derive(move || language.get().texts().import_found().response_for.to_owned());
        let names = Signal::derive(move || {
            let language = language.get();
            let none = language.texts().import_found().no_promise.to_owned();
            let category = |category| shared.with(|shared| agreed::category(language, shared, category));
            std::iter::once(none).chain(Category::ALL.map(category)).collect()
        });
        let chosen = Signal::derive(move || {
            let now = self.promise.get();
            Some(now.and_then(|now| Category::ALL.iter().position(|other| *other == now)).map_or(0, |at| at + 1))
        });
        let choose = move |at: usize| {
            self.promise.set(at.checked_sub(1).and_then(|at| Category::ALL.get(at)).copied());
        };
        view! {
            <div class="intake-picks">
                <span>{said}</span>
                <div>
                    <span>{label}</span>
                    {pick(label, names, chosen, choose)}
                </div>
            </div>
        }
        .into_any()
    }

    /// Takes over what is ticked, as one step.
    fn apply(self) {
        let mut commands = Vec::new();
        let ticked = self.ticked.get_untracked();
        for (place, is_time) in &ticked {
            let id = self.stages.with_untracked(|stages| stages.get(*place).map(|stage| stage.id));
            let (Some(id), Some(span)) = (id, untrack(|| self.span(*place))) else { continue };
            let edit = |edit| Command::EditStage { id, edit };
            match (is_time, span.days, span.rate()) {
                (true, Some((days, _)), _) => {
                    commands.extend([edit(StageEdit::LagMonths(None)), edit(StageEdit::LagDays(days))]);
                }
                (false, _, Some(rate)) => {
                    commands.extend([edit(StageEdit::Rate(Some(rate))), edit(StageEdit::Sample(span.sample))]);
                }
                _ => {}
            }
        }
        if let (Some(category), Some((hours, _))) = (self.promise.get_untracked(), self.response) {
            commands.push(Command::EditAgreement(AgreementEdit::Figure(Figure::response(category), hours)));
        }
        let count = ticked.len() + usize::from(self.promise.get_untracked().is_some());
        let (toasts, texts) = (self.toasts, self.language.get_untracked().texts());
        match self.session.run(Command::Together(commands)) {
            Ok(()) => {
                toasts.done((texts.import_found().applied)(count));
                self.ticked.set(Ticked::new());
                self.promise.set(None);
            }
            Err(rejection) => toasts.say((texts.errors().rejection)(rejection)),
        }
    }
}

/// What each stage of the funnel stands for unless somebody says otherwise: what is counted for it in the schedule, else new leads
/// for the prospects, and behind them what the name says.
fn usual(plan: &Plan) -> Vec<Option<LeadStage>> {
    let headline = plan.funnel.stages.iter().position(|stage| stage.id == plan.funnel.headline).unwrap_or_default();
    let stages = plan.funnel.stages.iter().enumerate().map(|(place, stage)| {
        let counted = plan.schedule.actual(Some(stage.id)).and_then(|actual| actual.leads);
        let by_name = Some(likely_stage(&stage.name)).filter(|stage| *stage != LeadStage::New);
        let guess = if place < headline {
            None
        } else {
            by_name.filter(|_| place > headline).or((place == headline).then_some(LeadStage::New))
        };
        counted.or(guess).filter(|stage| STANDS_FOR.contains(stage))
    });
    stages.collect()
}

fn percent(language: Language, rate: Rate) -> String {
    intl::number(language.tag(), NumberStyle::Percent(1), f64::from(rate.millionths()) / 1_000_000.0)
}

fn rate_said(language: Language, span: Span) -> Option<String> {
    let (texts, sample) = (language.texts().import_found(), span.sample?);
    let count = |count: u64| written::count(language, usize::try_from(count).unwrap_or(usize::MAX));
    let rate = (texts.rate_of)(&percent(language, span.rate()?), &count(sample.successes()), &count(sample.trials()));
    let young = (span.young > 0).then(|| (texts.young)(&written::count(language, span.young)));
    Some(std::iter::once(rate).chain(young).collect::<Vec<_>>().join(", "))
}

fn days_said(language: Language, span: Span) -> Option<String> {
    let (days, leads) = span.days?;
    let count = |count: usize| written::count(language, count);
    Some((language.texts().import_found().days_of)(&count(days.into()), &count(leads)))
}

/// Rate and time of a stage as the plan has them.
fn as_it_is(language: Language, stage: &FunnelStage) -> String {
    let texts = language.texts().import_found();
    let rate = stage.rate.map_or_else(|| texts.unknown.to_owned(), |rate| percent(language, rate));
    let days = usize::try_from(stage.lag().days()).unwrap_or(usize::MAX);
    format!("{rate}, {}", (texts.days)(&written::count(language, days)))
}
