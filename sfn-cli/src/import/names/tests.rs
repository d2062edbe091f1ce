use super::*;

#[test]
fn identifiers_stay_and_others_become_some() {
    let states = [
        ("CheckOrder", "CheckOrder"),
        ("check_order", "check_order"),
        ("Check order?", "CheckOrder"),
        ("1. Start", "State1Start"),
        ("match", "Match"),
        ("Self", "SelfState"),
        ("true", "True"),
        ("null", "Null"),
        ("_", "State"),
        ("", "State"),
        ("???", "State"),
        ("注文を確認", "注文を確認"),
    ];
    for (name, expected) in states {
        assert_eq!(of_state(name), expected, "{name}");
    }
}

#[test]
fn every_kind_of_name_has_its_case() {
    assert_eq!(of_type("process-orders"), "ProcessOrders");
    assert_eq!(of_type("process_orders"), "ProcessOrders");
    assert_eq!(of_type("3rd"), "Machine3rd");
    assert_eq!(of_function("ProcessOrders"), "process_orders");
    assert_eq!(of_function("type"), "type_function");
    assert_eq!(of_constant("OrdersTable"), "ORDERS_TABLE");
    assert_eq!(of_constant("x"), "VALUE_X");
    assert_eq!(of_module("001_orders"), "module_001_orders");
}

#[test]
fn the_lists_can_be_searched() {
    assert!(KEYWORDS.is_sorted() && USED.is_sorted());
}

#[test]
fn a_name_that_is_taken_gets_a_number() {
    let mut taken = Taken::of_module();
    let names =
        ["Order", "Order", "resize", "resize", "ORDERS_TABLE", "ORDERS_TABLE", "std"].map(|name| taken.take(name));
    assert_eq!(names, ["Order", "Order2", "resize", "resize_2", "ORDERS_TABLE", "ORDERS_TABLE_2", "std_2"]);
}
