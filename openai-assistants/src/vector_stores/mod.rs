//! Vector stores from a file to the finished index, above the level of single requests.
//!
//! * `indexed` defines what can be polled, and when it is done.
//! * `wait` polls, on the schedule that is used for runs.
//! * `file` uploads one file, adds it, and polls; `batch` does so for many.
//! * `uploads` uploads files concurrently, up to a limit.
//! * `upload_and_poll` is what `file` and `batch` have in common.
//! * `progress` tells how far they are.
//! * `limits` checks files and parameters before anything is sent.
//! * `split` makes several batches of one that is too large.
//! * `failure` is what an error keeps of them.
//!
//! Nothing here spawns a task.

mod batch;
mod failure;
mod file;
mod indexed;
mod limits;
mod progress;
mod split;
mod upload_and_poll;
mod uploads;
mod wait;

pub use self::batch::UploadBatchRequest;
pub use self::failure::UploadFailure;
pub use self::file::UploadFileRequest;
pub use self::indexed::Indexed;
pub use self::progress::BatchProgress;
pub use self::wait::IndexRequest;
