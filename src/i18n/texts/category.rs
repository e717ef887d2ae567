//! Why a lead is in its category, and what is said of one that was set by hand.

use crate::domain::language::{SharedLanguage, Tongue};
use crate::domain::{Answer, Category, Criterion, Gaps, Reason};

/// The texts.
#[derive(Clone, Copy)]
pub struct Categories {
    /// One character for a category, that a chip shows before its name.
    pub mark: fn(Category) -> &'static str,
    /// Why, in a sentence: with the names that the teams gave to the criteria.
    pub reason: fn(&Reason, &SharedLanguage) -> String,
    /// Marks a category that was set by hand.
    pub by_hand: &'static str,
    /// The same with the reason, who set it, and the day.
    pub by_hand_because: fn(&str, &str, &str) -> String,
    /// What the evidence says meanwhile: the category and the sentence.
    pub evidence_says: fn(&str, &str) -> String,
    /// Opens the form.
    pub set: &'static str,
    /// Label of the category there.
    pub category: &'static str,
    /// Label of the reason there.
    pub why: &'static str,
    /// Label of who sets it.
    pub by: &'static str,
    /// Takes it back.
    pub take_back: &'static str,
    /// Said when it was set.
    pub was_set: fn(&str) -> String,
    /// Said when it was taken back.
    pub taken_back: &'static str,
}

/// In English.
pub static ENGLISH: Categories = Categories {
    mark,
    reason: |reason, shared| match reason {
        Reason::PainNotEstablished(Answer::Unknown | Answer::Yes) => {
            "Nobody has established a pain yet: ask about it first.".to_owned()
        }
        Reason::PainNotEstablished(Answer::Partly) => {
            "The pain is established only in part: find out whether it hurts enough to act.".to_owned()
        }
        Reason::PainNotEstablished(Answer::No) => "There is no pain: nothing makes them act yet.".to_owned(),
        Reason::ProjectUnknown if are_renamed(shared) => {
            "There is a pain, but nothing is known of a project yet: ask about the five criteria.".to_owned()
        }
        Reason::ProjectUnknown => {
            "There is a pain, but nothing is known of a project yet: ask about need, scope, team, budget and timing."
                .to_owned()
        }
        Reason::AllMet if are_renamed(shared) => "There is a pain, and all five criteria are settled.".to_owned(),
        Reason::AllMet => "There is a pain, and need, scope, team, budget and timing are all settled.".to_owned(),
        Reason::Met { open, mean } => format!(
            "There is a pain, and the project is {mean}% defined, which is enough for category 1; {}.",
            english(open, shared)
        ),
        Reason::NearlyMet { open, mean } => {
            format!("The project is {mean}% defined; {}.", english(open, shared))
        }
        Reason::TooOpen { open, mean, wanted } => {
            format!("The project is only {mean}% defined, short of {wanted}%: {}.", english(open, shared))
        }
        Reason::Lacking(gaps) => format!("There is a pain, but {}.", english(gaps, shared)),
    },
    by_hand: "Set by hand",
    by_hand_because: |reason, by, day| {
        if by.is_empty() {
            format!("Set by hand on {day}: {reason}")
        } else {
            format!("Set by hand by {by} on {day}: {reason}")
        }
    },
    evidence_says: |category, sentence| format!("The evidence says: {category}. {sentence}"),
    set: "Set the category by hand",
    category: "Category",
    why: "Why, in spite of the evidence",
    by: "Set by",
    take_back: "Let the evidence decide again",
    was_set: |category| format!("Category set by hand: {category}"),
    taken_back: "The evidence decides again",
};

