//! Why something of a row is not taken in.

use super::records::Flaw;

/// Why a row, or something in it, is not taken in. A column is named by its place, from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// It has more cells than there are columns: a quote is missing, or the delimiter is another.
    TooManyCells {
        /// Cells.
        found: usize,
        /// Columns.
        columns: usize,
    },
    /// Its quotes are wrong.
    Quotes(Flaw),
    /// Neither company nor person nor e-mail address.
    Nameless,
    /// The plan is full.
    PlanFull,
    /// No day.
    NoDate(usize, String),
    /// No amount.
    NoAmount(usize, String),
    /// No e-mail address.
    NoEmail(usize, String),
    /// No team.
    NoTeam(usize, String),
    /// Not yes, partly or no.
    NoAnswer(usize, String),
    /// No id of ours.
    NoId(usize, String),
    /// An amount in another currency than the plan's.
    OtherCurrency(String),
    /// More characters than a text may have.
    TooLong(usize),
}

impl Trouble {
    /// Whether nothing of its row can be taken in.
    pub fn is_fatal(&self) -> bool {
        matches!(self, Self::TooManyCells { .. } | Self::Quotes(_) | Self::Nameless | Self::PlanFull)
    }
}
