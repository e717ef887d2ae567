//! The board on a page of its own, and questions to it.

use entente::domain::{CampaignId, Command, LeadEdit, LeadId};
use entente::i18n::Language;
use entente::store::{History, Ports, Session};
use entente::ui::Choices;
use entente::ui::import::Importing;
use entente::ui::pages::{CampaignPage, Campaigns, Import, LeadPage, LeadTable, Leads, Results};
use entente::ui::parts::{LeadsPlace, ToastList, Toasts};
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::hands::{key, press_button};
use crate::plan::plan;
pub use crate::window::{document, focused_id, hash, sleep, tell_window, wait};

/// Style sheets of the page, in their order.
const STYLE: [&str; 12] = [
    include_str!("../../style/reset.css"),
    include_str!("../../style/tokens.css"),
    include_str!("../../style/base.css"),
    include_str!("../../style/layout.css"),
    include_str!("../../style/components.css"),
    include_str!("../../style/leads.css"),
    include_str!("../../style/lanes.css"),
    include_str!("../../style/table.css"),
    include_str!("../../style/lead.css"),
    include_str!("../../style/process.css"),
    include_str!("../../style/intake.css"),
    include_str!("../../style/campaigns.css"),
];

/// A board. Gone when it is dropped.
pub struct Board {
    /// Its plan.
    pub session: Session,
    root: HtmlElement,
    _mounted: UnmountHandle<AnyViewState>,
}

impl Board {
    /// A board with that many leads: `Company 00000` at marketing, 1 at inside sales, 2 at sales, 3 at marketing …, each a minute
    /// older than the one before.
    pub async fn with(leads: u64) -> Self {
        Self::showing(leads, "#/leads", || view! { <Leads /> }.into_any()).await
    }

    /// The same with what stands behind `#/leads` in the address.
    pub async fn laid_out(leads: u64, parameters: &str) -> Self {
        Self::showing(leads, &format!("#/leads{parameters}"), || view! { <Leads /> }.into_any()).await
    }

    /// The same leads as a table, with what stands behind `#/leads/table` in the address.
    pub async fn table(leads: u64, parameters: &str) -> Self {
        Self::showing(leads, &format!("#/leads/table{parameters}"), || view! { <LeadTable /> }.into_any()).await
    }

    /// The page of the lead at that place among so many.
    pub async fn lead(leads: u64, place: u64) -> Self {
        let id = LeadId(place + 1);
        Self::showing(leads, &format!("#/leads/{id}"), move || view! { <LeadPage id /> }.into_any()).await
    }

    /// The page that imports leads, into a plan with that many.
    pub async fn intake(leads: u64) -> Self {
        Self::showing(leads, "#/leads/import", || view! { <Import /> }.into_any()).await
    }

    /// The page of the campaigns, beside so many leads.
    pub async fn campaigns(leads: u64) -> Self {
        Self::showing(leads, "#/campaigns", || view! { <Campaigns /> }.into_any()).await
    }

    /// The page of a campaign, beside so many leads.
    pub async fn campaign(leads: u64, id: CampaignId) -> Self {
        let page = move || view! { <CampaignPage id /> }.into_any();
        Self::showing(leads, &format!("#/campaigns/{id}"), page).await
    }

    /// The page of a lead of which nothing is known.
    pub async fn blank_lead() -> Self {
        let id = LeadId(1);
        let page = move || {
            let edit = LeadEdit::Company(String::new());
            Session::of_app().run(Command::EditLead { id, edit }).expect("there");
            view! { <LeadPage id /> }.into_any()
        };
        Self::showing(1, &format!("#/leads/{id}"), page).await
    }

    /// The dashboard of the same leads, with what stands behind `#/results` in the address.
    pub async fn results(leads: u64, parameters: &str) -> Self {
        Self::showing(leads, &format!("#/results{parameters}"), || view! { <Results /> }.into_any()).await
    }

    async fn showing(leads: u64, hash: &str, page: impl FnOnce() -> AnyView + 'static) -> Self {
        let document = document();
        let root: HtmlElement = document.create_element("div").expect("an element").unchecked_into();
        let style = document.create_element("style").expect("an element");
        style.set_text_content(Some(&STYLE.concat()));
        root.append_child(&style).expect("a page");
        root.set_attribute("style", "position: fixed; inset: 0; inline-size: 1000px; block-size: 560px")
            .expect("a page");
        document.body().expect("a page").append_child(&root).expect("a page");
        web_sys::window().expect("a window").location().set_hash(hash).expect("an address");
        let session = StoredValue::new_local(None);
        let mounted = mount_to(root.clone(), move || {
            let choices = Choices::of_browser();
            choices.language.set(Language::English);
            provide_context(choices);
            let here = Session::new(History::starting(plan(leads), 0), Ports::BROWSER);
            session.set_value(Some(here));
            provide_context(here);
            provide_context(LeadsPlace::empty());
            provide_context(Toasts::new());
            provide_context(Importing::new());
            view! {
                <main class="content" style="block-size: 100%">
                    {page()}
                </main>
                <ToastList />
            }
            .into_any()
        });
        wait().await;
        Self { session: session.get_value().expect("mounted"), root, _mounted: mounted }
    }

    /// Everything that matches.
    pub fn all(&self, selector: &str) -> Vec<HtmlElement> {
        let list = self.root.query_selector_all(selector).expect(selector);
        (0..list.length()).filter_map(|place| list.item(place)?.dyn_into().ok()).collect()
    }

