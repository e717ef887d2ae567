//! Why a lead is in its category.

use crate::domain::{Answer, Category, Criterion, MID_TERM_MEAN, Reason};

/// The texts.
#[derive(Clone, Copy)]
pub struct Categories {
    /// One character for a category, that a chip shows before its name.
    pub mark: fn(Category) -> &'static str,
    /// Why, in a sentence.
    pub reason: fn(&Reason) -> String,
}

/// In English.
pub static ENGLISH: Categories = Categories {
    mark,
    reason: |reason| match reason {
        Reason::PainNotEstablished(Answer::Unknown | Answer::Yes) => {
            "Nobody has established a pain yet: ask about it first.".to_owned()
        }
        Reason::PainNotEstablished(Answer::Partly) => {
            "The pain is established only in part: find out whether it hurts enough to act.".to_owned()
        }
        Reason::PainNotEstablished(Answer::No) => "There is no pain: nothing makes them act yet.".to_owned(),
        Reason::ProjectUnknown => {
            "There is a pain, but nothing is known of a project yet: ask about need, scope, team, budget and timing."
                .to_owned()
        }
        Reason::AllMet => "There is a pain, and need, scope, team, budget and timing are all settled.".to_owned(),
        Reason::NearlyMet { partly, mean } => {
            let verb = if partly.len() == 1 { "is" } else { "are" };
            format!("The project is {mean}% defined; {} {verb} still partly open.", english(partly))
        }
        Reason::TooOpen { partly, mean } => {
            format!(
                "The project is only {mean}% defined, short of {MID_TERM_MEAN}%: {} are still partly open.",
                english(partly)
            )
        }
        Reason::Lacking { no, unknown } => {
            let verb = |list: &[Criterion]| if list.len() == 1 { "is" } else { "are" };
            let lacking = format!("{} {} lacking", english(no), verb(no));
            let open = format!("{} {} not known yet", english(unknown), verb(unknown));
            match (no.is_empty(), unknown.is_empty()) {
                (false, false) => format!("There is a pain, but {lacking}, and {open}."),
                (false, true) => format!("There is a pain, but {lacking}."),
                (true, _) => format!("There is a pain, but {open}."),
            }
        }
    },
};

/// In French.
pub static FRENCH: Categories = Categories {
    mark,
    reason: |reason| {
        match reason {
        Reason::PainNotEstablished(Answer::Unknown | Answer::Yes) => {
            "Aucune douleur n’est établie à ce jour : c’est la première question à poser.".to_owned()
        }
        Reason::PainNotEstablished(Answer::Partly) => {
            "La douleur n’est établie qu’en partie : reste à savoir si elle suffit pour agir.".to_owned()
        }
        Reason::PainNotEstablished(Answer::No) => "Il n’y a pas de douleur : rien ne pousse encore à agir.".to_owned(),
        Reason::ProjectUnknown => {
            "La douleur est établie, mais rien n’est connu d’un projet : interrogez sur le besoin, le périmètre, l’équipe, le budget et l’échéance."
                .to_owned()
        }
        Reason::AllMet => {
            "La douleur est établie ; le besoin, le périmètre, l’équipe, le budget et l’échéance sont tous fixés.".to_owned()
        }
        Reason::NearlyMet { partly, mean } => {
            format!("Le projet est défini à {mean} % ; il reste à préciser {}.", french(partly))
        }
        Reason::TooOpen { partly, mean } => format!(
            "Le projet n’est défini qu’à {mean} %, en dessous des {MID_TERM_MEAN} % requis ; il reste à préciser {}.",
            french(partly)
        ),
        Reason::Lacking { no, unknown } => {
            let lacking = format!("il manque {}", french(no));
            let open = format!("il reste à connaître {}", french(unknown));
            match (no.is_empty(), unknown.is_empty()) {
                (false, false) => format!("La douleur est établie, mais {lacking} et {open}."),
                (false, true) => format!("La douleur est établie, mais {lacking}."),
                (true, _) => format!("La douleur est établie, mais {open}."),
            }
        }
    }
    },
};

fn mark(category: Category) -> &'static str {
    match category {
        Category::ShortTerm => "1",
        Category::MidTerm => "2",
        Category::LongTerm => "3",
        Category::ToQualify => "?",
    }
}

fn english(criteria: &[Criterion]) -> String {
    list(criteria, " and ", |criterion| match criterion {
        Criterion::Pain => "the pain",
        Criterion::Need => "the need",
        Criterion::Scope => "the scope",
        Criterion::Team => "the project team",
        Criterion::Budget => "the budget",
        Criterion::Timing => "the timing",
    })
}

fn french(criteria: &[Criterion]) -> String {
    list(criteria, " et ", |criterion| match criterion {
        Criterion::Pain => "la douleur",
        Criterion::Need => "le besoin",
        Criterion::Scope => "le périmètre",
        Criterion::Team => "l’équipe projet",
        Criterion::Budget => "le budget",
        Criterion::Timing => "l’échéance",
    })
}

fn list(criteria: &[Criterion], and: &str, name: fn(Criterion) -> &'static str) -> String {
    let names: Vec<_> = criteria.iter().map(|criterion| name(*criterion)).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [before @ .., last] => format!("{}{and}{last}", before.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Criterion::{Budget, Scope, Team, Timing};

    fn check(reason: &Reason, english: &str, french: &str) {
        assert_eq!((ENGLISH.reason)(reason), english);
        assert_eq!((FRENCH.reason)(reason), french);
    }

    #[test]
    fn the_reason_is_a_sentence_that_names_the_criteria() {
        check(
            &Reason::NearlyMet { partly: vec![Scope, Budget], mean: 80 },
            "The project is 80% defined; the scope and the budget are still partly open.",
            "Le projet est défini à 80 % ; il reste à préciser le périmètre et le budget.",
        );
        check(
            &Reason::NearlyMet { partly: vec![Timing], mean: 90 },
            "The project is 90% defined; the timing is still partly open.",
            "Le projet est défini à 90 % ; il reste à préciser l’échéance.",
        );
        check(
            &Reason::TooOpen { partly: vec![Scope, Team, Budget], mean: 70 },
            "The project is only 70% defined, short of 80%: the scope, the project team and the budget are still partly open.",
            "Le projet n’est défini qu’à 70 %, en dessous des 80 % requis ; il reste à préciser le périmètre, l’équipe projet et le budget.",
        );
        check(
            &Reason::Lacking { no: vec![Budget], unknown: vec![Scope, Timing] },
            "There is a pain, but the budget is lacking, and the scope and the timing are not known yet.",
            "La douleur est établie, mais il manque le budget et il reste à connaître le périmètre et l’échéance.",
        );
        check(
            &Reason::Lacking { no: vec![], unknown: vec![Budget] },
            "There is a pain, but the budget is not known yet.",
            "La douleur est établie, mais il reste à connaître le budget.",
        );
        check(
            &Reason::Lacking { no: vec![Scope, Budget], unknown: vec![] },
            "There is a pain, but the scope and the budget are lacking.",
            "La douleur est établie, mais il manque le périmètre et le budget.",
        );
    }
}
