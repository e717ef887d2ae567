//! From a chosen file to a plan: what is inside is shown before anything changes. A table goes on to the page that imports leads.

mod dialog;
mod summary;

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

pub use dialog::ImportDialog;

use crate::domain::Plan;
use crate::file::{LARGEST_FILE, ReadError, Seems};
use crate::i18n::Texts;
use crate::platform::files::ChosenFile;
use crate::store::{NoReader, reader};
use crate::ui::Route;
use crate::ui::pages::Incoming;

/// How far the opening of a file is.
#[derive(Clone, Debug, PartialEq)]
pub enum Step {
    /// Nothing was chosen.
    Idle,
    /// The file is being read.
    Reading,
    /// It is no plan that can be opened.
    Refused {
        /// Its name.
        name: String,
        /// Why.
        why: Refusal,
    },
    /// It is a plan.
    Ready(Arc<Plan>),
}

/// Why a file is not opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// More than one was chosen.
    Several,
    /// The browser could not read it.
    Gone,
    /// What reads did not arrive.
    NoReader,
    /// It is no plan.
    Read(ReadError),
}

impl Refusal {
    /// Why, in words.
    pub fn said(&self, texts: &Texts) -> String {
        match self {
            Self::Several => texts.plans().one_file.to_owned(),
            Self::NoReader => texts.shell().missed_help.to_owned(),
            Self::Gone => texts.plans().file_gone.to_owned(),
            Self::Read(error) => (texts.plans().refusal)(error),
        }
    }
}

/// The opening of a file, for every component.
#[derive(Clone, Copy)]
pub struct Importing {
    step: RwSignal<Step>,
    table: RwSignal<Option<ChosenFile>, LocalStorage>,
    incoming: StoredValue<Option<Incoming>>,
    told: RwSignal<bool>,
    app: StoredValue<Owner>,
}

/// What the names of tables end with.
const TABLES: [&str; 3] = [".csv", ".tsv", ".txt"];

impl Importing {
    /// Nothing was chosen yet, in the app that is being made.
    pub fn new() -> Self {
        Self {
            step: RwSignal::new(Step::Idle),
            table: RwSignal::new_local(None),
            incoming: StoredValue::new(None),
            told: RwSignal::new(false),
            app: StoredValue::new(Owner::current().unwrap_or_default()),
        }
    }

    /// That of the app, from the context.
    pub fn of_app() -> Self {
        expect_context()
    }

    /// How far it is.
    pub fn step(self) -> Signal<Step> {
        self.step.into()
    }

    /// Reads the files that were chosen: one. A table is brought to the page for leads.
    pub fn choose(self, files: Vec<ChosenFile>) {
        let mut files = files.into_iter();
        let Some(file) = files.next() else { return };
        let name = file.name();
        if let Some(other) = files.next() {
            let name = format!("{name}, {}", other.name());
            self.step.set(Step::Refused { name, why: Refusal::Several });
        } else if TABLES.iter().any(|ending| name.to_lowercase().ends_with(ending)) {
            self.bring(file);
        } else {
            self.open(file);
        }
    }

    /// Reads a file as a plan, whatever it is called.
    pub fn open(self, file: ChosenFile) {
        self.step.set(Step::Reading);
        spawn_local(async move {
            let name = file.name();
            let step = match read(&file).await {
                Ok(plan) => Step::Ready(Arc::new(plan)),
                Err(Refusal::Read(ReadError::NotOurs { seems: Seems::Csv })) => {
                    self.bring(file);
                    Step::Idle
                }
                Err(why) => Step::Refused { name, why },
            };
            // Closed in the meantime: the user does not want it any more.
            if self.step.get_untracked() == Step::Reading {
                self.step.set(step);
            }
        });
    }

    /// Brings a table of leads to the page for it.
    pub fn bring(self, file: ChosenFile) {
        self.table.set(Some(file));
        Route::Import.go();
    }

    /// The table that was brought and that nobody has taken yet.
    pub fn table(self) -> RwSignal<Option<ChosenFile>, LocalStorage> {
        self.table
    }

    /// The import of leads. It is made when somebody asks for it first, and then lives as long as the app: a visit that imports
    /// nothing pays nothing for it.
    pub fn incoming(self) -> Incoming {
        self.incoming.get_value().unwrap_or_else(|| {
            let incoming = self.app.with_value(|app| app.with(Incoming::of_app));
            self.incoming.set_value(Some(incoming));
            incoming
        })
    }

    /// Whether there is anything to tell of an import, beside the leads.
    pub fn told(self) -> RwSignal<bool> {
        self.told
    }

    /// Ends it.
    pub fn close(self) {
        self.step.set(Step::Idle);
    }
}

impl Default for Importing {
    fn default() -> Self {
        Self::new()
    }
}

/// Reads a chosen file as a plan. Nothing of it is kept.
///
/// # Errors
/// A [`Refusal`]
pub async fn read(file: &ChosenFile) -> Result<Plan, Refusal> {
    // Before it is in memory.
    let bytes = file.size();
    if bytes > LARGEST_FILE {
        return Err(Refusal::Read(ReadError::TooLarge { bytes, limit: LARGEST_FILE }));
    }
    let bytes = file.read().await.ok_or(Refusal::Gone)?;
    let reader = reader().await.map_err(|NoReader| Refusal::NoReader)?;
    (reader.file)(&bytes).map_err(Refusal::Read)
}
