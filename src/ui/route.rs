//! Addresses. They are hashes, so that any static host and any sub-path serves them.

use leptos::prelude::*;

use crate::domain::{CampaignId, LeadId};
use crate::platform::page;

/// A place in the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// `#/objectives`, and the empty address.
    Objectives,
    /// `#/agreement`
    Agreement,
    /// `#/objectives/summary`: step 1 on one page.
    Summary,
    /// `#/language`, with `?term=…` at that term.
    Language,
    /// `#/calibration`: the calibration game of step 2.
    Calibration,
    /// `#/process`: the rules of treatment.
    Process,
    /// `#/campaigns`: the nurture campaigns of step 3.
    Campaigns,
    /// `#/campaigns/<id>`
    Campaign(CampaignId),
    /// `#/results`: the shared dashboard. With `?period=…` and more it shows other days, or one team.
    Results,
    /// `#/leads`: the board. With `?text=…` and more it shows what passes a filter.
    Leads,
    /// `#/leads/table`: the same leads as a table.
    Table,
    /// `#/leads/import`: leads from a file.
    Import,
    /// `#/leads/<id>`
    Lead(LeadId),
    /// `#/plans`
    Plans,
    /// Any other address.
    Unknown,
}

impl Route {
    /// The place that a hash names.
    pub fn read(hash: &str) -> Self {
        let path = hash.trim_start_matches('#').split('?').next().unwrap_or_default().trim_matches('/');
        match path.split('/').collect::<Vec<_>>().as_slice() {
            ["" | "objectives"] => Self::Objectives,
            ["objectives", "summary"] => Self::Summary,
            ["agreement"] => Self::Agreement,
            ["language"] => Self::Language,
            ["calibration"] => Self::Calibration,
            ["process"] => Self::Process,
            ["campaigns"] => Self::Campaigns,
            ["campaigns", id] => id.parse().map_or(Self::Unknown, Self::Campaign),
            ["results"] => Self::Results,
            ["leads"] => Self::Leads,
            ["leads", "table"] => Self::Table,
            ["leads", "import"] => Self::Import,
            ["leads", id] => id.parse().map_or(Self::Unknown, Self::Lead),
            ["plans"] => Self::Plans,
            _ => Self::Unknown,
        }
    }

    /// The hash that leads there.
    pub fn href(self) -> String {
        match self {
            Self::Objectives | Self::Unknown => "#/objectives".to_owned(),
            Self::Agreement => "#/agreement".to_owned(),
            Self::Summary => "#/objectives/summary".to_owned(),
            Self::Language => "#/language".to_owned(),
            Self::Calibration => "#/calibration".to_owned(),
            Self::Process => "#/process".to_owned(),
            Self::Campaigns => "#/campaigns".to_owned(),
            Self::Campaign(id) => format!("#/campaigns/{id}"),
            Self::Results => "#/results".to_owned(),
            Self::Leads => "#/leads".to_owned(),
            Self::Table => "#/leads/table".to_owned(),
            Self::Import => "#/leads/import".to_owned(),
            Self::Lead(id) => format!("#/leads/{id}"),
            Self::Plans => "#/plans".to_owned(),
        }
    }

    /// Goes there.
    pub fn go(self) {
        page::go(&self.href());
    }

    /// The place of the address now, followed as it changes.
    pub fn of_address() -> RwSignal<Self> {
        let route = RwSignal::new(Self::read(&page::hash()));
        page::on_hash_change(move || route.set(Self::read(&page::hash())));
        route
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_reads_back_from_its_address() {
        for route in [
            Route::Objectives,
            Route::Agreement,
            Route::Summary,
            Route::Language,
            Route::Calibration,
            Route::Process,
            Route::Campaigns,
            Route::Campaign(CampaignId(0xabc)),
            Route::Results,
            Route::Leads,
            Route::Table,
            Route::Import,
            Route::Lead(LeadId(0xabc)),
            Route::Plans,
        ] {
            assert_eq!(Route::read(&route.href()), route);
        }
    }

    #[test]
    fn an_address_is_read_leniently_and_an_unknown_one_is_known_as_such() {
        for (hash, route) in [
            ("", Route::Objectives),
            ("#", Route::Objectives),
            ("#/", Route::Objectives),
            ("#/leads/", Route::Leads),
            ("#/leads?text=acme", Route::Leads),
            ("#/leads/table?text=acme&owner=sales", Route::Table),
            ("#/language?term=sla", Route::Language),
            ("#/results?period=last-month&team=sales", Route::Results),
            ("#/leads/xyz", Route::Unknown),
            ("#/campaigns/xyz", Route::Unknown),
            ("#/leads/0000000000000abc/more", Route::Unknown),
            ("#/nowhere", Route::Unknown),
        ] {
            assert_eq!(Route::read(hash), route, "{hash}");
        }
    }
}
