//! What a figure with its period is called: on the dashboard, and above the leads behind it.

use crate::domain::metrics::{Asked, Figure};
use crate::i18n::Language;
use crate::platform::intl::{self, DateStyle};

/// The figure, whom it asks for, and its days.
pub fn figure_name(language: Language, asked: &Asked) -> String {
    let texts = language.texts().figures();
    let name = (texts.name)(asked.figure);
    let name = match asked.figure {
        Figure::Refused(_) if asked.text.is_empty() => name,
        Figure::Refused(_) | Figure::Held(_) => (texts.with_text)(&name, &asked.text),
        _ => name,
    };
    let name = asked.scope.team.map_or(name.clone(), |team| (texts.of_team)(&name, team));
    let day = |day| intl::day(language.tag(), DateStyle::Day, day);
    match asked.figure {
        // Ages are those of today.
        Figure::Aged(_) => name,
        _ => (texts.in_period)(&name, &day(asked.scope.from), &day(asked.scope.to)),
    }
}
