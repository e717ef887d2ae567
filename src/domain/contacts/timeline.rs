//! Everything that happened to a lead, in one list.

use chrono::{DateTime, Utc};

use super::{Appointment, Contact, Feedback};
use crate::domain::campaign::{Membership, Outcome};
use crate::domain::language::ByHand;
use crate::domain::{CampaignId, Holding, Lead, Milestone};

/// Something that happened, or is planned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub what: What,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The lead came in, to this owner.
    Created(Holding),
    /// It changed hands, from one owner to the next.
    HandedOver(Holding, Holding),
    /// It reached a stage.
    Reached(Milestone),
    /// Its category was set by hand.
    ByHand(ByHand),
    /// Somebody tried to speak with them.
    Contacted(Contact),
    /// An appointment, at the moment that it is planned for.
    Appointment(Appointment),
    /// Feedback on an appointment.
    Feedback(Appointment, Feedback),
    /// It joined a campaign.
    Joined(CampaignId),
    /// Something came back of a campaign.
    CameBack(CampaignId, Outcome),
    /// It left a campaign.
    LeftCampaign(CampaignId),
}

impl Lead {
    /// Everything that happened, the newest first. At the same moment the creation comes before handovers, those before stages,
    /// then a category set by hand, contacts, appointments, feedback and campaigns; what stands later in its list is the newer.
    pub fn timeline(&self) -> Vec<Happening> {
        let mut holdings = self.owners.holdings();
        let created = holdings.next().map(|first| Happening { at: first.since, what: What::Created(first.clone()) });
        let handed = self
            .owners
            .holdings()
            .zip(holdings)
            .map(|(from, to)| Happening { at: to.since, what: What::HandedOver(from.clone(), to.clone()) });
        let reached = self.progress.milestones().iter();
        let reached = reached.map(|stage| Happening { at: stage.since, what: What::Reached(stage.clone()) });
        let by_hand = self.by_hand.iter();
        let by_hand = by_hand.map(|by_hand| Happening { at: by_hand.since, what: What::ByHand(by_hand.clone()) });
        let contacts = self.contacts.iter();
        let contacts = contacts.map(|contact| Happening { at: contact.at, what: What::Contacted(contact.clone()) });
        let appointments =
            self.appointments.iter().map(|one| Happening { at: one.at, what: What::Appointment(one.clone()) });
        let feedback = self.appointments.iter().filter_map(|one| {
            let given = one.feedback.clone()?;
            Some(Happening { at: given.since, what: What::Feedback(one.clone(), given) })
        });
        let mut list: Vec<_> = created.into_iter().chain(handed).chain(reached).chain(by_hand).collect();
        list.extend(contacts.chain(appointments).chain(feedback));
        list.extend(self.memberships.all().iter().flat_map(happenings));
        // Stable: at the same moment the order above stays.
        list.sort_by_key(|happening| happening.at);
        list.reverse();
        list
    }
}

