//! Changing the rules of treatment.

use std::mem::discriminant;

use serde::{Deserialize, Serialize};

use super::{LOAN_DAYS, Process, Rule};
use crate::domain::apply::within;
use crate::domain::language::{Bilingual, Tongue};
use crate::domain::{Category, Rejection, Team};

/// A change of the rule for one category.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcessEdit {
    /// Which one.
    pub category: Category,
    /// The change.
    pub edit: RuleEdit,
}

/// A change of one field of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RuleEdit {
    /// See [`Rule::owner`].
    Owner(Team),
    /// Whether a team may have the leads for a while, see [`Rule::lent_to`].
    LentTo(Team, bool),
    /// See [`Rule::days`].
    Days(u16),
    /// See [`Rule::returns_to`].
    ReturnsTo(Team),
    /// Writes [`Rule::approach`] in one language.
    Approach(Tongue, String),
    /// Writes [`Rule::next_steps`] in one language.
    NextSteps(Tongue, String),
    /// The starting point again, texts included.
    Restore,
}

impl ProcessEdit {
    /// Whether `self` writes the very field that `earlier` wrote.
    pub fn rewrites(&self, earlier: &Self) -> bool {
        let same = match (&self.edit, &earlier.edit) {
            (RuleEdit::LentTo(team, _), RuleEdit::LentTo(before, _)) => team == before,
            (RuleEdit::Approach(tongue, _), RuleEdit::Approach(before, _))
            | (RuleEdit::NextSteps(tongue, _), RuleEdit::NextSteps(before, _)) => tongue == before,
            (edit, before) => discriminant(edit) == discriminant(before),
        };
        same && self.category == earlier.category
    }
}

impl Process {
    /// Changes one thing.
    ///
    /// # Errors
    /// [`Rejection::TextTooLong`], or [`Rejection::FigureOutOfBounds`] for days outside [`LOAN_DAYS`].
    pub(in crate::domain) fn edit(&mut self, ProcessEdit { category, edit }: &ProcessEdit) -> Result<(), Rejection> {
        let mut rule = self.rule(*category);
        match edit {
            RuleEdit::Owner(team) => rule.owner = *team,
            RuleEdit::LentTo(team, may) => {
                rule.lent_to.retain(|other| other != team);
                rule.lent_to.extend(may.then_some(*team));
            }
            RuleEdit::Days(days) => rule.days = *days,
            RuleEdit::ReturnsTo(team) => rule.returns_to = *team,
            RuleEdit::Approach(tongue, text) => rule.approach.set(*tongue, text.clone()),
            RuleEdit::NextSteps(tongue, text) => rule.next_steps.set(*tongue, text.clone()),
            RuleEdit::Restore => rule = Rule::starting(*category),
        }
        within(rule.texts())?;
        let (least, most) = LOAN_DAYS;
        if !(least..=most).contains(&rule.days) {
            return Err(Rejection::FigureOutOfBounds { least, most });
        }
        self.0.retain(|other| other.category != *category);
        self.0.push(rule);
        self.tidy();
        Ok(())
    }

    /// Puts rules and teams in their order, and lets go of what says no more than the starting point.
    pub fn tidy(&mut self) {
        for rule in &mut self.0 {
            rule.lent_to.sort_unstable();
            rule.lent_to.dedup();
            for text in [&mut rule.approach, &mut rule.next_steps] {
                if text.is_blank() {
                    *text = Bilingual::default();
                }
            }
        }
        self.0.sort_by_key(|rule| rule.category);
        self.0.retain(|rule| *rule != Rule::starting(rule.category));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Category::{LongTerm, ShortTerm};
    use Team::{InsideSales, Marketing, Sales};

    fn after(edits: &[(Category, RuleEdit)]) -> Process {
        let mut process = Process::default();
        for (category, edit) in edits {
            process.edit(&ProcessEdit { category: *category, edit: edit.clone() }).expect("fits");
        }
        process
    }

    fn approach(text: &str) -> RuleEdit {
        RuleEdit::Approach(Tongue::French, text.to_owned())
    }

    #[test]
    fn a_rule_says_what_was_edited_last() {
        let process = after(&[
            (LongTerm, RuleEdit::Owner(InsideSales)),
            (LongTerm, RuleEdit::LentTo(Marketing, true)),
            (LongTerm, RuleEdit::LentTo(Marketing, true)),
            (LongTerm, RuleEdit::Days(45)),
            (LongTerm, RuleEdit::ReturnsTo(InsideSales)),
            (ShortTerm, approach("Vite")),
        ]);
        let rule = process.rule(LongTerm);
        assert_eq!((rule.owner, rule.lent_to, rule.days), (InsideSales, vec![Marketing, Sales], 45));
        assert_eq!(rule.returns_to, InsideSales);
        assert_eq!(process.rule(ShortTerm).approach.get(Tongue::French), "Vite");
        let order: Vec<_> = process.0.iter().map(|rule| rule.category).collect();
        assert_eq!(order, [ShortTerm, LongTerm]);
    }

    #[test]
    fn what_is_as_at_the_start_stands_in_no_plan() {
        assert!(after(&[(LongTerm, RuleEdit::LentTo(Sales, true)), (ShortTerm, RuleEdit::Owner(Sales))]).is_default());
        assert!(after(&[(LongTerm, approach("Vite")), (LongTerm, approach(" "))]).is_default());
        let restored =
            after(&[(LongTerm, approach("Vite")), (LongTerm, RuleEdit::Days(9)), (LongTerm, RuleEdit::Restore)]);
        assert!(restored.is_default());
    }

    #[test]
    fn a_loan_is_for_a_day_at_least_and_a_year_at_most() {
        for (days, fits) in [(0, false), (1, true), (365, true), (366, false)] {
            let edit = ProcessEdit { category: LongTerm, edit: RuleEdit::Days(days) };
            assert_eq!(Process::default().edit(&edit).is_ok(), fits, "{days}");
        }
    }

    #[test]
    fn typing_on_in_one_field_is_one_step() {
        let edit = |category, edit| ProcessEdit { category, edit };
        let first = edit(LongTerm, approach("V"));
        for (next, rewrites) in [
            (edit(LongTerm, approach("Vi")), true),
            (edit(ShortTerm, approach("Vi")), false),
            (edit(LongTerm, RuleEdit::Approach(Tongue::English, "Vi".to_owned())), false),
            (edit(LongTerm, RuleEdit::NextSteps(Tongue::French, "Vi".to_owned())), false),
        ] {
            assert_eq!(next.rewrites(&first), rewrites, "{next:?}");
        }
        let lent = |team| edit(LongTerm, RuleEdit::LentTo(team, true));
        assert!(lent(Sales).rewrites(&lent(Sales)) && !lent(Sales).rewrites(&lent(Marketing)));
    }
}
