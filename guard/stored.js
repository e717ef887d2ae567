// What IndexedDB holds, read without the app and without knowing what the records mean.

const DATABASE = "entente";

// The database, or null when there is none. Looking must not create one.
async function openStored() {
  const all = await indexedDB.databases?.();
  if (all && !all.some(({ name }) => name === DATABASE)) return null;
  return new Promise((resolve, reject) => {
    let absent = false;
    const request = indexedDB.open(DATABASE);
    request.onupgradeneeded = () => {
      absent = true;
      request.transaction.abort();
    };
    request.onsuccess = () => {
      // Never in the way of another tab that upgrades or erases.
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = () => (absent ? resolve(null) : reject(request.error));
  });
}

function eachRecord(transaction, store, visit) {
  return new Promise((resolve, reject) => {
    const request = transaction.objectStore(store).openCursor();
    request.onerror = (event) => {
      // One damaged store must not end the reading of the others.
      event.preventDefault();
      reject(request.error);
    };
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve();
      visit(cursor.key, cursor.value);
      return cursor.continue();
    };
  });
}

// When a plan was saved, in milliseconds since 1970. The app keeps its records as JSON text.
function savedAt(record) {
  try {
    const plan = typeof record === "string" ? JSON.parse(record) : record;
    return Date.parse(plan.saved_at) || 0;
  } catch {
    return 0;
  }
}

// The newest `saved_at` in milliseconds since 1970; 0 when plans carry none that can be read; null without plans.
async function lastSave() {
  const database = await openStored();
  let newest = null;
  if (database?.objectStoreNames.contains("plans")) {
    await eachRecord(database.transaction("plans"), "plans", (_key, plan) => {
      newest = Math.max(newest, savedAt(plan));
    });
  }
  database?.close();
  return newest;
}

// Every record of every store as JSON, `{stores: {name: [{key, value}]}, unreadable: {name: reason}}`; null without stores.
async function rawData() {
  const database = await openStored();
  const names = [...(database?.objectStoreNames ?? [])];
  if (names.length === 0) return null;
  // One transaction, so that a snapshot and its journal belong together.
  const transaction = database.transaction(names);
  const raw = { stores: {}, unreadable: {} };
  await Promise.all(names.map(async (name) => {
    raw.stores[name] = [];
    const keep = (key, value) => raw.stores[name].push({ key, value });
    await eachRecord(transaction, name, keep).catch((error) => {
      raw.unreadable[name] = String(error);
    });
  }));
  database.close();
  return JSON.stringify(raw, asText, 1);
}

// What JSON has no word for. Bytes are text where they are valid UTF-8, and lose nothing where they are not.
function asText(_key, value) {
  if (typeof value === "bigint") return String(value);
  const view = value instanceof ArrayBuffer ? new DataView(value) : value;
  if (!ArrayBuffer.isView(view)) return value;
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")) };
  }
}
