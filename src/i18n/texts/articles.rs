//! The articles of the agreement, and what they say.

use chrono::Weekday;

use crate::domain::Category;
use crate::domain::agreement::{Article, Cadence, Figure, LeadField, Side};
use crate::domain::business::{Holiday, PublicHolidays};

/// The texts.
#[derive(Clone, Copy)]
pub struct Articles {
    /// Whose promises follow.
    pub side: fn(Side) -> &'static str,
    /// What an article is about.
    pub article: fn(Article) -> &'static str,
    /// A negotiated number.
    pub figure: fn(Figure) -> &'static str,
    /// How many of what, a month.
    pub monthly: fn(count: &str, name: &str) -> String,
    /// A share in percent, and how many a month that is.
    pub share: fn(share: &str, count: Option<&str>) -> String,
    /// Business hours.
    pub hours: fn(u16) -> String,
    /// Attempts.
    pub times: fn(u16) -> String,
    /// Working days.
    pub days: fn(u16) -> String,
    /// What can be known of a lead.
    pub field: fn(LeadField) -> &'static str,
    /// How often.
    pub cadence: fn(Cadence) -> &'static str,
    /// A day of the week.
    pub weekday: fn(Weekday) -> &'static str,
    /// A time of the day.
    pub time: fn(hour: u32, minute: u32) -> String,
    /// No hours on a day.
    pub closed: &'static str,
    /// Which holidays.
    pub public_holidays: fn(PublicHolidays) -> &'static str,
    /// A holiday.
    pub holiday: fn(Holiday) -> &'static str,
    /// From one day to another.
    pub span: fn(first: &str, last: &str) -> String,
}

/// In English.
pub static ENGLISH: Articles = Articles {
    side: |side| match side {
        Side::Goal => "The common goal",
        Side::Marketing => "Marketing commits",
        Side::Sales => "Sales commits",
        Side::Both => "Both commit",
    },
    article: |article| match article {
        Article::Objective => "Objective",
        Article::Start => "Start",
        Article::Deadline => "Deadline",
        Article::Revenue => "Revenue to reach",
        Article::AverageSale => "Average sale",
        Article::Sureness => "Sureness of the goal",
        Article::Prospects => "Prospects",
        Article::Qualified => "Handed over to sales",
        Article::Share(Category::ShortTerm) => "Of these, short-term projects",
        Article::Share(Category::MidTerm) => "Of these, mid-term projects",
        Article::Share(_) => "Of these, long-term projects",
        Article::Value => "Value of one handed over",
        Article::Fields => "Known at the handover",
        Article::Brings => "What marketing can bring",
        Article::Response(category) => (ENGLISH.figure)(Figure::response(category)),
        Article::Figure(figure) => (ENGLISH.figure)(figure),
        Article::Follows => "What sales can follow, less days off",
        Article::Cadence => "Common review",
        Article::Escalation => "If a promise is broken",
        Article::Hours(day) => (ENGLISH.weekday)(day),
        Article::Holidays => "Public holidays",
        Article::Closings => "Other closing days",
        Article::MarketingSignatory => "For marketing",
        Article::SalesSignatory => "For sales",
    },
    figure: |figure| match figure {
        Figure::ShortTermShare => "Short-term projects",
        Figure::MidTermShare => "Mid-term projects",
        Figure::ShortTermResponse => "First response to a short-term project",
        Figure::MidTermResponse => "First response to a mid-term project",
        Figure::LongTermResponse => "First response to a long-term project",
        Figure::ToQualifyResponse => "First response to a lead to qualify",
        Figure::Attempts => "Attempts to reach a lead",
        Figure::Decision => "Accept, or reject with a reason; silence accepts",
        Figure::Feedback => "Feedback after each appointment",
        Figure::Return => "Return of an unripe lead to marketing",
    },
    monthly: |count, name| format!("{count} {name} a month"),
    share: |share, count| match count {
        Some(count) => format!("{share}, {count} a month"),
        None => share.to_owned(),
    },
    hours: |hours| if hours == 1 { "1 business hour".to_owned() } else { format!("{hours} business hours") },
    times: |times| if times == 1 { "1 attempt".to_owned() } else { format!("{times} attempts") },
    days: |days| if days == 1 { "1 working day".to_owned() } else { format!("{days} working days") },
    field: |field| match field {
        LeadField::Company => "Company",
        LeadField::Contact => "Contact",
        LeadField::Email => "E-mail",
        LeadField::Phone => "Phone",
        LeadField::Source => "Source",
        LeadField::Value => "Value",
        LeadField::Pain => "Pain",
        LeadField::Need => "Need",
        LeadField::Scope => "Scope",
        LeadField::Team => "Team",
        LeadField::Budget => "Budget",
        LeadField::Timing => "Timing",
    },
    cadence: |cadence| match cadence {
        Cadence::Weekly => "Every week",
        Cadence::EveryTwoWeeks => "Every two weeks",
        Cadence::Monthly => "Every month",
        Cadence::Quarterly => "Every quarter",
    },
    weekday: |day| match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    },
    time: |hour, minute| format!("{hour:02}:{minute:02}"),
    closed: "Closed",
    public_holidays: |holidays| match holidays {
        PublicHolidays::None => "None",
        PublicHolidays::France => "France",
        PublicHolidays::AlsaceMoselle => "France with Alsace and Moselle",
    },
    holiday: |holiday| match holiday {
        Holiday::NewYear => "New Year",
        Holiday::GoodFriday => "Good Friday",
        Holiday::EasterMonday => "Easter Monday",
        Holiday::LabourDay => "Labour Day",
        Holiday::VictoryDay => "Victory Day",
        Holiday::Ascension => "Ascension",
        Holiday::WhitMonday => "Whit Monday",
        Holiday::NationalDay => "National Day",
        Holiday::Assumption => "Assumption",
        Holiday::AllSaints => "All Saints",
        Holiday::Armistice => "Armistice",
        Holiday::Christmas => "Christmas",
        Holiday::SaintStephen => "Saint Stephen’s Day",
    },
    span: |first, last| format!("{first} to {last}"),
};

