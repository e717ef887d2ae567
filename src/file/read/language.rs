//! What the types of the shared language cannot hold by themselves.

use std::sync::Arc;

use super::check::{at_most, invalid, texts};
use super::{Cause, ReadError};
use crate::domain::Criterion;
use crate::domain::language::{MOST_TERMS, RulesFault, SharedLanguage, Starter, Term, Wording};

/// Written in the order of what they are about, read in any order. What says nothing is left out.
pub(super) fn checked(mut shared: Arc<SharedLanguage>) -> Result<Arc<SharedLanguage>, ReadError> {
    if shared.is_default() {
        return Ok(shared);
    }
    texts(shared.texts(), &*shared, || "language".to_owned())?;
    at_most(shared.terms.len(), MOST_TERMS, "language.terms")?;
    match shared.rules.fault() {
        Some(RulesFault::Mean) => return invalid("language.rules.mid_term_mean", Cause::TooLarge),
        Some(RulesFault::AsksLess(criterion)) => {
            let place = Criterion::PROJECT.iter().position(|other| *other == criterion).unwrap_or_default();
            return invalid(&format!("language.rules.short_term[{place}]"), Cause::AsksLess);
        }
        None => {}
    }
    for (place, wording) in shared.words.iter().enumerate() {
        let path = format!("language.words[{place}]");
        if !wording.of.parts().contains(&wording.part) {
            return invalid(&format!("{path}.part"), Cause::NotOfThis);
        }
        let same = shared.words.iter().take(place).position(|other| other.key() == wording.key());
        if let Some(first) = same {
            return invalid(&path, Cause::SameAs { path: format!("language.words[{first}]") });
        }
    }
    for (place, term) in shared.terms.iter().enumerate() {
        let path = format!("language.terms[{place}]");
        if let Some(first) = shared.terms.iter().take(place).position(|other| other.key == term.key) {
            return invalid(&format!("{path}.key"), Cause::SameAs { path: format!("language.terms[{first}].key") });
        }
        if term.key.starter().is_none() && term.word.is_blank() {
            return invalid(&format!("{path}.word"), Cause::Missing);
        }
    }
    let language = Arc::make_mut(&mut shared);
    language.words.retain(|wording| !wording.text.is_blank());
    language.words.sort_by_key(Wording::key);
    language.terms.retain(|term| *term != Term::untouched(term.key));
    let is_left_out = |starter: &Starter| language.left_out.contains(starter);
    language.left_out = Starter::ALL.into_iter().filter(is_left_out).collect();
    let SharedLanguage { terms, left_out, .. } = language;
    terms.retain(|term| term.key.starter().is_none_or(|starter| !left_out.contains(&starter)));
    Ok(shared)
}
