//! Hands leads out as a CSV file: those that pass the filter, or all. Each has its id, so that what comes back finds its lead.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::domain::{Lead, Plan};
use crate::file::csv::Writer;
use crate::file::{EXTENSION, file_name};
use crate::platform::files;
use crate::platform::timer::Slice;
use crate::store::Session;
use crate::ui::parts::{Glyph, LeadList, Menu, MenuItem, Toasts, file_zone, written};
use crate::ui::{Choices, tr};

/// Leads written between two looks at the clock.
const AT_ONCE: usize = 20;

/// The menu of what is handed out and, while that is written, how far it is.
#[component]
pub fn Export() -> impl IntoView {
    let list = LeadList::of_app();
    let (session, toasts, language) = (Session::of_app(), Toasts::of_app(), Choices::of_app().language);
    let counts = Memo::new(move |_| list.counts());
    let filtered = Memo::new(move |_| {
        let (shown, total) = counts.get();
        shown < total
    });
    let named =
        move |words: fn(usize, &str) -> String, count: usize| words(count, &written::count(language.get(), count));
    let shown = Signal::derive(move || named(language.get().texts().leads().export_shown, counts.get().0));
    let all = Signal::derive(move || named(language.get().texts().leads().export_all, counts.get().1));
    let label = Signal::derive(move || language.get().texts().leads().export.to_owned());
    let progress = Progress { share: RwSignal::new(None), run: StoredValue::new(0) };
    let share = progress.share;
    let waits = Memo::new(move |_| share.get().is_some());
    let begin = move |only_shown: bool| {
        let plan = session.peek(Plan::clone);
        let leads: Vec<Arc<Lead>> = if only_shown {
            let ids = list.listing().get_untracked();
            ids.iter().filter_map(|id| plan.leads.get(id).cloned()).collect()
        } else {
            plan.leads.values().cloned().collect()
        };
        let language = language.get_untracked();
        let zone = file_zone((session.ports().now)());
        let writer = Writer::new(language.tongue(), plan.currency, plan.language.rules.clone(), zone);
        let run = progress.begin();
        spawn_local(async move {
            let Some(text) = text_of(writer, &leads, progress, run).await else { return };
            let _ = share.try_set(None);
            let texts = language.texts().leads();
            let stem = file_name(&plan.name);
            let stem = stem.strip_suffix(EXTENSION).unwrap_or_default();
            if files::hand_out(&format!("{stem} {}.csv", texts.export_file), "text/csv", &text) {
                toasts.say((texts.exported)(leads.len(), &written::count(language, leads.len())));
            }
        });
    };
    view! {
        <Menu id="leads-export" label glyph=Signal::stored(Glyph::Save)>
            <Show when=move || filtered.get()>
                <MenuItem name=shown glyph=Glyph::Search run=move || begin(true) />
            </Show>
            <MenuItem name=all glyph=Glyph::Leads run=move || begin(false) />
        </Menu>
        <Show when=move || waits.get()>
            <span class="intake-progress" role="group" aria-label=label>
                <progress max="1" prop:value=move || share.get().unwrap_or(1.0) aria-label=label></progress>
                <button type="button" class="button-plain" on:click=move |_| share.set(None)>
                    {tr(|t| t.leads().cancel)}
                </button>
            </span>
        </Show>
    }
}

/// How far the writing is.
#[derive(Clone, Copy)]
struct Progress {
    /// How much of it is written, of 1; nothing while nobody waits.
    share: RwSignal<Option<f64>>,
    /// Which writing that is: the next one ends it.
    run: StoredValue<u32>,
}

impl Progress {
    fn begin(self) -> u32 {
        self.share.set(Some(0.0));
        self.run.update_value(|run| *run += 1);
        self.run.get_value()
    }

    /// Whether somebody still waits for it.
    fn is_wanted(self, run: u32) -> bool {
        self.run.try_get_value() == Some(run) && self.share.try_get_untracked().flatten().is_some()
    }
}

/// The text of the file; `None` where it was given up.
async fn text_of(mut writer: Writer, leads: &[Arc<Lead>], progress: Progress, run: u32) -> Option<String> {
    let mut slice = Slice::begin();
    let mut done = 0;
    for some in leads.chunks(AT_ONCE) {
        for lead in some {
            writer.lead(lead);
        }
        done += some.len();
        if slice.pause().await {
            progress.is_wanted(run).then_some(())?;
            let _ = progress.share.try_set(Some(written::whole(done) / written::whole(leads.len())));
        }
    }
    Some(writer.finish())
}
