//! Fingers, through the browser's own protocol.

use serde_json::{Value, json};

use crate::gesture::{Point, between};
use crate::{Outcome, Page};

impl Page {
    /// Makes the screen one that is touched.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn be_touched(&self) -> Outcome {
        let params = json!({ "enabled": true, "maxTouchPoints": 5 });
        self.devtools("Emulation.setTouchEmulationEnabled", params).await.map(|_| ())
    }

    /// Puts a finger down.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn finger_down(&self, at: Point) -> Outcome {
        self.touch("touchStart", &[at]).await
    }

    /// Moves the finger from one place to another, in several small moves.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn finger_moves(&self, from: Point, to: Point) -> Outcome {
        for share in [0.1, 0.25, 0.5, 0.75, 1.0] {
            self.touch("touchMove", &[between(from, to, share)]).await?;
        }
        Ok(())
    }

    /// Takes the finger off.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn finger_up(&self) -> Outcome {
        self.touch("touchEnd", &[]).await
    }

    async fn touch(&self, kind: &str, points: &[Point]) -> Outcome {
        let points: Vec<Value> = points.iter().map(|point| json!({ "x": point.x, "y": point.y, "id": 1 })).collect();
        self.devtools("Input.dispatchTouchEvent", json!({ "type": kind, "touchPoints": points })).await.map(|_| ())
    }
}
