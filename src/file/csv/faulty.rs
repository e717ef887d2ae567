//! The rows that have a problem, as a table of their own with what is wrong behind each, to be put right and imported again.

use std::borrow::Cow;

use super::guard::{neutralised, unwrapped};
use super::records::Reader;
use super::write::row;
use super::{Problem, Table};

/// The table of these rows, each with what is `said` of it below `heading`.
pub fn faulty<'a>(table: &Table, heading: &str, rows: impl Iterator<Item = (&'a Problem, String)>) -> String {
    let delimiter = char::from(table.delimiter());
    let mut text = String::from('\u{feff}');
    let head = table.header().iter().map(|name| Cow::Borrowed(name.as_str()));
    row(&mut text, delimiter, head.chain([Cow::Borrowed(heading)]));
    for (problem, said) in rows {
        let mut cells = Vec::new();
        let raw = table.text().get(problem.span.clone()).unwrap_or_default();
        Reader::START.clone().next(raw, table.delimiter(), &mut cells);
        let missing = table.header().len().saturating_sub(cells.len());
        let cells = cells.iter().map(|cell| neutralised(unwrapped(cell)).into_owned().into());
        let gap = std::iter::repeat_n(Cow::Borrowed(""), missing);
        row(&mut text, delimiter, cells.chain(gap).chain([Cow::Owned(neutralised(&said).into_owned())]));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::csv::Trouble;

    #[test]
    fn faulty_rows_can_be_put_right_and_imported_again() {
        let text = "Company;E-mail;Note\nA;nobody;\"one\ntwo\"\n\"B\n=C;x\n".to_owned();
        let table = Table::open(text, None).expect("a table");
        let problem = |line, span| Problem { line, span, troubles: vec![Trouble::Nameless], is_taken: false };
        let problems = [problem(2, 20..38), problem(4, 39..41), problem(5, 42..46)];
        let said = |problem: &Problem| format!("line {}; wrong", problem.line);
        let found = faulty(&table, "Problem", problems.iter().map(|problem| (problem, said(problem))));
        let expected = "\u{feff}Company;E-mail;Note;Problem\r\nA;nobody;\"one\ntwo\";\"line 2; wrong\"\r\n\"\"\"B\";;;\"line 4; wrong\"\r\n\
            '=C;x;;\"line 5; wrong\"\r\n";
        assert_eq!(found, expected);
    }
}
