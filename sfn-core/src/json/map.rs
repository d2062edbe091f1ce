//! Objects: entries in the order in which they were written, found by key.

use super::{SmolStr, Value};
use foldhash::fast::FixedState;
use hashbrown::{HashTable, hash_table};
use std::fmt;
use std::hash::BuildHasher;
use std::slice;
use std::vec;

/// Up to so many entries, to compare each key is faster than to hash one.
const FEW: usize = 24;

/// A JSON object: each key once, in the order in which they were written. Its values are [`Value`]s, or those of another
/// tree of JSON.
#[derive(Clone)]
pub struct Map<V = Value> {
    entries: Vec<(SmolStr, V)>,
    /// INVARIANT: there where there are more than [`FEW`] entries, with the number of each.
    by_hash: Option<Box<HashTable<u32>>>,
}

/// The entry of a key: what [`Map::entry`] gives.
#[derive(Debug)]
pub enum Entry<'a, V = Value> {
    /// The key is not there.
    Vacant(VacantEntry<'a, V>),
    /// The key is there.
    Occupied(OccupiedEntry<'a, V>),
}

/// The entry of a key that is not there.
#[derive(Debug)]
pub struct VacantEntry<'a, V = Value> {
    map: &'a mut Map<V>,
    key: SmolStr,
}

/// The entry of a key that is there.
#[derive(Debug)]
pub struct OccupiedEntry<'a, V = Value> {
    entry: &'a mut (SmolStr, V),
}

impl<V> Default for Map<V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<V> Map<V> {
    /// No entries.
    #[must_use]
    pub const fn new() -> Self {
        Self { entries: Vec::new(), by_hash: None }
    }

    /// No entries yet, and place for so many.
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {
        Self { entries: Vec::with_capacity(capacity), by_hash: None }
    }

    /// Entries of which no two have the same key.
    pub(super) fn of_distinct(entries: Vec<(SmolStr, V)>) -> Self {
        let mut map = Self { entries, by_hash: None };
        map.number();
        map
    }

    /// Entries as they were written. Of a key that stands twice, the last value counts, in the place of the first; `repeated`
    /// is told of each time that a key is there already.
    pub(super) fn of_written(entries: Vec<(SmolStr, V)>, mut repeated: impl FnMut(SmolStr)) -> Self {
        let mut map = Self { entries, by_hash: None };
        let is_distinct = if map.entries.len() > FEW { map.number() } else { are_distinct(&map.entries) };
        if is_distinct {
            return map;
        }
        let mut distinct = Self::with_capacity(map.len());
        for (key, value) in map {
            match distinct.entry(key) {
                Entry::Vacant(entry) => {
                    entry.insert(value);
                }
                Entry::Occupied(mut entry) => {
                    entry.insert(value);
                    repeated(entry.key().clone());
                }
            }
        }
        distinct
    }

    /// How many entries there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The place of a key among the entries, from 0.
    #[must_use]
    #[inline]
    pub fn get_index_of(&self, key: &str) -> Option<usize> {
        match &self.by_hash {
            None => self.entries.iter().position(|(known, _)| known.as_str() == key),
            Some(numbers) => self.find(numbers, key),
        }
    }

    fn find(&self, numbers: &HashTable<u32>, key: &str) -> Option<usize> {
        let is_it = |number: &u32| self.entries.get(*number as usize).is_some_and(|(known, _)| known == key);
        numbers.find(hash(key), is_it).map(|number| *number as usize)
    }

    /// The entry at a place.
    #[must_use]
    pub fn get_index(&self, index: usize) -> Option<(&SmolStr, &V)> {
        self.entries.get(index).map(|(key, value)| (key, value))
    }

    /// The value of a key.
    #[must_use]
    #[inline]
    pub fn get(&self, key: &str) -> Option<&V> {
        match &self.by_hash {
            None => self.entries.iter().find(|(known, _)| known.as_str() == key).map(|(_, value)| value),
            Some(numbers) => self.entries.get(self.find(numbers, key)?).map(|(_, value)| value),
        }
    }

