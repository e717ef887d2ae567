//! The door to IndexedDB: all or nothing, and every failure by what it means.

use entente::platform::database::{Change, Database, DbError, Keys, Store, Value};
use wasm_bindgen_test::wasm_bindgen_test;

use super::support::{Broken, all, eval, fresh_name};

fn put(key: &str) -> Change {
    Change::Put(Store::Plans, key.to_owned(), Value::Text(format!("value of {key}")))
}

fn add(key: &str) -> Change {
    Change::Add(Store::Journal, key.to_owned(), Value::Text(format!("value of {key}")))
}

fn keys(values: &[(String, Value)]) -> Vec<&str> {
    values.iter().map(|(key, _)| key.as_str()).collect()
}

#[wasm_bindgen_test]
async fn what_was_written_is_read_in_the_order_of_the_keys() {
    let database = Database::named(&fresh_name());
    let bytes = Change::Put(Store::Snapshots, "b".to_owned(), Value::Bytes(vec![0, 1, 255]));
    let written = database.write("a", &[put("c"), put("a"), put("b"), bytes]).await.expect("writes");
    assert!(!written.anchored);
    let written = database.write("a", &[Change::Delete(Store::Plans, Keys::One("b".to_owned()))]).await;
    assert!(written.expect("writes").anchored);
    let wanted = [(Store::Plans, Keys::All), (Store::Snapshots, Keys::All), (Store::Plans, Keys::under("c"))];
    let found = database.read(&wanted).await.expect("reads");
    assert_eq!(keys(&found[0]), ["a", "c"]);
    assert_eq!(found[1], [("b".to_owned(), Value::Bytes(vec![0, 1, 255]))]);
    assert_eq!(keys(&found[2]), ["c"]);
}

#[wasm_bindgen_test]
async fn a_key_that_is_taken_refuses_the_whole_write() {
    let name = fresh_name();
    let database = Database::named(&name);
    database.write("a", &[add("1")]).await.expect("writes");
    assert_eq!(database.write("a", &[put("a"), add("2"), add("1"), add("3")]).await, Err(DbError::Behind));
    assert_eq!(keys(&all(&name, Store::Journal).await), ["1"]);
    assert_eq!(all(&name, Store::Plans).await, []);
}

#[wasm_bindgen_test]
async fn every_name_of_a_full_disk_is_full() {
    let name = fresh_name();
    let database = Database::named(&name);
    database.write("a", &[add("1")]).await.expect("writes");
    for (error, code) in [
        ("QuotaExceededError", 22),
        ("QuotaExceededError", 0),
        ("NS_ERROR_DOM_QUOTA_REACHED", 1014),
        ("QUOTA_EXCEEDED_ERR", 22),
    ] {
        let _broken = Broken::writes(error, code);
        let outcome = database.write("a", &[add("2")]).await;
        assert!(matches!(outcome, Err(DbError::Full(_))), "{error}: {outcome:?}");
    }
    for error in ["AbortError", "UnknownError"] {
        let _broken = Broken::writes(error, 0);
        let outcome = database.write("a", &[add("2")]).await;
        assert!(matches!(outcome, Err(DbError::Other(_))), "{error}: {outcome:?}");
    }
    database.write("a", &[add("2")]).await.expect("writes again");
    assert_eq!(keys(&all(&name, Store::Journal).await), ["1", "2"]);
}

#[wasm_bindgen_test]
async fn a_transaction_that_the_browser_aborts_is_an_error_and_writes_nothing() {
    let name = fresh_name();
    let database = Database::named(&name);
    database.write("a", &[add("1")]).await.expect("writes");
    {
        let _broken = Broken::by(
            "globalThis.keptCommit = IDBTransaction.prototype.commit;
             IDBTransaction.prototype.commit = function () { this.abort(); };",
            "IDBTransaction.prototype.commit = globalThis.keptCommit;",
        );
        assert!(database.write("a", &[add("2")]).await.is_err());
    }
    assert_eq!(keys(&all(&name, Store::Journal).await), ["1"]);
}

