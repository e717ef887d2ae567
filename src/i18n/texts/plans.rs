//! The page of the plans and the opening of files.

use super::refusals;
use crate::file::ReadError;

/// The texts.
#[derive(Clone, Copy)]
pub struct Plans {
    /// Title of the page.
    pub title: &'static str,
    /// Where the data is.
    pub privacy: &'static str,
    /// The name of a copy.
    pub copy_of: fn(&str) -> String,
    /// Begins a new plan.
    pub new: &'static str,
    /// Opens the sample.
    pub sample: &'static str,
    /// Opens a file.
    pub open_file: &'static str,
    /// Marks the open plan.
    pub open_now: &'static str,
    /// Opens a plan.
    pub open: &'static str,
    /// The field of a new name.
    pub name: &'static str,
    /// Begins to rename.
    pub rename: &'static str,
    /// Makes a copy.
    pub duplicate: &'static str,
    /// Hands out as a file.
    pub export: &'static str,
    /// Deletes.
    pub delete: &'static str,
    /// Takes a deletion back.
    pub restore: &'static str,
    /// Removes for good.
    pub erase: &'static str,
    /// Asks once more before that.
    pub erase_really: &'static str,
    /// Takes a step back from something.
    pub cancel: &'static str,
    /// Ends renaming.
    pub done: &'static str,
    /// Head of a column.
    pub plan: &'static str,
    /// Head of a column.
    pub leads: &'static str,
    /// Head of a column.
    pub saved: &'static str,
    /// Head of a column.
    pub exported: &'static str,
    /// Head of a column.
    pub actions: &'static str,
    /// Never exported.
    pub never: &'static str,
    /// Not in the database.
    pub in_memory: &'static str,
    /// What a card that cannot be read is called.
    pub unreadable: &'static str,
    /// Heads the deleted plans.
    pub deleted: &'static str,
    /// When it was deleted, as a moment.
    pub deleted_at: fn(&str) -> String,
    /// Heads the storage line.
    pub storage: &'static str,
    /// How much is used, in megabytes.
    pub used: fn(&str) -> String,
    /// The browser promised to keep the data.
    pub kept: &'static str,
    /// It did not.
    pub not_kept: &'static str,
    /// Title of the dialog after a file was chosen.
    pub import: &'static str,
    /// The file cannot be opened, with its name.
    pub import_failed: fn(&str) -> String,
    /// Several files were chosen.
    pub one_file: &'static str,
    /// The browser could not read it.
    pub file_gone: &'static str,
    /// Nothing has changed.
    pub untouched: &'static str,
    /// Why a file is refused.
    pub refusal: fn(&ReadError) -> String,
    /// How much is in it: objectives, stages, leads.
    pub counts: fn(usize, usize, usize) -> String,
    /// Heads the differences, with the name of the open plan.
    pub differences: fn(&str) -> String,
    /// There are none.
    pub same: &'static str,
    /// The kinds of difference.
    pub difference: Difference,
    /// Opens it as a plan of its own.
    pub open_as_new: &'static str,
    /// Puts it in the place of the open plan.
    pub replace: &'static str,
    /// What that means.
    pub replace_means: &'static str,
    /// Is said after that.
    pub replaced: &'static str,
    /// Reading goes on.
    pub reading: &'static str,
}

/// Kinds of difference between two plans.
#[derive(Clone, Copy)]
pub struct Difference {
    /// The name.
    pub name: fn(&str, &str) -> String,
    /// The currency.
    pub currency: fn(&str, &str) -> String,
    /// Objectives added, removed and changed.
    pub objectives: fn(usize, usize, usize) -> String,
    /// The order of the objectives.
    pub order: &'static str,
    /// The funnel.
    pub funnel: &'static str,
    /// The scenarios.
    pub scenarios: &'static str,
    /// The capacity.
    pub capacity: &'static str,
    /// The thresholds differ.
    pub thresholds: &'static str,
    /// The schedule differs.
    pub schedule: &'static str,
    /// The working time differs.
    pub calendar: &'static str,
    /// What is negotiated differs.
    pub agreement: &'static str,
    /// The signed versions differ.
    pub signed: &'static str,
    /// Categories, their rules or the glossary differ.
    pub language: &'static str,
    /// The rounds of the calibration game.
    pub calibration: &'static str,
    /// The rules of treatment differ.
    pub process: &'static str,
    /// The campaigns differ.
    pub campaigns: &'static str,
    /// Leads added, removed and changed.
    pub leads: fn(usize, usize, usize) -> String,
}

