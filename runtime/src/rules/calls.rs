//! The protocol of calls between differentiable functions.
//!
//! A caller does not know by which of its parameters the callee is differentiated, nor how it takes them. It offers what it
//! has for each argument, and the traits here turn that into what the callee's types ask for. All of it is decided by the
//! types, and nothing of it is left in the compiled code.

use super::lanes::Lanes;
use crate::{Differentiable, Real};
use core::cell::Cell;
use core::slice::SliceIndex;

/// The type of a pullback that is made in an `impl`.
///
/// `use<…>` would have to list type parameters that are not seen there. This crate is of the edition 2021, and the words of a
/// macro keep the edition of its crate: an `impl` of that edition holds the lifetimes that it names, and no others.
#[doc(hidden)]
#[macro_export]
macro_rules! __pullback {
    ($($signature:tt)*) => {
        impl $($signature)*
    };
}

/// Names what a pullback holds.
pub trait Holds<T: ?Sized> {}

impl<T: ?Sized, P: ?Sized> Holds<T> for P {}

/// The handle of a reference to a slice or an array: the reference again, and the cells that take its gradient, if any do.
pub struct Cells<'a, V: ?Sized, G> {
    /// The argument.
    pub value: &'a V,
    /// The gradient, to be added to.
    pub cells: GradientCells<'a, G>,
}

/// Cells that take the gradient of a slice; none, if nobody asks for it.
pub struct GradientCells<'a, G>(Option<&'a [Cell<G>]>);

impl<G> Clone for GradientCells<'_, G> {
    #[inline]
    fn clone(&self) -> Self {
        *self
    }
}

impl<G> Copy for GradientCells<'_, G> {}

impl<'a, V: ?Sized, G> Cells<'a, V, G> {
    /// A handle that adds into a buffer.
    #[inline]
    pub fn new(value: &'a V, gradient: &'a mut [G]) -> Self {
        Cells { value, cells: GradientCells::of(gradient) }
    }
}

impl<'a, G> GradientCells<'a, G> {
    /// The cells of a buffer.
    #[inline]
    pub fn of(gradient: &'a mut [G]) -> Self {
        GradientCells(Some(Cell::from_mut(gradient).as_slice_of_cells()))
    }
}

impl<G: Differentiable<Gradient = G> + Copy> GradientCells<'_, G> {
    /// Adds onto one entry.
    #[inline]
    pub fn add(&self, index: usize, part: G) {
        if let Some(cells) = self.0 {
            add_cell(&cells[index], part);
        }
    }

    /// Adds onto one entry, if there is such an entry.
    #[inline]
    pub fn add_if_there(&self, index: usize, part: G) {
        if let Some(cell) = self.0.and_then(|cells| cells.get(index)) {
            add_cell(cell, part);
        }
    }

    /// The cells of a part.
    #[inline]
    pub fn part(&self, part: impl SliceIndex<[Cell<G>], Output = [Cell<G>]>) -> Self {
        GradientCells(self.0.map(|cells| &cells[part]))
    }

    /// Adds onto all entries.
    #[inline]
    pub fn add_all(&self, parts: impl IntoIterator<Item = G>) {
        if let Some(cells) = self.0 {
            for (cell, part) in cells.iter().zip(parts) {
                add_cell(cell, part);
            }
        }
    }
}

impl<'a, G, const N: usize> GradientCells<'a, [G; N]> {
    /// The cells of an entry that is an array.
    #[inline]
    pub fn row(&self, index: usize) -> GradientCells<'a, G> {
        GradientCells(self.0.map(|cells| &cells[index].as_array_of_cells()[..]))
    }
}

impl<G: Differentiable<Gradient = G> + Copy> GradientCells<'_, G> {
    /// Adds what a callee has given back; nothing, if it has added into these cells itself.
    #[inline]
    pub fn settle<P: Settled<G>>(&self, part: P) {
        part.settle(self);
    }
}

