//! What a plan keeps of its schedule: how the sales spread over the year, what came in, how long leads of each category take.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Month, Season};
use crate::domain::{LeadStage, Rejection, StageId};

/// Months that can be typed for one stage. A schedule has at most [`MOST_MONTHS`](super::MOST_MONTHS) of them; those of dates
/// that have changed since are kept.
pub const MOST_ACTUALS: usize = 600;

/// What a plan keeps of its schedule. Empty until somebody says something.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Schedule {
    /// How the sales spread over the year. `None` is evenly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub season: Option<Season>,
    /// Days from the creation of a lead of category 1 to its sale. `None`, here and below: as long as the funnel says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_term_days: Option<u16>,
    /// The same of category 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mid_term_days: Option<u16>,
    /// The same of category 3.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub long_term_days: Option<u16>,
    /// How what came in is known, by stage: the sales first, then by id, none twice.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub actuals: Vec<Actual>,
}

/// How it is known what came in at a stage.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Actual {
    /// The stage; `None` are the sales.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<StageId>,
    /// Counted: the leads that reached this stage of theirs. `None`: typed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leads: Option<LeadStage>,
    /// What was typed. It waits while leads are counted.
    #[serde(skip_serializing_if = "Typed::is_empty")]
    pub typed: Typed,
}

/// A number typed for each of some months. In a file it is a list in the order of the months.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<InMonth>", into = "Vec<InMonth>")]
pub struct Typed(BTreeMap<Month, u32>);

/// Why a list is not what was typed: the month at this place does not come after the one above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfOrder {
    /// Place in the list, from 0.
    pub place: usize,
}

/// A month and its number as a file has them.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct InMonth {
    month: Month,
    count: u32,
}

/// A change of what is kept of the schedule. A stage of `None` are the sales.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScheduleEdit {
    /// See [`Schedule::season`].
    Season(Option<Season>),
    /// See [`Schedule::short_term_days`].
    ShortTermDays(Option<u16>),
    /// See [`Schedule::mid_term_days`].
    MidTermDays(Option<u16>),
    /// See [`Schedule::long_term_days`].
    LongTermDays(Option<u16>),
    /// See [`Actual::leads`].
    Counted(Option<StageId>, Option<LeadStage>),
    /// See [`Actual::typed`].
    Typed(Option<StageId>, Month, Option<u32>),
}

impl Schedule {
    /// Whether nobody said anything.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// How it is known what came in at a stage, if anything was said of it.
    pub fn actual(&self, stage: Option<StageId>) -> Option<&Actual> {
        self.actuals.iter().find(|actual| actual.stage == stage)
    }

    /// Lets go of what hangs on a stage.
    pub fn forget(&mut self, stage: StageId) {
        self.actuals.retain(|actual| actual.stage != Some(stage));
    }

    /// Changes one field.
    ///
    /// # Errors
    /// [`Rejection::TooManyMonths`].
    pub fn edit(&mut self, edit: &ScheduleEdit) -> Result<(), Rejection> {
        match *edit {
            ScheduleEdit::Season(season) => self.season = season,
            ScheduleEdit::ShortTermDays(days) => self.short_term_days = days,
            ScheduleEdit::MidTermDays(days) => self.mid_term_days = days,
            ScheduleEdit::LongTermDays(days) => self.long_term_days = days,
            ScheduleEdit::Counted(stage, leads) => self.change(stage, |actual| {
                actual.leads = leads;
                Ok(())
            })?,
            ScheduleEdit::Typed(stage, month, count) => self.change(stage, |actual| actual.typed.set(month, count))?,
        }
        Ok(())
    }

    fn change(
        &mut self,
        stage: Option<StageId>,
        change: impl FnOnce(&mut Actual) -> Result<(), Rejection>,
    ) -> Result<(), Rejection> {
        let place = self.actuals.partition_point(|actual| actual.stage < stage);
        if self.actuals.get(place).is_none_or(|actual| actual.stage != stage) {
            self.actuals.insert(place, Actual { stage, ..Actual::default() });
        }
        self.actuals.get_mut(place).map_or(Ok(()), change)?;
        self.actuals.retain(|actual| actual.leads.is_some() || !actual.typed.is_empty());
        Ok(())
    }
}

impl ScheduleEdit {
    /// The stage it is about, if it is about one that has to be there.
    pub fn stage(&self) -> Option<StageId> {
        match self {
            Self::Counted(stage, _) | Self::Typed(stage, ..) => *stage,
            _ => None,
        }
    }

    /// Whether it writes the very field that `earlier` wrote.
    pub fn rewrites(&self, earlier: &Self) -> bool {
        let field = |edit: &Self| match edit {
            Self::Typed(stage, month, _) => Some((*stage, *month)),
            _ => None,
        };
        std::mem::discriminant(self) == std::mem::discriminant(earlier)
            && self.stage() == earlier.stage()
            && field(self) == field(earlier)
    }
}

