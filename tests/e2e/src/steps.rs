//! What users of this page do again and again.

use std::path::Path;

use serde_json::Value;

use crate::wait::{Now, until};
use crate::{Failure, Outcome, Page};

const OPEN_PLAN: &str = "return sessionStorage.getItem('entente.plan')";

impl Page {
    /// Opens the sample plan, from the page of plans, which leads to the first step.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn open_sample(&self) -> Outcome {
        self.open("#/plans").await?;
        let before = self.open_plan().await?;
        self.css("main").hook("sample-plan").click().await?;
        self.has_opened_another(&before).await
    }

    /// Opens a plan file as a new plan, from the page of plans.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn import(&self, file: &Path) -> Outcome {
        self.choose_file(file).await?;
        let before = self.open_plan().await?;
        self.hook("plan-import-new").click().await?;
        self.has_opened_another(&before).await
    }

    /// The id of the plan last open in this tab; null while nothing was stored.
    async fn open_plan(&self) -> Outcome<Value> {
        self.script(OPEN_PLAN, Vec::new()).await
    }

    /// Waits until another plan than `before` is open and stored.
    async fn has_opened_another(&self, before: &Value) -> Outcome {
        until(
            || "another plan to be open".to_owned(),
            async || match self.open_plan().await? {
                now if now.is_null() || now == *before => Ok(Now::NotYet(now.to_string())),
                _ => Ok(Now::Yes(())),
            },
        )
        .await?;
        self.is_saved().await
    }

    /// Opens a plan as a new plan, through a file of it.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn import_plan(&self, plan: &Value) -> Outcome {
        let file = self.file("plan.entente.json", plan.to_string())?;
        self.import(&file).await
    }

    /// Chooses a file on the page of plans, and nothing more.
    ///
    /// # Errors
    /// When it cannot be chosen.
    pub async fn choose_file(&self, file: &Path) -> Outcome {
        self.open("#/plans").await?;
        self.css("main").hook("open-file").upload(file).await
    }

    /// Hands the plan out as a file, by the keys for that, and returns its name and bytes.
    ///
    /// # Errors
    /// When no file comes.
    pub async fn export(&self) -> Outcome<(String, Vec<u8>)> {
        self.hook("save-file").click().await?;
        self.download().await
    }

    /// Types the three numbers of the one-line funnel, key by key.
    ///
    /// # Errors
    /// When one of the fields is not there.
    pub async fn type_funnel(&self, revenue: &str, average_sale: &str, conversion: &str) -> Outcome {
        self.hook("revenue").type_over(revenue).await?;
        self.hook("average-sale").type_over(average_sale).await?;
        self.hook("conversion").type_over(conversion).await
    }

    /// Types a day, such as `2026-01-31`, into the date field of the objectives whose name ends so. What a browser takes from the
    /// keyboard there depends on its language.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn type_day(&self, field: &str, day: &str) -> Outcome {
        self.css(&format!("input[id^='goal-'][id$='-{field}']")).pick(day).await
    }

    /// Fails if a number that is none is anywhere on the page.
    ///
    /// # Errors
    /// When there is one.
    pub async fn is_sane(&self) -> Outcome {
        let script = "const values = [...document.querySelectorAll('input:not([aria-invalid]), [data-value], [data-count]')];
            const texts = values.map((element) => element.value ?? element.dataset.value ?? element.dataset.count);
            return [document.body.innerText, document.title, ...texts].join('\\n').match(/.*(NaN|Infinity|∞|undefined).*/)?.[0] ?? '';";
        match self.script(script, Vec::new()).await? {
            Value::String(found) if found.is_empty() => Ok(()),
            found => Err(Failure::Wrong(format!("on the page: {found}"))),
        }
    }
}
