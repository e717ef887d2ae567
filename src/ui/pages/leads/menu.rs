//! The menu of a card: one popover for the whole board, filled for the card whose button opened it. What is done most with a lead is
//! here, so that a card need not have a button for each.

use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

use super::aim::Step;
use super::hold::Input;
use super::state::BoardState;
use crate::domain::contacts::{Contact, ContactsEdit, Way};
use crate::domain::{Cell, Column, Command, ContactId, Group, LeadId};
use crate::i18n::Named;
use crate::platform::{focus, popover};
use crate::ui::parts::{Glyph, MenuItem, MenuLine};
use crate::ui::{Route, tr};

/// Id of the menu.
pub const MENU: &str = "lead-menu";
const ITEMS: &str = "[role=menuitem]";
/// The contacts that are noted most.
const CONTACTS: [(Way, bool); 3] = [(Way::Call, false), (Way::Call, true), (Way::Email, false)];

/// The menu.
#[component]
pub fn CardMenu() -> impl IntoView {
    let state = BoardState::of_page();
    let menu = NodeRef::<html::Div>::new();
    let open = RwSignal::new(false);
    let label = move || {
        let texts = state.choices.texts();
        state.menu.get().map(|id| (texts.leads().menu)(&state.title(id)))
    };
    let pressed = move |event: KeyboardEvent| {
        let Some(menu) = menu.get_untracked() else { return };
        if event.key() == "Tab" {
            popover::close_around(&menu);
        } else if focus::rove(&menu, ITEMS, &event.key()) {
            event.prevent_default();
        }
    };
    let toggled = move || {
        let Some(menu) = menu.get_untracked() else { return };
        open.set(popover::is_open(&menu));
        if open.get_untracked() {
            focus::first_in(&menu, ITEMS);
        }
    };
    view! {
        <div
            node_ref=menu
            id=MENU
            class="popover menu"
            popover="auto"
            role="menu"
            aria-label=label
            on:toggle=move |_| toggled()
            on:keydown=pressed
        >
            {move || state.menu.get().map(|id| items(&state, id))}
        </div>
    }
}

/// What can be done with a card. Made for it when its menu opens: it knows where the card stands.
fn items(state: &BoardState, id: LeadId) -> AnyView {
    let state = *state;
    let back = state.session.peek(|plan| plan.lead(id).and_then(|lead| plan.rule_of(lead).way_back(lead)));
    let way_back = back.map(|team| {
        let name = Signal::derive(move || (state.choices.texts().hands().give_back)(team).to_owned());
        view! { <MenuItem name glyph=Glyph::Undo run=move || state.give_back(id, team) /> }
    });
    let contact = move |(way, reached): (Way, bool)| {
        let name = move || (state.choices.texts().contacts().contacted)(way, reached);
        view! { <MenuItem name=Signal::derive(move || name().to_owned()) glyph=Glyph::Tick run=move || note(&state, id, way, reached) /> }
    };
    let here = state.here(id).map(|here| here.cell);
    let elsewhere = state.list.shelves().with_untracked(|shelves| {
        shelves.groups().filter(|group| here.is_none_or(|here| here.column != *group)).collect::<Vec<_>>()
    });
    let column = move |group: Group| {
        let lane = here.and_then(|here| here.lane);
        let put = move || {
            let to = state.aim(id, |aim| aim.in_cell(Cell { column: group, lane }));
            state.input(Input::Choose(id, to));
        };
        let name = Signal::derive(move || move_name(&state, group));
        view! { <MenuItem name glyph=Glyph::Move run=put /> }
    };
    let step = move |step: Step| {
        let to = state.aim(id, |aim| aim.by_step(step))?;
        let (name, glyph) = step_name(step);
        let put = move || {
            state.input(Input::Choose(id, to));
        };
        Some(view! { <MenuItem name=tr(name) glyph run=put /> })
    };
    view! {
        <MenuItem name=tr(|t| t.leads().open) glyph=Glyph::Open run=move || Route::Lead(id).go() />
        {CONTACTS.map(contact).collect_view()}
        <MenuItem name=tr(|t| t.board().hand_over) glyph=Glyph::Leads run=move || state.handing.set(Some(id)) />
        {way_back}
        <MenuLine />
        {elsewhere.into_iter().map(column).collect_view()}
        <MenuLine />
        {Step::ALL.map(step).collect_view()}
        <MenuLine />
        <MenuItem name=tr(|t| t.leads().delete) glyph=Glyph::Bin run=move || state.delete(id) />
    }
    .into_any()
}

fn move_name(state: &BoardState, group: Group) -> String {
    let say = state.choices.texts().board().move_to;
    match group {
        Group::Owner(column) => say(Named::Column(column), column == Column::Closed),
        Group::Category(_) => say(Named::Other(&state.group_name(group)), true),
        Group::Stage(reached) => say(Named::Other(&state.group_name(group)), reached.wants_reason()),
        Group::Person(_) | Group::Nobody => say(Named::Other(&state.group_name(group)), false),
    }
}

fn step_name(step: Step) -> (fn(&'static crate::i18n::Texts) -> &'static str, Glyph) {
    match step {
        Step::Top => (|t| t.board().to_top, Glyph::Up),
        Step::Up => (|t| t.board().up, Glyph::Up),
        Step::Down => (|t| t.board().down, Glyph::Down),
        Step::Bottom => (|t| t.board().to_bottom, Glyph::Down),
    }
}

/// Notes an attempt to speak with somebody there.
fn note(state: &BoardState, id: LeadId, way: Way, reached: bool) {
    let ports = state.session.ports();
    let (by, note) = Default::default();
    let contact = Contact { id: ContactId((ports.fresh_id)()), at: (ports.now)(), way, reached, by, note };
    let command = Command::EditContacts { id, edit: ContactsEdit::Contact(contact) };
    state.note(id, command, (state.texts_now().contacts().contacted)(way, reached));
}
