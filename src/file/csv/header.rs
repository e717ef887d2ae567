//! The names of columns, whatever the case, the accents and the signs; and which header a mapping is remembered for.

use crate::domain::folded;

/// A name without what may be written differently: lower case, no accents, signs as spaces, one space between words.
pub fn plain(name: &str) -> String {
    let folded = folded(name);
    let words = folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// A number that two headers share only if they have the same columns in the same order.
pub fn fingerprint(header: &[String]) -> String {
    // FNV-1a, 64 bits: this tells headers apart, it keeps nothing safe.
    let names = header.iter().flat_map(|name| plain(name).into_bytes().into_iter().chain([0]));
    let hash = names
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_however_it_is_written() {
        for (name, expected) in [
            ("E-mail", "e mail"),
            ("  Company / Account ", "company account"),
            ("Person - Name*", "person name"),
            ("Téléphone (mobile)", "telephone mobile"),
            ("emailAddress", "emailaddress"),
            ("Prénom", "prenom"),
            ("email_from", "email from"),
            ("***", ""),
        ] {
            assert_eq!(plain(name), expected, "{name}");
        }
    }

    #[test]
    fn a_header_is_known_by_its_columns_and_their_order() {
        let of = |names: &[&str]| fingerprint(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        assert_eq!(of(&["Company", "E-mail"]), of(&["COMPANY", "e mail"]));
        assert_ne!(of(&["Company", "E-mail"]), of(&["E-mail", "Company"]));
        assert_ne!(of(&["a b"]), of(&["a", "b"]));
    }
}
