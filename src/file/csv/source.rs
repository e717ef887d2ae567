//! Which system a table comes from, told by the names of its columns.

use super::header::plain;
use super::words::COLUMNS;

/// A system that exports leads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Source {
    /// A file of ours.
    Entente,
    /// `HubSpot`.
    HubSpot,
    /// Salesforce: reports, and exports by the names of the fields.
    Salesforce,
    /// Pipedrive.
    Pipedrive,
    /// Twenty.
    Twenty,
    /// `EspoCRM`.
    Espo,
    /// Odoo, by the labels or by the technical names.
    Odoo,
    /// `SuiteCRM` and `SugarCRM`.
    SuiteCrm,
    /// Any other.
    #[default]
    Other,
}

/// Names that few other systems use, plain.
#[rustfmt::skip]
const TELLING: [(Source, &[&str]); 5] = [
    (Source::HubSpot, &[
        "record id", "lifecycle stage", "contact owner", "marketing contact status", "associated company", "create date",
        "original source", "last activity date", "became a lead date", "became a customer date", "hubspot team",
        "became a sales qualified lead date", "became an opportunity date", "deal stage", "deal owner", "deal name",
        "proprietaire du contact", "phase du cycle de vie", "societe associee", "source d origine",
    ]),
    (Source::Salesforce, &[
        "company account", "lead owner", "lead id", "lead source", "lead status", "email opt out", "opportunity owner",
        "created date", "leadsource", "isconverted", "ownerid", "converteddate", "annualrevenue", "createddate",
        "company account name", "proprietaire de la piste", "societe compte", "statut de la piste",
    ]),
    (Source::Espo, &[
        "emailaddress", "assignedusername", "assigneduserid", "opportunityamount", "accountname", "phonenumber",
        "createdbyname", "amountcurrency", "salutationname", "opportunityamountcurrency",
    ]),
    (Source::Odoo, &[
        "salesperson", "sales team", "expected revenue", "expected mrr", "prorated revenue", "expected closing",
        "days to assign", "partner name", "email from", "user id", "team id", "vendeur", "equipe commerciale",
        "revenu espere", "chiffre d affaires attendu", "last stage update",
    ]),
    (Source::SuiteCrm, &[
        "assigned user name", "assigned user", "assigned user id", "lead source description", "phone work",
        "phone mobile", "non primary e mails for import", "primary address street", "status description", "date created",
        "opportunity amount", "alt address street",
    ]),
];

/// What stands before " - " in the columns of Pipedrive, as far as it is known; other languages have other words.
const ENTITIES: [&str; 9] =
    ["lead", "deal", "person", "organization", "activity", "prospect", "affaire", "personne", "organisation"];

/// Names by which a system is known at least.
const ENOUGH: usize = 2;

impl Source {
    /// The system that these columns come from.
    pub fn of(header: &[String]) -> Self {
        let plain: Vec<_> = header.iter().map(|name| plain(name)).collect();
        let has = |name: &str| plain.iter().any(|other| other == name);
        let [(_, own), ..] = COLUMNS;
        if own.iter().any(|name| has(&self::plain(name))) {
            return Self::Entente;
        }
        let by_names = TELLING.map(|(source, names)| (source, names.iter().filter(|name| has(name)).count()));
        let mut scores = vec![(Self::Pipedrive, pipedrive(header)), (Self::Twenty, twenty(header))];
        scores.extend(by_names);
        let best = scores.into_iter().rev().max_by_key(|(_, score)| *score);
        best.filter(|(_, score)| *score >= ENOUGH).map_or(Self::Other, |(source, _)| source)
    }

    /// Its name; `None` for any other.
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Entente => Some("Entente"),
            Self::HubSpot => Some("HubSpot"),
            Self::Salesforce => Some("Salesforce"),
            Self::Pipedrive => Some("Pipedrive"),
            Self::Twenty => Some("Twenty"),
            Self::Espo => Some("EspoCRM"),
            Self::Odoo => Some("Odoo"),
            Self::SuiteCrm => Some("SuiteCRM"),
            Self::Other => None,
        }
    }

    /// What stands before the ids that `column` of such a table has, so that ids of two systems, or of people and deals, are not
    /// taken for the same. A table of no known system has ids of its own.
    pub fn origin(self, header: &[String], column: &str, fingerprint: &str) -> String {
        let plain_column = plain(column);
        let entity = plain_column.split(' ').next().filter(|word| ENTITIES.contains(word)).unwrap_or_default();
        let of_deals = header.iter().any(|name| matches!(plain(name).as_str(), "deal name" | "nom de la transaction"));
        match self {
            // An external id of ours has its origin in it.
            Self::Entente => String::new(),
            Self::HubSpot => if of_deals { "hubspot-deal:" } else { "hubspot:" }.to_owned(),
            Self::Pipedrive if entity.is_empty() => "pipedrive:".to_owned(),
            Self::Pipedrive => format!("pipedrive-{entity}:"),
            Self::Other => format!("csv-{fingerprint}:"),
            named => format!("{}:", named.name().unwrap_or_default().to_lowercase()),
        }
    }
}

