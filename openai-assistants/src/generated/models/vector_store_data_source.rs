// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/VectorStoreDataSource`.

use crate::Extra;

/// A file or folder in Azure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VectorStoreDataSource {
    /// Where it is, in the form that `type` says.
    pub uri: String,
    /// What a URI of data in Azure is:
    ///
    /// - `uri_asset`: the URL of a file in Azure Storage
    /// - `id_asset`: the ID of an asset of the project
    pub r#type: VectorStoreDataSourceType,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl VectorStoreDataSource {
    /// Creates a value from the required fields; no others are set.
    pub fn new(
        uri: impl Into<String>,
        r#type: impl Into<VectorStoreDataSourceType>,
    ) -> Self {
        Self {
            uri: uri.into(),
            r#type: r#type.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    VectorStoreDataSource, has_required: true {
        uri: 0 required "uri";
        r#type: 1 required "type";
    }
}

/// What a URI of data in Azure is:
///
/// - `uri_asset`: the URL of a file in Azure Storage
/// - `id_asset`: the ID of an asset of the project
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VectorStoreDataSourceType {
    /// `uri_asset`: the URL of a file in Azure Storage.
    UriAsset,
    /// `id_asset`: the ID of an asset of the project.
    IdAsset,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    VectorStoreDataSourceType {
        UriAsset = "uri_asset";
        IdAsset = "id_asset";
        _ = Unknown;
    }
}
