//! Laws of agreement: kappa is a number between -1 and 1 whoever comes first, and what is counted by team adds up to the whole.
#![cfg(not(target_arch = "wasm32"))]

use std::ops::RangeInclusive;

use chrono::DateTime;
use entente::domain::calibration::{
    Case, Figures, Kappa, NoKappa, Participant, Round, SampleLead, Strength, Tally, Vote,
};
use entente::domain::{Category, Criterion, ParticipantId, RoundId, Team};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

type Answers = Vec<Option<(Category, Option<Criterion>)>>;

/// So many people with their answers to ten cases; each stays open with the chance `open`.
fn people(open: f64, count: RangeInclusive<usize>) -> impl Strategy<Value = Vec<(Team, Answers)>> {
    let answer = (select(&Category::ALL[..]), option::of(select(&Criterion::ALL[..])));
    let answers = vec(option::weighted(1.0 - open, answer), 10);
    vec((select(&Team::ALL[..]), answers), count)
}

fn round(people: &[(Team, Answers)]) -> Round {
    let cases = SampleLead::ALL.map(Case::Sample).to_vec();
    let person = |(id, (team, answers)): (u64, &(Team, Answers))| {
        let vote = |(case, answer): (usize, &Option<(Category, Option<Criterion>)>)| {
            answer.map(|(category, criterion)| Vote { case, category, criterion })
        };
        let votes = answers.iter().enumerate().filter_map(vote).collect();
        Participant { votes, ..Participant::new(ParticipantId(id), format!("N{id}"), *team) }
    };
    let participants = (1..).zip(people).map(person).collect();
    Round { participants, ..Round::new(RoundId(1), DateTime::UNIX_EPOCH, cases) }
}

/// The figures without who is who.
fn figures(people: &[(Team, Answers)]) -> Figures {
    Figures { silent: Vec::new(), ..round(people).figures() }
}

fn sum<'a>(tallies: impl Iterator<Item = &'a Tally>) -> (u32, u32) {
    tallies.fold((0, 0), |(agreeing, pairs), tally| (agreeing + tally.agreeing, pairs + tally.pairs))
}

proptest! {
    #[test]
    fn kappa_is_a_number_from_minus_one_to_one_or_says_why_it_is_none(people in people(0.1, 0..=12)) {
        let found = figures(&people);
        match found.kappa {
            Ok(kappa) => {
                prop_assert!((-1.0..=1.0).contains(&kappa.value()), "{kappa:?}");
                prop_assert_eq!(kappa.strength() == Strength::Poor, kappa.value() < 0.0);
                prop_assert_eq!(kappa.value() >= 1.0, found.overall.split() == 0);
            }
            Err(NoKappa::OneCategory) => prop_assert_eq!(found.overall.percent(), Some(100)),
            Err(NoKappa::NothingToCompare) => prop_assert_eq!(found.overall.pairs, 0),
        }
    }

    #[test]
    fn nobody_comes_first((people, shuffled) in people(0.1, 0..=12).prop_flat_map(|p| (Just(p.clone()), Just(p).prop_shuffle()))) {
        prop_assert_eq!(figures(&people), figures(&shuffled));
    }

    /// Of the cases that count, every pair is within one team or across two.
    #[test]
    fn the_teams_add_up_to_the_whole(people in people(0.05, 0..=12)) {
        let found = figures(&people);
        prop_assert_eq!(sum(found.teams.iter().map(|(_, tally)| tally)), (found.overall.agreeing, found.overall.pairs));
        let counted = found.cases.iter().filter(|case| case.counts).map(|case| &case.tally);
        prop_assert_eq!(sum(counted), (found.overall.agreeing, found.overall.pairs));
        for (criterion, tally) in &found.criteria {
            prop_assert!(tally.agreeing <= tally.pairs && tally.pairs <= found.overall.pairs, "{criterion:?}");
        }
    }

    /// Two people who change an answer to what the other said agree more, never less.
    #[test]
    fn coming_round_raises_the_percentage(people in people(0.001, 2..=2), case in 0..10_usize) {
        let before = figures(&people);
        let mut after = people.clone();
        let answer = after.first().and_then(|(_, answers)| answers.get(case).copied()).flatten();
        prop_assume!(answer.is_some());
        if let Some(slot) = after.get_mut(1).and_then(|(_, answers)| answers.get_mut(case)) {
            *slot = answer;
        }
        prop_assert!(figures(&after).overall.agreeing >= before.overall.agreeing);
    }
}

#[test]
fn everybody_saying_the_same_of_each_lead_is_a_kappa_of_one() {
    for count in [2, 3, 12] {
        let answers: Answers = (0..10).map(|case| Category::ALL.get(case % 4).map(|one| (*one, None))).collect();
        let people = vec![(Team::Sales, answers); count];
        let found = figures(&people);
        assert_eq!((found.kappa.map(Kappa::value), found.overall.percent()), (Ok(1.0), Some(100)), "{count}");
    }
}
