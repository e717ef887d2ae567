//! Leads picked out by hand, to do the same with all of them.

use super::LeadId;

/// The picked leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// Each once, by id.
    ids: Vec<LeadId>,
    /// The lead that was picked last: where a range begins.
    anchor: Option<LeadId>,
}

impl Selection {
    /// Whether the lead is picked.
    pub fn holds(&self, id: LeadId) -> bool {
        self.ids.binary_search(&id).is_ok()
    }

    /// Whether nothing is picked.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// Picks a lead, or lets it go.
    pub fn toggle(&mut self, id: LeadId) {
        match self.ids.binary_search(&id) {
            Ok(place) => {
                self.ids.remove(place);
            }
            Err(place) => self.ids.insert(place, id),
        }
        self.anchor = Some(id);
    }

    /// Does with all from the last picked one to `to`, in the order of `list`, what a click does with `to`: picks them, or lets
    /// them go. Without a last one in the list it is `to` alone.
    pub fn toggle_range(&mut self, list: &[LeadId], to: LeadId) {
        let picks = !self.holds(to);
        self.set(&between(list, self.anchor.unwrap_or(to), to), picks);
        self.anchor = Some(to);
    }

    /// Picks all from the last picked one to `to`; without one, from `from` on.
    pub fn extend(&mut self, list: &[LeadId], from: LeadId, to: LeadId) {
        let start = self.anchor.filter(|anchor| self.holds(*anchor) && list.contains(anchor)).unwrap_or(from);
        self.set(&between(list, start, to), true);
        self.anchor = Some(start);
    }

    /// Picks these leads, or lets them go.
    pub fn set(&mut self, ids: &[LeadId], picked: bool) {
        let mut ids = ids.to_vec();
        ids.sort_unstable();
        if picked {
            self.ids.append(&mut ids);
            self.ids.sort();
            self.ids.dedup();
        } else {
            self.ids.retain(|id| ids.binary_search(id).is_err());
        }
    }

    /// Lets all go.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}

/// What stands from one to the other in `list`, both included; the second alone where the first is not there.
fn between(list: &[LeadId], from: LeadId, to: LeadId) -> Vec<LeadId> {
    let place = |id: LeadId| list.iter().position(|other| *other == id);
    match (place(from), place(to)) {
        (Some(one), Some(other)) => list.get(one.min(other)..=one.max(other)).unwrap_or_default().to_vec(),
        _ => vec![to],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: [LeadId; 6] = [LeadId(9), LeadId(3), LeadId(7), LeadId(1), LeadId(5), LeadId(2)];

    fn check(selection: &Selection, expected: &[u64]) {
        let picked: Vec<_> = LIST.iter().filter(|id| selection.holds(**id)).map(|id| id.0).collect();
        assert_eq!((picked.as_slice(), selection.is_empty()), (expected, expected.is_empty()));
    }

    #[test]
    fn a_click_picks_and_lets_go() {
        let mut selection = Selection::default();
        check(&selection, &[]);
        selection.toggle(LeadId(7));
        selection.toggle(LeadId(3));
        check(&selection, &[3, 7]);
        selection.toggle(LeadId(7));
        check(&selection, &[3]);
        selection.clear();
        check(&selection, &[]);
    }

    #[test]
    fn a_range_does_what_its_last_click_does_in_the_order_of_the_list() {
        let mut selection = Selection::default();
        selection.toggle_range(&LIST, LeadId(1));
        check(&selection, &[1]);
        selection.toggle_range(&LIST, LeadId(9));
        check(&selection, &[9, 3, 7, 1]);
        selection.toggle_range(&LIST, LeadId(3));
        check(&selection, &[7, 1]);
        selection.toggle(LeadId(99));
        selection.toggle_range(&LIST[..2], LeadId(9));
        check(&selection, &[9, 7, 1]);
    }

    #[test]
    fn the_keyboard_extends_from_where_it_began() {
        let mut selection = Selection::default();
        selection.extend(&LIST, LeadId(3), LeadId(7));
        check(&selection, &[3, 7]);
        selection.extend(&LIST, LeadId(7), LeadId(1));
        check(&selection, &[3, 7, 1]);
    }

    #[test]
    fn all_are_picked_and_let_go_at_once() {
        let mut selection = Selection::default();
        selection.toggle(LeadId(7));
        selection.set(&LIST, true);
        check(&selection, &[9, 3, 7, 1, 5, 2]);
        selection.set(&LIST[..4], false);
        check(&selection, &[5, 2]);
    }
}
