//! Every page, for what has to hold on each of them.

use serde_json::Value;

use crate::{Failure, Outcome, Page};

/// The pages by name, with their address; a `*` in it stands for the id of a lead or a campaign.
pub const PLACES: [(&str, &str); 15] = [
    ("objectives", "#/objectives"),
    ("agreement", "#/agreement"),
    ("summary", "#/objectives/summary"),
    ("language", "#/language"),
    ("calibration", "#/calibration"),
    ("process", "#/process"),
    ("campaigns", "#/campaigns"),
    ("campaign", "#/campaigns/*"),
    ("results", "#/results"),
    ("board", "#/leads"),
    ("table", "#/leads/table"),
    ("lead", "#/leads/*"),
    ("import", "#/leads/import"),
    ("plans", "#/plans"),
    ("unknown", "#/nowhere"),
];

/// Those of the pages that a plan with nothing in it has.
pub fn of_any_plan() -> impl Iterator<Item = (&'static str, &'static str)> {
    PLACES.into_iter().filter(|(_, address)| !address.contains('*'))
}

impl Page {
    /// Opens one of [`PLACES`]; where it is that of a lead or a campaign, the plan must have one.
    ///
    /// # Errors
    /// When it does not open.
    pub async fn visit(&self, address: &str) -> Outcome {
        let Some((list, _)) = address.split_once("/*") else { return self.open(address).await };
        self.open(list).await?;
        let id = match list {
            "#/leads" => self.hook("lead-card").nth(0).attribute("data-lead-id").await?,
            _ => self.hook("campaign").nth(0).attribute("data-campaign").await?,
        };
        self.open(&address.replace('*', &id)).await
    }

    /// Sets a choice of this browser, such as `theme` to `dark`, and loads the page anew with it.
    ///
    /// # Errors
    /// When the page does not start.
    pub async fn prefer(&self, choice: &str, value: &str) -> Outcome {
        let script = "localStorage.setItem(`entente.${arguments[0]}`, arguments[1])";
        self.script(script, vec![choice.into(), value.into()]).await?;
        self.reload().await
    }

    /// Opens the objectives with the detail of the funnel.
    ///
    /// # Errors
    /// When there is no detail to open.
    pub async fn open_detail(&self) -> Outcome {
        self.open("#/objectives").await?;
        let detail = self.css("#funnel-detail");
        if detail.script("return arguments[0].open").await? == Value::Bool(false) {
            detail.css("summary").nth(0).click().await?;
        }
        detail
            .hook("stage")
            .nth(0)
            .becomes("return arguments[0].checkVisibility()", "seen", |seen| seen == "true")
            .await
    }

    /// By how much the page can be scrolled sideways and what sticks out, if it can.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn sticks_out(&self) -> Outcome<Option<String>> {
        // The page scrolls in its own box, inside the document. Before the typeface has arrived another one is measured.
        let script = "return document.fonts.ready.then(() => {
            const boxes = [document.scrollingElement, ...document.querySelectorAll('main')];
            const wide = Math.max(...boxes.map((box) => box.scrollWidth - box.clientWidth));
            if (wide <= 0) return '';
            const name = (element) => [element.localName, ...element.classList].join('.');
            const edge = document.documentElement.clientWidth;
            const out = [...document.querySelectorAll('body *')].filter((element) => {
                const box = element.getBoundingClientRect();
                const spills = element.scrollWidth > element.clientWidth && getComputedStyle(element).overflowX === 'visible';
                return box.width > 0 && (box.right > edge + 0.5 || (spills && box.left + element.scrollWidth > edge));
            });
            return `${wide} px: ` + out.slice(0, 8).map(name).join(', '); });";
        match self.script(script, Vec::new()).await? {
            Value::String(told) if told.is_empty() => Ok(None),
            Value::String(told) => Ok(Some(told)),
            other => Err(Failure::Answer { asked: "what sticks out", got: other.to_string() }),
        }
    }

    /// Fails where the page can be scrolled sideways.
    ///
    /// # Errors
    /// When it can.
    pub async fn fits(&self, place: &str) -> Outcome {
        match self.sticks_out().await? {
            None => Ok(()),
            Some(out) => Err(Failure::Wrong(format!("{place} scrolls sideways by {out}"))),
        }
    }
}
