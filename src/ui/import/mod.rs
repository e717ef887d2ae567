//! From a chosen file to a plan: what is inside is shown before anything changes.

mod dialog;
mod summary;

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

pub use dialog::ImportDialog;

use crate::domain::Plan;
use crate::file::{LARGEST_FILE, ReadError};
use crate::i18n::Texts;
use crate::platform::files::ChosenFile;
use crate::store::{NoReader, reader};

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
}

impl Importing {
    /// Nothing was chosen yet.
    pub fn new() -> Self {
        Self { step: RwSignal::new(Step::Idle) }
    }

    /// That of the app, from the context.
    pub fn of_app() -> Self {
        expect_context()
    }

    /// How far it is.
    pub fn step(self) -> Signal<Step> {
        self.step.into()
    }

    /// Reads the files that were chosen: one.
    pub fn choose(self, files: Vec<ChosenFile>) {
        let mut files = files.into_iter();
        let Some(file) = files.next() else { return };
        if let Some(other) = files.next() {
            let name = format!("{}, {}", file.name(), other.name());
            self.step.set(Step::Refused { name, why: Refusal::Several });
            return;
        }
        self.step.set(Step::Reading);
        spawn_local(async move {
            let name = file.name();
            let step = match read(&file).await {
                Ok(plan) => Step::Ready(Arc::new(plan)),
                Err(why) => Step::Refused { name, why },
            };
            // Closed in the meantime: the user does not want it any more.
            if self.step.get_untracked() == Step::Reading {
                self.step.set(step);
            }
        });
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
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a size in bytes")]
    let bytes = file.size() as usize;
    if bytes > LARGEST_FILE {
        return Err(Refusal::Read(ReadError::TooLarge { bytes, limit: LARGEST_FILE }));
    }
    let bytes = file.read().await.ok_or(Refusal::Gone)?;
    let reader = reader().await.map_err(|NoReader| Refusal::NoReader)?;
    (reader.file)(&bytes).map_err(Refusal::Read)
}
