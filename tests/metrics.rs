//! Laws of the dashboard that hold for every plan, every period and on any day: figures add up, and the leads behind them are as many.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "a test stops where it fails")]

mod common {
    pub mod plans;
    pub mod schedules;
}

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use common::plans::{plan, team};
use entente::domain::business::Zone;
use entente::domain::metrics::{
    Asked, Band, Basis, Clocks, Dashboard, Figure, Handovers, Promise, Scope, Standing, Yardstick, dashboard,
};
use entente::domain::{Category, LeadStage, Now, Plan, Team, Watch};
use proptest::option;
use proptest::prelude::*;

/// Periods of some months around the leads, now and then of all time.
fn scope() -> impl Strategy<Value = Scope> {
    let some = (738_500..=739_500_i32, 0..400_i32).prop_map(|(from, days)| {
        let day = |day| NaiveDate::from_num_days_from_ce_opt(day).expect("in the calendar");
        (day(from), day(from + days))
    });
    let days = prop_oneof![2 => some, 1 => Just((NaiveDate::MIN, NaiveDate::MAX))];
    (days, option::weighted(0.3, team())).prop_map(|((from, to), team)| Scope { from, to, team })
}

fn yardstick(plan: &Plan, now: DateTime<Utc>) -> Yardstick {
    let (zone, now) = (Zone::fixed(3_600), Now { at: now, today: (now + TimeDelta::hours(1)).date_naive() });
    Yardstick::new(Basis::of(plan), Arc::new(Watch::of(plan, &zone)), zone, now)
}

fn now() -> impl Strategy<Value = DateTime<Utc>> {
    (1_750_000_000..=1_780_000_000_i64).prop_map(|second| DateTime::from_timestamp(second, 0).expect("a moment"))
}

/// Every count of leads that teams share out, in a row.
fn counts(found: &Dashboard) -> Vec<u64> {
    let mut counts: Vec<u32> = found.categories.total().into();
    for promise in Promise::ALL {
        for category in Category::ALL {
            counts.extend(Standing::ALL.map(|standing| found.duties.of(promise, Some(category)).of(standing)));
        }
    }
    counts.extend([found.clocks.waited.leads, found.clocks.answered.leads, found.clocks.waiting]);
    let ways = Team::ALL.into_iter().flat_map(|from| Team::ALL.map(|to| (from, to)));
    counts.extend(ways.map(|(from, to)| found.handovers.way(from, to)));
    counts.extend(Team::ALL.map(|team| found.handovers.lent(team)));
    counts.extend(Band::ALL.map(|band| found.ageing.band(band)));
    counts.extend([LeadStage::Lost, LeadStage::Rejected].map(|stage| found.reasons.leads(stage)));
    for stage in LeadStage::WAY {
        counts.push(found.cohorts.0.values().map(|cohort| cohort.of(stage)).sum());
    }
    counts.push(found.cohorts.0.values().map(|cohort| cohort.refused).sum());
    counts.push(found.owners.rows().map(|row| row.open).sum());
    counts.into_iter().map(u64::from).chain([found.owners.rows().map(|row| row.days).sum()]).collect()
}

