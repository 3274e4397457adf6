//! The names in a piece of the user's code: what it mentions, what it binds, and whether control leaves it.

use proc_macro2::{Delimiter, Group, Ident, Spacing, Span, TokenStream, TokenTree};
use quote::format_ident;
use std::collections::{HashMap, HashSet};
use syn::visit::{self, Visit};
use syn::visit_mut::VisitMut;
use syn::{Arm, Block, Expr, Pat, Stmt};

/// A name without the mark of a raw identifier.
pub(crate) fn plain(name: &Ident) -> String {
    let name = name.to_string();
    name.strip_prefix("r#").map_or(name.clone(), str::to_owned)
}

/// `d_x`, for the cotangent of `x`, and `t_x`, for its tangent.
pub(crate) fn prefixed(prefix: &str, name: &Ident) -> Ident {
    format_ident!("{prefix}_{}", plain(name), span = name.span())
}

/// What is known of a piece of code that is kept as it is.
#[derive(Default)]
pub(crate) struct Mentions {
    /// Variables that the code takes from around it, in the order of their first mention.
    pub(crate) free: Vec<Ident>,
    /// Those of them that stand elsewhere than in a well-known macro, where a value goes in and does not come out.
    pub(crate) reaching: Vec<Ident>,
    /// The well-known macros.
    pub(crate) known: Vec<syn::Macro>,
    /// `return`, `?`, `.await` or `yield`: control would leave the function that the code is copied into.
    pub(crate) leaves: Option<(Span, &'static str)>,
    /// Macros whose expansion may do anything with the names they are given, with those names.
    pub(crate) macros: Vec<(syn::Path, Vec<Ident>)>,
    /// Variables that the code assigns to, or borrows to be changed.
    pub(crate) changed: Vec<Ident>,
    /// Whether changes of the code's own variables count too.
    own_changes: bool,
    bound: Vec<HashSet<String>>,
    seen: HashSet<String>,
    seen_reaching: HashSet<String>,
}

/// The well-known macros that a value goes into and does not come out of. (`vec!` and `dbg!` are not among them.) These take
/// expressions between commas.
pub(crate) const TAKE_EXPRESSIONS: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "print",
    "println",
    "eprint",
    "eprintln",
    "panic",
    "todo",
    "unreachable",
    "unimplemented",
    "format",
];

/// The others.
const TAKE_OTHERS: &[&str] = &[
    "matches",
    "concat",
    "stringify",
    "line",
    "file",
    "column",
    "env",
    "include_str",
    "write",
    "writeln",
    "cfg",
];

/// A method of our own: a vector that has an entry loses the last one.
pub(crate) const SHORTEN: &str = "__shorten";

/// The methods that change the length of a vector.
const RESIZING: &[&str] = &[
    SHORTEN,
    "push",
    "pop",
    "clear",
    "truncate",
    "extend",
    "insert",
    "remove",
    "resize",
    "retain",
    "append",
    "extend_from_slice",
    "swap_remove",
    "drain",
    "dedup",
    "dedup_by",
    "dedup_by_key",
    "splice",
    "split_off",
    "retain_mut",
    "resize_with",
];

/// The methods that change the entries of the array that they are called on, or lend them to be changed.
const REARRANGING: &[&str] = &[
    "swap",
    "fill",
    "sort",
    "sort_by",
    "sort_by_key",
    "sort_unstable",
    "sort_unstable_by",
    "sort_unstable_by_key",
    "sort_by_cached_key",
    "reverse",
    "copy_from_slice",
    "clone_from_slice",
    "rotate_left",
    "rotate_right",
    "fill_with",
    "copy_within",
    "swap_with_slice",
    "select_nth_unstable_by",
    "iter_mut",
    "split_at_mut",
    "chunks_exact_mut",
];

/// Whether a method changes what it is called on.
pub(crate) fn is_changing(method: &Ident) -> bool {
    RESIZING.iter().chain(REARRANGING).any(|name| method == name)
}

/// The methods that put what they are called on in another order, or choose from it, as a closure says.
pub(crate) const ORDERING: &[&str] = &[
    "sort_by",
    "sort_by_key",
    "sort_unstable_by",
    "sort_unstable_by_key",
    "sort_by_cached_key",
    "max_by",
    "max_by_key",
    "min_by",
    "min_by_key",
    "retain",
];

impl Mentions {
    pub(crate) fn of_expr(expr: &Expr) -> Mentions {
        let mut mentions = Mentions::default();
        mentions.visit_expr(expr);
        mentions
    }

    /// The body of a function: what it takes from outside the function, and what it changes.
    pub(crate) fn of_body(item: &syn::ItemFn) -> Mentions {
        let mut mentions = Mentions { own_changes: true, ..Mentions::default() };
        mentions.bound.push(HashSet::new());
        for input in &item.sig.inputs {
            match input {
                syn::FnArg::Receiver(_) => mentions.bound[0].extend(["self".to_owned()]),
                syn::FnArg::Typed(typed) => mentions.bind(&typed.pat),
            }
        }
        mentions.visit_block(&item.block);
        mentions
    }

