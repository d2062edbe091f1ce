//! Types of ours that flow through machines.

use super::shapes;
use crate::lambda::ErrorOutput;
use crate::shape::hash;
use crate::shape::make::{field, object};

shapes! {
    ErrorOutput, "ErrorOutput" => object(
        &[
            field("Error", hash("Error"), String::SCHEMA),
            field("Cause", hash("Cause"), <Option<String>>::SCHEMA).sometimes_written(),
        ],
        false,
    );
}
