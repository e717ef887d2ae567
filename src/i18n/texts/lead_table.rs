//! The leads as a table, and what is done with many of them at once.

use crate::domain::{Facet, Team};

/// The texts.
#[derive(Clone, Copy)]
pub struct LeadTable {
    /// Name of the ways to look at the leads.
    pub views: &'static str,
    /// One of them.
    pub board: &'static str,
    /// The other.
    pub table: &'static str,
    /// Head of a column.
    pub facet: fn(Facet) -> &'static str,
    /// Opens the choice of columns.
    pub columns: &'static str,
    /// How the keyboard works on the table.
    pub keys: &'static str,
    /// Days.
    pub days: fn(u32) -> String,
    /// Picks a lead.
    pub pick: fn(&str) -> String,
    /// Picks all leads that pass the filter.
    pub pick_all: &'static str,
    /// Lets cards be picked by a click.
    pub start: &'static str,
    /// Name of the bar of the picked leads.
    pub bar: &'static str,
    /// How many are picked.
    pub picked: fn(usize, &str) -> String,
    /// Said of a card that is picked.
    pub is_picked: fn(&str) -> String,
    /// What to do while none is picked.
    pub none: &'static str,
    /// Lets all go.
    pub unpick: &'static str,
    /// Opens the form of that change.
    pub hand_over: &'static str,
    /// The same.
    pub stage: &'static str,
    /// The same.
    pub source: &'static str,
    /// Deletes what is picked.
    pub delete: &'static str,
    /// Title of the form.
    pub hand_over_title: fn(usize, &str) -> String,
    /// The same.
    pub stage_title: fn(usize, &str) -> String,
    /// The same.
    pub source_title: fn(usize, &str) -> String,
    /// Makes the change.
    pub do_hand_over: &'static str,
    /// The same.
    pub do_stage: &'static str,
    /// The same.
    pub do_source: &'static str,
    /// At the form, when nothing would change.
    pub same: &'static str,
    /// At the reason, when it is missing and so many of them go against the rules of treatment.
    pub against: fn(usize, &str) -> String,
    /// Beside the last day of the loans.
    pub lent_help: &'static str,
    /// Said when they changed hands.
    pub handed: fn(usize, &str, Team) -> String,
    /// Said when their stage is set: how many, which.
    pub staged: fn(usize, &str, &str) -> String,
    /// Said when their source is set.
    pub sourced: fn(usize, &str) -> String,
    /// Said when they were deleted.
    pub deleted: fn(usize, &str) -> String,
}

/// In English.
pub static ENGLISH: LeadTable = LeadTable {
    views: "View",
    board: "Board",
    table: "Table",
    facet: |facet| match facet {
        Facet::Company => "Company",
        Facet::Contact => "Contact",
        Facet::Category => "Category",
        Facet::Owner => "Owner",
        Facet::Person => "Person",
        Facet::Value => "Value",
        Facet::Stage => "Stage",
        Facet::Overdue => "Overdue",
        Facet::Source => "Source",
        Facet::Age => "Age",
        Facet::Created => "Created",
        Facet::Email => "E-mail",
        Facet::Phone => "Phone",
    },
    columns: "Columns",
    keys: "Arrow keys go from lead to lead, Enter opens, Space selects, with Shift a whole range.",
    days: |days| format!("{days} d"),
    pick: |lead| format!("Select {lead}"),
    pick_all: "Select all that pass the filter",
    start: "Select",
    bar: "Selected leads",
    picked: |_, count| format!("{count} selected"),
    is_picked: |lead| format!("{lead}, selected"),
    none: "Click the cards to select.",
    unpick: "Clear selection",
    hand_over: "Hand over…",
    stage: "Stage…",
    source: "Source…",
    delete: "Delete",
    hand_over_title: |count, written| match count {
        1 => "Hand over the selected lead".to_owned(),
        _ => format!("Hand over {written} leads"),
    },
    stage_title: |count, written| match count {
        1 => "Set the stage of the selected lead".to_owned(),
        _ => format!("Set the stage of {written} leads"),
    },
    source_title: |count, written| match count {
        1 => "Set the source of the selected lead".to_owned(),
        _ => format!("Set the source of {written} leads"),
    },
    do_hand_over: "Hand over",
    do_stage: "Set stage",
    do_source: "Set source",
    same: "It is so already for all of them. Choose another.",
    against: |count, written| match count {
        1 => "One of them goes against the rules of treatment: say why, or lend it as they allow.".to_owned(),
        _ => format!("{written} of them go against the rules of treatment: say why, or lend them as they allow."),
    },
    lent_help: "Those that the team may keep, or gets back, are not lent.",
    handed: |count, written, team| {
        let leads = if count == 1 { "lead" } else { "leads" };
        let team = match team {
            Team::Marketing => "Marketing",
            Team::InsideSales => "Inside sales",
            Team::Sales => "Sales",
        };
        format!("{written} {leads} handed over to {team}")
    },
    staged: |count, written, stage| match count {
        1 => format!("Stage of {written} lead set: {stage}"),
        _ => format!("Stage of {written} leads set: {stage}"),
    },
    sourced: |count, written| match count {
        1 => format!("Source of {written} lead set"),
        _ => format!("Source of {written} leads set"),
    },
    deleted: |count, written| match count {
        1 => format!("{written} lead deleted"),
        _ => format!("{written} leads deleted"),
    },
};

