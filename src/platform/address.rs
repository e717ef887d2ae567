//! Parameters in the hash of the address: `#/leads?text=acme`.

/// The value of the parameter `name` of `hash`, if it stands there.
pub fn parameter(hash: &str, name: &str) -> Option<String> {
    parameters(hash).into_iter().find_map(|(other, value)| (other == name).then_some(value))
}

/// The parameters of `hash` with their values, as they stand there. What is not properly escaped is taken as it is.
pub fn parameters(hash: &str) -> Vec<(&str, String)> {
    let (_, parameters) = hash.split_once('?').unwrap_or_default();
    let plain = |raw: &str| {
        let spaced = raw.replace('+', " ");
        js_sys::decode_uri_component(&spaced).map_or(spaced, String::from)
    };
    let pairs = parameters.split('&').filter_map(|pair| pair.split_once('='));
    pairs.map(|(name, value)| (name, plain(value))).collect()
}

/// The address `path` with one parameter; without it when the value is empty.
pub fn with_parameter(path: &str, name: &str, value: &str) -> String {
    if value.is_empty() { path.to_owned() } else { format!("{path}?{name}={}", js_sys::encode_uri_component(value)) }
}

/// The address `path` with these parameters, those without a value too.
pub fn with_parameters(path: &str, parameters: &[(&'static str, String)]) -> String {
    let written = |(name, value): &(&str, String)| {
        let value = String::from(js_sys::encode_uri_component(value));
        // A list reads better so, and a comma in an address means nothing else.
        format!("{name}={}", value.replace("%2C", ","))
    };
    let parameters = parameters.iter().map(written).collect::<Vec<_>>().join("&");
    if parameters.is_empty() { path.to_owned() } else { format!("{path}?{parameters}") }
}
