//! Declarations of structs and enums as text. They are most of the output and have a uniform shape, so they are laid
//! out here as the formatter would: formatting tokens takes ten times as long.

use super::types::word;
use super::{Part, docs};
use crate::ir::Feature;

/// Columns of a line, as for the formatter.
const MARGIN: usize = 89;

/// Columns of a step to the right.
const INDENT: usize = 4;

/// A declaration while it is written.
pub struct Declared(String);

impl Declared {
    /// Begins `struct Name` or `enum Name`, with its documentation.
    pub fn begin(docs: &str, derives: &str, what: &str, name: &str) -> Self {
        let mut out = String::with_capacity(512);
        docs::comment(docs, || format!("`{name}`."), 0, &mut out);
        out.push_str(derives);
        out.push_str("\n#[non_exhaustive]\npub ");
        out.push_str(what);
        out.push(' ');
        out.push_str(&word(name));
        out.push_str(" {\n");
        Self(out)
    }

    /// A field or variant, with its documentation, and `fallback` where that says nothing.
    pub fn documented(&mut self, docs: &str, fallback: impl FnOnce() -> String) -> &mut Self {
        docs::comment(docs, fallback, INDENT, &mut self.0);
        self
    }

    /// The field or variant itself: what is `before` its type, which may be nothing.
    pub fn member(&mut self, feature: &Option<Feature>, before: &str, ty: &str) {
        if let Some(feature) = feature {
            self.0.push_str(&format!("    #[cfg(feature = {:?})]\n", feature.name()));
        }
        lay_out(&mut self.0, INDENT, before, ty, true);
    }

    pub fn end(mut self) -> Part {
        if self.0.ends_with("{\n") {
            self.0.pop();
        }
        self.0.push_str("}\n");
        Part::Text(self.0)
    }
}

/// A line that ends in a comma, or several where it would be too long: each argument of a type on its own. The comma
/// behind the last of them does not count.
fn lay_out(out: &mut String, indent: usize, before: &str, ty: &str, comma_counts: bool) {
    let push = |out: &mut String, parts: [&str; 3]| {
        out.extend(std::iter::repeat_n(' ', indent));
        out.extend(parts);
    };
    let fits = indent + before.len() + ty.len() + usize::from(comma_counts) <= MARGIN;
    let inner = ty.find(['<', '(']).filter(|_| !fits).map(|at| at + 1);
    let Some(inner) = inner else { return push(out, [before, ty, ",\n"]) };
    let (head, rest) = ty.split_at(inner);
    let (arguments, end) = rest.split_at(rest.len() - 1);
    push(out, [before, head, "\n"]);
    let mut arguments = arguments.split_inclusive(", ").fold(Vec::<String>::new(), |mut found, piece| {
        // A comma inside of an argument.
        match found.last_mut().filter(|last| last.matches('<').count() > last.matches('>').count()) {
            Some(last) => last.push_str(piece),
            None => found.push(piece.to_owned()),
        }
        found
    });
    let last = arguments.pop();
    for argument in arguments {
        lay_out(out, indent + INDENT, "", argument.trim_end_matches(", "), true);
    }
    lay_out(out, indent + INDENT, "", &last.unwrap_or_default(), false);
    push(out, [end, ",\n", ""]);
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::super::types::{ident, rust, written};
    use super::*;
    use crate::ir::{Presence, Type};

    /// The formatter, on a field alone.
    fn formatted(name: &str, ty: &Type, presence: Presence) -> String {
        let wrapper = match presence {
            Presence::Required => None,
            Presence::Nullable | Presence::Optional => Some(quote!(Option)),
            Presence::OptionalNullable => Some(quote!(Nullable)),
        };
        let (name, ty) = (ident(name), rust(ty));
        let ty = wrapper.map_or_else(|| ty.clone(), |wrapper| quote!(#wrapper<#ty>));
        let tree = syn::parse2(quote!(pub struct S { pub #name: #ty, })).expect("a struct");
        let text = prettyplease::unparse(&tree);
        let lines: Vec<&str> = text.lines().collect();
        lines[1..lines.len() - 1].join("\n") + "\n"
    }

    /// Types of all forms, with names of all lengths around the margin.
    #[test]
    fn lines_are_those_of_the_formatter() {
        let wraps: [fn(Type) -> Type; 5] = [
            |ty| ty,
            |ty| Type::List(Box::new(ty)),
            |ty| Type::Map(Box::new(ty)),
            |ty| Type::Boxed(Box::new(Type::Nullable(Box::new(ty)))),
            |ty| Type::Map(Box::new(Type::List(Box::new(Type::Map(Box::new(ty)))))),
        ];
        let presences = [Presence::Required, Presence::Optional, Presence::OptionalNullable];
        let mut broken = 0;
        for (wrap, presence) in wraps.iter().flat_map(|wrap| presences.map(|presence| (wrap, presence))) {
            for length in 1..110 {
                let ty = wrap(Type::Named("N".repeat(length)));
                for name in ["a", "type", "a_name_that_is_rather_long"] {
                    let (mut text, before) = (String::new(), format!("pub {}: ", word(name)));
                    lay_out(&mut text, INDENT, &before, &written(&ty, presence), true);
                    assert_eq!(text, formatted(name, &ty, presence));
                    broken += usize::from(text.lines().count() > 1);
                }
            }
        }
        assert!(broken > 1000, "{broken}");
    }
}
