//! State machines that the engine can run.

use super::identity;
use crate::eval::random::{self, Random};
use crate::json::SmolStr;
use crate::program::{CompileError, Program};
use sfn_core::asl::{MachineType, StateMachine};
use sfn_core::check::{Checked, Code, Options, Problem, Severity};
use std::fmt;
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

    /// The ARN of an execution with this name.
    pub(crate) fn execution_arn(&self, name: &str, random: &dyn Random) -> SmolStr {
        match self.machine_type {
            MachineType::Standard => identity::execution_arn(&self.arn, &self.name, name),
            MachineType::Express => identity::express_arn(&self.arn, &self.name, name, &random::uuid(random)),
        }
    }

    /// A machine of a definition in JSON. What AWS takes runs, though it may be a mistake that shows when a state runs; and so does
    /// what a template still has to fill in: a function of CloudFormation in place of an ARN stands for itself.
    ///
    /// # Errors
    /// When AWS would refuse the definition, or something in it cannot be evaluated.
    pub fn of_definition(
        name: &str,
        definition: serde_json::Value,
        machine_type: MachineType,
    ) -> Result<Self, Refused> {
        let allowed = Code::ALL.iter().copied().collect();
        let options = Options { machine_type, allowed, intrinsics: true };
        let (checked, _) = Checked::<StateMachine>::new(definition.into(), &options).map_err(Refused::Definition)?;
        let program = Program::new(&checked).map_err(Refused::Program)?;
        Ok(Self { machine_type, ..Self::new(name, program) })
    }
}

/// Why a definition cannot run.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Refused {
    /// AWS would refuse it: the problems, warnings among them.
    Definition(Vec<Problem>),
    /// Something in it cannot be evaluated.
    Program(CompileError),
}

/// A line for each error.
impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Definition(problems) => {
                let errors = problems.iter().filter(|problem| problem.severity == Severity::Error);
                let lines: Vec<_> = errors.map(ToString::to_string).collect();
                f.write_str(&lines.join("\n"))
            }
            Self::Program(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Refused {}
