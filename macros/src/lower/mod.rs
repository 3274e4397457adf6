//! From the user's syntax to the graph: the fence.
//!
//! Every kind of expression, statement and pattern is either taken apart here by a rule, or kept word for word because no
//! differentiated value reaches it, or refused on its span with the way out. Nothing is skipped.
//!
//! `let`, shadowing, `mut` and assignment vanish: a variable is the value that it holds at this point of the program.

mod array;
mod call;
mod changes;
mod closure;
mod collect;
mod exits;
mod expr;
mod flow;
mod hoist;
mod integers;
mod iterate;
mod map;
mod method;
mod optional;
mod passive;
mod pattern;
mod question;
mod sequence;
mod stmt;
mod storage;
mod structs;
mod swap;
mod vectors;

pub(crate) use passive::never_is;

use crate::checkpoint::Checkpoint;
use crate::errors::{Errors, Reported, Result};
use crate::ir::{Builder, Operand, Program, Scalar, Ty};
use crate::passes;
use crate::signature::{Function, Param, Passing};
use proc_macro2::Ident;
use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use syn::{Expr, Local};

/// What a variable of the user's is at this point of the program.
#[derive(Clone, Copy, Debug)]
enum Variable {
    /// A value of the graph.
    Active(Operand),
    /// The user's own variable, in the user's own text.
    Passive,
    /// Declared, and not assigned yet: the place of its declaration in [`Lower::declared`].
    Unset(usize),
    /// A closure: its place in [`Lower::closures`].
    Closure(usize),
    /// What it holds has been refused: a mention of it is no new fault.
    Refused,
}

/// What an expression is.
#[derive(Clone, Copy, Debug)]
enum Lowered {
    /// A value of the graph.
    Active(Operand),
    /// No differentiated value reaches it: the expression itself is its own meaning.
    Passive,
}

struct Lower<'a> {
    function: &'a Function,
    errors: &'a Errors,
    build: Builder,
    scopes: Vec<HashMap<String, Variable>>,
    /// The number of mapped closures around the code that is looked at.
    mapped: usize,
    /// The declarations without a value, kept where a constant is assigned to their variables.
    declared: Vec<Local>,
    /// How often code is being looked over, and what the variables held that it has assigned to.
    looking: usize,
    /// How many questions there are around the code that is looked at, of which it gives a part of the answer.
    asking: usize,
    overwritten: Vec<(usize, String, Variable)>,
    /// One of the user's own variables that came to hold a differentiated value there.
    turned: Option<String>,
    /// The types of the user's own variables, where their declarations tell them.
    hints: HashMap<String, Ty>,
    /// The number behind the last name of our own, and those of our names whose variables change.
    own_names: Cell<usize>,
    own_mutable: RefCell<HashSet<String>>,
    /// Those of them that are arrays which change in place, and come to be differentiated.
    own_stored: HashSet<String>,
    /// How many entries there are in the items of `windows` and `chunks_exact`, by where they start.
    own_windows: RefCell<HashMap<String, usize>>,
    /// What is kept of the runs of the loops that are being lowered.
    checkpoint: Checkpoint,
    /// The constants that are known to be arrays.
    arrays: HashSet<String>,
    /// How often constants have to be indexed before they are floats.
    nestings: HashMap<String, usize>,
    /// The user's own variables that were bound to an array or a `vec!` written out.
    tables: HashSet<String>,
    /// The user's own variables that may be floats behind references.
    referring: HashSet<String>,
    /// The closures that are bound to names.
    closures: Vec<Rc<closure::Closure>>,
    /// How often each name has been bound in a scope of each depth.
    bound: HashMap<(usize, String), usize>,
    /// The number of closures' bodies around the code that is gone through, and of those that the outermost call has taken.
    inside_closures: usize,
    inlined: usize,
    /// The user's own names behind those that closures' bodies were given.
    origins: HashMap<String, String>,
}

