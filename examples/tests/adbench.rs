//! The objectives of ADBench against reference results, and their program as its users meet it.

#![forbid(unsafe_code)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use chainrule_examples::adbench::golden::{self, Comparison, TOLERANCE};
use chainrule_examples::adbench::{Problem, ba, gmm, hand, lstm};

const ADBENCH: &str = env!("CARGO_BIN_EXE_adbench");

fn data(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data/adbench").join(path)
}

/// Holds value and derivative of a problem against a file of reference results.
#[track_caller]
fn agrees<P: Problem>(problem: &P, golden: &str) {
    let path = data("golden").join(golden);
    let mut comparison = Comparison::with(&path);
    let golden = golden::read(&path).expect("the reference results can be read");
    problem
        .compare(&problem.objective(), &problem.derivative(), &golden, &mut comparison)
        .expect("the results have the size of the reference");
    comparison.accepted().expect("the results are those of the reference");
}

fn hand(file: &str, complicated: bool) -> hand::Input {
    let model = hand::Model::read(&data("hand/model")).expect("the model can be read");
    hand::Input::read(&data("hand").join(file), model, complicated).expect("the input can be read")
}

#[test]
fn gmm_agrees_with_the_reference() {
    for (input, golden) in [("test.txt", "gmm_test.json"), ("1k/gmm_d2_K5.txt", "gmm_1k_gmm_d2_K5.json")] {
        agrees(&gmm::Input::read(&data("gmm").join(input)).expect("the input can be read"), golden);
    }
}

#[test]
fn gmm_over_arrays_is_gmm_over_slices() {
    let input = gmm::Input::read(&data("gmm/1k/gmm_d2_K5.txt")).expect("the input can be read");
    let (means, points) = (input.means.as_chunks::<2>().0, input.points.as_chunks::<2>().0);
    let (value, gradient) =
        gmm::objective_of_arrays::value_and_grad(&input.alphas, means, &input.icf, points, input.prior);
    let slices = input.derivative();
    near(value, input.objective());
    let flat = gradient.0.iter().chain(gradient.1.as_flattened()).chain(&gradient.2);
    flat.zip(slices.0.iter().chain(&slices.1).chain(&slices.2)).for_each(|(arrays, own)| near(*arrays, *own));
}

#[test]
fn ba_agrees_with_the_reference() {
    for (input, golden) in
        [("test.txt", "ba_test.json"), ("ba1_n49_m7776_p31843.txt", "ba_ba1_n49_m7776_p31843.json")]
    {
        agrees(&ba::Input::read(&data("ba").join(input)).expect("the input can be read"), golden);
    }
}

#[test]
fn lstm_agrees_with_the_reference() {
    for input in ["lstm_l2_c1024", "lstm_l4_c1024"] {
        let problem = lstm::Input::read(&data("lstm").join(format!("{input}.txt")));
        agrees(&problem.expect("the input can be read"), &format!("lstm_{input}.json"));
    }
}

#[test]
fn hand_agrees_with_the_reference() {
    agrees(&hand("test_simple.txt", false), "hand_test_simple.json");
    agrees(&hand("test_complicated.txt", true), "hand_test_complicated.json");
    agrees(&hand("simple_small/hand1_t26_c100.txt", false), "hand_simple_small_hand1_t26_c100.json");
    agrees(&hand("complicated_small/hand1_t26_c100.txt", true), "hand_complicated_small_hand1_t26_c100.json");
}

#[track_caller]
fn near(found: f64, wanted: f64) {
    let error = (found - wanted).abs() / (found.abs() + wanted.abs()).max(1.0);
    assert!(error <= TOLERANCE, "{found} is not {wanted}");
}

/// The Jacobian that is put together from parts is that of the whole function.
#[test]
fn tangents_of_a_whole_hand_are_columns_of_its_jacobian() {
    let problem = hand("simple_small/hand1_t26_c100.txt", false);
    let jacobian = problem.derivative();
    for column in 0..hand::POSE {
        let mut direction = [0.0; hand::POSE];
        direction[column] = 1.0;
        let (_, tangent) = hand::residuals::jvp(&problem.pose, &problem.model, &problem.marks, &direction);
        for (row, change) in tangent.iter().enumerate() {
            near(*change, jacobian.entries[row * jacobian.width + column]);
        }
    }
}

#[test]
fn gradients_of_a_whole_hand_are_rows_of_its_jacobian() {
    let problem = hand("test_complicated.txt", true);
    let (places, jacobian) = (problem.places.as_deref().expect("it is complicated"), problem.derivative());
    let rows = hand::residuals_on_triangles::jacobian(places, &problem.pose, &problem.model, &problem.marks);
    for (row, (by_place, by_pose)) in rows.iter().enumerate() {
        let entries = &jacobian.entries[row * jacobian.width..][..jacobian.width];
        let own = row / 3;
        for (found, wanted) in by_place[own].iter().chain(by_pose).zip(entries) {
            near(*found, *wanted);
        }
        assert_eq!(by_place[1 - own], [0.0; 2], "a point does not depend on another's place");
    }
}

fn run(arguments: &[&str]) -> Output {
    Command::new(ADBENCH).args(arguments).output().expect("the program was built")
}

/// The one line that the program wrote before it gave up.
fn refusal(arguments: &[&str], code: i32) -> String {
    let output = run(arguments);
    assert_eq!(output.status.code(), Some(code), "the exit code of {arguments:?}");
    let text = String::from_utf8(output.stderr).expect("the error is text");
    assert_eq!(text.lines().count(), 1, "one line for {arguments:?}, not {text}");
    text.trim_end().to_owned()
}

