//! What the stages promise when the teams want to be surer of the goal.

use super::{Conversion, prospects_for};
use crate::domain::{Funnel, Volume};

impl Funnel {
    /// What each stage promises, in the order of the stages: exact, a commitment rounds it up. `None` at a stage while a number
    /// it rests on is missing or it is too large to count.
    ///
    /// Without a chosen sureness that is what the stage needs. With one, the headline stage promises the smallest number of
    /// prospects that is sure enough, see [`prospects_for`], and every other stage follows in proportion, its need times
    /// promised / needed prospects: before the headline stage that many bring the promised prospects on average, behind it
    /// that many come of them on average, and whoever takes them over has to be ready for them. The sales stay what they
    /// are: they are the goal, which the larger promise makes surer and not larger.
    pub fn promises(&self) -> Vec<Option<Volume>> {
        let needs = self.needs();
        if self.sureness.is_none() {
            return needs;
        }
        let prospects = self.sure_prospects();
        let (mut next, mut behind) = (prospects, prospects);
        let place = self.headline_place().unwrap_or(0);
        let (before, after) = self.stages.split_at_checked(place).unwrap_or_default();
        let mut promises: Vec<_> = before
            .iter()
            .rev()
            .map(|stage| {
                next = next.zip(stage.rate).and_then(|(volume, rate)| volume.before(rate));
                next
            })
            .collect();
        promises.reverse();
        promises.extend(after.iter().map(|stage| {
            let here = behind;
            behind = behind.zip(stage.rate).and_then(|(volume, rate)| volume.through(&[rate]));
            here
        }));
        promises
    }

    /// What the headline stage promises, see [`Funnel::promises`].
    pub fn promised_prospects(&self) -> Option<Volume> {
        self.promises().get(self.headline_place()?).copied().flatten()
    }

    /// The prospects that make the goal as sure as it was chosen to be.
    fn sure_prospects(&self) -> Option<Volume> {
        let deals = self.sales()?.promised()?;
        prospects_for(deals, Conversion::of_funnel(self)?, self.sureness?).map(Volume::whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::confidence::Sureness;
    use crate::domain::{FunnelStage, Money, Rate, StageId, Team};

    /// 100 sales, stages of these rates (millionths, 0: missing), the place of the headline stage, a sureness in percent.
    fn funnel(sales: u64, rates: &[u64], headline: u64, percent: Option<u64>) -> Funnel {
        let stages = rates.iter().zip(0..).map(|(rate, id)| {
            FunnelStage::new(StageId(id), String::new(), Team::Marketing, Rate::from_millionths(*rate).ok())
        });
        Funnel {
            revenue: Money::from_cents(sales).ok(),
            average_sale: Money::from_cents(1).ok(),
            sureness: percent.and_then(|percent| Sureness::from_millionths(percent * 10_000).ok()),
            stages: stages.collect(),
            ..Funnel::one_line(StageId(headline), String::new())
        }
    }

    fn check(rates: &[u64], headline: u64, percent: Option<u64>, wanted: &[Option<u64>]) {
        let promises = funnel(100, rates, headline, percent).promises();
        let found: Vec<_> = promises.into_iter().map(|volume| volume.and_then(Volume::promised)).collect();
        assert_eq!(found, wanted, "{rates:?} {headline} {percent:?}");
    }

    #[test]
    fn the_headline_promises_what_is_sure_enough() {
        for (percent, prospects) in [(None, 5_000), (Some(80), 5_411), (Some(90), 5_644), (Some(95), 5_841)] {
            check(&[20_000], 0, percent, &[Some(prospects)]);
        }
    }

    #[test]
    fn the_other_stages_follow_in_proportion() {
        // Needed 10,000 visits, 5,000 prospects, 2,000 qualified ones. 4,000 and 2,000 would be 0.4 of each.
        let rates = [500_000, 400_000, 50_000];
        check(&rates, 1, None, &[Some(10_000), Some(5_000), Some(2_000)]);
        check(&rates, 1, Some(90), &[Some(11_288), Some(5_644), Some(2_258)]);
        // The textbook number stands to the chosen one as 5,000 to 5,644 at every stage, to a fraction of one.
        let chosen = funnel(100, &rates, 1, Some(90));
        for (promise, need) in chosen.promises().into_iter().zip(chosen.needs()) {
            let scaled = need.and_then(|need| need.times(5_644, 5_000)).expect("a need");
            let promise = promise.expect("a promise");
            assert_eq!(promise.compare(scaled), Some(std::cmp::Ordering::Equal));
        }
    }

    #[test]
    fn less_than_the_textbook_promises_less() {
        check(&[20_000], 0, Some(20), &[Some(4_579)]);
    }

    #[test]
    fn what_is_missing_or_past_counting_promises_nothing() {
        let need = Some(200);
        check(&[500_000, 0, 500_000], 1, Some(90), &[None, None, None]);
        check(&[500_000, 0, 500_000], 1, None, &[None, None, need]);
        check(&[0, 20_000], 1, Some(90), &[None, Some(5_644)]);
        let past = funnel(999_999_999_999_999, &[1], 0, Some(90)).promises();
        assert!(matches!(past.as_slice(), [None]));
    }

    #[test]
    fn a_goal_of_nothing_promises_nothing() {
        let nothing = funnel(0, &[20_000], 0, Some(95)).promises();
        assert_eq!(nothing.first().copied().flatten().and_then(Volume::promised), Some(0));
    }
}
