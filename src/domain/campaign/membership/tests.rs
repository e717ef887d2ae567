//! Joining, leaving, and what a list of memberships cannot be.

use super::*;

const NEWS: CampaignId = CampaignId(1);
const CALLS: CampaignId = CampaignId(2);

fn moment(second: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(second, 0).expect("a moment")
}

fn came_back(reaction: Reaction) -> Outcome {
    Outcome { reaction, at: moment(5), note: String::new() }
}

/// The stretches in short: the campaign, when it joined, when it left.
fn short(memberships: &Memberships) -> Vec<(u64, i64, Option<i64>)> {
    let second = |at: DateTime<Utc>| at.timestamp();
    memberships.all().iter().map(|one| (one.campaign.0, second(one.joined), one.left.map(second))).collect()
}

#[test]
fn a_lead_is_in_each_campaign_at_most_once_at_a_time() {
    let mut memberships = Memberships::default();
    for (campaign, second) in [(NEWS, 10), (CALLS, 20), (NEWS, 30)] {
        memberships.join(campaign, moment(second), Category::LongTerm);
    }
    assert_eq!(short(&memberships), [(1, 10, None), (2, 20, None)]);
    memberships.leave(NEWS, moment(40));
    memberships.leave(NEWS, moment(50));
    assert_eq!((memberships.is_in(NEWS), memberships.is_in(CALLS)), (false, true));
    memberships.join(NEWS, moment(60), Category::MidTerm);
    assert_eq!(short(&memberships), [(1, 10, Some(40)), (2, 20, None), (1, 60, None)]);
    assert_eq!(memberships.of(NEWS).map(|last| last.category), Some(Category::MidTerm));
    assert_eq!(memberships.current().count(), 2);
}

#[test]
fn a_clock_that_was_set_back_turns_nothing_around() {
    let mut memberships = Memberships::default();
    memberships.join(NEWS, moment(50), Category::LongTerm);
    memberships.leave(NEWS, moment(20));
    memberships.join(NEWS, moment(10), Category::LongTerm);
    assert_eq!(short(&memberships), [(1, 50, Some(50)), (1, 50, None)]);
    assert_eq!(Memberships::try_from(memberships.all().to_vec()), Ok(memberships));
}

#[test]
fn what_comes_back_is_noted_where_it_was_last_in() {
    let mut memberships = Memberships::default();
    memberships.note(NEWS, Some(came_back(Reaction::Answered)));
    assert!(memberships.is_empty());
    memberships.join(NEWS, moment(1), Category::LongTerm);
    memberships.leave(NEWS, moment(2));
    memberships.join(NEWS, moment(3), Category::LongTerm);
    memberships.note(NEWS, Some(came_back(Reaction::Riper)));
    assert_eq!(memberships.all().iter().map(Membership::reaction).collect::<Vec<_>>(), [None, Some(Reaction::Riper)]);
    memberships.forget(NEWS);
    assert_eq!(short(&memberships), [(1, 1, Some(2))]);
}

#[test]
fn whoever_unsubscribed_does_not_join_again() {
    for (reaction, may) in [(None, true), (Some(Reaction::Answered), true), (Some(Reaction::Unsubscribed), false)] {
        let mut memberships = Memberships::default();
        memberships.join(NEWS, moment(1), Category::LongTerm);
        memberships.note(NEWS, reaction.map(came_back));
        assert!(!memberships.may_join(NEWS));
        memberships.leave(NEWS, moment(2));
        assert_eq!((memberships.may_join(NEWS), memberships.may_join(CALLS)), (may, true), "{reaction:?}");
        memberships.join(NEWS, moment(3), Category::LongTerm);
        assert_eq!(memberships.is_in(NEWS), may, "{reaction:?}");
    }
}

#[test]
fn a_list_that_no_lead_can_have_is_none() {
    let stretch = |(campaign, joined, left): (CampaignId, i64, Option<i64>)| {
        let left = left.map(moment);
        Membership { campaign, joined: moment(joined), category: Category::LongTerm, left, outcome: None }
    };
    let check = |list: &[(CampaignId, i64, Option<i64>)], expected: Result<(), MembershipsError>| {
        let list: Vec<_> = list.iter().copied().map(stretch).collect();
        assert_eq!(Memberships::try_from(list.clone()).map(|_| ()), expected, "{list:?}");
    };
    check(&[(NEWS, 1, Some(2)), (NEWS, 2, None), (CALLS, 1, None)], Ok(()));
    check(&[(NEWS, 3, Some(2))], Err(MembershipsError::EndsFirst { place: 0 }));
    check(&[(NEWS, 1, None), (CALLS, 1, None), (NEWS, 9, None)], Err(MembershipsError::Twice { place: 2 }));
    check(&[(NEWS, 5, Some(9)), (NEWS, 8, None)], Err(MembershipsError::Twice { place: 1 }));
}
