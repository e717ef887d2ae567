use super::*;
use crate::domain::{Criterion, Plan, StageId, Team};
use crate::file::csv::Table;
use crate::file::csv::records::{Flaw, Reader};
use crate::file::csv::survey::Survey;

/// What each row of a table says.
fn rows(text: &str) -> Vec<(Draft, Vec<Trouble>)> {
    let table = Table::open(text.to_owned(), None).expect("a table");
    let mut survey = Survey::new(&table);
    survey.step(&table, 1_000);
    let plan = Plan::new(String::new(), StageId(1), String::new());
    let mapping = Mapping::suggested(&table, &survey, &plan);
    let zone = Zone::default();
    let reader = RowReader { mapping: &mapping, header: table.header(), zone: &zone, currency: Currency::Eur };
    let (mut at, mut cells, mut read) = (table.rows(), Vec::new(), Vec::new());
    while let Some(found) = Reader::next(&mut at, table.text(), table.delimiter(), &mut cells) {
        read.push(reader.read(&found, &cells));
    }
    read
}

fn row(text: &str) -> Draft {
    let (draft, troubles) = rows(text).into_iter().next().expect("a row");
    assert_eq!(troubles, [], "{text}");
    draft
}

fn at(text: &str) -> chrono::DateTime<chrono::Utc> {
    text.parse().expect(text)
}

#[test]
fn a_row_of_hubspot_says_what_it_means() {
    let draft = row(
        "Record ID;First Name;Last Name;Email;Company Name;Job Title;Contact owner;Create Date;Lifecycle Stage;\
        Became a Customer Date;Notes;Phone Number\n\
        1201;Zoé; Martin ;zoe@acme.example;Acme;CEO;Ann;2026-03-01 09:30;Customer;15/04/2026;line one;'+33 1 23 45 67 89\n",
    );
    let expected = Draft {
        external_id: "hubspot:1201".to_owned(),
        company: "Acme".to_owned(),
        contact: "Zoé Martin".to_owned(),
        email: "zoe@acme.example".to_owned(),
        phone: "+33 1 23 45 67 89".to_owned(),
        note: "Job Title: CEO\nline one".to_owned(),
        created: Some(at("2026-03-01T09:30:00Z")),
        person: "Ann".to_owned(),
        stage: Some(LeadStage::Won),
        reached: vec![(LeadStage::Won, at("2026-04-15T12:00:00Z"))],
        ..Draft::default()
    };
    assert_eq!(draft, expected);
}

#[test]
fn what_closes_a_lead_has_its_day_and_its_reason() {
    let deals = |status: &str, reason: &str| {
        row(&format!(
            "Deal - Title,Organization - Name,Deal - Status,Deal - Stage,Deal - Closed on,Deal - Lost reason\n\
            Project,Acme,{status},Negotiation,2026-04-15,{reason}\n"
        ))
    };
    let lost = deals("Lost", "Too dear");
    assert_eq!((lost.stage, lost.reason.as_str()), (Some(LeadStage::Lost), "Too dear"));
    assert_eq!(lost.stage_since, Some(at("2026-04-15T12:00:00Z")));
    assert_eq!(deals("Lost", "").reason, "Lost");
    let open = deals("Open", "");
    assert_eq!(
        (open.stage, open.stage_since, open.note.as_str()),
        (Some(LeadStage::Opportunity), None, "Deal - Title: Project")
    );
    let dated = row("Company,Lost on\nAcme,2026-04-15\n");
    assert_eq!(dated.reason, "Lost on");
}

#[test]
fn amounts_are_in_the_currency_of_the_plan_or_told() {
    let value = |cells: &str| {
        let (draft, troubles) = rows(&format!("Company;Montant;Devise\n{cells}\nB;1,5;\n")).swap_remove(0);
        (draft.value.map(crate::domain::Money::cents), troubles)
    };
    assert_eq!(value("A;1 234,50;EUR"), (Some(123_450), vec![]));
    assert_eq!(value("A;€ 12;"), (Some(1_200), vec![]));
    assert_eq!(value("A;0;"), (None, vec![]));
    assert_eq!(value("A;12;USD"), (None, vec![Trouble::OtherCurrency("USD".to_owned())]));
    assert_eq!(value("A;$ 12;"), (None, vec![Trouble::OtherCurrency("$".to_owned())]));
    assert_eq!(value("A;much;"), (None, vec![Trouble::NoAmount(1, "much".to_owned())]));
}

#[test]
fn what_cannot_be_read_is_told_with_its_column() {
    let troubles = |cells: &str| {
        let text = format!("Company,Name,Email,Created,Budget agreed,Note\n{cells}\nB,,b@b.example,13/01/2026,,\n");
        rows(&text).swap_remove(0).1
    };
    assert_eq!(
        troubles("A,,nobody,04/13/2026,,"),
        [Trouble::NoEmail(2, "nobody".to_owned()), Trouble::NoDate(3, "04/13/2026".to_owned())]
    );
    assert_eq!(troubles("A,,-,N/A,,"), []);
    assert_eq!(troubles(",,,,,only a note"), [Trouble::Nameless]);
    assert_eq!(troubles("A,,,,,,x"), [Trouble::TooManyCells { found: 7, columns: 6 }]);
    assert_eq!(troubles("A,,,,,,"), []);
    assert_eq!(troubles("A"), []);
    assert_eq!(troubles("\"A\"B,,,,,"), [Trouble::Quotes(Flaw::BehindQuote)]);
    assert_eq!(troubles(&format!("{},,,,,", "x".repeat(10_001))), [Trouble::TooLong(0), Trouble::Nameless]);
    assert_eq!(troubles(&format!("A,,,,,{}", "x".repeat(10_001))), [Trouble::TooLong(5)]);
}

#[test]
fn addresses_are_found_among_what_stands_around_them() {
    for (cell, expected) in [
        ("ann@acme.example", Some("ann@acme.example")),
        ("mailto:ann@acme.example", Some("ann@acme.example")),
        ("Ann <ann@acme.example>", Some("ann@acme.example")),
        ("ann@acme.example; bob@acme.example", Some("ann@acme.example")),
        ("ann", None),
        ("@", None),
        ("a@b@c", None),
    ] {
        assert_eq!(email(cell), expected, "{cell}");
    }
}

#[test]
fn answers_and_teams_are_read_in_both_languages() {
    let draft = row(
        "Identifiant Entente;Société;Équipe;Personne;Douleur;Budget;Note\n;Acme;Commerciaux;Zoé;oui;En partie; a \n",
    );
    assert_eq!((draft.team, draft.person.as_str(), draft.note.as_str()), (Some(Team::Sales), "Zoé", " a "));
    assert_eq!(draft.answers, [(Criterion::Pain, Answer::Yes), (Criterion::Budget, Answer::Partly)]);
    let (_, troubles) = rows("Entente ID,Company,Team,Pain\nx,A,Support,perhaps\n").swap_remove(0);
    assert_eq!(
        troubles,
        [
            Trouble::NoId(0, "x".to_owned()),
            Trouble::NoTeam(2, "Support".to_owned()),
            Trouble::NoAnswer(3, "perhaps".to_owned())
        ]
    );
}

#[test]
fn signs_that_no_text_has_are_taken_away() {
    let draft = row("Company,Notes\n\"A\0c\tm\ne\",\"one\r\ntwo\u{7}\"\n");
    assert_eq!((draft.company.as_str(), draft.note.as_str()), ("Ac m e", "one\ntwo"));
}
