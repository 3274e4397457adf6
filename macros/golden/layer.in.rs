#[differentiable]
fn layer<T: Real>(x: &Array2<T>, w: &Array2<T>, b: &Array1<T>) -> Array2<T> {
    let a = x.dot(w) + b;
    a.mapv(|v| v.tanh())
}
