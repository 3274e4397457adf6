//! `graph()`: the computational graph as data.

use super::products::Item;
use crate::adjoint::{Seed, adjoint};
use crate::ir::{Program, Text, text};
use crate::passes;
use proc_macro2::{Literal, TokenStream};

impl Item<'_> {
    pub(super) fn graph(&self, program: &Program) -> TokenStream {
        let root = &self.root;
        let seed = if self.has_gradient() { Seed::One } else { Seed::Parameter };
        let reverse = adjoint(program, &self.wrt(program), &seed);
        let nodes = text(program).into_iter().map(|Text { name, operation, operands }| {
            let operands = operands.into_iter().map(Literal::usize_unsuffixed);
            code!(#root::graph::Node { name: #name, operation: #operation, operands: &[#(#operands),*] })
        });
        let adjoint_text = text(&reverse).into_iter().map(|Text { name, operation, operands }| {
            let operands = operands.into_iter().map(Literal::usize_unsuffixed);
            code!(#root::graph::Node { name: #name, operation: #operation, operands: &[#(#operands),*] })
        });
        let name = self.function.name().to_string();
        let written = program.written;
        let merged = passes::operations(program, &program.body);
        let edges = passes::edges(program, &program.body);
        let swept = passes::operations(&reverse, &reverse.body);
        let body = code! {
            #root::graph::Graph {
                name: #name,
                nodes: &[#(#nodes),*],
                adjoint: &[#(#adjoint_text),*],
                edges: #edges,
                operations_written: #written,
                operations: #merged,
                adjoint_operations: #swept,
            }
        };
        self.graph_method(&body)
    }

    pub(super) fn graph_stub(&self) -> TokenStream {
        let root = &self.root;
        self.graph_method(&code!(#root::__private::without_derivatives()))
    }

    /// The graph does not depend on the function's type parameters, and has none.
    fn graph_method(&self, body: &TokenStream) -> TokenStream {
        let root = &self.root;
        let name = self.name("graph");
        let doc = self.describe("The computational graph of");
        let vis = self.visibility();
        code! {
            #[doc = #doc]
            #vis fn #name() -> #root::graph::Graph { #body }
        }
    }
}
