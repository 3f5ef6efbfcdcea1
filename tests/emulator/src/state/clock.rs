//! Time: the real clock with an offset that tests move, and pauses that are scaled.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::sync::watch;

/// Tells the time in Unix seconds.
pub(crate) struct Clock {
    offset: watch::Sender<i64>,
    scale: f64,
}

impl Clock {
    /// A clock whose pauses take `scale` times as long as they would at a hosted service.
    pub(crate) fn new(scale: f64) -> Self {
        Self { offset: watch::Sender::new(0), scale }
    }

    /// Now.
    pub(crate) fn now(&self) -> i64 {
        let real = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
        i64::try_from(real).unwrap_or_default().saturating_add(*self.offset.borrow())
    }

    /// Moves on, so that what has a time limit expires.
    pub(crate) fn advance(&self, by: Duration) {
        let by = i64::try_from(by.as_secs()).unwrap_or(i64::MAX);
        self.offset.send_modify(|offset| *offset = offset.saturating_add(by));
    }

    /// As long as this takes at the chosen speed.
    pub(crate) fn scaled(&self, natural: Duration) -> Duration {
        natural.mul_f64(self.scale)
    }

    /// Waits; what would be shorter than the timer can measure only lets others work.
    pub(crate) async fn pause(&self, natural: Duration) {
        let pause = self.scaled(natural);
        if pause < Duration::from_millis(1) {
            tokio::task::yield_now().await;
        } else {
            tokio::time::sleep(pause).await;
        }
    }

    /// Waits until it is this late.
    pub(crate) async fn reach(&self, moment: i64) {
        let mut moved = self.offset.subscribe();
        loop {
            let left = moment.saturating_sub(self.now());
            if left <= 0 {
                return;
            }
            let left = Duration::from_secs(left.unsigned_abs());
            tokio::select! {
                () = tokio::time::sleep(left) => {}
                _ = moved.changed() => {}
            }
        }
    }
}
