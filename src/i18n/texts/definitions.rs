//! What the categories mean until the teams write it themselves.

use crate::domain::Category;
use crate::domain::language::Part;

/// The texts.
#[derive(Clone, Copy)]
pub struct Definitions {
    /// What is said of a category. Its name is a word of the domain, see `Terms`.
    pub of: fn(Category, Part) -> &'static str,
}

/// In English.
pub static ENGLISH: Definitions = Definitions {
    of: |category, part| match (category, part) {
        (_, Part::Name | Part::Question) => "",
        (Category::ShortTerm, Part::Definition) => {
            "A project that is ready to be bought: the need is fully defined, a project team is set up, the budget is voted and the timing is fixed."
        }
        (Category::ShortTerm, Part::LooksLike) => {
            "They can name the people in the project, the amount and the date. They ask for a quotation or a demonstration on their own case."
        }
        (Category::ShortTerm, Part::NotLike) => {
            "Somebody enthusiastic without a budget. A large company that downloaded a white paper. A deal that we would like to be urgent."
        }
        (Category::ShortTerm, Part::Examples) => {
            "A plant has voted the replacement of two machines, named its project manager and wants them running before the summer."
        }
        (Category::MidTerm, Part::Definition) => {
            "A real project that is nearly there: the pain is recognised, every criterion is at least partly met, and one or two points are still open."
        }
        (Category::MidTerm, Part::LooksLike) => {
            "The scope is still being discussed or the final vote on the budget is pending, but somebody is in charge and a date is in sight."
        }
        (Category::MidTerm, Part::NotLike) => {
            "A project without anybody to carry it. A budget that has never been mentioned. A date that has slipped from one year to the next."
        }
        (Category::MidTerm, Part::Examples) => {
            "A team compares three solutions, has a sum in its draft budget and will decide after the management committee."
        }
        (Category::LongTerm, Part::Definition) => {
            "There is a pain, and the project is still far or ill-defined: the deadline is distant, the scope unclear or the budget not voted."
        }
        (Category::LongTerm, Part::LooksLike) => {
            "They describe what hurts and listen with interest, but cannot say who, how much or when. They want to learn more before they ask for anything."
        }
        (Category::LongTerm, Part::NotLike) => {
            "A lost lead: it will ripen if somebody keeps in touch. Nor one to be pushed: a hard sell now loses it for later."
        }
        (Category::LongTerm, Part::Examples) => {
            "A manager complains of lost orders and means to do something about it, perhaps next year, once the reorganisation is over."
        }
        (Category::ToQualify, Part::Definition) => {
            "We do not know yet: the pain is not established, or nothing is known of a project. It says what we have still to ask, and nothing of the lead’s worth."
        }
        (Category::ToQualify, Part::LooksLike) => {
            "A business card from a trade fair, a form with a name and a company, a contact passed on by a partner."
        }
        (Category::ToQualify, Part::NotLike) => {
            "A bad lead. Nor a place to leave one: it is called, and then it belongs to one of the three categories."
        }
        (Category::ToQualify, Part::Examples) => "Somebody attended a webinar to the end and left a telephone number.",
    },
};

/// In French.
pub static FRENCH: Definitions = Definitions {
    of: |category, part| match (category, part) {
        (_, Part::Name | Part::Question) => "",
        (Category::ShortTerm, Part::Definition) => {
            "Un projet prêt à être acheté : le besoin est entièrement défini, une équipe projet est en place, le budget est voté et l’échéance est fixée."
        }
        (Category::ShortTerm, Part::LooksLike) => {
            "Ils savent nommer les personnes du projet, le montant et la date. Ils demandent un devis, ou une démonstration sur leur propre cas."
        }
        (Category::ShortTerm, Part::NotLike) => {
            "Un interlocuteur enthousiaste sans budget. Une grande entreprise qui a téléchargé un livre blanc. Une affaire que nous aimerions urgente."
        }
        (Category::ShortTerm, Part::Examples) => {
            "Une usine a voté le remplacement de deux machines, nommé son chef de projet et veut démarrer avant l’été."
        }
        (Category::MidTerm, Part::Definition) => {
            "Un vrai projet, presque abouti : la douleur est reconnue, chaque critère est rempli au moins en partie, un ou deux points restent ouverts."
        }
        (Category::MidTerm, Part::LooksLike) => {
            "Le périmètre se discute encore ou le vote final du budget est attendu, mais quelqu’un porte le projet et une date se dessine."
        }
        (Category::MidTerm, Part::NotLike) => {
            "Un projet que personne ne porte. Un budget dont il n’a jamais été question. Une date repoussée d’une année sur l’autre."
        }
        (Category::MidTerm, Part::Examples) => {
            "Une équipe compare trois solutions, a inscrit une somme à son projet de budget et tranchera après le comité de direction."
        }
        (Category::LongTerm, Part::Definition) => {
            "La douleur est là, mais le projet est encore lointain ou mal défini : échéance éloignée, périmètre flou ou budget non voté."
        }
        (Category::LongTerm, Part::LooksLike) => {
            "Ils décrivent ce qui fait mal et écoutent avec intérêt, mais ne savent dire ni qui, ni combien, ni quand. Ils veulent en apprendre davantage avant de demander quoi que ce soit."
        }
        (Category::LongTerm, Part::NotLike) => {
            "Un lead perdu : il mûrira si quelqu’un garde le contact. Ni un lead à bousculer : forcer la vente aujourd’hui, c’est le perdre pour demain."
        }
        (Category::LongTerm, Part::Examples) => {
            "Une responsable se plaint de commandes perdues et compte s’en occuper, peut-être l’an prochain, une fois la réorganisation terminée."
        }
        (Category::ToQualify, Part::Definition) => {
            "Nous ne savons pas encore : la douleur n’est pas établie, ou rien n’est connu d’un projet. Cela dit ce qu’il nous reste à demander, et rien de la valeur du lead."
        }
        (Category::ToQualify, Part::LooksLike) => {
            "Une carte de visite prise sur un salon, un formulaire avec un nom et une société, un contact transmis par un partenaire."
        }
        (Category::ToQualify, Part::NotLike) => {
            "Un mauvais lead. Ni une salle d’attente : on l’appelle, puis il rejoint l’une des trois catégories."
        }
        (Category::ToQualify, Part::Examples) => {
            "Une personne a suivi un webinaire jusqu’au bout et laissé un numéro de téléphone."
        }
    },
};