/// In French.
pub static FRENCH: LeadTable = LeadTable {
    views: "Affichage",
    board: "Tableau",
    table: "Liste",
    facet: |facet| match facet {
        Facet::Company => "Société",
        Facet::Contact => "Contact",
        Facet::Category => "Catégorie",
        Facet::Owner => "Responsable",
        Facet::Person => "Personne",
        Facet::Value => "Valeur",
        Facet::Stage => "Étape",
        Facet::Overdue => "En retard",
        Facet::Source => "Source",
        Facet::Age => "Âge",
        Facet::Created => "Créé le",
        Facet::Email => "E-mail",
        Facet::Phone => "Téléphone",
    },
    columns: "Colonnes",
    keys: "Les flèches vont d’un lead à l’autre, Entrée ouvre, Espace sélectionne, avec Maj toute une plage.",
    days: |days| format!("{days}\u{a0}j"),
    pick: |lead| format!("Sélectionner {lead}"),
    pick_all: "Sélectionner tout ce qui passe le filtre",
    start: "Sélectionner",
    bar: "Leads sélectionnés",
    picked: |count, written| match count {
        0 | 1 => format!("{written} sélectionné"),
        _ => format!("{written} sélectionnés"),
    },
    is_picked: |lead| format!("{lead}, sélectionné"),
    none: "Cliquez sur les fiches à sélectionner.",
    unpick: "Effacer la sélection",
    hand_over: "Transmettre…",
    stage: "Étape…",
    source: "Source…",
    delete: "Supprimer",
    hand_over_title: |count, written| match count {
        1 => "Transmettre le lead sélectionné".to_owned(),
        _ => format!("Transmettre {written} leads"),
    },
    stage_title: |count, written| match count {
        1 => "Noter l’étape du lead sélectionné".to_owned(),
        _ => format!("Noter l’étape de {written} leads"),
    },
    source_title: |count, written| match count {
        1 => "Noter la source du lead sélectionné".to_owned(),
        _ => format!("Noter la source de {written} leads"),
    },
    do_hand_over: "Transmettre",
    do_stage: "Noter l’étape",
    do_source: "Noter la source",
    same: "C’est déjà le cas pour tous. Choisissez autre chose.",
    against: |count, written| {
        match count {
        1 => "L’un d’eux va à l’encontre des règles de traitement\u{a0}: dites pourquoi, ou prêtez-le comme elles le permettent.".to_owned(),
        _ => format!(
            "{written} d’entre eux vont à l’encontre des règles de traitement\u{a0}: dites pourquoi, ou prêtez-les comme elles le permettent."
        ),
    }
    },
    lent_help: "Ceux que l’équipe peut garder, ou qui lui reviennent, ne sont pas prêtés.",
    handed: |count, written, team| {
        let leads = if count == 1 { "lead transmis" } else { "leads transmis" };
        let team = match team {
            Team::Marketing => "au marketing",
            Team::InsideSales => "aux commerciaux sédentaires",
            Team::Sales => "aux commerciaux",
        };
        format!("{written} {leads} {team}")
    },
    staged: |count, written, stage| match count {
        1 => format!("Étape de {written} lead notée\u{a0}: {stage}"),
        _ => format!("Étape de {written} leads notée\u{a0}: {stage}"),
    },
    sourced: |count, written| match count {
        1 => format!("Source de {written} lead notée"),
        _ => format!("Source de {written} leads notée"),
    },
    deleted: |count, written| match count {
        1 => format!("{written} lead supprimé"),
        _ => format!("{written} leads supprimés"),
    },
};
