use std::borrow::Cow;
use std::fmt::Display;

use super::status::Status;
use super::text::{Citation, Numbering, join, mark};
use crate::types::{Annotation, Message, MessageContent, MessageStatus, Text};

impl Message {
    /// The text of the message. Several parts of text are joined by a line break; it is copied only then.
    ///
    /// Citations are in it as the server wrote them, such as `【4:0†food.txt】`; see
    /// [`text_with_citations`](Self::text_with_citations).
    #[inline]
    pub fn text(&self) -> Cow<'_, str> {
        join(self.texts().map(|text| text.value.as_str()), "\n")
    }

    /// The text of the message with its citations as `render` writes them.
    ///
    /// Citations are numbered from 1 in the order of the text; a file that is cited again keeps its number.
    ///
    /// ```no_run
    /// # fn f(message: openai_assistants::types::Message) {
    /// let text = message.text_with_citations(|citation| format!("[{}]", citation.number));
    /// # }
    /// ```
    pub fn text_with_citations<D: Display>(&self, mut render: impl FnMut(Citation<'_>) -> D) -> String {
        let mut numbering = Numbering::default();
        let mut out = String::new();
        for (index, text) in self.texts().enumerate() {
            if index > 0 {
                out.push('\n');
            }
            text.render_into(&mut out, &mut numbering, &mut |citation| render(citation).to_string());
        }
        out
    }

    /// The files and pages that the message cites, each of them once, in the order in which they are first mentioned: a list
    /// of footnotes. The [`number`](Citation::number) of each is that in
    /// [`text_with_citations`](Self::text_with_citations), counted from 1 without a gap.
    ///
    /// Citations without a mark in the text are last.
    ///
    /// ```no_run
    /// # use openai_assistants::{Client, Result, types::*};
    /// # async fn f(client: Client, message: Message) -> Result<()> {
    /// println!(
    ///     "{}",
    ///     message.text_with_citations(|citation| format!("[{}]", citation.number))
    /// );
    /// for citation in message.citations() {
    ///     if let Some(file_id) = citation.file_id {
    ///         println!(
    ///             "[{}] {}",
    ///             citation.number,
    ///             client.files().retrieve(file_id).await?.filename
    ///         );
    ///     }
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn citations(&self) -> Vec<Citation<'_>> {
        let (mut numbering, mut citations) = (Numbering::default(), Vec::new());
        for text in self.texts() {
            text.each_placed(&mut numbering, |_, citation| citations.push(citation));
        }
        let cited = self.annotations().filter(|cited| cited.file_id().is_some() || cited.url().is_some());
        citations.extend(cited.map(|annotation| Citation::new(annotation, mark(annotation), &mut numbering)));
        let mut known = 0;
        citations.retain(|citation| {
            let is_new = citation.number > known;
            known = known.max(citation.number);
            is_new
        });
        citations
    }

    /// The parts of the message that are text.
    #[inline]
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        self.content.iter().filter_map(|part| match part {
            MessageContent::Text(block) => Some(&block.text),
            _ => None,
        })
    }

    /// Returns the citations and file paths in the message's text, including repeated ones; see
    /// [`citations`](Self::citations) for each file once.
    #[inline]
    pub fn annotations(&self) -> impl Iterator<Item = &Annotation> {
        self.texts().flat_map(|text| &text.annotations)
    }

    /// Why the model refused, if it did.
    #[inline]
    pub fn refusal(&self) -> Option<&str> {
        self.content.iter().find_map(|part| match part {
            MessageContent::Refusal(block) => Some(block.refusal.as_str()),
            _ => None,
        })
    }

    /// Whether the message is said to be still written. Servers leave its status out of lists: those are finished.
    #[inline]
    pub fn is_in_progress(&self) -> bool {
        self.status.as_ref().map(Status::usual) == Some(MessageStatus::InProgress)
    }
}
