//! The terms as a list: what the page and the print say one by one, and what an amendment changes.

use chrono::{NaiveDate, Weekday};

use super::{Cadence, Figure, LeadField, Terms};
use crate::domain::business::{Closing, Hours, PublicHolidays, Week};
use crate::domain::confidence::Sureness;
use crate::domain::{Category, Currency, Money};

/// Whose promise something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// What both aim for.
    Goal,
    /// Marketing's.
    Marketing,
    /// That of sales.
    Sales,
    /// Both sides'.
    Both,
}

/// One point of the agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Article {
    /// The common objective.
    Objective,
    /// Its first day.
    Start,
    /// Its last day.
    Deadline,
    /// Revenue to reach.
    Revenue,
    /// Revenue of one sale.
    AverageSale,
    /// How sure the teams want to be.
    Sureness,
    /// Prospects a month.
    Prospects,
    /// Qualified prospects a month.
    Qualified,
    /// How many of them are of a category.
    Share(Category),
    /// What one of them is worth.
    Value,
    /// What has to be known at the handover.
    Fields,
    /// What marketing can bring in a month.
    Brings,
    /// Hours to the first response.
    Response(Category),
    /// Attempts, and delays in working days.
    Figure(Figure),
    /// What sales can follow in a month.
    Follows,
    /// How often both review.
    Cadence,
    /// What happens when a promise is broken.
    Escalation,
    /// The hours of a weekday.
    Hours(Weekday),
    /// The holidays.
    Holidays,
    /// Other days on which nobody works.
    Closings,
    /// Who signs for marketing.
    MarketingSignatory,
    /// Who signs for sales.
    SalesSignatory,
}

/// What an article says, in no language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// Nothing yet.
    Nothing,
    /// A text of the teams.
    Text(String),
    /// An amount.
    Money(Currency, Money),
    /// A day.
    Day(NaiveDate),
    /// How sure.
    Sureness(Sureness),
    /// So many a month of the stage of that name.
    Monthly(u64, String),
    /// A share in percent, and how many a month that is.
    Share(u16, Option<u64>),
    /// Business hours.
    Delay(u16),
    /// Attempts.
    Times(u16),
    /// Working days.
    Days(u16),
    /// Fields of a lead.
    Fields(Vec<LeadField>),
    /// A cadence.
    Cadence(Cadence),
    /// The hours of a day.
    Hours(Hours),
    /// The holidays.
    Holidays(PublicHolidays),
    /// Days of one's own.
    Closings(Vec<Closing>),
    /// A person with a role.
    Person(String, String),
}

/// What an article said when it was signed, and what it says now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Amendment {
    /// What changed.
    pub article: Article,
    /// What was signed.
    pub before: Said,
    /// What the plan says now.
    pub now: Said,
}

/// What `now` changes of what was signed, in the order of the document.
pub fn amendments(signed: &Terms, now: &Terms) -> Vec<Amendment> {
    // Both lists name the same articles in the same order.
    let pairs = signed.articles().into_iter().zip(now.articles());
    let changed = pairs.filter(|((_, before), (_, now))| before != now);
    changed.map(|((article, before), (_, now))| Amendment { article, before, now }).collect()
}

impl Article {
    /// Whose promise it is.
    pub fn side(self) -> Side {
        match self {
            Self::Objective | Self::Start | Self::Deadline | Self::Revenue | Self::AverageSale | Self::Sureness => {
                Side::Goal
            }
            Self::Prospects | Self::Qualified | Self::Share(_) | Self::Value | Self::Fields | Self::Brings => {
                Side::Marketing
            }
            Self::Response(_) | Self::Figure(_) | Self::Follows => Side::Sales,
            Self::Cadence
            | Self::Escalation
            | Self::Hours(_)
            | Self::Holidays
            | Self::Closings
            | Self::MarketingSignatory
            | Self::SalesSignatory => Side::Both,
        }
    }
}

