//! Any language that two teams may agree on.

use std::sync::Arc;

use entente::domain::language::{
    Bilingual, ByHand, Demand, LanguageEdit, Rules, SharedLanguage, Starter, Subject, Term, TermKey, Tongue,
};
use entente::domain::{Category, Command, Plan, StageId, TermId};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::{id, moment, team, text};

fn key() -> impl Strategy<Value = TermKey> {
    prop_oneof![select(&Starter::ALL[..]).prop_map(TermKey::Starter), id().prop_map(|id| TermKey::Own(TermId(id))),]
}

/// Languages of a plan.
pub fn tongue() -> impl Strategy<Value = Tongue> {
    select(&Tongue::ALL[..])
}

/// Rules, now and then such as cannot hold.
fn rules() -> BoxedStrategy<Rules> {
    let demands = || [(); 5].map(|()| select(&Demand::ALL[..]));
    let fitting = (demands(), demands()).prop_map(|(one, two)| {
        let pairs = [0, 1, 2, 3, 4].map(|place: usize| {
            let (one, two) = (one.get(place).copied(), two.get(place).copied());
            let (one, two) = (one.unwrap_or(Demand::Yes), two.unwrap_or(Demand::Any));
            (one.max(two).max(Demand::Partly), one.min(two))
        });
        (pairs.map(|(short, _)| short), pairs.map(|(_, mid)| mid))
    });
    let demands = prop_oneof![4 => fitting, 1 => (demands(), demands())];
    (0..=105_u16, demands)
        .prop_map(|(mid_term_mean, (short_term, mid_term))| Rules { mid_term_mean, short_term, mid_term })
        .boxed()
}

fn term() -> impl Strategy<Value = Term> {
    let texts = [(); 4].map(|()| text());
    (key(), texts, option::of(team())).prop_map(|(key, [a, b, c, d], owner)| Term {
        key,
        word: Bilingual { fr: a, en: b },
        definition: Bilingual { fr: c, en: d },
        owner,
    })
}

/// A change of the language.
pub fn language_edit() -> BoxedStrategy<LanguageEdit> {
    let said = (select(&Subject::ALL[..]), any::<prop::sample::Index>(), tongue(), text());
    let said = said.prop_map(|(of, part, tongue, text)| LanguageEdit::Say(of, *part.get(of.parts()), tongue, text));
    prop_oneof![
        6 => said,
        2 => rules().prop_map(LanguageEdit::Rules),
        3 => term().prop_map(LanguageEdit::AddTerm),
        2 => (key(), tongue(), text()).prop_map(|(key, tongue, word)| LanguageEdit::Word(key, tongue, word)),
        2 => (key(), tongue(), text()).prop_map(|(key, tongue, text)| LanguageEdit::Definition(key, tongue, text)),
        1 => (key(), option::of(team())).prop_map(|(key, owner)| LanguageEdit::Owner(key, owner)),
        2 => key().prop_map(LanguageEdit::RemoveTerm),
        1 => Just(LanguageEdit::RestoreStarters),
    ]
    .boxed()
}

/// Languages, often the one nobody edited. What is valid is what edits lead to.
pub fn language() -> BoxedStrategy<Arc<SharedLanguage>> {
    let edited = vec(language_edit(), 0..10).prop_map(|edits| {
        let mut plan = Plan::new(String::new(), StageId(1), String::new());
        for edit in edits {
            plan = plan.after(&Command::EditLanguage(edit)).unwrap_or(plan);
        }
        plan.language
    });
    prop_oneof![Just(Arc::default()), edited].boxed()
}

/// Categories set by hand; those of a command may be without a reason.
pub fn by_hand(silent: bool) -> BoxedStrategy<Option<ByHand>> {
    let set = (select(&Category::ALL[..]), text(), text(), moment()).prop_map(move |(category, reason, by, since)| {
        let reason = if reason.trim().is_empty() && !silent { "they called".to_owned() } else { reason };
        ByHand { category, reason, by, since }
    });
    option::weighted(0.3, set).boxed()
}
