//! `cargo xtask <task>`: chooses a task of the library.

use std::process::ExitCode;

use xtask::bench::bench;
use xtask::checks::{Part, test};
use xtask::dist::dist;
use xtask::failure::Failure;
use xtask::project::Project;
use xtask::serve::serve;
use xtask::size;

const USAGE: &str = "\
usage: cargo xtask <task>

  serve [--port N]   build the optimised page and show it on this machine
  dist               build it into dist/, for any static host
  size               print what the first visit to dist/ costs
  bench [TABLE]...   measure the page in a browser, and print tables of ratios: strokes, board, csv
  test               check everything: format, lints, tests, page, browser
  test host          only what needs no browser
  test browser       only what needs one

What is missing on the machine is installed into target/tools, and said.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match task(&arguments.iter().map(String::as_str).collect::<Vec<_>>()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nxtask: {failure}");
            if matches!(failure, Failure::Usage) {
                eprintln!("{USAGE}");
            }
            ExitCode::FAILURE
        }
    }
}

fn task(arguments: &[&str]) -> Result<(), Failure> {
    let project = Project::here();
    match arguments {
        ["serve"] => serve(&project, None),
        ["serve", "--port", port] => serve(&project, Some(port.parse().map_err(|_| Failure::Usage)?)),
        ["dist"] => dist(&project),
        ["size"] => size::check(&project.dist()),
        ["bench", tables @ ..] => bench(&project, tables),
        ["test"] => test(&project, Part::All),
        ["test", "host"] => test(&project, Part::Host),
        ["test", "browser"] => test(&project, Part::Browser),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(Failure::Usage),
    }
}
