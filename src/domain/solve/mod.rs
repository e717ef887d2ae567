//! The reverse funnel solved both ways: lock all but one of its numbers, and this gives the free one.
//!
//! One equation ties the numbers together, with the volume counted at a stage and the rates of that stage and of those after it:
//!
//! > volume x rate x ... x rate x average sale = share marketing sources x (revenue - secured)
//!
//! with the [`Terms`] of the funnel. Every step is exact, see [`Volume`]. Only the value that goes into a field is rounded, to the step its type keeps, and in
//! the direction in which the goal is still reached.

mod answer;
#[cfg(test)]
mod laws;
mod terms;
#[cfg(test)]
mod tests;

pub use answer::{Solution, Unsolved, Value, Variable};
pub use terms::{Needs, Terms};

use super::{Funnel, Money, Rate, StageId, Volume};

/// A volume that is typed, not derived: what there is at a stage, or what can be had there. It counts what marketing sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// The stage at which it is counted.
    pub stage: StageId,
    /// How many.
    pub volume: Volume,
}

/// Solves `free`, from everything else.
///
/// The value that `free` has in the funnel plays no part. A free volume follows from the goal, whatever is `given`; anything
/// else wants a volume, and a free rate wants it at its own stage or before. Rates before the volume play no part.
///
/// # Errors
/// [`Unsolved`] says what stands in the way.
pub fn solve(funnel: &Funnel, given: Option<Given>, free: Variable) -> Result<Solution, Unsolved> {
    let place = |id| funnel.stages.iter().position(|stage| stage.id == id).ok_or(Unsolved::NoSuchStage(id));
    let free_rate = if let Variable::Rate(id) = free { Some(place(id)?) } else { None };
    let counted = match (free, given) {
        (Variable::Volume(id), _) => Some((place(id)?, Volume::whole(0))),
        (_, Some(given)) => Some((place(given.stage)?, given.volume)),
        (_, None) => None,
    };
    // Counted behind the free rate, a volume says nothing about it.
    let counted = counted.filter(|(place, _)| free_rate.is_none_or(|rate| *place <= rate));
    let wanted = funnel.headline_place().unwrap_or(0).min(free_rate.unwrap_or(usize::MAX));
    let first = counted.map_or(wanted, |(place, _)| place);
    let at = funnel.stages.get(first).map_or(funnel.headline, |stage| stage.id);

    let revenue = funnel.revenue.filter(|_| free != Variable::Revenue);
    let average = funnel.average_sale.filter(|_| free != Variable::AverageSale);
    let rates: Vec<_> =
        funnel.stages.iter().enumerate().skip(first).filter(|(place, _)| Some(*place) != free_rate).collect();
    let open = [(Variable::Revenue, revenue.is_none()), (Variable::AverageSale, average.is_none())].into_iter();
    let open = open.chain(rates.iter().map(|(_, stage)| (Variable::Rate(stage.id), stage.rate.is_none())));
    let open = open.chain([(Variable::Volume(at), counted.is_none())]);
    let open: Vec<_> =
        open.filter(|(variable, open)| *open && *variable != free).map(|(variable, _)| variable).collect();
    if !open.is_empty() {
        return Err(Unsolved::Missing(open));
    }
    if average.is_some_and(|average| average.cents() == 0) {
        return Err(Unsolved::NothingToDivideBy(Variable::AverageSale));
    }

    let locked = Locked {
        terms: funnel.terms(),
        revenue: revenue.unwrap_or_default(),
        average: average.unwrap_or_default(),
        rates: rates.iter().filter_map(|(_, stage)| stage.rate).collect(),
        at,
        volume: counted.map_or(Volume::whole(0), |(_, volume)| volume).reduced(),
    };
    match free {
        Variable::Revenue => locked.revenue(),
        Variable::AverageSale => locked.average_sale(),
        Variable::Rate(id) => locked.rate(id),
        Variable::Volume(id) => locked.volume(id),
    }
}

/// The numbers of the equation; the free one is not looked at.
struct Locked {
    terms: Terms,
    revenue: Money,
    average: Money,
    /// From the counted stage on, without the free one.
    rates: Vec<Rate>,
    at: StageId,
    volume: Volume,
}

const ONE: u64 = 1_000_000;

impl Locked {
    /// Rounds down: this is what the volume reaches, and a cent more it would not.
    fn revenue(&self) -> Result<Solution, Unsolved> {
        let won = self.rates.iter().try_fold(self.volume, |left, rate| left.scaled(rate.millionths().into(), ONE));
        let all = won
            .and_then(|won| won.scaled(self.average.cents(), 1)?.scaled(ONE, self.terms.sourced.millionths().into()));
        let exact =
            all.and_then(|all| all.plus(Volume::whole(self.terms.secured.cents()))).ok_or(Unsolved::TooLarge)?;
        let money = exact.reached().and_then(|cents| Money::from_cents(cents).ok());
        Ok(Solution { exact, value: Value::Revenue(money.ok_or(Unsolved::TooLarge)?) })
    }

    /// Rounds up: a cent less would fall short.
    fn average_sale(&self) -> Result<Solution, Unsolved> {
        let exact = self.each(1)?;
        let money = exact.promised().and_then(|cents| Money::from_cents(cents).ok());
        Ok(Solution { exact, value: Value::AverageSale(money.ok_or(Unsolved::TooLarge)?) })
    }

    /// Rounds up: a millionth less would fall short.
    fn rate(&self, id: StageId) -> Result<Solution, Unsolved> {
        let exact = self.each(self.average.cents())?.scaled(ONE, 1).ok_or(Unsolved::TooLarge)?;
        let millionths = exact.promised();
        let rate = millionths.and_then(|millionths| Rate::from_millionths(millionths).ok());
        Ok(Solution { exact, value: Value::Rate(id, rate.ok_or(Unsolved::Impossible { millionths })?) })
    }

    /// Rounds up, as every commitment: one fewer would fall short.
    fn volume(&self, id: StageId) -> Result<Solution, Unsolved> {
        let exact = self.before(Volume::whole(1), self.average.cents()).ok_or(Unsolved::TooLarge)?;
        let count = exact.promised().ok_or(Unsolved::TooLarge)?;
        Ok(Solution { exact, value: Value::Volume(id, count) })
    }

    /// What each of the volume has to bring, in units of `cents`, if the known rates let it through.
    fn each(&self, cents: u64) -> Result<Volume, Unsolved> {
        if self.terms.left(self.revenue).cents() == 0 {
            return Err(Unsolved::NothingToWin);
        }
        if self.volume.is_zero() {
            return Err(Unsolved::NothingToDivideBy(Variable::Volume(self.at)));
        }
        Volume::whole(1).over(self.volume).and_then(|each| self.before(each, cents)).ok_or(Unsolved::TooLarge)
    }

    /// `start` x the revenue that marketing has to source / `cents` / the known rates.
    fn before(&self, start: Volume, cents: u64) -> Option<Volume> {
        // The rates first: where `start` was solved by this funnel, they undo what went in.
        let start = self.rates.iter().try_fold(start, |next, rate| next.scaled(ONE, rate.millionths().into()))?;
        let revenue = self.terms.left(self.revenue).cents();
        start.scaled(revenue, cents)?.scaled(self.terms.sourced.millionths().into(), ONE)
    }
}
