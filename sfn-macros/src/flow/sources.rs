//! What the definition does not say and the tokens do: which types stand behind its holes.

use crate::lower::Types;
use sfn_core::asl::hole;
use sfn_core::check::Location;
use sfn_core::flow::{Callee, MachineLeaf, Sources};
use sfn_core::json::Value as Json;
use std::cell::RefCell;

/// The types of one machine.
pub(super) struct Known<'a> {
    pub(super) types: RefCell<&'a mut Types>,
    pub(super) machine: MachineLeaf,
}

impl Sources for Known<'_> {
    fn callee(&self, resource: &Json) -> Option<Callee> {
        let leaf = self.types.borrow_mut().callee(hole::hole_number(resource)?)?;
        Some(Callee { leaf, is_function: None })
    }

    fn machine(&self) -> MachineLeaf {
        self.machine
    }

    fn stated(&self, at: &Location) -> Option<Option<u32>> {
        self.types.borrow().stated(at)
    }

    fn error(&self, name: &Json) -> Option<(u32, String)> {
        self.types.borrow().error(hole::hole_number(name)?)
    }
}
