//! What the macros write, whole: `BLESS=1 cargo test -p sfn-macros expansion` writes the files anew.

use proc_macro2::TokenStream;
use std::path::Path;

const MACHINE: &str = r##"
    /// Takes an order.
    #[serverless(type = EXPRESS)]
    #[event(schedule(rate = "rate(1 hour)"))]
    pub Shop<Order, _> {
        Pay: Task(
            handlers::pay,
            TimeoutSeconds = LIMIT,
            Parameters = json!({ "id": $.order.id, "url": QUEUE_URL }),
            Retry([PayError::Busy, States::Timeout], MaxAttempts = 2),
            Next = Paid,
        ),
        Paid: if IsPresent($.receipt) { Done } else { Failed },
        Done: Succeed,
        #[name = "It failed"]
        Failed: Fail,
    }
"##;

const FUNCTION: &str = r#"
    /// Takes the money.
    ///
    /// More of it.
    pub async fn pay(order: Order, context: Context) -> Result<Receipt, PayError> {
        todo()
    }
"#;

#[test]
fn machine() {
    compare("machine.rs", crate::machine::state_machine(MACHINE.parse().unwrap()));
}

#[test]
fn function() {
    let args = r#"timeout = 30, environment(URL = "x")"#.parse().unwrap();
    compare("function.rs", crate::lambda::lambda(args, FUNCTION.parse().unwrap()));
}

#[test]
fn error_names() {
    let item = r#"
        #[error_name(prefix = "Pay.")]
        enum PayError { Busy, #[error_name("Refused")] Refused { why: String }, Other(u8) }
    "#;
    compare("error_names.rs", crate::derive::error_names::error_names(item.parse().unwrap()));
}

#[test]
fn shape() {
    let item = r#"
        #[serde(rename_all = "camelCase")]
        pub struct Order {
            order_id: String,
            #[serde(default, alias = "items")]
            lines: Vec<Line>,
            #[serde(skip_serializing_if = "Option::is_none")]
            coupon: Option<String>,
        }
    "#;
    compare("shape.rs", crate::derive::shape::shape(item.parse().unwrap()));
}

#[test]
fn shape_of_an_enum() {
    let item = r#"#[serde(tag = "kind")] enum Payment<T> { Card { number: T }, #[serde(skip_serializing)] Invoice }"#;
    compare("shape_of_an_enum.rs", crate::derive::shape::shape(item.parse().unwrap()));
}

fn compare(name: &str, expansion: TokenStream) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tests/expansion").join(name);
    let text = prettyplease::unparse(&syn::parse2(expansion).unwrap());
    if std::env::var_os("BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &text).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(golden == text, "{} differs from what is expanded now:\n{text}", path.display());
}
