fn decay(rate: f64, steps: usize) -> f64 {
    let mut y = 1.0;
    for _ in 0..steps {
        y += 0.1 * (rate * y).sin();
    }
    y
}
///Derivatives of [`decay()`], made by `#[differentiable]`.
enum decay {}
impl decay {
    ///The gradient of `decay`.
    #[inline]
    fn grad(rate: f64, steps: usize) -> f64 {
        Self::value_and_grad(rate, steps).1
    }
    ///The value and the gradient of `decay`.
    #[inline]
    fn value_and_grad(rate: f64, steps: usize) -> (f64, f64) {
        let _ = decay;
        let mut tape = ::chainrule::__private::tape((0.0,), 0..steps);
        let mut at_tape = 0;
        let mut y = 1.0;
        for _ in 0..steps {
            tape[at_tape] = (y,);
            at_tape += 1;
            y = y + 0.1 * (rate * y).sin();
        }
        let mut at_tape = tape.len();
        let mut d_y = 1.0;
        let mut d_rate = 0.0;
        for _ in ::chainrule::__private::reversed(0..steps) {
            at_tape -= 1;
            let (y_1,) = tape[at_tape];
            let v1 = d_y * 0.1 * ::chainrule::__private::cos(rate * y_1);
            let d_rate_1 = v1 * y_1;
            d_y += v1 * rate;
            d_rate += d_rate_1;
        }
        (y, d_rate)
    }
    ///Adds `seed` times the gradient onto the buffers, and gives the value of `decay`.
    #[inline]
    fn accumulate_grad(rate: f64, steps: usize, seed: f64, d_rate: &mut f64) -> f64 {
        let (value, pullback) = Self::__vjp(rate, steps);
        let parts = pullback(seed, (), ());
        *d_rate += parts.0;
        value
    }
    ///The value and the pullback of `decay`.
    #[inline]
    fn vjp(rate: f64, steps: usize) -> (f64, impl ::core::ops::Fn(f64) -> f64) {
        let (value, pullback) = Self::__vjp(rate, steps);
        (
            value,
            move |cotangent: f64| {
                let parts = pullback(cotangent, (), ());
                parts.0
            },
        )
    }
    ///The value and the tangent of `decay`.
    #[inline]
    fn jvp(rate: f64, steps: usize, t_rate: f64) -> (f64, f64) {
        let _ = decay;
        let mut y = 1.0;
        let mut t_y = 0.0;
        for _ in 0..steps {
            let v1 = rate * y;
            (y, t_y) = (
                y + 0.1 * v1.sin(),
                t_y + (t_rate * y + t_y * rate) * ::chainrule::__private::cos(v1) * 0.1,
            );
        }
        (y, t_y)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        rate: f64,
        steps: usize,
    ) -> (f64, impl ::core::ops::Fn(f64, (), ()) -> (f64, ()) + use<>) {
        let _ = decay;
        let mut tape = ::chainrule::__private::tape((0.0,), 0..steps);
        let mut at_tape = 0;
        let mut y = 1.0;
        for _ in 0..steps {
            tape[at_tape] = (y,);
            at_tape += 1;
            y = y + 0.1 * (rate * y).sin();
        }
        (
            y,
            move |cotangent: f64, _: (), _: ()| {
                let mut at_tape = tape.len();
                let mut d_y = cotangent;
                let mut d_rate = 0.0;
                for _ in ::chainrule::__private::reversed(0..steps) {
                    at_tape -= 1;
                    let (y_1,) = tape[at_tape];
                    let v1 = d_y * 0.1 * ::chainrule::__private::cos(rate * y_1);
                    let d_rate_1 = v1 * y_1;
                    d_y += v1 * rate;
                    d_rate += d_rate_1;
                }
                (d_rate, ())
            },
        )
    }
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        rate: f64,
        steps: usize,
        t_rate: ::core::option::Option<&f64>,
        _none_1: (),
    ) -> (f64, f64) {
        let t_rate = match t_rate {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&rate),
        };
        Self::jvp(rate, steps, t_rate)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp_jvp<'chainrule>(
        rate: f64,
        steps: usize,
        t_rate: ::core::option::Option<&f64>,
        _none_1: (),
    ) -> (f64, f64, impl ::core::ops::Fn(f64, f64, (), ()) -> ((f64, f64), ((), ())))
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
