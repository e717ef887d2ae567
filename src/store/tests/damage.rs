use super::*;
use crate::file::ReadError;
use crate::store::crc::crc32;

/// A plan with two generations and some records behind the newer one.
fn shelf() -> (Shelf, History) {
    let (mut shelf, mut tab) = (Shelf::default(), Tab::new());
    for step in 0..900 {
        tab.run(&format!("step {step}"));
        if step % 9 == 8 {
            tab.save(&mut shelf);
        }
    }
    (shelf, tab.history)
}

fn damaged(shelf: &Shelf) -> Box<Damage> {
    shelf.load().expect_err("damaged")
}

fn change(shelf: &mut Shelf, store: Store, key: &str, value: Option<Value>) {
    let values = shelf.0.get_mut(store.name()).expect("a store");
    match value {
        Some(value) => values.insert(key.to_owned(), value),
        None => values.remove(key),
    };
}

/// Ways in which a value may come back wrong.
fn ruined(value: &Value) -> Vec<Option<Value>> {
    let mut list = vec![
        None,
        Some(Value::Text(String::new())),
        Some(Value::Bytes(Vec::new())),
        Some(Value::Foreign("null".to_owned())),
        Some(Value::Foreign("5".to_owned())),
        Some(Value::Text("[]".to_owned())),
    ];
    match value {
        Value::Text(text) => list.push(Some(Value::Text(text[..text.len() / 2].to_owned()))),
        Value::Bytes(bytes) => {
            for place in (0..bytes.len()).step_by(bytes.len().div_ceil(64)) {
                list.push(Some(Value::Bytes(bytes[..place].to_owned())));
                let mut flipped = bytes.clone();
                flipped[place] ^= 4;
                list.push(Some(Value::Bytes(flipped)));
            }
        }
        Value::Foreign(_) => {}
    }
    list
}

#[test]
fn a_damaged_newest_generation_is_seen_and_the_spare_with_the_journal_is_complete() {
    let (shelf, history) = shelf();
    let newest = *load::generations(PLAN, &shelf.all(Store::Snapshots)).last().expect("one");
    for (key, value) in shelf.all(Store::Snapshots) {
        let (n, _, _) = keys::read_part(PLAN, &key).expect("a part");
        for wrong in ruined(&value) {
            let mut shelf = shelf.clone();
            change(&mut shelf, Store::Snapshots, &key, wrong.clone());
            if n == newest && !(wrong.is_none() && key.ends_with("000000")) {
                let recovered = damaged(&shelf).recovered.expect("recovered");
                assert_eq!(recovered.missing, 0, "{key} {wrong:?}");
                assert_eq!(recovered.history.present(), history.present());
            }
            if n != newest {
                // Nobody needs the spare while the newest is whole.
                assert_eq!(shelf.load().expect("whole").history.present(), history.present(), "{key} {wrong:?}");
            }
        }
    }
}

#[test]
fn the_only_generation_of_a_young_plan_has_a_spare() {
    let (mut shelf, mut tab) = (Shelf::default(), Tab::new());
    tab.run("a");
    tab.run("b");
    tab.save(&mut shelf);
    for (key, value) in shelf.all(Store::Snapshots) {
        let (_, replica, _) = keys::read_part(PLAN, &key).expect("a part");
        for wrong in ruined(&value) {
            let mut shelf = shelf.clone();
            change(&mut shelf, Store::Snapshots, &key, wrong.clone());
            let present = match replica {
                keys::Replica::Spare => shelf.load().expect("whole").history.present().clone(),
                keys::Replica::Main => {
                    let recovered = damaged(&shelf).recovered.expect("recovered");
                    assert_eq!(recovered.missing, 0, "{key} {wrong:?}");
                    recovered.history.present().clone()
                }
            };
            assert_eq!(present, *tab.history.present(), "{key} {wrong:?}");
        }
    }
}

#[test]
fn a_damaged_record_is_seen_and_what_was_before_it_can_be_read() {
    let (shelf, history) = shelf();
    let newest = *load::generations(PLAN, &shelf.all(Store::Snapshots)).last().expect("one");
    for n in [newest + 1, newest + 7, history.last() - 1, history.last()] {
        let key = keys::record(PLAN, n);
        for wrong in ruined(&shelf.0[Store::Journal.name()][&key]) {
            let mut shelf = shelf.clone();
            change(&mut shelf, Store::Journal, &key, wrong.clone());
            let damage = damaged(&shelf);
            let expected = if wrong.is_none() { Trouble::RecordMissing(n) } else { Trouble::RecordDamaged(n) };
            assert_eq!(damage.troubles.first(), Some(&expected), "{n} {wrong:?}");
            let recovered = damage.recovered.expect("recovered");
            assert_eq!((recovered.history.last(), recovered.missing), (n - 1, history.last() + 1 - n));
        }
    }
}

#[test]
fn an_intact_record_in_another_place_is_damage() {
    let (mut shelf, history) = shelf();
    let other = shelf.0[Store::Journal.name()][&keys::record(PLAN, history.last() - 1)].clone();
    change(&mut shelf, Store::Journal, &keys::record(PLAN, history.last()), Some(other));
    assert_eq!(damaged(&shelf).troubles, [Trouble::RecordDamaged(history.last())]);
}

#[test]
fn a_damaged_card_loses_nothing_and_is_seen() {
    let (shelf, history) = shelf();
    let card = shelf.stored().card.expect("a card");
    for wrong in ruined(&card) {
        let mut shelf = shelf.clone();
        change(&mut shelf, Store::Plans, &keys::card(PLAN), wrong);
        let damage = damaged(&shelf);
        assert_eq!(damage.troubles, [Trouble::Card]);
        assert_eq!(damage.recovered.expect("recovered").history.present(), history.present());
    }
}

#[test]
fn without_any_generation_nothing_can_be_read_and_nothing_breaks() {
    let (mut shelf, _) = shelf();
    shelf.0.remove(Store::Snapshots.name());
    let damage = damaged(&shelf);
    assert_eq!(damage.troubles, [Trouble::NoSnapshot]);
    assert!(damage.recovered.is_none() && !damage.is_newer());
}

#[test]
fn a_plan_of_a_newer_build_is_known_as_such() {
    let (mut shelf, history) = shelf();
    let json = format!(r#"{{"n":{},"entry":{{"did":{{"teleport":1}}}}}}"#, history.last());
    let line = format!("{:08x} {json}", crc32(json.as_bytes()));
    change(&mut shelf, Store::Journal, &keys::record(PLAN, history.last()), Some(Value::Text(line)));
    assert!(damaged(&shelf).is_newer());

    let error = SnapshotError::Content(ReadError::TooNew { found: 99, newest: 1 });
    let newer = Damage { troubles: vec![Trouble::Snapshot { n: 1, error }], recovered: None };
    assert!(newer.is_newer());
    let torn = Damage { troubles: vec![Trouble::Snapshot { n: 1, error: SnapshotError::Part(0) }], recovered: None };
    assert!(!torn.is_newer());
}
