//! Files that are no plans are named as what they are.

use entente::file::{self, FileKind, LARGEST_FILE, ReadError, Seems};

fn check(bytes: &[u8], error: &ReadError) {
    assert_eq!(file::read(bytes).as_ref(), Err(error), "{:?}", String::from_utf8_lossy(bytes));
}

#[test]
fn what_is_no_text_is_named() {
    let utf16 = |mark: &[u8], unit: fn(u16) -> [u8; 2]| {
        let units = "{\"format\": \"entente\"}".encode_utf16().flat_map(unit);
        mark.iter().copied().chain(units).collect::<Vec<u8>>()
    };
    for (bytes, kind) in [
        (utf16(b"\xff\xfe", u16::to_le_bytes), FileKind::Utf16),
        (utf16(b"\xfe\xff", u16::to_be_bytes), FileKind::Utf16),
        (utf16(b"", u16::to_le_bytes), FileKind::Utf16),
        (utf16(b"", u16::to_be_bytes), FileKind::Utf16),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), FileKind::Picture),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3".to_vec(), FileKind::Pdf),
        (b"PK\x03\x04\x14\0\x06\0xl/workbook.xml".to_vec(), FileKind::Zip),
        (b"\x1f\x8b\x08\0\0\0\0\0".to_vec(), FileKind::Gzip),
        (b"{\"format\": \"entente\", \"name\": \"Pr\xe9vision\"}".to_vec(), FileKind::OtherEncoding),
        (vec![0; 4_096], FileKind::Binary),
    ] {
        check(&bytes, &ReadError::NotText { kind });
    }
}

#[test]
fn a_text_or_json_of_something_else_is_named() {
    let keys = |keys: &[&str]| Seems::Object(keys.iter().map(|key| (*key).to_owned()).collect());
    for (text, seems) in [
        ("", Seems::Empty),
        ("\u{feff} \r\n", Seems::Empty),
        ("<!DOCTYPE html>\n<html><title>404 Not Found</title></html>", Seems::Html),
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<leads/>", Seems::Xml),
        ("Company;Contact;E-mail\nUsinages Pravert;Nadège Orsini;n@pravert.example\n", Seems::Csv),
        ("\u{feff}\"Company\",\"Contact\"\r\n\"Usinages Pravert\",\"Nadège Orsini\"\r\n", Seems::Csv),
        ("Bonjour,\nvoici le plan.\n", Seems::Text),
        ("null", Seems::Value),
        ("5", Seems::Value),
        ("\"entente\"", Seems::Value),
        ("[]", Seems::List),
        ("[{\"format\": \"entente\", \"version\": 1}]", Seems::List),
        ("{}", keys(&[])),
        ("{\"name\": \"entente\", \"version\": \"1.0.0\", \"scripts\": {}}", keys(&["name", "version", "scripts"])),
        ("{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6}", keys(&["a", "b", "c", "d", "e"])),
        ("{\"format\": 5}", keys(&["format"])),
        ("{\"format\": \"Entente\", \"version\": 1}", Seems::Format("Entente".to_owned())),
        ("{\"type\": \"excalidraw\", \"version\": 2}", keys(&["type", "version"])),
    ] {
        check(text.as_bytes(), &ReadError::NotOurs { seems });
    }
    // A whole plan as a bare list of its fields.
    check(b"[\"entente\",1,\"\",\"EUR\",[],{},{},[]]", &ReadError::NotOurs { seems: Seems::List });
}

#[test]
fn a_file_larger_than_the_limit_is_not_even_looked_into() {
    let mut bytes = vec![0xff; LARGEST_FILE];
    assert_eq!(file::read(&bytes), Err(ReadError::NotText { kind: FileKind::OtherEncoding }));
    bytes.push(0xff);
    assert_eq!(file::read(&bytes), Err(ReadError::TooLarge { bytes: LARGEST_FILE + 1, limit: LARGEST_FILE }));
}
