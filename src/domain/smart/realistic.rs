//! Realistic: both sides can handle what the funnel asks of them in a month, and the lags fit before the deadline.

use super::time_bound::days;
use super::{Evidence, Goal, Judgement, Setting, Step, Verdict, goal};
use crate::domain::schedule::MONTH;
use crate::domain::{Followed, Funnel, Metric, Objective, Team, Volume};

/// What the load cannot be told without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// A number of the funnel.
    Funnel,
    /// A start before a deadline.
    Dates,
    /// What marketing can bring in a month.
    MarketingCapacity,
    /// What sales can follow in a month.
    SalesCapacity,
}

/// What the funnel asks in a month between start and deadline, and who can handle it. Asked is what is promised, as sure as the
/// teams want to be, and rounded up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Load {
    /// Prospects that marketing has to bring, its share of all, and what it can.
    pub marketing: Strain,
    /// Leads that sales has to follow, and what it can: those of the first stage that is not marketing's, or the prospects
    /// where marketing holds every stage.
    pub sales: Strain,
    /// What days off leave of the capacity of sales, if it is known.
    pub followed: Option<Followed>,
    /// Days from start to deadline, both counted.
    pub days: u32,
    /// Days from a prospect to its sale.
    pub lag: u32,
}

/// What is asked of a side in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strain {
    /// Asked.
    pub asked: u64,
    /// What the side can handle, if known.
    pub capacity: Option<u64>,
}

impl Strain {
    /// What is asked beyond the capacity.
    pub fn gap(self) -> Option<u64> {
        self.asked.checked_sub(self.capacity?).filter(|gap| *gap > 0)
    }
}

impl Load {
    /// Days by which the lag overruns: a prospect of the first day becomes a sale `lag` days later.
    pub fn overrun(self) -> Option<u32> {
        (self.lag + 1).checked_sub(self.days).filter(|days| *days > 0)
    }
}

pub(super) fn judge(objective: &Objective, setting: &Setting) -> Judgement {
    if objective.metric != Metric::Revenue {
        // The funnel asks nothing of traffic or visibility, so no figure can speak for it.
        let evidence = Evidence::NoCapacityCounted;
        return Judgement { verdict: Verdict::Weak, evidence, next: Some(Step::AgreeOnMeans) };
    }
    let load = match load(objective, setting) {
        Ok(load) => load,
        Err(open) => {
            let next = open.first().copied().map(Step::Fill);
            return Judgement { verdict: Verdict::Missing, evidence: Evidence::NoLoad(open), next };
        }
    };
    let other_goal = matches!(goal(objective, &setting.funnel, setting.currency), Some(Goal::Other(_)));
    let next = None
        .or(other_goal.then_some(Step::AlignGoal))
        .or(load.overrun().map(Step::GainDays))
        .or(load.marketing.gap().map(Step::CloseMarketingGap))
        .or(load.sales.gap().map(Step::CloseSalesGap))
        .or(load.marketing.capacity.is_none().then_some(Step::Fill(Open::MarketingCapacity)))
        .or(load.sales.capacity.is_none().then_some(Step::Fill(Open::SalesCapacity)));
    let verdict = if next.is_none() { Verdict::Met } else { Verdict::Weak };
    Judgement { verdict, evidence: Evidence::Load(load), next }
}

