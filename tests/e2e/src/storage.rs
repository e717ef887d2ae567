//! Doing to the browser's storage what befalls it elsewhere.

use serde_json::{Value, json};

use crate::{Failure, Outcome, Page};

/// A script for [`Setup::before`](crate::Setup): the page may not touch the database, as in some private windows.
pub const BLOCKED: &str = "Object.defineProperty(window, 'indexedDB', {
    get() { throw new DOMException('The operation is insecure.', 'SecurityError'); } });";

const FULL: &str = "const store = IDBObjectStore.prototype;
    window.roomy ??= { put: store.put, add: store.add };
    store.put = store.add = () => { throw new DOMException('Quota exceeded.', 'QuotaExceededError'); };";
const ROOMY: &str = "Object.assign(IDBObjectStore.prototype, window.roomy);";

// Values as they are, bytes in hexadecimal, to compare and to change.
const OPEN: &str = "const open = () => new Promise((resolve, reject) => {
        const request = indexedDB.open('entente');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
    const done = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
    const plain = (value) => value instanceof Uint8Array ? value.toHex() : value;";

impl Page {
    /// Leaves the app for a file beside it: same origin, nothing of the app running.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn leave(&self) -> Outcome {
        self.open_anyhow("favicon.svg").await
    }

    /// Erases everything that the browser keeps for this origin.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn wipe(&self) -> Outcome {
        let params = json!({ "origin": self.origin().trim_end_matches('/'), "storageTypes": "all" });
        self.devtools("Storage.clearDataForOrigin", params).await.map(|_| ())
    }

    /// Lets every write fail for want of room, until [`Page::roomy`].
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn full(&self) -> Outcome {
        self.script(FULL, Vec::new()).await.map(|_| ())
    }

    /// Lets writes succeed again.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn roomy(&self) -> Outcome {
        self.script(ROOMY, Vec::new()).await.map(|_| ())
    }

    /// Everything in a store of the app's database, by key; bytes in hexadecimal.
    ///
    /// # Errors
    /// When there is no database.
    pub async fn stored(&self, store: &str) -> Outcome<Vec<(String, Value)>> {
        let script = format!(
            "{OPEN} return open().then(async (db) => {{
                const store = db.transaction(arguments[0]).objectStore(arguments[0]);
                const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
                db.close();
                return keys.map((key, at) => [String(key), plain(values[at])]);
            }});"
        );
        let answer = self.script(&script, vec![store.into()]).await?;
        let wrong = || Failure::Answer { asked: "what is stored", got: answer.to_string() };
        let pairs = answer.as_array().ok_or_else(wrong)?.iter().map(|pair| {
            let key = pair.get(0)?.as_str()?.to_owned();
            Some((key, pair.get(1)?.clone()))
        });
        pairs.collect::<Option<_>>().ok_or_else(wrong)
    }

    /// Changes stored values: `change` is the body of a function of `key` and `value` that returns the new value, or
    /// `undefined` to leave it. Returns how many were changed.
    ///
    /// # Errors
    /// When there is no database.
    pub async fn damage(&self, store: &str, change: &str) -> Outcome<u64> {
        let script = format!(
            "{OPEN} const change = (key, value) => {{ {change} }};
            return open().then(async (db) => {{
                const store = db.transaction(arguments[0], 'readwrite').objectStore(arguments[0]);
                const [keys, values] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
                let count = 0;
                for (const [at, key] of keys.entries()) {{
                    const changed = change(key, values[at]);
                    if (changed === undefined) continue;
                    await done(store.put(changed, key));
                    count += 1;
                }}
                db.close();
                return count;
            }});"
        );
        let answer = self.script(&script, vec![store.into()]).await?;
        answer.as_u64().ok_or_else(|| Failure::Answer { asked: "a count", got: answer.to_string() })
    }
}
