//! Everything deployed: what the tests begin with.

use crate::emitted;
use crate::programs::{Programs, programs};
use sfn_end_to_end_tests::{Client, Function, Functions, Lambda};
use tempfile::TempDir;

/// Functions that are deployed, for one test.
pub(crate) struct Deployed {
    pub(crate) lambda: Lambda,
    pub(crate) functions: Vec<Function>,
    _logs: TempDir,
}

impl Deployed {
    /// The functions of all examples, as their emitted files say.
    pub(crate) async fn examples() -> Option<Self> {
        let Programs { examples, .. } = programs()?;
        let files = emitted::files();
        Some(Self::new(files.iter().flat_map(|file| emitted::functions(file, examples)).collect()).await)
    }

    pub(crate) async fn new(functions: Vec<Function>) -> Self {
        let logs = TempDir::new().unwrap();
        let lambda = Lambda::start(functions.clone(), logs.path()).await.unwrap();
        Self { lambda, functions, _logs: logs }
    }

    pub(crate) fn client(&self) -> Client {
        self.lambda.client()
    }

    /// What answers the Task states of an execution.
    pub(crate) fn tasks(&self) -> Functions {
        let names = self.functions.iter().map(|function| (function.handler.clone(), function.name.clone()));
        Functions::new(self.client(), names.collect())
    }
}
