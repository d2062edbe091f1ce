//! A persistent trie over the hashes of keys: an object's shares all but one path with that of the object under it.
//!
//! A place is 0 (nothing), odd (a key: half of it is where the key stands) or even (four places, for the next two bits).

use super::{NameId, Table};
use crate::flow::list;

/// Words of a key: its hash (2), its name, the node of its value.
const KEY: usize = 4;

impl Table<'_> {
    /// The node of a key's value, in the trie with this root.
    pub(in crate::flow) const fn find(&self, root: u32, hash: u64) -> Option<u32> {
        let mut place = root;
        let mut bits = hash;
        while place != 0 && place.is_multiple_of(2) {
            place = self.word(self.lists + place / 2 + (bits & 3) as u32);
            bits >>= 2;
        }
        if place == 0 {
            return None;
        }
        let at = self.lists + place / 2;
        let found = self.word(at) == hash as u32 && self.word(at + 1) == (hash >> 32) as u32;
        if found { Some(self.word(at + 3)) } else { None }
    }
}

/// The keys of a trie, in the order of their hashes.
pub(in crate::flow) struct Keys {
    places: [u32; 128],
    length: usize,
}

impl Keys {
    pub(in crate::flow) const fn of(root: u32) -> Self {
        let mut places = [0; 128];
        list::put(&mut places, 0, root);
        Self { places, length: 1 }
    }

    /// The next key and the node of its value.
    pub(in crate::flow) const fn next(&mut self, table: &Table<'_>) -> Option<(NameId, u32)> {
        while self.length > 0 {
            self.length -= 1;
            let place = match list::at(&self.places, self.length) {
                Some(place) => *place,
                None => 0,
            };
            let at = table.lists + place / 2;
            if !place.is_multiple_of(2) {
                return Some((NameId(table.word(at + 2)), table.word(at + 3)));
            }
            let mut branch = if place == 0 { 0 } else { 4 };
            while branch > 0 {
                branch -= 1;
                // A trie is no deeper than the bits of a hash, 32 places of which three wait at each.
                if list::put(&mut self.places, self.length, table.word(at + branch)) {
                    self.length += 1;
                }
            }
        }
        None
    }
}

/// A key and its value, on the way through a trie.
pub(super) struct Key {
    pub(super) hash: u64,
    pub(super) name: NameId,
    pub(super) node: u32,
}

/// The root of the trie which has this key too, in place of one of the same name.
pub(super) fn insert(words: &mut Vec<u32>, root: u32, key: &Key) -> u32 {
    let place = push(words, &[key.hash as u32, (key.hash >> 32) as u32, key.name.0, key.node]) * 2 + 1;
    put(words, root, place, key.hash, 0)
}

/// The place of what `old` holds, and `key`. `depth`: bits of the hash that led here.
fn put(words: &mut Vec<u32>, old: u32, key: u32, hash: u64, depth: u32) -> u32 {
    let other = hash_at(words, old);
    if old == 0 || other == Some(hash) {
        return key;
    }
    let mut four = [0; KEY];
    match other {
        Some(other) => set(&mut four, other, depth, old),
        None => four.iter_mut().zip(words.iter().skip(old as usize / 2)).for_each(|(to, from)| *to = *from),
    }
    let under = four.get(branch(hash, depth)).copied().unwrap_or_default();
    let under = put(words, under, key, hash, depth + 2);
    set(&mut four, hash, depth, under);
    push(words, &four) * 2
}

fn set(four: &mut [u32; KEY], hash: u64, depth: u32, place: u32) {
    if let Some(slot) = four.get_mut(branch(hash, depth)) {
        *slot = place;
    }
}

fn branch(hash: u64, depth: u32) -> usize {
    (hash.checked_shr(depth).unwrap_or_default() & 3) as usize
}

/// The hash of the key at an odd place.
fn hash_at(words: &[u32], place: u32) -> Option<u64> {
    let at = place as usize / 2;
    match words.get(at..at + 2) {
        Some([low, high]) if !place.is_multiple_of(2) => Some(u64::from(*low) | u64::from(*high) << 32),
        _ => None,
    }
}

fn push(words: &mut Vec<u32>, more: &[u32; KEY]) -> u32 {
    let at = words.len() as u32;
    words.extend(more);
    at
}