/// What a callee that was handed cells gives back.
pub trait Settled<G: Copy> {
    /// Adds it onto the cells, if it is not there yet.
    fn settle(self, cells: &GradientCells<'_, G>);
}

impl<G: Copy> Settled<G> for () {
    #[inline]
    fn settle(self, _: &GradientCells<'_, G>) {}
}

impl<G: Differentiable<Gradient = G> + Copy, const N: usize> Settled<G> for [G; N] {
    #[inline]
    fn settle(self, cells: &GradientCells<'_, G>) {
        cells.add_all(self);
    }
}

#[cfg(feature = "alloc")]
impl<G: Differentiable<Gradient = G> + Copy> Settled<G> for alloc::vec::Vec<G> {
    #[inline]
    fn settle(self, cells: &GradientCells<'_, G>) {
        cells.add_all(self);
    }
}

/// What an argument that has cells already can be handed to a pullback as.
pub trait Through<'a, G, H> {
    /// The handle, with the caller's cells.
    fn through(&'a self, cells: GradientCells<'a, G>) -> H;
}

impl<'a, V: ?Sized, G> Through<'a, G, ()> for V {
    #[inline]
    fn through(&'a self, _: GradientCells<'a, G>) {}
}

impl<'a, V: ?Sized, G> Through<'a, G, &'a V> for V {
    #[inline]
    fn through(&'a self, _: GradientCells<'a, G>) -> &'a V {
        self
    }
}

impl<'a, V: ?Sized, G> Through<'a, G, Cells<'a, V, G>> for V {
    #[inline]
    fn through(&'a self, cells: GradientCells<'a, G>) -> Cells<'a, V, G> {
        Cells { value: self, cells }
    }
}

impl<'a, V, G, const N: usize> Through<'a, G, Cells<'a, [V], G>> for [V; N] {
    #[inline]
    fn through(&'a self, cells: GradientCells<'a, G>) -> Cells<'a, [V], G> {
        Cells { value: self, cells }
    }
}

impl<'a, V, G, const N: usize> Through<'a, G, &'a [V]> for [V; N] {
    #[inline]
    fn through(&'a self, _: GradientCells<'a, G>) -> &'a [V] {
        self
    }
}

#[cfg(feature = "alloc")]
impl<'a, V, G> Through<'a, G, Cells<'a, [V], G>> for alloc::vec::Vec<V> {
    #[inline]
    fn through(&'a self, cells: GradientCells<'a, G>) -> Cells<'a, [V], G> {
        Cells { value: self, cells }
    }
}

#[cfg(feature = "alloc")]
impl<'a, V, G> Through<'a, G, &'a [V]> for alloc::vec::Vec<V> {
    #[inline]
    fn through(&'a self, _: GradientCells<'a, G>) -> &'a [V] {
        self
    }
}

/// The handle of an argument that is one of the caller's own parameters, with its cells.
#[inline]
pub fn through<'a, V: Through<'a, G, H> + ?Sized, G, H>(value: &'a V, cells: GradientCells<'a, G>) -> H {
    value.through(cells)
}

#[inline]
fn add_cell<G: Differentiable<Gradient = G> + Copy>(cell: &Cell<G>, part: G) {
    let mut total = cell.get();
    G::accumulate(&mut total, part);
    cell.set(total);
}

/// What a differentiated argument can be handed to a pullback as.
pub trait Handle<'a, H>: Differentiable {
    /// The handle; the slot takes a gradient that the callee adds into.
    fn handle(&'a self, slot: &'a mut Option<Self::Gradient>) -> H;
}

/// By value, or not differentiated by the callee.
impl<'a, V: Differentiable + ?Sized> Handle<'a, ()> for V {
    #[inline]
    fn handle(&'a self, _: &'a mut Option<V::Gradient>) {}
}

/// A reference that the callee asks for again.
impl<'a, V: Differentiable + ?Sized> Handle<'a, &'a V> for V {
    #[inline]
    fn handle(&'a self, _: &'a mut Option<V::Gradient>) -> &'a V {
        self
    }
}

