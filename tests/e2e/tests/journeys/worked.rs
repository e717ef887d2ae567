//! Worked examples whose figures are known from elsewhere, seen on the screen: a funnel of calls and demos, intervals of rates,
//! working time.

use entente_e2e::{Outcome, Page, Setup, flow, flow_with};

fn stage(name: &str) -> String {
    format!("[data-testid=stage][data-name='{name}']")
}

/// 100 leads: half connect, 30 discovery calls, 15 demos, 5 customers.
#[test]
fn a_hundred_leads_become_five_customers_and_seven_need_140() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("50000", "10000", "50").await?;
        page.open_detail().await?;
        page.button("Split into the usual stages").click().await?;
        page.hook("stage").counts(5).await?;
        let names = [
            ("visits", "leads"),
            ("prospects", "connected"),
            ("qualified prospects", "discovery calls"),
            ("opportunities", "demos"),
        ];
        for (old, new) in names {
            page.css(&format!("{} input[id$='-name']", stage(old))).type_over(new).await?;
        }
        page.css(&format!("{} input[type=radio]", stage("leads"))).click().await?;
        for (name, successes, trials, rate, need) in [
            ("demos", "5", "15", "33.3333", "15"),
            ("discovery calls", "15", "30", "50", "30"),
            ("connected", "30", "50", "60", "50"),
            ("leads", "50", "100", "50", "100"),
        ] {
            let row = page.css(&stage(name));
            row.css("input[id$='-rate']").type_over("1").await?;
            row.css("[id$='-successes']").type_over(successes).await?;
            row.css("[id$='-trials']").type_over(trials).await?;
            row.css(".sample-take").click().await?;
            row.css("input[id$='-rate']").shows(rate).await?;
            row.has("data-value", need).await?;
        }
        page.hook("conversion").shows("5").await?;
        page.hook("sales").has("data-value", "5").await?;
        page.hook("prospects").has("data-value", "100").await?;
        page.hook("revenue").type_over("70000").await?;
        page.hook("prospects").has("data-value", "140").await?;
        page.is_sane().await
    })
}

#[test]
fn seven_customers_at_five_percent_need_140_leads() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("70000", "10000", "5").await?;
        page.hook("prospects").has("data-value", "140").await?;
        page.type_funnel("2000000", "75000", "20").await?;
        page.hook("sales").has("data-value", "27").await?;
        page.hook("prospects").has("data-value", "133").await
    })
}

#[test]
fn a_larger_sample_has_a_narrower_interval() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        page.open_detail().await?;
        for (successes, trials, interval) in [("3", "150", "0.68% to 5.71%"), ("100", "5000", "1.65% to 2.43%")] {
            page.css("[id$='-trials']").type_over(trials).await?;
            page.css("[id$='-successes']").type_over(successes).await?;
            page.hook("interval").says(interval).await?;
        }
        Ok(())
    })
}

/// Monday to Friday from nine to five.
async fn nine_to_five(page: &Page) -> Outcome {
    for day in 0..5 {
        page.css(&format!("#calendar-{day}")).type_over("9-17").await?;
    }
    page.css("#agreement-attempts").focus().await
}

#[test]
fn deadlines_and_delays_run_while_the_team_works() -> Outcome {
    flow_with(Setup { languages: "en-GB,en", ..Setup::default() }, async |page| {
        page.open("#/agreement").await?;
        nine_to_five(page).await?;
        // 1 January is taken as a working day here.
        page.css("#calendar-holidays").choose("None").await?;
        page.css("#agreement-response-1").type_over("1").await?;
        page.css("#example-handed").pick("2024-01-01T10:00").await?;
        page.hook("answered-by").says("Short-term project: Monday 1 Jan, 11:00").await?;
        page.css("#agreement-response-1").type_over("2").await?;
        page.css("#example-handed").pick("2024-01-01T16:00").await?;
        page.hook("answered-by").says("Short-term project: Tuesday 2 Jan, 10:00").await?;
        page.css("#example-reply").pick("2024-01-01T16:00").await?;
        page.hook("took").says("0 h 00 min").await?;
        // Friday to Tuesday with the Monday between them closed: 36,000 seconds.
        page.css("#closing-from").pick("2024-01-15").await?;
        page.css(".agreement-closings form button").click().await?;
        page.css("#example-handed").pick("2024-01-12T10:00").await?;
        page.css("#example-reply").pick("2024-01-16T12:00").await?;
        page.hook("took").says("10 h 00 min").await
    })
}
