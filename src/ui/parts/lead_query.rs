//! The filter of the leads, the order of the table and the layout of the board as parameters of an address:
//! `category=1,2&owner=sales&person=Ann&sort=-value`, `columns=stage&lanes=category`. What is not understood is passed over: an address
//! may come from a later version, or from a hand.

use crate::domain::{CampaignId, Category, Facet, Filter, FilterPart, Grouping, Layout, LeadStage, Money, Sort, Team};
use crate::platform::address;
use crate::ui::Route;

const TEXT: &str = "text";
const CATEGORY: &str = "category";
const OWNER: &str = "owner";
const PERSON: &str = "person";
const SOURCE: &str = "source";
const STAGE: &str = "stage";
const CAMPAIGN: &str = "campaign";
/// In no campaign.
const NONE: &str = "none";
const LEAST: &str = "value-from";
const MOST: &str = "value-to";
const OVERDUE: &str = "overdue";
const YES: &str = "yes";
const FIGURE: &str = "figure";
const SORT: &str = "sort";
const COLUMNS: &str = "columns";
const LANES: &str = "lanes";

/// The filter that the parameters name.
pub fn filter_of(parameters: &[(&str, String)]) -> Filter {
    let mut filter = Filter::default();
    for (name, value) in parameters {
        match *name {
            TEXT => filter.text.clone_from(value),
            CATEGORY => filter.categories.extend(entries(value, &Category::ALL, Category::key)),
            OWNER => filter.owners.extend(entries(value, &Team::ALL, Team::key)),
            PERSON => filter.persons.push(value.trim().to_owned()),
            SOURCE => filter.sources.push(value.trim().to_owned()),
            STAGE => filter.stages.extend(entries(value, &LeadStage::ALL, LeadStage::key)),
            CAMPAIGN => filter.campaigns.extend(value.split(',').flat_map(campaigns_of)),
            LEAST => filter.least = money_of(value),
            MOST => filter.most = money_of(value),
            OVERDUE => filter.overdue = value == YES,
            FIGURE => filter.figure = value.parse().ok(),
            _ => {}
        }
    }
    filter.tidy()
}

/// The parameters that name a filter, in their order.
pub fn parameters_of(filter: &Filter) -> Vec<(&'static str, String)> {
    let mut parameters = Vec::new();
    if !filter.text.is_empty() {
        parameters.push((TEXT, filter.text.clone()));
    }
    for part in filter.parts() {
        let (name, value) = match part {
            FilterPart::Category(category) => (CATEGORY, category.key().to_owned()),
            FilterPart::Owner(team) => (OWNER, team.key().to_owned()),
            FilterPart::Person(person) => (PERSON, person),
            FilterPart::Source(source) => (SOURCE, source),
            FilterPart::Stage(stage) => (STAGE, stage.key().to_owned()),
            FilterPart::Campaign(id) => (CAMPAIGN, id.map_or_else(|| NONE.to_owned(), |id| id.to_string())),
            FilterPart::Least(money) => (LEAST, text_of(money)),
            FilterPart::Most(money) => (MOST, text_of(money)),
            FilterPart::Overdue => (OVERDUE, YES.to_owned()),
            FilterPart::Figure(asked) => (FIGURE, asked.to_string()),
        };
        // Names may have commas in them: each is a parameter of its own.
        match parameters.last_mut() {
            Some((before, list)) if *before == name && ![PERSON, SOURCE].contains(&name) => {
                list.push(',');
                list.push_str(&value);
            }
            _ => parameters.push((name, value)),
        }
    }
    parameters
}

/// The address of the table of the leads that pass `filter`.
pub fn leads_href(filter: &Filter) -> String {
    address::with_parameters(&Route::Table.href(), &parameters_of(filter))
}

/// The order that the parameters name: a facet, with a minus before it when the largest stands first.
pub fn sort_of(parameters: &[(&str, String)]) -> Option<Sort> {
    let (_, value) = parameters.iter().find(|(name, _)| *name == SORT)?;
    let (key, descending) = value.strip_prefix('-').map_or((value.as_str(), false), |key| (key, true));
    Facet::named(key).map(|by| Sort { by, descending })
}

/// The parameter that names an order.
pub fn sort_parameter(sort: Sort) -> (&'static str, String) {
    (SORT, format!("{}{}", if sort.descending { "-" } else { "" }, sort.by.key()))
}

/// The layout that the parameters name: by owner, without lanes, where they name none.
pub fn layout_of(parameters: &[(&str, String)]) -> Layout {
    let named = |wanted: &str| {
        let (_, value) = parameters.iter().find(|(name, _)| *name == wanted)?;
        Grouping::named(value)
    };
    Layout::new(named(COLUMNS).unwrap_or_default(), named(LANES))
}

