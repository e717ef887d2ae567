//! Until when a lead of each category is worth creating.

use chrono::NaiveDate;

use super::{Lag, Schedule, last_useful_day};
use crate::domain::{Category, Funnel, FunnelStage};

impl Schedule {
    /// Days that leads of this category take from their creation to the sale, if the team has said so. A lead that is still to
    /// be qualified is none of the three.
    pub fn days_to_sale(&self, category: Category) -> Option<u16> {
        match category {
            Category::ShortTerm => self.short_term_days,
            Category::MidTerm => self.mid_term_days,
            Category::LongTerm => self.long_term_days,
            Category::ToQualify => None,
        }
    }

    /// The last day on which a lead of this category can be created and still close by the `deadline`. Where the team has not said
    /// how long such leads take, they take as long as the funnel does from the stage that the sentence counts. `None` before
    /// the calendar begins.
    pub fn last_useful_day(&self, category: Category, funnel: &Funnel, deadline: NaiveDate) -> Option<NaiveDate> {
        let lags = match self.days_to_sale(category) {
            Some(days) => vec![Lag::Days(days)],
            None => funnel.stages.iter().skip(funnel.headline_place().unwrap_or(0)).map(FunnelStage::lag).collect(),
        };
        last_useful_day(deadline, &lags)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{StageId, Team};

    #[test]
    fn a_category_takes_what_the_team_says_or_what_the_funnel_does() {
        let stage = |id, lag_days, lag_months| FunnelStage {
            lag_days,
            lag_months,
            ..FunnelStage::new(StageId(id), String::new(), Team::Marketing, None)
        };
        let mut funnel = Funnel::one_line(StageId(2), String::new());
        funnel.stages = vec![stage(1, 400, None), stage(2, 10, None), stage(3, 9, Some(3))];
        let schedule = Schedule { short_term_days: Some(30), long_term_days: Some(0), ..Schedule::default() };
        let deadline = "2026-12-31".parse().expect("a day");
        let last = |category| schedule.last_useful_day(category, &funnel, deadline).map(|day| day.to_string());
        assert_eq!(last(Category::ShortTerm).as_deref(), Some("2026-12-01"));
        assert_eq!(last(Category::MidTerm).as_deref(), Some("2026-09-20"));
        assert_eq!(last(Category::LongTerm).as_deref(), Some("2026-12-31"));
        let early = schedule.last_useful_day(Category::ShortTerm, &funnel, NaiveDate::MIN);
        assert_eq!(early, None);
    }
}
