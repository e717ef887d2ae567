//! What a file tells about the past: how many leads went from one stage to the next, how long that took, and how soon somebody spoke
//! with them. Each with the cases behind it.
//!
//! A lead counts once per stage that it reached, and lost ones stay in. One that is still open counts against a rate only once it has
//! been there longer than nine of ten of those that went on took: before that nobody knows.

use chrono::{DateTime, Utc};

use crate::domain::business::BusinessTime;
use crate::domain::confidence::Sample;
use crate::domain::{LeadStage, Rate};

use super::Draft;

/// Cases from which on a figure is offered: with fewer, chance says more than the past.
pub const LEAST_CASES: usize = 30;

const DAY: i64 = 86_400;
/// Stages on the way to a sale.
const STEPS: usize = LeadStage::WAY.len();

/// What is known of the way of one lead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Passage {
    /// When it reached each stage on the way, where the file says so; the first is its creation.
    at: [Option<i64>; STEPS],
    /// The furthest stage that it reached.
    furthest: usize,
    /// Whether nothing more can come of it.
    closed: bool,
    contact: Option<i64>,
}

/// The ways of many leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Passages(Vec<Passage>);

/// What was found from one stage to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// How many went on, of how many. `None`: too few.
    pub sample: Option<Sample>,
    /// Leads left out of it because they are too young.
    pub young: usize,
    /// Median of the days that it took, and of how many leads. `None`: too few.
    pub days: Option<(u16, usize)>,
}

impl Passage {
    /// The way of the lead of which a file says this.
    pub fn of(draft: &Draft) -> Self {
        let mut passage = Self { at: [None; STEPS], ..Self::default() };
        passage.at[0] = draft.created.map(|moment| moment.timestamp());
        for (stage, since) in &draft.reached {
            passage.reach(*stage, Some(since.timestamp()));
        }
        if let Some(stage) = draft.stage {
            passage.reach(stage, draft.stage_since.map(|since| since.timestamp()));
            passage.closed = stage.is_closed();
        }
        passage.contact = draft.first_contact.map(|at| at.timestamp());
        passage
    }

    fn reach(&mut self, stage: LeadStage, since: Option<i64>) {
        self.closed |= stage.is_closed();
        let Some(place) = place(stage).filter(|place| *place > 0) else { return };
        self.furthest = self.furthest.max(place);
        if let Some(at) = self.at.get_mut(place) {
            *at = at.or(since);
        }
    }

    fn at(&self, place: usize) -> Option<i64> {
        self.at.get(place).copied().flatten()
    }
}

impl Passages {
    /// Takes note of one more.
    pub fn push(&mut self, passage: Passage) {
        self.0.push(passage);
    }

    /// What is found between two stages on the way, as of `now`. `None` off the way, backwards, or when there are too few cases
    /// for anything.
    pub fn between(&self, from: LeadStage, to: LeadStage, now: DateTime<Utc>) -> Option<Span> {
        let (from, to) = (place(from)?, place(to)?);
        if from >= to {
            return None;
        }
        let took = |passage: &Passage| Some(passage.at(to)? - passage.at(from)?).filter(|seconds| *seconds >= 0);
        let mut times: Vec<_> = self.0.iter().filter_map(took).collect();
        let nine_of_ten = times.len() * 9 / 10;
        let patience = ranked(&mut times, nine_of_ten).unwrap_or_default();
        let is_young = |passage: &Passage| {
            let begun = passage.at(from).or(passage.at(0));
            passage.furthest < to && !passage.closed && begun.is_some_and(|at| now.timestamp() - at < patience)
        };
        let there = || self.0.iter().filter(|passage| passage.furthest >= from);
        let young = there().filter(|passage| is_young(passage)).count();
        let went_on = there().filter(|passage| passage.furthest >= to).count();
        let trials = there().count() - young;
        let sample = Sample::new(u64::try_from(went_on).ok()?, u64::try_from(trials).ok()?).ok();
        let sample = sample.filter(|sample| trials >= LEAST_CASES && sample.rate().is_some());
        let days = median(&mut times)
            .map(|seconds| (u16::try_from((seconds + DAY / 2) / DAY).unwrap_or(u16::MAX), times.len()));
        (sample.is_some() || days.is_some()).then_some(Span { sample, young, days })
    }

    /// Median of the working seconds from the creation to the first contact, and of how many leads. `None`: too few.
    pub fn response(&self, time: &BusinessTime) -> Option<(u64, usize)> {
        let moment = |second| DateTime::from_timestamp(second, 0);
        let took = |passage: &Passage| Some(time.elapsed(moment(passage.at(0)?)?, moment(passage.contact?)?));
        let mut times: Vec<_> = self.0.iter().filter_map(took).collect();
        median(&mut times).map(|seconds| (seconds, times.len()))
    }

    /// Whether any first contact is known.
    pub fn has_contacts(&self) -> bool {
        self.0.iter().any(|passage| passage.contact.is_some())
    }