impl<'a, V: Differentiable, const N: usize> Handle<'a, Cells<'a, [V; N], V::Gradient>> for [V; N]
where
    V::Gradient: Differentiable<Gradient = V::Gradient>,
{
    #[inline]
    fn handle(&'a self, slot: &'a mut Option<Self::Gradient>) -> Cells<'a, [V; N], V::Gradient> {
        Cells::new(self, &mut slot.get_or_insert_with(|| self.zero_gradient())[..])
    }
}

impl<'a, V: Differentiable, const N: usize> Handle<'a, Cells<'a, [V], V::Gradient>> for [V; N]
where
    V::Gradient: Differentiable<Gradient = V::Gradient>,
{
    #[inline]
    fn handle(&'a self, slot: &'a mut Option<Self::Gradient>) -> Cells<'a, [V], V::Gradient> {
        Cells::new(self, &mut slot.get_or_insert_with(|| self.zero_gradient())[..])
    }
}

#[cfg(feature = "alloc")]
impl<'a, V: Differentiable> Handle<'a, Cells<'a, [V], V::Gradient>> for [V] {
    #[inline]
    fn handle(&'a self, slot: &'a mut Option<Self::Gradient>) -> Cells<'a, [V], V::Gradient> {
        Cells::new(self, &mut slot.get_or_insert_with(|| self.zero_gradient())[..])
    }
}

#[cfg(feature = "alloc")]
impl<'a, V: Differentiable> Handle<'a, Cells<'a, [V], V::Gradient>> for alloc::vec::Vec<V> {
    #[inline]
    fn handle(&'a self, slot: &'a mut Option<Self::Gradient>) -> Cells<'a, [V], V::Gradient> {
        Cells::new(self, &mut slot.get_or_insert_with(|| self.zero_gradient())[..])
    }
}

#[cfg(feature = "alloc")]
impl<'a, V: Differentiable> Handle<'a, Cells<'a, alloc::vec::Vec<V>, V::Gradient>> for alloc::vec::Vec<V> {
    #[inline]
    fn handle(&'a self, slot: &'a mut Option<Self::Gradient>) -> Cells<'a, alloc::vec::Vec<V>, V::Gradient> {
        Cells::new(self, &mut slot.get_or_insert_with(|| self.zero_gradient())[..])
    }
}

/// A number of the type of a struct's field.
#[inline]
pub fn field<S, T>(_: fn(S) -> T, value: T) -> T {
    value
}

/// The handle of a differentiated argument.
#[inline]
pub fn arg<'a, V: Handle<'a, H> + ?Sized, H>(value: &'a V, slot: &'a mut Option<V::Gradient>) -> H {
    value.handle(slot)
}

/// What an argument can be handed to a pullback as that the caller does not differentiate, or of which the pullback has a copy.
pub trait PassiveHandle<'a, H> {
    /// The handle, without cells.
    fn passive_handle(&'a self) -> H;
}

