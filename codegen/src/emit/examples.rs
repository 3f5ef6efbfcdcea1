//! The test of a separate crate that decodes every example of the document and compares how it is encoded again.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{ident, rust};
use super::{File, Part, features};
use crate::SourceFile;
use crate::ir::{Api, Example, Feature, Type};

/// The examples, as the test reads them.
pub fn cases(api: &Api) -> SourceFile {
    let wrong: BTreeMap<usize, String> =
        crate::examples::check(api).into_iter().map(|(at, found)| (at, found.message)).collect();
    let case = |(index, example): (usize, &Example)| {
        // The value is written from where it is: examples are most of some documents.
        format!(
            r#"{{"at":{},"line":{},"type":{},"value":{},"wrong":{}}}"#,
            serde_json::Value::from(example.at.pointer.as_str()),
            example.at.mark.line,
            serde_json::Value::from(rust(&example.ty).to_string()),
            example.json,
            wrong.get(&index).map_or(serde_json::Value::Null, |found| found.as_str().into()),
        )
    };
    let cases: Vec<String> = api.examples.iter().enumerate().map(case).collect();
    SourceFile { path: "tests/examples.json".into(), text: format!("[\n{}\n]\n", cases.join(",\n")) }
}

/// The test; `crate_name` is what other crates call this one.
pub fn test(api: &Api, crate_name: &str) -> File {
    let crate_name = ident(crate_name);
    let mut types: BTreeMap<String, (TokenStream, TokenStream)> = BTreeMap::new();
    for example in &api.examples {
        let (cfg, ty) = (features::cfg(&feature(api, &example.ty)), rust(&example.ty));
        types.insert(ty.to_string(), (cfg, ty));
    }
    let rows = types.iter().map(|(name, (cfg, ty))| quote!(#cfg (#name, check::<#ty> as Check)));
    let rows: Vec<_> = rows.collect();
    // Without examples there is nothing to check, and without a feature there may be none.
    let unused = types.values().all(|(cfg, _)| !cfg.is_empty()).then(|| quote!(#![allow(dead_code)]));
    let items = quote!(
        #![allow(unused_imports)]
        #unused

        use std::collections::BTreeMap;

        use #crate_name::types::*;
        use serde_json::Value;
    );
    let test = quote!(
        type Check = fn(&Value) -> Result<(), String>;

        /// How values are shown that the types keep and do not describe.
        const UNTYPED: &[&str] = &["Unknown(String", "Unknown(Object", "Unknown(Array", "Unknown(Number", "Unknown(Bool"];

        const CHECKS: &[(&str, Check)] = &[#(#rows),*];

        #[test]
        fn examples_round_trip() {
            let cases: Vec<Value> = serde_json::from_str(include_str!("examples.json")).expect("JSON");
            let (mut good, mut wrong, mut failed) = (0, 0, Vec::new());
            for case in &cases {
                let name = case["type"].as_str().unwrap_or_default();
                // Types of a disabled feature do not exist.
                let Some((_, check)) = CHECKS.iter().find(|(known, _)| *known == name) else { continue };
                match check(&case["value"]) {
                    Ok(()) => good += 1,
                    // The document says two things: the schema and the example.
                    Err(_) if case["wrong"].is_string() => wrong += 1,
                    Err(error) => failed.push(format!("{}: {}: {name}: {error}", case["line"], case["at"])),
                }
            }
            println!("{good} of {} examples decode and round-trip; {wrong} do not, and do not match their schemas", cases.len());
            assert!(failed.is_empty(), "{}", failed.join("\n"));
        }

        fn check<T: serde::de::DeserializeOwned + serde::Serialize + std::fmt::Debug>(value: &Value) -> Result<(), String> {
            let text = value.to_string();
            let decoded: T = serde_json::from_str(&text).map_err(|error| error.to_string())?;
            let shown = format!("{decoded:?}");
            if let Some(at) = UNTYPED.iter().find_map(|sign| shown.find(sign)) {
                return Err(format!("decodes to a value without a type: {}", shown[at..].chars().take(80).collect::<String>()));
            }
            let back = serde_json::to_value(&decoded).map_err(|error| error.to_string())?;
            kept(value, &back, "")
        }

        /// Everything but nulls is encoded again.
        fn kept(value: &Value, back: &Value, path: &str) -> Result<(), String> {
            match (value, back) {
                (Value::Null, _) => Ok(()),
                (Value::Object(members), Value::Object(others)) => members.iter().try_for_each(|(name, member)| {
                    kept(member, others.get(name).unwrap_or(&Value::Null), &format!("{path}/{name}"))
                }),
                (Value::Array(items), Value::Array(others)) if items.len() == others.len() => {
                    items.iter().zip(others).enumerate().try_for_each(|(at, (item, other))| {
                        kept(item, other, &format!("{path}/{at}"))
                    })
                }
                (Value::Number(number), Value::Number(other)) if number.as_f64() == other.as_f64() => Ok(()),
                _ if value == back => Ok(()),
                _ => Err(format!("{path} is {value}, but is encoded as {back}")),
            }
        }
    );
    let parts = vec![Part::Items(items), Part::Items(test)];
    File { path: "tests/examples.rs".into(), docs: "All examples of the document.".into(), parts }
}

/// The feature that a type is only there with.
fn feature(api: &Api, ty: &Type) -> Option<Feature> {
    match ty {
        Type::Named(name) => api.find(name)?.feature.clone(),
        Type::Id(name) => api.ids.iter().find(|id| id.name == *name)?.feature.clone(),
        Type::List(inner) | Type::Map(inner) | Type::Page(inner) | Type::Boxed(inner) | Type::Nullable(inner) => {
            feature(api, inner)
        }
        Type::String
        | Type::Bool
        | Type::Integer(_)
        | Type::Float
        | Type::Json
        | Type::JsonObject
        | Type::Metadata
        | Type::Upload => None,
    }
}
