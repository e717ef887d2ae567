//! A verdict: a sign, a word and a colour.

use leptos::prelude::*;

use super::words::verdict_key;
use crate::domain::smart::Verdict;
use crate::ui::tr;

/// The sign and the word; the colour comes from the style sheet.
#[component]
pub fn Mark(verdict: Verdict) -> impl IntoView {
    let path = match verdict {
        Verdict::Met => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m-4 9 3 3 5-6",
        Verdict::Weak => "M12 4 2.8 20h18.4L12 4m0 6v4m0 3v.1",
        Verdict::Missing => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m-4 9h8",
    };
    view! {
        <span class="verdict" data-verdict=verdict_key(verdict)>
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=path /></svg>
            {tr(move |t| (t.smart.verdict)(verdict))}
        </span>
    }
}
