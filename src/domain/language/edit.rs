//! Changing the language that was agreed on.

use serde::{Deserialize, Serialize};

use super::{Bilingual, MOST_TERMS, Part, Rules, RulesFault, SharedLanguage, Subject, Term, TermKey, Tongue, Wording};
use crate::domain::apply::{short, within};
use crate::domain::{Rejection, Team};

/// A change of the shared language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LanguageEdit {
    /// Says something of a category or a criterion in one language. Blank in both, the app's own words stand there again.
    Say(Subject, Part, Tongue, String),
    /// Sets the rules, all at once: their effect was looked at as a whole.
    Rules(Rules),
    /// Adds a term.
    AddTerm(Term),
    /// Writes the word of a term in one language.
    Word(TermKey, Tongue, String),
    /// Writes its definition in one language.
    Definition(TermKey, Tongue, String),
    /// Says who answers for it.
    Owner(TermKey, Option<Team>),
    /// Removes a term. One of the starter set is left out.
    RemoveTerm(TermKey),
    /// Brings the terms of the starter set that are left out back, as they were at first.
    RestoreStarters,
}

impl LanguageEdit {
    /// Whether `self` writes the very field that `earlier` wrote.
    pub fn rewrites(&self, earlier: &Self) -> bool {
        match (self, earlier) {
            (Self::Say(of, part, tongue, _), Self::Say(other, before, language, _)) => {
                (of, part, tongue) == (other, before, language)
            }
            (Self::Word(key, tongue, _), Self::Word(other, language, _))
            | (Self::Definition(key, tongue, _), Self::Definition(other, language, _)) => {
                (key, tongue) == (other, language)
            }
            _ => false,
        }
    }
}

impl SharedLanguage {
    /// Changes one thing.
    ///
    /// # Errors
    /// A [`Rejection`] of a text that is too long, rules that cannot hold, a word that is taken or missing, a term that is not there.
    pub(in crate::domain) fn edit(&mut self, edit: &LanguageEdit) -> Result<(), Rejection> {
        match edit {
            LanguageEdit::Say(of, part, tongue, text) => self.say(*of, *part, *tongue, short(text)?),
            LanguageEdit::Rules(rules) => match rules.fault() {
                Some(RulesFault::Mean) => return Err(Rejection::FigureOutOfBounds { least: 0, most: 100 }),
                Some(RulesFault::AsksLess(_)) => return Err(Rejection::RuleAsksLess),
                None => self.rules = rules.clone(),
            },
            LanguageEdit::AddTerm(term) => self.add(term)?,
            LanguageEdit::Word(key, tongue, word) => {
                let word = short(word)?;
                if self.is_taken(*key, *tongue, &word) {
                    return Err(Rejection::TermTaken);
                }
                let term = self.entry(*key)?;
                term.word.set(*tongue, word);
                if term.key.starter().is_none() && term.word.is_blank() {
                    return Err(Rejection::TermMissing);
                }
            }
            LanguageEdit::Definition(key, tongue, text) => {
                let text = short(text)?;
                self.entry(*key)?.definition.set(*tongue, text);
            }
            LanguageEdit::Owner(key, team) => self.entry(*key)?.owner = *team,
            LanguageEdit::RemoveTerm(key) => self.remove(*key)?,
            LanguageEdit::RestoreStarters => self.left_out.clear(),
        }
        self.forget_untouched();
        Ok(())
    }

    /// What cannot be said of something is no text, so nothing is written.
    fn say(&mut self, of: Subject, part: Part, tongue: Tongue, text: String) {
        if !of.parts().contains(&part) {
            return;
        }
        let place = self.words.binary_search_by_key(&(of, part), Wording::key);
        let place = place.unwrap_or_else(|place| {
            self.words.insert(place, Wording { of, part, text: Bilingual::default() });
            place
        });
        if let Some(wording) = self.words.get_mut(place) {
            wording.text.set(tongue, text);
        }
        self.words.retain(|wording| !wording.text.is_blank());
    }

    fn add(&mut self, term: &Term) -> Result<(), Rejection> {
        within(term.word.texts().chain(term.definition.texts()))?;
        if term.key.starter().is_some() || self.terms.iter().any(|other| other.key == term.key) {
            return Err(Rejection::Taken);
        }
        if term.word.is_blank() {
            return Err(Rejection::TermMissing);
        }
        if Tongue::ALL.into_iter().any(|tongue| self.is_taken(term.key, tongue, term.word.get(tongue))) {
            return Err(Rejection::TermTaken);
        }
        self.room_for_one()?;
        self.terms.push(term.clone());
        Ok(())
    }

    /// The entry of a term, made for one of the starter set that nobody edited before.
    fn entry(&mut self, key: TermKey) -> Result<&mut Term, Rejection> {
        if !self.terms.iter().any(|term| term.key == key) {
            let term = self.term(key).ok_or(Rejection::NoTerm)?;
            self.room_for_one()?;
            self.terms.push(term);
        }
        self.terms.iter_mut().find(|term| term.key == key).ok_or(Rejection::NoTerm)
    }

    fn room_for_one(&self) -> Result<(), Rejection> {
        if self.terms.len() < MOST_TERMS { Ok(()) } else { Err(Rejection::TooManyTerms) }
    }

    fn remove(&mut self, key: TermKey) -> Result<(), Rejection> {
        if self.term(key).is_none() {
            return Err(Rejection::NoTerm);
        }
        self.terms.retain(|term| term.key != key);
        if let Some(starter) = key.starter() {
            self.left_out.push(starter);
            self.left_out.sort_unstable();
        }
        Ok(())
    }

