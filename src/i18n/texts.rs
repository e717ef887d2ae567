//! Every text of the page, by room. A text missing in one language does not compile.

mod agreement;
mod articles;
mod board;
mod calibration;
mod campaigns;
mod cases;
mod category;
mod clocks;
mod confidence;
mod contacts;
mod definitions;
mod errors;
mod figures;
mod glossary;
mod held;
mod import;
mod import_check;
mod import_found;
mod import_words;
mod language_page;
mod lead;
mod lead_filters;
mod lead_table;
mod leads;
mod pace;
mod palette;
mod plans;
mod refusals;
mod results;
mod reveal;
mod schedule;
mod shell;
mod storage;
mod summary;
mod terms;
mod what_if;

pub use agreement::Agreement;
pub use articles::Articles;
pub use board::{Board, Named};
pub use calibration::Calibration;
pub use campaigns::Campaigns;
pub use cases::Cases;
pub use category::Categories;
pub use confidence::Confidence;
pub use contacts::Contacts;
pub use definitions::Definitions;
pub use errors::Errors;
pub use figures::Figures;
pub use glossary::Glossary;
pub use held::Held;
pub use import::Import;
pub use import_check::ImportCheck;
pub use import_found::ImportFound;
pub use import_words::ImportWords;
pub use language_page::LanguagePage;
pub use lead::LeadPage;
pub use lead_filters::LeadFilters;
pub use lead_table::LeadTable;
pub use leads::Leads;
pub use pace::Pace;
pub use palette::Palette;
pub use plans::Plans;
pub use results::Results;
pub use reveal::Reveal;
pub use schedule::Schedule;
pub use shell::Shell;
pub use storage::Storage;
pub use summary::Summary;
mod goals;
mod hands;
mod next_steps;
mod nurture;
mod objectives;
mod overdue;
mod process;
mod smart;
mod treatment;

pub use goals::Goals;
pub use hands::Hands;
pub use nurture::Nurture;
pub use objectives::Objectives;
pub use overdue::{Overdue, lasting};
pub use process::Process;
pub use smart::{LoadFigures, MissedOdds, OddsFigures, Smart};
pub use terms::Terms;
pub use treatment::Treatment;
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
    /// The command palette and the list of shortcuts.
    palette: Palette,
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
    /// Step 2: the calibration game, until the answers are shown.
    calibration: Calibration,
    /// Step 2: the answers.
    reveal: Reveal,
    /// Step 2: the sample leads.
    cases: Cases,
    /// Step 3: what is said when a lead changes hands, is lent and returns.
    hands: Hands,
    /// Step 3: how leads are treated until the teams write it themselves.
    treatment: Treatment,
    /// Step 3: the page.
    process: Process,
    /// Step 3: the nurture campaigns.
    campaigns: Campaigns,
    /// Step 3: what is said of campaigns on the pages of leads.
    nurture: Nurture,
    /// Step 4: what each figure is called.
    figures: Figures,
    /// Step 4: pace to goal, and the plan beside what came in.
    pace: Pace,
    /// Step 4: the page, and the promises.
    results: Results,
    /// Step 4: the other figures of the leads.
    held: Held,
    /// The board.
    leads: Leads,
    /// How the board is laid out, and how cards are moved on it.
    board: Board,
    /// What is overdue on a lead.
    overdue: Overdue,
    /// What leads are filtered by.
    lead_filters: LeadFilters,
    /// The leads as a table, and what is done with many of them.
    lead_table: LeadTable,
    /// The import of leads.
    import: Import,
    /// What a check of a file finds.
    import_check: ImportCheck,
    /// What columns become, and what is wrong with a file.
    import_words: ImportWords,
    /// What a file tells about the funnel.
    import_found: ImportFound,
    /// The page of one lead.
    lead: LeadPage,
    /// What was said with the people of a lead, and all that happened to it.
    contacts: Contacts,
}
