//! A verdict: a sign, a word and a colour.

use leptos::prelude::*;

use super::words::verdict_key;
use crate::domain::smart::Verdict;
use crate::ui::Choices;
use crate::ui::parts::{Glyph, Icon};

/// The sign and the word; the colour comes from the style sheet.
#[component]
pub fn Mark(verdict: Verdict) -> impl IntoView {
    let choices = Choices::of_app();
    let glyph = match verdict {
        Verdict::Met => Glyph::Met,
        Verdict::Weak => Glyph::Warning,
        Verdict::Missing => Glyph::Missing,
    };
    view! {
        <span class="verdict" data-verdict=verdict_key(verdict)>
            <Icon glyph />
            {move || (choices.texts().smart().verdict)(verdict)}
        </span>
    }
}