    /// The value of a key, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut V> {
        let index = self.get_index_of(key)?;
        self.entries.get_mut(index).map(|(_, value)| value)
    }

    /// Whether a key is there.
    #[must_use]
    #[inline]
    pub fn contains_key(&self, key: &str) -> bool {
        self.get_index_of(key).is_some()
    }

    /// Gives a key a value: in its place if it is there, else behind the others. Gives the value that it had.
    pub fn insert(&mut self, key: impl Into<SmolStr>, value: V) -> Option<V> {
        match self.entry(key) {
            Entry::Occupied(entry) => Some(std::mem::replace(entry.into_mut(), value)),
            Entry::Vacant(entry) => {
                entry.insert(value);
                None
            }
        }
    }

    /// Gives a key a value, at this place; behind the others, where the place is beyond them. Gives the value that it had.
    pub fn shift_insert(&mut self, index: usize, key: impl Into<SmolStr>, value: V) -> Option<V> {
        let key = key.into();
        let before = self.shift_remove(&key);
        self.entries.insert(index.min(self.entries.len()), (key, value));
        self.number();
        before
    }

    /// Takes a key out; the others keep their order.
    pub fn shift_remove(&mut self, key: &str) -> Option<V> {
        self.shift_remove_entry(key).map(|(_, value)| value)
    }

    /// Takes a key out, with its entry; the others keep their order.
    pub fn shift_remove_entry(&mut self, key: &str) -> Option<(SmolStr, V)> {
        let index = self.get_index_of(key)?;
        let entry = self.entries.remove(index);
        self.number();
        Some(entry)
    }

    /// Keeps those entries only for which it says `true`.
    pub fn retain(&mut self, mut keep: impl FnMut(&SmolStr, &mut V) -> bool) {
        self.entries.retain_mut(|(key, value)| keep(key, value));
        self.number();
    }

    /// Sorts the entries by their keys; those that are alike keep their order.
    pub(crate) fn sort_by_key<K: Ord>(&mut self, mut rank: impl FnMut(&str) -> K) {
        self.entries.sort_by_key(|(key, _)| rank(key));
        self.number();
    }

    /// The entry of a key, which is looked for once.
    pub fn entry(&mut self, key: impl Into<SmolStr>) -> Entry<'_, V> {
        let key = key.into();
        match self.get_index_of(&key) {
            None => Entry::Vacant(VacantEntry { map: self, key }),
            #[expect(clippy::indexing_slicing, reason = "the place was found in it")]
            Some(index) => Entry::Occupied(OccupiedEntry { entry: &mut self.entries[index] }),
        }
    }

    /// Adds an entry whose key is not there.
    fn push(&mut self, key: SmolStr, value: V) {
        self.entries.push((key, value));
        let (entries, last) = (&self.entries, self.entries.len() - 1);
        match (&mut self.by_hash, entries.last(), u32::try_from(last)) {
            (Some(numbers), Some((key, _)), Ok(number)) => {
                numbers.insert_unique(hash(key), number, |number| hash_at(entries, *number));
            }
            _ => {
                self.number();
            }
        }
    }

    /// Makes the index anew, for other numbers. Gives whether each key is there once, as far as the index knows.
    fn number(&mut self) -> bool {
        self.by_hash = None;
        if self.entries.len() <= FEW {
            return true;
        }
        let entries = &self.entries;
        let mut is_distinct = true;
        let mut table: HashTable<u32> = HashTable::with_capacity(entries.len());
        // An object cannot have more entries than this: each takes 56 bytes, and its text some more.
        for ((key, _), number) in entries.iter().zip(0..u32::MAX) {
            let is_it = |other: &u32| entries.get(*other as usize).is_some_and(|(other, _)| other == key);
            match table.entry(hash(key), is_it, |number| hash_at(entries, *number)) {
                hash_table::Entry::Vacant(entry) => {
                    entry.insert(number);
                }
                hash_table::Entry::Occupied(_) => is_distinct = false,
            }
        }
        self.by_hash = Some(Box::new(table));
        is_distinct
    }

    /// The entries in their order.
    #[must_use]
    #[inline]
    pub fn iter(&self) -> Iter<'_, V> {
        Iter(self.entries.iter())
    }

    /// The entries in their order; their values can be changed.
    pub fn iter_mut(&mut self) -> IterMut<'_, V> {
        IterMut(self.entries.iter_mut())
    }

    /// The keys in their order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &SmolStr> + ExactSizeIterator + Clone {
        self.entries.iter().map(|(key, _)| key)
    }

    /// The values in their order.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> + ExactSizeIterator + Clone {
        self.entries.iter().map(|(_, value)| value)
    }

    /// The values in their order, to be changed.
    pub fn values_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut V> + ExactSizeIterator {
        self.entries.iter_mut().map(|(_, value)| value)
    }

    /// The values in their order.
    pub fn into_values(self) -> impl DoubleEndedIterator<Item = V> + ExactSizeIterator {
        self.entries.into_iter().map(|(_, value)| value)
    }
}

/// Whether each of a few keys is there once.
fn are_distinct<V>(entries: &[(SmolStr, V)]) -> bool {
    // A bit for each key, which other keys may have too: most keys need no comparing.
    let mut marks = 0;
    entries.iter().enumerate().all(|(number, (key, _))| {
        let mark = mark(key);
        let is_marked = marks & mark != 0;
        marks |= mark;
        !is_marked || entries.iter().take(number).all(|(before, _)| before.as_str() != key.as_str())
    })
}

/// One of 64 bits: equal keys have the same.
fn mark(key: &str) -> u64 {
    let end = |byte: Option<&u8>| byte.map_or(0, |byte| usize::from(*byte));
    let bytes = key.as_bytes();
    1 << ((end(bytes.first()) + 5 * end(bytes.last()) + 11 * bytes.len()) % 64)
}

