//! Any command, many of them about things that are there.

use std::sync::Arc;

use entente::domain::agreement::{Signatory, Signed};
use entente::domain::business::{CalendarEdit, PublicHolidays};
use entente::domain::contacts::ContactsEdit;
use entente::domain::{
    CapacityEdit, Command, ContactId, Criterion, Currency, FunnelEdit, FunnelStage, LONGEST_TEXT, Lead, LeadEdit,
    LeadId, LeadsEdit, Metric, ObjectiveEdit, ObjectiveId, ScenarioId, StageEdit, StageId, ThresholdEdit,
    scenario::ScenarioEdit,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::intake::intake;
use super::plans::agreements::{agreement_edit, closings, signed, week};
use super::plans::calibration::calibration_edit;
use super::plans::campaigns::{campaigns_edit, nurture_edit};
use super::plans::contacts::{appointment, contact, next_action};
use super::plans::language::{by_hand, language_edit};
use super::plans::process::process_edit;
use super::plans::{
    day, finding, growth, hand_place, holding, id, lead, milestone, moment, money, quantity, rate, sample, stage,
    sureness, team, text as short_text,
};
use super::schedules;

/// Texts, now and then longer than a text may be.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![50 => short_text(), 1 => Just("x".repeat(LONGEST_TEXT + 1))]
}

/// A command of any kind.
pub fn command() -> impl Strategy<Value = Command> {
    single().prop_recursive(2, 8, 4, |inner| vec(inner, 0..4).prop_map(Command::Together))
}

fn single() -> BoxedStrategy<Command> {
    prop_oneof![
        1 => text().prop_map(Command::RenamePlan),
        1 => select(&Currency::ALL[..]).prop_map(Command::SetCurrency),
        3 => of_objectives(),
        1 => of_funnel(),
        4 => of_stages(),
        2 => of_scenarios(),
        1 => of_capacity(),
        1 => of_thresholds(),
        2 => schedules::edit().prop_map(Command::EditSchedule),
        8 => of_leads(),
        2 => of_agreement(),
        3 => language_edit().prop_map(Command::EditLanguage),
        4 => calibration_edit().prop_map(Command::EditCalibration),
        2 => process_edit().prop_map(Command::EditProcess),
        3 => campaigns_edit().prop_map(Command::EditCampaigns),
    ]
    .boxed()
}

fn of_objectives() -> BoxedStrategy<Command> {
    let texts = prop_oneof![
        text().prop_map(ObjectiveEdit::Statement),
        text().prop_map(ObjectiveEdit::Unit),
        text().prop_map(ObjectiveEdit::Scope),
        text().prop_map(ObjectiveEdit::Why),
        text().prop_map(ObjectiveEdit::MarketingOwner),
        text().prop_map(ObjectiveEdit::SalesOwner),
        text().prop_map(ObjectiveEdit::Source),
    ];
    let edit = prop_oneof![
        texts,
        select(&Metric::ALL[..]).prop_map(ObjectiveEdit::Metric),
        option::of(quantity()).prop_map(ObjectiveEdit::Baseline),
        option::of(quantity()).prop_map(ObjectiveEdit::Target),
        option::of(day()).prop_map(ObjectiveEdit::Start),
        option::of(day()).prop_map(ObjectiveEdit::Deadline),
        option::of(day()).prop_map(ObjectiveEdit::Review),
    ];
    let id = || id().prop_map(ObjectiveId);
    prop_oneof![
        id().prop_map(Command::AddObjective),
        (id(), edit).prop_map(|(id, edit)| Command::EditObjective { id, edit }),
        id().prop_map(Command::RemoveObjective),
    ]
    .boxed()
}

fn of_funnel() -> impl Strategy<Value = Command> {
    funnel_edit().prop_map(Command::EditFunnel)
}

