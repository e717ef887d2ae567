//! Where the plan is kept, and what is said when it is not.

use crate::file::ReadError;

/// The texts.
#[derive(Clone, Copy)]
pub struct Storage {
    /// The first plan is being read.
    pub opening: &'static str,
    /// Head of the banner: since when something is not saved, as a time.
    pub not_saved_since: fn(&str) -> String,
    /// Head of the banner where storage cannot be used at all.
    pub memory_only: &'static str,
    /// Why it is not saved, and what can be done: no room.
    pub full: &'static str,
    /// The same: no storage for this page.
    pub blocked: &'static str,
    /// The same: a newer build has taken over.
    pub taken_over: &'static str,
    /// The same: anything else.
    pub failed: &'static str,
    /// The same: another tab wrote what cannot be read.
    pub unreadable_news: &'static str,
    /// Head of the banner while a write takes long.
    pub slow: &'static str,
    /// Tries to save again.
    pub retry: &'static str,
    /// Hands the plan out as a file.
    pub export: &'static str,
    /// A plan was deleted, with its name.
    pub deleted: fn(&str) -> String,
    /// There were plans in this browser once.
    pub emptied: &'static str,
    /// A plan is no longer there.
    pub missing: &'static str,
    /// The sample did not arrive.
    pub no_sample: &'static str,
    /// The browser did not take a file.
    pub not_downloaded: &'static str,
    /// A plan is damaged, and its page tells more.
    pub unreadable: &'static str,
    /// The database refused, with its words.
    pub refused: fn(&str) -> String,
    /// So many changes of this tab did not fit any more.
    pub lost: fn(usize) -> String,
    /// An undo or redo left the plan as it was: another tab has changed the same since.
    pub stayed: &'static str,
    /// Title of the page for a damaged plan, with its name.
    pub damaged: fn(&str) -> String,
    /// What that means.
    pub damaged_means: &'static str,
    /// Title of the page for a plan from a newer version, with its name.
    pub newer: fn(&str) -> String,
    /// What that means.
    pub newer_means: &'static str,
    /// The damaged plan's name where it is not known.
    pub unnamed: &'static str,
    /// When it was last saved, as a moment.
    pub last_saved: fn(&str) -> String,
    /// What can be read, with the number of leads and the number of last changes missing.
    pub recovered: fn(usize, u64) -> String,
    /// Nothing can be read.
    pub nothing_recovered: &'static str,
    /// Opens what can be read as a copy.
    pub recover: &'static str,
    /// Hands out everything stored, as it is.
    pub raw: &'static str,
    /// Heads the other plans.
    pub others: &'static str,
    /// Begins a new plan.
    pub new_plan: &'static str,
    /// Heads the list of what is wrong.
    pub details: &'static str,
    /// What is wrong: the card of the plan.
    pub no_card: &'static str,
    /// There is no generation.
    pub no_snapshot: &'static str,
    /// A part of a generation.
    pub bad_part: fn(u64, usize) -> String,
    /// A generation of a newer format: the format, and the newest that is read.
    pub newer_snapshot: fn(u64, u64, usize) -> String,
    /// The content of a generation.
    pub bad_snapshot: fn(u64, &ReadError) -> String,
    /// A record is missing.
    pub record_missing: fn(u64) -> String,
    /// A record is damaged.
    pub record_damaged: fn(u64) -> String,
    /// A record is of a newer build.
    pub record_unknown: fn(u64) -> String,
    /// A record does not fit.
    pub record_rejected: fn(u64) -> String,
}

/// In English.
pub static ENGLISH: Storage = Storage {
    opening: "Opening your plan…",
    not_saved_since: |time| format!("Not saved since {time}"),
    memory_only: "Nothing is being saved",
    full: "This browser has no room left. Go on working: everything stays in this tab. Export the plan to be safe, free some space, then try again.",
    blocked: "This browser blocks storage for this page (private window, settings or a damaged profile). The plan lives in this tab only: export it before you close it.",
    taken_over: "A newer version of Entente is open in another tab and has taken over the storage. Export what is not saved, then reload this page.",
    failed: "The storage of this browser did not answer as it should. Everything stays in this tab and is tried again. Export the plan to be safe.",
    unreadable_news: "Another tab has changed this plan, and what it wrote cannot be read. Everything stays in this tab. Export the plan to be safe.",
    slow: "Saving takes unusually long. Keep this tab open.",
    retry: "Try again",
    export: "Export the plan",
    deleted: |name| format!("“{name}” was deleted."),
    emptied: "This browser has erased what was stored here. If you exported your plan, open the file to go on.",
    missing: "This plan is no longer in this browser.",
    no_sample: "The sample plan could not be loaded. Check the connection and try again.",
    not_downloaded: "The browser did not take the file. Check whether it allows downloads.",
    unreadable: "This plan cannot be read as it is. Open it to see what can be recovered.",
    refused: |error| format!("The storage of this browser refused: {error}"),
    lost: |count| match count {
        1 => "Another tab was faster: one of your changes no longer fitted and was left out.".to_owned(),
        _ => format!("Another tab was faster: {count} of your changes no longer fitted and were left out."),
    },
    stayed: "Another tab has changed the same since. What it did stays.",
    damaged: |name| format!("“{name}” is damaged"),
    damaged_means: "What this browser has stored is not what Entente wrote. Nothing was changed or deleted: the stored data stays as it is until you delete this plan.",
    newer: |name| format!("“{name}” was made by a newer version"),
    newer_means: "This version of Entente cannot read it and leaves it untouched. Reload the page to get the newest version, or download the raw data.",
    unnamed: "Unnamed plan",
    last_saved: |moment| format!("Last saved: {moment}."),
    recovered: |leads, missing| {
        let leads = if leads == 1 { "1 lead".to_owned() } else { format!("{leads} leads") };
        match missing {
            0 => format!("The whole plan can be read, with {leads}."),
            1 => format!("The plan can be read, with {leads}, but for the last change."),
            _ => format!("The plan can be read, with {leads}, but for the last {missing} changes."),
        }
    },
    nothing_recovered: "Nothing of it can be read. The raw data may still help someone who knows the format.",
    recover: "Open what can be read as a copy",
    raw: "Download the raw data",
    others: "Other plans",
    new_plan: "New plan",
    details: "What is wrong",
    no_card: "The card of the plan cannot be read.",
    no_snapshot: "No snapshot of the plan is there.",
    bad_part: |n, part| format!("Snapshot {n}: part {part} is missing or damaged."),
    newer_snapshot: |n, found, newest| format!("Snapshot {n}: format {found}; this version reads up to {newest}."),
    bad_snapshot: |n, error| format!("Snapshot {n}: {error}"),
    record_missing: |n| format!("Change {n} is missing."),
    record_damaged: |n| format!("Change {n} is damaged."),
    record_unknown: |n| format!("Change {n} is of a kind this version does not know."),
    record_rejected: |n| format!("Change {n} does not fit the plan before it."),
};