/// The graph of a function's body.
pub(crate) fn lower(function: &Function, errors: &Errors) -> Result<Program> {
    let mut lower = Lower {
        function,
        errors,
        build: Builder::new(),
        scopes: vec![HashMap::new()],
        mapped: 0,
        declared: Vec::new(),
        looking: 0,
        asking: 0,
        overwritten: Vec::new(),
        turned: None,
        hints: HashMap::new(),
        own_names: Cell::new(0),
        own_mutable: RefCell::default(),
        own_stored: HashSet::new(),
        own_windows: RefCell::default(),
        checkpoint: function.args.checkpoint,
        arrays: HashSet::new(),
        nestings: HashMap::new(),
        tables: HashSet::new(),
        referring: HashSet::new(),
        closures: Vec::new(),
        bound: HashMap::new(),
        inside_closures: 0,
        inlined: 0,
        origins: HashMap::new(),
    };
    lower.build.program.checkpoint = function.args.checkpoint;
    // What the macro cannot see into may hold floats of another type.
    let mut seen = function.active().map(|param| &param.seen).chain([&function.output]);
    if !seen.any(Ty::holds_opaque) {
        lower.build.program.float = lower.float_type();
    }
    for param in &function.params {
        // A fault is in the list, and the others are to be found too.
        let _ = lower.param(param);
    }
    let fresh = |base: &str| lower.own_mutable(base);
    let own = changes::explicit(function);
    let block = own.as_ref().unwrap_or(&function.item.block);
    let bound = integers::bound(function, block);
    let block = bound.as_ref().unwrap_or(block);
    let output = if function.is_unit() { syn::parse_quote!(bool) } else { function.output_type.clone() };
    let body = match exits::without_returns(block, &output, &fresh, errors) {
        None => Ok(None),
        Some(body) => body.map(Some),
    };
    let result = body.and_then(|plain| lower.function_body(plain.as_ref().unwrap_or(block)));
    if !errors.is_empty() {
        return Err(Reported);
    }
    let result = match function.is_unit() {
        true => result.map(|_| lower.build.index(quote::quote!(())))?,
        false => result?,
    };
    lower.build.refine(result, &function.output);
    let forward = lower.build.here();
    let mut program = lower.build.finish(vec![result], forward);
    passes::needless_copies(&mut program);
    Ok(program)
}

