//! The first look at a table: every row once, to know how many there are and what stands in each column.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::amounts::Marks;
use super::dates::Orders;
use super::guard::unwrapped;
use super::records::Reader;
use super::table::Table;

/// Rows a table may have.
pub const MOST_ROWS: usize = crate::domain::MOST_LEADS;
/// Different values of a column that are listed. One with more is no choice among a few.
pub const MOST_VALUES: usize = 200;

/// Samples of a column, and signs of each.
const SAMPLES: (usize, usize) = (3, 80);
/// Signs of a value that can be one of a few.
const LONGEST_VALUE: usize = 100;

/// What stands in a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// The first few different values.
    pub samples: Vec<String>,
    /// Rows with a value.
    pub filled: usize,
    /// What its dates say about their order.
    pub orders: Orders,
    /// What its numbers say about their mark.
    pub marks: Marks,
    /// Every value and how often it occurs; `None` when there are more than [`MOST_VALUES`], or longer ones.
    pub values: Option<BTreeMap<String, usize>>,
}

/// What stands in a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    /// A profile of each column.
    pub columns: Vec<Profile>,
    /// Rows so far.
    pub rows: usize,
    /// Whether there are more than [`MOST_ROWS`]; those behind are not looked at.
    pub is_cut: bool,
    reader: Reader,
}

impl Survey {
    /// Begins to look at `table`.
    pub fn new(table: &Table) -> Self {
        let fresh = || Profile { values: Some(BTreeMap::new()), ..Profile::default() };
        let columns = table.header().iter().map(|_| fresh()).collect();
        Self { columns, rows: 0, is_cut: false, reader: table.rows() }
    }

    /// Looks at so many rows more. Whether those were the last.
    pub fn step(&mut self, table: &Table, rows: usize) -> bool {
        let mut cells = Vec::<Cow<'_, str>>::new();
        for _ in 0..rows {
            if self.reader.next(table.text(), table.delimiter(), &mut cells).is_none() {
                return true;
            }
            if self.rows == MOST_ROWS {
                self.is_cut = true;
                return true;
            }
            self.rows += 1;
            for (profile, cell) in self.columns.iter_mut().zip(&cells) {
                profile.note(unwrapped(cell).trim());
            }
        }
        false
    }

    /// Bytes read, and bytes in all.
    pub fn progress(&self, table: &Table) -> (usize, usize) {
        (self.reader.at().min(table.text().len()), table.text().len())
    }
}

impl Profile {
    fn note(&mut self, cell: &str) {
        if cell.is_empty() {
            return;
        }
        self.filled += 1;
        self.orders.note(cell);
        self.marks.note(cell);
        if self.samples.len() < SAMPLES.0 {
            let sample: String = cell.chars().take(SAMPLES.1).collect();
            if !self.samples.contains(&sample) {
                self.samples.push(sample);
            }
        }
        let Some(values) = &mut self.values else { return };
        if let Some(count) = values.get_mut(cell) {
            *count += 1;
        } else if values.len() == MOST_VALUES || cell.len() > LONGEST_VALUE {
            self.values = None;
        } else {
            values.insert(cell.to_owned(), 1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn survey(text: &str, by: usize) -> Survey {
        let table = Table::open(text.to_owned(), None).expect("a table");
        let mut survey = Survey::new(&table);
        while !survey.step(&table, by) {}
        assert_eq!(survey.progress(&table), (text.len(), text.len()));
        survey
    }

    #[test]
    fn every_row_is_looked_at_once_however_it_is_cut() {
        let text = "Société;Statut;Le\nA;Ouvert;13/02/2026\nB;Ouvert;01/02/2026\n\nC;;\nD;\"'=x\";more;more\n";
        let whole = survey(text, usize::MAX);
        for by in 1..6 {
            assert_eq!(survey(text, by), whole);
        }
        assert_eq!((whole.rows, whole.columns.len(), whole.is_cut), (4, 3, false));
        let [company, status, day] = whole.columns.as_slice() else { panic!("three columns") };
        assert_eq!((company.filled, company.samples.as_slice()), (4, &["A", "B", "C"].map(str::to_owned)[..]));
        let values = status.values.as_ref().expect("a few");
        assert_eq!(
            values.iter().map(|(value, count)| (value.as_str(), *count)).collect::<Vec<_>>(),
            [("=x", 1), ("Ouvert", 2)]
        );
        assert_eq!((day.orders.day_first, day.orders.open), (1, 1));
    }

    #[test]
    fn a_column_of_many_values_is_no_choice_among_a_few() {
        let rows = |count: usize| (0..count).map(|row| row.to_string()).collect::<Vec<_>>().join("\n");
        let values = |count| survey(&format!("Name\n{}", rows(count)), 64).columns[0].values.clone();
        assert_eq!(values(MOST_VALUES).map(|values| values.len()), Some(MOST_VALUES));
        assert_eq!(values(MOST_VALUES + 1), None);
    }

    #[test]
    fn rows_behind_the_most_are_not_looked_at() {
        let text = format!("Name\n{}", "x\n".repeat(MOST_ROWS + 5));
        let survey = {
            let table = Table::open(text, None).expect("a table");
            let mut survey = Survey::new(&table);
            assert!(survey.step(&table, usize::MAX));
            survey
        };
        assert_eq!((survey.rows, survey.is_cut), (MOST_ROWS, true));
    }
}
