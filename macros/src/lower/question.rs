//! Questions about differentiated values: what asks an array or an iterator for a `bool` or a number of things.
//!
//! The answer has no derivative, whatever it looks at, so that the question stays the user's text. That it is one is known
//! where the standard library is asked; and in a condition or a comparison, which gives a `bool` whoever is asked.

use super::{Lower, Lowered, Variable};
use crate::errors::Result;
use crate::ir::table::PASSIVE_METHODS;
use crate::names::{Mentions, ORDERING, bare};
use syn::{Expr, ExprMethodCall};

/// The methods of slices, ranges and iterators that give a `bool`, or a number of things.
const QUESTIONS: &[&str] = &[
    "any",
    "all",
    "count",
    "position",
    "rposition",
    "contains",
    "starts_with",
    "ends_with",
    "is_sorted",
    "is_sorted_by",
    "is_sorted_by_key",
    "is_partitioned",
    "partition_point",
    "binary_search_by",
    "binary_search_by_key",
];

/// The methods of slices and iterators that give slices and iterators.
const ADAPTERS: &[&str] = &[
    "iter",
    "into_iter",
    "copied",
    "cloned",
    "by_ref",
    "enumerate",
    "rev",
    "zip",
    "chain",
    "skip",
    "take",
    "step_by",
    "skip_while",
    "take_while",
    "map",
    "map_while",
    "filter",
    "filter_map",
    "flat_map",
    "flatten",
    "inspect",
    "windows",
    "chunks",
    "chunks_exact",
    "as_slice",
    "to_vec",
];

impl Lower<'_> {
    /// A question about something differentiated, which stays text; `None` for any other method.
    pub(super) fn question(&mut self, call: &ExprMethodCall) -> Result<Option<Lowered>> {
        let expr = Expr::MethodCall(call.clone());
        let mentions = Mentions::of_expr(&expr);
        let orders = self.orders_constants(call)?;
        if !self.takes(&mentions) || !orders && !self.is_question(call)? {
            return Ok(None);
        }
        self.look_into(&mentions)?;
        self.taken(&mentions)?;
        let changed = match orders {
            // The order of what it is called on is changed as well, which stays text.
            true => call.args.iter().flat_map(|arg| Mentions::of_expr(arg).changed).collect(),
            false => mentions.changed,
        };
        match changed.iter().find(|name| self.lookup(&name.to_string()).is_some()) {
            None => Ok(Some(Lowered::Passive)),
            Some(name) => Err(self.errors.refuse(
                name,
                format!("`{name}` is changed by a closure that looks at differentiated values"),
                "write the loop out over the indices",
            )),
        }
    }

    /// What has no derivative put in order, or chosen from, by differentiated values: `places.sort_by(|a, b| …)`.
    pub(super) fn orders_constants(&mut self, call: &ExprMethodCall) -> Result<bool> {
        let named = ORDERING.iter().any(|name| call.method == name);
        if !named || !matches!(call.args.first().map(bare), Some(Expr::Closure(_))) {
            return Ok(false);
        }
        // What a range counts is no float.
        Ok(matches!(bare(&call.receiver), Expr::Range(_)) || !self.is_differentiated(&call.receiver)?)
    }

    fn is_question(&mut self, call: &ExprMethodCall) -> Result<bool> {
        let named = QUESTIONS.iter().any(|name| call.method == name);
        if self.asking > 0 && (named || is_drawn_from_iterator(call)) {
            return Ok(true);
        }
        Ok(named && self.is_standard(&call.receiver)?)
    }

    /// Whether an expression is a slice, an array, a `Vec` or a range, or an iterator over one.
    fn is_standard(&mut self, expr: &Expr) -> Result<bool> {
        match bare(expr) {
            Expr::Range(_) => Ok(true),
            Expr::MethodCall(call) if ADAPTERS.iter().any(|name| call.method == name) => {
                self.is_standard(&call.receiver)
            }
            place @ (Expr::Path(_) | Expr::Field(_) | Expr::Index(_) | Expr::Reference(_)) => {
                match self.look(|this| this.expr(place))? {
                    Lowered::Active(operand) => Ok(self.ty(operand).is_array()),
                    Lowered::Passive => Ok(self.is_standard_constant(place)),
                }
            }
            _ => Ok(false),
        }
    }

    fn is_standard_constant(&self, place: &Expr) -> bool {
        crate::names::root(place).is_some_and(|name| {
            matches!(self.lookup(&name.to_string()), Some(Variable::Passive)) && self.is_listed(name)
        })
    }

    /// Goes through a part of a question.
    pub(super) fn asked<T>(&mut self, walk: impl FnOnce(&mut Self) -> T) -> T {
        self.asking += 1;
        let result = walk(self);
        self.asking -= 1;
        result
    }

    /// Goes through code whose values may go elsewhere than into the question that it stands in.
    pub(super) fn unasked<T>(&mut self, walk: impl FnOnce(&mut Self) -> T) -> T {
        let asking = std::mem::take(&mut self.asking);
        let result = walk(self);
        self.asking = asking;
        result
    }

    /// Whether an expression is differentiated itself, and does not only look at what is.
    pub(super) fn is_differentiated(&mut self, expr: &Expr) -> Result<bool> {
        let takes = self.takes(&Mentions::of_expr(expr));
        if !takes || !may_ask(expr) {
            return Ok(takes);
        }
        let lowered = self.unasked(|this| this.look(|this| this.expr(expr)))?;
        Ok(matches!(lowered, Lowered::Active(_)))
    }
}

/// `x.iter().max_by(…)` and the like, of which only a comparison is wanted.
fn is_drawn_from_iterator(call: &ExprMethodCall) -> bool {
    const DRAWN: &[&str] =
        &["max_by", "min_by", "max_by_key", "min_by_key", "find", "find_map", "next", "nth"];
    DRAWN.iter().any(|name| call.method == name) && matches!(bare(&call.receiver), Expr::MethodCall(_))
}

/// Whether an expression may give something else than floats, whatever it looks at.
fn may_ask(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::MethodCall(call) => {
            let name = call.method.to_string();
            QUESTIONS.contains(&name.as_str()) || PASSIVE_METHODS.contains(&name.as_str())
        }
        Expr::Binary(_) | Expr::Cast(_) => true,
        Expr::Tuple(tuple) => tuple.elems.iter().all(may_ask),
        _ => false,
    }
}
