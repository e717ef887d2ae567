//! The parts of the app that are fetched when they are opened first, so that a visit costs what it uses. The build splits the
//! WebAssembly at the functions declared here (feature `split`); without it the same functions are simply called.
//!
//! Whoever works on a plan gets the rest before it is asked for: in a workshop the network may be gone by then.

mod part;
mod which;

use leptos::prelude::*;
use leptos::task::spawn_local;

use part::{Part, now, shown};
pub use which::*;

use super::parts::Toasts;
use super::{Choices, Route};
use crate::platform::timer;
use crate::store::{Session, reader};

// Few parts: what two of them share is a file of its own. One with an address is named like its first word, see `guard/start.js`.
macro_rules! part {
    ($(#[$about:meta])* $part:ident($arg:ident: $Arg:ty) $body:block) => {
        $(#[$about])*
        pub fn $part($arg: $Arg) -> AnyView {
            shown(&$part::PART, Box::new(move || now($part::view($arg)).and_then(Result::ok).into_any()))
        }

        mod $part {
            use super::*;

            pub static PART: Part = Part::new(|| Box::pin(async { fetch().await.is_ok() }));

            #[cfg(feature = "split")]
            #[leptos::wasm_split::wasm_split($part, wasm_split_path = leptos::wasm_split, fallible, preload(fetch))]
            pub fn view($arg: $Arg) -> Result<AnyView, leptos::wasm_split::SplitLoaderError> {
                Ok($body)
            }

            #[cfg(not(feature = "split"))]
            pub async fn view($arg: $Arg) -> Result<AnyView, ()> {
                Ok($body)
            }

            #[cfg(not(feature = "split"))]
            async fn fetch() -> Result<(), ()> {
                Ok(())
            }
        }
    };
}

part! {
    /// What stands below the sentence of the funnel.
    goals(which: Below) {
        match which {
            Below::Stages => view! { <crate::ui::pages::OpenedDetail /> }.into_any(),
            Below::Goals => view! { <crate::ui::pages::GoalCards /> }.into_any(),
        }
    }
}

part! {
    /// What is read off the numbers of the funnel.
    outlook(which: Outlook) {
        match which {
            Outlook::Confidence => view! { <crate::ui::pages::Confidence /> }.into_any(),
            Outlook::WhatIf => view! { <crate::ui::pages::WhatIf /> }.into_any(),
            Outlook::Schedule => view! { <crate::ui::pages::Schedule /> }.into_any(),
        }
    }
}

part! {
    /// What both sides read on paper.
    agreement(which: Pact) {
        match which {
            Pact::Agreement => view! { <crate::ui::pages::Agreement /> }.into_any(),
            Pact::Summary => view! { <crate::ui::pages::Summary /> }.into_any(),
        }
    }
}

part! {
    /// What both sides call things.
    language(which: Talk) {
        match which {
            Talk::Language => view! { <crate::ui::pages::Language /> }.into_any(),
            Talk::Calibration => view! { <crate::ui::pages::Calibration /> }.into_any(),
        }
    }
}

part! {
    /// Who owns each lead.
    process(which: Steps) {
        match which {
            Steps::Process => view! { <crate::ui::pages::Process /> }.into_any(),
            Steps::Campaigns => view! { <crate::ui::pages::Campaigns /> }.into_any(),
            Steps::Campaign(id) => view! { <crate::ui::pages::CampaignPage id /> }.into_any(),
        }
    }
}

part! {
    /// Whether both sides keep their word.
    results(which: Review) {
        match which {
            Review::Results => view! { <crate::ui::pages::Results /> }.into_any(),
        }
    }
}

part! {
    /// The leads as a board or as a table, or the page of one lead.
    leads(which: Route) {
        match which {
            Route::Lead(id) => view! { <crate::ui::pages::LeadPage id /> }.into_any(),
            Route::Table => view! { <crate::ui::pages::LeadTable /> }.into_any(),
            _ => view! { <crate::ui::pages::Leads /> }.into_any(),
        }
    }
}

part! {
    /// Leads from elsewhere.
    intake(which: Intake) {
        match which {
            Intake::Page => view! { <crate::ui::pages::Import /> }.into_any(),
            Intake::Told => view! { <crate::ui::pages::Imported /> }.into_any(),
        }
    }
}

part! {
    /// What belongs to no step.
    plans(which: Desk) {
        match which {
            Desk::Plans => view! { <crate::ui::pages::Plans /> }.into_any(),
            Desk::Palette => view! { <crate::ui::shell::Palette /> }.into_any(),
            Desk::Shortcuts => view! { <crate::ui::shell::Shortcuts /> }.into_any(),
            Desk::Import => view! { <crate::ui::import::ImportDialog /> }.into_any(),
            Desk::Recovery => view! { <crate::ui::recovery::Recovery /> }.into_any(),
        }
    }
}

/// Long enough for the first page to be there and used.
const A_MOMENT_MS: i32 = 2_000;

const PARTS: [&Part; 9] = [
    &goals::PART,
    &outlook::PART,
    &agreement::PART,
    &language::PART,
    &process::PART,
    &results::PART,
    &leads::PART,
    &plans::PART,
    &intake::PART,
];

/// Fetches the part of a page while the plan that it will show is being read.
pub fn fetch_ahead(page: Route) {
    let part = match page {
        Route::Objectives | Route::Unknown => return,
        Route::Agreement | Route::Summary => &agreement::PART,
        Route::Language | Route::Calibration => &language::PART,
        Route::Process | Route::Campaigns | Route::Campaign(_) => &process::PART,
        Route::Results => &results::PART,
        Route::Leads | Route::Table | Route::Lead(_) => &leads::PART,
        Route::Import => &intake::PART,
        Route::Plans => &plans::PART,
    };
    // One that does not arrive is asked for again when the page is shown.
    spawn_local(async move {
        let _ = part.arrive().await;
    });
}

/// Fetches every part a moment after there is something to undo: somebody works here.
pub fn fetch_for_work() {
    let working = Session::of_app().can_undo();
    Effect::new(move |begun: Option<bool>| {
        let begun = begun.unwrap_or_default();
        if !begun && working.get() {
            spawn_local(async {
                timer::sleep(A_MOMENT_MS).await;
                // What another tab writes has to be read.
                let _ = reader().await;
                for part in PARTS {
                    // One that does not arrive is asked for again when it is opened.
                    let _ = part.arrive().await;
                }
            });
            return true;
        }
        begun
    });
}

/// A dialog of every page, put there when it opens first. When it cannot be fetched, that is said and it closes.
#[component]
pub fn WhenOpened(
    /// Which one.
    which: Desk,
    /// Whether it is open.
    #[prop(into)]
    open: Signal<bool>,
    /// Closes it.
    close: impl Fn() + Copy + 'static,
) -> impl IntoView {
    let (toasts, choices) = (Toasts::of_app(), Choices::of_app());
    let here = RwSignal::new(false);
    Effect::new(move |_| {
        if open.get() && !here.get_untracked() {
            spawn_local(async move {
                if plans::PART.arrive().await {
                    let _ = here.try_set(true);
                } else {
                    close();
                    toasts.say(choices.language.get_untracked().texts().shell().missed.to_owned());
                }
            });
        }
    });
    move || here.get().then(|| plans(which))
}
