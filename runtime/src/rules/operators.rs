//! The rules for values whose type the macro cannot see: a float, an array, or a reference to one.
//!
//! Every operand comes as `&X`, and `X` may itself be a reference of any depth. A free function strips the
//! references with [`Differentiable::Base`] and then selects a rule by the two types that are left. Rules for
//! references would overlap with each other; rules for base types do not. For floats every function inlines to
//! the plain arithmetic. The rules for `ndarray`'s arrays stand in the module `array`.
//!
//! Results are type parameters fixed by the rule (`Out = Out`), not projections: a missing rule is then one error.
//!
//! The forward sweep applies the user's own operators. What stands here is for tangents and adjoints.

use crate::{Differentiable, Real};

// Every implementation for all floats is marked `do_not_recommend`: an error then names the rule that is missing,
// and not the trait `Real`, by which an array could have had it.

/// Writes the trait of a binary operator, its rule for two floats, and the function that generated code calls.
macro_rules! operator {
    ($(#[$doc:meta])* $Rule:ident $name:ident $symbol:tt $message:literal) => {
        $(#[$doc])*
        #[diagnostic::on_unimplemented(
            message = $message,
            label = "no derivative is known for this operator between these types",
            note = "operators between floats, and between `ndarray` arrays and floats, of one type are differentiated"
        )]
        pub trait $Rule<R: ?Sized> {
            /// The owned result.
            type Out;
            /// Applies the operator to two operands without references.
            fn $name(&self, right: &R) -> Self::Out;
        }

        #[diagnostic::do_not_recommend]
        impl<T: Real> $Rule<T> for T {
            type Out = T;

            #[inline]
            fn $name(&self, right: &T) -> T {
                *self $symbol *right
            }
        }

        $(#[$doc])*
        #[inline]
        pub fn $name<L, R, Out>(left: &L, right: &R) -> Out
        where
            L: Differentiable + ?Sized,
            R: Differentiable + ?Sized,
            L::Base: $Rule<R::Base, Out = Out>,
        {
            left.base().$name(right.base())
        }
    };
}

operator! {
    /// `l + r`, elementwise, with broadcasting of both operands.
    AddRule add + "`{Self} + {R}` is not differentiated"
}
operator! {
    /// `l - r`, elementwise, with broadcasting of both operands.
    SubRule sub - "`{Self} - {R}` is not differentiated"
}
operator! {
    /// `l * r`, elementwise, with broadcasting of both operands.
    MulRule mul * "`{Self} * {R}` is not differentiated"
}
operator! {
    /// `l / r`, elementwise, with broadcasting of both operands.
    DivRule div / "`{Self} / {R}` is not differentiated"
}

/// Writes the trait of an operation on one value, and the function that generated code calls.
macro_rules! unary {
    ($(#[$doc:meta])* $Rule:ident $name:ident $message:literal) => {
        $(#[$doc])*
        #[diagnostic::on_unimplemented(message = $message, label = "no derivative is known for this operation")]
        pub trait $Rule {
            /// The owned result.
            type Out;
            /// Applies the operation to an operand without references.
            fn $name(&self) -> Self::Out;
        }

        $(#[$doc])*
        #[inline]
        pub fn $name<V, Out>(value: &V) -> Out
        where
            V: Differentiable + ?Sized,
            V::Base: $Rule<Out = Out>,
        {
            value.base().$name()
        }
    };
}

unary! {
    /// `-x`.
    NegRule neg "`-{Self}` is not differentiated"
}
unary! {
    /// An owned copy: the tangent of `x.clone()`, `x.to_owned()` and `x.view()`.
    CopyRule copy "a copy of `{Self}` is not differentiated"
}
unary! {
    /// The array with its axes reversed, owned: the tangent of `x.t()` and its pullback.
    TransposeRule transpose "`.t()` of `{Self}` is not differentiated"
}

#[diagnostic::do_not_recommend]
impl<T: Real> NegRule for T {
    type Out = T;

    #[inline]
    fn neg(&self) -> T {
        -*self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Real> CopyRule for T {
    type Out = T;

    #[inline]
    fn copy(&self) -> T {
        *self
    }
}

impl<V: CopyRule, const N: usize> CopyRule for [V; N] {
    type Out = [V::Out; N];

    #[inline]
    fn copy(&self) -> Self::Out {
        self.each_ref().map(V::copy)
    }
}

/// Tuples, part by part.
macro_rules! copy_of_tuple {
    ($($V:ident $place:tt),+) => {
        impl<$($V: CopyRule),+> CopyRule for ($($V,)+) {
            type Out = ($($V::Out,)+);

            #[inline]
            fn copy(&self) -> Self::Out {
                ($(self.$place.copy(),)+)
            }
        }
    };
}

copy_of_tuple!(A 0);
copy_of_tuple!(A 0, B 1);
copy_of_tuple!(A 0, B 1, C 2);
copy_of_tuple!(A 0, B 1, C 2, D 3);

#[cfg(feature = "alloc")]
impl<V: CopyRule> CopyRule for [V] {
    type Out = alloc::vec::Vec<V::Out>;

    #[inline]
    fn copy(&self) -> Self::Out {
        self.iter().map(V::copy).collect()
    }
}

#[cfg(feature = "alloc")]
impl<V: CopyRule> CopyRule for alloc::vec::Vec<V> {
    type Out = alloc::vec::Vec<V::Out>;

    #[inline]
    fn copy(&self) -> Self::Out {
        self.as_slice().copy()
    }
}

/// Cotangents in the shape of an operator's result, summed into the shape of the operand `V`.
#[diagnostic::on_unimplemented(
    message = "an operator with an operand `{V}` and a result `{Self}` is not differentiated",
    label = "the gradient of `{Self}` cannot be summed into that of `{V}`"
)]
pub trait FoldRule<V: Differentiable + ?Sized> {
    /// Sums over the axes along which `like` was broadcast.
    fn fold(&self, like: &V) -> V::Gradient;
}

/// Tangents of an operand, broadcast to the shape of the operator's result `V`.
#[diagnostic::on_unimplemented(
    message = "an operator with an operand `{Self}` and a result `{V}` is not differentiated",
    label = "a tangent of `{Self}` cannot be broadcast to `{V}`"
)]
pub trait SpreadRule<V: Differentiable + ?Sized> {
    /// Repeats the value along the axes that `like` has and it has not.
    fn spread(&self, like: &V) -> V::Gradient;
}

#[diagnostic::do_not_recommend]
impl<T: Real> FoldRule<T> for T {
    #[inline]
    fn fold(&self, _like: &T) -> T {
        *self
    }
}

#[diagnostic::do_not_recommend]
impl<T: Real> SpreadRule<T> for T {
    #[inline]
    fn spread(&self, _like: &T) -> T {
        *self
    }
}

/// The cotangent of the operand `like`, from the cotangent `g` of an operator's result: what broadcasting spread is
/// summed.
#[inline]
pub fn fold<G, V>(g: &G, like: &V) -> V::Gradient
where
    G: Differentiable + ?Sized,
    V: Differentiable + ?Sized,
    G::Base: FoldRule<V::Base>,
{
    g.base().fold(like.base())
}

/// The tangent of an operator's result `like`, from the tangent `t` of the one operand that has a tangent.
#[inline]
pub fn spread<G, V>(t: &G, like: &V) -> V::Gradient
where
    G: Differentiable + ?Sized,
    V: Differentiable + ?Sized,
    G::Base: SpreadRule<V::Base>,
{
    t.base().spread(like.base())
}

/// [`fold`] of a cotangent that nobody reads afterwards: where nothing was spread, it is passed on without a copy.
pub trait FoldOwnedRule<V: Differentiable + ?Sized> {
    /// Sums over the axes along which `like` was broadcast.
    fn fold_owned(self, like: &V) -> V::Gradient;
}

#[diagnostic::do_not_recommend]
impl<T: Real> FoldOwnedRule<T> for T {
    #[inline]
    fn fold_owned(self, _like: &T) -> T {
        self
    }
}

/// [`fold`] of an owned cotangent that nobody reads afterwards.
#[inline]
pub fn fold_owned<G, V>(g: G, like: &V) -> V::Gradient
where
    V: Differentiable + ?Sized,
    G: FoldOwnedRule<V::Base>,
{
    g.fold_owned(like.base())
}

/// The sum of two gradients of one type and shape, in the memory of the first.
#[inline]
pub fn plus<A: Differentiable<Gradient = A>>(mut total: A, part: A) -> A {
    A::accumulate(&mut total, part);
    total
}

/// The difference of two gradients.
#[diagnostic::on_unimplemented(message = "gradients of type `{Self}` cannot be subtracted")]
pub trait MinusRule {
    /// Subtracts `part` in place.
    fn take_away(&mut self, part: Self);
}

#[diagnostic::do_not_recommend]
impl<T: Real> MinusRule for T {
    #[inline]
    fn take_away(&mut self, part: T) {
        *self -= part;
    }
}

impl<G: MinusRule, const N: usize> MinusRule for [G; N] {
    #[inline]
    fn take_away(&mut self, part: Self) {
        for (total, part) in self.iter_mut().zip(part) {
            total.take_away(part);
        }
    }
}

#[cfg(feature = "alloc")]
impl<G: MinusRule> MinusRule for alloc::vec::Vec<G> {
    #[inline]
    fn take_away(&mut self, part: Self) {
        assert_eq!(self.len(), part.len(), "two gradients of one value have different lengths");
        for (total, part) in self.iter_mut().zip(part) {
            total.take_away(part);
        }
    }
}

/// The difference of two gradients of one type and shape, in the memory of the first.
#[inline]
pub fn minus<A: MinusRule>(mut total: A, part: A) -> A {
    total.take_away(part);
    total
}

/// A literal, typed by the value beside which it stands.
#[inline]
pub fn elem<V: Differentiable + ?Sized>(_like: &V, literal: V::Scalar) -> V::Scalar {
    literal
}

/// The types that have the float methods.
#[diagnostic::on_unimplemented(
    message = "a float method on `{Self}` is not differentiated",
    label = "this value is not a float",
    note = "on an array, apply the method to every element: `.mapv(|x| …)`"
)]
pub trait ScalarRule {
    /// The float.
    type Out;
    /// The float itself.
    fn scalar(&self) -> Self::Out;
}

