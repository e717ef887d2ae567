//! Plans and their files: out, away, in again; several side by side; deleted and restored; files that are not plans.

use entente_e2e::{Outcome, Page, flow, plans};

#[test]
fn export_wipe_import_gives_the_same_bytes() -> Outcome {
    flow(async |page| {
        page.open_sample().await?;
        let (name, first) = page.export().await?;
        assert!(name.ends_with(".entente.json"), "{name}");
        assert!(first.starts_with(b"{\n  \"format\": \"entente\",\n  \"version\": 1,"));

        page.leave().await?;
        page.wipe().await?;
        page.open("#/leads").await?;
        page.hook("lead-card").counts(0).await?;

        let file = page.file(&name, &first)?;
        page.import(&file).await?;
        let (again, second) = page.export().await?;
        assert_eq!(again, name);
        assert!(first == second, "the bytes differ");
        page.open("#/leads").await?;
        page.hook("lead-card").nth(20).appears().await
    })
}

#[test]
fn a_reload_keeps_everything_and_undo_goes_on_behind_it() -> Outcome {
    flow(async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        // Leaving the field ends a step.
        page.press("Tab").await?;
        page.hook("conversion").type_over("4").await?;
        page.press("Tab").await?;
        page.hook("prospects").has("data-value", "2500").await?;
        page.is_saved().await?;
        page.reload().await?;
        page.hook("prospects").has("data-value", "2500").await?;
        page.hook("undo").click().await?;
        page.hook("prospects").has("data-value", "5000").await?;
        page.is_saved().await?;
        page.reload().await?;
        page.hook("prospects").has("data-value", "5000").await?;
        page.hook("redo").click().await?;
        page.hook("prospects").has("data-value", "2500").await
    })
}

#[test]
fn several_plans_stand_side_by_side() -> Outcome {
    flow(async |page| {
        page.import_plan(&plans::plan("First", 3)).await?;
        page.import_plan(&plans::plan("Second", 5)).await?;
        page.open("#/leads").await?;
        page.hook("lead-card").counts(5).await?;
        page.open("#/plans").await?;
        row(page, "First").role("button", "First").click().await?;
        page.open("#/leads").await?;
        page.hook("lead-card").counts(3).await?;
        page.answers("return document.title.includes('First')", &true.into()).await
    })
}

#[test]
fn a_new_plan_and_the_sample_begin_at_the_first_step_from_every_page_but_the_board() -> Outcome {
    flow(async |page| {
        for (from, to) in [("#/plans", "#/objectives"), ("#/nowhere", "#/objectives"), ("#/leads", "#/leads")] {
            for (button, name) in [("sample-plan", "Corvasse"), ("new-plan", "New plan")] {
                page.open(from).await?;
                page.hook(button).click().await?;
                let there = format!("return location.hash === '{to}' && document.title.startsWith('{name}')");
                page.answers(&there, &true.into()).await?;
            }
        }
        Ok(())
    })
}

#[test]
fn the_empty_board_opens_the_sample_where_it_is() -> Outcome {
    flow(async |page| {
        page.open("#/leads").await?;
        page.css("main").role("button", "See the sample").click().await?;
        page.hook("lead-card").nth(5).appears().await?;
        page.answers("return location.hash", &"#/leads".into()).await
    })
}

#[test]
fn a_deleted_plan_comes_back() -> Outcome {
    flow(async |page| {
        page.import_plan(&plans::plan("First", 3)).await?;
        page.import_plan(&plans::plan("Second", 5)).await?;
        page.open("#/plans").await?;
        row(page, "First").role("button", "Delete First").click().await?;
        page.css(".toast").role("button", "Undo").click().await?;
        row(page, "First").role("button", "First").appears().await?;
        row(page, "First").role("button", "Delete First").click().await?;
        row(page, "First").role("button", "First").goes().await?;
        page.reload().await?;
        page.hook("deleted-plans").css("summary").click().await?;
        page.button("Restore First").click().await?;
        row(page, "First").role("button", "First").click().await?;
        page.open("#/leads").await?;
        page.hook("lead-card").counts(3).await
    })
}

