fn rosenbrock(x: f64, y: f64) -> f64 {
    let a = 1.0 - x;
    let b = y - x * x;
    a * a + 100.0 * b * b
}
///Derivatives of [`rosenbrock()`], made by `#[differentiable]`.
enum rosenbrock {}
impl rosenbrock {
    ///The gradient of `rosenbrock`.
    #[inline]
    fn grad(x: f64, y: f64) -> (f64, f64) {
        Self::value_and_grad(x, y).1
    }
    ///The value and the gradient of `rosenbrock`.
    #[inline]
    fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
        let _ = rosenbrock;
        let a = 1.0 - x;
        let b = y - x * x;
        let v1 = 100.0 * b;
        let v2 = a * a + v1 * b;
        let d_b = v1 + v1;
        let d_a = a + a;
        let d_x = -(d_b * (x + x) + d_a);
        (v2, (d_x, d_b))
    }
    ///Adds `seed` times the gradient onto the buffers, and gives the value of `rosenbrock`.
    #[inline]
    fn accumulate_grad(x: f64, y: f64, seed: f64, d_x: &mut f64, d_y: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(x, y);
        let parts = pullback(seed, (), ());
        *d_x += parts.0;
        *d_y += parts.1;
        value
    }
    ///The Hessian times a vector, of `rosenbrock`.
    #[inline]
    fn hvp(x: f64, y: f64, t_x: f64, t_y: f64) -> (f64, f64) {
        let _ = rosenbrock;
        let t_a = -t_x;
        let v1 = t_x * x;
        let b = y - x * x;
        let t_b = t_y - (v1 + v1);
        let v2 = 100.0 * b;
        let v3 = t_b * 100.0;
        let d_b = v2 + v2;
        let t_d_b = v3 + v3;
        let t_d_a = t_a - t_x;
        let t_d_x = -(t_d_b * (x + x) + (t_x + t_x) * d_b + t_d_a);
        (t_d_x, t_d_b)
    }
    ///The Hessian of `rosenbrock`.
    #[inline]
    fn hessian(x: f64, y: f64) -> [[f64; 2]; 2] {
        [
            {
                let (h0, h1) = Self::hvp(x, y, 1.0, 0.0);
                [h0, h1]
            },
            {
                let (h0, h1) = Self::hvp(x, y, 0.0, 1.0);
                [h0, h1]
            },
        ]
    }
    ///The value and the pullback of `rosenbrock`.
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
    ///The value and the tangent of `rosenbrock`.
    #[inline]
    fn jvp(x: f64, y: f64, t_x: f64, t_y: f64) -> (f64, f64) {
        let _ = rosenbrock;
        let a = 1.0 - x;
        let v1 = t_x * x;
        let b = y - x * x;
        let t_b = t_y - (v1 + v1);
        let v2 = t_x * a;
        let v3 = 100.0 * b;
        (a * a + v3 * b, -v2 - v2 + (t_b * 100.0 * b + t_b * v3))
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        x: f64,
        y: f64,
    ) -> (f64, impl ::core::ops::Fn(f64, (), ()) -> (f64, f64) + use<>) {
        let _ = rosenbrock;
        let a = 1.0 - x;
        let b = y - x * x;
        let v1 = 100.0 * b;
        let v2 = a * a + v1 * b;
        (
            v2,
            move |cotangent: f64, _: (), _: ()| {
                let d_b = cotangent * (v1 + v1);
                let d_a = cotangent * (a + a);
                let d_x = -(d_b * (x + x) + d_a);
                (d_x, d_b)
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
    fn __vjp_jvp(
        x: f64,
        y: f64,
        t_x: ::core::option::Option<&f64>,
        t_y: ::core::option::Option<&f64>,
    ) -> (
        f64,
        f64,
        impl ::core::ops::Fn(f64, f64, (), ()) -> ((f64, f64), (f64, f64)) + use<>,
    ) {
        let t_x = match t_x {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&x),
        };
        let t_y = match t_y {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&y),
        };
        let a = 1.0 - x;
        let t_a = -t_x;
        let v1 = t_x * x;
        let b = y - x * x;
        let t_b = t_y - (v1 + v1);
        let v2 = t_x * a;
        let v3 = 100.0 * b;
        let v4 = t_b * 100.0;
        let v5 = a * a + v3 * b;
        let v6 = -v2 - v2 + (v4 * b + t_b * v3);
        (
            v5,
            v6,
            move |cotangent: f64, t_cotangent: f64, _: (), _: ()| {
                let v7 = v3 + v3;
                let d_b = cotangent * v7;
                let t_d_b = t_cotangent * v7 + (v4 + v4) * cotangent;
                let v8 = a + a;
                let d_a = cotangent * v8;
                let t_d_a = t_cotangent * v8 + (t_a - t_x) * cotangent;
                let v9 = x + x;
                let d_x = -(d_b * v9 + d_a);
                let t_d_x = -(t_d_b * v9 + (t_x + t_x) * d_b + t_d_a);
                ((d_x, t_d_x), (d_b, t_d_b))
            },
        )
    }
}
