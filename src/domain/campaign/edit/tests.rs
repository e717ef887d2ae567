//! Campaigns added, edited, closed and removed; leads put in and taken out.

use super::*;
use crate::domain::{Category, Holding, LONGEST_TEXT, Ledger, StageId, Team};

const NEWS: CampaignId = CampaignId(1);
const CALLS: CampaignId = CampaignId(2);

fn moment(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(second, 0).expect("a moment")
}

fn add(id: CampaignId) -> CampaignsEdit {
    CampaignsEdit::Add(Box::new(Campaign::new(id, NaiveDate::MIN)))
}

fn ids(ids: &[u64]) -> Vec<LeadId> {
    ids.iter().copied().map(LeadId).collect()
}

fn run(plan: &Plan, edits: Vec<CampaignsEdit>) -> Result<Plan, Rejection> {
    plan.after(&Command::Together(edits.into_iter().map(Command::EditCampaigns).collect()))
}

/// Both campaigns, and three leads of which the first two are in the first one.
fn plan() -> Plan {
    let lead = |id| Lead::owned(LeadId(id), Ledger::starting(Holding::of(Team::Marketing, moment(1))));
    let plan = Plan::new(String::new(), StageId(1), String::new());
    let plan = plan.after(&Command::AddLeads((1..=3).map(lead).collect())).expect("adds");
    let plan = run(&plan, vec![add(NEWS), add(CALLS)]).expect("adds");
    plan.after(&Command::nurture(ids(&[1, 2]), NEWS, MembershipEdit::Join(moment(10)))).expect("joins")
}

fn in_it(plan: &Plan, campaign: CampaignId) -> Vec<u64> {
    plan.leads.values().filter(|lead| lead.memberships.is_in(campaign)).map(|lead| lead.id.0).collect()
}

#[test]
fn every_field_of_a_campaign_is_edited_by_itself() {
    let day = NaiveDate::from_ymd_opt(2026, 3, 1);
    let edits = [
        CampaignEdit::Name("News".to_owned()),
        CampaignEdit::Kind(Kind::Outbound),
        CampaignEdit::Offer("A guide".to_owned()),
        CampaignEdit::Owner("Ann".to_owned()),
        CampaignEdit::Start(None),
        CampaignEdit::End(day),
        CampaignEdit::MeantFor(Category::ToQualify, true),
        CampaignEdit::MeantFor(Category::ShortTerm, true),
        CampaignEdit::MeantFor(Category::MidTerm, false),
    ];
    let plan = run(&plan(), edits.map(|edit| CampaignsEdit::Edit(NEWS, edit)).to_vec()).expect("edits");
    let expected = Campaign {
        id: NEWS,
        name: "News".to_owned(),
        kind: Kind::Outbound,
        offer: "A guide".to_owned(),
        owner: "Ann".to_owned(),
        start: None,
        end: day,
        meant_for: vec![Category::ShortTerm, Category::LongTerm, Category::ToQualify],
        closed: None,
    };
    assert_eq!(plan.campaign(NEWS), Some(&expected));
    assert_eq!(plan.campaign(CALLS), Some(&Campaign::new(CALLS, NaiveDate::MIN)));
}

