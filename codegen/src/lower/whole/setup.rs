//! `info`, `servers`, `securitySchemes` and `security` → how a client of the API is set up.

use super::super::operations::Endpoint;
use super::super::taken::Taken;
use super::super::{Lower, naming};
use crate::document::Node;
use crate::ir::{Proof, Scheme, Security, Server, Setup, UrlPart, Variable};

/// Methods that every builder has, and every server.
const BUILDER: [&str; 7] = ["server", "server_of", "one_server", "base_url", "configure", "build", "from_env"];
const SERVER: [&str; 2] = ["at", "profile"];

/// Words of a description that name no server.
const COMMON: [&str; 6] = ["the", "a", "server", "environment", "api", "url"];

impl<'d> Lower<'d> {
    /// What the document states for all operations.
    pub(in crate::lower) fn setup(&mut self, endpoints: &[Endpoint<'d>]) -> Setup {
        let root = &self.document.root;
        let info = |key| root.get("info").and_then(|info| info.str(key)).unwrap_or_default().to_owned();
        let schemes = self.schemes();
        let root_security = root.get("security").map(|stated| self.security(stated, &schemes));
        let mut own = Vec::new();
        for endpoint in endpoints {
            let security = endpoint.node.get("security").map(|stated| self.security(stated, &schemes));
            own.push((endpoint.id.clone(), security));
        }
        let has_security = root_security.is_some() || own.iter().any(|(_, security)| security.is_some());
        let security = has_security.then(|| root_security.unwrap_or_default());
        let differs =
            |(id, own): (String, Option<Security>)| Some((id, own.filter(|own| Some(own) != security.as_ref())?));
        let mut differing: Vec<_> = own.into_iter().filter_map(differs).collect();
        differing.sort();
        differing.dedup_by(|a, b| a.0 == b.0);
        if let (None, Some(stated)) = (&security, root.at(["components", "securitySchemes"])) {
            if !schemes.is_empty() {
                let help = "declare them under `security`; until then, every request sends all credentials";
                self.warn(stated, "no operation refers to a scheme in `securitySchemes`", help);
            }
        }
        let servers = self.servers();
        Setup {
            title: info("title"),
            version: Some(info("version")).filter(|version| is_version(version)),
            docs: info("description"),
            own_servers: self.own_servers(endpoints, &servers),
            servers,
            repeatable: Self::repeatable(endpoints),
            schemes,
            security,
            differing,
        }
    }

    fn servers(&mut self) -> Vec<Server> {
        let root = &self.document.root;
        let (mut servers, mut taken, mut types) = (Vec::new(), Taken::from_iter(SERVER), Taken::default());
        for node in root.seq("servers") {
            let Some(url) = node.str("url") else {
                self.warn(node, "a server without `url`", "set its `url`, such as `https://example.com/v1`");
                continue;
            };
            let is_relative = super::servers::is_relative(url);
            let name = taken.unique(name_of(node, url));
            // What would give the second constructor of one server the name of another.
            taken.unique(format!("{name}_with"));
            let (mut variables, mut parts) = (Vec::new(), Vec::new());
            let (mut given, mut rest) = (Vec::new(), url);
            let mut names = Taken::from_iter(["origin"]);
            while let Some((before, (wire, after))) =
                rest.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)))
            {
                parts.push(UrlPart::Text(before.to_owned()));
                let at = given.iter().position(|other| *other == wire).unwrap_or(given.len());
                if at == given.len() {
                    given.push(wire);
                    let about = node.at(["variables", wire]);
                    variables.push(self.variable((node, about), (&name, wire), &mut names, &mut types));
                }
                parts.push(UrlPart::Variable(at));
                rest = after;
            }
            parts.push(UrlPart::Text(rest.to_owned()));
            parts.retain(|part| *part != UrlPart::Text(String::new()));
            let docs = node.str("description").unwrap_or_default().to_owned();
            servers.push(Server { name, docs, url: parts, variables, relative: is_relative });
        }
        servers
    }

    fn variable(
        &mut self,
        (server, about): (&'d Node, Option<&'d Node>),
        (name, wire): (&str, &str),
        names: &mut Taken,
        types: &mut Taken,
    ) -> Variable {
        let default = about.and_then(|about| about.get("default")).and_then(text);
        if default.is_none() {
            let message = format!("the server variable `{wire}` has no default");
            self.warn(about.unwrap_or(server), message, "add `default` under `variables`");
        }
        let stated: Vec<String> = about.into_iter().flat_map(|about| about.seq("enum")).filter_map(text).collect();
        let values = (!stated.is_empty()).then(|| {
            let mut variants = Taken::default();
            let values = stated.into_iter().map(|value| (variants.unique_variant(naming::variant_name(&value)), value));
            (types.unique_variant(naming::type_name(&format!("{name}_{wire}"))), values.collect())
        });
        let docs = about.and_then(|about| about.str("description")).unwrap_or_default().to_owned();
        Variable { name: names.unique(naming::field_name(wire)), docs, default, values }
    }

    fn schemes(&mut self) -> Vec<Scheme> {
        let root = &self.document.root;
        let (mut schemes, mut taken) = (Vec::new(), Taken::from_iter(BUILDER));
        for (wire, stated) in root.get("components").into_iter().flat_map(|c| c.entries("securitySchemes")) {
            let Some(node) = self.part(stated) else { continue };
            let Some(proof) = self.proof(node) else { continue };
            let name = taken.unique(naming::field_name(wire));
            let docs = node.str("description").unwrap_or_default().to_owned();
            schemes.push(Scheme { name, wire: wire.clone(), docs, proof });
        }
        schemes
    }

    fn proof(&mut self, node: &'d Node) -> Option<Proof> {
        let name = node.str("name").unwrap_or_default();
        match (node.str("type")?, node.str("in"), node.str("scheme")) {
            ("apiKey", Some("header"), _) if is_token(name) => Some(Proof::Header(name.to_owned())),
            ("apiKey", Some("query"), _) if !name.is_empty() => Some(Proof::Query(name.to_owned())),
            ("apiKey", Some("cookie"), _) if is_token(name) => Some(Proof::Cookie(name.to_owned())),
            ("http", _, Some(scheme)) if scheme.eq_ignore_ascii_case("basic") => Some(Proof::Basic),
            ("http", _, Some(scheme)) if scheme.eq_ignore_ascii_case("bearer") => {
                Some(Proof::Token("Bearer".to_owned()))
            }
            ("http", _, Some(scheme)) if is_token(scheme) => Some(Proof::Token(scheme.to_owned())),
            ("oauth2" | "openIdConnect", ..) => Some(Proof::Token("Bearer".to_owned())),
            // The client's certificate is set at its connections.
            ("mutualTLS", ..) => None,
            _ => {
                let help = "see the OpenAPI specification for the supported types of security schemes";
                self.warn(node, "an unsupported security scheme", help);
                None
            }
        }
    }

    /// The alternatives, without schemes of the connection, and without those that refer to missing schemes.
    fn security(&mut self, stated: &'d Node, schemes: &[Scheme]) -> Security {
        let mut alternatives = Vec::new();
        for requirement in stated.as_seq().unwrap_or_default() {
            let (mut names, mut is_known) = (Vec::new(), true);
            for name in requirement.as_map().into_iter().flat_map(|map| map.keys()) {
                if schemes.iter().any(|scheme| scheme.wire == *name) {
                    names.push(name.to_string());
                    continue;
                }
                let scheme = self.document.root.at(["components", "securitySchemes", name]);
                if scheme.is_none() {
                    let help = "define it under `components.securitySchemes`";
                    self.warn(requirement, format!("`security` names `{name}`, which is not a security scheme"), help);
                }
                is_known &= scheme.is_some_and(|scheme| scheme.str("type") == Some("mutualTLS"));
            }
            if is_known {
                alternatives.push(names);
            }
        }
        alternatives
    }

    fn repeatable(endpoints: &[Endpoint<'d>]) -> Vec<(String, bool)> {
        let mut repeatable = Vec::new();
        for endpoint in endpoints {
            let stated = endpoint.node.get("x-rust-idempotent").and_then(Node::as_bool);
            repeatable.extend(stated.map(|is_repeatable| (endpoint.id.clone(), is_repeatable)));
        }
        repeatable.sort();
        repeatable.dedup_by(|a, b| a.0 == b.0);
        repeatable
    }
}

