//! Step 1: the funnel solved for any of its numbers, and other numbers beside it.

/// The texts.
#[derive(Clone, Copy)]
pub struct WhatIf {
    /// Title of the panel.
    pub title: &'static str,
    /// What it does.
    pub help: &'static str,
    /// Label of the choice of the number to find.
    pub free: &'static str,
    /// The volume at a stage as a number to find.
    pub volume_of: fn(stage: &str) -> String,
    /// Label of the volume that there is.
    pub count: &'static str,
    /// Label of the stage at which it is counted.
    pub at: &'static str,
    /// In place of an answer: nothing is typed yet.
    pub ask: &'static str,
    /// The revenue that so many of these reach.
    pub revenue: fn(count: &str, stage: &str, revenue: &str) -> String,
    /// The average sale that they have to bring for the goal.
    pub average_sale: fn(count: &str, stage: &str, sale: &str, goal: &str) -> String,
    /// The rate after another stage, or the same, that the goal then asks for.
    pub rate: fn(count: &str, stage: &str, after: &str, rate: &str, goal: &str) -> String,
    /// The volume that the goal asks for.
    pub volume: fn(count: &str, stage: &str, goal: &str) -> String,
    /// What the answer counts with beside that: what is secured.
    pub with_secured: fn(&str) -> String,
    /// The same for the share that marketing sources.
    pub with_share: fn(&str) -> String,
    /// These have to be known first.
    pub missing: fn(&str) -> String,
    /// No rate is high enough: the one it would have to be, if that can be counted.
    pub impossible: fn(Option<&str>) -> String,
    /// Nothing is shared out over zero.
    pub zero: &'static str,
    /// The same for the average sale.
    pub zero_sale: &'static str,
    /// The secured revenue reaches the goal.
    pub nothing_to_win: &'static str,
    /// Past what can be kept.
    pub too_large: &'static str,
    /// The stage is gone.
    pub gone: &'static str,
    /// Puts the answer into the plan.
    pub put: &'static str,
    /// It was put there.
    pub put_done: &'static str,
    /// The plan has this very number.
    pub is_plan: &'static str,
    /// Title of the scenarios.
    pub scenarios: &'static str,
    /// What they are.
    pub scenarios_help: &'static str,
    /// Keeps the numbers of the plan as one.
    pub keep: &'static str,
    /// Name of one just kept.
    pub kept: fn(usize) -> String,
    /// Beside the button when there are as many as can be.
    pub full: &'static str,
    /// Name of the table.
    pub table: &'static str,
    /// Its first column.
    pub figure: &'static str,
    /// The column of the plan.
    pub plan: &'static str,
    /// No figure differs.
    pub same: &'static str,
    /// Rows: how sure to be.
    pub sureness: &'static str,
    /// Months of the calendar.
    pub months: fn(u16) -> String,
    /// The time from a stage to the next.
    pub lag_of: fn(stage: &str) -> String,
    /// What a stage needs.
    pub need_of: fn(stage: &str) -> String,
    /// What it promises.
    pub promise_of: fn(stage: &str) -> String,
    /// What marketing sources of it.
    pub sourced_of: fn(stage: &str) -> String,
    /// Label of the name of a scenario.
    pub name: &'static str,
    /// Opens its numbers.
    pub numbers: &'static str,
    /// A scenario without a name.
    pub unnamed: &'static str,
    /// Makes it the plan.
    pub adopt: &'static str,
    /// The same, and which one, for those who do not see where the button stands.
    pub adopt_named: fn(&str) -> String,
    /// It is the plan now.
    pub adopted: fn(&str) -> String,
    /// Name of what was the plan before.
    pub former: &'static str,
    /// Removes it.
    pub remove: fn(&str) -> String,
    /// It is removed.
    pub removed: fn(&str) -> String,
}

