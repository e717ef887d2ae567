//! The frame around every page, in a browser: the whole app, used as a user would.
#![cfg(target_arch = "wasm32")]
#![expect(clippy::expect_used, clippy::panic, reason = "a test stops where it fails")]

#[path = "web/page.rs"]
mod page;

use page::{Page, Press};
use wasm_bindgen_test::wasm_bindgen_test;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

const NAME: &str = ".plan-name";
const UNDO: &str = "[data-testid=undo]";
const REDO: &str = "[data-testid=redo]";

#[wasm_bindgen_test]
async fn the_language_changes_every_text_in_place_and_nothing_of_the_plan() {
    let page = Page::fresh().await;
    page.put(NAME, "Plan 2027").await;
    let said = |page: &Page| {
        let rail = page.text(".rail");
        (page.attribute("html", "lang"), page.attribute(UNDO, "aria-label"), rail.contains("Objectifs"))
    };
    assert_eq!(said(&page), ("en".to_owned(), "Undo".to_owned(), false));
    page.click("[data-testid=lang]").await;
    assert_eq!(said(&page), ("fr".to_owned(), "Annuler".to_owned(), true));
    assert_eq!(page.value(NAME), "Plan 2027");
    page.click("[data-testid=lang]").await;
    assert_eq!(said(&page), ("en".to_owned(), "Undo".to_owned(), false));
}

#[wasm_bindgen_test]
async fn the_plan_names_the_page() {
    let page = Page::fresh().await;
    page.put(NAME, "Plan <b>2027</b>").await;
    assert_eq!(page.title(), "Plan <b>2027</b> – Entente");
    page.put(NAME, "").await;
    page.leave(NAME).await;
    assert_eq!((page.value(NAME), page.title()), ("New plan".to_owned(), "New plan – Entente".to_owned()));
}

#[wasm_bindgen_test]
async fn shortcuts_are_heard_on_the_page_only() {
    let page = Page::fresh().await;
    for press in [Press::key("?"), Press::control("k")] {
        page.press(NAME, press).await;
        assert_eq!(page.open_dialog(), None, "{press:?} while typing");
    }
    page.press("body", Press::key("?")).await;
    page.wait_until("the list of shortcuts", |page| page.open_dialog().as_deref() == Some("shortcuts")).await;
    page.press("#shortcuts", Press::control("k")).await;
    assert_eq!(page.open_dialog().as_deref(), Some("shortcuts"), "another dialog over this one");
    page.click("#shortcuts .button").await;
    page.press("body", Press::control("k")).await;
    page.wait_until("the palette", |page| page.open_dialog().as_deref() == Some("palette")).await;
}

#[wasm_bindgen_test]
async fn keys_alone_can_be_turned_off() {
    let page = Page::fresh().await;
    page.press("body", Press::key("?")).await;
    page.wait_until("the list of shortcuts", |page| page.open_dialog().is_some()).await;
    page.click("#shortcuts [type=checkbox]").await;
    page.click("#shortcuts .button").await;
    page.press("body", Press::key("?")).await;
    assert_eq!(page.open_dialog(), None);
    page.press("body", Press::control("k")).await;
    page.wait_until("the palette", |page| page.open_dialog().is_some()).await;
    page.put("#palette input", "shortcuts").await;
    page.press("#palette input", Press::key("Enter")).await;
    page.click("#shortcuts [type=checkbox]").await;
    page.click("#shortcuts .button").await;
    page.press("body", Press::key("?")).await;
    assert_eq!(page.open_dialog().as_deref(), Some("shortcuts"));
}

