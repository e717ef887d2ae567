//! The calibration game once the answers are shown, and its rounds side by side.

use crate::domain::calibration::{Method, NoKappa, Strength};

/// The texts.
#[derive(Clone, Copy)]
pub struct Reveal {
    /// What the percentage is.
    pub agreement: &'static str,
    /// Head of a column: the percentage.
    pub share: &'static str,
    /// What it counts: pairs that agree, of how many.
    pub counted: fn(u32, u32) -> String,
    /// The name of the kappa.
    pub method: fn(Method) -> &'static str,
    /// A kappa in words.
    pub strength: fn(Strength) -> &'static str,
    /// What it means, and whose words those are.
    pub kappa_help: &'static str,
    /// In place of a kappa.
    pub no_kappa: fn(NoKappa) -> &'static str,
    /// How the percentage changed since a round with the same leads.
    pub change: fn(i64, usize) -> String,
    /// Leads that do not count.
    pub not_counted: fn(&[String]) -> String,
    /// Who answered nothing.
    pub silent: fn(&str) -> String,
    /// Leads to the definitions.
    pub amend: &'static str,
    /// Plays once more.
    pub replay: &'static str,
    /// Heads the leads.
    pub by_lead: &'static str,
    /// Head of a column.
    pub lead: &'static str,
    /// Head of a column.
    pub answers: &'static str,
    /// Head of a column: what the rules give.
    pub definitions: &'static str,
    /// An answer: who gave which category, for a screen reader.
    pub gave: fn(&str, &str) -> String,
    /// The criterion that somebody named.
    pub because: fn(&str) -> String,
    /// Heads the departments.
    pub departments: &'static str,
    /// Head of a column.
    pub between: &'static str,
    /// Pairs in one team.
    pub within: fn(&str) -> String,
    /// Pairs across two teams.
    pub across: fn(&str, &str) -> String,
    /// Head of a column: pairs that agree, of all.
    pub pairs: &'static str,
    /// So many of so many.
    pub of: fn(u32, u32) -> String,
    /// Heads the leads on which they differ.
    pub differ: &'static str,
    /// There is none.
    pub differ_nowhere: &'static str,
    /// Heads the criteria.
    pub criteria: &'static str,
    /// Head of a column.
    pub criterion: &'static str,
    /// The criterion that splits most: pairs that do not agree, of all.
    pub splits: fn(&str, u32, u32) -> String,
    /// Nobody who named one disagreed.
    pub splits_nobody: &'static str,
    /// Nobody named one.
    pub named_nothing: &'static str,
    /// What the columns count.
    pub criteria_help: &'static str,
    /// Heads the rounds.
    pub rounds: &'static str,
    /// Head of a column.
    pub round: &'static str,
    /// Head of a column.
    pub people: &'static str,
    /// Head of a column: what changed.
    pub since: &'static str,
    /// An open round.
    pub in_play: &'static str,
    /// Points of percentage.
    pub points: fn(i64) -> String,
    /// Shows a round.
    pub show: fn(&str) -> String,
    /// Removes a round.
    pub remove: fn(&str) -> String,
    /// Said after that.
    pub removed: &'static str,
    /// Heads the beginning of another round.
    pub once_more: &'static str,
}

/// In English.
pub static ENGLISH: Reveal = Reveal {
    agreement: "agreement",
    share: "Agreement",
    counted: |agreeing, pairs| match pairs {
        1 => format!("{agreeing} of 1 pair of answers gives the same category."),
        _ => format!("{agreeing} of {pairs} pairs of answers give the same category."),
    },
    method: |method| match method {
        Method::Cohen => "Cohen’s kappa",
        Method::Fleiss => "Fleiss’ kappa",
    },
    strength: |strength| match strength {
        Strength::Poor => "poor agreement",
        Strength::Slight => "slight agreement",
        Strength::Fair => "fair agreement",
        Strength::Moderate => "moderate agreement",
        Strength::Substantial => "substantial agreement",
        Strength::AlmostPerfect => "almost perfect agreement",
    },
    kappa_help: "Kappa is 0 for what chance would give and 1 for perfect agreement. The words are those of Landis and Koch (1977).",
    no_kappa: |why| match why {
        NoKappa::NothingToCompare => "No kappa: no lead was answered by everybody.",
        NoKappa::OneCategory => {
            "No kappa: everybody put every lead into the same category, so chance alone would give the same. Take leads that differ more."
        }
    },
    change: |points, round| match points {
        0 => format!("The same as in round {round}."),
        1 => format!("1 point more than in round {round}."),
        -1 => format!("1 point less than in round {round}."),
        2.. => format!("{points} points more than in round {round}."),
        _ => format!("{} points less than in round {round}.", -points),
    },
    not_counted: |leads| match leads {
        [lead] => format!("Lead {lead} does not count: not everybody answered it."),
        _ => format!("Leads {} do not count: not everybody answered them.", leads.join(", ")),
    },
    silent: |names| format!("Did not answer, and is left out: {names}."),
    amend: "Amend the definitions",
    replay: "Play again with the same leads",
    by_lead: "Lead by lead",
    lead: "Lead",
    answers: "Answers",
    definitions: "Our rules give",
    gave: |name, category| format!("{name}: {category}"),
    because: |criterion| format!("because of {criterion}"),
    departments: "Where the departments differ",
    between: "Between",
    within: |team| format!("Within {team}"),
    across: |one, other| format!("{one} and {other}"),
    pairs: "Pairs that agree",
    of: |some, all| format!("{some} of {all}"),
    differ: "Leads on which most pairs across two teams disagree",
    differ_nowhere: "On no lead do most pairs across two teams disagree.",
    criteria: "Which criterion splits us",
    criterion: "Criterion",
    splits: |criterion, split, pairs| {
        let disagree = if split == 1 { "disagrees" } else { "disagree" };
        format!("{criterion} splits most: of {pairs} pairs in which somebody named it, {split} {disagree}.")
    },
    splits_nobody: "Whoever named a criterion agreed with everybody else.",
    named_nothing: "Nobody named what decided it. In the next round, name a criterion where you hesitate.",
    criteria_help: "A pair counts for a criterion when one of the two, at least, named it as what decided.",
    rounds: "All rounds",
    round: "Round",
    people: "Participants",
    since: "Change",
    in_play: "in play",
    points: |points| match points {
        0 => "±0 points".to_owned(),
        1 | -1 => format!("{points:+} point"),
        _ => format!("{points:+} points"),
    },
    show: |round| format!("Show {round}"),
    remove: |round| format!("Remove {round}"),
    removed: "Round removed",
    once_more: "Begin with other leads",
};

