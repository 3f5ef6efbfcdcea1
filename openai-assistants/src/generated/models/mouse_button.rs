// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ClickAction/properties/button`.

/// Button of the mouse: `left`, `right`, `wheel`, `back` or `forward`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MouseButton {
    /// `left`
    Left,
    /// `right`
    Right,
    /// `wheel`
    Wheel,
    /// `back`
    Back,
    /// `forward`
    Forward,
    /// A value unknown to this version of the crate.
    Unknown(crate::UnknownValue),
}

crate::__string_enum! {
    MouseButton {
        Left = "left";
        Right = "right";
        Wheel = "wheel";
        Back = "back";
        Forward = "forward";
        _ = Unknown;
    }
}
