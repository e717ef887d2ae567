//! A plan: everything the two teams agreed on, as one plain value.

use std::sync::Arc;

use imbl::OrdMap;

use super::agreement::{Agreement, Signed};
use super::business::Calendar;
use super::calibration::Round;
use super::campaign::Campaigns;
use super::language::SharedLanguage;
use super::process::Process;
use super::scenario::{self, Scenario};
use super::schedule::Schedule;
use super::{Capacity, Funnel, Lead, LeadId, Objective, ObjectiveId, StageId, Thresholds};

/// Leads by id, which is the order of their creation. Cheap to clone: an edit shares all but a few nodes.
pub type Leads = OrdMap<LeadId, Arc<Lead>>;

/// One plan. Changed only by [`Plan::after`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// What it is called.
    pub name: String,
    /// ISO 4217 code of the currency of every amount.
    pub currency: Currency,
    /// The common objectives, in the order of the page.
    pub objectives: Vec<Objective>,
    /// The reverse funnel.
    pub funnel: Funnel,
    /// Other numbers for the funnel, in the order in which they were kept.
    pub scenarios: Vec<Scenario>,
    /// What each side can handle.
    pub capacity: Capacity,
    /// When an objective asks too little or too much.
    pub thresholds: Thresholds,
    /// How the sales spread over the months, what came in, how long leads take.
    pub schedule: Schedule,
    /// When the teams work.
    pub calendar: Calendar,
    /// What both sides negotiate.
    pub agreement: Agreement,
    /// The versions that were signed, first to last.
    pub signed: Vec<Arc<Signed>>,
    /// What both sides call things.
    pub language: Arc<SharedLanguage>,
    /// The rounds of the calibration game, first to last.
    pub calibration: Vec<Arc<Round>>,
    /// How leads are treated.
    pub process: Arc<Process>,
    /// The nurture campaigns.
    pub campaigns: Arc<Campaigns>,
    /// The leads.
    pub leads: Leads,
}

/// The currencies a plan can be in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Currency {
    /// Euro.
    #[default]
    Eur,
    /// US dollar.
    Usd,
    /// Pound sterling.
    Gbp,
    /// Swiss franc.
    Chf,
    /// Canadian dollar.
    Cad,
}

impl Currency {
    /// Every currency, in the order of the choice.
    pub const ALL: [Self; 5] = [Self::Eur, Self::Usd, Self::Gbp, Self::Chf, Self::Cad];

    /// The ISO 4217 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Eur => "EUR",
            Self::Usd => "USD",
            Self::Gbp => "GBP",
            Self::Chf => "CHF",
            Self::Cad => "CAD",
        }
    }

    /// Whether `text` names this currency: its code, its sign or its name in either language, whatever the case.
    pub fn is_named_by(self, text: &str) -> bool {
        let names: &[&str] = match self {
            Self::Eur => &["eur", "€", "euro", "euros"],
            Self::Usd => &["usd", "$", "us$", "$us", "dollar", "dollars"],
            Self::Gbp => &["gbp", "£", "£gb", "pound", "pounds", "livre", "livres"],
            Self::Chf => &["chf", "fr.", "franc", "francs"],
            Self::Cad => &["cad", "$", "ca$", "$ca", "$ ca", "dollar", "dollars"],
        };
        names.contains(&text.trim().to_lowercase().as_str())
    }
}

impl Plan {
    /// A new plan with an empty one-line funnel whose stage is called `stage`.
    pub fn new(name: String, headline: StageId, stage: String) -> Self {
        Self {
            name,
            currency: Currency::default(),
            objectives: Vec::new(),
            funnel: Funnel::one_line(headline, stage),
            scenarios: Vec::new(),
            capacity: Capacity::default(),
            thresholds: Thresholds::default(),
            schedule: Schedule::default(),
            calendar: Calendar::default(),
            agreement: Agreement::default(),
            signed: Vec::new(),
            language: Arc::default(),
            calibration: Vec::new(),
            process: Arc::default(),
            campaigns: Arc::default(),
            leads: Leads::new(),
        }
    }

    /// The lead of that id.
    pub fn lead(&self, id: LeadId) -> Option<&Arc<Lead>> {
        self.leads.get(&id)
    }

    /// Whether the funnel or a scenario has that stage: what hangs on it is kept for as long.
    pub fn knows_stage(&self, id: StageId) -> bool {
        scenario::knows_stage(&self.funnel, &self.scenarios, id)
    }

    /// The objective of that id.
    pub fn objective(&self, id: ObjectiveId) -> Option<&Objective> {
        self.objectives.iter().find(|objective| objective.id == id)
    }
}
