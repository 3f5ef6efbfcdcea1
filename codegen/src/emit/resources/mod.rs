//! Resources: a tree of types, each with a method for every operation.
//!
//! Methods can be added to a type only in the crate that defines it. Inside `openai-assistants`, the root of the tree
//! is the client itself, and query parameters are set on the request. A separate crate has an `Api` as the root
//! ([`super::root`]), and its methods take parameters of any kind as an argument.

mod answers;
mod methods;
mod names;
mod paging;

use std::collections::BTreeSet;

use quote::quote;

use super::types::{Uses, ident};
use super::{File, Part, docs, features, imports, listed};
use crate::Mode;
use crate::ir::{Api, Feature, Operation, Resource};

pub use self::names::Names;

/// A way to wait for a response. All have the same methods.
#[derive(Clone, Copy)]
struct Flavor {
    /// Folder of the files, and name of the module.
    folder: &'static str,
    docs: &'static str,
    /// Where the client and the requests come from.
    blocking: bool,
}

const FLAVORS: [Flavor; 2] = [
    Flavor { folder: "resources", docs: "The resources of the API: one method for each operation.", blocking: false },
    Flavor { folder: "blocking", docs: "The resources of the API, for the blocking client.", blocking: true },
];

/// A file for each resource in each flavor, and those that list them.
pub fn files<'a>(api: &'a Api, names: &'a Names<'a>, mode: Mode<'a>) -> impl Iterator<Item = File> + 'a {
    let flavors = match mode {
        Mode::Spec => &FLAVORS[..],
        Mode::Crate { .. } => &FLAVORS[..1],
    };
    flavors.iter().flat_map(move |flavor| {
        let parts = listed(api.resources.iter().map(|r| (ident(&r.module), features::cfg(&r.feature))));
        let list = File { path: format!("{}/mod.rs", flavor.folder), docs: flavor.docs.into(), parts };
        let files = api.resources.iter().map(move |resource| file(api, names, resource, *flavor, mode));
        files.chain([list])
    })
}

fn file(api: &Api, names: &Names<'_>, resource: &Resource, flavor: Flavor, mode: Mode<'_>) -> File {
    let mut uses = Uses::default();
    let name = names.get(resource);
    let own: Vec<&Operation> = api.operations_of(resource).collect();
    // The whole file exists only with the feature of its resource.
    let added = |feature: &Option<Feature>| feature.clone().filter(|_| resource.feature.is_none());
    let mut of = |operation: &&Operation| {
        let feature = added(&operation.feature);
        let cfg = features::cfg(&feature);
        let methods = methods::of(api, operation, mode, uses.with(&feature));
        methods.into_iter().map(move |(about, method)| quote!(#about #cfg #method)).collect::<Vec<_>>()
    };
    let methods: Vec<_> = own.iter().flat_map(&mut of).collect();
    let children = api.children_of(resource).map(|child| {
        let cfg = features::cfg(&added(&child.feature));
        let (accessor, ty) = (ident(child.path.rsplit('.').next().unwrap_or_default()), names.get(child));
        let about = docs::attributes(&child.docs, &format!("`{}`.", child.path));
        quote!(
            #about
            #cfg
            pub fn #accessor(&self) -> super::#ty<'a> {
                super::#ty::new(self.client)
            }
        )
    });
    let about = docs::attributes(&resource.docs, &format!("`{}`.", resource.path));
    let root = (mode == Mode::Spec && !resource.path.contains('.')).then(|| {
        let accessor = ident(&resource.path);
        quote!(
            impl Client {
                #about
                pub fn #accessor(&self) -> #name<'_> {
                    #name::new(self)
                }
            }
        )
    });
    let mut parts = vec![Part::Items(quote!(
        #about
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a> {
            client: &'a Client,
        }

        #root

        impl<'a> #name<'a> {
            pub(crate) fn new(client: &'a Client) -> Self {
                Self { client }
            }

            #(#children)*
            #(#methods)*
        }
    ))];
    for operation in own {
        let feature = added(&operation.feature);
        let (cfg, uses) = (features::cfg(&feature), uses.with(&feature));
        let setters = methods::query_setters(api, operation, mode, uses);
        parts.extend(setters.map(|setters| Part::Items(quote!(#cfg #setters))));
    }
    uses.runtime.insert("Client");
    let own = client_imports(flavor, &mut uses);
    let mut all = imports(&uses, &[]);
    all.extend(own);
    if !methods.is_empty() {
        all.push(Part::Items(match mode {
            Mode::Spec => quote!(
                use crate::generated::operations;
            ),
            Mode::Crate { .. } => quote!(
                use crate::operations;
            ),
        }));
    }
    all.append(&mut parts);
    File {
        path: format!("{}/{}.rs", flavor.folder, resource.module),
        docs: format!("`{}`.", resource.path),
        parts: all,
    }
}

/// `use` for what the flavors have of their own.
fn client_imports(flavor: Flavor, uses: &mut Uses) -> Option<Part> {
    if !flavor.blocking {
        return None;
    }
    let own = ["Client", "Request", "ListRequest", "PagedRequest", "DownloadRequest", "StreamRequest"];
    let names: Vec<_> = own.iter().filter(|name| uses.runtime.remove(*name)).map(|name| ident(name)).collect();
    let base = uses.runtime.clone();
    let mut items = quote!(use crate::blocking::{#(#names),*};);
    let known: BTreeSet<String> = names.iter().map(ToString::to_string).collect();
    let mut added = Vec::new();
    for (feature, uses) in &mut uses.added {
        added.extend(
            own.iter().filter(|name| uses.runtime.remove(*name)).map(|name| (feature.clone(), (*name).to_owned())),
        );
    }
    debug_assert!(own.iter().all(|name| !base.contains(name)));
    for (features, names) in features::grouped(&known, added.into_iter()) {
        let (cfg, names) = (features::cfg_any(&features), names.iter().map(|name| ident(name)));
        items.extend(quote!(#cfg use crate::blocking::{#(#names),*};));
    }
    Some(Part::Items(items))
}
