//! Integration tests on real input: recorded exchanges, published documents, the real compiler.

mod architecture;
mod links;
mod package;
mod published;
mod recordings;
mod routes;
mod seeds;
mod transcripts;
