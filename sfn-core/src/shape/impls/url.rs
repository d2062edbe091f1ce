//! `url::Url`: a string.

use super::shapes;
use crate::shape::Kind;
use url::Url;

shapes! {
    Url, "Url" => Kind::Text("a URL");
}
