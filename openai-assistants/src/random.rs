//! Random numbers, from the seeds of the standard library's hash maps: nobody can guess them, and they cost no dependency.

use std::hash::{BuildHasher, Hasher, RandomState};

/// 64 random bits.
pub(crate) fn bits() -> u64 {
    RandomState::new().build_hasher().finish()
}
