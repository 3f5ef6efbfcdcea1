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
    /// - `id_asset`: the id of an asset of the project
    pub r#type: VectorStoreDataSourceType,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl VectorStoreDataSource {
    /// What is required; everything else is left out.
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
    VectorStoreDataSource {
        uri: required "uri";
        r#type: required "type";
    }
}

/// What a URI of data in Azure is:
///
/// - `uri_asset`: the URL of a file in Azure Storage
/// - `id_asset`: the id of an asset of the project
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VectorStoreDataSourceType {
    /// `uri_asset`: the URL of a file in Azure Storage.
    UriAsset,
    /// `id_asset`: the id of an asset of the project.
    IdAsset,
    /// A value that this version of the crate does not know.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    VectorStoreDataSourceType {
        UriAsset = "uri_asset";
        IdAsset = "id_asset";
        _ = Unknown;
    }
}
