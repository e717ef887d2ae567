//! The import of leads from a file.

/// The texts.
#[derive(Clone, Copy)]
pub struct Import {
    /// Title of the page.
    pub title: &'static str,
    /// Name of the list of steps.
    pub steps: &'static str,
    /// The steps.
    pub step: [&'static str; 4],
    /// Chooses a file.
    pub choose: &'static str,
    /// What files there are.
    pub choose_help: &'static str,
    /// The other way.
    pub drop: &'static str,
    /// How large a file may be: megabytes, rows, columns.
    pub limits: fn(&str, &str, &str) -> String,
    /// Chooses another file.
    pub another: &'static str,
    /// Gives it up.
    pub cancel: &'static str,
    /// While the file of that name is read.
    pub reading: fn(&str) -> String,
    /// The file of that name is no table of leads.
    pub refused: fn(&str) -> String,
    /// Opens the file as a plan.
    pub open_plan: &'static str,
    /// It comes from that system.
    pub recognised: fn(&str) -> String,
    /// It comes from here.
    pub own: &'static str,
    /// It comes from no system that is known.
    pub unknown: &'static str,
    /// It is read as the last one with these columns was.
    pub remembered: &'static str,
    /// Rows and columns.
    pub shape: fn(&str, &str) -> String,
    /// Rows behind the most are not read: how many are.
    pub cut: fn(&str) -> String,
    /// Opens how the file is read.
    pub how: &'static str,
    /// Label of the encoding.
    pub encoding: &'static str,
    /// Label of the delimiter.
    pub delimiter: &'static str,
    /// Names of the delimiters.
    pub delimiters: fn(u8) -> &'static str,
    /// Head: a column of the file.
    pub column: &'static str,
    /// Head: what stands in it.
    pub samples: &'static str,
    /// Head: what it becomes.
    pub becomes: &'static str,
    /// Name of the choice for a column.
    pub becomes_of: fn(&str) -> String,
    /// What a sample is read as.
    pub reads_as: fn(&str) -> String,
    /// Opens the columns that are not taken in: how many.
    pub others: fn(usize) -> String,
    /// Name of the choice of the order of dates of a column.
    pub order_of: fn(&str) -> String,
    /// The day first, the month first.
    pub orders: [&'static str; 2],
    /// Name of the choice of the decimal mark of a column.
    pub mark_of: fn(&str) -> String,
    /// Point, comma.
    pub marks: [&'static str; 2],
    /// The column does not tell which it is.
    pub uncertain: &'static str,
    /// No column names the leads.
    pub nameless: &'static str,
    /// Heads the names of stages.
    pub stages: &'static str,
    /// What they are for.
    pub stages_help: &'static str,
    /// Heads the names of owners.
    pub owners: &'static str,
    /// What they are for.
    pub owners_help: &'static str,
    /// Head: a name in the file.
    pub name: &'static str,
    /// Name of the choice for the name of a stage.
    pub stage_of: fn(&str) -> String,
    /// Name of the choice of a team for the name of an owner.
    pub team_of: fn(&str) -> String,
    /// Name of the field of a person for the name of an owner.
    pub person_of: fn(&str) -> String,
    /// No team: the one that the rules say.
    pub by_rules: &'static str,
    /// Nobody in particular.
    pub nobody: &'static str,
    /// How many rows.
    pub times: fn(usize, &str) -> String,
    /// How many columns.
    pub columns_of: fn(usize) -> String,
    /// Head: how many rows.
    pub rows: &'static str,
    /// A column has more names than so many.
    pub too_many: fn(usize) -> String,
}

/// In English.
pub static ENGLISH: Import = Import {
    title: "Import leads",
    steps: "Steps of the import",
    step: ["File", "Columns", "Check", "Done"],
    choose: "Choose a CSV file",
    choose_help: "An export from HubSpot, Salesforce, Pipedrive, Odoo, EspoCRM, Twenty or SuiteCRM is recognised; any other table with a header works too. Nothing changes before you have seen what comes in.",
    drop: "or drop it anywhere on this page",
    limits: |size, rows, columns| {
        format!(
            "Up to {size} MB, {rows} rows and {columns} columns. The file is read in this browser and goes nowhere."
        )
    },
    another: "Choose another file",
    cancel: "Cancel",
    reading: |name| format!("Reading “{name}”…"),
    refused: |name| format!("“{name}” cannot be imported"),
    open_plan: "Open it as a plan",
    recognised: |source| format!("Recognised as an export from {source}."),
    own: "This is an export from Entente: leads are found by their id.",
    unknown: "Not from a system we know: please check what each column becomes.",
    remembered: "Read like the last file with these columns.",
    shape: |rows, columns| format!("{rows}, {columns}"),
    cut: |rows| format!("Only the first {rows} rows are read."),
    how: "How the file is read",
    encoding: "Encoding",
    delimiter: "Between columns",
    delimiters: |delimiter| match delimiter {
        b',' => "Comma ,",
        b';' => "Semicolon ;",
        b'\t' => "Tab",
        _ => "Bar |",
    },
    column: "Column in the file",
    samples: "What stands in it",
    becomes: "Becomes",
    becomes_of: |column| format!("“{column}” becomes"),
    reads_as: |value| format!("read as {value}"),
    others: |count| match count {
        1 => "1 column that is not taken in".to_owned(),
        _ => format!("{count} columns that are not taken in"),
    },
    order_of: |column| format!("Order of the dates in “{column}”"),
    orders: ["Day first: 31/12/2026", "Month first: 12/31/2026"],
    mark_of: |column| format!("Decimals in “{column}”"),
    marks: ["Point: 1,234.56", "Comma: 1 234,56"],
    uncertain: "The column leaves it open: please check.",
    nameless: "Say which column is the company, the person or the e-mail address: without one of them a lead cannot be told from another.",
    stages: "Stages",
    stages_help: "What each status in the file means here. Several columns may say it: what closes a lead counts, else the furthest.",
    owners: "Owners",
    owners_help: "Who each owner in the file is here. Without a team, a lead goes to the team your rules of treatment say.",
    name: "In the file",
    stage_of: |name| format!("“{name}” is the stage"),
    team_of: |name| format!("Team of “{name}”"),
    person_of: |name| format!("Person for “{name}”"),
    by_rules: "By the rules",
    nobody: "nobody in particular",
    times: |count, written| match count {
        1 => "1 row".to_owned(),
        _ => format!("{written} rows"),
    },
    columns_of: |count| if count == 1 { "1 column".to_owned() } else { format!("{count} columns") },
    rows: "Rows",
    too_many: |most| {
        format!("A column with more than {most} different names is not listed: each is read by its words.")
    },
};

/// In French.
pub static FRENCH: Import = Import {
    title: "Importer des leads",
    steps: "Étapes de l’import",
    step: ["Fichier", "Colonnes", "Contrôle", "Terminé"],
    choose: "Choisir un fichier CSV",
    choose_help: "Un export de HubSpot, Salesforce, Pipedrive, Odoo, EspoCRM, Twenty ou SuiteCRM est reconnu ; tout autre tableau avec un en-tête convient aussi. Rien ne change avant que vous ayez vu ce qui arrive.",
    drop: "ou déposez-le n’importe où sur cette page",
    limits: |size, rows, columns| {
        format!(
            "Jusqu’à {size} Mo, {rows} lignes et {columns} colonnes. Le fichier est lu dans ce navigateur et n’en sort pas."
        )
    },
    another: "Choisir un autre fichier",
    cancel: "Annuler",
    reading: |name| format!("Lecture de « {name} »…"),
    refused: |name| format!("Impossible d’importer « {name} »"),
    open_plan: "L’ouvrir comme plan",
    recognised: |source| format!("Reconnu comme un export de {source}."),
    own: "C’est un export d’Entente : les leads sont retrouvés par leur identifiant.",
    unknown: "Ne vient pas d’un système connu : vérifiez ce que devient chaque colonne.",
    remembered: "Lu comme le dernier fichier avec ces colonnes.",
    shape: |rows, columns| format!("{rows}, {columns}"),
    cut: |rows| format!("Seules les {rows} premières lignes sont lues."),
    how: "Comment le fichier est lu",
    encoding: "Encodage",
    delimiter: "Entre les colonnes",
    delimiters: |delimiter| match delimiter {
        b',' => "Virgule ,",
        b';' => "Point-virgule",
        b'\t' => "Tabulation",
        _ => "Barre |",
    },
    column: "Colonne du fichier",
    samples: "Ce qu’elle contient",
    becomes: "Devient",
    becomes_of: |column| format!("« {column} » devient"),
    reads_as: |value| format!("lu comme {value}"),
    others: |count| match count {
        0 | 1 => format!("{count} colonne qui n’est pas reprise"),
        _ => format!("{count} colonnes qui ne sont pas reprises"),
    },
    order_of: |column| format!("Ordre des dates de « {column} »"),
    orders: ["Jour d’abord : 31/12/2026", "Mois d’abord : 12/31/2026"],
    mark_of: |column| format!("Décimales de « {column} »"),
    marks: ["Point : 1,234.56", "Virgule : 1 234,56"],
    uncertain: "La colonne ne tranche pas : vérifiez.",
    nameless: "Dites quelle colonne est la société, la personne ou l’e-mail : sans l’un d’eux, rien ne distingue un lead d’un autre.",
    stages: "Étapes",
    stages_help: "Ce que chaque statut du fichier signifie ici. Plusieurs colonnes peuvent le dire : ce qui clôt un lead l’emporte, sinon l’étape la plus avancée.",
    owners: "Responsables",
    owners_help: "Qui est chaque responsable du fichier ici. Sans équipe, un lead revient à celle que disent vos règles de traitement.",
    name: "Dans le fichier",
    stage_of: |name| format!("« {name} » est l’étape"),
    team_of: |name| format!("Équipe de « {name} »"),
    person_of: |name| format!("Personne pour « {name} »"),
    by_rules: "Selon les règles",
    nobody: "personne en particulier",
    times: |count, written| match count {
        0 | 1 => format!("{written} ligne"),
        _ => format!("{written} lignes"),
    },
    columns_of: |count| if count < 2 { format!("{count} colonne") } else { format!("{count} colonnes") },
    rows: "Lignes",
    too_many: |most| {
        format!("Une colonne de plus de {most} noms différents n’est pas listée : chacun est lu d’après ses mots.")
    },
};
