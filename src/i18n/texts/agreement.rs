//! Step 1: the agreement.

use crate::domain::agreement::Clash;
use crate::domain::business::HoursError;

/// The texts.
#[derive(Clone, Copy)]
pub struct Agreement {
    /// The question of the page.
    pub question: &'static str,
    /// Leads back.
    pub back: &'static str,
    /// Nothing is signed.
    pub unsigned: &'static str,
    /// The version that holds: its number, when it was signed, the beginning of its fingerprint.
    pub version: fn(number: usize, moment: &str, hash: &str) -> String,
    /// What was signed is not what the file says.
    pub broken: &'static str,
    /// What the promises follow.
    pub follows: &'static str,
    /// In place of a promise that cannot be told.
    pub open: &'static str,
    /// What one qualified prospect is worth: the value, and what a month of them is.
    pub worth: fn(value: &str, month: &str) -> String,
    /// The share that follows from the others.
    pub rest: fn(&str) -> String,
    /// Label of the fields at the handover.
    pub fields: &'static str,
    /// Title of what was checked.
    pub fit: &'static str,
    /// What does not fit, in words around the numbers.
    pub clash: fn(clash: Clash, promised: &str, can: &str) -> String,
    /// The other side can follow: both numbers.
    pub fits: fn(promised: &str, can: &str) -> String,
    /// Whether they fit cannot be told.
    pub unknown: &'static str,
    /// Leads to what can be changed.
    pub change: &'static str,
    /// What an empty escalation shows.
    pub escalation_hint: &'static str,
    /// Title of the working time.
    pub working_time: &'static str,
    /// How hours are typed.
    pub hours_help: &'static str,
    /// What is wrong with typed hours.
    pub hours_problem: fn(HoursError) -> &'static str,
    /// Title of the delays to try out.
    pub try_out: &'static str,
    /// Label: when a lead is handed over.
    pub handed_at: &'static str,
    /// Label: when it is answered.
    pub replied_at: &'static str,
    /// Stands before the categories and when each is answered.
    pub answered_by: &'static str,
    /// The working time an answer took: hours, and minutes in two digits.
    pub took: fn(hours: &str, minutes: &str) -> String,
    /// When it is answered: the category and the moment.
    pub answered: fn(category: &str, when: &str) -> String,
    /// A moment: weekday, day, time.
    pub moment: fn(weekday: &str, day: &str, time: &str) -> String,
    /// Nobody ever answers.
    pub never: &'static str,
    /// Opens the holidays of the next twelve months, by their number.
    pub next_holidays: fn(usize) -> String,
    /// Label: first closing day.
    pub from: &'static str,
    /// Label: last closing day.
    pub to: &'static str,
    /// Label: why.
    pub why: &'static str,
    /// Adds closing days.
    pub add: &'static str,
    /// Takes closing days away.
    pub remove: fn(&str) -> String,
    /// No day, or a last day before the first.
    pub no_days: &'static str,
    /// More closing days than a plan keeps.
    pub too_many_closings: &'static str,
    /// Title of the signing.
    pub signing: &'static str,
    /// What signing does.
    pub signing_help: &'static str,
    /// Label: the name of who signs for marketing.
    pub marketing_name: &'static str,
    /// Label: the name of who signs for sales.
    pub sales_name: &'static str,
    /// Label: the role of who signs for marketing.
    pub marketing_role: &'static str,
    /// Label: the role of who signs for sales.
    pub sales_role: &'static str,
    /// Signs.
    pub sign: &'static str,
    /// Signs what was changed.
    pub sign_amendments: &'static str,
    /// It is signed.
    pub signed: &'static str,
    /// What was signed still holds.
    pub unchanged: &'static str,
    /// Opens the list of signed versions, by their number.
    pub versions: fn(usize) -> String,
    /// A version by its number.
    pub version_name: fn(usize) -> String,
    /// What the version of that number changed.
    pub changed_by: fn(usize) -> String,
    /// Who signed, marketing first.
    pub signed_by: fn([&str; 2]) -> String,
    /// Title of the amendments.
    pub amendments: &'static str,
    /// Column: the article.
    pub what: &'static str,
    /// Column: what was signed.
    pub before: &'static str,
    /// Column: what the plan says now.
    pub now: &'static str,
    /// Prints.
    pub print: &'static str,
    /// Title of the document.
    pub document: &'static str,
    /// Which document it is, where nothing is signed.
    pub draft: &'static str,
    /// Where it amends the version of that number.
    pub amends: fn(usize) -> String,
    /// Below a signature.
    pub date_and_signature: &'static str,
}

