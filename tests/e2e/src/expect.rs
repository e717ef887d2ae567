//! What a flow does with a thing, and what it expects of it. Each waits until it can be done or holds.

use std::path::Path;

use serde_json::Value;

use crate::target::reference;
use crate::wait::{Now, until};
use crate::{Failure, Outcome, Target};

impl Target<'_> {
    /// Clicks it.
    ///
    /// # Errors
    /// When that does not become possible.
    pub async fn click(&self) -> Outcome {
        self.act(async |element| Ok(element.click().await?)).await
    }

    /// Gives it the focus, without a click.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn focus(&self) -> Outcome {
        self.script("arguments[0].focus()").await.map(|_| ())
    }

    /// Clicks into it, selects what stands there, and types `text` over it, key by key.
    ///
    /// # Errors
    /// When that does not become possible.
    pub async fn type_over(&self, text: &str) -> Outcome {
        self.click().await?;
        self.page.press("Control+a").await?;
        if text.is_empty() { self.page.press("Delete").await } else { self.page.keys(text).await }
    }

    /// Puts a day or a moment, such as `2026-01-31T09:00`, into a field for one, as its picker does.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn pick(&self, value: &str) -> Outcome {
        let script = format!(
            "arguments[0].focus(); arguments[0].value = '{value}'; arguments[0].dispatchEvent(new Event('input', {{ bubbles: true }}))"
        );
        self.script(&script).await.map(|_| ())
    }

    /// Chooses the option of a list that reads `label`.
    ///
    /// # Errors
    /// When there is no such option.
    pub async fn choose(&self, label: &str) -> Outcome {
        self.css("option").saying(label).act(async |option| Ok(option.click().await?)).await
    }

    /// Hands a file to a file input.
    ///
    /// # Errors
    /// When the input does not appear.
    pub async fn upload(&self, file: &Path) -> Outcome {
        self.act(async |element| Ok(element.send_keys(&file.to_string_lossy()).await?)).await
    }

    /// Waits until it is there.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn appears(&self) -> Outcome {
        self.act(async |_| Ok(())).await
    }

    /// Waits until it is not there any more, or not seen.
    ///
    /// # Errors
    /// When it stays.
    pub async fn goes(&self) -> Outcome {
        until(
            || format!("no {self}"),
            async || {
                let (elements, _) = self.found().await?;
                for element in &elements {
                    if element.is_displayed().await? {
                        return Ok(Now::NotYet(format!("{} of them", elements.len())));
                    }
                }
                Ok(Now::Yes(()))
            },
        )
        .await
    }

    /// How many there are now.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn count(&self) -> Outcome<usize> {
        Ok(self.found().await?.0.len())
    }

    /// Waits until there are `number` of them.
    ///
    /// # Errors
    /// When there are not.
    pub async fn counts(&self, number: usize) -> Outcome {
        until(
            || format!("{number} of {self}"),
            async || match self.count().await? {
                count if count == number => Ok(Now::Yes(())),
                count => Ok(Now::NotYet(count.to_string())),
            },
        )
        .await
    }

    /// Its text as the page shows it, inputs by their value.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn text(&self) -> Outcome<String> {
        self.string(&written("innerText")).await
    }

    /// The value of its attribute, empty where it has none.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn attribute(&self, name: &str) -> Outcome<String> {
        self.string(&format!("return arguments[0].getAttribute('{name}') ?? ''")).await
    }

    /// Waits until its attribute has this value.
    ///
    /// # Errors
    /// When it does not.
    pub async fn has(&self, attribute: &str, value: &str) -> Outcome {
        let script = format!("return arguments[0].getAttribute('{attribute}') ?? 'none'");
        self.becomes(&script, &format!("{attribute}={value}"), |seen| seen == value).await
    }

    /// Waits until its text, or its value, contains `text`, where any space is as good as another.
    ///
    /// # Errors
    /// When it does not.
    pub async fn says(&self, text: &str) -> Outcome {
        let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let wanted = flat(text);
        self.becomes(&written("textContent"), text, |seen| flat(seen).contains(&wanted)).await
    }

    /// Waits until its text, or its value, contains exactly these characters.
    ///
    /// # Errors
    /// When it does not.
    pub async fn shows(&self, text: &str) -> Outcome {
        self.becomes(&written("textContent"), &format!("{text:?}"), |seen| seen.contains(text)).await
    }

    /// Waits until what `script` returns of it satisfies `holds`.
    ///
    /// # Errors
    /// When it does not.
    pub async fn becomes(&self, script: &str, wanted: &str, holds: impl Fn(&str) -> bool) -> Outcome {
        self.until_one(
            || format!("{self} to be {wanted}"),
            async |element| {
                let answer = self.page.script(script, vec![reference(element)?]).await?;
                let seen = answer.as_str().map_or_else(|| answer.to_string(), str::to_owned);
                Ok(if holds(&seen) { Now::Yes(()) } else { Now::NotYet(seen) })
            },
        )
        .await
    }

    async fn string(&self, script: &str) -> Outcome<String> {
        match self.script(script).await? {
            Value::String(text) => Ok(text),
            other => Err(Failure::Answer { asked: "a text", got: other.to_string() }),
        }
    }
}

/// A script for what stands in an element: in a control its value, else its text. (A list item has a value too, its number.)
fn written(text: &str) -> String {
    format!(
        "const [element] = arguments; return element.matches('input, select, textarea') ? element.value : element.{text}"
    )
}
