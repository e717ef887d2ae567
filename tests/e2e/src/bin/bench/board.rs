//! The board of the built page beside the same board in plain JavaScript (`benches/board`), with the same leads, in the same run.

use std::path::Path;

use entente_e2e::{Outcome, Page, Setup, plans, run};

use super::measured::{Measured, WATCH};
use super::shown;

/// How many leads.
const SIZES: [usize; 3] = [1_000, 10_000, 50_000];

/// A row for each size and figure: the plain page's, the built page's, the ratio.
pub fn board() -> Outcome {
    println!("| board | leads | plain JavaScript | Entente | ratio |");
    println!("|---|---|---|---|---|");
    let plain = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../benches/board");
    for leads in SIZES {
        let file = plans::plan("bench", leads);
        let mut yardstick = Measured::default();
        let setup = || Setup { before: WATCH.to_owned(), ..Setup::default() };
        run(Setup { site: Some(plain.clone()), ..setup() }, async |page| {
            page.open_anyhow("#/leads").await?;
            page.hook("open-file").upload(&page.file("plan.entente.json", file.to_string())?).await?;
            yardstick = Measured::of(page).await?;
            Ok(())
        })?;
        let mut built = Measured::default();
        run(setup(), async |page: &Page| {
            page.import_plan(&file).await?;
            page.open("#/leads").await?;
            built = Measured::of(page).await?;
            Ok(())
        })?;
        for ((name, decimals, plain), (_, _, here)) in yardstick.figures().into_iter().zip(built.figures()) {
            let ratio = here.zip(plain).filter(|(_, plain)| *plain > 0.0).map(|(here, plain)| here / plain);
            println!(
                "| {name} | {leads} | {} | {} | {} |",
                shown(plain, decimals),
                shown(here, decimals),
                shown(ratio, 2)
            );
        }
    }
    Ok(())
}
