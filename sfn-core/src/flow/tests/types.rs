//! Types, as `#[derive(Shape)]` would describe them.

use crate::flow::Leaf;
use crate::lambda::ErrorName;
use crate::shape::{Field, Kind, Name, Schema, SchemaRef, Variant, hash, make};

const fn ty(name: &'static str, kind: Kind) -> Schema {
    Schema { name, arguments: &[], at: "", kind }
}

const fn at(name: &'static str, at: &'static str, kind: Kind) -> Schema {
    Schema { name, arguments: &[], at, kind }
}

const fn field(name: &'static str, schema: SchemaRef) -> Field {
    make::field(name, hash(name), schema)
}

/// An `Option`, which may be absent when it is read.
const fn option(name: &'static str, schema: SchemaRef) -> Field {
    Field { optional: true, ..field(name, schema) }
}

/// One that `skip_serializing_if` leaves out.
const fn skipped(name: &'static str, schema: SchemaRef) -> Field {
    Field { sometimes_written: true, ..field(name, schema) }
}

const fn object(fields: &'static [Field]) -> Kind {
    Kind::Object { fields, flattened: &[], closed: false }
}

macro_rules! names {
    ($($name:literal),*) => { &[$(Name::new($name)),*] };
}

/// A variant that is this string.
macro_rules! word {
    ($name:literal) => {
        Variant {
            written: Name::new($name),
            read: names![$name],
            never_written: false,
            schema: SchemaRef::inner(&ty(
                "",
                Kind::Words(&[Variant {
                    written: Name::new($name),
                    read: names![$name],
                    never_written: false,
                    schema: STRING,
                }]),
            )),
        }
    };
}

macro_rules! words {
    ($($name:literal),*) => { Kind::Words(&[$(word!($name)),*]) };
}

/// A variant with this JSON.
macro_rules! variant {
    ($name:literal, $schema:expr) => {
        Variant { written: Name::new($name), read: names![$name], never_written: false, schema: $schema }
    };
}

macro_rules! schema {
    ($kind:expr) => {
        SchemaRef::inner(&Schema { name: "", arguments: &[], at: "", kind: $kind })
    };
}

macro_rules! types {
    ($($constant:ident = $schema:expr;)*) => { $(const $constant: SchemaRef = SchemaRef::new(&$schema, hash(stringify!($constant)));)* };
}

