pub fn polar(r: f64, angle: f64) -> [f64; 2] {
    [r * angle.cos(), r * angle.sin()]
}
///Derivatives of [`polar()`], made by `#[differentiable]`.
pub enum polar {}
impl polar {
    ///The value and the pullback of `polar`.
    #[inline]
    pub fn vjp(
        r: f64,
        angle: f64,
    ) -> ([f64; 2], impl ::core::ops::Fn([f64; 2]) -> (f64, f64)) {
        let (value, pullback) = Self::__vjp(r, angle);
        (
            value,
            move |cotangent: [f64; 2]| {
                let parts = pullback(cotangent, (), ());
                (parts.0, parts.1)
            },
        )
    }
    ///The value and the tangent of `polar`.
    #[inline]
    pub fn jvp(r: f64, angle: f64, t_r: f64, t_angle: f64) -> ([f64; 2], [f64; 2]) {
        let _ = polar;
        let v1 = angle.cos();
        let v2 = angle.sin();
        let v3 = [(r * v1), (r * v2)];
        let v4 = [
            (t_r * v1 - t_angle * ::chainrule::__private::sin(angle) * r),
            (t_r * v2 + t_angle * v1 * r),
        ];
        (v3, v4)
    }
    ///The Jacobian of `polar`.
    #[inline]
    pub fn jacobian(r: f64, angle: f64) -> [(f64, f64); 2] {
        let _ = polar;
        let v1 = angle.cos();
        let v2 = r * v1;
        let v3 = angle.sin();
        let v4 = r * v3;
        let d_angle = -v4;
        [(v1, d_angle), (v3, v2)]
    }
    #[doc(hidden)]
    #[inline]
    pub fn __vjp(
        r: f64,
        angle: f64,
    ) -> ([f64; 2], impl ::core::ops::Fn([f64; 2], (), ()) -> (f64, f64) + use<>) {
        let _ = polar;
        let v1 = angle.cos();
        let v2 = angle.sin();
        let v3 = [(r * v1), (r * v2)];
        (
            v3,
            move |cotangent: [f64; 2], _: (), _: ()| {
                let v4 = cotangent[0];
                let v5 = cotangent[1];
                let d_r = v5 * v2 + v4 * v1;
                let d_angle = v5 * r * v1 - v4 * r * v2;
                (d_r, d_angle)
            },
        )
    }
    #[doc(hidden)]
    #[inline]
    pub fn __jvp(
        r: f64,
        angle: f64,
        t_r: ::core::option::Option<&f64>,
        t_angle: ::core::option::Option<&f64>,
    ) -> ([f64; 2], [f64; 2]) {
        let t_r = match t_r {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&r),
        };
        let t_angle = match t_angle {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&angle),
        };
        Self::jvp(r, angle, t_r, t_angle)
    }
    #[doc(hidden)]
    #[inline]
    pub fn __vjp_jvp<'chainrule>(
        r: f64,
        angle: f64,
        t_r: ::core::option::Option<&f64>,
        t_angle: ::core::option::Option<&f64>,
    ) -> (
        [f64; 2],
        [f64; 2],
        impl ::core::ops::Fn([f64; 2], [f64; 2], (), ()) -> ((f64, f64), (f64, f64)),
    )
    where
        Self: ::chainrule::__private::SecondOrder<'chainrule>,
    {
        (
            ::chainrule::__private::refused(),
            ::chainrule::__private::refused(),
            |_: [f64; 2], _: [f64; 2], _: (), _: ()| ::chainrule::__private::refused(),
        )
    }
}
