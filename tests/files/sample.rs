//! The sample plan: two languages of one plan, coherent, fictional, and as fresh on any day.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use entente::domain::campaign::{Members, Status};
use entente::domain::{Category, Column, Command, Lead, LeadId, LeadStage, MOST_LEADS, Money, Plan, Team, Volume};
use entente::file::{self, LARGEST_FILE, Preview, REFERENCE_DAY};
use serde_json::Value;

pub const FRENCH: &str = include_str!("../../public/sample/plan.fr.entente.json");
pub const ENGLISH: &str = include_str!("../../public/sample/plan.en.entente.json");

/// Fields whose text is in the language of the file. Names of people and companies are the same in both.
const TRANSLATED: [&str; 10] =
    ["name", "statement", "unit", "scope", "why", "source", "note", "reason", "what", "offer"];

fn plan(text: &str) -> Plan {
    file::read(text.as_bytes()).expect("reads")
}

/// Takes every translated text out of `value`, each with its path.
fn take_texts(value: &mut Value, path: &str, texts: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                match value {
                    Value::String(text) if TRANSLATED.contains(&key.as_str()) => {
                        texts.push((format!("{path}.{key}"), std::mem::take(text)));
                    }
                    value => take_texts(value, &format!("{path}.{key}"), texts),
                }
            }
        }
        Value::Array(list) => {
            for (place, value) in list.iter_mut().enumerate() {
                take_texts(value, &format!("{path}[{place}]"), texts);
            }
        }
        _ => {}
    }
}

fn skeleton(text: &str) -> (Value, Vec<(String, String)>) {
    let (mut value, mut texts) = (serde_json::from_str(text).expect("JSON"), Vec::new());
    take_texts(&mut value, "", &mut texts);
    (value, texts)
}

/// When a lead came in, changed hands or reached a stage.
fn moments(plan: &Plan) -> Vec<DateTime<Utc>> {
    let of_leads = plan.leads.values().flat_map(|lead| {
        let held = lead.owners.holdings().map(|holding| holding.since);
        held.chain(lead.progress.milestones().iter().map(|milestone| milestone.since))
    });
    of_leads.collect()
}

#[test]
fn the_files_are_what_the_app_would_write() {
    for text in [FRENCH, ENGLISH] {
        assert_eq!(file::write(&plan(text)), text);
    }
}

#[test]
fn the_two_languages_differ_in_their_texts_only() {
    let ((french, french_texts), (english, english_texts)) = (skeleton(FRENCH), skeleton(ENGLISH));
    assert_eq!(french, english);
    for ((path, french), (other, english)) in french_texts.iter().zip(&english_texts) {
        assert_eq!(path, other);
        // One word may be the same in both: a unit, a stage called Prospects.
        assert!(french != english || french.split_whitespace().count() == 1, "{path} is not translated: {french}");
    }
}

#[test]
fn french_is_set_as_french_and_english_as_english() {
    for (path, text) in skeleton(FRENCH).1 {
        for wrong in [" :", " ;", " !", " ?", " %", " €", "'", "« ", " »", "\"", "..."] {
            assert!(!text.contains(wrong), "{path}: {wrong:?} in {text}");
        }
    }
    for (path, text) in skeleton(ENGLISH).1 {
        for wrong in ["\u{a0}", "\u{202f}", "'", "\"", "«", "..."] {
            assert!(!text.contains(wrong), "{path}: {wrong:?} in {text}");
        }
    }
}

#[test]
fn no_text_names_a_date_that_would_not_move() {
    let months = ["january", "february", "april", "june", "july", "september", "october", "november", "december"];
    let mois = ["janvier", "février", "avril", "juin", "juillet", "septembre", "octobre", "novembre", "décembre"];
    let days =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "lundi", "mardi", "mercredi", "jeudi", "vendredi"];
    for (path, text) in [FRENCH, ENGLISH].into_iter().flat_map(|text| skeleton(text).1) {
        let words: BTreeSet<_> = text.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase).collect();
        for word in months.iter().chain(&mois).chain(&days) {
            assert!(!words.contains(*word), "{path}: {text}");
        }
        assert!(!words.iter().any(|word| word.len() == 4 && word.starts_with("20")), "{path}: {text}");
    }
}

#[test]
fn nobody_real_can_be_reached() {
    let fictional = ["01 99 00 ", "02 61 91 ", "03 53 01 ", "04 65 71 ", "05 36 49 ", "06 39 98 "];
    let plan = plan(FRENCH);
    for lead in plan.leads.values() {
        assert!(lead.email.ends_with(".example"), "{}", lead.email);
        assert!(
            lead.phone.len() == 14 && fictional.iter().any(|range| lead.phone.starts_with(range)),
            "{}",
            lead.phone
        );
    }
    let distinct = |text: fn(&entente::domain::Lead) -> &str| {
        plan.leads.values().map(|lead| text(lead)).collect::<BTreeSet<_>>().len()
    };
    assert_eq!(distinct(|lead| &lead.phone), plan.leads.len());
    assert_eq!(distinct(|lead| &lead.email), plan.leads.len());
    assert_eq!(distinct(|lead| &lead.company), plan.leads.len());
}

