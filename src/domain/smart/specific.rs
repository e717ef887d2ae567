//! Specific: metric, scope and both owners are named.

use super::{Judgement, Part, by_parts, says};
use crate::domain::{Metric, Objective};

pub(super) fn judge(objective: &Objective) -> Judgement {
    // “Another metric” names nothing by itself; the sentence has to.
    let metric = objective.metric != Metric::Other || says(&objective.statement);
    let parts = [
        (Part::Metric, metric),
        (Part::Scope, says(&objective.scope)),
        (Part::MarketingOwner, says(&objective.marketing_owner)),
        (Part::SalesOwner, says(&objective.sales_owner)),
    ];
    // The kind of metric is there from the start: it alone is not yet an answer.
    by_parts(&parts, |part| part != Part::Metric || objective.metric == Metric::Other)
}

#[cfg(test)]
mod tests {
    use super::super::{Step, Verdict};
    use super::*;
    use crate::domain::ObjectiveId;

    fn check(metric: Metric, texts: [&str; 4], verdict: Verdict, next: Option<Step>) {
        let [statement, scope, marketing, sales] = texts.map(str::to_owned);
        let objective = Objective {
            metric,
            statement,
            scope,
            marketing_owner: marketing,
            sales_owner: sales,
            ..Objective::empty(ObjectiveId(1))
        };
        let judgement = judge(&objective);
        assert_eq!((judgement.verdict, judgement.next), (verdict, next), "{texts:?}");
    }

    #[test]
    fn metric_scope_and_both_owners_are_named() {
        let say = |part| Some(Step::Say(part));
        check(Metric::Revenue, ["", "SMEs", "Ana", "Paul"], Verdict::Met, None);
        check(Metric::Revenue, ["", "", "Ana", "Paul"], Verdict::Weak, say(Part::Scope));
        check(Metric::Traffic, ["", "SMEs", "", "Paul"], Verdict::Weak, say(Part::MarketingOwner));
        check(Metric::Traffic, ["", "SMEs", "Ana", ""], Verdict::Weak, say(Part::SalesOwner));
        check(Metric::Revenue, ["Sell more", "", "", ""], Verdict::Missing, say(Part::Scope));
    }

    #[test]
    fn another_metric_is_named_by_the_sentence() {
        check(Metric::Other, ["Referrals", "SMEs", "Ana", "Paul"], Verdict::Met, None);
        check(Metric::Other, [" ", "SMEs", "Ana", "Paul"], Verdict::Weak, Some(Step::Say(Part::Metric)));
        check(Metric::Other, ["", "", "", ""], Verdict::Missing, Some(Step::Say(Part::Metric)));
    }

    #[test]
    fn spaces_name_nobody() {
        check(Metric::Revenue, ["", " \u{a0}", "\t", "  "], Verdict::Missing, Some(Step::Say(Part::Scope)));
    }
}
