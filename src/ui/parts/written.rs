//! Values as the pages write them, in the chosen language.

use crate::domain::campaign::{Campaign, Campaigns};
use crate::domain::{CampaignId, Currency, Lead, Money};
use crate::i18n::{Language, Terms};
use crate::platform::intl::{self, NumberStyle};

/// An amount: 1 250 €.
pub fn money(language: Language, currency: Currency, amount: Money) -> String {
    #[expect(clippy::cast_precision_loss, reason = "at most 15 digits: exact")]
    let value = amount.cents() as f64 / 100.0;
    intl::number(language.tag(), NumberStyle::Money(currency.code()), value)
}

/// How many: 10 000.
pub fn count(language: Language, count: usize) -> String {
    intl::number(language.tag(), NumberStyle::Plain(0), whole(count))
}

/// The same of a count that may be larger than any list.
#[expect(clippy::cast_precision_loss, reason = "counts shown are at most 2^53 - 1: exact")]
pub fn number(language: Language, count: u64) -> String {
    intl::number(language.tag(), NumberStyle::Plain(0), count as f64)
}

/// What a lead is called, also if nothing is known of it.
pub fn title(lead: &Lead, terms: &Terms) -> String {
    let title = lead.title();
    if title.is_empty() { terms.unnamed_lead.to_owned() } else { title.to_owned() }
}

/// What a campaign is called, also if nobody named it.
pub fn campaign(language: Language, campaign: &Campaign) -> String {
    let name = campaign.name.trim();
    if name.is_empty() { language.texts().nurture().unnamed.to_owned() } else { name.to_owned() }
}

/// The same by its id. Empty if it is not there.
pub fn campaign_of(language: Language, campaigns: &Campaigns, id: CampaignId) -> String {
    campaigns.get(id).map(|one| campaign(language, one)).unwrap_or_default()
}

/// A count as a floating point number, for the browser.
#[expect(clippy::cast_precision_loss, reason = "no list is that long")]
pub fn whole(count: usize) -> f64 {
    count as f64
}
