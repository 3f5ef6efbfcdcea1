// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/components/schemas/Shapes`.

use crate::convert::{IntoField, IntoList};
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
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl Shapes {
    /// Creates a value with no fields set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `fish`.
    pub fn fish<As>(mut self, fish: impl IntoField<Fish, As>) -> Self {
        self.fish = fish.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `bird`.
    pub fn bird<As>(mut self, bird: impl IntoField<Bird, As>) -> Self {
        self.bird = bird.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `pet`.
    pub fn pet<As>(mut self, pet: impl IntoField<Pet, As>) -> Self {
        self.pet = pet.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `outer`.
    pub fn outer<As>(mut self, outer: impl IntoField<Outer, As>) -> Self {
        self.outer = outer.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `counted`.
    pub fn counted<As>(mut self, counted: impl IntoField<Counted, As>) -> Self {
        self.counted = counted.into_field().into_option();
        self
    }

    /// Sets `flagged`.
    pub fn flagged<As>(mut self, flagged: impl IntoField<Flagged, As>) -> Self {
        self.flagged = flagged.into_field().into_option();
        self
    }

    /// Sets `either`.
    pub fn either<As>(mut self, either: impl IntoField<Either, As>) -> Self {
        self.either = either.into_field().into_option();
        self
    }

    /// Sets `partly`.
    pub fn partly<As>(mut self, partly: impl IntoField<Partly, As>) -> Self {
        self.partly = partly.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `constants`.
    pub fn constants<As>(mut self, constants: impl IntoField<Constants, As>) -> Self {
        self.constants = constants.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `lists`.
    pub fn lists<As>(mut self, lists: impl IntoField<Lists, As>) -> Self {
        self.lists = lists.into_field().into_option().map(Box::new);
        self
    }

    /// Sets `level`.
    pub fn level<As>(mut self, level: impl IntoField<Level, As>) -> Self {
        self.level = level.into_field().into_option();
        self
    }

    /// Sets `kind`.
    pub fn kind<As>(mut self, kind: impl IntoField<ShapesKind, As>) -> Self {
        self.kind = kind.into_field().into_option();
        self
    }

    /// Sets `tree`.
    pub fn tree<As>(mut self, tree: impl IntoField<Tree, As>) -> Self {
        self.tree = tree.into_field().into_option();
        self
    }

    /// Sets `nest`.
    pub fn nest<As>(mut self, nest: impl IntoField<Nest, As>) -> Self {
        self.nest = nest.into_field().into_option();
        self
    }

    /// Sets `trace`.
    pub fn trace<As>(mut self, trace: impl IntoList<Trace2, As>) -> Self {
        self.trace = trace.into_list();
        self
    }

    /// Sets `node`.
    pub fn node<As>(mut self, node: impl IntoField<Node, As>) -> Self {
        self.node = node.into_field().into_option();
        self
    }

    /// Sets `pets`.
    pub fn pets<As>(mut self, pets: impl IntoField<PetPage, As>) -> Self {
        self.pets = pets.into_field().into_option();
        self
    }
}

crate::__object! {
    Shapes, has_required: false {
        fish: 0 optional "fish";
        bird: 1 optional "bird";
        pet: 2 optional "pet";
        outer: 3 optional "outer";
        counted: 4 optional "counted";
        flagged: 5 optional "flagged";
        either: 6 optional "either";
        partly: 7 optional "partly";
        constants: 8 optional "constants";
        lists: 9 optional "lists";
        level: 10 optional "level";
        kind: 11 optional "kind";
        tree: 12 optional "tree";
        nest: 13 optional "nest";
        trace: 14 optional "trace";
        node: 15 optional "node";
        pets: 16 optional "pets";
    }
}

impl crate::Params for Shapes {
    #[inline]
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
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    ShapesKind {
        Chat = "CHAT";
        User = "USER";
        _ = Unknown;
    }
}
