use std::collections::{BTreeSet, HashSet, VecDeque};

use super::kind::{Array, Iterated, Many, Maybe};

/// What a setter or constructor takes for a list: an array, a vector, a slice, a set, an iterator, or a tuple of values of
/// several types, each of them of what is `Into<T>`; or an option of these.
///
/// ```
/// use openai_assistants::types::*;
///
/// let params = AssistantCreateParams::new("gpt-4o").tools((
///     CodeInterpreterTool::new(),
///     FunctionDefinition::new("get_time"),
/// ));
/// assert_eq!(params.tools.map(|tools| tools.len()), Some(2));
///
/// let ids = vec!["file_1".to_owned(), "file_2".to_owned()];
/// let params = VectorStoreCreateParams::new().file_ids(&ids);
/// assert_eq!(params.file_ids.map(|ids| ids.len()), Some(2));
///
/// // An empty list in an update removes the existing items.
/// let params = AssistantUpdateParams::new().tools([]);
/// assert_eq!(params.tools, Some(Vec::new()));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a list of `{T}`",
    label = "not a list of what converts into `{T}`",
    note = "one item goes in brackets: `[item]`; items of different types go in parentheses: `(one, another)`",
    note = "arrays have up to 32 items here; longer ones can be a `Vec`, a slice or an iterator",
    note = "the items have to be `Into<{T}>`; of another collection, pass `.iter()` or `.into_iter()`"
)]
pub trait IntoList<T, As>: Sized {
    /// The list.
    fn into_list(self) -> Option<Vec<T>>;
}

/// Arrays with items in them. `[]` is no such array, so that its items are of the type that the field has.
#[doc(hidden)]
pub trait NonEmpty {}

macro_rules! non_empty {
    ($($length:literal)*) => { $(impl<V> NonEmpty for [V; $length] {})* };
}

non_empty!(1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32);

impl<T> IntoList<T, Many> for [T; 0] {
    fn into_list(self) -> Option<Vec<T>> {
        Some(Vec::new())
    }
}

impl<T, V: Into<T>, const N: usize> IntoList<T, Array> for [V; N]
where
    [V; N]: NonEmpty,
{
    fn into_list(self) -> Option<Vec<T>> {
        Some(self.into_iter().map(Into::into).collect())
    }
}

#[diagnostic::do_not_recommend]
impl<T, V: Into<T>, I: Iterator<Item = V>> IntoList<T, Iterated> for I {
    fn into_list(self) -> Option<Vec<T>> {
        Some(self.map(Into::into).collect())
    }
}

#[diagnostic::do_not_recommend]
impl<T, As, L: IntoList<T, As>> IntoList<T, Maybe<As>> for Option<L> {
    fn into_list(self) -> Option<Vec<T>> {
        self?.into_list()
    }
}

macro_rules! collections {
    ($([$($of:tt)*] $list:ty;)*) => {
        $(#[diagnostic::do_not_recommend]
        impl<T, $($of)*> IntoList<T, Many> for $list {
            fn into_list(self) -> Option<Vec<T>> {
                Some(self.into_iter().map(Into::into).collect())
            }
        })*
    };
}

collections! {
    [V: Into<T>] Vec<V>;
    [V: Into<T>] VecDeque<V>;
    [V: Into<T>] BTreeSet<V>;
    [V: Into<T>, S] HashSet<V, S>;
    [V: Into<T>] Box<[V]>;
}

macro_rules! borrowed {
    ($([$($of:tt)*] $list:ty;)*) => {
        $(#[diagnostic::do_not_recommend]
        impl<'a, T, V, $($of)*> IntoList<T, Many> for &'a $list
        where
            &'a V: Into<T>,
        {
            fn into_list(self) -> Option<Vec<T>> {
                Some(self.into_iter().map(Into::into).collect())
            }
        })*
    };
}

borrowed! {
    [] [V];
    [const N: usize] [V; N];
    [] Vec<V>;
    [] VecDeque<V>;
    [] BTreeSet<V>;
    [S] HashSet<V, S>;
}

macro_rules! tuples {
    ($(($($name:ident $at:tt),*))*) => {
        $(#[diagnostic::do_not_recommend]
        impl<T, $($name: Into<T>),*> IntoList<T, Many> for ($($name,)*) {
            fn into_list(self) -> Option<Vec<T>> {
                Some(vec![$(self.$at.into()),*])
            }
        })*
    };
}

tuples! {
    (A 0)
    (A 0, B 1)
    (A 0, B 1, C 2)
    (A 0, B 1, C 2, D 3)
    (A 0, B 1, C 2, D 3, E 4)
    (A 0, B 1, C 2, D 3, E 4, F 5)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6)
    (A 0, B 1, C 2, D 3, E 4, F 5, G 6, H 7)
}
