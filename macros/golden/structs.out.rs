fn swing(start: f64, damping: f64) -> State {
    let mut s = State { angle: start, speed: 0.0 };
    for _ in 0..10 {
        s.speed -= 0.1 * (s.angle.sin() + damping * s.speed);
        s.angle += 0.1 * s.speed;
    }
    s
}
///Derivatives of [`swing()`], made by `#[differentiable]`.
enum swing {}
impl swing {
    ///The gradient of `swing`.
    #[inline]
    fn grad<'chainrule>(start: f64, damping: f64) -> (f64, f64)
    where
        State: ::chainrule::__private::ScalarOutput<'chainrule>,
        State: ::chainrule::Differentiable,
    {
        Self::value_and_grad(start, damping).1
    }
    ///The value and the gradient of `swing`.
    #[inline]
    fn value_and_grad<'chainrule>(start: f64, damping: f64) -> (State, (f64, f64))
    where
        State: ::chainrule::__private::ScalarOutput<'chainrule>,
        State: ::chainrule::Differentiable,
    {
        let _ = swing;
        let mut s_speed = ::chainrule::__private::field(
            |State { speed: field, .. }| field,
            0.0,
        );
        let v1 = s_speed;
        let mut tape = [(0.0, 0.0); 10];
        let mut at_tape = 0;
        let mut s_speed_1 = v1;
        let mut s_angle: f64 = start;
        for _ in 0..10 {
            let s_speed_1_1 = s_speed_1 - 0.1 * (s_angle.sin() + damping * s_speed_1);
            tape[at_tape] = (s_speed_1, s_angle);
            at_tape += 1;
            s_speed_1 = s_speed_1_1;
            s_angle += 0.1 * s_speed_1_1;
        }
        let v2 = State {
            angle: s_angle,
            speed: s_speed_1,
        };
        let v3 = ::chainrule::__private::one(&v2);
        let d_s_angle = v3.angle;
        let d_s_speed = v3.speed;
        let mut at_tape = tape.len();
        let mut d_s_speed_1 = d_s_speed;
        let mut d_s_angle_1 = d_s_angle;
        let mut d_damping = 0.0;
        for _ in ::chainrule::__private::reversed(0..10) {
            at_tape -= 1;
            let (s_speed_1_2, s_angle_1) = tape[at_tape];
            let d_s_speed_2 = d_s_speed_1 + d_s_angle_1 * 0.1;
            let v4 = d_s_speed_2 * 0.1;
            let d_damping_1 = -(v4 * s_speed_1_2);
            d_s_speed_1 = d_s_speed_2 - v4 * damping;
            d_s_angle_1 -= v4 * ::chainrule::__private::cos(s_angle_1);
            d_damping += d_damping_1;
        }
        (v2, (d_s_angle_1, d_damping))
    }
    ///Adds `seed` times the gradient onto the buffers, and gives the value of `swing`.
    #[inline]
    fn accumulate_grad<'chainrule>(
        start: f64,
        damping: f64,
        seed: <State as ::chainrule::Differentiable>::Gradient,
        d_start: &mut f64,
        d_damping: &mut f64,
    ) -> State
    where
        State: ::chainrule::__private::ScalarOutput<'chainrule>,
        State: ::chainrule::Differentiable,
    {
        let (value, pullback) = Self::__vjp(start, damping);
        let parts = pullback(seed, (), ());
        *d_start += parts.0;
        *d_damping += parts.1;
        value
    }
    ///The value and the pullback of `swing`.
    #[inline]
    fn vjp(
        start: f64,
        damping: f64,
    ) -> (
        State,
        impl ::core::ops::Fn(
            <State as ::chainrule::Differentiable>::Gradient,
        ) -> (f64, f64),
    )
    where
        State: ::chainrule::Differentiable,
    {
        let (value, pullback) = Self::__vjp(start, damping);
        (
            value,
            move |cotangent: <State as ::chainrule::Differentiable>::Gradient| {
                let parts = pullback(cotangent, (), ());
                (parts.0, parts.1)
            },
        )
    }
    ///The value and the tangent of `swing`.
    #[inline]
    fn jvp(
        start: f64,
        damping: f64,
        t_start: f64,
        t_damping: f64,
    ) -> (State, <State as ::chainrule::Differentiable>::Gradient)
    where
        State: ::chainrule::Differentiable,
    {
        let _ = swing;
        let mut s_speed = ::chainrule::__private::field(
            |State { speed: field, .. }| field,
            0.0,
        );
        let v1 = s_speed;
        let mut s_speed_1 = v1;
        let mut s_angle: f64 = start;
        let mut t_s_speed = 0.0;
        let mut t_s_angle = t_start;
        for _ in 0..10 {
            let s_speed_1_1 = s_speed_1 - 0.1 * (s_angle.sin() + damping * s_speed_1);
            let t_s_speed_1 = t_s_speed
                - (t_s_angle * ::chainrule::__private::cos(s_angle)
                    + (t_damping * s_speed_1 + t_s_speed * damping)) * 0.1;
            s_speed_1 = s_speed_1_1;
            s_angle += 0.1 * s_speed_1_1;
            t_s_speed = t_s_speed_1;
            t_s_angle += t_s_speed_1 * 0.1;
        }
        let v2 = State {
            angle: s_angle,
            speed: s_speed_1,
        };
        let v3 = State {
            angle: t_s_angle,
            speed: t_s_speed,
        };
        (v2, v3)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp(
        start: f64,
        damping: f64,
    ) -> (
        State,
        impl ::core::ops::Fn(
            <State as ::chainrule::Differentiable>::Gradient,
            (),
            (),
        ) -> (f64, f64) + use<>,
    )
    where
        State: ::chainrule::Differentiable,
    {
        let _ = swing;
        let mut s_speed = ::chainrule::__private::field(
            |State { speed: field, .. }| field,
            0.0,
        );
        let v1 = s_speed;
        let mut tape = [(0.0, 0.0); 10];
        let mut at_tape = 0;
        let mut s_speed_1 = v1;
        let mut s_angle: f64 = start;
        for _ in 0..10 {
            let s_speed_1_1 = s_speed_1 - 0.1 * (s_angle.sin() + damping * s_speed_1);
            tape[at_tape] = (s_speed_1, s_angle);
            at_tape += 1;
            s_speed_1 = s_speed_1_1;
            s_angle += 0.1 * s_speed_1_1;
        }
        let v2 = State {
            angle: s_angle,
            speed: s_speed_1,
        };
        (
            v2,
            move |
                cotangent: <State as ::chainrule::Differentiable>::Gradient,
                _: (),
                _: ()|
            {
                let mut at_tape = tape.len();
                let mut d_s_speed = ::core::clone::Clone::clone(&cotangent.speed);
                let mut d_s_angle = ::core::clone::Clone::clone(&cotangent.angle);
                let mut d_damping = 0.0;
                for _ in ::chainrule::__private::reversed(0..10) {
                    at_tape -= 1;
                    let (s_speed_1_2, s_angle_1) = tape[at_tape];
                    let d_s_speed_1 = d_s_speed + d_s_angle * 0.1;
                    let v3 = d_s_speed_1 * 0.1;
                    let d_damping_1 = -(v3 * s_speed_1_2);
                    d_s_speed = d_s_speed_1 - v3 * damping;
                    d_s_angle -= v3 * ::chainrule::__private::cos(s_angle_1);
                    d_damping += d_damping_1;
                }
                (d_s_angle, d_damping)
            },
        )
    }
    #[doc(hidden)]
    #[inline]
    fn __jvp(
        start: f64,
        damping: f64,
        t_start: ::core::option::Option<&f64>,
        t_damping: ::core::option::Option<&f64>,
    ) -> (State, <State as ::chainrule::Differentiable>::Gradient)
    where
        State: ::chainrule::Differentiable,
    {
        let t_start = match t_start {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&start),
        };
        let t_damping = match t_damping {
            ::core::option::Option::Some(tangent) => *tangent,
            ::core::option::Option::None => ::chainrule::__private::zero_like(&damping),
        };
        Self::jvp(start, damping, t_start, t_damping)
    }
    #[doc(hidden)]
    #[inline]
    fn __vjp_jvp<'chainrule>(
        start: f64,
        damping: f64,
        t_start: ::core::option::Option<&f64>,
        t_damping: ::core::option::Option<&f64>,
    ) -> (
        State,
        <State as ::chainrule::Differentiable>::Gradient,
        impl ::core::ops::Fn(
            <State as ::chainrule::Differentiable>::Gradient,
            <State as ::chainrule::Differentiable>::Gradient,
            (),
            (),
        ) -> ((f64, f64), (f64, f64)),
    )
    where
        Self: ::chainrule::__private::SecondOrder<'chainrule>,
        State: ::chainrule::Differentiable,
    {
        (
            ::chainrule::__private::refused(),
            ::chainrule::__private::refused(),
            |
                _: <State as ::chainrule::Differentiable>::Gradient,
                _: <State as ::chainrule::Differentiable>::Gradient,
                _: (),
                _: ()|
            ::chainrule::__private::refused(),
        )
    }
}