/// In English.
pub static ENGLISH: Plans = Plans {
    title: "Plans",
    privacy: "Your plans are in this browser, on this computer, and nowhere else: no account, no server. Export what you want to keep or share.",
    copy_of: |name| format!("{name} (copy)"),
    new: "New plan",
    sample: "Open the sample",
    open_file: "Open a file",
    open_now: "open now",
    open: "Open",
    name: "Name of the plan",
    rename: "Rename",
    duplicate: "Duplicate",
    export: "Export",
    delete: "Delete",
    restore: "Restore",
    erase: "Delete for good",
    erase_really: "Yes, delete for good",
    cancel: "Cancel",
    done: "Done",
    plan: "Plan",
    leads: "Leads",
    saved: "Last saved",
    exported: "Last exported",
    actions: "Actions",
    never: "never",
    in_memory: "not saved",
    unreadable: "Unreadable plan",
    deleted: "Deleted plans",
    deleted_at: |moment| format!("deleted {moment}"),
    storage: "Storage",
    used: |size| format!("{size} MB used in this browser."),
    kept: "The browser has agreed not to clear it by itself. Export regularly all the same.",
    not_kept: "Kept only in this browser, which may clear it when space runs short. Export regularly.",
    import: "Open a plan file",
    import_failed: |name| format!("“{name}” cannot be opened"),
    one_file: "Choose one file at a time.",
    file_gone: "The file could not be read: it was moved, changed or is not accessible.",
    untouched: "Your plans are untouched.",
    refusal: refusals::english,
    counts: |objectives, stages, leads| {
        let count = |n: usize, one: &str, many: &str| if n == 1 { format!("1 {one}") } else { format!("{n} {many}") };
        format!(
            "{}, {}, {}",
            count(objectives, "objective", "objectives"),
            count(stages, "funnel stage", "funnel stages"),
            count(leads, "lead", "leads")
        )
    },
    differences: |name| format!("Compared with the open plan, “{name}”"),
    same: "Nothing differs.",
    difference: Difference {
        name: |current, incoming| format!("Name: “{current}” becomes “{incoming}”"),
        currency: |current, incoming| format!("Currency: {current} becomes {incoming}"),
        objectives: |added, removed, changed| {
            format!("Objectives: {added} added, {removed} removed, {changed} changed")
        },
        order: "Objectives in another order",
        funnel: "Another funnel",
        scenarios: "Other scenarios",
        capacity: "Another capacity",
        thresholds: "Other thresholds for too timid and too ambitious",
        schedule: "Another month by month: actuals, seasonality or days to a sale",
        calendar: "Other working time",
        agreement: "Other terms of the agreement",
        signed: "Other signed versions of the agreement",
        language: "Other categories, rules or terms",
        calibration: "Other calibration rounds",
        process: "Other rules of treatment",
        campaigns: "Other nurture campaigns",
        leads: |added, removed, changed| format!("Leads: {added} added, {removed} removed, {changed} changed"),
    },
    open_as_new: "Open as a new plan",
    replace: "Replace the open plan",
    replace_means: "Replacing is one step that Undo takes back.",
    replaced: "The plan was replaced.",
    reading: "Reading the file…",
};

/// In French.
pub static FRENCH: Plans = Plans {
    title: "Plans",
    privacy: "Vos plans sont dans ce navigateur, sur cet ordinateur, et nulle part ailleurs : ni compte, ni serveur. Exportez ce que vous voulez garder ou partager.",
    copy_of: |name| format!("{name} (copie)"),
    new: "Nouveau plan",
    sample: "Ouvrir l’exemple",
    open_file: "Ouvrir un fichier",
    open_now: "ouvert",
    open: "Ouvrir",
    name: "Nom du plan",
    rename: "Renommer",
    duplicate: "Dupliquer",
    export: "Exporter",
    delete: "Supprimer",
    restore: "Restaurer",
    erase: "Supprimer définitivement",
    erase_really: "Oui, supprimer définitivement",
    cancel: "Annuler",
    done: "Terminé",
    plan: "Plan",
    leads: "Leads",
    saved: "Dernier enregistrement",
    exported: "Dernier export",
    actions: "Actions",
    never: "jamais",
    in_memory: "non enregistré",
    unreadable: "Plan illisible",
    deleted: "Plans supprimés",
    deleted_at: |moment| format!("supprimé le {moment}"),
    storage: "Stockage",
    used: |size| format!("{size} Mo utilisés dans ce navigateur."),
    kept: "Le navigateur s’est engagé à ne pas les effacer de lui-même. Exportez tout de même régulièrement.",
    not_kept: "Conservés seulement dans ce navigateur, qui peut les effacer s’il manque de place. Exportez régulièrement.",
    import: "Ouvrir un fichier de plan",
    import_failed: |name| format!("Impossible d’ouvrir « {name} »"),
    one_file: "Choisissez un seul fichier à la fois.",
    file_gone: "Le fichier n’a pas pu être lu : il a été déplacé, modifié ou n’est pas accessible.",
    untouched: "Vos plans sont intacts.",
    refusal: refusals::french,
    counts: |objectives, stages, leads| {
        let count = |n: usize, one: &str, many: &str| if n < 2 { format!("{n} {one}") } else { format!("{n} {many}") };
        format!(
            "{}, {}, {}",
            count(objectives, "objectif", "objectifs"),
            count(stages, "étape d’entonnoir", "étapes d’entonnoir"),
            count(leads, "lead", "leads")
        )
    },
    differences: |name| format!("Par rapport au plan ouvert, « {name} »"),
    same: "Aucune différence.",
    difference: Difference {
        name: |current, incoming| format!("Nom : « {current} » devient « {incoming} »"),
        currency: |current, incoming| format!("Devise : {current} devient {incoming}"),
        objectives: |added, removed, changed| {
            format!("Objectifs : {added} ajoutés, {removed} retirés, {changed} modifiés")
        },
        order: "Objectifs dans un autre ordre",
        funnel: "Un autre entonnoir",
        scenarios: "D’autres scénarios",
        capacity: "Une autre capacité",
        thresholds: "D’autres seuils pour trop timide et trop ambitieux",
        schedule: "Un autre mois par mois : réalisé, saisonnalité ou jours jusqu’à la vente",
        calendar: "D’autres horaires de travail",
        agreement: "D’autres termes de l’accord",
        signed: "D’autres versions signées de l’accord",
        language: "D’autres catégories, règles ou termes",
        calibration: "D’autres manches de calibrage",
        process: "D’autres règles de traitement",
        campaigns: "D’autres campagnes de maturation",
        leads: |added, removed, changed| format!("Leads : {added} ajoutés, {removed} retirés, {changed} modifiés"),
    },
    open_as_new: "Ouvrir comme nouveau plan",
    replace: "Remplacer le plan ouvert",
    replace_means: "Le remplacement est une étape que « Annuler » défait.",
    replaced: "Le plan a été remplacé.",
    reading: "Lecture du fichier…",
};
