//! What a table shows of a lead, and sorting by it.

use std::cmp::Ordering;

use super::filter::Known;
use super::{Category, Lead, LeadStage, Now, Team, Watch, folded};

/// Something that a table shows of a lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    /// See [`Lead::company`].
    Company,
    /// See [`Lead::contact`].
    Contact,
    /// How ripe it is.
    Category,
    /// The team that owns it.
    Owner,
    /// The person who owns it.
    Person,
    /// See [`Lead::value`].
    Value,
    /// The stage at which it stands.
    Stage,
    /// See [`Lead::source`].
    Source,
    /// What is overdue.
    Overdue,
    /// For how long it has been open, or was.
    Age,
    /// When it came in.
    Created,
    /// See [`Lead::email`].
    Email,
    /// See [`Lead::phone`].
    Phone,
}

impl Facet {
    /// Every facet, in the order of the columns.
    pub const ALL: [Self; 13] = [
        Self::Company,
        Self::Contact,
        Self::Category,
        Self::Owner,
        Self::Person,
        Self::Value,
        Self::Stage,
        Self::Overdue,
        Self::Source,
        Self::Age,
        Self::Created,
        Self::Email,
        Self::Phone,
    ];

    /// The name used in addresses and style sheets.
    pub fn key(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Contact => "contact",
            Self::Category => "category",
            Self::Owner => "owner",
            Self::Person => "person",
            Self::Stage => "stage",
            Self::Value => "value",
            Self::Source => "source",
            Self::Overdue => "overdue",
            Self::Created => "created",
            Self::Age => "age",
            Self::Email => "email",
            Self::Phone => "phone",
        }
    }

    /// The facet of that name.
    pub fn named(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.key() == key)
    }

    /// Where `lead` stands by this facet at `now`: words by their folded text, what has an order by its place in it, what is overdue by
    /// for how long it is.
    pub(super) fn rank(self, lead: &Lead, known: &mut Known, watch: &Watch, now: Now) -> Rank {
        let place = |place: Option<usize>| {
            place.map_or(Rank::Nothing, |place| Rank::Number(place.try_into().unwrap_or(i64::MAX)))
        };
        match self {
            Self::Company => words(&lead.company),
            Self::Contact => words(&lead.contact),
            Self::Category => {
                let category = known.category(lead, watch);
                place(Category::ALL.into_iter().position(|other| other == category))
            }
            Self::Owner => {
                let team = lead.owners.current().team;
                place(Team::ALL.into_iter().position(|other| other == team))
            }
            Self::Person => words(&lead.owners.current().person),
            Self::Stage => {
                let stage = lead.progress.stage();
                place(LeadStage::ALL.into_iter().position(|other| other == stage))
            }
            Self::Value => lead.value.map_or(Rank::Nothing, |value| Rank::Number(value.cents().cast_signed())),
            Self::Source => words(&lead.source),
            Self::Overdue => known.dues(lead, watch).lateness(now).map_or(Rank::Nothing, Rank::Number),
            Self::Created => Rank::Number(lead.owners.begun().timestamp()),
            Self::Age => Rank::Number(lead.seconds_open(now.at)),
            Self::Email => words(&lead.email),
            Self::Phone => words(&lead.phone),
        }
    }
}

/// An order of leads. Of two that are equal in it the newer one stands first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// By what.
    pub by: Facet,
    /// Whether the largest stands first. What is not known stands last either way.
    pub descending: bool,
}

impl Sort {
    /// What follows when the head of the column `by` is pressed: up, then down, then no order of its own.
    pub fn after_press(now: Option<Self>, by: Facet) -> Option<Self> {
        match now.filter(|sort| sort.by == by) {
            None => Some(Self { by, descending: false }),
            Some(Self { descending: false, .. }) => Some(Self { by, descending: true }),
            Some(Self { descending: true, .. }) => None,
        }
    }
}

/// Where a lead stands in an order.
#[derive(Debug, Default)]
pub(super) enum Rank {
    /// It is not known.
    #[default]
    Nothing,
    /// By words, folded.
    Text(Box<str>),
    /// By a number.
    Number(i64),
}

impl Rank {
    /// Which of two stands first.
    pub fn compare(&self, other: &Self, descending: bool) -> Ordering {
        let known = match (self, other) {
            (Self::Nothing, Self::Nothing) => return Ordering::Equal,
            (Self::Nothing, _) => return Ordering::Greater,
            (_, Self::Nothing) => return Ordering::Less,
            (Self::Text(one), Self::Text(other)) => one.cmp(other),
            (Self::Number(one), Self::Number(other)) => one.cmp(other),
            (Self::Number(_), Self::Text(_)) => Ordering::Less,
            (Self::Text(_), Self::Number(_)) => Ordering::Greater,
        };
        if descending { known.reverse() } else { known }
    }
}

fn words(text: &str) -> Rank {
    let text = text.trim();
    if text.is_empty() { Rank::Nothing } else { Rank::Text(folded(text).into_boxed_str()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_facet_has_a_name_of_its_own() {
        for facet in Facet::ALL {
            assert_eq!(Facet::named(facet.key()), Some(facet));
        }
        assert_eq!(Facet::named("nothing"), None);
    }

    #[test]
    fn a_head_pressed_three_times_is_as_it_was() {
        let up = Sort::after_press(None, Facet::Value);
        let down = Sort::after_press(up, Facet::Value);
        assert_eq!(up, Some(Sort { by: Facet::Value, descending: false }));
        assert_eq!(down, Some(Sort { by: Facet::Value, descending: true }));
        assert_eq!(Sort::after_press(down, Facet::Value), None);
        assert_eq!(Sort::after_press(down, Facet::Age), Some(Sort { by: Facet::Age, descending: false }));
    }

    #[test]
    fn words_are_ordered_folded_and_nothing_stands_last_either_way() {
        let texts = ["zoé", "", "Éclair", "eclat", "Acme"];
        for (descending, expected) in
            [(false, ["Acme", "Éclair", "eclat", "zoé", ""]), (true, ["zoé", "eclat", "Éclair", "Acme", ""])]
        {
            let mut sorted = texts;
            sorted.sort_by(|one, other| words(one).compare(&words(other), descending));
            assert_eq!(sorted, expected, "{descending}");
        }
    }
}
