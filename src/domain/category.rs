//! The three lead categories, computed from evidence and never typed.

use super::{Answer, Criterion, Evidence};

/// How ripe a lead is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

/// Why a lead is in its category.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No pain, or none known: the answer given.
    PainNotEstablished(Answer),
    /// There is a pain, and no criterion of the project is known.
    ProjectUnknown,
    /// All five criteria are met.
    AllMet,
    /// Every criterion is met at least partly and the mean is high enough.
    NearlyMet {
        /// The criteria met only partly.
        partly: Vec<Criterion>,
        /// Mean of the five, in percent.
        mean: u32,
    },
    /// Criteria answered no, or still unknown.
    Lacking {
        /// Answered no.
        no: Vec<Criterion>,
        /// Not known yet.
        unknown: Vec<Criterion>,
    },
    /// Every criterion is met at least partly, and too many only partly.
    TooOpen {
        /// The criteria met only partly.
        partly: Vec<Criterion>,
        /// Mean of the five, in percent.
        mean: u32,
    },
}

/// Mean of the five criteria from which a lead is a mid-term project, in percent.
pub const MID_TERM_MEAN: u32 = 80;

/// Returns the category that `evidence` gives and why.
///
/// A yes counts 1 and a partly 0.5; the mean is over the five criteria of the project.
pub fn assess(evidence: &Evidence) -> Assessment {
    let pain = evidence.answer(Criterion::Pain);
    if pain != Answer::Yes {
        return Assessment { category: Category::ToQualify, reason: Reason::PainNotEstablished(pain) };
    }
    let having = |wanted: Answer| -> Vec<Criterion> {
        Criterion::PROJECT.into_iter().filter(|criterion| evidence.answer(*criterion) == wanted).collect()
    };
    let (yes, partly, no, unknown) =
        (having(Answer::Yes), having(Answer::Partly), having(Answer::No), having(Answer::Unknown));
    let mean = mean_percent(yes.len(), partly.len());
    let (category, reason) = if unknown.len() == Criterion::PROJECT.len() {
        (Category::ToQualify, Reason::ProjectUnknown)
    } else if yes.len() == Criterion::PROJECT.len() {
        (Category::ShortTerm, Reason::AllMet)
    } else if !no.is_empty() || !unknown.is_empty() {
        (Category::LongTerm, Reason::Lacking { no, unknown })
    } else if mean >= MID_TERM_MEAN {
        (Category::MidTerm, Reason::NearlyMet { partly, mean })
    } else {
        (Category::LongTerm, Reason::TooOpen { partly, mean })
    };
    Assessment { category, reason }
}

fn mean_percent(yes: usize, partly: usize) -> u32 {
    // Two half points a yes, one a partly, ten in all: each is worth 10 %.
    u32::try_from(2 * yes + partly).map_or(0, |half_points| half_points * 10)
}

#[cfg(test)]
mod tests {
    use super::*;
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
            evidence.set(criterion, crate::domain::Finding { answer, note: String::new() });
        }
        evidence
    }

    fn check(letters: &str, category: Category, reason: Reason) {
        assert_eq!(assess(&evidence(letters)), Assessment { category, reason }, "{letters}");
    }

    #[test]
    fn the_category_follows_from_the_evidence() {
        use Category::{LongTerm, MidTerm, ShortTerm, ToQualify};
        check("yyyyyy", ShortTerm, Reason::AllMet);
        check("yypypy", MidTerm, Reason::NearlyMet { partly: vec![Scope, Budget], mean: 80 });
        check("yyyyyp", MidTerm, Reason::NearlyMet { partly: vec![Timing], mean: 90 });
        check("yypppy", LongTerm, Reason::TooOpen { partly: vec![Scope, Team, Budget], mean: 70 });
        check("yyyyny", LongTerm, Reason::Lacking { no: vec![Budget], unknown: vec![] });
        check("yyyy-y", LongTerm, Reason::Lacking { no: vec![], unknown: vec![Budget] });
        check("yy-yny", LongTerm, Reason::Lacking { no: vec![Budget], unknown: vec![Scope] });
        check("ynnnnn", LongTerm, Reason::Lacking { no: Criterion::PROJECT.to_vec(), unknown: vec![] });
        check("y-----", ToQualify, Reason::ProjectUnknown);
        check("-yyyyy", ToQualify, Reason::PainNotEstablished(Answer::Unknown));
        check("pyyyyy", ToQualify, Reason::PainNotEstablished(Answer::Partly));
        check("nyyyyy", ToQualify, Reason::PainNotEstablished(Answer::No));
        check("------", ToQualify, Reason::PainNotEstablished(Answer::Unknown));
    }
}
