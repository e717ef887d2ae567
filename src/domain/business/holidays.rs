//! The public holidays of France.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::easter::easter;

/// A public holiday of France (*Code du travail*, article L3133-1), or of Alsace and Moselle (article L3134-13).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// Two days before Easter, in Alsace and Moselle.
    GoodFriday,
    /// The day after Easter.
    EasterMonday,
    /// 1 May.
    LabourDay,
    /// 8 May.
    VictoryDay,
    /// A Thursday, 39 days after Easter.
    Ascension,
    /// 50 days after Easter.
    WhitMonday,
    /// 14 July.
    NationalDay,
    /// 15 August.
    Assumption,
    /// 1 November.
    AllSaints,
    /// 11 November.
    Armistice,
    /// 25 December.
    Christmas,
    /// 26 December, in Alsace and Moselle.
    SaintStephen,
}

/// Which public holidays close the team.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PublicHolidays {
    /// None of them.
    None,
    /// The eleven of France.
    #[default]
    France,
    /// Those, Good Friday and 26 December.
    AlsaceMoselle,
}

impl Holiday {
    /// Every holiday, by the time of the year they begin to be possible.
    pub const ALL: [Self; 13] = [
        Self::NewYear,
        Self::GoodFriday,
        Self::EasterMonday,
        Self::LabourDay,
        Self::VictoryDay,
        Self::Ascension,
        Self::WhitMonday,
        Self::NationalDay,
        Self::Assumption,
        Self::AllSaints,
        Self::Armistice,
        Self::Christmas,
        Self::SaintStephen,
    ];
    /// The first year with the list of today: the law of 2 October 1981 made 8 May a holiday again.
    pub const FIRST_YEAR: i32 = 1982;
    /// The last year for which that list is taken: nobody can know the law of later ones, and a list without end would make every
    /// question about business time the slower.
    pub const LAST_YEAR: i32 = 2199;

    /// Its day in a year from [`FIRST_YEAR`](Self::FIRST_YEAR) to [`LAST_YEAR`](Self::LAST_YEAR). `None` outside.
    pub fn day(self, year: i32) -> Option<NaiveDate> {
        NaiveDate::from_epoch_days(self.day_in(&Year::of(year)?))
    }

    /// Its day in a year, in days since 1970.
    fn day_in(self, year: &Year) -> i32 {
        match self {
            Self::NewYear => year.january,
            Self::GoodFriday => year.easter - 2,
            Self::EasterMonday => year.easter + 1,
            Self::LabourDay => year.march + 61,
            Self::VictoryDay => year.march + 68,
            Self::Ascension => year.easter + 39,
            Self::WhitMonday => year.easter + 50,
            Self::NationalDay => year.march + 135,
            Self::Assumption => year.march + 167,
            Self::AllSaints => year.march + 245,
            Self::Armistice => year.march + 255,
            Self::Christmas => year.march + 299,
            Self::SaintStephen => year.march + 300,
        }
    }
}

/// The days that the holidays of a year are counted from, in days since 1970.
#[derive(Clone, Copy)]
struct Year {
    /// 1 January.
    january: i32,
    /// 1 March: no leap day comes between it and what is counted from it.
    march: i32,
    /// Easter Sunday.
    easter: i32,
}

impl Year {
    fn of(year: i32) -> Option<Self> {
        (Holiday::FIRST_YEAR..=Holiday::LAST_YEAR).contains(&year).then_some(())?;
        let first_of = |month| NaiveDate::from_ymd_opt(year, month, 1).map(|day| day.to_epoch_days());
        Some(Self { january: first_of(1)?, march: first_of(3)?, easter: easter(year)?.to_epoch_days() })
    }
}

impl PublicHolidays {
    /// Every choice, in the order of the choice.
    pub const ALL: [Self; 3] = [Self::None, Self::France, Self::AlsaceMoselle];

    /// Whether `holiday` is one of these.
    pub fn has(self, holiday: Holiday) -> bool {
        match self {
            Self::None => false,
            Self::France => !matches!(holiday, Holiday::GoodFriday | Holiday::SaintStephen),
            Self::AlsaceMoselle => true,
        }
    }

