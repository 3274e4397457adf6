//! The table of rules in the README is the table of the compiler.
//!
//! `UPDATE_GOLDEN=1 cargo test -p chainrule-macros readme` writes it anew.

use crate::ir::table::{Kind, rows};
use std::fs;
use std::path::Path;

const START: &str = "<!-- rules -->\n";
const END: &str = "<!-- /rules -->";

#[test]
fn the_readme_has_the_rules() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let readme = fs::read_to_string(&path).expect("the README can be read");
    let (before, rest) = readme.split_once(START).expect("the README marks where the rules start");
    let (known, after) = rest.split_once(END).expect("the README marks where the rules end");
    let table = rules();
    if known != table && std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, format!("{before}{START}{table}{END}{after}")).expect("the README can be written");
        return;
    }
    assert_eq!(known, table, "the README's table of rules is stale");
}

fn rules() -> String {
    let mut table = "| function | by x | by y | by z |\n|---|---|---|---|\n".to_owned();
    for row in rows().iter().filter(|row| row.kind == Kind::Method) {
        let operands = &["x", "y", "z"][..row.arity];
        let call = format!("{}.{}({})", operands[0], row.name, operands[1..].join(", "));
        let cell = |place: usize| match row.partials.get(place) {
            Some(partial) => format!("`{}`", partial.replace("||", "or").replace('|', "\\|")),
            None => String::new(),
        };
        table += &format!("| `{call}` | {} | {} | {} |\n", cell(0), cell(1), cell(2));
    }
    table
}
