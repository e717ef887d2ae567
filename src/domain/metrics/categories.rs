//! Leads that came in, by their category today and by month.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Scope, Yardstick};
use crate::domain::schedule::Month;
use crate::domain::{Category, Lead};

/// How many of each category, ripest first.
pub type ByCategory = [u32; 4];

/// The leads that came in, by category.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Categories {
    /// Month by month; a month without leads is not in it.
    pub months: BTreeMap<Month, ByCategory>,
}

impl Categories {
    /// In the whole period.
    pub fn total(&self) -> ByCategory {
        self.months.values().fold(ByCategory::default(), |mut sum, month| {
            sum.iter_mut().zip(month).for_each(|(sum, count)| *sum += count);
            sum
        })
    }

    /// In one month.
    pub fn month(&self, month: Month) -> ByCategory {
        self.months.get(&month).copied().unwrap_or_default()
    }

    pub(super) fn add(&mut self, lead: &Lead, category: Category, by: &Yardstick, scope: &Scope) {
        let day = by.day(lead.owners.begun());
        if scope.has(day) && scope.counts(lead.owners.current().team) {
            self.count(day, category);
        }
    }

    /// Counts one more on a day.
    pub(super) fn count(&mut self, day: NaiveDate, category: Category) {
        let place = Category::ALL.into_iter().position(|other| other == category);
        if let Some(place) = place
            && let Some(count) = self.months.entry(Month::of(day)).or_default().get_mut(place)
        {
            *count += 1;
        }
    }
}
