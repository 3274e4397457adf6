//! The public functions beside the user's: what each is called, takes and gives.

use super::borrowed::walks;
use super::captures::{Captures, Holds};
use super::code::Code;
use super::function::{self, Body, one_or_tuple};
use crate::adjoint::{Seed, adjoint};
use crate::ir::{Callee, Op, Program, Scalar, Ty, Val};
use crate::names::plain;
use crate::signature::{Function, Param, Passing, Place, with_any_lifetimes};
use crate::tangent::tangent;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident};
use syn::{GenericParam, Generics, Type};

/// The function whose derivatives are printed, and what all of them need.
pub(super) struct Item<'a> {
    pub(super) function: &'a Function,
    pub(super) root: TokenStream,
    /// Whether the pullback is boxed: it may hold another one of the same type.
    pub(super) boxed: bool,
    /// Whether the pullback keeps references that the function has come to, from what it is lent.
    pub(super) walks: bool,
}

/// All derivatives of a function, from its graph.
pub(crate) fn derivatives(function: &Function, program: Option<&Program>) -> TokenStream {
    let boxed = is_boxed(function)
        || program.is_some_and(|program| program.nodes.iter().any(|node| calls_itself(function, &node.op)));
    // The pullbacks of all implementations of a trait have one type.
    let walks = !function.place.is_of_trait() && program.is_some_and(|program| walks(function, program));
    let item = Item { function, root: function.args.root(), boxed, walks };
    let functions = match program {
        Some(program) if !function.args.has_rules() => item.by_graph(program),
        _ => item.by_rules(),
    };
    item.wrap(functions)
}

