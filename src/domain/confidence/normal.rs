//! The binomial where it is almost normal: counts so large that summing them would take the page's time.

/// Variance from which [`upper`] replaces the sum. Ten million prospects have at most 2.5 million, so up to there every chance
/// is summed.
pub(super) const VARIANCE: f64 = 2.5e6;

/// Past so many standard deviations nothing is left: 6 in 10^16.
const EDGE: f64 = 8.0;

/// Returns P(X >= `least`) for `n` trials that succeed with `p` and fail with `q`, of a variance of at least [`VARIANCE`].
///
/// The Edgeworth expansion of the normal law to the third order in one over the standard deviation, with the
/// Euler-Maclaurin correction for whole numbers (Kolassa, *Series Approximation Methods in Statistics*, chapter 3). What it
/// leaves out is of the fourth order: at the smallest variance the difference from the sum was 1.1e-15, measured with 60
/// digits. Above it the rounding of `n` x `p` weighs more: up to 2e-16 times the root of `n` x `p`.
pub(super) fn upper(least: f64, n: f64, p: f64, q: f64) -> f64 {
    let deviation = (n * p * q).sqrt();
    let x = (least - 0.5 - n * p) / deviation;
    if x.abs() > EDGE {
        return if x > 0.0 { 0.0 } else { 1.0 };
    }
    // Standardised cumulants three to five, and the Hermite polynomials that go with them.
    let skew = (q - p) / deviation;
    let third = (1.0 - 6.0 * p * q) / (deviation * deviation);
    let fourth = skew * (1.0 - 12.0 * p * q) / (deviation * deviation);
    let square = x * x;
    let h2 = square - 1.0;
    let h3 = x * (square - 3.0);
    let h4 = (square - 6.0) * square + 3.0;
    let h5 = x * ((square - 10.0) * square + 15.0);
    let h6 = ((square - 15.0) * square + 45.0) * square - 15.0;
    let h8 = (((square - 28.0) * square + 210.0) * square - 420.0) * square + 105.0;
    let shape = skew * (h2 / 6.0 + third * h6 / 144.0 + skew * (h5 / 72.0 + skew * h8 / 1296.0))
        + third * h3 / 24.0
        + fourth * h4 / 120.0;
    let steps = (x + skew * h4 / 6.0) / (24.0 * deviation * deviation);
    let density = (-0.5 * square).exp() / (2.0 * std::f64::consts::PI).sqrt();
    (0.5 - density * (central(x) - shape + steps)).clamp(0.0, 1.0)
}

/// The normal law between 0 and `x`, over its density at `x`: x + x^3/3 + x^5/(3*5) + ... (Marsaglia, *Evaluating the Normal
/// Distribution*, Journal of Statistical Software 11(4), 2004). All terms have one sign, and `x` is at most [`EDGE`].
fn central(x: f64) -> f64 {
    let (mut sum, mut term, mut odd) = (x, x, 1.0);
    while term.abs() > f64::EPSILON * sum.abs() {
        odd += 2.0;
        term *= x * x / odd;
        sum += term;
    }
    sum
}
