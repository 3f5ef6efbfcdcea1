//! Texts of a scenario with their placeholders filled in.
//!
//! | placeholder | becomes |
//! |---|---|
//! | `{message}` | the user's last message |
//! | `{instructions}` | the run's instructions |
//! | `{outputs}` | what the functions returned, as a list |
//! | `{output.NAME}` | what the function of this name returned last |
//! | `{cite}` | a citation of the best hit of the search before; nothing if there is none |
//! | `{cite:URL TITLE}` | a citation of a web page; the title may be left out |
//! | `{file:NAME}` | the path of a file that code made, annotated |

use serde_json::{Value, json};

use super::driver::Driver;

/// A part of a text.
pub(super) enum Piece {
    Text(String),
    /// A marker with its annotation, which still lacks its place in the text.
    Mark(String, Value),
}

impl Driver {
    /// Fills in placeholders; braces around anything else stay.
    pub(super) fn render(&self, template: &str) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut plain = String::new();
        let mut rest = template;
        while let Some(start) = rest.find('{') {
            plain.push_str(&rest[..start]);
            let after = &rest[start + 1..];
            let found = after.find('}').and_then(|end| self.placeholder(&after[..end]).map(|piece| (piece, end)));
            match found {
                Some((Piece::Text(text), end)) => {
                    plain.push_str(&text);
                    rest = &after[end + 1..];
                }
                Some((mark, end)) => {
                    pieces.push(Piece::Text(std::mem::take(&mut plain)));
                    pieces.push(mark);
                    rest = &after[end + 1..];
                }
                None => {
                    plain.push('{');
                    rest = after;
                }
            }
        }
        plain.push_str(rest);
        pieces.push(Piece::Text(plain));
        pieces
    }

    fn placeholder(&self, name: &str) -> Option<Piece> {
        let text = |text: &str| Some(Piece::Text(text.to_owned()));
        match name {
            "message" => text(&self.turn.message),
            "instructions" => text(&self.turn.instructions),
            "outputs" => {
                let outputs = self.outputs.iter().map(|(name, output)| format!("{name} returned {output}"));
                text(&outputs.collect::<Vec<_>>().join("; "))
            }
            "cite" => Some(self.citation()),
            _ => match name.split_once(['.', ':']) {
                Some(("output", name)) => {
                    let output = self.outputs.iter().rev().find(|(other, _)| other == name);
                    text(output.map_or("", |(_, output)| output))
                }
                Some(("file", name)) => Some(self.file_path(name)),
                Some(("cite", page)) => Some(web_page(page)),
                _ => None,
            },
        }
    }

    fn citation(&self) -> Piece {
        let Some(hit) = self.hits.first() else { return Piece::Text(String::new()) };
        let mark = format!("【4:0†{}】", hit.file_name);
        let annotation = json!({"type": "file_citation", "text": mark, "file_citation": {"file_id": hit.file_id}});
        Piece::Mark(mark, annotation)
    }

    fn file_path(&self, name: &str) -> Piece {
        let mark = format!("sandbox:/mnt/data/{name}");
        match self.files.iter().find(|(other, _)| other == name) {
            Some((_, id)) => {
                let annotation = json!({"type": "file_path", "text": mark, "file_path": {"file_id": id}});
                Piece::Mark(mark, annotation)
            }
            None => Piece::Text(mark),
        }
    }
}

/// A citation of a web page: its URL, and after a space its title.
fn web_page(page: &str) -> Piece {
    let (url, title) = page.trim().split_once(' ').unwrap_or((page.trim(), ""));
    let mark = "【3:0†source】".to_owned();
    let mut citation = json!({"url": url});
    if !title.is_empty() {
        citation["title"] = title.trim().into();
    }
    let annotation = json!({"type": "url_citation", "text": mark, "url_citation": citation});
    Piece::Mark(mark, annotation)
}

/// A text in pieces of about a word, as models write it.
pub(super) fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut start = 0;
    for (index, _) in text.match_indices(' ') {
        if index > start {
            tokens.push(&text[start..index]);
            start = index;
        }
    }
    if start < text.len() {
        tokens.push(&text[start..]);
    }
    tokens
}

#[cfg(test)]
mod tests {
    #[test]
    fn tokens_put_together_give_the_text() {
        let cases = [("", 0), ("one", 1), ("Since it's warm.", 3), (" two  spaces ", 4), ("a\nb c", 2)];
        for (text, count) in cases {
            let tokens = super::tokens(text);
            assert_eq!((tokens.concat().as_str(), tokens.len()), (text, count), "{tokens:?}");
        }
    }
}
