//! Any plan that can be, for laws that hold for all of them.

#[path = "agreements.rs"]
pub mod agreements;
#[path = "calibration.rs"]
pub mod calibration;
#[path = "campaigns.rs"]
pub mod campaigns;
#[path = "contacts.rs"]
pub mod contacts;
#[path = "language.rs"]
pub mod language;
#[path = "objectives.rs"]
mod objectives;
#[path = "process.rs"]
pub mod process;

use std::sync::Arc;

pub use objectives::objective;

use chrono::{DateTime, Datelike, NaiveDate, Utc};
use entente::domain::{
    Answer, Capacity, Criterion, Currency, Evidence, Finding, Fine, Funnel, FunnelStage, Growth, HandPlace, Holding,
    LARGEST_COUNT, LONGEST_TEXT, Lead, LeadId, LeadStage, Ledger, Loan, MOST_STAGES, Milestone, Money, Objective,
    ObjectiveId, Plan, Progress, Quantity, Rate, ScenarioId, StageId, Team, Thresholds,
    confidence::{Sample, Sureness},
    decimal::LARGEST,
    scenario::{MOST_SCENARIOS, Scenario},
};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::schedules::{edit, schedule};

/// Ids, many of them the same few.
pub fn id() -> impl Strategy<Value = u64> {
    prop_oneof![4 => 0..6_u64, 1 => any::<u64>()]
}

/// Texts: mostly short, of any characters, now and then as long as a text may be.
pub fn text() -> BoxedStrategy<String> {
    prop_oneof![
        20 => Just(String::new()),
        40 => "[a-zà-ÿ 0-9,.]{1,12}",
        40 => vec(any::<char>(), 1..8).prop_map(String::from_iter),
        1 => any::<char>().prop_map(|c| std::iter::repeat_n(c, LONGEST_TEXT).collect()),
    ]
    .boxed()
}

/// Amounts, from nothing to the largest.
pub fn money() -> impl Strategy<Value = Money> {
    prop_oneof![0..=100_000_000_u64, 0..=LARGEST].prop_map(|cents| Money::from_cents(cents).expect("in range"))
}

/// Rates, from one in a million to one.
pub fn rate() -> impl Strategy<Value = Rate> {
    let millionths = prop_oneof![1..=1_000_000_u64, 50_000..=1_000_000_u64, (1..=100_u64).prop_map(|c| c * 10_000)];
    millionths.prop_map(|millionths| Rate::from_millionths(millionths).expect("in range"))
}

/// Samples, from one case to the largest count.
pub fn sample() -> impl Strategy<Value = Sample> {
    let trials = prop_oneof![4 => 1..=500_u64, 1 => 1..=LARGEST_COUNT];
    trials
        .prop_flat_map(|trials| (0..=trials, Just(trials)))
        .prop_map(|(successes, trials)| Sample::new(successes, trials).expect("a sample"))
}

/// Surenesses, from hardly any to almost certainty.
pub fn sureness() -> impl Strategy<Value = Sureness> {
    prop_oneof![1..1_000_000_u64, (1..100_u64).prop_map(|percent| percent * 10_000)]
        .prop_map(|millionths| Sureness::from_millionths(millionths).expect("in range"))
}

/// Numbers of any unit.
pub fn quantity() -> impl Strategy<Value = Quantity> {
    let largest = LARGEST.cast_signed();
    prop_oneof![-1_000_000..=1_000_000_i64, -largest..=largest]
        .prop_map(|steps| Quantity::from_ten_thousandths(steps).expect("in range"))
}

/// Days, from one end of the calendar to the other.
pub fn day() -> impl Strategy<Value = NaiveDate> {
    let ends = || NaiveDate::MIN.num_days_from_ce()..=NaiveDate::MAX.num_days_from_ce();
    prop_oneof![738_000..=740_000_i32, ends()]
        .prop_map(|day| NaiveDate::from_num_days_from_ce_opt(day).expect("in the calendar"))
}

