//! The places that the target of an overlay action selects.
//!
//! `serde_json_path` reads and evaluates a query by recursion and without a limit: what is nested goes as deep as its
//! text, and every `..` begins again at each node that the one before it found. So the text is looked over first, and
//! the query taken step by step, with the nodes counted that each step visits. Steps by name, which is what most
//! targets consist of, are taken here, and need no copy of the tree; filters and slices are left to the library.

use serde_json_path::{JsonPath, PathElement};

use super::node::{Node, Value};
use super::query::{Part, Query, Selector, Step};

/// How many nodes a target may visit: more than a document may have.
const MAX_VISITED: usize = 4_000_000;

/// How many nodes all targets of an overlay may visit together. Those of a 100,000-node document can all be looked
/// through 100 times.
const MAX_VISITED_IN_ALL: usize = 20_000_000;

/// How many places a target may select.
const MAX_PLACES: usize = 250_000;

/// Why a target was refused: the message, and what to do about it.
pub type Refusal = (String, &'static str);

const NARROW: &str = "use a more specific path, such as `$.components.schemas.Thing`, instead of `..` and `*`";

/// The way to a place from the root.
pub type Place = Vec<String>;

/// Selects for the actions of one overlay.
#[derive(Debug, Default)]
pub struct Targets {
    visited: usize,
}

impl Targets {
    pub fn select(&mut self, root: &Node, target: &str) -> Result<Vec<Place>, Refusal> {
        let query = Query::read(target)?;
        let mut search = Search { root, ways: Vec::new(), visited: 0, before: self.visited };
        let found = search.run(&query);
        self.visited += search.visited;
        let found = found?;
        Ok(found.iter().map(|found| search.place(found.way)).collect())
    }
}

/// A node that has been found, and the number of the last step to it; none for the root.
#[derive(Clone, Copy)]
struct Found<'a> {
    node: &'a Node,
    way: Option<usize>,
}

#[derive(Clone, Copy)]
enum Key<'a> {
    Name(&'a str),
    Index(usize),
}

struct Search<'a> {
    root: &'a Node,
    /// Steps, each with the number of the one before it.
    ways: Vec<(Option<usize>, Key<'a>)>,
    visited: usize,
    /// What other targets have visited.
    before: usize,
}

