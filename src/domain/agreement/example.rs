//! What business hours mean, by an example that both teams can check: a lead handed over on a Friday at 16:00.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Weekday};

use super::Agreement;
use crate::domain::Category;
use crate::domain::business::{BusinessTime, Calendar, Zone};

/// A handover, and when it is answered at the latest, by category. All of it is what a clock on the wall shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The handover.
    pub handed: NaiveDateTime,
    /// The answers. `None`: never.
    pub answered: [(Category, Option<NaiveDateTime>); 4],
}

impl Example {
    /// That of the first Friday that is `today` or later. `None` at the end of the calendar.
    pub fn after(today: NaiveDate, calendar: &Calendar, agreement: &Agreement) -> Option<Self> {
        let days = (Weekday::Fri.num_days_from_monday() + 7 - today.weekday().num_days_from_monday()) % 7;
        let handed = today.checked_add_days(Days::new(days.into()))?.and_hms_opt(16, 0, 0)?;
        // On the wall there is no zone, so any one does.
        let time = BusinessTime::new(calendar, &Zone::fixed(0));
        let answered = Category::ALL.map(|category| {
            let seconds = u64::from(agreement.response(category)) * 3_600;
            (category, time.deadline(handed.and_utc(), seconds).map(|moment| moment.naive_utc()))
        });
        Some(Self { handed, answered })
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
        let example = Example::after(today.parse().expect("a day"), calendar, &agreement).expect("a Friday");
        let text = |moment: NaiveDateTime| moment.format("%F %R").to_string();
        let [(category, first), ..] = example.answered;
        assert_eq!((category, text(example.handed)), (Category::ShortTerm, handed.to_owned()));
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
        assert_eq!(Example::after(NaiveDate::MAX, &never, &Agreement::default()), None);
    }
}