/// Moments, from one end of the calendar to the other.
pub fn moment() -> impl Strategy<Value = DateTime<Utc>> {
    let ends = || DateTime::<Utc>::MIN_UTC.timestamp()..=DateTime::<Utc>::MAX_UTC.timestamp();
    let nanoseconds = prop_oneof![Just(0), (0..1_000_u32).prop_map(|ms| ms * 1_000_000), 0..1_000_000_000_u32];
    (prop_oneof![3 => 1_750_000_000..=1_770_000_000_i64, 1 => ends()], nanoseconds)
        .prop_map(|(second, nanoseconds)| DateTime::from_timestamp(second, nanoseconds).expect("in the calendar"))
}

/// Teams.
pub fn team() -> impl Strategy<Value = Team> {
    select(&Team::ALL[..])
}

/// Answers and notes.
pub fn finding() -> impl Strategy<Value = Finding> {
    (select(&Answer::ALL[..]), text()).prop_map(|(answer, note)| Finding { answer, note })
}

/// Stretches of ownership.
pub fn holding() -> impl Strategy<Value = Holding> {
    let loan = (day(), team(), text()).prop_map(|(until, to, person)| Loan { until, to, person });
    let terms = (text(), text(), option::weighted(0.4, loan));
    (team(), text(), moment(), terms).prop_map(|(team, person, since, (by, why, loan))| Holding {
        person,
        by,
        why,
        loan,
        ..Holding::of(team, since)
    })
}

/// Stages reached, with the reason that some want.
pub fn milestone() -> impl Strategy<Value = Milestone> {
    (select(&LeadStage::ALL[..]), moment(), text()).prop_map(|(stage, since, reason)| {
        let lacking = stage.wants_reason() && reason.trim().is_empty();
        Milestone { stage, since, reason: if lacking { "no budget".to_owned() } else { reason } }
    })
}

/// Places by hand, many of them beside the same few leads.
pub fn hand_place() -> impl Strategy<Value = HandPlace> {
    let digits = vec(prop_oneof![Just(0), Just(1 << 31), Just(u32::MAX), any::<u32>()], 0..4);
    let fine = (digits, 1..=u32::MAX).prop_map(|(digits, last)| {
        let text = digits.iter().chain([&last]).fold(String::new(), |text, digit| text + &format!("{digit:08x}"));
        Fine::try_from(text).expect("a fraction")
    });
    (moment(), id(), fine).prop_map(|(at, id, fine)| HandPlace { at, id: LeadId(id), fine })
}

/// Leads of any age and state, all of the same id.
pub fn lead() -> BoxedStrategy<Lead> {
    let texts = [(); 7].map(|()| text().boxed());
    let evidence = vec((select(&Criterion::ALL[..]), finding()), 0..7).prop_map(|findings| {
        let mut evidence = Evidence::default();
        for (criterion, finding) in findings {
            evidence.set(criterion, finding);
        }
        evidence
    });
    let owners = (holding(), vec(holding(), 0..4)).prop_map(|(first, later)| {
        let mut owners = Ledger::starting(first);
        for holding in later {
            owners.hand_over(holding);
        }
        owners
    });
    let progress = vec(milestone(), 0..4).prop_map(|milestones| {
        let mut progress = Progress::default();
        for milestone in milestones {
            progress.reach(milestone).expect("has its reason");
        }
        progress
    });
    let known = (evidence, language::by_hand(false), option::weighted(0.2, hand_place()));
    let lead = (texts, option::of(money()), known, owners, progress)
        .prop_map(
            |(
                [company, contact, email, phone, source, note, external_id],
                value,
                (evidence, by_hand, place),
                owners,
                progress,
            )| {
                Lead {
                    company,
                    contact,
                    email,
                    phone,
                    source,
                    external_id,
                    value,
                    note,
                    evidence,
                    by_hand,
                    progress,
                    place: place.map(Box::new),
                    ..Lead::owned(LeadId(0), owners)
                }
            },
        )
        .boxed();
    campaigns::in_campaigns(contacts::in_contact(lead))
}

/// Stages, all of the same id.
pub fn stage() -> impl Strategy<Value = FunnelStage> {
    let lag = (any::<u16>(), option::of(any::<u16>()));
    (text(), team(), option::weighted(0.9, rate()), option::of(sample()), lag).prop_map(
        |(name, owner, rate, sample, (lag_days, lag_months))| FunnelStage {
            id: StageId(0),
            name,
            owner,
            rate,
            sample,
            lag_days,
            lag_months,
        },
    )
}