/// In French.
pub static FRENCH: Storage = Storage {
    opening: "Ouverture de votre plan…",
    not_saved_since: |time| format!("Non enregistré depuis {time}"),
    memory_only: "Rien n’est enregistré",
    full: "Ce navigateur n’a plus de place. Continuez à travailler : tout reste dans cet onglet. Exportez le plan par précaution, libérez de l’espace, puis réessayez.",
    blocked: "Ce navigateur refuse le stockage à cette page (fenêtre privée, réglages ou profil endommagé). Le plan n’existe que dans cet onglet : exportez-le avant de le fermer.",
    taken_over: "Une version plus récente d’Entente est ouverte dans un autre onglet et a repris le stockage. Exportez ce qui n’est pas enregistré, puis rechargez cette page.",
    failed: "Le stockage de ce navigateur n’a pas répondu comme prévu. Tout reste dans cet onglet, et un nouvel essai suivra. Exportez le plan par précaution.",
    unreadable_news: "Un autre onglet a modifié ce plan, et ce qu’il a écrit est illisible. Tout reste dans cet onglet. Exportez le plan par précaution.",
    slow: "L’enregistrement est anormalement long. Gardez cet onglet ouvert.",
    retry: "Réessayer",
    export: "Exporter le plan",
    deleted: |name| format!("« {name} » a été supprimé."),
    emptied: "Ce navigateur a effacé ce qui était enregistré ici. Si vous avez exporté votre plan, ouvrez le fichier pour continuer.",
    missing: "Ce plan n’est plus dans ce navigateur.",
    no_sample: "Le plan d’exemple n’a pas pu être chargé. Vérifiez la connexion et réessayez.",
    not_downloaded: "Le navigateur n’a pas pris le fichier. Vérifiez qu’il autorise les téléchargements.",
    unreadable: "Ce plan n’est pas lisible tel quel. Ouvrez-le pour voir ce qui peut être récupéré.",
    refused: |error| format!("Le stockage de ce navigateur a refusé : {error}"),
    lost: |count| match count {
        0 | 1 => {
            "Un autre onglet a été plus rapide : une de vos modifications ne convenait plus et a été laissée de côté."
                .to_owned()
        }
        _ => format!(
            "Un autre onglet a été plus rapide : {count} de vos modifications ne convenaient plus et ont été laissées de côté."
        ),
    },
    stayed: "Un autre onglet a modifié la même chose depuis : sa modification reste.",
    damaged: |name| format!("« {name} » est endommagé"),
    damaged_means: "Ce que ce navigateur a conservé n’est pas ce qu’Entente avait écrit. Rien n’a été modifié ni supprimé : les données restent telles quelles tant que vous ne supprimez pas ce plan.",
    newer: |name| format!("« {name} » vient d’une version plus récente"),
    newer_means: "Cette version d’Entente ne sait pas le lire et n’y touche pas. Rechargez la page pour obtenir la dernière version, ou téléchargez les données brutes.",
    unnamed: "Plan sans nom",
    last_saved: |moment| format!("Dernier enregistrement : {moment}."),
    recovered: |leads, missing| {
        let leads = if leads < 2 { format!("{leads} lead") } else { format!("{leads} leads") };
        match missing {
            0 => format!("Le plan est lisible en entier, avec {leads}."),
            1 => format!("Le plan est lisible, avec {leads}, sauf la dernière modification."),
            _ => format!("Le plan est lisible, avec {leads}, sauf les {missing} dernières modifications."),
        }
    },
    nothing_recovered: "Rien n’est lisible. Les données brutes peuvent encore servir à qui connaît le format.",
    recover: "Ouvrir une copie de ce qui est lisible",
    raw: "Télécharger les données brutes",
    others: "Autres plans",
    new_plan: "Nouveau plan",
    details: "Ce qui ne va pas",
    no_card: "La fiche du plan est illisible.",
    no_snapshot: "Il n’y a aucune copie complète du plan.",
    bad_part: |n, part| format!("Copie {n} : la partie {part} manque ou est endommagée."),
    newer_snapshot: |n, found, newest| {
        format!("Copie {n} : format {found} ; cette version lit jusqu’au format {newest}.")
    },
    bad_snapshot: |n, error| format!("Copie {n} : {error}"),
    record_missing: |n| format!("La modification {n} manque."),
    record_damaged: |n| format!("La modification {n} est endommagée."),
    record_unknown: |n| format!("La modification {n} est d’un type que cette version ne connaît pas."),
    record_rejected: |n| format!("La modification {n} ne convient pas au plan qui précède."),
};
