//! Any working time, any agreement, any signed version.

use std::sync::Arc;

use entente::domain::agreement::{Agreement, AgreementEdit, Cadence, Figure, LeadField, Signed, Terms};
use entente::domain::business::{Calendar, Closing, Closings, Hours, MOST_SPANS, PublicHolidays, Span, WallTime, Week};
use entente::domain::{Capacity, Currency, LARGEST_COUNT, Plan};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{day, moment, money, sureness, text};

/// The hours of a day: any times, in pairs.
fn hours() -> impl Strategy<Value = Hours> {
    btree_set(0..=1_440_u16, 0..=2 * MOST_SPANS).prop_map(|minutes| {
        let times: Vec<_> = minutes.into_iter().filter_map(WallTime::from_minutes).collect();
        let spans = times.chunks_exact(2).filter_map(|pair| Span::new(*pair.first()?, *pair.last()?).ok());
        Hours::try_from(spans.collect::<Vec<_>>()).expect("in order")
    })
}

/// The hours of a week.
pub fn week() -> BoxedStrategy<Week> {
    use chrono::Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    let days = [Mon, Tue, Wed, Thu, Fri, Sat, Sun].map(|day| hours().prop_map(move |hours| (day, hours)).boxed());
    days.prop_map(|days| {
        let mut week = Week::default();
        for (day, hours) in days {
            week.set(day, hours);
        }
        week
    })
    .boxed()
}

/// Closing days.
pub fn closings() -> BoxedStrategy<Closings> {
    let closing = (day(), day(), text())
        .prop_map(|(one, other, text)| Closing::new(one.min(other), one.max(other), text).expect("in order"));
    vec(closing, 0..4).prop_map(|closings| Closings::try_from(closings).expect("few")).boxed()
}

/// Working time, often nobody's own.
pub fn calendar() -> BoxedStrategy<Calendar> {
    let any = (week(), select(&PublicHolidays::ALL[..]), closings())
        .prop_map(|(week, public_holidays, closings)| Calendar { week, public_holidays, closings });
    prop_oneof![Just(Calendar::default()), any].boxed()
}

/// A change of the agreement, often one that is refused.
pub fn agreement_edit() -> BoxedStrategy<AgreementEdit> {
    let number = prop_oneof![6 => 1..=50_u16, 1 => 0..=1_000_u16, 1 => any::<u16>()];
    prop_oneof![
        4 => (select(&Figure::ALL[..]), number).prop_map(|(figure, number)| AgreementEdit::Figure(figure, number)),
        2 => (select(&LeadField::ALL[..]), any::<bool>()).prop_map(|(field, on)| AgreementEdit::Field(field, on)),
        1 => select(&Cadence::ALL[..]).prop_map(AgreementEdit::Cadence),
        1 => text().prop_map(AgreementEdit::Escalation),
        1 => text().prop_map(AgreementEdit::MarketingName),
        1 => text().prop_map(AgreementEdit::MarketingRole),
        1 => text().prop_map(AgreementEdit::SalesName),
        1 => text().prop_map(AgreementEdit::SalesRole),
    ]
    .boxed()
}

/// Agreements, often the default one. What is valid is what edits lead to.
pub fn agreement() -> BoxedStrategy<Agreement> {
    let edited = vec(agreement_edit(), 0..8).prop_map(|edits| {
        let mut plan = Plan::new(String::new(), entente::domain::StageId(1), String::new());
        for edit in edits {
            plan = plan.after(&entente::domain::Command::EditAgreement(edit)).unwrap_or(plan);
        }
        plan.agreement
    });
    prop_oneof![Just(Agreement::default()), edited].boxed()
}

/// Signed versions, sound or not.
pub fn signed() -> BoxedStrategy<Arc<Signed>> {
    let texts = [(); 3].map(|()| text().boxed());
    let counts = [(); 2].map(|()| option::of(0..=LARGEST_COUNT).boxed());
    let amounts = [(); 3].map(|()| option::of(money()).boxed());
    let days = [(); 2].map(|()| option::of(day()).boxed());
    let figures = (counts, amounts, days, option::of(sureness()), option::of(any::<u32>()));
    let terms = (texts, figures, select(&Currency::ALL[..]), agreement(), calendar()).prop_map(
        |(
            [objective, prospects_name, qualified_name],
            ([prospects, qualified], [revenue, average_sale, value], [start, deadline], sureness, followers),
            currency,
            agreement,
            calendar,
        )| Terms {
            currency,
            objective,
            start,
            deadline,
            revenue,
            average_sale,
            sureness,
            prospects_name,
            prospects,
            qualified_name,
            qualified,
            value,
            capacity: Capacity { followers, ..Capacity::default() },
            agreement,
            calendar,
        },
    );
    (moment(), terms, option::weighted(0.1, day()))
        .prop_map(|(at, terms, later)| {
            let mut signed = Signed::new(at, terms);
            // Now and then somebody changed it afterwards.
            if later.is_some() {
                signed.terms.start = later;
            }
            Arc::new(signed)
        })
        .boxed()
}
