//! Bringing a lead that is here already up to what a file says of it.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Draft;
use crate::domain::apply::within;
use crate::domain::contacts::{Contact, ContactsEdit};
use crate::domain::{
    Answer, ContactId, Criterion, Finding, Holding, Lead, LeadEdit, LeadId, LeadStage, Milestone, Rejection,
};

/// What is new of a lead. What else happened to it meanwhile stays.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeadUpdate {
    /// Which one.
    pub id: LeadId,
    /// Its fields.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub edits: Vec<LeadEdit>,
    /// What is known of pain and project.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<(Criterion, Answer)>,
    /// Stages that it reached in the past.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reached: Vec<Milestone>,
    /// The stage at which it stands from now on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<Milestone>,
    /// Its owner from now on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Holding>,
    /// A contact that was not noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<Contact>,
}

/// How far a file is believed about leads that are here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Updating {
    /// Whether it is one of ours that comes back: then what it says is what somebody wrote there. Any other file may be behind, so
    /// it takes no lead back to an earlier stage, and adds to a note instead of replacing it.
    pub own: bool,
    /// Whether it says who owns a lead.
    pub owners: bool,
}

impl LeadUpdate {
    /// Changes `lead`.
    ///
    /// # Errors
    /// [`Rejection::TextTooLong`], or what the rules for contacts and stages refuse.
    pub fn apply(&self, lead: &mut Lead) -> Result<(), Rejection> {
        for edit in &self.edits {
            lead.edit(edit.clone());
        }
        for (criterion, answer) in &self.answers {
            let note = lead.evidence.finding(*criterion).note.clone();
            lead.evidence.set(*criterion, Finding { answer: *answer, note });
        }
        for milestone in &self.reached {
            lead.progress.insert(milestone.clone()).map_err(|_| Rejection::ReasonMissing)?;
        }
        if let Some(milestone) = &self.stage {
            lead.progress.reach(milestone.clone()).map_err(|_| Rejection::ReasonMissing)?;
        }
        if let Some(holding) = &self.owner {
            lead.owners.hand_over(holding.clone());
        }
        if let Some(contact) = &self.contact {
            lead.edit_contacts(&ContactsEdit::Contact(contact.clone()))?;
        }
        within(lead.texts())
    }
}

impl Draft {
    /// What is new of `lead` by this, for one who comes in `now`. `None`: nothing.
    pub fn update(&self, lead: &Lead, contact: ContactId, how: Updating, now: DateTime<Utc>) -> Option<LeadUpdate> {
        let answers = self.answers.iter().filter(|(criterion, answer)| lead.evidence.answer(*criterion) != *answer);
        let known = |stage: LeadStage| lead.progress.milestones().iter().any(|one| one.stage == stage);
        let reached = self.reached.iter().filter(|(stage, _)| !known(*stage));
        let reached = reached.map(|(stage, since)| self.milestone(*stage, *since)).collect();
        let mut update = LeadUpdate {
            id: lead.id,
            edits: self.edits(lead, how),
            answers: answers.copied().collect(),
            reached,
            stage: None,
            owner: self.owner(lead, how, now),
            contact: if lead.contacts.is_empty() { self.contact(contact) } else { None },
        };
        let mut after = lead.clone();
        update.apply(&mut after).ok()?;
        update.stage = self.stage(&after, how, now);
        if let Some(milestone) = &update.stage {
            after.progress.reach(milestone.clone()).ok()?;
        }
        (after != *lead).then_some(update)
    }

    fn edits(&self, lead: &Lead, how: Updating) -> Vec<LeadEdit> {
        let mut edits = Vec::new();
        let mut text = |said: &String, is: &String, edit: fn(String) -> LeadEdit| {
            if !said.is_empty() && said != is {
                edits.push(edit(said.clone()));
            }
        };
        text(&self.company, &lead.company, LeadEdit::Company);
        text(&self.contact, &lead.contact, LeadEdit::Contact);
        text(&self.email, &lead.email, LeadEdit::Email);
        text(&self.phone, &lead.phone, LeadEdit::Phone);
        text(&self.source, &lead.source, LeadEdit::Source);
        text(&if how.own { self.note.clone() } else { added(&lead.note, &self.note) }, &lead.note, LeadEdit::Note);
        // One that it has from another system stays: that one would not find it again.
        if lead.external_id.is_empty() || origin(&lead.external_id) == origin(&self.external_id) {
            text(&self.external_id, &lead.external_id, LeadEdit::ExternalId);
        }
        edits.extend(self.value.filter(|value| Some(*value) != lead.value).map(|value| LeadEdit::Value(Some(value))));
        edits.extend(self.created.filter(|moment| *moment != lead.owners.begun()).map(LeadEdit::Created));
        edits
    }

    fn owner(&self, lead: &Lead, how: Updating, now: DateTime<Utc>) -> Option<Holding> {
        let has = lead.owners.current();
        let team = self.team.unwrap_or(has.team);
        let person = if self.person.is_empty() && self.team.is_none_or(|team| team == has.team && !how.own) {
            &has.person
        } else {
            &self.person
        };
        let differs = team != has.team || *person != has.person;
        (how.owners && differs).then(|| Holding { person: person.clone(), ..Holding::of(team, now) })
    }

    /// The stage that it comes to; the past is in `lead` already.
    fn stage(&self, lead: &Lead, how: Updating, now: DateTime<Utc>) -> Option<Milestone> {
        let (stage, stands) = (self.stage?, lead.progress.stage());
        let way = |stage| LeadStage::WAY.iter().position(|other| *other == stage);
        let onward = stage.is_closed() || (!stands.is_closed() && way(stage) > way(stands));
        let since = self.stage_since.unwrap_or(now);
        (stage != stands && (how.own || onward)).then(|| self.milestone(stage, since))
    }
}

/// `note` with those lines of `said` below it that do not stand in it.
fn added(note: &str, said: &str) -> String {
    let stands = |line: &&str| !line.trim().is_empty() && !note.lines().any(|other| other.trim() == line.trim());
    let fresh = said.lines().filter(stands);
    let lines: Vec<_> = Some(note).filter(|note| !note.is_empty()).into_iter().chain(fresh).collect();
    lines.join("\n")
}

/// The system that an external id is from.
pub(super) fn origin(external_id: &str) -> &str {
    external_id.split_once(':').map_or("", |(origin, _)| origin)
}

#[cfg(test)]
mod tests;