/// A scalar as text: versions and ports are often written as numbers.
pub(super) fn text(node: &Node) -> Option<String> {
    match node.to_json() {
        serde_json::Value::String(text) => Some(text),
        other @ (serde_json::Value::Number(_) | serde_json::Value::Bool(_)) => Some(other.to_string()),
        _ => None,
    }
}

/// What a server is called: by an overlay, by a short description, else by its host.
fn name_of(node: &Node, url: &str) -> String {
    if let Some(name) = node.str("x-rust-method").or_else(|| node.str("name")) {
        return naming::field_name(name);
    }
    let description = naming::snake(node.str("description").unwrap_or_default()).into_owned();
    let words: Vec<&str> = description.split('_').filter(|word| !word.is_empty() && !COMMON.contains(word)).collect();
    if (1..=3).contains(&words.len()) {
        return naming::field_name(&words.join("_"));
    }
    let host = url.split_once("://").map_or("", |(_, rest)| rest.split('/').next().unwrap_or_default());
    naming::field_name(if host.is_empty() { "relative" } else { host })
}

/// What HTTP calls a token, as names of headers and cookies are.
fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

/// Whether Cargo accepts it as a version.
fn is_version(text: &str) -> bool {
    let (text, build) = text.split_once('+').map_or((text, None), |(text, build)| (text, Some(build)));
    let (core, pre) = text.split_once('-').map_or((text, None), |(core, pre)| (core, Some(pre)));
    let is_number = |text: &str| {
        text.bytes().all(|byte| byte.is_ascii_digit())
            && text.parse::<u64>().is_ok()
            && (text == "0" || !text.starts_with('0'))
    };
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let is_pre = |word: &str| is_word(word) && (!word.bytes().all(|byte| byte.is_ascii_digit()) || is_number(word));
    core.split('.').count() == 3
        && core.split('.').all(is_number)
        && pre.is_none_or(|pre| pre.split('.').all(is_pre))
        && build.is_none_or(|build| build.split('.').all(is_word))
}

#[cfg(test)]
mod tests {
    use super::is_version;

    #[test]
    fn versions_that_cargo_takes() {
        for version in ["0.0.0", "1.2.3", "1.2.3-rc.1", "1.2.3-rc.1+b.007", "1.2.3+b", "10.20.30--"] {
            assert!(is_version(version), "{version}");
        }
        for version in
            ["", "1", "1.2", "v1.2.3", "1.2.3.4", "01.2.3", "1.2.3-", "1.2.3-01", "1.2.3+", "1.2.3 ", "2024-01-01"]
        {
            assert!(!is_version(version), "{version}");
        }
    }
}
