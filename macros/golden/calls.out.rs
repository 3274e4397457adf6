fn energy(x: &[f64], k: f64, n: usize) -> f64 {
    let y = spring(x[n], k);
    let z = norm(x);
    y * z + 2.0 * y
}
///Derivatives of [`energy()`], made by `#[differentiable]`.
enum energy {}
impl energy {
    ///The gradient of `energy`.
    #[inline]
    fn grad(x: &[f64], k: f64, n: usize) -> (::chainrule::__private::Vec<f64>, f64) {
        Self::value_and_grad(x, k, n).1
    }
    ///The value and the gradient of `energy`.
    #[inline]
    fn value_and_grad(
        x: &[f64],
        k: f64,
        n: usize,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let _ = energy;
        let (value, pullback) = Self::vjp(x, k, n);
        let gradient = pullback(1.0);
        (value, gradient)
    }
    ///Adds `seed` times the gradient onto the buffers, and gives the value of `energy`.
    #[inline]
    fn accumulate_grad(
        x: &[f64],
        k: f64,
        n: usize,
        seed: f64,
        d_x: &mut [f64],
        d_k: &mut f64,
    ) -> f64 {
        ::chainrule::__private::same_length("x", x.len(), d_x.len());
        let (value, pullback) = Self::__vjp(x, k, n);
        let parts = pullback(
            seed,
            ::chainrule::__private::Cells::new(x, &mut d_x[..]),
            (),
            (),
        );
        *d_k += parts.1;
        value
    }
    ///The value and the pullback of `energy`.
    #[inline]
    fn vjp(
        x: &[f64],
        k: f64,
        n: usize,
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, k, n);
        (
            value,
            move |cotangent: f64| {
                let mut d_x = ::chainrule::__private::zero_like(x);
                let parts = pullback(
                    cotangent,
                    ::chainrule::__private::Cells::new(x, &mut d_x[..]),
                    (),
                    (),
                );
                (d_x, parts.1)
            },
        )
    }
    ///The value and the tangent of `energy`.
    #[inline]
    fn jvp(x: &[f64], k: f64, n: usize, t_x: &[f64], t_k: f64) -> (f64, f64) {
        let _ = energy;
        let (y, t_y) = spring::__jvp(
            x[n],
            k,
            ::chainrule::__private::tangent(&t_x[n]),
            ::chainrule::__private::tangent(&t_k),
        );
        let (z, t_z) = norm::__jvp(x, ::chainrule::__private::tangent(t_x));
        let v1 = ::core::clone::Clone::clone(&y) * ::core::clone::Clone::clone(&z);
        let v2 = ::chainrule::__private::mul(&t_y, &z);
        let v3 = ::chainrule::__private::mul(&y, &t_z);
        let v4 = ::chainrule::__private::plus(v2, v3);
        let v5 = 2.0 * y;
        let v6 = ::chainrule::__private::mul(
            &::chainrule::__private::elem(&t_y, 2.0),
            &t_y,
        );
        let v7 = v1 + v5;
        let v8 = ::chainrule::__private::add(&v4, &v6);
        (v7, v8)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        x: &[f64],
        k: f64,
        n: usize,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            ::chainrule::__private::Cells<'_, [f64], f64>,
            (),
            (),
        ) -> ((), f64, ()) + use<>,
    ) {
        let _ = energy;
        let (y, pullback_y) = spring::__vjp(x[n], k);
        let (z, pullback_z) = norm::__vjp(x);
        let v1 = ::core::clone::Clone::clone(&y) * ::core::clone::Clone::clone(&z);
        let v2 = 2.0 * ::core::clone::Clone::clone(&y);
        let v3 = ::chainrule::__private::shape(&v1);
        let v4 = ::chainrule::__private::shape(&v2);
        let v5 = v1 + v2;
        (
            v5,
            move |
                cotangent: f64,
                ::chainrule::__private::Cells {
                    value: x,
                    cells: cells_x,
                }: ::chainrule::__private::Cells<'_, [f64], f64>,
                _: (),
                _: ()|
            {
                let v6 = ::chainrule::__private::fold(&cotangent, &v3);
                let v7 = ::chainrule::__private::fold(&cotangent, &v4);
                let v8 = ::chainrule::__private::mul(
                    &v7,
                    &::chainrule::__private::elem(&v7, 2.0),
                );
                let v9 = ::chainrule::__private::fold(&v8, &y);
                let v10 = ::chainrule::__private::mul(&v6, &z);
                let v11 = ::chainrule::__private::fold(&v10, &y);
                let v12 = ::chainrule::__private::mul(&v6, &y);
                let d_z = ::chainrule::__private::fold(&v12, &z);
                let v13 = pullback_z(d_z, ::chainrule::__private::through(x, cells_x));
                let d_y = ::chainrule::__private::plus(v9, v11);
                let v15 = pullback_y(d_y, (), ());
                let v16 = ::chainrule::__private::part(v15.0, &0f64);
                let d_k = ::chainrule::__private::part(v15.1, &0f64);
                cells_x.settle(v13.0);
                cells_x.add(n, v16);
                ((), d_k, ())
            },
        )
    }
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        x: &[f64],
        k: f64,
        n: usize,
        t_x: ::core::option::Option<&[f64]>,
        t_k: ::core::option::Option<&f64>,
        _none_2: (),
    ) -> (f64, f64) {
        let zero;
        let t_x = match t_x {
            ::core::option::Option::Some(tangent) => tangent,
            ::core::option::Option::None => {
                zero = ::chainrule::__private::zero_like(&x);
                &zero
            }
        };
        let t_k = match t_k {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&k),
        };
        Self::jvp(x, k, n, t_x, t_k)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp_jvp<'chainrule>(
        x: &[f64],
        k: f64,
        n: usize,
        t_x: ::core::option::Option<&[f64]>,
        t_k: ::core::option::Option<&f64>,
        _none_2: (),
    ) -> (
        f64,
        f64,
        impl ::core::ops::Fn(
            f64,
            f64,
        ) -> (
                (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
                (f64, f64),
                (),
            ),
    )
    where
        Self: ::chainrule::__private::SecondOrder<'chainrule>,
    {
        (
            ::chainrule::__private::refused(),
            ::chainrule::__private::refused(),
            |_: f64, _: f64| ::chainrule::__private::refused(),
        )
    }
}
