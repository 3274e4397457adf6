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
    let mut v1 = 1 + 0usize;
    let mut v2: Vec<f64> = vec![(y).sin(), (2.0_f64 - y)];
    let mut v3: f64 = (y + ((v2.get(3).copied().unwrap_or(0.75)) / (2.5 + (v2.last().copied().unwrap_or(0.5)).cos())));
    let mut v4 = 0usize;
    let v5: f64 = 'l0: loop {
        v4 += 1;
        if v4 > 3 { break -(v3); }
        'l1: for v7 in x.windows(2) {
            let v6: f64 = v7[0] * v7[1];
            'l2: for k in (0..v1 + 1).rev() {
                let mut v8 = [(2.0_f64).sin(), 0.5_f64, (v2.get(2).copied().unwrap_or(0.75)) * (0.0_f64), ((v2.iter().fold(0.25, |v10, v9| v10 * 0.5 + v9.sin()))).sin()];
                v8[v1 % 4] += -(y);
            }
            let mut v11 = [(0.75_f64) * (x[(v4 * 3 + 2) % 4]), ((v2.iter().fold(0.25, |v13, v12| v13 * 0.5 + v12.sin()))).tanh().exp(), (v3 - x[v1 % 4]), (v2.get(0).copied().unwrap_or(0.75) + y)];
            'l2: for k in (0..v4 + 1).rev() {
                v11.swap(v1 % 4, (v4 + 1) % 4);
            }
        }
        let mut v14 = [[0.0_f64; 4]; 2];
        v3 += ((x[(v1 * 3 + 1) % 4]) * (v4 as f64)).sin();
        v14[0][v1 % 4] = ((y).sin()).sin();
    };
    if let Some(v15) = v2.pop() {
        v3 *= (v15 + v15);
    }
    mixed(v5, 0.5_f64) + (v5).sin() + (v3).sin() + ((v2.iter().fold(0.25, |v17, v16| v17 * 0.5 + v16.sin()))).sin() + (y).sin() + (x[v4 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_1(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4]) -> f64 {
    'l0: for i in 0..1 {
        let mut v1 = [((y) / (2.5 + (y).cos())), (0.75_f64 + y), (m[1][1]).tanh().exp(), (a[(i * 3 + 0) % 4]) * (y)];
        let v2: f64 = if a[(i + 1) % 4] < (y).sin() {
            let mut v5: f64 = 0.0_f64;
            ((a[i % 4] + a[3])).tanh().exp()
        } else {
            y
        };
        'l1: for j in 0..x.len() {
            let mut v6: f64 = ((y) * (v2)) * ((x[i % 4] - v1[(j * 3 + 3) % 4]));
            v6 += ((v1[(i + 1) % 4]) * (x[(i + 1) % 4])) * ((x[j % 4]) * (i as f64));
            let mut v7 = 0usize;
            'l2: loop {
                v7 += 1;
                if v7 > 1 { break; }
                if v1[i % 4] < v1[j % 4] && j != 1 {
                    let mut v8 = 2 + 0usize;
                    v6 += (((a[(v8 * 3 + 2) % 4]) / (2.5 + (v1[i % 4]).cos()))).tanh();
                } else {
                    let v9 = v1;
                }
                let mut v10 = [-(m[0][(v7 + 1) % 4]), (v6).tanh().exp(), (v2) * (m[0][i % 4]), (v1[v7 % 4] + y)];
                v6 = ((v2) * (v7 as f64)).sin();
            }
        }
        let mut v11: Vec<f64> = a.iter().map(|v12| v12 * 2.0_f64).collect();
    }
    let v13: f64 = if x[2] > (a[0]) * (x[0]) {
        (((a[1]) / (2.5 + (m[1][0]).cos()))).tanh()
    } else {
        x[2]
    };
    let mut v14: f64 = 0.0_f64;
    v14 = (v14 * 0.5 + ((a[3]) * (m[0][1]) + (a[2]) * (y))).sin();
    let v15: f64 = 2.0_f64;
    let mut v16 = 0usize;
    'l0: while v16 < 1 {
        v16 += 1;
        let mut v17 = 0usize;
        'l1: while v17 < 3 && !(v15 < (x[v16 % 4]) * (x[(v16 * 3 + 0) % 4])) {
            v17 += 1;
            let mut v18: Vec<f64> = a.iter().map(|v19| v19 * 0.0_f64).collect();
            match v17 {
                0 if (v18.iter().fold(0.25, |v21, v20| v21 * 0.5 + v20.sin())) < (v13) * (v18.get(0).copied().unwrap_or(0.75)) => {
                    let mut v24: f64 = 0.0_f64;
                }
                0..=1 => {
                    v14 = ((m[1][v17 % 4]).tanh().exp()).tanh();
                }
                _ => {
                    v14 = ((y) * (v17 as f64)).tanh();
                }
            }
            a.swap((v17 + 1) % 4, (v17 * 3 + 3) % 4);
            if v17 > 0 { continue 'l1; }
        }
        v14 -= (v15 + a[(v16 + 1) % 4]);
        v14 += y;
    }
    v14 = 0.5_f64;
    v14 = (v14 * 0.5 + ((v15 - 2.0_f64)).tanh().exp()).sin();
    y + (v15).sin() + (v14).sin() + (v13).sin() + (a[2]).sin() + (m[0][v16 % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_2(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize) -> f64 {
    'l0: for i in (1..4).rev() {
        let v1: f64 = ((a[i % 4] + a[i % 4])).sin();
        a[i % 4] -= ((v1).sin()).tanh();
        if v1 > (x[i % 4]) * (m[1][1]) { continue; }
        let mut v2 = 0usize;
        'l1: while v2 < 2 && !(a[(n * 3 + 3) % 4] > 0.5 || 0.75_f64 < m[1][0]) {
            v2 += 1;
            'l2: for k in 0..x.len() {
                let mut v3: Vec<f64> = a.to_vec();
                if 0.0_f64 > 0.5 || x[k % 4] < v3.last().copied().unwrap_or(0.5) { break 'l0; }
                let mut v6: f64 = 0.75_f64;
                v6 = (v6 * 0.5 + ((0.75_f64 + v6)).sin()).sin();
                if y > 0.5 || 1.25_f64 < x[3] {
                    let mut v7: f64 = 2.0_f64;
                    break;
                }
            }
            if m[0][(i * 3 + 0) % 4] < a[(i + 1) % 4] && n != 1 {
                let mut v8 = a;
            } else if a[2] < a[(i * 3 + 3) % 4] && i != 1 {
                let mut v9: f64 = ((0.0_f64).sin()) * (i as f64);
            } else {
                let mut v10: Vec<f64> = vec![(y).sin(), (a[n % 4]).sin()];
                let mut v11 = 0usize;
                'l2: while v11 < 4 && !(a[(v2 * 3 + 1) % 4] < y && n != 1) {
                    v11 += 1;
                    let mut v12: f64 = ((m[0][(v11 * 3 + 1) % 4]) * (n as f64)) * (v11 as f64);
                }
            }
            let mut v13: f64 = ((x[(v2 * 3 + 3) % 4]).sin()) * (n as f64);
            v13 += ((m[1][(i * 3 + 0) % 4] + x[(v2 + 1) % 4])) * ((x[v2 % 4]) * (v2 as f64));
        }
        if i > 0 { break; }
    }
    'l0: for i in 0..x.len() {
        let mut v14: Vec<f64> = vec![(x[(n * 3 + 0) % 4] + a[(n * 3 + 3) % 4]), (m[1][n % 4]) * (y)];
        let mut v15: f64 = a[n % 4];
        let v18: f64 = (a.iter().skip(1).fold(1.25_f64, |v17, v16| (v17 * 0.5 + v16).sin()));
    }
    'l0: for i in (0..n + 1).rev() {
        'l1: for (j, v19) in x.iter().enumerate() {
            let mut v21: Vec<f64> = x.to_vec();
            if let Some(v22) = v21.pop() {
                let mut v23: f64 = 0.75_f64;
            }
        }
    }
    let v26: f64 = (x.iter().map(|v24| v24 * a[n % 4]).sum::<f64>()).tanh();
    let v27: f64 = 1.25_f64;
    let mut v28: f64 = (2.0_f64 - summed(&m[1], x[1]));
    (x[n % 4]).tanh().exp() + (v28).sin() + (v27).sin() + (v26).sin() + (a[n % 4]).sin() + (m[0][(n + 1) % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_3(x: &[f64], y: f64, n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    'l0: for i in 0..1 {
        let mut v1: Vec<f64> = t.to_vec();
        'l1: for j in 0..1 {
            'l2: for &k in table {
                let v4 = vec![0.0_f64; 4];
            }
            let mut v5 = [x[2], (0.5_f64).sin(), (x[(n * 3 + 1) % 4]).sin(), (y).sin()];
            if j % 2 == 1 {
                v5[1] = (((v1.get(2).copied().unwrap_or(0.75) - x[(n * 3 + 1) % 4])) / (2.5 + (((0.5_f64) / (2.5 + (x[n % 4]).cos()))).cos()));
                let mut v6 = [x[(n + 1) % 4], ((v1.iter().fold(0.25, |v8, v7| v8 * 0.5 + v7.sin()))).sin(), (x[(j + 1) % 4]) * (v5[(n * 3 + 1) % 4]), (y) * (1.25_f64)];
                let mut v9: f64 = 0.5_f64;
            } else if v1.last().copied().unwrap_or(0.5) > 0.5 || 0.5_f64 < v5[j % 4] {
                'l2: for (v10, &k) in x.iter().zip(table) {
                    let mut v14: f64 = ((1.25_f64 - (v1.iter().fold(0.25, |v13, v12| v13 * 0.5 + v12.sin())))) * (-(y));
                    if k % 2 == 0 { return ((1.25_f64) * (*v10) + ((v1.iter().fold(0.25, |v16, v15| v16 * 0.5 + v15.sin()))).sin()); }
                }
            }
            if t[table[n % 3]] < (t[(j + 1) % 4] + x[j % 4]) {
                let mut v17: f64 = ((y).tanh().exp()).sin();
                continue;
            }
        }
        let v18: f64 = if i > 0 {
            ((t[(n + 1) % 4]).sin()).sin()
        } else {
            (v1.iter().map(|v19| v19 * y).sum::<f64>()).tanh()
        };
        let mut v21 = [((v1.iter().fold(0.25, |v23, v22| v23 * 0.5 + v22.sin())) - v1.get(3).copied().unwrap_or(0.75)), (0.0_f64) * ((v1.iter().fold(0.25, |v25, v24| v25 * 0.5 + v24.sin()))), (v1.last().copied().unwrap_or(0.5)).tanh(), (x[i % 4] + y)];
        if y > (y - t[i % 4]) { continue; }
    }
    let mut v26: f64 = ((x[(n * 3 + 3) % 4]) * (x[(n * 3 + 0) % 4])).sin();
    v26 -= (y - 0.75_f64);
    let mut v27: Vec<f64> = t.iter().map(|v28| v28 * 1.25_f64).collect();
    let mut v29 = 0usize;
    'l0: loop {
        v29 += 1;
        if v29 > 3 { break; }
        v27.insert(0, (x[(n * 3 + 3) % 4] + v26));
        if x[v29 % 4] < ((x[v29 % 4]) / (2.5 + (1.25_f64).cos())) {
            let v31 = [(v27.get(0).copied().unwrap_or(0.75)) * (v26), y, (t[(v29 * 3 + 1) % 4]) * (t[(n + 1) % 4]), (v26) * ((v27.iter().fold(0.25, |v33, v32| v33 * 0.5 + v32.sin())))];
            let mut v34 = v31;
            let v35 = [((v27.get(1).copied().unwrap_or(0.75)) / (2.5 + (v31[v29 % 4]).cos())), ((v31[n % 4]) / (2.5 + (y).cos())), (t[v29 % 4]).tanh().exp(), (v34[(n * 3 + 2) % 4]) * (y)];
        }
        let mut v36 = [(v26).sin(), (v26) * (v29 as f64), -(x[3]), v27.get(3).copied().unwrap_or(0.75)];
    }
    v26 = (v26 * 0.5 + (mixed(v27.get(1).copied().unwrap_or(0.75), x[2]) + (v26).sin())).sin();
    (y).tanh() + (v27.last().copied().unwrap_or(0.5)).sin() + (v26).sin() + (t[2]).sin() + (y).sin() + (x[table[v29 % 3]]).sin()
}

#[differentiable(second_order)]
fn flow_4(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4]) -> f64 {
    a[3] -= ((0.5_f64).tanh() - (y) * (y));
    let mut v3: f64 = (a.iter().map(|v1| v1.sin()).product::<f64>());
    let mut v4: Vec<f64> = vec![(1.25_f64) * (m[0][3]), (0.0_f64 + 0.75_f64)];
    (v3) * (y) + ((v4.iter().fold(0.25, |v6, v5| v6 * 0.5 + v5.sin()))).sin() + (v3).sin() + (a[1]).sin() + (m[0][1]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_5(x: &[f64; 4], y: f64, mut a: [f64; 4], n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    'l0: for i in n % 3..=3 {
        let mut v1: Vec<f64> = vec![(a[(i + 1) % 4] + x[(i * 3 + 1) % 4]), y];
        a[(i + 1) % 4] += ((v1.last().copied().unwrap_or(0.5)) * (x[(i + 1) % 4])) * (a[3]);
        let mut v2 = 0usize;
        'l1: while v2 < 2 {
            v2 += 1;
            let mut v3: Vec<f64> = a.to_vec();
            if i > 1 {
                let v4: f64 = match (v2 % 3, t[v2 % 4] < (x[2]) * (y)) {
                    (0, true) => (((t[(v2 * 3 + 2) % 4]) / (2.5 + (x[i % 4]).cos()))).tanh(),
                    (1, _) | (0, false) => ((t[v2 % 4]) * (v1.get(0).copied().unwrap_or(0.75))).sin(),
                    _ => (t[n % 4]).tanh(),
                };
                'l2: for k in 0..2 {
                    a.swap(table[i % 3], (k + 1) % 4);
                    let mut v5 = [0.0_f64; 4];
                    let mut v6: f64 = ((t[table[v2 % 3]]).tanh()).sin();
                }
                let mut v7 = 0usize;
                'l2: loop {
                    v7 += 1;
                    if v7 > 2 { break; }
                    let mut v8 = [(x[table[i % 3]]).sin(), (a[n % 4]) * (n as f64), (v1.iter().skip(1).fold(v1.last().copied().unwrap_or(0.5), |v10, v9| (v10 * 0.5 + v9).sin())), ((0.75_f64) / (2.5 + (x[n % 4]).cos()))];
                    let mut v11: f64 = -(mixed(x[table[n % 3]], y));
                    v11 = 0.75_f64;
                    let mut v12: Vec<f64> = a.to_vec();
                }
            } else if i % 2 == 0 {
                if v1.last().copied().unwrap_or(0.5) < y && n != 1 {
                    let mut v13 = [(v1.iter().fold(0.25, |v15, v14| v15 * 0.5 + v14.sin())), ((y) / (2.5 + (y).cos())), (v1.last().copied().unwrap_or(0.5)).tanh(), mixed(0.75_f64, (v3.iter().fold(0.25, |v17, v16| v17 * 0.5 + v16.sin())))];
                    let mut v20: f64 = (x.iter().zip(v3.iter()).map(|(v18, v19)| v18 * v19).sum::<f64>()).sin();
                    let mut v21 = [((v3.get(2).copied().unwrap_or(0.75)) / (2.5 + (t[v2 % 4]).cos())), (t[(v2 + 1) % 4]).tanh().exp(), y, y];
                } else {
                    let v22: f64 = if 1.25_f64 < (a[(v2 + 1) % 4]).tanh().exp() {
                        ((0.0_f64).tanh().exp()).sin()
                    } else {
                        ((v1.get(2).copied().unwrap_or(0.75) + y)).sin()
                    };
                }
            } else {
                a.swap(1, (n + 1) % 4);
                let mut v23: f64 = ((v3.get(3).copied().unwrap_or(0.75) + t[2])) * ((v1.last().copied().unwrap_or(0.5) - v3.get(0).copied().unwrap_or(0.75)));
            }
            let mut v24 = a[(v2 + 1) % 4] > (v1.get(3).copied().unwrap_or(0.75) + 1.25_f64);
            if v1.get(3).copied().unwrap_or(0.75) < (a.iter().zip(a.iter()).map(|(v25, v26)| v25 * v26).sum::<f64>()).sin() {
                let v27: f64 = 0.5_f64;
                break;
            }
        }
    }
    let mut v28 = 0usize;
    'l0: while v28 < 2 {
        v28 += 1;
        let mut v29 = [(y) * (0.5_f64), (0.5_f64) * (v28 as f64), (x[3]).tanh().exp(), (t[(v28 + 1) % 4] + y)];
        let mut v30: f64 = ((y - y) + (a[(v28 + 1) % 4] - a[(v28 + 1) % 4]));
        if n > 1 {
            let mut v31: f64 = 2.0_f64;
            continue 'l0;
        }
    }
    let mut v32: f64 = x[table[v28 % 3]];
    v32 = (v32 * 0.5 + x[n % 4]).sin();
    (v32) * (n as f64) + (v32).sin() + (t[2]).sin() + (a[table[v28 % 3]]).sin() + (y).sin() + (x[v28 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_6(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    let mut v1 = [y, (y - x[3]), (y).sin(), m[1][n % 4]];
    'l0: for i in 0..x.len() {
        let mut v2: f64 = 1.25_f64;
    }
    let mut v3: Vec<f64> = v1.iter().map(|v4| v4 * 0.0_f64).collect();
    let mut v5 = n % 4 + 0usize;
    let mut v6 = 0usize;
    let v7: f64 = 'l0: loop {
        v6 += 1;
        if v6 > 3 { break y; }
        while let Some(v8) = v3.pop() {
            let mut v11: f64 = ((m[0][(n * 3 + 3) % 4]).sin() + (((v3.iter().fold(0.25, |v10, v9| v10 * 0.5 + v9.sin()))) / (2.5 + (v3.get(1).copied().unwrap_or(0.75)).cos())));
        }
    };
    'l0: for i in (0..v5 + 1).rev() {
        let mut v12 = 0usize;
        let v13: f64 = 'l1: loop {
            v12 += 1;
            if v12 > 1 { break ((m[1][(n * 3 + 3) % 4]) / (2.5 + (v1[i % 4]).cos())); }
            let v14 = [m[0][2], v7, (m[1][v12 % 4]).sin(), m[0][(i * 3 + 2) % 4]];
            v1[1] = ((x[2] - (v3.iter().fold(0.25, |v16, v15| v16 * 0.5 + v15.sin())))).sin();
            let mut v17 = (v6 + 1) % 4 + 0usize;
            let mut v18: Vec<f64> = Vec::new();
        };
        let mut v19: f64 = ((m[1][v5 % 4]) * (0.5_f64)) * (n as f64);
        if v5 % 2 == 0 {
            v19 += (mixed(v1[(i + 1) % 4], 0.75_f64) + (y) * (v1[v5 % 4]));
            break 'l0;
        }
    }
    v1[(v6 + 1) % 4] = -((y - 1.25_f64));
    (y).tanh() + (v7).sin() + (v3.get(3).copied().unwrap_or(0.75)).sin() + (v1[v5 % 4]).sin() + (m[0][n % 4]).sin() + (y).sin() + (x[v6 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_7(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1 = [(y + x[3]), (y + x[n % 4]), (t[n % 4] - y), (y).sin()];
    let mut v2: Vec<f64> = t.to_vec();
    let v3: f64 = if n % 2 == 1 {
        ((v1.iter().zip(v2.iter()).map(|(v4, v5)| v4 * v5).sum::<f64>()).sin()) * ((v1[3]).tanh().exp())
    } else {
        ((y).tanh().exp() - (0.5_f64) * (x[0]))
    };
    let mut v6 = v1;
    v1[(n + 1) % 4] = (v6[0] + (0.75_f64) * (v1[table[n % 3]]));
    (y).sin() + (v6[table[n % 3]]).sin() + (v3).sin() + (v2.get(3).copied().unwrap_or(0.75)).sin() + (v1[(n + 1) % 4]).sin() + (t[table[n % 3]]).sin() + (m[1][1]).sin()
}

#[differentiable(second_order)]
fn flow_8(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize, table: &[usize]) -> f64 {
    let v1: f64 = if x[table[n % 3]] < x[(n + 1) % 4] {
        (((y) / (2.5 + (0.75_f64).cos()))).sin()
    } else {
        ((x[n % 4]) / (2.5 + ((y) * (y)).cos()))
    };
    let mut v2 = m[0];
    let mut v3: f64 = ((y).tanh() - (m[1][(n * 3 + 1) % 4]) * (v2[table[n % 3]]));
    'l0: for i in 0..4 {
        if m[0][(i + 1) % 4] > (m[1][i % 4] + x[1]) {
            if i > 1 { continue; }
            'l1: for j in (0..5).step_by(2) {
                let mut v4 = [(1.25_f64) * (m[0][0]), (v2[(j + 1) % 4]).tanh(), (v1) * (v1), v3];
                v2[(n + 1) % 4] *= ((v3 - m[1][(i + 1) % 4])).sin();
                let mut v5: Vec<f64> = vec![(0.5_f64).tanh().exp(), (v4[(n + 1) % 4]).sin()];
                let mut v6: Vec<f64> = Vec::new();
                if y < (v2[(n * 3 + 3) % 4]) * (m[1][(n + 1) % 4]) {
                    v3 = (v3 * 0.5 + (((1.25_f64) / (2.5 + (v2[3]).cos())) + (m[1][2]).tanh())).sin();
                    continue 'l0;
                }
            }
        } else if v2[(i * 3 + 3) % 4] > 0.5 || x[(n * 3 + 1) % 4] < x[(i + 1) % 4] {
            'l1: for j in 0..2 {
                let mut v7: f64 = ((x[(j + 1) % 4]).sin()) * (-(1.25_f64));
            }
        } else {
            v2[i % 4] += 0.75_f64;
        }
    }
    let v8 = [summed(&x[1..], m[1][n % 4]), (m[1][1]).sin(), (0.0_f64).sin(), (x[(n + 1) % 4] + v2[n % 4])];
    let mut v9: Vec<f64> = Vec::new();
    (v8[(n + 1) % 4]) * (v8[table[n % 3]]) + (v9.get(0).copied().unwrap_or(0.75)).sin() + (v8[n % 4]).sin() + (v3).sin() + (v2[table[n % 3]]).sin() + (v1).sin() + (m[0][0]).sin()
}

#[differentiable(second_order)]
fn flow_9(x: &[f64], y: f64, n: usize) -> f64 {
    'l0: for i in 0..2 {
        'l1: for j in 0..2 {
            let v1 = vec![0.0_f64; 4];
            let mut v2 = [v1[(n + 1) % 4], (y).tanh().exp(), (0.5_f64) * (n as f64), (y) * (y)];
        }
        match n {
            0 if y < y && i != 1 => {
                let mut v3 = [(x[n % 4] + y), ((y) / (2.5 + (0.0_f64).cos())), (x[(i + 1) % 4]).tanh().exp(), (x[1] - x[(n + 1) % 4])];
            }
            0..=1 => {
                'l1: for j in 0..i {
                    if 2.0_f64 > (2.0_f64) * (x[(j * 3 + 1) % 4]) {
                        match i {
                            0 if n % 2 == 1 => {
                                let v4: f64 = 0.5_f64;
                            }
                            0..=1 => {
                                let mut v5: f64 = y;
                            }
                            _ => {
                                let mut v6: Vec<f64> = vec![(x[j % 4]) * (x[n % 4]), ((0.75_f64) / (2.5 + (x[i % 4]).cos()))];
                            }
                        }
                        if x[j % 4] < y && j != 1 {
                            if 0.5_f64 > (y).sin() { continue 'l0; }
                        }
                    } else if y < (x[n % 4]).sin() {
                        let mut v7: Vec<f64> = Vec::new();
                    } else {
                        if y < y && i != 1 {
                            'l2: for k in 0..j {
                                let mut v8: f64 = 1.25_f64;
                                let mut v9 = [v8, (x[j % 4]) * (y), (v8) * (y), (x[j % 4] + 2.0_f64)];
                            }
                        }
                    }
                    let mut v10: Vec<f64> = Vec::new();
                    'l2: for k in 0..n {
                        let mut v11 = [(y) * (y), ((0.75_f64) / (2.5 + (x[i % 4]).cos())), (y).tanh(), (v10.get(0).copied().unwrap_or(0.75)).tanh().exp()];
                        let v12: f64 = ((v10.get(0).copied().unwrap_or(0.75)) * (n as f64)).sin();
                        if i % 2 == 0 {
                            let mut v13: f64 = 0.0_f64;
                            continue 'l2;
                        }
                    }
                }
            }
            _ => {
                let v14: f64 = if n > 1 {
                    (x.iter().map(|v15| v15 * x[n % 4]).sum::<f64>()).tanh()
                } else {
                    let mut v19: f64 = (x.iter().zip(x.iter()).map(|(v17, v18)| v17 * v18).sum::<f64>()).sin();
                    (((y).tanh().exp()) / (2.5 + ((y).tanh().exp()).cos()))
                };
            }
        }
    }
    let mut v20: Vec<f64> = Vec::new();
    let v21: f64 = if 2.0_f64 > (v20.last().copied().unwrap_or(0.5)).sin() {
        ((v20.get(1).copied().unwrap_or(0.75)).sin() - (0.75_f64) * (0.0_f64))
    } else {
        ((x[n % 4]).tanh()) * ((y).tanh())
    };
    let mut v22: f64 = 2.0_f64;
    (y).sin() + (v22).sin() + (v21).sin() + ((v20.iter().fold(0.25, |v24, v23| v24 * 0.5 + v23.sin()))).sin() + (y).sin() + (x[(n * 3 + 2) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_10(x: &[f64; 4], y: f64, mut a: [f64; 4], n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    'l0: for i in (0..n + 1).rev() {
        let mut v1: f64 = 0.5_f64;
        if x[table[i % 3]] > y { continue; }
    }
    let mut v4: f64 = ((t.iter().skip(1).fold(x[n % 4], |v3, v2| (v3 * 0.5 + v2).sin()))) * ((t[0]) * (n as f64));
    a[2] = mixed((a[(n * 3 + 2) % 4] + 0.5_f64), (y + y));
    let mut v5: Vec<f64> = Vec::new();
    let mut v6 = 0usize;
    let v7: f64 = 'l0: loop {
        v6 += 1;
        if v6 > 2 { break (a[n % 4] - t[table[n % 3]]); }
        let mut v12: f64 = ((a.iter().skip(1).fold(t[table[n % 3]], |v9, v8| (v9 * 0.5 + v8).sin()))) * (((v5.iter().fold(0.25, |v11, v10| v11 * 0.5 + v10.sin())) + t[(n * 3 + 0) % 4]));
        let v13: f64 = match (n % 3, x[v6 % 4] < (0.0_f64 - y)) {
            (0, true) => (((x[(n + 1) % 4] - v4)) / (2.5 + ((v5.get(2).copied().unwrap_or(0.75) - x[n % 4])).cos())),
            (1, _) | (0, false) => (v12) * ((y) * (v6 as f64)),
            _ => ((v12 + x[v6 % 4])).sin(),
        };
        let mut v14 = y < y && v6 != 1;
    };
    (v4 + v7) + (v7).sin() + (v5.get(1).copied().unwrap_or(0.75)).sin() + (v4).sin() + (t[v6 % 4]).sin() + (a[v6 % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_11(x: &[f64], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    let mut v1: f64 = ((y) * (x[3])).sin();
    v1 += (mixed(m[0][3], m[0][0])) * ((0.75_f64 - v1));
    v1 += m[0][0];
    'l0: for i in (1..4).rev() {
        'l1: for j in (0..5).step_by(2) {
            let mut v2: Vec<f64> = x.to_vec();
        }
        let mut v3: Vec<f64> = vec![(y) * (0.0_f64), (x[i % 4]) * (x[2])];
        if i > 0 { break 'l0; }
    }
    let mut v4 = 0usize;
    'l0: loop {
        v4 += 1;
        if v4 > 3 { break; }
        let mut v5 = [((m[0][v4 % 4]) / (2.5 + (y).cos())), (v1 + v1), (0.5_f64).sin(), (m[0][(v4 + 1) % 4] + x[v4 % 4])];
        let mut v6: Vec<f64> = vec![m[0][v4 % 4], -(x[(v4 * 3 + 3) % 4])];
        v6.push((v5.iter().zip(v6.iter()).map(|(v8, v9)| v8 * v9).sum::<f64>()).sin());
    }
    v1 *= (v1) * (v1);
    summed(&m[1], x[v4 % 4]) + (v1).sin() + (m[1][(v4 + 1) % 4]).sin() + (y).sin() + (x[v4 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_12(x: &[f64], y: f64, #[constant] t: &[f64]) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    if x[1] > 0.5 || y < y {
        let v2: f64 = 2.0_f64;
    } else {
        if !v1.is_empty() { v1.remove(0); }
        let mut v4 = [0.0_f64; 4];
    }
    if let Some(v5) = v1.pop() {
        let mut v6: f64 = x[1];
    }
    'l0: for i in 0..x.len() {
        'l1: for j in 0..4 {
            let mut v7: f64 = ((y).tanh() - (v1.last().copied().unwrap_or(0.5)) * (i as f64));
            let v8 = [0.0_f64; 4];
            let mut v9 = [(y - v7), ((y) / (2.5 + (2.0_f64).cos())), y, ((y) / (2.5 + (t[j % 4]).cos()))];
            'l2: for v11 in v8.windows(2) {
                let v10: f64 = v11[0] * v11[1];
                let v12: f64 = match (i % 3, v8[i % 4] > (x[i % 4]) * (0.75_f64)) {
                    (0, true) => ((0.75_f64 + v9[(j * 3 + 0) % 4])) * (-(v1.last().copied().unwrap_or(0.5))),
                    (1, _) | (0, false) => 0.5_f64,
                    _ => ((v8[(j * 3 + 3) % 4]).tanh().exp() + (v10) * (v10)),
                };
            }
        }
        let v13 = [(y) * (t[i % 4]), 0.0_f64, (x.iter().map(|v14| v14.sin()).product::<f64>()), (t[2]) * (t[i % 4])];
        let mut v16 = v13;
    }
    let mut v21: f64 = 0.75_f64;
    v21 += (mixed(x[0], 0.5_f64)).tanh();
    'l0: for i in 0..2 {
        'l1: for j in i % 3..=3 {
            let mut v22 = [v1.last().copied().unwrap_or(0.5), (y).tanh(), (y).sin(), (0.5_f64) * (x[2])];
            'l2: for k in 0..x.len() {
                let mut v23 = [((x[i % 4]) / (2.5 + (t[(j * 3 + 2) % 4]).cos())), (v21).sin(), summed(&v22[1..], t[(k + 1) % 4]), -(y)];
                if v22[2] > 0.5 || x[2] < 1.25_f64 {
                    let mut v24 = y > 0.5 || t[0] < v22[k % 4];
                } else {
                    v23.swap(i % 4, 0);
                }
                if j % 2 == 1 { break 'l0; }
            }
            'l2: for k in (1..4).rev() {
                v21 = ((2.0_f64 - 1.25_f64)) * ((x[i % 4] - v21));
                v21 *= (v22.iter().zip(t.iter()).map(|(v25, v26)| v25 * v26).sum::<f64>()).sin();
                v21 -= ((v1.iter().fold(0.25, |v28, v27| v28 * 0.5 + v27.sin())) - x[3]);
            }
        }
        v21 = (v21 * 0.5 + ((t.iter().zip(t.iter()).map(|(v29, v30)| v29 * v30).sum::<f64>()).sin()) * (-(v21))).sin();
        v21 = (v21 * 0.5 + ((((x[i % 4]) / (2.5 + (y).cos()))) / (2.5 + ((t[i % 4] + x[i % 4])).cos()))).sin();
        v21 = 0.75_f64;
    }
    v21 -= v21;
    0.5_f64 + (v21).sin() + (v1.get(1).copied().unwrap_or(0.75)).sin() + (t[1]).sin() + (y).sin() + (x[1]).sin()
}

