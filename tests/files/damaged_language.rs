//! Damage to the shared language is refused with its place and cause.

use entente::domain::language::MOST_TERMS;
use entente::file::{self, Cause, Expected};

use super::VERSION_1;
use super::damaged::{damaged, invalid};

#[test]
fn what_two_teams_cannot_agree_on() {
    let same = |path: &str| Cause::SameAs { path: path.to_owned() };
    let one_of =
        |words: &[&str]| Cause::Expected(Expected::OneOf(words.iter().map(|word| (*word).to_owned()).collect()));
    for (from, to, path, cause) in [
        ("\"mid_term_mean\": 70", "\"mid_term_mean\": 101", "language.rules.mid_term_mean", Cause::TooLarge),
        ("\"any\",\n        \"yes\"", "\"yes\",\n        \"yes\"", "language.rules.short_term[2]", Cause::AsksLess),
        ("\"any\"", "\"all\"", "language.rules.mid_term[2]", one_of(&["any", "partly", "yes"])),
        ("\"part\": \"question\"", "\"part\": \"examples\"", "language.words[2].part", Cause::NotOfThis),
        ("\"part\": \"examples\"", "\"part\": \"name\"", "language.words[1]", same("language.words[0]")),
        ("\"key\": \"0000000000000e01\"", "\"key\": \"sla\"", "language.terms[1].key", same("language.terms[0].key")),
        ("\"key\": \"sla\"", "\"key\": \"slaa\"", "language.terms[0].key", Cause::Expected(Expected::Id)),
        (
            "\"fr\": \"Compte clé\",\n          \"en\": \"Key account\"",
            "\"fr\": \" \"",
            "language.terms[1].word",
            Cause::Missing,
        ),
        ("\"Their plant manager called twice\"", "\" \"", "leads[0].by_hand.reason", Cause::ReasonMissing),
    ] {
        assert_eq!(damaged(from, to), invalid(path, cause), "{to}");
    }
}

#[test]
fn what_says_nothing_is_left_out_and_any_order_is_read() {
    let swapped = VERSION_1.replacen("\"lag\",\n      \"review\"", "\"review\",\n      \"lag\"", 1);
    assert_ne!(swapped, VERSION_1);
    assert_eq!(file::write(&file::read(swapped.as_bytes()).expect("reads")), VERSION_1);
    let silent = VERSION_1.replacen("\"Le budget est-il inscrit\u{202f}?\"", "\" \"", 1);
    let plan = file::read(silent.as_bytes()).expect("reads");
    assert_eq!(plan.language.words.len(), 2);
    let both = VERSION_1.replacen("\"lag\"", "\"sla\"", 1);
    let plan = file::read(both.as_bytes()).expect("reads");
    assert_eq!(plan.language.terms.len(), 1, "a term that is left out is not edited");
}

#[test]
fn a_glossary_longer_than_any_edit_allows() {
    let with = |count: usize| {
        let term = |id: usize| format!("{{\"key\":\"{:016x}\",\"word\":{{\"fr\":\"mot {id}\"}}}}", id + 0x1_0000);
        let terms: Vec<_> = (0..count).map(term).collect();
        VERSION_1.replacen("\"terms\": [", &format!("\"terms\": [{},", terms.join(",")), 1)
    };
    assert!(file::read(with(MOST_TERMS - 2).as_bytes()).is_ok());
    let over = Err(invalid("language.terms", Cause::TooMany { limit: MOST_TERMS }));
    assert_eq!(file::read(with(MOST_TERMS - 1).as_bytes()), over);
}
