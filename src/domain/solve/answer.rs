//! What can be solved, the answer, and why there is none.

use std::fmt;

use crate::domain::{Money, Rate, StageId, Volume};

/// A number of the reverse funnel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variable {
    /// The revenue to reach.
    Revenue,
    /// The revenue of one sale.
    AverageSale,
    /// The rate from this stage to the next.
    Rate(StageId),
    /// The volume at this stage, as far as marketing sources it.
    Volume(StageId),
}

/// The value of a free variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Solution {
    /// Exact, in the steps that the field counts: cents, millionths, or pieces.
    pub exact: Volume,
    /// What the field keeps.
    pub value: Value,
}

/// A value as its field keeps it, rounded so that the goal is still reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// What is reached, rounded down to the cent.
    Revenue(Money),
    /// Rounded up to the cent.
    AverageSale(Money),
    /// Rounded up to the millionth.
    Rate(StageId, Rate),
    /// Rounded up to the next whole one.
    Volume(StageId, u64),
}

/// Why a variable has no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unsolved {
    /// These have to be known first. A volume may as well be counted at any earlier stage, and where no rate is free at any
    /// stage at all: the one named is the headline stage where that will do.
    Missing(Vec<Variable>),
    /// The free rate would have to be more than 100 %.
    Impossible {
        /// The rate it would have to be, in millionths, rounded up. `None` above [`LARGEST_COUNT`](crate::domain::LARGEST_COUNT).
        millionths: Option<u64>,
    },
    /// This is zero where something is shared out over it.
    NothingToDivideBy(Variable),
    /// The secured revenue reaches the goal by itself: any rate and any average sale will do.
    NothingToWin,
    /// More than the field can keep.
    TooLarge,
    /// The funnel has no stage of this id.
    NoSuchStage(StageId),
}

impl fmt::Display for Unsolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(variables) => write!(f, "missing: {variables:?}"),
            Self::Impossible { millionths } => match millionths {
                Some(millionths) => write!(f, "the rate would have to be {millionths} millionths"),
                None => f.write_str("the rate would have to be beyond counting"),
            },
            Self::NothingToDivideBy(variable) => write!(f, "nothing to divide by: {variable:?} is zero"),
            Self::NothingToWin => f.write_str("the secured revenue reaches the goal by itself"),
            Self::TooLarge => f.write_str("number too large"),
            Self::NoSuchStage(id) => write!(f, "no stage {id}"),
        }
    }
}

impl std::error::Error for Unsolved {}
