//! Numbers, booleans, `null`.

use super::shapes;
use crate::shape::Kind;
use std::num::NonZero;
use std::sync::atomic::{
    AtomicBool, AtomicI8, AtomicI16, AtomicI32, AtomicI64, AtomicIsize, AtomicU8, AtomicU16, AtomicU32, AtomicU64,
    AtomicUsize,
};

/// Whole numbers from `min` to `max`, and the types that hold one that is not zero.
macro_rules! integers {
    ($($type:ident, $name:literal, $non_zero:literal => $min:expr, $max:expr;)*) => {
        shapes! {$(
            $type, $name => Kind::Integer { min: $min, max: $max };
            // Where 0 is not the least, a schema cannot leave it out.
            NonZero<$type>, $non_zero => Kind::Integer { min: if $min == 0 { 1 } else { $min }, max: $max };
        )*}
    };
}

integers! {
    u8, "u8", "NonZero<u8>" => 0, u8::MAX as i128;
    u16, "u16", "NonZero<u16>" => 0, u16::MAX as i128;
    u32, "u32", "NonZero<u32>" => 0, u32::MAX as i128;
    u64, "u64", "NonZero<u64>" => 0, u64::MAX as i128;
    usize, "usize", "NonZero<usize>" => 0, usize::MAX as i128;
    u128, "u128", "NonZero<u128>" => 0, i128::MAX;
    i8, "i8", "NonZero<i8>" => i8::MIN as i128, i8::MAX as i128;
    i16, "i16", "NonZero<i16>" => i16::MIN as i128, i16::MAX as i128;
    i32, "i32", "NonZero<i32>" => i32::MIN as i128, i32::MAX as i128;
    i64, "i64", "NonZero<i64>" => i64::MIN as i128, i64::MAX as i128;
    isize, "isize", "NonZero<isize>" => isize::MIN as i128, isize::MAX as i128;
    i128, "i128", "NonZero<i128>" => i128::MIN, i128::MAX;
}

shapes! {
    bool, "bool" => Kind::Boolean;
    f32, "f32" => Kind::Number;
    f64, "f64" => Kind::Number;
    (), "()" => Kind::Null;
}

/// Atomics are written and read as the numbers that they hold.
macro_rules! atomics {
    ($($type:ident $of:ident)*) => {$(
        #[diagnostic::do_not_recommend]
        impl crate::shape::Shape for $type {
            const SCHEMA: crate::shape::SchemaRef = <$of as crate::shape::Shape>::SCHEMA;
        }
    )*};
}

atomics! {
    AtomicBool bool
    AtomicI8 i8 AtomicI16 i16 AtomicI32 i32 AtomicI64 i64 AtomicIsize isize
    AtomicU8 u8 AtomicU16 u16 AtomicU32 u32 AtomicU64 u64 AtomicUsize usize
}
