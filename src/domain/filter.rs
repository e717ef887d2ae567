//! Which leads are looked at: the choice that board and table share.

use std::sync::Arc;

use super::metrics::{Asked, Yardstick};
use super::{CampaignId, Category, Dues, Lead, LeadStage, Money, Now, Query, Team, Watch, folded, search::search_text};

/// What a lead must be to be looked at. Of each list any entry will do; an empty list, and what is `None`, asks for nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that must occur, as typed; see [`Query`].
    pub text: String,
    /// Categories.
    pub categories: Vec<Category>,
    /// Teams that own it.
    pub owners: Vec<Team>,
    /// Stages at which it stands.
    pub stages: Vec<LeadStage>,
    /// Persons who own it, whatever the case and the accents; an empty text: nobody in particular.
    pub persons: Vec<String>,
    /// Where it came from, in the same way; an empty text: that is not known.
    pub sources: Vec<String>,
    /// Nurture campaigns that it is in now; `None`: in no campaign.
    pub campaigns: Vec<Option<CampaignId>>,
    /// The least it could bring. Without a value no lead passes a limit.
    pub least: Option<Money>,
    /// The most it could bring.
    pub most: Option<Money>,
    /// Only those on which something is overdue.
    pub overdue: bool,
    /// The figure of the dashboard that it is behind.
    pub figure: Option<Asked>,
}

impl Filter {
    /// Whether every lead passes.
    pub fn is_empty(&self) -> bool {
        *self == Self { text: self.text.clone(), ..Self::default() } && Query::of(&self.text).is_empty()
    }

    /// The same with the entries of each list once and in their order, so that equal choices are equal.
    #[must_use]
    pub fn tidy(mut self) -> Self {
        tidy(&mut self.categories);
        tidy(&mut self.owners);
        tidy(&mut self.stages);
        tidy(&mut self.persons);
        tidy(&mut self.sources);
        tidy(&mut self.campaigns);
        self
    }

    /// Whether all that passes `self` passes `earlier` as well, as far as that is easily told.
    fn narrows(&self, earlier: &Self) -> bool {
        let same_but_text = *self == Self { text: self.text.clone(), ..earlier.clone() };
        same_but_text && Query::of(&self.text).narrows(&Query::of(&earlier.text))
    }
}

/// Adds `one` to a list, or takes it out.
pub(super) fn toggle<T: Ord>(list: &mut Vec<T>, one: T) {
    if list.contains(&one) {
        list.retain(|other| *other != one);
    } else {
        list.push(one);
    }
    tidy(list);
}

fn tidy<T: Ord>(list: &mut Vec<T>) {
    list.sort_unstable();
    list.dedup();
}

/// A filter made ready to look at many leads.
#[derive(Debug, Default)]
pub(super) struct Sieve {
    filter: Filter,
    query: Query,
    persons: Vec<String>,
    sources: Vec<String>,
    /// What leads are measured by, if a figure is asked for.
    yardstick: Option<Arc<Yardstick>>,
}

/// What is worked out of a lead when it is first asked for.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// What it is found by.
    text: Option<Box<str>>,
    /// How ripe it is.
    category: Option<Category>,
    /// When what it owes falls due.
    dues: Option<Dues>,
}

impl Known {
    /// What the lead is found by.
    pub fn text(&mut self, lead: &Lead) -> &str {
        self.text.get_or_insert_with(|| search_text(lead))
    }

    /// How ripe the lead is.
    pub fn category(&mut self, lead: &Lead, watch: &Watch) -> Category {
        *self.category.get_or_insert_with(|| watch.category(lead))
    }

    /// When what the lead owes falls due.
    pub fn dues(&mut self, lead: &Lead, watch: &Watch) -> Dues {
        *self.dues.get_or_insert_with(|| watch.dues(lead))
    }

    /// Lets go of what followed from another watch.
    pub fn forget_watch(&mut self) {
        (self.category, self.dues) = (None, None);
    }
}

