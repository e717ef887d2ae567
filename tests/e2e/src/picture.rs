//! Pictures of the page.

use base64::Engine as _;
use serde_json::{Value, json};

use crate::{Failure, Outcome, Page};

/// How high a picture becomes at most, in CSS pixels.
const HIGHEST: f64 = 6_000.0;

impl Page {
    /// Waits until fonts are there and everything is painted.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn is_painted(&self) -> Outcome {
        let script = "const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
            return document.fonts.ready.then(frame).then(frame).then(frame).then(() => true);";
        self.script(script, Vec::new()).await.map(|_| ())
    }

    /// The picture of what is seen, as PNG.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn picture(&self) -> Outcome<Vec<u8>> {
        Ok(self.client().screenshot().await?)
    }

    /// The picture of the whole page, with what is below the window, as PNG.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn whole_picture(&self) -> Outcome<Vec<u8>> {
        let script =
            "const { scrollWidth, scrollHeight } = document.scrollingElement; return [scrollWidth, scrollHeight]";
        let size = self.script(script, Vec::new()).await?;
        let extent = |at: usize| size.get(at).and_then(Value::as_f64).unwrap_or_default();
        let clip = json!({ "x": 0, "y": 0, "width": extent(0), "height": extent(1).min(HIGHEST), "scale": 1 });
        let params = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
        let answer = self.devtools("Page.captureScreenshot", params).await?;
        let data = answer.get("data").and_then(Value::as_str).unwrap_or_default();
        let bytes = base64::engine::general_purpose::STANDARD.decode(data);
        bytes.map_err(|cause| Failure::Answer { asked: "a picture", got: cause.to_string() })
    }
}