impl<'a, V: ?Sized> PassiveHandle<'a, ()> for V {
    #[inline]
    fn passive_handle(&'a self) {}
}

impl<'a, V: ?Sized> PassiveHandle<'a, &'a V> for &'_ V {
    #[inline]
    fn passive_handle(&'a self) -> &'a V {
        self
    }
}

/// A coercion from what the caller has to the slice that the callee takes.
macro_rules! passive_cells {
    ($($(#[$attr:meta])* [$($generics:tt)*] $from:ty => $to:ty;)*) => {$(
        $(#[$attr])*
        impl<'a, V, G, $($generics)*> PassiveHandle<'a, Cells<'a, $to, G>> for &'_ $from {
            #[inline]
            fn passive_handle(&'a self) -> Cells<'a, $to, G> {
                let value: &$from = self;
                Cells { value, cells: GradientCells(None) }
            }
        }
    )*};
}

passive_cells! {
    [const N: usize] [V; N] => [V; N];
    [const N: usize] [V; N] => [V];
    [] [V] => [V];
    #[cfg(feature = "alloc")] [] alloc::vec::Vec<V> => [V];
    #[cfg(feature = "alloc")] [] alloc::vec::Vec<V> => alloc::vec::Vec<V>;
}

/// A coercion from what the caller has to the reference that the callee takes.
macro_rules! coerced {
    ($($(#[$attr:meta])* [$($generics:tt)*] $from:ty => $to:ty;)*) => {$(
        $(#[$attr])*
        impl<'a, $($generics)*> PassiveHandle<'a, &'a $to> for &'_ $from {
            #[inline]
            fn passive_handle(&'a self) -> &'a $to {
                let value: &$from = self;
                value
            }
        }
    )*};
}

coerced! {
    [V, const N: usize] [V; N] => [V];
    #[cfg(feature = "alloc")] [V] alloc::vec::Vec<V> => [V];
    #[cfg(feature = "alloc")] [] alloc::string::String => str;
    ['b, V: ?Sized] &'b V => V;
    #[cfg(feature = "alloc")] [V: ?Sized] alloc::boxed::Box<V> => V;
    #[cfg(feature = "alloc")] [V: ?Sized] alloc::rc::Rc<V> => V;
    #[cfg(all(feature = "alloc", target_has_atomic = "ptr"))] [V: ?Sized] alloc::sync::Arc<V> => V;
}

impl<'a, V: Differentiable, const N: usize> Handle<'a, &'a [V]> for [V; N]
where
    V::Gradient: Differentiable<Gradient = V::Gradient>,
{
    #[inline]
    fn handle(&'a self, _: &'a mut Option<Self::Gradient>) -> &'a [V] {
        self
    }
}

#[cfg(feature = "alloc")]
impl<'a, V: Differentiable> Handle<'a, &'a [V]> for alloc::vec::Vec<V> {
    #[inline]
    fn handle(&'a self, _: &'a mut Option<Self::Gradient>) -> &'a [V] {
        self
    }
}

/// The handle of an argument that is not differentiated.
#[inline]
pub fn passive<'a, V: PassiveHandle<'a, H> + ?Sized, H>(value: &'a V) -> H {
    value.passive_handle()
}

/// What a call takes by value, and its pullback asks about again.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is given by value to a differentiated function, and cannot be cloned",
    label = "given away here, and asked for again by the pullback",
    note = "let the function take a reference, or derive `Clone` for `{Self}`"
)]
pub trait Again: Sized {
    /// The same value.
    fn again(&self) -> Self;
}

#[diagnostic::do_not_recommend]
impl<V: Clone> Again for V {
    #[inline]
    fn again(&self) -> V {
        self.clone()
    }
}

/// A value that is given away and kept.
#[inline]
pub fn again<V: Again>(value: &V) -> V {
    value.again()
}

/// What a pullback gives for an argument: its gradient, or nothing.
pub trait Part<G> {
    /// The gradient.
    fn or_else(self, otherwise: impl FnOnce() -> G) -> G;
}

impl<G: Differentiable<Gradient = G>> Part<G> for G {
    #[inline]
    fn or_else(self, _: impl FnOnce() -> G) -> G {
        self
    }
}

impl<G> Part<G> for () {
    #[inline]
    fn or_else(self, otherwise: impl FnOnce() -> G) -> G {
        otherwise()
    }
}

/// A callee takes a slice and gives a vector; the caller has an array.
#[cfg(feature = "alloc")]
impl<G, const N: usize> Part<[G; N]> for alloc::vec::Vec<G> {
    #[inline]
    fn or_else(self, _: impl FnOnce() -> [G; N]) -> [G; N] {
        let mut entries = self.into_iter();
        core::array::from_fn(|_| entries.next().expect("a gradient has its argument's shape"))
    }
}

/// The gradient by an argument that was given by value.
#[inline]
pub fn part<P: Part<V::Gradient>, V: Differentiable + ?Sized>(part: P, like: &V) -> V::Gradient {
    part.or_else(|| like.zero_gradient())
}

/// The gradient by an argument that was given by reference: in the slot, if the callee has cells.
#[inline]
pub fn settle<P: Part<V::Gradient>, V: Differentiable + ?Sized>(
    slot: Option<V::Gradient>,
    part: P,
    like: &V,
) -> V::Gradient {
    part.or_else(|| slot.unwrap_or_else(|| like.zero_gradient()))
}

/// What a tangent can be given to a callee as.
pub trait TangentOf<'a, P> {
    /// The tangent, or nothing where the callee is not differentiated by the argument.
    fn tangent_of(&'a self) -> P;
}

impl<'a, G: ?Sized> TangentOf<'a, ()> for G {
    #[inline]
    fn tangent_of(&'a self) {}
}

impl<'a, G: ?Sized> TangentOf<'a, Option<&'a G>> for G {
    #[inline]
    fn tangent_of(&'a self) -> Option<&'a G> {
        Some(self)
    }
}

impl<'a, G, const N: usize> TangentOf<'a, Option<&'a [G]>> for [G; N] {
    #[inline]
    fn tangent_of(&'a self) -> Option<&'a [G]> {
        Some(self)
    }
}

#[cfg(feature = "alloc")]
impl<'a, G> TangentOf<'a, Option<&'a [G]>> for alloc::vec::Vec<G> {
    #[inline]
    fn tangent_of(&'a self) -> Option<&'a [G]> {
        Some(self)
    }
}

/// The tangent of an argument.
#[inline]
pub fn tangent<'a, G: TangentOf<'a, P> + ?Sized, P>(tangent: &'a G) -> P {
    tangent.tangent_of()
}

/// What stands for the tangent of an argument that has none.
pub trait NoTangent {
    /// Nothing.
    const NONE: Self;
}

impl NoTangent for () {
    const NONE: Self = ();
}

impl<G> NoTangent for Option<G> {
    const NONE: Self = None;
}

/// The tangent of an argument that does not change.
#[inline]
pub fn no_tangent<P: NoTangent>() -> P {
    P::NONE
}

/// An output that is one float, for generic code that does not see its type.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no gradient: it is not a scalar",
    note = "`jacobian`, `vjp` and `jvp` are for functions with several outputs"
)]
pub trait ScalarOutput<'a>: Differentiable {
    /// The cotangent 1.
    fn unit() -> Self::Gradient;
}

impl<T: Real> ScalarOutput<'_> for T {
    #[inline]
    fn unit() -> T {
        T::ONE
    }
}

/// The cotangent 1 of an output.
#[inline]
pub fn unit<'a, V: ScalarOutput<'a>>() -> V::Gradient {
    V::unit()
}

/// The cotangent 1 of a value.
#[inline]
pub fn one<'a, V: Differentiable + ?Sized>(_: &V) -> <V::Base as Differentiable>::Gradient
where
    V::Base: ScalarOutput<'a> + Sized,
{
    <V::Base as ScalarOutput>::unit()
}

/// A function that was made with `second_order`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no second derivative",
    label = "called here by a function with `second_order`",
    note = "write `#[differentiable(second_order)]` on `{Self}` too"
)]
pub trait SecondOrder<'a> {}

