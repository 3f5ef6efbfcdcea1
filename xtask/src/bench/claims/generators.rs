//! Figures about the generator and its peers.

use super::Aim::AtMost;
use super::Figure::{Ratio, Value};
use super::{Claim, claim, info};

macro_rules! against_peer {
    ($what:literal) => {
        Ratio(concat!("whole/", $what, "/openai-assistants"), concat!("whole/", $what, "/openapi-to-rust"))
    };
}

pub const REGEN: &[Claim] = &[
    claim("time", Value("regen/openai-assistants"), AtMost(0.1)),
    info("× parsing the YAML", Ratio("regen/openai-assistants", "regen/YAML parse")),
    info("× oas3-gen", Ratio("regen/openai-assistants", "regen/oas3-gen")),
    info("× openapi-to-rust", Ratio("regen/openai-assistants", "regen/openapi-to-rust")),
    info("× progenitor", Ratio("regen/openai-assistants", "regen/progenitor")),
];

pub const WHOLE: &[Claim] = &[
    claim("generation: of openapi-to-rust's", against_peer!("time"), AtMost(0.2)),
    claim("peak memory: of openapi-to-rust's", against_peer!("memory"), AtMost(0.25)),
    claim("lines: of openapi-to-rust's", against_peer!("lines"), AtMost(0.333)),
    claim("check of the output: of openapi-to-rust's", against_peer!("check"), AtMost(0.5)),
    info("check of the output, CPU: of openapi-to-rust's", against_peer!("check CPU")),
    info("generation: × parsing the YAML", Ratio("whole/time/openai-assistants", "whole/time/YAML parse")),
    info("generation", Value("whole/time/openai-assistants")),
    info("peak memory", Value("whole/memory/openai-assistants")),
    info("lines", Value("whole/lines/openai-assistants")),
    info("check of the output", Value("whole/check/openai-assistants")),
    info("generation, openapi-to-rust", Value("whole/time/openapi-to-rust")),
    info("peak memory, openapi-to-rust", Value("whole/memory/openapi-to-rust")),
    info("lines, openapi-to-rust", Value("whole/lines/openapi-to-rust")),
    info("check of the output, openapi-to-rust", Value("whole/check/openapi-to-rust")),
];
