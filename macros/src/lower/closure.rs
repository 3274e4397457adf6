//! Calls of local closures: the closure's body is gone through anew at every call, with its parameters bound to the arguments.
//!
//! What a closure takes from around it is what its names meant where it was written: Rust's borrow rules keep that as it is
//! while the closure lives, and a `move` closure has a copy of it. A closure that takes nothing differentiated is text as
//! well, for calls that no differentiated value reaches; one that does is written out in every text that names it.
//!
//! The names that a body binds are its own. Where the code around the call has such a name too, or the body has been gone
//! through before, they are given new ones.

use super::stmt::suffixed;
use super::{Lower, Lowered, Variable};
use crate::errors::{Reported, Result};
use crate::ir::{Operand, Ty};
use crate::names::{Mentions, bare, pattern_names};
use crate::shadowing::rename;
use crate::signature::annotation;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;
use std::cell::Cell;
use std::collections::HashMap;
use std::rc::Rc;
use syn::visit::Visit;
use syn::visit_mut::VisitMut;
use syn::{Expr, ExprCall, ExprClosure, Local, Pat, Stmt, parse_quote};

/// No call of a closure takes more calls of closures inside closures, so that the code stays as long as the function.
const MOST_INSIDE: usize = 64;

/// A closure that is bound to a name.
pub(super) struct Closure {
    name: Ident,
    closure: ExprClosure,
    captures: Vec<Captured>,
    /// Whether the closure stands in the text.
    pub(super) text: bool,
    /// How often its body has been gone through.
    inlined: Cell<usize>,
}

/// What a closure takes from around it.
struct Captured {
    name: Ident,
    held: Variable,
    /// The scope that the variable is of, and how often the name had been bound there.
    place: (usize, usize),
    /// Whether the variable may change after the closure has copied it.
    copied: bool,
}

