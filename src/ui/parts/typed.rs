//! What was typed into a number field, told apart from the marks that the page wrote into it.
//!
//! `1,000,000` with a 5 put in becomes `1,0500,000`: no number as it stands, but the commas are the page's, so what was meant
//! is 10500000. The text itself is left alone, so the caret stays where it is.

/// A text in a number field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// As it stands in the field.
    pub text: String,
    /// Whether every group mark in it was written by the page.
    own_marks: bool,
    mark: char,
}

impl Typed {
    /// A number as the page writes it, with `mark` between groups.
    pub fn written(text: String, mark: char) -> Self {
        Self { text, own_marks: true, mark }
    }

    /// What the field holds after an edit that left `text`.
    #[must_use]
    pub fn edited(&self, text: String) -> Self {
        let own_marks =
            !text.contains(self.mark) || (self.own_marks && !inserted(&self.text, &text).contains(self.mark));
        Self { text, own_marks, mark: self.mark }
    }

    /// What the field holds after a paste that left `text`: any mark may have come with it.
    #[must_use]
    pub fn pasted(&self, text: String) -> Self {
        Self { own_marks: !text.contains(self.mark), text, mark: self.mark }
    }

    /// The text to read: without the page's own group marks.
    pub fn meant(&self) -> String {
        if self.own_marks { self.text.replace(self.mark, "") } else { self.text.clone() }
    }
}

/// The part of `now` that stands where it differs from `before`.
fn inserted<'a>(before: &str, now: &'a str) -> &'a str {
    let same = |(a, b): &(char, char)| a == b;
    let start: usize = before.chars().zip(now.chars()).take_while(same).map(|(_, sign)| sign.len_utf8()).sum();
    let (before, now) = (before.get(start..).unwrap_or_default(), now.get(start..).unwrap_or_default());
    let end: usize =
        before.chars().rev().zip(now.chars().rev()).take_while(same).map(|(_, sign)| sign.len_utf8()).sum();
    now.get(..now.len() - end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(edits: &[&str], meant: &str) {
        let (first, rest) = edits.split_first().expect("an edit");
        let start = Typed::written((*first).to_owned(), ',');
        let end = rest.iter().fold(start, |typed, text| typed.edited((*text).to_owned()));
        assert_eq!(end.meant(), meant, "{edits:?}");
    }

    #[test]
    fn the_marks_of_the_page_do_not_disturb_an_edit_between_them() {
        check(&["1,000,000"], "1000000");
        check(&["1,000,000", "1,0500,000"], "10500000");
        check(&["1,000,000", "1,00,000"], "100000");
        check(&["1,000,000", "1000,000", "15000,000"], "15000000");
        check(&["1,000", "1,000.", "1,000.5"], "1000.5");
        check(&["1,000", ""], "");
    }

    #[test]
    fn a_mark_typed_or_pasted_by_hand_is_left_for_the_reader() {
        check(&["", "1", "1,", "1,5"], "1,5");
        check(&["1,000", "1,000,", "1,000,5"], "1,000,5");
        check(&["5", "1,00,0"], "1,00,0");
    }

    #[test]
    fn a_pasted_mark_is_left_for_the_reader() {
        let before = Typed::written("1,000,000".to_owned(), ',');
        for text in ["1,5", "1,000", "1000", "1,000,0005"] {
            assert_eq!(before.pasted(text.to_owned()).meant(), text);
        }
    }

    #[test]
    fn once_no_mark_is_left_the_next_one_is_judged_afresh() {
        check(&["1,000", "1,,000", "", "7"], "7");
    }
}
