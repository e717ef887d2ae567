//! A thing on the page, by how it is found. It is looked for anew at each use, because the page renders as it likes.

use std::fmt;

use fantoccini::elements::{Element, ElementRef};
use serde_json::{Value, json};

use crate::wait::{Now, until};
use crate::{Failure, Outcome, Page};

/// How to find a thing; each step searches below what the one before found.
#[derive(Clone)]
#[must_use = "a target does nothing until it is used"]
pub struct Target<'a> {
    pub(crate) page: &'a Page,
    steps: Vec<Step>,
}

#[derive(Clone, Default)]
struct Step {
    css: Option<String>,
    role: Option<String>,
    name: Option<String>,
    text: Option<String>,
    attributes: Vec<(String, Option<String>)>,
    nth: Option<usize>,
}

impl<'a> Target<'a> {
    pub(crate) fn anywhere(page: &'a Page) -> Self {
        Self { page, steps: Vec::new() }
    }

    /// Below this, what has `role` and the accessible name `name`.
    pub fn role(&self, role: &str, name: &str) -> Self {
        self.step(Step { role: Some(role.to_owned()), name: Some(name.to_owned()), ..Step::default() })
    }

    /// Below this, what has `role`, whatever its name.
    pub fn any(&self, role: &str) -> Self {
        self.step(Step { role: Some(role.to_owned()), ..Step::default() })
    }

    /// Below this, the button of that name.
    pub fn button(&self, name: &str) -> Self {
        self.role("button", name)
    }

    /// Below this, what has the stable hook `hook`.
    pub fn hook(&self, hook: &str) -> Self {
        self.css(&format!("[data-testid=\"{hook}\"]"))
    }

    /// Below this, what a selector finds.
    pub fn css(&self, selector: &str) -> Self {
        self.step(Step { css: Some(selector.to_owned()), ..Step::default() })
    }

    /// Of these, those with the attribute.
    pub fn with(&self, attribute: &str, value: &str) -> Self {
        self.narrowed(|step| step.attributes.push((attribute.to_owned(), Some(value.to_owned()))))
    }

    /// Of these, those whose text contains `text`.
    pub fn saying(&self, text: &str) -> Self {
        self.narrowed(|step| step.text = Some(text.to_owned()))
    }

    /// Of these, the one at `place`, from 0.
    pub fn nth(&self, place: usize) -> Self {
        self.narrowed(|step| step.nth = Some(place))
    }

    fn step(&self, step: Step) -> Self {
        let mut target = self.clone();
        target.steps.push(step);
        target
    }

    fn narrowed(&self, narrow: impl FnOnce(&mut Step)) -> Self {
        let mut target = self.clone();
        if let Some(last) = target.steps.last_mut() {
            narrow(last);
        }
        target
    }

    /// What is there now, and what else there is when that is nothing.
    pub(crate) async fn found(&self) -> Outcome<(Vec<Element>, String)> {
        let steps: Vec<Value> = self.steps.iter().map(Step::json).collect();
        let answer = self.page.script(include_str!("find.js"), vec![steps.into()]).await?;
        let elements = answer.get("found").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let others = answer.get("others").and_then(Value::as_str).unwrap_or_default().to_owned();
        let client = self.page.client();
        let elements = elements.iter().map(|reference| {
            let id = reference.as_object().and_then(|keys| keys.values().next()).and_then(Value::as_str);
            let id = id.ok_or_else(|| Failure::Answer { asked: "an element", got: reference.to_string() })?;
            Ok(Element::from_element_id(client.clone(), ElementRef::from(id.to_owned())))
        });
        Ok((elements.collect::<Outcome<_>>()?, others))
    }

    /// Waits until there is exactly one, and returns what `ask` makes of it, once that is yes.
    pub(crate) async fn until_one<T>(
        &self,
        wanted: impl Fn() -> String,
        mut ask: impl AsyncFnMut(&Element) -> Outcome<Now<T>>,
    ) -> Outcome<T> {
        until(wanted, async || {
            let (elements, others) = self.found().await?;
            match elements.as_slice() {
                [one] => ask(one).await,
                [] => Ok(Now::NotYet(format!("none; {others}"))),
                several => Ok(Now::NotYet(format!("{} of them", several.len()))),
            }
        })
        .await
    }

    /// Does something with the one element, as soon as that is possible.
    pub(crate) async fn act<T>(&self, act: impl AsyncFn(&Element) -> Outcome<T>) -> Outcome<T> {
        self.until_one(|| self.to_string(), async |element| act(element).await.map(Now::Yes)).await
    }

    /// Runs a script with the element as `arguments[0]`.
    ///
    /// # Errors
    /// When there is not exactly one, or the script throws.
    pub async fn script(&self, script: &str) -> Outcome<Value> {
        self.act(async |element| self.page.script(script, vec![reference(element)?]).await).await
    }
}

pub(crate) fn reference(element: &Element) -> Outcome<Value> {
    serde_json::to_value(element).map_err(|cause| Failure::Answer { asked: "an element", got: cause.to_string() })
}

impl Step {
    fn json(&self) -> Value {
        json!({
            "css": self.css, "role": self.role, "name": self.name, "text": self.text,
            "attributes": self.attributes, "nth": self.nth,
        })
    }
}

impl fmt::Display for Target<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, step) in self.steps.iter().enumerate() {
            f.write_str(if place == 0 { "" } else { " > " })?;
            f.write_str(step.css.as_deref().or(step.role.as_deref()).unwrap_or("anything"))?;
            if let Some(name) = &step.name {
                write!(f, " \"{name}\"")?;
            }
            for (name, value) in &step.attributes {
                write!(f, "[{name}={}]", value.as_deref().unwrap_or("any"))?;
            }
            if let Some(text) = &step.text {
                write!(f, " saying \"{text}\"")?;
            }
            if let Some(nth) = step.nth {
                write!(f, " no. {}", nth + 1)?;
            }
        }
        Ok(())
    }
}
