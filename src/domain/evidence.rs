//! What is known about a lead: the pain and the five criteria of its project.

use serde::{Deserialize, Serialize};

/// What a question about a lead asks after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Criterion {
    /// A problem that hurts enough to act.
    Pain,
    /// The need is defined.
    Need,
    /// The scope is fixed.
    Scope,
    /// A project team is set up.
    Team,
    /// The budget is voted.
    Budget,
    /// The timing is fixed.
    Timing,
}

impl Criterion {
    /// Every question, in the order they are asked.
    pub const ALL: [Self; 6] = [Self::Pain, Self::Need, Self::Scope, Self::Team, Self::Budget, Self::Timing];
    /// The five that describe the project.
    pub const PROJECT: [Self; 5] = [Self::Need, Self::Scope, Self::Team, Self::Budget, Self::Timing];
}

/// An answer to one question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Established.
    Yes,
    /// In part.
    Partly,
    /// Asked, and no.
    No,
    /// Not known yet.
    #[default]
    Unknown,
}

impl Answer {
    /// Every answer, in the order of the choice.
    pub const ALL: [Self; 4] = [Self::Yes, Self::Partly, Self::No, Self::Unknown];
}

/// An answer and what was heard.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The answer.
    pub answer: Answer,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// The six findings of a lead.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Evidence {
    #[serde(skip_serializing_if = "Finding::is_blank")]
    pain: Finding,
    #[serde(skip_serializing_if = "Finding::is_blank")]
    need: Finding,
    #[serde(skip_serializing_if = "Finding::is_blank")]
    scope: Finding,
    #[serde(skip_serializing_if = "Finding::is_blank")]
    team: Finding,
    #[serde(skip_serializing_if = "Finding::is_blank")]
    budget: Finding,
    #[serde(skip_serializing_if = "Finding::is_blank")]
    timing: Finding,
}

impl Finding {
    fn is_blank(&self) -> bool {
        *self == Self::default()
    }
}

impl Evidence {
    /// What is known about `criterion`.
    pub fn finding(&self, criterion: Criterion) -> &Finding {
        match criterion {
            Criterion::Pain => &self.pain,
            Criterion::Need => &self.need,
            Criterion::Scope => &self.scope,
            Criterion::Team => &self.team,
            Criterion::Budget => &self.budget,
            Criterion::Timing => &self.timing,
        }
    }

    /// The answer to `criterion`.
    pub fn answer(&self, criterion: Criterion) -> Answer {
        self.finding(criterion).answer
    }

    /// Replaces what is known about `criterion`.
    pub fn set(&mut self, criterion: Criterion, finding: Finding) {
        *match criterion {
            Criterion::Pain => &mut self.pain,
            Criterion::Need => &mut self.need,
            Criterion::Scope => &mut self.scope,
            Criterion::Team => &mut self.team,
            Criterion::Budget => &mut self.budget,
            Criterion::Timing => &mut self.timing,
        } = finding;
    }

    /// Whether nothing was answered or noted.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
