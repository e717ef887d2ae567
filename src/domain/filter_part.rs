//! A filter taken apart: what is asked for, one by one, as a page lists it and an address holds it. A new question is one variant here.

use super::filter::toggle;
use super::metrics::Asked;
use super::{CampaignId, Category, Filter, LeadStage, Money, Team};

/// One thing that a filter asks for, beside its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FilterPart {
    /// See [`Filter::categories`].
    Category(Category),
    /// See [`Filter::owners`].
    Owner(Team),
    /// See [`Filter::persons`].
    Person(String),
    /// See [`Filter::sources`].
    Source(String),
    /// See [`Filter::stages`].
    Stage(LeadStage),
    /// See [`Filter::campaigns`].
    Campaign(Option<CampaignId>),
    /// See [`Filter::least`].
    Least(Money),
    /// See [`Filter::most`].
    Most(Money),
    /// See [`Filter::overdue`].
    Overdue,
    /// See [`Filter::figure`].
    Figure(Asked),
}

impl Filter {
    /// What it asks for beside its text.
    pub fn parts(&self) -> Vec<FilterPart> {
        let categories = self.categories.iter().copied().map(FilterPart::Category);
        let owners = self.owners.iter().copied().map(FilterPart::Owner);
        let persons = self.persons.iter().cloned().map(FilterPart::Person);
        let sources = self.sources.iter().cloned().map(FilterPart::Source);
        let stages = self.stages.iter().copied().map(FilterPart::Stage);
        let campaigns = self.campaigns.iter().copied().map(FilterPart::Campaign);
        let limits = self.least.map(FilterPart::Least).into_iter().chain(self.most.map(FilterPart::Most));
        let overdue = self.overdue.then_some(FilterPart::Overdue);
        let figure = self.figure.iter().cloned().map(FilterPart::Figure);
        let parts = figure.chain(categories).chain(owners).chain(persons).chain(sources).chain(stages);
        parts.chain(campaigns).chain(limits).chain(overdue).collect()
    }

    /// Whether it asks for `part`.
    pub fn asks(&self, part: &FilterPart) -> bool {
        match part {
            FilterPart::Category(category) => self.categories.contains(category),
            FilterPart::Owner(team) => self.owners.contains(team),
            FilterPart::Person(name) => self.persons.contains(name),
            FilterPart::Source(name) => self.sources.contains(name),
            FilterPart::Stage(stage) => self.stages.contains(stage),
            FilterPart::Campaign(campaign) => self.campaigns.contains(campaign),
            FilterPart::Least(money) => self.least == Some(*money),
            FilterPart::Most(money) => self.most == Some(*money),
            FilterPart::Overdue => self.overdue,
            FilterPart::Figure(asked) => self.figure.as_ref() == Some(asked),
        }
    }

    /// Asks for `part`, or no longer if it did.
    pub fn toggle(&mut self, part: FilterPart) {
        match part {
            FilterPart::Category(category) => toggle(&mut self.categories, category),
            FilterPart::Owner(team) => toggle(&mut self.owners, team),
            FilterPart::Person(name) => toggle(&mut self.persons, name),
            FilterPart::Source(name) => toggle(&mut self.sources, name),
            FilterPart::Stage(stage) => toggle(&mut self.stages, stage),
            FilterPart::Campaign(campaign) => toggle(&mut self.campaigns, campaign),
            FilterPart::Least(money) => self.least = (self.least != Some(money)).then_some(money),
            FilterPart::Most(money) => self.most = (self.most != Some(money)).then_some(money),
            FilterPart::Overdue => self.overdue = !self.overdue,
            FilterPart::Figure(asked) => self.figure = (self.figure.as_ref() != Some(&asked)).then_some(asked),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_is_made_of_its_parts_and_taken_apart_again() {
        let money = |euros: u64| Money::from_cents(100 * euros).expect("fits");
        let parts = [
            FilterPart::Figure("reached.won,2026-01-01,2026-01-31".parse().expect("a figure")),
            FilterPart::Category(Category::MidTerm),
            FilterPart::Owner(Team::Sales),
            FilterPart::Person(String::new()),
            FilterPart::Person("Ann".to_owned()),
            FilterPart::Source("Fair".to_owned()),
            FilterPart::Stage(LeadStage::Won),
            FilterPart::Campaign(None),
            FilterPart::Campaign(Some(CampaignId(7))),
            FilterPart::Least(money(10)),
            FilterPart::Most(money(20)),
            FilterPart::Overdue,
        ];
        let mut filter = Filter { text: "acme".to_owned(), ..Filter::default() };
        for part in &parts {
            assert!(!filter.asks(part), "{part:?}");
            filter.toggle(part.clone());
            assert!(filter.asks(part), "{part:?}");
        }
        assert_eq!(filter.parts(), parts);
        filter.toggle(FilterPart::Least(money(11)));
        assert_eq!(filter.least, Some(money(11)), "another limit takes its place");
        for part in filter.parts() {
            filter.toggle(part);
        }
        assert_eq!(filter, Filter { text: "acme".to_owned(), ..Filter::default() });
    }
}
