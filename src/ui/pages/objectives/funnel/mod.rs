//! The reverse funnel: one sentence, and its stages below.

mod actions;
mod answer;
mod bars;
mod conversion;
mod detail;
mod lag;
mod notes;
mod numbers;
mod one_line;
mod opened;
mod sales_row;
mod sample;
mod stage_row;
mod stages;
mod terms;

pub use bars::ink;
pub use detail::Detail;
pub use numbers::{AMOUNT, PERCENTAGE, SECURED, WHOLE};
pub use one_line::OneLine;
pub use one_line::currency_sign;
pub use opened::OpenedDetail;
pub use sales_row::end_name;
pub use stage_row::{headline_name, said};
