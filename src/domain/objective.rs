//! A common objective of marketing and sales.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{ObjectiveId, Quantity, iso};

/// What both teams aim for. Any field may still be open: the app advises, it does not block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Objective {
    /// Its id.
    pub id: ObjectiveId,
    /// The objective in one sentence.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub statement: String,
    /// What kind of result is measured.
    pub metric: Metric,
    /// Unit of baseline and target.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub unit: String,
    /// Scope or target audience.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub scope: String,
    /// Where the metric stands at the start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Quantity>,
    /// Where it should stand at the deadline.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Quantity>,
    /// First day.
    #[serde(default, deserialize_with = "iso::read_any_day", skip_serializing_if = "Option::is_none")]
    pub start: Option<NaiveDate>,
    /// Last day.
    #[serde(default, deserialize_with = "iso::read_any_day", skip_serializing_if = "Option::is_none")]
    pub deadline: Option<NaiveDate>,
    /// Day of the first review.
    #[serde(default, deserialize_with = "iso::read_any_day", skip_serializing_if = "Option::is_none")]
    pub review: Option<NaiveDate>,
    /// Why it matters.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
    /// Who answers for it in marketing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub marketing_owner: String,
    /// Who answers for it in sales.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sales_owner: String,
    /// Where the figure is read.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
}

/// Kinds of metric.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Metric {
    /// Sales in money.
    #[default]
    Revenue,
    /// Visits.
    Traffic,
    /// Being seen: mentions, rankings, share of voice.
    Visibility,
    /// Anything else the teams measure.
    Other,
}

impl Metric {
    /// Every kind, in the order of the choice.
    pub const ALL: [Self; 4] = [Self::Revenue, Self::Traffic, Self::Visibility, Self::Other];
}

/// A change of one field of an objective.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ObjectiveEdit {
    /// See [`Objective::statement`].
    Statement(String),
    /// See [`Objective::metric`].
    Metric(Metric),
    /// See [`Objective::unit`].
    Unit(String),
    /// See [`Objective::scope`].
    Scope(String),
    /// See [`Objective::baseline`].
    Baseline(Option<Quantity>),
    /// See [`Objective::target`].
    Target(Option<Quantity>),
    /// See [`Objective::start`].
    Start(#[serde(deserialize_with = "iso::read_any_day")] Option<NaiveDate>),
    /// See [`Objective::deadline`].
    Deadline(#[serde(deserialize_with = "iso::read_any_day")] Option<NaiveDate>),
    /// See [`Objective::review`].
    Review(#[serde(deserialize_with = "iso::read_any_day")] Option<NaiveDate>),
    /// See [`Objective::why`].
    Why(String),
    /// See [`Objective::marketing_owner`].
    MarketingOwner(String),
    /// See [`Objective::sales_owner`].
    SalesOwner(String),
    /// See [`Objective::source`].
    Source(String),
}

impl Objective {
    /// An objective with nothing said yet but what it will measure.
    pub fn empty(id: ObjectiveId) -> Self {
        Self {
            id,
            statement: String::new(),
            metric: Metric::default(),
            unit: String::new(),
            scope: String::new(),
            baseline: None,
            target: None,
            start: None,
            deadline: None,
            review: None,
            why: String::new(),
            marketing_owner: String::new(),
            sales_owner: String::new(),
            source: String::new(),
        }
    }

    /// Every text in it.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let texts = [
            &self.statement,
            &self.unit,
            &self.scope,
            &self.why,
            &self.marketing_owner,
            &self.sales_owner,
            &self.source,
        ];
        texts.into_iter().map(String::as_str)
    }

    /// Changes one field.
    pub fn edit(&mut self, edit: ObjectiveEdit) {
        use ObjectiveEdit as Edit;
        match edit {
            Edit::Statement(text) => self.statement = text,
            Edit::Metric(metric) => self.metric = metric,
            Edit::Unit(text) => self.unit = text,
            Edit::Scope(text) => self.scope = text,
            Edit::Baseline(number) => self.baseline = number,
            Edit::Target(number) => self.target = number,
            Edit::Start(day) => self.start = day,
            Edit::Deadline(day) => self.deadline = day,
            Edit::Review(day) => self.review = day,
            Edit::Why(text) => self.why = text,
            Edit::MarketingOwner(text) => self.marketing_owner = text,
            Edit::SalesOwner(text) => self.sales_owner = text,
            Edit::Source(text) => self.source = text,
        }
    }
}
