//! The plan and its scenarios side by side: only the figures that are not the same in all of them.

use super::Scenario;
use crate::domain::confidence::Sureness;
use crate::domain::solve::Needs;
use crate::domain::{Funnel, Money, Rate, StageId, Volume};

/// A figure of a funnel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The revenue to reach.
    Revenue,
    /// The revenue already secured.
    Secured,
    /// The revenue of one sale.
    AverageSale,
    /// The share that marketing sources.
    Share,
    /// How sure the teams want to be.
    Sureness,
    /// The rate of this stage.
    Rate(StageId),
    /// The days from this stage to the next.
    Lag(StageId),
    /// The sales needed.
    Sales,
    /// What this stage needs.
    Need(StageId),
    /// What the stage that the sentence counts promises, once a sureness is chosen in any of them.
    Promise,
    /// What marketing must source at that stage, once it does not source everything in any of them.
    OfMarketing,
}

/// What a figure is in one funnel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// It has none: a number is missing, or the stage is not there.
    Open,
    /// An amount.
    Money(Money),
    /// A rate or a share.
    Rate(Rate),
    /// A sureness.
    Sureness(Sureness),
    /// Days.
    Days(u16),
    /// Months of the calendar.
    Months(u16),
    /// A result.
    Count(Volume),
}

/// A figure that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which one.
    pub line: Line,
    /// What it is: in the plan first, then in each scenario.
    pub figures: Vec<Figure>,
}

/// Compares `plan` with `scenarios`: every figure that is not the same in all of them. The inputs come first, then the results,
/// each in the order of the funnel; stages that only a scenario has come after those of the plan.
pub fn compare(plan: &Funnel, scenarios: &[Scenario]) -> Vec<Row> {
    let funnels: Vec<&Funnel> =
        std::iter::once(plan).chain(scenarios.iter().map(|scenario| &scenario.funnel)).collect();
    let mut stages: Vec<StageId> = Vec::new();
    for stage in funnels.iter().flat_map(|funnel| &funnel.stages) {
        if !stages.contains(&stage.id) {
            stages.push(stage.id);
        }
    }
    let inputs = [Line::Revenue, Line::Secured, Line::AverageSale, Line::Share, Line::Sureness];
    let of_stages = stages.iter().flat_map(|id| [Line::Rate(*id), Line::Lag(*id)]);
    let needs = stages.iter().map(|id| Line::Need(*id));
    let lines = inputs.into_iter().chain(of_stages).chain(needs);
    let sure = funnels.iter().any(|funnel| funnel.sureness.is_some());
    let shared = funnels.iter().any(|funnel| funnel.share.is_some());
    let of_headline = [(Line::Sales, true), (Line::Promise, sure), (Line::OfMarketing, shared)];
    let lines = lines.chain(of_headline.into_iter().filter(|(_, told)| *told).map(|(line, _)| line));
    let rows = lines.map(|line| Row { line, figures: funnels.iter().map(|funnel| figure(funnel, line)).collect() });
    rows.filter(|row| row.figures.iter().any(|figure| row.figures.first() != Some(figure))).collect()
}

fn figure(funnel: &Funnel, line: Line) -> Figure {
    let stage = |id| funnel.stage(id);
    let found = match line {
        Line::Revenue => funnel.revenue.map(Figure::Money),
        Line::Secured => Some(Figure::Money(funnel.terms().secured)),
        Line::AverageSale => funnel.average_sale.map(Figure::Money),
        Line::Share => Some(Figure::Rate(funnel.terms().sourced)),
        Line::Sureness => funnel.sureness.map(Figure::Sureness),
        Line::Rate(id) => stage(id).and_then(|stage| stage.rate).map(Figure::Rate),
        Line::Lag(id) => stage(id).map(|stage| stage.lag_months.map_or(Figure::Days(stage.lag_days), Figure::Months)),
        Line::Sales => funnel.sales().map(Figure::Count),
        Line::Need(id) => at(funnel, Some(id), &funnel.needs()),
        Line::Promise => at(funnel, None, &funnel.promises()),
        Line::OfMarketing => Needs::of_marketing(funnel).and_then(|needs| at(funnel, None, &needs.stages)),
    };
    found.unwrap_or(Figure::Open)
}