impl Typed {
    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many months have a number.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The months and their numbers, first to last.
    pub fn months(&self) -> impl Iterator<Item = (Month, u32)> + '_ {
        self.0.iter().map(|(month, count)| (*month, *count))
    }

    /// The number of a month.
    pub fn of(&self, month: Month) -> Option<u32> {
        self.0.get(&month).copied()
    }

    /// Moves every month by the same number of months. What would leave the calendar is let go.
    pub(in crate::domain) fn shift(&mut self, months: i32) {
        self.0 = self.months().filter_map(|(month, count)| Some((month.moved(months)?, count))).collect();
    }

    fn set(&mut self, month: Month, count: Option<u32>) -> Result<(), Rejection> {
        match count {
            Some(_) if self.0.len() >= MOST_ACTUALS && !self.0.contains_key(&month) => {
                return Err(Rejection::TooManyMonths);
            }
            Some(count) => self.0.insert(month, count),
            None => self.0.remove(&month),
        };
        Ok(())
    }
}

impl TryFrom<Vec<InMonth>> for Typed {
    type Error = OutOfOrder;

    fn try_from(list: Vec<InMonth>) -> Result<Self, OutOfOrder> {
        match list.iter().zip(list.iter().skip(1)).position(|(one, next)| next.month <= one.month) {
            Some(place) => Err(OutOfOrder { place: place + 1 }),
            None => Ok(Self(list.into_iter().map(|entry| (entry.month, entry.count)).collect())),
        }
    }
}

impl From<Typed> for Vec<InMonth> {
    fn from(typed: Typed) -> Self {
        typed.months().map(|(month, count)| InMonth { month, count }).collect()
    }
}

impl fmt::Display for OutOfOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "entry {} begins before the one above it", self.place)
    }
}

impl std::error::Error for OutOfOrder {}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        text.parse().expect(text)
    }

    #[test]
    fn what_is_taken_back_leaves_nothing() {
        let mut schedule = Schedule::default();
        let (stage, sales) = (Some(StageId(7)), None);
        for edit in [
            ScheduleEdit::Typed(stage, month("2026-02"), Some(3)),
            ScheduleEdit::Typed(sales, month("2026-01"), Some(0)),
            ScheduleEdit::Counted(stage, Some(LeadStage::Accepted)),
        ] {
            schedule.edit(&edit).expect("fits");
        }
        let stages: Vec<_> = schedule.actuals.iter().map(|actual| actual.stage).collect();
        assert_eq!(stages, [sales, stage]);
        assert_eq!(schedule.actual(sales).and_then(|actual| actual.typed.of(month("2026-01"))), Some(0));
        for edit in [
            ScheduleEdit::Counted(stage, None),
            ScheduleEdit::Typed(stage, month("2026-02"), None),
            ScheduleEdit::Typed(sales, month("2026-01"), None),
            ScheduleEdit::Typed(sales, month("2026-03"), None),
        ] {
            schedule.edit(&edit).expect("fits");
        }
        assert!(schedule.is_empty(), "{schedule:?}");
    }

    #[test]
    fn a_schedule_is_written_as_a_person_would() {
        let mut schedule = Schedule::default();
        schedule.edit(&ScheduleEdit::Typed(None, month("2026-01"), Some(12))).expect("fits");
        let json = serde_json::to_string(&schedule).expect("writes");
        assert_eq!(json, r#"{"actuals":[{"typed":[{"month":"2026-01","count":12}]}]}"#);
        assert_eq!(serde_json::from_str::<Schedule>(&json).expect("reads"), schedule);
        for list in
            [r#"{"month":"2026-02","count":1},{"month":"2026-02","count":1}"#, r#"{"month":"2026-2","count":1}"#]
        {
            let json = format!(r#"{{"actuals":[{{"typed":[{list}]}}]}}"#);
            assert!(serde_json::from_str::<Schedule>(&json).is_err(), "{list}");
        }
    }

    #[test]
    fn a_stage_has_at_most_so_many_months() {
        let mut typed = Typed::default();
        let months: Vec<_> = std::iter::successors(Some(month("1980-01")), |month| month.next()).take(601).collect();
        for month in months.iter().take(MOST_ACTUALS) {
            assert_eq!(typed.set(*month, Some(1)), Ok(()));
        }
        assert_eq!(typed.set(months[MOST_ACTUALS], Some(1)), Err(Rejection::TooManyMonths));
        assert_eq!((typed.set(months[0], Some(2)), typed.len()), (Ok(()), MOST_ACTUALS));
    }
}
