//! The workloads: definition, input and expected output of each.

use crate::by_hand::{self, ByHand};
use crate::engine;
use serde_json::Value as Json;
use sfn_local::{Machine, Payload, Value};
use std::fs;
use std::path::Path;

/// One that was read.
pub(crate) struct Workload {
    pub(crate) name: String,
    pub(crate) machine: Machine,
    pub(crate) input: Payload,
    /// The input, for the loop by hand.
    pub(crate) json: Json,
    pub(crate) expected: Value,
    /// How many states are entered in all executions.
    pub(crate) transitions: u64,
    /// How many executions there are, one after the other.
    pub(crate) executions: u64,
}

const NAMES: [&str; 9] = [
    "a_pass_chain",
    "b_choice_loop",
    "c_map",
    "d_parallel",
    "e_order",
    "f_big_task",
    "f_big_pass",
    "g_jsonata_loop",
    "z_one_pass",
];

impl Workload {
    /// All of them; `None`, with a word of it, where they are absent.
    pub(crate) fn all() -> Option<Vec<Self>> {
        let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
        let folder = std::env::var_os("SFN_SHARED").map_or_else(beside, Into::into).join("bench/workloads");
        if !folder.is_dir() {
            println!("not measured: {} workloads, for {} is absent", NAMES.len(), folder.display());
            return None;
        }
        Some(NAMES.iter().map(|name| Self::read(&folder, name)).collect())
    }

    fn read(folder: &Path, name: &str) -> Self {
        let text = |what: &str| fs::read_to_string(folder.join(format!("{name}.{what}.json"))).unwrap();
        let json = |what: &str| serde_json::from_str::<Json>(&text(what)).unwrap();
        let index: Json = serde_json::from_str(&fs::read_to_string(folder.join("index.json")).unwrap()).unwrap();
        let about = index.as_array().unwrap().iter().find(|about| about["name"] == name).unwrap();
        let executions = about["executions"].as_u64().unwrap_or(1);
        Self {
            name: name.to_owned(),
            machine: engine::machine(json("asl")),
            input: Payload::parse(text("input")).unwrap(),
            json: json("input"),
            expected: json("expected").into(),
            transitions: about["transitions"].as_u64().unwrap() * executions,
            executions,
        }
    }

    /// The loop that does the same.
    pub(crate) fn by_hand(&self) -> Option<ByHand> {
        Some(match self.name.as_str() {
            "a_pass_chain" => by_hand::pass_chain,
            "b_choice_loop" => by_hand::choice_loop,
            "c_map" => by_hand::map,
            "d_parallel" => by_hand::parallel,
            "e_order" => by_hand::order,
            "f_big_task" => by_hand::big_task,
            "f_big_pass" => by_hand::big_pass,
            "g_jsonata_loop" => by_hand::choice_loop,
            "z_one_pass" => by_hand::one_pass,
            _ => return None,
        })
    }
}
