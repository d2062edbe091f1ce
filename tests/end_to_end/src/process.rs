//! The process of a function.

use crate::Function;
use std::fs::File;
use std::io;
use std::path::Path;
use std::process::Stdio;
use tokio::process::{Child, Command};

/// Starts a function's program in the environment that Lambda gives it. Dropped, it is killed.
pub(crate) fn start(function: &Function, runtime_api: &str, log: File) -> io::Result<Child> {
    let task_root = function.program.parent().unwrap_or(Path::new("/"));
    Command::new(&function.program)
        .current_dir(task_root)
        .env_clear()
        .envs(variables(&function.name))
        .env("_HANDLER", &function.handler)
        .env("AWS_LAMBDA_RUNTIME_API", runtime_api)
        .env("LAMBDA_TASK_ROOT", task_root)
        .envs(function.variables.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        .kill_on_drop(true)
        .spawn()
}

/// What Lambda sets for every function of the runtime `provided.al2023`.
fn variables(name: &str) -> [(&'static str, String); 13] {
    [
        ("AWS_DEFAULT_REGION", "us-east-1".to_owned()),
        ("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024".to_owned()),
        ("AWS_LAMBDA_FUNCTION_NAME", name.to_owned()),
        ("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST".to_owned()),
        ("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand".to_owned()),
        ("AWS_LAMBDA_LOG_GROUP_NAME", format!("/aws/lambda/{name}")),
        ("AWS_LAMBDA_LOG_STREAM_NAME", "2026/11/22/[$LATEST]0123456789abcdef0123456789abcdef".to_owned()),
        ("AWS_REGION", "us-east-1".to_owned()),
        ("LAMBDA_RUNTIME_DIR", "/var/runtime".to_owned()),
        ("LANG", "en_US.UTF-8".to_owned()),
        ("LD_LIBRARY_PATH", "/lib64:/usr/lib64".to_owned()),
        ("PATH", "/usr/local/bin:/usr/bin/:/bin".to_owned()),
        ("TZ", ":UTC".to_owned()),
    ]
}
