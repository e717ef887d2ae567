//! What came of a campaign, counted from its members whenever it is asked for. A member is a lead that is or was in it, and counts once, by
//! its last stretch there.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::{Membership, Reaction};
use crate::domain::language::Rules;
use crate::domain::{CampaignId, Lead, LeadId, LeadStage, Plan, Team};

/// Members that have something in common. Every figure of a campaign is the size of such a group, so that it opens down to its leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Members {
    /// All that are or were in it.
    All,
    /// Those still in it.
    Current,
    /// Those that left.
    Left,
    /// Those from whom nothing came back yet.
    Silent,
    /// Those that reacted in this way.
    Reacted(Reaction),
    /// Those whose category is riper now than it was when they joined.
    Riper,
    /// Those that were handed to sales, for good or on loan, after they joined.
    ToSales,
    /// Those that reached a stage after they joined.
    Reached(LeadStage),
}

/// What came of a campaign.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// How many members each group has, in the order of [`Members::ALL`].
    counts: [usize; Members::ALL.len()],
    /// Median of the days that members were or have been in it, halves rounded up. `None`: it has no members.
    pub days: Option<u32>,
}

impl Members {
    /// Every group.
    pub const ALL: [Self; 17] = [
        Self::All,
        Self::Current,
        Self::Left,
        Self::Silent,
        Self::Reacted(Reaction::Answered),
        Self::Reacted(Reaction::AskedForContact),
        Self::Reacted(Reaction::Appointment),
        Self::Reacted(Reaction::Riper),
        Self::Reacted(Reaction::Unsubscribed),
        Self::Riper,
        Self::ToSales,
        Self::Reached(LeadStage::Accepted),
        Self::Reached(LeadStage::Appointment),
        Self::Reached(LeadStage::Opportunity),
        Self::Reached(LeadStage::Won),
        Self::Reached(LeadStage::Lost),
        Self::Reached(LeadStage::Rejected),
    ];

    /// Whether a lead with that last stretch in a campaign is one of them, under `rules`.
    pub fn have(self, lead: &Lead, membership: &Membership, rules: &Rules) -> bool {
        match self {
            Self::All => true,
            Self::Current => membership.is_current(),
            Self::Left => !membership.is_current(),
            Self::Silent => membership.outcome.is_none(),
            Self::Reacted(reaction) => membership.reaction() == Some(reaction),
            // The ripest stands first.
            Self::Riper => lead.category(rules) < membership.category,
            Self::ToSales => was_handed_to_sales(lead, membership.joined),
            Self::Reached(stage) => {
                let mut reached = lead.progress.milestones().iter();
                reached.any(|milestone| milestone.stage == stage && milestone.since > membership.joined)
            }
        }
    }
}

impl Figures {
    /// How many members a group has.
    pub fn of(&self, members: Members) -> usize {
        let counts = Members::ALL.into_iter().zip(self.counts);
        counts.into_iter().find(|(group, _)| *group == members).map_or(0, |(_, count)| count)
    }

    /// How many members reacted in some way.
    pub fn reacted(&self) -> usize {
        self.of(Members::All) - self.of(Members::Silent)
    }
}

impl Plan {
    /// What came of each campaign by `today`, in one look at the leads. Days are those of the calendar where the user is: only the
    /// page knows which day a moment falls on, so it hands that in.
    pub fn campaign_figures(
        &self,
        today: NaiveDate,
        day_of: impl Fn(DateTime<Utc>) -> NaiveDate,
    ) -> BTreeMap<CampaignId, Figures> {
        let rules = &self.language.rules;
        let mut found: BTreeMap<_, (Figures, Vec<u32>)> =
            self.campaigns.0.iter().map(|campaign| (campaign.id, Default::default())).collect();
        for lead in self.leads.values().filter(|lead| !lead.memberships.is_empty()) {
            for membership in last_stretches(lead) {
                let Some((figures, days)) = found.get_mut(&membership.campaign) else { continue };
                for (group, count) in Members::ALL.into_iter().zip(&mut figures.counts) {
                    *count += usize::from(group.have(lead, membership, rules));
                }
                let end = membership.left.map_or(today, &day_of);
                days.push(u32::try_from((end - day_of(membership.joined)).num_days()).unwrap_or_default());
            }
        }
        let median =
            |(id, (figures, days)): (CampaignId, (Figures, Vec<u32>))| (id, Figures { days: median(days), ..figures });
        found.into_iter().map(median).collect()
    }

