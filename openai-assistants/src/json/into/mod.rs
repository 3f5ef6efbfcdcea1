//! What setters and constructors take: a trait for each kind of field.
//!
//! Every setter is generic over one of them, and only converts and stores. The last parameter of the traits, `As`,
//! selects the implementation; the compiler infers it. It allows values, options, lists of any kind and `[]` for the
//! same setter.

mod conversions;
mod field;
mod list;
mod map;
mod number;
mod object;

pub use self::field::IntoField;
pub use self::list::IntoList;
pub use self::map::{IntoMap, NotAnObject};
pub use self::number::{IntoNumber, IntoNumberField};
#[doc(hidden)]
pub use self::{
    conversions::{WholeNumber, finite},
    list::NonEmpty,
    map::given_map,
    object::{given_object, given_optional_object},
};

/// Which implementation of a trait is meant.
pub mod kind {
    /// One value.
    #[derive(Debug)]
    pub enum One {}

    /// Values that are all there.
    #[derive(Debug)]
    pub enum Many {}

    /// An array with items in it.
    #[derive(Debug)]
    pub enum Array {}

    /// Values in the order of an iterator.
    #[derive(Debug)]
    pub enum Iterated {}

    /// An option of something else.
    #[derive(Debug)]
    pub struct Maybe<As = One>(std::convert::Infallible, std::marker::PhantomData<As>);

    /// A value, null or nothing.
    #[derive(Debug)]
    pub enum ThreeStates {}
}
