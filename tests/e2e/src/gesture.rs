//! Keys and mouse, as the browser gets them from a keyboard and a mouse.

use serde_json::{Value, json};

use crate::command::Post;
use crate::{Failure, Outcome, Page, Target};

/// A place in the window, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// Where the mouse is, and whether its button is held.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Mouse {
    at: Point,
    is_down: bool,
}

impl Page {
    /// Types `text` into what has the focus, key by key.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn keys(&self, text: &str) -> Outcome {
        let strokes = text.chars().flat_map(|key| [stroke("keyDown", key), stroke("keyUp", key)]);
        self.keyboard(strokes.collect()).await
    }

    /// Presses a key, such as `Enter`, or keys together, such as `Control+Shift+z`.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn press(&self, chord: &str) -> Outcome {
        let keys = chord.split('+').map(key).collect::<Outcome<Vec<_>>>()?;
        let downs = keys.iter().map(|key| stroke("keyDown", *key));
        let ups = keys.iter().rev().map(|key| stroke("keyUp", *key));
        self.keyboard(downs.chain(ups).collect()).await
    }

    /// Moves the mouse to a place.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn mouse_to(&self, to: Point) -> Outcome {
        self.mouse.set(Mouse { at: to, ..self.mouse.get() });
        self.mouse_does("mouseMoved").await
    }

    /// Presses the button of the mouse where it is.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn mouse_down(&self) -> Outcome {
        self.mouse.set(Mouse { is_down: true, ..self.mouse.get() });
        self.mouse_does("mousePressed").await
    }

    /// Lets the button of the mouse go.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn mouse_up(&self) -> Outcome {
        self.mouse.set(Mouse { is_down: false, ..self.mouse.get() });
        self.mouse_does("mouseReleased").await
    }

    // Not the driver's own mouse: between two of its calls it takes a captured pointer away from the page, which no real
    // mouse does.
    async fn mouse_does(&self, kind: &str) -> Outcome {
        let Mouse { at, is_down } = self.mouse.get();
        let moves = kind == "mouseMoved";
        let params = json!({
            "type": kind,
            "x": at.x,
            "y": at.y,
            "button": if moves && !is_down { "none" } else { "left" },
            "buttons": u8::from(is_down),
            "clickCount": u8::from(!moves),
        });
        self.devtools("Input.dispatchMouseEvent", params).await.map(|_| ())
    }

    async fn keyboard(&self, actions: Vec<Value>) -> Outcome {
        self.perform(json!({ "type": "key", "id": "keyboard", "actions": actions })).await
    }

    async fn perform(&self, source: Value) -> Outcome {
        self.client().issue_cmd(Post { path: "actions", body: json!({ "actions": [source] }) }).await?;
        Ok(())
    }
}

impl Target<'_> {
    /// The middle of what is seen of it, after scrolling it into view.
    ///
    /// # Errors
    /// When it does not appear.
    pub async fn middle(&self) -> Outcome<Point> {
        let script = "const element = arguments[0];
            element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
            const box = element.getBoundingClientRect();
            const clamp = (from, to, most) => (Math.max(from, 0) + Math.min(to, most)) / 2;
            return [clamp(box.left, box.right, innerWidth), clamp(box.top, box.bottom, innerHeight)];";
        let answer = self.script(script).await?;
        let place = |at: usize| answer.get(at).and_then(Value::as_f64);
        match (place(0), place(1)) {
            (Some(x), Some(y)) => Ok(Point { x, y }),
            _ => Err(Failure::Answer { asked: "a place", got: answer.to_string() }),
        }
    }

    /// Drags it with the mouse onto `to`, in several small moves, as a hand does.
    ///
    /// # Errors
    /// When one of the two does not appear.
    pub async fn drag_to(&self, to: &Target<'_>) -> Outcome {
        let (from, to) = (self.middle().await?, to.middle().await?);
        self.page.mouse_to(from).await?;
        self.page.mouse_down().await?;
        for share in [0.1, 0.3, 0.6, 0.9, 1.0] {
            self.page.mouse_to(between(from, to, share)).await?;
        }
        self.page.mouse_up().await
    }
}

pub(crate) fn between(from: Point, to: Point, share: f64) -> Point {
    Point { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

fn stroke(kind: &str, key: char) -> Value {
    json!({ "type": kind, "value": key.to_string() })
}

/// The code of a key in the driver's protocol.
fn key(name: &str) -> Outcome<char> {
    let code = match name {
        "Backspace" => '\u{E003}',
        "Tab" => '\u{E004}',
        "Enter" => '\u{E007}',
        "Shift" => '\u{E008}',
        "Control" => '\u{E009}',
        "Alt" => '\u{E00A}',
        "Escape" => '\u{E00C}',
        "Space" => ' ',
        "PageUp" => '\u{E00E}',
        "PageDown" => '\u{E00F}',
        "End" => '\u{E010}',
        "Home" => '\u{E011}',
        "ArrowLeft" => '\u{E012}',
        "ArrowUp" => '\u{E013}',
        "ArrowRight" => '\u{E014}',
        "ArrowDown" => '\u{E015}',
        "Delete" => '\u{E017}',
        other => {
            let mut characters = other.chars();
            match (characters.next(), characters.next()) {
                (Some(character), None) => character,
                _ => return Err(Failure::Wrong(format!("there is no key {other}"))),
            }
        }
    };
    Ok(code)
}
