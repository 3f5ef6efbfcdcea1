//! Unions: the enum, and how each JSON type finds its variant.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::meanings::Meanings;
use super::types::{ident, rust};
use super::{ModelFile, Part, conversions, docs, features, params, shared};
use crate::Mode;
use crate::ir::{Api, Branch, Member, Shape, Type, TypeDef, UnionDef};

pub fn emit(api: &Api, def: &TypeDef, inner: &UnionDef, draft: &mut ModelFile<'_>) {
    let (about, name, unknown) =
        (docs::attributes(&def.docs, &format!("`{}`.", def.name)), ident(&def.name), ident(&inner.unknown));
    draft.uses.value = true;
    let texts = Texts::of(inner);
    let variants = inner.branches.iter().enumerate().map(|(at, branch)| {
        if let Some(ty) = held(&branch.shape) {
            draft.uses.with(&branch.feature).ty(ty);
        }
        let cfg = features::cfg(&branch.feature);
        let (about, variant) =
            (docs::attributes(texts.stated(at, branch), &fallback(at, branch, &texts)), ident(&branch.name));
        let content = content(&branch.shape);
        quote!(#about #cfg #variant #content)
    });
    let variants: Vec<_> = variants.collect();
    draft.items(quote!(
        #about
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// JSON unknown to this version of the crate, kept as received.
            #unknown(Value),
        }
    ));
    draft.items(implementation(api, &name, inner, &unknown));
    shared::emit(api, &def.name, inner, draft);
    conversions::emit(api, &name, inner, draft);
    conversions::inherited(api, &def.name, inner, draft);
    // In the client the table comes last.
    if draft.mode == Mode::Spec {
        params::emit(api, def, draft);
    }
    draft.parts.push(Part::Table { name: "__union".into(), rows: vec![format!("{}, {}", def.name, inner.unknown)] });
}

/// The documentation of the branches. The values of one enum share a description and are consecutive.
struct Texts<'a> {
    /// For each branch that is a value, which of the texts it has.
    of_branches: Vec<Option<usize>>,
    /// Each description of values once: whether several values share it, and the description.
    of_values: Vec<(bool, Meanings<'a>)>,
}

