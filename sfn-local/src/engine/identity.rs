//! The names that AWS gives to what runs.

use crate::json::SmolStr;
use smol_str::format_smolstr;

/// The account of what runs here: no real one.
pub(crate) const ACCOUNT: &str = "123456789012";
/// The region of what runs here.
pub(crate) const REGION: &str = "us-east-1";

/// The ARN of a machine by its name.
pub(crate) fn machine_arn(name: &str) -> SmolStr {
    format_smolstr!("arn:aws:states:{REGION}:{ACCOUNT}:stateMachine:{name}")
}

/// The ARN of a Lambda function by its name.
pub(crate) fn function_arn(name: &str) -> SmolStr {
    format_smolstr!("arn:aws:lambda:{REGION}:{ACCOUNT}:function:{name}")
}

/// The ARN of a role by its name.
pub(crate) fn role_arn(name: &str) -> SmolStr {
    format_smolstr!("arn:aws:iam::{ACCOUNT}:role/{name}")
}

/// The parts of an ARN that stand before its resource type: `arn:aws:states:us-east-1:123456789012`.
fn head(arn: &str) -> &str {
    let end = arn.bytes().enumerate().filter(|(_, byte)| *byte == b':').nth(4).map(|(end, _)| end);
    end.and_then(|end| arn.get(..end)).unwrap_or(arn)
}

/// The region of an ARN.
pub(crate) fn region(arn: &str) -> SmolStr {
    arn.split(':').nth(3).filter(|region| !region.is_empty()).unwrap_or(REGION).into()
}

/// The ARN of an execution of a machine.
pub(crate) fn execution_arn(machine: &str, machine_name: &str, name: &str) -> SmolStr {
    [head(machine), ":execution:", machine_name, ":", name].concat().into()
}

/// The ARN of an execution of an Express machine, which can have several of one name.
pub(crate) fn express_arn(machine: &str, machine_name: &str, name: &str, id: &str) -> SmolStr {
    format_smolstr!("{}:express:{machine_name}:{name}:{id}", head(machine))
}

/// The ARN of a map run of a machine.
pub(crate) fn map_run_arn(machine: &str, machine_name: &str, label: &str, id: &str) -> SmolStr {
    format_smolstr!("{}:mapRun:{machine_name}/{label}:{id}", head(machine))
}

/// The ARN of an execution of an Express machine without its id.
pub(crate) fn short_express_arn(machine: &str, machine_name: &str, name: &str) -> SmolStr {
    format_smolstr!("{}:express:{machine_name}:{name}", head(machine))
}
