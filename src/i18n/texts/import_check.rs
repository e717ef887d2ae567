//! What a check of the rows of a file finds, and what came of an import.

use crate::domain::intake::Sameness;

/// The texts.
#[derive(Clone, Copy)]
pub struct ImportCheck {
    /// While the rows are checked: how far.
    pub checking: fn(&str) -> String,
    /// New leads.
    pub added: fn(usize, &str) -> String,
    /// Leads that are brought up to date.
    pub updated: fn(usize, &str) -> String,
    /// Rows that say nothing new.
    pub same: fn(usize, &str) -> String,
    /// Rows that are put together with another of the file.
    pub repeated: fn(usize, &str) -> String,
    /// Rows that are left out because their lead is here.
    pub skipped: fn(usize, &str) -> String,
    /// Rows that are left out because something is wrong.
    pub left_out: fn(usize, &str) -> String,
    /// Nothing comes in.
    pub nothing: &'static str,
    /// Goes to the check.
    pub to_check: &'static str,
    /// Goes back to the columns.
    pub to_columns: &'static str,
    /// Imports: new leads, leads brought up to date, written.
    pub confirm: fn((usize, &str), (usize, &str)) -> String,
    /// Said when that was done.
    pub imported: fn((usize, &str), (usize, &str)) -> String,
    /// Heads the choice about known leads: how many rows.
    pub duplicates: fn(usize, &str) -> String,
    /// There are none.
    pub no_duplicates: &'static str,
    /// Brings them up to date.
    pub update: &'static str,
    /// What that means.
    pub update_help: &'static str,
    /// Leaves them as they are.
    pub skip: &'static str,
    /// Adds them all the same.
    pub add: &'static str,
    /// Takes over who owns them as well.
    pub take_owners: &'static str,
    /// Lists them.
    pub list: &'static str,
    /// A line of the list: what tells, what the lead is called, whether it stands in the file.
    pub same_as: fn(Sameness, &str, bool) -> String,
    /// The list goes on: how many more.
    pub more: fn(&str) -> String,
    /// Heads the rows with problems: how many.
    pub problems: fn(usize, &str) -> String,
    /// There are none.
    pub no_problems: &'static str,
    /// Head: the line.
    pub line: &'static str,
    /// Head: what is wrong.
    pub what: &'static str,
    /// Takes them in without what cannot be read.
    pub with_gaps: &'static str,
    /// Hands these rows out as a file.
    pub save_rows: &'static str,
    /// Stands in the name of that file, behind the name of the first.
    pub faulty_file: &'static str,
    /// Heads the first leads.
    pub preview: &'static str,
    /// Stages without a day: how many leads.
    pub undated: fn(usize, &str) -> String,
    /// Heads what came of it, with the name of the file.
    pub done: fn(&str) -> String,
    /// Puts that away.
    pub close: &'static str,
}

/// In English.
pub static ENGLISH: ImportCheck = ImportCheck {
    checking: |share| format!("Checking the rows… {share}"),
    added: |count, written| if count == 1 { "1 new lead".to_owned() } else { format!("{written} new leads") },
    updated: |count, written| if count == 1 { "1 lead updated".to_owned() } else { format!("{written} leads updated") },
    same: |count, written| {
        if count == 1 { "1 as it is here".to_owned() } else { format!("{written} as they are here") }
    },
    repeated: |_, written| format!("{written} repeated in the file"),
    skipped: |_, written| format!("{written} here already, skipped"),
    left_out: |count, written| {
        if count == 1 { "1 row left out".to_owned() } else { format!("{written} rows left out") }
    },
    nothing: "Nothing new in this file.",
    to_check: "Check the rows",
    to_columns: "Back to the columns",
    confirm: |(added, new), (updated, old)| match (added, updated) {
        (0, 0) => "Import".to_owned(),
        (0, 1) => "Update 1 lead".to_owned(),
        (0, _) => format!("Update {old} leads"),
        (1, 0) => "Import 1 lead".to_owned(),
        (_, 0) => format!("Import {new} leads"),
        _ => format!("Import {new}, update {old}"),
    },
    imported: |(added, new), (updated, old)| match (added, updated) {
        (0, 1) => "1 lead updated from the file".to_owned(),
        (0, _) => format!("{old} leads updated from the file"),
        (1, 0) => "1 lead imported".to_owned(),
        (_, 0) => format!("{new} leads imported"),
        _ => format!("{new} leads imported, {old} updated"),
    },
    duplicates: |count, written| match count {
        1 => "1 row is about a lead that is known already".to_owned(),
        _ => format!("{written} rows are about leads that are known already"),
    },
    no_duplicates: "No row is about a lead that is known already.",
    update: "Update the existing lead",
    update_help: "What the file says is taken over; what it does not say stays. It takes no lead back to an earlier stage.",
    skip: "Skip the row",
    add: "Add it anyway, as a lead of its own",
    take_owners: "Take over their owners as well",
    list: "Show them",
    same_as: |sameness, title, in_file| {
        let what = match sameness {
            Sameness::Id => "same id as",
            Sameness::ExternalId => "same record as",
            Sameness::Email => "same e-mail address as",
            Sameness::Name => "same company and person as",
        };
        let place = if in_file { "above in the file" } else { "in the plan" };
        if title.is_empty() { format!("{what} a lead {place}") } else { format!("{what} “{title}” {place}") }
    },
    more: |count| format!("and {count} more"),
    problems: |count, written| match count {
        1 => "1 row has a problem".to_owned(),
        _ => format!("{written} rows have a problem"),
    },
    no_problems: "Every row can be read.",
    line: "Line",
    what: "What is wrong",
    with_gaps: "Import these rows without what cannot be read",
    save_rows: "Save these rows as a file",
    faulty_file: "problems",
    preview: "The first leads, as they come in",
    undated: |count, written| match count {
        1 => "1 lead stands at a stage of which the file has no day: it counts from its creation.".to_owned(),
        _ => format!("{written} leads stand at a stage of which the file has no day: they count from their creation."),
    },
    done: |file| format!("Imported from “{file}”"),
    close: "Close",
};

