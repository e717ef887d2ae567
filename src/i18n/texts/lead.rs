//! The page of one lead.

use crate::domain::{Criterion, Team};

/// The texts.
#[derive(Clone, Copy)]
pub struct LeadPage {
    /// Leads to the board.
    pub back: &'static str,
    /// Leads to the lead above.
    pub previous: &'static str,
    /// Leads to the lead below.
    pub next: &'static str,
    /// Deletes the lead.
    pub delete: &'static str,
    /// Title of the part with the fields.
    pub contact_title: &'static str,
    /// Label of a field.
    pub company: &'static str,
    /// Label of a field.
    pub contact: &'static str,
    /// Label of a field.
    pub email: &'static str,
    /// Label of a field.
    pub phone: &'static str,
    /// Label of a field.
    pub source: &'static str,
    /// What an empty source shows.
    pub source_hint: &'static str,
    /// Label of a field.
    pub value: &'static str,
    /// Label of a field.
    pub created: &'static str,
    /// Label of a field.
    pub note: &'static str,
    /// Writes to the contact.
    pub write: &'static str,
    /// Calls the contact.
    pub call: &'static str,
    /// Title of the part with the answers.
    pub evidence: &'static str,
    /// What to do there.
    pub evidence_help: &'static str,
    /// The question behind a criterion.
    pub question: fn(Criterion) -> &'static str,
    /// Label of the note on a criterion.
    pub note_on: fn(Criterion) -> &'static str,
    /// What an empty note shows.
    pub note_hint: &'static str,
    /// Title of the part with the owner.
    pub owner: &'static str,
    /// The owner: team, person if one is named, days.
    pub owned: fn(&str, &str, u32) -> String,
    /// Opens the form for a handover.
    pub hand_over: &'static str,
    /// Label of the team that gets the lead.
    pub team: &'static str,
    /// Label of the person who gets it.
    pub person: &'static str,
    /// Label of the reason.
    pub why: &'static str,
    /// Label of the one who hands it over.
    pub by: &'static str,
    /// Who handed it over, in the list of owners.
    pub handed_by: fn(&str) -> String,
    /// At the form, when nothing would change.
    pub same_owner: &'static str,
    /// Said when it changed hands.
    pub handed: fn(Team) -> &'static str,
    /// Name of the list of owners.
    pub ledger: &'static str,
    /// Head of the column of dates.
    pub since: &'static str,
    /// Head of the column of days.
    pub days: &'static str,
    /// Title of the part with the stage.
    pub stage: &'static str,
    /// Label of the stage to reach.
    pub new_stage: &'static str,
    /// Sets the stage.
    pub reach: &'static str,
    /// At the form, when nothing would change.
    pub same_stage: &'static str,
    /// Said when the stage is set.
    pub reached: fn(&str) -> String,
    /// Name of the list of stages.
    pub milestones: &'static str,
    /// The first line of the list of stages.
    pub came_in: &'static str,
    /// Title of the page of a lead that is not there.
    pub gone: &'static str,
    /// Why that may be.
    pub gone_help: &'static str,
    /// Said there if its deletion was the last step.
    pub gone_deleted: &'static str,
    /// Brings it back.
    pub bring_back: &'static str,
}

