//! Progress: a bar where there is a terminal, plain lines where there is none.

use std::io::{IsTerminal, Write, stderr, stdout};

use indicatif::{ProgressBar, ProgressStyle};

/// The way to the user while a network is being trained.
pub struct Console {
    bar: Option<ProgressBar>,
}

impl Console {
    /// A console for a number of epochs.
    pub fn new(epochs: usize) -> Self {
        let terminal = stdout().is_terminal() && stderr().is_terminal();
        let style = ProgressStyle::with_template("{bar:40} {pos}/{len} epochs, {eta} left")
            .expect("the template is well formed");
        Self { bar: terminal.then(|| ProgressBar::new(epochs as u64).with_style(style)) }
    }

    /// Moves the bar on by an epoch.
    pub fn advance(&self) {
        if let Some(bar) = &self.bar {
            bar.inc(1);
        }
    }

    /// Prints a line, above the bar if there is one.
    pub fn line(&self, text: &str) {
        match &self.bar {
            Some(bar) => bar.suspend(|| print(text)),
            None => print(text),
        }
    }

    /// Takes the bar away.
    pub fn finish(self) {
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
    }
}

/// Prints lines. Whoever reads them may stop reading: that is no reason to fail.
pub fn print(text: &str) {
    let _ = writeln!(stdout(), "{text}");
}
