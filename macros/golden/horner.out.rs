pub fn growth(x: f64, rate: f64) -> f64 {
    let p = x * (B1 + x * (B2 + x * (B3 + x * B4)));
    rate * p.exp()
}
///Derivatives of [`growth()`], made by `#[differentiable]`.
pub enum growth {}
impl growth {
    ///The gradient of `growth`.
    #[inline]
    pub fn grad(x: f64, rate: f64) -> (f64, f64) {
        Self::value_and_grad(x, rate).1
    }
    ///The value and the gradient of `growth`.
    #[inline]
    pub fn value_and_grad(x: f64, rate: f64) -> (f64, (f64, f64)) {
        let _ = growth;
        let v1 = x * B4;
        let v2 = B3 + v1;
        let v3 = B2 + x * v2;
        let v4 = B1 + x * v3;
        let p = x * v4;
        let v5 = p.exp();
        let v6 = rate * v5;
        let d_x = v6 * (v4 + (v3 + (v2 + v1) * x) * x);
        (v6, (d_x, v5))
    }
    ///Adds `seed` times the gradient onto the buffers, and gives the value of `growth`.
    #[inline]
    pub fn accumulate_grad(
        x: f64,
        rate: f64,
        seed: f64,
        d_x: &mut f64,
        d_rate: &mut f64,
    ) -> f64 {
        let (value, pullback) = Self::__vjp(x, rate);
        let parts = pullback(seed, (), ());
        *d_x += parts.0;
        *d_rate += parts.1;
        value
    }
    ///The value and the pullback of `growth`.
    #[inline]
    pub fn vjp(x: f64, rate: f64) -> (f64, impl ::core::ops::Fn(f64) -> (f64, f64)) {
        let (value, pullback) = Self::__vjp(x, rate);
        (
            value,
            move |cotangent: f64| {
                let parts = pullback(cotangent, (), ());
                (parts.0, parts.1)
            },
        )
    }
    ///The value and the tangent of `growth`.
    #[inline]
    pub fn jvp(x: f64, rate: f64, t_x: f64, t_rate: f64) -> (f64, f64) {
        let _ = growth;
        let v1 = B3 + x * B4;
        let v2 = B2 + x * v1;
        let v3 = B1 + x * v2;
        let p = x * v3;
        let t_p = t_x * v3 + (t_x * v2 + (t_x * v1 + t_x * B4 * x) * x) * x;
        let v4 = p.exp();
        (rate * v4, t_rate * v4 + t_p * v4 * rate)
    }
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        x: f64,
        rate: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, (), ()) -> (f64, f64) + use<>) {
        let _ = growth;
        let v1 = x * B4;
        let v2 = B3 + v1;
        let v3 = B2 + x * v2;
        let v4 = B1 + x * v3;
        let p = x * v4;
        let v5 = p.exp();
        let v6 = rate * v5;
        (
            v6,
            move |cotangent: f64, _: (), _: ()| {
                let d_rate = cotangent * v5;
                let d_p = cotangent * rate * v5;
                let d_x = d_p * (v4 + (v3 + (v2 + v1) * x) * x);
                (d_x, d_rate)
            },
        )
    }
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        x: f64,
        rate: f64,
        t_x: ::core::option::Option<&f64>,
        t_rate: ::core::option::Option<&f64>,
    ) -> (f64, f64) {
        let t_x = match t_x {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&x),
        };
        let t_rate = match t_rate {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&rate),
        };
        Self::jvp(x, rate, t_x, t_rate)
    }
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp<'chainrule>(
        x: f64,
        rate: f64,
        t_x: ::core::option::Option<&f64>,
        t_rate: ::core::option::Option<&f64>,
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
