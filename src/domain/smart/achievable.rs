//! Achievable: neither too timid nor too ambitious, from the growth over the baseline and from the chance of reaching it.

use super::odds::odds;
use super::{Evidence, Judgement, Setting, Step, Verdict};
use crate::domain::{Growth, Metric, Objective, Quantity, Thresholds};

/// The change that an objective asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Growing {
    /// The change in hundredths of a percent of the baseline, negative for a fall. Rounded away from the threshold it missed,
    /// so that what is shown never contradicts the verdict.
    pub hundredths_of_percent: i64,
    /// How that level is judged.
    pub level: Level,
}

/// How much an objective asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Less than this.
    Timid(Growth),
    /// Between these, or at either.
    Fair(Growth, Growth),
    /// More than this.
    Ambitious(Growth),
    /// A fall, of something that should grow.
    Falling,
}

/// One, in hundredths of a percent.
const WHOLE: i128 = 10_000;

pub(super) fn judge(objective: &Objective, setting: &Setting) -> Judgement {
    let growth = growth(objective, setting.thresholds);
    let Some(odds) = odds(objective, setting) else { return growth };
    let evidence = Evidence::WithOdds(Box::new(growth.evidence), odds);
    // Without a percentage to go by, the chance alone decides.
    let open = growth.next.filter(|step| *step != Step::CompareStart);
    let next = open.or_else(|| odds.next());
    let verdict = match (growth.verdict, next) {
        (Verdict::Missing, _) => Verdict::Missing,
        (_, Some(_)) => Verdict::Weak,
        (_, None) => Verdict::Met,
    };
    Judgement { verdict, evidence, next }
}

/// The judgement by the growth alone.
fn growth(objective: &Objective, thresholds: Thresholds) -> Judgement {
    let (Some(baseline), Some(target)) = (objective.baseline, objective.target) else {
        let part = if objective.baseline.is_none() { super::Part::Baseline } else { super::Part::Target };
        return Judgement { verdict: Verdict::Missing, evidence: Evidence::NoGrowth, next: Some(Step::Say(part)) };
    };
    let (from, to) = (i128::from(baseline.ten_thousandths()), i128::from(target.ten_thousandths()));
    if from <= 0 {
        let evidence = Evidence::NoPercentage { baseline, target };
        return Judgement { verdict: Verdict::Weak, evidence, next: Some(Step::CompareStart) };
    }
    // What should fall (a cost, a delay) is measured by “another metric”; there a fall is the work to do.
    let falls = to < from;
    let change = (to - from).abs() * WHOLE;
    let timid = i128::from(thresholds.timid_below.ten_thousandths()) * from;
    let ambitious = i128::from(thresholds.ambitious_above.ten_thousandths()) * from;
    let (level, percent) = if falls && objective.metric != Metric::Other {
        (Level::Falling, nearest(change, from))
    } else if change < timid {
        (Level::Timid(thresholds.timid_below), change / from)
    } else if change > ambitious {
        (Level::Ambitious(thresholds.ambitious_above), (change + from - 1) / from)
    } else {
        (Level::Fair(thresholds.timid_below, thresholds.ambitious_above), nearest(change, from))
    };
    let reaching = |part: i128, up: bool| at(from, if falls { -part } else { part }, up != falls);
    let next = match level {
        Level::Fair(..) => None,
        Level::Falling => Some(Step::CheckDirection),
        Level::Timid(_) => Some(Step::AimHigher(reaching(timid, true))),
        Level::Ambitious(_) => Some(Step::AimLower(reaching(ambitious, false))),
    };
    let signed = if falls { -percent } else { percent };
    let growing = Growing { hundredths_of_percent: i64::try_from(signed).unwrap_or(i64::MAX), level };
    let verdict = if next.is_none() { Verdict::Met } else { Verdict::Weak };
    Judgement { verdict, evidence: Evidence::Growth(growing), next }
}

/// The target that lies `part` (in [`WHOLE`]ths of a step) from the baseline, rounded to a kept number on the fair side.
fn at(from: i128, part: i128, up: bool) -> Option<Quantity> {
    let exact = from * WHOLE + part;
    let steps = exact.div_euclid(WHOLE) + i128::from(up && exact.rem_euclid(WHOLE) != 0);
    Quantity::from_ten_thousandths(i64::try_from(steps).ok()?).ok()
}