    pub(crate) fn of_block(block: &Block) -> Mentions {
        let mut mentions = Mentions::default();
        mentions.visit_block(block);
        mentions
    }

    pub(crate) fn of_stmt(stmt: &Stmt) -> Mentions {
        let mut mentions = Mentions::default();
        mentions.bound.push(HashSet::new());
        mentions.visit_stmt(stmt);
        mentions
    }

    fn mention(&mut self, ident: &Ident, reaches: bool) {
        let name = ident.to_string();
        if self.bound.iter().any(|scope| scope.contains(&name)) {
            return;
        }
        if reaches && self.seen_reaching.insert(name.clone()) {
            self.reaching.push(ident.clone());
        }
        if self.seen.insert(name) {
            self.free.push(ident.clone());
        }
    }

    fn bind(&mut self, pat: &Pat) {
        let names = pattern_names(pat);
        if let Some(scope) = self.bound.last_mut() {
            scope.extend(names.iter().map(Ident::to_string));
        }
    }

    fn scoped(&mut self, walk: impl FnOnce(&mut Self)) {
        self.bound.push(HashSet::new());
        walk(self);
        self.bound.pop();
    }

    fn change(&mut self, place: &Expr) {
        let mut names = Vec::new();
        targets(place, &mut names);
        for name in names {
            let own = self.bound.iter().any(|scope| scope.contains(&name.to_string()));
            if !own || self.own_changes {
                self.changed.push(name.clone());
            }
        }
    }

    fn leave(&mut self, span: Span, what: &'static str) {
        self.leaves.get_or_insert((span, what));
    }
}

