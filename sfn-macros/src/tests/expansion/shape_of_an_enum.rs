#[allow(unexpected_cfgs)]
const _: () = {
    use ::sfn::__private::shape as __shape;
    #[automatically_derived]
    impl<T> __shape::Shape for Payment<T>
    where
        T: __shape::Shape,
    {
        const SCHEMA: __shape::SchemaRef = __shape::SchemaRef::new(
            &__shape::Schema {
                name: "Payment",
                arguments: &[<T as __shape::Shape>::SCHEMA],
                at: "",
                kind: __shape::Kind::OneOf(
                    &[
                        __shape::variant(
                            __shape::name("Card", 16136203525249808703),
                            &[__shape::name("Card", 16136203525249808703)],
                            __shape::SchemaRef::inner(
                                &__shape::schema(
                                    "Payment::Card",
                                    "",
                                    __shape::object(
                                        &[
                                            __shape::field(
                                                "kind",
                                                17265840922154185283,
                                                __shape::SchemaRef::inner(
                                                    &__shape::schema(
                                                        "Payment::Card",
                                                        "",
                                                        __shape::Kind::Words(
                                                            &[
                                                                __shape::word(
                                                                    __shape::name("Card", 16136203525249808703),
                                                                    &[__shape::name("Card", 16136203525249808703)],
                                                                ),
                                                            ],
                                                        ),
                                                    ),
                                                ),
                                            ),
                                            __shape::field(
                                                "number",
                                                9237349086447201248,
                                                <T as __shape::Shape>::SCHEMA,
                                            ),
                                        ],
                                        false,
                                    ),
                                ),
                            ),
                        ),
                        __shape::variant(
                                __shape::name("Invoice", 5005490429020253264),
                                &[__shape::name("Invoice", 5005490429020253264)],
                                __shape::SchemaRef::inner(
                                    &__shape::schema(
                                        "Payment::Invoice",
                                        "",
                                        __shape::object(
                                            &[
                                                __shape::field(
                                                    "kind",
                                                    17265840922154185283,
                                                    __shape::SchemaRef::inner(
                                                        &__shape::schema(
                                                            "Payment::Invoice",
                                                            "",
                                                            __shape::Kind::Words(
                                                                &[
                                                                    __shape::word(
                                                                            __shape::name("Invoice", 5005490429020253264),
                                                                            &[__shape::name("Invoice", 5005490429020253264)],
                                                                        )
                                                                        .never_written(),
                                                                ],
                                                            ),
                                                        ),
                                                    ),
                                                ),
                                            ],
                                            false,
                                        ),
                                    ),
                                ),
                            )
                            .never_written(),
                    ],
                ),
            },
            __shape::mixed(2569849520796246881, &[<T as __shape::Shape>::SCHEMA]),
        );
    }
    #[cfg(rust_analyzer)]
    __shape::json! {
        [< T >] [Payment < T >] [] __PaymentJson[< T >] [< T >] [] { pub number : T, pub
        kind : & 'static str, }
    }
};
