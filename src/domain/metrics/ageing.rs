//! How old the open leads are today, and with whom. A closed lead does not age.

use super::{Scope, Yardstick};
use crate::domain::{Lead, Team};

/// Ages that are looked at together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Band {
    /// Up to a week.
    Week,
    /// Up to 30 days.
    Month,
    /// Up to 90 days.
    Quarter,
    /// Up to 180 days.
    HalfYear,
    /// More than that.
    Older,
}

/// The open leads by age, and by the team that has them: rows in the order of [`Band::ALL`], columns in that of [`Team::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ageing(pub [[u32; 3]; 5]);

impl Band {
    /// Every band, the youngest first.
    pub const ALL: [Self; 5] = [Self::Week, Self::Month, Self::Quarter, Self::HalfYear, Self::Older];

    /// The first and the last day of age, both in the band.
    pub fn days(self) -> (u32, Option<u32>) {
        match self {
            Self::Week => (0, Some(7)),
            Self::Month => (8, Some(30)),
            Self::Quarter => (31, Some(90)),
            Self::HalfYear => (91, Some(180)),
            Self::Older => (181, None),
        }
    }

    /// The band of an age in days.
    pub fn of(days: u32) -> Self {
        let within = |band: &Self| band.days().1.is_none_or(|last| days <= last);
        Self::ALL.into_iter().find(within).unwrap_or(Self::Older)
    }

    /// The name used in addresses: its first day.
    pub fn key(self) -> String {
        self.days().0.to_string()
    }
}

impl Ageing {
    /// Of one band, whoever has them.
    pub fn band(self, band: Band) -> u32 {
        self.rows().filter(|(other, _)| *other == band).map(|(_, teams)| teams.iter().sum::<u32>()).sum()
    }

    /// The bands, each with how many every team has.
    pub fn rows(self) -> impl Iterator<Item = (Band, [u32; 3])> {
        Band::ALL.into_iter().zip(self.0)
    }

    pub(super) fn add(&mut self, lead: &Lead, by: &Yardstick, scope: &Scope) {
        let team = lead.owners.current().team;
        let Some(band) = band(lead, by).filter(|_| scope.counts(team)) else { return };
        let row = Band::ALL.into_iter().position(|other| other == band);
        let column = Team::ALL.into_iter().position(|other| other == team);
        if let Some(count) = row.zip(column).and_then(|(row, column)| self.0.get_mut(row)?.get_mut(column)) {
            *count += 1;
        }
    }
}

/// The band of `lead`, if it is open.
pub(super) fn band(lead: &Lead, by: &Yardstick) -> Option<Band> {
    let is_open = !lead.progress.stage().is_closed();
    is_open.then(|| Band::of(lead.age(by.today, |moment| by.day(moment))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_is_in_one_band() {
        use Band::{HalfYear, Month, Older, Quarter, Week};
        for (days, band) in [
            (0, Week),
            (7, Week),
            (8, Month),
            (30, Month),
            (31, Quarter),
            (90, Quarter),
            (91, HalfYear),
            (180, HalfYear),
            (181, Older),
            (u32::MAX, Older),
        ] {
            assert_eq!(Band::of(days), band, "{days}");
            let (first, last) = band.days();
            assert!(first <= days && last.is_none_or(|last| days <= last));
        }
    }
}
