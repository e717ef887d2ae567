//! How quick the built page is, in Chromium: `cargo xtask bench`. Nothing here is asserted; it prints tables in Markdown, with
//! ratios, to be read by whoever changes something that could make the page slow. `cargo xtask bench board`, `csv`, or `strokes`,
//! makes one of them.

mod board;
mod csv;
mod measured;
mod strokes;

use std::env;
use std::process::ExitCode;

use entente_e2e::Outcome;

/// Makes a table and prints it.
type Table = fn() -> Outcome;

/// The tables by name.
const TABLES: [(&str, Table); 3] = [("strokes", strokes::strokes), ("board", board::board), ("csv", csv::csv)];

fn main() -> ExitCode {
    let wanted: Vec<String> = env::args().skip(1).collect();
    if let Some(unknown) = wanted.iter().find(|name| TABLES.iter().all(|(table, _)| table != name)) {
        eprintln!("there is no table {unknown}");
        return ExitCode::FAILURE;
    }
    for (name, table) in TABLES {
        if (wanted.is_empty() || wanted.iter().any(|wanted| wanted == name))
            && let Err(failure) = table()
        {
            eprintln!("{failure}");
            return ExitCode::FAILURE;
        }
        println!();
    }
    ExitCode::SUCCESS
}

/// A figure with so many decimals.
fn shown(figure: Option<f64>, decimals: usize) -> String {
    figure.map_or_else(|| "–".to_owned(), |figure| format!("{figure:.decimals$}"))
}