impl<'ast> Visit<'ast> for Mentions {
    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        if let Some(ident) = path.path.get_ident() {
            self.mention(ident, true);
        }
    }

    fn visit_item(&mut self, _: &'ast syn::Item) {}

    fn visit_block(&mut self, block: &'ast Block) {
        self.scoped(|this| visit::visit_block(this, block));
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let Some(init) = &local.init {
            self.visit_expr(&init.expr);
            if let Some((_, diverge)) = &init.diverge {
                self.visit_expr(diverge);
            }
        }
        self.bind(&local.pat);
    }

    fn visit_expr_closure(&mut self, closure: &'ast syn::ExprClosure) {
        let leaves = self.leaves;
        self.scoped(|this| {
            closure.inputs.iter().for_each(|input| this.bind(input));
            this.visit_expr(&closure.body);
        });
        // A `return` in a closure returns from the closure.
        self.leaves = leaves;
    }

    fn visit_arm(&mut self, arm: &'ast Arm) {
        self.scoped(|this| {
            this.bind(&arm.pat);
            visit::visit_arm(this, arm);
        });
    }

    fn visit_expr_if(&mut self, branch: &'ast syn::ExprIf) {
        self.scoped(|this| {
            this.visit_expr(&branch.cond);
            this.visit_block(&branch.then_branch);
        });
        if let Some((_, otherwise)) = &branch.else_branch {
            self.visit_expr(otherwise);
        }
    }

    fn visit_expr_let(&mut self, condition: &'ast syn::ExprLet) {
        self.visit_expr(&condition.expr);
        self.bind(&condition.pat);
    }

    fn visit_expr_while(&mut self, repeat: &'ast syn::ExprWhile) {
        self.scoped(|this| {
            this.visit_expr(&repeat.cond);
            this.visit_block(&repeat.body);
        });
    }

    fn visit_expr_for_loop(&mut self, repeat: &'ast syn::ExprForLoop) {
        self.visit_expr(&repeat.expr);
        self.scoped(|this| {
            this.bind(&repeat.pat);
            this.visit_block(&repeat.body);
        });
    }

    fn visit_expr_return(&mut self, expr: &'ast syn::ExprReturn) {
        self.leave(expr.return_token.span, "an early `return`");
        visit::visit_expr_return(self, expr);
    }

    fn visit_expr_try(&mut self, expr: &'ast syn::ExprTry) {
        self.leave(expr.question_token.span, "`?`");
        visit::visit_expr_try(self, expr);
    }

    fn visit_expr_async(&mut self, block: &'ast syn::ExprAsync) {
        let leaves = self.leaves;
        visit::visit_expr_async(self, block);
        // A `return` in an `async` block returns from the block.
        self.leaves = leaves;
    }

    fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
        self.change(&assign.left);
        visit::visit_expr_assign(self, assign);
    }

    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        if compound(&binary.op).is_some() {
            self.change(&binary.left);
        }
        visit::visit_expr_binary(self, binary);
    }

    fn visit_expr_reference(&mut self, reference: &'ast syn::ExprReference) {
        if reference.mutability.is_some() {
            self.change(&reference.expr);
        }
        visit::visit_expr_reference(self, reference);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        if is_changing(&call.method) {
            self.change(&call.receiver);
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_await(&mut self, expr: &'ast syn::ExprAwait) {
        self.leave(expr.await_token.span, "`.await`");
        visit::visit_expr_await(self, expr);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        if let Some(entries) = vec_entries(mac) {
            // The names in it are the tokens' own, whatever holds them.
            let mut inner = Mentions::of_expr(&entries);
            inner.free.iter().for_each(|name| self.mention(name, false));
            inner.reaching.iter().for_each(|name| self.mention(name, true));
            inner.changed.iter().for_each(|name| self.changed.push(name.clone()));
            self.known.append(&mut inner.known);
            self.macros.append(&mut inner.macros);
            self.leaves = self.leaves.or(inner.leaves);
            return;
        }
        let names = token_names(&mac.tokens);
        let known = is_known(&mac.path);
        for name in &names {
            self.mention(name, !known);
        }
        for name in assigned(&mac.tokens, false) {
            self.changed.push(name);
        }
        for argument in macro_arguments(mac) {
            self.changed.extend(Mentions::of_expr(&argument).changed);
        }
        if let Some((span, what)) = departure(&mac.tokens) {
            self.leave(span, what);
        }
        match known {
            true => self.known.push(mac.clone()),
            false => self.macros.push((mac.path.clone(), names)),
        }
    }
}

/// What a `vec!` is made of, as an array.
pub(crate) fn vec_entries(mac: &syn::Macro) -> Option<Expr> {
    if !(mac.path.is_ident("vec") || mac.path.segments.len() == 2 && is_known_vec(&mac.path)) {
        return None;
    }
    let tokens = &mac.tokens;
    syn::parse2(quote::quote!([#tokens])).ok()
}

/// The arguments of a macro, as far as they are expressions; of a named one, its value.
pub(crate) fn macro_arguments(mac: &syn::Macro) -> Vec<Expr> {
    let arguments = |input: syn::parse::ParseStream| {
        let mut arguments = Vec::new();
        while let Ok(argument) = input.parse::<Expr>() {
            arguments.push(match argument {
                Expr::Assign(named) => *named.right,
                argument => argument,
            });
            if input.parse::<syn::Token![,]>().is_err() {
                break;
            }
        }
        // What follows is a pattern, which takes nothing.
        input.parse::<TokenStream>().map(|_| arguments)
    };
    mac.parse_body_with(arguments).unwrap_or_default()
}

/// `std::vec`.
fn is_known_vec(path: &syn::Path) -> bool {
    path.segments[0].ident == "std" && path.segments[1].ident == "vec"
}

/// Whether a path names a well-known macro: by itself, or in the standard library.
fn is_known(path: &syn::Path) -> bool {
    let first = path.segments.first().expect("a path has a segment");
    let standard =
        path.segments.len() == 1 || ["std", "core", "alloc"].iter().any(|root| first.ident == root);
    let last = path.segments.last().expect("a path has a segment");
    standard && TAKE_EXPRESSIONS.iter().chain(TAKE_OTHERS).any(|known| last.ident == known)
}

/// A `return`, a `?` or an `.await` among the tokens of a macro.
fn departure(tokens: &TokenStream) -> Option<(Span, &'static str)> {
    tokens.clone().into_iter().find_map(|tree| match tree {
        TokenTree::Ident(word) if word == "return" => Some((word.span(), "an early `return`")),
        TokenTree::Ident(word) if word == "await" => Some((word.span(), "`.await`")),
        TokenTree::Punct(punct) if punct.as_char() == '?' => Some((punct.span(), "`?`")),
        TokenTree::Group(group) => departure(&group.stream()),
        _ => None,
    })
}

/// The names before a `=` in the blocks among a macro's tokens. (Outside of blocks they name its arguments.)
fn assigned(tokens: &TokenStream, block: bool) -> Vec<Ident> {
    let trees: Vec<TokenTree> = tokens.clone().into_iter().collect();
    let mut names = Vec::new();
    for (place, tree) in trees.iter().enumerate() {
        match tree {
            TokenTree::Group(group) => {
                names.extend(assigned(&group.stream(), block || group.delimiter() == Delimiter::Brace));
            }
            TokenTree::Ident(name) if block && is_assignment(&trees[place + 1..]) => {
                let own = place > 0
                    && matches!(&trees[place - 1], TokenTree::Ident(word) if word == "let" || word == "mut");
                if !own {
                    names.push(name.clone());
                }
            }
            _ => {}
        }
    }
    names
}

/// `=` or `+=`, and not `==` or `=>`.
fn is_assignment(tokens: &[TokenTree]) -> bool {
    let punct = |place: usize| match tokens.get(place) {
        Some(TokenTree::Punct(punct)) => Some((punct.as_char(), punct.spacing())),
        _ => None,
    };
    matches!(
        (punct(0), punct(1)),
        (Some(('=', Spacing::Alone)), _)
            | (
                Some(('+' | '-' | '*' | '/' | '%' | '^' | '&' | '|', Spacing::Joint)),
                Some(('=', Spacing::Alone))
            )
    )
}

/// The expression without the parentheses around it.
pub(crate) fn bare(expr: &Expr) -> &Expr {
    match expr {
        Expr::Paren(inner) => bare(&inner.expr),
        Expr::Group(inner) => bare(&inner.expr),
        _ => expr,
    }
}

/// The operator of a compound assignment.
pub(crate) fn compound(op: &syn::BinOp) -> Option<&'static str> {
    Some(match op {
        syn::BinOp::AddAssign(_) => "+",
        syn::BinOp::SubAssign(_) => "-",
        syn::BinOp::MulAssign(_) => "*",
        syn::BinOp::DivAssign(_) => "/",
        syn::BinOp::RemAssign(_) => "%",
        syn::BinOp::BitXorAssign(_) => "^",
        syn::BinOp::BitAndAssign(_) => "&",
        syn::BinOp::BitOrAssign(_) => "|",
        syn::BinOp::ShlAssign(_) => "<<",
        syn::BinOp::ShrAssign(_) => ">>",
        _ => return None,
    })
}

/// A call of the standard library that moves what stands at one or two places.
pub(crate) enum Exchange<'e> {
    Swap(&'e Expr, &'e Expr),
    Replace(&'e Expr, &'e Expr),
    Take(&'e Expr),
}

/// `mem::swap(&mut a, &mut b)`, `mem::replace(&mut a, b)`, `mem::take(&mut a)`.
pub(crate) fn exchange(call: &syn::ExprCall) -> Option<Exchange<'_>> {
    let Expr::Path(callee) = bare(&call.func) else { return None };
    let words: Vec<String> = callee.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let (["std" | "core", "mem", function] | ["mem", function]) = words[..] else { return None };
    match (function, &call.args.iter().collect::<Vec<_>>()[..]) {
        ("swap", [one, other]) => Some(Exchange::Swap(borrowed(one)?, borrowed(other)?)),
        ("replace", [place, value]) => Some(Exchange::Replace(borrowed(place)?, value)),
        ("take", [place]) => Some(Exchange::Take(borrowed(place)?)),
        _ => None,
    }
}

/// The place in `&mut place`.
fn borrowed(expr: &Expr) -> Option<&Expr> {
    match bare(expr) {
        Expr::Reference(reference) if reference.mutability.is_some() => Some(&reference.expr),
        _ => None,
    }
}

/// Whether what is looked into is made on the spot: `weights(i).chunks(2)`.
pub(crate) fn is_temporary(expr: &Expr) -> bool {
    match bare(expr) {
        Expr::MethodCall(call) => is_temporary(&call.receiver),
        Expr::Call(_) | Expr::Macro(_) => true,
        _ => false,
    }
}

/// The variable of which an expression is a part: `a` in `a`, `a[i].b`, `*a`.
pub(crate) fn root(place: &Expr) -> Option<&Ident> {
    match place {
        Expr::Path(path) => path.path.get_ident(),
        Expr::Field(field) => root(&field.base),
        Expr::Index(index) => root(&index.expr),
        Expr::Paren(inner) => root(&inner.expr),
        Expr::Group(inner) => root(&inner.expr),
        Expr::Unary(unary) => root(&unary.expr),
        _ => None,
    }
}

/// The variables that the left side of an assignment changes.
pub(crate) fn targets<'e>(place: &'e Expr, names: &mut Vec<&'e Ident>) {
    match place {
        Expr::Tuple(tuple) => tuple.elems.iter().for_each(|part| targets(part, names)),
        Expr::Array(array) => array.elems.iter().for_each(|part| targets(part, names)),
        Expr::Call(call) => call.args.iter().for_each(|part| targets(part, names)),
        Expr::Struct(fields) => fields.fields.iter().for_each(|field| targets(&field.expr, names)),
        _ => names.extend(root(place)),
    }
}

/// The first `#[cfg]` in a statement, items in it aside.
pub(crate) fn cfg(stmt: &Stmt) -> Option<syn::Attribute> {
    struct Find(Option<syn::Attribute>);
    impl<'ast> Visit<'ast> for Find {
        fn visit_attribute(&mut self, attr: &'ast syn::Attribute) {
            if attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr") {
                self.0.get_or_insert_with(|| attr.clone());
            }
        }
        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }
    let mut find = Find(None);
    find.visit_stmt(stmt);
    find.0
}

