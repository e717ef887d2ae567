//! One transaction: its requests are made at once, and its end is waited for.

use js_sys::{Array, JSON, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, IdbKeyRange, IdbObjectStore, IdbRequest, IdbTransaction, IdbTransactionMode};

use super::connection::Connection;
use super::{Change, DbError, Keys, Store, Value, Written};

/// Reads several groups of values as they stand at one moment.
pub async fn read(connection: &Connection, wanted: &[(Store, Keys)]) -> Result<Vec<Vec<(String, Value)>>, DbError> {
    let stores = wanted.iter().map(|(store, _)| *store);
    let transaction = begin(connection, stores, IdbTransactionMode::Readonly)?;
    let mut requests = Vec::new();
    for (store, keys) in wanted {
        let store = store_of(&transaction, *store)?;
        let range = range(keys)?;
        requests.push((
            store.get_all_keys_with_key(&range).map_err(|thrown| DbError::of_work(&thrown))?,
            store.get_all_with_key(&range).map_err(|thrown| DbError::of_work(&thrown))?,
        ));
    }
    end(&transaction, requests.iter().flat_map(|(keys, values)| [keys, values])).await?;
    requests.iter().map(|(keys, values)| pairs(keys, values)).collect()
}

/// Carries out all changes or none.
pub async fn write(connection: &Connection, anchor: &str, changes: &[Change]) -> Result<Written, DbError> {
    let transaction = begin(connection, Store::ALL.into_iter(), IdbTransactionMode::Readwrite)?;
    let made = make_requests(&transaction, anchor, changes).inspect_err(|_| {
        let _ = transaction.abort();
    });
    let (found, requests) = made?;
    // From here on the browser carries it through, even if this page dies the next moment.
    commit(&transaction);
    end(&transaction, requests.iter()).await?;
    let before = found.result().map_err(|thrown| DbError::of_work(&thrown))?;
    Ok(Written { anchored: !before.is_undefined() })
}

#[expect(
    deprecated,
    reason = "left out of one edition of the standard, back in the next, and in every browser since 2021"
)]
fn commit(transaction: &IdbTransaction) {
    // Where it is refused, the transaction commits by itself a moment later.
    let _ = transaction.commit();
}

fn make_requests(
    transaction: &IdbTransaction,
    anchor: &str,
    changes: &[Change],
) -> Result<(IdbRequest, Vec<IdbRequest>), DbError> {
    let found = store_of(transaction, Store::Plans)?.get_key(&anchor.into());
    let found = found.map_err(|thrown| DbError::of_work(&thrown))?;
    let requests: Result<Vec<_>, DbError> = changes
        .iter()
        .map(|change| {
            match change {
                Change::Put(store, key, value) => {
                    store_of(transaction, *store)?.put_with_key(&value.to_js(), &key.into())
                }
                Change::Add(store, key, value) => {
                    store_of(transaction, *store)?.add_with_key(&value.to_js(), &key.into())
                }
                Change::Delete(store, keys) => store_of(transaction, *store)?.delete(&range(keys)?),
            }
            .map_err(|thrown| DbError::of_work(&thrown))
        })
        .collect();
    Ok((found, requests?))
}

fn begin(
    connection: &Connection,
    stores: impl Iterator<Item = Store>,
    mode: IdbTransactionMode,
) -> Result<IdbTransaction, DbError> {
    let names: Array = stores.map(|store| JsValue::from(store.name())).collect();
    let begun = connection.database().transaction_with_str_sequence_and_mode(&names, mode);
    begun.map_err(|thrown| DbError::of_work(&thrown))
}

/// Waits for the end. The cause of a failure is that of the first request that failed by itself, else the transaction's.
async fn end(transaction: &IdbTransaction, requests: impl Iterator<Item = &IdbRequest>) -> Result<(), DbError> {
    let completed = Promise::new(&mut |resolve, reject| {
        transaction.set_oncomplete(Some(&resolve));
        transaction.set_onabort(Some(&reject));
    });
    let Err(event) = JsFuture::from(completed).await else { return Ok(()) };
    if let Some(event) = event.dyn_ref::<Event>() {
        event.prevent_default();
    }
    let own = requests.filter_map(|request| request.error().ok().flatten()).find(|error| error.name() != "AbortError");
    let error = own.or_else(|| transaction.error());
    Err(DbError::of_work(&error.map_or(JsValue::UNDEFINED, JsValue::from)))
}

fn store_of(transaction: &IdbTransaction, store: Store) -> Result<IdbObjectStore, DbError> {
    transaction.object_store(store.name()).map_err(|thrown| DbError::of_work(&thrown))
}

fn range(keys: &Keys) -> Result<JsValue, DbError> {
    let range = match keys {
        // Every text, and whatever else may be there.
        Keys::All => return Ok(JsValue::UNDEFINED),
        Keys::One(key) => IdbKeyRange::only(&key.into()),
        Keys::Between(from, to) => {
            IdbKeyRange::bound_with_lower_open_and_upper_open(&from.into(), &to.into(), false, true)
        }
    };
    range.map(JsValue::from).map_err(|thrown| DbError::of_work(&thrown))
}

fn pairs(keys: &IdbRequest, values: &IdbRequest) -> Result<Vec<(String, Value)>, DbError> {
    let list = |request: &IdbRequest| {
        request.result().map(JsCast::unchecked_into::<Array>).map_err(|thrown| DbError::of_work(&thrown))
    };
    let pairs = list(keys)?.into_iter().zip(list(values)?);
    // A key that is no text is not ours.
    Ok(pairs.filter_map(|(key, value)| Some((key.as_string()?, Value::of_js(&value)))).collect())
}

impl Value {
    fn to_js(&self) -> JsValue {
        match self {
            Self::Text(text) | Self::Foreign(text) => text.into(),
            Self::Bytes(bytes) => Uint8Array::from(bytes.as_slice()).into(),
        }
    }

    fn of_js(value: &JsValue) -> Self {
        if let Some(text) = value.as_string() {
            return Self::Text(text);
        }
        match value.dyn_ref::<Uint8Array>() {
            Some(bytes) => Self::Bytes(bytes.to_vec()),
            None => Self::Foreign(JSON::stringify(value).ok().and_then(|text| text.as_string()).unwrap_or_default()),
        }
    }
}
