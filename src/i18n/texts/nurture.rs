//! What the pages of leads say of nurture campaigns, and what came back of them.

use crate::domain::campaign::Reaction;

/// The texts.
#[derive(Clone, Copy)]
pub struct Nurture {
    /// A campaign that nobody named.
    pub unnamed: &'static str,
    /// A reaction, in a choice.
    pub reaction: fn(Option<Reaction>) -> &'static str,
    /// Label of the reaction.
    pub reacted: &'static str,
    /// Label of the day of the reaction.
    pub reacted_on: &'static str,
    /// Label of its note.
    pub note: &'static str,
    /// A label for who hears the page: what, and of which lead.
    pub of_lead: fn(&str, &str) -> String,
    /// In it since that day.
    pub since: fn(&str) -> String,
    /// In it from a day to another.
    pub from_to: fn(&str, &str) -> String,
    /// Takes a lead out.
    pub take_out: &'static str,
    /// Removes an entry: the name of the campaign.
    pub forget: fn(&str) -> String,
    /// On a lead's page: it is in none.
    pub in_none: &'static str,
    /// Label of the campaign that a lead is put into.
    pub into: &'static str,
    /// The same for leads that change hands.
    pub and_into: &'static str,
    /// No campaign, in a choice.
    pub no_campaign: &'static str,
    /// Group of a choice: those that fit.
    pub fitting: &'static str,
    /// Group of a choice: the others.
    pub others: &'static str,
    /// Puts a lead in.
    pub put_in: &'static str,
    /// At the choice where none was made.
    pub choose: &'static str,
    /// Said where there is none to be put into.
    pub none_open: &'static str,
    /// Said when a lead is in: the campaign.
    pub joined: fn(&str) -> String,
    /// Said when a lead is out.
    pub left: fn(&str) -> String,
    /// Said when an entry is removed.
    pub forgotten: &'static str,
    /// On a card: in which campaigns.
    pub mark: fn(&str) -> String,
    /// In the timeline.
    pub timeline_joined: fn(&str) -> String,
    /// The same: campaign and reaction.
    pub timeline_reacted: fn(&str, &str) -> String,
    /// The same.
    pub timeline_left: fn(&str) -> String,
    /// What leads are filtered by.
    pub filter: &'static str,
    /// Leads in no campaign.
    pub filter_none: &'static str,
    /// A campaign that the filter asks for and that is not there.
    pub filter_gone: &'static str,
    /// Opens the form for the picked leads.
    pub bulk: &'static str,
    /// Title of that form.
    pub bulk_title: fn(usize, &str) -> String,
    /// Label of what is done with them.
    pub bulk_way: &'static str,
    /// Puts them in, or takes them out.
    pub bulk_do: fn(bool) -> &'static str,
    /// Said where there is none to be put into, or taken out of.
    pub bulk_none: fn(bool) -> &'static str,
    /// Does it.
    pub bulk_run: &'static str,
    /// Said when they are in or out: how many, the campaign.
    pub bulk_done: fn(bool, usize, &str, &str) -> String,
}

