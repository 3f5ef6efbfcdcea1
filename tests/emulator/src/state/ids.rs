//! Identifiers as the hosted API makes them.

use std::hash::{BuildHasher, Hasher, RandomState};

/// Prefix, alphabet and length of each kind.
const KINDS: &[(Kind, &str, &[u8], usize)] = &[
    (Kind::Assistant, "asst_", LETTERS, 24),
    (Kind::Thread, "thread_", LETTERS, 24),
    (Kind::Message, "msg_", LETTERS, 24),
    (Kind::Run, "run_", LETTERS, 24),
    (Kind::Step, "step_", LETTERS, 24),
    (Kind::Call, "call_", LETTERS, 24),
    (Kind::File, "file-", LETTERS, 22),
    (Kind::VectorStore, "vs_", HEX, 32),
    (Kind::Batch, "vsfb_", HEX, 32),
    (Kind::Request, "req_", HEX, 32),
];

const LETTERS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const HEX: &[u8] = b"0123456789abcdef";

/// What an identifier is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Assistant,
    Thread,
    Message,
    Run,
    Step,
    Call,
    File,
    VectorStore,
    Batch,
    Request,
}

/// Makes identifiers: a small generator, seeded at random unless a test wants the same ids every time.
pub(crate) struct Ids(u64);

impl Ids {
    /// With this seed, or one from the standard library's hash maps. A server that was started before with the same data
    /// takes another number of starts, and makes other identifiers.
    pub(crate) fn new(seed: Option<u64>, starts: u64) -> Self {
        let seed = seed.unwrap_or_else(|| RandomState::new().build_hasher().finish());
        let mut ids = Self(starts.wrapping_mul(0xd1b5_4a32_d192_ed03));
        // The first start has the seed itself.
        Self(if starts == 0 { seed } else { seed ^ ids.number().rotate_left(8) ^ starts })
    }

    /// The next identifier of a kind.
    pub(crate) fn next(&mut self, kind: Kind) -> String {
        let (_, prefix, alphabet, length) =
            KINDS.iter().find(|(other, ..)| *other == kind).copied().unwrap_or(KINDS[0]);
        let mut id = prefix.to_owned();
        id.extend((0..length).map(|_| char::from(alphabet[self.number() as usize % alphabet.len()])));
        id
    }

    /// SplitMix64.
    fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) >> 8
    }
}
