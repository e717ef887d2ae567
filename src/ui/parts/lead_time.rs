//! How leads stand in time: what tells when something is due, and what time it is. Made once and shared by board, table and page.

use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use leptos::prelude::*;

use crate::domain::business::{BusinessTime, Zone};
use crate::domain::{Now, Watch};
use crate::platform::clock;
use crate::store::Session;

/// How often what is shown of the time is brought up to date.
const TICK: Duration = Duration::from_mins(1);
/// The zone of the user is asked for from so many days before now to so many after: what is older has the offset of the first.
const ZONE_DAYS: (i64, i64) = (3_650, 365);

/// What is due and what time it is, for every component.
#[derive(Clone, Copy)]
pub struct LeadTime {
    watch: Memo<Arc<Watch>>,
    now: RwSignal<Now>,
}

impl LeadTime {
    /// That of the plan of `session`. Nothing is worked out before somebody asks.
    pub(super) fn new(session: Session) -> Self {
        let calendar = session.select(|plan| plan.calendar.clone());
        let time = Memo::new(move |_| Arc::new(calendar.with(|calendar| BusinessTime::new(calendar, &zone(session)))));
        let now = RwSignal::new(now(session));
        set_interval(
            move || {
                let _ = now.try_set(self::now(session));
            },
            TICK,
        );
        Self { watch: session.select(move |plan| Arc::new(Watch::new(plan, time.get()))), now }
    }

    /// What tells when something is due.
    pub fn watch(self) -> Memo<Arc<Watch>> {
        self.watch
    }

    /// Now, to the minute.
    pub fn now(self) -> Signal<Now> {
        self.now.into()
    }
}

fn now(session: Session) -> Now {
    let ports = session.ports();
    Now { at: (ports.now)(), today: (ports.today)() }
}

/// The zone of the user.
pub(super) fn zone(session: Session) -> Zone {
    let (before, after) = ZONE_DAYS;
    let now = (session.ports().now)();
    let moved = |days| now.checked_add_signed(TimeDelta::days(days)).unwrap_or(now);
    Zone::read(moved(-before), moved(after), &clock::offset)
}
