//! What the database reads and writes: the file, or a look at it that changes nothing.

use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use redb::StorageBackend;
use redb::backends::FileBackend;

/// The unit in which changes are held, in bytes.
const BLOCK: u64 = 4096;

/// A file that is locked, which stays so beyond one database.
#[derive(Debug)]
pub(super) struct Backend {
    file: Arc<FileBackend>,
    scratch: Option<Mutex<Scratch>>,
}

/// What has been written, and is forgotten in the end.
#[derive(Debug)]
struct Scratch {
    blocks: BTreeMap<u64, Vec<u8>>,
    length: u64,
    /// How much of the file counts.
    from_file: u64,
}

impl Backend {
    /// Writes to the file.
    pub(super) fn direct(file: Arc<FileBackend>) -> Self {
        Self { file, scratch: None }
    }

    /// Leaves the file as it is.
    pub(super) fn scratch(file: Arc<FileBackend>) -> io::Result<Self> {
        let length = file.len()?;
        let scratch = Scratch { blocks: BTreeMap::new(), length, from_file: length };
        Ok(Self { file, scratch: Some(Mutex::new(scratch)) })
    }

    fn scratched(&self) -> Option<MutexGuard<'_, Scratch>> {
        self.scratch.as_ref().map(|scratch| scratch.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Scratch {
    fn read(&self, file: &FileBackend, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        let end = offset.checked_add(length as u64).filter(|end| *end <= self.length);
        let end = end.ok_or(io::ErrorKind::UnexpectedEof)?;
        let in_file = end.min(self.from_file).saturating_sub(offset);
        let mut bytes = if in_file > 0 { file.read(offset, in_file as usize)? } else { Vec::new() };
        bytes.resize(length, 0);
        let first = offset / BLOCK * BLOCK;
        for (start, block) in self.blocks.range(first..end) {
            let (from, to) = (offset.max(*start), end.min(start + BLOCK));
            let part = &block[(from - start) as usize..(to - start) as usize];
            bytes[(from - offset) as usize..(to - offset) as usize].copy_from_slice(part);
        }
        Ok(bytes)
    }

    fn write(&mut self, file: &FileBackend, offset: u64, data: &[u8]) -> io::Result<()> {
        let end = offset + data.len() as u64;
        self.length = self.length.max(end);
        let mut start = offset / BLOCK * BLOCK;
        while start < end {
            let mut block = match self.blocks.remove(&start) {
                Some(block) => block,
                None => {
                    let known = self.length.min(start + BLOCK) - start;
                    self.read(file, start, known as usize)?
                }
            };
            block.resize(BLOCK as usize, 0);
            let (from, to) = (offset.max(start), end.min(start + BLOCK));
            let part = &data[(from - offset) as usize..(to - offset) as usize];
            block[(from - start) as usize..(to - start) as usize].copy_from_slice(part);
            self.blocks.insert(start, block);
            start += BLOCK;
        }
        Ok(())
    }

    fn resize(&mut self, length: u64) {
        self.from_file = self.from_file.min(length);
        self.blocks.retain(|start, _| *start < length);
        if let Some((start, block)) = self.blocks.range_mut(length / BLOCK * BLOCK..).next() {
            // What comes after a later growth is empty.
            block[(length - start).min(BLOCK) as usize..].fill(0);
        }
        self.length = length;
    }
}

impl StorageBackend for Backend {
    fn len(&self) -> io::Result<u64> {
        self.scratched().map_or_else(|| self.file.len(), |scratch| Ok(scratch.length))
    }

    fn read(&self, offset: u64, length: usize) -> io::Result<Vec<u8>> {
        match self.scratched() {
            Some(scratch) => scratch.read(&self.file, offset, length),
            None => self.file.read(offset, length),
        }
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        match self.scratched() {
            Some(mut scratch) => {
                scratch.resize(length);
                Ok(())
            }
            None => self.file.set_len(length),
        }
    }

    fn sync_data(&self, eventual: bool) -> io::Result<()> {
        match self.scratch {
            Some(_) => Ok(()),
            None => self.file.sync_data(eventual),
        }
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        match self.scratched() {
            Some(mut scratch) => scratch.write(&self.file, offset, data),
            None => self.file.write(offset, data),
        }
    }
}
