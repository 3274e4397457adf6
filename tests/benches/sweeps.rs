//! The time of every generated gradient and of its hand-written twin.
//!
//! ```text
//! cargo bench -p chainrule-tests --bench sweeps
//! ```
//!
//! How the two compare is measured more carefully by `ratios`, which runs them in turns.

use divan::Bencher;
use divan::counter::ItemsCount;
use pairs::{TABLES, Workload};

mod pairs;
mod workloads;

fn main() {
    divan::main();
}

#[divan::bench(args = TABLES.concat())]
fn generated(bencher: Bencher<'_, '_>, workload: Workload) {
    let mut pair = (workload.pair)();
    bencher.counter(ItemsCount::new(pair.calls)).bench_local(&mut pair.generated);
}

#[divan::bench(args = TABLES.concat())]
fn by_hand(bencher: Bencher<'_, '_>, workload: Workload) {
    let mut pair = (workload.pair)();
    bencher.counter(ItemsCount::new(pair.calls)).bench_local(&mut pair.by_hand);
}
