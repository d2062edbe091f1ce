//! Randomness that the engine seeds, so that a run can be repeated.

use std::sync::atomic::{AtomicU64, Ordering};

/// Where `States.UUID`, `States.MathRandom` and their likes in expressions take random bits from.
pub(crate) trait Random {
    /// 64 random bits.
    fn next_u64(&self) -> u64;
}

/// Random bits from a seed: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014).
#[derive(Debug)]
pub(crate) struct Seeded(AtomicU64);

impl Seeded {
    /// What it is advanced by.
    const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

    pub(crate) const fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }

    /// Another source, of which this one's bits tell nothing.
    pub(crate) fn fork(&self) -> Self {
        Self::new(self.next_u64())
    }
}

impl Random for Seeded {
    fn next_u64(&self) -> u64 {
        let state = self.0.fetch_add(Self::STEP, Ordering::Relaxed).wrapping_add(Self::STEP);
        let state = (state ^ state >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let state = (state ^ state >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        state ^ state >> 31
    }
}

/// A UUID of version 4 (RFC 9562), in its canonical text.
pub(crate) fn uuid(random: &dyn Random) -> String {
    const VERSION: u64 = 0xF000;
    const VARIANT: u64 = 0x3FFF_FFFF_FFFF_FFFF;
    let high = random.next_u64() & !VERSION | 0x4000;
    let low = random.next_u64() & VARIANT | 0x8000_0000_0000_0000;
    // By hand: each execution has one, and the formatter of numbers takes ten times as long.
    let mut text = String::with_capacity(36);
    for (half, groups) in [(high, [8, 12, 16]), (low, [4, 16, 16])] {
        for digit in 0..16 {
            if groups.contains(&digit) {
                text.push('-');
            }
            text.push(hexadecimal(half >> (60 - 4 * digit)));
        }
        if text.len() == 18 {
            text.push('-');
        }
    }
    text
}

/// The lowest four bits as a digit.
fn hexadecimal(bits: u64) -> char {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    usize::try_from(bits & 0xF).ok().and_then(|at| DIGITS.get(at)).map_or('0', |digit| char::from(*digit))
}

/// A whole number at least `from` and below `to`; `from` where there is none.
pub(crate) fn between(from: i64, to: i64, random: &dyn Random) -> i64 {
    let count = u128::from(to.abs_diff(from)) * u128::from(from < to);
    // The high half of the product: as even as 64 bits can be, without a division.
    let offset = (u128::from(random.next_u64()) * count) >> 64;
    from.wrapping_add_unsigned(u64::try_from(offset).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;

    struct Fixed(Cell<u64>);

    impl Random for Fixed {
        fn next_u64(&self) -> u64 {
            !self.0.replace(!self.0.get())
        }
    }

    #[test]
    fn a_uuid_has_its_version_and_variant() {
        assert_eq!(uuid(&Fixed(Cell::new(0))), "ffffffff-ffff-4fff-8000-000000000000");
        assert_eq!(uuid(&Fixed(Cell::new(u64::MAX))), "00000000-0000-4000-bfff-ffffffffffff");
    }

    #[test]
    fn both_ends_of_a_range_are_reached_and_none_beyond() {
        for (from, to) in [(0, 10), (-5, 5), (i64::MIN, i64::MAX), (7, 8)] {
            let random = Fixed(Cell::new(u64::MAX));
            assert_eq!(between(from, to, &random), from);
            assert_eq!(between(from, to, &random), to - 1);
        }
        assert_eq!(between(3, 3, &Fixed(Cell::new(0))), 3);
    }
}