/// In English.
pub static ENGLISH: Agreement = Agreement {
    question: "What do marketing and sales promise each other?",
    back: "Objectives",
    unsigned: "Not signed yet: every figure follows the funnel.",
    version: |number, moment, hash| format!("Version {number}, signed on {moment}, SHA-256 {hash}"),
    broken: "The content of this version does not match its signature: the file was changed after signing.",
    follows: "Counted from the funnel and the months of the revenue objective, rounded up.",
    open: "Still open: give the funnel its numbers, and a revenue objective its start and deadline.",
    worth: |value, month| format!("Each is worth {value}, a month of them {month}: average sale times close rate."),
    rest: |share| format!("The rest are long-term projects: {share}."),
    fields: "What has to be known of a lead at the handover",
    fit: "Do both sides fit?",
    clash: |clash, promised, can| match clash {
        Clash::Follows { .. } => {
            format!("{promised} promised a month, sales can follow {can}.")
        }
        Clash::Brings { .. } => format!("{promised} promised a month, marketing can bring {can}."),
        Clash::NoHours => "Nobody works at any hour of the week: no delay ever ends.".to_owned(),
        Clash::Slow { .. } => {
            format!("A first response after {promised} business hours takes more than a week of {can}.")
        }
    },
    fits: |promised, can| format!("{promised} promised a month, sales can follow {can}: it fits."),
    unknown: "What sales can follow a month is not known yet.",
    change: "Change the goal, the funnel or what each side can handle",
    escalation_hint: "Who speaks to whom, and how soon",
    working_time: "Working time",
    hours_help: "Such as 09:00-12:30, 13:30-17:30. Leave it empty for a closed day.",
    hours_problem: |problem| match problem {
        HoursError::NoTime => "Type a time from 00:00 to 24:00.",
        HoursError::NoSpan => "Each opening needs its closing: 09:00-12:30.",
        HoursError::Empty => "Hours end after they begin.",
        HoursError::Overlap { .. } => "Type the hours in their order, without overlap.",
        HoursError::TooMany => "A day has at most four stretches of work.",
    },
    try_out: "Try it out",
    handed_at: "A lead is handed over at",
    replied_at: "It is answered at",
    answered_by: "It is answered at the latest:",
    took: |hours, minutes| format!("Working time to the answer: {hours} h {minutes} min"),
    answered: |category, when| format!("{category}: {when}"),
    moment: |weekday, day, time| format!("{weekday} {day}, {time}"),
    never: "never",
    next_holidays: |count| match count {
        0 => "No public holiday in the next twelve months".to_owned(),
        1 => "1 public holiday in the next twelve months".to_owned(),
        _ => format!("{count} public holidays in the next twelve months"),
    },
    from: "Closed from",
    to: "to",
    why: "Why",
    add: "Add closing days",
    remove: |days| format!("Remove the closing days {days}"),
    no_days: "Type a first day, and a last day that is not before it.",
    too_many_closings: "A plan keeps at most 200 entries of closing days.",
    signing: "Signing",
    signing_help: "Signing freezes all of this as a version with its date and a fingerprint of its content. What changes later shows as an amendment.",
    marketing_name: "Signs for marketing",
    sales_name: "Signs for sales",
    marketing_role: "Role in marketing",
    sales_role: "Role in sales",
    sign: "Sign the agreement",
    sign_amendments: "Sign the amendments",
    signed: "The agreement is signed",
    unchanged: "The plan says what was signed.",
    versions: |count| if count == 1 { "1 signed version".to_owned() } else { format!("{count} signed versions") },
    version_name: |number| format!("Version {number}"),
    changed_by: |number| format!("What version {number} changed"),
    signed_by: |[marketing, sales]| format!("Signed by {marketing} for marketing and {sales} for sales"),
    amendments: "Amendments since the signature",
    what: "Article",
    before: "Signed",
    now: "Now",
    print: "Print",
    document: "Agreement between marketing and sales",
    draft: "Draft, not signed",
    amends: |number| format!("Draft amendment of version {number}"),
    date_and_signature: "Date and signature",
};

