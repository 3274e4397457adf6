use chainrule::differentiable;

macro_rules! scaled {
    ($x:ident, $e:expr) => {
        #[differentiable]
        fn f($x: f64) -> f64 {
            let t = 2.0 * $x;
            t * $e
        }
    };
}

scaled!(t, t);

fn main() {
    let _: f64 = f::grad(1.0);
    let (_, pullback) = f::vjp(1.0);
    let _: f64 = pullback(1.0);
}
