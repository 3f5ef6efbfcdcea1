//! What the measurements share. `cargo xtask bench` runs the programs in `src/bin` and reads what they print.

pub mod by_hand;
#[cfg(feature = "peers")]
pub mod clients;
#[cfg(feature = "peers")]
pub mod crowd;
pub mod decode;
pub mod material;
pub mod objects;
#[cfg(feature = "peers")]
pub mod peers;
pub mod report;
pub mod rounds;
#[cfg(feature = "peers")]
pub mod server;
#[cfg(feature = "peers")]
pub mod turns;
