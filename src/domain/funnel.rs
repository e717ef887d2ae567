//! The reverse funnel: from the common goal back to the work of each side.
//!
//! deals = (revenue - secured) / average sale; need(stage) = need(next stage) / rate(stage). Everything is exact, see [`Volume`].

use serde::{Deserialize, Serialize};

use super::confidence::{Sample, Sureness};
use super::schedule::Lag;
use super::solve::Terms;
use super::{Money, Rate, StageId, Team, Volume};

/// Stages a funnel may have at most.
pub const MOST_STAGES: usize = 12;

/// A goal and the stages that lead to it, first contact first. The sales themselves are the end, not a stage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Funnel {
    /// Revenue to reach.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revenue: Option<Money>,
    /// Revenue of one sale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_sale: Option<Money>,
    /// The part of the revenue that needs no new sale: orders in hand, renewals. `None` is nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secured: Option<Money>,
    /// Share of the prospects that marketing sources; sales finds the rest by itself. `None` is all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<Rate>,
    /// How sure the teams want to be of the goal: what they promise follows it, see [`Funnel::promises`]. `None` promises
    /// the need itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sureness: Option<Sureness>,
    /// The stage that the one-line funnel counts: the prospects.
    pub headline: StageId,
    /// One to [`MOST_STAGES`] stages.
    pub stages: Vec<FunnelStage>,
}

/// One stage of the funnel and how it leads to the next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FunnelStage {
    /// Its id.
    pub id: StageId,
    /// What the team calls it.
    pub name: String,
    /// The team that answers for it.
    pub owner: Team,
    /// Share that goes on to the next stage, or becomes a sale from the last one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<Rate>,
    /// The cases that the rate was read from, if they are known. The rate need not be theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sample: Option<Sample>,
    /// Days from this stage to the next.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub lag_days: u16,
    /// Months of the calendar from this stage to the next, where the team counts in them: they stand in place of the days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lag_months: Option<u16>,
}

impl FunnelStage {
    /// A stage with its rate and nothing else known.
    pub fn new(id: StageId, name: String, owner: Team, rate: Option<Rate>) -> Self {
        Self { id, name, owner, rate, sample: None, lag_days: 0, lag_months: None }
    }

    /// The time from this stage to the next.
    pub fn lag(&self) -> Lag {
        self.lag_months.map_or(Lag::Days(self.lag_days), Lag::Months)
    }
}

impl Funnel {
    /// A funnel of one stage without numbers: the one-line funnel before anything is typed.
    pub fn one_line(id: StageId, name: String) -> Self {
        let stage = FunnelStage::new(id, name, Team::Marketing, None);
        Self {
            revenue: None,
            average_sale: None,
            secured: None,
            share: None,
            sureness: None,
            headline: id,
            stages: vec![stage],
        }
    }

    /// What of the goal is not asked of new sales, and of marketing.
    pub fn terms(&self) -> Terms {
        Terms { secured: self.secured.unwrap_or_default(), sourced: self.share.unwrap_or(Rate::ONE) }
    }

    /// Sales needed, whoever sources them: (revenue - secured) / average sale, none once more is secured than the revenue.
    /// `None` while a number is missing.
    pub fn sales(&self) -> Option<Volume> {
        Volume::of_sales(self.terms().left(self.revenue?), self.average_sale?)
    }

    /// What each stage needs, in the order of the stages. `None` at a stage while a number behind it is missing.
    pub fn needs(&self) -> Vec<Option<Volume>> {
        self.needs_of(self.sales())
    }

    /// What each stage needs for that many `sales`, in the order of the stages. `None` at a stage while a number behind it is missing.
    pub fn needs_of(&self, sales: Option<Volume>) -> Vec<Option<Volume>> {
        let mut next = sales;
        let mut needs: Vec<_> = self
            .stages
            .iter()
            .rev()
            .map(|stage| {
                next = next.zip(stage.rate).and_then(|(volume, rate)| volume.before(rate));
                next
            })
            .collect();
        needs.reverse();
        needs
    }

    /// What the headline stage needs: the prospects of the one-line funnel.
    pub fn prospects(&self) -> Option<Volume> {
        self.needs().get(self.headline_place()?).copied().flatten()
    }

    /// Place of the headline stage among the stages.
    pub fn headline_place(&self) -> Option<usize> {
        self.stages.iter().position(|stage| stage.id == self.headline)
    }

    /// The stage of that id.
    pub fn stage(&self, id: StageId) -> Option<&FunnelStage> {
        self.stages.iter().find(|stage| stage.id == id)
    }