/// Who can write the keys can write them so that their hashes are alike; it is only the time of their own file.
fn hash(key: &str) -> u64 {
    FixedState::default().hash_one(key)
}

fn hash_at<V>(entries: &[(SmolStr, V)], number: u32) -> u64 {
    entries.get(number as usize).map_or(0, |(key, _)| hash(key))
}

impl<'a, V> Entry<'a, V> {
    /// The value of the key; this one, if the key is not there.
    pub fn or_insert(self, value: V) -> &'a mut V {
        self.or_insert_with(|| value)
    }

    /// The value of the key; the one that it makes, if the key is not there.
    pub fn or_insert_with(self, value: impl FnOnce() -> V) -> &'a mut V {
        match self {
            Self::Vacant(entry) => entry.insert(value()),
            Self::Occupied(entry) => entry.into_mut(),
        }
    }
}

impl<'a, V> VacantEntry<'a, V> {
    /// Adds the key with this value.
    pub fn insert(self, value: V) -> &'a mut V {
        self.map.push(self.key, value);
        let last = self.map.entries.len() - 1;
        #[expect(clippy::indexing_slicing, reason = "it has just been added")]
        &mut self.map.entries[last].1
    }
}

impl<'a, V> OccupiedEntry<'a, V> {
    /// The key.
    #[must_use]
    pub const fn key(&self) -> &SmolStr {
        &self.entry.0
    }

    /// The value.
    #[must_use]
    pub const fn into_mut(self) -> &'a mut V {
        &mut self.entry.1
    }

    /// Replaces the value.
    pub const fn insert(&mut self, value: V) -> V {
        std::mem::replace(&mut self.entry.1, value)
    }
}

/// The entries of an object in their order.
#[derive(Debug)]
pub struct Iter<'a, V = Value>(slice::Iter<'a, (SmolStr, V)>);

/// The entries of an object in their order; their values can be changed.
#[derive(Debug)]
pub struct IterMut<'a, V = Value>(slice::IterMut<'a, (SmolStr, V)>);

/// The entries of an object in their order, taken out of it.
#[derive(Debug)]
pub struct IntoIter<V = Value>(vec::IntoIter<(SmolStr, V)>);

macro_rules! iterator {
    ($($Type:ident<$($life:lifetime,)? V> => $Item:ty, $entry:pat => $item:expr;)*) => {
        $(
            impl<$($life,)? V> Iterator for $Type<$($life,)? V> {
                type Item = $Item;

                #[inline]
                fn next(&mut self) -> Option<Self::Item> {
                    self.0.next().map(|$entry| $item)
                }

                fn size_hint(&self) -> (usize, Option<usize>) {
                    self.0.size_hint()
                }
            }

            impl<$($life,)? V> DoubleEndedIterator for $Type<$($life,)? V> {
                fn next_back(&mut self) -> Option<Self::Item> {
                    self.0.next_back().map(|$entry| $item)
                }
            }

            impl<$($life,)? V> ExactSizeIterator for $Type<$($life,)? V> {}
        )*
    };
}

iterator! {
    Iter<'a, V> => (&'a SmolStr, &'a V), (key, value) => (key, value);
    IterMut<'a, V> => (&'a SmolStr, &'a mut V), (key, value) => (&*key, value);
    IntoIter<V> => (SmolStr, V), entry => entry;
}

impl<V> Clone for Iter<'_, V> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<'a, V> IntoIterator for &'a Map<V> {
    type Item = (&'a SmolStr, &'a V);
    type IntoIter = Iter<'a, V>;

    #[inline]
    fn into_iter(self) -> Iter<'a, V> {
        self.iter()
    }
}

impl<'a, V> IntoIterator for &'a mut Map<V> {
    type Item = (&'a SmolStr, &'a mut V);
    type IntoIter = IterMut<'a, V>;

    fn into_iter(self) -> IterMut<'a, V> {
        self.iter_mut()
    }
}

impl<V> IntoIterator for Map<V> {
    type Item = (SmolStr, V);
    type IntoIter = IntoIter<V>;

    fn into_iter(self) -> IntoIter<V> {
        IntoIter(self.entries.into_iter())
    }
}

impl<K: Into<SmolStr>, V> Extend<(K, V)> for Map<V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl<K: Into<SmolStr>, V> FromIterator<(K, V)> for Map<V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let entries = entries.into_iter();
        let mut map = Self::with_capacity(entries.size_hint().0);
        map.extend(entries);
        map
    }
}

impl<K: Into<SmolStr>, V, const N: usize> From<[(K, V); N]> for Map<V> {
    fn from(entries: [(K, V); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl<V: fmt::Debug> fmt::Debug for Map<V> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

/// Equal values below equal keys, in whatever order.
impl<V: PartialEq> PartialEq for Map<V> {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
            || self.len() == other.len() && self.iter().all(|(key, value)| other.get(key) == Some(value))
    }
}

impl<V: Eq> Eq for Map<V> {}
