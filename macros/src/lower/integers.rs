//! Fields of structs that are integers, or lists of them: `for i in 0..p.n`, `x[p.first]`, `vec![0.0; grid.rows]`,
//! `x[matrix.column[k]]`.
//!
//! The macro does not see the fields of a struct. Where only an integer fits (a range, an index, a length) a field is one,
//! and has no derivative, there and everywhere. It is read once, before everything else: reading it has no effect, and a
//! parameter that is never assigned to does not change.

use crate::ir::Ty;
use crate::names::{bare, root, vec_entries};
use crate::signature::Function;
use proc_macro2::{Ident, Span};
use quote::{ToTokens, format_ident};
use std::collections::{BTreeMap, HashSet};
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Pat, parse_quote};

/// The methods whose arguments are numbers of things.
const COUNTED: &[&str] = &[
    "take",
    "skip",
    "step_by",
    "windows",
    "chunks",
    "chunks_exact",
    "nth",
    "split_at",
    "with_capacity",
    "powi",
];

/// The methods of integers that give integers.
const ARITHMETIC: &[&str] = &["min", "max", "pow", "div_ceil", "abs_diff", "saturating_sub", "rem_euclid"];

/// The body with its integer fields bound to variables; `None` where there are none.
pub(super) fn bound(function: &Function, block: &Block) -> Option<Block> {
    let structs = function.active().filter(|param| matches!(param.seen, Ty::Opaque(_)));
    let structs = structs.map(|param| param.ident.to_string());
    let mut integers = Integers {
        structs: structs.filter(|name| is_fixed(function, name)).collect(),
        ..Integers::default()
    };
    if integers.structs.is_empty() {
        return None;
    }
    // What a variable that has to be an integer is made of is found on another round.
    let mut known = (usize::MAX, 0);
    while known != (integers.fields.len(), integers.variables.len()) {
        known = (integers.fields.len(), integers.variables.len());
        integers.visit_block(block);
    }
    if integers.fields.is_empty() {
        return None;
    }
    let names = integers.fields.into_iter().enumerate().map(|(place, (text, field))| {
        let (list, field) = field;
        let base = field_name(&field);
        let mut name = format!("{base}_{}", place + 1);
        while function.survey.identifiers.contains(&name) {
            name.push('_');
        }
        (text, (list, Ident::new(&name, Span::mixed_site()), field))
    });
    let mut replace = Replace { names: names.collect() };
    let mut block = block.clone();
    replace.visit_block_mut(&mut block);
    let root = function.args.root();
    let reads = replace.names.values().map(|(list, name, field)| match list {
        true => parse_quote!(let #name = #root::__private::integers(&#field);),
        false => parse_quote!(let #name = #root::__private::integer(#field);),
    });
    block.stmts.splice(0..0, reads.collect::<Vec<_>>());
    Some(block)
}

/// Whether a call is one that reads an integer field: it does not compile for any other.
pub(super) fn is_read(path: &syn::Path) -> bool {
    let mut segments = path.segments.iter().rev().map(|segment| &segment.ident);
    let (last, before) = (segments.next(), segments.next());
    before.is_some_and(|word| word == "__private")
        && last.is_some_and(|word| word == "integer" || word == "integers")
}

/// Whether a call is one that reads a field which is a list of integers.
pub(super) fn is_list(path: &syn::Path) -> bool {
    is_read(path) && path.segments.last().is_some_and(|last| last.ident == "integers")
}

/// Whether a parameter means the same everywhere in the function.
fn is_fixed(function: &Function, name: &str) -> bool {
    name == "self" || function.survey.is_stable(name)
}

fn field_name(field: &Expr) -> Ident {
    match field {
        Expr::Field(syn::ExprField { member: syn::Member::Named(name), .. }) => {
            format_ident!("{}", crate::names::plain(name))
        }
        _ => format_ident!("field"),
    }
}

#[derive(Default)]
struct Integers {
    structs: HashSet<String>,
    /// The fields that are integers, or lists of them, by their text.
    fields: BTreeMap<String, (bool, Expr)>,
    /// The variables that are.
    variables: HashSet<String>,
}

impl Integers {
    /// An expression where only an integer fits.
    fn integer(&mut self, expr: &Expr) {
        match bare(expr) {
            Expr::Path(path) => {
                self.variables.extend(path.path.get_ident().map(Ident::to_string));
            }
            field @ Expr::Field(_) if is_field_of(field, &self.structs) => {
                self.fields.insert(field.to_token_stream().to_string(), (false, field.clone()));
            }
            Expr::Index(index) if is_field_of(&index.expr, &self.structs) => {
                let field = &*index.expr;
                self.fields.insert(field.to_token_stream().to_string(), (true, field.clone()));
            }
            Expr::Binary(binary) if crate::names::compound(&binary.op).is_none() => {
                self.integer(&binary.left);
                self.integer(&binary.right);
            }
            Expr::MethodCall(call) if ARITHMETIC.iter().any(|name| call.method == name) => {
                self.integer(&call.receiver);
                call.args.iter().for_each(|arg| self.integer(arg));
            }
            _ => {}
        }
    }
}

/// `p.n`, `p.grid.rows`, of one of these structs.
fn is_field_of(expr: &Expr, structs: &HashSet<String>) -> bool {
    fn is_chain(expr: &Expr) -> bool {
        match expr {
            Expr::Field(field) => is_chain(&field.base),
            Expr::Path(_) => true,
            _ => false,
        }
    }
    matches!(expr, Expr::Field(_))
        && is_chain(expr)
        && root(expr).is_some_and(|name| structs.contains(&name.to_string()))
}

/// A number without a point.
fn is_whole(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Lit(literal) => {
            matches!(&literal.lit, syn::Lit::Int(number) if !number.suffix().starts_with('f'))
        }
        Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Neg(_)) && is_whole(&unary.expr),
        _ => false,
    }
}

