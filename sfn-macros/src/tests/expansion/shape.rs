#[allow(unexpected_cfgs)]
const _: () = {
    use ::sfn::__private::shape as __shape;
    static __SCHEMA: __shape::Schema = __shape::schema(
        "Order",
        "",
        __shape::object(
            &[
                __shape::field(
                    "orderId",
                    16034305195474024922,
                    <String as __shape::Shape>::SCHEMA,
                ),
                __shape::field(
                        "lines",
                        6693467979504746524,
                        <Vec<Line> as __shape::Shape>::SCHEMA,
                    )
                    .or_read_as(&[__shape::name("items", 4501493784760101999)])
                    .optional(true),
                __shape::field(
                        "coupon",
                        2887671293866317675,
                        <Option<String> as __shape::Shape>::SCHEMA,
                    )
                    .sometimes_written(),
            ],
            false,
        ),
    );
    #[automatically_derived]
    #[diagnostic::do_not_recommend]
    impl __shape::Shape for Order {
        const SCHEMA: __shape::SchemaRef = __shape::SchemaRef::new(
            &__SCHEMA,
            9640203717259886369,
        );
    }
    #[cfg(rust_analyzer)]
    __shape::json! {
        [] [Order] [] __OrderJson[] [] [] { pub orderId : String, pub lines : Vec < Line
        >, pub coupon : Option < String >, }
    }
};
