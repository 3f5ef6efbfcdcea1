//! Which part of a message a delta belongs to.

use crate::types::{MessageContent, MessageContentDelta};

/// Where the deltas of a message have gone.
///
/// A part of text gets many deltas, and the next part begins after it. Some servers give each piece of one text an index
/// of its own instead. So a second part of text that comes after a single delta is joined to the first, and parted from
/// it again if more deltas come for either of the two.
#[derive(Clone, Debug, Default)]
pub(super) struct Parts {
    /// The place that was written last, and how many deltas it got.
    last: Option<(usize, usize)>,
    joined: Option<Joined>,
    /// A part got several deltas: indices mean what they should.
    is_regular: bool,
}

/// Pieces of one text that came under indices of their own.
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
    /// The index of the part that a delta belongs to, given the one that it says.
    pub(super) fn index(&mut self, content: &mut Vec<MessageContent>, delta: &MessageContentDelta, said: i64) -> i64 {
        let end = content.len();
        let Ok(place) = usize::try_from(said) else { return said };
        let MessageContentDelta::Text(block) = delta else {
            let is_behind = self.joined.as_ref().is_some_and(|joined| place > joined.place);
            return if is_behind { i64::try_from(end).unwrap_or(said) } else { said };
        };
        if let Some(joined) = &mut self.joined {
            if joined.pieces == 2 && (said == joined.index || place == joined.place) {
                part(content, joined);
                (self.joined, self.is_regular) = (None, true);
            } else if place > joined.place {
                (joined.index, joined.pieces) = (said, joined.pieces + 1);
                return i64::try_from(joined.place).unwrap_or(said);
            }
            return said;
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
                self.joined = Some(Joined { place: last, index: said, pieces: 2, first: first.text.value.len() });
                return i64::try_from(last).unwrap_or(said);
            }
            _ => {}
        }
        let count = self.last.filter(|(last, _)| *last == place).map_or(0, |(_, count)| count);
        self.last = Some((place, count + 1));
        said
    }
}

/// Takes two pieces apart that turned out to be parts of their own.
fn part(content: &mut Vec<MessageContent>, joined: &Joined) {
    let Some(MessageContent::Text(first)) = content.get_mut(joined.place) else { return };
    if !first.text.value.is_char_boundary(joined.first) {
        return;
    }
    let mut second = crate::types::TextContentBlock::default();
    second.text.value = first.text.value.split_off(joined.first);
    content.insert(joined.place + 1, second.into());
}
