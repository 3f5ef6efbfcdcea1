// Written by `cargo xtask regen` from the documents in `spec/`. Changes here are lost.

//! From `#/components/schemas/ComputerUseToolParameters`.

use crate::convert::IntoNumber;
use crate::types::ComputerUseEnvironment;
use crate::Extra;

/// Describes the computer to the model.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComputerUseToolParameters {
    /// Width of the screen in pixels.
    pub display_width: i64,
    /// Height of the screen in pixels.
    pub display_height: i64,
    /// What runs on the computer: `windows`, `mac`, `linux` or only a `browser`.
    pub environment: ComputerUseEnvironment,
    /// Fields not in the specification, kept as received.
    pub extra: Extra,
}

impl ComputerUseToolParameters {
    /// Creates a value from the required fields; no others are set.
    pub fn new(
        display_width: impl IntoNumber<i64>,
        display_height: impl IntoNumber<i64>,
        environment: impl Into<ComputerUseEnvironment>,
    ) -> Self {
        Self {
            display_width: display_width.into_number(),
            display_height: display_height.into_number(),
            environment: environment.into(),
            ..Self::default()
        }
    }
}

crate::__object! {
    ComputerUseToolParameters, has_required: true {
        display_width: 0 required "display_width";
        display_height: 1 required "display_height";
        environment: 2 required "environment";
    }
}
