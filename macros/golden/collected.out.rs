fn collected(x: &[f64], k: f64) -> f64 {
    let scaled: Vec<f64> = x.iter().map(|x| k * x).collect();
    scaled.iter().map(|s| s * s).sum()
}
///Derivatives of [`collected()`], made by `#[differentiable]`.
enum collected {}
impl collected {
    ///The gradient of `collected`.
    #[inline]
    fn grad(x: &[f64], k: f64) -> (::chainrule::__private::Vec<f64>, f64) {
        Self::value_and_grad(x, k).1
    }
    ///The value and the gradient of `collected`.
    #[inline]
    fn value_and_grad(
        x: &[f64],
        k: f64,
    ) -> (f64, (::chainrule::__private::Vec<f64>, f64)) {
        let _ = collected;
        let mut collected_5 = ::chainrule::__private::filled(
            x.len(),
            0..x.len(),
            |at_2| {
                let x_1 = x[at_2];
                let mapped_3 = k * x_1;
                mapped_3
            },
        );
        let scaled = collected_5;
        let mut total_9 = -0.0;
        let v1 = total_9;
        let mut total_9_1 = v1;
        let mut d_scaled = ::chainrule::__private::filled(
            scaled.len(),
            0..scaled.len(),
            |at_7| {
                let s = scaled[at_7];
                let mapped_8 = s * s;
                let d_s = s + s;
                total_9_1 += mapped_8;
                d_s
            },
        );
        let mut d_collected_5 = d_scaled;
        let mut d_k = 0.0;
        let mut d_x = ::chainrule::__private::filled(
            x.len(),
            0..x.len(),
            |at_2| {
                let x_1_1 = x[at_2];
                let d_mapped_3 = d_collected_5[at_2];
                let d_k_1 = d_mapped_3 * x_1_1;
                let d_x_1 = d_mapped_3 * k;
                d_k += d_k_1;
                d_x_1
            },
        );
        (total_9_1, (d_x, d_k))
    }
    ///Adds `seed` times the gradient onto the buffers, and gives the value of `collected`.
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
    ///The value and the pullback of `collected`.
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
    ///The value and the tangent of `collected`.
    #[inline]
    fn jvp(x: &[f64], k: f64, t_x: &[f64], t_k: f64) -> (f64, f64) {
        let _ = collected;
        let v1 = ::std::vec![0.0; x.len()];
        let mut collected_5 = {
            let given = ::chainrule::__private::again(&v1);
            given
        };
        let mut t_collected_5 = ::chainrule::__private::filled(
            v1.len(),
            0..x.len(),
            |at_2| {
                let x_1 = x[at_2];
                let t_x_1 = t_x[at_2];
                let mapped_3 = k * x_1;
                let t_mapped_3 = t_k * x_1 + t_x_1 * k;
                collected_5[at_2] = mapped_3;
                t_mapped_3
            },
        );
        let scaled = collected_5;
        let t_scaled = t_collected_5;
        let mut total_9 = -0.0;
        let v2 = total_9;
        let mut total_9_1 = v2;
        let mut t_total_9 = 0.0;
        for at_7 in 0..scaled.len() {
            let s = scaled[at_7];
            let t_s = t_scaled[at_7];
            let mapped_8 = s * s;
            let v3 = t_s * s;
            let t_mapped_8 = v3 + v3;
            total_9_1 += mapped_8;
            t_total_9 += t_mapped_8;
        }
        (total_9_1, t_total_9)
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
        let _ = collected;
        let mut collected_5 = ::chainrule::__private::filled(
            x.len(),
            0..x.len(),
            |at_2| {
                let x_1 = x[at_2];
                let mapped_3 = k * x_1;
                mapped_3
            },
        );
        let scaled = ::core::clone::Clone::clone(&collected_5);
        let mut total_9 = -0.0;
        let v1 = total_9;
        let mut total_9_1 = v1;
        for at_7 in 0..scaled.len() {
            let s = scaled[at_7];
            let mapped_8 = s * s;
            total_9_1 += mapped_8;
        }
        (
            total_9_1,
            move |
                cotangent: f64,
                ::chainrule::__private::Cells {
                    value: x,
                    cells: cells_x,
                }: ::chainrule::__private::Cells<'_, [f64], f64>,
                _: ()|
            {
                let v2 = ::chainrule::__private::zero_like(&scaled);
                let mut d_scaled = v2;
                for at_7 in 0..scaled.len() {
                    let s_1 = scaled[at_7];
                    let v3 = cotangent * s_1;
                    let d_s = v3 + v3;
                    d_scaled[at_7] += d_s;
                }
                let v4 = ::chainrule::__private::zero_like(&collected_5);
                let mut d_collected_5 = v4;
                ::chainrule::__private::add_to(&mut d_collected_5, d_scaled);
                let mut d_k = 0.0;
                for at_2 in ::chainrule::__private::reversed(0..x.len()) {
                    let x_1_1 = x[at_2];
                    let d_mapped_3 = d_collected_5[at_2];
                    let d_k_1 = d_mapped_3 * x_1_1;
                    let d_x_1 = d_mapped_3 * k;
                    cells_x.add(at_2, d_x_1);
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
