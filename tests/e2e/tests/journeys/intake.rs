//! Leads from files of other systems, and back out: chosen or dropped, mapped, checked, taken in as one step, undone.

use serde_json::json;

use entente_e2e::{Outcome, Page, flow, plans};

/// A report of Salesforce: commas, UTF-8 with a mark, days as in America.
const SALESFORCE: &str = "\u{feff}Lead Owner,First Name,Last Name,Title,Company / Account,Lead Source,Rating,Email,Lead Status,Create Date\r\n\
    Ann Lee,Zoé,Léger,CTO,Acmé SA,Web,Hot,zoe@acme.example,Open,3/31/2026\r\n\
    Ann Lee,Bob,Ray,Buyer,\"Bolt, Inc.\",Fair,Warm,bob@bolt.example,Qualified,4/1/2026\r\n\
    Ann Lee,Eve,Dot,Buyer,Corp,Fair,Warm,nobody,Open,4/2/2026\r\n";

/// Deals of Pipedrive: semicolons, days and amounts as in France.
const PIPEDRIVE: &str = "Deal - Title;Deal - Value;Organization - Name;Person - Name;Person - Email;Deal - Stage;Deal - Creation date\r\n\
    Machine;1 234,50;Doré & Fils;Zoé Doré;zoe@dore.example;Qualifié;31/03/2026\r\n\
    Again;99;Bolt, Inc.;Bob Ray;bob@bolt.example;Qualifié;01/04/2026\r\n";

/// As Windows writes it in Western Europe.
fn latin(text: &str) -> Vec<u8> {
    text.chars().map(|sign| u8::try_from(u32::from(sign)).unwrap_or(b'?')).collect()
}

async fn choose(page: &Page, name: &str, bytes: impl AsRef<[u8]>) -> Outcome {
    let file = page.file(name, bytes)?;
    page.open("#/leads/import").await?;
    page.hook("import-csv").upload(&file).await
}

#[test]
fn files_of_two_systems_come_in_and_an_export_brings_nothing_new() -> Outcome {
    flow(async |page| {
        choose(page, "report.csv", SALESFORCE).await?;
        page.hook("import-source").says("Salesforce").await?;
        page.hook("import-summary").says("2 new leads · 1 row left out").await?;
        // The title is kept as a note instead of being left out.
        page.css("tr[data-column='Title']").css("select").choose("Note, with the name of the column").await?;
        page.hook("import-summary").says("2 new leads · 1 row left out").await?;
        page.button("Check the rows").click().await?;
        page.hook("import-problems").says("Email: “nobody” is no e-mail address.").await?;
        page.hook("import-problems").css("tbody th").says("4").await?;
        page.is_accessible("the check of a file").await?;
        page.hook("import-confirm").click().await?;
        page.hears("2 leads imported").await?;
        page.hook("lead-card").counts(2).await?;
        page.hook("lead-card").saying("Acmé SA").appears().await?;

        choose(page, "deals.csv", latin(PIPEDRIVE)).await?;
        page.hook("import-source").says("Pipedrive").await?;
        page.hook("import-summary").says("1 new lead · 1 lead updated").await?;
        page.button("Check the rows").click().await?;
        page.hook("import-duplicates").says("1 row is about a lead that is known already").await?;
        page.hook("import-preview").says("Doré & Fils").await?;
        page.hook("import-preview").says("1,234.5").await?;
        page.hook("import-confirm").click().await?;
        page.hook("lead-card").counts(3).await?;
        page.is_saved().await?;
        page.hook("undo").click().await?;
        page.hook("lead-card").counts(2).await?;
        page.hook("redo").click().await?;
        page.hook("lead-card").counts(3).await?;

        page.button("Export leads (CSV)").click().await?;
        page.role("menuitem", "All 3 leads").click().await?;
        let (name, bytes) = page.download().await?;
        assert!(name.ends_with("leads.csv"), "{name}");
        choose(page, &name, bytes).await?;
        page.hook("import-summary").says("Nothing new in this file.").await?;
        page.hook("import-confirm").has("disabled", "").await
    })
}

#[test]
fn what_is_shown_can_be_exported_alone() -> Outcome {
    flow(async |page| {
        page.import_plan(&plans::plan("Thirty", 30)).await?;
        page.open("#/leads/table?text=company%200001").await?;
        page.button("Export leads (CSV)").click().await?;
        page.is_accessible("the menu of the export").await?;
        page.role("menuitem", "The 11 leads shown").click().await?;
        let (name, bytes) = page.download().await?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert_eq!((name.as_str(), text.lines().count()), ("Thirty leads.csv", 12));
        page.hears("11 leads exported").await
    })
}

#[test]
fn a_mapping_is_remembered_by_this_browser() -> Outcome {
    flow(async |page| {
        let file = |company: &str| format!("Firm X,Mail X\n{company},a@{company}.example\n");
        choose(page, "one.csv", file("acme")).await?;
        page.css("main summary").saying("not taken in").appears().await?;
        page.css("tr[data-column='Firm X']").css("select").choose("Company").await?;
        page.css("tr[data-column='Mail X']").css("select").choose("E-mail").await?;
        page.hook("import-summary").says("1 new lead").await?;
        page.hook("import-confirm").click().await?;
        page.hook("lead-card").counts(1).await?;
        page.is_saved().await?;
        page.reload().await?;
        choose(page, "two.csv", file("bolt")).await?;
        page.css("tr[data-column='Firm X']").has("data-target", "company").await?;
        page.hook("import-source").says("Read like the last file with these columns.").await
    })
}

/// Drops a file of that name on the window.
async fn drop(page: &Page, name: &str, text: &str) -> Outcome {
    let script = "const [name, text] = arguments;
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], name));
        const options = { dataTransfer, bubbles: true, cancelable: true };
        const over = new DragEvent('dragover', options);
        document.body.dispatchEvent(over);
        const marked = document.documentElement.dataset.dropping;
        document.body.dispatchEvent(new DragEvent('drop', options));
        return [over.defaultPrevented, marked, document.documentElement.dataset.dropping ?? null];";
    let seen = page.script(script, vec![name.into(), text.into()]).await?;
    assert_eq!(seen, json!([true, "true", null]));
    Ok(())
}

#[test]
fn what_is_dropped_on_the_window_goes_where_it_belongs() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        drop(page, "report.csv", SALESFORCE).await?;
        page.hook("import-summary").says("2 new leads").await?;
        page.answers("return location.hash", &"#/leads/import".into()).await?;
        drop(page, "plan.entente.json", &plans::plan("Dropped", 3).to_string()).await?;
        page.hook("plan-import-new").appears().await?;
        page.press("Escape").await?;
        drop(page, "picture.csv", "\u{89}PNG\r\n\u{1a}\n").await?;
        page.hook("import-error").appears().await?;
        page.is_accessible("a file that is no table").await
    })
}