    /// Conversion from the headline stage to a sale, in exact parts of 10^6 per stage: the sales that come out of
    /// 10,000,000,000 prospects, rounded to the nearest. `None` while a rate is missing.
    pub fn conversion(&self) -> Option<u64> {
        /// Enough for a percentage with eight decimals.
        const PARTS: u64 = 10_000_000_000;
        let rates = self.stages.get(self.headline_place()?..)?.iter().map(|stage| stage.rate);
        let product = rates.collect::<Option<Vec<_>>>()?;
        Volume::whole(PARTS).through(&product)?.nearest()
    }

    /// Days from the headline stage to a sale: the sum of the lags, months as long as they are [on average](Lag::days).
    pub fn days_to_sale(&self) -> u32 {
        self.days_to_sale_from(self.headline_place().unwrap_or(0))
    }

    /// The same from the stage at a place.
    pub fn days_to_sale_from(&self, place: usize) -> u32 {
        self.stages.iter().skip(place).map(|stage| stage.lag().days()).sum()
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_zero(days: &u16) -> bool {
    *days == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Revenue and average sale in whole euros, rates in basis points, last stage last.
    fn funnel(revenue: u64, average: u64, rates: &[u64]) -> Funnel {
        let stages = rates.iter().zip(1..).map(|(rate, id)| {
            FunnelStage::new(
                StageId(id),
                format!("stage {id}"),
                Team::Marketing,
                Rate::from_millionths(rate * 100).ok(),
            )
        });
        Funnel {
            revenue: Money::from_cents(revenue * 100).ok(),
            average_sale: Money::from_cents(average * 100).ok(),
            headline: StageId(1),
            stages: stages.collect(),
            ..Funnel::one_line(StageId(1), String::new())
        }
    }

    fn check(goal: (u64, u64), rates: &[u64], sales: u64, needs: &[u64]) {
        let funnel = funnel(goal.0, goal.1, rates);
        assert_eq!(funnel.sales().and_then(Volume::nearest), Some(sales), "{goal:?} {rates:?}");
        let shown: Option<Vec<_>> = funnel.needs().into_iter().map(|need| need?.nearest()).collect();
        assert_eq!(shown.as_deref(), Some(needs), "{goal:?} {rates:?}");
    }

    #[test]
    fn needs_walk_back_from_the_goal() {
        check((1_000_000, 10_000), &[200], 100, &[5_000]);
        check((200_000, 10_000), &[300, 500, 2_000, 2_500, 2_500], 20, &[1_066_667, 32_000, 1_600, 320, 80]);
        check((2_000_000, 75_000), &[2_000], 27, &[133]);
        check((0, 10_000), &[200], 0, &[0]);
        check((10_000, 10_000), &[10_000], 1, &[1]);
    }

    #[test]
    fn secured_revenue_lowers_every_need_and_never_below_none() {
        for (secured, sales, prospects) in [(0, 100, 5_000), (200_000, 80, 4_000), (1_000_000, 0, 0), (9_000_000, 0, 0)]
        {
            let mut funnel = funnel(1_000_000, 10_000, &[200]);
            funnel.secured = Money::from_cents(secured * 100).ok();
            // Who sources them does not change how many there have to be.
            funnel.share = Rate::from_millionths(600_000).ok();
            let found = [funnel.sales(), funnel.prospects()].map(|volume| volume.and_then(Volume::promised));
            assert_eq!(found, [Some(sales), Some(prospects)], "{secured}");
        }
    }

    #[test]
    fn the_screen_rounds_and_a_promise_rounds_up() {
        let funnel = funnel(2_000_000, 75_000, &[2_000]);
        let (sales, prospects) = (funnel.sales().expect("sales"), funnel.prospects().expect("prospects"));
        assert_eq!((sales.hundredths(), prospects.hundredths()), (Some(2_667), Some(13_333)));
        assert_eq!((prospects.nearest(), prospects.promised()), (Some(133), Some(134)));
    }

    #[test]
    fn a_missing_number_leaves_only_what_hangs_on_it_open() {
        let mut gap = funnel(1_000_000, 10_000, &[1_000, 2_000, 5_000]);
        if let Some(stage) = gap.stages.get_mut(1) {
            stage.rate = None;
        }
        let shown: Vec<_> = gap.needs().into_iter().map(|need| need.and_then(Volume::nearest)).collect();
        assert_eq!(shown, [None, None, Some(200)]);
        assert!(funnel(1_000_000, 0, &[200]).prospects().is_none());
    }

    #[test]
    fn the_headline_stage_is_what_the_one_line_funnel_counts() {
        let mut detailed = funnel(1_000_000, 10_000, &[250, 1_000, 4_000, 5_000]);
        detailed.headline = StageId(2);
        assert_eq!(detailed.prospects().and_then(Volume::nearest), Some(5_000));
        assert_eq!(detailed.conversion(), Some(200_000_000));
    }
}