#[test]
fn the_funnel_comes_out_in_whole_numbers_and_fits_what_both_sides_can_do() {
    let plan = plan(FRENCH);
    assert_eq!(plan.funnel.sales().and_then(Volume::hundredths), Some(1_200));
    let needs: Vec<_> = plan.funnel.needs().into_iter().map(|need| need?.hundredths()).collect();
    assert_eq!(needs, [Some(2_000_000), Some(20_000), Some(10_000), Some(4_000)]);
    assert_eq!(plan.funnel.prospects().and_then(Volume::nearest), Some(200));
    let objective = &plan.objectives[0];
    assert_eq!(objective.target.map(|target| target.ten_thousandths() / 100), Some(180_000_000));
    assert_eq!(plan.funnel.revenue.map(Money::cents), Some(180_000_000));
    // Twelve months, 200 prospects, 135 days from a prospect to a sale.
    let (start, deadline) = (objective.start.expect("a start"), objective.deadline.expect("a deadline"));
    assert_eq!((deadline - start).num_days(), 364);
    assert!(u64::from(plan.capacity.prospects_per_month.expect("a capacity")) * 12 >= 200);
    let followed = plan.capacity.followed(&plan.calendar, start, deadline).expect("a capacity");
    assert!(followed.left < followed.full && followed.left * 12 >= 200, "{followed:?}");
    assert!(i64::from(plan.funnel.days_to_sale()) < (deadline - REFERENCE_DAY).num_days());
}

#[test]
fn the_first_objective_is_complete_and_the_second_is_not() {
    let plan = plan(ENGLISH);
    let [first, second] = plan.objectives.as_slice() else { panic!("two objectives") };
    assert!(first.texts().all(|text| !text.is_empty()));
    assert!(first.baseline.is_some() && first.review.is_some_and(|day| Some(day) < first.deadline));
    assert!(second.scope.is_empty() && second.sales_owner.is_empty() && second.review.is_none());
}

#[test]
fn every_column_category_stage_and_person_is_alive() {
    let plan = plan(FRENCH);
    let preview = Preview::of(&plan);
    assert_eq!((preview.objectives, preview.stages, preview.leads), (2, 4, 61));
    let counts = preview.columns.map(|(_, count)| count);
    assert_eq!(preview.columns.map(|(column, _)| column), Column::ALL);
    assert_eq!(counts, [21, 12, 15, 13]);
    for category in Category::ALL {
        let count = plan.leads.values().filter(|lead| lead.category(&plan.language.rules) == category).count();
        assert!((10..=22).contains(&count), "{category:?}: {count}");
    }
    for stage in LeadStage::ALL {
        assert!(plan.leads.values().any(|lead| lead.progress.stage() == stage), "{stage:?}");
    }
    for (team, people) in [(Team::Marketing, 3), (Team::InsideSales, 2), (Team::Sales, 3)] {
        let owners = plan.leads.values().map(|lead| lead.owners.current()).filter(|holding| holding.team == team);
        assert_eq!(owners.map(|holding| &*holding.person).collect::<BTreeSet<_>>().len(), people, "{team:?}");
    }
    let returns = plan.leads.values().filter(|lead| {
        let held: Vec<_> = lead.owners.holdings().collect();
        held.windows(2)
            .any(|pair| pair[0].team == Team::Sales && pair[1].team == Team::Marketing && !pair[1].why.is_empty())
    });
    assert!(returns.count() >= 3);
    let lent = plan.leads.values().filter(|lead| lead.loan().is_some());
    let overdue = plan.leads.values().filter(|lead| lead.overdue(REFERENCE_DAY).is_some());
    assert_eq!((lent.count(), overdue.count()), (6, 1));
}

