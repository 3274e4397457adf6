fn huber(x: f64, delta: f64) -> f64 {
    let size = x.abs();
    if size <= delta { 0.5 * x * x } else { delta * (size - 0.5 * delta) }
}
///Derivatives of [`huber()`], made by `#[differentiable]`.
enum huber {}
impl huber {
    ///The gradient of `huber`.
    #[inline]
    fn grad(x: f64, delta: f64) -> (f64, f64) {
        Self::value_and_grad(x, delta).1
    }
    ///The value and the gradient of `huber`.
    #[inline]
    fn value_and_grad(x: f64, delta: f64) -> (f64, (f64, f64)) {
        let _ = huber;
        let size = x.abs();
        let v1 = size <= delta;
        let v2 = if v1 { 0.5 * x * x } else { delta * (size - 0.5 * delta) };
        let (d_x, d_delta, d_size) = if v1 {
            (0.5 * x + x * 0.5, 0.0, 0.0)
        } else {
            (0.0, size - 0.5 * delta - delta * 0.5, delta)
        };
        let d_x_1 = d_x
            + (if x == 0.0 { 0.0 } else { d_size * ::chainrule::__private::signum(x) });
        (v2, (d_x_1, d_delta))
    }
    ///Adds `seed` times the gradient onto the buffers, and gives the value of `huber`.
    #[inline]
    fn accumulate_grad(
        x: f64,
        delta: f64,
        seed: f64,
        d_x: &mut f64,
        d_delta: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, delta);
        let parts = pullback(seed, (), ());
        *d_x += parts.0;
        *d_delta += parts.1;
        value
    }
    ///The value and the pullback of `huber`.
    #[inline]
    fn vjp(x: f64, delta: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, delta);
        (
            value,
            move |cotangent: f64| {
                let parts = pullback(cotangent, (), ());
                (parts.0, parts.1)
            },
        )
    }
    ///The value and the tangent of `huber`.
    #[inline]
    fn jvp(x: f64, delta: f64, t_x: f64, t_delta: f64) -> (f64, f64) {
        let _ = huber;
        let size = x.abs();
        let t_size = if x == 0.0 {
            0.0
        } else {
            t_x * ::chainrule::__private::signum(x)
        };
        let v1 = size <= delta;
        let (v4, v5) = if v1 {
            let v2 = 0.5 * x;
            (v2 * x, t_x * 0.5 * x + t_x * v2)
        } else {
            let v3 = size - 0.5 * delta;
            (delta * v3, t_delta * v3 + (t_size - t_delta * 0.5) * delta)
        };
        (v4, v5)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        x: f64,
        delta: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, (), ()) -> (f64, f64) + use<>) {
        let _ = huber;
        let size = x.abs();
        let v1 = size <= delta;
        let v2 = if v1 { 0.5 * x * x } else { delta * (size - 0.5 * delta) };
        (
            v2,
            move |cotangent: f64, _: (), _: ()| {
                let (d_x, d_delta, d_size_1) = if v1 {
                    (cotangent * (0.5 * x) + cotangent * x * 0.5, 0.0, 0.0)
                } else {
                    let d_size = cotangent * delta;
                    (0.0, cotangent * (size - 0.5 * delta) - d_size * 0.5, d_size)
                };
                let d_x_1 = d_x
                    + (if x == 0.0 {
                        0.0
                    } else {
                        d_size_1 * ::chainrule::__private::signum(x)
                    });
                (d_x_1, d_delta)
            },
        )
    }
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        x: f64,
        delta: f64,
        t_x: ::core::option::Option<&f64>,
        t_delta: ::core::option::Option<&f64>,
    ) -> (f64, f64) {
        let t_x = match t_x {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&x),
        };
        let t_delta = match t_delta {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&delta),
        };
        Self::jvp(x, delta, t_x, t_delta)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp_jvp<'chainrule>(
        x: f64,
        delta: f64,
        t_x: ::core::option::Option<&f64>,
        t_delta: ::core::option::Option<&f64>,
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
