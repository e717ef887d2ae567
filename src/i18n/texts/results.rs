//! Step 4: the page of the dashboard.

use crate::domain::Team;
use crate::domain::metrics::Chosen;

/// The texts.
#[derive(Clone, Copy)]
pub struct Results {
    /// The question that the step settles.
    pub question: &'static str,
    /// What the page is.
    pub help: &'static str,
    /// Label of the period.
    pub period: &'static str,
    /// A period.
    pub chosen: fn(Chosen) -> &'static str,
    /// Label of its first day.
    pub from: &'static str,
    /// Label of its last day.
    pub to: &'static str,
    /// Label of the team.
    pub team: &'static str,
    /// All teams.
    pub all_teams: &'static str,
    /// What is looked at, in words.
    pub looked_at: fn(from: &str, to: &str, team: Option<Team>) -> String,
    /// Prints the page.
    pub print: &'static str,
    /// How figures are counted: a heading and what follows.
    pub rules: [&'static str; 2],
    /// A link to the leads behind a figure: how many, which.
    pub opens: fn(count: &str, name: &str) -> String,
    /// Title where there is no lead.
    pub empty: &'static str,
    /// What is missing then.
    pub empty_help: &'static str,
    /// Leads to the leads.
    pub to_leads: &'static str,
    /// Opens the sample.
    pub see_sample: &'static str,
    /// While figures are being counted.
    pub counting: &'static str,
    /// Title of the promises.
    pub promises: &'static str,
    /// By which terms: the moment of the signature.
    pub signed: fn(at: &str) -> String,
    /// By those of a draft.
    pub draft: &'static str,
    /// Leads to the agreement.
    pub to_agreement: &'static str,
    /// What a side has kept of what is settled, and what is still due.
    pub side: fn(share: &str, kept: &str, settled: &str, due: Option<&str>) -> String,
    /// Where nothing is settled.
    pub nothing_settled: fn(due: Option<&str>) -> String,
    /// Heading of loans, which either side may owe.
    pub both: &'static str,
    /// The promise of a loan.
    pub loan: &'static str,
    /// What it is.
    pub loan_help: &'static str,
    /// Column: the promise.
    pub promise: &'static str,
    /// Months that kept a volume: what came in, what was promised for them.
    pub volume: fn(actual: &str, promised: &str) -> String,
    /// What the figures of a volume count.
    pub of_months: &'static str,
    /// Heading of the clock of marketing and of that of sales.
    pub clock: [&'static str; 2],
    /// Median and 90th percentile.
    pub spread: fn(median: &str, ninetieth: &str) -> String,
    /// Where there are no times.
    pub no_times: &'static str,
    /// Of how many leads: a link stands for the number.
    pub assigned: &'static str,
    /// Leads contacted.
    pub answered: &'static str,
    /// Leads not contacted.
    pub waiting: &'static str,
    /// What median and percentile are.
    pub spread_help: &'static str,
}

/// In English.
pub static ENGLISH: Results = Results {
    question: "Are we keeping our word, and what do we change?",
    help: "Both sides look at the same figures. Each of them opens the leads behind it.",
    period: "Period",
    chosen: |chosen| match chosen {
        Chosen::Start => "Since the start",
        Chosen::Quarter => "This quarter",
        Chosen::LastMonth => "Last month",
        Chosen::ThisMonth => "This month",
        Chosen::Days(..) => "From one day to another",
    },
    from: "From",
    to: "To",
    team: "Team",
    all_teams: "All teams",
    looked_at: |from, to, team| match team {
        None => format!("{from} to {to}, all teams"),
        Some(Team::Marketing) => format!("{from} to {to}, marketing alone"),
        Some(Team::InsideSales) => format!("{from} to {to}, inside sales alone"),
        Some(Team::Sales) => format!("{from} to {to}, sales alone"),
    },
    print: "Print",
    rules: [
        "How it is counted",
        "A lead counts once in each figure: once for each stage, in the month in which it first reached it, and once for each promise, as broken if it was broken once. Lost leads stay in. A promise belongs to the day on which it began to run. Ages and what is held are those of today. A team has what it answers for: the leads that it has or had last, its own stages, promises and handovers.",
    ],
    opens: |count, name| format!("{count}: {name}"),
    empty: "No lead yet",
    empty_help: "The dashboard counts leads: what became of them, who had them for how long, whether what was promised of them was kept. Enter or open some, and it fills by itself.",
    to_leads: "Go to the leads",
    see_sample: "See the sample",
    counting: "Counting…",
    promises: "Promises kept",
    signed: |at| format!("By the agreement signed on {at}."),
    draft: "By the draft of the agreement: it is not signed yet.",
    to_agreement: "The agreement",
    side: |share, kept, settled, due| {
        let due = due.map(|due| format!(", {due} due")).unwrap_or_default();
        format!("{share} kept: {kept} of {settled} settled{due}.")
    },
    nothing_settled: |due| match due {
        Some(due) => format!("Nothing is settled yet, {due} due."),
        None => "Nothing was asked yet.".to_owned(),
    },
    both: "Both",
    loan: "Back from a loan",
    loan_help: "by its last day",
    promise: "Promise",
    volume: |actual, promised| format!("{actual} of {promised} came in"),
    of_months: "counted in months",
    clock: ["From creation to assignment", "From assignment to first contact"],
    spread: |median, ninetieth| format!("median {median}, 90th percentile {ninetieth}"),
    no_times: "no lead yet",
    assigned: "assigned",
    answered: "contacted",
    waiting: "not contacted",
    spread_help: "Business time. The median is the time that half of the leads needed at most, the 90th percentile the one that nine of ten needed at most: each is the time of a lead (nearest rank).",
};

/// In French.
pub static FRENCH: Results = Results {
    question: "Tenons-nous parole, et que changeons-nous ?",
    help: "Les deux équipes regardent les mêmes chiffres. Chacun ouvre les leads qui sont derrière.",
    period: "Période",
    chosen: |chosen| match chosen {
        Chosen::Start => "Depuis le début",
        Chosen::Quarter => "Ce trimestre",
        Chosen::LastMonth => "Le mois dernier",
        Chosen::ThisMonth => "Ce mois-ci",
        Chosen::Days(..) => "D’un jour à l’autre",
    },
    from: "Du",
    to: "Au",
    team: "Équipe",
    all_teams: "Toutes les équipes",
    looked_at: |from, to, team| match team {
        None => format!("Du {from} au {to}, toutes les équipes"),
        Some(Team::Marketing) => format!("Du {from} au {to}, le marketing seul"),
        Some(Team::InsideSales) => format!("Du {from} au {to}, les commerciaux sédentaires seuls"),
        Some(Team::Sales) => format!("Du {from} au {to}, les commerciaux seuls"),
    },
    print: "Imprimer",
    rules: [
        "Comment c’est compté",
        "Un lead compte une fois dans chaque chiffre : une fois par étape, le mois où il l’a atteinte d’abord, et une fois par promesse, comme rompue si elle l’a été une fois. Les leads perdus restent comptés. Une promesse appartient au jour où elle a commencé à courir. L’âge et ce que chacun détient sont ceux d’aujourd’hui. Une équipe a ce dont elle répond : les leads qu’elle a, ou a eus en dernier, ses étapes, ses promesses et ses transmissions.",
    ],
    opens: |count, name| format!("{count} : {name}"),
    empty: "Encore aucun lead",
    empty_help: "Le tableau de bord compte les leads : ce qu’ils sont devenus, qui les a eus et combien de temps, si ce qui en était promis a été tenu. Saisissez-en ou ouvrez un fichier, et il se remplit seul.",
    to_leads: "Aller aux leads",
    see_sample: "Voir l’exemple",
    counting: "Comptage…",
    promises: "Promesses tenues",
    signed: |at| format!("Selon l’accord signé le {at}."),
    draft: "Selon le projet d’accord : il n’est pas encore signé.",
    to_agreement: "L’accord",
    side: |share, kept, settled, due| {
        let due = due.map(|due| format!(", {due} en cours")).unwrap_or_default();
        format!("{share} tenues : {kept} sur {settled} échues{due}.")
    },
    nothing_settled: |due| match due {
        Some(due) => format!("Rien n’est encore échu, {due} en cours."),
        None => "Rien n’a encore été demandé.".to_owned(),
    },
    both: "Les deux",
    loan: "Rendu après un prêt",
    loan_help: "au plus tard le dernier jour",
    promise: "Promesse",
    volume: |actual, promised| format!("{actual} arrivés sur {promised}"),
    of_months: "compté en mois",
    clock: ["De l’arrivée à l’attribution", "De l’attribution au premier contact"],
    spread: |median, ninetieth| format!("médiane {median}, 90e centile {ninetieth}"),
    no_times: "encore aucun lead",
    assigned: "attribués",
    answered: "contactés",
    waiting: "pas contactés",
    spread_help: "En temps ouvré. La médiane est le temps qui a suffi à la moitié des leads, le 90e centile celui qui a suffi à neuf sur dix : chacun est le temps d’un lead (rang le plus proche).",
};
