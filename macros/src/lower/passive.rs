//! What no differentiated value reaches: kept as the user's own text.

use super::names::{Mentions, root};
use super::{Lower, Variable, site};
use crate::errors::{Reported, Result};
use crate::ir::{Kept, Leaf, Op, Operand, Ty, Val};
use proc_macro2::{Ident, Span};
use quote::{ToTokens, format_ident};
use syn::spanned::Spanned;
use syn::{Expr, Stmt};

impl Lower<'_> {
    /// A passive expression as an operand, evaluated once, at a place of the program.
    pub(super) fn leaf(&mut self, expr: &Expr, at: usize) -> Result<Val> {
        let expr = bare(expr);
        let mentions = self.taken(&Mentions::of_expr(expr))?;
        let leaf = Leaf {
            tokens: expr.to_token_stream(),
            inline: mentions.is_empty() && self.repeats(expr),
            mentions,
            number: number(expr),
            plain: is_plain(expr),
        };
        Ok(self.build.value_at(at, Op::Leaf(leaf), Ty::Passive, site(expr)))
    }

    /// A passive operand. What a reference refers to is held by a variable of its own where it would not live, or stay as
    /// it is, as long as a pullback.
    pub(super) fn leaf_operand(&mut self, expr: &Expr, at: usize) -> Result<Operand> {
        let expr = bare(expr);
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

    /// A number that may change later, in a variable of its own.
    fn held(&mut self, number: &Expr) -> Result<Expr> {
        if self.repeats(bare(number)) {
            return Ok(number.clone());
        }
        let name = format_ident!("place_{}", self.build.program.kept.len(), span = Span::mixed_site());
        self.keep(&syn::parse_quote!(let #name = #number;))?;
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
        let mentions = Mentions::of_stmt(stmt);
        self.keep_declarations(&mentions)?;
        let mentions = self.taken(&mentions)?;
        let stmt = self.steadied_borrow(stmt)?;
        let borrow = matches!(&stmt, Stmt::Local(local) if local.init.as_ref().is_some_and(|init| self.is_borrow(&init.expr)));
        self.build.keep(Kept { stmt, mentions, borrow });
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
                Some(Variable::Unset(_) | Variable::Passive) | None => {}
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
        matches!(self.lookup(&name.to_string()), Some(Variable::Active(_)))
    }

    /// Whether a passive expression may be written wherever it is used, with the same value each time.
    fn repeats(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Lit(_) | Expr::Closure(_) => true,
            Expr::Unary(unary) => {
                matches!(unary.op, syn::UnOp::Neg(_)) && matches!(&*unary.expr, Expr::Lit(_))
            }
            Expr::Path(path) => path.path.get_ident().is_none_or(|name| self.is_constant(&name.to_string())),
            Expr::Reference(_) => self.is_borrow(expr),
            _ => false,
        }
    }

    /// Whether a name is an item, or a variable that is bound once and never changes.
    fn is_constant(&self, name: &str) -> bool {
        self.lookup(name).is_none() || self.function.survey.is_stable(name)
    }

    /// `&name`, `&name[…]`, `&name.field`: a borrow of a variable that never changes, which may be taken again.
    fn is_borrow(&self, expr: &Expr) -> bool {
        match expr {
            Expr::Reference(reference) => reference.mutability.is_none() && self.is_place(&reference.expr),
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

/// The expression without the parentheses around it.
pub(super) fn bare(expr: &Expr) -> &Expr {
    match expr {
        Expr::Paren(inner) => bare(&inner.expr),
        Expr::Group(inner) => bare(&inner.expr),
        _ => expr,
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

fn is_plain(expr: &Expr) -> bool {
    matches!(expr, Expr::Closure(_) | Expr::Cast(_)) || number(expr).is_some()
}
