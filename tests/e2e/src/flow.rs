//! Running a flow, from a fresh browser to the verdict.

use std::any::{Any, type_name_of_val};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::pin::pin;
use std::sync::{Condvar, Mutex, PoisonError};
use std::task::Poll;

use crate::{Failure, Outcome, Page, Settings, Setup};

/// Browsers at the same time in one test program.
const SEATS: usize = 2;

/// Runs `flow` in a fresh browser with the usual [`Setup`].
///
/// # Errors
/// What the flow returns, what it panics with, or what the browser reported.
pub fn flow(flow: impl AsyncFnOnce(&Page) -> Outcome) -> Outcome {
    flow_with(Setup::default(), flow)
}

/// Runs `flow` in a fresh browser.
///
/// # Errors
/// What the flow returns, what it panics with, or what the browser reported.
pub fn flow_with(setup: Setup, flow: impl AsyncFnOnce(&Page) -> Outcome) -> Outcome {
    let name = test_name(type_name_of_val(&flow));
    let _seat = Seat::take();
    run(setup, async |page| {
        let outcome = caught(flow(page)).await;
        let outcome = match outcome {
            Ok(()) => match page.faults().await? {
                faults if faults.is_empty() => return Ok(()),
                faults => Err(Failure::Reports(faults)),
            },
            failed => failed,
        };
        keep(&page.settings.remains.join(&name), page.remains().await);
        outcome
    })
}

/// Runs `work` in a fresh browser, with no verdict but its own.
///
/// # Errors
/// What `work` returns, or what kept the browser from starting.
pub fn run(setup: Setup, work: impl AsyncFnOnce(&Page) -> Outcome) -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|cause| Failure::Driver(cause.to_string()))?;
    runtime.block_on(async {
        let page = Page::start(Settings::of_environment()?, setup).await?;
        let outcome = work(&page).await;
        // Also after a failure: the driver then ends the browser.
        let closed = page.close().await;
        outcome.and(closed)
    })
}

/// Turns a panic of a flow into a failure, so that the browser can be asked and ended after it.
async fn caught(flow: impl Future<Output = Outcome>) -> Outcome {
    let mut flow = pin!(flow);
    std::future::poll_fn(|context| {
        catch_unwind(AssertUnwindSafe(|| flow.as_mut().poll(context)))
            .unwrap_or_else(|panic| Poll::Ready(Err(Failure::Panicked(message(&*panic)))))
    })
    .await
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "with no text".to_owned())
}

/// `funnel::one_line::{{closure}}` is `funnel-one_line`.
fn test_name(closure: &str) -> String {
    closure.split("::").filter(|part| !part.starts_with('{')).collect::<Vec<_>>().join("-")
}

fn keep(folder: &PathBuf, files: Vec<(&'static str, Vec<u8>)>) {
    // What cannot be kept is a pity; the failure itself is told anyway.
    let _ = fs::create_dir_all(folder);
    for (name, bytes) in files {
        let _ = fs::write(folder.join(name), bytes);
    }
    println!("what was on the screen is in {}", folder.display());
}

/// A place at the table; browsers are large.
struct Seat;

static TAKEN: (Mutex<usize>, Condvar) = (Mutex::new(0), Condvar::new());

impl Seat {
    fn take() -> Self {
        let (taken, freed) = &TAKEN;
        let taken = taken.lock().unwrap_or_else(PoisonError::into_inner);
        let full = |taken: &mut usize| *taken >= SEATS;
        *freed.wait_while(taken, full).unwrap_or_else(PoisonError::into_inner) += 1;
        Self
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let (taken, freed) = &TAKEN;
        *taken.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        freed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_remains_of_a_flow_are_kept_under_its_name() {
        assert_eq!(test_name("funnel::one_line::{{closure}}"), "funnel-one_line");
        assert_eq!(test_name("a::b::{closure#0}::{{closure}}"), "a-b");
    }
}
