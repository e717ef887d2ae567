//! Names of the things in a plan. An id is made outside (it needs a clock and chance) and comes in with a command.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A text that is not sixteen hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdError;

impl fmt::Display for IdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected an id of 16 hexadecimal digits")
    }
}

impl std::error::Error for IdError {}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        ///
        /// Written as sixteen hexadecimal digits. Ids made later are larger, so their order is the order of creation.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(pub u64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{:016x}", self.0)
            }
        }

        impl FromStr for $name {
            type Err = IdError;

            fn from_str(text: &str) -> Result<Self, IdError> {
                parse(text).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = IdError;

            fn try_from(text: String) -> Result<Self, IdError> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.to_string()
            }
        }
    )+};
}

ids! {
    /// One plan.
    PlanId,
    /// One common objective.
    ObjectiveId,
    /// One stage of the reverse funnel.
    StageId,
    /// One lead.
    LeadId,
    /// One scenario beside the plan.
    ScenarioId,
    /// One contact with a lead, or one appointment.
    ContactId,
    /// One term that was added to the glossary.
    TermId,
    /// One round of the calibration game.
    RoundId,
    /// One participant of the calibration game.
    ParticipantId,
    /// One nurture campaign.
    CampaignId,
}

fn parse(text: &str) -> Result<u64, IdError> {
    let plain = text.len() == 16 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if plain { u64::from_str_radix(text, 16).map_err(|_| IdError) } else { Err(IdError) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_and_nothing_else_does() {
        for id in [0, 1, 0xfeed_beef, u64::MAX] {
            assert_eq!(LeadId(id).to_string().parse(), Ok(LeadId(id)));
        }
        for wrong in ["", "1", "00000000000000001", "000000000000000G", "+000000000000001", "000000000000000F"] {
            assert_eq!(wrong.parse::<LeadId>(), Err(IdError), "{wrong}");
        }
    }
}
