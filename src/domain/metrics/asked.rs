//! A figure with its period, as a filter asks for the leads behind it and an address holds it:
//! `promise.response.broken,2026-11-01,2026-11-30,sales`.

use std::fmt;
use std::str::FromStr;

use super::{Figure, Scope, Yardstick};
use crate::domain::{Lead, Team, iso};

/// The leads behind a figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The figure.
    pub figure: Figure,
    /// The days, and for figures that a team answers for, the team.
    pub scope: Scope,
    /// The name of the person, or the reason, where the figure asks for one.
    pub text: String,
}

/// A text that asks for no figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoFigure;

impl Asked {
    /// Whether `lead` is one of them.
    pub fn has(&self, lead: &Lead, by: &Yardstick) -> bool {
        self.figure.has(lead, &self.text, by, &self.scope)
    }
}

impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Scope { from, to, team } = self.scope;
        write!(f, "{},{from},{to}", self.figure.key())?;
        if team.is_some() || !self.text.is_empty() {
            write!(f, ",{}", team.map_or("", Team::key))?;
        }
        if self.text.is_empty() { Ok(()) } else { write!(f, ",{}", self.text) }
    }
}

impl FromStr for Asked {
    type Err = NoFigure;

    fn from_str(text: &str) -> Result<Self, NoFigure> {
        // The last part may have commas in it.
        let mut parts = text.splitn(5, ',');
        let mut next = || parts.next().unwrap_or_default().trim();
        let figure = Figure::named(next()).ok_or(NoFigure)?;
        let mut day = || iso::day(next()).ok_or(NoFigure);
        let (from, to) = (day()?, day()?);
        let team = next();
        let team = match team {
            "" => None,
            key => Some(Team::ALL.into_iter().find(|team| team.key() == key).ok_or(NoFigure)?),
        };
        Ok(Self { figure, scope: Scope { from, to, team }, text: next().to_owned() })
    }
}

impl fmt::Display for NoFigure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no figure of that name, or without its days")
    }
}

impl std::error::Error for NoFigure {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_asked_is_read_back() {
        for text in [
            "reached.won,2026-11-01,2026-11-30",
            "promise.response.broken,2026-11-01,2026-11-30,inside-sales",
            "held.sales,2026-11-01,2026-11-30,,Delattre, Marc",
            "refused.lost,2026-11-01,2026-11-30,,price: too high, again",
            "aged.31,2026-11-30,2026-11-01",
        ] {
            assert_eq!(text.parse::<Asked>().map(|asked| asked.to_string()).as_deref(), Ok(text));
        }
        for wrong in [
            "",
            "reached.won",
            "reached.won,2026-11-01",
            "won,2026-11-01,2026-11-30",
            "lent.sales,2026-1-1,2026-11-30",
            "assigned,2026-11-01,2026-11-30,everybody",
        ] {
            assert_eq!(wrong.parse::<Asked>(), Err(NoFigure), "{wrong}");
        }
    }
}
