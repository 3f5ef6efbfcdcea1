use super::kind::{Maybe, One, ThreeStates};
use crate::json::Nullable;

/// What a setter takes for a field of one value: anything that is `Into<T>`, or an option of it.
///
/// `None` leaves the field out, whatever it was before.
///
/// ```
/// use openai_assistants::types::AssistantCreateParams;
///
/// let name: Option<String> = None;
/// let params = AssistantCreateParams::new("gpt-4o")
///     .name(name)
///     .description(Some("Helps with math"));
/// assert!(params.name.is_absent());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be set as `{T}`",
    label = "neither `Into<{T}>` nor an `Option` of that",
    note = "a setter takes a `{T}`, what converts into it by `Into`, or an `Option` of either"
)]
pub trait IntoField<T, As>: Sized {
    /// The value of the field.
    fn into_field(self) -> Nullable<T>;
}

#[diagnostic::do_not_recommend]
impl<T, V: Into<T>> IntoField<T, One> for V {
    fn into_field(self) -> Nullable<T> {
        Nullable::Value(self.into())
    }
}

#[diagnostic::do_not_recommend]
impl<T, V: Into<T>> IntoField<T, Maybe> for Option<V> {
    fn into_field(self) -> Nullable<T> {
        self.map(Into::into).into()
    }
}

/// As another object has it.
#[diagnostic::do_not_recommend]
impl<T, V: Into<T>> IntoField<T, ThreeStates> for Nullable<V> {
    fn into_field(self) -> Nullable<T> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(value.into()),
        }
    }
}