/// In French.
pub static FRENCH: Agreement = Agreement {
    question: "Que se promettent le marketing et les commerciaux ?",
    back: "Objectifs",
    unsigned: "Pas encore signé : chaque chiffre suit l’entonnoir.",
    version: |number, moment, hash| format!("Version {number}, signée le {moment}, SHA-256 {hash}"),
    broken: "Le contenu de cette version ne correspond pas à sa signature : le fichier a été modifié après la signature.",
    follows: "Calculé depuis l’entonnoir et les mois de l’objectif de chiffre d’affaires, arrondi au-dessus.",
    open: "Encore ouvert : complétez les nombres de l’entonnoir, ainsi que le début et l’échéance d’un objectif de chiffre d’affaires.",
    worth: |value, month| {
        format!("Chacun vaut {value}, un mois en vaut {month} : vente moyenne multipliée par le taux de conclusion.")
    },
    rest: |share| format!("Le reste, projets à long terme : {share}."),
    fields: "Ce qui doit être connu d’un lead à la transmission",
    fit: "Les deux équipes s’accordent-elles ?",
    clash: |clash, promised, can| match clash {
        Clash::Follows { .. } => {
            format!("{promised} promis par mois, les commerciaux peuvent en suivre {can}.")
        }
        Clash::Brings { .. } => format!("{promised} promis par mois, le marketing peut en apporter {can}."),
        Clash::NoHours => "Personne ne travaille à aucune heure de la semaine : aucun délai ne s’achève.".to_owned(),
        Clash::Slow { .. } => {
            format!("Une première réponse après {promised} heures ouvrées prend plus d’une semaine de {can}.")
        }
    },
    fits: |promised, can| {
        format!("{promised} promis par mois, les commerciaux peuvent en suivre {can} : cela s’accorde.")
    },
    unknown: "Ce que les commerciaux peuvent suivre par mois n’est pas encore connu.",
    change: "Changer l’objectif, l’entonnoir ou ce que chaque équipe peut absorber",
    escalation_hint: "Qui parle à qui, et sous quel délai",
    working_time: "Temps de travail",
    hours_help: "Par exemple 09:00-12:30, 13:30-17:30. Laissez vide un jour fermé.",
    hours_problem: |problem| match problem {
        HoursError::NoTime => "Saisissez une heure de 00:00 à 24:00.",
        HoursError::NoSpan => "Chaque ouverture a sa fermeture : 09:00-12:30.",
        HoursError::Empty => "Des heures finissent après avoir commencé.",
        HoursError::Overlap { .. } => "Saisissez les heures dans leur ordre, sans chevauchement.",
        HoursError::TooMany => "Une journée a au plus quatre plages de travail.",
    },
    try_out: "Essayez",
    handed_at: "Un lead est transmis le",
    replied_at: "Il reçoit une réponse le",
    answered_by: "Il reçoit une réponse au plus tard :",
    took: |hours, minutes| format!("Temps ouvré jusqu’à la réponse : {hours} h {minutes}"),
    answered: |category, when| format!("{category} : {when}"),
    moment: |weekday, day, time| format!("{} {day} à {time}", weekday.to_lowercase()),
    never: "jamais",
    next_holidays: |count| match count {
        0 => "Aucun jour férié dans les douze prochains mois".to_owned(),
        1 => "1 jour férié dans les douze prochains mois".to_owned(),
        _ => format!("{count} jours fériés dans les douze prochains mois"),
    },
    from: "Fermé du",
    to: "au",
    why: "Motif",
    add: "Ajouter une fermeture",
    remove: |days| format!("Supprimer la fermeture {days}"),
    no_days: "Saisissez un premier jour, et un dernier jour qui ne le précède pas.",
    too_many_closings: "Un plan garde au plus 200 fermetures.",
    signing: "Signature",
    signing_help: "Signer fige tout ceci en une version, avec sa date et une empreinte de son contenu. Ce qui change ensuite apparaît comme un avenant.",
    marketing_name: "Signe pour le marketing",
    sales_name: "Signe pour les commerciaux",
    marketing_role: "Fonction au marketing",
    sales_role: "Fonction commerciale",
    sign: "Signer l’accord",
    sign_amendments: "Signer les avenants",
    signed: "L’accord est signé",
    unchanged: "Le plan dit ce qui a été signé.",
    versions: |count| if count == 1 { "1 version signée".to_owned() } else { format!("{count} versions signées") },
    version_name: |number| format!("Version {number}"),
    changed_by: |number| format!("Ce que la version {number} a changé"),
    signed_by: |[marketing, sales]| format!("Signée par {marketing} pour le marketing et {sales} pour le commercial"),
    amendments: "Avenants depuis la signature",
    what: "Article",
    before: "Signé",
    now: "Maintenant",
    print: "Imprimer",
    document: "Accord entre le marketing et les commerciaux",
    draft: "Projet, non signé",
    amends: |number| format!("Projet d’avenant à la version {number}"),
    date_and_signature: "Date et signature",
};
