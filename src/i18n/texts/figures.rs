//! Step 4: what each figure is called, on its page and above the leads behind it.

use crate::domain::metrics::{Band, Figure, Promise, Standing};
use crate::domain::{LeadStage, Team};

/// The texts.
#[derive(Clone, Copy)]
pub struct Figures {
    /// What a chip above the leads is about.
    pub figure: &'static str,
    /// A figure.
    pub name: fn(Figure) -> String,
    /// The same with the person or the reason that it asks for; an empty text: nobody in particular.
    pub with_text: fn(name: &str, text: &str) -> String,
    /// The same for a team that answers for it.
    pub of_team: fn(name: &str, team: Team) -> String,
    /// The same from one day to another.
    pub in_period: fn(name: &str, from: &str, to: &str) -> String,
    /// How a promise stands.
    pub standing: fn(Standing) -> &'static str,
    /// Ages in days.
    pub band: fn(Band) -> String,
}

/// In English.
pub static ENGLISH: Figures = Figures {
    figure: "Figure",
    name: |figure| {
        let team = |team| match team {
            Team::Marketing => "marketing",
            Team::InsideSales => "inside sales",
            Team::Sales => "sales",
        };
        let reached = |stage| match stage {
            LeadStage::New => "Came in",
            LeadStage::Accepted => "Accepted",
            LeadStage::Appointment => "Appointment agreed",
            LeadStage::Opportunity => "Became an opportunity",
            LeadStage::Won => "Won",
            LeadStage::Lost => "Lost",
            LeadStage::Rejected => "Rejected",
        };
        match figure {
            Figure::Reached(stage) | Figure::Refused(stage) => reached(stage).to_owned(),
            Figure::Cohort(LeadStage::New) => "Came in".to_owned(),
            Figure::Cohort(LeadStage::Accepted) => "Came in, accepted since".to_owned(),
            Figure::Cohort(LeadStage::Appointment) => "Came in, an appointment since".to_owned(),
            Figure::Cohort(LeadStage::Opportunity) => "Came in, an opportunity since".to_owned(),
            Figure::Cohort(_) => "Came in, won since".to_owned(),
            Figure::CohortRefused => "Came in, lost or rejected today".to_owned(),
            Figure::Promise(promise, standing) => {
                let promise = match promise {
                    Promise::Fields => "Known at the handover",
                    Promise::Response => "First response",
                    Promise::Decision => "Accepted or rejected",
                    Promise::Attempts => "Attempts before it went back",
                    Promise::Feedback => "Feedback on appointments",
                    Promise::Return => "Return of an unripe lead",
                    Promise::Loan => "Back from its loan",
                };
                format!("{promise}: {}", (ENGLISH.standing)(standing))
            }
            Figure::Assigned => "Assigned".to_owned(),
            Figure::Answered => "Assigned and contacted".to_owned(),
            Figure::Waiting => "Assigned and not contacted".to_owned(),
            Figure::Handed(from, to) => format!("From {} to {}", team(from), team(to)),
            Figure::Lent(to) => format!("Lent to {}", team(to)),
            Figure::Held(by) => format!("With {}", team(by)),
            Figure::Aged(band) => format!("Open for {}", (ENGLISH.band)(band)),
        }
    },
    with_text: |name, text| match text {
        "" => format!("{name}, nobody in particular"),
        _ => format!("{name}: {text}"),
    },
    of_team: |name, team| match team {
        Team::Marketing => format!("{name}, by marketing"),
        Team::InsideSales => format!("{name}, by inside sales"),
        Team::Sales => format!("{name}, by sales"),
    },
    in_period: |name, from, to| format!("{name}, {from} to {to}"),
    standing: |standing| match standing {
        Standing::Kept => "kept",
        Standing::Due => "due",
        Standing::Broken => "broken",
    },
    band: |band| match band.days() {
        (0, Some(last)) => format!("up to {last} days"),
        (first, Some(last)) => format!("{first} to {last} days"),
        (first, None) => format!("{first} days or more"),
    },
};

