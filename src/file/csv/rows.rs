//! From a record to what it says of a lead, and what in it cannot be read.

use std::borrow::Cow;

use super::amounts::Amount;
use super::dates::When;
use super::guard::unwrapped;
use super::mapping::{Column, Mapping};
use super::records::Found;
use super::trouble::Trouble;
use super::words::{answer_of, team_of};
use super::{Source, Target};
use crate::domain::business::Zone;
use crate::domain::intake::Draft;
use crate::domain::{Answer, Currency, LeadStage, fits};

/// What rows are read with.
#[derive(Clone, Debug)]
pub struct RowReader<'a> {
    /// How the table is read.
    pub mapping: &'a Mapping,
    /// The names of its columns.
    pub header: &'a [String],
    /// Where its clocks hang.
    pub zone: &'a Zone,
    /// The currency of the plan.
    pub currency: Currency,
}

/// What other systems write where there is nothing.
const BLANKS: [&str; 10] =
    ["-", "–", "n/a", "#n/a", "null", "none", "nan", "(no value)", "0000-00-00", "0000-00-00 00:00:00"];
/// Signs of a cell that a message quotes.
const QUOTED: usize = 60;

impl RowReader<'_> {
    /// Reads a record.
    pub fn read(&self, found: &Found, cells: &[Cow<'_, str>]) -> (Draft, Vec<Trouble>) {
        let mut row = Row { draft: Draft::default(), troubles: Vec::new(), ..Row::default() };
        row.troubles.extend(found.flaw.map(Trouble::Quotes));
        let columns = self.mapping.columns.len();
        if cells.iter().skip(columns).any(|cell| !cell.trim().is_empty()) {
            row.troubles.push(Trouble::TooManyCells { found: cells.len(), columns });
        }
        for (place, (column, cell)) in self.mapping.columns.iter().zip(cells).enumerate() {
            if column.target != Target::Skip {
                self.take(&mut row, place, column, cell);
            }
        }
        self.finish(row)
    }

    fn take(&self, row: &mut Row, place: usize, column: &Column, cell: &str) {
        let text = self.clean(cell, column.target == Target::Note);
        let plain = text.trim();
        if plain.is_empty() && !(self.is_own() && column.target.is_text() && !text.is_empty()) {
            return;
        }
        let quoted = || plain.chars().take(QUOTED).collect::<String>();
        let date = || When::read(plain, column.order).and_then(|when| when.moment(self.zone));
        let draft = &mut row.draft;
        let into = match column.target {
            Target::Skip => return,
            Target::Company => &mut draft.company,
            Target::Contact => &mut draft.contact,
            Target::Phone => &mut draft.phone,
            Target::Source => &mut draft.source,
            Target::Reason => &mut draft.reason,
            Target::FirstName => &mut row.first_name,
            Target::LastName => &mut row.last_name,
            Target::Currency => &mut row.currency,
            Target::Email => match email(plain).filter(|_| !self.is_own()) {
                Some(email) => {
                    if draft.email.is_empty() {
                        email.clone_into(&mut draft.email);
                    }
                    return;
                }
                None if self.is_own() => &mut draft.email,
                None => return row.troubles.push(Trouble::NoEmail(place, quoted())),
            },
            Target::ExternalId => {
                let name = self.header.get(place).map(String::as_str).unwrap_or_default();
                let origin = self.mapping.source.origin(self.header, name, &self.mapping.fingerprint);
                if draft.external_id.is_empty() {
                    draft.external_id = origin + if self.is_own() { &text } else { plain };
                }
                return;
            }
            Target::Id => match plain.parse() {
                Ok(id) => return draft.id = Some(id),
                Err(_) => return row.troubles.push(Trouble::NoId(place, quoted())),
            },
            Target::Value => match Amount::read(plain, column.mark) {
                Some(amount) => return row.amount(amount, self.is_own()),
                None => return row.troubles.push(Trouble::NoAmount(place, quoted())),
            },
            Target::Owner => {
                let owner = self.mapping.owner(plain);
                draft.team = draft.team.or(owner.team);
                // What a file of ours says is taken as it is, unless somebody mapped it.
                draft.person = if self.is_own() && owner.person == plain { text.into_owned() } else { owner.person };
                return;
            }
            Target::Team => match team_of(plain) {
                Some(team) => return draft.team = Some(team),
                None => return row.troubles.push(Trouble::NoTeam(place, quoted())),
            },
            Target::Stage => return row.stage(self.mapping.stage(plain), plain),
            Target::Answer(criterion) => match answer_of(plain) {
                Some(Answer::Unknown) => return,
                Some(answer) => return draft.answers.push((criterion, answer)),
                None => return row.troubles.push(Trouble::NoAnswer(place, quoted())),
            },
            Target::Created | Target::StageSince | Target::ClosedOn | Target::FirstContact | Target::Reached(_) => {
                let Some(moment) = date() else { return row.troubles.push(Trouble::NoDate(place, quoted())) };
                match column.target {
                    Target::Created => draft.created = draft.created.or(Some(moment)),
                    Target::StageSince => draft.stage_since = Some(moment),
                    Target::ClosedOn => row.closed_on = row.closed_on.or(Some(moment)),
                    Target::Reached(stage) => draft.reached.push((stage, moment)),
                    _ => {
                        draft.first_contact = draft.first_contact.or(Some(moment));
                        draft.first_contact_by = self.header.get(place).cloned().unwrap_or_default();
                    }
                }
                return;
            }
            Target::Note if self.is_own() => &mut draft.note,
            Target::Note => return line(&mut draft.note, plain),
            Target::Named => {
                let name = self.header.get(place).map(String::as_str).unwrap_or_default();
                return line(&mut draft.note, &format!("{}: {plain}", name.trim_end_matches('*')));
            }
        };
        if !fits(&text) {
            row.troubles.push(Trouble::TooLong(place));
        } else if into.is_empty() {
            *into = if self.is_own() { text.into_owned() } else { plain.to_owned() };
        }
    }

    fn finish(&self, row: Row) -> (Draft, Vec<Trouble>) {
        let Row { mut draft, mut troubles, first_name, last_name, currency, amounts, closed_on, said } = row;
        if draft.contact.is_empty() {
            [first_name, last_name].join(" ").trim().clone_into(&mut draft.contact);
        }
        for amount in amounts {
            let named = [currency.as_str(), &amount.currency].into_iter().find(|name| !name.is_empty());
            match named.filter(|name| !self.currency.is_named_by(name)) {
                Some(other) => troubles.push(Trouble::OtherCurrency(other.to_owned())),
                None => draft.value = draft.value.or(Some(amount.money)),
            }
        }
        if draft.stage.is_some_and(LeadStage::is_closed) {
            draft.stage_since = draft.stage_since.or(closed_on);
        }
        // A reason is wanted here: where the file has none, what it calls the stage tells most.
        if draft.reason.trim().is_empty() {
            let dated = draft.reached.iter().any(|(stage, _)| stage.wants_reason());
            let heads = self.mapping.columns.iter().zip(self.header);
            let head =
                heads.filter(|(column, _)| matches!(column.target, Target::Reached(stage) if stage.wants_reason()));
            let head = head.map(|(_, name)| name.clone()).next().filter(|_| dated);
            draft.reason = if said.is_empty() { head.unwrap_or_default() } else { said };
        }
        if !fits(&draft.note) || !fits(&draft.external_id) {
            let place =
                self.mapping.columns.iter().position(|column| matches!(column.target, Target::Note | Target::Named));
            troubles.push(Trouble::TooLong(place.unwrap_or_default()));
            draft.note = String::new();
            draft.external_id = String::new();
        }
        if !draft.is_named() && draft.id.is_none() {
            troubles.push(Trouble::Nameless);
        }
        (draft, troubles)
    }

    fn is_own(&self) -> bool {
        self.mapping.source == Source::Entente
    }

    /// The text of a cell: of a file of ours as it was written, of any other without what does not belong there.
    fn clean<'a>(&self, cell: &'a str, has_lines: bool) -> Cow<'a, str> {
        let text = unwrapped(cell);
        if self.is_own() {
            return text.into();
        }
        if BLANKS.iter().any(|blank| text.trim().eq_ignore_ascii_case(blank)) {
            return "".into();
        }
        let breaks = |sign: char| sign.is_control() && !(has_lines && sign == '\n');
        if text.contains(breaks) {
            let text = text.replace("\r\n", "\n").replace('\0', "");
            text.chars().map(|sign| if breaks(sign) { ' ' } else { sign }).collect()
        } else {
            text.into()
        }
    }
}