#[diagnostic::do_not_recommend]
impl<T: Real> ScalarRule for T {
    // `T` itself, by a name that for an array, too, is a float: the error about the array is then the only one.
    type Out = T::Scalar;

    #[inline]
    fn scalar(&self) -> T {
        *self
    }
}

/// The float behind references, on which the float methods are called.
#[inline]
pub fn scalar<V, Out>(value: &V) -> Out
where
    V: Differentiable + ?Sized,
    V::Base: ScalarRule<Out = Out>,
{
    value.base().scalar()
}

/// The product `l.dot(r)` and its two pullbacks.
///
/// A pullback is bilinear in the cotangent and in the other operand. Of the operand that is differentiated only
/// the shape is used, so that its own derivative is a `dot` again.
#[diagnostic::on_unimplemented(
    message = "`.dot` of `{Self}` and `{R}` is not differentiated",
    label = "no derivative is known for this product",
    note = "products of one- and two-dimensional `ndarray` arrays of floats are differentiated"
)]
pub trait DotRule<R: Differentiable + ?Sized>: Differentiable {
    /// The owned product.
    type Out;
    /// The product's type without references.
    type Cotangent: ?Sized;
    /// The product.
    fn dot(&self, right: &R) -> Self::Out;
    /// The cotangent of the left operand.
    fn dot_l(g: &Self::Cotangent, left: &Self, right: &R) -> Self::Gradient;
    /// The cotangent of the right operand.
    fn dot_r(g: &Self::Cotangent, left: &Self, right: &R) -> R::Gradient;
}

