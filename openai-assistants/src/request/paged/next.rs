//! From an answer to what the request for the page after it says.

use std::borrow::Cow;

use reqwest::Url;
use reqwest::header::HeaderMap;
use serde_json::Value;

use super::super::NextPage;
use super::link;
use super::members::{flag, number, scalar, text, whole};
use super::paging::{Count, Follow, Parameter, Rules, Size, Source};
use crate::error::{Error, ErrorKind, Result};
use crate::http::{Payload, PreparedRequest, RequestOptions};
use crate::json::{JsonObject, View, from_bytes, to_text};
use crate::secrets::SafeText;

/// What the request for the next page says that the one before it does not.
#[derive(Debug, PartialEq)]
pub(super) enum Next {
    /// This parameter has this value.
    Value(Parameter, Value),
    /// It goes to this address.
    Address(Url),
}

/// An answer, as far as it leads on.
pub(super) struct Answered<'a> {
    pub(super) request: &'a PreparedRequest,
    pub(super) headers: &'a HeaderMap,
    pub(super) view: View<'a>,
    /// How many items it has.
    pub(super) count: u64,
    /// The cursor of its last item.
    pub(super) last: Option<Value>,
    /// How many items there were up to its end, if the walk began at the beginning of the list.
    pub(super) so_far: Option<u64>,
}

impl Rules {
    /// What follows; nothing after the last page.
    ///
    /// What the answer says counts more than how many items it has, and no page is taken for the last one because of a
    /// number that may mean something else.
    #[inline]
    pub(super) fn next(&self, answer: &Answered<'_>) -> Result<Option<Next>> {
        let more = self.more.and_then(|path| flag(answer.view, path));
        if more == Some(false) {
            return Ok(None);
        }
        match &self.follow {
            Follow::Cursor(parameter, source) => {
                let cursor = match source {
                    Source::Member(path) => scalar(answer.view, path),
                    Source::Header(name) => header(answer.headers, name),
                    Source::LastItem(_) if answer.count == 0 => return Ok(None),
                    Source::LastItem(_) if more.is_none() && self.is_short(answer) => return Ok(None),
                    Source::LastItem(_) => answer.last.clone(),
                };
                match cursor {
                    Some(cursor) => Ok(Some(Next::Value(*parameter, cursor))),
                    None if more == Some(true) || matches!(source, Source::LastItem(_)) => Err(no_cursor(source)),
                    None => Ok(None),
                }
            }
            Follow::Page(parameter, count) | Follow::Offset(parameter, count) => {
                let is_page = matches!(self.follow, Follow::Page(..));
                let own = stated(answer.request, *parameter).unwrap_or(count.first);
                let next = own.saturating_add(if is_page { 1 } else { answer.count });
                let is_last = answer.count == 0
                    || more.is_none() && !self.counts_on(answer, count, is_page, next).unwrap_or(true);
                Ok((!is_last).then(|| Next::Value(*parameter, Value::from(next))))
            }
            Follow::Link(path) => match scalar(answer.view, path) {
                Some(address) => address_of(answer.request, &text(address)).map(Some),
                None if more == Some(true) => Err(no_cursor(&Source::Member(path))),
                None => Ok(None),
            },
            Follow::LinkHeader => match link::next(answer.headers) {
                Some(address) => address_of(answer.request, address).map(Some),
                None if more == Some(true) => Err(no_cursor(&Source::Header("link"))),
                None => Ok(None),
            },
        }
    }

    /// Whether numbers say that there is more; nothing if there are none.
    #[inline]
    fn counts_on(&self, answer: &Answered<'_>, count: &Count, is_page: bool, next: u64) -> Option<bool> {
        let pages = count.pages.and_then(|path| number(answer.view, path));
        if let (Some(pages), true) = (pages, is_page) {
            return Some(next.saturating_sub(count.first) < pages);
        }
        if let Some(total) = count.total.and_then(|path| number(answer.view, path)) {
            // A walk that begins in the middle does not know how many items there are before.
            let seen = if is_page { answer.so_far? } else { next.saturating_sub(count.first) };
            return Some(seen < total);
        }
        self.is_short(answer).then_some(false)
    }

    /// Whether a page has fewer items than was asked for.
    #[inline]
    fn is_short(&self, answer: &Answered<'_>) -> bool {
        let Some(Size { parameter, default, max }) = &self.size else { return false };
        let asked = stated(answer.request, *parameter).or(*default);
        let size = asked.map(|size| max.map_or(size, |max| size.min(max)));
        size.is_some_and(|size| answer.count < size)
    }

    /// Whether a request is for the first page.
    #[inline]
    pub(super) fn is_first(&self, request: &PreparedRequest) -> bool {
        match &self.follow {
            Follow::Page(parameter, count) | Follow::Offset(parameter, count) => {
                stated(request, *parameter).is_none_or(|number| number == count.first)
            }
            _ => true,
        }
    }

