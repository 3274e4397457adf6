fn mapped(x: &Array1<f64>) -> f64 {
    x.mapv(square).sum()
}
///Derivatives of [`mapped()`], made by `#[differentiable]`.
enum mapped {}
impl mapped {
    ///The gradient of `mapped`.
    #[inline]
    fn grad(x: &Array1<f64>) -> <Array1<f64> as ::chainrule::Differentiable>::Gradient {
        Self::value_and_grad(x).1
    }
    ///The value and the gradient of `mapped`.
    #[inline]
    fn value_and_grad(
        x: &Array1<f64>,
    ) -> (f64, <Array1<f64> as ::chainrule::Differentiable>::Gradient) {
        let _ = mapped;
        let v1 = x.mapv(square);
        let v3 = ::chainrule::__private::shape(&v1);
        let v4 = v1.sum();
        let v5 = ::chainrule::__private::one(&v4);
        let v6 = ::chainrule::__private::full(&v5, &v3);
        let d_x = ::chainrule::__private::map2(
            |v_1, d| {
                let (v7, pullback_v7) = square::__vjp(v_1);
                let v8 = pullback_v7(d, ());
                let v9 = ::chainrule::__private::part(v8.0, &v_1);
                v9
            },
            x,
            &v6,
        );
        (v4, d_x)
    }
    ///Adds `seed` times the gradient onto the buffers, and gives the value of `mapped`.
    #[inline]
    fn accumulate_grad(
        x: &Array1<f64>,
        seed: f64,
        d_x: &mut <Array1<f64> as ::chainrule::Differentiable>::Gradient,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x);
        let parts = pullback(seed, x);
        ::chainrule::__private::add_to(d_x, parts.0);
        value
    }
    ///The value and the pullback of `mapped`.
    #[inline]
    fn vjp(
        x: &Array1<f64>,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
        ) -> <Array1<f64> as ::chainrule::Differentiable>::Gradient,
    ) {
        let (value, pullback) = Self::__vjp(x);
        (
            value,
            move |cotangent: f64| {
                let parts = pullback(cotangent, x);
                parts.0
            },
        )
    }
    ///The value and the tangent of `mapped`.
    #[inline]
    fn jvp(x: &Array1<f64>, t_x: &Array1<f64>) -> (f64, f64) {
        let _ = mapped;
        let t_x = ::chainrule::__private::copy(&t_x);
        let v1 = x.mapv(square);
        let v3 = ::chainrule::__private::map2(
            |v_1, v_2| {
                let (v4, v5) = square::__jvp(v_1, ::chainrule::__private::tangent(&v_2));
                v5
            },
            x,
            &t_x,
        );
        let v6 = v1.sum();
        let v7 = ::chainrule::__private::sum(&v3);
        (v6, v7)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        x: &Array1<f64>,
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            &Array1<f64>,
        ) -> (<Array1<f64> as ::chainrule::Differentiable>::Gradient,) + use<>,
    ) {
        let _ = mapped;
        let v1 = x.mapv(square);
        let v3 = ::chainrule::__private::shape(&v1);
        let v4 = v1.sum();
        (
            v4,
            move |cotangent: f64, x: &Array1<f64>| {
                let v5 = ::chainrule::__private::full(&cotangent, &v3);
                let d_x = ::chainrule::__private::map2(
                    |v_1, d| {
                        let (v6, pullback_v6) = square::__vjp(v_1);
                        let v7 = pullback_v6(d, ());
                        let v8 = ::chainrule::__private::part(v7.0, &v_1);
                        v8
                    },
                    x,
                    &v5,
                );
                (d_x,)
            },
        )
    }
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        x: &Array1<f64>,
        t_x: ::core::option::Option<
            &<Array1<f64> as ::chainrule::Differentiable>::Gradient,
        >,
    ) -> (f64, f64) {
        let zero;
        let t_x = match t_x {
            ::core::option::Option::Some(tangent) => tangent,
            ::core::option::Option::None => {
                zero = ::chainrule::__private::zero_like(&x);
                &zero
            }
        };
        let v1 = x.mapv(square);
        let v3 = ::chainrule::__private::map2(
            |v_1, v_2| {
                let (v4, v5) = square::__jvp(v_1, ::chainrule::__private::tangent(&v_2));
                v5
            },
            x,
            t_x,
        );
        let v6 = v1.sum();
        let v7 = ::chainrule::__private::sum(&v3);
        (v6, v7)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp_jvp<'chainrule>(
        x: &Array1<f64>,
        t_x: ::core::option::Option<
            &<Array1<f64> as ::chainrule::Differentiable>::Gradient,
        >,
    ) -> (
        f64,
        f64,
        impl ::core::ops::Fn(
            f64,
            f64,
            (),
        ) -> (
                (
                    <Array1<f64> as ::chainrule::Differentiable>::Gradient,
                    <Array1<f64> as ::chainrule::Differentiable>::Gradient,
                ),
            ),
    )
    where
        Self: ::chainrule::__private::SecondOrder<'chainrule>,
    {
        (
            ::chainrule::__private::refused(),
            ::chainrule::__private::refused(),
            |_: f64, _: f64, _: ()| ::chainrule::__private::refused(),
        )
    }
}
