//! Nurture campaigns: their pages.

use super::{nurture, terms};
use crate::domain::campaign::{Kind, Members, Status};

/// The texts.
#[derive(Clone, Copy)]
pub struct Campaigns {
    /// The question that the page settles.
    pub question: &'static str,
    /// What the page is for.
    pub help: &'static str,
    /// The campaigns, as a link and as a title.
    pub title: &'static str,
    /// Leads to the rules of treatment.
    pub to_rules: &'static str,
    /// Leads to the list.
    pub all: &'static str,
    /// Adds one.
    pub add: &'static str,
    /// Title of an empty list.
    pub none: &'static str,
    /// What a campaign is good for.
    pub none_help: &'static str,
    /// Who goes to whom, in a word.
    pub kind: fn(Kind) -> &'static str,
    /// The same in a choice.
    pub kind_long: fn(Kind) -> &'static str,
    /// How it stands.
    pub status: fn(Status) -> &'static str,
    /// From when until when: two days, of which either may be missing.
    pub span: fn(Option<&str>, Option<&str>) -> Option<String>,
    /// Title of what it is.
    pub about: &'static str,
    /// Labels of the fields.
    pub name: &'static str,
    /// The same.
    pub kind_label: &'static str,
    /// The same.
    pub offer: &'static str,
    /// What an empty offer shows.
    pub offer_hint: &'static str,
    /// Labels again.
    pub owner: &'static str,
    /// The same.
    pub start: &'static str,
    /// The same.
    pub end: &'static str,
    /// Legend of the categories.
    pub meant_for: &'static str,
    /// Said where none is chosen.
    pub any_category: &'static str,
    /// At the end that lies before the start.
    pub ends_first: &'static str,
    /// Said where it is over and so many leads are still in it.
    pub over: fn(usize, &str) -> String,
    /// Closes it.
    pub close: &'static str,
    /// Said when it is closed.
    pub closed: &'static str,
    /// Opens it again.
    pub reopen: &'static str,
    /// Said when it is open again.
    pub reopened: &'static str,
    /// Deletes it.
    pub delete: &'static str,
    /// Said when it was deleted: its name.
    pub deleted: fn(&str) -> String,
    /// Title where it is not there.
    pub gone: &'static str,
    /// What to do then.
    pub gone_help: &'static str,
    /// Members from whom something came back.
    pub any_reaction: &'static str,
    /// Title of the figures.
    pub came_back: &'static str,
    /// Title of what can be told from the leads.
    pub since_joining: &'static str,
    /// How those figures are counted.
    pub since_help: &'static str,
    /// A group of members.
    pub group: fn(Members) -> &'static str,
    /// The median of the days in it.
    pub median: &'static str,
    /// So many days.
    pub days: fn(u32) -> String,
    /// Title of the list of members.
    pub members: &'static str,
    /// Label of the choice of a group.
    pub shown: &'static str,
    /// Which of how many are on the page.
    pub page: fn(&str, &str, &str) -> String,
    /// Goes a page back.
    pub previous: &'static str,
    /// Goes a page on.
    pub next: &'static str,
    /// Said where nobody is in the group.
    pub nobody: &'static str,
    /// What to do while it has no members.
    pub no_members: &'static str,
    /// Leads to leads that it is meant for and that are in no campaign.
    pub candidates: &'static str,
}

/// In English.
pub static ENGLISH: Campaigns = Campaigns {
    question: "What do we do for leads that are not ripe yet?",
    help: "A lead of category 2 or 3 that returns to marketing goes into a campaign: inbound, they come to us; outbound, we go to them. What comes back is noted, and a lead that has ripened goes to sales again.",
    title: "Nurture campaigns",
    to_rules: "The rules of treatment",
    all: "All campaigns",
    add: "Add a campaign",
    none: "No campaign yet",
    none_help: "A newsletter, a webinar, a round of calls: add what you do anyway, put into it the leads that wait, and note what comes back.",
    kind: |kind| match kind {
        Kind::Inbound => "Inbound",
        Kind::Outbound => "Outbound",
    },
    kind_long: |kind| match kind {
        Kind::Inbound => "Inbound: they come to us",
        Kind::Outbound => "Outbound: we go to them",
    },
    status: |status| match status {
        Status::Running => "Running",
        Status::Planned => "Planned",
        Status::Over => "Over",
        Status::Closed => "Closed",
    },
    span: |start, end| match (start, end) {
        (Some(start), Some(end)) => Some(format!("{start} to {end}")),
        (Some(start), None) => Some(format!("from {start}")),
        (None, Some(end)) => Some(format!("until {end}")),
        (None, None) => None,
    },
    about: "What it is",
    name: "Name",
    kind_label: "Kind",
    offer: "What it offers, and why they care",
    offer_hint: "A guide, a trial, a call every other month…",
    owner: "In charge",
    start: "First day",
    end: "Last day, if there is one",
    meant_for: "Meant for",
    any_category: "None chosen: leads of any category.",
    ends_first: "It ends before it begins.",
    over: |count, written| match count {
        1 => format!("Its last day is over, and {written} lead is still in it."),
        _ => format!("Its last day is over, and {written} leads are still in it."),
    },
    close: "Close the campaign",
    closed: "Campaign closed; whoever was in it has left",
    reopen: "Open again",
    reopened: "Campaign open again",
    delete: "Delete",
    deleted: |name| format!("{name} deleted, with what leads had of it"),
    gone: "This campaign is not there",
    gone_help: "It was deleted, or it is in another plan.",
    any_reaction: "Reacted",
    came_back: "What came back",
    since_joining: "Since they joined",
    since_help: "Read off the leads, after the moment at which each joined. Press a figure to see them.",
    group: |members| match members {
        Members::All => "Members",
        Members::Current => "In it now",
        Members::Left => "Left",
        Members::Silent => (nurture::ENGLISH.reaction)(None),
        Members::Reacted(reaction) => (nurture::ENGLISH.reaction)(Some(reaction)),
        Members::Riper => "In a riper category now",
        Members::ToSales => "Handed to sales",
        Members::Reached(stage) => (terms::ENGLISH.lead_stage)(stage),
    },
    median: "Time in it (median)",
    days: |days| if days == 1 { "1 day".to_owned() } else { format!("{days} days") },
    members: "Members",
    shown: "Show",
    page: |from, to, total| format!("{from} to {to} of {total}"),
    previous: "Previous page",
    next: "Next page",
    nobody: "Nobody.",
    no_members: "Nobody is in it yet. Pick leads in the table or on the board and put them into this campaign, or do so on the page of a lead.",
    candidates: "Leads with marketing that fit and are in no campaign",
};

