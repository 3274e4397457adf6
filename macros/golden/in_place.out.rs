fn running(x: &[f64; 4]) -> f64 {
    let mut a = [0.0; 4];
    a[0] = x[0];
    for i in 1..4 {
        a[i] = a[i - 1] * x[i];
    }
    a[3] + a[1]
}
///Derivatives of [`running()`], made by `#[differentiable]`.
enum running {}
impl running {
    ///The gradient of `running`.
    #[inline]
    fn grad(x: &[f64; 4]) -> [f64; 4] {
        Self::value_and_grad(x).1
    }
    ///The value and the gradient of `running`.
    #[inline]
    fn value_and_grad(x: &[f64; 4]) -> (f64, [f64; 4]) {
        let _ = running;
        let v1 = [0.0; 4];
        let mut a = v1;
        a[0] = x[0];
        let mut tape = [(0.0,); 3];
        let mut at_tape = 0;
        for i in 1..4 {
            let v2 = i - 1;
            let v3 = a[v2];
            a[i] = v3 * x[i];
            tape[at_tape] = (v3,);
            at_tape += 1;
        }
        let v4 = a[3];
        let v5 = a[1];
        let v6 = v4 + v5;
        let v7 = [0.0; 4];
        let mut d_a = v7;
        d_a[1] += 1.0;
        d_a[3] += 1.0;
        let mut d_x = v7;
        let v8 = ::chainrule::__private::entry_if_there(&d_a, 3);
        let mut at_tape = tape.len();
        let mut v9 = v8;
        for i in ::chainrule::__private::reversed(1..4) {
            at_tape -= 1;
            let (v10,) = tape[at_tape];
            let v11 = i - 1;
            d_a[i] = 0.0;
            d_x[i] = v9 * v10;
            let v12 = d_a[v11];
            let v13 = v12 + v9 * x[i];
            d_a[v11] = v13;
            v9 = v13;
        }
        let v14 = d_a[0];
        d_x[0] += v14;
        (v6, d_x)
    }
    ///Adds `seed` times the gradient onto the buffers, and gives the value of `running`.
    #[inline]
    fn accumulate_grad(x: &[f64; 4], seed: f64, d_x: &mut [f64; 4]) -> f64 {
        ::chainrule::__private::same_length("x", x.len(), d_x.len());
        let (value, pullback) = Self::__vjp(x);
        let parts = pullback(seed, ::chainrule::__private::Cells::new(x, &mut d_x[..]));
        value
    }
    ///The value and the pullback of `running`.
    #[inline]
    fn vjp(x: &[f64; 4]) -> (f64, impl ::core::ops::Fn(f64) -> [f64; 4]) {
        let (value, pullback) = Self::__vjp(x);
        (
            value,
            move |cotangent: f64| {
                let mut d_x = [0.0; 4];
                let parts = pullback(
                    cotangent,
                    ::chainrule::__private::Cells::new(x, &mut d_x[..]),
                );
                d_x
            },
        )
    }
    ///The value and the tangent of `running`.
    #[inline]
    fn jvp(x: &[f64; 4], t_x: &[f64; 4]) -> (f64, f64) {
        let _ = running;
        let t_x = *t_x;
        let v1 = [0.0; 4];
        let mut a = v1;
        let v2 = [0.0; 4];
        let mut t_a = v2;
        a[0] = x[0];
        t_a[0] = t_x[0];
        for i in 1..4 {
            let v3 = i - 1;
            let v4 = a[v3];
            let v5 = t_a[v3];
            let v6 = x[i];
            a[i] = v4 * v6;
            t_a[i] = v5 * v6 + t_x[i] * v4;
        }
        let v7 = a[3];
        let v8 = t_a[3];
        let v9 = a[1];
        let v10 = t_a[1];
        (v7 + v9, v8 + v10)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        x: &[f64; 4],
    ) -> (
        f64,
        impl ::core::ops::Fn(
            f64,
            ::chainrule::__private::Cells<'_, [f64; 4], f64>,
        ) -> ((),) + use<>,
    ) {
        let _ = running;
        let v1 = [0.0; 4];
        let mut a = v1;
        a[0] = x[0];
        let mut tape = [(0.0,); 3];
        let mut at_tape = 0;
        for i in 1..4 {
            let v2 = i - 1;
            let v3 = a[v2];
            a[i] = v3 * x[i];
            tape[at_tape] = (v3,);
            at_tape += 1;
        }
        let v4 = a[3];
        let v5 = a[1];
        let v6 = v4 + v5;
        (
            v6,
            move |
                cotangent: f64,
                ::chainrule::__private::Cells {
                    value: x,
                    cells: cells_x,
                }: ::chainrule::__private::Cells<'_, [f64; 4], f64>|
            {
                let v7 = [0.0; 4];
                let mut d_a = v7;
                d_a[1] += cotangent;
                d_a[3] += cotangent;
                let v8 = ::chainrule::__private::entry_if_there(&d_a, 3);
                let mut at_tape = tape.len();
                let mut v9 = v8;
                for i in ::chainrule::__private::reversed(1..4) {
                    at_tape -= 1;
                    let (v10,) = tape[at_tape];
                    let v11 = i - 1;
                    d_a[i] = 0.0;
                    cells_x.add(i, v9 * v10);
                    let v12 = d_a[v11];
                    let v13 = v12 + v9 * x[i];
                    d_a[v11] = v13;
                    v9 = v13;
                }
                let v14 = d_a[0];
                cells_x.add(0, v14);
                ((),)
            },
        )
    }
    #[doc(hidden)]
    #[inline]
    fn __jvp(x: &[f64; 4], t_x: ::core::option::Option<&[f64; 4]>) -> (f64, f64) {
        let t_x = match t_x {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&x),
        };
        Self::jvp(x, &t_x)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp_jvp<'chainrule>(
        x: &[f64; 4],
        t_x: ::core::option::Option<&[f64; 4]>,
    ) -> (f64, f64, impl ::core::ops::Fn(f64, f64, ()) -> (([f64; 4], [f64; 4]),))
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
