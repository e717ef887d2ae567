//! Finding leads by what is written in them, whatever the case and the accents.

use super::Lead;

/// Words that must all occur, in any order and in any field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    words: Vec<String>,
}

impl Query {
    /// The query that a text typed into the filter means.
    pub fn of(text: &str) -> Self {
        Self { words: folded(text).split_whitespace().map(str::to_owned).collect() }
    }

    /// Whether everything matches.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether every word occurs in `text`, which is [`folded`] already.
    pub fn matches(&self, text: &str) -> bool {
        self.words.iter().all(|word| text.contains(word.as_str()))
    }

    /// Whether all that matches `self` matches `earlier` as well: so it is when a word is typed on.
    pub fn narrows(&self, earlier: &Self) -> bool {
        earlier.words.iter().all(|word| self.words.iter().any(|longer| longer.contains(word.as_str())))
    }
}

/// What a lead is found by: company, contact, e-mail, phone, source and note, [`folded`], a line each. The phone stands there
/// without its spaces and points as well.
pub fn search_text(lead: &Lead) -> Box<str> {
    let fields = [&lead.company, &lead.contact, &lead.email, &lead.phone, &lead.source, &lead.note];
    // Folding lengthens a text only where ligatures stand.
    let room: usize = fields.iter().map(|field| field.len() + 1).sum();
    let mut text = String::with_capacity(room + lead.phone.len());
    for field in fields.into_iter().filter(|field| !field.is_empty()) {
        fold_into(&mut text, field);
        text.push('\n');
    }
    if lead.phone.bytes().any(|byte| !byte.is_ascii_digit()) {
        text.extend(lead.phone.chars().filter(char::is_ascii_digit));
    }
    text.make_ascii_lowercase();
    text.into_boxed_str()
}

/// A text in lower case and without accents, with ligatures spelled out.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(&mut folded, text);
    folded.make_ascii_lowercase();
    folded
}

/// Appends `text` with everything folded but the case of its plain letters: that is quicker done for the whole at once.
fn fold_into(folded: &mut String, text: &str) {
    let mut rest = text;
    while let Some((plain_run, marked)) =
        rest.bytes().position(|byte| !byte.is_ascii()).and_then(|at| rest.split_at_checked(at))
    {
        folded.push_str(plain_run);
        let mut signs = marked.chars();
        if let Some(sign) = signs.next() {
            match plain(sign) {
                Some(plain) => folded.push_str(plain),
                None => folded.extend(sign.to_lowercase()),
            }
        }
        rest = signs.as_str();
    }
    folded.push_str(rest);
}

/// The plain form of a Latin letter with a mark, of a mark on its own (none is left), and of typographic spaces and apostrophes.
#[rustfmt::skip]
fn plain(sign: char) -> Option<&'static str> {
    Some(match sign {
        '\u{300}'..='\u{36f}' => "",
        '\u{a0}' | '\u{202f}' | '\u{2009}' => " ",
        '‘' | '’' => "'",
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => "a",
        'Æ' | 'æ' => "ae",
        'Ç' | 'ç' | 'Ć'..='č' => "c",
        'Ð' | 'ð' | 'Ď'..='đ' => "d",
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => "e",
        'Ĝ'..='ģ' => "g",
        'Ĥ'..='ħ' => "h",
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => "i",
        'Ĵ' | 'ĵ' => "j",
        'Ķ'..='ĸ' => "k",
        'Ĺ'..='ł' => "l",
        'Ñ' | 'ñ' | 'Ń'..='ŋ' => "n",
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => "o",
        'Œ' | 'œ' => "oe",
        'Ŕ'..='ř' => "r",
        'Ś'..='š' | 'Ș' | 'ș' => "s",
        'ß' | 'ẞ' => "ss",
        'Ţ'..='ŧ' | 'Ț' | 'ț' => "t",
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => "u",
        'Ŵ' | 'ŵ' => "w",
        'Ý' | 'ý' | 'ÿ' | 'Ŷ'..='Ÿ' => "y",
        'Ź'..='ž' => "z",
        'Þ' | 'þ' => "th",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_ligatures_do_not_matter() {
        for (text, expected) in [
            ("Éric à l’Œuvre", "eric a l'oeuvre"),
            ("e\u{301}te\u{301}", "ete"),
            ("STRAẞE Straße", "strasse strasse"),
            ("Łódź Çelik Ñandú Ș", "lodz celik nandu s"),
            ("1\u{202f}000\u{a0}€", "1 000 €"),
            ("ΣΊΣΥΦΟΣ 株式会社", "σίσυφοσ 株式会社"),
            ("", ""),
        ] {
            assert_eq!(folded(text), expected, "{text}");
        }
    }

    fn check(query: &str, text: &str, expected: bool) {
        assert_eq!(Query::of(query).matches(&folded(text)), expected, "{query:?} in {text:?}");
    }

    #[test]
    fn every_word_of_a_query_must_occur() {
        check("", "anything", true);
        check("  ", "anything", true);
        check("ACM", "Acme SARL", true);
        check("sarl acme", "Acme SARL", true);
        check("acme sas", "Acme SARL", false);
        check("societe", "Société Générale", true);
        check("société", "SOCIETE GENERALE", true);
        check("aab", "aaab", true);
        check("abc", "ab", false);
        check("é", "", false);
    }

    #[test]
    fn typing_on_only_narrows() {
        for (query, earlier, expected) in [
            ("acme", "acm", true),
            ("acme s", "acme", true),
            ("acme", "acme s", false),
            ("acm", "acme", false),
            ("cm", "", true),
            ("x y", "y x", true),
        ] {
            assert_eq!(Query::of(query).narrows(&Query::of(earlier)), expected, "{query} after {earlier}");
        }
    }
}
