//! How far people agree beyond what chance would give.
//!
//! Two raters: Jacob Cohen, *A Coefficient of Agreement for Nominal Scales*, Educational and Psychological Measurement 20 (1960),
//! 37–46. More: Joseph L. Fleiss, *Measuring Nominal Scale Agreement Among Many Raters*, Psychological Bulletin 76 (1971),
//! 378–382. Both are (observed - by chance) / (1 - by chance). They differ in what chance is: Cohen lets each rater have their
//! own preference for the categories, Fleiss gives all raters the same one.
//!
//! A kappa is an exact fraction of whole numbers, rounded only where it is shown.

use std::cmp::Ordering;

/// A kappa: 1 for perfect agreement, 0 for what chance would give, below 0 for less than that.
#[derive(Clone, Copy, Debug)]
pub struct Kappa {
    above_chance: i64,
    /// What chance leaves, in the same unit. Above 0.
    room: i64,
}

/// Why there is no kappa.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoKappa {
    /// Nothing was classified by two people or more.
    NothingToCompare,
    /// Everybody put everything into one category: chance alone would give full agreement, so nothing can lie above it. The
    /// formulas would divide by zero.
    OneCategory,
}

/// A kappa in words, as J. R. Landis and G. G. Koch named them: *The Measurement of Observer Agreement for Categorical Data*,
/// Biometrics 33 (1977), 159–174, page 165. They call the limits arbitrary, useful as benchmarks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Below 0.
    Poor,
    /// Up to 0.20.
    Slight,
    /// Up to 0.40.
    Fair,
    /// Up to 0.60.
    Moderate,
    /// Up to 0.80.
    Substantial,
    /// Up to 1.
    AlmostPerfect,
}

impl Kappa {
    fn new(above_chance: i64, room: i64) -> Result<Self, NoKappa> {
        if room > 0 { Ok(Self { above_chance, room }) } else { Err(NoKappa::OneCategory) }
    }

    /// As a number from -1 to 1.
    #[expect(clippy::cast_precision_loss, reason = "to be shown with two decimals")]
    pub fn value(self) -> f64 {
        self.above_chance as f64 / self.room as f64
    }

    /// In words.
    pub fn strength(self) -> Strength {
        let fifths = self.above_chance.saturating_mul(5);
        let up_to = |limit: i64| fifths <= self.room.saturating_mul(limit);
        match () {
            () if self.above_chance < 0 => Strength::Poor,
            () if up_to(1) => Strength::Slight,
            () if up_to(2) => Strength::Fair,
            () if up_to(3) => Strength::Moderate,
            () if up_to(4) => Strength::Substantial,
            () => Strength::AlmostPerfect,
        }
    }
}

/// Cohen's kappa of two raters. `table` has in row r and column c how many subjects the first put into category r and the
/// second into c.
///
/// With n subjects, d of them on the diagonal, and s the sum over the categories of row total x column total:
/// observed d / n, by chance s / n², so kappa = (n d - s) / (n² - s). Exact up to a thousand million subjects.
///
/// # Errors
/// [`NoKappa`]
pub fn cohen<const K: usize>(table: &[[u32; K]; K]) -> Result<Kappa, NoKappa> {
    let mut columns = [0_i64; K];
    let (mut subjects, mut same) = (0_i64, 0_i64);
    for (place, row) in table.iter().enumerate() {
        for (total, count) in columns.iter_mut().zip(row) {
            *total += i64::from(*count);
        }
        subjects += row.iter().copied().map(i64::from).sum::<i64>();
        same += row.get(place).copied().map_or(0, i64::from);
    }
    if subjects == 0 {
        return Err(NoKappa::NothingToCompare);
    }
    let rows = table.iter().map(|row| row.iter().copied().map(i64::from).sum::<i64>());
    let chance: i64 = rows.zip(columns).map(|(row, column)| row * column).sum();
    Kappa::new(subjects * same - chance, subjects * subjects - chance)
}

/// Fleiss' kappa. `subjects` has for each subject how many raters put it into each category; every subject has the same number
/// of raters, two at least.
///
/// With N subjects and n raters, let a be the sum of all squared counts less N n, which is twice the pairs of raters that agree,
/// and c the sum of the squared totals of the categories: observed a / (N n (n - 1)), by chance c / (N n)². Exact up to a
/// thousand subjects and a hundred raters.
///
/// # Errors
/// [`NoKappa`]; [`NoKappa::NothingToCompare`] also when the subjects do not have the same number of raters.
pub fn fleiss<const K: usize>(subjects: &[[u32; K]]) -> Result<Kappa, NoKappa> {
    let of = |counts: &[u32; K]| counts.iter().copied().map(i64::from).sum::<i64>();
    let raters = subjects.first().map_or(0, of);
    if raters < 2 || subjects.iter().any(|counts| of(counts) != raters) {
        return Err(NoKappa::NothingToCompare);
    }
    let ratings = raters * i64::try_from(subjects.len()).unwrap_or(i64::MAX);
    let square = |count: &u32| i64::from(*count) * i64::from(*count);
    let agreeing = subjects.iter().flatten().map(square).sum::<i64>() - ratings;
    let pairs = ratings * (raters - 1);
    let totals = (0..K).map(|category| {
        let counts = subjects.iter().filter_map(|counts| counts.get(category));
        counts.copied().map(i64::from).sum::<i64>()
    });
    let chance: i64 = totals.map(|total| total * total).sum();
    let all = ratings * ratings;
    Kappa::new(agreeing * all - chance * pairs, pairs * (all - chance))
}

