//! Generated gradients against hand-written ones, as a table in Markdown.
//!
//! ```text
//! cargo bench -p chainrule-tests --bench ratios                # everything
//! cargo bench -p chainrule-tests --bench ratios -- GMM LSTM    # what has one of these in its name
//! ```
//!
//! The two sides of a workload take turns, a fraction of a millisecond each, so that a change of the machine's speed
//! meets both. A turn gives a ratio, and the median over all turns is the figure. Without `--bench` among the arguments
//! (`cargo test --benches`) every workload runs for one turn only.

use std::time::{Duration, Instant};

use pairs::{Pair, TABLES, Workload};

mod pairs;
mod workloads;

/// How long one side runs in a turn, if a single sweep is not longer.
const SLICE: Duration = Duration::from_micros(250);

/// How long a workload is measured.
const BUDGET: Duration = Duration::from_secs(3);

/// What came out for one workload.
struct Figures {
    by_hand: f64,
    generated: f64,
    ratio: f64,
}

fn main() {
    let (flags, names): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|argument| argument.starts_with("--"));
    let budget = if flags.iter().any(|flag| flag == "--bench") { BUDGET } else { Duration::ZERO };
    let wanted = |workload: &&Workload| {
        names.is_empty() || names.iter().any(|name| workload.name.contains(name.as_str()))
    };
    for table in TABLES {
        let workloads: Vec<&Workload> = table.iter().filter(wanted).collect();
        if !workloads.is_empty() {
            print_table(&workloads, budget);
        }
    }
}

fn print_table(workloads: &[&Workload], budget: Duration) {
    println!("| workload | hand-written | generated | ratio |");
    println!("|---|---:|---:|---:|");
    for workload in workloads {
        let Figures { by_hand, generated, ratio } = measure(&mut (workload.pair)(), budget);
        println!("| {workload} | {} | {} | {ratio:.2} |", readable(by_hand), readable(generated));
    }
    println!();
}

/// Runs both sides of a workload in turns until the budget is used up.
fn measure(pair: &mut Pair, budget: Duration) -> Figures {
    let sweeps = sweeps_in_a_slice(&mut pair.by_hand);
    run(&mut pair.generated, sweeps);
    let (mut by_hand, mut generated) = (Vec::new(), Vec::new());
    let start = Instant::now();
    loop {
        // The order alternates, so that neither side always runs in the other's wake.
        if by_hand.len() % 2 == 0 {
            by_hand.push(run(&mut pair.by_hand, sweeps));
            generated.push(run(&mut pair.generated, sweeps));
        } else {
            generated.push(run(&mut pair.generated, sweeps));
            by_hand.push(run(&mut pair.by_hand, sweeps));
        }
        if start.elapsed() >= budget {
            break;
        }
    }
    let ratios = generated.iter().zip(&by_hand).map(|(generated, by_hand)| generated / by_hand).collect();
    let per_call = 1.0 / (sweeps * pair.calls) as f64;
    Figures {
        by_hand: median(by_hand) * per_call,
        generated: median(generated) * per_call,
        ratio: median(ratios),
    }
}

/// How many sweeps fill a slice of time.
fn sweeps_in_a_slice(sweep: &mut dyn FnMut()) -> usize {
    let mut sweeps = 1;
    while run(sweep, sweeps) < SLICE.as_secs_f64() {
        sweeps *= 2;
    }
    sweeps
}

/// The time in seconds that this many sweeps take.
fn run(sweep: &mut dyn FnMut(), sweeps: usize) -> f64 {
    let start = Instant::now();
    (0..sweeps).for_each(|_| sweep());
    start.elapsed().as_secs_f64()
}

fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// A time with its unit.
fn readable(seconds: f64) -> String {
    match seconds {
        s if s < 1e-6 => format!("{:.1} ns", s * 1e9),
        s if s < 1e-3 => format!("{:.1} µs", s * 1e6),
        s => format!("{:.2} ms", s * 1e3),
    }
}
