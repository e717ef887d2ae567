//! CRC-32 (ISO-HDLC, as in gzip and PNG), by slices of eight bytes (Kounavis and Berry 2005). Its tables are computed at the first
//! use: no compressor makes a table of 16 KB smaller, and every visitor would pay for it.

use std::sync::LazyLock;

/// The polynomial 0x04c11db7, its bits reversed.
const POLYNOMIAL: u32 = 0xedb8_8320;

type Table = [u32; 256];

/// `TABLES[n]`: what each byte does to the checksum when n more bytes follow it in its slice.
static TABLES: LazyLock<[Table; 8]> = LazyLock::new(|| {
    let mut tables = [[0; 256]; 8];
    let mut byte = 0;
    tables[0] = [(); 256].map(|()| {
        let entry = (0..8).fold(byte, |bits: u32, _| (bits >> 1) ^ (POLYNOMIAL * (bits & 1)));
        byte += 1;
        entry
    });
    for n in 1..8 {
        let (before, [table, ..]) = tables.split_at_mut(n) else { break };
        let (Some(first), Some(last)) = (before.first(), before.last()) else { break };
        *table = last.map(|entry| (entry >> 8) ^ at(first, entry.to_le_bytes()[0]));
    }
    tables
});

/// The checksum of some bytes.
pub fn crc32(bytes: &[u8]) -> u32 {
    let [t0, t1, t2, t3, t4, t5, t6, t7] = &*TABLES;
    let (slices, rest) = bytes.as_chunks::<8>();
    let crc = slices.iter().fold(!0, |crc: u32, [a, b, c, d, e, f, g, h]| {
        let [a, b, c, d] = (crc ^ u32::from_le_bytes([*a, *b, *c, *d])).to_le_bytes();
        let first = at(t7, a) ^ at(t6, b) ^ at(t5, c) ^ at(t4, d);
        first ^ at(t3, *e) ^ at(t2, *f) ^ at(t1, *g) ^ at(t0, *h)
    });
    !rest.iter().fold(crc, |crc, byte| (crc >> 8) ^ at(t0, crc.to_le_bytes()[0] ^ byte))
}

#[expect(clippy::indexing_slicing, reason = "a byte is below 256")]
fn at(table: &Table, byte: u8) -> u32 {
    table[usize::from(byte)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_checksums() {
        for (bytes, crc) in [
            ("", 0),
            ("a", 0xe8b7_be43),
            ("123456789", 0xcbf4_3926),
            ("The quick brown fox jumps over the lazy dog", 0x414f_a339),
        ] {
            assert_eq!(crc32(bytes.as_bytes()), crc, "{bytes}");
        }
    }

    #[test]
    fn every_length_and_byte_is_as_a_well_known_crate_has_it() {
        let bytes: Vec<u8> = (0..1024_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13).to_le_bytes()[0]).collect();
        for end in 0..=bytes.len() {
            let part = bytes.get(end % 9..end).unwrap_or_default();
            assert_eq!(crc32(part), crc32fast::hash(part), "{end}");
        }
    }
}
