//! `servers` of a path or an operation → the addresses that its requests go to.

use super::super::Lower;
use super::super::operations::Endpoint;
use super::setup::text;
use crate::document::Node;
use crate::ir::{Server, UrlPart};

impl<'d> Lower<'d> {
    /// The operations that have servers of their own, and the first of these. One that is the first of the document as well
    /// follows the client, as every operation does: many documents repeat it.
    pub(super) fn own_servers(&mut self, endpoints: &[Endpoint<'d>], servers: &[Server]) -> Vec<(String, String)> {
        let usual = servers.first().map(stated);
        let mut own = Vec::new();
        for endpoint in endpoints {
            let of = |node: &'d Node| node.get("servers")?.as_seq()?.first();
            let Some(server) = of(endpoint.node).or_else(|| of(endpoint.item)) else { continue };
            let Some(address) = self.address(server) else { continue };
            if usual.as_ref() != Some(&address) {
                own.push((endpoint.id.clone(), address));
            }
        }
        own.sort();
        own.dedup_by(|a, b| a.0 == b.0);
        own
    }

    /// The address of a server, with the defaults of its variables.
    fn address(&mut self, server: &'d Node) -> Option<String> {
        let help = "set its `url`, such as `https://example.com/v1`; requests go to the client's server";
        let Some(url) = server.str("url") else {
            self.warn(server, "a server without `url`", help);
            return None;
        };
        let (mut address, mut rest) = (String::new(), url);
        while let Some((before, (wire, after))) =
            rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
        {
            let default = server.at(["variables", wire, "default"]).and_then(text);
            let Some(default) = default else {
                let message = format!("the server variable `{wire}` has no default");
                let help = "add `default` under `variables`; requests go to the client's server";
                self.warn(server.at(["variables", wire]).unwrap_or(server), message, help);
                return None;
            };
            address.push_str(before);
            address.push_str(&default);
            rest = after;
        }
        address.push_str(rest);
        let host = ["http://", "https://"].iter().find_map(|scheme| address.strip_prefix(scheme));
        if is_relative(&address) || host.is_some_and(|host| !host.is_empty() && !host.starts_with('/')) {
            return Some(address);
        }
        self.warn(server, format!("the server URL `{address}` has a scheme other than http or https"), help);
        None
    }
}

/// Whether an address has no host.
pub(super) fn is_relative(url: &str) -> bool {
    url.starts_with('/') || !(url.contains("://") || url.starts_with('{'))
}

/// The URL of a server of the document, with default variables.
fn stated(server: &Server) -> String {
    let part = |part: &UrlPart| match part {
        UrlPart::Text(text) => text.clone(),
        UrlPart::Variable(at) => {
            server.variables.get(*at).and_then(|variable| variable.default.clone()).unwrap_or_default()
        }
    };
    server.url.iter().map(part).collect()
}
