//! What is said at a field, or of a command that does not fit.

use crate::domain::agreement::MOST_SIGNED;
use crate::domain::calibration::{MOST_PARTICIPANTS, MOST_ROUNDS};
use crate::domain::campaign::{MOST_CAMPAIGNS, MOST_MEMBERSHIPS};
use crate::domain::contacts::MOST_CONTACTS;
use crate::domain::language::MOST_TERMS;
use crate::domain::scenario::MOST_SCENARIOS;
use crate::domain::schedule::MOST_ACTUALS;
use crate::domain::{LONGEST_TEXT, MOST_OBJECTIVES, MOST_STAGES, Rejection};
use crate::i18n::number::NumberProblem;

/// The errors.
#[derive(Clone, Copy)]
pub struct Errors {
    /// At a field for a number: what is wrong and what to type.
    pub number: fn(NumberProblem) -> String,
    /// Of a refused command.
    pub rejection: fn(Rejection) -> String,
    /// At a field for a date.
    pub date: &'static str,
}

/// In English.
pub static ENGLISH: Errors = Errors {
    number: |problem| match problem {
        NumberProblem::Empty => "Type a number.".to_owned(),
        NumberProblem::NotANumber => "This is not a number. Type digits, such as 1,250.50.".to_owned(),
        NumberProblem::Ambiguous => "Thousands or decimals? Type 1,000 or 1.5.".to_owned(),
        NumberProblem::TooManyDecimals { decimals: 0 } => "Type a whole number.".to_owned(),
        NumberProblem::TooManyDecimals { decimals } => format!("Type at most {decimals} decimals."),
        NumberProblem::TooSmall => "Type a number that is not negative.".to_owned(),
        NumberProblem::Zero => "Type a number above 0.".to_owned(),
        NumberProblem::AboveOneHundredPercent => "Type a rate up to 100%.".to_owned(),
        NumberProblem::Certain => "No number makes it certain. Type less than 100%.".to_owned(),
        NumberProblem::TooLarge => "This number is too large.".to_owned(),
    },
    rejection: |rejection| match rejection {
        Rejection::NoObjective(_) => "This objective is no longer there.".to_owned(),
        Rejection::NoStage(_) => "This stage is no longer there.".to_owned(),
        Rejection::NoLead(_) => "This lead is no longer there.".to_owned(),
        Rejection::Taken => "This is already there.".to_owned(),
        Rejection::LastStage => "A funnel keeps at least one stage.".to_owned(),
        Rejection::TooManyStages => format!("A funnel has at most {MOST_STAGES} stages."),
        Rejection::TooManyObjectives => format!("A plan has at most {MOST_OBJECTIVES} objectives."),
        Rejection::TooManyLeads => "A plan has at most 100,000 leads.".to_owned(),
        Rejection::TextTooLong => format!("A text has at most {LONGEST_TEXT} characters."),
        Rejection::ReasonMissing => "Give a reason.".to_owned(),
        Rejection::NoPlan => "The plan is still being opened.".to_owned(),
        Rejection::NoScenario(_) => "This scenario is no longer there.".to_owned(),
        Rejection::TooManyScenarios => format!("A plan has at most {MOST_SCENARIOS} scenarios."),
        Rejection::ThresholdsCrossed => "The thresholds for too timid and too ambitious would cross.".to_owned(),
        Rejection::TooManyMonths => format!("A stage keeps the numbers of at most {MOST_ACTUALS} months."),
        Rejection::FigureOutOfBounds { least, most } => format!("Type a whole number from {least} to {most}."),
        Rejection::SharesAboveAll => "The shares are more than 100% together.".to_owned(),
        Rejection::TermsOpen => {
            "Promises are still open: give the funnel its numbers and the objective its dates.".to_owned()
        }
        Rejection::SignatoryMissing => "Each side signs by a name: write down who signs.".to_owned(),
        Rejection::NotAsSigned => "These terms are not those that were signed.".to_owned(),
        Rejection::TooManySigned => format!("A plan keeps at most {MOST_SIGNED} signed versions."),
        Rejection::RuleAsksLess => "Category 1 asks for at least as much as category 2.".to_owned(),
        Rejection::TermTaken => "The glossary has this term already.".to_owned(),
        Rejection::TermMissing => "Type the term.".to_owned(),
        Rejection::NoTerm => "This term is no longer there.".to_owned(),
        Rejection::TooManyTerms => format!("A glossary has at most {MOST_TERMS} terms of your own."),
        Rejection::NoRound => "This round is no longer there.".to_owned(),
        Rejection::NoParticipant => "This participant is no longer there.".to_owned(),
        Rejection::RoundRevealed => "The answers of this round are shown: it can no longer change.".to_owned(),
        Rejection::NothingToReveal => "Two participants have to answer the same lead first.".to_owned(),
        Rejection::NameMissing => "Type a name.".to_owned(),
        Rejection::NameTaken => "Somebody in this round has this name.".to_owned(),
        Rejection::TooManyParticipants => format!("A round has at most {MOST_PARTICIPANTS} participants."),
        Rejection::TooManyRounds => format!("A plan keeps at most {MOST_ROUNDS} rounds."),
        Rejection::NoContact => "This entry is no longer there.".to_owned(),
        Rejection::TooManyContacts => format!("A lead keeps at most {MOST_CONTACTS} contacts."),
        Rejection::NoCampaign => "This campaign is no longer there.".to_owned(),
        Rejection::CampaignClosed => "This campaign is closed. Open it again first.".to_owned(),
        Rejection::TooManyCampaigns => format!("A plan has at most {MOST_CAMPAIGNS} campaigns."),
        Rejection::TooManyMemberships => format!("A lead can be put into campaigns {MOST_MEMBERSHIPS} times at most."),
    },
    date: "Type a date that exists, with a year of four digits.",
};

