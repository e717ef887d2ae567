//! Links made of a contact's e-mail address and telephone number. What is not plainly one of these gives no link.

/// The `mailto:` address of an e-mail address. Whatever is not a letter, a digit or one of a few harmless signs is escaped, so that
/// no text of a file can put in recipients, headers or another scheme.
pub fn mail_link(email: &str) -> Option<String> {
    let email = email.trim();
    let (name, host) = email.split_once('@')?;
    let fine = |part: &str| {
        !part.is_empty()
            && !part.chars().any(|sign| sign.is_whitespace() || sign.is_control() || "@,;<>\"".contains(sign))
    };
    (fine(name) && fine(host) && host.contains('.')).then(|| {
        let escaped: String = email.bytes().map(escape).collect();
        format!("mailto:{escaped}")
    })
}

/// The `tel:` address of a telephone number: its digits and the leading plus, if there is nothing else in it but the usual signs
/// between digits.
pub fn phone_link(phone: &str) -> Option<String> {
    let phone = phone.trim();
    let between = |sign: char| matches!(sign, ' ' | '\u{a0}' | '\u{202f}' | '.' | '-' | '‑' | '/' | '(' | ')');
    let (plus, rest) = phone.strip_prefix('+').map_or(("", phone), |rest| ("+", rest));
    // +33 (0)1 23 …: the zero in brackets is not dialled after a country code.
    let rest = if plus.is_empty() { rest.to_owned() } else { rest.replacen("(0)", "", 1) };
    let digits: String = rest.chars().filter(char::is_ascii_digit).collect();
    let plain = rest.chars().all(|sign| sign.is_ascii_digit() || between(sign));
    (plain && (3..=15).contains(&digits.len())).then(|| format!("tel:{plus}{digits}"))
}

fn escape(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"@.-_~".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_gives_a_link_and_nothing_else_does() {
        for (email, link) in [
            ("ann@acme.example", Some("mailto:ann@acme.example")),
            (" ann@acme.example ", Some("mailto:ann@acme.example")),
            ("ann+crm@acme.example", Some("mailto:ann%2Bcrm@acme.example")),
            ("chloé@acme.example", Some("mailto:chlo%C3%A9@acme.example")),
            ("a@b.c?bcc=all@evil.example", None),
            ("a?bcc=x@b.c", Some("mailto:a%3Fbcc%3Dx@b.c")),
            ("javascript:alert(1)@b.c", Some("mailto:javascript%3Aalert%281%29@b.c")),
            ("javascript:alert(1)", None),
            ("a@b.c,d@e.f", None),
            ("a@b.c\nbcc:d", None),
            ("ann@acme", None),
            ("@acme.example", None),
            ("", None),
        ] {
            assert_eq!(mail_link(email).as_deref(), link, "{email}");
        }
    }

    #[test]
    fn a_number_gives_a_link_and_nothing_else_does() {
        for (phone, link) in [
            ("01 23 45 67 89", Some("tel:0123456789")),
            ("+33 (0)1.23.45-67-89", Some("tel:+33123456789")),
            ("+44 20 7946 0000", Some("tel:+442079460000")),
            ("(01) 23/45", Some("tel:012345")),
            ("12", None),
            ("1234567890123456", None),
            ("01 23 45 67 89 ext. 4", None),
            ("javascript:alert(1)", None),
            ("++33", None),
            ("", None),
        ] {
            assert_eq!(phone_link(phone).as_deref(), link, "{phone}");
        }
    }
}
