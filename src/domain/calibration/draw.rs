//! Cases drawn from the leads of the plan: those with the most evidence, of every category in turn, and nothing in them that
//! says whose they are.

use std::cmp::Reverse;
use std::sync::Arc;

use super::{CASES, Case, DrawnLead};
use crate::domain::language::Rules;
use crate::domain::{Answer, Category, Criterion, Finding, Lead, Leads, category_of};

/// Too few leads have evidence: so many do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeastEvidence(pub usize);

/// What stands where a name stood.
const REMOVED: &str = "…";

/// Ten leads as cases. Each category gives its lead with the most evidence in turn, the newest of several, until there are ten: so
/// the same plan gives the same ones.
///
/// # Errors
/// [`LeastEvidence`] when fewer than ten leads have any.
pub fn drawn(leads: &Leads, rules: &Rules) -> Result<Vec<Case>, LeastEvidence> {
    let known = |lead: &Lead| {
        Criterion::ALL.into_iter().filter(|criterion| lead.evidence.answer(*criterion) != Answer::Unknown).count()
    };
    let mut of_each = Category::ALL.map(|category| (category, Vec::<(usize, &Arc<Lead>)>::new()));
    let mut with_evidence = 0;
    for lead in leads.values().rev() {
        let known = known(lead);
        if known == 0 {
            continue;
        }
        with_evidence += 1;
        let category = category_of(&lead.evidence, rules);
        of_each.iter_mut().filter(|(each, _)| *each == category).for_each(|(_, list)| list.push((known, lead)));
    }
    if with_evidence < CASES {
        return Err(LeastEvidence(with_evidence));
    }
    for (_, list) in &mut of_each {
        list.sort_by_key(|(known, _)| Reverse(*known));
    }
    let turns = (0..with_evidence).flat_map(|turn| of_each.iter().filter_map(move |(_, list)| list.get(turn)));
    Ok(turns.take(CASES).map(|(_, lead)| Case::Lead(Box::new(case_of(lead)))).collect())
}

fn case_of(lead: &Lead) -> DrawnLead {
    let mut evidence = lead.evidence.clone();
    for criterion in Criterion::ALL {
        let Finding { answer, note } = lead.evidence.finding(criterion);
        evidence.set(criterion, Finding { answer: *answer, note: unnamed(note, lead) });
    }
    DrawnLead { id: lead.id, evidence, note: unnamed(&lead.note, lead) }
}

/// `text` without the company, the words of the contact, the telephone number and any e-mail address: it will stand on a projector.
fn unnamed(text: &str, lead: &Lead) -> String {
    let mut text = text.to_owned();
    for name in
        [&lead.company, &lead.phone, &lead.contact].map(|name| name.trim()).into_iter().filter(|n| !n.is_empty())
    {
        text = text.replace(name, REMOVED);
    }
    let names: Vec<&str> = lead.contact.split_whitespace().filter(|word| word.chars().count() > 2).collect();
    let bare = |word: &str| word.trim_matches(|sign: char| !sign.is_alphanumeric()).to_owned();
    let mut kept = String::with_capacity(text.len());
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        let core = bare(word);
        if word.contains('@') {
            kept.push_str(REMOVED);
            kept.push_str(piece.get(word.len()..).unwrap_or_default());
        } else if !core.is_empty() && names.contains(&core.as_str()) {
            kept.push_str(&piece.replacen(&core, REMOVED, 1));
        } else {
            kept.push_str(piece);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Holding, LeadId, Ledger, Team};
    use chrono::DateTime;

    /// A lead of which the first so many questions are answered with a yes.
    fn lead(id: u64, answered: usize) -> Lead {
        let holding = Holding::of(Team::Sales, DateTime::UNIX_EPOCH);
        let mut lead = Lead::owned(LeadId(id), Ledger::starting(holding));
        for criterion in Criterion::ALL.into_iter().take(answered) {
            lead.evidence.set(criterion, Finding { answer: Answer::Yes, note: String::new() });
        }
        lead
    }

    fn leads(all: impl IntoIterator<Item = Lead>) -> Leads {
        all.into_iter().map(|lead| (lead.id, Arc::new(lead))).collect()
    }

    #[test]
    fn the_most_evident_of_each_category_come_in_turn() {
        // With 6 answers category 1, with 2 to 5 category 3, with 1 to qualify.
        let answered = [6, 6, 6, 6, 6, 6, 2, 3, 5, 5, 1, 0];
        let leads = leads(answered.into_iter().zip(1..).map(|(answered, id)| lead(id, answered)));
        let drawn = drawn(&leads, &Rules::default()).expect("enough");
        let ids: Vec<_> = drawn.iter().map(|case| if let Case::Lead(lead) = case { lead.id.0 } else { 0 }).collect();
        assert_eq!(ids, [6, 10, 11, 5, 9, 4, 8, 3, 7, 2]);
    }

    #[test]
    fn fewer_than_ten_with_evidence_are_too_few() {
        let leads = leads((1..=20).map(|id| lead(id, usize::from(id <= 9))));
        assert_eq!(drawn(&leads, &Rules::default()), Err(LeastEvidence(9)));
        assert_eq!(drawn(&Leads::new(), &Rules::default()), Err(LeastEvidence(0)));
    }

    #[test]
    fn names_and_addresses_do_not_reach_the_projector() {
        let mut lead = lead(1, 1);
        lead.company = "Usinages Pravert".to_owned();
        lead.contact = "Nadège Le Orsini".to_owned();
        lead.phone = "01 99 00 12 34".to_owned();
        for (note, expected) in [
            ("Usinages Pravert loses 3 days a month", "… loses 3 days a month"),
            ("Call Nadège, 01 99 00 12 34.", "Call …, …."),
            ("Mrs Orsini\nwrites from n.orsini@pravert.example !", "Mrs …\nwrites from … !"),
            ("Le budget est voté", "Le budget est voté"),
            ("Nadège Le Orsini is away", "… is away"),
            ("", ""),
        ] {
            assert_eq!(unnamed(note, &lead), expected);
        }
    }
}
