//! Counting a large plan without holding up the page: some leads, then the page may draw and listen, then some more.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::Plan;
use crate::domain::metrics::{Dashboard, Gathering, Scope, Yardstick};
use crate::platform::timer;

/// Leads that are counted at once: some milliseconds.
const SLICE: usize = 2_000;

/// What is to be counted.
#[derive(Clone, PartialEq)]
pub struct Task {
    pub plan: Plan,
    pub by: Arc<Yardstick>,
    pub scope: Scope,
}

/// The figures of whatever `task` says, counted anew when that changes. `None` until they are there for the first time.
pub fn counted(task: Memo<Task>) -> Signal<Option<Arc<Dashboard>>> {
    let figures = RwSignal::new(None);
    let newest = StoredValue::new(0_usize);
    Effect::new(move |_| {
        let task = task.get();
        newest.update_value(|number| *number += 1);
        let number = newest.get_value();
        // Another task has come in the meantime, or nobody looks any more.
        let is_over = move || newest.try_get_value() != Some(number);
        let all: Vec<_> = task.plan.leads.values().cloned().collect();
        if all.len() <= SLICE {
            let mut gathering = Gathering::new(&task.plan, &task.by, task.scope);
            for lead in &all {
                gathering.add(lead);
            }
            figures.set(Some(Arc::new(gathering.figures(&task.plan))));
            return;
        }
        spawn_local(async move {
            let mut gathering = Gathering::new(&task.plan, &task.by, task.scope);
            for slice in all.chunks(SLICE) {
                if is_over() {
                    return;
                }
                for lead in slice {
                    gathering.add(lead);
                }
                timer::sleep(0).await;
            }
            if !is_over() {
                let _ = figures.try_set(Some(Arc::new(gathering.figures(&task.plan))));
            }
        });
    });
    figures.into()
}