    /// A term of the starter set that is as it was at first again stands in no plan.
    fn forget_untouched(&mut self) {
        self.terms.retain(|term| *term != Term::untouched(term.key));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::TermId;
    use crate::domain::language::{Demand, Starter};
    use crate::domain::{Criterion, LONGEST_TEXT};
    use Tongue::{English, French};

    const OWN: TermKey = TermKey::Own(TermId(1));
    const SLA: TermKey = TermKey::Starter(Starter::Sla);

    fn after(edits: &[LanguageEdit]) -> SharedLanguage {
        let mut language = SharedLanguage::default();
        for edit in edits {
            language.edit(edit).expect("fits");
        }
        language
    }

    fn say(tongue: Tongue, text: &str) -> LanguageEdit {
        LanguageEdit::Say(Subject::MidTerm, Part::Definition, tongue, text.to_owned())
    }

    fn own(word: &str) -> LanguageEdit {
        let word = Bilingual { fr: word.to_owned(), en: String::new() };
        LanguageEdit::AddTerm(Term { word, ..Term::untouched(OWN) })
    }

    fn refused(edits: &[LanguageEdit], last: &LanguageEdit, rejection: Rejection) {
        assert_eq!(after(edits).edit(last), Err(rejection), "{last:?}");
    }

    #[test]
    fn an_emptied_text_gives_the_app_its_word_back() {
        let language = after(&[say(French, "Presque"), say(English, "Nearly")]);
        let text = language.wording(Subject::MidTerm, Part::Definition).expect("written");
        assert_eq!((text.get(French), text.get(English)), ("Presque", "Nearly"));
        assert!(after(&[say(French, "Presque"), say(French, "")]).is_default());
        let question = |of| LanguageEdit::Say(of, Part::Question, French, "?".to_owned());
        assert!(after(&[question(Subject::MidTerm)]).is_default(), "no category is asked");
        let language = after(&[question(Subject::Timing), question(Subject::Need), say(French, "Presque")]);
        assert!(language.words.is_sorted_by_key(Wording::key));
    }

    #[test]
    fn rules_that_cannot_hold_are_refused() {
        let fine = Rules { mid_term_mean: 60, ..Rules::default() };
        assert_eq!(after(&[LanguageEdit::Rules(fine.clone())]).rules, fine);
        let mean = Rules { mid_term_mean: 101, ..Rules::default() };
        refused(&[], &LanguageEdit::Rules(mean), Rejection::FigureOutOfBounds { least: 0, most: 100 });
        let less = Rules::default().with(Criterion::Team, Demand::Partly, Demand::Yes);
        refused(&[], &LanguageEdit::Rules(less), Rejection::RuleAsksLess);
    }

    #[test]
    fn a_term_has_a_word_that_no_other_has() {
        refused(&[own("Compte")], &own("Autre"), Rejection::Taken);
        refused(&[], &own(" "), Rejection::TermMissing);
        refused(&[], &own("sla"), Rejection::TermTaken);
        refused(&[own("Compte")], &LanguageEdit::Word(SLA, French, "COMPTE".to_owned()), Rejection::TermTaken);
        refused(&[own("Compte")], &LanguageEdit::Word(OWN, French, String::new()), Rejection::TermMissing);
        refused(&[], &LanguageEdit::Word(OWN, French, "Compte".to_owned()), Rejection::NoTerm);
        refused(&[], &LanguageEdit::Definition(SLA, French, "x".repeat(LONGEST_TEXT + 1)), Rejection::TextTooLong);
        let term = |place| {
            let word = Bilingual { fr: format!("mot {place}"), en: String::new() };
            LanguageEdit::AddTerm(Term { word, ..Term::untouched(TermKey::Own(TermId(place))) })
        };
        let full: Vec<_> = (0..MOST_TERMS as u64).map(term).collect();
        refused(&full, &term(u64::MAX), Rejection::TooManyTerms);
    }

    #[test]
    fn the_starter_set_stands_in_a_plan_only_where_it_was_edited() {
        let define = |text: &str| LanguageEdit::Definition(SLA, English, text.to_owned());
        let language = after(&[define("Our promise")]);
        assert_eq!(language.terms.len(), 1);
        assert_eq!(language.term(SLA).map(|term| term.owner), Some(Starter::Sla.owner()));
        assert!(after(&[define("Our promise"), define("")]).is_default());
        let owner = LanguageEdit::Owner(SLA, Some(Team::Sales));
        assert_eq!(after(&[owner]).term(SLA).and_then(|term| term.owner), Some(Team::Sales));
    }

    #[test]
    fn a_removed_term_is_gone_until_it_is_brought_back() {
        let removed = after(&[own("Compte"), LanguageEdit::RemoveTerm(OWN), LanguageEdit::RemoveTerm(SLA)]);
        assert_eq!((removed.term(OWN), removed.term(SLA)), (None, None));
        assert_eq!(removed.glossary().count(), Starter::ALL.len() - 1);
        refused(&[LanguageEdit::RemoveTerm(SLA)], &LanguageEdit::RemoveTerm(SLA), Rejection::NoTerm);
        refused(&[LanguageEdit::RemoveTerm(SLA)], &LanguageEdit::Owner(SLA, None), Rejection::NoTerm);
        assert!(after(&[LanguageEdit::RemoveTerm(SLA), LanguageEdit::RestoreStarters]).is_default());
    }

    #[test]
    fn typing_on_in_one_language_is_one_step() {
        assert!(say(French, "a").rewrites(&say(French, "ab")));
        assert!(!say(French, "a").rewrites(&say(English, "a")));
        let word = |key| LanguageEdit::Word(key, French, String::new());
        assert!(word(SLA).rewrites(&word(SLA)) && !word(SLA).rewrites(&word(OWN)));
        assert!(!LanguageEdit::RestoreStarters.rewrites(&LanguageEdit::RestoreStarters));
    }
}
