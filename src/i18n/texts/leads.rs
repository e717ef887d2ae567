//! The board of leads.

use crate::domain::Team;

/// The texts.
#[derive(Clone, Copy)]
pub struct Leads {
    /// Title of the page.
    pub title: &'static str,
    /// Label of the text filter.
    pub filter: &'static str,
    /// What the empty filter shows.
    pub filter_hint: &'static str,
    /// Takes the filter away.
    pub show_all: &'static str,
    /// How many leads pass the filter, of how many.
    pub shown: fn(&str, &str) -> String,
    /// How many leads there are.
    pub count: fn(usize, &str) -> String,
    /// Said when no lead passes the filter.
    pub no_match: fn(&str) -> String,
    /// Adds a lead.
    pub add: &'static str,
    /// Said when one was added.
    pub added: fn(Team) -> &'static str,
    /// Title of the board without leads.
    pub empty: &'static str,
    /// What a lead is and what to do first.
    pub empty_help: &'static str,
    /// Opens the sample plan.
    pub see_sample: &'static str,
    /// Imports leads from a file.
    pub import: &'static str,
    /// Name of the menu that hands leads out as a file.
    pub export: &'static str,
    /// In it: those that pass the filter, how many.
    pub export_shown: fn(usize, &str) -> String,
    /// In it: all of them, how many.
    pub export_all: fn(usize, &str) -> String,
    /// Stands in the name of the file, behind the name of the plan.
    pub export_file: &'static str,
    /// Said when it was handed out, with how many leads.
    pub exported: fn(usize, &str) -> String,
    /// On paper, below the cards of a column: how many more there are.
    pub more: fn(usize, &str) -> String,
    /// How the keyboard works on the board.
    pub keys: &'static str,
    /// Age in few characters.
    pub age_short: fn(u32) -> String,
    /// Age in full.
    pub age: fn(u32) -> String,
    /// Name of the menu button of a lead.
    pub menu: fn(&str) -> String,
    /// Opens the page of a lead.
    pub open: &'static str,
    /// Deletes a lead.
    pub delete: &'static str,
    /// Said when a lead was deleted.
    pub deleted: fn(&str) -> String,
    /// Said when a move was given up.
    pub put_back: fn(&str) -> String,
    /// Title of the dialog that closes a lead.
    pub close_title: fn(&str) -> String,
    /// Name of the choice in it.
    pub outcome: &'static str,
    /// Why, for an outcome that wants a reason.
    pub reason: &'static str,
    /// Closes the lead.
    pub close: &'static str,
    /// Leaves it open.
    pub cancel: &'static str,
}

/// In English.
pub static ENGLISH: Leads = Leads {
    title: "Leads",
    filter: "Filter",
    filter_hint: "Company, contact, source…",
    show_all: "Show all",
    shown: |shown, total| format!("{shown} of {total}"),
    count: |count, written| match count {
        1 => format!("{written} lead"),
        _ => format!("{written} leads"),
    },
    no_match: |text| format!("No lead matches “{text}”."),
    add: "New lead",
    added: |team| match team {
        Team::Marketing => "Lead added, with marketing to qualify",
        Team::InsideSales => "Lead added, with inside sales to qualify",
        Team::Sales => "Lead added, with sales to qualify",
    },
    empty: "No leads yet",
    empty_help: "A lead is a company that may buy, and exactly one team owns it. Add the first one, or look around in the sample plan.",
    see_sample: "See the sample",
    import: "Import CSV",
    export: "Export leads (CSV)",
    export_shown: |count, written| match count {
        1 => "The lead shown".to_owned(),
        _ => format!("The {written} leads shown"),
    },
    export_all: |count, written| match count {
        1 => "The only lead".to_owned(),
        _ => format!("All {written} leads"),
    },
    export_file: "leads",
    exported: |count, written| match count {
        1 => "1 lead exported".to_owned(),
        _ => format!("{written} leads exported"),
    },
    more: |count, written| match count {
        1 => "and one more lead".to_owned(),
        _ => format!("and {written} more leads"),
    },
    keys: "Arrow keys go from card to card, Enter opens, Space lifts a card, M opens its menu, X selects it, N adds a lead.",
    age_short: |days| format!("{days} d"),
    age: |days| match days {
        0 => "came in today".to_owned(),
        1 => "1 day old".to_owned(),
        _ => format!("{days} days old"),
    },
    menu: |lead| format!("Menu of {lead}"),
    open: "Open",
    delete: "Delete",
    deleted: |lead| format!("{lead} deleted"),
    put_back: |lead| format!("{lead} is back in its place"),
    close_title: |lead| format!("How did {lead} end?"),
    outcome: "Outcome",
    reason: "Reason",
    close: "Close the lead",
    cancel: "Cancel",
};

/// In French.
pub static FRENCH: Leads = Leads {
    title: "Leads",
    filter: "Filtrer",
    filter_hint: "Société, contact, source…",
    show_all: "Tout afficher",
    shown: |shown, total| format!("{shown} sur {total}"),
    count: |count, written| match count {
        0 | 1 => format!("{written} lead"),
        _ => format!("{written} leads"),
    },
    no_match: |text| format!("Aucun lead ne correspond à « {text} »."),
    add: "Nouveau lead",
    added: |team| match team {
        Team::Marketing => "Lead ajouté, à qualifier par le marketing",
        Team::InsideSales => "Lead ajouté, à qualifier par les commerciaux sédentaires",
        Team::Sales => "Lead ajouté, à qualifier par les commerciaux",
    },
    empty: "Pas encore de leads",
    empty_help: "Un lead est une société susceptible d’acheter ; une seule équipe en est responsable à la fois. Ajoutez le premier, ou parcourez le plan d’exemple.",
    see_sample: "Voir l’exemple",
    import: "Importer un CSV",
    export: "Exporter les leads (CSV)",
    export_shown: |count, written| match count {
        0 | 1 => "Le lead affiché".to_owned(),
        _ => format!("Les {written} leads affichés"),
    },
    export_all: |count, written| match count {
        0 | 1 => "Le seul lead".to_owned(),
        _ => format!("Les {written} leads du plan"),
    },
    export_file: "leads",
    exported: |count, written| match count {
        0 | 1 => format!("{written} lead exporté"),
        _ => format!("{written} leads exportés"),
    },
    more: |count, written| match count {
        1 => "et un autre lead".to_owned(),
        _ => format!("et {written} autres leads"),
    },
    keys: "Les flèches vont d’une fiche à l’autre, Entrée ouvre, Espace soulève une fiche, M ouvre son menu, X la sélectionne, N ajoute un lead.",
    age_short: |days| format!("{days} j"),
    age: |days| match days {
        0 => "arrivé aujourd’hui".to_owned(),
        1 => "arrivé il y a 1 jour".to_owned(),
        _ => format!("arrivé il y a {days} jours"),
    },
    menu: |lead| format!("Menu de {lead}"),
    open: "Ouvrir",
    delete: "Supprimer",
    deleted: |lead| format!("{lead} supprimé"),
    put_back: |lead| format!("{lead} est remis en place"),
    close_title: |lead| format!("Comment {lead} s’est-il conclu ?"),
    outcome: "Issue",
    reason: "Motif",
    close: "Clore le lead",
    cancel: "Annuler",
};
