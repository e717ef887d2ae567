//! Honest confidence: what the figures of the funnel are worth. The textbook number of prospects reaches the goal about half
//! the time; here is how often, how many more make it surer, how far each rate is known, and where an improvement pays most.
//!
//! Chances are floating point, with the error that each states; everything that is a count stays exact.

mod binomial;
mod chance;
mod conversion;
mod curve;
mod interval;
mod levers;
mod normal;
mod promise;
mod prospects;
mod range;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod reference;
mod sample;
mod sureness;

pub use binomial::chance;
pub use chance::{Confidence, Needed};
pub use conversion::Conversion;
pub use curve::{Point, curve};
pub use interval::Interval;
pub use levers::{Input, Lever, levers};
pub use prospects::prospects_for;
pub use range::{Need, Range, range};
pub use sample::{Sample, SampleError};
pub use sureness::Sureness;
