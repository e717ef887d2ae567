//! When Easter is.

use chrono::NaiveDate;

/// Easter Sunday of a year from 1583, the first whole one of the Gregorian calendar, to 9999. `None` outside.
///
/// The anonymous Gregorian computus (Nature, 20 April 1876), as in Jean Meeus, *Astronomical Algorithms*, chapter 8. It
/// knows no exceptions.
pub fn easter(year: i32) -> Option<NaiveDate> {
    let year = u32::try_from(year).ok().filter(|year| (1583..=9999).contains(year))?;
    let golden = year % 19;
    let (century, in_century) = (year / 100, year % 100);
    let moon_correction = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_correction + 15) % 30;
    let to_sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - epact - in_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * to_sunday) / 451;
    let day = epact + to_sunday + 114 - 7 * late;
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, day / 31, day % 31 + 1)
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, Weekday};

    use super::*;

    /// Easter from 1980 to 2050, month and day, as printed in any calendar.
    const PRINTED: [(i32, &str); 8] = [
        (1980, "04-06 04-19 04-11 04-03 04-22 04-07 03-30 04-19 04-03 03-26"),
        (1990, "04-15 03-31 04-19 04-11 04-03 04-16 04-07 03-30 04-12 04-04"),
        (2000, "04-23 04-15 03-31 04-20 04-11 03-27 04-16 04-08 03-23 04-12"),
        (2010, "04-04 04-24 04-08 03-31 04-20 04-05 03-27 04-16 04-01 04-21"),
        (2020, "04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01"),
        (2030, "04-21 04-13 03-28 04-17 04-09 03-25 04-13 04-05 04-25 04-10"),
        (2040, "04-01 04-21 04-06 03-29 04-17 04-09 03-25 04-14 04-05 04-18"),
        (2050, "04-10"),
    ];

    #[test]
    fn easter_is_on_the_days_that_calendars_print() {
        for (first, days) in PRINTED {
            for (year, day) in (first..).zip(days.split(' ')) {
                assert_eq!(easter(year).map(|day| day.to_string()), Some(format!("{year}-{day}")));
            }
        }
    }

    #[test]
    fn easter_reaches_its_first_and_last_day_in_the_known_years() {
        let years_on = |month, day| {
            let on_day = |year: &i32| easter(*year) == NaiveDate::from_ymd_opt(*year, month, day);
            (1583..=2299).filter(on_day).collect::<Vec<_>>()
        };
        assert_eq!(years_on(3, 22), [1598, 1693, 1761, 1818, 2285]);
        assert_eq!(years_on(4, 25), [1666, 1734, 1886, 1943, 2038, 2190, 2258]);
        assert_eq!((easter(1582), easter(10_000), easter(i32::MIN)), (None, None, None));
    }

    /// The rule of Clavius in the words of Knuth, *The Art of Computer Programming*, volume 1, section 1.3.2, exercise 14:
    /// another road to the same day.
    fn by_the_full_moon(year: i32) -> Option<NaiveDate> {
        let golden = year % 19 + 1;
        let century = year / 100 + 1;
        let sundays = 5 * year / 4 - (3 * century / 4 - 12) - 10;
        let epact = (11 * golden + 20 + (8 * century + 5) / 25 - 5 - (3 * century / 4 - 12)).rem_euclid(30);
        let epact = if epact == 24 || (epact == 25 && golden > 11) { epact + 1 } else { epact };
        let moon = if epact > 23 { 74 - epact } else { 44 - epact };
        let day = u32::try_from(moon + 7 - (sundays + moon) % 7).ok()?;
        let (month, day) = if day > 31 { (4, day - 31) } else { (3, day) };
        NaiveDate::from_ymd_opt(year, month, day)
    }

    #[test]
    fn easter_is_a_sunday_after_the_full_moon_of_spring_in_every_year() {
        for year in 1583..=9999 {
            let day = easter(year).expect("in range");
            assert_eq!(Some(day), by_the_full_moon(year), "{year}");
            assert_eq!(day.weekday(), Weekday::Sun, "{year}");
        }
    }
}
