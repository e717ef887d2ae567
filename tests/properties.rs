//! Laws that hold for every plan, every command and every number.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "a test stops where it fails")]

mod common {
    pub mod commands;
    pub mod intake;
    pub mod plans;
    pub mod schedules;
}

use std::cmp::Ordering;
use std::sync::Arc;

use chrono::TimeDelta;
use common::commands::command;
use common::plans::{funnel, moment, money, plan, rate};
use entente::domain::business::{BusinessTime, Zone};
use entente::domain::contacts::Answered;
use entente::domain::{Command, LARGEST_COUNT, Lead, LeadId, Ledger, Money, Plan, Rate, Volume};
use entente::file::{self, Differences};
use num_bigint::BigInt;
use num_rational::BigRational;
use proptest::collection::vec;
use proptest::prelude::*;

fn ratio(numerator: u64, denominator: u64) -> BigRational {
    BigRational::new(BigInt::from(numerator), BigInt::from(denominator))
}

fn share(rate: Rate) -> BigRational {
    ratio(rate.millionths().into(), 1_000_000)
}

/// The count if it is small enough to be shown.
fn shown(count: &BigRational) -> Option<u64> {
    u64::try_from(count.to_integer()).ok().filter(|count| *count <= LARGEST_COUNT)
}

/// What `volume` prints, against the exact value.
fn prints(volume: Volume, exact: &BigRational) -> Result<(), TestCaseError> {
    let half = ratio(1, 2);
    prop_assert_eq!(volume.nearest(), shown(&(exact + &half).floor()));
    prop_assert_eq!(volume.promised(), shown(&exact.ceil()));
    prop_assert_eq!(volume.hundredths(), shown(&(exact * ratio(100, 1) + &half).floor()));
    Ok(())
}

proptest! {
    #[test]
    fn entries_suffice_and_one_fewer_would_not(
        revenue in money(), sale in 1..=999_999_999_999_999_u64, rates in vec(rate(), 1..=12),
    ) {
        let sales = ratio(revenue.cents(), sale);
        let average = Money::from_cents(sale).expect("in range");
        let start = Volume::of_sales(revenue, average);
        let need = rates.iter().rev().try_fold(start.expect("a sale brings something"), |need, rate| need.before(*rate));
        let need = need.expect("twelve stages fit");
        let all: BigRational = rates.iter().map(|rate| share(*rate)).product();
        prints(need, &(&sales / &all))?;
        if let Some(entries) = need.promised() {
            prop_assert!(ratio(entries, 1) * &all >= sales);
            prop_assert!(entries == 0 || ratio(entries - 1, 1) * &all < sales);
            let out = Volume::whole(entries).through(&rates).expect("twelve stages fit");
            prop_assert_ne!(start.and_then(|sales| out.compare(sales)), Some(Ordering::Less));
        }
    }

    #[test]
    fn a_funnel_never_shows_a_wrong_number(funnel in funnel()) {
        let sales = funnel.revenue.zip(funnel.average_sale).filter(|(_, sale)| sale.cents() > 0);
        let secured = funnel.secured.map_or(0, Money::cents);
        let mut exact = sales.map(|(revenue, sale)| ratio(revenue.cents().saturating_sub(secured), sale.cents()));
        prop_assert_eq!(funnel.sales().is_some(), exact.is_some());
        let needs = funnel.needs();
        prop_assert_eq!(needs.len(), funnel.stages.len());
        for (stage, need) in funnel.stages.iter().zip(needs).rev() {
            exact = exact.zip(stage.rate).map(|(next, rate)| next / share(rate));
            prop_assert_eq!(need.is_some(), exact.is_some());
            if let Some((need, exact)) = need.zip(exact.as_ref()) {
                prints(need, exact)?;
            }
            if stage.id == funnel.headline {
                prop_assert_eq!(funnel.prospects().map(Volume::promised), need.map(Volume::promised));
            }
        }
        let place = funnel.headline_place().expect("the headline is a stage");
        let counted = &funnel.stages[place..];
        let rates: Option<Vec<_>> = counted.iter().map(|stage| stage.rate.map(share)).collect();
        let out = rates.map(|rates| ratio(10_000_000_000, 1) * rates.into_iter().product::<BigRational>());
        prop_assert_eq!(funnel.conversion(), out.and_then(|out| shown(&(out + ratio(1, 2)).floor())));
        prop_assert_eq!(funnel.days_to_sale(), counted.iter().map(|stage| stage.lag().days()).sum::<u32>());
    }

    #[test]
    fn write_then_read_is_identity(plan in plan()) {
        let text = file::write(&plan);
        let read = file::read(text.as_bytes());
        prop_assert_eq!(read.as_ref(), Ok(&plan), "{}", text);
        prop_assert_eq!(read.map(|plan| file::write(&plan)), Ok(text));
    }

    #[test]
    fn split_then_join_is_identity(plan in plan()) {
        let parts = file::split(&plan);
        prop_assert_eq!(file::join(&parts.head, &parts.chunks), Ok(plan));
    }

    #[test]
    fn a_command_survives_the_journal(command in command()) {
        let json = serde_json::to_string(&command).expect("writes");
        prop_assert_eq!(serde_json::from_str::<Command>(&json).expect(&json), command);
    }

    /// Whatever is done to a plan, it can be written and read back; a refusal changes nothing.
    #[test]
    fn any_commands_keep_a_plan_whole(start in plan(), commands in vec(command(), 0..24)) {
        let mut plan = start;
        for command in commands {
            let before = plan.clone();
            if let Ok(after) = plan.after(&command) {
                plan = after;
            } else {
                prop_assert_eq!(&plan, &before);
            }
            for lead in plan.leads.values() {
                one_owner_at_every_moment(&lead.owners)?;
            }
        }
        prop_assert_eq!(file::read(file::write(&plan).as_bytes()), Ok(plan));
    }

    /// One command that is refused takes the whole step with it.
    #[test]
    fn together_is_all_or_nothing(start in plan(), commands in vec(command(), 0..6)) {
        let one_by_one = commands.iter().try_fold(start.clone(), |plan, command| plan.after(command));
        prop_assert_eq!(start.after(&Command::Together(commands)), one_by_one);
    }

    #[test]
    fn differences_are_what_a_plain_comparison_finds(start in plan(), commands in vec(command(), 0..8), other in plan()) {
        let changed = commands.iter().fold(start.clone(), |plan, command| plan.after(command).unwrap_or(plan));
        for incoming in [changed, other] {
            let found = Differences::between(&start, &incoming);
            prop_assert_eq!(found.is_empty(), start == incoming);
            let only = |a: &Plan, b: &Plan| -> Vec<LeadId> {
                a.leads.keys().filter(|id| b.lead(**id).is_none()).copied().collect()
            };
            prop_assert_eq!(&found.leads.only_current, &only(&start, &incoming));
            prop_assert_eq!(&found.leads.only_incoming, &only(&incoming, &start));
            let differ = |lead: &&Arc<Lead>| incoming.lead(lead.id).is_some_and(|other| other != *lead);
            let changed: Vec<_> = start.leads.values().filter(differ).map(|lead| lead.id).collect();
            prop_assert_eq!(found.leads.changed, changed);
        }
    }

}