impl<'ast> Visit<'ast> for Integers {
    fn visit_expr_for_loop(&mut self, repeat: &'ast syn::ExprForLoop) {
        // What is looped over: floats cannot be counted.
        let mut items = bare(&repeat.expr);
        while let Expr::MethodCall(call) = items {
            items = bare(&call.receiver);
        }
        if let Expr::Range(range) = items {
            [&range.start, &range.end].into_iter().flatten().for_each(|end| self.integer(end));
        }
        visit::visit_expr_for_loop(self, repeat);
    }

    fn visit_expr_index(&mut self, index: &'ast syn::ExprIndex) {
        match bare(&index.index) {
            Expr::Range(range) => {
                [&range.start, &range.end].into_iter().flatten().for_each(|end| self.integer(end));
            }
            place => self.integer(place),
        }
        visit::visit_expr_index(self, index);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if COUNTED.iter().any(|name| call.method == name) {
            call.args.iter().for_each(|arg| self.integer(arg));
        }
        // A range that is no condition is looped over.
        if let (Expr::Range(range), false) = (bare(&call.receiver), call.method == "contains") {
            [&range.start, &range.end].into_iter().flatten().for_each(|end| self.integer(end));
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        // No float is compared with an integer, or added to one; and none has bits.
        use syn::BinOp;
        let bits = matches!(
            binary.op,
            BinOp::BitAnd(_) | BinOp::BitOr(_) | BinOp::BitXor(_) | BinOp::Shl(_) | BinOp::Shr(_)
        );
        if bits || [&binary.left, &binary.right].iter().any(|side| is_whole(side)) {
            self.integer(&binary.left);
            self.integer(&binary.right);
        }
        visit::visit_expr_binary(self, binary);
    }

    fn visit_expr_match(&mut self, choice: &'ast syn::ExprMatch) {
        let whole = |pat: &Pat| matches!(pat, Pat::Lit(literal) if matches!(literal.lit, syn::Lit::Int(_)));
        if choice.arms.iter().any(|arm| whole(&arm.pat)) {
            self.integer(&choice.expr);
        }
        visit::visit_expr_match(self, choice);
    }

    fn visit_expr_repeat(&mut self, repeat: &'ast syn::ExprRepeat) {
        self.integer(&repeat.len);
        visit::visit_expr_repeat(self, repeat);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        if let Some(entries) = vec_entries(mac) {
            self.visit_expr_of_macro(&entries);
        }
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        let (pat, counted) = match &local.pat {
            Pat::Type(typed) => (&*typed.pat, super::expr::is_integer(&typed.ty)),
            pat => (pat, false),
        };
        if let (Pat::Ident(pat), Some(init)) = (pat, &local.init)
            && (counted || self.variables.contains(&pat.ident.to_string()))
        {
            self.integer(&init.expr);
        }
        visit::visit_local(self, local);
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

impl Integers {
    /// Code that is made for the look at a macro.
    fn visit_expr_of_macro(&mut self, expr: &Expr) {
        let Expr::Repeat(repeat) = expr else { return };
        self.integer(&repeat.len);
    }
}

struct Replace {
    names: BTreeMap<String, (bool, Ident, Expr)>,
}

impl Replace {
    fn name_of(&self, expr: &Expr, list: bool) -> Option<Ident> {
        let Expr::Field(_) = expr else { return None };
        let (of_list, name, _) = self.names.get(&expr.to_token_stream().to_string())?;
        (*of_list == list).then(|| name.clone())
    }
}

impl VisitMut for Replace {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Some(name) = self.name_of(expr, false) {
            *expr = parse_quote!(#name);
            return;
        }
        if let Expr::Index(index) = expr
            && let Some(name) = self.name_of(&index.expr, true)
        {
            *index.expr = parse_quote!(#name);
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_macro_mut(&mut self, mac: &mut syn::Macro) {
        if let Some(mut entries) = vec_entries(mac) {
            self.visit_expr_mut(&mut entries);
            mac.tokens = match entries {
                Expr::Array(array) => array.elems.to_token_stream(),
                Expr::Repeat(repeat) => {
                    let (entry, len) = (&repeat.expr, &repeat.len);
                    quote::quote!(#entry; #len)
                }
                _ => return,
            };
        }
    }

    fn visit_item_mut(&mut self, _: &mut syn::Item) {}
}
