//! The agreement of both sides: what they negotiate, what follows from the plan around it, whether the two fit each other, and
//! the versions that were signed.

mod articles;
mod edit;
mod example;
mod fit;
mod hash;
mod promises;
mod sha256;
mod signed;
mod terms;

pub use articles::{Amendment, Article, Said, Side, amendments};
pub use edit::AgreementEdit;
pub use example::Example;
pub use fit::{Clash, clashes};
pub use hash::{Hash, HashError};
pub use promises::split;
pub use signed::{MOST_SIGNED, Signed};
pub use terms::Terms;

use serde::{Deserialize, Serialize};

use super::Category;

/// What the teams negotiate. Everything else in the agreement follows from the plan, see [`Terms`].
///
/// A field that is added here later has to stay out of a file while nobody uses it: what was signed before must keep its
/// [`Hash`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Agreement {
    short_term_share: u16,
    mid_term_share: u16,
    /// What has to be known of a lead when marketing hands it over.
    pub handover_fields: Vec<LeadField>,
    response_hours: [u16; 4],
    attempts: u16,
    decision_days: u16,
    feedback_days: u16,
    return_days: u16,
    /// What happens when a promise is broken.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub escalation: String,
    /// How often both sides look at the figures.
    pub cadence: Cadence,
    /// Who signs for marketing.
    #[serde(skip_serializing_if = "Signatory::is_blank")]
    pub marketing: Signatory,
    /// Who signs for sales.
    #[serde(skip_serializing_if = "Signatory::is_blank")]
    pub sales: Signatory,
}

/// Somebody who signs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Signatory {
    /// The name.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What they are in the company.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub role: String,
}

/// What can be asked to be known of a lead at its handover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeadField {
    /// The company.
    Company,
    /// The person there.
    Contact,
    /// The e-mail address.
    Email,
    /// The telephone number.
    Phone,
    /// Where it came from.
    Source,
    /// What the sale could bring.
    Value,
    /// The pain.
    Pain,
    /// The need.
    Need,
    /// The scope.
    Scope,
    /// The project team.
    Team,
    /// The budget.
    Budget,
    /// The timing.
    Timing,
}

/// How often both sides review.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cadence {
    /// Every week.
    Weekly,
    /// Every two weeks.
    EveryTwoWeeks,
    /// Every month.
    #[default]
    Monthly,
    /// Every quarter.
    Quarterly,
}

/// One of the numbers that are negotiated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Figure {
    /// Percent of the qualified prospects that are short-term projects.
    ShortTermShare,
    /// The same of mid-term projects. What is left are long-term ones, so that the three are always 100 %.
    MidTermShare,
    /// Business hours to the first response to a short-term project.
    ShortTermResponse,
    /// To a mid-term project.
    MidTermResponse,
    /// To a long-term project.
    LongTermResponse,
    /// To a lead that is still to be qualified.
    ToQualifyResponse,
    /// Attempts to reach a lead before it may go back.
    Attempts,
    /// Working days to accept or reject a lead. Silence accepts it.
    Decision,
    /// Working days to the feedback after an appointment.
    Feedback,
    /// Working days to the return of a lead that is not ripe.
    Return,
}

impl Agreement {
    /// Whether nobody changed it.
    pub fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// One of its numbers.
    pub fn figure(&self, figure: Figure) -> u16 {
        let [short, mid, long, to_qualify] = self.response_hours;
        match figure {
            Figure::ShortTermShare => self.short_term_share,
            Figure::MidTermShare => self.mid_term_share,
            Figure::ShortTermResponse => short,
            Figure::MidTermResponse => mid,
            Figure::LongTermResponse => long,
            Figure::ToQualifyResponse => to_qualify,
            Figure::Attempts => self.attempts,
            Figure::Decision => self.decision_days,
            Figure::Feedback => self.feedback_days,
            Figure::Return => self.return_days,
        }
    }

    /// Percent of the qualified prospects in each of the three categories, ripest first: 100 together.
    pub fn shares(&self) -> [u16; 3] {
        let (short, mid) = (self.short_term_share, self.mid_term_share);
        [short, mid, 100_u16.saturating_sub(short.saturating_add(mid))]
    }