/// `l.dot(r)`.
#[inline]
pub fn dot<L, R, Out>(left: &L, right: &R) -> Out
where
    L: Differentiable + ?Sized,
    R: Differentiable + ?Sized,
    L::Base: DotRule<R::Base, Out = Out>,
{
    left.base().dot(right.base())
}

/// The cotangent of `l` in `l.dot(r)`, from the cotangent `g` of the product.
#[inline]
pub fn dot_l<G, L, R, C>(g: &G, left: &L, right: &R) -> <L::Base as Differentiable>::Gradient
where
    G: Differentiable<Base = C> + ?Sized,
    L: Differentiable + ?Sized,
    R: Differentiable + ?Sized,
    C: ?Sized,
    L::Base: DotRule<R::Base, Cotangent = C>,
{
    <L::Base as DotRule<R::Base>>::dot_l(g.base(), left.base(), right.base())
}

/// The cotangent of `r` in `l.dot(r)`, from the cotangent `g` of the product.
#[inline]
pub fn dot_r<G, L, R, C>(g: &G, left: &L, right: &R) -> R::Gradient
where
    G: Differentiable<Base = C> + ?Sized,
    L: Differentiable + ?Sized,
    R: Differentiable + ?Sized,
    C: ?Sized,
    L::Base: DotRule<R::Base, Cotangent = C>,
{
    <L::Base as DotRule<R::Base>>::dot_r(g.base(), left.base(), right.base())
}