/// What a function gives, of which nobody may ask for anything: something differentiable, or nothing.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not differentiable",
    label = "no gradient is known for `{Self}`",
    note = "write `#[constant]` before the parameter if the function is not to be differentiated by it"
)]
pub trait Given {
    /// The cotangent.
    type Cotangent;

    /// The cotangent of what nobody reads.
    fn unread(&self) -> Self::Cotangent;
}

#[diagnostic::do_not_recommend]
impl<V: Differentiable + ?Sized> Given for V {
    type Cotangent = V::Gradient;

    #[inline]
    fn unread(&self) -> V::Gradient {
        self.zero_gradient()
    }
}

impl Given for () {
    type Cotangent = ();

    #[inline]
    fn unread(&self) {}
}

/// A constant field of a struct is in the gradient what it is in the value.
macro_rules! constant {
    ($($constant:ty)*) => {$(
        impl Given for $constant {
            type Cotangent = Self;

            #[inline]
            fn unread(&self) -> Self {
                *self
            }
        }
    )*};
}

constant!(usize isize u8 u16 u32 u64 u128 i8 i16 i32 i64 i128 bool char);

/// The gradient that is zero everywhere, in the shape of a value.
#[inline]
pub fn zero_like<V: Given + ?Sized>(value: &V) -> V::Cotangent {
    value.unread()
}

