//! The Black–Scholes price of a European call with its five greeks.
//!
//! The price is `S·N(d₁) − K·e^(−rT)·N(d₂)` with `d₁ = (ln(S/K) + (r + σ²/2)·T) / (σ√T)` and `d₂ = d₁ − σ√T`; its
//! derivatives by `S`, `K`, `r`, `σ` and `T` are delta, dual delta, rho, vega and (with the other sign) theta. The
//! normal distribution `N` is the polynomial of Abramowitz and Stegun, 26.2.17, with an error of at most 7.5e-8; the
//! reflection `N(−x) = 1 − N(x)` is a factor of ±1, so that there is no branch.

use chainrule::differentiable;

const PER_ROOT_TAU: f64 = 0.398_942_280_401_432_7;
const SCALE: f64 = 0.231_641_9;
const B1: f64 = 0.319_381_530;
const B2: f64 = -0.356_563_782;
const B3: f64 = 1.781_477_937;
const B4: f64 = -1.821_255_978;
const B5: f64 = 1.330_274_429;

/// The distribution function of the standard normal distribution.
#[differentiable]
pub(crate) fn normal_cdf(x: f64) -> f64 {
    let side = 1.0_f64.copysign(x);
    let a = side * x;
    let t = 1.0 / (1.0 + SCALE * a);
    let polynomial = t * (B1 + t * (B2 + t * (B3 + t * (B4 + t * B5))));
    let tail = PER_ROOT_TAU * (-0.5 * a * a).exp() * polynomial;
    0.5 + side * (0.5 - tail)
}

/// The price of a call.
#[differentiable]
pub(crate) fn black_scholes(spot: f64, strike: f64, rate: f64, volatility: f64, maturity: f64) -> f64 {
    let spread = volatility * maturity.sqrt();
    let drift = rate + 0.5 * volatility * volatility;
    let d1 = ((spot / strike).ln() + drift * maturity) / spread;
    let d2 = d1 - spread;
    spot * normal_cdf(d1) - strike * (-rate * maturity).exp() * normal_cdf(d2)
}

/// `N(x)` and `N′(x)`: on both sides of zero the derivative is `−tail′(|x|)`, the two signs cancel.
#[inline]
fn normal_by_hand(x: f64) -> (f64, f64) {
    let side = 1.0_f64.copysign(x);
    let a = x.abs();
    let t = 1.0 / (1.0 + SCALE * a);
    let polynomial = t * (B1 + t * (B2 + t * (B3 + t * (B4 + t * B5))));
    let slope = B1 + t * (2.0 * B2 + t * (3.0 * B3 + t * (4.0 * B4 + t * (5.0 * B5))));
    let density = PER_ROOT_TAU * (-0.5 * a * a).exp();
    let tail = density * polynomial;
    (0.5 + side * (0.5 - tail), a * tail + density * slope * SCALE * t * t)
}

/// Price and greeks as one writes them by hand.
#[inline]
pub(crate) fn by_hand(
    spot: f64,
    strike: f64,
    rate: f64,
    volatility: f64,
    maturity: f64,
) -> (f64, (f64, f64, f64, f64, f64)) {
    let root = maturity.sqrt();
    let spread = volatility * root;
    let drift = rate + 0.5 * volatility * volatility;
    let d1 = ((spot / strike).ln() + drift * maturity) / spread;
    let d2 = d1 - spread;
    let (n1, slope1) = normal_by_hand(d1);
    let (n2, slope2) = normal_by_hand(d2);
    let discount = (-rate * maturity).exp();
    let bond = strike * discount;
    let bond_in_money = bond * n2;

    let d_d2 = -bond * slope2;
    let d_d1 = spot * slope1 + d_d2;
    let d_numerator = d_d1 / spread;
    let d_spread = -(d_d2 + d_numerator * d1);
    let d_drift = d_numerator * maturity;

    let d_spot = n1 + d_numerator / spot;
    let d_strike = -discount * n2 - d_numerator / strike;
    let d_rate = d_drift + bond_in_money * maturity;
    let d_volatility = d_spread * root + d_drift * volatility;
    let d_maturity = d_numerator * drift + bond_in_money * rate + d_spread * volatility * 0.5 / root;
    (spot * n1 - bond_in_money, (d_spot, d_strike, d_rate, d_volatility, d_maturity))
}

/// Calls in and out of the money: spot, strike, rate, volatility and maturity.
pub(crate) fn inputs(count: usize) -> Vec<(f64, f64, f64, f64, f64)> {
    let call = |point: &Vec<f64>| {
        (
            80.0 + 40.0 * point[0],
            80.0 + 40.0 * point[1],
            0.01 + 0.05 * point[2],
            0.1 + 0.3 * point[3],
            0.25 + 2.0 * point[4],
        )
    };
    super::spread(5, count).iter().map(call).collect()
}
