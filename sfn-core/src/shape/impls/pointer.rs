//! What is written and read as the thing that it holds: pointers, cells, wrappers.

use super::same_as_held;
use crate::shape::Shape;
use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::cmp::Reverse;
use std::num::{Saturating, Wrapping};
use std::rc::Rc;
use std::sync::{Arc, Mutex, RwLock};

same_as_held! {
    {T: Shape + ?Sized} &T;
    {T: Shape + ?Sized} &mut T;
    {T: Shape + ?Sized} Box<T>;
    {T: Shape + ?Sized} Rc<T>;
    {T: Shape + ?Sized} Arc<T>;
    {T: Shape + ?Sized + ToOwned} Cow<'_, T>;
    {T: Shape} Cell<T>;
    {T: Shape + ?Sized} RefCell<T>;
    {T: Shape + ?Sized} Mutex<T>;
    {T: Shape + ?Sized} RwLock<T>;
    {T: Shape} Reverse<T>;
    {T: Shape} Saturating<T>;
    {T: Shape} Wrapping<T>;
}
