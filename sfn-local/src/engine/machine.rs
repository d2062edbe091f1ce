//! State machines that the engine can run.

use super::identity;
use crate::json::SmolStr;
use crate::program::Program;
use sfn_core::asl::MachineType;
use std::sync::Arc;

/// A state machine that the engine can run.
#[derive(Clone, Debug)]
pub struct Machine {
    /// Its name.
    pub name: SmolStr,
    /// Its ARN.
    pub arn: SmolStr,
    /// The ARN of its role, which it has in its context object and its history.
    pub role: SmolStr,
    /// Its type.
    pub machine_type: MachineType,
    /// What it runs.
    pub program: Arc<Program>,
}

impl Machine {
    /// A machine with the ARNs that the engine makes up.
    #[must_use]
    pub fn new(name: &str, program: Program) -> Self {
        Self {
            name: name.into(),
            arn: identity::machine_arn(name),
            role: identity::role_arn(name),
            machine_type: MachineType::Standard,
            program: Arc::new(program),
        }
    }
}
