//! `x-rust-pagination`: how the pages of a list follow each other. An operation states it, or the document for all
//! operations that it fits.

mod key;
mod resolve;

use self::key::Key;
use self::resolve::Call;
use super::super::Lower;
use super::bodies::Sent;
use super::endpoints::Endpoint;
use crate::document::Node;
use crate::ir::{Paging, Response};

const KEY: &str = "x-rust-pagination";

/// What is wrong with a key: the place, what it is, and what to do.
type Problem<'d> = (&'d Node, String, String);

/// The pagination of the document for all operations.
#[derive(Default)]
pub(in crate::lower) struct Pagination<'d> {
    default: Option<(&'d Node, Key<'d>)>,
    /// Whether it fits an operation.
    fits: bool,
}

impl<'d> Lower<'d> {
    /// Reads the pagination of the document for all operations.
    pub(super) fn default_pagination(&mut self) {
        let Some(stated) = self.document.root.get(KEY) else { return };
        match Key::read(stated) {
            Ok(key) => self.pagination.default = key.map(|key| (stated, key)),
            Err((place, message, help)) => self.error(place, message, help),
        }
    }

    /// A default that fits nothing is a mistake.
    pub(super) fn unused_pagination(&mut self) {
        if let (Some((stated, _)), false) = (&self.pagination.default, self.pagination.fits) {
            let help = "name a parameter of the operations and members of their responses";
            self.error(stated, format!("`{KEY}` of the document matches no operation"), help);
        }
    }

    /// The pagination of an operation, if it has one.
    pub(super) fn paging(
        &mut self,
        endpoint: &Endpoint<'d>,
        response: &Response,
        parameters: &[&'d Node],
        body: &Sent<'d>,
    ) -> Option<Paging> {
        let found = match endpoint.node.get(KEY) {
            Some(stated) => Key::read(stated).and_then(|key| {
                let Some(key) = key else { return Ok(None) };
                let call = Call { node: stated, method: endpoint.method, response, parameters, body };
                self.resolve(&key, &call).map(Some)
            }),
            None => {
                let (stated, key) = self.pagination.default.clone()?;
                // Pages of OpenAI's lists have their own type of request.
                if matches!(response, Response::Json(crate::ir::Type::Page(_))) {
                    return None;
                }
                let call = Call { node: stated, method: endpoint.method, response, parameters, body };
                let paging = self.resolve(&key, &call).ok();
                self.pagination.fits |= paging.is_some();
                Ok(paging)
            }
        };
        found.unwrap_or_else(|(place, message, help)| {
            self.error(place, message, help);
            None
        })
    }
}