/// The derivatives of a method that a trait declares, as declarations.
pub(crate) fn declarations(function: &Function) -> TokenStream {
    let stubs: syn::File = syn::parse2(stubs(function)).expect("stubs are functions");
    stubs
        .items
        .into_iter()
        .filter_map(|item| match item {
            syn::Item::Fn(item) => {
                let (attrs, sig) =
                    (item.attrs.iter().filter(|attr| !attr.path().is_ident("inline")), item.sig);
                Some(code!(#(#attrs)* #sig;))
            }
            _ => None,
        })
        .collect()
}

/// The same functions without bodies, for a function that has been refused: no second error follows the first.
pub(crate) fn stubs(function: &Function) -> TokenStream {
    let boxed = is_boxed(function);
    let item = Item { function, root: function.args.root(), boxed, walks: false };
    let root = &item.root;
    let refused = || Body {
        params: function.params.iter().map(|param| param.ident.clone()).collect(),
        code: code!(#root::__private::without_derivatives()).into(),
    };
    let mut functions =
        vec![item.vjp_form(item.refused_pullback()), item.jvp_form(refused()), item.jvp(refused())];
    functions.push(item.vjp());
    if item.has_gradient() {
        functions.push(item.value_and_grad(refused()));
        functions.push(item.grad());
        functions.push(item.accumulate_grad());
    }
    functions.extend(item.jacobian_stub());
    if function.args.second_order && item.has_gradient() {
        functions.push(item.hvp(refused()));
        functions.extend(item.hessian());
    }
    if function.args.second_order {
        functions.push(item.second_stub());
    }
    if function.args.inspect {
        functions.push(item.graph_stub());
    }
    item.wrap(functions)
}

impl<'a> Item<'a> {
    /// The program's parameters that are differentiated.
    pub(super) fn wrt(&self, program: &Program) -> Vec<Val> {
        let params = self.function.params.iter().zip(&program.body.params);
        params.filter(|(param, _)| param.active()).map(|(_, val)| *val).collect()
    }

    /// That of the function; a trait's methods have none.
    pub(super) fn visibility(&self) -> TokenStream {
        match self.function.place.is_of_trait() {
            true => TokenStream::new(),
            false => self.function.item.vis.to_token_stream(),
        }
    }

    /// What a pullback asks for again of what the method was called on: the call borrows and dereferences it like the method's
    /// own does.
    fn receiver_again(&self) -> Option<TokenStream> {
        let receiver = self.function.params.first()?;
        if !receiver.receiver || receiver.passing == Passing::Changed {
            return None;
        }
        let (name, ty) = (self.name("__receiver"), self.lent_type(receiver));
        let given = receiver.is_lent_again().then(|| code!(self));
        let vis = self.visibility();
        Some(code! {
            #[doc(hidden)]
            #[inline]
            #vis fn #name(&self) -> #ty { #given }
        })
    }

    fn by_graph(&self, program: &Program) -> Vec<TokenStream> {
        let wrt = self.wrt(program);
        let pullback = adjoint(program, &wrt, &Seed::Parameter);
        let taped = self.by_tape(program);
        let push = tangent(program, &wrt);
        let mut functions = Vec::new();
        if self.has_gradient() {
            let gradient = adjoint(program, &wrt, &Seed::One);
            functions.push(self.grad());
            let lends = self.hands_slices_on(program) && reverse_loops(&gradient) == reverse_loops(&pullback);
            functions.push(self.value_and_grad(match taped.is_some() || lends {
                true => self.value_and_grad_by_pullback(),
                false => function::value_and_grad(self, &gradient),
            }));
            functions.push(self.accumulate_grad());
            if self.function.args.second_order {
                functions.push(self.hvp(self.hvp_body(&gradient)));
                functions.extend(self.hessian());
            }
        }
        functions.push(self.vjp());
        functions.push(self.jvp(function::value_and_tangent(
            self,
            &push,
            self.owned_tangents(&push),
            &self.tangent_refs(false),
        )));
        functions.extend(self.jacobian(program));
        if self.function.args.inspect {
            functions.push(self.graph(program));
        }
        match taped {
            Some(taped) => functions.extend(taped),
            None => functions.push(self.vjp_form(function::value_and_pullback(self, &pullback))),
        }
        functions.push(self.jvp_form(self.jvp_form_body(&push)));
        // A trait declares a pullback with its tangent for the methods that say that they have one.
        if self.function.args.second_order || !self.function.place.is_of_trait() {
            functions.push(self.second_form(&pullback));
        }
        functions
    }

    /// Whether a slice is handed on to another function: the gradient is then the pullback's, which lets that function add
    /// into the one buffer there is, unless a loop can be joined with its reverse, which is worth more.
    fn hands_slices_on(&self, program: &Program) -> bool {
        let params = self.function.params.iter().zip(&program.body.params);
        let slices: Vec<Val> = params
            .filter(|(param, _)| param.passing == Passing::Cells && !matches!(param.seen, Ty::Array(..)))
            .map(|(_, val)| *val)
            .collect();
        program.nodes.iter().any(|node| match &node.op {
            Op::Call(call) => call.args.iter().any(|arg| slices.contains(&arg.val)),
            _ => false,
        })
    }

    /// A function with rules of its own.
    fn by_rules(&self) -> Vec<TokenStream> {
        let mut functions =
            vec![self.vjp_by_rule(), self.jvp(self.jvp_rule()), self.vjp_form(self.vjp_rule())];
        functions.push(self.jvp_form(self.jvp_form_rule()));
        if self.has_gradient() {
            functions.extend([
                self.grad(),
                self.value_and_grad(self.value_and_grad_by_pullback()),
                self.accumulate_grad(),
            ]);
        } else {
            functions.extend(self.jacobian_by_pullback());
        }
        if !self.function.place.is_of_trait() {
            functions.push(self.second_refused());
        }
        functions
    }

    /// The type of the function's name with everything in it, or the functions themselves inside an `impl`.
    fn wrap(&self, functions: Vec<TokenStream>) -> TokenStream {
        let functions = super::joined(functions.into_iter().chain(self.receiver_again()));
        if self.function.place != Place::Free {
            return functions;
        }
        let functions = super::braced(functions);
        let (vis, name) = (&self.function.item.vis, self.own_name());
        let doc = format!(
            "Derivatives of [`{name}()`], made by `#[differentiable]`.",
            name = plain(self.function.name())
        );
        let cfgs = self.function.item.attrs.iter().filter(|attr| attr.path().is_ident("cfg"));
        let cfgs: Vec<_> = cfgs.collect();
        let deprecated = self.function.item.attrs.iter().any(|attr| attr.path().is_ident("deprecated"));
        let allow = deprecated.then(|| code!(#[allow(deprecated)]));
        let lints = self.function.item.attrs.iter().filter_map(|attr| match &attr.meta {
            syn::Meta::List(list) if list.path.is_ident("allow") || list.path.is_ident("expect") => {
                Some(&list.tokens)
            }
            _ => None,
        });
        let allow = quote::quote!(#allow #(#[allow(#lints)])*);
        code! {
            #(#cfgs)*
            #[doc = #doc]
            #allow
            #vis enum #name {}
            #(#cfgs)*
            #allow
            impl #name #functions
        }
    }

    /// The function's name as the name of a type, in the place of the user's.
    fn own_name(&self) -> Ident {
        let name = self.function.name();
        let mut name = name.clone();
        name.set_span(name.span().resolved_at(Span::call_site()));
        name
    }

    /// The name of a derivative: `grad`, or `energy_grad` in an `impl`; hidden ones begin with `__`.
    pub(super) fn name(&self, product: &str) -> Ident {
        let span = self.function.name().span().resolved_at(Span::call_site());
        let own = plain(self.function.name());
        let text = match (self.function.place == Place::Free, product.strip_prefix("__")) {
            (true, _) => product.to_owned(),
            (false, None) => format!("{own}_{product}"),
            (false, Some(hidden)) => format!("__{own}_{hidden}"),
        };
        Ident::new(&text, span)
    }

    /// How a generated function calls another one of the same item.
    pub(super) fn own(&self, product: &str) -> TokenStream {
        let name = self.name(product);
        let turbofish = turbofish(self.function);
        code!(Self::#name #turbofish)
    }

    /// A mention of the user's function, so that one that is used for its derivatives alone is not dead code.
    fn mention(&self) -> TokenStream {
        let sig = &self.function.item.sig;
        if self.function.place.is_of_trait()
            || self.function.generics.params.len() != sig.generics.params.len()
        {
            return TokenStream::new();
        }
        let (name, turbofish) = (self.function.name(), turbofish(self.function));
        match self.function.place {
            Place::Free => {
                let rules = self.mention_of_rules();
                code!(let _ = #name #turbofish; #rules)
            }
            _ => code!(let _ = Self::#name #turbofish;),
        }
    }

    /// The function's own rules, in closures that are never called: whoever uses one derivative uses all rules.
    fn mention_of_rules(&self) -> TokenStream {
        let args = &self.function.args;
        let names = self.own_names();
        let params = self.parameters(&names);
        let tangents = self.tangent_names();
        let tangent_params = self.tangent_parameters(&tangents);
        let out = self.output_gradient();
        let vjp =
            args.vjp.as_ref().map(|rule| code!(let _ = |#(#params),*| { let _ = #rule(#(#names),*); };));
        let pullback = args.pullback.as_ref().map(
            |rule| code!(let _ = |#(#params,)* cotangent: #out| { let _ = #rule(#(#names,)* cotangent); };),
        );
        let jvp = args.jvp.as_ref().map(|rule| {
            code!(let _ = |#(#params,)* #(#tangent_params),*| { let _ = #rule(#(#names,)* #(#tangents),*); };)
        });
        code!(#vjp #pullback #jvp)
    }

    /// The parameters as declared, under these names.
    pub(super) fn parameters(&self, names: &[Ident]) -> Vec<TokenStream> {
        let params = self.function.params.iter().zip(names);
        params
            .map(|(param, name)| {
                if param.receiver {
                    return self.receiver();
                }
                let ty = &param.ty;
                code!(#name: #ty)
            })
            .collect()
    }

    fn receiver(&self) -> TokenStream {
        let receiver = self.function.item.sig.receiver().expect("a receiver was read");
        match &receiver.kind {
            syn::ReceiverKind::Reference(and, lifetime, _) => quote::quote!(#and #lifetime self),
            _ => quote::quote!(self),
        }
    }

    pub(super) fn own_names(&self) -> Vec<Ident> {
        self.function.params.iter().map(|param| param.ident.clone()).collect()
    }

    /// The type of a gradient.
    pub(super) fn gradient(&self, param: &Param) -> TokenStream {
        param.seen.gradient(&self.root)
    }

    pub(super) fn gradients(&self) -> TokenStream {
        let params = self.function.params.iter().filter(|param| param.has_gradient());
        let types: Vec<TokenStream> = params.map(|param| self.gradient(param)).collect();
        one_or_tuple(&types)
    }

    /// The gradients by the differentiated parameters, without what their structs say is constant.
    pub(super) fn settled(&self, gradients: &[TokenStream]) -> TokenStream {
        let params = self.function.params.iter().filter(|param| param.has_gradient());
        let settled = params.zip(gradients).map(|(param, gradient)| match may_have_constants(param) {
            true => self.settled_one(param, gradient),
            false => gradient.clone(),
        });
        one_or_tuple(&settled.collect::<Vec<TokenStream>>())
    }

    fn settled_one(&self, param: &Param, gradient: &TokenStream) -> TokenStream {
        let (root, ty) = (&self.root, behind(&param.ty));
        code!(#root::__private::settled::<#ty>(#gradient))
    }

    pub(super) fn output_gradient(&self) -> TokenStream {
        self.function.output.gradient(&self.root)
    }

    /// Whether the output is a scalar, or may be one.
    pub(super) fn has_gradient(&self) -> bool {
        match &self.function.output {
            _ if self.function.changed().next().is_some() => false,
            Ty::Scalar(_) => true,
            Ty::Opaque(_) => !self.is_known_array(),
            _ => false,
        }
    }

    fn is_known_array(&self) -> bool {
        let Type::Path(path) = &self.function.output_type else { return true };
        let last = path.path.segments.last().expect("a path has a segment");
        let name = last.ident.to_string();
        name.starts_with("Array")
            || name.starts_with("ArcArray")
            || name.starts_with("CowArray")
            || name == "Self"
            || !last.arguments.is_empty()
    }

    /// The bound that makes an output of unseen type a scalar, where it is one.
    fn scalar_bound(&self) -> Option<TokenStream> {
        let root = &self.root;
        let out = &self.function.output_type;
        self.function.output.is_opaque().then(|| code!(#out: #root::__private::ScalarOutput<'chainrule>))
    }

    /// `Type: Differentiable` for every type that the macro cannot see, on the user's own tokens: rustc shows equal errors once.
    ///
    /// Only for types without parameters: for others the bound would stand before the implementation that is there.
    pub(super) fn differentiable_bounds(&self) -> Vec<syn::WherePredicate> {
        let root = &self.root;
        let params = self.function.active().map(|param| (&param.seen, &param.ty));
        let all = params.chain([(&self.function.output, &self.function.output_type)]);
        let plain = all.filter(|(seen, ty)| seen.is_opaque() && self.is_plain_path(ty));
        plain
            .map(|(_, ty)| {
                let (ty, span) = (behind(ty), syn::spanned::Spanned::span(ty));
                let root: TokenStream = root
                    .clone()
                    .into_iter()
                    .map(|mut tree| {
                        tree.set_span(span);
                        tree
                    })
                    .collect();
                syn::parse2(quote::quote_spanned!(span=> #ty: #root::Differentiable)).expect("a bound")
            })
            .collect()
    }

    /// A path without parameters, that is not a type parameter itself.
    fn is_plain_path(&self, ty: &Type) -> bool {
        match ty {
            Type::Reference(reference) => self.is_plain_path(&reference.elem),
            Type::Path(path) => {
                let generic =
                    |name: &Ident| self.function.generics.type_params().any(|param| param.ident == *name);
                path.qself.is_none()
                    && path.path.segments.iter().all(|segment| segment.arguments.is_empty())
                    && !path
                        .path
                        .segments
                        .first()
                        .is_some_and(|first| generic(&first.ident) || first.ident == "Self")
            }
            _ => false,
        }
    }

    pub(super) fn seed(&self) -> TokenStream {
        let root = &self.root;
        match &self.function.output {
            Ty::Scalar(Scalar::F64(_) | Scalar::F32(_)) => code!(1.0),
            Ty::Scalar(Scalar::Generic(ty)) => code!(#root::__private::lit::<#ty>(1.0)),
            _ => {
                let out = &self.function.output_type;
                code!(#root::__private::unit::<#out>())
            }
        }
    }

    /// A generated function.
    pub(super) fn method(
        &self,
        product: &str,
        doc: &str,
        params: &[TokenStream],
        output: &TokenStream,
        body: impl Into<Code>,
        scalar: bool,
    ) -> TokenStream {
        self.method_over(product, doc, self.function.generics.clone(), params, output, body, scalar)
    }

    #[allow(clippy::too_many_arguments)] // A function has that many parts.
    fn method_over(
        &self,
        product: &str,
        doc: &str,
        mut generics: Generics,
        params: &[TokenStream],
        output: &TokenStream,
        body: impl Into<Code>,
        scalar: bool,
    ) -> TokenStream {
        let (name, vis) = (self.name(product), self.visibility());
        if let Some(bound) = self.scalar_bound().filter(|_| scalar) {
            generics.params.insert(0, syn::parse_quote!('chainrule));
            generics.make_where_clause().predicates.push(syn::parse_quote!(#bound));
        }
        for bound in self.differentiable_bounds() {
            generics.make_where_clause().predicates.push(bound);
        }
        let clause = generics.where_clause.take();
        let doc = match product.starts_with("__") {
            true => code!(#[doc(hidden)]),
            false => code!(#[doc = #doc]),
        };
        let has_body = matches!(product, "value_and_grad" | "jvp" | "jacobian" | "hvp" | "__vjp");
        let mention = if has_body { self.mention() } else { TokenStream::new() };
        let many = many_arguments(params);
        let body = Code::from(mention).then(body).into_block();
        let output = if output.to_string() == "()" { None } else { Some(code!(-> #output)) };
        code! {
            #doc
            #many
            #[inline]
            #vis fn #name #generics (#(#params),*) #output #clause #body
        }
    }

    pub(super) fn describe(&self, what: &str) -> String {
        format!("{what} `{}`.", plain(self.function.name()))
    }

    fn value_and_grad(&self, body: Body) -> TokenStream {
        let params = self.parameters(&body.params);
        let (out, gradients) = (&self.function.output_type, self.gradients());
        self.method(
            "value_and_grad",
            &self.describe("The value and the gradient of"),
            &params,
            &code!((#out, #gradients)),
            body.code,
            true,
        )
    }

    fn value_and_grad_by_pullback(&self) -> Body {
        let (names, vjp, seed) = (self.own_names(), self.own("vjp"), self.seed());
        let tokens = code! {
            let (value, pullback) = #vjp(#(#names),*);
            let gradient = pullback(#seed);
            (value, gradient)
        };
        Body { params: names, code: tokens.into() }
    }

    fn grad(&self) -> TokenStream {
        let names = self.own_names();
        let call = self.own("value_and_grad");
        self.method(
            "grad",
            &self.describe("The gradient of"),
            &self.parameters(&names),
            &self.gradients(),
            code!(#call(#(#names),*).1),
            true,
        )
    }

    pub(super) fn vjp(&self) -> TokenStream {
        let names = self.own_names();
        let (out, out_gradient, gradients) =
            (&self.function.output_type, self.output_gradient(), self.gradients());
        // A function that gives nothing back has no cotangent but those of what it changes.
        let unit = self.function.is_unit();
        let body = self.pull_once(&names, if unit { code!(()) } else { code!(cotangent) });
        let (forward, given) = (self.own("__vjp"), self.given(&names));
        let mut types = if unit { Vec::new() } else { vec![out_gradient.clone()] };
        let mut taken = if unit { Vec::new() } else { vec![code!(cotangent: #out_gradient)] };
        for param in self.function.changed() {
            let (shadow, ty) = (derived(&param.ident, "d"), self.handle_type(param));
            taken.push(code!(#shadow: #ty));
            types.push(ty);
        }
        let pull = code! {
            let (value, pullback) = #forward(#(#given),*);
            (value, move |#(#taken),*| { #body })
        };
        let signature = code!(::core::ops::Fn(#(#types),*) -> #gradients);
        let doc = self.describe("The value and the pullback of");
        if self.function.changed().next().is_none() {
            let output = code!((#out, impl #signature));
            return self.method("vjp", &doc, &self.parameters(&names), &output, pull, false);
        }
        // The pullback borrows what it is to be given again, and leaves alone what the function has changed.
        let unboxed = Item { root: self.root.clone(), boxed: false, ..*self };
        let captured = Captures::of(&unboxed, Holds::Arguments);
        let (params, pull_type) =
            (self.captured_parameters(&captured, &names), captured.pullback(&unboxed, &signature));
        let generics = captured.generics(self.function);
        self.method_over("vjp", &doc, generics, &params, &code!((#out, #pull_type)), pull, false)
    }

    /// The parameters with the lifetimes that a pullback holds.
    fn captured_parameters(&self, captured: &Captures, names: &[Ident]) -> Vec<TokenStream> {
        let params = self.function.params.iter().zip(&captured.types).zip(names);
        params
            .map(|((param, ty), name)| match param.receiver {
                true => captured.receiver(param),
                false => code!(#name: #ty),
            })
            .collect()
    }

    /// The user's own rule, under the name of the generated one.
    fn vjp_by_rule(&self) -> TokenStream {
        let names = self.own_names();
        let rule = match (&self.function.args.vjp, &self.function.args.pullback) {
            (Some(rule), _) => code!(#rule(#(#names),*)),
            (None, rule) => {
                let (function, copies) = (self.function.name(), self.copies(&names));
                code!((#function(#(#copies),*), move |cotangent| #rule(#(#copies,)* cotangent)))
            }
        };
        let (out, out_gradient, gradients) =
            (&self.function.output_type, self.output_gradient(), self.gradients());
        let output = code!((#out, impl ::core::ops::Fn(#out_gradient) -> #gradients));
        let doc = self.describe("The value and the pullback of");
        self.method("vjp", &doc, &self.parameters(&names), &output, rule, false)
    }

    /// Runs the hidden pullback with buffers of its own, and gives the gradients.
    pub(super) fn pull_once(&self, names: &[Ident], cotangent: TokenStream) -> TokenStream {
        let root = &self.root;
        let params = || self.function.params.iter().zip(names);
        let buffers = params().filter(|(param, _)| param.passing == Passing::Cells).map(|(param, name)| {
            let buffer = derived(name, "d");
            let zeros = match &param.seen {
                Ty::Array(element, len)
                    if matches!(**element, Ty::Scalar(Scalar::F64(_) | Scalar::F32(_))) =>
                {
                    let len = &len.tokens;
                    code!([0.0; #len])
                }
                _ => code!(#root::__private::zero_like(#name)),
            };
            code!(let mut #buffer = #zeros;)
        });
        let handles = params().map(|(param, name)| match param.passing {
            _ if param.passive_reference().is_some() => name.to_token_stream(),
            Passing::Passive | Passing::Value => code!(()),
            Passing::Borrowed if param.is_view() => code!(&#name),
            Passing::Borrowed => name.to_token_stream(),
            Passing::Changed => derived(name, "d").to_token_stream(),
            Passing::Cells => {
                let buffer = derived(name, "d");
                code!(#root::__private::Cells::new(#name, &mut #buffer[..]))
            }
        });
        let parts: Vec<TokenStream> = params()
            .enumerate()
            .filter(|(_, (param, _))| param.has_gradient())
            .map(|(place, (param, name))| match param.passing {
                Passing::Cells => derived(name, "d").to_token_stream(),
                _ => {
                    let place = proc_macro2::Literal::usize_unsuffixed(place);
                    code!(parts.#place)
                }
            })
            .collect();
        let gradients = (!parts.is_empty()).then(|| self.settled(&parts));
        code!(#(#buffers)* let parts = pullback(#cotangent, #(#handles),*); #gradients)
    }

    /// The arguments for a forward sweep, of which the pullback is handed the views again.
    pub(super) fn given(&self, names: &[Ident]) -> Vec<TokenStream> {
        let params = self.function.params.iter().zip(names);
        params
            .map(|(param, name)| match param.is_view() {
                true => code!(::core::clone::Clone::clone(&#name)),
                false => name.to_token_stream(),
            })
            .collect()
    }

    fn accumulate_grad(&self) -> TokenStream {
        let names = self.own_names();
        let root = &self.root;
        let out = self.output_gradient();
        let mut params = self.parameters(&names);
        params.push(code!(seed: #out));
        let own = || self.function.params.iter().zip(&names);
        for (param, name) in own().filter(|(param, _)| param.active()) {
            let (gradient, ty) = (derived(name, "d"), self.buffer_type(param));
            params.push(code!(#gradient: #ty));
        }
        let checks = own().filter(|(param, _)| matches!(param.passing, Passing::Cells)).map(|(_, name)| {
            let (gradient, text) = (derived(name, "d"), name.to_string());
            code!(#root::__private::same_length(#text, #name.len(), #gradient.len());)
        });
        let handles = own().map(|(param, name)| match param.passing {
            _ if param.passive_reference().is_some() => name.to_token_stream(),
            Passing::Passive | Passing::Value => code!(()),
            Passing::Borrowed if param.is_view() => code!(&#name),
            Passing::Borrowed | Passing::Changed => name.to_token_stream(),
            Passing::Cells => {
                let gradient = derived(name, "d");
                code!(#root::__private::Cells::new(#name, &mut #gradient[..]))
            }
        });
        let adds = own()
            .enumerate()
            .filter(|(_, (param, _))| matches!(param.passing, Passing::Value | Passing::Borrowed))
            .map(|(place, (param, name))| {
                let place = proc_macro2::Literal::usize_unsuffixed(place);
                let buffer = derived(name, "d").to_token_stream();
                let add = |part| self.add_part(&param.seen, code!(#root), buffer, part, &name.to_string());
                match may_have_constants(param) {
                    true => {
                        let (settled, add) =
                            (self.settled_one(param, &code!(parts.#place)), add(code!(part)));
                        code!({ let part = #settled; #add })
                    }
                    false => add(code!(parts.#place)),
                }
            });
        let adds: Vec<TokenStream> = adds.collect();
        let settles = own().filter(|(param, _)| param.passing == Passing::Cells && may_have_constants(param));
        let settles = settles.map(|(_, name)| {
            let gradient = derived(name, "d");
            code!(#root::__private::settle_each(&mut #gradient[..]);)
        });
        let (forward, given) = (self.own("__vjp"), self.given(&names));
        let body = code! {
            #(#checks)*
            let (value, pullback) = #forward(#(#given),*);
            let parts = pullback(seed, #(#handles),*);
            #(#adds)*
            #(#settles)*
            value
        };
        let doc = self.describe("Adds `seed` times the gradient onto the buffers, and gives the value of");
        self.method(
            "accumulate_grad",
            &doc,
            &params,
            &self.function.output_type.to_token_stream(),
            body,
            true,
        )
    }

    /// The buffer that takes the gradient by a parameter.
    fn buffer_type(&self, param: &Param) -> TokenStream {
        self.buffer(&param.seen)
    }

    fn buffer(&self, ty: &Ty) -> TokenStream {
        match ty {
            Ty::Slice(element) | Ty::Vec(element) => {
                let element = element.gradient(&self.root);
                code!(&mut [#element])
            }
            Ty::Tuple(parts) => {
                let parts = parts.iter().map(|part| self.buffer(part));
                code!((#(#parts,)*))
            }
            _ => {
                let gradient = ty.gradient(&self.root);
                code!(&mut #gradient)
            }
        }
    }

    /// Adds a part of the gradient onto a buffer.
    fn add_part(
        &self,
        ty: &Ty,
        root: TokenStream,
        buffer: TokenStream,
        part: TokenStream,
        name: &str,
    ) -> TokenStream {
        match ty {
            Ty::Scalar(_) => code!(*#buffer += #part;),
            Ty::Vec(_) | Ty::Slice(_) => code!(#root::__private::add_slice(#name, #buffer, #part);),
            Ty::Tuple(parts) => {
                let adds = parts.iter().enumerate().map(|(place, ty)| {
                    let place = proc_macro2::Literal::usize_unsuffixed(place);
                    self.add_part(ty, root.clone(), code!(#buffer.#place), code!(#part.#place), name)
                });
                code!(#(#adds)*)
            }
            _ => code!(#root::__private::add_to(#buffer, #part);),
        }
    }

    fn tangent_parameters(&self, names: &[Ident]) -> Vec<TokenStream> {
        let params = self.function.active().zip(names);
        params
            .map(|(param, name)| {
                let ty = &param.ty;
                code!(#name: #ty)
            })
            .collect()
    }

    /// The names of the tangents, after the parameters' own.
    pub(super) fn tangent_names(&self) -> Vec<Ident> {
        self.function.active().map(|param| derived(&param.ident, "t")).collect()
    }

    pub(super) fn jvp(&self, body: Body) -> TokenStream {
        let count = self.function.params.len();
        let tangents =
            if body.params.len() > count { body.params[count..].to_vec() } else { self.tangent_names() };
        let mut params = self.parameters(&body.params[..count]);
        params.extend(self.tangent_parameters(&tangents));
        let (out, change) = (&self.function.output_type, self.output_gradient());
        self.method(
            "jvp",
            &self.describe("The value and the tangent of"),
            &params,
            &code!((#out, #change)),
            body.code,
            false,
        )
    }

    /// A tangent behind a reference to a scalar is read once, and a view is copied, so that it may be given to a call.
    pub(super) fn owned_tangents(&self, program: &Program) -> TokenStream {
        let count = self.function.params.len();
        let root = &self.root;
        let names = super::Printer::names_of_params(self.function, program);
        self.function
            .active()
            .zip(&names[count..])
            .map(|(param, name)| match (&param.seen, param.refs) {
                _ if param.passing == Passing::Changed => TokenStream::new(),
                (Ty::Scalar(_), refs) if refs > 0 => {
                    let stars = (0..refs).map(|_| code!(*));
                    code!(let #name = #(#stars)* #name;)
                }
                (Ty::Opaque(_), _) if may_have_constants(param) => {
                    let settled = self.settled_one(param, &code!(#root::__private::copy(&#name)));
                    code!(let #name = #settled;)
                }
                (Ty::Opaque(_), _) => code!(let #name = #root::__private::copy(&#name);),
                (_, 0) if may_have_constants(param) => {
                    let settled = self.settled_one(param, &name.to_token_stream());
                    code!(let #name = #settled;)
                }
                (_, refs) if may_have_constants(param) => {
                    let settled = self.settled_one(param, &code!(#root::__private::ToOwned::to_owned(#name)));
                    let ands = (0..refs).map(|_| code!(&));
                    let whole = matches!(param.seen, Ty::Slice(_)).then(|| code!([..]));
                    code! {
                        let #name = #settled;
                        let #name = #(#ands)* #name #whole;
                    }
                }
                (ty, refs) if refs > 0 && super::expr::is_copy(ty) => code!(let #name = *#name;),
                _ => TokenStream::new(),
            })
            .collect()
    }

    /// How many references deep the tangents are in a body, after what its first lines do to them.
    pub(super) fn tangent_refs(&self, hidden: bool) -> Vec<u8> {
        let refs = |param: &Param| match (&param.seen, hidden) {
            _ if param.passing == Passing::Changed => 1,
            (ty, _) if super::expr::is_copy(ty) => 0,
            (_, true) => 1,
            (Ty::Opaque(_), false) => 0,
            (_, false) => param.refs,
        };
        self.function.active().map(refs).collect()
    }

    /// The hidden form hands over to the public one, where a tangent is the same in both.
    fn jvp_form_body(&self, push: &Program) -> Body {
        let same = |param: &Param| match (&param.seen, param.refs) {
            _ if param.passing == Passing::Changed => true,
            (ty, 0 | 1) if super::expr::is_copy(ty) => true,
            (Ty::Slice(_), 1) => !may_have_constants(param),
            _ => false,
        };
        let before = self.function.params.len();
        let prologue = self.tangents_or_zero(push, before, false);
        if !self.function.active().all(same) {
            return function::value_and_tangent(self, push, prologue, &self.tangent_refs(true));
        }
        let params = super::Printer::names_of_params(self.function, push);
        let (names, tangents) = params.split_at(before);
        let tangents = self.function.active().zip(tangents).map(|(param, name)| match param.refs {
            1 if super::expr::is_copy(&param.seen) && param.passing != Passing::Changed => code!(&#name),
            _ => name.to_token_stream(),
        });
        let jvp = self.own("jvp");
        let tokens = code!(#prologue #jvp(#(#names,)* #(#tangents),*));
        Body { params, code: tokens.into() }
    }

    /// The tangents that a caller gives: those that it does not give are zero.
    ///
    /// In the program they follow the function's `before` parameters. They are copied if the body is to own them.
    pub(super) fn tangents_or_zero(&self, program: &Program, before: usize, owned: bool) -> TokenStream {
        let root = &self.root;
        let names = super::Printer::names_of_params(self.function, program);
        let own = self.function.params.iter().zip(&names).filter(|(param, _)| param.active());
        own.zip(&names[before..])
            .map(|((param, own), name)| match (&param.seen, param.refs) {
                // What is changed has a tangent that is changed: every caller has one.
                _ if param.passing == Passing::Changed => TokenStream::new(),
                (ty, _) if super::expr::is_copy(ty) => {
                    code!(let #name = match #name { ::core::option::Option::Some(tangent) => *tangent, ::core::option::Option::None => #root::__private::zero_like(&#own) };)
                }
                (Ty::Slice(_), _) if owned => code! {
                    let #name = match #name { ::core::option::Option::Some(tangent) => #root::__private::ToOwned::to_owned(tangent), ::core::option::Option::None => #root::__private::zero_like(&#own) };
                },
                _ if owned => code! {
                    let #name = match #name { ::core::option::Option::Some(tangent) => ::core::clone::Clone::clone(tangent), ::core::option::Option::None => #root::__private::zero_like(&#own) };
                },
                _ => code! {
                    let zero;
                    let #name = match #name { ::core::option::Option::Some(tangent) => tangent, ::core::option::Option::None => { zero = #root::__private::zero_like(&#own); &zero } };
                },
            })
            .collect()
    }

    /// The hidden form that calls use: value and tangent, with a tangent or none for each argument.
    pub(super) fn jvp_form(&self, body: Body) -> TokenStream {
        let params = self.form_parameters(&body);
        let (out, change) = (&self.function.output_type, self.output_gradient());
        self.method("__jvp", "", &params, &code!((#out, #change)), body.code, false)
    }

    /// The parameters of a hidden form with tangents.
    pub(super) fn form_parameters(&self, body: &Body) -> Vec<TokenStream> {
        let count = self.function.params.len();
        let mut tangents =
            if body.params.len() > count { body.params[count..].to_vec() } else { self.tangent_names() }
                .into_iter();
        let mut params = self.parameters(&body.params[..count]);
        for (place, param) in self.function.params.iter().enumerate() {
            params.push(match param.active().then(|| tangents.next()).flatten() {
                Some(tangent) if param.passing == Passing::Changed => {
                    let ty = self.handle_type(param);
                    code!(#tangent: #ty)
                }
                Some(tangent) => {
                    let ty = self.tangent_type(param);
                    code!(#tangent: ::core::option::Option<&#ty>)
                }
                None => {
                    let unused = format_ident!("_none_{place}", span = Span::mixed_site());
                    code!(#unused: ())
                }
            });
        }
        params
    }

    /// What a hidden form's tangent is a reference to.
    fn tangent_type(&self, param: &Param) -> TokenStream {
        match &param.seen {
            Ty::Slice(element) if param.refs > 0 => {
                let element = element.gradient(&self.root);
                code!([#element])
            }
            _ => self.gradient(param),
        }
    }

    /// The type of a pullback's handle for a parameter.
    pub(super) fn handle_type(&self, param: &Param) -> TokenStream {
        let root = &self.root;
        if let Some(ty) = param.passive_reference() {
            let ty = with_any_lifetimes(ty);
            return code!(&#ty);
        }
        match param.passing {
            Passing::Passive | Passing::Value => code!(()),
            Passing::Changed => {
                let ty = self.tangent_type(param);
                code!(&mut #ty)
            }
            Passing::Borrowed if param.is_view() => {
                let ty = with_any_lifetimes(&param.ty);
                code!(&#ty)
            }
            Passing::Borrowed => {
                let ty = behind(&param.ty);
                code!(&#ty)
            }
            Passing::Cells => {
                let ty = behind(&param.ty);
                let element = param.seen.element().expect("cells are of an array").gradient(&self.root);
                code!(#root::__private::Cells<'_, #ty, #element>)
            }
        }
    }

    /// The hidden form that calls use: value and pullback.
    pub(super) fn vjp_form(&self, body: Body) -> TokenStream {
        let captured = Captures::of(self, Holds::Rest);
        let params = self.captured_parameters(&captured, &body.params);
        let (out, pull) = (&self.function.output_type, captured.pullback(self, &self.pullback_signature()));
        let generics = captured.generics(self.function);
        self.method_over("__vjp", "", generics, &params, &code!((#out, #pull)), body.code, false)
    }

    fn pullback_signature(&self) -> TokenStream {
        let (out, parts) = (self.output_gradient(), self.part_types());
        let handles = self.function.params.iter().map(|param| self.handle_type(param));
        code!(::core::ops::Fn(#out, #(#handles),*) -> #parts)
    }

    /// The type of what a pullback gives.
    pub(super) fn part_types(&self) -> TokenStream {
        let parts = self.function.params.iter().map(|param| match param.passing {
            Passing::Passive | Passing::Cells | Passing::Changed => code!(()),
            Passing::Value | Passing::Borrowed => self.gradient(param),
        });
        code!((#(#parts,)*))
    }

    /// A closure as the form gives it back.
    pub(super) fn as_pullback(&self, closure: TokenStream) -> TokenStream {
        let root = &self.root;
        let closure = match self.function.params.iter().any(|param| param.receiver && param.refs > 0) {
            true => function::without_self(closure),
            false => closure,
        };
        match self.boxed {
            true => code!(#root::__private::Box::new(#closure)),
            false => closure,
        }
    }

    /// A pullback that is never run.
    fn refused_pullback(&self) -> Body {
        let names = self.own_names();
        let out = self.output_gradient();
        let handles = self.function.params.iter().map(|param| self.handle_type(param));
        let root = &self.root;
        let closure =
            self.as_pullback(code!(|_: #out, #(_: #handles),*| #root::__private::without_derivatives()));
        let tokens = code!((#root::__private::without_derivatives(), #closure));
        Body { params: names, code: tokens.into() }
    }

    /// The value and the pullback from the function's own rule.
    fn vjp_rule(&self) -> Body {
        let names = self.own_names();
        let rule = &self.function.args.vjp;
        let active = self.function.active().count();
        let mut gradients = (0..active).map(|place| match active {
            1 => code!(gradient),
            _ => {
                let place = proc_macro2::Literal::usize_unsuffixed(place);
                code!(gradient.#place)
            }
        });
        let out = self.output_gradient();
        let mut handles = Vec::new();
        let mut ends = Vec::new();
        let mut parts = Vec::new();
        for (param, name) in self.function.params.iter().zip(&names) {
            let ty = self.handle_type(param);
            let gradient = param.active().then(|| gradients.next()).flatten();
            match (param.passing, gradient) {
                (Passing::Cells, Some(gradient)) => {
                    let handle = derived(name, "cells");
                    handles.push(code!(#handle: #ty));
                    ends.push(code!(#handle.cells.add_all(#gradient);));
                    parts.push(code!(()));
                }
                (Passing::Borrowed, Some(gradient)) => {
                    handles.push(code!(#name: #ty));
                    parts.push(gradient);
                }
                (_, Some(gradient)) => {
                    handles.push(code!(_: #ty));
                    parts.push(gradient);
                }
                (_, None) if param.passive_reference().is_some() => {
                    handles.push(code!(#name: #ty));
                    parts.push(code!(()));
                }
                (_, None) => {
                    handles.push(code!(_: #ty));
                    parts.push(code!(()));
                }
            }
        }
        if self.rule_is_kept() {
            let closure = self.as_pullback(code!(move |cotangent: #out, #(#handles),*| { let gradient = pullback(cotangent); #(#ends)* (#(#parts,)*) }));
            let tokens = code! {
                let (value, pullback) = #rule(#(#names),*);
                (value, #closure)
            };
            return Body { params: names, code: tokens.into() };
        }
        // The rule's pullback may borrow the arguments, which the caller's need not outlive: the rule is run again.
        let function = self.function.name();
        let again: Vec<TokenStream> = self
            .function
            .params
            .iter()
            .zip(&names)
            .map(|(param, name)| match param.passing {
                Passing::Cells => {
                    let handle = derived(name, "cells");
                    code!(#handle.value)
                }
                Passing::Borrowed if param.is_view() => code!(::core::clone::Clone::clone(#name)),
                Passing::Borrowed => name.to_token_stream(),
                _ if param.passive_reference().is_some() => name.to_token_stream(),
                _ => code!(::core::clone::Clone::clone(&#name)),
            })
            .collect();
        let forward = self.copies(&names);
        let pullback = match &self.function.args.pullback {
            Some(rule) => code!(let gradient = #rule(#(#again,)* cotangent);),
            None => code!(let (_, pullback) = #rule(#(#again),*); let gradient = pullback(cotangent);),
        };
        let closure = self
            .as_pullback(code!(move |cotangent: #out, #(#handles),*| { #pullback #(#ends)* (#(#parts,)*) }));
        let tokens = code! {
            let value = #function(#(#forward),*);
            (value, #closure)
        };
        Body { params: names, code: tokens.into() }
    }

    fn jvp_rule(&self) -> Body {
        let rule = self.function.args.jvp.as_ref().expect("the function has rules");
        let names = self.own_names();
        let tangents = self.tangent_names();
        let tokens = code!(#rule(#(#names,)* #(#tangents),*));
        Body { params: names.into_iter().chain(tangents).collect(), code: tokens.into() }
    }

    fn jvp_form_rule(&self) -> Body {
        let rule = self.function.args.jvp.as_ref().expect("the function has rules");
        let root = &self.root;
        let names = self.own_names();
        let tangents = self.tangent_names();
        let active = self.function.params.iter().zip(&names).filter(|(param, _)| param.active());
        let given: Vec<TokenStream> = active
            .zip(&tangents)
            .map(|((param, name), tangent)| {
                let owned = code!(match #tangent { ::core::option::Option::Some(tangent) => #root::__private::copy(tangent), ::core::option::Option::None => #root::__private::zero_like(&#name) });
                match param.refs {
                    0 if param.is_view() => code!((#owned).view()),
                    0 => owned,
                    _ => code!(&#owned),
                }
            })
            .collect();
        let tokens = code!(#rule(#(#names,)* #(#given),*));
        Body { params: names.into_iter().chain(tangents).collect(), code: tokens.into() }
    }

    /// The arguments, copied where they are given by value, so that they can be given again.
    fn copies(&self, names: &[Ident]) -> Vec<TokenStream> {
        let params = self.function.params.iter().zip(names);
        params
            .map(|(param, name)| match param.passing {
                Passing::Cells | Passing::Borrowed if !param.is_view() => name.to_token_stream(),
                _ if param.passive_reference().is_some() => name.to_token_stream(),
                _ => code!(::core::clone::Clone::clone(&#name)),
            })
            .collect()
    }

    /// Whether callers keep the pullback of the function's own rule: it borrows nothing, or there is nothing to borrow.
    pub(super) fn rule_is_kept(&self) -> bool {
        let borrowed = |param: &Param| matches!(param.passing, Passing::Cells | Passing::Borrowed);
        self.function.args.vjp.is_some()
            && (self.function.args.owned || !self.function.params.iter().any(borrowed))
    }
}

/// A derivative takes a function's arguments and as many again: that it takes many is not the user's choice.
pub(super) fn many_arguments(params: &[TokenStream]) -> Option<TokenStream> {
    const MANY: usize = 7;
    (params.len() > MANY).then(|| code!(#[allow(clippy::too_many_arguments)]))
}

/// The type and const parameters of a function, to be handed on to another form of it.
pub(super) fn turbofish(function: &Function) -> TokenStream {
    let names = function.generics.params.iter().filter_map(|param| match param {
        GenericParam::Type(param) => Some(&param.ident),
        GenericParam::Const(param) => Some(&param.ident),
        GenericParam::Lifetime(_) => None,
    });
    let names: Vec<&Ident> = names.collect();
    if names.is_empty() { TokenStream::new() } else { code!(::<#(#names),*>) }
}

/// Whether a function's signature says that its pullback is boxed: it asks for it, or it is a method that changes arguments.
/// The type of a method's pullback says that it borrows them all; that of a boxed one does not.
fn is_boxed(function: &Function) -> bool {
    function.args.recursive || function.place != Place::Free && function.changed().next().is_some()
}

/// Whether the operation calls the function that it stands in. A method's name may be another type's.
pub(super) fn calls_itself(function: &Function, op: &Op) -> bool {
    let Op::Call(call) = op else { return false };
    let name = match &call.callee {
        Callee::Method(name, _) => Some(name).filter(|_| function.place == Place::Impl),
        Callee::Path(path) => {
            let segments: Vec<&syn::PathSegment> = path.path.segments.iter().collect();
            match (&segments[..], &function.place) {
                ([name], Place::Free) => Some(&name.ident),
                ([this, name], Place::Impl) if this.ident == "Self" => Some(&name.ident),
                _ => None,
            }
        }
    };
    name.is_some_and(|name| name == function.name())
}

/// Whether a parameter is, or has, a struct: one whose type is not seen, and is no array of `ndarray`.
fn may_have_constants(param: &Param) -> bool {
    let array = |ty: &TokenStream| {
        let words = crate::names::token_names(ty);
        words.iter().any(|word| {
            ["Array", "ArcArray", "CowArray"].iter().any(|array| word.to_string().starts_with(array))
        })
    };
    param.active() && param.seen.holds_opaque() && !array(&behind(&param.ty))
}

/// The type behind the references.
pub(super) fn behind(ty: &Type) -> TokenStream {
    match ty {
        Type::Reference(reference) => behind(&reference.elem),
        Type::Paren(inner) => behind(&inner.elem),
        Type::Group(inner) => behind(&inner.elem),
        _ => ty.to_token_stream(),
    }
}

/// `d_x`, for the gradient by `x`.
pub(super) fn derived(name: &Ident, prefix: &str) -> Ident {
    format_ident!("{prefix}_{}", plain(name), span = Span::mixed_site().located_at(name.span()))
}

/// The loops of the reverse sweep.
fn reverse_loops(program: &Program) -> usize {
    program
        .body
        .computed()
        .filter(|val| matches!(&program.node(*val).op, Op::Loop(repeat) if repeat.of.is_some()))
        .count()
}
