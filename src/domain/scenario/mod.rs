//! Other numbers for the funnel, kept beside the plan to be compared with it, until one of them is adopted.

mod compare;

pub use compare::{Figure, Line, Row, compare};

use serde::{Deserialize, Serialize};

use super::apply::short;
use super::{Funnel, FunnelEdit, Plan, Rejection, ScenarioId, StageEdit, StageId};

/// Scenarios a plan may have beside its own funnel.
pub const MOST_SCENARIOS: usize = 4;

/// A funnel that is not the plan's. Stages that stand for the same have the same id in both.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Its id.
    pub id: ScenarioId,
    /// What the teams call it.
    pub name: String,
    /// Its numbers.
    pub funnel: Funnel,
}

/// A change of one field of a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScenarioEdit {
    /// See [`Scenario::name`].
    Name(String),
    /// A number of its whole funnel.
    Funnel(FunnelEdit),
    /// A field of one of its stages.
    Stage(StageId, StageEdit),
}

/// Whether the funnel of a plan or one of its scenarios has that stage.
pub fn knows_stage(funnel: &Funnel, scenarios: &[Scenario], id: StageId) -> bool {
    let mut all = std::iter::once(funnel).chain(scenarios.iter().map(|scenario| &scenario.funnel));
    all.any(|funnel| funnel.stage(id).is_some())
}

impl Plan {
    /// The scenario of that id.
    pub fn scenario(&self, id: ScenarioId) -> Option<&Scenario> {
        self.scenarios.iter().find(|scenario| scenario.id == id)
    }

    /// Keeps the funnel as it is now as a scenario, last in their order.
    pub(super) fn keep_scenario(&mut self, id: ScenarioId, name: &str) -> Result<(), Rejection> {
        if self.scenario(id).is_some() {
            return Err(Rejection::Taken);
        }
        if self.scenarios.len() >= MOST_SCENARIOS {
            return Err(Rejection::TooManyScenarios);
        }
        self.scenarios.push(Scenario { id, name: short(name)?, funnel: self.funnel.clone() });
        Ok(())
    }

    pub(super) fn edit_scenario(&mut self, id: ScenarioId, edit: &ScenarioEdit) -> Result<(), Rejection> {
        let found = self.scenarios.iter_mut().find(|scenario| scenario.id == id);
        let scenario = found.ok_or(Rejection::NoScenario(id))?;
        match edit {
            ScenarioEdit::Name(name) => {
                scenario.name = short(name)?;
                Ok(())
            }
            ScenarioEdit::Funnel(edit) => scenario.funnel.edit(*edit),
            ScenarioEdit::Stage(stage, edit) => scenario.funnel.edit_stage(*stage, edit),
        }
    }

    pub(super) fn remove_scenario(&mut self, id: ScenarioId) -> Result<(), Rejection> {
        let place = self.scenarios.iter().position(|scenario| scenario.id == id);
        let gone = self.scenarios.remove(place.ok_or(Rejection::NoScenario(id))?);
        for stage in gone.funnel.stages {
            self.forget_unknown(stage.id);
        }
        Ok(())
    }

    /// Makes the scenario the plan. The funnel that was the plan takes its place, under that `name`, so that nothing is lost.
    pub(super) fn adopt_scenario(&mut self, id: ScenarioId, name: &str) -> Result<(), Rejection> {
        let found = self.scenarios.iter_mut().find(|scenario| scenario.id == id);
        let scenario = found.ok_or(Rejection::NoScenario(id))?;
        scenario.name = short(name)?;
        std::mem::swap(&mut self.funnel, &mut scenario.funnel);
        Ok(())
    }
}

