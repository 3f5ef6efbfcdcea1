use std::fmt;

/// A string for which an enum of this version has no variant.
///
/// It can be neither constructed nor matched by its content: an unknown string may get a variant in a later version,
/// and code that named the string would then stop working without a compiler error. Compare the enum with a string
/// instead, which works in every version, and create values with `From<&str>`.
///
/// ```
/// use openai_assistants::types::RunStatus;
///
/// let status = RunStatus::from("paused");
/// match &status {
///     RunStatus::Completed => println!("done"),
///     RunStatus::Unknown(value) => println!("the server says {value}"),
///     _ => println!("not yet"),
/// }
/// assert!(status == "paused");
/// assert_eq!(RunStatus::from("completed"), RunStatus::Completed);
/// ```
///
/// ```compile_fail
/// use openai_assistants::types::RunStatus;
///
/// let status = RunStatus::Unknown("completed".into());
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(String);

impl UnknownValue {
    /// Returns the value as received.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl AsRef<str> for UnknownValue {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// For [`__string_enum`](crate::__string_enum), which has looked whether there is a variant.
#[doc(hidden)]
pub fn unknown_value(value: &str) -> UnknownValue {
    UnknownValue(value.to_owned())
}
