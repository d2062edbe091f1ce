//! Derives.

pub(crate) mod error_names;
pub(crate) mod shape;
