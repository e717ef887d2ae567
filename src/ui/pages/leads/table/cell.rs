//! What stands in a cell.

use std::sync::Arc;

use leptos::prelude::*;

use super::state::TableState;
use crate::domain::{Facet, Lead};
use crate::platform::clock;
use crate::platform::intl::{self, DateStyle};
use crate::ui::Route;
use crate::ui::pages::leads::seen::ripeness;
use crate::ui::parts::{CategoryChip, campaign_mark, written};

/// The cell of `facet` in the row of `lead`, which is called `title`.
pub fn cell(facet: Facet, lead: Memo<Option<Arc<Lead>>>, title: Memo<Option<String>>) -> AnyView {
    let state = TableState::of_page();
    match facet {
        Facet::Company => {
            let href = move || lead.with(|lead| lead.as_ref().map(|lead| Route::Lead(lead.id).href()));
            view! {
                <th role="rowheader" scope="row" data-facet=facet.key()>
                    <a href=href tabindex="-1" draggable="false">{title}</a>
                    {campaign_mark(lead)}
                </th>
            }
            .into_any()
        }
        Facet::Category => {
            let (category, by_hand) = ripeness(lead, state.shared);
            view! {
                <td role="gridcell" data-facet=facet.key() data-category=move || category.get().key()>
                    <CategoryChip category shared=state.shared by_hand />
                </td>
            }
            .into_any()
        }
        Facet::Overdue => {
            let time = state.list.time();
            let late = Memo::new(move |_| {
                let watch = time.watch().get();
                lead.with(|lead| lead.as_deref().map(|lead| watch.late(watch.dues(lead), time.now().get())))
                    .unwrap_or_default()
            });
            let said = move || {
                let say = state.choices.texts().overdue().late_short;
                late.with(|late| late.iter().map(|late| say(*late)).collect::<Vec<_>>().join(" · "))
            };
            let state = move || late.with(|late| (!late.is_empty()).then_some("late"));
            view! { <td role="gridcell" data-facet=facet.key() data-state=state>{said}</td> }.into_any()
        }
        _ => {
            let text = move || lead.with(|lead| lead.as_deref().map(|lead| text(&state, facet, lead)));
            let owner = move || {
                let team = lead.with(|lead| lead.as_ref().map(|lead| lead.owners.current().team.key()));
                team.filter(|_| facet == Facet::Owner)
            };
            let number = matches!(facet, Facet::Value | Facet::Age).then_some("number");
            view! {
                <td role="gridcell" data-facet=facet.key() data-kind=number data-owner=owner>
                    {text}
                </td>
            }
            .into_any()
        }
    }
}

fn text(state: &TableState, facet: Facet, lead: &Lead) -> String {
    let language = state.choices.language.get();
    let texts = language.texts();
    match facet {
        Facet::Company | Facet::Category | Facet::Overdue => String::new(),
        Facet::Contact => lead.contact.clone(),
        Facet::Owner => (texts.terms().team)(lead.owners.current().team).to_owned(),
        Facet::Person => lead.owners.current().person.clone(),
        Facet::Value => {
            lead.value.map_or_else(String::new, |value| written::money(language, state.currency.get(), value))
        }
        Facet::Stage => (texts.terms().lead_stage)(lead.progress.stage()).to_owned(),
        Facet::Source => lead.source.clone(),
        Facet::Age => (texts.lead_table().days)(lead.age((state.session.ports().today)(), clock::local_day)),
        Facet::Created => intl::moment(language.tag(), DateStyle::Day, lead.owners.begun()),
        Facet::Email => lead.email.clone(),
        Facet::Phone => lead.phone.clone(),
    }
}
