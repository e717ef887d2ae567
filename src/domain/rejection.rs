//! Why a command does not fit a plan.

use std::fmt;

use super::agreement::MOST_SIGNED;
use super::calibration::{MOST_PARTICIPANTS, MOST_ROUNDS};
use super::campaign::{MOST_CAMPAIGNS, MOST_MEMBERSHIPS};
use super::contacts::MOST_CONTACTS;
use super::language::MOST_TERMS;
use super::scenario::MOST_SCENARIOS;
use super::schedule::MOST_ACTUALS;
use super::{LONGEST_TEXT, LeadId, MOST_LEADS, MOST_OBJECTIVES, MOST_STAGES, ObjectiveId, ScenarioId, StageId};

/// Why a command does not fit the plan. The plan stays as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rejection {
    /// The objective is gone.
    NoObjective(ObjectiveId),
    /// The stage is gone.
    NoStage(StageId),
    /// The lead is gone.
    NoLead(LeadId),
    /// The id is taken.
    Taken,
    /// A funnel keeps one stage.
    LastStage,
    /// [`MOST_STAGES`] are there.
    TooManyStages,
    /// [`MOST_OBJECTIVES`] are there.
    TooManyObjectives,
    /// [`MOST_LEADS`] are there.
    TooManyLeads,
    /// A text longer than [`LONGEST_TEXT`].
    TextTooLong,
    /// A lead is lost or rejected, or its category set by hand, only with a reason.
    ReasonMissing,
    /// No plan is open: it is still being read.
    NoPlan,
    /// Too timid would begin on the wrong side of too ambitious.
    ThresholdsCrossed,
    /// The scenario is gone.
    NoScenario(ScenarioId),
    /// [`MOST_SCENARIOS`] are there.
    TooManyScenarios,
    /// [`MOST_ACTUALS`] months of a stage are there.
    TooManyMonths,
    /// A number of the agreement outside its bounds.
    FigureOutOfBounds {
        /// The least it may be.
        least: u16,
        /// The most it may be.
        most: u16,
    },
    /// Shares of more than 100 % together.
    SharesAboveAll,
    /// Promises that are still open are not signed.
    TermsOpen,
    /// Each side signs by a name.
    SignatoryMissing,
    /// Terms that are not those their fingerprint was made of.
    NotAsSigned,
    /// [`MOST_SIGNED`] are there.
    TooManySigned,
    /// The short-term category would ask for less than the mid-term one.
    RuleAsksLess,
    /// Another term is called so.
    TermTaken,
    /// A term has a word in at least one language.
    TermMissing,
    /// The term is gone.
    NoTerm,
    /// [`MOST_TERMS`] are there.
    TooManyTerms,
    /// The round of the calibration game is gone, or not one that can begin.
    NoRound,
    /// The participant is gone.
    NoParticipant,
    /// The answers of the round are shown: nothing in it changes any more.
    RoundRevealed,
    /// No two participants have answered the same case.
    NothingToReveal,
    /// A participant has a name.
    NameMissing,
    /// Another participant is called so.
    NameTaken,
    /// [`MOST_PARTICIPANTS`] are there.
    TooManyParticipants,
    /// [`MOST_ROUNDS`] are there.
    TooManyRounds,
    /// The contact is gone.
    NoContact,
    /// [`MOST_CONTACTS`] are there.
    TooManyContacts,
    /// The campaign is gone.
    NoCampaign,
    /// The campaign is closed: no lead joins it any more.
    CampaignClosed,
    /// [`MOST_CAMPAIGNS`] are there.
    TooManyCampaigns,
    /// [`MOST_MEMBERSHIPS`] are there.
    TooManyMemberships,
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoObjective(id) => write!(f, "no objective {id}"),
            Self::NoStage(id) => write!(f, "no stage {id}"),
            Self::NoLead(id) => write!(f, "no lead {id}"),
            Self::Taken => f.write_str("the id is taken"),
            Self::LastStage => f.write_str("a funnel keeps one stage"),
            Self::TooManyStages => write!(f, "at most {MOST_STAGES} stages"),
            Self::TooManyObjectives => write!(f, "at most {MOST_OBJECTIVES} objectives"),
            Self::TooManyLeads => write!(f, "at most {MOST_LEADS} leads"),
            Self::TextTooLong => write!(f, "a text of at most {LONGEST_TEXT} characters"),
            Self::ReasonMissing => f.write_str("a reason is needed"),
            Self::NoPlan => f.write_str("no plan is open"),
            Self::NoScenario(id) => write!(f, "no scenario {id}"),
            Self::TooManyScenarios => write!(f, "at most {MOST_SCENARIOS} scenarios"),
            Self::ThresholdsCrossed => f.write_str("the thresholds for too timid and too ambitious cross"),
            Self::TooManyMonths => write!(f, "at most {MOST_ACTUALS} months"),
            Self::FigureOutOfBounds { least, most } => write!(f, "a number from {least} to {most}"),
            Self::SharesAboveAll => f.write_str("shares of more than 100 % together"),
            Self::TermsOpen => f.write_str("promises are still open"),
            Self::SignatoryMissing => f.write_str("each side signs by a name"),
            Self::NotAsSigned => f.write_str("the terms are not those that were signed"),
            Self::TooManySigned => write!(f, "at most {MOST_SIGNED} signed versions"),
            Self::RuleAsksLess => f.write_str("category 1 asks for less than category 2"),
            Self::TermTaken => f.write_str("another term is called so"),
            Self::TermMissing => f.write_str("a term needs a word"),
            Self::NoTerm => f.write_str("no such term"),
            Self::TooManyTerms => write!(f, "at most {MOST_TERMS} terms"),
            Self::NoRound => f.write_str("no such round"),
            Self::NoParticipant => f.write_str("no such participant"),
            Self::RoundRevealed => f.write_str("the round is revealed"),
            Self::NothingToReveal => f.write_str("no two participants answered the same case"),
            Self::NameMissing => f.write_str("a participant needs a name"),
            Self::NameTaken => f.write_str("another participant is called so"),
            Self::TooManyParticipants => write!(f, "at most {MOST_PARTICIPANTS} participants"),
            Self::TooManyRounds => write!(f, "at most {MOST_ROUNDS} rounds"),
            Self::NoContact => f.write_str("no such contact"),
            Self::TooManyContacts => write!(f, "at most {MOST_CONTACTS} contacts"),
            Self::NoCampaign => f.write_str("no such campaign"),
            Self::CampaignClosed => f.write_str("the campaign is closed"),
            Self::TooManyCampaigns => write!(f, "at most {MOST_CAMPAIGNS} campaigns"),
            Self::TooManyMemberships => write!(f, "at most {MOST_MEMBERSHIPS} stretches in campaigns"),
        }
    }
}

impl std::error::Error for Rejection {}
