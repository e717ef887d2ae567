//! Back by the last day of the loan, from whoever borrowed it. It ends where the next holding begins, whoever has it then. Closed in
//! time, nobody has to give it back.

use super::{Duty, Promise, Standing};
use crate::domain::Lead;
use crate::domain::metrics::Yardstick;

pub(super) fn tell(lead: &Lead, by: &Yardstick, tell: &mut dyn FnMut(Duty)) {
    let mut holdings = lead.owners.holdings().peekable();
    while let Some(holding) = holdings.next() {
        let Some(loan) = &holding.loan else { continue };
        let ended = holdings.peek().map(|next| by.day(next.since));
        let closed = lead.progress.last().filter(|last| last.stage.is_closed()).map(|last| by.day(last.since));
        if ended.is_none() && closed.is_some_and(|day| day <= loan.until) {
            continue;
        }
        let standing = match (ended, closed) {
            (None, Some(_)) => Standing::Broken,
            _ => Standing::of(ended, loan.until, by.today),
        };
        tell(Duty { promise: Promise::Loan, team: holding.team, began: holding.since, standing });
    }
}
