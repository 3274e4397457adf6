//! The programs as their users meet them: what they print, and what they say to bad input.

#![forbid(unsafe_code)]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

const DIGITS: &str = env!("CARGO_BIN_EXE_digits");
const IRIS: &str = env!("CARGO_BIN_EXE_iris");
const DIABETES: &str = env!("CARGO_BIN_EXE_diabetes");

fn run(program: &str, arguments: &[&str]) -> Output {
    Command::new(program).args(arguments).output().expect("the program was built")
}

/// What a program printed, if it succeeded.
fn lines(program: &str, arguments: &[&str]) -> Vec<String> {
    let output = run(program, arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("the output is text");
    text.lines().map(str::to_owned).collect()
}

/// The one line that a program wrote before it gave up.
fn refusal(program: &str, arguments: &[&str]) -> String {
    let output = run(program, arguments);
    assert_eq!(output.status.code(), Some(2), "the exit code of {arguments:?}");
    let text = String::from_utf8(output.stderr).expect("the error is text");
    assert_eq!(text.lines().count(), 1, "one line for {arguments:?}, not {text}");
    assert!(text.starts_with("error: "), "{text}");
    assert!(output.stdout.is_empty(), "nothing is printed before the refusal of {arguments:?}");
    text.trim_end().to_owned()
}

/// The digits' file with one line changed, counted from zero at the header.
fn digits_with(name: &str, line: usize, change: impl Fn(&str) -> String) -> String {
    let own = concat!(env!("CARGO_MANIFEST_DIR"), "/data/digits.csv");
    let mut lines: Vec<String> =
        fs::read_to_string(own).expect("the data are there").lines().take(50).map(str::to_owned).collect();
    lines[line] = change(&lines[line]);
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, lines.join("\n")).expect("the folder can be written to");
    path.display().to_string()
}

fn number_after(word: &str, line: &str) -> f64 {
    let (_, rest) = line.split_once(word).unwrap_or_else(|| panic!("`{word}` in `{line}`"));
    rest.split_whitespace().next().and_then(|number| number.parse().ok()).expect("a number after the word")
}

#[test]
fn digits_prints_epochs_the_confusion_matrix_and_the_accuracy() {
    let lines = lines(DIGITS, &["--epochs", "3", "--hidden", "16,8", "--seed", "5"]);
    assert_eq!(lines[0], "1437 images for training, 360 for the test; network 64-16-8-10");
    for (epoch, line) in lines[1..4].iter().enumerate() {
        assert!(line.starts_with(&format!("epoch   {}/3  loss ", epoch + 1)), "{line}");
        assert!(number_after("training accuracy", line) > number_after("loss", line) - 3.0);
    }
    let matrix: Vec<Vec<usize>> = lines[7..17]
        .iter()
        .map(|line| line.split_whitespace().map(|cell| cell.parse().expect("a count")).collect())
        .collect();
    let counted: usize = matrix.iter().flat_map(|row| &row[1..]).sum();
    assert_eq!(counted, 360);
    let hits: usize = (0..10).map(|label| matrix[label][label + 1]).sum();
    let accuracy = number_after("test accuracy", lines.last().expect("there are lines"));
    assert!((accuracy - hits as f64 / 360.0).abs() < 1e-4);
    assert_eq!(accuracy, number_after("test accuracy", &lines[3]));
}

#[test]
fn digits_is_the_same_again_with_the_same_seed() {
    let run = |seed| {
        let mut lines = lines(DIGITS, &["--epochs", "2", "--seed", seed]);
        // The last line holds the time.
        lines.pop();
        lines
    };
    assert_eq!(run("3"), run("3"));
    assert_ne!(run("3"), run("4"));
}

#[test]
fn every_optimizer_learns() {
    for optimizer in ["sgd", "nesterov", "adam"] {
        let lines = lines(DIGITS, &["--epochs", "2", "--optimizer", optimizer]);
        assert!(number_after("test accuracy", &lines[2]) > 0.6, "{optimizer}: {}", lines[2]);
    }
}

#[test]
fn iris_and_diabetes_reach_what_they_should() {
    let accuracy = lines(IRIS, &[]).pop().expect("there are lines");
    assert!(number_after("test accuracy", &accuracy) >= 0.93, "{accuracy}");
    let r_squared = lines(DIABETES, &[]).pop().expect("there are lines");
    assert!(number_after("test R²", &r_squared) >= 0.5, "{r_squared}");
}

#[test]
fn a_missing_file_is_named() {
    for program in [DIGITS, IRIS, DIABETES] {
        let line = refusal(program, &["--data", "no/such/file.csv"]);
        assert!(line.starts_with("error: no/such/file.csv: "), "{line}");
    }
}

#[test]
fn a_short_row_is_named_by_file_row_and_column() {
    let file =
        digits_with("short.csv", 4, |line| line.rsplit_once(',').expect("a row has commas").0.to_owned());
    let expected = format!(
        "error: {file}: row 4 (line 5), column 65 (label) is missing: the row has 64 columns and the header 65"
    );
    assert_eq!(refusal(DIGITS, &["--data", &file]), expected);
}

#[test]
fn a_label_out_of_range_is_named_by_file_row_and_column() {
    let file = digits_with("label.csv", 7, |line| {
        format!("{},10", line.rsplit_once(',').expect("a row has commas").0)
    });
    let expected =
        format!("error: {file}: row 7 (line 8), column 65 (label): the label `10` is not one of 0 to 9");
    assert_eq!(refusal(DIGITS, &["--data", &file]), expected);
}

#[test]
fn what_is_not_a_number_is_named_by_file_row_and_column() {
    let file = digits_with("word.csv", 1, |line| format!("many{}", &line[1..]));
    let expected = format!("error: {file}: row 1 (line 2), column 1 (p0): `many` is not a finite number");
    assert_eq!(refusal(DIGITS, &["--data", &file]), expected);
}

#[test]
fn bad_arguments_are_named() {
    for (arguments, part) in [
        (["--epochs", "0"], "--epochs"),
        (["--batch", "0"], "--batch"),
        (["--hidden", "32,0"], "--hidden"),
        (["--hidden", "wide"], "--hidden"),
        (["--hidden", "-3"], "--hidden"),
        (["--lr", "0"], "--lr"),
        (["--lr", "NaN"], "--lr"),
        (["--momentum", "1"], "--momentum"),
        (["--seed", "-1"], "--seed"),
        (["--optimizer", "newton"], "sgd, nesterov, adam"),
        (["--colour", "red"], "--colour"),
    ] {
        let line = refusal(DIGITS, &arguments);
        assert!(line.contains(part), "{line}");
    }
}
