//! What the commands make of registrations that no example has: mistakes, several packages, names that collide.
#![expect(
    clippy::unwrap_used,
    reason = "clippy.toml lets tests do so, but does not know their helper functions for tests"
)]

use serde_json::Value;
use sfn_core::check::Codes;
use sfn_core::lambda::Invoke;
use sfn_core::private::{LambdaRegistration, MachineRegistration, Source, Template, inventory};
use sfn_core::shape::SchemaRef;
use std::ffi::OsString;

const NOTHING: Template = Template { json: "{}", holes: &[] };
const NO_EVENTS: Template = Template { json: "[]", holes: &[] };
const FINE: Template = Template { json: r#"{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}"#, holes: &[] };
/// What asl-validator takes for a state machine within the data.
const ODD: Template =
    Template { json: r#"{"StartAt":"A","States":{"A":{"Type":"Pass","Result":{"States":1},"End":true}}}"#, holes: &[] };
const BAD_EVENT: Template = Template { json: r#"[{"schedule":"rate(1 hour)"},{"schedule":"x"}]"#, holes: &[] };
const BAD_RETRY: Template = Template {
    json: r#"{"StartAt":"Pay","States":{"Pay":{
        "Type":"Task","Resource":"arn:aws:lambda:eu-central-1:123456789012:function:pay",
        "Retry":[{"ErrorEquals":["States.ALL"],"MaxAttempts":-1}],"End":true
    }}}"#,
    holes: &[],
};

const fn machine(package: &'static str, id: &'static str, definition: Template) -> MachineRegistration {
    let source = Source { package, module: package, file: "src/lib.rs", line: 7 };
    MachineRegistration {
        name: "Order",
        id,
        source,
        definition,
        options: NOTHING,
        events: NO_EVENTS,
        allowed: Codes::NONE,
        input: sfn_core::shape::SchemaRef::UNKNOWN,
        output: sfn_core::shape::SchemaRef::UNKNOWN,
    }
}

inventory::submit!(machine("shop", "shop::Order", FINE));
inventory::submit!(machine("stock", "stock::Order", FINE));
inventory::submit!(MachineRegistration { name: "Refill", ..machine("stock", "stock::Refill", FINE) });
inventory::submit!(MachineRegistration { name: "Bill", ..machine("bills", "bills::Bill", BAD_RETRY) });
inventory::submit!(MachineRegistration { name: "Twin", ..machine("twins", "twins::Twin", FINE) });
inventory::submit!(MachineRegistration {
    name: "Twin",
    source: Source { line: 90, ..machine("twins", "twins::Twin", FINE).source },
    ..machine("twins", "twins::Twin", FINE)
});
inventory::submit!(MachineRegistration { events: BAD_EVENT, ..machine("events", "events::Order", FINE) });
inventory::submit!(MachineRegistration { name: "Odd", ..machine("odds", "odds::Odd", ODD) });

