//! Lotka and Volterra's predators and prey, `ẋ = αx − βxy`, `ẏ = δxy − γy`, over 100 steps of the classical Runge–Kutta
//! method: how far the numbers at the end are from a target, by the four rates.

use chainrule::differentiable;

const STEPS: usize = 100;
const STEP: f64 = 0.05;
const START: [f64; 2] = [1.2, 0.8];
const TARGET: [f64; 2] = [1.0, 1.0];

/// The squared distance from the target.
#[differentiable]
pub(crate) fn distance(rates: &[f64; 4]) -> f64 {
    let [alpha, beta, gamma, delta] = *rates;
    let (mut x, mut y) = (START[0], START[1]);
    for _ in 0..STEPS {
        let (x1, y1) = (x * (alpha - beta * y), y * (delta * x - gamma));
        let (u, v) = (x + 0.5 * STEP * x1, y + 0.5 * STEP * y1);
        let (x2, y2) = (u * (alpha - beta * v), v * (delta * u - gamma));
        let (u, v) = (x + 0.5 * STEP * x2, y + 0.5 * STEP * y2);
        let (x3, y3) = (u * (alpha - beta * v), v * (delta * u - gamma));
        let (u, v) = (x + STEP * x3, y + STEP * y3);
        let (x4, y4) = (u * (alpha - beta * v), v * (delta * u - gamma));
        x += STEP / 6.0 * (x1 + 2.0 * x2 + 2.0 * x3 + x4);
        y += STEP / 6.0 * (y1 + 2.0 * y2 + 2.0 * y3 + y4);
    }
    (x - TARGET[0]) * (x - TARGET[0]) + (y - TARGET[1]) * (y - TARGET[1])
}

/// The slopes at a point.
#[inline(always)]
fn slopes([alpha, beta, gamma, delta]: [f64; 4], [x, y]: [f64; 2]) -> [f64; 2] {
    [x * (alpha - beta * y), y * (delta * x - gamma)]
}

/// The cotangent of the point from those of its slopes; that of the rates is added.
#[inline(always)]
fn slopes_back(
    [alpha, beta, gamma, delta]: [f64; 4],
    [x, y]: [f64; 2],
    [dx, dy]: [f64; 2],
    d_rates: &mut [f64; 4],
) -> [f64; 2] {
    let (dx_x, dy_y) = (dx * x, dy * y);
    let (dx_xy, dy_xy) = (dx_x * y, dy_y * x);
    d_rates[0] += dx_x;
    d_rates[1] -= dx_xy;
    d_rates[2] -= dy_y;
    d_rates[3] += dy_xy;
    [dx * (alpha - beta * y) + dy_y * delta, dy * (delta * x - gamma) - dx_x * beta]
}

/// A point further along a slope.
#[inline(always)]
fn along([x, y]: [f64; 2], step: f64, [dx, dy]: [f64; 2]) -> [f64; 2] {
    [x + step * dx, y + step * dy]
}

/// Value and gradient: the state before each step is kept, and what the step computes is computed again.
#[inline]
pub(crate) fn by_hand(rates: &[f64; 4]) -> (f64, [f64; 4]) {
    let mut states = [[0.0; 2]; STEPS];
    let mut state = START;
    for kept in &mut states {
        *kept = state;
        let first = slopes(*rates, state);
        let second = slopes(*rates, along(state, 0.5 * STEP, first));
        let third = slopes(*rates, along(state, 0.5 * STEP, second));
        let fourth = slopes(*rates, along(state, STEP, third));
        for i in 0..2 {
            state[i] += STEP / 6.0 * (first[i] + 2.0 * second[i] + 2.0 * third[i] + fourth[i]);
        }
    }
    let miss = [state[0] - TARGET[0], state[1] - TARGET[1]];
    let value = miss[0] * miss[0] + miss[1] * miss[1];
    let mut d_rates = [0.0; 4];
    let mut d = [2.0 * miss[0], 2.0 * miss[1]];
    for state in states.iter().rev() {
        let second_at = along(*state, 0.5 * STEP, slopes(*rates, *state));
        let third_at = along(*state, 0.5 * STEP, slopes(*rates, second_at));
        let fourth_at = along(*state, STEP, slopes(*rates, third_at));
        let sixth = d.map(|d| STEP / 6.0 * d);
        let third = sixth.map(|d| 2.0 * d);
        let d_fourth = slopes_back(*rates, fourth_at, sixth, &mut d_rates);
        let d_third = slopes_back(*rates, third_at, along(third, STEP, d_fourth), &mut d_rates);
        let d_second = slopes_back(*rates, second_at, along(third, 0.5 * STEP, d_third), &mut d_rates);
        let d_first = slopes_back(*rates, *state, along(sixth, 0.5 * STEP, d_second), &mut d_rates);
        for i in 0..2 {
            d[i] += d_first[i] + d_second[i] + d_third[i] + d_fourth[i];
        }
    }
    (value, d_rates)
}

/// Rates of plausible size.
pub(crate) fn inputs(count: usize) -> Vec<[f64; 4]> {
    super::spread(4, count).iter().map(|q| std::array::from_fn(|i| 0.5 + q[i])).collect()
}
