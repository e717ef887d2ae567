//! Where things are in the database.
//!
//! | store | key | value |
//! |---|---|---|
//! | `plans` | `<plan>` | the [`Card`](super::Card), JSON |
//! | `plans` | `<plan>/deleted`, `<plan>/exported` | a [`Mark`](super::Mark), JSON |
//! | `snapshots` | `<plan>/<n>/000000` | the manifest of the generation after record `n`, JSON behind its checksum |
//! | `snapshots` | `<plan>/<n>/000001` … | its parts, bytes |
//! | `snapshots` | `<plan>/<n>+/…` | the same once more, as long as there is no earlier generation |
//! | `journal` | `<plan>/<n>` | record `n`, JSON behind its checksum |
//!
//! Plans and numbers are sixteen hexadecimal digits, so that the order of the keys is the order of the numbers.
//! Marks have keys of their own because tabs write them at any time, while the card belongs to whoever writes records.

use crate::domain::PlanId;
use crate::platform::database::Keys;

/// One of the copies of a generation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Replica {
    /// Read only where the other is damaged.
    Spare,
    /// The one that is read.
    Main,
}

/// The card of a plan.
pub fn card(plan: PlanId) -> String {
    plan.to_string()
}

/// The mark of a deleted plan.
pub fn deleted(plan: PlanId) -> String {
    format!("{plan}/deleted")
}

/// The mark of the last export.
pub fn exported(plan: PlanId) -> String {
    format!("{plan}/exported")
}

/// Everything of a plan in any one store.
pub fn of_plan(plan: PlanId) -> Keys {
    // '0' is the character after '/'.
    Keys::Between(plan.to_string(), format!("{plan}0"))
}

/// A part of a generation; part 0 is its manifest.
pub fn part(plan: PlanId, n: u64, replica: Replica, part: usize) -> String {
    let mark = match replica {
        Replica::Spare => "+",
        Replica::Main => "",
    };
    format!("{plan}/{n:016x}{mark}/{part:06}")
}

/// All parts of one generation, without its spare.
pub fn generation(plan: PlanId, n: u64) -> Keys {
    Keys::under(&format!("{plan}/{n:016x}/"))
}

/// The parts of every generation before `n`.
pub fn generations_before(plan: PlanId, n: u64) -> Keys {
    Keys::Between(format!("{plan}/"), format!("{plan}/{n:016x}"))
}

/// A record.
pub fn record(plan: PlanId, n: u64) -> String {
    format!("{plan}/{n:016x}")
}

/// The records after `n`.
pub fn records_after(plan: PlanId, n: u64) -> Keys {
    Keys::Between(record(plan, n.saturating_add(1)), format!("{plan}0"))
}

/// The records up to `n`, included.
pub fn records_until(plan: PlanId, n: u64) -> Keys {
    Keys::Between(format!("{plan}/"), record(plan, n.saturating_add(1)))
}

/// The number, replica and part that the key of a part names.
pub fn read_part(plan: PlanId, key: &str) -> Option<(u64, Replica, usize)> {
    let (n, part) = key.strip_prefix(&plan.to_string())?.strip_prefix('/')?.split_once('/')?;
    let (n, replica) = n.strip_suffix('+').map_or((n, Replica::Main), |n| (n, Replica::Spare));
    Some((number(n)?, replica, part.parse().ok().filter(|_| part.len() == 6)?))
}

/// The number that the key of a record names.
pub fn read_record(plan: PlanId, key: &str) -> Option<u64> {
    number(key.strip_prefix(&plan.to_string())?.strip_prefix('/')?)
}

fn number(text: &str) -> Option<u64> {
    if text.len() == 16 { u64::from_str_radix(text, 16).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::Replica::Main;
    use super::*;

    const PLAN: PlanId = PlanId(0xab);

    fn holds(keys: &Keys, key: &str) -> bool {
        match keys {
            Keys::All => true,
            Keys::One(one) => one == key,
            Keys::Between(from, to) => from.as_str() <= key && key < to.as_str(),
        }
    }

    #[test]
    fn keys_read_back() {
        for (n, place) in [(0, 0), (0xfeed, 12), (u64::MAX, 999_999)] {
            for replica in [Replica::Main, Replica::Spare] {
                assert_eq!(read_part(PLAN, &part(PLAN, n, replica, place)), Some((n, replica, place)));
            }
            assert_eq!(read_record(PLAN, &record(PLAN, n)), Some(n));
        }
        assert_eq!(read_part(PLAN, &part(PlanId(1), 1, Main, 1)), None);
        assert_eq!(read_record(PLAN, &part(PLAN, 1, Main, 1)), None);
    }

    #[test]
    fn ranges_hold_what_they_say() {
        assert!(holds(&generations_before(PLAN, 9), &part(PLAN, 8, Main, 3)));
        assert!(!holds(&generations_before(PLAN, 9), &part(PLAN, 9, Main, 0)));
        assert!(holds(&records_until(PLAN, 9), &record(PLAN, 9)));
        assert!(!holds(&records_until(PLAN, 9), &record(PLAN, 10)));
        assert!(holds(&records_after(PLAN, 9), &record(PLAN, 10)));
        assert!(!holds(&records_after(PLAN, 9), &record(PLAN, 9)));
        for key in [card(PLAN), deleted(PLAN), exported(PLAN), part(PLAN, 0, Main, 0), record(PLAN, u64::MAX)] {
            assert!(holds(&of_plan(PLAN), &key), "{key}");
            assert!(!holds(&of_plan(PlanId(0xac)), &key) && !holds(&of_plan(PlanId(0xaa)), &key), "{key}");
        }
        assert!(
            holds(&generation(PLAN, 9), &part(PLAN, 9, Main, 7))
                && !holds(&generation(PLAN, 9), &part(PLAN, 10, Main, 0))
        );
        let spare = part(PLAN, 9, Replica::Spare, 0);
        assert!(!holds(&generation(PLAN, 9), &spare) && !holds(&generations_before(PLAN, 9), &spare));
        assert!(holds(&generations_before(PLAN, 10), &spare) && holds(&of_plan(PLAN), &spare));
    }
}
