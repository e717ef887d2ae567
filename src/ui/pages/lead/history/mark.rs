//! The drawing before an entry: one stroke on 24 by 24. The words beside it say the same.

use leptos::prelude::*;

use crate::domain::contacts::{Way, What};

/// The drawing of what happened.
pub fn mark(what: &What) -> AnyView {
    let path = match what {
        What::Created(_) => "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8v8M8 12h8",
        What::HandedOver(..) => "M4 12h15M13 6l6 6-6 6",
        What::Reached(_) => "M6 21V4M6 5h12l-3 4 3 4H6",
        What::ByHand(_) => "M4 20l4-1L19 8l-3-3L5 16zM14 7l3 3",
        What::Contacted(contact) => match contact.way {
            Way::Call => {
                "M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v3a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z"
            }
            Way::Email => "M3 6h18v12H3zM3 7l9 7 9-7",
            Way::Message => "M4 5h16v11h-9l-5 4v-4H4z",
            Way::Meeting => {
                "M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 20c0-4 2.5-6 6-6s6 2 6 6M16 6a3 3 0 0 1 0 6M18 14.5c2 .7 3 2.5 3 5.5"
            }
        },
        What::Appointment(_) => "M4 6h16v14H4zM4 10h16M8 3v4M16 3v4",
        What::Feedback(..) => "M6 4h12v17H6zM9 3h6v3H9zM9 13l2 2 4-4",
        What::Joined(_) | What::LeftCampaign(_) => "M4 9.5v5h3.5L15 19V5L7.5 9.5zM18 9a4 4 0 0 1 0 6",
        What::CameBack(..) => "M9 6 4 11l5 5M4 11h11a5 5 0 0 1 5 5v2",
    };
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <path d=path />
        </svg>
    }
    .into_any()
}
