//! What states mean, however a server spells them.

use crate::event::usual_status;
use crate::types::{
    MessageStatus, RunStatus, RunStepStatus, VectorStoreFileBatchStatus, VectorStoreFileStatus, VectorStoreStatus,
};

/// A state of something that a server works on.
pub(crate) trait Status: Clone {
    /// The documented state that is meant, if there is one.
    fn usual(&self) -> Self;
}

macro_rules! status {
    ($($name:ident),* $(,)?) => {
        $(impl Status for $name {
            fn usual(&self) -> Self {
                match self {
                    Self::Unknown(value) => Self::from(&*usual_status(value.as_str())),
                    known => known.clone(),
                }
            }
        })*
    };
}

status!(MessageStatus, RunStatus, RunStepStatus, VectorStoreFileBatchStatus, VectorStoreFileStatus, VectorStoreStatus,);

impl VectorStoreFileStatus {
    /// Whether nothing more happens to a file in this state: completed, cancelled or failed.
    pub fn is_terminal(&self) -> bool {
        matches!(self.usual(), Self::Completed | Self::Cancelled | Self::Failed)
    }

    /// Whether a file in this state was indexed.
    pub fn is_completed(&self) -> bool {
        self.usual() == Self::Completed
    }
}

impl VectorStoreFileBatchStatus {
    /// Whether nothing more happens to a batch in this state: completed, cancelled or failed.
    pub fn is_terminal(&self) -> bool {
        matches!(self.usual(), Self::Completed | Self::Cancelled | Self::Failed)
    }

    /// Whether a batch in this state was indexed.
    pub fn is_completed(&self) -> bool {
        self.usual() == Self::Completed
    }
}
