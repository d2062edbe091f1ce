#[allow(unexpected_cfgs)]
const _: () = {
    #[cfg(rust_analyzer)]
    #[allow(non_camel_case_types, unused)]
    fn hints() {
        let _ = |word: ::sfn::__private::words::ServerlessMachine| word.r#type;
        let _ = |word: ::sfn::__private::words::MachineEvent| word.schedule;
        let _ = |word: ::sfn::__private::words::MachineSchedule| word.rate;
        ::sfn::__private::words::types::Task;
        let _ = |function: handlers::pay| {};
        let _ = |word: ::sfn::__private::words::Task| word.TimeoutSeconds;
        let _ = |word: ::sfn::__private::words::Task| word.Parameters;
        let _ = |word: ::sfn::__private::words::Task| word.Retry;
        let _ = |word: ::sfn::__private::words::Retrier| word.MaxAttempts;
        let _ = |word: ::sfn::__private::words::Task| word.Next;
        States0::Paid;
        ::sfn::__private::words::operators::IsPresent;
        States0::Done;
        States0::Failed;
        ::sfn::__private::words::types::Succeed;
        ::sfn::__private::words::types::Fail;
        enum States0 {
            Pay,
            Paid,
            Done,
            Failed,
        }
    }
    #[cfg(rust_analyzer)]
    #[allow(non_camel_case_types, non_snake_case, unused)]
    fn data() {
        use ::sfn::__private::editor as __data;
        let _ = |data: __Input2| __data::fields(data).order;
        let _ = |data: __Input2| __data::fields(__data::fields(data).order).id;
        let _ = |data: __Result0| __data::fields(data).receipt;
        type __Result0 = __data::Result<handlers::pay>;
        type __Input2 = __data::Input<Shop>;
    }
};
///Takes an order.
#[derive(Debug)]
#[allow(unreachable_pub)]
pub struct Shop;
impl ::sfn::StateMachine for Shop {
    type Input = Order;
    type Output = ::sfn::__private::Value;
    const NAME: &'static str = "Shop";
    const ID: &'static str = ::core::concat!(::core::module_path!(), "::", "Shop");
}
impl ::sfn::Resource for Shop {
    type Takes = Order;
    type Gives = ::sfn::__private::Value;
    type Answer = ::sfn::__private::editor::Execution<::sfn::__private::Value>;
    fn reference() -> ::sfn::__private::Reference<'static> {
        ::sfn::__private::Reference::Machine(<Shop as ::sfn::StateMachine>::ID)
    }
    const LEAF: ::sfn::__private::Leaf = {
        #[allow(unused_imports)]
        use ::sfn::__private::Unshaped as _;
        ::sfn::__private::Leaf {
            name: "Shop",
            is_function: false,
            input: ::sfn::__private::Of::<Order>::SCHEMA,
            output: ::sfn::__private::Of::<::sfn::__private::Value>::SCHEMA,
            errors: &[],
            fails_with_any: true,
        }
    };
}
#[allow(dead_code)]
impl Shop {
    /// The ARN of this machine where it is deployed.
    pub const ARN: ::sfn::MachineArn = ::sfn::MachineArn::of::<Shop>();
}
::sfn::__private::register_machine! {
    ::sfn::__private::MachineRegistration { name : "Shop", id :
    ::core::concat!(::core::module_path!(), "::", "Shop"), source :
    ::sfn::__private::Source { package : ::core::env!("CARGO_PKG_NAME"), module :
    ::core::module_path!(), file : ::core::file!(), line : ::core::line!(), }, definition
    : ::sfn::__private::Template { json :
    "{\"Comment\":\"Takes an order.\",\"StartAt\":\"Pay\",\"States\":{\"Pay\":{\"Type\":\"Task\",\"Resource\":{\"\\u0000hole\":0},\"TimeoutSeconds\":{\"\\u0000hole\":1},\"Parameters\":{\"id.$\":\"$.order.id\",\"url\":{\"\\u0000hole\":2}},\"Retry\":[{\"ErrorEquals\":[{\"\\u0000hole\":3},\"States.Timeout\"],\"MaxAttempts\":2}],\"Next\":\"Paid\"},\"Paid\":{\"Type\":\"Choice\",\"Choices\":[{\"Variable\":\"$.receipt\",\"IsPresent\":true,\"Next\":\"Done\"}],\"Default\":\"It failed\"},\"Done\":{\"Type\":\"Succeed\"},\"It failed\":{\"Type\":\"Fail\"}}}",
    holes : & [{ const HOLES : & [fn () -> ::sfn::__private::Filled] = & [||
    ::sfn::__private::reference(< handlers::pay as ::sfn::Resource > ::reference()), ||
    ::sfn::__private::whole(LIMIT), || ::sfn::__private::json(& (QUEUE_URL)), || { type
    __Error = PayError; #[allow(unreachable_patterns)] let _ = | error : & __Error |
    match error { __Error::Busy { .. } => (), _ => () };
    ::sfn::__private::error_name(::sfn::__private::Errors::of:: < PayError > (), "Busy")
    }]; HOLES }] }, options : ::sfn::__private::Template { json :
    "{\"type\":\"EXPRESS\"}", holes : & [] }, events : ::sfn::__private::Template { json
    : "[{\"schedule\":{\"rate\":\"rate(1 hour)\"}}]", holes : & [] }, allowed :
    ::sfn::__private::Codes::NONE, input : < Shop as ::sfn::Resource > ::LEAF.input,
    output : < Shop as ::sfn::Resource > ::LEAF.output, }
}
#[allow(unexpected_cfgs, dead_code, non_upper_case_globals)]
impl Shop {
    #[cfg(not(any(rust_analyzer, sfn_no_data_flow)))]
    fn data_flow() {
        #[allow(unused_imports)]
        use ::sfn::__private::{gives_unknown, holds, is_read, takes_unknown};
        const DATA_FLOW: ::sfn::__private::Flow<'static> = ::sfn::__private::Flow::new(
            b"\t\0\0\0\x04\0\0\0\x01\0\0\0\x04\0\0\0\x0F\0\0\0>\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x03\0\0\0\x02\0\0\0\0\0\0\0\0\0\0\0\x05\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x05\0\0\0\x02\0\0\0\x01\0\0\0\0\0\0\0\n\0\0\0\r\0\0\0\0\0\0\0\x12\0\0\0\x14\0\0\0\x04\0\0\0\x03\0\0\0\0\0\0\0\n\0\0\0\x13\0\0\0\0\0\0\0\0\0\0\0\x15\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x05\0\0\0\x07\0\0\0\x04\0\0\0\0\0\0\0\x01\0\0\0\x03\0\0\0\0\0\0\0\x06\0\0\0\0\0\0\0\x15\0\0\0\0\0\0\0\t\0\0\0\x1A\0\0\0\0\0\0\0\x07\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x08\0\0\0!\0\0\0\0\0\0\0\t\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x05\0\0\0\x08\0\0\0\0\0\0\0\n\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0&\0\0\0'\0\0\0/\0\0\x004\0\0\09\0\0\0\xF7)\xA8\x81r\r\xE6k\0\0\0\0\x05\0\0\0\xC0:\\\xB5\x07.\xB7\x08\x05\0\0\0\x02\0\0\0~\xBE\xC8=\x19\x8BNL\x07\0\0\0\x03\0\0\0\xB6\xBD\xEC5\xE7\xEF\xD2\xE0\n\0\0\0\x1D\0\0\0\x03\xBF5\xC8!\x99\xF3\xF8'\0\0\0\x07\0\0\0\xB3z\x01\x86L\x99c\xAF.\0\0\0\x01\0\0\0\xACu\xDB\xA3\x08\x8F^\x9E/\0\0\0&\0\0\0\xD0k\x94sW\x8Fl\xF4U\0\0\0'\0\0\0\0g\x1D\xE4\xA7\xD2\x02*|\0\0\0\x04\0\0\0\xCB\x8F,%Ur\x8D\x97\x80\0\0\0\x14\0\0\0\n}[\x93\x15\xAF\x942\x94\0\0\0%\0\0\0\x89\xC2/\xF4\x19\x85\xD3\x8D\xB9\0\0\0\x03\0\0\0\xA7,\xF9\xEC\x198\xF7-\xBC\0\0\0\x04\0\0\0q\xB9\x8A`s\xFCy\x03\xC0\0\0\0\x04\0\0\0E6<W\x8Do\x03s\xC4\0\0\0\t\0\0\0\0\0\0\0\xC0:\\\xB5\x07.\xB7\x08\x01\0\0\0\x03\0\0\0~\xBE\xC8=\x19\x8BNL\x02\0\0\0\0\0\0\0\x03\0\0\0\0\0\0\0\x0B\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0\x01\0\0\0\x03\0\0\0\x02\0\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\x04\0\0\0\0\0\0\0\x05\0\0\0\0\0\0\0\x01\0\0\0\x03\0\0\0\0\0\0\0\x05\0\0\0\x06\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\x04\0\0\0\x08\0\0\0\x02\0\0\0\x1E\0\0\0 \0\0\0\0\0\0\0\x04\0\0\0\x0B\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0\x02\0\0\0\0\0\0\0\x01\0\0\0\x04\0\0\0\x0C\0\0\0\x01\0\0\0\0\0\0\0,\0\0\0\x04\0\0\0\r\0\0\0\x02\0\0\0\0\0\0\0\0\0\0\0\x04\0\0\0\x0E\0\0\0\x02\0\0\0\0\0\0\0\0\0\0\0orderidurlthe Parameters of state `Pay`receipt$Parameters `$.order.id` in state `Pay`what the Parameters of state `Pay` makeBusyRetry in state `Pay`IsPresent `$.receipt` in state `Paid`PayPaidDoneIt failed",
            &[
                {
                    #[allow(unused_imports)]
                    use ::sfn::__private::Unshaped as _;
                    const LEAVES: &[::sfn::__private::Leaf] = &[
                        <handlers::pay as ::sfn::Resource>::LEAF,
                        ::sfn::__private::Leaf {
                            errors: ::sfn::__private::Of::<PayError>::ERRORS.names,
                            ..::sfn::__private::Leaf::UNKNOWN
                        },
                        <Shop as ::sfn::Resource>::LEAF,
                    ];
                    LEAVES
                },
            ],
        );
        const Pay_Parameters_id: () = holds(&DATA_FLOW, 0);
        const Pay_Resource: () = holds(&DATA_FLOW, 1);
        const Pay_Retry_0_ErrorEquals_0: () = holds(&DATA_FLOW, 2);
        const Paid_Choices_0_Variable: () = holds(&DATA_FLOW, 3);
        {
            #[allow(non_camel_case_types)]
            struct warning<const IS: bool>;
            impl warning<false> {
                const unchecked_data: () = ();
            }
            impl warning<true> {
                #[deprecated(
                    note = "the type of the input does not derive `Shape`, so what reaches it is not checked\n  help: put `#[derive(Shape)]` on it, beside serde's derives; `serde_json::Value` and `#[shape(any)]` are any JSON"
                )]
                const unchecked_data: () = ();
            }
            warning::<{ takes_unknown(&DATA_FLOW, 0) }>::unchecked_data
        }
        {
            #[allow(non_camel_case_types)]
            struct warning<const IS: bool>;
            impl warning<false> {
                const unchecked_data: () = ();
            }
            impl warning<true> {
                #[deprecated(
                    note = "the type of the output does not derive `Shape`, so what is read from it is not checked\n  help: put `#[derive(Shape)]` on it, beside serde's derives; `serde_json::Value` and `#[shape(any)]` are any JSON"
                )]
                const unchecked_data: () = ();
            }
            warning::<{ gives_unknown(&DATA_FLOW, 0) }>::unchecked_data
        }
    }
}
