//! Figures that open the leads behind them.

use leptos::prelude::*;

use super::shown::Said;
use crate::domain::metrics::{Asked, Figure, Scope};
use crate::domain::{Category, Filter, Team};
use crate::ui::parts::{figure_name, leads_href, written};

/// What a figure asks of the leads behind it.
#[derive(Clone)]
pub struct Behind {
    asked: Asked,
    /// The team that has them today.
    owner: Option<Team>,
    category: Option<Category>,
}

impl Behind {
    /// A figure for which the team that is looked at answers, in the days that are looked at.
    pub fn of(figure: Figure, said: &Said) -> Self {
        let asked = Asked { figure, scope: said.scope, text: String::new() };
        Self { asked, owner: None, category: None }
    }

    /// A figure of the leads that the team that is looked at has today.
    pub fn owned(figure: Figure, said: &Said) -> Self {
        Self { owner: said.scope.team, ..Self::anybody(figure, said) }
    }

    /// A figure that counts whatever the team.
    pub fn anybody(figure: Figure, said: &Said) -> Self {
        let scope = Scope { team: None, ..said.scope };
        Self { asked: Asked { figure, scope, text: String::new() }, owner: None, category: None }
    }

    /// In other days, whatever is looked at.
    pub fn within(mut self, from: chrono::NaiveDate, to: chrono::NaiveDate) -> Self {
        (self.asked.scope.from, self.asked.scope.to) = (from, to);
        self
    }

    /// With a name or a reason.
    pub fn with_text(mut self, text: &str) -> Self {
        text.clone_into(&mut self.asked.text);
        self
    }

    /// Those of a category.
    pub fn of_category(mut self, category: Category) -> Self {
        self.category = Some(category);
        self
    }

    /// Those that a team has today.
    pub fn with_owner(mut self, team: Team) -> Self {
        self.owner = Some(team);
        self
    }

    /// The figure, as a link to its leads; one of none is a plain number.
    pub fn link(self, count: u64, said: &Said) -> AnyView {
        let name = figure_name(said.language, &self.asked);
        let about = self.category.map(|category| said.category(category));
        let owner = self.owner.map(|team| (said.texts.terms().team)(team).to_owned());
        let name = [Some(name), about, owner].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let filter = Filter {
            figure: Some(self.asked),
            owners: self.owner.into_iter().collect(),
            categories: self.category.into_iter().collect(),
            ..Filter::default()
        };
        leads(count, &filter, &name, said)
    }
}

/// So many leads, as a link to those that pass `filter`, which is called so.
pub fn leads(count: u64, filter: &Filter, name: &str, said: &Said) -> AnyView {
    let written = written::number(said.language, count);
    if count == 0 {
        return written.into_any();
    }
    let label = (said.texts.results().opens)(&written, name);
    view! { <a class="figure-link" href=leads_href(filter) aria-label=label>{written}</a> }.into_any()
}
