//! What a category follows from: evidence by evidence, with the sentence in both languages, and laws that hold for all rules.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::expect_used, reason = "a test stops where it fails")]

#[path = "common/answers.rs"]
mod answers;

use answers::{all, evidence, former, letters};
use entente::domain::language::{Bilingual, Demand, LanguageEdit, Part, Rules, SharedLanguage, Subject, Tongue};
use entente::domain::{Category, Command, Criterion, Plan, StageId, assess, category_of};
use entente::i18n::Language;
use proptest::prelude::*;
use proptest::sample::select;

/// Answers as letters (pain, need, scope, team, budget, timing; y, p, n, - for unknown), the category, and the sentences.
type Case = (&'static str, &'static str, &'static str, &'static str);

fn said(letters: &str, shared: &SharedLanguage) -> [String; 3] {
    let found = assess(&evidence(letters), &shared.rules);
    let sentence = |language: Language| {
        let sentence = (language.texts().category().reason)(&found.reason, shared);
        sentence.replace(['\u{a0}', '\u{202f}'], " ")
    };
    [found.category.key().to_owned(), sentence(Language::English), sentence(Language::French)]
}

fn check(rules: Rules, cases: &[Case]) {
    let shared = SharedLanguage { rules, ..SharedLanguage::default() };
    for (letters, category, english, french) in cases {
        assert_eq!(said(letters, &shared), [*category, *english, *french], "{letters}");
    }
}

#[rustfmt::skip]
const BY_DEFAULT: [Case; 28] = [
    ("yyyyyy", "1", "There is a pain, and need, scope, team, budget and timing are all settled.", "La douleur est établie ; le besoin, le périmètre, l’équipe, le budget et l’échéance sont tous fixés."),
    ("yypypy", "2", "The project is 80% defined; the scope and the budget are still partly open.", "Le projet est défini à 80 % ; il reste à préciser le périmètre et le budget."),
    ("ypyyyy", "2", "The project is 90% defined; the need is still partly open.", "Le projet est défini à 90 % ; il reste à préciser le besoin."),
    ("yypyyy", "2", "The project is 90% defined; the scope is still partly open.", "Le projet est défini à 90 % ; il reste à préciser le périmètre."),
    ("yyypyy", "2", "The project is 90% defined; the project team is still partly open.", "Le projet est défini à 90 % ; il reste à préciser l’équipe projet."),
    ("yyyypy", "2", "The project is 90% defined; the budget is still partly open.", "Le projet est défini à 90 % ; il reste à préciser le budget."),
    ("yyyyyp", "2", "The project is 90% defined; the timing is still partly open.", "Le projet est défini à 90 % ; il reste à préciser l’échéance."),
    ("yyyypp", "2", "The project is 80% defined; the budget and the timing are still partly open.", "Le projet est défini à 80 % ; il reste à préciser le budget et l’échéance."),
    ("yyyppp", "3", "The project is only 70% defined, short of 80%: the project team, the budget and the timing are still partly open.", "Le projet n’est défini qu’à 70 %, en dessous des 80 % requis ; il reste à préciser l’équipe projet, le budget et l’échéance."),
    ("yypppp", "3", "The project is only 60% defined, short of 80%: the scope, the project team, the budget and the timing are still partly open.", "Le projet n’est défini qu’à 60 %, en dessous des 80 % requis ; il reste à préciser le périmètre, l’équipe projet, le budget et l’échéance."),
    ("yppppp", "3", "The project is only 50% defined, short of 80%: the need, the scope, the project team, the budget and the timing are still partly open.", "Le projet n’est défini qu’à 50 %, en dessous des 80 % requis ; il reste à préciser le besoin, le périmètre, l’équipe projet, le budget et l’échéance."),
    ("yyyyny", "3", "There is a pain, but the budget is lacking.", "La douleur est établie, mais il manque le budget."),
    ("ynyyyy", "3", "There is a pain, but the need is lacking.", "La douleur est établie, mais il manque le besoin."),
    ("yynyny", "3", "There is a pain, but the scope and the budget are lacking.", "La douleur est établie, mais il manque le périmètre et le budget."),
    ("yypypn", "3", "There is a pain, but the timing is lacking.", "La douleur est établie, mais il manque l’échéance."),
    ("yyyy-y", "3", "There is a pain, but the budget is not known yet.", "La douleur est établie, mais il reste à connaître le budget."),
    ("yy----", "3", "There is a pain, but the scope, the project team, the budget and the timing are not known yet.", "La douleur est établie, mais il reste à connaître le périmètre, l’équipe projet, le budget et l’échéance."),
    ("yy-yny", "3", "There is a pain, but the budget is lacking, and the scope is not known yet.", "La douleur est établie, mais il manque le budget et il reste à connaître le périmètre."),
    ("yynn--", "3", "There is a pain, but the scope and the project team are lacking, and the budget and the timing are not known yet.", "La douleur est établie, mais il manque le périmètre et l’équipe projet et il reste à connaître le budget et l’échéance."),
    ("ynnnnn", "3", "There is a pain, but the need, the scope, the project team, the budget and the timing are lacking.", "La douleur est établie, mais il manque le besoin, le périmètre, l’équipe projet, le budget et l’échéance."),
    ("yn----", "3", "There is a pain, but the need is lacking, and the scope, the project team, the budget and the timing are not known yet.", "La douleur est établie, mais il manque le besoin et il reste à connaître le périmètre, l’équipe projet, le budget et l’échéance."),
    ("y-----", "to-qualify", "There is a pain, but nothing is known of a project yet: ask about need, scope, team, budget and timing.", "La douleur est établie, mais rien n’est connu d’un projet : interrogez sur le besoin, le périmètre, l’équipe, le budget et l’échéance."),
    ("------", "to-qualify", "Nobody has established a pain yet: ask about it first.", "Aucune douleur n’est établie à ce jour : c’est la première question à poser."),
    ("-yyyyy", "to-qualify", "Nobody has established a pain yet: ask about it first.", "Aucune douleur n’est établie à ce jour : c’est la première question à poser."),
    ("pyyyyy", "to-qualify", "The pain is established only in part: find out whether it hurts enough to act.", "La douleur n’est établie qu’en partie : reste à savoir si elle suffit pour agir."),
    ("p-----", "to-qualify", "The pain is established only in part: find out whether it hurts enough to act.", "La douleur n’est établie qu’en partie : reste à savoir si elle suffit pour agir."),
    ("nyyyyy", "to-qualify", "There is no pain: nothing makes them act yet.", "Il n’y a pas de douleur : rien ne pousse encore à agir."),
    ("n-----", "to-qualify", "There is no pain: nothing makes them act yet.", "Il n’y a pas de douleur : rien ne pousse encore à agir."),
];

