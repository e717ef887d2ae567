//! The words of our own files, in both languages. They are part of the format: what was written with them is read with them, whatever
//! the language of the page is then.

use super::Target;
use super::header::plain;
use crate::domain::language::Tongue;
use crate::domain::{Answer, Category, Criterion, LeadStage, Team};

/// Heads the column that follows from the others and is not read.
pub const CATEGORY: [&str; 2] = ["Category", "Catégorie"];

/// The heads of the columns, in their order. The first makes a file known as ours.
#[rustfmt::skip]
pub const COLUMNS: [(Target, [&str; 2]); 30] = [
    (Target::Id, ["Entente ID", "Identifiant Entente"]),
    (Target::ExternalId, ["External ID", "Identifiant externe"]),
    (Target::Company, ["Company", "Société"]),
    (Target::Contact, ["Contact", "Contact"]),
    (Target::Email, ["E-mail", "E-mail"]),
    (Target::Phone, ["Phone", "Téléphone"]),
    (Target::Source, ["Source", "Source"]),
    (Target::Value, ["Value", "Valeur"]),
    (Target::Currency, ["Currency", "Devise"]),
    (Target::Skip, CATEGORY),
    (Target::Team, ["Team", "Équipe"]),
    (Target::Owner, ["Person", "Personne"]),
    (Target::Created, ["Created", "Créé le"]),
    (Target::Stage, ["Stage", "Étape"]),
    (Target::StageSince, ["Stage since", "Étape depuis"]),
    (Target::Reason, ["Reason", "Motif"]),
    (Target::Reached(LeadStage::Accepted), ["Accepted on", "Accepté le"]),
    (Target::Reached(LeadStage::Appointment), ["Appointment on", "Rendez-vous le"]),
    (Target::Reached(LeadStage::Opportunity), ["Opportunity on", "Opportunité le"]),
    (Target::Reached(LeadStage::Won), ["Won on", "Gagné le"]),
    (Target::Reached(LeadStage::Lost), ["Lost on", "Perdu le"]),
    (Target::Reached(LeadStage::Rejected), ["Rejected on", "Refusé le"]),
    (Target::FirstContact, ["First contact", "Premier contact"]),
    (Target::Answer(Criterion::Pain), ["Pain", "Douleur"]),
    (Target::Answer(Criterion::Need), ["Need", "Besoin"]),
    (Target::Answer(Criterion::Scope), ["Scope", "Périmètre"]),
    (Target::Answer(Criterion::Team), ["Project team", "Équipe projet"]),
    (Target::Answer(Criterion::Budget), ["Budget", "Budget"]),
    (Target::Answer(Criterion::Timing), ["Timing", "Échéance"]),
    (Target::Note, ["Note", "Note"]),
];

/// One of two words.
pub fn in_tongue(tongue: Tongue, [english, french]: [&str; 2]) -> &str {
    match tongue {
        Tongue::English => english,
        Tongue::French => french,
    }
}

/// What separates the cells of a file: in French a semicolon, as spreadsheets in France expect.
pub fn delimiter(tongue: Tongue) -> char {
    match tongue {
        Tongue::English => ',',
        Tongue::French => ';',
    }
}

/// A stage in both languages.
pub fn stage(stage: LeadStage) -> [&'static str; 2] {
    match stage {
        LeadStage::New => ["New", "Nouveau"],
        LeadStage::Accepted => ["Accepted", "Accepté"],
        LeadStage::Rejected => ["Rejected", "Refusé"],
        LeadStage::Appointment => ["Appointment", "Rendez-vous"],
        LeadStage::Opportunity => ["Opportunity", "Opportunité"],
        LeadStage::Won => ["Won", "Gagné"],
        LeadStage::Lost => ["Lost", "Perdu"],
    }
}

/// A team in both languages.
pub fn team(team: Team) -> [&'static str; 2] {
    match team {
        Team::Marketing => ["Marketing", "Marketing"],
        Team::InsideSales => ["Inside sales", "Commerciaux sédentaires"],
        Team::Sales => ["Sales", "Commerciaux"],
    }
}

/// An answer in both languages.
pub fn answer(answer: Answer) -> [&'static str; 2] {
    match answer {
        Answer::Yes => ["Yes", "Oui"],
        Answer::Partly => ["Partly", "En partie"],
        Answer::No => ["No", "Non"],
        Answer::Unknown => ["Unknown", "Inconnu"],
    }
}

/// A category in both languages.
pub fn category(category: Category) -> [&'static str; 2] {
    match category {
        Category::ShortTerm => ["Short term", "Court terme"],
        Category::MidTerm => ["Mid term", "Moyen terme"],
        Category::LongTerm => ["Long term", "Long terme"],
        Category::ToQualify => ["To qualify", "À qualifier"],
    }
}

/// The team that a cell names, in either language.
pub fn team_of(text: &str) -> Option<Team> {
    named(text, &Team::ALL, team)
}

/// The stage that a cell names, in either language.
pub fn stage_of(text: &str) -> Option<LeadStage> {
    named(text, &LeadStage::ALL, stage)
}

/// The answer that a cell gives, in either language, and as other systems write it.
pub fn answer_of(text: &str) -> Option<Answer> {
    named(text, &Answer::ALL, answer).or_else(|| match plain(text).as_str() {
        "true" | "vrai" | "1" | "y" | "o" | "x" => Some(Answer::Yes),
        "false" | "faux" | "0" | "n" => Some(Answer::No),
        "partial" | "partiel" | "partially" | "partiellement" => Some(Answer::Partly),
        _ => None,
    })
}

fn named<T: Copy>(text: &str, all: &[T], words: fn(T) -> [&'static str; 2]) -> Option<T> {
    let wanted = plain(text);
    all.iter().copied().find(|one| words(*one).iter().any(|word| plain(word) == wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_read_back_in_both_languages() {
        for tongue in [Tongue::English, Tongue::French] {
            for one in LeadStage::ALL {
                assert_eq!(stage_of(in_tongue(tongue, stage(one))), Some(one));
            }
            for one in Team::ALL {
                assert_eq!(team_of(in_tongue(tongue, team(one))), Some(one));
            }
            for one in Answer::ALL {
                assert_eq!(answer_of(in_tongue(tongue, answer(one))), Some(one));
            }
        }
        assert_eq!((team_of("nobody"), stage_of(""), answer_of("perhaps")), (None, None, None));
        assert_eq!(
            (answer_of("TRUE"), answer_of("partiel"), answer_of("n")),
            (Some(Answer::Yes), Some(Answer::Partly), Some(Answer::No))
        );
    }
}
