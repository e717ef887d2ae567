//! What leads are measured by: what was promised, when the teams work, where the user is, and what day it is there.

use std::sync::Arc;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::domain::agreement::Terms;
use crate::domain::business::{BusinessTime, Workdays, Zone};
use crate::domain::process::Process;
use crate::domain::{Category, Lead, Now, Plan, Watch};

/// What of a plan the figures follow from, its leads aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// What is promised: the version that was signed last, else what the plan would have the sides sign.
    pub terms: Terms,
    /// When that version was signed. `None`: it is a draft.
    pub signed: Option<DateTime<Utc>>,
    /// Whose leads of a category are.
    pub process: Arc<Process>,
}

impl Basis {
    /// That of `plan`.
    pub fn of(plan: &Plan) -> Self {
        let signed = plan.signed.last();
        Self {
            terms: signed.map_or_else(|| Terms::of(plan), |signed| signed.terms.clone()),
            signed: signed.map(|signed| signed.at),
            process: Arc::clone(&plan.process),
        }
    }
}

/// What leads are measured by. Made once (some thousand steps), asked often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Yardstick {
    /// What was promised, and by whose rules.
    pub basis: Basis,
    /// Working time, as the terms have it.
    pub time: BusinessTime,
    /// The moment.
    pub now: DateTime<Utc>,
    /// The day where the user is.
    pub today: NaiveDate,
    watch: Arc<Watch>,
    zone: Zone,
    workdays: Workdays,
}

impl Yardstick {
    /// Days before today of which the working days are listed, and days after it.
    const LISTED: (i64, i64) = (3_650, 365);

    /// What leads are measured by at `now` in `zone`. What is due is told by `watch`, as everywhere.
    pub fn new(basis: Basis, watch: Arc<Watch>, zone: Zone, Now { at: now, today }: Now) -> Self {
        let calendar = &basis.terms.calendar;
        let day = |days, end| today.checked_add_signed(TimeDelta::days(days)).unwrap_or(end);
        let (first, last) = (day(-Self::LISTED.0, NaiveDate::MIN), day(Self::LISTED.1, NaiveDate::MAX));
        let workdays = Workdays::of(calendar, first, last);
        Self { time: BusinessTime::new(calendar, &zone), watch, workdays, zone, now, today, basis }
    }

    /// The day of a moment.
    pub fn day(&self, moment: DateTime<Utc>) -> NaiveDate {
        self.zone.day(moment)
    }

    /// The category of a lead today.
    pub fn category(&self, lead: &Lead) -> Category {
        self.watch.category(lead)
    }

    /// Whether anything is overdue on a lead.
    pub(super) fn is_overdue(&self, lead: &Lead) -> bool {
        self.watch.dues(lead).are_overdue(Now { at: self.now, today: self.today })
    }

    /// The last day of a delay of so many working days that begins at `moment`. `None`: nobody works that long.
    pub(super) fn last_day(&self, moment: DateTime<Utc>, delay: u16) -> Option<NaiveDate> {
        self.workdays.after(self.day(moment), delay)
    }
}
