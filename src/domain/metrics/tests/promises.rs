//! What is promised of each lead: kept, due and broken. Now is Friday 20 March 2026, 12:00, unless it says otherwise.

use super::*;
use Category::{LongTerm, MidTerm, ShortTerm, ToQualify};
use LeadStage::{Accepted, Lost, Rejected, Won};
use Promise::{Attempts, Decision, Feedback as Reported, Fields, Loan as Lent, Response, Return};
use Team::{InsideSales, Marketing, Sales};

const NOW: &str = "2026-03-20 12:00";

/// Kept, due and broken of one lead, for whom.
fn check(lead: Lead, now: &str, promise: Promise, expected: Option<(Team, Standing)>) {
    let plan = with(promising(promising(plan(), Number::ShortTermResponse, 4), Number::Attempts, 3), lead);
    let found = march(&plan, now).duties.of(promise, None);
    let counts = Standing::ALL.map(|standing| u32::from(expected.is_some_and(|(_, wanted)| wanted == standing)));
    let lead = &plan.leads.values().next().expect("one lead");
    assert_eq!([found.kept, found.due, found.broken], counts, "{promise:?} of {lead:?}");
    for team in Team::ALL {
        let by = yardstick(&plan, now);
        let of_team = dashboard(&plan, &by, Scope { team: Some(team), ..scope("2026-03-01", "2026-03-31") });
        let count = u32::from(expected.is_some_and(|(debtor, _)| debtor == team));
        assert_eq!(of_team.duties.of(promise, None).obliged(), count, "{promise:?} of {team:?}");
    }
}

/// From marketing to sales on Friday 13 March at 16:00: with four hours, due on Monday at 12:00.
fn handed() -> Lead {
    lead(Marketing, "2026-03-12 10:00").handed(Sales, "2026-03-13 16:00").of(ShortTerm)
}

#[test]
fn the_first_response_is_due_in_business_hours() {
    let broken = Some((Sales, Standing::Broken));
    check(handed(), "2026-03-16 12:00", Response, Some((Sales, Standing::Due)));
    check(handed(), "2026-03-16 12:01", Response, broken);
    check(handed().called("2026-03-16 12:00", false), NOW, Response, Some((Sales, Standing::Kept)));
    check(handed().called("2026-03-16 12:01", true), NOW, Response, broken);
    check(handed().reached(Rejected, "2026-03-16 11:00"), NOW, Response, Some((Sales, Standing::Kept)));
    check(handed().reached(Rejected, "2026-03-17 11:00"), NOW, Response, broken);
    check(lead(Marketing, "2026-03-02 10:00"), NOW, Response, None);
    // A lead to qualify has eight hours, that of another period is not asked.
    check(lead(InsideSales, "2026-03-19 12:00"), NOW, Response, Some((InsideSales, Standing::Due)));
    check(lead(InsideSales, "2026-02-27 12:00"), NOW, Response, None);
}

#[test]
fn silence_does_not_keep_the_promise_to_decide() {
    // Two working days after Friday: until Tuesday.
    check(handed(), "2026-03-17 23:59", Decision, Some((Sales, Standing::Due)));
    check(handed(), "2026-03-18 00:00", Decision, Some((Sales, Standing::Broken)));
    check(handed().reached(Accepted, "2026-03-17 20:00"), NOW, Decision, Some((Sales, Standing::Kept)));
    check(handed().reached(Rejected, "2026-03-13 16:00"), NOW, Decision, Some((Sales, Standing::Kept)));
    check(handed().reached(Accepted, "2026-03-18 10:00"), NOW, Decision, Some((Sales, Standing::Broken)));
    // Whoever had it from the beginning was not handed it.
    check(lead(InsideSales, "2026-03-02 10:00"), NOW, Decision, None);
}

