//! Names of types that mean something already where generated code stands: a type of the document that had one of them
//! would hide it, and the code around it would mean something else.

/// The types, traits and variants of Rust's prelude, and what is derived.
const PRELUDE: &[&str] = &[
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// What generated files import, and what stands beside the models.
const IMPORTED: &[&str] = &[
    "BTreeMap",
    "Client",
    "DownloadRequest",
    "Extra",
    "IntoField",
    "IntoList",
    "IntoMap",
    "IntoNumber",
    "IntoNumberField",
    "JsonObject",
    "ListRequest",
    "Literal",
    "Metadata",
    "Nullable",
    "Page",
    "PagedRequest",
    "Request",
    "StreamRequest",
    "UntypedEvent",
    "Upload",
    "Value",
];

/// What models are not called although they could be: users import these beside them.
const RUNTIME: &[&str] = &["Error", "Operation", "Params", "Parts", "Response", "Streams"];

/// Whether a resource of this name would hide what generated code uses.
pub fn is_reserved(name: &str) -> bool {
    // The generic parameters of constructors are `As`, `As2` and so on.
    let is_generic = name.strip_prefix("As").is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
    is_generic || PRELUDE.contains(&name) || IMPORTED.contains(&name)
}

/// Whether a model may not have this name. The one called `Metadata` is an alias of the runtime's.
pub fn is_reserved_model(name: &str) -> bool {
    name != "Metadata" && (is_reserved(name) || RUNTIME.contains(&name))
}