/// Every holding begins where the one before ends, so that at each moment since its creation a lead has exactly one owner and
/// the times of the owners add up to its age.
fn one_owner_at_every_moment(owners: &Ledger) -> Result<(), TestCaseError> {
    let since: Vec<_> = owners.holdings().map(|holding| holding.since).collect();
    prop_assert!(since.is_sorted());
    prop_assert_eq!(since.first(), Some(&owners.begun()));
    prop_assert_eq!(since.last(), Some(&owners.current().since));
    let until = since.iter().skip(1).map(Some).chain([None]);
    let spans: Vec<_> = since.iter().zip(until).collect();
    for moment in &since {
        let holding_it = |(start, end): &&(_, Option<_>)| *start <= moment && end.is_none_or(|end| moment < end);
        prop_assert_eq!(spans.iter().filter(holding_it).count(), 1);
    }
    let now = owners.current().since;
    let held: TimeDelta = spans.iter().map(|(start, end)| end.map_or(now, |end| *end) - **start).sum();
    prop_assert_eq!(held, now - owners.begun());
    Ok(())
}

proptest! {
    #[test]
    fn a_timeline_is_sorted_and_has_all_that_happened(plan in plan()) {
        for lead in plan.leads.values() {
            let timeline = lead.timeline();
            prop_assert!(timeline.is_sorted_by(|one, next| one.at >= next.at));
            let feedback = lead.appointments.iter().filter(|one| one.feedback.is_some()).count();
            let stretches: usize = lead
                .memberships
                .all()
                .iter()
                .map(|one| 1 + usize::from(one.left.is_some()) + usize::from(one.outcome.is_some()))
                .sum();
            let happened = lead.owners.holdings().count()
                + lead.progress.milestones().len()
                + usize::from(lead.by_hand.is_some())
                + lead.contacts.len()
                + lead.appointments.len()
                + feedback
                + stretches;
            prop_assert_eq!(timeline.len(), happened);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// What is late is late past its deadline, and the more so the later it is.
    #[test]
    fn the_clocks_of_a_lead_go_forwards(plan in plan(), now in moment(), then in moment(), hours in 1..999_u16) {
        let time = BusinessTime::new(&plan.calendar, &Zone::default());
        let (now, then) = (now.min(then), now.max(then));
        for lead in plan.leads.values() {
            let (clocks, later) = (lead.clocks(hours, &time, now), lead.clocks(hours, &time, then));
            prop_assert!(clocks.waited <= later.waited);
            prop_assert_eq!(clocks.response.is_some(), later.response.is_some());
            let Some((response, later)) = clocks.response.zip(later.response) else { continue };
            prop_assert!(response.late <= later.late);
            prop_assert!(response.due.is_none_or(|due| due >= response.assigned));
            if let Answered::At(at) = response.answered {
                prop_assert_eq!(response.late > 0, response.due.is_some_and(|due| time.elapsed(due, at) > 0));
                prop_assert!(lead.first_contact().is_some_and(|first| first <= at));
            }
        }
    }
}
