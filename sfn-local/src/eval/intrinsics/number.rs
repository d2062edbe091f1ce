//! The functions of numbers.

use super::Outcome;
use super::arguments::Arguments;
use crate::eval::random::{Random, between};

/// `States.MathAdd(first, second)`: of 32 bits each.
pub(super) fn add(arguments: &Arguments<'_>) -> Outcome {
    let (first, second) = (integer(arguments, 0)?, integer(arguments, 1)?);
    Ok((i64::from(first) + i64::from(second)).into())
}

/// `States.MathRandom(start, end, seed)`: at least the start, below the end. With a seed, it is what `java.util.Random` gives.
pub(super) fn random(arguments: &Arguments<'_>, random: &dyn Random) -> Outcome {
    let (start, end) = (integer(arguments, 0)?, integer(arguments, 1)?);
    if start >= end {
        return Err(arguments.wrong(1, "must be greater than argument 1"));
    }
    let number = match arguments.has(2) {
        true => seeded(arguments.whole(2)?, start, end),
        false => between(start.into(), end.into(), random),
    };
    Ok(number.into())
}

fn integer(arguments: &Arguments<'_>, place: usize) -> Result<i32, String> {
    i32::try_from(arguments.whole(place)?).map_err(|_| arguments.wrong(place, "must be an integer of 32 bits"))
}

/// The first of `new Random(seed).ints(start, end)`.
fn seeded(seed: i64, start: i32, end: i32) -> i64 {
    let mut state = scrambled(seed);
    let bound = i64::from(end) - i64::from(start);
    let Ok(bound) = i32::try_from(bound) else {
        // A range of more than 31 bits: until a number is in it.
        loop {
            let number = next(&mut state, 32);
            if (start..end).contains(&number) {
                return number.into();
            }
        }
    };
    i64::from(start) + i64::from(below(bound, &mut state))
}

const MASK: u64 = (1 << 48) - 1;

const fn scrambled(seed: i64) -> u64 {
    (seed.cast_unsigned() ^ 0x5_DEEC_E66D) & MASK
}

/// `Random.nextInt(bound)`.
fn below(bound: i32, state: &mut u64) -> i32 {
    let bits = next(state, 31);
    if bound & (bound - 1) == 0 {
        #[expect(clippy::cast_possible_truncation, reason = "less than the bound")]
        return ((i64::from(bound) * i64::from(bits)) >> 31) as i32;
    }
    let mut bits = bits;
    // Those above the last multiple of the bound would make the low ones too likely.
    while (bits - bits % bound).checked_add(bound - 1).is_none() {
        bits = next(state, 31);
    }
    bits % bound
}

/// `Random.next(bits)`: at most 32 of the 48 bits of a linear congruential generator.
fn next(state: &mut u64, bits: u32) -> i32 {
    *state = state.wrapping_mul(0x5_DEEC_E66D).wrapping_add(0xB) & MASK;
    #[expect(clippy::cast_possible_truncation, reason = "the low 32 bits, as in Java")]
    let number = (*state >> (48 - bits)) as i32;
    number
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `new Random(42)` gives as `nextInt()`, and as `nextInt(10)`.
    #[test]
    fn the_generator_is_that_of_java() {
        let mut state = scrambled(42);
        let numbers = std::array::from_fn(|_| next(&mut state, 32));
        assert_eq!(numbers, [-1_170_105_035, 234_785_527, -1_360_544_799, 205_897_768]);
        let mut state = scrambled(42);
        let numbers = std::array::from_fn(|_| below(10, &mut state));
        assert_eq!(numbers, [0, 3, 8, 4]);
        assert_eq!(seeded(42, 5, 15), 5);
    }

    #[test]
    fn the_widest_range_has_an_end() {
        let number = seeded(7, i32::MIN, i32::MAX);
        assert!(number < i64::from(i32::MAX));
    }
}