    /// The members of a campaign that are in a group, or `stay` whatever they are: who joined last stands first.
    pub fn members(&self, campaign: CampaignId, group: Members, stay: impl Fn(LeadId) -> bool) -> Vec<LeadId> {
        let rules = &self.language.rules;
        let mut found: Vec<_> = self
            .leads
            .values()
            .filter_map(|lead| Some((lead, lead.memberships.of(campaign)?)))
            .filter(|(lead, membership)| group.have(lead, membership, rules) || stay(lead.id))
            .map(|(lead, membership)| (membership.joined, lead.id))
            .collect();
        found.sort_unstable();
        found.into_iter().rev().map(|(_, id)| id).collect()
    }
}

/// The last stretch of a lead in each campaign.
fn last_stretches(lead: &Lead) -> impl Iterator<Item = &Membership> {
    let all = lead.memberships.all();
    let is_last =
        |place: usize, one: &Membership| !all.iter().skip(place + 1).any(|later| later.campaign == one.campaign);
    all.iter().enumerate().filter(move |(place, one)| is_last(*place, one)).map(|(_, one)| one)
}

/// Whether it came to sales from another team after a moment.
fn was_handed_to_sales(lead: &Lead, after: DateTime<Utc>) -> bool {
    let mut pairs = lead.owners.holdings().zip(lead.owners.holdings().skip(1));
    pairs.any(|(from, to)| to.since > after && to.team == Team::Sales && from.team != Team::Sales)
}

