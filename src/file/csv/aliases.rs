//! What columns are called, in English and French, and what they become by that.

use super::header::plain;
use super::words::COLUMNS;
use super::{Source, Target};
use crate::domain::LeadStage;

/// Names that mean the same wherever they come from, plain.
#[rustfmt::skip]
const ALIASES: [(Target, &[&str]); 21] = [
    (Target::ExternalId, &[
        "record id", "lead id", "deal id", "opportunity id", "lead pipedrive system id", "deal pipedrive system id",
        "person pipedrive system id", "person id", "external id", "identifiant externe",
    ]),
    (Target::FirstName, &["first name", "firstname", "prenom", "person first name", "name first name"]),
    (Target::LastName, &["last name", "lastname", "nom de famille", "person last name", "name last name", "surname"]),
    (Target::Contact, &[
        "full name", "person name", "contact person", "contact name", "nom complet", "contact", "interlocuteur",
        "nom du contact", "deal contact person", "lead contact person", "personne nom",
    ]),
    (Target::Email, &[
        "email", "e mail", "mail", "email address", "emailaddress", "email from", "person email", "person email work",
        "person email home", "person email other", "emails primary email", "adresse e mail", "adresse email",
        "adresse mail", "courriel", "e mail address", "personne e mail",
    ]),
    (Target::Phone, &[
        "phone number", "phone", "phone work", "phone mobile", "mobile", "mobile phone", "mobile phone number",
        "mobilephone", "phonenumber", "person phone", "person phone work", "person phone mobile", "telephone", "tel",
        "portable", "telephone mobile", "telephone portable", "numero de telephone", "phones primary phone number",
        "telephone professionnel", "business phone",
    ]),
    (Target::Company, &[
        "company name", "company account", "associated company", "account name", "accountname", "account", "organization",
        "organization name", "organisation", "organisation nom", "partner name", "deal organization", "lead organization",
        "entreprise", "societe", "raison sociale", "compte", "nom de l entreprise", "nom de la societe", "nom du compte",
        "societe associee", "societe compte",
    ]),
    (Target::Owner, &[
        "contact owner", "lead owner", "record owner", "lead owner name", "assigned user name", "assignedusername",
        "assigned user", "assigned to", "salesperson", "sales person", "deal owner", "opportunity owner", "ownerusername",
        "owner", "account owner", "sales rep", "proprietaire", "responsable", "proprietaire du contact", "commercial",
        "vendeur", "assigne a", "proprietaire de la piste", "user id", "affaire proprietaire",
    ]),
    (Target::Source, &[
        "lead source", "leadsource", "source", "original source", "lead source channel", "deal source channel",
        "source du lead", "origine", "provenance", "source d origine", "canal", "source id", "origine de la piste",
    ]),
    (Target::Stage, &[
        "lead status", "status", "statut", "lifecycle stage", "stage", "deal stage", "deal status", "sales stage",
        "deal stage pipeline", "stage id", "etape", "etat", "phase", "stade", "phase du cycle de vie",
        "statut de la piste", "statut du lead", "affaire statut", "affaire etape",
    ]),
    (Target::Value, &[
        "amount", "deal value", "lead value", "opportunity amount", "opportunityamount", "expected revenue",
        "amount amount", "deal amount", "value", "montant", "valeur", "affaire valeur", "revenu espere",
        "chiffre d affaires attendu", "montant de la transaction",
    ]),
    (Target::Currency, &[
        "currency", "devise", "deal currency", "deal currency of value", "lead currency", "amount currency",
        "amountcurrency", "opportunityamountcurrency", "currency iso code", "currencyisocode", "affaire devise",
    ]),
    (Target::Created, &[
        "create date", "created date", "createddate", "date created", "createdat", "created at", "created on", "created",
        "create date time", "creation date", "lead creation date", "deal creation date", "lead created", "deal created",
        "person creation date", "date de creation", "cree le", "date d entree", "lead creation time", "affaire cree le",
    ]),
    (Target::ClosedOn, &[
        "close date", "closedate", "closed date", "date closed", "closed on", "deal closed on", "date de cloture",
        "cloture le", "date de fermeture", "affaire cloture le",
    ]),
    (Target::Reason, &[
        "lost reason", "deal lost reason", "closed lost reason", "lost reason id", "reason", "raison de la perte", "motif",
        "motif de perte", "motif de la perte", "raison de perte", "affaire motif de la perte",
    ]),
    (Target::Reached(LeadStage::Accepted), &["became a sales qualified lead date", "date sql", "accepted on"]),
    (Target::Reached(LeadStage::Appointment), &["appointment date", "meeting date", "date du rendez vous", "rendez vous le"]),
    (Target::Reached(LeadStage::Opportunity), &[
        "became an opportunity date", "converted date", "converteddate", "convertedat", "conversion date",
        "date conversion", "first deal created date", "date de conversion",
    ]),
    (Target::Reached(LeadStage::Won), &["became a customer date", "deal won time", "won time", "won on", "gagne le"]),
    (Target::Reached(LeadStage::Lost), &["deal lost time", "lost time", "lost on", "perdu le"]),
    (Target::FirstContact, &[
        "first responded on", "first response date", "first contact date", "first contact", "first contacted",
        "first activity date", "premier contact", "date du premier contact", "date de premier contact",
    ]),
];

