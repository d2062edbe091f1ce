//! The ARNs of what a program declares, as constants: known when the file is emitted.

use crate::asl::hole::Reference;
use crate::flow::Leaf;
use crate::lambda::{Lambda, Resource, StateMachine};
use serde::{Serialize, Serializer};
use std::hash::{Hash, Hasher};

macro_rules! arn {
    ($(#[$doc:meta])* $name:ident of $what:ident as $reference:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        pub struct $name {
            id: &'static str,
            leaf: Leaf,
        }

        impl $name {
            /// The ARN of this item.
            #[doc(hidden)]
            #[must_use]
            pub const fn of<T: $what + Resource>() -> Self {
                Self { id: T::ID, leaf: T::LEAF }
            }

            /// What it takes and gives.
            #[doc(hidden)]
            #[must_use]
            pub const fn leaf(self) -> Leaf {
                self.leaf
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.id == other.id
            }
        }

        impl Eq for $name {}

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.id.hash(state);
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                Reference::$reference(self.id).to_value().serialize(serializer)
            }
        }
    };
}

arn! {
    /// The ARN of a state machine of this program.
    ///
    /// `Weekly::ARN` may stand wherever a definition takes a string.
    MachineArn of StateMachine as Machine
}

arn! {
    /// The ARN of a Lambda function of this program.
    ///
    /// `pay::ARN` may stand wherever a definition takes a string, such as `"FunctionName": pay::ARN`.
    FunctionArn of Lambda as Lambda
}