types! {
    STRING = ty("String", Kind::Text(""));
    TIMESTAMP = ty("DateTime", Kind::Text("a timestamp"));
    UUID = ty("Uuid", Kind::Text("a UUID"));
    U8 = ty("u8", Kind::Integer { min: 0, max: 255 });
    U64 = ty("u64", Kind::Integer { min: 0, max: u64::MAX as i128 });
    F64 = ty("f64", Kind::Number);
    BOOL = ty("bool", Kind::Boolean);
    UNIT = ty("()", Kind::Null);
    VALUE = ty("Value", Kind::Any);
    OPTION_STRING = Schema { arguments: &[STRING], ..ty("Option", Kind::Option(STRING)) };
    OPTION_U64 = Schema { arguments: &[U64], ..ty("Option", Kind::Option(U64)) };
    STRINGS = Schema { arguments: &[STRING], ..ty("Vec", Kind::List { of: STRING, length: None }) };
    NUMBERS = Schema { arguments: &[U64], ..ty("Vec", Kind::List { of: U64, length: None }) };
    LINES = Schema { arguments: &[LINE], ..ty("Vec", Kind::List { of: LINE, length: None }) };
    OTHER_LINES = Schema { arguments: &[OTHER_LINE], ..ty("Vec", Kind::List { of: OTHER_LINE, length: None }) };
    TRIPLE = Schema { arguments: &[U64], ..ty("[]", Kind::List { of: U64, length: Some(3) }) };
    PAIR = Schema { arguments: &[U64, STRING], ..ty("()", Kind::Tuple(&[U64, STRING])) };
    NUMBER_PAIR = ty("(u64, u64)", Kind::Tuple(&[U64, U64]));
    STRING_MAP = Schema { arguments: &[STRING, STRING], ..ty("HashMap", Kind::Map(STRING)) };
    NUMBER_MAP = Schema { arguments: &[STRING, U64], ..ty("HashMap", Kind::Map(U64)) };
    PAGE = at("UserPage", "src/handlers.rs:11", object(&[field("user_ids", STRINGS), option("PaginationToken", OPTION_STRING)]));
    SKIPPING = at("Skipping", "src/handlers.rs:20", object(&[Field { optional: true, ..skipped("token", OPTION_STRING) }]));
    LINE = ty("Line", object(&[field("name", STRING), field("price", F64)]));
    OTHER_LINE = ty("OtherLine", object(&[field("name", STRING), field("price", U64)]));
    ORDER = at("Order", "src/orders.rs:5", object(&[field("id", STRING), field("lines", LINES)]));
    OTHER_ORDER = ty("OtherOrder", object(&[field("id", STRING), field("lines", OTHER_LINES)]));
    TOKEN = ty("Token", object(&[field("token", STRING)]));
    OPTIONAL_TOKEN = ty("OptionalToken", object(&[option("token", OPTION_STRING)]));
    DEFAULTED_TOKEN = ty("DefaultedToken", object(&[option("token", STRING)]));
    CLOSED_TOKEN = ty("ClosedToken", Kind::Object { fields: &[field("token", STRING)], flattened: &[], closed: true });
    ALIASED = ty("Aliased", object(&[Field { aliases: names!["token", "t"], ..field("key", STRING) }]));
    SECRET = ty("Secret", object(&[Field { never_written: true, ..field("token", STRING) }]));
    FORGOTTEN = ty("Forgotten", object(&[Field { never_read: true, ..field("token", U64) }]));
    RENAMED = ty("Renamed", object(&[Field { written: Name::new("out"), read: Name::new("in"), ..field("", STRING) }]));
    LOSSY = ty("Lossy", object(&[skipped("token", STRING)]));
    STATUS = at("Status", "src/orders.rs:30", words!["ACCEPTED", "REJECTED", "IN_REVIEW"]);
    VERDICT = ty("Verdict", words!["ACCEPTED", "REJECTED"]);
    RETIRED = ty("Retired", Kind::Words(&[
        word!("NEW"),
        Variant { never_written: true, ..word!("OLD") },
    ]));
    STATUSES = ty("Statuses", object(&[field("status", STATUS), option("last", OPTION_STATUS)]));
    OPTION_STATUS = Schema { arguments: &[STATUS], ..ty("Option", Kind::Option(STATUS)) };
    VERDICTS = ty("Verdicts", object(&[field("status", VERDICT)]));
    PAYMENT = at("Payment", "src/orders.rs:40", Kind::OneOf(&[
        variant!("card", schema!(object(&[field("kind", schema!(words!["card"])), field("number", STRING), field("amount", U64)]))),
        variant!("cash", schema!(object(&[field("kind", schema!(words!["cash"])), field("amount", U64)]))),
    ]));
    CARD = ty("Card", object(&[field("kind", STRING), field("number", STRING)]));
    WIDER_PAYMENT = ty("WiderPayment", Kind::OneOf(&[
        variant!("gift", schema!(object(&[field("kind", schema!(words!["gift"]))]))),
        variant!("cash", schema!(object(&[field("kind", schema!(words!["cash"])), field("amount", F64)]))),
        variant!("card", schema!(object(&[field("kind", schema!(words!["card"])), field("number", STRING)]))),
    ]));
    STRICTER_PAYMENT = ty("StricterPayment", Kind::OneOf(&[
        variant!("card", schema!(object(&[field("kind", schema!(words!["card"])), field("cvc", STRING)]))),
        variant!("cash", schema!(object(&[field("kind", schema!(words!["cash"]))]))),
    ]));
    EXTERNAL = ty("External", Kind::OneOf(&[
        variant!("Card", schema!(object(&[field("Card", CARD)]))),
        variant!("Cash", schema!(object(&[field("Cash", LINE)]))),
    ]));
    EXTERNAL_OTHER = ty("ExternalOther", Kind::OneOf(&[
        variant!("Card", schema!(object(&[field("Card", CARD)]))),
        variant!("Cash", schema!(object(&[field("Cash", OTHER_LINE)]))),
    ]));
    UNTAGGED = ty("Untagged", Kind::OneOf(&[variant!("Number", U64), variant!("Text", STRING)]));
    FLAT = ty("Flat", Kind::Object { fields: &[field("id", STRING)], flattened: &[TOKEN], closed: false });
    FLAT_OPTION = ty("FlatOption", Kind::Object {
        fields: &[field("id", STRING)],
        flattened: &[SchemaRef::inner(&ty("Option", Kind::Option(TOKEN)))],
        closed: false,
    });
    FLAT_MAP = ty("FlatMap", Kind::Object { fields: &[field("id", STRING)], flattened: &[STRING_MAP], closed: false });
    SIDES = ty("Sides", Kind::Sides { written: STRING, read: U64 });
    NESTED = ty("Nested", object(&[option("page", SchemaRef::inner(&ty("Option", Kind::Option(PAGE)))), field("map", NUMBER_MAP), field("pair", PAIR), field("triple", TRIPLE), field("any", VALUE), field("when", TIMESTAMP), field("uuid", UUID), field("ratio", F64), field("unit", UNIT), field("flag", BOOL), field("either", UNTAGGED)]));
}