/// In English.
pub static ENGLISH: WhatIf = WhatIf {
    title: "What if?",
    help: "Choose the number to find and say what marketing can bring: all other numbers stay as they are in the plan.",
    free: "Number to find",
    volume_of: |stage| format!("How many: {stage}"),
    count: "How many there are",
    at: "Counted at",
    ask: "Type how many there are, and the answer stands here.",
    revenue: |count, stage, revenue| format!("{count} {stage} reach {revenue}."),
    average_sale: |count, stage, sale, goal| {
        format!("For {count} {stage} to reach {goal}, the average sale has to be {sale}.")
    },
    rate: |count, stage, after, rate, goal| {
        format!("For {count} {stage} to reach {goal}, the rate after {after} has to be {rate}.")
    },
    volume: |count, stage, goal| format!("To reach {goal}, it takes {count} {stage}."),
    with_secured: |secured| format!("Of the revenue, {secured} is secured already."),
    with_share: |share| format!("What is counted here is what marketing sources: {share} of all."),
    missing: |missing| format!("Type in the plan first: {missing}."),
    impossible: |rate| match rate {
        Some(rate) => format!("Too few: even 100% is not enough, the rate would have to be {rate}."),
        None => "Too few: no rate is enough.".to_owned(),
    },
    zero: "Type a number above 0.",
    zero_sale: "The average sale of the plan is 0. Type one above 0.",
    nothing_to_win: "The secured revenue reaches the goal: any number will do.",
    too_large: "This asks for more than can be counted.",
    gone: "This stage is no longer there.",
    put: "Put this into the plan",
    put_done: "The answer is in the plan",
    is_plan: "This is what the plan has.",
    scenarios: "Scenarios",
    scenarios_help: "Keep the numbers of the plan as a scenario, change the copy, and compare: the table shows only what differs. The one you both choose becomes the plan.",
    keep: "Keep these numbers as a scenario",
    kept: |number| format!("Scenario {number}"),
    full: "Four scenarios are kept, and no more fit. Remove one first.",
    table: "The plan and its scenarios",
    figure: "Figure",
    plan: "Plan",
    same: "No figure differs yet. Change a number of a scenario, or of the plan.",
    sureness: "How sure to be",
    months: |months| if months == 1 { "1 month".to_owned() } else { format!("{months} months") },
    lag_of: |stage| format!("Time after {stage}"),
    need_of: |stage| format!("Needed: {stage}"),
    promise_of: |stage| format!("Promised: {stage}"),
    sourced_of: |stage| format!("From marketing: {stage}"),
    name: "Name",
    numbers: "Its numbers",
    unnamed: "unnamed scenario",
    adopt: "Adopt as the plan",
    adopt_named: |name| format!("Adopt as the plan: {name}"),
    adopted: |name| format!("“{name}” is the plan now; the former plan is kept as a scenario"),
    former: "Former plan",
    remove: |name| format!("Remove {name}"),
    removed: |name| format!("Scenario “{name}” removed"),
};

/// In French.
pub static FRENCH: WhatIf = WhatIf {
    title: "Et si ?",
    help: "Choisissez le nombre à trouver et dites ce que le marketing peut apporter : tous les autres nombres restent ceux du plan.",
    free: "Nombre à trouver",
    volume_of: |stage| format!("Combien de « {stage} »"),
    count: "Combien il y en a",
    at: "Comptés à l’étape",
    ask: "Saisissez combien il y en a : la réponse s’affiche ici.",
    revenue: |count, stage, revenue| format!("{count} {stage} donnent {revenue}."),
    average_sale: |count, stage, sale, goal| {
        format!("Pour que {count} {stage} donnent {goal}, la vente moyenne doit être de {sale}.")
    },
    rate: |count, stage, after, rate, goal| {
        format!("Pour que {count} {stage} donnent {goal}, le taux après « {after} » doit être de {rate}.")
    },
    volume: |count, stage, goal| format!("Pour atteindre {goal}, il faut {count} {stage}."),
    with_secured: |secured| format!("Sur ce chiffre d’affaires, {secured} sont déjà acquis."),
    with_share: |share| format!("Le nombre compte ce que le marketing apporte : {share} du total."),
    missing: |missing| format!("Saisissez d’abord dans le plan : {missing}."),
    impossible: |rate| match rate {
        Some(rate) => format!("Trop peu : même 100 % ne suffit pas, il faudrait un taux de {rate}."),
        None => "Trop peu : aucun taux ne suffit.".to_owned(),
    },
    zero: "Saisissez un nombre supérieur à 0.",
    zero_sale: "La vente moyenne du plan est de 0. Saisissez-en une supérieure à 0.",
    nothing_to_win: "Le chiffre d’affaires acquis atteint l’objectif : n’importe quel nombre convient.",
    too_large: "Le résultat dépasse ce qui peut être compté.",
    gone: "Cette étape n’existe plus.",
    put: "Reporter dans le plan",
    put_done: "La réponse est dans le plan",
    is_plan: "C’est déjà le nombre du plan.",
    scenarios: "Scénarios",
    scenarios_help: "Gardez les nombres du plan comme scénario, modifiez la copie et comparez : le tableau ne montre que ce qui diffère. Celui que vous choisissez ensemble devient le plan.",
    keep: "Garder ces nombres comme scénario",
    kept: |number| format!("Scénario {number}"),
    full: "Quatre scénarios sont gardés, c’est le maximum. Supprimez-en un d’abord.",
    table: "Le plan et ses scénarios",
    figure: "Donnée",
    plan: "Plan",
    same: "Aucune donnée ne diffère encore. Modifiez un nombre d’un scénario, ou du plan.",
    sureness: "Certitude voulue",
    months: |months| format!("{months} mois"),
    lag_of: |stage| format!("Délai après « {stage} »"),
    need_of: |stage| format!("Besoin : {stage}"),
    promise_of: |stage| format!("Promesse : {stage}"),
    sourced_of: |stage| format!("Part du marketing : {stage}"),
    name: "Nom",
    numbers: "Ses nombres",
    unnamed: "scénario sans nom",
    adopt: "Adopter comme plan",
    adopt_named: |name| format!("Adopter comme plan : {name}"),
    adopted: |name| format!("« {name} » est désormais le plan ; l’ancien plan est gardé comme scénario"),
    former: "Ancien plan",
    remove: |name| format!("Supprimer « {name} »"),
    removed: |name| format!("Scénario « {name} » supprimé"),
};
