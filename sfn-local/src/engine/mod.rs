//! Runs executions.

mod block;
mod choice;
mod context;
mod data;
mod driver;
mod execution;
mod failed;
mod fork;
mod identity;
mod map;
mod nested;
mod parallel;
mod retry;
mod run;
mod simple;
mod task;
mod thread;
mod wait;

pub use execution::{Engine, Execution, Machine, Start, Status};