#[differentiable(second_order)]
fn flow_13(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    let mut v1 = m[1];
    let mut v2 = n % 4 + 0usize;
    let mut v3: Vec<f64> = vec![(v1[0] + x[n % 4]), (x[v2 % 4]).tanh().exp()];
    let mut v4: Vec<f64> = x.iter().map(|v5| v5 * 2.0_f64).collect();
    let mut v6 = v2 % 2 == 0;
    let mut v7: f64 = ((x[n % 4]) * (2.0_f64)) * ((v1[(v2 * 3 + 2) % 4]).tanh());
    if let Some(v8) = v4.pop() {
        v7 -= (v8).tanh();
    }
    (m[0][(n * 3 + 1) % 4] + (v3.iter().fold(0.25, |v10, v9| v10 * 0.5 + v9.sin()))) + (v7).sin() + ((v4.iter().fold(0.25, |v12, v11| v12 * 0.5 + v11.sin()))).sin() + (v3.last().copied().unwrap_or(0.5)).sin() + (v1[v2 % 4]).sin() + (m[0][(n + 1) % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_14(x: &[f64; 4], y: f64, n: usize) -> f64 {
    'l0: for i in (0..5).step_by(2) {
        let mut v1: f64 = 2.0_f64;
        let mut v2: Vec<f64> = vec![y, (y - v1)];
        let mut v3 = 0usize;
        'l1: loop {
            v3 += 1;
            if v3 > 2 { break; }
            let mut v4 = 0usize;
            let v5: f64 = 'l2: loop {
                v4 += 1;
                if v4 > 1 { break ((v2.iter().fold(0.25, |v7, v6| v7 * 0.5 + v6.sin()))) * (n as f64); }
                v1 = (v1 * 0.5 + mixed((x[n % 4]) * (n as f64), ((v2.iter().fold(0.25, |v9, v8| v9 * 0.5 + v8.sin()))).sin())).sin();
                let mut v10: Vec<f64> = vec![(x.iter().map(|v11| v11 * v1).sum::<f64>()).tanh(), (y) * ((v2.iter().fold(0.25, |v14, v13| v14 * 0.5 + v13.sin())))];
                let v15 = [v2.get(2).copied().unwrap_or(0.75), (v2.iter().map(|v16| v16.sin()).product::<f64>()), (x[v3 % 4]) * (v3 as f64), (v1) * (v4 as f64)];
                v1 = 2.0_f64;
            };
        }
        'l1: for j in 0..n {
            v1 *= (v2.get(0).copied().unwrap_or(0.75) - (v2.iter().fold(0.25, |v19, v18| v19 * 0.5 + v18.sin())));
            v1 = (v1 * 0.5 + ((0.0_f64).sin()) * (j as f64)).sin();
            let v20: f64 = ((x[(v3 * 3 + 2) % 4]) * (v1) + (v1 + y));
            let mut v21: f64 = ((-(v20)) / (2.5 + (((x[j % 4]) / (2.5 + (v20).cos()))).cos()));
            if (v2.iter().fold(0.25, |v23, v22| v23 * 0.5 + v22.sin())) > (x[(n + 1) % 4]).sin() { continue 'l0; }
        }
        if y > (x[1]).tanh() { continue; }
    }
    if y > -(x[n % 4]) {
        let mut v24 = [(x[n % 4]).tanh().exp(), (y - y), (x[n % 4]).sin(), (2.0_f64 - y)];
        'l0: for i in 0..x.len() {
            'l1: for j in 0..1 {
                let mut v25: Vec<f64> = x.to_vec();
                'l2: for k in 0..i {
                    let v26: f64 = ((((x[k % 4]) / (2.5 + (x[(n + 1) % 4]).cos()))) / (2.5 + ((y).sin()).cos()));
                    v25.truncate(1);
                    let mut v28: Vec<f64> = Vec::new();
                    let mut v31: f64 = (((v28.iter().fold(0.25, |v30, v29| v30 * 0.5 + v29.sin()))) * (n as f64)) * ((v26 + v26));
                }
                let mut v32: f64 = ((v24[0]) * (v25.last().copied().unwrap_or(0.5))).sin();
                if x[i % 4] > 0.5 || v24[(n + 1) % 4] < y {
                    let mut v33: f64 = ((v24[j % 4]).tanh()) * (n as f64);
                    break 'l0;
                }
            }
            let mut v34: f64 = 0.5_f64;
            if y > (x[n % 4] + y) { continue; }
        }
    }
    'l0: for (i, v35) in x.iter().enumerate() {
        let mut v37: f64 = ((*v35) * (y) + (y) * (y));
    }
    -(x[(n * 3 + 1) % 4]) + (y).sin() + (x[(n + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_15(x: &[f64], y: f64, m: &[[f64; 4]; 2], table: &[usize]) -> f64 {
    'l0: for i in (1..4).rev() {
        let mut v1 = i % 4 + 0usize;
        let mut v2 = [0.0_f64; 4];
    }
    let mut v3: f64 = (mixed(m[1][2], m[1][table[0]])).tanh().exp();
    if y > (v3) * (m[1][1]) {
        v3 -= ((0.0_f64) / (2.5 + (y).cos()));
        v3 -= (y) * (2.0_f64);
        let mut v4: f64 = 1.25_f64;
    } else {
        let mut v5: Vec<f64> = vec![(x[2]).sin(), (2.0_f64) * (m[1][2])];
        if m[1][2] > mixed(y, v3) {
            v3 -= (2.0_f64).sin();
            return ((m[1][1]) * (v5.get(2).copied().unwrap_or(0.75))) * ((v3 + v3));
        }
    }
    let v6 = [[0.0_f64; 4]; 2];
    let mut v7: Vec<f64> = Vec::new();
    let mut v10: f64 = (((v7.iter().rev().take(2).map(|v8| v8.cos()).sum::<f64>())) / (2.5 + (summed(&m[1], 0.5_f64)).cos()));
    let mut v11 = 0usize;
    'l0: while v11 < 3 {
        v11 += 1;
        if 0.5_f64 < y && v11 != 1 {
            let mut v14 = 0usize;
            'l1: while v14 < 4 && !(m[1][(v11 + 1) % 4] > mixed(v6[0][(v11 * 3 + 3) % 4], m[0][v11 % 4])) {
                v14 += 1;
                let mut v15 = v6;
                'l2: for k in (0..5).step_by(2) {
                    v15[0][table[k % 3]] = ((v7.get(0).copied().unwrap_or(0.75)) * (v3) + (v15[0][v14 % 4]).sin());
                    if !v7.is_empty() { v7.remove(0); }
                    v15[0][(v14 * 3 + 0) % 4] *= (-(v7.last().copied().unwrap_or(0.5))) * ((y) * ((v7.iter().fold(0.25, |v18, v17| v18 * 0.5 + v17.sin()))));
                    v15[1][table[k % 3]] += (((v7.get(1).copied().unwrap_or(0.75)) * (0.5_f64)) / (2.5 + ((2.0_f64 + v6[0][k % 4])).cos()));
                    if y < v15[1][1] && k != 1 { return ((v3).tanh().exp()) * (k as f64); }
                }
                if v3 < (v7.get(1).copied().unwrap_or(0.75)).tanh().exp() {
                    v3 += ((y + m[0][3])).sin();
                    break 'l1;
                }
            }
            let mut v19 = [(v7.last().copied().unwrap_or(0.5)).tanh(), (0.75_f64).tanh().exp(), (y) * (v3), (v3) * (v11 as f64)];
            let mut v20: f64 = 0.75_f64;
        }
        let v21: f64 = match (v11 % 3, v11 > 2) {
            (0, true) => (-(y)) * (-(v7.last().copied().unwrap_or(0.5))),
            (1, _) | (0, false) => ((v6[1][table[v11 % 3]]) * (m[0][(v11 + 1) % 4])).sin(),
            _ => (((m[1][1] + v10)) / (2.5 + ((m[1][(v11 + 1) % 4]) * ((v7.iter().fold(0.25, |v23, v22| v23 * 0.5 + v22.sin())))).cos())),
        };
        v3 = (v3 * 0.5 + ((x[(v11 + 1) % 4]).tanh()).sin()).sin();
        v10 += ((y).sin()).sin();
    }
    (m[0][1]).tanh() + (v10).sin() + (v7.last().copied().unwrap_or(0.5)).sin() + (v6[1][v11 % 4]).sin() + (v3).sin() + (m[0][table[v11 % 3]]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_16(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], table: &[usize]) -> f64 {
    let mut v1 = [(y) * (a[2]), (y).tanh().exp(), (x[table[1]]).sin(), (a[2] - a[0])];
    let mut v2 = 0usize;
    'l0: loop {
        v2 += 1;
        if v2 > 2 { break; }
        if v2 % 2 == 1 {
            let mut v3: f64 = ((a[table[v2 % 3]] + x[(v2 + 1) % 4])).sin();
            return (m[1][v2 % 4]).sin();
        }
        'l1: for j in 0..x.len() {
            let mut v4: f64 = mixed(-(m[0][v2 % 4]), (x[2] + 0.5_f64));
        }
        let mut v5 = 0usize;
        let v6: f64 = 'l1: loop {
            v5 += 1;
            if v5 > 1 { break a[(v2 + 1) % 4]; }
            a[(v5 + 1) % 4] = ((((a[(v5 + 1) % 4]) / (2.5 + (m[1][v2 % 4]).cos()))) / (2.5 + ((m[1][(v2 + 1) % 4]).sin()).cos()));
        };
    }
    'l0: for i in 0..x.len() {
        'l1: for j in (0..5).step_by(2) {
            v1[i % 4] = ((v1.iter().skip(1).fold(x[v2 % 4], |v8, v7| (v8 * 0.5 + v7).sin()))).sin();
            let v9: f64 = ((x[v2 % 4]) * (2.0_f64)).tanh();
        }
        let mut v10: Vec<f64> = Vec::new();
        let v11: f64 = (((v1[(i + 1) % 4]).tanh().exp()) / (2.5 + ((x[i % 4]) * (y)).cos()));
        let mut v12 = [((x[table[v2 % 3]]) / (2.5 + (v11).cos())), (v10.last().copied().unwrap_or(0.5) + a[(i * 3 + 2) % 4]), ((a[i % 4]) / (2.5 + (y).cos())), (m[1][(v2 * 3 + 3) % 4]) * (v11)];
    }
    v1[(v2 + 1) % 4] = ((x[1]) * (a[table[v2 % 3]])) * ((v1[v2 % 4]).tanh().exp());
    if v1[1] > -(m[1][3]) {
        let mut v13: Vec<f64> = x.iter().map(|v14| v14 * 0.5_f64).collect();
    } else {
        'l0: for i in (0..v2 + 1).rev() {
            match i {
                0 if m[1][2] < (y).tanh().exp() => {
                    let mut v15 = 0usize;
                    'l1: while v15 < 2 {
                        v15 += 1;
                        if v1[(v2 + 1) % 4] < v1[0] && v2 != 1 {
                            let mut v16 = a;
                        } else if v2 % 2 == 1 {
                            let mut v17: f64 = (((a[3]).tanh()) / (2.5 + ((y) * (m[0][(i * 3 + 2) % 4])).cos()));
                        }
                    }
                }
                0..=1 => {
                    let mut v18 = a;
                }
                _ => {
                    'l1: for j in 0..4 {
                        let mut v19: Vec<f64> = v1.to_vec();
                    }
                }
            }
        }
        let mut v20: f64 = 0.5_f64;
    }
    let mut v21: f64 = (-(y) + ((a[(v2 * 3 + 0) % 4]) / (2.5 + (m[1][1]).cos())));
    v21 = 0.75_f64;
    v21 = (v21 * 0.5 + ((y - m[1][v2 % 4])).tanh()).sin();
    (y).sin() + (v21).sin() + (v1[(v2 * 3 + 3) % 4]).sin() + (a[table[v2 % 3]]).sin() + (m[0][v2 % 4]).sin() + (y).sin() + (x[v2 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_17(x: &[f64; 4], y: f64, table: &[usize]) -> f64 {
    if y < (x[table[2]] + x[3]) {
        let v1: f64 = summed(&x[1..], y);
    } else {
        let v2: f64 = if x[3] < 0.75_f64 {
            ((x.iter().zip(x.iter()).map(|(v3, v4)| v3 * v4).sum::<f64>()).sin()) * ((x[1] + y))
        } else {
            let mut v5: f64 = 2.0_f64;
            ((x[0]) * (v5)) * ((y).tanh().exp())
        };
    }
    'l0: for i in 0..4 {
        let mut v6: f64 = ((x[0]).tanh().exp() + (x[table[i % 3]] - x[i % 4]));
        v6 *= 2.0_f64;
        let mut v7: Vec<f64> = x.iter().map(|v8| v8 * 0.0_f64).collect();
    }
    let mut v9 = 0usize;
    let v10: f64 = 'l0: loop {
        v9 += 1;
        if v9 > 2 { break (y + y); }
        let v11: f64 = if v9 % 2 == 0 {
            let mut v12: f64 = 0.75_f64;
            ((v12) * (x[v9 % 4])).sin()
        } else {
            let v13: f64 = 0.75_f64;
            ((v13) * (y) + (v13 + x[v9 % 4]))
        };
        let mut v14 = v9 % 4 + 0usize;
    };
    let mut v15 = [(v10) * (v9 as f64), (v10).sin(), (y).tanh(), (x[table[v9 % 3]]).sin()];
    let mut v16: Vec<f64> = Vec::new();
    v15[table[v9 % 3]] = ((v15[v9 % 4]).sin()).sin();
    0.5_f64 + (v16.last().copied().unwrap_or(0.5)).sin() + (v15[(v9 * 3 + 2) % 4]).sin() + (v10).sin() + (y).sin() + (x[(v9 + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_18(x: &[f64; 4], y: f64, n: usize) -> f64 {
    let mut v1: f64 = (0.75_f64 + (x[3]).sin());
    let v2: f64 = ((v1).tanh() - ((y) / (2.5 + (v1).cos())));
    let v3 = [(v1) * (v1), (v2) * (n as f64), v2, (v1).sin()];
    let mut v4: Vec<f64> = x.to_vec();
    let mut v5 = [-(y), v3[(n + 1) % 4], (x[(n + 1) % 4]).tanh().exp(), (x[n % 4]).tanh()];
    let mut v6 = n % 4 + 0usize;
    v5.swap(n % 4, (n + 1) % 4);
    (x[n % 4]).tanh().exp() + (v5[(n + 1) % 4]).sin() + ((v4.iter().fold(0.25, |v8, v7| v8 * 0.5 + v7.sin()))).sin() + (v3[v6 % 4]).sin() + (v2).sin() + (v1).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_19(x: &[f64], y: f64, mut a: [f64; 4], table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1: f64 = (0.0_f64).sin();
    let mut v2 = 0usize;
    'l0: while v2 < 3 {
        v2 += 1;
        let mut v3: Vec<f64> = vec![(a[1]) * (y), (v1) * (x[v2 % 4])];
        v3.sort_by(|a, b| a.total_cmp(b));
        if y > t[v2 % 4] { continue; }
    }
    let mut v5: f64 = ((t[(v2 + 1) % 4] + a[0]) + (a[v2 % 4]) * (0.75_f64));
    a[(v2 * 3 + 1) % 4] *= -((t[v2 % 4]) * (a[0]));
    let mut v6 = [(a[table[v2 % 3]]) * (2.0_f64), (t[(v2 * 3 + 0) % 4]) * (x[v2 % 4]), (v1 - y), (x[(v2 * 3 + 0) % 4]) * (v1)];
    (y).sin() + (v6[v2 % 4]).sin() + (v5).sin() + (v1).sin() + (t[v2 % 4]).sin() + (a[(v2 * 3 + 3) % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_20(x: &[f64], y: f64, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1 = 0 + 0usize;
    let mut v2: Vec<f64> = Vec::new();
    'l0: for i in v1 % 3..=3 {
        v2.sort_by(|a, b| a.total_cmp(b));
        if t[1] < y {
            let v4: f64 = -(y);
            continue 'l0;
        }
        let mut v5: f64 = (((t[0]) / (2.5 + (y).cos()))).tanh();
        v5 += ((x[1]) / (2.5 + (((v2.iter().fold(0.25, |v7, v6| v7 * 0.5 + v6.sin()))).tanh().exp()).cos()));
    }
    (0.0_f64 + v2.get(1).copied().unwrap_or(0.75)) + (v2.last().copied().unwrap_or(0.5)).sin() + (t[v1 % 4]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_21(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize) -> f64 {
    let mut v1: Vec<f64> = a.to_vec();
    let mut v2 = m[1];
    let mut v3 = 1.25_f64 > 0.5 || m[0][n % 4] < a[(n * 3 + 2) % 4];
    let v4: f64 = (-(0.5_f64)) * (v1.last().copied().unwrap_or(0.5));
    if !v1.is_empty() { v1.remove(0); }
    -(0.75_f64) + (v4).sin() + (v2[n % 4]).sin() + ((v1.iter().fold(0.25, |v7, v6| v7 * 0.5 + v6.sin()))).sin() + (a[n % 4]).sin() + (m[1][3]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_22(x: &[f64], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    let v1: f64 = if x[0] > (m[1][1]) * (x[2]) {
        ((x[1]) * (y)) * ((0.5_f64).tanh())
    } else {
        x[0]
    };
    'l0: for i in 0..3 {
        let mut v2: f64 = 0.0_f64;
        let mut v3 = [0.0_f64; 4];
        if v1 > (m[0][3] + x[2]) { return (-(v2)).sin(); }
        v3[i % 4] = -((m[0][i % 4] + v2));
    }
    let mut v4: f64 = (v1).sin();
    (v1) * (y) + (v4).sin() + (v1).sin() + (m[0][1]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_23(x: &[f64], y: f64, n: usize) -> f64 {
    let v1: f64 = if n % 2 == 1 {
        summed(&x[1..], (x[n % 4]) * (n as f64))
    } else {
        let v2: f64 = (summed(x, y)).tanh();
        y
    };
    if x[1] > (v1).tanh() {
        let mut v3: f64 = summed(&x[..2], -(v1));
        let mut v4: Vec<f64> = x.iter().map(|v5| v5 * 1.25_f64).collect();
        let mut v6: Vec<f64> = vec![(x[(n + 1) % 4] - 2.0_f64), (y) * (x[(n + 1) % 4])];
    } else if n % 2 == 0 {
        'l0: for i in (0..n + 1).rev() {
            let v7: f64 = 0.75_f64;
            if y > 0.5 || v1 < 1.25_f64 { break 'l0; }
            let mut v8 = [(y) * (v7), (v7) * (x[(n * 3 + 2) % 4]), (0.75_f64 - v1), v7];
            let mut v9: f64 = ((v1).tanh().exp()) * (0.75_f64);
        }
    }
    let mut v10: Vec<f64> = vec![(v1 - x[n % 4]), (y) * (v1)];
    while let Some(v11) = v10.pop() {
        let mut v12: f64 = ((v11 - v11)).tanh().exp();
    }
    v10.sort_by(|a, b| a.total_cmp(b));
    (x[(n + 1) % 4]).sin() + ((v10.iter().fold(0.25, |v15, v14| v15 * 0.5 + v14.sin()))).sin() + (v1).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_24(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize, #[constant] t: &[f64]) -> f64 {
    a[n % 4] -= ((x[(n + 1) % 4]).tanh()) * (n as f64);
    let mut v1: f64 = ((y) * (y)).sin();
    'l0: for i in n % 3..=3 {
        'l1: for v3 in t.windows(2) {
            let v2: f64 = v3[0] * v3[1];
            let mut v4 = 0usize;
            'l2: while v4 < 4 && !(v2 > (x[1]).tanh().exp()) {
                v4 += 1;
                a[(i * 3 + 0) % 4] += ((x[2]).sin()).sin();
                v1 *= (v2 + 1.25_f64);
            }
            let mut v5: Vec<f64> = t.iter().map(|v6| v6 * 0.0_f64).collect();
            let mut v7: Vec<f64> = vec![(a[(n + 1) % 4]).tanh().exp(), (v1) * (t[(v4 + 1) % 4])];
            a[3] = ((v2).sin()).tanh();
            if t[i % 4] < x[1] && n != 1 { break 'l1; }
        }
        a[n % 4] *= ((t[(n + 1) % 4] - 2.0_f64) + x[(n + 1) % 4]);
        if v1 < t[1] && n != 1 {
            v1 = (v1 * 0.5 + m[1][(n + 1) % 4]).sin();
            continue;
        }
    }
    'l0: for i in n % 3..=3 {
        v1 = (v1 * 0.5 + -(y)).sin();
    }
    if x[(n * 3 + 3) % 4] < a[n % 4] && n != 1 {
        v1 = ((x[(n + 1) % 4]).sin()).sin();
        v1 -= (2.0_f64).tanh();
        let mut v8: Vec<f64> = Vec::new();
    } else {
        v1 = 1.25_f64;
        let mut v9: Vec<f64> = a.to_vec();
    }
    v1 = ((v1) * (x[n % 4])) * ((x[3] + x[(n * 3 + 1) % 4]));
    if 2.0_f64 > (v1).sin() {
        a[n % 4] -= ((y) * (v1)) * (-(v1));
    }
    v1 += m[0][1];
    (v1).tanh().exp() + (v1).sin() + (t[n % 4]).sin() + (a[2]).sin() + (m[1][(n * 3 + 0) % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_25(x: &[f64; 4], y: f64, n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1: f64 = 0.0_f64;
    v1 += ((x[0]).sin() + x[n % 4]);
    v1 -= (v1).sin();
    ((y) / (2.5 + (v1).cos())) + (v1).sin() + (t[(n + 1) % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_26(x: &[f64], y: f64, n: usize) -> f64 {
    let mut v1 = [[0.0_f64; 4]; 2];
    let v2: f64 = 1.25_f64;
    'l0: for i in 0..x.len() {
        if x[(i + 1) % 4] < (x[n % 4] - x[n % 4]) { return x[2]; }
        if n > 2 { continue; }
        match n {
            0 if n % 2 == 1 => {
                let mut v3: f64 = 0.5_f64;
            }
            0..=1 => {
                let mut v4 = 0usize;
                let v5: f64 = 'l1: loop {
                    v4 += 1;
                    if v4 > 2 { break (y - v1[0][0]); }
                    let mut v6: Vec<f64> = vec![(x.iter().map(|v7| v7 * v1[1][n % 4]).sum::<f64>()).tanh(), (y - x[(n * 3 + 0) % 4])];
                    let mut v9: Vec<f64> = vec![(v6.last().copied().unwrap_or(0.5)) * (v1[0][2]), (v2) * (x[(n + 1) % 4])];
                };
            }
            _ => {
                let mut v10: Vec<f64> = x.iter().map(|v11| v11 * 0.5_f64).collect();
            }
        }
        let mut v12 = 0usize;
        'l1: while v12 < 1 {
            v12 += 1;
            v1[0] = v1[1];
            v1[1][1] = (summed(x, v1[1][0]) + -(v2));
            v1[0][0] = ((v1[1][v12 % 4] - x[i % 4]) - x[(v12 * 3 + 2) % 4]);
        }
    }
    'l0: for i in (1..4).rev() {
        v1[1][(n + 1) % 4] = ((v1[1][(i + 1) % 4]) * (y)) * (i as f64);
        let mut v13 = 0usize;
        'l1: loop {
            v13 += 1;
            if v13 > 2 { break; }
            let mut v14: Vec<f64> = Vec::new();
        }
        let mut v15: f64 = ((v2 - y)) * ((y).tanh());
        let mut v16: Vec<f64> = x.iter().map(|v17| v17 * 1.25_f64).collect();
        if i > 2 { return (((v1[1][i % 4] - x[3])) / (2.5 + (x[i % 4]).cos())); }
    }
    (v2 + y) + (v2).sin() + (v1[1][(n * 3 + 3) % 4]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_27(x: &[f64; 4], y: f64, n: usize) -> f64 {
    let mut v1 = (n + 1) % 4 + 0usize;
    let mut v2 = [(y + 1.25_f64), (y + y), (x[n % 4]) * (n as f64), (y) * (v1 as f64)];
    let mut v3: f64 = ((v2[v1 % 4] - y) + (y - 0.75_f64));
    let v4 = v2;
    v3 = (v3 * 0.5 + ((v3) * (y) + (y + v2[(v1 + 1) % 4]))).sin();
    (v4[v1 % 4]).sin() + (v4[(v1 * 3 + 1) % 4]).sin() + (v3).sin() + (v2[1]).sin() + (y).sin() + (x[(v1 * 3 + 0) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_28(x: &[f64; 4], y: f64, n: usize) -> f64 {
    'l0: for i in 0..4 {
        let mut v1 = [0.0_f64; 4];
        if n % 2 == 1 { continue; }
    }
    let mut v2: Vec<f64> = Vec::new();
    let v3: f64 = ((y) * (v2.last().copied().unwrap_or(0.5))) * (n as f64);
    v2.truncate(0);
    let mut v5 = [(0.5_f64).tanh(), v2.get(0).copied().unwrap_or(0.75), (2.0_f64 + 0.0_f64), (2.0_f64).sin()];
    let mut v6: Vec<f64> = x.iter().map(|v7| v7 * 0.0_f64).collect();
    (v3) * (n as f64) + (v6.last().copied().unwrap_or(0.5)).sin() + (v5[(n * 3 + 1) % 4]).sin() + (v3).sin() + (v2.last().copied().unwrap_or(0.5)).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_29(x: &[f64], y: f64, #[constant] t: &[f64]) -> f64 {
    let mut v1 = [t[3], (y + x[3]), (t[3] + t[3]), (y).tanh()];
    if v1[3] > (v1[3]) * (y) {
        let mut v2: Vec<f64> = x.iter().map(|v3| v3 * 2.0_f64).collect();
    }
    let v4: f64 = ((y).tanh().exp()).sin();
    let mut v5: Vec<f64> = v1.iter().map(|v6| v6 * 0.0_f64).collect();
    'l0: for i in 0..0 {
        v1[1] = ((v4) * (v5.last().copied().unwrap_or(0.5)) - (x[i % 4]) * ((v5.iter().fold(0.25, |v8, v7| v8 * 0.5 + v7.sin()))));
        let mut v11: f64 = (((v5.iter().fold(0.25, |v10, v9| v10 * 0.5 + v9.sin())) + 2.0_f64)) * (v4);
        let mut v12 = 0usize;
        'l1: while v12 < 4 && !(v11 > (t[i % 4]).sin()) {
            v12 += 1;
            'l2: for k in 0..x.len() {
                v11 = (v11).sin();
                v1[3] = v5.last().copied().unwrap_or(0.5);
                v1[i % 4] += ((v1.iter().map(|v13| v13.sin()).product::<f64>()) + (y - v11));
                v1[0] = ((y + 0.0_f64)).sin();
            }
            v11 = (v11 * 0.5 + ((v1[(v12 + 1) % 4] - y) + (0.75_f64 + t[1]))).sin();
            'l2: for k in (1..4).rev() {
                let mut v15 = (i + 1) % 4 + 0usize;
                v1.swap(i % 4, v12 % 4);
                if v15 % 2 == 0 {
                    v11 *= (y - t[v12 % 4]);
                    return ((x[(v15 * 3 + 3) % 4] - v4)).tanh().exp();
                }
            }
            v5.pop();
        }
        if t[(i + 1) % 4] > ((y) / (2.5 + (v4).cos())) { return mixed((v4) * (i as f64), (v1[i % 4]) * (y)); }
    }
    if v5.get(0).copied().unwrap_or(0.75) < (1.25_f64 + (v5.iter().fold(0.25, |v18, v17| v18 * 0.5 + v17.sin()))) {
        'l0: for i in (0..5).step_by(2) {
            let mut v19: f64 = ((t[(i + 1) % 4] - v1[(i * 3 + 2) % 4])).sin();
            if 0.75_f64 > 0.5 || v5.last().copied().unwrap_or(0.5) < v5.get(1).copied().unwrap_or(0.75) {
                v19 = (v19 * 0.5 + v5.get(1).copied().unwrap_or(0.75)).sin();
            }
            'l1: for j in (0..i + 1).rev() {
                v19 -= (v5.iter().zip(t.iter()).map(|(v20, v21)| v20 * v21).sum::<f64>()).sin();
            }
            if i > 1 { return summed(&v1[..2], (y - y)); }
        }
        let v22: f64 = v1[1];
    }
    let mut v23: f64 = ((x[2] - t[2]) + (0.5_f64 - v1[2]));
    v23 = ((0.75_f64).sin() + (t[3]) * (v5.last().copied().unwrap_or(0.5)));
    (x.iter().skip(1).fold(t[2], |v25, v24| (v25 * 0.5 + v24).sin())) + (v23).sin() + (v5.last().copied().unwrap_or(0.5)).sin() + (v4).sin() + (v1[0]).sin() + (t[3]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_30(x: &[f64; 4], y: f64, n: usize) -> f64 {
    let mut v1 = 0usize;
    'l0: while v1 < 3 && !(x[n % 4] > (x[n % 4]) * (x[n % 4])) {
        v1 += 1;
        let mut v2: Vec<f64> = vec![(y) * (n as f64), -(x[v1 % 4])];
        let mut v3: Vec<f64> = vec![((v2.iter().fold(0.25, |v5, v4| v5 * 0.5 + v4.sin()))).sin(), ((x[(v1 * 3 + 0) % 4]) / (2.5 + (x[2]).cos()))];
        let v6: f64 = y;
        if y > -(x[n % 4]) { continue; }
    }
    let mut v7 = [-(x[v1 % 4]), (y + x[n % 4]), (x.iter().rev().take(2).map(|v8| v8.cos()).sum::<f64>()), (y) * (y)];
    let mut v10 = v7;
    let mut v11: f64 = -(((y) / (2.5 + (v7[(n * 3 + 3) % 4]).cos())));
    let mut v12 = (v1 + 1) % 4 + 0usize;
    'l0: for v14 in x.chunks_exact(2) {
        let v13: f64 = v14[0] * v14[1];
        'l1: for j in 0..4 {
            if v11 > (v7.iter().rev().take(2).map(|v15| v15.cos()).sum::<f64>()) {
                let mut v17 = 0usize;
                'l2: loop {
                    v17 += 1;
                    if v17 > 3 { break; }
                    v11 += (((v7[(v1 + 1) % 4]) * (x[(v17 + 1) % 4])) / (2.5 + ((v11) * (0.0_f64)).cos()));
                    v10[v17 % 4] += ((v7.iter().map(|v18| v18 * v11).sum::<f64>()).tanh()) * (((v13) / (2.5 + (y).cos())));
                    v10 = v7;
                    v10[v17 % 4] += ((v11) * (j as f64) - ((y) / (2.5 + (v13).cos())));
                }
                let mut v20: Vec<f64> = vec![(v10[0]) * (v1 as f64), (v13) * (v1 as f64)];
            } else {
                v11 *= (v7[j % 4]) * (v1 as f64);
                'l2: for k in 0..x.len() {
                    v7[j % 4] = y;
                    let mut v23: f64 = ((x.iter().skip(1).fold(v10[2], |v22, v21| (v22 * 0.5 + v21).sin()))) * ((y - y));
                    v7 = v10;
                }
            }
            if v1 > 1 {
                if j > 1 {
                    v11 += (((x[2]) / (2.5 + (v7[3]).cos()))).tanh();
                    continue 'l1;
                }
            }
            let mut v24: Vec<f64> = vec![(0.0_f64).tanh(), (v10[(n + 1) % 4]) * (v13)];
            v24.push(summed(&v24, v10[(v12 * 3 + 0) % 4]));
        }
    }
    v11 = (v11 * 0.5 + (((v10[(n * 3 + 3) % 4] + 1.25_f64)) / (2.5 + ((v10[v12 % 4]).tanh()).cos()))).sin();
    v11 = ((x[(v1 * 3 + 3) % 4]) * (n as f64)) * (v1 as f64);
    v11 + (v11).sin() + (v10[(v12 * 3 + 3) % 4]).sin() + (v7[n % 4]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_31(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    let mut v3: f64 = ((x.iter().map(|v1| v1.sin()).product::<f64>()) + (m[1][n % 4] + x[n % 4]));
    'l0: for i in (0..n + 1).rev() {
        v3 += ((mixed(y, y)) / (2.5 + ((y) * (x[n % 4])).cos()));
        let mut v4: Vec<f64> = Vec::new();
        let mut v5 = [(m[1][(n + 1) % 4]).sin(), -(v4.get(3).copied().unwrap_or(0.75)), (v3) * (i as f64), (y).tanh().exp()];
        v5[(i + 1) % 4] += ((x[(n + 1) % 4]) * (m[1][i % 4])) * ((v4.get(3).copied().unwrap_or(0.75)).sin());
    }
    'l0: for i in (0..n + 1).rev() {
        match n {
            0 if x[i % 4] < m[1][i % 4] && i != 1 => {
                v3 += ((y) * (n as f64)) * ((m[1][(n * 3 + 3) % 4] + m[0][(n * 3 + 1) % 4]));
            }
            0..=1 => {
                'l1: for j in 0..i {
                    let mut v6 = [((m[0][(n + 1) % 4]) / (2.5 + (x[(n + 1) % 4]).cos())), (0.5_f64 + y), (m[1][(j + 1) % 4]).sin(), (y) * (x[i % 4])];
                    let mut v7: f64 = 0.0_f64;
                    if 2.0_f64 < (0.0_f64 + v3) {
                        let mut v8: Vec<f64> = v6.to_vec();
                    } else {
                        let mut v9: Vec<f64> = Vec::new();
                    }
                    'l2: for (v10, v11) in x.iter().zip(x.iter().rev()) {
                        v3 += (((v6[(n * 3 + 3) % 4]).tanh().exp()) / (2.5 + ((1.25_f64 + m[0][(n * 3 + 2) % 4])).cos()));
                        if n % 2 == 1 {
                            v3 = (v3 * 0.5 + ((2.0_f64).sin() + -(*v10))).sin();
                            v3 = (v3 * 0.5 + ((v7).tanh() - (v3).sin())).sin();
                        } else {
                            let mut v12 = m[1];
                            let mut v13: Vec<f64> = Vec::new();
                        }
                        match i {
                            0 if n > 2 => {
                                v6[(i + 1) % 4] -= ((x[j % 4]).tanh().exp()) * ((v3 + x[2]));
                            }
                            0..=1 => {
                                v3 = (v3 * 0.5 + x[j % 4]).sin();
                            }
                            _ => {
                                let mut v14 = m[1];
                            }
                        }
                        v3 = (v3 * 0.5 + ((v3 + m[1][(i * 3 + 3) % 4]) + ((*v10) / (2.5 + (*v11).cos())))).sin();
                        if *v11 < v7 && n != 1 { continue; }
                    }
                    if y < (x[(n * 3 + 2) % 4]).tanh() {
                        v3 += (((0.0_f64) * (x[n % 4])) / (2.5 + ((m[1][(j * 3 + 2) % 4] - x[n % 4])).cos()));
                        return ((y).tanh()) * (-(y));
                    }
                }
            }
            _ => {
                v3 = (v3 * 0.5 + ((x.iter().map(|v15| v15 * y).sum::<f64>()).tanh()).tanh().exp()).sin();
            }
        }
    }
    (x[n % 4]) * (v3) + (v3).sin() + (m[1][(n + 1) % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_32(x: &[f64; 4], y: f64, n: usize, table: &[usize]) -> f64 {
    let mut v1 = vec![0.0_f64; 4];
    let v2 = [(v1[n % 4] + 0.5_f64), (y).tanh().exp(), (v1[1]).sin(), y];
    let v3: f64 = match (n % 3, 1.25_f64 < v1[n % 4] && n != 1) {
        (0, true) => ((x[(n + 1) % 4]).tanh().exp()) * ((x[(n + 1) % 4] - v1[table[n % 3]])),
        (1, _) | (0, false) => x[table[n % 3]],
        _ => ((v2[table[n % 3]]).sin() - (v1[n % 4]).sin()),
    };
    let mut v4: Vec<f64> = v2.iter().map(|v5| v5 * 2.0_f64).collect();
    let mut v6 = (n * 3 + 3) % 4 + 0usize;
    'l0: for i in 0..3 {
        if v2[(v6 * 3 + 2) % 4] > v3 {
            v4.pop();
            let mut v8 = 0usize;
            'l1: loop {
                v8 += 1;
                if v8 > 3 { break; }
                let mut v9 = 0usize;
                'l2: while v9 < 4 {
                    v9 += 1;
                    let mut v10 = [(x[2] + y), x[table[i % 3]], (v1[(i * 3 + 1) % 4]).sin(), ((v4.iter().fold(0.25, |v12, v11| v12 * 0.5 + v11.sin()))).tanh()];
                    v1[(v8 + 1) % 4] += 0.0_f64;
                }
                let mut v13 = vec![0.0_f64; 4];
            }
        }
        let mut v16: f64 = ((x[(n + 1) % 4] + y)) * ((y) * ((v4.iter().fold(0.25, |v15, v14| v15 * 0.5 + v14.sin()))));
        let mut v17 = [[0.0_f64; 4]; 2];
    }
    let mut v18 = v1.clone();
    v4.push(v18[table[n % 3]]);
    (v1[(n + 1) % 4]).sin() + (v18[(n * 3 + 1) % 4]).sin() + (v4.last().copied().unwrap_or(0.5)).sin() + (v3).sin() + (v2[0]).sin() + (v1[table[v6 % 3]]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_33(x: &[f64], y: f64, m: &[[f64; 4]; 2], table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1 = 0usize;
    let v2: f64 = 'l0: loop {
        v1 += 1;
        if v1 > 1 { break 1.25_f64; }
        let mut v3: f64 = ((1.25_f64 + t[(v1 + 1) % 4])) * ((m[0][v1 % 4]).sin());
        let v4: f64 = (-(x[3])) * (t[v1 % 4]);
    };
    let mut v5 = 0usize;
    let v6: f64 = 'l0: loop {
        v5 += 1;
        if v5 > 2 { break (y).sin(); }
        let mut v7 = [[0.0_f64; 4]; 2];
        let mut v8: f64 = 1.25_f64;
        v7[1] = v7[0];
        let mut v9 = vec![0.0_f64; 4];
    };
    let mut v10: Vec<f64> = t.to_vec();
    let mut v11 = [[0.0_f64; 4]; 2];
    v11[1][table[v5 % 3]] *= ((x[3]) * (v5 as f64) + (v2 + v10.get(2).copied().unwrap_or(0.75)));
    'l0: for v13 in t.windows(2) {
        let v12: f64 = v13[0] * v13[1];
        'l1: for j in (0..v5 + 1).rev() {
            let mut v14: f64 = 0.0_f64;
            'l2: for (k, v15) in x.iter().enumerate() {
                v11[0][(v5 + 1) % 4] += (*v15) * ((*v15).tanh().exp());
                let mut v17: Vec<f64> = t.to_vec();
                if v5 % 2 == 1 {
                    v14 *= v11[0][table[v5 % 3]];
                    continue;
                }
            }
        }
    }
    let mut v18: Vec<f64> = vec![-(v6), ((t[0]) / (2.5 + (m[1][(v1 + 1) % 4]).cos()))];
    -(y) + (v18.get(0).copied().unwrap_or(0.75)).sin() + (v11[0][v5 % 4]).sin() + ((v10.iter().fold(0.25, |v20, v19| v20 * 0.5 + v19.sin()))).sin() + (v6).sin() + (v2).sin() + (t[v1 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_34(x: &[f64], y: f64, n: usize, table: &[usize]) -> f64 {
    let mut v1 = [[0.0_f64; 4]; 2];
    v1[0][2] *= -((y).sin());
    if x[(n * 3 + 3) % 4] > 0.5 || x[table[n % 3]] < x[(n + 1) % 4] {
        'l0: for i in 0..n {
            v1[1][(i + 1) % 4] *= ((x.iter().rev().take(2).map(|v2| v2.cos()).sum::<f64>())).tanh();
        }
    } else {
        let mut v4 = 0usize;
        'l0: while v4 < 4 {
            v4 += 1;
            let mut v5: Vec<f64> = vec![(x[table[v4 % 3]] + v1[1][n % 4]), (0.75_f64) * (v1[0][n % 4])];
            let mut v8: f64 = (x.iter().skip(1).fold(v1[1][v4 % 4], |v7, v6| (v7 * 0.5 + v6).sin()));
            v1[0][n % 4] *= ((v1[1][n % 4]) * (0.5_f64) + (0.5_f64) * (x[table[v4 % 3]]));
        }
        v1[0][(n * 3 + 2) % 4] *= (x.iter().map(|v9| v9 * v1[0][v4 % 4]).sum::<f64>()).tanh();
    }
    (0.0_f64 - v1[0][(n + 1) % 4]) + (v1[1][(n + 1) % 4]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_35(x: &[f64], y: f64, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1: f64 = 0.5_f64;
    let mut v2 = [(x[2]).tanh(), mixed(y, x[1]), (x[0]).sin(), (t.iter().map(|v3| v3.sin()).product::<f64>())];
    v1 += ((x[3]).sin()).sin();
    'l0: for v5 in x.iter() {
        let mut v7 = table[0] + 0usize;
        'l1: for j in (1..4).rev() {
            v1 += ((x[v7 % 4]).sin()).sin();
            v1 *= (x[v7 % 4]) * (*v5);
            v2[(v7 + 1) % 4] = ((y).sin() + -(t[(v7 * 3 + 1) % 4]));
            if t[(j * 3 + 2) % 4] < v2[j % 4] && v7 != 1 { break; }
        }
        v1 += ((t[1]).tanh().exp()) * (1.25_f64);
    }
    (0.0_f64) * (v2[1]) + (v2[table[1]]).sin() + (v1).sin() + (t[1]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_36(x: &[f64; 4], y: f64, n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1: f64 = (-(y)) * ((x[table[n % 3]] - x[(n * 3 + 2) % 4]));
    let mut v2 = vec![0.0_f64; 4];
    v2[(n + 1) % 4] = ((v1) * (n as f64) + (y) * (y));
    (t[1] + v1) + (v2[n % 4]).sin() + (v1).sin() + (t[n % 4]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_37(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize, table: &[usize]) -> f64 {
    match n {
        0 if m[0][2] > (y) * (x[(n * 3 + 3) % 4]) => {
            let mut v1 = 0usize;
            'l0: while v1 < 4 && !(x[0] > (m[1][table[n % 3]]).sin()) {
                v1 += 1;
                'l1: for j in (0..n + 1).rev() {
                    let mut v2: Vec<f64> = x.to_vec();
                    if n > 0 { continue 'l0; }
                }
                let mut v3: Vec<f64> = Vec::new();
                let mut v4 = 0usize;
                'l1: while v4 < 3 {
                    v4 += 1;
                    let mut v5 = [((v3.last().copied().unwrap_or(0.5)) / (2.5 + (x[(v4 * 3 + 3) % 4]).cos())), -(m[0][(v1 * 3 + 2) % 4]), (0.5_f64) * (x[v1 % 4]), ((v3.iter().fold(0.25, |v7, v6| v7 * 0.5 + v6.sin()))) * (x[v1 % 4])];
                }
            }
        }
        0..=1 => {
            'l0: for i in 0..4 {
                'l1: for j in n % 3..=3 {
                    match n {
                        0 if m[0][i % 4] < ((0.0_f64) / (2.5 + (m[1][(n + 1) % 4]).cos())) => {
                            let mut v8: f64 = x[table[i % 3]];
                        }
                        0..=1 => {
                            let mut v9 = [(x[2]) * (j as f64), (y).sin(), (x[2]) * (j as f64), ((x[n % 4]) / (2.5 + (m[1][n % 4]).cos()))];
                        }
                        _ => {
                            let mut v10 = [(x[j % 4]) * (x[table[n % 3]]), (x[i % 4]) * (i as f64), (x[table[i % 3]]) * (0.0_f64), mixed(x[1], x[(i + 1) % 4])];
                        }
                    }
                    'l2: for k in (0..j + 1).rev() {
                        let v11: f64 = (summed(&m[0], m[0][(n * 3 + 2) % 4])).sin();
                        let mut v12: Vec<f64> = vec![(m[0][i % 4]) * (x[(k * 3 + 0) % 4]), ((v11) / (2.5 + (m[1][(i * 3 + 1) % 4]).cos()))];
                        let mut v13 = [((v12.iter().fold(0.25, |v15, v14| v15 * 0.5 + v14.sin()))).sin(), summed(&m[1], m[0][0]), x[n % 4], mixed(v11, v12.get(0).copied().unwrap_or(0.75))];
                        let mut v16: f64 = 2.0_f64;
                    }
                    let mut v17: f64 = ((x[0]).tanh().exp() + m[0][table[n % 3]]);
                    if i > 0 { break; }
                }
                let mut v18 = [(y).tanh().exp(), (x.iter().skip(1).fold(x[table[i % 3]], |v20, v19| (v20 * 0.5 + v19).sin())), (m[0][i % 4]).tanh().exp(), (x[n % 4]).tanh()];
                let v21: f64 = ((v18[(n + 1) % 4]) * (n as f64)) * (m[0][n % 4]);
            }
        }
        _ => {
            let mut v22: Vec<f64> = vec![(y).sin(), (y) * (x[n % 4])];
        }
    }
    let v23: f64 = if x[table[n % 3]] > 0.5 || y < y {
        let mut v26: f64 = (x.iter().skip(1).fold(m[0][3], |v25, v24| (v25 * 0.5 + v24).sin()));
        ((v26).sin()).sin()
    } else {
        ((y + y) - (m[0][table[n % 3]] - x[(n * 3 + 1) % 4]))
    };
    let mut v27 = [[0.0_f64; 4]; 2];
    let mut v28 = n % 4 + 0usize;
    let mut v29: Vec<f64> = Vec::new();
    (2.0_f64).tanh().exp() + ((v29.iter().fold(0.25, |v31, v30| v31 * 0.5 + v30.sin()))).sin() + (v27[1][1]).sin() + (v23).sin() + (m[0][(v28 + 1) % 4]).sin() + (y).sin() + (x[(v28 * 3 + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_38(x: &[f64; 4], y: f64, n: usize, table: &[usize]) -> f64 {
    let v1: f64 = ((y).sin()).tanh();
    'l0: for i in n % 3..=3 {
        let mut v2 = 0usize;
        let v3: f64 = 'l1: loop {
            v2 += 1;
            if v2 > 1 { break (x[(i * 3 + 2) % 4]).tanh(); }
            let mut v4: Vec<f64> = vec![(x[v2 % 4] - y), (x[table[v2 % 3]]) * (i as f64)];
            if x[table[n % 3]] > 0.5 || 2.0_f64 < y {
                'l2: for k in 0..v2 {
                    let mut v5: Vec<f64> = vec![-(y), (0.5_f64) * (0.0_f64)];
                    let mut v6 = [0.0_f64; 4];
                    let mut v7: f64 = 1.25_f64;
                    v7 = (v7 * 0.5 + -((0.5_f64).tanh())).sin();
                }
            } else {
                v4.push((((v4.iter().fold(0.25, |v10, v9| v10 * 0.5 + v9.sin())) + y)) * ((y).sin()));
            }
            'l2: for k in (0..i + 1).rev() {
                let mut v15: f64 = (v4.iter().map(|v11| v11.sin()).product::<f64>());
                let mut v16: Vec<f64> = v4.iter().map(|v17| v17 * 0.75_f64).collect();
                let mut v20: f64 = 0.0_f64;
            }
            v4.extend_from_slice(&x[..2]);
        };
        'l1: for j in 0..i {
            let mut v22: Vec<f64> = Vec::new();
            let mut v23 = [0.0_f64; 4];
            let v24: f64 = (v23[(n + 1) % 4] - (v23[1]).tanh().exp());
        }
        let mut v25 = [[0.0_f64; 4]; 2];
        let mut v26 = 0usize;
        'l1: while v26 < 1 {
            v26 += 1;
            'l2: for k in (1..4).rev() {
                let mut v27: f64 = ((y + 0.75_f64) + (v25[1][table[n % 3]]).sin());
            }
        }
    }
    let mut v28 = [(y) * (y), (y + v1), (y) * (n as f64), (x[n % 4]).sin()];
    (x[table[n % 3]]) * (0.0_f64) + (v28[n % 4]).sin() + (v1).sin() + (y).sin() + (x[table[n % 3]]).sin()
}

