//! Figures about compile time.

use super::Aim::AtMost;
use super::Figure::{Above, Beyond, Ratio, Value};
use super::{Claim, claim, info};

macro_rules! beyond_reqwest {
    ($what:literal) => {
        beyond_reqwest!($what, "openai-assistants")
    };
    ($what:literal, $ours:literal) => {
        Beyond {
            of: concat!("compile/", $what, "/", $ours),
            base: concat!("compile/", $what, "/reqwest"),
            against: concat!("compile/", $what, "/async-openai"),
        }
    };
}

pub const COMPILE: &[Claim] = &[
    claim("check: of async-openai's", beyond_reqwest!("check"), AtMost(0.25)),
    claim("debug build: of async-openai's", beyond_reqwest!("debug"), AtMost(0.3)),
    claim("release build: of async-openai's", beyond_reqwest!("release"), AtMost(0.45)),
    info("check, CPU: of async-openai's", beyond_reqwest!("check CPU")),
    info("debug build, CPU: of async-openai's", beyond_reqwest!("debug CPU")),
    info("release build, CPU: of async-openai's", beyond_reqwest!("release CPU")),
    claim("packages: of async-openai's", beyond_reqwest!("packages"), AtMost(0.135)),
    claim("stripped binary: of async-openai's", beyond_reqwest!("binary"), AtMost(0.8)),
    info("check, CPU, with `helpers`: of async-openai's", beyond_reqwest!("check CPU", "openai-assistants, helpers")),
    info(
        "debug build, CPU, with `helpers`: of async-openai's",
        beyond_reqwest!("debug CPU", "openai-assistants, helpers"),
    ),
    info(
        "release build, CPU, with `helpers`: of async-openai's",
        beyond_reqwest!("release CPU", "openai-assistants, helpers"),
    ),
    info("stripped binary, with `helpers`: of async-openai's", beyond_reqwest!("binary", "openai-assistants, helpers")),
    info("check", Above("compile/check/openai-assistants", "compile/check/reqwest")),
    info("check, async-openai", Above("compile/check/async-openai", "compile/check/reqwest")),
    info("debug build", Above("compile/debug/openai-assistants", "compile/debug/reqwest")),
    info("debug build, async-openai", Above("compile/debug/async-openai", "compile/debug/reqwest")),
    info("release build", Above("compile/release/openai-assistants", "compile/release/reqwest")),
    info("release build, async-openai", Above("compile/release/async-openai", "compile/release/reqwest")),
    info("packages", Above("compile/packages/openai-assistants", "compile/packages/reqwest")),
    info("packages, async-openai", Above("compile/packages/async-openai", "compile/packages/reqwest")),
    info("stripped binary", Above("compile/binary/openai-assistants", "compile/binary/reqwest")),
    info("stripped binary, async-openai", Above("compile/binary/async-openai", "compile/binary/reqwest")),
];

/// A build with default features, as a fraction of that of async-openai.
macro_rules! default_features {
    ($what:literal) => {
        Ratio(concat!("defaults/", $what, "/openai-assistants"), concat!("defaults/", $what, "/async-openai"))
    };
}

/// The same with another choice of TLS, as a multiple of the default.
macro_rules! chosen {
    ($what:literal, $choice:literal) => {
        Ratio(
            concat!("defaults/", $what, "/openai-assistants, ", $choice),
            concat!("defaults/", $what, "/openai-assistants"),
        )
    };
}

pub const DEFAULTS: &[Claim] = &[
    claim("check, CPU: of async-openai's", default_features!("check CPU"), AtMost(0.5)),
    claim("debug build, CPU: of async-openai's", default_features!("debug CPU"), AtMost(0.5)),
    claim("release build, CPU: of async-openai's", default_features!("release CPU"), AtMost(0.5)),
    info("check: of async-openai's", default_features!("check")),
    info("debug build: of async-openai's", default_features!("debug")),
    info("release build: of async-openai's", default_features!("release")),
    claim("packages: of async-openai's", default_features!("packages"), AtMost(1.0)),
    claim("stripped binary: of async-openai's", default_features!("binary"), AtMost(1.0)),
    info("check, CPU: `rustls` × the default", chosen!("check CPU", "rustls")),
    info("check, CPU: `native-tls` × the default", chosen!("check CPU", "native-tls")),
    info("check, CPU: no TLS × the default", chosen!("check CPU", "no TLS")),
    info("release build, CPU: `rustls` × the default", chosen!("release CPU", "rustls")),
    info("release build, CPU: `native-tls` × the default", chosen!("release CPU", "native-tls")),
    info("release build, CPU: no TLS × the default", chosen!("release CPU", "no TLS")),
    info("check, CPU", Value("defaults/check CPU/openai-assistants")),
    info("check, CPU, async-openai", Value("defaults/check CPU/async-openai")),
    info("release build, CPU", Value("defaults/release CPU/openai-assistants")),
    info("release build, CPU, async-openai", Value("defaults/release CPU/async-openai")),
    info("packages", Value("defaults/packages/openai-assistants")),
    info("packages, async-openai", Value("defaults/packages/async-openai")),
    info("packages, `rustls`", Value("defaults/packages/openai-assistants, rustls")),
    info("packages, `native-tls`", Value("defaults/packages/openai-assistants, native-tls")),
    info("packages, no TLS", Value("defaults/packages/openai-assistants, no TLS")),
    info("stripped binary", Value("defaults/binary/openai-assistants")),
    info("stripped binary, async-openai", Value("defaults/binary/async-openai")),
    info("stripped binary, `rustls`", Value("defaults/binary/openai-assistants, rustls")),
    info("stripped binary, `native-tls`", Value("defaults/binary/openai-assistants, native-tls")),
    info("stripped binary, no TLS", Value("defaults/binary/openai-assistants, no TLS")),
];

/// A build after an edit, as a fraction of that of async-openai.
macro_rules! rebuilt {
    ($what:literal) => {
        Ratio(concat!("rebuild/", $what, "/openai-assistants"), concat!("rebuild/", $what, "/async-openai"))
    };
}

pub const REBUILD: &[Claim] = &[
    claim("check: of async-openai's", rebuilt!("check"), AtMost(1.0)),
    claim("debug build: of async-openai's", rebuilt!("debug"), AtMost(1.0)),
    claim("release build: of async-openai's", rebuilt!("release"), AtMost(1.0)),
    info("check, CPU: of async-openai's", rebuilt!("check CPU")),
    info("debug build, CPU: of async-openai's", rebuilt!("debug CPU")),
    info("release build, CPU: of async-openai's", rebuilt!("release CPU")),
    info("debug build", Value("rebuild/debug/openai-assistants")),
    info("debug build, async-openai", Value("rebuild/debug/async-openai")),
    info("debug build, reqwest alone", Value("rebuild/debug/reqwest")),
    info("release build", Value("rebuild/release/openai-assistants")),
    info("release build, async-openai", Value("rebuild/release/async-openai")),
    info("release build, reqwest alone", Value("rebuild/release/reqwest")),
];
