//! Pictures of the page.

use crate::{Outcome, Page};

/// How high a picture becomes at most, in CSS pixels.
const HIGHEST: u32 = 6_000;

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

    /// The picture of a page that wide and at least that high, and higher where more is below the window, as PNG.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn whole_picture(&self, width: u32, height: u32) -> Outcome<Vec<u8>> {
        self.resize(width, height).await?;
        self.is_painted().await?;
        // The page scrolls in its own box; the frame takes the rest of the window.
        let script =
            "const page = document.querySelector('main'); return innerHeight + page.scrollHeight - page.clientHeight";
        let length = self.script(script, Vec::new()).await?;
        let length = length.as_u64().and_then(|length| u32::try_from(length).ok()).unwrap_or(height);
        // A window as high as the page, because what is below the window is not painted.
        self.resize(width, length.clamp(height, HIGHEST)).await?;
        self.is_painted().await?;
        self.picture().await
    }
}