/// What happened to a lead in a campaign.
fn happenings(one: &Membership) -> impl Iterator<Item = Happening> {
    let campaign = one.campaign;
    let joined = Happening { at: one.joined, what: What::Joined(campaign) };
    let outcome = one.outcome.iter();
    let came_back = outcome.map(move |back| Happening { at: back.at, what: What::CameBack(campaign, back.clone()) });
    let left = one.left.map(|at| Happening { at, what: What::LeftCampaign(campaign) });
    std::iter::once(joined).chain(came_back).chain(left)
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::domain::campaign::Reaction;
    use crate::domain::contacts::Way;
    use crate::domain::{Category, ContactId, LeadId, LeadStage, Ledger, Team};

    pub fn moment(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(second, 0).expect("a moment")
    }

    pub fn holding(team: Team, second: i64) -> Holding {
        Holding::of(team, moment(second))
    }

    pub fn lead() -> Lead {
        Lead::owned(LeadId(1), Ledger::starting(holding(Team::Marketing, 10)))
    }

    pub fn contact(id: u64, second: i64) -> Contact {
        let (by, note) = Default::default();
        Contact { id: ContactId(id), at: moment(second), way: Way::Call, reached: false, by, note }
    }

    pub fn appointment(id: u64, second: i64) -> Appointment {
        let (by, note) = Default::default();
        Appointment { id: ContactId(id), at: moment(second), by, note, feedback: None }
    }

    pub fn feedback(second: i64) -> Feedback {
        let (reason, note, by) = Default::default();
        let (expected, found) = (Category::MidTerm, Some(Category::MidTerm));
        Feedback {
            since: moment(second),
            held: true,
            reason,
            expected,
            found,
            missing: Vec::new(),
            note,
            next: None,
            by,
        }
    }

    fn reach(lead: &mut Lead, stage: LeadStage, second: i64) {
        let milestone = Milestone { stage, since: moment(second), reason: "why".to_owned() };
        lead.progress.reach(milestone).expect("has its reason");
    }

    /// The timeline in short: a letter each, and the second.
    fn short(lead: &Lead) -> String {
        let letter = |what: &What| match what {
            What::Created(_) => 'n',
            What::HandedOver(..) => 'h',
            What::Reached(_) => 's',
            What::ByHand(_) => 'k',
            What::Contacted(_) => 'c',
            What::Appointment(_) => 'a',
            What::Feedback(..) => 'f',
            What::Joined(_) => 'j',
            What::CameBack(..) => 'b',
            What::LeftCampaign(_) => 'l',
        };
        let timeline = lead.timeline();
        let said: Vec<_> = timeline.iter().map(|one| format!("{}{}", letter(&one.what), one.at.timestamp())).collect();
        said.join(" ")
    }

    #[test]
    fn the_newest_stands_first() {
        let mut lead = lead();
        assert_eq!(short(&lead), "n10");
        lead.owners.hand_over(holding(Team::InsideSales, 20));
        lead.contacts = vec![contact(1, 40), contact(2, 30)];
        lead.appointments = vec![appointment(3, 90), appointment(4, 50)];
        lead.appointments[1].feedback = Some(feedback(60));
        reach(&mut lead, LeadStage::Accepted, 25);
        assert_eq!(short(&lead), "a90 f60 a50 c40 c30 s25 h20 n10");
        let answered = Outcome { reaction: Reaction::Answered, at: moment(45), note: String::new() };
        let stretch = |campaign, joined, left: Option<i64>, outcome| Membership {
            campaign: CampaignId(campaign),
            joined: moment(joined),
            category: Category::LongTerm,
            left: left.map(moment),
            outcome,
        };
        let stretches = vec![stretch(1, 22, Some(70), Some(answered)), stretch(2, 60, None, None)];
        lead.memberships = stretches.try_into().expect("can be");
        assert_eq!(short(&lead), "a90 l70 j60 f60 a50 b45 c40 c30 s25 j22 h20 n10");
    }

    #[test]
    fn what_happened_at_the_same_moment_has_an_order_of_its_own() {
        let mut lead = lead();
        lead.owners.hand_over(holding(Team::InsideSales, 10));
        lead.owners.hand_over(holding(Team::Sales, 10));
        reach(&mut lead, LeadStage::Accepted, 10);
        let (reason, by) = ("they called".to_owned(), String::new());
        lead.by_hand = Some(ByHand { category: Category::ShortTerm, reason, by, since: moment(10) });
        lead.contacts = vec![contact(1, 10), contact(2, 10)];
        lead.appointments = vec![Appointment { feedback: Some(feedback(10)), ..appointment(3, 10) }];
        assert_eq!(short(&lead), "f10 a10 c10 c10 k10 s10 h10 h10 n10");
        let timeline = lead.timeline();
        assert!(matches!(&timeline[2].what, What::Contacted(last) if last.id == ContactId(2)));
        let (from, to) = (Team::InsideSales, Team::Sales);
        assert!(matches!(&timeline[6].what, What::HandedOver(a, b) if (a.team, b.team) == (from, to)));
    }

    #[test]
    fn the_first_contact_is_a_contact_or_an_appointment_that_was_held() {
        let mut lead = lead();
        assert_eq!((lead.first_contact(), lead.attempts()), (None, 0));
        lead.appointments = vec![appointment(1, 20)];
        assert_eq!(lead.first_contact(), None);
        assert_eq!(lead.without_feedback(moment(20)).count(), 0);
        assert_eq!(lead.without_feedback(moment(21)).count(), 1);
        lead.appointments[0].feedback = Some(feedback(30));
        assert_eq!((lead.first_contact(), lead.without_feedback(moment(99)).count()), (Some(moment(20)), 0));
        lead.contacts = vec![contact(2, 40), contact(3, 15)];
        assert_eq!((lead.first_contact(), lead.attempts()), (Some(moment(15)), 2));
    }
}
