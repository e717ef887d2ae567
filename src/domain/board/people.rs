//! The people who own leads, each by a number: a group of leads is as small as a number then, whatever the person is called.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::domain::{Team, folded};

/// The number of a person. It stays the same as long as the board follows its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seat(u32);

/// Somebody of a team who owns leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The team.
    pub team: Team,
    /// The name, as it was written first.
    pub name: String,
}

/// Everybody who was met so far. The same name in another team is another person; case and accents make none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    all: Arc<Vec<Person>>,
    seats: Arc<BTreeMap<(Team, String), Seat>>,
}

impl Seat {
    /// The number.
    pub fn number(self) -> u32 {
        self.0
    }

    pub(super) fn place(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }
}

impl People {
    /// The person of that number.
    pub fn person(&self, seat: Seat) -> Option<&Person> {
        self.all.get(seat.place())
    }

    /// The number of a person, who is met now if never before. `None` for an empty name: that is nobody in particular.
    pub(super) fn seat(&mut self, team: Team, name: &str) -> Option<Seat> {
        let name = name.trim();
        if name.is_empty() {
            return None;
        }
        let key = (team, folded(name));
        if let Some(seat) = self.seats.get(&key) {
            return Some(*seat);
        }
        let seat = Seat(u32::try_from(self.all.len()).ok()?);
        Arc::make_mut(&mut self.all).push(Person { team, name: name.to_owned() });
        Arc::make_mut(&mut self.seats).insert(key, seat);
        Some(seat)
    }

    /// How many they are.
    pub(super) fn count(&self) -> usize {
        self.all.len()
    }

    /// Everybody's number, by team and then by the alphabet.
    pub(super) fn in_order(&self) -> impl Iterator<Item = Seat> + '_ {
        self.seats.values().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_has_one_number_however_the_name_is_written() {
        let mut people = People::default();
        let eric = people.seat(Team::Sales, " Éric Blanc").expect("somebody");
        let ann = people.seat(Team::Sales, "Ann").expect("somebody");
        assert_eq!(people.seat(Team::Sales, "ERIC blanc "), Some(eric));
        assert_ne!(people.seat(Team::Marketing, "Ann"), Some(ann));
        assert_eq!(people.seat(Team::Sales, "  "), None);
        assert_eq!(people.person(eric).map(|person| person.name.as_str()), Some("Éric Blanc"));
        let order: Vec<_> = people.in_order().map(Seat::number).collect();
        assert_eq!(order, [2, 1, 0]);
    }
}
