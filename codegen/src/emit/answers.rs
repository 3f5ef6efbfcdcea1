//! The successful answers of an operation, told apart by status.

use quote::quote;

use super::types::{ident, rust};
use super::{ModelFile, Part, docs};
use crate::ir::{Answer, AnswerDef, Held, TypeDef};

pub fn emit(def: &TypeDef, inner: &AnswerDef, draft: &mut ModelFile<'_>) {
    let (about, name) = (docs::attributes(&def.docs, &format!("`{}`.", def.name)), ident(&def.name));
    let variants: Vec<_> = inner
        .answers
        .iter()
        .map(|answer| {
            let status = docs::code(&answer.status);
            let about = match answer.docs.trim() {
                "" => docs::attributes(&status, ""),
                text => docs::attributes(&format!("{text}\n\n{status}"), ""),
            };
            let variant = ident(&answer.name);
            match &answer.holds {
                Held::Nothing => quote!(#about #variant,),
                Held::Json(ty) => {
                    draft.uses.ty(ty);
                    let ty = rust(ty);
                    quote!(#about #variant(#ty),)
                }
                Held::Text => quote!(#about #variant(String),),
                Held::Bytes => quote!(#about #variant(crate::__generated::Bytes),),
            }
        })
        .collect();
    draft.items(quote!(
        #about
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A successful response that the document does not describe, as received.
            Other(crate::runtime::RawResponse),
        }
    ));
    // A status comes before the range that it is in.
    let is_range = |answer: &&Answer| pattern(&answer.status).contains('=');
    let (ranges, exact): (Vec<&Answer>, Vec<&Answer>) = inner.answers.iter().partition(is_range);
    let rows = exact.into_iter().chain(ranges).map(|answer| {
        let held = match answer.holds {
            Held::Nothing => "nothing",
            Held::Json(_) => "json",
            Held::Text => "text",
            Held::Bytes => "bytes",
        };
        format!("{} => {}({held});", pattern(&answer.status), ident(&answer.name))
    });
    draft.parts.push(Part::Table { name: format!("__answers {}", def.name), rows: rows.collect() });
}

/// The statuses, as a pattern.
fn pattern(status: &str) -> String {
    if status.parse::<u16>().is_ok() { status.to_owned() } else { "200..=299".to_owned() }
}
