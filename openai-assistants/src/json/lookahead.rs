//! Lookahead: inspects the next value without consuming it.

use std::ops::Range;

use super::read_error::ReadError;
use super::{Kinds, Read, Reader, scan};

/// A member of a branch of a union: its name, its JSON types as bits of [`Kinds`], and the only strings that it can be.
pub type Member = (&'static str, u8, &'static [&'static str]);

/// How well a branch matches.
#[derive(Clone, Default)]
struct Score {
    /// Members that the branch lists.
    known: usize,
    /// Of those, the ones that must be there.
    required: usize,
    /// A member does not match the branch.
    is_out: bool,
}

impl Reader<'_> {
    /// The index of the value that a member of the next object has; `None` if it has another or is missing. Nothing is
    /// consumed.
    pub fn tag(&mut self, name: &str, values: &[&str]) -> Read<Option<usize>> {
        let start = self.at;
        let mut index = None;
        if self.find(name)? {
            let value = match self.peek() {
                b'"' => self.string()?,
                // A number or boolean goes by its text.
                _ => self.text.get(self.skipped()?).unwrap_or_default().into(),
            };
            index = values.iter().position(|known| *known == value);
        }
        self.at = start;
        Ok(index)
    }

    /// Whether the next object has all of these members. Nothing is consumed.
    pub fn has(&mut self, names: &[&str]) -> Read<bool> {
        let start = self.at;
        for name in names {
            let is_there = self.find(name)?;
            self.at = start;
            if !is_there {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The branch that matches the next object best: every required member is present, no member contradicts the
    /// branch, and it knows more of the members than the others do. Nothing is consumed.
    pub fn closest(&mut self, branches: &[&[Member]]) -> Read<Option<usize>> {
        let (start, depth, mut is_first) = (self.at, self.depth, true);
        let mut scores = vec![Score::default(); branches.len()];
        self.open(b'{', "an object")?;
        while self.goes_on(b'}', &mut is_first)? {
            let name = self.name()?;
            let kind = self.kind()?;
            let text = if kind == Kinds::TEXT { Some(self.string()?) } else { None };
            if text.is_none() {
                self.skip()?;
            }
            for (score, branch) in scores.iter_mut().zip(branches) {
                let Some((_, kinds, values)) = branch.iter().find(|(known, ..)| *known == name) else { continue };
                let is_listed = text.as_ref().is_none_or(|text| values.is_empty() || values.contains(&&**text));
                score.is_out |= kinds & kind == 0 || !is_listed;
                score.required += usize::from(kinds & Kinds::REQUIRED != 0);
                score.known += 1;
            }
        }
        (self.at, self.depth) = (start, depth);
        let is_whole = |(at, score): &(usize, &Score)| {
            let required = branches[*at].iter().filter(|(_, kinds, _)| kinds & Kinds::REQUIRED != 0).count();
            !score.is_out && score.required >= required
        };
        let fitting = scores.iter().enumerate().filter(is_whole);
        // Of several that know as much, the first.
        Ok(fitting.rev().max_by_key(|(_, score)| score.known).map(|(at, _)| at))
    }

    /// The JSON type of the next value, as bits of [`Kinds`]. Nothing is consumed.
    fn kind(&mut self) -> Read<u8> {
        Ok(match self.peek() {
            b'"' => Kinds::TEXT,
            b'{' => Kinds::OBJECT,
            b'[' => Kinds::LIST,
            b't' | b'f' => Kinds::BOOLEAN,
            b'n' => Kinds::NULL,
            _ => {
                let start = self.at;
                let token = self.text.get(self.skipped()?).unwrap_or_default();
                self.at = start;
                let is_whole = !token.contains(['.', 'e', 'E']);
                if is_whole { Kinds::NUMBER | Kinds::WHOLE } else { Kinds::NUMBER }
            }
        })
    }

    /// Skips a value without validating it.
    pub(crate) fn skip(&mut self) -> Read {
        self.peek();
        self.at += scan::value(self.rest().as_bytes()).ok_or(ReadError)?;
        Ok(())
    }

    /// As [`skip`](Self::skip); where the value stands.
    pub(crate) fn skipped(&mut self) -> Read<Range<usize>> {
        self.peek();
        let start = self.at;
        self.skip()?;
        Ok(start..self.at)
    }

    /// Moves to the value of a member of the next object, and returns whether it exists.
    fn find(&mut self, wanted: &str) -> Read<bool> {
        let (depth, mut is_first) = (self.depth, true);
        self.open(b'{', "an object")?;
        let mut is_there = false;
        while !is_there && self.goes_on(b'}', &mut is_first)? {
            is_there = self.is_name(wanted)?;
            if !is_there {
                self.skip()?;
            }
        }
        self.depth = depth;
        Ok(is_there)
    }
}