/// The parameters that name a layout: none for the usual one.
pub fn layout_parameters(layout: Layout) -> impl Iterator<Item = (&'static str, String)> {
    let columns = Some(layout.columns).filter(|columns| *columns != Grouping::default());
    let written = |name, grouping: Option<Grouping>| grouping.map(|grouping| (name, grouping.key().to_owned()));
    [written(COLUMNS, columns), written(LANES, layout.lanes)].into_iter().flatten()
}

fn entries<T: Copy>(list: &str, all: &[T], key: fn(T) -> &'static str) -> Vec<T> {
    list.split(',').filter_map(|name| all.iter().copied().find(|one| key(*one) == name.trim())).collect()
}

/// What one entry of a list of campaigns asks for; nothing if it is not understood.
fn campaigns_of(name: &str) -> Vec<Option<CampaignId>> {
    let name = name.trim();
    if name == NONE { vec![None] } else { name.parse().ok().map(Some).into_iter().collect() }
}

fn money_of(text: &str) -> Option<Money> {
    let (units, cents) = text.trim().split_once('.').unwrap_or((text.trim(), "0"));
    let cents = if cents.len() == 1 { format!("{cents}0") } else { cents.to_owned() };
    let cents = cents.parse::<u64>().ok().filter(|_| cents.len() == 2)?;
    Money::from_cents(units.parse::<u64>().ok()?.checked_mul(100)?.checked_add(cents)?).ok()
}

fn text_of(money: Money) -> String {
    match (money.cents() / 100, money.cents() % 100) {
        (units, 0) => units.to_string(),
        (units, cents) => format!("{units}.{cents:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Filter {
        let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
        filter_of(&pairs.map(|(name, value)| (name, value.to_owned())).collect::<Vec<_>>())
    }

    fn write(filter: &Filter) -> String {
        let pairs = parameters_of(filter).into_iter().map(|(name, value)| format!("{name}={value}"));
        pairs.collect::<Vec<_>>().join("&")
    }

    #[test]
    fn a_filter_comes_back_from_its_address() {
        for text in [
            "",
            "text=acme",
            "category=1,2",
            "text=a b&category=to-qualify&owner=marketing,sales&person=&person=Ann, Bob&source=Fair&stage=new,won",
            "stage=new&campaign=none,0000000000000abc,feedbeef00000001&value-to=5",
            "value-from=1000&value-to=2500.50",
            "value-to=0.05",
            "owner=sales&value-from=10&overdue=yes",
            "figure=promise.response.broken,2026-11-01,2026-11-30,sales&category=1",
        ] {
            assert_eq!(write(&read(text)), text);
        }
    }

    #[test]
    fn an_address_is_read_leniently() {
        for (text, meant) in [
            ("category=2,9,1,2&colour=red", "category=1,2"),
            ("owner= sales ,nobody&owner=marketing", "owner=marketing,sales"),
            ("person= Ann &person=Ann", "person=Ann"),
            ("campaign=abc, 0000000000000abc ,none&campaign=none", "campaign=none,0000000000000abc"),
            ("value-from=-5&value-to=much", ""),
            ("value-from=1.005&value-to=2.5", "value-to=2.50"),
            ("value-from=99999999999999999999", ""),
            ("figure=reached.won&owner=sales", "owner=sales"),
            ("text", ""),
            ("overdue=perhaps", ""),
        ] {
            assert_eq!(write(&read(text)), meant, "{text}");
        }
    }

    #[test]
    fn a_layout_comes_back_from_its_address() {
        let read = |text: &str| {
            let pairs: Vec<_> = text.split('&').filter_map(|pair| pair.split_once('=')).collect();
            layout_of(&pairs.into_iter().map(|(name, value)| (name, value.to_owned())).collect::<Vec<_>>())
        };
        let write = |layout| {
            let pairs = layout_parameters(layout).map(|(name, value)| format!("{name}={value}"));
            pairs.collect::<Vec<_>>().join("&")
        };
        for columns in Grouping::ALL {
            for lanes in std::iter::once(None).chain(Grouping::ALL.map(Some)) {
                let layout = Layout::new(columns, lanes);
                assert_eq!(read(&write(layout)), layout);
            }
        }
        assert_eq!(write(Layout::default()), "");
        assert_eq!(read("columns=colour&lanes=owner"), Layout::default(), "lanes that are the columns are none");
    }

    #[test]
    fn an_order_comes_back_from_its_address() {
        for by in Facet::ALL {
            for descending in [false, true] {
                let (name, value) = sort_parameter(Sort { by, descending });
                assert_eq!(sort_of(&[(name, value)]), Some(Sort { by, descending }));
            }
        }
        for value in ["", "-", "colour"] {
            assert_eq!(sort_of(&[(SORT, value.to_owned())]), None, "{value}");
        }
    }
}
