//! What has to be known of a plan to tell how a lead stands in time: the rules of the categories, the delays of the agreement, and
//! when the teams work. It is made once for all leads.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::business::{BusinessTime, Zone};
use super::contacts::Clocks;
use super::language::Rules;
use super::{Category, Dues, Lead, Plan};

/// The watch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watch {
    rules: Rules,
    /// Working hours to the first contact, in the order of [`Category::ALL`].
    hours: [u16; 4],
    time: Arc<BusinessTime>,
}

impl Watch {
    /// That of `plan`, whose working time is `time`.
    pub fn new(plan: &Plan, time: Arc<BusinessTime>) -> Self {
        let hours = Category::ALL.map(|category| plan.agreement.response(category));
        Self { rules: plan.language.rules.clone(), hours, time }
    }

    /// That of `plan`, where clocks go as in `zone`.
    pub fn of(plan: &Plan, zone: &Zone) -> Self {
        Self::new(plan, Arc::new(BusinessTime::new(&plan.calendar, zone)))
    }

    /// When the teams work.
    pub fn time(&self) -> &BusinessTime {
        &self.time
    }

    /// The category of a lead: the one set by hand, else the one that its evidence gives.
    pub fn category(&self, lead: &Lead) -> Category {
        lead.category(&self.rules)
    }

    /// When what a lead owes falls due.
    pub fn dues(&self, lead: &Lead) -> Dues {
        Dues::of(lead, self)
    }

    /// Both clocks of a lead.
    pub fn clocks(&self, lead: &Lead, now: DateTime<Utc>) -> Clocks {
        lead.clocks(self.hours(lead), &self.time, now)
    }

    /// The first second at which the first contact of a lead is late. `None` if no contact is awaited, or nobody works.
    pub(super) fn late_from(&self, lead: &Lead) -> Option<DateTime<Utc>> {
        let assigned = lead.awaits_contact()?;
        self.time.deadline(assigned, u64::from(self.hours(lead)) * 3_600 + 1)
    }

    fn hours(&self, lead: &Lead) -> u16 {
        let category = self.category(lead);
        let place = Category::ALL.into_iter().position(|other| other == category);
        place.and_then(|place| self.hours.get(place).copied()).unwrap_or_default()
    }
}

impl Default for Watch {
    /// That of a plan nobody has written in, in UTC.
    fn default() -> Self {
        let plan = Plan::new(String::new(), super::StageId(0), String::new());
        Self::of(&plan, &Zone::default())
    }
}
