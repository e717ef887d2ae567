//! How likely the goal is with the prospects that can come, which Achievable is judged from beside the growth.

use super::time_bound::days;
use super::{Goal, Setting, Step, goal};
use crate::domain::confidence::{Conversion, Sureness, chance, prospects_for};
use crate::domain::schedule::MONTH;
use crate::domain::{Objective, Rate};

/// The chance of reaching the goal of the funnel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Odds {
    /// Prospects that it counts on, whoever sources them.
    pub prospects: u64,
    /// Whether those are what marketing can bring by the deadline, rather than what is promised.
    pub can_bring: bool,
    /// The chance in hundredths of a percent. Rounded away from the threshold it missed, so that what is shown never contradicts
    /// the verdict.
    pub hundredths_of_percent: u32,
    /// How that chance is judged.
    pub level: Likelihood,
}

/// How a chance is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likelihood {
    /// Below this: too ambitious. So many more prospects would reach it; nothing where they are too many to count.
    Unlikely(Sureness, Option<u64>),
    /// Between these, or at either.
    Fair(Sureness, Sureness),
    /// Above this: too timid.
    Sure(Sureness),
}

impl Odds {
    /// What to do about them; nothing while they are fair.
    pub(super) fn next(self) -> Option<Step> {
        match self.level {
            Likelihood::Unlikely(_, more) => Some(Step::BringMore(more)),
            Likelihood::Fair(..) => None,
            Likelihood::Sure(_) => Some(Step::LeaveCertainty),
        }
    }
}

/// The chance that `objective` is reached, where the funnel counts this very goal and says what it takes. The prospects counted
/// on are those that marketing can bring from start to deadline and, where it sources a share only, those of the others in
/// proportion; without a known capacity they are the promised ones. Lags are left to Realistic, as they are in what a month asks.
pub(super) fn odds(objective: &Objective, setting: &Setting) -> Option<Odds> {
    let Setting { funnel, thresholds, .. } = setting;
    if goal(objective, funnel, setting.currency) != Some(Goal::Same) {
        return None;
    }
    let deals = funnel.sales()?.promised().filter(|deals| *deals > 0)?;
    let conversion = Conversion::of_funnel(funnel)?;
    let coming = coming(objective, setting);
    let prospects = coming.or_else(|| funnel.promised_prospects()?.promised())?;
    let chance = chance(deals, prospects, conversion);
    let (unlikely, sure) = (thresholds.unlikely_below, thresholds.sure_above);
    let level = if chance < unlikely.share() {
        let enough = prospects_for(deals, conversion, unlikely);
        Likelihood::Unlikely(unlikely, enough.map(|enough| enough.saturating_sub(prospects)))
    } else if chance > sure.share() {
        Likelihood::Sure(sure)
    } else {
        Likelihood::Fair(unlikely, sure)
    };
    let hundredths = chance * 10_000.0;
    let shown = match level {
        Likelihood::Unlikely(..) => hundredths.floor(),
        Likelihood::Fair(..) => hundredths.round(),
        Likelihood::Sure(_) => hundredths.ceil(),
    };
    Some(Odds { prospects, can_bring: coming.is_some(), hundredths_of_percent: whole(shown), level })
}

/// What marketing can bring from start to deadline, and the others with it, rounded down.
fn coming(objective: &Objective, setting: &Setting) -> Option<u64> {
    let days = days(objective.start?, objective.deadline?)?;
    let brought = u128::from(setting.capacity.prospects_per_month?) * u128::from(days) * u128::from(MONTH.1);
    let sourced = u128::from(setting.funnel.terms().sourced.millionths());
    let all = (brought * u128::from(Rate::ONE.millionths())).checked_div(u128::from(MONTH.0) * sourced)?;
    u64::try_from(all).ok()
}

/// A number of hundredths of a percent, which is no more than 10,000.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "from 0 to 10,000")]
fn whole(hundredths: f64) -> u32 {
    hundredths.clamp(0.0, 10_000.0) as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::smart::tests::year;

    /// The chance in hundredths of a percent with 1,000,000 / 10,000 / 2 % in 2026.
    fn check(change: impl FnOnce(&mut Objective, &mut Setting), prospects: u64, hundredths: u32, next: Option<Step>) {
        let (mut objective, mut setting) = year();
        change(&mut objective, &mut setting);
        let found = odds(&objective, &setting).expect("a chance");
        assert_eq!((found.prospects, found.hundredths_of_percent, found.next()), (prospects, hundredths, next));
    }

    fn sureness(percent: u64) -> Sureness {
        Sureness::from_millionths(percent * 10_000).expect("a sureness")
    }

    /// The chances are computed apart from this code in exact fractions.
    #[test]
    fn the_goal_is_judged_by_what_marketing_can_bring() {
        let brings =
            |count| move |_: &mut Objective, setting: &mut Setting| setting.capacity.prospects_per_month = count;
        // 417 a month are 5,000.6 in 365 days of 30.4375 a month.
        check(brings(Some(417)), 5_000, 5_137, None);
        check(brings(Some(416)), 4_988, 5_040, None);
        // 4,980 are no longer an even chance: 4,984 are.
        check(brings(Some(415)), 4_976, 4_943, Some(Step::BringMore(Some(8))));
        check(brings(Some(0)), 0, 0, Some(Step::BringMore(Some(4_984))));
        check(brings(Some(519)), 6_223, 9_900, None);
        check(brings(Some(520)), 6_235, 9_906, Some(Step::LeaveCertainty));
        check(brings(Some(525)), 6_295, 9_929, Some(Step::LeaveCertainty));
        check(brings(Some(5_000)), 59_958, 10_000, Some(Step::LeaveCertainty));
        // What is promised, while the capacity is not known.
        check(brings(None), 5_000, 5_137, None);
    }

    #[test]
    fn the_others_bring_their_share_too() {
        let share = |_: &mut Objective, setting: &mut Setting| {
            setting.funnel.share = Rate::from_millionths(500_000).ok();
            setting.capacity.prospects_per_month = Some(209);
        };
        check(share, 5_012, 5_234, None);
    }

    #[test]
    fn thresholds_decide_and_count_themselves_as_fair() {
        let ask = |unlikely: u64, sure: u64| {
            move |_: &mut Objective, setting: &mut Setting| {
                setting.capacity.prospects_per_month = None;
                setting.thresholds.unlikely_below = sureness(unlikely);
                setting.thresholds.sure_above = sureness(sure);
            }
        };
        check(ask(51, 99), 5_000, 5_137, None);
        check(ask(80, 99), 5_000, 5_137, Some(Step::BringMore(Some(411))));
        check(ask(1, 51), 5_000, 5_138, Some(Step::LeaveCertainty));
        let promised = |objective: &mut Objective, setting: &mut Setting| {
            ask(80, 99)(objective, setting);
            setting.funnel.sureness = Some(sureness(80));
        };
        check(promised, 5_411, 8_002, None);
    }

    #[test]
    fn another_goal_or_a_gap_in_the_funnel_has_no_odds() {
        let none = |change: fn(&mut Objective, &mut Setting)| {
            let (mut objective, mut setting) = year();
            change(&mut objective, &mut setting);
            assert_eq!(odds(&objective, &setting), None);
        };
        none(|objective, _| objective.target = crate::domain::Quantity::from_ten_thousandths(20_000).ok());
        none(|objective, _| objective.metric = crate::domain::Metric::Traffic);
        none(|_, setting| setting.funnel.stages.iter_mut().for_each(|stage| stage.rate = None));
        // Nothing is left to sell.
        none(|_, setting| setting.funnel.secured = setting.funnel.revenue);
    }
}
