/// Takes the money.
///
/// More of it.
pub async fn pay(order: Order, context: Context) -> Result<Receipt, PayError> {
    todo()
}
/// Takes the money.
///
/// More of it.
#[allow(non_camel_case_types)]
#[derive(Debug)]
pub struct pay {}
impl ::sfn::Lambda for pay {
    type Input = Order;
    type Output = Receipt;
    type Error = PayError;
    const NAME: &'static str = "pay";
    const ID: &'static str = ::core::concat!(::core::module_path!(), "::", "pay");
    const INPUT: ::sfn::__private::SchemaRef = {
        #[allow(unused_imports)]
        use ::sfn::__private::Unshaped as _;
        ::sfn::__private::Of::<Order>::SCHEMA
    };
    const OUTPUT: ::sfn::__private::SchemaRef = {
        #[allow(unused_imports)]
        use ::sfn::__private::Unshaped as _;
        ::sfn::__private::Of::<Receipt>::SCHEMA
    };
    const ERRORS: ::sfn::__private::Errors = {
        #[allow(unused_imports)]
        use ::sfn::__private::Unshaped as _;
        ::sfn::__private::Of::<PayError>::ERRORS
    };
}
#[allow(dead_code)]
impl pay {
    /// The ARN of this function where it is deployed.
    pub const ARN: ::sfn::FunctionArn = ::sfn::FunctionArn::of::<pay>();
}
const _: () = {
    ::sfn::__private::register_lambda! {
        ::sfn::__private::LambdaRegistration { name : "pay", id : < pay as ::sfn::Lambda
        > ::ID, source : ::sfn::__private::Source { package :
        ::core::env!("CARGO_PKG_NAME"), module : ::core::module_path!(), file :
        ::core::file!(), line : ::core::line!(), }, description : "Takes the money.",
        options : ::sfn::__private::Template { json :
        "{\"timeout\":30,\"environment\":{\"URL\":\"x\"}}", holes : & [] }, errors : <
        pay as ::sfn::Lambda > ::ERRORS.names, fails_with_any : < pay as ::sfn::Lambda >
        ::ERRORS.others, input : < pay as ::sfn::Lambda > ::INPUT, output : < pay as
        ::sfn::Lambda > ::OUTPUT, invoke : ::sfn::__private::Invoke::new(| request | {
        let input = ::sfn::__private::read:: < Order > (request) ?; let context =
        ::sfn::__private::context:: < Context > (request); ::sfn::__private::running:: <
        Receipt, pay, _ > (pay(input, context)) }), init : ::core::option::Option::None,
        }
    }
};
