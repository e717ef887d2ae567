//! The calibration game, until the answers are shown.

use crate::domain::calibration::CopyFault;

/// The texts.
#[derive(Clone, Copy)]
pub struct Calibration {
    /// Title of the page: the question it settles.
    pub question: &'static str,
    /// How it is played.
    pub help: &'static str,
    /// Leads back to the definitions.
    pub back: &'static str,
    /// Heads the beginning of a round.
    pub begin: &'static str,
    /// Begins with the app's samples.
    pub with_samples: &'static str,
    /// Begins with leads of the plan.
    pub with_own: &'static str,
    /// Which ones those are.
    pub own_help: &'static str,
    /// Too few leads have evidence.
    pub too_few: fn(usize) -> String,
    /// A round, with the day it began.
    pub round: fn(usize, &str) -> String,
    /// What holds while it is open.
    pub blind: &'static str,
    /// Heads the participants.
    pub people: &'static str,
    /// There is none.
    pub nobody: &'static str,
    /// Label of a name.
    pub name: &'static str,
    /// Label of a team.
    pub team: &'static str,
    /// Adds a participant.
    pub join: &'static str,
    /// Takes the screen.
    pub sit: fn(&str) -> String,
    /// Takes it once more, with leads still to answer.
    pub go_on: fn(&str) -> String,
    /// Answers everything anew.
    pub again: fn(&str) -> String,
    /// Said after that.
    pub taken_back: fn(&str) -> String,
    /// How many are answered, of how many.
    pub answered: fn(usize, usize) -> String,
    /// Removes a participant.
    pub leave: fn(&str) -> String,
    /// Said after that.
    pub has_left: fn(&str) -> String,
    /// Heads the copies.
    pub copies: &'static str,
    /// How they work.
    pub copies_help: &'static str,
    /// Chooses copies.
    pub add_copies: &'static str,
    /// What a copy brought: its name, and each person with the number of answers.
    pub brought: fn(&str, &[(String, usize)]) -> String,
    /// Answers that were here otherwise.
    pub kept: fn(usize) -> String,
    /// Somebody in a copy who is not taken in, and why.
    pub left_out: fn(&str, &str) -> String,
    /// A copy brings nothing: its name and why.
    pub refused: fn(&str, &str) -> String,
    /// Why a copy brings nothing.
    pub fault: fn(CopyFault) -> &'static str,
    /// Shows the answers.
    pub reveal: &'static str,
    /// Who has not finished, with the number of leads left.
    pub waiting: fn(&[(String, usize)]) -> String,
    /// Gives the round up.
    pub abandon: &'static str,
    /// Said after that.
    pub abandoned: &'static str,
    /// Whose turn it is.
    pub seat: fn(&str) -> String,
    /// Which lead, of how many.
    pub lead_of: fn(usize, usize) -> String,
    /// A lead of the plan, by its number.
    pub lead: fn(usize) -> String,
    /// A note beside the evidence.
    pub note: &'static str,
    /// Asks for the category.
    pub which: &'static str,
    /// Asks for the criterion.
    pub decided: &'static str,
    /// No criterion.
    pub nothing: &'static str,
    /// No category was chosen.
    pub choose: &'static str,
    /// To the lead before.
    pub previous: &'static str,
    /// To the next lead.
    pub next: &'static str,
    /// Behind the last one.
    pub finish: &'static str,
    /// Leaves the seat.
    pub stop: &'static str,
    /// All is answered.
    pub done: fn(&str) -> String,
    /// What happens then.
    pub done_help: &'static str,
    /// Gives the screen to the next.
    pub hand_over: &'static str,
}

