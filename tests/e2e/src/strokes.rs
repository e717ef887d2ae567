//! How long a key stroke takes to be seen: from the moment the browser got the key to the frame that shows what it did.

use serde_json::Value;

use crate::{Failure, Outcome, Page};

/// Notes the milliseconds of every stroke. The callback of a frame runs before that frame is drawn, a message from there after
/// it: what the stroke set off before the frame is in the time, and so is the wait for the frame, up to a sixtieth of a second.
const NOTE: &str = "window.strokes = [];
    addEventListener('keydown', (event) => requestAnimationFrame(() => {
        const drawn = new MessageChannel();
        drawn.port1.onmessage = () => window.strokes.push(performance.now() - event.timeStamp);
        drawn.port2.postMessage(0);
    }), true);";

/// The times of a number of strokes, in milliseconds, shortest first.
#[derive(Clone, Debug, Default)]
pub struct Times(Vec<f64>);

impl Times {
    /// These times.
    pub fn of(mut times: Vec<f64>) -> Self {
        times.sort_by(f64::total_cmp);
        Self(times)
    }

    /// Puts others to these.
    pub fn add(&mut self, other: &Self) {
        self.0.extend(&other.0);
        self.0.sort_by(f64::total_cmp);
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The one in the middle; of an even number the earlier of the two. Nothing without strokes.
    pub fn median(&self) -> Option<f64> {
        self.0.get(self.0.len().checked_sub(1)? / 2).copied()
    }

    /// How many took longer than so many milliseconds.
    pub fn over(&self, limit: f64) -> usize {
        self.0.iter().filter(|time| **time > limit).count()
    }

    /// The longest.
    pub fn worst(&self) -> Option<f64> {
        self.0.last().copied()
    }
}

impl Page {
    /// Begins to note the strokes on the page as it is; a reload ends it.
    ///
    /// # Errors
    /// When the script does not run.
    pub async fn note_strokes(&self) -> Outcome {
        self.script(NOTE, Vec::new()).await.map(|_| ())
    }

    /// Types a digit at the end of the field and takes it back, so many times: two strokes each. The field is as it was then.
    ///
    /// # Errors
    /// When the field is not there, or a stroke leaves no time.
    pub async fn strokes_in(&self, field: &str, times: usize) -> Outcome<Times> {
        let focus = format!(
            "const field = document.querySelector({}); field.scrollIntoView({{ block: 'center' }}); field.focus();
             field.setSelectionRange?.(field.value.length, field.value.length);",
            Value::from(field)
        );
        self.script(&focus, Vec::new()).await?;
        let mut found = Times::default();
        for _ in 0..times {
            for key in ["1", "Backspace"] {
                found.add(&self.stroke(key).await?);
            }
        }
        Ok(found)
    }

    /// Presses a key, or keys together, and answers how long the last of them took.
    ///
    /// # Errors
    /// When no time is noted.
    pub async fn stroke(&self, chord: &str) -> Outcome<Times> {
        self.script("window.strokes.length = 0", Vec::new()).await?;
        self.press(chord).await?;
        self.answers("return window.strokes.length", &chord.split('+').count().into()).await?;
        let noted = self.script("return window.strokes.at(-1)", Vec::new()).await?;
        let time = noted.as_f64().ok_or(Failure::Answer { asked: "a time", got: noted.to_string() })?;
        Ok(Times(vec![time]))
    }

    /// The ids of the fields for numbers that are seen and can be written in, in the order of the page.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn number_fields(&self) -> Outcome<Vec<String>> {
        let script = "return [...document.querySelectorAll('main input[inputmode]')].filter((field) =>
            field.checkVisibility() && !field.disabled && !field.readOnly && field.id).map((field) => field.id)";
        let found = self.script(script, Vec::new()).await?;
        let ids = found.as_array().map(|ids| ids.iter().filter_map(Value::as_str).map(str::to_owned).collect());
        ids.ok_or(Failure::Answer { asked: "fields", got: found.to_string() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_of_times_does_not_depend_on_their_order() {
        for (times, median, worst, over) in [
            (&[][..], None, None, 0),
            (&[5.0], Some(5.0), Some(5.0), 1),
            (&[9.0, 1.0], Some(1.0), Some(9.0), 1),
            (&[3.0, 9.0, 1.0], Some(3.0), Some(9.0), 1),
        ] {
            let mut all = Times::default();
            for time in times {
                all.add(&Times::of(vec![*time]));
            }
            assert_eq!(all.0, Times::of(times.to_vec()).0, "{times:?}");
            assert_eq!((all.count(), all.median(), all.worst()), (times.len(), median, worst), "{times:?}");
            assert_eq!(all.over(4.0), over, "{times:?}");
        }
    }
}
