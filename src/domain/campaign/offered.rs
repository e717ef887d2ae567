//! The campaigns that leads could be put into, those that fit them first, and those that they could be taken out of.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::domain::{CampaignId, LeadId, Plan};

/// A campaign that leads could be put into, or taken out of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Which one.
    pub campaign: CampaignId,
    /// What it is called; may be blank.
    pub name: String,
    /// Whether it is meant for the category of each of them.
    pub fits: bool,
}

impl Plan {
    /// The campaigns, open `today`, that at least one of these leads may join: first those that fit all of them, each in the order in
    /// which they were added.
    pub fn campaigns_for(&self, ids: &[LeadId], today: NaiveDate) -> Vec<Offer> {
        let leads: Vec<_> = ids.iter().filter_map(|id| self.lead(*id)).collect();
        let mut categories: Vec<_> = leads.iter().map(|lead| lead.category(&self.language.rules)).collect();
        categories.sort_unstable();
        categories.dedup();
        let open = self.campaigns.0.iter().filter(|campaign| campaign.status(today).is_open());
        let joined = open.filter(|campaign| leads.iter().any(|lead| lead.memberships.may_join(campaign.id)));
        let mut offers: Vec<_> = joined
            .map(|campaign| Offer {
                campaign: campaign.id,
                name: campaign.name.clone(),
                fits: categories.iter().all(|category| campaign.fits(*category)),
            })
            .collect();
        offers.sort_by_key(|offer| Reverse(offer.fits));
        offers
    }

    /// The campaigns that at least one of these leads is in, in the order in which they were added.
    pub fn campaigns_with(&self, ids: &[LeadId]) -> Vec<Offer> {
        let current = ids.iter().filter_map(|id| self.lead(*id)).flat_map(|lead| lead.memberships.current());
        let joined: BTreeSet<_> = current.map(|membership| membership.campaign).collect();
        let with = self.campaigns.0.iter().filter(|campaign| joined.contains(&campaign.id));
        with.map(|campaign| Offer { campaign: campaign.id, name: campaign.name.clone(), fits: true }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::campaign::{Campaign, CampaignsEdit, MembershipEdit};
    use crate::domain::language::ByHand;
    use crate::domain::{Category, Command, Holding, Lead, Ledger, StageId, Team};
    use Category::{LongTerm, MidTerm, ShortTerm};
    use chrono::DateTime;

    fn lead(id: u64, category: Category) -> Lead {
        let since = DateTime::UNIX_EPOCH;
        let mut lead = Lead::owned(LeadId(id), Ledger::starting(Holding::of(Team::Marketing, since)));
        lead.by_hand = Some(ByHand { category, reason: "they said so".to_owned(), by: String::new(), since });
        lead
    }

    fn check(plan: &Plan, ids: &[u64], expected: &[(u64, bool)]) {
        let ids: Vec<_> = ids.iter().copied().map(LeadId).collect();
        let offers = plan.campaigns_for(&ids, NaiveDate::MIN);
        let offers: Vec<_> = offers.iter().map(|offer| (offer.campaign.0, offer.fits)).collect();
        assert_eq!(offers, expected, "{ids:?}");
    }

    #[test]
    fn what_fits_stands_first_and_what_cannot_be_joined_nowhere() {
        let campaign = |id: u64, meant_for: &[Category]| {
            let campaign = Campaign { meant_for: meant_for.to_vec(), ..Campaign::new(CampaignId(id), NaiveDate::MIN) };
            Command::EditCampaigns(CampaignsEdit::Add(Box::new(campaign)))
        };
        let run = |plan: Plan, command: Command| plan.after(&command).expect("fits");
        let mut plan = Plan::new(String::new(), StageId(1), String::new());
        plan = run(plan, Command::AddLeads(vec![lead(1, LongTerm), lead(2, MidTerm), lead(3, ShortTerm)]));
        for (id, meant_for) in [(1, &[MidTerm][..]), (2, &[LongTerm]), (3, &[MidTerm, LongTerm]), (4, &[]), (5, &[])] {
            plan = run(plan, campaign(id, meant_for));
        }
        plan = run(plan, Command::EditCampaigns(CampaignsEdit::Close(CampaignId(5), DateTime::UNIX_EPOCH)));
        check(&plan, &[1], &[(2, true), (3, true), (4, true), (1, false)]);
        check(&plan, &[1, 2], &[(3, true), (4, true), (1, false), (2, false)]);
        check(&plan, &[3], &[(4, true), (1, false), (2, false), (3, false)]);
        check(&plan, &[], &[]);
        let join = MembershipEdit::Join(DateTime::UNIX_EPOCH);
        plan = run(plan, Command::nurture(vec![LeadId(1)], CampaignId(2), join));
        check(&plan, &[1], &[(3, true), (4, true), (1, false)]);
        check(&plan, &[1, 2], &[(3, true), (4, true), (1, false), (2, false)]);
        let with = |ids: &[u64]| {
            let ids: Vec<_> = ids.iter().copied().map(LeadId).collect();
            plan.campaigns_with(&ids).iter().map(|offer| offer.campaign.0).collect::<Vec<_>>()
        };
        assert_eq!((with(&[1, 3]), with(&[2, 3])), (vec![2], Vec::new()));
    }
}