const fn function(package: &'static str, name: &'static str, id: &'static str) -> LambdaRegistration {
    LambdaRegistration {
        name,
        id,
        source: Source { package, module: package, file: "src/lib.rs", line: 7 },
        description: "",
        options: Template { json: r#"{"timeout":30}"#, holes: &[] },
        errors: &[],
        fails_with_any: false,
        input: SchemaRef::UNKNOWN,
        output: SchemaRef::UNKNOWN,
        invoke: Invoke::new(|_| None),
        init: None,
    }
}

inventory::submit!(function("orders", "pay", "orders::pay"));
inventory::submit!(function("orders", "r#move", "orders::r#move"));
inventory::submit!(function("billing", "pay", "billing::pay"));
inventory::submit!(function("billing", "refund", "billing::refund"));

struct Ran {
    status: u8,
    stdout: String,
    stderr: String,
}

/// The command without the base file of this workspace.
fn run(args: &[&str]) -> Ran {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let args = ["sfn"].iter().chain(args).map(OsString::from);
    let status = sfn_cli::run(args, &mut stdout, &mut stderr);
    Ran { status, stdout: String::from_utf8(stdout).unwrap(), stderr: String::from_utf8(stderr).unwrap() }
}

#[test]
fn a_mistake_is_told_with_its_path() {
    let ran = run(&["check", "-p", "bills"]);
    assert_eq!(
        (ran.status, ran.stderr.lines().next()),
        (3, Some("checked 1 state machine and 0 functions of `bills`: 1 error, 0 warnings"))
    );
    assert!(ran.stdout.starts_with("error["), "{}", ran.stdout);
    assert!(ran.stdout.contains("\n  at Bill.Pay.Retry[0].MaxAttempts (src/lib.rs:7)\n"), "{}", ran.stdout);

    let findings: Value = serde_json::from_str(&run(&["check", "--format", "json", "-p", "bills"]).stdout).unwrap();
    let [finding] = findings.as_array().unwrap().as_slice() else { panic!("{findings}") };
    assert_eq!(finding["path"], "Bill.Pay.Retry[0].MaxAttempts");
}

#[test]
fn what_is_invalid_is_not_emitted() {
    for args in [&["-p", "bills"][..], &["-p", "bills", "--format", "asl"], &["--service", "all"]] {
        let ran = run(args);
        assert_eq!((ran.status, ran.stdout.as_str()), (3, ""), "{}", ran.stderr);
        assert!(ran.stderr.contains("error: Bill.Pay.Retry[0].MaxAttempts (src/lib.rs:7): "), "{}", ran.stderr);
    }
    assert!(run(&["list"]).stdout.contains("Bill           invalid   -       -"));
}

#[test]
fn the_service_of_several_packages_must_be_named() {
    let both = ["--base", "/dev/null", "-p", "shop", "-p", "stock", "-m", "shop::Order", "-m", "Refill"];
    let ran = run(&both);
    assert_eq!((ran.status, ran.stdout.as_str()), (2, ""));
    assert!(ran.stderr.contains("(shop, stock): give --service NAME, a base file with `service`, or --package"));
    assert!(run(&[&both[..], &["--service", "all"]].concat()).stdout.starts_with("service: all\n"));
    assert!(run(&["--base", "/dev/null", "-p", "stock"]).stdout.starts_with("service: stock\n"));
}

#[test]
fn names_that_collide_are_told() {
    let both = ["-p", "shop", "-p", "stock"];
    let checked = run(&[&["check"][..], &both].concat());
    assert_eq!(checked.status, 3);
    assert!(checked.stdout.contains("error[not-emitted]: "), "{}", checked.stdout);
    assert!(checked.stdout.contains("shop::Order") && checked.stdout.contains("stock::Order"), "{}", checked.stdout);

    let definitions = run(&["--format", "asl", "-p", "shop", "-p", "stock"]);
    assert_eq!((definitions.status, definitions.stdout.as_str()), (2, ""), "{}", definitions.stderr);
    assert!(definitions.stderr.contains("two state machines are called `Order`"), "{}", definitions.stderr);
}

#[test]
fn two_items_of_one_path_are_told_by_every_command() {
    for args in [&[][..], &["check"], &["--format", "asl"], &["--format", "asl", "-m", "Twin"]] {
        let ran = run(&[args, &["-p", "twins"]].concat());
        let said = ran.stdout + &ran.stderr;
        assert_eq!(ran.status, 3, "{args:?}: {said}");
        assert!(
            said.contains("its path is `twins::Twin`, and so is that of the state machine at src/lib.rs:"),
            "{said}"
        );
        assert!(said.contains("src/lib.rs:7") && said.contains("src/lib.rs:90"), "{said}");
    }
}

#[test]
fn what_turns_the_validation_off_is_a_warning() {
    let emitted = run(&["--base", "/dev/null", "-p", "odds"]);
    assert!(emitted.status == 0 && emitted.stdout.contains("  validate: false\n"), "{}", emitted.stdout);
    let warning =
        "warning: Odd.A.Result.States (src/lib.rs:7): asl-validator refuses a key of the language's within data";
    assert!(emitted.stderr.starts_with(warning), "{}", emitted.stderr);

    let checked = run(&["check", "--base", "/dev/null", "-p", "odds"]);
    assert_eq!(
        (checked.status, checked.stderr.lines().next()),
        (0, Some("checked 1 state machine and 0 functions of `odds`: 0 errors, 1 warning"))
    );
    assert!(checked.stdout.starts_with("warning[emitted-otherwise]: asl-validator refuses "), "{}", checked.stdout);
    assert!(checked.stdout.contains("\n  at Odd.A.Result.States (src/lib.rs:7)\n"), "{}", checked.stdout);
}

#[test]
fn an_event_has_its_number_in_every_command() {
    let place = "Order.event[1].schedule (src/lib.rs:7)";
    let emitted = run(&["-p", "events"]);
    assert!(emitted.stderr.starts_with(&format!("error: {place}: ")), "{}", emitted.stderr);
    let checked = run(&["check", "-p", "events"]);
    assert!(checked.stdout.contains(&format!("\n  at {place}\n")), "{}", checked.stdout);
}

#[test]
fn a_handler_names_one_function_of_all_that_are_linked() {
    let ran = run(&["--base", "/dev/null", "-p", "orders"]);
    assert_eq!(ran.status, 0, "{}", ran.stderr);
    let handlers: Vec<_> = ran.stdout.lines().filter(|line| line.contains("handler: ")).map(str::trim).collect();
    assert_eq!(handlers, ["handler: orders::pay", "handler: move"]);
}
