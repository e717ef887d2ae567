//! Leads as a table: one row each, the id first, so that what comes back finds its lead.

use std::borrow::Cow;
use std::fmt::Write as _;

use chrono::{DateTime, Datelike, Timelike, Utc};

use super::Target;
use super::guard::neutralised;
use super::words::{self, CATEGORY, COLUMNS, in_tongue};
use crate::domain::business::Zone;
use crate::domain::language::{Rules, Tongue};
use crate::domain::{Answer, Currency, Lead, LeadStage, Money};

/// Makes spreadsheets read the file as UTF-8.
const MARK: char = '\u{feff}';
/// What CSV ends its lines with.
const BREAK: &str = "\r\n";

/// A table under way.
#[derive(Clone, Debug)]
pub struct Writer {
    tongue: Tongue,
    currency: Currency,
    rules: Rules,
    zone: Zone,
    text: String,
}

impl Writer {
    /// A table with its header.
    ///
    /// `zone` says how clocks go where the user is, `rules` what categories follow from.
    pub fn new(tongue: Tongue, currency: Currency, rules: Rules, zone: Zone) -> Self {
        let mut writer = Self { tongue, currency, rules, zone, text: String::from(MARK) };
        row(
            &mut writer.text,
            words::delimiter(tongue),
            COLUMNS.iter().map(|(_, head)| Cow::Borrowed(in_tongue(tongue, *head))),
        );
        writer
    }

    /// Adds a lead.
    pub fn lead(&mut self, lead: &Lead) {
        let cells: Vec<_> = COLUMNS.iter().map(|(target, head)| self.cell(lead, *target, *head).into()).collect();
        row(&mut self.text, words::delimiter(self.tongue), cells.into_iter());
    }

    /// The text of the file.
    pub fn finish(self) -> String {
        self.text
    }

    fn cell(&self, lead: &Lead, target: Target, head: [&'static str; 2]) -> String {
        let text = |text: &str| neutralised(text).into_owned();
        let word = |words: [&'static str; 2]| in_tongue(self.tongue, words).to_owned();
        let moment = |moment: Option<DateTime<Utc>>| moment.map(|moment| self.moment(moment)).unwrap_or_default();
        let milestones = lead.progress.milestones();
        match target {
            Target::Id => lead.id.to_string(),
            Target::ExternalId => text(&lead.external_id),
            Target::Company => text(&lead.company),
            Target::Contact => text(&lead.contact),
            Target::Email => text(&lead.email),
            Target::Phone => text(&lead.phone),
            Target::Source => text(&lead.source),
            Target::Note => text(&lead.note),
            Target::Value => lead.value.map(|value| self.amount(value)).unwrap_or_default(),
            Target::Currency => lead.value.map(|_| self.currency.code().to_owned()).unwrap_or_default(),
            Target::Team => word(words::team(lead.owners.current().team)),
            Target::Owner => text(&lead.owners.current().person),
            Target::Created => self.moment(lead.owners.begun()),
            Target::Stage => word(words::stage(lead.progress.stage())),
            Target::StageSince => moment(lead.progress.last().map(|milestone| milestone.since)),
            Target::Reason => {
                let closing = milestones.iter().rev().find(|milestone| milestone.stage.wants_reason());
                closing.map(|milestone| text(&milestone.reason)).unwrap_or_default()
            }
            Target::Reached(stage) => moment(first(lead, stage)),
            Target::FirstContact => moment(lead.contacts.iter().map(|contact| contact.at).min()),
            Target::Answer(criterion) => match lead.evidence.answer(criterion) {
                Answer::Unknown => String::new(),
                answer => word(words::answer(answer)),
            },
            Target::Skip if head == CATEGORY => word(words::category(lead.category(&self.rules))),
            _ => String::new(),
        }
    }

    fn amount(&self, amount: Money) -> String {
        let (units, cents) = (amount.cents() / 100, amount.cents() % 100);
        let mark = if self.tongue == Tongue::French { ',' } else { '.' };
        if cents == 0 { units.to_string() } else { format!("{units}{mark}{cents:02}") }
    }

    /// A moment as spreadsheets of both countries know one, where the user is; what that cannot say exactly, as ISO has it.
    fn moment(&self, moment: DateTime<Utc>) -> String {
        let wall = self.zone.wall_at(moment).filter(|wall| (1_900..10_000).contains(&wall.year()));
        let exact = wall.filter(|wall| wall.nanosecond() == 0 && self.zone.moment_at(*wall) == Some(moment));
        exact.map_or_else(
            // A year of five digits, or before the first, begins with a sign.
            || neutralised(&moment.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true)).into_owned(),
            |wall| wall.format("%Y-%m-%d %H:%M:%S").to_string(),
        )
    }
}

/// Appends a row of cells to `text`.
pub fn row<'a>(text: &mut String, delimiter: char, cells: impl Iterator<Item = Cow<'a, str>>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            text.push(delimiter);
        }
        let special = |sign: char| sign == delimiter || matches!(sign, '"' | '\n' | '\r');
        // Blanks at an end would be lost where cells are trimmed.
        if cell.contains(special) || cell.trim().len() < cell.len() {
            let _ = write!(text, "\"{}\"", cell.replace('"', "\"\""));
        } else {
            text.push_str(&cell);
        }
    }
    text.push_str(BREAK);
}

