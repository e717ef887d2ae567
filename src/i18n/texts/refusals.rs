//! Why a file is refused, in words that name the place and the fault.

use crate::file::{Cause, Expected, FileKind, ReadError, Seems, Syntax};

/// In English.
pub fn english(error: &ReadError) -> String {
    match error {
        ReadError::TooLarge { bytes, limit } => {
            format!("The file has {} MB; a plan has at most {} MB.", megabytes(*bytes), megabytes(*limit))
        }
        ReadError::NotText { kind } => {
            let kind = match kind {
                FileKind::Utf16 => "a text in UTF-16; save it as UTF-8",
                FileKind::OtherEncoding => "a text in another encoding than UTF-8",
                FileKind::Picture => "a picture",
                FileKind::Pdf => "a PDF document",
                FileKind::Zip => "a ZIP archive or an office document",
                FileKind::Gzip => "a gzip archive",
                FileKind::Binary => "no text",
            };
            format!("This is {kind}. A plan file ends in .entente.json.")
        }
        ReadError::NotOurs { seems } => {
            let seems = match seems {
                Seems::Empty => "The file is empty.".to_owned(),
                Seems::Csv => "This is a CSV table, not a plan.".to_owned(),
                Seems::Html => "This is a web page, perhaps one that a server sent in place of the file.".to_owned(),
                Seems::Xml => "This is XML, not a plan.".to_owned(),
                Seems::Text => "This is some other text, not a plan.".to_owned(),
                Seems::Value => "This is JSON with a single value, not a plan.".to_owned(),
                Seems::List => "This is JSON with a list, not a plan.".to_owned(),
                Seems::Format(name) => format!("This is JSON of another app (“{name}”)."),
                Seems::Object(keys) => format!("This is JSON of another app (with {}).", keys.join(", ")),
            };
            format!("{seems} A plan file ends in .entente.json.")
        }
        ReadError::NotJson { line, column, cause } => {
            let cause = match cause {
                Syntax::CutOff => "the file ends too early; it was cut".to_owned(),
                Syntax::Expected(wanted) => format!("expected {wanted}"),
                Syntax::NoValue => "expected a value".to_owned(),
                Syntax::TrailingComma => "a comma with nothing behind it".to_owned(),
                Syntax::BehindTheEnd => "something stands behind the end".to_owned(),
                Syntax::ControlCharacter => "a control character inside a text".to_owned(),
                Syntax::Escape => "a backslash with the wrong characters behind it".to_owned(),
                Syntax::HalfCharacter => "half a character".to_owned(),
                Syntax::Number => "a number written wrongly".to_owned(),
                Syntax::NumberTooLarge => "a number that is too large".to_owned(),
                Syntax::Other(words) => words.clone(),
            };
            format!("Line {line}, column {column}: {cause}.")
        }
        ReadError::TooDeep { limit } => format!("Nested deeper than {limit} levels: no plan is."),
        ReadError::TooNew { found, newest } => {
            format!(
                "The file has format {found}; this version of Entente reads up to format {newest}. Reload the page to get the newest version."
            )
        }
        ReadError::UpgradeFailed { from, path, cause } => {
            format!("The file of format {from} could not be upgraded. {}", at(path, &cause_english(cause)))
        }
        ReadError::Invalid { path, cause } => at(path, &cause_english(cause)),
    }
}