#[differentiable(second_order)]
fn flow_39(x: &[f64], y: f64, mut a: [f64; 4], table: &[usize]) -> f64 {
    let mut v1 = 3 + 0usize;
    'l0: for i in 0..0 {
        a[i % 4] -= ((y) * (a[(v1 + 1) % 4])) * ((y) * (a[(v1 + 1) % 4]));
        let v2: f64 = (-(0.0_f64)) * ((y).tanh().exp());
        if a[i % 4] > 0.75_f64 {
            let mut v3: f64 = ((a[table[i % 3]]).tanh() + (x[(i + 1) % 4]) * (i as f64));
            break;
        }
    }
    let mut v4 = 0usize;
    'l0: while v4 < 3 {
        v4 += 1;
        let v5: f64 = if x[v1 % 4] < ((a[table[v1 % 3]]) / (2.5 + (x[table[v1 % 3]]).cos())) {
            let mut v6: f64 = ((a[v4 % 4] + 0.0_f64)) * (v1 as f64);
            ((v6).sin() + (v6).sin())
        } else {
            ((x[3]) * (a[1])) * (a[(v1 + 1) % 4])
        };
        let mut v7: Vec<f64> = x.to_vec();
        'l1: for j in 0..v4 {
            'l2: for k in 0..j {
                a[table[v4 % 3]] += y;
                let mut v8: f64 = -(0.5_f64);
            }
        }
    }
    let mut v9: f64 = -((a[(v4 * 3 + 2) % 4]).sin());
    let mut v10: Vec<f64> = x.to_vec();
    v9 = 1.25_f64;
    'l0: for i in v1 % 3..=3 {
        v9 = (v9 * 0.5 + summed(&x[..2], (x[0]).sin())).sin();
    }
    if v1 > 1 {
        let v13: f64 = (((v10.iter().fold(0.25, |v12, v11| v12 * 0.5 + v11.sin()))).sin()) * ((a[(v4 + 1) % 4]) * (v9));
        if v4 > 0 {
            v9 *= (a[table[v1 % 3]]) * (x[(v4 * 3 + 1) % 4]);
        }
        'l0: for i in v1 % 3..=3 {
            a.swap((v1 + 1) % 4, i % 4);
            v10 = vec![(a[table[i % 3]]).sin()];
            let mut v15 = a;
            let mut v16: Vec<f64> = Vec::new();
        }
    } else {
        let mut v17 = v1 % 4 + 0usize;
        v9 = 0.5_f64;
    }
    ((y) / (2.5 + (0.0_f64).cos())) + (v10.get(3).copied().unwrap_or(0.75)).sin() + (v9).sin() + (a[v4 % 4]).sin() + (y).sin() + (x[(v1 * 3 + 0) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_40(x: &[f64], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    'l0: for v2 in x.chunks_exact(2) {
        let v1: f64 = v2[0] * v2[1];
        if x[0] < (x.iter().map(|v3| v3.sin()).product::<f64>()) {
            let mut v5: f64 = ((m[1][3]) * (0.75_f64)) * (((y) / (2.5 + (x[3]).cos())));
            let mut v6 = [(m[1][3]) * (m[0][1]), (v5 + m[0][3]), (v5) * (y), (m[1][2]) * (m[0][1])];
        }
        let mut v7 = vec![0.0_f64; 4];
        'l1: for j in (0..5).step_by(2) {
            let mut v8 = j % 4 + 0usize;
            if j % 2 == 0 {
                let mut v9: f64 = (m[0][j % 4] + (v7[3]).tanh().exp());
                continue;
            }
        }
        let mut v10 = 0usize;
        'l1: while v10 < 1 {
            v10 += 1;
            let mut v11: f64 = ((v1) * (m[0][v10 % 4])) * (v10 as f64);
            let mut v12 = vec![0.0_f64; 4];
            let mut v13 = m[0][(v10 * 3 + 0) % 4] < ((v7[v10 % 4]) / (2.5 + (m[1][(v10 * 3 + 0) % 4]).cos()));
            if v7[(v10 * 3 + 3) % 4] < v1 && v10 != 1 {
                let v14: f64 = ((2.0_f64 + m[0][3])) * (m[0][v10 % 4]);
                break;
            }
        }
        if y > 0.5 || x[2] < 1.25_f64 {
            let mut v15: f64 = summed(&x[1..3], (v1).sin());
            break;
        }
    }
    let mut v16 = 0usize;
    'l0: while v16 < 3 {
        v16 += 1;
        let mut v17: f64 = (m[1][v16 % 4]) * ((x[1] + y));
        v17 *= ((m[1][(v16 * 3 + 1) % 4]) / (2.5 + (m[0][v16 % 4]).cos()));
        let mut v18 = 0usize;
        'l1: loop {
            v18 += 1;
            if v18 > 2 { break; }
            'l2: for v20 in x.chunks_exact(2) {
                let v19: f64 = v20[0] * v20[1];
                let mut v21 = vec![0.0_f64; 4];
                v21[(v16 + 1) % 4] = (m[1][v18 % 4]).tanh().exp();
                if m[1][v16 % 4] > (v21[1]).tanh().exp() {
                    v21[v18 % 4] = m[0][(v18 * 3 + 0) % 4];
                    let mut v22: f64 = ((y) * (x[(v16 * 3 + 2) % 4])) * (v18 as f64);
                } else {
                    let mut v23 = [(y) * (v19), (v19) * (0.75_f64), (v21[v18 % 4] + x[v18 % 4]), (x[v16 % 4]) * (v18 as f64)];
                }
            }
        }
    }
    'l0: for i in 0..v16 {
        'l1: for j in (0..v16 + 1).rev() {
            let mut v24: f64 = 0.0_f64;
            let v25 = [[0.0_f64; 4]; 2];
            if i % 2 == 1 {
                let v26: f64 = ((0.5_f64 - x[i % 4])).tanh();
                continue;
            }
        }
        let mut v27: f64 = (-(m[1][(v16 + 1) % 4])) * ((x[(v16 * 3 + 1) % 4]) * (m[0][i % 4]));
        v27 = (((m[1][v16 % 4]) / (2.5 + (m[1][i % 4]).cos()))).sin();
        v27 -= (m[0][(v16 * 3 + 1) % 4]).tanh().exp();
        if m[1][(v16 * 3 + 1) % 4] < m[0][v16 % 4] && v16 != 1 { break 'l0; }
    }
    ((y) / (2.5 + (1.25_f64).cos())) + (m[1][v16 % 4]).sin() + (y).sin() + (x[(v16 * 3 + 3) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_41(x: &[f64; 4], y: f64, #[constant] t: &[f64]) -> f64 {
    let v1 = [y, -(t[3]), (y).sin(), (t[2] + y)];
    let mut v2 = x[2] > (y) * (t[3]);
    'l0: for (i, v3) in v1.iter().enumerate() {
        'l1: for j in (0..5).step_by(2) {
            let mut v5 = [0.0_f64; 4];
            if v2 { break 'l1; }
        }
        let mut v6: f64 = 0.75_f64;
    }
    'l0: for i in 0..3 {
        let mut v7 = [(t[i % 4] + x[2]), (t.iter().zip(x.iter()).map(|(v8, v9)| v8 * v9).sum::<f64>()).sin(), summed(&v1, t[i % 4]), (t[i % 4]).tanh()];
    }
    let mut v10: Vec<f64> = Vec::new();
    (v10.last().copied().unwrap_or(0.5)).sin() + (v10.last().copied().unwrap_or(0.5)).sin() + (v1[1]).sin() + (t[1]).sin() + (y).sin() + (x[1]).sin()
}

#[differentiable(second_order)]
fn flow_42(x: &[f64], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    let v2 = [(v1.last().copied().unwrap_or(0.5)).sin(), ((v1.iter().fold(0.25, |v4, v3| v4 * 0.5 + v3.sin()))).tanh().exp(), (y) * ((v1.iter().fold(0.25, |v6, v5| v6 * 0.5 + v5.sin()))), ((v1.iter().fold(0.25, |v8, v7| v8 * 0.5 + v7.sin())) + (v1.iter().fold(0.25, |v10, v9| v10 * 0.5 + v9.sin())))];
    let mut v11 = v2;
    let mut v12: Vec<f64> = v1.to_vec();
    if (v1.iter().fold(0.25, |v14, v13| v14 * 0.5 + v13.sin())) < (x[1]).tanh() {
        let mut v15 = [0.0_f64; 4];
    } else {
        let mut v16 = v2;
    }
    let mut v17: Vec<f64> = x.iter().map(|v18| v18 * 1.25_f64).collect();
    let mut v19: Vec<f64> = vec![(y) * (v11[1]), (1.25_f64) * (x[3])];
    (m[1][3]) * (x[1]) + (v19.get(0).copied().unwrap_or(0.75)).sin() + (v17.get(1).copied().unwrap_or(0.75)).sin() + ((v12.iter().fold(0.25, |v21, v20| v21 * 0.5 + v20.sin()))).sin() + (v11[1]).sin() + (v2[3]).sin() + (v1.last().copied().unwrap_or(0.5)).sin()
}