/// In English.
pub static ENGLISH: LeadPage = LeadPage {
    back: "All leads",
    previous: "Previous lead",
    next: "Next lead",
    delete: "Delete lead",
    contact_title: "Contact",
    company: "Company",
    contact: "Contact",
    email: "E-mail",
    phone: "Phone",
    source: "Source",
    source_hint: "Trade fair, website, referral…",
    value: "Value",
    created: "Created",
    note: "Note",
    write: "Write",
    call: "Call",
    evidence: "Evidence",
    evidence_help: "Answer what you know; the category follows.",
    question: |criterion| match criterion {
        Criterion::Pain => "Is there a pain strong enough to act?",
        Criterion::Need => "Is the need defined?",
        Criterion::Scope => "Is the scope fixed?",
        Criterion::Team => "Is a project team set up?",
        Criterion::Budget => "Is the budget voted?",
        Criterion::Timing => "Is the timing fixed?",
    },
    note_on: |criterion| match criterion {
        Criterion::Pain => "Note on the pain",
        Criterion::Need => "Note on the need",
        Criterion::Scope => "Note on the scope",
        Criterion::Team => "Note on the team",
        Criterion::Budget => "Note on the budget",
        Criterion::Timing => "Note on the timing",
    },
    note_hint: "What was heard, and from whom",
    owner: "Owner",
    owned: |team, person, days| {
        let days = match days {
            0 => "since today".to_owned(),
            1 => "for 1 day".to_owned(),
            _ => format!("for {days} days"),
        };
        if person.is_empty() { format!("{team}, {days}") } else { format!("{person}, {team}, {days}") }
    },
    hand_over: "Hand over",
    team: "To team",
    person: "To person",
    why: "Why",
    by: "Handed over by",
    handed_by: |name| format!("handed over by {name}"),
    same_owner: "This is the owner already. Choose another team or person.",
    handed: |team| match team {
        Team::Marketing => "Handed over to Marketing",
        Team::InsideSales => "Handed over to Inside sales",
        Team::Sales => "Handed over to Sales",
    },
    ledger: "Owners so far",
    since: "Since",
    days: "Days",
    stage: "Stage",
    new_stage: "New stage",
    reach: "Set stage",
    same_stage: "The lead is at this stage already. Choose another.",
    reached: |stage| format!("Stage set: {stage}"),
    milestones: "Stages so far",
    came_in: "Came in",
    gone: "This lead is not here",
    gone_help: "It may have been deleted, or belong to another plan. Undo brings back what was deleted in this plan.",
    gone_deleted: "It was just deleted.",
    bring_back: "Bring it back",
};

/// In French.
pub static FRENCH: LeadPage = LeadPage {
    back: "Tous les leads",
    previous: "Lead précédent",
    next: "Lead suivant",
    delete: "Supprimer le lead",
    contact_title: "Contact",
    company: "Société",
    contact: "Contact",
    email: "E-mail",
    phone: "Téléphone",
    source: "Source",
    source_hint: "Salon, site web, recommandation…",
    value: "Valeur",
    created: "Créé le",
    note: "Note",
    write: "Écrire",
    call: "Appeler",
    evidence: "Éléments connus",
    evidence_help: "Répondez ce que vous savez ; la catégorie en découle.",
    question: |criterion| match criterion {
        Criterion::Pain => "Y a-t-il une douleur assez forte pour agir ?",
        Criterion::Need => "Le besoin est-il défini ?",
        Criterion::Scope => "Le périmètre est-il fixé ?",
        Criterion::Team => "Une équipe projet est-elle en place ?",
        Criterion::Budget => "Le budget est-il voté ?",
        Criterion::Timing => "L’échéance est-elle fixée ?",
    },
    note_on: |criterion| match criterion {
        Criterion::Pain => "Note sur la douleur",
        Criterion::Need => "Note sur le besoin",
        Criterion::Scope => "Note sur le périmètre",
        Criterion::Team => "Note sur l’équipe",
        Criterion::Budget => "Note sur le budget",
        Criterion::Timing => "Note sur l’échéance",
    },
    note_hint: "Ce qui a été dit, et par qui",
    owner: "Responsable",
    owned: |team, person, days| {
        let days = match days {
            0 => "depuis aujourd’hui".to_owned(),
            1 => "depuis 1 jour".to_owned(),
            _ => format!("depuis {days} jours"),
        };
        if person.is_empty() { format!("{team}, {days}") } else { format!("{person}, {team}, {days}") }
    },
    hand_over: "Transmettre",
    team: "À l’équipe",
    person: "À la personne",
    why: "Pourquoi",
    by: "Transmis par",
    handed_by: |name| format!("transmis par {name}"),
    same_owner: "C’est déjà le responsable. Choisissez une autre équipe ou personne.",
    handed: |team| match team {
        Team::Marketing => "Transmis au marketing",
        Team::InsideSales => "Transmis aux commerciaux sédentaires",
        Team::Sales => "Transmis aux commerciaux",
    },
    ledger: "Responsables successifs",
    since: "Depuis",
    days: "Jours",
    stage: "Étape",
    new_stage: "Nouvelle étape",
    reach: "Noter l’étape",
    same_stage: "Le lead est déjà à cette étape. Choisissez-en une autre.",
    reached: |stage| format!("Étape notée : {stage}"),
    milestones: "Étapes franchies",
    came_in: "Arrivé",
    gone: "Ce lead n’est pas ici",
    gone_help: "Il a peut-être été supprimé, ou appartient à un autre plan. « Annuler » rétablit ce qui a été supprimé dans ce plan.",
    gone_deleted: "Il vient d’être supprimé.",
    bring_back: "Le rétablir",
};
