//! Hashes of texts, for `States.Hash` and `$hash`.

use md5::{Digest, Md5};
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};
use std::fmt::Write;

/// The hash of a text in lower-case hexadecimal; `None`: AWS has no algorithm of that name.
pub(crate) fn hexadecimal(text: &str, algorithm: &str) -> Option<String> {
    Some(match algorithm {
        "MD5" => digits::<Md5>(text),
        "SHA-1" => digits::<Sha1>(text),
        "SHA-256" => digits::<Sha256>(text),
        "SHA-384" => digits::<Sha384>(text),
        "SHA-512" => digits::<Sha512>(text),
        _ => return None,
    })
}

fn digits<D: Digest>(text: &str) -> String {
    D::digest(text).iter().fold(String::new(), |mut digits, byte| {
        // Writing to memory cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}
