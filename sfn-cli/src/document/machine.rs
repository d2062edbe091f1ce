//! A state machine in a file.

use super::embedded::Embedded;
use super::file::File;
use sfn_core::asl::MachineType;
use sfn_core::check::{Extent, Location, Part};
use sfn_core::json::{Map, Value};
use std::ops::Range;
use std::rc::Rc;

/// A state machine in a file.
#[derive(Debug)]
pub(crate) struct Machine {
    /// The file's name without its endings, the key below `stateMachines`, or the logical id.
    pub(crate) name: String,
    /// STANDARD, unless the file says otherwise.
    pub(crate) machine_type: MachineType,
    /// The definition.
    pub(crate) definition: Value,
    /// How large the definition is, where that was counted.
    pub(crate) extent: Option<Extent>,
    /// What stands beside the definition (`name`, `events`, `loggingConfig`, `Properties` of a resource …); empty for a
    /// definition by itself.
    pub(crate) properties: Map,
    /// Where in the definition a key stands twice in its object; the definition has what stands last.
    pub(crate) duplicates: Vec<Location>,
    /// Where the machine as a whole stands: below its key, and in the file that this names instead.
    pub(super) entries: Vec<(Rc<File>, Location)>,
    /// Where the definition stands.
    pub(super) origin: Origin,
}

/// Where a definition stands.
#[derive(Debug)]
pub(super) struct Origin {
    /// Not always the file that was asked for: a template may name another.
    pub(super) file: Rc<File>,
    /// The place of the definition in the value of the file, or of the text that holds it.
    pub(super) at: Location,
    /// The text, where the definition is JSON inside a text.
    pub(super) embedded: Option<Embedded>,
}

impl Machine {
    /// The file that the definition stands in.
    pub(crate) const fn file(&self) -> &Rc<File> {
        &self.origin.file
    }

    /// The place of the definition in the value of its file; where it is JSON inside a text, that of the text.
    pub(crate) const fn path(&self) -> &Location {
        &self.origin.at
    }

    /// Where the machine as a whole stands; where it is no more than its definition, the place of that.
    pub(crate) fn entries(&self) -> &[(Rc<File>, Location)] {
        &self.entries
    }

    /// The bytes of the file that a key or value of the definition has; those of the nearest thing around it, where the
    /// file does not have it as such.
    pub(crate) fn span(&self, location: &Location, part: Part) -> Range<usize> {
        let Origin { file, at, embedded } = &self.origin;
        match embedded {
            Some(embedded) => embedded.outer(embedded.place(location).part(part), file, at),
            None => file.span(&at.join(location), part),
        }
    }

    /// The bytes of the same key where it stands first, if it stands twice.
    pub(crate) fn first_key(&self, location: &Location) -> Range<usize> {
        let Origin { file, at, embedded } = &self.origin;
        match embedded {
            Some(embedded) => {
                let place = embedded.place(location);
                let key = place.first_key.clone().unwrap_or_else(|| place.part(Part::Key));
                embedded.outer(key, file, at)
            }
            None => file.first_key(&at.join(location)),
        }
    }
}