#[test]
fn a_file_that_replaces_the_plan_is_one_step_that_undo_takes_back() -> Outcome {
    flow(async |page| {
        page.import_plan(&plans::plan("First", 3)).await?;
        let file = page.file("second.entente.json", plans::plan("Second", 5).to_string())?;
        page.choose_file(&file).await?;
        page.any("dialog").says("5 leads").await?;
        page.hook("plan-import-replace").click().await?;
        page.open("#/leads").await?;
        page.hook("lead-card").counts(5).await?;
        page.is_saved().await?;
        page.reload().await?;
        page.hook("undo").click().await?;
        page.hook("lead-card").counts(3).await
    })
}

/// The row of a plan in the list.
fn row<'a>(page: &'a Page, plan: &str) -> entente_e2e::Target<'a> {
    page.css("main").any("row").saying(plan)
}

/// Chooses a file and returns what is said about it; nothing may have changed.
async fn refusal(page: &Page, name: &str, bytes: impl AsRef<[u8]>) -> Outcome<String> {
    let file = page.file(name, bytes)?;
    page.choose_file(&file).await?;
    let error = page.hook("plan-import-error");
    error.appears().await?;
    assert_eq!(page.hook("plan-import-new").count().await?, 0, "{name} can be opened");
    error.text().await
}

#[test]
fn a_file_that_is_no_plan_is_refused_by_place_and_cause() -> Outcome {
    flow(async |page| {
        page.import_plan(&plans::plan("Kept", 20)).await?;
        let whole = serde_json::to_string_pretty(&plans::plan("Kept", 20)).unwrap_or_default();
        let cut = whole.get(..whole.len() / 2).unwrap_or_default();
        let with = |place: &str, value: serde_json::Value| {
            let mut plan = plans::plan("Kept", 20);
            plans::put(&mut plan, place, value);
            plan.to_string()
        };
        let lines = cut.lines().count().to_string();
        let cases: [(&str, Vec<u8>, &[&str]); 12] = [
            (
                "broken.entente.json",
                b"{\n  \"format\": \"entente\",\n  \"version\" 1\n}".to_vec(),
                &["line 3", "column 13"],
            ),
            ("cut.entente.json", cut.as_bytes().to_vec(), &["line", &lines]),
            ("value.entente.json", with("/leads/17/value", "a lot".into()).into_bytes(), &["leads[17].value"]),
            (
                "team.entente.json",
                with("/leads/3/owners/0/team", "support".into()).into_bytes(),
                &["leads[3].owners[0].team"],
            ),
            ("rate.entente.json", with("/funnel/stages/0/rate", 1.5.into()).into_bytes(), &["funnel.stages[0].rate"]),
            ("newer.entente.json", with("/version", 7.into()).into_bytes(), &["7", "1"]),
            ("empty.entente.json", Vec::new(), &["empty"]),
            ("page.entente.json", b"<!doctype html><title>404</title>".to_vec(), &["web page"]),
            ("picture.entente.json", b"\x89PNG\r\n\x1a\n".to_vec(), &["picture"]),
            ("utf16.entente.json", b"\xff\xfe{\0}\0".to_vec(), &["UTF-16"]),
            ("other.entente.json", b"{\"type\": \"excalidraw\"}".to_vec(), &["type"]),
            ("deep.entente.json", "[".repeat(100_000).into_bytes(), &[]),
        ];
        for (name, bytes, told) in cases {
            let said = refusal(page, name, bytes).await?.to_lowercase();
            for part in told {
                assert!(said.contains(&part.to_lowercase()), "{name}: {part} is not in {said}");
            }
        }
        // A table of leads is no plan either: it is shown where tables are read, and nothing has come in.
        let table = page.file("table.entente.json", b"company;contact\nAcme;Jo\n")?;
        page.choose_file(&table).await?;
        page.hook("import-confirm").appears().await?;
        page.open("#/leads").await?;
        page.hook("lead-card").nth(19).appears().await?;
        page.open("#/plans").await?;
        row(page, "Kept").counts(1).await
    })
}