impl Terms {
    /// Every article with what it says, always all of them and in the same order.
    pub fn articles(&self) -> Vec<(Article, Said)> {
        let money = |amount: Option<Money>| amount.map_or(Said::Nothing, |money| Said::Money(self.currency, money));
        let day = |day: Option<NaiveDate>| day.map_or(Said::Nothing, Said::Day);
        let text = |text: &str| if text.trim().is_empty() { Said::Nothing } else { Said::Text(text.to_owned()) };
        let monthly =
            |count: Option<u64>, name: &str| count.map_or(Said::Nothing, |count| Said::Monthly(count, name.to_owned()));
        let agreement = &self.agreement;
        let mut all = vec![
            (Article::Objective, text(&self.objective)),
            (Article::Start, day(self.start)),
            (Article::Deadline, day(self.deadline)),
            (Article::Revenue, money(self.revenue)),
            (Article::AverageSale, money(self.average_sale)),
            (Article::Sureness, self.sureness.map_or(Said::Nothing, Said::Sureness)),
            (Article::Prospects, monthly(self.prospects, &self.prospects_name)),
            (Article::Qualified, monthly(self.qualified, &self.qualified_name)),
        ];
        let counts = self.by_category().map_or([None; 3], |counts| counts.map(Some));
        let shares = agreement.shares().into_iter().zip(counts);
        all.extend(
            Category::ALL
                .into_iter()
                .zip(shares)
                .map(|(category, (share, count))| (Article::Share(category), Said::Share(share, count))),
        );
        all.extend([
            (Article::Value, money(self.value)),
            (Article::Fields, Said::Fields(agreement.handover_fields.clone())),
            (Article::Brings, monthly(self.capacity.prospects_per_month.map(u64::from), &self.prospects_name)),
        ]);
        let response = |category| (Article::Response(category), Said::Delay(agreement.response(category)));
        all.extend(Category::ALL.map(response));
        all.push((Article::Figure(Figure::Attempts), Said::Times(agreement.figure(Figure::Attempts))));
        let delay = |figure| (Article::Figure(figure), Said::Days(agreement.figure(figure)));
        all.extend([Figure::Decision, Figure::Feedback, Figure::Return].map(delay));
        all.extend([
            (Article::Follows, monthly(self.followed(), &self.qualified_name)),
            (Article::Cadence, Said::Cadence(agreement.cadence)),
            (Article::Escalation, text(&agreement.escalation)),
        ]);
        let calendar = &self.calendar;
        all.extend(Week::DAYS.map(|day| (Article::Hours(day), Said::Hours(calendar.week.hours(day).clone()))));
        let person = |signatory: &super::Signatory| {
            let said = (!signatory.is_blank()).then(|| Said::Person(signatory.name.clone(), signatory.role.clone()));
            said.unwrap_or(Said::Nothing)
        };
        all.extend([
            (Article::Holidays, Said::Holidays(calendar.public_holidays)),
            (Article::Closings, Said::Closings(calendar.closings.list().to_vec())),
            (Article::MarketingSignatory, person(&agreement.marketing)),
            (Article::SalesSignatory, person(&agreement.sales)),
        ]);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::agreement::AgreementEdit;
    use crate::domain::{Plan, StageId};

    fn terms() -> Terms {
        let mut terms = Terms::of(&Plan::new(String::new(), StageId(1), "prospects".to_owned()));
        (terms.prospects, terms.qualified) = (Some(417), Some(84));
        terms.qualified_name = "qualified prospects".to_owned();
        terms
    }

    fn check(change: impl FnOnce(&mut Terms), expected: &[(Article, Said, Said)]) {
        let mut now = terms();
        change(&mut now);
        let found = amendments(&terms(), &now);
        let found: Vec<_> = found.into_iter().map(|changed| (changed.article, changed.before, changed.now)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn an_amendment_says_what_was_and_what_is() {
        check(|_| {}, &[]);
        let prospects = |count| Said::Monthly(count, "prospects".to_owned());
        check(|terms| terms.prospects = Some(500), &[(Article::Prospects, prospects(417), prospects(500))]);
        check(|terms| terms.prospects = None, &[(Article::Prospects, prospects(417), Said::Nothing)]);
        let attempts = |terms: &mut Terms| {
            terms.agreement.edit(&AgreementEdit::Figure(Figure::Attempts, 5)).expect("fits");
        };
        check(attempts, &[(Article::Figure(Figure::Attempts), Said::Times(3), Said::Times(5))]);
        let share = |terms: &mut Terms| {
            terms.agreement.edit(&AgreementEdit::Figure(Figure::ShortTermShare, 25)).expect("fits");
        };
        check(
            share,
            &[
                (Article::Share(Category::ShortTerm), Said::Share(20, Some(17)), Said::Share(25, Some(21))),
                (Article::Share(Category::LongTerm), Said::Share(50, Some(42)), Said::Share(45, Some(38))),
            ],
        );
        check(
            |terms| terms.calendar.public_holidays = PublicHolidays::None,
            &[(Article::Holidays, Said::Holidays(PublicHolidays::France), Said::Holidays(PublicHolidays::None))],
        );
    }

    /// Nothing that is hashed changes without an amendment that says so.
    #[test]
    fn every_part_of_the_terms_has_its_article() {
        let changes: [fn(&mut Terms); 12] = [
            |terms| terms.currency = Currency::Chf,
            |terms| terms.objective = "more".to_owned(),
            |terms| terms.start = "2026-01-01".parse().ok(),
            |terms| terms.deadline = "2026-01-01".parse().ok(),
            |terms| terms.revenue = Money::from_cents(1).ok(),
            |terms| terms.average_sale = Money::from_cents(1).ok(),
            |terms| terms.sureness = Some(Sureness::USUAL[0]),
            |terms| terms.prospects_name = "visits".to_owned(),
            |terms| terms.qualified = None,
            |terms| terms.value = Money::from_cents(1).ok(),
            |terms| terms.agreement.escalation = "call".to_owned(),
            |terms| terms.agreement.sales.role = "head".to_owned(),
        ];
        let mut before = terms();
        before.revenue = Money::from_cents(2).ok();
        for (place, change) in changes.iter().enumerate() {
            let mut now = before.clone();
            change(&mut now);
            assert!(!amendments(&before, &now).is_empty(), "{place}");
        }
    }
}
