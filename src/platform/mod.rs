//! The only door to the browser: nothing outside this folder touches `web_sys`.

pub mod clock;
pub mod ids;
pub mod intl;
pub mod page;
pub mod preferences;