/// Names of things worth a line in the note.
#[rustfmt::skip]
const NAMED: [&str; 15] = [
    "job title", "position", "job position", "function", "titre du poste", "fonction", "poste", "intitule du poste",
    "person job title", "person position", "deal name", "deal title", "lead title", "opportunity name", "opportunity",
];
/// Names of notes.
const NOTES: [&str; 9] =
    ["note", "notes", "description", "comment", "comments", "commentaire", "commentaires", "remarque", "remarques"];

/// What the columns of a table become, each by its name and by the system that they come from.
pub fn targets(header: &[String], source: Source) -> Vec<Target> {
    let plain: Vec<_> = header.iter().map(|name| plain(name)).collect();
    plain.iter().map(|name| target(name, source, &plain)).collect()
}

fn target(name: &str, source: Source, all: &[String]) -> Target {
    if source == Source::Entente {
        let own = COLUMNS.iter().find(|(_, words)| words.iter().any(|word| plain(word) == name));
        return own.map_or(Target::Skip, |(target, _)| *target);
    }
    if let Some(target) = special(name, source, all) {
        return target;
    }
    let alias = ALIASES.iter().find(|(_, names)| names.contains(&name)).map(|(target, _)| *target);
    match name {
        _ if alias.is_some() => alias.unwrap_or_default(),
        _ if NAMED.contains(&name) => Target::Named,
        _ if NOTES.contains(&name) => Target::Note,
        _ => Target::Skip,
    }
}

/// Names that mean another thing in each system, or alone nothing certain.
fn special(name: &str, source: Source, all: &[String]) -> Option<Target> {
    let either = |first: bool, target, other| Some(if first { target } else { other });
    match name {
        "id" => either(matches!(source, Source::Other | Source::HubSpot), Target::Skip, Target::ExternalId),
        // The civility.
        "title" => either(source == Source::Odoo, Target::Skip, Target::Named),
        // The company that uses the system, and the one that may buy.
        "company" => either(source == Source::Odoo, Target::Skip, Target::Company),
        "customer" | "partner id" if source == Source::Odoo => Some(Target::Company),
        "name" | "nom" => Some(named(source, all)),
        "user id" | "source id" | "stage id" if source == Source::Other => Some(Target::Skip),
        _ => None,
    }
}

