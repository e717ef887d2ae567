//! Every damage to a number of a plan, or to what is kept of its months, is refused with its place and cause.

use entente::file::{Cause, Expected};

use super::damaged::check;

#[test]
fn counts_that_are_no_sample() {
    use Cause::{Missing, TooLarge, TooSmall};
    let (cases, went_on) = ("\"trials\": 240", "\"successes\": 3");
    check(
        "funnel.stages[0].sample.trials",
        &[
            (cases, "\"trials\": 0", TooSmall),
            (cases, "\"trials\": 9007199254740992", TooLarge),
            (",\n          \"trials\": 240", "", Missing),
        ],
    );
    check(
        "funnel.stages[0].sample.successes",
        &[(went_on, "\"successes\": 241", TooLarge), (went_on, "\"successes\": -1", TooSmall)],
    );
}

#[test]
fn a_number_that_is_none() {
    use Cause::{Expected as Kind, TooFine, TooLarge, TooSmall};
    let number = || Kind(Expected::Number);
    let value = |to| ("\"value\": 45000.5", to);
    for (damage, cause) in [
        (value("\"value\": \"45000\""), number()),
        (value("\"value\": [45000]"), number()),
        (value("\"value\": {}"), number()),
        (value("\"value\": true"), number()),
        (value("\"value\": -1"), TooSmall),
        (value("\"value\": 0.001"), TooFine { decimals: 2 }),
        (value("\"value\": 9007199254740993"), TooLarge),
        (value("\"value\": 1e300"), TooLarge),
    ] {
        check("leads[0].value", &[(damage.0, damage.1, cause)]);
    }
    let whole = || Kind(Expected::WholeNumber);
    let lag = |to, cause| ("\"lag_days\": 5\n", to, cause);
    check(
        "funnel.stages[0].lag_days",
        &[
            lag("\"lag_days\": -5", TooSmall),
            lag("\"lag_days\": 65536", TooLarge),
            lag("\"lag_days\": 1.5", whole()),
            lag("\"lag_days\": \"5\"", whole()),
            lag("\"lag_days\": null", whole()),
        ],
    );
    let timid = |to, cause| ("\"timid_below\": 0.05", to, cause);
    check(
        "thresholds.timid_below",
        &[
            timid("\"timid_below\": -0.05", TooSmall),
            timid("\"timid_below\": 0.41", TooLarge),
            timid("\"timid_below\": 0.00005", TooFine { decimals: 4 }),
            timid("\"timid_below\": \"5 %\"", number()),
        ],
    );
    check("capacity.followers", &[("\"followers\": 5", "\"followers\": 4294967296", TooLarge)]);
    let rate = |to, cause| ("\"rate\": 0.0125", to, cause);
    check(
        "funnel.stages[0].rate",
        &[
            rate("\"rate\": 0", TooSmall),
            rate("\"rate\": -0.5", TooSmall),
            rate("\"rate\": 2", TooLarge),
            rate("\"rate\": 0.0000001", TooFine { decimals: 6 }),
            rate("\"rate\": \"1 %\"", number()),
        ],
    );
    let secured = |to, cause| ("\"secured\": 150000.5", to, cause);
    check(
        "funnel.secured",
        &[
            secured("\"secured\": -1", TooSmall),
            secured("\"secured\": 0.001", TooFine { decimals: 2 }),
            secured("\"secured\": \"all\"", number()),
        ],
    );
    let share = |to, cause| ("\"share\": 0.6", to, cause);
    check("funnel.share", &[share("\"share\": 0", TooSmall), share("\"share\": 1.5", TooLarge)]);
    let sure = |to, cause| ("\"sureness\": 0.9", to, cause);
    check("funnel.sureness", &[sure("\"sureness\": 0", TooSmall), sure("\"sureness\": 1", TooLarge)]);
}

#[test]
fn a_schedule_that_is_none() {
    let of = |from, to, path: &str, cause| check(path, &[(from, to, cause)]);
    of("\"2025-09\"", "\"2025-9\"", "schedule.actuals[0].typed[0].month", Cause::Expected(Expected::Month));
    of("\"2025-09\"", "\"2025-10\"", "schedule.actuals[0].typed[1]", Cause::Backwards);
    of("120,\n", "120, 1,\n", "schedule.season", Cause::TooMany { limit: 12 });
    of("      80,\n", "", "schedule.season", Cause::TooFew { least: 12 });
    let stage = "\"stage\": \"0000000000000b01\"";
    of(stage, "\"stage\": \"0000000000000b09\"", "schedule.actuals[1].stage", Cause::NoSuchStage);
    let same = Cause::SameAs { path: "schedule.actuals[0]".to_owned() };
    of("\"stage\": \"0000000000000b01\",\n        \"leads\"", "\"leads\"", "schedule.actuals[1]", same);
}
