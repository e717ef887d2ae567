//! Who is or was in a campaign, a page at a time: ten thousand of them mount no more than one page.

use leptos::prelude::*;

use super::member;
use crate::domain::campaign::{Figures, Members};
use crate::domain::{CampaignId, FilterPart, LeadId, Team};
use crate::platform::focus;
use crate::store::Session;
use crate::ui::parts::{FieldState, choice_input, leads_href, written};
use crate::ui::{Choices, tr};

/// Id of the title.
pub const TITLE: &str = "campaign-members";

/// Members on a page.
const PAGE: usize = 50;

/// The section, with the members of `group`.
pub fn section(id: CampaignId, figures: Memo<Figures>, group: RwSignal<Members>) -> AnyView {
    let session = Session::of_app();
    let none = Memo::new(move |_| figures.with(|figures| figures.of(Members::All)) == 0);
    let page = RwSignal::new(0_usize);
    // Whoever is being edited stays on the page, also where that takes them out of the group.
    let touched = StoredValue::new(Vec::<LeadId>::new());
    Effect::new(move |_| {
        group.track();
        page.set(0);
    });
    let ids = session.select(move |plan| {
        let group = group.get();
        plan.members(id, group, |lead| touched.with_value(|touched| touched.contains(&lead)))
    });
    let count = Memo::new(move |_| ids.with(Vec::len));
    let first = Memo::new(move |_| page.get().min(count.get().saturating_sub(1) / PAGE) * PAGE);
    let shown =
        Memo::new(move |_| ids.with(|ids| ids.iter().skip(first.get()).take(PAGE).copied().collect::<Vec<_>>()));
    let list = move || {
        view! {
            {choice(group, touched)}
            <Show when=move || count.get() == 0>
                <p class="campaign-note">{tr(|t| t.campaigns().nobody)}</p>
            </Show>
            <ul class="campaign-members" role="list" data-testid="members" data-count=move || count.get().to_string()>
                <For each=move || shown.get() key=|lead| *lead let:lead>
                    {member::row(id, lead, touched)}
                </For>
            </ul>
            <Show when=move || { count.get() > PAGE }>{pages(first, count, page)}</Show>
        }
    };
    view! {
        <section class="card process-part" aria-labelledby=TITLE>
            <h2 id=TITLE tabindex="-1">{tr(|t| t.campaigns().members)}</h2>
            <Show when=move || none.get() fallback=list>{no_members(id)}</Show>
        </section>
    }
    .into_any()
}

/// The choice of a group.
fn choice(group: RwSignal<Members>, touched: StoredValue<Vec<LeadId>>) -> AnyView {
    let choices = Choices::of_app();
    let names = Signal::derive(move || {
        let name = choices.texts().campaigns().group;
        Members::ALL.map(|group| name(group).to_owned()).to_vec()
    });
    let place = Signal::derive(move || Members::ALL.iter().position(|one| *one == group.get()));
    let choose = move |place: usize| {
        touched.set_value(Vec::new());
        if let Some(chosen) = Members::ALL.get(place) {
            group.set(*chosen);
        }
    };
    let fine = Signal::stored(FieldState::Fine);
    choice_input("campaign-shown".to_owned(), |t| t.campaigns().shown, fine, place, names, Box::new(choose))
}

/// Which of them are on the page, and the ways to the others.
fn pages(first: Memo<usize>, count: Memo<usize>, page: RwSignal<usize>) -> AnyView {
    let choices = Choices::of_app();
    let said = move || {
        let (language, from) = (choices.language.get(), first.get());
        let written = |count| written::count(language, count);
        let to = (from + PAGE).min(count.get());
        (language.texts().campaigns().page)(&written(from + 1), &written(to), &written(count.get()))
    };
    let turn = move |to: usize| {
        page.set(to);
        focus::soon(TITLE.to_owned());
    };
    let at_start = move || first.get() == 0;
    let at_end = move || first.get() + PAGE >= count.get();
    view! {
        <div class="campaign-pages">
            <button
                type="button"
                class="button"
                disabled=at_start
                on:click=move |_| turn((first.get_untracked() / PAGE).saturating_sub(1))
            >
                {tr(|t| t.campaigns().previous)}
            </button>
            <output>{said}</output>
            <button type="button" class="button" disabled=at_end on:click=move |_| turn(first.get_untracked() / PAGE + 1)>
                {tr(|t| t.campaigns().next)}
            </button>
        </div>
    }
    .into_any()
}

/// What to do while nobody is in it: the leads that fit are a click away.
fn no_members(id: CampaignId) -> AnyView {
    let meant_for = Session::of_app().select(move |plan| plan.campaign(id).map(|one| one.meant_for.clone()));
    let href = move || {
        let mut filter = crate::domain::Filter { owners: vec![Team::Marketing], ..Default::default() };
        filter.toggle(FilterPart::Campaign(None));
        filter.categories = meant_for.get().unwrap_or_default();
        leads_href(&filter)
    };
    view! {
        <p class="process-help">{tr(|t| t.campaigns().no_members)}</p>
        <p><a class="button" href=href>{tr(|t| t.campaigns().candidates)}</a></p>
    }
    .into_any()
}