/// Columns named `Entity - Field`: those of known words, and any of a word that stands there more than once.
fn pipedrive(header: &[String]) -> usize {
    let entities: Vec<_> =
        header.iter().filter_map(|name| name.split_once(" - ")).map(|(word, _)| plain(word)).collect();
    let again = |word: &String| entities.iter().filter(|other| *other == word).count() > 2;
    entities.iter().filter(|word| ENTITIES.contains(&word.as_str()) || again(word)).count()
}

/// Columns named `Label / Sub-label`, behind a first one called Id.
fn twenty(header: &[String]) -> usize {
    let parts = header.iter().filter(|name| name.contains(" / ") && plain(name) != "company account").count();
    if header.first().is_some_and(|name| plain(name) == "id") { 2 * parts } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(header: &str, expected: Source) {
        let header: Vec<_> = header.split(',').map(|name| name.trim().to_owned()).collect();
        assert_eq!(Source::of(&header), expected, "{header:?}");
    }

    #[test]
    fn every_system_is_known_by_its_columns() {
        check("Entente ID,Company,E-mail", Source::Entente);
        check("Identifiant Entente,Société", Source::Entente);
        check(
            "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Primary Associated Company ID,Last Activity Date,Lead Status,Marketing contact status,Create Date,Associated Company",
            Source::HubSpot,
        );
        check("Record ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Deal owner,Create Date", Source::HubSpot);
        check(
            "Lead Owner,First Name,Last Name,Title,Company / Account,Lead Source,Rating,Street,Email",
            Source::Salesforce,
        );
        check("Id,FirstName,LastName,Company,Email,LeadSource,IsConverted,CreatedDate", Source::Salesforce);
        check("Lead - Title,Contact person,Organization,Lead - Owner,Lead - Source channel", Source::Pipedrive);
        check("Person - Name*,Person - Email (Work),Organization - Name*,Deal - Title,Deal - Value", Source::Pipedrive);
        check("Obchod - Nazev,Obchod - Hodnota,Obchod - Vlastnik,Osoba - Jmeno", Source::Pipedrive);
        check("Id,Name,Amount / Amount,Amount / Currency,Close date,Stage,Created by / Name", Source::Twenty);
        check("Id,Name / First Name,Name / Last Name,Emails / Primary Email,Company Id", Source::Twenty);
        check(
            "id,firstName,lastName,title,status,source,opportunityAmount,emailAddress,assignedUserName",
            Source::Espo,
        );
        check(
            "Opportunity,Company Name,Contact Name,Email,Salesperson,Sales Team,Expected Revenue,Stage",
            Source::Odoo,
        );
        check("name,partner_name,contact_name,email_from,user_id,expected_revenue,stage_id,create_date", Source::Odoo);
        check(
            "First Name,Last Name,ID,Title,Account Name,Email Address,Phone Work,Status,Assigned User Name,Date Created",
            Source::SuiteCrm,
        );
        check("Company,Name,E-mail,Phone", Source::Other);
        check("Société,Nom,Téléphone", Source::Other);
        check("", Source::Other);
    }

    #[test]
    fn ids_of_different_things_are_different() {
        let origin = |source: Source, header: &[&str], column| {
            source.origin(&header.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>(), column, "f")
        };
        assert_eq!(origin(Source::HubSpot, &["Email"], "Record ID"), "hubspot:");
        assert_eq!(origin(Source::HubSpot, &["Deal Name"], "Record ID"), "hubspot-deal:");
        assert_eq!(origin(Source::Pipedrive, &[], "Deal - Pipedrive System ID"), "pipedrive-deal:");
        assert_eq!(origin(Source::Pipedrive, &[], "ID"), "pipedrive:");
        assert_eq!(origin(Source::SuiteCrm, &[], "ID"), "suitecrm:");
        assert_eq!(origin(Source::Other, &[], "ID"), "csv-f:");
        assert_eq!(origin(Source::Entente, &[], "External ID"), "");
    }
}
