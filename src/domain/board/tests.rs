//! What a board that follows a plan holds.

use chrono::DateTime;

use super::*;
use crate::domain::business::Zone;
use crate::domain::language::{Demand, LanguageEdit};
use crate::domain::{
    Answer, Category, Column, Command, Criterion, Facet, Finding, Holding, LeadEdit, LeadStage, Ledger, Loan,
    Milestone, Money, StageId, Team,
};

/// A lead created at that second, with that company and value.
fn lead(id: u64, team: Team, second: i64, company: &str, euros: u64) -> Lead {
    let since = DateTime::from_timestamp(second, 0).expect("a moment");
    let mut lead = Lead::owned(LeadId(id), Ledger::starting(Holding::of(team, since)));
    lead.company = company.to_owned();
    lead.value = Money::from_cents(euros * 100).ok();
    lead
}

fn plan(leads: Vec<Lead>) -> Plan {
    let plan = Plan::new(String::new(), StageId(1), String::new());
    plan.after(&Command::AddLeads(leads)).expect("adds")
}

fn few() -> Plan {
    plan(vec![
        lead(1, Team::Marketing, 30, "Acme", 10),
        lead(2, Team::Marketing, 10, "Bolt", 20),
        lead(3, Team::Sales, 20, "Éclair", 40),
        lead(4, Team::Marketing, 30, "Acier", 80),
    ])
}

/// A board that follows `plan`, with what the plan itself says of when something is due.
fn follow(board: &mut Board, plan: &Plan) {
    board.follow(plan, &Arc::new(Watch::of(plan, &Zone::default())));
}

/// The cell of that column by owner.
fn cell(column: Column) -> Cell {
    Cell { column: Group::Owner(column), lane: None }
}

fn ids(board: &mut Board, cell: Cell) -> Vec<u64> {
    board.shelves().cell(cell).iter().map(|id| id.0).collect()
}

fn check(board: &mut Board, column: Column, ids: &[u64], euros: u64) {
    let shelves = board.shelves();
    let sum = shelves.of(Group::Owner(column)).expect("there").sum;
    assert_eq!((self::ids(board, cell(column)).as_slice(), sum.count), (ids, ids.len()), "{column:?}");
    assert_eq!(sum.value.cents(), euros * 100, "{column:?}");
}

/// Leads in which that text occurs.
fn text_filter(text: &str) -> Filter {
    Filter { text: text.to_owned(), ..Filter::default() }
}

const MANY: u64 = 1_000;
const MARKETING: Column = Column::Open(Team::Marketing);

#[test]
fn a_column_holds_its_leads_newest_first_and_their_sum() {
    let mut board = Board::default();
    follow(&mut board, &few());
    check(&mut board, MARKETING, &[4, 1, 2], 110);
    check(&mut board, Column::Open(Team::Sales), &[3], 40);
    check(&mut board, Column::Closed, &[], 0);
    assert_eq!(board.shelves().place(LeadId(1)), Some((cell(MARKETING), 1)));
    assert_eq!(board.shelves().at(cell(MARKETING), 3), None);
}

#[test]
fn only_what_passes_the_filter_counts() {
    let mut board = Board::default();
    follow(&mut board, &few());
    for (text, marketing, euros, shown) in
        [("ac", vec![4, 1], 90, 2), ("acm", vec![1], 10, 1), ("eclair", vec![], 0, 1), ("", vec![4, 1, 2], 110, 4)]
    {
        board.narrow(&text_filter(text));
        check(&mut board, MARKETING, &marketing, euros);
        assert_eq!((board.shelves().shown(), board.shelves().total), (shown, 4), "{text}");
    }
}

