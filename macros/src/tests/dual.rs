//! Numbers that the tests compute with: floats, and dual numbers over them.
//!
//! A dual number carries its derivative in one direction, by the rules of calculus as a textbook has them: written
//! without a look at the compiler's table, they are its counterpart. Dual numbers over dual numbers carry second
//! derivatives.

/// A number that the table's primitives can be applied to, by their names in the table.
pub(super) trait Number: Copy + std::fmt::Debug {
    fn of(number: f64) -> Self;
    /// The number without its derivatives.
    fn real(self) -> f64;
    fn apply(name: &str, operands: &[Self]) -> Self;
    /// The number as a constant.
    fn stopped(self) -> Self {
        Self::of(self.real())
    }
}

impl Number for f64 {
    fn of(number: f64) -> Self {
        number
    }

    fn real(self) -> f64 {
        self
    }

    fn apply(name: &str, operands: &[f64]) -> f64 {
        match *operands {
            [x] => unary(name, x),
            [x, y] => binary(name, x, y),
            [x, y, z] if name == "mul_add" => x.mul_add(y, z),
            [x, y, z] if name == "clamp" => x.clamp(y, z),
            _ => panic!("`{name}` of {} operands", operands.len()),
        }
    }
}

fn unary(name: &str, x: f64) -> f64 {
    match name {
        "neg" => -x,
        "sqrt" => x.sqrt(),
        "cbrt" => x.cbrt(),
        "recip" => x.recip(),
        "exp" => x.exp(),
        "exp2" => x.exp2(),
        "exp_m1" => x.exp_m1(),
        "ln" => x.ln(),
        "ln_1p" => x.ln_1p(),
        "log2" => x.log2(),
        "log10" => x.log10(),
        "sin" => x.sin(),
        "cos" => x.cos(),
        "tan" => x.tan(),
        "asin" => x.asin(),
        "acos" => x.acos(),
        "atan" => x.atan(),
        "to_radians" => x.to_radians(),
        "to_degrees" => x.to_degrees(),
        "sinh" => x.sinh(),
        "cosh" => x.cosh(),
        "tanh" => x.tanh(),
        "asinh" => x.asinh(),
        "acosh" => x.acosh(),
        "atanh" => x.atanh(),
        "abs" => x.abs(),
        "fract" => x.fract(),
        "signum" => x.signum(),
        "floor" => x.floor(),
        "ceil" => x.ceil(),
        "round" => x.round(),
        "round_ties_even" => x.round_ties_even(),
        "trunc" => x.trunc(),
        _ => panic!("no number has `{name}`"),
    }
}

fn binary(name: &str, x: f64, y: f64) -> f64 {
    match name {
        "add" => x + y,
        "sub" => x - y,
        "mul" => x * y,
        "div" => x / y,
        "rem" => x % y,
        "powf" => x.powf(y),
        "powi" => x.powi(y as i32),
        // Functions of the runtime: what they are of dual numbers is composed below, without the table.
        "powf_x" | "powf_y" | "powf_xy" | "powi_d" | "powi_dd" => (crate::ir::table::row(name).eval)(&[x, y]),
        "hypot" => x.hypot(y),
        "log" => x.log(y),
        "atan2" => x.atan2(y),
        "max" => x.max(y),
        "min" => x.min(y),
        "copysign" => x.copysign(y),
        "rem_euclid" => x.rem_euclid(y),
        "div_euclid" => x.div_euclid(y),
        _ => panic!("no number has `{name}`"),
    }
}

/// A number and its derivative in one direction.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dual<N> {
    pub(super) value: N,
    pub(super) change: N,
}

impl<N: Number> Number for Dual<N> {
    fn of(number: f64) -> Self {
        Dual { value: N::of(number), change: N::of(0.0) }
    }

    fn real(self) -> f64 {
        self.value.real()
    }

    fn apply(name: &str, operands: &[Self]) -> Self {
        if let Some(dual) = composed(name, operands) {
            return dual;
        }
        let values: Vec<N> = operands.iter().map(|operand| operand.value).collect();
        let value = N::apply(name, &values);
        let change = match *operands {
            [x] => times(x.change, slope(name, x.value, value)),
            [x, y] => change_of_two(name, x, y),
            [x, y, z] if name == "mul_add" => {
                plus(plus(times(x.change, y.value), times(x.value, y.change)), z.change)
            }
            [x, low, high] if name == "clamp" => {
                let inside = low.real() <= x.real() && x.real() <= high.real();
                let outside = if x.real() < low.real() { low.change } else { high.change };
                if inside { x.change } else { outside }
            }
            _ => panic!("`{name}` of {} operands", operands.len()),
        };
        Dual { value, change }
    }
}

fn plus<N: Number>(x: N, y: N) -> N {
    N::apply("add", &[x, y])
}

fn minus<N: Number>(x: N, y: N) -> N {
    N::apply("sub", &[x, y])
}

fn times<N: Number>(x: N, y: N) -> N {
    N::apply("mul", &[x, y])
}

fn over<N: Number>(x: N, y: N) -> N {
    N::apply("div", &[x, y])
}