fn funnel_edit() -> impl Strategy<Value = FunnelEdit> {
    prop_oneof![
        option::of(money()).prop_map(FunnelEdit::Revenue),
        option::of(money()).prop_map(FunnelEdit::AverageSale),
        id().prop_map(|id| FunnelEdit::Headline(StageId(id))),
        option::of(sureness()).prop_map(FunnelEdit::Sureness),
        option::of(money()).prop_map(FunnelEdit::Secured),
        option::of(rate()).prop_map(FunnelEdit::Share),
    ]
}

fn stage_edit() -> impl Strategy<Value = StageEdit> {
    prop_oneof![
        text().prop_map(StageEdit::Name),
        team().prop_map(StageEdit::Owner),
        option::of(rate()).prop_map(StageEdit::Rate),
        any::<u16>().prop_map(StageEdit::LagDays),
        option::of(sample()).prop_map(StageEdit::Sample),
        option::of(any::<u16>()).prop_map(StageEdit::LagMonths),
    ]
}

fn of_scenarios() -> BoxedStrategy<Command> {
    let id = || id().prop_map(ScenarioId);
    let edit = prop_oneof![
        text().prop_map(ScenarioEdit::Name),
        funnel_edit().prop_map(ScenarioEdit::Funnel),
        (super::plans::id().prop_map(StageId), stage_edit()).prop_map(|(stage, edit)| ScenarioEdit::Stage(stage, edit)),
    ];
    prop_oneof![
        2 => (id(), text()).prop_map(|(id, name)| Command::KeepScenario { id, name }),
        2 => (id(), edit).prop_map(|(id, edit)| Command::EditScenario { id, edit }),
        1 => id().prop_map(Command::RemoveScenario),
        2 => (id(), text()).prop_map(|(id, name)| Command::AdoptScenario { id, name }),
    ]
    .boxed()
}

fn of_stages() -> BoxedStrategy<Command> {
    let place = || prop_oneof![9 => 0..14_usize, 1 => Just(usize::MAX)];
    let id = || id().prop_map(StageId);
    prop_oneof![
        (id(), stage(), text(), place())
            .prop_map(|(id, stage, name, place)| Command::AddStage { stage: FunnelStage { id, name, ..stage }, place }),
        (id(), stage_edit()).prop_map(|(id, edit)| Command::EditStage { id, edit }),
        (id(), place()).prop_map(|(id, place)| Command::MoveStage { id, place }),
        id().prop_map(Command::RemoveStage),
    ]
    .boxed()
}

fn of_capacity() -> impl Strategy<Value = Command> {
    let count = || option::of(any::<u32>());
    prop_oneof![
        count().prop_map(CapacityEdit::ProspectsPerMonth),
        count().prop_map(CapacityEdit::Followers),
        count().prop_map(CapacityEdit::LeadsPerFollower),
        count().prop_map(CapacityEdit::LeaveDays),
    ]
    .prop_map(Command::EditCapacity)
}

fn of_thresholds() -> impl Strategy<Value = Command> {
    prop_oneof![
        growth().prop_map(ThresholdEdit::TimidBelow),
        growth().prop_map(ThresholdEdit::AmbitiousAbove),
        sureness().prop_map(ThresholdEdit::UnlikelyBelow),
        sureness().prop_map(ThresholdEdit::SureAbove),
    ]
    .prop_map(Command::EditThresholds)
}

fn of_agreement() -> BoxedStrategy<Command> {
    prop_oneof![
        4 => agreement_edit().prop_map(Command::EditAgreement),
        2 => signature().prop_map(Command::SignAgreement),
        1 => signed().prop_map(Command::SignAgreement),
        2 => calendar_edit().prop_map(Command::EditCalendar),
    ]
    .boxed()
}

/// A change of the working time.
fn calendar_edit() -> BoxedStrategy<CalendarEdit> {
    prop_oneof![
        week().prop_map(CalendarEdit::Week),
        select(&PublicHolidays::ALL[..]).prop_map(CalendarEdit::PublicHolidays),
        closings().prop_map(CalendarEdit::Closings),
    ]
    .boxed()
}

