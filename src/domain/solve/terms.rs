//! What narrows the work of marketing: revenue that is secured already, and what sales finds by itself.

use crate::domain::{Funnel, Money, Rate, Volume};

/// The terms of a goal. By default nothing is secured, and marketing sources everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Revenue that needs no new deal: orders in hand, renewals.
    pub secured: Money,
    /// Share of the deals to win that marketing must source. Sales finds the rest by itself.
    pub sourced: Rate,
}

/// What each stage needs for a number of deals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needs {
    /// Deals to win.
    pub deals: Volume,
    /// In the order of the stages. `None` at a stage while a rate behind it is missing, or past 512 bits.
    pub stages: Vec<Option<Volume>>,
}

impl Default for Terms {
    fn default() -> Self {
        Self { secured: Money::default(), sourced: Rate::ONE }
    }
}

impl Terms {
    /// The part of `revenue` still to win; nothing once more than that is secured.
    pub fn left(self, revenue: Money) -> Money {
        Money::from_cents(revenue.cents().saturating_sub(self.secured.cents())).unwrap_or_default()
    }

    /// Deals to win = (revenue - secured) / average sale, whoever sources them, and what each stage needs for them. `None`
    /// without a revenue or an average sale.
    pub fn needs(self, funnel: &Funnel) -> Option<Needs> {
        Some(Needs::of(funnel, Volume::of_sales(self.left(funnel.revenue?), funnel.average_sale?)?))
    }

    /// The same for the share that marketing must source: its deals, and with them its need at every stage.
    pub fn needs_of_marketing(self, funnel: &Funnel) -> Option<Needs> {
        let all = Volume::of_sales(self.left(funnel.revenue?), funnel.average_sale?)?;
        Some(Needs::of(funnel, all.times(self.sourced.millionths().into(), Rate::ONE.millionths().into())?))
    }
}

impl Needs {
    fn of(funnel: &Funnel, deals: Volume) -> Self {
        Self { deals, stages: funnel.needs_of(Some(deals)) }
    }
}
