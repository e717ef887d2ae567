//! Fresh ids.

use std::cell::Cell;

/// Bits of chance below the time.
const CHANCE: u32 = 20;

thread_local! {
    static LAST: Cell<u64> = const { Cell::new(0) };
}

/// An id larger than any made before in this tab: milliseconds since 1970, then 20 bits of chance, so that two tabs or two
/// machines do not meet.
pub fn fresh() -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a positive number of at most 44 bits")]
    let id = ((js_sys::Date::now() as u64) << CHANCE) | (js_sys::Math::random() * f64::from(1 << CHANCE)) as u64;
    LAST.with(|last| {
        let id = id.max(last.get() + 1);
        last.set(id);
        id
    })
}
