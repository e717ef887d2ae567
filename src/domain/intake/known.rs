//! Which leads of a file are here already: by id, else by e-mail address, else by company and person.

use std::collections::HashMap;

use super::Draft;
use super::update::origin;
use crate::domain::{Lead, LeadId, folded};

/// Words that say what a company is in law, not which.
const FORMS: [&str; 24] = [
    "sa", "sas", "sasu", "sarl", "eurl", "sci", "scop", "snc", "gmbh", "ag", "kg", "ug", "ltd", "limited", "inc",
    "llc", "plc", "corp", "bv", "nv", "srl", "spa", "ab", "oy",
];

/// Where a lead is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the plan.
    Plan(LeadId),
    /// Among those that the file adds, by their order from 0.
    File(usize),
}

/// What two leads have in common that are taken for the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sameness {
    /// Their id.
    Id,
    /// What the system they come from calls them.
    ExternalId,
    /// Their e-mail address.
    Email,
    /// Company and person, as far as both are written the same but for case, accents, signs and legal form.
    Name,
}

/// Leads that can be found again.
#[derive(Clone, Debug, Default)]
pub struct Known {
    entries: Vec<Entry>,
    ids: HashMap<LeadId, usize>,
    external_ids: HashMap<String, usize>,
    emails: HashMap<String, usize>,
    names: HashMap<String, usize>,
}

#[derive(Clone, Debug)]
struct Entry {
    place: Place,
    external_id: String,
    has_email: bool,
}

impl Known {
    /// Takes note of a lead. Of two with the same address the first is found.
    pub fn note(&mut self, lead: &Lead, place: Place) {
        let entry = self.entries.len();
        let email = email_key(&lead.email);
        self.entries.push(Entry { place, external_id: lead.external_id.clone(), has_email: !email.is_empty() });
        self.ids.entry(lead.id).or_insert(entry);
        for (key, map) in [
            (lead.external_id.clone(), &mut self.external_ids),
            (email, &mut self.emails),
            (name_key(&lead.company, &lead.contact), &mut self.names),
        ] {
            if !key.is_empty() {
                map.entry(key).or_insert(entry);
            }
        }
    }

    /// The lead that `draft` is about, and what tells so.
    ///
    /// Ids of the same system that differ are two leads, whatever else they share: a person may have several deals. So are two
    /// people of the same name with different addresses.
    pub fn find(&self, draft: &Draft) -> Option<(Place, Sameness)> {
        if let Some(entry) = draft.id.and_then(|id| self.entries.get(*self.ids.get(&id)?)) {
            return Some((entry.place, Sameness::Id));
        }
        // In a file of ours each row is a lead of its own.
        let is_row = |entry: &Entry| draft.id.is_some() && matches!(entry.place, Place::File(_));
        let by = |map: &HashMap<String, usize>, key: &str| {
            map.get(key).and_then(|entry| self.entries.get(*entry)).filter(|entry| !is_row(entry))
        };
        if let Some(entry) = by(&self.external_ids, &draft.external_id) {
            return Some((entry.place, Sameness::ExternalId));
        }
        let email = email_key(&draft.email);
        let is_another =
            |entry: &&Entry| !entry.external_id.is_empty() && origin(&entry.external_id) == origin(&draft.external_id);
        if let Some(entry) = by(&self.emails, &email).filter(|entry| !is_another(entry)) {
            return Some((entry.place, Sameness::Email));
        }
        let entry = by(&self.names, &name_key(&draft.company, &draft.contact)).filter(|entry| !is_another(entry))?;
        (email.is_empty() || !entry.has_email).then_some((entry.place, Sameness::Name))
    }
}

fn email_key(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Company and person without what may be written differently. Empty without a company: there are many of the same name.
fn name_key(company: &str, contact: &str) -> String {
    let company = words(company);
    let told: Vec<_> = company.iter().filter(|word| !FORMS.contains(&word.as_str())).cloned().collect();
    let company = if told.is_empty() { company } else { told };
    if company.is_empty() {
        return String::new();
    }
    // Doe John is John Doe.
    let mut person = words(contact);
    person.sort_unstable();
    format!("{}|{}", company.join(" "), person.join(" "))
}

fn words(text: &str) -> Vec<String> {
    // S.A.S. is one word.
    let plain = folded(text).replace('.', "");
    plain.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Holding, Ledger, Team};

    fn known(leads: &[(&str, &str, &str, &str)]) -> Known {
        let mut known = Known::default();
        for (id, (external_id, email, company, contact)) in (0..).zip(leads) {
            let owners = Ledger::starting(Holding::of(Team::Sales, chrono::DateTime::UNIX_EPOCH));
            let mut lead = Lead::owned(LeadId(id), owners);
            lead.external_id = (*external_id).to_owned();
            lead.email = (*email).to_owned();
            lead.company = (*company).to_owned();
            lead.contact = (*contact).to_owned();
            known.note(&lead, Place::Plan(LeadId(id)));
        }
        known
    }

    fn draft(external_id: &str, email: &str, company: &str, contact: &str) -> Draft {
        let [external_id, email, company, contact] = [external_id, email, company, contact].map(str::to_owned);
        Draft { external_id, company, contact, email, ..Draft::default() }
    }

    #[test]
    fn a_lead_is_found_by_the_surest_that_is_known_of_it() {
        let known = known(&[
            ("hubspot:1", "ann@acme.example", "Acme", "Ann"),
            ("", "bob@b.example", "Café Bleu S.A.S.", "Bob Le Grand"),
            ("", "", "Durand & Fils", ""),
        ]);
        let find = |draft: &Draft| match known.find(draft) {
            Some((Place::Plan(id), sameness)) => Some((id.0, sameness)),
            _ => None,
        };
        for (external_id, email, company, contact, found) in [
            ("hubspot:1", "new@acme.example", "Other", "Other", Some((0, Sameness::ExternalId))),
            ("salesforce:1", " ANN@acme.example", "", "", Some((0, Sameness::Email))),
            ("hubspot:2", "ann@acme.example", "Acme", "Ann", None),
            ("", "", "cafe bleu", "le grand, bob", Some((1, Sameness::Name))),
            ("", "other@b.example", "Café Bleu", "Bob Le Grand", None),
            ("", "paul@durand.example", "DURAND ET FILS", "", None),
            ("", "paul@durand.example", "Durand-Fils SARL", "", Some((2, Sameness::Name))),
            ("", "", "", "Ann", None),
            ("", "", "", "", None),
        ] {
            assert_eq!(find(&draft(external_id, email, company, contact)), found, "{company} {contact} {email}");
        }
        let own = Draft { id: Some(LeadId(2)), ..draft("hubspot:1", "", "", "") };
        assert_eq!(find(&own), Some((2, Sameness::Id)));
    }

    #[test]
    fn a_company_that_is_called_like_a_legal_form_keeps_its_name() {
        let known = known(&[("", "", "SAS", "")]);
        assert!(known.find(&draft("", "", "SAS", "")).is_some());
        assert!(known.find(&draft("", "", "SA", "")).is_none());
    }
}