impl<'a> Search<'a> {
    fn run(&mut self, query: &Query<'_>) -> Result<Vec<Found<'a>>, Refusal> {
        let mut found = vec![Found { node: self.root, way: None }];
        for step in &query.steps {
            found = match &step.part {
                Part::Selectors(selectors) => self.by_name(&found, selectors, step.descends)?,
                Part::Library { root: false, .. } => self.by_library(&found, step)?,
                // A filter can compare with anything below the root, so the query is evaluated again from there.
                Part::Library { root: true, .. } => {
                    self.visit(self.visited)?;
                    found.iter().try_for_each(|at| self.weigh(at.node, step))?;
                    self.evaluate(Found { node: self.root, way: None }, &query.text[..step.end])?
                }
            };
            if found.len() > MAX_PLACES {
                return Err((format!("the action's target selects more than {MAX_PLACES} locations"), NARROW));
            }
        }
        Ok(found)
    }

    /// Counts visits to nodes.
    fn visit(&mut self, nodes: usize) -> Result<(), Refusal> {
        self.visited = self.visited.saturating_add(nodes);
        if self.visited > MAX_VISITED {
            return Err((format!("the action's target visits more than {MAX_VISITED} nodes"), NARROW));
        }
        if self.before + self.visited > MAX_VISITED_IN_ALL {
            let message = format!("the targets up to this one visit more than {MAX_VISITED_IN_ALL} nodes");
            return Err((message, NARROW));
        }
        Ok(())
    }

    fn by_name(
        &mut self,
        from: &[Found<'a>],
        selectors: &[Selector<'_>],
        descends: bool,
    ) -> Result<Vec<Found<'a>>, Refusal> {
        let mut found = Vec::new();
        let mut todo: Vec<Found<'a>> = from.iter().rev().copied().collect();
        while let Some(at) = todo.pop() {
            for selector in selectors {
                match (selector, &at.node.value) {
                    (Selector::Name(name), Value::Map(map)) => {
                        let child = map.get_key_value(*name);
                        found.extend(child.map(|(key, child)| self.child(at, Key::Name(key), child)));
                    }
                    (Selector::Index(index), Value::Seq(items)) => {
                        let index = usize::try_from(*index)
                            .ok()
                            .or_else(|| items.len().checked_sub(usize::try_from(index.unsigned_abs()).ok()?));
                        let child = index.and_then(|index| Some((index, items.get(index)?)));
                        found.extend(child.map(|(index, child)| self.child(at, Key::Index(index), child)));
                    }
                    (Selector::All, _) => {
                        let children = self.children(at)?;
                        found.extend(children);
                    }
                    _ => {}
                }
                self.visit(1)?;
                if found.len() > MAX_PLACES {
                    return Ok(found);
                }
            }
            if descends {
                let children = self.children(at)?;
                todo.extend(children.into_iter().rev());
            }
        }
        Ok(found)
    }

    fn children(&mut self, at: Found<'a>) -> Result<Vec<Found<'a>>, Refusal> {
        let children: Vec<(Key<'a>, &'a Node)> = match &at.node.value {
            Value::Map(map) => map.iter().map(|(key, child)| (Key::Name(key), child)).collect(),
            Value::Seq(items) => items.iter().enumerate().map(|(at, child)| (Key::Index(at), child)).collect(),
            _ => Vec::new(),
        };
        self.visit(children.len())?;
        Ok(children.into_iter().map(|(key, child)| self.child(at, key, child)).collect())
    }

    fn child(&mut self, parent: Found<'a>, key: Key<'a>, node: &'a Node) -> Found<'a> {
        self.ways.push((parent.way, key));
        Found { node, way: Some(self.ways.len() - 1) }
    }

    fn by_library(&mut self, from: &[Found<'a>], step: &Step<'_>) -> Result<Vec<Found<'a>>, Refusal> {
        let (mut found, path) = (Vec::new(), format!("${}", step.text));
        for at in from {
            self.weigh(at.node, step)?;
            found.append(&mut self.evaluate(*at, &path)?);
        }
        Ok(found)
    }

    fn evaluate(&mut self, from: Found<'a>, path: &str) -> Result<Vec<Found<'a>>, Refusal> {
        let path = JsonPath::parse(path).map_err(|error| not_a_path(&error))?;
        let json = from.node.to_json();
        let mut found = Vec::new();
        for location in path.query_located(&json).locations() {
            let to = location.iter().try_fold(from, |at, element| match (element, &at.node.value) {
                (PathElement::Name(name), Value::Map(map)) => {
                    let (key, child) = map.get_key_value(*name)?;
                    Some(self.child(at, Key::Name(key), child))
                }
                (PathElement::Index(index), Value::Seq(items)) => {
                    Some(self.child(at, Key::Index(*index), items.get(*index)?))
                }
                _ => None,
            });
            found.extend(to);
            if found.len() > MAX_PLACES {
                break;
            }
        }
        Ok(found)
    }

    /// Counts what evaluating a step of the library at a node can visit at most.
    fn weigh(&mut self, node: &Node, step: &Step<'_>) -> Result<(), Refusal> {
        let Part::Library { power, factor, from_root, .. } = step.part else { return Ok(()) };
        let (size, below) = match from_root {
            // Every candidate looks through the whole tree.
            true => {
                let whole = weight(self.root, 0).0.saturating_pow(power);
                let (size, _) = weight(node, 0);
                (size, size.saturating_mul(whole))
            }
            false => weight(node, power),
        };
        self.visit(size.saturating_add(below.saturating_mul(factor)))
    }

    fn place(&self, way: Option<usize>) -> Place {
        let (mut place, mut next) = (Vec::new(), way);
        while let Some((before, key)) = next.map(|at| &self.ways[at]) {
            place.push(match key {
                Key::Name(name) => (*name).to_owned(),
                Key::Index(index) => index.to_string(),
            });
            next = *before;
        }
        place.reverse();
        place
    }
}

/// How many nodes there are, and the sum of that to the power for all nodes below.
fn weight(node: &Node, power: u32) -> (usize, usize) {
    let add = |(size, sum): (usize, usize), child: &Node| {
        let (inner, below) = weight(child, power);
        (size + inner, sum.saturating_add(below).saturating_add(inner.saturating_pow(power)))
    };
    match &node.value {
        Value::Map(map) => map.values().fold((1, 0), add),
        Value::Seq(items) => items.iter().fold((1, 0), add),
        _ => (1, 0),
    }
}

pub fn not_a_path(error: &serde_json_path::ParseError) -> Refusal {
    // The library reports what it expected there only as "parser error".
    let message = format!("`target` is not a valid JSONPath: syntax error at character {}", error.position());
    (message, "write names as `$.paths` or `$['/things']`, and filters as `[?@.name == 'limit']`; see RFC 9535")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::parse;

    const DOCUMENT: &str = "
paths:
  /a: { get: { x: 1, parameters: [{ name: a, in: query }, { name: b }] }, put: { x: 2 } }
  '/b]': { get: { 'odd \"key\"': [1, 2, [3, 4]], tags: [t] } }
info: { version: b, deep: { paths: { x: { x: { x: 1 } } } } }
";

    /// Whatever is taken here is what the library takes.
    #[test]
    fn places_are_those_of_the_library() {
        let root = parse::parse(DOCUMENT, 0, "document.yaml").expect("YAML");
        let json = root.to_json();
        for query in [
            "$",
            "$.paths",
            "$.paths['/a'].get",
            "$ .paths [ '/a' ] .get",
            "$.paths.*",
            "$.paths[*][*]",
            "$..x",
            "$..*",
            "$..[0]",
            "$..[-1]",
            "$..[-3]",
            "$.paths['/a','/b]'].get",
            "$['paths',\"info\",'none']",
            "$..['x','name']",
            "$..[?@.name]",
            "$.paths.*.*.parameters[?@.name == 'a' || @.in].name",
            "$..*..*",
            "$..x..x",
            "$..parameters[0,1]",
            "$..parameters[1:]",
            "$..[::2]",
            "$..[?@ == 't']",
            "$.paths['/b]'].get[\"odd \\\"key\\\"\"]",
            "$.paths[\"/b]\"].get.tags",
            "$..[?@.name == $.info.version]",
            "$..parameters[?@.name == $.info.version].name",
            "$..[?$..x]",
            "$.paths[?@[?@.x == 1]]",
            "$.none..x",
            "$..['odd \"key\"'][2][1]",
            "$[*,*]",
            "$..[?@.x, 'x']",
            "$.paths[?(@.get)]",
        ] {
            let mut found =
                Targets::default().select(&root, query).unwrap_or_else(|found| panic!("{query}: {}", found.0));
            let step = |element: &PathElement<'_>| match element {
                PathElement::Name(name) => (*name).to_owned(),
                PathElement::Index(index) => index.to_string(),
            };
            let path = JsonPath::parse(query).unwrap_or_else(|error| panic!("{query}: {error}"));
            let mut wanted: Vec<Place> =
                path.query_located(&json).locations().map(|at| at.iter().map(step).collect()).collect();
            found.sort();
            wanted.sort();
            assert_eq!(found, wanted, "{query}");
        }
    }
}
