fn layer<T: Real>(x: &Array2<T>, w: &Array2<T>, b: &Array1<T>) -> Array2<T> {
    let a = x.dot(w) + b;
    a.mapv(|v| v.tanh())
}
///Derivatives of [`layer()`], made by `#[differentiable]`.
enum layer {}
impl layer {
    ///The value and the pullback of `layer`.
    #[inline]
    fn vjp<T: Real>(
        x: &Array2<T>,
        w: &Array2<T>,
        b: &Array1<T>,
    ) -> (
        Array2<T>,
        impl ::core::ops::Fn(
            <Array2<T> as ::chainrule::Differentiable>::Gradient,
        ) -> (
                <Array2<T> as ::chainrule::Differentiable>::Gradient,
                <Array2<T> as ::chainrule::Differentiable>::Gradient,
                <Array1<T> as ::chainrule::Differentiable>::Gradient,
            ),
    ) {
        let (value, pullback) = Self::__vjp::<T>(x, w, b);
        (
            value,
            move |cotangent: <Array2<T> as ::chainrule::Differentiable>::Gradient| {
                let parts = pullback(cotangent, x, w, b);
                (parts.0, parts.1, parts.2)
            },
        )
    }
    ///The value and the tangent of `layer`.
    #[inline]
    fn jvp<T: Real>(
        x: &Array2<T>,
        w: &Array2<T>,
        b: &Array1<T>,
        t_x: &Array2<T>,
        t_w: &Array2<T>,
        t_b: &Array1<T>,
    ) -> (Array2<T>, <Array2<T> as ::chainrule::Differentiable>::Gradient) {
        let _ = layer::<T>;
        let t_x = ::chainrule::__private::copy(&t_x);
        let t_w = ::chainrule::__private::copy(&t_w);
        let t_b = ::chainrule::__private::copy(&t_b);
        let v1 = x.dot(w);
        let v2 = ::chainrule::__private::dot(&t_x, w);
        let v3 = ::chainrule::__private::dot(x, &t_w);
        let v4 = ::chainrule::__private::plus(v2, v3);
        let a = v1 + b;
        let t_a = ::chainrule::__private::add(&v4, &t_b);
        let v5 = a.mapv(|v| v.tanh());
        let v6 = ::chainrule::__private::map2(
            |v_2, t_v| {
                let v7 = v_2.tanh();
                t_v * (::chainrule::__private::like(&v7, 1.0) - v7 * v7)
            },
            &a,
            &t_a,
        );
        (v5, v6)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp<T: Real>(
        x: &Array2<T>,
        w: &Array2<T>,
        b: &Array1<T>,
    ) -> (
        Array2<T>,
        impl ::core::ops::Fn(
            <Array2<T> as ::chainrule::Differentiable>::Gradient,
            &Array2<T>,
            &Array2<T>,
            &Array1<T>,
        ) -> (
                <Array2<T> as ::chainrule::Differentiable>::Gradient,
                <Array2<T> as ::chainrule::Differentiable>::Gradient,
                <Array1<T> as ::chainrule::Differentiable>::Gradient,
            ) + use<T>,
    ) {
        let _ = layer::<T>;
        let v1 = x.dot(w);
        let v2 = ::chainrule::__private::shape(&v1);
        let a = v1 + b;
        let v3 = a.mapv(|v| v.tanh());
        (
            ::core::clone::Clone::clone(&v3),
            move |
                cotangent: <Array2<T> as ::chainrule::Differentiable>::Gradient,
                x: &Array2<T>,
                w: &Array2<T>,
                b: &Array1<T>|
            {
                let d_a = ::chainrule::__private::map2(
                    |d, r| d * (::chainrule::__private::like(&r, 1.0) - r * r),
                    &cotangent,
                    &v3,
                );
                let v4 = ::chainrule::__private::fold(&d_a, &v2);
                let d_b = ::chainrule::__private::fold(&d_a, b);
                let d_x = ::chainrule::__private::dot_l(&v4, x, w);
                let d_w = ::chainrule::__private::dot_r(&v4, x, w);
                (d_x, d_w, d_b)
            },
        )
    }
    #[doc(hidden)]
    #[inline]
    fn __jvp<T: Real>(
        x: &Array2<T>,
        w: &Array2<T>,
        b: &Array1<T>,
        t_x: ::core::option::Option<
            &<Array2<T> as ::chainrule::Differentiable>::Gradient,
        >,
        t_w: ::core::option::Option<
            &<Array2<T> as ::chainrule::Differentiable>::Gradient,
        >,
        t_b: ::core::option::Option<
            &<Array1<T> as ::chainrule::Differentiable>::Gradient,
        >,
    ) -> (Array2<T>, <Array2<T> as ::chainrule::Differentiable>::Gradient) {
        let zero;
        let t_x = match t_x {
            ::core::option::Option::Some(tangent) => tangent,
            ::core::option::Option::None => {
                zero = ::chainrule::__private::zero_like(&x);
                &zero
            }
        };
        let zero;
        let t_w = match t_w {
            ::core::option::Option::Some(tangent) => tangent,
            ::core::option::Option::None => {
                zero = ::chainrule::__private::zero_like(&w);
                &zero
            }
        };
        let zero;
        let t_b = match t_b {
            ::core::option::Option::Some(tangent) => tangent,
            ::core::option::Option::None => {
                zero = ::chainrule::__private::zero_like(&b);
                &zero
            }
        };
        let v1 = x.dot(w);
        let v2 = ::chainrule::__private::dot(t_x, w);
        let v3 = ::chainrule::__private::dot(x, t_w);
        let v4 = ::chainrule::__private::plus(v2, v3);
        let a = v1 + b;
        let t_a = ::chainrule::__private::add(&v4, t_b);
        let v5 = a.mapv(|v| v.tanh());
        let v6 = ::chainrule::__private::map2(
            |v_2, t_v| {
                let v7 = v_2.tanh();
                t_v * (::chainrule::__private::like(&v7, 1.0) - v7 * v7)
            },
            &a,
            &t_a,
        );
        (v5, v6)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp_jvp<'chainrule, T: Real>(
        x: &Array2<T>,
        w: &Array2<T>,
        b: &Array1<T>,
        t_x: ::core::option::Option<
            &<Array2<T> as ::chainrule::Differentiable>::Gradient,
        >,
        t_w: ::core::option::Option<
            &<Array2<T> as ::chainrule::Differentiable>::Gradient,
        >,
        t_b: ::core::option::Option<
            &<Array1<T> as ::chainrule::Differentiable>::Gradient,
        >,
    ) -> (
        Array2<T>,
        <Array2<T> as ::chainrule::Differentiable>::Gradient,
        impl ::core::ops::Fn(
            <Array2<T> as ::chainrule::Differentiable>::Gradient,
            <Array2<T> as ::chainrule::Differentiable>::Gradient,
            (),
            (),
            (),
        ) -> (
                (
                    <Array2<T> as ::chainrule::Differentiable>::Gradient,
                    <Array2<T> as ::chainrule::Differentiable>::Gradient,
                ),
                (
                    <Array2<T> as ::chainrule::Differentiable>::Gradient,
                    <Array2<T> as ::chainrule::Differentiable>::Gradient,
                ),
                (
                    <Array1<T> as ::chainrule::Differentiable>::Gradient,
                    <Array1<T> as ::chainrule::Differentiable>::Gradient,
                ),
            ),
    )
    where
        Self: ::chainrule::__private::SecondOrder<'chainrule>,
    {
        (
            ::chainrule::__private::refused(),
            ::chainrule::__private::refused(),
            |
                _: <Array2<T> as ::chainrule::Differentiable>::Gradient,
                _: <Array2<T> as ::chainrule::Differentiable>::Gradient,
                _: (),
                _: (),
                _: ()|
            ::chainrule::__private::refused(),
        )
    }
}
