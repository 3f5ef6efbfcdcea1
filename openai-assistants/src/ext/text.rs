//! Text with citations in it.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Display;
use std::ops::Range;

use crate::types::{Annotation, FileId, Text};

/// A citation and its place in a text.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Citation<'a> {
    /// The annotation sent by the server.
    pub annotation: &'a Annotation,
    /// The mark of the citation in the text, such as `【4:0†food.txt】`.
    pub mark: &'a str,
    /// The file it points to.
    pub file_id: Option<&'a FileId>,
    /// The address of the page that it points to, which servers with the feature `foundry` send.
    pub url: Option<&'a str>,
    /// The title of that page, if the server knows it.
    pub title: Option<&'a str>,
    /// 1 for the first file or page that is cited, 2 for the next one, and so on.
    pub number: usize,
}

impl<'a> Citation<'a> {
    #[inline]
    pub(super) fn new(annotation: &'a Annotation, mark: &'a str, numbering: &mut Numbering) -> Self {
        let (file_id, url, title) = (annotation.file_id(), annotation.url(), annotation.title());
        let number = numbering.number(file_id.map(FileId::as_str).or(url).unwrap_or(mark));
        Self { annotation, mark, file_id, url, title, number }
    }
}

/// Numbers files and pages in the order in which they are cited.
#[derive(Default)]
pub(super) struct Numbering(Vec<String>);

impl Numbering {
    #[inline]
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

    #[inline]
    pub(super) fn render_into(
        &self,
        out: &mut String,
        numbering: &mut Numbering,
        render: &mut dyn FnMut(Citation<'_>) -> String,
    ) {
        let mut at = 0;
        self.each_placed(numbering, |range, citation| {
            out.push_str(self.value.get(at..range.start).unwrap_or_default());
            out.push_str(&render(citation));
            at = range.end;
        });
        out.push_str(self.value.get(at..).unwrap_or_default());
    }

    /// Returns the citations in the text, in the order of the text.
    pub(super) fn each_placed<'a>(
        &'a self,
        numbering: &mut Numbering,
        mut take: impl FnMut(Range<usize>, Citation<'a>),
    ) {
        for (range, annotation) in self.places() {
            if let Some(mark) = self.value.get(range.clone()) {
                take(range, Citation::new(annotation, mark, numbering));
            }
        }
    }

    /// Where the annotations stand, as ranges of bytes in ascending order without overlaps.
    ///
    /// Servers count in characters, but which ones is not documented, and some do not count at all. So a count is believed
    /// if the mark stands there, first in code points, then in UTF-16 units; else the next place is taken where the mark
    /// stands and no other annotation does.
    #[inline]
    fn places(&self) -> Vec<(Range<usize>, &Annotation)> {
        let mut taken = BTreeMap::new();
        let mut take = |range: Range<usize>, annotation| {
            let before = taken.range(..range.end).next_back();
            let is_free = before.is_none_or(|(_, (end, _)): (_, &(usize, _))| *end <= range.start);
            if is_free {
                taken.insert(range.start, (range.end, annotation));
            }
            is_free
        };
        // By where they begin; of several at one place, the shortest.
        let mut counted: BTreeMap<usize, (usize, &Annotation)> = BTreeMap::new();
        let mut uncounted = Vec::new();
        for annotation in &self.annotations {
            let Some((mark, start, end)) = span(annotation) else { continue };
            match self.counted(mark, start, end) {
                Some(range) => match counted.get(&range.start) {
                    Some((end, _)) if *end <= range.end => {}
                    _ => drop(counted.insert(range.start, (range.end, annotation))),
                },
                None if !mark.is_empty() => uncounted.push((mark, annotation)),
                None => {}
            }
        }
        for (start, (end, annotation)) in counted {
            take(start..end, annotation);
        }
        // Where to look on for each mark.
        let mut searched: BTreeMap<&str, (usize, &Annotation)> = BTreeMap::new();
        for &(mark, annotation) in &uncounted {
            let (from, _) = searched.entry(mark).or_insert((0, annotation));
            while let Some(at) = self.value.get(*from..).and_then(|rest| rest.find(mark)) {
                let start = *from + at;
                *from = start + mark.len();
                if take(start..*from, annotation) {
                    break;
                }
            }
        }
        // What can be nothing else than a mark may stand in more places than there are annotations.
        // A map of the same type as above is compiled once.
        let mut marks: BTreeMap<&str, (usize, &Annotation)> = BTreeMap::new();
        for annotation in &self.annotations {
            if let Some((mark, ..)) = span(annotation).filter(|(mark, ..)| mark.starts_with('【')) {
                marks.insert(mark, (0, annotation));
            }
        }
        for (mark, (_, annotation)) in marks {
            for (start, _) in self.value.match_indices(mark) {
                take(start..start + mark.len(), annotation);
            }
        }
        taken.into_iter().map(|(start, (end, annotation))| (start..end, annotation)).collect()
    }

    /// Where a mark stands, if the server has counted right.
    #[inline]
    fn counted(&self, mark: &str, start: i64, end: i64) -> Option<Range<usize>> {
        let (start, end) = (usize::try_from(start).ok()?, usize::try_from(end).ok()?);
        let widths: [fn(char) -> usize; 2] = [|_| 1, char::len_utf16];
        widths.into_iter().find_map(|width| {
            let range = byte_at(&self.value, start, width)?..byte_at(&self.value, end, width)?;
            let there = self.value.get(range.clone())?;
            (!there.is_empty() && (there == mark || mark.is_empty())).then_some(range)
        })
    }
}

/// The mark of an annotation, wherever it stands.
#[inline]
pub(super) fn mark(annotation: &Annotation) -> &str {
    span(annotation).map_or("", |(mark, _, _)| mark)
}

/// The mark of an annotation, and the characters between which it is said to stand.
#[inline]
fn span(annotation: &Annotation) -> Option<(&str, i64, i64)> {
    match annotation {
        Annotation::FileCitation(citation) => Some((&citation.text, citation.start_index, citation.end_index)),
        Annotation::FilePath(path) => Some((&path.text, path.start_index, path.end_index)),
        #[cfg(feature = "foundry")]
        Annotation::UrlCitation(citation) => {
            Some((&citation.text, citation.start_index.unwrap_or(-1), citation.end_index.unwrap_or(-1)))
        }
        _ => None,
    }
}

impl Annotation {
    /// The file that the annotation points to.
    #[inline]
    pub fn file_id(&self) -> Option<&FileId> {
        let id = match self {
            Self::FileCitation(citation) => &citation.file_citation.file_id,
            Self::FilePath(path) => &path.file_path.file_id,
            _ => return None,
        };
        Some(id).filter(|id| !id.as_str().is_empty())
    }

    /// The address of the page that the annotation points to.
    #[inline]
    pub fn url(&self) -> Option<&str> {
        match self {
            #[cfg(feature = "foundry")]
            Self::UrlCitation(citation) => Some(citation.url_citation.url.as_str()).filter(|url| !url.is_empty()),
            _ => None,
        }
    }

    /// The title of that page, if the server knows it.
    #[inline]
    pub fn title(&self) -> Option<&str> {
        match self {
            #[cfg(feature = "foundry")]
            Self::UrlCitation(citation) => citation.url_citation.title.as_deref().filter(|title| !title.is_empty()),
            _ => None,
        }
    }
}

/// The byte at which the character number `count` begins, where a character counts as `width` says.
#[inline]
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
