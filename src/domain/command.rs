//! Everything that can be done to a plan. This list is the app's table of contents: the journal on disk, the undo history and
//! the messages between tabs are made of it.

use std::mem::discriminant;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::agreement::{AgreementEdit, Signed};
use super::business::CalendarEdit;
use super::calibration::CalibrationEdit;
use super::campaign::CampaignsEdit;
use super::confidence::{Sample, Sureness};
use super::contacts::ContactsEdit;
use super::intake::Intake;
use super::language::{ByHand, LanguageEdit};
use super::process::ProcessEdit;
use super::scenario::ScenarioEdit;
use super::schedule::ScheduleEdit;
use super::{
    CapacityEdit, Criterion, Currency, Finding, FunnelStage, HandPlace, Holding, Lead, LeadEdit, LeadId, LeadsEdit,
    Milestone, Money, ObjectiveEdit, ObjectiveId, Rate, ScenarioId, StageId, Team, ThresholdEdit,
};

/// A change of a plan, with every id and time it needs inside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Command {
    /// Several changes as one step: all of them, or none.
    Together(Vec<Command>),
    /// Names the plan.
    RenamePlan(String),
    /// Sets the currency of every amount. Amounts stay as they are.
    SetCurrency(Currency),
    /// Adds an empty objective at the end.
    AddObjective(ObjectiveId),
    /// Changes one field of an objective.
    EditObjective {
        /// Which one.
        id: ObjectiveId,
        /// The change.
        edit: ObjectiveEdit,
    },
    /// Removes an objective.
    RemoveObjective(ObjectiveId),
    /// Changes one number of the whole funnel.
    EditFunnel(FunnelEdit),
    /// Puts a stage at a place among the stages.
    AddStage {
        /// The new stage.
        stage: FunnelStage,
        /// Place from 0; past the end is the end.
        place: usize,
    },
    /// Changes one field of a stage.
    EditStage {
        /// Which one.
        id: StageId,
        /// The change.
        edit: StageEdit,
    },
    /// Moves a stage to a place among the stages.
    MoveStage {
        /// Which one.
        id: StageId,
        /// Place from 0; past the end is the end.
        place: usize,
    },
    /// Removes a stage. The last one stays.
    RemoveStage(StageId),
    /// Changes what a side can handle.
    EditCapacity(CapacityEdit),
    /// Changes when an objective asks too little or too much.
    EditThresholds(ThresholdEdit),
    /// Adds leads.
    AddLeads(Vec<Lead>),
    /// Takes in the leads of a file.
    ImportLeads(Arc<Intake>),
    /// Changes one field of a lead.
    EditLead {
        /// Which one.
        id: LeadId,
        /// The change.
        edit: LeadEdit,
    },
    /// Changes many leads in the same way.
    EditLeads {
        /// Which ones.
        ids: Vec<LeadId>,
        /// The change.
        edit: LeadsEdit,
    },
    /// Replaces what is known about one criterion of a lead.
    Answer {
        /// Which one.
        id: LeadId,
        /// The question.
        criterion: Criterion,
        /// The finding.
        finding: Finding,
    },
    /// Gives a lead to an owner.
    HandOver {
        /// Which one.
        id: LeadId,
        /// The new owner and since when.
        holding: Holding,
    },
    /// Notes that a lead reached a stage.
    Reach {
        /// Which one.
        id: LeadId,
        /// The stage and since when.
        milestone: Milestone,
    },
    /// Puts leads somewhere by hand in the order of leads.
    Arrange(Vec<(LeadId, HandPlace)>),
    /// Removes leads.
    RemoveLeads(Vec<LeadId>),
    /// Keeps the funnel as it is now as a scenario.
    KeepScenario {
        /// Its id.
        id: ScenarioId,
        /// Its name.
        name: String,
    },
    /// Changes one field of a scenario.
    EditScenario {
        /// Which one.
        id: ScenarioId,
        /// The change.
        edit: ScenarioEdit,
    },
    /// Removes a scenario.
    RemoveScenario(ScenarioId),
    /// Makes a scenario the plan. What was the plan takes its place.
    AdoptScenario {
        /// Which one.
        id: ScenarioId,
        /// What is in its place then is called so.
        name: String,
    },
    /// Changes what is kept of the schedule.
    EditSchedule(ScheduleEdit),
    /// Changes one field of the agreement.
    EditAgreement(AgreementEdit),
    /// Keeps a signed version. What was seen is what was signed: the terms come with the command.
    SignAgreement(Arc<Signed>),
    /// Changes when the teams work.
    EditCalendar(CalendarEdit),
    /// Changes what both sides call things, and the rules of the categories.
    EditLanguage(LanguageEdit),
    /// Changes how leads of a category are treated.
    EditProcess(ProcessEdit),
    /// Sets the category of a lead in spite of its evidence, or takes that back.
    SetCategory {
        /// Which one.
        id: LeadId,
        /// The category and why; `None`: the evidence decides again.
        by_hand: Option<ByHand>,
    },
    /// Plays the calibration game.
    EditCalibration(CalibrationEdit),
    /// Changes what was said with the people of a lead, and what comes next.
    EditContacts {
        /// Which lead.
        id: LeadId,
        /// The change.
        edit: ContactsEdit,
    },
    /// Changes the nurture campaigns.
    EditCampaigns(CampaignsEdit),
}

