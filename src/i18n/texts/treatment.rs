//! How leads of each category are treated until the teams write it themselves.

use crate::domain::Category;

/// The texts.
#[derive(Clone, Copy)]
pub struct Treatment {
    /// How to approach the prospect.
    pub approach: fn(Category) -> &'static str,
    /// What to do next.
    pub next_steps: fn(Category) -> &'static str,
}

/// In English.
pub static ENGLISH: Treatment = Treatment {
    approach: |category| match category {
        Category::ShortTerm => "Call at once and talk about their project: people, amount, date. Make an offer.",
        Category::MidTerm => {
            "Help them to settle what is still open. No offer before the scope and the budget are clear."
        }
        Category::LongTerm => {
            "Inform and keep in touch, without pressing: a hard sell now loses the project for later."
        }
        Category::ToQualify => "Ask and listen: what hurts, and is there a project? Nothing is sold in this call.",
    },
    next_steps: |category| match category {
        Category::ShortTerm => "First response, appointment, offer; then won, or lost with its reason.",
        Category::MidTerm => "An appointment to help the project ripen, then back to marketing, into a campaign.",
        Category::LongTerm => {
            "Into an inbound or outbound campaign; ask again once they react or their date comes near."
        }
        Category::ToQualify => {
            "Establish scope and maturity, note the evidence, and follow the lead until its category is known."
        }
    },
};

/// In French.
pub static FRENCH: Treatment = Treatment {
    approach: |category| match category {
        Category::ShortTerm => {
            "Appeler sans attendre et parler de leur projet : personnes, montant, date. Faire une offre."
        }
        Category::MidTerm => {
            "Les aider à préciser ce qui reste ouvert. Pas d’offre tant que le périmètre et le budget ne sont pas clairs."
        }
        Category::LongTerm => {
            "Informer et garder le contact, sans insister : forcer la vente aujourd’hui, c’est perdre le projet pour demain."
        }
        Category::ToQualify => {
            "Questionner et écouter : où est la douleur, y a-t-il un projet ? On ne vend rien dans cet appel."
        }
    },
    next_steps: |category| match category {
        Category::ShortTerm => "Première réponse, rendez-vous, offre ; puis gagné, ou perdu avec son motif.",
        Category::MidTerm => {
            "Un rendez-vous pour aider le projet à mûrir, puis retour au marketing, dans une campagne."
        }
        Category::LongTerm => {
            "Dans une campagne entrante ou sortante ; relancer dès qu’ils réagissent ou que leur échéance approche."
        }
        Category::ToQualify => {
            "Établir le périmètre et la maturité, noter les preuves, et suivre le lead jusqu’à connaître sa catégorie."
        }
    },
};
