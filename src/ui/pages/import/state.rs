//! The import under way: the file, how it is read, and what the check of its rows found.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::phase::{Opened, Phase, Refused, Step, Told};
use super::work::{self, Run};
use crate::domain::{Command, Plan};
use crate::file::csv::{Encoding, LARGEST_TABLE, Mapping, NoTable, Outcome, Policy, Setting, recall, remember};
use crate::platform::files::ChosenFile;
use crate::platform::preferences;
use crate::store::Session;
use crate::ui::import::Importing;
use crate::ui::parts::{Toasts, file_zone, written};
use crate::ui::{Choices, Route};

/// Where mappings are remembered in this browser.
const REMEMBERED: &str = "csv";

/// The import, for every part of its page.
#[derive(Clone, Copy)]
pub struct Incoming {
    app: StoredValue<App>,
    phase: RwSignal<Phase>,
    step: RwSignal<Step>,
    opened: RwSignal<Option<Arc<Opened>>>,
    mapping: RwSignal<Mapping>,
    policy: RwSignal<Policy>,
    outcome: RwSignal<Option<Arc<Outcome>>>,
    checked: RwSignal<f64>,
    run: StoredValue<u64>,
    chosen: StoredValue<Option<ChosenFile>, LocalStorage>,
    told: RwSignal<Option<Arc<Told>>>,
}

/// What it needs of the app, behind one handle, because this is handed around a lot.
#[derive(Clone, Copy)]
struct App {
    session: Session,
    importing: Importing,
    toasts: Toasts,
    choices: Choices,
}

impl Incoming {
    /// An import of which nothing is known yet, in the context of the app.
    pub fn of_app() -> Self {
        let app = App {
            session: Session::of_app(),
            importing: Importing::of_app(),
            toasts: Toasts::of_app(),
            choices: Choices::of_app(),
        };
        Self {
            app: StoredValue::new(app),
            phase: RwSignal::new(Phase::Waiting),
            step: RwSignal::new(Step::Columns),
            opened: RwSignal::new(None),
            mapping: RwSignal::new(Mapping::default()),
            policy: RwSignal::new(Policy::default()),
            outcome: RwSignal::new(None),
            checked: RwSignal::new(0.0),
            run: StoredValue::new(0),
            chosen: StoredValue::new_local(None),
            told: RwSignal::new(None),
        }
    }

    /// Takes the files that are brought to the page, and checks anew whenever the plan changes, for as long as the page is there.
    pub fn follow(self) {
        let App { importing, session, .. } = self.app.get_value();
        let table = importing.table();
        Effect::new(move |_| {
            if let Some(file) = table.get() {
                table.set(None);
                self.take(file, None);
            }
        });
        let step = session.last_step();
        Effect::new(move |before: Option<_>| {
            let now = step.get();
            if before.is_some_and(|before| before != now) && self.opened.with_untracked(Option::is_some) {
                self.check();
            }
            now
        });
    }

    /// How far it is.
    pub fn phase(self) -> Signal<Phase> {
        self.phase.into()
    }

    /// Which part of an open table is seen.
    pub fn step(self) -> RwSignal<Step> {
        self.step
    }

    /// The open table.
    pub fn opened(self) -> Signal<Option<Arc<Opened>>> {
        self.opened.into()
    }

    /// The open table as it is now, for a handler.
    pub fn opened_now(self) -> Option<Arc<Opened>> {
        self.opened.get_untracked()
    }

    /// How it is read.
    pub fn mapping(self) -> Signal<Mapping> {
        self.mapping.into()
    }

    /// What is done with rows that are not plain.
    pub fn policy(self) -> Signal<Policy> {
        self.policy.into()
    }

    /// What the check found; `None` while it goes on.
    pub fn outcome(self) -> Signal<Option<Arc<Outcome>>> {
        self.outcome.into()
    }

    /// How far the check is, of 1.
    pub fn checked(self) -> Signal<f64> {
        self.checked.into()
    }

    /// What came of the last import.
    pub fn told(self) -> RwSignal<Option<Arc<Told>>> {
        self.told
    }

    /// Whether this is still the run that was begun last.
    pub fn is_current(self, run: Run) -> bool {
        self.run.try_get_value() == Some(run.0)
    }

    /// Reads a file, as if in that `encoding` where one is given.
    pub fn take(self, file: ChosenFile, encoding: Option<Encoding>) {
        let run = self.begin();
        self.chosen.set_value(Some(file.clone()));
        let name = file.name();
        self.phase.set(Phase::Reading { name: name.clone(), share: 0.0 });
        let bytes = file.size();
        if bytes > LARGEST_TABLE {
            self.refuse(name, Refused::NoTable(NoTable::TooLarge { bytes }));
            return;
        }
        spawn_local(async move {
            match file.read().await {
                Some(bytes) => work::open(self, run, name, Arc::new(bytes), encoding, None).await,
                None => self.refuse(name, Refused::Gone),
            }
        });
    }

