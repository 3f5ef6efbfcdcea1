//! The header `Link` of RFC 8288.

use reqwest::header::{HeaderMap, LINK};

/// The target of the first link with `rel="next"`, as it is written.
#[inline]
pub(super) fn next(headers: &HeaderMap) -> Option<&str> {
    headers.get_all(LINK).iter().filter_map(|value| value.to_str().ok()).find_map(next_in)
}

#[inline]
fn next_in(mut text: &str) -> Option<&str> {
    while let Some((_, rest)) = text.split_once('<') {
        let (target, rest) = rest.split_once('>')?;
        let end = end(rest);
        let (parameters, after) = rest.split_at(end);
        if is_next(parameters) {
            return Some(target.trim());
        }
        text = after;
    }
    None
}

/// Where the comma is that ends a link.
#[inline]
fn end(text: &str) -> usize {
    outside_of_quotes(text, ',').unwrap_or(text.len())
}

/// Whether one of the relations is `next`. Only the first `rel` counts.
#[inline]
fn is_next(mut parameters: &str) -> bool {
    loop {
        let at = outside_of_quotes(parameters, ';').unwrap_or(parameters.len());
        let (parameter, rest) = parameters.split_at(at);
        if let Some((name, value)) = parameter.split_once('=') {
            if name.trim().eq_ignore_ascii_case("rel") {
                let value = value.trim().trim_matches('"');
                return value.split_ascii_whitespace().any(|relation| relation.eq_ignore_ascii_case("next"));
            }
        }
        match rest.strip_prefix(';') {
            Some(rest) => parameters = rest,
            None => return false,
        }
    }
}

/// The first place of a character that is not between quotes.
#[inline]
fn outside_of_quotes(text: &str, wanted: char) -> Option<usize> {
    let (mut quoted, mut escaped) = (false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            c if c == wanted && !quoted => return Some(at),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::next_in;

    #[test]
    fn the_next_link_is_found() {
        for (header, expected) in [
            (r#"<https://a.example/x?page=2>; rel="next""#, Some("https://a.example/x?page=2")),
            (r#"<https://a.example/x?page=1>; rel="prev", </x?page=3>; rel="next""#, Some("/x?page=3")),
            (r#"</x?a=1,2;b>; title="a, <b>; rel=\"next\"" ; rel=last, <?p=2>;REL=Next"#, Some("?p=2")),
            (r#"</x>; rel="last next""#, Some("/x")),
            (r#"</x>; rel=nextish"#, None),
            (r#"</x>; rel=prev; rel=next"#, None),
            (r#"</x>; title="rel=next""#, None),
            (r#"</x; rel=next"#, None),
            ("</x>", None),
            ("", None),
        ] {
            assert_eq!(next_in(header), expected, "{header}");
        }
    }
}