    /// Whether something other than the items says when the walk ends.
    #[inline]
    pub(super) fn is_bounded(&self) -> bool {
        !matches!(&self.follow, Follow::Page(_, count) | Follow::Offset(_, count)
            if count.total.is_none() && count.pages.is_none())
    }
}

impl Next {
    /// The parameters and the options of the request, which is otherwise that of the page before.
    #[inline]
    pub(super) fn request(self, before: &PreparedRequest) -> (NextPage, RequestOptions) {
        let mut options = before.options.clone();
        options.forget_idempotency_key();
        let mut parts = NextPage {
            query: before.query.clone(),
            encoded: before.encoded.clone(),
            body: match &before.body {
                Payload::Json(json) => Some(json.clone()),
                _ => None,
            },
        };
        match self {
            Self::Address(url) => options.address = Some(url.into()),
            Self::Value(Parameter::Query(name), value) => {
                options.query.retain(|(other, _)| other != name);
                parts.encoded.retain(|(other, _)| other != name);
                parts.query.retain(|(other, _)| other != name);
                parts.query.push((Cow::Borrowed(name), text(value)));
            }
            Self::Value(Parameter::Header(name), value) => options.header(name, Some(&text(value))),
            Self::Value(Parameter::Body(name), value) => {
                options.body_fields.retain(|(other, _)| other != name);
                options.body_fields.push((name.to_owned(), value));
            }
        }
        (parts, options)
    }

    /// What is the same for two requests that are.
    #[inline]
    pub(super) fn key(&self) -> String {
        match self {
            Self::Value(_, value) => to_text(value),
            Self::Address(url) => url.as_str().to_owned(),
        }
    }
}

/// The number that a request has for a parameter.
#[inline]
fn stated(request: &PreparedRequest, parameter: Parameter) -> Option<u64> {
    match parameter {
        Parameter::Query(name) => {
            let query = request.options.merge_query(&request.query);
            let encoded = request.encoded.iter().map(|(name, value)| (&**name, value));
            let mut all = encoded.chain(query.iter().map(|(name, value)| (name.as_str(), value)));
            all.rfind(|(other, _)| *other == name).and_then(|(_, value)| value.parse().ok())
        }
        Parameter::Header(name) => {
            let mut headers = request.options.headers.iter();
            let (_, value) = headers.rfind(|(other, _)| other.as_str().eq_ignore_ascii_case(name))?;
            value.as_ref()?.to_str().ok()?.parse().ok()
        }
        Parameter::Body(name) => {
            if let Some((_, value)) = request.options.body_fields.iter().rfind(|(other, _)| other == name) {
                return whole(value);
            }
            let Payload::Json(json) = &request.body else { return None };
            let body: JsonObject = from_bytes(json).ok()?;
            whole(body.get(name)?)
        }
    }
}

#[inline]
fn header(headers: &HeaderMap, name: &str) -> Option<Value> {
    let value = headers.get(name)?.to_str().ok()?.trim();
    (!value.is_empty()).then(|| Value::from(value))
}

/// An address from a response, which may be relative to that of the request. The credential is sent there too.
#[inline]
fn address_of(request: &PreparedRequest, address: &str) -> Result<Next> {
    let own = request.url()?;
    match own.join(address) {
        Ok(url) if url.origin() == own.origin() && url.username().is_empty() && url.password().is_none() => {
            Ok(Next::Address(url))
        }
        Ok(_) => Err(incomplete(
            "the link to the next page leads to another origin, where the credential must not go".to_owned(),
        )),
        Err(_) => Err(incomplete("the link to the next page is not a URL".to_owned())),
    }
}

#[inline]
fn no_cursor(source: &Source) -> Error {
    let what = match source {
        Source::Member(path) => format!("it does not say where in `{}`", path.join(".")),
        Source::Header(name) => format!("it does not say where in the header `{name}`"),
        Source::LastItem(name) => format!("the last item of a page has no `{name}` to continue after"),
    };
    match source {
        Source::LastItem(_) => incomplete(what),
        _ => incomplete(format!("the server reports more items, but {what}")),
    }
}

/// The error for pages that lead back to where they have been.
#[inline]
pub(super) fn circular(rules: &Rules) -> Error {
    let cause = match &rules.follow {
        Follow::Cursor(parameter, _) | Follow::Page(parameter, _) | Follow::Offset(parameter, _) => {
            format!("; the server may not support `{}`", parameter.name())
        }
        Follow::Link(_) | Follow::LinkHeader => String::new(),
    };
    incomplete(format!("the pages repeat{cause}"))
}

#[inline]
fn incomplete(cause: String) -> Error {
    Error::new(ErrorKind::Pagination, SafeText::internal(format!("the list is incomplete: {cause}")))
}
