//! Step 3: the page.

use crate::domain::Team;
use crate::domain::language::Tongue;

/// The texts.
#[derive(Clone, Copy)]
pub struct Process {
    /// The question that the step settles.
    pub question: &'static str,
    /// What the page is for.
    pub help: &'static str,
    /// Title of the list of overdue returns.
    pub overdue: &'static str,
    /// Said when there is none.
    pub none_overdue: &'static str,
    /// How many leads are lent, of which so many are overdue.
    pub lent: fn(usize, &str) -> String,
    /// In that list: the team that has it, the day it was due.
    pub was_due: fn(Team, &str) -> String,
    /// Below a list that is cut: how many more.
    pub more: fn(&str) -> String,
    /// Title of the rules.
    pub rules: &'static str,
    /// What the rules do.
    pub rules_help: &'static str,
    /// Label: the team that owns leads of a category.
    pub owner: &'static str,
    /// Label: the teams that may have them for a while.
    pub lent_to: &'static str,
    /// Label: for how long.
    pub days: &'static str,
    /// What stands behind that number.
    pub days_unit: &'static str,
    /// Label: delay of the first response.
    pub response: &'static str,
    /// Whose figure that is.
    pub response_help: &'static str,
    /// Label: where leads return to.
    pub returns_to: &'static str,
    /// Label of a text: how to approach the prospect.
    pub approach: &'static str,
    /// Label of a text: what to do next.
    pub next_steps: &'static str,
    /// Opens the texts for editing.
    pub edit: &'static str,
    /// A label in a language of the plan.
    pub in_tongue: fn(&str, Tongue) -> String,
    /// Sets the starting point of a category again.
    pub restore: &'static str,
    /// Said when that is done.
    pub restored: &'static str,
    /// Leads to the agreement.
    pub to_agreement: &'static str,
    /// Prints the page.
    pub print: &'static str,
}

/// In English.
pub static ENGLISH: Process = Process {
    question: "Who owns each lead, and when does it change hands?",
    help: "Every lead has exactly one owner. These rules say which team, who may have it for a while, and where it returns to. Against them a lead moves on loan, or with a reason.",
    overdue: "Overdue returns",
    none_overdue: "No return is overdue.",
    lent: |count, written| match count {
        0 => "No lead is on loan.".to_owned(),
        1 => format!("{written} lead is on loan."),
        _ => format!("{written} leads are on loan."),
    },
    was_due: |team, day| match team {
        Team::Marketing => format!("with marketing, due back on {day}"),
        Team::InsideSales => format!("with inside sales, due back on {day}"),
        Team::Sales => format!("with sales, due back on {day}"),
    },
    more: |count| format!("and {count} more"),
    rules: "Rules of treatment",
    rules_help: "One for each category. They decide who gets a new lead, what a handover asks, and what the page of a lead advises.",
    owner: "Owned by",
    lent_to: "May have it for a while",
    days: "At most",
    days_unit: "days",
    response: "First response within",
    response_help: "The figure of the agreement.",
    returns_to: "Returns to",
    approach: "How to approach",
    next_steps: "Next steps",
    edit: "Edit the texts",
    in_tongue: |label, tongue| match tongue {
        Tongue::French => format!("{label}, in French"),
        Tongue::English => format!("{label}, in English"),
    },
    restore: "Back to the starting point",
    restored: "Back at the starting point",
    to_agreement: "The agreement",
    print: "Print",
};

/// In French.
pub static FRENCH: Process = Process {
    question: "À qui appartient chaque lead, et quand change-t-il de mains ?",
    help: "Chaque lead a exactement un responsable. Ces règles disent quelle équipe, qui peut l’avoir pour un temps et où il retourne. Contre elles, un lead passe en prêt, ou avec un motif.",
    overdue: "Retours en retard",
    none_overdue: "Aucun retour n’est en retard.",
    lent: |count, written| match count {
        0 => "Aucun lead n’est en prêt.".to_owned(),
        1 => format!("{written} lead est en prêt."),
        _ => format!("{written} leads sont en prêt."),
    },
    was_due: |team, day| match team {
        Team::Marketing => format!("au marketing, retour prévu le {day}"),
        Team::InsideSales => format!("chez les commerciaux sédentaires, retour prévu le {day}"),
        Team::Sales => format!("chez les commerciaux, retour prévu le {day}"),
    },
    more: |count| format!("et {count} de plus"),
    rules: "Règles de traitement",
    rules_help: "Une par catégorie. Elles décident qui reçoit un nouveau lead, ce que demande une transmission et ce que conseille la page d’un lead.",
    owner: "Responsable",
    lent_to: "Peut l’avoir pour un temps",
    days: "Au plus",
    days_unit: "jours",
    response: "Première réponse sous",
    response_help: "Le chiffre de l’accord.",
    returns_to: "Retourne à",
    approach: "Comment l’aborder",
    next_steps: "Étapes suivantes",
    edit: "Modifier les textes",
    in_tongue: |label, tongue| match tongue {
        Tongue::French => format!("{label}, en français"),
        Tongue::English => format!("{label}, en anglais"),
    },
    restore: "Revenir au point de départ",
    restored: "Retour au point de départ",
    to_agreement: "L’accord",
    print: "Imprimer",
};
