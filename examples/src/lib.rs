//! What the example programs share: tables read from files, and the terminal.

#![forbid(unsafe_code)]

pub mod adbench;
pub mod command;
pub mod console;
pub mod table;
