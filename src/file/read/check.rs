//! What the types of a plan cannot hold by themselves: ids that are one of a kind, lists and texts within their limits.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use super::{Cause, PlanFile, ReadError, calibration, campaigns, language};
use crate::domain::agreement::{Agreement, LeadField, MOST_SIGNED};
use crate::domain::campaign::Campaigns;
use crate::domain::contacts::{Feedback, MOST_CONTACTS};
use crate::domain::process::{LOAN_DAYS, Process};
use crate::domain::scenario::{MOST_SCENARIOS, Scenario, knows_stage};
use crate::domain::schedule::{MOST_ACTUALS, Schedule};
use crate::domain::{
    Criterion, Funnel, LONGEST_TEXT, Lead, Leads, MOST_LEADS, MOST_OBJECTIVES, MOST_STAGES, Objective, Plan, fits,
};

/// Returns the plan of a file.
///
/// # Errors
/// [`ReadError::Invalid`] with the first fault.
pub(super) fn checked(file: PlanFile<'_>) -> Result<Plan, ReadError> {
    if !fits(&file.name) {
        return invalid("name", Cause::TooLong { limit: LONGEST_TEXT });
    }
    objectives(&file.objectives)?;
    funnel(&file.funnel, "funnel")?;
    scenarios(&file.scenarios)?;
    if file.thresholds.timid_below > file.thresholds.ambitious_above {
        return invalid("thresholds.timid_below", Cause::TooLarge);
    }
    if file.thresholds.unlikely_below > file.thresholds.sure_above {
        return invalid("thresholds.unlikely_below", Cause::TooLarge);
    }
    let schedule = schedule(file.schedule.into_owned(), &file.funnel, &file.scenarios)?;
    texts(file.calendar.texts(), &file.calendar, || "calendar".to_owned())?;
    agreement(&file.agreement, || "agreement".to_owned())?;
    at_most(file.signed.len(), MOST_SIGNED, "signed")?;
    for (place, signed) in file.signed.iter().enumerate() {
        texts(signed.terms.texts(), &signed.terms, || format!("signed[{place}].terms"))?;
        agreement(&signed.terms.agreement, || format!("signed[{place}].terms.agreement"))?;
    }
    let language = language::checked(file.language)?;
    let calibration = calibration::checked(file.calibration)?;
    let process = process(file.process)?;
    let campaigns = campaigns::checked(file.campaigns)?;
    let leads = leads(file.leads, &campaigns)?;
    Ok(Plan {
        name: file.name.into_owned(),
        currency: file.currency,
        objectives: file.objectives.into_owned(),
        funnel: file.funnel.into_owned(),
        scenarios: file.scenarios.into_owned(),
        capacity: file.capacity,
        thresholds: file.thresholds,
        schedule,
        calendar: file.calendar,
        agreement: file.agreement,
        signed: file.signed,
        language,
        calibration,
        process,
        campaigns,
        leads,
    })
}

fn objectives(objectives: &[Objective]) -> Result<(), ReadError> {
    at_most(objectives.len(), MOST_OBJECTIVES, "objectives")?;
    for (place, objective) in objectives.iter().enumerate() {
        texts(objective.texts(), objective, || format!("objectives[{place}]"))?;
    }
    one_of_a_kind(objectives.iter().map(|objective| objective.id), "objectives")
}

/// Checks a funnel that stands at `path`.
fn funnel(funnel: &Funnel, path: &str) -> Result<(), ReadError> {
    let list = format!("{path}.stages");
    if funnel.stages.is_empty() {
        return invalid(&list, Cause::TooFew { least: 1 });
    }
    at_most(funnel.stages.len(), MOST_STAGES, &list)?;
    for (place, stage) in funnel.stages.iter().enumerate() {
        texts([&*stage.name], stage, || format!("{list}[{place}]"))?;
    }
    one_of_a_kind(funnel.stages.iter().map(|stage| stage.id), &list)?;
    match funnel.headline_place() {
        Some(_) => Ok(()),
        None => invalid(&format!("{path}.headline"), Cause::NoSuchStage),
    }
}

fn scenarios(scenarios: &[Scenario]) -> Result<(), ReadError> {
    at_most(scenarios.len(), MOST_SCENARIOS, "scenarios")?;
    for (place, scenario) in scenarios.iter().enumerate() {
        let path = format!("scenarios[{place}]");
        funnel(&scenario.funnel, &format!("{path}.funnel"))?;
        texts([&*scenario.name], scenario, || path)?;
    }
    one_of_a_kind(scenarios.iter().map(|scenario| scenario.id), "scenarios")
}

/// Written in the order of their stages, read in any order.
fn schedule(mut schedule: Schedule, funnel: &Funnel, scenarios: &[Scenario]) -> Result<Schedule, ReadError> {
    for (place, actual) in schedule.actuals.iter().enumerate() {
        let path = format!("schedule.actuals[{place}]");
        at_most(actual.typed.len(), MOST_ACTUALS, &format!("{path}.typed"))?;
        if actual.stage.is_some_and(|id| !knows_stage(funnel, scenarios, id)) {
            return invalid(&format!("{path}.stage"), Cause::NoSuchStage);
        }
        let same = schedule.actuals.iter().take(place).position(|other| other.stage == actual.stage);
        if let Some(first) = same {
            return invalid(&path, Cause::SameAs { path: format!("schedule.actuals[{first}]") });
        }
    }
    schedule.actuals.sort_by_key(|actual| actual.stage);
    Ok(schedule)
}

