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

/// A JSON object: each key once, in the order in which they were written.
#[derive(Clone, Default)]
pub struct Map {
    entries: Vec<(SmolStr, Value)>,
    /// INVARIANT: there where there are more than [`FEW`] entries, with the number of each.
    by_hash: Option<Box<HashTable<u32>>>,
}

/// The entry of a key: what [`Map::entry`] gives.
#[derive(Debug)]
pub enum Entry<'a> {
    /// The key is not there.
    Vacant(VacantEntry<'a>),
    /// The key is there.
    Occupied(OccupiedEntry<'a>),
}

/// The entry of a key that is not there.
#[derive(Debug)]
pub struct VacantEntry<'a> {
    map: &'a mut Map,
    key: SmolStr,
}

/// The entry of a key that is there.
#[derive(Debug)]
pub struct OccupiedEntry<'a> {
    entry: &'a mut (SmolStr, Value),
}

impl Map {
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
    pub(super) fn of_distinct(entries: Vec<(SmolStr, Value)>) -> Self {
        let mut map = Self { entries, by_hash: None };
        map.number();
        map
    }

    /// Entries as they were written. Of a key that stands twice, the last value counts, in the place of the first; `repeated`
    /// is told of each time that a key is there already.
    pub(super) fn of_written(entries: Vec<(SmolStr, Value)>, mut repeated: impl FnMut(SmolStr)) -> Self {
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
    pub fn get_index(&self, index: usize) -> Option<(&SmolStr, &Value)> {
        self.entries.get(index).map(|(key, value)| (key, value))
    }

    /// The value of a key.
    #[must_use]
    #[inline]
    pub fn get(&self, key: &str) -> Option<&Value> {
        match &self.by_hash {
            None => self.entries.iter().find(|(known, _)| known.as_str() == key).map(|(_, value)| value),
            Some(numbers) => self.entries.get(self.find(numbers, key)?).map(|(_, value)| value),
        }
    }

    /// The value of a key, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
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
    pub fn insert(&mut self, key: impl Into<SmolStr>, value: Value) -> Option<Value> {
        match self.entry(key) {
            Entry::Occupied(entry) => Some(std::mem::replace(entry.into_mut(), value)),
            Entry::Vacant(entry) => {
                entry.insert(value);
                None
            }
        }
    }

    /// Gives a key a value, at this place; behind the others, where the place is beyond them. Gives the value that it had.
    pub fn shift_insert(&mut self, index: usize, key: impl Into<SmolStr>, value: Value) -> Option<Value> {
        let key = key.into();
        let before = self.shift_remove(&key);
        self.entries.insert(index.min(self.entries.len()), (key, value));
        self.number();
        before
    }

    /// Takes a key out; the others keep their order.
    pub fn shift_remove(&mut self, key: &str) -> Option<Value> {
        self.shift_remove_entry(key).map(|(_, value)| value)
    }

    /// Takes a key out, with its entry; the others keep their order.
    pub fn shift_remove_entry(&mut self, key: &str) -> Option<(SmolStr, Value)> {
        let index = self.get_index_of(key)?;
        let entry = self.entries.remove(index);
        self.number();
        Some(entry)
    }

    /// Keeps those entries only for which it says `true`.
    pub fn retain(&mut self, mut keep: impl FnMut(&SmolStr, &mut Value) -> bool) {
        self.entries.retain_mut(|(key, value)| keep(key, value));
        self.number();
    }

    /// Sorts the entries by their keys; those that are alike keep their order.
    pub(crate) fn sort_by_key<K: Ord>(&mut self, mut rank: impl FnMut(&str) -> K) {
        self.entries.sort_by_key(|(key, _)| rank(key));
        self.number();
    }

    /// The entry of a key, which is looked for once.
    pub fn entry(&mut self, key: impl Into<SmolStr>) -> Entry<'_> {
        let key = key.into();
        match self.get_index_of(&key) {
            None => Entry::Vacant(VacantEntry { map: self, key }),
            #[expect(clippy::indexing_slicing, reason = "the place was found in it")]
            Some(index) => Entry::Occupied(OccupiedEntry { entry: &mut self.entries[index] }),
        }
    }

    /// Adds an entry whose key is not there.
    fn push(&mut self, key: SmolStr, value: Value) {
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
    pub fn iter(&self) -> Iter<'_> {
        Iter(self.entries.iter())
    }

    /// The entries in their order; their values can be changed.
    pub fn iter_mut(&mut self) -> IterMut<'_> {
        IterMut(self.entries.iter_mut())
    }

    /// The keys in their order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &SmolStr> + ExactSizeIterator + Clone {
        self.entries.iter().map(|(key, _)| key)
    }

    /// The values in their order.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &Value> + ExactSizeIterator + Clone {
        self.entries.iter().map(|(_, value)| value)
    }

    /// The values in their order, to be changed.
    pub fn values_mut(&mut self) -> impl DoubleEndedIterator<Item = &mut Value> + ExactSizeIterator {
        self.entries.iter_mut().map(|(_, value)| value)
    }

    /// The values in their order.
    pub fn into_values(self) -> impl DoubleEndedIterator<Item = Value> + ExactSizeIterator {
        self.entries.into_iter().map(|(_, value)| value)
    }
}

