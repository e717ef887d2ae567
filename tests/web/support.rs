//! A database for each test, ways to break it, and tabs in which a plan is open.

use std::cell::Cell;

use entente::domain::{Command, Plan};
use entente::platform::clock;
use entente::platform::database::{Database, Keys, Store, Value};
use entente::platform::timer;
use entente::store::{History, Library, Opening, Ports, SaveState, Session, Words};
use js_sys::{Function, Reflect};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

thread_local! {
    static NEXT: Cell<u32> = const { Cell::new(0) };
}

/// A name that no other test has, in this run or an earlier one.
pub fn fresh_name() -> String {
    NEXT.set(NEXT.get() + 1);
    format!("test-{}-{}", js_sys::Date::now(), NEXT.get())
}

/// A tab: what the app has of it, without the page.
#[derive(Clone, Copy)]
pub struct Tab {
    pub session: Session,
    pub library: Library,
}

impl Tab {
    /// Opens a tab on the database of that name, as the app does when it starts.
    pub async fn open(name: &str) -> Self {
        forget_last();
        Self::reopen(name).await
    }

    /// The same for another tab of a browser in which a plan was open: what belonged to one tab only is gone.
    pub async fn reopen(name: &str) -> Self {
        eval("sessionStorage.clear()");
        // Starts what runs effects and tasks.
        leptos::mount::mount_to_body(|| ());
        let owner = Owner::new();
        let (session, library) = owner.with(|| {
            let ports = Ports { now: clock::now, today: clock::today, fresh_id: entente::platform::ids::fresh };
            let nothing = Plan::new(String::new(), entente::domain::StageId(1), String::new());
            let session = Session::new(History::starting(nothing, 0), ports);
            let words = Words {
                new_plan: "New plan",
                stage: "prospects",
                copy_of: |name| format!("{name} (copy)"),
                language: "en",
            };
            (session, Library::new(session, Signal::derive(move || words), name))
        });
        library.open_first().await;
        // What it set off may outlive the test, as in a real tab.
        std::mem::forget(owner);
        Self { session, library }
    }

    pub fn run(&self, name: &str) {
        self.session.run(Command::RenamePlan(name.to_owned())).expect("runs");
    }

    pub fn name(&self) -> String {
        self.session.peek(|plan| plan.name.clone())
    }

    pub fn state(&self) -> SaveState {
        self.session.save_state().get_untracked()
    }

    pub async fn saved(&self) {
        until("saved", || matches!(self.state(), SaveState::Saved { .. })).await;
    }

    pub fn is_damaged(&self) -> bool {
        matches!(self.library.opening().get_untracked(), Opening::Damaged(_))
    }
}

/// Waits until `fact` holds; fails after some seconds.
pub async fn until(what: &str, fact: impl Fn() -> bool) {
    for _ in 0..400 {
        if fact() {
            return;
        }
        timer::sleep(20).await;
    }
    panic!("never: {what}");
}

/// Everything in a store.
pub async fn all(name: &str, store: Store) -> Vec<(String, Value)> {
    let database = Database::named(name);
    let found = database.read(&[(store, Keys::All)]).await.expect("reads");
    database.close();
    found.into_iter().next().expect("one answer")
}

/// As in a browser where the app was never open.
pub fn forget_last() {
    let window = web_sys_window();
    for storage in ["localStorage", "sessionStorage"] {
        let storage = Reflect::get(&window, &storage.into()).expect("storage");
        let clear: Function = Reflect::get(&storage, &"clear".into()).expect("clear").unchecked_into();
        clear.call0(&storage).expect("clears");
    }
}

/// Runs JavaScript in the page.
pub fn eval(code: &str) -> JsValue {
    js_sys::eval(code).unwrap_or_else(|error| panic!("{code}: {error:?}"))
}

/// Breaks something of the browser until dropped.
pub struct Broken(&'static str);

impl Broken {
    /// Runs `break_`; dropping runs `mend`.
    pub fn by(break_: &str, mend: &'static str) -> Self {
        eval(break_);
        Self(mend)
    }

    /// `indexedDB` is what that property descriptor says.
    pub fn indexed_db(descriptor: &str) -> Self {
        Self::by(
            &format!(
                "globalThis.keptIndexedDB ??= Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
                 Object.defineProperty(globalThis, 'indexedDB', {{ configurable: true, {descriptor} }});"
            ),
            "Object.defineProperty(globalThis, 'indexedDB', globalThis.keptIndexedDB);",
        )
    }

    /// The page hears of the end of the next `count` transactions of that mode only after so many milliseconds.
    pub fn late(mode: &str, count: u32, milliseconds: u32) -> Self {
        Self::by(
            &format!(
                "globalThis.keptComplete = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
                 let left = {count};
                 Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {{
                   configurable: true,
                   set(heard) {{
                     const late = this.mode === '{mode}' && left-- > 0;
                     keptComplete.set.call(this, late ? (event) => setTimeout(() => heard(event), {milliseconds}) : heard);
                   }},
                 }});"
            ),
            "Object.defineProperty(IDBTransaction.prototype, 'oncomplete', globalThis.keptComplete);",
        )
    }

    /// Every write throws an exception of that name and code.
    pub fn writes(name: &str, code: u16) -> Self {
        Self::by(
            &format!(
                "globalThis.keptPut = IDBObjectStore.prototype.put; globalThis.keptAdd = IDBObjectStore.prototype.add;
                 IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = function () {{
                   throw Object.assign(Object.create(Error.prototype), {{ name: '{name}', code: {code}, message: 'injected' }});
                 }};"
            ),
            "IDBObjectStore.prototype.put = globalThis.keptPut; IDBObjectStore.prototype.add = globalThis.keptAdd;",
        )
    }
}

impl Drop for Broken {
    fn drop(&mut self) {
        eval(self.0);
    }
}

fn web_sys_window() -> JsValue {
    js_sys::global().into()
}