/// In French.
pub static FRENCH: ImportCheck = ImportCheck {
    checking: |share| format!("Contrôle des lignes… {share}"),
    added: |count, written| match count {
        0 | 1 => format!("{written} nouveau lead"),
        _ => format!("{written} nouveaux leads"),
    },
    updated: |count, written| match count {
        0 | 1 => format!("{written} lead mis à jour"),
        _ => format!("{written} leads mis à jour"),
    },
    same: |count, written| match count {
        0 | 1 => format!("{written} inchangé"),
        _ => format!("{written} inchangés"),
    },
    repeated: |count, written| match count {
        0 | 1 => format!("{written} répété dans le fichier"),
        _ => format!("{written} répétés dans le fichier"),
    },
    skipped: |count, written| match count {
        0 | 1 => format!("{written} déjà là, ignoré"),
        _ => format!("{written} déjà là, ignorés"),
    },
    left_out: |count, written| match count {
        0 | 1 => format!("{written} ligne écartée"),
        _ => format!("{written} lignes écartées"),
    },
    nothing: "Rien de nouveau dans ce fichier.",
    to_check: "Contrôler les lignes",
    to_columns: "Revenir aux colonnes",
    confirm: |(added, new), (updated, old)| match (added, updated) {
        (0, 0) => "Importer".to_owned(),
        (0, 1) => "Mettre à jour 1 lead".to_owned(),
        (0, _) => format!("Mettre à jour {old} leads"),
        (1, 0) => "Importer 1 lead".to_owned(),
        (_, 0) => format!("Importer {new} leads"),
        _ => format!("Importer {new}, mettre à jour {old}"),
    },
    imported: |(added, new), (updated, old)| match (added, updated) {
        (0, 1) => "1 lead mis à jour d’après le fichier".to_owned(),
        (0, _) => format!("{old} leads mis à jour d’après le fichier"),
        (1, 0) => "1 lead importé".to_owned(),
        (_, 0) => format!("{new} leads importés"),
        _ => format!("{new} leads importés, {old} mis à jour"),
    },
    duplicates: |count, written| match count {
        0 | 1 => format!("{written} ligne concerne un lead déjà connu"),
        _ => format!("{written} lignes concernent des leads déjà connus"),
    },
    no_duplicates: "Aucune ligne ne concerne un lead déjà connu.",
    update: "Mettre à jour le lead existant",
    update_help: "Ce que dit le fichier est repris ; ce qu’il ne dit pas reste. Il ne ramène aucun lead à une étape antérieure.",
    skip: "Ignorer la ligne",
    add: "L’ajouter quand même, comme un lead à part",
    take_owners: "Reprendre aussi leurs responsables",
    list: "Les montrer",
    same_as: |sameness, title, in_file| {
        let what = match sameness {
            Sameness::Id => "même identifiant que",
            Sameness::ExternalId => "même fiche que",
            Sameness::Email => "même e-mail que",
            Sameness::Name => "même société et même personne que",
        };
        let place = if in_file { "plus haut dans le fichier" } else { "dans le plan" };
        if title.is_empty() { format!("{what} un lead {place}") } else { format!("{what} « {title} » {place}") }
    },
    more: |count| format!("et {count} de plus"),
    problems: |count, written| match count {
        0 | 1 => format!("{written} ligne pose problème"),
        _ => format!("{written} lignes posent problème"),
    },
    no_problems: "Toutes les lignes sont lisibles.",
    line: "Ligne",
    what: "Ce qui ne va pas",
    with_gaps: "Importer ces lignes sans ce qui est illisible",
    save_rows: "Enregistrer ces lignes dans un fichier",
    faulty_file: "problèmes",
    preview: "Les premiers leads, tels qu’ils arrivent",
    undated: |count, written| match count {
        0 | 1 => {
            format!("{written} lead est à une étape dont le fichier n’a pas la date : elle compte depuis sa création.")
        }
        _ => {
            format!(
                "{written} leads sont à une étape dont le fichier n’a pas la date : elle compte depuis leur création."
            )
        }
    },
    done: |file| format!("Importé de « {file} »"),
    close: "Fermer",
};
