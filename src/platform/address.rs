//! Parameters in the hash of the address: `#/leads?text=acme`.

/// The value of the parameter `name` of `hash`, if it stands there. What is not properly escaped is taken as it is.
pub fn parameter(hash: &str, name: &str) -> Option<String> {
    let (_, parameters) = hash.split_once('?')?;
    let raw = parameters.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
    let spaced = raw.replace('+', " ");
    match js_sys::decode_uri_component(&spaced) {
        Ok(text) => Some(text.into()),
        Err(_) => Some(spaced),
    }
}

/// The address `path` with one parameter; without it when the value is empty.
pub fn with_parameter(path: &str, name: &str, value: &str) -> String {
    if value.is_empty() { path.to_owned() } else { format!("{path}?{name}={}", js_sys::encode_uri_component(value)) }
}
