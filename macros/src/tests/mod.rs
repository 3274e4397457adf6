//! Tests of the compiler as a pure function of token streams.

mod compiled;
mod cost;
mod dual;
mod expansion;
mod flow;
mod generate;
mod golden;
mod interpreter;
mod random;
mod readme;
mod rules;
mod source;
