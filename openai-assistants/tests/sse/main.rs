//! The decoder of event streams against the standard, against a plain model of it, and against recorded streams.

mod model;
mod properties;
mod samples;
mod standard;
