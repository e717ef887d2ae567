//! Nurture campaigns: their list, the page of one, and what stands of them at leads.

use chrono::{DateTime, NaiveDate, Utc};
use entente::domain::campaign::{Campaign, CampaignsEdit, Kind, MembershipEdit, Outcome, Reaction};
use entente::domain::{CampaignId, Command, Holding, Lead, LeadId, Team};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::hands::{choose_option, press_button, type_into};
use crate::page::{Board, hash, wait};

const NEWS: CampaignId = CampaignId(0xa1);
const CALLS: CampaignId = CampaignId(0xa2);

fn long_ago() -> DateTime<Utc> {
    DateTime::from_timestamp(1_779_000_000, 0).expect("a moment")
}

fn add(id: CampaignId, name: &str, kind: Kind) -> Command {
    let campaign = Campaign { name: name.to_owned(), kind, start: None, ..Campaign::new(id, NaiveDate::MIN) };
    Command::EditCampaigns(CampaignsEdit::Add(Box::new(campaign)))
}

fn nurture(ids: &[u64], campaign: CampaignId, edit: MembershipEdit) -> Command {
    Command::nurture(ids.iter().copied().map(LeadId).collect(), campaign, edit)
}

async fn run(board: &Board, commands: Vec<Command>) {
    board.session.run(Command::Together(commands)).expect("fits");
    wait().await;
}

/// Both campaigns; leads 1, 4 and 7, all at marketing, are in the first one and the first of them answered.
async fn with_members(board: &Board) {
    let outcome = Outcome { reaction: Reaction::Answered, at: long_ago(), note: "Read it".to_owned() };
    let commands = vec![
        add(NEWS, "Newsletter", Kind::Inbound),
        add(CALLS, "Calls", Kind::Outbound),
        nurture(&[1, 4, 7], NEWS, MembershipEdit::Join(long_ago())),
        nurture(&[1], NEWS, MembershipEdit::Outcome(Some(outcome))),
    ];
    run(board, commands).await;
}

fn lead(board: &Board, id: u64) -> Lead {
    board.session.peek(|plan| Lead::clone(plan.lead(LeadId(id)).expect("there")))
}

/// How many a figure counts.
fn figure(board: &Board, name: &str) -> String {
    let figures = board.texts(".campaign-group").into_iter();
    let mut counts =
        figures.filter_map(|said| said.split_once(' ').filter(|said| said.1 == name).map(|said| said.0.to_owned()));
    counts.next().expect("a figure of that name")
}

fn companies(board: &Board) -> Vec<String> {
    board.texts("[data-testid=member] .campaign-lead > a")
}

#[wasm_bindgen_test]
async fn an_empty_list_teaches_and_its_button_opens_a_new_campaign() {
    let page = Board::campaigns(3).await;
    assert_eq!(page.texts(".empty h2").concat(), "No campaign yet");
    page.press("Add a campaign").await;
    let ids = page.session.peek(|plan| plan.campaigns.0.iter().map(|campaign| campaign.id).collect::<Vec<_>>());
    let [id] = ids[..] else { panic!("{ids:?}") };
    assert_eq!(hash(), format!("#/campaigns/{id}"));
    assert_eq!(page.texts("[data-testid=campaign] h2").concat(), "Unnamed campaign");
}

#[wasm_bindgen_test]
async fn the_list_says_of_each_what_came_of_it_and_shows_those_that_are_over_last() {
    let page = Board::campaigns(9).await;
    with_members(&page).await;
    assert_eq!(page.texts("[data-testid=campaign] h2"), ["Newsletter", "Calls"]);
    assert_eq!(page.texts("[data-testid=campaign]:first-child dd"), ["3", "3", "1", "0", "0"]);
    run(&page, vec![Command::EditCampaigns(CampaignsEdit::Close(NEWS, long_ago()))]).await;
    assert_eq!(page.texts("[data-testid=campaign] h2"), ["Calls", "Newsletter"]);
    assert_eq!(page.texts("[data-testid=campaign]:last-child dd"), ["3", "0", "1", "0", "0"]);
}

#[wasm_bindgen_test]
async fn a_figure_shows_whom_it_counts_and_what_came_back_is_edited_in_their_row() {
    let page = Board::campaign(9, NEWS).await;
    with_members(&page).await;
    assert_eq!((figure(&page, "Members"), figure(&page, "Nothing yet")), ("3".to_owned(), "2".to_owned()));
    press_button(&page, ".campaign-group", "2 Nothing yet");
    wait().await;
    assert_eq!(companies(&page), ["Company 00006", "Company 00003"]);
    choose_option(&page.one("[data-testid=member] select"), "Asked for contact");
    wait().await;
    let noted = lead(&page, 7).memberships.of(NEWS).and_then(|one| one.outcome.clone()).expect("noted");
    assert_eq!(noted.reaction, Reaction::AskedForContact);
    assert_eq!((figure(&page, "Nothing yet"), figure(&page, "Asked for contact")), ("1".to_owned(), "1".to_owned()));
    page.session.undo();
    wait().await;
    assert_eq!(figure(&page, "Nothing yet"), "2");
}

