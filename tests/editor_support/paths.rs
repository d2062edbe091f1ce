//! Paths: what is completed in them, and where their fields lead.

use crate::completions::{Probe, probe};

#[rustfmt::skip]
pub(crate) const PROBES: &[Probe] = &[
    probe("machine's input", "SecondsPath = $.delay", "SecondsPath = $.del|", "delay", &["user_ids", "Task"]),
    probe("machine's input, not begun", "SecondsPath = $.delay", "SecondsPath = $.|", "delay", &["user_ids", "Task"]),
    probe("key of Parameters", "\"dayPlan\": $.day", "\"dayPlan\": $.d|", "day", &["user_ids"]),
    probe("key of Parameters, not begun", "\"dayPlan\": $.day", "\"dayPlan\": $.|", "day", &["user_ids"]),
    probe("inner key of Parameters", "\"waited\": $.delay", "\"waited\": $.de|", "delay", &["user_ids"]),
    probe("through Option and Box", "$.asked_by.userNumber", "$.asked_by.user|", "userNumber", &["day"]),
    probe("first of two", "$.asked_by.userNumber", "$.asked|.userNumber", "asked_by", &["user_ids"]),
    probe("what Parameters made", "$.plan.dayPlan", "$.plan.da|", "dayPlan", &["delay"]),
    probe("what Parameters made, deeper", "$.plan.x.waited", "$.plan.x.wai|", "waited", &["dayPlan"]),
    probe("put by ResultPath", "\"day\": $.plan.dayPlan", "\"day\": $.pl|.dayPlan", "plan", &["user_ids"]),
    probe("beside what ResultPath put", "\"day\": $.plan.dayPlan", "\"day\": $.da|", "day", &["user_ids"]),
    probe("output of the function before", "InputPath = $.order,", "InputPath = $.ord|,", "order", &["delay"]),
    probe("output, not begun", "InputPath = $.order,", "InputPath = $.|,", "user_ids", &["delay"]),
    probe("what a machine gave", "$.Output.total", "$.Output.to|", "total", &["order"]),
    probe("answer of an execution", "$.Output.total", "$.Out|.total", "Output", &["order"]),
    probe("below ResultPath", "($.receipt.total, 0)", "($.receipt.to|, 0)", "total", &["order"]),
    probe("below ResultPath, not begun", "($.receipt.total, 0)", "($.receipt.|, 0)", "total", &["order"]),
    probe("in a condition", "($.receipt.total, 0)", "($.rec|.total, 0)", "receipt", &["delay"]),
    probe("after an index", "$.user_ids[0].userNumber", "$.user_ids[0].us|", "userNumber", &["user_ids"]),
    probe("before an index", "$.user_ids[0].userNumber", "$.us|[0].userNumber", "user_ids", &["userNumber"]),
    probe("items", "ItemsPath = $.user_ids", "ItemsPath = $.u|", "user_ids", &["userNumber", "delay"]),
    probe("items, nested", "ItemsPath = $.order.lines", "ItemsPath = $.order.li|", "lines", &["price", "delay"]),
    probe("item of a Map", "InputPath = $.userNumber", "InputPath = $.user|", "userNumber", &["user_ids"]),
    probe("item of a Map, not begun", "InputPath = $.userNumber", "InputPath = $.|", "userNumber", &["user_ids"]),
    probe("item in the context", "Value.price", "Value.pr|", "price", &["user_ids"]),
    probe("context", "$$.Map.Item.Value.price", "$$.Map.It|.Value.price", "Item", &["price"]),
    probe("in an intrinsic call", "{}\", $.receipt.total", "{}\", $.receipt.to|", "total", &["order"]),
    probe("in an intrinsic call, renamed", "$.PaginationToken", "$.Pag|", "PaginationToken", &["total"]),
    probe("after [*]", "lines[*].price", "lines[*].pr|", "price", &["lines"]),
    probe("what ItemSelector made", "SecondsPath = $.price", "SecondsPath = $.pr|", "price", &["user_ids"]),
    probe("field of a variant", "$.payment.address", "$.payment.ad|", "address", &["order"]),
    probe("tag", "$.payment.address", "$.payment.ki|", "kind", &["order"]),
    probe("flattened field", "$.remark", "$.re|", "remark", &["delay"]),
    probe("OutputPath", "OutputPath = $.to", "OutputPath = $.t|", "to", &["order"]),
    probe("error output", "$.caught.Error", "$.caught.Er|", "Error", &["order"]),
];

pub(crate) const BROKEN: [(&str, &str, &str); 3] = [
    ("whole", "", ""),
    ("broken before", "Next = Plan)", "Next = Plan, Comm)"),
    ("broken behind", "$.caught.Error)", "$.caught.Error, Comm)"),
];

/// Where a field is named, and where it is declared.
#[rustfmt::skip]
pub(crate) const DEFINITIONS: &[(&str, &str, &str)] = &[
    ("field", "ItemsPath = $.|user_ids", "pub |user_ids"),
    ("machine's input", "SecondsPath = $.|delay", "pub |delay"),
    ("renamed", "$.|PaginationToken", "pub |pagination_token"),
    ("renamed by a rule", "InputPath = $.|userNumber", "pub |user_number"),
    ("through Option and Box", "$.asked_by.|userNumber", "pub |user_number"),
    ("first of two", "$.|asked_by.userNumber", "pub |asked_by"),
    ("field of a variant", "$.payment.|address", "    |address: String"),
    ("flattened field", "$.|remark", "pub |remark"),
];

/// The same for what is declared in the other crate.
pub(crate) const FOREIGN: &[(&str, &str, &str)] = &[
    ("item in the context", "Value.|price", "pub |price"),
    ("below ResultPath", "($.receipt.|total, 0)", "pub |total"),
    ("in an intrinsic call", "{}\", $.receipt.|total", "pub |total"),
    ("nested", "ItemsPath = $.order.|lines", "pub |lines"),
    ("after [*]", "lines[*].|price", "pub |price"),
    ("what a machine gave", "$.Output.|total", "pub |total"),
];

pub(crate) const HOVERS: &[(&str, &str, &str)] = &[
    ("field", "ItemsPath = $.|user_ids", "Who is served"),
    ("type of a field", "ItemsPath = $.|user_ids", "Vec<User"),
    ("renamed", "$.|PaginationToken", "Where the next page begins"),
    ("in a condition", "($.receipt.|total, 0)", "The sum"),
    ("item of a Map", "InputPath = $.|userNumber", "Its number"),
    ("in another crate", "Value.|price", "What one of it costs"),
];

/// The data flow does not get in the way of renaming.
pub(crate) const RENAMES: &[(&str, &str, &str)] = &[("state", "|Asked: Pass", "Asked")];