/// So many entries of one value.
#[cfg(feature = "alloc")]
#[inline]
pub fn fill<T: Clone>(entry: T, len: usize) -> Vec<T> {
    alloc::vec![entry; len]
}

/// Adds a gradient onto another.
#[inline]
pub fn add_to<G: Differentiable<Gradient = G>>(total: &mut G, part: G) {
    G::accumulate(total, part);
}

/// The gradient by an entry that was written once for a whole array: `[x; N]`, `[[x; N]; M]`, `[(x, y); N]`.
pub trait Entry: Copy {
    /// What an array without entries hands on.
    const ZERO: Self;

    /// Both together.
    fn plus(self, other: Self) -> Self;
}

impl<T: Real> Entry for T {
    const ZERO: T = <T as Real>::ZERO;

    #[inline]
    fn plus(self, other: T) -> T {
        self + other
    }
}

impl<T: Real, const M: usize> Entry for Lanes<T, M> {
    const ZERO: Self = Lanes([T::ZERO; M]);

    #[inline]
    fn plus(self, other: Self) -> Self {
        self + other
    }
}

impl<E: Entry, const N: usize> Entry for [E; N] {
    const ZERO: Self = [E::ZERO; N];

    #[inline]
    fn plus(self, other: Self) -> Self {
        core::array::from_fn(|place| self[place].plus(other[place]))
    }
}

/// Entries that are tuples.
macro_rules! entry {
    ($($E:ident $place:tt),*) => {
        impl<$($E: Entry),*> Entry for ($($E,)*) {
            const ZERO: Self = ($($E::ZERO,)*);

            #[inline]
            fn plus(self, other: Self) -> Self {
                ($(self.$place.plus(other.$place),)*)
            }
        }
    };
}

entry!(A 0);
entry!(A 0, B 1);
entry!(A 0, B 1, C 2);
entry!(A 0, B 1, C 2, D 3);

/// The sum of an array's entries.
#[inline]
pub fn sum_entries<E: Entry, const N: usize>(array: &[E; N]) -> E {
    array.iter().copied().reduce(E::plus).unwrap_or(E::ZERO)
}

/// Adds the entries of one array onto those of another.
#[inline]
pub fn add_entries<G: Differentiable<Gradient = G>>(total: &mut [G], parts: impl IntoIterator<Item = G>) {
    total.iter_mut().zip(parts).for_each(|(total, part)| G::accumulate(total, part));
}

/// The gradient of an array that was copied into a `Vec`.
#[inline]
pub fn to_array<G: Clone, const N: usize>(gradient: &[G]) -> [G; N] {
    core::array::from_fn(|place| gradient[place].clone())
}

/// An entry, or zero where there is none.
#[inline]
pub fn entry_if_there<T: Real>(array: &[T], index: usize) -> T {
    array.get(index).copied().unwrap_or_default()
}

/// Adds onto an entry, if there is one.
#[inline]
pub fn add_if_there<G: Differentiable<Gradient = G>>(total: &mut [G], index: usize, part: G) {
    if let Some(entry) = total.get_mut(index) {
        G::accumulate(entry, part);
    }
}

/// Gives the entries of one array to another.
#[inline]
pub fn set_entries<G>(array: &mut [G], parts: impl IntoIterator<Item = G>) {
    array.iter_mut().zip(parts).for_each(|(entry, part)| *entry = part);
}

/// An integer: what a range, an index or a length can be.
#[diagnostic::on_unimplemented(
    message = "`{Self}` stands where only an integer fits",
    label = "a field is used as an index, a length or the end of a range"
)]
pub trait Integer: Copy {}

macro_rules! integers {
    ($($Int:ty)*) => { $(impl Integer for $Int {})* };
}

integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

/// A field that is an integer, and has no derivative.
#[inline]
pub fn integer<I: Integer>(field: I) -> I {
    field
}

/// A field that is a list of integers.
#[inline]
pub fn integers<L: core::ops::Index<usize, Output: Integer> + ?Sized>(field: &L) -> &L {
    field
}

