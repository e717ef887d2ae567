//! Pictures of every page of the built page, to be looked at, and the one in the README.
//!
//! `cargo run -p entente-e2e --bin screenshots -- <folder>` fills the folder with one picture for each page, width, theme,
//! language and amount of data; `… -- --readme docs/screenshot.png` makes the README's.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use entente_e2e::{Failure, Outcome, Page, Setup, plans, run, tour};

const WIDTHS: [(u32, u32); 3] = [(390, 844), (1280, 800), (1920, 1080)];
const LANGUAGES: [(&str, &str); 2] = [("en", "en-GB,en"), ("fr", "fr-FR,fr")];

/// What is in the plan.
#[derive(Clone, Copy, PartialEq)]
enum Data {
    Empty,
    Sample,
    Large,
}

impl Data {
    const ALL: [(Self, &str); 3] = [(Self::Empty, "empty"), (Self::Sample, "sample"), (Self::Large, "10000")];
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let outcome = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["--readme", file] => readme(Path::new(file)),
        [folder] if !folder.starts_with('-') => everything(Path::new(folder)),
        _ => {
            eprintln!("usage: screenshots <folder> | --readme <file>");
            return ExitCode::FAILURE;
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

/// One screen of the objectives with the sample, twice as sharp as it is large.
fn readme(file: &Path) -> Outcome {
    run(Setup { size: (1280, 800), scale: 2, ..Setup::default() }, async |page| {
        prepare(page, Data::Sample).await?;
        page.open("#/objectives").await?;
        page.is_painted().await?;
        keep(file, &page.picture().await?)
    })
}

fn everything(folder: &Path) -> Outcome {
    for (language, languages) in LANGUAGES {
        for (data, amount) in Data::ALL {
            run(Setup { languages, ..Setup::default() }, async |page| {
                prepare(page, data).await?;
                for theme in ["light", "dark"] {
                    page.prefer("theme", theme).await?;
                    let name = |place: &str, width: u32| {
                        PathBuf::from(format!("{place}-{width}-{theme}-{language}-{amount}.png"))
                    };
                    pictures(page, data, &|place, width| folder.join(name(place, width))).await?;
                }
                Ok(())
            })?;
        }
    }
    Ok(())
}

/// The pictures of every page, with the plan and the choices as they are.
async fn pictures(page: &Page, data: Data, file: &impl Fn(&str, u32) -> PathBuf) -> Outcome {
    for (place, address) in tour::PLACES {
        if address.contains('*') && data == Data::Empty {
            continue;
        }
        page.visit(address).await?;
        at_each_width(page, place, file).await?;
    }
    page.open_detail().await?;
    at_each_width(page, "detail", file).await
}

async fn at_each_width(page: &Page, place: &str, file: &impl Fn(&str, u32) -> PathBuf) -> Outcome {
    for (width, height) in WIDTHS {
        keep(&file(place, width), &page.whole_picture(width, height).await?)?;
    }
    Ok(())
}

async fn prepare(page: &Page, data: Data) -> Outcome {
    match data {
        Data::Empty => page.open("#/objectives").await,
        Data::Sample => page.open_sample().await,
        Data::Large => page.import_plan(&plans::nurtured(plans::plan("10 000 leads", 10_000))).await,
    }
}

fn keep(file: &Path, picture: &[u8]) -> Outcome {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(Failure::at(folder))?;
    }
    fs::write(file, picture).map_err(Failure::at(file))?;
    println!("{}", file.display());
    Ok(())
}
