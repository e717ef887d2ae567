//! Every text of the page, by room. A text missing in one language does not compile.

mod agreement;
mod articles;
mod category;
mod confidence;
mod definitions;
mod errors;
mod glossary;
mod language_page;
mod lead;
mod lead_filters;
mod lead_table;
mod leads;
mod plans;
mod refusals;
mod schedule;
mod shell;
mod storage;
mod summary;
mod terms;
mod what_if;

pub use agreement::Agreement;
pub use articles::Articles;
pub use category::Categories;
pub use confidence::Confidence;
pub use definitions::Definitions;
pub use errors::Errors;
pub use glossary::Glossary;
pub use language_page::LanguagePage;
pub use lead::LeadPage;
pub use lead_filters::LeadFilters;
pub use lead_table::LeadTable;
pub use leads::Leads;
pub use plans::Plans;
pub use schedule::Schedule;
pub use shell::Shell;
pub use storage::Storage;
pub use summary::Summary;
mod goals;
mod next_steps;
mod objectives;
mod smart;

pub use goals::Goals;
pub use objectives::Objectives;
pub use smart::{LoadFigures, MissedOdds, OddsFigures, Smart};
pub use terms::Terms;
pub use what_if::WhatIf;

use super::Language;

/// The texts of one language. Each room is asked for by itself, so that the texts of a page are fetched with the page.
#[derive(Debug)]
pub struct Texts {
    language: Language,
}

/// The English texts.
pub static ENGLISH: Texts = Texts { language: Language::English };

/// The French texts.
pub static FRENCH: Texts = Texts { language: Language::French };

macro_rules! rooms {
    ($($(#[$about:meta])* $room:ident: $Room:ident,)+) => {
        impl Texts {
            $(
                $(#[$about])*
                pub fn $room(&self) -> &'static $Room {
                    match self.language {
                        Language::English => &$room::ENGLISH,
                        Language::French => &$room::FRENCH,
                    }
                }
            )+
        }
    };
}

rooms! {
    /// Words of the domain, used in several rooms.
    terms: Terms,
    /// What is said when something typed does not fit.
    errors: Errors,
    /// The frame around every page.
    shell: Shell,
    /// Where the plan is kept, and what is said when it is not.
    storage: Storage,
    /// The page of the plans and the opening of files.
    plans: Plans,
    /// Step 1: the funnel.
    objectives: Objectives,
    /// Step 1: how sure the goal is.
    confidence: Confidence,
    /// Step 1: the funnel solved both ways, and its scenarios.
    what_if: WhatIf,
    /// Step 1: the plan month by month.
    schedule: Schedule,
    /// Step 1: the agreement.
    agreement: Agreement,
    /// The articles of the agreement.
    articles: Articles,
    /// Step 1 on one page.
    summary: Summary,
    /// Step 1: the common objectives.
    goals: Goals,
    /// The five SMART criteria.
    smart: Smart,
    /// Categories and their reasons.
    category: Categories,
    /// Step 2: what the categories mean.
    definitions: Definitions,
    /// Step 2: the page.
    language_page: LanguagePage,
    /// Step 2: the glossary.
    glossary: Glossary,
    /// The board.
    leads: Leads,
    /// What leads are filtered by.
    lead_filters: LeadFilters,
    /// The leads as a table, and what is done with many of them.
    lead_table: LeadTable,
    /// The page of one lead.
    lead: LeadPage,
}