#[test]
fn a_column_knows_on_how_many_of_its_leads_something_is_overdue() {
    let day = |day| chrono::NaiveDate::from_ymd_opt(2026, 3, day).expect("a day");
    let at = |day| Now { at: DateTime::from_timestamp(30, 0).expect("a moment"), today: day };
    let loan = Some(Loan { until: day(9), to: Team::Marketing, person: String::new() });
    let since = DateTime::from_timestamp(40, 0).expect("a moment");
    let holding = Holding { loan, ..Holding::of(Team::Sales, since) };
    let plan = few().after(&Command::HandOver { id: LeadId(1), holding }).expect("fits");
    let mut board = Board::default();
    follow(&mut board, &plan);
    let mut overdue = |column, today| {
        board.look(at(day(today)));
        board.shelves().of(Group::Owner(column)).expect("there").sum.overdue
    };
    let sales = Column::Open(Team::Sales);
    assert_eq!((overdue(sales, 9), overdue(sales, 10), overdue(MARKETING, 10)), (0, 1, 0));
    board.narrow(&Filter { overdue: true, ..Filter::default() });
    assert_eq!(listed(&board), [1]);
    board.look(at(day(9)));
    assert_eq!(listed(&board), [0; 0]);
    board.look(at(day(11)));
    assert_eq!(listed(&board), [1]);
}

#[test]
fn neighbours_are_the_next_that_pass_in_any_column() {
    let mut board = Board::default();
    follow(&mut board, &few());
    let around = |board: &Board, id| {
        let (newer, older) = board.neighbours(LeadId(id));
        (newer.map(|id| id.0), older.map(|id| id.0))
    };
    assert_eq!(around(&board, 4), (None, Some(1)));
    assert_eq!(around(&board, 3), (Some(1), Some(2)));
    board.narrow(&text_filter("ac"));
    assert_eq!(around(&board, 1), (Some(4), None));
    assert_eq!(around(&board, 2), (Some(1), None));
    assert_eq!(around(&board, 9), (None, None));
}

/// Whatever is done to the plan, a board that follows is the board that would be made anew.
#[test]
fn a_board_that_follows_is_as_good_as_new() {
    let many = (10..10 + MANY).map(|id| lead(id, Team::Sales, 5, "Many", 1)).collect();
    let won = Milestone { stage: LeadStage::Won, since: DateTime::UNIX_EPOCH, reason: String::new() };
    let moment = DateTime::from_timestamp(99, 0).expect("a moment");
    let commands = [
        Command::EditLead { id: LeadId(2), edit: LeadEdit::Company("Acme too".to_owned()) },
        Command::EditLead { id: LeadId(2), edit: LeadEdit::Created(moment) },
        Command::Reach { id: LeadId(3), milestone: won },
        Command::AddLeads(vec![lead(9, Team::Sales, 20, "New Acme", 160)]),
        Command::RemoveLeads(vec![LeadId(1), LeadId(4)]),
        Command::AddLeads(many),
        Command::RemoveLeads((10..10 + MANY).map(LeadId).collect()),
    ];
    let mut plan = few();
    let sort = Some(Sort { by: Facet::Company, descending: true });
    let mut board = Board::default();
    board.narrow(&text_filter("acme"));
    board.order(sort);
    for command in commands {
        follow(&mut board, &plan);
        plan = plan.after(&command).expect("runs");
        follow(&mut board, &plan);
        let mut anew = Board::default();
        follow(&mut anew, &plan);
        anew.narrow(&text_filter("acme"));
        anew.order(sort);
        assert_eq!((board.shelves(), board.listing()), (anew.shelves(), anew.listing()), "{command:?}");
    }
    assert_eq!(board.shelves().total, 3);
}

fn listed(board: &Board) -> Vec<u64> {
    board.listing().iter().map(|id| id.0).collect()
}

