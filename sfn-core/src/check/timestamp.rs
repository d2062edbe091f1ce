//! RFC 3339 timestamps, with `T` and an offset.

use super::place::Place;
use super::{Code, Problem};

/// Reports a text that is no timestamp.
pub(super) fn check(text: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    if !is_timestamp(text) {
        let message = format!("`{text}` is no RFC 3339 timestamp");
        found.push(at.error(Code::InvalidTimestamp, message).help("such as `2016-03-14T01:59:00Z`"));
    }
}

/// Source: RFC 3339 section 5.6, with capital `T` and `Z` as states-language.net/spec.html#timestamps asks.
fn is_timestamp(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else { return false };
    let (clock, offset) = match time.find(['Z', '+', '-']) {
        Some(at) => time.split_at(at),
        None => return false,
    };
    let (clock, fraction) = clock.split_once('.').map_or((clock, None), |(clock, fraction)| (clock, Some(fraction)));
    is_date(date) && is_clock(clock) && fraction.is_none_or(is_number) && is_offset(offset)
}

fn is_date(text: &str) -> bool {
    let [year, month, day] = parts(text, '-', [4, 2, 2]);
    let (Some(year), Some(month), Some(day)) = (year, month, day) else { return false };
    (1..=days(year, month)).contains(&day)
}

fn days(year: u32, month: u32) -> u32 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        _ => 0,
    }
}

fn is_clock(text: &str) -> bool {
    let [hour, minute, second] = parts(text, ':', [2, 2, 2]);
    let below = |part: Option<u32>, limit| part.is_some_and(|part| part < limit);
    // 60: a leap second.
    below(hour, 24) && below(minute, 60) && below(second, 61)
}

fn is_offset(text: &str) -> bool {
    let Some(offset) = text.strip_prefix(['+', '-']) else { return text == "Z" };
    let [hour, minute] = parts(offset, ':', [2, 2]);
    hour.is_some_and(|hour| hour < 24) && minute.is_some_and(|minute| minute < 60)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The numbers of a text, each of so many digits; `None` where one is not, all of them where there are more or fewer.
fn parts<const N: usize>(text: &str, separator: char, digits: [usize; N]) -> [Option<u32>; N] {
    if text.split(separator).count() != N {
        return [None; N];
    }
    let mut texts = text.split(separator);
    digits.map(|length| texts.next().filter(|part| part.len() == length && is_number(part))?.parse().ok())
}
