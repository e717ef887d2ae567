//! Plan files for the flows, larger and stranger than anybody would type.

use serde_json::{Value, json};

const TEAMS: [&str; 3] = ["marketing", "inside-sales", "sales"];
const CRITERIA: [&str; 5] = ["need", "scope", "team", "budget", "timing"];

/// A plan of that name with so many leads, spread over the teams, the categories and the outcomes. Lead number 17 is the
/// company `Company 00017`, in every plan.
pub fn plan(name: &str, leads: usize) -> Value {
    json!({
        "format": "entente",
        "version": 1,
        "name": name,
        "currency": "EUR",
        "objectives": [],
        "funnel": {
            "revenue": 1_000_000,
            "average_sale": 10_000,
            "headline": "0000000000000001",
            "stages": [{ "id": "0000000000000001", "name": "Prospects", "owner": "marketing", "rate": 0.02 }]
        },
        "capacity": {},
        "leads": (0..leads).map(lead).collect::<Vec<_>>(),
    })
}

/// The same plan with a campaign, `Newsletter`, that every lead of marketing is in since the day after it came; every second one answered.
pub fn nurtured(mut plan: Value) -> Value {
    let id = format!("{:016x}", 0x2_0000);
    let campaign = json!({ "id": id, "name": "Newsletter", "kind": "inbound", "start": "2026-03-01", "meant_for": ["mid-term", "long-term"] });
    put(&mut plan, "/campaigns", json!([campaign]));
    let leads = plan.pointer_mut("/leads").and_then(Value::as_array_mut);
    for (number, lead) in leads.into_iter().flatten().enumerate().step_by(3) {
        let mut membership = json!({ "campaign": id, "joined": "2026-03-29T09:00:00Z", "category": "long-term" });
        if number % 2 == 0 {
            put(
                &mut membership,
                "/outcome",
                json!({ "reaction": "answered", "at": "2026-04-02T09:00:00Z", "note": "Came" }),
            );
        }
        put(lead, "/memberships", json!([membership]));
    }
    plan
}

/// A plan as large as a workshop makes it: eight stages with samples and lags over two years, and four scenarios.
pub fn workshop() -> Value {
    let mut plan = plan("workshop", 0);
    let funnel = |percent: usize| {
        let stage = |place: usize| {
            json!({
                "id": format!("{:016x}", place + 1),
                "name": format!("Stage {place}"),
                "owner": TEAMS.get(place / 3),
                "rate": 0.5,
                "sample": { "successes": 40 + place, "trials": 90 },
                "lag_days": 10,
            })
        };
        json!({
            "revenue": 10_000 * percent,
            "average_sale": 10_000,
            "headline": format!("{:016x}", 2),
            "stages": (0..8).map(stage).collect::<Vec<_>>(),
        })
    };
    let scenario = |number: usize| json!({ "id": format!("{number:016x}"), "name": format!("Scenario {number}"), "funnel": funnel(100 + 5 * number) });
    put(&mut plan, "/funnel", funnel(100));
    put(&mut plan, "/scenarios", (1..=4).map(scenario).collect());
    put(
        &mut plan,
        "/objectives",
        json!([{ "id": format!("{:016x}", 1), "metric": "revenue", "start": "2026-01-01", "deadline": "2027-12-31" }]),
    );
    plan
}

/// A goal of 200,000 sales at 2 %.
pub fn ten_million_prospects() -> Value {
    let mut plan = plan("ten million", 0);
    put(&mut plan, "/funnel/revenue", 2_000_000_000_u64.into());
    plan
}

fn lead(number: usize) -> Value {
    let day = number % 28 + 1;
    let mut lead = json!({
        "id": format!("{:016x}", 0x1_0000 + number),
        "company": format!("Company {number:05}"),
        "contact": format!("Contact {number:05}"),
        "value": 1_000 + number,
        "evidence": evidence(number),
        "owners": [{ "team": TEAMS.get(number % 3), "since": format!("2026-03-{day:02}T09:00:00Z") }],
    });
    if number % 10 == 9 {
        let won = json!([{ "stage": "won", "since": "2026-05-04T09:00:00Z" }]);
        if let Some(fields) = lead.as_object_mut() {
            fields.insert("progress".to_owned(), won);
        }
    }
    lead
}

/// Of four leads in a row one is in each category.
fn evidence(number: usize) -> Value {
    let answers = |answer: fn(usize) -> &'static str| {
        let pairs =
            CRITERIA.iter().enumerate().map(|(place, name)| ((*name).to_owned(), json!({ "answer": answer(place) })));
        let mut evidence: serde_json::Map<String, Value> = pairs.collect();
        evidence.insert("pain".to_owned(), json!({ "answer": "yes" }));
        Value::Object(evidence)
    };
    match number % 4 {
        0 => answers(|_| "yes"),
        1 => answers(|place| if place == 1 { "partly" } else { "yes" }),
        2 => answers(|place| if place == 3 { "no" } else { "yes" }),
        _ => json!({}),
    }
}

/// Puts `value` at a place of a plan, such as `/leads/0/company`; the last part of the place need not be there yet.
pub fn put(plan: &mut Value, place: &str, value: Value) {
    let Some((parent, key)) = place.rsplit_once('/') else { return };
    match plan.pointer_mut(parent) {
        Some(Value::Object(fields)) => {
            fields.insert(key.to_owned(), value);
        }
        Some(Value::Array(items)) => {
            if let Some(item) = key.parse::<usize>().ok().and_then(|at| items.get_mut(at)) {
                *item = value;
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_put_where_it_belongs() {
        let mut plan = plan("A", 2);
        put(&mut plan, "/name", "B".into());
        put(&mut plan, "/leads/1/note", "C".into());
        put(&mut plan, "/objectives", json!([1]));
        put(&mut plan, "/objectives/0", json!(2));
        assert_eq!(
            (&plan["name"], &plan["leads"][1]["note"], &plan["objectives"]),
            (&json!("B"), &json!("C"), &json!([2]))
        );
    }
}
