// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/paths/~1things/get`.

/// Query parameters: .
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
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `params_`.
    pub fn params_(mut self, params_: bool) -> Self {
        self.params_ = Some(params_);
        self
    }

    /// Sets `params_mut_`.
    pub fn params_mut_(mut self, params_mut_: bool) -> Self {
        self.params_mut_ = Some(params_mut_);
        self
    }

    /// Sets `send_`.
    pub fn send_(mut self, send_: bool) -> Self {
        self.send_ = Some(send_);
        self
    }

    /// Sets `stream_`.
    pub fn stream_(mut self, stream_: bool) -> Self {
        self.stream_ = Some(stream_);
        self
    }

    /// Sets `items_`.
    pub fn items_(mut self, items_: bool) -> Self {
        self.items_ = Some(items_);
        self
    }

    /// Sets `pages_`.
    pub fn pages_(mut self, pages_: bool) -> Self {
        self.pages_ = Some(pages_);
        self
    }

    /// Sets `with_raw_response_`.
    pub fn with_raw_response_(mut self, with_raw_response_: bool) -> Self {
        self.with_raw_response_ = Some(with_raw_response_);
        self
    }

    /// Sets `with_response_`.
    pub fn with_response_(mut self, with_response_: bool) -> Self {
        self.with_response_ = Some(with_response_);
        self
    }

    /// Sets `with_options_`.
    pub fn with_options_(mut self, with_options_: bool) -> Self {
        self.with_options_ = Some(with_options_);
        self
    }

    /// Sets `into_draft_`.
    pub fn into_draft_(mut self, into_draft_: bool) -> Self {
        self.into_draft_ = Some(into_draft_);
        self
    }

    /// Sets `new_`.
    pub fn new_(mut self, new_: bool) -> Self {
        self.new_ = Some(new_);
        self
    }

    /// Sets `self_`.
    pub fn self_(mut self, self_: bool) -> Self {
        self.self_ = Some(self_);
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: bool) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets `extra_`.
    pub fn extra_(mut self, extra_: bool) -> Self {
        self.extra_ = Some(extra_);
        self
    }

    /// Sets `raw`.
    pub fn raw(mut self, raw: bool) -> Self {
        self.raw = Some(raw);
        self
    }

    /// Sets `clone`.
    pub fn clone(mut self, clone: bool) -> Self {
        self.clone = Some(clone);
        self
    }

    /// Sets `into_future_`.
    pub fn into_future_(mut self, into_future_: bool) -> Self {
        self.into_future_ = Some(into_future_);
        self
    }
}

impl crate::__generated::Sealed for ListThingsParams {}

impl crate::Params for ListThingsParams {
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
