//! Inputs that are too large or too odd for a folder.