#[wasm_bindgen_test]
async fn undo_in_a_field_of_the_plan_is_the_plans_and_the_field_shows_it() {
    let page = Page::fresh().await;
    page.put(NAME, "One").await;
    page.leave(NAME).await;
    page.put(NAME, "One, typed").await;
    page.press(NAME, Press::control("z")).await;
    assert_eq!(page.value(NAME), "One");
    page.press(NAME, Press::control("Z").with_shift()).await;
    assert_eq!(page.value(NAME), "One, typed");
    page.click(UNDO).await;
    page.click(UNDO).await;
    assert_eq!((page.value(NAME), page.is_disabled(UNDO)), ("New plan".to_owned(), true));
    page.press("body", Press::control("y")).await;
    assert_eq!((page.value(NAME), page.is_disabled(REDO)), ("One".to_owned(), false));
}

#[wasm_bindgen_test]
async fn the_palette_finds_by_any_word_and_does_what_it_finds() {
    let page = Page::fresh().await;
    page.press("body", Press::control("k")).await;
    assert!(!page.text("#palette").contains("Undo"), "there is nothing to undo");
    page.put("#palette input", "plan sample").await;
    assert_eq!(page.count("#palette [role=option]"), 1);
    page.put("#palette input", "no such thing").await;
    assert_eq!(page.count("#palette [role=option]"), 0);
    assert_eq!(page.text("#palette [role=status]"), "No command of that name.");
    page.put("#palette input", "FRANCAIS").await;
    page.press("#palette input", Press::key("Enter")).await;
    assert_eq!((page.attribute("html", "lang"), page.open_dialog()), ("fr".to_owned(), None));
}

#[wasm_bindgen_test]
async fn arrows_walk_round_the_palette() {
    let page = Page::fresh().await;
    page.press("body", Press::control("k")).await;
    let active = |page: &Page| page.attribute("#palette input", "aria-activedescendant");
    let last = format!("palette-option-{}", page.count("#palette [role=option]") - 1);
    for (key, expected) in [
        ("ArrowDown", "palette-option-1"),
        ("ArrowUp", "palette-option-0"),
        ("ArrowUp", &last),
        ("ArrowDown", "palette-option-0"),
    ] {
        page.press("#palette input", Press::key(key)).await;
        assert_eq!(active(&page), expected, "{key}");
    }
}

#[wasm_bindgen_test]
async fn an_unknown_address_shows_where_to_go() {
    let page = Page::fresh().await;
    page.go("#/nowhere").await;
    assert_eq!(page.text("main h1"), "There is nothing at this address");
    assert_eq!(page.focused(), "H1", "the focus arrives at the heading");
    page.click("main a[href='#/objectives']").await;
    page.wait_until("the first step", |page| page.count(".rail [aria-current=page]") == 1).await;
    assert!(page.text(".rail [aria-current=page]").contains("Objectives"));
}

#[wasm_bindgen_test]
async fn the_skip_link_moves_the_focus_and_not_the_address() {
    let page = Page::fresh().await;
    page.click(".skip").await;
    assert_eq!((page.focused(), page.hash()), ("MAIN".to_owned(), "#/objectives".to_owned()));
}

#[wasm_bindgen_test]
async fn a_deleted_plan_comes_back_by_the_message() {
    let page = Page::fresh().await;
    page.put(NAME, "Deleted by mistake").await;
    page.wait_until("saved", |page| page.text("[data-testid=save-status]") == "Saved").await;
    page.menu("plan-menu", "Delete this plan").await;
    page.wait_until("deleted", |page| page.value(NAME) != "Deleted by mistake" && page.count(".toast") == 1).await;
    page.click(".toast .button-plain").await;
    page.wait_until("back", |page| page.value(NAME) == "Deleted by mistake").await;
    assert_eq!(page.count(".toast"), 0);
}

#[wasm_bindgen_test]
async fn every_tool_of_the_bar_is_on_the_page_once() {
    let page = Page::fresh().await;
    for address in ["#/objectives", "#/nowhere"] {
        page.go(address).await;
        for hook in ["new-plan", "sample-plan", "open-file", "save-file", "undo", "redo", "lang", "save-status"] {
            assert_eq!(page.count(&format!("[data-testid={hook}]")), 1, "{hook} on {address}");
        }
    }
}
