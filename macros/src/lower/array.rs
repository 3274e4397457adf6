//! Which constants are arrays of `ndarray`, as far as the macro can see: an operator with one is no operator of floats.

use super::Lower;
use crate::names::bare;
use proc_macro2::Ident;
use syn::{Expr, Pat, Path, Type};

impl Lower<'_> {
    /// Remembers a constant parameter of an array's type.
    pub(super) fn note_array_param(&mut self, name: &Ident, ty: &Type) {
        if is_array_type(ty) {
            self.note_array(name);
        }
        let nested = self.nesting_of(ty);
        self.note_nesting(name, nested);
    }

    /// Remembers how often a constant has to be indexed before it is a float: a slice of floats once.
    fn note_nesting(&mut self, name: &Ident, nesting: Option<usize>) {
        if let (Some(nesting), true) = (nesting, self.function.survey.is_stable(&name.to_string())) {
            self.nestings.insert(name.to_string(), nesting);
        }
    }

    fn nesting_of(&self, ty: &Type) -> Option<usize> {
        match ty {
            Type::Reference(reference) => self.nesting_of(&reference.elem),
            Type::Slice(slice) => Some(1 + self.nesting_of(&slice.elem)?),
            Type::Array(array) => Some(1 + self.nesting_of(&array.elem)?),
            Type::Path(path) => {
                let float = path.path.is_ident("f64") || path.path.is_ident("f32");
                (float || self.is_real(ty)).then_some(0)
            }
            _ => None,
        }
    }

    /// The same of an expression, as far as the macro sees.
    fn nesting(&self, expr: &Expr) -> Option<usize> {
        match bare(expr) {
            Expr::Path(path) => self.nestings.get(&path.path.get_ident()?.to_string()).copied(),
            Expr::Reference(reference) => self.nesting(&reference.expr),
            Expr::Index(index) if matches!(bare(&index.index), Expr::Range(_)) => self.nesting(&index.expr),
            Expr::Index(index) => self.nesting(&index.expr)?.checked_sub(1),
            _ => None,
        }
    }

    /// Remembers a constant that is bound to an array.
    pub(super) fn note_array_local(&mut self, pat: &Pat, value: Option<&Expr>) {
        let (pat, annotated) = match pat {
            Pat::Type(typed) => (&*typed.pat, is_array_type(&typed.ty)),
            pat => (pat, false),
        };
        let Pat::Ident(pat) = pat else { return };
        let nesting = value.and_then(|value| self.nesting(value));
        self.note_nesting(&pat.ident, nesting);
        if value.is_some_and(is_written_out) {
            self.tables.insert(pat.ident.to_string());
        }
        if annotated || value.is_some_and(|value| self.is_constant_array(value)) {
            self.note_array(&pat.ident);
        }
    }

    fn note_array(&mut self, name: &Ident) {
        if self.function.survey.is_stable(&name.to_string()) {
            self.arrays.insert(name.to_string());
        }
    }

    /// Whether a passive expression is known to be an array, or a reference to something.
    pub(super) fn is_constant_array(&self, expr: &Expr) -> bool {
        match bare(expr) {
            Expr::Path(path) => {
                path.path.get_ident().is_some_and(|name| self.arrays.contains(&name.to_string()))
            }
            Expr::Reference(reference) if self.nesting(&reference.expr) == Some(0) => false,
            Expr::Reference(reference) => self.is_constant_array(&reference.expr) || is_part(&reference.expr),
            Expr::Macro(mac) => mac.mac.path.segments.last().is_some_and(|last| last.ident == "array"),
            Expr::Call(call) => matches!(bare(&call.func), Expr::Path(path) if names_array(&path.path)),
            Expr::MethodCall(call) => is_kept_by(&call.method) && self.is_constant_array(&call.receiver),
            Expr::Unary(unary) => self.is_constant_array(&unary.expr),
            Expr::Binary(binary) => {
                self.is_constant_array(&binary.left) || self.is_constant_array(&binary.right)
            }
            _ => false,
        }
    }
}

/// `table[i]`, `layer.weight`: what one refers to is hardly a float, of which one takes a copy.
fn is_part(expr: &Expr) -> bool {
    matches!(bare(expr), Expr::Field(_) | Expr::Index(_))
}

/// Whether a method of an array gives an array.
fn is_kept_by(method: &Ident) -> bool {
    ["view", "t", "clone", "to_owned", "mapv", "sum_axis"].iter().any(|name| method == name)
}

fn is_array_type(ty: &Type) -> bool {
    match ty {
        Type::Reference(reference) => is_array_type(&reference.elem),
        Type::Path(path) => names_array(&path.path),
        _ => false,
    }
}

/// `Array1<f64>`, `ndarray::ArrayView2::from(…)`.
fn names_array(path: &Path) -> bool {
    const ARRAYS: &[&str] = &["Array", "ArcArray", "CowArray"];
    path.segments.iter().any(|segment| {
        let name = segment.ident.to_string();
        ARRAYS.iter().any(|array| name.starts_with(array))
    })
}

/// Whether an expression is an array or a `Vec` of the standard library for sure.
fn is_written_out(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Array(_) | Expr::Repeat(_) => true,
        Expr::Macro(mac) => mac.mac.path.is_ident("vec"),
        _ => false,
    }
}
