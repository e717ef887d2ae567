//! What the page shows: the days and the team from the address, the figures counted for them, and the stage that is looked at.

use std::sync::Arc;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::counting::{Task, counted};
use crate::domain::language::SharedLanguage;
use crate::domain::metrics::{Chosen, Dashboard, Scope, Yardstick};
use crate::domain::schedule::{Counted, Course, Span, period};
use crate::domain::{Category, Currency, Funnel, Plan, StageId, Team, iso};
use crate::i18n::{Language, Texts, agreed};
use crate::platform::{address, page};
use crate::store::Session;
use crate::ui::pages::objectives::{end_name, said};
use crate::ui::parts::{LeadList, yardstick};
use crate::ui::{Choices, Route};

const PERIOD: &str = "period";
const FROM: &str = "from";
const TO: &str = "to";
const TEAM: &str = "team";

/// What the page shows.
#[derive(Clone, Copy)]
pub struct Shown {
    choices: Choices,
    chosen: RwSignal<Chosen>,
    team: RwSignal<Option<Team>>,
    scope: Memo<Scope>,
    figures: Signal<Option<Arc<Dashboard>>>,
    yardstick: Memo<Arc<Yardstick>>,
    words: Memo<Words>,
    /// The stage that is looked at.
    stage: RwSignal<Counted>,
}

/// What of the plan the page writes beside its figures.
#[derive(Clone, PartialEq)]
struct Words {
    shared: Arc<SharedLanguage>,
    currency: Currency,
    funnel: Funnel,
}

/// How the page says something now.
#[derive(Clone)]
pub struct Said {
    /// In which language.
    pub language: Language,
    /// Its texts.
    pub texts: &'static Texts,
    /// What amounts are in.
    pub currency: Currency,
    /// The funnel, for the names of its stages.
    pub funnel: Funnel,
    /// What is looked at.
    pub scope: Scope,
    /// What leads are measured by.
    pub by: Arc<Yardstick>,
    shared: Arc<SharedLanguage>,
}

impl Shown {
    /// What the address says.
    pub fn new() -> Self {
        let (session, choices) = (Session::of_app(), Choices::of_app());
        let (chosen, team) = (RwSignal::new(Chosen::default()), RwSignal::new(None));
        let read = move || {
            let hash = page::hash();
            if Route::read(&hash) == Route::Results {
                chosen.set(chosen_of(&hash));
                team.set(team_of(&hash));
            }
        };
        read();
        // The back button, and a link to this very page.
        if let Some(route) = use_context::<RwSignal<Route>>() {
            Effect::new(move |_| {
                route.track();
                read();
            });
        }
        let yardstick = yardstick(session, LeadList::of_app().time());
        let plan = session.select(Plan::clone);
        let start = Memo::new(move |_| plan.with(|plan| start(plan, &yardstick.get())));
        let scope = Memo::new(move |_| {
            let (from, to) = chosen.get().days(start.get(), yardstick.with(|by| by.today));
            Scope { from, to, team: team.get() }
        });
        let task = Memo::new(move |_| Task { plan: plan.get(), by: yardstick.get(), scope: scope.get() });
        let words = session.select(|plan| Words {
            shared: Arc::clone(&plan.language),
            currency: plan.currency,
            funnel: plan.funnel.clone(),
        });
        let stage = RwSignal::new(Counted::Sales);
        Self { choices, chosen, team, scope, figures: counted(task), yardstick, words, stage }
    }

    /// The period as it was chosen.
    pub fn chosen(self) -> Signal<Chosen> {
        self.chosen.into()
    }

    /// The team that was chosen.
    pub fn team(self) -> Signal<Option<Team>> {
        self.team.into()
    }

    /// Looks at another period, and keeps it in the address.
    pub fn choose(self, chosen: Chosen) {
        self.chosen.set(chosen);
        self.note();
    }

    /// Looks at another team.
    pub fn choose_team(self, team: Option<Team>) {
        self.team.set(team);
        self.note();
    }

