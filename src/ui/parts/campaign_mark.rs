//! The mark of a lead that is in a campaign, for a card or a row.

use std::sync::Arc;

use leptos::prelude::*;

use super::icon::{Glyph, Icon};
use super::written;
use crate::domain::Lead;
use crate::store::Session;
use crate::ui::Choices;

/// The mark, which names the campaigns; nothing where the lead is in none.
pub fn campaign_mark(lead: Memo<Option<Arc<Lead>>>) -> AnyView {
    let (session, choices) = (Session::of_app(), Choices::of_app());
    let names = session.select(move |plan| {
        lead.with(|lead| {
            let mut current = lead.as_ref()?.memberships.current().peekable();
            current.peek()?;
            let name = |campaign| written::campaign_of(choices.language.get(), &plan.campaigns, campaign);
            Some(current.map(|membership| name(membership.campaign)).collect::<Vec<_>>().join(", "))
        })
    });
    let mark = move || {
        let words = (choices.texts().nurture().mark)(&names.get()?);
        let title = words.clone();
        Some(view! {
            <span class="campaign-mark" title=title>
                <Icon glyph=Glyph::Campaign />
                <span class="visually-hidden">{words}</span>
            </span>
        })
    };
    mark.into_any()
}
