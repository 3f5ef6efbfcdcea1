//! One operation of the API, as data.

mod call;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Method;

pub(crate) use self::call::{Call, Called, fill_template};

/// An operation of the API.
///
/// The resource methods refer to these by `static`s, and [`Profile::url`](crate::Profile::url) makes the address of a
/// request from one.
#[derive(Debug)]
pub struct Operation {
    /// The id of the operation in the API's document, such as `getRun`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The template of the path, below the base URL: `/threads/{thread_id}/runs/{run_id}`. The value of a parameter that
    /// is written `{+name}` is encoded already.
    pub path: &'static str,
    /// The value of the `OpenAI-Beta` header; `None` for the operations that take none.
    pub beta: Option<&'static str>,
}

/// Why no path can be made of an operation and its parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PathError {
    /// An id that would lead to another operation: empty, `.` or `..`.
    Id { parameter: &'static str, is_empty: bool },
    /// The number of parameters is not that of the template.
    Count { expected: usize, given: usize },
    /// A template that is not of the form `/a/b`, such as an address.
    NotBelow,
    /// Something in a template that means more than itself in a URL.
    Character(char),
    /// Braces in a template other than `{}`.
    Braces,
    /// A segment of a template, with its values, that is empty, `.` or `..`.
    Segment { is_empty: bool },
}

impl std::fmt::Display for PathError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Id { parameter, is_empty: true } => write!(f, "the path parameter `{parameter}` is empty"),
            Self::Id { parameter, .. } => {
                write!(f, "the path parameter `{parameter}` is `.` or `..`, which is not an ID")
            }
            Self::Count { expected, given } => write!(f, "the path takes {expected} parameters, not {given}"),
            Self::NotBelow => f.write_str(
                "the path does not begin with `/`; it is appended to the base URL, and an address that the server has \
                 given is sent to by `with_address`",
            ),
            Self::Character(found) => write!(
                f,
                "the path has `{}`; give a query by `query`, and text with such characters as the value of a `{{}}`",
                found.escape_debug()
            ),
            Self::Braces => f.write_str("the path has braces other than `{}`, which stands for one value"),
            Self::Segment { is_empty: true } => f.write_str("a value or a segment of the path is empty"),
            Self::Segment { .. } => f.write_str("a segment of the path is `.` or `..`"),
        }
    }
}

impl Operation {
    /// The path, below that of the base URL, with its parameters filled in, percent-encoded.
    ///
    /// An empty id would turn `/threads/{id}` into `/threads/`, and `..` would climb out of it; both are refused.
    pub(crate) fn fill_path(&self, base: &str, parameters: &[String]) -> Result<String, PathError> {
        let expected = self.path.matches('{').count();
        if expected != parameters.len() {
            return Err(PathError::Count { expected, given: parameters.len() });
        }
        let length = base.len() + self.path.len() + parameters.iter().map(String::len).sum::<usize>();
        let mut path = String::with_capacity(length);
        path.push_str(base);
        let mut rest = self.path;
        for value in parameters {
            let Some((before, after)) = rest.split_once('{') else { break };
            let Some((name, after)) = after.split_once('}') else { break };
            let encoded = name.strip_prefix('+');
            // A value that is encoded may have slashes.
            let mut segments = value.split(if encoded.is_some() { &['/', '\\'][..] } else { &[] });
            if value.is_empty() || segments.any(|segment| matches!(segment, "." | "..")) {
                return Err(PathError::Id { parameter: encoded.unwrap_or(name), is_empty: value.is_empty() });
            }
            path.push_str(before);
            match encoded {
                Some(_) => path.push_str(value),
                None => path.extend(utf8_percent_encode(value, SEGMENT)),
            }
            rest = after;
        }
        path.push_str(rest);
        Ok(path)
    }
}

/// Appends `name=value` to a query, percent-encoded; the brackets of `include[]` stay as they are.
pub(crate) fn push_query(query: &mut String, name: &str, value: &str) {
    push_name(query, name);
    query.extend(utf8_percent_encode(value, VALUE));
}

