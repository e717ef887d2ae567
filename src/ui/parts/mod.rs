//! Pieces that two pages or more are made of.

mod category_chip;
mod chart;
mod choice_field;
mod date_field;
mod dialog;
mod draft;
mod draft_field;
mod field;
mod icon;
mod lead_list;
mod menu;
mod new_lead;
mod number_field;
mod open_file;
mod sheet;
mod text_field;
mod toast;
mod typed;
pub mod written;

pub use category_chip::{CategoryChip, CategoryMark};
pub use chart::Chart;
pub use choice_field::{ChoiceField, choice_input};
pub use date_field::DateField;
pub use dialog::{Dialog, Heading};
pub use draft::{Draft, Emptied, Reading};
pub use draft_field::DraftField;
pub use field::{Field, FieldState, error_id};
pub use icon::{Glyph, Icon};
pub use lead_list::LeadList;
pub use menu::{Menu, MenuItem, MenuLine};
pub use new_lead::add_lead;
pub use number_field::{NumberField, number_input};
pub use open_file::OpenFile;
pub use sheet::{Medium, Sheet, Type};
pub use text_field::{Lines, TextField};
pub use toast::{ToastList, Toasts};
