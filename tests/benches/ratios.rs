//! Generated gradients against hand-written ones, as a table in Markdown.
//!
//! ```text
//! cargo bench -p chainrule-tests --bench ratios                # everything
//! cargo bench -p chainrule-tests --bench ratios -- GMM LSTM    # what has one of these in its name
//! ```
//!
//! The two sides of a workload take turns. Without `--bench` among the arguments (`cargo test --benches`) every workload runs
//! for one turn only.

use std::time::Duration;

use pairs::{TABLES, Workload};
use turns::{Figures, budget, measure, readable};

mod pairs;
mod turns;
mod workloads;

fn main() {
    let names: Vec<String> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with("--")).collect();
    let wanted = |workload: &&Workload| {
        names.is_empty() || names.iter().any(|name| workload.name.contains(name.as_str()))
    };
    for table in TABLES {
        let workloads: Vec<&Workload> = table.iter().filter(wanted).collect();
        if !workloads.is_empty() {
            print_table(&workloads, budget());
        }
    }
}

fn print_table(workloads: &[&Workload], budget: Duration) {
    println!("| workload | hand-written | generated | ratio |");
    println!("|---|---:|---:|---:|");
    for workload in workloads {
        let mut pair = (workload.pair)();
        let Figures { base, measured, ratio } = measure(&mut pair.by_hand, &mut pair.generated, budget);
        let [by_hand, generated] = [base, measured].map(|time| readable(time / pair.calls as f64));
        println!("| {workload} | {by_hand} | {generated} | {ratio:.2} |");
    }
    println!();
}