#[differentiable(second_order)]
fn flow_43(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], #[constant] t: &[f64]) -> f64 {
    let mut v1 = 0usize;
    let v2: f64 = 'l0: loop {
        v1 += 1;
        if v1 > 1 { break m[1][1]; }
        let mut v3: f64 = ((m[1][v1 % 4]) * (m[0][v1 % 4]) + (y + x[(v1 * 3 + 1) % 4]));
        'l1: for j in 0..3 {
            'l2: for k in 0..3 {
                let mut v4: Vec<f64> = t.to_vec();
                if v1 % 2 == 1 {
                    let mut v5 = [(t[v1 % 4]).sin(), (t[2]) * ((v4.iter().fold(0.25, |v7, v6| v7 * 0.5 + v6.sin()))), (m[0][(v1 + 1) % 4]).sin(), mixed(y, (v4.iter().fold(0.25, |v9, v8| v9 * 0.5 + v8.sin())))];
                    let mut v10: Vec<f64> = v5.to_vec();
                    let v11: f64 = if j > 0 {
                        v3 = v10.get(0).copied().unwrap_or(0.75);
                        ((v3) * (v5[k % 4])) * ((v3 + v4.last().copied().unwrap_or(0.5)))
                    } else {
                        v3 *= (v10.get(2).copied().unwrap_or(0.75)) * (k as f64);
                        (((v5[v1 % 4]) / (2.5 + (v3).cos()))) * (mixed(t[(v1 * 3 + 1) % 4], t[0]))
                    };
                }
                let mut v12 = [[0.0_f64; 4]; 2];
                v12[1][2] = ((t[(k + 1) % 4]) * (v1 as f64) - (v4.get(0).copied().unwrap_or(0.75)).sin());
            }
            let mut v13: Vec<f64> = t.to_vec();
            let v14: f64 = if v3 > (x[(v1 + 1) % 4]).sin() {
                ((y).sin() + (v3) * (v1 as f64))
            } else {
                (x.iter().map(|v15| v15.sin()).product::<f64>())
            };
            let v17: f64 = mixed((2.0_f64) * (x[v1 % 4]), (v14).tanh());
        }
        let mut v18: Vec<f64> = x.to_vec();
        v3 -= (x[(v1 * 3 + 0) % 4]) * (v1 as f64);
    };
    let mut v19 = [[0.0_f64; 4]; 2];
    let mut v20 = v1 % 2 == 1;
    v19[0][v1 % 4] = v2;
    match v1 {
        0 if !v20 => {
            let v21: f64 = ((y + y)) * ((v2) * (x[v1 % 4]));
        }
        0..=1 => {
            let mut v22 = (v1 * 3 + 1) % 4 + 0usize;
        }
        _ => {
            'l0: for i in (0..5).step_by(2) {
                'l1: for j in 0..3 {
                    let mut v23 = v2 > (2.0_f64) * (j as f64);
                    let mut v24: Vec<f64> = vec![(v19[1][(i + 1) % 4] + m[1][i % 4]), v19[0][(j + 1) % 4]];
                    let v25: f64 = x[v1 % 4];
                    if i > 0 { continue 'l0; }
                }
                let v26: f64 = (1.25_f64).tanh().exp();
                let mut v27: f64 = 0.0_f64;
                v27 = ((v2) * (x[0])).tanh();
            }
        }
    }
    -(v2) + (v19[1][(v1 + 1) % 4]).sin() + (v2).sin() + (t[(v1 + 1) % 4]).sin() + (m[1][v1 % 4]).sin() + (y).sin() + (x[(v1 * 3 + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_44(x: &[f64], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    'l0: for i in 0..4 {
        let mut v1: f64 = ((x[(i + 1) % 4]).sin()) * ((x[i % 4]).sin());
    }
    if y < (y + y) {
        'l0: for i in 0..4 {
            if m[0][3] < (x[i % 4]) * (x[1]) { continue; }
            let mut v2: f64 = -((0.75_f64) * (y));
            let v3: f64 = if x[(i + 1) % 4] > y {
                v2 += ((v2) * (0.0_f64)).sin();
                ((m[0][(i + 1) % 4]) * (0.5_f64)).sin()
            } else {
                v2 += ((x[i % 4]) * (v2)).tanh().exp();
                ((y) * (x[2]) + (v2 + m[1][i % 4]))
            };
            if m[1][(i + 1) % 4] < x[2] && i != 1 {
                let v4: f64 = (((y) / (2.5 + (y).cos()))).tanh();
                continue 'l0;
            }
        }
        let mut v5: Vec<f64> = x.to_vec();
        if !v5.is_empty() { v5.remove(0); }
    } else if x[3] > (y).sin() {
        let v7: f64 = x[3];
    }
    let mut v8: Vec<f64> = Vec::new();
    if 0.75_f64 < (x[0] + m[0][3]) {
        'l0: for &v9 in x.iter() {
            'l1: for v12 in x.windows(2) {
                let v11: f64 = v12[0] * v12[1];
                let mut v13: f64 = (((x[3]).tanh().exp()) / (2.5 + (((y) / (2.5 + (m[0][0]).cos()))).cos()));
                let mut v14 = vec![0.0_f64; 4];
            }
            let mut v15 = 0usize;
            'l1: loop {
                v15 += 1;
                if v15 > 3 { break; }
                'l2: for k in (0..v15 + 1).rev() {
                    let mut v16: f64 = (m[1][k % 4]).sin();
                    if (v8.iter().fold(0.25, |v18, v17| v18 * 0.5 + v17.sin())) < -(x[1]) { continue 'l0; }
                }
                let mut v21: f64 = (x.iter().map(|v19| v19 * v9).sum::<f64>()).tanh();
            }
            let mut v22 = [(y).sin(), (0.5_f64 + 0.5_f64), (v9).tanh(), x[v15 % 4]];
        }
    }
    let mut v23 = 2 + 0usize;
    (y).tanh() + (v8.last().copied().unwrap_or(0.5)).sin() + (m[0][v23 % 4]).sin() + (y).sin() + (x[(v23 + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_45(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize, table: &[usize]) -> f64 {
    let mut v1 = [0.0_f64; 4];
    let v2: f64 = if y > 0.5 || x[(n * 3 + 1) % 4] < m[0][n % 4] {
        (((a[(n * 3 + 0) % 4]) / (2.5 + (m[1][0]).cos())) + (0.75_f64) * (a[n % 4]))
    } else {
        (y + a[3])
    };
    a[table[n % 3]] = v1[0];
    'l0: for v3 in x.iter() {
        let v7: f64 = match (n % 3, *v3 < (v1.iter().skip(1).fold(v1[2], |v6, v5| (v6 * 0.5 + v5).sin()))) {
            (0, true) => ((*v3) * (a[0]) + (a[n % 4]).tanh()),
            (1, _) | (0, false) => ((m[1][(n + 1) % 4]).tanh().exp() + y),
            _ => ((a[(n + 1) % 4]).tanh().exp()) * (1.25_f64),
        };
        'l1: for j in (0..5).step_by(2) {
            let mut v8: f64 = ((v2) * (j as f64) + (v1[(j * 3 + 0) % 4] + x[n % 4]));
            a[1] *= ((m[0][n % 4] + 2.0_f64)).sin();
            'l2: for k in 0..1 {
                a[j % 4] -= ((0.5_f64).tanh().exp()).sin();
                v8 = (v8 * 0.5 + (a[k % 4]).tanh().exp()).sin();
                let mut v9: Vec<f64> = v1.iter().map(|v10| v10 * 2.0_f64).collect();
            }
            let mut v11 = 0usize;
            'l2: loop {
                v11 += 1;
                if v11 > 3 { break; }
                a = v1;
                a[table[n % 3]] -= (a[(n + 1) % 4]).tanh().exp();
                v8 = 0.75_f64;
                let mut v12 = table[j % 3] + 0usize;
            }
        }
    }
    let v13: f64 = ((y).tanh() + (m[0][table[n % 3]]) * (m[1][n % 4]));
    let mut v14: f64 = (((1.25_f64 + v13)) / (2.5 + ((0.75_f64 + y)).cos()));
    let mut v15: Vec<f64> = a.iter().map(|v16| v16 * 0.5_f64).collect();
    if n % 2 == 1 {
        v15.push(((v1[(n + 1) % 4]).sin()) * ((y + v1[(n + 1) % 4])));
        let mut v18 = 0usize;
        let v19: f64 = 'l0: loop {
            v18 += 1;
            if v18 > 2 { break v2; }
            let v20: f64 = (((2.0_f64) / (2.5 + (0.5_f64).cos()))).tanh();
            v14 = v15.last().copied().unwrap_or(0.5);
        };
    } else {
        let mut v23 = [[0.0_f64; 4]; 2];
        v14 = (((v15.iter().fold(0.25, |v25, v24| v25 * 0.5 + v24.sin()))).sin()) * (2.0_f64);
    }
    (v2 + m[1][(n + 1) % 4]) + (v15.last().copied().unwrap_or(0.5)).sin() + (v14).sin() + (v13).sin() + (v2).sin() + (v1[(n * 3 + 0) % 4]).sin() + (a[(n * 3 + 0) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_46(x: &[f64], y: f64, mut a: [f64; 4], n: usize) -> f64 {
    let v1: f64 = (((a[n % 4]) / (2.5 + (x[(n * 3 + 0) % 4]).cos()))).sin();
    let v2: f64 = ((y).sin() + (a[3]).tanh());
    let mut v3 = 0usize;
    'l0: while v3 < 3 && !(x[(n * 3 + 2) % 4] < y && n != 1) {
        v3 += 1;
        let v4: f64 = ((v2) * (a[n % 4])).sin();
        let mut v5 = 0usize;
        'l1: loop {
            v5 += 1;
            if v5 > 1 { break; }
            'l2: for k in (0..5).step_by(2) {
                if v2 > 0.5 || x[2] < v4 {
                    a[v5 % 4] = v4;
                    let mut v6 = n % 4 + 0usize;
                }
                if v4 > y {
                    if v3 > 0 { break; }
                    let mut v7: Vec<f64> = vec![(y).sin(), -(v4)];
                    a[(v5 + 1) % 4] -= (((0.5_f64) / (2.5 + (y).cos()))).tanh();
                }
                let mut v8: f64 = (((x[k % 4]) * (0.0_f64)) / (2.5 + ((y + x[n % 4])).cos()));
            }
            let mut v9 = 0usize;
            'l2: loop {
                v9 += 1;
                if v9 > 2 { break; }
                let mut v10: f64 = (-(y)).tanh().exp();
                let v11: f64 = if v2 < v2 {
                    v10 = (v10 * 0.5 + ((v1) * (v10) + summed(&a[1..], v4))).sin();
                    mixed(x[n % 4], (v4 + v4))
                } else {
                    ((v4).sin()) * ((0.75_f64) * (a[(v3 + 1) % 4]))
                };
                a.swap((v9 + 1) % 4, 3);
            }
            a[n % 4] += summed(&a[1..], ((v2) / (2.5 + (v1).cos())));
        }
    }
    'l0: for i in 0..3 {
        if a[i % 4] > (1.25_f64) * (v2) {
            let mut v12: f64 = ((y) * (1.25_f64) + 0.0_f64);
            break;
        }
    }
    y + (v2).sin() + (v1).sin() + (a[n % 4]).sin() + (y).sin() + (x[v3 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_47(x: &[f64; 4], y: f64) -> f64 {
    let mut v1 = 3 + 0usize;
    if x[v1 % 4] > (y + y) {
        let mut v2: f64 = (y).tanh().exp();
        'l0: for i in 0..v1 {
            let mut v3 = 0usize;
            let v4: f64 = 'l1: loop {
                v3 += 1;
                if v3 > 3 { break summed(&x[i % 4..], y); }
                let mut v5: Vec<f64> = x.to_vec();
                if v2 > (2.0_f64).tanh().exp() {
                    let mut v6 = [(y) * (v1 as f64), (x[i % 4]) * (v2), y, (v2) * (1.25_f64)];
                } else if v2 < y {
                    let mut v7 = 0usize;
                    'l2: while v7 < 4 {
                        v7 += 1;
                        let v8: f64 = if v3 % 2 == 0 {
                            v2 = (v2 * 0.5 + ((v2).sin()) * ((v2 + x[(i + 1) % 4]))).sin();
                            ((y) * (v2) - (0.5_f64 + v5.last().copied().unwrap_or(0.5)))
                        } else {
                            v2 = 2.0_f64;
                            (-(x[v7 % 4])) * ((v5.get(0).copied().unwrap_or(0.75) + x[(v7 + 1) % 4]))
                        };
                        let v9: f64 = 0.0_f64;
                    }
                }
                let mut v10 = 0usize;
                'l2: loop {
                    v10 += 1;
                    if v10 > 2 { break; }
                    let mut v11: Vec<f64> = vec![(0.75_f64) * (x[v1 % 4]), (y) * (x[2])];
                    let mut v12 = [(v11.get(0).copied().unwrap_or(0.75)).sin(), (2.0_f64 - 0.75_f64), (y - v2), (y) * (0.75_f64)];
                    v12.swap(v10 % 4, v1 % 4);
                    v1 = (v1 + 2) % 7;
                }
                v2 = (v2 * 0.5 + v2).sin();
            };
        }
        'l0: for (i, v13) in x.iter().enumerate() {
            let mut v15: f64 = (mixed(v2, *v13)) * (((x[2]) / (2.5 + (y).cos())));
            'l1: for j in (0..i + 1).rev() {
                let mut v16 = 0usize;
                'l2: while v16 < 2 && !(j % 2 == 0) {
                    v16 += 1;
                    v2 *= (x.iter().zip(x.iter()).map(|(v17, v18)| v17 * v18).sum::<f64>()).sin();
                }
            }
        }
    } else {
        let mut v19 = [(y).tanh().exp(), (y).tanh().exp(), (x[0]) * (0.75_f64), (1.25_f64 + 1.25_f64)];
        v19[(v1 + 1) % 4] += (((v19[v1 % 4]) / (2.5 + (v19[(v1 * 3 + 0) % 4]).cos())) + -(y));
    }
    let mut v20 = v1 % 4 + 0usize;
    let v21: f64 = if y > (y) * (1.25_f64) {
        let mut v22: f64 = (-(x[v20 % 4])).sin();
        ((x[v1 % 4]) * (y)) * ((v22 - y))
    } else {
        ((x[v20 % 4]) * (x[v1 % 4])) * ((y + y))
    };
    let mut v23 = vec![0.0_f64; 4];
    let mut v26: f64 = ((x.iter().map(|v24| v24 * x[v1 % 4]).sum::<f64>()).tanh()).tanh().exp();
    v26 = (v26 * 0.5 + mixed((y) * (v20 as f64), (v23[v20 % 4]) * (v26))).sin();
    v26 = summed(x, (0.5_f64) * (v1 as f64));
    x[(v1 * 3 + 2) % 4] + (v26).sin() + (v23[2]).sin() + (v21).sin() + (y).sin() + (x[(v1 * 3 + 0) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_48(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    let mut v1 = [(x[n % 4]) * (n as f64), (0.5_f64 + y), y, (m[1][n % 4]).sin()];
    let mut v2: f64 = 0.5_f64;
    if v2 < ((y) / (2.5 + (y).cos())) {
        let mut v3 = vec![0.0_f64; 4];
        v2 = (v2 * 0.5 + ((-(v3[n % 4])) / (2.5 + ((y) * (x[1])).cos()))).sin();
    }
    let mut v4 = 0usize;
    'l0: loop {
        v4 += 1;
        if v4 > 2 { break; }
        let v5: f64 = (x[(v4 + 1) % 4] + (v1[v4 % 4]) * (v4 as f64));
        if v1[1] < y && n != 1 { break 'l0; }
    }
    'l0: for (i, v6) in x.iter().enumerate().skip(1).step_by(2) {
        'l1: for j in 0..2 {
            let mut v8: Vec<f64> = vec![-(m[1][(i * 3 + 0) % 4]), (y).sin()];
            'l2: for k in n % 3..=3 {
                v1[k % 4] -= ((x[(i * 3 + 3) % 4] + m[0][v4 % 4]) - (x[n % 4]) * (k as f64));
                let mut v9 = j % 4 + 0usize;
                v2 = 0.75_f64;
                if 2.0_f64 < v8.last().copied().unwrap_or(0.5) && n != 1 { continue; }
            }
            if i % 2 == 1 {
                v2 = 0.75_f64;
                break;
            }
        }
        let mut v10 = [[0.0_f64; 4]; 2];
        let mut v11: Vec<f64> = v1.to_vec();
        if v2 < m[1][i % 4] && n != 1 { continue; }
    }
    'l0: for i in 0..4 {
        let mut v12: Vec<f64> = Vec::new();
        if !v12.is_empty() { v12.remove(0); }
    }
    (y).tanh() + (v2).sin() + (v1[v4 % 4]).sin() + (m[1][n % 4]).sin() + (y).sin() + (x[v4 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_49(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    let mut v1 = 0usize;
    'l0: loop {
        v1 += 1;
        if v1 > 3 { break; }
        let mut v2: Vec<f64> = Vec::new();
        let mut v3 = [0.0_f64; 4];
    }
    'l0: for i in 0..1 {
        let mut v4 = [0.0_f64; 4];
        let v5: f64 = (-(y)) * ((x[(i + 1) % 4]).tanh().exp());
        'l1: for j in v1 % 3..=3 {
            let mut v6: Vec<f64> = x.to_vec();
            let v7 = [(v5 - y), (x[(i + 1) % 4] - y), (2.0_f64 - v4[n % 4]), (v6.get(2).copied().unwrap_or(0.75)) * (v5)];
            if x[0] < (0.5_f64) * (1.25_f64) { return (v4.iter().map(|v8| v8.sin()).product::<f64>()); }
        }
        let v10: f64 = m[1][n % 4];
        if i > 0 { break; }
    }
    let mut v11 = [0.0_f64; 4];
    (y) * (y) + (v11[(n * 3 + 3) % 4]).sin() + (m[1][(n * 3 + 0) % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_50(x: &[f64], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    let mut v1 = vec![0.0_f64; 4];
    'l0: for i in (0..5).step_by(2) {
        'l1: for j in (1..4).rev() {
            let v2: f64 = ((m[1][i % 4]).sin() + (y).sin());
        }
        let mut v3: Vec<f64> = v1.to_vec();
    }
    let mut v4: f64 = 2.0_f64;
    let mut v5 = 0usize;
    'l0: while v5 < 1 {
        v5 += 1;
        let v6: f64 = if v5 % 2 == 1 {
            ((v4).tanh().exp()).sin()
        } else {
            (summed(&m[0], m[1][(v5 + 1) % 4])).sin()
        };
        v4 = (v4 * 0.5 + ((v1[v5 % 4] + v6)).tanh()).sin();
        if v5 > 2 { continue 'l0; }
    }
    let mut v7 = 0usize;
    'l0: loop {
        v7 += 1;
        if v7 > 1 { break; }
        if v7 % 2 == 0 {
            let mut v8 = 0usize;
            'l1: loop {
                v8 += 1;
                if v8 > 2 { break; }
                if m[0][(v8 + 1) % 4] > (x[v5 % 4] + v4) {
                    v1[v5 % 4] += (-(m[1][(v7 * 3 + 1) % 4])).tanh().exp();
                    let v9: f64 = if v7 > 1 {
                        ((y) * (m[1][v7 % 4]) - (x[(v8 + 1) % 4]).tanh())
                    } else {
                        v4 *= (v4) * (v8 as f64);
                        summed(&x[v5 % 4..], m[1][(v5 + 1) % 4])
                    };
                } else {
                    v4 -= (m[1][v7 % 4]) * (x[(v5 + 1) % 4]);
                }
            }
            v4 = (v4 * 0.5 + (summed(&m[1], 2.0_f64) + (m[0][0]) * (v5 as f64))).sin();
            v1[3] = ((x[(v7 * 3 + 3) % 4]) * (y) + -(v1[v8 % 4]));
        }
    }
    let mut v10: Vec<f64> = x.to_vec();
    v1[(v7 * 3 + 0) % 4] += v1[(v7 + 1) % 4];
    ((v1[v7 % 4]) / (2.5 + ((v10.iter().fold(0.25, |v12, v11| v12 * 0.5 + v11.sin()))).cos())) + (v10.last().copied().unwrap_or(0.5)).sin() + (v4).sin() + (v1[3]).sin() + (m[0][v5 % 4]).sin() + (y).sin() + (x[v5 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_51(x: &[f64], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    let mut v1 = vec![0.0_f64; 4];
    let mut v2: f64 = y;
    let v3: f64 = if v1[2] > (m[0][0]).tanh().exp() {
        v2 = (v2 * 0.5 + v2).sin();
        (((x[1]) / (2.5 + (y).cos())) - 0.75_f64)
    } else {
        (x[1] + v1[3])
    };
    v1[1] = ((0.0_f64).sin()) * ((m[0][3]) * (v1[3]));
    v2 += ((v1.iter().map(|v4| v4 * y).sum::<f64>()).tanh()).tanh().exp();
    v1[2] *= ((m[0][2]) * (x[2])).sin();
    let mut v6: Vec<f64> = vec![-(v3), mixed(v1[0], 0.75_f64)];
    let v7: f64 = if 2.0_f64 > summed(&v6, v2) {
        v2 += ((v6.last().copied().unwrap_or(0.5)) * (m[0][0])) * (v1[2]);
        (v2 + -(v6.last().copied().unwrap_or(0.5)))
    } else {
        v2 = (v2 * 0.5 + ((m[0][3]).tanh() + (v3).sin())).sin();
        v2
    };
    -(x[1]) + (v7).sin() + ((v6.iter().fold(0.25, |v9, v8| v9 * 0.5 + v8.sin()))).sin() + (v3).sin() + (v2).sin() + (v1[2]).sin() + (m[1][3]).sin()
}

#[differentiable(second_order)]
fn flow_52(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    let mut v1 = [1.25_f64, (m[0][0]).sin(), (m[0][3]) * (2.0_f64), (x[2] + y)];
    'l0: for i in 0..x.len() {
        let mut v2 = v1;
        let v3: f64 = ((v1[(i + 1) % 4]) * (i as f64)) * ((v2[i % 4]) * (m[1][(i * 3 + 1) % 4]));
        let v4 = vec![0.0_f64; 4];
        let v5: f64 = ((((v1[(i + 1) % 4]) / (2.5 + (v4[(i * 3 + 2) % 4]).cos()))) / (2.5 + ((v2[i % 4] + v1[i % 4])).cos()));
        if i % 2 == 0 { break; }
    }
    let mut v6: f64 = ((x[3]).tanh()) * ((m[0][2]).sin());
    v1[1] = (v6 - (v6 - v6));
    let mut v7: Vec<f64> = x.to_vec();
    let mut v8 = 3 + 0usize;
    (v6 - v6) + (v7.get(2).copied().unwrap_or(0.75)).sin() + (v6).sin() + (v1[(v8 * 3 + 0) % 4]).sin() + (m[1][v8 % 4]).sin() + (y).sin() + (x[(v8 * 3 + 0) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_53(x: &[f64], y: f64, m: &[[f64; 4]; 2], table: &[usize]) -> f64 {
    let mut v1 = m[1];
    'l0: for i in 0..3 {
        let mut v2: f64 = (x[i % 4] + (v1[(i * 3 + 0) % 4]).tanh().exp());
        if y < (x[3]) * (m[0][(i + 1) % 4]) {
            let mut v3: f64 = ((v1[(i * 3 + 0) % 4]).sin()) * ((x[i % 4]).sin());
            break;
        }
    }
    'l0: for (v4, &i) in x.iter().zip(table) {
        v1.swap((i * 3 + 0) % 4, 2);
        let mut v6: Vec<f64> = vec![(y).sin(), (1.25_f64) * (y)];
        let mut v7 = 0usize;
        'l1: loop {
            v7 += 1;
            if v7 > 2 { break; }
            let mut v8: Vec<f64> = vec![(v6.last().copied().unwrap_or(0.5)) * (v7 as f64), (v6.iter().fold(0.25, |v10, v9| v10 * 0.5 + v9.sin()))];
        }
        let mut v11: f64 = ((v6.get(1).copied().unwrap_or(0.75)).sin()).sin();
    }
    let mut v12 = 0usize;
    'l0: while v12 < 1 {
        v12 += 1;
        'l1: for v13 in x.iter() {
            let mut v15: f64 = ((v1[(v12 + 1) % 4]).sin()).tanh().exp();
            let mut v16 = 0usize;
            'l2: while v16 < 2 && !(v1[(v12 + 1) % 4] > 0.5 || v1[3] < m[0][table[v12 % 3]]) {
                v16 += 1;
                v1[0] = ((*v13).tanh().exp()) * ((2.0_f64).tanh());
                if v1[table[v12 % 3]] > 0.5 || m[0][v16 % 4] < y { continue; }
            }
        }
        'l1: for j in 0..v12 {
            if y > 0.5 || v1[v12 % 4] < x[0] {
                let v17: f64 = (v1[v12 % 4] - (v1[v12 % 4] - v1[table[v12 % 3]]));
                continue;
            }
            let v18: f64 = match (v12 % 3, v1[v12 % 4] < v1[v12 % 4] && j != 1) {
                (0, true) => ((x[table[j % 3]]).sin()) * (-(m[0][table[v12 % 3]])),
                (1, _) | (0, false) => ((m[0][v12 % 4] + x[j % 4])).tanh(),
                _ => 1.25_f64,
            };
            'l2: for k in 0..x.len() {
                v1.swap(v12 % 4, table[v12 % 3]);
                let v19: f64 = ((y - y)).tanh();
                let mut v20: Vec<f64> = x.iter().map(|v21| v21 * 2.0_f64).collect();
                if v19 < ((m[0][(j * 3 + 3) % 4]) / (2.5 + (2.0_f64).cos())) {
                    if let Some(v22) = v20.pop() {
                        let mut v25: f64 = 0.5_f64;
                    }
                    if k > 0 {
                        let mut v26: f64 = v1[table[k % 3]];
                        if v20.len() > 1 { v20 = v20[1..].to_vec(); }
                    }
                } else {
                    let mut v28: f64 = ((v18).tanh()) * ((2.0_f64).sin());
                    v28 = (v28 * 0.5 + (v1.iter().zip(v1.iter()).map(|(v29, v30)| v29 * v30).sum::<f64>()).sin()).sin();
                }
            }
            let mut v31: f64 = 0.75_f64;
        }
    }
    let mut v32: f64 = 0.75_f64;
    v32 += (mixed(m[0][v12 % 4], y)) * ((m[1][v12 % 4]).sin());
    (m[0][v12 % 4]) * (y) + (v32).sin() + (v1[v12 % 4]).sin() + (m[0][v12 % 4]).sin() + (y).sin() + (x[table[v12 % 3]]).sin()
}

#[differentiable(second_order)]
fn flow_54(x: &[f64], y: f64, m: &[[f64; 4]; 2]) -> f64 {
    let mut v1 = vec![0.0_f64; 4];
    let mut v2: Vec<f64> = x.iter().map(|v3| v3 * 0.75_f64).collect();
    v1[0] = (-(x[1])) * (y);
    let mut v4: f64 = (((y) / (2.5 + (x[2]).cos()))).sin();
    v2.insert(0, (v4).sin());
    (x.iter().map(|v6| v6 * v4).sum::<f64>()).tanh() + (v4).sin() + (v2.last().copied().unwrap_or(0.5)).sin() + (v1[3]).sin() + (m[0][2]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_55(x: &[f64], y: f64, mut a: [f64; 4], n: usize, #[constant] t: &[f64]) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    let mut v2: f64 = ((0.75_f64).tanh().exp()) * ((y - 2.0_f64));
    let mut v3: f64 = ((0.5_f64 + v2)).sin();
    'l0: for v5 in t.windows(2) {
        let v4: f64 = v5[0] * v5[1];
        let mut v6: Vec<f64> = Vec::new();
        let mut v7 = 0usize;
        'l1: loop {
            v7 += 1;
            if v7 > 3 { break; }
            'l2: for v9 in x.windows(2) {
                let v8: f64 = v9[0] * v9[1];
                let mut v10: Vec<f64> = v1.to_vec();
                if v7 % 2 == 1 {
                    v3 = (v3 * 0.5 + ((v2).tanh()).sin()).sin();
                    break;
                }
            }
            'l2: for k in (1..4).rev() {
                v6.truncate(2);
                a[(v7 + 1) % 4] -= mixed((v6.last().copied().unwrap_or(0.5) + (v6.iter().fold(0.25, |v13, v12| v13 * 0.5 + v12.sin()))), (v4).tanh());
                a[v7 % 4] = summed(&x[1..], (0.0_f64 - a[n % 4]));
                if a[(v7 * 3 + 2) % 4] < v6.last().copied().unwrap_or(0.5) && n != 1 {
                    let mut v14: Vec<f64> = Vec::new();
                    a[n % 4] = v2;
                    v3 -= (t[2] + v6.last().copied().unwrap_or(0.5));
                } else {
                    v3 = 2.0_f64;
                }
            }
            'l2: for k in (0..5).step_by(2) {
                a.swap(1, n % 4);
                let v15 = [0.0_f64; 4];
                let mut v16 = vec![0.0_f64; 4];
                let mut v17 = k > 0;
                if k > 2 {
                    v2 *= (x[2]) * (v6.get(1).copied().unwrap_or(0.75));
                    continue;
                }
            }
            v2 += x[v7 % 4];
        }
    }
    (v3).sin() + (v3).sin() + (v2).sin() + ((v1.iter().fold(0.25, |v19, v18| v19 * 0.5 + v18.sin()))).sin() + (t[2]).sin() + (a[(n * 3 + 0) % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_56(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], table: &[usize], #[constant] t: &[f64]) -> f64 {
    if m[0][3] > -(t[2]) { return ((m[0][0]) * (a[table[1]]) + (x[3]) * (a[table[2]])); }
    a.swap(1, 3);
    let mut v1 = [0.0_f64; 4];
    'l0: for i in 0..x.len() {
        let mut v2 = 0usize;
        'l1: loop {
            v2 += 1;
            if v2 > 2 { break; }
            a.swap(i % 4, i % 4);
        }
        'l1: for j in (0..5).step_by(2) {
            if a[0] < a[j % 4] && i != 1 {
                a[(v2 + 1) % 4] += (((t[(j + 1) % 4]) * (0.75_f64)) / (2.5 + (-(y)).cos()));
            } else if t[v2 % 4] < y && v2 != 1 {
                let mut v3: Vec<f64> = Vec::new();
            } else {
                'l2: for k in 0..i {
                    let mut v4 = [(a[table[k % 3]]) * (a[table[j % 3]]), (v1[(i + 1) % 4] + x[(i + 1) % 4]), (y) * (x[1]), (0.75_f64 - a[k % 4])];
                }
            }
            a[2] *= ((0.0_f64) * (t[v2 % 4])) * (((v1[(i + 1) % 4]) / (2.5 + (v1[2]).cos())));
            match v2 {
                0 if j % 2 == 0 => {
                    let mut v5: Vec<f64> = a.iter().map(|v6| v6 * 1.25_f64).collect();
                }
                0..=1 => {
                    'l2: for k in (0..5).step_by(2) {
                        let mut v7 = [[0.0_f64; 4]; 2];
                        let mut v8: f64 = ((x[(j + 1) % 4]) * (x[table[k % 3]])) * (m[0][(k * 3 + 1) % 4]);
                    }
                }
                _ => {
                    a[table[v2 % 3]] += -((x[i % 4]) * (i as f64));
                }
            }
        }
        let v9: f64 = 0.75_f64;
    }
    a[1] + (v1[table[2]]).sin() + (t[3]).sin() + (a[table[0]]).sin() + (m[0][0]).sin() + (y).sin() + (x[table[1]]).sin()
}