#[wasm_bindgen_test]
async fn a_connection_that_was_closed_is_opened_again_and_the_write_is_done() {
    let name = fresh_name();
    let database = Database::named(&name);
    {
        let _spy = Broken::by(
            "globalThis.keptTransaction = IDBDatabase.prototype.transaction;
             IDBDatabase.prototype.transaction = function (...all) {
               globalThis.lastConnection = this;
               return globalThis.keptTransaction.apply(this, all);
             };",
            "IDBDatabase.prototype.transaction = globalThis.keptTransaction;",
        );
        database.write("a", &[add("1")]).await.expect("writes");
        // Closed under the app, as some browsers do in the background: without a word, and with an event.
        eval("lastConnection.close()");
        database.write("a", &[add("2")]).await.expect("writes");
        eval("lastConnection.close(); lastConnection.dispatchEvent(new Event('close'))");
        database.write("a", &[add("3")]).await.expect("writes");
    }
    assert_eq!(keys(&all(&name, Store::Journal).await), ["1", "2", "3"]);
}

#[wasm_bindgen_test]
async fn without_storage_it_is_blocked_whatever_way_the_browser_says_so() {
    for code in [
        "get() { throw new DOMException('no', 'SecurityError'); }",
        "value: undefined",
        "value: null",
        "value: { open() { throw new DOMException('no', 'InvalidStateError'); } }",
        // One that never answers.
        "value: { open() { return {}; } }",
    ] {
        let _broken = Broken::indexed_db(code);
        let outcome = Database::named(&fresh_name()).read(&[(Store::Plans, Keys::All)]).await;
        assert!(matches!(outcome, Err(DbError::Blocked(_))), "{code}: {outcome:?}");
    }
}

#[wasm_bindgen_test]
async fn a_database_of_a_newer_build_is_left_alone() {
    let name = fresh_name();
    let opened = format!(
        "new Promise((done) => {{ const r = indexedDB.open('{name}', 9); r.onsuccess = () => {{ r.result.close(); done(); }}; }})"
    );
    wasm_bindgen_futures::JsFuture::from(js_sys::Promise::from(eval(&opened))).await.expect("opens");
    let database = Database::named(&name);
    assert_eq!(database.write("a", &[add("1")]).await, Err(DbError::Newer));
}

#[wasm_bindgen_test]
async fn a_newer_build_that_takes_over_is_not_held_up_and_this_one_stops_writing() {
    let name = fresh_name();
    let database = Database::named(&name);
    database.write("a", &[add("1")]).await.expect("writes");
    let upgraded = format!(
        "new Promise((done, fail) => {{ const r = indexedDB.open('{name}', 2); r.onblocked = fail; r.onsuccess = () => {{ r.result.close(); done(); }}; }})"
    );
    wasm_bindgen_futures::JsFuture::from(js_sys::Promise::from(eval(&upgraded))).await.expect("not blocked");
    assert_eq!(database.write("a", &[add("2")]).await, Err(DbError::Newer));
}

#[wasm_bindgen_test]
async fn values_that_are_not_ours_are_read_as_such() {
    let name = fresh_name();
    let database = Database::named(&name);
    database.write("a", &[put("a")]).await.expect("writes");
    let planted = format!(
        "new Promise((done) => {{ const r = indexedDB.open('{name}'); r.onsuccess = () => {{
           const t = r.result.transaction('plans', 'readwrite');
           [null, 5, [], {{ records: null }}].forEach((value, key) => t.objectStore('plans').put(value, `p${{key}}`));
           t.objectStore('plans').put('numbered', 7);
           t.oncomplete = () => {{ r.result.close(); done(); }};
         }}; }})"
    );
    wasm_bindgen_futures::JsFuture::from(js_sys::Promise::from(eval(&planted))).await.expect("planted");
    let found = database.read(&[(Store::Plans, Keys::under("p"))]).await.expect("reads");
    let foreign = |text: &str| Value::Foreign(text.to_owned());
    let values: Vec<_> = found[0].iter().map(|(_, value)| value.clone()).collect();
    assert_eq!(values, [foreign("null"), foreign("5"), foreign("[]"), foreign(r#"{"records":null}"#)]);
}