/// Versions ready to be signed, now and then by nobody.
fn signature() -> BoxedStrategy<Arc<Signed>> {
    (signed(), "[A-Z]{0,3}", "[A-Z]{1,3}", moment())
        .prop_map(|(signed, marketing, sales, at)| {
            let mut terms = signed.terms.clone();
            let person = |name| Signatory { name, role: String::new() };
            (terms.agreement.marketing, terms.agreement.sales) = (person(marketing), person(sales));
            (terms.prospects, terms.qualified) = (Some(2), Some(1));
            Arc::new(Signed::new(at, terms))
        })
        .boxed()
}

fn of_leads() -> BoxedStrategy<Command> {
    let id = || id().prop_map(LeadId);
    let any_lead = (id(), lead(), text())
        .prop_map(|(id, mut lead, note)| {
            // A text that is too long may stand anywhere in a lead.
            let finding = entente::domain::Finding { note, ..Default::default() };
            lead.evidence.set(Criterion::Timing, finding);
            Lead { id, ..lead }
        })
        .boxed();
    let edit = prop_oneof![
        text().prop_map(LeadEdit::Company),
        text().prop_map(LeadEdit::Contact),
        text().prop_map(LeadEdit::Email),
        text().prop_map(LeadEdit::Phone),
        text().prop_map(LeadEdit::Source),
        text().prop_map(LeadEdit::ExternalId),
        option::of(money()).prop_map(LeadEdit::Value),
        text().prop_map(LeadEdit::Note),
        moment().prop_map(LeadEdit::Created),
    ];
    let reached = (milestone(), any::<bool>()).prop_map(|(mut milestone, silent)| {
        if silent {
            milestone.reason.clear();
        }
        milestone
    });
    prop_oneof![
        1 => vec(any_lead.clone(), 0..3).prop_map(Command::AddLeads),
        1 => intake(any_lead),
        1 => (id(), edit).prop_map(|(id, edit)| Command::EditLead { id, edit }),
        1 => (id(), select(&Criterion::ALL[..]), finding()).prop_map(|(id, criterion, finding)| Command::Answer {
            id,
            criterion,
            finding
        }),
        1 => (id(), holding()).prop_map(|(id, holding)| Command::HandOver { id, holding }),
        1 => (id(), reached).prop_map(|(id, milestone)| Command::Reach { id, milestone }),
        1 => (id(), by_hand(true)).prop_map(|(id, by_hand)| Command::SetCategory { id, by_hand }),
        2 => (id(), contacts_edit()).prop_map(|(id, edit)| Command::EditContacts { id, edit }),
        1 => vec(id(), 0..3).prop_map(Command::RemoveLeads),
        1 => vec((id(), hand_place()), 0..3).prop_map(Command::Arrange),
        3 => (vec(id(), 0..3), of_many_leads()).prop_map(|(ids, edit)| Command::EditLeads { ids, edit }),
    ]
    .boxed()
}

/// A change of the contacts of a lead.
fn contacts_edit() -> BoxedStrategy<ContactsEdit> {
    prop_oneof![
        3 => contact().prop_map(ContactsEdit::Contact),
        3 => appointment(true).prop_map(|appointment| ContactsEdit::Appointment(Box::new(appointment))),
        2 => id().prop_map(|id| ContactsEdit::Remove(ContactId(id))),
        1 => option::of(next_action()).prop_map(ContactsEdit::Next),
    ]
    .boxed()
}

/// A change of any number of leads.
fn of_many_leads() -> BoxedStrategy<LeadsEdit> {
    prop_oneof![
        1 => holding().prop_map(LeadsEdit::HandOver),
        1 => milestone().prop_map(LeadsEdit::Reach),
        1 => text().prop_map(LeadsEdit::Source),
        3 => nurture_edit().prop_map(LeadsEdit::Nurture),
    ]
    .boxed()
}