#[test]
fn a_list_has_the_order_asked_for_and_of_equal_leads_the_newer_first() {
    let mut board = Board::default();
    follow(&mut board, &few());
    assert_eq!(listed(&board), [4, 1, 3, 2]);
    for (by, descending, expected) in [
        (Facet::Company, false, [4, 1, 2, 3]),
        (Facet::Company, true, [3, 2, 1, 4]),
        (Facet::Value, true, [4, 3, 2, 1]),
        (Facet::Owner, false, [4, 1, 2, 3]),
        (Facet::Created, false, [2, 3, 4, 1]),
        (Facet::Contact, true, [4, 1, 3, 2]),
    ] {
        board.order(Some(Sort { by, descending }));
        assert_eq!(listed(&board), expected, "{by:?} {descending}");
    }
    board.order(None);
    assert_eq!(listed(&board), [4, 1, 3, 2]);
}

#[test]
fn neighbours_and_sums_follow_order_and_filter() {
    let mut board = Board::default();
    follow(&mut board, &few());
    board.order(Some(Sort { by: Facet::Value, descending: false }));
    board.narrow(&Filter { owners: vec![Team::Marketing], ..Filter::default() });
    assert_eq!(listed(&board), [1, 2, 4]);
    assert_eq!(board.neighbours(LeadId(2)), (Some(LeadId(1)), Some(LeadId(4))));
}

#[test]
fn other_rules_are_followed() {
    let answered = |id: u64, answer: Answer| {
        let mut lead = lead(id, Team::Sales, 5, "Acme", 1);
        for criterion in Criterion::ALL {
            lead.evidence.set(criterion, Finding { answer: Answer::Yes, note: String::new() });
        }
        lead.evidence.set(Criterion::Budget, Finding { answer, note: String::new() });
        lead
    };
    let plan = plan(vec![answered(1, Answer::Yes), answered(2, Answer::Partly)]);
    let mut board = Board::default();
    board.narrow(&Filter { categories: vec![Category::ShortTerm], ..Filter::default() });
    follow(&mut board, &plan);
    assert_eq!(listed(&board), [1]);
    let rules = plan.language.rules.clone().with(Criterion::Budget, Demand::Partly, Demand::Partly);
    let plan = plan.after(&Command::EditLanguage(LanguageEdit::Rules(rules))).expect("they hold");
    let before = board.revision();
    follow(&mut board, &plan);
    assert_eq!(listed(&board), [2, 1]);
    assert!(board.revision() > before);
    board.narrow(&Filter::default());
    board.order(Some(Sort { by: Facet::Category, descending: true }));
    assert_eq!(listed(&board), [2, 1], "equal leads: the newer first");
    let settled = board.revision();
    follow(&mut board, &plan);
    assert_eq!(board.revision(), settled, "nothing changed");
}

#[test]
fn a_figure_is_asked_of_each_lead_by_what_it_is_measured_by() {
    use crate::domain::metrics::{Basis, Yardstick};
    let won = |id| {
        let since = DateTime::from_timestamp(86_400, 0).expect("a moment");
        Command::Reach { id: LeadId(id), milestone: Milestone { stage: LeadStage::Won, since, reason: String::new() } }
    };
    let now = DateTime::from_timestamp(200_000, 0).expect("a moment");
    let plan = few().after(&won(1)).expect("fits");
    let (zone, today) = (Zone::default(), now.date_naive());
    let watch = Arc::new(Watch::of(&plan, &zone));
    let by = Yardstick::new(Basis::of(&plan), watch, zone, Now { at: now, today });
    let mut board = Board::default();
    follow(&mut board, &plan);
    let figure = "reached.won,1970-01-02,1970-01-02".parse().ok();
    board.narrow(&Filter { figure, ..Filter::default() });
    assert_eq!(board.counts(), (0, 4), "nothing to measure by");
    board.measure(Some(Arc::new(by)));
    check(&mut board, Column::Closed, &[1], 10);
    follow(&mut board, &plan.after(&won(3)).expect("fits"));
    check(&mut board, Column::Closed, &[1, 3], 50);
    board.narrow(&Filter::default());
    assert_eq!(board.counts(), (4, 4));
}
