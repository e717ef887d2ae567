//! What is classified: a sample of the app, or a lead of the plan as it was.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::SampleLead;
use crate::domain::language::Rules;
use crate::domain::{Category, Criterion, Evidence, LeadId, category_of};

/// Something to be classified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "CaseFields", into = "CaseFields")]
pub enum Case {
    /// One of the app's own. Its text is in the language of the page.
    Sample(SampleLead),
    /// One of the plan's own, as it was.
    Lead(Box<DrawnLead>),
}

/// What was known of a lead when the round began, without its name and without those of people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DrawnLead {
    /// Which lead it was.
    pub id: LeadId,
    /// What was known of its pain and project.
    pub evidence: Evidence,
    /// Its note.
    pub note: String,
}

/// A case as a file has it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CaseFields {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sample: Option<SampleLead>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    lead: Option<LeadId>,
    #[serde(default, skip_serializing_if = "Evidence::is_empty")]
    evidence: Evidence,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
}

/// Why fields are no case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CaseError {
    /// Neither a sample nor a lead.
    Missing,
    /// Something stands beside a sample.
    NotAlone,
}

impl Case {
    /// What the definitions give: the category of its evidence under `rules`.
    pub fn category(&self, rules: &Rules) -> Category {
        match self {
            Self::Sample(sample) => category_of(&sample.evidence(), rules),
            Self::Lead(lead) => category_of(&lead.evidence, rules),
        }
    }

    /// The lead, if it is one of the plan's own.
    pub fn lead(&self) -> Option<&DrawnLead> {
        match self {
            Self::Sample(_) => None,
            Self::Lead(lead) => Some(lead),
        }
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.lead().into_iter().flat_map(|lead| {
            let notes = Criterion::ALL.into_iter().map(|criterion| &lead.evidence.finding(criterion).note);
            notes.chain([&lead.note]).map(String::as_str)
        })
    }
}

impl TryFrom<CaseFields> for Case {
    type Error = CaseError;

    fn try_from(CaseFields { sample, lead, evidence, note }: CaseFields) -> Result<Self, CaseError> {
        match (sample, lead) {
            (Some(sample), None) if evidence.is_empty() && note.is_empty() => Ok(Self::Sample(sample)),
            (None, Some(id)) => Ok(Self::Lead(Box::new(DrawnLead { id, evidence, note }))),
            (None, None) => Err(CaseError::Missing),
            (Some(_), _) => Err(CaseError::NotAlone),
        }
    }
}

impl From<Case> for CaseFields {
    fn from(case: Case) -> Self {
        let nothing = Self { sample: None, lead: None, evidence: Evidence::default(), note: String::new() };
        match case {
            Case::Sample(sample) => Self { sample: Some(sample), ..nothing },
            Case::Lead(lead) => Self { sample: None, lead: Some(lead.id), evidence: lead.evidence, note: lead.note },
        }
    }
}

impl fmt::Display for CaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Missing => "missing field `sample`",
            Self::NotAlone => "nothing stands beside a sample lead",
        })
    }
}

impl std::error::Error for CaseError {}