fn square<N: Number>(x: N) -> N {
    times(x, x)
}

fn of<N: Number>(name: &str, x: N) -> N {
    N::apply(name, &[x])
}

/// The derivatives that are themselves rows of the table, from what they are made of.
fn composed<N: Number>(name: &str, operands: &[N]) -> Option<N> {
    let one = N::of(1.0);
    let less = |y: N, n: f64| minus(y, N::of(n));
    let power = |name: &str, x: N, y: N| N::apply(name, &[x, y]);
    Some(match (name, operands) {
        ("powf_x", [x, y]) => times(*y, power("powf", *x, less(*y, 1.0))),
        ("powf_y", [x, y]) => times(power("powf", *x, *y), of("ln", *x)),
        ("powf_xy", [x, y]) => times(power("powf", *x, less(*y, 1.0)), plus(one, times(*y, of("ln", *x)))),
        ("powi_d", [x, n]) => times(*n, power("powi", *x, less(*n, 1.0))),
        ("powi_dd", [x, n]) => times(times(*n, less(*n, 1.0)), power("powi", *x, less(*n, 2.0))),
        _ => return None,
    })
}

/// The derivative of a function of one number, at `x`, where its value is `r`.
fn slope<N: Number>(name: &str, x: N, r: N) -> N {
    let number = N::of;
    let one = N::of(1.0);
    match name {
        "neg" => number(-1.0),
        "sqrt" => over(number(0.5), r),
        "cbrt" => over(r, times(number(3.0), x)),
        "recip" => over(number(-1.0), square(x)),
        "exp" => r,
        "exp2" => times(number(std::f64::consts::LN_2), r),
        "exp_m1" => plus(r, one),
        "ln" => over(one, x),
        "ln_1p" => over(one, plus(one, x)),
        "log2" => over(number(std::f64::consts::LOG2_E), x),
        "log10" => over(number(std::f64::consts::LOG10_E), x),
        "sin" => of("cos", x),
        "cos" => of("neg", of("sin", x)),
        "tan" => over(one, square(of("cos", x))),
        "asin" => over(one, of("sqrt", minus(one, square(x)))),
        "acos" => over(number(-1.0), of("sqrt", minus(one, square(x)))),
        "atan" => over(one, plus(one, square(x))),
        "to_radians" => number(std::f64::consts::PI / 180.0),
        "to_degrees" => number(180.0 / std::f64::consts::PI),
        "sinh" => of("cosh", x),
        "cosh" => of("sinh", x),
        "tanh" => over(one, square(of("cosh", x))),
        "asinh" => over(one, of("sqrt", plus(square(x), one))),
        "acosh" => over(one, of("sqrt", minus(square(x), one))),
        "atanh" => over(one, minus(one, square(x))),
        "abs" => number(if x.real() < 0.0 { -1.0 } else { 1.0 }),
        "fract" => one,
        "signum" | "floor" | "ceil" | "round" | "round_ties_even" | "trunc" => number(0.0),
        _ => panic!("no number has `{name}`"),
    }
}

/// The change of a function of two numbers.
fn change_of_two<N: Number>(name: &str, x: Dual<N>, y: Dual<N>) -> N {
    let quotient = |p: Dual<N>, q: Dual<N>| {
        over(minus(times(p.change, q.value), times(p.value, q.change)), square(q.value))
    };
    let through = |name: &str, x: Dual<N>| {
        let value = of(name, x.value);
        Dual { value, change: times(x.change, slope(name, x.value, value)) }
    };
    let wholes = |quotient: f64| minus(x.change, times(N::of(quotient), y.change));
    match name {
        "add" => plus(x.change, y.change),
        "sub" => minus(x.change, y.change),
        "mul" => plus(times(x.change, y.value), times(x.value, y.change)),
        "div" => quotient(x, y),
        "rem" => wholes((x.real() / y.real()).trunc()),
        "rem_euclid" => wholes(x.real().div_euclid(y.real())),
        "div_euclid" => N::of(0.0),
        "powf" => {
            let exponent = plus(times(y.change, of("ln", x.value)), over(times(y.value, x.change), x.value));
            times(N::apply("powf", &[x.value, y.value]), exponent)
        }
        "powi" => times(x.change, times(y.value, N::apply("powi", &[x.value, minus(y.value, N::of(1.0))]))),
        "hypot" => {
            let length = N::apply("hypot", &[x.value, y.value]);
            over(plus(times(x.value, x.change), times(y.value, y.change)), length)
        }
        "atan2" => {
            let turn = minus(times(x.change, y.value), times(x.value, y.change));
            over(turn, plus(square(x.value), square(y.value)))
        }
        "log" => quotient(through("ln", x), through("ln", y)),
        "max" => {
            if x.real() > y.real() {
                x.change
            } else {
                y.change
            }
        }
        "min" => {
            if x.real() < y.real() {
                x.change
            } else {
                y.change
            }
        }
        "copysign" => {
            let flips = x.real().is_sign_negative() != y.real().is_sign_negative();
            if flips { of("neg", x.change) } else { x.change }
        }
        _ => panic!("no number has `{name}`"),
    }
}
