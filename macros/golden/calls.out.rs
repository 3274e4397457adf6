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
        (y * z + 2.0 * y, t_y * z + t_z * y + t_y * 2.0)
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
        let v1 = y * z + 2.0 * y;
        (
            v1,
            move |
                cotangent: f64,
                ::chainrule::__private::Cells {
                    value: x,
                    cells: cells_x,
                }: ::chainrule::__private::Cells<'_, [f64], f64>,
                _: (),
                _: ()|
            {
                let d_z = cotangent * y;
                let v2 = pullback_z(d_z, ::chainrule::__private::through(x, cells_x));
                let d_y = cotangent * 2.0 + cotangent * z;
                let v4 = pullback_y(d_y, (), ());
                let v5 = ::chainrule::__private::part(v4.0, &0f64);
                let d_k = ::chainrule::__private::part(v4.1, &0f64);
                cells_x.settle(v2.0);
                cells_x.add(n, v5);
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
            (),
            (),
            (),
        ) -> (
                (::chainrule::__private::Vec<f64>, ::chainrule::__private::Vec<f64>),
                (f64, f64),
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
