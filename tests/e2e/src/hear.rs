//! What the page says without being asked, to those who do not see it.

use serde_json::Value;

use crate::wait::{Now, until};
use crate::{Outcome, Page};

impl Page {
    /// Waits until a live region says something that contains `text`, after what was heard before.
    ///
    /// # Errors
    /// When nothing of the kind is said.
    pub async fn hears(&self, text: &str) -> Outcome {
        let script = "const [text] = arguments;
            const at = window.heard.findIndex((said) => said.includes(text));
            if (at < 0) return window.heard;
            window.heard.splice(0, at + 1);
            return true;";
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        until(
            || format!("a live region to say \"{text}\""),
            async || match self.script(script, vec![text.as_str().into()]).await? {
                Value::Bool(true) => Ok(Now::Yes(())),
                heard => Ok(Now::NotYet(heard.to_string())),
            },
        )
        .await
    }

    /// Forgets what was said so far.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn stops_listening(&self) -> Outcome {
        self.script("window.heard.length = 0", Vec::new()).await.map(|_| ())
    }
}
