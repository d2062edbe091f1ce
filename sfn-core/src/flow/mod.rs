//! The data that flows through a machine: what reaches each state, and whether it fits.
//!
//! ```text
//! a definition ──▶ plan ──▶ Nodes, Questions ──▶ Table ──▶ a constant of the program ──▶ rustc, or a run-time caller
//!                  (what each state gets, in symbols)       (bytes)   Flow::new(table, leaves)    answers each question
//! ```
//!
//! [`plan`](Plan) follows a definition by the rules of the language, with types as opaque leaves: whose fields they have, no macro
//! can see. What must hold becomes a [`Question`]. Each is answered in a constant, by [`Flow`], where the
//! [`Schema`](crate::shape::Schema) of every leaf is known.

mod answer;
mod arrival;
mod describe;
mod elements;
mod entry;
mod equal;
mod execution;
mod fits;
mod kinds;
mod list;
mod lost;
mod message;
mod names;
mod narrow;
mod new_keys;
mod node;
mod plan;
mod problems;
mod question;
mod raised;
mod resolve;
mod step;
mod table;
mod tells;
mod there;
mod trouble;
mod value;
mod view;

#[cfg(test)]
mod tests;

pub use answer::Flow;
pub use arrival::{Arrival, Loss, LostBy, Place, Sought};
pub use message::Message;
pub use node::{Fact, Leaf, Node, NodeId, Part, Step};
pub use plan::{Asked, Callee, Declared, Given, MachineLeaf, Plan, Read, Sources, Unknown, Walk, follow};
pub use problems::{Data, data, problems};
pub use question::{Question, Raised, Test, Want};
pub use table::LEAVES_PER_LIST;
