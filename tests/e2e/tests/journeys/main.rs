//! Whole journeys on the built page. One program, so that it is linked once and no browser waits for the next one to start.

mod accessibility;
mod agreement;
mod calibration;
mod confidence;
mod damage;
mod funnel;
mod goals;
mod harness;
mod hostile;
mod language;
mod last_edits;
mod lead_page;
mod leads;
mod overflow;
mod parts;
mod plans;
mod process;
mod scale;
mod scenarios;
mod schedule;
mod shell;
mod stages;
mod storage;
mod sub_path;
mod table;
mod worked;
