//! What a tape keeps of the user's own variables.
//!
//! A variable may be a reference to something that lives for one run of a loop (`for w in &weights(i)`), while the tape
//! lives longer. What is behind such a reference is kept, and a reference to that is given again. Which of the two a variable
//! is, is decided by its type: the methods of [`Keep`] for references go before those of [`Copied`], and these before those of [`Whole`].

use crate::Real;
use alloc::{borrow::ToOwned, string::String, vec::Vec};
use core::borrow::Borrow;
use core::ops::Deref;

/// A variable to be kept.
pub struct Keep<'a, V>(Copied<'a, V>);

/// The same, if what it refers to can be copied.
pub struct Copied<'a, V>(Whole<'a, V>);

/// The same, as a value of its own.
pub struct Whole<'a, V>(&'a V);

/// What was behind a reference.
#[derive(Clone)]
pub struct Behind<T: Plain + ?Sized>(T::Kept);

/// What was behind a reference, if there was one.
#[derive(Clone)]
pub struct BehindSome<T: Plain + ?Sized>(Option<T::Kept>);

/// A copy of what was behind a reference.
#[derive(Clone)]
pub struct BehindIt<T>(T);

/// A value that was kept as it is.
#[derive(Clone)]
pub struct Itself<V>(V);

impl<'a, V> Keep<'a, V> {
    /// The variable.
    #[inline]
    pub fn new(variable: &'a V) -> Self {
        Keep(Copied(Whole(variable)))
    }
}

impl<T: Plain + ?Sized> Keep<'_, &T> {
    /// Keeps what is behind the reference.
    #[inline]
    pub fn keep(&self) -> Behind<T> {
        Behind((*self.0.0.0).kept())
    }
}

impl<T: Plain + ?Sized> Keep<'_, Option<&T>> {
    /// Keeps what is behind the reference, if there is one.
    #[inline]
    pub fn keep(&self) -> BehindSome<T> {
        BehindSome(self.0.0.0.map(T::kept))
    }
}

impl<'a, V> Deref for Keep<'a, V> {
    type Target = Copied<'a, V>;

    #[inline]
    fn deref(&self) -> &Copied<'a, V> {
        &self.0
    }
}

impl<T: Clone> Copied<'_, &T> {
    /// Keeps a copy of what is behind the reference.
    #[inline]
    pub fn keep(&self) -> BehindIt<T> {
        BehindIt((*self.0.0).clone())
    }
}

impl<'a, V> Deref for Copied<'a, V> {
    type Target = Whole<'a, V>;

    #[inline]
    fn deref(&self) -> &Whole<'a, V> {
        &self.0
    }
}

impl<T> BehindIt<T> {
    /// A reference again.
    #[inline]
    pub fn again(&self) -> &T {
        &self.0
    }
}

impl<V: Clone> Whole<'_, V> {
    /// Keeps a copy.
    #[inline]
    pub fn keep(&self) -> Itself<V> {
        Itself(self.0.clone())
    }
}

impl<T: Plain + ?Sized> Behind<T> {
    /// The reference again.
    #[inline]
    pub fn again(&self) -> &T {
        self.0.borrow()
    }
}

impl<T: Plain + ?Sized> BehindSome<T> {
    /// The reference again.
    #[inline]
    pub fn again(&self) -> Option<&T> {
        self.0.as_ref().map(Borrow::borrow)
    }
}

impl<V: Clone> Itself<V> {
    /// The value again.
    #[inline]
    pub fn again(&self) -> V {
        self.0.clone()
    }
}

/// A type without references of its own.
pub trait Plain {
    /// What it is kept as.
    type Kept: Borrow<Self> + Clone;

    /// The same, to be kept.
    fn kept(&self) -> Self::Kept;
}

impl<T: Real> Plain for T {
    type Kept = T;

    #[inline]
    fn kept(&self) -> T {
        *self
    }
}

impl<T: Plain + Clone, const N: usize> Plain for [T; N] {
    type Kept = Self;

    #[inline]
    fn kept(&self) -> Self {
        self.clone()
    }
}

impl<T: Plain + Clone> Plain for [T] {
    type Kept = Vec<T>;

    #[inline]
    fn kept(&self) -> Vec<T> {
        self.to_owned()
    }
}

impl Plain for str {
    type Kept = String;

    #[inline]
    fn kept(&self) -> String {
        self.to_owned()
    }
}

/// Types that are kept as they are.
macro_rules! plain {
    ($($Type:ty $(where $($T:ident),*)?;)*) => { $(
        impl$(<$($T: Plain + Clone),*>)? Plain for $Type {
            type Kept = Self;

            #[inline]
            fn kept(&self) -> Self {
                self.clone()
            }
        }
    )* };
}

plain! {
    i8;
    i16;
    i32;
    i64;
    i128;
    isize;
    u8;
    u16;
    u32;
    u64;
    u128;
    usize;
    bool;
    char;
    String;
    Vec<T> where T;
    Option<T> where T;
    (A,) where A;
    (A, B) where A, B;
    (A, B, C) where A, B, C;
    (A, B, C, D) where A, B, C, D;
}
