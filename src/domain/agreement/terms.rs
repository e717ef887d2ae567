//! All that is agreed, as content: figures and texts, in no language.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Agreement;
use super::promises::Promises;
use crate::domain::business::Calendar;
use crate::domain::confidence::Sureness;
use crate::domain::{Capacity, Currency, Money, Plan, iso};

/// The terms of a plan at one moment. They follow the funnel until they are signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// The currency of every amount.
    pub currency: Currency,
    /// The common objective in one sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub objective: String,
    /// Its first day.
    #[serde(default, deserialize_with = "iso::read_any_day", skip_serializing_if = "Option::is_none")]
    pub start: Option<NaiveDate>,
    /// Its last day.
    #[serde(default, deserialize_with = "iso::read_any_day", skip_serializing_if = "Option::is_none")]
    pub deadline: Option<NaiveDate>,
    /// Revenue to reach.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revenue: Option<Money>,
    /// Revenue of one sale.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub average_sale: Option<Money>,
    /// How sure the teams want to be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sureness: Option<Sureness>,
    /// What the prospects are called.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub prospects_name: String,
    /// Prospects that marketing brings in a month, rounded up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prospects: Option<u64>,
    /// What the prospects are called that are handed over.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub qualified_name: String,
    /// How many of them in a month, rounded up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualified: Option<u64>,
    /// What one of them is worth: average sale x close rate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Money>,
    /// What each side can handle.
    pub capacity: Capacity,
    /// What was negotiated.
    pub agreement: Agreement,
    /// When the teams work.
    pub calendar: Calendar,
}

impl Terms {
    /// The terms as `plan` has them now.
    pub fn of(plan: &Plan) -> Self {
        let Promises { objective, prospects, qualified, value } = Promises::of(plan);
        Self {
            currency: plan.currency,
            objective: objective.map(|objective| objective.statement.clone()).unwrap_or_default(),
            start: objective.and_then(|objective| objective.start),
            deadline: objective.and_then(|objective| objective.deadline),
            revenue: plan.funnel.revenue,
            average_sale: plan.funnel.average_sale,
            sureness: plan.funnel.sureness,
            prospects_name: prospects.0.to_owned(),
            prospects: prospects.1,
            qualified_name: qualified.0.to_owned(),
            qualified: qualified.1,
            value,
            capacity: plan.capacity,
            agreement: plan.agreement.clone(),
            calendar: plan.calendar.clone(),
        }
    }

    /// Whether both sides know what they promise: nobody signs a blank.
    pub fn are_complete(&self) -> bool {
        self.prospects.is_some() && self.qualified.is_some() && self.value.is_some()
    }

    /// Qualified prospects a month in each of the three categories, ripest first.
    pub fn by_category(&self) -> Option<[u64; 3]> {
        self.qualified.map(|qualified| super::split(qualified, self.agreement.shares()))
    }

    /// Whether what is handed over is another stage than the prospects.
    pub fn has_two_stages(&self) -> bool {
        (&self.prospects_name, self.prospects) != (&self.qualified_name, self.qualified)
    }

    /// Every text in them.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let own = [&self.objective, &self.prospects_name, &self.qualified_name].into_iter().map(String::as_str);
        own.chain(self.agreement.texts()).chain(self.calendar.texts())
    }
}