/// In French.
pub static FRENCH: Campaigns = Campaigns {
    question: "Que faisons-nous des leads qui ne sont pas encore mûrs ?",
    help: "Un lead de catégorie 2 ou 3 rendu au marketing entre dans une campagne : entrante, ils viennent à nous ; sortante, nous allons vers eux. On note ce qui revient, et un lead qui a mûri repart chez les commerciaux.",
    title: "Campagnes de maturation",
    to_rules: "Les règles de traitement",
    all: "Toutes les campagnes",
    add: "Ajouter une campagne",
    none: "Pas encore de campagne",
    none_help: "Une lettre d’information, un webinaire, une série d’appels : ajoutez ce que vous faites déjà, mettez-y les leads qui attendent et notez ce qui revient.",
    kind: |kind| match kind {
        Kind::Inbound => "Entrante",
        Kind::Outbound => "Sortante",
    },
    kind_long: |kind| match kind {
        Kind::Inbound => "Entrante (inbound) : ils viennent à nous",
        Kind::Outbound => "Sortante (outbound) : nous allons vers eux",
    },
    status: |status| match status {
        Status::Running => "En cours",
        Status::Planned => "À venir",
        Status::Over => "Terminée",
        Status::Closed => "Close",
    },
    span: |start, end| match (start, end) {
        (Some(start), Some(end)) => Some(format!("du {start} au {end}")),
        (Some(start), None) => Some(format!("depuis le {start}")),
        (None, Some(end)) => Some(format!("jusqu’au {end}")),
        (None, None) => None,
    },
    about: "Ce que c’est",
    name: "Nom",
    kind_label: "Type",
    offer: "Ce qu’elle apporte, et pourquoi cela les intéresse",
    offer_hint: "Un guide, un essai, un appel tous les deux mois…",
    owner: "Responsable",
    start: "Premier jour",
    end: "Dernier jour, s’il y en a un",
    meant_for: "Destinée à",
    any_category: "Rien de choisi : des leads de toute catégorie.",
    ends_first: "Elle se termine avant de commencer.",
    over: |count, written| match count {
        0 | 1 => format!("Son dernier jour est passé, et {written} lead y est encore."),
        _ => format!("Son dernier jour est passé, et {written} leads y sont encore."),
    },
    close: "Clore la campagne",
    closed: "Campagne close ; ceux qui y étaient en sont sortis",
    reopen: "Rouvrir",
    reopened: "Campagne rouverte",
    delete: "Supprimer",
    deleted: |name| format!("{name} supprimée, avec ce que les leads en avaient"),
    gone: "Cette campagne n’est pas là",
    gone_help: "Elle a été supprimée, ou se trouve dans un autre plan.",
    any_reaction: "Ont réagi",
    came_back: "Ce qui est revenu",
    since_joining: "Depuis leur entrée",
    since_help: "Lu sur les leads, après le moment où chacun est entré. Cliquez sur un chiffre pour les voir.",
    group: |members| match members {
        Members::All => "Membres",
        Members::Current => "Dedans en ce moment",
        Members::Left => "Sortis",
        Members::Silent => (nurture::FRENCH.reaction)(None),
        Members::Reacted(reaction) => (nurture::FRENCH.reaction)(Some(reaction)),
        Members::Riper => "Dans une catégorie plus mûre",
        Members::ToSales => "Transmis aux commerciaux",
        Members::Reached(stage) => (terms::FRENCH.lead_stage)(stage),
    },
    median: "Durée (médiane)",
    days: |days| if days < 2 { format!("{days} jour") } else { format!("{days} jours") },
    members: "Membres",
    shown: "Afficher",
    page: |from, to, total| format!("{from} à {to} sur {total}"),
    previous: "Page précédente",
    next: "Page suivante",
    nobody: "Personne.",
    no_members: "Personne n’y est encore. Choisissez des leads dans la liste ou sur le tableau et mettez-les dans cette campagne, ou faites-le sur la page d’un lead.",
    candidates: "Leads au marketing qui conviennent et ne sont dans aucune campagne",
};
