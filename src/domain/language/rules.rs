//! What a category asks of the evidence. The teams set it; that is the point of agreeing on a language.

use serde::{Deserialize, Serialize};

use crate::domain::{Answer, Criterion};

/// What a category asks of one criterion at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Demand {
    /// Nothing: any answer will do.
    Any,
    /// Partly or yes.
    Partly,
    /// Yes.
    Yes,
}

impl Demand {
    /// Every demand, the least first.
    pub const ALL: [Self; 3] = [Self::Any, Self::Partly, Self::Yes];

    /// Whether `answer` is enough.
    pub fn is_met_by(self, answer: Answer) -> bool {
        match self {
            Self::Any => true,
            Self::Partly => matches!(answer, Answer::Partly | Answer::Yes),
            Self::Yes => answer == Answer::Yes,
        }
    }
}

/// What the first two categories ask. Whatever else has a pain and a known criterion is of the third.
///
/// The first asks for each criterion at least partly and nowhere for less than the second, and the mean holds for both: so a lead of
/// the first has all that the second asks, and a better answer never worsens a category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// Mean of the five criteria from which a lead is a mid-term project, in percent: a yes counts 1, a partly 0.5.
    pub mid_term_mean: u16,
    /// What a short-term project needs, in the order of [`Criterion::PROJECT`].
    pub short_term: [Demand; 5],
    /// What a mid-term project needs, in the same order.
    pub mid_term: [Demand; 5],
}

/// Why rules cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RulesFault {
    /// A mean above 100 %.
    Mean,
    /// The short-term category asks nothing of this criterion, or less than the mid-term one.
    AsksLess(Criterion),
}

impl Rules {
    /// Whether nobody changed them.
    pub fn are_default(&self) -> bool {
        *self == Self::default()
    }

    /// What the short-term and the mid-term category ask of each criterion.
    pub fn demands(&self) -> impl Iterator<Item = (Criterion, Demand, Demand)> {
        let both = self.short_term.into_iter().zip(self.mid_term);
        Criterion::PROJECT.into_iter().zip(both).map(|(criterion, (short, mid))| (criterion, short, mid))
    }

    /// The first reason why they cannot hold.
    pub fn fault(&self) -> Option<RulesFault> {
        if self.mid_term_mean > 100 {
            return Some(RulesFault::Mean);
        }
        let less = |(_, short, mid): &(Criterion, Demand, Demand)| short < mid || *short == Demand::Any;
        self.demands().find(less).map(|(criterion, ..)| RulesFault::AsksLess(criterion))
    }

    /// These rules with other demands on one criterion.
    #[must_use]
    pub fn with(mut self, criterion: Criterion, short: Demand, mid: Demand) -> Self {
        let places = self.short_term.iter_mut().zip(&mut self.mid_term);
        if let Some((_, (one, two))) = Criterion::PROJECT.into_iter().zip(places).find(|(other, _)| *other == criterion)
        {
            (*one, *two) = (short, mid);
        }
        self
    }
}

impl Default for Rules {
    fn default() -> Self {
        Self { mid_term_mean: 80, short_term: [Demand::Yes; 5], mid_term: [Demand::Partly; 5] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Demand::{Any, Partly, Yes};

    #[test]
    fn the_first_category_never_asks_for_less_than_the_second() {
        for (short, mid, fault) in [
            (Yes, Partly, false),
            (Yes, Yes, false),
            (Yes, Any, false),
            (Partly, Partly, false),
            (Partly, Any, false),
            (Partly, Yes, true),
            (Any, Any, true),
        ] {
            let rules = Rules::default().with(Criterion::Team, short, mid);
            let expected = fault.then_some(RulesFault::AsksLess(Criterion::Team));
            assert_eq!(rules.fault(), expected, "{short:?} {mid:?}");
            assert_eq!(rules.demands().nth(2), Some((Criterion::Team, short, mid)));
        }
    }

    #[test]
    fn a_mean_is_at_most_one_hundred_percent() {
        for (mean, fault) in [(0, None), (100, None), (101, Some(RulesFault::Mean))] {
            assert_eq!(Rules { mid_term_mean: mean, ..Rules::default() }.fault(), fault);
        }
    }

    #[test]
    fn the_pain_is_no_matter_of_demands() {
        assert_eq!(Rules::default().with(Criterion::Pain, Partly, Partly), Rules::default());
    }
}
