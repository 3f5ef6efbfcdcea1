//! Vector stores from a file to the finished index: what stands above the single requests.
//!
//! * `indexed` says what can be waited for, and when it is over.
//! * `wait` waits by asking again, at the pace at which runs are waited for.
//! * `file` uploads one file, adds it, and waits; `batch` does so with many.
//! * `uploads` sends several files at once, but not too many.
//! * `limits` finds what is wrong before anything is sent, `split` makes several batches of one that is too large.
//! * `failure` is what an error keeps of them.
//!
//! Nothing here spawns a task.

mod batch;
mod failure;
mod file;
mod indexed;
mod limits;
mod split;
mod uploads;
mod wait;

pub use self::batch::UploadBatchRequest;
pub use self::failure::UploadFailure;
pub use self::file::UploadFileRequest;
pub use self::indexed::Indexed;
pub use self::wait::IndexRequest;
