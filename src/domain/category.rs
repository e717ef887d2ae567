//! The three lead categories, computed from evidence and never typed.

use serde::{Deserialize, Serialize};

use super::language::{Demand, Rules};
use super::{Answer, Criterion, Evidence};

/// How ripe a lead is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Category {
    /// 1: all five criteria are met.
    ShortTerm,
    /// 2: nearly there.
    MidTerm,
    /// 3: far or ill-defined.
    LongTerm,
    /// The pain is not established, or nothing is known of the project.
    ToQualify,
}

impl Category {
    /// Every category, ripest first.
    pub const ALL: [Self; 4] = [Self::ShortTerm, Self::MidTerm, Self::LongTerm, Self::ToQualify];

    /// The name used in addresses, tests and style sheets.
    pub fn key(self) -> &'static str {
        match self {
            Self::ShortTerm => "1",
            Self::MidTerm => "2",
            Self::LongTerm => "3",
            Self::ToQualify => "to-qualify",
        }
    }
}

/// A category with what it follows from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The category.
    pub category: Category,
    /// Why.
    pub reason: Reason,
}

/// Why the evidence gives a category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No pain, or none known: the answer given.
    PainNotEstablished(Answer),
    /// There is a pain, and no criterion of the project is known.
    ProjectUnknown,
    /// All five criteria are met.
    AllMet,
    /// All that a short-term project needs is there, and that is not everything.
    Met {
        /// What is still open.
        open: Gaps,
        /// Mean of the five, in percent.
        mean: u16,
    },
    /// All that a mid-term project needs is there, and the mean is high enough.
    NearlyMet {
        /// What is still open.
        open: Gaps,
        /// Mean of the five, in percent.
        mean: u16,
    },
    /// Criteria that a mid-term project needs more of.
    Lacking(Gaps),
    /// Every criterion is as a mid-term project needs it, and the mean is too low.
    TooOpen {
        /// What is still open.
        open: Gaps,
        /// Mean of the five, in percent.
        mean: u16,
        /// The mean that is asked for, in percent.
        wanted: u16,
    },
}

/// Criteria of a project whose answer is not yes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gaps {
    /// Met only partly.
    pub partly: Vec<Criterion>,
    /// Answered no.
    pub no: Vec<Criterion>,
    /// Not known yet.
    pub unknown: Vec<Criterion>,
}

impl Gaps {
    /// Those of the criteria that `counts`.
    fn of(evidence: &Evidence, counts: impl Fn(Criterion) -> bool) -> Self {
        let having = |wanted: Answer| {
            let asked = Criterion::PROJECT.into_iter().filter(|criterion| counts(*criterion));
            asked.filter(|criterion| evidence.answer(*criterion) == wanted).collect()
        };
        Self { partly: having(Answer::Partly), no: having(Answer::No), unknown: having(Answer::Unknown) }
    }
}

/// Returns the category that `evidence` gives under `rules`, and why.
pub fn assess(evidence: &Evidence, rules: &Rules) -> Assessment {
    let (category, mean) = (category_of(evidence, rules), mean_percent(evidence));
    let pain = evidence.answer(Criterion::Pain);
    let open = || Gaps::of(evidence, |_| true);
    let reason = match category {
        Category::ToQualify if pain != Answer::Yes => Reason::PainNotEstablished(pain),
        Category::ToQualify => Reason::ProjectUnknown,
        Category::ShortTerm if open() == Gaps::default() => Reason::AllMet,
        Category::ShortTerm => Reason::Met { open: open(), mean },
        Category::MidTerm => Reason::NearlyMet { open: open(), mean },
        Category::LongTerm => {
            let unmet = |criterion| {
                let mut demands = rules.demands();
                demands.any(|(other, _, mid)| other == criterion && !mid.is_met_by(evidence.answer(criterion)))
            };
            match Gaps::of(evidence, unmet) {
                lacking if lacking != Gaps::default() => Reason::Lacking(lacking),
                _ => Reason::TooOpen { open: open(), mean, wanted: rules.mid_term_mean },
            }
        }
    };
    Assessment { category, reason }
}

/// The category alone: made for every lead of a large plan, so nothing is written down on the way.
pub fn category_of(evidence: &Evidence, rules: &Rules) -> Category {
    let unknown = |criterion: &Criterion| evidence.answer(*criterion) == Answer::Unknown;
    if evidence.answer(Criterion::Pain) != Answer::Yes || Criterion::PROJECT.iter().all(unknown) {
        return Category::ToQualify;
    }
    let meets = |pick: fn((Criterion, Demand, Demand)) -> (Criterion, Demand)| {
        let mut demands = rules.demands().map(pick);
        demands.all(|(criterion, demand)| demand.is_met_by(evidence.answer(criterion)))
    };
    // What the first asks includes what the second asks: so the mean holds for both.
    if mean_percent(evidence) < rules.mid_term_mean || !meets(|(criterion, _, mid)| (criterion, mid)) {
        Category::LongTerm
    } else if meets(|(criterion, short, _)| (criterion, short)) {
        Category::ShortTerm
    } else {
        Category::MidTerm
    }
}

