//! Which view of a part is shown.

use crate::domain::CampaignId;

/// What an empty page of objectives has no use for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Below {
    /// The funnel in detail.
    Stages,
    /// The objectives, each with its judgement.
    Goals,
}

/// What is read off the numbers of the funnel once they are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outlook {
    /// How sure the goal is.
    Confidence,
    /// The funnel solved both ways, and its scenarios.
    WhatIf,
    /// The plan month by month.
    Schedule,
}

/// What both sides read on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pact {
    /// The agreement.
    Agreement,
    /// Step 1 on one page.
    Summary,
}

/// What both sides call things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Talk {
    /// The categories, their rules and the glossary.
    Language,
    /// Whether both sides mean the same by them.
    Calibration,
}

/// Who owns each lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Steps {
    /// The rules of treatment.
    Process,
    /// The nurture campaigns.
    Campaigns,
    /// One of them.
    Campaign(CampaignId),
}

/// Whether both sides keep their word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Review {
    /// The shared dashboard.
    Results,
}

/// Leads from elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intake {
    /// The page on which a file becomes leads.
    Page,
    /// What came of it, beside the leads.
    Told,
}

/// What belongs to no step of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Desk {
    /// The page of all plans.
    Plans,
    /// The command palette.
    Palette,
    /// The list of shortcuts.
    Shortcuts,
    /// The dialog for the opening of a file.
    Import,
    /// The page for a plan that is not whole.
    Recovery,
}