    /// Reads the open file in another way.
    pub fn reread(self, encoding: Encoding, delimiter: Option<u8>) {
        let Some(opened) = self.opened_now() else { return };
        let run = self.begin();
        let (name, bytes) = (opened.name.clone(), Arc::clone(&opened.bytes));
        self.phase.set(Phase::Reading { name: name.clone(), share: 0.0 });
        spawn_local(async move { work::open(self, run, name, bytes, Some(encoding), delimiter).await });
    }

    /// Opens the file that was refused as a plan.
    pub fn open_as_plan(self) {
        if let Some(file) = self.chosen.get_value() {
            self.close();
            self.app.get_value().importing.open(file);
        }
    }

    /// Gives it up.
    pub fn close(self) {
        self.begin();
        self.chosen.set_value(None);
        self.phase.set(Phase::Waiting);
        self.opened.set(None);
        self.outcome.set(None);
    }

    /// Changes how the table is read, and checks its rows anew.
    pub fn remap(self, change: impl FnOnce(&mut Mapping)) {
        let Some(opened) = self.opened_now() else { return };
        let session = self.app.get_value().session;
        self.mapping.update(|mapping| {
            change(mapping);
            session.peek(|plan| mapping.complete(&opened.survey, plan));
        });
        self.check();
    }

    /// Changes what is done with rows that are not plain, and checks anew.
    pub fn decide(self, change: impl FnOnce(&mut Policy)) {
        self.policy.update(change);
        self.check();
    }

    /// Takes in what was found, as one step of the plan, and goes to the leads.
    pub fn confirm(self) {
        let (Some(opened), Some(outcome)) = (self.opened_now(), self.outcome.get_untracked()) else { return };
        let command = Command::ImportLeads(Arc::new(outcome.intake(&opened.name)));
        let App { session, importing, toasts, choices } = self.app.get_value();
        let language = choices.language.get_untracked();
        let texts = language.texts();
        if let Err(rejection) = session.run(command) {
            toasts.say((texts.errors().rejection)(rejection));
            return;
        }
        let kept = preferences::read(REMEMBERED).unwrap_or_default();
        preferences::write(REMEMBERED, &self.mapping.with_untracked(|mapping| remember(&kept, mapping)));
        let [new, old] = [outcome.added.len(), outcome.updated].map(|count| written::count(language, count));
        toasts.done((texts.import_check().imported)((outcome.added.len(), &new), (outcome.updated, &old)));
        let witness = outcome.added.first().map(|lead| lead.id);
        let (file, plan) = (opened.name.clone(), session.plan_id());
        self.told.set(Some(Arc::new(Told { file, outcome, witness, plan })));
        importing.told().set(true);
        self.close();
        Route::Leads.go();
    }

    pub(super) fn refuse(self, name: String, why: Refused) {
        self.opened.set(None);
        self.phase.set(Phase::Refused { name, why });
    }

    pub(super) fn reading(self, name: &str, share: f64) {
        self.phase.set(Phase::Reading { name: name.to_owned(), share });
    }

    /// Shows a table that was read, mapped as the last one with its header was, and checks its rows.
    pub(super) fn show(self, mut opened: Opened) {
        let Opened { table, survey, .. } = &opened;
        let session = self.app.get_value().session;
        let mut mapping = session.peek(|plan| Mapping::suggested(table, survey, plan));
        opened.is_remembered = recall(&preferences::read(REMEMBERED).unwrap_or_default(), &mut mapping);
        session.peek(|plan| mapping.complete(&opened.survey, plan));
        self.mapping.set(mapping);
        self.policy.set(Policy::default());
        self.step.set(Step::Columns);
        self.opened.set(Some(Arc::new(opened)));
        self.phase.set(Phase::Open);
        self.check();
    }

    pub(super) fn checking(self, share: f64) {
        self.checked.set(share);
    }

    pub(super) fn found(self, outcome: Outcome) {
        self.outcome.set(Some(Arc::new(outcome)));
    }

    /// Checks the rows as the mapping and the choices are now.
    fn check(self) {
        let Some(opened) = self.opened_now() else { return };
        let run = self.begin();
        self.outcome.set(None);
        self.checked.set(0.0);
        let session = self.app.get_value().session;
        let ports = session.ports();
        let setting = Setting {
            mapping: self.mapping.get_untracked(),
            policy: self.policy.get_untracked(),
            plan: session.peek(Plan::clone),
            zone: file_zone((ports.now)()),
            now: (ports.now)(),
            fresh_id: ports.fresh_id,
        };
        spawn_local(async move { work::check(self, run, &opened, setting).await });
    }

    fn begin(self) -> Run {
        self.run.update_value(|run| *run += 1);
        Run(self.run.get_value())
    }
}
