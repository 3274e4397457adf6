//! What can go wrong in training.

/// Why a training step or a fit was refused.
///
/// The model and the state of the optimiser are then as they were before the call; after an error in [`fit`](super::fit()),
/// as the last complete step left them.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// There are no examples.
    #[error("the batch has no examples")]
    EmptyBatch,
    /// The network has no layers.
    #[error("the network has no layers")]
    NoLayers,
    /// The examples have another number of features than the network has inputs.
    #[error("the examples have {found} features, but the network has {expected} inputs")]
    Features {
        /// The network's inputs.
        expected: usize,
        /// The columns of the examples.
        found: usize,
    },
    /// There are not as many targets as examples.
    #[error("there are {examples} examples, but {targets} targets")]
    TargetCount {
        /// The rows of the examples.
        examples: usize,
        /// The number of labels, or the rows of the targets.
        targets: usize,
    },
    /// The targets have another number of columns than the network has outputs.
    #[error("the targets have {found} columns, but the network has {expected} outputs")]
    TargetWidth {
        /// The network's outputs.
        expected: usize,
        /// The columns of the targets.
        found: usize,
    },
    /// A label names a class that the network has no output for.
    #[error("the label of example {row} is {label}, but the network has {classes} outputs")]
    Label {
        /// The example, counted from zero.
        row: usize,
        /// Its label.
        label: usize,
        /// The network's outputs.
        classes: usize,
    },
    /// The loss compares with labels and was given values, or the other way round.
    #[error("{loss} compares with {expected}")]
    TargetKind {
        /// The name of the loss.
        loss: &'static str,
        /// What it compares with.
        expected: &'static str,
    },
    /// The shapes of two neighbouring layers, or of a layer's weight and bias, do not fit together.
    #[error("layer {layer} has a weight of {rows} × {columns} and a bias of {bias} after {inputs} inputs")]
    Layer {
        /// The layer, counted from zero.
        layer: usize,
        /// The outputs of the layer below, or the rows of the weight in the first layer.
        inputs: usize,
        /// The rows of the weight.
        rows: usize,
        /// The columns of the weight.
        columns: usize,
        /// The length of the bias.
        bias: usize,
    },
    /// The loss is infinite or not a number.
    #[error("the loss is {0}, which is not a finite number")]
    Loss(f64),
    /// The loss is finite, but the gradient is not: an input is infinite or not a number, or a product overflowed.
    #[error("the gradient of layer {layer} is not finite")]
    Gradient {
        /// The layer, counted from zero.
        layer: usize,
    },
    /// The optimiser holds the state of a model of another shape.
    #[error("the optimiser's state belongs to a model of another shape")]
    OptimiserState,
    /// The fit was asked for no epochs.
    #[error("the number of epochs is zero")]
    NoEpochs,
    /// The fit was asked for minibatches of no examples.
    #[error("the minibatch size is zero")]
    NoMinibatch,
}
