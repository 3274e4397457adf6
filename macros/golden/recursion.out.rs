fn horner(x: f64, coefficients: &[f64], at: usize) -> f64 {
    if at == coefficients.len() {
        return 0.0;
    }
    let rest = horner(x, coefficients, at + 1);
    coefficients[at] + x * rest
}
///Derivatives of [`horner()`], made by `#[differentiable]`.
enum horner {}
impl horner {
    ///The gradient of `horner`.
    #[inline]
    fn grad(
        x: f64,
        coefficients: &[f64],
        at: usize,
    ) -> (f64, ::chainrule::__private::Vec<f64>) {
        Self::value_and_grad(x, coefficients, at).1
    }
    ///The value and the gradient of `horner`.
    #[inline]
    fn value_and_grad(
        x: f64,
        coefficients: &[f64],
        at: usize,
    ) -> (f64, (f64, ::chainrule::__private::Vec<f64>)) {
        let _ = horner;
        let (value, pullback) = Self::vjp(x, coefficients, at);
        let gradient = pullback(1.0);
        (value, gradient)
    }
    ///Adds `seed` times the gradient onto the buffers, and gives the value of `horner`.
    #[inline]
    fn accumulate_grad(
        x: f64,
        coefficients: &[f64],
        at: usize,
        seed: f64,
        d_x: &mut f64,
        d_coefficients: &mut [f64],
    ) -> f64 {
        ::chainrule::__private::same_length(
            "coefficients",
            coefficients.len(),
            d_coefficients.len(),
        );
        let (value, pullback) = Self::__vjp(x, coefficients, at);
        let parts = pullback(
            seed,
            (),
            ::chainrule::__private::Cells::new(coefficients, &mut d_coefficients[..]),
            (),
        );
        *d_x += parts.0;
        value
    }
    ///The value and the pullback of `horner`.
    #[inline]
    fn vjp(
        x: f64,
        coefficients: &[f64],
        at: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (f64, ::chainrule::__private::Vec<f64>)) {
        let (value, pullback) = Self::__vjp(x, coefficients, at);
        (
            value,
            move |cotangent: f64| {
                let mut d_coefficients = ::chainrule::__private::zero_like(coefficients);
                let parts = pullback(
                    cotangent,
                    (),
                    ::chainrule::__private::Cells::new(
                        coefficients,
                        &mut d_coefficients[..],
                    ),
                    (),
                );
                (parts.0, d_coefficients)
            },
        )
    }
    ///The value and the tangent of `horner`.
    #[inline]
    fn jvp(
        x: f64,
        coefficients: &[f64],
        at: usize,
        t_x: f64,
        t_coefficients: &[f64],
    ) -> (f64, f64) {
        let _ = horner;
        let v1 = at == coefficients.len();
        let (v3, v4) = if v1 {
            (0.0, 0.0)
        } else {
            let v2 = at + 1;
            let (rest, t_rest) = horner::__jvp(
                x,
                coefficients,
                v2,
                ::chainrule::__private::tangent(&t_x),
                ::chainrule::__private::tangent(t_coefficients),
                ::chainrule::__private::no_tangent(),
            );
            (coefficients[at] + x * rest, t_coefficients[at] + (t_x * rest + t_rest * x))
        };
        (v3, v4)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        x: f64,
        coefficients: &[f64],
        at: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            (),
            ::chainrule::__private::Cells<'_, [f64], f64>,
            (),
        ) -> (f64, (), ()) + use<>,
    ) {
        let _ = horner;
        let mut records = ::chainrule::__private::Vec::new();
        let value = Self::__forward(x, coefficients, at, &mut records);
        (
            value,
            move |
                cotangent: f64,
                handle0: (),
                handle1: ::chainrule::__private::Cells<'_, [f64], f64>,
                handle2: ()|
            Self::__reverse(cotangent, handle0, handle1, handle2, &mut &records[..]),
        )
    }
    #[doc(hidden)]
    #[inline]
    fn __forward(
        x: f64,
        coefficients: &[f64],
        at: usize,
        records: &mut ::chainrule::__private::Vec<(f64, usize, bool, f64)>,
    ) -> f64 {
        let v1 = at == coefficients.len();
        let (v3, rest_1) = if v1 {
            (0.0, 0.0)
        } else {
            let v2 = at + 1;
            let rest = Self::__forward(x, coefficients, v2, records);
            (coefficients[at] + x * rest, rest)
        };
        records.push((x, at, v1, rest_1));
        v3
    }
    #[doc(hidden)]
    #[inline]
    fn __reverse(
        cotangent: f64,
        _: (),
        ::chainrule::__private::Cells {
            value: coefficients,
            cells: cells_coefficients,
        }: ::chainrule::__private::Cells<'_, [f64], f64>,
        _: (),
        records: &mut &[(f64, usize, bool, f64)],
    ) -> (f64, (), ()) {
        let (x, at, v1, rest_1) = ::chainrule::__private::last_record(records);
        let d_x = if v1 {
            0.0
        } else {
            let v5 = at + 1;
            let d_rest = cotangent * x;
            cells_coefficients.add(at, cotangent);
            let cells_v6_1 = cells_coefficients;
            let v6 = Self::__reverse(
                d_rest,
                (),
                ::chainrule::__private::through(coefficients, cells_v6_1),
                ::chainrule::__private::passive(&v5),
                records,
            );
            cells_v6_1.settle(v6.1);
            let v7 = ::chainrule::__private::part(v6.0, &0f64);
            cotangent * rest_1 + v7
        };
        (d_x, (), ())
    }
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        x: f64,
        coefficients: &[f64],
        at: usize,
        t_x: ::core::option::Option<&f64>,
        t_coefficients: ::core::option::Option<&[f64]>,
        _none_2: (),
    ) -> (f64, f64) {
        let t_x = match t_x {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&x),
        };
        let zero;
        let t_coefficients = match t_coefficients {
            ::core::option::Option::Some(tangent) => tangent,
            ::core::option::Option::None => {
                zero = ::chainrule::__private::zero_like(&coefficients);
                &zero
            }
        };
        Self::jvp(x, coefficients, at, t_x, t_coefficients)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp_jvp<'chainrule>(
        x: f64,
        coefficients: &[f64],
        at: usize,
        t_x: ::core::option::Option<&f64>,
        t_coefficients: ::core::option::Option<&[f64]>,
        _none_2: (),
    ) -> (
        f64,
        f64,
        impl ::core::ops::Fn(
            f64,
            f64,
            (),
            (),
            (),
        ) -> (
                (f64, f64),
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
            |_: f64, _: f64, _: (), _: (), _: ()| ::chainrule::__private::refused(),
        )
    }
}
fn power(x: f64, n: usize) -> f64 {
    if n == 0 { 1.0 } else { x * power(x, n - 1) }
}
///Derivatives of [`power()`], made by `#[differentiable]`.
enum power {}
impl power {
    ///The gradient of `power`.
    #[inline]
    fn grad(x: f64, n: usize) -> f64 {
        Self::value_and_grad(x, n).1
    }
    ///The value and the gradient of `power`.
    #[inline]
    fn value_and_grad(x: f64, n: usize) -> (f64, f64) {
        let _ = power;
        let (value, pullback) = Self::vjp(x, n);
        let gradient = pullback(1.0);
        (value, gradient)
    }
    ///Adds `seed` times the gradient onto the buffers, and gives the value of `power`.
    #[inline]
    fn accumulate_grad(x: f64, n: usize, seed: f64, d_x: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, n);
        let parts = pullback(seed, (), ());
        *d_x += parts.0;
        value
    }
    ///The value and the pullback of `power`.
    #[inline]
    fn vjp(x: f64, n: usize) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (value, pullback) = Self::__vjp(x, n);
        (
            value,
            move |cotangent: f64| {
                let parts = pullback(cotangent, (), ());
                parts.0
            },
        )
    }
    ///The value and the tangent of `power`.
    #[inline]
    fn jvp(x: f64, n: usize, t_x: f64) -> (f64, f64) {
        let _ = power;
        let v1 = n == 0;
        let (v5, v6) = if v1 {
            (1.0, 0.0)
        } else {
            let v2 = n - 1;
            let (v3, v4) = power::__jvp(
                x,
                v2,
                ::chainrule::__private::tangent(&t_x),
                ::chainrule::__private::no_tangent(),
            );
            (x * v3, t_x * v3 + v4 * x)
        };
        (v5, v6)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        x: f64,
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, (), ()) -> (f64, ()) + use<>) {
        let _ = power;
        let mut records = ::chainrule::__private::Vec::new();
        let value = Self::__forward(x, n, &mut records);
        (
            value,
            move |cotangent: f64, handle0: (), handle1: ()| Self::__reverse(
                cotangent,
                handle0,
                handle1,
                &mut &records[..],
            ),
        )
    }
    #[doc(hidden)]
    #[inline]
    fn __forward(
        x: f64,
        n: usize,
        records: &mut ::chainrule::__private::Vec<(f64, usize, bool, f64)>,
    ) -> f64 {
        let v1 = n == 0;
        let (v4, v5) = if v1 {
            (1.0, 0.0)
        } else {
            let v2 = n - 1;
            let v3 = Self::__forward(x, v2, records);
            (x * v3, v3)
        };
        records.push((x, n, v1, v5));
        v4
    }
    #[doc(hidden)]
    #[inline]
    fn __reverse(
        cotangent: f64,
        _: (),
        _: (),
        records: &mut &[(f64, usize, bool, f64)],
    ) -> (f64, ()) {
        let (x, n, v1, v5) = ::chainrule::__private::last_record(records);
        let d_x = if v1 {
            0.0
        } else {
            let v6 = n - 1;
            let v7 = Self::__reverse(
                cotangent * x,
                (),
                ::chainrule::__private::passive(&v6),
                records,
            );
            let v8 = ::chainrule::__private::part(v7.0, &0f64);
            cotangent * v5 + v8
        };
        (d_x, ())
    }
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        x: f64,
        n: usize,
        t_x: ::core::option::Option<&f64>,
        _none_1: (),
    ) -> (f64, f64) {
        let t_x = match t_x {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&x),
        };
        Self::jvp(x, n, t_x)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp_jvp<'chainrule>(
        x: f64,
        n: usize,
        t_x: ::core::option::Option<&f64>,
        _none_1: (),
    ) -> (f64, f64, impl ::core::ops::Fn(f64, f64, (), ()) -> ((f64, f64), ((), ())))
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
