//! Waiting for a condition, with a deadline.

use std::time::{Duration, Instant};

use crate::{Failure, Outcome};

/// How long a condition may take. Generous: the machine may be compiling at the same time, and a test that passes does
/// not wait.
pub(crate) const DEADLINE: Duration = Duration::from_secs(20);
const STEP: Duration = Duration::from_millis(25);

/// What a condition says at one moment.
pub(crate) enum Now<T> {
    /// It holds.
    Yes(T),
    /// Not yet; what is there instead.
    NotYet(String),
}

/// Asks until the answer is yes.
pub(crate) async fn until<T>(wanted: impl Fn() -> String, ask: impl AsyncFnMut() -> Outcome<Now<T>>) -> Outcome<T> {
    until_within(DEADLINE, wanted, ask).await
}

/// Asks until the answer is yes, for `limit` at most.
pub(crate) async fn until_within<T>(
    limit: Duration,
    wanted: impl Fn() -> String,
    mut ask: impl AsyncFnMut() -> Outcome<Now<T>>,
) -> Outcome<T> {
    let deadline = Instant::now() + limit;
    loop {
        let seen = match ask().await {
            Ok(Now::Yes(answer)) => return Ok(answer),
            Ok(Now::NotYet(seen)) => seen,
            // The page is being rendered: the element went between being found and being used.
            Err(Failure::Command(cause)) if is_passing(&cause) => cause.to_string(),
            Err(failure) => return Err(failure),
        };
        if Instant::now() > deadline {
            return Err(Failure::Late { wanted: wanted(), seen });
        }
        tokio::time::sleep(STEP).await;
    }
}

fn is_passing(cause: &fantoccini::error::CmdError) -> bool {
    cause.is_stale_element_reference()
        || cause.is_no_such_element()
        || cause.is_element_not_interactable()
        || cause.is_move_target_out_of_bounds()
        // No method for this one: something lies over the element, such as a dialog that is just closing.
        || cause.to_string().contains("element click intercepted")
}
