//! The small chunks of the app in one file. What two parts share is a module of its own, and there is one for every set of parts that
//! share something: some sixty of them are smaller than what a request costs.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::app::LOADER;
use crate::failure::Failure;

/// The file. Called a module so that hosts compress it as one.
const BUNDLE: &str = "chunks.wasm";

/// Bytes below which a chunk is small.
const SMALL: usize = 8 * 1024;

/// What the loader gets the small chunks with: bytes cut out of the bundle, which is asked for once, and again if it did not arrive.
const CUT: &str = r#"let bundle;
function cut(from, length) {
    bundle ??= fetch(new URL("./chunks.wasm", import.meta.url)).then((response) => {
        if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
        return response.arrayBuffer();
    });
    bundle.catch(() => bundle = undefined);
    return bundle.then((bytes) => new Response(new Uint8Array(bytes, from, length)));
}
"#;

/// Puts the small chunks in the folder `app` into one file, and tells the loader there and the lists of `parts`.
///
/// # Errors
/// When a file cannot be read or written, or the loader does not fetch a chunk in the way that is known here.
pub fn bundle(app: &Path, parts: &mut BTreeMap<String, Vec<String>>) -> Result<(), Failure> {
    let mut names: Vec<_> = parts.values().flatten().filter(|name| name.starts_with("chunk_")).cloned().collect();
    names.sort();
    names.dedup();
    let loader = app.join(LOADER);
    let mut script = fs::read_to_string(&loader).map_err(Failure::at(&loader))?;
    let mut bytes = Vec::new();
    for name in names {
        let path = app.join(&name);
        let chunk = fs::read(&path).map_err(Failure::at(&path))?;
        if chunk.len() >= SMALL {
            continue;
        }
        script = from_bundle(&script, &name, bytes.len(), chunk.len())
            .ok_or_else(|| Failure::Unexpected { path: loader.clone(), wanted: "a chunk that is fetched" })?;
        bytes.extend(chunk);
        fs::remove_file(&path).map_err(Failure::at(&path))?;
        for files in parts.values_mut().filter(|files| files.contains(&name)) {
            files.retain(|file| *file != name && file != BUNDLE);
            files.push(BUNDLE.to_owned());
        }
    }
    if bytes.is_empty() {
        return Ok(());
    }
    let path = app.join(BUNDLE);
    fs::write(&path, bytes).map_err(Failure::at(&path))?;
    fs::write(&loader, script + CUT).map_err(Failure::at(&loader))
}

/// The loader, taking the chunk of that name out of the bundle. `None` when it does not fetch it.
fn from_bundle(script: &str, name: &str, from: usize, length: usize) -> Option<String> {
    let fetched = format!("fetch(new URL(\"./{name}\", import.meta.url))");
    script.contains(&fetched).then(|| script.replace(&fetched, &format!("cut({from}, {length})")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::env;

    #[test]
    fn small_chunks_come_out_of_one_file_and_large_ones_stay() {
        let app = env::temp_dir().join(format!("entente-bundle-{}", std::process::id()));
        fs::create_dir_all(&app).unwrap();
        let fetched = |name: &str| format!("const src = fetch(new URL(\"./{name}\", import.meta.url));\n");
        let files = [("chunk_1.wasm", 10), ("chunk_2.wasm", SMALL), ("chunk_3.wasm", 5), ("split_a.wasm", 3)];
        for (place, (name, length)) in files.iter().enumerate() {
            fs::write(app.join(name), vec![u8::try_from(place).unwrap(); *length]).unwrap();
        }
        fs::write(app.join(LOADER), files.map(|(name, _)| fetched(name)).concat()).unwrap();
        let list = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        let mut parts = BTreeMap::from([
            ("a".to_owned(), list(&["chunk_1.wasm", "chunk_2.wasm", "chunk_3.wasm", "split_a.wasm"])),
            ("b".to_owned(), list(&["chunk_2.wasm"])),
        ]);
        bundle(&app, &mut parts).unwrap();
        assert_eq!(parts["a"], list(&["chunk_2.wasm", "split_a.wasm", BUNDLE]));
        assert_eq!(parts["b"], list(&["chunk_2.wasm"]));
        assert_eq!(fs::read(app.join(BUNDLE)).unwrap(), [[0; 10].as_slice(), &[2; 5]].concat());
        assert!(!app.join("chunk_1.wasm").exists() && app.join("chunk_2.wasm").exists());
        let script = fs::read_to_string(app.join(LOADER)).unwrap();
        let expected = ["const src = cut(0, 10);\n", &fetched("chunk_2.wasm"), "const src = cut(10, 5);\n"];
        assert_eq!(script, expected.concat() + &fetched("split_a.wasm") + CUT);
        fs::write(app.join("chunk_4.wasm"), []).unwrap();
        let mut parts = BTreeMap::from([("c".to_owned(), list(&["chunk_4.wasm"]))]);
        assert!(bundle(&app, &mut parts).is_err());
        fs::remove_dir_all(&app).unwrap();
    }
}
