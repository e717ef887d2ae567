//! What a column becomes.

use crate::domain::{Criterion, LeadStage};

/// What the cells of a column say of a lead.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// Nothing that is taken in.
    #[default]
    Skip,
    /// The company.
    Company,
    /// The person there.
    Contact,
    /// The first name of the person.
    FirstName,
    /// The last name.
    LastName,
    /// The e-mail address.
    Email,
    /// The telephone number.
    Phone,
    /// Who owns it, by names that are mapped to a team and a person.
    Owner,
    /// The team that owns it.
    Team,
    /// Where it came from.
    Source,
    /// What the sale could bring.
    Value,
    /// The currency of that.
    Currency,
    /// When it came in.
    Created,
    /// The stage, by names that are mapped to the stages here.
    Stage,
    /// Since when it stands there.
    StageSince,
    /// When it was closed, if it is.
    ClosedOn,
    /// Why it was lost or rejected.
    Reason,
    /// When it reached a stage.
    Reached(LeadStage),
    /// When somebody first tried to speak with them.
    FirstContact,
    /// What is known of pain or project.
    Answer(Criterion),
    /// A line of the note, as it is.
    Note,
    /// A line of the note, behind the name of the column.
    Named,
    /// What the system that it comes from calls it.
    ExternalId,
    /// Its id here.
    Id,
}

impl Target {
    /// Every target, in the order of the choice.
    pub const ALL: [Self; 34] = [
        Self::Skip,
        Self::Company,
        Self::Contact,
        Self::FirstName,
        Self::LastName,
        Self::Email,
        Self::Phone,
        Self::Owner,
        Self::Team,
        Self::Source,
        Self::Value,
        Self::Currency,
        Self::Created,
        Self::Stage,
        Self::StageSince,
        Self::ClosedOn,
        Self::Reason,
        Self::Reached(LeadStage::Accepted),
        Self::Reached(LeadStage::Appointment),
        Self::Reached(LeadStage::Opportunity),
        Self::Reached(LeadStage::Won),
        Self::Reached(LeadStage::Lost),
        Self::Reached(LeadStage::Rejected),
        Self::FirstContact,
        Self::Answer(Criterion::Pain),
        Self::Answer(Criterion::Need),
        Self::Answer(Criterion::Scope),
        Self::Answer(Criterion::Team),
        Self::Answer(Criterion::Budget),
        Self::Answer(Criterion::Timing),
        Self::Note,
        Self::Named,
        Self::ExternalId,
        Self::Id,
    ];

    /// Its name where a mapping is kept.
    pub fn key(self) -> &'static str {
        match self {
            Self::Skip => "skip",
            Self::Company => "company",
            Self::Contact => "contact",
            Self::FirstName => "first-name",
            Self::LastName => "last-name",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Owner => "owner",
            Self::Team => "team",
            Self::Source => "source",
            Self::Value => "value",
            Self::Currency => "currency",
            Self::Created => "created",
            Self::Stage => "stage",
            Self::StageSince => "stage-since",
            Self::ClosedOn => "closed-on",
            Self::Reason => "reason",
            Self::Reached(LeadStage::New) => "new-on",
            Self::Reached(LeadStage::Accepted) => "accepted-on",
            Self::Reached(LeadStage::Appointment) => "appointment-on",
            Self::Reached(LeadStage::Opportunity) => "opportunity-on",
            Self::Reached(LeadStage::Won) => "won-on",
            Self::Reached(LeadStage::Lost) => "lost-on",
            Self::Reached(LeadStage::Rejected) => "rejected-on",
            Self::FirstContact => "first-contact",
            Self::Answer(Criterion::Pain) => "pain",
            Self::Answer(Criterion::Need) => "need",
            Self::Answer(Criterion::Scope) => "scope",
            Self::Answer(Criterion::Team) => "project-team",
            Self::Answer(Criterion::Budget) => "budget",
            Self::Answer(Criterion::Timing) => "timing",
            Self::Note => "note",
            Self::Named => "named",
            Self::ExternalId => "external-id",
            Self::Id => "id",
        }
    }

    /// The target of that name.
    pub fn named(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|target| target.key() == key)
    }

    /// Whether its cells are taken as they are.
    pub fn is_text(self) -> bool {
        use Target::{Company, Contact, Email, ExternalId, Note, Owner, Phone, Reason, Source};
        matches!(self, Company | Contact | Email | ExternalId | Note | Owner | Phone | Reason | Source)
    }

    /// Whether its cells are days or moments.
    pub fn is_date(self) -> bool {
        matches!(self, Self::Created | Self::StageSince | Self::ClosedOn | Self::FirstContact | Self::Reached(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_target_has_a_name_of_its_own() {
        for target in Target::ALL {
            assert_eq!(Target::named(target.key()), Some(target));
        }
        assert_eq!(Target::named("colour"), None);
    }
}