/// The load, or everything that is missing to tell it. One known capacity is enough to begin with.
fn load(objective: &Objective, setting: &Setting) -> Result<Load, Vec<Open>> {
    let Setting { funnel, capacity, calendar, .. } = setting;
    let span = objective.start.zip(objective.deadline);
    let days = span.and_then(|(start, deadline)| days(start, deadline));
    let brings = capacity.prospects_per_month.map(u64::from);
    let followed = span.and_then(|(start, deadline)| capacity.followed(calendar, start, deadline));
    let follows = followed.map(|followed| followed.left);
    let asked = |need: Option<Volume>| per_month(need?, days?);
    // With the dates still open, ask at least whether the funnel is complete.
    let promises = funnel.promises();
    let at = |place: Option<usize>| promises.get(place?).copied().flatten();
    let (prospects, handed) = (at(funnel.headline_place()), at(handed_over(funnel)));
    let mut open = Vec::new();
    if prospects.zip(handed).is_none() {
        open.push(Open::Funnel);
    }
    if days.is_none() {
        open.push(Open::Dates);
    }
    if brings.is_none() && !capacity.follows() {
        open.extend([Open::MarketingCapacity, Open::SalesCapacity]);
    }
    let of_marketing = prospects.and_then(|all| funnel.terms().of_marketing(all));
    match (asked(of_marketing), asked(handed), days) {
        (Some(marketing), Some(sales), Some(days)) if open.is_empty() => Ok(Load {
            marketing: Strain { asked: marketing, capacity: brings },
            sales: Strain { asked: sales, capacity: follows },
            followed,
            days,
            lag: funnel.days_to_sale(),
        }),
        // A need too large to count is a mistake in the funnel.
        _ if open.is_empty() => Err(vec![Open::Funnel]),
        _ => Err(open),
    }
}

/// A month's part of what is asked within `days`, rounded up. `None` where it is too large to count.
pub(in crate::domain) fn per_month(asked: Volume, days: u32) -> Option<u64> {
    asked.times(MONTH.0.into(), u64::from(MONTH.1).checked_mul(days.into())?)?.promised()
}