/// In English.
pub static ENGLISH: Nurture = Nurture {
    unnamed: "Unnamed campaign",
    reaction: |reaction| match reaction {
        None => "Nothing yet",
        Some(Reaction::Answered) => "Opened or answered",
        Some(Reaction::AskedForContact) => "Asked for contact",
        Some(Reaction::Appointment) => "Appointment",
        Some(Reaction::Riper) => "Riper project",
        Some(Reaction::Unsubscribed) => "Unsubscribed",
    },
    reacted: "What came back",
    reacted_on: "On",
    note: "Note",
    of_lead: |what, lead| format!("{what}: {lead}"),
    since: |day| format!("since {day}"),
    from_to: |from, to| format!("{from} to {to}"),
    take_out: "Take out",
    forget: |campaign| format!("Remove this entry: {campaign}"),
    in_none: "In no campaign.",
    into: "Put it into",
    and_into: "And into the campaign",
    no_campaign: "No campaign",
    fitting: "Meant for this category",
    others: "Others",
    put_in: "Put in",
    choose: "Choose a campaign.",
    none_open: "There is no campaign that it could join.",
    joined: |campaign| format!("Put into {campaign}"),
    left: |campaign| format!("Taken out of {campaign}"),
    forgotten: "Entry removed",
    mark: |campaigns| format!("In the campaign {campaigns}"),
    timeline_joined: |campaign| format!("Joined the campaign {campaign}"),
    timeline_reacted: |campaign, reaction| format!("{reaction} ({campaign})"),
    timeline_left: |campaign| format!("Left the campaign {campaign}"),
    filter: "Campaign",
    filter_none: "In no campaign",
    filter_gone: "One that was deleted",
    bulk: "Campaign…",
    bulk_title: |count, written| match count {
        1 => "Campaign of the selected lead".to_owned(),
        _ => format!("Campaign of {written} leads"),
    },
    bulk_way: "What to do",
    bulk_do: |join| if join { "Put in" } else { "Take out" },
    bulk_none: |join| {
        if join { "There is no campaign that they could join." } else { "None of them is in a campaign." }
    },
    bulk_run: "Apply",
    bulk_done: |join, count, written, campaign| {
        let leads = if count == 1 { "lead" } else { "leads" };
        let way = if join { "put into" } else { "taken out of" };
        format!("{written} {leads} {way} {campaign}")
    },
};

/// In French.
pub static FRENCH: Nurture = Nurture {
    unnamed: "Campagne sans nom",
    reaction: |reaction| match reaction {
        None => "Rien encore",
        Some(Reaction::Answered) => "A ouvert ou répondu",
        Some(Reaction::AskedForContact) => "Demande de contact",
        Some(Reaction::Appointment) => "Rendez-vous",
        Some(Reaction::Riper) => "Projet plus mûr",
        Some(Reaction::Unsubscribed) => "Désinscription",
    },
    reacted: "Ce qui est revenu",
    reacted_on: "Le",
    note: "Note",
    of_lead: |what, lead| format!("{what} : {lead}"),
    since: |day| format!("depuis le {day}"),
    from_to: |from, to| format!("du {from} au {to}"),
    take_out: "Retirer",
    forget: |campaign| format!("Supprimer cette entrée : {campaign}"),
    in_none: "Dans aucune campagne.",
    into: "Le mettre dans",
    and_into: "Et dans la campagne",
    no_campaign: "Aucune campagne",
    fitting: "Destinées à cette catégorie",
    others: "Autres",
    put_in: "L’y mettre",
    choose: "Choisissez une campagne.",
    none_open: "Il n’y a pas de campagne où il pourrait entrer.",
    joined: |campaign| format!("Mis dans {campaign}"),
    left: |campaign| format!("Retiré de {campaign}"),
    forgotten: "Entrée supprimée",
    mark: |campaigns| format!("Dans la campagne {campaigns}"),
    timeline_joined: |campaign| format!("Entrée dans la campagne {campaign}"),
    timeline_reacted: |campaign, reaction| format!("{reaction} ({campaign})"),
    timeline_left: |campaign| format!("Sortie de la campagne {campaign}"),
    filter: "Campagne",
    filter_none: "Dans aucune campagne",
    filter_gone: "Campagne supprimée",
    bulk: "Campagne…",
    bulk_title: |count, written| match count {
        1 => "Campagne du lead sélectionné".to_owned(),
        _ => format!("Campagne de {written} leads"),
    },
    bulk_way: "Que faire",
    bulk_do: |join| if join { "Mettre dans la campagne" } else { "Retirer de la campagne" },
    bulk_none: |join| {
        if join {
            "Il n’y a pas de campagne où ils pourraient entrer."
        } else {
            "Aucun d’eux n’est dans une campagne."
        }
    },
    bulk_run: "Appliquer",
    bulk_done: |join, count, written, campaign| {
        let way = match (join, count) {
            (true, 1) => "lead mis dans",
            (true, _) => "leads mis dans",
            (false, 1) => "lead retiré de",
            (false, _) => "leads retirés de",
        };
        format!("{written} {way} {campaign}")
    },
};