/// As [`push_query`], of a value that is encoded already.
pub(crate) fn push_encoded(query: &mut String, name: &str, value: &str) {
    push_name(query, name);
    query.push_str(value);
}

fn push_name(query: &mut String, name: &str) {
    if !query.is_empty() {
        query.push('&');
    }
    query.extend(utf8_percent_encode(name, NAME));
    query.push('=');
}

/// What is percent-encoded in a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Escape {
    /// Nothing.
    None,
    /// All but unreserved characters.
    All,
    /// Neither unreserved characters nor those reserved ones that mean nothing in a query or a path.
    Reserved,
    /// What no cookie can have.
    Cookie,
}

impl Escape {
    pub(crate) fn push(self, text: &mut String, value: &str) {
        match self {
            Self::None => text.push_str(value),
            Self::All => text.extend(utf8_percent_encode(value, VALUE)),
            Self::Reserved => text.extend(utf8_percent_encode(value, RESERVED)),
            Self::Cookie => text.extend(utf8_percent_encode(value, COOKIE)),
        }
    }
}

/// All but the unreserved characters of RFC 3986.
const VALUE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
const NAME: &AsciiSet = &VALUE.remove(b'[').remove(b']');
/// All but `pchar` of RFC 3986, and the percent sign, which here is always data.
const SEGMENT: &AsciiSet = &VALUE
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');
/// The delimiters that OpenAPI's `allowReserved` leaves: those of a query and of a form in it are data here.
const RESERVED: &AsciiSet = &SEGMENT.remove(b'/').remove(b'?').add(b'&').add(b'+');
/// `cookie-octet` of RFC 6265, without the percent sign.
const COOKIE: &AsciiSet = &percent_encoding::CONTROLS.add(b' ').add(b'"').add(b',').add(b';').add(b'\\').add(b'%');

#[cfg(test)]
mod tests {
    use super::*;

    static STEP: Operation =
        Operation { id: "getRunStep", method: Method::GET, path: "/threads/{thread_id}/steps/{step_id}", beta: None };

    fn fill(first: &str, second: &str) -> Result<String, PathError> {
        STEP.fill_path("", &[first.to_owned(), second.to_owned()])
    }

    #[test]
    fn ids_are_encoded_as_path_segments() {
        for (id, encoded) in [
            ("thread_1", "thread_1"),
            ("a b/c?d#é", "a%20b%2Fc%3Fd%23%C3%A9"),
            ("!$&'()*+,;=:@-._~", "!$&'()*+,;=:@-._~"),
            ("%2e%2e", "%252e%252e"),
            ("..\\..", "..%5C.."),
            ("[]|^`{}\"<>", "%5B%5D%7C%5E%60%7B%7D%22%3C%3E"),
            ("\n", "%0A"),
            ("...", "..."),
        ] {
            assert_eq!(fill(id, "s"), Ok(format!("/threads/{encoded}/steps/s")), "{id}");
        }
    }

    #[test]
    fn ids_that_lead_elsewhere_are_refused() {
        assert_eq!(fill("", "s"), Err(PathError::Id { parameter: "thread_id", is_empty: true }));
        assert_eq!(fill("t", "."), Err(PathError::Id { parameter: "step_id", is_empty: false }));
        assert_eq!(fill("t", ".."), Err(PathError::Id { parameter: "step_id", is_empty: false }));
        assert_eq!(STEP.fill_path("", &[]), Err(PathError::Count { expected: 2, given: 0 }));
    }

    #[test]
    fn queries_keep_the_brackets_of_names() {
        let mut query = String::new();
        push_query(&mut query, "include[]", "step_details.tool_calls[*].x");
        push_query(&mut query, "a&b", "c d+é");
        assert_eq!(query, "include[]=step_details.tool_calls%5B%2A%5D.x&a%26b=c%20d%2B%C3%A9");
    }
}