/// In French.
pub static FRENCH: Figures = Figures {
    figure: "Chiffre",
    name: |figure| {
        let from = |team| match team {
            Team::Marketing => "Du marketing",
            Team::InsideSales => "Des commerciaux sédentaires",
            Team::Sales => "Des commerciaux",
        };
        let to = |team| match team {
            Team::Marketing => "au marketing",
            Team::InsideSales => "aux commerciaux sédentaires",
            Team::Sales => "aux commerciaux",
        };
        let reached = |stage| match stage {
            LeadStage::New => "Arrivés",
            LeadStage::Accepted => "Acceptés",
            LeadStage::Appointment => "Rendez-vous convenu",
            LeadStage::Opportunity => "Devenus opportunités",
            LeadStage::Won => "Gagnés",
            LeadStage::Lost => "Perdus",
            LeadStage::Rejected => "Refusés",
        };
        match figure {
            Figure::Reached(stage) | Figure::Refused(stage) => reached(stage).to_owned(),
            Figure::Cohort(LeadStage::New) => "Arrivés".to_owned(),
            Figure::Cohort(LeadStage::Accepted) => "Arrivés, acceptés depuis".to_owned(),
            Figure::Cohort(LeadStage::Appointment) => "Arrivés, un rendez-vous depuis".to_owned(),
            Figure::Cohort(LeadStage::Opportunity) => "Arrivés, opportunités depuis".to_owned(),
            Figure::Cohort(_) => "Arrivés, gagnés depuis".to_owned(),
            Figure::CohortRefused => "Arrivés, perdus ou refusés aujourd’hui".to_owned(),
            Figure::Promise(promise, standing) => {
                let promise = match promise {
                    Promise::Fields => "Connus à la transmission",
                    Promise::Response => "Première réponse",
                    Promise::Decision => "Acceptés ou refusés",
                    Promise::Attempts => "Tentatives avant le retour",
                    Promise::Feedback => "Retour sur les rendez-vous",
                    Promise::Return => "Retour d’un lead qui n’est pas mûr",
                    Promise::Loan => "Rendus après leur prêt",
                };
                format!("{promise}\u{a0}: {}", (FRENCH.standing)(standing))
            }
            Figure::Assigned => "Attribués".to_owned(),
            Figure::Answered => "Attribués et contactés".to_owned(),
            Figure::Waiting => "Attribués et pas contactés".to_owned(),
            Figure::Handed(one, other) => format!("{} {}", from(one), to(other)),
            Figure::Lent(team) => format!("Prêtés {}", to(team)),
            Figure::Held(Team::Marketing) => "Au marketing".to_owned(),
            Figure::Held(Team::InsideSales) => "Chez les commerciaux sédentaires".to_owned(),
            Figure::Held(Team::Sales) => "Chez les commerciaux".to_owned(),
            Figure::Aged(band) => format!("Ouverts depuis {}", (FRENCH.band)(band)),
        }
    },
    with_text: |name, text| match text {
        "" => format!("{name}, personne en particulier"),
        _ => format!("{name}\u{a0}: {text}"),
    },
    of_team: |name, team| match team {
        Team::Marketing => format!("{name}, par le marketing"),
        Team::InsideSales => format!("{name}, par les commerciaux sédentaires"),
        Team::Sales => format!("{name}, par les commerciaux"),
    },
    in_period: |name, from, to| format!("{name}, du {from} au {to}"),
    standing: |standing| match standing {
        Standing::Kept => "tenu",
        Standing::Due => "en cours",
        Standing::Broken => "rompu",
    },
    band: |band| match band.days() {
        (0, Some(last)) => format!("{last} jours au plus"),
        (first, Some(last)) => format!("{first} à {last} jours"),
        (first, None) => format!("{first} jours ou plus"),
    },
};
