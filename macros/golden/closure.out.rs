/// Three points of a curve, weighted.
fn weighted(x: f64, y: f64) -> f64 {
    let k = x * y;
    let curve = |t: f64| (t * x).sin() + k;
    let at = |i: usize| {
        let t = i as f64 * 0.5;
        curve(t) * y
    };
    curve(y) + at(1) * at(2)
}
///Derivatives of [`weighted()`], made by `#[differentiable]`.
enum weighted {}
impl weighted {
    ///The gradient of `weighted`.
    #[inline]
    fn grad(x: f64, y: f64) -> (f64, f64) {
        Self::value_and_grad(x, y).1
    }
    ///The value and the gradient of `weighted`.
    #[inline]
    fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let _ = weighted;
        let k = x * y;
        let given_2 = 1;
        let i: usize = given_2;
        let t = i as f64 * 0.5;
        let v1 = t;
        let v2 = v1 * x;
        let v3 = v2.sin() + k;
        let v4 = v3 * y;
        let given_3 = 2;
        let i_4: usize = given_3;
        let t_5 = i_4 as f64 * 0.5;
        let v5 = t_5;
        let v6 = v5 * x;
        let v7 = v6.sin() + k;
        let v8 = v7 * y;
        let v9 = k.sin() + k + v4 * v8;
        let v10 = v4 * y;
        let v11 = v8 * y;
        let d_k = v10 + v11 + (::chainrule::__private::cos(k) + 1.0);
        let d_x = v10 * ::chainrule::__private::cos(v6) * v5
            + v11 * ::chainrule::__private::cos(v2) * v1 + d_k * y;
        let d_y = v4 * v7 + v8 * v3 + d_k * x;
        (v9, (d_x, d_y))
    }
    ///Adds `seed` times the gradient onto the buffers, and gives the value of `weighted`.
    #[inline]
    fn accumulate_grad(x: f64, y: f64, seed: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let parts = pullback(seed, (), ());
        *d_x += parts.0;
        *d_y += parts.1;
        value
    }
    ///The value and the pullback of `weighted`.
    #[inline]
    fn vjp(x: f64, y: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, y);
        (
            value,
            move |cotangent: f64| {
                let parts = pullback(cotangent, (), ());
                (parts.0, parts.1)
            },
        )
    }
    ///The value and the tangent of `weighted`.
    #[inline]
    fn jvp(x: f64, y: f64, t_x: f64, t_y: f64) -> (f64, f64) {
        let _ = weighted;
        let k = x * y;
        let t_k = t_x * y + t_y * x;
        let given_2 = 1;
        let i: usize = given_2;
        let t = i as f64 * 0.5;
        let v1 = t;
        let v2 = v1 * x;
        let v3 = v2.sin() + k;
        let v4 = v3 * y;
        let given_3 = 2;
        let i_4: usize = given_3;
        let t_5 = i_4 as f64 * 0.5;
        let v5 = t_5;
        let v6 = v5 * x;
        let v7 = v6.sin() + k;
        let v8 = v7 * y;
        let v9 = ((t_x * v1 * ::chainrule::__private::cos(v2) + t_k) * y + t_y * v3) * v8
            + ((t_x * v5 * ::chainrule::__private::cos(v6) + t_k) * y + t_y * v7) * v4;
        (k.sin() + k + v4 * v8, t_k * ::chainrule::__private::cos(k) + t_k + v9)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        x: f64,
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, (), ()) -> (f64, f64) + use<>) {
        let _ = weighted;
        let k = x * y;
        let given_2 = 1;
        let i: usize = given_2;
        let t = i as f64 * 0.5;
        let v1 = t;
        let v2 = v1 * x;
        let v3 = v2.sin() + k;
        let v4 = v3 * y;
        let given_3 = 2;
        let i_4: usize = given_3;
        let t_5 = i_4 as f64 * 0.5;
        let v5 = t_5;
        let v6 = v5 * x;
        let v7 = v6.sin() + k;
        let v8 = v7 * y;
        let v9 = k.sin() + k + v4 * v8;
        (
            v9,
            move |cotangent: f64, _: (), _: ()| {
                let v10 = cotangent * v8;
                let v11 = cotangent * v4;
                let v12 = v11 * y;
                let v13 = v10 * y;
                let d_k = v12 + v13 + cotangent * (::chainrule::__private::cos(k) + 1.0);
                let d_x = v12 * ::chainrule::__private::cos(v6) * v5
                    + v13 * ::chainrule::__private::cos(v2) * v1 + d_k * y;
                let d_y = v11 * v7 + v10 * v3 + d_k * x;
                (d_x, d_y)
            },
        )
    }
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        x: f64,
        y: f64,
        t_x: ::core::option::Option<&f64>,
        t_y: ::core::option::Option<&f64>,
    ) -> (f64, f64) {
        let t_x = match t_x {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&x),
        };
        let t_y = match t_y {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&y),
        };
        Self::jvp(x, y, t_x, t_y)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp_jvp<'chainrule>(
        x: f64,
        y: f64,
        t_x: ::core::option::Option<&f64>,
        t_y: ::core::option::Option<&f64>,
    ) -> (f64, f64, impl ::core::ops::Fn(f64, f64, (), ()) -> ((f64, f64), (f64, f64)))
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
