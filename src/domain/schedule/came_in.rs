//! What came in, month by month: as it was typed, or counted from the leads.
//!
//! A lead counts once per stage that it reached, in the month in which it first did, and stays counted whatever becomes of it. One
//! that skipped a stage has reached it with the next: a lead won without an appointment noted has had one all the same.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use super::{Actuals, Counted, Month, Schedule};
use crate::domain::{Lead, LeadStage, Leads, StageId};

/// The stages whose leads are counted, each with the stage of a lead that counts.
pub type Countings = Vec<(Option<StageId>, LeadStage)>;

impl Schedule {
    /// What is to be counted from the leads.
    pub fn countings(&self) -> Countings {
        self.actuals.iter().filter_map(|actual| Some((actual.stage, actual.leads?))).collect()
    }

    /// What was typed, where it is not counted.
    pub fn typed(&self) -> Actuals {
        let typed = self.actuals.iter().filter(|actual| actual.leads.is_none());
        let months = typed.flat_map(|actual| {
            let counted = Counted::of(actual.stage);
            actual.typed.months().map(move |(month, count)| ((counted, month), count))
        });
        months.collect()
    }
}

/// Counts `leads` for each of `countings`. `day_of` tells the day of a moment where the user is.
pub fn counted(leads: &Leads, countings: &Countings, day_of: impl Fn(DateTime<Utc>) -> NaiveDate) -> Actuals {
    let mut months = BTreeMap::new();
    if countings.is_empty() {
        return months;
    }
    for lead in leads.values() {
        count_in(lead, countings, &day_of, &mut months);
    }
    months
}

/// Counts one lead more.
pub(in crate::domain) fn count_in(
    lead: &Lead,
    countings: &Countings,
    day_of: impl Fn(DateTime<Utc>) -> NaiveDate,
    months: &mut Actuals,
) {
    for (stage, wanted) in countings {
        if let Some(moment) = lead.reached(*wanted) {
            *months.entry((Counted::of(*stage), Month::of(day_of(moment)))).or_default() += 1;
        }
    }
}

impl Lead {
    /// When it first reached `wanted`, or a stage that lies behind it.
    pub fn reached(&self, wanted: LeadStage) -> Option<DateTime<Utc>> {
        if wanted == LeadStage::New {
            return Some(self.owners.begun());
        }
        let counts =
            |stage: LeadStage| stage == wanted || way(wanted).zip(way(stage)).is_some_and(|(want, is)| is > want);
        self.progress.milestones().iter().find(|milestone| counts(milestone.stage)).map(|milestone| milestone.since)
    }
}

/// How far a stage is on the way to a sale. `None` off the way.
fn way(stage: LeadStage) -> Option<usize> {
    LeadStage::WAY.iter().position(|other| *other == stage)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::schedule::ScheduleEdit;
    use crate::domain::{Holding, LeadId, Ledger, Milestone, Team};

    fn at(day: &str) -> DateTime<Utc> {
        format!("{day}T22:30:00Z").parse().expect(day)
    }

    fn lead(id: u64, begun: &str, reached: &[(LeadStage, &str)]) -> (LeadId, Arc<Lead>) {
        let mut lead = Lead::owned(LeadId(id), Ledger::starting(Holding::of(Team::Sales, at(begun))));
        for (stage, day) in reached {
            let milestone = Milestone { stage: *stage, since: at(day), reason: "why".to_owned() };
            lead.progress.reach(milestone).expect("has a reason");
        }
        (lead.id, Arc::new(lead))
    }

    fn leads() -> Leads {
        use LeadStage::{Accepted, Appointment, Lost, Opportunity, Rejected, Won};
        Leads::from_iter([
            lead(1, "2026-01-10", &[]),
            lead(2, "2026-01-31", &[(Accepted, "2026-02-01"), (Opportunity, "2026-03-01"), (Lost, "2026-03-09")]),
            lead(3, "2026-02-01", &[(Won, "2026-04-01")]),
            lead(4, "2026-02-02", &[(Appointment, "2026-02-03"), (Accepted, "2026-03-03"), (Accepted, "2026-04-03")]),
            lead(5, "2026-02-02", &[(Rejected, "2026-02-03")]),
        ])
    }

    fn check(wanted: LeadStage, expected: &[(&str, u32)]) {
        let found = counted(&leads(), &vec![(None, wanted)], |moment| moment.date_naive());
        let found: Vec<_> = found.into_iter().map(|((_, month), count)| (month.to_string(), count)).collect();
        let expected: Vec<_> = expected.iter().map(|(month, count)| ((*month).to_owned(), *count)).collect();
        assert_eq!(found, expected, "{wanted:?}");
    }

    #[test]
    fn a_lead_counts_once_per_stage_reached_and_lost_ones_stay_in() {
        check(LeadStage::New, &[("2026-01", 2), ("2026-02", 3)]);
        check(LeadStage::Accepted, &[("2026-02", 2), ("2026-04", 1)]);
        check(LeadStage::Appointment, &[("2026-02", 1), ("2026-03", 1), ("2026-04", 1)]);
        check(LeadStage::Opportunity, &[("2026-03", 1), ("2026-04", 1)]);
        check(LeadStage::Won, &[("2026-04", 1)]);
        check(LeadStage::Lost, &[("2026-03", 1)]);
        check(LeadStage::Rejected, &[("2026-02", 1)]);
    }

    #[test]
    fn a_moment_counts_on_the_day_that_it_is_where_the_user_is() {
        let east = |moment: DateTime<Utc>| (moment + chrono::TimeDelta::hours(2)).date_naive();
        let found = counted(&leads(), &vec![(Some(StageId(1)), LeadStage::New)], east);
        assert_eq!(found.into_values().collect::<Vec<_>>(), [1, 4]);
    }

    #[test]
    fn what_was_typed_waits_while_leads_are_counted() {
        let mut schedule = Schedule::default();
        let stage = Some(StageId(1));
        let mut edit = |edit| schedule.edit(&edit).map(|()| (schedule.typed().len(), schedule.countings().len()));
        let typed = ScheduleEdit::Typed(stage, "2026-01".parse().expect("a month"), Some(5));
        assert_eq!(edit(typed), Ok((1, 0)));
        assert_eq!(edit(ScheduleEdit::Counted(stage, Some(LeadStage::New))), Ok((0, 1)));
        assert_eq!(edit(ScheduleEdit::Counted(stage, None)), Ok((1, 0)));
    }
}
