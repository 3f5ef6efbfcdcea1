//! How stack and time of the generator grow with the document.

use std::thread;
use std::time::{Duration, Instant};

use codegen::{Diagnostics, Input, Mode, Source};
use shapes::{CHAINS, Shape, WIDE};

mod shapes;

/// Half of the stack that threads have in Rust, unless they are given another.
const STACK: usize = 1 << 20;

/// Sizes are that many times as large in the second measurement; what grows with the square takes 16 times as long.
const TIMES: usize = 4;

/// How many times as long it may take then.
const LIMIT: u32 = 9;

/// Differences below this are not measured.
const NOISE: Duration = Duration::from_millis(40);

/// Chains in which every type has what all below it have, so that there is a budget in place of a proportion.
const SQUARES: &[&str] = &["unions", "parts of parts"];

fn input(text: &str) -> Input<'_> {
    Input { document: Source { name: "spec.json", text }, overlays: &[], allow_unused_actions: false }
}

fn on_a_small_stack<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = thread::Builder::new().stack_size(STACK).spawn(run).expect("a thread");
    thread.join().expect("the generator ends")
}

const WHOLE: Mode<'_> = Mode::Crate { name: "large" };

fn generate(text: &str, mode: Mode<'_>) -> Result<(), Diagnostics> {
    codegen::generate(input(text), mode).map(drop)
}

/// The shortest of the times that it takes.
fn time(text: &str, mode: Mode<'_>, shape: &str) -> Duration {
    let start = Instant::now();
    generate(text, mode).unwrap_or_else(|found| panic!("{shape}: {found}"));
    start.elapsed()
}

/// Each shape in one of the modes, or in both.
#[test]
fn chains_of_any_length_take_no_stack() {
    for (at, (shape, _, document)) in CHAINS.iter().enumerate() {
        let n = if SQUARES.contains(shape) { 150 } else { 1000 };
        for mode in MODES.into_iter().skip(at % support::step(2)).step_by(support::step(2)) {
            let text = document(n).to_string();
            let result = on_a_small_stack(move || {
                let document = codegen::read(input(&text))?;
                let (api, _) = codegen::lower(document, mode)?;
                codegen::check(&api)?;
                Ok::<_, Diagnostics>(api.types.len())
            });
            let types = result.unwrap_or_else(|found| panic!("{shape}: {found}"));
            // Where an overlay chooses the names, what is referred to inside of schemas goes by its last word.
            let wanted = if *shape == "pieces of schemas" && mode == Mode::Spec { 3 } else { n };
            assert!(types > wanted, "{shape}: {types} types");
        }
    }
}

const MODES: [Mode<'_>; 2] = [Mode::Spec, WHOLE];

/// A sixth of the shapes, in one mode each.
#[test]
fn time_grows_with_the_document() {
    measured(|at| if at % 6 == 0 { std::slice::from_ref(&MODES[at % 2]) } else { &[] });
}

mod slow {
    #[test]
    #[ignore = "a twelfth of it is in the test of the same name"]
    fn time_grows_with_the_document() {
        super::measured(|_| &super::MODES);
    }
}

/// Measures each shape in the modes for its number.
fn measured(modes: impl Fn(usize) -> &'static [Mode<'static>]) {
    let shapes = CHAINS.iter().chain(WIDE).filter(|(shape, ..)| !SQUARES.contains(shape));
    for (at, (shape, n, document)) in shapes.enumerate() {
        let (small, large) = (document(*n).to_string(), document(n * TIMES).to_string());
        for &mode in modes(at) {
            let (small, large) = (small.clone(), large.clone());
            on_a_small_stack(move || {
                // Other processes make it take longer, never shorter.
                let mut shortest = (Duration::MAX, Duration::MAX);
                for _ in 0..4 {
                    shortest.0 = shortest.0.min(time(&small, mode, shape));
                    shortest.1 = shortest.1.min(time(&large, mode, shape));
                    if shortest.1 < shortest.0.max(NOISE) * LIMIT {
                        return;
                    }
                }
                panic!("{shape}: {shortest:?} for {n} and {}", n * TIMES);
            });
        }
    }
}

#[test]
fn what_types_share_is_bounded() {
    let link = |at: usize, what: serde_json::Value| (format!("S{at}"), what);
    let to = |at: usize| serde_json::json!({ "$ref": format!("#/components/schemas/S{at}") });
    let growing: [fn(serde_json::Value, usize) -> serde_json::Value; 3] = [
        |next, at| serde_json::json!({ "allOf": [next, { "type": "object", "properties": { format!("p{at}"): {} } }] }),
        |next, at| {
            let tag = serde_json::json!({ "type": "string", "enum": [format!("v{at}")] });
            serde_json::json!({ "oneOf": [next, { "type": "object", "properties": { "type": tag } }] })
        },
        |next, at| serde_json::json!({ "anyOf": [next, { "type": "string", "enum": [format!("v{at}")] }] }),
    ];
    for grow in growing.into_iter().step_by(support::step(3)) {
        let n = 700;
        let mut schemas: serde_json::Map<_, _> = (0..n).map(|at| link(at, grow(to(at + 1), at))).collect();
        schemas.insert(format!("S{n}"), serde_json::json!({ "type": "string", "enum": ["last"] }));
        let document = serde_json::json!({
            "openapi": "3.1.0", "info": { "title": "large", "version": "1" }, "paths": {},
            "components": { "schemas": schemas },
        });
        let text = document.to_string();
        let found = on_a_small_stack(move || codegen::lower(codegen::read(input(&text))?, WHOLE).map(drop));
        let found = found.expect_err("a document that is too large");
        let limit = found
            .0
            .iter()
            .find(|d| d.message == "the types have more than 200000 members after shared ones are expanded");
        let limit = limit.unwrap_or_else(|| panic!("{found}"));
        assert!(limit.mark.line > 0 && limit.pointer.starts_with("#/components/schemas/S"), "{limit}");
    }
}

/// `cargo test --release -p openai-assistants-codegen --test generator -- --ignored --nocapture growth::`
#[test]
#[ignore = "a table to read: minutes of work, and numbers that no other machine has"]
fn measure() {
    let large: &[Shape] = CHAINS;
    for (shape, n, document) in large.iter().chain(WIDE) {
        for mode in [Mode::Spec, WHOLE] {
            let times = [8, 16, 32].map(|factor| {
                let text = document(n * factor).to_string();
                on_a_small_stack(move || {
                    let start = Instant::now();
                    let result = generate(&text, mode).map_err(|found| found.0.first().map(ToString::to_string));
                    format!("{:.2} s{}", start.elapsed().as_secs_f64(), if result.is_err() { " refused" } else { "" })
                })
            });
            println!("{shape:32} {mode:?} {n:6} x 8, 16, 32: {}", times.join(", "));
        }
    }
}
