//! Imported from `tests/import/golden/choices/route.asl.json`.

use sfn::state_machine;

state_machine! {
    // A definition has no types, so what the states read is not checked. Say what an execution takes,
    // `Route<Input, _>`, and what its tasks give; then take `unchecked_data` out.
    #[allow(unchecked_data)]
    pub Route {
        /// Where a request goes
        Route: if StringEquals($.kind, "refund") {
            Refund
        } else if IsPresent($.age)
            && !NumericLessThan($.age, 18)
            && (StringMatches($.level, "gold*") || StringEqualsPath($.level, $.wanted))
        {
            Page
        } else if !(IsNull($.a, false) && (BooleanEquals($.b, true) && IsString($.c))) {
            Page
        } else if json!({ "And": [{ "Variable": "$.only", "IsBoolean": true }] }) {
            Comment = "one rule in a list";
            Odd
        } else if json!({
                "Variable": "$.x",
                "TimestampGreaterThan": "2026-01-01T00:00:00Z",
                "Comment": "after New Year",
            })
            || IsPresent($.y[0]["a b"])
        {
            Odd
        } else {
            Nothing
        },
        Refund: Choice(
            InputPath = $.refund,
            if NumericGreaterThan($.cents, 1000) { Assign = json!({ "big": $.cents }); Page },
        ),
        Page: if StringEquals($.level, "gold") {
            Nothing
        } else {
            Assign = json!({ "level": $.level });
            Odd
        },
        Odd: Pass(End),
        Nothing: Succeed,
    }
}
