//! What is done with the leads that are picked: the bar that says how many they are, and its forms. Each is one step to undo.

mod campaigns;
mod forms;
mod handover;

use std::sync::Arc;

use leptos::prelude::*;
use leptos::task::{spawn_local, tick};

use campaigns::CampaignForm;
use forms::{SourceForm, StageForm};
use handover::Handover;

use crate::domain::{Command, LeadId, LeadsEdit, Rejection};
use crate::i18n::{Language, Texts};
use crate::platform::focus;
use crate::store::Session;
use crate::ui::parts::{Dialog, Glyph, Icon, LeadList, Toasts, written};
use crate::ui::{Choices, tr};

/// What says how many: the number, and as it is written.
type Counted = fn(usize, &str) -> String;

/// Says what happened: how many, written.
type Said = Box<dyn FnOnce(&'static Texts, usize, &str) -> String>;

/// What the forms need.
#[derive(Clone, Copy)]
struct Bulk {
    session: Session,
    list: LeadList,
    toasts: Toasts,
    language: RwSignal<Language>,
}

impl Bulk {
    fn of_app() -> Self {
        Self {
            session: Session::of_app(),
            list: LeadList::of_app(),
            toasts: Toasts::of_app(),
            language: Choices::of_app().language,
        }
    }

    fn ids(self) -> Arc<[LeadId]> {
        self.list.chosen().get_untracked()
    }

    /// Changes those of the picked leads that are not so already. What to say at the form when that fails.
    fn change(self, edit: LeadsEdit, said: Said) -> Result<(), String> {
        let ids = self.session.peek(|plan| plan.changed_by(&self.ids(), &edit));
        self.run_all(ids.len(), vec![Command::EditLeads { ids, edit }], said)
    }

    /// Runs what changes so many leads as one step. What to say at the form when that fails, or when there is nothing to change.
    fn run_all(self, count: usize, commands: Vec<Command>, said: Said) -> Result<(), String> {
        let texts = self.language.get_untracked().texts();
        let Some(command) = Command::together(commands).filter(|_| count > 0) else {
            return Err(texts.lead_table().same.to_owned());
        };
        self.run(count, command, said).map_err(texts.errors().rejection)
    }

    fn delete(self) {
        let ids = self.ids().to_vec();
        let said: Said = Box::new(|texts, count, written| (texts.lead_table().deleted)(count, written));
        if let Err(rejection) = self.run(ids.len(), Command::RemoveLeads(ids), said) {
            self.toasts.say((self.language.get_untracked().texts().errors().rejection)(rejection));
        }
    }

    fn run(self, count: usize, command: Command, said: Said) -> Result<(), Rejection> {
        self.session.run(command)?;
        let language = self.language.get_untracked();
        self.toasts.done(said(language.texts(), count, &written::count(language, count)));
        // The bar goes when nothing picked is left to be seen, and the focus with it.
        spawn_local(async move {
            tick().await;
            if self.list.chosen().try_with_untracked(|ids| ids.is_empty()) == Some(true) {
                focus::content();
            }
        });
        Ok(())
    }
}

/// The bar, while something is picked or a click picks.
#[component]
pub fn BulkBar() -> impl IntoView {
    let bulk = Bulk::of_app();
    let (list, language) = (bulk.list, bulk.language);
    let count = Memo::new(move |_| list.chosen().with(|ids| ids.len()));
    let shown = Memo::new(move |_| count.get() > 0 || list.picking().get());
    let (handing, staging, sourcing) = (RwSignal::new(false), RwSignal::new(false), RwSignal::new(false));
    let nurturing = RwSignal::new(false);
    let campaigns = bulk.session.select(|plan| !plan.campaigns.is_empty());
    let title = move |words: fn(&'static Texts) -> Counted| {
        Signal::derive(move || {
            let language = language.get();
            words(language.texts())(count.get(), &written::count(language, count.get()))
        })
    };
    let picked = title(|texts| texts.lead_table().picked);
    let opens = move |open: RwSignal<bool>, name: Signal<&'static str>| {
        view! {
            <button type="button" class="button" disabled=move || count.get() == 0 on:click=move |_| open.set(true)>
                {name}
            </button>
        }
    };
    view! {
        <Show when=move || shown.get()>
            <section class="bulk" data-testid="bulk" aria-label=tr(|t| t.lead_table().bar)>
                <output class="bulk-count">{picked}</output>
                <Show when=move || count.get() == 0>
                    <span class="bulk-none">{tr(|t| t.lead_table().none)}</span>
                </Show>
                <div class="bulk-ways">
                    {opens(handing, tr(|t| t.lead_table().hand_over))}
                    {opens(staging, tr(|t| t.lead_table().stage))}
                    {opens(sourcing, tr(|t| t.lead_table().source))}
                    {move || campaigns.get().then(|| opens(nurturing, tr(|t| t.nurture().bulk)))}
                    <button
                        type="button"
                        class="button"
                        disabled=move || count.get() == 0
                        on:click=move |_| bulk.delete()
                    >
                        <Icon glyph=Glyph::Bin />
                        {tr(|t| t.lead_table().delete)}
                    </button>
                </div>
                <button
                    type="button"
                    class="button-plain"
                    on:click=move |_| {
                        list.unpick();
                        focus::content();
                    }
                >
                    {tr(|t| t.lead_table().unpick)}
                </button>
            </section>
        </Show>
        <Dialog id="bulk-hand-over" open=handing title=title(|texts| texts.lead_table().hand_over_title)>
            <Handover open=handing />
        </Dialog>
        <Dialog id="bulk-stage" open=staging title=title(|texts| texts.lead_table().stage_title)>
            <StageForm open=staging />
        </Dialog>
        <Dialog id="bulk-source" open=sourcing title=title(|texts| texts.lead_table().source_title)>
            <SourceForm open=sourcing />
        </Dialog>
        <Dialog id="bulk-campaign" open=nurturing title=title(|texts| texts.nurture().bulk_title)>
            <CampaignForm open=nurturing />
        </Dialog>
    }
}
