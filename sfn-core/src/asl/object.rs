//! How the objects of the model are read, written and ordered.
//!
//! `serde(flatten)` would do it, but reads every field twice; 10,000 states should cost milliseconds.

/// Declares an object of the model: its Rust fields with their ASL names, in the order in which they are written.
///
/// `opt` fields may be absent; an `opt` field of type [`crate::json::Value`] tells `null` from absent. What the object
/// has beside these fields is kept in `other`, so that reading and writing loses nothing.
macro_rules! object {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident { $($(#[$doc:meta])* $mode:ident $field:ident: $Type:ty = $key:literal,)* }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $Name {
            $($(#[$doc])* pub $field: $crate::asl::object::object!(@type $mode $Type),)*
            /// The fields that this model does not know, as they were read.
            pub other: crate::json::Map,
        }

        impl $Name {
            /// The fields in the canonical order, and how each is ordered itself.
            pub(crate) const FIELDS: &[(&str, $crate::asl::canonical::Order)] =
                &[$(($key, <$Type as $crate::asl::canonical::Canonical>::order)),*];

            /// Writes the fields in the canonical order.
            pub(crate) fn entries<M: serde::ser::SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
                $($crate::asl::object::object!(@write $mode self.$field, map, $key);)*
                self.other.iter().try_for_each(|(key, value)| map.serialize_entry(key, value))
            }
        }

        impl $crate::asl::canonical::Canonical for $Name {
            fn order(value: &mut crate::json::Value) -> Result<(), $crate::asl::canonical::Misfit> {
                $crate::asl::canonical::object(value, "", Self::FIELDS)
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                self.entries(&mut map)?;
                serde::ser::SerializeMap::end(map)
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Visitor;
                impl<'de> serde::de::Visitor<'de> for Visitor {
                    type Value = $Name;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(concat!("an object (", stringify!($Name), ")"))
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut access: A) -> Result<$Name, A::Error> {
                        $(let mut $field: Option<$Type> = None;)*
                        let mut other = crate::json::Map::new();
                        while let Some(key) = access.next_key::<String>()? {
                            match key.as_str() {
                                $($key => $field = Some(access.next_value()?),)*
                                _ => {
                                    other.insert(key, access.next_value()?);
                                }
                            }
                        }
                        Ok($Name { $($field: $crate::asl::object::object!(@finish $mode $field, $key),)* other })
                    }
                }
                deserializer.deserialize_map(Visitor)
            }
        }
    };
    (@type req $Type:ty) => { $Type };
    (@type opt $Type:ty) => { Option<$Type> };
    (@write req $value:expr, $map:ident, $key:literal) => { $map.serialize_entry($key, &$value)? };
    (@write opt $value:expr, $map:ident, $key:literal) => {
        if let Some(value) = &$value {
            $map.serialize_entry($key, value)?;
        }
    };
    (@finish req $value:ident, $key:literal) => {
        $value.ok_or_else(|| serde::de::Error::missing_field($key))?
    };
    (@finish opt $value:ident, $key:literal) => { $value };
}

pub(crate) use object;
