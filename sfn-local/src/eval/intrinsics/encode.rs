//! Base64 and hashes.

use super::Outcome;
use super::arguments::Arguments;
use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use md5::{Digest, Md5};
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};
use std::borrow::Cow;
use std::fmt::Write;

/// Java's decoder takes what lacks its padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// `States.Base64Encode(text)`.
pub(super) fn base64(arguments: &Arguments<'_>) -> Outcome {
    Ok(BASE64.encode(arguments.short_text(0)?).into())
}

/// `States.Base64Decode(text)`. Bytes that are no UTF-8 become U+FFFD, as Java reads them.
pub(super) fn from_base64(arguments: &Arguments<'_>) -> Outcome {
    let bytes = BASE64.decode(arguments.short_text(0)?);
    let bytes = bytes.map_err(|_| arguments.wrong(0, "must be a valid Base64 string"))?;
    Ok(String::from_utf8_lossy(&bytes).as_ref().into())
}

/// `States.Hash(data, algorithm)`: in lower-case hexadecimal.
pub(super) fn hash(arguments: &Arguments<'_>) -> Outcome {
    let data = arguments.get(0)?;
    let text = data.as_str().map_or_else(|| Cow::Owned(data.to_text()), Cow::Borrowed);
    arguments.is_short(0, &text)?;
    let digest = match arguments.text(1)? {
        "MD5" => hexadecimal::<Md5>(&text),
        "SHA-1" => hexadecimal::<Sha1>(&text),
        "SHA-256" => hexadecimal::<Sha256>(&text),
        "SHA-384" => hexadecimal::<Sha384>(&text),
        "SHA-512" => hexadecimal::<Sha512>(&text),
        _ => return Err(arguments.wrong(1, "must be one of MD5, SHA-1, SHA-256, SHA-384, SHA-512")),
    };
    Ok(digest.into())
}

fn hexadecimal<D: Digest>(text: &str) -> String {
    D::digest(text).iter().fold(String::new(), |mut digits, byte| {
        // Writing to memory cannot fail.
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}
