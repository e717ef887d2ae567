//! What a round shows: how often two people agree, on each case and over all, between which teams and over which criterion.

use std::cmp::Reverse;

use super::kappa::{self, Kappa, NoKappa};
use super::{Participant, Round, Vote};
use crate::domain::{Category, Criterion, Team};

/// Pairs of people who answered the same case, and how many of them gave it the same category.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Pairs with the same category.
    pub agreeing: u32,
    /// All pairs.
    pub pairs: u32,
}

/// Which kappa it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// That of two raters.
    Cohen,
    /// That of more.
    Fleiss,
}

/// A case, with how far those who answered it agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CaseFigures {
    /// Whether everybody who took part answered it. Only then it counts for the figures of the whole.
    pub counts: bool,
    /// The pairs of those who answered it.
    pub tally: Tally,
    /// Those of them that are of different teams.
    pub across: Tally,
}

/// Everything that follows from the answers of a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figures {
    /// How many answered something. Who did not is left out.
    pub raters: usize,
    /// Names of those who answered nothing.
    pub silent: Vec<String>,
    /// Each case, in its order.
    pub cases: Vec<CaseFigures>,
    /// All pairs over the cases that count. Its share is the mean share of a case.
    pub overall: Tally,
    /// Which kappa it is.
    pub method: Method,
    /// The kappa over the cases that count.
    pub kappa: Result<Kappa, NoKappa>,
    /// Pairs within a team, and across two, over the cases that count; none without a pair.
    pub teams: Vec<((Team, Team), Tally)>,
    /// Pairs of which one at least named that criterion, over the cases that count: what splits most comes first, of several what agrees least.
    pub criteria: Vec<(Criterion, Tally)>,
}

impl Tally {
    /// The share that agrees, from 0 to 1.
    pub fn share(self) -> Option<f64> {
        (self.pairs > 0).then(|| f64::from(self.agreeing) / f64::from(self.pairs))
    }

    /// The share that agrees, in whole percent as it is shown.
    pub fn percent(self) -> Option<u32> {
        (200 * self.agreeing + self.pairs).checked_div(2 * self.pairs)
    }

    /// Pairs that do not agree.
    pub fn split(self) -> u32 {
        self.pairs - self.agreeing
    }

    fn add(&mut self, agrees: bool) {
        self.pairs += 1;
        self.agreeing += u32::from(agrees);
    }

    fn with(self, other: Self) -> Self {
        Self { agreeing: self.agreeing + other.agreeing, pairs: self.pairs + other.pairs }
    }
}

impl Round {
    /// What follows from the answers. A case that not everybody answered who took part does not count for the whole.
    pub fn figures(&self) -> Figures {
        let (raters, silent): (Vec<&Participant>, Vec<_>) =
            self.participants.iter().partition(|participant| !participant.votes.is_empty());
        let mut counted = Vec::new();
        let (mut cases, mut overall) = (Vec::new(), Tally::default());
        let mut teams = TEAM_PAIRS.map(|pair| (pair, Tally::default()));
        let mut criteria = Criterion::ALL.map(|criterion| (criterion, Tally::default()));
        for case in 0..self.cases.len() {
            let votes: Vec<_> = self.votes_on(case).collect();
            let counts = votes.len() == raters.len() && raters.len() > 1;
            let (mut tally, mut across) = (Tally::default(), Tally::default());
            for ((one, vote), (other, another)) in pairs(&votes) {
                let agrees = vote.category == another.category;
                tally.add(agrees);
                if one.team != other.team {
                    across.add(agrees);
                }
                if !counts {
                    continue;
                }
                let between = (one.team.min(other.team), one.team.max(other.team));
                teams.iter_mut().filter(|(pair, _)| *pair == between).for_each(|(_, tally)| tally.add(agrees));
                let named = |criterion| [vote, another].iter().any(|vote| vote.criterion == Some(criterion));
                criteria.iter_mut().filter(|(each, _)| named(*each)).for_each(|(_, tally)| tally.add(agrees));
            }
            if counts {
                overall = overall.with(tally);
                counted.push(votes.iter().map(|(_, vote)| vote.category).collect::<Vec<_>>());
            }
            cases.push(CaseFigures { counts, tally, across });
        }
        let method = if raters.len() > 2 { Method::Fleiss } else { Method::Cohen };
        let kappa = match method {
            Method::Cohen => kappa::cohen(&table(&counted)),
            Method::Fleiss => kappa::fleiss(&counted.iter().map(|categories| counts(categories)).collect::<Vec<_>>()),
        };
        let mut criteria: Vec<_> = criteria.into_iter().filter(|(_, tally)| tally.pairs > 0).collect();
        criteria.sort_by_key(|(_, tally)| (Reverse(tally.split()), tally.agreeing));
        Figures {
            raters: raters.len(),
            silent: silent.into_iter().map(|participant| participant.name.clone()).collect(),
            cases,
            overall,
            method,
            kappa,
            teams: teams.into_iter().filter(|(_, tally)| tally.pairs > 0).collect(),
            criteria,
        }
    }