impl Lower<'_> {
    /// `let f = |a, b| …;`, where the closure changes nothing around it; `None` for any other closure.
    pub(super) fn closure_local(&mut self, stmt: &Stmt, local: &Local) -> Result<Option<()>> {
        let (Pat::Ident(pat), Some(init)) = (&local.pat, &local.init) else { return Ok(None) };
        let Expr::Closure(closure) = bare(&init.expr) else { return Ok(None) };
        let mentions = Mentions::of_expr(&init.expr);
        let changes = mentions.changed.iter().any(|name| self.lookup(&name.to_string()).is_some());
        if pat.mutability.is_some() || pat.by_ref.is_some() || changes {
            return Ok(None);
        }
        let text = !mentions.free.iter().any(|name| self.is_active(name));
        let captures = self.captured(closure, &mentions)?;
        match text {
            true => {
                self.expr(&init.expr)?;
                self.passive_local(stmt, local)?;
            }
            false => self.refuse_macros(&mentions)?,
        }
        let own = Closure {
            name: pat.ident.clone(),
            closure: closure.clone(),
            captures,
            text,
            inlined: Cell::new(0),
        };
        self.closures.push(Rc::new(own));
        self.declare(&pat.ident, Variable::Closure(self.closures.len() - 1));
        Ok(Some(()))
    }

    fn captured(&mut self, closure: &ExprClosure, mentions: &Mentions) -> Result<Vec<Captured>> {
        let mut captures = Vec::new();
        for name in &mentions.free {
            let text = name.to_string();
            let (Some(held), Some(place)) = (self.variable(&text), self.place_of(&text)) else { continue };
            let moved = closure.capture.is_some();
            let held = match held {
                Variable::Refused => return Err(Reported),
                Variable::Active(operand) if moved => Variable::Active(self.steady(operand)),
                held => held,
            };
            let copied = moved && matches!(held, Variable::Passive) && !self.is_constant(&text);
            captures.push(Captured { name: name.clone(), held, place, copied });
        }
        Ok(captures)
    }

    /// The scope that a variable is of, and how often its name has been bound there.
    fn place_of(&self, name: &str) -> Option<(usize, usize)> {
        let depth = self.scopes.iter().rposition(|scope| scope.contains_key(name))?;
        Some((depth, self.bound.get(&(depth, name.to_owned())).copied().unwrap_or(0)))
    }

    /// The closure that a path names.
    fn closure_named(&self, path: &syn::Path) -> Option<Rc<Closure>> {
        match self.variable(&path.get_ident()?.to_string()) {
            Some(Variable::Closure(place)) => Some(Rc::clone(&self.closures[place])),
            _ => None,
        }
    }

    /// A call of a local closure; `None` for any other call.
    pub(super) fn closure_call(&mut self, expr: &Expr, call: &ExprCall) -> Result<Option<Lowered>> {
        let Expr::Path(callee) = bare(&call.func) else { return Ok(None) };
        let Some(own) = self.closure_named(&callee.path) else { return Ok(None) };
        let near =
            call.args.iter().any(|arg| Mentions::of_expr(arg).free.iter().any(|name| self.is_active(name)));
        if own.text && !near {
            return Ok(None);
        }
        if own.closure.inputs.len() != call.args.len() {
            return Err(self.left_to_rustc());
        }
        self.refuse_call(expr, &own)?;
        let outermost = self.inside_closures == 0;
        if outermost {
            self.inlined = 0;
        }
        let result = self.inline(&own, call);
        // What is wrong with the closure is said once.
        if result.is_err() && self.variable(&own.name.to_string()).is_some() {
            self.assign(&own.name, Variable::Refused);
        }
        result.map(Some)
    }

    /// What cannot be gone through anew where it is called.
    fn refuse_call(&mut self, expr: &Expr, own: &Closure) -> Result<()> {
        if let Some(jump) = departure(&own.closure.body) {
            let refused = self.errors.refuse(
                jump,
                format!("an early `return` in the closure `{}`, which is called", own.name),
                "let the closure end in its value, or make it a `#[differentiable]` function",
            );
            self.assign(&own.name, Variable::Refused);
            return Err(refused);
        }
        self.inlined += 1;
        if self.inside_closures > 0 && self.inlined > MOST_INSIDE {
            return Err(self.errors.refuse(
                expr,
                "this call of a closure takes too many calls of closures inside closures",
                format!("make `{}` a `#[differentiable]` function", own.name),
            ));
        }
        own.captures.iter().try_for_each(|captured| self.refuse_lost(own, captured))
    }

    /// A constant that a closure takes is text, and has to mean the same where the closure is called.
    fn refuse_lost(&self, own: &Closure, captured: &Captured) -> Result<()> {
        let name = &captured.name;
        let same = self.place_of(&name.to_string()) == Some(captured.place);
        if matches!(captured.held, Variable::Active(_) | Variable::Closure(_)) || same && !captured.copied {
            return Ok(());
        }
        let what = if same { "changes" } else { "is bound anew" };
        Err(self.errors.refuse(
            name,
            format!("the closure `{}` takes `{name}`, which {what} before the closure is called", own.name),
            format!("give the closure a variable that nothing else has: `let its_own = {name};`"),
        ))
    }

    fn inline(&mut self, own: &Closure, call: &ExprCall) -> Result<Lowered> {
        let mut given = Vec::new();
        for (param, arg) in own.closure.inputs.iter().zip(&call.args) {
            given.push(self.argument(param, arg)?);
        }
        let closure = self.with_own_names(own, &given);
        if self.looking == 0 {
            own.inlined.set(own.inlined.get() + 1);
        }
        self.inside_closures += 1;
        let result = self.scoped(|this| {
            for captured in &own.captures {
                if let Variable::Active(_) | Variable::Closure(_) = captured.held {
                    this.declare(&captured.name, captured.held);
                }
            }
            this.scoped(|this| {
                for (param, given) in closure.inputs.iter().zip(given) {
                    this.bind_argument(param, given)?;
                }
                this.value_of_body(&closure)
            })
        });
        self.inside_closures -= 1;
        result
    }

    fn value_of_body(&mut self, closure: &ExprClosure) -> Result<Lowered> {
        let value = match bare(&closure.body) {
            Expr::Block(block) if block.label.is_none() => self.block(&block.block)?,
            body => self.value(body)?,
        };
        if let syn::ReturnType::Type(_, ty) = &closure.output {
            let ignored = crate::errors::Errors::default();
            if let Ok((ty, _)) = annotation(ty, &self.function.reals, &ignored) {
                self.build.refine(value.val, &ty);
            }
            ignored.into_tokens();
        }
        Ok(Lowered::Active(value))
    }

    /// An argument, evaluated where the call stands.
    fn argument(&mut self, param: &Pat, arg: &Expr) -> Result<Argument> {
        let at = self.build.here();
        if let Lowered::Active(operand) = self.expr(arg)? {
            return Ok(Argument::Value(self.steady(operand)));
        }
        if let Some(ty) = self.float_given(param, arg) {
            let val = self.leaf(&suffixed(arg, &ty), at)?;
            self.build.program.nodes[val.index()].ty = ty;
            return Ok(Argument::Value(Operand::owned(val)));
        }
        let held = self.own_name("given");
        self.keep(&parse_quote!(let #held = #arg;))?;
        self.declare(&held, Variable::Passive);
        Ok(Argument::Text(held))
    }

    /// The type of a parameter that is a float, which is no index and no length: a constant one may be a value of the graph.
    fn float_given(&self, param: &Pat, arg: &Expr) -> Option<Ty> {
        let seen = match param {
            Pat::Type(typed) if !matches!(*typed.ty, syn::Type::Reference(_)) => self.seen_type(&typed.ty),
            Pat::Ident(_) => self.literal_type(arg),
            _ => None,
        };
        seen.filter(Ty::is_scalar)
    }

    fn bind_argument(&mut self, param: &Pat, given: Argument) -> Result<()> {
        match given {
            Argument::Value(operand) => self.bind(param, operand),
            Argument::Text(held) => {
                pattern_names(param).iter().try_for_each(|name| self.refuse_hiding(name))?;
                self.keep(&parse_quote!(let #param = #held;))?;
                self.declare_all(param, Variable::Passive);
                Ok(())
            }
        }
    }

    /// The closure with names of its own, where those that it binds are taken.
    fn with_own_names(&mut self, own: &Closure, given: &[Argument]) -> ExprClosure {
        let closure = &own.closure;
        let free = Mentions::of_expr(&Expr::Closure(closure.clone())).free;
        let values =
            closure.inputs.iter().zip(given).filter(|(_, given)| matches!(given, Argument::Value(_)));
        let values: Vec<Ident> = values.flat_map(|(param, _)| pattern_names(param)).collect();
        let inner = bound_in(&closure.body);
        let mut names = HashMap::new();
        let params = closure.inputs.iter().flat_map(pattern_names);
        for name in params.chain(inner.iter().cloned()) {
            let text = name.to_string();
            let taken =
                own.inlined.get() > 0 || self.lookup(&text).is_some() || self.function.survey.is_outer(&text);
            let graph = values.contains(&name) && !inner.contains(&name);
            if taken && !graph && !free.contains(&name) && !names.contains_key(&text) {
                let other = self.own_name(crate::names::plain(&name).as_str());
                names.insert(text, other);
            }
        }
        let Some(renamed) = renamed(closure, &names) else {
            self.own_mutable.borrow_mut().extend(names.into_keys());
            return closure.clone();
        };
        for (name, other) in names {
            let name = self.origin(&name).to_owned();
            if !self.function.survey.is_stable(&name) {
                self.own_mutable.borrow_mut().insert(other.to_string());
            }
            self.origins.insert(other.to_string(), name);
        }
        renamed
    }

    /// The user's own name behind one that a closure's body was given.
    pub(super) fn origin<'n>(&'n self, name: &'n str) -> &'n str {
        self.origins.get(name).map_or(name, String::as_str)
    }

    /// A text with the closures before it that it names and that stand nowhere else in the text.
    pub(super) fn spelled_out(&self, expr: &Expr) -> Result<Expr> {
        let closures = self.closures_in(&Mentions::of_expr(expr))?;
        match closures.is_empty() {
            true => Ok(expr.clone()),
            false => Ok(parse_quote!({ #(#closures)* #expr })),
        }
    }

    /// The same of a statement.
    pub(super) fn spelled_out_stmt(&self, stmt: &Stmt) -> Result<Stmt> {
        let closures = self.closures_in(&Mentions::of_stmt(stmt))?;
        if closures.is_empty() {
            return Ok(stmt.clone());
        }
        let mut stmt = stmt.clone();
        if let Stmt::Local(local) = &mut stmt {
            if let Some(init) = &mut local.init {
                let expr = &init.expr;
                *init.expr = parse_quote!({ #(#closures)* #expr });
            }
            return Ok(stmt);
        }
        Ok(parse_quote!({ #(#closures)* #stmt }))
    }

    fn closures_in(&self, mentions: &Mentions) -> Result<Vec<Stmt>> {
        let mut found: Vec<usize> = Vec::new();
        self.find_closures(mentions, &mut found);
        found.sort_unstable();
        let mut stmts = Vec::new();
        for place in found {
            let own = &self.closures[place];
            own.captures.iter().try_for_each(|captured| self.refuse_lost_text(own, captured))?;
            let (name, closure) = (&own.name, &own.closure);
            stmts.push(parse_quote!(let #name = #closure;));
        }
        Ok(stmts)
    }

    fn find_closures(&self, mentions: &Mentions, found: &mut Vec<usize>) {
        for name in &mentions.free {
            if let Some(Variable::Closure(place)) = self.lookup(&name.to_string())
                && !found.contains(&place)
            {
                found.push(place);
                let closure = Expr::Closure(self.closures[place].closure.clone());
                self.find_closures(&Mentions::of_expr(&closure), found);
            }
        }
    }

    /// In a text the names of a closure are those around it.
    fn refuse_lost_text(&self, own: &Closure, captured: &Captured) -> Result<()> {
        self.refuse_lost(own, captured)?;
        let name = &captured.name;
        let same = match (captured.held, self.variable(&name.to_string())) {
            (Variable::Active(before), Some(Variable::Active(now))) => {
                let root = |operand: Operand| self.build.program.root(operand.val);
                before == now || root(before).is_some() && root(before) == root(now)
            }
            (Variable::Closure(before), Some(Variable::Closure(now))) => before == now,
            (Variable::Active(_) | Variable::Closure(_), _) => false,
            _ => true,
        };
        match same {
            true => Ok(()),
            false => Err(self.errors.refuse(
                name,
                format!(
                    "the closure `{}` takes `{name}`, which is another one where a condition asks it",
                    own.name
                ),
                "bind what the closure gives by a `let`, and compare that",
            )),
        }
    }
}

/// An argument of a closure.
enum Argument {
    Value(Operand),
    /// A constant, held by a variable.
    Text(Ident),
}

/// A `return` or a `?` in a closure's body.
fn departure(body: &Expr) -> Option<TokenStream> {
    struct Find(Option<TokenStream>);
    impl<'ast> Visit<'ast> for Find {
        fn visit_expr_return(&mut self, jump: &'ast syn::ExprReturn) {
            self.0.get_or_insert_with(|| jump.return_token.to_token_stream());
        }
        fn visit_expr_try(&mut self, jump: &'ast syn::ExprTry) {
            self.0.get_or_insert_with(|| jump.question_token.to_token_stream());
        }
        fn visit_expr_closure(&mut self, _: &'ast ExprClosure) {}
        fn visit_expr_async(&mut self, _: &'ast syn::ExprAsync) {}
        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    let mut find = Find(None);
    find.visit_expr(body);
    find.0
}

/// The names that code binds anywhere in it.
fn bound_in(body: &Expr) -> Vec<Ident> {
    struct Bound(Vec<Ident>);
    impl<'ast> Visit<'ast> for Bound {
        fn visit_pat(&mut self, pat: &'ast Pat) {
            self.0.extend(pattern_names(pat));
        }
        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    let mut bound = Bound(Vec::new());
    bound.visit_expr(body);
    bound.0
}

/// A closure with other names for what it binds; `None` where a name stands where it cannot be replaced.
pub(super) fn renamed(closure: &ExprClosure, names: &HashMap<String, Ident>) -> Option<ExprClosure> {
    let mut closure = closure.clone();
    match names.is_empty() {
        true => Some(closure),
        false => rename(names, |rename| rename.visit_expr_closure_mut(&mut closure)).then_some(closure),
    }
}
