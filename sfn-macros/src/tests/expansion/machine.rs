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
};
///Takes an order.
#[derive(Clone, Copy, Debug)]
pub struct Shop;
impl ::sfn::StateMachine for Shop {
    type Input = Order;
    type Output = ::sfn::__private::Value;
    const NAME: &'static str = "Shop";
    const ID: &'static str = ::core::concat!(::core::module_path!(), "::", "Shop");
}
impl ::sfn::Resource for Shop {
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
        }
    };
}
#[allow(dead_code)]
impl Shop {
    /// The ARN of this machine where it is deployed.
    pub const ARN: ::sfn::MachineArn = ::sfn::MachineArn::of::<Shop>();
}
::sfn::__private::inventory::submit! {
    ::sfn::__private::MachineRegistration { name : "Shop", id :
    ::core::concat!(::core::module_path!(), "::", "Shop"), source :
    ::sfn::__private::Source { package : ::core::env!("CARGO_PKG_NAME"), module :
    ::core::module_path!(), file : ::core::file!(), line : ::core::line!(), }, definition
    : ::sfn::__private::Template { json :
    "{\"Comment\":\"Takes an order.\",\"StartAt\":\"Pay\",\"States\":{\"Pay\":{\"Type\":\"Task\",\"Resource\":{\"\\u0000hole\":0},\"TimeoutSeconds\":{\"\\u0000hole\":1},\"Parameters\":{\"id.$\":\"$.order.id\",\"url\":{\"\\u0000hole\":2}},\"Retry\":[{\"ErrorEquals\":[{\"\\u0000hole\":3},\"States.Timeout\"],\"MaxAttempts\":2}],\"Next\":\"Paid\"},\"Paid\":{\"Type\":\"Choice\",\"Choices\":[{\"Variable\":\"$.receipt\",\"IsPresent\":true,\"Next\":\"Done\"}],\"Default\":\"It failed\"},\"Done\":{\"Type\":\"Succeed\"},\"It failed\":{\"Type\":\"Fail\"}}}",
    holes : & [{ const HOLES : & [fn () -> ::sfn::__private::Filled] = & [||
    ::sfn::__private::reference(< handlers::pay as ::sfn::Resource > ::reference()), ||
    ::sfn::__private::whole(LIMIT), || ::sfn::__private::json(& (QUEUE_URL)), || {
    #[allow(unreachable_patterns)] let _ = | error : & PayError | match error {
    PayError::Busy { .. } => (), _ => () }; ::sfn::__private::error_name:: < PayError >
    ("Busy") }]; HOLES }] }, options : ::sfn::__private::Template { json :
    "{\"type\":\"EXPRESS\"}", holes : & [] }, events : ::sfn::__private::Template { json
    : "[{\"schedule\":{\"rate\":\"rate(1 hour)\"}}]", holes : & [] }, allowed :
    ::sfn::__private::Codes::NONE, }
}