/// Contacts and feedback lie before the day the sample was written; what is planned lies around it.
#[test]
fn a_third_of_the_leads_has_contacts_appointments_and_feedback() {
    let plan = plan(FRENCH);
    let leads = || plan.leads.values();
    assert!((18..=26).contains(&leads().filter(|lead| !lead.contacts.is_empty()).count()));
    let feedback = || leads().flat_map(|lead| lead.appointments.iter()).filter_map(|one| one.feedback.as_ref());
    assert!(feedback().any(|given| !given.held) && feedback().any(|given| given.confirmed() == Some(false)));
    assert!(feedback().filter(|given| given.confirmed() == Some(true)).count() >= 5);
    let now = REFERENCE_DAY.and_hms_opt(0, 0, 0).expect("midnight").and_utc();
    assert!(leads().flat_map(|lead| &lead.contacts).all(|contact| contact.at < now));
    assert!(feedback().all(|given| given.since < now));
    assert_eq!(leads().flat_map(|lead| lead.without_feedback(now)).count(), 1);
    assert!(leads().flat_map(|lead| &lead.appointments).any(|appointment| appointment.at > now));
    for lead in leads() {
        assert!(lead.first_contact().is_none_or(|first| first > lead.owners.begun()), "{}", lead.company);
        let closed = lead.progress.last().filter(|last| last.stage.is_closed()).map(|last| last.since);
        assert!(closed.is_none() || lead.next.is_none(), "{}", lead.company);
    }
}

#[test]
fn campaigns_run_and_have_run_and_what_came_back_of_them_is_noted() {
    let plan = plan(FRENCH);
    let standing: Vec<_> = plan.campaigns.0.iter().map(|campaign| campaign.status(REFERENCE_DAY)).collect();
    assert_eq!(standing, [Status::Running, Status::Closed, Status::Running, Status::Running, Status::Planned]);
    let figures = plan.campaign_figures(REFERENCE_DAY, |at| at.date_naive());
    for group in Members::ALL.into_iter().filter(|group| *group != Members::Reached(LeadStage::Rejected)) {
        assert!(figures.values().any(|figures| figures.of(group) > 0), "{group:?}");
    }
    let now = REFERENCE_DAY.and_hms_opt(0, 0, 0).expect("midnight").and_utc();
    for lead in plan.leads.values() {
        for one in lead.memberships.all() {
            let (company, came_back) = (&lead.company, one.outcome.as_ref().map_or(one.joined, |outcome| outcome.at));
            assert!(lead.owners.begun() < one.joined && one.joined <= came_back && came_back < now, "{company}");
            assert!(
                plan.campaign(one.campaign).is_some_and(|of| of.start <= Some(one.joined.date_naive())),
                "{company}"
            );
            let marketing_has_it = lead.owners.current().team == Team::Marketing;
            assert!(marketing_has_it || !one.is_current(), "{company} is in a campaign and not with marketing");
        }
    }
}

#[test]
fn an_id_tells_when_its_lead_came_in() {
    for lead in plan(FRENCH).leads.values() {
        assert_eq!(i64::try_from(lead.id.0 >> 20), Ok(lead.owners.begun().timestamp_millis()), "{}", lead.company);
    }
}

#[test]
fn the_plan_is_as_fresh_on_any_day() {
    assert_eq!(REFERENCE_DAY.to_string(), "2026-01-15");
    assert_eq!(file::sample(FRENCH.as_bytes(), REFERENCE_DAY), Ok(plan(FRENCH)));
    for today in ["2026-01-15", "2026-03-29", "2028-02-29", "2025-06-30"] {
        let today: NaiveDate = today.parse().expect("a day");
        let plan = file::sample(ENGLISH.as_bytes(), today).expect("reads");
        let moments = moments(&plan);
        let days = |moment: Option<&DateTime<Utc>>| (today - moment.expect("leads").date_naive()).num_days();
        assert_eq!(days(moments.iter().max()), 1, "the newest entry is of yesterday");
        assert_eq!(days(moments.iter().min()), 150, "the oldest of five months ago");
        assert_eq!(plan.objectives[0].review, Some(today + TimeDelta::days(14)));
        assert_eq!(Preview::of(&plan).newest.as_ref(), moments.iter().max());
    }
    assert_eq!(file::sample(b"", REFERENCE_DAY), file::read(b""));
}

#[test]
fn a_plan_with_all_the_leads_it_may_have_is_not_too_large_to_read() {
    const SOME: usize = 1_000;
    let sample = plan(FRENCH);
    let ids: Vec<_> = sample.leads.keys().copied().collect();
    let empty = sample.after(&Command::RemoveLeads(ids)).expect("they are there");
    let all: Vec<_> = sample.leads.values().collect();
    let leads = all.iter().cycle().zip(1..).take(SOME).map(|(lead, place)| {
        let mut lead = Lead::clone(lead);
        lead.id = LeadId(place);
        lead
    });
    let some = empty.after(&Command::AddLeads(leads.collect())).expect("they fit");
    let (without, with) = (file::write(&empty).len(), file::write(&some).len());
    let full = without + (with - without).div_ceil(SOME) * MOST_LEADS;
    assert!(full < LARGEST_FILE, "{full} bytes");
    assert!(full > LARGEST_FILE / 2, "the limit has grown far past what a plan needs: {full} bytes");
}
