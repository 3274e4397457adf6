//! `let mut s = State { x: 1.0, n: 0 };` as `let mut s_x = 1.0; let mut s_n = 0;`, and `s.x` as `s_x`.
//!
//! The parts of a struct that is written out, or of a copy of which only fields are named, are variables of their own: each is
//! carried from run to run, kept and differentiated by itself, and an integer among them is none of the others' concern.

use super::tuples::seen_at;
use super::{Scope, Words, is_one, only_name, variable};
use crate::names::{bare, compound, root};
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use syn::visit::{self, Visit};
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, ExprStruct, ItemFn, Member, Stmt, UnOp, parse_quote};

pub(super) fn apart(item: &mut ItemFn, root: &TokenStream, words: &mut Words) {
    Structs { root, words }.visit_block_mut(&mut item.block);
}

struct Structs<'w> {
    root: &'w TokenStream,
    words: &'w mut Words,
}

impl VisitMut for Structs<'_> {
    fn visit_block_mut(&mut self, block: &mut Block) {
        let mut at = 0;
        while at < block.stmts.len() {
            match self.taken_apart(&block.stmts[at..]) {
                None => at += 1,
                // A field may be a struct itself.
                Some(stmts) => drop(block.stmts.splice(at.., stmts)),
            }
        }
        visit_mut::visit_block_mut(self, block);
    }
}

