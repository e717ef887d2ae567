//! What business hours mean, by an example that both teams can check.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Weekday};

use super::Agreement;
use crate::domain::Category;
use crate::domain::business::{BusinessTime, Calendar, Zone};

/// The working time of a calendar as clocks on the wall show it. Made once for a calendar, asked often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example(BusinessTime);

impl Example {
    /// That of `calendar`. On the wall there is no zone, so any one does.
    pub fn of(calendar: &Calendar) -> Self {
        Self(BusinessTime::new(calendar, &Zone::fixed(0)))
    }

    /// 16:00 of the first Friday that is `today` or later. `None` at the end of the calendar.
    pub fn friday(today: NaiveDate) -> Option<NaiveDateTime> {
        let days = (Weekday::Fri.num_days_from_monday() + 7 - today.weekday().num_days_from_monday()) % 7;
        today.checked_add_days(Days::new(days.into()))?.and_hms_opt(16, 0, 0)
    }

    /// When a lead that is handed over at that moment is answered at the latest, by category. `None`: never.
    pub fn answered(&self, handed: NaiveDateTime, agreement: &Agreement) -> [(Category, Option<NaiveDateTime>); 4] {
        Category::ALL.map(|category| {
            let seconds = u64::from(agreement.response(category)) * 3_600;
            (category, self.0.deadline(handed.and_utc(), seconds).map(|moment| moment.naive_utc()))
        })
    }

    /// Seconds of working time from a handover to its answer. An answer in the same instant, or before, took none.
    pub fn taken(&self, handed: NaiveDateTime, answered: NaiveDateTime) -> u64 {
        self.0.elapsed(handed.and_utc(), answered.and_utc())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::agreement::{AgreementEdit, Figure};
    use crate::domain::business::Week;

    fn check(today: &str, calendar: &Calendar, hours: u16, handed: &str, answered: Option<&str>) {
        let mut agreement = Agreement::default();
        agreement.edit(&AgreementEdit::Figure(Figure::ShortTermResponse, hours)).expect("within bounds");
        let friday = Example::friday(today.parse().expect("a day")).expect("a Friday");
        let example = Example::of(calendar).answered(friday, &agreement);
        let text = |moment: NaiveDateTime| moment.format("%F %R").to_string();
        let [(category, first), ..] = example;
        assert_eq!((category, text(friday)), (Category::ShortTerm, handed.to_owned()));
        assert_eq!(first.map(text).as_deref(), answered, "{today}");
    }

    #[test]
    fn a_friday_afternoon_runs_into_the_next_week() {
        let usual = Calendar::default();
        // 16:00 to 17:30, then from Monday 09:00.
        check("2026-11-24", &usual, 1, "2026-11-27 16:00", Some("2026-11-27 17:00"));
        check("2026-11-27", &usual, 4, "2026-11-27 16:00", Some("2026-11-30 11:30"));
        check("2026-11-28", &usual, 24, "2026-12-04 16:00", Some("2026-12-09 17:30"));
        // Easter Monday is none.
        check("2026-04-02", &usual, 4, "2026-04-03 16:00", Some("2026-04-07 11:30"));
    }

    #[test]
    fn without_hours_nobody_answers() {
        let never = Calendar { week: Week::default(), ..Calendar::default() };
        check("2026-11-24", &never, 1, "2026-11-27 16:00", None);
        assert_eq!(Example::friday(NaiveDate::MAX), None);
    }

    #[test]
    fn an_answer_took_the_working_time_up_to_it() {
        let usual = Example::of(&Calendar::default());
        let moment = |text: &str| NaiveDateTime::parse_from_str(text, "%F %R").expect("a moment");
        for (handed, answered, hours) in [
            ("2026-11-27 16:00", "2026-11-30 09:30", 2),
            ("2026-11-27 16:00", "2026-11-27 16:00", 0),
            ("2026-11-27 16:00", "2026-11-26 16:00", 0),
            // Easter Monday is none.
            ("2026-04-03 17:00", "2026-04-07 09:30", 1),
        ] {
            let taken = usual.taken(moment(handed), moment(answered));
            assert_eq!(taken, hours * 3_600, "{handed} to {answered}");
        }
    }
}
