//! Changing what is negotiated.

use std::mem::discriminant;

use serde::{Deserialize, Serialize};

use super::{Agreement, Cadence, Figure, LeadField};
use crate::domain::Rejection;

/// A change of one field of the agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AgreementEdit {
    /// Sets a number.
    Figure(Figure, u16),
    /// Asks for a field at the handover, or no longer.
    Field(LeadField, bool),
    /// See [`Agreement::escalation`].
    Escalation(String),
    /// See [`Agreement::cadence`].
    Cadence(Cadence),
    /// The name of who signs for marketing.
    MarketingName(String),
    /// Their role.
    MarketingRole(String),
    /// The name of who signs for sales.
    SalesName(String),
    /// Their role.
    SalesRole(String),
}

impl AgreementEdit {
    /// Whether `self` writes the very field that `earlier` wrote.
    pub fn rewrites(&self, earlier: &Self) -> bool {
        match (self, earlier) {
            (Self::Figure(figure, _), Self::Figure(before, _)) => figure == before,
            (Self::Field(field, _), Self::Field(before, _)) => field == before,
            _ => discriminant(self) == discriminant(earlier),
        }
    }
}

impl Agreement {
    /// Changes one field.
    ///
    /// # Errors
    /// [`Rejection::FigureOutOfBounds`] or [`Rejection::SharesAboveAll`].
    pub(in crate::domain) fn edit(&mut self, edit: &AgreementEdit) -> Result<(), Rejection> {
        match edit {
            AgreementEdit::Figure(figure, number) => {
                let (least, most) = figure.bounds();
                if !(least..=most).contains(number) {
                    return Err(Rejection::FigureOutOfBounds { least, most });
                }
                *self.slot(*figure) = *number;
                if self.short_term_share + self.mid_term_share > 100 {
                    return Err(Rejection::SharesAboveAll);
                }
            }
            AgreementEdit::Field(field, wanted) => {
                self.handover_fields.retain(|other| other != field);
                if *wanted {
                    self.handover_fields.push(*field);
                    self.handover_fields.sort_unstable();
                }
            }
            AgreementEdit::Escalation(text) => self.escalation.clone_from(text),
            AgreementEdit::Cadence(cadence) => self.cadence = *cadence,
            AgreementEdit::MarketingName(text) => self.marketing.name.clone_from(text),
            AgreementEdit::MarketingRole(text) => self.marketing.role.clone_from(text),
            AgreementEdit::SalesName(text) => self.sales.name.clone_from(text),
            AgreementEdit::SalesRole(text) => self.sales.role.clone_from(text),
        }
        Ok(())
    }

    fn slot(&mut self, figure: Figure) -> &mut u16 {
        let [short, mid, long, to_qualify] = &mut self.response_hours;
        match figure {
            Figure::ShortTermShare => &mut self.short_term_share,
            Figure::MidTermShare => &mut self.mid_term_share,
            Figure::ShortTermResponse => short,
            Figure::MidTermResponse => mid,
            Figure::LongTermResponse => long,
            Figure::ToQualifyResponse => to_qualify,
            Figure::Attempts => &mut self.attempts,
            Figure::Decision => &mut self.decision_days,
            Figure::Feedback => &mut self.feedback_days,
            Figure::Return => &mut self.return_days,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_is_written_where_it_is_read() {
        for figure in Figure::ALL {
            let mut agreement = Agreement::default();
            for number in [figure.bounds().0, 7] {
                agreement.edit(&AgreementEdit::Figure(figure, number)).expect("within bounds");
                assert_eq!(agreement.figure(figure), number, "{figure:?}");
            }
            assert_eq!(agreement.out_of_bounds(), None);
            let before = agreement.figure(figure);
            let (least, most) = figure.bounds();
            let refused = agreement.edit(&AgreementEdit::Figure(figure, most + 1));
            assert_eq!(refused, Err(Rejection::FigureOutOfBounds { least, most }));
            assert_eq!(agreement.figure(figure), before);
        }
    }

    #[test]
    fn the_shares_are_always_all() {
        let mut agreement = Agreement::default();
        assert_eq!(agreement.shares(), [20, 30, 50]);
        let share = |agreement: &mut Agreement, figure, share| agreement.edit(&AgreementEdit::Figure(figure, share));
        assert_eq!(share(&mut agreement, Figure::ShortTermShare, 70), Ok(()));
        assert_eq!(agreement.shares(), [70, 30, 0]);
        assert_eq!(share(&mut agreement.clone(), Figure::MidTermShare, 31), Err(Rejection::SharesAboveAll));
    }

    #[test]
    fn fields_stand_in_the_order_of_the_page_and_once() {
        let mut agreement = Agreement::default();
        for (field, wanted) in [(LeadField::Timing, true), (LeadField::Phone, true), (LeadField::Phone, true)] {
            agreement.edit(&AgreementEdit::Field(field, wanted)).expect("fits");
        }
        agreement.edit(&AgreementEdit::Field(LeadField::Email, false)).expect("fits");
        let wanted = [
            LeadField::Company,
            LeadField::Contact,
            LeadField::Phone,
            LeadField::Source,
            LeadField::Pain,
            LeadField::Timing,
        ];
        assert_eq!(agreement.handover_fields, wanted);
    }
}