/// In French.
pub fn french(error: &ReadError) -> String {
    match error {
        ReadError::TooLarge { bytes, limit } => {
            format!("Le fichier fait {} Mo ; un plan en fait au plus {}.", megabytes(*bytes), megabytes(*limit))
        }
        ReadError::NotText { kind } => {
            let kind = match kind {
                FileKind::Utf16 => "un texte en UTF-16 (enregistrez-le en UTF-8)",
                FileKind::OtherEncoding => "un texte dans un autre encodage qu’UTF-8",
                FileKind::Picture => "une image",
                FileKind::Pdf => "un document PDF",
                FileKind::Zip => "une archive ZIP ou un document bureautique",
                FileKind::Gzip => "une archive gzip",
                FileKind::Binary => "autre chose que du texte",
            };
            format!("C’est {kind}. Un fichier de plan se termine par .entente.json.")
        }
        ReadError::NotOurs { seems } => {
            let seems = match seems {
                Seems::Empty => "Le fichier est vide.".to_owned(),
                Seems::Csv => "C’est un tableau CSV, pas un plan.".to_owned(),
                Seems::Html => "C’est une page web, peut-être envoyée par un serveur à la place du fichier.".to_owned(),
                Seems::Xml => "C’est du XML, pas un plan.".to_owned(),
                Seems::Text => "C’est un autre texte, pas un plan.".to_owned(),
                Seems::Value => "C’est du JSON avec une seule valeur, pas un plan.".to_owned(),
                Seems::List => "C’est du JSON avec une liste, pas un plan.".to_owned(),
                Seems::Format(name) => format!("C’est du JSON d’une autre application (« {name} »)."),
                Seems::Object(keys) => format!("C’est du JSON d’une autre application (avec {}).", keys.join(", ")),
            };
            format!("{seems} Un fichier de plan se termine par .entente.json.")
        }
        ReadError::NotJson { line, column, cause } => {
            let cause = match cause {
                Syntax::CutOff => "le fichier s’arrête trop tôt, il a été coupé".to_owned(),
                Syntax::Expected(wanted) => format!("attendu : {}", wanted.replace(" or ", " ou ")),
                Syntax::NoValue => "une valeur est attendue".to_owned(),
                Syntax::TrailingComma => "une virgule sans rien derrière".to_owned(),
                Syntax::BehindTheEnd => "quelque chose suit la fin".to_owned(),
                Syntax::ControlCharacter => "un caractère de contrôle dans un texte".to_owned(),
                Syntax::Escape => "une barre oblique inverse suivie de mauvais caractères".to_owned(),
                Syntax::HalfCharacter => "une moitié de caractère".to_owned(),
                Syntax::Number => "un nombre mal écrit".to_owned(),
                Syntax::NumberTooLarge => "un nombre trop grand".to_owned(),
                Syntax::Other(words) => words.clone(),
            };
            format!("Ligne {line}, colonne {column} : {cause}.")
        }
        ReadError::TooDeep { limit } => format!("Plus de {limit} niveaux imbriqués : aucun plan n’en a autant."),
        ReadError::TooNew { found, newest } => {
            format!(
                "Le fichier est au format {found} ; cette version d’Entente lit jusqu’au format {newest}. Rechargez la page pour obtenir la dernière version."
            )
        }
        ReadError::UpgradeFailed { from, path, cause } => {
            format!("Le fichier au format {from} n’a pas pu être mis à jour. {}", at(path, &cause_french(cause)))
        }
        ReadError::Invalid { path, cause } => at(path, &cause_french(cause)),
    }
}

fn cause_english(cause: &Cause) -> String {
    match cause {
        Cause::Expected(expected) => match expected {
            Expected::Number => "expected a number".to_owned(),
            Expected::WholeNumber => "expected a number without decimals".to_owned(),
            Expected::Text => "expected a text".to_owned(),
            Expected::List => "expected a list".to_owned(),
            Expected::Object => "expected an object".to_owned(),
            Expected::Day => "expected a day such as 2026-01-15".to_owned(),
            Expected::Fine => "expected 8 to 96 hexadecimal digits in eights, the last eight not all zero".to_owned(),
            Expected::Month => "expected a month such as 2026-01".to_owned(),
            Expected::Moment => "expected a moment such as 2026-01-15T09:30:00Z".to_owned(),
            Expected::Id => "expected an id of 16 hexadecimal digits".to_owned(),
            Expected::Hours => "expected hours such as 09:00-12:30".to_owned(),
            Expected::Hash => "expected a hash of 64 hexadecimal digits".to_owned(),
            Expected::OneOf(words) => format!("expected one of {}", words.join(", ")),
        },
        Cause::Missing => "is missing".to_owned(),
        Cause::Unknown => "is not a field of a plan".to_owned(),
        Cause::Repeated => "is there twice".to_owned(),
        Cause::TooSmall => "the number is too small".to_owned(),
        Cause::TooLarge => "the number is too large".to_owned(),
        Cause::TooFine { decimals } => format!("at most {decimals} decimals"),
        Cause::TooLong { limit } => format!("the text is longer than {limit} characters"),
        Cause::TooFew { least } => format!("at least {least} entries"),
        Cause::TooMany { limit } => format!("at most {limit} entries"),
        Cause::SameAs { path } => format!("the id is taken by {path}"),
        Cause::NoSuchStage => "the funnel has no such stage".to_owned(),
        Cause::NoSuchCampaign => "the plan has no such campaign".to_owned(),
        Cause::Backwards => "begins before the entry above it".to_owned(),
        Cause::EndsFirst => "ends before it begins".to_owned(),
        Cause::ReasonMissing => "a reason is needed".to_owned(),
        Cause::AsksLess => "category 1 asks for less than category 2".to_owned(),
        Cause::NotOfThis => "cannot be said of this".to_owned(),
        Cause::Other(words) => words.clone(),
    }
}

