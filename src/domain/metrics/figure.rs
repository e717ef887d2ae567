//! A figure, and whether a lead is behind it: asked lead by lead, by the rules that count it.

use super::{Band, Handovers, Promise, Scope, Standing, Yardstick, ageing, clocks, duties, handovers, owners, reasons};
use crate::domain::{Lead, LeadStage, Team, folded};

/// A figure that counts leads. What else it asks for, a category, the team that has the lead, is said by the other parts of a filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// First reached this stage, or one behind it, in the period.
    Reached(LeadStage),
    /// Came in in the period and has reached this stage since.
    Cohort(LeadStage),
    /// Came in in the period and is lost or rejected today.
    CohortRefused,
    /// Something was promised for it in the period, and stands so.
    Promise(Promise, Standing),
    /// Was assigned in the period.
    Assigned,
    /// The same, and was contacted.
    Answered,
    /// The same, and was not.
    Waiting,
    /// Went from one team to the other in the period.
    Handed(Team, Team),
    /// Was lent to this team in the period.
    Lent(Team),
    /// Was with a person of this team, or with nobody in particular, in the period.
    Held(Team),
    /// Is open, and of this age today.
    Aged(Band),
    /// Was rejected or lost in the period and still is, for a reason.
    Refused(LeadStage),
}

impl Figure {
    /// The name used in addresses.
    pub fn key(self) -> String {
        match self {
            Self::Reached(stage) => format!("reached.{}", stage.key()),
            Self::Cohort(stage) => format!("cohort.{}", stage.key()),
            Self::CohortRefused => "cohort.refused".to_owned(),
            Self::Promise(promise, standing) => format!("promise.{}.{}", promise.key(), standing.key()),
            Self::Assigned => "assigned".to_owned(),
            Self::Answered => "answered".to_owned(),
            Self::Waiting => "waiting".to_owned(),
            Self::Handed(from, to) => format!("handed.{}.{}", from.key(), to.key()),
            Self::Lent(team) => format!("lent.{}", team.key()),
            Self::Held(team) => format!("held.{}", team.key()),
            Self::Aged(band) => format!("aged.{}", band.key()),
            Self::Refused(stage) => format!("refused.{}", stage.key()),
        }
    }

    /// The figure of that name.
    pub fn named(key: &str) -> Option<Self> {
        Self::all().find(|figure| figure.key() == key)
    }

    /// Every figure.
    pub fn all() -> impl Iterator<Item = Self> {
        let promises = Promise::ALL
            .into_iter()
            .flat_map(|promise| Standing::ALL.into_iter().map(move |standing| Self::Promise(promise, standing)));
        let handed = Handovers::ways().map(|(from, to)| Self::Handed(from, to));
        let teams = Team::ALL.into_iter().flat_map(|team| [Self::Lent(team), Self::Held(team)]);
        let refused = LeadStage::ALL.into_iter().filter(|stage| stage.wants_reason()).map(Self::Refused);
        LeadStage::ALL
            .into_iter()
            .map(Self::Reached)
            .chain(LeadStage::WAY.into_iter().map(Self::Cohort))
            .chain([Self::CohortRefused, Self::Assigned, Self::Answered, Self::Waiting])
            .chain(promises)
            .chain(handed)
            .chain(teams)
            .chain(Band::ALL.into_iter().map(Self::Aged))
            .chain(refused)
    }

    /// Whether `lead` counts in it over the days of `scope`, for its team. The `text` is the name or the reason that some ask for.
    pub(super) fn has(self, lead: &Lead, text: &str, by: &Yardstick, scope: &Scope) -> bool {
        let created = || scope.has(by.day(lead.owners.begun()));
        match self {
            Self::Reached(stage) => lead.reached(stage).is_some_and(|moment| scope.has(by.day(moment))),
            Self::Cohort(stage) => created() && lead.reached(stage).is_some(),
            Self::CohortRefused => created() && lead.progress.stage().wants_reason(),
            Self::Promise(promise, wanted) => duties::standing(lead, promise, by, scope)
                .is_some_and(|(team, standing)| standing == wanted && scope.counts(team)),
            Self::Assigned => clocks::clocked(lead, by, scope).is_some_and(|clocked| scope.counts(clocked.waited.0)),
            Self::Answered | Self::Waiting => clocks::clocked(lead, by, scope).is_some_and(|clocked| {
                let (team, seconds) = clocked.answered;
                scope.counts(team) && seconds.is_some() == (self == Self::Answered)
            }),
            Self::Handed(from, to) => handovers::went(lead, from, to, by, scope),
            Self::Lent(team) => handovers::was_lent(lead, team, by, scope),
            Self::Held(team) => owners::held(lead, team, text, by, scope),
            Self::Aged(band) => ageing::band(lead, by) == Some(band),
            Self::Refused(stage) => {
                reasons::refused(lead, by, scope).is_some_and(|last| last.stage == stage && is_same(&last.reason, text))
            }
        }
    }
}

/// Whether a reason is the one that is asked for. No text asks for any.
fn is_same(reason: &str, text: &str) -> bool {
    text.trim().is_empty() || folded(reason.trim()) == folded(text.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_has_a_name_of_its_own() {
        let mut keys: Vec<_> = Figure::all().map(Figure::key).collect();
        for (figure, key) in Figure::all().zip(&keys) {
            assert_eq!(Figure::named(key), Some(figure));
        }
        let count = keys.len();
        keys.sort();
        keys.dedup();
        assert_eq!((keys.len(), Figure::named("nothing")), (count, None));
    }
}
