fn circle(t: f64, radii: &[f64; 2]) -> [f64; 3] {
    let (s, c) = t.sin_cos();
    [radii[0] * c, radii[1] * s, t]
}
///Derivatives of [`circle()`], made by `#[differentiable]`.
enum circle {}
impl circle {
    ///The value and the pullback of `circle`.
    #[inline]
    fn vjp(
        t: f64,
        radii: &[f64; 2],
    ) -> ([f64; 3], impl ::core::ops::Fn([f64; 3]) -> f64) {
        let (value, pullback) = Self::__vjp(t, radii);
        (
            value,
            move |cotangent: [f64; 3]| {
                let parts = pullback(cotangent, (), radii);
                parts.0
            },
        )
    }
    ///The value and the tangent of `circle`.
    #[inline]
    fn jvp(t: f64, radii: &[f64; 2], t_t: f64) -> ([f64; 3], [f64; 3]) {
        let _ = circle;
        let s = t.sin();
        let t_s = t_t * ::chainrule::__private::cos(t);
        let c = t.cos();
        let v1 = radii[0];
        let v2 = radii[1];
        let v3 = [(v1 * c), (v2 * s), t];
        let v4 = [-(t_t * s * v1), (t_s * v2), t_t];
        (v3, v4)
    }
    ///The Jacobian of `circle`.
    #[inline]
    fn jacobian(t: f64, radii: &[f64; 2]) -> [f64; 3] {
        let _ = circle;
        let (_, column0) = Self::jvp(t, radii, 1.0);
        ::core::array::from_fn(|i0: usize| column0[i0])
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        t: f64,
        radii: &[f64; 2],
    ) -> ([f64; 3], impl ::core::ops::Fn([f64; 3], (), &[f64; 2]) -> (f64, ()) + use<>) {
        let _ = circle;
        let s = t.sin();
        let c = t.cos();
        let v1 = radii[0];
        let v2 = radii[1];
        let v3 = [(v1 * c), (v2 * s), t];
        (
            v3,
            move |cotangent: [f64; 3], _: (), radii: &[f64; 2]| {
                let d_s = cotangent[1] * v2;
                let d_c = cotangent[0] * v1;
                let d_t = cotangent[2] + d_s * c - d_c * s;
                (d_t, ())
            },
        )
    }
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        t: f64,
        radii: &[f64; 2],
        t_t: ::core::option::Option<&f64>,
        _none_1: (),
    ) -> ([f64; 3], [f64; 3]) {
        let t_t = match t_t {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&t),
        };
        Self::jvp(t, radii, t_t)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp_jvp<'chainrule>(
        t: f64,
        radii: &[f64; 2],
        t_t: ::core::option::Option<&f64>,
        _none_1: (),
    ) -> (
        [f64; 3],
        [f64; 3],
        impl ::core::ops::Fn([f64; 3], [f64; 3], (), &[f64; 2]) -> ((f64, f64), ((), ())),
    )
    where
        Self: ::chainrule::__private::SecondOrder<'chainrule>,
    {
        (
            ::chainrule::__private::refused(),
            ::chainrule::__private::refused(),
            |_: [f64; 3], _: [f64; 3], _: (), _: &[f64; 2]| ::chainrule::__private::refused(),
        )
    }
}
fn helix(t: f64, radii: &Vec<f64>) -> Vec<f64> {
    let mut places = Vec::new();
    for radius in radii {
        places.push(radius * t.cos());
    }
    places
}
///Derivatives of [`helix()`], made by `#[differentiable]`.
enum helix {}
impl helix {
    ///The value and the pullback of `helix`.
    #[inline]
    fn vjp(
        t: f64,
        radii: &Vec<f64>,
    ) -> (Vec<f64>, impl ::core::ops::Fn(::chainrule::__private::Vec<f64>) -> f64) {
        let (value, pullback) = Self::__vjp(t, radii);
        (
            value,
            move |cotangent: ::chainrule::__private::Vec<f64>| {
                let parts = pullback(cotangent, (), radii);
                parts.0
            },
        )
    }
    ///The value and the tangent of `helix`.
    #[inline]
    fn jvp(
        t: f64,
        radii: &Vec<f64>,
        t_t: f64,
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let _ = helix;
        let v1: ::chainrule::__private::Vec<f64> = Vec::new();
        let mut places = {
            let given = ::chainrule::__private::again(&v1);
            given
        };
        let v2 = ::chainrule::__private::zero_like(&v1);
        let mut t_places = v2;
        for at_2 in 0..radii.len() {
            let radius = &radii[at_2];
            places.push(radius * t.cos());
            t_places.push(-(t_t * ::chainrule::__private::sin(t) * radius));
        }
        let v3 = places;
        let v4 = t_places;
        (v3, v4)
    }
    ///The Jacobian of `helix`.
    #[inline]
    fn jacobian(t: f64, radii: &Vec<f64>) -> ::chainrule::__private::Vec<f64> {
        let _ = helix;
        let (_, column0) = Self::jvp(t, radii, 1.0);
        (0..column0.len()).map(|i0: usize| column0[i0]).collect()
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        t: f64,
        radii: &Vec<f64>,
    ) -> (
        Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
            (),
            &Vec<f64>,
        ) -> (f64, ()) + use<>,
    ) {
        let _ = helix;
        let v1: ::chainrule::__private::Vec<f64> = Vec::new();
        let mut places = v1;
        for at_2 in 0..radii.len() {
            let radius = &radii[at_2];
            places.push(radius * t.cos());
        }
        let v2 = ::core::clone::Clone::clone(&places);
        (
            v2,
            move |cotangent: ::chainrule::__private::Vec<f64>, _: (), radii: &Vec<f64>| {
                let v3 = ::chainrule::__private::zero_like(&places);
                let mut d_places = v3;
                ::chainrule::__private::add_to(&mut d_places, cotangent);
                let mut d_t = 0.0;
                for at_2 in ::chainrule::__private::reversed(0..radii.len()) {
                    let radius = &radii[at_2];
                    let v4 = d_places[d_places.len() - 1];
                    d_places.pop();
                    let d_t_1 = -(v4 * radius * ::chainrule::__private::sin(t));
                    d_t += d_t_1;
                }
                (d_t, ())
            },
        )
    }
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        t: f64,
        radii: &Vec<f64>,
        t_t: ::core::option::Option<&f64>,
        _none_1: (),
    ) -> (Vec<f64>, ::chainrule::__private::Vec<f64>) {
        let t_t = match t_t {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&t),
        };
        Self::jvp(t, radii, t_t)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp_jvp<'chainrule>(
        t: f64,
        radii: &Vec<f64>,
        t_t: ::core::option::Option<&f64>,
        _none_1: (),
    ) -> (
        Vec<f64>,
        ::chainrule::__private::Vec<f64>,
        impl ::core::ops::Fn(
            ::chainrule::__private::Vec<f64>,
            ::chainrule::__private::Vec<f64>,
            (),
            &Vec<f64>,
        ) -> ((f64, f64), ((), ())),
    )
    where
        Self: ::chainrule::__private::SecondOrder<'chainrule>,
    {
        (
            ::chainrule::__private::refused(),
            ::chainrule::__private::refused(),
            |
                _: ::chainrule::__private::Vec<f64>,
                _: ::chainrule::__private::Vec<f64>,
                _: (),
                _: &Vec<f64>|
            ::chainrule::__private::refused(),
        )
    }
}