/// A change of one number of the whole funnel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FunnelEdit {
    /// See [`Funnel::revenue`](super::Funnel::revenue).
    Revenue(Option<Money>),
    /// See [`Funnel::average_sale`](super::Funnel::average_sale).
    AverageSale(Option<Money>),
    /// See [`Funnel::headline`](super::Funnel::headline).
    Headline(StageId),
    /// See [`Funnel::sureness`](super::Funnel::sureness).
    Sureness(Option<Sureness>),
    /// See [`Funnel::secured`](super::Funnel::secured).
    Secured(Option<Money>),
    /// See [`Funnel::share`](super::Funnel::share).
    Share(Option<Rate>),
}

/// A change of one field of a funnel stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StageEdit {
    /// See [`FunnelStage::name`].
    Name(String),
    /// See [`FunnelStage::owner`].
    Owner(Team),
    /// See [`FunnelStage::rate`].
    Rate(Option<Rate>),
    /// See [`FunnelStage::lag_days`].
    LagDays(u16),
    /// See [`FunnelStage::sample`].
    Sample(Option<Sample>),
    /// See [`FunnelStage::lag_months`].
    LagMonths(Option<u16>),
}

impl Command {
    /// All of `commands` as one step: a single one stands for itself. `None`: there are none.
    pub fn together(mut commands: Vec<Self>) -> Option<Self> {
        if commands.len() > 1 { Some(Self::Together(commands)) } else { commands.pop() }
    }

    /// Whether `self` writes the very field that `earlier` wrote, so that typing on in it is one step.
    pub fn rewrites(&self, earlier: &Self) -> bool {
        match (self, earlier) {
            (Self::RenamePlan(_), Self::RenamePlan(_)) => true,
            (Self::EditObjective { id, edit }, Self::EditObjective { id: other, edit: before }) => {
                id == other && discriminant(edit) == discriminant(before)
            }
            (Self::EditFunnel(edit), Self::EditFunnel(before)) => discriminant(edit) == discriminant(before),
            (Self::EditStage { id, edit }, Self::EditStage { id: other, edit: before }) => {
                id == other && discriminant(edit) == discriminant(before)
            }
            (Self::EditCapacity(edit), Self::EditCapacity(before)) => discriminant(edit) == discriminant(before),
            (Self::EditThresholds(edit), Self::EditThresholds(before)) => discriminant(edit) == discriminant(before),
            (Self::EditLead { id, edit }, Self::EditLead { id: other, edit: before }) => {
                id == other && discriminant(edit) == discriminant(before)
            }
            (Self::Answer { id, criterion, .. }, Self::Answer { id: other, criterion: before, .. }) => {
                id == other && criterion == before
            }
            (Self::EditScenario { id, edit }, Self::EditScenario { id: other, edit: before }) => {
                id == other && edit.rewrites(before)
            }
            (Self::EditSchedule(edit), Self::EditSchedule(before)) => edit.rewrites(before),
            (Self::EditAgreement(edit), Self::EditAgreement(before)) => edit.rewrites(before),
            (Self::EditCalendar(edit), Self::EditCalendar(before)) => discriminant(edit) == discriminant(before),
            (Self::EditLanguage(edit), Self::EditLanguage(before)) => edit.rewrites(before),
            (Self::EditCalibration(edit), Self::EditCalibration(before)) => edit.rewrites(before),
            (Self::EditProcess(edit), Self::EditProcess(before)) => edit.rewrites(before),
            (Self::EditContacts { id, edit }, Self::EditContacts { id: other, edit: before }) => {
                id == other && edit.rewrites(before)
            }
            (Self::EditLeads { ids, edit }, Self::EditLeads { ids: others, edit: before }) => {
                edit.rewrites(before) && ids == others
            }
            (Self::EditCampaigns(edit), Self::EditCampaigns(before)) => edit.rewrites(before),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn several_commands_are_one_step_and_one_stands_for_itself() {
        let [one, other] = ["one", "other"].map(|name| Command::RenamePlan(name.to_owned()));
        for (commands, expected) in [
            (vec![], None),
            (vec![one.clone()], Some(one.clone())),
            (vec![one.clone(), other.clone()], Some(Command::Together(vec![one, other]))),
        ] {
            assert_eq!(Command::together(commands.clone()), expected, "{commands:?}");
        }
    }
}