#[test]
fn the_category_and_its_sentence_follow_from_the_evidence() {
    check(Rules::default(), &BY_DEFAULT);
}

#[test]
#[rustfmt::skip]
fn a_lower_mean_lets_more_be_partly_open() {
    check(Rules { mid_term_mean: 70, ..Rules::default() }, &[
        ("yyyppp", "2", "The project is 70% defined; the project team, the budget and the timing are still partly open.", "Le projet est défini à 70 % ; il reste à préciser l’équipe projet, le budget et l’échéance."),
        ("yypppp", "3", "The project is only 60% defined, short of 70%: the scope, the project team, the budget and the timing are still partly open.", "Le projet n’est défini qu’à 60 %, en dessous des 70 % requis ; il reste à préciser le périmètre, l’équipe projet, le budget et l’échéance."),
        ("yyyyyy", "1", "There is a pain, and need, scope, team, budget and timing are all settled.", "La douleur est établie ; le besoin, le périmètre, l’équipe, le budget et l’échéance sont tous fixés."),
        ("y-----", "to-qualify", "There is a pain, but nothing is known of a project yet: ask about need, scope, team, budget and timing.", "La douleur est établie, mais rien n’est connu d’un projet : interrogez sur le besoin, le périmètre, l’équipe, le budget et l’échéance."),
    ]);
}

