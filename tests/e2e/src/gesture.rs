//! Keys and mouse, as the browser gets them from a keyboard and a mouse.

use serde_json::{Value, json};

use crate::command::Post;
use crate::{Failure, Outcome, Page, Target};

/// A place in the window, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
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
        self.mouse(vec![travel(to)]).await
    }

    /// Presses the button of the mouse where it is.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn mouse_down(&self) -> Outcome {
        self.mouse(vec![json!({ "type": "pointerDown", "button": 0 })]).await
    }

    /// Lets the button of the mouse go.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn mouse_up(&self) -> Outcome {
        self.mouse(vec![json!({ "type": "pointerUp", "button": 0 })]).await
    }

    async fn keyboard(&self, actions: Vec<Value>) -> Outcome {
        self.perform(json!({ "type": "key", "id": "keyboard", "actions": actions })).await
    }

    async fn mouse(&self, actions: Vec<Value>) -> Outcome {
        let mouse = json!({ "pointerType": "mouse" });
        self.perform(json!({ "type": "pointer", "id": "mouse", "parameters": mouse, "actions": actions })).await
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
        let press = |kind: &str| json!({ "type": kind, "button": 0 });
        let moves = [0.1, 0.3, 0.6, 0.9, 1.0].map(|share| travel(between(from, to, share)));
        let actions = [vec![travel(from), press("pointerDown")], moves.to_vec(), vec![press("pointerUp")]];
        self.page.mouse(actions.concat()).await
    }
}

pub(crate) fn between(from: Point, to: Point, share: f64) -> Point {
    Point { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

fn travel(to: Point) -> Value {
    json!({ "type": "pointerMove", "duration": 20, "origin": "viewport", "x": to.x.round(), "y": to.y.round() })
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