impl Sieve {
    /// A sieve for `filter`.
    pub fn of(filter: Filter, yardstick: Option<Arc<Yardstick>>) -> Self {
        let folded = |names: &[String]| names.iter().map(|name| folded(name.trim())).collect();
        let (persons, sources) = (folded(&filter.persons), folded(&filter.sources));
        Self { query: Query::of(&filter.text), filter, persons, sources, yardstick }
    }

    /// The filter that it is for.
    pub fn filter(&self) -> &Filter {
        &self.filter
    }

    /// What leads are measured by.
    pub fn yardstick(&self) -> Option<&Arc<Yardstick>> {
        self.yardstick.as_ref()
    }

    /// Whether all that passes `self` passes `earlier` as well, as far as that is easily told.
    pub fn narrows(&self, earlier: &Self) -> bool {
        self.yardstick == earlier.yardstick && self.filter.narrows(&earlier.filter)
    }

    /// Whether a lead passes at `now`.
    pub fn passes(&self, lead: &Lead, known: &mut Known, watch: &Watch, now: Now) -> bool {
        let (filter, owner) = (&self.filter, lead.owners.current());
        is_of(&filter.owners, &owner.team)
            && is_of(&filter.stages, &lead.progress.stage())
            && self.is_worth_it(lead.value)
            && self.is_nurtured(lead)
            && is_called(&self.persons, &owner.person)
            && is_called(&self.sources, &lead.source)
            && (filter.categories.is_empty() || filter.categories.contains(&known.category(lead, watch)))
            && (!filter.overdue || known.dues(lead, watch).are_overdue(now))
            && (self.query.is_empty() || self.query.matches(known.text(lead)))
            && self.is_behind(lead)
    }

    /// Whether it is behind the figure. Without what to measure it by, no lead is.
    fn is_behind(&self, lead: &Lead) -> bool {
        let asked = self.filter.figure.as_ref();
        asked.is_none_or(|asked| self.yardstick.as_ref().is_some_and(|by| asked.has(lead, by)))
    }

    fn is_nurtured(&self, lead: &Lead) -> bool {
        let wanted = &self.filter.campaigns;
        let mut current = lead.memberships.current().map(|membership| Some(membership.campaign)).peekable();
        let alone = current.peek().is_none();
        wanted.is_empty() || (alone && wanted.contains(&None)) || current.any(|campaign| wanted.contains(&campaign))
    }

    fn is_worth_it(&self, value: Option<Money>) -> bool {
        let Filter { least, most, .. } = self.filter;
        let within = |value| least.is_none_or(|least| least <= value) && most.is_none_or(|most| value <= most);
        (least.is_none() && most.is_none()) || value.is_some_and(within)
    }
}

fn is_of<T: PartialEq>(list: &[T], one: &T) -> bool {
    list.is_empty() || list.contains(one)
}

