//! What is measured of a board of leads, whoever made it: it is driven by the stable hooks alone.

use entente_e2e::strokes::Times;
use entente_e2e::{Failure, Outcome, Page};
use serde_json::{Value, json};

/// Runs in every document before its own scripts: notes when the first card was drawn, from when on the page was asked for; every
/// task that took long; and the memory of WebAssembly, which the heap of the scripts does not count.
pub const WATCH: &str = "(() => {
    const drawn = (then) => requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = then;
        channel.port2.postMessage(0);
    });
    const look = () => document.querySelector('[data-testid=lead-card]')
        ? drawn(() => window.usable = performance.now())
        : requestAnimationFrame(look);
    requestAnimationFrame(look);
    window.tasks = [];
    new PerformanceObserver((list) => window.tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
    const memories = new Set();
    window.linear = () => [...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0);
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const real = WebAssembly[name];
        WebAssembly[name] = (...given) => real.apply(WebAssembly, given).then((made) => {
            const { memory } = (made.instance ?? made).exports ?? {};
            if (memory) memories.add(memory);
            return made;
        });
    }
    window.drops = [];
    addEventListener('pointerup', ({ timeStamp }) => drawn(() => window.drops.push(performance.now() - timeStamp)), true);
})()";

/// Times the page is opened, and each thing is done.
const ROUNDS: usize = 9;
/// What is typed into the filter; it finds one lead of every plan.
const FILTER: &str = "company 00430";
/// A column that leads leave, by the rules, for inside sales.
const FROM: &str = "[data-testid=column][data-owner=marketing]";
/// A lead in it that nobody has qualified yet.
const LEAD: &str = "[data-testid=lead-card]:has([data-category=to-qualify])";
/// Scrolls down that column, a few cards a frame, and answers the milliseconds between the frames.
const SCROLL: &str = "const scroller = document.querySelector(`${arguments[0]} .board-scroll`);
    const times = [];
    let last = performance.now();
    return new Promise((done) => {
        const step = () => {
            const now = performance.now();
            times.push(now - last);
            last = now;
            scroller.scrollTop += 300;
            if (times.length < 90) return requestAnimationFrame(step);
            scroller.scrollTop = 0;
            requestAnimationFrame(() => done(times.slice(1)));
        };
        requestAnimationFrame(step);
    })";

/// What was measured; times in milliseconds.
#[derive(Debug, Default)]
pub struct Measured {
    /// From asking for the page to the first cards on the screen.
    start: Times,
    /// From the key that puts a lifted card down to the frame that shows it there.
    put: Times,
    /// The same from letting go of the mouse.
    drop: Times,
    /// From the keys for undo to the frame that shows it.
    undo: Times,
    /// From a key in the filter to the frame that shows what it finds.
    filter: Times,
    /// Between frames while scrolling.
    scroll: Times,
    /// Mebibytes in use after everything, WebAssembly and scripts together.
    memory: f64,
    /// Cards in the document.
    cards: f64,
    /// The longest task after the start.
    longest: f64,
}

impl Measured {
    /// Measures the board that the page keeps, which is being shown.
    pub async fn of(page: &Page) -> Outcome<Self> {
        let mut found = Self::default();
        page.css(LEAD).nth(0).appears().await?;
        page.is_saved().await?;
        for _ in 0..ROUNDS {
            page.open_address("about:blank").await?;
            page.open_anyhow("#/leads").await?;
            page.answers("return typeof window.usable", &"number".into()).await?;
            found.start.add(&times(&page.script("return [window.usable]", Vec::new()).await?)?);
        }
        page.is_saved().await?;
        page.note_strokes().await?;
        for _ in 0..ROUNDS {
            page.css(FROM).css(LEAD).nth(0).focus().await?;
            // Each is waited for, so that none is taken for the next.
            page.stroke("Space").await?;
            page.stroke("ArrowRight").await?;
            found.put.add(&page.stroke("Space").await?);
            found.undo.add(&page.stroke("Control+z").await?);
        }
        for _ in 0..ROUNDS {
            page.script("window.drops.length = 0", Vec::new()).await?;
            let column = page.css("[data-testid=column][data-owner=inside-sales] .board-scroll");
            page.css(FROM).css(LEAD).nth(0).drag_to(&column).await?;
            page.answers("return window.drops.length", &1.into()).await?;
            found.drop.add(&times(&page.script("return window.drops", Vec::new()).await?)?);
            page.stroke("Control+z").await?;
            page.is_saved().await?;
        }
        page.hook("filter-text").click().await?;
        for letter in FILTER.chars() {
            let key = if letter == ' ' { "Space".to_owned() } else { letter.to_string() };
            found.filter.add(&page.stroke(&key).await?);
        }
        page.hook("lead-card").counts(1).await?;
        page.hook("filter-text").type_over("").await?;
        page.css(LEAD).nth(0).appears().await?;
        found.scroll = times(&page.script(SCROLL, vec![FROM.into()]).await?)?;
        found.cards = number(
            &page.script("return document.querySelectorAll('[data-testid=lead-card]').length", Vec::new()).await?,
        )?;
        let longest = "return Math.max(0, ...window.tasks.filter((task) => task.startTime > window.usable).map((task) => task.duration))";
        found.longest = number(&page.script(longest, Vec::new()).await?)?;
        found.memory = memory(page).await?;
        Ok(found)
    }

    /// The figures: what each is called, its decimals, and it.
    pub fn figures(&self) -> [(&'static str, usize, Option<f64>); 10] {
        [
            ("start to cards, ms", 0, self.start.median()),
            ("card put down by key, to the frame, ms", 1, self.put.median()),
            ("card dropped by mouse, to the frame, ms", 1, self.drop.median()),
            ("undo, to the frame, ms", 1, self.undo.median()),
            ("key in the filter, to the frame, ms", 1, self.filter.median()),
            ("frame while scrolling, ms", 1, self.scroll.median()),
            ("longest frame while scrolling, ms", 1, self.scroll.worst()),
            ("memory, MiB", 1, Some(self.memory)),
            ("mounted cards", 0, Some(self.cards)),
            ("longest task after start, ms", 0, Some(self.longest)),
        ]
    }
}

async fn memory(page: &Page) -> Outcome<f64> {
    page.devtools("HeapProfiler.collectGarbage", json!({})).await?;
    page.devtools("Performance.enable", json!({})).await?;
    let metrics = page.devtools("Performance.getMetrics", json!({})).await?;
    let named = |metric: &&Value| metric.get("name").is_some_and(|name| name == "JSHeapUsedSize");
    let heap = metrics.get("metrics").and_then(Value::as_array).and_then(|all| all.iter().find(named));
    let heap = number(heap.and_then(|metric| metric.get("value")).unwrap_or(&Value::Null))?;
    let linear = number(&page.script("return window.linear()", Vec::new()).await?)?;
    Ok((heap + linear) / (1024.0 * 1024.0))
}

fn times(answer: &Value) -> Outcome<Times> {
    let found: Option<Vec<f64>> = answer.as_array().map(|all| all.iter().filter_map(Value::as_f64).collect());
    found.map(Times::of).ok_or(Failure::Answer { asked: "times", got: answer.to_string() })
}

fn number(answer: &Value) -> Outcome<f64> {
    answer.as_f64().ok_or(Failure::Answer { asked: "a number", got: answer.to_string() })
}
