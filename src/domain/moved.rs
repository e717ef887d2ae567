//! A plan moved in time: every day and moment in it by the same number of whole days.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use super::Plan;

impl Plan {
    /// Returns the plan with every day and moment moved by the whole days of `by`, and typed months by as many months, to the nearest. Distances between them, and so ages, lags
    /// and the order of ledgers, stay as they are. Ids stay, too. What would leave the calendar stops at its end.
    #[must_use]
    pub fn moved(mut self, by: TimeDelta) -> Self {
        let by = TimeDelta::try_days(by.num_days()).unwrap_or_default();
        for objective in &mut self.objectives {
            for day in [&mut objective.start, &mut objective.deadline, &mut objective.review].into_iter().flatten() {
                *day = day_moved(*day, by);
            }
        }
        // Months move by months, so that none of them falls on another: a month is 30.436875 days.
        let months = (2 * 1_600 * by.num_days() + 48_699).div_euclid(2 * 48_699);
        let months = i32::try_from(months).unwrap_or(if months < 0 { i32::MIN } else { i32::MAX });
        for actual in &mut self.schedule.actuals {
            actual.typed.shift(months);
        }
        for round in &mut self.calibration {
            Arc::make_mut(round).shift(by);
        }
        if !self.campaigns.is_empty() {
            Arc::make_mut(&mut self.campaigns).shift(by);
        }
        self.leads = self
            .leads
            .into_iter()
            .map(|(id, mut lead)| {
                let changed = Arc::make_mut(&mut lead);
                changed.owners.shift(by);
                changed.progress.shift(by);
                changed.shift_contacts(by);
                if let Some(place) = &mut changed.place {
                    place.shift(by);
                }
                changed.memberships.shift(by);
                if let Some(by_hand) = &mut changed.by_hand {
                    by_hand.shift(by);
                }
                (id, lead)
            })
            .collect();
        self
    }
}

pub(super) fn day_moved(day: NaiveDate, by: TimeDelta) -> NaiveDate {
    let end = if by < TimeDelta::zero() { NaiveDate::MIN } else { NaiveDate::MAX };
    day.checked_add_signed(by).unwrap_or(end)
}

pub(super) fn moment_moved(moment: DateTime<Utc>, by: TimeDelta) -> DateTime<Utc> {
    let end = if by < TimeDelta::zero() { DateTime::<Utc>::MIN_UTC } else { DateTime::<Utc>::MAX_UTC };
    moment.checked_add_signed(by).unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calibration::Round;
    use crate::domain::schedule::ScheduleEdit;
    use crate::domain::{
        Holding, Lead, LeadId, LeadStage, Ledger, Loan, Milestone, Objective, ObjectiveId, RoundId, StageId, Team,
    };

    fn day(text: &str) -> NaiveDate {
        text.parse().expect(text)
    }

    fn moment(text: &str) -> DateTime<Utc> {
        text.parse().expect(text)
    }

    fn plan(shift: i64) -> Plan {
        let day = |text| Some(day_moved(day(text), TimeDelta::days(shift)));
        let moment = |text| moment_moved(moment(text), TimeDelta::days(shift));
        let holding = |team, since| Holding::of(team, moment(since));
        let mut plan = Plan::new("Plan".to_owned(), StageId(1), "Prospects".to_owned());
        let mut objective = Objective::empty(ObjectiveId(1));
        objective.start = day("2025-09-01");
        objective.deadline = day("2026-08-31");
        objective.review = day("2026-01-29");
        plan.objectives = vec![objective, Objective::empty(ObjectiveId(2))];
        let mut lead = Lead::owned(LeadId(1), Ledger::starting(holding(Team::Marketing, "2025-10-25T22:30:00Z")));
        let until = day("2026-01-31").expect("a day");
        let loan = Some(Loan { until, to: Team::Marketing, person: String::new() });
        lead.owners.hand_over(Holding { loan, ..holding(Team::Sales, "2025-10-27T07:00:00.125Z") });
        let won = Milestone { stage: LeadStage::Won, since: moment("2026-01-14T16:00:00Z"), reason: String::new() };
        lead.progress.reach(won).expect("needs no reason");
        plan.leads.insert(lead.id, Arc::new(lead));
        let round = Round::new(RoundId(1), moment("2026-01-12T14:00:00Z"), Vec::new());
        plan.calibration.push(Arc::new(round));
        plan
    }

    #[test]
    fn every_date_moves_by_the_same_whole_days() {
        for days in [0, 1, -1, 17, 365, -4_000] {
            assert_eq!(plan(0).moved(TimeDelta::days(days)), plan(days), "{days}");
            assert_eq!(plan(days).moved(TimeDelta::days(-days)), plan(0), "{days}");
        }
        assert_eq!(plan(0).moved(TimeDelta::hours(25)), plan(1));
    }

    #[test]
    fn typed_months_move_by_months_and_none_falls_on_another() {
        let month = |text: &str| text.parse().expect("a month");
        let mut plan = plan(0);
        for at in ["2025-12", "2026-01", "2026-02"] {
            plan.schedule.edit(&ScheduleEdit::Typed(None, month(at), Some(1))).expect("fits");
        }
        for (days, expected) in [
            (0, ["2025-12", "2026-01", "2026-02"]),
            (15, ["2025-12", "2026-01", "2026-02"]),
            (16, ["2026-01", "2026-02", "2026-03"]),
            (365, ["2026-12", "2027-01", "2027-02"]),
            (-30, ["2025-11", "2025-12", "2026-01"]),
        ] {
            let moved = plan.clone().moved(TimeDelta::days(days));
            let months: Vec<_> = moved.schedule.typed().into_keys().map(|(_, month)| month.to_string()).collect();
            assert_eq!(months, expected, "{days}");
        }
    }

    #[test]
    fn the_calendar_has_ends() {
        assert_eq!(day_moved(day("2026-01-15"), TimeDelta::days(200_000_000)), NaiveDate::MAX);
        assert_eq!(day_moved(day("2026-01-15"), TimeDelta::days(-200_000_000)), NaiveDate::MIN);
        assert_eq!(moment_moved(moment("2026-01-15T09:00:00Z"), TimeDelta::MAX), DateTime::<Utc>::MAX_UTC);
        assert_eq!(plan(0).moved(TimeDelta::MAX).moved(TimeDelta::MIN).leads.len(), 1);
    }
}