#[differentiable(second_order)]
fn flow_57(x: &[f64], y: f64, m: &[[f64; 4]; 2], table: &[usize]) -> f64 {
    let mut v1: Vec<f64> = x.iter().map(|v2| v2 * 0.5_f64).collect();
    let mut v3 = 0usize;
    'l0: while v3 < 2 {
        v3 += 1;
        let v4: f64 = if x[1] < 2.0_f64 && v3 != 1 {
            ((y).tanh().exp()) * ((x[(v3 + 1) % 4] + x[v3 % 4]))
        } else {
            ((2.0_f64).sin()).sin()
        };
    }
    if v1.len() > 1 { v1 = v1[1..].to_vec(); }
    let mut v6 = [x[v3 % 4], 0.75_f64, (y).sin(), (2.0_f64 - (v1.iter().fold(0.25, |v8, v7| v8 * 0.5 + v7.sin())))];
    v1.extend_from_slice(&x[..2]);
    let mut v10 = v6[v3 % 4] > 0.5 || y < y;
    let v11: f64 = if x[3] > 0.5 || x[v3 % 4] < 0.0_f64 {
        (-(y) + (x[(v3 * 3 + 1) % 4]) * (v3 as f64))
    } else {
        let mut v12: f64 = 0.75_f64;
        m[0][3]
    };
    (y - v6[(v3 * 3 + 3) % 4]) + (v11).sin() + (v6[1]).sin() + (v1.last().copied().unwrap_or(0.5)).sin() + (m[1][v3 % 4]).sin() + (y).sin() + (x[(v3 + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_58(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    let mut v1: Vec<f64> = x.to_vec();
    let mut v2 = [((m[0][(n + 1) % 4]) / (2.5 + (0.75_f64).cos())), ((v1.iter().fold(0.25, |v4, v3| v4 * 0.5 + v3.sin())) + v1.get(1).copied().unwrap_or(0.75)), mixed(x[n % 4], v1.last().copied().unwrap_or(0.5)), -(m[1][n % 4])];
    if m[0][(n + 1) % 4] > x[n % 4] {
        'l0: for i in n % 3..=3 {
            let mut v5 = 0usize;
            'l1: loop {
                v5 += 1;
                if v5 > 3 { break; }
                let mut v6 = i % 4 + 0usize;
            }
            let mut v7: Vec<f64> = Vec::new();
        }
        v1.push(((0.75_f64).tanh().exp()).sin());
        let mut v9: f64 = (v1.get(1).copied().unwrap_or(0.75)) * ((v1.last().copied().unwrap_or(0.5)) * (x[3]));
    } else if x[n % 4] > (v1.last().copied().unwrap_or(0.5)) * (n as f64) {
        let mut v10 = 1 + 0usize;
    } else {
        let mut v11: f64 = -(mixed(v2[n % 4], v1.get(2).copied().unwrap_or(0.75)));
    }
    v2[(n + 1) % 4] = ((y) * (m[1][n % 4]) + (v1.get(2).copied().unwrap_or(0.75) - (v1.iter().fold(0.25, |v13, v12| v13 * 0.5 + v12.sin()))));
    'l0: for i in 0..n {
        let mut v14: f64 = 0.5_f64;
        if (v1.iter().fold(0.25, |v16, v15| v16 * 0.5 + v15.sin())) < (v1.get(1).copied().unwrap_or(0.75)) * (0.5_f64) {
            let mut v17: f64 = (((m[0][(i * 3 + 2) % 4] + 0.0_f64)) / (2.5 + ((v14 + y)).cos()));
        } else {
            if !v1.is_empty() { v1.remove(0); }
            if i > 1 {
                let mut v19 = i % 4 + 0usize;
            } else if 0.75_f64 > (y) * (x[n % 4]) {
                'l1: for j in (0..5).step_by(2) {
                    while let Some(v20) = v1.pop() {
                        v14 += (((v1.iter().fold(0.25, |v22, v21| v22 * 0.5 + v21.sin()))).tanh()).sin();
                    }
                    let mut v23 = 0usize;
                    'l2: loop {
                        v23 += 1;
                        if v23 > 2 { break; }
                        v1.insert(0, (m[0][n % 4] - x[(n * 3 + 2) % 4]));
                        v2.swap(v23 % 4, n % 4);
                    }
                    'l2: for v26 in x.windows(2) {
                        let v25: f64 = v26[0] * v26[1];
                        let v27: f64 = match (n % 3, x[0] > 0.5 || m[0][j % 4] < v2[n % 4]) {
                            (0, true) => ((m[0][1]) * (v23 as f64)).tanh().exp(),
                            (1, _) | (0, false) => ((0.0_f64 + v2[2]) + -(v25)),
                            _ => mixed(-(v14), (v14) * (v23 as f64)),
                        };
                        v14 = (v14 * 0.5 + ((v1.last().copied().unwrap_or(0.5) + (v1.iter().fold(0.25, |v29, v28| v29 * 0.5 + v28.sin()))) - (v2[i % 4]) * (m[0][j % 4]))).sin();
                        v14 -= (v14).sin();
                    }
                    v14 = (v14 * 0.5 + (((v14).sin()) / (2.5 + ((v1.get(1).copied().unwrap_or(0.75)) * (0.5_f64)).cos()))).sin();
                    if v2[i % 4] > 0.5 || m[1][n % 4] < m[1][(j + 1) % 4] {
                        v14 = (v14 * 0.5 + ((v2[2]) / (2.5 + (-(v1.last().copied().unwrap_or(0.5))).cos()))).sin();
                        break;
                    }
                }
            } else {
                v14 += ((v1.iter().fold(0.25, |v31, v30| v31 * 0.5 + v30.sin())) + -(2.0_f64));
            }
        }
        v14 = ((v2[i % 4]).sin()).sin();
        if n > 1 { return -((m[1][n % 4]).sin()); }
    }
    let mut v32: f64 = ((x[n % 4]) * (v1.get(1).copied().unwrap_or(0.75))).tanh();
    v32 = 0.75_f64;
    (v1.get(3).copied().unwrap_or(0.75)).tanh().exp() + (v32).sin() + (v2[n % 4]).sin() + ((v1.iter().fold(0.25, |v34, v33| v34 * 0.5 + v33.sin()))).sin() + (m[1][n % 4]).sin() + (y).sin() + (x[(n + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_59(x: &[f64], y: f64, n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1: Vec<f64> = t.iter().map(|v2| v2 * 0.5_f64).collect();
    let mut v3: f64 = ((y + x[2])).sin();
    let mut v4: f64 = ((t[(n + 1) % 4]).tanh().exp() + (1.25_f64 + y));
    v3 += (v1.get(3).copied().unwrap_or(0.75)) * (n as f64);
    'l0: for i in n % 3..=3 {
        let mut v5 = [v1.last().copied().unwrap_or(0.5), -(v1.get(2).copied().unwrap_or(0.75)), (0.5_f64).sin(), (t[n % 4] + v3)];
    }
    ((v3) / (2.5 + (v1.last().copied().unwrap_or(0.5)).cos())) + (v4).sin() + (v3).sin() + (v1.last().copied().unwrap_or(0.5)).sin() + (t[table[n % 3]]).sin() + (y).sin() + (x[(n * 3 + 2) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_60(x: &[f64; 4], y: f64, mut a: [f64; 4], n: usize, table: &[usize]) -> f64 {
    let mut v1 = 0usize;
    'l0: while v1 < 3 {
        v1 += 1;
        if x[v1 % 4] < y { continue; }
    }
    let v2: f64 = if x[v1 % 4] > 0.5 || x[table[n % 3]] < a[(n * 3 + 2) % 4] {
        let mut v3: f64 = ((a[table[v1 % 3]]) * (a[(n + 1) % 4]) + (x[(v1 * 3 + 3) % 4]).tanh().exp());
        ((a[n % 4]) * (y)).sin()
    } else {
        y
    };
    let mut v4: f64 = ((v2) * (a[(v1 + 1) % 4])) * ((x[table[v1 % 3]]) * (v2));
    if x[table[v1 % 3]] > 0.5 || v2 < a[(v1 * 3 + 1) % 4] {
        a[(n + 1) % 4] = v4;
    }
    let mut v5: Vec<f64> = vec![(a[n % 4]).sin(), (v2).tanh()];
    v4 = (a.iter().zip(a.iter()).map(|(v6, v7)| v6 * v7).sum::<f64>()).sin();
    v4 = 2.0_f64;
    (a[n % 4] + x[(n * 3 + 1) % 4]) + (v5.get(3).copied().unwrap_or(0.75)).sin() + (v4).sin() + (v2).sin() + (a[(n + 1) % 4]).sin() + (y).sin() + (x[v1 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_61(x: &[f64; 4], y: f64, mut a: [f64; 4], n: usize, table: &[usize]) -> f64 {
    let mut v1: f64 = ((x[3]).sin()) * (summed(x, 2.0_f64));
    a[(n * 3 + 2) % 4] -= ((v1 + 0.0_f64) - (a[(n * 3 + 3) % 4]).tanh().exp());
    let mut v2: f64 = ((y + 0.75_f64) + (y).sin());
    let mut v3: Vec<f64> = a.iter().map(|v4| v4 * 0.75_f64).collect();
    'l0: for i in 0..3 {
        if (v3.iter().fold(0.25, |v6, v5| v6 * 0.5 + v5.sin())) < (x[i % 4] + v3.last().copied().unwrap_or(0.5)) {
            'l1: for j in n % 3..=3 {
                'l2: for k in 0..x.len() {
                    a[j % 4] += x[(j + 1) % 4];
                    let mut v7: Vec<f64> = a.to_vec();
                }
            }
            v1 = (v1 * 0.5 + (-(x[i % 4])) * (mixed(v3.last().copied().unwrap_or(0.5), v3.last().copied().unwrap_or(0.5)))).sin();
            if i > 0 { continue; }
        }
        match i {
            0 if v2 > (v2 + 0.5_f64) => {
                'l1: for j in (0..i + 1).rev() {
                    let mut v8 = 0usize;
                    'l2: while v8 < 1 && !(j % 2 == 1) {
                        v8 += 1;
                        v1 = a[(i * 3 + 0) % 4];
                        v2 *= (a[table[i % 3]] + v3.get(0).copied().unwrap_or(0.75));
                        let mut v9 = [(a[(n * 3 + 1) % 4]) * (0.75_f64), (v2).sin(), x[(i * 3 + 1) % 4], (x[3] + v1)];
                        if a[i % 4] > 0.5 || y < v1 { break 'l2; }
                        if 0.5_f64 < (v2).sin() { continue 'l0; }
                    }
                    a[(v8 * 3 + 3) % 4] = a[n % 4];
                    let mut v10 = (j + 1) % 4 + 0usize;
                }
            }
            0..=1 => {
                v3.extend_from_slice(&x[..2]);
            }
            _ => {
                let mut v12 = [0.0_f64; 4];
            }
        }
    }
    a[(n * 3 + 1) % 4] + ((v3.iter().fold(0.25, |v14, v13| v14 * 0.5 + v13.sin()))).sin() + (v2).sin() + (v1).sin() + (a[n % 4]).sin() + (y).sin() + (x[(n * 3 + 2) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_62(x: &[f64], y: f64, table: &[usize]) -> f64 {
    let mut v1: Vec<f64> = vec![x[0], (x[table[2]]).tanh().exp()];
    let mut v2 = [((v1.iter().fold(0.25, |v4, v3| v4 * 0.5 + v3.sin()))).tanh(), ((x[0]) / (2.5 + (y).cos())), (x.iter().rev().take(2).map(|v5| v5.cos()).sum::<f64>()), mixed(x[table[0]], x[1])];
    if v1.get(1).copied().unwrap_or(0.75) < (y) * (x[1]) {
        let mut v9: f64 = (mixed(x[3], y)).sin();
        return (summed(&v1, (v1.iter().fold(0.25, |v8, v7| v8 * 0.5 + v7.sin())))) * ((y + x[table[2]]));
    }
    v2[2] -= ((y) * (0.0_f64)).tanh();
    let mut v10: Vec<f64> = v2.iter().map(|v11| v11 * 0.75_f64).collect();
    'l0: for i in 0..3 {
        let mut v12 = 0usize;
        let v13: f64 = 'l1: loop {
            v12 += 1;
            if v12 > 3 { break mixed(v10.get(1).copied().unwrap_or(0.75), v2[0]); }
            let mut v14 = 2 + 0usize;
            if i % 2 == 1 {
                let mut v15: Vec<f64> = x.iter().map(|v16| v16 * 0.75_f64).collect();
            } else {
                if v2[v14 % 4] < v1.last().copied().unwrap_or(0.5) && v14 != 1 {
                    let v19: f64 = (v1.iter().fold(0.25, |v18, v17| v18 * 0.5 + v17.sin()));
                } else {
                    v1.insert(0, (x[table[v14 % 3]]) * (v10.last().copied().unwrap_or(0.5)));
                    let mut v21 = [y, (y).sin(), (v10.get(3).copied().unwrap_or(0.75)).sin(), (v2[v12 % 4] + y)];
                }
                v1.truncate(0);
            }
            'l2: for k in 0..x.len() {
                let mut v23: f64 = 0.75_f64;
                v2.swap((i + 1) % 4, (v14 + 1) % 4);
            }
        };
        let v24: f64 = if y > 0.5 || v1.last().copied().unwrap_or(0.5) < y {
            let mut v25: f64 = ((v2[(v12 + 1) % 4]) * (v2[0])) * (i as f64);
            (((v2[1] + 0.5_f64)) / (2.5 + (((v10.iter().fold(0.25, |v27, v26| v27 * 0.5 + v26.sin()))) * (1.25_f64)).cos()))
        } else {
            (summed(&v2[1..], v13) + (x[(i + 1) % 4] + v13))
        };
        if i % 2 == 0 {
            let mut v28 = 0usize;
            'l1: while v28 < 4 {
                v28 += 1;
                let mut v29: Vec<f64> = vec![v24, (0.75_f64 + (v1.iter().fold(0.25, |v31, v30| v31 * 0.5 + v30.sin())))];
                let mut v32: f64 = v1.last().copied().unwrap_or(0.5);
                let mut v33 = 0usize;
                'l2: loop {
                    v33 += 1;
                    if v33 > 3 { break; }
                    let mut v34 = (v33 * 3 + 3) % 4 + 0usize;
                }
            }
            let mut v35: Vec<f64> = Vec::new();
        } else {
            let mut v36: f64 = ((v10.last().copied().unwrap_or(0.5) - x[(v12 + 1) % 4]) + (v13) * (i as f64));
            v36 += summed(&v1, mixed((v1.iter().fold(0.25, |v38, v37| v38 * 0.5 + v37.sin())), v36));
        }
        if y < (0.75_f64) * (v2[(i + 1) % 4]) { return ((v10.last().copied().unwrap_or(0.5)).tanh().exp()).tanh(); }
    }
    let mut v39: f64 = x[3];
    v39 -= ((v39) / (2.5 + (v1.get(2).copied().unwrap_or(0.75)).cos()));
    ((v1.iter().fold(0.25, |v41, v40| v41 * 0.5 + v40.sin()))).tanh() + (v39).sin() + ((v10.iter().fold(0.25, |v43, v42| v43 * 0.5 + v42.sin()))).sin() + (v2[2]).sin() + (v1.last().copied().unwrap_or(0.5)).sin() + (y).sin() + (x[table[0]]).sin()
}

#[differentiable(second_order)]
fn flow_63(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize, table: &[usize]) -> f64 {
    a[table[n % 3]] += 0.75_f64;
    let mut v1: f64 = ((a[n % 4]) * (a[(n + 1) % 4])) * (-(x[(n + 1) % 4]));
    let mut v2: Vec<f64> = x.to_vec();
    v1 += (((m[1][2]).sin()) / (2.5 + (mixed(m[0][n % 4], 1.25_f64)).cos()));
    1.25_f64 + (v2.get(0).copied().unwrap_or(0.75)).sin() + (v1).sin() + (a[3]).sin() + (m[0][0]).sin() + (y).sin() + (x[(n * 3 + 2) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_64(x: &[f64; 4], y: f64, mut a: [f64; 4], table: &[usize], #[constant] t: &[f64]) -> f64 {
    a[1] = (-(y)).tanh().exp();
    a[table[1]] += (-(a[0])) * ((x[table[2]]) * (y));
    let mut v1 = [(t[table[0]] + x[1]), (y).sin(), x[2], (0.0_f64) * (a[1])];
    let mut v2 = v1[1] > x[2];
    let v3: f64 = 1.25_f64;
    (v3).tanh().exp() + (v3).sin() + (v1[1]).sin() + (t[3]).sin() + (a[2]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_65(x: &[f64], y: f64) -> f64 {
    let mut v1: f64 = x[1];
    let mut v2: Vec<f64> = vec![-(x[3]), summed(&x[1..], 0.0_f64)];
    let mut v3: f64 = 1.25_f64;
    let mut v4 = [(v3).sin(), (y + v3), v2.last().copied().unwrap_or(0.5), v3];
    v2 = vec![((0.5_f64) / (2.5 + (v2.get(3).copied().unwrap_or(0.75)).cos()))];
    (v4[3]).sin() + (v4[0]).sin() + (v3).sin() + (v2.last().copied().unwrap_or(0.5)).sin() + (v1).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_66(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    if x[(n * 3 + 2) % 4] < 2.0_f64 && n != 1 {
        let mut v1: f64 = (y).sin();
    } else if x[n % 4] > 0.0_f64 {
        if n > 0 {
            let mut v2 = n % 4 + 0usize;
        } else {
            let mut v3: Vec<f64> = t.iter().map(|v4| v4 * 0.75_f64).collect();
        }
    } else {
        let v5: f64 = m[0][table[n % 3]];
        a[n % 4] = (-(a[3])) * (1.25_f64);
    }
    let mut v6: Vec<f64> = x.to_vec();
    let mut v7: f64 = ((m[1][2]).sin() + (m[0][n % 4]) * (t[(n * 3 + 3) % 4]));
    let mut v8: Vec<f64> = Vec::new();
    v7 *= -(2.0_f64);
    (m[1][(n * 3 + 2) % 4]).sin() + (v8.get(3).copied().unwrap_or(0.75)).sin() + (v7).sin() + (v6.last().copied().unwrap_or(0.5)).sin() + (t[(n + 1) % 4]).sin() + (a[table[n % 3]]).sin() + (m[1][(n + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_67(x: &[f64], y: f64, #[constant] t: &[f64]) -> f64 {
    let mut v1: Vec<f64> = x.to_vec();
    let v2 = [0.0_f64; 4];
    let v3: f64 = -(t[2]);
    -(y) + (v3).sin() + (v2[0]).sin() + (v1.get(1).copied().unwrap_or(0.75)).sin() + (t[1]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_68(x: &[f64], y: f64, m: &[[f64; 4]; 2], table: &[usize]) -> f64 {
    'l0: for i in 0..0 {
        'l1: for &j in table {
            let mut v3 = [(y) * (j as f64), (x[(i + 1) % 4]) * (i as f64), summed(&x[1..], x[table[j % 3]]), (y) * (1.25_f64)];
            let mut v4 = 0usize;
            let v5: f64 = 'l2: loop {
                v4 += 1;
                if v4 > 1 { break (v3[j % 4]).tanh().exp(); }
                let mut v6: Vec<f64> = vec![(v3[(j * 3 + 3) % 4]).tanh().exp(), (v3[table[v4 % 3]] - 1.25_f64)];
                let mut v7: Vec<f64> = vec![(0.75_f64).sin(), (m[1][i % 4]).tanh().exp()];
            };
            let mut v8 = [[0.0_f64; 4]; 2];
            let mut v9: Vec<f64> = Vec::new();
            if y > (m[1][1] + 1.25_f64) {
                let mut v10: f64 = ((x[0]).sin()).sin();
                return mixed(((y) / (2.5 + (y).cos())), (x[table[i % 3]]).tanh().exp());
            }
        }
        if x[i % 4] > (y) * (i as f64) {
            let v11: f64 = 0.5_f64;
        }
        let mut v12 = vec![0.0_f64; 4];
    }
    'l0: for i in (0..5).step_by(2) {
        if y > (y + y) {
            let mut v13 = 0usize;
            'l1: while v13 < 4 {
                v13 += 1;
                let mut v14: Vec<f64> = Vec::new();
            }
        }
        let v15: f64 = if m[0][i % 4] < (y) * (i as f64) {
            let v16: f64 = y;
            (x.iter().map(|v17| v17 * x[(i * 3 + 0) % 4]).sum::<f64>()).tanh()
        } else {
            let v19: f64 = (((x[i % 4]) / (2.5 + (x[i % 4]).cos()))) * ((y).sin());
            ((0.75_f64 + m[1][(i + 1) % 4])) * (-(m[0][i % 4]))
        };
        let mut v20: f64 = 0.0_f64;
        let mut v21 = [[0.0_f64; 4]; 2];
        if x[i % 4] < (y) * (y) { return ((x[table[i % 3]]) * (y)).tanh(); }
    }
    if m[0][1] < (m[1][3]).tanh() {
        let mut v22: Vec<f64> = Vec::new();
        let mut v23: Vec<f64> = vec![mixed(x[1], v22.last().copied().unwrap_or(0.5)), (v22.iter().zip(v22.iter()).map(|(v24, v25)| v24 * v25).sum::<f64>()).sin()];
    } else if 0.75_f64 < (y).sin() {
        let mut v26: Vec<f64> = x.iter().map(|v27| v27 * 2.0_f64).collect();
    } else {
        'l0: for i in 0..3 {
            let mut v28: Vec<f64> = Vec::new();
            let mut v29: Vec<f64> = v28.to_vec();
        }
        let mut v30: Vec<f64> = Vec::new();
    }
    let mut v31: f64 = ((-(m[1][0])) / (2.5 + ((x[0] - m[0][0])).cos()));
    v31 = x[0];
    v31 = m[1][0];
    (y) * (0.5_f64) + (v31).sin() + (m[0][table[2]]).sin() + (y).sin() + (x[1]).sin()
}

#[differentiable(second_order)]
fn flow_69(x: &[f64], y: f64, n: usize, table: &[usize]) -> f64 {
    let v3: f64 = (((x[(n * 3 + 2) % 4] - x[n % 4])) / (2.5 + ((x.iter().skip(1).fold(y, |v2, v1| (v2 * 0.5 + v1).sin()))).cos()));
    let mut v4 = 0usize;
    'l0: loop {
        v4 += 1;
        if v4 > 1 { break; }
        let mut v5 = 0usize;
        let v6: f64 = 'l1: loop {
            v5 += 1;
            if v5 > 2 { break (v3).tanh().exp(); }
            let v7: f64 = (y + (y) * (x[table[v5 % 3]]));
            let v8: f64 = ((v3) * (v4 as f64)).sin();
        };
    }
    let mut v9: f64 = 2.0_f64;
    mixed(0.5_f64, x[table[n % 3]]) + (v9).sin() + (v3).sin() + (y).sin() + (x[(n * 3 + 0) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_70(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], table: &[usize]) -> f64 {
    let mut v1 = [(m[0][2]) * (m[1][3]), m[0][0], (y + 0.75_f64), ((m[0][table[2]]) / (2.5 + (y).cos()))];
    'l0: for i in (0..5).step_by(2) {
        let v2: f64 = match (i % 3, 0.0_f64 > 0.5 || v1[(i + 1) % 4] < x[(i * 3 + 3) % 4]) {
            (0, true) => mixed((y + m[1][(i + 1) % 4]), (y - 0.0_f64)),
            (1, _) | (0, false) => -((x[3]).sin()),
            _ => ((1.25_f64).tanh() + (v1[table[i % 3]] + v1[i % 4])),
        };
        v1[(i * 3 + 1) % 4] *= y;
        v1[1] -= ((x[table[i % 3]]) * (y)).tanh();
        'l1: for &v3 in x.iter() {
            if m[1][i % 4] > (v2).sin() {
                let mut v5: f64 = 1.25_f64;
                v1[i % 4] = ((v3).sin()) * (-(v2));
            } else if v2 < ((v1[1]) / (2.5 + (v2).cos())) {
                let mut v6: f64 = m[0][table[i % 3]];
            } else {
                let mut v7 = vec![0.0_f64; 4];
                let mut v8 = 0usize;
                'l2: while v8 < 4 {
                    v8 += 1;
                    let mut v9: Vec<f64> = x.iter().map(|v10| v10 * 0.0_f64).collect();
                    if v9.get(1).copied().unwrap_or(0.75) > 0.5 || 2.0_f64 < (v9.iter().fold(0.25, |v12, v11| v12 * 0.5 + v11.sin())) { break; }
                }
            }
            let mut v13: f64 = (mixed(x[0], x[(i + 1) % 4])) * ((m[1][table[i % 3]]) * (x[i % 4]));
            v1[0] *= ((v3) * (0.0_f64)).tanh();
            let v14: f64 = match (i % 3, i % 2 == 0) {
                (0, true) => mixed((2.0_f64) * (i as f64), -(0.0_f64)),
                (1, _) | (0, false) => ((v2 + v3)) * ((y) * (i as f64)),
                _ => m[1][i % 4],
            };
        }
        if i > 1 { return summed(&m[0], (v1[(i + 1) % 4]) * (y)); }
    }
    let mut v15 = 0usize;
    'l0: loop {
        v15 += 1;
        if v15 > 2 { break; }
        'l1: for j in 0..x.len() {
            'l2: for k in 0..x.len() {
                let v16: f64 = (((y).tanh()) / (2.5 + ((0.0_f64) * (0.75_f64)).cos()));
            }
            let mut v17 = m[0];
            v17[table[j % 3]] -= -((x[table[j % 3]]) * (0.5_f64));
            let mut v18 = [(v1[(j + 1) % 4] + x[v15 % 4]), (0.0_f64) * (x[v15 % 4]), (v17[table[v15 % 3]] - y), (x[j % 4] + y)];
        }
        let mut v19: Vec<f64> = x.iter().map(|v20| v20 * 0.5_f64).collect();
        let mut v21 = 0usize;
        'l1: loop {
            v21 += 1;
            if v21 > 2 { break; }
            let mut v24: f64 = 2.0_f64;
            v24 = (((v19.iter().fold(0.25, |v26, v25| v26 * 0.5 + v25.sin())) - y) + (v19.iter().rev().take(2).map(|v27| v27.cos()).sum::<f64>()));
            v24 += ((v1[(v15 + 1) % 4]).sin()).sin();
        }
        let mut v29: f64 = (y + (m[1][(v21 + 1) % 4]).sin());
        if v15 > 2 { break 'l0; }
    }
    let mut v30: f64 = ((x[(v15 * 3 + 1) % 4]) * (x[v15 % 4]) + (m[0][(v15 * 3 + 1) % 4] + m[1][table[v15 % 3]]));
    v30 = ((x[table[v15 % 3]]).tanh().exp()).tanh();
    v30 = (v30 * 0.5 + -((y).tanh())).sin();
    v30 = 0.75_f64;
    v30 = v1[(v15 + 1) % 4];
    (y) * (v15 as f64) + (v30).sin() + (v1[(v15 * 3 + 2) % 4]).sin() + (m[0][0]).sin() + (y).sin() + (x[v15 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_71(x: &[f64; 4], y: f64, n: usize, #[constant] t: &[f64]) -> f64 {
    'l0: for i in (1..4).rev() {
        'l1: for j in 0..0 {
            let mut v1: f64 = 0.5_f64;
            'l2: for k in (1..4).rev() {
                let mut v2 = [0.0_f64; 4];
            }
            'l2: for k in (1..4).rev() {
                match j {
                    0 if i % 2 == 0 => {
                        let v3: f64 = if k > 0 {
                            ((0.75_f64).sin() - (t[0]) * (v1))
                        } else {
                            v1 = (v1 * 0.5 + (y).tanh().exp()).sin();
                            (v1).tanh()
                        };
                    }
                    0..=1 => {
                        let mut v4: Vec<f64> = t.to_vec();
                    }
                    _ => {
                        v1 -= -(v1);
                    }
                }
                let mut v5 = [(t[n % 4]) * (t[k % 4]), 1.25_f64, (0.5_f64).sin(), (t[(i + 1) % 4]) * (v1)];
            }
        }
        'l1: for (j, v6) in t.iter().enumerate().skip(1).step_by(2) {
            let mut v8 = 0usize;
            'l2: while v8 < 3 {
                v8 += 1;
                let mut v9: f64 = ((x[(j + 1) % 4]).tanh().exp()).sin();
                let mut v10: Vec<f64> = vec![(0.0_f64).sin(), (x[(i * 3 + 1) % 4]).tanh().exp()];
                if t[2] < (*v6) * (i as f64) {
                    let mut v11: f64 = 0.0_f64;
                    break 'l2;
                }
            }
            if 0.75_f64 > 0.5 || t[i % 4] < 1.25_f64 { break; }
        }
        let mut v12 = [0.0_f64; 4];
        if y > -(0.0_f64) {
            v12[(n * 3 + 0) % 4] = (y + (x[n % 4]) * (x[i % 4]));
            v12.swap(i % 4, (i + 1) % 4);
        } else {
            let mut v13 = vec![0.0_f64; 4];
        }
    }
    let mut v14: f64 = 1.25_f64;
    let mut v15: Vec<f64> = x.iter().map(|v16| v16 * 2.0_f64).collect();
    v14 -= (v14 + v14);
    (v14) * ((v15.iter().fold(0.25, |v18, v17| v18 * 0.5 + v17.sin()))) + (v15.get(3).copied().unwrap_or(0.75)).sin() + (v14).sin() + (t[2]).sin() + (y).sin() + (x[(n * 3 + 3) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_72(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    let mut v1 = m[1];
    let mut v2 = 0usize;
    'l0: while v2 < 4 && !(m[0][(n + 1) % 4] > y) {
        v2 += 1;
        'l1: for (j, v3) in x.iter().enumerate().skip(1).step_by(2) {
            let mut v5 = 0 + 0usize;
            if n > 2 {
                if v5 > 1 {
                    let mut v6 = 0usize;
                    'l2: while v6 < 3 && !(n % 2 == 1) {
                        v6 += 1;
                        v1[v6 % 4] = (((v1[v2 % 4] - y)) / (2.5 + ((m[0][(v5 * 3 + 1) % 4]).sin()).cos()));
                        let mut v7: f64 = ((y).tanh().exp()).sin();
                        v1[(j * 3 + 3) % 4] += ((*v3).sin()) * ((m[1][v2 % 4]) * (x[(n + 1) % 4]));
                        v7 = (v7 * 0.5 + ((m[0][v2 % 4] - y) + mixed(x[v6 % 4], m[0][(v6 + 1) % 4]))).sin();
                    }
                    match v5 {
                        0 if v2 > 2 => {
                            let mut v8: f64 = ((0.75_f64) * (y)) * ((*v3).sin());
                        }
                        0..=1 => {
                            let mut v9: Vec<f64> = x.to_vec();
                        }
                        _ => {
                            let mut v10: f64 = ((v1[2] - v1[n % 4])) * ((v1[1]).tanh());
                        }
                    }
                    let v11 = [[0.0_f64; 4]; 2];
                }
            }
            'l2: for k in 0..0 {
                v1[n % 4] = (*v3) * (v5 as f64);
                if k % 2 == 0 {
                    v1[1] *= ((y) * (j as f64) + (y).tanh().exp());
                }
                let mut v12 = 2 + 0usize;
            }
            if v2 % 2 == 1 { continue 'l0; }
        }
        let mut v13: Vec<f64> = Vec::new();
        let mut v14: f64 = ((x[0]) * (1.25_f64) + (v1[3] + x[(n * 3 + 0) % 4]));
    }
    let mut v15 = 0usize;
    'l0: loop {
        v15 += 1;
        if v15 > 3 { break; }
        'l1: for j in (1..4).rev() {
            let v16: f64 = (-(y)).tanh().exp();
            let v17: f64 = mixed((y) * (y), v16);
            if y > 0.5 || x[(v15 + 1) % 4] < y {
                let v18: f64 = m[1][(n + 1) % 4];
                return (m[0][1]).tanh();
            }
        }
        if 1.25_f64 > (m[1][0]).sin() {
            let mut v19: f64 = 2.0_f64;
            continue 'l0;
        }
    }
    let v20: f64 = ((y).tanh().exp()).tanh();
    (m[1][(v15 + 1) % 4]) * (v1[3]) + (v20).sin() + (v1[v2 % 4]).sin() + (m[0][n % 4]).sin() + (y).sin() + (x[v2 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_73(x: &[f64; 4], y: f64) -> f64 {
    let mut v1 = 0 + 0usize;
    let mut v2 = v1 % 4 + 0usize;
    let mut v3 = [(y + 0.5_f64), (y) * (v1 as f64), (y) * (y), (x[0]).sin()];
    let mut v4: f64 = x[(v1 * 3 + 2) % 4];
    (v4).sin() + (v4).sin() + (v3[v1 % 4]).sin() + (y).sin() + (x[(v1 + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_74(x: &[f64; 4], y: f64, mut a: [f64; 4], n: usize) -> f64 {
    'l0: for i in 0..n {
        let mut v1 = [((y) / (2.5 + (x[(n + 1) % 4]).cos())), (x.iter().skip(1).fold(2.0_f64, |v3, v2| (v3 * 0.5 + v2).sin())), 2.0_f64, (x[(n * 3 + 3) % 4]).tanh()];
        let mut v4: Vec<f64> = Vec::new();
        a[i % 4] *= ((v1[(n + 1) % 4]) * (v4.last().copied().unwrap_or(0.5))) * (v1[2]);
    }
    let v5: f64 = if a[n % 4] > (y) * (a[n % 4]) {
        let v8: f64 = ((x.iter().skip(1).fold(a[n % 4], |v7, v6| (v7 * 0.5 + v6).sin()))) * ((y).sin());
        ((v8).sin()).sin()
    } else {
        let v9: f64 = ((a[n % 4]).sin() + (x[0] + a[n % 4]));
        -((x.iter().map(|v10| v10 * x[n % 4]).sum::<f64>()).tanh())
    };
    let mut v12: Vec<f64> = a.to_vec();
    let v13: f64 = if n % 2 == 0 {
        let mut v14: f64 = ((a[(n * 3 + 3) % 4]) * (y) + (y + y));
        ((y + (v12.iter().fold(0.25, |v16, v15| v16 * 0.5 + v15.sin())))) * (n as f64)
    } else {
        (((v12.iter().fold(0.25, |v18, v17| v18 * 0.5 + v17.sin()))).tanh().exp() - -((v12.iter().fold(0.25, |v20, v19| v20 * 0.5 + v19.sin()))))
    };
    -(v5) + (v13).sin() + ((v12.iter().fold(0.25, |v22, v21| v22 * 0.5 + v21.sin()))).sin() + (v5).sin() + (a[(n + 1) % 4]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_75(x: &[f64], y: f64, table: &[usize], #[constant] t: &[f64]) -> f64 {
    'l0: for i in (0..5).step_by(2) {
        let mut v1: f64 = t[table[i % 3]];
    }
    let mut v2: f64 = ((y) * (t[table[2]])) * ((x[1]) * (t[table[0]]));
    if v2 > 0.5 || t[0] < x[3] {
        'l0: for i in 0..3 {
            'l1: for j in (0..5).step_by(2) {
                'l2: for k in 0..4 {
                    let mut v3 = [0.0_f64; 4];
                    let mut v4: Vec<f64> = Vec::new();
                    v3[(k + 1) % 4] = (((v4.iter().fold(0.25, |v6, v5| v6 * 0.5 + v5.sin()))).tanh().exp() + ((2.0_f64) / (2.5 + (v2).cos())));
                    if 2.0_f64 < -(x[(j * 3 + 2) % 4]) { continue; }
                }
            }
            v2 += 0.75_f64;
        }
        v2 = (v2 * 0.5 + ((x[2] + v2)) * ((v2 - t[table[2]]))).sin();
    } else if t[3] > (t[2] - 1.25_f64) {
        let mut v7: Vec<f64> = vec![t[2], (0.0_f64).tanh().exp()];
    } else {
        let mut v8 = 0usize;
        'l0: while v8 < 2 {
            v8 += 1;
            'l1: for v10 in t.windows(2) {
                let v9: f64 = v10[0] * v10[1];
                let mut v11 = 0usize;
                let v12: f64 = 'l2: loop {
                    v11 += 1;
                    if v11 > 3 { break (x[(v8 + 1) % 4] - y); }
                    v2 = (v2 * 0.5 + (x.iter().map(|v13| v13 * v2).sum::<f64>()).tanh()).sin();
                };
                if v8 % 2 == 0 { break; }
                let mut v15 = 0usize;
                'l2: loop {
                    v15 += 1;
                    if v15 > 2 { break; }
                    v2 = (v2 * 0.5 + ((x[2]).tanh()).tanh().exp()).sin();
                    if v9 > 0.5 || v12 < v9 { return (-(x[v8 % 4])).sin(); }
                }
                let mut v16 = vec![0.0_f64; 4];
            }
            let mut v17 = 0usize;
            let v18: f64 = 'l1: loop {
                v17 += 1;
                if v17 > 1 { break (x[(v8 * 3 + 0) % 4]).sin(); }
                let mut v19 = [(x.iter().zip(t.iter()).map(|(v20, v21)| v20 * v21).sum::<f64>()).sin(), (t[v8 % 4]).tanh(), x[(v17 * 3 + 1) % 4], v2];
                'l2: for k in 0..x.len() {
                    if k % 2 == 0 {
                        let mut v22 = [0.0_f64; 4];
                        v2 = (v2 * 0.5 + ((y).sin()).sin()).sin();
                    }
                }
                v2 += y;
                v2 += (y).tanh().exp();
            };
            v2 = (v2 * 0.5 + (x[(v8 + 1) % 4] + (0.5_f64).tanh().exp())).sin();
        }
    }
    v2 = (v2 * 0.5 + (t.iter().map(|v23| v23 * x[0]).sum::<f64>()).tanh()).sin();
    v2 = x[table[1]];
    v2 *= ((0.75_f64) / (2.5 + (y).cos()));
    v2 + (v2).sin() + (t[1]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_76(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize) -> f64 {
    let mut v1: Vec<f64> = vec![(m[0][(n * 3 + 3) % 4]).tanh().exp(), -(x[n % 4])];
    'l0: for i in 0..4 {
        a[(n + 1) % 4] = ((x.iter().skip(1).fold(y, |v3, v2| (v3 * 0.5 + v2).sin()))).sin();
        'l1: for j in (0..i + 1).rev() {
            let mut v4: f64 = ((a[0]).sin() - (y).sin());
            let mut v5 = 0usize;
            'l2: loop {
                v5 += 1;
                if v5 > 2 { break; }
                v1.push(((v4 + x[v5 % 4]) - (a[n % 4] + m[0][(v5 * 3 + 2) % 4])));
                let mut v7: f64 = 1.25_f64;
                v4 = 1.25_f64;
                let mut v8: Vec<f64> = vec![((v1.iter().fold(0.25, |v10, v9| v10 * 0.5 + v9.sin()))) * (v1.last().copied().unwrap_or(0.5)), (x[(v5 + 1) % 4] + v7)];
            }
            v4 += (((v4 + a[(j * 3 + 1) % 4])) / (2.5 + ((v1.iter().map(|v11| v11.sin()).product::<f64>())).cos()));
            let mut v13: Vec<f64> = v1.to_vec();
        }
        let mut v14 = m[0][i % 4] < y;
        'l1: for j in (1..4).rev() {
            let mut v15 = vec![0.0_f64; 4];
            if x[n % 4] > 0.5 || y < y { continue; }
        }
        if y < y && i != 1 {
            let mut v18: f64 = (((v1.iter().fold(0.25, |v17, v16| v17 * 0.5 + v16.sin()))).tanh().exp()).tanh().exp();
            break;
        }
    }
    'l0: for i in (0..n + 1).rev() {
        a.swap((i * 3 + 2) % 4, i % 4);
    }
    a[0] *= (mixed((v1.iter().fold(0.25, |v20, v19| v20 * 0.5 + v19.sin())), 0.0_f64)).tanh();
    let mut v21 = n % 4 + 0usize;
    let mut v22: f64 = 2.0_f64;
    v22 += (((0.5_f64 + y)) / (2.5 + ((m[1][n % 4] + v22)).cos()));
    let mut v23: Vec<f64> = a.to_vec();
    (v23.get(2).copied().unwrap_or(0.75)).tanh().exp() + (v23.last().copied().unwrap_or(0.5)).sin() + (v22).sin() + ((v1.iter().fold(0.25, |v25, v24| v25 * 0.5 + v24.sin()))).sin() + (a[1]).sin() + (m[1][1]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_77(x: &[f64], y: f64, n: usize) -> f64 {
    let mut v1 = 0usize;
    'l0: while v1 < 4 {
        v1 += 1;
        let v2: f64 = (-(y)).sin();
        let mut v3 = [-(x[v1 % 4]), (y).tanh(), (v2).tanh(), (x[v1 % 4] + y)];
        'l1: for j in (0..v1 + 1).rev() {
            if x[0] > x[j % 4] {
                let mut v4: f64 = x[v1 % 4];
                continue 'l1;
            }
            let mut v5: f64 = ((y + x[n % 4])).sin();
        }
        let mut v6 = v1 % 4 + 0usize;
    }
    let mut v7: Vec<f64> = x.iter().map(|v8| v8 * 0.75_f64).collect();
    let v11: f64 = ((x[(v1 * 3 + 0) % 4] - y) + (0.75_f64 - (v7.iter().fold(0.25, |v10, v9| v10 * 0.5 + v9.sin()))));
    x[(n * 3 + 1) % 4] + (v11).sin() + (v7.last().copied().unwrap_or(0.5)).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_78(x: &[f64], y: f64, table: &[usize], #[constant] t: &[f64]) -> f64 {
    'l0: for i in 0..2 {
        let mut v1 = 0usize;
        'l1: while v1 < 1 {
            v1 += 1;
            let mut v2: Vec<f64> = t.iter().map(|v3| v3 * 1.25_f64).collect();
            let mut v4 = [[0.0_f64; 4]; 2];
            let v5: f64 = if 1.25_f64 > 0.5 || v4[0][table[i % 3]] < t[v1 % 4] {
                let mut v6: f64 = 2.0_f64;
                ((v4[0][(i * 3 + 2) % 4]) * (t[(v1 + 1) % 4])) * (v1 as f64)
            } else {
                ((v4[0][(v1 + 1) % 4]) * (v2.last().copied().unwrap_or(0.5))) * (i as f64)
            };
        }
        let v7 = vec![0.0_f64; 4];
    }
    let v8: f64 = if y > (x[0] + 1.25_f64) {
        ((y) * (x[3])).tanh()
    } else {
        (y) * (-(x[1]))
    };
    let mut v9: Vec<f64> = x.to_vec();
    (y + y) + ((v9.iter().fold(0.25, |v11, v10| v11 * 0.5 + v10.sin()))).sin() + (v8).sin() + (t[0]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_79(x: &[f64; 4], y: f64, mut a: [f64; 4], #[constant] t: &[f64]) -> f64 {
    'l0: for i in 0..0 {
        'l1: for j in 0..x.len() {
            let mut v1: f64 = 2.0_f64;
        }
    }
    let mut v2 = 1 + 0usize;
    if 0.5_f64 < (a[v2 % 4]).sin() {
        let mut v3: Vec<f64> = x.iter().map(|v4| v4 * 0.75_f64).collect();
    }
    let mut v5: Vec<f64> = t.iter().map(|v6| v6 * 0.5_f64).collect();
    let mut v7: Vec<f64> = Vec::new();
    let mut v8 = 0usize;
    'l0: while v8 < 3 {
        v8 += 1;
        let v9: f64 = ((0.0_f64 - 1.25_f64)) * ((v5.last().copied().unwrap_or(0.5)).sin());
    }
    'l0: for i in (0..v2 + 1).rev() {
        if t[0] < x[(v2 * 3 + 1) % 4] {
            let v12: f64 = 1.25_f64;
            break;
        }
        v2 = (v2 + 2) % 7;
        a[i % 4] *= ((0.0_f64) * (0.5_f64)).sin();
    }
    let mut v13: f64 = ((x[(v8 * 3 + 3) % 4] - y) - ((v5.get(2).copied().unwrap_or(0.75)) / (2.5 + (v5.get(0).copied().unwrap_or(0.75)).cos())));
    (v13 - y) + (v13).sin() + ((v7.iter().fold(0.25, |v15, v14| v15 * 0.5 + v14.sin()))).sin() + (v5.get(1).copied().unwrap_or(0.75)).sin() + (t[v2 % 4]).sin() + (a[(v2 + 1) % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_80(x: &[f64], y: f64, mut a: [f64; 4], n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1: Vec<f64> = t.to_vec();
    a[table[n % 3]] = (2.0_f64).sin();
    'l0: for i in n % 3..=3 {
        'l1: for j in 0..n {
            let mut v2: f64 = 0.75_f64;
            let mut v3: Vec<f64> = x.to_vec();
            let mut v4 = 0usize;
            let v5: f64 = 'l2: loop {
                v4 += 1;
                if v4 > 3 { break (a[j % 4]) * (v2); }
                let mut v6: Vec<f64> = v1.iter().map(|v7| v7 * 1.25_f64).collect();
                let mut v8: Vec<f64> = t.to_vec();
                let mut v9 = v6.get(3).copied().unwrap_or(0.75) < (v3.get(0).copied().unwrap_or(0.75)).tanh().exp();
            };
        }
        let v10: f64 = if y > (v1.get(1).copied().unwrap_or(0.75)).tanh() {
            let v11: f64 = (summed(&x[..2], t[i % 4])).tanh();
            ((a[3]).tanh().exp() + (x[(n + 1) % 4]) * (n as f64))
        } else {
            -(t[1])
        };
        if x[n % 4] < (y) * (a[table[n % 3]]) { continue; }
    }
    'l0: for &i in table {
        let v14: f64 = if n > 0 {
            let mut v17: f64 = 2.0_f64;
            (t[n % 4]).tanh()
        } else {
            ((v1.last().copied().unwrap_or(0.5)) * (a[(n * 3 + 0) % 4])) * ((x[(i + 1) % 4] + y))
        };
        if n > 0 {
            let v18: f64 = ((t[(n + 1) % 4]).tanh()) * ((a[i % 4]) * (i as f64));
            break 'l0;
        }
    }
    a[table[n % 3]] -= (((v1.iter().fold(0.25, |v20, v19| v20 * 0.5 + v19.sin())) + t[n % 4])) * (-((v1.iter().fold(0.25, |v22, v21| v22 * 0.5 + v21.sin()))));
    (a[(n + 1) % 4]).sin() + ((v1.iter().fold(0.25, |v24, v23| v24 * 0.5 + v23.sin()))).sin() + (t[(n * 3 + 0) % 4]).sin() + (a[table[n % 3]]).sin() + (y).sin() + (x[(n + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_81(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], #[constant] t: &[f64]) -> f64 {
    a[3] *= ((a[2]) * (2.0_f64)).sin();
    'l0: for i in 0..4 {
        let mut v1: Vec<f64> = Vec::new();
    }
    a.swap(0, 3);
    let v2: f64 = (y + (a[3]).tanh().exp());
    (x[0]) * (y) + (v2).sin() + (t[1]).sin() + (a[1]).sin() + (m[1][1]).sin() + (y).sin() + (x[1]).sin()
}

#[differentiable(second_order)]
fn flow_82(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], table: &[usize]) -> f64 {
    let v1 = [(y).sin(), a[0], (y).sin(), (x[0]).sin()];
    let mut v2 = 2 + 0usize;
    let mut v3: Vec<f64> = x.iter().map(|v4| v4 * 0.5_f64).collect();
    let mut v7: f64 = ((v3.get(3).copied().unwrap_or(0.75)) * (v2 as f64)).tanh();
    v7 += (x.iter().zip(v3.iter()).map(|(v8, v9)| v8 * v9).sum::<f64>()).sin();
    if !v3.is_empty() { v3.remove(0); }
    'l0: for i in (1..4).rev() {
        if v1[i % 4] > (a[(i + 1) % 4]).sin() {
            if y > (1.25_f64) * (a[1]) {
                'l1: for j in 0..x.len() {
                    if let Some(v11) = v3.pop() {
                        v7 *= (a[i % 4]).sin();
                    }
                    'l2: for k in 0..1 {
                        a[(k + 1) % 4] = v3.last().copied().unwrap_or(0.5);
                        if x[table[v2 % 3]] > (x.iter().map(|v12| v12 * (v3.iter().fold(0.25, |v15, v14| v15 * 0.5 + v14.sin()))).sum::<f64>()).tanh() { break 'l0; }
                    }
                    'l2: for k in 0..0 {
                        let v16: f64 = match (j % 3, j % 2 == 0) {
                            (0, true) => (v3.iter().skip(1).fold(v1[3], |v18, v17| (v18 * 0.5 + v17).sin())),
                            (1, _) | (0, false) => ((x[0] + x[0]) + (y) * (v1[(i * 3 + 2) % 4])),
                            _ => ((0.5_f64 + (v3.iter().fold(0.25, |v20, v19| v20 * 0.5 + v19.sin())))) * (i as f64),
                        };
                        v7 *= (x.iter().map(|v21| v21.sin()).product::<f64>());
                        let mut v25: Vec<f64> = a.iter().map(|v26| v26 * 0.75_f64).collect();
                    }
                    let v27 = [(v1[j % 4]).tanh().exp(), mixed(a[v2 % 4], y), (x[2]).tanh(), ((v3.iter().fold(0.25, |v29, v28| v29 * 0.5 + v28.sin()))) * (m[1][3])];
                }
            }
        } else {
            'l1: for j in (0..5).step_by(2) {
                'l2: for k in j % 3..=3 {
                    a[k % 4] = ((v1[j % 4] + a[table[v2 % 3]])) * (k as f64);
                }
                a[(j * 3 + 0) % 4] = ((v1[(v2 * 3 + 0) % 4]) * (v1[v2 % 4])).sin();
                'l2: for k in 0..x.len() {
                    let mut v30 = [(x[j % 4]).tanh(), (v1[v2 % 4] + m[1][2]), (v1[v2 % 4]) * (i as f64), (2.0_f64 + y)];
                    if a[table[i % 3]] < (v7 + m[1][table[j % 3]]) { return m[1][(k * 3 + 3) % 4]; }
                }
            }
            let mut v31 = 0usize;
            let v32: f64 = 'l1: loop {
                v31 += 1;
                if v31 > 3 { break (m[0][0]) * (a[3]); }
                v7 = 1.25_f64;
                v7 = (v7 * 0.5 + (x.iter().map(|v33| v33.sin()).product::<f64>())).sin();
                v7 += ((1.25_f64 - v3.get(2).copied().unwrap_or(0.75))) * ((x[(v2 + 1) % 4]).tanh());
                v7 += (0.5_f64 + a[v2 % 4]);
            };
        }
        v7 *= (v7) * (v2 as f64);
        v7 -= a[v2 % 4];
        v7 += ((x[(i * 3 + 0) % 4]) * (a[i % 4])) * (v2 as f64);
    }
    v7 = 0.75_f64;
    (1.25_f64 + 2.0_f64) + (v7).sin() + ((v3.iter().fold(0.25, |v36, v35| v36 * 0.5 + v35.sin()))).sin() + (v1[1]).sin() + (a[v2 % 4]).sin() + (m[1][table[v2 % 3]]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_83(x: &[f64], y: f64, n: usize) -> f64 {
    let mut v1: f64 = ((x[n % 4]).tanh().exp()).tanh();
    let mut v2 = [(x[n % 4]) * (y), ((2.0_f64) / (2.5 + (x[n % 4]).cos())), mixed(x[n % 4], v1), (x[n % 4]) * (y)];
    'l0: for i in n % 3..=3 {
        let mut v3 = 0usize;
        let v4: f64 = 'l1: loop {
            v3 += 1;
            if v3 > 3 { break y; }
            'l2: for k in 0..4 {
                v2[(n * 3 + 2) % 4] = (((y).tanh()) / (2.5 + (-(x[(v3 + 1) % 4])).cos()));
            }
            v2[v3 % 4] = v1;
        };
        v1 -= (v2[n % 4] + v2[(i * 3 + 1) % 4]);
        let mut v5 = 0usize;
        'l1: while v5 < 2 {
            v5 += 1;
            let mut v6 = 0usize;
            'l2: loop {
                v6 += 1;
                if v6 > 3 { break; }
                if 0.0_f64 > (y).tanh() {
                    v1 += mixed((v2[v6 % 4]).sin(), (y) * (n as f64));
                    break 'l2;
                }
                v2[0] = (-(y)) * ((x[1]).sin());
            }
            if 1.25_f64 < x[(v3 + 1) % 4] && n != 1 { return v4; }
        }
        let mut v7: f64 = -((y) * (v2[v3 % 4]));
    }
    v1 = (v1 * 0.5 + ((v1 - v2[(n + 1) % 4])) * ((v1) * (v1))).sin();
    v1 += ((y).tanh() + (v2[n % 4]) * (x[n % 4]));
    let v8: f64 = (((y) / (2.5 + (1.25_f64).cos()))).tanh().exp();
    if v2[3] < (x[(n * 3 + 1) % 4]).sin() {
        let mut v9 = 0usize;
        'l0: while v9 < 2 {
            v9 += 1;
            let mut v10: Vec<f64> = v2.to_vec();
        }
    } else {
        let v11: f64 = ((y).tanh().exp() + (v1 + 0.0_f64));
        'l0: for i in (0..5).step_by(2) {
            let mut v12: f64 = ((x[(n + 1) % 4]) * (i as f64) + (v1).tanh());
        }
    }
    v2[n % 4] += (((v8) / (2.5 + (x[n % 4]).cos()))).sin();
    summed(&v2, v8) + (v8).sin() + (v2[n % 4]).sin() + (v1).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_84(x: &[f64], y: f64, n: usize) -> f64 {
    let mut v1: Vec<f64> = vec![(y + x[n % 4]), (x[2]).tanh()];
    let mut v2 = 1 + 0usize;
    let v3 = [(y + x[0]), (v1.iter().zip(v1.iter()).map(|(v4, v5)| v4 * v5).sum::<f64>()).sin(), (x[n % 4]).sin(), (y).tanh()];
    let mut v6 = [(y) * (y), 1.25_f64, (v1.last().copied().unwrap_or(0.5)).sin(), ((0.75_f64) / (2.5 + (y).cos()))];
    v6.swap((v2 * 3 + 0) % 4, (v2 + 1) % 4);
    (x.iter().map(|v7| v7 * v1.get(0).copied().unwrap_or(0.75)).sum::<f64>()).tanh() + (v6[(v2 * 3 + 3) % 4]).sin() + (v3[n % 4]).sin() + (v1.get(3).copied().unwrap_or(0.75)).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_85(x: &[f64], y: f64) -> f64 {
    let mut v1 = [-(x[1]), -(x[3]), -(y), (y) * (x[0])];
    let mut v2: f64 = ((x[1]) * (v1[0]) + (y + x[3]));
    v2 -= (y + y);
    v1[3] = (((0.0_f64) * (x[3])) / (2.5 + ((y) * (y)).cos()));
    x[0] + (v2).sin() + (v1[1]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_86(x: &[f64; 4], y: f64, mut a: [f64; 4], n: usize, table: &[usize]) -> f64 {
    a[1] -= summed(&x[n % 4..], (0.75_f64) * (1.25_f64));
    'l0: for i in 0..0 {
        let mut v1: Vec<f64> = x.to_vec();
    }
    let mut v2 = 0usize;
    'l0: while v2 < 1 {
        v2 += 1;
        let mut v3: f64 = ((y) * (x[0])) * ((a[n % 4]) * (a[table[v2 % 3]]));
        match v2 {
            0 if v3 < (0.0_f64 + v3) => {
                if a[(n * 3 + 1) % 4] < -(v3) {
                    v3 += ((2.0_f64 + x[n % 4]) - (y + a[v2 % 4]));
                }
            }
            0..=1 => {
                a[n % 4] = ((x[v2 % 4]) * (v3)) * ((x[(v2 + 1) % 4]) * (x[n % 4]));
            }
            _ => {
                a[2] += ((x[2]) * (y) - (a[1]) * (a[(v2 * 3 + 1) % 4]));
            }
        }
        let mut v4: f64 = ((a[1]).sin() - 0.0_f64);
        if x[1] < a[n % 4] && v2 != 1 { break 'l0; }
    }
    let v5: f64 = 0.0_f64;
    let mut v6: f64 = (y + (x[table[n % 3]] + a[n % 4]));
    let mut v7: Vec<f64> = Vec::new();
    (v7.get(2).copied().unwrap_or(0.75)).sin() + ((v7.iter().fold(0.25, |v9, v8| v9 * 0.5 + v8.sin()))).sin() + (v6).sin() + (v5).sin() + (a[0]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_87(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], table: &[usize]) -> f64 {
    let mut v1 = 0 + 0usize;
    'l0: for i in (1..4).rev() {
        let mut v2: Vec<f64> = Vec::new();
        let mut v3: f64 = ((0.75_f64).tanh() + (x[(v1 * 3 + 3) % 4]) * (x[(v1 + 1) % 4]));
        let v4 = [(v3).tanh().exp(), (1.25_f64 - v3), -(y), ((0.75_f64) / (2.5 + (0.0_f64).cos()))];
        if y < mixed(m[0][(v1 + 1) % 4], m[0][i % 4]) { continue; }
    }
    let mut v5: f64 = (summed(&m[1], y)) * (v1 as f64);
    v5 += (summed(&x[1..], x[(v1 + 1) % 4])).tanh();
    v5 = 0.75_f64;
    let mut v6: f64 = 2.0_f64;
    let v7 = [-(0.0_f64), (x[table[v1 % 3]]) * (v1 as f64), (x[(v1 * 3 + 0) % 4] + m[1][(v1 + 1) % 4]), (y - 2.0_f64)];
    let mut v8 = 0usize;
    'l0: while v8 < 4 && !(v1 % 2 == 0) {
        v8 += 1;
        'l1: for (v9, v10) in x.iter().zip(x.iter().rev()) {
            let mut v11: Vec<f64> = v7.iter().map(|v12| v12 * 2.0_f64).collect();
            if 1.25_f64 > 0.5 || 2.0_f64 < v6 {
                let mut v13 = [[0.0_f64; 4]; 2];
                if v7[(v1 + 1) % 4] > (x[table[v8 % 3]]).tanh() {
                    v5 -= (y) * (v1 as f64);
                    continue 'l0;
                }
                let v14: f64 = if y > summed(&v7, v11.last().copied().unwrap_or(0.5)) {
                    ((v6) * ((v11.iter().fold(0.25, |v16, v15| v16 * 0.5 + v15.sin())))).sin()
                } else {
                    (0.0_f64).sin()
                };
            } else if v7[v8 % 4] > 0.5 || x[0] < y {
                let mut v17 = [[0.0_f64; 4]; 2];
            } else {
                v11.push(((*v9).sin()).sin());
                'l2: for k in 0..1 {
                    let mut v19: Vec<f64> = Vec::new();
                    let v20 = [[0.0_f64; 4]; 2];
                    if v5 > v5 {
                        if m[1][v1 % 4] < (v5) * (*v10) {
                            v19 = vec![(v5) * (2.0_f64)];
                        }
                        v5 = (v5 * 0.5 + (v11.iter().fold(0.25, |v23, v22| v23 * 0.5 + v22.sin()))).sin();
                        v5 -= (x[table[k % 3]]).tanh();
                    } else if k % 2 == 1 {
                        v5 = (v5 * 0.5 + ((y) * (k as f64)) * (-(v19.get(0).copied().unwrap_or(0.75)))).sin();
                    }
                    v6 = (v6 * 0.5 + -((v5) * (y))).sin();
                }
            }
        }
        v6 = (v6 * 0.5 + x[v1 % 4]).sin();
        v5 *= (m[0][v1 % 4]).sin();
    }
    ((v7[(v8 * 3 + 0) % 4]) / (2.5 + (v7[(v8 + 1) % 4]).cos())) + (v7[v8 % 4]).sin() + (v6).sin() + (v5).sin() + (m[1][v1 % 4]).sin() + (y).sin() + (x[(v1 + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_88(x: &[f64], y: f64) -> f64 {
    let mut v1: f64 = 2.0_f64;
    if x[1] < (y) * (v1) {
        v1 = (y).sin();
        return ((1.25_f64) * (y) + (v1 - x[2]));
    }
    let mut v2 = vec![0.0_f64; 4];
    let mut v3 = vec![0.0_f64; 4];
    v1 + (v3[0]).sin() + (v2[1]).sin() + (v1).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_89(x: &[f64; 4], y: f64, n: usize, table: &[usize]) -> f64 {
    'l0: for i in 0..0 {
        'l1: for j in 0..x.len() {
            let mut v1: Vec<f64> = x.to_vec();
            let mut v2: Vec<f64> = vec![(y + x[(j * 3 + 1) % 4]), (x[n % 4] + x[table[j % 3]])];
            let v3: f64 = match (n % 3, j > 1) {
                (0, true) => ((v1.last().copied().unwrap_or(0.5) + y)) * (j as f64),
                (1, _) | (0, false) => (((x[j % 4]) / (2.5 + (y).cos()))).sin(),
                _ => ((x[n % 4]) * (j as f64)) * ((y) * (v2.last().copied().unwrap_or(0.5))),
            };
        }
        let mut v4 = 0usize;
        'l1: while v4 < 2 && !(y > ((y) / (2.5 + (x[0]).cos()))) {
            v4 += 1;
            if y < (x[2]).tanh().exp() {
                'l2: for k in (0..5).step_by(2) {
                    let mut v5 = [(x[k % 4]) * (v4 as f64), y, (x[(k * 3 + 3) % 4]).sin(), y];
                    let mut v8: f64 = 0.0_f64;
                }
                let v9 = [(x[(n * 3 + 3) % 4]) * (x[(n * 3 + 3) % 4]), x[v4 % 4], (y - y), (x[(n + 1) % 4]) * (x[0])];
            }
            let v10: f64 = ((x[v4 % 4]).sin()).sin();
            if n % 2 == 1 { continue; }
        }
    }
    let mut v11: Vec<f64> = vec![(y) * (y), (x[3] - x[0])];
    let mut v12 = [0.0_f64; 4];
    let mut v13 = 0usize;
    'l0: while v13 < 1 && !(n % 2 == 0) {
        v13 += 1;
        'l1: for j in v13 % 3..=3 {
            let mut v14 = 0usize;
            'l2: while v14 < 3 && !(y < v12[table[j % 3]] && j != 1) {
                v14 += 1;
                let v15: f64 = ((y + y)).tanh();
                v12[(n + 1) % 4] = v12[(j + 1) % 4];
                v12[(v13 + 1) % 4] *= ((v15) * (0.5_f64)) * ((0.75_f64).sin());
                v12[v13 % 4] = (-(v15)) * (((x[j % 4]) / (2.5 + (x[(n + 1) % 4]).cos())));
            }
        }
    }
    (0.0_f64).tanh().exp() + (v12[v13 % 4]).sin() + (v11.get(3).copied().unwrap_or(0.75)).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_90(x: &[f64], y: f64, mut a: [f64; 4]) -> f64 {
    'l0: for i in (1..4).rev() {
        a[i % 4] *= ((-(y)) / (2.5 + ((0.5_f64) * (y)).cos()));
        if i % 2 == 1 {
            a[(i + 1) % 4] = ((a[i % 4]).tanh() + (x[2] + 1.25_f64));
            let v1: f64 = if x[(i * 3 + 2) % 4] < (x[(i * 3 + 1) % 4]) * (x[(i * 3 + 2) % 4]) {
                y
            } else {
                -(x[1])
            };
            let mut v2: f64 = (x[2]) * ((v1).tanh());
        } else if 2.0_f64 < 0.5_f64 && i != 1 {
            a[i % 4] -= ((x[(i + 1) % 4]).sin()) * (((a[2]) / (2.5 + (a[i % 4]).cos())));
        }
    }
    let mut v3: Vec<f64> = x.iter().map(|v4| v4 * 1.25_f64).collect();
    let mut v5: f64 = (x[2]).sin();
    'l0: for i in (0..5).step_by(2) {
        v3 = vec![(v5).sin()];
        match i {
            0 if v5 > (((v3.iter().fold(0.25, |v8, v7| v8 * 0.5 + v7.sin()))) / (2.5 + (v3.get(3).copied().unwrap_or(0.75)).cos())) => {
                let v9: f64 = if i > 2 {
                    -((x[i % 4] + 0.75_f64))
                } else {
                    v5 += ((x[2]).tanh() - (v5) * (i as f64));
                    ((x[i % 4] + v5)) * ((v3.last().copied().unwrap_or(0.5)) * (a[i % 4]))
                };
            }
            0..=1 => {
                let mut v10 = 0usize;
                'l1: while v10 < 4 && !(0.75_f64 > 0.5 || x[i % 4] < y) {
                    v10 += 1;
                    let mut v11 = [(a[(v10 * 3 + 3) % 4]).tanh(), (a[i % 4]).sin(), ((a[(v10 * 3 + 0) % 4]) / (2.5 + (v3.last().copied().unwrap_or(0.5)).cos())), a[(v10 + 1) % 4]];
                    if x[i % 4] < (x[(i * 3 + 2) % 4]) * (v5) { continue; }
                }
            }
            _ => {
                let v12: f64 = if a[(i + 1) % 4] < v3.last().copied().unwrap_or(0.5) && i != 1 {
                    v5 = ((v3.last().copied().unwrap_or(0.5)) * (x[(i + 1) % 4])) * ((x[i % 4] - v3.get(3).copied().unwrap_or(0.75)));
                    (a[(i * 3 + 1) % 4]) * ((v5) * (0.0_f64))
                } else {
                    v5 = ((x[i % 4]) * (a[2])) * (((a[(i + 1) % 4]) / (2.5 + (x[i % 4]).cos())));
                    ((x[(i * 3 + 3) % 4]) * (v5)) * ((x[(i * 3 + 1) % 4]) * (y))
                };
            }
        }
        if 0.75_f64 < 0.75_f64 {
            let mut v13 = [0.0_f64; 4];
            v13[(i * 3 + 2) % 4] += (((v3.last().copied().unwrap_or(0.5) + 2.0_f64)) / (2.5 + ((y).sin()).cos()));
            let mut v14 = a;
        }
    }
    'l0: for (v15, v16) in x.iter().zip(x.iter().rev()) {
        'l1: for j in 0..3 {
            v5 += ((v3.iter().rev().take(2).map(|v17| v17.cos()).sum::<f64>())) * ((*v16) * (v5));
        }
        let mut v19 = 0 + 0usize;
        'l1: for &v20 in x.iter() {
            let v22: f64 = if a[v19 % 4] < 0.75_f64 && v19 != 1 {
                (-(y)) * ((v5 + y))
            } else {
                (v3.get(2).copied().unwrap_or(0.75)).tanh().exp()
            };
            v5 = (v5 * 0.5 + ((a[v19 % 4] - *v16)) * (v19 as f64)).sin();
            if 0.0_f64 > 0.5 || 2.0_f64 < v20 { break; }
        }
        if y < (v3.get(2).copied().unwrap_or(0.75)).tanh().exp() { break; }
    }
    v5 = (v5 * 0.5 + ((y) * ((v3.iter().fold(0.25, |v24, v23| v24 * 0.5 + v23.sin())))).tanh()).sin();
    v5 = 1.25_f64;
    (v3.get(0).copied().unwrap_or(0.75)) * (0.0_f64) + (v5).sin() + (v3.get(2).copied().unwrap_or(0.75)).sin() + (a[3]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_91(x: &[f64], y: f64, m: &[[f64; 4]; 2], table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1: f64 = ((x[table[2]] - y)).tanh();
    let mut v2 = m[1];
    let mut v3: Vec<f64> = x.to_vec();
    v2[0] = ((v1 - t[table[1]])).tanh().exp();
    let mut v4: Vec<f64> = x.to_vec();
    v2[table[0]] -= t[table[2]];
    'l0: for i in 0..4 {
        let mut v5 = (i + 1) % 4 + 0usize;
        v1 += (-(m[1][(v5 * 3 + 1) % 4])) * ((v2[v5 % 4]) * ((v4.iter().fold(0.25, |v7, v6| v7 * 0.5 + v6.sin()))));
    }
    v2[3] *= 0.5_f64;
    (m[1][1]) * (t[0]) + (v4.last().copied().unwrap_or(0.5)).sin() + ((v3.iter().fold(0.25, |v9, v8| v9 * 0.5 + v8.sin()))).sin() + (v2[table[1]]).sin() + (v1).sin() + (t[0]).sin() + (m[0][3]).sin()
}