/// In French.
pub static FRENCH: Errors = Errors {
    number: |problem| match problem {
        NumberProblem::Empty => "Saisissez un nombre.".to_owned(),
        NumberProblem::NotANumber => "Ce n’est pas un nombre. Saisissez des chiffres, par exemple 1 250,50.".to_owned(),
        NumberProblem::Ambiguous => "Milliers ou décimales ? Saisissez 1 000 ou 1,5.".to_owned(),
        NumberProblem::TooManyDecimals { decimals: 0 } => "Saisissez un nombre entier.".to_owned(),
        NumberProblem::TooManyDecimals { decimals } => format!("Saisissez au plus {decimals} décimales."),
        NumberProblem::TooSmall => "Saisissez un nombre qui ne soit pas négatif.".to_owned(),
        NumberProblem::Zero => "Saisissez un nombre supérieur à 0.".to_owned(),
        NumberProblem::AboveOneHundredPercent => "Saisissez un taux de 100 % au plus.".to_owned(),
        NumberProblem::Certain => "Aucun nombre ne le rend certain. Saisissez moins de 100 %.".to_owned(),
        NumberProblem::TooLarge => "Ce nombre est trop grand.".to_owned(),
    },
    rejection: |rejection| match rejection {
        Rejection::NoObjective(_) => "Cet objectif n’existe plus.".to_owned(),
        Rejection::NoStage(_) => "Cette étape n’existe plus.".to_owned(),
        Rejection::NoLead(_) => "Ce lead n’existe plus.".to_owned(),
        Rejection::Taken => "Cet élément existe déjà.".to_owned(),
        Rejection::LastStage => "Un entonnoir garde au moins une étape.".to_owned(),
        Rejection::TooManyStages => format!("Un entonnoir a au plus {MOST_STAGES} étapes."),
        Rejection::TooManyObjectives => format!("Un plan a au plus {MOST_OBJECTIVES} objectifs."),
        Rejection::TooManyLeads => "Un plan a au plus 100 000 leads.".to_owned(),
        Rejection::TextTooLong => format!("Un texte a au plus {LONGEST_TEXT} caractères."),
        Rejection::ReasonMissing => "Indiquez un motif.".to_owned(),
        Rejection::NoPlan => "Le plan est en cours d’ouverture.".to_owned(),
        Rejection::NoScenario(_) => "Ce scénario n’existe plus.".to_owned(),
        Rejection::TooManyScenarios => format!("Un plan a au plus {MOST_SCENARIOS} scénarios."),
        Rejection::ThresholdsCrossed => "Les seuils « trop timide » et « trop ambitieux » se croiseraient.".to_owned(),
        Rejection::TooManyMonths => format!("Une étape garde les nombres de {MOST_ACTUALS} mois au plus."),
        Rejection::FigureOutOfBounds { least, most } => format!("Saisissez un nombre entier de {least} à {most}."),
        Rejection::SharesAboveAll => "Les parts dépassent 100 % ensemble.".to_owned(),
        Rejection::TermsOpen => {
            "Des promesses restent ouvertes : complétez les nombres de l’entonnoir et les dates de l’objectif."
                .to_owned()
        }
        Rejection::SignatoryMissing => "Chaque équipe signe par un nom : écrivez qui signe.".to_owned(),
        Rejection::NotAsSigned => "Ces termes ne sont pas ceux qui ont été signés.".to_owned(),
        Rejection::TooManySigned => format!("Un plan garde au plus {MOST_SIGNED} versions signées."),
        Rejection::RuleAsksLess => "La catégorie 1 demande au moins autant que la catégorie 2.".to_owned(),
        Rejection::TermTaken => "Ce terme figure déjà au glossaire.".to_owned(),
        Rejection::TermMissing => "Saisissez le terme.".to_owned(),
        Rejection::NoTerm => "Ce terme n’existe plus.".to_owned(),
        Rejection::TooManyTerms => format!("Un glossaire a au plus {MOST_TERMS} termes à vous."),
        Rejection::NoRound => "Cette manche n’existe plus.".to_owned(),
        Rejection::NoParticipant => "Ce participant n’existe plus.".to_owned(),
        Rejection::RoundRevealed => "Les réponses de cette manche sont dévoilées : elle ne change plus.".to_owned(),
        Rejection::NothingToReveal => "Deux participants doivent d’abord avoir répondu sur le même lead.".to_owned(),
        Rejection::NameMissing => "Saisissez un nom.".to_owned(),
        Rejection::NameTaken => "Quelqu’un porte déjà ce nom dans cette manche.".to_owned(),
        Rejection::TooManyParticipants => format!("Une manche a au plus {MOST_PARTICIPANTS} participants."),
        Rejection::TooManyRounds => format!("Un plan garde au plus {MOST_ROUNDS} manches."),
        Rejection::NoContact => "Cette entrée n’existe plus.".to_owned(),
        Rejection::TooManyContacts => format!("Un lead garde au plus {MOST_CONTACTS} contacts."),
        Rejection::NoCampaign => "Cette campagne n’existe plus.".to_owned(),
        Rejection::CampaignClosed => "Cette campagne est close. Rouvrez-la d’abord.".to_owned(),
        Rejection::TooManyCampaigns => format!("Un plan a au plus {MOST_CAMPAIGNS} campagnes."),
        Rejection::TooManyMemberships => {
            format!("Un lead entre au plus {MOST_MEMBERSHIPS} fois dans des campagnes.")
        }
    },
    date: "Saisissez une date qui existe, avec une année à quatre chiffres.",
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::MOST_LEADS;

    #[test]
    fn the_number_of_leads_in_the_words_is_the_limit() {
        for errors in [ENGLISH, FRENCH] {
            let words = (errors.rejection)(Rejection::TooManyLeads);
            let digits: String = words.chars().filter(char::is_ascii_digit).collect();
            assert_eq!(digits, MOST_LEADS.to_string(), "{words}");
        }
    }
}
