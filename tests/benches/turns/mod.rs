//! Two sides of a workload in turns.
//!
//! Each side runs for a fraction of a millisecond before the other has its turn, so that a change of the machine's speed
//! meets both. A turn gives a ratio, and the median over all turns is the figure.

use std::time::{Duration, Instant};

/// How long one side runs in a turn, if a single sweep is not longer.
const SLICE: Duration = Duration::from_micros(250);

/// How long a workload is measured.
const BUDGET: Duration = Duration::from_secs(3);

/// What came out for one workload.
pub(crate) struct Figures {
    /// The seconds of a sweep of the side that the other is compared with.
    pub(crate) base: f64,
    /// Those of the other side.
    pub(crate) measured: f64,
    /// How many times the base the other takes.
    pub(crate) ratio: f64,
}

/// How long to measure: not longer than one turn, where the program was not started as a benchmark.
pub(crate) fn budget() -> Duration {
    if std::env::args().any(|argument| argument == "--bench") { BUDGET } else { Duration::ZERO }
}

/// Runs both sides in turns until the budget is used up.
pub(crate) fn measure(base: &mut dyn FnMut(), measured: &mut dyn FnMut(), budget: Duration) -> Figures {
    let sweeps = sweeps_in_a_slice(base);
    run(measured, sweeps);
    let (mut base_times, mut times) = (Vec::new(), Vec::new());
    let start = Instant::now();
    loop {
        // The order alternates, so that neither side always runs in the other's wake.
        if times.len() % 2 == 0 {
            base_times.push(run(base, sweeps));
            times.push(run(measured, sweeps));
        } else {
            times.push(run(measured, sweeps));
            base_times.push(run(base, sweeps));
        }
        if start.elapsed() >= budget {
            break;
        }
    }
    let ratios = times.iter().zip(&base_times).map(|(time, base)| time / base).collect();
    Figures {
        base: median(base_times) / sweeps as f64,
        measured: median(times) / sweeps as f64,
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
pub(crate) fn readable(seconds: f64) -> String {
    match seconds {
        s if s < 1e-6 => format!("{:.1} ns", s * 1e9),
        s if s < 1e-3 => format!("{:.1} µs", s * 1e6),
        s => format!("{:.2} ms", s * 1e3),
    }
}
