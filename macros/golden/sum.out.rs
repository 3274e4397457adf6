fn energy(x: &[f64], k: f64) -> f64 {
    let mut total = 0.0;
    for i in 0..x.len() {
        let stretch = x[i] - k;
        total += 0.5 * k * stretch * stretch;
    }
    total
}
///Derivatives of [`energy()`], made by `#[differentiable]`.
enum energy {}
impl energy {
    ///The gradient of `energy`.
    #[inline]
    fn grad(x: &[f64], k: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        Self::value_and_grad(x, k).1
    }
    ///The value and the gradient of `energy`.
    #[inline]
    fn value_and_grad(
        x: &[f64],
        k: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let _ = energy;
        let mut total = 0.0;
        let mut d_k = 0.0;
        let mut d_x = ::chainrule::__private::filled(
            x.len(),
            0..x.len(),
            |i| {
                let stretch = x[i] - k;
                let v1 = 0.5 * k * stretch;
                let d_stretch = v1 + v1;
                let d_k_1 = stretch * stretch * 0.5 - d_stretch;
                total += v1 * stretch;
                d_k += d_k_1;
                d_stretch
            },
        );
        (total, (d_x, d_k))
    }
    ///Adds `seed` times the gradient onto the buffers, and gives the value of `energy`.
    #[inline]
    fn accumulate_grad(
        x: &[f64],
        k: f64,
        seed: f64,
        d_x: &mut [f64],
        d_k: &mut f64,
    ) -> f64 {
        ::chainrule::__private::same_length("x", x.len(), d_x.len());
        let (value, pullback) = Self::__vjp(x, k);
        let parts = pullback(
            seed,
            ::chainrule::__private::Cells::new(x, &mut d_x[..]),
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
    ) -> (f64, impl ::core::ops::Fn(f64) -> (::chainrule::__private::Vec<f64>, f64)) {
        let (value, pullback) = Self::__vjp(x, k);
        (
            value,
            move |cotangent: f64| {
                let mut d_x = ::chainrule::__private::zero_like(x);
                let parts = pullback(
                    cotangent,
                    ::chainrule::__private::Cells::new(x, &mut d_x[..]),
                    (),
                );
                (d_x, parts.1)
            },
        )
    }
    ///The value and the tangent of `energy`.
    #[inline]
    fn jvp(x: &[f64], k: f64, t_x: &[f64], t_k: f64) -> (f64, f64) {
        let _ = energy;
        let mut total = 0.0;
        let mut t_total = 0.0;
        for i in 0..x.len() {
            let stretch = x[i] - k;
            let t_stretch = t_x[i] - t_k;
            let v1 = 0.5 * k;
            let v2 = v1 * stretch;
            total += v2 * stretch;
            t_total += (t_k * 0.5 * stretch + t_stretch * v1) * stretch + t_stretch * v2;
        }
        (total, t_total)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        x: &[f64],
        k: f64,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            ::chainrule::__private::Cells<'_, [f64], f64>,
            (),
        ) -> ((), f64) + use<>,
    ) {
        let _ = energy;
        let mut total = 0.0;
        for i in 0..x.len() {
            let stretch = x[i] - k;
            total += 0.5 * k * stretch * stretch;
        }
        (
            total,
            move |
                cotangent: f64,
                ::chainrule::__private::Cells {
                    value: x,
                    cells: cells_x,
                }: ::chainrule::__private::Cells<'_, [f64], f64>,
                _: ()|
            {
                let mut d_k = 0.0;
                for i in 0..x.len() {
                    let stretch_1 = x[i] - k;
                    let v2 = 0.5 * k;
                    let v3 = cotangent * stretch_1;
                    let d_stretch = cotangent * (v2 * stretch_1) + v3 * v2;
                    cells_x.add(i, d_stretch);
                    let d_k_1 = v3 * stretch_1 * 0.5 - d_stretch;
                    d_k += d_k_1;
                }
                ((), d_k)
            },
        )
    }
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        x: &[f64],
        k: f64,
        t_x: ::core::option::Option<&[f64]>,
        t_k: ::core::option::Option<&f64>,
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
        Self::jvp(x, k, t_x, t_k)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp_jvp<'chainrule>(
        x: &[f64],
        k: f64,
        t_x: ::core::option::Option<&[f64]>,
        t_k: ::core::option::Option<&f64>,
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
                (f64, f64),
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
