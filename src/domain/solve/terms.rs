//! What narrows the work of marketing: revenue that is secured already, and what sales finds by itself.

use crate::domain::{Funnel, Money, Rate, Volume};

/// The terms of a goal, see [`Funnel::terms`].
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

impl Terms {
    /// The part of `revenue` still to win; nothing once more than that is secured.
    pub fn left(self, revenue: Money) -> Money {
        Money::from_cents(revenue.cents().saturating_sub(self.secured.cents())).unwrap_or_default()
    }

    /// The part of `volume` that marketing must source. `None` past 512 bits.
    pub fn of_marketing(self, volume: Volume) -> Option<Volume> {
        volume.times(self.sourced.millionths().into(), Rate::ONE.millionths().into())
    }
}

impl Needs {
    /// What `funnel` needs, whoever sources it. `None` without a revenue or an average sale.
    pub fn of(funnel: &Funnel) -> Option<Self> {
        Some(Self::for_deals(funnel, funnel.sales()?))
    }

    /// The same for the share that marketing must source: its deals, and with them its need at every stage.
    pub fn of_marketing(funnel: &Funnel) -> Option<Self> {
        Some(Self::for_deals(funnel, funnel.terms().of_marketing(funnel.sales()?)?))
    }

    fn for_deals(funnel: &Funnel, deals: Volume) -> Self {
        Self { deals, stages: funnel.needs_of(Some(deals)) }
    }
}