impl Structs<'_> {
    /// The statements from the `let` of a struct on.
    fn taken_apart(&mut self, stmts: &[Stmt]) -> Option<Vec<Stmt>> {
        let (Stmt::Local(local), rest) = stmts.split_first()? else { return None };
        let init = local.init.as_ref().filter(|init| init.diverge.is_none() && local.attrs.is_empty())?;
        let name = only_name(&local.pat)?.clone();
        // Only what may be taken apart is looked for in the statements behind it.
        let made = written_out(&init.expr);
        if made.is_none() && !is_copy(&init.expr) {
            return None;
        }
        let scope = Scope::of(&name, rest)?;
        let looked_at = scope.looked_at();
        let uses = Uses::of(&name, &looked_at).filter(|_| is_one(&name, &looked_at))?;
        let members = match made {
            Some(made) if !uses.members.is_empty() => {
                let members: Vec<Member> = made.fields.iter().map(|field| field.member.clone()).collect();
                // A union has others.
                uses.members.iter().all(|used| members.contains(used)).then_some(members)?
            }
            None if !uses.whole && uses.changes => uses.members,
            _ => return None,
        };
        let fields: Vec<(Member, Ident)> = members
            .into_iter()
            .map(|member| {
                let text = member.to_token_stream().to_string();
                let own = self.words.fresh(&format!("{name}_{text}"), &format!("{name}.{text}"), name.span());
                (member, own)
            })
            .collect();
        let bound = match made {
            Some(made) => self.bound(made, &fields),
            None if fields.is_empty() => return None,
            None => self.read(&name, &init.expr, &fields),
        };
        let mut apart = Apart { made: made.cloned(), name, fields, words: self.words };
        let stmts = scope.rewritten(bound, &mut apart);
        self.words.changed = true;
        Some(stmts)
    }

    /// The fields of a struct that is written out as variables. A bare number has the type of the field.
    fn bound(&self, made: &ExprStruct, fields: &[(Member, Ident)]) -> Vec<Stmt> {
        let (root, path) = (self.root, &made.path);
        let bound = fields.iter().zip(&made.fields).map(|((member, name), field)| match &field.expr {
            number if is_number(number) => parse_quote! {
                let mut #name = #root::__private::field(|#path { #member: field, .. }| field, #number);
            },
            init => parse_quote!(let mut #name = #init;),
        });
        bound.collect()
    }

    /// The fields of a struct that is there already, as variables.
    fn read(&mut self, name: &Ident, whole: &Expr, fields: &[(Member, Ident)]) -> Vec<Stmt> {
        let read = |of: &dyn Fn(&Member) -> Expr| -> Vec<Stmt> {
            let each = fields.iter().map(|(member, name)| {
                let init = of(member);
                parse_quote!(let mut #name = #init;)
            });
            each.collect()
        };
        if let Expr::Unary(copy) = bare(whole) {
            let base = &copy.expr;
            return read(&|member| parse_quote!(#base.#member));
        }
        let text = name.to_string();
        let held = self.words.fresh(&text, &text, name.span());
        let mut stmts = vec![parse_quote!(let #held = #whole;)];
        stmts.extend(read(&|member| parse_quote!(#held.#member)));
        stmts
    }
}

/// A struct expression that names all of its fields.
fn written_out(expr: &Expr) -> Option<&ExprStruct> {
    match bare(expr) {
        Expr::Struct(made)
            if made.rest.is_none()
                && made.qself.is_none()
                && made.attrs.is_empty()
                && made.fields.iter().all(|field| field.attrs.is_empty()) =>
        {
            Some(made)
        }
        _ => None,
    }
}

/// `*p`, `p.clone()`: what is changed in it is changed nowhere else.
fn is_copy(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::MethodCall(call) => call.method == "clone" && call.args.is_empty() && is_place(&call.receiver),
        Expr::Unary(unary) => matches!(unary.op, UnOp::Deref(_)) && is_place(&unary.expr),
        _ => false,
    }
}

fn is_place(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Path(path) => path.path.get_ident().is_some(),
        Expr::Field(field) => is_place(&field.base),
        _ => false,
    }
}

/// A number whose type its surroundings tell.
fn is_number(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::Lit(lit) => match &lit.lit {
            syn::Lit::Float(number) => number.suffix().is_empty(),
            syn::Lit::Int(number) => number.suffix().is_empty(),
            _ => false,
        },
        Expr::Unary(unary) => matches!(unary.op, UnOp::Neg(_)) && is_number(&unary.expr),
        Expr::Binary(binary) => is_number(&binary.left) && is_number(&binary.right),
        _ => false,
    }
}

/// What is done with a variable.
struct Uses<'n> {
    name: &'n Ident,
    /// The fields that are named, each once.
    members: Vec<Member>,
    /// One of them, or the whole, gets another value.
    changes: bool,
    /// The whole of it is given away.
    whole: bool,
    /// The whole of it is borrowed.
    lent: bool,
}

impl<'n> Uses<'n> {
    /// `None` where the whole is borrowed: its parts would have to be copied for that.
    fn of(name: &'n Ident, stmts: &[Stmt]) -> Option<Uses<'n>> {
        let mut uses = Uses { name, members: Vec::new(), changes: false, whole: false, lent: false };
        stmts.iter().for_each(|stmt| uses.visit_stmt(stmt));
        (!uses.lent).then_some(uses)
    }

    fn is_it(&self, expr: &Expr) -> bool {
        variable(expr) == Some(self.name)
    }
}

impl<'ast> Visit<'ast> for Uses<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.changes |= match expr {
            Expr::Assign(assign) => root(&assign.left) == Some(self.name),
            Expr::Binary(binary) => compound(&binary.op).is_some() && root(&binary.left) == Some(self.name),
            _ => false,
        };
        match expr {
            Expr::Field(field) if self.is_it(&field.base) => {
                if !self.members.contains(&field.member) {
                    self.members.push(field.member.clone());
                }
            }
            Expr::Assign(assign) if self.is_it(&assign.left) => {
                self.lent |= !assign.attrs.is_empty();
                self.visit_expr(&assign.right);
            }
            Expr::Path(_) => self.whole |= self.is_it(expr),
            Expr::Reference(borrow) if self.is_it(&borrow.expr) => self.lent = true,
            Expr::MethodCall(call) if self.is_it(&call.receiver) => self.lent = true,
            Expr::Index(index) if self.is_it(&index.expr) => self.lent = true,
            Expr::Unary(unary) if self.is_it(&unary.expr) => self.lent = true,
            Expr::Binary(binary) if self.is_it(&binary.left) || self.is_it(&binary.right) => self.lent = true,
            Expr::Match(choice) if self.is_it(&choice.expr) => self.lent = true,
            Expr::Let(pattern) if self.is_it(&pattern.expr) => self.lent = true,
            expr => visit::visit_expr(self, expr),
        }
    }
}

/// Names the parts of a struct in its place.
struct Apart<'w> {
    /// The struct as it is written out where it is bound.
    made: Option<ExprStruct>,
    name: Ident,
    fields: Vec<(Member, Ident)>,
    words: &'w mut Words,
}

impl Apart<'_> {
    fn is_it(&self, expr: &Expr) -> bool {
        variable(expr) == Some(&self.name)
    }

    /// The variable of a field, in the place where the user names it.
    fn part(&self, member: &Member, place: &Expr) -> Option<Ident> {
        let (_, part) = self.fields.iter().find(|(own, _)| own == member)?;
        Some(seen_at(part, variable(place)?))
    }

    /// `s = …`, field by field.
    fn assigned(&mut self, left: &Expr, value: &Expr) -> Expr {
        if let Some(made) = written_out(value).filter(|made| made.fields.len() == self.fields.len()) {
            // In the order in which they are written, so that they are evaluated in it.
            let parts = made.fields.iter().map(|field| self.part(&field.member, left));
            let parts = parts.collect::<Option<Vec<Ident>>>().unwrap_or_default();
            let values = made.fields.iter().map(|field| &field.expr);
            match &parts[..] {
                [] => {}
                [part] => return parse_quote!(#part = #(#values)*),
                parts => return parse_quote!((#(#parts),*) = (#(#values),*)),
            }
        }
        let held = self.words.fresh(&self.name.to_string(), &self.name.to_string(), self.name.span());
        let parts = self.fields.iter().map(|(member, _)| self.part(member, left));
        let members = self.fields.iter().map(|(member, _)| member);
        parse_quote!({ let #held = #value; #(#parts = #held.#members;)* })
    }
}

impl VisitMut for Apart<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Field(field) if self.is_it(&field.base) => {
                if let Some(part) = self.part(&field.member, &field.base) {
                    *expr = parse_quote!(#part);
                }
            }
            Expr::Assign(assign) if self.is_it(&assign.left) => {
                self.visit_expr_mut(&mut assign.right);
                *expr = self.assigned(&assign.left.clone(), &assign.right.clone());
            }
            Expr::Path(_) if self.is_it(expr) => {
                if let Some(made) = &self.made {
                    let path = &made.path;
                    let fields = self.fields.iter().filter_map(|(member, _)| {
                        let part = self.part(member, expr)?;
                        Some(quote::quote!(#member: #part))
                    });
                    *expr = parse_quote!(#path { #(#fields),* });
                }
            }
            expr => visit_mut::visit_expr_mut(self, expr),
        }
    }
}
