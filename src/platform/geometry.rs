//! Where things are on the screen, how large they are, and scrolling them. In pixels of the style sheets.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, ResizeObserver};

/// A point on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// A rectangle on the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Area {
    /// Left edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Bottom edge.
    pub bottom: f64,
}

impl Point {
    /// How far it is from there to `other`.
    pub fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

impl Area {
    /// Whether the point is inside.
    pub fn holds(self, point: Point) -> bool {
        (self.left..self.right).contains(&point.x) && (self.top..self.bottom).contains(&point.y)
    }
}

/// Where an element is.
pub fn area(element: &Element) -> Area {
    let rect = element.get_bounding_client_rect();
    Area { left: rect.left(), top: rect.top(), right: rect.right(), bottom: rect.bottom() }
}

/// Where the first element inside `container` is that matches `selector`.
pub fn area_in(container: &Element, selector: &str) -> Option<Area> {
    container.query_selector(selector).ok().flatten().map(|element| area(&element))
}

/// Height of the window.
pub fn window_height() -> f64 {
    let height = web_sys::window().and_then(|window| window.inner_height().ok());
    height.and_then(|height| height.as_f64()).unwrap_or_default()
}

/// Scrolls the first element inside `container` that matches `selector`, or the container itself without one.
pub fn scroll_by(container: &Element, selector: Option<&str>, x: f64, y: f64) {
    let inside = selector.and_then(|selector| container.query_selector(selector).ok().flatten());
    inside.as_ref().unwrap_or(container).scroll_by_with_x_and_y(x, y);
}

/// Scrolls the first element inside `container` that matches `selector`, or the container itself without one, as little as needed to
/// show what lies between `top` and `bottom` of its content.
pub fn reveal(container: &Element, selector: Option<&str>, top: f64, bottom: f64) {
    let inside = selector.map(|selector| container.query_selector(selector).ok().flatten());
    let Some(element) = inside.unwrap_or_else(|| Some(container.clone())) else { return };
    let (seen, height) = (f64::from(element.scroll_top()), f64::from(element.client_height()));
    let wanted = if top < seen {
        top
    } else if bottom > seen + height {
        bottom - height
    } else {
        return;
    };
    #[expect(clippy::cast_possible_truncation, reason = "browsers themselves stop far below")]
    element.set_scroll_top(wanted.round() as i32);
}

/// Scrolls `container` sideways as little as needed to show the first element inside that matches `selector`, which is as wide as it.
pub fn reveal_across(container: &Element, selector: &str) {
    let (Some(inside), around) = (area_in(container, selector), area(container)) else { return };
    let way =
        if inside.left < around.left { inside.left - around.left } else { (inside.right - around.right).max(0.0) };
    if way != 0.0 {
        scroll_by(container, None, way, 0.0);
    }
}

/// How far the content of an element is scrolled, from the left and from the top.
pub fn scrolled(element: &Element) -> Point {
    Point { x: f64::from(element.scroll_left()), y: f64::from(element.scroll_top()) }
}

/// Tells width and height of an element, now and whenever they change, until it is dropped.
pub struct SizeWatch {
    observer: ResizeObserver,
    _changed: Closure<dyn Fn()>,
}

impl SizeWatch {
    /// Watches `element`.
    pub fn on(element: &HtmlElement, changed: impl Fn(f64, f64) + 'static) -> Option<Self> {
        // The observer tells only when the page is next laid out; whoever asks wants to be right before that.
        let watched = element.clone();
        let tell = move || changed(f64::from(watched.client_width()), f64::from(watched.client_height()));
        tell();
        let closure = Closure::<dyn Fn()>::new(tell);
        let observer = ResizeObserver::new(closure.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, _changed: closure })
    }
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