/// The mean of the five criteria: a yes counts 1, a partly 0.5.
fn mean_percent(evidence: &Evidence) -> u16 {
    // Ten half points in all: each is worth 10 %.
    let worth = |criterion: Criterion| match evidence.answer(criterion) {
        Answer::Yes => 20,
        Answer::Partly => 10,
        Answer::No | Answer::Unknown => 0,
    };
    Criterion::PROJECT.into_iter().map(worth).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Finding;
    use Category::{LongTerm, MidTerm, ShortTerm, ToQualify};
    use Criterion::{Budget, Scope, Team, Timing};

    /// Answers as letters: pain, need, scope, team, budget, timing; y, p, n or `-` for unknown.
    fn evidence(letters: &str) -> Evidence {
        let mut evidence = Evidence::default();
        for (criterion, letter) in Criterion::ALL.into_iter().zip(letters.chars()) {
            let answer = match letter {
                'y' => Answer::Yes,
                'p' => Answer::Partly,
                'n' => Answer::No,
                _ => Answer::Unknown,
            };
            evidence.set(criterion, Finding { answer, note: String::new() });
        }
        evidence
    }

    fn check(letters: &str, rules: &Rules, category: Category, reason: Reason) {
        assert_eq!(assess(&evidence(letters), rules), Assessment { category, reason }, "{letters}");
    }

    fn gaps(partly: &[Criterion], no: &[Criterion], unknown: &[Criterion]) -> Gaps {
        Gaps { partly: partly.to_vec(), no: no.to_vec(), unknown: unknown.to_vec() }
    }

    #[test]
    fn the_category_follows_from_the_evidence() {
        let check = |letters, category, reason| check(letters, &Rules::default(), category, reason);
        check("yyyyyy", ShortTerm, Reason::AllMet);
        check("yypypy", MidTerm, Reason::NearlyMet { open: gaps(&[Scope, Budget], &[], &[]), mean: 80 });
        check("yyyyyp", MidTerm, Reason::NearlyMet { open: gaps(&[Timing], &[], &[]), mean: 90 });
        let open = gaps(&[Scope, Team, Budget], &[], &[]);
        check("yypppy", LongTerm, Reason::TooOpen { open, mean: 70, wanted: 80 });
        check("yyyyny", LongTerm, Reason::Lacking(gaps(&[], &[Budget], &[])));
        check("yyyy-y", LongTerm, Reason::Lacking(gaps(&[], &[], &[Budget])));
        check("yy-yny", LongTerm, Reason::Lacking(gaps(&[], &[Budget], &[Scope])));
        check("ynnnnn", LongTerm, Reason::Lacking(gaps(&[], &Criterion::PROJECT, &[])));
        check("y-----", ToQualify, Reason::ProjectUnknown);
        check("-yyyyy", ToQualify, Reason::PainNotEstablished(Answer::Unknown));
        check("pyyyyy", ToQualify, Reason::PainNotEstablished(Answer::Partly));
        check("nyyyyy", ToQualify, Reason::PainNotEstablished(Answer::No));
        check("------", ToQualify, Reason::PainNotEstablished(Answer::Unknown));
    }

    #[test]
    fn the_category_follows_the_rules_in_force() {
        let lower = Rules { mid_term_mean: 70, ..Rules::default() };
        let open = gaps(&[Scope, Team, Budget], &[], &[]);
        check("yypppy", &lower, MidTerm, Reason::NearlyMet { open, mean: 70 });
        let no_team = Rules::default().with(Team, Demand::Partly, Demand::Any);
        let open = gaps(&[], &[Team], &[]);
        check("yyynyy", &no_team, MidTerm, Reason::NearlyMet { open, mean: 80 });
        check("yyypyy", &no_team, ShortTerm, Reason::Met { open: gaps(&[Team], &[], &[]), mean: 90 });
        let voted = Rules::default().with(Budget, Demand::Yes, Demand::Yes);
        check("yyyypy", &voted, LongTerm, Reason::Lacking(gaps(&[Budget], &[], &[])));
        // The mean that the second asks for, the first asks for too.
        let half = Rules { short_term: [Demand::Partly; 5], ..Rules::default() };
        let open = gaps(&Criterion::PROJECT, &[], &[]);
        check("yppppp", &half, LongTerm, Reason::TooOpen { open, mean: 50, wanted: 80 });
    }
}
