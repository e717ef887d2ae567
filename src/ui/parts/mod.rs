//! Pieces that two pages or more are made of.

mod number_field;

pub use number_field::{NumberField, Reading};
