//! Which requests a pattern such as `POST /threads/*/runs` is for.

use hyper::Method;

use crate::dialect::Dialect;
use crate::http::prefixes;

/// How many routes are shown to somebody whose pattern fits none.
const SHOWN: usize = 3;

/// A method, which may be left out, and the segments of a path from its end.
struct Pattern<'a> {
    method: Option<&'a str>,
    segments: Vec<&'a str>,
}

impl<'a> Pattern<'a> {
    fn new(text: &'a str) -> Self {
        let (method, path) = match text.trim().split_once(' ') {
            Some((method, path)) => (Some(method), path),
            None => (None, text.trim()),
        };
        Self { method, segments: path.trim().trim_start_matches('/').split('/').collect() }
    }

    fn takes_method(&self, method: &str) -> bool {
        self.method.is_none_or(|wanted| wanted == method)
    }

    /// Whether a route has requests that this fits. What stands for an ID has something in front of it, so that a
    /// misspelled last segment is no ID.
    fn reaches(&self, route: &str) -> bool {
        let route: Vec<_> = route.trim_start_matches('/').split('/').collect();
        let Some(skipped) = route.len().checked_sub(self.segments.len()) else { return false };
        self.segments.iter().zip(&route[skipped..]).enumerate().all(|(index, (wanted, segment))| {
            let is_id = segment.starts_with('{') || *segment == "*";
            *wanted == "*" || wanted == segment || (is_id && index > 0)
        })
    }
}

/// Whether a pattern is for this request.
pub(crate) fn matches(pattern: &str, method: &Method, path: &str) -> bool {
    let pattern = Pattern::new(pattern);
    let path: Vec<_> = path.trim_start_matches('/').split('/').collect();
    let Some(skipped) = path.len().checked_sub(pattern.segments.len()) else { return false };
    let mut pairs = pattern.segments.iter().zip(&path[skipped..]);
    pattern.takes_method(method.as_str()) && pairs.all(|(wanted, given)| *wanted == "*" || wanted == given)
}

/// Refuses a pattern that is for no request there can be, and lists the routes that come close.
pub(crate) fn check(pattern: &str) -> Result<(), String> {
    let parsed = Pattern::new(pattern);
    let routes: Vec<_> = Dialect::Foundry.operations().map(|one| (one.method.as_str(), one.path)).collect();
    let is_for = |(method, path): &(&str, &str)| {
        parsed.takes_method(method) && prefixes().any(|prefix| parsed.reaches(&format!("{prefix}{path}")))
    };
    if routes.iter().any(is_for) {
        return Ok(());
    }
    let path = format!("/{}", parsed.segments.join("/"));
    let path = prefixes().find_map(|prefix| path.strip_prefix(prefix)).unwrap_or(&path);
    let wanted = format!("{} {path}", parsed.method.unwrap_or_default());
    let mut close: Vec<_> = routes
        .iter()
        .map(|(method, route)| {
            let segments = route.split('/').map(|segment| if segment.starts_with('{') { "*" } else { segment });
            let route = segments.collect::<Vec<_>>().join("/");
            let shown = format!("{method} {route}");
            let compared = if parsed.method.is_some() { shown.clone() } else { format!(" {route}") };
            (strsim::damerau_levenshtein(&wanted, &compared), shown)
        })
        .collect();
    close.sort();
    let close: Vec<_> = close.into_iter().take(SHOWN).map(|(_, route)| format!("`{route}`")).collect();
    Err(format!("`{pattern}` matches no route; close to it are {}", close.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_that_match_a_route() {
        for pattern in [
            "POST /threads/*/runs",
            "/threads/*/runs",
            "threads",
            "/v1/threads",
            "/openai/v1/files/*/content",
            "/api/projects/*/threads",
            "GET /assistants/broken",
            "DELETE /vector_stores/vs_1/files/file-1",
            "/messages",
            "*",
            "GET *",
            "POST /threads/thread_1/runs/run_1/cancel",
        ] {
            assert_eq!(check(pattern), Ok(()), "{pattern}");
        }
    }

    #[test]
    fn patterns_that_match_none_get_the_closest_routes() {
        for (pattern, closest) in [
            ("POST /threads/*/run", "`POST /threads/*/runs`"),
            ("/asistants", "`GET /assistants`"),
            ("post /threads", "`POST /threads`"),
            ("PATCH /assistants/*", "`GET /assistants/*`"),
            ("GET /thread", "`GET /threads`"),
            ("/v1/vector_store", "`GET /vector_stores`"),
            ("GET /threads/*/messages/*/content", "`GET /threads/*/messages/*`"),
            ("", "`GET /files`"),
        ] {
            let error = check(pattern).expect_err(pattern);
            assert!(error.starts_with(&format!("`{pattern}` matches no route; close to it are ")), "{error}");
            assert!(error.contains(closest), "{error}");
        }
    }
}