/// A type that holds itself has a static.
macro_rules! recursive {
    ($tree:ident, $option:ident, $name:literal, $($leaf:expr),*) => {
        static $tree: Schema = ty($name, object(&[field("left", SchemaRef::new(&$option, hash(stringify!($option)))), field("right", SchemaRef::new(&$option, hash(stringify!($option)))), $(field("leaf", $leaf)),*]));
        static $option: Schema = ty("Option", Kind::Option(SchemaRef::new(&$tree, hash(stringify!($tree)))));
    };
}

recursive!(TREE, OPTION_TREE, "Tree", U64);
recursive!(SHRUB, OPTION_SHRUB, "Shrub", U64);
recursive!(BUSH, OPTION_BUSH, "Bush", STRING);

const fn leaf(name: &'static str, output: SchemaRef) -> Leaf {
    Leaf { name, is_function: true, input: output, output, errors: &[], fails_with_any: false }
}

/// Each takes and gives a type; its name says which.
pub(super) static LEAVES: &[Leaf] = &[
    Leaf {
        errors: &[
            ErrorName { variant: "Throttled", name: "Throttled" },
            ErrorName { variant: "Down", name: "UserStoreDown" },
        ],
        ..leaf("get_all_users", PAGE)
    },
    Leaf { is_function: false, ..leaf("Weekly", ORDER) },
    Leaf { fails_with_any: true, ..leaf("boxed", ORDER) },
    leaf("string", STRING),
    leaf("strings", STRINGS),
    leaf("numbers", NUMBERS),
    leaf("u8", U8),
    leaf("u64", U64),
    leaf("f64", F64),
    leaf("bool", BOOL),
    leaf("unit", UNIT),
    leaf("value", VALUE),
    leaf("unknown", SchemaRef::UNKNOWN),
    leaf("timestamp", TIMESTAMP),
    leaf("uuid", UUID),
    leaf("option_string", OPTION_STRING),
    leaf("option_u64", OPTION_U64),
    leaf("triple", TRIPLE),
    leaf("pair", PAIR),
    leaf("number_pair", NUMBER_PAIR),
    leaf("string_map", STRING_MAP),
    leaf("number_map", NUMBER_MAP),
    leaf("skipping", SKIPPING),
    leaf("line", LINE),
    leaf("order", ORDER),
    leaf("other_order", OTHER_ORDER),
    leaf("token", TOKEN),
    leaf("optional_token", OPTIONAL_TOKEN),
    leaf("defaulted_token", DEFAULTED_TOKEN),
    leaf("closed_token", CLOSED_TOKEN),
    leaf("aliased", ALIASED),
    leaf("secret", SECRET),
    leaf("forgotten", FORGOTTEN),
    leaf("renamed", RENAMED),
    leaf("lossy", LOSSY),
    leaf("status", STATUS),
    leaf("verdict", VERDICT),
    leaf("retired", RETIRED),
    leaf("statuses", STATUSES),
    leaf("verdicts", VERDICTS),
    leaf("payment", PAYMENT),
    leaf("card", CARD),
    leaf("wider_payment", WIDER_PAYMENT),
    leaf("stricter_payment", STRICTER_PAYMENT),
    leaf("external", EXTERNAL),
    leaf("external_other", EXTERNAL_OTHER),
    leaf("untagged", UNTAGGED),
    leaf("flat", FLAT),
    leaf("flat_option", FLAT_OPTION),
    leaf("flat_map", FLAT_MAP),
    leaf("sides", SIDES),
    leaf("tree", SchemaRef::new(&TREE, hash("TREE"))),
    leaf("shrub", SchemaRef::new(&SHRUB, hash("SHRUB"))),
    leaf("bush", SchemaRef::new(&BUSH, hash("BUSH"))),
    leaf("nested", NESTED),
];

/// One of them, for a constant.
pub(super) const PAGES: &[Leaf] = &[leaf("get_all_users", PAGE)];