/// When a lead first reached a stage.
fn first(lead: &Lead, stage: LeadStage) -> Option<DateTime<Utc>> {
    lead.progress.milestones().iter().find(|milestone| milestone.stage == stage).map(|milestone| milestone.since)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Holding, LeadId, Ledger, Milestone, Team};

    fn lead() -> Lead {
        let since = "2026-07-15T07:30:00Z".parse().expect("a moment");
        let holding = Holding { person: "Zoé".to_owned(), ..Holding::of(Team::Sales, since) };
        let mut lead = Lead::owned(LeadId(7), Ledger::starting(holding));
        lead.company = "Acme; \"Fils\"".to_owned();
        lead.phone = "+33 1".to_owned();
        lead.value = Money::from_cents(123_456).ok();
        lead.note = "one\ntwo".to_owned();
        let (stage, reason) = (LeadStage::Lost, "Trop cher".to_owned());
        lead.progress.reach(Milestone { stage, since, reason }).expect("has its reason");
        lead
    }

    fn written(tongue: Tongue) -> String {
        let mut writer = Writer::new(tongue, Currency::Eur, Rules::default(), Zone::fixed(7_200));
        writer.lead(&lead());
        writer.finish()
    }

    #[test]
    fn a_file_is_what_a_spreadsheet_of_the_country_expects() {
        let french = written(Tongue::French);
        let lines: Vec<_> = french.split("\r\n").collect();
        assert!(
            lines[0].starts_with("\u{feff}Identifiant Entente;Identifiant externe;Société;Contact;"),
            "{}",
            lines[0]
        );
        let row = "0000000000000007;;\"Acme; \"\"Fils\"\"\";;;'+33 1;;1234,56;EUR;À qualifier;Commerciaux;Zoé;\
            2026-07-15 09:30:00;Perdu;2026-07-15 09:30:00;Trop cher;;;;;2026-07-15 09:30:00;;;;;;;;;\"one\ntwo\"";
        assert_eq!(lines[1..], [row, ""]);
        let english = written(Tongue::English);
        assert!(english.starts_with("\u{feff}Entente ID,External ID,Company,"), "{english}");
        assert!(english.contains(",1234.56,EUR,To qualify,Sales,Zoé,"), "{english}");
    }

    #[test]
    fn a_moment_is_written_so_that_it_comes_back() {
        let writer = Writer::new(Tongue::English, Currency::Eur, Rules::default(), Zone::fixed(3_600));
        for (moment, expected) in [
            ("2026-01-15T08:30:00Z", "2026-01-15 09:30:00"),
            ("2026-01-15T08:30:00.250Z", "2026-01-15T08:30:00.250Z"),
            ("1815-06-18T10:00:00Z", "1815-06-18T10:00:00Z"),
        ] {
            assert_eq!(writer.moment(moment.parse().expect(moment)), expected);
        }
    }
}