#[differentiable(second_order)]
fn flow_92(x: &[f64], y: f64, table: &[usize]) -> f64 {
    let mut v1 = [-(0.75_f64), (y).sin(), (y).tanh().exp(), mixed(x[2], y)];
    let mut v2 = [((x[3]) / (2.5 + (v1[2]).cos())), (x[1] + v1[0]), (0.0_f64).sin(), ((v1[1]) / (2.5 + (v1[3]).cos()))];
    let v3: f64 = if v2[2] > ((v1[2]) / (2.5 + (x[0]).cos())) {
        ((v1[1]).tanh().exp()).sin()
    } else {
        (((x[3] - x[1])) / (2.5 + ((0.0_f64) * (y)).cos()))
    };
    (v2[2]).tanh().exp() + (v3).sin() + (v2[0]).sin() + (v1[2]).sin() + (y).sin() + (x[table[1]]).sin()
}

#[differentiable(second_order)]
fn flow_93(x: &[f64; 4], y: f64, mut a: [f64; 4], n: usize) -> f64 {
    'l0: for i in (0..n + 1).rev() {
        a[i % 4] = ((x[2]).tanh()) * (-(x[(n + 1) % 4]));
        a.swap(n % 4, i % 4);
    }
    a[n % 4] += ((x[0]) * (0.5_f64) + (x[n % 4]).sin());
    a[1] = ((a[n % 4]) * (y) - mixed(x[(n + 1) % 4], x[0]));
    'l0: for i in (0..n + 1).rev() {
        let mut v3: f64 = ((x[n % 4]).sin()) * ((a.iter().skip(1).fold(2.0_f64, |v2, v1| (v2 * 0.5 + v1).sin())));
        let mut v4: Vec<f64> = vec![(v3).tanh(), (x[i % 4]).tanh().exp()];
        let mut v5 = (n + 1) % 4 + 0usize;
    }
    ((a[n % 4]) / (2.5 + (a[0]).cos())) + (a[n % 4]).sin() + (y).sin() + (x[(n + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_94(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    let mut v1 = [(x[(n * 3 + 2) % 4] - y), (m[0][(n * 3 + 1) % 4]).tanh(), -(x[n % 4]), (m[1][n % 4]).tanh()];
    if n > 1 {
        if y < (x[n % 4] - m[0][0]) {
            let mut v2: f64 = (((y) * (m[1][n % 4])) / (2.5 + ((2.0_f64) * (y)).cos()));
        } else {
            let mut v3: Vec<f64> = v1.to_vec();
        }
    } else if y < ((m[0][(n + 1) % 4]) / (2.5 + (y).cos())) {
        let mut v4: f64 = mixed(-(y), (m[1][n % 4] + 0.75_f64));
    }
    let v5 = [0.0_f64; 4];
    if v1[n % 4] > -(x[(n + 1) % 4]) {
        let mut v6: Vec<f64> = vec![(x[n % 4]).tanh().exp(), (1.25_f64).sin()];
        let mut v7: Vec<f64> = v1.iter().map(|v8| v8 * 2.0_f64).collect();
        let mut v9 = [((v5[n % 4]) / (2.5 + (y).cos())), v1[(n * 3 + 2) % 4], v1[n % 4], (y).sin()];
    }
    let v10: f64 = match (n % 3, v1[(n + 1) % 4] < 0.0_f64 && n != 1) {
        (0, true) => ((x[n % 4]).sin()).sin(),
        (1, _) | (0, false) => x[(n * 3 + 2) % 4],
        _ => (v1[n % 4] + (v1[(n * 3 + 2) % 4]).tanh().exp()),
    };
    (v10 + m[1][n % 4]) + (v10).sin() + (v5[(n * 3 + 0) % 4]).sin() + (v1[(n + 1) % 4]).sin() + (m[1][(n + 1) % 4]).sin() + (y).sin() + (x[(n * 3 + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_95(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize, table: &[usize]) -> f64 {
    let mut v1: Vec<f64> = a.iter().map(|v2| v2 * 2.0_f64).collect();
    if let Some(v3) = v1.pop() {
        let v4: f64 = ((v3) * (n as f64)) * (n as f64);
    }
    let mut v5: f64 = ((m[0][0]).sin() + ((m[0][n % 4]) / (2.5 + (1.25_f64).cos())));
    (v5 + y) + (v5).sin() + (v1.get(1).copied().unwrap_or(0.75)).sin() + (a[table[n % 3]]).sin() + (m[0][(n + 1) % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_96(x: &[f64; 4], y: f64) -> f64 {
    'l0: for i in (1..4).rev() {
        let mut v1: f64 = ((x[i % 4]) * (y)) * (y);
        v1 = (v1 * 0.5 + (v1).tanh()).sin();
        let mut v2 = [0.0_f64; 4];
        if i > 0 {
            let mut v3: f64 = ((y - y)) * ((y) * (i as f64));
            break 'l0;
        }
    }
    let v4: f64 = ((x[2] - y)).sin();
    let mut v5: Vec<f64> = vec![(x[0]) * (x[1]), (x[3] + v4)];
    let mut v6 = [v4, v5.get(3).copied().unwrap_or(0.75), (x[3]) * (v4), (v4) * (x[0])];
    let v7: f64 = if v4 > 0.5 || y < (v5.iter().fold(0.25, |v9, v8| v9 * 0.5 + v8.sin())) {
        ((v4).tanh().exp() + ((v4) / (2.5 + (x[1]).cos())))
    } else {
        (v6[1]) * ((v5.iter().fold(0.25, |v11, v10| v11 * 0.5 + v10.sin())))
    };
    v6[2] + (v7).sin() + (v6[3]).sin() + (v5.last().copied().unwrap_or(0.5)).sin() + (v4).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_97(x: &[f64; 4], y: f64, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1 = 0usize;
    'l0: while v1 < 2 && !(0.5_f64 < ((y) / (2.5 + (x[3]).cos()))) {
        v1 += 1;
        if x[v1 % 4] < (y + x[(v1 + 1) % 4]) {
            let mut v2: f64 = ((x[v1 % 4] + t[v1 % 4])).tanh().exp();
            let mut v3: Vec<f64> = vec![(t[table[v1 % 3]]).tanh(), (0.0_f64).tanh()];
        }
        let v4: f64 = 0.0_f64;
        let mut v5: Vec<f64> = x.to_vec();
    }
    let mut v6: Vec<f64> = x.iter().map(|v7| v7 * 2.0_f64).collect();
    let mut v8 = v1 % 4 + 0usize;
    let mut v9 = [[0.0_f64; 4]; 2];
    mixed(0.5_f64, x[table[v1 % 3]]) + (v9[0][table[v1 % 3]]).sin() + ((v6.iter().fold(0.25, |v11, v10| v11 * 0.5 + v10.sin()))).sin() + (t[v8 % 4]).sin() + (y).sin() + (x[(v1 + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_98(x: &[f64; 4], y: f64, n: usize, #[constant] t: &[f64]) -> f64 {
    let mut v1 = 0usize;
    'l0: loop {
        v1 += 1;
        if v1 > 1 { break; }
        let mut v2: f64 = ((2.0_f64).tanh().exp() + (x[n % 4]) * (v1 as f64));
        'l1: for j in (1..4).rev() {
            let mut v3 = 0usize;
            'l2: loop {
                v3 += 1;
                if v3 > 2 { break; }
                let mut v4 = [mixed(v2, t[n % 4]), (y) * (0.0_f64), -(0.75_f64), (t[(v1 + 1) % 4]) * (y)];
                let mut v5 = [(t[1] + v4[n % 4]), (v2).tanh().exp(), (v4[1]) * (v4[(n + 1) % 4]), (t.iter().zip(x.iter()).map(|(v6, v7)| v6 * v7).sum::<f64>()).sin()];
                if v2 < (x[v3 % 4]).tanh() { continue 'l2; }
            }
            let mut v8 = [[0.0_f64; 4]; 2];
        }
    }
    let mut v9: Vec<f64> = x.to_vec();
    let mut v10 = [(v9.get(3).copied().unwrap_or(0.75)) * (v1 as f64), (2.0_f64) * (t[2]), (x[n % 4] - 2.0_f64), (x[(n + 1) % 4]).tanh()];
    let v11: f64 = (((y + x[(v1 + 1) % 4])) / (2.5 + ((x[(v1 * 3 + 0) % 4]) * (0.75_f64)).cos()));
    let mut v12: Vec<f64> = vec![(v9.get(1).copied().unwrap_or(0.75)) * (v10[(v1 + 1) % 4]), ((v10[n % 4]) / (2.5 + (v9.get(2).copied().unwrap_or(0.75)).cos()))];
    let mut v13: Vec<f64> = vec![(y) * (0.5_f64), (v11).tanh()];
    'l0: for i in 0..x.len() {
        let mut v14: Vec<f64> = vec![(v9.last().copied().unwrap_or(0.5)).tanh(), -(t[3])];
        'l1: for j in 0..n {
            let v15: f64 = (v11).sin();
            let mut v16: Vec<f64> = Vec::new();
            let v17: f64 = if (v12.iter().fold(0.25, |v19, v18| v19 * 0.5 + v18.sin())) > (0.75_f64) * (y) {
                ((x[v1 % 4]).tanh()) * (v1 as f64)
            } else {
                (((v14.iter().fold(0.25, |v21, v20| v21 * 0.5 + v20.sin()))) * (y)).tanh().exp()
            };
            v10[n % 4] = ((v12.get(0).copied().unwrap_or(0.75)) * ((v13.iter().fold(0.25, |v23, v22| v23 * 0.5 + v22.sin())))) * (n as f64);
        }
    }
    (x[v1 % 4]) * (t[n % 4]) + (v13.get(0).copied().unwrap_or(0.75)).sin() + (v12.get(3).copied().unwrap_or(0.75)).sin() + (v11).sin() + (v10[(v1 + 1) % 4]).sin() + (v9.get(2).copied().unwrap_or(0.75)).sin() + (t[(v1 + 1) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_99(x: &[f64; 4], y: f64, n: usize) -> f64 {
    let mut v1 = (n * 3 + 1) % 4 + 0usize;
    let mut v4: f64 = (((y).tanh()) / (2.5 + ((x.iter().map(|v2| v2 * y).sum::<f64>()).tanh()).cos()));
    let mut v5 = 0usize;
    'l0: while v5 < 1 {
        v5 += 1;
        'l1: for j in (0..v1 + 1).rev() {
            if v4 > 0.5 || 0.75_f64 < y {
                let mut v6 = 0usize;
                let v7: f64 = 'l2: loop {
                    v6 += 1;
                    if v6 > 1 { break mixed(y, y); }
                    let mut v8 = x[(v1 * 3 + 0) % 4] < x[n % 4] && v1 != 1;
                    match v1 {
                        0 if v4 < y => {
                            v4 += (((x.iter().rev().take(2).map(|v9| v9.cos()).sum::<f64>())) / (2.5 + (-(v4)).cos()));
                        }
                        0..=1 => {
                            let mut v11 = [(v4) * (v4), (0.0_f64).tanh().exp(), (x[0] + y), (v4).sin()];
                        }
                        _ => {
                            v4 *= (y) * (v1 as f64);
                        }
                    }
                    v4 += summed(&x[..2], (y + v4));
                };
            } else {
                v4 += ((y).tanh()) * ((1.25_f64 + 2.0_f64));
                let mut v12 = (v5 + 1) % 4 + 0usize;
            }
            if y < (0.5_f64) * (v4) {
                'l2: for k in 0..x.len() {
                    let mut v13 = [(y + y), (x[(j * 3 + 1) % 4] + y), ((y) / (2.5 + (x[(n * 3 + 3) % 4]).cos())), (v4) * (v4)];
                    v13[(k * 3 + 2) % 4] *= ((x[(v5 + 1) % 4] + x[n % 4]) + (v13[k % 4] + y));
                    let mut v14 = 0 + 0usize;
                    if k > 1 {
                        v4 = (v4 * 0.5 + ((x.iter().rev().take(2).map(|v15| v15.cos()).sum::<f64>())).tanh()).sin();
                        break;
                    }
                }
                let mut v17: f64 = (y).tanh().exp();
            }
        }
    }
    let v18: f64 = x[v5 % 4];
    let mut v19: f64 = -(((y) / (2.5 + (y).cos())));
    if n % 2 == 0 {
        let mut v20: Vec<f64> = Vec::new();
    } else if v18 < (x[v1 % 4]) * (y) {
        v4 = (v4 * 0.5 + ((v18) * (0.0_f64)) * (n as f64)).sin();
    } else {
        if v19 < mixed(v18, v4) { return y; }
        let v21: f64 = match (n % 3, 0.5_f64 < (y + v19)) {
            (0, true) => -((y).sin()),
            (1, _) | (0, false) => (mixed(y, y)).tanh().exp(),
            _ => (-(v4)) * ((v4) * (x[0])),
        };
    }
    v19 = (v19 * 0.5 + x[3]).sin();
    (v18) * (y) + (v19).sin() + (v18).sin() + (v4).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_100(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    let mut v1 = [[0.0_f64; 4]; 2];
    let mut v2: f64 = ((m[1][(n * 3 + 0) % 4] + x[n % 4])).sin();
    v1[0] = v1[1];
    (v2) * (n as f64) + (v2).sin() + (v1[1][(n * 3 + 3) % 4]).sin() + (t[(n * 3 + 0) % 4]).sin() + (m[1][(n * 3 + 0) % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_101(x: &[f64], y: f64, n: usize, table: &[usize]) -> f64 {
    let mut v1 = 0usize;
    'l0: while v1 < 1 && !(y > summed(&x[..2], x[3])) {
        v1 += 1;
        let v2 = [0.0_f64; 4];
        let mut v3: Vec<f64> = v2.to_vec();
        let mut v4 = v1 % 4 + 0usize;
        if 0.75_f64 > (y) * (v1 as f64) { return (x.iter().map(|v5| v5 * x[table[v1 % 3]]).sum::<f64>()).tanh(); }
    }
    let mut v7: Vec<f64> = Vec::new();
    let v8: f64 = if x[table[v1 % 3]] < 1.25_f64 && n != 1 {
        ((v7.get(3).copied().unwrap_or(0.75)) * (y) - (y).sin())
    } else {
        v7.last().copied().unwrap_or(0.5)
    };
    let mut v9: f64 = ((x[table[v1 % 3]]).tanh()).sin();
    'l0: for i in (0..v1 + 1).rev() {
        let mut v10 = 0usize;
        'l1: while v10 < 1 {
            v10 += 1;
            'l2: for k in 0..3 {
                if i % 2 == 0 {
                    let mut v11 = [(y) * (y), (v9).tanh(), (v8) * (v9), (v8).sin()];
                } else {
                    let v14: f64 = ((x.iter().map(|v12| v12.sin()).product::<f64>())).sin();
                }
                v9 += ((y) * (v9)).tanh().exp();
                v7.extend_from_slice(&x[..2]);
            }
            let v16 = [(v9).tanh(), (v7.last().copied().unwrap_or(0.5) + x[n % 4]), x[i % 4], -(y)];
        }
        let mut v17 = [[0.0_f64; 4]; 2];
    }
    (y) * (y) + (v9).sin() + (v8).sin() + (v7.get(3).copied().unwrap_or(0.75)).sin() + (y).sin() + (x[(v1 * 3 + 2) % 4]).sin()
}

#[differentiable(second_order)]
fn flow_102(x: &[f64], y: f64, n: usize) -> f64 {
    let mut v1 = [((x[(n + 1) % 4]) / (2.5 + (x[3]).cos())), (y) * (y), (y).tanh(), (y - x[(n * 3 + 0) % 4])];
    let mut v2: f64 = -(-(x[(n + 1) % 4]));
    v2 = ((v1[n % 4]) * (n as f64)) * (0.0_f64);
    let mut v3 = 0usize;
    'l0: while v3 < 2 {
        v3 += 1;
        if v2 > 0.5 || v1[(n + 1) % 4] < v1[2] { continue; }
        'l1: for j in (0..5).step_by(2) {
            let mut v4: Vec<f64> = v1.iter().map(|v5| v5 * 2.0_f64).collect();
            'l2: for k in 0..0 {
                v2 -= -(v4.get(2).copied().unwrap_or(0.75));
                let mut v8: f64 = ((x[v3 % 4]) * (v3 as f64)) * (((v4.iter().fold(0.25, |v7, v6| v7 * 0.5 + v6.sin()))) * (v1[(n + 1) % 4]));
                match v3 {
                    0 if x[3] > v8 => {
                        v8 -= v8;
                    }
                    0..=1 => {
                        let mut v9 = [[0.0_f64; 4]; 2];
                    }
                    _ => {
                        let mut v10: Vec<f64> = v4.iter().map(|v11| v11 * 1.25_f64).collect();
                    }
                }
                if v1[n % 4] > 0.5 || x[j % 4] < v2 {
                    v2 += ((v8).sin()) * (((v1[n % 4]) / (2.5 + (x[(k * 3 + 1) % 4]).cos())));
                    break;
                }
            }
        }
    }
    (x[v3 % 4]).tanh() + (v2).sin() + (v1[3]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_103(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], n: usize, table: &[usize]) -> f64 {
    let mut v1 = [(x[1]) * (x[table[n % 3]]), m[0][n % 4], (m[1][(n * 3 + 1) % 4]) * (x[table[n % 3]]), (y).sin()];
    let v2: f64 = (((m[1][(n + 1) % 4]) * (x[1])) / (2.5 + ((v1[n % 4]) * (0.75_f64)).cos()));
    let mut v3: Vec<f64> = x.to_vec();
    let mut v4: f64 = (mixed(m[1][n % 4], v1[1])).tanh().exp();
    (m[1][3]).tanh() + (v4).sin() + (v3.get(0).copied().unwrap_or(0.75)).sin() + (v2).sin() + (v1[2]).sin() + (m[0][(n + 1) % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_104(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize, #[constant] t: &[f64]) -> f64 {
    let v1 = [summed(&x[..2], y), (x[n % 4] - t[n % 4]), (y + x[0]), (2.0_f64) * (n as f64)];
    let mut v2: Vec<f64> = Vec::new();
    if t[n % 4] < (v2.iter().fold(0.25, |v4, v3| v4 * 0.5 + v3.sin())) {
        'l0: for i in (1..4).rev() {
            let mut v5: f64 = ((x[(n + 1) % 4]) * (v1[i % 4])) * (-(v2.last().copied().unwrap_or(0.5)));
        }
        if t[n % 4] > 0.5 || m[1][0] < t[(n + 1) % 4] { return (((1.25_f64) / (2.5 + (x[n % 4]).cos()))) * ((t[(n * 3 + 2) % 4]).tanh()); }
    } else if (v2.iter().fold(0.25, |v7, v6| v7 * 0.5 + v6.sin())) < (m[1][2]).sin() {
        let v8: f64 = ((x[(n + 1) % 4]) * (n as f64)).tanh();
    } else {
        let mut v9: f64 = 0.0_f64;
        v9 += (m[1][(n * 3 + 2) % 4]) * (n as f64);
    }
    if m[1][n % 4] > 0.5 || x[n % 4] < x[n % 4] {
        let mut v10: f64 = ((summed(&t[..2], t[n % 4])) / (2.5 + ((v2.get(3).copied().unwrap_or(0.75)).tanh().exp()).cos()));
    } else {
        let mut v11: f64 = 0.5_f64;
    }
    let mut v12 = [(x[n % 4]) * (n as f64), (x[n % 4]).tanh().exp(), (m[1][n % 4]) * (v2.get(0).copied().unwrap_or(0.75)), (t[(n + 1) % 4] + 1.25_f64)];
    let mut v13 = 0usize;
    'l0: while v13 < 3 {
        v13 += 1;
        let mut v14: f64 = ((x[0]).tanh()).sin();
        let mut v15 = 0usize;
        'l1: loop {
            v15 += 1;
            if v15 > 2 { break; }
            'l2: for v17 in x.chunks_exact(2) {
                let v16: f64 = v17[0] * v17[1];
                v12[(n * 3 + 1) % 4] = ((y).tanh()) * ((t[3]).tanh().exp());
                v12 = v1;
            }
        }
        v14 = ((x[n % 4]).sin()).sin();
    }
    (m[0][0]).sin() + (v12[v13 % 4]).sin() + ((v2.iter().fold(0.25, |v19, v18| v19 * 0.5 + v18.sin()))).sin() + (v1[v13 % 4]).sin() + (t[(v13 + 1) % 4]).sin() + (m[0][n % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_105(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize, #[constant] t: &[f64]) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    let mut v2: f64 = (v1.get(0).copied().unwrap_or(0.75) - (y).tanh());
    let mut v3: Vec<f64> = v1.to_vec();
    let mut v4 = m[0];
    'l0: for i in n % 3..=3 {
        let mut v5 = [(m[0][0] + v4[i % 4]), (v1.get(3).copied().unwrap_or(0.75)) * (y), (((v1.iter().fold(0.25, |v7, v6| v7 * 0.5 + v6.sin()))) / (2.5 + (0.75_f64).cos())), (v2 - t[(i * 3 + 2) % 4])];
        v4[i % 4] = -((v5[n % 4] - (v1.iter().fold(0.25, |v9, v8| v9 * 0.5 + v8.sin()))));
        v2 *= (x[n % 4] + v3.last().copied().unwrap_or(0.5));
        'l1: for v11 in x.windows(2) {
            let v10: f64 = v11[0] * v11[1];
            let mut v12: f64 = ((v10) * (i as f64)) * ((m[1][i % 4]) * (1.25_f64));
            let mut v13: Vec<f64> = Vec::new();
            'l2: for k in n % 3..=3 {
                let mut v14 = vec![0.0_f64; 4];
                let mut v15: Vec<f64> = vec![(v2 - t[(i * 3 + 1) % 4]), (v5[3] + y)];
                if y > -(v10) { continue 'l1; }
            }
        }
    }
    v4[n % 4] += -((t[n % 4]) * (v4[n % 4]));
    m[1][n % 4] + (v4[1]).sin() + (v3.last().copied().unwrap_or(0.5)).sin() + (v2).sin() + (v1.get(2).copied().unwrap_or(0.75)).sin() + (t[n % 4]).sin() + (m[1][n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_106(x: &[f64], y: f64, table: &[usize]) -> f64 {
    let v1 = [x[1], summed(&x[1..3], y), y, (x[0] - x[0])];
    let v2: f64 = (y).sin();
    if v1[2] > (y).sin() {
        let v3: f64 = ((1.25_f64).sin()) * (((v1[2]) / (2.5 + (v2).cos())));
    } else {
        let v4: f64 = if v1[2] > 0.5 || y < 2.0_f64 {
            let mut v5: f64 = 2.0_f64;
            0.0_f64
        } else {
            ((y).sin()).tanh()
        };
    }
    let mut v6 = [(2.0_f64) * (v1[table[0]]), (0.0_f64) * (x[1]), (v2).tanh().exp(), (v2 + x[1])];
    v6[3] + (v6[2]).sin() + (v2).sin() + (v1[2]).sin() + (y).sin() + (x[1]).sin()
}

#[differentiable(second_order)]
fn flow_107(x: &[f64], y: f64, n: usize) -> f64 {
    if n % 2 == 1 {
        let mut v1 = 0usize;
        'l0: while v1 < 4 {
            v1 += 1;
            let mut v2 = [(y) * (y), (1.25_f64 + y), ((x[(v1 * 3 + 2) % 4]) / (2.5 + (y).cos())), (x[v1 % 4]) * (x[0])];
            let mut v3: f64 = 2.0_f64;
            let v4: f64 = (v2[(n + 1) % 4] + (y).tanh().exp());
        }
    }
    let v5: f64 = ((y) * (0.75_f64)) * ((0.5_f64).tanh());
    match n {
        0 if v5 < v5 && n != 1 => {
            let mut v6 = [x[(n + 1) % 4], (x[n % 4]) * (y), (y + v5), (x[(n * 3 + 2) % 4]) * (y)];
        }
        0..=1 => {
            let mut v7 = vec![0.0_f64; 4];
        }
        _ => {
            let mut v8: f64 = ((y) * (v5)).sin();
        }
    }
    let mut v9 = 0usize;
    'l0: while v9 < 1 {
        v9 += 1;
        let mut v10 = [(v5) * (n as f64), -(x[(n * 3 + 0) % 4]), (x.iter().zip(x.iter()).map(|(v11, v12)| v11 * v12).sum::<f64>()).sin(), x[n % 4]];
        if x[2] < v5 && v9 != 1 {
            let mut v13: f64 = -(summed(x, 2.0_f64));
            break;
        }
        if v10[v9 % 4] > 0.5 || x[(v9 * 3 + 1) % 4] < v5 {
            'l1: for j in 0..x.len() {
                if j > 1 {
                    if x[j % 4] < (v10[1]) * (j as f64) {
                        let mut v14: f64 = ((y).sin() + (v10[n % 4]).tanh().exp());
                        break 'l1;
                    }
                    let mut v15: Vec<f64> = Vec::new();
                    if y < 0.75_f64 { continue 'l0; }
                }
            }
        }
    }
    if y < (x[(n + 1) % 4]) * (x[(n * 3 + 1) % 4]) {
        let mut v16: f64 = ((x[(v9 + 1) % 4] + v5)).tanh().exp();
    }
    let mut v17: f64 = ((y + v5)).tanh().exp();
    let mut v18 = [[0.0_f64; 4]; 2];
    (v17 + y) + (v18[1][(v9 + 1) % 4]).sin() + (v17).sin() + (v5).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_108(x: &[f64; 4], y: f64, mut a: [f64; 4], #[constant] t: &[f64]) -> f64 {
    let mut v1 = 1 + 0usize;
    a[v1 % 4] -= ((a[v1 % 4] + y)) * (v1 as f64);
    let v2: f64 = if t[v1 % 4] < t[v1 % 4] && v1 != 1 {
        t[(v1 + 1) % 4]
    } else {
        let mut v3: f64 = 2.0_f64;
        ((v3).sin()) * (x[(v1 * 3 + 0) % 4])
    };
    let mut v4: Vec<f64> = a.iter().map(|v5| v5 * 0.75_f64).collect();
    let mut v6 = [((y) / (2.5 + (a[v1 % 4]).cos())), v2, y, (y).tanh().exp()];
    let mut v7 = v2 < -(t[(v1 + 1) % 4]);
    x[(v1 + 1) % 4] + (v6[2]).sin() + (v4.last().copied().unwrap_or(0.5)).sin() + (v2).sin() + (t[(v1 + 1) % 4]).sin() + (a[(v1 + 1) % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_109(x: &[f64; 4], y: f64, n: usize, #[constant] t: &[f64]) -> f64 {
    let v1: f64 = t[n % 4];
    let v1: f64 = x[n % 4];
    let v2: f64 = if n % 2 == 1 {
        let mut v3: f64 = (-(v1)) * ((t[(n * 3 + 0) % 4] + y));
        (((t[3] + x[(n * 3 + 1) % 4])) / (2.5 + ((t[2]).tanh()).cos()))
    } else {
        ((0.75_f64) * (n as f64) - (x[(n + 1) % 4]) * (y))
    };
    let mut v4 = [0.0_f64; 4];
    let mut v5 = [(v2).sin(), v4[n % 4], ((t[n % 4]) / (2.5 + (t[0]).cos())), (x[(n * 3 + 3) % 4]).sin()];
    v4[1] += ((v5[n % 4] + 1.25_f64)).tanh();
    let v6: f64 = if 2.0_f64 > 0.5 || 2.0_f64 < t[(n + 1) % 4] {
        let mut v7: f64 = (-(v4[3])).sin();
        ((v4[(n + 1) % 4]) * (n as f64)) * (-(0.75_f64))
    } else {
        let v8: f64 = 1.25_f64;
        (x[n % 4]) * (n as f64)
    };
    let v9: f64 = ((v1).sin() - (v4[n % 4] + x[n % 4]));
    (v2) * (v6) + (v9).sin() + (v6).sin() + (v5[(n + 1) % 4]).sin() + (v4[n % 4]).sin() + (v2).sin() + (v1).sin()
}

#[differentiable(second_order)]
fn flow_110(x: &[f64], y: f64, #[constant] t: &[f64]) -> f64 {
    if x[0] < t[2] {
        let mut v1: Vec<f64> = x.iter().map(|v2| v2 * 0.0_f64).collect();
    } else {
        let mut v3: f64 = (2.0_f64).sin();
        'l0: for i in 0..2 {
            let mut v6: f64 = 1.25_f64;
            v6 -= (t[1]) * (v6);
            let v7: f64 = if i > 0 {
                ((x[i % 4] - 2.0_f64) + (y) * (v6))
            } else {
                ((v6 - v6) + (y).sin())
            };
            if i > 1 {
                v3 += (((v3) * (v3)) / (2.5 + (-(t[0])).cos()));
                continue 'l0;
            }
        }
    }
    let mut v8 = 0 + 0usize;
    if x[(v8 * 3 + 1) % 4] < (x[v8 % 4]).tanh().exp() {
        let mut v9 = [[0.0_f64; 4]; 2];
        let mut v10: Vec<f64> = vec![(x[(v8 * 3 + 0) % 4] - y), (t[v8 % 4]) * (v9[1][v8 % 4])];
        'l0: for i in 0..1 {
            let mut v13: f64 = 0.75_f64;
            v9[1][v8 % 4] -= (mixed(x[2], t[v8 % 4]) + ((v13) / (2.5 + (t[v8 % 4]).cos())));
            let mut v14 = v9[0];
        }
    } else if v8 % 2 == 1 {
        let mut v15: f64 = x[3];
    }
    if x[v8 % 4] < y && v8 != 1 {
        let mut v16 = [(0.5_f64) * (x[(v8 + 1) % 4]), 0.5_f64, (t[0]) * (v8 as f64), (x[v8 % 4] + x[v8 % 4])];
    } else {
        let mut v17: f64 = ((y).sin()) * (-(y));
        let mut v18 = 0usize;
        'l0: loop {
            v18 += 1;
            if v18 > 1 { break; }
            'l1: for j in (1..4).rev() {
                let mut v19: f64 = ((y).tanh() - (v17) * (t[v18 % 4]));
                let mut v20: Vec<f64> = x.iter().map(|v21| v21 * 0.5_f64).collect();
                v17 = (v17 * 0.5 + (((y - v17)) / (2.5 + ((v19).sin()).cos()))).sin();
                let mut v22 = 0usize;
                'l2: while v22 < 1 {
                    v22 += 1;
                    match v18 {
                        0 if v8 > 0 => {
                            v17 += mixed((t[v8 % 4]) * (v22 as f64), (t.iter().map(|v23| v23.sin()).product::<f64>()));
                        }
                        0..=1 => {
                            v19 = (v19 * 0.5 + -((t[2]).sin())).sin();
                        }
                        _ => {
                            v19 = 0.75_f64;
                        }
                    }
                    v17 = (v17 * 0.5 + (mixed(t[(v18 * 3 + 2) % 4], t[(v18 * 3 + 2) % 4])) * (v17)).sin();
                    if j % 2 == 1 { return (-(y) + (2.0_f64 - v19)); }
                }
            }
        }
    }
    let mut v25: f64 = ((t[(v8 * 3 + 0) % 4]) * (t[v8 % 4])).sin();
    v25 -= t[v8 % 4];
    v25 -= -(t[(v8 + 1) % 4]);
    v25 -= (t[v8 % 4] + t[v8 % 4]);
    v25 + (v25).sin() + (t[(v8 + 1) % 4]).sin() + (y).sin() + (x[v8 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_111(x: &[f64], y: f64, m: &[[f64; 4]; 2], n: usize, table: &[usize]) -> f64 {
    'l0: for i in 0..1 {
        'l1: for j in 0..x.len() {
            let mut v1 = (i * 3 + 2) % 4 + 0usize;
            let mut v2: f64 = 1.25_f64;
            if x[1] < m[1][(j * 3 + 2) % 4] && i != 1 {
                let mut v3: f64 = 0.5_f64;
                continue;
            }
        }
        let mut v4 = m[0];
    }
    let mut v7: f64 = 1.25_f64;
    let mut v8 = [(m[1][n % 4]).sin(), (m[0][n % 4]).sin(), (m[0][(n + 1) % 4] - v7), (x.iter().zip(x.iter()).map(|(v9, v10)| v9 * v10).sum::<f64>()).sin()];
    let v11: f64 = 1.25_f64;
    (m[1][(n + 1) % 4] + 0.75_f64) + (v11).sin() + (v8[n % 4]).sin() + (v7).sin() + (m[1][(n + 1) % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_112(x: &[f64], y: f64, mut a: [f64; 4], n: usize, table: &[usize]) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    let mut v2 = [0.0_f64; 4];
    let mut v3: f64 = ((v2[(n * 3 + 0) % 4]) * (y)).sin();
    ((v1.iter().fold(0.25, |v5, v4| v5 * 0.5 + v4.sin()))) * (v2[table[n % 3]]) + (v3).sin() + (v2[n % 4]).sin() + ((v1.iter().fold(0.25, |v7, v6| v7 * 0.5 + v6.sin()))).sin() + (a[(n + 1) % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_113(x: &[f64], y: f64, n: usize) -> f64 {
    let mut v1: Vec<f64> = x.to_vec();
    let mut v2: Vec<f64> = Vec::new();
    let mut v3 = [0.0_f64; 4];
    (v2.get(0).copied().unwrap_or(0.75)) * (v1.last().copied().unwrap_or(0.5)) + (v3[(n * 3 + 0) % 4]).sin() + (v2.get(0).copied().unwrap_or(0.75)).sin() + (v1.get(0).copied().unwrap_or(0.75)).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_114(x: &[f64; 4], y: f64, #[constant] t: &[f64]) -> f64 {
    'l0: for i in 0..x.len() {
        let mut v1: Vec<f64> = t.iter().map(|v2| v2 * 0.0_f64).collect();
        let mut v3 = 0usize;
        'l1: while v3 < 2 {
            v3 += 1;
            'l2: for k in v3 % 3..=3 {
                let mut v4: f64 = ((x[3]) * (0.5_f64)) * (y);
                let mut v5 = [[0.0_f64; 4]; 2];
                v5[0][i % 4] -= (mixed(0.0_f64, (v1.iter().fold(0.25, |v7, v6| v7 * 0.5 + v6.sin())))) * ((v5[0][(k + 1) % 4]).sin());
                v4 *= x[0];
            }
            if t[(i * 3 + 1) % 4] < (v1.iter().fold(0.25, |v9, v8| v9 * 0.5 + v8.sin())) && i != 1 {
                let v12: f64 = 0.0_f64;
                return ((t[0]) * ((v1.iter().fold(0.25, |v11, v10| v11 * 0.5 + v10.sin())))) * (i as f64);
            }
            let v13: f64 = if y > -(x[v3 % 4]) {
                ((x[v3 % 4] + t[v3 % 4])).sin()
            } else {
                (v1.iter().fold(0.25, |v15, v14| v15 * 0.5 + v14.sin()))
            };
            match i {
                0 if v3 % 2 == 1 => {
                    let mut v16: Vec<f64> = t.to_vec();
                }
                0..=1 => {
                    if v3 > 2 {
                        let mut v17 = [summed(&x[..2], v13), (t[i % 4]) * (y), (v1.get(2).copied().unwrap_or(0.75) + v13), (y) * (v3 as f64)];
                        v17[(v3 + 1) % 4] -= x[i % 4];
                        let mut v18: Vec<f64> = v17.iter().map(|v19| v19 * 2.0_f64).collect();
                    }
                }
                _ => {
                    let v20: f64 = match (v3 % 3, x[2] < v13 && i != 1) {
                        (0, true) => ((t[(v3 + 1) % 4] - v13) - (2.0_f64) * (x[(i + 1) % 4])),
                        (1, _) | (0, false) => ((x[i % 4]).sin()) * (v3 as f64),
                        _ => ((v1.last().copied().unwrap_or(0.5) + t[(i * 3 + 3) % 4])) * ((1.25_f64) * (i as f64)),
                    };
                }
            }
        }
        'l1: for j in v3 % 3..=3 {
            let mut v21 = [(t[(v3 + 1) % 4]) * (y), t[v3 % 4], (x[(j + 1) % 4]).tanh(), (y + x[(i + 1) % 4])];
            let mut v22: f64 = (y) * ((t[i % 4]).sin());
            v21[(j * 3 + 0) % 4] = (t.iter().zip(v21.iter()).map(|(v23, v24)| v23 * v24).sum::<f64>()).sin();
            if x[j % 4] < v1.last().copied().unwrap_or(0.5) && j != 1 { break; }
        }
    }
    if t[0] > 0.5 || x[2] < x[2] {
        let mut v25 = 3 + 0usize;
        let mut v26: f64 = 0.75_f64;
    } else {
        let mut v27: Vec<f64> = Vec::new();
    }
    let mut v28: Vec<f64> = Vec::new();
    -(t[1]) + ((v28.iter().fold(0.25, |v30, v29| v30 * 0.5 + v29.sin()))).sin() + (t[3]).sin() + (y).sin() + (x[0]).sin()
}

#[differentiable(second_order)]
fn flow_115(x: &[f64; 4], y: f64, mut a: [f64; 4], n: usize) -> f64 {
    let mut v1 = 0usize;
    'l0: while v1 < 4 {
        v1 += 1;
        let mut v2: Vec<f64> = x.iter().map(|v3| v3 * 1.25_f64).collect();
    }
    let v4: f64 = if y > (a[n % 4]).sin() {
        (((y) / (2.5 + (0.5_f64).cos()))) * (a[v1 % 4])
    } else {
        let mut v7: f64 = (a.iter().map(|v5| v5 * y).sum::<f64>()).tanh();
        y
    };
    'l0: for i in n % 3..=3 {
        let mut v8 = 0usize;
        'l1: while v8 < 1 && !(x[v1 % 4] < v4 && i != 1) {
            v8 += 1;
            let mut v9: f64 = ((1.25_f64) * (x[3])) * ((v4).tanh());
            v9 += v9;
        }
        if v4 < (a[n % 4]).tanh().exp() {
            'l1: for j in 0..x.len() {
                'l2: for k in (0..v1 + 1).rev() {
                    let mut v10: f64 = ((2.0_f64) * (x[j % 4]) + (y + 0.75_f64));
                }
            }
            let mut v11: Vec<f64> = x.to_vec();
            let mut v12 = a;
        } else {
            let mut v13: Vec<f64> = Vec::new();
            v13 = vec![((v13.last().copied().unwrap_or(0.5)) / (2.5 + (x[2]).cos()))];
        }
        if v4 > (v4) * (0.75_f64) {
            let mut v15 = [(y + a[n % 4]), ((v4) / (2.5 + (0.75_f64).cos())), v4, (x[n % 4]).sin()];
        }
    }
    let mut v16 = [0.0_f64; 4];
    let mut v17 = y < (v16.iter().map(|v18| v18.sin()).product::<f64>());
    a[0] += ((y - y)).tanh().exp();
    (y) * (a[n % 4]) + (v16[v1 % 4]).sin() + (v4).sin() + (a[v1 % 4]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_116(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize, #[constant] t: &[f64]) -> f64 {
    a[n % 4] = ((m[0][n % 4]).tanh()).sin();
    'l0: for i in 0..x.len() {
        let mut v1: f64 = 0.5_f64;
    }
    let mut v2 = 0usize;
    'l0: while v2 < 3 && !(t[(n * 3 + 2) % 4] < (0.5_f64) * (n as f64)) {
        v2 += 1;
        if t[v2 % 4] > (y).tanh().exp() {
            let v3: f64 = ((t[n % 4] - a[(n + 1) % 4])).tanh();
            'l1: for j in (1..4).rev() {
                if v2 % 2 == 0 { continue 'l0; }
                if v2 % 2 == 0 { continue 'l0; }
            }
        } else {
            let mut v4 = 0usize;
            let v5: f64 = 'l1: loop {
                v4 += 1;
                if v4 > 2 { break (2.0_f64) * (x[n % 4]); }
                let mut v6: Vec<f64> = t.to_vec();
                'l2: for v8 in x.windows(2) {
                    let v7: f64 = v8[0] * v8[1];
                    v6.truncate(1);
                    if a[v4 % 4] < (m[0][n % 4]) * (t[n % 4]) { continue; }
                }
                let mut v10: Vec<f64> = Vec::new();
            };
        }
        a[1] -= m[0][(v2 + 1) % 4];
        let mut v11: f64 = 0.0_f64;
    }
    let mut v12: f64 = ((t[(n * 3 + 0) % 4] - t[v2 % 4])).tanh().exp();
    y + (v12).sin() + (t[(v2 + 1) % 4]).sin() + (a[2]).sin() + (m[0][(v2 + 1) % 4]).sin() + (y).sin() + (x[v2 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_117(x: &[f64], y: f64, #[constant] t: &[f64]) -> f64 {
    let mut v1: f64 = 0.75_f64;
    v1 -= -(t[2]);
    let mut v2: Vec<f64> = t.to_vec();
    v1 = (v1 * 0.5 + v1).sin();
    v1 *= -(0.0_f64);
    let mut v3 = [(v1) * (1.25_f64), (v2.iter().rev().take(2).map(|v4| v4.cos()).sum::<f64>()), (v1) * (v2.last().copied().unwrap_or(0.5)), x[1]];
    (y).sin() + (v3[2]).sin() + (v2.get(0).copied().unwrap_or(0.75)).sin() + (v1).sin() + (t[2]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_118(x: &[f64; 4], y: f64, mut a: [f64; 4], #[constant] t: &[f64]) -> f64 {
    a[1] -= (t[0]) * ((x[2]).sin());
    if t[0] < (a[3] + t[0]) {
        'l0: for v2 in t.chunks_exact(2) {
            let v1: f64 = v2[0] * v2[1];
            a.swap(3, 2);
            let mut v3: Vec<f64> = x.iter().map(|v4| v4 * 0.0_f64).collect();
            a.swap(1, 1);
            let mut v5: f64 = (a[2]) * ((v3.last().copied().unwrap_or(0.5)).sin());
        }
        let mut v6 = 0usize;
        'l0: while v6 < 4 && !(x[2] > (a[1]) * (2.0_f64)) {
            v6 += 1;
            'l1: for j in (0..5).step_by(2) {
                a[0] += ((0.5_f64) * (x[j % 4])).tanh().exp();
            }
            let mut v7: Vec<f64> = a.to_vec();
            let mut v10: f64 = ((x[0] - 0.0_f64) + (x[1]) * ((v7.iter().fold(0.25, |v9, v8| v9 * 0.5 + v8.sin()))));
            'l1: for (v11, v12) in t.iter().zip(t.iter().rev()) {
                v10 = 0.5_f64;
                if v6 > 2 { continue 'l0; }
            }
        }
        let v13: f64 = if y < y {
            ((x[v6 % 4] + y)).tanh().exp()
        } else {
            ((t[v6 % 4]).sin() - (a[v6 % 4]).tanh())
        };
    } else {
        'l0: for i in 0..4 {
            let mut v14 = 0usize;
            'l1: while v14 < 2 && !(y > (x.iter().rev().take(2).map(|v15| v15.cos()).sum::<f64>())) {
                v14 += 1;
                let mut v17 = 0usize;
                'l2: while v17 < 3 && !(v14 % 2 == 0) {
                    v17 += 1;
                    let mut v18: Vec<f64> = Vec::new();
                    let mut v19: f64 = ((x[(v14 + 1) % 4]) * (v17 as f64) + (x[(v14 + 1) % 4]) * (v14 as f64));
                }
                if x[v14 % 4] < (2.0_f64).sin() {
                    let mut v20: f64 = (a[v14 % 4]).tanh().exp();
                    break;
                }
            }
            let mut v21: f64 = 0.0_f64;
        }
    }
    let mut v22 = 0usize;
    'l0: loop {
        v22 += 1;
        if v22 > 2 { break; }
        let mut v23: Vec<f64> = vec![-(y), (y - y)];
        if y < (t[(v22 * 3 + 1) % 4]) * (0.75_f64) {
            let v24: f64 = 1.25_f64;
            return mixed(summed(&t[1..], 1.25_f64), (t[v22 % 4]).sin());
        }
    }
    (x[v22 % 4]) * (t[(v22 + 1) % 4]) + (t[v22 % 4]).sin() + (a[v22 % 4]).sin() + (y).sin() + (x[v22 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_119(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4], n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    'l0: for i in (0..n + 1).rev() {
        let mut v1: f64 = 1.25_f64;
    }
    a[table[n % 3]] = t[3];
    let mut v2: f64 = (-(y)).tanh();
    v2 *= (v2).sin();
    match n {
        0 if a[n % 4] < (x[table[n % 3]] + a[(n * 3 + 3) % 4]) => {
            let mut v3: Vec<f64> = Vec::new();
        }
        0..=1 => {
            a[n % 4] -= (summed(&a[..2], m[1][(n * 3 + 3) % 4]) + (v2) * (0.0_f64));
        }
        _ => {
            'l0: for i in (1..4).rev() {
                a.swap((n * 3 + 3) % 4, n % 4);
                'l1: for j in 0..1 {
                    if i > 1 {
                        v2 = (v2 * 0.5 + ((a[(n + 1) % 4] + m[1][(n + 1) % 4]) - m[1][0])).sin();
                        let mut v4: Vec<f64> = vec![m[0][(j * 3 + 0) % 4], (x[(i * 3 + 1) % 4]).sin()];
                        a.swap(3, 1);
                    }
                    let mut v5 = 2 + 0usize;
                }
                v2 = ((t[i % 4]).tanh()).tanh().exp();
                if n > 0 {
                    v2 -= m[0][n % 4];
                    return ((x[n % 4] + m[1][n % 4])) * (((m[1][i % 4]) / (2.5 + (x[(i * 3 + 0) % 4]).cos())));
                }
            }
        }
    }
    let mut v6 = 0usize;
    'l0: while v6 < 4 {
        v6 += 1;
        let mut v7: f64 = ((t[1]) / (2.5 + ((t[table[n % 3]]).sin()).cos()));
        match v6 {
            0 if t[(n + 1) % 4] < a[(n * 3 + 2) % 4] => {
                let mut v8 = 0usize;
                'l1: loop {
                    v8 += 1;
                    if v8 > 2 { break; }
                    let mut v9: Vec<f64> = t.to_vec();
                    let mut v10 = [(v7).tanh().exp(), y, (y).tanh().exp(), (v2).sin()];
                    if v2 > (v7).sin() {
                        v2 += (((t[v6 % 4]) / (2.5 + (1.25_f64).cos()))).sin();
                    } else {
                        v9.push((((y - x[v6 % 4])) / (2.5 + (v2).cos())));
                        v2 -= (v10[3]).tanh();
                    }
                    v7 = (v7 * 0.5 + ((1.25_f64 + v10[v8 % 4])).sin()).sin();
                    if a[table[v6 % 3]] < 0.0_f64 && v8 != 1 { return -((m[1][(v6 * 3 + 2) % 4]).tanh()); }
                }
            }
            0..=1 => {
                v7 = ((y) * (v7) - (y) * (x[2]));
            }
            _ => {
                v7 += (a[1] - (x[(n + 1) % 4]).tanh().exp());
            }
        }
        if t[0] > 0.5 || a[(v6 + 1) % 4] < m[0][(v6 + 1) % 4] { return (t.iter().skip(1).fold(2.0_f64, |v13, v12| (v13 * 0.5 + v12).sin())); }
    }
    v2 += (0.5_f64) * (((a[(n + 1) % 4]) / (2.5 + (2.0_f64).cos())));
    v2 = 0.75_f64;
    -(v2) + (v2).sin() + (t[(v6 * 3 + 2) % 4]).sin() + (a[n % 4]).sin() + (m[0][n % 4]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_120(x: &[f64], y: f64, n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    'l0: for i in (0..5).step_by(2) {
        'l1: for v2 in t.windows(2) {
            let v1: f64 = v2[0] * v2[1];
            'l2: for (k, v3) in x.iter().enumerate() {
                let mut v5: f64 = mixed((*v3 + v1), (*v3) * (k as f64));
                v5 = (v5 * 0.5 + (v5 + (*v3) * (t[(k + 1) % 4]))).sin();
            }
        }
    }
    'l0: for &i in table {
        let mut v8: Vec<f64> = vec![(x[table[i % 3]]) * (t[i % 4]), (t[0]) * (x[1])];
        let mut v9 = n % 4 + 0usize;
    }
    'l0: for i in n % 3..=3 {
        let v12: f64 = (-(t[table[n % 3]]) + (x.iter().rev().take(2).map(|v10| v10.cos()).sum::<f64>()));
        let v13: f64 = v12;
        let mut v14: f64 = -((t[2]).tanh());
    }
    if y > 0.5 || t[(n * 3 + 1) % 4] < y {
        let mut v15: f64 = (t[(n * 3 + 0) % 4]).sin();
        let v16: f64 = if x[n % 4] > 0.5 || y < x[(n * 3 + 0) % 4] {
            ((v15) * (n as f64) + 2.0_f64)
        } else {
            v15 += (t.iter().rev().take(2).map(|v17| v17.cos()).sum::<f64>());
            ((x[n % 4]).sin()) * (((v15) / (2.5 + (t[(n + 1) % 4]).cos())))
        };
        let mut v19 = 0usize;
        'l0: loop {
            v19 += 1;
            if v19 > 2 { break; }
            let v20: f64 = 2.0_f64;
            match n {
                0 if v16 > (x[v19 % 4]) * (t[(v19 + 1) % 4]) => {
                    let mut v21: Vec<f64> = vec![(v20).tanh(), (y) * (y)];
                }
                0..=1 => {
                    let mut v22 = 0usize;
                    'l1: loop {
                        v22 += 1;
                        if v22 > 1 { break; }
                        let mut v23 = [[0.0_f64; 4]; 2];
                        v15 -= (t[v22 % 4] + v23[0][(n * 3 + 2) % 4]);
                        let mut v24 = [0.0_f64; 4];
                    }
                }
                _ => {
                    let mut v25: Vec<f64> = t.iter().map(|v26| v26 * 1.25_f64).collect();
                }
            }
            'l1: for j in 0..n {
                'l2: for k in (0..v19 + 1).rev() {
                    v15 = -((x[table[k % 3]]) * (1.25_f64));
                }
                v15 = (v15 * 0.5 + (y - -(v15))).sin();
                v15 -= (0.75_f64) * (v16);
                v15 = (v15 * 0.5 + v20).sin();
            }
            v15 -= (t.iter().map(|v27| v27 * v16).sum::<f64>()).tanh();
        }
    } else {
        let v29: f64 = -((x[n % 4] + t[(n + 1) % 4]));
    }
    let v30: f64 = ((x[0]).tanh().exp()).tanh().exp();
    let mut v31: f64 = ((x[3] + t[n % 4]) - (x[(n * 3 + 3) % 4]).tanh().exp());
    (x[(n + 1) % 4]).sin() + (v31).sin() + (v30).sin() + (t[(n * 3 + 2) % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_121(x: &[f64; 4], y: f64, #[constant] t: &[f64]) -> f64 {
    let v1 = [mixed(t[0], x[0]), t[0], ((t[0]) / (2.5 + (y).cos())), (x[1] + y)];
    let mut v2: Vec<f64> = t.iter().map(|v3| v3 * 0.5_f64).collect();
    let v4: f64 = 0.5_f64;
    (v1[2]).sin() + (v4).sin() + (v2.last().copied().unwrap_or(0.5)).sin() + (v1[3]).sin() + (t[2]).sin() + (y).sin() + (x[2]).sin()
}

#[differentiable(second_order)]
fn flow_122(x: &[f64; 4], y: f64) -> f64 {
    let mut v1 = [[0.0_f64; 4]; 2];
    let v2: f64 = if x[0] > -(v1[1][3]) {
        let mut v3: f64 = 1.25_f64;
        ((0.0_f64 - 0.0_f64) + (0.75_f64 - v1[0][0]))
    } else {
        let mut v4: f64 = ((x[2]) / (2.5 + (((v1[0][0]) / (2.5 + (v1[0][2]).cos()))).cos()));
        ((y + v4) + (v1[1][3]).sin())
    };
    let mut v5: f64 = (x[3]) * ((0.5_f64).tanh());
    let mut v6: Vec<f64> = x.to_vec();
    (x[2]).sin() + (v6.get(3).copied().unwrap_or(0.75)).sin() + (v5).sin() + (v2).sin() + (v1[1][1]).sin() + (y).sin() + (x[1]).sin()
}

#[differentiable(second_order)]
fn flow_123(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    if n > 2 {
        let v1: f64 = m[0][(n + 1) % 4];
        let mut v2: f64 = ((x[n % 4]).tanh().exp()).sin();
    } else if y < (2.0_f64) * (n as f64) {
        'l0: for i in 0..1 {
            let mut v3 = 0usize;
            let v4: f64 = 'l1: loop {
                v3 += 1;
                if v3 > 3 { break (m[0][(i + 1) % 4]).sin(); }
                let v5: f64 = if v3 % 2 == 0 {
                    let mut v6: f64 = ((0.75_f64) * (i as f64)).sin();
                    ((y).sin() + (m[1][2] + 0.0_f64))
                } else {
                    let mut v7: f64 = ((x[n % 4]).tanh()) * (n as f64);
                    ((y).sin() + (x[i % 4]) * (v7))
                };
                let mut v8: Vec<f64> = vec![v5, (x[v3 % 4]).sin()];
                let mut v11: f64 = ((x[2] - m[0][n % 4]) - ((v8.iter().fold(0.25, |v10, v9| v10 * 0.5 + v9.sin()))).tanh().exp());
                v11 = (v11 * 0.5 + (((v8.iter().fold(0.25, |v13, v12| v13 * 0.5 + v12.sin()))) * (y)) * ((v11 + m[0][1]))).sin();
            };
            if 1.25_f64 > 0.5 || y < m[0][i % 4] { continue; }
        }
    } else {
        let v14: f64 = ((y - y)) * (-(y));
        'l0: for i in 0..n {
            let mut v15 = [(m[0][n % 4]).sin(), mixed(x[i % 4], y), (v14).sin(), -(m[1][2])];
            'l1: for j in 0..x.len() {
                let mut v16: Vec<f64> = x.to_vec();
                let mut v19: f64 = ((0.5_f64) * (j as f64)) * ((v15.iter().map(|v17| v17.sin()).product::<f64>()));
                'l2: for k in 0..x.len() {
                    if 0.0_f64 > 0.5 || v15[j % 4] < y { continue 'l0; }
                    if v15[(n * 3 + 1) % 4] > 0.5 || v16.get(0).copied().unwrap_or(0.75) < v15[n % 4] {
                        v19 -= (v15[n % 4]).tanh();
                        v15[j % 4] *= ((0.0_f64 - v15[k % 4])).tanh();
                        let mut v20: f64 = 1.25_f64;
                    } else {
                        if x[(n * 3 + 3) % 4] < y && n != 1 {
                            v19 = (v19 * 0.5 + ((y).sin()).tanh().exp()).sin();
                            v15[2] *= (v19) * (n as f64);
                            v16.truncate(1);
                        } else {
                            while let Some(v22) = v16.pop() {
                                v19 *= mixed(v14, y);
                            }
                        }
                    }
                }
            }
            let mut v23: f64 = ((m[1][n % 4]) * (i as f64)).tanh();
            v23 = 0.5_f64;
        }
    }
    let v24: f64 = ((1.25_f64 - m[0][n % 4])).tanh().exp();
    let mut v25: f64 = y;
    v25 = 1.25_f64;
    v25 += ((x[n % 4]) * (n as f64) + (v25 + v25));
    v25 = (v25 * 0.5 + ((v25) * (n as f64)) * ((v25 + y))).sin();
    (m[1][n % 4] + x[n % 4]) + (v25).sin() + (v24).sin() + (m[0][n % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_124(x: &[f64], y: f64, m: &[[f64; 4]; 2], mut a: [f64; 4]) -> f64 {
    'l0: for i in 0..3 {
        a[(i + 1) % 4] += ((a[i % 4] - m[0][(i * 3 + 2) % 4])) * (((x[(i * 3 + 1) % 4]) / (2.5 + (y).cos())));
        if m[0][i % 4] > ((y) / (2.5 + (m[0][(i + 1) % 4]).cos())) { break; }
    }
    let mut v1 = 0 + 0usize;
    let mut v2: Vec<f64> = vec![(a[v1 % 4]).sin(), (x[0]).tanh().exp()];
    let mut v3 = 0usize;
    'l0: loop {
        v3 += 1;
        if v3 > 1 { break; }
        let mut v4 = [(y).tanh().exp(), (v2.get(1).copied().unwrap_or(0.75)) * (v1 as f64), (m[0][(v1 * 3 + 3) % 4]) * (a[(v3 * 3 + 2) % 4]), (x[1] - y)];
        let mut v5 = 0usize;
        'l1: while v5 < 2 && !(m[1][2] > (v4[(v1 + 1) % 4]) * (v4[v3 % 4])) {
            v5 += 1;
            if v1 > 1 {
                'l2: for k in 0..v3 {
                    let mut v6: Vec<f64> = v2.iter().map(|v7| v7 * 0.0_f64).collect();
                    let mut v8: f64 = x[v1 % 4];
                    if m[0][v5 % 4] > (v4[1]) * (1.25_f64) {
                        let v9: f64 = ((v2.last().copied().unwrap_or(0.5)) * (k as f64) + (0.5_f64) * (v4[(v5 + 1) % 4]));
                        break;
                    }
                }
                if v2.len() > 1 { v2 = v2[1..].to_vec(); }
            } else {
                a[v3 % 4] *= ((a[v3 % 4]) * (1.25_f64)) * (v4[(v5 + 1) % 4]);
                let mut v13: f64 = summed(&a[1..], ((v2.iter().fold(0.25, |v12, v11| v12 * 0.5 + v11.sin()))).sin());
            }
        }
    }
    if x[v1 % 4] > 0.5 || y < a[(v1 + 1) % 4] {
        'l0: for v15 in x.windows(2) {
            let v14: f64 = v15[0] * v15[1];
            v2.push((-(m[1][v3 % 4])).tanh());
            let mut v17 = [(x[(v1 * 3 + 1) % 4]).tanh(), -(a[v1 % 4]), (v14 + v14), (v2.iter().map(|v18| v18.sin()).product::<f64>())];
            v17 = a;
        }
        let v20 = vec![0.0_f64; 4];
        'l0: for i in (0..v1 + 1).rev() {
            let mut v21: f64 = -((x[i % 4] + a[2]));
        }
    }
    let mut v22: f64 = (x[(v1 * 3 + 1) % 4]) * ((0.75_f64 + a[(v3 * 3 + 3) % 4]));
    let mut v23 = [[0.0_f64; 4]; 2];
    (2.0_f64).sin() + (v23[1][v3 % 4]).sin() + (v22).sin() + (v2.get(0).copied().unwrap_or(0.75)).sin() + (a[v1 % 4]).sin() + (m[0][v1 % 4]).sin() + (y).sin()
}