/// The place of what marketing hands over: the first stage of another team, or the headline stage.
pub(in crate::domain) fn handed_over(funnel: &Funnel) -> Option<usize> {
    let first = funnel.stages.iter().position(|stage| stage.owner != Team::Marketing);
    first.or(funnel.headline_place())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::business::PublicHolidays;
    use crate::domain::smart::tests::year;
    use crate::domain::{Capacity, FunnelStage, Money, Rate, StageId};

    fn check(change: impl FnOnce(&mut Objective, &mut Setting), verdict: Verdict, next: Option<Step>) -> Evidence {
        let (mut objective, mut setting) = year();
        change(&mut objective, &mut setting);
        let judgement = judge(&objective, &setting);
        assert_eq!((judgement.verdict, judgement.next), (verdict, next), "{judgement:?}");
        judgement.evidence
    }

    #[test]
    fn capacity_and_lag_cover_the_funnel_to_the_last_prospect() {
        use Verdict::{Met, Weak};
        let evidence = check(|_, _| {}, Met, None);
        let strain = |capacity| Strain { asked: 417, capacity: Some(capacity) };
        let Evidence::Load(load) = evidence else { panic!("{evidence:?}") };
        assert_eq!((load.marketing, load.sales, load.days, load.lag), (strain(417), strain(417), 365, 90));
        let less = |setting: &mut Setting| setting.capacity.prospects_per_month = Some(400);
        check(|_, setting| less(setting), Weak, Some(Step::CloseMarketingGap(17)));
        check(|_, setting| setting.capacity.leads_per_follower = Some(138), Weak, Some(Step::CloseSalesGap(3)));
        let lag =
            |setting: &mut Setting, days| setting.funnel.stages.iter_mut().for_each(|stage| stage.lag_days = days);
        check(|_, setting| lag(setting, 364), Met, None);
        check(|_, setting| lag(setting, 366), Weak, Some(Step::GainDays(2)));
    }

    #[test]
    fn days_off_leave_less_to_follow_with() {
        let holidays = |setting: &mut Setting| setting.calendar.public_holidays = PublicHolidays::France;
        // Nine of 261 days: 417 x 252 / 261 = 402.6.
        check(|_, setting| holidays(setting), Verdict::Weak, Some(Step::CloseSalesGap(15)));
        let leave = |setting: &mut Setting| setting.capacity.leave_days = Some(25);
        // 24.98 of 261 days: 417 x 236.02 / 261 = 377.09.
        check(|_, setting| leave(setting), Verdict::Weak, Some(Step::CloseSalesGap(40)));
        let evidence = check(
            |_, setting| {
                leave(setting);
                setting.capacity.leads_per_follower = Some(154);
            },
            Verdict::Met,
            None,
        );
        let Evidence::Load(Load { followed: Some(followed), .. }) = evidence else { panic!("{evidence:?}") };
        assert_eq!((followed.full, followed.left), (462, 417));
    }

    #[test]
    fn marketing_brings_its_share_and_sales_follows_all() {
        let share = |setting: &mut Setting| setting.funnel.share = Rate::from_millionths(600_000).ok();
        let evidence = check(|_, setting| share(setting), Verdict::Met, None);
        let Evidence::Load(load) = evidence else { panic!("{evidence:?}") };
        assert_eq!((load.marketing.asked, load.sales.asked), (251, 417));
    }

    #[test]
    fn one_known_capacity_is_judged_and_the_other_asked_for() {
        let weak = Verdict::Weak;
        let marketing = |setting: &mut Setting| setting.capacity.prospects_per_month = None;
        check(|_, setting| marketing(setting), weak, Some(Step::Fill(Open::MarketingCapacity)));
        check(|_, setting| setting.capacity.followers = None, weak, Some(Step::Fill(Open::SalesCapacity)));
    }

    #[test]
    fn what_is_missing_is_listed_not_guessed() {
        let fill = |open| Some(Step::Fill(open));
        let missing = Verdict::Missing;
        let evidence = check(
            |objective, setting| {
                objective.start = None;
                setting.funnel.revenue = None;
                setting.capacity = Capacity::default();
            },
            missing,
            fill(Open::Funnel),
        );
        let all = vec![Open::Funnel, Open::Dates, Open::MarketingCapacity, Open::SalesCapacity];
        assert_eq!(evidence, Evidence::NoLoad(all));
        check(|objective, _| objective.deadline = objective.start, missing, fill(Open::Dates));
        let too_many = |setting: &mut Setting| {
            setting.funnel.revenue = Money::from_cents(999_999_999_999_999).ok();
            setting.funnel.average_sale = Money::from_cents(1).ok();
            setting.funnel.stages.iter_mut().for_each(|stage| stage.rate = Rate::from_millionths(1).ok());
        };
        check(|_, setting| too_many(setting), missing, fill(Open::Funnel));
    }

    #[test]
    fn sales_follows_what_is_handed_over() {
        let hand_over = |setting: &mut Setting| {
            let stage = |id, owner, millionths| {
                FunnelStage::new(StageId(id), String::new(), owner, Rate::from_millionths(millionths).ok())
            };
            setting.funnel.stages = vec![
                stage(1, Team::Marketing, 200_000),
                stage(2, Team::InsideSales, 500_000),
                stage(3, Team::Sales, 200_000),
            ];
        };
        let evidence = check(|_, setting| hand_over(setting), Verdict::Met, None);
        let Evidence::Load(load) = evidence else { panic!("{evidence:?}") };
        assert_eq!((load.marketing.asked, load.sales.asked), (417, 84));
    }

    #[test]
    fn a_funnel_with_another_goal_says_nothing_about_this_one() {
        let target = |objective: &mut Objective, steps| {
            objective.target = crate::domain::Quantity::from_ten_thousandths(steps).ok();
        };
        check(|objective, _| target(objective, 10_000_000_000), Verdict::Met, None);
        check(|objective, _| target(objective, 20_000_000_000), Verdict::Weak, Some(Step::AlignGoal));
        let unit = |objective: &mut Objective| objective.unit = "k€".to_owned();
        check(
            |objective, _| {
                unit(objective);
                target(objective, 10_000_000);
            },
            Verdict::Met,
            None,
        );
        check(|objective, _| objective.metric = Metric::Traffic, Verdict::Weak, Some(Step::AgreeOnMeans));
    }
}
