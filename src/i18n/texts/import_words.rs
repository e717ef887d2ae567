//! What columns become, and what is wrong with rows and files that are imported.

use crate::domain::{Criterion, LeadStage};
use crate::file::csv::{Flaw, LARGEST_TABLE, MOST_COLUMNS, NoTable, Target, Trouble};
use crate::file::{FileKind, Seems};

/// The texts.
#[derive(Clone, Copy)]
pub struct ImportWords {
    /// What a column becomes.
    pub target: fn(Target) -> &'static str,
    /// Heads groups of them: the lead, its value and owner, its way, what is known, the rest.
    pub groups: [&'static str; 5],
    /// What is wrong with a row; a column is named by the second.
    pub trouble: fn(&Trouble, &str) -> String,
    /// Why a file is no table of leads.
    pub no_table: fn(&NoTable) -> String,
}

/// In English.
pub static ENGLISH: ImportWords = ImportWords {
    target: |target| match target {
        Target::Skip => "Not taken in",
        Target::Company => "Company",
        Target::Contact => "Contact (full name)",
        Target::FirstName => "First name",
        Target::LastName => "Last name",
        Target::Email => "E-mail",
        Target::Phone => "Phone",
        Target::Owner => "Owner (person)",
        Target::Team => "Owner (team)",
        Target::Source => "Source",
        Target::Value => "Value",
        Target::Currency => "Currency of the value",
        Target::Created => "Created on",
        Target::Stage => "Stage",
        Target::StageSince => "Stage since",
        Target::ClosedOn => "Closed on",
        Target::Reason => "Reason of loss or rejection",
        Target::Reached(LeadStage::New) => "New on",
        Target::Reached(LeadStage::Accepted) => "Accepted on",
        Target::Reached(LeadStage::Appointment) => "Appointment on",
        Target::Reached(LeadStage::Opportunity) => "Opportunity on",
        Target::Reached(LeadStage::Won) => "Won on",
        Target::Reached(LeadStage::Lost) => "Lost on",
        Target::Reached(LeadStage::Rejected) => "Rejected on",
        Target::FirstContact => "First contact on",
        Target::Answer(Criterion::Pain) => "Pain (yes, partly, no)",
        Target::Answer(Criterion::Need) => "Need (yes, partly, no)",
        Target::Answer(Criterion::Scope) => "Scope (yes, partly, no)",
        Target::Answer(Criterion::Team) => "Project team (yes, partly, no)",
        Target::Answer(Criterion::Budget) => "Budget (yes, partly, no)",
        Target::Answer(Criterion::Timing) => "Timing (yes, partly, no)",
        Target::Note => "Note",
        Target::Named => "Note, with the name of the column",
        Target::ExternalId => "Id in the other system",
        Target::Id => "Id in Entente",
    },
    groups: ["Lead", "Owner, source and value", "Way of the lead", "What is known", "Other"],
    trouble: |trouble, column| match trouble {
        Trouble::TooManyCells { found, columns } => {
            format!("{found} cells for {columns} columns: is a quote missing, or the separator another?")
        }
        Trouble::Quotes(Flaw::NeverClosed) => "A quotation mark is opened and never closed.".to_owned(),
        Trouble::Quotes(Flaw::BehindQuote) => "Something stands behind a closing quotation mark.".to_owned(),
        Trouble::Nameless => "Neither company nor person nor e-mail address.".to_owned(),
        Trouble::PlanFull => "The plan is full.".to_owned(),
        Trouble::NoDate(_, text) => format!("{column}: “{text}” is no date."),
        Trouble::NoAmount(_, text) => format!("{column}: “{text}” is no amount."),
        Trouble::NoEmail(_, text) => format!("{column}: “{text}” is no e-mail address."),
        Trouble::NoTeam(_, text) => format!("{column}: “{text}” is no team."),
        Trouble::NoAnswer(_, text) => format!("{column}: “{text}” is neither yes, partly nor no."),
        Trouble::NoId(_, text) => format!("{column}: “{text}” is no id of Entente."),
        Trouble::OtherCurrency(text) => format!("An amount in “{text}”, which is not the plan’s currency."),
        Trouble::TooLong(_) => format!("{column}: more than 10,000 characters."),
    },
    no_table: |problem| {
        match problem {
        NoTable::TooLarge { bytes } => format!(
            "The file has {} MB; at most {} MB are read. Export fewer rows or columns.",
            bytes >> 20,
            LARGEST_TABLE >> 20
        ),
        NoTable::NotText(FileKind::Zip) => {
            "This is an Excel workbook or another office document, not a text. In Excel choose “Save as” and “CSV UTF-8”.".to_owned()
        }
        NoTable::NotText(FileKind::Picture) => "This is a picture, not a table.".to_owned(),
        NoTable::NotText(FileKind::Pdf) => "This is a PDF document, not a table.".to_owned(),
        NoTable::NotText(FileKind::Gzip) => "This is a gzip archive: unpack it first.".to_owned(),
        NoTable::NotText(_) => "This is no text, so it is no table.".to_owned(),
        NoTable::Seems(Seems::Empty) => "The file is empty.".to_owned(),
        NoTable::Seems(Seems::Html) => {
            "This is a web page, perhaps one that a server sent in place of the file.".to_owned()
        }
        NoTable::Seems(_) => "This is XML, not a table. Export as CSV.".to_owned(),
        NoTable::Plan => "This is a plan of Entente, not a table of leads.".to_owned(),
        NoTable::Json => "This is JSON, not a table. Export as CSV.".to_owned(),
        NoTable::NoRows => "There is no row below the header.".to_owned(),
        NoTable::NoHeader => "The first line holds data. It has to name the columns: add a line such as “Company, E-mail”.".to_owned(),
        NoTable::TooManyColumns { found } => {
            format!("The file has {found} columns; at most {MOST_COLUMNS} are read. Export fewer.")
        }
    }
    },
};

/// In French.
pub static FRENCH: ImportWords = ImportWords {
    target: |target| match target {
        Target::Skip => "N’est pas reprise",
        Target::Company => "Société",
        Target::Contact => "Contact (nom complet)",
        Target::FirstName => "Prénom",
        Target::LastName => "Nom",
        Target::Email => "E-mail",
        Target::Phone => "Téléphone",
        Target::Owner => "Responsable (personne)",
        Target::Team => "Responsable (équipe)",
        Target::Source => "Source",
        Target::Value => "Valeur",
        Target::Currency => "Devise de la valeur",
        Target::Created => "Créé le",
        Target::Stage => "Étape",
        Target::StageSince => "Étape depuis le",
        Target::ClosedOn => "Clos le",
        Target::Reason => "Motif de perte ou de refus",
        Target::Reached(LeadStage::New) => "Nouveau le",
        Target::Reached(LeadStage::Accepted) => "Accepté le",
        Target::Reached(LeadStage::Appointment) => "Rendez-vous le",
        Target::Reached(LeadStage::Opportunity) => "Opportunité le",
        Target::Reached(LeadStage::Won) => "Gagné le",
        Target::Reached(LeadStage::Lost) => "Perdu le",
        Target::Reached(LeadStage::Rejected) => "Refusé le",
        Target::FirstContact => "Premier contact le",
        Target::Answer(Criterion::Pain) => "Douleur (oui, en partie, non)",
        Target::Answer(Criterion::Need) => "Besoin (oui, en partie, non)",
        Target::Answer(Criterion::Scope) => "Périmètre (oui, en partie, non)",
        Target::Answer(Criterion::Team) => "Équipe projet (oui, en partie, non)",
        Target::Answer(Criterion::Budget) => "Budget (oui, en partie, non)",
        Target::Answer(Criterion::Timing) => "Échéance (oui, en partie, non)",
        Target::Note => "Note",
        Target::Named => "Note, avec le nom de la colonne",
        Target::ExternalId => "Identifiant dans l’autre système",
        Target::Id => "Identifiant dans Entente",
    },
    groups: ["Lead", "Responsable, source et valeur", "Parcours du lead", "Ce que l’on sait", "Autre"],
    trouble: |trouble, column| match trouble {
        Trouble::TooManyCells { found, columns } => format!(
            "{found} cellules pour {columns} colonnes : manque-t-il un guillemet, ou le séparateur est-il un autre ?"
        ),
        Trouble::Quotes(Flaw::NeverClosed) => "Un guillemet est ouvert et jamais fermé.".to_owned(),
        Trouble::Quotes(Flaw::BehindQuote) => "Quelque chose suit un guillemet fermant.".to_owned(),
        Trouble::Nameless => "Ni société, ni personne, ni e-mail.".to_owned(),
        Trouble::PlanFull => "Le plan est plein.".to_owned(),
        Trouble::NoDate(_, text) => format!("{column} : « {text} » n’est pas une date."),
        Trouble::NoAmount(_, text) => format!("{column} : « {text} » n’est pas un montant."),
        Trouble::NoEmail(_, text) => format!("{column} : « {text} » n’est pas un e-mail."),
        Trouble::NoTeam(_, text) => format!("{column} : « {text} » n’est pas une équipe."),
        Trouble::NoAnswer(_, text) => format!("{column} : « {text} » n’est ni oui, ni en partie, ni non."),
        Trouble::NoId(_, text) => format!("{column} : « {text} » n’est pas un identifiant d’Entente."),
        Trouble::OtherCurrency(text) => format!("Un montant en « {text} », qui n’est pas la devise du plan."),
        Trouble::TooLong(_) => format!("{column} : plus de 10 000 caractères."),
    },
    no_table: |problem| {
        match problem {
        NoTable::TooLarge { bytes } => format!(
            "Le fichier fait {} Mo ; on en lit au plus {}. Exportez moins de lignes ou de colonnes.",
            bytes >> 20,
            LARGEST_TABLE >> 20
        ),
        NoTable::NotText(FileKind::Zip) => {
            "C’est un classeur Excel ou un autre document bureautique, pas un texte. Dans Excel, choisissez « Enregistrer sous » puis « CSV UTF-8 ».".to_owned()
        }
        NoTable::NotText(FileKind::Picture) => "C’est une image, pas un tableau.".to_owned(),
        NoTable::NotText(FileKind::Pdf) => "C’est un document PDF, pas un tableau.".to_owned(),
        NoTable::NotText(FileKind::Gzip) => "C’est une archive gzip : décompressez-la d’abord.".to_owned(),
        NoTable::NotText(_) => "Ce n’est pas un texte, donc pas un tableau.".to_owned(),
        NoTable::Seems(Seems::Empty) => "Le fichier est vide.".to_owned(),
        NoTable::Seems(Seems::Html) => {
            "C’est une page web, peut-être envoyée par un serveur à la place du fichier.".to_owned()
        }
        NoTable::Seems(_) => "C’est du XML, pas un tableau. Exportez en CSV.".to_owned(),
        NoTable::Plan => "C’est un plan d’Entente, pas un tableau de leads.".to_owned(),
        NoTable::Json => "C’est du JSON, pas un tableau. Exportez en CSV.".to_owned(),
        NoTable::NoRows => "Il n’y a aucune ligne sous l’en-tête.".to_owned(),
        NoTable::NoHeader => "La première ligne contient des données. Elle doit nommer les colonnes : ajoutez une ligne comme « Société, E-mail ».".to_owned(),
        NoTable::TooManyColumns { found } => {
            format!("Le fichier a {found} colonnes ; on en lit au plus {MOST_COLUMNS}. Exportez-en moins.")
        }
    }
    },
};
