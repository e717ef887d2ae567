//! What a command does to a plan.

use std::sync::Arc;

use super::agreement::{MOST_SIGNED, Signed};
use super::language::ByHand;
use super::{
    Command, Funnel, FunnelEdit, FunnelStage, Lead, LeadId, MOST_STAGES, Objective, ObjectiveId, Plan, Rejection,
    StageEdit, StageId,
};

/// Characters a text may have.
pub const LONGEST_TEXT: usize = 10_000;
/// Objectives a plan may have.
pub const MOST_OBJECTIVES: usize = 20;
/// Leads a plan may have.
pub const MOST_LEADS: usize = 100_000;

/// Whether `text` has at most [`LONGEST_TEXT`] characters.
pub fn fits(text: &str) -> bool {
    text.len() <= LONGEST_TEXT || text.chars().count() <= LONGEST_TEXT
}

impl Plan {
    /// Returns the plan after `command`.
    ///
    /// # Errors
    /// A [`Rejection`] when the command names what is not there, or would leave the plan past its limits.
    pub fn after(&self, command: &Command) -> Result<Self, Rejection> {
        let mut plan = self.clone();
        plan.apply(command)?;
        Ok(plan)
    }

    fn apply(&mut self, command: &Command) -> Result<(), Rejection> {
        match command {
            Command::Together(commands) => commands.iter().try_for_each(|command| self.apply(command)),
            Command::RenamePlan(name) => {
                self.name = short(name)?;
                Ok(())
            }
            Command::SetCurrency(currency) => {
                self.currency = *currency;
                Ok(())
            }
            Command::AddObjective(id) => self.add_objective(*id),
            Command::EditObjective { id, edit } => {
                let found = self.objectives.iter_mut().find(|objective| objective.id == *id);
                let objective = found.ok_or(Rejection::NoObjective(*id))?;
                objective.edit(edit.clone());
                within(objective.texts())
            }
            Command::RemoveObjective(id) => {
                let place = self.objectives.iter().position(|objective| objective.id == *id);
                self.objectives.remove(place.ok_or(Rejection::NoObjective(*id))?);
                Ok(())
            }
            Command::EditFunnel(edit) => self.funnel.edit(*edit),
            Command::AddStage { stage, place } => self.funnel.add(stage, *place),
            Command::EditStage { id, edit } => self.funnel.edit_stage(*id, edit),
            Command::MoveStage { id, place } => self.funnel.move_stage(*id, *place),
            Command::RemoveStage(id) => {
                self.funnel.remove(*id)?;
                self.forget_unknown(*id);
                Ok(())
            }
            Command::EditCapacity(edit) => {
                self.capacity.edit(*edit);
                Ok(())
            }
            Command::EditThresholds(edit) => {
                self.thresholds = self.thresholds.with(*edit).ok_or(Rejection::ThresholdsCrossed)?;
                Ok(())
            }
            Command::AddLeads(leads) => leads.iter().try_for_each(|lead| self.add_lead(&Arc::new(lead.clone()))),
            Command::ImportLeads(intake) => self.take_in(intake),
            Command::EditLead { id, edit } => self.change_lead(*id, |lead| {
                lead.edit(edit.clone());
                within(lead.texts())
            }),
            Command::EditLeads { ids, edit } => self.edit_leads(ids, edit),
            Command::Answer { id, criterion, finding } => self.change_lead(*id, |lead| {
                within([&*finding.note])?;
                lead.evidence.set(*criterion, finding.clone());
                Ok(())
            }),
            Command::HandOver { id, holding } => self.change_lead(*id, |lead| {
                within(holding.texts())?;
                lead.owners.hand_over(holding.clone());
                Ok(())
            }),
            Command::Reach { id, milestone } => self.change_lead(*id, |lead| {
                within([&*milestone.reason])?;
                lead.progress.reach(milestone.clone()).map_err(|_| Rejection::ReasonMissing)
            }),
            Command::Arrange(places) => places.iter().try_for_each(|(id, place)| {
                self.change_lead(*id, |lead| {
                    lead.place = Some(Box::new(place.clone()));
                    Ok(())
                })
            }),
            Command::RemoveLeads(ids) => {
                ids.iter().try_for_each(|id| self.leads.remove(id).map(|_| ()).ok_or(Rejection::NoLead(*id)))
            }
            Command::KeepScenario { id, name } => self.keep_scenario(*id, name),
            Command::EditScenario { id, edit } => self.edit_scenario(*id, edit),
            Command::RemoveScenario(id) => self.remove_scenario(*id),
            Command::AdoptScenario { id, name } => self.adopt_scenario(*id, name),
            Command::EditSchedule(edit) => {
                edit.stage().map_or(Ok(0), |id| self.funnel.place_of(id))?;
                self.schedule.edit(edit)
            }
            Command::EditAgreement(edit) => {
                self.agreement.edit(edit)?;
                within(self.agreement.texts())
            }
            Command::SignAgreement(signed) => self.sign(signed),
            Command::EditCalendar(edit) => {
                self.calendar.edit(edit.clone());
                within(self.calendar.texts())
            }
            Command::EditLanguage(edit) => Arc::make_mut(&mut self.language).edit(edit),
            Command::EditProcess(edit) => Arc::make_mut(&mut self.process).edit(edit),
            Command::SetCategory { id, by_hand } => self.change_lead(*id, |lead| {
                lead.by_hand.clone_from(by_hand);
                within(lead.texts())?;
                lead.has_its_reason()
            }),
            Command::EditCalibration(edit) => self.calibrate(edit),
            Command::EditContacts { id, edit } => self.change_lead(*id, |lead| {
                lead.edit_contacts(edit)?;
                within(lead.contact_texts().map(String::as_str))
            }),
            Command::EditCampaigns(edit) => self.edit_campaigns(edit),
        }
    }

