//! The icons: one stroke each, drawn on 24 by 24 for this app. They always stand beside or in place of a name, never alone.

use leptos::prelude::*;

/// A drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Glyph {
    /// An arrow back.
    Undo,
    /// An arrow forth.
    Redo,
    /// A sheet with a plus.
    New,
    /// A filled-in sheet.
    Sample,
    /// A folder.
    Open,
    /// An arrow into a tray.
    Save,
    /// Two sheets.
    Copy,
    /// A bin.
    Bin,
    /// A stack.
    Plans,
    /// A target.
    Objectives,
    /// Three columns.
    Leads,
    /// Three dots.
    More,
    /// An arrow up.
    Up,
    /// An arrow down.
    Down,
    /// A plus.
    Plus,
    /// A tick in a circle.
    Met,
    /// A stroke in a circle.
    Missing,
    /// An arrow to the side.
    Move,
    /// A tick.
    Tick,
    /// A clock.
    Waiting,
    /// A triangle with a mark.
    Warning,
    /// A cross.
    Cross,
    /// A pencil.
    Pencil,
    /// A lens.
    Search,
    /// Keys.
    Keyboard,
    /// Two speech marks.
    Language,
    /// A half-filled disc.
    System,
    /// A sun.
    Sun,
    /// A moon.
    Moon,
    /// A loudspeaker.
    Campaign,
}

impl Glyph {
    fn path(self) -> &'static str {
        match self {
            Self::Undo => "M9 5 4 10l5 5M4 10h10a5.5 5.5 0 0 1 0 11h-3",
            Self::Redo => "m15 5 5 5-5 5M20 10H10a5.5 5.5 0 0 0 0 11h3",
            Self::New => "M13 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V9zM13 3v6h6M12 12v6M9 15h6",
            Self::Sample => {
                "M13 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V9zM13 3v6h6M9 17v-2M12 17v-5M15 17v-3"
            }
            Self::Open => "M3 18V6a1 1 0 0 1 1-1h5l2.5 3H19a1 1 0 0 1 1 1v2M3 18.5 6 11h16l-2.6 7.3a1 1 0 0 1-1 .7H3.5",
            Self::Save => "M12 3v12M7 10.5l5 5 5-5M4 17v3a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1v-3",
            Self::Copy => {
                "M9 8h10a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1zM4 15V4a1 1 0 0 1 1-1h10"
            }
            Self::Bin => "M4 7h16M9 7V4h6v3M6 7l1 13a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1l1-13M10 11v6M14 11v6",
            Self::Plans => "m12 3 9 5-9 5-9-5zM3 12.5l9 5 9-5M3 16.5l9 5 9-5",
            Self::Objectives => {
                "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 1v5M12 18v5M1 12h5M18 12h5"
            }
            Self::Leads => "M4 4h4v16H4zM10 4h4v11h-4zM16 4h4v7h-4z",
            Self::More => {
                "M5 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2zM12 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2zM19 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2z"
            }
            Self::Up => "M12 19V5M6 11l6-6 6 6",
            Self::Down => "M12 5v14M6 13l6 6 6-6",
            Self::Plus => "M12 5v14M5 12h14",
            Self::Met => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12l3 3 5-6",
            Self::Missing => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12h8",
            Self::Move => "M4 12h15M13 6l6 6-6 6",
            Self::Tick => "m4.5 12.5 5 5 10-11",
            Self::Waiting => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2",
            Self::Warning => "M12 3.5 22 20.5H2zM12 10v5M12 17.8v.1",
            Self::Cross => "m6 6 12 12M18 6 6 18",
            Self::Pencil => "M4 20l4-1L19 8l-3-3L5 16zM14 7l3 3",
            Self::Search => "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21",
            Self::Keyboard => "M3 6h18v12H3zM7 10h.01M11 10h.01M15 10h.01M7 14h10",
            Self::Language => "M3 5h11v9H8l-5 4zM17 9h4v12l-4-3h-6v-4",
            Self::System => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 3v18M12 8h7.5M12 12h9M12 16h7.5",
            Self::Sun => {
                "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5"
            }
            Self::Moon => "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5z",
            Self::Campaign => "M4 9.5v5h3.5L15 19V5L7.5 9.5zM18 9a4 4 0 0 1 0 6",
        }
    }
}

/// An icon. Hidden from screen readers: what it stands for has a name of its own.
#[component]
pub fn Icon(
    /// The drawing.
    #[prop(into)]
    glyph: Signal<Glyph>,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d=move || glyph.get().path() />
        </svg>
    }
}
