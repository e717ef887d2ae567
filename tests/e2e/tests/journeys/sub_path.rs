//! The page under a path of a host, as on any static host.

use entente_e2e::{Outcome, Setup, flow_with, plans};

#[test]
fn under_a_path_the_page_works_the_same() -> Outcome {
    flow_with(Setup { prefix: "/tools/entente/", ..Setup::default() }, async |page| {
        page.open("#/objectives").await?;
        page.type_funnel("1000000", "10000", "2").await?;
        page.hook("prospects").has("data-value", "5000").await?;
        page.is_saved().await?;
        page.reload().await?;
        page.hook("prospects").has("data-value", "5000").await?;

        page.open_sample().await?;
        page.role("link", "Leads").click().await?;
        page.hook("lead-card").nth(0).appears().await?;

        page.import_plan(&plans::plan("Under a path", 3)).await?;
        let (name, _) = page.export().await?;
        assert_eq!(name, "Under a path.entente.json");
        page.open("#/leads").await?;
        page.hook("lead-card").counts(3).await
    })
}

#[test]
fn without_the_slash_at_its_end_the_address_still_leads_there() -> Outcome {
    flow_with(Setup { prefix: "/tools/entente/", ..Setup::default() }, async |page| {
        let address = page.address().trim_end_matches('/').to_owned();
        page.open_address(&address).await?;
        page.runs().await
    })
}
