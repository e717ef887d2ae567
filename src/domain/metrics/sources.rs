//! How it is known what came in at each stage of the funnel, for the plan and its promises.

use crate::domain::schedule::{Countings, Schedule};
use crate::domain::smart::handed_over;
use crate::domain::{Funnel, LeadStage, Plan, StageId};

/// How it is known what came in at a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The leads that reached this stage of theirs are counted.
    Counted(LeadStage),
    /// It is typed, month by month.
    Typed,
    /// Nobody has said so yet.
    Unknown,
}

/// The sources of all stages, and of the sales, which have no stage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sources(Vec<(Option<StageId>, Source)>);

impl Sources {
    /// Those of `plan`: as somebody said. Where nobody did, sales are the leads that were won, the stage that the sentence of the
    /// funnel counts is the leads that came in, and the one that is handed over those that were accepted.
    pub fn of(plan: &Plan) -> Self {
        let (funnel, schedule) = (&plan.funnel, &plan.schedule);
        let stages = funnel.stages.iter().map(|stage| Some(stage.id)).chain([None]);
        Self(stages.map(|stage| (stage, source(stage, funnel, schedule))).collect())
    }

    /// That of a stage; of none, of the sales.
    pub fn source(&self, stage: Option<StageId>) -> Source {
        self.0.iter().find(|(other, _)| *other == stage).map_or(Source::Unknown, |(_, source)| *source)
    }

    /// What is to be counted from the leads.
    pub fn countings(&self) -> Countings {
        let counted = self.0.iter().filter_map(|(stage, source)| match source {
            Source::Counted(leads) => Some((*stage, *leads)),
            Source::Typed | Source::Unknown => None,
        });
        counted.collect()
    }
}

fn source(stage: Option<StageId>, funnel: &Funnel, schedule: &Schedule) -> Source {
    if let Some(said) = schedule.actual(stage) {
        return said.leads.map_or(Source::Typed, Source::Counted);
    }
    let handed = handed_over(funnel).and_then(|place| funnel.stages.get(place)).map(|stage| stage.id);
    match stage {
        None => Source::Counted(LeadStage::Won),
        Some(id) if id == funnel.headline => Source::Counted(LeadStage::New),
        Some(id) if Some(id) == handed => Source::Counted(LeadStage::Accepted),
        Some(_) => Source::Unknown,
    }
}