/// What a column is that is called "name" and nothing else.
fn named(source: Source, all: &[String]) -> Target {
    let has = |names: &[&str]| all.iter().any(|other| names.contains(&other.as_str()));
    match source {
        // Its deals are known by their name, and their company by an id only.
        Source::Twenty => Target::Company,
        Source::Odoo | Source::Pipedrive => Target::Named,
        Source::Espo if has(&["accountname"]) => Target::Named,
        Source::Other if has(&["prenom", "first name", "firstname"]) => Target::LastName,
        _ if has(&["email", "e mail", "mail", "company", "entreprise", "societe", "accountname"]) => Target::Contact,
        _ => Target::Company,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Target::{
        ClosedOn, Company, Contact, Created, Currency, Email, ExternalId, FirstName, LastName, Named, Note, Owner,
        Phone, Reached, Reason, Skip, Source as From, Stage, Value,
    };

    fn check(header: &[(&str, Target)], source: Source) {
        let names: Vec<_> = header.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(Source::of(&names), source);
        let expected: Vec<_> = header.iter().map(|(_, target)| *target).collect();
        for ((name, target), expected) in names.iter().zip(targets(&names, source)).zip(expected) {
            assert_eq!(target, expected, "{name} of {source:?}");
        }
    }

    #[test]
    #[rustfmt::skip]
    fn columns_of_every_system_become_what_they_mean() {
        check(&[
            ("Record ID", ExternalId), ("First Name", FirstName), ("Last Name", LastName), ("Email", Email),
            ("Phone Number", Phone), ("Contact owner", Owner), ("Primary Associated Company ID", Skip),
            ("Last Activity Date", Skip), ("Lead Status", Stage), ("Marketing contact status", Skip),
            ("Create Date", Created), ("Associated Company", Company), ("Job Title", Named), ("Lifecycle Stage", Stage),
            ("Original Source", From), ("Became a Lead Date", Skip),
            ("Became an Opportunity Date", Reached(LeadStage::Opportunity)),
            ("Became a Customer Date", Reached(LeadStage::Won)),
        ], Source::HubSpot);
        check(&[
            ("Lead Owner", Owner), ("First Name", FirstName), ("Last Name", LastName), ("Title", Named),
            ("Company / Account", Company), ("Lead Source", From), ("Rating", Skip), ("Street", Skip), ("Email", Email),
            ("Description", Note), ("Lead ID", ExternalId), ("Lead Status", Stage), ("Created Date", Created),
        ], Source::Salesforce);
        check(&[
            ("Deal - Title", Named), ("Deal - Value", Value), ("Deal - Currency of value", Currency),
            ("Organization - Name", Company), ("Person - Name*", Contact), ("Person - Email (Work)", Email),
            ("Person - Phone (Mobile)", Phone), ("Deal - Owner", Owner), ("Deal - Status", Stage), ("Deal - Stage", Stage),
            ("Deal - Expected close date", Skip), ("Deal - Won time", Reached(LeadStage::Won)),
            ("Deal - Lost time", Reached(LeadStage::Lost)), ("Deal - Lost reason", Reason), ("Deal - Closed on", ClosedOn),
            ("Deal - Pipedrive System ID", ExternalId), ("Deal - Creation date", Created),
        ], Source::Pipedrive);
        check(&[
            ("Id", ExternalId), ("Name", Company), ("Amount / Amount", Value), ("Amount / Currency", Currency),
            ("Close date", ClosedOn), ("Stage", Stage), ("Point of Contact Id", Skip), ("Created by / Name", Skip),
        ], Source::Twenty);
        check(&[
            ("Id", ExternalId), ("Name / First Name", FirstName), ("Name / Last Name", LastName),
            ("Emails / Primary Email", Email), ("Phones / Primary Phone Number", Phone), ("Created at", Created),
        ], Source::Twenty);
        check(&[
            ("id", ExternalId), ("firstName", FirstName), ("lastName", LastName), ("title", Named), ("status", Stage),
            ("source", From), ("opportunityAmount", Value), ("opportunityAmountCurrency", Currency),
            ("emailAddress", Email), ("phoneNumber", Phone), ("description", Note), ("createdAt", Created),
            ("accountName", Company), ("assignedUserName", Owner), ("convertedAt", Reached(LeadStage::Opportunity)),
        ], Source::Espo);
        check(&[
            ("Opportunity", Named), ("Salesperson", Owner), ("Sales Team", Skip), ("Company Name", Company),
            ("Contact Name", Contact), ("Customer", Company), ("Job Position", Named), ("Email", Email), ("Phone", Phone),
            ("Stage", Stage), ("Title", Skip), ("Company", Skip), ("Expected Revenue", Value), ("Lost Reason", Reason),
            ("Closed Date", ClosedOn), ("Notes", Note), ("Expected Closing", Skip), ("Created on", Created),
        ], Source::Odoo);
        check(&[
            ("name", Named), ("partner_name", Company), ("contact_name", Contact), ("email_from", Email), ("user_id", Owner),
            ("expected_revenue", Value), ("stage_id", Stage), ("source_id", From), ("function", Named),
        ], Source::Odoo);
        check(&[
            ("First Name", FirstName), ("Last Name", LastName), ("ID", ExternalId), ("Salutation", Skip), ("Title", Named),
            ("Account Name", Company), ("Email Address", Email), ("Phone Mobile", Phone), ("Status", Stage),
            ("Lead Source", From), ("Opportunity Amount", Value), ("Assigned User Name", Owner), ("Date Created", Created),
        ], Source::SuiteCrm);
        check(&[("Entente ID", Target::Id), ("Company", Company), ("Category", Skip), ("Person", Owner)], Source::Entente);
        check(&[
            ("Société", Company), ("Prénom", FirstName), ("Nom", LastName), ("Courriel", Email), ("Tél.", Phone),
            ("Montant", Value), ("Devise", Currency), ("Statut", Stage), ("Créé le", Created), ("Commentaires", Note),
            ("Couleur", Skip), ("id", Skip), ("Fonction", Named), ("Provenance", From), ("Responsable", Owner),
        ], Source::Other);
        check(&[("Nom", Company), ("Ville", Skip)], Source::Other);
        check(&[("Name", Contact), ("E-mail", Email)], Source::Other);
    }
}