/// The sum and the mean of all elements, and their pullbacks.
#[diagnostic::on_unimplemented(
    message = "the sum of `{Self}` is not differentiated",
    label = "no derivative is known for this sum"
)]
pub trait SumRule {
    /// The type of an element.
    type Element: Copy;
    /// An owned array of this shape.
    type Out;
    /// The sum of all elements.
    fn sum(&self) -> Self::Element;
    /// The sum of all elements divided by their number; NaN where there are none.
    fn mean(&self) -> Self::Element;
    /// An array of this shape, every element of which is `g`.
    fn full(&self, g: Self::Element) -> Self::Out;
    /// An array of this shape, every element of which is `g` divided by the number of elements.
    fn mean_pull(&self, g: Self::Element) -> Self::Out;
}

/// `x.sum()`.
#[inline]
pub fn sum<V, E>(value: &V) -> E
where
    V: Differentiable + ?Sized,
    V::Base: SumRule<Element = E>,
{
    value.base().sum()
}

/// The mean of all elements of `x`: what `x.mean()` gives unless `x` is empty.
#[inline]
pub fn mean<V, E>(value: &V) -> E
where
    V: Differentiable + ?Sized,
    V::Base: SumRule<Element = E>,
{
    value.base().mean()
}

/// The cotangent of `like` in `like.sum()`: `g` everywhere.
#[inline]
pub fn full<G, V, E, Out>(g: &G, like: &V) -> Out
where
    G: Differentiable<Base = E> + ?Sized,
    V: Differentiable + ?Sized,
    E: Copy,
    V::Base: SumRule<Element = E, Out = Out>,
{
    like.base().full(*g.base())
}

/// The cotangent of `like` in its mean: `g / n` everywhere.
#[inline]
pub fn mean_pull<G, V, E, Out>(g: &G, like: &V) -> Out
where
    G: Differentiable<Base = E> + ?Sized,
    V: Differentiable + ?Sized,
    E: Copy,
    V::Base: SumRule<Element = E, Out = Out>,
{
    like.base().mean_pull(*g.base())
}

/// The sum over one axis, and its pullback.
#[diagnostic::on_unimplemented(
    message = "`.sum_axis` of `{Self}` is not differentiated",
    label = "no derivative is known for this sum"
)]
pub trait SumAxisRule<I>: Differentiable {
    /// The owned sum, of one dimension less.
    type Out;
    /// The sum's type without references.
    type Cotangent: ?Sized;
    /// The sum over an axis.
    fn sum_axis(&self, axis: I) -> Self::Out;
    /// The cotangent of `self`: `g` repeated along the axis.
    fn sum_axis_pull(&self, g: &Self::Cotangent, axis: I) -> Self::Gradient;
}

/// `x.sum_axis(axis)`.
#[inline]
pub fn sum_axis<V, I, Out>(value: &V, axis: I) -> Out
where
    V: Differentiable + ?Sized,
    V::Base: SumAxisRule<I, Out = Out>,
{
    value.base().sum_axis(axis)
}

/// The cotangent of `like` in `like.sum_axis(axis)`.
#[inline]
pub fn sum_axis_pull<G, V, I, C>(g: &G, like: &V, axis: I) -> <V::Base as Differentiable>::Gradient
where
    G: Differentiable<Base = C> + ?Sized,
    V: Differentiable + ?Sized,
    C: ?Sized,
    V::Base: SumAxisRule<I, Cotangent = C>,
{
    like.base().sum_axis_pull(g.base(), axis)
}

