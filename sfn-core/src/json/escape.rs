//! Which bytes of a text JSON writes escaped, found in eight at a time.

/// A mark in the highest bit of the first of eight bytes that is written escaped: a control character, `"` or `\`. Bytes
/// behind that one may be marked too; the first is the lowest one.
#[must_use]
pub(crate) const fn escaped(bytes: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    // Its highest bit is set where a byte was less than `most` (Hacker's Delight, 6-1).
    const fn below(bytes: u64, most: u64) -> u64 {
        bytes.wrapping_sub(ONES * most) & !bytes
    }
    let quote = below(bytes ^ (ONES * b'"' as u64), 1);
    let backslash = below(bytes ^ (ONES * b'\\' as u64), 1);
    (below(bytes, b' ' as u64) | quote | backslash) & HIGH
}

/// Whether a byte is written escaped.
pub(crate) const fn is_escaped(byte: u8) -> bool {
    matches!(byte, 0..b' ' | b'"' | b'\\')
}

/// How many bytes come before the first that is written escaped.
#[must_use]
#[inline]
pub fn plain_length(bytes: &[u8]) -> usize {
    let (words, last) = bytes.as_chunks();
    for (number, word) in words.iter().enumerate() {
        let escaped = escaped(u64::from_le_bytes(*word));
        if escaped != 0 {
            return 8 * number + escaped.trailing_zeros() as usize / 8;
        }
    }
    8 * words.len() + last.iter().take_while(|byte| !is_escaped(**byte)).count()
}

#[cfg(test)]
mod tests {
    use super::{is_escaped, plain_length};

    #[test]
    fn the_first_escaped_byte_is_found() {
        for length in 0..20 {
            for at in 0..length {
                for byte in 0..=u8::MAX {
                    // What comes behind is none of it.
                    let bytes: Vec<u8> =
                        (0..length).map(|n| if n < at { b'!' } else { byte.wrapping_add(n - at) }).collect();
                    let first = bytes.iter().position(|byte| is_escaped(*byte)).unwrap_or(bytes.len());
                    assert_eq!(plain_length(&bytes), first);
                }
            }
        }
    }
}
