//! What each question of the filter is called.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::campaign::Campaigns;
use crate::domain::language::SharedLanguage;
use crate::domain::{Currency, FilterPart};
use crate::i18n::agreed;
use crate::store::Session;
use crate::ui::Choices;
use crate::ui::parts::{figure_name, written};

/// What the names depend on.
#[derive(Clone, Copy)]
pub struct Words {
    choices: Choices,
    shared: Memo<Arc<SharedLanguage>>,
    currency: Memo<Currency>,
    campaigns: Memo<Arc<Campaigns>>,
}

impl Words {
    /// The words of the open plan.
    pub fn of_app() -> Self {
        let session = Session::of_app();
        Self {
            choices: Choices::of_app(),
            shared: session.select(|plan| plan.language.clone()),
            currency: session.select(|plan| plan.currency),
            campaigns: session.select(|plan| plan.campaigns.clone()),
        }
    }

    /// The name of a question, followed as it changes.
    pub fn name(self, part: &FilterPart) -> String {
        let (language, texts) = (self.choices.language.get(), self.choices.texts());
        let (terms, filters) = (texts.terms(), texts.lead_filters());
        let or = |name: &str, none: &str| if name.is_empty() { none.to_owned() } else { name.to_owned() };
        match part {
            FilterPart::Category(category) => {
                self.shared.with(|shared| agreed::category_short(language, shared, *category))
            }
            FilterPart::Owner(team) => (terms.team)(*team).to_owned(),
            FilterPart::Person(name) => or(name, filters.nobody),
            FilterPart::Source(name) => or(name, filters.no_source),
            FilterPart::Stage(stage) => (terms.lead_stage)(*stage).to_owned(),
            FilterPart::Campaign(None) => texts.nurture().filter_none.to_owned(),
            FilterPart::Campaign(Some(id)) => {
                let name = self.campaigns.with(|campaigns| written::campaign_of(language, campaigns, *id));
                or(&name, texts.nurture().filter_gone)
            }
            FilterPart::Least(money) => (filters.from)(&written::money(language, self.currency.get(), *money)),
            FilterPart::Most(money) => (filters.up_to)(&written::money(language, self.currency.get(), *money)),
            FilterPart::Overdue => texts.overdue().answer.to_owned(),
            FilterPart::Figure(asked) => figure_name(language, asked),
        }
    }

    /// The name of what it asks about, where the name of the answer does not say it.
    pub fn about(self, part: &FilterPart) -> &'static str {
        let filters = self.choices.texts().lead_filters();
        match part {
            FilterPart::Category(_) => filters.category,
            FilterPart::Owner(_) => filters.owner,
            FilterPart::Person(_) => filters.person,
            FilterPart::Source(_) => filters.source,
            FilterPart::Stage(_) => filters.stage,
            FilterPart::Campaign(_) => self.choices.texts().nurture().filter,
            FilterPart::Figure(_) => self.choices.texts().figures().figure,
            FilterPart::Least(_) | FilterPart::Most(_) => self.choices.texts().lead().value,
            FilterPart::Overdue => self.choices.texts().overdue().about,
        }
    }
}
