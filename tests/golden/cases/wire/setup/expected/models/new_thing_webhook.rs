// Written by `cargo xtask regen --all`. Changes here are lost.

//! From `#/webhooks/newThing/post`.

use crate::setup::types::Thing;

/// The body of the webhook `newThing`.
pub type NewThingWebhook = Thing;