impl ScenarioEdit {
    /// Whether `self` writes the very field that `earlier` wrote.
    pub fn rewrites(&self, earlier: &Self) -> bool {
        use std::mem::discriminant;
        match (self, earlier) {
            (Self::Name(_), Self::Name(_)) => true,
            (Self::Funnel(edit), Self::Funnel(before)) => discriminant(edit) == discriminant(before),
            (Self::Stage(id, edit), Self::Stage(other, before)) => {
                id == other && discriminant(edit) == discriminant(before)
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::schedule::{Month, ScheduleEdit};
    use crate::domain::{Command, FunnelStage, LONGEST_TEXT, Money, Rate, Team};
    use chrono::NaiveDate;

    fn plan() -> Plan {
        let mut plan = Plan::new(String::new(), StageId(1), "prospects".to_owned());
        plan.funnel.revenue = Money::from_cents(100_000_000).ok();
        plan.funnel.average_sale = Money::from_cents(1_000_000).ok();
        plan
    }

    fn keep(id: u64) -> Command {
        Command::KeepScenario { id: ScenarioId(id), name: format!("scenario {id}") }
    }

    fn edit(id: u64, edit: ScenarioEdit) -> Command {
        Command::EditScenario { id: ScenarioId(id), edit }
    }

    fn adopt(id: u64, name: &str) -> Command {
        Command::AdoptScenario { id: ScenarioId(id), name: name.to_owned() }
    }

    fn after(plan: &Plan, commands: &[Command]) -> Plan {
        commands.iter().fold(plan.clone(), |plan, command| plan.after(command).expect("fits"))
    }

    #[test]
    fn a_scenario_has_numbers_of_its_own_from_when_it_is_kept() {
        let rate = Rate::from_millionths(20_000).ok();
        let kept = after(&plan(), &[keep(1), edit(1, ScenarioEdit::Stage(StageId(1), StageEdit::Rate(rate)))]);
        assert_eq!(kept.funnel, plan().funnel);
        assert_eq!(kept.scenario(ScenarioId(1)).and_then(|kept| kept.funnel.stages[0].rate), rate);
        let revenue = FunnelEdit::Revenue(None);
        let changed = after(&kept, &[Command::EditFunnel(revenue), edit(1, ScenarioEdit::Name("high".to_owned()))]);
        assert_eq!(changed.scenarios[0].name, "high");
        assert_eq!(changed.scenarios[0].funnel.revenue, plan().funnel.revenue);
    }

    #[test]
    fn adopting_swaps_so_that_nothing_is_lost() {
        let revenue = ScenarioEdit::Funnel(FunnelEdit::Revenue(Money::from_cents(5).ok()));
        let start = after(&plan(), &[keep(1), keep(2), edit(1, revenue)]);
        let adopted = after(&start, &[adopt(1, "former plan")]);
        assert_eq!(adopted.funnel, start.scenarios[0].funnel);
        assert_eq!((&adopted.scenarios[0].funnel, &*adopted.scenarios[0].name), (&start.funnel, "former plan"));
        assert_eq!(adopted.scenarios[1], start.scenarios[1]);
        assert_eq!(after(&adopted, &[adopt(1, "scenario 1")]), start);
        assert_eq!(after(&adopted, &[Command::RemoveScenario(ScenarioId(1))]).scenarios.len(), 1);
    }

    #[test]
    fn a_scenario_too_many_taken_gone_or_with_a_name_too_long_is_refused() {
        let full = after(&plan(), &[keep(1), keep(2), keep(3), keep(4)]);
        let gone = Rejection::NoScenario(ScenarioId(9));
        let long = "x".repeat(LONGEST_TEXT + 1);
        for (command, rejection) in [
            (keep(5), Rejection::TooManyScenarios),
            (keep(4), Rejection::Taken),
            (adopt(9, ""), gone),
            (adopt(1, &long), Rejection::TextTooLong),
            (edit(9, ScenarioEdit::Name(String::new())), gone),
            (edit(1, ScenarioEdit::Name(long.clone())), Rejection::TextTooLong),
            (edit(1, ScenarioEdit::Stage(StageId(7), StageEdit::LagDays(1))), Rejection::NoStage(StageId(7))),
            (Command::RemoveScenario(ScenarioId(9)), gone),
        ] {
            assert_eq!(full.after(&command), Err(rejection), "{command:?}");
        }
    }

    #[test]
    fn typing_on_in_one_field_of_a_scenario_is_one_step() {
        let name = |id, name: &str| edit(id, ScenarioEdit::Name(name.to_owned()));
        let funnel = |edit_| edit(1, ScenarioEdit::Funnel(edit_));
        let stage = |stage, edit_| edit(1, ScenarioEdit::Stage(StageId(stage), edit_));
        for (command, earlier, rewrites) in [
            (name(1, "a"), name(1, "b"), true),
            (name(1, "a"), name(2, "a"), false),
            (funnel(FunnelEdit::Revenue(None)), funnel(FunnelEdit::Revenue(Some(Money::default()))), true),
            (funnel(FunnelEdit::Revenue(None)), funnel(FunnelEdit::AverageSale(None)), false),
            (stage(1, StageEdit::Rate(None)), stage(1, StageEdit::Rate(Some(Rate::ONE))), true),
            (stage(1, StageEdit::Rate(None)), stage(2, StageEdit::Rate(None)), false),
            (stage(1, StageEdit::Rate(None)), name(1, "a"), false),
        ] {
            assert_eq!(command.rewrites(&earlier), rewrites, "{command:?} {earlier:?}");
        }
    }

    #[test]
    fn what_came_in_at_a_stage_is_kept_while_the_plan_or_a_scenario_has_it() {
        let second = FunnelStage::new(StageId(2), String::new(), Team::Sales, None);
        let typed = ScheduleEdit::Typed(Some(StageId(2)), Month::of(NaiveDate::default()), Some(7));
        let begun = [Command::AddStage { stage: second, place: 1 }, Command::EditSchedule(typed), keep(1)];
        let without = after(&after(&plan(), &begun), &[Command::RemoveStage(StageId(2))]);
        let known = |plan: &Plan| plan.schedule.actual(Some(StageId(2))).is_some();
        assert!(known(&without));
        let adopted = after(&without, &[adopt(1, "before")]);
        assert!(known(&adopted) && adopted.funnel.stage(StageId(2)).is_some());
        assert!(!known(&after(&without, &[Command::RemoveScenario(ScenarioId(1))])));
    }
}
