//! Cohorts: the leads that came in in a month, and how far they have come since, whenever that was. Lost ones stay in.
//!
//! A cohort is **immature** until its youngest day is as old as the funnel says a lead takes to become a sale: until then it may still
//! bring what is missing, and is not judged.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Scope, Yardstick};
use crate::domain::schedule::{Lag, Month};
use crate::domain::{Funnel, FunnelStage, Lead, LeadStage};

/// The cohorts, by month.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cohorts(pub BTreeMap<Month, Cohort>);

/// The leads of a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cohort {
    /// How many reached each stage of [`LeadStage::WAY`]; all of them the first.
    pub reached: [u32; 5],
    /// How many are lost or rejected today.
    pub refused: u32,
}

/// How ripe a cohort is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ripeness {
    /// Not yet: on this day it is.
    Immature(NaiveDate),
    /// Its time is over, and it has come up to what the funnel expects.
    Enough,
    /// Its time is over, and it has not.
    Short,
    /// Its time is over; what to expect is open.
    Open,
}

impl Cohort {
    /// How many came in.
    pub fn created(self) -> u32 {
        self.of(LeadStage::New)
    }

    /// How many have reached a stage on the way.
    pub fn of(self, stage: LeadStage) -> u32 {
        LeadStage::WAY.into_iter().zip(self.reached).find(|(other, _)| *other == stage).map_or(0, |(_, count)| count)
    }
}

impl Cohorts {
    /// How ripe the cohort of `month` is `today`. It is short when it has brought fewer sales than the conversion of the funnel
    /// makes of it, rounded to the nearest.
    pub fn ripeness(&self, month: Month, funnel: &Funnel, today: NaiveDate) -> Ripeness {
        let last = month.next().and_then(|next| next.first().pred_opt()).unwrap_or(month.first());
        let stages = funnel.stages.iter().skip(funnel.headline_place().unwrap_or(0));
        let ripe = stages.map(FunnelStage::lag).try_fold(last, later).unwrap_or(NaiveDate::MAX);
        if today < ripe {
            return Ripeness::Immature(ripe);
        }
        let cohort = self.0.get(&month).copied().unwrap_or_default();
        let Some(parts) = funnel.conversion() else { return Ripeness::Open };
        // Parts of ten thousand millions.
        let expected = (u128::from(cohort.created()) * u128::from(parts) + 5_000_000_000) / 10_000_000_000;
        if u128::from(cohort.of(LeadStage::Won)) < expected { Ripeness::Short } else { Ripeness::Enough }
    }

    pub(super) fn add(&mut self, lead: &Lead, by: &Yardstick, scope: &Scope) {
        let day = by.day(lead.owners.begun());
        if !(scope.has(day) && scope.counts(lead.owners.current().team)) {
            return;
        }
        let cohort = self.0.entry(Month::of(day)).or_default();
        for (count, stage) in cohort.reached.iter_mut().zip(LeadStage::WAY) {
            *count += u32::from(lead.reached(stage).is_some());
        }
        cohort.refused += u32::from(lead.progress.stage().wants_reason());
    }
}

/// A day one lag later.
fn later(day: NaiveDate, lag: Lag) -> Option<NaiveDate> {
    match lag {
        Lag::Days(days) => day.checked_add_days(chrono::Days::new(days.into())),
        Lag::Months(months) => day.checked_add_months(chrono::Months::new(months.into())),
    }
}
