fn solve(matrix: &[f64], right: &mut [f64]) {
    let n = right.len();
    for i in 0..n {
        for j in 0..i {
            right[i] -= matrix[i * n + j] * right[j];
        }
        right[i] /= matrix[i * n + i];
    }
}
///Derivatives of [`solve()`], made by `#[differentiable]`.
enum solve {}
impl solve {
    ///The value and the pullback of `solve`.
    #[inline]
    fn vjp<'held0>(
        matrix: &'held0 [f64],
        right: &mut [f64],
    ) -> (
        (),
        impl ::core::ops::Fn(
            &mut [f64],
        ) -> ::chainrule::__private::Vec<f64> + use<'held0>,
    ) {
        let (value, pullback) = Self::__vjp(matrix, right);
        (
            value,
            move |d_right: &mut [f64]| {
                let mut d_matrix = ::chainrule::__private::zero_like(matrix);
                let parts = pullback(
                    (),
                    ::chainrule::__private::Cells::new(matrix, &mut d_matrix[..]),
                    d_right,
                );
                d_matrix
            },
        )
    }
    ///The value and the tangent of `solve`.
    #[inline]
    fn jvp(
        matrix: &[f64],
        right: &mut [f64],
        t_matrix: &[f64],
        t_right: &mut [f64],
    ) -> ((), ()) {
        let _ = solve;
        let n = right.len();
        for i in 0..n {
            for j in 0..i {
                let v1 = i * n + j;
                let v2 = matrix[v1];
                let v3 = right[j];
                let v4 = t_right[j];
                right[i] += -(v2 * v3);
                t_right[i] += -(t_matrix[v1] * v3 + v4 * v2);
            }
            let v5 = i * n + i;
            let v6 = matrix[v5];
            let v7 = right[i];
            let v8 = t_right[i];
            let v9 = v7 / v6;
            right[i] = v9;
            t_right[i] = v8 / v6 - t_matrix[v5] / v6 * v9;
        }
        let v10 = ::chainrule::__private::zero_like(&());
        ((), v10)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        matrix: &[f64],
        right: &mut [f64],
    ) -> (
        (),
        impl ::core::ops::Fn(
            (),
            ::chainrule::__private::Cells<'_, [f64], f64>,
            &mut [f64],
        ) -> ((), ()) + use<>,
    ) {
        let _ = solve;
        let n = right.len();
        let mut tape = ::chainrule::__private::tape((0.0,), 0..n);
        let mut at_tape = 0;
        let mut tape_1 = ::chainrule::__private::Vec::new();
        for i in 0..n {
            for j in 0..i {
                let v1 = i * n + j;
                let v2 = right[j];
                right[i] += -(matrix[v1] * v2);
                tape_1.push((v2,));
            }
            let v3 = i * n + i;
            let v4 = right[i];
            let v5 = v4 / matrix[v3];
            right[i] = v5;
            tape[at_tape] = (v5,);
            at_tape += 1;
            ::chainrule::__private::foresee(&mut tape_1, at_tape, tape.len());
        }
        (
            (),
            move |
                cotangent: (),
                ::chainrule::__private::Cells {
                    value: matrix,
                    cells: cells_matrix,
                }: ::chainrule::__private::Cells<'_, [f64], f64>,
                d_right: &mut [f64]|
            {
                let mut at_tape = tape.len();
                let mut at_tape_1 = tape_1.len();
                for i in ::chainrule::__private::reversed(0..n) {
                    at_tape -= 1;
                    let (v7,) = tape[at_tape];
                    let v8 = i * n + i;
                    let v9 = d_right[i];
                    d_right[i] = 0.0;
                    let v10 = v9 / matrix[v8];
                    d_right[i] += v10;
                    cells_matrix.add(v8, -(v10 * v7));
                    for j in ::chainrule::__private::reversed(0..i) {
                        at_tape_1 -= 1;
                        let (v11,) = tape_1[at_tape_1];
                        let v12 = i * n + j;
                        let v13 = d_right[i];
                        d_right[j] += -(v13 * matrix[v12]);
                        cells_matrix.add(v12, -(v13 * v11));
                    }
                }
                ((), ())
            },
        )
    }
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        matrix: &[f64],
        right: &mut [f64],
        t_matrix: ::core::option::Option<&[f64]>,
        t_right: &mut [f64],
    ) -> ((), ()) {
        let zero;
        let t_matrix = match t_matrix {
            ::core::option::Option::Some(tangent) => tangent,
            ::core::option::Option::None => {
                zero = ::chainrule::__private::zero_like(&matrix);
                &zero
            }
        };
        Self::jvp(matrix, right, t_matrix, t_right)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp_jvp<'chainrule>(
        matrix: &[f64],
        right: &mut [f64],
        t_matrix: ::core::option::Option<&[f64]>,
        t_right: &mut [f64],
    ) -> (
        (),
        (),
        impl ::core::ops::Fn(
            (),
            (),
            &mut [f64],
            &mut [f64],
            (),
        ) -> (
                (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
                ((), ()),
            ),
    )
    where
        Self: ::chainrule::__private::SecondOrder<'chainrule>,
    {
        (
            ::chainrule::__private::refused(),
            ::chainrule::__private::refused(),
            |_: (), _: (), _: &mut [f64], _: &mut [f64], _: ()| ::chainrule::__private::refused(),
        )
    }
}
fn last(matrix: &[f64], right: &[f64]) -> f64 {
    let mut x = right.to_vec();
    solve(matrix, &mut x);
    x[x.len() - 1]
}
///Derivatives of [`last()`], made by `#[differentiable]`.
enum last {}
impl last {
    ///The gradient of `last`.
    #[inline]
    fn grad(
        matrix: &[f64],
        right: &[f64],
    ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>) {
        Self::value_and_grad(matrix, right).1
    }
    ///The value and the gradient of `last`.
    #[inline]
    fn value_and_grad(
        matrix: &[f64],
        right: &[f64],
    ) -> (f64, (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>)) {
        let _ = last;
        let (value, pullback) = Self::vjp(matrix, right);
        let gradient = pullback(1.0);
        (value, gradient)
    }
    ///Adds `seed` times the gradient onto the buffers, and gives the value of `last`.
    #[inline]
    fn accumulate_grad(
        matrix: &[f64],
        right: &[f64],
        seed: f64,
        d_matrix: &mut [f64],
        d_right: &mut [f64],
    ) -> f64 {
        ::chainrule::__private::same_length("matrix", matrix.len(), d_matrix.len());
        ::chainrule::__private::same_length("right", right.len(), d_right.len());
        let (value, pullback) = Self::__vjp(matrix, right);
        let parts = pullback(
            seed,
            ::chainrule::__private::Cells::new(matrix, &mut d_matrix[..]),
            ::chainrule::__private::Cells::new(right, &mut d_right[..]),
        );
        value
    }
    ///The value and the pullback of `last`.
    #[inline]
    fn vjp(
        matrix: &[f64],
        right: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
    ) {
        let (value, pullback) = Self::__vjp(matrix, right);
        (
            value,
            move |cotangent: f64| {
                let mut d_matrix = ::chainrule::__private::zero_like(matrix);
                let mut d_right = ::chainrule::__private::zero_like(right);
                let parts = pullback(
                    cotangent,
                    ::chainrule::__private::Cells::new(matrix, &mut d_matrix[..]),
                    ::chainrule::__private::Cells::new(right, &mut d_right[..]),
                );
                (d_matrix, d_right)
            },
        )
    }
    ///The value and the tangent of `last`.
    #[inline]
    fn jvp(
        matrix: &[f64],
        right: &[f64],
        t_matrix: &[f64],
        t_right: &[f64],
    ) -> (f64, f64) {
        let _ = last;
        let v1 = ::chainrule::__private::ToOwned::to_owned(right);
        let v2 = ::chainrule::__private::ToOwned::to_owned(t_right);
        let mut x = v1;
        let mut t_x = v2;
        let (v3, _tangent) = solve::__jvp(
            matrix,
            &mut x,
            ::chainrule::__private::tangent(t_matrix),
            &mut t_x,
        );
        let v4 = x.len() - 1;
        let v5 = x[v4];
        let v6 = t_x[v4];
        (v5, v6)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        matrix: &[f64],
        right: &[f64],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            ::chainrule::__private::Cells<'_, [f64], f64>,
            ::chainrule::__private::Cells<'_, [f64], f64>,
        ) -> ((), ()) + use<>,
    ) {
        let _ = last;
        let v1 = ::chainrule::__private::ToOwned::to_owned(right);
        let mut x = v1;
        let (v2, pullback_v2) = solve::__vjp(matrix, &mut x);
        let v3 = x.len() - 1;
        let v4 = x[v3];
        (
            v4,
            move |
                cotangent: f64,
                ::chainrule::__private::Cells {
                    value: matrix,
                    cells: cells_matrix,
                }: ::chainrule::__private::Cells<'_, [f64], f64>,
                ::chainrule::__private::Cells {
                    value: right,
                    cells: cells_right,
                }: ::chainrule::__private::Cells<'_, [f64], f64>|
            {
                let v5 = ::chainrule::__private::zero_like(&x);
                let mut d_x = v5;
                d_x[v3] += cotangent;
                let v6 = ::chainrule::__private::zero_like(&v2);
                let v7 = pullback_v2(
                    v6,
                    ::chainrule::__private::through(matrix, cells_matrix),
                    &mut d_x,
                );
                cells_right.add_all(d_x);
                cells_matrix.settle(v7.0);
                ((), ())
            },
        )
    }
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        matrix: &[f64],
        right: &[f64],
        t_matrix: ::core::option::Option<&[f64]>,
        t_right: ::core::option::Option<&[f64]>,
    ) -> (f64, f64) {
        let zero;
        let t_matrix = match t_matrix {
            ::core::option::Option::Some(tangent) => tangent,
            ::core::option::Option::None => {
                zero = ::chainrule::__private::zero_like(&matrix);
                &zero
            }
        };
        let zero;
        let t_right = match t_right {
            ::core::option::Option::Some(tangent) => tangent,
            ::core::option::Option::None => {
                zero = ::chainrule::__private::zero_like(&right);
                &zero
            }
        };
        Self::jvp(matrix, right, t_matrix, t_right)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp_jvp<'chainrule>(
        matrix: &[f64],
        right: &[f64],
        t_matrix: ::core::option::Option<&[f64]>,
        t_right: ::core::option::Option<&[f64]>,
    ) -> (
        f64,
        f64,
        impl ::core::ops::Fn(
            f64,
            f64,
            (),
            (),
        ) -> (
                (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
                (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
            ),
    )
    where
        Self: ::chainrule::__private::SecondOrder<'chainrule>,
    {
        (
            ::chainrule::__private::refused(),
            ::chainrule::__private::refused(),
            |_: f64, _: f64, _: (), _: ()| ::chainrule::__private::refused(),
        )
    }
}