#[test]
fn what_cannot_be_is_refused() {
    let gone = CampaignId(9);
    let long = CampaignEdit::Name("x".repeat(LONGEST_TEXT + 1));
    for (edit, rejection) in [
        (add(NEWS), Rejection::Taken),
        (CampaignsEdit::Edit(gone, CampaignEdit::Start(None)), Rejection::NoCampaign),
        (CampaignsEdit::Edit(NEWS, long), Rejection::TextTooLong),
        (CampaignsEdit::Close(gone, moment(1)), Rejection::NoCampaign),
        (CampaignsEdit::Reopen(gone), Rejection::NoCampaign),
        (CampaignsEdit::Remove(gone), Rejection::NoCampaign),
    ] {
        assert_eq!(run(&plan(), vec![edit.clone()]), Err(rejection), "{edit:?}");
    }
    let many = (10..).take(MOST_CAMPAIGNS - 1).map(|id| add(CampaignId(id)));
    assert_eq!(run(&plan(), many.collect()), Err(Rejection::TooManyCampaigns));
    let join = |campaign| Command::nurture(ids(&[3]), campaign, MembershipEdit::Join(moment(20)));
    assert_eq!(plan().after(&join(gone)), Err(Rejection::NoCampaign));
    let closed = run(&plan(), vec![CampaignsEdit::Close(CALLS, moment(15))]).expect("closes");
    assert_eq!(closed.after(&join(CALLS)), Err(Rejection::CampaignClosed));
    let mut stranger = Lead::clone(plan().lead(LeadId(1)).expect("there"));
    stranger.id = LeadId(4);
    let without = run(&plan(), vec![CampaignsEdit::Remove(NEWS)]).expect("removes");
    assert_eq!(without.after(&Command::AddLeads(vec![stranger.clone()])), Err(Rejection::NoCampaign));
    assert!(plan().after(&Command::AddLeads(vec![stranger])).is_ok());
}

#[test]
fn a_lead_has_room_for_so_many_stretches() {
    let stretch = |second: i64| {
        let edits = [MembershipEdit::Join(moment(second)), MembershipEdit::Leave(moment(second))];
        edits.map(|edit| Command::nurture(ids(&[3]), NEWS, edit))
    };
    let full = (0..).take(MOST_MEMBERSHIPS).flat_map(stretch).collect();
    let full = plan().after(&Command::Together(full)).expect("fits");
    let join = Command::nurture(ids(&[3]), NEWS, MembershipEdit::Join(moment(999)));
    assert_eq!(full.after(&join), Err(Rejection::TooManyMemberships));
}

#[test]
fn closing_takes_all_out_and_opening_again_brings_nobody_back() {
    let closed = run(&plan(), vec![CampaignsEdit::Close(NEWS, moment(50))]).expect("closes");
    assert_eq!(in_it(&closed, NEWS), [0; 0]);
    let left = closed.lead(LeadId(1)).and_then(|lead| lead.memberships.of(NEWS)?.left);
    assert_eq!((left, closed.campaign(NEWS).and_then(|news| news.closed)), (Some(moment(50)), Some(moment(50))));
    let reopened = run(&closed, vec![CampaignsEdit::Reopen(NEWS)]).expect("opens");
    assert_eq!((in_it(&reopened, NEWS), reopened.campaign(NEWS).and_then(|news| news.closed)), (Vec::new(), None));
}

#[test]
fn who_was_never_in_it_is_not_touched_by_a_removal() {
    let (before, after) = (plan(), run(&plan(), vec![CampaignsEdit::Remove(CALLS)]).expect("removes"));
    assert!(before.leads.values().zip(after.leads.values()).all(|(one, other)| one == other));
    let before = run(&before, Vec::new()).expect("nothing");
    let after = run(&before, vec![CampaignsEdit::Remove(NEWS)]).expect("removes");
    let shared =
        |id| before.lead(LeadId(id)).zip(after.lead(LeadId(id))).is_some_and(|(one, other)| Arc::ptr_eq(one, other));
    assert_eq!((1..=3).map(shared).collect::<Vec<_>>(), [false, false, true]);
    assert!(after.leads.values().all(|lead| lead.memberships.is_empty()));
}

#[test]
fn many_leads_are_put_in_and_taken_out_and_those_that_are_so_already_stay_as_they_are() {
    let change = |edit: MembershipEdit| LeadsEdit::Nurture(NurtureEdit { campaign: NEWS, edit });
    let all = ids(&[1, 2, 3]);
    let join = change(MembershipEdit::Join(moment(20)));
    assert_eq!(plan().changed_by(&all, &join), ids(&[3]));
    let joined = plan().after(&Command::EditLeads { ids: all.clone(), edit: join }).expect("joins");
    assert_eq!(in_it(&joined, NEWS), [1, 2, 3]);
    let since = joined.lead(LeadId(1)).and_then(|lead| lead.memberships.of(NEWS)).map(|one| one.joined);
    assert_eq!(since, Some(moment(10)));
    let leave = change(MembershipEdit::Leave(moment(30)));
    assert_eq!(plan().changed_by(&all, &leave), ids(&[1, 2]));
    assert_eq!(plan().changed_by(&all, &change(MembershipEdit::Forget)), ids(&[1, 2]));
}

