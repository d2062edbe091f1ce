//! "Did you mean": the nearest of the words that are allowed.

/// Beyond this many edits a suggestion is noise.
const FARTHEST: usize = 3;

/// No name of AWS's is as long.
const LONGEST_MISSPELT: usize = 100;

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

/// The candidate that the word is a misspelling of: at most two edits away, and at most one for five characters; in other case it is
/// none away. The first of the nearest. Words of more than 100 characters are nobody's misspelling.
#[must_use]
pub(crate) fn misspelt<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    if length > LONGEST_MISSPELT {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    let far = |candidate: &str| strsim::osa_distance(&lower, &candidate.to_ascii_lowercase());
    let distances = candidates.into_iter().map(|candidate| (far(candidate), candidate));
    let near = distances.filter(|(distance, _)| *distance <= 2 && distance * 5 <= length);
    near.min_by_key(|(distance, _)| *distance).map(|(_, candidate)| candidate)
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
    use super::{misspelt, nearest};

    #[test]
    fn a_misspelling_is_nearer_than_what_is_suggested() {
        let names = ["ServiceException", "SnapStartException", "Unknown"];
        assert_eq!(misspelt("ServiceExeption", names), Some("ServiceException"));
        assert_eq!(misspelt("SERVICEException", names), Some("ServiceException"));
        for other in ["Service", "UnknownError", "Unkonwm", "", &"x".repeat(200)] {
            assert_eq!(misspelt(other, names), None, "{other}");
        }
    }

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