#[test]
#[rustfmt::skip]
fn what_a_criterion_must_be_is_the_teams_to_say() {
    let rules = Rules::default().with(Criterion::Team, Demand::Partly, Demand::Any).with(Criterion::Budget, Demand::Yes, Demand::Yes);
    check(rules, &[
        ("yyypyy", "1", "There is a pain, and the project is 90% defined, which is enough for category 1; the project team is still partly open.", "La douleur est établie et le projet est défini à 90 %, ce qui suffit pour la catégorie 1 ; il reste à préciser l’équipe projet."),
        ("yyynyy", "2", "The project is 80% defined; the project team is lacking.", "Le projet est défini à 80 % ; il manque l’équipe projet."),
        ("yyy-yy", "2", "The project is 80% defined; the project team is not known yet.", "Le projet est défini à 80 % ; il reste à connaître l’équipe projet."),
        ("yyp-yy", "3", "The project is only 70% defined, short of 80%: the project team is not known yet, and the scope is still partly open.", "Le projet n’est défini qu’à 70 %, en dessous des 80 % requis ; il reste à connaître l’équipe projet et il reste à préciser le périmètre."),
        ("yyyypy", "3", "There is a pain, but the budget is still partly open.", "La douleur est établie, mais il reste à préciser le budget."),
        ("yn-ypy", "3", "There is a pain, but the need is lacking, the scope is not known yet, and the budget is still partly open.", "La douleur est établie, mais il manque le besoin, il reste à connaître le périmètre et il reste à préciser le budget."),
    ]);
}

#[test]
fn a_sentence_names_the_criteria_as_the_teams_do() {
    let name = |fr: &str, en: &str| Bilingual { fr: fr.to_owned(), en: en.to_owned() };
    let mut plan = Plan::new(String::new(), StageId(1), String::new());
    let text = name("Cahier des charges", "Specification");
    for (tongue, text) in [(Tongue::French, text.fr), (Tongue::English, text.en)] {
        let edit = LanguageEdit::Say(Subject::Scope, Part::Name, tongue, text);
        plan = plan.after(&Command::EditLanguage(edit)).expect("fits");
    }
    let shared = &plan.language;
    let [_, english, french] = said("yypypy", shared);
    assert_eq!(english, "The project is 80% defined; “Specification” and the budget are still partly open.");
    assert_eq!(french, "Le projet est défini à 80 % ; il reste à préciser « Cahier des charges » et le budget.");
    let [_, english, french] = said("yyyyyy", shared);
    assert_eq!(english, "There is a pain, and all five criteria are settled.");
    assert_eq!(french, "La douleur est établie et les cinq critères sont remplis.");
}

/// As the app was before rules could be edited.
#[test]
fn the_default_rules_are_those_there_always_were() {
    let all = all();
    assert_eq!(all.len(), 4_usize.pow(6));
    for answers in all {
        let found = assess(&evidence(&answers), &Rules::default());
        assert_eq!(found.category, former(&answers), "{answers}");
    }
}

fn rules() -> impl Strategy<Value = Rules> {
    let pair = || {
        let short = select(&[Demand::Partly, Demand::Yes][..]);
        (short, select(&Demand::ALL[..])).prop_map(|(short, mid)| (short, mid.min(short)))
    };
    let demands = [pair(), pair(), pair(), pair(), pair()];
    (0..=100_u16, demands).prop_map(|(mid_term_mean, demands)| Rules {
        mid_term_mean,
        short_term: demands.map(|(short, _)| short),
        mid_term: demands.map(|(_, mid)| mid),
    })
}

proptest! {
    /// The answers from the worst: unknown, no, partly, yes.
    #[test]
    fn a_better_answer_never_worsens_the_category(rules in rules(), worse in letters(), place in 0..6_usize) {
        const BETTER: [(char, char); 3] = [('-', 'n'), ('n', 'p'), ('p', 'y')];
        prop_assert_eq!(rules.fault(), None);
        let raise = |letter| BETTER.into_iter().find(|(worse, _)| *worse == letter).map_or(letter, |(_, better)| better);
        let better: String =
            worse.chars().enumerate().map(|(at, letter)| if at == place { raise(letter) } else { letter }).collect();
        let of = |answers: &str| category_of(&evidence(answers), &rules);
        prop_assert!(of(&better) <= of(&worse), "{} {:?}, {} {:?}", worse, of(&worse), better, of(&better));
    }

    #[test]
    fn whoever_is_of_the_first_category_has_all_that_the_second_asks(rules in rules(), answers in letters()) {
        let evidence = evidence(&answers);
        if category_of(&evidence, &rules) == Category::ShortTerm {
            let as_second = Rules { short_term: rules.mid_term.map(|demand| demand.max(Demand::Partly)), ..rules.clone() };
            prop_assert!(category_of(&evidence, &as_second) <= Category::MidTerm);
        }
    }

    #[test]
    fn the_category_alone_is_that_of_the_assessment(rules in rules(), answers in letters()) {
        let evidence = evidence(&answers);
        prop_assert_eq!(category_of(&evidence, &rules), assess(&evidence, &rules).category);
    }
}
