//! Integration tests on real input: recorded exchanges, published documents, the real compiler.

mod architecture;
mod calls;
mod ignored;
mod links;
mod package;
mod published;
mod recordings;
mod replay;
mod routes;
mod seeds;
mod transcripts;
