//! Step 2: the glossary, and what the terms of its starter set mean.

use crate::domain::language::Starter;

/// The texts.
#[derive(Clone, Copy)]
pub struct Glossary {
    /// Heads the glossary.
    pub title: &'static str,
    /// What it is for.
    pub help: &'static str,
    /// Label of the search.
    pub search: &'static str,
    /// Nothing is found, with what was searched.
    pub none: fn(&str) -> String,
    /// The term of the address is not there.
    pub gone: &'static str,
    /// Label of a term.
    pub word: &'static str,
    /// Label of its definition.
    pub definition: &'static str,
    /// A term without one.
    pub undefined: &'static str,
    /// Label of who answers for it.
    pub owner: &'static str,
    /// Both teams do.
    pub both: &'static str,
    /// Removes a term, by its name.
    pub remove: fn(&str) -> String,
    /// Said when it was removed.
    pub removed: fn(&str) -> String,
    /// Opens the form for a new term.
    pub add: &'static str,
    /// Said when one was added.
    pub added: fn(&str) -> String,
    /// Brings terms of the starter set back: how many.
    pub restore: fn(usize) -> String,
    /// The definition of a term of the starter set.
    pub starter: fn(Starter) -> &'static str,
}

/// In English.
pub static ENGLISH: Glossary = Glossary {
    title: "Glossary",
    help: "One agreed definition for each term. Words of the app with a small question mark lead here.",
    search: "Search the glossary",
    none: |text| format!("No term with “{text}”."),
    gone: "The glossary does not have this term any more.",
    word: "Term",
    definition: "Definition",
    undefined: "No definition yet.",
    owner: "Who answers for it",
    both: "Both teams",
    remove: |word| format!("Remove “{word}”"),
    removed: |word| format!("“{word}” removed"),
    add: "Add a term",
    added: |word| format!("“{word}” added"),
    restore: |count| match count {
        1 => "Bring back the starter term that was removed".to_owned(),
        _ => format!("Bring back the {count} starter terms that were removed"),
    },
    starter: |starter| match starter {
        Starter::Lead => {
            "A person in a company who showed interest or was approached, and whose name and contact details we have. Nothing is known yet of a project."
        }
        Starter::Prospect => {
            "A lead whose company fits our target: sector, size and place. It may buy one day; whether it has a project is not said."
        }
        Starter::QualifiedProspect => {
            "A prospect whose pain is established and whose project has been asked about, so that it is in category 1, 2 or 3."
        }
        Starter::Mql => {
            "A lead that marketing considers ripe enough to be handed over, by the criteria both teams have agreed on."
        }
        Starter::Sal => {
            "A lead handed over by marketing that sales has looked at and taken on within the agreed delay. Silence counts as acceptance."
        }
        Starter::Sql => {
            "A lead that sales has spoken to and confirmed: the pain is real, the project exists, and an appointment makes sense."
        }
        Starter::Opportunity => {
            "A project on which we are invited to make an offer, with an amount and a likely date. It is counted in the forecast."
        }
        Starter::Sale => "A signed order. It is counted on the day of the signature, for the amount signed.",
        Starter::Category => {
            "How ripe a lead is: 1 short term, 2 mid term, 3 long term or ill-defined, or still to qualify. It is computed from the evidence, never typed."
        }
        Starter::Pain => {
            "A problem the company recognises and that hurts enough to act: it costs money, time, customers or sleep. Without one there is no project, only curiosity."
        }
        Starter::Evidence => {
            "What we were told about the pain and the five criteria, each answered yes, partly, no or unknown, with a note of who said so."
        }
        Starter::Owner => {
            "The team, and if known the person, in charge of a lead at this moment. Every lead has exactly one owner at a time."
        }
        Starter::Handover => {
            "A lead changes its owner: who gives it to whom, when and why is written down. It may go back as well as forward."
        }
        Starter::Loan => {
            "A handover for a while, with a date of return. Sales meets a lead that is not ripe to help it along, then marketing has it back."
        }
        Starter::Nurture => {
            "Keeping in touch with a lead that is not ripe, with useful content and no hard sell, until its project takes shape."
        }
        Starter::Sla => {
            "What marketing and sales promise each other in figures: how many leads of what kind, how soon they are called, and what happens when a promise is broken."
        }
        Starter::ConversionRate => {
            "Of all that reached one stage in a period, the share that goes on to the next. It is read on a cohort old enough to have had the time."
        }
        Starter::Lag => {
            "The days it usually takes from one stage to the next. A lead that comes in with fewer days than that left before the deadline comes too late."
        }
        Starter::Review => {
            "The regular meeting of both teams about the same figures: what was promised, what was kept, what is decided, and by whom it is done."
        }
    },
};

