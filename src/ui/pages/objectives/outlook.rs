//! What each stage needs, what it promises, and how far its need may lie off: worked out once for all rows.

use leptos::prelude::*;

use super::doubts::Doubts;
use super::figures::Amount;
use crate::domain::confidence::{Need, range};
use crate::domain::{StageId, Volume};

/// The figures of one stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outlook {
    /// What it needs.
    pub need: Option<Amount>,
    /// What it promises.
    pub promised: Option<u64>,
    /// What it needs at the least and at the most, if a sample makes a difference. No most is no upper end.
    pub range: Option<(u64, Option<u64>)>,
}

/// The figures of every stage, for the page.
#[derive(Clone, Copy)]
pub struct Outlooks(Memo<Vec<(StageId, Outlook)>>);

impl Outlooks {
    /// Those of the funnel as far as it is not in doubt.
    pub fn new(doubts: Doubts) -> Self {
        let funnel = doubts.funnel();
        Self(Memo::new(move |_| {
            funnel.with(|funnel| {
                let figures = funnel.needs().into_iter().zip(funnel.promises()).zip(range(funnel));
                let figures = figures.map(|((need, promise), range)| Outlook {
                    need: need.and_then(Amount::of),
                    promised: promise.and_then(Volume::promised),
                    range: range.and_then(|range| {
                        let most = match range.most {
                            Need::Of(most) => Some(most.promised()?),
                            Need::Unbounded => None,
                        };
                        Some((range.fewest.promised()?, most))
                    }),
                });
                let off = |figures: Outlook| match figures.range {
                    Some((fewest, Some(most))) if fewest == most => Outlook { range: None, ..figures },
                    _ => figures,
                };
                funnel.stages.iter().map(|stage| stage.id).zip(figures.map(off)).collect()
            })
        }))
    }

    /// Those of the page, from the context.
    pub fn of_page() -> Self {
        expect_context()
    }

    /// Those of one stage.
    pub fn stage(self, id: StageId) -> Memo<Outlook> {
        Memo::new(move |_| self.now(id))
    }

    /// Those of one stage, followed by whatever calls this.
    pub fn now(self, id: StageId) -> Outlook {
        let found = self.0.with(|all| all.iter().find(|(other, _)| *other == id).map(|(_, figures)| *figures));
        found.unwrap_or_default()
    }

    /// Whether any stage has a range.
    pub fn any_range(self) -> Memo<bool> {
        Memo::new(move |_| self.0.with(|all| all.iter().any(|(_, figures)| figures.range.is_some())))
    }
}
