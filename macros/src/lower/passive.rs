//! What no differentiated value reaches: kept as the user's own text.

use super::exits::{diverge, panics};
use super::{Lower, Variable, integers, site};
use crate::errors::{Reported, Result};
use crate::ir::{Kept, Leaf, Op, Operand, Ty, Val};
use crate::names::{Mentions, bare, root};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::spanned::Spanned;
use syn::{Expr, ExprMethodCall, Stmt};

/// Methods that give the same for the same, and do nothing else.
const AGAIN: &[&str] = &[
    "is_empty",
    "min",
    "max",
    "abs",
    "abs_diff",
    "is_multiple_of",
    "pow",
    "powi",
    "powf",
    "sqrt",
    "exp",
    "ln",
    "sin",
    "cos",
    "tanh",
    "floor",
    "ceil",
    "round",
    "trunc",
    "saturating_sub",
    "saturating_add",
    "wrapping_add",
    "wrapping_sub",
    "wrapping_mul",
    "rem_euclid",
    "div_euclid",
    "div_ceil",
    "is_nan",
    "is_finite",
    "is_infinite",
    "is_sign_negative",
    "is_sign_positive",
    "rev",
    "clamp",
    "hypot",
    "recip",
    "signum",
];

impl Lower<'_> {
    /// A passive expression as an operand, evaluated once, at a place of the program.
    pub(super) fn leaf(&mut self, expr: &Expr, at: usize) -> Result<Val> {
        let leaf = self.text(expr)?;
        let ty = if self.is_constant_array(expr) { Ty::OPAQUE } else { Ty::Passive };
        Ok(self.build.value_at(at, Op::Leaf(Box::new(leaf)), ty, site(bare(expr))))
    }

    /// A passive expression as text.
    pub(super) fn text(&mut self, expr: &Expr) -> Result<Leaf> {
        let expr = &self.spelled_out(bare(expr))?;
        let names = Mentions::of_expr(expr);
        let mentions = self.taken(&names)?;
        Ok(Leaf {
            tokens: spoken(expr),
            inline: mentions.is_empty() && self.repeats(expr),
            again: self.is_again(expr),
            takes: self.own_variables(&names),
            mentions,
            number: number(expr),
            plain: self.is_plain(expr),
            referred: self.is_referring(expr),
        })
    }

    /// Whether an expression is a variable that may be a float behind a reference.
    fn is_referring(&self, expr: &Expr) -> bool {
        let name = match expr {
            Expr::Path(path) => path.path.get_ident(),
            Expr::Field(field) => crate::names::root(&field.base),
            _ => None,
        };
        name.is_some_and(|name| self.referring.contains(&name.to_string()))
    }

    /// The user's own variables among the names.
    fn own_variables(&self, mentions: &Mentions) -> Vec<Ident> {
        let own = |name: &&Ident| matches!(self.lookup(&name.to_string()), Some(Variable::Passive));
        mentions.free.iter().filter(own).cloned().collect()
    }

    /// Whether an expression has the same value, and no effect, whenever it is evaluated with the same variables.
    pub(super) fn is_again(&self, expr: &Expr) -> bool {
        match bare(expr) {
            Expr::Lit(_) => true,
            Expr::Path(path) => {
                path.path.get_ident().is_none_or(|name| match self.lookup(&name.to_string()) {
                    Some(Variable::Active(operand)) => !self.build.program.is_stored(operand.val),
                    _ => self.is_constant(&name.to_string()),
                })
            }
            Expr::Unary(unary) => self.is_again(&unary.expr),
            Expr::Binary(binary) => {
                crate::names::compound(&binary.op).is_none()
                    && self.is_again(&binary.left)
                    && self.is_again(&binary.right)
            }
            Expr::Cast(cast) => self.is_again(&cast.expr),
            Expr::Field(field) => self.is_again(&field.base),
            Expr::Index(index) => self.is_again(&index.expr) && self.is_again(&index.index),
            Expr::Reference(reference) => reference.mutability.is_none() && self.is_again(&reference.expr),
            Expr::Range(range) => {
                [&range.start, &range.end].into_iter().flatten().all(|end| self.is_again(end))
            }
            Expr::Tuple(tuple) => tuple.elems.iter().all(|part| self.is_again(part)),
            Expr::If(branch) => {
                let otherwise = branch.else_branch.as_ref();
                !matches!(bare(&branch.cond), Expr::Let(_))
                    && self.is_again(&branch.cond)
                    && only_value(&branch.then_branch).is_some_and(|value| self.is_again(value))
                    && otherwise.is_some_and(|(_, otherwise)| self.is_again(otherwise))
            }
            Expr::Block(block) if block.label.is_none() => {
                only_value(&block.block).is_some_and(|value| self.is_again(value))
            }
            Expr::MethodCall(call) if call.method == "len" && call.args.is_empty() => {
                self.is_sized(&call.receiver)
            }
            Expr::MethodCall(call) => {
                AGAIN.iter().any(|name| call.method == name)
                    && self.is_again(&call.receiver)
                    && call.args.iter().all(|arg| self.is_again(arg))
            }
            Expr::Call(call) => {
                matches!(bare(&call.func), Expr::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "min" || last.ident == "max"))
                    && call.args.iter().all(|arg| self.is_again(arg))
            }
            _ => false,
        }
    }

    /// Whether the length of what stands there never changes: entries of a differentiated array may.
    fn is_sized(&self, expr: &Expr) -> bool {
        match bare(expr) {
            Expr::Path(path) => path.path.get_ident().is_some_and(|name| {
                let name = name.to_string();
                let fixed = match self.lookup(&name) {
                    Some(Variable::Active(operand)) => {
                        let vector = !matches!(self.ty(operand), Ty::Array(..));
                        !(vector && self.function.survey.is_resized(self.origin(&name)))
                    }
                    _ => false,
                };
                fixed || self.is_again(expr)
            }),
            Expr::Index(index) => {
                !self.may_be_another_row(&index.expr)
                    && self.is_sized(&index.expr)
                    && self.is_again(&index.index)
            }
            Expr::Reference(reference) => self.is_sized(&reference.expr),
            _ => self.is_again(expr),
        }
    }

    /// Whether the rows of an array are vectors, of which one may become another.
    fn may_be_another_row(&self, array: &Expr) -> bool {
        let Some(name) = root(array).map(Ident::to_string) else { return false };
        let Some(Variable::Active(operand)) = self.lookup(&name) else { return false };
        let vectors = matches!(self.ty(operand).element(), Some(Ty::Vec(_)));
        vectors && self.function.survey.is_reshaped(self.origin(&name))
    }

    /// A passive operand. What a reference refers to is held by a variable of its own where it would not live, or stay as
    /// it is, as long as a pullback.
    pub(super) fn leaf_operand(&mut self, expr: &Expr, at: usize) -> Result<Operand> {
        let expr = bare(expr);
        if let Expr::MethodCall(call) = expr
            && borrows(call)
            && root(&call.receiver).is_none()
        {
            let receiver = Box::new(self.held(&call.receiver)?);
            let call = ExprMethodCall { receiver, ..call.clone() };
            return self.leaf(&Expr::MethodCall(call), at).map(Operand::owned);
        }
        let Expr::Reference(reference) = expr else { return self.leaf(expr, at).map(Operand::owned) };
        if reference.mutability.is_some() || self.repeats(expr) {
            return self.leaf(expr, at).map(Operand::owned);
        }
        let place = &*reference.expr;
        let operand = match root(place) {
            Some(root) if self.is_constant(&root.to_string()) => {
                let place = self.steadied(place)?;
                return self.leaf(&syn::parse_quote_spanned!(site(expr)=> &#place), at).map(Operand::owned);
            }
            Some(_) => self.leaf(&self.copied(place), at).map(Operand::owned)?,
            None => self.leaf_operand(place, at)?,
        };
        Ok(Operand { refs: operand.refs + 1, ..operand })
    }

    /// A place in a variable that never changes, with its indices held by variables that do not change either.
    fn steadied(&mut self, place: &Expr) -> Result<Expr> {
        let mut place = place.clone();
        match &mut place {
            Expr::Paren(inner) => *inner.expr = self.steadied(&inner.expr)?,
            Expr::Group(inner) => *inner.expr = self.steadied(&inner.expr)?,
            Expr::Unary(inner) => *inner.expr = self.steadied(&inner.expr)?,
            Expr::Field(field) => *field.base = self.steadied(&field.base)?,
            Expr::Index(index) => {
                *index.expr = self.steadied(&index.expr)?;
                match &mut *index.index {
                    Expr::Range(range) => {
                        for end in [&mut range.start, &mut range.end].into_iter().flatten() {
                            **end = self.held(end)?;
                        }
                    }
                    index => *index = self.held(index)?,
                }
            }
            _ => {}
        }
        Ok(place)
    }

    /// A value that may change later, or that nothing holds, in a variable of its own.
    fn held(&mut self, value: &Expr) -> Result<Expr> {
        if self.repeats(bare(value)) {
            return Ok(value.clone());
        }
        let name = format_ident!("place_{}", self.build.program.kept.len(), span = Span::mixed_site());
        self.keep(&syn::parse_quote!(let #name = #value;))?;
        // A variable like those of the user's: a reverse sweep may need it again.
        self.declare(&name, Variable::Passive);
        Ok(syn::parse_quote!(#name))
    }

    /// A copy of what stands at a place that may change.
    fn copied(&self, place: &Expr) -> Expr {
        let crate_path = self.function.args.root();
        match bare(place) {
            Expr::Index(index) if matches!(bare(&index.index), Expr::Range(_)) => {
                syn::parse_quote_spanned!(place.span()=> #crate_path::__private::Vec::from(&#place))
            }
            _ => syn::parse_quote_spanned!(place.span()=> ::core::clone::Clone::clone(&#place)),
        }
    }

    /// A statement kept in its place.
    pub(super) fn keep(&mut self, stmt: &Stmt) -> Result<()> {
        let stmt = &self.spelled_out_stmt(stmt)?;
        let names = Mentions::of_stmt(stmt);
        self.keep_declarations(&names)?;
        let mentions = self.taken(&names)?;
        let mut stmt = ended(self.steadied_borrow(stmt)?);
        crate::checkpoint::strip_stmt(&mut stmt);
        let borrow = matches!(&stmt, Stmt::Local(local) if local.init.as_ref().is_some_and(|init| self.is_borrow(&init.expr)));
        let (binds, again) = match &stmt {
            Stmt::Local(local) => (
                crate::names::pattern_names(&local.pat),
                local.init.as_ref().is_some_and(|init| self.is_again(&init.expr)),
            ),
            _ => (Vec::new(), false),
        };
        // The borrow may name variables that hold its indices.
        let takes = self.own_variables(&Mentions::of_stmt(&stmt));
        self.build.keep(Kept { stmt, mentions, borrow, again, binds, takes });
        Ok(())
    }

    /// `let row = &table[i];`, where the index may change later, as a borrow that may be taken again.
    fn steadied_borrow(&mut self, stmt: &Stmt) -> Result<Stmt> {
        let mut stmt = stmt.clone();
        if let Stmt::Local(local) = &mut stmt
            && let Some(init) = &mut local.init
            && let Expr::Reference(reference) = &mut *init.expr
            && reference.mutability.is_none()
            && root(&reference.expr).is_some_and(|root| self.is_constant(&root.to_string()))
        {
            *reference.expr = self.steadied(&reference.expr)?;
        }
        Ok(stmt)
    }

    /// Keeps the `let y;` of every variable that a kept statement is the first to name: a constant is assigned to it there.
    fn keep_declarations(&mut self, mentions: &Mentions) -> Result<()> {
        for name in &mentions.free {
            let Some(Variable::Unset(place)) = self.lookup(&name.to_string()) else { continue };
            let declaration = Stmt::Local(self.declared[place].clone());
            self.assign(name, Variable::Passive);
            self.keep(&declaration)?;
        }
        Ok(())
    }

    /// The values of the graph that a kept piece of code names; a fault if it cannot be copied.
    pub(super) fn taken(&self, mentions: &Mentions) -> Result<Vec<(Ident, Operand)>> {
        if let Some((span, what)) = mentions.leaves {
            return Err(self.errors.refuse_at(
                span,
                format!("{what} cannot leave a differentiated function"),
                "let the function end in its value, and decide before the call",
            ));
        }
        self.refuse_macros(mentions)?;
        let mut taken = Vec::new();
        for name in &mentions.free {
            match self.lookup(&name.to_string()) {
                Some(Variable::Active(operand)) => taken.push((name.clone(), operand)),
                Some(Variable::Refused) => return Err(Reported),
                Some(Variable::Unset(_) | Variable::Passive | Variable::Closure(_)) | None => {}
            }
        }
        match mentions.changed.iter().find(|name| self.is_active(name)) {
            None => Ok(taken),
            Some(name) => Err(self.errors.refuse(
                name,
                format!("`{name}` is differentiated, and is changed inside an expression"),
                "assign to it by a statement of its own",
            )),
        }
    }

    /// What an unknown macro makes of a differentiated value is not seen.
    pub(super) fn refuse_macros(&self, mentions: &Mentions) -> Result<()> {
        for (path, names) in &mentions.macros {
            if let Some(name) = names.iter().find(|name| self.is_active(name)) {
                return Err(self.refuse_macro(path, name));
            }
        }
        Ok(())
    }

    fn refuse_macro(&self, path: &syn::Path, name: &Ident) -> Reported {
        let path = path.to_token_stream().to_string().replace(' ', "");
        let help = match path.trim_start_matches("std::") {
            "vec" => "build an array: `[x, y]`".to_owned(),
            "dbg" => format!("write `eprintln!(\"{{{name}}}\")` before"),
            _ => format!(
                "write what `{path}!` stands for, or give it `stop_gradient({name})` bound to a variable"
            ),
        };
        self.errors.refuse(name, format!("`{path}!` is given `{name}`, which is differentiated"), help)
    }

    pub(super) fn is_active(&self, name: &Ident) -> bool {
        matches!(self.lookup(&name.to_string()), Some(Variable::Active(_) | Variable::Closure(_)))
    }

    /// Whether a passive expression may be written wherever it is used, with the same value each time.
    fn repeats(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Lit(_) | Expr::Closure(_) => true,
            Expr::Unary(unary) => {
                matches!(unary.op, syn::UnOp::Neg(_)) && matches!(&*unary.expr, Expr::Lit(_))
            }
            Expr::Path(path) => path.path.get_ident().is_none_or(|name| self.is_constant(&name.to_string())),
            Expr::Reference(_) | Expr::MethodCall(_) => self.is_borrow(expr),
            _ => false,
        }
    }

    /// Whether a passive expression is known to be no reference, and to be left by whoever takes it.
    fn is_plain(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Closure(_) | Expr::Cast(_) => true,
            Expr::Path(path) => {
                path.path.get_ident().is_some_and(|name| name == "None" || self.is_copied_param(name))
            }
            _ => number(expr).is_some(),
        }
    }

    /// Whether a name is that of a parameter which is copied wherever it is read.
    fn is_copied_param(&self, name: &Ident) -> bool {
        let param = self.function.params.iter().find(|param| param.ident == *name);
        param.is_some_and(|param| param.is_copied() && self.function.survey.is_stable(&name.to_string()))
    }

    /// Whether a name is an item, or a variable that is bound once and never changes.
    pub(super) fn is_constant(&self, name: &str) -> bool {
        self.lookup(name).is_none()
            || self.function.survey.is_stable(name) && !self.own_mutable.borrow().contains(name)
    }

    /// `&name`, `&name[…]`, `&name.field`, `name.view()`: a borrow of a variable that never changes, which may be taken again.
    fn is_borrow(&self, expr: &Expr) -> bool {
        match expr {
            Expr::MethodCall(call) => borrows(call) && self.is_place(&call.receiver),
            Expr::Reference(reference) => reference.mutability.is_none() && self.is_place(&reference.expr),
            // A list of integers in a parameter.
            Expr::Call(call) => {
                matches!(bare(&call.func), Expr::Path(path) if integers::is_list(&path.path))
            }
            _ => false,
        }
    }

    fn is_place(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Path(path) => path.path.get_ident().is_some_and(|name| self.is_constant(&name.to_string())),
            Expr::Field(field) => self.is_place(&field.base),
            Expr::Index(index) => self.is_place(&index.expr) && self.is_simple_index(&index.index),
            Expr::Paren(inner) => self.is_place(&inner.expr),
            _ => false,
        }
    }

    fn is_simple_index(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Range(range) => {
                let ends = [&range.start, &range.end];
                ends.into_iter().flatten().all(|end| self.repeats(end) && !matches!(**end, Expr::Closure(_)))
            }
            _ => self.repeats(expr),
        }
    }
}

/// Whether a text gives no value: it is what [`spoken`] makes of an expression that never returns.
pub(crate) fn never_is(tokens: &TokenStream) -> bool {
    tokens.to_string().replace(' ', "").ends_with("::core::option::Option::None.unwrap()}")
}

/// An expression as text. What is written after one that never returns would be unreachable, which rustc says of a macro's
/// code as well: for rustc it may return.
fn spoken(expr: &Expr) -> TokenStream {
    match panics(expr) {
        true => quote!({ if true { #expr; } ::core::option::Option::None.unwrap() }),
        false => expr.to_token_stream(),
    }
}

/// A statement that others may follow, also where it stood at the end of a block.
fn ended(stmt: Stmt) -> Stmt {
    match stmt {
        stmt if diverge(std::slice::from_ref(&stmt)) => syn::parse_quote!(if true { #stmt }),
        // These end by themselves.
        Stmt::Expr(
            Expr::Block(_)
            | Expr::ForLoop(_)
            | Expr::If(_)
            | Expr::Loop(_)
            | Expr::Match(_)
            | Expr::Unsafe(_)
            | Expr::While(_),
            _,
        ) => stmt,
        Stmt::Expr(expr, None) => Stmt::Expr(expr, Some(Default::default())),
        Stmt::Macro(mut mac) => {
            mac.semi_token.get_or_insert_with(Default::default);
            Stmt::Macro(mac)
        }
        stmt => stmt,
    }
}

/// The number behind a literal.
pub(super) fn number(expr: &Expr) -> Option<f64> {
    match bare(expr) {
        Expr::Lit(literal) => match &literal.lit {
            syn::Lit::Float(float) => float.base10_parse().ok(),
            syn::Lit::Int(int) => int.base10_parse().ok(),
            _ => None,
        },
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Neg(_)) => {
            number(&unary.expr).map(|number| -number)
        }
        _ => None,
    }
}

/// `v.view()`, `v.as_slice()`: a method that borrows from its receiver, and does nothing else.
fn borrows(call: &ExprMethodCall) -> bool {
    const BORROWS: &[&str] = &["view", "t", "as_slice", "as_str", "as_ref", "trim"];
    call.args.is_empty() && BORROWS.iter().any(|name| call.method == name)
}

/// The value of a block that holds nothing else.
pub(super) fn only_value(block: &syn::Block) -> Option<&Expr> {
    match &block.stmts[..] {
        [syn::Stmt::Expr(value, None)] => Some(value),
        _ => None,
    }
}
