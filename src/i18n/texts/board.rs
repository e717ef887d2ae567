//! How the board is laid out, and how cards are moved on it.

use crate::domain::{Column, Grouping, Team};

/// The texts.
#[derive(Clone, Copy)]
pub struct Board {
    /// Opens the layout.
    pub layout: &'static str,
    /// Label of what the columns are.
    pub columns: &'static str,
    /// Label of what the lanes are.
    pub lanes: &'static str,
    /// A way to put leads together.
    pub grouping: fn(Grouping) -> &'static str,
    /// No lanes.
    pub no_lanes: &'static str,
    /// Opens all lanes.
    pub unfold: &'static str,
    /// Folds all lanes up.
    pub fold: &'static str,
    /// The column or lane of leads that nobody in particular has.
    pub nobody: &'static str,
    /// The column or lane of a person.
    pub person: fn(&str, Team) -> String,
    /// Where a column and a lane meet.
    pub cell: fn(&str, &str) -> String,
    /// How many returns, contacts and actions are overdue.
    pub overdue: fn(usize, &str) -> String,
    /// In a column without leads.
    pub empty: fn(Named<'_>) -> &'static str,
    /// Moves a lead to a column; whether something is asked first.
    pub move_to: fn(Named<'_>, bool) -> String,
    /// Said when a lead came to a column: its name, its place there, of how many.
    pub moved: fn(&str, Named<'_>, &str, &str) -> String,
    /// Said when the keyboard has lifted a lead.
    pub lifted: fn(&str) -> String,
    /// Said of the place where a lifted lead would be put: of how many.
    pub over: fn(&str, &str, &str) -> String,
    /// Puts a lead above all others of its column.
    pub to_top: &'static str,
    /// One place up.
    pub up: &'static str,
    /// One place down.
    pub down: &'static str,
    /// Below all others.
    pub to_bottom: &'static str,
    /// Opens the form by which a lead changes hands.
    pub hand_over: &'static str,
    /// Title of that form.
    pub hand_over_title: fn(&str) -> String,
    /// Title of the form that sets the category by hand.
    pub category_title: fn(&str, &str) -> String,
    /// Said when something was noted on a lead.
    pub noted: fn(&str, &str) -> String,
}

/// What a column is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named<'a> {
    /// By what it is.
    Column(Column),
    /// By this name.
    Other(&'a str),
}

/// In English.
pub static ENGLISH: Board = Board {
    layout: "Layout",
    columns: "Columns",
    lanes: "Lanes",
    grouping: |grouping| match grouping {
        Grouping::Owner => "By owner",
        Grouping::Category => "By category",
        Grouping::Person => "By person",
        Grouping::Stage => "By stage",
    },
    no_lanes: "None",
    unfold: "Open all lanes",
    fold: "Fold all lanes",
    nobody: "Nobody in particular",
    person: |name, team| {
        let team = match team {
            Team::Marketing => "marketing",
            Team::InsideSales => "inside sales",
            Team::Sales => "sales",
        };
        format!("{name}, {team}")
    },
    cell: |column, lane| format!("{column}, {lane}"),
    overdue: |_, written| format!("{written} overdue"),
    empty: |column| match column {
        Named::Column(Column::Open(Team::Marketing)) => "Nothing with marketing.",
        Named::Column(Column::Open(Team::InsideSales)) => "Nothing to qualify.",
        Named::Column(Column::Open(Team::Sales)) => "Nothing with sales.",
        Named::Column(Column::Closed) => "Nothing won, lost or rejected.",
        Named::Other(_) => "Nothing here.",
    },
    move_to: |column, asks| {
        let name = name_en(column);
        format!("Move to {name}{}", if asks { "…" } else { "" })
    },
    moved: |lead, column, place, of| format!("{lead} moved to {}, {place} of {of}", name_en(column)),
    lifted: |lead| {
        format!(
            "{lead} lifted. Left and right arrows choose the column, up and down the place in it, Space drops it there, Escape puts it back."
        )
    },
    over: |column, place, of| format!("{column}, {place} of {of}"),
    to_top: "To the top",
    up: "Up",
    down: "Down",
    to_bottom: "To the bottom",
    hand_over: "Hand over…",
    hand_over_title: |lead| format!("Hand over {lead}"),
    category_title: |lead, category| format!("{lead}: {category}?"),
    noted: |lead, what| format!("{lead}: {what}"),
};

fn name_en(column: Named<'_>) -> &str {
    match column {
        Named::Column(Column::Open(Team::Marketing)) => "Marketing",
        Named::Column(Column::Open(Team::InsideSales)) => "Inside sales",
        Named::Column(Column::Open(Team::Sales)) => "Sales",
        Named::Column(Column::Closed) => "Closed",
        Named::Other(name) => name,
    }
}

/// In French.
pub static FRENCH: Board = Board {
    layout: "Disposition",
    columns: "Colonnes",
    lanes: "Couloirs",
    grouping: |grouping| match grouping {
        Grouping::Owner => "Par responsable",
        Grouping::Category => "Par catégorie",
        Grouping::Person => "Par personne",
        Grouping::Stage => "Par étape",
    },
    no_lanes: "Aucun",
    unfold: "Déplier tous les couloirs",
    fold: "Replier tous les couloirs",
    nobody: "Personne en particulier",
    person: |name, team| {
        let team = match team {
            Team::Marketing => "marketing",
            Team::InsideSales => "commerciaux sédentaires",
            Team::Sales => "commerciaux",
        };
        format!("{name}, {team}")
    },
    cell: |column, lane| format!("{column}, {lane}"),
    overdue: |_, written| format!("{written} en retard"),
    empty: |column| match column {
        Named::Column(Column::Open(Team::Marketing)) => "Rien au marketing.",
        Named::Column(Column::Open(Team::InsideSales)) => "Rien à qualifier.",
        Named::Column(Column::Open(Team::Sales)) => "Rien chez les commerciaux.",
        Named::Column(Column::Closed) => "Rien de gagné, perdu ou refusé.",
        Named::Other(_) => "Rien ici.",
    },
    move_to: |column, asks| match column {
        Named::Column(Column::Open(Team::Marketing)) => "Passer au marketing".to_owned(),
        Named::Column(Column::Open(Team::InsideSales)) => "Passer aux commerciaux sédentaires".to_owned(),
        Named::Column(Column::Open(Team::Sales)) => "Passer aux commerciaux".to_owned(),
        Named::Column(Column::Closed) => "Clore…".to_owned(),
        Named::Other(name) => format!("Passer à «\u{a0}{name}\u{a0}»{}", if asks { "…" } else { "" }),
    },
    moved: |lead, column, place, of| match column {
        Named::Column(Column::Open(Team::Marketing)) => format!("{lead} passe au marketing, {place} sur {of}"),
        Named::Column(Column::Open(Team::InsideSales)) => {
            format!("{lead} passe aux commerciaux sédentaires, {place} sur {of}")
        }
        Named::Column(Column::Open(Team::Sales)) => format!("{lead} passe aux commerciaux, {place} sur {of}"),
        Named::Column(Column::Closed) => format!("{lead} est clos, {place} sur {of}"),
        Named::Other(name) => format!("{lead} passe à «\u{a0}{name}\u{a0}», {place} sur {of}"),
    },
    lifted: |lead| {
        format!(
            "{lead} soulevé. Les flèches gauche et droite choisissent la colonne, haut et bas la place, Espace l’y pose, Échap le remet en place."
        )
    },
    over: |column, place, of| format!("{column}, {place} sur {of}"),
    to_top: "Tout en haut",
    up: "Monter",
    down: "Descendre",
    to_bottom: "Tout en bas",
    hand_over: "Transmettre…",
    hand_over_title: |lead| format!("Transmettre {lead}"),
    category_title: |lead, category| format!("{lead}\u{a0}: {category}\u{202f}?"),
    noted: |lead, what| format!("{lead}\u{a0}: {what}"),
};
