use super::*;
use crate::domain::intake::Host;
use crate::domain::{Plan, StageId, Team};
use LeadStage::{Accepted, Lost, New, Opportunity, Won};

const CRM: Updating = Updating { own: false, owners: false };
const OWN: Updating = Updating { own: true, owners: true };

fn at(day: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(day * 86_400, 0).expect("a moment")
}

fn draft() -> Draft {
    Draft {
        company: "Acme".to_owned(),
        note: "Fax: 1\nVIP".to_owned(),
        external_id: "hubspot:1".to_owned(),
        created: Some(at(10)),
        team: Some(Team::Sales),
        person: "Ann".to_owned(),
        stage: Some(Opportunity),
        reached: vec![(Accepted, at(20))],
        first_contact: Some(at(11)),
        reason: "Too dear".to_owned(),
        ..Draft::default()
    }
}

fn lead() -> Lead {
    let plan = Plan::new(String::new(), StageId(1), String::new());
    draft().lead(LeadId(7), ContactId(8), &Host::of(&plan, at(50)))
}

/// What `draft` makes of the lead. `None`: nothing.
fn after(draft: &Draft, how: Updating) -> Option<Lead> {
    let mut lead = lead();
    let update = draft.update(&lead, ContactId(9), how, at(60))?;
    update.apply(&mut lead).expect("fits");
    assert_eq!(draft.update(&lead, ContactId(10), how, at(61)), None, "a second time there is nothing new");
    Some(lead)
}

#[test]
fn what_is_here_already_is_nothing_new() {
    for how in [CRM, OWN] {
        assert_eq!(after(&draft(), how), None);
        assert_eq!(after(&Draft { team: None, person: String::new(), ..draft() }, CRM), None);
        assert_eq!(after(&Draft::default(), how), None);
    }
}

#[test]
fn what_a_file_says_is_taken_and_of_the_rest_nothing_is_lost() {
    let email = "ann@acme.example".to_owned();
    let answers = vec![(Criterion::Budget, Answer::Yes)];
    let said = Draft { email: email.clone(), answers, company: "ACME".to_owned(), ..Draft::default() };
    let changed = after(&said, CRM).expect("changes");
    let expected = Lead { email, company: "ACME".to_owned(), evidence: changed.evidence.clone(), ..lead() };
    assert_eq!(changed, expected);
    assert_eq!(changed.evidence.answer(Criterion::Budget), Answer::Yes);
}

#[test]
fn a_note_gets_the_lines_that_it_has_not_and_is_replaced_by_a_file_of_ours() {
    let said = || Draft { note: "VIP\nLanguage: fr".to_owned(), ..Draft::default() };
    let note = |how| after(&said(), how).map(|lead| lead.note);
    assert_eq!(note(CRM).as_deref(), Some("Fax: 1\nVIP\nLanguage: fr"));
    assert_eq!(note(OWN).as_deref(), Some("VIP\nLanguage: fr"));
}

#[test]
fn an_external_id_of_another_system_stays() {
    let id =
        |id: &str| after(&Draft { external_id: id.to_owned(), ..Draft::default() }, CRM).map(|lead| lead.external_id);
    assert_eq!(id("salesforce:00Q"), None);
    assert_eq!(id("hubspot:2").as_deref(), Some("hubspot:2"));
}

#[test]
fn a_file_takes_no_lead_back_unless_it_is_one_of_ours() {
    let stages = |stage, how| {
        let said = Draft { stage: Some(stage), reason: "No answer".to_owned(), ..Draft::default() };
        after(&said, how).map(|lead| lead.progress.milestones().iter().map(|one| one.stage).collect::<Vec<_>>())
    };
    assert_eq!(stages(Won, CRM), Some(vec![Accepted, Opportunity, Won]));
    assert_eq!(stages(Lost, CRM), Some(vec![Accepted, Opportunity, Lost]));
    assert_eq!(stages(New, CRM), None);
    assert_eq!(stages(Accepted, CRM), None);
    assert_eq!(stages(New, OWN), Some(vec![Accepted, Opportunity, New]));
}

#[test]
fn stages_of_the_past_take_their_place() {
    let said = Draft { reached: vec![(LeadStage::Appointment, at(15)), (Accepted, at(3))], ..Draft::default() };
    let lead = after(&said, CRM).expect("changes");
    let found: Vec<_> = lead.progress.milestones().iter().map(|one| one.stage).collect();
    assert_eq!(found, [LeadStage::Appointment, Accepted, Opportunity]);
}

#[test]
fn the_owner_changes_only_where_the_file_is_believed_about_that() {
    let said = || Draft { person: "Bob".to_owned(), ..Draft::default() };
    assert_eq!(after(&said(), CRM), None);
    let lead = after(&said(), Updating { owners: true, ..CRM }).expect("changes");
    let owner = lead.owners.current();
    assert_eq!((owner.team, owner.person.as_str(), owner.since), (Team::Sales, "Bob", at(60)));
    let nobody = Draft { team: Some(Team::Sales), ..Draft::default() };
    assert_eq!(after(&nobody, Updating { owners: true, ..CRM }), None);
    let lead = after(&nobody, OWN).expect("changes");
    assert_eq!(lead.owners.current().person, "");
}

#[test]
fn a_creation_moves_and_a_contact_is_noted_only_where_there_is_none() {
    let said = Draft { created: Some(at(5)), first_contact: Some(at(6)), ..Draft::default() };
    let lead = after(&said, CRM).expect("changes");
    assert_eq!((lead.owners.begun(), lead.contacts.len()), (at(5), 1));
}