/// In French.
pub static FRENCH: Glossary = Glossary {
    title: "Glossaire",
    help: "Une définition commune pour chaque terme. Les mots de l’application suivis d’un petit point d’interrogation mènent ici.",
    search: "Chercher dans le glossaire",
    none: |text| format!("Aucun terme avec « {text} »."),
    gone: "Ce terme ne figure plus au glossaire.",
    word: "Terme",
    definition: "Définition",
    undefined: "Pas encore de définition.",
    owner: "Qui en répond",
    both: "Les deux équipes",
    remove: |word| format!("Retirer « {word} »"),
    removed: |word| format!("« {word} » retiré"),
    add: "Ajouter un terme",
    added: |word| format!("« {word} » ajouté"),
    restore: |count| match count {
        1 => "Rétablir le terme de départ retiré".to_owned(),
        _ => format!("Rétablir les {count} termes de départ retirés"),
    },
    starter: |starter| match starter {
        Starter::Lead => {
            "Une personne d’une entreprise qui a manifesté un intérêt ou que nous avons approchée, et dont nous avons le nom et les coordonnées. Rien n’est encore connu d’un projet."
        }
        Starter::Prospect => {
            "Un lead dont l’entreprise correspond à notre cible : secteur, taille et lieu. Elle pourrait acheter un jour ; cela ne dit pas si elle a un projet."
        }
        Starter::QualifiedProspect => {
            "Un prospect dont la douleur est établie et que l’on a interrogé sur son projet, si bien qu’il relève de la catégorie 1, 2 ou 3."
        }
        Starter::Mql => {
            "Un lead que le marketing juge assez mûr pour être transmis, selon les critères convenus entre les deux équipes."
        }
        Starter::Sal => {
            "Un lead transmis par le marketing, que les commerciaux ont examiné et pris en charge dans le délai convenu. Le silence vaut acceptation."
        }
        Starter::Sql => {
            "Un lead avec qui les commerciaux ont parlé et qu’ils confirment : la douleur est réelle, le projet existe, un rendez-vous a du sens."
        }
        Starter::Opportunity => {
            "Un projet pour lequel on nous invite à faire une offre, avec un montant et une date probable. Elle compte dans les prévisions."
        }
        Starter::Sale => "Une commande signée. Elle compte au jour de la signature, pour le montant signé.",
        Starter::Category => {
            "La maturité d’un lead : 1 court terme, 2 moyen terme, 3 long terme ou mal défini, ou encore à qualifier. Elle se calcule à partir des éléments connus et ne se saisit jamais."
        }
        Starter::Pain => {
            "Un problème que l’entreprise reconnaît et qui fait assez mal pour agir : il coûte de l’argent, du temps, des clients ou le sommeil. Sans douleur, pas de projet, seulement de la curiosité."
        }
        Starter::Evidence => {
            "Ce qui nous a été dit de la douleur et des cinq critères, avec pour chacun oui, en partie, non ou inconnu, et une note sur qui l’a dit."
        }
        Starter::Owner => {
            "L’équipe, et si possible la personne, en charge d’un lead en ce moment. Chaque lead a exactement un responsable à la fois."
        }
        Starter::Handover => {
            "Un lead change de responsable : on note qui le transmet à qui, quand et pourquoi. Il peut revenir aussi bien qu’avancer."
        }
        Starter::Loan => {
            "Une transmission temporaire, avec une date de retour. Les commerciaux rencontrent un lead pas encore mûr pour l’aider à avancer, puis le marketing le reprend."
        }
        Starter::Nurture => {
            "Garder le contact avec un lead qui n’est pas mûr, par des contenus utiles et sans forcer la vente, jusqu’à ce que son projet prenne forme."
        }
        Starter::Sla => {
            "Ce que marketing et commerciaux se promettent en chiffres : combien de leads et lesquels, sous quel délai on les rappelle, et ce qui se passe quand une promesse n’est pas tenue."
        }
        Starter::ConversionRate => {
            "Parmi tous ceux qui ont atteint une étape sur une période, la part qui passe à la suivante. Il se lit sur une cohorte assez ancienne pour en avoir eu le temps."
        }
        Starter::Lag => {
            "Le nombre de jours qu’il faut d’ordinaire pour passer d’une étape à la suivante. Un lead qui arrive moins longtemps avant l’échéance arrive trop tard."
        }
        Starter::Review => {
            "La réunion régulière des deux équipes devant les mêmes chiffres : ce qui a été promis, ce qui a été tenu, ce qui est décidé et qui s’en charge."
        }
    },
};