#[wasm_bindgen_test]
async fn who_unsubscribes_is_out_in_the_same_step_and_not_offered_again() {
    let page = Board::campaign(9, NEWS).await;
    with_members(&page).await;
    let reaction = format!("#reaction-{}-{NEWS}", LeadId(4));
    choose_option(&page.one(&reaction), "Unsubscribed");
    wait().await;
    assert_eq!(page.toast(), "Taken out of Newsletter");
    assert_eq!((figure(&page, "Left"), figure(&page, "Unsubscribed")), ("1".to_owned(), "1".to_owned()));
    let offered = page.session.peek(|plan| plan.campaigns_for(&[LeadId(4)], NaiveDate::MAX));
    assert!(offered.iter().all(|offer| offer.campaign != NEWS), "{offered:?}");
    page.session.undo();
    wait().await;
    assert!(lead(&page, 4).memberships.is_in(NEWS));
}

#[wasm_bindgen_test]
async fn ten_thousand_members_mount_a_page_of_them() {
    let page = Board::campaign(10_000, NEWS).await;
    let all: Vec<_> = (1..=10_000).collect();
    run(&page, vec![add(NEWS, "Newsletter", Kind::Inbound), nurture(&all, NEWS, MembershipEdit::Join(long_ago()))])
        .await;
    assert_eq!(page.all("[data-testid=member]").len(), 50);
    assert_eq!(page.texts(".campaign-pages output").concat(), "1 to 50 of 10,000");
    page.press("Next page").await;
    assert_eq!(page.texts(".campaign-pages output").concat(), "51 to 100 of 10,000");
}

#[wasm_bindgen_test]
async fn the_page_of_a_lead_puts_it_in_and_says_so_in_the_timeline() {
    let page = Board::lead(9, 0).await;
    with_members(&page).await;
    assert_eq!(page.texts("[data-testid=lead-campaigns] .lead-campaign-name > a"), ["Newsletter"]);
    page.press("Put in").await;
    assert_eq!(page.texts("#join-campaign-error").concat(), "Choose a campaign.");
    choose_option(&page.one("#join-campaign"), "Calls");
    page.press("Put in").await;
    assert_eq!(page.texts("[data-testid=lead-campaigns] .lead-campaign-name > a"), ["Calls", "Newsletter"]);
    assert_eq!(page.toast(), "Put into Calls");
    let said = page.texts(".timeline").concat();
    assert!(said.contains("Joined the campaign Calls"), "{said}");
    assert!(said.contains("Newsletter (Opened or answered)"), "{said}");
}

#[wasm_bindgen_test]
async fn many_leads_go_in_and_out_by_the_bar() {
    let table = Board::table(9, "?owner=marketing").await;
    assert!(!table.has(".bulk"));
    with_members(&table).await;
    run(&table, vec![nurture(&[4, 7], NEWS, MembershipEdit::Leave(long_ago()))]).await;
    for id in [1, 4, 7] {
        table.pick(id).await;
    }
    table.press("Campaign…").await;
    choose_option(&table.one("#bulk-campaign-which"), "Newsletter");
    table.press("Apply").await;
    assert_eq!(table.toast(), "2 leads put into Newsletter");
    assert!([1, 4, 7].into_iter().all(|id| lead(&table, id).memberships.is_in(NEWS)));
    assert_eq!(table.all("[data-testid=lead-row] .campaign-mark").len(), 3);
    table.session.undo();
    wait().await;
    assert_eq!(table.all("[data-testid=lead-row] .campaign-mark").len(), 1);
}

#[wasm_bindgen_test]
async fn what_is_handed_back_to_marketing_in_bulk_may_go_into_a_campaign() {
    let table = Board::table(9, "?owner=sales").await;
    with_members(&table).await;
    for id in [3, 6] {
        table.pick(id).await;
    }
    table.press("Hand over…").await;
    assert!(!table.has("#bulk-into"), "sales nurtures nobody");
    choose_option(&table.one("#bulk-team"), "Marketing");
    wait().await;
    choose_option(&table.one("#bulk-into"), "Newsletter");
    type_into(&table.one("#bulk-why"), "Not ripe yet");
    table.press("Hand over").await;
    for id in [3, 6] {
        let lead = lead(&table, id);
        assert_eq!((lead.owners.current().team, lead.memberships.is_in(NEWS)), (Team::Marketing, true), "{id}");
    }
    table.session.undo();
    wait().await;
    assert_eq!(lead(&table, 3).owners.current(), &Holding::of(Team::Sales, lead(&table, 3).owners.begun()));
    assert!(!lead(&table, 3).memberships.is_in(NEWS));
}