/// In French.
pub static FRENCH: Articles = Articles {
    side: |side| match side {
        Side::Goal => "L’objectif commun",
        Side::Marketing => "Le marketing s’engage",
        Side::Sales => "Les commerciaux s’engagent",
        Side::Both => "Les deux s’engagent",
    },
    article: |article| match article {
        Article::Objective => "Objectif",
        Article::Start => "Début",
        Article::Deadline => "Échéance",
        Article::Revenue => "Chiffre d’affaires visé",
        Article::AverageSale => "Vente moyenne",
        Article::Sureness => "Certitude de l’objectif",
        Article::Prospects => "Prospects",
        Article::Qualified => "Transmis aux commerciaux",
        Article::Share(Category::ShortTerm) => "Dont projets à court terme",
        Article::Share(Category::MidTerm) => "Dont projets à moyen terme",
        Article::Share(_) => "Dont projets à long terme",
        Article::Value => "Valeur d’un prospect transmis",
        Article::Fields => "Connu lors de la transmission",
        Article::Brings => "Ce que le marketing peut apporter",
        Article::Response(category) => (FRENCH.figure)(Figure::response(category)),
        Article::Figure(figure) => (FRENCH.figure)(figure),
        Article::Follows => "Ce que les commerciaux peuvent suivre, absences déduites",
        Article::Cadence => "Revue commune",
        Article::Escalation => "Si une promesse n’est pas tenue",
        Article::Hours(day) => (FRENCH.weekday)(day),
        Article::Holidays => "Jours fériés",
        Article::Closings => "Autres jours de fermeture",
        Article::MarketingSignatory => "Pour le marketing",
        Article::SalesSignatory => "Pour les commerciaux",
    },
    figure: |figure| match figure {
        Figure::ShortTermShare => "Projets à court terme",
        Figure::MidTermShare => "Projets à moyen terme",
        Figure::ShortTermResponse => "Première réponse à un projet à court terme",
        Figure::MidTermResponse => "Première réponse à un projet à moyen terme",
        Figure::LongTermResponse => "Première réponse à un projet à long terme",
        Figure::ToQualifyResponse => "Première réponse à un lead à qualifier",
        Figure::Attempts => "Tentatives pour joindre un lead",
        Figure::Decision => "Accepter, ou refuser avec un motif ; le silence accepte",
        Figure::Feedback => "Retour après chaque rendez-vous",
        Figure::Return => "Renvoi au marketing d’un lead pas mûr",
    },
    monthly: |count, name| format!("{count} {name} par mois"),
    share: |share, count| match count {
        Some(count) => format!("{share}, soit {count} par mois"),
        None => share.to_owned(),
    },
    hours: |hours| if hours < 2 { format!("{hours} heure ouvrée") } else { format!("{hours} heures ouvrées") },
    times: |times| if times < 2 { format!("{times} tentative") } else { format!("{times} tentatives") },
    days: |days| if days < 2 { format!("{days} jour ouvré") } else { format!("{days} jours ouvrés") },
    field: |field| match field {
        LeadField::Company => "Entreprise",
        LeadField::Contact => "Contact",
        LeadField::Email => "E-mail",
        LeadField::Phone => "Téléphone",
        LeadField::Source => "Source",
        LeadField::Value => "Valeur",
        LeadField::Pain => "Douleur",
        LeadField::Need => "Besoin",
        LeadField::Scope => "Périmètre",
        LeadField::Team => "Équipe",
        LeadField::Budget => "Budget",
        LeadField::Timing => "Échéance",
    },
    cadence: |cadence| match cadence {
        Cadence::Weekly => "Chaque semaine",
        Cadence::EveryTwoWeeks => "Toutes les deux semaines",
        Cadence::Monthly => "Chaque mois",
        Cadence::Quarterly => "Chaque trimestre",
    },
    weekday: |day| match day {
        Weekday::Mon => "Lundi",
        Weekday::Tue => "Mardi",
        Weekday::Wed => "Mercredi",
        Weekday::Thu => "Jeudi",
        Weekday::Fri => "Vendredi",
        Weekday::Sat => "Samedi",
        Weekday::Sun => "Dimanche",
    },
    time: |hour, minute| format!("{hour} h {minute:02}"),
    closed: "Fermé",
    public_holidays: |holidays| match holidays {
        PublicHolidays::None => "Aucun",
        PublicHolidays::France => "France",
        PublicHolidays::AlsaceMoselle => "France avec l’Alsace et la Moselle",
    },
    holiday: |holiday| match holiday {
        Holiday::NewYear => "Jour de l’An",
        Holiday::GoodFriday => "Vendredi saint",
        Holiday::EasterMonday => "Lundi de Pâques",
        Holiday::LabourDay => "Fête du Travail",
        Holiday::VictoryDay => "Victoire de 1945",
        Holiday::Ascension => "Ascension",
        Holiday::WhitMonday => "Lundi de Pentecôte",
        Holiday::NationalDay => "Fête nationale",
        Holiday::Assumption => "Assomption",
        Holiday::AllSaints => "Toussaint",
        Holiday::Armistice => "Armistice de 1918",
        Holiday::Christmas => "Noël",
        Holiday::SaintStephen => "Saint-Étienne",
    },
    span: |first, last| format!("{first} au {last}"),
};
