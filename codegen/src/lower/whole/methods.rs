//! Methods and constants that no overlay names: what collides is numbered in the order of the document.

use std::collections::{HashMap, HashSet};

use super::super::naming;
use super::super::operations::with_parents;
use super::super::taken::Taken;
use crate::ir::{Operation, Response};

/// Gives each operation a unique constant, and each method a name that no other method or resource has.
pub fn number(operations: &mut [Operation]) {
    let resources: HashSet<String> =
        operations.iter().flat_map(|operation| with_parents(&operation.resource)).map(str::to_owned).collect();
    let (mut constants, mut functions, mut numbers) = (Taken::default(), HashSet::new(), HashMap::new());
    // One with several kinds of bodies has several methods and one constant.
    for own in operations.chunk_by_mut(|a, b| a.id == b.id) {
        let constant = own.first().map(|first| constants.unique(first.constant.clone())).unwrap_or_default();
        for operation in own {
            operation.constant.clone_from(&constant);
            let candidates = [operation.function.clone(), naming::field_name(&operation.id)];
            // A download that can stream has a method for each.
            let both = operation.response == Response::Binary && operation.streams.is_some();
            let second = |name: &String| both.then(|| format!("{name}_stream"));
            let free = |name: &String| {
                let mut own = std::iter::once(name.clone()).chain(second(name));
                own.all(|name| !functions.contains(&(operation.resource.clone(), name)))
                    && !resources.contains(format!("{}.{name}", operation.resource).as_str())
            };
            // What is not free stays so, and the numbers go on from the last one.
            let last: &mut usize = numbers.entry((operation.resource.clone(), operation.function.clone())).or_insert(1);
            let numbered = std::iter::from_fn(|| {
                *last += 1;
                Some(format!("{}_{last}", operation.function))
            });
            if let Some(function) = candidates.into_iter().chain(numbered).find(free) {
                operation.function = function;
            }
            for name in std::iter::once(operation.function.clone()).chain(second(&operation.function)) {
                functions.insert((operation.resource.clone(), name));
            }
        }
    }
}
