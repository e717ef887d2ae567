//! What takes long, a slice at a time: between two of them the page answers, and what was given up ends.

use std::sync::Arc;

use super::phase::{Opened, Refused};
use super::state::Incoming;
use crate::file::csv::{Check, Decoder, Encoding, NoTable, Setting, Survey, Table, look};
use crate::platform::timer::Slice;

/// One reading or checking: the next one ends it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run(pub u64);

/// Bytes decoded between two looks at the clock.
const BYTES: usize = 64 << 10;
/// Rows looked at between two looks at the clock.
const ROWS: usize = 50;
/// The share of reading that is decoding; the rest is the first look at the rows.
const DECODING: f64 = 0.3;

/// Reads `bytes` as a table and shows it, or says what it is instead.
pub async fn open(
    incoming: Incoming,
    run: Run,
    name: String,
    bytes: Arc<Vec<u8>>,
    encoding: Option<Encoding>,
    delimiter: Option<u8>,
) {
    match read(incoming, run, &name, &bytes, encoding, delimiter).await {
        Ok(Some((encoding, table, survey))) => {
            incoming.show(Opened { name, bytes, encoding, table, survey, is_remembered: false });
        }
        Ok(None) => {}
        Err(problem) => incoming.refuse(name, Refused::NoTable(problem)),
    }
}

/// The table in `bytes`. `None`: it was given up.
async fn read(
    incoming: Incoming,
    run: Run,
    name: &str,
    bytes: &Arc<Vec<u8>>,
    encoding: Option<Encoding>,
    delimiter: Option<u8>,
) -> Result<Option<(Encoding, Table, Survey)>, NoTable> {
    look(bytes)?;
    let mut slice = Slice::begin();
    let encoding = encoding.unwrap_or_else(|| Encoding::of(bytes));
    let mut decoder = Decoder::new(Arc::clone(bytes), encoding);
    while !decoder.step(BYTES) {
        if slice.pause().await {
            if !incoming.is_current(run) {
                return Ok(None);
            }
            incoming.reading(name, DECODING * share(decoder.progress()));
        }
    }
    let table = Table::open(decoder.finish(), delimiter)?;
    let mut survey = Survey::new(&table);
    while !survey.step(&table, ROWS) {
        if slice.pause().await {
            if !incoming.is_current(run) {
                return Ok(None);
            }
            incoming.reading(name, DECODING + (1.0 - DECODING) * share(survey.progress(&table)));
        }
    }
    Ok(incoming.is_current(run).then_some((encoding, table, survey)))
}

/// Checks every row of the table.
pub async fn check(incoming: Incoming, run: Run, opened: &Opened, setting: Setting) {
    let mut check = Check::new(&opened.table, setting);
    let mut slice = Slice::begin();
    while !check.step(&opened.table, ROWS) {
        if slice.pause().await {
            if !incoming.is_current(run) {
                return;
            }
            incoming.checking(share(check.progress(&opened.table)));
        }
    }
    if incoming.is_current(run) {
        incoming.found(check.finish());
    }
}

#[expect(clippy::cast_precision_loss, reason = "a share of a bar")]
fn share((done, all): (usize, usize)) -> f64 {
    done as f64 / all.max(1) as f64
}
