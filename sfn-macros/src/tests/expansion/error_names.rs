impl ::sfn::ErrorNames for PayError {
    const NAMES: &'static [::sfn::__private::ErrorName] = &[
        ::sfn::__private::ErrorName {
            variant: "Busy",
            name: "Pay.Busy",
        },
        ::sfn::__private::ErrorName {
            variant: "Refused",
            name: "Refused",
        },
        ::sfn::__private::ErrorName {
            variant: "Other",
            name: "Pay.Other",
        },
    ];
    fn error_name(&self) -> &'static str {
        match self {
            Self::Busy => "Pay.Busy",
            Self::Refused { .. } => "Refused",
            Self::Other(..) => "Pay.Other",
        }
    }
}