    /// Whether there is anything to offer between any two stages on the way.
    pub fn tell_anything(&self, now: DateTime<Utc>) -> bool {
        let pairs = LeadStage::WAY.iter().flat_map(|from| LeadStage::WAY.iter().map(move |to| (*from, *to)));
        pairs.into_iter().any(|(from, to)| self.between(from, to, now).is_some())
    }
}

impl Span {
    /// The rate of the sample.
    pub fn rate(&self) -> Option<Rate> {
        self.sample.and_then(Sample::rate)
    }
}

/// The middle one; of two in the middle the smaller. `None`: too few.
fn median<T: Copy + Ord>(times: &mut [T]) -> Option<T> {
    let middle = times.len().checked_sub(1)? / 2;
    ranked(times, middle).filter(|_| times.len() >= LEAST_CASES)
}

/// The one that would stand at `place`, from 0, if they were sorted. They are not: that takes several times as long for many.
fn ranked<T: Copy + Ord>(times: &mut [T], place: usize) -> Option<T> {
    (place < times.len()).then(|| *times.select_nth_unstable(place).1)
}

fn place(stage: LeadStage) -> Option<usize> {
    LeadStage::WAY.iter().position(|other| *other == stage)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::business::{Calendar, Zone};
    use LeadStage::{Accepted, Lost, New, Opportunity, Won};

    fn at(day: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(day * DAY, 0).expect("a moment")
    }

    fn draft(created: i64, stage: LeadStage, since: Option<i64>) -> Draft {
        let (created, stage_since) = (Some(at(created)), since.map(at));
        Draft { created, stage: Some(stage), stage_since, ..Draft::default() }
    }

    fn passages(groups: &[(usize, Draft)]) -> Passages {
        let mut passages = Passages::default();
        for (count, draft) in groups {
            (0..*count).for_each(|_| passages.push(Passage::of(draft)));
        }
        passages
    }

    fn check(groups: &[(usize, Draft)], from: LeadStage, to: LeadStage, expected: Option<(u64, u64, usize)>) {
        let found = passages(groups).between(from, to, at(1_000));
        let seen = found.and_then(|span| span.sample.map(|sample| (sample.successes(), sample.trials(), span.young)));
        assert_eq!(seen, expected, "{from:?} to {to:?}");
    }

    #[test]
    fn a_rate_counts_each_lead_once_per_stage_and_keeps_the_lost_ones_in() {
        let groups = [
            (20, draft(100, Won, Some(140))),
            (10, draft(100, Opportunity, None)),
            (25, draft(100, Accepted, None)),
            (5, draft(100, Lost, None)),
            (40, draft(100, New, None)),
        ];
        check(&groups, New, Accepted, Some((55, 100, 0)));
        check(&groups, Accepted, Opportunity, Some((30, 55, 0)));
        check(&groups, Opportunity, Won, Some((20, 30, 0)));
        check(&groups, New, Won, Some((20, 100, 0)));
        check(&groups, Won, New, None);
        check(&groups, New, Lost, None);
    }

    #[test]
    fn leads_too_young_to_have_gone_on_do_not_count_against_a_rate() {
        let sold = |days: i64| Draft { reached: vec![(Won, at(100 + days))], ..draft(100, Won, None) };
        let groups = [(30, sold(10)), (10, sold(60)), (50, draft(960, New, None)), (20, draft(900, New, None))];
        check(&groups, New, Won, Some((40, 60, 50)));
        let closed = [(30, sold(60)), (10, draft(990, Lost, None))];
        check(&closed, New, Won, Some((30, 40, 0)));
    }

    #[test]
    fn a_few_cases_tell_nothing() {
        check(&[(9, draft(100, Won, Some(140))), (20, draft(100, New, None))], New, Won, None);
        check(&[(30, draft(100, New, None))], New, Won, None);
        assert!(!passages(&[(29, draft(100, Won, Some(140)))]).tell_anything(at(1_000)));
        assert!(passages(&[(30, draft(100, Won, Some(140)))]).tell_anything(at(1_000)));
    }

    #[test]
    fn a_lag_is_the_median_of_the_days_that_the_file_has() {
        let sold = |days: i64| draft(100, Won, Some(100 + days));
        let groups = [(15, sold(10)), (16, sold(40)), (100, draft(100, Won, None)), (3, sold(-5))];
        let span = passages(&groups).between(New, Won, at(1_000)).expect("enough");
        assert_eq!(span.days, Some((40, 31)));
    }

    #[test]
    fn the_first_contact_is_counted_in_working_time() {
        let time = BusinessTime::new(&Calendar::default(), &Zone::default());
        let moment = |text: &str| Some(text.parse().expect(text));
        let called = |contact| Draft {
            // A Friday, one hour before the week ends.
            created: moment("2026-11-27T17:00:00Z"),
            first_contact: moment(contact),
            ..Draft::default()
        };
        let friday = called("2026-11-27T17:30:00Z");
        let few = passages(&[(29, friday.clone())]);
        assert_eq!(few.response(&time), None);
        let many = passages(&[(16, friday), (15, called("2026-11-30T10:00:00Z"))]);
        assert_eq!(many.response(&time), Some((1_800, 31)));
    }
}
