//! Every text of the page, by room. A text missing in one language does not compile.

mod errors;
mod shell;
mod terms;

pub use errors::Errors;
pub use shell::Shell;
pub use terms::Terms;

/// The texts of one language.
pub struct Texts {
    /// Words of the domain, used in several rooms.
    pub terms: Terms,
    /// What is said when something typed does not fit.
    pub errors: Errors,
    /// The frame around every page.
    pub shell: Shell,
}

/// The English texts.
pub static ENGLISH: Texts = Texts { terms: terms::ENGLISH, errors: errors::ENGLISH, shell: shell::ENGLISH };

/// The French texts.
pub static FRENCH: Texts = Texts { terms: terms::FRENCH, errors: errors::FRENCH, shell: shell::FRENCH };
