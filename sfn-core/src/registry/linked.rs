//! What every program holds of a function that it links, and what registers the rest where it is read.

use super::LambdaRegistration;
use crate::lambda::{Init, Invoke};

/// What every program holds of a Lambda function that it links: what calls it.
#[derive(Clone, Copy, Debug)]
pub struct LinkedLambda {
    /// [`crate::lambda::Lambda::ID`].
    pub id: &'static str,
    /// How it is called.
    pub invoke: Invoke,
    /// How what it shares between its invocations is made; `None` where it takes nothing of that kind.
    pub init: Option<&'static Init>,
}

#[cfg(not(feature = "registry"))]
/// What calls the functions of a program that holds nothing else of them.
///
/// With `inventory` each would be a node, and code that runs before `main`: 190 bytes of the program.
#[linkme::distributed_slice]
pub static LINKED: [LinkedLambda];

impl LinkedLambda {
    /// All of them, in the linker's order.
    pub fn all() -> impl Iterator<Item = Self> {
        #[cfg(feature = "registry")]
        let linked = inventory::iter::<LambdaRegistration>().map(Self::of);
        #[cfg(not(feature = "registry"))]
        let linked = LINKED.iter().copied();
        linked
    }

    /// Of what is registered. The rest is not linked where this is evaluated by rustc.
    #[must_use]
    pub const fn of(registered: &LambdaRegistration) -> Self {
        Self { id: registered.id, invoke: registered.invoke, init: registered.init }
    }

    /// [`crate::lambda::Lambda::NAME`], which the id ends in.
    #[must_use]
    #[inline(never)]
    pub fn name(self) -> &'static str {
        self.id.rsplit(':').next().unwrap_or(self.id)
    }
}

/// Registers a function.
#[cfg(feature = "registry")]
#[doc(hidden)]
#[macro_export]
macro_rules! __register_lambda {
    ($registration:expr) => {
        $crate::private::inventory::submit! { $registration }
    };
}

/// Registers what calls a function.
#[cfg(not(feature = "registry"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __register_lambda {
    ($registration:expr) => {
        #[$crate::private::linkme::distributed_slice($crate::registry::LINKED)]
        #[linkme(crate = $crate::private::linkme)]
        static __LINKED: $crate::registry::LinkedLambda = $crate::registry::LinkedLambda::of(&$registration);
    };
}

/// Registers a state machine.
#[cfg(feature = "registry")]
#[doc(hidden)]
#[macro_export]
macro_rules! __register_machine {
    ($registration:expr) => {
        $crate::private::inventory::submit! { $registration }
    };
}

/// Has rustc check what would be registered of a state machine: nothing of it is linked.
#[cfg(not(feature = "registry"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __register_machine {
    ($registration:expr) => {
        const _: $crate::registry::MachineRegistration = $registration;
    };
}