#[test]
fn what_marketing_hands_over_is_known() {
    let mut known = handed();
    check(known.clone(), NOW, Fields, Some((Marketing, Standing::Broken)));
    (known.company, known.contact) = ("Acme".to_owned(), "Ann".to_owned());
    (known.email, known.source) = ("a@b.example".to_owned(), "Fair".to_owned());
    check(known.clone(), NOW, Fields, Some((Marketing, Standing::Kept)));
    known.source = " ".to_owned();
    check(known, NOW, Fields, Some((Marketing, Standing::Broken)));
    check(lead(Sales, "2026-03-02 10:00"), NOW, Fields, None);
    check(lead(Marketing, "2026-03-02 10:00"), NOW, Fields, None);
    let none = with(plan(), handed());
    let none = Plan { agreement: serde_json::from_str(r#"{"handover_fields":[]}"#).expect("reads"), ..none };
    assert_eq!(march(&none, NOW).duties.of(Fields, None), Tally::default());
}

#[test]
fn nobody_gives_up_before_so_many_attempts() {
    let tried = |lead: Lead, times: usize| {
        ["2026-03-16 10:00", "2026-03-16 11:00", "2026-03-17 10:00"]
            .into_iter()
            .take(times)
            .fold(lead, |lead, when| lead.called(when, false))
    };
    let back = |lead: Lead| lead.handed(Marketing, "2026-03-18 10:00");
    check(tried(handed(), 2), NOW, Attempts, None);
    check(back(tried(handed(), 2)), NOW, Attempts, Some((Sales, Standing::Broken)));
    check(back(tried(handed(), 3)), NOW, Attempts, Some((Sales, Standing::Kept)));
    check(back(handed().called("2026-03-16 10:00", true)), NOW, Attempts, None);
    check(back(handed().met("2026-03-16 10:00", Some(("2026-03-16 12:00", None)))), NOW, Attempts, None);
    check(handed().reached(Rejected, "2026-03-16 10:00"), NOW, Attempts, Some((Sales, Standing::Broken)));
    // A call after it went back does not count; a loan just ends.
    check(tried(handed().handed(Marketing, "2026-03-16 10:30"), 3), NOW, Attempts, Some((Sales, Standing::Broken)));
    check(
        lead(Marketing, "2026-03-02 10:00")
            .lent(Sales, "2026-03-02 11:00", "2026-03-05")
            .handed(Marketing, "2026-03-04 10:00"),
        NOW,
        Attempts,
        None,
    );
}

#[test]
fn each_appointment_gets_its_feedback() {
    // One working day after Friday: until Monday.
    let met = |feedback: Option<&str>| handed().met("2026-03-13 17:00", feedback.map(|since| (since, None)));
    check(met(Some("2026-03-16 23:00")), NOW, Reported, Some((Sales, Standing::Kept)));
    check(met(Some("2026-03-17 09:00")), NOW, Reported, Some((Sales, Standing::Broken)));
    check(met(None), "2026-03-16 23:00", Reported, Some((Sales, Standing::Due)));
    check(met(None), NOW, Reported, Some((Sales, Standing::Broken)));
    check(met(None), "2026-03-13 16:59", Reported, None);
    // Of two, the worse: once is enough.
    let twice = met(Some("2026-03-16 10:00")).met("2026-03-17 10:00", Some(("2026-03-20 10:00", None)));
    check(twice, NOW, Reported, Some((Sales, Standing::Broken)));
    // Sales was there, whoever has it now.
    check(met(None).handed(Marketing, "2026-03-14 10:00"), NOW, Reported, Some((Sales, Standing::Broken)));
}

#[test]
fn an_unripe_lead_returns() {
    // Five working days after Friday the 6th: until Friday the 13th.
    let found =
        |category| lead(Sales, "2026-03-02 10:00").met("2026-03-05 10:00", Some(("2026-03-06 10:00", Some(category))));
    check(found(ShortTerm), NOW, Return, None);
    check(found(LongTerm), "2026-03-13 20:00", Return, Some((Sales, Standing::Due)));
    check(found(LongTerm), "2026-03-14 00:00", Return, Some((Sales, Standing::Broken)));
    check(found(LongTerm).handed(Marketing, "2026-03-13 10:00"), NOW, Return, Some((Sales, Standing::Kept)));
    check(found(MidTerm).lent(Sales, "2026-03-09 10:00", "2026-03-31"), NOW, Return, Some((Sales, Standing::Kept)));
    check(found(LongTerm).handed(InsideSales, "2026-03-09 10:00"), NOW, Return, Some((Sales, Standing::Broken)));
    check(found(ToQualify).handed(InsideSales, "2026-03-09 10:00"), NOW, Return, Some((Sales, Standing::Kept)));
    check(found(LongTerm).reached(Lost, "2026-03-09 10:00"), NOW, Return, None);
    check(found(LongTerm).reached(Won, "2026-03-16 10:00"), NOW, Return, Some((Sales, Standing::Broken)));
}

#[test]
fn a_loan_is_back_on_its_last_day() {
    let lent = || lead(Marketing, "2026-03-02 10:00").lent(Sales, "2026-03-03 10:00", "2026-03-10");
    check(lent(), "2026-03-10 23:00", Lent, Some((Sales, Standing::Due)));
    check(lent(), "2026-03-11 00:00", Lent, Some((Sales, Standing::Broken)));
    check(lent().handed(Marketing, "2026-03-10 20:00"), NOW, Lent, Some((Sales, Standing::Kept)));
    check(lent().handed(Marketing, "2026-03-11 09:00"), NOW, Lent, Some((Sales, Standing::Broken)));
    check(lent().reached(Won, "2026-03-10 09:00"), NOW, Lent, None);
    check(lent().reached(Won, "2026-03-12 09:00"), NOW, Lent, Some((Sales, Standing::Broken)));
    // Lent on in time, and then too long: the second borrower owes it.
    let on = lent().lent(InsideSales, "2026-03-09 09:00", "2026-03-12");
    check(on, NOW, Lent, Some((InsideSales, Standing::Broken)));
}

#[test]
fn what_was_signed_is_what_counts() {
    use crate::domain::agreement::{Signed, Terms};
    let draft = with(promising(plan(), Number::ShortTermResponse, 4), handed());
    let now = "2026-03-16 13:00";
    let broken = |plan: &Plan| march(plan, now).duties.of(Response, Some(ShortTerm)).broken;
    assert_eq!((Basis::of(&draft).signed, broken(&draft)), (None, 1));
    let mut signed = promising(draft, Number::ShortTermResponse, 6);
    signed.signed.push(Arc::new(Signed::new(at("2026-03-01 10:00"), Terms::of(&signed))));
    let signed = promising(signed, Number::ShortTermResponse, 1);
    assert_eq!((Basis::of(&signed).signed, broken(&signed)), (Some(at("2026-03-01 10:00")), 0));
}

#[test]
fn without_hours_nothing_is_asked_by_the_hour_or_the_day() {
    let mut never = with(plan(), handed().met("2026-03-13 17:00", None));
    never.calendar.week = crate::domain::business::Week::default();
    let duties = march(&never, NOW).duties;
    for promise in [Response, Decision, Reported] {
        assert_eq!(duties.of(promise, None).obliged(), 0, "{promise:?}");
    }
}