/// In French.
pub static FRENCH: Categories = Categories {
    mark,
    reason: |reason, shared| {
        match reason {
        Reason::PainNotEstablished(Answer::Unknown | Answer::Yes) => {
            "Aucune douleur n’est établie à ce jour : c’est la première question à poser.".to_owned()
        }
        Reason::PainNotEstablished(Answer::Partly) => {
            "La douleur n’est établie qu’en partie : reste à savoir si elle suffit pour agir.".to_owned()
        }
        Reason::PainNotEstablished(Answer::No) => "Il n’y a pas de douleur : rien ne pousse encore à agir.".to_owned(),
        Reason::ProjectUnknown if are_renamed(shared) => {
            "La douleur est établie, mais rien n’est connu d’un projet : interrogez sur les cinq critères.".to_owned()
        }
        Reason::ProjectUnknown => {
            "La douleur est établie, mais rien n’est connu d’un projet : interrogez sur le besoin, le périmètre, l’équipe, le budget et l’échéance."
                .to_owned()
        }
        Reason::AllMet if are_renamed(shared) => {
            "La douleur est établie et les cinq critères sont remplis.".to_owned()
        }
        Reason::AllMet => {
            "La douleur est établie ; le besoin, le périmètre, l’équipe, le budget et l’échéance sont tous fixés.".to_owned()
        }
        Reason::Met { open, mean } => format!(
            "La douleur est établie et le projet est défini à {mean} %, ce qui suffit pour la catégorie 1 ; {}.",
            french(open, shared)
        ),
        Reason::NearlyMet { open, mean } => {
            format!("Le projet est défini à {mean} % ; {}.", french(open, shared))
        }
        Reason::TooOpen { open, mean, wanted } => format!(
            "Le projet n’est défini qu’à {mean} %, en dessous des {wanted} % requis ; {}.",
            french(open, shared)
        ),
        Reason::Lacking(gaps) => format!("La douleur est établie, mais {}.", french(gaps, shared)),
    }
    },
    by_hand: "Fixée à la main",
    by_hand_because: |reason, by, day| {
        if by.is_empty() {
            format!("Fixée à la main le {day} : {reason}")
        } else {
            format!("Fixée à la main par {by} le {day} : {reason}")
        }
    },
    evidence_says: |category, sentence| format!("D’après les éléments connus : {category}. {sentence}"),
    set: "Fixer la catégorie à la main",
    category: "Catégorie",
    why: "Pourquoi, malgré les éléments connus",
    by: "Fixée par",
    take_back: "S’en remettre aux éléments connus",
    was_set: |category| format!("Catégorie fixée à la main : {category}"),
    taken_back: "Les éléments connus décident à nouveau",
};

fn mark(category: Category) -> &'static str {
    match category {
        Category::ShortTerm => "1",
        Category::MidTerm => "2",
        Category::LongTerm => "3",
        Category::ToQualify => "?",
    }
}

/// What is open, in clauses. What is lacking comes first.
fn english(gaps: &Gaps, shared: &SharedLanguage) -> String {
    let clause = |criteria: &[Criterion], said: &str| {
        let verb = if criteria.len() == 1 { "is" } else { "are" };
        let names = names(criteria, shared, Tongue::English, the_english, |name| format!("“{name}”"));
        (!criteria.is_empty()).then(|| format!("{} {verb} {said}", listed(&names, " and ")))
    };
    let clauses = [
        clause(&gaps.no, "lacking"),
        clause(&gaps.unknown, "not known yet"),
        clause(&gaps.partly, "still partly open"),
    ];
    listed(&clauses.into_iter().flatten().collect::<Vec<_>>(), ", and ")
}

fn french(gaps: &Gaps, shared: &SharedLanguage) -> String {
    let clause = |criteria: &[Criterion], said: &str| {
        let names = names(criteria, shared, Tongue::French, the_french, |name| format!("« {name} »"));
        (!criteria.is_empty()).then(|| format!("{said} {}", listed(&names, " et ")))
    };
    let clauses = [
        clause(&gaps.no, "il manque"),
        clause(&gaps.unknown, "il reste à connaître"),
        clause(&gaps.partly, "il reste à préciser"),
    ];
    listed(&clauses.into_iter().flatten().collect::<Vec<_>>(), " et ")
}

/// The criteria with their article; one that the teams renamed by its name, in quotes.
fn names(
    criteria: &[Criterion],
    shared: &SharedLanguage,
    tongue: Tongue,
    the: fn(Criterion) -> &'static str,
    quoted: fn(&str) -> String,
) -> Vec<String> {
    let name = |criterion: &Criterion| {
        let own = shared.name((*criterion).into(), tongue);
        own.map_or_else(|| the(*criterion).to_owned(), |name| quoted(name.trim()))
    };
    criteria.iter().map(name).collect()
}

/// Whether a criterion of the project has a name of the teams' own.
fn are_renamed(shared: &SharedLanguage) -> bool {
    Criterion::PROJECT.into_iter().any(|criterion| shared.name(criterion.into(), Tongue::English).is_some())
}

fn the_english(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::Pain => "the pain",
        Criterion::Need => "the need",
        Criterion::Scope => "the scope",
        Criterion::Team => "the project team",
        Criterion::Budget => "the budget",
        Criterion::Timing => "the timing",
    }
}

fn the_french(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::Pain => "la douleur",
        Criterion::Need => "le besoin",
        Criterion::Scope => "le périmètre",
        Criterion::Team => "l’équipe projet",
        Criterion::Budget => "le budget",
        Criterion::Timing => "l’échéance",
    }
}

fn listed(parts: &[String], and: &str) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [before @ .., last] => format!("{}{and}{last}", before.join(", ")),
    }
}