    /// The holidays of a year, first to last. Two may share a day, as 1 May and Ascension did in 2008. Empty outside the years
    /// that [`Holiday::day`] knows.
    pub fn of_year(self, year: i32) -> Vec<(NaiveDate, Holiday)> {
        let in_year = Year::of(year);
        let days =
            self.all().filter_map(|holiday| Some((NaiveDate::from_epoch_days(holiday.day_in(&in_year?))?, holiday)));
        let mut days: Vec<_> = days.collect();
        days.sort_unstable();
        days
    }

    /// The first day with a holiday that is `day` or later, both in days since 1970.
    pub(super) fn next_from(self, day: i64) -> Option<i64> {
        let day = i32::try_from(day.max(FIRST_DAY)).ok()?;
        let year = NaiveDate::from_epoch_days(day)?.year();
        let next_in = |year| {
            let year = Year::of(year)?;
            self.all().map(|holiday| holiday.day_in(&year)).filter(|holiday| *holiday >= day).min()
        };
        next_in(year).or_else(|| next_in(year + 1)).map(i64::from)
    }

    fn all(self) -> impl Iterator<Item = Holiday> {
        Holiday::ALL.into_iter().filter(move |holiday| self.has(*holiday))
    }
}

/// 1 January of [`Holiday::FIRST_YEAR`], in days since 1970.
const FIRST_DAY: i64 = 4_383;

#[cfg(test)]
mod tests {
    use super::*;

    /// The days published for each year, month and day, in the order of [`Holiday::ALL`].
    const PUBLISHED: [(i32, &str); 6] = [
        (2025, "01-01 04-18 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25 12-26"),
        (2026, "01-01 04-03 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25 12-26"),
        (2027, "01-01 03-26 03-29 05-01 05-08 05-06 05-17 07-14 08-15 11-01 11-11 12-25 12-26"),
        (2028, "01-01 04-14 04-17 05-01 05-08 05-25 06-05 07-14 08-15 11-01 11-11 12-25 12-26"),
        (2029, "01-01 03-30 04-02 05-01 05-08 05-10 05-21 07-14 08-15 11-01 11-11 12-25 12-26"),
        (2030, "01-01 04-19 04-22 05-01 05-08 05-30 06-10 07-14 08-15 11-01 11-11 12-25 12-26"),
    ];

    fn day(year: i32, month_and_day: &str) -> NaiveDate {
        format!("{year}-{month_and_day}").parse().expect("a day")
    }

    #[test]
    fn the_holidays_are_those_published_for_2025_to_2030() {
        for (year, days) in PUBLISHED {
            let mut alsace: Vec<_> = days.split(' ').map(|text| day(year, text)).zip(Holiday::ALL).collect();
            assert_eq!(alsace.len(), 13);
            for (date, holiday) in &alsace {
                assert_eq!(holiday.day(year), Some(*date), "{holiday:?} {year}");
            }
            alsace.sort_unstable();
            assert_eq!(PublicHolidays::AlsaceMoselle.of_year(year), alsace);
            alsace.retain(|(_, holiday)| !matches!(holiday, Holiday::GoodFriday | Holiday::SaintStephen));
            assert_eq!(alsace.len(), 11);
            assert_eq!(PublicHolidays::France.of_year(year), alsace);
            assert_eq!(PublicHolidays::None.of_year(year), []);
        }
    }

    fn check(holidays: PublicHolidays, from: (i32, &str), expected: Option<(i32, &str)>) {
        let count = |(year, text)| i64::from(day(year, text).to_epoch_days());
        assert_eq!(holidays.next_from(count(from)), expected.map(count), "{holidays:?} {from:?}");
    }

    #[test]
    fn the_next_holiday_is_found_across_years() {
        use PublicHolidays::{AlsaceMoselle, France, None as Never};
        check(France, (2027, "05-02"), Some((2027, "05-06")));
        check(France, (2027, "05-06"), Some((2027, "05-06")));
        check(France, (2027, "05-07"), Some((2027, "05-08")));
        check(France, (2027, "12-26"), Some((2028, "01-01")));
        check(AlsaceMoselle, (2027, "12-26"), Some((2027, "12-26")));
        check(France, (1000, "12-26"), Some((1982, "01-01")));
        check(France, (2199, "12-26"), None);
        check(Never, (2027, "05-02"), None);
        assert_eq!((France.next_from(i64::MAX), France.next_from(i64::MIN)), (None, Some(FIRST_DAY)));
    }
}
