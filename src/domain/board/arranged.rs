//! Putting a lead between two others.

use std::cmp::Ordering;
use std::sync::Arc;

use super::Board;
use crate::domain::hand_place::Anchor;
use crate::domain::{Fine, HandPlace, Lead, LeadId};

impl Board {
    /// The places by hand that bring `id` below `above` and above `below`: mostly its own; where the gap has become too narrow, those of
    /// all that were put beside the same lead, spread out anew in the order that they have. Of the two one is enough; with neither, and
    /// with `above` not above `below`, there are none.
    pub fn arranged(&self, id: LeadId, above: Option<LeadId>, below: Option<LeadId>) -> Vec<(LeadId, HandPlace)> {
        let lead = |id: Option<LeadId>| self.leads.get(&id?);
        let (above, below) = (lead(above), lead(below));
        if above.zip(below).is_some_and(|(above, below)| above.by_hand(below) != Ordering::Less) {
            return Vec::new();
        }
        match HandPlace::between(above.map(|lead| lead.key()), below.map(|lead| lead.key())) {
            Some(place) => vec![(id, place)],
            None => self.spread(id, above, below),
        }
    }

    /// The place that `id` has by itself among others, which stand in order: how many of them are above it.
    pub fn own_place(&self, id: LeadId, others: &[LeadId]) -> usize {
        let Some(lead) = self.leads.get(&id) else { return 0 };
        let is_above = |other: &&LeadId| {
            let other = self.leads.get(*other).filter(|other| other.id != id);
            other.is_some_and(|other| other.by_hand(lead) == Ordering::Less)
        };
        others.iter().filter(is_above).count()
    }

    /// Spreads all out anew that stand beside the same lead as `above`, else as `below`, with `id` at its place among them.
    fn spread(&self, id: LeadId, above: Option<&Arc<Lead>>, below: Option<&Arc<Lead>>) -> Vec<(LeadId, HandPlace)> {
        let Some(anchor) = above.or(below).map(|lead| lead.key().anchor()) else { return Vec::new() };
        let is_beside = |lead: &&Arc<Lead>| lead.id != id && lead.key().anchor() == anchor;
        let mut beside: Vec<_> = self.leads.values().filter(is_beside).cloned().collect();
        beside.sort_by(|one, other| one.by_hand(other));
        let mut ids: Vec<_> = beside.iter().map(|lead| lead.id).collect();
        let place = |lead: Option<&Arc<Lead>>| ids.iter().position(|other| lead.is_some_and(|lead| lead.id == *other));
        let at = place(above).map(|place| place + 1).or_else(|| place(below)).unwrap_or(ids.len());
        ids.insert(at, id);
        // The lead itself beside which they stand, if it has not gone elsewhere, needs no place by hand.
        let own = beside.iter().find(|lead| lead.place.is_none()).map(|lead| lead.id);
        let (before, behind) = match ids.iter().position(|id| Some(*id) == own) {
            Some(middle) => (ids.get(..middle).unwrap_or_default(), ids.get(middle + 1..).unwrap_or_default()),
            None => (ids.as_slice(), [].as_slice()),
        };
        let (middle, end) = (1 << 31, 1 << 32);
        let first = spread(anchor, before, 0, if own.is_some() { middle } else { end });
        first.chain(spread(anchor, behind, middle, end)).collect()
    }
}

fn spread(anchor: Anchor, ids: &[LeadId], low: u64, high: u64) -> impl Iterator<Item = (LeadId, HandPlace)> {
    let fines = Fine::spread(ids.len(), low, high);
    ids.iter().zip(fines).map(move |(id, fine)| (*id, HandPlace::beside(anchor, fine)))
}