fn nearest(numerator: i128, denominator: i128) -> i128 {
    (2 * numerator + denominator) / (2 * denominator)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ObjectiveId;
    use crate::domain::smart::tests::year;

    fn quantity(ten_thousandths: i64) -> Quantity {
        Quantity::from_ten_thousandths(ten_thousandths).expect("fits")
    }

    fn judged(metric: Metric, baseline: i64, target: i64) -> Judgement {
        let (baseline, target) = (Some(quantity(baseline)), Some(quantity(target)));
        let objective = Objective { metric, baseline, target, ..Objective::empty(ObjectiveId(1)) };
        growth(&objective, Thresholds::default())
    }

    fn check(metric: Metric, (baseline, target): (i64, i64), percent: i64, verdict: Verdict, next: Option<Step>) {
        let judgement = judged(metric, baseline, target);
        let Evidence::Growth(growing) = judgement.evidence else { panic!("{:?}", judgement.evidence) };
        assert_eq!(
            (growing.hundredths_of_percent, judgement.verdict, judgement.next),
            (percent, verdict, next),
            "{baseline} to {target}"
        );
    }

    #[test]
    fn both_errors_are_flagged_and_the_thresholds_themselves_are_fair() {
        let (higher, lower) =
            (|steps| Some(Step::AimHigher(Some(quantity(steps)))), |steps| Some(Step::AimLower(Some(quantity(steps)))));
        check(Metric::Revenue, (10_000, 12_000), 2_000, Verdict::Met, None);
        check(Metric::Revenue, (10_000, 10_300), 300, Verdict::Met, None);
        check(Metric::Revenue, (10_000, 15_000), 5_000, Verdict::Met, None);
        check(Metric::Revenue, (10_000, 10_299), 299, Verdict::Weak, higher(10_300));
        check(Metric::Revenue, (10_000, 15_001), 5_001, Verdict::Weak, lower(15_000));
        check(Metric::Revenue, (10_000, 10_000), 0, Verdict::Weak, higher(10_300));
        check(Metric::Traffic, (3, 4), 3_333, Verdict::Met, None);
        // Shown as 2.99 % and 50.01 %, not as 3 % and 50 %.
        check(Metric::Traffic, (1_000_000, 1_029_999), 299, Verdict::Weak, higher(1_030_000));
        check(Metric::Traffic, (1_000_000, 1_500_001), 5_001, Verdict::Weak, lower(1_500_000));
    }

    #[test]
    fn the_target_advised_is_itself_fair() {
        for (baseline, target) in [(7, 7), (333, 334), (7, 70), (333, 999), (1, 1)] {
            let Some(Step::AimHigher(Some(better)) | Step::AimLower(Some(better))) =
                judged(Metric::Other, baseline, target).next
            else {
                panic!("{baseline} to {target}")
            };
            let again = judged(Metric::Other, baseline, better.ten_thousandths());
            // From one step there is nothing between 0 % and 100 %.
            assert_eq!(again.verdict == Verdict::Met, baseline != 1, "{baseline} to {target}: {better:?}");
        }
    }

    #[test]
    fn a_fall_is_work_where_it_is_meant_and_a_mistake_elsewhere() {
        check(Metric::Other, (10_000, 8_000), -2_000, Verdict::Met, None);
        check(Metric::Other, (10_000, 4_000), -6_000, Verdict::Weak, Some(Step::AimLower(Some(quantity(5_000)))));
        check(Metric::Other, (10_000, 9_900), -100, Verdict::Weak, Some(Step::AimHigher(Some(quantity(9_700)))));
        check(Metric::Revenue, (10_000, 8_000), -2_000, Verdict::Weak, Some(Step::CheckDirection));
        check(Metric::Other, (10_000, -10_000), -20_000, Verdict::Weak, Some(Step::AimLower(Some(quantity(5_000)))));
    }

    #[test]
    fn from_zero_or_below_no_percentage_is_claimed() {
        for baseline in [0, -10_000] {
            let judgement = judged(Metric::Other, baseline, 20_000);
            assert_eq!((judgement.verdict, judgement.next), (Verdict::Weak, Some(Step::CompareStart)), "{baseline}");
        }
    }

    #[test]
    fn without_baseline_or_target_there_is_nothing_to_judge() {
        let judgement = growth(&Objective::empty(ObjectiveId(1)), Thresholds::default());
        assert_eq!((judgement.verdict, judgement.evidence), (Verdict::Missing, Evidence::NoGrowth));
    }

    #[test]
    fn the_largest_numbers_fit() {
        let judgement = judged(Metric::Revenue, 1, 999_999_999_999_999);
        assert_eq!(judgement.next, Some(Step::AimLower(Some(quantity(1)))));
    }

    /// The growth from this baseline to 1,000,000, with the prospects that marketing can bring in a month.
    fn check_with_odds(baseline: Option<i64>, brings: u32, verdict: Verdict, next: Option<Step>) {
        let (mut objective, mut setting) = year();
        objective.baseline = baseline.map(|units| quantity(units * 10_000));
        setting.capacity.prospects_per_month = Some(brings);
        let judgement = judge(&objective, &setting);
        assert!(matches!(judgement.evidence, Evidence::WithOdds(..)), "{judgement:?}");
        assert_eq!((judgement.verdict, judgement.next), (verdict, next), "{baseline:?} {brings}");
    }

    #[test]
    fn a_fair_growth_is_achievable_only_with_a_fair_chance() {
        check_with_odds(Some(800_000), 417, Verdict::Met, None);
        check_with_odds(Some(800_000), 400, Verdict::Weak, Some(Step::BringMore(Some(188))));
        check_with_odds(Some(800_000), 1_000, Verdict::Weak, Some(Step::LeaveCertainty));
        check_with_odds(Some(500_000), 417, Verdict::Weak, Some(Step::AimLower(Some(quantity(7_500_000_000)))));
        check_with_odds(None, 417, Verdict::Missing, Some(Step::Say(super::super::Part::Baseline)));
    }

    #[test]
    fn from_zero_the_chance_alone_decides() {
        check_with_odds(Some(0), 417, Verdict::Met, None);
        check_with_odds(Some(0), 400, Verdict::Weak, Some(Step::BringMore(Some(188))));
    }
}
