//! Types of ours that flow through machines.

use super::shapes;
use crate::lambda::ErrorOutput;
use crate::lambda::context_object::{ContextObject, Execution, Item, Map, State, StateMachine, Task};
use crate::shape::make::{field, object};
use crate::shape::{Field, Shape, hash};
use serde_json::Value;

/// A field that is always there.
const fn always<T: Shape>(name: &'static str) -> Field {
    field(name, hash(name), T::SCHEMA)
}

/// A field that may be absent.
const fn maybe<T: Shape>(name: &'static str) -> Field {
    field(name, hash(name), <Option<T>>::SCHEMA).sometimes_written()
}

shapes! {
    ErrorOutput, "ErrorOutput" => object(
        &[
            always::<String>("Error"),
            maybe::<String>("Cause"),
        ],
        false,
    );
    ContextObject, "ContextObject" => object(
        &[
            always::<Execution>("Execution"),
            always::<State>("State"),
            always::<StateMachine>("StateMachine"),
            maybe::<Task>("Task"),
            maybe::<Map>("Map"),
        ],
        false,
    );
    Execution, "Execution" => object(
        &[
            always::<String>("Id"),
            always::<Value>("Input"),
            always::<String>("Name"),
            always::<String>("RoleArn"),
            always::<String>("StartTime"),
            maybe::<u32>("RedriveCount"),
            maybe::<String>("RedriveTime"),
        ],
        false,
    );
    State, "State" => object(
        &[always::<String>("EnteredTime"), always::<String>("Name"), maybe::<u32>("RetryCount")],
        false,
    );
    StateMachine, "StateMachine" => object(&[always::<String>("Id"), always::<String>("Name")], false);
    Task, "Task" => object(&[always::<String>("Token")], false);
    Map, "Map" => object(&[always::<Item>("Item")], false);
    Item, "Item" => object(
        &[always::<u64>("Index"), always::<Value>("Value"), maybe::<String>("Key"), maybe::<String>("Source")],
        false,
    );
}
