//! The parts of what may be a date: numbers, words and signs.

use crate::domain::folded;

/// Words between the parts of a date.
const FILLING: [&str; 10] = ["t", "at", "a", "le", "de", "of", "er", "st", "nd", "th"];

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A number, and how many digits it has.
    Number(u32, usize),
    /// A word, folded.
    Word(String),
    /// Anything else but spaces and commas.
    Sign(char),
}

/// The parts of a date. `None` for what is far too long to be one.
pub fn tokens(text: &str) -> Option<Vec<Token>> {
    if text.len() > 60 {
        return None;
    }
    let text = folded(text);
    let mut tokens = Vec::new();
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        let end = |same: fn(char) -> bool| rest.find(|sign| !same(sign)).unwrap_or(rest.len());
        let length = if first.is_ascii_digit() {
            end(|sign| sign.is_ascii_digit())
        } else if first.is_alphabetic() {
            end(char::is_alphabetic)
        } else {
            first.len_utf8()
        };
        let (token, behind) = rest.split_at(length);
        rest = behind;
        match token {
            word if first.is_alphabetic() => {
                if !FILLING.contains(&word) {
                    tokens.push(Token::Word(word.to_owned()));
                }
            }
            number if first.is_ascii_digit() => tokens.push(Token::Number(number.parse().ok()?, number.len())),
            _ if first.is_whitespace() || first == ',' => {}
            _ => tokens.push(Token::Sign(first)),
        }
    }
    Some(tokens)
}