fn path(name: &str) -> String {
    data(name).display().to_string()
}

/// A file of the tests' own.
fn written(name: &str, text: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).expect("the folder can be written to");
    path.display().to_string()
}

/// An input with a part of its text changed.
fn changed(input: &str, name: &str, from: &str, to: &str) -> String {
    let text = fs::read_to_string(data(input)).expect("the data are there");
    assert!(text.contains(from), "{input} contains {from}");
    written(name, &text.replacen(from, to, 1))
}

#[test]
fn the_program_prints_value_times_and_ratio() {
    let output = run(&["gmm", &path("gmm/test.txt"), "--check", &path("golden/gmm_test.json")]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("the output is text");
    let words: Vec<&str> = text.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(words, ["objective", "function", "derivative", "ratio", "check"]);
    assert!(text.starts_with("objective   -20.0673605466"), "{text}");
}

#[test]
fn the_program_finds_the_model_of_a_hand() {
    let simple = path("hand/simple_small/hand1_t26_c100.txt");
    let golden = path("golden/hand_simple_small_hand1_t26_c100.json");
    assert!(run(&["hand", &simple, "--check", &golden]).status.success());
    let (input, model) = (path("hand/test_complicated.txt"), path("hand/model"));
    assert!(run(&["hand", &input, "--model", &model, "--complicated"]).status.success());
}

#[test]
fn results_that_differ_are_named() {
    let file = changed("gmm/test.txt", "other.txt", "0.345561", "0.445561");
    let line = refusal(&["gmm", &file, "--check", &path("golden/gmm_test.json")], 1);
    assert!(line.contains("gmm_test.json: ") && line.contains(" differs by "), "{line}");
}

#[test]
fn reference_results_of_another_kind_are_named() {
    let input = path("gmm/test.txt");
    let line = refusal(&["gmm", &input, "--check", &path("golden/ba_test.json")], 2);
    assert!(line.contains("ba_test.json: missing field `gradbench`"), "{line}");
    let line = refusal(&["gmm", &input, "--check", &path("golden/gmm_1k_gmm_d2_K5.json")], 2);
    assert!(line.ends_with("d_alpha has 5 entries, but the input asks for 3"), "{line}");
    let line = refusal(&["gmm", &input, "--check", "no/such.json"], 2);
    assert!(line.starts_with("error: no/such.json: "), "{line}");
}

#[test]
fn a_missing_file_is_named() {
    for arguments in [["gmm"], ["ba"], ["lstm"]] {
        let line = refusal(&[arguments[0], "no/such/file.txt"], 2);
        assert!(line.starts_with("error: no/such/file.txt: "), "{line}");
    }
    let line = refusal(&["hand", "no/such/file.txt"], 2);
    assert!(line.contains("bones.txt: "), "{line}");
}

#[test]
fn a_malformed_field_is_named_by_file_line_and_field() {
    let gmm = |name, from, to| changed("gmm/test.txt", name, from, to);
    for (file, fault) in [
        (gmm("word.txt", "0.186260", "many"), "line 5, field 2 (means[0][1]): `many` is not a finite number"),
        (gmm("nan.txt", "-0.758453", "NaN"), "line 4, field 1 (alpha[2][0]): `NaN` is not a finite number"),
        (gmm("short.txt", "0.186260", ""), "line 5, field 2 (means[0][1]) is missing"),
        (gmm("long.txt", "0.186260", "0.1 0.2"), "line 5, field 3: `0.2` is more than is asked for"),
        (gmm("none.txt", "2 3 1", "2 0 1"), "line 1, field 2 (K): `0` is not a whole number from one up"),
        (gmm("more.txt", "2 3 1", "2 3 2"), "line 13, field 1 (gamma) is missing"),
        (
            gmm("m.txt", "1.000000 0", "1.0 -1"),
            "line 12, field 2 (m): `-1` is not a whole number from zero up",
        ),
        (gmm("end.txt", "1.000000 0", ""), "line 13, field 1 (gamma) is missing"),
        (gmm("after.txt", "1.000000 0", "1 0\n7"), "line 13, field 1: `7` is more than is asked for"),
    ] {
        let line = refusal(&["gmm", &file], 2);
        assert_eq!(line, format!("error: {file}: {fault}"));
    }
}

#[test]
fn malformed_inputs_of_the_other_objectives_are_named() {
    let ba = changed("ba/test.txt", "camera.txt", "90.859550", "inf");
    let line = refusal(&["ba", &ba], 2);
    assert_eq!(line, format!("error: {ba}: line 2, field 4 (camera[0][3]): `inf` is not a finite number"));
    let lstm = changed("lstm/lstm_l2_c1024.txt", "bits.txt", "2 1024 14", "2 1024 8");
    let line = refusal(&["lstm", &lstm], 2);
    assert_eq!(line, format!("error: {lstm}: line 1, field 3 (b): `8` is not 14"));
    let hand = changed("hand/test_simple.txt", "vertex.txt", "387", "544");
    let line = refusal(&["hand", &hand, "--model", &path("hand/model")], 2);
    let fault = "line 3, field 1 (vertex[1]): `544` is not a whole number below 544";
    assert_eq!(line, format!("error: {hand}: {fault}"));
}
