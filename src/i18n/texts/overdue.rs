//! What is overdue on a lead, and how much time is left.

use crate::domain::Late;

/// The texts.
#[derive(Clone, Copy)]
pub struct Overdue {
    /// Name of the question in the filters.
    pub about: &'static str,
    /// The answer there: something is overdue.
    pub answer: &'static str,
    /// What is overdue and by how much.
    pub late: fn(Late) -> String,
    /// The same in few characters, for a cell of the table.
    pub late_short: fn(Late) -> String,
    /// On a card: so many working seconds are left for the first contact.
    pub left: fn(u64) -> String,
    /// The same in few characters.
    pub left_short: fn(u64) -> String,
    /// On a card, in few characters: the first contact is late by so many.
    pub over_short: fn(u64) -> String,
    /// On a card: the next action, and its day.
    pub next: fn(&str, &str) -> String,
    /// On a card, in place of a next action of which only the day is known.
    pub some_action: &'static str,
    /// On the page of a lead: title of what is overdue.
    pub title: &'static str,
}

/// In English.
pub static ENGLISH: Overdue = Overdue {
    about: "Due",
    answer: "Overdue",
    late: |late| match late {
        Late::Return(days) => format!("return overdue by {}", days_en(days)),
        Late::Contact(seconds) => format!("first contact {} late", lasting(seconds)),
        Late::Next(days) => format!("next action overdue by {}", days_en(days)),
    },
    late_short: |late| match late {
        Late::Return(days) => format!("Return {days}\u{a0}d"),
        Late::Contact(seconds) => format!("Contact {}", roughly(seconds, "d")),
        Late::Next(days) => format!("Action {days}\u{a0}d"),
    },
    left: |seconds| format!("{} left for the first contact", lasting(seconds)),
    left_short: |seconds| format!("{} left", roughly(seconds, "d")),
    over_short: |seconds| format!("{} late", roughly(seconds, "d")),
    next: |what, day| if day.is_empty() { format!("Next: {what}") } else { format!("Next, by {day}: {what}") },
    some_action: "next action",
    title: "Overdue",
};

/// In French.
pub static FRENCH: Overdue = Overdue {
    about: "Échéances",
    answer: "En retard",
    late: |late| match late {
        Late::Return(days) => format!("retour en retard de {}", jours(days)),
        Late::Contact(seconds) => format!("premier contact en retard de {}", lasting(seconds)),
        Late::Next(days) => format!("prochaine action en retard de {}", jours(days)),
    },
    late_short: |late| match late {
        Late::Return(days) => format!("Retour {days}\u{a0}j"),
        Late::Contact(seconds) => format!("Contact {}", roughly(seconds, "j")),
        Late::Next(days) => format!("Action {days}\u{a0}j"),
    },
    left: |seconds| format!("encore {} pour le premier contact", lasting(seconds)),
    left_short: |seconds| format!("encore {}", roughly(seconds, "j")),
    over_short: |seconds| format!("{} de retard", roughly(seconds, "j")),
    next: |what, day| {
        if day.is_empty() { format!("À faire\u{a0}: {what}") } else { format!("À faire pour le {day}\u{a0}: {what}") }
    },
    some_action: "prochaine action",
    title: "En retard",
};

/// Working hours that a day of work is taken for where a time is only told roughly.
const DAY: u64 = 8;

/// Working time: 45 min, 2 h, 2 h 30 min. The signs of hour and minute are the same in both languages.
pub fn lasting(seconds: u64) -> String {
    let minutes = seconds.div_ceil(60);
    match (minutes / 60, minutes % 60) {
        (0, minutes) => format!("{minutes}\u{a0}min"),
        (hours, 0) => format!("{hours}\u{a0}h"),
        (hours, minutes) => format!("{hours}\u{a0}h\u{a0}{minutes:02}\u{a0}min"),
    }
}

/// Working time in its largest unit: 45 min, 2 h, 6 d. From two days of work on it is told in days.
fn roughly(seconds: u64, day: &str) -> String {
    let (minutes, hours) = (seconds.div_ceil(60), seconds / 3_600);
    match hours {
        0 => format!("{minutes}\u{a0}min"),
        1..16 => format!("{hours}\u{a0}h"),
        _ => format!("{}\u{a0}{day}", hours / DAY),
    }
}

fn days_en(days: u32) -> String {
    match days {
        1 => "1 day".to_owned(),
        _ => format!("{days} days"),
    }
}

fn jours(days: u32) -> String {
    match days {
        1 => "1 jour".to_owned(),
        _ => format!("{days} jours"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn working_time_is_said_in_hours_and_minutes() {
        for (seconds, said, roughly_said) in [
            (0, "0 min", "0 min"),
            (1, "1 min", "1 min"),
            (3_600, "1 h", "1 h"),
            (5_400, "1 h 30 min", "1 h"),
            (7_500, "2 h 05 min", "2 h"),
            (57_599, "16 h", "15 h"),
            (57_600, "16 h", "2 d"),
            (360_000, "100 h", "12 d"),
        ] {
            assert_eq!(lasting(seconds).replace('\u{a0}', " "), said, "{seconds}");
            assert_eq!(roughly(seconds, "d").replace('\u{a0}', " "), roughly_said, "{seconds}");
        }
    }
}