    /// How often each category was given to a case by a team, in the order of the categories.
    pub fn given_by(&self, team: Team, case: usize) -> [u32; 4] {
        let of_team = self.votes_on(case).filter(|(participant, _)| participant.team == team);
        counts(&of_team.map(|(_, vote)| vote.category).collect::<Vec<_>>())
    }

    /// Whether `other` has the same cases: only then their figures can be compared.
    pub fn has_cases_of(&self, other: &Self) -> bool {
        self.cases == other.cases
    }
}

/// The teams by two, in the order of the page: within each, then across.
const TEAM_PAIRS: [(Team, Team); 6] = [
    (Team::Marketing, Team::Marketing),
    (Team::InsideSales, Team::InsideSales),
    (Team::Sales, Team::Sales),
    (Team::Marketing, Team::Sales),
    (Team::Marketing, Team::InsideSales),
    (Team::InsideSales, Team::Sales),
];

type Voter<'a> = (&'a Participant, &'a Vote);

fn pairs<'a>(votes: &[Voter<'a>]) -> impl Iterator<Item = (Voter<'a>, Voter<'a>)> {
    let rest = move |place: usize| votes.iter().skip(place + 1).copied();
    votes.iter().enumerate().flat_map(move |(place, one)| rest(place).map(move |other| (*one, other)))
}

/// How often each category is there.
fn counts(categories: &[Category]) -> [u32; 4] {
    let mut counts = [0; 4];
    for category in categories {
        let slots = counts.iter_mut().zip(Category::ALL);
        slots.filter(|(_, each)| each == category).for_each(|(count, _)| *count += 1);
    }
    counts
}

