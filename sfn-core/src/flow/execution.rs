//! What a Task gets that runs a state machine to its end.

use crate::shape::{Field, Kind, Name, Schema, SchemaRef, hash, make};

/// The field that has what the machine gives.
pub(super) const OUTPUT: Name = Name::new("Output");

/// The answer of `states:startExecution.sync:2`, which is that of `DescribeExecution`. The output in it is the machine's.
pub(super) static ANSWER: Schema = make::schema(
    "",
    "",
    Kind::Object {
        fields: &[
            field("Output"),
            field("ExecutionArn"),
            field("Input"),
            field("InputDetails"),
            field("Name"),
            field("OutputDetails"),
            field("StartDate"),
            field("StateMachineArn"),
            field("Status"),
            field("StopDate"),
            field("MapRunArn").sometimes_written(),
            field("RedriveCount").sometimes_written(),
            field("RedriveDate").sometimes_written(),
            field("RedriveStatus").sometimes_written(),
            field("RedriveStatusReason").sometimes_written(),
            field("StateMachineAliasArn").sometimes_written(),
            field("StateMachineVersionArn").sometimes_written(),
            field("TraceHeader").sometimes_written(),
        ],
        flattened: &[],
        closed: false,
    },
);

const fn field(name: &'static str) -> Field {
    make::field(name, hash(name), SchemaRef::UNKNOWN)
}
