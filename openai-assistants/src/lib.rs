//! Client for the Assistants protocol.