/// What the first of two people gave, by what the second gave.
fn table(counted: &[Vec<Category>]) -> [[u32; 4]; 4] {
    let mut table = [[0; 4]; 4];
    for categories in counted {
        if let [one, other] = categories.as_slice() {
            let row = table.iter_mut().zip(Category::ALL).filter(|(_, category)| category == one);
            let cells = row.flat_map(|(row, _)| row.iter_mut().zip(Category::ALL));
            cells.filter(|(_, category)| category == other).for_each(|(count, _)| *count += 1);
        }
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calibration::{Case, SampleLead};
    use crate::domain::{ParticipantId, RoundId};
    use Criterion::{Budget, Pain};
    use Team::{InsideSales, Marketing, Sales};
    use chrono::DateTime;

    /// Answers as letters: 1, 2, 3, q for to qualify, `-` for none; a criterion for the cases that are named.
    fn person(id: u64, team: Team, letters: &str, criteria: &[(usize, Criterion)]) -> Participant {
        let mut person = Participant::new(ParticipantId(id), format!("N{id}"), team);
        for (case, letter) in letters.chars().enumerate() {
            let place = "123q".find(letter);
            let Some(category) = place.and_then(|place| Category::ALL.get(place)) else { continue };
            let criterion = criteria.iter().find(|(at, _)| *at == case).map(|(_, criterion)| *criterion);
            person.set(Vote { case, category: *category, criterion });
        }
        person
    }

    fn round(participants: Vec<Participant>) -> Round {
        let cases = SampleLead::ALL.map(Case::Sample)[..4].to_vec();
        Round { participants, ..Round::new(RoundId(1), DateTime::UNIX_EPOCH, cases) }
    }

    fn tally(agreeing: u32, pairs: u32) -> Tally {
        Tally { agreeing, pairs }
    }

    #[test]
    fn two_people_agree_on_three_of_four() {
        let anne = person(1, Marketing, "112q", &[(1, Budget)]);
        let bob = person(2, Sales, "122q", &[(1, Pain), (3, Pain)]);
        let figures = round(vec![anne, bob]).figures();
        assert_eq!((figures.overall, figures.overall.percent()), (tally(3, 4), Some(75)));
        assert_eq!(figures.method, Method::Cohen);
        // Totals 2, 1, 0, 1 and 1, 2, 0, 1: by chance 5/16, so (12 - 5) / (16 - 5).
        assert!((figures.kappa.expect("a kappa").value() - 7.0 / 11.0).abs() < 1e-12);
        assert_eq!(figures.teams, [((Marketing, Sales), tally(3, 4))]);
        assert_eq!(figures.criteria, [(Budget, tally(0, 1)), (Pain, tally(1, 2))]);
        assert_eq!(figures.cases.iter().map(|case| case.across).collect::<Vec<_>>(), [1, 0, 1, 1].map(|a| tally(a, 1)));
    }

    #[test]
    fn three_people_are_counted_by_pairs_within_and_across_teams() {
        let people = [(1, Marketing, "1122"), (2, Marketing, "1122"), (3, InsideSales, "1223")];
        let figures = round(people.map(|(id, team, letters)| person(id, team, letters, &[])).to_vec()).figures();
        assert_eq!((figures.method, figures.overall), (Method::Fleiss, tally(8, 12)));
        assert_eq!(figures.teams, [((Marketing, Marketing), tally(4, 4)), ((Marketing, InsideSales), tally(4, 8))]);
        assert_eq!(figures.cases.iter().map(|case| case.tally.agreeing).collect::<Vec<_>>(), [3, 1, 3, 1]);
        assert_eq!(figures.criteria, []);
    }

    #[test]
    fn a_case_that_not_everybody_answered_does_not_count() {
        let people = [(1, Marketing, "11-2"), (2, Sales, "12q3"), (3, Sales, "1122"), (4, Sales, "")];
        let figures = round(people.map(|(id, team, letters)| person(id, team, letters, &[])).to_vec()).figures();
        assert_eq!((figures.raters, figures.silent), (3, vec!["N4".to_owned()]));
        assert_eq!(figures.cases.iter().map(|case| case.counts).collect::<Vec<_>>(), [true, true, false, true]);
        assert_eq!(figures.cases[2].tally, tally(0, 1), "who answered it is compared all the same");
        assert_eq!(figures.overall, tally(5, 9));
    }

    #[test]
    fn without_two_answers_to_anything_there_is_no_figure() {
        for people in
            [vec![], vec![person(1, Sales, "1111", &[])], vec![person(1, Sales, "1", &[]), person(2, Sales, "-1", &[])]]
        {
            let figures = round(people).figures();
            assert_eq!((figures.overall.percent(), figures.overall.share()), (None, None));
            assert_eq!(figures.kappa, Err(NoKappa::NothingToCompare));
        }
    }

    #[test]
    fn the_same_category_everywhere_is_full_agreement_without_a_kappa() {
        let people = [(1, Marketing, "3333"), (2, Sales, "3333")];
        let figures = round(people.map(|(id, team, letters)| person(id, team, letters, &[])).to_vec()).figures();
        assert_eq!((figures.overall.percent(), figures.kappa), (Some(100), Err(NoKappa::OneCategory)));
    }

    #[test]
    fn a_percentage_is_the_nearest_whole_one() {
        for (agreeing, pairs, percent) in [(1, 3, 33), (2, 3, 67), (1, 8, 13), (0, 5, 0), (5, 5, 100), (199, 400, 50)] {
            assert_eq!(tally(agreeing, pairs).percent(), Some(percent), "{agreeing}/{pairs}");
        }
    }

    #[test]
    fn a_team_is_counted_by_category() {
        let round = round(vec![person(1, Sales, "1", &[]), person(2, Sales, "q", &[]), person(3, Marketing, "1", &[])]);
        assert_eq!(round.given_by(Sales, 0), [1, 0, 0, 1]);
        assert_eq!(round.given_by(Sales, 1), [0; 4]);
    }
}