#[test]
fn a_lead_joins_with_the_category_that_it_has() {
    let category =
        |plan: &Plan, id| plan.lead(LeadId(id)).and_then(|lead| lead.memberships.of(CALLS)).map(|one| one.category);
    let reason = || "why".to_owned();
    let by_hand = crate::domain::language::ByHand {
        category: Category::MidTerm,
        reason: reason(),
        by: String::new(),
        since: moment(1),
    };
    let set = Command::SetCategory { id: LeadId(1), by_hand: Some(by_hand) };
    let join = Command::nurture(ids(&[1, 2]), CALLS, MembershipEdit::Join(moment(20)));
    let plan = plan().after(&Command::Together(vec![set, join])).expect("joins");
    assert_eq!([1, 2].map(|id| category(&plan, id)), [Some(Category::MidTerm), Some(Category::ToQualify)]);
}

#[test]
fn a_reaction_keeps_its_note_and_who_unsubscribes_leaves() {
    let lead = |plan: &Plan| Lead::clone(plan.lead(LeadId(1)).expect("there"));
    let last = |plan: &Plan| lead(plan).memberships.of(NEWS).cloned().expect("was in it");
    let plan = plan();
    assert_eq!(lead(&plan).reacted(NEWS, None, moment(20)), None);
    assert_eq!(lead(&plan).reacted(CALLS, Some(Reaction::Answered), moment(20)), None);
    let note = Outcome { reaction: Reaction::Answered, at: moment(15), note: "Opened twice".to_owned() };
    let plan = plan.after(&lead(&plan).nurture(NEWS, MembershipEdit::Outcome(Some(note)))).expect("notes");
    let command = lead(&plan).reacted(NEWS, Some(Reaction::Unsubscribed), moment(20)).expect("is new");
    let plan = plan.after(&command).expect("notes");
    let outcome = last(&plan).outcome.expect("noted");
    assert_eq!((outcome.at, &*outcome.note, last(&plan).left), (moment(20), "Opened twice", Some(moment(20))));
    let command = lead(&plan).reacted(NEWS, None, moment(30)).expect("is new");
    let plan = plan.after(&command).expect("notes");
    assert_eq!((last(&plan).outcome, last(&plan).left), (None, Some(moment(20))));
}

#[test]
fn a_handover_and_a_campaign_are_one_step() {
    let hand = || Command::HandOver { id: LeadId(3), holding: Holding::of(Team::Sales, moment(20)) };
    assert_eq!(hand().joining(ids(&[3]), None, moment(20)), hand());
    let both = hand().joining(ids(&[3]), Some(NEWS), moment(20));
    let plan = plan().after(&both).expect("fits");
    let lead = plan.lead(LeadId(3)).expect("there");
    assert_eq!((lead.owners.current().team, lead.memberships.is_in(NEWS)), (Team::Sales, true));
}

#[test]
fn typing_on_in_one_field_is_one_step() {
    let name = |id, text: &str| Command::EditCampaigns(CampaignsEdit::Edit(id, CampaignEdit::Name(text.to_owned())));
    assert!(name(NEWS, "Ne").rewrites(&name(NEWS, "N")));
    assert!(!name(CALLS, "Ne").rewrites(&name(NEWS, "N")));
    let note = |leads: &[u64], campaign, note: &str| {
        let outcome = Outcome { reaction: Reaction::Answered, at: moment(1), note: note.to_owned() };
        Command::nurture(ids(leads), campaign, MembershipEdit::Outcome(Some(outcome)))
    };
    let first = note(&[1], NEWS, "N");
    assert!(note(&[1], NEWS, "No").rewrites(&first));
    assert!(!note(&[2], NEWS, "No").rewrites(&first) && !note(&[1], CALLS, "No").rewrites(&first));
    assert!(!Command::nurture(ids(&[1]), NEWS, MembershipEdit::Forget).rewrites(&first));
}
