//! Looking at what comes without taking it.

use std::ops::Range;

use super::read_error::ReadError;
use super::{Read, Reader, scan};

impl Reader<'_> {
    /// The index of the value that a member of the coming object has; `None` if it has another or is not there. Nothing
    /// is taken.
    pub fn tag(&mut self, name: &str, values: &[&str]) -> Read<Option<usize>> {
        let start = self.at;
        let mut index = None;
        if self.find(name)? && self.peek() == b'"' {
            let value = self.string()?;
            index = values.iter().position(|known| *known == value);
        }
        self.at = start;
        Ok(index)
    }

    /// Whether the coming object has all of these members. Nothing is taken.
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

    /// Passes over a value, without a close look at it.
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

    /// Goes to the value of a member of the coming object; whether it is there.
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
