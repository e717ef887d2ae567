//! Adding a lead.

use super::Toasts;
use crate::domain::{Category, Command, Holding, Lead, LeadId, Ledger};
use crate::i18n::Texts;
use crate::store::Session;
use crate::ui::Route;

/// Adds a lead of which nothing is known yet, and goes to its page. It is to be qualified: the team has it that the rules say.
pub fn add_lead(session: Session, toasts: Toasts, texts: &Texts) {
    let (id, since) = (LeadId((session.ports().fresh_id)()), (session.ports().now)());
    let team = session.peek(|plan| plan.process.owner(Category::ToQualify));
    let owners = Ledger::starting(Holding::of(team, since));
    match session.run(Command::AddLeads(vec![Lead::owned(id, owners)])) {
        Ok(()) => {
            toasts.done((texts.leads().added)(team).to_owned());
            Route::Lead(id).go();
        }
        Err(rejection) => toasts.say((texts.errors().rejection)(rejection)),
    }
}