    /// The first that matches.
    pub fn one(&self, selector: &str) -> HtmlElement {
        self.all(selector).into_iter().next().unwrap_or_else(|| panic!("nothing matches {selector}"))
    }

    /// Whether anything matches.
    pub fn has(&self, selector: &str) -> bool {
        !self.all(selector).is_empty()
    }

    /// The texts of everything that matches and is not empty.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let texts = self.all(selector).into_iter().filter_map(|element| element.text_content());
        texts.filter(|text| !text.is_empty()).collect()
    }

    /// The card of a company, if it is mounted.
    pub fn find(&self, company: &str) -> Option<HtmlElement> {
        let holds = |card: &HtmlElement| company_of(card) == company;
        self.all("[data-testid=lead-card]").into_iter().find(holds)
    }

    /// The card of a company.
    pub fn card(&self, company: &str) -> HtmlElement {
        self.find(company).unwrap_or_else(|| panic!("no card of {company}"))
    }

    /// The column a company stands in.
    pub fn column_of(&self, company: &str) -> String {
        let column = self.card(company).closest("[data-testid=column]").expect("a selector").expect("a column");
        column.get_attribute("data-owner").expect("an owner")
    }

    /// The columns with their counts.
    pub fn columns(&self) -> Vec<(String, usize)> {
        let of = |column: HtmlElement, name| column.get_attribute(name).expect("a column");
        let columns = self.all("[data-testid=column]").into_iter();
        columns
            .map(|column| (of(column.clone(), "data-owner"), of(column, "data-count").parse().expect("a count")))
            .collect()
    }

    /// The group of the column a company stands in.
    pub fn group_of(&self, company: &str) -> String {
        let column = self.card(company).closest("[data-testid=column]").expect("a selector").expect("a column");
        column.get_attribute("data-group").expect("a group")
    }

    /// A card's place, of how many.
    pub fn place_of(&self, company: &str) -> (u32, u32) {
        let number =
            |name| self.card(company).get_attribute(name).and_then(|text| text.parse().ok()).expect("a number");
        (number("aria-posinset"), number("aria-setsize"))
    }

    /// How many cards a column has.
    pub fn column_count(&self, owner: &str) -> i32 {
        let column = self.columns().into_iter().find(|(name, _)| name == owner).expect("a column");
        i32::try_from(column.1).expect("a count")
    }

    /// Gives the focus to a card.
    pub fn focus(&self, company: &str) {
        self.card(company).focus().expect("a card takes the focus");
    }

    /// What a screen reader was told of the board.
    pub fn heard(&self) -> String {
        self.one("[aria-live=assertive]").text_content().unwrap_or_default().trim().to_owned()
    }

    /// The last message.
    pub fn toast(&self) -> String {
        self.texts(".toast > span").pop().unwrap_or_default()
    }

    /// The middle of a column.
    pub fn middle(&self, owner: &str) -> (f64, f64) {
        middle(&self.one(&format!("[data-testid=column][data-owner={owner}]")))
    }

    /// The middle of a card.
    pub fn middle_of(&self, company: &str) -> (f64, f64) {
        middle(&self.card(company))
    }

    /// Presses the button of that name.
    pub async fn press(&self, name: &str) {
        press_button(self, "button", name);
        wait().await;
    }

    /// Chooses the radio button of that name.
    pub async fn tick(&self, name: &str) {
        // The choices of the filters may have the same names.
        press_button(self, "label:not(.leads-choice)", name);
        wait().await;
    }

    /// Clicks a box.
    pub async fn tick_box(&self, selector: &str) {
        self.one(selector).click();
        wait().await;
    }

    /// Answers a question about a lead.
    pub async fn answer(&self, question: &str, answer: &str) {
        let asks = |group: &HtmlElement| {
            let legend = group.query_selector("legend").expect("a selector").and_then(|legend| legend.text_content());
            legend.as_deref() == Some(question)
        };
        let group = self.all("fieldset").into_iter().find(asks).unwrap_or_else(|| panic!("nothing asks {question}"));
        let labels = group.query_selector_all("label").expect("a selector");
        let says = |label: &HtmlElement| label.text_content().as_deref() == Some(answer);
        let mut labels = (0..labels.length()).filter_map(|place| labels.item(place)?.dyn_into::<HtmlElement>().ok());
        labels.find(says).unwrap_or_else(|| panic!("no answer {answer}")).click();
        wait().await;
    }

    /// Opens the menu of a card.
    pub async fn open_menu(&self, company: &str) {
        let button =
            self.card(company).query_selector("[data-testid=lead-move]").expect("a selector").expect("a button");
        button.unchecked_into::<HtmlElement>().click();
        wait().await;
    }

    /// Moves a card to the column on its right.
    pub async fn move_by_keys(&self, company: &str) {
        self.focus(company);
        for name in [" ", "ArrowRight", " "] {
            key(name);
            wait().await;
        }
        assert_eq!(self.column_of(company), "sales");
    }
}

impl Drop for Board {
    fn drop(&mut self) {
        self.root.remove();
    }
}

/// The company of the card that has the focus.
pub fn focused() -> String {
    document().active_element().map(|element| company_of(&element)).unwrap_or_default()
}

fn company_of(card: &Element) -> String {
    let name = card.query_selector(".lead-company").expect("a selector");
    name.and_then(|name| name.text_content()).unwrap_or_default()
}

fn middle(element: &HtmlElement) -> (f64, f64) {
    let rect = element.get_bounding_client_rect();
    (rect.left() + rect.width() / 2.0, rect.top() + rect.height() / 2.0)
}
