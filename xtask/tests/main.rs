//! The commands, run as programs.

mod common;
mod diff;
mod emulator;
mod flags;
mod interrupted;
mod out;
mod regen;
mod sync;
mod watch;
mod whole;
