//! The app's own sample leads. What is said of them is in the texts of the page; what it amounts to is here.

use serde::{Deserialize, Serialize};

use crate::domain::{Answer, Criterion, Evidence, Finding};

/// A sample lead, by what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SampleLead {
    /// Everything is there.
    PackagingLine,
    /// The scope is partly open, the last vote of the budget is pending.
    WarehouseScanners,
    /// A download, and nothing else is known.
    WhitePaper,
    /// A pain, and everything else is far.
    YoungCompany,
    /// A complete call for tenders without a word of what hurts.
    CallForTenders,
    /// All is there but a second person in the team.
    ServiceContract,
    /// Enthusiasm at a fair.
    FairVisitor,
    /// A team with a plan and no money this year.
    RefusedBudget,
    /// Half of three criteria.
    GroupRollOut,
    /// A fixed date, and nobody asked about money.
    EndingContract,
}

impl SampleLead {
    /// Every sample, in the order of a round.
    pub const ALL: [Self; 10] = [
        Self::PackagingLine,
        Self::WhitePaper,
        Self::WarehouseScanners,
        Self::CallForTenders,
        Self::YoungCompany,
        Self::EndingContract,
        Self::ServiceContract,
        Self::FairVisitor,
        Self::GroupRollOut,
        Self::RefusedBudget,
    ];

    /// What its text says of each criterion, as somebody who heard it would note it down.
    pub fn evidence(self) -> Evidence {
        use Answer::{No, Partly as Half, Unknown as Open, Yes};
        let answers = match self {
            Self::PackagingLine => [Yes, Yes, Yes, Yes, Yes, Yes],
            Self::WarehouseScanners => [Yes, Yes, Half, Yes, Half, Yes],
            Self::WhitePaper => [Open, Open, Open, Open, Open, Open],
            Self::YoungCompany => [Yes, Half, No, No, No, No],
            Self::CallForTenders => [Open, Yes, Yes, Yes, Yes, Yes],
            Self::ServiceContract => [Yes, Yes, Yes, Half, Yes, Yes],
            Self::FairVisitor => [Half, Half, No, No, Open, No],
            Self::RefusedBudget => [Yes, Yes, Yes, Yes, No, Half],
            Self::GroupRollOut => [Yes, Yes, Half, Half, Half, Yes],
            Self::EndingContract => [Yes, Yes, Yes, Yes, Open, Yes],
        };
        let mut evidence = Evidence::default();
        for (criterion, answer) in Criterion::ALL.into_iter().zip(answers) {
            evidence.set(criterion, Finding { answer, note: String::new() });
        }
        evidence
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calibration::CASES;
    use crate::domain::language::Rules;
    use crate::domain::{Category, category_of};

    #[test]
    fn the_samples_are_of_every_category_as_the_rules_are_at_first() {
        let count = |category| {
            let is = |sample: &&SampleLead| category_of(&sample.evidence(), &Rules::default()) == category;
            SampleLead::ALL.iter().filter(is).count()
        };
        assert_eq!(Category::ALL.map(count), [1, 2, 4, 3]);
        assert_eq!(SampleLead::ALL.len(), CASES);
    }

    #[test]
    fn no_sample_is_there_twice() {
        let mut once = SampleLead::ALL.to_vec();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), SampleLead::ALL.len());
    }
}