/// In English.
pub static ENGLISH: Calibration = Calibration {
    question: "Do we put the same lead into the same category?",
    help: "Each of you classifies the same ten leads alone. Then all answers are shown: where you agree, where the departments differ, and which criterion splits you. Sharpen the definitions, play again, and see the figure rise.",
    back: "Language",
    begin: "Begin a round",
    with_samples: "Begin with ten sample leads",
    with_own: "Begin with ten leads of this plan",
    own_help: "Of the plan’s own leads, the ten with the most evidence are taken, of every category in turn. Their notes are read without the company, the contact, e-mail addresses and the telephone number.",
    too_few: |count| match count {
        0 => "No lead of this plan has any evidence yet: ten are needed.".to_owned(),
        1 => "Only 1 lead of this plan has evidence: ten are needed.".to_owned(),
        _ => format!("Only {count} leads of this plan have evidence: ten are needed."),
    },
    round: |number, day| format!("Round {number}, {day}"),
    blind: "In play: until all answers are shown, nobody sees those of another.",
    people: "Who takes part",
    nobody: "Nobody yet. Write down who takes part, from both departments.",
    name: "Name",
    team: "Team",
    join: "Add",
    sit: |name| format!("I am {name}"),
    go_on: |name| format!("I am {name}, and go on"),
    again: |name| format!("Answer again as {name}"),
    taken_back: |name| format!("Answers of {name} taken back"),
    answered: |done, all| format!("{done} of {all} answered"),
    leave: |name| format!("Remove {name}"),
    has_left: |name| format!("{name} removed"),
    copies: "On copies of the file",
    copies_help: "Save the plan now and send the file. Each answers in a copy under their name, saves it and sends it back. Nothing is taken from a copy but answers of this round.",
    add_copies: "Add answers from copies",
    brought: |file, people| {
        let each = |(name, count): &(String, usize)| match count {
            1 => format!("{name} (1 answer)"),
            _ => format!("{name} ({count} answers)"),
        };
        format!("{file}: added {}.", people.iter().map(each).collect::<Vec<_>>().join(", "))
    },
    kept: |count| match count {
        1 => "1 answer is here otherwise than in the copy: that here stays.".to_owned(),
        _ => format!("{count} answers are here otherwise than in the copy: those here stay."),
    },
    left_out: |name, why| format!("{name} was not added. {why}"),
    refused: |file, why| format!("{file}: {why}"),
    fault: |fault| match fault {
        CopyFault::NoSuchRound => {
            "It does not have this round. Only a copy saved after the round began can bring answers to it."
        }
        CopyFault::OtherCases => "Its round has other leads, so its answers cannot be compared.",
        CopyFault::NothingNew => "It has no answer to this round that is not here already.",
    },
    reveal: "Show all answers",
    waiting: |people| {
        let each = |(name, count): &(String, usize)| format!("{name} ({count} left)");
        let list = people.iter().map(each).collect::<Vec<_>>().join(", ");
        format!("Not finished: {list}. Leads that not everybody answered will not count.")
    },
    abandon: "Give this round up",
    abandoned: "Round given up",
    seat: |name| format!("{name}, alone"),
    lead_of: |at, all| format!("Lead {at} of {all}"),
    lead: |number| format!("Lead {number}"),
    note: "Note",
    which: "Which category?",
    decided: "What decided it?",
    nothing: "Nothing in particular",
    choose: "Choose a category.",
    previous: "Back",
    next: "Next",
    finish: "Finish",
    stop: "Stop here",
    done: |name| format!("Thank you, {name}"),
    done_help: "Everything is answered. Nobody sees your answers before all are shown. Hand the screen over.",
    hand_over: "Hand the screen over",
};