/// Whether `text` is one of those wanted, which are folded already.
fn is_called(wanted: &[String], text: &str) -> bool {
    wanted.is_empty() || wanted.contains(&folded(text.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::campaign::Membership;
    use crate::domain::{Answer, Criterion, Finding, Holding, LeadId, Ledger, Milestone};
    use chrono::DateTime;

    /// Acme, 100 euros, of category 1, won, with Éric of sales, from the fair, once in campaign 1 and now in 2.
    fn lead() -> Lead {
        let since = DateTime::UNIX_EPOCH;
        let holding = Holding { person: "Éric Blanc".to_owned(), ..Holding::of(Team::Sales, since) };
        let mut lead = Lead::owned(LeadId(1), Ledger::starting(holding));
        (lead.company, lead.source) = ("Acme".to_owned(), " Salon ".to_owned());
        lead.value = Money::from_cents(10_000).ok();
        let stretch = |campaign, left| Membership {
            campaign: CampaignId(campaign),
            joined: since,
            category: Category::LongTerm,
            left,
            outcome: None,
        };
        lead.memberships = vec![stretch(1, Some(since)), stretch(2, None)].try_into().expect("can be");
        for criterion in Criterion::ALL {
            lead.evidence.set(criterion, Finding { answer: Answer::Yes, note: String::new() });
        }
        lead.progress.reach(Milestone { stage: LeadStage::Won, since, reason: String::new() }).expect("no reason");
        lead
    }

    fn passes(filter: Filter, lead: &Lead) -> bool {
        Sieve::of(filter, None).passes(lead, &mut Known::default(), &Watch::default(), Now::default())
    }

    fn check(expected: bool, set: impl FnOnce(&mut Filter)) {
        let mut filter = Filter::default();
        set(&mut filter);
        assert_eq!(passes(filter.clone(), &lead()), expected, "{filter:?}");
    }

    fn euros(euros: u64) -> Option<Money> {
        Money::from_cents(100 * euros).ok()
    }

    #[test]
    fn a_lead_passes_what_it_fits() {
        check(true, |_| {});
        check(true, |filter| filter.text = " ACME ".to_owned());
        check(false, |filter| filter.text = "bolt".to_owned());
        check(true, |filter| filter.categories = vec![Category::ShortTerm, Category::LongTerm]);
        check(false, |filter| filter.categories = vec![Category::ToQualify]);
        check(true, |filter| filter.owners = vec![Team::Marketing, Team::Sales]);
        check(false, |filter| filter.owners = vec![Team::Marketing]);
        check(true, |filter| filter.stages = vec![LeadStage::Won]);
        check(false, |filter| filter.stages = vec![LeadStage::New, LeadStage::Lost]);
        check(true, |filter| filter.persons = vec!["Ann".to_owned(), "eric BLANC ".to_owned()]);
        check(false, |filter| filter.persons = vec!["eric".to_owned()]);
        check(false, |filter| filter.persons = vec![String::new()]);
        check(true, |filter| filter.sources = vec!["salon".to_owned()]);
        check(true, |filter| filter.campaigns = vec![Some(CampaignId(2)), Some(CampaignId(7))]);
        check(false, |filter| filter.campaigns = vec![None, Some(CampaignId(1))]);
        check(true, |filter| filter.least = euros(100));
        check(false, |filter| filter.least = euros(101));
        check(true, |filter| (filter.least, filter.most) = (euros(50), euros(100)));
        check(false, |filter| filter.most = euros(99));
        check(false, |filter| (filter.owners, filter.text) = (vec![Team::Sales], "bolt".to_owned()));
    }

    #[test]
    fn what_is_not_known_can_be_asked_for_and_is_within_no_limit() {
        let mut lead = lead();
        (lead.value, lead.source) = (None, "  ".to_owned());
        lead.memberships.retain(|campaign| campaign == CampaignId(1));
        assert!(passes(Filter { campaigns: vec![None], ..Filter::default() }, &lead));
        assert!(!passes(Filter { campaigns: vec![Some(CampaignId(1))], ..Filter::default() }, &lead));
        assert!(passes(Filter { sources: vec![String::new()], ..Filter::default() }, &lead));
        assert!(!passes(Filter { most: euros(1_000), ..Filter::default() }, &lead));
    }

    #[test]
    fn only_a_text_typed_on_narrows() {
        let filter = |text: &str, owners: &[Team]| Filter {
            text: text.to_owned(),
            owners: owners.to_vec(),
            ..Filter::default()
        };
        for (now, earlier, expected) in [
            (filter("acme", &[]), filter("acm", &[]), true),
            (filter("acm", &[]), filter("acme", &[]), false),
            (filter("acme", &[Team::Sales]), filter("acm", &[Team::Sales]), true),
            (filter("acme", &[Team::Sales]), filter("acm", &[]), false),
        ] {
            assert_eq!(now.narrows(&earlier), expected, "{now:?} after {earlier:?}");
        }
    }

    #[test]
    fn an_entry_goes_in_and_out_and_stands_in_its_order() {
        let mut list = vec![Category::ToQualify];
        toggle(&mut list, Category::ShortTerm);
        assert_eq!(list, [Category::ShortTerm, Category::ToQualify]);
        toggle(&mut list, Category::ToQualify);
        assert_eq!(list, [Category::ShortTerm]);
        assert!(Filter { text: "  ".to_owned(), ..Filter::default() }.is_empty());
        assert!(!Filter { categories: list, ..Filter::default() }.is_empty());
    }
}
