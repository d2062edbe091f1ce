//! Derives.

pub(crate) mod error_names;
