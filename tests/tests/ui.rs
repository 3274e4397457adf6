//! What does not compile, and what the user is told: each fault in a file of its own, with the compiler's words beside it.
//!
//! Every file also calls the derivatives, so that an error which drags a second one along is seen. The texts are refreshed
//! with `TRYBUILD=overwrite cargo test -p chainrule-tests --test ui`.

#[test]
fn faults_are_refused_in_their_place() {
    trybuild::TestCases::new().compile_fail("ui/*/*.rs");
}
