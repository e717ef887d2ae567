//! What an entry of the timeline says.

use crate::domain::campaign::Campaigns;
use crate::domain::contacts::{Feedback, What};
use crate::domain::language::SharedLanguage;
use crate::domain::{Category, Holding};
use crate::i18n::{Language, agreed};
use crate::platform::intl::{self, DateStyle};
use crate::ui::parts::written;

/// The first line of an entry.
pub fn title(what: &What, language: Language, shared: &SharedLanguage, campaigns: &Campaigns) -> String {
    let texts = language.texts();
    let campaign = |id| written::campaign_of(language, campaigns, id);
    let words = texts.contacts();
    match what {
        What::Created(owner) => (words.created)(&name(owner, language)),
        What::HandedOver(from, to) => (words.handed)(&name(from, language), &name(to, language)),
        What::Reached(milestone) => (words.stage)((texts.terms().lead_stage)(milestone.stage)),
        What::ByHand(by_hand) => (words.by_hand)(&category(by_hand.category, language, shared)),
        What::Contacted(contact) => (words.contacted)(contact.way, contact.reached).to_owned(),
        What::Appointment(_) => words.appointment.to_owned(),
        What::Feedback(_, feedback) => (words.feedback_said)(feedback.held).to_owned(),
        What::Joined(id) => (texts.nurture().timeline_joined)(&campaign(*id)),
        What::CameBack(id, outcome) => {
            let reaction = (texts.nurture().reaction)(Some(outcome.reaction));
            (texts.nurture().timeline_reacted)(reaction, &campaign(*id))
        }
        What::LeftCampaign(id) => (texts.nurture().timeline_left)(&campaign(*id)),
    }
}

/// What stands below it, a line each.
pub fn lines(what: &What, language: Language, shared: &SharedLanguage) -> Vec<String> {
    let lines = match what {
        What::Created(holding) | What::HandedOver(_, holding) => vec![holding.why.clone()],
        What::Reached(milestone) => vec![milestone.reason.clone()],
        What::ByHand(by_hand) => vec![by_hand.reason.clone()],
        What::Contacted(contact) => vec![contact.note.clone()],
        What::Appointment(appointment) => vec![appointment.note.clone()],
        What::Feedback(_, given) => feedback(given, language, shared),
        What::CameBack(_, outcome) => vec![outcome.note.clone()],
        What::Joined(_) | What::LeftCampaign(_) => Vec::new(),
    };
    lines.into_iter().filter(|line| !line.trim().is_empty()).collect()
}

/// Who did it; empty if nobody said.
pub fn by(what: &What) -> &str {
    match what {
        What::Created(holding) | What::HandedOver(_, holding) => &holding.by,
        What::Reached(_) | What::Joined(_) | What::CameBack(..) | What::LeftCampaign(_) => "",
        What::ByHand(by_hand) => &by_hand.by,
        What::Contacted(contact) => &contact.by,
        What::Appointment(appointment) => &appointment.by,
        What::Feedback(_, feedback) => &feedback.by,
    }
    .trim()
}

fn feedback(given: &Feedback, language: Language, shared: &SharedLanguage) -> Vec<String> {
    let words = language.texts().contacts();
    let name = |of| category(of, language, shared);
    let found = given.found.map(|found| {
        let name_found = name(found);
        if found == given.expected {
            (words.category_confirmed)(&name_found)
        } else {
            (words.other)(&name(given.expected), &name_found)
        }
    });
    let missing: Vec<_> = given.missing.iter().map(|one| agreed::criterion(language, shared, *one)).collect();
    let missing = (!missing.is_empty()).then(|| (words.missing_list)(&missing.join(", ")));
    let next = given.next.as_ref().map(|next| {
        let on = next.on.map(|on| intl::day(language.tag(), DateStyle::Day, on));
        (words.step_said)(&next.what, on.as_deref())
    });
    [Some(given.reason.clone()), found, missing, Some(given.note.clone()), next].into_iter().flatten().collect()
}

fn category(category: Category, language: Language, shared: &SharedLanguage) -> String {
    agreed::category(language, shared, category)
}

/// An owner: the person, if one is named, and the team.
fn name(holding: &Holding, language: Language) -> String {
    let (team, person) = ((language.texts().terms().team)(holding.team), holding.person.trim());
    if person.is_empty() { team.to_owned() } else { format!("{person} ({team})") }
}
