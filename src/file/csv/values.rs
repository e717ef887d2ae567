//! What the stages of other systems are here, by the words in them.

use super::header::plain;
use super::words::stage_of;
use crate::domain::LeadStage;

/// Beginnings of words, whole ones with a space behind, and the stage that a name with one of them stands for. The first that is found counts.
#[rustfmt::skip]
const SIGNS: [(LeadStage, &[&str]); 8] = [
    // Not yet, and no.
    (LeadStage::New, &["not contacted", "non contacte", "a contacter", "marketing qualified", "mql "]),
    (LeadStage::Rejected, &[
        "not converted", "non converti", "unqualif", "not qualified", "non qualif", "disqualif", "reject", "refus", "dead ",
        "mort ", "spam", "junk", "bad timing", "recycled", "unresponsive",
    ]),
    (LeadStage::Lost, &["lost", "perdu", "abandon", "churn"]),
    (LeadStage::Won, &["won ", "gagn", "customer", "client", "signed", "signe ", "evangelist", "vendu", "sold "]),
    (LeadStage::Opportunity, &[
        "opportun", "proposal", "proposition", "propal", "negoc", "negot", "quote", "devis", "converted", "converti",
        "prospecting", "needs analysis", "value prop", "decision maker", "id decision", "perception", "open deal",
        "contract", "presentation scheduled",
    ]),
    (LeadStage::Appointment, &["meeting", "demo", "appointment", "rendez vous", "rdv ", "reunion", "visit ", "visite "]),
    (LeadStage::Accepted, &[
        "accept", "qualif", "sales qualified", "sql ", "sal ", "working", "in process", "in progress", "en cours",
        "assigned", "assigne", "contacted", "contacte", "connected", "attempted", "contact made", "screening",
    ]),
    (LeadStage::New, &["subscriber"]),
];

/// The stage that a name of another system stands for; what says nothing is new.
pub fn likely_stage(name: &str) -> LeadStage {
    let words = format!(" {} ", plain(&name.replace('_', " ")));
    // A name of ours means what it says, whatever else is in it.
    let own = stage_of(name);
    let has = |sign: &&str| words.contains(&format!(" {sign}"));
    let found = SIGNS.iter().find(|(_, signs)| signs.iter().any(has));
    own.or(found.map(|(stage, _)| *stage)).unwrap_or(LeadStage::New)
}

#[cfg(test)]
mod tests {
    use super::*;
    use LeadStage::{Accepted, Appointment, Lost, New, Opportunity, Rejected, Won};

    fn check(stage_of: LeadStage, names: &[&str]) {
        for name in names {
            assert_eq!(likely_stage(name), stage_of, "{name}");
        }
    }

    #[test]
    fn the_stages_of_other_systems_are_known() {
        check(New, &["", "Subscriber", "Lead", "Marketing Qualified Lead", "NEW", "OPEN", "Open", "Other", "Nouveau"]);
        check(New, &["Open - Not Contacted", "Nurturing", "Wonderful", "Visitor", "À contacter"]);
        check(
            Accepted,
            &["Sales Qualified Lead", "IN_PROGRESS", "ATTEMPTED_TO_CONTACT", "CONNECTED", "Working - Contacted"],
        );
        check(Accepted, &["In Process", "Assigned", "Qualified", "Qualifié", "Contact Made", "En cours", "Screening"]);
        check(Appointment, &["Demo Scheduled", "Meeting", "Rendez-vous", "RDV pris", "Meeting scheduled"]);
        check(
            Opportunity,
            &["Opportunity", "OPEN_DEAL", "Proposal/Price Quote", "Negotiation/Review", "Proposition", "Converted"],
        );
        check(
            Opportunity,
            &["Prospecting", "Needs Analysis", "Id. Decision Makers", "Closed - Converted", "Devis envoyé"],
        );
        check(Won, &["Customer", "Evangelist", "Closed Won", "Won", "Gagné", "Client"]);
        check(Lost, &["Closed Lost", "Lost", "Perdu", "Abandonné"]);
        check(
            Rejected,
            &["UNQUALIFIED", "BAD_TIMING", "Closed - Not Converted", "Dead", "Recycled", "Refusé", "Unqualified"],
        );
    }
}
