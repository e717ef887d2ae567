//! Hands on the board: what a user does, as events.

use wasm_bindgen::JsCast;
use web_sys::{
    Element, EventTarget, HtmlElement, HtmlInputElement, HtmlSelectElement, InputEvent, InputEventInit, KeyboardEvent,
    KeyboardEventInit, PointerEvent, PointerEventInit,
};

use crate::page::{Board, document, wait};

/// Presses a key where the focus is.
pub fn key(name: &str) {
    let options = KeyboardEventInit::new();
    options.set_key(name);
    options.set_bubbles(true);
    options.set_cancelable(true);
    let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &options).expect("an event");
    let target: EventTarget = document().active_element().map_or_else(|| document().into(), Into::into);
    target.dispatch_event(&event).expect("heard");
}

/// Replaces what stands in a field.
pub fn type_into(field: &HtmlElement, text: &str) {
    field.focus().expect("a field takes the focus");
    field.unchecked_ref::<HtmlInputElement>().set_value(text);
    let options = InputEventInit::new();
    options.set_bubbles(true);
    field.dispatch_event(&InputEvent::new_with_event_init_dict("input", &options).expect("an event")).expect("heard");
}

/// Chooses an entry of a select.
pub fn choose_option(select: &HtmlElement, name: &str) {
    let select: &HtmlSelectElement = select.unchecked_ref();
    let options = select.options();
    let says = |place: &u32| options.item(*place).and_then(|option| option.text_content()).as_deref() == Some(name);
    let place = (0..options.length()).find(says).unwrap_or_else(|| panic!("no option says {name}"));
    select.set_selected_index(i32::try_from(place).expect("few"));
    let options = web_sys::EventInit::new();
    options.set_bubbles(true);
    select
        .dispatch_event(&web_sys::Event::new_with_event_init_dict("change", &options).expect("an event"))
        .expect("heard");
}

/// Clicks on the first that matches in an element.
pub fn press_in(container: &HtmlElement, selector: &str) {
    let found = container.query_selector(selector).expect("a selector").expect("there");
    found.unchecked_into::<HtmlElement>().click();
}

/// Chooses an entry of the open menu.
pub async fn choose(board: &Board, name: &str) {
    press_button(board, "[role=menuitem]", name);
    wait().await;
}

/// Clicks on what matches and says that. On its innermost element, as a mouse would.
pub fn press_button(board: &Board, selector: &str, name: &str) {
    let says = |element: &HtmlElement| element.text_content().is_some_and(|text| text.trim() == name);
    let found = board.all(selector).into_iter().find(says).unwrap_or_else(|| panic!("no {selector} says {name}"));
    let inner = found.query_selector("span").expect("a selector");
    inner.map_or(found, JsCast::unchecked_into::<HtmlElement>).click();
}

/// Takes a card with the mouse and holds it over a column.
pub async fn drag_to(board: &Board, company: &str, owner: &str) {
    let (from, to) = (board.middle_of(company), board.middle(owner));
    pointer(board, "pointerdown", 1, from);
    for step in 1..=4 {
        let part = f64::from(step) / 4.0;
        pointer(board, "pointermove", 1, (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part));
    }
    wait().await;
}

/// What a mouse does at a point.
pub fn pointer(board: &Board, kind: &str, id: i32, at: (f64, f64)) {
    point(board, kind, id, at, "mouse");
}

/// What a finger does at a point.
pub fn touch(board: &Board, kind: &str, id: i32, at: (f64, f64)) {
    point(board, kind, id, at, "touch");
}

fn point(board: &Board, kind: &str, id: i32, (x, y): (f64, f64), hand: &str) {
    let options = PointerEventInit::new();
    options.set_bubbles(true);
    options.set_cancelable(true);
    options.set_pointer_id(id);
    options.set_pointer_type(hand);
    options.set_buttons(u16::from(kind != "pointerup"));
    #[expect(clippy::cast_possible_truncation, reason = "pixels")]
    let (left, top) = (x as f32, y as f32);
    #[expect(clippy::cast_possible_truncation, reason = "pixels")]
    let (x, y) = (x as i32, y as i32);
    options.set_client_x(x);
    options.set_client_y(y);
    let event = PointerEvent::new_with_event_init_dict(kind, &options).expect("an event");
    // A lifted card has the pointer for the board alone, wherever it is.
    let under = document().element_from_point(left, top).filter(|_| kind == "pointerdown");
    let target: Element = under.unwrap_or_else(|| board.one("[data-testid=board]").into());
    target.dispatch_event(&event).expect("heard");
}
