//! Promises kept, due and broken: what each lead asked of whom, and whether it was done in time.
//!
//! A promise begins to run for a lead at a moment and has one debtor, the team that had the lead then. It is **kept** when it was done
//! in time, **due** while there is time left, **broken** when it was done late or not at all. A lead counts once for each promise:
//! as broken if it was broken once in the period, else as due if it is due, else as kept, and for the debtor of that.

mod attempts;
mod decision;
mod feedback;
mod fields;
mod loan;
mod response;
mod unripe;

use chrono::{DateTime, NaiveDate, Utc};

use super::{Scope, Yardstick};
use crate::domain::{Category, Holding, Lead, Team};

/// Something that is promised of each lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Promise {
    /// Marketing: what was agreed is known of a lead that it hands over.
    Fields,
    /// Inside sales and sales: the first contact within so many business hours of the assignment.
    Response,
    /// The same: accepted or rejected within so many working days of the handover.
    Decision,
    /// The same: so many attempts before a lead that nobody reached goes back.
    Attempts,
    /// Whoever had the lead: feedback within so many working days of each appointment.
    Feedback,
    /// Whoever has it: returned within so many working days of the feedback that found it unripe.
    Return,
    /// Whoever borrows it: back by the last day of the loan.
    Loan,
}

/// How a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Done in time.
    Kept,
    /// Not done, and there is time left.
    Due,
    /// Done late, or not done and late.
    Broken,
}

/// What one lead asks of a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Duty {
    /// What.
    pub promise: Promise,
    /// Of whom.
    pub team: Team,
    /// When it began to run.
    pub began: DateTime<Utc>,
    /// How it stands.
    pub standing: Standing,
}

/// Leads by how they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Kept.
    pub kept: u32,
    /// Due.
    pub due: u32,
    /// Broken.
    pub broken: u32,
}

/// How the promises stand, each by the category of the leads today.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Duties([[Tally; 4]; 7]);

impl Promise {
    /// Every promise: marketing's, then those of sales.
    pub const ALL: [Self; 7] =
        [Self::Fields, Self::Response, Self::Decision, Self::Attempts, Self::Feedback, Self::Return, Self::Loan];

    /// The name used in addresses and style sheets.
    pub fn key(self) -> &'static str {
        match self {
            Self::Fields => "fields",
            Self::Response => "response",
            Self::Decision => "decision",
            Self::Attempts => "attempts",
            Self::Feedback => "feedback",
            Self::Return => "return",
            Self::Loan => "loan",
        }
    }
}

impl Standing {
    /// Every standing, the best first.
    pub const ALL: [Self; 3] = [Self::Kept, Self::Due, Self::Broken];

    /// The name used in addresses and style sheets.
    pub fn key(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Due => "due",
            Self::Broken => "broken",
        }
    }

    /// That of something with a last day, done on a day or not yet.
    fn of(done: Option<NaiveDate>, last: NaiveDate, today: NaiveDate) -> Self {
        match done {
            Some(done) if done <= last => Self::Kept,
            None if today <= last => Self::Due,
            _ => Self::Broken,
        }
    }
}

impl Tally {
    /// All of them: whoever promised something for this many leads.
    pub fn obliged(self) -> u32 {
        self.kept + self.due + self.broken
    }

    /// Those that stand so.
    pub fn of(self, standing: Standing) -> u32 {
        match standing {
            Standing::Kept => self.kept,
            Standing::Due => self.due,
            Standing::Broken => self.broken,
        }
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { kept: self.kept + other.kept, due: self.due + other.due, broken: self.broken + other.broken }
    }

    fn add(&mut self, standing: Standing) {
        *match standing {
            Standing::Kept => &mut self.kept,
            Standing::Due => &mut self.due,
            Standing::Broken => &mut self.broken,
        } += 1;
    }
}

impl Duties {
    /// Leads of one category, or of all.
    pub fn of(&self, promise: Promise, category: Option<Category>) -> Tally {
        let all = || Promise::ALL.into_iter().zip(&self.0).filter(|(other, _)| *other == promise);
        let tallies = all().flat_map(|(_, tallies)| Category::ALL.into_iter().zip(tallies));
        let wanted = tallies.filter(|(other, _)| category.is_none_or(|category| category == *other));
        wanted.fold(Tally::default(), |sum, (_, tally)| sum.plus(*tally))
    }

    pub(super) fn add(&mut self, lead: &Lead, category: Category, by: &Yardstick, scope: &Scope) {
        let found = standings(lead, by, scope);
        for (tallies, decisive) in self.0.iter_mut().zip(found) {
            let Some((team, standing)) = decisive else { continue };
            let place = Category::ALL.into_iter().position(|other| other == category);
            if let Some(tally) = place.and_then(|place| tallies.get_mut(place)).filter(|_| scope.counts(team)) {
                tally.add(standing);
            }
        }
    }
}

/// How `lead` stands by one promise among those that began to run in the days of `scope`, whatever its team, and for whom. `None`:
/// nothing was asked.
pub(super) fn standing(lead: &Lead, promise: Promise, by: &Yardstick, scope: &Scope) -> Option<(Team, Standing)> {
    let found = Promise::ALL.into_iter().zip(standings(lead, by, scope));
    found.into_iter().find_map(|(other, decisive)| decisive.filter(|_| other == promise))
}

/// The worst standing of each promise, in their order, and the debtor of the first that stands so.
fn standings(lead: &Lead, by: &Yardstick, scope: &Scope) -> [Option<(Team, Standing)>; 7] {
    let mut worst = [None::<(Team, Standing)>; 7];
    each(lead, by, &mut |duty| {
        let place = Promise::ALL.into_iter().position(|promise| promise == duty.promise);
        let Some(found) = place.and_then(|place| worst.get_mut(place)) else { return };
        if found.is_none_or(|(_, standing)| standing < duty.standing) && scope.has(by.day(duty.began)) {
            *found = Some((duty.team, duty.standing));
        }
    });
    worst
}

/// Tells everything that `lead` asked of anybody, promise by promise.
fn each(lead: &Lead, by: &Yardstick, tell: &mut dyn FnMut(Duty)) {
    if let Some(assigned) = Assigned::of(lead) {
        response::tell(lead, &assigned, by, tell);
        if assigned.by_marketing {
            fields::tell(lead, &assigned, by, tell);
            decision::tell(lead, &assigned, by, tell);
        }
    }
    attempts::tell(lead, by, tell);
    feedback::tell(lead, by, tell);
    unripe::tell(lead, by, tell);
    loan::tell(lead, by, tell);
}

/// When a team that calls, inside sales or sales, first had a lead.
pub(super) struct Assigned<'a> {
    /// From then on.
    pub holding: &'a Holding,
    /// Whether marketing had it before and handed it over.
    pub by_marketing: bool,
}

impl<'a> Assigned<'a> {
    /// That of `lead`. `None`: it was with marketing only.
    pub fn of(lead: &'a Lead) -> Option<Self> {
        let place = lead.owners.holdings().position(|holding| holding.team != Team::Marketing)?;
        let holding = lead.owners.holdings().nth(place)?;
        Some(Self { holding, by_marketing: place > 0 })
    }
}

/// Who had `lead` at a moment: of its creation the first, before it too.
fn holder(lead: &Lead, at: DateTime<Utc>) -> &Holding {
    lead.owners.holdings().rev().find(|holding| holding.since <= at).unwrap_or_else(|| lead.owners.first())
}
