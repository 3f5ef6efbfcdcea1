//! Which operation of which document a call of the suite is for.

use codegen::ir::{Api, Body, Operation, UrlPart};

use crate::suite::{Call, Document};

/// A document and its content.
pub struct Described {
    pub document: Document,
    pub api: Api,
}

/// An operation, and what its address is made of.
pub struct Found<'a> {
    pub described: &'a Described,
    pub operation: &'a Operation,
    /// What stands before the path of the operation.
    pub server: String,
    /// The texts of the parameters in the path, in its order.
    pub path: Vec<String>,
    /// The address is one that the answer to the call before it holds.
    pub follows: bool,
}

pub fn find<'a>(all: &'a [Described], call: &Call) -> Option<Found<'a>> {
    let uri = call.uri.split('?').next().unwrap_or_default();
    at(all, call, uri).or_else(|| {
        let found = at(all, call, uri.strip_suffix("/nextPage")?)?;
        Some(Found { follows: true, ..found })
    })
}

fn at<'a>(all: &'a [Described], call: &Call, uri: &str) -> Option<Found<'a>> {
    let mut found = Vec::new();
    for described in all.iter().filter(|described| described.document.group == call.group) {
        for operation in described.api.operations.iter().filter(|operation| operation.method == call.method) {
            for server in servers(&described.api) {
                let whole = format!("{server}{}", operation.path);
                let Some(mut path) = matched(whole.trim_end_matches('/'), uri.trim_end_matches('/')) else { continue };
                let own = path.split_off(server.matches('{').count());
                let server = path.iter().fold(server, |text, value| {
                    let (before, after) = text.split_once('{').unwrap_or((&text, ""));
                    format!("{before}{value}{}", after.split_once('}').map_or("", |(_, rest)| rest))
                });
                found.push(Found { described, operation, server, path: own, follows: false });
            }
        }
    }
    // The fewer parameters the closer, then the method for what is sent, then the version that the address is of, then the
    // newest.
    let plain = |text: &str| text.to_lowercase().replace(|c: char| !c.is_ascii_alphanumeric(), "");
    let is_named = |part: &str| !part.is_empty() && plain(uri).contains(&plain(part));
    found.into_iter().min_by_key(|found| {
        let part = &found.described.document.part;
        (found.path.len(), !takes(found.operation, call), !is_named(part), std::cmp::Reverse(part.clone()))
    })
}

/// What the addresses of servers are behind the host, with variables in braces.
fn servers(api: &Api) -> Vec<String> {
    let path = |server: &codegen::ir::Server| {
        let text: String = server
            .url
            .iter()
            .map(|part| match part {
                UrlPart::Text(text) => text.clone(),
                UrlPart::Variable(at) => format!("{{{at}}}"),
            })
            .collect();
        let behind = text.split_once("://").map_or(text.as_str(), |(_, rest)| rest);
        behind.find('/').map_or("", |at| &behind[at..]).trim_end_matches('/').to_owned()
    };
    let mut found: Vec<String> = api.setup.servers.iter().map(path).collect();
    found.push(String::new());
    found
}

/// The texts in the places of the parameters of a template.
fn matched(template: &str, text: &str) -> Option<Vec<String>> {
    let Some((before, rest)) = template.split_once('{') else {
        return (template == text).then(Vec::new);
    };
    let rest = rest.split_once('}')?.1;
    let text = text.strip_prefix(before)?;
    let end = text.find('/').unwrap_or(text.len());
    (1..=end).filter(|at| text.is_char_boundary(*at)).find_map(|at| {
        let mut values = matched(rest, &text[at..])?;
        values.insert(0, decoded(&text[..at]));
        Some(values)
    })
}

/// Without the encoding of an address.
pub fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let (mut out, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let hex = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => (out.push(byte), at += 3),
            None => (out.push(bytes[at]), at += 1),
        };
    }
    String::from_utf8_lossy(&out).into_owned()
}

/// Whether the method of an operation sends the media type of a call's body, and asks for that of its answer.
fn takes(operation: &Operation, call: &Call) -> bool {
    let sent = call.body.as_ref().map(|body| body.media.as_str());
    let takes = match (&operation.body, sent) {
        (Body::Json, Some(sent)) => sent == "application/json",
        (Body::JsonOf(media) | Body::Text(media) | Body::Bytes(Some(media)), Some(sent)) => media == sent,
        (Body::Multipart(_), Some(sent)) => sent == "multipart/form-data",
        (Body::UrlEncoded(_), Some(sent)) => sent == "application/x-www-form-urlencoded",
        (Body::None, sent) => sent.is_none(),
        (Body::Bytes(None), _) => true,
        (_, None) => operation.optional,
    };
    let asked = operation.accept.as_deref().unwrap_or("application/json");
    takes && call.headers.get("accept").is_none_or(|accept| accept == asked)
}
