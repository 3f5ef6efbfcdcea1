// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1things/get`.

use crate::convert::IntoField;

/// Query parameters of `listThings`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ListThingsParams {
    /// The property `params`.
    pub params_: Option<bool>,
    /// The property `params_mut`.
    pub params_mut_: Option<bool>,
    /// The property `send`.
    pub send_: Option<bool>,
    /// The property `stream`.
    pub stream_: Option<bool>,
    /// The property `items`.
    pub items_: Option<bool>,
    /// The property `pages`.
    pub pages_: Option<bool>,
    /// The property `with_raw_response`.
    pub with_raw_response_: Option<bool>,
    /// The property `with_response`.
    pub with_response_: Option<bool>,
    /// The property `with_options`.
    pub with_options_: Option<bool>,
    /// The property `into_draft`.
    pub into_draft_: Option<bool>,
    /// The property `new`.
    pub new_: Option<bool>,
    /// The property `self`.
    pub self_: Option<bool>,
    /// The property `type`.
    pub r#type: Option<bool>,
    /// The property `extra`.
    pub extra_: Option<bool>,
    /// The property `raw`.
    pub raw: Option<bool>,
    /// The property `clone`.
    pub clone: Option<bool>,
    /// The property `into_future`.
    pub into_future_: Option<bool>,
}

impl ListThingsParams {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `params_`.
    pub fn params_<As>(mut self, params_: impl IntoField<bool, As>) -> Self {
        self.params_ = params_.into_field().into_option();
        self
    }

    /// Sets `params_mut_`.
    pub fn params_mut_<As>(mut self, params_mut_: impl IntoField<bool, As>) -> Self {
        self.params_mut_ = params_mut_.into_field().into_option();
        self
    }

    /// Sets `send_`.
    pub fn send_<As>(mut self, send_: impl IntoField<bool, As>) -> Self {
        self.send_ = send_.into_field().into_option();
        self
    }

    /// Sets `stream_`.
    pub fn stream_<As>(mut self, stream_: impl IntoField<bool, As>) -> Self {
        self.stream_ = stream_.into_field().into_option();
        self
    }

    /// Sets `items_`.
    pub fn items_<As>(mut self, items_: impl IntoField<bool, As>) -> Self {
        self.items_ = items_.into_field().into_option();
        self
    }

    /// Sets `pages_`.
    pub fn pages_<As>(mut self, pages_: impl IntoField<bool, As>) -> Self {
        self.pages_ = pages_.into_field().into_option();
        self
    }

    /// Sets `with_raw_response_`.
    pub fn with_raw_response_<As>(
        mut self,
        with_raw_response_: impl IntoField<bool, As>,
    ) -> Self {
        self.with_raw_response_ = with_raw_response_.into_field().into_option();
        self
    }

    /// Sets `with_response_`.
    pub fn with_response_<As>(
        mut self,
        with_response_: impl IntoField<bool, As>,
    ) -> Self {
        self.with_response_ = with_response_.into_field().into_option();
        self
    }

    /// Sets `with_options_`.
    pub fn with_options_<As>(mut self, with_options_: impl IntoField<bool, As>) -> Self {
        self.with_options_ = with_options_.into_field().into_option();
        self
    }

    /// Sets `into_draft_`.
    pub fn into_draft_<As>(mut self, into_draft_: impl IntoField<bool, As>) -> Self {
        self.into_draft_ = into_draft_.into_field().into_option();
        self
    }

    /// Sets `new_`.
    pub fn new_<As>(mut self, new_: impl IntoField<bool, As>) -> Self {
        self.new_ = new_.into_field().into_option();
        self
    }

    /// Sets `self_`.
    pub fn self_<As>(mut self, self_: impl IntoField<bool, As>) -> Self {
        self.self_ = self_.into_field().into_option();
        self
    }

    /// Sets `type`.
    pub fn r#type<As>(mut self, r#type: impl IntoField<bool, As>) -> Self {
        self.r#type = r#type.into_field().into_option();
        self
    }

    /// Sets `extra_`.
    pub fn extra_<As>(mut self, extra_: impl IntoField<bool, As>) -> Self {
        self.extra_ = extra_.into_field().into_option();
        self
    }

    /// Sets `raw`.
    pub fn raw<As>(mut self, raw: impl IntoField<bool, As>) -> Self {
        self.raw = raw.into_field().into_option();
        self
    }

    /// Sets `clone`.
    pub fn clone<As>(mut self, clone: impl IntoField<bool, As>) -> Self {
        self.clone = clone.into_field().into_option();
        self
    }

    /// Sets `into_future_`.
    pub fn into_future_<As>(mut self, into_future_: impl IntoField<bool, As>) -> Self {
        self.into_future_ = into_future_.into_field().into_option();
        self
    }
}

impl crate::__generated::Sealed for ListThingsParams {}

impl crate::Params for ListThingsParams {
    #[inline]
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        let mut parts = crate::Parts::default();
        if let Some(value) = &self.params_ {
            parts.query.push(("params".into(), value.to_string()));
        }
        if let Some(value) = &self.params_mut_ {
            parts.query.push(("params_mut".into(), value.to_string()));
        }
        if let Some(value) = &self.send_ {
            parts.query.push(("send".into(), value.to_string()));
        }
        if let Some(value) = &self.stream_ {
            parts.query.push(("stream".into(), value.to_string()));
        }
        if let Some(value) = &self.items_ {
            parts.query.push(("items".into(), value.to_string()));
        }
        if let Some(value) = &self.pages_ {
            parts.query.push(("pages".into(), value.to_string()));
        }
        if let Some(value) = &self.with_raw_response_ {
            parts.query.push(("with_raw_response".into(), value.to_string()));
        }
        if let Some(value) = &self.with_response_ {
            parts.query.push(("with_response".into(), value.to_string()));
        }
        if let Some(value) = &self.with_options_ {
            parts.query.push(("with_options".into(), value.to_string()));
        }
        if let Some(value) = &self.into_draft_ {
            parts.query.push(("into_draft".into(), value.to_string()));
        }
        if let Some(value) = &self.new_ {
            parts.query.push(("new".into(), value.to_string()));
        }
        if let Some(value) = &self.self_ {
            parts.query.push(("self".into(), value.to_string()));
        }
        if let Some(value) = &self.r#type {
            parts.query.push(("type".into(), value.to_string()));
        }
        if let Some(value) = &self.extra_ {
            parts.query.push(("extra".into(), value.to_string()));
        }
        if let Some(value) = &self.raw {
            parts.query.push(("raw".into(), value.to_string()));
        }
        if let Some(value) = &self.clone {
            parts.query.push(("clone".into(), value.to_string()));
        }
        if let Some(value) = &self.into_future_ {
            parts.query.push(("into_future".into(), value.to_string()));
        }
        Ok(parts)
    }
}