impl PartialEq for Kappa {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Kappa {}

impl PartialOrd for Kappa {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Kappa {
    fn cmp(&self, other: &Self) -> Ordering {
        let cross = |one: &Self, other: &Self| i128::from(one.above_chance) * i128::from(other.room);
        cross(self, other).cmp(&cross(other, self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Strength::{AlmostPerfect, Fair, Moderate, Poor, Slight, Substantial};

    /// Whether a kappa is `expected` to so many decimals.
    fn check(found: Result<Kappa, NoKappa>, expected: f64, decimals: i32) {
        let value = found.expect("a kappa").value();
        assert!((value - expected).abs() < 0.5 * 10_f64.powi(-decimals), "{value} {expected}");
    }

    /// Worked examples of the article "Cohen's kappa" on Wikipedia: 50 grant proposals read by two readers, then two tables of 100
    /// subjects with the same observed agreement and another kappa.
    #[test]
    fn cohens_kappa_is_that_of_the_published_examples() {
        check(cohen(&[[20, 5], [10, 15]]), 0.4, 12);
        check(cohen(&[[45, 15], [25, 15]]), 0.1304, 4);
        check(cohen(&[[25, 35], [5, 35]]), 0.2593, 4);
    }

    /// The example of the article "Fleiss' kappa" on Wikipedia: 14 raters, 10 subjects, 5 categories.
    #[test]
    fn fleiss_kappa_is_that_of_the_published_example() {
        let subjects = [
            [0, 0, 0, 0, 14],
            [0, 2, 6, 4, 2],
            [0, 0, 3, 5, 6],
            [0, 3, 9, 2, 0],
            [2, 2, 8, 1, 1],
            [7, 7, 0, 0, 0],
            [3, 2, 6, 3, 0],
            [2, 5, 3, 2, 2],
            [6, 5, 2, 1, 0],
            [0, 2, 2, 3, 7],
        ];
        check(fleiss(&subjects), 0.210, 3);
        assert_eq!(fleiss(&subjects).map(Kappa::strength), Ok(Fair));
    }

    #[test]
    fn perfect_agreement_is_exactly_one() {
        let perfect = Kappa::new(1, 1);
        assert_eq!(cohen(&[[3, 0], [0, 7]]), perfect);
        assert_eq!(fleiss(&[[3, 0, 0], [0, 3, 0], [0, 0, 3]]), perfect);
        assert_eq!(fleiss(&[[2, 0], [0, 2]]), cohen(&[[1, 0], [0, 1]]));
    }

    #[test]
    fn the_opposite_of_agreement_is_below_zero() {
        check(cohen(&[[0, 5], [5, 0]]), -1.0, 12);
        check(fleiss(&[[1, 1], [1, 1]]), -1.0, 12);
        check(fleiss(&[[1, 1, 1], [1, 1, 1]]), -0.5, 12);
    }

    #[test]
    fn one_category_for_everything_divides_by_nothing() {
        assert_eq!(cohen(&[[10, 0], [0, 0]]), Err(NoKappa::OneCategory));
        assert_eq!(fleiss(&[[3, 0], [3, 0]]), Err(NoKappa::OneCategory));
    }

    #[test]
    fn nothing_to_compare_is_no_number() {
        let nothing = Err(NoKappa::NothingToCompare);
        assert_eq!(cohen(&[[0, 0], [0, 0]]), nothing);
        assert_eq!(fleiss::<4>(&[]), nothing);
        assert_eq!(fleiss(&[[1, 0]]), nothing, "one rater");
        assert_eq!(fleiss(&[[2, 0], [2, 1]]), nothing, "not the same number of raters");
    }

    #[test]
    fn the_words_change_behind_their_limits() {
        for (above_chance, room, strength) in [
            (-1, 100, Poor),
            (0, 100, Slight),
            (20, 100, Slight),
            (201, 1_000, Fair),
            (2, 5, Fair),
            (41, 100, Moderate),
            (3, 5, Moderate),
            (61, 100, Substantial),
            (4, 5, Substantial),
            (81, 100, AlmostPerfect),
            (1, 1, AlmostPerfect),
        ] {
            assert_eq!(Kappa::new(above_chance, room).map(Kappa::strength), Ok(strength), "{above_chance}/{room}");
        }
    }
}