fn cause_french(cause: &Cause) -> String {
    match cause {
        Cause::Expected(expected) => match expected {
            Expected::Number => "un nombre est attendu".to_owned(),
            Expected::WholeNumber => "un nombre entier est attendu".to_owned(),
            Expected::Text => "un texte est attendu".to_owned(),
            Expected::List => "une liste est attendue".to_owned(),
            Expected::Object => "un objet est attendu".to_owned(),
            Expected::Day => "un jour tel que 2026-01-15 est attendu".to_owned(),
            Expected::Fine => {
                "8 à 96 chiffres hexadécimaux par groupes de huit sont attendus, les huit derniers non tous nuls"
                    .to_owned()
            }
            Expected::Month => "un mois tel que 2026-01 est attendu".to_owned(),
            Expected::Moment => "un moment tel que 2026-01-15T09:30:00Z est attendu".to_owned(),
            Expected::Id => "un identifiant de 16 chiffres hexadécimaux est attendu".to_owned(),
            Expected::Hours => "des heures telles que 09:00-12:30 sont attendues".to_owned(),
            Expected::Hash => "une empreinte de 64 chiffres hexadécimaux est attendue".to_owned(),
            Expected::OneOf(words) => format!("attendu, au choix : {}", words.join(", ")),
        },
        Cause::Missing => "manque".to_owned(),
        Cause::Unknown => "n’est pas un champ d’un plan".to_owned(),
        Cause::Repeated => "figure deux fois".to_owned(),
        Cause::TooSmall => "le nombre est trop petit".to_owned(),
        Cause::TooLarge => "le nombre est trop grand".to_owned(),
        Cause::TooFine { decimals } => format!("au plus {decimals} décimales"),
        Cause::TooLong { limit } => format!("le texte dépasse {limit} caractères"),
        Cause::TooFew { least } => format!("au moins {least} éléments"),
        Cause::TooMany { limit } => format!("au plus {limit} éléments"),
        Cause::SameAs { path } => format!("l’identifiant est déjà pris par {path}"),
        Cause::NoSuchStage => "l’entonnoir n’a pas cette étape".to_owned(),
        Cause::NoSuchCampaign => "le plan n’a pas cette campagne".to_owned(),
        Cause::Backwards => "commence avant l’élément précédent".to_owned(),
        Cause::EndsFirst => "se termine avant de commencer".to_owned(),
        Cause::ReasonMissing => "un motif est nécessaire".to_owned(),
        Cause::AsksLess => "la catégorie 1 demande moins que la catégorie 2".to_owned(),
        Cause::NotOfThis => "ne peut pas se dire de cela".to_owned(),
        Cause::Other(words) => words.clone(),
    }
}

/// The place stands as it does in the file, in both languages.
fn at(path: &str, cause: &str) -> String {
    if path.is_empty() { format!("{cause}.") } else { format!("{path}: {cause}.") }
}

/// Rounded up, so that a file just over the limit does not look as if it fitted.
fn megabytes(bytes: usize) -> usize {
    bytes.div_ceil(1 << 20)
}
