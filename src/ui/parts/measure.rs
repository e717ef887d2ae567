//! What leads are measured by where the user is.

use std::sync::Arc;

use leptos::prelude::*;

use super::lead_time::{LeadTime, zone};
use crate::domain::Now;
use crate::domain::metrics::{Basis, Yardstick};
use crate::store::Session;

/// What the leads of the open plan are measured by. Made when it is asked for first, and anew when what it follows from changes.
pub fn yardstick(session: Session, time: LeadTime) -> Memo<Arc<Yardstick>> {
    let basis = session.select(Basis::of);
    Memo::new(move |_| {
        let ports = session.ports();
        let now = Now { at: (ports.now)(), today: (ports.today)() };
        Arc::new(Yardstick::new(basis.get(), time.watch().get(), zone(session), now))
    })
}
