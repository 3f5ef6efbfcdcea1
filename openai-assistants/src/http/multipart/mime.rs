//! MIME types of the files that the file search and code interpreter tools take.

/// The MIME type that the end of a file name stands for.
pub(super) fn guess(file_name: &str) -> &'static str {
    let extension = file_name.rsplit_once('.').map_or("", |(_, extension)| extension).to_ascii_lowercase();
    match extension.as_str() {
        "c" => "text/x-c",
        "cpp" | "cc" | "cxx" => "text/x-c++",
        "cs" => "text/x-csharp",
        "css" => "text/css",
        "csv" => "text/csv",
        "doc" => "application/msword",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "gif" => "image/gif",
        "go" => "text/x-golang",
        "html" | "htm" => "text/html",
        "java" => "text/x-java",
        "jpeg" | "jpg" => "image/jpeg",
        "js" => "text/javascript",
        "json" => "application/json",
        "jsonl" => "application/jsonl",
        "md" => "text/markdown",
        "pdf" => "application/pdf",
        "php" => "text/x-php",
        "png" => "image/png",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "py" => "text/x-python",
        "rb" => "text/x-ruby",
        "sh" => "application/x-sh",
        "tar" => "application/x-tar",
        "tex" => "text/x-tex",
        "ts" => "application/typescript",
        "txt" | "log" => "text/plain",
        "webp" => "image/webp",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xml" => "text/xml",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}
