//! How much of a long list is seen, how high its rows are, and what an element of it shows.

use std::ops::Range;
use std::sync::Arc;

use leptos::html;
use leptos::prelude::*;

use super::pool::{MOST_PRINTED, Place, window};
use crate::domain::language::SharedLanguage;
use crate::domain::{Category, Lead, LeadId};
use crate::platform::geometry::{SizeWatch, window_height};
use crate::store::Session;
use crate::ui::Choices;
use crate::ui::parts::{LeadList, written};

/// From where on and how much of a scrolling element is seen.
pub fn visible_part() -> (RwSignal<f64>, RwSignal<f64>, NodeRef<html::Div>) {
    let (top, height) = (RwSignal::new(0.0), RwSignal::new(0.0));
    let scroller = NodeRef::<html::Div>::new();
    let watch = StoredValue::new_local(None::<SizeWatch>);
    Effect::new(move |_| {
        let Some(element) = scroller.get() else { return };
        // Without its style sheet the element is as high as its content; no more than the window is ever seen.
        watch.set_value(SizeWatch::on(&element, move |_, now| {
            let _ = height.try_set(now.min(window_height()));
        }));
    });
    (top, height, scroller)
}

/// As large as something that is seen nowhere else, so that the script knows: the style sheet decides, in units that follow the size of
/// the text.
#[component]
pub fn Probe(
    /// What gives it its size.
    class: &'static str,
    /// Is told width and height in pixels.
    size: impl Fn(f64, f64) + Copy + 'static,
) -> impl IntoView {
    let probe = NodeRef::<html::Div>::new();
    let watch = StoredValue::new_local(None::<SizeWatch>);
    Effect::new(move |_| {
        let Some(element) = probe.get() else { return };
        watch.set_value(SizeWatch::on(&element, move |width, height| {
            if height > 0.0 {
                size(width, height);
            }
        }));
    });
    view! { <div class=class aria-hidden="true" node_ref=probe></div> }
}

/// The rows to mount of a list: those that are seen, or on paper, which does not scroll, the first so many.
pub fn rows(
    count: Memo<usize>,
    on_paper: RwSignal<bool>,
    (top, height, row): (Signal<f64>, Signal<f64>, Signal<f64>),
) -> Memo<Range<usize>> {
    Memo::new(move |_| {
        if on_paper.get() {
            0..count.get().min(MOST_PRINTED)
        } else {
            window(top.get(), height.get(), row.get(), count.get())
        }
    })
}

/// What an element shows that shows one lead after another.
#[derive(Clone, Copy)]
pub struct Slot {
    /// Its place in the list; `None` while it waits.
    pub place: Memo<Option<Place>>,
    /// Which lead.
    pub id: Memo<Option<LeadId>>,
    /// The lead.
    pub lead: Memo<Option<Arc<Lead>>>,
    /// What the lead is called.
    pub title: Memo<Option<String>>,
    /// Whether it is picked.
    pub picked: Memo<bool>,
}

impl Slot {
    /// What the element at that place of the pool shows.
    pub fn nth(pool: Memo<Vec<Option<Place>>>, nth: usize) -> Self {
        let (session, choices, list) = (Session::of_app(), Choices::of_app(), LeadList::of_app());
        let place = Memo::new(move |_| pool.with(|pool| pool.get(nth).copied().flatten()));
        let id = Memo::new(move |_| place.get().map(|place| place.id));
        let lead = session.select(move |plan| id.get().and_then(|id| plan.lead(id).cloned()));
        let title = Memo::new(move |_| {
            let terms = choices.texts().terms();
            lead.with(|lead| lead.as_ref().map(|lead| written::title(lead, terms)))
        });
        let picked = Memo::new(move |_| id.get().is_some_and(|id| list.picked().with(|picked| picked.holds(id))));
        Self { place, id, lead, title, picked }
    }
}

/// The category of a lead as both sides see it, and whether somebody set it by hand.
pub fn ripeness(lead: Memo<Option<Arc<Lead>>>, shared: Memo<Arc<SharedLanguage>>) -> (Memo<Category>, Memo<bool>) {
    let category = Memo::new(move |_| {
        let of = |lead: &Lead| shared.with(|shared| lead.category(&shared.rules));
        lead.with(|lead| lead.as_deref().map_or(Category::ToQualify, of))
    });
    let by_hand = Memo::new(move |_| lead.with(|lead| lead.as_ref().is_some_and(|lead| lead.by_hand.is_some())));
    (category, by_hand)
}