impl<'a> Texts<'a> {
    fn of(union: &'a UnionDef) -> Self {
        let mut of_branches = Vec::new();
        let mut texts: Vec<(&'a Arc<str>, usize)> = Vec::new();
        for branch in &union.branches {
            let value = matches!(branch.shape, Shape::Literal(_));
            match texts.last_mut().filter(|(text, _)| Arc::ptr_eq(text, &branch.docs)) {
                Some((_, count)) if value => *count += 1,
                None if value => texts.push((&branch.docs, 1)),
                _ => {}
            }
            of_branches.push(value.then(|| texts.len() - 1));
        }
        let mut alike: HashMap<&str, usize> = HashMap::new();
        texts.iter().for_each(|(text, count)| *alike.entry(text).or_default() += count);
        let of_values = texts.iter().map(|(text, _)| (alike[&***text] > 1, Meanings::of(text))).collect();
        Self { of_branches, of_values }
    }

    fn stated(&self, at: usize, branch: &'a Branch) -> &'a str {
        let shared = self.text(at).is_some_and(|(shared, _)| *shared);
        if shared { "" } else { &branch.docs }
    }

    fn meaning(&self, at: usize, value: &str) -> Option<String> {
        self.text(at)?.1.get(value)
    }

    fn text(&self, at: usize) -> Option<&(bool, Meanings<'a>)> {
        self.of_values.get((*self.of_branches.get(at)?)?)
    }
}

fn fallback(at: usize, branch: &Branch, texts: &Texts<'_>) -> String {
    match &branch.shape {
        Shape::Literal(value) => texts.meaning(at, value).unwrap_or_else(|| docs::code(value)),
        Shape::Tagged(values, _) => {
            format!("{}.", values.iter().map(|value| docs::code(value)).collect::<Vec<_>>().join(", "))
        }
        Shape::Text(_) => "Text.".into(),
        Shape::Number => "A number.".into(),
        Shape::Integer => "An integer.".into(),
        Shape::Bool => "A boolean.".into(),
        Shape::List(_) => "A list.".into(),
        Shape::Object(_) | Shape::Keyed(..) => "An object.".into(),
    }
}

pub(super) fn held(shape: &Shape) -> Option<&Type> {
    match shape {
        Shape::Text(ty) | Shape::List(ty) | Shape::Object(ty) | Shape::Tagged(_, ty) | Shape::Keyed(_, ty) => Some(ty),
        Shape::Literal(_) | Shape::Number | Shape::Integer | Shape::Bool => None,
    }
}

fn content(shape: &Shape) -> TokenStream {
    match shape {
        Shape::Literal(_) => TokenStream::new(),
        Shape::Number => quote!((serde_json::Number)),
        Shape::Integer => quote!((i64)),
        Shape::Bool => quote!((bool)),
        _ => {
            let ty = held(shape).map(rust);
            quote!((#ty))
        }
    }
}

fn implementation(api: &Api, name: &Ident, inner: &UnionDef, unknown: &Ident) -> TokenStream {
    let feature = inner.branches.iter().find_map(|branch| branch.feature.as_ref());
    let (base, all) = (without(inner), with(inner));
    let either = |of: &dyn Fn(&UnionDef) -> Option<TokenStream>| features::either(feature, of(&base), of(&all));
    let mut functions = either(&|inner| Some(kinds(inner)));
    functions.extend(match &base.tag {
        // The values of a feature come last, so that the others keep their numbers.
        Some(_) => values(inner).unwrap_or_default(),
        None => either(&values),
    });
    functions.extend(quote!(
        fn unknown(value: Value) -> Self {
            Self::#unknown(value)
        }
    ));
    functions.extend(either(&text));
    functions.extend(either(&boolean));
    functions.extend(either(&number));
    functions.extend(either(&list));
    functions.extend(match &base.tag {
        Some(_) => tagged(inner, unknown).unwrap_or_default(),
        None => {
            either(&|inner| object(inner).or_else(|| tagged(inner, unknown)).or_else(|| keyed(api, inner, unknown)))
        }
    });
    functions.extend(either(&from_text));
    functions.extend(view(inner, unknown));
    quote!(impl crate::json::Union for #name { #functions })
}

/// The union as it is without the features that add to it.
pub(super) fn without(inner: &UnionDef) -> UnionDef {
    let branches: Vec<Branch> = inner.branches.iter().filter(|branch| branch.feature.is_none()).cloned().collect();
    let is_added = branches.len() < inner.branches.len();
    let is_tagged = branches.iter().any(|branch| matches!(branch.shape, Shape::Tagged(..)));
    let tag = inner.tag.clone().filter(|_| !is_added || is_tagged);
    let text = inner.text.clone().filter(|name| branches.iter().any(|branch| branch.name == *name));
    UnionDef { tag, branches, text, unknown: inner.unknown.clone() }
}

/// The union with all that features add to it, as if they did not.
fn with(inner: &UnionDef) -> UnionDef {
    let branches = inner.branches.iter().map(|branch| Branch { feature: None, ..branch.clone() });
    UnionDef { branches: branches.collect(), ..inner.clone() }
}

/// The array that a branch is.
fn list(inner: &UnionDef) -> Option<TokenStream> {
    let branch = inner.branches.iter().find(|branch| matches!(branch.shape, Shape::List(_)))?;
    Some(reads(quote!(list), branch))
}

/// The only object among the branches.
fn object(inner: &UnionDef) -> Option<TokenStream> {
    // Where there is a tag, any other value of it.
    let is_only = |branch: &&Branch| matches!(branch.shape, Shape::Object(_)) && inner.tag.is_none();
    Some(reads(quote!(object), inner.branches.iter().find(is_only)?))
}

fn reads(function: TokenStream, branch: &Branch) -> TokenStream {
    let variant = ident(&branch.name);
    quote!(
        fn #function(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
            *self = Self::#variant(reader.read()?);
            Ok(())
        }
    )
}

/// The object that a string stands for.
fn from_text(inner: &UnionDef) -> Option<TokenStream> {
    let variant = ident(inner.text.as_ref()?);
    Some(quote!(
        fn object_from_text(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read<bool> {
            *self = Self::#variant(reader.read()?);
            Ok(true)
        }
    ))
}

/// Which JSON types there are.
fn kinds(inner: &UnionDef) -> TokenStream {
    let kind = |branch: &Branch| match &branch.shape {
        Shape::Literal(_) | Shape::Text(_) => "TEXT",
        Shape::Bool => "BOOLEAN",
        Shape::Number | Shape::Integer => "NUMBER",
        Shape::List(_) => "LIST",
        Shape::Object(_) | Shape::Tagged(..) | Shape::Keyed(..) => "OBJECT",
    };
    let kinds: BTreeSet<&str> = inner.branches.iter().map(kind).collect();
    let kinds: Vec<_> = kinds.iter().map(|kind| ident(kind)).collect();
    let kinds = if kinds.is_empty() { quote!(0) } else { quote!(#(crate::json::Kinds::#kinds)|*) };
    quote!(const KINDS: crate::json::Kinds = crate::json::Kinds(#kinds);)
}

/// The values of the tag.
fn values(inner: &UnionDef) -> Option<TokenStream> {
    let tag = inner.tag.as_ref()?;
    let mut values = Vec::new();
    for branch in &inner.branches {
        let Shape::Tagged(own, _) = &branch.shape else { continue };
        let cfg = features::cfg(&branch.feature);
        values.extend(own.iter().map(|value| quote!(#cfg #value)));
    }
    Some(quote!(const TAG: (&'static str, &'static [&'static str]) = (#tag, &[#(#values),*]);))
}

fn view(inner: &UnionDef, unknown: &Ident) -> TokenStream {
    let arms = inner.branches.iter().map(|branch| {
        let variant = ident(&branch.name);
        let cfg = features::cfg(&branch.feature);
        let arm = match &branch.shape {
            Shape::Literal(value) => quote!(Self::#variant => crate::json::View::Text(#value)),
            Shape::Number => quote!(Self::#variant(value) => crate::json::View::Number(value)),
            _ => match &branch.written {
                Some((value, ty)) => {
                    let (tag, value) = (inner.tag.as_deref().unwrap_or_default(), written(value, ty));
                    quote!(Self::#variant(value) => crate::json::tagged(&(#tag, #value), value))
                }
                None => quote!(Self::#variant(value) => crate::Json::view(value)),
            },
        };
        quote!(#cfg #arm)
    });
    quote!(
        #[inline]
        fn view(&self) -> crate::json::View<'_> {
            match self {
                #(#arms,)*
                Self::#unknown(value) => crate::Json::view(value),
            }
        }
    )
}

/// The value of a tag.
fn written(value: &str, ty: &Type) -> TokenStream {
    match (ty, value.parse::<i64>(), value.parse::<bool>()) {
        (Type::Integer(_), Ok(value), _) => {
            let value = proc_macro2::Literal::i64_unsuffixed(value);
            quote!(crate::json::View::Integer(#value))
        }
        (Type::Bool, _, Ok(value)) => quote!(crate::json::View::Bool(#value)),
        _ => quote!(crate::json::View::Text(#value)),
    }
}

fn text(inner: &UnionDef) -> Option<TokenStream> {
    let literals = inner.branches.iter().filter_map(|branch| match &branch.shape {
        Shape::Literal(value) => {
            let variant = ident(&branch.name);
            Some(quote!(#value => Self::#variant))
        }
        _ => None,
    });
    let literals: Vec<_> = literals.collect();
    let free =
        inner.branches.iter().find(|branch| matches!(branch.shape, Shape::Text(_))).map(|branch| ident(&branch.name));
    let other = match &free {
        Some(variant) => quote!(Self::#variant(value.into())),
        None => quote!(Self::unknown(Value::from(value))),
    };
    match (literals.is_empty(), free.is_some()) {
        (true, false) => None,
        (true, true) => Some(quote!(fn text(value: &str) -> Self { #other })),
        (false, _) => Some(quote!(fn text(value: &str) -> Self { match value { #(#literals,)* _ => #other } })),
    }
}

fn boolean(inner: &UnionDef) -> Option<TokenStream> {
    let variant = variant(inner, |shape| matches!(shape, Shape::Bool))?;
    Some(quote!(fn boolean(value: bool) -> Self { Self::#variant(value) }))
}

fn number(inner: &UnionDef) -> Option<TokenStream> {
    let whole = variant(inner, |shape| matches!(shape, Shape::Integer));
    let number = variant(inner, |shape| matches!(shape, Shape::Number));
    let body = match (whole, number) {
        (None, None) => return None,
        (Some(whole), None) => {
            quote!(match value.as_i64() { Some(value) => Self::#whole(value), None => Self::unknown(value.into()) })
        }
        (None, Some(number)) => {
            quote!(Self::#number(value))
        }
        (Some(whole), Some(number)) => quote!(match value.as_i64() {
            Some(value) => Self::#whole(value),
            None => Self::#number(value),
        }),
    };
    Some(quote!(fn number(value: serde_json::Number) -> Self { #body }))
}

/// The first variant of a kind.
fn variant(inner: &UnionDef, wanted: fn(&Shape) -> bool) -> Option<Ident> {
    inner.branches.iter().find(|branch| wanted(&branch.shape)).map(|branch| ident(&branch.name))
}

fn tagged(inner: &UnionDef, unknown: &Ident) -> Option<TokenStream> {
    inner.tag.as_ref()?;
    let (mut count, mut arms, mut added) = (0, Vec::new(), Vec::new());
    for branch in &inner.branches {
        let Shape::Tagged(own, _) = &branch.shape else { continue };
        let variant = ident(&branch.name);
        let (first, last) = (count, (count + own.len()).saturating_sub(1));
        let (first, last) =
            (proc_macro2::Literal::usize_unsuffixed(first), proc_macro2::Literal::usize_unsuffixed(last));
        let indexes = if own.len() > 1 { quote!(#first..=#last) } else { quote!(#first) };
        count += own.len();
        let body = quote!(Self::#variant(reader.read()?));
        match &branch.feature {
            None => arms.push((indexes, body)),
            feature => {
                let cfg = features::cfg(feature);
                added.push(quote!(#cfg Some(#indexes) => #body));
            }
        }
    }
    let (_, last) = arms.pop()?;
    let other = inner.branches.iter().find(|branch| matches!(branch.shape, Shape::Object(_)));
    let other = other.map_or_else(|| unknown.clone(), |branch| ident(&branch.name));
    let arms = arms.into_iter().map(|(indexes, body)| quote!(Some(#indexes) => #body));
    Some(quote!(
        fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
            *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
                #(#arms,)*
                #(#added,)*
                Some(_) => #last,
                None => Self::#other(reader.read()?),
            };
            Ok(())
        }
    ))
}

/// How many conditions are written as one expression.
const MAX_ELSE: usize = 64;

/// Branches that are distinguished only by their members: the one with the most required members is tried first.
fn keyed(api: &Api, inner: &UnionDef, unknown: &Ident) -> Option<TokenStream> {
    let alike = api.alike(inner);
    if !alike.is_empty() {
        return Some(closest(inner, &alike));
    }
    let mut branches: Vec<(&Vec<String>, Ident)> = Vec::new();
    for branch in &inner.branches {
        if let Shape::Keyed(keys, _) = &branch.shape {
            branches.push((keys, ident(&branch.name)));
        }
    }
    if branches.is_empty() {
        return None;
    }
    branches.sort_by_key(|(keys, _)| std::cmp::Reverse(keys.len()));
    let always = branches.iter().position(|(keys, _)| keys.is_empty());
    let (checked, rest) = branches.split_at(always.unwrap_or(branches.len()));
    let checks = checked.iter().map(|(keys, variant)| {
        quote!(if reader.has(&[#(#keys),*])? {
            Self::#variant(reader.read()?)
        } else)
    });
    let last = rest.first().map_or(unknown, |(_, variant)| variant);
    let mut found = quote!(Self::#last(reader.read()?));
    if checked.len() > MAX_ELSE {
        // Consecutive statements: with `else`, each would be nested in the previous one, here and in the compiler.
        let checks = checked.iter().map(|(keys, variant)| {
            quote!(if reader.has(&[#(#keys),*])? {
                *self = Self::#variant(reader.read()?);
                return Ok(());
            })
        });
        return Some(quote!(
            fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
                #(#checks)*
                *self = #found;
                Ok(())
            }
        ));
    }
    if !checked.is_empty() {
        found = quote!(#(#checks)* { #found });
    }
    Some(quote!(
        fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
            *self = #found;
            Ok(())
        }
    ))
}

/// Branches some of which must have the same members: what the members are tells them apart.
fn closest(inner: &UnionDef, alike: &[(usize, Vec<Member>)]) -> TokenStream {
    let branches = alike.iter().map(|(_, members)| {
        let members = members.iter().map(|Member { name, kinds, values }| {
            let kinds = proc_macro2::Literal::u8_unsuffixed(*kinds);
            quote!((#name, #kinds, &[#(#values),*]))
        });
        quote!(&[#(#members),*])
    });
    let (mut first, mut arms) = (None, Vec::new());
    for (number, (at, _)) in alike.iter().enumerate() {
        let (number, variant) = (proc_macro2::Literal::usize_unsuffixed(number), ident(&inner.branches[*at].name));
        let body = quote!(Self::#variant(reader.read()?));
        match first {
            // What fits none is read as the first.
            None => first = Some(quote!(_ => #body)),
            Some(_) => arms.push(quote!(Some(#number) => #body)),
        }
    }
    quote!(
        fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
            const BRANCHES: &[&[crate::json::Member]] = &[#(#branches),*];
            *self = match reader.closest(BRANCHES)? {
                #(#arms,)*
                #first,
            };
            Ok(())
        }
    )
}