    /// Lets go of what hangs on a stage that nothing has any more.
    pub(super) fn forget_unknown(&mut self, id: StageId) {
        if !self.knows_stage(id) {
            self.schedule.forget(id);
        }
    }

    fn add_objective(&mut self, id: ObjectiveId) -> Result<(), Rejection> {
        if self.objective(id).is_some() {
            return Err(Rejection::Taken);
        }
        if self.objectives.len() >= MOST_OBJECTIVES {
            return Err(Rejection::TooManyObjectives);
        }
        self.objectives.push(Objective::empty(id));
        Ok(())
    }

    pub(super) fn add_lead(&mut self, lead: &Arc<Lead>) -> Result<(), Rejection> {
        within(lead.texts())?;
        lead.has_its_reason()?;
        lead.contacts_fit()?;
        self.memberships_fit(lead)?;
        if self.leads.contains_key(&lead.id) {
            return Err(Rejection::Taken);
        }
        if self.leads.len() >= MOST_LEADS {
            return Err(Rejection::TooManyLeads);
        }
        self.leads.insert(lead.id, Arc::clone(lead));
        Ok(())
    }

    fn sign(&mut self, signed: &Arc<Signed>) -> Result<(), Rejection> {
        within(signed.terms.texts())?;
        signed.check()?;
        if self.signed.len() >= MOST_SIGNED {
            return Err(Rejection::TooManySigned);
        }
        self.signed.push(signed.clone());
        Ok(())
    }

    pub(super) fn change_lead(
        &mut self,
        id: LeadId,
        change: impl FnOnce(&mut Lead) -> Result<(), Rejection>,
    ) -> Result<(), Rejection> {
        let lead = self.leads.get_mut(&id).ok_or(Rejection::NoLead(id))?;
        change(Arc::make_mut(lead))
    }
}

impl Lead {
    fn has_its_reason(&self) -> Result<(), Rejection> {
        if self.by_hand.as_ref().is_none_or(ByHand::has_reason) { Ok(()) } else { Err(Rejection::ReasonMissing) }
    }
}

impl Funnel {
    pub(super) fn edit(&mut self, edit: FunnelEdit) -> Result<(), Rejection> {
        match edit {
            FunnelEdit::Revenue(amount) => self.revenue = amount,
            FunnelEdit::AverageSale(amount) => self.average_sale = amount,
            FunnelEdit::Headline(id) => {
                self.place_of(id)?;
                self.headline = id;
            }
            FunnelEdit::Sureness(sureness) => self.sureness = sureness,
            FunnelEdit::Secured(amount) => self.secured = amount,
            FunnelEdit::Share(share) => self.share = share,
        }
        Ok(())
    }

    fn add(&mut self, stage: &FunnelStage, place: usize) -> Result<(), Rejection> {
        within([&*stage.name])?;
        if self.stage(stage.id).is_some() {
            return Err(Rejection::Taken);
        }
        if self.stages.len() >= MOST_STAGES {
            return Err(Rejection::TooManyStages);
        }
        self.stages.insert(place.min(self.stages.len()), stage.clone());
        Ok(())
    }

    pub(super) fn edit_stage(&mut self, id: StageId, edit: &StageEdit) -> Result<(), Rejection> {
        let stage = self.stages.iter_mut().find(|stage| stage.id == id).ok_or(Rejection::NoStage(id))?;
        match edit {
            StageEdit::Name(name) => stage.name = short(name)?,
            StageEdit::Owner(team) => stage.owner = *team,
            StageEdit::Rate(rate) => stage.rate = *rate,
            StageEdit::LagDays(days) => stage.lag_days = *days,
            StageEdit::Sample(sample) => stage.sample = *sample,
            StageEdit::LagMonths(months) => stage.lag_months = *months,
        }
        Ok(())
    }

    fn move_stage(&mut self, id: StageId, place: usize) -> Result<(), Rejection> {
        let from = self.place_of(id)?;
        let stage = self.stages.remove(from);
        self.stages.insert(place.min(self.stages.len()), stage);
        Ok(())
    }

    /// Removes a stage; the headline goes to the stage that takes its place, else to the one before.
    fn remove(&mut self, id: StageId) -> Result<(), Rejection> {
        let place = self.place_of(id)?;
        if self.stages.len() == 1 {
            return Err(Rejection::LastStage);
        }
        self.stages.remove(place);
        if self.headline == id
            && let Some(heir) = self.stages.get(place).or(self.stages.last())
        {
            self.headline = heir.id;
        }
        Ok(())
    }

    fn place_of(&self, id: StageId) -> Result<usize, Rejection> {
        self.stages.iter().position(|stage| stage.id == id).ok_or(Rejection::NoStage(id))
    }
}

pub(super) fn short(text: &str) -> Result<String, Rejection> {
    within([text])?;
    Ok(text.to_owned())
}

pub(super) fn within<'a>(texts: impl IntoIterator<Item = &'a str>) -> Result<(), Rejection> {
    if texts.into_iter().all(fits) { Ok(()) } else { Err(Rejection::TextTooLong) }
}
