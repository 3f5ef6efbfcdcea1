// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ComputerUseAction`.

use serde_json::Value;
use crate::types::{
    ClickAction, DoubleClickAction, DragAction, KeyPressAction, MoveAction,
    ScreenshotAction, ScrollAction, TypeAction, WaitAction,
};

/// Something to do on a computer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ComputerUseAction {
    /// Clicks somewhere on the screen.
    Click(ClickAction),
    /// Clicks twice with the left button.
    DoubleClick(DoubleClickAction),
    /// Drags the mouse with the left button held down.
    Drag(DragAction),
    /// Presses keys together.
    KeyPress(KeyPressAction),
    /// Moves the mouse.
    Move(MoveAction),
    /// Does nothing but take a screenshot.
    Screenshot(ScreenshotAction),
    /// Scrolls at a place on the screen.
    Scroll(ScrollAction),
    /// Types text.
    Type(TypeAction),
    /// Waits for a moment.
    Wait(WaitAction),
    /// JSON unknown to this version of the crate, kept as received.
    Unknown(Value),
}

impl crate::json::Union for ComputerUseAction {
    const KINDS: crate::json::Kinds = crate::json::Kinds(crate::json::Kinds::OBJECT);
    const TAG: (&'static str, &'static [&'static str]) = (
        "type",
        &[
            "click",
            "double_click",
            "drag",
            "keypress",
            "move",
            "screenshot",
            "scroll",
            "type",
            "wait",
        ],
    );
    fn unknown(value: Value) -> Self {
        Self::Unknown(value)
    }

    fn object(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::Read {
        *self = match reader.tag(Self::TAG.0, Self::TAG.1)? {
            Some(0) => Self::Click(reader.read()?),
            Some(1) => Self::DoubleClick(reader.read()?),
            Some(2) => Self::Drag(reader.read()?),
            Some(3) => Self::KeyPress(reader.read()?),
            Some(4) => Self::Move(reader.read()?),
            Some(5) => Self::Screenshot(reader.read()?),
            Some(6) => Self::Scroll(reader.read()?),
            Some(7) => Self::Type(reader.read()?),
            Some(_) => Self::Wait(reader.read()?),
            None => Self::Unknown(reader.read()?),
        };
        Ok(())
    }
    #[inline]
    fn view(&self) -> crate::json::View<'_> {
        match self {
            Self::Click(value) => crate::Json::view(value),
            Self::DoubleClick(value) => crate::Json::view(value),
            Self::Drag(value) => crate::Json::view(value),
            Self::KeyPress(value) => crate::Json::view(value),
            Self::Move(value) => crate::Json::view(value),
            Self::Screenshot(value) => crate::Json::view(value),
            Self::Scroll(value) => crate::Json::view(value),
            Self::Type(value) => crate::Json::view(value),
            Self::Wait(value) => crate::Json::view(value),
            Self::Unknown(value) => crate::Json::view(value),
        }
    }
}

impl From<ClickAction> for ComputerUseAction {
    fn from(value: ClickAction) -> Self {
        Self::Click(value)
    }
}

impl From<DoubleClickAction> for ComputerUseAction {
    fn from(value: DoubleClickAction) -> Self {
        Self::DoubleClick(value)
    }
}

impl From<DragAction> for ComputerUseAction {
    fn from(value: DragAction) -> Self {
        Self::Drag(value)
    }
}

impl From<KeyPressAction> for ComputerUseAction {
    fn from(value: KeyPressAction) -> Self {
        Self::KeyPress(value)
    }
}

impl From<MoveAction> for ComputerUseAction {
    fn from(value: MoveAction) -> Self {
        Self::Move(value)
    }
}

impl From<ScreenshotAction> for ComputerUseAction {
    fn from(value: ScreenshotAction) -> Self {
        Self::Screenshot(value)
    }
}

impl From<ScrollAction> for ComputerUseAction {
    fn from(value: ScrollAction) -> Self {
        Self::Scroll(value)
    }
}

impl From<TypeAction> for ComputerUseAction {
    fn from(value: TypeAction) -> Self {
        Self::Type(value)
    }
}

impl From<WaitAction> for ComputerUseAction {
    fn from(value: WaitAction) -> Self {
        Self::Wait(value)
    }
}

crate::__union!(ComputerUseAction, Unknown);