/// Funnels of any number of stages.
pub fn funnel() -> BoxedStrategy<Funnel> {
    let stages = btree_map(id(), stage(), 1..=MOST_STAGES).prop_map(|stages| {
        stages.into_iter().map(|(id, stage)| FunnelStage { id: StageId(id), ..stage }).collect::<Vec<_>>()
    });
    let amount = || option::weighted(0.9, money());
    let terms = (option::of(money()), option::of(rate()), option::of(sureness()));
    (amount(), amount(), terms, stages.prop_shuffle(), any::<prop::sample::Index>())
        .prop_map(|(revenue, average_sale, (secured, share, sureness), stages, headline)| {
            let headline = headline.get(&stages).id;
            Funnel { revenue, average_sale, secured, share, sureness, headline, stages }
        })
        .boxed()
}

/// The funnel of a plan, and what is kept beside it: mostly nothing.
fn funnels() -> BoxedStrategy<(Funnel, Vec<Scenario>)> {
    let scenario = (text(), funnel());
    let scenarios = btree_map(id(), scenario, 0..=MOST_SCENARIOS).prop_map(|scenarios| {
        let scenario = |(id, (name, funnel))| Scenario { id: ScenarioId(id), name, funnel };
        scenarios.into_iter().map(scenario).collect::<Vec<_>>()
    });
    (funnel(), prop_oneof![2 => Just(Vec::new()), 1 => scenarios.prop_shuffle()]).boxed()
}

/// Growth within its bounds.
pub fn growth() -> impl Strategy<Value = Growth> {
    (0..=100_000_u64).prop_map(|steps| Growth::from_ten_thousandths(steps).expect("within bounds"))
}

/// Thresholds, often the default ones.
fn thresholds() -> impl Strategy<Value = Thresholds> {
    let any = (growth(), growth(), sureness(), sureness()).prop_map(|(one, other, chance, another)| Thresholds {
        timid_below: one.min(other),
        ambitious_above: one.max(other),
        unlikely_below: chance.min(another),
        sure_above: chance.max(another),
    });
    prop_oneof![Just(Thresholds::default()), any]
}

/// Plans.
pub fn plan() -> impl Strategy<Value = Plan> {
    let objectives = btree_map(id(), objective(), 0..4).prop_map(|objectives| {
        objectives.into_iter().map(|(id, objective)| Objective { id: ObjectiveId(id), ..objective }).collect::<Vec<_>>()
    });
    let counts = [(); 4].map(|()| option::of(any::<u32>()).boxed());
    let capacity = counts.prop_map(|[prospects_per_month, followers, leads_per_follower, leave_days]| Capacity {
        prospects_per_month,
        followers,
        leads_per_follower,
        leave_days,
    });
    let leads = btree_map(id(), lead(), 0..6).prop_map(|leads| {
        leads.into_iter().map(|(id, lead)| (LeadId(id), Arc::new(Lead { id: LeadId(id), ..lead }))).collect()
    });
    let said = (language::language(), calibration::rounds(), process::process(), campaigns::campaigns());
    let agreed = (agreements::calendar(), agreements::agreement(), vec(agreements::signed(), 0..3), said);
    let setting = (capacity, thresholds(), vec(edit(), 0..8), agreed);
    (text(), select(&Currency::ALL[..]), objectives.prop_shuffle(), funnels(), setting, leads).prop_map(
        |(name, currency, objectives, (funnel, scenarios), setting, leads)| {
            let (capacity, thresholds, edits, (calendar, agreement, signed, said)) = setting;
            let (language, calibration, process, campaigns) = said;
            let leads = campaigns::within(&campaigns, leads);
            let schedule = schedule(edits, &funnel.stages);
            Plan {
                name,
                currency,
                objectives,
                funnel,
                scenarios,
                capacity,
                thresholds,
                schedule,
                calendar,
                agreement,
                signed,
                language,
                calibration,
                process,
                campaigns,
                leads,
            }
        },
    )
}