/// The first macro in a pattern: what it binds is not seen.
pub(crate) fn pattern_macro(pat: &Pat) -> Option<syn::Macro> {
    struct Find(Option<syn::Macro>);
    impl<'ast> Visit<'ast> for Find {
        fn visit_macro(&mut self, mac: &'ast syn::Macro) {
            self.0.get_or_insert_with(|| mac.clone());
        }
        fn visit_expr(&mut self, _: &'ast Expr) {}
        fn visit_type(&mut self, _: &'ast syn::Type) {}
    }
    let mut find = Find(None);
    find.visit_pat(pat);
    find.0
}

/// Every identifier in the tokens, and every name that a format string takes (`"{x:?}"`).
pub(crate) fn token_names(tokens: &TokenStream) -> Vec<Ident> {
    tokens
        .clone()
        .into_iter()
        .flat_map(|tree| match tree {
            TokenTree::Ident(ident) => vec![ident],
            TokenTree::Group(group) => token_names(&group.stream()),
            TokenTree::Literal(literal) => format_names(&literal.to_string(), literal.span()),
            TokenTree::Punct(_) => Vec::new(),
        })
        .collect()
}

fn format_names(literal: &str, span: Span) -> Vec<Ident> {
    if !literal.contains('"') {
        return Vec::new();
    }
    literal
        .split('{')
        .skip(1)
        .filter_map(|rest| {
            let name = rest.split(|c: char| !(c.is_alphanumeric() || c == '_')).next()?;
            let starts = name.chars().next().is_some_and(|c| c.is_alphabetic() || c == '_');
            (starts && name != "_").then(|| Ident::new(name, span))
        })
        .collect()
}

/// A constant's name in a pattern, written `r#LIMIT`, which is the same to rustc and tells it from a variable.
pub(crate) fn constant(name: &Ident) -> Ident {
    Ident::new_raw(&name.to_string(), name.span())
}

/// Whether what looks like a variable in a pattern is none: the prelude's variant, or a constant.
fn is_constant(name: &Ident) -> bool {
    name == "None" || name.to_string().strip_prefix("r#").is_some_and(is_capital)
}

/// Whether a name is one of a constant, a variant or a type.
pub(crate) fn is_capital(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
}

/// The constants of patterns as the user wrote them.
pub(crate) fn with_plain_constants(tokens: TokenStream) -> TokenStream {
    let plain = tokens.into_iter().map(|tree| match tree {
        TokenTree::Ident(name) if is_constant(&name) => Ident::new(&self::plain(&name), name.span()).into(),
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), with_plain_constants(group.stream()));
            inner.set_span(group.span());
            inner.into()
        }
        other => other,
    });
    plain.collect()
}

