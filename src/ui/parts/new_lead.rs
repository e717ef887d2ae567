//! Adding a lead.

use super::Toasts;
use crate::domain::{Command, Holding, Lead, LeadId, Ledger, Team};
use crate::i18n::Texts;
use crate::store::Session;
use crate::ui::Route;

/// Adds a lead of which nothing is known yet, and goes to its page. It is to be qualified: inside sales has it.
pub fn add_lead(session: Session, toasts: Toasts, texts: &Texts) {
    let (id, since) = (LeadId((session.ports().fresh_id)()), (session.ports().now)());
    let owners = Ledger::starting(Holding::of(Team::InsideSales, since));
    match session.run(Command::AddLeads(vec![Lead::owned(id, owners)])) {
        Ok(()) => {
            toasts.done(texts.leads().added.to_owned());
            Route::Lead(id).go();
        }
        Err(rejection) => toasts.say((texts.errors().rejection)(rejection)),
    }
}
