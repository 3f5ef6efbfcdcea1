//! Text with citations in it.

use std::borrow::Cow;
use std::fmt::Display;
use std::ops::Range;

use crate::types::{Annotation, FileId, Text};

/// A citation at the place where it stands in a text.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Citation<'a> {
    /// What the server says about it.
    pub annotation: &'a Annotation,
    /// The mark that stands for it in the text, such as `【4:0†food.txt】`.
    pub mark: &'a str,
    /// The file it points to.
    pub file_id: Option<&'a FileId>,
    /// 1 for the first file that is cited, 2 for the next one, and so on.
    pub number: usize,
}

/// Numbers files in the order in which they are cited.
#[derive(Default)]
pub(super) struct Numbering(Vec<String>);

impl Numbering {
    fn number(&mut self, key: &str) -> usize {
        let index = self.0.iter().position(|other| other == key).unwrap_or_else(|| {
            self.0.push(key.to_owned());
            self.0.len() - 1
        });
        index + 1
    }
}

impl Text {
    /// The text with its citations as `render` writes them; see
    /// [`Message::text_with_citations`](crate::types::Message::text_with_citations).
    pub fn with_citations<D: Display>(&self, mut render: impl FnMut(Citation<'_>) -> D) -> String {
        let mut out = String::new();
        self.render_into(&mut out, &mut Numbering::default(), &mut |citation| render(citation).to_string());
        out
    }

    pub(super) fn render_into(
        &self,
        out: &mut String,
        numbering: &mut Numbering,
        render: &mut dyn FnMut(Citation<'_>) -> String,
    ) {
        let mut at = 0;
        for (range, annotation) in self.places() {
            let (Some(before), Some(mark)) = (self.value.get(at..range.start), self.value.get(range.clone())) else {
                continue;
            };
            let file_id = annotation.file_id();
            let number = numbering.number(file_id.map_or(mark, FileId::as_str));
            out.push_str(before);
            out.push_str(&render(Citation { annotation, mark, file_id, number }));
            at = range.end;
        }
        out.push_str(self.value.get(at..).unwrap_or_default());
    }

    /// Where the annotations stand, as ranges of bytes in ascending order without overlaps.
    fn places(&self) -> Vec<(Range<usize>, &Annotation)> {
        let mut places: Vec<_> = self
            .annotations
            .iter()
            .filter_map(|annotation| self.place(annotation).map(|range| (range, annotation)))
            .collect();
        places.sort_by_key(|(range, _)| (range.start, range.end));
        let mut end = 0;
        places.retain(|(range, _)| {
            let is_free = range.start >= end;
            end = if is_free { range.end } else { end };
            is_free
        });
        places
    }

    /// Servers count in characters, but which ones is not documented, and some do not count at all. So a count is
    /// believed if the mark stands there, first in code points, then in UTF-16 units; else the mark is looked for.
    fn place(&self, annotation: &Annotation) -> Option<Range<usize>> {
        let (mark, start, end) = match annotation {
            Annotation::FileCitation(citation) => (&citation.text, citation.start_index, citation.end_index),
            Annotation::FilePath(path) => (&path.text, path.start_index, path.end_index),
            _ => return None,
        };
        let counted = usize::try_from(start).ok().zip(usize::try_from(end).ok()).and_then(|(start, end)| {
            let widths: [fn(char) -> usize; 2] = [|_| 1, char::len_utf16];
            widths.into_iter().find_map(|width| {
                let range = byte_at(&self.value, start, width)?..byte_at(&self.value, end, width)?;
                let there = self.value.get(range.clone())?;
                (!there.is_empty() && (there == mark || mark.is_empty())).then_some(range)
            })
        });
        counted.or_else(|| {
            let start = (!mark.is_empty()).then(|| self.value.find(mark.as_str()))??;
            Some(start..start + mark.len())
        })
    }
}

impl Annotation {
    /// The file that the annotation points to.
    pub fn file_id(&self) -> Option<&FileId> {
        let id = match self {
            Self::FileCitation(citation) => &citation.file_citation.file_id,
            Self::FilePath(path) => &path.file_path.file_id,
            _ => return None,
        };
        Some(id).filter(|id| !id.as_str().is_empty())
    }
}

/// The byte at which the character number `count` begins, where a character counts as `width` says.
fn byte_at(text: &str, count: usize, width: fn(char) -> usize) -> Option<usize> {
    let mut seen = 0;
    for (byte, char) in text.char_indices() {
        if seen >= count {
            return (seen == count).then_some(byte);
        }
        seen += width(char);
    }
    (seen == count).then_some(text.len())
}

/// Joins texts, without a copy if there is only one.
pub(crate) fn join<'a>(mut parts: impl Iterator<Item = &'a str>, between: &str) -> Cow<'a, str> {
    let mut text = Cow::Borrowed(parts.next().unwrap_or_default());
    for part in parts {
        let text = text.to_mut();
        text.push_str(between);
        text.push_str(part);
    }
    text
}
