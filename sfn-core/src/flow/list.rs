//! Lists in constants, where slices have neither `get` nor iterators.

/// The entry at `index`, if there is one.
#[expect(clippy::indexing_slicing, reason = "the index is compared first; `get` is no const fn")]
pub(super) const fn at<T>(list: &[T], index: usize) -> Option<&T> {
    if index < list.len() { Some(&list[index]) } else { None }
}

/// Writes the entry at `index`; whether there is one.
#[expect(clippy::indexing_slicing, reason = "the index is compared first; `get_mut` is no const fn")]
pub(super) const fn put<T: Copy>(list: &mut [T], index: usize, value: T) -> bool {
    let fits = index < list.len();
    if fits {
        list[index] = value;
    }
    fits
}
