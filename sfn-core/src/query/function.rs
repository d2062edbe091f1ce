//! The functions that may end a path: `$.items.length()`.

/// A function at the end of a path. Source: Jayway 2.4, `PathFunctionFactory`; later versions have more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PathFunction {
    /// `avg()`: the mean of numbers.
    Avg,
    /// `stddev()`: their standard deviation.
    Stddev,
    /// `sum()`: their sum.
    Sum,
    /// `min()`: the least of them.
    Min,
    /// `max()`: the greatest of them.
    Max,
    /// `concat()`: texts, one after the other.
    Concat,
    /// `length()`: how many items an array or fields an object has.
    Length,
    /// `size()`: the same as `length()`.
    Size,
    /// `append()`: an array and one more item.
    Append,
}

impl PathFunction {
    /// All of them.
    pub const ALL: [PathFunction; 9] = [
        PathFunction::Avg,
        PathFunction::Stddev,
        PathFunction::Sum,
        PathFunction::Min,
        PathFunction::Max,
        PathFunction::Concat,
        PathFunction::Length,
        PathFunction::Size,
        PathFunction::Append,
    ];

    /// The name as it stands in a path.
    pub fn name(self) -> &'static str {
        match self {
            PathFunction::Avg => "avg",
            PathFunction::Stddev => "stddev",
            PathFunction::Sum => "sum",
            PathFunction::Min => "min",
            PathFunction::Max => "max",
            PathFunction::Concat => "concat",
            PathFunction::Length => "length",
            PathFunction::Size => "size",
            PathFunction::Append => "append",
        }
    }

    /// The function of that name.
    pub fn named(name: &str) -> Option<PathFunction> {
        PathFunction::ALL.into_iter().find(|function| function.name() == name)
    }
}