/// The variables that a pattern binds.
pub(crate) fn pattern_names(pat: &Pat) -> Vec<Ident> {
    struct Bound(Vec<Ident>);
    impl<'ast> Visit<'ast> for Bound {
        fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
            if !is_constant(&pat.ident) {
                self.0.push(pat.ident.clone());
            }
            visit::visit_pat_ident(self, pat);
        }
        fn visit_expr(&mut self, _: &'ast Expr) {}
    }
    let mut bound = Bound(Vec::new());
    bound.visit_pat(pat);
    bound.0
}

/// The `let`s of a condition.
pub(crate) fn let_conditions<'e>(cond: &'e Expr, found: &mut Vec<(&'e Pat, &'e Expr)>) {
    match cond {
        Expr::Let(own) => found.push((&own.pat, &own.expr)),
        Expr::Binary(binary) if matches!(binary.op, syn::BinOp::And(_)) => {
            let_conditions(&binary.left, found);
            let_conditions(&binary.right, found);
        }
        Expr::Paren(inner) => let_conditions(&inner.expr, found),
        _ => {}
    }
}

/// `None` in a pattern.
pub(crate) fn is_none(pat: &Pat) -> bool {
    match pat {
        Pat::Ident(own) => own.ident == "None",
        Pat::Path(path) => path.path.is_ident("None"),
        _ => false,
    }
}

