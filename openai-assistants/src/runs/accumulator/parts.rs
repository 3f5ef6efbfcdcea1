//! Which part of a message a delta belongs to.

use crate::types::{MessageContent, MessageContentDelta};

/// Where the deltas of a message have gone.
///
/// A text part usually receives many deltas before the next part begins. Some servers send each piece of one text with
/// a different index instead. So a second text part that follows a single delta is joined to the first, and separated
/// from it again if more deltas arrive for either of the two.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts {
    /// The place that was written last, and how many deltas it got.
    last: Option<(usize, usize)>,
    joined: Option<Joined>,
    /// A part got several deltas: indices mean what they should.
    is_regular: bool,
}

/// Pieces of one text that were sent with different indices.
#[derive(Clone, Debug)]
struct Joined {
    place: usize,
    /// The index of the last piece.
    index: i64,
    pieces: usize,
    /// Bytes of the first piece.
    first: usize,
}

impl Parts {
    /// The index of the part that a delta belongs to, which may differ from the `stated` one.
    pub(super) fn index(&mut self, content: &mut Vec<MessageContent>, delta: &MessageContentDelta, stated: i64) -> i64 {
        let end = content.len();
        let Ok(place) = usize::try_from(stated) else { return stated };
        let MessageContentDelta::Text(block) = delta else {
            let is_behind = self.joined.as_ref().is_some_and(|joined| place > joined.place);
            return if is_behind { i64::try_from(end).unwrap_or(stated) } else { stated };
        };
        if let Some(joined) = &mut self.joined {
            if joined.pieces == 2 && (stated == joined.index || place == joined.place) {
                part(content, joined);
                (self.joined, self.is_regular) = (None, true);
            } else if place > joined.place {
                (joined.index, joined.pieces) = (stated, joined.pieces + 1);
                return i64::try_from(joined.place).unwrap_or(stated);
            }
            return stated;
        }
        let has_annotations =
            block.text.as_ref().is_some_and(|text| text.annotations.as_ref().is_some_and(|a| !a.is_empty()));
        match (self.last, content.last()) {
            (Some((last, _)), _) if last == place => self.is_regular = true,
            (Some((last, 1)), Some(MessageContent::Text(first)))
                if !self.is_regular
                    && !has_annotations
                    && first.text.annotations.is_empty()
                    && (last + 1, end) == (place, place) =>
            {
                self.joined = Some(Joined { place: last, index: stated, pieces: 2, first: first.text.value.len() });
                return i64::try_from(last).unwrap_or(stated);
            }
            _ => {}
        }
        let count = self.last.filter(|(last, _)| *last == place).map_or(0, |(_, count)| count);
        self.last = Some((place, count + 1));
        stated
    }
}

/// Separates two pieces that turned out to be different parts.
fn part(content: &mut Vec<MessageContent>, joined: &Joined) {
    let Some(MessageContent::Text(first)) = content.get_mut(joined.place) else { return };
    if !first.text.value.is_char_boundary(joined.first) {
        return;
    }
    let mut second = crate::types::TextContentBlock::default();
    second.text.value = first.text.value.split_off(joined.first);
    content.insert(joined.place + 1, second.into());
}
