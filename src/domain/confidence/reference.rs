//! The binomial law by its definition, in big integers: slow, and right by inspection.

use num_bigint::BigInt;
use num_rational::BigRational;

/// P(X >= `k`) for `n` trials at `part` / `whole`: one less the sum of C(n, j) part^j (whole - part)^(n - j) / whole^n for j
/// below `k`. Not reduced, which would take longest.
pub(super) fn exact(k: u64, n: u64, (part, whole): (u64, u64)) -> BigRational {
    let (part, rest) = (BigInt::from(part), BigInt::from(whole - part));
    let power = |base: &BigInt, exponent: u64| base.pow(u32::try_from(exponent).expect("small"));
    // The term of j without the powers of `rest`, which the sum takes in on the way.
    let (mut term, mut missed) = (BigInt::from(1), BigInt::ZERO);
    let terms = k.min(n + 1);
    for j in 0..terms {
        missed = missed * &rest + &term;
        term = term * &part * (n - j) / (j + 1);
    }
    let all = power(&BigInt::from(whole), n);
    let missed = missed * power(&rest, n + 1 - terms.max(1));
    BigRational::new_raw(&all - missed, all)
}

/// How far `found` is from `wanted`, to 30 decimals.
pub(super) fn error(found: f64, wanted: &BigRational) -> f64 {
    let found = BigRational::from_float(found).expect("a number");
    let above = found.numer() * wanted.denom() - wanted.numer() * found.denom();
    let scaled = above * BigInt::from(10).pow(30) / (found.denom() * wanted.denom());
    scaled.to_string().parse::<f64>().expect("digits").abs() * 1e-30
}