#[differentiable(second_order)]
fn flow_125(x: &[f64], y: f64, n: usize) -> f64 {
    let mut v1 = [0.0_f64; 4];
    'l0: for &v2 in x.iter() {
        'l1: for j in 0..n {
            if j % 2 == 1 {
                let mut v4: f64 = 0.5_f64;
                break 'l0;
            }
            if v2 < (y) * (n as f64) { break 'l1; }
            let mut v5 = 0usize;
            'l2: loop {
                v5 += 1;
                if v5 > 1 { break; }
                let v6: f64 = (summed(&x[v5 % 4..], x[(j + 1) % 4])) * (j as f64);
                v1[(n + 1) % 4] = ((v1[(n * 3 + 3) % 4] - y)).tanh();
                let mut v7 = [[0.0_f64; 4]; 2];
                let v8: f64 = (((v7[0][n % 4]).sin()) / (2.5 + ((v6) * (y)).cos()));
            }
            v1[(v5 * 3 + 3) % 4] += ((v1[v5 % 4]) * (v1[j % 4])) * ((y).tanh().exp());
        }
        'l1: for j in 0..1 {
            let mut v9 = 0usize;
            'l2: loop {
                v9 += 1;
                if v9 > 2 { break; }
                let mut v10: f64 = 1.25_f64;
                if y < (y) * (x[(v9 * 3 + 1) % 4]) { continue 'l2; }
            }
        }
        let mut v11 = 0usize;
        'l1: while v11 < 2 {
            v11 += 1;
            v1[0] -= ((y) * (x[(n * 3 + 0) % 4])) * (v11 as f64);
            'l2: for k in v11 % 3..=3 {
                let mut v12: Vec<f64> = vec![(x[k % 4]) * (k as f64), (x[v11 % 4]) * (k as f64)];
                let mut v13: f64 = 2.0_f64;
                v1[k % 4] = (-(v13)).tanh();
                v13 = ((0.75_f64) * (k as f64)).tanh().exp();
                if k > 0 { break; }
            }
        }
        let v14: f64 = ((v1[2]).tanh()) * ((0.75_f64) * (y));
    }
    let mut v15: Vec<f64> = vec![(v1[(n * 3 + 2) % 4] + y), v1[(n + 1) % 4]];
    (v15.last().copied().unwrap_or(0.5) + v1[(n * 3 + 3) % 4]) + ((v15.iter().fold(0.25, |v17, v16| v17 * 0.5 + v16.sin()))).sin() + (v1[n % 4]).sin() + (y).sin() + (x[n % 4]).sin()
}

