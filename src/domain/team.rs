//! The three teams a lead can belong to.

use serde::{Deserialize, Serialize};

/// A team that owns leads and stages of the funnel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Team {
    /// Finds and ripens leads.
    Marketing,
    /// Establishes scope and maturity by phone (fr: *commerciaux sédentaires*).
    InsideSales,
    /// Meets prospects and closes.
    Sales,
}

impl Team {
    /// Every team, in the order a lead usually travels.
    pub const ALL: [Self; 3] = [Self::Marketing, Self::InsideSales, Self::Sales];

    /// The name used in files, addresses and style sheets.
    pub fn key(self) -> &'static str {
        match self {
            Self::Marketing => "marketing",
            Self::InsideSales => "inside-sales",
            Self::Sales => "sales",
        }
    }
}
