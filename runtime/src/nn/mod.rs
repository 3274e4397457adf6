//! Neural networks whose derivatives come out of [`differentiable`](macro@crate::differentiable).
//!
//! A fully connected network is h⁰ = x; aᵏ = hᵏ⁻¹Wᵏ + bᵏ; hᵏ = f(aᵏ), with a row per example. Training minimises
//! J = L(hⁿ, y) + λΩ(θ) over minibatches: the forward sweep keeps every hᵏ and every slope f′(aᵏ), the reverse sweep
//! runs the rules of the layers from the last to the first.
//!
//! What is differentiated by whom:
//!
//! | piece | derivative |
//! |---|---|
//! | activations ([`activation`]) | each a `#[differentiable]` function of one float |
//! | squared error, logistic loss ([`loss`]), penalties ([`regulariser`]) | `#[differentiable]` functions of one output or one weight |
//! | a layer ([`layer::dense()`]) | a `#[differentiable]` function over arrays, composed of the next two |
//! | matrix product ([`layer::matmul()`]), softmax cross-entropy ([`loss`]) | kernels, each with a rule of its own |
//! | bias and activation of a matrix ([`layer::activate()`]) | the activation's derivative, run over the matrix |
//!
//! ```
//! use chainrule::nn::{Activation, Mlp, Sgd, train_step};
//! use ndarray::array;
//!
//! // The exclusive or of two bits.
//! let x = array![[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]];
//! let labels = [0, 1, 1, 0];
//!
//! let mut mlp = Mlp::<f64>::new(&[2, 16, 2], Activation::Tanh, 0);
//! let mut optimiser = Sgd::new(0.1).momentum(0.9);
//! let first = train_step(&mut mlp, &mut optimiser, x.view(), &labels)?;
//! for _ in 0..200 {
//!     train_step(&mut mlp, &mut optimiser, x.view(), &labels)?;
//! }
//! let last = train_step(&mut mlp, &mut optimiser, x.view(), &labels)?;
//! assert!(last < first / 20.0);
//! # Ok::<(), chainrule::nn::Error>(())
//! ```

pub mod activation;
pub mod data;
mod error;
mod exponential;
pub mod fit;
pub mod init;
pub mod layer;
pub mod loss;
pub mod metrics;
mod mlp;
pub mod optimise;
pub mod regulariser;
mod tape;

pub use activation::Activation;
pub use data::{Minibatches, Sampling, Standardiser};
pub use error::Error;
pub use fit::{Epoch, Fit, fit, train_step, train_step_on};
pub use init::Init;
pub use layer::Dense;
pub use loss::{Loss, Targets};
pub use metrics::{accuracy, confusion_matrix, r_squared};
pub use mlp::{Gradient, LayerGradient, Mlp};
pub use optimise::{Adam, Optimiser, Sgd};
pub use regulariser::Regulariser;
