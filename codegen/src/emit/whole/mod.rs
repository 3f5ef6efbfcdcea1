//! A crate of its own, for a whole document.
//!
//! It says `crate::json`, `crate::Request` and so on as the sources inside of `openai-assistants` do: its root takes
//! them from there. What cannot be said outside of the crate that has the runtime is said in another way: the tree of
//! resources hangs on an `Api` that holds the client, and query parameters are an argument.

mod examples;
mod resources;
mod streams;

use quote::quote;

use super::types::ident;
use super::{File, ModelFile, Part, docs};
use crate::ir::{Api, TypeDef};

pub use self::examples::test;

/// The version of what generated code calls in the runtime: its `__generated::VERSION`.
const RUNTIME: u32 = 2;

/// What the compiler says of a crate whose runtime has another one.
const OUTDATED: &str = "this crate was written for another version of `openai-assistants`: write it again with \
    `cargo xtask regen --all` of the version that it is compiled with";

/// The resources, the operations and the root.
pub fn files(api: &Api) -> Vec<File> {
    let names = resources::Names::of(api);
    let mut files = resources::files(api, &names);
    files.push(super::resources::operations(api, &quote!(crate::reqwest::Method)));
    files.push(root(api, &names));
    files
}

/// What a type of the crate has beside what any model has.
pub(super) fn extras(api: &Api, def: &TypeDef, draft: &mut ModelFile<'_>) {
    super::params::emit(api, def, draft);
    streams::emit(api, def, draft);
}

fn root(api: &Api, names: &resources::Names<'_>) -> File {
    let accessors = api.resources.iter().filter(|r| !r.path.contains('.')).map(|resource| {
        let (accessor, ty) = (ident(&resource.path), names.get(resource));
        let about = docs::attributes(&resource.docs, &format!("`{}`.", resource.path));
        quote!(
            #about
            pub fn #accessor(&self) -> resources::#ty<'_> {
                resources::#ty::new(&self.client)
            }
        )
    });
    // A module of nothing, or a glob of it, would be unused.
    let (mut own, mut types) = (Vec::new(), Vec::new());
    for (name, some) in [("ids", !api.ids.is_empty()), ("models", !api.types.is_empty())] {
        let module = ident(name);
        own.extend(some.then(|| quote!(mod #module;)));
        types.extend(some.then(|| quote!(pub use crate::#module::*;)));
    }
    let (version, outdated) = (proc_macro2::Literal::u32_unsuffixed(RUNTIME), OUTDATED);
    let items = quote!(
        // Names and their number are the document's.
        #![allow(clippy::module_inception, clippy::should_implement_trait, clippy::too_many_arguments)]
        #![allow(clippy::wrong_self_convention, clippy::large_enum_variant)]
        #![forbid(unsafe_code)]

        #(#own)*
        pub mod operations;
        pub mod resources;

        #[doc(no_inline)]
        pub use openai_assistants::{
            self as runtime, UntypedEvent, Client, DownloadRequest, EventRole, Extra, Json, JsonObject, ListRequest, Literal,
            Nullable, Operation, Page, PageItem, Params, Parts, Request, StreamEvent, StreamRequest, Streams, UnknownValue, Upload, reqwest,
        };
        #[doc(hidden)]
        pub use openai_assistants::__generated::{
            self, __events, __id, __object, __string_enum, __union, default_role, json,
        };

        const _: () = assert!(openai_assistants::__generated::VERSION == #version, #outdated);
    );
    let rest = quote!(
        /// The types of the API.
        pub mod types {
            #(#types)*
            #[doc(no_inline)]
            pub use openai_assistants::{UntypedEvent, Extra, JsonObject, Literal, Nullable, Page, Upload};
        }

        /// Where every request begins: the tree of resources, on a client.
        #[derive(Clone, Debug)]
        pub struct Api {
            client: Client,
        }

        impl Api {
            /// The resources of the server that the client speaks to.
            pub fn new(client: Client) -> Self {
                Self { client }
            }

            /// The client.
            pub fn client(&self) -> &Client {
                &self.client
            }

            #(#accessors)*
        }
    );
    let parts = vec![Part::Items(items), Part::Items(rest)];
    File { path: "lib.rs".into(), docs: "Everything that the document describes.".into(), parts }
}
