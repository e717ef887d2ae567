//! A place in the order of leads that was chosen by hand.
//!
//! Leads stand newest first: a lead has its place by when it came in, and needs nothing for that. One that was put somewhere by hand
//! keeps a place instead, which lies beside that of another lead by age: `at` and `id` are when that lead came in and its id, `fine` says
//! on which side and how far. It does not follow that lead, and stays where it is when that lead moves or goes.
//!
//! There is always a place between two others: `fine` is a fraction with as many digits as are needed. Sixteen moves into the same gap
//! fit into the digit that is there, then thirty-two into each one more; before a fraction gets long, those beside the same lead are
//! spread out anew ([`Board::arranged`](super::Board::arranged)).

use std::cmp::{Ordering, Reverse};
use std::fmt;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::moved::moment_moved;
use super::{Lead, LeadId, iso};

/// The place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandPlace {
    /// When the lead came in beside whose place this is.
    #[serde(deserialize_with = "iso::read_moment")]
    pub at: DateTime<Utc>,
    /// The id of that lead.
    pub id: LeadId,
    /// Before it or behind it, and how far.
    pub fine: Fine,
}

/// A fraction between 0 and 1, exclusive, of 32 bits a digit. In files it is written with eight hexadecimal digits each.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fine(Vec<u32>);

/// A text that is not such a fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FineError;

/// Where a lead stands: smaller is further up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key<'a>(Anchor, &'a [u32]);

/// The lead beside whose place by age something stands.
pub(super) type Anchor = (Reverse<DateTime<Utc>>, Reverse<LeadId>);

impl Fine {
    /// Digits that a fraction may have.
    pub const MOST_DIGITS: usize = 12;
    /// Where the lead itself stands whose place is meant.
    pub(super) const MIDDLE: &'static [u32] = &[1 << 31];
    /// How far a place at an open end is from its neighbour.
    const STEP: u64 = 1 << 16;

    /// A fraction between two others; without one, as far as there is room on that side. `None` if they are not in order, or if it would
    /// have too many digits.
    pub(super) fn between(low: Option<&[u32]>, high: Option<&[u32]>) -> Option<Self> {
        const END: u64 = 1 << 32;
        let open = (low.is_none(), high.is_none());
        let (low, mut high) = (low.unwrap_or_default(), high);
        let mut digits = Vec::new();
        for place in 0..Self::MOST_DIGITS {
            let digit = |digits: &[u32]| u64::from(digits.get(place).copied().unwrap_or_default());
            let (from, to) = (digit(low), high.map_or(END, digit));
            if from > to {
                return None;
            }
            let room = to - from;
            if room > 1 {
                let middle = match open {
                    (false, true) if room > 2 * Self::STEP => from + Self::STEP,
                    (true, false) if room > 2 * Self::STEP => to - Self::STEP,
                    _ => from + room / 2,
                };
                digits.push(u32::try_from(middle).ok()?);
                return Some(Self(digits));
            }
            digits.push(u32::try_from(from).ok()?);
            if room == 1 {
                // Whatever follows is below.
                high = None;
            }
        }
        None
    }

    /// So many fractions, evenly spread between two that have one digit.
    pub(super) fn spread(count: usize, low: u64, high: u64) -> Vec<Self> {
        let parts = u64::try_from(count).unwrap_or(u64::MAX).saturating_add(1);
        let digit = |part: u64| u32::try_from(low + (high - low) * part / parts).unwrap_or(u32::MAX);
        (1..parts).map(|part| Self(vec![digit(part)])).collect()
    }

    /// Its digits.
    pub(super) fn digits(&self) -> &[u32] {
        &self.0
    }
}

impl HandPlace {
    /// A place below `above` and above `below`, if both are given, else on that side of the one that is. `None` if there is none, or only
    /// one that takes too many digits.
    pub(super) fn between(above: Option<Key<'_>>, below: Option<Key<'_>>) -> Option<Self> {
        let (anchor, low, high) = match (above, below) {
            (Some(above), Some(below)) if above.0 == below.0 => (above.0, Some(above.1), Some(below.1)),
            (Some(above), Some(below)) if above.0 > below.0 => return None,
            (Some(above), _) => (above.0, Some(above.1), None),
            (None, Some(below)) => (below.0, None, Some(below.1)),
            (None, None) => return None,
        };
        Some(Self::beside(anchor, Fine::between(low, high)?))
    }

    /// The place beside that of an anchor.
    pub(super) fn beside(anchor: Anchor, fine: Fine) -> Self {
        let (Reverse(at), Reverse(id)) = anchor;
        Self { at, id, fine }
    }

    pub(super) fn shift(&mut self, by: TimeDelta) {
        self.at = moment_moved(self.at, by);
    }
}