/// A pattern as a `let` takes it: alternatives in parentheses.
pub(crate) fn in_let(pat: &Pat) -> Pat {
    match pat {
        Pat::Or(_) => syn::parse_quote!((#pat)),
        _ => pat.clone(),
    }
}

/// The pattern with `_` in the place of the names that it binds: it fits the same values, and takes nothing out of them.
pub(crate) fn without_names(pat: &Pat) -> Pat {
    struct Blank;
    impl VisitMut for Blank {
        fn visit_pat_mut(&mut self, pat: &mut Pat) {
            match pat {
                Pat::Ident(own) if !is_constant(&own.ident) => {
                    *pat = match own.subpat.take() {
                        Some((_, mut inner)) => {
                            self.visit_pat_mut(&mut inner);
                            *inner
                        }
                        None => syn::parse_quote!(_),
                    };
                }
                // `Point { x, .. }` binds by the names of the fields.
                Pat::Struct(fields) => {
                    for field in &mut fields.fields {
                        field.colon_token.get_or_insert_with(Default::default);
                        self.visit_pat_mut(&mut field.pat);
                    }
                }
                _ => syn::visit_mut::visit_pat_mut(self, pat),
            }
        }
        fn visit_expr_mut(&mut self, _: &mut Expr) {}
    }
    let mut pat = pat.clone();
    Blank.visit_pat_mut(&mut pat);
    pat
}

/// What the whole function says of its names.
#[derive(Default)]
pub(crate) struct Survey {
    /// How often a name is bound on the way to any place: by a parameter, a `let`, an arm, a loop, a closure.
    bindings: HashMap<String, usize>,
    /// Names behind which something may change: declared `mut`, borrowed mutably, or assigned through.
    mutable: HashSet<String>,
    /// Every identifier, for names of our own that are fresh.
    pub(crate) identifiers: HashSet<String>,
    /// Names that the body takes from outside the function.
    outer: HashSet<String>,
    /// Whether the body holds a `#[cfg]`.
    pub(crate) has_cfg: bool,
    /// Names of vectors that become longer.
    grown: HashSet<String>,
    /// Names of vectors whose length may change in any way.
    resized: HashSet<String>,
    /// Names of arrays of which a row may become another.
    reshaped: HashSet<String>,
    /// Names of arrays of which an entry is changed.
    stored: HashSet<String>,
    /// Names that may come to hold a differentiated value, as far as the names around them tell.
    active: HashSet<String>,
}

/// Collects what a [`Survey`] holds.
#[derive(Default)]
struct Walk {
    survey: Survey,
    /// The largest number of bindings in one of the scopes inside that have been left.
    inside: HashMap<String, usize>,
    /// Names, and the names whose values go into them.
    flows: Vec<(Vec<Ident>, Vec<Ident>)>,
    /// The names that the parameters of closures bind, by the closures' names.
    closures: HashMap<String, Vec<Vec<Ident>>>,
    /// What is called by a plain name, with the names whose values are given to it.
    calls: Vec<(String, Vec<Vec<Ident>>)>,
}

impl Walk {
    /// Code that is beside other code, or runs after it has gone: what it binds hides nothing there.
    fn scope(&mut self, walk: impl FnOnce(&mut Self)) {
        let own = std::mem::take(&mut self.survey.bindings);
        let beside = std::mem::take(&mut self.inside);
        walk(self);
        let bound = std::mem::replace(&mut self.survey.bindings, own);
        let deeper = std::mem::replace(&mut self.inside, beside);
        for (name, count) in sums(bound, &deeper) {
            let most = self.inside.entry(name).or_default();
            *most = count.max(*most);
        }
    }

    fn finish(mut self) -> Walk {
        self.survey.bindings = sums(std::mem::take(&mut self.survey.bindings), &self.inside);
        self
    }

    fn flow(&mut self, to: Vec<Ident>, from: &Expr) {
        self.flows.push((to, Mentions::of_expr(from).reaching));
    }

    /// A call changes what it is handed by a mutable reference, by all that it is handed.
    fn hand_out<'e>(&mut self, args: impl Iterator<Item = &'e Expr> + Clone) {
        let handed = args.clone().filter_map(|arg| match bare(arg) {
            Expr::Reference(reference) if reference.mutability.is_some() => root(&reference.expr),
            _ => None,
        });
        for name in handed {
            self.survey.stored.insert(name.to_string());
            args.clone().for_each(|arg| self.flow(vec![name.clone()], arg));
        }
    }

    /// What is given another value as a whole, or entry by entry: `(a[i], b) = …` is both.
    fn assigned(&mut self, place: &Expr) {
        match bare(place) {
            Expr::Tuple(tuple) => tuple.elems.iter().for_each(|part| self.assigned(part)),
            Expr::Array(array) => array.elems.iter().for_each(|part| self.assigned(part)),
            Expr::Index(row) => {
                if let Expr::Path(_) = bare(&row.expr) {
                    self.survey.reshaped.extend(root(place).map(Ident::to_string));
                }
                self.store(place);
            }
            place => {
                let mut names = Vec::new();
                targets(place, &mut names);
                self.survey.resized.extend(names.into_iter().map(Ident::to_string));
            }
        }
    }

    fn store(&mut self, place: &Expr) {
        if let (Expr::Index(_), Some(name)) = (bare(place), root(place)) {
            self.survey.stored.insert(name.to_string());
        }
    }
}

/// The arrays whose entries an iterator lets be changed: `a.iter_mut()`, `&mut a`.
fn changed_by<'a>(items: &'a Expr, found: &mut Vec<&'a Ident>) {
    match bare(items) {
        Expr::MethodCall(call) if call.method == "iter_mut" => found.extend(root(&call.receiver)),
        Expr::MethodCall(call) => {
            changed_by(&call.receiver, found);
            if call.method == "zip" {
                call.args.iter().for_each(|other| changed_by(other, found));
            }
        }
        Expr::Reference(reference) if reference.mutability.is_some() => {
            found.extend(root(&reference.expr));
        }
        _ => {}
    }
}

