//! What the compiler writes for a few programs, one of each kind, held against checked-in files.
//!
//! `UPDATE_GOLDEN=1 cargo test -p chainrule-macros golden` writes the files anew; read what changed before you commit it.

use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn golden_expansions() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    let mut sources: Vec<PathBuf> = fs::read_dir(&folder)
        .expect("the folder of golden files is there")
        .map(|entry| entry.expect("a file can be listed").path())
        .filter(|path| path.to_string_lossy().ends_with(".in.rs"))
        .collect();
    sources.sort();
    assert!(!sources.is_empty(), "there are golden files");
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut stale = Vec::new();
    for source in sources {
        let expanded = expand(&fs::read_to_string(&source).expect("a golden source can be read"));
        let golden = PathBuf::from(source.to_string_lossy().replace(".in.rs", ".out.rs"));
        if fs::read_to_string(&golden).is_ok_and(|known| known == expanded) {
            continue;
        }
        match update {
            true => fs::write(&golden, expanded).expect("a golden file can be written"),
            false => stale.push(golden),
        }
    }
    assert!(stale.is_empty(), "these differ from what the compiler writes: {stale:#?}");
}

/// Expands every `#[differentiable]` function of a file.
pub(super) fn expand(source: &str) -> String {
    let file = syn::parse_file(source).expect("a golden source is Rust");
    let expanded = file.items.into_iter().map(expand_item).collect();
    prettyplease::unparse(&syn::parse2(expanded).expect("the expansion is Rust"))
}

fn expand_item(item: syn::Item) -> proc_macro2::TokenStream {
    use quote::ToTokens;
    let syn::Item::Fn(mut function) = item else { return item.into_token_stream() };
    let Some(place) = function.attrs.iter().position(|attr| attr.path().is_ident("differentiable")) else {
        return function.into_token_stream();
    };
    let args = match function.attrs.remove(place).meta {
        syn::Meta::List(list) => list.tokens,
        _ => proc_macro2::TokenStream::new(),
    };
    crate::expand::differentiable(args, function.into_token_stream())
}