impl Key<'_> {
    /// The lead beside whose place by age it is.
    pub(super) fn anchor(self) -> Anchor {
        self.0
    }
}

impl Lead {
    /// Where it stands: by hand if it was put somewhere, else by age.
    pub(super) fn key(&self) -> Key<'_> {
        match &self.place {
            Some(place) => Key((Reverse(place.at), Reverse(place.id)), place.fine.digits()),
            None => Key((Reverse(self.owners.begun()), Reverse(self.id)), Fine::MIDDLE),
        }
    }

    /// Which of two stands first by hand. Of two at the same place the newer one does, then the one that was entered later.
    pub(super) fn by_hand(&self, other: &Self) -> Ordering {
        let newness = |lead: &Self| (Reverse(lead.owners.begun()), Reverse(lead.id));
        self.key().cmp(&other.key()).then_with(|| newness(self).cmp(&newness(other)))
    }
}

impl TryFrom<String> for Fine {
    type Error = FineError;

    fn try_from(text: String) -> Result<Self, FineError> {
        let is_hex = text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte));
        if !is_hex || text.is_empty() || !text.len().is_multiple_of(8) || text.len() > 8 * Self::MOST_DIGITS {
            return Err(FineError);
        }
        let digits = text.as_bytes().chunks(8).map(|digit| {
            let digit = std::str::from_utf8(digit).map_err(|_| FineError)?;
            u32::from_str_radix(digit, 16).map_err(|_| FineError)
        });
        let digits = digits.collect::<Result<Vec<_>, _>>()?;
        // Two ways to write one fraction would be two places that nothing fits between.
        if digits.last() == Some(&0) { Err(FineError) } else { Ok(Self(digits)) }
    }
}

impl From<Fine> for String {
    fn from(fine: Fine) -> Self {
        fine.0.iter().fold(Self::new(), |text, digit| text + &format!("{digit:08x}"))
    }
}

impl fmt::Display for FineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected 8 to 96 hexadecimal digits in eights, the last not all zero")
    }
}

impl std::error::Error for FineError {}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(low: Option<&[u32]>, high: Option<&[u32]>) -> Option<Vec<u32>> {
        Fine::between(low, high).map(|fine| fine.0)
    }

    #[test]
    fn there_is_a_fraction_between_any_two() {
        const LAST: u32 = u32::MAX;
        for (low, high, expected) in [
            (None, None, Some(vec![1 << 31])),
            (Some(Fine::MIDDLE), None, Some(vec![(1 << 31) + (1 << 16)])),
            (None, Some(Fine::MIDDLE), Some(vec![(1 << 31) - (1 << 16)])),
            (Some([3].as_slice()), Some([8].as_slice()), Some(vec![5])),
            (Some(&[3]), Some(&[4]), Some(vec![3, 1 << 31])),
            (Some(&[3, 7]), Some(&[3, 9]), Some(vec![3, 8])),
            (Some(&[3]), Some(&[3, 1]), Some(vec![3, 0, 1 << 31])),
            (Some(&[3, LAST]), Some(&[4]), Some(vec![3, LAST, 1 << 31])),
            (Some(&[LAST]), None, Some(vec![LAST, 1 << 16])),
            (None, Some(&[0, 1]), Some(vec![0, 0, LAST - 0xffff])),
            (Some(&[4]), Some(&[3]), None),
            (Some(&[3]), Some(&[3]), None),
        ] {
            let found = between(low, high);
            assert_eq!(found, expected, "{low:?} {high:?}");
            if let Some(found) = found {
                let found = found.as_slice();
                assert!(low.is_none_or(|low| low < found) && high.is_none_or(|high| found < high), "{found:?}");
            }
        }
    }

    #[test]
    fn many_are_spread_evenly_and_each_once() {
        for count in [0, 1, 2, 1_000, 100_000] {
            let spread = Fine::spread(count, 0, 1 << 31);
            assert_eq!(spread.len(), count);
            assert!(spread.windows(2).all(|pair| pair[0] < pair[1]));
            assert!(spread.iter().all(|fine| fine.digits() > &[0][..] && fine.digits() < Fine::MIDDLE));
        }
        assert_eq!(Fine::spread(1, 1 << 31, 1 << 32)[0].0, [3 << 30]);
    }

    #[test]
    fn a_fraction_is_written_in_one_way() {
        for text in ["80000000", "0000000000000001", "ffffffff00000000ffffffff"] {
            let fine = Fine::try_from(text.to_owned()).expect(text);
            assert_eq!(String::from(fine), text);
        }
        for text in
            ["", "8", "8000000g", "8000000G", "800000000", "00000000", "8000000000000000", &"80000001".repeat(13)]
        {
            assert_eq!(Fine::try_from(text.to_owned()), Err(FineError), "{text}");
        }
    }
}
