//! What is said when a lead changes hands, is lent and returns.

use crate::domain::Team;
use crate::domain::process::Against;

/// The texts.
#[derive(Clone, Copy)]
pub struct Hands {
    /// Title of the dialog that asks about a move against the rules: the lead, and where to.
    pub title: fn(&str, Team) -> String,
    /// What the rule of a category, called so, has against it.
    pub against: fn(&str, &Against) -> String,
    /// Name of the choice between lending and giving for good.
    pub terms: &'static str,
    /// Lends the lead.
    pub lend: &'static str,
    /// Gives it for good.
    pub keep: &'static str,
    /// Label of the last day of a loan.
    pub until: &'static str,
    /// Label of the reason for going against the rules.
    pub reason: &'static str,
    /// At that field, when it is empty.
    pub reason_missing: &'static str,
    /// At the day, when it is missing or over.
    pub day_missing: &'static str,
    /// Hands the lead over.
    pub hand_over: &'static str,
    /// On a card: lent until that day.
    pub lent: fn(&str) -> String,
    /// In the ledger and at the owner: on loan, until that day, to return to that team and person.
    pub on_loan: fn(&str, Team, &str) -> String,
    /// The return is so many days overdue.
    pub overdue: fn(u32) -> String,
    /// The same in few characters.
    pub overdue_short: fn(u32) -> String,
    /// Gives a lead back to a team.
    pub give_back: fn(Team) -> &'static str,
    /// Gives a lead to the team that should have it.
    pub hand_on: fn(Team) -> &'static str,
    /// Said when it changed hands, or its terms did.
    pub done: &'static str,
    /// On a lead's page: title of what the rules say.
    pub treatment: &'static str,
    /// On a lead's page: what the rule says of a category, called so: its owner.
    pub rule: fn(&str, Team) -> String,
    /// Name of the advice on how to approach the prospect.
    pub approach: &'static str,
    /// Name of the advice on what to do next.
    pub next_steps: &'static str,
    /// Name of the delay of the first response.
    pub response: &'static str,
    /// Warns that a lead is where it does not belong: since so many days, with that team.
    pub misplaced: fn(Team, u32) -> String,
    /// Lends it to the team that has it, until that day.
    pub make_loan: fn(&str) -> String,
    /// Leads to the rules.
    pub to_rules: &'static str,
}

fn to_team(team: Team) -> &'static str {
    match team {
        Team::Marketing => "marketing",
        Team::InsideSales => "inside sales",
        Team::Sales => "sales",
    }
}

fn team_au(team: Team) -> &'static str {
    match team {
        Team::Marketing => "au marketing",
        Team::InsideSales => "aux commerciaux sédentaires",
        Team::Sales => "aux commerciaux",
    }
}

fn days(count: u32) -> String {
    match count {
        0 => "since today".to_owned(),
        1 => "for 1 day".to_owned(),
        _ => format!("for {count} days"),
    }
}

fn jours(count: u32) -> String {
    match count {
        0 => "depuis aujourd’hui".to_owned(),
        1 => "depuis 1 jour".to_owned(),
        _ => format!("depuis {count} jours"),
    }
}