fn median(mut days: Vec<u32>) -> Option<u32> {
    days.sort_unstable();
    let upper = *days.get(days.len() / 2)?;
    let lower = *days.get((days.len() - 1) / 2)?;
    Some(lower + (upper - lower).div_ceil(2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::campaign::{Campaign, CampaignsEdit, MembershipEdit, Outcome};
    use crate::domain::language::ByHand;
    use crate::domain::{Category, Command, Holding, Ledger, Milestone, StageId};
    use Members::{All, Current, Left, Riper, Silent, ToSales};

    const NEWS: CampaignId = CampaignId(1);

    fn moment(day: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(day * 86_400 + 3_600, 0).expect("a moment")
    }

    fn day_of(at: DateTime<Utc>) -> NaiveDate {
        at.date_naive()
    }

    /// Four leads of marketing, in category 3.
    fn plan() -> Plan {
        let campaign = Campaign::new(NEWS, day_of(moment(0)));
        let plan = Plan::new(String::new(), StageId(1), String::new());
        let plan = plan.after(&Command::EditCampaigns(CampaignsEdit::Add(Box::new(campaign)))).expect("adds");
        let lead = |id| Lead::owned(LeadId(id), Ledger::starting(Holding::of(Team::Marketing, moment(0))));
        let plan = plan.after(&Command::AddLeads((1..=4).map(lead).collect())).expect("adds");
        let of_category_3 = (1..=4).map(|id| set(id, Category::LongTerm));
        plan.after(&Command::Together(of_category_3.collect())).expect("sets")
    }

    fn set(id: u64, category: Category) -> Command {
        let by_hand = ByHand { category, reason: "why".to_owned(), by: String::new(), since: moment(0) };
        Command::SetCategory { id: LeadId(id), by_hand: Some(by_hand) }
    }

    fn nurture(ids: &[u64], edit: MembershipEdit) -> Command {
        Command::nurture(ids.iter().copied().map(LeadId).collect(), NEWS, edit)
    }

    fn hand(id: u64, team: Team, day: i64) -> Command {
        Command::HandOver { id: LeadId(id), holding: Holding::of(team, moment(day)) }
    }

    fn reach(id: u64, stage: LeadStage, day: i64) -> Command {
        Command::Reach { id: LeadId(id), milestone: Milestone { stage, since: moment(day), reason: String::new() } }
    }

    fn check(commands: Vec<Command>, expected: &[(Members, &[u64])], days: Option<u32>) {
        let plan = plan().after(&Command::Together(commands)).expect("fits");
        let figures = plan.campaign_figures(day_of(moment(30)), day_of).remove(&NEWS).expect("is there");
        for group in Members::ALL {
            let wanted = expected.iter().find(|(other, _)| *other == group).map_or(&[][..], |(_, ids)| ids);
            let mut ids: Vec<_> = plan.members(NEWS, group, |_| false).iter().map(|id| id.0).collect();
            ids.sort_unstable();
            assert_eq!(ids, wanted, "{group:?}");
            assert_eq!(figures.of(group), wanted.len(), "{group:?}");
        }
        assert_eq!(figures.days, days);
    }

    #[test]
    fn a_campaign_without_members_has_no_figures() {
        check(Vec::new(), &[], None);
        assert!(plan().campaign_figures(NaiveDate::MIN, day_of).contains_key(&NEWS));
    }

    #[test]
    fn members_count_once_by_their_last_stretch() {
        let outcome = Outcome { reaction: Reaction::Answered, at: moment(21), note: String::new() };
        let edits = vec![
            nurture(&[1, 2, 3], MembershipEdit::Join(moment(10))),
            nurture(&[1, 2], MembershipEdit::Leave(moment(14))),
            nurture(&[1], MembershipEdit::Join(moment(20))),
            nurture(&[1], MembershipEdit::Outcome(Some(outcome))),
        ];
        // 10, 4 and 20 days.
        let groups: &[(Members, &[u64])] = &[
            (All, &[1, 2, 3]),
            (Current, &[1, 3]),
            (Left, &[2]),
            (Silent, &[2, 3]),
            (Members::Reacted(Reaction::Answered), &[1]),
        ];
        check(edits, groups, Some(10));
    }

    #[test]
    fn only_what_comes_after_joining_is_put_down_to_the_campaign() {
        let edits = vec![
            hand(1, Team::Sales, 2),
            reach(1, LeadStage::Appointment, 3),
            reach(2, LeadStage::Accepted, 10),
            hand(1, Team::Marketing, 10),
            nurture(&[1, 2, 3, 4], MembershipEdit::Join(moment(10))),
            hand(2, Team::Sales, 11),
            hand(2, Team::Sales, 12),
            hand(3, Team::InsideSales, 12),
            reach(2, LeadStage::Opportunity, 13),
            reach(2, LeadStage::Won, 14),
            set(2, Category::ShortTerm),
            set(3, Category::MidTerm),
            set(4, Category::ToQualify),
        ];
        let all: &[u64] = &[1, 2, 3, 4];
        let groups = &[
            (All, all),
            (Current, all),
            (Silent, all),
            (Riper, &[2, 3][..]),
            (ToSales, &[2]),
            (Members::Reached(LeadStage::Opportunity), &[2]),
            (Members::Reached(LeadStage::Won), &[2]),
        ];
        check(edits, groups, Some(20));
    }

    #[test]
    fn who_stays_is_listed_and_the_last_to_join_stands_first() {
        let join = |id, day| nurture(&[id], MembershipEdit::Join(moment(day)));
        let plan = plan().after(&Command::Together(vec![join(2, 5), join(1, 9), join(3, 7)])).expect("fits");
        let ids = |group, stays: u64| {
            let ids = plan.members(NEWS, group, |id| id.0 == stays);
            ids.iter().map(|id| id.0).collect::<Vec<_>>()
        };
        assert_eq!(ids(All, 0), [1, 3, 2]);
        assert_eq!(ids(Left, 3), [3]);
        assert_eq!(ids(Left, 4), [0; 0]);
    }

    #[test]
    fn the_median_lies_in_the_middle() {
        for (days, expected) in
            [(&[][..], None), (&[7], Some(7)), (&[9, 1], Some(5)), (&[1, 2], Some(2)), (&[30, 1, 2], Some(2))]
        {
            assert_eq!(median(days.to_vec()), expected, "{days:?}");
        }
    }
}