fn sums(mut own: HashMap<String, usize>, inside: &HashMap<String, usize>) -> HashMap<String, usize> {
    for (name, count) in inside {
        *own.entry(name.clone()).or_default() += count;
    }
    own
}

impl Walk {
    /// Items go into the names of a pattern, and what is done to these into the arrays that they are entries of.
    fn run_over(&mut self, pat: &Pat, items: &Expr) {
        self.flow(pattern_names(pat), items);
        let mut changed = Vec::new();
        changed_by(items, &mut changed);
        for array in changed {
            self.survey.stored.insert(array.to_string());
            self.flows.push((vec![array.clone()], pattern_names(pat)));
        }
    }
}

impl<'ast> Visit<'ast> for Walk {
    fn visit_pat_ident(&mut self, pat: &'ast syn::PatIdent) {
        *self.survey.bindings.entry(pat.ident.to_string()).or_default() += 1;
        if pat.mutability.is_some() {
            self.survey.mutable.insert(pat.ident.to_string());
        }
        visit::visit_pat_ident(self, pat);
    }

    fn visit_fn_arg(&mut self, arg: &'ast syn::FnArg) {
        if let syn::FnArg::Typed(typed) = arg
            && matches!(&*typed.ty, syn::Type::Reference(reference) if reference.mutability.is_some())
        {
            self.survey.mutable.extend(pattern_names(&typed.pat).iter().map(Ident::to_string));
        }
        visit::visit_fn_arg(self, arg);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let Some(init) = &local.init {
            if matches!(&*init.expr, Expr::Reference(reference) if reference.mutability.is_some()) {
                self.survey.mutable.extend(pattern_names(&local.pat).iter().map(Ident::to_string));
            }
            self.flow(pattern_names(&local.pat), &init.expr);
            if let (Pat::Ident(pat), Expr::Closure(closure)) = (&local.pat, bare(&init.expr)) {
                let params = closure.inputs.iter().map(pattern_names).collect();
                self.closures.insert(pat.ident.to_string(), params);
            }
        }
        visit::visit_local(self, local);
    }

    fn visit_expr_assign(&mut self, assign: &'ast syn::ExprAssign) {
        let mut names = Vec::new();
        targets(&assign.left, &mut names);
        self.flow(names.into_iter().cloned().collect(), &assign.right);
        self.assigned(&assign.left);
        visit::visit_expr_assign(self, assign);
    }