/// In English.
pub static ENGLISH: Hands = Hands {
    title: |lead, team| format!("{lead}: to {}?", to_team(team)),
    against: |category, against| {
        let (owner, to) = (to_team(against.owner), to_team(against.to));
        let rule = format!("By your rules, {category} belongs to {owner}");
        match against.lent_for {
            Some(1) => format!("{rule}; {to} may have it for 1 day at most."),
            Some(most) => format!("{rule}; {to} may have it for {most} days at most."),
            None => format!("{rule}, and {to} may not have it, not even for a while."),
        }
    },
    terms: "How does it change hands?",
    lend: "On loan",
    keep: "For good",
    until: "Back by",
    reason: "Why, against the rules",
    reason_missing: "Say why it goes against the rules, or lend it as they allow.",
    day_missing: "Choose a day from today on.",
    hand_over: "Hand over",
    lent: |day| format!("on loan until {day}"),
    on_loan: |day, team, person| {
        if person.is_empty() {
            format!("On loan until {day}, then back to {}", to_team(team))
        } else {
            format!("On loan until {day}, then back to {person}, {}", to_team(team))
        }
    },
    overdue: |days| match days {
        1 => "return overdue by 1 day".to_owned(),
        _ => format!("return overdue by {days} days"),
    },
    overdue_short: |days| format!("{days} d late"),
    give_back: |team| match team {
        Team::Marketing => "Return to marketing",
        Team::InsideSales => "Return to inside sales",
        Team::Sales => "Return to sales",
    },
    hand_on: |team| match team {
        Team::Marketing => "Hand over to marketing",
        Team::InsideSales => "Hand over to inside sales",
        Team::Sales => "Hand over to sales",
    },
    done: "Ownership changed",
    treatment: "Treatment",
    rule: |category, team| format!("{category} belongs to {}", to_team(team)),
    approach: "Approach",
    next_steps: "Next steps",
    response: "First response within",
    misplaced: |team, since| format!("Against the rules with {} {}, and not on loan.", to_team(team), days(since)),
    make_loan: |day| format!("Make it a loan until {day}"),
    to_rules: "The rules",
};

/// In French.
pub static FRENCH: Hands = Hands {
    title: |lead, team| format!("{lead} : {} ?", team_au(team)),
    against: |category, against| {
        let rule = format!("D’après vos règles, « {category} » revient {}", team_au(against.owner));
        let lent = match against.to {
            Team::Marketing => "le marketing peut l’avoir",
            Team::InsideSales => "les commerciaux sédentaires peuvent l’avoir",
            Team::Sales => "les commerciaux peuvent l’avoir",
        };
        let never = match against.to {
            Team::Marketing => "le marketing ne peut pas l’avoir",
            Team::InsideSales => "les commerciaux sédentaires ne peuvent pas l’avoir",
            Team::Sales => "les commerciaux ne peuvent pas l’avoir",
        };
        match against.lent_for {
            Some(1) => format!("{rule} ; {lent} 1 jour au plus."),
            Some(most) => format!("{rule} ; {lent} {most} jours au plus."),
            None => format!("{rule} ; {never}, même pour un temps."),
        }
    },
    terms: "Comment change-t-il de mains ?",
    lend: "En prêt",
    keep: "Définitivement",
    until: "De retour le",
    reason: "Pourquoi, malgré les règles",
    reason_missing: "Dites pourquoi malgré les règles, ou prêtez-le comme elles le permettent.",
    day_missing: "Choisissez un jour à partir d’aujourd’hui.",
    hand_over: "Transmettre",
    lent: |day| format!("en prêt jusqu’au {day}"),
    on_loan: |day, team, person| {
        if person.is_empty() {
            format!("En prêt jusqu’au {day}, puis retour {}", team_au(team))
        } else {
            format!("En prêt jusqu’au {day}, puis retour {} ({person})", team_au(team))
        }
    },
    overdue: |days| match days {
        1 => "retour en retard de 1 jour".to_owned(),
        _ => format!("retour en retard de {days} jours"),
    },
    overdue_short: |days| format!("{days} j de retard"),
    give_back: |team| match team {
        Team::Marketing => "Rendre au marketing",
        Team::InsideSales => "Rendre aux commerciaux sédentaires",
        Team::Sales => "Rendre aux commerciaux",
    },
    hand_on: |team| match team {
        Team::Marketing => "Transmettre au marketing",
        Team::InsideSales => "Transmettre aux commerciaux sédentaires",
        Team::Sales => "Transmettre aux commerciaux",
    },
    done: "Changement de mains noté",
    treatment: "Traitement",
    rule: |category, team| format!("« {category} » revient {}", team_au(team)),
    approach: "Approche",
    next_steps: "Étapes suivantes",
    response: "Première réponse sous",
    misplaced: |team, since| {
        let with = match team {
            Team::Marketing => "Au marketing",
            Team::InsideSales => "Chez les commerciaux sédentaires",
            Team::Sales => "Chez les commerciaux",
        };
        format!("{with} {}, contre les règles et sans prêt.", jours(since))
    },
    make_loan: |day| format!("En faire un prêt jusqu’au {day}"),
    to_rules: "Les règles",
};
