//! The two sides checked against each other, in numbers.

use super::Terms;
use crate::domain::Category;
use crate::domain::smart::Strain;

/// Something that one side promises and the other, or its own time, does not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clash {
    /// Marketing promises more prospects than it can bring.
    Brings {
        /// Promised in a month.
        promised: u64,
        /// What marketing can bring.
        can: u64,
    },
    /// Marketing promises more qualified prospects than sales can follow.
    Follows {
        /// Promised in a month.
        promised: u64,
        /// What sales can follow.
        can: u64,
    },
    /// Nobody works at any hour of the week, so no delay ever ends.
    NoHours,
    /// A first response may take longer than a whole week of work has hours.
    Slow {
        /// The category.
        category: Category,
        /// The hours promised.
        hours: u16,
        /// Whole working hours of a week.
        week: u32,
    },
}

impl Terms {
    /// What marketing promises of prospects, and what it can bring.
    pub fn brings(&self) -> Option<Strain> {
        let capacity = self.capacity.prospects_per_month.map(u64::from);
        self.prospects.map(|asked| Strain { asked, capacity })
    }

    /// What sales is promised, and what it can follow.
    pub fn follows(&self) -> Option<Strain> {
        self.qualified.map(|asked| Strain { asked, capacity: self.followed() })
    }

    /// Leads that sales can follow in a month, less the days off between start and deadline.
    pub(super) fn followed(&self) -> Option<u64> {
        let followed = self.capacity.followed(&self.calendar, self.start?, self.deadline?)?;
        Some(followed.left)
    }
}

/// Everything in `terms` that does not fit together.
pub fn clashes(terms: &Terms) -> Vec<Clash> {
    let over = |strain: Option<Strain>| {
        strain.and_then(|strain| strain.gap().and(strain.capacity.map(|can| (strain.asked, can))))
    };
    let mut clashes = Vec::new();
    clashes.extend(over(terms.follows()).map(|(promised, can)| Clash::Follows { promised, can }));
    clashes.extend(over(terms.brings()).map(|(promised, can)| Clash::Brings { promised, can }));
    let seconds = terms.calendar.week.seconds();
    if seconds == 0 {
        clashes.push(Clash::NoHours);
        return clashes;
    }
    let week = seconds / 3_600;
    clashes.extend(Category::ALL.into_iter().filter_map(|category| {
        let hours = terms.agreement.response(category);
        (u32::from(hours) * 3_600 > seconds).then_some(Clash::Slow { category, hours, week })
    }));
    clashes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::agreement::{AgreementEdit, Figure};
    use crate::domain::business::Week;
    use crate::domain::{Plan, StageId};

    fn check(change: impl FnOnce(&mut Terms), expected: &[Clash]) {
        let mut terms = Terms::of(&Plan::new(String::new(), StageId(1), String::new()));
        (terms.prospects, terms.qualified) = (Some(2_500), Some(1_000));
        // A week without a holiday.
        (terms.start, terms.deadline) = ("2026-09-07".parse().ok(), "2026-09-11".parse().ok());
        change(&mut terms);
        assert_eq!(clashes(&terms), expected);
    }

    #[test]
    fn a_promise_beyond_what_the_other_can_follow_is_told_with_both_numbers() {
        check(|_| {}, &[]);
        let sales = |terms: &mut Terms, each| {
            (terms.capacity.followers, terms.capacity.leads_per_follower) = (Some(10), Some(each));
        };
        check(|terms| sales(terms, 82), &[Clash::Follows { promised: 1_000, can: 820 }]);
        check(|terms| sales(terms, 100), &[]);
        // 1,000 with nobody away; 965 of them over 2026 with its nine holidays on working days.
        let of_year = |terms: &mut Terms| {
            (terms.start, terms.deadline) = ("2026-01-01".parse().ok(), "2026-12-31".parse().ok());
        };
        check(
            |terms| {
                sales(terms, 100);
                of_year(terms);
            },
            &[Clash::Follows { promised: 1_000, can: 965 }],
        );
        let brings = Clash::Brings { promised: 2_500, can: 2_499 };
        check(|terms| terms.capacity.prospects_per_month = Some(2_499), &[brings]);
        check(|terms| terms.capacity.prospects_per_month = Some(2_500), &[]);
        check(
            |terms| {
                sales(terms, 82);
                (terms.prospects, terms.qualified) = (None, None);
            },
            &[],
        );
    }

    #[test]
    fn a_delay_needs_hours_to_pass_in() {
        check(|terms| terms.calendar.week = Week::default(), &[Clash::NoHours]);
        // 7.5 hours on five days.
        let hours = |terms: &mut Terms, hours| {
            let edit = AgreementEdit::Figure(Figure::LongTermResponse, hours);
            terms.agreement.edit(&edit).expect("within bounds");
        };
        check(|terms| hours(terms, 37), &[]);
        let slow = Clash::Slow { category: Category::LongTerm, hours: 38, week: 37 };
        check(|terms| hours(terms, 38), &[slow]);
    }
}
