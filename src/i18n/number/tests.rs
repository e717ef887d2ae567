//! What typed numbers mean, as tables.

use super::*;
use Language::{English, French};
use NumberProblem::{AboveOneHundredPercent, Ambiguous, Empty, NotANumber, TooLarge, TooManyDecimals, TooSmall, Zero};

fn check(text: &str, language: Language, cents: Result<i64, NumberProblem>) {
    assert_eq!(steps(text, language, 2), cents, "{text:?} in {language:?}");
}

#[test]
fn a_number_is_read_the_way_its_language_writes_it() {
    for (text, cents) in [
        ("1000000", 100_000_000),
        ("1 000 000", 100_000_000),
        ("1\u{202f}000\u{202f}000\u{a0}€", 100_000_000),
        ("1'000", 100_000),
        ("€ 5", 500),
        ("-110.70", -11_070),
        ("+7", 700),
        ("٤٢", 4_200),
        ("007", 700),
        ("9999999999999.99", 999_999_999_999_999),
    ] {
        check(text, English, Ok(cents));
    }
    for (text, cents) in [
        ("1 234,56", 123_456),
        ("1234,5 €", 123_450),
        ("2.5", 250),
        ("0.125000", 12),
        ("-110,70", -11_070),
        (",5", 50),
        ("1.234.567,89", 123_456_789),
        ("1,234,567.89", 123_456_789),
    ] {
        if text == "0.125000" {
            check(text, French, Err(TooManyDecimals { decimals: 2 }));
        } else {
            check(text, French, Ok(cents));
        }
    }
    check("1,234,567.89", English, Ok(123_456_789));
    check("1,000", English, Ok(100_000));
    check("1,000", French, Ok(100));
    check("1.234,56", English, Ok(123_456));
    check("1,234.56", French, Ok(123_456));
}

#[test]
fn what_could_be_read_two_ways_is_not_guessed() {
    check("1.000", French, Err(Ambiguous));
    check("1,5", English, Err(Ambiguous));
    check("1.000", English, Ok(100));
}

#[test]
fn what_is_no_number_is_refused_by_cause() {
    for language in [English, French] {
        check("", language, Err(Empty));
        check("  € ", language, Err(Empty));
        for text in ["abc", "1e3", "1-2", "--1", "NaN", "inf", ".", ",", "1,00,0", "1.2.3", "12 a", "0x1F", "½"] {
            check(text, language, Err(NotANumber));
        }
        check("10000000000000", language, Err(TooLarge));
        check("99999999999999999999999999", language, Err(TooLarge));
    }
    check("0,125", French, Err(TooManyDecimals { decimals: 2 }));
}

#[test]
fn each_kind_has_its_own_bounds() {
    assert_eq!(amount("0", English), Err(Zero));
    assert_eq!(amount("-5", English), Err(TooSmall));
    assert_eq!(percentage("0", French), Err(Zero));
    assert_eq!(percentage("100 %", French).map(Rate::millionths), Ok(1_000_000));
    assert_eq!(percentage("33,3333", French).map(Rate::millionths), Ok(333_333));
    assert_eq!(percentage("100.0001", English), Err(AboveOneHundredPercent));
    assert_eq!(percentage("-2", English), Err(TooSmall));
    assert_eq!(percentage("0.00001", English), Err(TooManyDecimals { decimals: 4 }));
    assert_eq!(count("12", English, 12), Ok(12));
    assert_eq!(count("13", English, 12), Err(TooLarge));
    assert_eq!(count("1.5", English, 12), Err(TooManyDecimals { decimals: 0 }));
}

#[test]
fn certainty_is_no_sureness_and_cases_are_whole() {
    let sure = |text| sureness(text, Language::English).map(Sureness::millionths);
    assert_eq!((sure("90"), sure("99.9999 %")), (Ok(900_000), Ok(999_999)));
    assert_eq!(
        (sure("100"), sure("0"), sure("-1")),
        (Err(NumberProblem::Certain), Err(NumberProblem::Zero), Err(NumberProblem::TooSmall),)
    );
    assert_eq!(whole("5 000 000 000", Language::French), Ok(5_000_000_000));
    assert_eq!(whole("-3", Language::English), Err(NumberProblem::TooSmall));
    assert_eq!(whole("1.5", Language::English), Err(NumberProblem::TooManyDecimals { decimals: 0 }));
}
