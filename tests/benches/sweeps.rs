//! The time of every generated gradient and of its hand-written twin.
//!
//! ```text
//! cargo bench -p chainrule-tests --bench sweeps
//! ```
//!
//! How the two compare is measured more carefully by `ratios`, which runs them in turns.

use divan::Bencher;
use divan::counter::ItemsCount;
use pairs::{WORKLOADS, Workload};

mod pairs;
mod workloads;

fn main() {
    divan::main();
}

#[divan::bench(args = WORKLOADS)]
fn generated(bencher: Bencher<'_, '_>, workload: Workload) {
    let mut pair = (workload.pair)();
    bencher.counter(ItemsCount::new(pair.calls)).bench_local(&mut pair.generated);
}

#[divan::bench(args = WORKLOADS)]
fn by_hand(bencher: Bencher<'_, '_>, workload: Workload) {
    let mut pair = (workload.pair)();
    bencher.counter(ItemsCount::new(pair.calls)).bench_local(&mut pair.by_hand);
}