/// Writes the trait of elementwise maps, with methods for each number of operands, and the functions that generated
/// code calls.
macro_rules! maps {
    ($($map:ident $map_sum:ident($First:ident $first:ident $(, $Other:ident $other:ident)*);)*) => {
        /// Elementwise maps of a function of floats over arrays of one shape.
        #[diagnostic::on_unimplemented(
            message = "an elementwise map over `{Self}` is not differentiated",
            label = "no derivative is known for this map",
            note = "`.mapv` of `ndarray` arrays of floats is differentiated"
        )]
        pub trait MapRule {
            /// The type of an element.
            type Element;
            /// An owned array of this shape.
            type Out;
            $(
                /// The array of `f` of the operands' elements.
                fn $map<F>(f: F, $first: &Self $(, $other: &Self)*) -> Self::Out
                where
                    F: Fn(Self::Element $(, maps!(@ $other Self::Element))*) -> Self::Element;
                /// The sum of `f` of the operands' elements.
                fn $map_sum<F>(f: F, $first: &Self $(, $other: &Self)*) -> Self::Element
                where
                    F: Fn(Self::Element $(, maps!(@ $other Self::Element))*) -> Self::Element;
            )*
        }

        $(
            /// The array of `f` of the operands' elements. Panics if the operands differ in shape.
            #[inline]
            pub fn $map<F, T, Out, $First $(, $Other)*>(f: F, $first: &$First $(, $other: &$Other)*) -> Out
            where
                $First: Differentiable + ?Sized,
                $First::Base: MapRule<Element = T, Out = Out>,
                $($Other: Differentiable<Base = $First::Base> + ?Sized,)*
                F: Fn(T $(, maps!(@ $other T))*) -> T,
            {
                <$First::Base as MapRule>::$map(f, $first.base() $(, $other.base())*)
            }

            /// The sum of `f` of the operands' elements. Panics if the operands differ in shape.
            #[inline]
            pub fn $map_sum<F, T, $First $(, $Other)*>(f: F, $first: &$First $(, $other: &$Other)*) -> T
            where
                $First: Differentiable + ?Sized,
                $First::Base: MapRule<Element = T>,
                $($Other: Differentiable<Base = $First::Base> + ?Sized,)*
                F: Fn(T $(, maps!(@ $other T))*) -> T,
            {
                <$First::Base as MapRule>::$map_sum(f, $first.base() $(, $other.base())*)
            }
        )*
    };
    // One type for each operand.
    (@ $operand:ident $Type:ty) => { $Type };
}

maps! {
    map1 map_sum1(A a);
    map2 map_sum2(A a, B b);
    map3 map_sum3(A a, B b, C c);
    map4 map_sum4(A a, B b, C c, D d);
    map5 map_sum5(A a, B b, C c, D d, E e);
    map6 map_sum6(A a, B b, C c, D d, E e, G g);
}

/// Gradients of containers, whose entries are reached by an index of type `I`.
#[diagnostic::on_unimplemented(
    message = "indexing with `{I}` is not differentiated here",
    label = "the gradient `{Self}` has no entries at a `{I}`"
)]
pub trait EntryRule<I> {
    /// The gradient of one entry.
    type Entry;
    /// Adds onto an entry. Panics out of range, as indexing does.
    fn add_to(&mut self, index: I, part: Self::Entry);
}

impl<G: Differentiable<Gradient = G>, const N: usize> EntryRule<usize> for [G; N] {
    type Entry = G;

    #[inline]
    fn add_to(&mut self, index: usize, part: G) {
        G::accumulate(&mut self[index], part);
    }
}

#[cfg(feature = "alloc")]
impl<G: Differentiable<Gradient = G>> EntryRule<usize> for alloc::vec::Vec<G> {
    type Entry = G;

    #[inline]
    fn add_to(&mut self, index: usize, part: G) {
        G::accumulate(&mut self[index], part);
    }
}

/// The pullback of `x[index]`: adds `part` onto that entry of the gradient of `x`.
#[inline]
pub fn at_pull<G, I, P>(total: &mut G, index: I, part: P)
where
    G: EntryRule<I, Entry = P>,
{
    total.add_to(index, part);
}

/// What is left of a value that is consumed and of which only the shape is needed afterwards.
#[diagnostic::on_unimplemented(message = "the shape of `{Self}` cannot be kept by itself")]
pub trait ShapeRule {
    /// A value of that shape, without memory of its own.
    type Out;
    /// The shape.
    fn shape(&self) -> Self::Out;
}

#[diagnostic::do_not_recommend]
impl<T: Real> ShapeRule for T {
    type Out = T;

    #[inline]
    fn shape(&self) -> T {
        *self
    }
}

/// The shape of a value that is about to be consumed.
#[inline]
pub fn shape<V, Out>(value: &V) -> Out
where
    V: Differentiable + ?Sized,
    V::Base: ShapeRule<Out = Out>,
{
    value.base().shape()
}