proptest! {
    // A plan each, and up to four dashboards of it.
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_teams_together_are_the_whole(plan in plan(), scope in scope(), now in now()) {
        let by = yardstick(&plan, now);
        let of = |team| counts(&dashboard(&plan, &by, Scope { team, ..scope }));
        let [one, two, three] = Team::ALL.map(|team| of(Some(team)));
        let sum: Vec<_> = one.iter().zip(two).zip(three).map(|((one, two), three)| one + two + three).collect();
        prop_assert_eq!(sum, of(None));
    }

    #[test]
    fn a_figure_has_as_many_leads_behind_it_as_it_says(plan in plan(), scope in scope(), now in now()) {
        let by = yardstick(&plan, now);
        let found = dashboard(&plan, &by, scope);
        let is_theirs = |team| scope.team.is_none_or(|wanted| wanted == team);
        // What other parts of a filter say: the team that has it.
        let behind = |figure: Figure, text: &str, owned: bool| {
            let asked = Asked { figure, scope, text: text.to_owned() };
            let owner = |team| !owned || is_theirs(team);
            let count = plan.leads.values().filter(|lead| asked.has(lead, &by) && owner(lead.owners.current().team)).count();
            u32::try_from(count).expect("few leads")
        };
        for promise in Promise::ALL {
            for standing in Standing::ALL {
                let tally = found.duties.of(promise, None);
                prop_assert_eq!(behind(Figure::Promise(promise, standing), "", false), tally.of(standing));
            }
        }
        let clocks = [found.clocks.waited.leads, found.clocks.answered.leads, found.clocks.waiting];
        prop_assert_eq!(Clocks::FIGURES.map(|figure| behind(figure, "", false)), clocks);
        for (from, to) in Handovers::ways().filter(|(from, _)| is_theirs(*from)) {
            prop_assert_eq!(behind(Figure::Handed(from, to), "", false), found.handovers.way(from, to));
        }
        for team in Team::ALL.into_iter().filter(|team| is_theirs(*team)) {
            prop_assert_eq!(behind(Figure::Lent(team), "", false), found.handovers.lent(team));
        }
        for band in Band::ALL {
            prop_assert_eq!(behind(Figure::Aged(band), "", true), found.ageing.band(band));
        }
        for stage in [LeadStage::Lost, LeadStage::Rejected] {
            prop_assert_eq!(behind(Figure::Refused(stage), "", true), found.reasons.leads(stage));
            for reason in found.reasons.ranked(stage) {
                prop_assert_eq!(behind(Figure::Refused(stage), &reason.text, true), reason.leads);
            }
        }
        for stage in LeadStage::WAY {
            let reached = found.cohorts.0.values().map(|cohort| cohort.of(stage)).sum::<u32>();
            prop_assert_eq!(behind(Figure::Cohort(stage), "", true), reached);
        }
        let created = found.categories.total().iter().sum::<u32>();
        prop_assert_eq!(behind(Figure::Reached(LeadStage::New), "", true), created);
        for row in found.owners.rows() {
            prop_assert_eq!(behind(Figure::Held(row.team), &row.person, false), row.held);
        }
    }

    /// Over all time the days of the owners are the ages of the leads.
    #[test]
    fn the_days_of_the_owners_are_the_ages_of_the_leads(plan in plan(), now in now()) {
        let by = yardstick(&plan, now);
        let found = dashboard(&plan, &by, Scope { from: NaiveDate::MIN, to: NaiveDate::MAX, team: None });
        let ages = plan.leads.values().map(|lead| u64::from(lead.age(by.today, |moment| by.day(moment))));
        prop_assert_eq!(found.owners.rows().map(|row| row.days).sum::<u64>(), ages.sum::<u64>());
    }

    /// A period and the one after it share out what happened in both, but for promises and clocks, which a lead has once in each.
    #[test]
    fn periods_share_out_what_came_in(plan in plan(), scope in scope(), now in now()) {
        let by = yardstick(&plan, now);
        let middle = scope.from + (scope.to - scope.from) / 2;
        let came = |from, to| dashboard(&plan, &by, Scope { from, to, ..scope });
        let (whole, first, second) =
            (came(scope.from, scope.to), came(scope.from, middle), came(middle.succ_opt().unwrap_or(middle), scope.to));
        let sum = |pick: fn(&Dashboard) -> u64| pick(&first) + pick(&second);
        prop_assume!(middle < scope.to);
        let created = |found: &Dashboard| u64::from(found.categories.total().iter().sum::<u32>());
        let days = |found: &Dashboard| found.owners.rows().map(|row| row.days).sum::<u64>();
        let lost = |found: &Dashboard| u64::from(found.reasons.leads(LeadStage::Lost));
        prop_assert_eq!([created(&whole), days(&whole), lost(&whole)], [sum(created), sum(days), sum(lost)]);
    }
}
