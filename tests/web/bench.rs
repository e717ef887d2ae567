//! The objectives page on a page of its own, and hands that type into it.

use std::sync::atomic::{AtomicU64, Ordering};

use chrono::{DateTime, NaiveDate};
use entente::domain::{Plan, StageId};
use entente::i18n::Language;
use entente::platform::timer;
use entente::store::{History, Ports, Session};
use entente::ui::pages::Objectives;
use entente::ui::parts::{ToastList, Toasts};
use entente::ui::{Choices, Theme};
use leptos::mount::mount_to;
use leptos::prelude::*;
use leptos::task::tick;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, EventInit, HtmlElement, HtmlInputElement, KeyboardEvent, KeyboardEventInit};

static NEXT: AtomicU64 = AtomicU64::new(100);

/// The day and the ids of the tests.
const PORTS: Ports = Ports {
    now: || DateTime::UNIX_EPOCH,
    today: || NaiveDate::from_ymd_opt(2026, 3, 15).unwrap_or_default(),
    fresh_id: || NEXT.fetch_add(1, Ordering::Relaxed),
};

/// A mounted page. Gone when dropped.
pub struct Bench {
    pub host: Element,
    pub session: Session,
    choices: Choices,
    _mounted: Box<dyn std::any::Any>,
}

impl Bench {
    /// The page of the objectives on a new plan.
    pub async fn in_language(language: Language) -> Self {
        Self::showing(language, || view! { <Objectives /> }.into_any()).await
    }

    /// A page on a new plan.
    pub async fn showing(language: Language, page: fn() -> AnyView) -> Self {
        let host = document().create_element("div").expect("a host");
        document().body().expect("a body").append_child(&host).expect("stands");
        let (given, handles) = std::sync::mpsc::channel();
        let mounted = mount_to(host.clone().unchecked_into(), move || {
            let choices = Choices { language: RwSignal::new(language), theme: RwSignal::new(Theme::Light) };
            let plan = Plan::new("plan".to_owned(), StageId(1), "prospects".to_owned());
            let session = Session::new(History::starting(plan, 0), PORTS);
            provide_context(choices);
            provide_context(session);
            provide_context(Toasts::new());
            given.send((session, choices)).expect("is awaited");
            view! {
                {page()}
                <ToastList />
            }
        });
        let (session, choices) = handles.recv().expect("was mounted");
        tick().await;
        Self { host, session, choices, _mounted: Box::new(mounted) }
    }

    /// The page on a new plan, its detail opened.
    pub async fn with_detail(language: Language) -> Self {
        let bench = Self::in_language(language).await;
        bench.click("#funnel-detail-summary").await;
        // What is in it comes after the browser has told that it is open.
        for _ in 0..200 {
            if bench.count("#funnel-stages") > 0 {
                return bench;
            }
            timer::sleep(10).await;
        }
        panic!("the detail does not open");
    }

    pub fn find(&self, selector: &str) -> Element {
        self.host.query_selector(selector).expect("a selector").unwrap_or_else(|| panic!("no {selector}"))
    }

    pub fn count(&self, selector: &str) -> u32 {
        self.host.query_selector_all(selector).expect("a selector").length()
    }

    /// The text of an element, every no-break space as a plain one.
    pub fn text(&self, selector: &str) -> String {
        plain(&self.find(selector).text_content().unwrap_or_default())
    }

    /// The bare number of a result.
    pub fn value(&self, id: &str) -> String {
        self.find(&format!("[data-testid={id}]")).get_attribute("data-value").expect("a result")
    }

    pub fn input(&self, id: &str) -> HtmlInputElement {
        self.find(&format!("[id='{id}']")).dyn_into().expect("an input")
    }

    /// The number in a field, as it is written.
    pub fn written(&self, id: &str) -> String {
        self.input(id).value()
    }

    pub fn error(&self, id: &str) -> String {
        self.text(&format!("[id='{id}-error']"))
    }

    /// Selects what stands in a field and types over it, key by key.
    pub async fn type_over(&self, id: &str, text: &str) {
        self.input(id).focus().expect("takes the focus");
        self.put(id, "").await;
        let mut typed = String::new();
        for sign in text.chars() {
            typed.push(sign);
            self.put(id, &typed).await;
        }
    }

    /// Leaves `text` in a field, as one key stroke would.
    pub async fn put(&self, id: &str, text: &str) {
        self.input(id).set_value(text);
        self.send(id, "input").await;
    }

    /// Changes the language.
    pub async fn speak(&self, language: Language) {
        self.choices.language.set(language);
        settle().await;
    }

    /// Leaves a field.
    pub async fn leave(&self, id: &str) {
        self.input(id).blur().expect("gives the focus back");
        settle().await;
    }

    pub async fn send(&self, id: &str, event: &str) {
        let init = EventInit::new();
        init.set_bubbles(true);
        let event = Event::new_with_event_init_dict(event, &init).expect("an event");
        self.input(id).dispatch_event(&event).expect("is heard");
        settle().await;
    }

    pub async fn press(&self, id: &str, key: &str) {
        let init = KeyboardEventInit::new();
        init.set_bubbles(true);
        init.set_key(key);
        let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).expect("an event");
        self.input(id).dispatch_event(&event).expect("is heard");
        settle().await;
    }

    pub async fn click(&self, selector: &str) {
        self.find(selector).unchecked_into::<HtmlElement>().click();
        settle().await;
    }

    /// The names and needs of the stages, the sales last.
    pub fn stages(&self) -> Vec<(String, String)> {
        let rows = self.host.query_selector_all("[data-testid=stage]").expect("a selector");
        let row = |place| rows.item(place).expect("a row").unchecked_into::<Element>();
        let said = |row: &Element, name| row.get_attribute(name).expect("an attribute");
        (0..rows.length()).map(row).map(|row| (said(&row, "data-name"), said(&row, "data-value"))).collect()
    }

    /// Types the three numbers of the sentence.
    pub async fn fill(&self, revenue: &str, average_sale: &str, conversion: &str) {
        self.type_over("revenue", revenue).await;
        self.type_over("average-sale", average_sale).await;
        self.type_over("conversion", conversion).await;
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        self.host.remove();
    }
}

/// Waits until effects, and what they set off, are done.
pub async fn settle() {
    tick().await;
    tick().await;
}

/// A text with plain spaces for no-break ones.
pub fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("a page")
}
