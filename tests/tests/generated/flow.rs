// Random functions with control flow, written by a generator:
//     UPDATE_PROGRAMS=1 cargo test -p chainrule-macros programs_file

use super::{Case, flat, read, case, single};
use chainrule::differentiable;

#[differentiable(second_order)]
fn mixed(a: f64, b: f64) -> f64 { a * b.cos() + a.sin() * 0.5 }

#[differentiable(second_order)]
fn summed(v: &[f64], k: f64) -> f64 {
        let mut s = k * 0.25;
        for e in v {
            s = s * 0.5 + e.sin() * k;
        }
        s
    }

#[differentiable(second_order)]
fn flow_0(x: &[f64], y: f64) -> f64 {
    'l0: for i in 0..2 {
        let mut v1 = 0usize;
        'l1: while v1 < 1 && !(y > 0.5 || x[i % 4] < y) {
            v1 += 1;
            let mut v2 = [((y) / (2.5 + (y).cos())), summed(x, 0.0_f64), (y).tanh(), y];
            if y < y && v1 != 1 {
                'l2: for v3 in x.iter() {
                    let mut v5 = 2 + 0usize;
                    v2[(v5 * 3 + 1) % 4] += (-(v2[1])).sin();
                    let mut v6: f64 = y;
                    let mut v7 = [[0.0_f64; 4]; 2];
                    if v2[i % 4] > (y) * (i as f64) { continue; }
                }
                let mut v8: f64 = 0.5_f64;
            } else {
                'l2: for (v9, v10) in x.iter().zip(x.iter().rev()) {
                    let v11: f64 = ((x[(i * 3 + 2) % 4]).tanh().exp()) * (i as f64);
                    if y < (y).sin() { return ((y).sin()).sin(); }
                }
            }
            'l2: for k in (1..4).rev() {
                let mut v12: f64 = 0.0_f64;
                let mut v13 = v1 % 4 + 0usize;
                match i {
                    0 if v1 > 1 => {
                        let v14: f64 = ((y).tanh()).sin();
                    }
                    0..=1 => {
                        v2[i % 4] = (((1.25_f64) / (2.5 + (v12).cos()))).tanh();
                    }
                    _ => {
                        v12 = 0.75_f64;
                    }
                }
                v12 *= (x.iter().skip(1).fold(x[(v1 * 3 + 1) % 4], |v16, v15| (v16 * 0.5 + v15).sin()));
            }
            'l2: for k in 0..x.len() {
                let mut v17: f64 = ((x[i % 4] + y) + (y).sin());
                v2.swap(i % 4, i % 4);
            }
            if v1 > 1 { break 'l1; }
        }
        let mut v18 = 0usize;
        'l1: while v18 < 4 && !(x[(i * 3 + 2) % 4] < x[2] && i != 1) {
            v18 += 1;
            let mut v19 = [(x[1]) * (x[(v18 + 1) % 4]), (y) * (x[i % 4]), (1.25_f64) * (0.75_f64), (x[i % 4]) * (y)];
            if x[(v18 * 3 + 3) % 4] < -(y) {
                let v20: f64 = ((x[v18 % 4]).tanh().exp()) * ((y).sin());
                let mut v21: f64 = (-(x[3]) - (v20) * (v19[(v18 + 1) % 4]));
                v21 = 0.75_f64;
            } else if v19[i % 4] > -(0.75_f64) {
                let mut v22: f64 = ((y).sin()).sin();
            }
            let mut v23: f64 = summed(&v19[1..], 0.0_f64);
        }
    }
    let v24: f64 = ((y + 1.25_f64)) * (((x[0]) / (2.5 + (x[1]).cos())));
    let mut v25: f64 = y;
    v25 *= (x[2]).sin();
    v25 += ((0.5_f64) * (y) + (0.75_f64).tanh().exp());
    v25 + (v25).sin() + (v24).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_1(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4]) -> f64 {
    let v1: f64 = if a[2] > 0.5 || a[1] < a[1] {
        let mut v2: f64 = 0.75_f64;
        ((y).tanh()) * ((0.5_f64).sin())
    } else {
        let mut v3: f64 = ((y).sin()).sin();
        ((m[0][2] + x[0]) + (y - x[2]))
    };
    let mut v4: f64 = 0.0_f64;
    let mut v5 = 0usize;
    'l0: while v5 < 1 && !(y > 0.5 || a[2] < x[0]) {
        v5 += 1;
        let mut v6 = 0usize;
        'l1: while v6 < 2 && !(1.25_f64 > 0.5 || x[v5 % 4] < v1) {
            v6 += 1;
            a[3] += ((x[(v5 + 1) % 4] + y)) * (v5 as f64);
            if v1 < a[(v5 * 3 + 2) % 4] && v6 != 1 {
                v4 = (v4 * 0.5 + ((a[(v6 * 3 + 2) % 4]).tanh()).tanh().exp()).sin();
                continue;
            }
        }
        let v7: f64 = (summed(&m[1], m[1][v6 % 4])) * (v6 as f64);
        a[(v5 + 1) % 4] = (v1 - (v1 - v1));
    }
    let mut v8: f64 = ((mixed(y, y)) / (2.5 + ((v1 - m[0][3])).cos()));
    'l0: for i in 0..1 {
        if m[0][(v5 + 1) % 4] > -(y) {
            a[3] -= (((v8) / (2.5 + (a[i % 4]).cos()))).tanh();
            'l1: for v10 in x.chunks_exact(2) {
                let v9: f64 = v10[0] * v10[1];
                if x[1] > 0.5 || v9 < v8 {
                    if y < (a[(i * 3 + 3) % 4] + a[(v5 * 3 + 1) % 4]) {
                        let mut v11 = [(x[(i * 3 + 0) % 4]).sin(), (0.75_f64) * (v8), (v4) * (v8), (y) * (v1)];
                    }
                    'l2: for k in 0..x.len() {
                        v8 *= -(x[3]);
                        if k % 2 == 1 {
                            v4 -= ((v1) / (2.5 + (v9).cos()));
                            if v9 > (x.iter().rev().take(2).map(|v12| v12.cos()).sum::<f64>()) {
                                let v14: f64 = ((m[1][v5 % 4]).tanh().exp()) * (v5 as f64);
                                v8 = (v8 * 0.5 + (summed(&a[..2], v9)).tanh().exp()).sin();
                            } else {
                                a[1] = (summed(&m[0], y)) * (v5 as f64);
                            }
                        }
                        if v1 < v9 && i != 1 { continue 'l1; }
                        if y > (x[2] + v8) { break; }
                    }
                    'l2: for &v15 in x.iter() {
                        let mut v17: f64 = (((v15 + m[0][i % 4])) / (2.5 + (v1).cos()));
                        v8 = (v8 * 0.5 + ((a[(v5 * 3 + 0) % 4]).sin()) * (v17)).sin();
                    }
                } else if i % 2 == 0 {
                    v8 += (v8 + (x.iter().zip(a.iter()).map(|(v18, v19)| v18 * v19).sum::<f64>()).sin());
                } else {
                    v8 = (v8 * 0.5 + ((v9) * (i as f64)).sin()).sin();
                    v8 *= x[i % 4];
                }
                v8 += ((v4).sin() + ((v1) / (2.5 + (m[1][v5 % 4]).cos())));
                v4 = ((y + v8)).tanh().exp();
                v4 += v1;
            }
            v8 -= (m[1][i % 4]) * (y);
        }
        v4 += (((y) * (y)) / (2.5 + (a[i % 4]).cos()));
    }
    v4 = 0.0_f64;
    v4 = 0.5_f64;
    v8 += (x.iter().skip(1).fold(0.0_f64, |v21, v20| (v21 * 0.5 + v20).sin()));
    (v1) * (v1) + (v8).sin() + (v4).sin() + (v1).sin() + (a[(v5 * 3 + 0) % 4]).sin() + (m[1][(v5 + 1) % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_2(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize) -> f64 {
    match n {
        0 if 0.75_f64 < ((a[(n * 3 + 3) % 4]) / (2.5 + (m[1][(n * 3 + 2) % 4]).cos())) => {
            let mut v1 = 0usize;
            'l0: while v1 < 4 && !(y < a[n % 4] && n != 1) {
                v1 += 1;
                if v1 > 1 { return ((a[1]) * (y)).tanh(); }
                'l1: for j in 0..1 {
                    let mut v2: f64 = 0.75_f64;
                    let v3 = [0.0_f64; 4];
                    let v4: f64 = match (j % 3, v2 < v2 && j != 1) {
                        (0, true) => -(summed(&a, y)),
                        (1, _) | (0, false) => ((x[(n * 3 + 3) % 4]) * (v3[n % 4]) + (y).sin()),
                        _ => (v2 - -(0.75_f64)),
                    };
                    if v1 > 1 { return ((m[1][(n * 3 + 2) % 4]) * (x[(n + 1) % 4]) + -(a[n % 4])); }
                }
                let mut v5 = n % 4 + 0usize;
            }
        }
        0..=1 => {
            a.swap(2, (n + 1) % 4);
        }
        _ => {
            'l0: for i in (1..4).rev() {
                if n > 2 {
                    if n > 0 {
                        if n % 2 == 0 {
                            let v6: f64 = if 0.75_f64 < (a[n % 4]) * (n as f64) {
                                ((m[1][(n + 1) % 4]) * (2.0_f64)).sin()
                            } else {
                                ((x[(n * 3 + 0) % 4]) / (2.5 + (((0.75_f64) / (2.5 + (x[i % 4]).cos()))).cos()))
                            };
                            if m[0][n % 4] < a[1] {
                                let mut v7 = 1 + 0usize;
                            } else {
                                let mut v8: f64 = ((x[(i * 3 + 3) % 4]).sin()) * (n as f64);
                                v8 += ((m[1][(n * 3 + 0) % 4] + x[(i + 1) % 4])) * ((x[i % 4]) * (i as f64));
                            }
                            let mut v9 = (i + 1) % 4 + 0usize;
                        }
                    } else if m[1][i % 4] < x[1] && n != 1 {
                        a[(n * 3 + 3) % 4] = ((m[0][(i + 1) % 4] + x[i % 4])) * ((m[0][n % 4]) * (n as f64));
                    } else {
                        let mut v10: f64 = ((x[(i * 3 + 3) % 4]).tanh().exp() + (y).tanh().exp());
                    }
                    let mut v11 = 0usize;
                    'l1: while v11 < 2 {
                        v11 += 1;
                        a[(i * 3 + 2) % 4] -= ((m[1][1]).sin()) * (a[n % 4]);
                        'l2: for k in (0..v11 + 1).rev() {
                            if m[0][(i * 3 + 3) % 4] > (a[i % 4]) * (a[(k * 3 + 0) % 4]) {
                                let mut v12: f64 = ((m[1][2]) * (v11 as f64)) * ((x[(n + 1) % 4] - y));
                                continue 'l0;
                            }
                            a[v11 % 4] = x[(n * 3 + 2) % 4];
                            let mut v13: f64 = ((x[k % 4]) * (y)) * ((0.0_f64 + a[2]));
                        }
                        if m[0][(v11 + 1) % 4] > (0.5_f64) * (i as f64) { continue; }
                    }
                    let mut v14: f64 = ((a[(n * 3 + 1) % 4]) * (m[1][3])).sin();
                }
                let mut v15: f64 = ((a[(n * 3 + 0) % 4]) * (m[0][i % 4])).sin();
            }
        }
    }
    let v16: f64 = (x[n % 4] + (x[n % 4]).sin());
    let mut v17: f64 = (-(y) - (x[(n * 3 + 2) % 4] + v16));
    v17 = (v17 * 0.5 + -((y).tanh().exp())).sin();
    v17 = 0.75_f64;
    v17 -= (a.iter().map(|v18| v18 * 0.0_f64).sum::<f64>()).tanh();
    (y) * (n as f64) + (v17).sin() + (v16).sin() + (a[n % 4]).sin() + (m[1][(n + 1) % 4]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_3(x: &[f64], y: f64, n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let v1: f64 = if t[table[n % 3]] > 0.5 || t[n % 4] < y {
        (-(x[table[n % 3]])) * ((y) * (y))
    } else {
        (x.iter().map(|v2| v2 * y).sum::<f64>()).tanh()
    };
    let v4: f64 = (((x[(n + 1) % 4]) / (2.5 + (t[(n * 3 + 3) % 4]).cos()))).sin();
    let mut v5 = 0usize;
    'l0: loop {
        v5 += 1;
        if v5 > 3 { break; }
        let mut v6: f64 = 0.0_f64;
        'l1: for v7 in t.iter() {
            v6 = 2.0_f64;
            'l2: for k in n % 3..=3 {
                if x[(v5 + 1) % 4] < (x.iter().rev().take(2).map(|v9| v9.cos()).sum::<f64>()) { continue 'l2; }
            }
            if y > (v4).tanh().exp() { continue; }
        }
        let mut v11 = [0.0_f64; 4];
        let mut v12: f64 = ((v6 + v4)) * ((0.5_f64) * (v11[v5 % 4]));
    }
    let v13: f64 = 1.25_f64;
    let v14: f64 = 1.25_f64;
    if v1 < 0.0_f64 && v5 != 1 {
        if n % 2 == 0 {
            let mut v15 = v5 % 4 + 0usize;
            let v16 = [[0.0_f64; 4]; 2];
        } else if v13 > (v1) * (t[(v5 * 3 + 2) % 4]) {
            let mut v17 = [(t[v5 % 4]) * (v4), y, (v14) * (v14), (v4).tanh()];
        } else {
            let mut v18 = [x[(n + 1) % 4], (v4).tanh(), (v4 - v13), (v13).tanh()];
        }
        let mut v19 = [[0.0_f64; 4]; 2];
        v19[1][table[n % 3]] = v1;
    } else if n > 0 {
        match v5 {
            0 if x[table[n % 3]] > (v13).tanh() => {
                let mut v20 = 0usize;
                'l0: loop {
                    v20 += 1;
                    if v20 > 3 { break; }
                    if 0.75_f64 > 0.5 || v14 < v4 {
                        let mut v21: f64 = y;
                        let v22: f64 = if x[table[v5 % 3]] > 0.5 || v14 < x[table[v20 % 3]] {
                            ((v21 - t[(n + 1) % 4]) + (v1).sin())
                        } else {
                            -((t[n % 4]).sin())
                        };
                    } else {
                        let mut v23 = 0usize;
                        'l1: while v23 < 1 {
                            v23 += 1;
                            let v24: f64 = ((v13 + v4)).sin();
                            let v25: f64 = 1.25_f64;
                            let mut v26: f64 = v13;
                        }
                        let v27: f64 = (((v14).sin()) / (2.5 + ((0.75_f64).sin()).cos()));
                    }
                    let v28: f64 = (-(v14)).tanh();
                    let mut v29: f64 = 0.75_f64;
                    if x[(n + 1) % 4] > 0.5 || v13 < t[(v20 + 1) % 4] {
                        let v30: f64 = (((v13) * (v20 as f64)) / (2.5 + (mixed(v1, v1)).cos()));
                        return summed(t, -(x[table[v5 % 3]]));
                    }
                }
            }
            0..=1 => {
                let mut v31: f64 = (((v1) * (v5 as f64)) / (2.5 + ((t[(n * 3 + 3) % 4]).tanh()).cos()));
            }
            _ => {
                let mut v32: f64 = 0.0_f64;
            }
        }
    } else {
        let v33: f64 = (((x[n % 4]) / (2.5 + (x[v5 % 4]).cos()))).tanh().exp();
        let v34: f64 = 2.0_f64;
    }
    (x[n % 4] + v13) + (v14).sin() + (v13).sin() + (v4).sin() + (v1).sin() + (t[v5 % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_4(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4]) -> f64 {
    a[3] -= ((0.5_f64).tanh() - (y) * (y));
    let mut v3: f64 = (a.iter().map(|v1| v1.sin()).product::<f64>());
    let mut v4 = 0usize;
    'l0: loop {
        v4 += 1;
        if v4 > 3 { break; }
        let mut v5: f64 = (m[1][(v4 + 1) % 4] - (x[1]) * (a[v4 % 4]));
    }
    (a[v4 % 4]) * (v4 as f64) + (v3).sin() + (a[v4 % 4]).sin() + (m[0][(v4 + 1) % 4]).sin() + (y).sin() + (x[v4 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_5(x: &[f64; 4], y: f64, mut a: [f64; 4], n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let v1: f64 = match (n % 3, y < y && n != 1) {
        (0, true) => ((x[(n * 3 + 1) % 4] + a[(n * 3 + 1) % 4])) * (n as f64),
        (1, _) | (0, false) => ((2.0_f64).sin()).tanh(),
        _ => ((0.75_f64) * (x[(n + 1) % 4]) + (t.iter().map(|v2| v2 * y).sum::<f64>()).tanh()),
    };
    'l0: for i in 0..x.len() {
        let mut v4 = 0usize;
        'l1: while v4 < 1 && !(n % 2 == 0) {
            v4 += 1;
            let mut v5 = 0usize;
            let v6: f64 = 'l2: loop {
                v5 += 1;
                if v5 > 1 { break (a[i % 4]) * (v4 as f64); }
                let mut v7: f64 = 2.0_f64;
                let mut v8: f64 = ((t[(i + 1) % 4]) * (t[n % 4]) + -(v1));
            };
            let mut v9: f64 = (((v1) / (2.5 + (v1).cos()))).sin();
        }
    }
    let mut v10: f64 = ((v1).tanh()).tanh();
    let mut v10: f64 = 1.25_f64;
    (a[table[n % 3]]).tanh() + (v10).sin() + (v10).sin() + (v1).sin() + (t[(n + 1) % 4]).sin() + (a[n % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_6(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    let mut v1: f64 = ((m[1][n % 4]) * (x[0])) * (summed(&x[n % 4..], x[n % 4]));
    match n {
        0 if n > 0 => {
            v1 += ((1.25_f64 - v1)) * (n as f64);
        }
        0..=1 => {
            match n {
                0 if y > 0.5 || v1 < 0.0_f64 => {
                    v1 = (v1 * 0.5 + v1).sin();
                }
                0..=1 => {
                    let mut v2 = [(y + m[0][n % 4]), ((y) / (2.5 + (v1).cos())), (y).tanh().exp(), (y).tanh()];
                }
                _ => {
                    let mut v3 = [[0.0_f64; 4]; 2];
                }
            }
        }
        _ => {
            let v4: f64 = if x[n % 4] > (m[0][(n + 1) % 4]).tanh() {
                (((m[0][1]) / (2.5 + (0.75_f64).cos()))) * (v1)
            } else {
                v1 += ((v1) / (2.5 + ((x.iter().map(|v5| v5.sin()).product::<f64>())).cos()));
                ((x[n % 4]).sin()).sin()
            };
        }
    }
    let v7: f64 = ((m[0][2]).sin()).sin();
    'l0: for i in 0..n {
        let v8 = vec![0.0_f64; 4];
        let v9: f64 = if 0.5_f64 > 0.5 || y < m[1][1] {
            v1 = 0.0_f64;
            ((y) * (1.25_f64)).sin()
        } else {
            v1 += mixed((v7) * (x[0]), (m[0][i % 4]) * (m[0][n % 4]));
            (-(m[0][(n + 1) % 4]) - (v8[n % 4]) * (v1))
        };
    }
    v1 *= v7;
    let mut v10 = n % 4 + 0usize;
    let mut v11: f64 = ((v1 + v1)).sin();
    v11 + (v11).sin() + (v7).sin() + (v1).sin() + (m[0][0]).sin() + (y).sin() + (x[v10 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_7(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1 = [(y + x[3]), (y + x[n % 4]), (t[n % 4] - y), (y).sin()];
    let mut v2 = 0usize;
    let v3: f64 = 'l0: loop {
        v2 += 1;
        if v2 > 3 { break (v1[table[n % 3]] - x[(n * 3 + 2) % 4]); }
        v1[(v2 * 3 + 2) % 4] = ((x.iter().skip(1).fold(y, |v5, v4| (v5 * 0.5 + v4).sin()))).tanh().exp();
        let v6: f64 = ((m[0][0]) * (t[(v2 * 3 + 1) % 4])) * ((t[(n + 1) % 4] - y));
        let mut v7: f64 = x[0];
        let mut v8 = n % 4 + 0usize;
        let mut v9: f64 = 1.25_f64;
    };
    v1[(n + 1) % 4] *= ((v3).tanh() + -(x[v2 % 4]));
    if v3 < x[table[v2 % 3]] {
        'l0: for i in (0..5).step_by(2) {
            let mut v10 = 3 + 0usize;
            if m[1][v10 % 4] > 0.5 || v1[n % 4] < y {
                'l1: for j in i % 3..=3 {
                    v1[table[v2 % 3]] = ((x[(i * 3 + 3) % 4]) * (v1[(n + 1) % 4]) + summed(&m[1], v3));
                    let mut v11: f64 = 0.75_f64;
                }
                let v12: f64 = 0.0_f64;
            } else {
                let mut v13: f64 = summed(&v1, v1[table[v10 % 3]]);
            }
            let mut v14: f64 = 0.0_f64;
            if 0.0_f64 < (t[(v2 + 1) % 4]) * (v1[table[i % 3]]) {
                let mut v15: f64 = ((x[(v2 + 1) % 4]) * (t[0])).tanh().exp();
                return ((v3) * (m[1][i % 4])) * (i as f64);
            }
        }
        let mut v16: f64 = -((0.5_f64).tanh());
        let v17: f64 = 0.75_f64;
    }
    let mut v18 = 0usize;
    'l0: loop {
        v18 += 1;
        if v18 > 2 { break; }
        v1[(n + 1) % 4] += y;
        let mut v19: f64 = ((1.25_f64 + x[(n + 1) % 4]) - (x[v18 % 4]).tanh());
        let mut v20 = 0usize;
        'l1: loop {
            v20 += 1;
            if v20 > 2 { break; }
            v1[v20 % 4] *= (((m[1][table[v20 % 3]]) / (2.5 + (y).cos()))) * ((t[table[v18 % 3]]).sin());
            v1[0] = v1[table[v20 % 3]];
            let mut v21 = [(0.5_f64).tanh(), (0.0_f64 + v1[(n * 3 + 1) % 4]), (m[1][(v18 * 3 + 2) % 4] + v19), (t[n % 4]).sin()];
        }
        v19 = (v19 * 0.5 + x[3]).sin();
    }
    (x[(v18 + 1) % 4]).tanh().exp() + (v3).sin() + (v1[v18 % 4]).sin() + (t[0]).sin() + (m[0][1]).sin() + (y).sin() + (x[table[v2 % 3]]).sin()
}

#[differentiable(second_order)]
fn flow_8(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize, table: &[usize]) -> f64 {
    if x[table[n % 3]] < x[(n + 1) % 4] {
        let mut v1 = [(m[1][n % 4]) * (y), (m[1][n % 4]).tanh(), (x[(n + 1) % 4] - x[(n * 3 + 1) % 4]), (y) * (m[0][(n + 1) % 4])];
        'l0: for &i in table {
            'l1: for j in (1..4).rev() {
                let mut v4 = m[1][3] < summed(&m[1], v1[n % 4]);
                if m[0][i % 4] < (x[table[i % 3]] - y) {
                    let mut v5: f64 = ((y + m[0][n % 4])) * ((v1[1]).tanh().exp());
                    continue;
                }
            }
            if v1[(n + 1) % 4] < v1[(i + 1) % 4] && i != 1 {
                v1[(i + 1) % 4] -= ((v1[(i + 1) % 4]).tanh().exp()).tanh();
            } else {
                v1[table[n % 3]] = ((x[i % 4]) * (x[(n + 1) % 4])) * ((v1[(i * 3 + 2) % 4]) * (n as f64));
            }
            let mut v6: f64 = 1.25_f64;
        }
    }
    let v7: f64 = -((y).tanh());
    let mut v7: f64 = ((m[1][n % 4]) * (v7)).tanh();
    let mut v8 = [(x[0] + 0.5_f64), (x[(n + 1) % 4]).sin(), -(1.25_f64), y];
    v8[(n * 3 + 1) % 4] += ((v8[1]).tanh()).sin();
    let v9: f64 = if v8[(n + 1) % 4] > (y) * (v7) {
        mixed((m[0][(n * 3 + 0) % 4]).sin(), v8[table[n % 3]])
    } else {
        v7 = ((m[0][table[n % 3]]).tanh() + (x.iter().skip(1).fold(v8[(n * 3 + 0) % 4], |v11, v10| (v11 * 0.5 + v10).sin())));
        (v7) * (n as f64)
    };
    (x[n % 4]) * (x[n % 4]) + (v9).sin() + (v8[n % 4]).sin() + (v7).sin() + (v7).sin() + (m[0][(n * 3 + 2) % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_9(x: &[f64], y: f64, n: usize) -> f64 {
    if 1.25_f64 > -(x[(n + 1) % 4]) {
        let mut v1: f64 = ((0.0_f64 + y) + (y) * (n as f64));
        'l0: for i in 0..n {
            let mut v2: f64 = ((y).tanh().exp() - (x[i % 4]).tanh());
        }
        let mut v3 = [(x[n % 4] + v1), ((v1) / (2.5 + (0.0_f64).cos())), (x[(n + 1) % 4]).tanh().exp(), (x[1] - y)];
    } else if x[(n * 3 + 0) % 4] < x[n % 4] && n != 1 {
        let mut v4: f64 = 0.0_f64;
    }
    let v5: f64 = 0.5_f64;
    let v6: f64 = y;
    let mut v9: f64 = ((x.iter().zip(x.iter()).map(|(v7, v8)| v7 * v8).sum::<f64>()).sin()).tanh();
    ((x[n % 4]) / (2.5 + (v5).cos())) + (v9).sin() + (v6).sin() + (v5).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_10(x: &[f64; 4], y: f64, mut a: [f64; 4], n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    if x[(n * 3 + 1) % 4] < (0.75_f64).tanh() {
        let mut v1: f64 = ((y) * (x[table[n % 3]])) * (y);
        let mut v2 = 0usize;
        let v3: f64 = 'l0: loop {
            v2 += 1;
            if v2 > 2 { break (y) * (y); }
            let mut v4 = [(v1).sin(), (0.5_f64) * (t[1]), (x[v2 % 4]).tanh().exp(), ((1.25_f64) / (2.5 + (a[(n * 3 + 2) % 4]).cos()))];
            v1 += (x[(v2 + 1) % 4]) * ((a[n % 4] - a[table[n % 3]]));
        };
    }
    let mut v7: f64 = ((a.iter().skip(1).fold(a[table[n % 3]], |v6, v5| (v6 * 0.5 + v5).sin()))) * ((t[2] + y));
    a[table[n % 3]] = -((t[(n * 3 + 1) % 4]).sin());
    'l0: for (v8, v9) in t.iter().zip(x.iter().rev()) {
        let mut v10 = [[0.0_f64; 4]; 2];
        v7 -= (*v9 - *v8);
        if n > 1 {
            'l1: for j in 0..1 {
                'l2: for k in n % 3..=3 {
                    v7 = ((*v9) * (*v8)).tanh().exp();
                    if a[n % 4] < y && k != 1 { continue; }
                }
                let mut v11 = [(1.25_f64).tanh().exp(), y, (x[table[n % 3]]) * (*v9), (v7 - v7)];
                'l2: for (v12, v13) in x.iter().zip(t.iter().rev()) {
                    let v14: f64 = ((0.75_f64) * (*v9)) * (mixed(v7, t[3]));
                    let mut v15: f64 = -(((*v9) / (2.5 + (*v8).cos())));
                    v10[0][(n + 1) % 4] -= ((v7).sin()) * (n as f64);
                    v15 = 0.5_f64;
                    if 1.25_f64 < 2.0_f64 && j != 1 { break 'l0; }
                }
                if a[table[j % 3]] > 0.5 || y < y { return ((y) * (a[(j + 1) % 4])) * (j as f64); }
            }
        } else {
            'l1: for j in 0..1 {
                if *v9 < *v9 && j != 1 { return (((*v9).tanh()) / (2.5 + ((t[(j * 3 + 2) % 4]) * (y)).cos())); }
                let mut v16 = 0usize;
                'l2: while v16 < 1 && !(a[(n + 1) % 4] > 0.5 || 0.0_f64 < x[n % 4]) {
                    v16 += 1;
                    v7 -= (*v9 + v7);
                    a[j % 4] *= ((*v9).tanh().exp()).sin();
                    v7 += (((y) * (*v9)) / (2.5 + (v10[0][table[n % 3]]).cos()));
                    if v7 > (*v9) * (v7) {
                        v7 = (summed(&v10[0], *v9) + mixed(x[(j + 1) % 4], v7));
                        continue;
                    }
                }
                v7 += ((y).tanh()).sin();
                v7 = 0.0_f64;
            }
        }
    }
    v7 *= (y - 1.25_f64);
    (t[(n + 1) % 4]).sin() + (v7).sin() + (t[3]).sin() + (a[(n * 3 + 2) % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_11(x: &[f64], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    let mut v1: f64 = ((y) * (x[3])).sin();
    v1 += (mixed(m[0][3], m[0][0])) * ((0.75_f64 - v1));
    v1 += m[0][0];
    if m[0][0] > (x.iter().map(|v2| v2 * v1).sum::<f64>()).tanh() {
        v1 = ((0.5_f64 - m[0][0])) * (((2.0_f64) / (2.5 + (y).cos())));
        v1 = 2.0_f64;
    }
    'l0: for i in 0..3 {
        match i {
            0 if y > (x[i % 4]) * (v1) => {
                let mut v4: f64 = 0.5_f64;
            }
            0..=1 => {
                'l1: for j in i % 3..=3 {
                    v1 = 0.0_f64;
                    if 0.75_f64 > (x[0]) * (x[i % 4]) { break; }
                }
            }
            _ => {
                let mut v5 = [(x[i % 4]).tanh().exp(), v1, (x[i % 4]).tanh(), (v1).sin()];
            }
        }
        if v1 > ((v1) / (2.5 + (v1).cos())) { continue; }
    }
    let mut v6 = [(m[0][3] + 0.0_f64), (y) * (y), ((m[0][1]) / (2.5 + (m[0][2]).cos())), v1];
    (m[1][0]) * (m[1][2]) + (v6[2]).sin() + (v1).sin() + (m[1][1]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_12(x: &[f64], y: f64, #[constant] t: &[f64]) -> f64 {
    let mut v1 = 1 + 0usize;
    'l0: for (i, v2) in x.iter().enumerate() {
        let mut v4 = [[0.0_f64; 4]; 2];
        let mut v5 = v4;
        if *v2 < mixed(t[i % 4], x[i % 4]) { continue; }
    }
    let mut v6 = [[0.0_f64; 4]; 2];
    v6[1][v1 % 4] -= (((y) / (2.5 + (x[v1 % 4]).cos()))) * ((t[v1 % 4]) * (v1 as f64));
    let mut v7: f64 = ((y).tanh() - (v6[0][v1 % 4]) * (v1 as f64));
    let mut v8 = [y, (v6[1][(v1 + 1) % 4] - 2.0_f64), y, ((y) / (2.5 + (t[v1 % 4]).cos()))];
    'l0: for i in (0..v1 + 1).rev() {
        let mut v9: f64 = 0.5_f64;
        v7 *= t[v1 % 4];
        let v10: f64 = if v1 % 2 == 1 {
            ((v7) * (v7)) * (-(v8[v1 % 4]))
        } else {
            (t[v1 % 4] - summed(&t[..2], v7))
        };
    }
    v7 *= (y + t[v1 % 4]);
    ((x[(v1 + 1) % 4]) / (2.5 + (t[v1 % 4]).cos())) + (v8[v1 % 4]).sin() + (v7).sin() + (v6[0][(v1 * 3 + 0) % 4]).sin() + (t[(v1 + 1) % 4]).sin() + (y).sin() + (x[v1 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_13(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    let mut v1 = m[1];
    'l0: for i in 0..1 {
        match i {
            0 if v1[(n + 1) % 4] < (m[1][(n + 1) % 4]) * (m[1][n % 4]) => {
                'l1: for j in (1..4).rev() {
                    let mut v2: f64 = (v1[n % 4] + (x[(j + 1) % 4]).tanh());
                    'l2: for k in j % 3..=3 {
                        v1[n % 4] *= (((v1[i % 4]) / (2.5 + (v2).cos()))).tanh();
                    }
                    let mut v3 = 0usize;
                    let v4: f64 = 'l2: loop {
                        v3 += 1;
                        if v3 > 3 { break (v2).tanh().exp(); }
                        if i > 1 {
                            v1[3] += -((y) * (y));
                            v1.swap((v3 + 1) % 4, j % 4);
                        }
                    };
                }
            }
            0..=1 => {
                let v5: f64 = if x[(n + 1) % 4] > (y + 1.25_f64) {
                    let mut v6: f64 = m[1][(n * 3 + 0) % 4];
                    ((x[3]) * (i as f64)).tanh()
                } else {
                    mixed((y).tanh(), (m[1][(n * 3 + 3) % 4]).tanh().exp())
                };
            }
            _ => {
                let mut v7: f64 = 0.0_f64;
            }
        }
        'l1: for v9 in x.windows(2) {
            let v8: f64 = v9[0] * v9[1];
            v1[i % 4] -= ((y).sin()).tanh().exp();
            'l2: for k in (0..5).step_by(2) {
                v1[n % 4] -= ((v1[0] + y)).sin();
                v1[k % 4] -= ((y).sin() + (x.iter().zip(v1.iter()).map(|(v10, v11)| v10 * v11).sum::<f64>()).sin());
                let v12 = [(1.25_f64) * (v1[2]), (x[i % 4]) * (v8), (m[0][1]).sin(), (m[0][i % 4]).sin()];
                v1.swap((i + 1) % 4, k % 4);
            }
            'l2: for &v13 in x.iter() {
                let mut v15 = [[0.0_f64; 4]; 2];
                v15[1][n % 4] += ((v15[0][(n * 3 + 0) % 4] - v1[(i * 3 + 0) % 4])).tanh().exp();
                if 1.25_f64 < m[1][2] && i != 1 {
                    v1[(i + 1) % 4] = ((m[0][i % 4]) * (x[(n * 3 + 2) % 4]) + summed(&v15[0], v15[1][n % 4]));
                }
            }
            let mut v16 = 0usize;
            'l2: loop {
                v16 += 1;
                if v16 > 3 { break; }
                let v17: f64 = 0.75_f64;
                if x[(v16 + 1) % 4] < (v1[v16 % 4]) * (x[(n * 3 + 2) % 4]) { continue; }
            }
            if m[0][(n + 1) % 4] > (1.25_f64).tanh() { break 'l0; }
        }
        let v18: f64 = ((m[1][(n * 3 + 0) % 4]) * (v1[n % 4])).tanh();
        let mut v19: f64 = ((m[0][3]) * (v1[i % 4])).tanh();
    }
    let mut v20: f64 = mixed((v1[2]) * (n as f64), -(y));
    v20 = (v20 * 0.5 + (((0.5_f64).tanh().exp()) / (2.5 + ((v20).sin()).cos()))).sin();
    v20 += ((v1.iter().map(|v21| v21 * x[n % 4]).sum::<f64>()).tanh()).sin();
    v20 -= -(v1[0]);
    v20 *= (2.0_f64) * (n as f64);
    summed(&v1[1..], 2.0_f64) + (v20).sin() + (v1[1]).sin() + (m[0][(n + 1) % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_14(x: &[f64; 4], y: f64, n: usize) -> f64 {
    'l0: for i in (0..5).step_by(2) {
        let mut v1: f64 = 2.0_f64;
        let mut v2 = 0usize;
        'l1: loop {
            v2 += 1;
            if v2 > 3 { break; }
            'l2: for k in (1..4).rev() {
                let mut v3 = [y, (x[3] + v1), (v1) * (x[(k + 1) % 4]), (x[0]) * (y)];
                if y > (x.iter().map(|v4| v4 * v1).sum::<f64>()).tanh() { return ((v3[v2 % 4]).tanh().exp() - (v3[(v2 * 3 + 2) % 4]).tanh()); }
            }
            let mut v6 = [((v1) / (2.5 + (v1).cos())), (v1 + v1), (x[(n + 1) % 4]) * (y), summed(&x[..2], v1)];
            'l2: for k in (1..4).rev() {
                v1 = (v1 * 0.5 + mixed(x[k % 4], 0.5_f64)).sin();
                if x[1] > 0.5 || v6[n % 4] < v1 {
                    v1 -= (y + v6[2]);
                    continue 'l2;
                }
            }
            let mut v7 = 0usize;
            'l2: while v7 < 1 {
                v7 += 1;
                v6[(v7 * 3 + 1) % 4] -= ((y) * (v6[n % 4])) * ((v1).tanh());
            }
        }
        v1 = (v1 * 0.5 + (((y) / (2.5 + (v1).cos()))).sin()).sin();
        let mut v8 = 0usize;
        'l1: while v8 < 2 {
            v8 += 1;
            let mut v9 = 0usize;
            'l2: while v9 < 4 && !(v1 > (x.iter().zip(x.iter()).map(|(v10, v11)| v10 * v11).sum::<f64>()).sin()) {
                v9 += 1;
                let mut v12 = y > 0.5 || v1 < y;
                let mut v13 = (v2 * 3 + 0) % 4 + 0usize;
                v13 = (v13 + 1) % 7;
                if x[(n + 1) % 4] < (v1).tanh().exp() {
                    v1 += x[n % 4];
                    continue;
                }
            }
            v1 = 0.0_f64;
        }
        if x[n % 4] > mixed(0.0_f64, y) {
            let v14: f64 = ((x[2]).sin() + (y) * (y));
            return (-(x[1]) - mixed(y, y));
        }
    }
    'l0: for i in 0..n {
        'l1: for j in (0..i + 1).rev() {
            'l2: for v15 in x.iter() {
                let mut v17: f64 = ((0.5_f64) * (*v15)) * ((x[(n + 1) % 4]).sin());
                let mut v18 = [(x.iter().map(|v19| v19.sin()).product::<f64>()), (x[n % 4] + v17), (1.25_f64).tanh().exp(), ((*v15) / (2.5 + (y).cos()))];
                v18[(n * 3 + 1) % 4] *= ((v18[n % 4]) * (*v15)) * ((*v15 + y));
            }
            let mut v21: f64 = (((y) / (2.5 + (x[j % 4]).cos())) + (y) * (2.0_f64));
            'l2: for k in (1..4).rev() {
                v21 -= x[(i + 1) % 4];
                v21 *= (0.75_f64 + y);
                v21 += 0.0_f64;
                v21 -= (v21) * (i as f64);
                if y > (x[n % 4]).sin() { continue; }
            }
            v21 = summed(&x[1..], (y).sin());
        }
        let mut v22: f64 = summed(&x[n % 4..], (y) * (n as f64));
        v22 = (v22 * 0.5 + v22).sin();
    }
    let mut v23: f64 = y;
    (0.0_f64).tanh() + (v23).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_15(x: &[f64], y: f64, m: &[[f64; 4]; 2], table: &[usize]) -> f64 {
    let v1: f64 = if m[0][3] < (x[table[0]]).sin() {
        mixed((m[0][2] + m[1][0]), mixed(y, x[3]))
    } else {
        (0.75_f64).tanh().exp()
    };
    let mut v2 = 0usize;
    'l0: while v2 < 3 && !(m[1][3] > (x[0] + y)) {
        v2 += 1;
        'l1: for j in 0..x.len() {
            let mut v3 = m[0];
            let v4: f64 = ((v1).sin() + m[0][(v2 * 3 + 2) % 4]);
            let v5: f64 = match (j % 3, v3[(v2 * 3 + 3) % 4] < v3[j % 4] && j != 1) {
                (0, true) => (v3[0]) * ((m[1][(v2 * 3 + 2) % 4]) * (m[1][(v2 + 1) % 4])),
                (1, _) | (0, false) => ((v1) / (2.5 + ((2.0_f64) * (v2 as f64)).cos())),
                _ => (v4 + mixed(v3[table[v2 % 3]], y)),
            };
            let v6: f64 = 0.5_f64;
            if j > 2 { continue; }
        }
    }
    let mut v7 = 0usize;
    let v8: f64 = 'l0: loop {
        v7 += 1;
        if v7 > 2 { break v1; }
        'l1: for v10 in x.windows(2) {
            let v9: f64 = v10[0] * v10[1];
            'l2: for k in 0..v2 {
                let mut v11: f64 = v9;
                let v12 = [(v1 + v1), (v9).sin(), (y - x[(k + 1) % 4]), (v11 + v1)];
                match v7 {
                    0 if v12[(v2 * 3 + 1) % 4] > -(x[v2 % 4]) => {
                        v11 += (m[1][table[v2 % 3]]).sin();
                    }
                    0..=1 => {
                        let mut v13: f64 = ((((m[1][(v7 * 3 + 2) % 4]) / (2.5 + (y).cos()))) / (2.5 + ((v11) * (y)).cos()));
                    }
                    _ => {
                        let v14 = v12;
                    }
                }
            }
            let mut v15 = v9 > (v1) * (y);
            let mut v16: f64 = ((2.0_f64 + m[0][v7 % 4]) + (0.0_f64).tanh());
        }
    };
    let mut v17 = vec![0.0_f64; 4];
    let mut v18: f64 = ((m[0][(v2 * 3 + 1) % 4]).tanh().exp()) * (v7 as f64);
    v17[table[v2 % 3]] = ((v1) * (v8) + (m[0][3]) * (y));
    if x[1] > 0.5 || v17[(v2 + 1) % 4] < v17[(v2 + 1) % 4] {
        let mut v19: f64 = 0.75_f64;
        let mut v20 = v7 % 2 == 1;
    } else if v7 > 0 {
        let mut v21 = 0usize;
        let v22: f64 = 'l0: loop {
            v21 += 1;
            if v21 > 2 { break (v1) * (x[0]); }
            if y < (m[1][v7 % 4] + x[v7 % 4]) {
                v18 = (v18 * 0.5 + (-(y) + (v17[(v2 + 1) % 4] + 0.75_f64))).sin();
                v18 = (v18 * 0.5 + ((v1).tanh()) * ((v1 - y))).sin();
                v18 *= (2.0_f64) * (v7 as f64);
            } else if v7 % 2 == 1 {
                v18 *= (v18 + v8);
            } else {
                v18 = (v18 * 0.5 + (v8) * ((v1 + v17[table[v21 % 3]]))).sin();
            }
            v18 = (v18 * 0.5 + ((v17[v7 % 4]).sin()) * ((x[v7 % 4] + v8))).sin();
            v18 = (v18 * 0.5 + ((x[v2 % 4]) / (2.5 + (summed(&m[0], v17[2])).cos()))).sin();
        };
    }
    (m[0][(v7 * 3 + 3) % 4]).tanh() + (v18).sin() + (v17[table[v7 % 3]]).sin() + (v8).sin() + (v1).sin() + (m[0][v7 % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_16(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], table: &[usize]) -> f64 {
    let mut v1 = [(y) * (a[2]), (y).tanh().exp(), (x[table[1]]).sin(), (a[2] - a[0])];
    'l0: for i in 0..3 {
        'l1: for &j in table {
            'l2: for (v4, v5) in x.iter().zip(x.iter().rev()) {
                if a[i % 4] > 0.5 || v1[table[j % 3]] < 0.0_f64 {
                    let mut v6: f64 = (((2.0_f64) / (2.5 + (0.5_f64).cos())) + mixed(*v4, y));
                } else if j % 2 == 0 {
                    let mut v7: f64 = (((0.5_f64) * (a[(j + 1) % 4])) / (2.5 + (*v4).cos()));
                } else {
                    a[(j + 1) % 4] = ((((v1[(j + 1) % 4]) / (2.5 + (a[(j * 3 + 2) % 4]).cos()))) / (2.5 + ((a[0]).sin()).cos()));
                }
                v1[j % 4] *= ((m[1][j % 4]).sin() + (m[1][table[i % 3]]) * (i as f64));
            }
            if y > 0.5 || m[0][0] < x[j % 4] { continue 'l0; }
        }
        let mut v8 = i % 4 + 0usize;
        match v8 {
            0 if x[2] < a[table[i % 3]] && v8 != 1 => {
                let mut v9: f64 = summed(&a[..2], (v1[table[v8 % 3]]) * (a[3]));
            }
            0..=1 => {
                v1[v8 % 4] = ((2.0_f64 + m[0][table[i % 3]]) - ((y) / (2.5 + (m[1][i % 4]).cos())));
            }
            _ => {
                let mut v10 = [(x[(i + 1) % 4]) * (v1[v8 % 4]), (a[1] - y), ((a[(i * 3 + 3) % 4]) / (2.5 + (v1[v8 % 4]).cos())), (0.0_f64) * (v1[i % 4])];
            }
        }
        if i % 2 == 1 { continue; }
    }
    let v11: f64 = (v1[1]).tanh();
    let v11: f64 = ((a[3]) * (v1[0])).tanh();
    if a[0] > (0.75_f64).sin() {
        let mut v12: f64 = (summed(&x[1..], 2.0_f64) + (a[2]) * (x[0]));
        return ((x[1]) * (x[0])).tanh().exp();
    }
    a[table[1]] *= ((a[2] + v11)).sin();
    let mut v13: f64 = 1.25_f64;
    v13 = mixed((x[3] - y), ((v1[table[1]]) / (2.5 + (v13).cos())));
    (x[1]).sin() + (v13).sin() + (v11).sin() + (v11).sin() + (v1[2]).sin() + (a[table[2]]).sin() + (m[0][0]).sin()
}

#[differentiable(second_order)]
fn flow_17(x: &[f64; 4], y: f64, table: &[usize]) -> f64 {
    if y < (x[table[2]] + x[3]) {
        let v1: f64 = summed(&x[1..], y);
    } else {
        if x[3] < 0.75_f64 {
            let mut v4: f64 = (x.iter().zip(x.iter()).map(|(v2, v3)| v2 * v3).sum::<f64>()).sin();
            v4 += x[1];
        }
    }
    let mut v5 = [(2.0_f64) * (1.25_f64), (y) * (x[2]), (y) * (x[3]), (x[1]) * (x[3])];
    'l0: for i in 0..4 {
        let v6: f64 = ((y) * (v5[i % 4]) - y);
        'l1: for j in i % 3..=3 {
            if y > 0.5 || x[(i + 1) % 4] < x[table[i % 3]] {
                let mut v7: f64 = ((((0.0_f64) / (2.5 + (v5[2]).cos()))) / (2.5 + ((0.75_f64).sin()).cos()));
                'l2: for k in 0..i {
                    let mut v8 = [v7, -(v5[1]), (y) * (k as f64), (y).tanh().exp()];
                    if v7 < v5[(k + 1) % 4] && k != 1 { break 'l1; }
                }
            }
            'l2: for k in (1..4).rev() {
                if v6 < -(v6) {
                    let mut v9: f64 = 1.25_f64;
                } else {
                    if 0.75_f64 < (x[k % 4]) * (k as f64) { continue; }
                    v5[(i * 3 + 1) % 4] = (((y) / (2.5 + (0.5_f64).cos()))).sin();
                }
                v5[1] -= ((v6) * (v5[i % 4])) * ((x[k % 4] + v5[j % 4]));
                let mut v10: f64 = ((v6 + x[3])).sin();
            }
            v5[i % 4] -= y;
            if x[table[j % 3]] > (x[(i * 3 + 1) % 4]).tanh().exp() { continue; }
        }
        if i > 1 {
            let mut v11 = 0usize;
            'l1: loop {
                v11 += 1;
                if v11 > 3 { break; }
                'l2: for k in (1..4).rev() {
                    v5[k % 4] += ((x[1]).sin() + (v6 - 0.75_f64));
                    if v6 > ((x[k % 4]) / (2.5 + (x[k % 4]).cos())) { break; }
                }
                let mut v12: f64 = 0.0_f64;
            }
            let mut v13: f64 = ((x[2]).tanh().exp()) * ((v5[(v11 * 3 + 2) % 4] - v5[(i * 3 + 1) % 4]));
        } else {
            let mut v14: f64 = x[(i + 1) % 4];
            v14 += ((-(x[(i * 3 + 0) % 4])) / (2.5 + ((v5[i % 4] - v5[i % 4])).cos()));
        }
        let v15: f64 = ((v5[i % 4]) * (x[0]) - x[table[i % 3]]);
    }
    let mut v16: f64 = y;
    v16 = (v5[3]) * ((v16).tanh().exp());
    v16 = (v16 * 0.5 + (x[1] - (x[1]).tanh().exp())).sin();
    (v5[0]) * (v16) + (v16).sin() + (v5[3]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_18(x: &[f64; 4], y: f64, n: usize) -> f64 {
    let mut v1: f64 = (0.75_f64 + (x[3]).sin());
    let v2: f64 = ((v1).tanh() - ((y) / (2.5 + (v1).cos())));
    let v3 = [(v1) * (v1), (v2) * (n as f64), v2, (v1).sin()];
    let mut v4 = 0usize;
    let v5: f64 = 'l0: loop {
        v4 += 1;
        if v4 > 3 { break (x[n % 4]).sin(); }
        v1 += (x.iter().map(|v6| v6.sin()).product::<f64>());
        let mut v8 = [summed(&v3[..2], x[n % 4]), (v2) * (x[n % 4]), (v3[v4 % 4] + v2), (x[n % 4]).sin()];
    };
    let mut v9 = 0usize;
    'l0: while v9 < 1 {
        v9 += 1;
        let mut v10 = v4 % 4 + 0usize;
        let v11 = [[0.0_f64; 4]; 2];
        if v2 < (v1 - v5) { continue 'l0; }
    }
    let mut v5: f64 = ((v5).sin()) * (v4 as f64);
    'l0: for i in (0..n + 1).rev() {
        v1 *= -(v2);
        let v12 = [0.0_f64; 4];
        let v13: f64 = if v9 > 2 {
            summed(&v12[1..], ((x[i % 4]) / (2.5 + (v1).cos())))
        } else {
            v5 = (v5 * 0.5 + -((v1) * (i as f64))).sin();
            -((v2).tanh())
        };
        let mut v14 = [(v3[2] + v2), (v13).sin(), (v5) * (y), (v2) * (0.75_f64)];
    }
    x[(n * 3 + 0) % 4] + (v5).sin() + (v5).sin() + (v3[v4 % 4]).sin() + (v2).sin() + (v1).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_19(x: &[f64], y: f64, mut a: [f64; 4], table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1: f64 = (0.0_f64).sin();
    'l0: for i in 0..4 {
        'l1: for (j, v2) in x.iter().enumerate().skip(1).step_by(2) {
            let mut v4 = 0usize;
            'l2: loop {
                v4 += 1;
                if v4 > 2 { break; }
                let mut v5 = 2 + 0usize;
                if v4 % 2 == 0 {
                    a[3] = ((x[table[j % 3]]) * (a[table[v5 % 3]])) * (v5 as f64);
                    a[(v4 + 1) % 4] -= ((t[table[v4 % 3]] + a[(j * 3 + 0) % 4])) * ((0.75_f64) * (*v2));
                } else if v4 > 2 {
                    let mut v6 = vec![0.0_f64; 4];
                }
                if *v2 < (x[(v4 * 3 + 1) % 4] + x[table[i % 3]]) {
                    v1 = (v1 * 0.5 + ((x[1]) * (v1)) * (j as f64)).sin();
                    break 'l0;
                }
            }
        }
        if i % 2 == 1 {
            v1 = 1.25_f64;
            continue;
        }
    }
    let mut v7: f64 = (((a[3]) * (a[1])) / (2.5 + ((t[2]) * (v1)).cos()));
    let mut v8 = [(v7 + t[2]), (a.iter().map(|v9| v9.sin()).product::<f64>()), (0.5_f64).tanh().exp(), (y).tanh()];
    let mut v11 = 1 + 0usize;
    (0.0_f64) * (v11 as f64) + (v8[v11 % 4]).sin() + (v7).sin() + (v1).sin() + (t[(v11 * 3 + 3) % 4]).sin() + (a[0]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_20(x: &[f64], y: f64, table: &[usize], #[constant] t: &[f64]) -> f64 {
    'l0: for i in 0..0 {
        if i % 2 == 1 { break; }
    }
    let mut v1: f64 = (x[2]).tanh().exp();
    let mut v2: f64 = y;
    y + (v2).sin() + (v1).sin() + (t[3]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_21(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize) -> f64 {
    let mut v1 = 0usize;
    'l0: while v1 < 1 {
        v1 += 1;
        'l1: for j in (0..n + 1).rev() {
            let mut v2 = 0usize;
            'l2: while v2 < 4 {
                v2 += 1;
                a[v2 % 4] = ((-(0.75_f64)) / (2.5 + (((a[j % 4]) / (2.5 + (y).cos()))).cos()));
                let mut v3 = v2 % 4 + 0usize;
            }
        }
    }
    if x[n % 4] > 0.5 || a[n % 4] < y {
        let mut v4 = (v1 * 3 + 3) % 4 + 0usize;
        a[1] = summed(&x[1..], (m[1][n % 4] - x[v4 % 4]));
    }
    let mut v5: f64 = (y - (m[1][(v1 + 1) % 4]).sin());
    'l0: for i in 0..0 {
        let mut v6 = 0 + 0usize;
        v5 = (v5 * 0.5 + ((y) * (y)).sin()).sin();
        'l1: for j in 0..0 {
            'l2: for k in i % 3..=3 {
                let mut v7 = vec![0.0_f64; 4];
                let mut v8 = v5 < -(y);
            }
            'l2: for (v9, v10) in x.iter().zip(x.iter().rev()) {
                v5 = (v5 * 0.5 + (summed(&x[1..], y)) * (summed(&m[0], a[(n + 1) % 4]))).sin();
                let mut v11: f64 = ((m[1][(v6 + 1) % 4]).sin() - (m[0][(v6 + 1) % 4]) * (v5));
                if y > (a.iter().zip(x.iter()).map(|(v12, v13)| v12 * v13).sum::<f64>()).sin() {
                    v11 -= (v11).tanh();
                    break;
                }
            }
        }
        let mut v14 = 0usize;
        'l1: while v14 < 2 {
            v14 += 1;
            let mut v15 = (v1 * 3 + 3) % 4 + 0usize;
            let mut v16: f64 = (((m[0][0]) / (2.5 + (y).cos())) + (v5).tanh().exp());
            if i % 2 == 1 { continue; }
            if y < 0.0_f64 {
                if i % 2 == 1 {
                    v16 += ((0.0_f64) * (v5)) * ((a[v6 % 4]).tanh());
                    v16 += a[v6 % 4];
                } else if a[(v6 + 1) % 4] < ((v5) / (2.5 + (y).cos())) {
                    v16 += ((v5).tanh() - (v5).tanh());
                } else {
                    v16 += ((2.0_f64) * (a[v1 % 4]) - (v16).sin());
                    v16 -= (x.iter().zip(a.iter()).map(|(v17, v18)| v17 * v18).sum::<f64>()).sin();
                }
            } else {
                v5 -= ((a[v6 % 4]) / (2.5 + (m[0][v14 % 4]).cos()));
                v16 -= (x.iter().zip(x.iter()).map(|(v19, v20)| v19 * v20).sum::<f64>()).sin();
            }
        }
    }
    v5 *= (y) * (n as f64);
    (a[v1 % 4] + a[n % 4]) + (v5).sin() + (a[(v1 * 3 + 1) % 4]).sin() + (m[0][v1 % 4]).sin() + (y).sin() + (x[(n + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_22(x: &[f64], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    let mut v1 = [[0.0_f64; 4]; 2];
    let v2: f64 = 1.25_f64;
    if x[0] < (v1[1][0] - v1[1][0]) {
        let v3: f64 = if v2 < summed(x, v2) {
            (((y) / (2.5 + (0.5_f64).cos()))) * ((x.iter().map(|v4| v4.sin()).product::<f64>()))
        } else {
            ((y).tanh() + (y - x[0]))
        };
    } else if 0.75_f64 < v2 {
        v1[1][1] -= v1[0][2];
    }
    v2 + (v2).sin() + (v1[0][3]).sin() + (m[1][3]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_23(x: &[f64], y: f64, n: usize) -> f64 {
    let mut v1 = vec![0.0_f64; 4];
    let v2: f64 = if v1[2] > 0.5 || v1[(n + 1) % 4] < x[n % 4] {
        let v3: f64 = -((v1[n % 4]).sin());
        -((y).sin())
    } else {
        ((x[n % 4] + y)).tanh()
    };
    'l0: for i in 0..n {
        if i > 1 {
            'l1: for j in 0..0 {
                v1[i % 4] = ((x.iter().map(|v4| v4 * x[n % 4]).sum::<f64>()).tanh() + (v1[1] + x[2]));
            }
            let mut v6 = (i * 3 + 3) % 4 + 0usize;
            'l1: for j in (0..i + 1).rev() {
                let mut v7: f64 = 1.25_f64;
                v7 += ((x[(i * 3 + 3) % 4]).tanh().exp() + 1.25_f64);
                if j % 2 == 0 { continue 'l1; }
                v7 = (v7).tanh();
                if v1[j % 4] < 0.75_f64 && n != 1 { continue; }
            }
        } else {
            if v1[i % 4] > 0.5 || 0.5_f64 < x[(n * 3 + 0) % 4] { break; }
            if v2 < v1[i % 4] { break; }
        }
        v1.swap((i + 1) % 4, i % 4);
        let v8: f64 = match (n % 3, v2 > 0.5 || v2 < v2) {
            (0, true) => ((2.0_f64 + y)).tanh(),
            (1, _) | (0, false) => ((y) * (y)).sin(),
            _ => ((x[n % 4] - v2)).tanh(),
        };
        'l1: for j in (0..5).step_by(2) {
            'l2: for k in 0..0 {
                let mut v9: f64 = v1[(k + 1) % 4];
            }
            let mut v10: f64 = ((v1[(i + 1) % 4]).tanh().exp()) * ((v1[j % 4] + y));
        }
    }
    let mut v11 = 0usize;
    'l0: while v11 < 3 {
        v11 += 1;
        let v12: f64 = if x[(n * 3 + 1) % 4] < v1[(n * 3 + 3) % 4] && n != 1 {
            let mut v15: f64 = ((v2 + v1[v11 % 4]) + (x.iter().zip(x.iter()).map(|(v13, v14)| v13 * v14).sum::<f64>()).sin());
            v15
        } else {
            ((x[0] + x[1]) + (y + v1[0]))
        };
        let v16: f64 = ((v1[3]).tanh().exp()) * ((y).sin());
        'l1: for j in n % 3..=3 {
            'l2: for k in (0..5).step_by(2) {
                v1[(v11 + 1) % 4] = ((v16 + x[3]) + v16);
                let v17: f64 = 0.75_f64;
                let mut v20: f64 = (v1.iter().map(|v18| v18.sin()).product::<f64>());
            }
        }
        let v21: f64 = ((v2).sin() + v1[1]);
    }
    let mut v22: f64 = 0.5_f64;
    (x.iter().zip(x.iter()).map(|(v23, v24)| v23 * v24).sum::<f64>()).sin() + (v22).sin() + (v2).sin() + (v1[(n * 3 + 3) % 4]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_24(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize, #[constant] t: &[f64]) -> f64 {
    let v1 = a;
    let mut v2 = 0usize;
    'l0: loop {
        v2 += 1;
        if v2 > 3 { break; }
        if v2 > 0 {
            'l1: for j in (0..5).step_by(2) {
                if y > 0.5 || a[(n + 1) % 4] < t[(j * 3 + 2) % 4] { continue; }
            }
        }
        let v3: f64 = match (v2 % 3, v2 % 2 == 1) {
            (0, true) => ((m[1][(v2 + 1) % 4] - m[0][(n * 3 + 1) % 4])).sin(),
            (1, _) | (0, false) => ((x[v2 % 4]) * (x[(v2 + 1) % 4]) + (x[n % 4]) * (t[v2 % 4])),
            _ => -(x[0]),
        };
        let mut v4: f64 = ((v1[(n + 1) % 4]) * (v2 as f64) + (m[1][n % 4]) * (a[v2 % 4]));
    }
    'l0: for i in (1..4).rev() {
        let mut v5: f64 = ((y) * (t[v2 % 4])) * ((x[(i + 1) % 4] - m[1][(v2 + 1) % 4]));
    }
    let mut v6 = 0usize;
    'l0: loop {
        v6 += 1;
        if v6 > 1 { break; }
        let v7: f64 = t[n % 4];
        a[0] = m[1][(n + 1) % 4];
    }
    let mut v8: f64 = ((m[0][v6 % 4] + m[0][(v6 * 3 + 2) % 4]) + (x[(v2 * 3 + 3) % 4]).tanh().exp());
    let mut v9: f64 = y;
    'l0: for i in 0..n {
        v9 -= (2.0_f64).tanh();
    }
    let mut v10: f64 = ((v8).tanh().exp()) * ((v9) * (v9));
    (x.iter().map(|v11| v11 * y).sum::<f64>()).tanh() + (v10).sin() + (v9).sin() + (v8).sin() + (v1[v2 % 4]).sin() + (t[n % 4]).sin() + (a[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_25(x: &[f64; 4], y: f64, n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1: f64 = 0.0_f64;
    'l0: for v3 in t.chunks_exact(2) {
        let v2: f64 = v3[0] * v3[1];
        let mut v4 = [(t[table[n % 3]]) * (n as f64), (t[3]).sin(), (v2) * (y), (v2) * (0.5_f64)];
        'l1: for j in (0..n + 1).rev() {
            let v5: f64 = if v4[(n + 1) % 4] < (v2) * (n as f64) {
                v1 = ((t[(n * 3 + 2) % 4] + v1) + -(v1));
                ((y) * (t[j % 4]) + ((t[0]) / (2.5 + (t[j % 4]).cos())))
            } else {
                v1 += (y) * (j as f64);
                (-(v4[(n + 1) % 4])).tanh().exp()
            };
            let mut v6 = 0usize;
            'l2: loop {
                v6 += 1;
                if v6 > 2 { break; }
                v4[v6 % 4] += summed(&x[1..], (v4[j % 4]).sin());
                v1 += ((x[table[n % 3]]) * (j as f64)).sin();
                v1 = (v1 * 0.5 + ((y - v5)) * ((0.5_f64).tanh())).sin();
                if v6 > 0 {
                    v1 = 0.75_f64;
                    continue;
                }
            }
            'l2: for k in 0..v6 {
                v4[j % 4] += (-(t[table[k % 3]])) * (n as f64);
                let mut v9: f64 = ((v5 + v4[k % 4])) * ((v4.iter().skip(1).fold(v2, |v8, v7| (v8 * 0.5 + v7).sin())));
                v1 = 0.75_f64;
                if v6 > 0 { continue 'l2; }
            }
            let mut v10 = [[0.0_f64; 4]; 2];
        }
        v4.swap((n * 3 + 0) % 4, table[n % 3]);
    }
    let v11: f64 = if n % 2 == 0 {
        (((x[(n * 3 + 2) % 4]).tanh().exp()) / (2.5 + ((0.5_f64).tanh()).cos()))
    } else {
        (((t[n % 4]) * (n as f64)) / (2.5 + (((y) / (2.5 + (t[n % 4]).cos()))).cos()))
    };
    v1 + (v11).sin() + (v1).sin() + (t[(n * 3 + 1) % 4]).sin() + (y).sin() + (x[table[n % 3]]).sin()
}

#[differentiable(second_order)]
fn flow_26(x: &[f64], y: f64, n: usize) -> f64 {
    let mut v1 = [[0.0_f64; 4]; 2];
    let v2: f64 = 1.25_f64;
    if v2 > 0.5 || y < x[(n + 1) % 4] {
        v1[1] = v1[0];
        let mut v3: f64 = (summed(&v1[1], 0.0_f64)) * ((v1[1][(n + 1) % 4]) * (v1[0][n % 4]));
    } else {
        let mut v4: f64 = ((y).sin()) * ((y + x[n % 4]));
        'l0: for i in (0..n + 1).rev() {
            let v5: f64 = ((v4).sin()) * ((v4).sin());
            if i > 2 {
                let mut v6 = [(v1[0][(i * 3 + 3) % 4] + 0.75_f64), -(v5), (v4).sin(), (x[i % 4]) * (y)];
            } else if y > 0.5 || y < v1[0][n % 4] {
                v1[1] = v1[0];
            } else {
                v4 += ((0.5_f64) * (v1[0][i % 4])).tanh();
                if n % 2 == 0 {
                    v4 += v4;
                    break 'l0;
                }
            }
            'l1: for &v7 in x.iter() {
                let mut v9 = v1;
                if i > 0 {
                    let mut v10: f64 = ((v7 - v9[1][(i * 3 + 0) % 4])) * ((v9[1][n % 4]).tanh());
                }
                v9[0][n % 4] = ((v7 - 1.25_f64)) * ((v5).tanh());
                v1[0][n % 4] = ((y) * (1.25_f64)) * ((y).sin());
            }
            match n {
                0 if v1[1][n % 4] < x[(i + 1) % 4] && i != 1 => {
                    let v11: f64 = (((v1[1][i % 4]) / (2.5 + (v1[0][3]).cos())) - y);
                }
                0..=1 => {
                    'l1: for j in i % 3..=3 {
                        let mut v12 = 0usize;
                        'l2: while v12 < 1 && !(v4 < (y + 2.0_f64)) {
                            v12 += 1;
                            v1[0] = v1[1];
                        }
                        'l2: for k in (0..v12 + 1).rev() {
                            v4 *= (0.5_f64) * (k as f64);
                            v4 = (v4 * 0.5 + ((x.iter().skip(1).fold(x[n % 4], |v14, v13| (v14 * 0.5 + v13).sin()))) * (-(v5))).sin();
                            v4 += -((x[(i + 1) % 4] + 0.75_f64));
                            if v4 < (v2) * (y) { return (v2).sin(); }
                        }
                    }
                }
                _ => {
                    v4 = ((v4).sin()) * ((v5).tanh().exp());
                }
            }
        }
    }
    let v15: f64 = ((v2) * (x[3])) * (n as f64);
    (y).sin() + (v15).sin() + (v2).sin() + (v1[1][n % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_27(x: &[f64; 4], y: f64, n: usize) -> f64 {
    'l0: for i in 0..2 {
        'l1: for j in (0..i + 1).rev() {
            if x[i % 4] > (x[n % 4]) * (n as f64) {
                let mut v1 = 0usize;
                'l2: loop {
                    v1 += 1;
                    if v1 > 2 { break; }
                    let mut v2 = [0.0_f64; 4];
                }
                if x[j % 4] < (x[n % 4]).tanh() {
                    let mut v3 = [(x[i % 4]) * (x[1]), (y + x[j % 4]), ((y) / (2.5 + (x[1]).cos())), ((x[1]) / (2.5 + (x[(n * 3 + 0) % 4]).cos()))];
                }
                let mut v4: f64 = mixed((y - x[2]), (x[v1 % 4]).tanh().exp());
            } else if 2.0_f64 > y {
                let mut v5 = [y, (x[(i * 3 + 3) % 4]) * (i as f64), -(y), -(x[n % 4])];
            } else {
                let mut v6 = [(2.0_f64).tanh(), (0.75_f64).sin(), (y).sin(), summed(&x[..2], y)];
            }
            let mut v7 = [[0.0_f64; 4]; 2];
        }
        'l1: for j in 0..x.len() {
            let mut v8 = 0usize;
            'l2: loop {
                v8 += 1;
                if v8 > 1 { break; }
                if y > 0.75_f64 { continue; }
                if y > (x[(j * 3 + 1) % 4]).sin() { return ((x[v8 % 4]) * (y)) * (y); }
                let v9: f64 = ((0.0_f64) * (y)) * (v8 as f64);
                if x[(j + 1) % 4] > 0.5 || x[(v8 + 1) % 4] < x[(n * 3 + 2) % 4] { return (summed(x, y) + (x.iter().skip(1).fold(y, |v11, v10| (v11 * 0.5 + v10).sin()))); }
            }
            let mut v12 = [(x[3]).tanh(), summed(&x[j % 4..], y), (x[v8 % 4] + y), (y).sin()];
        }
    }
    let mut v13 = [(1.25_f64 + y), x[n % 4], 0.75_f64, (x[(n * 3 + 0) % 4]).sin()];
    let mut v14 = x[n % 4] > (y) * (x[(n + 1) % 4]);
    'l0: for i in 0..x.len() {
        let mut v15: f64 = -((v13[(n * 3 + 2) % 4]).tanh().exp());
        v13[n % 4] -= (v15).tanh().exp();
    }
    'l0: for i in 0..x.len() {
        let v16: f64 = if i % 2 == 1 {
            (((x[i % 4] + y)) / (2.5 + ((x[(i * 3 + 3) % 4]) * (0.75_f64)).cos()))
        } else {
            (v13.iter().map(|v17| v17.sin()).product::<f64>())
        };
        v13[(i + 1) % 4] *= ((1.25_f64) * (i as f64)).tanh().exp();
        if !v14 { break; }
        let mut v19: f64 = ((v16).tanh().exp()) * (v13[i % 4]);
    }
    -(v13[2]) + (v13[n % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_28(x: &[f64; 4], y: f64, n: usize) -> f64 {
    if x[1] < (y - y) {
        let mut v1 = 0usize;
        'l0: while v1 < 1 {
            v1 += 1;
            let mut v2 = [(x.iter().skip(1).fold(x[1], |v4, v3| (v4 * 0.5 + v3).sin())), -(x[n % 4]), (y).tanh(), (1.25_f64).sin()];
            if v1 % 2 == 1 { continue 'l0; }
        }
    } else {
        let mut v5 = 0usize;
        'l0: while v5 < 1 {
            v5 += 1;
            'l1: for j in 0..x.len() {
                let mut v6 = [(x[j % 4]).sin(), -(x[3]), (y).sin(), (x[j % 4]) * (x[n % 4])];
                let mut v7: f64 = ((y) * (x[(n + 1) % 4]) + (0.5_f64) * (x[j % 4]));
            }
        }
        let v8: f64 = ((y).sin()) * ((x[3]) * (n as f64));
    }
    'l0: for i in (0..5).step_by(2) {
        let mut v9: f64 = 1.25_f64;
        v9 = (-(x[(i * 3 + 1) % 4]) - (y) * (y));
        if x[(n + 1) % 4] < x[(i + 1) % 4] { return ((x[i % 4]) * (x[(i * 3 + 2) % 4])).tanh().exp(); }
    }
    let mut v10: f64 = (((y) / (2.5 + (y).cos()))).tanh().exp();
    let mut v11: f64 = ((v10 - v10)) * ((y).sin());
    let mut v12 = [2.0_f64, (v10).sin(), (v11).sin(), (y).sin()];
    v10 = 1.25_f64;
    y + (v12[(n * 3 + 3) % 4]).sin() + (v11).sin() + (v10).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_29(x: &[f64], y: f64, #[constant] t: &[f64]) -> f64 {
    let mut v1 = [t[3], (y + x[3]), (t[3] + t[3]), (y).tanh()];
    v1[3] = (((v1[3]) * (y)) / (2.5 + ((y + v1[2])).cos()));
    v1[3] -= t[2];
    let mut v2: f64 = ((v1[3]).sin()).tanh().exp();
    v1[3] -= ((x[3]) * (v2) - (x.iter().map(|v3| v3 * x[3]).sum::<f64>()).tanh());
    'l0: for i in (1..4).rev() {
        'l1: for j in 0..0 {
            'l2: for k in 0..1 {
                v1[i % 4] *= (t[k % 4]).sin();
                v2 = (v2).sin();
                if j > 0 {
                    v2 = ((1.25_f64) * (k as f64)).tanh().exp();
                }
                v2 = (v2 * 0.5 + ((x[(j + 1) % 4] + v1[(j * 3 + 1) % 4])).tanh()).sin();
                if t[i % 4] > -(x[(j + 1) % 4]) {
                    v2 = (v2 * 0.5 + (v1.iter().skip(1).fold(y, |v6, v5| (v6 * 0.5 + v5).sin()))).sin();
                    continue;
                }
            }
            if j > 1 {
                let mut v7 = v1;
            } else {
                let mut v8 = v1;
            }
        }
        'l1: for j in i % 3..=3 {
            v1.swap(i % 4, i % 4);
            'l2: for (k, v9) in t.iter().enumerate() {
                let mut v11: f64 = 0.0_f64;
            }
        }
        if y < (v2 + t[(i + 1) % 4]) {
            if i > 2 {
                v2 = ((t[i % 4]).sin()).tanh();
                v2 *= y;
                match i {
                    0 if t[(i * 3 + 1) % 4] > 0.5 || 1.25_f64 < v2 => {
                        v1[(i * 3 + 1) % 4] *= ((1.25_f64).sin()).tanh().exp();
                    }
                    0..=1 => {
                        v2 *= (v2 - 2.0_f64);
                    }
                    _ => {
                        v2 += ((x[(i + 1) % 4]) * (i as f64) - y);
                    }
                }
            } else {
                v2 = (v2 * 0.5 + v1[(i * 3 + 3) % 4]).sin();
            }
            v2 *= x[i % 4];
            v2 = (v2 * 0.5 + -((x[i % 4]).sin())).sin();
        } else if i > 1 {
            v2 += summed(&t[..2], (y - y));
        }
    }
    v2 *= (y) * (v2);
    v2 -= ((y) / (2.5 + (x[2]).cos()));
    summed(&v1[..2], 0.5_f64) + (v2).sin() + (v1[2]).sin() + (t[2]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_30(x: &[f64; 4], y: f64, n: usize) -> f64 {
    'l0: for i in 0..0 {
        let mut v1: f64 = -((1.25_f64).tanh());
    }
    let mut v2 = n % 4 + 0usize;
    let v3: f64 = (((x[v2 % 4]) / (2.5 + (y).cos()))).tanh();
    v2 = (v2 + 2) % 7;
    let mut v4 = 0usize;
    'l0: while v4 < 1 && !(v3 > (x[(v2 * 3 + 0) % 4]) * (v2 as f64)) {
        v4 += 1;
        let mut v7: f64 = (((y) * (v3)) / (2.5 + ((x.iter().rev().take(2).map(|v5| v5.cos()).sum::<f64>())).cos()));
        'l1: for j in (1..4).rev() {
            let mut v8 = [-(x[v4 % 4]), (v7 + y), (v7 - y), -(y)];
            let mut v9 = 0usize;
            'l2: loop {
                v9 += 1;
                if v9 > 3 { break; }
                v8[(v2 + 1) % 4] = x[v9 % 4];
            }
        }
        if x[v4 % 4] < ((v3) / (2.5 + (v7).cos())) {
            let v10: f64 = ((v7).sin()).tanh().exp();
            let mut v11 = v4 > 1;
            if v7 < (v7).tanh().exp() {
                let mut v12 = vec![0.0_f64; 4];
                let mut v13 = 0usize;
                let v14: f64 = 'l1: loop {
                    v13 += 1;
                    if v13 > 1 { break (v12[n % 4]).sin(); }
                    'l2: for k in 0..v13 {
                        let v15: f64 = if v4 > 0 {
                            ((x.iter().map(|v16| v16 * v10).sum::<f64>()).tanh()) * (n as f64)
                        } else {
                            (-(y) - (v10).sin())
                        };
                        v7 = (v7 * 0.5 + ((v10) / (2.5 + ((v10).tanh()).cos()))).sin();
                        let mut v18 = [[0.0_f64; 4]; 2];
                        v18[1][(k * 3 + 2) % 4] -= -((v12[v2 % 4]).tanh());
                        if y > 0.5 || v3 < v7 { break 'l2; }
                    }
                };
                v12[v4 % 4] -= ((y) * (v4 as f64) + (v7 + v14));
            }
        } else {
            v7 += ((v3).sin() + (2.0_f64).tanh());
        }
        'l1: for j in (0..n + 1).rev() {
            let v19: f64 = match (v2 % 3, 1.25_f64 < (x[(n * 3 + 1) % 4] + y)) {
                (0, true) => (y - (x[(v2 + 1) % 4]).sin()),
                (1, _) | (0, false) => (((x[2]) / (2.5 + (y).cos()))).tanh(),
                _ => ((v3) * (v7) - -(v3)),
            };
            if j % 2 == 1 {
                v7 = 0.0_f64;
                continue;
            }
        }
    }
    let mut v3: f64 = (summed(x, y)) * ((y).sin());
    v3 = (v3 * 0.5 + (((v3 + y)) / (2.5 + (-(1.25_f64)).cos()))).sin();
    v3 -= (v3) * (v4 as f64);
    v3 + (v3).sin() + (v3).sin() + (y).sin() + (x[(n + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_31(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    let mut v3: f64 = ((x.iter().map(|v1| v1.sin()).product::<f64>()) + (m[1][n % 4] + x[n % 4]));
    match n {
        0 if 0.5_f64 > 0.5 || m[1][2] < v3 => {
            let mut v4: f64 = ((x[n % 4]).tanh().exp()) * (n as f64);
        }
        0..=1 => {
            v3 += ((x[n % 4]).sin() + (y + m[1][n % 4]));
        }
        _ => {
            match n {
                0 if 0.0_f64 < (0.5_f64) * (n as f64) => {
                    let v7: f64 = ((y - v3) + (x.iter().map(|v5| v5.sin()).product::<f64>()));
                }
                0..=1 => {
                    v3 += ((x[n % 4]).tanh().exp()).tanh().exp();
                }
                _ => {
                    v3 = x[(n * 3 + 0) % 4];
                }
            }
        }
    }
    'l0: for i in 0..x.len() {
        v3 *= -(y);
        'l1: for j in (1..4).rev() {
            let mut v8: f64 = ((m[0][(j * 3 + 2) % 4] - m[1][j % 4]) - (1.25_f64 + x[(n + 1) % 4]));
            let mut v9 = m[1];
        }
        if m[0][n % 4] > 0.5 || 1.25_f64 < 0.5_f64 { break; }
    }
    (v3).tanh().exp() + (v3).sin() + (m[0][(n + 1) % 4]).sin() + (y).sin() + (x[(n * 3 + 0) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_32(x: &[f64; 4], y: f64, n: usize, table: &[usize]) -> f64 {
    let mut v3: f64 = (x.iter().zip(x.iter()).map(|(v1, v2)| v1 * v2).sum::<f64>()).sin();
    let mut v4 = 0usize;
    'l0: while v4 < 4 {
        v4 += 1;
        let mut v5 = [-(1.25_f64), y, (x[1]).tanh(), (x[0]).sin()];
        let v6: f64 = match (v4 % 3, y < (x[v4 % 4] + v5[v4 % 4])) {
            (0, true) => ((x.iter().rev().take(2).map(|v7| v7.cos()).sum::<f64>())).sin(),
            (1, _) | (0, false) => ((v3 + v5[v4 % 4])).sin(),
            _ => (y).tanh().exp(),
        };
        if v3 < v3 && v4 != 1 {
            v3 += ((v6).tanh().exp()).sin();
            continue;
        }
    }
    v3 *= x[v4 % 4];
    'l0: for i in 0..x.len() {
        let mut v9: f64 = ((x[1]).tanh().exp()) * (-(v3));
        let mut v10 = [(0.75_f64).sin(), v9, (y).sin(), (v3).sin()];
        let mut v11 = 0usize;
        'l1: loop {
            v11 += 1;
            if v11 > 2 { break; }
            let v12 = [0.0_f64; 4];
            let mut v13 = v11 % 4 + 0usize;
        }
        if 0.0_f64 > 0.5 || v3 < x[n % 4] { return ((y) * (n as f64) + (v3 + x[(n + 1) % 4])); }
    }
    v3 = 1.25_f64;
    let mut v14 = 0usize;
    'l0: while v14 < 4 && !(2.0_f64 > ((v3) / (2.5 + (v3).cos()))) {
        v14 += 1;
        'l1: for j in 0..v4 {
            let mut v15 = [0.0_f64; 4];
        }
        let mut v16 = vec![0.0_f64; 4];
    }
    let mut v17 = 0usize;
    'l0: loop {
        v17 += 1;
        if v17 > 2 { break; }
        v3 -= (y - y);
        v3 *= -(v3);
    }
    let mut v18 = vec![0.0_f64; 4];
    (x[2] + 0.75_f64) + (v18[(n + 1) % 4]).sin() + (v3).sin() + (y).sin() + (x[table[n % 3]]).sin()
}

#[differentiable(second_order)]
fn flow_33(x: &[f64], y: f64, m: &[[f64; 4]; 2], table: &[usize], #[constant] t: &[f64]) -> f64 {
    'l0: for i in 0..4 {
        let mut v1 = vec![0.0_f64; 4];
        if i % 2 == 0 { continue; }
    }
    let mut v2 = m[0];
    let mut v5: f64 = (t.iter().rev().take(2).map(|v3| v3.cos()).sum::<f64>());
    'l0: for i in 0..3 {
        v5 = (v5 * 0.5 + -((2.0_f64).tanh())).sin();
        let mut v6: f64 = x[i % 4];
    }
    v2[1] += (x[1] + (v5 + x[table[0]]));
    v2[0] = ((v5 - 0.5_f64) + 1.25_f64);
    let mut v7 = [m[0][0], (v2[1] - v2[table[0]]), t[3], (y) * (t[3])];
    (v7[2]).sin() + (v7[2]).sin() + (v5).sin() + (v2[2]).sin() + (t[table[0]]).sin() + (m[0][2]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_34(x: &[f64], y: f64, n: usize, table: &[usize]) -> f64 {
    let mut v1 = [[0.0_f64; 4]; 2];
    v1[0][2] *= -((y).sin());
    v1[0][(n * 3 + 3) % 4] = ((v1[1][(n + 1) % 4]) * (x[(n * 3 + 0) % 4]) + (x[(n + 1) % 4] + v1[0][table[n % 3]]));
    (1.25_f64) * (0.75_f64) + (v1[1][table[n % 3]]).sin() + (y).sin() + (x[(n * 3 + 2) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_35(x: &[f64], y: f64, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1: f64 = 0.5_f64;
    let mut v2 = [(x[2]).tanh(), mixed(y, x[1]), (x[0]).sin(), (t.iter().map(|v3| v3.sin()).product::<f64>())];
    let mut v5: f64 = ((y).sin() - -(x[table[2]]));
    'l0: for i in 0..4 {
        let v6: f64 = match (i % 3, v1 < t[i % 4] && i != 1) {
            (0, true) => ((x.iter().map(|v7| v7 * 0.5_f64).sum::<f64>()).tanh()).sin(),
            (1, _) | (0, false) => ((v5).tanh() + (v2[0] - t[(i + 1) % 4])),
            _ => -((t.iter().skip(1).fold(t[(i + 1) % 4], |v10, v9| (v10 * 0.5 + v9).sin()))),
        };
    }
    (t[2]).sin() + (v5).sin() + (v2[3]).sin() + (v1).sin() + (t[3]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_36(x: &[f64; 4], y: f64, n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1: f64 = (-(y)) * ((x[table[n % 3]] - x[(n * 3 + 2) % 4]));
    v1 = (v1 * 0.5 + ((y) * (x[n % 4]) + (t.iter().zip(x.iter()).map(|(v2, v3)| v2 * v3).sum::<f64>()).sin())).sin();
    v1 *= (v1) * (y);
    (2.0_f64).tanh() + (v1).sin() + (t[0]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_37(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize, table: &[usize]) -> f64 {
    if y > (x[n % 4] + 0.0_f64) {
        let v1: f64 = (m[1][table[n % 3]] + (x[0]).sin());
        if v1 < 0.0_f64 && n != 1 {
            let v2: f64 = if 0.0_f64 < (1.25_f64 - x[(n * 3 + 2) % 4]) {
                ((y) * (v1)).sin()
            } else {
                (x.iter().map(|v3| v3.sin()).product::<f64>())
            };
            let mut v5 = 0usize;
            'l0: loop {
                v5 += 1;
                if v5 > 3 { break; }
                if v5 % 2 == 0 {
                    let mut v6 = v5 % 4 + 0usize;
                    'l1: for j in (0..5).step_by(2) {
                        if v2 > (m[1][0] + x[v5 % 4]) { return x[v6 % 4]; }
                    }
                }
            }
            let v7: f64 = ((y - x[(v5 * 3 + 3) % 4]) + 1.25_f64);
        } else {
            let mut v8: f64 = 0.5_f64;
            let mut v9: f64 = (mixed(m[1][2], v8)) * (n as f64);
        }
    } else if x[table[n % 3]] < y && n != 1 {
        'l0: for (i, v10) in x.iter().enumerate().skip(1).step_by(2) {
            let mut v12 = 0usize;
            let v13: f64 = 'l1: loop {
                v12 += 1;
                if v12 > 2 { break (x[i % 4]).sin(); }
                let v14: f64 = (summed(&m[0], m[0][(n * 3 + 2) % 4])).sin();
            };
        }
    }
    let mut v15: f64 = mixed((m[0][(n * 3 + 0) % 4]).sin(), ((m[1][n % 4]) / (2.5 + (y).cos())));
    match n {
        0 if v15 > summed(&x[n % 4..], m[0][0]) => {
            if n > 0 {
                'l0: for i in (0..n + 1).rev() {
                    'l1: for j in 0..3 {
                        'l2: for k in (0..5).step_by(2) {
                            if x[(k + 1) % 4] < x[(n + 1) % 4] && i != 1 { break 'l0; }
                            if n > 1 {
                                v15 = (v15 * 0.5 + (v15) * ((v15 + m[0][(j + 1) % 4]))).sin();
                                v15 *= (y).sin();
                            } else {
                                let mut v16 = vec![0.0_f64; 4];
                                v15 += summed(&v16[j % 4..], 0.0_f64);
                            }
                        }
                    }
                }
                v15 = (v15 * 0.5 + (((2.0_f64) * (m[1][(n + 1) % 4])) / (2.5 + (m[0][n % 4]).cos()))).sin();
                v15 += v15;
            } else {
                v15 = (v15 * 0.5 + ((x[n % 4]).sin() - (v15).tanh())).sin();
            }
        }
        0..=1 => {
            v15 += -(y);
        }
        _ => {
            v15 += ((x.iter().map(|v17| v17 * v15).sum::<f64>()).tanh()) * (-(2.0_f64));
        }
    }
    v15 += ((v15).sin()) * (n as f64);
    v15 += ((m[0][n % 4] + x[table[n % 3]]) + (x[(n * 3 + 1) % 4] - y));
    (x[n % 4] + x[n % 4]) + (v15).sin() + (m[0][n % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_38(x: &[f64; 4], y: f64, n: usize, table: &[usize]) -> f64 {
    let v1: f64 = ((y).sin()).tanh();
    if n > 2 {
        let v2: f64 = 2.0_f64;
        let mut v3 = vec![0.0_f64; 4];
        'l0: for (v4, v5) in x.iter().zip(x.iter().rev()) {
            v3[(n * 3 + 2) % 4] = (x.iter().map(|v6| v6.sin()).product::<f64>());
            let v8: f64 = if n % 2 == 1 {
                (v1 - (0.5_f64 - 0.5_f64))
            } else {
                (((x[n % 4]) * (v1)) / (2.5 + ((v3[(n * 3 + 3) % 4]).tanh()).cos()))
            };
            let mut v9 = 2 + 0usize;
            if 1.25_f64 < (0.0_f64).sin() {
                let mut v10: f64 = 1.25_f64;
                continue;
            }
        }
    }
    'l0: for i in (0..n + 1).rev() {
        'l1: for j in (1..4).rev() {
            let mut v11 = [(x.iter().rev().take(2).map(|v12| v12.cos()).sum::<f64>()), (v1).sin(), (v1).sin(), y];
            let mut v14: f64 = -(x[n % 4]);
        }
        let mut v15 = 0usize;
        'l1: while v15 < 1 && !(y < (y) * (y)) {
            v15 += 1;
            if y > 0.5 || x[table[i % 3]] < 0.5_f64 { break 'l1; }
            let mut v16: f64 = (v1 - (y) * (v1));
            'l2: for k in (0..v15 + 1).rev() {
                let mut v17 = [[0.0_f64; 4]; 2];
                v17[1][k % 4] = (((v1) * (0.75_f64)) / (2.5 + ((1.25_f64) * (y)).cos()));
                let mut v18: f64 = ((v17[1][table[n % 3]]).sin()).sin();
            }
            'l2: for k in n % 3..=3 {
                v16 += ((v16) * (i as f64) - (v16).sin());
                let mut v19 = [[0.0_f64; 4]; 2];
                if 0.75_f64 < x[3] && i != 1 {
                    let mut v22: f64 = (x.iter().skip(1).fold(v19[0][2], |v21, v20| (v21 * 0.5 + v20).sin()));
                    if v16 < (v22).sin() {
                        let mut v23: f64 = ((x[table[k % 3]]) * (v19[0][(k + 1) % 4]) - (x[k % 4]).sin());
                        v16 = (v16 * 0.5 + (-(x[v15 % 4])).sin()).sin();
                        v23 = (v23 * 0.5 + (x[(v15 + 1) % 4] + (v19[1][3]) * (v19[0][k % 4]))).sin();
                    }
                    v16 -= (x.iter().map(|v24| v24.sin()).product::<f64>());
                }
            }
        }
    }
    (x[n % 4]) * (n as f64) + (v1).sin() + (y).sin() + (x[(n + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_39(x: &[f64], y: f64, mut a: [f64; 4], table: &[usize]) -> f64 {
    'l0: for i in (0..5).step_by(2) {
        let mut v1 = 0usize;
        'l1: while v1 < 2 && !(i % 2 == 1) {
            v1 += 1;
            'l2: for &k in table {
                let v4: f64 = (summed(&a[1..], x[i % 4])) * (0.5_f64);
                let v5: f64 = -((a[(v1 * 3 + 3) % 4]) * (x[(v1 + 1) % 4]));
                match k {
                    0 if v5 < (v5 + v4) => {
                        a[(v1 + 1) % 4] = (x[(k * 3 + 3) % 4] - (a[table[i % 3]]).tanh());
                    }
                    0..=1 => {
                        let mut v6: f64 = (-(v4)) * (((a[v1 % 4]) / (2.5 + (x[2]).cos())));
                    }
                    _ => {
                        if i > 2 {
                            a[table[k % 3]] *= summed(&a, (v4 + a[v1 % 4]));
                        } else if v5 < summed(&x[1..], v5) {
                            if x[(k * 3 + 1) % 4] > (x.iter().map(|v7| v7 * x[(v1 * 3 + 3) % 4]).sum::<f64>()).tanh() { break; }
                        }
                    }
                }
            }
            let mut v9: f64 = ((0.0_f64).sin() + 0.5_f64);
            if i > 1 { continue; }
        }
    }
    if y > (a[1]).sin() {
        a[0] = ((x[0] + x[1])) * (summed(&x[1..], y));
    } else if x[1] > -(x[1]) {
        'l0: for i in 0..4 {
            a[i % 4] = ((0.5_f64 + y)) * ((y) * (a[2]));
            let mut v10 = [(a[i % 4]) * (0.5_f64), (a[i % 4] + y), (a[(i + 1) % 4]).sin(), (y - x[(i * 3 + 3) % 4])];
            v10[i % 4] -= 2.0_f64;
        }
    } else {
        let v11: f64 = if a[1] > 0.5 || x[1] < y {
            let mut v14: f64 = (x.iter().map(|v12| v12 * y).sum::<f64>()).tanh();
            x[1]
        } else {
            ((x[3]).tanh()) * ((a[table[0]]) * (x[0]))
        };
        let mut v15 = 0usize;
        'l0: while v15 < 3 {
            v15 += 1;
            let v16: f64 = ((v11).sin()) * ((v11) * (y));
            let mut v21: f64 = ((a.iter().map(|v17| v17 * v16).sum::<f64>()).tanh()) * ((a.iter().skip(1).fold(2.0_f64, |v20, v19| (v20 * 0.5 + v19).sin())));
            'l1: for j in (0..v15 + 1).rev() {
                'l2: for k in 0..x.len() {
                    if v16 > 0.5 || 0.5_f64 < v21 {
                        v21 = (v21 * 0.5 + ((a[2] + y)).tanh()).sin();
                        break 'l1;
                    }
                    a[1] -= ((y) * (x[table[j % 3]]) + (v11) * (v16));
                    v21 *= -(0.5_f64);
                }
                v21 = 0.5_f64;
                v21 = (v21 * 0.5 + -((y + y))).sin();
                if v11 < (x[v15 % 4] + y) {
                    v21 += (-(v21) - a[v15 % 4]);
                    return (-(v21) + (a[0]).sin());
                }
            }
        }
    }
    let v22: f64 = y;
    let mut v23: f64 = (x[2]).tanh();
    v23 += x[3];
    v23 -= (y) * (v23);
    v23 = (v23 * 0.5 + ((v23).sin()) * ((v22 + v23))).sin();
    v23 += ((v22).tanh().exp() + (v23 - x[2]));
    (y).sin() + (v23).sin() + (v22).sin() + (a[0]).sin() + (y).sin() + (x[table[1]]).sin()
}

#[differentiable(second_order)]
fn flow_40(x: &[f64], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    'l0: for i in 0..3 {
        let mut v1 = i > 0;
        let mut v2 = 0usize;
        'l1: while v2 < 1 && !(0.0_f64 > (x.iter().zip(x.iter()).map(|(v3, v4)| v3 * v4).sum::<f64>()).sin()) {
            v2 += 1;
            if 0.75_f64 > (y).tanh().exp() {
                let v5: f64 = mixed((y + x[2]), ((y) / (2.5 + (x[(i + 1) % 4]).cos())));
            } else {
                let mut v6: f64 = ((m[0][v2 % 4]) * (y)).sin();
                let mut v7 = [((x[(i + 1) % 4]) / (2.5 + (v6).cos())), (x[i % 4] + x[(v2 * 3 + 2) % 4]), summed(&x[1..], v6), (v6) * (m[0][i % 4])];
            }
            let v8: f64 = match (v2 % 3, v2 % 2 == 1) {
                (0, true) => ((m[1][i % 4]).sin()).sin(),
                (1, _) | (0, false) => 2.0_f64,
                _ => mixed((y) * (x[v2 % 4]), (x[0]) * (m[1][(i * 3 + 3) % 4])),
            };
            'l2: for k in 0..x.len() {
                let v9: f64 = if 2.0_f64 > 0.5 || y < y {
                    let v10: f64 = (-(x[i % 4]) - ((y) / (2.5 + (v8).cos())));
                    ((v8) * (v10)) * ((v10).tanh())
                } else {
                    (-(y)).tanh().exp()
                };
                if y < x[i % 4] && i != 1 { break; }
            }
            if m[1][i % 4] > 0.5 || y < x[v2 % 4] {
                let mut v11: f64 = ((m[1][(v2 + 1) % 4]).sin()).tanh().exp();
                return x[2];
            }
        }
        let v12 = [[0.0_f64; 4]; 2];
    }
    let mut v13: f64 = 0.0_f64;
    v13 -= (x[1] + x[1]);
    ((v13) / (2.5 + (v13).cos())) + (v13).sin() + (m[1][3]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_41(x: &[f64; 4], y: f64, #[constant] t: &[f64]) -> f64 {
    let v1: f64 = t[2];
    'l0: for i in 0..4 {
        let mut v2 = [[0.0_f64; 4]; 2];
        if i % 2 == 1 {
            'l1: for j in (1..4).rev() {
                let mut v3: f64 = ((v1).tanh().exp()) * ((y) * (t[j % 4]));
                v2[0][i % 4] += -((x[(j * 3 + 0) % 4] + v2[0][j % 4]));
                if i > 1 { break; }
                if i > 1 {
                    if x[(j * 3 + 0) % 4] > 0.5 || x[j % 4] < 0.75_f64 {
                        v3 *= -(v2[1][j % 4]);
                        return -((2.0_f64).sin());
                    }
                    'l2: for k in (0..j + 1).rev() {
                        v3 += -(-(t[j % 4]));
                        v3 = ((v1).sin() - (v3 - v1));
                        v2[1][(i + 1) % 4] = t[j % 4];
                        if j > 1 { return (0.75_f64).tanh().exp(); }
                    }
                    v2[1][i % 4] *= ((v1) * (1.25_f64)).tanh();
                } else if v1 < v3 && j != 1 {
                    v2[0][(j * 3 + 0) % 4] *= ((2.0_f64 + 0.0_f64) - -(v3));
                }
            }
            if t[(i + 1) % 4] > 0.5 || v1 < 0.0_f64 {
                'l1: for j in i % 3..=3 {
                    let v4: f64 = ((t[1]) * (i as f64) - (0.5_f64).sin());
                    let mut v5 = v2[1];
                    let mut v6: f64 = -((0.75_f64) * (v4));
                    let mut v7 = 0usize;
                    'l2: loop {
                        v7 += 1;
                        if v7 > 3 { break; }
                        let v8: f64 = if j % 2 == 1 {
                            v6 += (y).tanh().exp();
                            v4
                        } else {
                            (v5.iter().rev().take(2).map(|v9| v9.cos()).sum::<f64>())
                        };
                        v6 = (v6 * 0.5 + (v4 + ((t[i % 4]) / (2.5 + (x[(j * 3 + 2) % 4]).cos())))).sin();
                        v6 = (v6 * 0.5 + t[(i * 3 + 1) % 4]).sin();
                        v5.swap(1, j % 4);
                    }
                }
                let mut v11: f64 = 0.0_f64;
            }
            let mut v12: f64 = 0.0_f64;
        } else if x[(i + 1) % 4] < (v1) * (i as f64) {
            let mut v13: f64 = ((v1) * (x[(i * 3 + 2) % 4]) + (v1 - y));
        } else {
            let mut v14: f64 = 2.0_f64;
            v14 -= (v2[1][1]).tanh().exp();
        }
    }
    let mut v15: f64 = (-(t[2])) * (t[2]);
    v15 = ((v1).sin()) * ((y).sin());
    v15 = 0.75_f64;
    -(v15) + (v15).sin() + (v1).sin() + (t[1]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_42(x: &[f64], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    let mut v1 = 0usize;
    let v2: f64 = 'l0: loop {
        v1 += 1;
        if v1 > 3 { break (m[0][1] + m[0][2]); }
        let v3: f64 = ((m[1][v1 % 4]).sin()).tanh();
        let mut v4: f64 = y;
        v4 += ((v3) * (m[1][1])).sin();
        v4 -= (v4).sin();
        let mut v5: f64 = 1.25_f64;
    };
    if x[(v1 + 1) % 4] > y {
        'l0: for i in (1..4).rev() {
            let v6: f64 = if y > mixed(m[0][i % 4], 0.75_f64) {
                mixed(0.75_f64, ((2.0_f64) / (2.5 + (m[0][(i * 3 + 1) % 4]).cos())))
            } else {
                ((m[1][(i * 3 + 0) % 4]).sin() - (y + v2))
            };
        }
    } else if v2 > (v2) * (0.5_f64) {
        match v1 {
            0 if v2 > 0.5 || 0.0_f64 < m[1][v1 % 4] => {
                let mut v7 = [[0.0_f64; 4]; 2];
            }
            0..=1 => {
                let mut v8: f64 = ((v2) * (m[0][v1 % 4])).tanh().exp();
            }
            _ => {
                if v2 > 0.5 || 1.25_f64 < y {
                    'l0: for i in v1 % 3..=3 {
                        'l1: for j in 0..v1 {
                            let v9 = vec![0.0_f64; 4];
                            let mut v10: f64 = ((v9[v1 % 4]).sin()) * (summed(&v9[j % 4..], x[i % 4]));
                        }
                        let mut v11: f64 = ((0.5_f64) * (i as f64)).sin();
                    }
                    let mut v12 = 0usize;
                    'l0: while v12 < 2 && !(v1 % 2 == 1) {
                        v12 += 1;
                        if y < summed(x, y) {
                            let mut v13: f64 = ((y).tanh().exp()).tanh().exp();
                        } else {
                            let mut v14 = [0.0_f64; 4];
                            'l1: for j in 0..x.len() {
                                if v2 > 0.5 || y < v2 {
                                    let mut v15: f64 = 0.75_f64;
                                    let v16 = vec![0.0_f64; 4];
                                    let mut v17 = (v12 * 3 + 1) % 4 + 0usize;
                                }
                            }
                        }
                        let mut v18: f64 = ((y + y)) * (v1 as f64);
                        v18 += 0.0_f64;
                    }
                    let mut v19: f64 = ((m[1][v1 % 4]).tanh().exp() + ((m[1][(v1 * 3 + 2) % 4]) / (2.5 + (v2).cos())));
                } else if v1 % 2 == 0 {
                    let v20: f64 = m[1][(v1 * 3 + 1) % 4];
                } else {
                    let mut v21: f64 = 0.75_f64;
                }
            }
        }
    }
    let mut v22: f64 = ((0.5_f64).sin()).sin();
    v22 = (v22 * 0.5 + ((m[0][v1 % 4]).tanh() + m[1][(v1 * 3 + 0) % 4])).sin();
    v22 -= y;
    v22 *= (2.0_f64) * (v2);
    v22 = (v22 * 0.5 + (((0.75_f64).tanh().exp()) / (2.5 + ((1.25_f64) * (v1 as f64)).cos()))).sin();
    (v2 + v22) + (v22).sin() + (v2).sin() + (m[0][v1 % 4]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_43(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], #[constant] t: &[f64]) -> f64 {
    'l0: for i in 0..4 {
        'l1: for j in i % 3..=3 {
            let mut v1: f64 = t[(j + 1) % 4];
            'l2: for k in (1..4).rev() {
                let v2: f64 = if i > 2 {
                    t[(j * 3 + 0) % 4]
                } else {
                    ((m[0][(k * 3 + 1) % 4]).sin() + (m[1][k % 4] - t[j % 4]))
                };
                let v3 = [(y).sin(), (v1) * (y), (v1) * (j as f64), ((v2) / (2.5 + (2.0_f64).cos()))];
            }
        }
        let mut v4: f64 = ((t[i % 4]).sin()).tanh();
        let mut v5 = vec![0.0_f64; 4];
        if i > 1 { break; }
    }
    let mut v6 = 0usize;
    'l0: while v6 < 1 && !(m[0][0] < t[0]) {
        v6 += 1;
        if t[v6 % 4] > 0.5 || y < x[v6 % 4] {
            'l1: for j in (0..v6 + 1).rev() {
                let mut v7 = [-(x[j % 4]), (x[(v6 * 3 + 1) % 4]).tanh(), (y) * (y), (0.5_f64 - m[0][0])];
                let mut v8 = v7;
                let mut v9 = 2 + 0usize;
                let mut v10 = [(y).sin(), (v7[1]).sin(), (v8[(j * 3 + 1) % 4] - v8[v9 % 4]), (x[(j + 1) % 4]).sin()];
            }
            let mut v11 = [[0.0_f64; 4]; 2];
        } else {
            'l1: for j in 0..0 {
                let v12: f64 = match (j % 3, 0.75_f64 < 2.0_f64 && j != 1) {
                    (0, true) => ((2.0_f64) * (x[v6 % 4])).sin(),
                    (1, _) | (0, false) => ((t[j % 4]).sin()).tanh(),
                    _ => -(y),
                };
                if x[2] < x[(j + 1) % 4] && v6 != 1 { return (mixed(0.75_f64, t[j % 4]) + (x[j % 4] + y)); }
            }
            let mut v13 = vec![0.0_f64; 4];
        }
        let mut v14: f64 = ((x[v6 % 4]) * (v6 as f64)).sin();
    }
    let mut v15 = vec![0.0_f64; 4];
    'l0: for i in 0..v6 {
        v15[v6 % 4] *= mixed(x[v6 % 4], ((y) / (2.5 + (t[(v6 * 3 + 2) % 4]).cos())));
        v15[(i * 3 + 2) % 4] -= summed(&v15[1..], v15[i % 4]);
        if 0.0_f64 < ((v15[(v6 + 1) % 4]) / (2.5 + (m[1][v6 % 4]).cos())) { break; }
    }
    v15[(v6 * 3 + 0) % 4] -= (-(v15[v6 % 4]) + (y) * (x[3]));
    1.25_f64 + (v15[v6 % 4]).sin() + (t[v6 % 4]).sin() + (m[0][(v6 * 3 + 0) % 4]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_44(x: &[f64], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    'l0: for i in 0..4 {
        let mut v1: f64 = ((x[(i + 1) % 4]).sin()) * ((x[i % 4]).sin());
    }
    let mut v2 = [(y + x[3]), (m[1][3]).tanh().exp(), -(m[0][0]), x[1]];
    'l0: for v3 in x.iter() {
        let mut v5: f64 = ((v2[3]).tanh() + (0.75_f64) * (m[0][1]));
        'l1: for j in 0..3 {
            if y < (x[j % 4] + 0.0_f64) {
                v5 *= (y).sin();
                let mut v6: f64 = ((m[1][(j * 3 + 0) % 4] + v2[j % 4])) * ((0.75_f64 + v5));
            } else if *v3 > 0.5 || x[1] < v5 {
                'l2: for &v7 in x.iter() {
                    v5 = (v5 * 0.5 + ((y - *v3)).tanh()).sin();
                    v2[(j + 1) % 4] = (x.iter().map(|v9| v9 * *v3).sum::<f64>()).tanh();
                    if v7 > 0.5 || *v3 < x[j % 4] {
                        let mut v11: f64 = (m[1][0] - (x[1]).sin());
                    }
                    v2[0] -= (((v5) / (2.5 + (*v3).cos()))) * ((0.75_f64).sin());
                }
            } else {
                'l2: for k in 0..0 {
                    v2[0] = ((2.0_f64).sin()).tanh();
                    v2[j % 4] -= ((2.0_f64 + *v3) + (v2[k % 4]).tanh().exp());
                    if x[j % 4] < (v5) * (k as f64) { return -((m[0][(k + 1) % 4]) * (x[j % 4])); }
                }
            }
        }
        let mut v12: f64 = ((v5) * (y)).tanh().exp();
        'l1: for j in 0..2 {
            let mut v13: f64 = ((*v3) * (v5)) * (-(y));
        }
    }
    let v14: f64 = ((m[0][0]).tanh() + y);
    let mut v15 = 3 + 0usize;
    (m[0][(v15 * 3 + 1) % 4]).tanh() + (v14).sin() + (v2[v15 % 4]).sin() + (m[0][v15 % 4]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_45(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize, table: &[usize]) -> f64 {
    let mut v1: f64 = ((m[1][(n + 1) % 4]) * (y)).tanh().exp();
    a[n % 4] += ((m[0][n % 4]).tanh()).tanh().exp();
    let mut v2: f64 = (((a[0]) / (2.5 + (0.75_f64).cos()))).sin();
    'l0: for i in 0..1 {
        let mut v3 = [mixed(m[0][3], v2), v1, (x[n % 4]) * (v2), (a[table[n % 3]]) * (v2)];
        let mut v4 = (i * 3 + 3) % 4 + 0usize;
        let mut v5 = 0usize;
        'l1: while v5 < 1 && !(y < v2 && n != 1) {
            v5 += 1;
            'l2: for k in (0..5).step_by(2) {
                a.swap(v4 % 4, v4 % 4);
                a[v5 % 4] += (y + (v3[(v4 * 3 + 0) % 4]) * (x[i % 4]));
            }
        }
        let mut v6: f64 = ((v1) * (v4 as f64) + (v1 + a[n % 4]));
    }
    a[table[n % 3]] += 1.25_f64;
    let mut v7 = [(x[table[n % 3]]) * (y), a[(n + 1) % 4], (a[(n * 3 + 2) % 4]) * (0.5_f64), (x[table[n % 3]]) * (n as f64)];
    let mut v8 = n % 4 + 0usize;
    v1 *= (v2) * (m[1][v8 % 4]);
    y + (v7[n % 4]).sin() + (v2).sin() + (v1).sin() + (a[(v8 + 1) % 4]).sin() + (m[1][n % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_46(x: &[f64], y: f64, mut a: [f64; 4], n: usize) -> f64 {
    let v1: f64 = (((a[n % 4]) / (2.5 + (x[(n * 3 + 0) % 4]).cos()))).sin();
    let v2: f64 = ((y).sin() + (a[3]).tanh());
    'l0: for i in (1..4).rev() {
        let mut v3: f64 = 2.0_f64;
        a[i % 4] -= (((v3) / (2.5 + (v2).cos()))) * ((v2).sin());
        'l1: for j in 0..i {
            v3 = 0.0_f64;
            a.swap(i % 4, j % 4);
            'l2: for (k, v4) in x.iter().enumerate().skip(1).step_by(2) {
                a[k % 4] *= ((y).tanh().exp()).sin();
            }
            let mut v6 = n % 4 + 0usize;
        }
        a.swap(i % 4, i % 4);
    }
    let mut v7 = 0usize;
    'l0: loop {
        v7 += 1;
        if v7 > 3 { break; }
        let mut v8 = 0usize;
        'l1: loop {
            v8 += 1;
            if v8 > 3 { break; }
            let mut v9 = a;
            let v10: f64 = (((0.5_f64) / (2.5 + (y).cos()))).tanh();
            let v11: f64 = if n % 2 == 0 {
                (-(y)) * (n as f64)
            } else {
                let mut v12: f64 = ((v10) * (1.25_f64)).sin();
                ((x[v7 % 4]).tanh()).tanh()
            };
        }
    }
    -(0.5_f64) + (v2).sin() + (v1).sin() + (a[(v7 * 3 + 3) % 4]).sin() + (y).sin() + (x[v7 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_47(x: &[f64; 4], y: f64) -> f64 {
    'l0: for i in 0..0 {
        let mut v1 = [(y) * (i as f64), y, y, (y) * (y)];
        match i {
            0 if 1.25_f64 > 0.5 || x[(i + 1) % 4] < x[i % 4] => {
                v1[(i * 3 + 1) % 4] = ((v1[i % 4]).sin()).tanh().exp();
            }
            0..=1 => {
                'l1: for j in (0..5).step_by(2) {
                    v1.swap((j + 1) % 4, (i * 3 + 0) % 4);
                    if v1[(j + 1) % 4] < (v1[(i + 1) % 4]) * (x[(i * 3 + 2) % 4]) {
                        let mut v2 = i % 4 + 0usize;
                    }
                    let mut v3: f64 = 0.5_f64;
                    v1[i % 4] = ((y).tanh().exp()) * (i as f64);
                }
            }
            _ => {
                let v4: f64 = ((y) * (y) - (0.5_f64 + v1[0]));
            }
        }
        let mut v5: f64 = -(summed(&v1[..2], v1[1]));
        let mut v6 = [summed(x, x[i % 4]), y, v5, (0.75_f64) * (x[i % 4])];
        if x[2] < (x[i % 4] + x[2]) {
            let v9: f64 = 0.75_f64;
            return ((y).sin() - (0.5_f64).sin());
        }
    }
    let v10: f64 = (mixed(y, y) - y);
    let mut v11 = vec![0.0_f64; 4];
    'l0: for i in (0..5).step_by(2) {
        let v12: f64 = if v10 > (x[i % 4]) * (v11[1]) {
            x[i % 4]
        } else {
            let mut v13: f64 = ((x[(i * 3 + 2) % 4] + y)) * ((x[(i * 3 + 3) % 4] + v10));
            ((v11[i % 4]).sin()) * ((x[0]).tanh())
        };
        if i % 2 == 1 { break 'l0; }
    }
    let v14: f64 = ((y).sin() + ((y) / (2.5 + (v10).cos())));
    'l0: for (i, v15) in x.iter().enumerate() {
        let mut v17 = 0usize;
        'l1: while v17 < 3 {
            v17 += 1;
            match v17 {
                0 if i > 0 => {
                    let mut v18 = 0usize;
                    let v19: f64 = 'l2: loop {
                        v18 += 1;
                        if v18 > 1 { break (v14) * (v11[3]); }
                        let mut v20: f64 = (((y + y)) / (2.5 + ((v14) * (v18 as f64)).cos()));
                        v20 = (v20 * 0.5 + (mixed(x[i % 4], 2.0_f64)) * (-(*v15))).sin();
                    };
                }
                0..=1 => {
                    let v21: f64 = ((1.25_f64) * (i as f64)) * (v17 as f64);
                }
                _ => {
                    let mut v22 = 0usize;
                    'l2: while v22 < 4 {
                        v22 += 1;
                        let mut v23: f64 = ((v11[2] - v10)) * ((v14) * (*v15));
                        v23 = mixed((v11[v22 % 4] + *v15), (*v15) * (2.0_f64));
                    }
                }
            }
        }
    }
    let mut v10: f64 = v11[3];
    v10 += ((x[3]).sin()) * (((v11[3]) / (2.5 + (2.0_f64).cos())));
    (x[0] - x[1]) + (v10).sin() + (v14).sin() + (v11[2]).sin() + (v10).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_48(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    let mut v1: f64 = ((m[0][(n + 1) % 4]).tanh()).sin();
    v1 = (v1 * 0.5 + ((v1).sin()).sin()).sin();
    if m[1][(n + 1) % 4] < (y) * (v1) {
        if v1 < m[0][(n * 3 + 3) % 4] && n != 1 {
            v1 = (v1 * 0.5 + (((m[0][(n + 1) % 4]).tanh()) / (2.5 + ((x[n % 4]).sin()).cos()))).sin();
            let mut v2: f64 = ((-(v1)) / (2.5 + (1.25_f64).cos()));
            let v3: f64 = 0.75_f64;
        }
        'l0: for i in 0..x.len() {
            'l1: for (j, v4) in x.iter().enumerate().skip(1).step_by(2) {
                v1 -= ((x[(n + 1) % 4]) / (2.5 + (y).cos()));
                v1 *= (*v4) * (n as f64);
            }
            'l1: for j in 0..2 {
                let mut v6 = 0usize;
                let v7: f64 = 'l2: loop {
                    v6 += 1;
                    if v6 > 2 { break -(m[0][j % 4]); }
                    let mut v8 = [(m[1][n % 4] + v1), (x[2]).tanh(), (y - y), (m[1][0] - m[1][v6 % 4])];
                };
                'l2: for k in 0..3 {
                    let mut v9: f64 = 0.75_f64;
                }
                if y < (x[j % 4] + x[n % 4]) {
                    v1 = -((v1) * (j as f64));
                    continue;
                }
            }
            let v10: f64 = if y > (x[i % 4]) * (n as f64) {
                ((v1 + y) - (x[(i + 1) % 4]) * (i as f64))
            } else {
                v1 -= (m[0][i % 4] - v1);
                ((y) * (i as f64)) * ((x.iter().map(|v11| v11.sin()).product::<f64>()))
            };
            if 0.5_f64 > (m[1][i % 4]) * (m[0][n % 4]) {
                v1 -= v10;
            }
        }
        'l0: for i in 0..3 {
            let mut v13 = m[0][(i + 1) % 4] < v1 && n != 1;
            v1 += (((x[i % 4] - v1)) / (2.5 + (y).cos()));
        }
    } else {
        let mut v14 = n % 4 + 0usize;
        v1 = 0.75_f64;
    }
    let v15: f64 = match (n % 3, v1 < (v1 - x[0])) {
        (0, true) => (v1) * ((0.5_f64 - v1)),
        (1, _) | (0, false) => ((m[1][(n * 3 + 3) % 4] + y)).sin(),
        _ => (-(0.5_f64)) * (-(m[0][n % 4])),
    };
    v1 = (v1 * 0.5 + (0.0_f64) * ((2.0_f64) * (n as f64))).sin();
    v1 = 0.5_f64;
    x[n % 4] + (v15).sin() + (v1).sin() + (m[1][(n + 1) % 4]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_49(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    'l0: for i in 0..0 {
        if 0.0_f64 < summed(&m[1], x[(n * 3 + 0) % 4]) {
            let mut v1 = 0usize;
            'l1: loop {
                v1 += 1;
                if v1 > 2 { break; }
                let mut v2 = (v1 + 1) % 4 + 0usize;
                if x[i % 4] < (m[0][(i * 3 + 1) % 4]).sin() {
                    let mut v3: f64 = ((2.0_f64 - m[0][2]) - (0.0_f64) * (v1 as f64));
                    continue;
                }
                if m[0][(v2 * 3 + 3) % 4] < 0.0_f64 && i != 1 { return ((0.5_f64) * (1.25_f64) - (m[0][(v1 * 3 + 2) % 4]) * (y)); }
                if m[0][3] > (x[n % 4]) * (n as f64) { return (((x[n % 4]) / (2.5 + (m[0][(n * 3 + 3) % 4]).cos())) + (x[n % 4]) * (i as f64)); }
            }
        } else if m[1][(n * 3 + 2) % 4] > 0.5 || m[1][i % 4] < x[i % 4] {
            let mut v4: f64 = 1.25_f64;
        }
        let v5 = [(x[(n + 1) % 4] + 0.0_f64), y, y, (y) * (n as f64)];
        let v6: f64 = ((y) * (v5[(i * 3 + 1) % 4])) * ((m[0][(i + 1) % 4]).sin());
        let v7: f64 = match (n % 3, y < (m[1][0]) * (v6)) {
            (0, true) => y,
            (1, _) | (0, false) => mixed(((x[i % 4]) / (2.5 + (y).cos())), (x[3]) * (n as f64)),
            _ => ((m[0][n % 4]).sin() - (v6) * (v5[(i * 3 + 3) % 4])),
        };
    }
    let mut v8: f64 = ((x[(n * 3 + 0) % 4]) * (n as f64) - (y + y));
    let mut v9 = [(m[0][n % 4]) * (v8), (y - m[0][(n * 3 + 1) % 4]), (x[n % 4]).tanh().exp(), (x[(n + 1) % 4]) * (m[0][n % 4])];
    (x[n % 4] - v9[n % 4]) + (v9[n % 4]).sin() + (v8).sin() + (m[1][(n + 1) % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_50(x: &[f64], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    let mut v1 = vec![0.0_f64; 4];
    let v2: f64 = if m[1][0] < (x[3] + v1[2]) {
        mixed(y, (y) * (y))
    } else {
        (((x[0]).sin()) / (2.5 + (y).cos()))
    };
    'l0: for i in 0..x.len() {
        let mut v3: f64 = ((0.0_f64 + v2)) * ((m[1][i % 4]) * (i as f64));
        let mut v4 = 0usize;
        'l1: loop {
            v4 += 1;
            if v4 > 2 { break; }
            let mut v5 = [(m[1][(i + 1) % 4]) * (y), (y + v1[i % 4]), (x[(i + 1) % 4]).sin(), v1[i % 4]];
            let v6: f64 = if i > 1 {
                ((v3).sin()) * ((0.75_f64) * (v4 as f64))
            } else {
                v3 += ((m[1][(i * 3 + 0) % 4] + v1[i % 4])).sin();
                ((v5[2] - v5[i % 4])).tanh()
            };
            match v4 {
                0 if v2 > (v6) * (x[(i + 1) % 4]) => {
                    v5[v4 % 4] = ((x.iter().skip(1).fold(v3, |v8, v7| (v8 * 0.5 + v7).sin()))) * ((v5[i % 4]).tanh());
                }
                0..=1 => {
                    let v9: f64 = if v2 > 0.5 || v2 < y {
                        ((v6) * (y) + (v3).tanh())
                    } else {
                        -((0.5_f64) * (v1[i % 4]))
                    };
                }
                _ => {
                    let mut v10: f64 = (summed(&m[1], 2.0_f64) + (v1[(i + 1) % 4]) * (i as f64));
                }
            }
            'l2: for k in (0..5).step_by(2) {
                if i % 2 == 0 { return (v6).sin(); }
            }
        }
    }
    let mut v11: f64 = (v2).sin();
    'l0: for i in 0..3 {
        v11 = (v11 * 0.5 + (((v1[(i * 3 + 2) % 4]).tanh()) / (2.5 + (v11).cos()))).sin();
        if 2.0_f64 < y && i != 1 { break; }
    }
    let mut v12 = 3 + 0usize;
    'l0: for i in (0..5).step_by(2) {
        if i % 2 == 0 {
            v11 = 0.5_f64;
            return (v1.iter().skip(1).fold(0.0_f64, |v14, v13| (v14 * 0.5 + v13).sin()));
        }
        if v12 > 1 {
            'l1: for j in (0..5).step_by(2) {
                v1[0] = ((m[1][j % 4] - v2)) * (summed(&x[j % 4..], v1[2]));
                match v12 {
                    0 if j > 2 => {
                        v1[j % 4] *= (-(m[1][(j * 3 + 2) % 4])).tanh();
                    }
                    0..=1 => {
                        v11 = (v11 * 0.5 + (-(y) + v1[1])).sin();
                    }
                    _ => {
                        v11 = 2.0_f64;
                    }
                }
                v11 = (v11 * 0.5 + ((y).sin()) * (v12 as f64)).sin();
                v11 = (v11 * 0.5 + ((x[3] + 0.0_f64)) * ((y + 1.25_f64))).sin();
                if x[v12 % 4] > 0.5 || y < y { continue; }
            }
            v11 = 2.0_f64;
            v11 += ((v11).sin() + ((v11) / (2.5 + (v2).cos())));
        }
        v11 = (v11 * 0.5 + ((m[1][(v12 * 3 + 0) % 4]).tanh().exp() + (x[v12 % 4]).sin())).sin();
        v11 = (v11 * 0.5 + ((x[i % 4]) * (i as f64)).tanh()).sin();
    }
    (y) * (v12 as f64) + (v11).sin() + (v2).sin() + (v1[2]).sin() + (m[1][v12 % 4]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_51(x: &[f64], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    let mut v1 = vec![0.0_f64; 4];
    let mut v2: f64 = y;
    if v1[2] > (m[0][0]).tanh().exp() {
        let mut v3 = v1.clone();
    } else {
        v2 += ((v2).tanh().exp()).sin();
        let v4: f64 = ((summed(&v1[..2], v2)) / (2.5 + ((v1[3] + v1[1])).cos()));
    }
    v2 = (v2 * 0.5 + v1[1]).sin();
    let v5: f64 = -((x[1] + y));
    if y < (v1[3]).sin() {
        v1[1] = (((v2).tanh()) / (2.5 + ((v5).tanh()).cos()));
        let mut v6 = 0usize;
        'l0: while v6 < 2 {
            v6 += 1;
            let mut v7: f64 = ((x[v6 % 4]).tanh()).tanh();
        }
        let mut v8 = 0usize;
        'l0: loop {
            v8 += 1;
            if v8 > 1 { break; }
            let mut v9 = [0.0_f64; 4];
        }
    } else {
        v1[0] *= ((y).tanh().exp()).tanh();
    }
    let mut v10 = 0usize;
    'l0: while v10 < 3 && !(v5 > x[0]) {
        v10 += 1;
        v1[(v10 + 1) % 4] = m[1][v10 % 4];
        'l1: for j in 0..2 {
            let mut v11 = 0usize;
            'l2: loop {
                v11 += 1;
                if v11 > 3 { break; }
                let v12: f64 = if x[0] < y && v10 != 1 {
                    v2 = 2.0_f64;
                    ((x[(v10 * 3 + 3) % 4]).sin()).tanh().exp()
                } else {
                    v2 = (v2 * 0.5 + (v5 - x[(v11 * 3 + 2) % 4])).sin();
                    ((x[j % 4] + y)).sin()
                };
            }
            v1[v10 % 4] *= (((0.5_f64) / (2.5 + (2.0_f64).cos()))).tanh().exp();
            'l2: for k in (0..v11 + 1).rev() {
                v2 += (m[0][(k * 3 + 0) % 4]) * ((y - v2));
            }
            if v10 > 2 {
                v2 += ((y - 0.0_f64)) * ((m[1][j % 4]).tanh());
                continue;
            }
        }
        if v5 < v2 && v10 != 1 { break 'l0; }
        if v2 > 0.5 || 0.0_f64 < m[0][v10 % 4] {
            v1.swap((v10 + 1) % 4, v10 % 4);
            v2 = 0.0_f64;
        } else {
            v2 *= (v2).sin();
        }
        if y > (y - 2.0_f64) { continue; }
    }
    v2 = (v2 * 0.5 + ((v1.iter().rev().take(2).map(|v13| v13.cos()).sum::<f64>())).sin()).sin();
    (y).sin() + (v5).sin() + (v2).sin() + (v1[v10 % 4]).sin() + (m[1][(v10 + 1) % 4]).sin() + (y).sin() + (x[v10 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_52(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    let mut v1: f64 = (((m[0][1]) / (2.5 + (m[0][0]).cos()))) * ((m[0][3]) * (2.0_f64));
    let v2: f64 = y;
    if x[2] < x[1] {
        let mut v3 = 1 + 0usize;
        let mut v4 = y > (0.5_f64) * (m[1][v3 % 4]);
        v1 = 1.25_f64;
    }
    v1 *= -(v2);
    let mut v5 = [x[0], (x[0]) * (m[1][2]), summed(&m[0], y), x[1]];
    v5[3] *= (y - -(v5[1]));
    (v5[0] - m[1][2]) + (v5[1]).sin() + (v2).sin() + (v1).sin() + (m[0][1]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_53(x: &[f64], y: f64, m: &[[f64; 4]; 2], table: &[usize]) -> f64 {
    let mut v1 = m[1];
    let v2: f64 = if x[0] > -(x[3]) {
        (x[1] + (y) * (y))
    } else {
        ((1.25_f64).sin()) * ((v1[0]) * (y))
    };
    if x[2] > 0.5 || y < x[3] { return y; }
    'l0: for i in (1..4).rev() {
        if 0.5_f64 < (2.0_f64).sin() { return 2.0_f64; }
        'l1: for j in 0..i {
            let v3: f64 = ((m[0][table[i % 3]]).sin()).sin();
        }
        let mut v4 = 0usize;
        let v5: f64 = 'l1: loop {
            v4 += 1;
            if v4 > 3 { break v2; }
            let mut v6: f64 = ((v2).sin()).sin();
            v6 += (((v1[i % 4] - m[1][i % 4])) / (2.5 + ((x[(v4 * 3 + 2) % 4]) * (y)).cos()));
            v6 *= (y) * (i as f64);
            match v4 {
                0 if i > 1 => {
                    let mut v9: f64 = (x.iter().map(|v7| v7.sin()).product::<f64>());
                }
                0..=1 => {
                    v1[2] = v1[i % 4];
                }
                _ => {
                    let mut v10: f64 = ((x[v4 % 4]) / (2.5 + ((v2).sin()).cos()));
                }
            }
            let mut v11: f64 = (((x[0]) / (2.5 + (y).cos()))) * ((v2 + y));
        };
    }
    'l0: for v13 in x.chunks_exact(2) {
        let v12: f64 = v13[0] * v13[1];
        let v14: f64 = v1[2];
        'l1: for j in 0..1 {
            'l2: for k in j % 3..=3 {
                match j {
                    0 if v1[0] > (m[1][(j + 1) % 4]).tanh() => {
                        let mut v15 = [1.25_f64, ((v2) / (2.5 + (m[1][(j + 1) % 4]).cos())), summed(&x[j % 4..], y), (v12 + v12)];
                    }
                    0..=1 => {
                        if v2 < summed(&v1[..2], v1[(j * 3 + 2) % 4]) {
                            let mut v16: f64 = (-(v14)) * (k as f64);
                            continue 'l2;
                        }
                    }
                    _ => {
                        if v14 < (x[j % 4]) * (m[1][0]) {
                            let mut v17: f64 = ((y).sin()) * ((v2) * (v1[k % 4]));
                            v17 = (v17 * 0.5 + ((v2).tanh()).sin()).sin();
                        } else if k % 2 == 1 {
                            let mut v18 = vec![0.0_f64; 4];
                        }
                    }
                }
                let mut v21: f64 = (x.iter().skip(1).fold(x[(k * 3 + 2) % 4], |v20, v19| (v20 * 0.5 + v19).sin()));
            }
        }
        let mut v24: f64 = ((v1.iter().zip(x.iter()).map(|(v22, v23)| v22 * v23).sum::<f64>()).sin()) * (y);
        v24 += (x[3]) * ((2.0_f64).sin());
    }
    let mut v25: f64 = (x[2]) * (m[0][3]);
    (v2).sin() + (v25).sin() + (v2).sin() + (v1[1]).sin() + (m[0][3]).sin() + (y).sin() + (x[1]).sin()
}

#[differentiable(second_order)]
fn flow_54(x: &[f64], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    let mut v1 = vec![0.0_f64; 4];
    let mut v2 = 0usize;
    let v3: f64 = 'l0: loop {
        v2 += 1;
        if v2 > 1 { break y; }
        let mut v4: f64 = ((v1[0]) * (m[1][0])) * ((v1[v2 % 4]).sin());
        'l1: for j in 0..1 {
            if v4 < (m[1][(v2 + 1) % 4] + v4) {
                if j > 0 {
                    v4 = (v4 * 0.5 + (v4 + (v1[v2 % 4] - v4))).sin();
                    continue;
                }
            } else if j > 0 {
                let mut v5: f64 = (((v4) / (2.5 + (0.5_f64).cos()))).tanh().exp();
            } else {
                v4 += (((m[0][v2 % 4]) / (2.5 + (v4).cos())) + (m[1][(j * 3 + 1) % 4] + x[v2 % 4]));
            }
            v1[j % 4] += 0.5_f64;
        }
        'l1: for j in 0..3 {
            v1[0] += ((v1[v2 % 4] + v4) + (v4).sin());
            v4 += x[(j * 3 + 1) % 4];
        }
    };
    if m[0][v2 % 4] > 0.5 || y < x[(v2 * 3 + 3) % 4] {
        match v2 {
            0 if y > 0.5 || y < 1.25_f64 => {
                v1[(v2 + 1) % 4] = (-(y)) * ((2.0_f64) * (x[v2 % 4]));
            }
            0..=1 => {
                let mut v6: f64 = ((y) * (x[(v2 * 3 + 0) % 4])) * (v3);
            }
            _ => {
                v1[0] -= v3;
            }
        }
        let mut v7 = (v2 + 1) % 4 + 0usize;
        let v8: f64 = 1.25_f64;
    }
    'l0: for (v9, v10) in x.iter().zip(x.iter().rev()) {
        v1[(v2 * 3 + 3) % 4] = -(((v3) / (2.5 + (0.0_f64).cos())));
        v1.swap((v2 * 3 + 2) % 4, v2 % 4);
        if v2 % 2 == 0 { continue; }
    }
    'l0: for i in 0..1 {
        'l1: for v12 in x.windows(2) {
            let v11: f64 = v12[0] * v12[1];
            let v13: f64 = match (i % 3, x[v2 % 4] < (v11).tanh().exp()) {
                (0, true) => ((v1[2]) * (v3) - (x[i % 4]).sin()),
                (1, _) | (0, false) => (((0.0_f64) / (2.5 + (x[i % 4]).cos()))).tanh().exp(),
                _ => ((x[i % 4]) * (2.0_f64)) * ((m[1][i % 4]) * (m[1][i % 4])),
            };
        }
        let mut v14 = [(v3).sin(), -(v3), (x[1]).tanh(), ((v3) / (2.5 + (v3).cos()))];
        let mut v15: f64 = (-(v14[i % 4])).sin();
        v15 = 0.75_f64;
    }
    (m[0][v2 % 4] + y) + (v3).sin() + (v1[v2 % 4]).sin() + (m[1][v2 % 4]).sin() + (y).sin() + (x[v2 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_55(x: &[f64], y: f64, mut a: [f64; 4], n: usize, #[constant] t: &[f64]) -> f64 {
    let mut v1 = (n + 1) % 4 + 0usize;
    let mut v2: f64 = ((y) * (y)).tanh().exp();
    v2 = (v2 * 0.5 + ((0.5_f64 + v2)).sin()).sin();
    if t[v1 % 4] > (v2).sin() {
        'l0: for i in 0..1 {
            v2 -= (t[(v1 + 1) % 4]) * (x[i % 4]);
            'l1: for v3 in x.iter() {
                if x[v1 % 4] > (t.iter().zip(a.iter()).map(|(v5, v6)| v5 * v6).sum::<f64>()).sin() {
                    a[1] -= -(-(x[i % 4]));
                    'l2: for k in 0..0 {
                        v2 = ((x[k % 4]) * (y)) * ((y) * (n as f64));
                        let v7: f64 = if a[(i * 3 + 3) % 4] < (x[(i + 1) % 4]) * (k as f64) {
                            v2 = (v2 * 0.5 + t[n % 4]).sin();
                            ((y + x[i % 4])) * (i as f64)
                        } else {
                            ((0.5_f64 + v2) + t[i % 4])
                        };
                        a[n % 4] = ((2.0_f64).sin()) * ((a[(v1 + 1) % 4] + v2));
                    }
                    let v8: f64 = if i > 0 {
                        v2 = (v2 * 0.5 + mixed((0.75_f64) * (0.0_f64), (x[(v1 * 3 + 3) % 4]) * (a[(n + 1) % 4]))).sin();
                        (x[i % 4] + (a[n % 4]).sin())
                    } else {
                        (t.iter().map(|v9| v9.sin()).product::<f64>())
                    };
                }
                let v11: f64 = ((t[(i + 1) % 4]) * (1.25_f64)) * (v1 as f64);
            }
            a.swap(i % 4, n % 4);
        }
    } else {
        a[n % 4] = (x.iter().skip(1).fold(v2, |v13, v12| (v13 * 0.5 + v12).sin()));
    }
    v2 + (v2).sin() + (t[v1 % 4]).sin() + (a[(v1 * 3 + 0) % 4]).sin() + (y).sin() + (x[v1 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_56(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], table: &[usize], #[constant] t: &[f64]) -> f64 {
    'l0: for (v1, v2) in t.iter().zip(t.iter().rev()) {
        let mut v3: f64 = *v2;
    }
    if x[2] < (2.0_f64).sin() {
        if 0.0_f64 < ((a[3]) / (2.5 + (t[1]).cos())) { return a[0]; }
        'l0: for i in 0..3 {
            match i {
                0 if m[0][(i + 1) % 4] < m[1][i % 4] && i != 1 => {
                    a[table[i % 3]] += (((0.5_f64 - m[1][1])) / (2.5 + ((t[(i * 3 + 1) % 4]).sin()).cos()));
                }
                0..=1 => {
                    let mut v4: f64 = -(x[table[i % 3]]);
                }
                _ => {
                    if a[i % 4] > summed(&t[1..], y) {
                        let v5: f64 = 1.25_f64;
                        'l1: for j in i % 3..=3 {
                            let mut v6: f64 = ((x[1] - x[j % 4])).tanh().exp();
                            a[i % 4] = ((0.5_f64).tanh()) * ((y) * (t[j % 4]));
                        }
                    } else if t[i % 4] > (a[(i + 1) % 4]).tanh() {
                        let mut v7 = 0usize;
                        'l1: loop {
                            v7 += 1;
                            if v7 > 1 { break; }
                            let mut v8 = a;
                            let v9: f64 = ((x[0]) * (x[(v7 + 1) % 4]) + (0.0_f64).sin());
                            let mut v10 = 3 + 0usize;
                        }
                    } else {
                        match i {
                            0 if x[i % 4] > -(x[0]) => {
                                let v11: f64 = if i > 1 {
                                    let v12: f64 = 0.75_f64;
                                    -((a[table[i % 3]]) * (i as f64))
                                } else {
                                    (y) * (i as f64)
                                };
                            }
                            0..=1 => {
                                a[table[i % 3]] += ((0.75_f64) * (y) + mixed(y, x[3]));
                            }
                            _ => {
                                let v13: f64 = 2.0_f64;
                            }
                        }
                    }
                }
            }
            'l1: for j in 0..i {
                if i > 0 {
                    let mut v14: f64 = ((t[table[i % 3]]) * (y)) * (((m[0][j % 4]) / (2.5 + (t[2]).cos())));
                    continue 'l0;
                }
                let mut v15: f64 = ((x[table[i % 3]] - a[i % 4])).sin();
                let mut v16 = 0usize;
                'l2: loop {
                    v16 += 1;
                    if v16 > 2 { break; }
                    v15 = 0.75_f64;
                    v15 = (v15 * 0.5 + (((m[0][(v16 + 1) % 4]) / (2.5 + (a[(i + 1) % 4]).cos()))).sin()).sin();
                    v15 = (v15 * 0.5 + (mixed(0.0_f64, m[1][0]) - (m[1][j % 4] + m[0][1]))).sin();
                    v15 = (v15 * 0.5 + ((v15).tanh()) * ((0.75_f64).tanh())).sin();
                }
                v15 = 0.5_f64;
            }
            let mut v19: f64 = ((a.iter().map(|v17| v17 * t[(i * 3 + 0) % 4]).sum::<f64>()).tanh()).tanh().exp();
            if i > 2 { continue; }
        }
    } else if t[2] < -(a[3]) {
        let mut v20: f64 = ((m[0][0]) * (a[2])) * ((t[2]) * (t[0]));
    } else {
        let mut v21: f64 = ((x[table[1]] + x[1])).tanh();
        v21 -= (y + m[0][2]);
    }
    let mut v22: f64 = 0.75_f64;
    v22 += t[2];
    (v22).sin() + (v22).sin() + (t[3]).sin() + (a[0]).sin() + (m[0][2]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_57(x: &[f64], y: f64, m: &[[f64; 4]; 2], table: &[usize]) -> f64 {
    let mut v1 = 0 + 0usize;
    'l0: for i in 0..v1 {
        let mut v2 = 0usize;
        'l1: while v2 < 2 && !(x[table[i % 3]] > 0.5 || y < y) {
            v2 += 1;
            'l2: for k in i % 3..=3 {
                let mut v3: f64 = ((m[0][table[v2 % 3]]) * (x[1])).sin();
                v3 = (x.iter().rev().take(2).map(|v4| v4.cos()).sum::<f64>());
                let v6: f64 = ((v3 + v3)).sin();
            }
            match v1 {
                0 if y < (m[1][table[v2 % 3]]) * (2.0_f64) => {
                    'l2: for k in 0..0 {
                        if m[0][2] > 0.5 || m[0][3] < x[v1 % 4] {
                            let v7: f64 = ((x[(v1 + 1) % 4] + 1.25_f64)) * ((y - x[i % 4]));
                            return ((m[0][v2 % 4] + x[(v2 * 3 + 1) % 4])).tanh().exp();
                        }
                        let mut v8 = vec![0.0_f64; 4];
                        let mut v9: f64 = 2.0_f64;
                        v9 = (v9 * 0.5 + (m[0][k % 4]).tanh()).sin();
                    }
                }
                0..=1 => {
                    let mut v10: f64 = ((x[v2 % 4]) * (y)) * ((m[1][(i + 1) % 4] + m[1][v1 % 4]));
                }
                _ => {
                    'l2: for k in 0..0 {
                        let mut v11 = [(m[0][(i * 3 + 0) % 4]).tanh(), summed(&x[k % 4..], x[k % 4]), -(y), (0.5_f64).sin()];
                        if 0.5_f64 < m[0][table[i % 3]] && i != 1 { continue 'l1; }
                    }
                }
            }
            let v12: f64 = match (v2 % 3, y > 0.5 || x[(i + 1) % 4] < y) {
                (0, true) => mixed(x[v1 % 4], ((y) / (2.5 + (x[(i * 3 + 1) % 4]).cos()))),
                (1, _) | (0, false) => ((((m[1][(v1 + 1) % 4]) / (2.5 + (0.75_f64).cos()))) / (2.5 + ((m[1][(v2 * 3 + 0) % 4]) * (x[v2 % 4])).cos())),
                _ => ((0.5_f64 - y)).sin(),
            };
        }
    }
    let mut v13 = 0usize;
    let v14: f64 = 'l0: loop {
        v13 += 1;
        if v13 > 3 { break (y).sin(); }
        let mut v15: f64 = ((y) * (m[1][v1 % 4])).tanh().exp();
        let mut v16: f64 = ((v15).sin()).tanh().exp();
    };
    let mut v14: f64 = ((m[0][v13 % 4]).tanh()).tanh().exp();
    'l0: for i in 0..1 {
        let v17: f64 = (0.5_f64 + (y) * (v1 as f64));
    }
    let mut v18: f64 = ((y) * (m[0][(v1 * 3 + 1) % 4]) + (x[(v13 * 3 + 0) % 4]) * (0.5_f64));
    v14 += 2.0_f64;
    (x.iter().map(|v19| v19 * 0.5_f64).sum::<f64>()).tanh() + (v18).sin() + (v14).sin() + (v14).sin() + (m[0][v13 % 4]).sin() + (y).sin() + (x[v13 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_58(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    let mut v1 = 0usize;
    'l0: loop {
        v1 += 1;
        if v1 > 2 { break; }
        let mut v2: f64 = 0.75_f64;
        let mut v3 = [[0.0_f64; 4]; 2];
    }
    let mut v4 = 0usize;
    'l0: while v4 < 2 && !(v1 > 2) {
        v4 += 1;
        let mut v5: f64 = ((0.75_f64).tanh().exp()) * (-(m[0][(v4 * 3 + 2) % 4]));
        if y > 0.5 || x[(v4 + 1) % 4] < v5 {
            v5 = 0.0_f64;
            'l1: for j in v1 % 3..=3 {
                let mut v6 = [(v5) * (m[1][0]), (v5).sin(), (m[0][(v4 + 1) % 4]) * (0.0_f64), m[0][n % 4]];
            }
            let mut v9: f64 = (x.iter().rev().take(2).map(|v7| v7.cos()).sum::<f64>());
        }
        let mut v10: f64 = ((2.0_f64).tanh().exp() - (x[1] + 0.0_f64));
        let mut v11 = 0usize;
        let v12: f64 = 'l1: loop {
            v11 += 1;
            if v11 > 1 { break summed(&x[n % 4..], m[0][(v1 * 3 + 3) % 4]); }
            let v13: f64 = ((m[1][v11 % 4]).sin() - (v5 - v5));
        };
    }
    let mut v14: f64 = ((m[0][v1 % 4]) * (y)) * (n as f64);
    v14 = 0.0_f64;
    'l0: for i in 0..1 {
        let mut v15: f64 = 0.0_f64;
    }
    let mut v16 = vec![0.0_f64; 4];
    let mut v17: f64 = (((v14) / (2.5 + (m[1][v1 % 4]).cos()))) * ((y) * (v16[(v4 + 1) % 4]));
    summed(&v16[v1 % 4..], v16[(n * 3 + 0) % 4]) + (v17).sin() + (v16[3]).sin() + (v14).sin() + (m[1][(n + 1) % 4]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_59(x: &[f64], y: f64, n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    'l0: for &v1 in t.iter() {
        let mut v3 = [(x[2] + y), (t[n % 4]) * (1.25_f64), (1.25_f64 + y), -(x[(n + 1) % 4])];
    }
    let mut v4 = vec![0.0_f64; 4];
    let mut v5 = t[(n + 1) % 4] < x[table[n % 3]] && n != 1;
    let mut v6 = 0usize;
    'l0: while v6 < 4 && !(!v5) {
        v6 += 1;
        let v7: f64 = match (n % 3, v6 % 2 == 0) {
            (0, true) => (x.iter().zip(v4.iter()).map(|(v8, v9)| v8 * v9).sum::<f64>()).sin(),
            (1, _) | (0, false) => ((0.5_f64) * (v6 as f64)).tanh().exp(),
            _ => (-(y)).tanh().exp(),
        };
        if n % 2 == 0 {
            let mut v10 = t[n % 4] < x[(n + 1) % 4] && n != 1;
        }
        if x[n % 4] > 0.5 || 0.5_f64 < t[n % 4] {
            let mut v11: f64 = ((y).tanh().exp() + (t[(v6 + 1) % 4]).tanh());
            if v5 { continue 'l0; }
        } else if v4[v6 % 4] < 0.5_f64 && v6 != 1 {
            v4[3] = ((y) * (v4[(v6 + 1) % 4])) * ((y).sin());
        }
        let v12: f64 = match (n % 3, !v5) {
            (0, true) => t[(n * 3 + 2) % 4],
            (1, _) | (0, false) => ((x[v6 % 4] + x[table[n % 3]])) * ((v4[(n * 3 + 3) % 4]).tanh().exp()),
            _ => ((v7) * (v4[(v6 + 1) % 4]) - (v4[table[v6 % 3]] + v7)),
        };
    }
    'l0: for i in 0..x.len() {
        let v13: f64 = ((t[2]).tanh().exp()).sin();
        match i {
            0 if v6 > 1 => {
                let mut v14: f64 = (((t[1]) * (t[i % 4])) / (2.5 + ((t[(n + 1) % 4]) * (t[i % 4])).cos()));
            }
            0..=1 => {
                let mut v15: f64 = ((v4[(n * 3 + 3) % 4] + v13)) * (v6 as f64);
            }
            _ => {
                'l1: for j in 0..3 {
                    if n > 2 {
                        match v6 {
                            0 if v13 < v13 && n != 1 => {
                                'l2: for k in 0..x.len() {
                                    let mut v16: f64 = summed(&x[1..], (v4[3]) * (v4[(k + 1) % 4]));
                                    match i {
                                        0 if v5 => {
                                            v4[table[i % 3]] = ((v13).sin()) * (k as f64);
                                        }
                                        0..=1 => {
                                            v5 = !v5;
                                        }
                                        _ => {
                                            v16 = ((v16).tanh().exp()) * (summed(&v4[..2], x[(n * 3 + 1) % 4]));
                                        }
                                    }
                                    v16 = 0.0_f64;
                                    v16 = 1.25_f64;
                                    if v4[(i + 1) % 4] > 0.5 || y < y { return ((x[v6 % 4] + t[0]) - (y) * (v13)); }
                                }
                            }
                            0..=1 => {
                                let mut v17: f64 = (((x[i % 4] + 0.0_f64)) / (2.5 + (v13).cos()));
                            }
                            _ => {
                                let mut v18: f64 = 1.25_f64;
                            }
                        }
                        let mut v19: f64 = ((y) * (0.5_f64)) * ((t[2]) * (y));
                    } else {
                        let mut v20: f64 = 1.25_f64;
                    }
                }
            }
        }
    }
    (y).sin() + (v4[v6 % 4]).sin() + (t[(v6 * 3 + 2) % 4]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_60(x: &[f64; 4], y: f64, mut a: [f64; 4], n: usize, table: &[usize]) -> f64 {
    'l0: for i in 0..n {
        let v1: f64 = if i % 2 == 1 {
            let v2: f64 = ((y + y)).tanh();
            ((a[(i * 3 + 3) % 4]).tanh()).sin()
        } else {
            ((a[(n * 3 + 3) % 4]).tanh()) * (n as f64)
        };
        'l1: for j in 0..i {
            if n > 0 {
                let mut v3 = 0usize;
                'l2: while v3 < 3 && !(v1 < (x[n % 4] + v1)) {
                    v3 += 1;
                    let mut v4: f64 = ((x[i % 4]) * (n as f64)).tanh().exp();
                    let mut v5: f64 = ((v4) * (a[(v3 + 1) % 4])) * ((x[table[j % 3]]) * (v4));
                }
                a[table[v3 % 3]] = (summed(&a[..2], y)).sin();
                let v8: f64 = ((x.iter().rev().take(2).map(|v6| v6.cos()).sum::<f64>())).sin();
            } else {
                'l2: for k in 0..3 {
                    let v9: f64 = if a[i % 4] > 0.5 || x[3] < y {
                        ((v1) * (x[(i + 1) % 4])).sin()
                    } else {
                        (x.iter().map(|v10| v10.sin()).product::<f64>())
                    };
                }
            }
            let mut v12: f64 = ((a[i % 4]).tanh().exp()).sin();
        }
        if y > 0.5 || a[(n + 1) % 4] < v1 { return (v1 + (y).tanh().exp()); }
        let v13: f64 = if v1 < a[i % 4] {
            y
        } else {
            ((v1).tanh().exp()) * (n as f64)
        };
    }
    let mut v14: f64 = (y).sin();
    let mut v15 = 0usize;
    let v16: f64 = 'l0: loop {
        v15 += 1;
        if v15 > 3 { break (0.0_f64 + x[3]); }
        match v15 {
            0 if n > 0 => {
                if y < (a.iter().map(|v17| v17.sin()).product::<f64>()) {
                    match v15 {
                        0 if n > 1 => {
                            let v19: f64 = if y > 0.5 || v14 < a[n % 4] {
                                v14 = (v14 * 0.5 + summed(&a[v15 % 4..], (x.iter().map(|v20| v20.sin()).product::<f64>()))).sin();
                                ((a[0] + v14)) * (((x[table[v15 % 3]]) / (2.5 + (y).cos())))
                            } else {
                                v14 *= (a[(v15 * 3 + 3) % 4]).sin();
                                (0.75_f64 + (x[v15 % 4]).sin())
                            };
                        }
                        0..=1 => {
                            v14 *= -(y);
                        }
                        _ => {
                            'l1: for j in (1..4).rev() {
                                let mut v22 = a;
                                if j > 0 { continue; }
                            }
                        }
                    }
                    'l1: for v24 in x.chunks_exact(2) {
                        let v23: f64 = v24[0] * v24[1];
                        v14 += ((a[n % 4] + x[n % 4])) * ((v23).sin());
                    }
                } else if y < (0.0_f64).tanh().exp() {
                    v14 += ((x.iter().rev().take(2).map(|v25| v25.cos()).sum::<f64>()) - (v14).tanh());
                } else {
                    v14 -= 0.5_f64;
                    v14 = (v14 * 0.5 + (x.iter().rev().take(2).map(|v27| v27.cos()).sum::<f64>())).sin();
                }
            }
            0..=1 => {
                v14 += (summed(&a[..2], y)) * ((v14 - y));
            }
            _ => {
                v14 -= y;
            }
        }
        v14 += ((v14 + v14)).sin();
        v14 -= (y) * (v14);
    };
    v14 = (v14 * 0.5 + v16).sin();
    v14 *= (0.0_f64).tanh();
    v14 *= (x[table[v15 % 3]]) * (v16);
    v14 *= (y) * (0.75_f64);
    (y) * (n as f64) + (v16).sin() + (v14).sin() + (a[(n + 1) % 4]).sin() + (y).sin() + (x[v15 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_61(x: &[f64; 4], y: f64, mut a: [f64; 4], n: usize, table: &[usize]) -> f64 {
    let mut v1: f64 = ((x[3]).sin()) * (summed(x, 2.0_f64));
    a[(n * 3 + 2) % 4] -= ((v1 + 0.0_f64) - (a[(n * 3 + 3) % 4]).tanh().exp());
    let mut v2: f64 = ((y + 0.75_f64) + (y).sin());
    let mut v3 = 0usize;
    'l0: while v3 < 1 && !(v1 < y) {
        v3 += 1;
        a[table[n % 3]] = ((v2) * (v3 as f64)) * ((v1 + 0.5_f64));
        'l1: for j in 0..x.len() {
            if a[table[j % 3]] > 0.5 || x[(v3 + 1) % 4] < v2 {
                a[(n + 1) % 4] *= (-(x[v3 % 4])) * (mixed(v2, 0.0_f64));
                let mut v4 = [[0.0_f64; 4]; 2];
            } else if v2 > (x[(v3 + 1) % 4]).tanh() {
                'l2: for k in (0..j + 1).rev() {
                    a.swap(v3 % 4, (k + 1) % 4);
                    a[(k + 1) % 4] += (x[table[k % 3]] + -(y));
                }
            } else {
                let mut v5 = n > 1;
            }
            let v6 = [(y).tanh(), (v2) * (v1), (a[2]).sin(), (v1).sin()];
        }
        let mut v7 = y < (1.25_f64).tanh().exp();
        if v2 > 0.5 || v1 < y {
            v1 = 0.75_f64;
            continue 'l0;
        }
    }
    let mut v8 = vec![0.0_f64; 4];
    (x[(n + 1) % 4]) * (y) + (v8[(v3 * 3 + 0) % 4]).sin() + (v2).sin() + (v1).sin() + (a[(v3 * 3 + 1) % 4]).sin() + (y).sin() + (x[table[n % 3]]).sin()
}

#[differentiable(second_order)]
fn flow_62(x: &[f64], y: f64, table: &[usize]) -> f64 {
    let mut v1 = 0usize;
    'l0: while v1 < 3 && !(y > 0.75_f64) {
        v1 += 1;
        let mut v2: f64 = x[(v1 * 3 + 2) % 4];
        if x[table[v1 % 3]] > (x.iter().map(|v3| v3 * v2).sum::<f64>()).tanh() { break; }
        let mut v5 = [0.0_f64; 4];
        let mut v6 = 0usize;
        'l1: while v6 < 2 {
            v6 += 1;
            v2 -= (x[(v1 * 3 + 0) % 4] - v5[v6 % 4]);
            v5[(v6 + 1) % 4] *= ((x[table[v6 % 3]]).sin() + (v5[1]) * (y));
        }
    }
    let mut v7 = [0.0_f64; 4];
    let mut v8: f64 = 0.75_f64;
    v7[v1 % 4] -= (((x[v1 % 4]) / (2.5 + (y).cos()))).tanh().exp();
    if y < (v8) * (0.5_f64) {
        if x[(v1 * 3 + 1) % 4] < (v7.iter().map(|v9| v9.sin()).product::<f64>()) {
            'l0: for i in 0..1 {
                let mut v11 = 0usize;
                'l1: while v11 < 4 && !(i > 0) {
                    v11 += 1;
                    let mut v12 = 0usize;
                    'l2: loop {
                        v12 += 1;
                        if v12 > 3 { break; }
                        v7.swap(table[v12 % 3], v1 % 4);
                        let v13: f64 = 2.0_f64;
                        v8 += v13;
                        if i > 1 { continue 'l0; }
                    }
                    v7[(v11 * 3 + 3) % 4] = summed(&x[..2], (y) * (y));
                    let mut v14 = [(v7[v1 % 4] + 2.0_f64), (y).tanh(), (x[(v1 + 1) % 4] - x[v11 % 4]), (v8).sin()];
                }
                v8 += (-(y)) * ((0.75_f64) * (i as f64));
                match v11 {
                    0 if y > 0.5 || x[table[v1 % 3]] < y => {
                        v8 += ((x[2]) * (v8) + (v7[v1 % 4]) * (v7[(i + 1) % 4]));
                    }
                    0..=1 => {
                        'l1: for j in (0..v11 + 1).rev() {
                            let mut v15: f64 = ((v8 + y)).sin();
                            let v16: f64 = ((v7[v1 % 4]).sin()).tanh().exp();
                        }
                    }
                    _ => {
                        v8 += v7[table[v1 % 3]];
                    }
                }
                if y > (x[3]) * (0.5_f64) { continue; }
            }
            v8 = (v8 * 0.5 + summed(x, v8)).sin();
            v8 = (v8 * 0.5 + ((y).tanh() + (v7[(v1 + 1) % 4] - 0.0_f64))).sin();
        } else if v7[1] < (v8 - v8) {
            v8 = mixed((v7.iter().skip(1).fold(x[table[v1 % 3]], |v18, v17| (v18 * 0.5 + v17).sin())), (x[(v1 * 3 + 1) % 4] - x[3]));
        } else {
            v8 = (v8 + (v8) * (v1 as f64));
            v8 += ((v8) * (v1 as f64)) * ((y).sin());
        }
        v8 *= ((v7[v1 % 4]) / (2.5 + (y).cos()));
        v8 = (v8 * 0.5 + ((v7[table[v1 % 3]]) * (v8)).tanh().exp()).sin();
    } else {
        v8 += ((v7[1]).tanh().exp() + (v7[table[v1 % 3]]) * (x[v1 % 4]));
    }
    v8 = (y - (v7[v1 % 4]).tanh());
    v8 += (((y) / (2.5 + (v8).cos()))) * ((v8).sin());
    v8 += (((v7[(v1 * 3 + 1) % 4]).sin()) / (2.5 + ((y + x[v1 % 4])).cos()));
    ((x[v1 % 4]) / (2.5 + (0.5_f64).cos())) + (v8).sin() + (v7[(v1 + 1) % 4]).sin() + (y).sin() + (x[(v1 * 3 + 0) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_63(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize, table: &[usize]) -> f64 {
    let mut v1 = vec![0.0_f64; 4];
    v1[(n * 3 + 0) % 4] = ((v1[n % 4]) * (a[(n + 1) % 4])) * (-(x[(n + 1) % 4]));
    let mut v2 = (n * 3 + 3) % 4 + 0usize;
    let v3: f64 = x[v2 % 4];
    (m[1][(n + 1) % 4]).sin() + (v3).sin() + (v1[table[n % 3]]).sin() + (a[n % 4]).sin() + (m[0][(v2 * 3 + 2) % 4]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_64(x: &[f64; 4], y: f64, mut a: [f64; 4], table: &[usize], #[constant] t: &[f64]) -> f64 {
    a[1] = (-(y)).tanh().exp();
    a[table[1]] += (-(a[0])) * ((x[table[2]]) * (y));
    let mut v1 = [(t[table[0]] + x[1]), (y).sin(), x[2], (0.0_f64) * (a[1])];
    'l0: for i in 0..x.len() {
        let mut v2: f64 = 1.25_f64;
        let mut v3 = (i * 3 + 2) % 4 + 0usize;
        if i % 2 == 1 { continue; }
    }
    let mut v4: f64 = ((v1[3]) / (2.5 + (mixed(v1[table[0]], a[table[2]])).cos()));
    (a[1] + x[2]) + (v4).sin() + (v1[3]).sin() + (t[0]).sin() + (a[0]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_65(x: &[f64], y: f64) -> f64 {
    let mut v1: f64 = x[1];
    let mut v2 = 0usize;
    'l0: while v2 < 1 {
        v2 += 1;
        let mut v5: f64 = 1.25_f64;
    }
    if y > 0.5 || x[(v2 * 3 + 1) % 4] < y {
        let mut v6 = [0.0_f64; 4];
        'l0: for i in 0..4 {
            let mut v7: f64 = 1.25_f64;
            let v8: f64 = match (i % 3, v7 > 1.25_f64) {
                (0, true) => v1,
                (1, _) | (0, false) => (summed(&x[1..], x[2]) + (v7) * (v2 as f64)),
                _ => (v1).sin(),
            };
            v1 = (v1 * 0.5 + (y) * (i as f64)).sin();
        }
        let mut v9 = 0usize;
        'l0: while v9 < 4 {
            v9 += 1;
            if v2 > 0 {
                'l1: for j in 0..0 {
                    let mut v10: f64 = ((v6[(j + 1) % 4]) * (x[j % 4])) * ((v1) * (v1));
                    if j > 0 {
                        let mut v13: f64 = 0.5_f64;
                        let mut v14 = [(v6[(j + 1) % 4] - v13), (v1) * (v2 as f64), -(v13), (v10 + x[v2 % 4])];
                    } else {
                        let mut v15 = [0.0_f64; 4];
                    }
                }
                'l1: for j in 0..4 {
                    'l2: for &v16 in x.iter() {
                        v1 = 1.25_f64;
                        if v2 > 0 {
                            match j {
                                0 if v9 % 2 == 1 => {
                                    v6[2] = ((v16 - v16)).tanh();
                                }
                                0..=1 => {
                                    v1 += ((v6.iter().skip(1).fold(v1, |v19, v18| (v19 * 0.5 + v18).sin())) + summed(&x[j % 4..], v6[v2 % 4]));
                                }
                                _ => {
                                    let v20: f64 = match (v9 % 3, j % 2 == 0) {
                                        (0, true) => ((v1).tanh().exp()) * (x[j % 4]),
                                        (1, _) | (0, false) => ((x[v9 % 4] + x[j % 4]) + (v6[(v2 * 3 + 3) % 4] - 0.75_f64)),
                                        _ => (-(v1) + (x[v2 % 4]).tanh().exp()),
                                    };
                                }
                            }
                            if y < summed(&v6[v9 % 4..], y) {
                                v1 = -((v1 - v6[v2 % 4]));
                                return ((v6[(v9 + 1) % 4] + v1) - (v6[(v9 + 1) % 4] + v1));
                            }
                        } else if v6[(v2 * 3 + 1) % 4] > 0.5 || v16 < v6[v9 % 4] {
                            v1 -= v1;
                        } else {
                            v1 = 0.75_f64;
                            v1 += (-(y)).sin();
                        }
                    }
                    v1 = (v1 * 0.5 + ((v6[j % 4]).sin()) * ((v1).tanh())).sin();
                    v1 -= ((v1) / (2.5 + (x[(v9 * 3 + 2) % 4]).cos()));
                }
                v1 += v1;
            }
            v1 = ((v6[v2 % 4] + y)) * (0.75_f64);
            v1 = (v1 * 0.5 + ((x[(v2 * 3 + 3) % 4]).tanh() + (v6[(v9 * 3 + 3) % 4]).sin())).sin();
        }
    }
    v1 += (summed(&x[1..], 0.75_f64) + (x[1] - x[2]));
    v1 *= summed(&x[v2 % 4..], v1);
    (y).tanh().exp() + (v1).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_66(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    a[n % 4] = ((2.0_f64).tanh().exp()).sin();
    let mut v1: f64 = (y).sin();
    v1 *= -(x[n % 4]);
    let mut v2 = (n * 3 + 0) % 4 + 0usize;
    v1 = (v1 * 0.5 + mixed(((y) / (2.5 + (v1).cos())), x[(v2 + 1) % 4])).sin();
    m[0][table[v2 % 3]] + (v1).sin() + (t[(v2 + 1) % 4]).sin() + (a[(n + 1) % 4]).sin() + (m[0][n % 4]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_67(x: &[f64], y: f64, #[constant] t: &[f64]) -> f64 {
    let mut v1 = 1 + 0usize;
    let mut v2 = 0usize;
    'l0: while v2 < 4 && !(x[(v1 * 3 + 3) % 4] > 0.5 || x[(v1 + 1) % 4] < y) {
        v2 += 1;
        let mut v3 = 0usize;
        'l1: loop {
            v3 += 1;
            if v3 > 2 { break; }
            'l2: for k in 0..1 {
                if v1 % 2 == 0 {
                    let mut v4 = [0.0_f64; 4];
                    if v4[0] < (t[3] - t[v3 % 4]) {
                        let v5: f64 = match (v2 % 3, y < (y + x[3])) {
                            (0, true) => (((y).sin()) / (2.5 + ((x[(v2 + 1) % 4]) * (v1 as f64)).cos())),
                            (1, _) | (0, false) => y,
                            _ => ((y - t[(v1 + 1) % 4])).tanh().exp(),
                        };
                        v4[(v2 + 1) % 4] -= ((v4[(v2 + 1) % 4]).sin() + (v4[(k + 1) % 4]).tanh());
                    }
                } else {
                    let mut v6: f64 = ((t[(v1 + 1) % 4]) * (t[(v2 * 3 + 2) % 4])).tanh().exp();
                    if v2 > 2 {
                        if y < v6 {
                            let mut v7 = [0.0_f64; 4];
                            v6 = 2.0_f64;
                        } else {
                            if v6 < (v6) * (k as f64) {
                                v6 = (v6 * 0.5 + ((1.25_f64 - 0.75_f64)) * ((y - y))).sin();
                                if v2 > 1 {
                                    v6 = 1.25_f64;
                                    return (v6 + v6);
                                }
                                v6 *= (x[k % 4]) * (v6);
                            } else if v6 > 0.5 || v6 < y {
                                let mut v8: f64 = (x[(v3 + 1) % 4]) * (v6);
                            } else {
                                let v9 = [-(v6), (t[(k * 3 + 0) % 4]) * (y), (v6).sin(), (v6) * (k as f64)];
                                v6 = 0.75_f64;
                            }
                            let mut v10 = [0.0_f64; 4];
                        }
                    }
                }
                let mut v11 = vec![0.0_f64; 4];
                v11[v1 % 4] = ((t[v2 % 4]).tanh().exp()).tanh();
                v11.swap((k * 3 + 1) % 4, (v1 + 1) % 4);
            }
            let mut v14: f64 = 0.0_f64;
            if v3 % 2 == 1 { return ((t[(v1 + 1) % 4] + y)).tanh().exp(); }
        }
        let mut v15: f64 = 2.0_f64;
        if v1 > 2 {
            let mut v16: f64 = ((y).tanh() + (x[v1 % 4]) * (t[v2 % 4]));
            break 'l0;
        }
    }
    let v17: f64 = (x[(v1 * 3 + 2) % 4]).sin();
    (v17) * (t[v1 % 4]) + (v17).sin() + (t[(v2 + 1) % 4]).sin() + (y).sin() + (x[(v1 * 3 + 2) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_68(x: &[f64], y: f64, m: &[[f64; 4]; 2], table: &[usize]) -> f64 {
    let v1: f64 = if y > (m[1][3] + y) {
        -(((m[0][0]) / (2.5 + (x[2]).cos())))
    } else {
        ((x[table[2]]) * (0.75_f64)).sin()
    };
    if v1 < (v1).tanh().exp() {
        if v1 > -(x[table[1]]) {
            let mut v2 = 0usize;
            'l0: while v2 < 1 {
                v2 += 1;
                let mut v3 = m[1];
                v3[(v2 + 1) % 4] *= ((v3[0]) * (y) + (v1) * (v3[table[v2 % 3]]));
                let mut v4: f64 = ((x[v2 % 4]) * (1.25_f64) + ((m[0][v2 % 4]) / (2.5 + (x[table[v2 % 3]]).cos())));
                v4 = (v4 * 0.5 + (((m[0][v2 % 4]) / (2.5 + (m[1][v2 % 4]).cos())) + (v1 + x[(v2 + 1) % 4]))).sin();
            }
            'l0: for &v5 in x.iter() {
                let mut v7 = [0.0_f64; 4];
                let mut v8 = vec![0.0_f64; 4];
            }
        } else {
            let mut v9: f64 = ((v1).tanh()).sin();
        }
        'l0: for i in 0..1 {
            'l1: for j in 0..i {
                let mut v10 = table[i % 3] + 0usize;
                'l2: for k in (0..i + 1).rev() {
                    let v11: f64 = (y).sin();
                    let mut v12 = [(v11).sin(), (v11) * (v11), (m[0][(i + 1) % 4] + y), (x[(v10 * 3 + 0) % 4]) * (v1)];
                    let mut v13: f64 = (m[0][j % 4]) * ((1.25_f64).tanh().exp());
                }
            }
        }
        let mut v14 = 0usize;
        'l0: while v14 < 2 {
            v14 += 1;
            let mut v15: f64 = 1.25_f64;
            v15 = 1.25_f64;
            match v14 {
                0 if v1 < m[0][v14 % 4] && v14 != 1 => {
                    'l1: for j in 0..x.len() {
                        if j > 0 {
                            let v16: f64 = 0.0_f64;
                            v15 = 0.75_f64;
                            v15 = (v15 * 0.5 + (x.iter().map(|v17| v17.sin()).product::<f64>())).sin();
                        }
                        v15 = (v15 * 0.5 + (((v1).tanh().exp()) / (2.5 + (((y) / (2.5 + (v15).cos()))).cos()))).sin();
                        v15 = (v15 * 0.5 + y).sin();
                        v15 = (((v15) / (2.5 + (v1).cos())) + ((y) / (2.5 + (x[(v14 + 1) % 4]).cos())));
                    }
                }
                0..=1 => {
                    v15 += ((v15) * (v1)) * (v14 as f64);
                }
                _ => {
                    v15 = (v15 * 0.5 + ((v1) * (v1)).sin()).sin();
                }
            }
            v15 -= mixed(m[0][(v14 + 1) % 4], v15);
        }
    } else {
        let mut v19: f64 = ((m[1][2]).tanh() + -(m[0][1]));
        v19 -= (1.25_f64 + x[2]);
    }
    let mut v20: f64 = ((x[table[2]]).sin()).sin();
    v20 += (-(v20) + y);
    v20 *= -(x[3]);
    v20 -= (0.5_f64 - v20);
    v20 + (v20).sin() + (v1).sin() + (m[0][3]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_69(x: &[f64], y: f64, n: usize, table: &[usize]) -> f64 {
    let v3: f64 = (((x[(n * 3 + 2) % 4] - x[n % 4])) / (2.5 + ((x.iter().skip(1).fold(y, |v2, v1| (v2 * 0.5 + v1).sin()))).cos()));
    'l0: for i in 0..n {
        'l1: for j in 0..x.len() {
            let mut v4 = 0usize;
            'l2: while v4 < 4 {
                v4 += 1;
                let mut v5: f64 = ((y - x[(j * 3 + 1) % 4])) * (y);
                let mut v6: f64 = y;
            }
            'l2: for k in 0..x.len() {
                if v3 > 0.5 || y < v3 {
                    let mut v7: f64 = (-(x[v4 % 4]) + -(y));
                }
                let mut v8: f64 = (y) * ((v3) * (y));
                v8 = 0.5_f64;
            }
            let v9: f64 = ((y - x[n % 4])) * ((v3) * (v3));
        }
    }
    'l0: for v11 in x.windows(2) {
        let v10: f64 = v11[0] * v11[1];
        let mut v12 = 0usize;
        'l1: while v12 < 1 && !(n > 1) {
            v12 += 1;
            let mut v13 = [(v10 + v10), (v3) * (v3), (v3) * (v3), (1.25_f64 + v3)];
            let mut v14: f64 = 0.0_f64;
            let v15: f64 = 1.25_f64;
        }
        let mut v16 = 0usize;
        'l1: loop {
            v16 += 1;
            if v16 > 3 { break; }
            let mut v17 = [-(v3), ((x[1]) / (2.5 + (x[(n * 3 + 1) % 4]).cos())), ((v3) / (2.5 + (x[2]).cos())), -(v3)];
            v17.swap((v12 * 3 + 0) % 4, v12 % 4);
            let mut v18: f64 = ((v10 + 1.25_f64)).tanh();
        }
    }
    (y + x[0]) + (v3).sin() + (y).sin() + (x[table[n % 3]]).sin()
}

#[differentiable(second_order)]
fn flow_70(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], table: &[usize]) -> f64 {
    let mut v1 = [(m[0][2]) * (m[1][3]), m[0][0], (y + 0.75_f64), ((m[0][table[2]]) / (2.5 + (y).cos()))];
    if m[1][table[2]] < x[2] {
        v1[0] *= ((y + m[1][0]) + (y - 0.0_f64));
    }
    let mut v2: f64 = ((y) * (x[1])).sin();
    let v3 = [(y + v2), (m[0][3]).tanh().exp(), (v2) * (y), (1.25_f64) * (0.75_f64)];
    if x[3] < (v2 + v3[3]) {
        v2 = ((v2).tanh().exp()).sin();
        'l0: for &i in table {
            let mut v6: f64 = -((v2) * (v3[table[i % 3]]));
            let v7: f64 = if v2 < (v3[(i * 3 + 2) % 4]).sin() {
                v2 *= (v3[i % 4]).sin();
                (((x[table[i % 3]]) / (2.5 + (x[i % 4]).cos()))).sin()
            } else {
                ((0.0_f64).sin()).sin()
            };
            let mut v8 = 0usize;
            'l1: loop {
                v8 += 1;
                if v8 > 1 { break; }
                let mut v9: f64 = ((x[(v8 + 1) % 4] + v6)) * (i as f64);
                'l2: for (k, v10) in x.iter().enumerate() {
                    v6 *= *v10;
                    let mut v12 = [(v3[k % 4]).sin(), (2.0_f64).sin(), (*v10) * (k as f64), (v3[3]) * (m[0][0])];
                    let mut v13: f64 = 2.0_f64;
                    let v14: f64 = ((v1[table[i % 3]] - v3[(i + 1) % 4])) * ((v1[3]).tanh());
                    if i % 2 == 1 { break 'l0; }
                }
                match i {
                    0 if 0.0_f64 < (v3[v8 % 4] + y) => {
                        v9 *= (v1[(v8 * 3 + 0) % 4] - m[1][(i * 3 + 3) % 4]);
                    }
                    0..=1 => {
                        let mut v15 = [[0.0_f64; 4]; 2];
                    }
                    _ => {
                        let mut v16: f64 = ((v1[1]) * (v6)) * ((v9).sin());
                    }
                }
                'l2: for k in 0..x.len() {
                    v6 *= (y) * (0.0_f64);
                    if v9 < (2.0_f64) * (v1[v8 % 4]) { break 'l1; }
                }
            }
        }
    } else if 0.0_f64 > 0.5 || x[2] < x[2] {
        let mut v17 = v3;
    } else {
        let mut v18: f64 = 0.75_f64;
    }
    let v19 = [[0.0_f64; 4]; 2];
    v2 += ((x[2] + y) + -(v1[0]));
    v2 = 0.75_f64;
    ((m[1][table[2]]) / (2.5 + (v3[2]).cos())) + (v19[0][table[2]]).sin() + (v3[2]).sin() + (v2).sin() + (v1[0]).sin() + (m[1][3]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_71(x: &[f64; 4], y: f64, n: usize, #[constant] t: &[f64]) -> f64 {
    if y < t[n % 4] && n != 1 {
        'l0: for i in 0..n {
            let mut v1 = [(0.5_f64) * (y), (t[(n + 1) % 4]).tanh(), (x[(i * 3 + 2) % 4]).tanh().exp(), (y) * (n as f64)];
            if x[(i + 1) % 4] < (x[i % 4]) * (x[(n + 1) % 4]) {
                v1.swap(i % 4, (n + 1) % 4);
                if v1[i % 4] > 0.5 || x[n % 4] < t[(i * 3 + 0) % 4] {
                    let mut v2: f64 = 0.5_f64;
                    let mut v3: f64 = (((y) / (2.5 + (v2).cos()))).tanh().exp();
                }
                let v4: f64 = ((2.0_f64).tanh().exp()) * (i as f64);
            } else if y < (t[n % 4]).sin() {
                let mut v5 = [(y) * (0.0_f64), (x[(n * 3 + 1) % 4]).tanh().exp(), (t[i % 4] + x[(i + 1) % 4]), (v1[n % 4]) * (n as f64)];
            } else {
                match i {
                    0 if y < 0.5_f64 && i != 1 => {
                        let mut v6: f64 = 0.75_f64;
                    }
                    0..=1 => {
                        let v7: f64 = if i % 2 == 0 {
                            (t[(n * 3 + 2) % 4] + -(y))
                        } else {
                            -((y) * (y))
                        };
                    }
                    _ => {
                        if i > 1 {
                            let v8 = [0.0_f64; 4];
                        } else if n % 2 == 0 {
                            'l1: for j in i % 3..=3 {
                                'l2: for k in (0..n + 1).rev() {
                                    let mut v9: f64 = t[i % 4];
                                    v9 += (-(0.5_f64)) * ((x[k % 4] - t[i % 4]));
                                    v1[(k * 3 + 2) % 4] -= ((v1[n % 4] + x[0])).tanh().exp();
                                    let mut v10 = v1;
                                }
                                if y > -(t[n % 4]) {
                                    v1[n % 4] = ((y + x[n % 4])) * ((t[(j * 3 + 0) % 4]).sin());
                                    let mut v11: f64 = 0.75_f64;
                                    v11 -= (y).sin();
                                } else {
                                    let v12: f64 = if v1[(i * 3 + 1) % 4] < (x[i % 4]).sin() {
                                        let mut v13: f64 = 0.5_f64;
                                        ((t[(n + 1) % 4]).sin()).sin()
                                    } else {
                                        let mut v14: f64 = ((1.25_f64) * (t[3])) * ((t[j % 4]) * (v1[(i * 3 + 0) % 4]));
                                        ((v1[1]).sin()).sin()
                                    };
                                }
                                let mut v15: f64 = (((t[1]) / (2.5 + (x[i % 4]).cos()))).tanh().exp();
                                v15 += y;
                                if y < (v1[n % 4] + x[(i + 1) % 4]) {
                                    let mut v16: f64 = ((x[3]).sin()) * ((x[(n * 3 + 1) % 4] - t[(n * 3 + 3) % 4]));
                                    continue 'l1;
                                }
                            }
                        }
                    }
                }
            }
        }
    } else if x[n % 4] < (t[(n + 1) % 4]).sin() {
        let v17: f64 = t[n % 4];
    }
    let mut v18: f64 = t[(n * 3 + 1) % 4];
    v18 = -((x[(n + 1) % 4]).tanh().exp());
    v18 += ((v18) * (y)) * ((v18).sin());
    (y) * (0.75_f64) + (v18).sin() + (t[1]).sin() + (y).sin() + (x[(n + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_72(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    let mut v1 = m[1];
    'l0: for i in (0..n + 1).rev() {
        'l1: for j in n % 3..=3 {
            let mut v2 = 0usize;
            'l2: while v2 < 4 && !(y > 0.5 || v1[j % 4] < m[1][i % 4]) {
                v2 += 1;
                let mut v3: f64 = 2.0_f64;
            }
            let mut v4 = [0.0_f64; 4];
        }
        match i {
            0 if y > (y).tanh().exp() => {
                if y < x[n % 4] && n != 1 {
                    let mut v5: f64 = 0.0_f64;
                    v1[0] -= ((v1[(n + 1) % 4]).sin() + (m[0][n % 4] - y));
                } else {
                    let mut v6: f64 = -(y);
                }
            }
            0..=1 => {
                let mut v7 = [(m[1][(n + 1) % 4] - 0.5_f64), (y).tanh(), (v1[i % 4]).sin(), (x.iter().map(|v8| v8.sin()).product::<f64>())];
            }
            _ => {
                'l1: for j in 0..n {
                    'l2: for k in 0..j {
                        if x[(i * 3 + 3) % 4] < v1[1] && j != 1 {
                            let mut v10 = y > ((1.25_f64) / (2.5 + (0.5_f64).cos()));
                            let v11: f64 = if y > 0.5 || y < v1[(n * 3 + 0) % 4] {
                                let mut v12: f64 = ((y - 1.25_f64)).sin();
                                ((v1[(k + 1) % 4]) * (y)).tanh()
                            } else {
                                0.75_f64
                            };
                            let mut v13: f64 = (((x[(j * 3 + 0) % 4]) * (n as f64)) / (2.5 + (x[(n + 1) % 4]).cos()));
                        } else if n % 2 == 0 {
                            let mut v14: f64 = ((0.0_f64) * (x[(i * 3 + 0) % 4])) * (j as f64);
                        } else {
                            let mut v15: f64 = -((y + y));
                            v15 += m[0][(n * 3 + 1) % 4];
                        }
                        let v16: f64 = (v1[(i + 1) % 4] - x[i % 4]);
                        let v17: f64 = ((y).tanh()) * ((0.75_f64).sin());
                        if i > 1 { break 'l2; }
                    }
                    let v18: f64 = if i > 0 {
                        ((x[n % 4]) * (m[1][i % 4])) * (n as f64)
                    } else {
                        let mut v19: f64 = ((x[(j + 1) % 4] - m[1][(n * 3 + 1) % 4])) * ((v1[i % 4]).sin());
                        y
                    };
                    if v1[0] > (y).sin() {
                        let mut v20 = 0usize;
                        'l2: loop {
                            v20 += 1;
                            if v20 > 2 { break; }
                            let mut v21: f64 = -((x[v20 % 4]) * (v18));
                            v21 = 0.0_f64;
                            v21 = (v21 * 0.5 + v18).sin();
                            v21 += ((m[0][(j + 1) % 4] - m[1][(i + 1) % 4])).sin();
                        }
                    } else {
                        let mut v22: f64 = ((x[(j * 3 + 3) % 4]).tanh().exp()).sin();
                        v22 = (-(m[0][1])).sin();
                    }
                    if m[0][j % 4] > (1.25_f64).sin() {
                        let mut v23: f64 = summed(&x[..2], (x[i % 4]).tanh());
                        continue;
                    }
                }
            }
        }
    }
    let mut v24: f64 = ((2.0_f64) / (2.5 + (-(v1[(n * 3 + 0) % 4])).cos()));
    v24 = 0.75_f64;
    (v1[n % 4] - x[(n + 1) % 4]) + (v24).sin() + (v1[n % 4]).sin() + (m[0][0]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_73(x: &[f64; 4], y: f64) -> f64 {
    'l0: for i in 0..2 {
        'l1: for j in 0..3 {
            let mut v1 = [(y + 0.5_f64), (y) * (i as f64), (y) * (y), (x[0]).sin()];
            let mut v2: f64 = x[(i * 3 + 2) % 4];
            v1[(j + 1) % 4] = ((y).tanh()) * ((y + y));
            let mut v3 = 0usize;
            'l2: while v3 < 4 && !(x[j % 4] > 0.5 || v2 < y) {
                v3 += 1;
                let mut v4 = v3 % 4 + 0usize;
                let v7: f64 = ((v1[(j + 1) % 4]) * (v2)) * ((x.iter().map(|v5| v5.sin()).product::<f64>()));
                let mut v8: f64 = 2.0_f64;
            }
        }
        if x[0] > (x[0]).sin() { continue; }
    }
    let mut v9: f64 = 0.0_f64;
    let mut v10 = [-(v9), (x[2] + x[1]), (v9) * (x[1]), 0.0_f64];
    let v11: f64 = if v9 > (x[2] + x[3]) {
        -((x[1]).sin())
    } else {
        ((0.0_f64 + y)).sin()
    };
    mixed(v10[2], v11) + (v11).sin() + (v10[3]).sin() + (v9).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_74(x: &[f64; 4], y: f64, mut a: [f64; 4], n: usize) -> f64 {
    match n {
        0 if x[n % 4] < y && n != 1 => {
            if n % 2 == 0 {
                let mut v1 = vec![0.0_f64; 4];
                'l0: for i in 0..1 {
                    'l1: for j in (0..5).step_by(2) {
                        let mut v2 = [mixed(y, y), (x[n % 4]).tanh(), mixed(v1[n % 4], a[2]), -(a[(n * 3 + 3) % 4])];
                        'l2: for k in 0..4 {
                            if j > 2 {
                                a.swap((k * 3 + 0) % 4, n % 4);
                                let mut v3 = j % 4 + 0usize;
                            } else {
                                let mut v4 = (i * 3 + 2) % 4 + 0usize;
                                a[2] *= (((v1[3]) / (2.5 + (v1[j % 4]).cos())) + (v2[1]).sin());
                            }
                            if v2[(k * 3 + 1) % 4] > 0.5 || x[1] < 1.25_f64 { continue 'l2; }
                        }
                    }
                }
                a[(n + 1) % 4] = (a[n % 4]).sin();
            } else {
                'l0: for i in (1..4).rev() {
                    match i {
                        0 if x[i % 4] > 0.5 || a[i % 4] < x[2] => {
                            a.swap(i % 4, (n * 3 + 0) % 4);
                        }
                        0..=1 => {
                            a[(n * 3 + 1) % 4] = ((y) * (0.5_f64) + (y).tanh().exp());
                        }
                        _ => {
                            'l1: for j in 0..x.len() {
                                let mut v5 = [(a[n % 4]).tanh(), (y) * (n as f64), (a[i % 4]) * (a[(n + 1) % 4]), (a[(n * 3 + 3) % 4]).tanh().exp()];
                                let mut v6: f64 = (-(v5[i % 4])) * ((2.0_f64 + v5[(j + 1) % 4]));
                            }
                        }
                    }
                    if i > 2 {
                        let v7: f64 = ((x[1]) * (y) + (x[2]).sin());
                    }
                }
            }
        }
        0..=1 => {
            let mut v8 = [(y + x[n % 4]), (x[(n + 1) % 4]).sin(), (a.iter().rev().take(2).map(|v9| v9.cos()).sum::<f64>()), (x[n % 4]).sin()];
        }
        _ => {
            if n > 0 {
                a[n % 4] = (((y + y)) / (2.5 + ((y).sin()).cos()));
            }
        }
    }
    'l0: for i in (1..4).rev() {
        let mut v11: f64 = (((a[(n * 3 + 3) % 4]) / (2.5 + (0.0_f64).cos())) - (y) * (0.5_f64));
    }
    let v12: f64 = (y) * (n as f64);
    let mut v13: f64 = (x[(n * 3 + 2) % 4]) * ((y).tanh());
    (v12) * (a[n % 4]) + (v13).sin() + (v12).sin() + (a[3]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_75(x: &[f64], y: f64, table: &[usize], #[constant] t: &[f64]) -> f64 {
    'l0: for i in (0..5).step_by(2) {
        let mut v1: f64 = t[table[i % 3]];
    }
    let mut v2: f64 = ((y) * (t[table[2]])) * ((x[1]) * (t[table[0]]));
    let mut v3 = [t[0], (v2).tanh().exp(), v2, (t[1]).sin()];
    v2 = -(t[1]);
    v2 = x[1];
    if v2 > (x[table[1]]) * (0.75_f64) {
        if v2 < (y) * (t[2]) {
            v2 = (v2 * 0.5 + ((x[2] + v3[1])) * (-(v2))).sin();
            v2 = (v2 * 0.5 + ((v3[3]) * (t[1])).tanh().exp()).sin();
            if 0.0_f64 < (x[table[2]]) * (t[table[0]]) {
                let mut v4 = [(v2 - x[3]), mixed(x[1], y), (x.iter().skip(1).fold(v3[1], |v6, v5| (v6 * 0.5 + v5).sin())), (x[3]).tanh().exp()];
                v2 += v3[2];
            } else if y > (x[table[0]]).tanh() {
                if v3[2] < v2 {
                    v2 = 1.25_f64;
                } else if v3[0] < t[0] {
                    v3[table[1]] -= ((x[3]).tanh().exp()) * ((y + t[1]));
                }
            }
        } else {
            v3[2] = x[3];
            v2 = (v2 * 0.5 + (t.iter().map(|v7| v7.sin()).product::<f64>())).sin();
        }
        let v9: f64 = if v2 > (v3[2]).sin() {
            v2 += (y).tanh().exp();
            ((y) * (v2)).tanh()
        } else {
            v2 = (v2 * 0.5 + ((0.0_f64) * (x[1])).tanh().exp()).sin();
            (((x[0] + 2.0_f64)) / (2.5 + (x[table[1]]).cos()))
        };
    }
    ((0.75_f64) / (2.5 + (y).cos())) + (v3[table[2]]).sin() + (v2).sin() + (t[0]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_76(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize) -> f64 {
    let mut v1 = 0usize;
    'l0: loop {
        v1 += 1;
        if v1 > 3 { break; }
        'l1: for j in v1 % 3..=3 {
            a[(n * 3 + 2) % 4] = (((a[(j * 3 + 0) % 4]) * (a[(v1 + 1) % 4])) / (2.5 + ((x[n % 4]).sin()).cos()));
            let mut v2 = [(a[(n * 3 + 1) % 4]).tanh().exp(), (y + 1.25_f64), (y).sin(), (a[j % 4]).sin()];
            let mut v3 = 0usize;
            'l2: while v3 < 4 {
                v3 += 1;
                if j > 1 { continue; }
            }
        }
        a[(n + 1) % 4] *= ((a[n % 4]).tanh().exp()) * ((x[0] - m[0][(v1 + 1) % 4]));
        let mut v4 = [((y) / (2.5 + (x[n % 4]).cos())), (y) * (a[2]), (x[n % 4]).sin(), (m[0][n % 4] - a[v1 % 4])];
    }
    a[v1 % 4] += (((x[3]) * (x[v1 % 4])) / (2.5 + ((m[0][1]).sin()).cos()));
    'l0: for i in n % 3..=3 {
        'l1: for j in 0..x.len() {
            let mut v5: f64 = ((x[j % 4] + x[j % 4])) * (n as f64);
        }
        let v8: f64 = (x.iter().rev().take(2).map(|v6| v6.cos()).sum::<f64>());
        let mut v9 = y > (m[1][v1 % 4]) * (y);
        let mut v10: f64 = ((x[n % 4]).tanh()).sin();
    }
    let mut v11 = 0usize;
    let v12: f64 = 'l0: loop {
        v11 += 1;
        if v11 > 1 { break -(a[(v1 * 3 + 3) % 4]); }
        if y > y {
            let mut v13: f64 = 0.5_f64;
        } else {
            a.swap(v1 % 4, v11 % 4);
        }
    };
    a[v1 % 4] -= (x[v1 % 4] + ((1.25_f64) / (2.5 + (m[0][n % 4]).cos())));
    let mut v14: f64 = -((a[v1 % 4]) * (v11 as f64));
    let v15: f64 = if v14 < ((y) / (2.5 + (v12).cos())) {
        (y + (x[v11 % 4]).tanh())
    } else {
        v14 = (v14 * 0.5 + ((y + y) + (a[(v1 + 1) % 4] - y))).sin();
        (-(x[v1 % 4])) * (y)
    };
    v14 = ((m[1][(v11 * 3 + 1) % 4] - v15) + 0.75_f64);
    1.25_f64 + (v15).sin() + (v14).sin() + (v12).sin() + (a[v11 % 4]).sin() + (m[1][v1 % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_77(x: &[f64], y: f64, n: usize) -> f64 {
    'l0: for i in (0..n + 1).rev() {
        if x[i % 4] > x[n % 4] {
            'l1: for j in 0..3 {
                let mut v1: f64 = ((y).tanh()).sin();
                v1 = 0.5_f64;
                if x[j % 4] > 0.5 || y < 1.25_f64 {
                    v1 = -(v1);
                } else {
                    v1 += ((x[i % 4]).tanh()) * (-(y));
                    v1 += x[(j + 1) % 4];
                }
            }
            let mut v2: f64 = x[i % 4];
            let mut v3 = 0usize;
            'l1: while v3 < 1 && !(1.25_f64 < (v2 + x[n % 4])) {
                v3 += 1;
                v2 = 0.0_f64;
                let v4 = [(0.5_f64 + y), (v2) * (y), (x[(n + 1) % 4]).sin(), ((0.0_f64) / (2.5 + (0.0_f64).cos()))];
                let v5: f64 = match (i % 3, i % 2 == 1) {
                    (0, true) => 0.75_f64,
                    (1, _) | (0, false) => ((v2) * (v2)).sin(),
                    _ => (v4.iter().map(|v6| v6.sin()).product::<f64>()),
                };
            }
        } else {
            let v8 = [-(y), 1.25_f64, y, (0.0_f64).sin()];
            if i > 2 { continue; }
        }
        let mut v9 = [(y - y), (0.5_f64).sin(), (y) * (n as f64), x[i % 4]];
        let v10: f64 = match (n % 3, n % 2 == 1) {
            (0, true) => ((0.0_f64 - y)) * (-(v9[(n * 3 + 1) % 4])),
            (1, _) | (0, false) => ((v9[n % 4] + x[n % 4])).sin(),
            _ => ((y).tanh()) * ((x[n % 4]) * (y)),
        };
    }
    'l0: for v12 in x.windows(2) {
        let v11: f64 = v12[0] * v12[1];
        let v13: f64 = ((y) / (2.5 + ((x[n % 4]).tanh()).cos()));
        if n > 2 {
            let mut v16: f64 = ((v11) * (n as f64)) * ((x.iter().map(|v14| v14 * 0.75_f64).sum::<f64>()).tanh());
            return ((x[(n * 3 + 1) % 4]) * (v11)) * ((x[n % 4] - 0.75_f64));
        }
    }
    let mut v17 = [x[n % 4], (x[n % 4] + y), y, mixed(y, y)];
    (x[3] + v17[(n + 1) % 4]) + (v17[0]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_78(x: &[f64], y: f64, table: &[usize], #[constant] t: &[f64]) -> f64 {
    if 0.75_f64 > (x[2]).sin() {
        'l0: for i in 0..x.len() {
            let v1: f64 = -(-(t[i % 4]));
            match i {
                0 if i > 0 => {
                    'l1: for j in 0..i {
                        'l2: for k in j % 3..=3 {
                            let mut v2 = x[k % 4] < 2.0_f64 && j != 1;
                            let mut v3: f64 = ((2.0_f64) * (j as f64) - mixed(t[(j * 3 + 3) % 4], y));
                        }
                    }
                }
                0..=1 => {
                    if x[(i + 1) % 4] > (y) * (x[table[i % 3]]) {
                        let mut v4 = 0usize;
                        let v5: f64 = 'l1: loop {
                            v4 += 1;
                            if v4 > 2 { break (0.5_f64) * (t[1]); }
                            let mut v6: f64 = (x[table[v4 % 3]]) * ((v1 + x[(i * 3 + 3) % 4]));
                            let mut v7 = [0.0_f64; 4];
                            v6 = (v6 * 0.5 + (x.iter().rev().take(2).map(|v8| v8.cos()).sum::<f64>())).sin();
                            let v10: f64 = (((x[v4 % 4]) * (t[(i + 1) % 4])) / (2.5 + ((t[(v4 + 1) % 4]) * (0.75_f64)).cos()));
                        };
                    } else if y < (t[i % 4]) * (v1) {
                        'l1: for j in 0..x.len() {
                            let mut v11 = [(y + x[i % 4]), (v1 - x[(i * 3 + 0) % 4]), y, ((t[0]) / (2.5 + (v1).cos()))];
                            if v1 > 0.5 || v1 < y { break 'l1; }
                        }
                    }
                }
                _ => {
                    let mut v12: f64 = ((0.0_f64) / (2.5 + (((t[1]) / (2.5 + (x[(i + 1) % 4]).cos()))).cos()));
                }
            }
            let mut v13 = [v1, (0.5_f64) * (x[i % 4]), (x.iter().zip(x.iter()).map(|(v14, v15)| v14 * v15).sum::<f64>()).sin(), (1.25_f64).tanh().exp()];
            let mut v16: f64 = (mixed(y, v13[i % 4]) - (v13[(i * 3 + 1) % 4] + v1));
        }
        let mut v17: f64 = ((t[3]) / (2.5 + ((x[3]).tanh().exp()).cos()));
        let mut v18: f64 = t[3];
    }
    let mut v19: f64 = ((y).sin() - t[2]);
    let mut v20 = [[0.0_f64; 4]; 2];
    (0.0_f64) * (y) + (v20[1][2]).sin() + (v19).sin() + (t[2]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_79(x: &[f64; 4], y: f64, mut a: [f64; 4], #[constant] t: &[f64]) -> f64 {
    let v1: f64 = if x[0] > 0.5 || x[2] < a[0] {
        ((y).sin() + ((x[0]) / (2.5 + (t[3]).cos())))
    } else {
        let mut v2: f64 = (((y).sin()) / (2.5 + ((0.5_f64).tanh()).cos()));
        2.0_f64
    };
    let mut v3: f64 = -((a[3] + t[0]));
    if t[2] < (t[2] - t[1]) {
        'l0: for i in 0..2 {
            let mut v4 = vec![0.0_f64; 4];
        }
        a[3] += (((y) / (2.5 + (v1).cos()))).tanh();
    } else {
        v3 = (v3 * 0.5 + (x[1]).sin()).sin();
        let v5 = [0.0_f64; 4];
    }
    let mut v6 = [0.0_f64; 4];
    v3 = ((v1).tanh()) * ((v3) * (v3));
    'l0: for i in 0..2 {
        let v7: f64 = (((v6[i % 4]) * (i as f64)) / (2.5 + (x[i % 4]).cos()));
        'l1: for &v8 in t.iter() {
            'l2: for k in (0..5).step_by(2) {
                if t[(i + 1) % 4] < v7 && i != 1 {
                    v6[k % 4] *= (((t[i % 4]).sin()) / (2.5 + (-(y)).cos()));
                    v3 = 0.75_f64;
                } else {
                    a.swap((k * 3 + 3) % 4, (i + 1) % 4);
                    a[i % 4] += ((v8) * (y) + (t[k % 4] - y));
                }
                a.swap(k % 4, (k * 3 + 1) % 4);
            }
        }
        let mut v10 = [[0.0_f64; 4]; 2];
        v3 += ((v1 + v3)).tanh();
        if i % 2 == 1 { continue; }
    }
    if v6[2] > (t[3]).tanh().exp() {
        v6[2] *= ((a[0]) * (v3)).sin();
        v3 -= (v3 - x[3]);
        'l0: for i in 0..3 {
            v3 = ((v1 - v6[i % 4])).tanh();
            v3 *= (v1).tanh().exp();
        }
    }
    v3 = 0.75_f64;
    (v1) * (v1) + (v6[2]).sin() + (v3).sin() + (v1).sin() + (t[0]).sin() + (a[3]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_80(x: &[f64], y: f64, mut a: [f64; 4], n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1 = (n * 3 + 3) % 4 + 0usize;
    if v1 % 2 == 1 {
        let mut v2: f64 = 0.75_f64;
        let mut v3 = 0usize;
        let v4: f64 = 'l0: loop {
            v3 += 1;
            if v3 > 3 { break (y + a[table[n % 3]]); }
            'l1: for &j in table {
                'l2: for k in 0..0 {
                    a.swap((v1 * 3 + 3) % 4, table[v1 % 3]);
                    let mut v7 = [((v2) / (2.5 + (a[table[k % 3]]).cos())), (a[table[v3 % 3]]) * (v1 as f64), ((x[v3 % 4]) / (2.5 + (a[(n * 3 + 3) % 4]).cos())), (a[k % 4]).tanh().exp()];
                    if a[table[n % 3]] > (x[(v3 + 1) % 4] + v2) { break; }
                }
                if x[v1 % 4] < (x[n % 4]).sin() { break 'l1; }
                a[j % 4] += ((x[(v1 * 3 + 0) % 4]) * (x[table[j % 3]])) * (v2);
                v2 = (v2 * 0.5 + ((a[n % 4]) * (y)).sin()).sin();
            }
            v2 = (v2 * 0.5 + ((t[2] + t[(n + 1) % 4]) + (a[v3 % 4]) * (v1 as f64))).sin();
        };
    } else {
        let mut v8 = 0 + 0usize;
    }
    let mut v9: f64 = t[v1 % 4];
    'l0: for i in 0..3 {
        let mut v10 = n % 4 + 0usize;
        let v11: f64 = ((v9) * (y) - -(t[3]));
    }
    'l0: for i in 0..v1 {
        a[v1 % 4] -= (x[table[i % 3]]).sin();
        a[v1 % 4] *= (-(a[2])).tanh().exp();
        if y < v9 && i != 1 {
            v9 = (v9 * 0.5 + (-(a[(n * 3 + 1) % 4])) * (v1 as f64)).sin();
            continue;
        }
    }
    (v9) * (v1 as f64) + (v9).sin() + (t[(v1 * 3 + 0) % 4]).sin() + (a[0]).sin() + (y).sin() + (x[v1 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_81(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], #[constant] t: &[f64]) -> f64 {
    let mut v1 = [(y + m[1][2]), (t[1]) * (x[3]), (y + x[0]), t[2]];
    'l0: for i in 0..x.len() {
        let mut v4: f64 = ((a.iter().skip(1).fold(y, |v3, v2| (v3 * 0.5 + v2).sin()))) * (i as f64);
        let mut v5: f64 = a[i % 4];
    }
    a[1] -= ((0.5_f64).sin()) * ((m[0][2]).sin());
    let v6: f64 = if v1[1] > ((y) / (2.5 + (v1[0]).cos())) {
        ((x[3]) * (v1[1]) - (t[3]) * (y))
    } else {
        mixed((a[2]).tanh(), (v1[1]).tanh())
    };
    (t[0]).tanh() + (v6).sin() + (v1[3]).sin() + (t[2]).sin() + (a[3]).sin() + (m[1][1]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_82(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], table: &[usize]) -> f64 {
    let v1: f64 = -((y + y));
    'l0: for i in 0..1 {
        a[(i + 1) % 4] = ((y) * (a[2]) - (v1) * (v1));
    }
    let v2: f64 = (-(x[3])) * (-(m[1][2]));
    if 2.0_f64 > 0.5 || 2.0_f64 < y {
        'l0: for i in 0..2 {
            let mut v3 = 0usize;
            'l1: while v3 < 4 && !(i > 2) {
                v3 += 1;
                let mut v4: f64 = m[1][v3 % 4];
            }
            if v2 < v2 && i != 1 {
                a[(i * 3 + 1) % 4] *= ((a.iter().map(|v5| v5.sin()).product::<f64>()) + (x[2]).tanh());
                'l1: for j in 0..2 {
                    let v7: f64 = (((m[0][v3 % 4]).sin()) / (2.5 + ((a[i % 4]) * (v2)).cos()));
                    'l2: for k in (0..j + 1).rev() {
                        let mut v8 = [0.0_f64; 4];
                        let mut v9 = [[0.0_f64; 4]; 2];
                        let v10: f64 = 1.25_f64;
                        if v2 < v1 && k != 1 { continue; }
                    }
                    let mut v11: f64 = ((x[3] + v7)).sin();
                    v11 = (v11 * 0.5 + ((v7) * (0.75_f64)) * ((0.5_f64) * (y))).sin();
                }
            } else {
                if x[i % 4] > a[(v3 + 1) % 4] {
                    'l1: for j in 0..x.len() {
                        if m[0][table[i % 3]] < ((y) / (2.5 + (v1).cos())) {
                            'l2: for &k in table {
                                let mut v14: f64 = 0.0_f64;
                                a[table[i % 3]] += (((v1) * (v2)) / (2.5 + ((v1 + y)).cos()));
                                let v15: f64 = if v2 > 0.5 || v1 < v2 {
                                    mixed(-(2.0_f64), (m[1][i % 4] - x[0]))
                                } else {
                                    ((2.0_f64).sin() + ((v1) / (2.5 + (2.0_f64).cos())))
                                };
                            }
                            'l2: for k in (0..i + 1).rev() {
                                let mut v16: f64 = (((x[j % 4]) * (j as f64)) / (2.5 + ((a[i % 4] + m[1][2])).cos()));
                                v16 = ((v2) * (y) + (m[0][table[v3 % 3]] + 1.25_f64));
                                v16 = ((v1 - x[table[v3 % 3]])).tanh().exp();
                            }
                        }
                        let v17: f64 = 0.5_f64;
                        let v18: f64 = ((2.0_f64 - x[(j * 3 + 2) % 4])).sin();
                        let mut v19: f64 = ((m[0][table[i % 3]]).sin() + (v17).sin());
                    }
                } else if i % 2 == 0 {
                    let v22: f64 = 0.5_f64;
                }
            }
            let v23: f64 = 2.0_f64;
        }
        let mut v24: f64 = (((v2).tanh().exp()) / (2.5 + ((m[1][1]).tanh()).cos()));
    } else if y > (v1).tanh() {
        let v25: f64 = a[0];
    } else {
        let mut v26: f64 = (v1 - a[0]);
    }
    let mut v27: f64 = ((x[table[1]]) * (y) - m[0][2]);
    v27 = (v27 * 0.5 + ((v2) * (v2)).sin()).sin();
    v27 = (v27 * 0.5 + x[table[0]]).sin();
    v27 = (v27 * 0.5 + ((v1) * (0.75_f64) + (v27 + x[2]))).sin();
    (v27) * (a[0]) + (v27).sin() + (v2).sin() + (v1).sin() + (a[3]).sin() + (m[0][table[1]]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_83(x: &[f64], y: f64, n: usize) -> f64 {
    let mut v1: f64 = ((x[n % 4]).tanh().exp()).tanh();
    let mut v2 = [(x[n % 4]) * (y), ((2.0_f64) / (2.5 + (x[n % 4]).cos())), mixed(x[n % 4], v1), (x[n % 4]) * (y)];
    if n % 2 == 1 {
        let v3 = v2;
        'l0: for i in (1..4).rev() {
            let mut v4 = 0usize;
            'l1: loop {
                v4 += 1;
                if v4 > 1 { break; }
                v1 += ((v1).sin()) * ((y).tanh());
                let mut v5 = 0usize;
                'l2: loop {
                    v5 += 1;
                    if v5 > 1 { break; }
                    let mut v6 = v3;
                    v2[v5 % 4] += ((y) * (i as f64) - (y - v3[n % 4]));
                    v6[3] += ((2.0_f64 + v6[i % 4])).tanh();
                }
                if v2[(i + 1) % 4] > (v1 + x[(i * 3 + 3) % 4]) { continue; }
            }
            'l1: for j in n % 3..=3 {
                'l2: for k in v4 % 3..=3 {
                    v2.swap(n % 4, (i * 3 + 1) % 4);
                    let mut v7 = 1 + 0usize;
                    let v8 = vec![0.0_f64; 4];
                    match n {
                        0 if i > 0 => {
                            v1 = (v1 * 0.5 + v8[3]).sin();
                        }
                        0..=1 => {
                            let mut v9: f64 = 0.5_f64;
                        }
                        _ => {
                            let mut v10: f64 = ((v3[k % 4] - y)) * ((v2[i % 4]) * (y));
                        }
                    }
                }
                if v1 > 0.5 || x[j % 4] < 2.0_f64 { continue; }
            }
            let mut v11: f64 = 0.5_f64;
        }
        v2[n % 4] = ((v2[n % 4] + x[1]) - (y).tanh().exp());
    }
    let mut v12: f64 = 1.25_f64;
    'l0: for i in n % 3..=3 {
        v2[n % 4] -= ((v12) * (v1)).tanh().exp();
        if v1 < v12 && n != 1 {
            v12 += summed(&v2, ((v12) / (2.5 + (v1).cos())));
            continue;
        }
    }
    let v13: f64 = match (n % 3, n > 2) {
        (0, true) => (v2[n % 4] + v1),
        (1, _) | (0, false) => 1.25_f64,
        _ => ((x[n % 4]).tanh()).tanh(),
    };
    v1 += ((x[n % 4]).sin()).sin();
    v12 = 0.5_f64;
    (y - y) + (v13).sin() + (v12).sin() + (v2[n % 4]).sin() + (v1).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_84(x: &[f64], y: f64, n: usize) -> f64 {
    let mut v1 = n > 1;
    let mut v2 = n % 4 + 0usize;
    if 0.75_f64 < x[1] && v2 != 1 {
        let mut v3 = 0usize;
        'l0: loop {
            v3 += 1;
            if v3 > 1 { break; }
            'l1: for j in 0..n {
                let mut v6: f64 = ((x.iter().zip(x.iter()).map(|(v4, v5)| v4 * v5).sum::<f64>()).sin()) * ((x[n % 4]).sin());
                let mut v7 = [y, (y).sin(), 1.25_f64, (y).sin()];
                let mut v8: f64 = (((y) * (y)) / (2.5 + ((0.75_f64) * (x[(j + 1) % 4])).cos()));
                'l2: for k in 0..x.len() {
                    v8 += v6;
                }
            }
            if v1 { return ((x[(n + 1) % 4]).sin() + y); }
        }
        if !v1 {
            if y > (y).sin() {
                'l0: for i in 0..n {
                    let mut v9: f64 = (x[v2 % 4] + (x[v2 % 4] + y));
                    let mut v10 = [0.0_f64; 4];
                }
                'l0: for i in (1..4).rev() {
                    'l1: for j in n % 3..=3 {
                        let mut v11: f64 = (-(y)).tanh().exp();
                        let mut v12 = v1;
                        if y > (x[n % 4]).tanh().exp() {
                            let mut v13: f64 = ((x[n % 4] + y)) * (v3 as f64);
                            continue 'l1;
                        }
                    }
                    let mut v14: f64 = x[(n * 3 + 2) % 4];
                    let mut v15 = 0usize;
                    'l1: while v15 < 4 && !(v1) {
                        v15 += 1;
                        let v16: f64 = if 2.0_f64 > (y + 0.0_f64) {
                            v14 -= x[0];
                            ((x[1] - 2.0_f64)).tanh().exp()
                        } else {
                            ((v14 + 2.0_f64)).sin()
                        };
                    }
                    'l1: for j in 0..v3 {
                        let mut v17 = 0usize;
                        'l2: while v17 < 3 && !(v14 < (y - y)) {
                            v17 += 1;
                            match v15 {
                                0 if y > 0.5 || y < v14 => {
                                    let mut v18 = [[0.0_f64; 4]; 2];
                                }
                                0..=1 => {
                                    v14 = (v14 * 0.5 + ((v14).tanh()).tanh().exp()).sin();
                                }
                                _ => {
                                    v14 = (v14 * 0.5 + ((0.5_f64 + v14) + (y).tanh())).sin();
                                }
                            }
                            if n > 1 { break; }
                        }
                        v14 -= (y) * (y);
                        v14 = (((0.0_f64) / (2.5 + (y).cos()))) * ((v14).sin());
                    }
                    if y < 0.75_f64 && i != 1 { break; }
                }
                let mut v19: f64 = (((x[v2 % 4]) / (2.5 + (y).cos()))).sin();
            }
            let mut v20: f64 = -(-(x[v3 % 4]));
            v20 = (v20 * 0.5 + ((v20).sin()) * ((x[n % 4]) * (v20))).sin();
        } else {
            let mut v21: f64 = 0.0_f64;
        }
    }
    let mut v22: f64 = 0.0_f64;
    v22 = summed(&x[1..], (y).tanh().exp());
    (y) * (v22) + (v22).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_85(x: &[f64], y: f64) -> f64 {
    let mut v1: f64 = (((x[0]).sin()) / (2.5 + ((x[1] - y)).cos()));
    let mut v1: f64 = y;
    v1 += ((v1 + x[1])).tanh().exp();
    if y > (x[2]).tanh() {
        'l0: for i in 0..3 {
            let mut v2 = [(v1) * (x[i % 4]), x[3], (x[i % 4] - x[2]), (v1).sin()];
            let mut v3 = i % 4 + 0usize;
        }
    }
    (x[2] + v1) + (v1).sin() + (v1).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_86(x: &[f64; 4], y: f64, mut a: [f64; 4], n: usize, table: &[usize]) -> f64 {
    a[1] -= summed(&x[n % 4..], (0.75_f64) * (1.25_f64));
    match n {
        0 if n > 0 => {
            let mut v1: f64 = 0.75_f64;
        }
        0..=1 => {
            a[0] -= (summed(&a, a[(n * 3 + 2) % 4]) + ((x[n % 4]) / (2.5 + (x[table[n % 3]]).cos())));
        }
        _ => {
            'l0: for i in (0..5).step_by(2) {
                let mut v2 = (i + 1) % 4 + 0usize;
                a[table[i % 3]] = ((y) * (x[n % 4]) + (1.25_f64 - x[(v2 + 1) % 4]));
                match i {
                    0 if x[n % 4] < (x[n % 4] - 0.75_f64) => {
                        if v2 % 2 == 1 {
                            'l1: for j in 0..x.len() {
                                let mut v3: f64 = 0.0_f64;
                                if v2 % 2 == 1 {
                                    let mut v4: f64 = ((1.25_f64) * (n as f64)).sin();
                                    continue;
                                }
                            }
                        } else {
                            a[v2 % 4] -= ((a[table[n % 3]]) * (y)) * ((x[v2 % 4] - x[1]));
                        }
                    }
                    0..=1 => {
                        'l1: for &v5 in x.iter() {
                            let mut v7 = [(y).tanh().exp(), (v5) * (x[v2 % 4]), y, (v5) * (v5)];
                            v7.swap(0, v2 % 4);
                            a = v7;
                            if y > (x[table[i % 3]]) * (x[i % 4]) { break; }
                        }
                    }
                    _ => {
                        'l1: for j in 0..n {
                            let mut v8 = [[0.0_f64; 4]; 2];
                        }
                    }
                }
                let v9: f64 = match (v2 % 3, a[table[v2 % 3]] < mixed(x[v2 % 4], x[3])) {
                    (0, true) => ((a[(n * 3 + 2) % 4]) * (2.0_f64)) * ((a[(v2 * 3 + 0) % 4]) * (a[i % 4])),
                    (1, _) | (0, false) => ((a[(n * 3 + 3) % 4]).tanh().exp()).sin(),
                    _ => (((a[2]) / (2.5 + (x[(n * 3 + 3) % 4]).cos()))) * ((a[(n * 3 + 3) % 4]).tanh().exp()),
                };
            }
        }
    }
    let mut v12: f64 = (x.iter().map(|v10| v10 * x[n % 4]).sum::<f64>()).tanh();
    a[(n * 3 + 0) % 4] -= (-(v12)).tanh().exp();
    v12 = (v12 * 0.5 + ((0.0_f64 + x[table[n % 3]])).sin()).sin();
    v12 = (v12 * 0.5 + mixed(-(2.0_f64), summed(&x[n % 4..], a[(n + 1) % 4]))).sin();
    ((x[n % 4]) / (2.5 + (v12).cos())) + (v12).sin() + (a[n % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_87(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], table: &[usize]) -> f64 {
    'l0: for i in 0..3 {
        let v1: f64 = match (i % 3, x[0] < x[0] && i != 1) {
            (0, true) => ((y).sin()) * ((x[(i * 3 + 1) % 4] + y)),
            (1, _) | (0, false) => m[0][(i * 3 + 2) % 4],
            _ => -(-(y)),
        };
    }
    let mut v2: f64 = ((x[3]) * (y)).sin();
    if v2 < (x[table[1]]) * (m[1][3]) {
        'l0: for i in 0..4 {
            let v3: f64 = if x[3] > 0.5 || m[0][i % 4] < m[0][i % 4] {
                v2 += ((m[0][0] + m[1][(i * 3 + 1) % 4])) * ((y) * (i as f64));
                y
            } else {
                -(-(m[0][(i + 1) % 4]))
            };
            'l1: for j in 0..3 {
                let mut v4 = 0usize;
                let v5: f64 = 'l2: loop {
                    v4 += 1;
                    if v4 > 1 { break v2; }
                    v2 = (v2 * 0.5 + ((y - m[1][(i + 1) % 4])) * ((y - 2.0_f64))).sin();
                    let mut v6 = [[0.0_f64; 4]; 2];
                    let v7 = v6[0];
                    v2 += ((v3) * (j as f64)) * ((m[0][v4 % 4] + v3));
                };
                if j > 1 {
                    let mut v8 = [(y).sin(), (v3 + v5), (x[i % 4]) * (2.0_f64), summed(&m[0], y)];
                    v8.swap((i * 3 + 1) % 4, v4 % 4);
                } else {
                    match i {
                        0 if v4 % 2 == 1 => {
                            'l2: for k in (1..4).rev() {
                                v2 *= (v3) * (m[1][(v4 + 1) % 4]);
                                let v9 = [(m[1][k % 4]) * (v3), (v3) * (k as f64), (v5) * (y), (v5).sin()];
                                let mut v10 = [(x.iter().rev().take(2).map(|v11| v11.cos()).sum::<f64>()), (v5 + 0.75_f64), (1.25_f64 + y), (v9[1]) * (j as f64)];
                                let mut v13 = [x[table[i % 3]], (m[1][(v4 + 1) % 4]) * (k as f64), (v9[i % 4]) * (v10[(i + 1) % 4]), (v10[3]) * (v9[2])];
                            }
                        }
                        0..=1 => {
                            v2 = (v2 * 0.5 + ((y + v2) - -(v5))).sin();
                        }
                        _ => {
                            let mut v14 = m[0];
                        }
                    }
                    let v15: f64 = if m[0][(j * 3 + 2) % 4] > -(m[0][table[j % 3]]) {
                        ((v2).tanh().exp()) * ((y).sin())
                    } else {
                        v2 += (mixed(v2, y)) * (-(m[1][table[v4 % 3]]));
                        ((x[j % 4]) * (j as f64)) * (2.0_f64)
                    };
                }
                'l2: for k in (0..j + 1).rev() {
                    let mut v16 = i % 4 + 0usize;
                    v2 -= (0.0_f64) * (v3);
                    v2 = 0.0_f64;
                    v2 -= (v3).tanh().exp();
                }
            }
            v2 *= (x[i % 4]).tanh().exp();
        }
    } else if m[0][table[2]] < ((v2) / (2.5 + (m[0][table[2]]).cos())) {
        v2 *= (2.0_f64 + x[2]);
    }
    v2 *= (x[0]) * (x[3]);
    v2 += ((m[1][2] - y)).tanh().exp();
    v2 -= (m[1][0] + m[1][table[0]]);
    v2 += ((x[1]).sin()).sin();
    v2 += (((y - y)) / (2.5 + ((m[0][2]).sin()).cos()));
    y + (v2).sin() + (m[1][0]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_88(x: &[f64], y: f64) -> f64 {
    let mut v1: f64 = 2.0_f64;
    'l0: for &v2 in x.iter() {
        let mut v4 = [[0.0_f64; 4]; 2];
        let mut v5 = x[0] > 0.5 || 1.25_f64 < v1;
    }
    'l0: for i in 0..x.len() {
        v1 *= (2.0_f64) * (v1);
        'l1: for j in (0..5).step_by(2) {
            v1 = (v1 * 0.5 + ((v1) * (i as f64)) * ((v1).tanh().exp())).sin();
            let mut v6: f64 = 1.25_f64;
            if v1 > (x[j % 4]).tanh() {
                v1 += -(((v1) / (2.5 + (y).cos())));
                continue;
            }
        }
        let mut v7 = 0usize;
        'l1: while v7 < 4 && !(y < 0.5_f64 && i != 1) {
            v7 += 1;
            'l2: for &v8 in x.iter() {
                match i {
                    0 if y < x[(i * 3 + 2) % 4] && i != 1 => {
                        let mut v10: f64 = 2.0_f64;
                    }
                    0..=1 => {
                        let v11: f64 = ((y - y)).sin();
                    }
                    _ => {
                        v1 = 1.25_f64;
                    }
                }
                let mut v12 = [0.0_f64; 4];
                v1 = (v1 * 0.5 + ((x[i % 4]) * (y)) * ((y).sin())).sin();
                if v7 % 2 == 0 { break 'l2; }
            }
            let v13 = [0.0_f64; 4];
            'l2: for k in 0..1 {
                v1 -= (v13[k % 4] + y);
                if v1 > 0.5 || 0.75_f64 < v13[i % 4] {
                    let mut v14 = v13;
                    v14[i % 4] = -((v1).sin());
                    v1 -= y;
                } else if y < -(v1) {
                    v1 = (v1 * 0.5 + x[(v7 + 1) % 4]).sin();
                } else {
                    v1 -= (v1 - y);
                    v1 = 0.5_f64;
                }
            }
        }
    }
    v1 *= (y) * (y);
    -(y) + (v1).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_89(x: &[f64; 4], y: f64, n: usize, table: &[usize]) -> f64 {
    match n {
        0 if n > 1 => {
            let mut v1 = [-(x[3]), (x[3] + x[0]), (y + y), 0.0_f64];
        }
        0..=1 => {
            let mut v2: f64 = ((y) * (y)).sin();
        }
        _ => {
            if x[table[n % 3]] > (2.0_f64) * (n as f64) {
                let mut v3: f64 = ((x[(n * 3 + 2) % 4]) * (x[n % 4])) * (-(x[n % 4]));
                let mut v4 = 0usize;
                'l0: while v4 < 1 && !(n % 2 == 1) {
                    v4 += 1;
                    v3 += ((v3).sin() + (v3) * (0.0_f64));
                    if v3 < y && v4 != 1 { continue; }
                }
                'l0: for i in (0..v4 + 1).rev() {
                    let mut v5 = 0usize;
                    'l1: loop {
                        v5 += 1;
                        if v5 > 3 { break; }
                        if y > (v3).sin() {
                            let mut v6 = 0usize;
                            'l2: loop {
                                v6 += 1;
                                if v6 > 1 { break; }
                                let mut v7 = [[0.0_f64; 4]; 2];
                                v3 = 2.0_f64;
                                v7[0][i % 4] -= v7[1][n % 4];
                                v3 = 0.5_f64;
                            }
                            let mut v8: f64 = ((x[(i + 1) % 4] - v3) + x[v6 % 4]);
                        } else {
                            let v9: f64 = ((x[0] + v3)) * ((y + y));
                        }
                        v3 = (v3 * 0.5 + -(v3)).sin();
                        if x[3] < (0.0_f64 + v3) { break 'l0; }
                        let v10: f64 = ((x[table[i % 3]]).sin() + (x[(n + 1) % 4]) * (y));
                    }
                    if v3 < x[i % 4] && v4 != 1 { return ((x[v4 % 4]).sin() + (x[(v5 + 1) % 4] + 1.25_f64)); }
                }
            }
        }
    }
    if n % 2 == 0 {
        'l0: for i in (0..5).step_by(2) {
            let v11: f64 = (-(x[(n * 3 + 0) % 4])) * ((x[table[n % 3]]).sin());
        }
        let v12: f64 = 0.75_f64;
        let v13: f64 = match (n % 3, n > 0) {
            (0, true) => (((v12) / (2.5 + (0.0_f64).cos()))).sin(),
            (1, _) | (0, false) => v12,
            _ => (mixed(y, x[(n + 1) % 4])).sin(),
        };
    } else if x[n % 4] < (x[(n + 1) % 4]).tanh() {
        let v14: f64 = ((y).sin()) * (-(y));
    }
    let mut v15: f64 = (((y).tanh().exp()) / (2.5 + ((x[n % 4]).tanh()).cos()));
    v15 *= ((v15) / (2.5 + (x[0]).cos()));
    x[table[n % 3]] + (v15).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_90(x: &[f64], y: f64, mut a: [f64; 4]) -> f64 {
    if x[1] > (y).tanh().exp() {
        'l0: for i in (0..5).step_by(2) {
            let v1: f64 = (summed(&x[i % 4..], a[2]) + x[i % 4]);
        }
        let mut v2: f64 = ((x[0]) * (x[2])).sin();
        let mut v3 = a;
    } else if x[1] < x[2] {
        'l0: for i in 0..1 {
            a[(i + 1) % 4] += -((x[i % 4]) * (x[2]));
            let mut v4: f64 = 2.0_f64;
        }
    } else {
        let mut v5: f64 = ((a[1] - x[2])) * ((x[2] + a[2]));
        let mut v6: f64 = a[3];
    }
    let v7: f64 = mixed(((y) / (2.5 + (y).cos())), y);
    'l0: for (v8, v9) in x.iter().zip(x.iter().rev()) {
        if v7 > (a[3]) * (v7) {
            a[2] *= a[2];
            if y > -(y) {
                let mut v10: f64 = 0.75_f64;
                break 'l0;
            }
        } else {
            let v11: f64 = ((v7).tanh().exp()) * ((x[1]).tanh());
        }
    }
    let v12: f64 = 1.25_f64;
    let mut v13: f64 = 0.0_f64;
    let v14: f64 = if v7 > -(y) {
        v13 = ((a[0] - 1.25_f64)) * ((v7).sin());
        v12
    } else {
        ((y).tanh()).sin()
    };
    if v12 > (x[0]) * (v7) {
        v13 = (v13 * 0.5 + mixed(0.0_f64, v12)).sin();
        a[2] = (((v7) * (0.75_f64)) / (2.5 + (-(0.0_f64)).cos()));
        let mut v17: f64 = (x.iter().map(|v15| v15.sin()).product::<f64>());
    } else {
        v13 = (v13 * 0.5 + 0.5_f64).sin();
        'l0: for i in 0..4 {
            let mut v18 = 1 + 0usize;
            v13 = (v13 * 0.5 + ((a[i % 4]).sin()).sin()).sin();
        }
    }
    (y) * (v13) + (v14).sin() + (v13).sin() + (v12).sin() + (v7).sin() + (a[2]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_91(x: &[f64], y: f64, m: &[[f64; 4]; 2], table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1: f64 = ((x[table[2]] - y)).tanh();
    v1 += (((y) / (2.5 + (y).cos()))).tanh().exp();
    let mut v2 = [0.0_f64; 4];
    let mut v3: f64 = ((v1 - t[table[1]])).tanh().exp();
    v2[table[0]] -= t[table[2]];
    let v4: f64 = if m[1][2] < (m[0][table[0]]) * (v3) {
        ((0.5_f64 + v3)).sin()
    } else {
        m[0][3]
    };
    let mut v5 = [(0.0_f64) * (0.0_f64), (v1 + v1), (x[3]).sin(), (x.iter().skip(1).fold(x[table[2]], |v7, v6| (v7 * 0.5 + v6).sin()))];
    let mut v8 = [summed(&m[0], v2[1]), (m[0][3]) * (v2[3]), (1.25_f64) * (y), (m[1][table[0]]) * (v5[1])];
    (t[2]) * (y) + (v8[1]).sin() + (v5[1]).sin() + (v4).sin() + (v3).sin() + (v2[1]).sin() + (v1).sin()
}

#[differentiable(second_order)]
fn flow_92(x: &[f64], y: f64, table: &[usize]) -> f64 {
    let mut v1 = [-(0.75_f64), (y).sin(), (y).tanh().exp(), mixed(x[2], y)];
    let mut v2: f64 = 1.25_f64;
    let mut v3: f64 = (x[0]).sin();
    (v2) * (x[table[1]]) + (v3).sin() + (v2).sin() + (v1[1]).sin() + (y).sin() + (x[table[2]]).sin()
}

#[differentiable(second_order)]
fn flow_93(x: &[f64; 4], y: f64, mut a: [f64; 4], n: usize) -> f64 {
    let v1: f64 = if x[n % 4] < -(x[(n + 1) % 4]) {
        let mut v2: f64 = -((a[(n + 1) % 4]) * (x[(n * 3 + 2) % 4]));
        y
    } else {
        let mut v5: f64 = 1.25_f64;
        ((a[n % 4]) * (y)) * ((a[n % 4] - 1.25_f64))
    };
    a[n % 4] = ((x[n % 4]).sin()).sin();
    let mut v6: f64 = ((v1) * (x[0])) * ((y).tanh().exp());
    if y < ((v1) / (2.5 + (x[(n * 3 + 2) % 4]).cos())) {
        let mut v7 = 0usize;
        'l0: while v7 < 1 && !(v1 < (1.25_f64) * (v1)) {
            v7 += 1;
            let mut v8 = v7 % 4 + 0usize;
            a[(v7 + 1) % 4] *= ((x[v8 % 4] + v1) - (x[(v7 * 3 + 2) % 4]).tanh());
            let mut v9: f64 = -((v1) * (y));
            let v10: f64 = ((x[v7 % 4]).tanh()).tanh();
        }
    } else {
        let mut v11 = [(v6 - y), (y) * (y), mixed(v1, a[n % 4]), (y) * (0.5_f64)];
    }
    (v6).tanh().exp() + (v6).sin() + (v1).sin() + (a[n % 4]).sin() + (y).sin() + (x[(n * 3 + 0) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_94(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    let mut v1: f64 = ((x[(n + 1) % 4]) * (n as f64)).sin();
    'l0: for i in (1..4).rev() {
        if n > 1 { break 'l0; }
        let mut v2 = [(v1).sin(), (y) * (x[(n + 1) % 4]), (y).sin(), (y) * (m[0][i % 4])];
    }
    let v3: f64 = match (n % 3, n % 2 == 0) {
        (0, true) => (((0.75_f64) / (2.5 + (y).cos()))) * ((v1) * (n as f64)),
        (1, _) | (0, false) => ((m[0][n % 4]) * (x[n % 4])) * (-(x[n % 4])),
        _ => -((m[1][(n + 1) % 4]).sin()),
    };
    let v4: f64 = ((x[n % 4]) * (v3) + -(y));
    'l0: for i in (0..5).step_by(2) {
        let mut v5 = [(m[0][(n + 1) % 4]) * (v1), -(v4), mixed(v4, x[i % 4]), summed(&m[0], v4)];
        v5[n % 4] += mixed(((v5[(i + 1) % 4]) / (2.5 + (y).cos())), (1.25_f64).sin());
        let mut v6 = 0usize;
        'l1: while v6 < 3 && !(v3 > (y).sin()) {
            v6 += 1;
            'l2: for (k, v7) in x.iter().enumerate() {
                if n % 2 == 1 {
                    v5[i % 4] = x[(k * 3 + 2) % 4];
                }
                v5[k % 4] -= ((y).sin()) * ((v3 + *v7));
                v1 += ((*v7) * (m[0][(i + 1) % 4]) + (v4) * (y));
            }
            v1 *= (y + v3);
            v1 *= v1;
        }
    }
    -(x[(n * 3 + 0) % 4]) + (v4).sin() + (v3).sin() + (v1).sin() + (m[0][n % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_95(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize, table: &[usize]) -> f64 {
    let mut v1 = 0usize;
    'l0: loop {
        v1 += 1;
        if v1 > 3 { break; }
        let mut v2 = 2.0_f64 > 0.5 || a[v1 % 4] < 0.0_f64;
        a[(v1 * 3 + 0) % 4] = (x.iter().map(|v3| v3 * m[0][n % 4]).sum::<f64>()).tanh();
        let mut v5: f64 = ((a[(v1 + 1) % 4] + y)).sin();
    }
    let v6: f64 = match (n % 3, m[0][1] > (x[0] + a[(n * 3 + 3) % 4])) {
        (0, true) => (summed(x, x[v1 % 4])).tanh(),
        (1, _) | (0, false) => ((y + x[(n * 3 + 1) % 4])).tanh(),
        _ => ((m[0][n % 4]) * (x[0])) * ((a[(v1 + 1) % 4] + a[(n * 3 + 2) % 4])),
    };
    'l0: for i in 0..1 {
        let mut v9: f64 = ((x.iter().zip(a.iter()).map(|(v7, v8)| v7 * v8).sum::<f64>()).sin() + (x[i % 4] + v6));
        'l1: for j in 0..4 {
            'l2: for k in 0..j {
                a[table[k % 3]] += ((v6) * (v1 as f64)).sin();
            }
            let mut v10 = 0usize;
            'l2: loop {
                v10 += 1;
                if v10 > 1 { break; }
                if j > 2 {
                    let mut v11: f64 = ((a[v10 % 4] + v9)) * (n as f64);
                    let mut v12 = [(y).sin(), mixed(y, v9), -(m[1][v1 % 4]), ((a[(v1 + 1) % 4]) / (2.5 + (v6).cos()))];
                    v9 -= (v12[table[v10 % 3]] + x[(n + 1) % 4]);
                } else if m[1][(v1 + 1) % 4] < (v9) * (v6) {
                    let v13: f64 = if y > (0.5_f64) * (x[table[i % 3]]) {
                        v6
                    } else {
                        x[i % 4]
                    };
                }
                let mut v14: f64 = ((v9).sin()) * ((m[1][v1 % 4]).sin());
                a.swap(table[v10 % 3], table[v1 % 3]);
            }
            let v17: f64 = (a.iter().skip(1).fold(a[n % 4], |v16, v15| (v16 * 0.5 + v15).sin()));
            let mut v18 = [0.0_f64; 4];
        }
        v9 = ((a[(n * 3 + 2) % 4] - v6) + -(y));
        'l1: for v20 in x.chunks_exact(2) {
            let v19: f64 = v20[0] * v20[1];
            let v21: f64 = if v1 > 0 {
                (-(v6)).sin()
            } else {
                v9 -= (v19) * (n as f64);
                ((v9).tanh()).tanh()
            };
        }
    }
    (a.iter().map(|v22| v22 * x[(v1 + 1) % 4]).sum::<f64>()).tanh() + (v6).sin() + (a[table[n % 3]]).sin() + (m[0][1]).sin() + (y).sin() + (x[table[v1 % 3]]).sin()
}

#[differentiable(second_order)]
fn flow_96(x: &[f64; 4], y: f64) -> f64 {
    'l0: for i in (1..4).rev() {
        let mut v1: f64 = ((x[i % 4]) * (y)) * (y);
        let mut v2: f64 = 1.25_f64;
        v1 += -(summed(x, y));
    }
    let v3: f64 = ((x[2] - y)).sin();
    let mut v4 = 0usize;
    'l0: while v4 < 1 && !(x[0] < (x[1] + y)) {
        v4 += 1;
        'l1: for j in (0..v4 + 1).rev() {
            'l2: for k in (0..j + 1).rev() {
                let mut v5 = x[3] > x[v4 % 4];
                let mut v6 = [(v3 + y), (v3 + v3), -(y), (y).sin()];
                v6[(v4 * 3 + 3) % 4] -= ((v6[j % 4]) * (v4 as f64)) * ((v6[(k + 1) % 4] + v6[j % 4]));
                if y < v3 && j != 1 { continue; }
            }
            if 0.75_f64 < (y - x[(j + 1) % 4]) { continue; }
        }
        'l1: for j in v4 % 3..=3 {
            let mut v7 = [(x[j % 4]).tanh(), ((y) / (2.5 + (x[(j + 1) % 4]).cos())), (1.25_f64 + y), y];
            'l2: for k in (0..j + 1).rev() {
                let mut v8: f64 = y;
                v8 = (v8 * 0.5 + (((v8) / (2.5 + (y).cos()))).tanh().exp()).sin();
            }
            'l2: for k in 0..4 {
                let mut v9 = v7;
                v7[j % 4] *= ((v3) / (2.5 + (v3).cos()));
                let mut v10: f64 = 0.75_f64;
                v9[(k + 1) % 4] = ((0.5_f64) * (v10) - (y).sin());
            }
            v7[(v4 * 3 + 1) % 4] += -((x.iter().zip(v7.iter()).map(|(v11, v12)| v11 * v12).sum::<f64>()).sin());
            if x[(v4 * 3 + 2) % 4] > 0.5 || x[(j * 3 + 3) % 4] < y { break; }
        }
        'l1: for j in 0..x.len() {
            if v4 % 2 == 1 {
                let mut v13 = vec![0.0_f64; 4];
            } else if x[v4 % 4] < (x[j % 4]) * (v3) {
                let mut v14: f64 = (-(2.0_f64)) * (y);
            } else {
                let mut v15: f64 = (-(x[3])).sin();
                v15 = (v15 * 0.5 + ((y - v3) - (v15).sin())).sin();
            }
            if v3 < v3 && v4 != 1 { break 'l1; }
        }
        let mut v16: f64 = x[v4 % 4];
    }
    let mut v17: f64 = ((x[v4 % 4] - 2.0_f64)) * ((v3 + x[(v4 * 3 + 2) % 4]));
    v17 *= -(v3);
    (0.75_f64 - v17) + (v17).sin() + (v3).sin() + (y).sin() + (x[(v4 * 3 + 3) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_97(x: &[f64; 4], y: f64, table: &[usize], #[constant] t: &[f64]) -> f64 {
    'l0: for i in 0..2 {
        let mut v1 = [(x[table[i % 3]]).tanh().exp(), (t[(i * 3 + 1) % 4]).sin(), (t[(i + 1) % 4]) * (x[(i + 1) % 4]), (x[2]) * (y)];
        if t[i % 4] > 0.5 || t[i % 4] < y { break 'l0; }
    }
    let mut v2 = 0usize;
    'l0: while v2 < 1 && !(0.0_f64 > -(x[2])) {
        v2 += 1;
        let v5: f64 = (((x[(v2 * 3 + 1) % 4]) * (x[(v2 * 3 + 2) % 4])) / (2.5 + ((t.iter().zip(t.iter()).map(|(v3, v4)| v3 * v4).sum::<f64>()).sin()).cos()));
        'l1: for j in 0..v2 {
            let mut v6 = [[0.0_f64; 4]; 2];
            'l2: for k in v2 % 3..=3 {
                let mut v7: f64 = ((x[table[v2 % 3]] - v5)) * (v2 as f64);
            }
            let mut v8: f64 = 0.75_f64;
        }
    }
    'l0: for (v9, &i) in x.iter().zip(table) {
        let mut v11 = [y, (*v9).sin(), (*v9 + *v9), (x[3]) * (x[(v2 + 1) % 4])];
    }
    let mut v12 = 0usize;
    'l0: loop {
        v12 += 1;
        if v12 > 2 { break; }
        let mut v13: f64 = t[(v2 + 1) % 4];
        if x[v12 % 4] < (t[table[v12 % 3]]).tanh() {
            let mut v14 = 2 + 0usize;
        } else if 0.0_f64 > (t[(v12 + 1) % 4] + x[(v2 * 3 + 0) % 4]) {
            if v13 < (v13) * (x[v12 % 4]) {
                match v12 {
                    0 if x[(v12 * 3 + 0) % 4] > (y) * (2.0_f64) => {
                        let mut v15 = table[v12 % 3] + 0usize;
                    }
                    0..=1 => {
                        let mut v16 = 0usize;
                        'l1: while v16 < 3 && !(0.5_f64 < t[(v2 * 3 + 1) % 4] && v2 != 1) {
                            v16 += 1;
                            if v13 > (2.0_f64 - y) { continue 'l0; }
                            v13 = (v13 * 0.5 + (summed(&x[1..], x[2])) * ((x.iter().skip(1).fold(v13, |v18, v17| (v18 * 0.5 + v17).sin())))).sin();
                            if v2 % 2 == 1 { break 'l1; }
                        }
                    }
                    _ => {
                        let mut v19 = 0usize;
                        'l1: while v19 < 3 {
                            v19 += 1;
                            let mut v20 = [(t[(v19 * 3 + 0) % 4]).sin(), (x[(v2 + 1) % 4]) * (v12 as f64), mixed(y, v13), (t[(v2 * 3 + 1) % 4]).tanh()];
                            let v21: f64 = if y > 0.5 || v20[3] < x[(v12 * 3 + 0) % 4] {
                                (x[v2 % 4]).tanh()
                            } else {
                                ((t[v2 % 4] + x[(v12 * 3 + 0) % 4])) * ((x.iter().map(|v22| v22.sin()).product::<f64>()))
                            };
                        }
                    }
                }
                'l1: for v24 in t.iter() {
                    v13 = (v13 * 0.5 + x[v2 % 4]).sin();
                    v13 -= (y).tanh();
                    v13 += ((*v24 - y) - (*v24 - t[v2 % 4]));
                }
            }
        } else {
            v13 = 2.0_f64;
        }
        v13 += ((x[(v2 * 3 + 0) % 4]) * (0.5_f64)).sin();
        v13 = (v13 * 0.5 + ((x[(v2 + 1) % 4] - t[(v12 * 3 + 2) % 4])) * (v2 as f64)).sin();
    }
    (x[v2 % 4]) * (y) + (t[v2 % 4]).sin() + (y).sin() + (x[table[v12 % 3]]).sin()
}

#[differentiable(second_order)]
fn flow_98(x: &[f64; 4], y: f64, n: usize, #[constant] t: &[f64]) -> f64 {
    'l0: for i in 0..n {
        let mut v1: f64 = ((2.0_f64).tanh().exp() + (x[n % 4]) * (i as f64));
        let v2: f64 = match (i % 3, v1 > (v1 - v1)) {
            (0, true) => ((v1 + x[0])) * ((0.0_f64 - x[2])),
            (1, _) | (0, false) => ((y - y)) * (n as f64),
            _ => (mixed(t[(n * 3 + 2) % 4], x[i % 4])) * (y),
        };
    }
    let mut v5: f64 = 0.75_f64;
    'l0: for i in 0..n {
        let mut v6 = [summed(&t[..2], x[i % 4]), y, (v5 - t[n % 4]), (x[n % 4]).sin()];
        v6[(i * 3 + 3) % 4] *= ((x[i % 4]) * (x[(n + 1) % 4])) * ((y) * (y));
        v5 = (v5 * 0.5 + ((t[2]) * (n as f64)) * ((x[2]) * (i as f64))).sin();
    }
    let mut v7 = [[0.0_f64; 4]; 2];
    'l0: for i in n % 3..=3 {
        v5 = (v5 * 0.5 + ((t[i % 4]) * (v7[0][(n + 1) % 4])).tanh().exp()).sin();
        let mut v8: f64 = ((v5).tanh()) * (((2.0_f64) / (2.5 + (v7[1][i % 4]).cos())));
        let mut v9 = 0usize;
        let v10: f64 = 'l1: loop {
            v9 += 1;
            if v9 > 1 { break (v7[1][3]).tanh(); }
            'l2: for k in 0..3 {
                if t[n % 4] > v5 {
                    v5 = (v5 * 0.5 + ((t[(v9 * 3 + 2) % 4]).sin()).sin()).sin();
                    if v8 > (v7[1][1]) * (t[(i + 1) % 4]) {
                        v5 = (((v5) / (2.5 + (v7[0][v9 % 4]).cos()))).tanh();
                        continue;
                    }
                    let mut v11: f64 = ((v7[1][(i * 3 + 2) % 4]) * (y) + (v8).tanh());
                }
                let v12: f64 = 0.0_f64;
                v7[1][n % 4] += ((y).tanh() - y);
            }
            'l2: for k in (1..4).rev() {
                let mut v13: f64 = ((y) * (v8) + -(0.5_f64));
                let mut v14 = [[0.0_f64; 4]; 2];
                if t[3] > (v8 + y) {
                    let mut v15 = i % 4 + 0usize;
                    let mut v16 = v8 > (t[v15 % 4]) * (v5);
                    v13 *= v13;
                } else if 0.75_f64 > (x[(v9 * 3 + 2) % 4]).tanh().exp() {
                    v5 = (v5 * 0.5 + summed(&v7[1], v7[1][0])).sin();
                }
                v13 = (((v5) / (2.5 + (v14[0][i % 4]).cos()))).tanh().exp();
            }
            v5 += ((t[i % 4] + v7[0][v9 % 4]) + (v7[1][n % 4]) * (t[i % 4]));
        };
    }
    v5 -= y;
    v5 += x[n % 4];
    (1.25_f64) * (n as f64) + (v7[0][n % 4]).sin() + (v5).sin() + (t[n % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_99(x: &[f64; 4], y: f64, n: usize) -> f64 {
    'l0: for i in 0..x.len() {
        let mut v1 = [(y).tanh(), (x.iter().map(|v2| v2 * y).sum::<f64>()).tanh(), (y) * (x[i % 4]), (x.iter().map(|v4| v4.sin()).product::<f64>())];
        let mut v6 = 0usize;
        'l1: loop {
            v6 += 1;
            if v6 > 1 { break; }
            let v7: f64 = if y < summed(&x[..2], y) {
                let v8: f64 = summed(&x[..2], (v1[1] + y));
                ((y - 0.0_f64)) * (i as f64)
            } else {
                let mut v9: f64 = (-(y)) * ((v1[i % 4]) * (v1[(v6 * 3 + 2) % 4]));
                (v1[(i * 3 + 2) % 4]).tanh().exp()
            };
        }
        if x[i % 4] < y && i != 1 { break 'l0; }
    }
    let mut v10: f64 = (y) * ((0.0_f64).tanh().exp());
    let v11: f64 = ((y) * (y)).tanh().exp();
    'l0: for i in 0..1 {
        let v12: f64 = 2.0_f64;
        if y < (v10).sin() {
            v10 += (-(y) - (x[(n * 3 + 3) % 4]).tanh());
            continue;
        }
    }
    let mut v15: f64 = (x.iter().zip(x.iter()).map(|(v13, v14)| v13 * v14).sum::<f64>()).sin();
    v15 += ((v11).tanh()) * ((1.25_f64 + 2.0_f64));
    'l0: for i in (1..4).rev() {
        v10 = (v10 * 0.5 + ((y).tanh()).sin()).sin();
        let mut v16: f64 = ((v15) * (v10)) * ((v11).tanh().exp());
        'l1: for j in n % 3..=3 {
            v16 = (v16 * 0.5 + ((v11).sin()).tanh().exp()).sin();
            if v16 < (v15) * (2.0_f64) {
                let v17: f64 = if 0.0_f64 < v11 {
                    v10 += ((v11).sin()) * ((0.0_f64) * (v15));
                    -(v10)
                } else {
                    v10
                };
                let mut v18: f64 = ((y) * (v16)) * ((0.5_f64) * (0.75_f64));
                match j {
                    0 if j % 2 == 1 => {
                        if y < v17 && n != 1 {
                            'l2: for k in (1..4).rev() {
                                let mut v19 = n % 4 + 0usize;
                            }
                        } else {
                            let mut v20 = [((v11) / (2.5 + (v10).cos())), (v15 - v11), (y) * (v18), (x[(i * 3 + 0) % 4]) * (y)];
                            v18 = (v18 * 0.5 + (y).sin()).sin();
                        }
                    }
                    0..=1 => {
                        v10 -= (v10 + x[(j * 3 + 2) % 4]);
                    }
                    _ => {
                        'l2: for (k, v21) in x.iter().enumerate() {
                            v10 = ((v17).sin() + x[k % 4]);
                            v15 += ((v16).tanh()).tanh().exp();
                            v16 = (v16 * 0.5 + ((y + v18)) * (-(*v21))).sin();
                            v15 = (v15 * 0.5 + ((v15).tanh().exp() - (v10) * (v10))).sin();
                            if x[k % 4] > (y) * (0.0_f64) { break 'l2; }
                        }
                    }
                }
            } else {
                v10 = (y) * ((v16) * (n as f64));
                v15 = (v15 * 0.5 + ((x[i % 4] + y)) * ((v15).sin())).sin();
            }
        }
    }
    v11 + (v15).sin() + (v11).sin() + (v10).sin() + (y).sin() + (x[1]).sin()
}

#[differentiable(second_order)]
fn flow_100(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1 = [[0.0_f64; 4]; 2];
    'l0: for (i, v2) in x.iter().enumerate() {
        v1[0][n % 4] += ((m[1][(n * 3 + 0) % 4]).sin() + (*v2 + m[0][2]));
        if m[1][3] > -(*v2) { continue; }
    }
    'l0: for i in (0..5).step_by(2) {
        let mut v4 = 0usize;
        'l1: while v4 < 3 {
            v4 += 1;
            let v5: f64 = if 0.0_f64 < (v1[1][table[i % 3]]).tanh() {
                let mut v6: f64 = ((v1[1][1]) * (x[0])).sin();
                ((y).sin()) * ((y) * (v1[0][table[n % 3]]))
            } else {
                let mut v7: f64 = 0.5_f64;
                -((v1[1][table[v4 % 3]]).sin())
            };
            'l2: for (v8, v9) in t.iter().zip(t.iter().rev()) {
                let mut v10: f64 = ((*v9).sin()).tanh().exp();
                let v11: f64 = ((v1[0][(n * 3 + 2) % 4] - *v9)).sin();
            }
            'l2: for v13 in x.chunks_exact(2) {
                let v12: f64 = v13[0] * v13[1];
                if v1[1][i % 4] < (m[0][(i * 3 + 1) % 4]) * (v5) {
                    let v14: f64 = if v4 % 2 == 0 {
                        let mut v15: f64 = (((v5) * (x[n % 4])) / (2.5 + (-(y)).cos()));
                        v1[1][i % 4]
                    } else {
                        let mut v16: f64 = ((m[1][i % 4]) * (m[1][(n * 3 + 3) % 4]) - (v1[1][n % 4]) * (v5));
                        ((v12) * (v16)) * (n as f64)
                    };
                    if y > v1[0][table[v4 % 3]] { continue; }
                }
                let mut v17: f64 = 0.5_f64;
                if y < (v12 + x[(v4 * 3 + 1) % 4]) { continue; }
            }
            let mut v18 = vec![0.0_f64; 4];
        }
    }
    x[0] + (v1[1][(n + 1) % 4]).sin() + (t[n % 4]).sin() + (m[1][n % 4]).sin() + (y).sin() + (x[table[n % 3]]).sin()
}

#[differentiable(second_order)]
fn flow_101(x: &[f64], y: f64, n: usize, table: &[usize]) -> f64 {
    'l0: for i in (0..5).step_by(2) {
        if y > 0.5 || x[3] < y {
            let v3: f64 = ((x.iter().map(|v1| v1.sin()).product::<f64>())) * (n as f64);
            let mut v4: f64 = 2.0_f64;
        } else if 0.0_f64 > 0.5 || x[n % 4] < 2.0_f64 {
            if x[table[n % 3]] < x[n % 4] && n != 1 {
                let v5: f64 = ((x[table[i % 3]]).sin()).sin();
                continue 'l0;
            }
        }
        let mut v6 = [(x[table[i % 3]]).tanh(), y, x[n % 4], (x[i % 4] - y)];
        v6.swap(1, 3);
        let v7: f64 = if x[(n + 1) % 4] > (x[(n * 3 + 2) % 4]) * (y) {
            mixed((y) * (n as f64), x[1])
        } else {
            ((x[2] + x[(i * 3 + 0) % 4]) + (v6.iter().rev().take(2).map(|v8| v8.cos()).sum::<f64>()))
        };
        if y > (y).tanh() { break 'l0; }
    }
    let mut v10: f64 = 0.0_f64;
    let mut v11: f64 = ((y + v10)).sin();
    'l0: for v12 in x.iter() {
        let v14: f64 = match (n % 3, x[(n * 3 + 3) % 4] > 0.5 || 1.25_f64 < v10) {
            (0, true) => (((v10) / (2.5 + (v10).cos()))).sin(),
            (1, _) | (0, false) => ((v11) * (n as f64) + (*v12).sin()),
            _ => (v11).tanh().exp(),
        };
        if y < (v11).sin() {
            let v15 = [(v10) * (x[table[n % 3]]), (0.0_f64).tanh().exp(), (v10).sin(), (1.25_f64 + v11)];
            'l1: for j in 0..1 {
                v10 = (v10 * 0.5 + (summed(&x[n % 4..], v11) + (v10 + x[(n * 3 + 3) % 4]))).sin();
                v11 = (v11 * 0.5 + ((*v12 + v11)) * ((*v12).tanh())).sin();
                v10 = (v10 * 0.5 + -((v14) * (v14))).sin();
                let v16: f64 = match (j % 3, n % 2 == 1) {
                    (0, true) => (-(2.0_f64) + (v10) * (0.5_f64)),
                    (1, _) | (0, false) => (-(v11) + 1.25_f64),
                    _ => (mixed(*v12, v15[3])).tanh().exp(),
                };
            }
        }
        if y < v10 && n != 1 { return (x.iter().map(|v17| v17.sin()).product::<f64>()); }
    }
    let mut v19 = n % 2 == 0;
    (y + y) + (v11).sin() + (v10).sin() + (y).sin() + (x[table[n % 3]]).sin()
}

#[differentiable(second_order)]
fn flow_102(x: &[f64], y: f64, n: usize) -> f64 {
    let mut v1 = [((x[(n + 1) % 4]) / (2.5 + (x[3]).cos())), (y) * (y), (y).tanh(), (y - x[(n * 3 + 0) % 4])];
    let mut v2: f64 = -(-(x[(n + 1) % 4]));
    v2 = ((v1[n % 4]) * (n as f64)) * (0.0_f64);
    'l0: for i in 0..1 {
        v2 *= y;
        'l1: for j in 0..1 {
            'l2: for k in 0..i {
                v1[j % 4] += (y).sin();
                let mut v3 = j % 4 + 0usize;
            }
            'l2: for k in (0..5).step_by(2) {
                v1[j % 4] = (((2.0_f64) * (n as f64)) / (2.5 + ((x[i % 4]).sin()).cos()));
                let v4 = v1;
                v1[(j + 1) % 4] = ((v1[1]).sin()).tanh();
                v2 = (v4.iter().rev().take(2).map(|v5| v5.cos()).sum::<f64>());
            }
            let mut v7 = 0 + 0usize;
            let mut v8 = 0usize;
            'l2: while v8 < 2 {
                v8 += 1;
                v2 = (v2 * 0.5 + ((v2) / (2.5 + ((0.5_f64) * (x[j % 4])).cos()))).sin();
            }
        }
        if n % 2 == 1 { continue; }
    }
    (y - v2) + (v2).sin() + (v1[(n + 1) % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_103(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], n: usize, table: &[usize]) -> f64 {
    let mut v1 = [(x[1]) * (x[table[n % 3]]), m[0][n % 4], (m[1][(n * 3 + 1) % 4]) * (x[table[n % 3]]), (y).sin()];
    let v2: f64 = (((m[1][(n + 1) % 4]) * (x[1])) / (2.5 + ((v1[n % 4]) * (0.75_f64)).cos()));
    let mut v3 = 0usize;
    'l0: while v3 < 2 {
        v3 += 1;
        let v4: f64 = ((y).sin()) * ((m[0][n % 4]).sin());
        let v5: f64 = ((m[0][n % 4]) * (x[(n * 3 + 0) % 4])).sin();
        let mut v6 = m[1];
    }
    let mut v7 = 0usize;
    'l0: loop {
        v7 += 1;
        if v7 > 1 { break; }
        let mut v8 = 0usize;
        'l1: loop {
            v8 += 1;
            if v8 > 2 { break; }
            let mut v9: f64 = ((m[1][2]).sin() + (1.25_f64) * (x[(v7 * 3 + 0) % 4]));
            'l2: for v10 in x.iter() {
                let mut v12: f64 = (((*v10) * (m[1][table[v7 % 3]])) / (2.5 + ((v1[0]) * (m[0][n % 4])).cos()));
                v1[table[n % 3]] += ((0.5_f64) * (v7 as f64)).sin();
            }
            v1[v3 % 4] -= ((v2) * (n as f64) + v9);
            let v13 = v1;
        }
        'l1: for &v14 in x.iter() {
            let mut v16: f64 = (mixed(v2, m[1][v8 % 4])) * (v7 as f64);
            if m[1][(v7 + 1) % 4] < mixed(m[1][3], v1[v8 % 4]) { break 'l0; }
        }
        v1[0] *= ((x[table[v3 % 3]]) * (v3 as f64)).tanh().exp();
    }
    (v2) * (n as f64) + (v2).sin() + (v1[(n + 1) % 4]).sin() + (m[1][(v3 * 3 + 1) % 4]).sin() + (y).sin() + (x[v7 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_104(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize, #[constant] t: &[f64]) -> f64 {
    let v1 = [summed(&x[..2], y), (x[n % 4] - t[n % 4]), (y + x[0]), (2.0_f64) * (n as f64)];
    let mut v2 = 0usize;
    'l0: loop {
        v2 += 1;
        if v2 > 1 { break; }
        let v3: f64 = m[1][3];
        let mut v4 = 0usize;
        'l1: while v4 < 4 {
            v4 += 1;
            let mut v5: f64 = ((v1[v2 % 4]).tanh()).tanh();
            let mut v6 = 0usize;
            'l2: while v6 < 2 && !(x[n % 4] > (x[n % 4]).sin()) {
                v6 += 1;
                let v7: f64 = (t[(v6 * 3 + 2) % 4] - (0.5_f64).tanh());
                let mut v8 = [(x.iter().skip(1).fold(0.75_f64, |v10, v9| (v10 * 0.5 + v9).sin())), (x[(v6 + 1) % 4]).tanh(), (x.iter().map(|v11| v11 * v1[(v2 + 1) % 4]).sum::<f64>()).tanh(), (x[3]).sin()];
                v5 += (t[(v6 + 1) % 4]) * (v4 as f64);
                v8[(v4 * 3 + 3) % 4] += ((x.iter().zip(t.iter()).map(|(v13, v14)| v13 * v14).sum::<f64>()).sin() + (v5) * (0.0_f64));
            }
            'l2: for k in 0..v4 {
                match v2 {
                    0 if t[v2 % 4] < (t[v4 % 4] - v5) => {
                        v5 = (v5 * 0.5 + (-(x[(n * 3 + 1) % 4])) * ((v3 + t[n % 4]))).sin();
                    }
                    0..=1 => {
                        let v15: f64 = if v6 > 0 {
                            ((t[v6 % 4]) * (v1[k % 4])).tanh()
                        } else {
                            v5 = (v5 * 0.5 + ((x[v2 % 4] + y)).tanh().exp()).sin();
                            t[(n * 3 + 2) % 4]
                        };
                    }
                    _ => {
                        let mut v16 = [[0.0_f64; 4]; 2];
                    }
                }
                v5 += ((v1[(n + 1) % 4]).sin()) * (v6 as f64);
                let mut v17 = [(y).tanh().exp(), (m[0][0] + v5), (x[(k * 3 + 2) % 4]).sin(), ((t[n % 4]) / (2.5 + (x[v6 % 4]).cos()))];
                v17[(v4 * 3 + 1) % 4] -= (((1.25_f64 - y)) / (2.5 + ((v5) * (v6 as f64)).cos()));
            }
            let mut v18 = [(x[n % 4]) * (y), (x[v4 % 4] - y), (v1.iter().map(|v19| v19.sin()).product::<f64>()), -(v5)];
        }
        if v2 % 2 == 0 {
            let mut v21: f64 = ((x[v2 % 4]) * (1.25_f64)) * (n as f64);
            break 'l0;
        }
    }
    let mut v22 = [(0.5_f64) * (n as f64), x[(v2 * 3 + 3) % 4], (2.0_f64).tanh().exp(), (t[v2 % 4]).sin()];
    v22[3] -= ((t[v2 % 4]) * (0.0_f64)) * ((y - v22[(v2 + 1) % 4]));
    let mut v23 = v1;
    let v24: f64 = if 0.0_f64 > (x[n % 4]) * (x[v2 % 4]) {
        x[(n * 3 + 0) % 4]
    } else {
        (((v23[n % 4]) / (2.5 + (v1[n % 4]).cos())) + v23[n % 4])
    };
    (v24 + m[1][1]) + (v24).sin() + (v23[v2 % 4]).sin() + (v22[(v2 * 3 + 0) % 4]).sin() + (v1[n % 4]).sin() + (t[(n + 1) % 4]).sin() + (m[1][n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_105(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize, #[constant] t: &[f64]) -> f64 {
    let mut v1 = 0usize;
    'l0: while v1 < 4 && !(n > 0) {
        v1 += 1;
        'l1: for j in (1..4).rev() {
            if m[1][(j * 3 + 1) % 4] > y {
                if x[j % 4] < -(y) {
                    let mut v2: f64 = m[1][(n * 3 + 2) % 4];
                    continue;
                }
                'l2: for (k, v3) in x.iter().enumerate() {
                    let mut v5 = [0.0_f64; 4];
                    let mut v6 = [-(t[(v1 + 1) % 4]), summed(&v5, y), (y + x[v1 % 4]), (y + y)];
                    let mut v7: f64 = 0.5_f64;
                }
            }
        }
        let mut v8: f64 = ((m[1][(n * 3 + 2) % 4] + x[v1 % 4]) - 0.75_f64);
        let mut v9 = [(m[1][1]) * (y), (y).sin(), (t[3] + x[n % 4]), (x[v1 % 4]).sin()];
        'l1: for j in (0..5).step_by(2) {
            let v10: f64 = if x[j % 4] < ((x[(n * 3 + 0) % 4]) / (2.5 + (t[(j * 3 + 3) % 4]).cos())) {
                y
            } else {
                ((x[(v1 + 1) % 4]).tanh() + (v8).sin())
            };
            if x[n % 4] > (y).sin() { continue; }
        }
    }
    let mut v11: f64 = ((x[v1 % 4] + m[0][n % 4])).sin();
    v11 += y;
    'l0: for i in (0..v1 + 1).rev() {
        let mut v12 = m[0];
    }
    let mut v13 = [(y - t[v1 % 4]), (m[0][n % 4]).sin(), (t.iter().rev().take(2).map(|v14| v14.cos()).sum::<f64>()), (t[(n * 3 + 0) % 4]).sin()];
    if v11 > (m[0][v1 % 4]) * (v1 as f64) {
        'l0: for i in 0..0 {
            v13[(i * 3 + 3) % 4] = -((t[(i * 3 + 2) % 4]).sin());
            let mut v16: f64 = ((0.5_f64) * (i as f64)) * ((y) * (x[(i + 1) % 4]));
            let v17: f64 = match (i % 3, y > 0.5 || v13[3] < v13[(i + 1) % 4]) {
                (0, true) => ((v16).tanh().exp()).tanh().exp(),
                (1, _) | (0, false) => (x.iter().rev().take(2).map(|v18| v18.cos()).sum::<f64>()),
                _ => ((y) * (n as f64)).tanh(),
            };
        }
        let mut v20 = v13[(n + 1) % 4] < m[0][v1 % 4] && n != 1;
        'l0: for i in 0..0 {
            if t[i % 4] > 0.5 || y < x[(i * 3 + 2) % 4] {
                v11 = ((m[1][v1 % 4]).sin()) * ((x[(v1 * 3 + 1) % 4] + t[v1 % 4]));
            }
            v11 = 2.0_f64;
            v11 = summed(&v13[v1 % 4..], (0.5_f64 - 0.75_f64));
            if x[(n + 1) % 4] > 0.5 || v13[(n * 3 + 3) % 4] < v13[3] {
                v11 = 0.5_f64;
                continue;
            }
        }
    } else {
        v11 += ((v11).sin()) * (v13[(n + 1) % 4]);
    }
    (y).sin() + (v13[n % 4]).sin() + (v11).sin() + (t[2]).sin() + (m[0][(v1 * 3 + 1) % 4]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_106(x: &[f64], y: f64, table: &[usize]) -> f64 {
    let mut v1: f64 = 0.75_f64;
    let mut v2 = [0.0_f64; 4];
    if y > v1 {
        v1 += ((x[3]).tanh().exp()) * ((v2[0]).tanh().exp());
        v1 = (v1 * 0.5 + ((y).sin()) * ((v2[3]).sin())).sin();
    } else {
        let mut v3 = v2;
        if v1 < (0.75_f64) * (1.25_f64) {
            v3[table[1]] += v2[0];
            'l0: for i in 0..1 {
                'l1: for j in (0..i + 1).rev() {
                    'l2: for k in 0..3 {
                        v2[i % 4] += 0.0_f64;
                        if y > (x[i % 4]) * (v2[(k + 1) % 4]) {
                            let mut v4: f64 = x[(j * 3 + 2) % 4];
                        }
                        let mut v5: f64 = summed(x, (v2[(j + 1) % 4]) * (v1));
                    }
                }
                v2[1] *= -((v3[i % 4]) * (v3[table[i % 3]]));
                let v6: f64 = v2[i % 4];
            }
        } else {
            if y > (y) * (x[table[0]]) {
                let mut v7 = 0usize;
                let v8: f64 = 'l0: loop {
                    v7 += 1;
                    if v7 > 2 { break (y).sin(); }
                    if v7 % 2 == 1 {
                        let mut v9: f64 = summed(x, (1.25_f64) * (v7 as f64));
                        if v7 > 2 {
                            'l1: for j in 0..x.len() {
                                let mut v10 = 0usize;
                                'l2: loop {
                                    v10 += 1;
                                    if v10 > 2 { break; }
                                    v3[table[j % 3]] *= (v3.iter().zip(x.iter()).map(|(v11, v12)| v11 * v12).sum::<f64>()).sin();
                                    if j > 1 {
                                        v1 -= (v3[v7 % 4] + v3[(v7 * 3 + 1) % 4]);
                                        v9 = (v9 * 0.5 + ((0.75_f64).tanh() + (v1) * (x[(v10 + 1) % 4]))).sin();
                                        v1 *= ((0.75_f64) / (2.5 + (x[2]).cos()));
                                    } else if v9 < (v3[v10 % 4]).sin() {
                                        v9 *= 0.5_f64;
                                    } else {
                                        v1 = (((v9 + v1)) / (2.5 + (v3[3]).cos()));
                                    }
                                    v1 = (v1 * 0.5 + ((v2.iter().rev().take(2).map(|v13| v13.cos()).sum::<f64>())) * ((v2[(v7 * 3 + 0) % 4]).tanh())).sin();
                                    v1 *= v9;
                                }
                                v9 = (v9 * 0.5 + ((v2.iter().rev().take(2).map(|v15| v15.cos()).sum::<f64>()) + (v1) * (v10 as f64))).sin();
                            }
                            v9 = 1.25_f64;
                            v1 = (v1 * 0.5 + ((y).tanh().exp()) * ((v1).sin())).sin();
                        }
                        v9 += mixed((v1) * (v9), -(2.0_f64));
                    } else if v1 > 0.5 || 0.5_f64 < v3[(v7 + 1) % 4] {
                        v1 = 1.25_f64;
                    }
                    v1 = 0.75_f64;
                    v1 += (mixed(v1, y)).tanh().exp();
                };
            } else if v2[2] < (v3[1]) * (v3[3]) {
                v1 += ((y).sin()).sin();
            }
        }
    }
    v1 = 0.5_f64;
    (2.0_f64 - v2[table[2]]) + (v2[0]).sin() + (v1).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_107(x: &[f64], y: f64, n: usize) -> f64 {
    let v1 = vec![0.0_f64; 4];
    let mut v2 = n % 4 + 0usize;
    'l0: for i in (0..5).step_by(2) {
        let mut v3 = [v1[i % 4], (y).sin(), (v1[i % 4]) * (x[v2 % 4]), x[(i * 3 + 2) % 4]];
        v3.swap((v2 + 1) % 4, i % 4);
        'l1: for j in (1..4).rev() {
            let mut v4: f64 = 2.0_f64;
            if v1[(v2 + 1) % 4] > v3[v2 % 4] { continue; }
        }
        let mut v5 = v2 % 4 + 0usize;
    }
    if y < 0.5_f64 && n != 1 {
        let v6: f64 = match (n % 3, 0.5_f64 > (y).tanh().exp()) {
            (0, true) => ((x[v2 % 4]).sin()).tanh().exp(),
            (1, _) | (0, false) => ((v1[(v2 * 3 + 0) % 4]).tanh().exp()).sin(),
            _ => ((0.0_f64 + x[(v2 + 1) % 4]) + (v1[(n * 3 + 2) % 4]).sin()),
        };
        let v7: f64 = 0.5_f64;
    }
    'l0: for i in 0..x.len() {
        'l1: for j in (0..5).step_by(2) {
            let v8: f64 = ((v1[v2 % 4]).tanh().exp()) * (v2 as f64);
            let mut v9 = v1.clone();
            let mut v12: f64 = (x.iter().skip(1).fold(v9[v2 % 4], |v11, v10| (v11 * 0.5 + v10).sin()));
            'l2: for (v13, v14) in v1.iter().zip(v1.iter().rev()) {
                if v12 < v12 && n != 1 {
                    v12 += -((x[2]) * (*v14));
                } else {
                    v12 = (-(2.0_f64)).tanh().exp();
                    v9[2] = ((y).sin() + (*v13).tanh());
                }
            }
        }
        let mut v15: f64 = 0.75_f64;
        v15 = (v15 * 0.5 + ((y).sin() + (v15).tanh().exp())).sin();
        v15 += v1[0];
    }
    let mut v16 = [0.0_f64; 4];
    let mut v17: f64 = 0.75_f64;
    -(v16[v2 % 4]) + (v17).sin() + (v16[(v2 * 3 + 1) % 4]).sin() + (v1[(n * 3 + 2) % 4]).sin() + (y).sin() + (x[(v2 + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_108(x: &[f64; 4], y: f64, mut a: [f64; 4], #[constant] t: &[f64]) -> f64 {
    'l0: for i in 0..3 {
        a[i % 4] -= ((a[i % 4] + y)) * (i as f64);
        a[(i + 1) % 4] *= t[i % 4];
    }
    if x[3] > (x[0]) * (y) {
        'l0: for i in 0..4 {
            let mut v1: f64 = ((y + y)).sin();
            if x[(i * 3 + 2) % 4] > t[i % 4] { continue 'l0; }
        }
        let mut v2 = 0usize;
        'l0: while v2 < 2 {
            v2 += 1;
            a[v2 % 4] -= ((2.0_f64) * (0.0_f64) + (0.5_f64 + y));
            let mut v3 = 0usize;
            'l1: loop {
                v3 += 1;
                if v3 > 1 { break; }
                a[v3 % 4] -= x[0];
                if y > y { return a[v2 % 4]; }
            }
            let mut v4: f64 = mixed(mixed(x[(v2 * 3 + 3) % 4], t[2]), (x[(v2 * 3 + 0) % 4]) * (v2 as f64));
            if 0.75_f64 > 0.5 || x[(v2 + 1) % 4] < x[v2 % 4] { continue; }
        }
        let mut v5: f64 = ((0.0_f64 - x[v2 % 4])) * ((x[2]).sin());
    } else if 0.0_f64 < 0.0_f64 {
        let mut v6 = [0.0_f64; 4];
    } else {
        let mut v7 = 0usize;
        'l0: while v7 < 3 && !(a[3] < x[1]) {
            v7 += 1;
            a[(v7 * 3 + 0) % 4] += ((y) * (y)).tanh().exp();
            match v7 {
                0 if t[(v7 + 1) % 4] > (y).sin() => {
                    let v8: f64 = ((y - x[2])) * ((x[v7 % 4] + x[v7 % 4]));
                }
                0..=1 => {
                    let mut v9: f64 = ((t[v7 % 4] + x[v7 % 4])).tanh().exp();
                }
                _ => {
                    let v10: f64 = ((a[(v7 + 1) % 4]).tanh()).sin();
                }
            }
        }
    }
    a[1] = ((2.0_f64 + t[3])).sin();
    'l0: for i in (0..5).step_by(2) {
        let v11: f64 = match (i % 3, x[i % 4] < (x[i % 4] - y)) {
            (0, true) => ((t[(i + 1) % 4]) * (x[0]) - a[1]),
            (1, _) | (0, false) => (((1.25_f64).sin()) / (2.5 + ((y) * (i as f64)).cos())),
            _ => ((a.iter().skip(1).fold(y, |v13, v12| (v13 * 0.5 + v12).sin()))).sin(),
        };
        let mut v14: f64 = t[i % 4];
        a[1] = ((a[i % 4]).sin()) * (i as f64);
        v14 = ((0.0_f64).sin()) * (i as f64);
    }
    'l0: for i in 0..0 {
        let v15: f64 = -((a[i % 4]).sin());
        let mut v16: f64 = ((2.0_f64).sin() - (v15 + y));
        v16 += ((v16 + x[i % 4])).sin();
    }
    let mut v17: f64 = ((y).sin() - 2.0_f64);
    (a[0]).tanh().exp() + (v17).sin() + (t[0]).sin() + (a[0]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_109(x: &[f64; 4], y: f64, n: usize, #[constant] t: &[f64]) -> f64 {
    'l0: for (v1, v2) in t.iter().zip(t.iter().rev()) {
        let v3 = [1.25_f64, (x[n % 4]).tanh(), *v2, (*v2) * (x[n % 4])];
        if n > 1 { break 'l0; }
    }
    if n % 2 == 0 {
        let mut v4 = [(x[n % 4]).tanh(), (x[(n * 3 + 2) % 4]) * (y), (x[n % 4]).sin(), (t.iter().map(|v5| v5.sin()).product::<f64>())];
        'l0: for i in n % 3..=3 {
            if x[(n * 3 + 0) % 4] < (0.5_f64) * (y) {
                'l1: for j in (0..n + 1).rev() {
                    let v7: f64 = if v4[j % 4] < v4[i % 4] {
                        (((y) / (2.5 + (x[(n * 3 + 0) % 4]).cos())) - (y) * (y))
                    } else {
                        let v8: f64 = (mixed(y, y)).tanh().exp();
                        -((t.iter().map(|v9| v9 * v4[3]).sum::<f64>()).tanh())
                    };
                    let v11: f64 = if y < (y).sin() {
                        (-(v4[(i * 3 + 0) % 4])) * (n as f64)
                    } else {
                        (v7 - (x[(i * 3 + 1) % 4] - t[i % 4]))
                    };
                    if y < t[i % 4] && n != 1 { continue; }
                }
            } else if v4[1] > 0.5 || x[(n * 3 + 0) % 4] < y {
                'l1: for j in 0..4 {
                    let mut v12: f64 = (-(v4[2])) * (i as f64);
                    'l2: for v14 in x.chunks_exact(2) {
                        let v13: f64 = v14[0] * v14[1];
                        v12 = (v12 * 0.5 + ((t[n % 4]) * (i as f64)).tanh().exp()).sin();
                        let mut v15 = i % 4 + 0usize;
                        v4.swap((v15 + 1) % 4, v15 % 4);
                    }
                    let mut v16: f64 = mixed((v12 + x[(j + 1) % 4]), (x[n % 4]) * (v4[(n * 3 + 0) % 4]));
                }
            }
        }
        'l0: for i in (1..4).rev() {
            'l1: for (v17, v18) in t.iter().zip(t.iter().rev()) {
                'l2: for k in 0..i {
                    let mut v19: f64 = 0.75_f64;
                }
                v4[n % 4] += ((t.iter().skip(1).fold(*v18, |v21, v20| (v21 * 0.5 + v20).sin()))).tanh();
                let mut v22: f64 = -((*v18) * (0.75_f64));
            }
            let v23: f64 = ((x[(n + 1) % 4] - x[n % 4]) - (t[0] + 2.0_f64));
            v4[i % 4] = (-(y)) * ((v4[0]).tanh().exp());
            if n > 1 {
                let mut v24: f64 = ((y + 1.25_f64)) * ((y).tanh().exp());
                continue 'l0;
            }
        }
    } else if x[(n * 3 + 1) % 4] < (t[n % 4]) * (n as f64) {
        let mut v25: f64 = (((y) * (t[n % 4])) / (2.5 + ((0.75_f64) * (y)).cos()));
    }
    let mut v26: f64 = ((t[n % 4]).tanh().exp() + y);
    v26 -= (v26 - v26);
    v26 *= (x[(n + 1) % 4] + 0.0_f64);
    v26 += ((x[(n * 3 + 1) % 4]).tanh()) * (n as f64);
    v26 *= (2.0_f64) * (n as f64);
    v26 = (v26 * 0.5 + (x[3]) * ((0.0_f64).sin())).sin();
    0.5_f64 + (v26).sin() + (t[1]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_110(x: &[f64], y: f64, #[constant] t: &[f64]) -> f64 {
    let mut v1 = [[0.0_f64; 4]; 2];
    let v2: f64 = ((0.0_f64) * (v1[1][1]) - -(0.75_f64));
    v1[1][0] = ((v1[0][2]).tanh().exp()).tanh().exp();
    let mut v3 = [(x[0]) * (v2), ((x[0]) / (2.5 + (1.25_f64).cos())), (v1[0][1]) * (x[1]), y];
    let mut v6: f64 = (t.iter().skip(1).fold(1.25_f64, |v5, v4| (v5 * 0.5 + v4).sin()));
    v3[1] *= v6;
    v3[0] = ((y).sin()).tanh().exp();
    v3.swap(3, 3);
    -(v2) + (v6).sin() + (v3[0]).sin() + (v2).sin() + (v1[0][0]).sin() + (t[0]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_111(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize, table: &[usize]) -> f64 {
    let v1: f64 = match (n % 3, y > (x[(n * 3 + 2) % 4]) * (n as f64)) {
        (0, true) => ((y) * (x[n % 4])).tanh().exp(),
        (1, _) | (0, false) => (((x[n % 4]) * (x[1])) / (2.5 + ((y).sin()).cos())),
        _ => ((y).tanh()) * (n as f64),
    };
    let mut v1: f64 = x[table[n % 3]];
    let mut v2 = [[0.0_f64; 4]; 2];
    if x[0] > 0.5 || m[0][(n + 1) % 4] < v2[1][(n * 3 + 2) % 4] {
        v1 += ((0.75_f64).tanh().exp()).tanh();
        'l0: for v4 in x.chunks_exact(2) {
            let v3: f64 = v4[0] * v4[1];
            v2[0][table[n % 3]] += -((y).tanh().exp());
            let v5: f64 = if n % 2 == 1 {
                v1 = (v1 * 0.5 + ((x[(n + 1) % 4]) / (2.5 + (summed(&m[0], v1)).cos()))).sin();
                y
            } else {
                ((v2[1][(n * 3 + 1) % 4] + v2[0][table[n % 3]])).tanh().exp()
            };
        }
        'l0: for i in n % 3..=3 {
            v2[0][table[n % 3]] *= (-(v1) + (v1).tanh().exp());
            v2[1][n % 4] = ((v2[0][i % 4]).tanh().exp()) * (-(m[0][table[i % 3]]));
            'l1: for j in (0..5).step_by(2) {
                let mut v6 = m[1];
                v1 += (((x[table[j % 3]]) * (v6[table[j % 3]])) / (2.5 + (-(y)).cos()));
                let mut v7 = 0usize;
                'l2: while v7 < 1 && !(m[1][i % 4] < v2[0][i % 4]) {
                    v7 += 1;
                    v1 = ((v1) * (v7 as f64) + (v6[1]).tanh());
                }
                v1 = (v1 * 0.5 + -((v1) * (x[1]))).sin();
            }
        }
    } else if n > 0 {
        let mut v8 = 0usize;
        'l0: loop {
            v8 += 1;
            if v8 > 1 { break; }
            'l1: for j in 0..x.len() {
                if x[(n + 1) % 4] < (v2[1][0]) * (v8 as f64) {
                    let mut v9 = 0usize;
                    'l2: loop {
                        v9 += 1;
                        if v9 > 3 { break; }
                        v2[0][2] *= y;
                        let mut v12: f64 = ((y).sin() - (x.iter().skip(1).fold(0.5_f64, |v11, v10| (v11 * 0.5 + v10).sin())));
                        v2[0][1] = (((m[1][v9 % 4]) / (2.5 + (x[v8 % 4]).cos()))).tanh().exp();
                        let mut v13 = table[v8 % 3] + 0usize;
                    }
                }
            }
            let v14: f64 = if v8 > 0 {
                v1 -= (0.75_f64).sin();
                ((v2[1][(n * 3 + 1) % 4] + v1) + (v2[0][1] + m[1][n % 4]))
            } else {
                ((v2[1][1]) * (v1) + (v2[1][n % 4]).tanh())
            };
            v1 = (v1 * 0.5 + ((x[0]) * (y)).tanh().exp()).sin();
            if v8 % 2 == 0 { break; }
        }
    } else {
        v1 += mixed((m[0][0]).sin(), -(y));
        v1 += m[1][3];
    }
    (m[0][n % 4]) * (n as f64) + (v2[1][n % 4]).sin() + (v1).sin() + (v1).sin() + (m[0][n % 4]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_112(x: &[f64], y: f64, mut a: [f64; 4], n: usize, table: &[usize]) -> f64 {
    let mut v1 = 0usize;
    'l0: while v1 < 1 && !(n % 2 == 0) {
        v1 += 1;
        'l1: for v3 in x.chunks_exact(2) {
            let v2: f64 = v3[0] * v3[1];
            if x[v1 % 4] < (x[n % 4] - y) {
                if x[v1 % 4] > v2 {
                    'l2: for (k, v4) in x.iter().enumerate() {
                        if *v4 < (x[k % 4]).sin() {
                            let mut v6: f64 = v2;
                            a[3] = (a.iter().rev().take(2).map(|v7| v7.cos()).sum::<f64>());
                            if 2.0_f64 < *v4 && k != 1 { continue; }
                        } else if v2 < y && n != 1 {
                            a[(v1 * 3 + 1) % 4] = ((a.iter().zip(x.iter()).map(|(v9, v10)| v9 * v10).sum::<f64>()).sin() + (x[table[v1 % 3]]).sin());
                        } else {
                            let v11: f64 = (x[(n + 1) % 4] + (0.75_f64) * (v1 as f64));
                        }
                        let v12: f64 = -((y) * (a[table[v1 % 3]]));
                    }
                    let mut v13: f64 = (v2).sin();
                } else if a[(v1 * 3 + 0) % 4] > x[(v1 * 3 + 3) % 4] {
                    a[(n * 3 + 2) % 4] += ((y) * (v1 as f64)) * ((x[(v1 + 1) % 4] + y));
                }
            } else {
                a.swap((v1 * 3 + 0) % 4, (v1 * 3 + 1) % 4);
            }
            let mut v14: f64 = 0.75_f64;
            match n {
                0 if v14 > ((v14) / (2.5 + (v14).cos())) => {
                    a[(n + 1) % 4] += (x[1]) * ((1.25_f64).tanh().exp());
                }
                0..=1 => {
                    let mut v15 = [((a[table[v1 % 3]]) / (2.5 + (a[table[v1 % 3]]).cos())), v2, y, (1.25_f64 + y)];
                }
                _ => {
                    'l2: for k in (1..4).rev() {
                        a[(n + 1) % 4] += v2;
                        let mut v16: f64 = 0.5_f64;
                        v14 += ((a[table[v1 % 3]] - v16) + (v14 + y));
                        a[(v1 * 3 + 0) % 4] = (((y) / (2.5 + (0.0_f64).cos()))).sin();
                    }
                }
            }
            'l2: for k in 0..3 {
                a[(n * 3 + 2) % 4] -= y;
                v14 += ((v14 + v2)).tanh().exp();
            }
        }
        let v17: f64 = 0.0_f64;
    }
    let mut v18: f64 = ((a[1]).tanh() + ((x[0]) / (2.5 + (x[v1 % 4]).cos())));
    v18 *= (y) * (x[(n * 3 + 2) % 4]);
    (v18).sin() + (v18).sin() + (a[table[v1 % 3]]).sin() + (y).sin() + (x[(v1 + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_113(x: &[f64], y: f64, n: usize) -> f64 {
    let mut v1 = 0usize;
    let v2: f64 = 'l0: loop {
        v1 += 1;
        if v1 > 1 { break (y).sin(); }
        'l1: for j in 0..n {
            let v3: f64 = match (v1 % 3, x[(v1 * 3 + 0) % 4] > (x[j % 4] + x[(n + 1) % 4])) {
                (0, true) => ((y) * (y)) * (n as f64),
                (1, _) | (0, false) => x[j % 4],
                _ => mixed((0.5_f64).sin(), (y + 1.25_f64)),
            };
            'l2: for v4 in x.iter() {
                let mut v6: f64 = 0.75_f64;
                if 0.0_f64 < x[v1 % 4] {
                    let mut v7: f64 = ((y) * (v3) - (v3).sin());
                    continue;
                }
            }
            let mut v8 = 0usize;
            let v9: f64 = 'l2: loop {
                v8 += 1;
                if v8 > 3 { break (v3 - 1.25_f64); }
                let v10: f64 = (v3) * (-(y));
                if v8 % 2 == 0 {
                    let mut v11 = [v3, (v10 - y), (v10).tanh().exp(), x[n % 4]];
                } else {
                    let v12: f64 = ((v10).tanh().exp()) * (y);
                    if n % 2 == 1 {
                        let v13 = [[0.0_f64; 4]; 2];
                        let mut v16: f64 = ((x.iter().map(|v14| v14 * y).sum::<f64>()).tanh()).sin();
                        if 2.0_f64 < v13[0][(v8 + 1) % 4] && v8 != 1 {
                            v16 -= (v16) * (v13[0][(v8 + 1) % 4]);
                        } else if j > 0 {
                            v16 = ((v3) * (v8 as f64) + ((v3) / (2.5 + (v16).cos())));
                        } else {
                            v16 = 2.0_f64;
                            if v8 % 2 == 0 {
                                let mut v17 = [0.0_f64; 4];
                                v17[(n + 1) % 4] = ((v10) * (y)) * ((v12) * (v10));
                            }
                        }
                    } else {
                        let mut v18 = [(v10) * (n as f64), (x[(v8 * 3 + 3) % 4]).tanh(), (v12 - v12), (v3) * (n as f64)];
                        let v19: f64 = if v18[n % 4] < v12 && j != 1 {
                            (mixed(v12, v3)) * ((v18[0]) * (v18[(v8 + 1) % 4]))
                        } else {
                            let v20: f64 = ((v12) * (y)).sin();
                            (v20).sin()
                        };
                    }
                }
            };
        }
        let v21: f64 = if y > 0.5 || x[n % 4] < x[1] {
            let mut v22: f64 = 0.75_f64;
            ((x[(n + 1) % 4] - v22)).tanh()
        } else {
            let v25: f64 = (((x.iter().zip(x.iter()).map(|(v23, v24)| v23 * v24).sum::<f64>()).sin()) / (2.5 + (y).cos()));
            ((v25) * (y) + (0.0_f64).sin())
        };
    };
    let mut v26 = v1 % 4 + 0usize;
    let mut v27 = 0usize;
    'l0: loop {
        v27 += 1;
        if v27 > 1 { break; }
        let v28: f64 = ((x[v26 % 4]).sin()) * ((v2 + 0.5_f64));
        let mut v29: f64 = ((x[v1 % 4]).tanh()).tanh();
    }
    x[v26 % 4] + (v2).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_114(x: &[f64; 4], y: f64, #[constant] t: &[f64]) -> f64 {
    if t[2] > t[2] {
        let mut v1: f64 = (((x[0]) * (y)) / (2.5 + ((t[3]) * (y)).cos()));
        let mut v2: f64 = 0.5_f64;
    }
    let mut v3 = 2.0_f64 < mixed(0.0_f64, y);
    let mut v4 = 0usize;
    'l0: while v4 < 2 {
        v4 += 1;
        let mut v5 = [t[0], (0.75_f64) * (x[v4 % 4]), (y) * (v4 as f64), x[v4 % 4]];
        let mut v6 = [(0.5_f64) * (v4 as f64), x[(v4 + 1) % 4], (y) * (0.5_f64), (y) * (v4 as f64)];
        v5[0] = ((y) / (2.5 + ((v5[2] + v5[v4 % 4])).cos()));
        'l1: for &v7 in t.iter() {
            let mut v9: f64 = (t[(v4 * 3 + 3) % 4]).tanh();
            match v4 {
                0 if t[v4 % 4] < (x[(v4 + 1) % 4] - t[v4 % 4]) => {
                    'l2: for k in 0..1 {
                        let v10: f64 = if v4 > 0 {
                            v9 = (v9 * 0.5 + x[v4 % 4]).sin();
                            v6[k % 4]
                        } else {
                            ((v5[0]) * (v4 as f64)).tanh()
                        };
                        let v11: f64 = match (k % 3, v3) {
                            (0, true) => ((t[v4 % 4]).tanh() + (2.0_f64) * (y)),
                            (1, _) | (0, false) => ((v7 - v7)) * ((v10 + t[k % 4])),
                            _ => ((v5[v4 % 4] + v5[(v4 + 1) % 4])) * ((v6[v4 % 4]).tanh()),
                        };
                        v5[k % 4] = (((v11) / (2.5 + (v9).cos())) + (v6[3] - t[(v4 + 1) % 4]));
                        v9 = (v9 * 0.5 + ((v5[(v4 * 3 + 2) % 4]) * (y)) * (((v11) / (2.5 + (y).cos())))).sin();
                    }
                }
                0..=1 => {
                    if v4 % 2 == 1 {
                        v6[(v4 + 1) % 4] = ((0.0_f64) * (v9) - (v7 + v9));
                    } else {
                        v6[3] += ((v9).tanh().exp() + (v6[v4 % 4]) * (v6[v4 % 4]));
                        let mut v12 = [0.0_f64; 4];
                    }
                }
                _ => {
                    'l2: for k in 0..3 {
                        v3 = v3;
                        v6[(v4 + 1) % 4] -= (0.0_f64 - ((0.0_f64) / (2.5 + (v5[(k * 3 + 2) % 4]).cos())));
                        let mut v13 = (k * 3 + 3) % 4 + 0usize;
                        v3 = v5[v13 % 4] < t[v4 % 4] && k != 1;
                    }
                }
            }
            'l2: for k in 0..v4 {
                v9 += (-(v9)) * (v6[(k + 1) % 4]);
                v9 += ((x.iter().map(|v14| v14.sin()).product::<f64>())) * (v4 as f64);
            }
            v9 = (v9 * 0.5 + y).sin();
        }
        if !v3 {
            let v16: f64 = ((t[v4 % 4]) * (y)).sin();
            continue 'l0;
        }
    }
    (x[v4 % 4]) * (x[1]) + (t[v4 % 4]).sin() + (y).sin() + (x[v4 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_115(x: &[f64; 4], y: f64, mut a: [f64; 4], n: usize) -> f64 {
    'l0: for i in (0..5).step_by(2) {
        'l1: for j in (0..5).step_by(2) {
            let mut v1 = 0usize;
            'l2: loop {
                v1 += 1;
                if v1 > 1 { break; }
                let mut v2 = [0.0_f64; 4];
            }
        }
        let mut v3: f64 = y;
    }
    if a[n % 4] > (a[n % 4]) * (y) {
        let mut v4: f64 = (x[(n + 1) % 4]) * ((a[n % 4]) * (x[n % 4]));
        return (a[n % 4] + (y) * (a[n % 4]));
    }
    let mut v5 = vec![0.0_f64; 4];
    let mut v6: f64 = 1.25_f64;
    let v7 = [(x[n % 4]).tanh().exp(), summed(&x[n % 4..], v6), (2.0_f64).tanh().exp(), (y + x[(n + 1) % 4])];
    let v10: f64 = (2.0_f64) * ((x.iter().map(|v8| v8 * 0.75_f64).sum::<f64>()).tanh());
    (y + y) + (v10).sin() + (v7[(n + 1) % 4]).sin() + (v6).sin() + (v5[n % 4]).sin() + (a[n % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_116(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize, #[constant] t: &[f64]) -> f64 {
    let v1 = [(m[1][n % 4]).sin(), (t[n % 4]) * (a[(n + 1) % 4]), (y) * (n as f64), (m[0][n % 4] - 0.5_f64)];
    let mut v2: f64 = -((a[1]) * (n as f64));
    'l0: for i in 0..n {
        v2 *= (m[1][i % 4]).sin();
    }
    'l0: for i in n % 3..=3 {
        'l1: for j in (1..4).rev() {
            a[0] = t[i % 4];
            'l2: for k in 0..i {
                a[(n + 1) % 4] -= ((a[(n + 1) % 4]).sin()).sin();
                let mut v3 = [(1.25_f64).sin(), (a[k % 4]).tanh(), (y).sin(), ((y) / (2.5 + (v1[(i + 1) % 4]).cos()))];
                if a[k % 4] < (m[0][i % 4]) * (t[i % 4]) { continue; }
            }
        }
        let v4: f64 = if m[1][(i * 3 + 0) % 4] < a[n % 4] {
            v2 = (v2 * 0.5 + ((v1[n % 4]).sin()) * ((0.75_f64) * (a[(n * 3 + 1) % 4]))).sin();
            ((0.0_f64) * (x[(i * 3 + 0) % 4]) - (a.iter().skip(1).fold(v2, |v6, v5| (v6 * 0.5 + v5).sin())))
        } else {
            ((v2).tanh()) * ((v2).sin())
        };
    }
    (2.0_f64).sin() + (v2).sin() + (v1[n % 4]).sin() + (t[n % 4]).sin() + (a[0]).sin() + (m[0][(n * 3 + 1) % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_117(x: &[f64], y: f64, #[constant] t: &[f64]) -> f64 {
    let mut v1: f64 = 0.75_f64;
    v1 -= -(t[2]);
    let mut v2 = 0usize;
    'l0: loop {
        v2 += 1;
        if v2 > 1 { break; }
        let mut v3 = [(x[v2 % 4] + x[(v2 + 1) % 4]), (x[v2 % 4] - 1.25_f64), (t.iter().map(|v4| v4 * y).sum::<f64>()).tanh(), (x[v2 % 4] + v1)];
        if x[(v2 * 3 + 1) % 4] > 0.5 || x[v2 % 4] < x[v2 % 4] { break 'l0; }
    }
    'l0: for i in 0..v2 {
        let mut v6 = [(1.25_f64 + v1), 1.25_f64, (y + v1), (y + y)];
        let v7: f64 = if t[v2 % 4] < (v1) * (i as f64) {
            v1 = (v1 * 0.5 + ((x[(v2 * 3 + 2) % 4]).sin()) * ((y - 1.25_f64))).sin();
            ((0.0_f64 + v1)) * ((x[(v2 * 3 + 2) % 4] + v1))
        } else {
            v1 = ((t.iter().map(|v8| v8.sin()).product::<f64>())).sin();
            -((v1 - v6[1]))
        };
        'l1: for j in 0..x.len() {
            'l2: for k in (1..4).rev() {
                if 0.5_f64 > ((v7) / (2.5 + (v1).cos())) { break; }
                v1 *= (t[j % 4]) * (v2 as f64);
                if 0.75_f64 < t[j % 4] && v2 != 1 { return ((x[(k + 1) % 4]) / (2.5 + ((t[v2 % 4]) * (i as f64)).cos())); }
                let mut v10 = j % 4 + 0usize;
                if v1 > (y) * (1.25_f64) {
                    v1 = 1.25_f64;
                    break;
                }
            }
            let mut v11 = 0usize;
            'l2: while v11 < 4 {
                v11 += 1;
                if v1 > 0.5 || y < v6[0] {
                    v6[(i + 1) % 4] = ((t[j % 4] + t[(v2 * 3 + 0) % 4])).sin();
                    match j {
                        0 if v6[v2 % 4] > y => {
                            v6[(i * 3 + 2) % 4] -= ((v7) * (x[j % 4])) * (v2 as f64);
                        }
                        0..=1 => {
                            match i {
                                0 if x[2] > (x[2] - v7) => {
                                    if v7 > (v6[i % 4]).tanh().exp() {
                                        v6[j % 4] = mixed(((y) / (2.5 + (0.5_f64).cos())), v6[2]);
                                        v6.swap(j % 4, (v11 * 3 + 0) % 4);
                                    } else {
                                        v6[v11 % 4] = t[j % 4];
                                        v1 *= -(t[j % 4]);
                                    }
                                }
                                0..=1 => {
                                    let mut v12: f64 = ((0.5_f64).sin()) * (x[i % 4]);
                                }
                                _ => {
                                    v1 -= (x[i % 4]) * (x[0]);
                                }
                            }
                        }
                        _ => {
                            v1 = (-(v6[v11 % 4])).tanh().exp();
                        }
                    }
                    v1 *= x[(v11 + 1) % 4];
                } else if v6[(i * 3 + 2) % 4] > 0.5 || v7 < y {
                    v1 = (v1 * 0.5 + ((v6[v11 % 4] + y) - (t[v2 % 4]) * (t[(v11 + 1) % 4]))).sin();
                }
                if v7 < summed(&t[j % 4..], 0.5_f64) { break; }
            }
            v1 += ((t[(i * 3 + 2) % 4] + v1)) * (mixed(0.5_f64, t[(v11 * 3 + 3) % 4]));
            if i % 2 == 1 { continue; }
        }
        v1 = (v1 * 0.5 + (t.iter().skip(1).fold(y, |v14, v13| (v14 * 0.5 + v13).sin()))).sin();
    }
    v1 *= (v1).tanh();
    v1 -= (x[(v2 + 1) % 4] + t[(v2 + 1) % 4]);
    (0.0_f64 - t[v2 % 4]) + (v1).sin() + (t[v2 % 4]).sin() + (y).sin() + (x[(v2 + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_118(x: &[f64; 4], y: f64, mut a: [f64; 4], #[constant] t: &[f64]) -> f64 {
    a[1] -= (t[0]) * ((x[2]).sin());
    if t[0] < (a[3] + t[0]) {
        'l0: for i in 0..2 {
            let mut v1 = 1 + 0usize;
            if y > t[i % 4] { break 'l0; }
            let v4: f64 = 0.0_f64;
            if v1 > 1 {
                a.swap((v1 * 3 + 3) % 4, v1 % 4);
                let v5: f64 = match (i % 3, y > (x[0]) * (0.0_f64)) {
                    (0, true) => (summed(&t[i % 4..], x[(i + 1) % 4])).tanh(),
                    (1, _) | (0, false) => (((0.5_f64) / (2.5 + (0.0_f64).cos()))) * ((x[1]) * (v4)),
                    _ => -((t[v1 % 4] - x[(i + 1) % 4])),
                };
            } else {
                a[i % 4] = ((y).sin()).tanh();
            }
        }
        let mut v6 = a;
        let mut v7 = [0.0_f64; 4];
    } else {
        let v8: f64 = if t[1] < -(a[3]) {
            a[2]
        } else {
            let mut v9: f64 = a[3];
            ((x.iter().map(|v10| v10 * y).sum::<f64>()).tanh()).tanh()
        };
    }
    let mut v12: f64 = y;
    (0.75_f64).tanh().exp() + (v12).sin() + (t[2]).sin() + (a[3]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_119(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let v1: f64 = if 0.5_f64 > (a[n % 4]).sin() {
        ((y).tanh()).sin()
    } else {
        let v2: f64 = ((y) * (m[1][n % 4])).tanh();
        ((v2 + v2)).tanh().exp()
    };
    let mut v3 = [(a[(n + 1) % 4] + a[n % 4]), t[n % 4], summed(&a[..2], t[(n + 1) % 4]), -(a[(n * 3 + 3) % 4])];
    let mut v4: f64 = v1;
    let mut v5: f64 = mixed((v3[(n * 3 + 3) % 4] + 1.25_f64), 0.0_f64);
    match n {
        0 if n % 2 == 0 => {
            'l0: for v7 in x.chunks_exact(2) {
                let v6: f64 = v7[0] * v7[1];
                'l1: for j in (0..5).step_by(2) {
                    a[1] = ((x[n % 4]) * (v1) + (v6 - t[(j + 1) % 4]));
                    v5 = (v5 * 0.5 + -(a[table[n % 3]])).sin();
                }
                v4 = ((m[0][1]).sin()) * ((v4) * (t[n % 4]));
                'l1: for j in n % 3..=3 {
                    'l2: for k in 0..n {
                        v5 *= (v5 + m[0][0]);
                        let mut v8: f64 = ((x[n % 4] + t[(k + 1) % 4])) * ((v1).tanh().exp());
                        v4 *= (a[j % 4] - v3[(j * 3 + 0) % 4]);
                        if v1 < a[k % 4] && k != 1 { continue; }
                    }
                    if v5 < (v4) * (v3[table[j % 3]]) { return ((x[j % 4]) * (x[j % 4])).sin(); }
                }
                let mut v9: f64 = -((m[0][n % 4]) * (n as f64));
            }
        }
        0..=1 => {
            let mut v10 = 0usize;
            'l0: loop {
                v10 += 1;
                if v10 > 3 { break; }
                'l1: for j in 0..0 {
                    let mut v11 = [(v5).tanh(), (v3[1]) * (v1), (0.75_f64).sin(), v4];
                }
                if a[(n * 3 + 2) % 4] < (v3[(n + 1) % 4]).tanh() {
                    v5 = 0.0_f64;
                    let mut v12: f64 = (((y - x[n % 4])) / (2.5 + (v1).cos()));
                    let mut v13 = 0usize;
                    'l1: loop {
                        v13 += 1;
                        if v13 > 1 { break; }
                        if x[(n * 3 + 3) % 4] > (v3[(n * 3 + 1) % 4]) * (n as f64) { break; }
                        let v14: f64 = (-(m[0][(v13 * 3 + 1) % 4])).sin();
                        let mut v15 = [0.0_f64; 4];
                        v12 = 0.5_f64;
                    }
                } else if n % 2 == 1 {
                    v4 -= (a.iter().zip(v3.iter()).map(|(v16, v17)| v16 * v17).sum::<f64>()).sin();
                } else {
                    v5 = (v5 * 0.5 + ((y) * (v4)) * ((v3[(n + 1) % 4]).sin())).sin();
                }
                v4 *= -(v4);
            }
        }
        _ => {
            v4 *= (0.0_f64 + y);
        }
    }
    v5 *= (v1) * (t[3]);
    v5 = (v5 * 0.5 + (((v1) / (2.5 + (1.25_f64).cos()))) * ((v1) * (a[(n + 1) % 4]))).sin();
    v5 = (((v1) / (2.5 + (1.25_f64).cos()))).sin();
    (x[n % 4]).tanh().exp() + (v5).sin() + (v4).sin() + (v3[(n * 3 + 0) % 4]).sin() + (v1).sin() + (t[2]).sin() + (a[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_120(x: &[f64], y: f64, n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    match n {
        0 if n > 2 => {
            let mut v1 = [[0.0_f64; 4]; 2];
        }
        0..=1 => {
            'l0: for i in 0..0 {
                let v2: f64 = mixed((t[i % 4] + t[table[i % 3]]), (x[i % 4]) * (x[table[n % 3]]));
                let v3: f64 = (t[table[n % 3]] - (t[i % 4]).tanh());
            }
        }
        _ => {
            let mut v6: f64 = (t.iter().map(|v4| v4 * t[n % 4]).sum::<f64>()).tanh();
        }
    }
    let mut v7: f64 = 0.0_f64;
    let v8 = [[0.0_f64; 4]; 2];
    let mut v9 = 3 + 0usize;
    let mut v10 = 0usize;
    'l0: while v10 < 1 && !(v8[1][3] > 0.5 || t[v9 % 4] < 0.0_f64) {
        v10 += 1;
        if x[v10 % 4] > (v8[0][v9 % 4]).tanh().exp() {
            let mut v11 = [(y).sin(), (x[v9 % 4]).sin(), v7, mixed(2.0_f64, t[(v10 + 1) % 4])];
            let mut v12: f64 = 2.0_f64;
        }
        v7 += (((v7) / (2.5 + (x[v9 % 4]).cos()))).sin();
        let v13: f64 = (v8[0][(v10 + 1) % 4] + (t[table[v9 % 3]] + 0.75_f64));
        v7 += (t.iter().rev().take(2).map(|v14| v14.cos()).sum::<f64>());
    }
    'l0: for &i in table {
        let mut v18 = v8[1][table[v10 % 3]] < v8[1][n % 4] && v9 != 1;
    }
    ((v7) / (2.5 + (y).cos())) + (v8[1][0]).sin() + (v7).sin() + (t[n % 4]).sin() + (y).sin() + (x[(v10 + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_121(x: &[f64; 4], y: f64, #[constant] t: &[f64]) -> f64 {
    let v1 = [mixed(t[0], x[0]), t[0], ((t[0]) / (2.5 + (y).cos())), (x[1] + y)];
    let mut v2 = 0usize;
    'l0: while v2 < 2 && !(x[1] > v1[2]) {
        v2 += 1;
        let v3: f64 = mixed((t[v2 % 4]).sin(), (v1[v2 % 4] + t[v2 % 4]));
    }
    let mut v4: f64 = 1.25_f64;
    ((0.75_f64) / (2.5 + (x[v2 % 4]).cos())) + (v4).sin() + (v1[v2 % 4]).sin() + (t[v2 % 4]).sin() + (y).sin() + (x[(v2 * 3 + 3) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_122(x: &[f64; 4], y: f64) -> f64 {
    let mut v1 = [[0.0_f64; 4]; 2];
    if x[0] > -(v1[1][3]) {
        v1[0][1] += ((0.0_f64 - 0.0_f64) + (0.75_f64 - y));
    } else {
        if x[2] > ((x[0]) / (2.5 + (v1[0][2]).cos())) {
            let mut v4: f64 = 2.0_f64;
        }
    }
    if y > 0.5 || v1[0][2] < v1[1][1] {
        let mut v5 = v1[1];
        if v1[0][3] < (x[1]).tanh() {
            let mut v6 = y > (y).sin();
            'l0: for v8 in x.windows(2) {
                let v7: f64 = v8[0] * v8[1];
                let v9: f64 = 0.0_f64;
            }
        } else if x[3] < (y) * (2.0_f64) {
            let mut v10 = [(v5[0] + 0.75_f64), (v1[0][1]) * (v5[0]), (x[0]).sin(), (y).tanh()];
        } else {
            let mut v13: f64 = (((x.iter().map(|v11| v11 * y).sum::<f64>()).tanh()) / (2.5 + (v1[1][0]).cos()));
            let mut v14 = 0usize;
            'l0: while v14 < 4 {
                v14 += 1;
                v1[0] = v1[0];
                v13 += ((v1[1][v14 % 4] + y)) * ((v1[1][v14 % 4]) * (1.25_f64));
                v1[1][v14 % 4] += v5[(v14 * 3 + 0) % 4];
                let mut v15 = 0usize;
                let v16: f64 = 'l1: loop {
                    v15 += 1;
                    if v15 > 2 { break v5[v14 % 4]; }
                    v13 += ((x[3] - y)).sin();
                    v5[v15 % 4] *= -((x.iter().map(|v17| v17 * 0.0_f64).sum::<f64>()).tanh());
                    'l2: for v20 in x.chunks_exact(2) {
                        let v19: f64 = v20[0] * v20[1];
                        if v15 > 2 { continue 'l2; }
                    }
                    let mut v21: f64 = ((y - v5[v15 % 4])).tanh();
                };
            }
        }
    } else if 0.5_f64 > -(0.5_f64) {
        if v1[0][1] > (2.0_f64) * (x[2]) {
            let mut v22: f64 = ((y + y)).tanh();
        }
    } else {
        let mut v23: f64 = y;
    }
    let v24: f64 = (x[3]) * (v1[1][2]);
    (v1[1][1] + v24) + (v24).sin() + (v1[1][0]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_123(x: &[f64], y: f64, table: &[usize]) -> f64 {
    let mut v1 = 0usize;
    'l0: loop {
        v1 += 1;
        if v1 > 2 { break; }
        'l1: for j in (0..5).step_by(2) {
            let mut v2 = 0usize;
            'l2: loop {
                v2 += 1;
                if v2 > 1 { break; }
                let mut v3 = [summed(&x[j % 4..], y), (y + x[table[v1 % 3]]), (y).tanh().exp(), (x[0]).sin()];
                if y > (v3[j % 4]).sin() {
                    v3[v1 % 4] = -((x[table[v2 % 3]] - v3[j % 4]));
                    let mut v4: f64 = ((0.0_f64) * (x[(v2 * 3 + 0) % 4])) * (-(v3[(v1 + 1) % 4]));
                } else {
                    let mut v5: f64 = ((y - y)) * (v2 as f64);
                }
            }
            'l2: for k in 0..3 {
                if y < summed(&x[v1 % 4..], y) {
                    let mut v6: f64 = (mixed(y, y)).sin();
                    v6 = (v6 * 0.5 + ((v6) * (v6)) * (v1 as f64)).sin();
                    let mut v7 = [-(x[v1 % 4]), (y) * (1.25_f64), (y).tanh().exp(), (y) * (0.75_f64)];
                }
            }
            let mut v8: f64 = 0.0_f64;
            if x[(v1 * 3 + 3) % 4] > 0.5 || x[(j + 1) % 4] < x[j % 4] {
                let mut v9 = [[0.0_f64; 4]; 2];
                if v9[1][table[j % 3]] < v8 && v2 != 1 {
                    let mut v10 = 0usize;
                    'l2: while v10 < 4 && !(x[(j + 1) % 4] < (y) * (x[(v2 * 3 + 0) % 4])) {
                        v10 += 1;
                        v9[0][(v10 + 1) % 4] -= (2.0_f64 - -(1.25_f64));
                        let mut v11 = x[v1 % 4] > (1.25_f64) * (x[(v2 * 3 + 3) % 4]);
                        v9[1][(v1 + 1) % 4] = ((x.iter().zip(x.iter()).map(|(v12, v13)| v12 * v13).sum::<f64>()).sin() + (v8 + y));
                        if v9[1][3] < v9[1][(j + 1) % 4] && v10 != 1 {
                            let mut v14 = [0.0_f64; 4];
                            v8 *= (x[table[j % 3]] - 0.5_f64);
                        }
                    }
                    v9[0][table[v2 % 3]] -= ((y) * (v9[1][0])) * ((x[j % 4]) * (2.0_f64));
                }
            } else {
                let mut v15: f64 = (x[(v2 + 1) % 4] + (y).sin());
            }
            if v1 % 2 == 0 { continue; }
        }
        let v16: f64 = ((y + x[(v1 + 1) % 4]) - (0.75_f64 + y));
    }
    let mut v19: f64 = ((x.iter().skip(1).fold(x[(v1 * 3 + 3) % 4], |v18, v17| (v18 * 0.5 + v17).sin())) - (y).sin());
    v19 = (v19 * 0.5 + ((x.iter().zip(x.iter()).map(|(v20, v21)| v20 * v21).sum::<f64>()).sin()) * (-(v19))).sin();
    (y + y) + (v19).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_124(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4]) -> f64 {
    let v1: f64 = if x[1] > (y) * (y) {
        -((a[0]) * (y))
    } else {
        (((0.5_f64).tanh().exp()) / (2.5 + ((y).sin()).cos()))
    };
    let mut v2 = [0.0_f64; 4];
    let mut v3 = 0usize;
    'l0: while v3 < 4 && !(x[2] > ((y) / (2.5 + (a[1]).cos()))) {
        v3 += 1;
        'l1: for (j, v4) in x.iter().enumerate() {
            let mut v6 = 0usize;
            'l2: loop {
                v6 += 1;
                if v6 > 3 { break; }
                v2.swap(v6 % 4, 0);
                let mut v7: f64 = (mixed(y, 2.0_f64)) * ((y) * (j as f64));
            }
        }
        let v8: f64 = ((x[v3 % 4]).sin()).tanh().exp();
        if m[0][(v3 + 1) % 4] < (y) * (v3 as f64) {
            let mut v9 = 0usize;
            'l1: loop {
                v9 += 1;
                if v9 > 1 { break; }
                let mut v10 = v9 % 4 + 0usize;
                let mut v11: f64 = 0.75_f64;
                'l2: for (k, v12) in x.iter().enumerate().skip(1).step_by(2) {
                    v2 = a;
                }
            }
            let mut v14 = (v9 * 3 + 3) % 4 + 0usize;
        } else {
            'l1: for j in 0..v3 {
                let mut v15 = 0usize;
                'l2: while v15 < 2 && !(v3 % 2 == 0) {
                    v15 += 1;
                    let v16: f64 = if v8 > mixed(0.5_f64, v8) {
                        (y + (x[(v15 + 1) % 4]).sin())
                    } else {
                        let v17: f64 = 0.0_f64;
                        (a[j % 4]).sin()
                    };
                    a[j % 4] *= y;
                    a[v3 % 4] *= ((v2[v15 % 4]) * (v1)) * (j as f64);
                    let mut v18 = v15 % 4 + 0usize;
                }
                let v19: f64 = ((a[0]) * (m[1][v3 % 4]) + (y) * (v8));
            }
            let mut v20 = 0usize;
            'l1: while v20 < 1 {
                v20 += 1;
                let mut v21: f64 = ((0.0_f64) * (y) + (v2[v20 % 4]) * (0.5_f64));
                v2[2] -= -((0.5_f64).tanh());
                if x[(v3 * 3 + 1) % 4] < (y) * (v2[v3 % 4]) {
                    v21 += ((2.0_f64).sin() + v1);
                    continue;
                }
                if m[1][v3 % 4] < v2[2] && v3 != 1 { continue; }
            }
        }
        if 0.5_f64 > 0.5 || a[2] < m[1][v3 % 4] {
            let v22: f64 = a[(v3 + 1) % 4];
            break;
        }
    }
    let v23: f64 = (x[1]) * (summed(&m[1], a[v3 % 4]));
    let mut v24: f64 = ((2.0_f64 + v2[v3 % 4]) - ((y) / (2.5 + (v2[1]).cos())));
    v24 = (v24 * 0.5 + ((y - 0.75_f64)).tanh().exp()).sin();
    v24 = (v24 * 0.5 + (y + (v23) * (v3 as f64))).sin();
    (v24 + v2[v3 % 4]) + (v24).sin() + (v23).sin() + (v2[v3 % 4]).sin() + (v1).sin() + (a[(v3 * 3 + 2) % 4]).sin() + (m[0][1]).sin()
}

#[differentiable(second_order)]
fn flow_125(x: &[f64], y: f64, n: usize) -> f64 {
    let mut v3: f64 = ((y - x[n % 4])) * ((x.iter().zip(x.iter()).map(|(v1, v2)| v1 * v2).sum::<f64>()).sin());
    v3 = 0.75_f64;
    v3 += ((v3) * (y)).sin();
    ((x[1]) / (2.5 + (v3).cos())) + (v3).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_126(x: &[f64], y: f64) -> f64 {
    let mut v1 = 1 + 0usize;
    let mut v2: f64 = 1.25_f64;
    let v3 = vec![0.0_f64; 4];
    'l0: for i in (0..v1 + 1).rev() {
        v2 = 0.0_f64;
        let v4: f64 = if v2 < (v2).sin() {
            (x.iter().map(|v5| v5.sin()).product::<f64>())
        } else {
            v2 = (v2 * 0.5 + ((y + v3[(i * 3 + 3) % 4])).sin()).sin();
            ((x[i % 4] + v3[(i * 3 + 2) % 4])) * (v1 as f64)
        };
        let mut v7 = vec![0.0_f64; 4];
    }
    'l0: for i in 0..1 {
        'l1: for j in (0..v1 + 1).rev() {
            v2 += (((v2) / (2.5 + (y).cos()))).tanh();
            let mut v8 = 0usize;
            'l2: loop {
                v8 += 1;
                if v8 > 3 { break; }
                if x[(j + 1) % 4] > (x[i % 4]).tanh() {
                    v2 = (v2 * 0.5 + 0.75_f64).sin();
                    continue;
                }
                if v1 > 0 {
                    v2 = (((y) / (2.5 + (0.75_f64).cos()))).tanh().exp();
                    return (v2).sin();
                }
            }
            let mut v9 = 0usize;
            let v10: f64 = 'l2: loop {
                v9 += 1;
                if v9 > 3 { break (v3[j % 4]) * (x[(v1 + 1) % 4]); }
                let mut v11 = [[0.0_f64; 4]; 2];
                v11[0] = v11[1];
                let mut v12: f64 = summed(&x[j % 4..], x[(v8 * 3 + 3) % 4]);
            };
        }
        v2 += (((x[3]).tanh().exp()) / (2.5 + (v3[(v1 + 1) % 4]).cos()));
    }
    let mut v13 = [0.0_f64; 4];
    (v3[1]) * (v13[v1 % 4]) + (v13[v1 % 4]).sin() + (v3[v1 % 4]).sin() + (v2).sin() + (y).sin() + (x[(v1 * 3 + 3) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_127(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    'l0: for i in (0..5).step_by(2) {
        let v1: f64 = ((y) * (m[0][2])) * ((x[(n * 3 + 1) % 4]) * (m[0][(n + 1) % 4]));
    }
    let mut v2 = [(m[1][(n + 1) % 4]) * (x[n % 4]), (x[n % 4]) * (m[1][1]), (y) * (y), (m[1][n % 4]).sin()];
    let mut v3 = [((x[n % 4]) / (2.5 + (v2[n % 4]).cos())), (y + v2[n % 4]), summed(&m[0], x[1]), (v2[n % 4] + y)];
    let mut v4: f64 = ((v2[(n + 1) % 4]) * (n as f64)) * (n as f64);
    let v5 = [(v3[n % 4]) * (0.5_f64), (m[0][n % 4] + v3[(n * 3 + 0) % 4]), (v2[(n + 1) % 4] + v2[(n + 1) % 4]), (x[n % 4]).tanh()];
    'l0: for i in 0..1 {
        let v6: f64 = if y < y && i != 1 {
            -((v3[3]).sin())
        } else {
            ((v3[n % 4]) * (1.25_f64) + (v2[0]) * (y))
        };
        v4 *= -(y);
        v4 -= (v2[(n * 3 + 3) % 4]) * (y);
        if v4 < (y) * (n as f64) { break 'l0; }
    }
    'l0: for i in 0..n {
        'l1: for j in (0..n + 1).rev() {
            'l2: for v8 in v5.chunks_exact(2) {
                let v7: f64 = v8[0] * v8[1];
                v2[j % 4] = ((v4) * (x[(j + 1) % 4]) + ((m[1][j % 4]) / (2.5 + (v5[(j * 3 + 2) % 4]).cos())));
                let mut v9: f64 = ((v5[1] + v3[(i + 1) % 4]) + (v7) * (j as f64));
            }
            let mut v10 = 0usize;
            'l2: while v10 < 3 && !(v5[n % 4] > 0.5 || v4 < v2[(i * 3 + 0) % 4]) {
                v10 += 1;
                v4 -= (v2[(n * 3 + 2) % 4] + v3[v10 % 4]);
                v3.swap((n * 3 + 0) % 4, v10 % 4);
            }
            'l2: for k in n % 3..=3 {
                let mut v13: f64 = 2.0_f64;
                if m[0][(i + 1) % 4] > mixed(0.5_f64, y) { continue; }
            }
            if m[0][j % 4] > v4 { continue 'l0; }
        }
        if n % 2 == 1 {
            v4 *= (m[1][(i + 1) % 4]).sin();
            break;
        }
        'l1: for j in 0..3 {
            if v2[n % 4] > (v4) * (i as f64) {
                v2[(j * 3 + 2) % 4] += (x.iter().zip(v2.iter()).map(|(v14, v15)| v14 * v15).sum::<f64>()).sin();
            } else {
                'l2: for k in 0..2 {
                    v4 = ((v3[j % 4]) * (y) + (v2[k % 4]) * (n as f64));
                    v4 = (v4 * 0.5 + (((v4 - 0.0_f64)) / (2.5 + ((m[0][i % 4] + v5[k % 4])).cos()))).sin();
                    v4 = (v4 * 0.5 + ((v4).tanh() + (v2[(n + 1) % 4] + m[0][k % 4]))).sin();
                    v4 = (v4 * 0.5 + ((y).tanh().exp() + x[1])).sin();
                }
                v4 += ((v2[(i * 3 + 3) % 4]).tanh() + (v3[n % 4]) * (v3[2]));
            }
        }
        v4 *= -(v3[0]);
        if x[i % 4] > (v5[n % 4] + x[3]) { continue; }
    }
    v4 *= (v3[n % 4]) * (v2[n % 4]);
    (x[(n + 1) % 4]) * (v2[(n * 3 + 2) % 4]) + (v5[n % 4]).sin() + (v4).sin() + (v3[0]).sin() + (v2[n % 4]).sin() + (m[0][n % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_128(x: &[f64; 4], y: f64, n: usize, table: &[usize]) -> f64 {
    'l0: for i in n % 3..=3 {
        let mut v1: f64 = -((y).tanh().exp());
        let mut v2 = [0.0_f64; 4];
        let mut v3 = 0usize;
        let v4: f64 = 'l1: loop {
            v3 += 1;
            if v3 > 1 { break (x[n % 4]).sin(); }
            v1 = (v1 * 0.5 + (x.iter().zip(v2.iter()).map(|(v5, v6)| v5 * v6).sum::<f64>()).sin()).sin();
            v1 = 0.0_f64;
        };
        if x[i % 4] < x[1] { continue 'l0; }
    }
    let mut v7 = [x[(n * 3 + 3) % 4], -(y), (0.5_f64) * (x[n % 4]), (x[table[n % 3]]).tanh()];
    'l0: for i in (0..5).step_by(2) {
        'l1: for j in n % 3..=3 {
            'l2: for k in 0..3 {
                let mut v8: f64 = ((v7[(n * 3 + 0) % 4]).sin()) * (n as f64);
                let v9: f64 = if v7[(i + 1) % 4] > (v8) * (y) {
                    (-(v7[table[j % 3]])) * ((y + v8))
                } else {
                    ((y + y)).tanh().exp()
                };
            }
            let mut v10 = v7;
            let v11: f64 = ((v7[(j * 3 + 0) % 4]).sin()).sin();
            v10.swap(j % 4, n % 4);
        }
    }
    v7[(n + 1) % 4] *= (-(y)) * ((x[(n * 3 + 2) % 4]).tanh().exp());
    let v12: f64 = 1.25_f64;
    let mut v13: f64 = 0.75_f64;
    v7[(n * 3 + 2) % 4] += -((v12 + y));
    (x[table[n % 3]] - v13) + (v13).sin() + (v12).sin() + (v7[table[n % 3]]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_129(x: &[f64], y: f64, mut a: [f64; 4], n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    if t[n % 4] < (1.25_f64 - x[n % 4]) {
        let mut v1 = table[n % 3] + 0usize;
        if y < (2.0_f64).tanh() {
            let mut v2 = [(t.iter().map(|v3| v3 * t[(v1 * 3 + 1) % 4]).sum::<f64>()).tanh(), (t[v1 % 4] + t[2]), (y).sin(), (t[v1 % 4] + a[0])];
            let v5: f64 = match (v1 % 3, v1 % 2 == 0) {
                (0, true) => t[(v1 + 1) % 4],
                (1, _) | (0, false) => (-(v2[table[n % 3]])) * ((a[table[n % 3]]).tanh().exp()),
                _ => x[n % 4],
            };
            let mut v6: f64 = ((2.0_f64 - 1.25_f64)) * (v5);
        } else {
            if t[v1 % 4] < y && n != 1 {
                let mut v7: f64 = ((x[0] + t[(n + 1) % 4]) + (x[table[v1 % 3]]) * (n as f64));
                let mut v8 = 0usize;
                let v9: f64 = 'l0: loop {
                    v8 += 1;
                    if v8 > 2 { break (v7) * (y); }
                    'l1: for j in (1..4).rev() {
                        let v10: f64 = if x[v8 % 4] > -(v7) {
                            v7 += (((2.0_f64) / (2.5 + (a[v1 % 4]).cos())) - -(y));
                            (x[(v1 + 1) % 4]) * ((0.0_f64).tanh().exp())
                        } else {
                            (((t[j % 4]) * (t[v1 % 4])) / (2.5 + ((x[(v1 + 1) % 4]).sin()).cos()))
                        };
                        'l2: for k in (0..5).step_by(2) {
                            let v11: f64 = if a[n % 4] > (v7 + v7) {
                                -(y)
                            } else {
                                v7 = (v7 * 0.5 + (((x[v8 % 4]) * (v10)) / (2.5 + ((a[(n + 1) % 4] + v7)).cos()))).sin();
                                a[(j * 3 + 0) % 4]
                            };
                            let mut v12: f64 = ((a[n % 4]) * (t[v8 % 4])).tanh().exp();
                            if 2.0_f64 < (a.iter().rev().take(2).map(|v13| v13.cos()).sum::<f64>()) {
                                v1 = (v1 + 2) % 7;
                                a[3] = (((v12) / (2.5 + (t[(n + 1) % 4]).cos()))).sin();
                                a[table[k % 3]] *= ((v12 - v10)) * (n as f64);
                            }
                            let v15: f64 = if v7 < y && v8 != 1 {
                                y
                            } else {
                                a[(n * 3 + 3) % 4]
                            };
                            if a[v1 % 4] < x[(v8 * 3 + 1) % 4] && n != 1 { continue 'l1; }
                        }
                    }
                    v7 = 1.25_f64;
                    a[n % 4] *= (t.iter().map(|v16| v16 * x[v8 % 4]).sum::<f64>()).tanh();
                    let v18: f64 = if v1 > 0 {
                        v7 = 2.0_f64;
                        ((t[(v1 + 1) % 4]) * (v8 as f64)).tanh()
                    } else {
                        ((t[v8 % 4] - x[(n * 3 + 0) % 4]) - -(1.25_f64))
                    };
                    v7 = (v7 * 0.5 + (x.iter().rev().take(2).map(|v19| v19.cos()).sum::<f64>())).sin();
                };
            } else {
                a[n % 4] -= (-(t[(n * 3 + 2) % 4]) - ((x[v1 % 4]) / (2.5 + (a[n % 4]).cos())));
            }
            'l0: for i in 0..n {
                let mut v21 = a;
                'l1: for j in 0..2 {
                    let mut v22: f64 = ((2.0_f64) * (y)) * (-(y));
                    v22 = (v22 * 0.5 + (((x[table[i % 3]]).sin()) / (2.5 + (((v21[i % 4]) / (2.5 + (a[i % 4]).cos()))).cos()))).sin();
                    v22 -= (a[j % 4]).sin();
                    v22 = (v22 * 0.5 + (((a[table[i % 3]]) / (2.5 + (v21[(v1 + 1) % 4]).cos()))).sin()).sin();
                }
            }
        }
        let v23: f64 = t[(n + 1) % 4];
    } else {
        let mut v24: f64 = ((t[(n + 1) % 4] + a[n % 4])) * (x[n % 4]);
    }
    let v25: f64 = 2.0_f64;
    let v26: f64 = ((a[n % 4]).tanh()).tanh();
    let mut v27: f64 = 1.25_f64;
    v27 += (((x.iter().rev().take(2).map(|v28| v28.cos()).sum::<f64>())) / (2.5 + ((t[table[n % 3]] + v26)).cos()));
    v27 -= (x[(n + 1) % 4]) * (n as f64);
    -(t[n % 4]) + (v27).sin() + (v26).sin() + (v25).sin() + (t[table[n % 3]]).sin() + (a[table[n % 3]]).sin() + (y).sin()
}

pub(crate) fn single_cases() -> Vec<Case> {
    vec![
        single!(flow_0, f64; [1.11, 1.22, 0.91, -0.98, 1.43]; ([f64; 4], f64,); (x, y) (&x, y); (t_x, t_y) (&t_x, t_y)),
        single!(flow_1, f64; [0.59, 0.39, 1.13, 1.5, -1.54, -1.33, -0.49, -0.77, -0.71, -0.44, 0.39, 1.29, -0.73, 0.54, 0.45, 0.78, 1.02]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_2, f64; [0.27, -0.92, -0.87, 1.48, -1.35, 1.33, -1.17, -0.77, 1.16, -0.31, 0.79, -0.96, 0.55, 0.6, -1.36, 0.38, -1.05]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a, 0); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_3, f64; [-1.24, -0.88, -0.8, 1.16, 1.23]; ([f64; 4], f64,); (x, y) (&x, y, 0, &[0, 1, 1], &[-0.92, 1.08, 0.87, 1.41]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_4, f64; [1.11, -0.57, -1.33, -1.21, 1.26, 0.37, 0.84, 1.1, 1.29, 0.33, 0.66, 1.12, -1.5, -0.63, 0.64, 1.32, 0.83]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_5, f64; [-1.59, -0.25, -1.4, 0.44, 1.43, 0.45, -1.24, 0.67, -1.25]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, 0, &[2, 3, 1], &[-1.2, 1.29, 1.1, -0.69]); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_6, f64; [-1.07, -0.43, -0.99, 1.47, 0.93, -0.9, 0.69, 0.69, 1.15, 0.85, -0.75, 0.39, 1.19]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 3); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_7, f64; [-0.3, -1.5, -0.32, -0.28, -0.21, -0.75, 0.63, 0.37, 1.13, 0.95, -1.49, 0.68, -0.57]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 0, &[3, 0, 3], &[-0.83, 0.66, -0.92, 0.92]); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_8, f64; [0.22, -0.2, 1.49, 0.25, -0.9, 1.46, 1.04, 0.87, 1.47, -1.46, 1.1, -0.28, -1.5]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 3, &[2, 0, 3]); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_9, f64; [-1.18, -0.54, -0.94, 0.49, 0.72]; ([f64; 4], f64,); (x, y) (&x, y, 3); (t_x, t_y) (&t_x, t_y)),
        single!(flow_10, f64; [-0.85, 0.94, 0.85, -1.12, -0.84, -1.47, 0.78, -1.34, 1.27]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, 3, &[0, 3, 1], &[-1.18, 0.62, -0.82, 0.21]); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_11, f64; [1.44, 1.32, -0.68, 0.38, -0.83, 0.48, -1.39, 0.34, -0.31, -1.54, 1.55, -0.76, 0.5]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_12, f64; [-0.8, -0.67, -0.4, 1.42, 0.41]; ([f64; 4], f64,); (x, y) (&x, y, &[0.32, 0.67, -0.75, -0.42]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_13, f64; [1.47, 0.37, 0.68, -0.83, -0.64, -1.03, -1.51, -0.89, -0.56, 0.66, 1.2, -0.71, -1.18]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 1); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_14, f64; [1.29, 0.56, -1.29, -0.61, 0.83]; ([f64; 4], f64,); (x, y) (&x, y, 3); (t_x, t_y) (&t_x, t_y)),
        single!(flow_15, f64; [1.09, 0.89, -0.86, 1.38, 1.18, -0.63, 0.5, 0.33, 0.6, 1.23, -0.37, 0.7, -0.88]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, &[3, 0, 2]); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_16, f64; [1.02, 1.08, -0.65, -0.21, 0.7, 0.91, -0.54, -1.12, -0.3, -0.72, 0.98, 1.49, 0.83, -0.94, 0.54, -1.25, 0.83]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a, &[2, 1, 0]); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_17, f64; [1.21, 0.73, 1.41, 1.5, 0.66]; ([f64; 4], f64,); (x, y) (&x, y, &[0, 3, 1]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_18, f64; [-0.39, -1.33, 0.58, 0.46, 1.26]; ([f64; 4], f64,); (x, y) (&x, y, 0); (t_x, t_y) (&t_x, t_y)),
        single!(flow_19, f64; [-1.14, 0.64, 0.42, 1.07, -1.04, -1.54, 1.37, 0.3, 0.84]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, &[2, 0, 0], &[1.1, 1.02, 1.11, 0.74]); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_20, f64; [0.21, -0.91, 1.53, 0.57, 0.55]; ([f64; 4], f64,); (x, y) (&x, y, &[3, 1, 0], &[1.05, 0.93, -0.95, 0.38]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_21, f64; [-0.65, 0.43, 0.39, 1.05, 0.33, -0.29, -0.6, -0.81, 0.84, -1.21, 1.51, -0.58, 1.38, -0.28, 1.48, -0.76, -0.58]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a, 3); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_22, f64; [-1.38, 0.65, 1.11, 0.95, -0.3, -0.91, 1.03, 0.29, 0.75, 0.94, -0.8, 0.78, 0.82]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_23, f64; [1.1, -1.48, -1.46, 0.39, -0.78]; ([f64; 4], f64,); (x, y) (&x, y, 3); (t_x, t_y) (&t_x, t_y)),
        single!(flow_24, f64; [1.56, 0.3, 0.64, 0.84, 0.32, 0.72, 0.5, 0.3, 0.56, 1.32, 1.46, 0.66, 1.1, -0.78, 1.06, -0.51, 0.88]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a, 0, &[1.51, 0.44, 0.84, -0.65]); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_25, f64; [-0.57, 1.56, -1.15, 0.66, 0.33]; ([f64; 4], f64,); (x, y) (&x, y, 2, &[0, 0, 1], &[1.33, 1.57, -0.83, -0.48]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_26, f64; [-0.79, 1.56, -0.61, 0.74, 0.95]; ([f64; 4], f64,); (x, y) (&x, y, 2); (t_x, t_y) (&t_x, t_y)),
        single!(flow_27, f64; [1.26, -0.35, 0.82, 0.41, 0.31]; ([f64; 4], f64,); (x, y) (&x, y, 0); (t_x, t_y) (&t_x, t_y)),
        single!(flow_28, f64; [0.31, 0.31, 0.43, -0.87, 1.26]; ([f64; 4], f64,); (x, y) (&x, y, 1); (t_x, t_y) (&t_x, t_y)),
        single!(flow_29, f64; [0.53, 0.23, 1.0, -0.22, -0.29]; ([f64; 4], f64,); (x, y) (&x, y, &[0.44, -1.05, -0.23, 1.35]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_30, f64; [-0.8, -1.07, 1.47, 1.57, -1.1]; ([f64; 4], f64,); (x, y) (&x, y, 1); (t_x, t_y) (&t_x, t_y)),
        single!(flow_31, f64; [0.22, 0.93, -0.47, -0.86, 1.46, 0.25, 0.36, -1.38, -0.73, -0.95, 1.24, 1.08, 1.09]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 1); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_32, f64; [-0.57, 0.4, 1.42, -0.79, 0.44]; ([f64; 4], f64,); (x, y) (&x, y, 0, &[2, 1, 2]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_33, f64; [1.58, 0.93, 1.17, -1.17, 0.4, 0.64, 0.57, -1.43, -0.79, -0.39, 0.44, 1.48, -0.52]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, &[3, 3, 1], &[0.67, -1.54, -1.02, 0.24]); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_34, f64; [0.59, 1.05, -0.63, 0.63, 1.15]; ([f64; 4], f64,); (x, y) (&x, y, 3, &[0, 0, 3]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_35, f64; [0.58, -0.58, 0.29, 1.0, 0.42]; ([f64; 4], f64,); (x, y) (&x, y, &[1, 3, 0], &[1.32, 0.74, -1.29, -0.31]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_36, f64; [0.48, 0.79, -0.71, -1.34, -0.45]; ([f64; 4], f64,); (x, y) (&x, y, 3, &[3, 2, 2], &[-0.49, -1.39, -1.36, 0.36]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_37, f64; [-1.47, 0.99, -1.47, 1.33, 0.97, -0.63, -0.71, -0.92, -0.35, 1.51, -1.31, 1.08, 0.87]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 0, &[3, 3, 2]); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_38, f64; [0.34, 0.31, 0.32, -1.26, 0.96]; ([f64; 4], f64,); (x, y) (&x, y, 3, &[3, 1, 3]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_39, f64; [0.51, -0.39, 0.86, -0.57, 0.89, 0.93, 0.55, -0.4, 0.23]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, &[2, 3, 2]); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_40, f64; [-1.21, -1.47, -1.48, 0.74, 0.38, 0.2, 1.04, 1.21, 1.12, -0.82, -1.23, 1.22, 1.56]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_41, f64; [-0.73, 0.92, -0.78, 0.2, 1.27]; ([f64; 4], f64,); (x, y) (&x, y, &[-0.87, 0.3, -0.56, 1.02]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_42, f64; [-0.96, 0.98, -1.32, 0.43, -0.83, 1.05, -0.26, 1.12, -0.63, 1.23, 0.25, 0.69, -1.4]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_43, f64; [0.36, 0.58, 1.28, 1.02, 0.54, 0.74, -0.61, 0.91, 0.68, 1.56, 1.12, -0.98, 1.22]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, &[1.26, 1.15, -0.36, 0.52]); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_44, f64; [-1.3, 0.28, 1.38, 0.91, 1.2, -0.83, 0.77, -0.31, 0.25, -1.0, 0.36, 0.53, 1.55]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_45, f64; [0.79, -0.84, -1.59, 1.36, -0.38, 1.51, 0.95, 1.09, 0.72, -1.59, -0.8, -1.42, 0.53, 0.74, -0.71, 0.25, -1.33]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a, 2, &[2, 1, 2]); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_46, f64; [0.85, -1.04, -0.52, -0.23, 1.35, -0.53, -1.31, 1.42, 0.3]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, 2); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_47, f64; [-1.36, -1.02, 0.2, 0.78, -1.31]; ([f64; 4], f64,); (x, y) (&x, y); (t_x, t_y) (&t_x, t_y)),
        single!(flow_48, f64; [0.89, -1.01, 0.7, 0.72, -1.02, 0.38, 0.25, 1.04, 1.09, -0.26, 1.2, 0.86, 0.62]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 3); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_49, f64; [-0.46, 1.25, -0.32, 0.91, -1.58, -0.49, -0.47, 0.52, 0.87, 1.44, -1.3, -1.26, 1.59]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 1); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_50, f64; [0.79, 1.2, -1.06, -0.73, -0.79, 1.1, 0.64, -1.51, 0.88, 1.08, -0.35, 0.77, -1.03]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_51, f64; [-1.56, -0.59, 0.9, 1.02, 1.2, 0.98, -1.3, 1.51, -0.76, 0.29, -0.68, 0.69, -0.54]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_52, f64; [0.47, 0.37, 0.87, 0.77, 1.48, -1.13, -0.75, 0.82, -1.12, -0.54, -1.09, 0.83, 0.99]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_53, f64; [1.57, -1.41, -1.57, 0.38, 1.02, 0.46, 0.65, -1.13, -0.92, 0.43, 1.34, -1.23, -0.53]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, &[0, 2, 2]); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_54, f64; [1.5, -1.31, -0.74, 0.38, -0.36, 0.73, 1.16, -0.38, 1.18, 0.22, -0.26, 1.52, 1.21]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_55, f64; [-1.58, -0.51, 0.26, 0.28, 0.71, 0.47, -0.44, 0.91, 0.51]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, 2, &[1.53, -0.88, -0.4, 0.83]); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_56, f64; [0.61, -0.64, 0.69, -0.43, 1.37, 1.05, 1.02, 1.06, -0.61, -0.65, 1.27, -0.45, -1.32, 0.87, -0.77, 1.54, -1.23]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a, &[0, 0, 1], &[1.52, -1.14, -0.78, 0.2]); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_57, f64; [-0.85, -1.25, -1.42, 1.29, -0.46, 0.76, 0.65, 0.96, 0.76, 1.52, -0.79, 0.47, 0.2]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, &[0, 2, 3]); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_58, f64; [1.43, 1.28, -1.07, 0.36, 0.55, 0.31, 0.74, 0.34, 0.41, -0.59, 0.89, -1.07, -0.47]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 1); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_59, f64; [-0.82, -1.26, -0.98, 1.03, 0.61]; ([f64; 4], f64,); (x, y) (&x, y, 2, &[3, 2, 1], &[0.35, 0.73, 0.61, 1.31]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_60, f64; [1.4, 1.59, 0.6, 1.42, 1.56, 0.28, -0.66, -0.66, 0.47]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, 3, &[2, 0, 3]); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_61, f64; [1.43, 1.29, 0.52, -0.7, -1.07, 0.35, 0.67, -1.36, -0.55]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, 1, &[1, 3, 0]); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_62, f64; [-1.39, -0.24, -0.56, 1.23, -1.5]; ([f64; 4], f64,); (x, y) (&x, y, &[2, 2, 0]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_63, f64; [0.92, -0.24, 0.29, -0.7, 1.54, -1.1, -0.25, -0.26, 0.36, -0.94, 1.2, 0.35, 1.59, 0.67, 0.71, -0.73, -0.65]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a, 2, &[2, 0, 2]); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_64, f64; [0.74, 1.1, 0.21, -1.21, -1.26, -0.45, -1.03, -0.36, 0.23]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, &[0, 0, 0], &[0.37, -0.55, -1.23, 0.37]); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_65, f64; [0.63, 0.72, 1.59, 0.99, -1.03]; ([f64; 4], f64,); (x, y) (&x, y); (t_x, t_y) (&t_x, t_y)),
        single!(flow_66, f64; [-1.52, 0.82, -0.91, -0.57, 0.84, 1.58, 1.19, 0.93, 0.68, 1.45, -1.1, 1.54, -0.75, 0.2, 1.1, -0.75, -1.49]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a, 0, &[3, 1, 2], &[0.25, 1.53, 1.4, 0.61]); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_67, f64; [-0.41, 0.39, -0.94, 1.22, 1.33]; ([f64; 4], f64,); (x, y) (&x, y, &[0.28, -0.56, -0.51, 0.52]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_68, f64; [-1.02, 0.45, 1.55, -1.13, 1.5, -0.21, -0.54, 0.4, 1.46, -0.59, 0.6, -1.48, -0.82]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, &[2, 2, 0]); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_69, f64; [-1.14, -0.83, 1.17, -1.39, -0.91]; ([f64; 4], f64,); (x, y) (&x, y, 2, &[0, 0, 0]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_70, f64; [-1.2, 0.63, -0.63, -0.65, -1.29, -1.08, 1.42, -0.27, 0.84, -0.37, -1.08, 1.49, -0.37]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, &[2, 0, 3]); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_71, f64; [1.31, 0.96, 0.48, 1.12, -1.42]; ([f64; 4], f64,); (x, y) (&x, y, 1, &[-1.57, 1.14, -1.2, -0.41]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_72, f64; [1.58, -1.29, 0.53, -0.92, 1.38, -0.61, 1.41, 1.55, -1.57, 0.57, 1.0, 0.22, -0.22]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 1); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_73, f64; [0.84, -1.33, -0.93, 0.77, 0.8]; ([f64; 4], f64,); (x, y) (&x, y); (t_x, t_y) (&t_x, t_y)),
        single!(flow_74, f64; [1.44, 1.06, 0.21, -0.5, -0.46, -0.46, -1.08, 0.96, 1.32]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, 1); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_75, f64; [-0.3, -0.4, 0.24, -0.23, -1.53]; ([f64; 4], f64,); (x, y) (&x, y, &[2, 3, 1], &[-1.49, -1.52, 0.39, 0.94]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_76, f64; [1.4, -1.01, -0.4, 0.44, 0.47, 1.45, 1.35, -0.63, 0.64, 0.67, 1.18, 1.17, -0.34, 0.55, 0.48, -0.41, -1.43]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a, 3); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_77, f64; [1.27, 0.94, 1.04, 1.19, 0.58]; ([f64; 4], f64,); (x, y) (&x, y, 1); (t_x, t_y) (&t_x, t_y)),
        single!(flow_78, f64; [0.76, 1.5, -1.33, 0.93, 0.54]; ([f64; 4], f64,); (x, y) (&x, y, &[2, 0, 3], &[0.36, -0.69, -1.18, 0.48]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_79, f64; [-0.29, -1.13, -0.27, -0.27, 0.47, 0.42, -1.0, 0.76, 0.76]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, &[1.14, 1.26, -1.32, -0.32]); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_80, f64; [-1.5, -1.05, 0.52, 1.44, 0.96, -0.2, -1.31, -0.89, 0.61]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, 0, &[1, 2, 3], &[-1.58, 0.48, 1.35, 1.48]); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_81, f64; [1.17, -1.48, -0.24, -1.41, 1.37, 0.73, 0.97, 1.04, 0.99, -1.32, -0.4, -0.75, 1.14, 0.6, -0.69, -0.74, 1.23]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a, &[1.22, 0.55, -1.31, 1.41]); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_82, f64; [-0.56, -0.73, -0.99, -0.53, -1.11, 1.12, -0.95, 0.64, 0.24, 0.78, 0.59, -1.52, 0.45, 0.31, -0.88, -1.04, -1.46]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a, &[0, 3, 2]); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_83, f64; [-1.39, 0.95, -0.35, -1.03, -1.1]; ([f64; 4], f64,); (x, y) (&x, y, 0); (t_x, t_y) (&t_x, t_y)),
        single!(flow_84, f64; [-1.31, 0.94, 0.87, -0.98, 0.69]; ([f64; 4], f64,); (x, y) (&x, y, 0); (t_x, t_y) (&t_x, t_y)),
        single!(flow_85, f64; [-1.44, -0.64, -1.42, -1.3, -1.44]; ([f64; 4], f64,); (x, y) (&x, y); (t_x, t_y) (&t_x, t_y)),
        single!(flow_86, f64; [-0.56, 0.65, -1.09, 1.29, -1.0, 0.2, -1.19, 0.74, -0.71]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, 1, &[2, 0, 0]); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_87, f64; [1.19, 1.05, -0.37, -1.37, -1.33, 1.43, 0.78, -1.47, 0.79, 0.85, 0.72, 1.56, 0.95]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, &[3, 1, 0]); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_88, f64; [0.58, -1.18, -1.59, 1.33, 1.51]; ([f64; 4], f64,); (x, y) (&x, y); (t_x, t_y) (&t_x, t_y)),
        single!(flow_89, f64; [1.45, 1.2, 0.97, -0.67, 0.79]; ([f64; 4], f64,); (x, y) (&x, y, 1, &[3, 1, 2]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_90, f64; [1.52, 1.08, 1.08, 0.7, 0.61, -0.88, -0.29, -0.32, -1.34]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_91, f64; [0.88, 1.05, -1.03, -1.36, 1.51, -0.63, 0.75, 1.02, -0.29, -1.57, -1.16, 0.89, 1.05]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, &[2, 1, 0], &[0.49, 1.48, -0.66, 0.53]); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_92, f64; [-0.89, 0.69, -0.3, -0.82, -1.57]; ([f64; 4], f64,); (x, y) (&x, y, &[2, 0, 3]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_93, f64; [-0.73, 1.5, 1.13, -0.41, 1.1, 0.34, 0.7, 0.54, -0.88]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, 0); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_94, f64; [0.72, -1.3, 0.51, 1.18, -1.14, 1.47, -1.22, -1.56, 0.53, -1.12, 1.13, 1.25, 0.39]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 0); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_95, f64; [0.33, 0.38, 0.98, -0.65, 1.03, -0.44, 1.44, 1.42, -1.46, 0.24, 1.37, -1.25, -0.49, 0.36, 1.34, 1.48, 1.34]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a, 1, &[0, 0, 2]); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_96, f64; [-0.31, 1.26, -0.71, 0.9, 0.64]; ([f64; 4], f64,); (x, y) (&x, y); (t_x, t_y) (&t_x, t_y)),
        single!(flow_97, f64; [1.14, 0.88, 0.34, -0.29, -1.48]; ([f64; 4], f64,); (x, y) (&x, y, &[2, 0, 3], &[0.76, -0.93, 1.14, 0.61]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_98, f64; [-0.33, 0.37, 1.32, -1.12, -0.22]; ([f64; 4], f64,); (x, y) (&x, y, 0, &[-1.47, -0.31, -1.53, 1.36]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_99, f64; [1.43, 1.4, 0.73, -0.84, 1.24]; ([f64; 4], f64,); (x, y) (&x, y, 1); (t_x, t_y) (&t_x, t_y)),
        single!(flow_100, f64; [0.82, 1.08, 0.97, 0.57, 1.56, 0.91, -1.28, 0.42, -0.34, -1.07, -0.25, 1.44, -0.6]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 2, &[0, 0, 3], &[1.26, 1.05, 0.4, -0.71]); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_101, f64; [-1.39, -1.05, 0.45, -0.83, -1.43]; ([f64; 4], f64,); (x, y) (&x, y, 3, &[0, 0, 1]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_102, f64; [-1.3, -1.18, 1.1, 0.33, 0.61]; ([f64; 4], f64,); (x, y) (&x, y, 0); (t_x, t_y) (&t_x, t_y)),
        single!(flow_103, f64; [-0.42, 0.57, 1.35, 1.31, 0.84, 1.16, 0.83, 0.81, 1.16, -1.55, 1.08, -1.35, 0.92]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 1, &[1, 1, 3]); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_104, f64; [0.88, 1.58, 0.37, 0.27, -1.27, 0.59, -0.87, 1.18, 1.54, -0.27, 0.89, 0.94, 0.44]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 0, &[-1.14, 0.52, 0.8, -1.32]); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_105, f64; [-0.58, 0.39, 0.42, 0.33, -1.41, 1.11, -1.31, 0.57, -1.38, 0.85, 1.22, -0.98, -0.22]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 3, &[-1.28, 0.78, -0.67, 1.04]); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_106, f64; [0.78, 1.51, 1.36, 0.54, 0.56]; ([f64; 4], f64,); (x, y) (&x, y, &[2, 3, 1]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_107, f64; [-0.64, -0.85, -1.46, 0.98, 1.31]; ([f64; 4], f64,); (x, y) (&x, y, 1); (t_x, t_y) (&t_x, t_y)),
        single!(flow_108, f64; [1.54, 0.86, -1.57, -0.54, 0.37, -0.93, 0.48, 1.05, 0.36]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, &[1.27, 0.4, -0.92, 0.98]); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_109, f64; [0.22, -0.88, 0.91, 1.03, -0.94]; ([f64; 4], f64,); (x, y) (&x, y, 0, &[0.23, 0.57, 0.41, 0.39]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_110, f64; [-0.21, 1.2, -1.4, 0.5, 0.65]; ([f64; 4], f64,); (x, y) (&x, y, &[1.35, 1.51, -1.38, 1.41]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_111, f64; [0.73, 0.42, 1.32, 0.81, 0.84, -1.43, 1.39, 1.3, -1.53, 0.74, 0.97, 0.91, 1.27]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 3, &[0, 2, 3]); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_112, f64; [0.55, 0.25, -0.26, -1.35, 1.12, 0.78, 0.61, 1.1, 0.89]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, 3, &[2, 1, 1]); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_113, f64; [0.66, -0.77, -0.84, 0.63, -0.26]; ([f64; 4], f64,); (x, y) (&x, y, 3); (t_x, t_y) (&t_x, t_y)),
        single!(flow_114, f64; [-0.75, 1.55, 0.62, 0.89, -1.32]; ([f64; 4], f64,); (x, y) (&x, y, &[0.93, 1.3, -1.13, 0.44]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_115, f64; [0.79, 0.55, 0.29, 0.26, -1.0, -0.35, 0.49, -1.56, 0.44]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, 2); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_116, f64; [1.36, -0.93, -0.7, -0.88, 1.35, -0.3, 0.65, 0.38, 0.26, 1.13, 0.86, -1.04, 1.33, -0.73, 0.49, -0.91, -1.45]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a, 2, &[0.79, -0.94, -1.21, 0.91]); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_117, f64; [0.62, -0.54, 1.31, 0.75, 1.46]; ([f64; 4], f64,); (x, y) (&x, y, &[0.5, 0.71, 0.66, 0.95]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_118, f64; [1.57, -0.34, 0.26, 1.41, 0.76, -0.59, 0.65, 0.31, -0.95]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, &[-1.54, 1.2, 0.23, 1.14]); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
        single!(flow_119, f64; [-0.58, 1.16, -0.75, 1.14, 0.99, -1.58, 0.78, 1.5, 0.27, -0.63, 0.39, 0.97, -1.23, -1.11, -1.59, -0.21, -1.13]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a, 1, &[3, 1, 1], &[0.78, 0.63, -0.27, -0.79]); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_120, f64; [1.16, 1.44, 0.96, -0.44, -0.51]; ([f64; 4], f64,); (x, y) (&x, y, 2, &[0, 2, 0], &[0.31, 0.73, 1.07, -0.23]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_121, f64; [-0.54, 0.41, 0.44, 1.08, -0.54]; ([f64; 4], f64,); (x, y) (&x, y, &[0.33, 0.35, -1.32, -1.41]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_122, f64; [0.99, 0.85, 1.36, 0.74, 0.74]; ([f64; 4], f64,); (x, y) (&x, y); (t_x, t_y) (&t_x, t_y)),
        single!(flow_123, f64; [1.0, 1.33, -1.56, 0.57, -0.95]; ([f64; 4], f64,); (x, y) (&x, y, &[0, 1, 0]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_124, f64; [0.54, 1.4, -0.95, -1.57, -0.36, 0.9, 0.94, 1.22, -0.28, 0.42, 1.07, -1.49, 0.81, 1.15, -0.66, 1.02, 1.16]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_125, f64; [-0.84, 1.48, 1.53, 0.7, 1.2]; ([f64; 4], f64,); (x, y) (&x, y, 0); (t_x, t_y) (&t_x, t_y)),
        single!(flow_126, f64; [1.16, 1.56, 1.51, -1.1, 0.49]; ([f64; 4], f64,); (x, y) (&x, y); (t_x, t_y) (&t_x, t_y)),
        single!(flow_127, f64; [0.99, 0.61, -1.39, -0.88, 0.64, -0.25, -0.27, -0.2, -0.62, 1.51, 0.66, 1.59, 0.63]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 0); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_128, f64; [0.99, 0.44, 0.92, -1.1, -0.36]; ([f64; 4], f64,); (x, y) (&x, y, 1, &[1, 1, 0]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_129, f64; [0.66, -0.22, -0.68, 0.67, 0.56, 1.53, 1.01, -1.34, -0.71]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, 0, &[3, 1, 0], &[0.21, 0.71, 1.22, -0.73]); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
    ]
}
