//! What the questions of a plan cost the compiler: `cargo check` of a crate with so many of a kind, less the same crate
//! with none.
//!
//! `cargo bench -p sfn-core --bench questions [-- KIND…]`, on Linux.

#![allow(clippy::unwrap_used, reason = "a benchmark whose input is wrong has nothing to measure")]

#[path = "../../benches/compile/mod.rs"]
mod compile;

use compile::{least_check, scratch_crate};
use sfn_core::check::Location;
use sfn_core::flow::{Asked, Fact, Node, NodeId, Part, Plan, Question, Raised, Step, Test, Want};
use std::env;
use std::fmt::Write as _;

/// Questions of a kind.
const QUESTIONS: u32 = 500;

/// Makes the question of this number.
type Kind = fn(&mut Plan, u32) -> Question;

const KINDS: &[(&str, Kind)] = &[
    ("there", |plan, _| Question::There(path(plan, &["address", "street"]))),
    ("is", |plan, _| Question::Is(path(plan, &["lines"]), Want::List)),
    ("compares", |plan, _| Question::Compares(path(plan, &["total"]), Want::Number)),
    ("equals", |plan, _| Question::Equals(path(plan, &["status"]), "C".to_owned())),
    ("tells", |plan, _| Question::Tells(path(plan, &["note"]), Test::Null)),
    ("narrowed", |plan, _| {
        let leaf = leaf(plan);
        let present = add(plan, Node::Narrow(leaf, Fact::Has("note".to_owned())));
        Question::Fits(present, 0, Part::Input)
    }),
    ("raised", |_, _| Question::Raised { name: Raised::Name("Third".to_owned()), by: vec![0], others: Vec::new() }),
    ("fits itself", |plan, _| Question::Fits(leaf(plan), 0, Part::Input)),
    ("fits another", |plan, _| Question::Fits(leaf(plan), 1, Part::Input)),
    ("fits template", |plan, _| {
        let names = ["id", "total", "status", "lines", "address", "paid"];
        let fields: Vec<_> = names.iter().map(|name| ((*name).to_owned(), path(plan, &[name]))).collect();
        let object = add(plan, Node::Object { fields, rest: None });
        Question::Fits(object, 1, Part::Input)
    }),
    ("fits, each with a ResultPath more", |plan, number| {
        let text = add(plan, Node::Text);
        let rest = if number == 0 { leaf(plan) } else { NodeId(text.0 - 1) };
        let object = add(plan, Node::Object { fields: vec![(format!("result{number}"), text)], rest: Some(rest) });
        Question::Fits(object, 1, Part::Input)
    }),
];

fn main() {
    // Without `--bench` it is `cargo test --all-targets` that runs this.
    if !env::args().any(|argument| argument == "--bench") {
        return;
    }
    let wanted: Vec<String> = env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let folder = scratch_crate("questions");
    let without = least_check(&folder, &source(none, 0), "");
    println!("without a question: {without:.2} s of CPU");
    let empty = least_check(&folder, &(source(none, 0) + &empty_constants()), "");
    println!("{:>6.0} µs an empty constant", per_question(empty - without));
    for (name, kind) in KINDS {
        if wanted.is_empty() || wanted.iter().any(|wanted| name.contains(wanted.as_str())) {
            let with = least_check(&folder, &source(*kind, QUESTIONS), "");
            println!("{:>6.0} µs a question: {name}", per_question(with - without));
        }
    }
}

/// For a plan without questions.
fn none(plan: &mut Plan, _: u32) -> Question {
    Question::There(leaf(plan))
}

fn per_question(seconds: f64) -> f64 {
    seconds * 1e6 / f64::from(QUESTIONS)
}

fn add(plan: &mut Plan, node: Node) -> NodeId {
    plan.nodes.push(node);
    NodeId(u32::try_from(plan.nodes.len()).unwrap() - 1)
}

fn leaf(plan: &mut Plan) -> NodeId {
    add(plan, Node::Leaf(0, Part::Output))
}

fn path(plan: &mut Plan, names: &[&str]) -> NodeId {
    let leaf = leaf(plan);
    names.iter().fold(leaf, |base, name| add(plan, Node::Step(base, Step::Field((*name).to_owned()))))
}

