use openai_assistants::Upload;
use openai_assistants::types::{FileCreateParams, FileId, FilePurpose};

use super::{Server, id};
use crate::report::Report;

/// A file that all of them can read: Myla takes tables, Llama Stack text.
pub fn upload() -> Upload {
    Upload::from_bytes("notes.csv", "text\nThe tower in Paris is 330 m high\n").mime_type("text/csv")
}

/// The id of a file, or one that nothing has.
pub async fn file(server: &Server) -> FileId {
    let file = server.client.files().create(FileCreateParams::new(upload(), FilePurpose::Assistants)).await;
    id(file.ok().as_ref(), "file", |file| file.id.clone())
}

pub async fn call(server: &Server, report: &mut Report) {
    let files = server.client.files();
    let params = FileCreateParams::new(upload(), FilePurpose::Assistants);
    let file = report.response("files.create", files.create(params).with_response()).await;
    let file_id = id(file.as_ref(), "file", |file| file.id.clone());
    report.response("files.retrieve", files.retrieve(&file_id).with_response()).await;
    report.response("files.list", files.list().limit(2).with_response()).await;
    let bytes = files.content(&file_id).bytes();
    report.value("files.content", Box::pin(bytes), |bytes| format!("{} bytes", bytes.len())).await;
    report.response("files.delete", files.delete(&file_id).with_response()).await;
}
