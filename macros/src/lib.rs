//! The compiler behind [`chainrule`](https://docs.rs/chainrule): the attribute `#[differentiable]`.
//!
//! Use it through `chainrule`, which re-exports it beside the traits and functions that the generated code calls.
#![forbid(unsafe_code)]

mod adjoint;
mod args;
mod checkpoint;
mod derive;
mod emit;
mod errors;
mod expand;
mod fragments;
mod impls;
mod ir;
mod lower;
mod names;
mod passes;
mod plainer;
mod shadowing;
mod signature;
mod stretch;
mod tangent;
#[cfg(test)]
mod tests;

/// Differentiates a function at compile time.
///
/// The function stays as it is. Beside it stands a type of the same name, whose associated functions are the derivatives:
/// `f::grad(args…)`, `f::value_and_grad(args…)`, `f::vjp(args…)`, `f::jvp(args…, tangents…)`,
/// `f::accumulate_grad(args…, seed, &mut g…)`, and for several outputs `f::jacobian(args…)`.
///
/// # Options
///
/// - `wrt(x, w)`: the parameters to differentiate by. Without it: all floats, arrays of floats and `Differentiable` types.
/// - `second_order`: adds `f::hvp(args…, tangents…)` and `f::hessian(args…)`. What `f` calls says it as well; a function
///   without a gradient of its own, since it changes an array in place, then has second derivatives for its callers.
/// - `inspect`: adds `f::graph()`, the computational graph as data.
/// - `checkpoint = "store"` or `"recompute"`: what the reverse sweep needs of branches and loops is all kept, or as far as
///   possible computed again, from what a loop carries from run to run. The functions that are called are then called
///   again as well, and whatever else they do happens twice. Without the option, what costs more than a load is kept. On a
///   loop in the body, `#[differentiable(checkpoint = "recompute")] for …`, it holds for that loop and those inside.
/// - `recursive`: the pullback is boxed. Of functions that call each other in a circle, one has to say so; one that calls
///   itself by its own name need not.
/// - `vjp = path, jvp = path`: rules of the function's own, instead of the differentiation of its body. They have the
///   signatures of the generated functions.
/// - `pullback = path, jvp = path`: the same, with the pullback as a function of the arguments and then the cotangent, which
///   gives the gradient. It is given the arguments again, and holds nothing between the sweeps.
/// - `owned`: the pullback of `vjp` owns what it needs, and its type says so (`impl Fn(…) -> … + use<T>`). A caller then
///   keeps it between its sweeps; without it, a caller runs the rule again in its reverse sweep.
/// - `crate = path`: the path of the runtime crate, if it is not `::chainrule`.
///
/// A parameter marked `#[constant]` is not differentiated, whatever its type. Whatever the macro cannot differentiate
/// right it refuses, on the exact place, with the way out.
#[proc_macro_attribute]
pub fn differentiable(
    args: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    expand::differentiable(args.into(), item.into()).into()
}

/// Makes a struct of differentiable fields differentiable: the gradient with respect to it is a struct of the same type.
///
/// Every field is a float, an owned array, or a differentiable struct. A field marked `#[constant]` is not differentiated: in a
/// gradient it is zero, if its type is itself differentiable, or else a copy of the value's; in a tangent it does not count.
#[proc_macro_derive(Differentiable, attributes(constant))]
pub fn derive_differentiable(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::differentiable(input.into()).into()
}
