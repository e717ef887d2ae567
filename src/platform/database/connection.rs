//! An open connection, and whether it still is.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, IdbDatabase, IdbFactory, IdbOpenDbRequest, IdbVersionChangeEvent};

use super::{DbCause, DbError, Store};
use crate::platform::timer;

/// Version of the layout. A build that changes it moves the values over in `upgrade`.
const VERSION: u32 = 1;
/// How long opening may take before the storage counts as blocked.
const PATIENCE_MS: i32 = 4_000;

/// Whether a connection can be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Liveness {
    /// Yes.
    Open,
    /// Not any more; a fresh one may do.
    Closed,
    /// A newer build has taken over, and this one must not write any more.
    Outdated,
}

/// An open connection.
#[derive(Clone, Debug)]
pub struct Connection {
    database: IdbDatabase,
    liveness: Rc<Cell<Liveness>>,
}

impl Connection {
    /// Opens the database of that name and makes its stores where they are missing.
    ///
    /// # Errors
    /// [`DbError::Blocked`] where there is none to be had, [`DbError::Newer`] where it belongs to a newer build.
    pub async fn open(name: &str) -> Result<Self, DbError> {
        let request = factory()?.open_with_u32(name, VERSION).map_err(|thrown| DbError::of_opening(&thrown))?;
        // The last reference to the closure: the browser drops it with the request.
        request.set_onupgradeneeded(Some(Closure::once_into_js(|event: Event| upgrade(&event)).unchecked_ref()));
        let opened = Promise::new(&mut |resolve, reject| {
            request.set_onsuccess(Some(&resolve));
            request.set_onerror(Some(&reject));
        });
        match JsFuture::from(Promise::race(&Array::of2(&opened, &timer::timeout(PATIENCE_MS)))).await {
            Ok(event) if event.is_undefined() => {
                // Whoever holds it up may let go later: then it must not stay open behind our back.
                request.set_onsuccess(Some(Closure::once_into_js(|event: Event| close_late(&event)).unchecked_ref()));
                Err(DbError::Blocked(DbCause::saying("TimeoutError")))
            }
            Ok(_) => {
                let database = request.result().map_err(|thrown| DbError::of_opening(&thrown))?;
                let connection =
                    Self { database: database.unchecked_into(), liveness: Rc::new(Cell::new(Liveness::Open)) };
                connection.listen();
                Ok(connection)
            }
            Err(event) => {
                // Not handled otherwise, it would reach the window as an error of the page.
                if let Some(event) = event.dyn_ref::<Event>() {
                    event.prevent_default();
                }
                let error = request.error().ok().flatten();
                Err(DbError::of_opening(&error.map_or(JsValue::UNDEFINED, JsValue::from)))
            }
        }
    }

    /// The browser's handle.
    pub fn database(&self) -> &IdbDatabase {
        &self.database
    }

    /// Whether it can be used.
    pub fn liveness(&self) -> Liveness {
        self.liveness.get()
    }

    /// Lets go of it.
    pub fn close(&self) {
        if self.liveness.get() == Liveness::Open {
            self.liveness.set(Liveness::Closed);
        }
        self.database.close();
    }

    fn listen(&self) {
        let closed = self.liveness.clone();
        let on_close = Closure::once_into_js(move || closed.set(Liveness::Closed));
        self.database.set_onclose(Some(on_close.unchecked_ref()));
        let (outdated, database) = (self.liveness.clone(), self.database.clone());
        let on_version_change = Closure::once_into_js(move |event: IdbVersionChangeEvent| {
            // No new version: someone erases the database, and the next write makes it anew.
            outdated.set(if event.new_version().is_some() { Liveness::Outdated } else { Liveness::Closed });
            // Never in the way of the tab that upgrades or erases.
            database.close();
        });
        self.database.set_onversionchange(Some(on_version_change.unchecked_ref()));
    }
}

fn factory() -> Result<IdbFactory, DbError> {
    // Looking at it may throw, it may be missing, and it may be null.
    let found = Reflect::get(&js_sys::global(), &"indexedDB".into()).map_err(|thrown| DbError::of_opening(&thrown))?;
    if found.is_null() || found.is_undefined() {
        return Err(DbError::Blocked(DbCause::saying("NotFoundError")));
    }
    Ok(found.unchecked_into())
}

fn upgrade(event: &Event) {
    let request = event.target().map(JsCast::unchecked_into::<IdbOpenDbRequest>);
    let Some(Ok(database)) = request.map(|request| request.result()) else { return };
    let database: IdbDatabase = database.unchecked_into();
    for store in Store::ALL {
        // Refused where it exists, which is as good.
        let _ = database.create_object_store(store.name());
    }
}

fn close_late(event: &Event) {
    let request = event.target().map(JsCast::unchecked_into::<IdbOpenDbRequest>);
    if let Some(Ok(database)) = request.map(|request| request.result()) {
        database.unchecked_into::<IdbDatabase>().close();
    }
}