/// Whether a signature still matches is no question of reading: the page says so.
fn agreement(agreement: &Agreement, at: impl Fn() -> String) -> Result<(), ReadError> {
    texts(agreement.texts(), agreement, &at)?;
    at_most(agreement.handover_fields.len(), LeadField::ALL.len(), &format!("{}.handover_fields", at()))?;
    match agreement.out_of_bounds() {
        Some((figure, true)) => invalid(&format!("{}.{}", at(), figure.path()), Cause::TooLarge),
        Some((figure, false)) => invalid(&format!("{}.{}", at(), figure.path()), Cause::TooSmall),
        None => Ok(()),
    }
}

/// Read in any order. What says no more than the starting point is left out.
fn process(mut process: Arc<Process>) -> Result<Arc<Process>, ReadError> {
    if process.is_default() {
        return Ok(process);
    }
    let (least, most) = LOAN_DAYS;
    for (place, rule) in process.0.iter().enumerate() {
        let path = format!("process[{place}]");
        if let Some(first) = process.0.iter().take(place).position(|other| other.category == rule.category) {
            return invalid(&format!("{path}.category"), Cause::SameAs { path: format!("process[{first}].category") });
        }
        match rule.days {
            days if days < least => return invalid(&format!("{path}.days"), Cause::TooSmall),
            days if days > most => return invalid(&format!("{path}.days"), Cause::TooLarge),
            _ => texts(rule.texts(), rule, || path)?,
        }
    }
    Arc::make_mut(&mut process).tidy();
    Ok(process)
}

fn leads(list: Vec<Arc<Lead>>, campaigns: &Campaigns) -> Result<Leads, ReadError> {
    at_most(list.len(), MOST_LEADS, "leads")?;
    for (place, lead) in list.iter().enumerate() {
        texts(lead.texts(), lead, || format!("leads[{place}]"))?;
        if lead.by_hand.as_ref().is_some_and(|by_hand| !by_hand.has_reason()) {
            return invalid(&format!("leads[{place}].by_hand.reason"), Cause::ReasonMissing);
        }
        if !lead.contacts.is_empty() || !lead.appointments.is_empty() {
            contacts(lead, &format!("leads[{place}]"))?;
        }
        campaigns::memberships(lead, campaigns, place)?;
    }
    if !list.is_sorted_by(|one, next| one.id < next.id) {
        one_of_a_kind(list.iter().map(|lead| lead.id), "leads")?;
    }
    Ok(list.into_iter().map(|lead| (lead.id, lead)).collect())
}

/// Checks the contacts and appointments of the lead at `path`.
fn contacts(lead: &Lead, path: &str) -> Result<(), ReadError> {
    at_most(lead.contacts.len(), MOST_CONTACTS, &format!("{path}.contacts"))?;
    at_most(lead.appointments.len(), MOST_CONTACTS, &format!("{path}.appointments"))?;
    one_of_a_kind(lead.contacts.iter().map(|contact| contact.id), &format!("{path}.contacts"))?;
    one_of_a_kind(lead.appointments.iter().map(|appointment| appointment.id), &format!("{path}.appointments"))?;
    for (place, appointment) in lead.appointments.iter().enumerate() {
        let here = format!("{path}.appointments[{place}]");
        if let Some(same) = lead.contacts.iter().position(|contact| contact.id == appointment.id) {
            return invalid(&format!("{here}.id"), Cause::SameAs { path: format!("{path}.contacts[{same}].id") });
        }
        let missing = appointment.feedback.as_ref().map_or(0, |feedback| feedback.missing.len());
        at_most(missing, Criterion::ALL.len(), &format!("{here}.feedback.missing"))?;
        if !appointment.feedback.as_ref().is_none_or(Feedback::has_its_reason) {
            return invalid(&format!("{here}.feedback.reason"), Cause::ReasonMissing);
        }
    }
    Ok(())
}

pub(super) fn at_most(count: usize, limit: usize, path: &str) -> Result<(), ReadError> {
    if count <= limit { Ok(()) } else { invalid(path, Cause::TooMany { limit }) }
}

pub(super) fn one_of_a_kind<Id: Eq + Hash>(ids: impl Iterator<Item = Id>, list: &str) -> Result<(), ReadError> {
    let mut places = HashMap::new();
    for (place, id) in ids.enumerate() {
        if let Some(first) = places.insert(id, place) {
            let taken = Cause::SameAs { path: format!("{list}[{first}].id") };
            return invalid(&format!("{list}[{place}].id"), taken);
        }
    }
    Ok(())
}

/// Checks the `texts` of `whole`. Only when one is too long is `whole` searched for its place.
pub(super) fn texts<'a>(
    texts: impl IntoIterator<Item = &'a str>,
    whole: &impl Serialize,
    at: impl FnOnce() -> String,
) -> Result<(), ReadError> {
    if texts.into_iter().all(fits) {
        return Ok(());
    }
    // By way of the text: what writes a value directly would be compiled once more.
    let value = serde_json::to_string(whole).ok().and_then(|text| serde_json::from_str(&text).ok());
    let inside = value.and_then(|value| too_long(&value)).unwrap_or_default();
    invalid(&(at() + &inside), Cause::TooLong { limit: LONGEST_TEXT })
}

/// The path of the first text in `value` that is too long.
fn too_long(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => (!fits(text)).then(String::new),
        Value::Array(list) => {
            list.iter().zip(0..).find_map(|(value, place)| Some(format!("[{place}]{}", too_long(value)?)))
        }
        Value::Object(fields) => fields.iter().find_map(|(key, value)| Some(format!(".{key}{}", too_long(value)?))),
        _ => None,
    }
}

pub(super) fn invalid<T>(path: &str, cause: Cause) -> Result<T, ReadError> {
    Err(ReadError::Invalid { path: path.to_owned(), cause })
}
