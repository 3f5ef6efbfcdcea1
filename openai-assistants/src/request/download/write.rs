//! Writing a whole buffer.

use std::future::poll_fn;
use std::pin::Pin;

use tokio::io::AsyncWrite;

/// What `AsyncWriteExt` does, which is behind a feature of tokio that takes a quarter as long to compile as this crate.
pub(super) async fn write_all(writer: &mut (impl AsyncWrite + Unpin), mut bytes: &[u8]) -> std::io::Result<()> {
    while !bytes.is_empty() {
        match poll_fn(|cx| Pin::new(&mut *writer).poll_write(cx, bytes)).await? {
            0 => return Err(std::io::ErrorKind::WriteZero.into()),
            written => bytes = &bytes[written..],
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::task::{Context, Poll};

    use super::*;

    /// Accepts this many bytes at a time.
    struct Narrow(usize, Vec<u8>);

    impl AsyncWrite for Narrow {
        fn poll_write(mut self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<std::io::Result<usize>> {
            let size = self.0.min(bytes.len());
            self.1.extend_from_slice(&bytes[..size]);
            Poll::Ready(Ok(size))
        }

        fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
            Poll::Ready(Ok(()))
        }

        fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
            Poll::Ready(Ok(()))
        }
    }

    #[tokio::test]
    async fn a_writer_may_take_a_part_at_a_time() {
        let mut narrow = Narrow(3, Vec::new());
        write_all(&mut narrow, b"ten bytes.").await.expect("it takes all");
        assert_eq!(narrow.1, b"ten bytes.");
        let error = write_all(&mut Narrow(0, Vec::new()), b"ten bytes.").await.expect_err("it takes nothing");
        assert_eq!(error.kind(), std::io::ErrorKind::WriteZero);
    }
}
