//! The operation of a request: one that is known, or one that the caller describes.

use std::borrow::Cow;
use std::sync::Arc;

use percent_encoding::utf8_percent_encode;
use reqwest::Method;

use super::{Operation, PathError, SEGMENT};

/// The operation that a request is of.
#[derive(Clone, Debug)]
pub(crate) enum Called {
    Known(&'static Operation),
    Other(Arc<Call>),
}

/// A call of an operation that the crate does not know.
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) method: Method,
    /// Method and template, as errors and traces show them.
    pub(crate) name: String,
    /// The path below that of the base URL, encoded.
    pub(crate) path: Result<String, PathError>,
    pub(crate) beta: Option<&'static str>,
}

impl Called {
    /// The call as named in errors. For a known operation, it is borrowed.
    pub(crate) fn id(&self) -> Cow<'static, str> {
        match self {
            Self::Known(operation) => Cow::Borrowed(operation.id),
            Self::Other(call) => Cow::Owned(call.name.clone()),
        }
    }

    pub(crate) fn id_ref(&self) -> &str {
        match self {
            Self::Known(operation) => operation.id,
            Self::Other(call) => &call.name,
        }
    }

    pub(crate) fn method(&self) -> &Method {
        match self {
            Self::Known(operation) => &operation.method,
            Self::Other(call) => &call.method,
        }
    }

    /// The template of the path.
    #[cfg(feature = "tracing")]
    pub(crate) fn template(&self) -> &str {
        match self {
            Self::Known(operation) => operation.path,
            Self::Other(call) => call.name.split_once(' ').map_or("", |(_, template)| template),
        }
    }

    pub(crate) fn beta(&self) -> Option<&'static str> {
        match self {
            Self::Known(operation) => operation.beta,
            Self::Other(call) => call.beta,
        }
    }

    /// The path behind `base`, with its parameters filled in, percent-encoded.
    pub(crate) fn fill_path(&self, base: &str, parameters: &[String]) -> Result<String, PathError> {
        match self {
            Self::Known(operation) => operation.fill_path(base, parameters),
            Self::Other(call) => call.path.as_ref().map(|path| format!("{base}{path}")).map_err(|error| *error),
        }
    }
}

/// Fills in the `{}` of a template. Everything is text that is encoded here, so that neither the template nor a value can
/// lead to another place than its segments say.
pub(crate) fn fill_template(template: &str, values: &[&str]) -> Result<String, PathError> {
    let Some(rest) = template.strip_prefix('/') else { return Err(PathError::NotBelow) };
    if let Some(found) = template.chars().find(|c| matches!(c, '?' | '#' | '%' | '\\') || c.is_control()) {
        return Err(PathError::Character(found));
    }
    let expected = template.matches("{}").count();
    if template.replace("{}", "").contains(['{', '}']) {
        return Err(PathError::Braces);
    }
    if expected != values.len() {
        return Err(PathError::Count { expected, given: values.len() });
    }
    if values.iter().any(|value| value.is_empty()) {
        return Err(PathError::Segment { is_empty: true });
    }
    let mut values = values.iter();
    let mut path = String::with_capacity(template.len());
    for segment in rest.split('/') {
        let mut text = String::new();
        for (index, part) in segment.split("{}").enumerate() {
            if index > 0 {
                text.push_str(values.next().copied().unwrap_or_default());
            }
            text.push_str(part);
        }
        if matches!(text.as_str(), "" | "." | "..") {
            return Err(PathError::Segment { is_empty: text.is_empty() });
        }
        path.push('/');
        path.extend(utf8_percent_encode(&text, SEGMENT));
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_and_templates_are_text() {
        for (template, values, path) in [
            ("/things", &[][..], "/things"),
            ("/things/{}", &["a b/c?d#é%2e"], "/things/a%20b%2Fc%3Fd%23%C3%A9%252e"),
            ("/things/{}/parts/{}", &["{}", "..."], "/things/%7B%7D/parts/..."),
            ("/things/{}:cancel", &["a"], "/things/a:cancel"),
            ("/things/{}{}", &["..", "a"], "/things/..a"),
            ("/ä b", &[], "/%C3%A4%20b"),
        ] {
            assert_eq!(fill_template(template, values), Ok(path.to_owned()), "{template}");
        }
    }

    #[test]
    fn what_leads_elsewhere_is_refused() {
        let empty = PathError::Segment { is_empty: true };
        let dots = PathError::Segment { is_empty: false };
        for (template, values, error) in [
            ("", &[][..], PathError::NotBelow),
            ("things", &[], PathError::NotBelow),
            ("https://other.example/things", &[], PathError::NotBelow),
            ("/", &[], empty),
            ("//other.example/things", &[], empty),
            ("/things//a", &[], empty),
            ("/things/", &[], empty),
            ("/things/{}", &[""], empty),
            ("/things/{}.json", &[""], empty),
            ("/things/../a", &[], dots),
            ("/things/{}", &[".."], dots),
            ("/things/{}{}", &[".", "."], dots),
            ("/things/.{}", &["."], dots),
            ("/things?a=b", &[], PathError::Character('?')),
            ("/things#a", &[], PathError::Character('#')),
            ("/%2e%2e/a", &[], PathError::Character('%')),
            ("/..\\a", &[], PathError::Character('\\')),
            ("/a\nb", &[], PathError::Character('\n')),
            ("/things/{id}", &["a"], PathError::Braces),
            ("/things/{", &[], PathError::Braces),
            ("/things/{}", &[], PathError::Count { expected: 1, given: 0 }),
            ("/things", &["a"], PathError::Count { expected: 0, given: 1 }),
        ] {
            assert_eq!(fill_template(template, values), Err(error), "{template}");
        }
    }
}
