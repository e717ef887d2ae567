//! Plans as files: the sample in, exports and raw data out.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{Library, Notice, shelf};
use crate::domain::{Plan, PlanId};
use crate::file;
use crate::platform::files;
use crate::store::reader;

impl Library {
    /// Opens the sample plan of the chosen language as a plan of its own, as if kept until today.
    pub fn open_sample(self) {
        spawn_local(async move {
            let address = format!("sample/plan.{}.entente.json", self.words.get_untracked().language);
            let today = (self.session.ports().today)();
            let bytes = files::of_page(&address).await;
            let plan = match (bytes, reader().await) {
                (Some(bytes), Ok(reader)) => (reader.sample)(&bytes, today).ok(),
                _ => None,
            };
            match plan {
                Some(plan) => self.import_as_new(plan),
                None => self.tell(Notice::NoSample),
            }
        });
    }

    /// Hands the open plan to the user as a file. Works from memory, whatever state the storage is in.
    pub fn export(self) {
        self.hand_out(self.session.plan_id(), &self.session.peek(Plan::clone));
    }

    /// Hands any plan to the user as a file.
    pub fn export_of(self, id: PlanId) {
        spawn_local(async move {
            if let Some(plan) = self.plan_of(id).await {
                self.hand_out(id, &plan);
            }
        });
    }

    /// Hands everything that is stored of a plan to the user, as it is.
    pub fn export_raw(self, id: PlanId) {
        spawn_local(async move {
            match shelf::raw(&self.database(), id).await {
                Ok(text) if files::download(&format!("entente-{id}.raw.json"), &text) => {}
                Ok(_) => self.tell(Notice::NotDownloaded),
                Err(error) => self.tell(error.into()),
            }
        });
    }

    fn hand_out(self, id: PlanId, plan: &Plan) {
        if !files::download(&file::file_name(&plan.name), &file::write(plan)) {
            self.tell(Notice::NotDownloaded);
            return;
        }
        let now = (self.session.ports().now)();
        self.cards.update(|cards| {
            if let Some(card) = cards.iter_mut().find(|card| card.id == id) {
                card.exported_at = Some(now);
            }
        });
        // A plan that is in memory only has nothing to be noted at.
        spawn_local(async move {
            let _ = shelf::note_export(&self.database(), id, self.session.ports()).await;
        });
    }
}
