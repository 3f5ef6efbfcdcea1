//! Values that are not shown.

use std::fmt;

use super::{Json, View};

/// A value for `Debug`, of which only the names of its members are shown.
#[doc(hidden)]
pub struct Hidden<'a, T>(pub &'a T);

impl<T: Json> fmt::Debug for Hidden<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.view() {
            View::Absent | View::Null => f.write_str("None"),
            View::Members(members) => {
                let mut map = f.debug_map();
                members.members(&mut |name, _| {
                    map.entry(&name, &format_args!("[redacted]"));
                });
                map.finish()
            }
            _ => f.write_str("[redacted]"),
        }
    }
}

/// The texts in a value that must not be shown.
#[cfg(feature = "foundry")]
pub(crate) fn secrets(view: View<'_>) -> Vec<String> {
    let mut found = Vec::new();
    collect(view, false, &mut found);
    found
}

#[cfg(feature = "foundry")]
fn collect(view: View<'_>, is_secret: bool, found: &mut Vec<String>) {
    match view {
        View::Text(text) if is_secret => found.push(text.to_owned()),
        View::List(list) => list.items(&mut |item| collect(item, is_secret, found)),
        View::Members(members) => members.members(&mut |_, value| collect(value, is_secret, found)),
        View::Object(object) => object.names().iter().enumerate().for_each(|(index, name)| {
            let is_secret = is_secret || object.table().secrets.contains(name);
            collect(object.view_member(index), is_secret, found);
        }),
        View::Tagged(_, value) => collect(value.shown(), is_secret, found),
        _ => {}
    }
}