/// In French.
pub static FRENCH: Reveal = Reveal {
    agreement: "d’accord",
    share: "Accord",
    counted: |agreeing, pairs| match agreeing {
        0 | 1 => format!("{agreeing} paire de réponses sur {pairs} donne la même catégorie."),
        _ => format!("{agreeing} paires de réponses sur {pairs} donnent la même catégorie."),
    },
    method: |method| match method {
        Method::Cohen => "Kappa de Cohen",
        Method::Fleiss => "Kappa de Fleiss",
    },
    strength: |strength| match strength {
        Strength::Poor => "accord inférieur au hasard",
        Strength::Slight => "accord très faible",
        Strength::Fair => "accord faible",
        Strength::Moderate => "accord modéré",
        Strength::Substantial => "accord fort",
        Strength::AlmostPerfect => "accord presque parfait",
    },
    kappa_help: "Kappa vaut 0 pour ce que donnerait le hasard et 1 pour un accord parfait. L’échelle des mots est celle de Landis et Koch (1977).",
    no_kappa: |why| match why {
        NoKappa::NothingToCompare => "Pas de kappa : aucun lead n’a reçu la réponse de tous.",
        NoKappa::OneCategory => {
            "Pas de kappa : tous ont classé tous les leads dans la même catégorie, le hasard seul donnerait donc autant. Prenez des leads plus différents."
        }
    },
    change: |points, round| match points {
        0 => format!("Comme à la manche {round}."),
        1 => format!("1 point de plus qu’à la manche {round}."),
        -1 => format!("1 point de moins qu’à la manche {round}."),
        2.. => format!("{points} points de plus qu’à la manche {round}."),
        _ => format!("{} points de moins qu’à la manche {round}.", -points),
    },
    not_counted: |leads| match leads {
        [lead] => format!("Le lead {lead} ne compte pas : tous n’y ont pas répondu."),
        _ => format!("Les leads {} ne comptent pas : tous n’y ont pas répondu.", leads.join(", ")),
    },
    silent: |names| format!("N’a pas répondu et n’est pas compté : {names}."),
    amend: "Préciser les définitions",
    replay: "Rejouer avec les mêmes leads",
    by_lead: "Lead par lead",
    lead: "Lead",
    answers: "Réponses",
    definitions: "Nos règles donnent",
    gave: |name, category| format!("{name} : {category}"),
    because: |criterion| format!("à cause de « {criterion} »"),
    departments: "Où les services diffèrent",
    between: "Entre",
    within: |team| format!("{team}, entre eux"),
    across: |one, other| format!("{one} et {other}"),
    pairs: "Paires d’accord",
    of: |some, all| format!("{some} sur {all}"),
    differ: "Leads sur lesquels la plupart des paires entre deux équipes sont en désaccord",
    differ_nowhere: "Sur aucun lead la plupart des paires entre deux équipes ne sont en désaccord.",
    criteria: "Quel critère nous sépare",
    criterion: "Critère",
    splits: |criterion, split, pairs| {
        format!(
            "Ce qui sépare le plus : « {criterion} ». Sur {pairs} paires où quelqu’un l’a nommé, le désaccord en touche {split}."
        )
    },
    splits_nobody: "Qui a nommé un critère était d’accord avec tous les autres.",
    named_nothing: "Personne n’a nommé ce qui a décidé. À la prochaine manche, nommez un critère là où vous hésitez.",
    criteria_help: "Une paire compte pour un critère quand l’un des deux au moins l’a nommé comme décisif.",
    rounds: "Toutes les manches",
    round: "Manche",
    people: "Participants",
    since: "Évolution",
    in_play: "en jeu",
    points: |points| match points {
        0 => "±0 point".to_owned(),
        1 | -1 => format!("{points:+} point"),
        _ => format!("{points:+} points"),
    },
    show: |round| format!("Voir : {round}"),
    remove: |round| format!("Retirer : {round}"),
    removed: "Manche retirée",
    once_more: "Commencer avec d’autres leads",
};
