//! The keys of the Serverless Framework and of its step-functions plugin.

pub mod fields;
pub mod names;
