use super::*;
use DayOrder::{DayFirst, MonthFirst};

fn check(text: &str, order: DayOrder, expected: &str) {
    let said = match When::read(text, order) {
        None => "nothing".to_owned(),
        Some(When::Day(day)) => day.to_string(),
        Some(When::Wall(wall)) => wall.to_string(),
        Some(When::Moment(moment)) => moment.to_rfc3339(),
    };
    assert_eq!(said, expected, "{text:?}");
}

#[test]
fn dates_of_every_writing_are_read() {
    for (text, expected) in [
        ("2026-04-15", "2026-04-15"),
        ("2026/4/5", "2026-04-05"),
        ("2026-04-15 09:30", "2026-04-15 09:30:00"),
        ("2026-04-15T09:30:05", "2026-04-15 09:30:05"),
        ("2026-04-15 09:30:05.123", "2026-04-15 09:30:05"),
        ("2026-04-15T09:30:05Z", "2026-04-15T09:30:05+00:00"),
        ("2026-04-15T09:30:05.250+02:00", "2026-04-15T07:30:05.250+00:00"),
        ("2026-04-15 09:30 UTC", "2026-04-15T09:30:00+00:00"),
        ("2026-04-15 09:30:00 +0200", "2026-04-15T07:30:00+00:00"),
        ("15/04/2026", "2026-04-15"),
        ("15-04-26", "2026-04-15"),
        ("15.04.2026", "2026-04-15"),
        ("15.4.99 8:05", "1999-04-15 08:05:00"),
        ("05/04/2026 14:30", "2026-04-05 14:30:00"),
        ("05/04/2026 à 14h30", "2026-04-05 14:30:00"),
        ("05/04/2026 14 h", "2026-04-05 14:00:00"),
        ("15 Apr, 2021 00:03:00", "2021-04-15 00:03:00"),
        ("15-Apr-2021", "2021-04-15"),
        ("15 avr. 2021", "2021-04-15"),
        ("1er août 2026", "2026-08-01"),
        ("le 3 février 2026 à 9:05", "2026-02-03 09:05:00"),
        ("April 15, 2021", "2021-04-15"),
        ("Apr 15 2021 12:05 AM", "2021-04-15 00:05:00"),
        ("Jun 5, 2026 1:05 pm", "2026-06-05 13:05:00"),
        ("5 juillet 2026", "2026-07-05"),
        ("5 juin 2026", "2026-06-05"),
        ("46127", "2026-04-15"),
        ("46127.5", "2026-04-15 12:00:00"),
        ("46127,25", "2026-04-15 06:00:00"),
        ("20260415", "2026-04-15"),
        ("1776245400", "2026-04-15T09:30:00+00:00"),
        ("1776245400000", "2026-04-15T09:30:00+00:00"),
        (" 2026-04-15 ", "2026-04-15"),
    ] {
        check(text, DayFirst, expected);
    }
    check("04/05/2026", MonthFirst, "2026-04-05");
    check("4/15/2026 2:05 PM", MonthFirst, "2026-04-15 14:05:00");
    check("04.05.2026", MonthFirst, "2026-05-04");
    check("2026-04-05", MonthFirst, "2026-04-05");
}

#[test]
fn what_is_no_date_is_none() {
    for text in [
        "",
        "-",
        "soon",
        "2026",
        "2026-04",
        "31/02/2026",
        "04/15/2026",
        "15/04",
        "15/04/026",
        "15/04-2026",
        "1e5",
        "2026-04-15 25:00",
        "2026-04-15 09:30 later",
        "2026-04-15 13:00 pm",
        "15 Brumaire 2026",
        "99999999",
        "123",
        "2026-04-15 09:30 +99:00",
        "1.234.567",
        "12345678901234567890",
        "٢٠٢٦-٠٤-١٥",
        "15/04/2026/1",
        &"1".repeat(100_000),
    ] {
        check(text, DayFirst, "nothing");
    }
}

#[test]
fn the_whole_column_tells_what_comes_first() {
    let judged = |cells: &[&str]| {
        let mut orders = Orders::default();
        for cell in cells {
            orders.note(cell);
        }
        orders.judged(DayFirst)
    };
    assert_eq!(judged(&["04/05/2026", "13/05/2026", ""]), (DayFirst, true));
    assert_eq!(judged(&["04/05/2026", "05/13/26 10:00"]), (MonthFirst, true));
    assert_eq!(judged(&["04/05/2026", "1-2-2026"]), (DayFirst, false));
    assert_eq!(judged(&["13/05/2026", "05/13/2026", "05/14/2026"]), (MonthFirst, false));
    assert_eq!(judged(&["2026-05-13", "13.05.2026", "46127", "Acme"]), (DayFirst, true));
    assert_eq!(judged(&["40/50/2026", "01/02/345"]), (DayFirst, true));
}

#[test]
fn a_day_is_its_noon_where_the_user_is() {
    let zone = Zone::fixed(7_200);
    let moment =
        |text| When::read(text, DayFirst).and_then(|when| when.moment(&zone)).map(|moment| moment.to_rfc3339());
    assert_eq!(moment("15/04/2026").as_deref(), Some("2026-04-15T10:00:00+00:00"));
    assert_eq!(moment("15/04/2026 00:30").as_deref(), Some("2026-04-14T22:30:00+00:00"));
    assert_eq!(moment("2026-04-15T09:30:00Z").as_deref(), Some("2026-04-15T09:30:00+00:00"));
}
