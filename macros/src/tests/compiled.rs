//! A few hundred of the random functions as a file, which the tests of the runtime compile.
//!
//! `UPDATE_PROGRAMS=1 cargo test -p chainrule-macros programs_file` writes it anew.

use super::flow;
use super::generate::{Output, Param, Sample, sample};
use std::fmt::Write;
use std::path::Path;

const SCALAR: std::ops::Range<u64> = 0..200;
const SEVERAL: std::ops::Range<u64> = 200..300;
const FLOW: std::ops::Range<u64> = 0..130;

#[test]
fn programs_file() {
    held("programs.rs", file());
}

#[test]
fn flow_programs_file() {
    held("flow.rs", flow_file());
}

/// Holds a file against what is written now.
fn held(name: &str, written: String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/tests/generated").join(name);
    if !path.parent().is_some_and(Path::is_dir) {
        // The crate stands alone, without the workspace around it.
        return;
    }
    if std::env::var_os("UPDATE_PROGRAMS").is_some() {
        std::fs::write(&path, &written).expect("the file can be written");
    }
    let known = std::fs::read_to_string(&path).expect("the file can be read");
    assert!(known == written, "{} is not what the generator writes", path.display());
}

fn file() -> String {
    let scalar: Vec<Sample> = SCALAR.map(|seed| sample(seed, Output::Scalar)).collect();
    let several: Vec<Sample> = SEVERAL.map(|seed| sample(seed, Output::Several)).collect();
    let mut text = String::from(
        "// Random functions, written by a generator:\n\
         //     UPDATE_PROGRAMS=1 cargo test -p chainrule-macros programs_file\n\n\
         use super::{Case, flat, read, case, several, single};\n\
         use chainrule::differentiable;\n",
    );
    for sample in &scalar {
        let _ = write!(text, "\n#[differentiable(second_order)]\n{}", sample.source);
    }
    for sample in &several {
        let _ = write!(text, "\n#[differentiable]\n{}", sample.source);
    }
    let stopped = scalar.iter().chain(&several).filter(|sample| !sample.is_whole());
    let names: Vec<String> =
        stopped.map(|sample| format!("    \"{}\",\n", sample.function.sig.ident)).collect();
    let _ = write!(
        text,
        "\n/// Those that take a value out of the differentiation: their derivative is not that of their values.\n\
         pub(crate) const STOPPED: &[&str] = &[\n{}];\n",
        names.concat()
    );
    text += &cases("single", &scalar);
    text += &cases("several", &several);
    text
}

/// The functions with control flow, after those that they call.
fn flow_file() -> String {
    let samples: Vec<Sample> = FLOW.map(flow::sample).collect();
    let mut text = String::from(
        "// Random functions with control flow, written by a generator:\n\
         //     UPDATE_PROGRAMS=1 cargo test -p chainrule-macros programs_file\n\n\
         use super::{Case, flat, read, case, single};\n\
         use chainrule::differentiable;\n",
    );
    let functions = flow::HELPERS.iter().copied().chain(samples.iter().map(|sample| sample.source.as_str()));
    for source in functions {
        let _ = write!(text, "\n#[differentiable(second_order)]\n{}\n", source.trim_end());
    }
    text + &cases("single", &samples)
}

fn cases(kind: &str, samples: &[Sample]) -> String {
    let mut text = format!("\npub(crate) fn {kind}_cases() -> Vec<Case> {{\n    vec![\n");
    for sample in samples {
        let _ = writeln!(text, "        {},", case(kind, sample));
    }
    text + "    ]\n}\n"
}

/// The function, the point, the differentiated parameters' names and types, and how they are passed.
fn case(kind: &str, sample: &Sample) -> String {
    let active: Vec<&Param> = sample.params.iter().filter(|param| param.active).collect();
    let joined = |parts: Vec<String>| parts.join(", ");
    let types = joined(active.iter().map(|param| format!("{},", param.owned())).collect()).replace(",,", ",");
    let names = joined(active.iter().map(|param| param.name.to_owned()).collect());
    let arguments = joined(sample.params.iter().map(|param| param.passed(param.name)).collect());
    let tangents = joined(active.iter().map(|param| format!("t_{}", param.name)).collect());
    let turned = joined(active.iter().map(|param| param.passed(&format!("t_{}", param.name))).collect());
    let point = joined(sample.point().iter().map(|number| format!("{number:?}")).collect());
    let name = &sample.function.sig.ident;
    let output = match &sample.function.sig.output {
        syn::ReturnType::Type(_, ty) => quote::ToTokens::to_token_stream(ty).to_string(),
        syn::ReturnType::Default => unreachable!("a random function has a result"),
    };
    format!(
        "{kind}!({name}, {output}; [{point}]; ({types}); ({names}) ({arguments}); ({tangents}) ({turned}))"
    )
}
