//! Whether what is written reads data of which nothing is known, so that rustc warns of it.

use sfn_core::flow::{Callee, Sources, follow};
use sfn_core::json::Value;

/// What stands above `unchecked_data`, for a machine of this name.
pub(super) fn comment(ident: &str) -> [String; 2] {
    [
        "// A definition has no types, so what the states read is not checked. Say what an execution takes,".to_owned(),
        format!("// `{ident}<Input, _>`, and what its tasks give; then take `unchecked_data` out."),
    ]
}

/// Whether a state reads what nothing is known of. `is_stub`: whether a resource is a function that is written; it takes and gives a
/// `Value`, of which anything may be read.
pub(super) fn reads_unknown(definition: &Value, is_stub: impl Fn(&Value) -> bool) -> bool {
    let plan = follow(definition, &Written(is_stub));
    plan.unknowns.iter().any(|unknown| unknown.read && unknown.message.is_some())
}

/// What the types say of the machine that is written.
struct Written<F>(F);

impl<F: Fn(&Value) -> bool> Sources for Written<F> {
    fn callee(&self, resource: &Value) -> Option<Callee> {
        (self.0)(resource).then_some(Callee { leaf: 0, is_function: Some(true) })
    }
}
