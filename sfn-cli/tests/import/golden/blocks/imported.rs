//! Imported from `tests/import/golden/blocks/blocks.asl.json`.

use sfn::state_machine;

state_machine! {
    /// Machines inside states that braces cannot hold
    // A definition has no types, so what the states read is not checked. Say what an execution takes,
    // `Blocks<Input, _>`, and what its tasks give; then take `unchecked_data` out.
    #[allow(unchecked_data)]
    pub Blocks {
        Split: Parallel(
            Branches = json!([
                {
                    "Comment": "",
                    "StartAt": "Left",
                    "States": {
                        "Left": { "Type": "Pass", "Result": { "side": "left" }, "End": true },
                    },
                },
                {
                    "QueryLanguage": "JSONata",
                    "StartAt": "Right",
                    "States": {
                        "Right": {
                            "Type": "Pass",
                            "Output": { "side": "{% $states.input.side %}" },
                            "End": true,
                        },
                    },
                },
            ]),
            ResultPath = null,
            Next = EachOrder,
        ),
        #[name = "Each order"]
        EachOrder: Map(
            ItemsPath = $.orders,
            ItemProcessor = json!({
                "QueryLanguage": "JSONata",
                "ProcessorConfig": { "Mode": "INLINE" },
                "StartAt": "Pack",
                "States": {
                    "Pack": { "Type": "Pass", "Output": "{% $states.input.lines %}", "End": true },
                },
            }),
            End,
        ),
    }
}
