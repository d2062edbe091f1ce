//! "Did you mean": the nearest of the words that are allowed.

/// Beyond this many edits a suggestion is noise.
const FARTHEST: usize = 3;

/// A shorter word begins too many others.
const SHORTEST_BEGINNING: usize = 4;

/// The candidate nearest to `word`, if one is near enough to be what was meant.
///
/// Near: at most three edits (insertion, deletion, substitution, transposition), and at most half of the word's
/// characters, so that short words are not taken for one another. Equal distances go to the first candidate that begins
/// with the same letter, else to the first. Where none
/// is near, a candidate that begins with the word is taken: `Timeout` for `TimeoutSeconds`.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = word.to_ascii_lowercase();
    let length = word.chars().count();
    let candidates: Vec<&str> = candidates.into_iter().collect();
    let begins = |candidate: &&str| length >= SHORTEST_BEGINNING && candidate.to_ascii_lowercase().starts_with(&lower);
    let near = candidates
        .iter()
        .map(|candidate| (strsim::osa_distance(&lower, &candidate.to_ascii_lowercase()), candidate))
        .filter(|(distance, _)| *distance <= FARTHEST && distance * 2 <= length)
        .min_by_key(|(distance, candidate)| (*distance, !begins_alike(&lower, candidate)))
        .map(|(_, candidate)| *candidate);
    near.or_else(|| candidates.into_iter().find(begins))
}

/// The end of a message: `; did you mean …?`, or nothing.
#[must_use]
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> String {
    nearest(word, candidates).map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}

fn begins_alike(lower: &str, candidate: &str) -> bool {
    lower.chars().next() == candidate.to_ascii_lowercase().chars().next()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn suggests_only_what_is_near() {
        let states = ["CallExternalApi", "CatchAllFallback"];
        assert_eq!(nearest("CatchAllFalback", states), Some("CatchAllFallback"));
        assert_eq!(nearest("catchallfallback", states), Some("CatchAllFallback"));
        assert_eq!(nearest("Missing", states), None);
        assert_eq!(nearest("Ed", ["Next", "End"]), Some("End"));
        assert_eq!(nearest("A", ["B"]), None);
    }
}
