// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Shapes`.

use crate::types::{
    Bird, Constants, Counted, Either, Fish, Flagged, Level, Lists, Nest, Node, Outer,
    Partly, Pet, PetPage, Trace, Trace2, Tree,
};
use crate::Extra;

/// `Shapes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Shapes {
    /// The property `fish`.
    pub fish: Option<Box<Fish>>,
    /// The property `bird`.
    pub bird: Option<Box<Bird>>,
    /// The property `pet`.
    pub pet: Option<Box<Pet>>,
    /// The property `outer`.
    pub outer: Option<Box<Outer>>,
    /// The property `counted`.
    pub counted: Option<Counted>,
    /// The property `flagged`.
    pub flagged: Option<Flagged>,
    /// The property `either`.
    pub either: Option<Either>,
    /// The property `partly`.
    pub partly: Option<Box<Partly>>,
    /// The property `constants`.
    pub constants: Option<Box<Constants>>,
    /// The property `lists`.
    pub lists: Option<Box<Lists>>,
    /// The property `level`.
    pub level: Option<Level>,
    /// The property `kind`.
    pub kind: Option<ShapesKind>,
    /// The property `tree`.
    pub tree: Option<Tree>,
    /// The property `nest`.
    pub nest: Option<Nest>,
    /// The property `trace`.
    pub trace: Option<Trace>,
    /// The property `node`.
    pub node: Option<Node>,
    /// The property `pets`.
    pub pets: Option<PetPage>,
    /// Members that the specification does not list, kept as they came.
    pub extra: Extra,
}

impl Shapes {
    /// Nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `fish`.
    pub fn fish(mut self, fish: impl Into<Fish>) -> Self {
        self.fish = Some(Box::new(fish.into()));
        self
    }

    /// Sets `bird`.
    pub fn bird(mut self, bird: impl Into<Bird>) -> Self {
        self.bird = Some(Box::new(bird.into()));
        self
    }

    /// Sets `pet`.
    pub fn pet(mut self, pet: impl Into<Pet>) -> Self {
        self.pet = Some(Box::new(pet.into()));
        self
    }

    /// Sets `outer`.
    pub fn outer(mut self, outer: impl Into<Outer>) -> Self {
        self.outer = Some(Box::new(outer.into()));
        self
    }

    /// Sets `counted`.
    pub fn counted(mut self, counted: impl Into<Counted>) -> Self {
        self.counted = Some(counted.into());
        self
    }

    /// Sets `flagged`.
    pub fn flagged(mut self, flagged: impl Into<Flagged>) -> Self {
        self.flagged = Some(flagged.into());
        self
    }

    /// Sets `either`.
    pub fn either(mut self, either: impl Into<Either>) -> Self {
        self.either = Some(either.into());
        self
    }

    /// Sets `partly`.
    pub fn partly(mut self, partly: impl Into<Partly>) -> Self {
        self.partly = Some(Box::new(partly.into()));
        self
    }

    /// Sets `constants`.
    pub fn constants(mut self, constants: impl Into<Constants>) -> Self {
        self.constants = Some(Box::new(constants.into()));
        self
    }

    /// Sets `lists`.
    pub fn lists(mut self, lists: impl Into<Lists>) -> Self {
        self.lists = Some(Box::new(lists.into()));
        self
    }

    /// Sets `level`.
    pub fn level(mut self, level: impl Into<Level>) -> Self {
        self.level = Some(level.into());
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<ShapesKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `tree`.
    pub fn tree(mut self, tree: impl Into<Tree>) -> Self {
        self.tree = Some(tree.into());
        self
    }

    /// Sets `nest`.
    pub fn nest(mut self, nest: impl Into<Nest>) -> Self {
        self.nest = Some(nest.into());
        self
    }

    /// Sets `trace`.
    pub fn trace(mut self, trace: impl IntoIterator<Item = impl Into<Trace2>>) -> Self {
        self.trace = Some(trace.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `node`.
    pub fn node(mut self, node: impl Into<Node>) -> Self {
        self.node = Some(node.into());
        self
    }

    /// Sets `pets`.
    pub fn pets(mut self, pets: impl Into<PetPage>) -> Self {
        self.pets = Some(pets.into());
        self
    }
}

crate::__object! {
    Shapes {
        fish: optional "fish";
        bird: optional "bird";
        pet: optional "pet";
        outer: optional "outer";
        counted: optional "counted";
        flagged: optional "flagged";
        either: optional "either";
        partly: optional "partly";
        constants: optional "constants";
        lists: optional "lists";
        level: optional "level";
        kind: optional "kind";
        tree: optional "tree";
        nest: optional "nest";
        trace: optional "trace";
        node: optional "node";
        pets: optional "pets";
    }
}

impl crate::Params for Shapes {
    fn into_parts(self) -> serde_json::Result<crate::Parts> {
        crate::Parts::json(&self)
    }
}

/// `ShapesKind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShapesKind {
    /// `CHAT`
    Chat,
    /// `USER`
    User,
    /// A value that this version of the crate does not know.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ShapesKind {
        Chat = "CHAT";
        User = "USER";
        _ = Unknown;
    }
}
