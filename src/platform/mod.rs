//! The only door to the browser: nothing outside this folder touches `web_sys`.

pub mod address;
pub mod canvas;
pub mod channel;
pub mod clock;
pub mod database;
pub mod files;
pub mod focus;
pub mod geometry;
pub mod ids;
pub mod intl;
pub mod keyboard;
pub mod light;
pub mod page;
pub mod panic;
pub mod popover;
pub mod preferences;
pub mod storage;
pub mod style_sheet;
pub mod target;
pub mod timer;
pub mod watch;
