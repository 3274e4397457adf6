//! The computational graph of a function, as data.

use core::fmt::{self, Display, Formatter};

/// One node of a graph: an operation on earlier nodes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node {
    /// The user's name for the value, or one of the form `v3`; unique in the graph.
    pub name: &'static str,
    /// `parameter`, a constant as it is written, or the name of the operation: `mul`, `sin`, `call g`.
    pub operation: &'static str,
    /// The operands, by their place in the list of nodes; every one comes before its users.
    pub operands: &'static [usize],
}

/// The computational graph of a differentiated function: what `f::graph()` gives with `#[differentiable(inspect)]`.
///
/// Printed with `{}`, it is the function in single-assignment form:
///
/// ```
/// use chainrule::differentiable;
///
/// #[differentiable(inspect)]
/// fn f(x: f64, y: f64) -> f64 {
///     let w = x * y;
///     w + w.sin()
/// }
///
/// let graph = f::graph();
/// assert_eq!(graph.operations, 3);
/// assert!(graph.to_string().contains("w = mul x y"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Graph {
    /// The function's name.
    pub name: &'static str,
    /// The nodes of the function, parameters first.
    pub nodes: &'static [Node],
    /// The nodes of the adjoint program: the function's own, then the reverse sweep.
    pub adjoint: &'static [Node],
    /// The edges of the graph: each use of a value by an operation is one.
    pub edges: usize,
    /// The operations that the source code writes.
    pub operations_written: usize,
    /// The operations that are left when repeated subexpressions are merged.
    pub operations: usize,
    /// The operations of the adjoint program: the value and the whole gradient.
    pub adjoint_operations: usize,
}

impl Graph {
    /// The graph in the language of Graphviz.
    #[cfg(feature = "alloc")]
    pub fn to_dot(&self) -> alloc::string::String {
        use core::fmt::Write;
        let mut text = alloc::string::String::new();
        let _ = writeln!(text, "digraph {} {{", self.name);
        for (place, node) in self.nodes.iter().enumerate() {
            let label = alloc::format!("{} = {}", node.name, node.operation)
                .replace('\\', "\\\\")
                .replace('"', "\\\"");
            let _ = writeln!(text, "    n{place} [label=\"{label}\"];");
            for operand in node.operands {
                let _ = writeln!(text, "    n{operand} -> n{place};");
            }
        }
        text.push_str("}\n");
        text
    }

    /// The graph in the language of Mermaid.
    #[cfg(feature = "alloc")]
    pub fn to_mermaid(&self) -> alloc::string::String {
        use core::fmt::Write;
        let mut text = alloc::string::String::from("flowchart LR\n");
        for (place, node) in self.nodes.iter().enumerate() {
            let label = alloc::format!("{} = {}", node.name, node.operation).replace('"', "#quot;");
            let _ = writeln!(text, "    n{place}[\"{label}\"]");
            for operand in node.operands {
                let _ = writeln!(text, "    n{operand} --> n{place}");
            }
        }
        text
    }

    fn write_nodes(&self, nodes: &[Node], f: &mut Formatter<'_>) -> fmt::Result {
        for node in nodes {
            write!(f, "    {} = {}", node.name, node.operation)?;
            for operand in node.operands {
                write!(f, " {}", nodes[*operand].name)?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

impl Display for Graph {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{}: {} operations written, {} after merging, {} edges",
            self.name, self.operations_written, self.operations, self.edges
        )?;
        self.write_nodes(self.nodes, f)?;
        writeln!(f, "adjoint: {} operations, the value included", self.adjoint_operations)?;
        self.write_nodes(self.adjoint, f)
    }
}