/// In French.
pub static FRENCH: Calibration = Calibration {
    question: "Classons-nous le même lead dans la même catégorie ?",
    help: "Chacun classe seul les dix mêmes leads. Puis toutes les réponses sont dévoilées : où vous êtes d’accord, où les services diffèrent, et quel critère vous sépare. Précisez les définitions, rejouez, et voyez le chiffre monter.",
    back: "Langage",
    begin: "Commencer une manche",
    with_samples: "Commencer avec dix leads d’exemple",
    with_own: "Commencer avec dix leads de ce plan",
    own_help: "Parmi les leads du plan, on prend les dix qui ont le plus d’éléments connus, de chaque catégorie à tour de rôle. Leurs notes se lisent sans l’entreprise, le contact, les adresses e-mail ni le téléphone.",
    too_few: |count| match count {
        0 => "Aucun lead de ce plan n’a encore d’élément connu : il en faut dix.".to_owned(),
        1 => "Un seul lead de ce plan a des éléments connus : il en faut dix.".to_owned(),
        _ => format!("Seuls {count} leads de ce plan ont des éléments connus : il en faut dix."),
    },
    round: |number, day| format!("Manche {number}, {day}"),
    blind: "En jeu : tant que les réponses ne sont pas dévoilées, personne ne voit celles d’un autre.",
    people: "Qui participe",
    nobody: "Personne encore. Inscrivez les participants, des deux services.",
    name: "Nom",
    team: "Équipe",
    join: "Ajouter",
    sit: |name| format!("Je suis {name}"),
    go_on: |name| format!("Je suis {name}, et je continue"),
    again: |name| format!("Répondre à nouveau : {name}"),
    taken_back: |name| format!("Réponses de {name} retirées"),
    answered: |done, all| match done {
        0 | 1 => format!("{done} réponse sur {all}"),
        _ => format!("{done} réponses sur {all}"),
    },
    leave: |name| format!("Retirer {name}"),
    has_left: |name| format!("Participant retiré : {name}"),
    copies: "Sur des copies du fichier",
    copies_help: "Enregistrez le plan maintenant et envoyez le fichier. Chacun répond sous son nom dans une copie, l’enregistre et la renvoie. D’une copie, on ne prend que les réponses de cette manche.",
    add_copies: "Ajouter les réponses de copies",
    brought: |file, people| {
        let each = |(name, count): &(String, usize)| match count {
            1 => format!("{name} (1 réponse)"),
            _ => format!("{name} ({count} réponses)"),
        };
        format!("{file} : ajout de {}.", people.iter().map(each).collect::<Vec<_>>().join(", "))
    },
    kept: |count| match count {
        1 => "1 réponse diffère ici de la copie : celle d’ici reste.".to_owned(),
        _ => format!("{count} réponses diffèrent ici de la copie : celles d’ici restent."),
    },
    left_out: |name, why| format!("{name} n’a pas été ajouté. {why}"),
    refused: |file, why| format!("{file} : {why}"),
    fault: |fault| match fault {
        CopyFault::NoSuchRound => {
            "cette manche n’y figure pas. Seule une copie enregistrée après le début de la manche peut y apporter des réponses."
        }
        CopyFault::OtherCases => "sa manche porte sur d’autres leads, ses réponses ne se comparent donc pas.",
        CopyFault::NothingNew => "elle n’a pour cette manche aucune réponse qui ne soit déjà ici.",
    },
    reveal: "Dévoiler les réponses",
    waiting: |people| {
        let each = |(name, count): &(String, usize)| format!("{name} (reste {count})");
        let list = people.iter().map(each).collect::<Vec<_>>().join(", ");
        format!("Pas encore terminé : {list}. Les leads auxquels tous n’ont pas répondu ne compteront pas.")
    },
    abandon: "Abandonner cette manche",
    abandoned: "Manche abandonnée",
    seat: |name| format!("{name}, sans les autres"),
    lead_of: |at, all| format!("Lead {at} sur {all}"),
    lead: |number| format!("Lead {number}"),
    note: "Note",
    which: "Quelle catégorie ?",
    decided: "Qu’est-ce qui a décidé ?",
    nothing: "Rien en particulier",
    choose: "Choisissez une catégorie.",
    previous: "Retour",
    next: "Suivant",
    finish: "Terminer",
    stop: "S’arrêter là",
    done: |name| format!("Merci, {name}"),
    done_help: "Tout est répondu. Personne ne voit vos réponses avant qu’elles soient toutes dévoilées. Passez l’écran.",
    hand_over: "Passer l’écran",
};
