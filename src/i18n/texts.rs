//! Every text of the page, by room. A text missing in one language does not compile.

mod category;
mod errors;
mod lead;
mod leads;
mod plans;
mod refusals;
mod shell;
mod storage;
mod terms;

pub use category::Categories;
pub use errors::Errors;
pub use lead::LeadPage;
pub use leads::Leads;
pub use plans::Plans;
pub use shell::Shell;
pub use storage::Storage;
mod goals;
mod next_steps;
mod objectives;
mod smart;

pub use goals::Goals;
pub use objectives::Objectives;
pub use smart::{LoadFigures, Smart};
pub use terms::Terms;

/// The texts of one language.
pub struct Texts {
    /// Words of the domain, used in several rooms.
    pub terms: Terms,
    /// What is said when something typed does not fit.
    pub errors: Errors,
    /// The frame around every page.
    pub shell: Shell,
    /// Where the plan is kept, and what is said when it is not.
    pub storage: Storage,
    /// The page of the plans and the opening of files.
    pub plans: Plans,
    /// Step 1: the funnel.
    pub objectives: Objectives,
    /// Step 1: the common objectives.
    pub goals: Goals,
    /// The five SMART criteria.
    pub smart: Smart,
    /// Categories and their reasons.
    pub category: Categories,
    /// The board.
    pub leads: Leads,
    /// The page of one lead.
    pub lead: LeadPage,
}

/// The English texts.
pub static ENGLISH: Texts = Texts {
    terms: terms::ENGLISH,
    errors: errors::ENGLISH,
    shell: shell::ENGLISH,
    storage: storage::ENGLISH,
    plans: plans::ENGLISH,
    objectives: objectives::ENGLISH,
    goals: goals::ENGLISH,
    smart: smart::ENGLISH,
    category: category::ENGLISH,
    leads: leads::ENGLISH,
    lead: lead::ENGLISH,
};

/// The French texts.
pub static FRENCH: Texts = Texts {
    terms: terms::FRENCH,
    errors: errors::FRENCH,
    shell: shell::FRENCH,
    storage: storage::FRENCH,
    plans: plans::FRENCH,
    objectives: objectives::FRENCH,
    goals: goals::FRENCH,
    smart: smart::FRENCH,
    category: category::FRENCH,
    leads: leads::FRENCH,
    lead: lead::FRENCH,
};
