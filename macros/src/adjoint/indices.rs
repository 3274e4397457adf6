//! Indices that go up by one from run to run: `i`, `start + i`, `j + 1 + i`.

use crate::ir::{Kept, Leaf, Op, Operand, Program, Region, Step, Val, ValSet};
use crate::names::{bare, pattern_names, token_names};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::{BinOp, Expr, Stmt};

/// Another name of the loop's variable: `let i = at;`.
pub(super) fn alias(kept: &Kept, run: &str) -> Option<String> {
    let Stmt::Local(local) = &kept.stmt else { return None };
    let init = local.init.as_ref().filter(|init| init.diverge.is_none())?;
    let [name] = &pattern_names(&local.pat)[..] else { return None };
    let is_run = matches!(&*init.expr, Expr::Path(path) if path.path.is_ident(run));
    (is_run && matches!(local.pat, syn::Pat::Ident(_))).then(|| name.to_string())
}

/// Where the entry of the first run lies, if that of each run is the one behind it: the index without the loop's variable.
/// `Some(None)` for an index that is the same in every run, and `None` for every other one.
pub(super) fn first(program: &Program, index: Val, names: &[String], own: &ValSet) -> Option<Option<Leaf>> {
    let (mut terms, mut mentions, mut takes) = (Vec::new(), Vec::new(), Vec::new());
    collect(program, index, &mut terms, &mut mentions, &mut takes)?;
    let is_run =
        |term: &Expr| matches!(term, Expr::Path(path) if names.iter().any(|name| path.path.is_ident(name)));
    let (run, rest): (Vec<Expr>, Vec<Expr>) = terms.into_iter().partition(|term| is_run(bare(term)));
    let depends = |term: &Expr| {
        token_names(&term.to_token_stream()).iter().any(|name| names.contains(&name.to_string()))
    };
    if run.len() > 1 || rest.iter().any(depends) || mentions.iter().any(|(_, of)| own.contains(&of.val)) {
        return None;
    }
    if run.is_empty() {
        return Some(None);
    }
    let rest = rest.iter().map(|term| match term {
        Expr::Binary(binary) if !matches!(binary.op, BinOp::Mul(_)) => quote!((#term)),
        Expr::Binary(_) | Expr::Path(_) | Expr::Lit(_) | Expr::Field(_) | Expr::MethodCall(_) => {
            quote!(#term)
        }
        _ => quote!((#term)),
    });
    let rest: Vec<TokenStream> = rest.collect();
    let tokens = match &rest[..] {
        [] => quote!(0),
        terms => quote!(#(#terms)+*),
    };
    Some(Some(Leaf { mentions, takes, plain: false, ..Leaf::word(tokens) }))
}

/// The terms of a sum of indices.
fn collect(
    program: &Program,
    index: Val,
    terms: &mut Vec<Expr>,
    mentions: &mut Vec<(Ident, Operand)>,
    takes: &mut Vec<Ident>,
) -> Option<()> {
    match &program.node(index).op {
        Op::Leaf(leaf) if leaf.inline || leaf.again => {
            mentions.extend(leaf.mentions.iter().cloned());
            takes.extend(leaf.takes.iter().cloned());
            written_terms(syn::parse2(leaf.tokens.clone()).ok()?, terms);
            Some(())
        }
        Op::Offset(start, index) => {
            collect(program, *start, terms, mentions, takes)?;
            collect(program, *index, terms, mentions, takes)
        }
        _ => None,
    }
}

fn written_terms(sum: Expr, terms: &mut Vec<Expr>) {
    match sum {
        Expr::Binary(binary) if matches!(binary.op, BinOp::Add(_)) => {
            written_terms(*binary.left, terms);
            written_terms(*binary.right, terms);
        }
        Expr::Paren(paren) => written_terms(*paren.expr, terms),
        term => terms.push(term),
    }
}

/// The other names of a loop's variable that no text of the region takes any more.
pub(super) fn needless_aliases(program: &Program, region: &Region) -> Vec<Step> {
    let mut used = ValSet::default();
    for val in region.computed().rev() {
        let op = &program.node(val).op;
        if !matches!(op, Op::Leaf(_) | Op::Offset(..)) || used.contains(&val) {
            op.each_operand(&mut |operand| {
                used.insert(operand);
            });
        }
    }
    let texts = used.iter().filter_map(|val| match &program.node(*val).op {
        Op::Leaf(leaf) => Some(token_names(&leaf.tokens)),
        _ => None,
    });
    let taken: Vec<Ident> = texts.flatten().collect();
    let needless = |step: &Step| match step {
        Step::Keep(kept) => !program.kept[*kept].binds.iter().any(|name| taken.contains(name)),
        Step::Compute(_) => false,
    };
    region.steps.iter().copied().filter(needless).collect()
}
