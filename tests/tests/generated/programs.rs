// Random functions, written by a generator:
//     UPDATE_PROGRAMS=1 cargo test -p chainrule-macros programs_file

use super::{Case, flat, read, case, several, single};
use chainrule::differentiable;

#[differentiable(second_order)]
fn program_0(x: [[f64; 2]; 2], y: &[f64], z: &[[f64; 2]; 2], i: usize) -> f64 {
    let v1 = [({ let v2 = y[2]; v2 * v2 }), f64::max(1.18, z[1][1])];
    let (v3, v4) = y[2].sin().sin_cos();
    let mut v5 = -({ let v2 = y[2]; v2 * v2 });
    let (v6, v7) = ((-({ let v2 = y[2]; v2 * v2 })).atan(), -std::f64::consts::LN_2.to_radians());
    debug_assert!(!(y[i] + 1.03).is_nan(), "a number");
    let v8 = [y[0] - v3, f64::ln(v1[0]), (i as f64).atan()];
    let v9 = {
        y[2].sin().atan()
    };
    let v10 = {
        v5 -= x[1][0] + v6 - (y[i] + 1.03);
        let v11 = 1.72 + v5 - f64::log2(1.03) - (v5 + v1[1]);
        v4.cosh() * ((i as f64) - z[1][0])
    };
    let v12 = std::f64::consts::LN_2.to_radians();
    {
        let v13 = f64::rem_euclid(v5.signum().sqrt(), v9.powi(2).mul_add(f64::log2(1.03), v5 + v1[1]));
        v5 /= v1[i] * -0.75 + (v5 - y[2]);
        v5 += f64::clamp(v5, -0.2999999999999998, 2.3) + (v7 * v10);
    }
    v5 = f64::mul_add(-1.27, (v8[1]) * x[i][i], f64::rem_euclid(0.64, z[i][i]));
    (-v4).powi(2) + v5 + v3 + v3
}

#[differentiable(second_order)]
fn program_1(x: [(f64, f64); 2], y: f64, n: i32, #[constant] c: f64, i: usize) -> f64 {
    let v1 = (y / y / y.cosh()).atan2((1.22 % (y)).max(x[0].0 - y));
    let (v2, v3) = (x[0].1 + 1.96).sin_cos();
    let v4 = {
        let v5 = (y / y / y.cosh()).atan2((1.22 % (y)).max(x[0].0 - y)) - v2 * x[0].0;
        let (v6, v7) = ((i as f64) * std::f64::consts::SQRT_2 + y.cosh(), (i as f64) * std::f64::consts::SQRT_2 + v1.hypot(v2));
        f64::signum(1.48).powi(n)
    };
    let v8 = [v2, v3];
    x[1].0 - v2 - x[i].1.min(v2) + v2 + v2 + v2 + v1
}

#[differentiable(second_order)]
fn program_2(x: Vec<f64>, i: usize) -> f64 {
    let v1 = chainrule::stop_gradient(x[1] - x[0] - x[0] * (x[2]));
    let v2 = [1.63_f64, 0.5];
    x[2].min(x[1]).tan() + x[0] + x[2] + 0.36 + x[1]
}

#[differentiable(second_order)]
fn program_3(x: &f64, y: [f64; 3], (z_a, z_b): (f64, f64), n: i32, #[constant] c: f64) -> f64 {
    let v1;
    v1 = f64::abs(c.rem_euclid((n as f64)));
    let v2;
    v2 = f64::abs(c.rem_euclid((n as f64)));
    let v3;
    let v4 = f64::clamp(-0.35, -1.2, 3.3).exp2() - (z_a / v2).cos();
    v3 = x + (z_b) + y[0].powi(n);
    let v5 = (--1.12) - (x + (z_b) + y[0].powi(n)) + (1.94 - y[2] - (n as f64).to_radians());
    let v6 = [f64::clamp(-0.35, -1.2, 3.3); 3];
    let [v7, v8] = [f64::exp_m1(z_b).hypot(v3 + z_a), (--1.12) - (x + (z_b) + y[0].powi(n))];
    let v9 = z_a / v2;
    let v4 = v4 * 0.5 + y[0].powi(n);
    f64::atan(f64::clamp(0.79, -0.2999999999999998, 1.7)) + v7 + v8
}

#[differentiable(second_order)]
fn program_4(x: [f64; 3], y: [[f64; 2]; 2], z: &[[f64; 2]; 2], n: i32, #[constant] c: f64) -> f64 {
    let (v2, v3) = (({ let v1: f64 = --0.89; v1 * v1 }), f64::signum(-0.47).mul_add(y[1][1] / (y[1][1]), ({ let v1: f64 = --0.89; v1 * v1 })));
    let v4 = (({ std::f64::consts::SQRT_2 / 0.89 }), (x[1].powi(n), z[1][1] % x[1] + -0.39 / y[1][1]));
    let v5: f64 = y[1][0].powi(4).atan2(y[1][0].powi(4)).asin();
    let v6 = {
        (y[1][1] / (y[1][1])).mul_add(z[1][0].asinh(), -v3)
    };
    let v7 = -f64::log10(y[1][0].powi(4).atan2(y[1][0].powi(4)).asin());
    let (v8, v9) = v3.atan().sin_cos();
    let v10 = {
        let (v11, v12) = (-(y[1][1] / (y[1][1])), y[1][0].powi(4).atan2(y[1][0].powi(4)));
        v12.powi(n).powi(n)
    };
    let (v13, v14) = x[1].powi(n).sin_cos();
    let v15: f64 = y[1][0].powi(4).atan2(y[1][0].powi(4));
    let mut v16 = v5.floor() + y[0][0] * v4.0 + (v6 % y[0][0]).signum();
    let v17 = y[0][0] * v4.0;
    let v18 = ({ chainrule::stop_gradient(x[1].powi(n)) });
    v16 = v7 - x[2] - y[1][0].powi(4).atan2(y[1][0].powi(4));
    ({ let v19: f64 = (-1.14) - -0.44; v19 * v19 }) + v15 + v13
}

#[differentiable(second_order)]
fn program_5(x: f64, y: f64, z: &[[f64; 2]], w: Vec<f64>, i: usize) -> f64 {
    let v1 = chainrule::stop_gradient((x + w[0]).sin());
    let (v2, v3) = ((x - x).hypot(y + w[1]), (z[0][0].clamp(-1.9, 3.6)) - f64::atanh(x));
    let mut v4 = (x.mul_add(z[1][1], w[2]) / ((v3) - 1.16)).ln();
    let v5 = f64::cosh(v2.mul_add(v3, v2)).atan();
    let v2 = v2 * 0.5 + f64::min(v3, v2);
    let v7 = (((v3) - 1.16) % -z[0][0], (({ let v6: f64 = -1.05; v6 * v6 }), (x / (v3)).clamp(-1.8, 2.2)));
    let v8 = (v3.atan2(v5).max((z[0][0].clamp(-1.9, 3.6)) - f64::atanh(x)), (v2 * y, v5.sinh() + y / v7.1.0));
    v4 /= (z[0][0].clamp(-1.9, 3.6)) - f64::atanh(x) - z[1][i].round_ties_even();
    let v9 = [(y) + (y), z[1][0].atan2(v5), v7.1.0.sin()];
    {
        let mut v11: f64 = (f64::max(--0.87, f64::ceil(v9[0]))) / ({ let v10 = v7.1.0 + -1.87; v10 * v10 });
        v11 += v5.sinh();
        v4 -= (std::f64::consts::SQRT_2 + x) * chainrule::stop_gradient((x + w[0]).sin());
    }
    -v9[0].ln() + v4 + v9[0] + v5 + v7.0
}

#[differentiable(second_order)]
fn program_6(x: &f64, y: &[f64], z: f64) -> f64 {
    let v1 = [1.18_f64, 0.5];
    let v2: f64 = -(z / y[2]).cos();
    let v3 = f64::cosh(z.asinh()) % (z.mul_add(z, v2) / (z / y[2]).cos());
    let v5 = ({ let v4 = v3.tanh() * z.clamp(-0.2999999999999998, 3.6); v4 * v4 });
    let mut v6 = f64::atan(v5.max(1.26)).atan2(z.max(v5) + (z + v3));
    let v7 = (-f64::min(y[2], *x)).powi(-1);
    let v8 = [z.asinh(), v1[0] - y[0], z + -1.12, v2 / z];
    let v9 = -y[0].sinh() + --x;
    let mut v10: f64 = y[0].max(*x).powi(0).round_ties_even();
    let v11 = [-0.76_f64, 0.5];
    (v6 % (v7)).div_euclid(z.div_euclid(v8[3])) + v6 + v9 + v9 + v7 + v10
}

#[differentiable(second_order)]
fn program_7(mut x: f64, n: i32, i: usize) -> f64 {
    let mut v1 = (x - x) + (x - x);
    let mut v2 = -(f64::min(v1, x) + (x - x));
    let v3 = (v1 - (n as f64)).powi(n).min((v1 - (n as f64)).copysign(v1.acos()));
    let v4 = f64::exp_m1(x - x).atan2(f64::exp2(f64::min(v1, x)));
    (v1.tanh()) * v1.tanh() + v1 + v3
}

#[differentiable(second_order)]
fn program_8(x: [[f64; 2]; 2], n: i32) -> f64 {
    let v1 = (--x[0][1], (-x[0][1], f64::mul_add((n as f64).atan(), -1.96 * x[0][0], --x[0][1])));
    let v2 = (x[1][1].copysign(v1.0).exp_m1(), (x[1][1].to_radians(), (-v1.1.0).powi(2)));
    let v3 = ((n as f64) + (v1.1.1)).cos().atan2(std::f64::consts::LN_2.tanh().tan());
    let v4 = f64::mul_add((n as f64).atan(), -1.96 * x[0][0], --x[0][1]);
    let v5 = x[1][1].to_radians() - (v1.1.1 - v1.0).log2();
    let v6: f64 = (x[0][0] + v5).mul_add(v1.1.0.to_radians(), v2.0 - (-0.52)).signum();
    let v7;
    v7 = v6.tanh() + f64::cos(x[0][0]);
    let (v8, v9) = v1;
    let _ = -x[0][1];
    let v10 = v6.tanh().min(-x[1][1].to_radians());
    let v11 = {
        let v12 = (v4.to_radians() - chainrule::stop_gradient(v2.1.0)).round_ties_even();
        f64::mul_add(v12 + v10, ({ v10 }), v5 % v6)
    };
    x[1][1].copysign(v1.0) + v7 + v10 + v1.1.1
}

#[differentiable(second_order)]
fn program_9(x: f64, y: &f64, z: f64) -> f64 {
    let (v1, v2) = (f64::trunc(-0.73), x / 1.73 + f64::exp(x));
    let z = z * 0.5 + v2 * y;
    let mut v3 = f64::tanh((std::f64::consts::SQRT_2 - z).mul_add(x * x, x - z));
    let v4 = [x * x; 3];
    let v5 = chainrule::stop_gradient((x * x).powf(std::f64::consts::LN_2.clamp(-0.20000000000000018, 4.0)));
    let v6 = (x * x * ((z) - z)).sin();
    let v7 = (std::f64::consts::SQRT_2 - z).mul_add(x * x, x - z);
    {
        let v8 = f64::tanh((std::f64::consts::SQRT_2 - z).mul_add(x * x, x - z));
        v3 += v1.hypot(v3) + v6.to_radians();
        v3 -= f64::min(-0.73, x / 1.73 + f64::exp(x));
    }
    let v9 = [-0.49_f64, 0.5];
    let mut v10 = f64::clamp((*y).powf(z), -0.7000000000000002, 2.8) + (v4[0].powi(-2).tan());
    let v11 = [-1.29_f64, 0.5];
    return v4[1] * y + v7.exp() + v3 + v4[0] + v3 + v4[2] + v10;
}

#[differentiable(second_order)]
fn program_10(x: f64, y: &[[f64; 2]], n: i32, i: usize) -> f64 {
    let (v1, v2) = y[0][i].powi(n).sin_cos();
    let v3: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    let v4 = y[0][i].powi(n);
    let v5 = y[0][i].powi(n) + f64::cbrt(1.07) * y[0][i].powi(n);
    let v6;
    let v7: f64 = (v2.powi(n) * (y[i][0].exp())).cos();
    v6 = (v1 + x).max(1.95 - -1.59);
    let v8;
    v8 = ({ let v9 = f64::ln_1p(0.52); v9 * v9 });
    let v10 = [v7.exp(), v2 / v7];
    let v11 = [({ let v9 = f64::ln_1p(0.52); v9 * v9 }), v4 * -0.72, x.rem_euclid(v7)];
    let v12 = {
        let v13 = v8.abs().copysign(v7.exp2()).ceil();
        let mut v14 = (v2.powi(n) * (y[i][0].exp())).cos().round_ties_even();
        -v2 / (v14 - y[0][0])
    };
    let (v15, v16) = (1.61 / x - v6.atan(), v4.powf(v11[0]) - v1 * -0.88);
    let v17 = (v2.powi(n) * (y[i][0].exp())).cos().round_ties_even() - (v2.powi(n) * (y[i][0].exp())).exp_m1();
    (v17 + (v15)) / x.ceil() + v4 + v15
}

#[differentiable(second_order)]
fn program_11(x: &[[f64; 2]], y: f64, z: &[[f64; 2]], w: &[f64; 3]) -> f64 {
    let (v1, v2) = ((-x[0][0]).tanh(), (-x[0][0]).tanh());
    let v3 = (y / std::f64::consts::LN_2).powi(-2).cos();
    let v4 = f64::round(-1.11).signum() - chainrule::stop_gradient(x[1][0].mul_add(0.56, x[1][0]));
    (w[2] + v2).cosh() + v3 + v2 + v1 + v1
}

#[differentiable(second_order)]
fn program_12(mut x: f64, y: f64, n: i32) -> f64 {
    let mut v1 = (((n as f64)) - y).hypot(x * y).copysign(x.signum() % x.atan());
    let (v2, v3) = ((y + v1).atan(), y.clamp(-1.9, 4.6) * (x / 1.54));
    let (v4, v5) = (v1.copysign(v3).signum(), (x.signum() % x.atan()).powi(-2));
    let mut v6 = (((n as f64)) - y).hypot(x * y);
    let v7 = [-1.43_f64, 0.5];
    let v8: f64 = (f64::min(-0.42, v6) - (v6) / v5).asinh();
    let v9;
    v9 = chainrule::stop_gradient(v3) * v1.hypot(v1);
    let v11 = v5.recip() < 0.85 + v2;
    let v10: f64 = if v11 { -0.41 } else { -1.41 };
    v5.recip() + v6 + v2 + v6 + v3
}

#[differentiable(second_order)]
fn program_13(x: &[f64], y: [[f64; 2]; 2], z: &f64, w: &f64, i: usize) -> f64 {
    let v1 = (*z).rem_euclid(*w).abs() / (y[1][0] + *w).clamp(-0.6000000000000001, 2.7);
    let v3 = ({ x[1].min(1.56) }) / (({ let v2 = *w; v2 * v2 }) + *z / w);
    let v4 = v3.round().recip() + y[1][1].tan().powi(-2);
    let v5;
    let v6 = (*z).rem_euclid(*w);
    v5 = (v3.atan()) / ((*z / w));
    let v8: f64 = f64::acos(({ let v7 = (i as f64) / v5; v7 * v7 }));
    let (v9, v10) = v4.fract().sin_cos();
    let v11 = (v3.ln().min(0.68 - v6), (v1.copysign(*w), (0.97 + v4).asinh()));
    let v12 = {
        let (v13, v14) = ((0.77 * v3).sqrt(), ({ (*w).powi(3) }));
        let v15 = (-v3 - -x[2]).exp2();
        (*z).powi(2) + (v3.round().recip() + y[1][1].tan().powi(-2))
    };
    let v16 = {
        *z * 1.13 - (f64::signum(1.64))
    };
    let v17 = chainrule::stop_gradient(-f64::powi(-0.38, 2));
    v9.sin().ln() + v8 + v1 + v5
}

#[differentiable(second_order)]
fn program_14(x: [(f64, f64); 2], y: (f64, f64), z: &[[f64; 2]; 2], w: Vec<f64>) -> f64 {
    let v1 = [y.0.signum(), (x[1].1) - std::f64::consts::SQRT_2, 0.41 - w[2]];
    let v2 = y.0.signum() * v1[1].ceil() * w[1].asinh().asinh();
    let v4: f64 = f64::hypot(({ let v3 = v2; v3 * v3 }), v1[1] / w[0]) / ((y.0.signum() * v1[1].ceil() * w[1].asinh().asinh()));
    z[1][0] * w[1] + ({ let v3 = v2; v3 * v3 }) + v4 + v1[2] + v2 + v1[2]
}

#[differentiable(second_order)]
fn program_15(x: [(f64, f64); 2], y: &[[f64; 2]; 2], z: [[f64; 2]; 2], i: usize) -> f64 {
    let v1 = (z[0][0] - x[1].0).fract().clamp(-0.7999999999999998, 5.3);
    let v2 = (z[0][0] - x[1].0).fract();
    _ = (z[0][0] - x[1].0).fract();
    let v3 = (v1.exp_m1() - (std::f64::consts::SQRT_2 + y[0][1])).signum();
    let v4: f64 = (z[0][0] - x[1].0).fract();
    let v5 = v1.fract().atan2(-v4).min((z[0][0] - x[1].0).fract() * ((v1 / y[0][1])));
    let v6: f64 = z[0][0] - x[1].0;
    let _ = v5 + z[1][0];
    let v7;
    v7 = f64::clamp(1.97, -1.1, 4.0).atan();
    let mut v8 = v1.fract().atan2(-v4);
    let v9 = {
        let mut v10 = v5.clamp(-2.0, 5.4) % z[1][0].atan2(v6) + -(0.52 - v2);
        v10 /= v1.copysign(v7) - ({ v10 });
        f64::asin(v1).copysign((1.61) * v7)
    };
    let v11 = -((z[0][0] - x[1].0).fract() * ((v1 / y[0][1]))).exp();
    let (v12, v13) = v1.tanh().sin_cos();
    return v12.min(std::f64::consts::LN_2).atanh() + v5 + v3 + v5;
}

#[differentiable(second_order)]
fn program_16(x: &[[f64; 2]; 2], y: [(f64, f64); 2], z: &f64) -> f64 {
    let v1 = (x[0][1] % (y[0].1) * (*z).ceil(), (y[0].1.hypot(*z), -z.recip()));
    let _ = y[0].0 / v1.1.0;
    let (v2, v3) = v1;
    let (v4, v5) = v1;
    let v6 = f64::sqrt(y[1].0).clamp(-2.8, 4.7) * y[0].0.div_euclid(std::f64::consts::SQRT_2);
    let [v7, v8] = [({ v4.exp() }), v1.0.atan2(v3.1).asin()];
    let v9 = (y[0].0.sqrt() / v4.exp()).clamp(0.7000000000000002, 4.0);
    let v10 = (v7 - v1.0).powi(4) * f64::sin(v2 + v4);
    let v12 = ({ let v11 = v1.0.exp_m1() + f64::sin(v2 + v4); v11 * v11 });
    let v12 = v12 * 0.5 + f64::cos(-1.07);
    let (v13, v14) = v5;
    let v15: f64 = f64::clamp(v1.1.0.abs().mul_add(v2 + v4, v14 - v5.1), -0.7999999999999998, 4.4);
    let v16 = [1.99_f64, 0.5];
    (-z.recip()).abs() + v7 + v2
}

#[differentiable(second_order)]
fn program_17(x: (f64, [f64; 2]), y: &[[f64; 2]; 2], z: &f64, #[constant] c: f64) -> f64 {
    let v1 = [1.86_f64, 0.5];
    let v2;
    let v3: f64 = -((*z - z) + f64::sqrt(1.1));
    v2 = ((*z - z) + f64::sqrt(1.1)) * x.0.atan();
    let v4 = (({ std::f64::consts::LN_2 + std::f64::consts::LN_2 }), (x.0.tanh(), x.0.atan()));
    let v5 = (*z - z) + f64::sqrt(1.1);
    let v5 = v5 * 0.5 + (*z) / 1.62;
    y[1][1].mul_add(v3, -0.47).exp2() + v4.0 + v4.1.0 + v5 + v4.1.0 + v3
}

#[differentiable(second_order)]
fn program_18(x: f64, #[constant] c: f64) -> f64 {
    let v1 = {
        let v2 = (x + (x)).rem_euclid(x / x) - -(x + x);
        x / x / -x
    };
    let (v3, v4) = (x / 0.74).sin_cos();
    let v5 = [(x + (x)).rem_euclid(x / x), x % v1, v1.ceil()];
    assert!((v1 - v5[0]).is_finite());
    let (v6, v7) = x.clamp(0.8999999999999999, 2.8).sin_cos();
    let v8 = (v7.recip() % c.exp()).copysign(((x + (x)).rem_euclid(x / x) - -(x + x)).clamp(-0.2999999999999998, 3.3));
    let v9 = (v8.mul_add(v6, v7) - v5[1].powi(0)).recip();
    let v10: f64 = x.clamp(0.8999999999999999, 2.8);
    f64::exp(0.64).mul_add(x * v9, (v4) / v1) + v3 + v9 + v8
}

#[differentiable(second_order)]
fn program_19(mut x: f64, y: [(f64, f64); 2], z: &f64, n: i32) -> f64 {
    let v1 = {
        f64::cos(y[0].1) * f64::ceil(1.82)
    };
    let v2 = (f64::cos(y[0].1) * f64::ceil(1.82)).min((n as f64).exp2()) * f64::ceil(1.82);
    let v3 = [(v2 - (v2)).asinh(); 3];
    (f64::ceil(1.82)) + z.atan() + v3[1] + v1 + v2
}

#[differentiable(second_order)]
fn program_20(x: [[f64; 2]; 2]) -> f64 {
    let mut v1 = (x[0][1] - 1.61 + (x[1][0]) * x[0][1]) * (x[0][1] + (x[0][1])).acosh();
    let v2 = [[0.54 % (v1), x[0][1] - v1, v1.hypot(v1), -v1], [0.54 % (v1), x[0][1] - v1, v1.hypot(v1), -v1]];
    let v3;
    v3 = x[1][0] + x[1][1] - ((x[0][1] + (x[0][1])));
    let v4: f64 = f64::sin(0.54 % (v1));
    let v4 = v4 * 0.5 + v2[1][1].mul_add(v2[1][1], x[0][0]);
    {
        let v5 = (x[1][0]) * x[0][1] * (v1.hypot(v1) / v1.hypot(v1));
        v1 += (-x[1][1]).cbrt();
        v1 *= ((x[1][0]) * x[0][1]).round_ties_even();
    }
    let v6 = [0.55_f64, 0.5];
    v1 += f64::log10(1.6 - v3);
    v1 /= v3 - x[1][0] - (x[1][0] + x[1][1]);
    (x[0][1] - 1.61 + (x[1][0]) * x[0][1]) * (x[0][1] + (x[0][1])).acosh() + v4 + v1
}

#[differentiable(second_order)]
fn program_21(mut x: f64, y: &[f64], n: i32) -> f64 {
    let v1 = ((-y[2]).max(1.86 + x), (-x, x.atanh().rem_euclid((x) / (x))));
    x *= x.atanh().rem_euclid((x) / (x));
    f64::round_ties_even(-1.06) + v1.1.1 + v1.0 + v1.1.1 + v1.1.1 + v1.1.0
}

#[differentiable(second_order)]
fn program_22(x: f64, y: [(f64, f64); 2], z: (f64, f64), w: &[f64; 3]) -> f64 {
    let mut v3 = f64::clamp(x * w[1], -2.4, 4.1);
    {
        let v4 = (f64::clamp(x * w[1], -2.4, 4.1)) + (y[1].0 - (z.0)).fract();
        v3 -= (x + x).exp();
        v3 = (y[1].1 * z.1).powi(-1);
    }
    let v5 = f64::hypot((-x).asinh(), f64::log2(w[0]) - (x + x));
    let v6 = chainrule::stop_gradient(y[1].1 % x).powi(0);
    let v7 = {
        let v8 = (y[1].0 - (z.0)).fract();
        let (v9, v10) = ((y[1].0 - (z.0)).fract().copysign(y[0].0 * z.1), w[1].asin().max((v8) / 0.54));
        y[1].1 * z.1 * v10.powi(4)
    };
    _ = (-x).asinh();
    let v11 = w[1].asin() + ((w[1]) % v5).ceil();
    let v12 = [-1.74_f64, 0.5];
    let (v13, v14) = z;
    v3 = chainrule::stop_gradient(z.0) - x * v14;
    w[1] + y[0].1 + f64::log10(x) + v7 + v13 + v13 + v5
}

#[differentiable(second_order)]
fn program_23(x: (f64, [f64; 2]), y: &f64, z: &[[f64; 2]], n: i32, i: usize) -> f64 {
    let (v2, v3) = (x.1[i].rem_euclid((i as f64)).hypot(({ let v1 = *y; v1 * v1 })), x.1[i].rem_euclid((i as f64)));
    let v4 = [[y / v3, y.signum(), y.signum(), (std::f64::consts::LN_2) + (x.0)], [y / v3, y.signum(), y.signum(), (std::f64::consts::LN_2) + (x.0)]];
    let v5 = [({ let v6 = y / v3; v6 * v6 }); 3];
    let (v7, v8) = (std::f64::consts::SQRT_2 - (*y)).sin_cos();
    let v9 = 0.93 / v3.signum() + (std::f64::consts::SQRT_2 - (*y)) * f64::to_radians(v3);
    let v10 = [[x.1[i].rem_euclid((i as f64)), v9 / v4[0][2], v3.signum(), f64::clamp(v3, -2.9, 5.1)], [x.1[i].rem_euclid((i as f64)), v9 / v4[0][2], v3.signum(), f64::clamp(v3, -2.9, 5.1)]];
    let v11 = [1.59_f64, 0.5];
    let v12 = (v3 * 1.69).log10();
    let mut v13 = (x.1[1].atan2(v8) * (0.31 + v2)).atan2(v10[i][0].abs() + x.0.cos());
    v13 += (z[0][0].mul_add(x.1[i], v2)) + y / v3;
    let v15 = v8 + -0.5 < v4[i][i].abs();
    let v14: f64 = if v15 { -1.41 } else { -0.68 };
    x.0.copysign(z[i][0]).round() + v9 + v12 + v2 + v13
}

#[differentiable(second_order)]
fn program_24(x: (f64, [f64; 2]), mut y: f64, z: &f64, w: &[f64]) -> f64 {
    let (v1, v2) = ((*z) + w[0]).sin_cos();
    let v3 = [(v2 * v1).atanh(); 3];
    let v4 = (v2 * v1).exp();
    let v5 = (v2.fract() * v2.clamp(-2.9, 3.4)).atanh();
    let v6 = ((v2 * v1).exp() * (v2.fract()), (*z + v2, (std::f64::consts::LN_2) - v3[0] - -1.94));
    let v7 = (v2 * v1).atanh();
    let v8 = {
        let (v9, v10) = ((v2 * v1).atanh() * (v5 + v5), f64::sin(-1.94));
        let v11: f64 = (v9) + f64::ln(1.13) - (v4.ln_1p() - (v7 - v9));
        v6.0 % -0.61
    };
    let (v12, v13) = (1.45 - v8).sin_cos();
    let v14 = (y / v1 - (1.45 - v8), (y.atanh(), (v5 - y) * -v1));
    ({ let v15 = v2.asinh(); v15 * v15 }) + v8 + v1 + v8 + v13 + v5
}

#[differentiable(second_order)]
fn program_25(x: f64, y: f64, n: i32) -> f64 {
    let v1 = (chainrule::stop_gradient(x) + ((y + y))) % chainrule::stop_gradient(x);
    let (v2, v3) = y.hypot(y).sin_cos();
    let v4 = chainrule::stop_gradient(x).copysign((x * v3).clamp(0.6000000000000001, 1.8));
    let v5 = v3.cosh() - (chainrule::stop_gradient(x) + ((y + y))) % chainrule::stop_gradient(x) - f64::min(y.clamp(-1.5, 2.5), v3.powi(4));
    let [v6, v7] = [v3.mul_add(v4, x).powi(n), f64::trunc(0.56).min((0.88) + (v2))];
    let v8 = [-0.79_f64, 0.5];
    let v9;
    let v10 = f64::clamp(v3.cosh() - (chainrule::stop_gradient(x) + ((y + y))) % chainrule::stop_gradient(x), -0.20000000000000018, 2.7);
    v9 = ({ let v11 = f64::fract(-0.49); v11 * v11 });
    let v12 = [1.28_f64, 0.5];
    (x * v3).clamp(0.6000000000000001, 1.8).powi(2) + v3 + v1
}

#[differentiable(second_order)]
fn program_26(x: f64, y: f64) -> f64 {
    let v1 = (f64::atan(x) * f64::min(std::f64::consts::SQRT_2, x)).powi(-1);
    let mut v2 = (-1.21 + 0.34) * f64::signum(-1.66) - (y + 1.81).rem_euclid((f64::atan(x) * f64::min(std::f64::consts::SQRT_2, x)).powi(-1));
    let v3 = (x.copysign(-0.97).fract()) % (v2.div_euclid(y) + f64::signum(-1.66));
    let v4 = [0.81_f64, 0.5];
    let v5 = (v4[0] - v1).atan2(y.ln()) - f64::min(std::f64::consts::SQRT_2, x).cbrt();
    let mut v6 = f64::signum(-1.66);
    let v7 = v5.powi(0).max(y - x) % (v4[0] / x).acos();
    (v2, v6) = (v6, v2);
    {
        let v8 = f64::signum(-1.66);
        v6 -= ((y) + v6) * v5.powi(-1);
        v6 -= v4[0] - v1;
    }
    let mut v9 = v5.floor() * (std::f64::consts::SQRT_2 / v6) * (y + (v5)).powi(2);
    v9 += (v7) + 0.48 + (-1.21 + 0.34) * f64::signum(-1.66);
    let (v10, v11) = (-v2).sin_cos();
    ((v5) + v4[1]) % v3.floor() + v3 + v10 + v2 + v5 + v9
}

#[differentiable(second_order)]
fn program_27(x: [(f64, f64); 2], y: (f64, [f64; 2]), z: &f64, w: Vec<f64>, #[constant] c: f64) -> f64 {
    let v1 = [*z - x[0].0, x[1].0.ln_1p(), x[0].0 + y.0, ({ let v2 = w[1]; v2 * v2 })];
    let v3 = (v1[0] - -0.99).floor() * (f64::floor(x[1].1) * v1[1].div_euclid(1.65));
    let v4 = [w[2] + w[1], f64::cbrt(1.56), z * v3];
    let (v5, v6) = y.1[1].div_euclid(-1.2).sin_cos();
    let v7 = chainrule::stop_gradient(f64::floor(x[1].1));
    let v8 = [({ -c }); 3];
    let v9 = {
        let (v10, v11) = (f64::floor(x[1].1) * v1[1].div_euclid(1.65), x[1].0.ln_1p());
        ((v6) + v6).powf(-y.1[0])
    };
    let mut v12 = (1.09 / -1.15 + -c) * (v9 / v6).ln_1p();
    let v13 = -c.mul_add(*z, v8[2]).floor();
    return (v6) + v6 + v9 + v4[2] + v5;
}

#[differentiable(second_order)]
fn program_28(x: (f64, [f64; 2])) -> f64 {
    let v1: f64 = (f64::mul_add(x.0.exp(), x.1[0] - x.0, x.0 / (0.98))) - std::f64::consts::LN_2.exp().recip();
    let v2 = [x.0.powi(-2), std::f64::consts::SQRT_2.powf(v1), v1 - v1, v1 - v1];
    let (v3, v4) = (v2[1] + 0.45).sin_cos();
    let v5 = [(x.1[0]) * (v2[3]), v3 / -1.06];
    let v6 = {
        let v7 = x.0 / (0.98);
        x.0.min(v5[0]) - ((v1 - v1))
    };
    let v8 = [1.03_f64, 0.5];
    let v9: f64 = f64::mul_add(x.0.exp(), x.1[0] - x.0, x.0 / (0.98)) + v4 + ((f64::mul_add(x.0.exp(), x.1[0] - x.0, x.0 / (0.98))) - std::f64::consts::LN_2.exp().recip());
    let v10 = [f64::sin(({ -1.97 })), v9.cosh(), v6.min(-0.43)];
    let v11 = v4 - v6 + -v2[0] + ((v4 * v4).atanh());
    let v12 = ((v2[1] % v9).atanh(), (v6.cos(), (1.56 + -0.89) * (v10[2].atan())));
    let v13;
    let mut v14 = v3.atan2(v10[1]).fract() / ((v2[0] + v2[3]) * std::f64::consts::LN_2.exp());
    v13 = v4.asin().floor();
    let v15 = [v4.hypot(std::f64::consts::SQRT_2), v4];
    v3.abs().log2() + v3 + v13 + v4
}

#[differentiable(second_order)]
fn program_29(x: [(f64, f64); 2], n: i32) -> f64 {
    let v1 = (x[1].1.powi(4) / -x[0].0).round_ties_even();
    let v2 = [1.86_f64, 0.5];
    f64::to_radians(v1) - f64::to_radians(v1) + v1 + v1 + v1
}

#[differentiable(second_order)]
fn program_30(x: f64, y: &[[f64; 2]; 2]) -> f64 {
    let v1 = (-std::f64::consts::LN_2 * -std::f64::consts::LN_2).clamp(0.10000000000000009, 3.9);
    let v2;
    v2 = ({ let v3 = (-std::f64::consts::LN_2 * -std::f64::consts::LN_2).clamp(0.10000000000000009, 3.9); v3 * v3 });
    let v4 = -y[0][0].recip() + ({ let v3 = (-std::f64::consts::LN_2 * -std::f64::consts::LN_2).clamp(0.10000000000000009, 3.9); v3 * v3 });
    let v5;
    let v6 = --v4 - (v1 + 1.25).trunc();
    v5 = f64::clamp(v4, -0.7000000000000002, 2.8).trunc();
    let mut v7 = (v1.clamp(-2.1, 5.1) * -v5).tanh();
    let v8 = [v7 + v6, v1 + 1.47, v6 - -1.7, (v7) + (v5)];
    let _ = v4.abs();
    let v9 = chainrule::stop_gradient(({ let v10 = v4; v10 * v10 }) - y[1][0].ln());
    let v11 = (y[1][1] / y[0][1] * (v7 * (v5))).cos();
    let v12 = [[x - v4, (x) + v5], [x - v4, (x) + v5]];
    let v13 = [[v11 / x, v12[1][0] / v9, f64::abs(v4)], [v11 / x, v12[1][0] / v9, f64::abs(v4)]];
    let v14 = [[v4 / v8[2], v5.min(v9), v5 * -1.7, v2], [v4 / v8[2], v5.min(v9), v5 * -1.7, v2]];
    ({ let v15 = ({ let v10 = v4; v10 * v10 }) - y[1][0].ln(); v15 * v15 }) + v12[1][0] + v12[1][0]
}

#[differentiable(second_order)]
fn program_31(x: (f64, [f64; 2])) -> f64 {
    let mut v1 = (x.1[1] - x.0).powi(-1) / (x.1[1] - x.0);
    let v2 = {
        let [v3, v4] = [v1.tanh().trunc(), x.0.tanh() + x.0 * (x.0)];
        (std::f64::consts::LN_2 + v1).asin()
    };
    let (v5, v6) = (x.1[0] + 0.51).sin_cos();
    (({ let v7 = v6; v7 * v7 })) / ({ let v8 = x.1[0]; v8 * v8 }) + v1 + v5 + v6 + v6
}

#[differentiable(second_order)]
fn program_32(x: f64, y: [(f64, f64); 2], n: i32) -> f64 {
    let mut v1 = (y[1].1.mul_add(1.37, y[1].0) - y[0].1.cbrt()).powi(-2);
    let v2 = [v1 * v1 * (y[1].0 + v1); 3];
    let v3 = (({ y[1].0.ln_1p() }), (v2[1].clamp(0.8999999999999999, 4.7), v1 * v1 * (y[1].0 + v1) - (v2[0] + std::f64::consts::LN_2)));
    let mut v4 = chainrule::stop_gradient(v2[2].round().min(v3.0 + y[1].1));
    let v5 = v4.exp_m1() - -y[1].0 - ({ v3.0 }).sqrt();
    let v6 = ({ v3.0 });
    let v7 = [v3.1.0.hypot(y[1].1), v1 * v1];
    let v8 = (n as f64) * 0.94 / ((v5) / y[1].0) + -x.atan2(v2[1]);
    let v1 = v1 * 0.5 + v7[0] / x;
    v4 += x.div_euclid(y[0].0).sinh();
    ({ v6 }).powi(n) + v4 + v7[0] + v8 + v5 + v2[2]
}

#[differentiable(second_order)]
fn program_33(x: Vec<f64>, y: f64, z: &f64, w: (f64, [f64; 2]), n: i32, i: usize) -> f64 {
    let v1 = (w.1[0].powi(0) / w.1[0].powi(0), (x[0] * std::f64::consts::LN_2, y.sinh() * f64::tanh(w.1[0])));
    let v2: f64 = y.sinh() * f64::tanh(w.1[0]);
    let (v3, v4) = (y.sinh() * f64::tanh(w.1[0])).sin_cos();
    v3.atan2(w.1[i]) - -1.0 % y + v1.0 + v2 + v2 + v1.1.0 + v1.1.0
}

#[differentiable(second_order)]
fn program_34(x: &[f64], y: &f64) -> f64 {
    let mut v1: f64 = (*y * x[0]).sinh() - f64::copysign(*y, *y).max(1.37 + -0.63);
    let v2: f64 = v1.clamp(-1.7, 4.0).acosh() + f64::cosh(v1.powi(0));
    v1 *= (v2 + y).clamp(-2.1, 2.7);
    let [v3, v4] = [(*y * x[0]) / (*y * x[0]), -(x[0] / y)];
    let _ = v4 - v3;
    v1 /= (v1 - v4) + v4.floor();
    let (v5, v6) = f64::log10(v2).sin_cos();
    v1 *= (*y * x[0]).sinh().fract();
    let v7;
    let v8 = x[0] / y;
    v7 = (*y * x[0]) / (*y * x[0]);
    let v9 = [f64::cosh(1.87), v8.sin()];
    let v10 = (v2 + y, (x[2].exp2(), (*y * x[0]).sinh() - f64::copysign(*y, *y).max(1.37 + -0.63)));
    let v11;
    v11 = (*y * x[0]).sinh().fract();
    {
        let mut v12 = f64::copysign(*y, *y);
        v1 /= *y / v6 % v9[0].mul_add(v3, v11);
        v1 /= (v6 / x[2]) + v6.atan();
    }
    v6.fract().fract() + v5 + v4 + v6 + v3 + v7
}

#[differentiable(second_order)]
fn program_35(x: &[f64], y: &f64) -> f64 {
    let (v1, v2) = ((*y).powi(-2) + (*y).powi(-2), -1.89 * 0.5 + ((x[0] - x[0])));
    let mut v3 = (*y / x[0]).cbrt() - (((v1) - *y)) * (x[0] - v2);
    let v4 = [-0.96_f64, 0.5];
    let v2 = v2 * 0.5 + -1.89 * 0.5;
    let (v5, v6) = (v3 * v2).sin_cos();
    let v7 = [v1.floor(), f64::sin(-1.89 * 0.5)];
    v7[1].cosh() * (0.99 + (x[1])) + v6 + v7[0]
}

#[differentiable(second_order)]
fn program_36(x: (f64, [f64; 2]), #[constant] c: f64) -> f64 {
    let v1;
    let v2 = ((x.0 * x.1[1]) * -x.0).max(x.0 * x.1[1] - (x.0 * x.1[1]) * -x.0);
    v1 = x.0 - (x.1[1]) + 0.45 * 1.91;
    let v3 = [0.88 - x.1[0], v2 - x.1[1], x.0 - (x.1[1]) + 0.45 * 1.91, f64::sin(0.45 * 1.91)];
    let v4 = -x.0;
    let v6 = 0.71 - (v4) < v1 / (-1.04);
    let v5: f64 = if v6 { -0.71 } else { 0.92 };
    let v7 = f64::round((x.0 - (x.1[1]) + 0.45 * 1.91).abs());
    x.0 % v1 + -0.91 * v1 + v2 + v2 + v2
}

#[differentiable(second_order)]
fn program_37(x: f64, y: &f64, z: &f64, w: f64, n: i32, #[constant] c: f64) -> f64 {
    let v1 = (c - z).div_euclid(z + 1.96).atan2(-x.trunc());
    debug_assert!(!(-x.trunc()).is_nan(), "a number");
    let v2 = [[(c - z).div_euclid(z + 1.96).atan2(-x.trunc()), z + 1.96], [(c - z).div_euclid(z + 1.96).atan2(-x.trunc()), z + 1.96]];
    let mut v3 = (-*y / f64::sinh(w)) + f64::copysign(*z * w, ({ v2[1][0] }));
    let (v4, v5) = ({ v2[1][0] }).sin_cos();
    {
        let v6 = f64::exp_m1(v5.cosh()) * (-*y).trunc();
        v3 -= f64::exp_m1(v5.cosh()) * (-*y).trunc();
        v3 *= f64::hypot(*z, *z) * f64::asinh(*z);
    }
    {
        let v7: f64 = (z + 1.96) / f64::log2(1.58 + v2[0][1]);
        v3 *= v7 % x + ({ let v8: f64 = -1.21; v8 * v8 });
        v3 /= ({ ({ v2[1][0] }) });
    }
    debug_assert!(!(*y + *y).is_nan(), "a number");
    let mut v9 = (v5.floor() - v2[0][1] / v4).fract();
    let v10 = *y + *y;
    let v11 = 1.58 + v2[0][1];
    return v5 % 1.07 - (*z + (-0.79)) + v9 + v1;
}

#[differentiable(second_order)]
fn program_38(x: &[f64; 3]) -> f64 {
    let v1 = {
        x[1] * x[1] + f64::max(1.21, 1.57)
    };
    let v2 = (x[0].copysign(x[1])) + x[1] * x[1] + ((x[1] * x[1] + f64::max(1.21, 1.57))) * ((v1) + x[0]);
    let v3 = [v2 + (-1.46), (v1) / 0.48, f64::sin(--0.37)];
    let v4 = chainrule::stop_gradient(v1.log10() * ((v3[2] - v1)));
    let v5;
    v5 = f64::max(1.21, 1.57).floor();
    let v6 = (v1.log10() * ((v3[2] - v1))).mul_add(1.93 % x[2], v3[0].recip()).copysign(x[0].powi(2) + f64::clamp(0.52, -0.10000000000000009, 3.8));
    let v7 = f64::exp(v3[2] - v1) - ((1.0) + (x[2]) - v3[2].recip());
    let v8 = (v1 - x[2]).round() - (v3[0].recip() - v4.powi(-1));
    let mut v9 = f64::mul_add(v7, v8, v3[1]) / ((1.93 % x[2])) / f64::floor(v7 * v1);
    let v10 = [v1.cosh(), v3[2].tanh(), v9.powi(3), v9 - -0.6];
    ({ let v11 = v7.to_radians(); v11 * v11 }) + v3[2] + v3[0] + v1 + v9
}

#[differentiable(second_order)]
fn program_39(x: &[f64]) -> f64 {
    let mut v1 = (1.01 / x[1]).max(x[0].mul_add(x[1], 0.37)).exp2();
    let v2 = [1.01 / x[1], v1 - v1, f64::round_ties_even(v1), v1.powi(3)];
    {
        let v3 = ({ x[2] + (x[1]) + (v1 - v1) });
        v1 += ({ x[2] + (x[1]) });
        v1 = ({ x[2] + (x[1]) }).log(v3.powi(1));
    }
    let v4 = (x[2] + (x[1])).mul_add(0.95 / x[0], f64::clamp(0.61, -2.5, 5.3)).round_ties_even();
    v1 = (x[2] + (x[1])).mul_add(0.95 / x[0], f64::clamp(0.61, -2.5, 5.3)).round_ties_even();
    let v6 = ({ x[2] + (x[1]) }) < v4 / v2[3];
    let v5: f64 = if v6 { 1.12 } else { -1.79 };
    let (v7, v8) = ((1.01 / x[1]).max(x[0].mul_add(x[1], 0.37)).exp2(), (v2[0] - (x[1])) / (1.33 + v2[0]));
    let v9 = (v1.hypot(v1) / (f64::exp(1.12)), (v4 + v2[2], v2[3].round_ties_even().div_euclid(v1.copysign(v4))));
    (x[2] - v8).atan2(v1.hypot(v1) / (f64::exp(1.12))) + v1 + v8 + v1
}

#[differentiable(second_order)]
fn program_40(x: f64, y: f64, mut z: f64) -> f64 {
    let v1 = (({ y / (z) }), (x.atan2(-1.77), x.atan2(-1.77)));
    let v2 = [x / 1.47, x.atan2(-1.77)];
    let (v3, v4) = f64::sqrt(0.47).sin_cos();
    z -= (z - z) * (z + 1.16);
    let v5 = (y.asinh().log2(), (v1.0 + v1.0, x / 1.47));
    debug_assert!(!f64::tanh(1.07).is_nan(), "a number");
    z += z.trunc() + y.asinh().log2();
    let v6 = {
        let v7: f64 = v1.0 + v1.0;
        v7 * v4 - v5.1.0 / (z)
    };
    let (v8, v9) = v1;
    assert!((x + 0.83).is_finite());
    f64::mul_add(z, v1.0, v9.0).powi(-1) + v8 + v8 + v9.1 + v1.1.1 + v5.1.0
}

#[differentiable(second_order)]
fn program_41(x: f64, y: &f64) -> f64 {
    let v1 = [x.recip(), *y + *y, y + y, y * y];
    let v2 = (x.recip() * (x + v1[0])).cbrt();
    assert!(y.powf(v1[3]).is_finite());
    let v3 = v1[2].cosh() - (*y) * y - (x.mul_add(x, *y) - (-1.3 + v1[3]));
    let v4 = f64::floor(y * y);
    let v5 = -((v1[2].cosh() - (*y) * y) % (v1[0] / -1.61));
    let mut v6: f64 = ({ v3.hypot(v4) }).powf((x - v4).tanh());
    let v7 = [v6 + (v2), v1[2].cosh() - (*y) * y, ({ let v8 = v3; v8 * v8 }), v2.powi(3)];
    let v9 = chainrule::stop_gradient(x.tanh()) - ((v1[0]) / v2).recip();
    let v10 = [f64::floor(1.94), f64::powi(1.91, -2), y.acos()];
    v6 *= f64::ceil(v6).exp_m1();
    (v5 + (v4)) * (v10[1] / 0.48) + v1[1] + v3 + v1[3] + v2 + v7[1]
}

#[differentiable(second_order)]
fn program_42(x: f64, y: &f64, mut z: f64, i: usize) -> f64 {
    let (v1, v2) = (x - z).sin_cos();
    let (v3, v4) = (*y).powi(4).sin_cos();
    let (v5, v6) = (f64::max(1.42, v1).cosh(), -v4 - z.tan());
    let mut v7 = (x - z).cos();
    -0.69 * x * -v7 + v1 + v3
}

#[differentiable(second_order)]
fn program_43(x: [(f64, f64); 2], #[constant] c: f64, i: usize) -> f64 {
    let v1 = [({ let v2 = x[0].1; v2 * v2 }), x[i].0.min(x[0].1), (i as f64) / x[0].1];
    let v3 = [v1[i].recip(), v1[1] * v1[2]];
    let _ = -v1[0];
    let v4;
    v4 = x[i].1.abs() - v1[i].recip();
    -(x[0].0 - v3[1]) + v1[0] + v1[2]
}

#[differentiable(second_order)]
fn program_44(x: f64, y: [(f64, f64); 2], z: [f64; 3], w: f64) -> f64 {
    let v1 = [0.91_f64, 0.5];
    let v2: f64 = y[1].0.max(x) / z[1].tan() % (({ y[0].0 }).hypot(({ y[0].0 })));
    let v3 = (1.08 - (z[1]) - y[0].0 % v2).sinh();
    let v4 = y[1].0.max(x) / z[1].tan();
    let (v5, v6) = ({ y[0].0 }).hypot(({ y[0].0 })).sin_cos();
    let v7 = f64::sinh((y[1].0 + v4).powi(-2));
    let v8 = [1.79_f64, 0.5];
    let mut v9 = (v3 / v4) - y[0].1 % 1.67 + (y[1].0.max(x) / z[1].tan() % (({ y[0].0 }).hypot(({ y[0].0 })))) % -y[0].0;
    let mut v10 = f64::powf(y[1].1 + v3, v7 + w).to_radians();
    let v11: f64 = v7.asin().copysign(y[0].1 % 1.67);
    let v12 = chainrule::stop_gradient(v7.asin() % f64::min(z[0], std::f64::consts::LN_2));
    let v13 = f64::min(z[0], std::f64::consts::LN_2);
    (v3 / v4) - y[0].1 % 1.67 + (y[1].0.max(x) / z[1].tan() % (({ y[0].0 }).hypot(({ y[0].0 })))) % -y[0].0 + v4 + v11
}

#[differentiable(second_order)]
fn program_45(x: &[[f64; 2]; 2], y: f64) -> f64 {
    let y = y * 0.5 + x[0][1] * x[0][0];
    let mut v1: f64 = x[0][1].powi(3).ceil() * ((y.powi(0) - f64::to_radians(x[1][1])));
    let v2 = (f64::to_radians(x[1][1]).tanh(), (-v1, ((x[0][1]) / y).copysign(x[0][1].powi(3))));
    debug_assert!(!f64::to_radians(x[1][1]).is_nan(), "a number");
    let v4 = ({ let v3 = -f64::clamp(y, 0.7999999999999998, 4.7); v3 * v3 });
    let v6 = f64::to_radians(x[1][1]).tanh() < v2.0.cos();
    let v5: f64 = if v6 { -1.44 } else { 1.75 };
    let v7 = [v4.mul_add(v1, v2.1.0).tanh(), v2.0.asin()];
    let (v8, v9) = v2;
    let v10 = [0.38_f64, 0.5];
    _ = f64::mul_add(0.92, y, std::f64::consts::SQRT_2);
    let v11 = [y.exp2(), v7[1] - v9.1, v7[1].round_ties_even(), v4 % v9.0];
    v1 += f64::sin(v2.1.1 - y);
    let v12 = (({ -v8 }), (f64::cbrt(-1.33), (1.21 + v7[1]) - -f64::clamp(y, 0.7999999999999998, 4.7)));
    -(1.13 - v1) + v8 + v4 + v11[0] + v12.0
}

#[differentiable(second_order)]
fn program_46(x: &[[f64; 2]], y: &[f64], i: usize) -> f64 {
    let v1 = f64::abs((i as f64) / (x[0][0]) * (y[1] * 1.82));
    let v2 = [x[1][1].exp2(), (i as f64).recip()];
    let v3 = [1.5_f64, 0.5];
    let v5: f64 = x[1][1].exp2().exp().rem_euclid(({ let v4 = f64::abs(1.32); v4 * v4 }));
    let v7 = v2[i].rem_euclid(y[0]) < 1.87 - v5;
    let v6: f64 = if v7 { 1.81 } else { 1.9 };
    let mut v8 = ((f64::ln(0.43) + x[0][0].round_ties_even())) * (((y[1]) * v1 - x[1][1].tanh()));
    let mut v9 = (-(y[2] / v8)).sin();
    let v10 = [1.53_f64, 0.5];
    let v11 = (f64::ln(0.43) * (v2[0] / y[2])).asinh();
    let v13 = v5.signum() < v9.powi(2);
    let v12: f64 = if v13 { 1.16 } else { 1.14 };
    let (v14, v15) = (-0.69 + y[0]).sin_cos();
    let v16 = -v9.powi(2);
    let v18 = (-(v15 * v11)).mul_add(({ let v17 = std::f64::consts::LN_2.ceil(); v17 * v17 }), f64::div_euclid(-1.56, v15) % (v14 * y[2]));
    return -0.69 + y[0] + v5 + v14 + v1 + v2[i] + v16;
}

#[differentiable(second_order)]
fn program_47(mut x: f64, y: (f64, [f64; 2]), z: Vec<f64>, [w_a, w_b, _]: [f64; 3], i: usize) -> f64 {
    let v1 = [1.45_f64, 0.5];
    let v3 = ({ let v2 = y.1[0].fract().cosh(); v2 * v2 });
    let v4 = {
        let mut v5 = x.powi(2).ln_1p() + ((z[0] / w_a).log2());
        w_a.atan2(y.1[0]) + -x
    };
    let v6 = f64::log2(z[0]).log2() / (z[0] + 1.96).sqrt();
    let v7 = (z[0] + 1.96).sqrt() + v6.copysign(v6) + (f64::atan2(1.0 + 0.48, w_a + (v6)));
    let v8 = (f64::fract(v3 + v6), ((z[0] + 1.96).sqrt() + v6.copysign(v6) + (f64::atan2(1.0 + 0.48, w_a + (v6))), x * v7 * ((std::f64::consts::LN_2 * v3))));
    let v9 = w_a + (v6);
    let v10 = [0.4_f64, 0.5];
    let v11 = [z[i].log(v7), 0.96 * x];
    let (v12, v13) = v8;
    f64::log2(f64::hypot(-0.93, y.1[0])) + v7 + v4 + v6
}

#[differentiable(second_order)]
fn program_48(x: &[[f64; 2]], y: f64, n: i32) -> f64 {
    let mut v1 = f64::hypot((y - x[0][1]).exp(), (y - x[0][1]).exp());
    let [v2, v3] = [y.tanh().powi(n), y.tanh().powi(n)];
    let v4;
    v4 = v1.rem_euclid(0.54).ln();
    let v5: f64 = x[0][1].cbrt().rem_euclid(x[0][0].hypot(std::f64::consts::SQRT_2)).tanh();
    let v6 = (-v2.atanh()).hypot(-v2.atanh() / (v4 - std::f64::consts::LN_2));
    let (v7, v8) = f64::sin(-0.86).sin_cos();
    let mut v9 = v3.log10().sin().clamp(-0.5, 5.2);
    v2.atanh() + v6 + v4 + v3
}

#[differentiable(second_order)]
fn program_49(mut x: f64, n: i32, #[constant] c: f64, i: usize) -> f64 {
    let v1 = (n as f64).acosh().round_ties_even() + ((n as f64).signum() - f64::ceil(-0.8));
    x += ((n as f64).acosh().round_ties_even() + ((n as f64).signum() - f64::ceil(-0.8))) / (x - c);
    assert!(x.ln_1p().is_finite());
    let v2: f64 = x - x + (((x) + (x))) - x.cos().powi(4);
    (v2 * -1.79).min(x - x + (((x) + (x)))) + v2 + v2 + v2
}

#[differentiable(second_order)]
fn program_50(x: [f64; 3], y: [f64; 3], n: i32) -> f64 {
    let v1 = (-x[1] - (y[1] + x[1])).tanh();
    let mut v2 = (-x[1] - (y[1] + x[1]) + y[2].sqrt()).min((std::f64::consts::LN_2 % 1.9).powi(n));
    let v3: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    v1.cosh().min((-x[1] - (y[1] + x[1]) + y[2].sqrt()).min((std::f64::consts::LN_2 % 1.9).powi(n))) + v1 + v1
}

#[differentiable(second_order)]
fn program_51(x: f64, y: [(f64, f64); 2], z: &[[f64; 2]; 2], w: f64, n: i32) -> f64 {
    let [v1, v2] = [z[1][1] * w % y[0].0.acosh(), (x % w) - w / y[1].0];
    let (v3, v4) = f64::tanh(-1.84).sin_cos();
    let v5: f64 = y[0].0.acosh() + (y[0].0 * v2).ln_1p();
    let v6 = -v1 * ((y[0].0.acosh() + (y[0].0 * v2).ln_1p()));
    let v7 = [(v5 - z[0][0]).mul_add(v5 + v1, z[0][0].ln()); 3];
    let mut v9 = ({ let v8 = (n as f64) * x; v8 * v8 }) * (v7[0] - v1).round();
    let (v10, v11) = (v7[2] * v1 + (z[1][0]) * y[1].1, x / v1);
    v9 /= f64::sin(v2 + -1.1);
    let v12 = [v6.signum(), v5.div_euclid(v7[0]), v1 - std::f64::consts::SQRT_2];
    debug_assert!(!v5.asin().is_nan(), "a number");
    let v13 = ((v7[2] + z[0][1]) % (v2 + -1.1)).ln_1p();
    let v15 = ({ v2 }) < v9 - w;
    let v14: f64 = if v15 { 0.54 } else { 0.8 };
    f64::tanh(v5) - v7[2] * v1 + v6 + v2 + v10
}

#[differentiable(second_order)]
fn program_52(x: &[f64; 3]) -> f64 {
    let (v1, v2) = (1.05 - x[1]).sin_cos();
    let v3 = [-x[1], f64::powf(0.74, v2), -x[1], v2 * v2];
    x[2].cos().clamp(-0.10000000000000009, 3.0) + v2 + v3[2] + v2
}

#[differentiable(second_order)]
fn program_53(x: [[f64; 2]; 2], y: [f64; 3], z: &[f64; 3], w: f64, #[constant] c: f64) -> f64 {
    let v1 = [[y[0].cbrt(), -w, x[0][0] - 0.57], [y[0].cbrt(), -w, x[0][0] - 0.57]];
    let w = w * 0.5 + x[0][0] / x[0][1];
    let v2 = -(x[0][0] / x[0][1]);
    let v2 = v2 * 0.5 + f64::cos(x[0][0]);
    let v3 = [--(x[0][0] / x[0][1]); 3];
    let v4 = (y[0].cbrt() - z[0] * w, (-v1[0][0], x[0][1].atan().asinh()));
    let v5 = z[0].asinh() * w.fract() + (z[1].ln_1p() + v3[1] % x[0][1]);
    z[1].ln_1p() + v3[1] % x[0][1] + v2 + v3[2] + v4.1.0 + v5 + v1[1][2]
}

#[differentiable(second_order)]
fn program_54(x: [[f64; 2]; 2], y: f64, z: (f64, [f64; 2]), w: &[[f64; 2]]) -> f64 {
    let y = y * 0.5 + f64::mul_add(1.57, x[0][0], x[0][1]);
    let v1 = [f64::mul_add(1.57, x[0][0], x[0][1]), z.1[0].powi(3)];
    let (v2, v3) = (chainrule::stop_gradient(w[1][1]).ln(), x[0][1].exp2() - v1[1].to_degrees());
    let v4 = f64::atan(-0.62) + -0.62;
    let v5 = y.atan2(w[0][1]) / (v3 * x[0][0]) * z.0.atan().powi(-2);
    f64::atan(-0.62).cos() + v5 + v1[1] + v3 + v3
}

#[differentiable(second_order)]
fn program_55(x: &f64, y: f64, [z_a, z_b, _]: [f64; 3], w: f64) -> f64 {
    let v1 = w * x + (-1.42 - (std::f64::consts::LN_2));
    let v2 = {
        let v3 = (w * x + (-1.42 - (std::f64::consts::LN_2))).floor();
        let v4 = f64::tanh(v3 - *x) - -z_a.powi(0);
        w * x + (-1.42 - (std::f64::consts::LN_2))
    };
    let v5 = [v1.clamp(-0.5, 4.8), f64::log(0.42, 1.78)];
    let v6 = w * x + (-1.42 - (std::f64::consts::LN_2));
    let mut v7 = z_b.mul_add(z_b, w).recip().atanh();
    v7 = f64::log(0.42, 1.78);
    let v8;
    let v10 = ({ let v9 = v2; v9 * v9 }) - f64::rem_euclid(-1.55, z_a) + z_b.mul_add(z_b, w).recip().atanh().sinh();
    v8 = (-1.42 - (std::f64::consts::LN_2)).cbrt();
    let v11 = ((y) + v2) + (v10 + v2) + (z_a - x).div_euclid(v5[1].exp2());
    let v12 = ((y) + v2) + (v10 + v2);
    let v13 = v7.powi(4).copysign(1.18 - v11).trunc();
    let v14;
    v14 = (-0.97 - v6).atan();
    let v15 = [1.23_f64, 0.5];
    let v16 = z_b.mul_add(z_b, w).recip().atanh().sinh() % (1.92 / v11) + f64::copysign(v1, -1.93) * (v2 + *x);
    (w * y).signum() + v12 + v14
}

#[differentiable(second_order)]
fn program_56(x: &[f64; 3], y: &f64, n: i32) -> f64 {
    assert!((std::f64::consts::SQRT_2 + y).is_finite());
    let v1 = (0.5 + (n as f64) - (0.5 + (n as f64))).clamp(-1.3, 5.4);
    let v2 = [(*y).tanh() + (*y).tanh(); 3];
    let v3 = chainrule::stop_gradient((*y - v2[1]).min(x[0].copysign(v2[1])));
    let (v4, v5) = ((*y).tanh() + (*y).tanh(), (0.83 - *y).atan());
    let v6 = (((*y).tanh() + (*y).tanh()) * (*y).acosh()).rem_euclid(-(x[0] + v2[1]));
    let v7 = [f64::sin(-0.67), (0.5 + (n as f64) - (0.5 + (n as f64))).clamp(-1.3, 5.4)];
    let v8 = v4 / v4 * (v4 / -0.36) * ({ x[1] + v5 });
    let v9 = std::f64::consts::SQRT_2 + y + v4 / v4 + (({ v2[0] }) + (v2[2] % 0.9));
    ({ let v10 = x[1]; v10 * v10 }) * (v5 * v5) + v4 + v4 + v5 + v4 + v9
}

#[differentiable(second_order)]
fn program_57(x: f64, mut y: f64, n: i32) -> f64 {
    let v1 = (f64::powf(-x, f64::round_ties_even(1.13)), ((n as f64).powf(y), y.powi(2) + (x + x)));
    y += (v1.1.0) % y * (v1.0 + (n as f64));
    let (v2, v3) = v1;
    let v4;
    v4 = y.log(v2) + (f64::round(1.42));
    debug_assert!(!(v4 - v2).is_nan(), "a number");
    y.log(v2) + v2 + v1.0 + v1.0
}

#[differentiable(second_order)]
fn program_58((x_a, x_b): (f64, f64), (y_a, y_b): (f64, f64), z: &[f64], w: f64, #[constant] c: f64) -> f64 {
    let v1 = (-(c * x_a)).log10();
    let v2 = {
        std::f64::consts::SQRT_2.div_euclid(1.15) - x_b.clamp(-1.1, 2.9)
    };
    let v3;
    let v5 = ({ let v4 = (v2 - v1).powf(v1 + 1.0); v4 * v4 });
    v3 = f64::min(-1.73, 0.38) + (x_a + v1);
    let mut v6 = x_b.clamp(-1.1, 2.9);
    x_a + v1 + v5 + v5 + v6 + v6 + v2
}

#[differentiable(second_order)]
fn program_59(x: f64, mut y: f64, n: i32, i: usize) -> f64 {
    let v1: f64 = f64::tanh(y.fract() - x.powi(n));
    let v2 = {
        let (v3, v4) = (y.fract(), (x + (i as f64)).powi(n));
        v1.max(y) + v4.clamp(-0.5, 3.1)
    };
    {
        let v5 = (v1.hypot(v1) + y.fract()).cbrt();
        y += f64::min(-0.32, x) + -x;
        y -= v2.cos() - f64::sqrt(v5);
    }
    let v6 = f64::min(y.clamp(-1.4, 5.2), x.cos().sinh());
    let _ = 1.02 / x;
    y -= (x * v2).clamp(-0.2999999999999998, 2.1);
    let (v7, v8) = (v1 + v6).sin_cos();
    y *= f64::to_radians(std::f64::consts::LN_2 / v1);
    let v9 = [f64::log2(v1).max(v1 + v8); 3];
    f64::log2(v1).max(v1 + v8) + v1 + v7 + v1 + v1
}

#[differentiable(second_order)]
fn program_60(x: [f64; 3], y: [(f64, f64); 2], mut z: f64, w: &[[f64; 2]], n: i32, i: usize) -> f64 {
    z /= y[i].1.asinh() + (z.atan2(w[1][0]));
    let v1;
    v1 = (x[1] - std::f64::consts::SQRT_2).abs();
    let v2 = {
        x[0].ln_1p().div_euclid(v1.exp())
    };
    z += (v1 - w[1][0]).div_euclid((x[1] - std::f64::consts::SQRT_2).abs());
    let v3 = [1.38_f64, 0.5];
    let mut v5: f64 = ({ ({ let v4 = v1 / x[1]; v4 * v4 }) });
    (v5, z) = (z, v5);
    let v6 = (y[1].0.powi(n) * z.powi(n), (v5.atan2(v2), v1.exp().tanh()));
    let mut v7 = v1.powi(3).copysign(-v5) * (y[1].1.round().tan());
    let mut v8 = v1.powi(3) / y[1].1.round() - (v7 % v6.0 + v1.powi(3).copysign(-v5));
    let (v9, v10) = (i as f64).round_ties_even().sin_cos();
    f64::abs(-0.51).acos() + v7 + v7 + v8 + v5
}

#[differentiable(second_order)]
fn program_61((x_a, x_b): (f64, f64), y: &f64, z: &f64, w: f64, #[constant] c: f64) -> f64 {
    let v1: f64 = -f64::fract(x_a + w);
    let v2 = [*y / x_a, x_b - x_a];
    let v3 = v2[0].log10().mul_add(x_b * std::f64::consts::SQRT_2, -x_a).exp2();
    let v4 = ((-1.38 * (z)).powi(-1)) * (-1.38 * (z)).powi(-1);
    let v5: f64 = -f64::fract(x_a + w);
    return -v3.powi(1) + v5 + v4 + v3 + v3;
}

#[differentiable(second_order)]
fn program_62(x: f64, mut y: f64, z: Vec<f64>, (w_a, w_b): (f64, f64)) -> f64 {
    let v1 = (-y).atan2(z[0] - z[2]) / (-y).atan2(z[0] - z[2]);
    let v2;
    let mut v3 = (z[0] + w_b) / -y + z[1].cbrt().max(x * w_b);
    v2 = 1.75 * w_b + w_a.copysign(z[0]);
    let v4 = [y + std::f64::consts::SQRT_2, v1 / w_b, (-y).atan2(z[0] - z[2])];
    let (v5, v6) = v2.ln().sin_cos();
    (y, v3) = (v3, y);
    let v7: f64 = (-w_a).clamp(0.3999999999999999, 2.4) * ((v2.tan() * (x + w_b)));
    {
        let mut v8 = (z[0] + w_b).copysign(v1.tan()) + v1 / w_b;
        v3 *= -w_a;
        v8 /= v8.tanh().powf(x * x);
    }
    v3 -= f64::tan(w_a * -1.09);
    let v5 = v5 * 0.5 + (x + w_b);
    let v9 = (f64::tanh(v1.tan()), (v5.clamp(-0.7000000000000002, 2.3), f64::rem_euclid(f64::tanh(v1.tan()), -1.73 * 1.34)));
    {
        let mut v10: f64 = ({ (w_a - w_a).mul_add(x / v1, std::f64::consts::LN_2.clamp(-1.9, 5.2)) });
        v3 *= (1.75 / z[2]).atan2(y.min(v10));
        v3 -= y.atan2(v2).to_degrees();
    }
    let v11 = (v1 + 1.69) / std::f64::consts::LN_2.clamp(-1.9, 5.2) - ({ v3 * z[1] });
    let v12 = (f64::atan(v3 / v4[1]), (w_a - w_a, (std::f64::consts::LN_2 / v1) + (v2 + -0.91)));
    (y) * v2 * (std::f64::consts::SQRT_2 + v12.0) + v11 + v7
}

#[differentiable(second_order)]
fn program_63(x: (f64, [f64; 2]), [y_a, y_b, _]: [f64; 3], z: f64, #[constant] c: f64, i: usize) -> f64 {
    debug_assert!(!(y_a - y_a).is_nan(), "a number");
    let v1 = ((f64::round_ties_even(0.94)) - ((y_a - y_a))).sqrt();
    let v2 = [z - v1, y_b.hypot(y_b), (y_a) * y_b, std::f64::consts::SQRT_2.powf((i as f64))];
    let mut v3 = ((f64::round_ties_even(0.94)) - ((y_a - y_a))).sqrt();
    let v4 = ((f64::round_ties_even(0.94)) - ((y_a - y_a))).sqrt();
    let v6 = f64::round_ties_even(0.94) < c * y_b;
    let v5: f64 = if v6 { 1.29 } else { 0.46 };
    _ = v2[3] - 1.02;
    let _ = v4.to_radians();
    -x.0 + std::f64::consts::LN_2.powf(y_b) + v2[2] + v4 + v4 + v1
}

#[differentiable(second_order)]
fn program_64(x: [[f64; 2]; 2], mut y: f64, n: i32, #[constant] c: f64) -> f64 {
    let mut v1: f64 = x[0][1].sin() % (y.clamp(-0.5, 2.9)) - f64::copysign(-0.57 * 1.88, y.max(x[0][0]));
    let v2 = [f64::copysign(-0.57 * 1.88, y.max(x[0][0])); 3];
    let v3 = chainrule::stop_gradient(x[0][1].signum() * (y / (1.15)));
    _ = x[0][1].signum() * (y / (1.15));
    let v4 = (v1 - c).powi(n).exp_m1();
    let mut v5 = x[0][1].sin() % (y.clamp(-0.5, 2.9)) - f64::copysign(-0.57 * 1.88, y.max(x[0][0]));
    (y, v1) = (v1, y);
    v1 = ({ let v6: f64 = -0.57 * 1.88; v6 * v6 });
    let v7 = [f64::clamp(0.61, -2.3, 1.9), x[1][0] * (y), -v5];
    x[0][1].sin() + v2[0] + v7[1]
}

#[differentiable(second_order)]
fn program_65(x: (f64, f64), y: [f64; 3], i: usize) -> f64 {
    let v1 = [(f64::tan((i as f64))) / chainrule::stop_gradient(x.0); 3];
    let v2 = [y[1] - x.0 + x.1 % y[0]; 3];
    let v3 = [chainrule::stop_gradient(x.0); 3];
    let (v4, v5) = v1[2].atan2(x.1).sin_cos();
    let v6 = (v1[2].atan2(x.1) + (y[1] - x.0 + x.1 % y[0])).sin();
    let _ = v5.abs();
    let v8 = ({ let v7 = 0.93 * v2[2]; v7 * v7 }).mul_add(v2[0].div_euclid(0.35) / f64::exp(1.73), y[0] + v5 + (v4 + v4));
    let (v9, v10) = v5.log10().sin_cos();
    let v11 = ((x.0 + y[0]).cosh(), (-x.1, (v2[0]) * v10 * v5.cbrt()));
    let v12 = [-1.96_f64, 0.5];
    (v5 + v9) * f64::atan2(v9, x.0) + v5 + v4 + v9 + v11.0 + v5
}

#[differentiable(second_order)]
fn program_66(x: f64, y: f64, z: [f64; 3], w: (f64, f64), n: i32) -> f64 {
    let mut v1 = (-std::f64::consts::LN_2 - -x).floor();
    let y = y * 0.5 + (-std::f64::consts::LN_2 - -x);
    v1 *= (z[2] + w.0) / ((1.57 + w.0));
    x.clamp(-2.1, 3.2) + (x - y) + v1 + v1 + v1 + v1
}

#[differentiable(second_order)]
fn program_67(x: f64, n: i32) -> f64 {
    let v1 = chainrule::stop_gradient((x + 0.68).log2());
    let v2: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    let v3 = [-0.78_f64, 0.5];
    let v4: f64 = x + 0.68 + f64::hypot(v3[0] * x, x * (x));
    let mut v5 = v4.ceil().atan2((x + 0.68).log2()) + (x * x - chainrule::stop_gradient(x));
    let (v6, v7) = (v5 * v5).sin_cos();
    let v8 = [x * v4, v4.exp2(), v5.atan(), v4.powi(2)];
    (v7.rem_euclid(v8[0])) + v4.powi(2) + v5 + v4
}

#[differentiable(second_order)]
fn program_68(x: &f64, y: [(f64, f64); 2], z: &f64, n: i32, i: usize) -> f64 {
    let v1 = -(std::f64::consts::SQRT_2.min(y[1].0) / (*z).round_ties_even());
    let v3 = (y[0].1) * *x < v1 * v1;
    let v2: f64 = if v3 { 0.51 } else { 0.89 };
    let v4;
    let v5 = (-(std::f64::consts::SQRT_2.min(y[1].0) / (*z).round_ties_even())).clamp(-2.8, 1.7);
    v4 = (v5 - v5).tanh();
    let v6;
    v6 = (std::f64::consts::SQRT_2.min(y[1].0) / (*z).round_ties_even()).mul_add(y[i].1 + z, x.ln_1p());
    let mut v7 = f64::log2(v1).exp_m1().copysign(-y[0].0);
    ({ std::f64::consts::SQRT_2 }) * (0.78 % v5) + v7 + v4 + v1 + v6
}

#[differentiable(second_order)]
fn program_69(x: f64, y: [[f64; 2]; 2], z: (f64, f64), n: i32) -> f64 {
    let v1 = {
        let [v2, v3] = [z.0.tanh() / (x + y[1][1]), x + y[1][1]];
        chainrule::stop_gradient(f64::cos((n as f64)))
    };
    let (v4, ..) = z;
    let v6 = (z.1 - v1).rem_euclid(y[1][0].mul_add(v4, x)) + (v4 + x + (v4 + x));
    let mut v7 = v4 + x;
    z.1.div_euclid(z.0).exp2() + v4 + v7
}

#[differentiable(second_order)]
fn program_70(x: &f64, y: &f64, mut z: f64, n: i32) -> f64 {
    let z = z * 0.5 + (z) / z;
    let v1: f64 = ((z % *y + (*x - x))) / z.powi(n).floor();
    (*y * z) * f64::cos(1.68) + v1 + v1
}

#[differentiable(second_order)]
fn program_71(x: [f64; 3], y: &[[f64; 2]], z: f64, w: &f64, n: i32) -> f64 {
    let [v1, v2] = [y[0][0] - x[2] - y[1][0] * x[1], y[1][0] * x[1] * ((y[0][0] - x[2] - y[1][0] * x[1]))];
    let v3 = (y[0][0] - x[2]) / -(z * y[0][0]);
    let v4 = x[0].powi(n).cbrt() * -(z * y[0][0]);
    let v5: f64 = (x[2] - y[1][1]).tanh().recip();
    let v6;
    v6 = (x[2] - y[1][1]).tanh();
    let v7 = ((x[2] - y[1][1]).tanh().recip(), (v1 * (v3), v6 * 0.81 * (0.45 + 1.61)));
    let v9 = -({ let v8 = v7.1.0.max(v6); v8 * v8 });
    let v1 = v1 * 0.5 + chainrule::stop_gradient(z);
    let [v10, v11] = [v9.mul_add(*w, std::f64::consts::LN_2).ln_1p(), v9.mul_add(*w, std::f64::consts::LN_2)];
    (y[0][0] - x[2]) / -(z * y[0][0]) + v3 + v11 + v9
}

#[differentiable(second_order)]
fn program_72([x_a, x_b, _]: [f64; 3], y: &[[f64; 2]], z: [(f64, f64); 2], w: f64) -> f64 {
    let v1 = (z[0].0.max(w).asin(), (y[1][0].max(std::f64::consts::LN_2), (w / z[0].1).atan2(x_b - z[1].0)));
    let x_b = x_b * 0.5 + (x_b - w);
    let x_b = x_b * 0.5 + (x_b) * x_b;
    let v2 = ((y[1][1]) + x_a + f64::hypot(y[1][1], v1.1.0)).powf(-z[0].0 * y[1][0].max(std::f64::consts::LN_2));
    let mut v3 = (y[1][0] * v2).floor().to_radians();
    y[1][0].max(std::f64::consts::LN_2) + v3 + v3 + v3 + v2
}

#[differentiable(second_order)]
fn program_73(x: &[[f64; 2]; 2], y: (f64, f64), n: i32, #[constant] c: f64) -> f64 {
    let v1 = (x[0][1].max(x[1][1]) * x[0][1].clamp(-2.5, 3.6), (x[0][1] * x[1][1], --y.1));
    let mut v2 = f64::mul_add(x[0][1].max(x[1][1]) - f64::exp(v1.1.0), -(v1.1.1 - v1.1.0), x[0][1].max(x[1][1]));
    let v2 = v2 * 0.5 + -v1.1.0;
    let (v3, v4) = v1;
    let v5 = (-1.68 / v3 - f64::sinh(v3), (v4.1.clamp(-2.1, 2.4), x[0][1].clamp(-2.5, 3.6) * y.0.mul_add(x[1][1], x[1][1])));
    let v3 = v3 * 0.5 + f64::floor(-1.07);
    let (v6, v7) = (f64::clamp(y.0, -0.2999999999999998, 2.5).floor(), v2.floor() / (v1.0 + v3));
    let mut v8 = -v1.1.0 * (x[0][1].clamp(-2.5, 3.6) * y.0.mul_add(x[1][1], x[1][1]));
    let v9 = {
        let (v10, v11) = (v4.1.cosh().to_radians(), x[0][1].clamp(-2.5, 3.6));
        f64::clamp(1.12, -1.9, 4.0) + v8 * 1.46
    };
    let v12 = (-v2).div_euclid(1.16 - (v4.1)) - ({ v9 / (x[1][0]) });
    v8 += std::f64::consts::LN_2.min(y.1) * (v2 - v5.1.1);
    let [v13, v14] = [v6 - v1.0, x[0][1].clamp(-2.5, 3.6) * y.0.mul_add(x[1][1], x[1][1])];
    f64::min(v1.0 / v14, v8 - -0.94) + v3 + v12 + v1.0 + v14 + v2
}

#[differentiable(second_order)]
fn program_74(x: &[f64], (y_a, y_b): (f64, f64), z: f64, w: &[f64], n: i32, #[constant] c: f64, i: usize) -> f64 {
    let v1 = {
        let (v2, v3) = ((y_a / ((n as f64))).abs(), x[i].sin() + std::f64::consts::LN_2.sinh());
        ({ std::f64::consts::SQRT_2.trunc() })
    };
    let v4 = (f64::mul_add(y_b, x[0], x[1]).max(w[2].hypot(z)), (x[2] % 0.5, f64::ln_1p(f64::mul_add(w[0], v1, x[0]))));
    let v5 = ({ (y_a % w[1]).div_euclid(y_b.abs()) });
    let v6;
    v6 = (v4.0 + ((n as f64))).powi(n);
    let mut v7 = ((x[0] + x[2]) * f64::fract(v6)).atan();
    let v8: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    let (v9, v10) = v4;
    let v12 = f64::exp_m1(w[2]) < y_b.recip();
    let v11: f64 = if v12 { 0.61 } else { -1.89 };
    let v13 = -x[0].mul_add(std::f64::consts::LN_2, v10.0).cbrt();
    v7 += -w[0] + y_b.abs();
    let v14: f64 = f64::mul_add(v4.0 + ((n as f64)), v10.0.floor() / (v4.1.0 + v5), v5.min(v7).atan());
    let v15 = [({ std::f64::consts::SQRT_2.trunc() }), v13.tan()];
    let y_a = y_a * 0.5 + (v9 - y_a);
    x[0] + x[2] + v15[0] + v7 + v14 + v10.0
}

#[differentiable(second_order)]
fn program_75(mut x: f64, #[constant] c: f64) -> f64 {
    let v1 = [x.cos(), x.cos(), f64::cbrt(x), ({ let v2 = c; v2 * v2 })];
    let v3 = f64::cbrt(x);
    let v4 = [-1.51_f64, 0.5];
    let x = x * 0.5 + x * v3;
    ({ let v2 = c; v2 * v2 }).copysign(({ let v2 = c; v2 * v2 })) + v3 + v1[1] + v3 + v3
}

#[differentiable(second_order)]
fn program_76(x: &[[f64; 2]], y: Vec<f64>, z: f64, w: &[f64; 3], n: i32, #[constant] c: f64, i: usize) -> f64 {
    let v2: f64 = ({ let v1 = (-w[i]).tanh(); v1 * v1 });
    let v3 = (({ let v1 = (-w[i]).tanh(); v1 * v1 }).ceil(), (y[1] - 0.73, (z - x[0][0]).acosh()));
    let v4 = chainrule::stop_gradient(-(v3.1.0 * z));
    let v5: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    let mut v6 = (z + y[0] + w[2] * 0.95).cbrt();
    assert!((y[0] - v2).is_finite());
    let v7;
    v7 = v4.clamp(-2.8, 3.3).powi(n);
    {
        let v8 = (x[0][1] - x[i][0]) / ({ y[0] }) + v3.1.0.powi(n).acos();
        v6 -= (y[1]) / v6 * z.max(c);
        v6 += v4.clamp(-2.8, 3.3).powi(n);
    }
    let v9: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    let v10 = [({ let v1 = (-w[i]).tanh(); v1 * v1 }).ceil(), y[1] * z];
    let (v11, v12) = v3;
    v6 *= (z + z).trunc();
    v3.1.1 * c - ({ let v13 = v3.0; v13 * v13 }) + v3.1.0 + v12.0 + v6
}

#[differentiable(second_order)]
fn program_77(x: (f64, f64), y: &[[f64; 2]; 2], z: (f64, f64), w: &[f64; 3], i: usize) -> f64 {
    let mut v1 = (z.0.floor() + (z.1 - w[1])).clamp(0.6000000000000001, 4.8);
    v1 += f64::round_ties_even(z.0.floor());
    let (v2, v3) = f64::div_euclid(1.71, w[1]).sin_cos();
    let v4 = {
        v1 -= w[0].powi(-2) * (w[2] - x.0);
        z.0.floor() + (z.1 - w[1]) - ((v1 - (v2)))
    };
    let (v5, v6) = (v2 * 1.6).sin_cos();
    let v7 = ((w[2] + v1).acosh()) - ((w[1]) * x.0).round_ties_even();
    return w[2] + v1 + ((w[1] - v1)) + v6 + v2 + v1 + v4;
}

#[differentiable(second_order)]
fn program_78(x: (f64, [f64; 2]), y: f64, i: usize) -> f64 {
    let v1: f64 = (std::f64::consts::LN_2 + y).atan() * x.1[i].min(y).max(y * std::f64::consts::LN_2);
    let v2;
    v2 = x.1[i].min(y).max(y * std::f64::consts::LN_2);
    let v3: f64 = (v1.hypot(y) * (v1 - (x.0))).rem_euclid((std::f64::consts::LN_2 + y).atan() * x.1[i].min(y).max(y * std::f64::consts::LN_2));
    let mut v4 = std::f64::consts::LN_2 + y;
    let v5 = [f64::ceil(1.95 + 1.66); 3];
    let mut v6 = y + (v1) + (v3) * x.1[0] + (1.69 + v2).trunc();
    let v7 = f64::round(1.95 + 1.66);
    v6 -= y + (v1) + (v3) * x.1[0] + y.clamp(-1.7, 4.5);
    let v3 = v3 * 0.5 + f64::floor(y);
    let v8: f64 = v3 + v3 + v1.ln_1p() - f64::cos(v5[2] * x.0);
    (v3 * y) - (v2 - v2) + v8 + v2 + v8 + v1 + v8
}

#[differentiable(second_order)]
fn program_79(mut x: f64, n: i32, i: usize) -> f64 {
    let v1 = (x.signum() - (i as f64) / x, (f64::sin(0.41), f64::sin(0.41).hypot(f64::exp_m1(x))));
    x -= f64::sin(0.41);
    let [v2, v3] = [f64::sin(0.41).cbrt(), f64::sin(0.41).cbrt().exp_m1()];
    let (v4, v5) = v1;
    {
        let v6: f64 = f64::atan2(1.53 * x * v4.cbrt(), f64::sin(0.41));
        x = (v5.0 / v2).powf(f64::sin(0.41));
        x += v1.0 + -1.4 + v1.1.1.ceil();
    }
    let (v7, v8) = v5;
    let v8 = v8 * 0.5 + ({ x });
    let v9 = ({ chainrule::stop_gradient(v2 - v5.1) });
    let v10 = f64::trunc(f64::sin(v5.1)).ln_1p();
    let v11 = (v4.sqrt() + x.sin()) * (-v8 + (v3 + v4));
    let (v12, v13) = (1.75 / v1.0).sin_cos();
    let v14 = [(v8 * (v8)).tanh(), f64::round_ties_even(1.36), -v8];
    f64::trunc(f64::sin(v5.1)).ln_1p() + v12 + v1.1.0 + v13 + v11
}

#[differentiable(second_order)]
fn program_80(x: f64, y: &[[f64; 2]], z: f64, w: f64, n: i32) -> f64 {
    debug_assert!(!((n as f64) - (n as f64)).is_nan(), "a number");
    let v2 = x + y[1][0] < x.tanh();
    let v1: f64 = if v2 { -0.45 } else { -1.57 };
    (n as f64).clamp(0.2999999999999998, 3.1) * f64::copysign(0.97, y[1][0]) + (n as f64) + z + x + z + 1.08
}

#[differentiable(second_order)]
fn program_81(x: (f64, [f64; 2]), y: &[f64; 3], z: &[[f64; 2]; 2], n: i32, i: usize) -> f64 {
    let (v1, v2) = (z[1][0] - z[i][1]).sin_cos();
    let v3 = chainrule::stop_gradient(chainrule::stop_gradient((n as f64) * 1.45));
    let v4;
    v4 = f64::powi(-1.48, 3) + (y[0] - (n as f64));
    let v5 = f64::powi(-1.48, 3) + (y[0] - (n as f64));
    let v6 = z[1][0] * (x.0) - v5.trunc() - f64::mul_add(0.68, -0.71, v4) * (0.87 / y[2]);
    v1.ceil() / ((n as f64) % v6) + v5 + v1 + v6 + v6 + v6
}

#[differentiable(second_order)]
fn program_82(x: f64, y: f64, #[constant] c: f64) -> f64 {
    let mut v1 = -f64::sinh(chainrule::stop_gradient(x));
    let v2 = (f64::sinh(chainrule::stop_gradient(x)), (-x, ({ y }).cos()));
    let v3 = {
        let v4 = (x) % y % ({ y }).cos() + (f64::sinh(chainrule::stop_gradient(x))) / (v2.1.1 / v2.0);
        let v5 = ((x / 1.59).clamp(-0.7999999999999998, 3.7)) + y.clamp(-0.3999999999999999, 3.2).ln_1p();
        v5 * y * f64::cosh(v5)
    };
    let (v6, v7) = c.atan2(x).sin_cos();
    let v8 = -f64::sinh(chainrule::stop_gradient(x));
    let v9 = [-0.3_f64, 0.5];
    v1 += ({ y });
    v1 += f64::ceil(v2.0) + (x) % y;
    chainrule::stop_gradient(x) / (v2.1.1 * y) + v1 + v1 + v6 + v2.1.1 + v3
}

#[differentiable(second_order)]
fn program_83(mut x: f64, mut y: f64, (z_a, z_b): (f64, f64), w: &[f64], n: i32) -> f64 {
    let v1 = x.copysign(y) * (w[0] % y) * (x.copysign(y) * (w[0] % y));
    {
        let v2 = (x - z_b).rem_euclid(z_b / z_b).atanh();
        x -= w[1].powf(z_a) * ((1.58) - z_b);
        x -= z_b * (n as f64) + f64::recip(z_b);
    }
    let (v3, v4) = (x - -1.36 - (v1) % x, f64::recip(x).mul_add(w[0].mul_add(w[0], z_b), z_b + z_b));
    let v5 = f64::cosh(v1).rem_euclid(y / v1).ln_1p();
    _ = std::f64::consts::LN_2 / (z_a);
    return w[0] % y + v5 + v4 + v5 + v3 + v1;
}

#[differentiable(second_order)]
fn program_84(x: f64, y: [f64; 3], z: &f64, (w_a, w_b): (f64, f64)) -> f64 {
    let v1 = {
        let [v2, v3] = [f64::exp_m1(z - w_b), f64::exp_m1(z - w_b) / f64::exp_m1(z - w_b)];
        f64::exp_m1(z - w_b)
    };
    let v4 = (z.signum() - w_b.cbrt()).hypot(z.signum());
    let v5 = z - w_b;
    return (z.signum() - w_b.cbrt()).hypot(z.signum()) + v5 + v4;
}

#[differentiable(second_order)]
fn program_85(x: f64, y: f64, z: Vec<f64>, w: f64, #[constant] c: f64) -> f64 {
    let v1 = f64::clamp(({ 1.61 }), -2.7, 2.1) - (-std::f64::consts::LN_2 + w.atan());
    let y = y * 0.5 + (x + 1.82);
    let mut v2 = ({ x }) - y.clamp(-0.7000000000000002, 3.7) + ({ 1.61 });
    assert!((({ x }) - y.clamp(-0.7000000000000002, 3.7) + ({ 1.61 })).is_finite());
    let v3 = [[y * x, f64::trunc(1.19), f64::asin(x), y.clamp(-0.7000000000000002, 3.7)], [y * x, f64::trunc(1.19), f64::asin(x), y.clamp(-0.7000000000000002, 3.7)]];
    let v4 = f64::asin(x);
    let v5 = ({ w - v1 }).trunc();
    let v6 = [1.97_f64, 0.5];
    let v7 = [(-std::f64::consts::LN_2 + w.atan()).exp_m1(); 3];
    let mut v8 = y.clamp(-0.7000000000000002, 3.7).to_degrees().floor();
    _ = f64::sin(1.57);
    let v2 = v2 * 0.5 + -1.09 * std::f64::consts::LN_2;
    let mut v9 = ((v5) + v2 + v4.round_ties_even()).powi(4);
    v1 * v2 * (-1.32 + w) + v7[1] + v3[0][1] + v5
}

#[differentiable(second_order)]
fn program_86(x: f64, y: f64, #[constant] c: f64, i: usize) -> f64 {
    let v1 = {
        -(y - y)
    };
    let (v2, v3) = (y.powf(y) - f64::floor(x), f64::cbrt(-1.41) / (v1 - -0.45));
    let v5 = y.floor() < v1 * v3;
    let v4: f64 = if v5 { 0.94 } else { 1.88 };
    let v6;
    let mut v7: f64 = y + c + ((v3) + 0.86) + chainrule::stop_gradient(v1 * v3);
    v6 = x + v7 - f64::recip(v3);
    let v8 = {
        let [v9, v10] = [x.cos() + (x + v7 - f64::recip(v3)), x.acos() / (v1 - (v3))];
        (-v9).abs()
    };
    let v11 = ((v2 + x) * (y - x), (y - y, y.floor()));
    let v12 = v1 - -0.45;
    v7 = f64::powi(({ -1.57 }), -1);
    (-1.94 + v12).atan2(x.acos()) + v11.0 + v2 + v8 + v12 + v3
}

#[differentiable(second_order)]
fn program_87(x: [[f64; 2]; 2], y: &f64, z: [f64; 3]) -> f64 {
    let v1 = (f64::clamp(({ -1.65 }), 0.20000000000000018, 1.6), (x[0][1].exp(), x[0][0] / z[1] + 0.88 * y));
    assert!(f64::exp(x[0][1]).is_finite());
    let v2 = x[1][1].tanh().asinh() - x[1][1].tanh().exp();
    let mut v3: f64 = f64::exp(x[0][1]);
    v3 /= -(-0.43 - v3);
    let v4 = -(-z[1] + (v1.1.0.fract()));
    v3 -= x[0][0] / z[1] + 0.88 * y;
    let mut v5 = (v2 - *y + v4 / v3) / v2.round_ties_even().clamp(-1.2, 3.7);
    let (v6, v7) = (x[0][1] + 1.56).sin_cos();
    let v8 = [-1.7_f64, 0.5];
    let (v9, v10) = (x[1][1].tanh().exp() + (v6.powi(2)), x[1][0].exp_m1().div_euclid(v2 / x[0][0]));
    let _ = f64::powi(1.37, 1);
    let v12 = (({ v3 + v3 }), (-0.68 / (v10), (v2 - *y + v4 / v3) / v2.round_ties_even().clamp(-1.2, 3.7) / ({ let v11 = v10; v11 * v11 })));
    x[1][0].exp_m1().div_euclid(v2 / x[0][0]) + (x[0][0] + z[2]) + v12.0 + v4
}

#[differentiable(second_order)]
fn program_88(x: (f64, [f64; 2]), y: f64) -> f64 {
    let v1 = (x.0 * x.1[1]).powi(0).atan2(x.0 * x.1[1]);
    let mut v2 = f64::to_radians((x.0 * x.1[1]).powi(0));
    let (v3, v4) = (f64::signum(x.0).signum(), (v1 + x.0).asinh());
    let v5 = [[v4.max(v2), v1.powi(-2)], [v4.max(v2), v1.powi(-2)]];
    let mut v6: f64 = (y + v2 - f64::cosh(-1.82)).exp();
    let v8 = v1 - v6 < f64::recip(v3);
    let v7: f64 = if v8 { 0.45 } else { 0.38 };
    let v9 = chainrule::stop_gradient((x.0 - v6).floor());
    let (v12, v13) = ((v4 / v3).mul_add(v6 * v2, ({ let v10: f64 = 1.49; v10 * v10 })), v1.atan2(v6) + ({ let v11 = y; v11 * v11 }));
    (x.0 - v6).floor() * v1.clamp(-2.5, 4.4) + v13 + v4 + v4 + v3
}

#[differentiable(second_order)]
fn program_89(x: Vec<f64>, y: Vec<f64>, z: &f64, w: [[f64; 2]; 2], n: i32, i: usize) -> f64 {
    let v2 = x[2] + x[0] < w[0][0].mul_add(w[i][1], x[2]);
    let v1: f64 = if v2 { 1.47 } else { 0.37 };
    let mut v3 = w[0][0].mul_add(w[i][1], x[2]) - (x[2] + x[0]);
    {
        let v4 = (w[0][0] - z).recip() + (v3 * y[1] - (*z).max(v3));
        v3 += -y[1].signum();
        v3 += x[i].ln() - (v4 * v4).tanh();
    }
    let mut v5: f64 = w[0][0].mul_add(w[i][1], x[2]);
    let v6 = [-y[1].signum(); 3];
    let v7;
    let mut v8: f64 = f64::signum(f64::copysign(y[0], v6[2])) % v6[0].clamp(-2.2, 2.0).sin();
    v7 = (v3 * (v8)).tanh();
    let v9 = (f64::exp_m1(x[2]).tan()) + (std::f64::consts::LN_2.ceil().sinh());
    x[2] + x[0] + v3 + v6[2] + v5
}

#[differentiable(second_order)]
fn program_90(x: [[f64; 2]; 2], y: (f64, [f64; 2]), mut z: f64, w: [[f64; 2]; 2], n: i32) -> f64 {
    let v1 = {
        z = chainrule::stop_gradient(w[1][0]).powi(3);
        f64::signum(x[0][0]) + (y.1[0] + y.0)
    };
    {
        let mut v2 = v1.hypot(v1).powi(n) / v1.hypot(v1).powi(n);
        v2 = (-v1).min((std::f64::consts::LN_2) % y.0);
        z += f64::min(1.16, v1).trunc();
    }
    {
        let mut v3 = w[1][1].trunc() * z.cbrt() + w[0][0] * z / z.signum();
        z += (y.0 + w[1][1]) / v1.hypot(v1).powi(n);
        v3 -= x[1][0] * v1 * x[1][1].powi(1);
    }
    let (v4, v5) = y;
    let v1 = v1 * 0.5 + x[1][1].recip();
    let (v6, v7) = f64::clamp(z, -2.9, 3.2).sin_cos();
    let v4 = v4 * 0.5 + v6.to_degrees();
    let v8 = [y.0 + (v5[1]), v7 + v5[1], f64::recip(1.07)];
    z += -1.34 + v5[1] + (y.1[1] + 0.48);
    z = v8[0].to_radians() * (f64::max(1.29, z));
    z *= (v7 - (v1)).cos();
    let (v9, v10) = (v6 + -1.33).sin_cos();
    return v8[0].to_radians() + v9 + v8[2] + v6;
}

#[differentiable(second_order)]
fn program_91(x: &[[f64; 2]], y: [[f64; 2]; 2], n: i32, i: usize) -> f64 {
    let (v1, v2) = (x[0][0].tanh().log(y[0][i] + (i as f64)), x[0][0].signum() - x[0][0].tanh().log(y[0][i] + (i as f64)));
    let v3 = [x[0][0].signum() - x[0][0].tanh().log(y[0][i] + (i as f64)), y[0][i] + (i as f64), x[1][0].round_ties_even()];
    let v4 = [x[0][0].atan2(-1.81), std::f64::consts::LN_2.asinh(), y[0][i].rem_euclid(x[0][i]), y[0][0].floor()];
    let mut v5 = x[0][0].signum();
    let (v6, v7) = (v4[1] + y[1][0]).sin_cos();
    let v8 = chainrule::stop_gradient((-v3[0]).exp2());
    let v9: f64 = -x[0][0].signum().log2();
    v3[2] * v1 - v4[1] / y[i][0] + v9 + v9 + v9
}

#[differentiable(second_order)]
fn program_92(x: &f64, y: f64, n: i32) -> f64 {
    let v1 = ((x * y).exp2()) - (*x).ceil() / (y - x);
    debug_assert!(!(*x).ceil().is_nan(), "a number");
    assert!((((x * y).exp2()) - (*x).ceil() / (y - x)).is_finite());
    let v2 = f64::cbrt(f64::round_ties_even((n as f64))).clamp(-1.4, 3.9);
    let v3 = ((x * y).exp2(), (0.48 % std::f64::consts::SQRT_2, f64::cbrt(f64::round_ties_even((n as f64))).atan2(x * y)));
    let v4 = (-x).powi(n) * (1.35 / v1 * (*x).asinh());
    assert!(v4.atan2(v4).is_finite());
    let mut v5 = y % v1 / y.powf(y) - v1.hypot(y) / (v4 / x);
    v5 *= 1.35 / v1;
    let v6 = x * y;
    let mut v7: f64 = f64::round_ties_even(1.4).ln_1p().rem_euclid(std::f64::consts::LN_2.exp().tan());
    f64::tanh(0.42 * 1.9) + v1 + v1
}

#[differentiable(second_order)]
fn program_93(x: f64, y: (f64, [f64; 2]), n: i32) -> f64 {
    _ = (n as f64) - x;
    let mut v1 = ((n as f64) - x).powi(n);
    let mut v2 = -(0.96 * 0.75 * y.0.powi(n));
    let v3 = f64::atanh(v1.log2() - 0.96 * 0.75);
    f64::min(y.0 + -0.7, v1 / std::f64::consts::LN_2) + v3 + v2
}

#[differentiable(second_order)]
fn program_94(x: Vec<f64>, y: &[[f64; 2]; 2], n: i32, i: usize) -> f64 {
    let v1 = -(x[0] + x[0]).signum();
    let mut v2: f64 = ((f64::clamp(v1, -1.4, 2.1)) + ((n as f64) * y[i][1])) / ((v1 * x[0]) - ((f64::clamp(v1, -1.4, 2.1)) + ((n as f64) * y[i][1])));
    assert!(f64::exp_m1((i as f64)).is_finite());
    let mut v3 = y[1][0].clamp(-2.7, 3.3).exp() * ((i as f64) / (x[0]) - f64::acos(v2));
    {
        let v4 = (x[1] * v1).clamp(-2.2, 3.7).log10();
        v2 += (v3 - v4 + v3.ceil()).tanh();
        v3 += y[0][0].hypot(y[0][0]).cosh();
    }
    v2 /= (x[0] * (i as f64)).sinh();
    let v1 = v1 * 0.5 + ((i as f64) - v2);
    let v5 = [v2 * (0.45), x[2] * x[0], v3 + (i as f64), v3.powi(-2)];
    {
        let mut v6 = y[0][0].hypot(y[0][0]) + (x[2].ceil() + (v3.div_euclid(v1)));
        v2 += v3 - y[i][1] + v1.to_radians();
        v2 += f64::max(1.33, v1).round_ties_even();
    }
    let v7 = [1.99_f64, 0.5];
    v3.abs() - 1.09 / y[0][0] + v3 + v1 + v5[3] + v2 + v3
}

#[differentiable(second_order)]
fn program_95(x: [f64; 3], i: usize) -> f64 {
    let v1 = ({ 1.12 + x[0] }).trunc();
    let mut v3 = (({ let v2: f64 = 1.81; v2 * v2 }) / (v1.cosh())) - ({ 1.12 + x[0] }).cos();
    let v4 = [f64::atan(-0.67) - v1.atan2(std::f64::consts::SQRT_2); 3];
    let v5;
    v5 = ({ let v2: f64 = 1.81; v2 * v2 }) / (v1.cosh()) / (std::f64::consts::SQRT_2 / 0.39);
    (v4[2]) / (i as f64) + ((-0.37) + (v4[i])) + v1 + v3 + v5 + v3
}

#[differentiable(second_order)]
fn program_96(x: f64, n: i32) -> f64 {
    let (v1, v2) = x.powf(x).sin_cos();
    let (v3, v4) = (f64::mul_add(v1.powi(n), x.powf(x), (n as f64).ln_1p()), (x.powf(x)) * (v2 % x));
    let mut v7 = (x.powf(x)) * (v2 % x) % ((-v4 + v1.powi(n)));
    v7 /= v2.atan2(v7) - f64::exp_m1(v2);
    let v8 = f64::copysign(v4.round().div_euclid(f64::rem_euclid(1.35, v4)), v4.round().div_euclid(f64::rem_euclid(1.35, v4)));
    v7 = v7.hypot(v7).asinh();
    let v9: f64 = -(chainrule::stop_gradient(v1) / -v3);
    -(v7 * v7) + v3 + v9 + v8
}

#[differentiable(second_order)]
fn program_97(x: Vec<f64>, y: (f64, [f64; 2]), z: (f64, f64), #[constant] c: f64, i: usize) -> f64 {
    let v1 = (x[0].floor() - x[0].fract()) / ((x[0].floor() - x[0].fract()) * y.0.sin());
    let _ = c % 1.92;
    let v2 = {
        f64::exp_m1(-0.71) - y.1[i].trunc()
    };
    let v3;
    let mut v4 = (c % 1.92).powf(x[0] - -1.56).powf(x[2].cbrt().copysign(v1.abs()));
    v3 = v1.round() % (x[2] - y.1[1]);
    let v1 = v1 * 0.5 + v1 * v1;
    let v5 = [0.46_f64, 0.5];
    let (v6, v7) = (x[0].fract(), (x[0].floor() - x[0].fract()) / ((x[0].floor() - x[0].fract()) * y.0.sin()) / x[2].cbrt());
    {
        let v8 = f64::exp_m1(-0.71) / y.1[i].trunc();
        v4 = (v1 + v1).powi(-1);
        v4 += f64::exp_m1(-0.71);
    }
    let (v9, v10) = (-v6).sin_cos();
    x[0].floor().exp2() + v1 + v1 + v4
}

#[differentiable(second_order)]
fn program_98(x: f64, i: usize) -> f64 {
    let v1 = f64::signum(x.log10() - (i as f64).powi(-2));
    let v2 = [x.log10() - (i as f64).powi(-2), f64::signum(x.log10() - (i as f64).powi(-2))];
    let v3 = chainrule::stop_gradient(v1.asinh().rem_euclid((i as f64).powi(-2)));
    let v4 = {
        1.71 * -1.26 + x.powi(3)
    };
    let v5 = [(v2[0] - x).rem_euclid(x.log10() - (i as f64).powi(-2)); 3];
    let x = x * 0.5 + (1.71 * -1.26 + x.powi(3));
    let v1 = v1 * 0.5 + v1.asinh();
    let v6 = v1.copysign(x) / (x + (v3)) + (v5[0] - ((i as f64))) * ((v2[i] + v5[i]));
    let (v7, v8) = ((v2[i] - v6).powi(-1), (v2[i] + v5[i]) / v4.min(v5[2]));
    let mut v9 = f64::floor(1.71 * -1.26);
    v4.signum().powi(-2) + v7 + v8 + v4 + v6
}

#[differentiable(second_order)]
fn program_99(x: [f64; 3], y: [[f64; 2]; 2], z: &[[f64; 2]; 2], w: Vec<f64>, n: i32) -> f64 {
    let v1 = f64::mul_add(z[0][0].sinh().log10(), z[0][0].sinh().log10(), z[0][0].sinh().log10());
    let v2: f64 = f64::mul_add(z[0][0].sinh().log10(), z[0][0].sinh().log10(), z[0][0].sinh().log10()).div_euclid(f64::exp2((z[1][1]) - y[0][0]));
    let (v3, v4) = (f64::ceil(w[1] * w[1]), f64::asinh(v1 % x[0]));
    let mut v5 = f64::mul_add(z[0][0].sinh().log10(), z[0][0].sinh().log10(), z[0][0].sinh().log10()).div_euclid(f64::exp2((z[1][1]) - y[0][0])) * w[2].signum() - v2.recip() * y[1][1].div_euclid(z[0][1]);
    let v6 = y[1][0].copysign(1.15).cbrt() / v2.recip();
    x[0].floor() - v3.cos() + v3 + v2
}

#[differentiable(second_order)]
fn program_100([x_a, x_b, _]: [f64; 3], y: [(f64, f64); 2], n: i32, #[constant] c: f64) -> f64 {
    let v1: f64 = ((y[1].1) + x_b).exp_m1().hypot(((y[1].1) + x_b).exp_m1());
    let v2 = (x_b - y[1].0).cbrt() + x_a % 1.68 * (x_b - -1.8);
    let v2 = v2 * 0.5 + x_a.max(y[1].1);
    let v3 = (({ f64::cbrt(0.77) })) - ((y[1].1) + x_b);
    let v4 = ((v2 - y[1].0).div_euclid(f64::sqrt(x_b))) % (-v3).powf(v3.round());
    let v5 = [std::f64::consts::LN_2.max(v3).sinh(); 3];
    let v6 = [[f64::cos(y[0].0), v1.asinh(), x_a.max(y[1].1)], [f64::cos(y[0].0), v1.asinh(), x_a.max(y[1].1)]];
    let v7 = [(v1 - x_b).hypot(x_b.log10()); 3];
    let v8: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    return f64::abs(x_b.round_ties_even()) + v3 + v6[1][0] + v3 + v7[2];
}

#[differentiable(second_order)]
fn program_101(mut x: f64, y: &[[f64; 2]; 2], z: Vec<f64>, w: [[f64; 2]; 2], n: i32, #[constant] c: f64) -> f64 {
    let v1 = ((-w[1][0] + 1.28 % z[0])) / (-w[1][0] + 1.28 % z[0]);
    x = -w[1][0] + 1.28 % z[0];
    let v2 = (1.28 % z[0]).clamp(-1.7, 4.3);
    let v3 = [({ y[0][1] }), v2.clamp(-0.20000000000000018, 4.4), f64::round_ties_even(z[0]), f64::recip(w[0][0])];
    let v4 = [v1 - v1 + x.sinh(); 3];
    let v5 = x.sinh() - (x + v3[3]) - (v3[0] % 1.54) % -y[0][0];
    x.rem_euclid(v5) - (x.sinh()) + v5 + v3[1]
}

#[differentiable(second_order)]
fn program_102(x: f64, y: (f64, [f64; 2]), (z_a, z_b): (f64, f64), w: f64, #[constant] c: f64, i: usize) -> f64 {
    let v1 = ((z_a * (x)).hypot((0.53) - z_b), (z_b + w, z_b.asinh().powi(1)));
    let v2 = [1.7_f64, 0.5];
    let v3 = [-1.17_f64, 0.5];
    let v4 = (y.0.powi(1) / ({ w })).cosh();
    return (z_a * (x)).copysign(v1.0 - z_b) + v1.1.0 + v4 + v1.0 + v1.0;
}

#[differentiable(second_order)]
fn program_103(x: f64) -> f64 {
    let v1 = (x * x - x.log10(), (x - (x), x - (x)));
    let v2: f64 = f64::atan2(0.88, x).log2().div_euclid(f64::exp(-1.27) - f64::exp(x));
    let v3 = (v2 - 0.57 + (v1.0 - v1.0), ((1.28) + x, v1.1.1.max(x) - (v1.0 * (x))));
    let v4: f64 = (x - x) * f64::mul_add(v2, x, v3.1.1) - (x - x) * f64::mul_add(v2, x, v3.1.1) * v2.sin();
    let v5 = [-1.9_f64, 0.5];
    let v6 = x.mul_add(v3.0, v3.0).powi(4) + v1.1.0.atanh().tan();
    let v7 = chainrule::stop_gradient(x.mul_add(v3.0, v3.0).powi(4));
    let v8;
    v8 = (v6 + std::f64::consts::LN_2).ln();
    let v9: f64 = -f64::exp2(v2 * v3.1.1);
    v9 * v4 + (v1.0.trunc()) + v2 + v6
}

#[differentiable(second_order)]
fn program_104(x: (f64, [f64; 2]), y: f64, n: i32) -> f64 {
    assert!(((y) + (n as f64)).is_finite());
    let (v1, v2) = ((y) + (n as f64)).sin_cos();
    let (v3, v4) = y.trunc().sin_cos();
    let v5 = [y - v4, (y) * v3];
    let v7 = v5[1] % 1.59 < x.0.cbrt();
    let v6: f64 = if v7 { -0.58 } else { 0.67 };
    let v8 = {
        let (v9, v10) = (-(v5[1] * v1), y.trunc().hypot(x.1[0].log2()));
        let (v11, v12) = ((y - v10).tan(), v1 / (-1.95) + (y + v3));
        (v4.mul_add(v11, x.0)) * (y - v10)
    };
    let (v13, v14) = (-y).sin_cos();
    let v15: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    let v16 = f64::clamp(-y, -2.0, 1.7).recip();
    let (v17, v18) = ((v1 + 1.25).tanh(), v8.exp_m1().cbrt());
    v5[1].powi(n) + v1 / (-1.95) + v16 + v16 + v5[0]
}

#[differentiable(second_order)]
fn program_105(mut x: f64, y: (f64, [f64; 2])) -> f64 {
    x += f64::sqrt(x) + y.0 * x;
    x /= x.exp_m1();
    ({ y.0 }) / ({ y.0 }) + x + y.0 + y.1[0]
}

#[differentiable(second_order)]
fn program_106(x: [(f64, f64); 2], y: [(f64, f64); 2], n: i32) -> f64 {
    let (v1, v2) = (y[0].1.max(y[0].0).sqrt(), y[0].1.max(y[0].0).sqrt() / (x[0].0 - 0.94));
    let v3 = ((v1 - x[0].0) / (((n as f64)) - v2), (v1.exp_m1(), (x[1].1 * 1.66).tan()));
    let v4 = [v1.exp_m1() / x[1].0.copysign(0.94); 3];
    debug_assert!(!(x[1].0 - y[1].1).is_nan(), "a number");
    let v1 = v1 * 0.5 + y[0].0 / std::f64::consts::SQRT_2;
    let mut v5 = (y[0].0 / std::f64::consts::SQRT_2).powi(3) / (v2 - 0.67).powi(-2);
    let mut v6 = (v2 - 0.67).powi(-2);
    let v7 = [[f64::abs(0.42), v2 - 0.67, y[0].0.max(v5)], [f64::abs(0.42), v2 - 0.67, y[0].0.max(v5)]];
    debug_assert!(!v7[1][1].floor().is_nan(), "a number");
    let v9 = v7[0][1].sqrt() < v2 - v5;
    let v8: f64 = if v9 { 0.39 } else { 1.19 };
    -0.63 + (y[0].0 / std::f64::consts::SQRT_2).powi(3) + v2 + v7[0][1]
}

#[differentiable(second_order)]
fn program_107(x: f64, y: &f64, n: i32) -> f64 {
    let v1 = ((std::f64::consts::SQRT_2) % y).ceil() + x.round().clamp(-0.8999999999999999, 2.9);
    let v2 = (x - x + (v1) / x, (v1 * (n as f64), f64::atan2(*y, *y).asin()));
    let v3 = v1 * (n as f64);
    let x = x * 0.5 + v1.acos();
    let v4 = [1.98_f64, 0.5];
    ((std::f64::consts::SQRT_2) % y).ceil() + v1 + v3 + v1
}

#[differentiable(second_order)]
fn program_108(x: [[f64; 2]; 2], y: (f64, [f64; 2]), z: (f64, f64), mut w: f64, i: usize) -> f64 {
    let v1 = chainrule::stop_gradient(({ let v2 = (i as f64).abs(); v2 * v2 }));
    w += w.acosh() + w / w;
    {
        let v3: f64 = x[0][0].atan2(y.0).trunc() - z.1.floor() / (w * w);
        w = (w * w) + z.1.floor() / (w * w);
        w += -(w + v3);
    }
    let mut v4 = y.0 - w - z.0.min(std::f64::consts::LN_2) + (y.0 + z.1).cbrt();
    let (v5, v6) = z;
    w += f64::div_euclid(w, x[1][i]) - (v5.cos());
    let v7;
    let v8 = f64::mul_add(z.0.hypot(v5), z.1 - v5, ({ z.0 })).log10();
    v7 = (y.0 + z.1).cbrt().powi(-1);
    let v9 = {
        (v5 / v8).mul_add(x[0][1] - v7, w / v7)
    };
    f64::exp2(-0.97) * (v5 / v8) + v4 + v9 + v8 + v9
}

#[differentiable(second_order)]
fn program_109(x: (f64, f64)) -> f64 {
    let v1 = (f64::powi(0.34, -1) + x.1 / x.0, (x.1 / std::f64::consts::SQRT_2, (x.1 - x.1).atan()));
    let v2 = (f64::powi(0.34, -1) + x.1 / x.0).exp();
    v2.cbrt().round_ties_even() + v1.0 + v2 + v2 + v2 + v1.0
}

#[differentiable(second_order)]
fn program_110(x: &f64, i: usize) -> f64 {
    let v1 = ((f64::rem_euclid(1.69, *x)) + (*x).powi(0)).round();
    let mut v2 = (v1 * (v1)).powi(-1) * ((*x).powi(-2) * (v1 + -0.82));
    let (v3, v4) = ((v1 + v2).to_radians(), -(v2 + x));
    v2 *= (*x).powi(-2);
    let v5 = chainrule::stop_gradient(f64::copysign(f64::signum(*x), v3 - std::f64::consts::LN_2));
    v2 /= -({ v4 });
    v2 -= (*x).powi(-2) * (v1 + -0.82);
    let (v7, v8) = ({ let v6 = v2; v6 * v6 }).sin_cos();
    let _ = -1.3 * v7;
    let v9 = (v4.sin() + (v1 + -0.82)) * (({ v4 }));
    _ = v7 + (v7);
    (v4.sin() + (v1 + -0.82)) * (({ v4 })) + v9 + v7
}

#[differentiable(second_order)]
fn program_111(x: &[f64], y: &f64, n: i32) -> f64 {
    let mut v1 = ({ *y * x[0] }) * -y.exp_m1();
    let v2 = [-y.exp_m1(), *y - x[1]];
    let v3 = [x[2].hypot(*y), (n as f64) + -0.94, y.exp_m1()];
    let (v4, v5) = (-v3[0]).sin_cos();
    let v6 = [(*y) - *y, v2[1].mul_add(-1.5, std::f64::consts::SQRT_2), f64::hypot(-0.7, v2[0])];
    let v7 = [*y / v2[0], f64::max(v3[1], (n as f64)), v4 * v1, v4.div_euclid(v6[1])];
    let v8 = ({ v2[1].mul_add(-1.5, std::f64::consts::SQRT_2) });
    let mut v9 = f64::cbrt(x[2] / v7[3] - (v5 + v8));
    let v10: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    {
        let mut v11 = (f64::exp2(0.99) - ((v5 - x[1]))).round();
        v11 *= (v4 * v1).round_ties_even();
        v1 -= (n as f64) + -0.94;
    }
    {
        let v12 = chainrule::stop_gradient(*y - x[1]).powi(4);
        v9 = v5.round_ties_even();
        v1 /= (x[0] - v1).floor();
    }
    (v8 + v6[0]) * -v3[0] + v2[0] + v4 + v8 + v6[1] + v1
}

#[differentiable(second_order)]
fn program_112(x: &[[f64; 2]], y: &[[f64; 2]; 2], i: usize) -> f64 {
    let v1 = std::f64::consts::LN_2.mul_add(x[1][1], x[1][0]).cosh() - x[i][1].atanh().powi(3);
    let v2 = [x[0][i] / v1, -y[0][0]];
    let v3 = -y[0][0];
    let v4: f64 = f64::sqrt(({ v2[1] }).powi(2));
    let v5 = [0.76_f64, 0.5];
    let v6 = (v1) + v1 - y[1][0] * (-0.38) - (-v2[0]).clamp(0.7000000000000002, 4.3);
    let mut v7 = (((-v2[0]).clamp(0.7000000000000002, 4.3)) + v6.div_euclid(x[1][i])) * (y[0][i].cosh() / ({ v1 }));
    v7 += y[0][i].cosh();
    _ = v4 * v6;
    let v8;
    let v9 = (x[0][0] - v1).sinh().max(v7.round() % v1.log(v4));
    v8 = -x[1][i] - y[0][0] / y[0][0];
    v7 /= v3.copysign(x[i][1]).cos();
    v7 += v6.abs() * (v6 * y[0][i]);
    let v10 = [v4 + x[0][i], x[i][i] + v1, chainrule::stop_gradient(v9), -y[0][0]];
    y[0][1].cos() * f64::powi(0.47, 1) + v9 + v4 + v6 + v9
}

#[differentiable(second_order)]
fn program_113(x: &[f64; 3], y: f64) -> f64 {
    let v1: f64 = (-x[0] + x[0].tan()).mul_add(-x[0] + x[0].tan(), (x[0] / y) + -x[1]);
    let v2: f64 = ((x[0] / (x[0])) - f64::sin(x[1])).sin();
    let v3 = [-x[0] + x[0].tan(), v1 + v1, x[0] - x[2], v2 * x[0]];
    let v4 = ((v3[1] % 0.35).mul_add((x[0] / (x[0])) - f64::sin(x[1]), v1.powi(4))) + (1.35 / x[1]).round();
    let mut v5 = -(chainrule::stop_gradient(y) - v4.trunc());
    let v7 = ({ ({ let v6 = v2 * y; v6 * v6 }) });
    let (v8, v9) = ((-x[1]) + v4.cos(), -x[0] + x[0].tan());
    let (v10, v11) = (({ let v6 = v2 * y; v6 * v6 }) * v8.ln_1p(), (-x[0] + x[0].tan()).mul_add(-x[0] + x[0].tan(), (x[0] / y) + -x[1]).div_euclid(v3[3].ln_1p()));
    {
        let mut v13 = ({ let v12 = v10; v12 * v12 }).ln_1p().exp2();
        v13 *= v2.clamp(0.7999999999999998, 3.3) + v11 * v11;
        v13 -= v2 * 0.39 - ({ let v14 = y; v14 * v14 });
    }
    let v15 = -(v2 * y);
    let v16 = {
        -chainrule::stop_gradient(v11)
    };
    v2 * 0.39 - ({ let v14 = y; v14 * v14 }) + v3[1] + v5 + v1 + v10
}

#[differentiable(second_order)]
fn program_114(x: f64, y: &[f64]) -> f64 {
    let v1 = [[f64::sqrt(0.59), y[2].asinh(), y[0] % x, y[0].powi(4)], [f64::sqrt(0.59), y[2].asinh(), y[0] % x, y[0].powi(4)]];
    let mut v2 = y[0].powi(4);
    let v3 = y[0].powi(4) / (x / v1[0][0]).rem_euclid(1.9 - y[2]);
    y[2].asinh() + v1[0][3] + v1[1][3]
}

#[differentiable(second_order)]
fn program_115(x: &[[f64; 2]; 2], mut y: f64, n: i32) -> f64 {
    let v1 = {
        let v2 = (x[0][1] - x[0][0]).hypot(x[0][1] - x[0][0]).log10();
        ({ chainrule::stop_gradient(x[1][1]) })
    };
    let v3 = [((x[1][0]) + y).powi(2); 3];
    y += x[1][1].hypot(x[0][0]) * (x[0][1] - x[0][0]).hypot(x[0][1] - x[0][0]).log10();
    let v4 = chainrule::stop_gradient((x[0][1] - x[0][0]).hypot(x[0][1] - x[0][0]).log10().hypot((x[0][1] - x[0][0]).hypot(x[0][1] - x[0][0])));
    return ({ v3[2].clamp(-1.3, 3.9) }) + v3[1] + v3[0] + v3[2] + v3[0];
}

#[differentiable(second_order)]
fn program_116(x: (f64, [f64; 2]), mut y: f64, z: f64, w: f64) -> f64 {
    let (v1, v2) = x;
    let v3 = chainrule::stop_gradient((v2[0] + 1.48) * (v2[0] - w));
    let mut v4 = w.exp_m1().asin().powi(1);
    let (v5, v6) = (v2[0] - w).sin_cos();
    let mut v8 = f64::copysign(({ let v7: f64 = 0.86; v7 * v7 }) * (0.63 % w), v6 + v2[0] - v2[0].cos());
    let [v9, v10] = [((v2[0] + 1.48) * (v2[0] - w)).signum(), 0.86 - v6 + w.hypot(v8)];
    let mut v11 = y.round_ties_even().clamp(-2.9, 3.2) % ({ let v7: f64 = 0.86; v7 * v7 });
    return (v2[0] + 1.48).max(-x.0) + v6 + v5 + v6 + v4;
}

#[differentiable(second_order)]
fn program_117(x: &[[f64; 2]], y: &[[f64; 2]]) -> f64 {
    let v1 = chainrule::stop_gradient(({ x[1][0] }) % (y[1][0] * y[1][0]));
    let v2 = (x[1][0] - y[1][0]) * x[1][0].mul_add(x[1][1], x[0][1]) * x[1][0].mul_add(x[1][1], x[0][1]);
    let v3: f64 = (x[1][0] - y[1][0]) * x[1][0].mul_add(x[1][1], x[0][1]) * x[1][0].mul_add(x[1][1], x[0][1]);
    let v4 = (((x[0][0] + v3) * ((v2 * y[1][1]))).tanh(), ((0.88) + x[0][0], f64::max(1.01, x[1][1]).copysign((v3 / v1).tanh())));
    let v5 = (x[1][0] - y[1][0]) * x[1][0].mul_add(x[1][1], x[0][1]) * x[1][0].mul_add(x[1][1], x[0][1]);
    let (v6, v7) = v5.log10().sin_cos();
    let v8 = (0.88) + x[0][0];
    _ = f64::abs(y[0][1]);
    f64::atan(({ -1.27 })) + v6 + v2 + v6 + v5
}

#[differentiable(second_order)]
fn program_118(x: &[[f64; 2]], y: Vec<f64>, mut z: f64, w: &[[f64; 2]; 2], i: usize) -> f64 {
    let (v2, v3) = (({ let v1 = (1.9) + y[2]; v1 * v1 }), -z.cosh());
    let v4 = [-1.04_f64, 0.5];
    z = -z.cosh();
    z = (1.9) + y[2];
    let v5 = [[x[i][0].sin(), v2.atan2(x[0][0]), v2.hypot(w[1][0]), -z], [x[i][0].sin(), v2.atan2(x[0][0]), v2.hypot(w[1][0]), -z]];
    let (v6, v7) = (y[0] * -1.87 + (-y[i]), (1.9) + y[2]);
    -y[i] + v3 + v2
}

#[differentiable(second_order)]
fn program_119(x: f64, y: &f64) -> f64 {
    debug_assert!(!(x * x).is_nan(), "a number");
    let mut v1 = x * x;
    return x * x + v1 + v1;
}

#[differentiable(second_order)]
fn program_120(x: &[[f64; 2]], y: &f64, [z_a, z_b, _]: [f64; 3]) -> f64 {
    let v1 = [z_b.hypot(z_a).ln_1p(); 3];
    let v2 = (z_b.powi(4) / (z_b / v1[2])).atanh();
    let mut v3 = chainrule::stop_gradient(v2).max(f64::exp2(v1[0]) + v1[0] / z_b);
    let v4 = [0.38_f64, 0.5];
    let v5;
    v5 = f64::atan2(v4[0], v3).trunc();
    v3 *= v5.atan2(z_b) - (z_b.clamp(-2.5, 5.2));
    let v6 = ((z_b + z_b).powf(x[1][0] * y), (z_a - v5, (std::f64::consts::LN_2 + 1.51).min(f64::powi(1.36, -2))));
    debug_assert!(!f64::round(-1.79).is_nan(), "a number");
    v3 *= ({ v6.1.0 }) * (v1[1] * -0.59);
    (v2 / 0.92).mul_add(1.94 / *y, f64::round(-1.79)) + v2 + v6.1.0
}

#[differentiable(second_order)]
fn program_121(mut x: f64) -> f64 {
    x += ({ f64::powf(0.45, 1.81) });
    x *= (x / x).powi(3);
    let v1 = f64::powf(0.45, 1.81) + (std::f64::consts::LN_2 - (x));
    x = (f64::powf(0.45, 1.81) + (std::f64::consts::LN_2 - (x))) * (v1 - v1);
    let v2 = [x.sinh(), chainrule::stop_gradient(v1), f64::to_degrees(x), std::f64::consts::SQRT_2 + v1];
    let v3 = {
        let v4: f64 = f64::atan(x * v1).asinh();
        (-1.81 + x).fract()
    };
    let v5;
    let mut v6 = (-v1 + f64::powi(-1.28, -2)).log10();
    v5 = ({ f64::powf(0.45, 1.81) });
    {
        let mut v7 = v2[3].copysign(v3).cbrt() + v3.signum().powi(-1);
        v6 += f64::mul_add(v7.max(v1), v2[0].tanh(), v7 + x);
        v6 += v6.atan() - v2[3].trunc();
    }
    let v8 = [({ f64::powf(0.45, 1.81) }).cos(); 3];
    let v9 = [v6.atan2(v2[0]), f64::to_degrees(v1), v1 - v6];
    let v10 = chainrule::stop_gradient(v1).mul_add(v6.atan2(v3), 0.35 - v6).powi(1);
    x *= v1 - v1;
    f64::copysign(v1.hypot(v9[2]), v6 + v2[3]) + v10 + v10
}

#[differentiable(second_order)]
fn program_122(x: [f64; 3], y: &f64, z: &f64, #[constant] c: f64, i: usize) -> f64 {
    let _ = (i as f64) - x[2];
    let v1 = [(i as f64) - x[2]; 3];
    let v2 = 1.19 * x[0] - f64::exp_m1(v1[0]) + ((i as f64) - x[2]).sin();
    let _ = x[2].signum();
    let v3 = (1.19 * x[0]).fract();
    let v4 = chainrule::stop_gradient((v3 - *z).round_ties_even());
    let mut v5 = f64::exp2(((*z + (i as f64))) * -v2);
    v5 = v1[2] + (i as f64) + (f64::exp_m1(v1[0]));
    *y + y - (i as f64).cbrt() + v3 + v2
}

#[differentiable(second_order)]
fn program_123(x: (f64, [f64; 2]), y: &[[f64; 2]; 2], z: [[f64; 2]; 2], mut w: f64, n: i32) -> f64 {
    let v1 = f64::mul_add(y[1][0], x.0, y[0][0]).atan2(w * 1.57).exp();
    let [v2, v3] = [({ y[0][0] }) - f64::mul_add(y[1][0], x.0, y[0][0]).atan2(w * 1.57), f64::cos((z[0][1]) * -1.81)];
    let (v4, v5) = z[0][0].copysign(1.38).sin_cos();
    -(n as f64).mul_add(1.68, z[1][0]) + v1 + v2 + v1 + v3 + v2
}

#[differentiable(second_order)]
fn program_124(x: &[f64; 3], #[constant] c: f64) -> f64 {
    let v1 = [(x[1]) * std::f64::consts::LN_2, 1.29 / x[1], x[1] + x[2], x[2] - 0.57];
    let v2 = ((x[1]) * std::f64::consts::LN_2).sinh().clamp(-2.4, 3.8);
    let v3 = [-1.14_f64, 0.5];
    let v4 = ((f64::powi(1.45, 3)) + 1.29 / x[1]).div_euclid(1.47 - v2 + f64::ln(1.46));
    let v5 = [(v1[2]) % v1[3], v1[3] + (v1[1]), x[1].ceil()];
    let v6;
    let v7 = chainrule::stop_gradient((v1[3] + (v1[1])) * chainrule::stop_gradient(v5[1]));
    v6 = (x[0] + (v4)) % (1.47 - v2 + f64::ln(1.46));
    let v8 = [-1.92_f64, 0.5];
    (x[0] + (v4)).log2() + v4 + v5[1] + v6 + v1[0]
}

#[differentiable(second_order)]
fn program_125(x: f64, y: [[f64; 2]; 2], n: i32, #[constant] c: f64) -> f64 {
    let v1 = [f64::powi(1.72, -2).hypot(x * x); 3];
    let v3 = x.cos() < std::f64::consts::LN_2 / v1[2];
    let v2: f64 = if v3 { 0.42 } else { 1.14 };
    let v4 = x + (x) + f64::sinh(0.89) * (y[0][1] + x);
    let v5 = [-x, -x];
    let v6 = f64::round_ties_even(v5[1].abs()).asinh();
    let v7 = x.copysign(v4) - (y[1][0] + y[0][1]) - f64::ln_1p(1.73).powi(n);
    let v8 = f64::round_ties_even(v5[1].abs()).asinh();
    let (v9, v10) = ((x + (x)) * ((y[1][1]) % v6), x.powi(-2) * f64::ln_1p(1.73).powi(n));
    let v11 = x.powi(-2).sinh();
    let v12;
    let mut v13 = f64::copysign(-1.15, v11).log10();
    v12 = (v7 + v11).ceil();
    v5[0].max(v7) * ({ let v14 = v7; v14 * v14 }) + v13 + v8 + v1[0]
}

#[differentiable(second_order)]
fn program_126(x: &[[f64; 2]], y: &[f64; 3], z: Vec<f64>, n: i32) -> f64 {
    let v1 = (({ y[1] }) * -y[1]) - (y[1] + z[2]) * -z[1];
    let v2 = (z[1].to_radians() + y[2] * x[1][0]) / (x[1][1] % x[0][0]).ln_1p();
    (({ y[1] }) * -y[1]) - (y[1] + z[2]) * -z[1] + v2 + v1 + v1 + v2 + v2
}

#[differentiable(second_order)]
fn program_127(x: [[f64; 2]; 2], y: Vec<f64>, z: f64) -> f64 {
    let mut v1 = (z.hypot(x[0][0]) % (std::f64::consts::SQRT_2 - -1.71)).mul_add(z.exp_m1().hypot(f64::exp_m1(0.77)), (-y[0]).hypot(z.hypot(x[0][0]) % (std::f64::consts::SQRT_2 - -1.71)));
    let v2 = (({ z.signum() }), (-v1, chainrule::stop_gradient(v1 + x[0][0])));
    v1 = chainrule::stop_gradient(std::f64::consts::SQRT_2).abs();
    let v3 = {
        (x[1][1] - x[0][0]).asinh()
    };
    let v4 = [-0.88_f64, 0.5];
    let v5 = (f64::sqrt(z) + f64::min(1.69, v2.1.0)).sinh();
    let mut v6: f64 = ((f64::sin(-1.64)) - (chainrule::stop_gradient(std::f64::consts::SQRT_2).abs())).exp();
    let v7 = [std::f64::consts::SQRT_2 + 0.51, 1.88 - v3, x[1][1] / v5, (v3) / x[1][1]];
    let v8 = [v7[1].max(y[0]), z + z];
    assert!(f64::clamp(v8[0], -0.8999999999999999, 3.5).is_finite());
    let v9 = [x[0][1].asinh(), -y[1], (v3) / x[1][1], y[0].atan2(y[2])];
    {
        let v11 = ((v2.0) + v7[0]) * (x[1][0] % v9[2]) * ({ let v10 = f64::exp_m1(0.77); v10 * v10 });
        v1 /= (v3 * v11).fract();
        v1 -= (v5 + v9[0]).atan2(-y[1]);
    }
    let v12 = chainrule::stop_gradient((v5 + v9[0]).atan2(-y[1]).hypot(x[0][1].asinh()));
    return (z.hypot(x[0][0]) % (std::f64::consts::SQRT_2 - -1.71)).mul_add(z.exp_m1().hypot(f64::exp_m1(0.77)), (-y[0]).hypot(z.hypot(x[0][0]) % (std::f64::consts::SQRT_2 - -1.71))) / v7[0].ceil() + v7[1] + v9[3];
}

#[differentiable(second_order)]
fn program_128(x: &[f64], (y_a, y_b): (f64, f64), z: [f64; 3], #[constant] c: f64) -> f64 {
    let (v1, v2) = (y_a - z[0]).sin_cos();
    let mut v3 = y_a - z[0];
    v3 = v1 / (1.5) + (v1 - 1.77);
    v3 = v1 / (1.5);
    let v4;
    let v5 = f64::mul_add(({ -0.4 }), v3.tanh(), v3 - c) % (z[1].min(v3) - f64::signum(1.87));
    v4 = (y_a - z[2]).hypot(v1 / v3);
    let v6 = [1.69_f64, 0.5];
    let v2 = v2 * 0.5 + f64::mul_add(({ -0.4 }), v3.tanh(), v3 - c) % (z[1].min(v3) - f64::signum(1.87));
    let (v7, v8) = (z[1] * v1).sin_cos();
    v3 += f64::hypot(f64::round_ties_even(v2), v1 + 0.92);
    v2 / v2 + (0.86 + v7) + v3 + v4
}

#[differentiable(second_order)]
fn program_129(x: &[f64], y: &[f64]) -> f64 {
    let v1: f64 = y[1] * x[0] / (x[1] + -0.91) * (-(x[1] - 1.37));
    let v2 = (x[1] + -0.91).fract().round_ties_even();
    let v3 = [v1 + y[0] - v1 % y[0]; 3];
    let v4 = chainrule::stop_gradient(-f64::exp2(0.64));
    -(x[1] - 1.37) + v2 + v1
}

#[differentiable(second_order)]
fn program_130(x: &[[f64; 2]; 2], y: [(f64, f64); 2], z: f64, n: i32, i: usize) -> f64 {
    let (v1, v2) = ((z - x[0][1]).exp2(), (z - x[0][1]).exp2() - 0.91 * x[i][0]);
    let v3 = [z.powi(-2), ({ let v4 = z; v4 * v4 }), ({ z }), z.clamp(-0.10000000000000009, 4.5)];
    let v5 = [[({ x[0][0] }), -x[i][1]], [({ x[0][0] }), -x[i][1]]];
    let v6 = [[({ z }), 1.92 * v5[1][0], x[i][0].cos()], [({ z }), 1.92 * v5[1][0], x[i][0].cos()]];
    assert!(v5[1][1].ln_1p().is_finite());
    let v8 = (i as f64).cbrt() < f64::sin(-1.18);
    let v7: f64 = if v8 { 1.09 } else { -1.71 };
    let v9 = [1.31_f64, 0.5];
    let v10 = (z.floor() % x[0][0].round()).asinh();
    let v11 = chainrule::stop_gradient(f64::sin(-1.18));
    let v12 = (v1.atan()) - (v2 - (i as f64)) - f64::powi(1.5, n).abs();
    -(v3[1] * std::f64::consts::LN_2) + v5[i][1] + v5[0][0] + v1 + v5[0][i] + v12
}

#[differentiable(second_order)]
fn program_131(mut x: f64, y: &[[f64; 2]; 2], z: f64, w: f64) -> f64 {
    let v1 = f64::abs(x - w).cosh();
    let (v2, v3) = (y[0][0].clamp(-2.9, 3.3) * (z - y[1][1]), f64::trunc(w).powi(-1));
    x = (z / (1.65)) / y[1][1].powi(2);
    let v4 = chainrule::stop_gradient(y[1][1].powi(2) * f64::sqrt(0.73));
    let v5 = {
        x *= (v4 - v2) * ((z / (1.65)) / y[1][1].powi(2));
        z - y[1][1]
    };
    let v6 = [1.16_f64, 0.5];
    let v7 = (y[0][0] * -0.88 % (1.74 + v3), (w - x, (y[1][0] - 1.44).ln_1p()));
    {
        let mut v9 = f64::mul_add(x / (std::f64::consts::LN_2), w.round(), v2 + x) * (({ let v8 = v5; v8 * v8 }) - (std::f64::consts::SQRT_2) * v5);
        x += -f64::hypot(v1, v1);
        x = y[1][0] - 1.44;
    }
    let v10 = chainrule::stop_gradient(f64::exp_m1(y[1][1].copysign(v1)));
    return chainrule::stop_gradient(y[1][1].cbrt()) + v3 + v7.0;
}

#[differentiable(second_order)]
fn program_132(mut x: f64, #[constant] c: f64) -> f64 {
    let v1;
    let mut v2 = f64::asinh(-x) + (x + x).min(x.copysign(x));
    v1 = ((0.32) + v2).asinh();
    let v3 = (-(c + (v2)), (v1 / 0.32, f64::signum(v1).to_radians()));
    let v4 = [-0.39_f64, 0.5];
    v2 += f64::sqrt(1.82) + (v2 + std::f64::consts::SQRT_2);
    let v5 = {
        x = v2.log10() / ((v2 + v2));
        v3.1.0 / v1 - x.clamp(-1.6, 4.9)
    };
    let v6: f64 = (-x + v3.1.1 * v3.0).round();
    {
        let mut v7 = v2.log10() / ((v2 + v2));
        v7 *= c.ceil() + (x + v6);
        v2 += f64::fract(f64::tanh(1.79));
    }
    let v8 = (c * v6 * (-x + v3.1.1 * v3.0).round()).tan();
    v2 += chainrule::stop_gradient(v2) + f64::signum(v1).to_radians();
    v2.ln() + (std::f64::consts::SQRT_2 + v6) + v6 + v6 + v2 + v8 + v8
}

#[differentiable(second_order)]
fn program_133(x: f64) -> f64 {
    let v1 = (std::f64::consts::SQRT_2 - x).clamp(-1.4, 3.4) - (std::f64::consts::SQRT_2 - x);
    let (v2, v3) = x.trunc().sin_cos();
    let v4 = [v3 + v1, x.trunc(), ({ v1 })];
    let v5 = [f64::exp(-0.33), x.trunc(), v4[2].ln_1p()];
    let v6 = f64::exp(-0.33).min(v4[2].ln_1p() * v2);
    let v7 = [[v4[2].ln_1p() * v2, ({ v1 }), v5[1].cos(), v5[0].max(v3)], [v4[2].ln_1p() * v2, ({ v1 }), v5[1].cos(), v5[0].max(v3)]];
    let v8 = v4[0].sinh() * (v3 + v1) % ((v3) * v2).acos();
    let (v9, v10) = chainrule::stop_gradient(v3).sin_cos();
    let v11 = v4[2].ln_1p().clamp(-2.4, 3.5);
    let mut v12 = chainrule::stop_gradient(v1).round_ties_even();
    let v8 = v8 * 0.5 + v2.round_ties_even();
    v2.round_ties_even() + v11 + v4[1] + v1
}

#[differentiable(second_order)]
fn program_134(x: Vec<f64>, n: i32, #[constant] c: f64) -> f64 {
    let mut v1 = -(x[1] + x[0]) / ((x[1] + x[0]));
    let v1 = v1 * 0.5 + (v1 - -0.43);
    let v2 = (v1 + x[0]).copysign(0.4 + x[2]) - f64::acosh(c - v1);
    let mut v3: f64 = std::f64::consts::SQRT_2 * x[2] + v1.recip() + (v2.powi(1).powi(3));
    let v4 = [v1.rem_euclid(std::f64::consts::LN_2), v2.sin(), v2.powi(1), f64::acosh(c - v1)];
    let mut v6 = ({ let v5 = f64::clamp(v2, -1.2, 3.3); v5 * v5 }).recip();
    v3 /= -(1.02 / std::f64::consts::LN_2);
    let v7 = [v4[3] - v3, -v4[1], v2 + x[2], f64::acosh(c - v1)];
    let v8: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    let v10 = 1.48 / v4[3] < f64::rem_euclid(1.99, std::f64::consts::LN_2);
    let v9: f64 = if v10 { -1.86 } else { 1.47 };
    (v3, v6) = (v6, v3);
    ({ let v5 = f64::clamp(v2, -1.2, 3.3); v5 * v5 }).recip() + v1 + v7[3] + v6 + v1 + v2
}

#[differentiable(second_order)]
fn program_135(x: Vec<f64>, y: &[[f64; 2]], z: &[f64; 3]) -> f64 {
    let mut v1 = z[2].powi(2).cosh().cosh();
    let mut v2 = f64::exp2(x[2]) + (x[1] + v1) + v1.powi(4) * (z[2].powi(2));
    let mut v3 = x[1] + v1;
    let v2 = v2 * 0.5 + (1.66 - 1.65);
    assert!((v1.powi(4) * (z[2].powi(2))).is_finite());
    (v3, v1) = (v1, v3);
    v1 - v1 - z[2].powi(2).cosh().cosh() + v3 + v3 + v2 + v2 + v1
}

#[differentiable(second_order)]
fn program_136(x: [[f64; 2]; 2], y: [f64; 3], #[constant] c: f64) -> f64 {
    let v1;
    v1 = x[0][1].signum() / ((-0.55 + x[0][0]));
    let v2 = x[0][1].signum() / ((-0.55 + x[0][0])) / (y[1].sqrt()) * (-0.55 + x[0][0]);
    let v3 = x[0][1].signum().cbrt();
    let v4 = [[std::f64::consts::SQRT_2.trunc(), y[0] * v1, v3 - (1.42)], [std::f64::consts::SQRT_2.trunc(), y[0] * v1, v3 - (1.42)]];
    let v5 = [v4[0][1].fract(), v2.floor(), v2 + v2];
    let (v6, v7) = (v1 * x[1][0] * x[1][1].rem_euclid(x[0][1]), -v3 * f64::mul_add(std::f64::consts::SQRT_2, v1, -1.99));
    let v8 = [1.2_f64, 0.5];
    let mut v9 = (v3 - (1.42)).tanh();
    f64::mul_add(v1.powf(y[2]), (v4[0][2]) - 1.87, ({ let v10 = v3; v10 * v10 })) + v6 + v1
}

#[differentiable(second_order)]
fn program_137(mut x: f64) -> f64 {
    let v1 = (x.round() + (x.fract())).rem_euclid((x.round() + (x.fract())).cbrt());
    x -= f64::exp2(0.9).cbrt();
    let v2 = f64::exp2(0.9);
    let v3 = [0.54_f64, 0.5];
    let (v4, v5) = f64::atan(-1.96).sin_cos();
    let x = x * 0.5 + v1 * (v4);
    return f64::exp2(0.9) + v1 + v1;
}

#[differentiable(second_order)]
fn program_138(x: (f64, [f64; 2])) -> f64 {
    let v1 = (x.1[1] + x.1[1]).ln_1p() - f64::fract(-1.74) * (x.0 - -0.5);
    let (v2, v3) = x;
    let (v4, v5) = x;
    let v6 = [0.92_f64, 0.5];
    let _ = f64::tanh(-0.67);
    let mut v7: f64 = f64::tanh(-0.67).acos() - (v4 * v4).copysign(-v5[1]);
    (-v5[1]).cosh() + v5[0] + v4
}

#[differentiable(second_order)]
fn program_139(x: Vec<f64>, y: [[f64; 2]; 2]) -> f64 {
    let v1 = [-1.51_f64, 0.5];
    let v2 = (x[0] + y[0][0] + x[1].cos(), (f64::copysign(x[2], y[0][1]), y[0][0].mul_add(y[1][0], x[1])));
    let (v4, v5) = (({ let v3 = x[1]; v3 * v3 }) * ({ let v3 = x[1]; v3 * v3 }), (-v2.0).exp2());
    (-v2.0).exp2() + v5 + v4 + v5 + v5
}

#[differentiable(second_order)]
fn program_140(x: Vec<f64>, (y_a, y_b): (f64, f64)) -> f64 {
    let (v1, v2) = f64::clamp(y_a, -1.0, 5.2).sin_cos();
    let mut v3 = f64::clamp(y_a, -1.0, 5.2);
    let v4 = f64::clamp(y_a, -1.0, 5.2);
    let v5 = [1.4_f64, 0.5];
    let v6 = chainrule::stop_gradient((x[0] + 1.61).asinh());
    (v4 + x[0]).exp2() + v4 + v4 + v3 + v4 + v1
}

#[differentiable(second_order)]
fn program_141(x: [(f64, f64); 2], n: i32, i: usize) -> f64 {
    let v1 = (x[1].0.to_radians() + -std::f64::consts::LN_2).ceil();
    assert!(v1.min(x[0].0).is_finite());
    let v2 = chainrule::stop_gradient((v1 - v1).to_radians());
    assert!(((i as f64) + v1).is_finite());
    let v3 = ((i as f64) + v1, (v1 * 1.16, (v1 - v1) / ((x[1].1) / ((n as f64)))));
    let mut v4 = (v1 - v1) / ((x[1].1) / ((n as f64)));
    let v5 = [v1 / f64::mul_add(v3.0, x[0].1, x[i].0); 3];
    let v6 = [x[1].0.to_radians() + -std::f64::consts::LN_2, v1, v3.1.0.asin(), (v5[0]) * v5[1]];
    let (v7, v8) = v3;
    let v9;
    let v10 = ((v8.1 - v8.1) * (v8.1 - v7)).sinh();
    v9 = chainrule::stop_gradient(v4).atanh();
    v4 = v1.round();
    let v11 = [[(n as f64).atan2(v3.0), v7 + v7, f64::div_euclid(std::f64::consts::SQRT_2, 0.78)], [(n as f64).atan2(v3.0), v7 + v7, f64::div_euclid(std::f64::consts::SQRT_2, 0.78)]];
    v4 = v1 / f64::mul_add(v3.0, x[0].1, x[i].0) - (v4 + v4);
    v11[i][1] + v10 + v10 / v11[1][2] + v7 + v1
}

#[differentiable(second_order)]
fn program_142(mut x: f64, y: &[[f64; 2]], mut z: f64, n: i32, i: usize) -> f64 {
    let v1 = [z % y[1][1], z % y[1][1]];
    x -= ((n as f64) + z).clamp(-0.10000000000000009, 2.6);
    let v2 = [f64::copysign(z, y[i][0]), -0.46 / y[1][0], chainrule::stop_gradient(x), f64::floor(1.65)];
    f64::copysign(z, y[i][0]) + v2[i] + v2[2] + v2[i] + v1[0] + v1[i]
}

#[differentiable(second_order)]
fn program_143(x: [f64; 3], y: f64, z: [[f64; 2]; 2], w: &[[f64; 2]; 2], n: i32) -> f64 {
    let (v1, v2) = w[0][1].asin().sin_cos();
    let (v3, v4) = ({ w[1][0] }).sin_cos();
    let v5 = [[v1.hypot(v1), v1.cos(), v2 - z[1][1], v3 * y], [v1.hypot(v1), v1.cos(), v2 - z[1][1], v3 * y]];
    v1.cos() + v4 + v1 + v3 + v2 + v5[0][3]
}

#[differentiable(second_order)]
fn program_144(x: (f64, f64), y: &f64, z: f64, w: &[f64]) -> f64 {
    let v1 = (0.76 * x.0 + y.exp2()).cosh();
    let v2 = chainrule::stop_gradient((0.76 * x.0).clamp(0.8999999999999999, 3.4));
    let v3 = v1.floor().log10() + (0.76 * x.0).clamp(0.8999999999999999, 3.4).powi(4);
    let v4 = f64::exp2(1.83) * (v1.floor().log10() + (0.76 * x.0).clamp(0.8999999999999999, 3.4).powi(4)) + (v3 - w[0]).rem_euclid(*y + *y);
    let mut v5 = w[2].round_ties_even().clamp(-1.2, 3.2).atan();
    return -(z + *y) + v5 + v4 + v3 + v1 + v4;
}

#[differentiable(second_order)]
fn program_145(x: &[[f64; 2]], y: &f64) -> f64 {
    let v1 = (*y * *y).log2().cbrt();
    let v2: f64 = (x[1][0].asin() + (v1 - v1)) * -(v1 - (v1));
    let (v3, v4) = ((x[1][0].asin() + (v1 - v1)) * -(v1 - (v1))).sin_cos();
    let (v5, v6) = (f64::hypot(chainrule::stop_gradient(v2), f64::sqrt(1.9)), -(y - v3));
    let v6 = v6 * 0.5 + f64::to_radians(1.0);
    let v7 = [[x[1][1] - v3, v1.powi(4), f64::min(v4, v2), x[1][0] - v1], [x[1][1] - v3, v1.powi(4), f64::min(v4, v2), x[1][0] - v1]];
    let v8;
    let v9 = (v2 - v3).cosh() + v7[0][0].rem_euclid(x[0][0]).tanh();
    v8 = x[1][0].asin().log10();
    f64::atan(v3) / (*y * *y).log2().cbrt() + v4 + v4 + v2 + v6 + v8
}

#[differentiable(second_order)]
fn program_146(x: (f64, [f64; 2]), y: [[f64; 2]; 2], n: i32) -> f64 {
    let v1 = y[1][0].powi(4).cos().sinh();
    let v2 = (y[0][0].cosh().cbrt(), ((n as f64).min(x.0), f64::max(y[1][1] - y[1][1], x.1[1] / v1)));
    let (v3, v4) = (f64::rem_euclid(y[0][0], v1).mul_add(v2.0 * y[0][0], v2.0 - y[0][0]), y[1][0].powi(4).cos().sinh() % (((std::f64::consts::LN_2) * v2.1.1)));
    let v5: f64 = (x.0 + y[1][0]).tan().recip();
    let v6: f64 = (f64::clamp(v2.1.1, 0.10000000000000009, 2.9) + v1.mul_add(-1.15, 1.62)).atan();
    let v7: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    debug_assert!(!(v2.0 - y[0][0]).is_nan(), "a number");
    let mut v8 = f64::min(y[0][0] / 1.58, -std::f64::consts::LN_2) - (v2.0 - y[0][0]) * (x.1[1] % v6);
    let v9 = -(std::f64::consts::SQRT_2 * v2.1.1).tanh();
    let v11 = f64::to_radians(1.68) < v4 * v8;
    let v10: f64 = if v11 { 0.51 } else { -1.12 };
    let v12 = [-(v9 + -0.73); 3];
    let v13;
    let mut v14 = chainrule::stop_gradient(((v2.0 - y[0][0]) * (x.1[1] % v6)).hypot(f64::max(y[1][1] - y[1][1], x.1[1] / v1)));
    v13 = (v3 - v6).round_ties_even();
    let v15 = {
        let mut v16 = f64::min(y[0][0] / 1.58, -std::f64::consts::LN_2);
        let v17 = (y[1][0].powi(4).cos().sinh() % (((std::f64::consts::LN_2) * v2.1.1))).atanh();
        (v9 + -0.73).cosh()
    };
    f64::min(y[0][0] / 1.58, -std::f64::consts::LN_2) % (v12[2].div_euclid(v6)) + v4 + v3
}

#[differentiable(second_order)]
fn program_147(x: [(f64, f64); 2], y: &[[f64; 2]; 2], z: f64, n: i32, i: usize) -> f64 {
    let v1 = [(n as f64).sin(), y[i][i].tanh(), y[i][i].tanh()];
    let z = z * 0.5 + ((z) + v1[1]);
    let v2 = [[(z) * y[0][1], y[0][i] * ((i as f64)), (1.31) / z], [(z) * y[0][1], y[0][i] * ((i as f64)), (1.31) / z]];
    let v3 = (n as f64).sin();
    let v4 = [z.min(v2[1][2]), y[0][i] * y[0][1], v2[0][0] % v1[i], y[0][i] * y[0][1]];
    (v2[1][0] * x[i].1).exp_m1() + v4[2] + v2[1][2]
}

#[differentiable(second_order)]
fn program_148(x: &f64, y: [[f64; 2]; 2], i: usize) -> f64 {
    let v1: f64 = -(y[0][0] * x % (y[1][0] - (i as f64)));
    let v2: f64 = (-(y[0][0] * x % (y[1][0] - (i as f64)))).acos();
    let v3 = -(y[0][0] * x % (y[1][0] - (i as f64)));
    let mut v4 = -f64::log2(f64::clamp(v2, 0.6000000000000001, 2.8));
    let v5;
    let v6 = (*x).powi(2).powf(v4.cos()).recip();
    v5 = v6.mul_add(v6, y[i][i]) + v3 % *x;
    (*x * 1.51).floor() + v2 + v5 + v2 + v2 + v4
}

#[differentiable(second_order)]
fn program_149(x: f64, y: &f64, z: [(f64, f64); 2]) -> f64 {
    let v1 = {
        (1.11 * x).sinh()
    };
    let v2 = 1.11 * x - ({ *y }).powi(-2);
    let v3 = chainrule::stop_gradient(x.signum().recip());
    let v4 = ((*y).powi(-2) * x.cos(), (x.sin(), (*y).powi(-2) * x.cos()));
    let v5 = ({ (1.11 * x - ({ *y }).powi(-2)) / (1.11 * x).sinh() });
    let v6;
    let v7 = (v4.1.1.rem_euclid(-1.3) - (v2 - z[0].1)).mul_add((v1) * y - v3.hypot(v1), (*y).powi(-2) * x.cos());
    v6 = v7.ceil().clamp(-0.8999999999999999, 5.4);
    let mut v8 = f64::exp_m1(z[0].0).cbrt().log10();
    let (v9, v10) = f64::mul_add(1.67, 0.46, std::f64::consts::LN_2).sin_cos();
    x.sin() * f64::sin(-0.55) + v2 + v7
}

#[differentiable(second_order)]
fn program_150(x: f64) -> f64 {
    let v1 = {
        let v2 = (x.hypot(x) - (x * x)).sqrt();
        let (v3, v4) = (x.hypot(x) - (x * x) + f64::atan(0.73), x.hypot(x) - (x * x) + f64::atan(0.73));
        x.hypot(x)
    };
    let v5 = [-0.79_f64, 0.5];
    let v6 = (({ x }) / (v1 / v1)).ln_1p();
    let v7 = (x.clamp(0.3999999999999999, 4.5) - x.clamp(0.3999999999999999, 4.5)).to_degrees();
    let mut v8 = f64::ln(f64::trunc(1.14)) + (x.clamp(0.3999999999999999, 4.5) - x.clamp(0.3999999999999999, 4.5));
    let v9 = x.clamp(0.3999999999999999, 4.5) - x.clamp(0.3999999999999999, 4.5) + v6.atan().max(v8 / 0.91);
    let v10 = [[v1 / v9, v9.powi(3), 0.33 - x], [v1 / v9, v9.powi(3), 0.33 - x]];
    {
        let v11 = (v6 - v6 + (v7.atan2(v10[0][1]))).asin();
        v8 += v8 + v1 + (v8 + v11);
        v8 += v11.round_ties_even().atan();
    }
    let v12 = [1.36_f64, 0.5];
    {
        let v13: f64 = f64::exp2(v10[1][2]).powf(v8.clamp(-0.3999999999999999, 5.4)).exp2();
        v8 *= (1.42 - (v10[0][1])).hypot(v10[1][1].ln());
        v8 /= v6.atan();
    }
    v8 += x + x - (v7 - v10[1][2]);
    let v14: f64 = (v7 + v1).copysign((v7) + v1) + f64::asinh(1.2 / (v1));
    let (v15, v16) = ((x.hypot(x) - (x * x)).sqrt() * (x / -1.72), v14 * v1 - v14.tan());
    ((v9 - (v8)) * f64::clamp(v16, -2.0, 4.1)).tanh() + v1 + v10[1][2] + v1 + v8
}

#[differentiable(second_order)]
fn program_151(x: &[[f64; 2]]) -> f64 {
    let v1 = ((x[0][0] + x[0][0]) * ({ x[1][0] })).powi(1);
    let v3: f64 = ({ let v2 = -x[1][1]; v2 * v2 }).acosh();
    let v4 = [x[1][0] * v3, 1.16 + v3, v1 * v3];
    let v5 = f64::exp(((x[0][0] + x[0][0]) * ({ x[1][0] })).powi(1)).powf(f64::ln_1p(v3 / x[1][0]));
    let v6 = (x[0][0] + x[0][0]) * ({ x[1][0] });
    debug_assert!(!(v4[1] / v3).is_nan(), "a number");
    let v7 = [(0.64) + (v6), ({ x[1][0] })];
    let v8 = [std::f64::consts::LN_2.round(), 1.16 + v3];
    _ = x[0][1] + v7[0];
    let v9 = (v6 / v3 + f64::asinh(x[0][1])).sin();
    let v10 = chainrule::stop_gradient(v3 + v5 + -v8[0]);
    x[1][0].sqrt().ln() + v8[0] + v9 + v1
}

#[differentiable(second_order)]
fn program_152(x: f64, y: [[f64; 2]; 2], z: &[[f64; 2]], n: i32, #[constant] c: f64) -> f64 {
    let v1: f64 = (-y[0][0] - y[0][1].log2()) * (-x).min(y[1][0].cosh());
    let v2 = (z[0][1] + x - v1.ln_1p()).tanh();
    return (z[1][1] / x).clamp(-1.3, 1.7) + v1 + v2;
}

#[differentiable(second_order)]
fn program_153(x: &[[f64; 2]; 2], y: &[f64], (z_a, z_b): (f64, f64), w: f64, n: i32) -> f64 {
    let mut v1 = ({ -z_b - ((-0.73) - (w)) });
    let v2 = (-y[1].cbrt()).cosh();
    let v3 = (((-0.73) - (w)).powi(n), (v1.exp_m1(), (y[2] + x[1][1]) - w.abs()));
    v1 += v1.exp_m1();
    (-y[1].cbrt()).max(x[1][1] + v1) + v2 + v2
}

#[differentiable(second_order)]
fn program_154(x: &[[f64; 2]], y: f64, z: &[f64; 3], n: i32) -> f64 {
    let mut v1 = -((z[1]) - z[0]).sin();
    v1 += ({ let v2 = x[0][0]; v2 * v2 }) - (n as f64).to_radians();
    let v1 = v1 * 0.5 + v1.cos();
    let mut v3 = (({ std::f64::consts::LN_2 }).to_radians()) + y.hypot(y).powi(2);
    let v4 = (-y).to_radians().min(y.exp().copysign(v3 * v3));
    let v5 = [[(-1.93) / v3, f64::rem_euclid(y, v3), std::f64::consts::LN_2.cbrt()], [(-1.93) / v3, f64::rem_euclid(y, v3), std::f64::consts::LN_2.cbrt()]];
    v3 = z[0].powi(3).powi(n);
    let v6 = {
        v3 -= std::f64::consts::LN_2.cbrt().div_euclid((y) * v5[0][2]);
        let v7 = (n as f64).to_radians() - (y.exp() + v4.clamp(-1.5, 2.6));
        -y
    };
    let v8 = (std::f64::consts::LN_2.cbrt().atan(), (y.log10(), ({ x[0][0] }) + v6 / 0.39));
    ({ let v2 = x[0][0]; v2 * v2 }) + v4 + v8.1.0 + v5[1][0]
}

#[differentiable(second_order)]
fn program_155(x: f64, n: i32, i: usize) -> f64 {
    _ = x / (n as f64);
    let v1 = {
        let v2 = ({ x / (n as f64) }).clamp(0.7000000000000002, 4.3);
        let mut v4 = f64::sin(x.copysign(x)) + ({ let v3 = x / x; v3 * v3 });
        (i as f64).rem_euclid(v2).clamp(-0.7999999999999998, 4.1)
    };
    let v5 = [(v1) - x, v1.atan(), x.round()];
    let v6 = [x - (i as f64), v1.tanh()];
    x / x + (x - 0.93) + v5[2] + v1 + v6[1]
}

#[differentiable(second_order)]
fn program_156(x: &[f64], mut y: f64, z: Vec<f64>, n: i32, #[constant] c: f64, i: usize) -> f64 {
    {
        let v1 = c + c + f64::cbrt(x[i]);
        y *= chainrule::stop_gradient(y - y);
        y = x[1].min(z[2]).max(z[0] * x[0]);
    }
    y += z[2].powi(4).copysign(y % (n as f64));
    let v3 = f64::tanh(({ let v2 = -y; v2 * v2 })).ln();
    (f64::round(y)) - std::f64::consts::SQRT_2.copysign(std::f64::consts::LN_2) + v3 + v3 + v3
}

#[differentiable(second_order)]
fn program_157(x: f64, n: i32) -> f64 {
    let v1 = (x * x + (x.clamp(-2.6, 2.9))).ceil();
    let v2;
    let v3 = x * x;
    v2 = v1.min(0.94) + v1.abs();
    let v4 = (-(x - (v1))).fract();
    let v6 = x * x + (x.clamp(-2.6, 2.9)) < v2.tan();
    let v5: f64 = if v6 { -1.93 } else { -1.71 };
    let v8 = (v1.abs() * -v1).tanh() - ({ let v7 = v2.fract(); v7 * v7 });
    let v9 = chainrule::stop_gradient(-v2 + (x * x + (x.clamp(-2.6, 2.9))));
    let v10 = [1.6_f64, 0.5];
    let v12 = f64::round_ties_even(({ let v11 = v1; v11 * v11 }).tanh()).exp2();
    -v2.ln_1p() + v2 + v2 + v3
}

#[differentiable(second_order)]
fn program_158((x_a, x_b): (f64, f64), y: [(f64, f64); 2], z: [(f64, f64); 2]) -> f64 {
    let x_a = x_a * 0.5 + z[0].0 * z[1].1;
    let v1 = (z[0].0 * z[1].1).round_ties_even();
    (z[0].0 * z[1].1) + x_a.floor() + v1 + v1
}

#[differentiable(second_order)]
fn program_159(x: [[f64; 2]; 2], y: &[[f64; 2]; 2], z: Vec<f64>, #[constant] c: f64, i: usize) -> f64 {
    let (v1, v2) = c.sinh().sin_cos();
    let v3 = (-c.sinh()) * ((v2 - (i as f64)) / (z[0] * y[0][1]));
    let mut v4 = (f64::sqrt(1.25) * (y[i][0].powi(2))).sqrt();
    v4 /= x[0][0] + x[0][1] - ((v4) - -1.65);
    let v5;
    let v6 = (-(y[1][0] * y[0][0])).clamp(-2.8, 5.4);
    v5 = (x[0][0] + x[0][0]) / (-0.79 - v3);
    let (v7, v8) = (chainrule::stop_gradient(x[i][1]).exp2(), std::f64::consts::LN_2.exp() - x[1][0] * y[1][i]);
    let v9 = -0.79 - v3;
    let mut v10 = (f64::copysign(v5, x[1][1]) % ({ v6 })).atanh();
    let (v11, v12) = (x[i][0].sinh() + (x[0][0] + x[0][1]), chainrule::stop_gradient(x[i][1]).exp2());
    let v13 = (v7 * v6 - f64::ln(1.55)).max((x[0][0] + x[0][0]) / (-0.79 - v3));
    let _ = y[1][0] - v10;
    let v14 = y[1][0] * y[0][0];
    v4 *= z[2].hypot(v3).copysign(y[1][1].powi(2));
    f64::abs(-z[2]) + v8 + v11 + v10 + v14
}

#[differentiable(second_order)]
fn program_160(x: Vec<f64>, mut y: f64, z: f64, w: f64, n: i32) -> f64 {
    {
        let v1 = ((z + z) - w * w).atan2(z + z);
        y /= (x[2] / w).copysign(v1 / v1);
        y -= -std::f64::consts::SQRT_2.exp2();
    }
    let y = y * 0.5 + x[2].min(y);
    x[2] / w + std::f64::consts::SQRT_2.exp2() + 0.71 + (n as f64)
}

#[differentiable(second_order)]
fn program_161(x: [f64; 3], n: i32) -> f64 {
    let v1 = ((n as f64) - x[1]) / f64::powi(0.71, -1) + (-x[0].powi(n));
    let mut v2 = -x[0].powi(n);
    let v3 = [[-x[0], f64::hypot(v1, x[2]), x[0].ceil(), (x[1]) / x[2]], [-x[0], f64::hypot(v1, x[2]), x[0].ceil(), (x[1]) / x[2]]];
    let v4 = chainrule::stop_gradient((1.38 + v3[0][0]) / std::f64::consts::SQRT_2.clamp(-2.4, 3.6));
    let (v5, v6) = (-v1).sin_cos();
    v2 += (v6 - (v6)).tanh();
    (std::f64::consts::LN_2 - v3[0][3]).abs() + v5 + v6 + v6 + v2
}

#[differentiable(second_order)]
fn program_162(x: &f64, y: &[f64; 3], z: &[f64], n: i32, #[constant] c: f64) -> f64 {
    let v1 = f64::fract(x.mul_add(y[2], z[0])) * x.mul_add(y[2], z[0]);
    let mut v2 = z[1].exp() / ((x) * std::f64::consts::LN_2) / (*x / *x).round_ties_even();
    let (v3, v4) = (-v2 + z[1].exp() / ((x) * std::f64::consts::LN_2), -v2);
    let v5 = [v2 + (z[2]), -v3, -std::f64::consts::LN_2, 1.21 + (std::f64::consts::SQRT_2)];
    {
        let v6 = f64::fract(x.mul_add(y[2], z[0])).atanh();
        v2 *= x.mul_add(y[2], z[0]);
        v2 -= (v6) + -0.68 + ({ let v7 = v4; v7 * v7 }).tanh();
    }
    let v9 = c - 0.72 < (n as f64).abs();
    let v8: f64 = if v9 { -1.06 } else { 1.59 };
    v2 += c.exp_m1().ln_1p();
    let v10 = {
        let v11 = (-v1).copysign(c.sin()) * (1.88 + x).powf(z[2] - v3);
        let v12 = (-v1).copysign(c.sin());
        v1.ln() % -v1
    };
    let mut v13 = (v3.tanh() + v5[0].cos()).cosh();
    let v13 = v13 * 0.5 + (-1.27 - v4);
    let v14 = [(n as f64).abs(), (z[0] * v2).tanh()];
    let v15 = [-v3, v3.exp_m1()];
    let v1 = v1 * 0.5 + (v1 - v13);
    return -1.27 - v4 + v3 + v4 + v2 + v5[2];
}

#[differentiable(second_order)]
fn program_163(x: (f64, [f64; 2]), mut y: f64, z: f64, w: (f64, f64)) -> f64 {
    {
        let v1 = y.floor().tanh().acos();
        y += x.0.recip().mul_add(f64::asinh(v1), v1.mul_add(z, z));
        y = (x.1[0] * std::f64::consts::SQRT_2).powi(4);
    }
    let v2;
    v2 = (x.1[0] * std::f64::consts::SQRT_2).powi(4) * x.0.recip();
    y *= (v2 / z).mul_add(v2.mul_add(v2, 1.48), v2.max(w.1));
    y = z * y;
    let (v3, ..) = w;
    let v5 = {
        let (v6, v7) = (f64::max(v3 * w.0, z / v2), v3 * w.0);
        v2.mul_add(v2, 1.48)
    };
    y += ({ let v8 = v2; v8 * v8 }) - (v3 + x.0);
    y += v5.powi(3) + chainrule::stop_gradient(v5);
    let mut v9 = v2.max(w.1).atan() / v5.asinh().rem_euclid(1.42 * v5);
    let v10 = f64::max(v3 * w.0, z / v2);
    let v11 = [v10, v2.max(w.1), y - w.0];
    v2.max(w.1).atan().copysign(v10 / w.0) + v3 + v2 + v3
}

#[differentiable(second_order)]
fn program_164(x: &[f64], y: [(f64, f64); 2], z: f64, w: (f64, [f64; 2]), n: i32, i: usize) -> f64 {
    let v2: f64 = ({ let v1 = (y[0].0 / w.1[0]).round(); v1 * v1 });
    let v3 = {
        let v4 = x[2].powi(n).tan().ln_1p();
        let (v5, v6) = (x[2].powi(n).tan().recip(), x[2] * std::f64::consts::LN_2 + ((i as f64) - y[0].1));
        f64::floor(v4).max(({ let v7 = y[0].0; v7 * v7 }))
    };
    let [v8, v9] = [(y[0].0 / w.1[0]).round(), v2.powi(-1) - x[2] / (1.7)];
    let v10 = {
        let [v11, v12] = [v2.powi(-1), v9 * -0.82 - y[0].0 * -0.86];
        (x[2] * std::f64::consts::LN_2 + ((i as f64) - y[0].1)).powi(n)
    };
    let (v13, v14) = w.1[0].mul_add(w.0, z).sin_cos();
    let mut v16 = 1.48 / v14 + f64::tanh(v10 + v10) + ({ let v15 = f64::copysign(v14, v13); v15 * v15 });
    {
        let mut v17: f64 = v2.to_radians() + x[2].ln() + ((v10 * v16).tanh() + (x[i] - -1.55));
        v16 /= v13.atan().tan();
        v16 *= (v2 / v8).powf(v17 / v16);
    }
    let v18: f64 = 1.39 + y[i].1 + v13 % -1.01 + -y[1].0 * (v2 - v2);
    let v19;
    v19 = x[1].mul_add(z, v3).atan2(v2.powf(x[0]));
    v13.cos().round() + v14 + v16 + v13 + v14
}

#[differentiable(second_order)]
fn program_165(x: &f64, y: f64, z: [[f64; 2]; 2], i: usize) -> f64 {
    let (v1, v2) = ((*x) % z[0][0]).sin_cos();
    let mut v3 = (v2 * v1 + (v1 + v1)).log10();
    let [v4, v5] = [x * v1 + (z[1][0] + x), (v2 + v2).powi(-2)];
    v3 /= (v1 / v2).min(v5.acosh());
    v2.clamp(-0.7999999999999998, 5.2) - (x - v4) + v2 + v2 + v1
}

#[differentiable(second_order)]
fn program_166((x_a, x_b): (f64, f64), n: i32) -> f64 {
    let v1 = ((x_a / (x_a) + (x_b + x_a))) * (x_a % x_b - x_b.exp2());
    let v2 = [-x_b.fract(); 3];
    let v3: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    let v4 = (x_b.fract()) * v1.cbrt() % x_b.signum().hypot(x_a.round());
    debug_assert!(!v2[0].powi(n).is_nan(), "a number");
    let (v5, v6) = v4.asinh().sin_cos();
    let mut v7 = x_a % x_b;
    let v8 = [x_b.floor(), v2[0] - (n as f64), v2[1].hypot(v5), (v5) - v7];
    v7 -= (v8[0] * x_a).ceil();
    let v9 = -((x_b.fract()) * v1.cbrt() % x_b.signum().hypot(x_a.round())).powi(2);
    return (x_b.fract()) * v1.cbrt() + v1 + v2[1];
}

#[differentiable(second_order)]
fn program_167(x: (f64, f64), n: i32, i: usize) -> f64 {
    let mut v1 = f64::atanh(x.0 + x.0 - (x.0 + x.0));
    let v2 = [x.0 - x.1, ({ let v3 = x.0; v3 * v3 }), v1, x.1 + x.0];
    let (v4, ..) = x;
    let (v7, v8) = (v2[0].ln().ceil(), f64::atanh(x.0 + x.0 - (x.0 + x.0)) - ({ let v6 = (n as f64); v6 * v6 }).tanh());
    v1 = v4.rem_euclid((i as f64)).log10();
    ({ let v3 = x.0; v3 * v3 }) + v4 + v4 + v1
}

#[differentiable(second_order)]
fn program_168(x: &f64, y: (f64, [f64; 2]), n: i32) -> f64 {
    let (v1, v2) = ((*x).exp_m1().ln_1p(), f64::cos(*x + y.1[0]));
    let v3 = ((*x).exp_m1().ln_1p(), (-1.63 + v1, v1.cbrt().copysign(x.max(y.0))));
    let (v4, v5) = f64::atanh(0.34).sin_cos();
    let v6 = (*x).exp_m1();
    let mut v7: f64 = f64::copysign(y.0, v6).round_ties_even() * -(*x).exp_m1();
    let (v8, v9) = (((*x) * v6).to_radians(), *x % (y.1[1]));
    v7 += f64::atanh(0.34);
    -f64::copysign(y.0, v6).round_ties_even() + v7 + v7
}

#[differentiable(second_order)]
fn program_169(x: &[[f64; 2]; 2], n: i32) -> f64 {
    let v1: f64 = ({ x[0][1].powi(n) }) % (((n as f64) - std::f64::consts::SQRT_2));
    let v1 = v1 * 0.5 + v1.ln_1p();
    let (v2, v3) = ((v1 + v1) * (v1 / (n as f64)), f64::signum(x[0][1].sin()));
    let v4 = x[0][1].sin();
    let v5 = (-v1).tanh() - (x[0][1].powi(n) * (v2 * v2)).tanh();
    let v6 = [v5, f64::atan(-0.55)];
    let v7 = {
        let v8 = (v3 % v2).sqrt() * -(v3 - 1.63);
        let v9 = ((v3 % v2).sqrt() * -(v3 - 1.63)).tanh();
        (v6[0].sin()) - f64::div_euclid(-0.89, x[1][0])
    };
    let v10;
    v10 = (n as f64) % std::f64::consts::LN_2 - (v6[0] - v7);
    let v11 = v5.tan().sinh() * f64::max(v3 / v4, v5.round_ties_even());
    (-v1).tanh() + v2 + v4 + v11
}

#[differentiable(second_order)]
fn program_170(x: &[f64; 3], n: i32) -> f64 {
    let mut v2 = ({ let v1 = f64::abs(1.39).ln(); v1 * v1 });
    let mut v3 = f64::abs(1.39).ln().round() - (x[0] + ((n as f64))) * (x[0].to_radians());
    let v4 = ((v3) * (n as f64)).max(-std::f64::consts::SQRT_2.powi(n));
    let v5 = [std::f64::consts::LN_2.asin() + (x[0] + ((n as f64))) * (x[0].to_radians()); 3];
    let v6 = [v3.exp_m1(), v3 - v4, v5[0].cos(), v3.exp_m1()];
    let v7: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    let v8 = v3.exp_m1();
    let v9 = (v5[0].cos().clamp(0.0, 4.1), (f64::atan2(v5[1], 0.46), f64::mul_add(v5[0] / v5[2], f64::clamp(-1.38, -2.8, 1.8), v5[1] / v6[2])));
    let v10 = f64::abs(1.39).ln();
    (v5[2] + v4).powi(n) + v6[2] + v8 + v6[0]
}

#[differentiable(second_order)]
fn program_171(x: &[f64; 3], #[constant] c: f64) -> f64 {
    let v1 = (x[2] * x[1]).clamp(-2.7, 2.1).hypot((1.15 - x[1]) + (x[2] - x[0]));
    assert!((-c).is_finite());
    let v2 = (((1.15 - x[1]) + (x[2] - x[0])).powf(x[1].abs()), (x[1].cos(), (x[1] - v1).exp2()));
    let [v3, v4] = [(x[1] - v1).exp2(), v2.0.acosh() + x[1].sinh()];
    x[2].cos() - v4.rem_euclid(-1.5) + v4 + v3
}

#[differentiable(second_order)]
fn program_172((x_a, x_b): (f64, f64), y: &f64, z: f64, [w_a, w_b, _]: [f64; 3], n: i32, i: usize) -> f64 {
    let (v1, v2) = (f64::powf(f64::powf(0.4, z), std::f64::consts::SQRT_2 / y), -std::f64::consts::LN_2.copysign(x_b));
    let mut v3: f64 = z.atan().mul_add(f64::sinh(w_b), f64::cosh((i as f64))) * f64::powf(0.4, z);
    let v4 = f64::powf(0.4, z);
    let v5 = [-1.49_f64, 0.5];
    let v6: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    let v7 = {
        (x_a.recip()) - x_a * v3
    };
    let v8 = std::f64::consts::LN_2.copysign(x_b);
    let v9 = [v4.copysign(v4), v4.trunc(), v8.ceil()];
    f64::cosh((i as f64)) + v3 + v1
}

#[differentiable(second_order)]
fn program_173(x: (f64, f64), y: f64, z: f64, w: &[f64; 3], n: i32) -> f64 {
    let _ = x.0.log2();
    let v1 = [y * x.0, w[2] + x.1, x.0.ln_1p(), -z];
    let (v2, v3) = ((z - (n as f64)).trunc(), y + z - f64::mul_add(w[2], v1[1], v1[1]));
    let v4 = (v1[3] * x.1, (y + z - f64::mul_add(w[2], v1[1], v1[1]), (y + z).rem_euclid(f64::cosh(v1[1]))));
    let v3 = v3 * 0.5 + x.1.floor();
    let v3 = v3 * 0.5 + v3 * -0.92;
    let mut v5: f64 = (y + v3) / f64::mul_add(std::f64::consts::SQRT_2, v2, 1.08) * (w[2].cos().hypot(-1.06 * w[1]));
    v5 *= x.0.recip().sin();
    v1[1].atan2(v1[2]) * ((y) - v4.1.1) + v3 + v1[1] + v3
}

#[differentiable(second_order)]
fn program_174(x: (f64, [f64; 2]), y: f64, (z_a, z_b): (f64, f64), w: (f64, [f64; 2]), n: i32, #[constant] c: f64) -> f64 {
    let (v1, v2) = (((-1.92) - x.1[0]).max(f64::div_euclid(z_b, w.1[0])), y.acos() + ((-1.92) - x.1[0]).max(f64::div_euclid(z_b, w.1[0])));
    let _ = -w.0;
    let v3 = -w.0;
    let (v4, v5) = (f64::div_euclid(z_b, w.1[0]), (y.acos() + ((-1.92) - x.1[0]).max(f64::div_euclid(z_b, w.1[0]))) * (n as f64).round());
    let v6 = v1.cos() + v5 - v3.rem_euclid(z_b).round_ties_even();
    let z_b = z_b * 0.5 + -v4;
    let _ = y % x.0;
    let v8 = v4 + z_a < -w.0;
    let v7: f64 = if v8 { 1.74 } else { -1.76 };
    let _ = w.0.min(std::f64::consts::SQRT_2);
    let v9 = {
        ((v1 * v6).tanh()) + v3 / -0.96
    };
    let _ = v3.cos();
    let v10 = (-1.91 / z_b).log2().fract();
    (v3 / -0.96).powi(n) + v5 + v5 + v2 + v3
}

#[differentiable(second_order)]
fn program_175(x: Vec<f64>, i: usize) -> f64 {
    let mut v1 = (x[1].powf(x[2]) - x[1].abs()).cosh();
    let v2: f64 = x[1].powf(x[2]) - x[1].abs();
    let v3;
    v3 = f64::clamp((x[1].powf(x[2]) - x[1].abs()).cosh(), 0.0, 3.1);
    let mut v4 = ((i as f64) + v1).to_radians().atan();
    let v5 = [[v4.cosh(), v4 - (-1.09), v2 + v4, (v2) + (v1)], [v4.cosh(), v4 - (-1.09), v2 + v4, (v2) + (v1)]];
    let v7 = f64::log2(x[0]) < v5[0][3].log10();
    let v6: f64 = if v7 { 1.94 } else { 1.47 };
    let v4 = v4 * 0.5 + (1.86 - x[0]);
    let v8 = [x[2] % v5[0][0], x[2] % v5[0][0], v4 % x[2], x[1].abs()];
    v1 += 1.86 - x[0];
    v1 *= v4.abs().signum();
    let v9 = v8[2].recip() * v5[0][0].tanh() / (x[2] - v2 - v8[1] / 1.53);
    (v9 - 1.0) / v4.copysign(v4) + v3 + v1
}

#[differentiable(second_order)]
fn program_176(x: &f64, y: &f64, z: f64, w: f64, n: i32) -> f64 {
    let v1: f64 = (z - w).exp2().sqrt();
    let v2: f64 = ({ ((v1) - z) / (z - w) });
    let (v3, v4) = std::f64::consts::LN_2.mul_add(std::f64::consts::SQRT_2, *y).sin_cos();
    (z - w).exp2().sqrt().sin() + v4 + v3 + v1
}

#[differentiable(second_order)]
fn program_177(x: Vec<f64>, y: f64, z: &[[f64; 2]; 2], w: &[[f64; 2]; 2], i: usize) -> f64 {
    let mut v1 = y.log2().powi(0) * z[0][0].mul_add(x[i], -1.42).floor();
    let v2 = {
        -1.68 / w[0][0] + (y + std::f64::consts::LN_2)
    };
    v1 -= v1.recip().mul_add(-w[0][0], f64::copysign(-0.8, w[0][0]));
    v1 *= f64::mul_add(w[0][1], y, x[2]).exp2();
    (w[0][0]) * y * ((v2 / y)) + v1 + v1 + v2 + v2
}

#[differentiable(second_order)]
fn program_178(x: f64, y: &[f64], z: &[[f64; 2]], w: f64) -> f64 {
    let v1 = [y[2].ln(), f64::atan2(-1.21, z[1][0]), z[1][1].recip()];
    let x = x * 0.5 + y[2].min(w);
    let (v2, v3) = (0.64 / w / (-1.21 * v1[2]), f64::asinh(w) + 0.64 / w / (-1.21 * v1[2]));
    let v4 = [z[0][1] + 1.93, v2.sin(), f64::mul_add(1.64, v1[0], x), v1[0] + x];
    let v5 = [(v3 * x).hypot(y[2].ln()); 3];
    let mut v6 = (-y[1]).exp2() + f64::acos((v3 * x).hypot(y[2].ln()));
    let v7 = (v6 - v4[0] - (std::f64::consts::SQRT_2.sqrt())).recip();
    let v8 = chainrule::stop_gradient(((z[1][1]) / z[1][1]).mul_add(v3 - (std::f64::consts::SQRT_2), v2.exp()));
    return (x - w).exp_m1() + v3 + v5[2] + v2 + v2 + v7;
}

#[differentiable(second_order)]
fn program_179(x: &[f64], y: [(f64, f64); 2], n: i32, i: usize) -> f64 {
    let v1 = [[x[1].mul_add(x[0], std::f64::consts::SQRT_2), ({ let v2 = x[2]; v2 * v2 })], [x[1].mul_add(x[0], std::f64::consts::SQRT_2), ({ let v2 = x[2]; v2 * v2 })]];
    let mut v3 = (x[2] / v1[1][0]).hypot(({ let v2 = x[2]; v2 * v2 })) % -x[2].hypot(v1[i][0]);
    let v4 = x[2].hypot(v1[i][0]);
    v3 -= (-v4).trunc();
    let v4 = v4 * 0.5 + ({ x[2] });
    let v5;
    let mut v6 = x[1].mul_add(x[0], std::f64::consts::SQRT_2);
    v5 = (x[2]) + x[i] - (v1[0][i] + v1[1][i]);
    let v7 = [v5 / 1.94, x[2] + v1[0][0], (x[2] / v1[1][0]).hypot(({ let v2 = x[2]; v2 * v2 }))];
    return (v3 + (v6)).clamp(-0.2999999999999998, 4.6) + v4 + v6 + v6 + v5;
}

#[differentiable(second_order)]
fn program_180(x: [[f64; 2]; 2], n: i32) -> f64 {
    let v1;
    v1 = f64::log2(x[0][0]).round_ties_even();
    let v2 = (v1.min(x[0][1]).round_ties_even(), (x[1][0].recip(), v1.min(x[0][1])));
    let v3 = {
        let (v4, v5) = ((v1 * v1).mul_add(v2.0 * x[0][0], x[1][1] / (x[0][1])), v1.min(x[0][1]));
        let v6 = f64::copysign(v2.0 * x[0][0] + ((v5) - v4), v1.min(x[0][1]).round_ties_even());
        (1.66 - v4).tan()
    };
    -v1.min(x[0][1]) + v2.1.0 + v1 + v3 + v2.0 + v1
}

#[differentiable(second_order)]
fn program_181(x: f64, y: &[f64], #[constant] c: f64, i: usize) -> f64 {
    let v1 = [1.92_f64, 0.5];
    let v2 = -f64::cosh(y[i] + (x));
    let v3 = -(-y[2] / v2.ceil());
    debug_assert!(!(v2 / y[1]).is_nan(), "a number");
    let v4 = [-1.38_f64, 0.5];
    let v5 = [v2 * c, y[i] + (x), v3 + y[1], (v2) * (1.86)];
    let v6 = v5[1].fract() * (x.powi(3)) - f64::atan2(1.12 / v2, -x);
    let v7 = [std::f64::consts::LN_2.powf(x), f64::cosh(y[i] + (x))];
    let (v8, v9) = (-c.recip(), v5[2].sqrt().sqrt());
    let (v10, v11) = (y[i] + (x), v5[2].sqrt().sqrt());
    v9.tan() + v2 * -1.4 + v7[0] + v2 + v5[i]
}

#[differentiable(second_order)]
fn program_182(x: (f64, [f64; 2]), n: i32) -> f64 {
    let v1 = (((x.0 - x.0)) * f64::hypot(0.98, x.1[1])).to_degrees();
    let mut v2 = ((x.0 - x.0)) * f64::hypot(0.98, x.1[1]);
    v2 /= f64::hypot(0.98, x.1[1]);
    let _ = f64::mul_add(1.27, v2, (n as f64));
    debug_assert!(!v1.exp_m1().is_nan(), "a number");
    let v1 = v1 * 0.5 + (1.23 - -1.67);
    let v2 = v2 * 0.5 + (1.23 - -1.67);
    f64::signum(std::f64::consts::LN_2) * f64::acosh(1.93) + v2 + v2
}

#[differentiable(second_order)]
fn program_183(x: f64, y: f64, n: i32) -> f64 {
    let v1 = (x.clamp(-1.2, 5.0) * (y + y)).powi(n);
    let v2;
    let mut v3 = (x.clamp(-1.2, 5.0) * (y + y)).powi(n).ln();
    v2 = -x.clamp(-1.3, 1.6);
    let [v4, v5] = [v2.copysign(-1.53).round(), x.recip().exp2()];
    v3 = (v5 * v5).round_ties_even();
    let mut v6 = ({ x }) / (v5 - v3) % f64::sqrt(v1.atan());
    let (v7, v8) = v1.clamp(-0.3999999999999999, 4.4).sin_cos();
    let (v9, v10) = f64::log10(0.45).sin_cos();
    let (v11, v12) = (f64::sqrt(v1.atan()), f64::ln_1p(v2).powf(1.7 + v8));
    let v12 = v12 * 0.5 + f64::powi(-0.59, -1);
    {
        let v13 = x.recip().exp2();
        v3 /= v1.atan();
        v3 -= (v4 - v3).to_radians();
    }
    let v14 = [({ let v15 = v7 / v9; v15 * v15 }); 3];
    let v16 = [0.81_f64, 0.5];
    -(v14[0] * v2) + v1 + v12 + v8
}

#[differentiable(second_order)]
fn program_184(x: [(f64, f64); 2], y: &[[f64; 2]], z: (f64, [f64; 2])) -> f64 {
    let v1 = [1.48_f64, 0.5];
    let mut v2 = (y[0][0] + y[1][0]) * -y[1][0] - std::f64::consts::SQRT_2.log10().sin();
    let v3 = f64::cosh(f64::copysign(v2, x[0].1) * (y[0][1] / x[1].1));
    let v4;
    let v5 = (std::f64::consts::SQRT_2.acosh() - v3 / x[1].1).abs();
    v4 = z.0.clamp(-0.7000000000000002, 1.9) + (y[1][0]) * x[1].0;
    let v6 = ((x[1].1) + v4).clamp(0.0, 4.2).powf(x[1].0 * v5 / f64::hypot(v2, y[1][0]));
    let (v7, v8) = z;
    let v9 = [v2.cbrt(), 1.9 * (v7), v5.max(v2), z.0.clamp(-0.7000000000000002, 1.9) + (y[1][0]) * x[1].0];
    let v10 = (((y[0][0] + y[1][0]) * -y[1][0] - std::f64::consts::SQRT_2.log10().sin()).mul_add(v9[1].to_radians(), std::f64::consts::SQRT_2 - v2), (f64::copysign(v2, x[0].1), 1.9 * (v7)));
    let v11 = (v2 * (z.1[1]) % v7.abs(), (v9[2].floor(), ({ -v9[3] })));
    let (v12, v13) = y[1][1].powi(3).sin_cos();
    ({ let v14 = f64::round_ties_even(1.15); v14 * v14 }) + v3 + v11.0
}

#[differentiable(second_order)]
fn program_185(x: (f64, [f64; 2]), y: f64, z: [f64; 3]) -> f64 {
    let v1 = z[1].round().to_radians() - (y * z[0]).sin();
    let v2 = z[1].round().to_radians().round_ties_even().cos();
    let v3 = {
        let mut v5 = ({ let v4 = 1.91 * x.0; v4 * v4 }) * (-(y + x.0));
        chainrule::stop_gradient(v5) % (1.81 + (v5))
    };
    let v6 = (v3 + v2).acosh().recip();
    let v7 = (z[0] * v3).min(-1.69 % x.0) * z[2].recip().log2();
    let v8 = [z[1].round().to_radians(); 3];
    return z[1].copysign(v2).abs() + v2 + v8[2] + v3 + v7 + v1;
}

#[differentiable(second_order)]
fn program_186(x: Vec<f64>, y: f64, i: usize) -> f64 {
    let (v1, v2) = std::f64::consts::SQRT_2.ln_1p().sin_cos();
    let v3 = [f64::round_ties_even(y) * (y - y); 3];
    let v4 = [y + x[2], f64::round_ties_even(y) * (y - y)];
    let v5 = [x[0].asin(), y + y, v3[2] / 0.42, v4[0] / v2];
    (-x[2]).powi(-1) + v4[1] + v5[2] + v3[0] + v4[1] + v5[3]
}

#[differentiable(second_order)]
fn program_187(x: (f64, [f64; 2]), mut y: f64, z: &f64, i: usize) -> f64 {
    y += (x.0 + x.1[0]) + f64::log2((i as f64));
    let y = y * 0.5 + (z + 1.01);
    let v1 = z + 1.01;
    let v2 = -((y - x.1[0]) % (*z).rem_euclid((i as f64)));
    let [v3, v4] = [--v1, (*z).recip() + ((z) + std::f64::consts::LN_2)];
    let mut v5 = v1.cos() - v4.rem_euclid(v1) - z.cbrt() % (v3 + v4);
    v5 *= (v1 - v4).signum();
    let v6 = [v4 - y, (*z).recip()];
    let (v7, v8) = x;
    let (v9, v10) = (v7 + y).sin_cos();
    let v11 = (v1.cos() - v4.rem_euclid(v1)).to_radians();
    let mut v12 = y.tanh().atan().round_ties_even();
    (v5, v12) = (v12, v5);
    return std::f64::consts::SQRT_2.mul_add(v5, 1.6).tan() + v2 + v12;
}

#[differentiable(second_order)]
fn program_188(x: f64, y: f64, n: i32) -> f64 {
    let v1 = {
        let (v2, v3) = (f64::to_radians(y) + x.mul_add((n as f64), 0.33), (y * x).exp_m1());
        y * x
    };
    let v4 = chainrule::stop_gradient(f64::fract(({ v1 })));
    let v5 = (y * x).abs().atan2(-(v1 + (n as f64)));
    let (v6, v7) = ((v1 - v5) % (y * x).exp_m1(), (-1.88 * v5).exp2());
    let v8 = (v1 - x).sinh().exp_m1();
    let mut v9: f64 = (y * x).abs() - (f64::powf(v8.cbrt(), v7 - v8));
    chainrule::stop_gradient(v7).tan() + v5 + v7 + v9
}

#[differentiable(second_order)]
fn program_189(x: [(f64, f64); 2], y: &[f64; 3], z: f64) -> f64 {
    let v1 = [[f64::powi(0.8, -1), f64::powi(0.8, -1), f64::powi(0.8, -1)], [f64::powi(0.8, -1), f64::powi(0.8, -1), f64::powi(0.8, -1)]];
    let mut v2 = -(z + -1.02).powi(-2);
    v2 += (z + -1.02).mul_add(std::f64::consts::LN_2.floor(), v1[0][1] * v2);
    let v3 = chainrule::stop_gradient(f64::cos(({ 1.82 })));
    v2 -= ({ let v4 = y[2].sinh(); v4 * v4 });
    let v6 = -0.59 / z < x[0].0.abs();
    let v5: f64 = if v6 { 1.86 } else { 1.07 };
    v2 -= ({ 1.82 });
    v5 * v2 % (x[1].1 + y[2]) + v2 + v2 + v2
}

#[differentiable(second_order)]
fn program_190(x: [f64; 3], y: &[[f64; 2]; 2], z: [[f64; 2]; 2], (w_a, w_b): (f64, f64), #[constant] c: f64) -> f64 {
    let v1 = [w_a * w_b / (({ y[1][0] })); 3];
    let v2 = [w_a * w_b / (({ y[1][0] })), (std::f64::consts::LN_2) % y[0][0], w_b.clamp(-0.2999999999999998, 3.5), w_b - v1[2]];
    let v3 = (v2[0] / y[0][1] + (z[1][0] - y[1][1])) * v1[2].cos().clamp(-2.7, 2.1);
    let v4 = (z[0][1].round() - (1.91 + w_b)).round_ties_even();
    let _ = y[1][1] * w_a;
    let v5 = {
        z[1][0] - y[1][1]
    };
    let v6 = [w_a * w_b / (({ y[1][0] })), y[1][1] * z[0][0]];
    let v7 = (-({ v3 })).clamp(-0.5, 4.0);
    let v8 = ((w_a / v6[0]) + w_b / v2[0], (v5.clamp(-2.3, 1.7), ({ v2[0] }) + (y[1][0] - 1.33)));
    let v9 = f64::min(v2[3] * w_a, v6[0].powi(2)) * (v4.max(y[1][0]) - v1[2] * v5);
    let v10 = [0.4_f64, 0.5];
    w_a.mul_add(std::f64::consts::SQRT_2, v1[1]) + v9.min(v5) + v5 + v3
}

#[differentiable(second_order)]
fn program_191(x: &[[f64; 2]], y: Vec<f64>, z: &[[f64; 2]], w: &f64, i: usize) -> f64 {
    let v1 = ({ -x[0][1] - (-1.43 + (z[0][i])) });
    let mut v2: f64 = ({ *w }).abs() * (std::f64::consts::LN_2 % y[i]).log10();
    let v3 = x[0][i].copysign(0.39).powi(4).max(({ v1 }) + (({ *w })));
    let v1 = v1 * 0.5 + ((v2) + v2);
    let v4 = [(std::f64::consts::LN_2 % y[i]).floor(); 3];
    let mut v5 = (x[1][0].asinh() + (-x[0][1] - (-1.43 + (z[0][i])))) * ((v4[0] / (i as f64)) / v1.signum());
    let v6;
    let v7 = f64::clamp(f64::ln_1p(x[1][i]) + v1.to_radians(), 0.7000000000000002, 3.2);
    v6 = v1.signum();
    (v2, v5) = (v5, v2);
    f64::sinh(-1.13).cosh() + v4[2] + v7 + v6 + v3
}

#[differentiable(second_order)]
fn program_192(mut x: f64, n: i32, #[constant] c: f64) -> f64 {
    let v1 = [-1.73_f64, 0.5];
    x = x.powi(n).log(x.hypot(x));
    let v2 = [f64::clamp(x, -0.5, 2.3).ln(); 3];
    c.exp2() + v2[2].hypot(v2[2]) + v2[1] + v2[2] + v2[2] + v2[1]
}

#[differentiable(second_order)]
fn program_193(x: &f64) -> f64 {
    let v1 = ((*x).copysign(*x) / ((*x * *x))).min(x.sin() * ((*x * *x)));
    let v3 = ({ let v2 = v1 * *x; v2 * v2 }).clamp(-1.5, 2.8);
    let v4 = [[*x + v1, v3 + *x], [*x + v1, v3 + *x]];
    let v3 = v3 * 0.5 + *x * *x;
    let v5 = (x.sin(), (v3.to_radians(), (*x * *x).rem_euclid(f64::cos(*x))));
    let v6 = [x.sin(), v5.0.cos(), v1 - v4[1][1], x + v5.1.0];
    let v3 = v3 * 0.5 + x.sin() * ((*x * *x));
    let v7 = ((x) / 0.76).ceil().recip();
    let v8 = (-1.11 * std::f64::consts::LN_2).tanh().powi(4);
    let (v9, v10) = ((x) / 0.76).ceil().sin_cos();
    let v11 = {
        let (v12, v13) = ((-1.11 * std::f64::consts::LN_2).tanh().powi(4), (*x).copysign(*x) / ((*x * *x)));
        f64::min(v7, v1) + ((x) / v6[0])
    };
    x.to_radians() * (v10 + v11) + v9 + v4[0][0] + v4[1][0]
}

#[differentiable(second_order)]
fn program_194(x: (f64, [f64; 2]), n: i32, #[constant] c: f64, i: usize) -> f64 {
    let v1 = (x.1[i].signum().tanh(), (f64::ceil(x.0), (x.1[1] + x.0).powi(-1)));
    let v2 = (x.1[0].round_ties_even() * f64::ceil(x.0)).ln_1p();
    let mut v3 = (v2 / 1.02 - x.1[0].round_ties_even() * f64::ceil(x.0)) % f64::mul_add((n as f64) + v1.1.0, (v2) * v2, v2 * x.0);
    v3 = chainrule::stop_gradient(f64::atan(-0.48));
    let _ = (v2 / 1.02 - x.1[0].round_ties_even() * f64::ceil(x.0)) % f64::mul_add((n as f64) + v1.1.0, (v2) * v2, v2 * x.0);
    let v5 = x.1[0].round_ties_even() < c % -1.63;
    let v4: f64 = if v5 { 1.13 } else { 1.34 };
    let (v6, v7) = (f64::ceil(c).atan(), (v1.0 / v1.0).abs());
    let v8 = [x.1[1] + v4, v2 * x.1[0], v2 / 1.02 - x.1[0].round_ties_even() * f64::ceil(x.0)];
    let v9 = (chainrule::stop_gradient(f64::rem_euclid(v8[1], x.1[1])), (x.0 + -1.62, (((i as f64) + x.0)) * (v8[i] + v2)));
    let v10 = chainrule::stop_gradient((-v1.1.0).round_ties_even());
    let v11 = (v1.0 / v1.0).abs();
    let v12: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    v3 /= v7 * v2 * ((v8[1]) - v1.0);
    f64::ceil(c) + v8[2] + v2
}

#[differentiable(second_order)]
fn program_195(x: &[[f64; 2]; 2], y: (f64, f64), n: i32, #[constant] c: f64) -> f64 {
    let v1 = [x[0][0].clamp(-1.1, 2.1), (y.0) - x[1][1], x[0][0].clamp(-1.1, 2.1)];
    let mut v2: f64 = ({ x[0][0].abs() * (x[0][0] / y.1) });
    let (v3, v4) = f64::to_radians(v2).sin_cos();
    let v5 = [-v3, ({ let v6 = y.1; v6 * v6 }), v1[0].max(std::f64::consts::LN_2)];
    v2.recip().tan() + v2 + v4 + v2 + v5[2]
}

#[differentiable(second_order)]
fn program_196(x: &[[f64; 2]; 2], y: [f64; 3], z: f64, w: &[f64; 3], n: i32) -> f64 {
    let v1 = ((w[1] / w[0]).ceil(), (-w[0], z + -1.86 + (w[1] / w[0]).ceil()));
    let v2: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    let (v3, v4) = ({ v1.0 }).sin_cos();
    let v3 = v3 * 0.5 + ((n as f64) + v1.1.0);
    let mut v5 = w[2] / (std::f64::consts::SQRT_2) + w[1].exp2() + (x[1][0].log(w[1]) + (1.48 - v4));
    let v6 = ((x[1][0].log(w[1]) + (1.48 - v4)).clamp(-0.8999999999999999, 2.5), (0.52 * w[0], (z * v4).max(f64::max(v5, std::f64::consts::LN_2))));
    let v7 = chainrule::stop_gradient((f64::ceil(-1.59)) - ((v1.1.1) + v5));
    let v8 = [[v4.mul_add(v1.0, v5), (x[1][0].log(w[1]) + (1.48 - v4)).clamp(-0.8999999999999999, 2.5), ({ let v9 = w[1]; v9 * v9 }), (v6.1.1) - x[1][1]], [v4.mul_add(v1.0, v5), (x[1][0].log(w[1]) + (1.48 - v4)).clamp(-0.8999999999999999, 2.5), ({ let v9 = w[1]; v9 * v9 }), (v6.1.1) - x[1][1]]];
    let mut v10 = f64::max(v5, std::f64::consts::LN_2);
    v10 /= v1.0 % y[1] + v3.powi(-2);
    let (v11, v12) = ((v2 * 1.73).sqrt(), f64::sin(x[1][1].ln_1p()));
    let v13 = [({ let v9 = w[1]; v9 * v9 }), v12 - v5, x[0][1].copysign(v4)];
    return z.exp2() + v12.hypot(v13[0]) + v12 + v8[0][3];
}

#[differentiable(second_order)]
fn program_197(x: f64, #[constant] c: f64) -> f64 {
    let (v1, v2) = chainrule::stop_gradient(std::f64::consts::LN_2).sin_cos();
    let v3 = [1.55 * x, x.ln_1p(), x.hypot(x), 1.55 * x];
    let mut v5 = ({ let v4 = 1.55 * x; v4 * v4 }) + (v3[0] - (v1)).clamp(0.3999999999999999, 3.2);
    chainrule::stop_gradient(std::f64::consts::LN_2) - x.mul_add(v5, x) + v5 + v3[2] + v3[0]
}

#[differentiable(second_order)]
fn program_198(x: [f64; 3], y: f64, z: &[f64], n: i32) -> f64 {
    let mut v1 = ((x[2].mul_add(y, z[1]) + x[2].mul_add(y, z[1]))) * (z[0] * -1.14 % x[2].powi(3));
    let v2 = (-(n as f64).powi(n), ((z[0]) + x[2], chainrule::stop_gradient(v1).floor()));
    let v3 = [-0.59_f64, 0.5];
    let (v4, v5) = ((v2.1.1) * v1).sin_cos();
    let mut v6: f64 = (z[2] + (v1) - z[1].atan2(x[1])) + (v2.0) / v1 % v1.atan();
    let v7 = {
        (-1.66 + y).rem_euclid(z[2].acos())
    };
    v6 -= v2.0.mul_add(std::f64::consts::LN_2, v1) * (v1 * v7);
    let v8: f64 = f64::round_ties_even(v1 * y) - v2.0.mul_add(std::f64::consts::LN_2, v1) * (v1 * v7);
    let (v9, v10) = v6.cos().sin_cos();
    let v11 = [-1.77_f64, 0.5];
    v6 += ({ let v12 = v10; v12 * v12 }) + ((v2.0) + 1.56);
    return f64::mul_add(y, v9, v10).div_euclid(v2.0.cosh()) + v7 + v1 + v2.0 + v5;
}

#[differentiable(second_order)]
fn program_199(x: f64, y: &[[f64; 2]; 2], n: i32) -> f64 {
    let _ = f64::tanh(-1.34);
    let v1 = (x.exp() - 0.97 % (x)).floor();
    (v1 - x) * (-1.85 + v1) + v1 + v1 + v1
}

#[differentiable]
fn program_200(x: (f64, f64), y: [f64; 3], z: &f64, w: [(f64, f64); 2], n: i32) -> (f64, [f64; 2]) {
    let v1 = f64::recip(f64::log2(f64::tanh(1.08)));
    let v3 = ({ let v2 = (n as f64); v2 * v2 }).tanh().round();
    let _ = -y[0];
    let (v4, v5) = x;
    let (v6, v7) = v1.powi(2).sin_cos();
    let v8 = chainrule::stop_gradient(z.cbrt().atan2(z.cbrt()));
    let v9 = f64::log2(f64::tanh(1.08)) + (v4.powi(n) + f64::ln(1.13));
    let v10 = ({ w[0].1 * x.0 + (0.45 * v9) });
    let v11 = {
        let v12 = v4.to_radians() * ({ w[0].1 * x.0 + (0.45 * v9) }) * ((w[0].1 / v10) + 0.45 * v9);
        ({ let v2 = (n as f64); v2 * v2 }).tanh()
    };
    (({ let v13 = w[1].1.min(v1); v13 * v13 }) + v5 + v4 + v9 + v4, [v4.powi(n) * f64::asinh(v4) + v5 + v5 + v4 + v9 + v5, v10.powi(-2) + y[0] * v4 + v5 + v5])
}

#[differentiable]
fn program_201(x: [f64; 3], y: [[f64; 2]; 2], z: &f64, w: f64, n: i32) -> (f64, f64, f64) {
    let w = w * 0.5 + z.floor();
    let mut v1: f64 = z.exp_m1().hypot(x[0].powi(2)).sin();
    {
        let mut v2 = (y[0][1] - (w)).fract() + (w * z).clamp(0.0, 2.7);
        v2 -= w * z;
        v2 += (y[1][1] + (n as f64)).tanh();
    }
    v1 *= v1 * z * f64::min(-1.57, *z);
    let (v3, v4) = (z.exp_m1().hypot(x[0].powi(2)), (n as f64) * (v1) * x[0].powf(y[1][0]));
    let v5 = [-0.76_f64, 0.5];
    v1 += (((v3) - v4) * (z - v4)).tanh();
    v1 = (w * z).clamp(0.0, 2.7);
    let v6 = chainrule::stop_gradient(((v1) - 1.3).tanh());
    let v7 = f64::sinh(v6).min(x[0] / x[2]) / ((v4 * y[1][1]) - (y[0][1] * y[0][0]));
    let v8 = v1.div_euclid(v4).atan2(v5[0] * v6) * (((v3) - v4).abs());
    v1 -= (std::f64::consts::SQRT_2 + w) * z.acos();
    let (v9, v10) = v7.tanh().sin_cos();
    return (f64::tanh(0.6).powi(n) + v9 + v1 + v9 + v9, (std::f64::consts::LN_2 * v3).powi(n) + v3 + v3 + v10 + v1, v10.ln_1p().log10() + v3 + v3);
}

#[differentiable]
fn program_202(x: &f64, (y_a, y_b): (f64, f64), n: i32, i: usize) -> (f64, f64, f64) {
    let y_a = y_a * 0.5 + f64::copysign(y_a, *x);
    let mut v1: f64 = f64::cos(y_a).atan().hypot(f64::cos(y_a).atan());
    let v2: f64 = f64::log10(y_b).signum().hypot(-(n as f64).atan2(y_a));
    let v3 = [x * y_b, (n as f64).sinh(), v2.abs()];
    let v4 = (v2.round()) * (1.26 / v2) + -(i as f64) % ((v1 - (y_a)));
    v1 = x * y_b;
    v1 /= (*x + v1).acosh();
    let v5 = [[x * y_b, (v1) - v4, v3[0] + -1.35, v3[i] + v1], [x * y_b, (v1) - v4, v3[0] + -1.35, v3[i] + v1]];
    (v2.abs() * (v3[2] * v2) + v5[1][0] + v2 + v4, y_b.powi(n) / f64::mul_add(y_b, -1.83, v5[i][i]) + v1 + v5[0][i] + v2, f64::cos(y_a).ln() + v4 + v1)
}

#[differentiable]
fn program_203(x: [f64; 3], n: i32) -> (f64, f64, f64) {
    let v1;
    v1 = chainrule::stop_gradient(x[2] / x[0]);
    let v2 = [chainrule::stop_gradient(x[2] / x[0]), ({ x[0] }), x[1] + x[0], v1 * x[1]];
    let mut v3 = x[1] * v2[3] * (x[2] / x[0]) + (x[2] - v1).atan();
    let v4 = [-0.46_f64, 0.5];
    let mut v5: f64 = ({ x[0] }) + x[1] * v2[3] * (x[2] / x[0]);
    v5 = v3.abs().ceil();
    let v5 = v5 * 0.5 + (v2[3] - v3);
    let v6: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    let mut v7 = x[1] + x[0];
    let v8;
    let v9 = x[1] * v2[3];
    v8 = v9.div_euclid(x[2]).acosh();
    let (v10, v11) = ((x[1] * v2[3] * (x[2] / x[0])).atan2(({ x[0] })), (v9 + v8) / (v8 % v9));
    let v12 = [v9 * ((n as f64)), v10 + (0.91), std::f64::consts::LN_2 + 0.62, v11 * -0.86];
    let mut v13 = (f64::asinh(std::f64::consts::LN_2) - v12[0]) - (x[2] - 1.35).exp();
    (v9.ceil() - f64::rem_euclid(v10, v5) + v8 + v5 + v9 + v10, (x[1] * v2[3] * (x[2] / x[0])).atan2(({ x[0] })) * v4[0].hypot(v7) + v2[1] + v10 + v9 + v3 + v8, (v8 * -0.6) + v13.sin() + v3 + v9 + v11)
}

#[differentiable]
fn program_204(mut x: f64, y: (f64, [f64; 2]), z: &[f64; 3], n: i32) -> (f64, [f64; 2]) {
    x -= ((n as f64) - y.0) * z[2].log10();
    let (v1, v2) = (z[0].exp() + z[2].clamp(-1.7, 5.3), y.0 + (y.0) - z[2].cos());
    let x = x * 0.5 + (y.0 + (y.0) - z[2].cos());
    let v3 = chainrule::stop_gradient(y.1[0].powi(0)).exp_m1();
    let v4 = ((v1 * -0.63).powi(1), (0.74 % v1, z[0].trunc().sin()));
    (f64::hypot(-0.53, v2) + z[0].log2() + v1 + v4.1.1, [v1 + v2 + v4.1.0 + v2 + v2 + v4.1.1, z[2].cos() + v1 + v4.0 + v1])
}

#[differentiable]
fn program_205(x: Vec<f64>, y: f64, n: i32, i: usize) -> (f64, f64, f64) {
    let v1 = [f64::cosh(1.34), ({ let v2: f64 = -1.33; v2 * v2 }), y.powi(3)];
    let v3 = [0.54_f64, 0.5];
    let v4 = f64::cosh(1.34);
    let (v5, v6) = (f64::round_ties_even(std::f64::consts::SQRT_2).tan(), (y * v1[0]).fract());
    let v6 = v6 * 0.5 + f64::copysign(x[0], y);
    let v7 = -(y * v1[0]).fract();
    let v8: f64 = ({ let v2: f64 = -1.33; v2 * v2 }).ceil();
    let v9 = f64::atan(-0.45).clamp(0.0, 3.3);
    let v10 = [f64::sin(v7), v1[0] / x[0], f64::min(y, v7)];
    let v11: f64 = f64::copysign(x[0], y) + v1[2].min(v1[0]).to_radians();
    (({ v6.copysign(std::f64::consts::SQRT_2) }) + v6 + v6 + v6, f64::sin(v7) + v10[2] + v11 + v6, v6.sqrt() + (y - y) + v1[i] + v7 + v6)
}

#[differentiable]
fn program_206(x: [[f64; 2]; 2], y: &f64, z: f64, n: i32) -> (f64, f64, f64) {
    let v1 = [f64::sin(1.52 - 0.96), f64::sin(1.52 - 0.96)];
    let z = z * 0.5 + (*y).abs();
    let v2 = z.powi(n).abs() + (x[0][0] + v1[0]).round_ties_even();
    let v3 = [z.sinh(), (n as f64) * (0.74), y.hypot(x[0][1])];
    let v4 = (v3[1] - z - y % (std::f64::consts::SQRT_2)).min(*y + 0.82 - (0.91 * 0.98));
    let v5 = [v4.powi(n), z / v3[1]];
    let v6 = v3[1] - z;
    let v7: f64 = (x[0][0] + v1[0]).round_ties_even() * v3[0].rem_euclid(v3[2]) * v5[0].ln().to_radians();
    let v8 = {
        let [v9, v10] = [(v5[0] + (v7)).atan2(f64::cbrt(*y)), f64::cos(1.61) * (v5[0] + 1.48)];
        (v4 + 0.72).atan()
    };
    ((x[1][1] + v7).atan2(z.to_radians()) + v4 + v6 + v2, ((v1[1]) * x[1][0]).hypot(*y * v4) + v7 + v5[0], (z + (n as f64)) + -v7 + v7 + v7 + v8)
}

#[differentiable]
fn program_207(x: f64, y: (f64, [f64; 2]), n: i32, #[constant] c: f64) -> (f64, [f64; 2]) {
    let (v1, v2) = (-x).sin_cos();
    let v3: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    let v4 = (-x, (x.exp(), (x + y.1[1]).powi(-2)));
    let mut v5 = v1.powi(4) + v2.floor() - ((n as f64) * y.1[0]).cos();
    {
        let v6 = x.exp();
        v5 /= y.0.cosh().rem_euclid(v6.tanh());
        v5 = f64::max(-1.65, v5).recip();
    }
    let v7 = [v1 * x, x - (0.37), f64::mul_add(v2, v2, v2)];
    let (v8, v9) = v7[1].exp2().sin_cos();
    v5 += (v1 + v7[2]) * (v8.mul_add(v2, v7[2]));
    let v10;
    v10 = (v4.0 / v1).min((v9) + v4.0);
    let [v11, v12] = [(v5 + v10).powi(1), (v5 + v10).powi(1)];
    v5 = v4.1.1.hypot(v1) % y.0.cosh();
    (v5.round_ties_even() - v1.mul_add(v2, v9) + v12 + v9, [f64::mul_add(v2, v2, v2) + v10 + v10 + v10 + v2 + v5, -v7[0] + ((v9) - v12) + v8 + v7[1]])
}

#[differentiable]
fn program_208(x: &[[f64; 2]], y: [(f64, f64); 2], z: Vec<f64>, w: &[[f64; 2]; 2]) -> [f64; 3] {
    let v1 = -x[1][1].copysign(z[0]).to_radians();
    let v2;
    let mut v3 = (w[0][1] / 0.64).abs().round_ties_even();
    v2 = w[1][0] - v1 + (-0.74 - y[0].1);
    let v4 = [x[1][1].copysign(z[0]).to_radians(), z[0].to_radians(), v3 + v1, f64::mul_add(-1.91, v2, v3)];
    let v5 = {
        let v6 = w[0][1] * v1 + v3.abs() - (w[1][1] + v2) * x[1][0].sinh();
        y[0].0.cbrt().min(-v3)
    };
    v3 = f64::powi(0.72, 4) * f64::max(-1.7, v4[2]);
    let v8 = y[1].0.copysign(w[1][1]) < y[0].0 * v1;
    let v7: f64 = if v8 { -0.64 } else { 1.75 };
    [(w[0][1] / 0.64).abs().round_ties_even() + v5 + v5, -(v5 % (w[1][1])) + v4[2] + v4[1] + v5 + v5, (w[1][0] + v3) * (y[0].0 * v1) + v5 + v3 + v5 + v2]
}

#[differentiable]
fn program_209(x: &f64, y: &f64, z: f64, n: i32) -> [f64; 3] {
    let v1 = [1.94_f64, 0.5];
    let v2 = [[v1[0] + (n as f64), f64::min(*y, std::f64::consts::LN_2), z - *y, -*y], [v1[0] + (n as f64), f64::min(*y, std::f64::consts::LN_2), z - *y, -*y]];
    let v3 = f64::min(*y, std::f64::consts::LN_2);
    let (v4, v5) = x.sqrt().sin_cos();
    let v6 = x.sqrt() * v5.ln().powi(n);
    let v7 = (std::f64::consts::SQRT_2 + v6 + v5.ln(), (0.4 * (v6), chainrule::stop_gradient(x * *x)));
    let mut v8 = -*y;
    let v9 = [[v5.rem_euclid(*x), v6.atan2(v4), std::f64::consts::SQRT_2 / v1[1], v5 - z], [v5.rem_euclid(*x), v6.atan2(v4), std::f64::consts::SQRT_2 / v1[1], v5 - z]];
    let mut v10 = (chainrule::stop_gradient(v7.1.0) * (f64::min(*y, std::f64::consts::LN_2))).exp2();
    let v12 = chainrule::stop_gradient(({ let v11 = f64::sqrt(0.49); v11 * v11 }));
    let (v13, v14) = (1.45 / std::f64::consts::SQRT_2 - f64::max(v8, 1.53), ((v4) + 1.58) * (f64::ln(1.39)));
    let v15 = (x.sqrt() * v5.ln().powi(n), (x.sqrt() * v5.ln().powi(n), v14 + v10 + v1[1] / z));
    [0.7 + (n as f64) - (v7.1.1 - v9[1][3]) + v13 + v10 + v10, v6.cos().ceil() + v8 + v7.0, v14 - *x + ({ v13 }) + v8 + v3 + v9[1][3] + v5 + v5]
}

#[differentiable]
fn program_210(x: [[f64; 2]; 2], #[constant] c: f64) -> (f64, [f64; 2]) {
    let v1 = [-1.13 - (x[0][1]), c.powi(3), x[0][1] - x[1][1]];
    let v2 = (-v1[2]).asin().asinh();
    let (v3, v4) = (-v1[2], x[0][1] - x[1][1] - v1[1] * v2);
    let v5 = [v3.asinh(), v4 / v1[0], f64::mul_add(1.06, -1.0, v1[2]), (-v1[2]).asin()];
    let v6 = -1.13 - (x[0][1]) + (f64::ln_1p(v4.rem_euclid(x[1][1])));
    let v7 = [0.54_f64, 0.5];
    let mut v8 = (v1[2] * x[1][0]).cos() + (-1.13 - (x[0][1]));
    let (v9, v10) = c.trunc().sin_cos();
    let v11 = {
        (-v1[2]).asin()
    };
    let v12 = -chainrule::stop_gradient(v1[0].powi(-1));
    let mut v13 = f64::mul_add(1.06, -1.0, v1[2]);
    (f64::mul_add(1.06, -1.0, v1[2]) + v2 + v6, [v3.min(v6) / f64::copysign(1.96, v3) + v11 + v1[2] + v3 + v4 + v2, v6.copysign(-1.96) + (-v1[2]).asin() + v4 + v13])
}

#[differentiable]
fn program_211(x: f64, y: [(f64, f64); 2], z: f64, n: i32, i: usize) -> (f64, f64, f64) {
    let v1 = (x * y[0].1 + x.cos()).tanh();
    let v2 = (x * y[0].1 + x.cos()).tanh().signum().hypot((x * y[0].1 + x.cos()).rem_euclid(-0.43 + ((n as f64))));
    let v3 = f64::round_ties_even(({ z * v2 }));
    let v4 = (x * y[0].1 + x.cos(), (f64::ln(v3), f64::acos(v1.min(v3))));
    debug_assert!(!x.powi(-2).is_nan(), "a number");
    let mut v5 = (x * y[0].1 + x.cos()).tanh();
    let [v7, v8] = [(v2 * 1.24).round_ties_even(), ({ let v6 = v2; v6 * v6 }).max(v4.1.1.powi(0))];
    v5 = y[0].0 % y[0].1 * (v3.to_radians());
    let (v9, v10) = f64::mul_add(z, v8, 1.11).sin_cos();
    let (v11, v12) = v4;
    let v13 = (v1.min(v3), (v1 / v3, y[1].0 / x - 1.01 * 1.28));
    (f64::mul_add(z, v8, 1.11) / (z * v2) + v7 + v8, (v10 * v8).exp2() + v3 + v2, (x * y[0].1 + x.cos()).rem_euclid(-0.43 + ((n as f64))) + v9 + v3)
}

#[differentiable]
fn program_212(mut x: f64, mut y: f64, z: f64, w: [(f64, f64); 2]) -> [f64; 3] {
    let v1 = chainrule::stop_gradient((std::f64::consts::LN_2 / w[1].1).rem_euclid(x.mul_add(x, x)));
    let v2;
    v2 = (0.59 * (x)) * y.cosh();
    let mut v3: f64 = -(0.59 * (x) / x.mul_add(x, x));
    let v4 = [0.49_f64, 0.5];
    (y, v3) = (v3, y);
    {
        let v5: f64 = (v2 + x + w[0].0.ceil()).signum();
        x -= w[0].0.ceil();
        y = (w[1].0.mul_add(z, w[1].1)) + z.round();
    }
    let v6 = z.log10().mul_add(v2.hypot(v2), z.tanh()) + (x * v3).trunc();
    v3 += v6 + v6 - (v3 + v3);
    let v7;
    v7 = f64::max(-0.8, ({ -1.6 }));
    let v8 = ((w[1].0.mul_add(z, w[1].1)) + z.round()) * (v3 - x).powi(0);
    {
        let v9 = (z / y).clamp(-1.4, 3.3).mul_add(z.tanh(), v4[0].clamp(-0.3999999999999999, 2.7).exp_m1());
        x = (1.94 * v8).ln();
        x -= ({ v6 }).acosh();
    }
    let mut v10 = (v2.powi(3).clamp(-1.5, 1.8)) - ((f64::div_euclid(z, v3) - w[1].1.powi(4)));
    [(v10 / v6).exp() + v10 + v10 + v3 + v2, f64::signum(w[1].0) / (v10 - y) + v6 + v3, (v8 / (v3)).mul_add(z.div_euclid(v3), w[1].0.cbrt()) + v2 + v6 + v6 + v6 + v2]
}

#[differentiable]
fn program_213(x: f64, y: &[[f64; 2]], z: f64, w: (f64, f64), n: i32) -> [f64; 3] {
    let v1 = f64::ln_1p(x.to_radians()) / (w.1.atan() - (y[1][1] + z));
    let v1 = v1 * 0.5 + v1;
    let mut v2 = (y[1][1] + z).ln_1p();
    let v3 = {
        (w.0 - v2).asinh()
    };
    let v4 = v1.tanh().cosh() - ((z - v1).powi(0));
    let v5;
    v5 = v4 * 0.81 + (v3 - v3);
    let v6 = [y[0][0].powi(1), y[1][1] - v4];
    let v7 = [(-0.53) - x, y[1][1] - v4, y[0][0] + v4, v1.ln_1p()];
    let mut v8 = f64::clamp(v2 * z, -1.0, 2.2).min(v7[3] / 0.49 + x.to_radians());
    let v9 = {
        x * -0.86 / (y[1][1] * w.0)
    };
    let v10 = -(z - v1).powi(0).exp();
    let v11 = z.tanh().clamp(0.8999999999999999, 2.3).cbrt();
    let (v12, v13) = (v2 + 1.62).sin_cos();
    [v2 * z + v7[3] + v10 + v3, (v9.atan2(z)) + (f64::signum(v7[0])) + v7[1] + v11 + v13 + v5 + v1, (v4 + v9).mul_add(v4 * 0.81 + (v3 - v3), f64::powi(0.91, n)) + v6[0] + v1 + v12]
}

#[differentiable]
fn program_214(x: &[f64], #[constant] c: f64) -> (f64, f64, f64) {
    let v1 = [0.68_f64, 0.5];
    let v2 = (x[0] - x[2]) / (c - x[1]) - (c - x[1] + f64::cos(v1[0]));
    let v3 = -(x[0] - x[2]);
    (v2.clamp(-1.0, 3.7) / (x[0] / x[1]) + v3 + v3 + v3 + v2 + v3, x[0] - x[2] + v3 + v2 + v2 + v3 + v3, c - x[1] + v2 + v3 + v3)
}

#[differentiable]
fn program_215(x: &f64, y: f64, n: i32, #[constant] c: f64, i: usize) -> (f64, f64, f64) {
    let v1;
    let mut v2 = (*x + y).powi(2) % (y / y % x.round_ties_even());
    v1 = ((i as f64) * (i as f64)).round();
    let mut v3 = f64::copysign(*x + x, y * (n as f64)) / ((v2 + *x) * (y - (v2)));
    assert!((-*x).is_finite());
    let [v5, v6] = [({ let v4 = v3.tanh(); v4 * v4 }), (v2 + *x) * (y - (v2))];
    let v7 = f64::sinh(v2).div_euclid(v5.fract());
    let mut v8: f64 = y * (n as f64);
    let v3 = v3 * 0.5 + (y + v2);
    v2 /= -(v7 + -0.8);
    let (v9, v10) = ((v3 - (n as f64)).abs(), (*x + v2).sin());
    let v11: f64 = v5.fract();
    let v12 = [[(i as f64).powi(n), v7 - (v7), (n as f64).round_ties_even()], [(i as f64).powi(n), v7 - (v7), (n as f64).round_ties_even()]];
    assert!(f64::cosh(1.54).is_finite());
    let v13 = chainrule::stop_gradient(-v7 + v5.fract());
    ((-*x).atan() + v6 + v11 + v9 + v8 + v11, v3 - (n as f64) + v6 + v10 + v12[i][0] + v12[i][i] + v8, --*x + v11 + v8)
}

#[differentiable]
fn program_216(x: f64, y: f64, z: &f64, w: f64) -> (f64, f64, f64) {
    let (v1, v2) = f64::asinh(y).sin_cos();
    let v4 = *z + w < (*z).powi(1);
    let v3: f64 = if v4 { 1.67 } else { 0.87 };
    let v6 = f64::copysign(v1, 1.41) < v2 + v1;
    let v5: f64 = if v6 { -1.02 } else { -0.3 };
    let v7 = (x.mul_add(*z, w) - f64::log(0.31, w)).powi(1);
    let mut v8 = (x.mul_add(*z, w) - f64::log(0.31, w)).powi(1) / (v7.hypot(v7)) * (w * v7);
    (-f64::copysign(v1, 1.41) + v8 + v7 + v7 + v2, (-f64::copysign(v1, 1.41)) - z.copysign(x) + v2 + v8 + v7, v7.hypot(v7) + v8.powi(2) + v1 + v8 + v1 + v8 + v7)
}

#[differentiable]
fn program_217(x: &[[f64; 2]; 2], y: &[[f64; 2]], i: usize) -> (f64, f64, f64) {
    let v1 = [-0.76_f64, 0.5];
    let v2;
    let v4: f64 = ({ let v3 = y[0][i].clamp(-1.9, 1.9); v3 * v3 }) - f64::round_ties_even(1.38) * (({ let v3 = y[0][i].clamp(-1.9, 1.9); v3 * v3 }));
    v2 = (v4 - y[1][i]).mul_add((i as f64).min(v4), x[i][0] + v4);
    let v5 = (v4 - y[1][i]).ceil() + (v2.round_ties_even().clamp(-1.9, 2.2));
    let v6 = [(v4 - y[1][i]).ceil() + (v2.round_ties_even().clamp(-1.9, 2.2)), v4.clamp(-2.9, 5.0)];
    let mut v7 = y[1][i].hypot(v4).round_ties_even().log2();
    let v8 = (v2 * y[0][1]).ceil().hypot(0.97 * v7 * f64::ln_1p(std::f64::consts::LN_2));
    let v9 = v2.round_ties_even().clamp(-1.9, 2.2);
    (v2.round_ties_even().clamp(-1.9, 2.2) + v6[1] + v7 + v7, y[0][0] - y[i][1] - v7.exp_m1() + v2 + v9 + v7, f64::exp((v4 - y[1][i]).mul_add((i as f64).min(v4), x[i][0] + v4)) + v2 + v7)
}

#[differentiable]
fn program_218(x: &f64, y: (f64, [f64; 2]), z: [[f64; 2]; 2], w: Vec<f64>) -> (f64, f64, f64) {
    let v1 = x.rem_euclid(y.1[0]) / x.rem_euclid(y.1[0]) / ((z[1][0] + z[1][1]).mul_add(f64::round(-0.64), ({ w[1] })));
    let (v2, v3) = ((v1 * y.1[0]).copysign(x.rem_euclid(y.1[0]) / x.rem_euclid(y.1[0]) / ((z[1][0] + z[1][1]).mul_add(f64::round(-0.64), ({ w[1] })))), ((*x) - z[0][1]) / (*x).max(1.35));
    let (v4, v5) = (v3 / *x + y.0.cos(), (v1 * y.1[0]).to_radians());
    let mut v6: f64 = (*x).powf(-1.47).cbrt() - (std::f64::consts::SQRT_2.atan()) % (v1 + y.1[1]);
    let v8 = v2 + v6 < ({ let v9 = v6; v9 * v9 });
    let v7: f64 = if v8 { -1.98 } else { 1.0 };
    (v5.sin() + f64::asin(v5) + v2 + v6, v2.atan2(-1.99) + z[1][0] % (v2) + v1 + v6 + v4 + v3 + v1, v3.sqrt() + x.ln() + v6 + v2 + v2 + v5)
}

#[differentiable]
fn program_219(x: f64, n: i32, i: usize) -> (f64, f64, f64) {
    let v1 = (i as f64).powi(n).round().copysign((i as f64) / x + x.to_radians());
    let mut v2 = ({ ((i as f64) / x + x.to_radians()) * (v1 / (v1)) });
    v2 = (n as f64).ln() / (x - v2);
    v2 += v2 - v1 - (i as f64).powi(n);
    let v3 = [f64::atan2(-1.49, v2), v1 * x, x + v1, -0.37 * v2];
    let _ = (n as f64).div_euclid(v3[1]);
    let v2 = v2 * 0.5 + -x;
    let v4;
    v4 = std::f64::consts::SQRT_2 + -0.69 - (-1.33 - v3[1]);
    let v5 = ((i as f64) / x + x.to_radians()) * (v1 / (v1));
    let v6 = [v1.tanh(), -1.63 * (v4), (i as f64) / x + x.to_radians()];
    (f64::exp2(0.55).min(f64::div_euclid(0.88, x)) + v2 + v3[0] + v4 + v5 + v5, f64::exp2(0.55).min(f64::div_euclid(0.88, x)).mul_add(v4, v2.asinh()) + v1 + v5 + v1, f64::log10(v6[0] * v3[3]) + v3[0] + v4 + v4 + v6[2] + v2)
}

#[differentiable]
fn program_220(x: &f64, y: &[f64; 3], z: [[f64; 2]; 2], w: &f64, #[constant] c: f64, i: usize) -> (f64, [f64; 2]) {
    let v1 = [w.acos(), *w + x, (*w).div_euclid(-0.61), (y[0]) - w];
    debug_assert!(!(*w).div_euclid(-0.61).is_nan(), "a number");
    let v2 = -(*w).div_euclid(-0.61);
    let v4 = ({ let v3 = std::f64::consts::LN_2 + std::f64::consts::SQRT_2 - z[0][0] / w; v3 * v3 });
    let mut v5 = f64::mul_add((v2 - v1[3]).powi(3), f64::round(c - x), (1.44 / z[0][1]).hypot(chainrule::stop_gradient(v1[0])));
    let v6 = {
        f64::atan2(0.44, z[1][1]).mul_add(v2.asinh(), f64::atan2(0.44, z[1][1]))
    };
    v5 += (v4.atan2(v4)) - y[2].cosh();
    let v7 = [f64::mul_add(-0.4, z[0][i], *w), y[2] + *w, 1.03 - v1[0], v6 + *w];
    let v8 = f64::copysign(v7[3] / v4 - v1[3].exp_m1(), (*w + x) * z[0][0].cos());
    (v1[2].atan().acos() + v6 + v2 + v1[1], [v8 % z[0][0] - (v5 + v6) + v6 + v8, -(*w).div_euclid(-0.61) + v4 + v4 + v4])
}

#[differentiable]
fn program_221(x: &f64, n: i32, i: usize) -> (f64, f64, f64) {
    let v1 = ((*x + *x) * (*x * *x)) + *x * *x;
    let (v2, v3) = (-x.clamp(-0.10000000000000009, 3.7), -x.clamp(-0.10000000000000009, 3.7) + f64::min(v1, (i as f64)));
    let v4 = -x.clamp(-0.10000000000000009, 3.7) + x.clamp(-0.10000000000000009, 3.7) + f64::hypot(v2 + std::f64::consts::LN_2, v1 + (std::f64::consts::SQRT_2));
    let v5: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    let v6;
    v6 = -(x * v4);
    let v7 = [v2 + std::f64::consts::LN_2, ({ let v8 = v2; v8 * v8 }), v2 + std::f64::consts::LN_2, f64::abs(*x)];
    let v9: f64 = (f64::min(v1, (i as f64))) + ((v7[1] * 1.54) + f64::cosh(0.58));
    let mut v10: f64 = v3.copysign(v3) - v2 - v3.copysign(v3).max(v4.powi(3));
    let v11;
    let v12 = chainrule::stop_gradient(v7[0] / v10).abs();
    v11 = f64::recip(v7[2].signum());
    let (v13, v14) = (v3.copysign(v3) - v2 - v3.copysign(v3).max(v4.powi(3))).sin_cos();
    let (v15, v16) = (std::f64::consts::SQRT_2.hypot(v1) + ({ let v8 = v2; v8 * v8 }), f64::recip(v7[2].signum()));
    (f64::asinh(-1.22) + v9 * v3 + v11 + v2 + v7[1], (v6 * v2).copysign(v4 * (std::f64::consts::SQRT_2)) + v4 + v15 + v3, x / 1.91 - f64::abs(*x) + v15 + v4)
}

#[differentiable]
fn program_222(x: f64, i: usize) -> [f64; 3] {
    let v1 = -f64::log10(x + x);
    let (v2, v3) = (v1 / std::f64::consts::SQRT_2).sin_cos();
    let v4 = [0.39_f64, 0.5];
    let v5 = [[-v1, v2 + std::f64::consts::SQRT_2, v1.atan(), v3 + (v1)], [-v1, v2 + std::f64::consts::SQRT_2, v1.atan(), v3 + (v1)]];
    let v7 = f64::mul_add(x, v5[0][0], -0.54) < f64::sin(1.31 * (0.69));
    let v6: f64 = if v7 { 1.72 } else { 0.47 };
    let v8;
    v8 = -(v5[i][0] + v3);
    let v9: f64 = (v8 * std::f64::consts::LN_2).clamp(-2.6, 3.4) * (x.mul_add(v5[0][2], v8) - (x - 1.39));
    let [v10, v11] = [v5[0][i] - v8 + (v8.sinh()), (v9 - v1).sinh()];
    [(x - -0.31).hypot(v3 + (v1)) + v8 + v11 + v1 + v5[i][2], v9.exp() + x.atanh() + v3 + v3, f64::log10(x + x) * (x + x) + v3 + v10 + v8 + v2 + v8]
}

#[differentiable]
fn program_223(x: &[f64], i: usize) -> (f64, f64, f64) {
    let v1;
    let v2 = 1.34 + (i as f64) - (1.34 + (i as f64)) - (i as f64).min(x[2]).clamp(-2.7, 3.4);
    v1 = chainrule::stop_gradient(1.34 + (i as f64) - (1.34 + (i as f64)));
    let v3 = [x[2] + v2, 1.34 + (i as f64), (i as f64).log10(), v1 + (i as f64)];
    let mut v4 = chainrule::stop_gradient(1.34 + (i as f64) - (1.34 + (i as f64))) + (std::f64::consts::SQRT_2.floor().ln());
    let v2 = v2 * 0.5 + f64::atan(-1.08);
    let v5;
    let mut v6 = (x[2].div_euclid(v3[i]) * f64::max(v3[2], x[0])).round();
    v5 = f64::clamp(0.71, -0.10000000000000009, 4.9) + (v2 + v2);
    let v7 = [1.01 + x[2], 1.34 + (i as f64) - (1.34 + (i as f64))];
    let v8 = [v6.asinh(), x[0] + v6, (i as f64).powi(-1), chainrule::stop_gradient(1.34 + (i as f64) - (1.34 + (i as f64))) + (std::f64::consts::SQRT_2.floor().ln())];
    let v9 = [0.46 % v8[1], v3[2] / std::f64::consts::SQRT_2, 1.36 + (v5), chainrule::stop_gradient(x[2])];
    let [v10, v11] = [(v5 * v8[1]).ceil(), (std::f64::consts::SQRT_2 % v9[2]).sin()];
    let v12 = {
        let v14: f64 = ({ let v13 = v11; v13 * v13 }).powi(4).copysign((-1.55 + v6) * (1.34 + (i as f64)));
        (v3[i] + v3[0]).cos()
    };
    let v15 = [std::f64::consts::SQRT_2.floor().ln(), v12 + v3[2], v9[3].tanh(), x[2] + v10];
    (1.97 + x[2] - (({ let v16 = v10; v16 * v16 })) + v10 + v2 + v6, ({ let v13 = v11; v13 * v13 }).powi(4) + v1 / v5 + v10 + v11, f64::round(v10) - (v10 - v9[0]) + v6 + v7[0] + v6)
}

#[differentiable]
fn program_224(x: &f64, [y_a, y_b, _]: [f64; 3], mut z: f64) -> (f64, f64, f64) {
    {
        let v1 = (y_b) * *x + f64::round(y_b) + (y_b) / (x) * -z;
        z -= z.ln_1p().powi(-1);
        z -= f64::div_euclid(-1.47, y_a) + (y_b) * *x;
    }
    let v2 = [y_a.mul_add(y_a, *x) + y_a.exp2(); 3];
    let (v3, v4) = ((y_b) * *x).sin_cos();
    let v5 = [[v2[2].to_radians(), f64::atan(v4)], [v2[2].to_radians(), f64::atan(v4)]];
    let mut v6 = (z - y_a).cos().max(v5[0][0] * v2[1] * (y_a - y_b));
    let mut v7 = (-v2[1]).powi(-1) / (f64::atan(v4).clamp(0.3999999999999999, 2.7));
    let mut v8 = ({ x + v6 }).rem_euclid(-1.38 + y_a + -0.51 / -1.75);
    let v9 = [f64::atan(v4); 3];
    let mut v11 = (z.abs().powf(({ let v10 = v8; v10 * v10 }))) * (v5[0][0] * v2[1]);
    let mut v12 = v5[0][1].powi(1).clamp(-2.7, 3.0).clamp(-2.2, 3.9);
    return ((v12 * x).ln() + v9[1] + v9[2] + v2[1] + v3, (v5[0][0] * v2[1]).max((v12 * x).ln()) + v11 + v8, f64::asinh(1.98) * v2[2].to_radians() + v7 + v4 + v7);
}

#[differentiable]
fn program_225(x: &[[f64; 2]; 2], y: &f64, z: Vec<f64>, w: [(f64, f64); 2], n: i32) -> (f64, [f64; 2]) {
    let v1 = [({ *y + x[1][1] }); 3];
    let _ = y.exp2();
    let v2 = chainrule::stop_gradient(*y + x[1][1] + 0.92 * z[1]);
    let v3 = chainrule::stop_gradient(-0.59 - z[0] + -z[2]);
    let mut v4 = f64::mul_add(-0.59 - z[0], -z[2], z[1].atan2(0.36).clamp(0.7999999999999998, 5.3));
    v4 = std::f64::consts::LN_2.clamp(-1.3, 5.3) - z[0].abs();
    let (v5, v6) = (y - v1[0]).sin_cos();
    let v7 = (z[0].abs().clamp(-1.6, 2.2), (-v5, ({ *y + x[1][1] })));
    v4 += v6 - v7.0;
    return ((v6 * *y) + *y * -0.75 + v5 + v1[1] + v5 + v7.1.1, [y.cos().asin() + v5 + v4 + v5, (std::f64::consts::SQRT_2) - v1[2] + ((w[0].1) - v5) + v1[1] + v5 + v4 + v5]);
}

#[differentiable]
fn program_226(x: f64, y: &f64, n: i32) -> [f64; 3] {
    let v1 = f64::asin(*y - x) + (*y).exp_m1().powf(x * y);
    let mut v3 = f64::max((*y).exp_m1(), ({ let v2 = v1; v2 * v2 }).clamp(-1.4, 4.8));
    let v4: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    let mut v5 = f64::ln((*y).exp_m1()) + (v4.cos() + (({ v3 })));
    let _ = v5.round_ties_even();
    (v5, v3) = (v3, v5);
    let v5 = v5 * 0.5 + -*y;
    let v6 = chainrule::stop_gradient(x.sqrt() / (x + y));
    let v7 = {
        (-y).copysign(1.01 % std::f64::consts::LN_2)
    };
    let mut v8 = (f64::abs(v3) - (std::f64::consts::LN_2 + x)).ln_1p();
    [(x.recip()) / (*y * v3) + v7 + v3 + v3, y.powf(v1).log(f64::floor(v3)) + v1 + v3 + v5 + v3 + v8, (f64::abs(v3) - (std::f64::consts::LN_2 + x)).ln_1p() - (x + 0.92) + v5 + v8 + v1 + v3]
}

#[differentiable]
fn program_227(x: f64, y: f64, i: usize) -> (f64, [f64; 2]) {
    let v1 = (f64::clamp(x, 0.6000000000000001, 4.7) * (y * (i as f64))).abs();
    let v2 = chainrule::stop_gradient(f64::powi(0.68, -1).floor());
    assert!(f64::clamp(v1, 0.20000000000000018, 3.2).is_finite());
    let v3 = [[v1 * x, -y, y * x, v1 * x], [v1 * x, -y, y * x, v1 * x]];
    let v5 = f64::ceil(x) < (i as f64) / y;
    let v4: f64 = if v5 { -0.94 } else { -1.62 };
    let v6 = {
        let v7 = y * x;
        let mut v8 = y * (i as f64);
        v7 / (v3[1][3]) * v1.powi(2)
    };
    let v9 = [1.2_f64, 0.5];
    let v10;
    v10 = --y;
    let v11 = [x % v3[0][3], v10 + v1];
    let mut v12: f64 = (((v10 + v10 - v4.copysign(v1))) * (f64::ceil(-1.52) * (v10 + v10 - v4.copysign(v1)))).tanh();
    let v14 = x.copysign(x) < std::f64::consts::SQRT_2.ln();
    let v13: f64 = if v14 { 1.26 } else { 1.13 };
    let v15: f64 = f64::sqrt(v10 + v1);
    ((f64::clamp(x, 0.6000000000000001, 4.7) * (y * (i as f64))).abs() * v12.powi(0) + v6 + v10 + v3[i][3] + v12 + v12, [(i as f64) / y + v10 + v6, v10.cbrt() * (v6 % v11[1]) + v3[i][2] + v12 + v1 + v1 + v11[0]])
}

#[differentiable]
fn program_228(x: (f64, [f64; 2]), y: [[f64; 2]; 2], z: (f64, f64), n: i32, #[constant] c: f64) -> [f64; 3] {
    let v1 = (z.0 * (z.1)).powi(n).ceil();
    let (v2, v3) = z;
    let v4 = [[(v3) / (n as f64), std::f64::consts::LN_2 / (0.98), (v3) / (n as f64)], [(v3) / (n as f64), std::f64::consts::LN_2 / (0.98), (v3) / (n as f64)]];
    let v5 = [-x.1[1], f64::exp_m1(x.0), -x.1[1], f64::sin(--0.32)];
    let v6 = {
        let (v7, v8) = (f64::atan2(v5[0], v2) * ((1.96 + 1.97)), std::f64::consts::SQRT_2.ln_1p().sin());
        let v10: f64 = f64::hypot(({ let v9: f64 = 1.36 * 1.6; v9 * v9 }), f64::acos(--0.32));
        (z.0 * (z.1)).powi(n).ceil().ln_1p()
    };
    let (v11, ..) = z;
    let mut v13 = (f64::round_ties_even(1.94) * v1.sqrt()).log2();
    let (v14, v15) = f64::cos(std::f64::consts::LN_2).sin_cos();
    {
        let v16 = f64::atan2(v5[0], v2) * f64::cos(std::f64::consts::LN_2) + -x.1[1];
        v13 -= v16.copysign(v13) / (std::f64::consts::LN_2 - -0.73);
        v13 /= v3 + v14 + v1 % (y[0][0]);
    }
    let v18 = c * v13 < f64::signum(-1.64);
    let v17: f64 = if v18 { 0.8 } else { -1.73 };
    let (v19, v20) = (f64::mul_add(({ 1.8 }), v4[1][2] * v4[1][2], (v3) / (n as f64)), f64::sin(1.36 * 1.6));
    let v21;
    v21 = v14 - v11 - 0.76 * v6;
    let v22 = {
        v13 = ({ let v9: f64 = 1.36 * 1.6; v9 * v9 }).log10();
        let v23 = std::f64::consts::SQRT_2.ln_1p();
        chainrule::stop_gradient(v19 - z.1)
    };
    [f64::acos(v21 * v19) + v4[1][2] + v21, v6.to_radians().round_ties_even() + v19 + v3 + v4[1][2] + v1, f64::acos(--0.32) + v19 + v2 + v19 + v2 + v3]
}

#[differentiable]
fn program_229(x: &f64, y: f64) -> (f64, f64, f64) {
    let v1 = (1.59 - x + y.powi(0)).sqrt();
    let (v2, v3) = ((v1 / y).sqrt(), (-1.7 - x).asinh());
    let v4 = [(-1.7 - x).asinh().floor(); 3];
    let [v5, v6] = [v4[2].powi(2).asinh(), v3.div_euclid(v2).round()];
    let v7 = ((1.59 - x).floor(), (*x / v3, -0.64 % (-0.81) + v5.fract()));
    let (v8, v9) = (v4[1] * y).sin_cos();
    let v11 = v2.tanh().tan().max(f64::ceil(v5) * ({ let v10: f64 = 0.98; v10 * v10 }));
    ((v11 + v8).min(f64::ceil(v5)) + v4[0] + v6 + v4[0] + v11 + v9, (-1.7 - x).asinh().floor() * (-1.7 - x).asinh() + v6 + v6, -v8.exp2() + v7.1.1 + v11 + v2)
}

#[differentiable]
fn program_230(x: f64, #[constant] c: f64) -> (f64, [f64; 2]) {
    let v1 = {
        let v2 = f64::clamp(-x, -1.2, 5.0).powi(-2);
        v2.copysign(x).atan2((x) * v2)
    };
    let v3 = (x.signum().hypot(v1 - x)) - ((chainrule::stop_gradient(std::f64::consts::SQRT_2)) - (x + v1));
    let v4 = ((v3) / x * (((v1) - v1))).tanh();
    let v5 = v4.exp2().cos().log2();
    let v6 = (chainrule::stop_gradient(std::f64::consts::SQRT_2)) - (x + v1);
    let v7 = f64::clamp(-x, -1.2, 5.0).powi(-2);
    let v8 = v7.abs().powf(f64::copysign(v5, v7)).clamp(-0.3999999999999999, 3.9);
    let v9 = ((v5 - v7 - (((x.signum().hypot(v1 - x)) - ((chainrule::stop_gradient(std::f64::consts::SQRT_2)) - (x + v1)))))) * (-1.68 - (v1)).mul_add(x.round(), x / v5);
    let v10;
    v10 = f64::acosh(1.86) + v4.cosh();
    ((v6 + v6).floor() + v9 + v6 + v7 + v1, [v4.to_radians() * (v5 + v1) + v10 + v4 + v10, chainrule::stop_gradient(v10.log10()) + v5 + v10 + v4 + v5])
}

#[differentiable]
fn program_231(x: &f64, y: &f64, n: i32) -> [f64; 3] {
    let v1 = f64::div_euclid(*y + x, (*y).powi(n));
    let v2 = [-0.72_f64, 0.5];
    let v3 = chainrule::stop_gradient(v1 * x + f64::exp2(1.74));
    let v4 = (*y).powi(n);
    let v5 = (v1 * x + f64::exp2(1.74)).clamp(-2.3, 2.5);
    let mut v7 = ((v5 + std::f64::consts::LN_2) * ({ let v6: f64 = -0.56; v6 * v6 })).copysign((v5 + std::f64::consts::LN_2) * ({ let v6: f64 = -0.56; v6 * v6 }));
    let v8 = {
        v7 += v7.hypot(v7) / f64::atan(*x);
        v7 -= *y + x;
        v7.trunc().to_degrees()
    };
    let v9 = [v1 * x + f64::exp2(1.74), v4 * (n as f64)];
    let v10 = [f64::asin(v7), f64::div_euclid(*y + x, (*y).powi(n)), v4.sin()];
    [(v5) + v10[0] + (0.39 + std::f64::consts::LN_2) + v1 + v1 + v4 + v4, v4.cbrt().trunc() + v8 + v10[2] + v7, v8.max(v10[0]).tanh() + v4 + v5 + v1]
}

#[differentiable]
fn program_232(x: Vec<f64>, y: &[[f64; 2]; 2], z: &[[f64; 2]; 2], w: Vec<f64>, #[constant] c: f64) -> (f64, [f64; 2]) {
    let v1 = [-1.9 - z[0][1], x[0] - y[1][0], 1.42 + z[1][0], f64::abs(x[1])];
    let mut v2 = x[0] - y[1][0];
    let v3 = (z[0][0].clamp(-0.6000000000000001, 5.1) - (x[0] - y[1][0])) * f64::abs(x[1]).clamp(-2.9, 5.1);
    v2 += 1.42 + z[1][0];
    let (v4, v5) = f64::atan2(1.59, v3).sin_cos();
    let v6 = f64::acosh((0.74) * 1.65) + f64::mul_add(--0.89, -w[1], v4 - x[2]);
    let v6 = v6 * 0.5 + (v1[2] - v2);
    (y[1][0] / (v3) + v1[2] + v1[3] + v3 + v2, [w[1].powf(v1[3]).powf(z[1][1] + c) + v3 + v3 + v1[2] + v3, z[0][1].powi(4) + (v1[3].ln()) + v6 + v1[0] + v2 + v5 + v3])
}

#[differentiable]
fn program_233(x: &[f64], y: [(f64, f64); 2], n: i32, #[constant] c: f64) -> (f64, f64, f64) {
    let v1 = (-x[0] + (x[0] + x[0])).round_ties_even();
    let v2 = -x[0] - f64::round(-0.75).hypot(v1.round_ties_even());
    let v3 = [0.89_f64, 0.5];
    let v5 = f64::round(-0.75) < -x[0];
    let v4: f64 = if v5 { 0.73 } else { 1.92 };
    let v6 = std::f64::consts::LN_2.asinh() / (v1 % 1.09) - (v1 * c + v1 * v1);
    let (v7, v8) = ((v2 - c) * c.powi(-2), (v1 * v1) * (-v1));
    let v9 = (v6 + v3[0]).clamp(0.5, 1.8) % (v7 / 1.32).ceil();
    debug_assert!(!v7.sin().is_nan(), "a number");
    let mut v11 = ({ let v10 = std::f64::consts::LN_2.asinh() / (v1 % 1.09) - (v1 * c + v1 * v1); v10 * v10 }).tanh();
    v11 /= v7.rem_euclid(v3[0]) - ({ let v10 = std::f64::consts::LN_2.asinh() / (v1 % 1.09) - (v1 * c + v1 * v1); v10 * v10 }).tanh();
    v11 -= (-y[0].1).clamp(-2.1, 3.7);
    let v1 = v1 * 0.5 + f64::round(-0.75);
    (-y[0].1 + v8 + v1 + v8 + v6 + v6, f64::tanh(({ let v12 = v8 + y[1].1; v12 * v12 })) + v6 + v1, -v9.powi(2) + v11 + v11 + v11 + v7 + v11)
}

#[differentiable]
fn program_234(x: &f64, y: f64, z: [f64; 3], n: i32) -> (f64, [f64; 2]) {
    let mut v2 = ({ let v1 = y; v1 * v1 }) % (({ let v1 = y; v1 * v1 }) - (n as f64) * *x);
    let mut v3 = ((z[1] - z[1]) + v2.asinh()).log10();
    (v2, v3) = (v3, v2);
    v3 *= z[2].clamp(-1.7, 4.3).floor();
    v3 *= ({ let v4 = z[2].trunc(); v4 * v4 });
    let v5 = ({ let v1 = y; v1 * v1 }) % (({ let v1 = y; v1 * v1 }) - (n as f64) * *x);
    v2 -= ({ *x }) + ((y - (v5)));
    let v6 = (x / 1.07).atan2(f64::ln_1p(1.97)) - ({ let v1 = y; v1 * v1 }) % (({ let v1 = y; v1 * v1 }) - (n as f64) * *x);
    v2 += (x - z[1]).trunc();
    let v7: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    (v3.recip().round_ties_even() + v6 + v5 + v6 + v6, [(0.79 - 1.7) * ((*x) / v5) + v2 + v2, f64::sin(0.79 - 1.7) + v6 + v3 + v5 + v6])
}

#[differentiable]
fn program_235(x: &[[f64; 2]], y: &[f64; 3]) -> [f64; 3] {
    let v1 = chainrule::stop_gradient(x[1][0]) / -y[0] + (y[2].log(y[2]).log2());
    let v1 = v1 * 0.5 + v1 % y[0];
    assert!(y[0].rem_euclid(y[1]).is_finite());
    let v2 = (-y[1]).ln_1p().to_radians();
    let v3 = [v2.to_degrees(), x[0][0] + v1, x[1][0].fract()];
    let v4 = chainrule::stop_gradient(x[1][0]) / -y[0];
    let v5 = (x[0][0].to_radians() - (chainrule::stop_gradient(v3[2]))).exp_m1();
    let v6 = ((-1.0 * 0.64) / (v5 * v4)).round_ties_even();
    let v8 = v5 + (1.12) < v2;
    let v7: f64 = if v8 { -1.28 } else { -1.67 };
    let v9 = [[1.48 + v2, v1 / -0.85], [1.48 + v2, v1 / -0.85]];
    let v10 = [v3[1] - v9[0][0], v6.hypot(v6), v7.sinh()];
    let v11 = (f64::cbrt(1.92).floor()) + (v6.asinh().asin());
    [y[1].atan2(v1) / f64::to_degrees(v5) + v1 + v10[1], y[0].rem_euclid(y[1]).log10() + v6 + v9[1][1] + v5 + v9[1][0], f64::floor(v11) - chainrule::stop_gradient(v9[0][1]) + v10[0] + v1 + v2 + v10[2] + v1]
}

#[differentiable]
fn program_236(x: (f64, f64), y: [f64; 3]) -> (f64, f64, f64) {
    debug_assert!(!(x.0 * y[2]).is_nan(), "a number");
    let v1: f64 = x.0 * y[2] / (0.37 / y[0]) / (y[0] - -1.11).powi(-1);
    let v2 = -y[1].powi(-1).sin();
    let v3 = {
        let (v4, v5) = (y[2].mul_add(v2, std::f64::consts::LN_2) * f64::hypot(-0.66, y[1]), (v2 * y[0]).max(1.24 * v2));
        y[2].mul_add(v2, std::f64::consts::LN_2) * f64::hypot(-0.66, y[1])
    };
    (v1 % (1.26) - (v2 + v1) + v1 + v3 + v2 + v3, v3.hypot(1.21) + v3 + v2 + v1 + v3, v2 + v1 + v2 + v3 + v3 + v2)
}

#[differentiable]
fn program_237(x: &[f64; 3]) -> (f64, f64, f64) {
    let v1: f64 = (x[2] + x[1]).rem_euclid(chainrule::stop_gradient(x[1])) + (x[2] + (0.92)).trunc();
    let [v2, v3] = [x[2] + x[1], v1.cosh() / (x[2] / x[0])];
    let v4;
    let mut v5 = (x[2] + x[1]).rem_euclid(x[2].ceil().cbrt());
    v4 = ({ let v6 = v5.copysign(x[2]); v6 * v6 });
    let v7 = (x[2] + x[1]).rem_euclid(chainrule::stop_gradient(x[1])) + ((v1 * v4 + x[1] / 0.53));
    (-(x[2] * x[0]) + v3 + v1, (v3 + (v1)) * x[0].hypot(v2) + v7 + v1 + v1 + v1, (v2 * std::f64::consts::LN_2).round_ties_even() + v3 + v5 + v7 + v2 + v3)
}

#[differentiable]
fn program_238(x: Vec<f64>, y: &[f64], z: [(f64, f64); 2], n: i32) -> (f64, f64, f64) {
    let v1 = ((y[2] - -1.86).trunc()) - ((y[2].sqrt() - z[0].0.tanh()));
    let v2 = f64::sqrt(1.97).trunc().powi(n);
    let v3 = [x[1].exp_m1(), (n as f64) - x[0], x[1].fract(), z[0].0 + x[2]];
    let v4;
    v4 = f64::hypot(x[1].fract(), v3[0] + (n as f64));
    let mut v5 = ((y[2]) + (n as f64) - -0.38 * v1) * (z[1].1 % y[1] * (((y[2] - -1.86).trunc()) - ((y[2].sqrt() - z[0].0.tanh()))));
    let v6: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    (z[1].1 % y[1] * (((y[2] - -1.86).trunc()) - ((y[2].sqrt() - z[0].0.tanh()))) + v5 + v3[1], (z[0].0 - z[0].0).exp_m1() + v4 + v5 + v1, v1.exp_m1() * v1.clamp(0.5, 2.0) + v1 + v3[1] + v4)
}

#[differentiable]
fn program_239(x: Vec<f64>, y: Vec<f64>, (z_a, z_b): (f64, f64), n: i32) -> (f64, f64, f64) {
    let v2 = (std::f64::consts::SQRT_2.atan() * (n as f64).powf(y[0])).copysign(({ let v1 = (n as f64).round_ties_even(); v1 * v1 }));
    let mut v3: f64 = x[0].asinh() % std::f64::consts::SQRT_2.atan() - (z_b / (n as f64)).floor();
    let v4 = [v3.sqrt(), f64::cos(y[1]), (n as f64).sinh()];
    let [v5, v6] = [(v2 + (0.75)) * (v4[2] + v3), -y[1].powi(n)];
    return ((({ v3 })) + v5 % -1.6 + v5 + v6 + v3, (std::f64::consts::SQRT_2.atan() * (n as f64).powf(y[0])).copysign(({ let v1 = (n as f64).round_ties_even(); v1 * v1 })) + v4[1] + v3 + v2 + v3 + v3, -(-1.45 % v2) + v4[1] + v5 + v4[2]);
}

#[differentiable]
fn program_240(x: (f64, f64), #[constant] c: f64) -> [f64; 3] {
    let v1;
    let v2 = (c.asin() + (c.asin())) * (x.1 * (-0.68) / (x.1 + x.1));
    v1 = v2.signum().sin();
    let v3 = (x.1 * (-0.68) / (x.1 + x.1)).ceil();
    let v5 = ({ let v4 = x.1 * (-0.68); v4 * v4 });
    let mut v6: f64 = (v5 * x.1 + (x.0 - (v5))).hypot(f64::atan2(v2, v5).atan());
    let (v7, v8) = ((1.63 / v6).cosh(), -v3 + (v6 - x.1));
    return [v2.signum().sin() + v8 + v2 + v5, chainrule::stop_gradient(v2).min(v2 - v8) + v1 + v7, std::f64::consts::LN_2.min(v7) / (v8 - v1) + v2 + v3 + v2 + v8 + v8];
}

#[differentiable]
fn program_241(x: Vec<f64>, y: &[f64; 3], z: &f64, (w_a, w_b): (f64, f64), i: usize) -> [f64; 3] {
    let w_b = w_b * 0.5 + ((w_b) - w_b);
    let v1 = chainrule::stop_gradient(-w_a + -y[2]);
    let v2 = [y[i] - w_a, y[1] * w_a, -x[2], -w_b];
    let v3 = y[1].rem_euclid(x[1]).trunc() - y[1].rem_euclid(x[1]).trunc();
    let v4 = (-x[2] * (std::f64::consts::LN_2 + 1.73)).acosh();
    let v5 = {
        let v6 = y[1].rem_euclid(x[1]) % (v2[1] + std::f64::consts::SQRT_2) - (chainrule::stop_gradient(std::f64::consts::LN_2).round());
        (w_a - x[0]) * (y[0].fract())
    };
    let v4 = v4 * 0.5 + v2[2].mul_add(v5, v3);
    let v7: f64 = ((*z + v5) + v5.clamp(-2.7, 2.0)).mul_add(-x[2], z.powf(0.85) * (w_b + v2[i]));
    let v8;
    v8 = (w_a + y[2]).exp2();
    let v9 = y[0].fract();
    let v10 = [v2[1] % 0.76, f64::max(v7, x[2]), f64::max(-0.67, y[2])];
    let (v11, v12) = ((v2[1].signum()) / (w_a - y[2]), (w_a + y[2]).exp2());
    [z.log10().floor() + v12 + v5 + v5 + v9 + v11, v7.ln().cbrt() + v4 + v2[2] + v5 + v2[3] + v10[1], v11.powi(2).ceil() + v12 + v10[2]]
}

#[differentiable]
fn program_242(x: f64, y: Vec<f64>, (z_a, z_b): (f64, f64)) -> (f64, [f64; 2]) {
    let v1 = ((z_b + z_a).to_radians(), (-0.95 / z_b, x.to_radians().atan()));
    let v2 = (y[2].sqrt().copysign(z_a.clamp(0.7000000000000002, 3.1)), (f64::tan(z_b), -(v1.1.0 * 0.9)));
    let x = x * 0.5 + 1.28 * 1.29;
    let v3 = y[2].sqrt();
    let v4 = f64::tanh((x.powf(v2.0)) + -y[0]);
    let [v5, v6] = [f64::tan(z_b), -(1.19 + v3)];
    let mut v7 = f64::tan(z_b);
    let (v8, v9) = v1;
    let v10 = chainrule::stop_gradient(x.powf(v2.0));
    let v11 = ((v4 - v5).ln_1p(), (v2.0.round(), (z_b - v7).cos()));
    let (v12, v13) = v2;
    let v14;
    let v15 = (v4 - v5).ln_1p();
    v14 = -y[0];
    let v16 = ((v14 - -0.89).max(x.clamp(0.0, 4.6)), (-v4, v9.0.exp2() + v2.0.exp_m1()));
    (f64::trunc(z_b) + std::f64::consts::SQRT_2 * x + v16.1.0 + v9.0, [-y[0] + v1.0 + v11.1.1 + v13.1 + v4, ((v3 - v1.1.0)) / v16.0.rem_euclid(x) + v7 + v14 + v6])
}

#[differentiable]
fn program_243(x: [[f64; 2]; 2], y: &[f64], n: i32) -> (f64, [f64; 2]) {
    let (v1, v2) = (-1.47 % y[1]).sin_cos();
    _ = -1.48 + v1;
    let v3 = {
        let v4 = (-1.48 + v1) * (v2 * v2 + f64::copysign(x[0][0], y[1]));
        let mut v5 = x[0][1] + v1 + x[1][0].ceil() + f64::copysign(x[0][0], y[1]);
        (v2.cbrt()) / v4.sinh()
    };
    let v6 = (v2 * v2 + f64::copysign(x[0][0], y[1])) / (1.26 / y[1] + v3 * v1);
    let v7 = {
        v2.clamp(-2.4, 2.0) - (v3 + (0.7))
    };
    let v8 = v2.clamp(-2.4, 2.0) - (v3 + (0.7));
    let mut v9 = f64::ln_1p(0.32) / x[1][0].log(v3) % (x[0][1] + v1 + x[1][0].ceil());
    let v10 = [x[0][1] / 1.25 + v8 * v7; 3];
    ((v3) + (v9) + v1.clamp(0.2999999999999998, 2.7) + v8 + v8 + v10[2], [(y[1] + v2).min(-v1) + v1 + v10[2] + v2 + v1, v10[2].log2().abs() + v7 + v1 + v1])
}

#[differentiable]
fn program_244(x: f64, y: &f64, z: f64, #[constant] c: f64, i: usize) -> (f64, f64, f64) {
    let v1 = [(*y).powi(-1), z + x, z + x];
    let v2 = (*y).powi(-1);
    let v3 = ((*y).exp_m1().clamp(-2.8, 2.6)) * (-0.75 * z / v1[i].asinh());
    let (v4, v5) = (*y).fract().sin_cos();
    assert!((v3 + x).is_finite());
    let v6;
    v6 = f64::atanh(z).round_ties_even();
    let v7 = (v2.ln_1p() - (v1[2] - v2)).sqrt();
    let (v8, v9) = v1[0].min(1.07).sin_cos();
    let v10 = [(z + x) % ((0.96) - c); 3];
    let v11 = {
        ({ v4.ln_1p() })
    };
    let mut v12: f64 = ({ v10[0] }).signum().asinh();
    let v13 = [1.99_f64, 0.5];
    v12 += (-v6).recip();
    return (v2.ln_1p() + v11 + v6 + v8 + v4 + v4, ({ v10[0] }).signum().asinh().mul_add(v1[2] * std::f64::consts::LN_2, chainrule::stop_gradient(v10[1])) + v1[1] + v4 + v7 + v10[i], f64::tan(v8).mul_add(-0.75 * z, 1.42 * x) + v2 + v2 + v12);
}

#[differentiable]
fn program_245(x: f64, y: f64, mut z: f64, w: [(f64, f64); 2], n: i32) -> (f64, [f64; 2]) {
    z *= (f64::hypot(y, x)) * (x * y);
    let v1: f64 = (f64::hypot(y, x)) * (x * y);
    let v2 = chainrule::stop_gradient(f64::hypot(y, x));
    assert!(w[1].1.ceil().is_finite());
    let v3 = {
        let v4 = (f64::hypot(y, x)) * (x * y);
        x * y
    };
    let v5 = [-f64::hypot(y, x); 3];
    let v7 = y.acosh() * (z * std::f64::consts::SQRT_2) - (({ let v6: f64 = -1.33; v6 * v6 }).powi(-1));
    _ = y - (x);
    z += x.powi(1) / (x * v5[2]);
    let v8 = [chainrule::stop_gradient(z) + f64::copysign(v3, v1); 3];
    let v9 = [1.81_f64, 0.5];
    let v10 = {
        f64::recip(f64::rem_euclid(0.54, std::f64::consts::LN_2))
    };
    return (-x + (v8[0] * v8[2]) + v3 + v5[1] + v3 + v1, [-v7 * v7.powi(3) + v7 + v8[2], v7 * v2 - y.min(z) + v1 + v7 + v5[2] + v3 + v7]);
}

#[differentiable]
fn program_246(x: &[f64; 3], y: &f64, i: usize) -> (f64, f64, f64) {
    let v1 = chainrule::stop_gradient(x[0] - x[2] - ({ x[0] }));
    let (v2, v3) = (x[0] - x[2]).sin_cos();
    let v4 = v3.tan() * (((i as f64)) / v2);
    let (v5, v6) = (f64::atanh(0.53).to_radians(), chainrule::stop_gradient(-v3));
    let v7 = [1.87_f64, 0.5];
    let v8 = v6.atan2(v3) - (v2 + v3);
    let v10 = ({ let v9 = v6.atan2(v3) - (v2 + v3); v9 * v9 });
    assert!(v3.rem_euclid(std::f64::consts::SQRT_2).is_finite());
    debug_assert!(!f64::min(v10, v3).is_nan(), "a number");
    let v11 = v8.clamp(-1.5, 4.5) + (v10 * (v3)).acos();
    let v12 = chainrule::stop_gradient(v10.max(v11.floor()));
    (v10 * (v3) + v10 + v4 + v10 + v2 + v3, v4.sin() - v10 * y + v4 + v8 + v8, f64::abs(-v11) + v8 + v4 + v4)
}

#[differentiable]
fn program_247(x: [[f64; 2]; 2], y: f64, i: usize) -> [f64; 3] {
    let v1 = [x[1][0] * x[0][0], f64::powf(1.77, x[0][1]), -y, x[1][0] * x[0][0]];
    let v2 = -y;
    let v3: f64 = (x[i][i] * (v2)).max(-v2) - (f64::clamp(-0.36, -0.2999999999999998, 3.4) - (i as f64).clamp(-0.8999999999999999, 1.8));
    [(v1[i]) * v2 + v2.exp() + v1[2] + v1[3], v2.round_ties_even() / -x[i][i] + v2 + v1[0] + v3 + v2, (-1.28 + v3) / v1[i].cbrt() + v1[2] + v2 + v3]
}

#[differentiable]
fn program_248(x: Vec<f64>, y: (f64, f64)) -> (f64, [f64; 2]) {
    let (v1, v2) = x[1].asinh().sin_cos();
    let (v4, v5) = (x[1].asinh() * ((y.1) + v2), v1.tanh() * ({ let v3 = y.0; v3 * v3 }));
    let v4 = v4 * 0.5 + x[1].asinh();
    let v6 = ({ (x[0] * v2).powi(4) });
    let v2 = v2 * 0.5 + v1.tanh() * ({ let v3 = y.0; v3 * v3 });
    let v7 = (v5 * (std::f64::consts::SQRT_2)).atan2(v6 * v4) - f64::fract(v5 * (std::f64::consts::SQRT_2));
    let v8 = (v5 * (std::f64::consts::SQRT_2)).atan2(v6 * v4).exp();
    let v9 = {
        let mut v10: f64 = ((v5 * (std::f64::consts::SQRT_2)).atan2(v6 * v4) - f64::fract(v5 * (std::f64::consts::SQRT_2))) * f64::copysign((v8) / (x[2]), f64::atan2(1.55, v7));
        chainrule::stop_gradient(f64::log(1.55, v6))
    };
    let v11 = [v2.max(y.1), v1.tanh() * ({ let v3 = y.0; v3 * v3 })];
    let mut v13 = ({ let v12 = (v5 * (std::f64::consts::SQRT_2)).atan2(v6 * v4).exp(); v12 * v12 });
    let (v14, ..) = y;
    return ((v11[0] / v8).clamp(-0.20000000000000018, 1.9) + v7 + v5 + v13 + v11[1] + v6, [f64::acosh(1.99) * ({ v8 }) + v11[1] + v14 + v14, chainrule::stop_gradient(v4) * f64::clamp(1.1, -1.1, 2.1) + v7 + v5 + v11[1] + v6 + v5]);
}

#[differentiable]
fn program_249(x: f64, y: f64) -> (f64, [f64; 2]) {
    let v1 = [y - x, x % y, f64::sin(0.61 - 1.9), f64::sin(0.61 - 1.9)];
    let (v2, v3) = (f64::sin(0.61 - 1.9), (x + v1[2]).trunc());
    (v1[1].sinh() * (v1[2] * x) + v3 + v1[3], [(v1[1].sinh() * (v1[2] * x)).to_degrees() + v1[3] + v1[1], x % y + v3 + v3 + v1[3] + v3 + v1[1]])
}

#[differentiable]
fn program_250(x: [f64; 3], y: &[f64], z: [[f64; 2]; 2], w: f64, n: i32, #[constant] c: f64) -> (f64, f64, f64) {
    let v1 = [1.83_f64, 0.5];
    let v2: f64 = (-z[1][1].exp_m1() * (v1[0] * x[2] * (-z[1][1].exp_m1()))).tanh();
    let mut v3 = f64::hypot((y[1] / v2).cos(), v1[0] * x[2] * (-z[1][1].exp_m1()));
    let v4 = [y[1] / v2, -y[0]];
    let v5 = [v3.powi(1), v1[0] + v2, (x[2]) * w, v2 % v3];
    let v6 = (1.81 * y[0] + -v3) * v3.sqrt().ln();
    v3 = v2.copysign(v3).atan2(v3.sqrt());
    let v7;
    v7 = y[1] / v2;
    let v8 = [-z[1][1].exp_m1(); 3];
    let v7 = v7 * 0.5 + f64::hypot((y[1] / v2).cos(), v1[0] * x[2] * (-z[1][1].exp_m1()));
    let mut v9 = ((w) - x[2]).mul_add(v7 + v3, v7.cbrt()).powi(n);
    {
        let v10 = v1[0] + v2;
        let v11 = f64::hypot(v6, v2).abs().acosh();
        v9 += f64::hypot(v6, v2).tan();
    }
    (f64::hypot(v6, v2).tan() - (x[2] + (v7)) + v2 + v2 + v2 + v8[2], f64::hypot(v6, v2).abs() * (y[1] / v2) + v5[2] + v6, v3.powi(n) - (v3) * 1.95 + v9 + v3 + v9 + v8[0])
}

#[differentiable]
fn program_251(x: (f64, [f64; 2]), y: &f64, z: [f64; 3], w: &[[f64; 2]]) -> (f64, [f64; 2]) {
    let mut v1 = z[1].exp() + (*y - *y) - (w[0][0] / w[1][1]).copysign(x.0 / *y);
    let v2 = [-w[0][0], z[1].exp() + (*y - *y), *y * z[2]];
    let v3 = [-1.12_f64, 0.5];
    let v4 = z[1].exp().acosh();
    let (v5, v6) = x;
    v1 -= *y * z[2];
    assert!((*y * z[2]).is_finite());
    let (v7, v8) = v6[1].clamp(-2.3, 3.5).sin_cos();
    assert!(f64::fract(-1.38).is_finite());
    let v9 = ((z[1].exp() + (*y - *y))) / (v6[1].round() - v7.ln_1p());
    v1 *= (v4 + x.1[0]).powi(2);
    ((v1 / 0.8).copysign(v2[1]) + v4 + v8 + v8 + v9, [f64::cosh(v2[2]).powi(-1) + v5 + v2[0] + v2[1] + v7 + v1, (v6[1].round() - v7.ln_1p()).powi(-2) + v8 + v7 + v8 + v2[0] + v4])
}

#[differentiable]
fn program_252(x: [[f64; 2]; 2], y: &[f64; 3], z: &[[f64; 2]; 2], w: (f64, [f64; 2]), n: i32, #[constant] c: f64) -> (f64, f64, f64) {
    let v1 = (f64::floor(w.1[1]) + y[1].atan2(z[0][0])).powi(1);
    let (v2, v3) = w;
    let (v4, v5) = (w.1[0] / z[0][1]).sin_cos();
    let v6 = (f64::floor(w.1[1]) + y[1].atan2(z[0][0])).powi(1);
    let v7 = (v3[0] + v6).powi(n).powf((f64::floor(w.1[1]) + y[1].atan2(z[0][0])).copysign(y[1].atan2(z[0][0])));
    let v8 = {
        w.0.signum().powi(n)
    };
    let v9 = [[v4 - v7, w.0.signum().powi(n)], [v4 - v7, w.0.signum().powi(n)]];
    let mut v11: f64 = ({ let v10 = v3[0] + v6 + (std::f64::consts::LN_2 - v8); v10 * v10 });
    let v12 = f64::recip(x[1][0].powi(3).atan());
    let [v13, v14] = [(1.32 + x[0][1]) * f64::sin(v1), (std::f64::consts::LN_2 + (v7)).exp()];
    return (v6.atan2(v2) / f64::powi(1.94, n) + v11 + v13 + v2 + v8 + v5, v4.powi(n).exp() + v3[0] + v6, w.0.signum() - (v8 / z[0][0]) + v1 + v2 + v11 + v5 + v4);
}

#[differentiable]
fn program_253(x: &[[f64; 2]; 2], n: i32, #[constant] c: f64, i: usize) -> (f64, [f64; 2]) {
    let mut v1 = (((x[0][0]) + -1.72) - (i as f64) * x[i][i]).mul_add(chainrule::stop_gradient(x[i][1]).tan(), ((i as f64) * x[i][i]).atan2(x[1][0] % (n as f64)));
    v1 += ((i as f64) * x[i][i]).atan2(x[1][0] % (n as f64)) * v1.exp_m1();
    (x[i][i] / x[1][0] / (v1 * x[1][1]) + v1 + v1 + v1 + v1, [(v1.atan()) + x[0][0].powi(3) + v1 + v1 + v1, (v1 + x[1][1]).mul_add(v1.mul_add(c, v1), v1.clamp(-1.6, 3.5)) + v1 + v1 + v1 + v1 + v1])
}

#[differentiable]
fn program_254(x: [(f64, f64); 2], y: (f64, [f64; 2]), z: &f64, w: &[[f64; 2]], n: i32) -> (f64, [f64; 2]) {
    let v1 = --w[1][0].atan();
    let v2 = {
        let v3 = --w[1][0].atan();
        (*z - y.0) * f64::asinh(w[0][0])
    };
    let v4 = (std::f64::consts::SQRT_2 + y.1[1]).exp2().ln();
    let v5 = chainrule::stop_gradient(*z + v1).sin();
    let v6 = [f64::cbrt(1.49), w[0][0].powi(0), x[0].0 - v4];
    let [v8, v9] = [std::f64::consts::SQRT_2.copysign(x[1].0).sinh(), ({ let v7 = v1; v7 * v7 }) + v4.powf(v2)];
    assert!(x[1].0.round().is_finite());
    let v10 = x[0].0 - v4;
    let v11 = [(w[0][1] * 0.65).hypot(w[0][1].powi(n)); 3];
    let v12 = (f64::clamp(f64::powi(1.62, n), -2.3, 4.4), (y.1[1] % -1.22, -v9 - -v9));
    let v13 = (f64::mul_add(v2.exp_m1(), -v4, y.0.clamp(-1.6, 3.0)), (f64::clamp(0.32, -2.6, 3.2), w[1][0].atan().exp()));
    (y.1[1] % -1.22 + v11[2] + v1 + v13.0 + v11[2], [(x[1].0 - v2).copysign(*z - y.0) + v6[0] + v4 + v13.0, f64::clamp(-0.77, 0.6000000000000001, 4.5).powf(y.1[1] - v2) + v2 + v12.1.0 + v13.1.0])
}

#[differentiable]
fn program_255(x: f64, (y_a, y_b): (f64, f64), z: &[f64]) -> (f64, f64, f64) {
    let v1: f64 = -((y_a - (z[2])) * (f64::recip(1.78)));
    let v2;
    let v3 = y_b.clamp(-0.6000000000000001, 3.0).signum().round();
    v2 = z[0].powi(-1) * ({ z[0] });
    let (v4, v5) = (-((y_a - (z[2])) * (f64::recip(1.78)))).sin_cos();
    let v6 = {
        let v7 = f64::recip(1.78).mul_add(z[1] * v4, v4 + y_b).to_radians();
        let (v8, v9) = (v3.mul_add(x, z[2]) - chainrule::stop_gradient(v2), (x / v2).max(chainrule::stop_gradient(v2)));
        (v8 - v1).sqrt()
    };
    let v10;
    let mut v12 = ({ let v11 = chainrule::stop_gradient(z[2]); v11 * v11 }).log2();
    v10 = (y_a - (z[2])) * (f64::recip(1.78)) - (v2.asinh());
    let v13;
    let mut v14 = chainrule::stop_gradient(v10 - v5).powi(-1);
    v13 = y_b.powi(4) % ({ 1.96 });
    v14 = v13 - v2 + ((y_a) % v1);
    let v15 = (v2.div_euclid(v12).powi(4), (y_a.abs(), x.atan() * (v6 - v13)));
    let v16 = [1.84_f64, 0.5];
    let v17 = [-1.28_f64, 0.5];
    {
        let v18 = f64::atan2((v6) * 1.16, v14.to_radians()) - (std::f64::consts::LN_2 + v2) / y_a.sinh();
        v12 += (z[2] % (y_a)).clamp(-1.2, 4.8);
        v14 = (std::f64::consts::LN_2 + v2).exp();
    }
    let (v19, v20) = v15;
    return (v13 - v2 + v14 + v20.1 + v15.0, (y_b.powi(4) % ({ 1.96 })).sqrt() + v19 + v15.1.0 + v20.0 + v3 + v6, v2.log10() * v1.recip() + v6 + v1);
}

#[differentiable]
fn program_256(x: f64, y: &[f64; 3], z: &[[f64; 2]], n: i32) -> (f64, [f64; 2]) {
    let (v1, v2) = (x * (std::f64::consts::SQRT_2)).sin_cos();
    let v3 = x * (std::f64::consts::SQRT_2) + f64::round(v1 * v1);
    let [v4, v5] = [f64::round(v1 * v1).min(v1 + y[0]), v1.powi(n) + v3.sinh()];
    let v6 = (v1 + y[0]) * -f64::asinh(v1);
    let v7 = (f64::round(v1 * v1) + ((1.01) - x)) * v1.powi(2).log(-v4);
    let mut v8: f64 = v1.rem_euclid(z[0][0]).asinh().asin();
    let x = x * 0.5 + -z[1][0];
    let v9 = [y[0].signum(), -v8, ({ let v10: f64 = 1.74; v10 * v10 }), std::f64::consts::LN_2 + 1.75];
    let x = x * 0.5 + v3.mul_add(v9[2], y[2]);
    let (v11, v12) = (v1 * v1).sin_cos();
    ((v9[3] + v4).sqrt() + v7 + v1 + v7 + v6 + v9[0], [v5.copysign(v5).tan() + v2 + v2 + v6 + v11 + v12, ((v6) - (v3)) / ((z[0][1] - v2)) + v11 + v8 + v12 + v3])
}

#[differentiable]
fn program_257(x: f64, y: f64, z: f64, w: [(f64, f64); 2]) -> [f64; 3] {
    let v1 = -(y + y - (y * z));
    let v1 = v1 * 0.5 + w[1].1 * w[0].1;
    let mut v2 = w[1].0.copysign(x).exp_m1().clamp(0.5, 2.7);
    [y + y - (1.42 + 1.22) + v2 + v2 + v1 + v1, ({ -1.5 / w[1].1 }) + v1 + v1, v1.sqrt() % f64::sqrt(0.47) + v1 + v2 + v2 + v2 + v2]
}

#[differentiable]
fn program_258([x_a, x_b, _]: [f64; 3], y: (f64, f64), i: usize) -> (f64, f64, f64) {
    let mut v1 = f64::tanh(1.39 / x_b) / (x_b % 0.62 * f64::max(1.62, y.1));
    let v2 = {
        (x_b * v1).atanh()
    };
    return (1.39 / x_b + v2 + v2, (x_b) * y.1 * v1.powi(4) + v1 + v1 + v2, f64::copysign((x_a) * (i as f64), x_a + v2) + v1 + v2);
}

#[differentiable]
fn program_259(x: &[[f64; 2]], y: [f64; 3], z: [[f64; 2]; 2], w: (f64, [f64; 2]), i: usize) -> (f64, [f64; 2]) {
    let v1 = (w.0.mul_add(y[0], w.0) + (i as f64) / y[1]) * (w.1[0] - y[1]);
    let v2: f64 = y[0].rem_euclid(w.1[0]) - (w.1[0].log10()) - (w.1[0] - y[1]) * z[1][i].trunc();
    ((v2 + v2).round_ties_even() + v1 + v1 + v1 + v1 + v2, [(-0.88 * z[i][0]).mul_add(w.0.mul_add(y[0], w.0) + (i as f64) / y[1], z[0][0] - v2) + v1 + v2 + v2 + v2, (x[0][1] - (-1.36)).acos() + v2 + v2 + v1 + v1])
}

#[differentiable]
fn program_260(x: &[f64], y: f64, z: &[f64; 3], w: [[f64; 2]; 2], n: i32, i: usize) -> [f64; 3] {
    let v1 = (-(x[i] - w[0][0])).acosh();
    let v2 = [z[0] * y, y * x[2], (-(x[i] - w[0][0])).acosh()];
    [-(x[i] - w[0][0]) + v2[2] + v1 + v2[0], 0.87 % z[2] - (x[i] - w[0][0]) + v1 + v1 + v1 + v2[2], ({ f64::asinh(y) }) + v2[0] + v1]
}

#[differentiable]
fn program_261(x: &[f64; 3], y: &[[f64; 2]], z: &[f64], n: i32) -> (f64, f64, f64) {
    let v1 = (z[2] * z[0]).sqrt().asinh();
    let v2: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    let (v3, v4) = (z[2] * z[0]).sqrt().asinh().sin_cos();
    let mut v5: f64 = z[2] * z[0];
    let mut v6 = (z[2] * z[0]).sqrt() + (f64::atan2(1.05, x[1]).div_euclid(({ v2 })));
    let v8 = y[1][1].mul_add(v4, y[1][1]) < 1.24 + (z[1]);
    let v7: f64 = if v8 { -0.95 } else { -1.68 };
    _ = z[2].acosh();
    (z[2] * z[0] + v5 + v3 + v1 + v1 + v4, (-x[2]).max(v4 * v1) + v4 + v1 + v1, x[2].atanh() % (z[1] + v5) + v5 + v4)
}

#[differentiable]
fn program_262(x: Vec<f64>, #[constant] c: f64) -> [f64; 3] {
    let v1;
    v1 = (1.78 % x[0]) - (x[2] - c);
    let mut v2 = ((1.78 % x[0]) - (x[2] - c)).clamp(-2.2, 4.7);
    let (v3, v4) = ((1.78 % x[0]) - (x[2] - c)).sin_cos();
    let v5 = {
        let (v6, v7) = ((v1 * v4).signum(), v2 + v3 + v4.atan2(v3));
        (v6 + v3).signum()
    };
    return [f64::clamp(v2 * v4, -1.8, 4.1) + v2 + v1 + v1 + v4 + v4, x[2] - c + v5 + v2 + v5 + v2, x[2] - c + v2 + v3 + v4 + v5];
}

#[differentiable]
fn program_263(x: (f64, f64), [y_a, y_b, _]: [f64; 3], z: [f64; 3], i: usize) -> (f64, f64, f64) {
    let v1 = -(x.0 - (y_b)).floor();
    let v2 = ((y_b + y_a).recip(), ((y_b + y_a).recip(), (y_b + v1).powi(4)));
    let v3 = ({ (y_b + y_a).recip() }).round_ties_even();
    let (v4, v5) = ((v2.1.1 + v1).powi(3), (v2.0 + v3).mul_add(v1 * y_a, v3 + y_b));
    let v6 = f64::recip(v2.1.0) + (v3 + y_b) - (v3 * v2.0 + (v1 + v5));
    (f64::atan(0.78).exp() + v3 + v4 + v1 + v6 + v2.0, f64::floor(v3 * v2.0) + v3 + v4, (y_b + v1).powi(4) + v5 + v5 + v3 + v6)
}

#[differentiable]
fn program_264(x: f64, y: f64) -> (f64, f64, f64) {
    let v1 = [1.2_f64, 0.5];
    _ = f64::cbrt(x);
    let (v2, v3) = x.powi(0).sin_cos();
    let v4;
    v4 = v2 + -1.22 - (v2 + v3);
    (v2.sqrt().abs() + v2 + v3, y.signum().tanh() + v4 + v2 + v3 + v3 + v4, f64::cbrt(x).powf(y + v2) + v4 + v4)
}

#[differentiable]
fn program_265(x: [(f64, f64); 2], y: &[[f64; 2]; 2], z: &[f64], i: usize) -> [f64; 3] {
    let (v1, v2) = z[0].clamp(0.7000000000000002, 3.4).sin_cos();
    let v3 = [v1.max((i as f64)), y[1][0].round_ties_even()];
    let v4 = [v2 / v2, std::f64::consts::LN_2.exp_m1()];
    let mut v6 = v2 * v4[1] * f64::exp2(-0.84) * ({ let v5 = x[1].0; v5 * v5 }).tanh();
    let v7;
    let mut v8 = v2 * v4[1] + (-v1 - (v4[0] - v1));
    v7 = 1.59 / z[2] / -y[i][1];
    v8 = (v6 + std::f64::consts::SQRT_2) * (v6 + std::f64::consts::SQRT_2);
    assert!(v3[0].asinh().is_finite());
    let v9 = (v2 * v4[1] * f64::exp2(-0.84) * ({ let v5 = x[1].0; v5 * v5 }).tanh()).hypot(-v1 - (v4[0] - v1));
    let v10 = (y[1][0].round_ties_even(), (v4[i].recip(), -v1 - f64::sin(v8)));
    v8 *= y[0][0] * v8 * (x[1].1 - v4[1]);
    let (v11, v12) = y[i][0].clamp(-0.7999999999999998, 4.2).sin_cos();
    v8 *= x[i].0.fract().signum();
    [((v4[1]) - v8).exp2() + v9 + v6, v1.powi(0) - (v10.1.0 + v3[1]) + v9 + v4[1] + v6 + v2 + v11, -(v9 + v11) + v12 + v8]
}

#[differentiable]
fn program_266(x: f64, n: i32, #[constant] c: f64) -> (f64, [f64; 2]) {
    let mut v1 = (-x).hypot(f64::powi(1.26, -1)) + f64::powf(x * x, (c) - x);
    let v2 = [v1.clamp(-2.2, 2.9), -(n as f64), x.powi(3), x.powi(3)];
    v1 *= v2[3] % x * (v1 - v2[1]);
    debug_assert!(!(std::f64::consts::SQRT_2 + x).is_nan(), "a number");
    let mut v3: f64 = (x + std::f64::consts::LN_2).log10().ln_1p();
    let v4 = chainrule::stop_gradient(((std::f64::consts::LN_2) + v3).copysign(x + v1));
    let mut v6 = ({ let v5 = -(n as f64); v5 * v5 }).max(((std::f64::consts::LN_2) + v3) * f64::fract(std::f64::consts::SQRT_2));
    let _ = v3.clamp(-1.9, 3.2);
    let [v9, v10] = [(std::f64::consts::LN_2) + std::f64::consts::LN_2 + v6, ({ let v7 = v2[2]; v7 * v7 }) / ({ let v8 = v2[3]; v8 * v8 })];
    let v11 = [({ let v5 = -(n as f64); v5 * v5 }), 0.89 - v9, v1 * -0.61];
    (v1, v6) = (v6, v1);
    let v12 = [[f64::mul_add(v6, std::f64::consts::SQRT_2, -1.09), (n as f64) + v10, v1.hypot(v2[3])], [f64::mul_add(v6, std::f64::consts::SQRT_2, -1.09), (n as f64) + v10, v1.hypot(v2[3])]];
    (f64::max(v10, x) + v9.signum() + v12[0][0] + v2[2], [v11[1].cos() * x.round_ties_even() + v1 + v11[1] + v3 + v11[2], x + std::f64::consts::LN_2 + v10 + v2[3]])
}

#[differentiable]
fn program_267(x: f64, y: f64, i: usize) -> (f64, [f64; 2]) {
    let v1 = f64::sqrt(f64::clamp(0.83, 0.0, 3.9)).abs();
    let v2 = f64::exp_m1(1.96).powf(y.powi(1)) - (x + x) * f64::clamp(0.83, 0.0, 3.9);
    let v3 = [f64::abs(1.64) + f64::round_ties_even(-0.66); 3];
    let v4 = (f64::sqrt(f64::clamp(0.83, 0.0, 3.9)).abs(), (f64::sqrt(f64::clamp(0.83, 0.0, 3.9)).abs(), f64::min(std::f64::consts::LN_2.copysign(y), v2 * x)));
    assert!(y.copysign(v4.1.0).is_finite());
    let (v5, v6) = v4;
    let v7 = chainrule::stop_gradient((std::f64::consts::SQRT_2 % (1.65)).max(-v6.1));
    let v8 = f64::hypot((v6.0 % v7).sin(), v5 + v6.0 - v6.1.copysign(v3[2]));
    let v9 = [f64::mul_add(v3[i], x, y), f64::asin(-0.59)];
    let v10;
    let v11 = y.copysign(v4.1.0).powf(f64::clamp(v3[0], -2.7, 5.4).ln());
    v10 = v9[1].powi(2).ln();
    (-(v5 + v6.0) + v10 + v2 + v10, [v11.exp2().log2() + v11 + v5 + v9[1] + v10 + v8, -({ let v12 = v2; v12 * v12 }) + v10 + v8])
}

#[differentiable]
fn program_268(x: [(f64, f64); 2], n: i32) -> (f64, f64, f64) {
    let mut v1 = (x[1].0.atan() + x[1].0.cbrt()).cbrt();
    let v2 = (x[1].0.atan() + x[1].0.cbrt()).cbrt();
    let [v3, v4] = [f64::exp_m1(x[1].0) / (v2 - x[0].1), v2 - (n as f64)];
    let v5 = v2 - x[0].1;
    v1 /= (x[1].1 * (n as f64)).rem_euclid(v1.max(v4));
    let v6 = chainrule::stop_gradient(-x[0].1 - v1 % x[1].1);
    let v8 = x[1].0.clamp(-1.3, 2.1) < v4.clamp(-0.2999999999999998, 4.5);
    let v7: f64 = if v8 { 0.31 } else { 0.54 };
    v1 *= -(v3 - v5);
    v1 += x[0].1 / v5 - v6;
    let v9 = ((v3 * v1).tanh() + f64::exp_m1(v2)).powi(-2);
    let v10;
    v10 = x[0].1 / v5;
    let v11 = chainrule::stop_gradient(f64::rem_euclid(0.62, v10).powf(std::f64::consts::SQRT_2 % v9));
    let v12 = {
        v1 += f64::rem_euclid(0.62, v10).powf(std::f64::consts::SQRT_2 % v9).signum();
        let [v13, v14] = [v1.exp_m1() * (v2 - (n as f64)), f64::rem_euclid(x[1].1, v4).signum()];
        (v13 - x[0].1).hypot(v5 * std::f64::consts::LN_2)
    };
    ((v2.mul_add(v9, v3).tanh()) - ((v12 + v2)) + v1 + v12 + v4 + v2, (0.64 / v1).tanh() + v1 + v2 + v1, chainrule::stop_gradient(v7.min(v11)) + v3 + v1)
}

#[differentiable]
fn program_269(x: [f64; 3]) -> (f64, [f64; 2]) {
    let _ = x[0] / x[0];
    let v1 = -((x[0] / x[0]) - (x[2] - x[2]));
    let v2 = f64::to_radians(1.62).sinh().max(x[2].mul_add(x[0], v1).powi(3));
    let v3 = [1.97_f64, 0.5];
    let v4;
    v4 = x[0] / x[0];
    let mut v5: f64 = --((x[0] / x[0]) - (x[2] - x[2])) * --((x[0] / x[0]) - (x[2] - x[2]));
    v5 += --((x[0] / x[0]) - (x[2] - x[2])) * --((x[0] / x[0]) - (x[2] - x[2]));
    v5 = -(0.37 / 0.31);
    _ = f64::sin((-1.4) * 1.8);
    let v6 = [[-v4, f64::sin((-1.4) * 1.8), v1.copysign(v4), v2 + v1], [-v4, f64::sin((-1.4) * 1.8), v1.copysign(v4), v2 + v1]];
    return (f64::to_radians(1.62) + v2 + v1 + v2 + v6[0][2] + v4, [(v1 * x[1]).powi(2) + v1 + v1, -((x[0] / x[0]) - (x[2] - x[2])) + v6[0][2] + v4]);
}

#[differentiable]
fn program_270((x_a, x_b): (f64, f64), y: [[f64; 2]; 2], n: i32) -> (f64, f64, f64) {
    let v1 = (x_a + y[1][1]).powi(n) + ((n as f64) / (n as f64) * y[0][1].trunc());
    let v2 = [x_b.mul_add(-0.3, -0.36), y[0][1] + x_a, v1.clamp(0.8999999999999999, 5.2)];
    let v3 = v1.cbrt().trunc() + ((v1 % -1.44 + (x_a + -0.44)));
    let mut v4 = y[0][1] + x_a;
    {
        let v5 = -(x_b + v4).clamp(-1.5, 5.4);
        v4 /= y[0][0].exp_m1().tan();
        v4 = (x_b + v5).floor();
    }
    let v6 = (f64::clamp(x_b.recip(), -0.2999999999999998, 4.3)) - ((x_a * v1 + v2[2].log10()));
    (((n as f64) - v4).tanh() + v3 + v1, v1.cbrt().trunc() + ((v1 % -1.44 + (x_a + -0.44))) + v3 + v4, x_b + v2[2] + f64::acosh(v2[2]) + v6 + v4 + v1 + v4 + v2[1])
}

#[differentiable]
fn program_271(x: (f64, [f64; 2]), y: &[f64; 3], z: f64, w: Vec<f64>, n: i32, #[constant] c: f64, i: usize) -> [f64; 3] {
    let mut v1 = (c + 1.04).powi(n).signum();
    let v2 = x.1[0].powi(4).powi(n) % (y[1] * c).ceil();
    let (v3, v4) = (chainrule::stop_gradient(y[2]).exp_m1(), chainrule::stop_gradient(y[2]).powf(({ z })));
    _ = v2 * z;
    [(chainrule::stop_gradient(y[1])) - z % y[1] + v2 + v2 + v2 + v4, w[2].sinh() + v4 + v2 + v4, f64::exp2(1.03) - c.tanh() + v2 + v2 + v2 + v4]
}

#[differentiable]
fn program_272(x: &[f64], y: &[[f64; 2]], z: f64, mut w: f64, n: i32, i: usize) -> (f64, [f64; 2]) {
    let v1 = [w + x[1], std::f64::consts::SQRT_2.exp_m1(), w * (w), w.clamp(-2.5, 2.5)];
    let v2: f64 = if n % 2 == 0 { 0.75 } else { 1.25 * (n as f64) };
    let (v3, v4) = (f64::asinh(w.tan()), w * (w));
    let (v5, v6) = (z.acos() * (z.powi(-1)), z / w + (v4 * z));
    w = z.acos() * (z.powi(-1));
    w += chainrule::stop_gradient(y[i][0] - z);
    let mut v7 = ((0.48 - y[0][0]) * v1[0].signum()).div_euclid(v6.exp2() - v3 % (y[i][0]));
    (z * ((i as f64)) + v3 % (y[i][0]) + v6 + v7 + v3 + v4 + v5, [v4.powi(n).ln_1p() + v5 + v6, (v5 + (v4)) % w.abs() + v6 + v4 + v3 + v6 + v3])
}

#[differentiable]
fn program_273(x: [[f64; 2]; 2], y: [(f64, f64); 2], z: (f64, f64), w: &f64, #[constant] c: f64, i: usize) -> [f64; 3] {
    let (v1, v2) = f64::tanh(1.21).sin_cos();
    let v3 = (*w - (i as f64)) % (1.55 / z.1) * ((*w - (i as f64)) % (1.55 / z.1));
    let v4: f64 = z.1.asin().to_radians() + (f64::exp2(*w) + w.to_radians());
    let v5 = [-0.67_f64, 0.5];
    let v6 = y[1].0.ln_1p().cos().powi(1);
    let v7 = v6 / w - v6.mul_add(v3, 0.8) - (z.0.round_ties_even() - z.0.round_ties_even());
    let v8 = [-1.85_f64, 0.5];
    let (v9, v10) = z.0.round_ties_even().sin_cos();
    return [(*w - (i as f64)).sinh() + v4 + v4 + v4, 1.55 / z.1 + v7 + v7 + v10 + v3, f64::exp2(*w) + v4 + v10];
}

#[differentiable]
fn program_274(x: &[[f64; 2]], y: f64, z: Vec<f64>, n: i32, #[constant] c: f64, i: usize) -> (f64, f64, f64) {
    let v1: f64 = ((x[1][0]) + y).round_ties_even().round();
    let _ = v1 + y;
    let v2 = ((x[1][0]) + y).round_ties_even().round().max(f64::mul_add(v1, x[0][1], x[1][1])) - (((i as f64) + (y)).tanh());
    let v3 = (((x[1][0]) + y).round_ties_even().round().max(f64::mul_add(v1, x[0][1], x[1][1])) - (((i as f64) + (y)).tanh())).hypot(f64::mul_add(v1, x[0][1], x[1][1])).div_euclid(f64::atanh(z[i]) / ((v2) - y));
    (({ v2 }).cos() + v3 + v1 + v1 + v1 + v2, ((n as f64) * 1.84) / ({ let v4 = v1; v4 * v4 }) + v3 + v3 + v3, (y - y).round() + v3 + v1 + v3)
}

#[differentiable]
fn program_275(x: &[[f64; 2]; 2], y: &f64, z: f64, w: [[f64; 2]; 2], #[constant] c: f64) -> (f64, [f64; 2]) {
    let v1 = f64::cbrt(({ 0.31 })) - (-0.52 - w[0][1]) / w[0][0].mul_add(z, 1.67);
    let (v2, v3) = (0.94 + z).sin_cos();
    let v4 = [(y) + w[0][0], v1.atanh(), -0.57 / x[0][0], v2 * (w[1][1])];
    let mut v5 = v1.atanh().max(y + (y) + (v1 * v4[3]));
    ((w[0][1].mul_add(0.61, x[1][0])) - (v2 * v2) + v4[3] + v5 + v3, [(v5 - v2) * v1.atanh().max(y + (y) + (v1 * v4[3])) + v1 + v1 + v1 + v1, f64::asinh(v1.atanh()) + v5 + v1 + v3 + v2 + v3])
}

#[differentiable]
fn program_276(x: (f64, [f64; 2]), n: i32) -> (f64, [f64; 2]) {
    let mut v1 = (x.1[0] * x.0 + (n as f64) % 0.91) * -(x.1[0] + x.1[0]);
    let v2 = -(x.1[0] + x.1[0]) * (x.1[1] + 1.18) - -(x.1[0] + x.1[0]);
    ((n as f64) % 0.91 / ({ x.0 }) + v2 + v2 + v2 + v2 + v1, [(x.1[0] + x.1[0]).powi(n) + v2 + v2 + v1, (1.84 / (std::f64::consts::LN_2)).clamp(-0.6000000000000001, 5.3) + v1 + v2])
}

#[differentiable]
fn program_277(x: f64) -> [f64; 3] {
    let v1 = x.copysign(x).signum().abs();
    let v2 = [0.49_f64, 0.5];
    let v3;
    let mut v4 = (v1 - x + v1.powi(1)).powi(2);
    v3 = (v1.powi(4)) * (v4 - x);
    let v5 = [-v3, v2[0].div_euclid(v1), std::f64::consts::SQRT_2.powi(3), v3.sqrt()];
    [(x - 1.07).tanh() + v4 + v3 + v4 + v5[3] + v1, x.copysign(x).signum() + v5[0] + v4, (v5[3] + x).clamp(-1.3, 4.8) + v1 + v4 + v5[2] + v4 + v4]
}

#[differentiable]
fn program_278((x_a, x_b): (f64, f64), y: [f64; 3], z: &[f64], w: [[f64; 2]; 2]) -> (f64, [f64; 2]) {
    let v1;
    let mut v2 = f64::round(z[1] % std::f64::consts::SQRT_2 * (z[0] + y[2]));
    v1 = f64::round(z[1] % std::f64::consts::SQRT_2 * (z[0] + y[2]));
    let (v3, v4) = ((-v1).atan(), ({ z[1] % std::f64::consts::SQRT_2 * (z[0] + y[2]) }));
    let v6 = w[1][0].exp_m1() < (y[1]) + v3;
    let v5: f64 = if v6 { 1.43 } else { 0.8 };
    let (v7, v8) = ({ y[1] }).sin_cos();
    let v9 = [v7.atan(), f64::powi(-1.99, 1), x_a / v7];
    let v10 = -({ z[1] % std::f64::consts::SQRT_2 * (z[0] + y[2]) }).sin();
    v2 -= (x_b * v2).exp_m1();
    let v11 = ((v8 * v9[1]).round_ties_even(), (v7 * std::f64::consts::LN_2, f64::cos(v3 / z[0])));
    let v12 = [v1 + v7, y[2] + v1, f64::powi(0.76, -2), x_a - v8];
    let v14 = ({ let v13 = v11.1.1.exp_m1() * v12[2].atan(); v13 * v13 });
    (f64::cos(v3 / z[0]) / (v9[2] - v2) + v1 + v11.0 + v11.1.1, [v8 / x_a - f64::round(z[1] % std::f64::consts::SQRT_2 * (z[0] + y[2])) + v10 + v7 + v3, v14.powi(1) + y[0] * x_a + v2 + v12[3]])
}

#[differentiable]
fn program_279(x: &[f64; 3], y: &f64, n: i32) -> (f64, f64, f64) {
    let v1 = -(*y * y).mul_add(x[2].acosh(), (*y) * std::f64::consts::SQRT_2);
    let (v2, v3) = (f64::floor(-(*y * y).mul_add(x[2].acosh(), (*y) * std::f64::consts::SQRT_2)), *y - (v1) - f64::clamp(1.26, 0.2999999999999998, 4.2));
    let v4 = (y + -0.73).powi(n).max(v1.cosh() + (*y + *y));
    let v1 = v1 * 0.5 + (v2 + (1.85));
    let v6 = ({ let v7 = v1; v7 * v7 }) < v4.mul_add(v4, v4);
    let v5: f64 = if v6 { -0.48 } else { 0.31 };
    ((x[1] * v4).min(chainrule::stop_gradient(v3)) + v4 + v3, (n as f64).sin() % f64::clamp(1.26, 0.2999999999999998, 4.2) + v3 + v4 + v3 + v3 + v2, v3 * v4 * (*y - v3) + v1 + v1 + v1 + v4)
}

#[differentiable]
fn program_280(x: &[[f64; 2]], i: usize) -> (f64, f64, f64) {
    let v1 = [x[1][0] - (0.74), (x[i][0]) * x[i][1]];
    let v2 = ((x[i][0]) * x[i][1]).powi(4);
    (((x[i][0]) * x[i][1]).powi(4) + v2 + v2 + v2 + v1[0] + v2, f64::sinh(x[i][0]) * v2.tan() + v1[1] + v1[0] + v1[0] + v1[0], f64::sinh(x[i][0]) - ((x[0][i]) + x[i][1]) + v2 + v2 + v2 + v1[i] + v1[1])
}

#[differentiable]
fn program_281(x: &f64, y: &f64, z: Vec<f64>, i: usize) -> (f64, [f64; 2]) {
    let v1 = *x + y - ((-0.33) + *x) + (f64::sqrt(0.63).recip());
    let v2 = y.cbrt().asinh().log2();
    let v3 = [(*y).mul_add(*x, z[0]), *x * z[0]];
    let v4 = chainrule::stop_gradient(z[1] * z[0] / (z[0] - v2));
    let v5 = [(x % -0.72).mul_add(v2 / 0.61, ({ -0.56 })); 3];
    let v6 = (*y - -0.62).round() * -v5[i].rem_euclid(1.92);
    let v7 = (z[0] - v2, (x % -0.72, f64::mul_add(f64::powi(-0.38, 0), v1.hypot(v3[0]), v5[0].max(z[2]))));
    let mut v8 = (z[1] * z[0] / (z[0] - v2) * (std::f64::consts::SQRT_2 * v5[2])).hypot(v5[2] * 1.52 * (z[2] * v2));
    return (f64::recip(-0.73) + v2 + v7.0 + v3[1] + v8 + v7.0, [({ x.hypot(v5[2]) }) + v6 + v6 + v8, (v2 / v1).ln_1p() + v3[1] + v1 + v5[2]]);
}

#[differentiable]
fn program_282(mut x: f64, n: i32, #[constant] c: f64) -> [f64; 3] {
    let v1 = [[x.sqrt(), x.sqrt()], [x.sqrt(), x.sqrt()]];
    let v2 = [[x.div_euclid(v1[1][1]), x.atan()], [x.div_euclid(v1[1][1]), x.atan()]];
    let (v3, v4) = (f64::clamp(x, -2.4, 3.0) * x.atan(), (v1[1][0] + v1[1][1]).cos());
    let v5 = x.div_euclid(v1[1][1]);
    [(x + v5).powf(x + v5) + v4 + v5 + v4 + v2[1][1] + v5, f64::powi((0.39) + 0.87, 2) + v1[0][1] + v4 + v1[0][1] + v1[1][0], ({ c.floor() }) + v4 + v5]
}

#[differentiable]
fn program_283(x: &[[f64; 2]], y: (f64, f64), n: i32) -> (f64, f64, f64) {
    let v1 = [({ let v2 = (x[0][1]) + x[0][0]; v2 * v2 }); 3];
    let v3 = chainrule::stop_gradient(({ let v2 = (x[0][1]) + x[0][0]; v2 * v2 }) + (y.1 - y.0));
    ((y.1 - y.0) + v1[0].exp_m1() + v1[0] + v1[2] + v1[2] + v1[2] + v1[0], 1.98 * (v1[1]) - 0.57 / std::f64::consts::SQRT_2 + v1[0] + v1[2] + v1[1], (y.1 - y.0) + v1[0].exp_m1() + v1[1] + v1[0] + v1[0] + v1[0])
}

#[differentiable]
fn program_284(x: &[[f64; 2]], y: f64, i: usize) -> [f64; 3] {
    let v1 = [x[i][i] + y, -(i as f64)];
    let v4 = ({ let v3 = v1[1] / v1[0] / x[0][0].log2(); v3 * v3 });
    [v1[0].sinh() / (y.sqrt()) + v1[0] + v1[0] + v1[1] + v4, y.mul_add(x[i][i], y) + (v1[i] + (v4)) + v4 + v1[0] + v1[i] + v1[0] + v4, ({ let v5 = x[i][0]; v5 * v5 }) + -v4 + v4 + v1[1]]
}

#[differentiable]
fn program_285(x: &[f64], y: f64, mut z: f64, w: f64) -> [f64; 3] {
    let v1 = z + 1.6 + ((w) - y) - (z / x[2] + ((1.7 + w)));
    z += f64::round(f64::clamp(0.94, 0.5, 5.3));
    let v2;
    let mut v3 = f64::round(f64::clamp(0.94, 0.5, 5.3)) + (1.7 + w);
    v2 = (1.38 / y).mul_add(y.clamp(-2.4, 3.8), y.log2());
    let v4 = chainrule::stop_gradient(-(f64::round(f64::clamp(0.94, 0.5, 5.3)) + (1.7 + w)));
    (v3, z) = (z, v3);
    v3 += f64::floor(v3) - w * (v3);
    _ = z.powf(v3);
    [(-v2).signum() + v2 + v2 + v1 + v1 + v3, (v3 / w) * ((w) - y) + v3 + v3 + v1, -(f64::round(f64::clamp(0.94, 0.5, 5.3)) + (1.7 + w)) + v2 + v1 + v3 + v1]
}

#[differentiable]
fn program_286(x: f64, y: f64) -> [f64; 3] {
    let v1 = (({ x }) + ({ x })).tan();
    let v2 = ({ x }).ceil();
    let v3 = (0.71 * v2).tan().powi(4);
    let (v4, v5) = y.exp_m1().sin_cos();
    let mut v6 = chainrule::stop_gradient(v3.hypot(v2).recip());
    {
        let v7 = ((0.33) * x - (v5 + v5)) - f64::floor(({ v3 }));
        v6 = ({ y }).copysign(v4 + std::f64::consts::SQRT_2);
        v6 /= (v4 - v2).ln_1p();
    }
    v6 /= v4 - v2 + v5 / v3;
    let v2 = v2 * 0.5 + (v5 + v5);
    let v8 = std::f64::consts::SQRT_2 % 1.66 * (f64::ceil(v5)) / ((std::f64::consts::SQRT_2 / v4) + f64::log10(1.56));
    [(0.91 - v3).div_euclid(-y) + v6 + v3 + v4, ({ let v9 = -v2; v9 * v9 }) + v3 + v8 + v4, ((0.33) * x - (v5 + v5)) - f64::floor(({ v3 })) + v8 + v4 + v2]
}

#[differentiable]
fn program_287(x: (f64, f64)) -> (f64, [f64; 2]) {
    let mut v1 = ((x.0) * x.1 / (x.1 + x.1)).min(x.0.log10().sin());
    let [v2, v3] = [(x.0) * x.1, x.0 * x.1 * (x.0 - x.0)];
    v1 += 0.51 / v2 + v2 * (v1);
    let v4 = [(x.0) * x.1, f64::powi(1.16, 3), v3.atan(), f64::powf(v2, v3)];
    let mut v5 = f64::exp2(x.1 + x.1).ceil();
    let v6 = x.0 - x.0;
    let (v7, v8) = f64::exp2(x.1 + x.1).ceil().sin_cos();
    (x.1.fract().sin() + v3 + v4[3] + v5 + v6 + v4[0], [x.0.log10() + v7 + v1 + v5 + v1 + v7, x.1.ln() + v7 * v6 + v7 + v5])
}

#[differentiable]
fn program_288(x: &f64) -> (f64, [f64; 2]) {
    let mut v1: f64 = -0.31 / 1.57 * x.atan2(*x) - (-(x / x));
    let v2 = [[x.atan2(*x), v1.powi(4), (*x).clamp(-1.0, 2.5)], [x.atan2(*x), v1.powi(4), (*x).clamp(-1.0, 2.5)]];
    let v3 = ((v2[0][0] - std::f64::consts::SQRT_2) - ((*x - x)), (*x % 0.41, f64::asin(v1 - std::f64::consts::SQRT_2)));
    let v4 = [v2[1][2] + v2[1][2], x * -1.11, (*x).powi(4), -0.73 % v2[1][2]];
    let v6 = (({ let v5 = v3.0 - v4[2]; v5 * v5 }).tanh(), (v1 / (v1), -v2[0][2].min(v4[3])));
    let mut v7 = f64::exp2(-0.31 / 1.57 * x.atan2(*x) - (-(x / x)));
    let v8;
    let v9 = (f64::exp2(-0.31 / 1.57 * x.atan2(*x) - (-(x / x))) * chainrule::stop_gradient(v7 * v3.0)).tanh();
    v8 = (-0.31 / 1.57 * x.atan2(*x) - (-(x / x))).to_radians();
    v7 = ((v3.1.1 + v9)) * ({ let v10 = v4[0]; v10 * v10 });
    let v11 = [f64::sin(v2[1][2]), (v3.1.0) + -0.93, ({ v6.1.0 }), v2[0][2] + v3.1.0];
    return ((v1 / (v1)).round_ties_even() + v2[1][1] + v6.0 + v6.0 + v4[1], [x.round() / v6.0.tanh() + v4[3] + v4[0] + v1 + v4[2], v6.1.0.log2() * v4[1].powi(-1) + v8 + v2[1][1] + v8 + v11[2] + v6.0]);
}

#[differentiable]
fn program_289(x: f64, y: &[f64; 3], z: [(f64, f64); 2], i: usize) -> [f64; 3] {
    let v1;
    let v2 = y[i].atan2(0.48) * -x + f64::ln_1p(-0.68).mul_add(z[1].1.rem_euclid(std::f64::consts::SQRT_2), x.powi(-2));
    v1 = chainrule::stop_gradient(v2.rem_euclid(y[1]));
    let v3: f64 = (y[0].abs() - z[0].1 * (y[0])).powi(-1);
    let v4 = {
        let v5 = y[i].atan2(0.48).sqrt();
        z[1].0 * v2 * (v3 + (z[i].0))
    };
    let v6 = [y[1] - x, v2 + (v3)];
    let v7 = [-0.65_f64, 0.5];
    let (v8, v9) = (f64::tan(0.94).div_euclid(v2.powi(2)), v6[0] / 1.86 + f64::tan(0.94));
    let v10 = {
        v2 * y[0] + (v8.mul_add(y[0], v8))
    };
    let v11 = [({ let v12 = v6[0]; v12 * v12 }), v8 + z[i].1];
    let v13 = y[i].atan2(0.48).sqrt().atan();
    let v14: f64 = (y[i].atan2(0.48) * -x).ln();
    let mut v15: f64 = (y[2].clamp(0.2999999999999998, 3.8).powi(2)) - -(v13 - y[2]);
    [v8 * v15 - (x * (i as f64)) + v8 + v2, v13.tan().clamp(-0.3999999999999999, 3.2) + v11[i] + v8 + v11[0] + v2, z[0].0.exp2() * (v13 / std::f64::consts::LN_2) + v2 + v10 + v8]
}

#[differentiable]
fn program_290(x: [[f64; 2]; 2], n: i32, #[constant] c: f64, i: usize) -> [f64; 3] {
    let (v1, v2) = (x[1][1] * x[0][0] % (-1.13 / -1.09), chainrule::stop_gradient(f64::fract(c)));
    let mut v3 = ({ v1.powi(n) + (v1 + v1) });
    let v4 = {
        (x[1][0] - x[i][1]) * ((n as f64) * -0.69)
    };
    let (v5, v6) = (v2 - (std::f64::consts::LN_2)).sin_cos();
    let (v7, v8) = f64::round_ties_even(v3).sin_cos();
    let mut v9 = (v3 * v4).atanh() * ((f64::powi(0.93, -2)) - (n as f64) * -0.69);
    let mut v10 = f64::round_ties_even(v3).copysign(v4 + (v4)).ln();
    let mut v11 = v1 + v1;
    let (v12, v13) = f64::ceil(-1.08).sin_cos();
    return [v8 + v8 + (x[1][1] * x[0][0] % (-1.13 / -1.09)) + v9 + v8, ((0.6 - v4)) * (v7 + v4) + v10 + v8 + v9, (v7 - v3).signum() + v3 + v3];
}

#[differentiable]
fn program_291(x: f64, y: (f64, f64), z: (f64, [f64; 2]), w: (f64, f64)) -> (f64, [f64; 2]) {
    let v1 = [1.85_f64, 0.5];
    let mut v3 = ({ let v2 = 0.6 + y.1; v2 * v2 }).powi(2);
    let v4 = ({ let v2 = 0.6 + y.1; v2 * v2 });
    (f64::to_radians(z.1[1]) * ({ let v5 = v4; v5 * v5 }) + v3 + v3, [z.1[1].powi(0) + f64::div_euclid(z.1[0], v3) + v4 + v4 + v4 + v3 + v4, ({ v4.clamp(-1.1, 3.3) }) + v4 + v3])
}

#[differentiable]
fn program_292(x: (f64, [f64; 2]), y: &[f64], z: &[[f64; 2]; 2], n: i32, i: usize) -> [f64; 3] {
    let v1 = z[0][1].powi(3).exp2().tan();
    let v2 = [x.0.hypot(x.0) - x.1[0] / (i as f64); 3];
    let v4 = (v2[0]) / (i as f64) < z[i][0].log10();
    let v3: f64 = if v4 { -1.75 } else { -0.36 };
    let [v5, v6] = [({ y[1] / z[0][i] }), z[0][1].powi(3) - z[0][1].powi(3)];
    let v7 = chainrule::stop_gradient((z[0][0].hypot(y[1])) % y[0].abs());
    let v8 = z[0][1].powi(3) - -z[0][1].powi(3);
    let v9 = (((n as f64).signum()) / x.0.hypot(x.0), (f64::to_radians(v1), f64::ln_1p(y[1] * v6)));
    let v10 = (y[i] - (i as f64) + z[0][1].powi(3).exp2().tan(), (f64::sin(1.81 * 0.92), v6 + -1.38 + v2[2].ln_1p()));
    let v11 = y[2].atan2(v1).powi(3) / ((y[2].atan2(v1) / (v1 + v5)));
    let v12 = y[i] - (i as f64) + (z[0][0].atan() + v5 / v11);
    let v13 = [[y[2].exp(), v8 / x.0], [y[2].exp(), v8 / x.0]];
    let v15 = (z[0][0]) + 0.71 < z[0][1].powi(3).exp2();
    let v14: f64 = if v15 { 0.47 } else { -0.57 };
    return [(-y[0]).tanh() + v10.1.0 + v1 + v6, v12.atan2(v1).cos() + v5 + v2[1] + v1, -v10.0.exp_m1() + v11 + v9.0];
}

#[differentiable]
fn program_293(x: [[f64; 2]; 2], y: f64, n: i32) -> (f64, [f64; 2]) {
    let v1 = {
        let (v2, v3) = (x[0][1] - y - (x[0][1] - y), (x[1][0] + x[0][0]).fract());
        (x[1][0] + x[0][0]).fract() - (v2 + v2)
    };
    let v4 = [(x[0][1] - y).mul_add(x[0][1] + -0.8, f64::mul_add(1.36, x[0][0], 1.17)); 3];
    let v5 = f64::mul_add(1.36, x[0][0], 1.17);
    let v6 = f64::tan(v5.atan() % (chainrule::stop_gradient(y)));
    let v7 = ((v4[2].cos()) * (v4[0] / v5)).abs();
    let v8 = [[v1.asinh(), x[1][1].min(y), v4[1].ln_1p(), v5.mul_add(x[1][0], v7)], [v1.asinh(), x[1][1].min(y), v4[1].ln_1p(), v5.mul_add(x[1][0], v7)]];
    let mut v9 = v1.mul_add(v8[1][2], v8[1][1]) * v1.atan() % (y.log2() % v4[1].acosh());
    let mut v10 = chainrule::stop_gradient(v8[0][3] - v8[1][1]).mul_add((0.49) * v4[0] + v8[1][2].powi(n), (0.49) * v4[0]).tanh();
    {
        let v11: f64 = v7.ln().exp2() - f64::mul_add(0.54 - 0.82, std::f64::consts::SQRT_2.recip(), v8[0][0].atan2(x[1][1]));
        v9 += (v7 + v7) / f64::min(1.76, x[0][0]);
        v9 -= v4[0].powf(std::f64::consts::SQRT_2) + (v8[0][1]) / -1.81;
    }
    let [v12, v13] = [(1.73 % v5).cosh(), v10.log2().ln_1p()];
    return ((n as f64).powi(2) - ({ let v14 = v9; v14 * v14 }).tanh() + v9 + v7, [f64::log(y + v1, v8[0][3] - v8[1][1]) + v9 + v6 + v9 + v12 + v4[0], (v5) * v5 + (v12 + v13) + v8[1][3] + v9 + v5 + v13 + v6]);
}

#[differentiable]
fn program_294(x: (f64, [f64; 2]), y: &[f64; 3], z: [[f64; 2]; 2], w: (f64, [f64; 2])) -> (f64, [f64; 2]) {
    let v1 = chainrule::stop_gradient((w.1[1]) * (w.0) * (({ w.1[0] })));
    let v2 = [1.11_f64, 0.5];
    let v3 = {
        let (v4, v5) = ((v1 + x.1[1]).atan2(std::f64::consts::LN_2.log10()), (1.16) + y[0] - (v1 + (z[1][0])));
        let mut v6: f64 = -v5.copysign(x.0) - chainrule::stop_gradient(v5).powi(-1);
        -1.46 * z[0][1] + std::f64::consts::LN_2.log10()
    };
    let v7 = -(w.0 * z[1][1]).atan2(w.0 * v3);
    let v8 = chainrule::stop_gradient(v7.clamp(0.2999999999999998, 5.1) * v1.mul_add(x.1[1], v7));
    let v9 = {
        let [v10, v11] = [(1.16) + y[0], y[0].log2() - (v3.powi(1))];
        f64::clamp(({ -0.33 }), -1.3, 4.9)
    };
    let v12 = w.0.fract().recip().div_euclid(((1.16) + y[0] - (v1 + (z[1][0]))).cbrt());
    let v13: f64 = (z[1][0].round_ties_even()) * y[2].to_radians() * v3.powi(1);
    let (v14, v15) = w;
    let v16;
    v16 = x.1[0] % y[2] * z[1][0].exp2();
    let v17 = f64::atan2((v16) * v3, v3.powi(0)) - (v15[0].mul_add(v14, 0.52) % v3.max(y[1]));
    let v18 = v3.clamp(-1.8, 3.3).recip().atan2((v3.floor()) / (z[1][0] / v14));
    let v19;
    v19 = ({ let v20 = v15[0]; v20 * v20 }) + v18.powi(0);
    ((v2[0] * v2[1]).exp_m1() + v18 + v14 + v16 + v7, [std::f64::consts::LN_2.tan() * ((w.1[1]) * (w.0)) + v13 + v19 + v16 + v19 + v16, (v12 + (z[0][0])).powi(2) + v12 + v7 + v17])
}

#[differentiable]
fn program_295(mut x: f64, y: [f64; 3], z: &[f64; 3]) -> (f64, [f64; 2]) {
    let v1 = [y[1].sin(), z[0] + z[2], y[1].sin(), f64::sin(0.6 - (-1.67))];
    let v2 = [z[1] * x, z[0].powi(3)];
    let v3;
    v3 = ({ let v4 = x; v4 * v4 }) / (v1[0] + z[0]);
    let v5 = (v1[3].round_ties_even() * v3.signum(), (z[1].mul_add(v1[0], y[2]), f64::hypot(0.63, v2[1]) + f64::cos(-1.93)));
    x /= (y[2] + v2[1]).powi(1);
    let v6;
    v6 = v2[0].round() * (v1[3] + 1.01);
    let (v7, v8) = f64::hypot(-1.45, -1.35).sin_cos();
    x = (0.52 * z[1]).log2();
    x = chainrule::stop_gradient(v6) - ((v1[3]) + -1.26);
    x /= (y[1] + v2[0]).cos();
    let mut v9 = (f64::hypot(-1.45, -1.35)) + v3.signum();
    x += v5.0 - z[2] + f64::mul_add(1.66, 1.31, z[2]);
    return (f64::hypot(0.63, v2[1]) + v1[3] + v5.1.1 + v1[0] + v6 + v9, [(x + y[1]) * (v1[3] + 1.01) + v6 + v5.1.0 + v2[0] + v5.0, v1[0].clamp(-0.6000000000000001, 1.8).rem_euclid(0.92 / 0.55) + v1[1] + v6 + v5.1.1]);
}

#[differentiable]
fn program_296(x: &[f64; 3]) -> (f64, f64, f64) {
    let mut v1 = (x[0].cbrt() * x[0].cbrt()).trunc();
    let v2;
    let v3 = (({ (x[0].cbrt() * x[0].cbrt()).trunc() })) + x[2].to_radians().mul_add(x[1].round_ties_even(), v1 - x[2]);
    v2 = ((({ (x[0].cbrt() * x[0].cbrt()).trunc() })) + x[2].to_radians().mul_add(x[1].round_ties_even(), v1 - x[2])).rem_euclid(-1.55 * x[1]);
    let v4 = (x[2].to_radians().mul_add(x[1].round_ties_even(), v1 - x[2]) - chainrule::stop_gradient(v3), (v2 * x[0], (x[0] / (v3)).mul_add(v3.rem_euclid(v1), f64::cosh(-1.07))));
    let v5 = chainrule::stop_gradient(-v3 / std::f64::consts::LN_2.ln_1p());
    let (v6, v7) = (-(v2 + v2), (v1 + v3).ceil());
    let v8 = {
        f64::round_ties_even(-0.69).mul_add(x[0].mul_add(v1, x[0]), x[2] - v3)
    };
    let v9 = {
        (-v6).cosh()
    };
    let v3 = v3 * 0.5 + f64::abs(v9);
    v1 += f64::round(-1.71).recip();
    v1 += (v1 % v6).tanh();
    let v10 = [((1.65) - std::f64::consts::SQRT_2) * v1.rem_euclid(v9); 3];
    let v6 = v6 * 0.5 + (v9 - v7);
    let v11 = x[1].round_ties_even() * f64::round_ties_even(-0.69);
    (v10[1] / v5 - (v7.rem_euclid(x[1])) + v9 + v8, -(v2 - 1.27) + v3 + v4.1.1 + v11 + v1, -v6 / ((v8) + v5) + v4.0 + v3 + v6 + v3 + v1)
}

#[differentiable]
fn program_297(mut x: f64, y: &[f64; 3], z: (f64, f64), w: (f64, [f64; 2]), n: i32) -> [f64; 3] {
    let v1;
    let v2 = (x.ceil() - f64::recip(std::f64::consts::SQRT_2)) - ((x) - z.1).fract();
    v1 = (z.1 + 1.98).rem_euclid(((x) - z.1).fract());
    let (v3, v4) = (z.1 + 1.98, (x - 0.53) / w.0.signum());
    let v5 = v2.max(v4).floor() * -(v4 + v2);
    let v6 = [(z.0 / w.1[0]).log(x + v4); 3];
    let mut v7 = ((v2.max(v4)) - (1.83 - v2)) / x.cbrt().powi(0);
    let mut v8 = (y[2].cbrt() / ((y[2]) - x)) * ((v4.ln() + v1.tan()));
    let v9 = [((x) - z.1).fract(), v5 / z.1];
    let v10 = (((x) - z.1).fract(), (x.hypot(v1), (x - 0.53) * (v2 % (1.23))));
    let v11 = (y[0].sinh() / (v8 * v4)).div_euclid((x + v4) * (y[0].sinh() / (v8 * v4)));
    let v12;
    v12 = x + v4;
    v8 += v4 + v2;
    v7 += (1.2 + x).round_ties_even();
    [(v11 + v8).cbrt() + v11 + v2 + v3 + v9[0] + v4, (z.0 / w.1[0]).copysign(v3 - v2) + v7 + v5 + v8 + v2 + v1, (y[2]) - x + v5 + v10.1.1 + v10.0]
}

#[differentiable]
fn program_298(x: &f64, y: &[[f64; 2]; 2], z: &[f64], #[constant] c: f64) -> (f64, f64, f64) {
    let v1 = [(*x).powi(1), z[2].exp2(), x.mul_add(z[0], z[2]), z[1] * z[2]];
    let v2 = {
        let v3: f64 = (-z[2]).signum().min(x.mul_add(z[0], z[2]));
        f64::sin(z[2] + z[2])
    };
    let (v4, v5) = (z[2] + z[2], f64::max(1.23 - -1.27, f64::floor(y[1][1])));
    let v6 = v4 / y[1][1] - v4.signum() - v4 % 1.9 % (v1[3] % z[1]);
    let v7 = [v5.cos(), x + v6];
    let v8 = {
        let v9 = chainrule::stop_gradient((z[2]) + v6).powi(0);
        let (v10, v11) = (v2.abs() + (v1[2] * v4), (z[2]) + v6);
        (v2 + -0.47) / (v7[0] - std::f64::consts::LN_2)
    };
    (v5.recip() * (z[1] * z[2]) + v7[1] + v4, (*x + v1[0]).sinh() + v2 + v8 + v8, v4.to_radians().cosh() + v1[2] + v7[1] + v4 + v2)
}

#[differentiable]
fn program_299([x_a, x_b, _]: [f64; 3], y: &[f64; 3], #[constant] c: f64) -> (f64, [f64; 2]) {
    let v1 = {
        (x_b + x_b).hypot(x_b + x_b)
    };
    let v3 = v1 + v1 < -v1;
    let v2: f64 = if v3 { -1.55 } else { 0.6 };
    ((v1 / y[0]).log10() + v1 + v1 + v1, [f64::max(c, y[0]) - y[0].powi(4) + v1 + v1 + v1, y[0].powi(4) + v1 + v1 + v1 + v1 + v1])
}

/// Those that take a value out of the differentiation: their derivative is not that of their values.
pub(crate) const STOPPED: &[&str] = &[
    "program_2",
    "program_4",
    "program_5",
    "program_8",
    "program_9",
    "program_11",
    "program_12",
    "program_13",
    "program_22",
    "program_25",
    "program_27",
    "program_30",
    "program_32",
    "program_38",
    "program_41",
    "program_44",
    "program_54",
    "program_56",
    "program_64",
    "program_65",
    "program_67",
    "program_69",
    "program_71",
    "program_76",
    "program_79",
    "program_81",
    "program_82",
    "program_86",
    "program_88",
    "program_90",
    "program_91",
    "program_96",
    "program_98",
    "program_103",
    "program_108",
    "program_110",
    "program_111",
    "program_112",
    "program_113",
    "program_115",
    "program_116",
    "program_117",
    "program_120",
    "program_121",
    "program_122",
    "program_124",
    "program_127",
    "program_129",
    "program_130",
    "program_131",
    "program_132",
    "program_133",
    "program_140",
    "program_141",
    "program_142",
    "program_144",
    "program_145",
    "program_146",
    "program_149",
    "program_151",
    "program_156",
    "program_157",
    "program_159",
    "program_161",
    "program_163",
    "program_178",
    "program_185",
    "program_188",
    "program_189",
    "program_194",
    "program_196",
    "program_197",
    "program_198",
    "program_200",
    "program_201",
    "program_203",
    "program_204",
    "program_209",
    "program_210",
    "program_212",
    "program_215",
    "program_220",
    "program_221",
    "program_223",
    "program_225",
    "program_226",
    "program_227",
    "program_228",
    "program_230",
    "program_231",
    "program_235",
    "program_237",
    "program_240",
    "program_241",
    "program_242",
    "program_244",
    "program_245",
    "program_246",
    "program_248",
    "program_253",
    "program_254",
    "program_255",
    "program_266",
    "program_267",
    "program_268",
    "program_271",
    "program_272",
    "program_279",
    "program_281",
    "program_283",
    "program_285",
    "program_286",
    "program_288",
    "program_289",
    "program_290",
    "program_292",
    "program_293",
    "program_294",
    "program_295",
    "program_296",
    "program_298",
];

pub(crate) fn single_cases() -> Vec<Case> {
    vec![
        single!(program_0, f64; [1.54, 1.16, -1.25, 0.63, 1.23, 1.7, 1.89, -1.83, 1.14, 1.86, 1.13]; ([[f64; 2]; 2], [f64; 3], [[f64; 2]; 2],); (x, y, z) (x, &y, &z, 1); (t_x, t_y, t_z) (t_x, &t_y, &t_z)),
        single!(program_1, f64; [0.53, 1.42, 1.88, 0.64, 0.39]; ([(f64, f64); 2], f64,); (x, y) (x, y, 3, 0.93, 1); (t_x, t_y) (t_x, t_y)),
        single!(program_2, f64; [-1.18, -1.11, 1.86]; ([f64; 3],); (x) (x.to_vec(), 1); (t_x) (t_x.to_vec())),
        single!(program_3, f64; [-1.13, 0.65, -1.41, 1.55, -0.44, -0.47]; (f64, [f64; 3], (f64, f64),); (x, y, z) (&x, y, z, 3, 1.37); (t_x, t_y, t_z) (&t_x, t_y, t_z)),
        single!(program_4, f64; [-0.75, -1.68, -1.53, -1.32, 0.51, 1.08, 1.39, -1.73, -1.83, 1.77, 1.41]; ([f64; 3], [[f64; 2]; 2], [[f64; 2]; 2],); (x, y, z) (x, y, &z, 2, 0.83); (t_x, t_y, t_z) (t_x, t_y, &t_z)),
        single!(program_5, f64; [-0.36, 0.59, 1.65, -0.46, 1.92, -0.33, -1.58, -1.07, 0.66]; (f64, f64, [[f64; 2]; 2], [f64; 3],); (x, y, z, w) (x, y, &z, w.to_vec(), 1); (t_x, t_y, t_z, t_w) (t_x, t_y, &t_z, t_w.to_vec())),
        single!(program_6, f64; [-0.58, 0.39, 1.59, 1.18, -1.15]; (f64, [f64; 3], f64,); (x, y, z) (&x, &y, z); (t_x, t_y, t_z) (&t_x, &t_y, t_z)),
        single!(program_7, f64; [1.88]; (f64,); (x) (x, 1, 1); (t_x) (t_x)),
        single!(program_8, f64; [-0.3, 1.87, 0.36, 1.23]; ([[f64; 2]; 2],); (x) (x, 5); (t_x) (t_x)),
        single!(program_9, f64; [-0.71, 0.66, 0.93]; (f64, f64, f64,); (x, y, z) (x, &y, z); (t_x, t_y, t_z) (t_x, &t_y, t_z)),
        single!(program_10, f64; [1.2, 1.42, 1.69, 0.55, 0.52]; (f64, [[f64; 2]; 2],); (x, y) (x, &y, 4, 1); (t_x, t_y) (t_x, &t_y)),
        single!(program_11, f64; [1.66, -0.88, 0.52, 0.64, -0.64, -0.72, -1.56, 0.43, 0.37, -0.98, 0.66, 1.88]; ([[f64; 2]; 2], f64, [[f64; 2]; 2], [f64; 3],); (x, y, z, w) (&x, y, &z, &w); (t_x, t_y, t_z, t_w) (&t_x, t_y, &t_z, &t_w)),
        single!(program_12, f64; [-0.87, 1.78]; (f64, f64,); (x, y) (x, y, 5); (t_x, t_y) (t_x, t_y)),
        single!(program_13, f64; [0.51, 0.89, -1.07, -0.84, 0.67, 0.42, 0.59, -0.74, 1.22]; ([f64; 3], [[f64; 2]; 2], f64, f64,); (x, y, z, w) (&x, y, &z, &w, 1); (t_x, t_y, t_z, t_w) (&t_x, t_y, &t_z, &t_w)),
        single!(program_14, f64; [0.74, -1.62, -0.8, 1.88, 1.81, 0.94, 0.51, 0.64, -1.88, 0.96, 1.44, 0.34, 1.82]; ([(f64, f64); 2], (f64, f64), [[f64; 2]; 2], [f64; 3],); (x, y, z, w) (x, y, &z, w.to_vec()); (t_x, t_y, t_z, t_w) (t_x, t_y, &t_z, t_w.to_vec())),
        single!(program_15, f64; [1.14, -1.1, 1.73, 1.22, -0.73, -0.54, -1.79, -1.73, 1.56, -0.51, 0.91, -1.13]; ([(f64, f64); 2], [[f64; 2]; 2], [[f64; 2]; 2],); (x, y, z) (x, &y, z, 1); (t_x, t_y, t_z) (t_x, &t_y, t_z)),
        single!(program_16, f64; [1.36, -0.85, -0.32, 1.81, 0.96, -1.91, 0.5, -0.36, -0.94]; ([[f64; 2]; 2], [(f64, f64); 2], f64,); (x, y, z) (&x, y, &z); (t_x, t_y, t_z) (&t_x, t_y, &t_z)),
        single!(program_17, f64; [0.94, 1.77, 1.87, 0.86, -1.03, -1.7, 0.71, 1.59]; ((f64, [f64; 2]), [[f64; 2]; 2], f64,); (x, y, z) (x, &y, &z, 0.84); (t_x, t_y, t_z) (t_x, &t_y, &t_z)),
        single!(program_18, f64; [-1.68]; (f64,); (x) (x, 1.23); (t_x) (t_x)),
        single!(program_19, f64; [0.83, 1.36, 0.5, 0.43, 0.74, 1.73]; (f64, [(f64, f64); 2], f64,); (x, y, z) (x, y, &z, 3); (t_x, t_y, t_z) (t_x, t_y, &t_z)),
        single!(program_20, f64; [-1.17, 1.91, 0.75, -1.26]; ([[f64; 2]; 2],); (x) (x); (t_x) (t_x)),
        single!(program_21, f64; [0.58, 1.34, -1.46, -1.44]; (f64, [f64; 3],); (x, y) (x, &y, 2); (t_x, t_y) (t_x, &t_y)),
        single!(program_22, f64; [0.85, 1.21, -0.51, -0.84, 1.16, -1.52, 1.41, 1.06, 0.49, 1.73]; (f64, [(f64, f64); 2], (f64, f64), [f64; 3],); (x, y, z, w) (x, y, z, &w); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, &t_w)),
        single!(program_23, f64; [1.86, -1.83, 0.54, -1.0, 1.9, 1.91, 1.34, -1.13]; ((f64, [f64; 2]), f64, [[f64; 2]; 2],); (x, y, z) (x, &y, &z, 5, 1); (t_x, t_y, t_z) (t_x, &t_y, &t_z)),
        single!(program_24, f64; [0.42, 0.84, 1.08, 0.45, -1.82, 0.42, 0.74, 1.66]; ((f64, [f64; 2]), f64, f64, [f64; 3],); (x, y, z, w) (x, y, &z, &w); (t_x, t_y, t_z, t_w) (t_x, t_y, &t_z, &t_w)),
        single!(program_25, f64; [1.95, 0.86]; (f64, f64,); (x, y) (x, y, 3); (t_x, t_y) (t_x, t_y)),
        single!(program_26, f64; [1.95, 0.95]; (f64, f64,); (x, y) (x, y); (t_x, t_y) (t_x, t_y)),
        single!(program_27, f64; [-0.49, 1.06, 0.56, -1.84, 1.76, -0.81, 1.63, 1.64, 0.84, 1.45, -0.73]; ([(f64, f64); 2], (f64, [f64; 2]), f64, [f64; 3],); (x, y, z, w) (x, y, &z, w.to_vec(), -0.97); (t_x, t_y, t_z, t_w) (t_x, t_y, &t_z, t_w.to_vec())),
        single!(program_28, f64; [0.44, 0.58, -1.11]; ((f64, [f64; 2]),); (x) (x); (t_x) (t_x)),
        single!(program_29, f64; [0.34, 1.27, -0.32, -1.08]; ([(f64, f64); 2],); (x) (x, 2); (t_x) (t_x)),
        single!(program_30, f64; [-1.36, 1.96, 1.39, 0.34, 1.62]; (f64, [[f64; 2]; 2],); (x, y) (x, &y); (t_x, t_y) (t_x, &t_y)),
        single!(program_31, f64; [1.19, -0.63, -1.1]; ((f64, [f64; 2]),); (x) (x); (t_x) (t_x)),
        single!(program_32, f64; [0.54, -1.02, -1.79, 1.63, 0.93]; (f64, [(f64, f64); 2],); (x, y) (x, y, 4); (t_x, t_y) (t_x, t_y)),
        single!(program_33, f64; [1.19, 1.47, -1.48, 0.54, -1.01, 1.8, -1.02, -0.53]; ([f64; 3], f64, f64, (f64, [f64; 2]),); (x, y, z, w) (x.to_vec(), y, &z, w, 5, 1); (t_x, t_y, t_z, t_w) (t_x.to_vec(), t_y, &t_z, t_w)),
        single!(program_34, f64; [1.34, -0.82, 0.82, 1.45]; ([f64; 3], f64,); (x, y) (&x, &y); (t_x, t_y) (&t_x, &t_y)),
        single!(program_35, f64; [-0.77, 0.4, 1.27, 0.57]; ([f64; 3], f64,); (x, y) (&x, &y); (t_x, t_y) (&t_x, &t_y)),
        single!(program_36, f64; [1.02, -0.92, -1.68]; ((f64, [f64; 2]),); (x) (x, 0.62); (t_x) (t_x)),
        single!(program_37, f64; [1.26, 1.68, 1.24, -0.82]; (f64, f64, f64, f64,); (x, y, z, w) (x, &y, &z, w, 1, 0.79); (t_x, t_y, t_z, t_w) (t_x, &t_y, &t_z, t_w)),
        single!(program_38, f64; [0.43, 0.45, -1.59]; ([f64; 3],); (x) (&x); (t_x) (&t_x)),
        single!(program_39, f64; [-0.53, 1.1, 0.75]; ([f64; 3],); (x) (&x); (t_x) (&t_x)),
        single!(program_40, f64; [-1.84, 0.96, -1.84]; (f64, f64, f64,); (x, y, z) (x, y, z); (t_x, t_y, t_z) (t_x, t_y, t_z)),
        single!(program_41, f64; [1.18, 0.3]; (f64, f64,); (x, y) (x, &y); (t_x, t_y) (t_x, &t_y)),
        single!(program_42, f64; [1.25, 0.58, -1.07]; (f64, f64, f64,); (x, y, z) (x, &y, z, 1); (t_x, t_y, t_z) (t_x, &t_y, t_z)),
        single!(program_43, f64; [0.76, 1.61, 1.3, -1.63]; ([(f64, f64); 2],); (x) (x, 0.95, 1); (t_x) (t_x)),
        single!(program_44, f64; [0.4, 1.17, 0.41, -1.45, -1.07, -1.96, -0.57, 1.24, -1.75]; (f64, [(f64, f64); 2], [f64; 3], f64,); (x, y, z, w) (x, y, z, w); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, t_w)),
        single!(program_45, f64; [-1.07, -1.98, 1.71, -1.05, 0.92]; ([[f64; 2]; 2], f64,); (x, y) (&x, y); (t_x, t_y) (&t_x, t_y)),
        single!(program_46, f64; [-1.33, -0.69, -0.34, 0.91, -1.29, -0.7, 1.64]; ([[f64; 2]; 2], [f64; 3],); (x, y) (&x, &y, 1); (t_x, t_y) (&t_x, &t_y)),
        single!(program_47, f64; [1.3, 1.0, 1.65, 0.55, 1.65, 0.94, 1.62, 1.57, 0.87, -1.54]; (f64, (f64, [f64; 2]), [f64; 3], [f64; 3],); (x, y, z, w) (x, y, z.to_vec(), w, 1); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z.to_vec(), t_w)),
        single!(program_48, f64; [-1.28, 0.91, 0.93, 1.27, -0.86]; ([[f64; 2]; 2], f64,); (x, y) (&x, y, 4); (t_x, t_y) (&t_x, t_y)),
        single!(program_49, f64; [1.58]; (f64,); (x) (x, 5, -1.97, 1); (t_x) (t_x)),
        single!(program_50, f64; [1.52, 1.34, -0.95, -0.69, 1.39, 0.83]; ([f64; 3], [f64; 3],); (x, y) (x, y, 3); (t_x, t_y) (t_x, t_y)),
        single!(program_51, f64; [-0.78, 1.3, 1.3, -1.47, 1.24, 0.48, 1.93, -0.84, -1.2, 0.89]; (f64, [(f64, f64); 2], [[f64; 2]; 2], f64,); (x, y, z, w) (x, y, &z, w, 5); (t_x, t_y, t_z, t_w) (t_x, t_y, &t_z, t_w)),
        single!(program_52, f64; [0.5, 1.12, 0.99]; ([f64; 3],); (x) (&x); (t_x) (&t_x)),
        single!(program_53, f64; [1.77, -1.96, 0.52, 0.94, -0.82, -1.0, 1.48, -0.66, 1.43, 1.69, -0.7]; ([[f64; 2]; 2], [f64; 3], [f64; 3], f64,); (x, y, z, w) (x, y, &z, w, 0.32); (t_x, t_y, t_z, t_w) (t_x, t_y, &t_z, t_w)),
        single!(program_54, f64; [-1.65, -0.95, 0.52, -0.66, 0.33, -1.19, 0.43, -1.89, 0.38, 1.9, 1.53, 1.23]; ([[f64; 2]; 2], f64, (f64, [f64; 2]), [[f64; 2]; 2],); (x, y, z, w) (x, y, z, &w); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, &t_w)),
        single!(program_55, f64; [-0.68, -1.82, 0.92, -1.13, 0.63, 1.16]; (f64, f64, [f64; 3], f64,); (x, y, z, w) (&x, y, z, w); (t_x, t_y, t_z, t_w) (&t_x, t_y, t_z, t_w)),
        single!(program_56, f64; [-0.84, 0.9, -0.58, 1.72]; ([f64; 3], f64,); (x, y) (&x, &y, 4); (t_x, t_y) (&t_x, &t_y)),
        single!(program_57, f64; [-1.57, 1.63]; (f64, f64,); (x, y) (x, y, 1); (t_x, t_y) (t_x, t_y)),
        single!(program_58, f64; [1.61, -1.35, -0.71, -1.66, 0.96, 0.47, 0.55, 0.84]; ((f64, f64), (f64, f64), [f64; 3], f64,); (x, y, z, w) (x, y, &z, w, -0.63); (t_x, t_y, t_z, t_w) (t_x, t_y, &t_z, t_w)),
        single!(program_59, f64; [-1.59, 1.3]; (f64, f64,); (x, y) (x, y, 5, 1); (t_x, t_y) (t_x, t_y)),
        single!(program_60, f64; [1.99, 0.79, 1.78, 1.46, -0.39, -1.26, -0.82, 0.63, 0.43, 0.35, 1.73, -1.55]; ([f64; 3], [(f64, f64); 2], f64, [[f64; 2]; 2],); (x, y, z, w) (x, y, z, &w, 3, 1); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, &t_w)),
        single!(program_61, f64; [1.63, 0.69, 1.74, -1.55, -1.98]; ((f64, f64), f64, f64, f64,); (x, y, z, w) (x, &y, &z, w, -0.73); (t_x, t_y, t_z, t_w) (t_x, &t_y, &t_z, t_w)),
        single!(program_62, f64; [-0.35, 1.55, 0.51, 1.82, 0.42, 0.63, 1.97]; (f64, f64, [f64; 3], (f64, f64),); (x, y, z, w) (x, y, z.to_vec(), w); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z.to_vec(), t_w)),
        single!(program_63, f64; [0.35, 0.41, -0.91, 1.93, 0.5, -0.6, -0.34]; ((f64, [f64; 2]), [f64; 3], f64,); (x, y, z) (x, y, z, 1.51, 1); (t_x, t_y, t_z) (t_x, t_y, t_z)),
        single!(program_64, f64; [1.39, 0.31, 1.53, 1.59, -1.14]; ([[f64; 2]; 2], f64,); (x, y) (x, y, 1, -0.39); (t_x, t_y) (t_x, t_y)),
        single!(program_65, f64; [0.93, 1.99, 0.6, 0.45, 1.7]; ((f64, f64), [f64; 3],); (x, y) (x, y, 1); (t_x, t_y) (t_x, t_y)),
        single!(program_66, f64; [1.05, -0.76, -1.49, 1.98, 1.5, 0.88, 1.82]; (f64, f64, [f64; 3], (f64, f64),); (x, y, z, w) (x, y, z, w, 3); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, t_w)),
        single!(program_67, f64; [0.53]; (f64,); (x) (x, 3); (t_x) (t_x)),
        single!(program_68, f64; [0.61, 1.86, 0.68, 1.88, -0.68, -0.72]; (f64, [(f64, f64); 2], f64,); (x, y, z) (&x, y, &z, 5, 1); (t_x, t_y, t_z) (&t_x, t_y, &t_z)),
        single!(program_69, f64; [-1.07, -1.75, 1.28, 0.52, -1.87, -0.6, -0.7]; (f64, [[f64; 2]; 2], (f64, f64),); (x, y, z) (x, y, z, 3); (t_x, t_y, t_z) (t_x, t_y, t_z)),
        single!(program_70, f64; [0.82, -0.62, 1.38]; (f64, f64, f64,); (x, y, z) (&x, &y, z, 2); (t_x, t_y, t_z) (&t_x, &t_y, t_z)),
        single!(program_71, f64; [1.22, 0.64, 1.42, 0.91, 1.69, 1.0, 0.51, 1.44, -0.56]; ([f64; 3], [[f64; 2]; 2], f64, f64,); (x, y, z, w) (x, &y, z, &w, 5); (t_x, t_y, t_z, t_w) (t_x, &t_y, t_z, &t_w)),
        single!(program_72, f64; [-1.62, 0.7, -1.18, 1.41, -0.8, 1.77, 1.94, -0.73, 1.25, -1.55, -1.36, -0.83]; ([f64; 3], [[f64; 2]; 2], [(f64, f64); 2], f64,); (x, y, z, w) (x, &y, z, w); (t_x, t_y, t_z, t_w) (t_x, &t_y, t_z, t_w)),
        single!(program_73, f64; [-1.68, -1.19, 1.0, 1.33, 1.23, 1.5]; ([[f64; 2]; 2], (f64, f64),); (x, y) (&x, y, 5, 0.58); (t_x, t_y) (&t_x, t_y)),
        single!(program_74, f64; [1.35, 0.32, -0.66, -0.61, -1.64, -1.37, 1.66, 1.06, 1.86]; ([f64; 3], (f64, f64), f64, [f64; 3],); (x, y, z, w) (&x, y, z, &w, 1, -1.35, 1); (t_x, t_y, t_z, t_w) (&t_x, t_y, t_z, &t_w)),
        single!(program_75, f64; [-0.54]; (f64,); (x) (x, -0.55); (t_x) (t_x)),
        single!(program_76, f64; [-1.29, 0.54, 0.6, -1.35, 0.82, 1.35, -1.23, 0.83, 1.5, 1.48, -0.47]; ([[f64; 2]; 2], [f64; 3], f64, [f64; 3],); (x, y, z, w) (&x, y.to_vec(), z, &w, 5, -1.09, 1); (t_x, t_y, t_z, t_w) (&t_x, t_y.to_vec(), t_z, &t_w)),
        single!(program_77, f64; [1.2, 1.33, -1.15, 1.89, -1.05, 0.81, 0.35, -0.91, 1.89, 0.63, 1.84]; ((f64, f64), [[f64; 2]; 2], (f64, f64), [f64; 3],); (x, y, z, w) (x, &y, z, &w, 1); (t_x, t_y, t_z, t_w) (t_x, &t_y, t_z, &t_w)),
        single!(program_78, f64; [1.88, -1.67, 1.18, 0.71]; ((f64, [f64; 2]), f64,); (x, y) (x, y, 1); (t_x, t_y) (t_x, t_y)),
        single!(program_79, f64; [1.43]; (f64,); (x) (x, 1, 1); (t_x) (t_x)),
        single!(program_80, f64; [-1.33, 1.8, 0.78, 1.89, -0.74, -1.65, 0.79]; (f64, [[f64; 2]; 2], f64, f64,); (x, y, z, w) (x, &y, z, w, 2); (t_x, t_y, t_z, t_w) (t_x, &t_y, t_z, t_w)),
        single!(program_81, f64; [1.86, 0.35, -1.77, 1.72, 0.73, 1.79, 1.33, 1.26, -1.66, 0.54]; ((f64, [f64; 2]), [f64; 3], [[f64; 2]; 2],); (x, y, z) (x, &y, &z, 4, 1); (t_x, t_y, t_z) (t_x, &t_y, &t_z)),
        single!(program_82, f64; [-0.94, 0.71]; (f64, f64,); (x, y) (x, y, 0.42); (t_x, t_y) (t_x, t_y)),
        single!(program_83, f64; [1.21, -1.3, 0.33, -1.37, 0.89, 0.31, -1.42]; (f64, f64, (f64, f64), [f64; 3],); (x, y, z, w) (x, y, z, &w, 5); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, &t_w)),
        single!(program_84, f64; [1.2, -1.24, 0.77, 1.77, 0.54, 1.01, 1.4]; (f64, [f64; 3], f64, (f64, f64),); (x, y, z, w) (x, y, &z, w); (t_x, t_y, t_z, t_w) (t_x, t_y, &t_z, t_w)),
        single!(program_85, f64; [-0.83, -1.64, 0.75, 1.68, 1.5, 0.73]; (f64, f64, [f64; 3], f64,); (x, y, z, w) (x, y, z.to_vec(), w, -0.53); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z.to_vec(), t_w)),
        single!(program_86, f64; [0.85, 1.63]; (f64, f64,); (x, y) (x, y, -1.44, 1); (t_x, t_y) (t_x, t_y)),
        single!(program_87, f64; [1.34, -0.51, -1.72, 1.95, 0.82, 1.0, -1.85, 1.02]; ([[f64; 2]; 2], f64, [f64; 3],); (x, y, z) (x, &y, z); (t_x, t_y, t_z) (t_x, &t_y, t_z)),
        single!(program_88, f64; [-1.49, -1.98, 1.67, 1.9]; ((f64, [f64; 2]), f64,); (x, y) (x, y); (t_x, t_y) (t_x, t_y)),
        single!(program_89, f64; [1.51, 1.24, -0.88, 1.02, 1.28, 0.71, 1.92, -0.98, -1.36, -1.63, 0.92]; ([f64; 3], [f64; 3], f64, [[f64; 2]; 2],); (x, y, z, w) (x.to_vec(), y.to_vec(), &z, w, 4, 1); (t_x, t_y, t_z, t_w) (t_x.to_vec(), t_y.to_vec(), &t_z, t_w)),
        single!(program_90, f64; [1.37, 1.37, 0.9, -0.45, -1.02, -1.12, -0.41, 0.73, 1.29, 1.6, -1.23, -0.82]; ([[f64; 2]; 2], (f64, [f64; 2]), f64, [[f64; 2]; 2],); (x, y, z, w) (x, y, z, w, 4); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, t_w)),
        single!(program_91, f64; [1.33, -1.31, -1.7, 0.93, -0.72, 0.95, 1.2, -1.74]; ([[f64; 2]; 2], [[f64; 2]; 2],); (x, y) (&x, y, 2, 1); (t_x, t_y) (&t_x, t_y)),
        single!(program_92, f64; [0.9, 0.36]; (f64, f64,); (x, y) (&x, y, 2); (t_x, t_y) (&t_x, t_y)),
        single!(program_93, f64; [1.88, -0.56, 1.92, 1.04]; (f64, (f64, [f64; 2]),); (x, y) (x, y, 3); (t_x, t_y) (t_x, t_y)),
        single!(program_94, f64; [-1.64, 0.67, 1.49, -1.44, 0.94, 1.51, 0.75]; ([f64; 3], [[f64; 2]; 2],); (x, y) (x.to_vec(), &y, 5, 1); (t_x, t_y) (t_x.to_vec(), &t_y)),
        single!(program_95, f64; [0.52, 1.25, 0.85]; ([f64; 3],); (x) (x, 1); (t_x) (t_x)),
        single!(program_96, f64; [1.58]; (f64,); (x) (x, 3); (t_x) (t_x)),
        single!(program_97, f64; [1.13, 0.47, -0.41, -1.85, -1.59, -1.17, 0.39, 0.59]; ([f64; 3], (f64, [f64; 2]), (f64, f64),); (x, y, z) (x.to_vec(), y, z, 1.44, 1); (t_x, t_y, t_z) (t_x.to_vec(), t_y, t_z)),
        single!(program_98, f64; [0.5]; (f64,); (x) (x, 1); (t_x) (t_x)),
        single!(program_99, f64; [1.76, 0.95, -1.07, 1.32, -1.39, 0.92, 0.86, 0.47, -1.08, 0.45, 1.22, -1.72, -1.25, 1.28]; ([f64; 3], [[f64; 2]; 2], [[f64; 2]; 2], [f64; 3],); (x, y, z, w) (x, y, &z, w.to_vec(), 3); (t_x, t_y, t_z, t_w) (t_x, t_y, &t_z, t_w.to_vec())),
        single!(program_100, f64; [1.37, 1.24, 0.75, -0.99, 1.16, -1.62, 0.57]; ([f64; 3], [(f64, f64); 2],); (x, y) (x, y, 4, -0.36); (t_x, t_y) (t_x, t_y)),
        single!(program_101, f64; [-1.33, -1.07, 0.42, 0.63, -1.12, -0.44, 0.64, 1.08, 0.49, 1.76, 1.6, 0.66]; (f64, [[f64; 2]; 2], [f64; 3], [[f64; 2]; 2],); (x, y, z, w) (x, &y, z.to_vec(), w, 3, -1.62); (t_x, t_y, t_z, t_w) (t_x, &t_y, t_z.to_vec(), t_w)),
        single!(program_102, f64; [-1.49, 0.46, -0.84, 1.81, -0.51, -1.15, 1.7]; (f64, (f64, [f64; 2]), (f64, f64), f64,); (x, y, z, w) (x, y, z, w, -1.37, 1); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, t_w)),
        single!(program_103, f64; [0.75]; (f64,); (x) (x); (t_x) (t_x)),
        single!(program_104, f64; [1.98, 0.5, 0.39, -1.6]; ((f64, [f64; 2]), f64,); (x, y) (x, y, 3); (t_x, t_y) (t_x, t_y)),
        single!(program_105, f64; [0.53, 0.46, 0.74, -0.38]; (f64, (f64, [f64; 2]),); (x, y) (x, y); (t_x, t_y) (t_x, t_y)),
        single!(program_106, f64; [1.89, 1.71, 0.72, -0.55, 1.96, -1.46, 1.49, 1.06]; ([(f64, f64); 2], [(f64, f64); 2],); (x, y) (x, y, 5); (t_x, t_y) (t_x, t_y)),
        single!(program_107, f64; [-1.09, 1.25]; (f64, f64,); (x, y) (x, &y, 5); (t_x, t_y) (t_x, &t_y)),
        single!(program_108, f64; [1.1, -1.96, -0.71, -1.66, -1.96, -1.19, 0.64, -1.08, 1.16, 1.6]; ([[f64; 2]; 2], (f64, [f64; 2]), (f64, f64), f64,); (x, y, z, w) (x, y, z, w, 1); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, t_w)),
        single!(program_109, f64; [-1.12, 1.16]; ((f64, f64),); (x) (x); (t_x) (t_x)),
        single!(program_110, f64; [1.51]; (f64,); (x) (&x, 1); (t_x) (&t_x)),
        single!(program_111, f64; [0.57, 1.66, 1.04, 1.08]; ([f64; 3], f64,); (x, y) (&x, &y, 1); (t_x, t_y) (&t_x, &t_y)),
        single!(program_112, f64; [0.36, -0.37, -1.7, 0.59, -1.93, 1.01, 0.8, 1.39]; ([[f64; 2]; 2], [[f64; 2]; 2],); (x, y) (&x, &y, 1); (t_x, t_y) (&t_x, &t_y)),
        single!(program_113, f64; [1.0, -1.07, 0.83, -0.38]; ([f64; 3], f64,); (x, y) (&x, y); (t_x, t_y) (&t_x, t_y)),
        single!(program_114, f64; [1.94, 1.13, 1.88, 0.54]; (f64, [f64; 3],); (x, y) (x, &y); (t_x, t_y) (t_x, &t_y)),
        single!(program_115, f64; [0.73, 0.41, 0.38, 1.59, -1.32]; ([[f64; 2]; 2], f64,); (x, y) (&x, y, 5); (t_x, t_y) (&t_x, t_y)),
        single!(program_116, f64; [-1.18, -0.91, -1.13, 1.7, -0.69, -1.3]; ((f64, [f64; 2]), f64, f64, f64,); (x, y, z, w) (x, y, z, w); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, t_w)),
        single!(program_117, f64; [-0.71, 1.65, 0.97, 0.88, 1.4, 1.15, -0.78, 1.61]; ([[f64; 2]; 2], [[f64; 2]; 2],); (x, y) (&x, &y); (t_x, t_y) (&t_x, &t_y)),
        single!(program_118, f64; [-0.47, 0.37, 1.77, 1.99, -1.35, 0.78, 0.84, 1.83, -1.05, 1.93, 1.52, 0.33]; ([[f64; 2]; 2], [f64; 3], f64, [[f64; 2]; 2],); (x, y, z, w) (&x, y.to_vec(), z, &w, 1); (t_x, t_y, t_z, t_w) (&t_x, t_y.to_vec(), t_z, &t_w)),
        single!(program_119, f64; [1.46, 1.44]; (f64, f64,); (x, y) (x, &y); (t_x, t_y) (t_x, &t_y)),
        single!(program_120, f64; [1.8, 1.23, -0.59, -0.44, 1.01, -1.28, 0.5, -0.5]; ([[f64; 2]; 2], f64, [f64; 3],); (x, y, z) (&x, &y, z); (t_x, t_y, t_z) (&t_x, &t_y, t_z)),
        single!(program_121, f64; [0.56]; (f64,); (x) (x); (t_x) (t_x)),
        single!(program_122, f64; [1.09, 1.71, 0.96, 1.52, 1.7]; ([f64; 3], f64, f64,); (x, y, z) (x, &y, &z, -0.95, 1); (t_x, t_y, t_z) (t_x, &t_y, &t_z)),
        single!(program_123, f64; [1.42, 1.01, 0.69, 1.82, -0.41, -1.55, -0.53, -1.52, 1.62, 1.61, 1.69, -1.29]; ((f64, [f64; 2]), [[f64; 2]; 2], [[f64; 2]; 2], f64,); (x, y, z, w) (x, &y, z, w, 5); (t_x, t_y, t_z, t_w) (t_x, &t_y, t_z, t_w)),
        single!(program_124, f64; [1.76, -1.21, -1.97]; ([f64; 3],); (x) (&x, -0.64); (t_x) (&t_x)),
        single!(program_125, f64; [1.85, 0.91, 0.45, 1.21, -1.62]; (f64, [[f64; 2]; 2],); (x, y) (x, y, 4, -0.69); (t_x, t_y) (t_x, t_y)),
        single!(program_126, f64; [1.96, 1.9, -1.4, -0.62, 1.28, 1.25, 1.22, -0.8, -1.13, -1.9]; ([[f64; 2]; 2], [f64; 3], [f64; 3],); (x, y, z) (&x, &y, z.to_vec(), 5); (t_x, t_y, t_z) (&t_x, &t_y, t_z.to_vec())),
        single!(program_127, f64; [0.8, -1.75, 1.12, -1.89, -0.68, -0.84, -0.73, 0.81]; ([[f64; 2]; 2], [f64; 3], f64,); (x, y, z) (x, y.to_vec(), z); (t_x, t_y, t_z) (t_x, t_y.to_vec(), t_z)),
        single!(program_128, f64; [0.59, 1.18, -1.4, -0.49, 1.87, 0.47, -0.9, 1.36]; ([f64; 3], (f64, f64), [f64; 3],); (x, y, z) (&x, y, z, -1.5); (t_x, t_y, t_z) (&t_x, t_y, t_z)),
        single!(program_129, f64; [0.33, -0.88, 0.87, 0.74, -1.6, 1.92]; ([f64; 3], [f64; 3],); (x, y) (&x, &y); (t_x, t_y) (&t_x, &t_y)),
        single!(program_130, f64; [-1.88, -0.5, 1.09, -1.88, -1.19, -1.09, 1.28, -0.45, 1.66]; ([[f64; 2]; 2], [(f64, f64); 2], f64,); (x, y, z) (&x, y, z, 4, 1); (t_x, t_y, t_z) (&t_x, t_y, t_z)),
        single!(program_131, f64; [0.58, -1.2, 0.52, 0.92, -1.76, -0.5, 1.75]; (f64, [[f64; 2]; 2], f64, f64,); (x, y, z, w) (x, &y, z, w); (t_x, t_y, t_z, t_w) (t_x, &t_y, t_z, t_w)),
        single!(program_132, f64; [0.98]; (f64,); (x) (x, -1.47); (t_x) (t_x)),
        single!(program_133, f64; [0.51]; (f64,); (x) (x); (t_x) (t_x)),
        single!(program_134, f64; [0.44, 1.85, 1.49]; ([f64; 3],); (x) (x.to_vec(), 4, 1.86); (t_x) (t_x.to_vec())),
        single!(program_135, f64; [1.85, 1.8, -1.85, 0.71, 1.74, 1.87, 1.82, -1.17, 1.84, 0.7]; ([f64; 3], [[f64; 2]; 2], [f64; 3],); (x, y, z) (x.to_vec(), &y, &z); (t_x, t_y, t_z) (t_x.to_vec(), &t_y, &t_z)),
        single!(program_136, f64; [1.22, 1.72, -0.55, -1.96, -1.47, 0.74, -1.3]; ([[f64; 2]; 2], [f64; 3],); (x, y) (x, y, 1.08); (t_x, t_y) (t_x, t_y)),
        single!(program_137, f64; [1.67]; (f64,); (x) (x); (t_x) (t_x)),
        single!(program_138, f64; [1.89, -1.12, 1.28]; ((f64, [f64; 2]),); (x) (x); (t_x) (t_x)),
        single!(program_139, f64; [1.84, 1.43, -1.32, 1.62, 0.31, 1.1, -0.59]; ([f64; 3], [[f64; 2]; 2],); (x, y) (x.to_vec(), y); (t_x, t_y) (t_x.to_vec(), t_y)),
        single!(program_140, f64; [0.92, 1.03, 0.79, 1.36, 1.8]; ([f64; 3], (f64, f64),); (x, y) (x.to_vec(), y); (t_x, t_y) (t_x.to_vec(), t_y)),
        single!(program_141, f64; [1.17, 1.06, 1.47, 0.87]; ([(f64, f64); 2],); (x) (x, 2, 1); (t_x) (t_x)),
        single!(program_142, f64; [1.75, -0.65, 1.69, 1.31, -1.44, 0.42]; (f64, [[f64; 2]; 2], f64,); (x, y, z) (x, &y, z, 1, 1); (t_x, t_y, t_z) (t_x, &t_y, t_z)),
        single!(program_143, f64; [1.09, -1.49, 0.58, 0.44, -0.39, -0.41, 1.55, 1.71, 1.88, -0.3, 0.86, 1.21]; ([f64; 3], f64, [[f64; 2]; 2], [[f64; 2]; 2],); (x, y, z, w) (x, y, z, &w, 5); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, &t_w)),
        single!(program_144, f64; [-0.68, 1.18, 0.94, -1.21, 1.18, 0.5, 0.86]; ((f64, f64), f64, f64, [f64; 3],); (x, y, z, w) (x, &y, z, &w); (t_x, t_y, t_z, t_w) (t_x, &t_y, t_z, &t_w)),
        single!(program_145, f64; [-1.52, 0.58, 0.82, 0.87, -0.78]; ([[f64; 2]; 2], f64,); (x, y) (&x, &y); (t_x, t_y) (&t_x, &t_y)),
        single!(program_146, f64; [1.0, 0.99, 0.95, 0.83, 0.97, -0.33, -1.61]; ((f64, [f64; 2]), [[f64; 2]; 2],); (x, y) (x, y, 3); (t_x, t_y) (t_x, t_y)),
        single!(program_147, f64; [-1.12, 1.95, -1.76, 1.78, 0.75, -1.24, -1.56, 0.39, -0.59]; ([(f64, f64); 2], [[f64; 2]; 2], f64,); (x, y, z) (x, &y, z, 3, 1); (t_x, t_y, t_z) (t_x, &t_y, t_z)),
        single!(program_148, f64; [1.87, -1.13, 0.37, 1.98, 1.06]; (f64, [[f64; 2]; 2],); (x, y) (&x, y, 1); (t_x, t_y) (&t_x, t_y)),
        single!(program_149, f64; [-1.91, -1.17, 1.38, -0.75, 1.46, 1.16]; (f64, f64, [(f64, f64); 2],); (x, y, z) (x, &y, z); (t_x, t_y, t_z) (t_x, &t_y, t_z)),
        single!(program_150, f64; [1.26]; (f64,); (x) (x); (t_x) (t_x)),
        single!(program_151, f64; [-0.64, 1.22, 1.07, -1.69]; ([[f64; 2]; 2],); (x) (&x); (t_x) (&t_x)),
        single!(program_152, f64; [1.72, 1.78, 1.11, 0.53, -0.47, 0.52, 1.25, -1.13, 0.44]; (f64, [[f64; 2]; 2], [[f64; 2]; 2],); (x, y, z) (x, y, &z, 4, -1.82); (t_x, t_y, t_z) (t_x, t_y, &t_z)),
        single!(program_153, f64; [0.62, 1.99, 1.36, -0.98, 1.6, 0.78, -0.84, 1.55, -0.57, -1.3]; ([[f64; 2]; 2], [f64; 3], (f64, f64), f64,); (x, y, z, w) (&x, &y, z, w, 3); (t_x, t_y, t_z, t_w) (&t_x, &t_y, t_z, t_w)),
        single!(program_154, f64; [1.91, -1.93, 0.85, 0.33, 0.45, -0.69, -1.52, 1.37]; ([[f64; 2]; 2], f64, [f64; 3],); (x, y, z) (&x, y, &z, 5); (t_x, t_y, t_z) (&t_x, t_y, &t_z)),
        single!(program_155, f64; [0.59]; (f64,); (x) (x, 3, 1); (t_x) (t_x)),
        single!(program_156, f64; [1.39, -1.95, 1.44, -1.94, 1.81, 1.69, -1.74]; ([f64; 3], f64, [f64; 3],); (x, y, z) (&x, y, z.to_vec(), 5, 1.91, 1); (t_x, t_y, t_z) (&t_x, t_y, t_z.to_vec())),
        single!(program_157, f64; [1.64]; (f64,); (x) (x, 4); (t_x) (t_x)),
        single!(program_158, f64; [1.35, 1.06, 1.61, 1.98, -0.49, -1.6, -0.53, -1.13, -0.59, -0.31]; ((f64, f64), [(f64, f64); 2], [(f64, f64); 2],); (x, y, z) (x, y, z); (t_x, t_y, t_z) (t_x, t_y, t_z)),
        single!(program_159, f64; [0.86, -1.47, -1.59, 1.69, -1.58, -1.62, 0.41, 1.45, 1.95, -1.69, -0.3]; ([[f64; 2]; 2], [[f64; 2]; 2], [f64; 3],); (x, y, z) (x, &y, z.to_vec(), -1.05, 1); (t_x, t_y, t_z) (t_x, &t_y, t_z.to_vec())),
        single!(program_160, f64; [-1.71, -0.54, -1.13, -1.38, 1.11, 1.71]; ([f64; 3], f64, f64, f64,); (x, y, z, w) (x.to_vec(), y, z, w, 1); (t_x, t_y, t_z, t_w) (t_x.to_vec(), t_y, t_z, t_w)),
        single!(program_161, f64; [0.59, 0.33, 1.97]; ([f64; 3],); (x) (x, 2); (t_x) (t_x)),
        single!(program_162, f64; [0.62, -1.96, -0.39, 1.36, 1.3, 1.3, 1.16]; (f64, [f64; 3], [f64; 3],); (x, y, z) (&x, &y, &z, 5, 0.37); (t_x, t_y, t_z) (&t_x, &t_y, &t_z)),
        single!(program_163, f64; [-0.6, -0.49, -1.62, 1.19, -1.19, -0.62, -1.38]; ((f64, [f64; 2]), f64, f64, (f64, f64),); (x, y, z, w) (x, y, z, w); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, t_w)),
        single!(program_164, f64; [-1.39, 1.56, 1.61, -1.56, -1.26, 1.88, 1.87, -0.93, 0.58, -1.78, 1.66]; ([f64; 3], [(f64, f64); 2], f64, (f64, [f64; 2]),); (x, y, z, w) (&x, y, z, w, 2, 1); (t_x, t_y, t_z, t_w) (&t_x, t_y, t_z, t_w)),
        single!(program_165, f64; [1.24, 0.5, 1.76, 0.49, -1.97, 1.51]; (f64, f64, [[f64; 2]; 2],); (x, y, z) (&x, y, z, 1); (t_x, t_y, t_z) (&t_x, t_y, t_z)),
        single!(program_166, f64; [0.74, -0.6]; ((f64, f64),); (x) (x, 4); (t_x) (t_x)),
        single!(program_167, f64; [1.52, 1.13]; ((f64, f64),); (x) (x, 5, 1); (t_x) (t_x)),
        single!(program_168, f64; [-0.46, 1.23, -0.56, 0.42]; (f64, (f64, [f64; 2]),); (x, y) (&x, y, 3); (t_x, t_y) (&t_x, t_y)),
        single!(program_169, f64; [-0.46, 1.27, 1.54, -0.96]; ([[f64; 2]; 2],); (x) (&x, 5); (t_x) (&t_x)),
        single!(program_170, f64; [-0.43, -0.91, -0.89]; ([f64; 3],); (x) (&x, 5); (t_x) (&t_x)),
        single!(program_171, f64; [-1.29, -0.95, -1.45]; ([f64; 3],); (x) (&x, 0.6); (t_x) (&t_x)),
        single!(program_172, f64; [1.2, 1.75, -1.73, 0.94, 1.78, 1.38, 1.87]; ((f64, f64), f64, f64, [f64; 3],); (x, y, z, w) (x, &y, z, w, 1, 1); (t_x, t_y, t_z, t_w) (t_x, &t_y, t_z, t_w)),
        single!(program_173, f64; [1.72, -1.42, 0.39, 1.91, 1.63, 1.24, -0.99]; ((f64, f64), f64, f64, [f64; 3],); (x, y, z, w) (x, y, z, &w, 4); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, &t_w)),
        single!(program_174, f64; [0.43, 0.5, -0.43, -0.64, -1.59, 0.88, -0.61, 0.39, 0.67]; ((f64, [f64; 2]), f64, (f64, f64), (f64, [f64; 2]),); (x, y, z, w) (x, y, z, w, 4, 1.34); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, t_w)),
        single!(program_175, f64; [1.09, 1.22, 1.49]; ([f64; 3],); (x) (x.to_vec(), 1); (t_x) (t_x.to_vec())),
        single!(program_176, f64; [0.47, -1.03, -1.28, 1.48]; (f64, f64, f64, f64,); (x, y, z, w) (&x, &y, z, w, 3); (t_x, t_y, t_z, t_w) (&t_x, &t_y, t_z, t_w)),
        single!(program_177, f64; [1.42, 1.3, 0.6, 1.59, 0.86, 1.23, 0.47, 0.72, -0.7, 1.68, -1.02, 1.89]; ([f64; 3], f64, [[f64; 2]; 2], [[f64; 2]; 2],); (x, y, z, w) (x.to_vec(), y, &z, &w, 1); (t_x, t_y, t_z, t_w) (t_x.to_vec(), t_y, &t_z, &t_w)),
        single!(program_178, f64; [0.52, 1.44, 1.09, 1.17, -0.77, 1.8, 1.53, 0.64, -1.19]; (f64, [f64; 3], [[f64; 2]; 2], f64,); (x, y, z, w) (x, &y, &z, w); (t_x, t_y, t_z, t_w) (t_x, &t_y, &t_z, t_w)),
        single!(program_179, f64; [1.12, -1.77, 1.85, -1.12, 1.72, -0.58, -1.91]; ([f64; 3], [(f64, f64); 2],); (x, y) (&x, y, 1, 1); (t_x, t_y) (&t_x, t_y)),
        single!(program_180, f64; [1.06, -1.32, 1.93, 0.94]; ([[f64; 2]; 2],); (x) (x, 1); (t_x) (t_x)),
        single!(program_181, f64; [0.44, 0.57, 1.75, 1.25]; (f64, [f64; 3],); (x, y) (x, &y, -1.23, 1); (t_x, t_y) (t_x, &t_y)),
        single!(program_182, f64; [0.67, -1.07, 0.81]; ((f64, [f64; 2]),); (x) (x, 3); (t_x) (t_x)),
        single!(program_183, f64; [-0.82, 1.13]; (f64, f64,); (x, y) (x, y, 4); (t_x, t_y) (t_x, t_y)),
        single!(program_184, f64; [-0.49, -1.26, -1.6, 1.91, 0.38, -1.12, 1.01, -1.75, 1.63, 1.34, -1.72]; ([(f64, f64); 2], [[f64; 2]; 2], (f64, [f64; 2]),); (x, y, z) (x, &y, z); (t_x, t_y, t_z) (t_x, &t_y, t_z)),
        single!(program_185, f64; [-0.46, -1.25, -1.4, -1.97, -1.19, 0.76, 0.45]; ((f64, [f64; 2]), f64, [f64; 3],); (x, y, z) (x, y, z); (t_x, t_y, t_z) (t_x, t_y, t_z)),
        single!(program_186, f64; [0.35, 1.96, 1.3, 0.76]; ([f64; 3], f64,); (x, y) (x.to_vec(), y, 1); (t_x, t_y) (t_x.to_vec(), t_y)),
        single!(program_187, f64; [-1.44, 1.01, -1.9, -1.05, 0.57]; ((f64, [f64; 2]), f64, f64,); (x, y, z) (x, y, &z, 1); (t_x, t_y, t_z) (t_x, t_y, &t_z)),
        single!(program_188, f64; [1.38, 1.52]; (f64, f64,); (x, y) (x, y, 2); (t_x, t_y) (t_x, t_y)),
        single!(program_189, f64; [1.11, -0.53, 1.73, -0.75, 0.96, 1.7, -0.53, 0.43]; ([(f64, f64); 2], [f64; 3], f64,); (x, y, z) (x, &y, z); (t_x, t_y, t_z) (t_x, &t_y, t_z)),
        single!(program_190, f64; [0.33, 1.82, 0.45, 0.82, -1.49, 1.12, -1.47, 0.88, -0.78, -1.8, -1.56, 1.17, 1.89]; ([f64; 3], [[f64; 2]; 2], [[f64; 2]; 2], (f64, f64),); (x, y, z, w) (x, &y, z, w, 0.71); (t_x, t_y, t_z, t_w) (t_x, &t_y, t_z, t_w)),
        single!(program_191, f64; [1.02, 1.42, 0.61, 1.98, 0.55, 1.23, 1.51, 1.66, 1.83, 1.0, 0.31, 0.58]; ([[f64; 2]; 2], [f64; 3], [[f64; 2]; 2], f64,); (x, y, z, w) (&x, y.to_vec(), &z, &w, 1); (t_x, t_y, t_z, t_w) (&t_x, t_y.to_vec(), &t_z, &t_w)),
        single!(program_192, f64; [1.28]; (f64,); (x) (x, 2, 1.26); (t_x) (t_x)),
        single!(program_193, f64; [0.65]; (f64,); (x) (&x); (t_x) (&t_x)),
        single!(program_194, f64; [1.18, 1.91, -1.48]; ((f64, [f64; 2]),); (x) (x, 4, 1.83, 1); (t_x) (t_x)),
        single!(program_195, f64; [-1.37, 0.54, -0.65, -1.12, 1.02, 0.42]; ([[f64; 2]; 2], (f64, f64),); (x, y) (&x, y, 5, 0.8); (t_x, t_y) (&t_x, t_y)),
        single!(program_196, f64; [0.47, 1.22, 0.82, 1.23, 1.64, -1.42, 1.68, -1.92, -1.18, 1.87, 1.09]; ([[f64; 2]; 2], [f64; 3], f64, [f64; 3],); (x, y, z, w) (&x, y, z, &w, 4); (t_x, t_y, t_z, t_w) (&t_x, t_y, t_z, &t_w)),
        single!(program_197, f64; [0.83]; (f64,); (x) (x, -1.4); (t_x) (t_x)),
        single!(program_198, f64; [1.64, 1.98, 1.53, 0.76, -0.54, 1.94, 0.88]; ([f64; 3], f64, [f64; 3],); (x, y, z) (x, y, &z, 1); (t_x, t_y, t_z) (t_x, t_y, &t_z)),
        single!(program_199, f64; [0.86, -0.4, 0.84, 1.88, 0.42]; (f64, [[f64; 2]; 2],); (x, y) (x, &y, 2); (t_x, t_y) (t_x, &t_y)),
    ]
}

pub(crate) fn several_cases() -> Vec<Case> {
    vec![
        several!(program_200, (f64 , [f64 ; 2]); [1.59, 1.03, 0.93, -1.73, -1.48, 1.34, 0.84, 1.36, -1.59, 1.79]; ((f64, f64), [f64; 3], f64, [(f64, f64); 2],); (x, y, z, w) (x, y, &z, w, 5); (t_x, t_y, t_z, t_w) (t_x, t_y, &t_z, t_w)),
        several!(program_201, (f64 , f64 , f64); [1.41, 1.15, 0.41, -1.01, 0.46, 0.85, 1.58, 0.46, 1.85]; ([f64; 3], [[f64; 2]; 2], f64, f64,); (x, y, z, w) (x, y, &z, w, 5); (t_x, t_y, t_z, t_w) (t_x, t_y, &t_z, t_w)),
        several!(program_202, (f64 , f64 , f64); [1.24, -0.52, 1.38]; (f64, (f64, f64),); (x, y) (&x, y, 2, 1); (t_x, t_y) (&t_x, t_y)),
        several!(program_203, (f64 , f64 , f64); [0.9, 1.69, -0.38]; ([f64; 3],); (x) (x, 3); (t_x) (t_x)),
        several!(program_204, (f64 , [f64 ; 2]); [1.76, 1.48, 0.95, -1.44, 0.3, 0.42, 0.63]; (f64, (f64, [f64; 2]), [f64; 3],); (x, y, z) (x, y, &z, 4); (t_x, t_y, t_z) (t_x, t_y, &t_z)),
        several!(program_205, (f64 , f64 , f64); [-1.27, 1.4, 1.32, 0.39]; ([f64; 3], f64,); (x, y) (x.to_vec(), y, 3, 1); (t_x, t_y) (t_x.to_vec(), t_y)),
        several!(program_206, (f64 , f64 , f64); [0.75, -0.42, 0.45, 1.87, -1.01, 0.75]; ([[f64; 2]; 2], f64, f64,); (x, y, z) (x, &y, z, 4); (t_x, t_y, t_z) (t_x, &t_y, t_z)),
        several!(program_207, (f64 , [f64 ; 2]); [-0.98, -0.32, -0.62, -1.64]; (f64, (f64, [f64; 2]),); (x, y) (x, y, 3, -0.44); (t_x, t_y) (t_x, t_y)),
        several!(program_208, [f64 ; 3]; [1.85, -0.68, -0.74, 1.16, 0.34, 0.9, 1.49, 1.33, 1.12, 0.88, 1.38, -1.88, 1.78, 1.41, 1.56]; ([[f64; 2]; 2], [(f64, f64); 2], [f64; 3], [[f64; 2]; 2],); (x, y, z, w) (&x, y, z.to_vec(), &w); (t_x, t_y, t_z, t_w) (&t_x, t_y, t_z.to_vec(), &t_w)),
        several!(program_209, [f64 ; 3]; [1.45, 0.8, 1.7]; (f64, f64, f64,); (x, y, z) (&x, &y, z, 1); (t_x, t_y, t_z) (&t_x, &t_y, t_z)),
        several!(program_210, (f64 , [f64 ; 2]); [-1.3, 1.37, 1.24, 1.09]; ([[f64; 2]; 2],); (x) (x, -1.87); (t_x) (t_x)),
        several!(program_211, (f64 , f64 , f64); [-1.11, 0.36, 1.63, 1.79, 1.63, 1.73]; (f64, [(f64, f64); 2], f64,); (x, y, z) (x, y, z, 1, 1); (t_x, t_y, t_z) (t_x, t_y, t_z)),
        several!(program_212, [f64 ; 3]; [1.65, 1.52, 1.14, -0.57, 1.97, 0.59, -1.19]; (f64, f64, f64, [(f64, f64); 2],); (x, y, z, w) (x, y, z, w); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, t_w)),
        several!(program_213, [f64 ; 3]; [-0.83, 0.43, -1.11, -0.69, 1.03, -0.71, -0.32, -1.66]; (f64, [[f64; 2]; 2], f64, (f64, f64),); (x, y, z, w) (x, &y, z, w, 4); (t_x, t_y, t_z, t_w) (t_x, &t_y, t_z, t_w)),
        several!(program_214, (f64 , f64 , f64); [-1.83, 1.3, 0.46]; ([f64; 3],); (x) (&x, -0.45); (t_x) (&t_x)),
        several!(program_215, (f64 , f64 , f64); [1.61, 1.59]; (f64, f64,); (x, y) (&x, y, 5, -1.89, 1); (t_x, t_y) (&t_x, t_y)),
        several!(program_216, (f64 , f64 , f64); [-1.23, -0.43, 1.73, 1.86]; (f64, f64, f64, f64,); (x, y, z, w) (x, y, &z, w); (t_x, t_y, t_z, t_w) (t_x, t_y, &t_z, t_w)),
        several!(program_217, (f64 , f64 , f64); [0.69, -0.68, 1.04, -0.87, 1.66, 1.61, 1.74, -0.71]; ([[f64; 2]; 2], [[f64; 2]; 2],); (x, y) (&x, &y, 1); (t_x, t_y) (&t_x, &t_y)),
        several!(program_218, (f64 , f64 , f64); [0.82, -1.54, -1.22, 1.82, 1.67, -0.62, 1.45, 1.34, -1.75, 1.26, 0.33]; (f64, (f64, [f64; 2]), [[f64; 2]; 2], [f64; 3],); (x, y, z, w) (&x, y, z, w.to_vec()); (t_x, t_y, t_z, t_w) (&t_x, t_y, t_z, t_w.to_vec())),
        several!(program_219, (f64 , f64 , f64); [0.79]; (f64,); (x) (x, 5, 1); (t_x) (t_x)),
        several!(program_220, (f64 , [f64 ; 2]); [1.8, 1.1, -1.41, -0.46, 1.18, -0.39, -0.53, -1.11, 0.8]; (f64, [f64; 3], [[f64; 2]; 2], f64,); (x, y, z, w) (&x, &y, z, &w, -1.18, 1); (t_x, t_y, t_z, t_w) (&t_x, &t_y, t_z, &t_w)),
        several!(program_221, (f64 , f64 , f64); [-0.53]; (f64,); (x) (&x, 3, 1); (t_x) (&t_x)),
        several!(program_222, [f64 ; 3]; [0.49]; (f64,); (x) (x, 1); (t_x) (t_x)),
        several!(program_223, (f64 , f64 , f64); [1.6, 1.35, -1.76]; ([f64; 3],); (x) (&x, 1); (t_x) (&t_x)),
        several!(program_224, (f64 , f64 , f64); [-1.9, 1.88, -1.72, -0.42, 1.71]; (f64, [f64; 3], f64,); (x, y, z) (&x, y, z); (t_x, t_y, t_z) (&t_x, t_y, t_z)),
        several!(program_225, (f64 , [f64 ; 2]); [1.98, -1.82, 1.59, 0.33, 1.45, -0.92, 0.72, 1.26, 0.93, 1.58, 1.05, 1.51]; ([[f64; 2]; 2], f64, [f64; 3], [(f64, f64); 2],); (x, y, z, w) (&x, &y, z.to_vec(), w, 3); (t_x, t_y, t_z, t_w) (&t_x, &t_y, t_z.to_vec(), t_w)),
        several!(program_226, [f64 ; 3]; [0.34, 0.98]; (f64, f64,); (x, y) (x, &y, 1); (t_x, t_y) (t_x, &t_y)),
        several!(program_227, (f64 , [f64 ; 2]); [1.52, -1.97]; (f64, f64,); (x, y) (x, y, 1); (t_x, t_y) (t_x, t_y)),
        several!(program_228, [f64 ; 3]; [-0.37, 1.05, 1.4, 0.37, 1.26, 1.92, 0.66, -1.99, -1.76]; ((f64, [f64; 2]), [[f64; 2]; 2], (f64, f64),); (x, y, z) (x, y, z, 2, 1.26); (t_x, t_y, t_z) (t_x, t_y, t_z)),
        several!(program_229, (f64 , f64 , f64); [-0.33, 0.31]; (f64, f64,); (x, y) (&x, y); (t_x, t_y) (&t_x, t_y)),
        several!(program_230, (f64 , [f64 ; 2]); [0.41]; (f64,); (x) (x, 0.38); (t_x) (t_x)),
        several!(program_231, [f64 ; 3]; [-1.19, 1.4]; (f64, f64,); (x, y) (&x, &y, 1); (t_x, t_y) (&t_x, &t_y)),
        several!(program_232, (f64 , [f64 ; 2]); [-0.77, -1.96, 1.86, -1.36, 1.42, 1.14, -0.84, 1.1, 1.26, 1.5, 0.57, 0.82, 1.15, -0.89]; ([f64; 3], [[f64; 2]; 2], [[f64; 2]; 2], [f64; 3],); (x, y, z, w) (x.to_vec(), &y, &z, w.to_vec(), 1.39); (t_x, t_y, t_z, t_w) (t_x.to_vec(), &t_y, &t_z, t_w.to_vec())),
        several!(program_233, (f64 , f64 , f64); [1.88, 0.37, 0.41, -1.75, 1.51, 1.63, 0.67]; ([f64; 3], [(f64, f64); 2],); (x, y) (&x, y, 1, 0.86); (t_x, t_y) (&t_x, t_y)),
        several!(program_234, (f64 , [f64 ; 2]); [0.45, 1.93, -1.65, 1.2, -1.43]; (f64, f64, [f64; 3],); (x, y, z) (&x, y, z, 3); (t_x, t_y, t_z) (&t_x, t_y, t_z)),
        several!(program_235, [f64 ; 3]; [0.52, -0.97, 1.26, -1.48, 0.55, -1.66, 1.57]; ([[f64; 2]; 2], [f64; 3],); (x, y) (&x, &y); (t_x, t_y) (&t_x, &t_y)),
        several!(program_236, (f64 , f64 , f64); [0.66, -1.94, 0.96, 1.11, 0.76]; ((f64, f64), [f64; 3],); (x, y) (x, y); (t_x, t_y) (t_x, t_y)),
        several!(program_237, (f64 , f64 , f64); [-1.56, 0.8, -1.35]; ([f64; 3],); (x) (&x); (t_x) (&t_x)),
        several!(program_238, (f64 , f64 , f64); [1.2, -1.65, -1.32, -1.05, 0.41, 0.47, 1.27, -1.34, 1.92, -1.68]; ([f64; 3], [f64; 3], [(f64, f64); 2],); (x, y, z) (x.to_vec(), &y, z, 4); (t_x, t_y, t_z) (t_x.to_vec(), &t_y, t_z)),
        several!(program_239, (f64 , f64 , f64); [-0.97, 0.38, 1.47, 1.42, -0.82, 0.59, 1.01, -0.72]; ([f64; 3], [f64; 3], (f64, f64),); (x, y, z) (x.to_vec(), y.to_vec(), z, 1); (t_x, t_y, t_z) (t_x.to_vec(), t_y.to_vec(), t_z)),
        several!(program_240, [f64 ; 3]; [1.09, -1.36]; ((f64, f64),); (x) (x, 0.62); (t_x) (t_x)),
        several!(program_241, [f64 ; 3]; [1.91, 1.75, -1.13, -1.69, 0.61, 1.88, 1.21, -1.77, 1.2]; ([f64; 3], [f64; 3], f64, (f64, f64),); (x, y, z, w) (x.to_vec(), &y, &z, w, 1); (t_x, t_y, t_z, t_w) (t_x.to_vec(), &t_y, &t_z, t_w)),
        several!(program_242, (f64 , [f64 ; 2]); [-1.6, -1.17, -1.87, 1.87, -1.84, 0.32]; (f64, [f64; 3], (f64, f64),); (x, y, z) (x, y.to_vec(), z); (t_x, t_y, t_z) (t_x, t_y.to_vec(), t_z)),
        several!(program_243, (f64 , [f64 ; 2]); [1.2, -0.48, 0.4, -1.31, 1.15, -1.38, 1.32]; ([[f64; 2]; 2], [f64; 3],); (x, y) (x, &y, 2); (t_x, t_y) (t_x, &t_y)),
        several!(program_244, (f64 , f64 , f64); [-0.38, 0.8, 0.79]; (f64, f64, f64,); (x, y, z) (x, &y, z, -1.96, 1); (t_x, t_y, t_z) (t_x, &t_y, t_z)),
        several!(program_245, (f64 , [f64 ; 2]); [-0.46, 1.3, 1.27, 0.96, 1.7, 0.82, 1.87]; (f64, f64, f64, [(f64, f64); 2],); (x, y, z, w) (x, y, z, w, 4); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, t_w)),
        several!(program_246, (f64 , f64 , f64); [-0.55, 1.74, 0.84, 1.58]; ([f64; 3], f64,); (x, y) (&x, &y, 1); (t_x, t_y) (&t_x, &t_y)),
        several!(program_247, [f64 ; 3]; [-0.35, 1.84, -0.58, 1.14, -1.78]; ([[f64; 2]; 2], f64,); (x, y) (x, y, 1); (t_x, t_y) (t_x, t_y)),
        several!(program_248, (f64 , [f64 ; 2]); [1.78, 1.01, 1.5, 0.74, -1.7]; ([f64; 3], (f64, f64),); (x, y) (x.to_vec(), y); (t_x, t_y) (t_x.to_vec(), t_y)),
        several!(program_249, (f64 , [f64 ; 2]); [0.43, -1.76]; (f64, f64,); (x, y) (x, y); (t_x, t_y) (t_x, t_y)),
        several!(program_250, (f64 , f64 , f64); [-1.84, 0.78, 1.1, -1.85, 1.97, 1.24, 1.55, 0.92, 0.33, 1.46, 1.05]; ([f64; 3], [f64; 3], [[f64; 2]; 2], f64,); (x, y, z, w) (x, &y, z, w, 5, 0.42); (t_x, t_y, t_z, t_w) (t_x, &t_y, t_z, t_w)),
        several!(program_251, (f64 , [f64 ; 2]); [-1.01, -0.89, 0.44, -1.15, 0.46, 0.93, 1.32, 1.76, -0.38, -1.12, 0.59]; ((f64, [f64; 2]), f64, [f64; 3], [[f64; 2]; 2],); (x, y, z, w) (x, &y, z, &w); (t_x, t_y, t_z, t_w) (t_x, &t_y, t_z, &t_w)),
        several!(program_252, (f64 , f64 , f64); [1.02, 0.49, 0.99, 1.06, 1.2, -1.5, -1.29, 1.92, 1.53, 1.92, 1.21, -0.6, 1.95, 0.61]; ([[f64; 2]; 2], [f64; 3], [[f64; 2]; 2], (f64, [f64; 2]),); (x, y, z, w) (x, &y, &z, w, 3, 0.96); (t_x, t_y, t_z, t_w) (t_x, &t_y, &t_z, t_w)),
        several!(program_253, (f64 , [f64 ; 2]); [1.98, 0.36, 1.6, -0.67]; ([[f64; 2]; 2],); (x) (&x, 2, -1.6, 1); (t_x) (&t_x)),
        several!(program_254, (f64 , [f64 ; 2]); [1.77, -0.68, -1.38, 0.62, -0.47, 0.8, 0.38, 1.11, 0.83, 1.58, 0.64, -0.56]; ([(f64, f64); 2], (f64, [f64; 2]), f64, [[f64; 2]; 2],); (x, y, z, w) (x, y, &z, &w, 5); (t_x, t_y, t_z, t_w) (t_x, t_y, &t_z, &t_w)),
        several!(program_255, (f64 , f64 , f64); [1.82, 1.73, 1.07, 1.56, 1.13, 0.78]; (f64, (f64, f64), [f64; 3],); (x, y, z) (x, y, &z); (t_x, t_y, t_z) (t_x, t_y, &t_z)),
        several!(program_256, (f64 , [f64 ; 2]); [-1.71, -1.21, -1.92, -0.93, 1.4, 1.95, 1.06, -1.79]; (f64, [f64; 3], [[f64; 2]; 2],); (x, y, z) (x, &y, &z, 1); (t_x, t_y, t_z) (t_x, &t_y, &t_z)),
        several!(program_257, [f64 ; 3]; [-0.59, -1.18, -1.02, -1.07, 1.17, -1.31, -0.79]; (f64, f64, f64, [(f64, f64); 2],); (x, y, z, w) (x, y, z, w); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, t_w)),
        several!(program_258, (f64 , f64 , f64); [0.81, 0.51, 1.3, -1.69, -0.77]; ([f64; 3], (f64, f64),); (x, y) (x, y, 1); (t_x, t_y) (t_x, t_y)),
        several!(program_259, (f64 , [f64 ; 2]); [-0.55, -1.07, 0.74, 1.96, 1.66, 1.11, 0.94, 0.57, 1.56, 0.99, -0.43, 1.16, 1.1, 1.27]; ([[f64; 2]; 2], [f64; 3], [[f64; 2]; 2], (f64, [f64; 2]),); (x, y, z, w) (&x, y, z, w, 1); (t_x, t_y, t_z, t_w) (&t_x, t_y, t_z, t_w)),
        several!(program_260, [f64 ; 3]; [0.32, -1.77, 1.6, 0.43, 1.05, -1.9, 1.98, 0.79, 1.06, -1.78, 0.88]; ([f64; 3], f64, [f64; 3], [[f64; 2]; 2],); (x, y, z, w) (&x, y, &z, w, 2, 1); (t_x, t_y, t_z, t_w) (&t_x, t_y, &t_z, t_w)),
        several!(program_261, (f64 , f64 , f64); [1.15, 1.24, -0.71, 1.53, 0.53, 0.33, 0.94, 1.23, 0.36, 1.47]; ([f64; 3], [[f64; 2]; 2], [f64; 3],); (x, y, z) (&x, &y, &z, 3); (t_x, t_y, t_z) (&t_x, &t_y, &t_z)),
        several!(program_262, [f64 ; 3]; [0.57, -0.41, 1.6]; ([f64; 3],); (x) (x.to_vec(), -1.66); (t_x) (t_x.to_vec())),
        several!(program_263, (f64 , f64 , f64); [1.54, 0.6, -1.97, 1.12, -1.63, 0.88, 0.37, -1.12]; ((f64, f64), [f64; 3], [f64; 3],); (x, y, z) (x, y, z, 1); (t_x, t_y, t_z) (t_x, t_y, t_z)),
        several!(program_264, (f64 , f64 , f64); [0.62, 0.75]; (f64, f64,); (x, y) (x, y); (t_x, t_y) (t_x, t_y)),
        several!(program_265, [f64 ; 3]; [0.31, 1.42, -1.73, -0.71, 0.76, 1.19, -0.66, 1.69, 1.02, 1.64, -0.92]; ([(f64, f64); 2], [[f64; 2]; 2], [f64; 3],); (x, y, z) (x, &y, &z, 1); (t_x, t_y, t_z) (t_x, &t_y, &t_z)),
        several!(program_266, (f64 , [f64 ; 2]); [1.19]; (f64,); (x) (x, 3, -0.8); (t_x) (t_x)),
        several!(program_267, (f64 , [f64 ; 2]); [0.78, -1.58]; (f64, f64,); (x, y) (x, y, 1); (t_x, t_y) (t_x, t_y)),
        several!(program_268, (f64 , f64 , f64); [-0.89, -1.68, -1.75, -1.63]; ([(f64, f64); 2],); (x) (x, 2); (t_x) (t_x)),
        several!(program_269, (f64 , [f64 ; 2]); [0.43, -1.5, -1.24]; ([f64; 3],); (x) (x); (t_x) (t_x)),
        several!(program_270, (f64 , f64 , f64); [1.08, 1.93, -1.65, -0.6, -1.36, 0.65]; ((f64, f64), [[f64; 2]; 2],); (x, y) (x, y, 2); (t_x, t_y) (t_x, t_y)),
        several!(program_271, [f64 ; 3]; [1.81, 1.03, -0.83, 0.87, 1.39, 1.12, 1.28, 1.58, 0.89, 1.55]; ((f64, [f64; 2]), [f64; 3], f64, [f64; 3],); (x, y, z, w) (x, &y, z, w.to_vec(), 1, 1.25, 1); (t_x, t_y, t_z, t_w) (t_x, &t_y, t_z, t_w.to_vec())),
        several!(program_272, (f64 , [f64 ; 2]); [0.39, -1.63, 0.7, -1.63, 1.82, -1.2, -1.38, -0.51, -0.59]; ([f64; 3], [[f64; 2]; 2], f64, f64,); (x, y, z, w) (&x, &y, z, w, 5, 1); (t_x, t_y, t_z, t_w) (&t_x, &t_y, t_z, t_w)),
        several!(program_273, [f64 ; 3]; [0.48, 0.7, -1.38, 0.75, 1.71, -0.58, 0.79, -1.79, 1.62, -0.84, -1.25]; ([[f64; 2]; 2], [(f64, f64); 2], (f64, f64), f64,); (x, y, z, w) (x, y, z, &w, 1.91, 1); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, &t_w)),
        several!(program_274, (f64 , f64 , f64); [0.56, 1.3, -0.43, -0.42, 1.36, 0.7, 0.43, -1.55]; ([[f64; 2]; 2], f64, [f64; 3],); (x, y, z) (&x, y, z.to_vec(), 1, 1.65, 1); (t_x, t_y, t_z) (&t_x, t_y, t_z.to_vec())),
        several!(program_275, (f64 , [f64 ; 2]); [-1.65, 1.91, 1.92, 0.86, 0.69, 1.69, 0.77, -1.2, 1.74, -0.96]; ([[f64; 2]; 2], f64, f64, [[f64; 2]; 2],); (x, y, z, w) (&x, &y, z, w, 1.77); (t_x, t_y, t_z, t_w) (&t_x, &t_y, t_z, t_w)),
        several!(program_276, (f64 , [f64 ; 2]); [1.25, 1.82, -1.16]; ((f64, [f64; 2]),); (x) (x, 1); (t_x) (t_x)),
        several!(program_277, [f64 ; 3]; [0.54]; (f64,); (x) (x); (t_x) (t_x)),
        several!(program_278, (f64 , [f64 ; 2]); [1.76, -0.31, 0.49, -0.32, 0.9, -0.98, -1.62, 0.3, 1.85, 1.26, -0.78, 1.14]; ((f64, f64), [f64; 3], [f64; 3], [[f64; 2]; 2],); (x, y, z, w) (x, y, &z, w); (t_x, t_y, t_z, t_w) (t_x, t_y, &t_z, t_w)),
        several!(program_279, (f64 , f64 , f64); [1.13, 1.64, 1.6, -0.44]; ([f64; 3], f64,); (x, y) (&x, &y, 2); (t_x, t_y) (&t_x, &t_y)),
        several!(program_280, (f64 , f64 , f64); [-1.71, 0.48, 1.67, 0.77]; ([[f64; 2]; 2],); (x) (&x, 1); (t_x) (&t_x)),
        several!(program_281, (f64 , [f64 ; 2]); [1.22, 1.73, 1.16, 1.42, -0.49]; (f64, f64, [f64; 3],); (x, y, z) (&x, &y, z.to_vec(), 1); (t_x, t_y, t_z) (&t_x, &t_y, t_z.to_vec())),
        several!(program_282, [f64 ; 3]; [0.51]; (f64,); (x) (x, 3, 1.65); (t_x) (t_x)),
        several!(program_283, (f64 , f64 , f64); [0.92, -0.79, -1.02, 1.77, 0.95, -0.55]; ([[f64; 2]; 2], (f64, f64),); (x, y) (&x, y, 3); (t_x, t_y) (&t_x, t_y)),
        several!(program_284, [f64 ; 3]; [1.25, -0.64, 1.87, -0.59, 1.73]; ([[f64; 2]; 2], f64,); (x, y) (&x, y, 1); (t_x, t_y) (&t_x, t_y)),
        several!(program_285, [f64 ; 3]; [-1.7, 1.53, 0.52, 1.64, 1.61, 1.61]; ([f64; 3], f64, f64, f64,); (x, y, z, w) (&x, y, z, w); (t_x, t_y, t_z, t_w) (&t_x, t_y, t_z, t_w)),
        several!(program_286, [f64 ; 3]; [-1.33, 0.57]; (f64, f64,); (x, y) (x, y); (t_x, t_y) (t_x, t_y)),
        several!(program_287, (f64 , [f64 ; 2]); [1.24, 1.69]; ((f64, f64),); (x) (x); (t_x) (t_x)),
        several!(program_288, (f64 , [f64 ; 2]); [-1.6]; (f64,); (x) (&x); (t_x) (&t_x)),
        several!(program_289, [f64 ; 3]; [-1.64, -1.78, 0.83, -1.65, 1.26, -1.79, 0.63, 1.83]; (f64, [f64; 3], [(f64, f64); 2],); (x, y, z) (x, &y, z, 1); (t_x, t_y, t_z) (t_x, &t_y, t_z)),
        several!(program_290, [f64 ; 3]; [0.94, -0.61, -1.22, -0.72]; ([[f64; 2]; 2],); (x) (x, 2, 1.07, 1); (t_x) (t_x)),
        several!(program_291, (f64 , [f64 ; 2]); [-1.91, -0.92, 1.15, 1.22, 1.28, 1.3, -0.74, -1.17]; (f64, (f64, f64), (f64, [f64; 2]), (f64, f64),); (x, y, z, w) (x, y, z, w); (t_x, t_y, t_z, t_w) (t_x, t_y, t_z, t_w)),
        several!(program_292, [f64 ; 3]; [-0.62, -1.85, 1.47, 1.73, -0.57, 1.54, 0.89, -1.44, 1.76, 0.91]; ((f64, [f64; 2]), [f64; 3], [[f64; 2]; 2],); (x, y, z) (x, &y, &z, 1, 1); (t_x, t_y, t_z) (t_x, &t_y, &t_z)),
        several!(program_293, (f64 , [f64 ; 2]); [-1.81, -0.87, -1.37, 1.54, 1.98]; ([[f64; 2]; 2], f64,); (x, y) (x, y, 4); (t_x, t_y) (t_x, t_y)),
        several!(program_294, (f64 , [f64 ; 2]); [-0.54, 1.59, 0.7, 0.8, 0.68, 0.61, -1.58, 1.55, 0.92, 0.85, 1.47, 1.31, -1.83]; ((f64, [f64; 2]), [f64; 3], [[f64; 2]; 2], (f64, [f64; 2]),); (x, y, z, w) (x, &y, z, w); (t_x, t_y, t_z, t_w) (t_x, &t_y, t_z, t_w)),
        several!(program_295, (f64 , [f64 ; 2]); [-1.68, 1.4, 1.71, 1.31, 0.85, 0.73, -1.81]; (f64, [f64; 3], [f64; 3],); (x, y, z) (x, y, &z); (t_x, t_y, t_z) (t_x, t_y, &t_z)),
        several!(program_296, (f64 , f64 , f64); [1.83, -1.1, 0.93]; ([f64; 3],); (x) (&x); (t_x) (&t_x)),
        several!(program_297, [f64 ; 3]; [1.17, -0.73, 0.46, 0.67, 0.44, 1.94, 1.96, 1.09, 1.96]; (f64, [f64; 3], (f64, f64), (f64, [f64; 2]),); (x, y, z, w) (x, &y, z, w, 2); (t_x, t_y, t_z, t_w) (t_x, &t_y, t_z, t_w)),
        several!(program_298, (f64 , f64 , f64); [0.83, -0.41, 1.17, 0.55, -0.88, 1.68, -1.53, -1.5]; (f64, [[f64; 2]; 2], [f64; 3],); (x, y, z) (&x, &y, &z, 1.2); (t_x, t_y, t_z) (&t_x, &t_y, &t_z)),
        several!(program_299, (f64 , [f64 ; 2]); [0.85, -0.69, 0.58, 0.34, 1.54, 1.09]; ([f64; 3], [f64; 3],); (x, y) (x, &y, 1.03); (t_x, t_y) (t_x, &t_y)),
    ]
}