/// A tape for every run of a loop.
#[cfg(feature = "alloc")]
#[inline]
pub fn tape<R: Clone>(record: R, runs: impl Iterator) -> alloc::vec::Vec<R> {
    alloc::vec![record; runs.size_hint().0]
}

/// A tape with room for every run of a loop.
#[cfg(feature = "alloc")]
#[inline]
pub fn reserved<R>(runs: impl IntoIterator) -> alloc::vec::Vec<R> {
    alloc::vec::Vec::with_capacity(self::runs(runs))
}

/// How often a loop runs.
#[inline]
pub fn runs(of: impl IntoIterator) -> usize {
    of.into_iter().size_hint().0
}

/// After the first of so many runs of a loop: room on the tape of a loop inside for what all of them will keep, if each keeps as
/// much. Where there is not so much memory, the tape grows with what it is given.
#[cfg(feature = "alloc")]
#[inline]
pub fn foresee<R>(tape: &mut alloc::vec::Vec<R>, runs: usize, all: usize) {
    if runs == 1 {
        let _ = tape.try_reserve_exact(tape.len().saturating_mul(all.saturating_sub(1)));
    }
}

/// Takes the last record off the tape of a function that calls itself.
#[inline]
pub fn last_record<R: Copy>(records: &mut &[R]) -> R {
    let (last, rest) = records.split_last().expect("every call has left a record");
    *records = rest;
    *last
}

/// The same steps, from the last to the first.
#[inline]
pub fn reversed<I: IntoIterator<IntoIter: DoubleEndedIterator>>(runs: I) -> core::iter::Rev<I::IntoIter> {
    runs.into_iter().rev()
}

/// Adds a gradient onto a caller's slice.
///
/// # Panics
///
/// If their lengths differ.
#[cfg(feature = "alloc")]
#[inline]
pub fn add_slice<G: Differentiable<Gradient = G>>(name: &str, total: &mut [G], part: alloc::vec::Vec<G>) {
    same_length(name, part.len(), total.len());
    for (total, part) in total.iter_mut().zip(part) {
        G::accumulate(total, part);
    }
}

/// Checks the length of a caller's buffer.
///
/// # Panics
///
/// If it is not the parameter's.
#[inline]
pub fn same_length(name: &str, wanted: usize, given: usize) {
    assert!(
        wanted == given,
        "the gradient by `{name}` has {wanted} entries, and the buffer for it has {given}"
    );
}

/// Checks that a slice of so many entries has all that a loop over a range reads, up to so many entries after the place of the run.
///
/// # Panics
///
/// As the first run does that finds an entry missing.
#[inline]
#[track_caller]
pub fn within(range: core::ops::Range<usize>, ahead: usize, len: usize) {
    if range.start < range.end && !(ahead <= len && range.end <= len - ahead) {
        let first = len.max(range.start.saturating_add(ahead));
        panic!("index out of bounds: the len is {len} but the index is {first}");
    }
}

/// The body of a function that was refused: it is there so that one fault is one error. Where that error is one that rustc
/// was to report, and has not, this one comes with the code that runs the body.
pub fn without_derivatives<T>() -> T {
    const {
        panic!(
            "this function has no derivatives: what the note below points at is beyond what `#[differentiable]` sees; \
             write the types out, or put it into a function of its own"
        )
    }
}

/// The body of the second form of a function without one: its bound keeps it from being called.
pub fn refused<T>() -> T {
    unreachable!("the second form of a function without one is never called")
}

#[cfg(all(test, feature = "alloc"))]
mod tests {
    use super::foresee;

    #[test]
    fn a_tape_has_room_for_what_the_other_runs_keep() {
        let mut tape = vec![1.0; 3];
        foresee(&mut tape, 1, 5);
        assert_eq!((tape.len(), tape.capacity()), (3, 15));
        // Only after the first run, and never more than there is.
        let mut tape = vec![1.0; 3];
        foresee(&mut tape, 2, 5);
        foresee(&mut tape, 1, usize::MAX);
        assert_eq!(tape.capacity(), 3);
        foresee(&mut tape, 1, 0);
        assert_eq!(tape, [1.0; 3]);
    }
}