    /// Business hours to the first response to a lead of that category.
    pub fn response(&self, category: Category) -> u16 {
        self.figure(Figure::response(category))
    }

    /// The first number that is out of its bounds, and whether it is too large.
    pub fn out_of_bounds(&self) -> Option<(Figure, bool)> {
        let shares = self.short_term_share.saturating_add(self.mid_term_share);
        Figure::ALL.into_iter().find_map(|figure| {
            let (least, most) = figure.bounds();
            let number = self.figure(figure);
            let too_large = number > most || (figure == Figure::MidTermShare && shares > 100);
            (too_large || number < least).then_some((figure, too_large))
        })
    }

    /// Every text in it.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let Self { escalation, marketing, sales, .. } = self;
        [escalation, &marketing.name, &marketing.role, &sales.name, &sales.role].into_iter().map(String::as_str)
    }
}

impl Signatory {
    /// Whether nothing is said of them.
    pub fn is_blank(&self) -> bool {
        *self == Self::default()
    }

    /// Whether they have a name.
    pub fn is_named(&self) -> bool {
        !self.name.trim().is_empty()
    }
}

impl Figure {
    /// Every number, in the order of the document.
    pub const ALL: [Self; 10] = [
        Self::ShortTermShare,
        Self::MidTermShare,
        Self::ShortTermResponse,
        Self::MidTermResponse,
        Self::LongTermResponse,
        Self::ToQualifyResponse,
        Self::Attempts,
        Self::Decision,
        Self::Feedback,
        Self::Return,
    ];

    /// The response to a lead of that category.
    pub fn response(category: Category) -> Self {
        match category {
            Category::ShortTerm => Self::ShortTermResponse,
            Category::MidTerm => Self::MidTermResponse,
            Category::LongTerm => Self::LongTermResponse,
            Category::ToQualify => Self::ToQualifyResponse,
        }
    }

    /// The least and the most it may be.
    pub fn bounds(self) -> (u16, u16) {
        match self {
            Self::ShortTermShare | Self::MidTermShare => (0, 100),
            _ => (1, 999),
        }
    }

    /// Where it stands in a file, below the agreement.
    pub fn path(self) -> &'static str {
        match self {
            Self::ShortTermShare => "short_term_share",
            Self::MidTermShare => "mid_term_share",
            Self::ShortTermResponse => "response_hours[0]",
            Self::MidTermResponse => "response_hours[1]",
            Self::LongTermResponse => "response_hours[2]",
            Self::ToQualifyResponse => "response_hours[3]",
            Self::Attempts => "attempts",
            Self::Decision => "decision_days",
            Self::Feedback => "feedback_days",
            Self::Return => "return_days",
        }
    }
}

impl LeadField {
    /// Every field, in the order of the page of a lead.
    pub const ALL: [Self; 12] = [
        Self::Company,
        Self::Contact,
        Self::Email,
        Self::Phone,
        Self::Source,
        Self::Value,
        Self::Pain,
        Self::Need,
        Self::Scope,
        Self::Team,
        Self::Budget,
        Self::Timing,
    ];
}

impl Cadence {
    /// Every cadence, the most frequent first.
    pub const ALL: [Self; 4] = [Self::Weekly, Self::EveryTwoWeeks, Self::Monthly, Self::Quarterly];
}

impl Default for Agreement {
    /// Where a negotiation can begin.
    fn default() -> Self {
        Self {
            short_term_share: 20,
            mid_term_share: 30,
            handover_fields: vec![
                LeadField::Company,
                LeadField::Contact,
                LeadField::Email,
                LeadField::Source,
                LeadField::Pain,
            ],
            response_hours: [4, 8, 24, 8],
            attempts: 3,
            decision_days: 2,
            feedback_days: 1,
            return_days: 5,
            escalation: String::new(),
            cadence: Cadence::default(),
            marketing: Signatory::default(),
            sales: Signatory::default(),
        }
    }
}