/// What `volumes`, one for each stage, say of the stage of that id, or of the headline stage.
fn at(funnel: &Funnel, id: Option<StageId>, volumes: &[Option<Volume>]) -> Option<Figure> {
    let id = id.unwrap_or(funnel.headline);
    let place = funnel.stages.iter().position(|stage| stage.id == id)?;
    volumes.get(place).copied().flatten().map(Figure::Count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{FunnelStage, ScenarioId, Team};

    fn funnel(change: impl FnOnce(&mut Funnel)) -> Funnel {
        let mut funnel = Funnel::one_line(StageId(1), String::new());
        funnel.revenue = Money::from_cents(100_000_000).ok();
        funnel.average_sale = Money::from_cents(1_000_000).ok();
        funnel.stages[0].rate = Rate::from_millionths(20_000).ok();
        change(&mut funnel);
        funnel
    }

    /// The figures that differ from the funnel above, those of the plan and of one scenario: counts as integers.
    fn check(change: impl FnOnce(&mut Funnel), expected: &[(Line, &str, &str)]) {
        let scenario = Scenario { id: ScenarioId(1), name: String::new(), funnel: funnel(change) };
        let said = |figure: &Figure| match figure {
            Figure::Open => "open".to_owned(),
            Figure::Money(money) => money.cents().to_string(),
            Figure::Rate(rate) => rate.millionths().to_string(),
            Figure::Sureness(sureness) => sureness.millionths().to_string(),
            Figure::Days(days) => days.to_string(),
            Figure::Months(months) => format!("{months} months"),
            Figure::Count(volume) => volume.promised().expect("countable").to_string(),
        };
        let rows = compare(&funnel(|_| ()), &[scenario]);
        let found: Vec<_> = rows.iter().map(|row| (row.line, said(&row.figures[0]), said(&row.figures[1]))).collect();
        let found: Vec<_> = found.iter().map(|(line, plan, other)| (*line, &**plan, &**other)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn only_what_differs_is_told_with_what_follows_from_it() {
        let stage = StageId(1);
        check(|_| (), &[]);
        check(
            |funnel| funnel.revenue = Money::from_cents(80_000_000).ok(),
            &[
                (Line::Revenue, "100000000", "80000000"),
                (Line::Need(stage), "5000", "4000"),
                (Line::Sales, "100", "80"),
            ],
        );
        check(
            |funnel| funnel.stages[0].rate = None,
            &[(Line::Rate(stage), "20000", "open"), (Line::Need(stage), "5000", "open")],
        );
        check(|funnel| funnel.stages[0].lag_days = 9, &[(Line::Lag(stage), "0", "9")]);
        check(|funnel| funnel.stages[0].lag_months = Some(2), &[(Line::Lag(stage), "0", "2 months")]);
        check(
            |funnel| funnel.share = Rate::from_millionths(600_000).ok(),
            &[(Line::Share, "1000000", "600000"), (Line::OfMarketing, "5000", "3000")],
        );
        check(
            |funnel| funnel.sureness = Sureness::from_millionths(900_000).ok(),
            &[(Line::Sureness, "open", "900000"), (Line::Promise, "5000", "5644")],
        );
        // Nothing secured and secured to nothing are the same.
        check(|funnel| funnel.secured = Some(Money::default()), &[]);
    }

    #[test]
    fn a_stage_of_a_scenario_alone_comes_last() {
        check(
            |funnel| {
                let rate = Rate::from_millionths(500_000).ok();
                funnel.stages.insert(0, FunnelStage::new(StageId(2), String::new(), Team::Marketing, rate));
            },
            &[
                (Line::Rate(StageId(2)), "open", "500000"),
                (Line::Lag(StageId(2)), "open", "0"),
                (Line::Need(StageId(2)), "open", "10000"),
            ],
        );
    }
}
