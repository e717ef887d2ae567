//! The terms that every glossary begins with. Their definitions are the app's own, in both languages, until they are edited.

use serde::{Deserialize, Serialize};

use super::Tongue;
use crate::domain::Team;

/// A term of the starter set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Starter {
    /// A sign of interest.
    Lead,
    /// A company that fits.
    Prospect,
    /// One that is worth a call.
    QualifiedProspect,
    /// Qualified by marketing.
    Mql,
    /// Accepted by sales.
    Sal,
    /// Qualified by sales.
    Sql,
    /// A sale that is being negotiated.
    Opportunity,
    /// A signed order.
    Sale,
    /// How ripe a lead is.
    Category,
    /// What makes somebody act.
    Pain,
    /// What a category follows from.
    Evidence,
    /// Who holds a lead.
    Owner,
    /// A change of owner.
    Handover,
    /// A handover for a while.
    Loan,
    /// Ripening a lead.
    Nurture,
    /// What both sides promise.
    Sla,
    /// The share that goes on.
    ConversionRate,
    /// Days between two stages.
    Lag,
    /// The meeting that looks at the figures.
    Review,
}

impl Starter {
    /// Every term, in the order of the file.
    pub const ALL: [Self; 19] = [
        Self::Lead,
        Self::Prospect,
        Self::QualifiedProspect,
        Self::Mql,
        Self::Sal,
        Self::Sql,
        Self::Opportunity,
        Self::Sale,
        Self::Category,
        Self::Pain,
        Self::Evidence,
        Self::Owner,
        Self::Handover,
        Self::Loan,
        Self::Nurture,
        Self::Sla,
        Self::ConversionRate,
        Self::Lag,
        Self::Review,
    ];

    /// Its name in files and addresses.
    pub fn key(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::Prospect => "prospect",
            Self::QualifiedProspect => "qualified-prospect",
            Self::Mql => "mql",
            Self::Sal => "sal",
            Self::Sql => "sql",
            Self::Opportunity => "opportunity",
            Self::Sale => "sale",
            Self::Category => "category",
            Self::Pain => "pain",
            Self::Evidence => "evidence",
            Self::Owner => "owner",
            Self::Handover => "handover",
            Self::Loan => "loan",
            Self::Nurture => "nurture",
            Self::Sla => "sla",
            Self::ConversionRate => "conversion-rate",
            Self::Lag => "lag",
            Self::Review => "review",
        }
    }

    /// The word itself. What stands in brackets is another word for the same.
    pub fn word(self, tongue: Tongue) -> &'static str {
        let (french, english) = match self {
            Self::Lead => ("Lead", "Lead"),
            Self::Prospect => ("Prospect", "Prospect"),
            Self::QualifiedProspect => ("Prospect qualifié", "Qualified prospect"),
            Self::Mql => ("MQL (lead qualifié par le marketing)", "MQL (marketing qualified lead)"),
            Self::Sal => ("SAL (lead accepté par les commerciaux)", "SAL (sales accepted lead)"),
            Self::Sql => ("SQL (lead qualifié par les commerciaux)", "SQL (sales qualified lead)"),
            Self::Opportunity => ("Opportunité", "Opportunity"),
            Self::Sale => ("Vente", "Sale"),
            Self::Category => ("Catégorie", "Category"),
            Self::Pain => ("Douleur", "Pain"),
            Self::Evidence => ("Éléments connus", "Evidence"),
            Self::Owner => ("Responsable", "Owner"),
            Self::Handover => ("Transmission", "Handover"),
            Self::Loan => ("Prêt", "Loan"),
            Self::Nurture => ("Maturation (nurturing)", "Nurture (nurturing)"),
            Self::Sla => ("SLA (accord de niveau de service)", "SLA (service level agreement)"),
            Self::ConversionRate => ("Taux de conversion", "Conversion rate"),
            Self::Lag => ("Délai de maturation", "Lag"),
            Self::Review => ("Revue", "Review"),
        };
        match tongue {
            Tongue::French => french,
            Tongue::English => english,
        }
    }

    /// Who answers for its definition: a team, or both.
    pub fn owner(self) -> Option<Team> {
        match self {
            Self::Lead | Self::Prospect | Self::Mql | Self::Nurture => Some(Team::Marketing),
            Self::QualifiedProspect | Self::Evidence => Some(Team::InsideSales),
            Self::Sal | Self::Sql | Self::Opportunity | Self::Sale => Some(Team::Sales),
            _ => None,
        }
    }
}
