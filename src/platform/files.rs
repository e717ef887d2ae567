//! Files of the user, in and out, and files of the page.

use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, DragEvent, File, HtmlAnchorElement, HtmlInputElement, Response, Url};

use super::page;

/// How long the browser may take to begin a download, in milliseconds.
const DOWNLOAD_BEGINS_MS: i32 = 60_000;

/// A file that the user has chosen and that was not read yet.
#[derive(Clone, Debug)]
pub struct ChosenFile(File);

impl ChosenFile {
    /// The files chosen in an input, which is emptied so that the same file can be chosen again.
    pub fn of_input(input: &HtmlInputElement) -> Vec<Self> {
        let files = input.files();
        let chosen = files.iter().flat_map(|list| (0..list.length()).filter_map(|place| list.get(place)));
        let chosen = chosen.map(Self).collect();
        input.set_value("");
        chosen
    }

    /// Its name.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its size in bytes.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number that is not negative")]
    pub fn size(&self) -> usize {
        self.0.size() as usize
    }

    /// Reads it. `None` where the browser cannot: the file is gone, or was changed since.
    pub async fn read(&self) -> Option<Vec<u8>> {
        let buffer = JsFuture::from(self.0.array_buffer()).await.ok()?;
        Some(Uint8Array::new(buffer.dyn_ref::<ArrayBuffer>()?).to_vec())
    }
}

/// Calls `dropped` with files that are dropped on the window, for as long as the page lives. While some are dragged over it, the root
/// element says so in `data-dropping`.
pub fn on_drop(dropped: impl Fn(Vec<ChosenFile>) + 'static) {
    let has_files =
        |event: &DragEvent| event.data_transfer().is_some_and(|data| data.types().iter().any(|kind| kind == "Files"));
    let mark = |on: bool| page::set_root_attribute("data-dropping", on.then_some("true"));
    listen("dragover", move |event| {
        // Without this the browser leaves the page for the file.
        if has_files(&event) {
            event.prevent_default();
            mark(true);
        }
    });
    listen("dragleave", move |event| {
        // Only when it leaves the window: it comes from every element on the way, too.
        if event.related_target().is_none() {
            mark(false);
        }
    });
    listen("drop", move |event| {
        mark(false);
        let files = event.data_transfer().and_then(|data| data.files());
        let files: Vec<_> =
            files.iter().flat_map(|list| (0..list.length()).filter_map(|place| list.get(place))).collect();
        if !files.is_empty() {
            event.prevent_default();
            dropped(files.into_iter().map(ChosenFile).collect());
        }
    });
}

fn listen(event: &str, happen: impl Fn(DragEvent) + 'static) {
    let closure = Closure::<dyn Fn(DragEvent)>::new(happen).into_js_value();
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback(event, closure.unchecked_ref());
    }
}

/// Hands JSON to the user as a file. Whether the browser took it; it does not tell whether the user kept it.
pub fn download(name: &str, text: &str) -> bool {
    hand_out(name, "application/json", text)
}

/// The same with a text of that media type.
pub fn hand_out(name: &str, media: &str, text: &str) -> bool {
    let options = BlobPropertyBag::new();
    options.set_type(media);
    let bytes = Uint8Array::from(text.as_bytes());
    let Ok(blob) = Blob::new_with_buffer_source_sequence_and_options(&Array::of1(&bytes), &options) else {
        return false;
    };
    let link = web_sys::window()
        .and_then(|window| window.document()?.create_element("a").ok())
        .and_then(|element| element.dyn_into::<HtmlAnchorElement>().ok());
    let (Some(link), Ok(url)) = (link, Url::create_object_url_with_blob(&blob)) else { return false };
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // Not at once: the browser reads it after this click has been dealt with.
    if let Some(window) = web_sys::window() {
        let forget = Closure::once_into_js(move || {
            let _ = Url::revoke_object_url(&url);
        });
        let _ =
            window.set_timeout_with_callback_and_timeout_and_arguments_0(forget.unchecked_ref(), DOWNLOAD_BEGINS_MS);
    }
    true
}

/// A file of the page itself, by its address relative to the page. `None` if it did not arrive.
pub async fn of_page(address: &str) -> Option<Vec<u8>> {
    let response = JsFuture::from(web_sys::window()?.fetch_with_str(address)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(buffer.dyn_ref::<ArrayBuffer>()?).to_vec())
}
