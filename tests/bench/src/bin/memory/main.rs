//! How much memory: `memory ROW`, with an allocator that counts.

mod held;
mod peak;
mod sizes;

use std::alloc::{GlobalAlloc, Layout, System};
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};

use bench::server::{self, Runs};
use bench::turns::{in_turns, serve};

/// The system's allocator; it counts for all threads what is allocated, and how often.
struct Counting;

static LIVE: AtomicUsize = AtomicUsize::new(0);
/// The most that was allocated at once.
static PEAK: AtomicUsize = AtomicUsize::new(0);
/// The largest allocation.
static LARGEST: AtomicUsize = AtomicUsize::new(0);
static CALLS: AtomicU64 = AtomicU64::new(0);
static BYTES: AtomicU64 = AtomicU64::new(0);

fn count(layout: Layout) {
    let live = LIVE.fetch_add(layout.size(), Relaxed) + layout.size();
    PEAK.fetch_max(live, Relaxed);
    LARGEST.fetch_max(layout.size(), Relaxed);
    CALLS.fetch_add(1, Relaxed);
    BYTES.fetch_add(layout.size() as u64, Relaxed);
}

// SAFETY: everything is handed on to the system's allocator.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // What is grown may have to be copied, and is then there twice; most of the time it is not.
        LIVE.fetch_sub(layout.size(), Relaxed);
        // SAFETY: the caller guarantees that the size is valid for the alignment.
        count(unsafe { Layout::from_size_align_unchecked(size, layout.align()) });
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match *arguments.as_slice() {
        ["requests"] => in_turns("requests"),
        ["sizes"] => sizes::sizes(),
        ["peak"] => peak::peak(),
        ["requests", client, base] => held::requests(client, base),
        ["streams"] => in_turns("streams"),
        ["streams", client, base] => held::streams(client, base),
        ["serve"] => serve(|| server::start(Runs::Idle)),
        _ => {
            eprintln!("usage: memory requests|sizes|peak|streams");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}