impl Lower<'_> {
    fn param(&mut self, param: &Param) -> Result<()> {
        let name = Some(param.ident.clone());
        let val = self.build.param(param.seen.clone(), name, param.ident.span());
        let variable = match param.passing {
            _ if param.refused => Variable::Refused,
            Passing::Changed => {
                self.build.program.mutable.insert(val);
                let storage = self.build.storage(val, Some(param.ident.clone()), param.ident.span());
                Variable::Active(Operand::owned(storage))
            }
            Passing::Passive => {
                self.note_array_param(&param.ident, &param.ty);
                Variable::Passive
            }
            _ => Variable::Active(Operand { val, refs: param.refs }),
        };
        match &param.pat {
            None => self.declare(&param.ident, variable),
            // What is not differentiated and changes is a variable of the user's own.
            Some(syn::Pat::Ident(pat))
                if pat.subpat.is_none()
                    && pat.by_ref.is_none()
                    && (pat.mutability.is_none() || param.passing != Passing::Passive) =>
            {
                self.declare(&pat.ident, variable)
            }
            Some(pat) => self.bind_param(pat, variable)?,
        }
        Ok(())
    }

    fn declare(&mut self, name: &Ident, variable: Variable) {
        let name = name.to_string();
        *self.bound.entry((self.scopes.len() - 1, name.clone())).or_default() += 1;
        self.scopes.last_mut().expect("a scope is open").insert(name, variable);
    }

    /// What a variable is; a closure that stands in the text is one of the user's own.
    fn lookup(&self, name: &str) -> Option<Variable> {
        match self.variable(name) {
            Some(Variable::Closure(place)) if self.closures[place].text => Some(Variable::Passive),
            held => held,
        }
    }

    fn variable(&self, name: &str) -> Option<Variable> {
        self.scopes.iter().rev().find_map(|scope| scope.get(name)).copied()
    }

    /// Gives an existing variable a new value.
    fn assign(&mut self, name: &Ident, variable: Variable) {
        let name = name.to_string();
        let place = self.scopes.iter().rposition(|scope| scope.contains_key(&name));
        if let Some(place) = place
            && let Some(before) = self.scopes[place].insert(name.clone(), variable)
            && self.looking > 0
        {
            self.overwritten.push((place, name, before));
        }
    }

    fn scoped<T>(&mut self, walk: impl FnOnce(&mut Self) -> T) -> T {
        self.scopes.push(HashMap::new());
        let result = walk(self);
        self.scopes.pop();
        result
    }

    fn ty(&self, operand: Operand) -> &Ty {
        self.build.ty(operand.val)
    }

    /// An expression that must be a value of the graph: a passive one becomes a leaf.
    fn value(&mut self, expr: &Expr) -> Result<Operand> {
        let at = self.build.here();
        match self.expr(expr)? {
            Lowered::Active(operand) => Ok(self.steady(operand)),
            Lowered::Passive => self.leaf(expr, at).map(Operand::owned),
        }
    }

    /// Looks code over for its faults, and leaves nothing of it in the graph: it stays the user's text.
    fn look<T>(&mut self, walk: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let (written, assigned) = (self.build.program.written, self.overwritten.len());
        self.build.open();
        self.looking += 1;
        let result = walk(self);
        self.looking -= 1;
        for (place, name, before) in self.overwritten.split_off(assigned).into_iter().rev() {
            // A block that was opened on the way is gone, with its variables.
            let Some(scope) = self.scopes.get_mut(place) else { continue };
            let after = scope.insert(name.clone(), before);
            if let (Variable::Passive, Some(Variable::Active(_))) = (before, after) {
                self.turned.get_or_insert(name);
            }
        }
        self.build.close(Vec::new());
        self.build.program.written = written;
        result
    }

    /// Several expressions, evaluated from left to right; `None` if no differentiated value reaches any of them.
    fn values<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) -> Result<Option<Vec<Operand>>> {
        let mut lowered = Vec::new();
        let mut fault = None;
        for expr in exprs {
            let at = self.build.here();
            match self.expr(expr) {
                Ok(value) => lowered.push((expr, at, value)),
                Err(reported) => fault = Some(reported),
            }
        }
        if let Some(reported) = fault {
            return Err(reported);
        }
        if lowered.iter().all(|(_, _, value)| matches!(value, Lowered::Passive)) {
            return Ok(None);
        }
        // From the last to the first, so that a leaf that goes before steps already there moves no other's place.
        let mut operands: Vec<Operand> = Vec::with_capacity(lowered.len());
        for (expr, at, value) in lowered.into_iter().rev() {
            operands.push(match value {
                Lowered::Active(operand) => self.steady(operand),
                Lowered::Passive => self.leaf_operand(expr, at)?,
            });
        }
        operands.reverse();
        Ok(Some(operands))
    }
}

impl Ty {
    /// Whether both are floats that are written out, and not the same: rustc says that they do not go together.
    fn is_other_float(&self, other: &Ty) -> bool {
        use Scalar::{F32, F64};
        matches!(
            (self, other),
            (Ty::Scalar(F64(_)), Ty::Scalar(F32(_))) | (Ty::Scalar(F32(_)), Ty::Scalar(F64(_)))
        )
    }
}

/// Where an expression stands, for messages about its node: its own operator or name.
///
/// The span of all its tokens would have them made first, and a chain of operators would make them anew at every link.
fn site(expr: &Expr) -> proc_macro2::Span {
    use syn::spanned::Spanned;
    match expr {
        Expr::Binary(binary) => binary.op.span(),
        Expr::Unary(unary) => unary.op.span(),
        Expr::MethodCall(call) => call.method.span(),
        Expr::Call(call) => site(&call.func),
        Expr::Path(path) => {
            path.path.segments.last().map_or_else(proc_macro2::Span::call_site, |last| last.ident.span())
        }
        Expr::Paren(inner) => site(&inner.expr),
        Expr::Group(inner) => site(&inner.expr),
        Expr::Reference(reference) => reference.and_token.span,
        Expr::Index(index) => index.bracket_token.span.open(),
        Expr::Field(field) => field.member.span(),
        Expr::Tuple(tuple) => tuple.paren_token.span.open(),
        Expr::Array(array) => array.bracket_token.span.open(),
        Expr::Repeat(repeat) => repeat.bracket_token.span.open(),
        Expr::Lit(literal) => literal.lit.span(),
        _ => expr.span(),
    }
}
