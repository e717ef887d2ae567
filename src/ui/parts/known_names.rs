//! Names that stand in the plan already, offered where one is typed.

use leptos::prelude::*;

use crate::domain::Plan;
use crate::store::Session;

/// Names offered at most.
const MOST: usize = 50;

/// What a field whose `list` is `id` offers: the names that are `known` now.
pub fn known_names(id: &'static str, known: fn(&Plan) -> Vec<String>) -> AnyView {
    let names = Session::of_app().peek(known).into_iter().take(MOST);
    view! { <datalist id=id>{names.map(|name| view! { <option value=name></option> }).collect_view()}</datalist> }
        .into_any()
}
