//! The app on the page of the test, and hands to use it.

use std::cell::Cell;

use entente::platform::timer;
use leptos::task::tick;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, EventInit, HtmlElement, HtmlInputElement, KeyboardEvent, KeyboardEventInit};

thread_local! {
    static RUNS: Cell<bool> = const { Cell::new(false) };
}

/// The app's page, with a new plan in English at the first step.
pub struct Page {
    document: Document,
}

/// Keys pressed together.
#[derive(Clone, Copy, Debug)]
pub struct Press {
    key: &'static str,
    control: bool,
    shift: bool,
}

impl Press {
    pub fn key(key: &'static str) -> Self {
        Self { key, control: false, shift: false }
    }

    pub fn control(key: &'static str) -> Self {
        Self { key, control: true, shift: false }
    }

    pub fn with_shift(self) -> Self {
        Self { shift: true, ..self }
    }
}

impl Page {
    /// The one app of this page: it listens to the keys for as long as the page lives, so the tests share it.
    pub async fn fresh() -> Self {
        let document = web_sys::window().and_then(|window| window.document()).expect("a page");
        let page = Self { document };
        if !RUNS.replace(true) {
            entente::start();
        }
        page.wait_until("the app", |page| page.count("main#content") == 1).await;
        while let Some(dialog) = page.open_dialog() {
            page.send(&format!("#{dialog}"), "close").await;
        }
        if page.attribute("html", "lang") != "en" {
            page.click("[data-testid=lang]").await;
        }
        page.go("#/objectives").await;
        page.click("[data-testid=new-plan]").await;
        page.wait_until("a new plan", |page| page.is_disabled("[data-testid=undo]")).await;
        page.leave(".plan-name").await;
        page
    }

    pub fn find(&self, selector: &str) -> Element {
        let found = self.document.query_selector(selector).expect("a selector");
        found.unwrap_or_else(|| panic!("no {selector}"))
    }

    pub fn count(&self, selector: &str) -> u32 {
        self.document.query_selector_all(selector).expect("a selector").length()
    }

    pub fn text(&self, selector: &str) -> String {
        self.find(selector).text_content().unwrap_or_default().trim().to_owned()
    }

    pub fn attribute(&self, selector: &str, name: &str) -> String {
        self.find(selector).get_attribute(name).unwrap_or_default()
    }

    pub fn value(&self, selector: &str) -> String {
        self.input(selector).value()
    }

    pub fn is_disabled(&self, selector: &str) -> bool {
        self.find(selector).has_attribute("disabled")
    }

    pub fn title(&self) -> String {
        self.document.title()
    }

    pub fn hash(&self) -> String {
        self.document.location().and_then(|location| location.hash().ok()).unwrap_or_default()
    }

    /// The kind of element that has the focus.
    pub fn focused(&self) -> String {
        self.document.active_element().map(|element| element.tag_name()).unwrap_or_default()
    }

    /// The id of the dialog that is open.
    pub fn open_dialog(&self) -> Option<String> {
        self.document.query_selector("dialog[open]").expect("a selector").map(|dialog| dialog.id())
    }

    pub async fn go(&self, hash: &str) {
        self.document.location().expect("an address").set_hash(hash).expect("goes there");
        timer::sleep(50).await;
        settle().await;
    }

    pub async fn click(&self, selector: &str) {
        self.find(selector).unchecked_into::<HtmlElement>().click();
        settle().await;
    }

    /// Leaves `text` in a field, as typing it would.
    pub async fn put(&self, selector: &str, text: &str) {
        self.input(selector).focus().expect("takes the focus");
        self.input(selector).set_value(text);
        self.send(selector, "input").await;
    }

    pub async fn leave(&self, selector: &str) {
        self.input(selector).blur().expect("gives the focus back");
        settle().await;
    }

    pub async fn press(&self, selector: &str, press: Press) {
        let init = KeyboardEventInit::new();
        init.set_bubbles(true);
        init.set_cancelable(true);
        init.set_key(press.key);
        init.set_ctrl_key(press.control);
        init.set_shift_key(press.shift);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).expect("an event");
        self.find(selector).dispatch_event(&event).expect("is heard");
        settle().await;
    }

    /// Opens a menu and takes the item of that name.
    pub async fn menu(&self, id: &str, name: &str) {
        self.click(&format!("[popovertarget={id}]")).await;
        let items = self.document.query_selector_all(&format!("#{id} [role^=menuitem]")).expect("a selector");
        let mut items = (0..items.length()).filter_map(|place| items.item(place)?.dyn_into::<HtmlElement>().ok());
        let item = items.find(|item| item.text_content().unwrap_or_default().starts_with(name));
        item.expect("an item of that name").click();
        settle().await;
    }

    /// Waits for what comes in its own time: a write, an address.
    pub async fn wait_until(&self, what: &str, holds: impl Fn(&Self) -> bool) {
        for _ in 0..200 {
            if holds(self) {
                return;
            }
            timer::sleep(25).await;
        }
        panic!("waited in vain for {what}");
    }

    async fn send(&self, selector: &str, event: &str) {
        let init = EventInit::new();
        init.set_bubbles(true);
        let event = Event::new_with_event_init_dict(event, &init).expect("an event");
        self.find(selector).dispatch_event(&event).expect("is heard");
        settle().await;
    }

    fn input(&self, selector: &str) -> HtmlInputElement {
        self.find(selector).dyn_into().expect("an input")
    }
}

/// Waits until effects, and what they set off, are done.
async fn settle() {
    for _ in 0..3 {
        tick().await;
    }
}
