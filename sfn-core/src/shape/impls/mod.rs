//! The JSON of the types of the standard library and of well-known crates, as serde has it.

#[cfg(feature = "bytes")]
mod bytes;
#[cfg(feature = "chrono")]
mod chrono;
mod json;
mod list;
mod map;
mod option;
mod own;
mod pointer;
mod range;
#[cfg(feature = "rust_decimal")]
mod rust_decimal;
mod scalar;
mod std_time;
mod text;
#[cfg(feature = "time")]
mod time;
mod tuple;
#[cfg(feature = "url")]
mod url;
#[cfg(feature = "uuid")]
mod uuid;

/// Types without parameters: `u8, "u8" => kind;`.
macro_rules! shapes {
    ($($(#[$meta:meta])* $type:ty, $name:literal => $kind:expr;)*) => {$(
        $(#[$meta])*
        #[diagnostic::do_not_recommend]
        impl $crate::shape::Shape for $type {
            const SCHEMA: $crate::shape::SchemaRef = {
                const SCHEMA: $crate::shape::Schema = $crate::shape::make::schema($name, "", $kind);
                $crate::shape::SchemaRef::new(&SCHEMA, $crate::shape::hash($name))
            };
        }
    )*};
}

/// Types with one parameter, `T`: `Vec<T>, "Vec" => kind;`. What stands in braces are further bounds.
macro_rules! shapes_of {
    ($({$($bounds:tt)*} $type:ty, $name:literal => $kind:expr;)*) => {$(
        impl<T: $crate::shape::Shape $($bounds)*> $crate::shape::Shape for $type {
            const SCHEMA: $crate::shape::SchemaRef = {
                const ID: u64 = $crate::shape::hash($name);
                $crate::shape::SchemaRef::new(
                    &$crate::shape::Schema { name: $name, arguments: &[T::SCHEMA], at: "", kind: $kind },
                    $crate::shape::make::mixed(ID, &[T::SCHEMA]),
                )
            };
        }
    )*};
}

/// Types that serde writes and reads as what they hold, `T`.
macro_rules! same_as_held {
    ($({$($generics:tt)*} $type:ty;)*) => {$(
        impl<$($generics)*> $crate::shape::Shape for $type {
            const SCHEMA: $crate::shape::SchemaRef = T::SCHEMA;
        }
    )*};
}

use {same_as_held, shapes, shapes_of};
