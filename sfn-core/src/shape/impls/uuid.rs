//! `uuid::Uuid`: a string.

use super::shapes;
use crate::shape::Kind;
use uuid::Uuid;

shapes! {
    Uuid, "Uuid" => Kind::Text("a UUID");
}