#[differentiable(second_order)]
fn flow_126(x: &[f64], y: f64) -> f64 {
    let mut v1: Vec<f64> = Vec::new();
    let v2: f64 = if x[0] > (x[3]).sin() {
        let mut v5: f64 = (((v1.iter().fold(0.25, |v4, v3| v4 * 0.5 + v3.sin())) + y)).tanh().exp();
        ((v5).sin()).tanh()
    } else {
        y
    };
    if 2.0_f64 > (x[1] - y) {
        let mut v6 = 0usize;
        'l0: loop {
            v6 += 1;
            if v6 > 2 { break; }
            'l1: for v8 in x.chunks_exact(2) {
                let v7: f64 = v8[0] * v8[1];
                while let Some(v9) = v1.pop() {
                    let mut v10: f64 = 2.0_f64;
                }
            }
            'l1: for (j, v11) in x.iter().enumerate() {
                let v13: f64 = 0.75_f64;
                let mut v14 = [(v2 + x[v6 % 4]), (v1.last().copied().unwrap_or(0.5)) * (j as f64), 0.75_f64, x[0]];
                v14[v6 % 4] = *v11;
                if x[v6 % 4] > (v1.last().copied().unwrap_or(0.5)).tanh().exp() {
                    let v17: f64 = ((x.iter().zip(x.iter()).map(|(v15, v16)| v15 * v16).sum::<f64>()).sin()).sin();
                    return -((v2) * (j as f64));
                }
            }
            v1 = vec![(v1.get(0).copied().unwrap_or(0.75)).sin()];
            'l1: for j in 0..x.len() {
                let mut v19: Vec<f64> = x.iter().map(|v20| v20 * 2.0_f64).collect();
                if 0.0_f64 > ((x[(v6 * 3 + 1) % 4]) / (2.5 + (2.0_f64).cos())) { break 'l0; }
            }
        }
        v1.insert(0, 2.0_f64);
    }
    let mut v22 = [(v2 - v2), y, ((v1.iter().fold(0.25, |v24, v23| v24 * 0.5 + v23.sin()))).tanh(), (x[0]).tanh().exp()];
    'l0: for i in 0..3 {
        let v25: f64 = ((x[(i * 3 + 3) % 4]).tanh() + 2.0_f64);
        v1.pop();
    }
    if 0.5_f64 > ((v1.iter().fold(0.25, |v28, v27| v28 * 0.5 + v27.sin()))).tanh() {
        v1 = vec![(x.iter().zip(x.iter()).map(|(v30, v31)| v30 * v31).sum::<f64>()).sin()];
        let v32: f64 = v1.last().copied().unwrap_or(0.5);
        let mut v33: f64 = (-(y)) * ((v32 - v32));
    } else {
        if x[3] > v22[3] {
            v1.push(summed(&v1, (v22[1]) * (x[0])));
            'l0: for i in 0..2 {
                'l1: for j in 0..x.len() {
                    let v35: f64 = ((y).sin() + (x[i % 4]).sin());
                    let v36: f64 = 2.0_f64;
                    let mut v39: f64 = ((x.iter().map(|v37| v37 * v36).sum::<f64>()).tanh()) * ((x[(i * 3 + 3) % 4]).tanh().exp());
                    if v1.get(2).copied().unwrap_or(0.75) < summed(&x[..2], y) { return (summed(&v1, v22[2]) + (y - 2.0_f64)); }
                }
            }
            let mut v40: f64 = (v22[1]) * ((v22[1]).tanh());
        }
    }
    (0.75_f64).sin() + (v22[2]).sin() + (v2).sin() + ((v1.iter().fold(0.25, |v42, v41| v42 * 0.5 + v41.sin()))).sin() + (y).sin() + (x[1]).sin()
}

#[differentiable(second_order)]
fn flow_127(x: &[f64; 4], y: f64, m: &[[f64; 4]; 2], n: usize) -> f64 {
    let mut v1 = 0usize;
    'l0: loop {
        v1 += 1;
        if v1 > 2 { break; }
        let v2: f64 = ((y) * (m[0][2])) * ((x[(n * 3 + 1) % 4]) * (m[0][(n + 1) % 4]));
    }
    let mut v3 = [(m[1][(n + 1) % 4]) * (x[n % 4]), (x[v1 % 4]) * (m[1][1]), (y) * (y), (m[1][v1 % 4]).sin()];
    let mut v4 = [((x[n % 4]) / (2.5 + (v3[n % 4]).cos())), (y + v3[n % 4]), summed(&m[0], x[1]), (v3[v1 % 4] + y)];
    let mut v5: f64 = ((v3[(n + 1) % 4]) * (v1 as f64)) * (n as f64);
    v4 = v3;
    match v1 {
        0 if 0.5_f64 < m[0][n % 4] && v1 != 1 => {
            'l0: for (i, v6) in x.iter().enumerate() {
                v5 *= (*v6).tanh();
            }
        }
        0..=1 => {
            let mut v8 = (v1 * 3 + 0) % 4 + 0usize;
        }
        _ => {
            let mut v9: f64 = 0.0_f64;
        }
    }
    'l0: for i in v1 % 3..=3 {
        v5 = 0.75_f64;
        v4[(v1 + 1) % 4] *= ((x[1]).tanh()) * ((m[0][0]) * (x[v1 % 4]));
    }
    v5 = (v5 * 0.5 + ((m[0][n % 4]) * (y)).tanh().exp()).sin();
    (v3[v1 % 4]) * (2.0_f64) + (v5).sin() + (v4[(n + 1) % 4]).sin() + (v3[(n + 1) % 4]).sin() + (m[0][v1 % 4]).sin() + (y).sin() + (x[3]).sin()
}

#[differentiable(second_order)]
fn flow_128(x: &[f64; 4], y: f64, n: usize, table: &[usize]) -> f64 {
    let mut v1 = 0usize;
    'l0: while v1 < 4 && !(n > 2) {
        v1 += 1;
        'l1: for j in v1 % 3..=3 {
            let mut v2 = [0.0_f64; 4];
            let mut v3: Vec<f64> = x.to_vec();
            if x[0] < (x.iter().zip(v2.iter()).map(|(v4, v5)| v4 * v5).sum::<f64>()).sin() {
                let mut v8: f64 = ((((v3.iter().fold(0.25, |v7, v6| v7 * 0.5 + v6.sin()))) * (x[(v1 * 3 + 2) % 4])) / (2.5 + ((v2[table[n % 3]] + y)).cos()));
                break;
            }
            let mut v13: f64 = 0.5_f64;
        }
        if y < (y) * (x[n % 4]) {
            let mut v14: f64 = -(summed(&x[..2], y));
        }
        let v15: f64 = ((y) * (y)).sin();
    }
    let mut v16 = [(y) * (x[3]), -(y), (x.iter().rev().take(2).map(|v17| v17.cos()).sum::<f64>()), (y).tanh().exp()];
    v16[2] *= ((y) * (y)).sin();
    v16[n % 4] *= ((v16[(v1 * 3 + 1) % 4]) * (v1 as f64)) * ((v16[(n + 1) % 4]) * (v16[(v1 * 3 + 2) % 4]));
    let v19: f64 = v16[(v1 + 1) % 4];
    v16[(v1 + 1) % 4] = ((v19 - 1.25_f64)).sin();
    let mut v20 = 0usize;
    'l0: while v20 < 2 && !(v1 % 2 == 0) {
        v20 += 1;
        let mut v21: f64 = ((x[(n * 3 + 1) % 4]).tanh()).tanh().exp();
        v16[n % 4] += -((y - x[table[n % 3]]));
        let mut v22: Vec<f64> = vec![(x[n % 4]) * (x[(n * 3 + 3) % 4]), y];
        if v16[1] < x[v20 % 4] && v1 != 1 {
            'l1: for v24 in x.windows(2) {
                let v23: f64 = v24[0] * v24[1];
                v22.sort_by(|a, b| a.total_cmp(b));
                let mut v28: f64 = 0.75_f64;
                let v29 = [0.0_f64; 4];
                v22 = vec![((v28) / (2.5 + (x[n % 4]).cos()))];
                if v20 > 2 { continue; }
            }
            let mut v33: f64 = 1.25_f64;
        }
    }
    (0.0_f64).sin() + (v19).sin() + (v16[(n * 3 + 2) % 4]).sin() + (y).sin() + (x[v20 % 4]).sin()
}

#[differentiable(second_order)]
fn flow_129(x: &[f64], y: f64, mut a: [f64; 4], n: usize, table: &[usize], #[constant] t: &[f64]) -> f64 {
    match n {
        0 if x[(n * 3 + 1) % 4] < (x[n % 4] - t[(n + 1) % 4]) => {
            'l0: for i in (0..5).step_by(2) {
                let mut v1 = vec![0.0_f64; 4];
                'l1: for j in (0..i + 1).rev() {
                    let mut v2: Vec<f64> = vec![(x[table[n % 3]]) * (a[0]), (t[j % 4]) * (j as f64)];
                    let v3: f64 = match (n % 3, y < (t[j % 4]) * (y)) {
                        (0, true) => ((v1[(n + 1) % 4]).tanh().exp()) * ((t[i % 4]) * (y)),
                        (1, _) | (0, false) => (-(v2.get(3).copied().unwrap_or(0.75))) * ((t[table[n % 3]]).tanh().exp()),
                        _ => x[n % 4],
                    };
                    if 2.0_f64 < (v1[table[i % 3]] - 1.25_f64) { continue; }
                }
                let v4: f64 = ((t[table[i % 3]]).tanh()).tanh().exp();
                let mut v5: f64 = (((y) / (2.5 + (v1[n % 4]).cos())) + (t[(i * 3 + 0) % 4]) * (a[3]));
            }
        }
        0..=1 => {
            let mut v6: f64 = (y + a[n % 4]);
        }
        _ => {
            a[table[n % 3]] = (y).sin();
        }
    }
    a.swap(table[n % 3], (n * 3 + 2) % 4);
    let mut v7: Vec<f64> = t.to_vec();
    let mut v8: f64 = 0.0_f64;
    let v9: f64 = if n % 2 == 0 {
        v7.get(3).copied().unwrap_or(0.75)
    } else {
        ((y + y) + (t[n % 4]).sin())
    };
    let mut v10: Vec<f64> = Vec::new();
    y + ((v10.iter().fold(0.25, |v12, v11| v12 * 0.5 + v11.sin()))).sin() + (v9).sin() + (v8).sin() + ((v7.iter().fold(0.25, |v14, v13| v14 * 0.5 + v13.sin()))).sin() + (t[n % 4]).sin() + (a[n % 4]).sin()
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
        single!(flow_123, f64; [1.37, 1.12, 0.78, 0.52, 1.45, 0.32, -0.28, 0.41, -1.2, 1.28, 1.28, 1.35, 0.44]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 0); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_124, f64; [0.54, 1.4, -0.95, -1.57, -0.36, 0.9, 0.94, 1.22, -0.28, 0.42, 1.07, -1.49, 0.81, 1.15, -0.66, 1.02, 1.16]; ([f64; 4], f64, [[f64; 4]; 2], [f64; 4],); (x, y, m, a) (&x, y, &m, a); (t_x, t_y, t_m, t_a) (&t_x, t_y, &t_m, t_a)),
        single!(flow_125, f64; [-0.84, 1.48, 1.53, 0.7, 1.2]; ([f64; 4], f64,); (x, y) (&x, y, 0); (t_x, t_y) (&t_x, t_y)),
        single!(flow_126, f64; [1.16, 1.56, 1.51, -1.1, 0.49]; ([f64; 4], f64,); (x, y) (&x, y); (t_x, t_y) (&t_x, t_y)),
        single!(flow_127, f64; [0.99, 0.61, -1.39, -0.88, 0.64, -0.25, -0.27, -0.2, -0.62, 1.51, 0.66, 1.59, 0.63]; ([f64; 4], f64, [[f64; 4]; 2],); (x, y, m) (&x, y, &m, 0); (t_x, t_y, t_m) (&t_x, t_y, &t_m)),
        single!(flow_128, f64; [0.99, 0.44, 0.92, -1.1, -0.36]; ([f64; 4], f64,); (x, y) (&x, y, 1, &[1, 1, 0]); (t_x, t_y) (&t_x, t_y)),
        single!(flow_129, f64; [0.66, -0.22, -0.68, 0.67, 0.56, 1.53, 1.01, -1.34, -0.71]; ([f64; 4], f64, [f64; 4],); (x, y, a) (&x, y, a, 0, &[3, 1, 0], &[0.21, 0.71, 1.22, -0.73]); (t_x, t_y, t_a) (&t_x, t_y, t_a)),
    ]
}