/// Whether each of a few keys is there once.
fn are_distinct(entries: &[(SmolStr, Value)]) -> bool {
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

fn hash_at(entries: &[(SmolStr, Value)], number: u32) -> u64 {
    entries.get(number as usize).map_or(0, |(key, _)| hash(key))
}

impl<'a> Entry<'a> {
    /// The value of the key; this one, if the key is not there.
    pub fn or_insert(self, value: Value) -> &'a mut Value {
        self.or_insert_with(|| value)
    }

    /// The value of the key; the one that it makes, if the key is not there.
    pub fn or_insert_with(self, value: impl FnOnce() -> Value) -> &'a mut Value {
        match self {
            Self::Vacant(entry) => entry.insert(value()),
            Self::Occupied(entry) => entry.into_mut(),
        }
    }
}

impl<'a> VacantEntry<'a> {
    /// Adds the key with this value.
    pub fn insert(self, value: Value) -> &'a mut Value {
        self.map.push(self.key, value);
        let last = self.map.entries.len() - 1;
        #[expect(clippy::indexing_slicing, reason = "it has just been added")]
        &mut self.map.entries[last].1
    }
}

impl<'a> OccupiedEntry<'a> {
    /// The key.
    #[must_use]
    pub const fn key(&self) -> &SmolStr {
        &self.entry.0
    }

    /// The value.
    #[must_use]
    pub const fn into_mut(self) -> &'a mut Value {
        &mut self.entry.1
    }

    /// Replaces the value.
    pub const fn insert(&mut self, value: Value) -> Value {
        std::mem::replace(&mut self.entry.1, value)
    }
}

/// The entries of an object in their order.
#[derive(Clone, Debug)]
pub struct Iter<'a>(slice::Iter<'a, (SmolStr, Value)>);

/// The entries of an object in their order; their values can be changed.
#[derive(Debug)]
pub struct IterMut<'a>(slice::IterMut<'a, (SmolStr, Value)>);

/// The entries of an object in their order, taken out of it.
#[derive(Debug)]
pub struct IntoIter(vec::IntoIter<(SmolStr, Value)>);

macro_rules! iterator {
    ($($Type:ident$(<$life:lifetime>)? => $Item:ty, $entry:pat => $item:expr;)*) => {
        $(
            impl$(<$life>)? Iterator for $Type$(<$life>)? {
                type Item = $Item;

                #[inline]
                fn next(&mut self) -> Option<Self::Item> {
                    self.0.next().map(|$entry| $item)
                }

                fn size_hint(&self) -> (usize, Option<usize>) {
                    self.0.size_hint()
                }
            }

            impl$(<$life>)? DoubleEndedIterator for $Type$(<$life>)? {
                fn next_back(&mut self) -> Option<Self::Item> {
                    self.0.next_back().map(|$entry| $item)
                }
            }

            impl$(<$life>)? ExactSizeIterator for $Type$(<$life>)? {}
        )*
    };
}

iterator! {
    Iter<'a> => (&'a SmolStr, &'a Value), (key, value) => (key, value);
    IterMut<'a> => (&'a SmolStr, &'a mut Value), (key, value) => (&*key, value);
    IntoIter => (SmolStr, Value), entry => entry;
}

impl<'a> IntoIterator for &'a Map {
    type Item = (&'a SmolStr, &'a Value);
    type IntoIter = Iter<'a>;

    #[inline]
    fn into_iter(self) -> Iter<'a> {
        self.iter()
    }
}

impl<'a> IntoIterator for &'a mut Map {
    type Item = (&'a SmolStr, &'a mut Value);
    type IntoIter = IterMut<'a>;

    fn into_iter(self) -> IterMut<'a> {
        self.iter_mut()
    }
}

impl IntoIterator for Map {
    type Item = (SmolStr, Value);
    type IntoIter = IntoIter;

    fn into_iter(self) -> IntoIter {
        IntoIter(self.entries.into_iter())
    }
}

impl<K: Into<SmolStr>> Extend<(K, Value)> for Map {
    fn extend<I: IntoIterator<Item = (K, Value)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

impl<K: Into<SmolStr>> FromIterator<(K, Value)> for Map {
    fn from_iter<I: IntoIterator<Item = (K, Value)>>(entries: I) -> Self {
        let entries = entries.into_iter();
        let mut map = Self::with_capacity(entries.size_hint().0);
        map.extend(entries);
        map
    }
}

impl<K: Into<SmolStr>, const N: usize> From<[(K, Value); N]> for Map {
    fn from(entries: [(K, Value); N]) -> Self {
        entries.into_iter().collect()
    }
}

impl fmt::Debug for Map {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self).finish()
    }
}

/// Equal values below equal keys, in whatever order.
impl PartialEq for Map {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
            || self.len() == other.len() && self.iter().all(|(key, value)| other.get(key) == Some(value))
    }
}

impl Eq for Map {}