    /// The days and the team.
    pub fn scope(self) -> Memo<Scope> {
        self.scope
    }

    /// The figures, once they are there.
    pub fn figures(self) -> Signal<Option<Arc<Dashboard>>> {
        self.figures
    }

    /// The stage that is looked at, as long as the funnel has it; the sales otherwise.
    pub fn stage(self) -> Memo<Counted> {
        Memo::new(move |_| match self.stage.get() {
            Counted::Stage(id) if self.words.with(|words| words.funnel.stage(id).is_none()) => Counted::Sales,
            stage => stage,
        })
    }

    /// Looks at another stage.
    pub fn look_at(self, stage: Counted) {
        self.stage.set(stage);
    }

    /// Says something of the figures, followed as they and the language change. Nothing while they are being counted.
    pub fn tell<T>(self, tell: impl FnOnce(&Dashboard, &Said) -> T) -> Option<T> {
        let figures = self.figures.get()?;
        Some(tell(&figures, &self.said()))
    }

    /// The plan in time, likewise.
    pub fn tell_course<T>(self, tell: impl FnOnce(&Course, &Dashboard, &Said) -> Option<T>) -> Option<T> {
        self.tell(|figures, said| figures.course.as_ref().ok().and_then(|course| tell(course, figures, said)))?
    }

    /// How something is said now, followed as it changes.
    pub fn said(self) -> Said {
        let Words { shared, currency, funnel } = self.words.get();
        Said {
            language: self.choices.language.get(),
            texts: self.choices.texts(),
            currency,
            funnel,
            // That of the figures, not one that is still being counted.
            scope: self.figures.with(|figures| figures.as_ref().map_or_else(|| self.scope.get(), |found| found.scope)),
            by: self.yardstick.get(),
            shared,
        }
    }

    fn note(self) {
        let mut parameters = Vec::new();
        match self.chosen.get_untracked() {
            Chosen::Start => {}
            Chosen::Days(from, to) => parameters.extend([(FROM, from.to_string()), (TO, to.to_string())]),
            named => parameters.extend(named.key().map(|key| (PERIOD, key.to_owned()))),
        }
        parameters.extend(self.team.get_untracked().map(|team| (TEAM, team.key().to_owned())));
        page::replace_hash(&address::with_parameters(&Route::Results.href(), &parameters));
    }
}

impl Said {
    /// What the teams call a category, in short.
    pub fn category(&self, category: Category) -> String {
        agreed::category_short(self.language, &self.shared, category)
    }

    /// The name of a stage of the funnel; of none, of the sales.
    pub fn stage(&self, stage: Option<StageId>) -> String {
        match stage {
            Some(id) => said(self.funnel.stage(id).map(|stage| &*stage.name), self.texts),
            None => end_name(&self.funnel, self.texts).to_owned(),
        }
    }
}

/// The stage that something is counted of; none are the sales.
pub fn stage_of(counted: Counted) -> Option<StageId> {
    match counted {
        Counted::Stage(id) => Some(id),
        Counted::Sales => None,
    }
}

/// The day on which the plan begins: its start, or the first lead if that came in earlier.
fn start(plan: &Plan, by: &Yardstick) -> NaiveDate {
    let planned = period(plan).ok().map(Span::start);
    let first = plan.leads.values().map(|lead| lead.owners.begun()).min().map(|moment| by.day(moment));
    planned.into_iter().chain(first).min().unwrap_or(by.today)
}

fn chosen_of(hash: &str) -> Chosen {
    let day = |name| address::parameter(hash, name).and_then(|text| iso::day(&text));
    match (day(FROM), day(TO)) {
        (Some(from), Some(to)) => Chosen::Days(from, to),
        _ => address::parameter(hash, PERIOD).and_then(|key| Chosen::named(&key)).unwrap_or_default(),
    }
}

fn team_of(hash: &str) -> Option<Team> {
    let key = address::parameter(hash, TEAM)?;
    Team::ALL.into_iter().find(|team| team.key() == key)
}
