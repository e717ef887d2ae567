//! Any objectives.

use entente::domain::{Metric, Objective, ObjectiveId};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{day, quantity, text};

/// Objectives with any of their fields open, all of the same id.
pub fn objective() -> BoxedStrategy<Objective> {
    let texts = [(); 7].map(|()| text().boxed());
    let figures = [(); 2].map(|()| option::of(quantity()).boxed());
    let days = [(); 3].map(|()| option::of(day()).boxed());
    (texts, select(&Metric::ALL[..]), figures, days)
        .prop_map(
            |(
                [statement, unit, scope, why, marketing_owner, sales_owner, source],
                metric,
                [baseline, target],
                [start, deadline, review],
            )| {
                let id = ObjectiveId(0);
                Objective {
                    id,
                    statement,
                    metric,
                    unit,
                    scope,
                    baseline,
                    target,
                    start,
                    deadline,
                    review,
                    why,
                    marketing_owner,
                    sales_owner,
                    source,
                }
            },
        )
        .boxed()
}