    fn visit_expr_binary(&mut self, binary: &'ast syn::ExprBinary) {
        if compound(&binary.op).is_some() {
            self.flow(root(&binary.left).into_iter().cloned().collect(), &binary.right);
            self.store(&binary.left);
        }
        visit::visit_expr_binary(self, binary);
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        if let Expr::Path(callee) = bare(&call.func)
            && let Some(name) = callee.path.get_ident()
        {
            let given = call.args.iter().map(|arg| Mentions::of_expr(arg).reaching).collect();
            self.calls.push((name.to_string(), given));
        }
        let places = match exchange(call) {
            None => {
                self.hand_out(call.args.iter());
                Vec::new()
            }
            Some(Exchange::Swap(one, other)) => vec![(one, Some(other)), (other, Some(one))],
            Some(Exchange::Replace(place, value)) => vec![(place, Some(value))],
            Some(Exchange::Take(place)) => vec![(place, None)],
        };
        for (place, value) in places {
            self.store(place);
            match bare(place) {
                Expr::Path(path) => self.survey.resized.extend(path.path.get_ident().map(Ident::to_string)),
                place => self.survey.reshaped.extend(root(place).map(Ident::to_string)),
            }
            if let Some(value) = value {
                self.flow(root(place).into_iter().cloned().collect(), value);
            }
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        self.hand_out(std::iter::once(&*call.receiver).chain(&call.args));
        if let (true, Some(Expr::Closure(closure))) = (call.method == "for_each", call.args.first().map(bare))
        {
            closure.inputs.iter().for_each(|pat| self.run_over(pat, &call.receiver));
        }
        if is_changing(&call.method)
            && let Some(name) = root(&call.receiver)
        {
            self.survey.stored.insert(name.to_string());
            self.survey.reshaped.insert(name.to_string());
            if call.method == "push" {
                self.survey.grown.insert(name.to_string());
            }
            // `append` leaves nothing where it takes from.
            if let ("append", Some(Expr::Reference(other))) =
                (&*call.method.to_string(), call.args.first().map(bare))
                && let Some(other) = root(&other.expr).map(Ident::to_string)
            {
                self.survey.resized.insert(other.clone());
                self.survey.stored.insert(other.clone());
                self.survey.reshaped.insert(other);
            }
            if RESIZING.iter().any(|name| call.method == name) {
                self.survey.resized.insert(name.to_string());
            }
            // What sorts by a comparison is put in another order, and nothing else.
            if !ORDERING.iter().any(|name| call.method == name) {
                call.args.iter().for_each(|arg| self.flow(vec![name.clone()], arg));
            }
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_if(&mut self, choice: &'ast syn::ExprIf) {
        self.scope(|this| {
            this.visit_expr(&choice.cond);
            this.visit_block(&choice.then_branch);
        });
        if let Some((_, otherwise)) = &choice.else_branch {
            self.scope(|this| this.visit_expr(otherwise));
        }
    }

    fn visit_expr_let(&mut self, condition: &'ast syn::ExprLet) {
        self.flow(pattern_names(&condition.pat), &condition.expr);
        visit::visit_expr_let(self, condition);
    }

    fn visit_expr_match(&mut self, choice: &'ast syn::ExprMatch) {
        self.visit_expr(&choice.expr);
        for arm in &choice.arms {
            self.flow(pattern_names(&arm.pat), &choice.expr);
            self.scope(|this| this.visit_arm(arm));
        }
    }

    fn visit_expr_for_loop(&mut self, repeat: &'ast syn::ExprForLoop) {
        self.visit_expr(&repeat.expr);
        self.run_over(&repeat.pat, &repeat.expr);
        self.scope(|this| {
            this.visit_pat(&repeat.pat);
            this.visit_block(&repeat.body);
        });
    }

    fn visit_expr_while(&mut self, repeat: &'ast syn::ExprWhile) {
        self.scope(|this| visit::visit_expr_while(this, repeat));
    }

    fn visit_expr_loop(&mut self, repeat: &'ast syn::ExprLoop) {
        self.scope(|this| visit::visit_expr_loop(this, repeat));
    }

    fn visit_attribute(&mut self, attr: &'ast syn::Attribute) {
        self.survey.has_cfg |= attr.path().is_ident("cfg") || attr.path().is_ident("cfg_attr");
        visit::visit_attribute(self, attr);
    }

    fn visit_ident(&mut self, ident: &'ast Ident) {
        self.survey.identifiers.insert(ident.to_string());
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        let names = token_names(&mac.tokens);
        self.survey.identifiers.extend(names.iter().map(Ident::to_string));
    }
}

impl Survey {
    /// A survey of a function whose differentiated parameters have these names.
    pub(crate) fn of(item: &syn::ItemFn, active: impl IntoIterator<Item = String>) -> Survey {
        let mut walk = Walk::default();
        walk.visit_item_fn(item);
        let Walk { mut survey, mut flows, closures, calls, .. } = walk.finish();
        for (name, given) in calls {
            flows.extend(closures.get(&name).into_iter().flatten().cloned().zip(given));
        }
        let body = Mentions::of_body(item);
        survey.mutable.extend(body.changed.iter().map(Ident::to_string));
        survey.outer = body.free.iter().map(Ident::to_string).collect();
        survey.active = active.into_iter().collect();
        let mut grown = true;
        while grown {
            grown = false;
            for (to, from) in &flows {
                if from.iter().any(|name| survey.active.contains(&name.to_string())) {
                    for name in to {
                        grown |= survey.active.insert(name.to_string());
                    }
                }
            }
        }
        survey
    }

    /// Whether a name stands somewhere in the body for what is not a variable of the function.
    pub(crate) fn is_outer(&self, name: &str) -> bool {
        self.outer.contains(name)
    }

    /// Whether a name is bound by the function at all.
    pub(crate) fn binds(&self, name: &str) -> bool {
        self.bindings.contains_key(name)
    }

    /// Whether a name means one thing, and one value, wherever it is seen.
    pub(crate) fn is_stable(&self, name: &str) -> bool {
        self.bindings.get(name).is_none_or(|count| *count == 1) && !self.mutable.contains(name)
    }

    /// Whether something may change behind a name.
    pub(crate) fn is_mutable(&self, name: &str) -> bool {
        self.mutable.contains(name)
    }

    pub(crate) fn is_grown(&self, name: &str) -> bool {
        self.grown.contains(name)
    }

    pub(crate) fn is_resized(&self, name: &str) -> bool {
        self.resized.contains(name)
    }

    pub(crate) fn is_reshaped(&self, name: &str) -> bool {
        self.reshaped.contains(name)
    }

    pub(crate) fn is_stored(&self, name: &str) -> bool {
        self.stored.contains(name)
    }

    pub(crate) fn may_be_active(&self, name: &str) -> bool {
        self.active.contains(name)
    }
}