/// A crate with the types of two functions, and so many questions.
fn source(kind: Kind, questions: u32) -> String {
    let mut plan = Plan::default();
    for number in 0..questions {
        let question = kind(&mut plan, number);
        let head = format!("ItemsPath `$.lines` in state `State{number}`");
        let (location, name) = (Location::default(), format!("State{number}_ItemsPath"));
        plan.asked.push(Asked { question, location, range: None, head, note: None, sought: None, over: None, name });
    }
    let mut source = TYPES.to_owned();
    let bytes: String = plan.encode().iter().map(|byte| byte.escape_ascii().to_string()).collect();
    writeln!(source, "const FLOW: Flow<'static> = Flow::new(b\"{bytes}\", &[LEAVES]);").unwrap();
    source.push_str("pub fn data_flow() {\n");
    for (number, asked) in plan.asked.iter().enumerate() {
        writeln!(source, "    const {}: () = FLOW.assert({number});", asked.name).unwrap();
    }
    source + "}\n"
}

fn empty_constants() -> String {
    let mut source = "pub fn empty() {\n".to_owned();
    for number in 0..QUESTIONS {
        writeln!(source, "    const EMPTY{number}: () = none(&FLOW, {number});").unwrap();
    }
    source + "}\nconst fn none(_: &Flow<'static>, _: u32) {}\n"
}

/// Ten fields with six lists of five each within, as a handler's type may have; and another type that fits.
const TYPES: &str = r#"
#![allow(non_upper_case_globals, dead_code)]
use sfn_core::flow::{Flow, Leaf};
use sfn_core::lambda::ErrorName;
use sfn_core::shape::make::{field as named, object, schema, word};
use sfn_core::shape::{hash, Field, Kind, Name, SchemaRef, Shape};
const fn field(name: &'static str, schema: SchemaRef) -> Field { named(name, hash(name), schema) }
const A: Name = Name::new("A");
const B: Name = Name::new("B");
const C: Name = Name::new("C");
const STATUS: SchemaRef = SchemaRef::new(&schema("Status", "", Kind::Words(&[word(A, &[A]), word(B, &[B]), word(C, &[C])])), 1);
const LINE: SchemaRef = SchemaRef::new(&schema("Line", "", object(&[
    field("name", String::SCHEMA), field("price", f64::SCHEMA), field("count", u32::SCHEMA),
    field("tags", <Vec<String>>::SCHEMA), field("status", STATUS),
], false)), 2);
const ADDRESS: SchemaRef = SchemaRef::new(&schema("Address", "", object(&[
    field("street", String::SCHEMA), field("city", String::SCHEMA), field("zip", String::SCHEMA),
], false)), 3);
const LINES: SchemaRef = SchemaRef::new(&schema("Lines", "", Kind::List { of: LINE, length: None }), 4);
const ORDER: SchemaRef = SchemaRef::new(&schema("Order", "", object(&[
    field("id", String::SCHEMA), field("total", f64::SCHEMA), field("status", STATUS), field("lines", LINES),
    field("address", ADDRESS), field("paid", bool::SCHEMA), field("note", <Option<String>>::SCHEMA),
    field("tags", <Vec<String>>::SCHEMA), field("created", String::SCHEMA), field("count", u64::SCHEMA),
], false)), 5);
const OTHER: SchemaRef = SchemaRef::new(&schema("Other", "", object(&[
    field("paid", bool::SCHEMA), field("lines", LINES), field("status", STATUS), field("id", String::SCHEMA),
    field("address", ADDRESS),
], false)), 6);
const ERRORS: &[ErrorName] = &[
    ErrorName { variant: "First", name: "First" }, ErrorName { variant: "Second", name: "Second" },
    ErrorName { variant: "Third", name: "Third" },
];
const LEAVES: &[Leaf] = &[
    Leaf { name: "order", is_function: true, input: ORDER, output: ORDER, errors: ERRORS, fails_with_any: false },
    Leaf { name: "other", is_function: true, input: OTHER, output: OTHER, errors: &[], fails_with_any: false },
];
"#;
