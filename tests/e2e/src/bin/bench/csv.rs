//! A table of leads as large as is read, from the choice of the file to the board.

use std::fmt::Write as _;

use entente_e2e::strokes::Times;
use entente_e2e::{Failure, Outcome, Page, Setup, run};
use serde_json::{Value, json};

use super::shown;

/// How many rows.
const SIZES: [usize; 2] = [5_000, 50_000];
/// Times each is imported, in a fresh browser.
const ROUNDS: usize = 5;

/// Notes every task that took long, and since when.
const WATCH: &str = "window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
    window.longest = () => Math.max(0, ...window.tasks.splice(0).map((task) => task.duration));";

/// What is measured of one stretch of an import.
#[derive(Default)]
struct Stretch {
    waited: Vec<f64>,
    busy: Vec<f64>,
    longest: Vec<f64>,
}

/// A row for each size and stretch: how long it took, how long the page was busy meanwhile, and its longest task.
pub fn csv() -> Outcome {
    println!("| import of CSV | rows | ms | main thread, ms | longest task, ms |");
    println!("|---|---|---|---|---|");
    for rows in SIZES {
        let text = table(rows);
        let mut stretches = [Stretch::default(), Stretch::default(), Stretch::default()];
        for _ in 0..ROUNDS {
            run(Setup { before: WATCH.to_owned(), ..Setup::default() }, async |page| {
                once(page, &text, &mut stretches).await
            })?;
        }
        let names = ["file to summary", "confirm to cards", "undo"];
        for (name, Stretch { waited, busy, longest }) in names.into_iter().zip(stretches) {
            let [waited, busy] = [waited, busy].map(|times| shown(Times::of(times).median(), 0));
            println!("| {name} | {rows} | {waited} | {busy} | {} |", shown(Times::of(longest).worst(), 0));
        }
    }
    Ok(())
}

async fn once(page: &Page, text: &str, [read, taken, undone]: &mut [Stretch; 3]) -> Outcome {
    let file = page.file("leads.csv", text)?;
    page.open("#/leads/import").await?;
    page.devtools("Performance.enable", json!({})).await?;
    let [start, before] = begin(page).await?;
    page.hook("import-csv").upload(&file).await?;
    page.css(".intake-foot[aria-busy=false]").appears().await?;
    read.note(page, start, before).await?;
    let [start, before] = begin(page).await?;
    page.hook("import-confirm").click().await?;
    page.hook("lead-card").nth(5).appears().await?;
    taken.note(page, start, before).await?;
    let [start, before] = begin(page).await?;
    page.hook("undo").click().await?;
    page.hook("lead-card").counts(0).await?;
    undone.note(page, start, before).await
}

/// The time of the page, and how long it was busy until then.
async fn begin(page: &Page) -> Outcome<[f64; 2]> {
    page.script("window.longest()", Vec::new()).await?;
    Ok([now(page).await?, busy(page).await?])
}

impl Stretch {
    async fn note(&mut self, page: &Page, start: f64, before: f64) -> Outcome {
        self.waited.push(now(page).await? - start);
        self.busy.push(busy(page).await? - before);
        self.longest.push(number(&page.script("return window.longest()", Vec::new()).await?)?);
        Ok(())
    }
}

async fn now(page: &Page) -> Outcome<f64> {
    number(&page.script("return performance.now()", Vec::new()).await?)
}

/// Milliseconds of tasks so far.
async fn busy(page: &Page) -> Outcome<f64> {
    let metrics = page.devtools("Performance.getMetrics", json!({})).await?;
    let named = |metric: &&Value| metric.get("name").is_some_and(|name| name == "TaskDuration");
    let found = metrics.get("metrics").and_then(Value::as_array).and_then(|all| all.iter().find(named));
    Ok(number(found.and_then(|metric| metric.get("value")).unwrap_or(&Value::Null))? * 1_000.0)
}

fn number(answer: &Value) -> Outcome<f64> {
    answer.as_f64().ok_or(Failure::Answer { asked: "a number", got: answer.to_string() })
}

/// An export with so many rows and what such exports have: an id, names, an address, a stage, an owner, an amount, three days.
fn table(rows: usize) -> String {
    let mut text = "Record ID,First Name,Last Name,Email,Phone Number,Company Name,Lifecycle Stage,Contact owner,\
        Original Source,Recent Deal Amount,Create Date,Became a Marketing Qualified Lead Date,Became an Opportunity Date\n"
        .to_owned();
    for row in 0..rows {
        let (day, stage) = (row % 28 + 1, ["Lead", "Marketing Qualified Lead", "Opportunity", "Customer"].get(row % 4));
        let _ = writeln!(
            text,
            "{row},Ann {row},Lee,ann{row}@company{row}.example,+33 1 {row:08},\"Company {row}, Inc.\",{},Owner {},Web,{},\
             2026-01-{day:02} 09:30,2026-02-{day:02} 10:00,2026-03-{day:02} 11:00",
            stage.copied().unwrap_or_default(),
            row % 7,
            1_000 + row,
        );
    }
    text
}