/// A row while its cells are read.
#[derive(Default)]
struct Row {
    draft: Draft,
    troubles: Vec<Trouble>,
    first_name: String,
    last_name: String,
    currency: String,
    amounts: Vec<Amount>,
    closed_on: Option<chrono::DateTime<chrono::Utc>>,
    /// What the file calls the stage that closed it.
    said: String,
}

impl Row {
    fn amount(&mut self, amount: Amount, is_own: bool) {
        // Other systems write a zero where nobody knows.
        if is_own || amount.money.cents() > 0 {
            self.amounts.push(amount);
        }
    }

    /// Of several columns the one counts that closes it, else the furthest.
    fn stage(&mut self, stage: LeadStage, said: &str) {
        let rank = |stage: LeadStage| {
            let way = LeadStage::WAY.iter().position(|other| *other == stage);
            (stage.is_closed(), way)
        };
        if self.draft.stage.is_none_or(|before| rank(stage) > rank(before)) {
            self.draft.stage = Some(stage);
            if stage.wants_reason() {
                said.clone_into(&mut self.said);
            }
        }
    }
}

/// The first e-mail address in a cell.
fn email(text: &str) -> Option<&str> {
    let parts = text.split(|sign: char| sign.is_whitespace() || matches!(sign, ';' | ',' | '<' | '>'));
    let parts = parts.map(|part| part.strip_prefix("mailto:").unwrap_or(part));
    let mut emails = parts.filter(|part| {
        part.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty() && !host.contains('@'))
    });
    emails.next().filter(|email| fits(email))
}

fn line(note: &mut String, text: &str) {
    if !note.is_empty() {
        note.push('\n');
    }
    note.push_str(text);
}

#[cfg(test)]
mod tests;
