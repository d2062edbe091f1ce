//! Calls: whether there is the function, and whether it takes what it is given.

use super::super::Code;
use super::names::{Walk, nearest};
use crate::query::jsonata::function::{FUNCTIONS, Function};
use crate::query::jsonata::signature::{Parameter, Signature};
use crate::query::jsonata::tree::{Argument, Expression, Kind, StepKind};

impl<'e> Walk<'_, 'e> {
    /// A call; behind `~>` it has one argument more, before the others.
    pub(super) fn call(
        &mut self,
        call: &'e Expression,
        function: &'e Expression,
        arguments: &'e [Argument],
        is_chained: bool,
    ) {
        match (&function.kind, field_name(function)) {
            (Kind::Variable(name), _) if !name.is_empty() && name != "$" && !self.is_local(name) => {
                self.function(name, call, arguments, is_chained);
            }
            (_, Some(name)) => self.without_dollar(name, function.range.start),
            _ => self.visit(function),
        }
        arguments.iter().filter_map(Argument::value).for_each(|argument| self.visit(argument));
    }

    fn function(&mut self, name: &str, call: &'e Expression, arguments: &'e [Argument], is_chained: bool) {
        let start = call.range.start;
        if name == "eval" {
            return self.no_eval(start);
        }
        let Some(function) = Function::named(name) else {
            let near = self.nearest_function(name);
            return self.error(Code::UnknownFunction, start, format!("there is no function `${name}`{near}"), None);
        };
        if name == "exists"
            && let Some(Argument::Value(argument)) = arguments.first()
        {
            self.guard(argument);
        }
        if let Some(signature) = function.signature()
            && let Some((offset, message)) = refused(function, &signature, call, arguments, is_chained)
        {
            let help = Some(format!("it is `${name}({})`: {}", written(&signature), lower(function.doc)));
            self.error(Code::WrongArguments, offset, message, help);
        }
    }

    /// The end of a message about a function that there is not.
    fn nearest_function(&mut self, name: &str) -> String {
        if !self.compares() {
            return String::new();
        }
        let near = nearest(name, FUNCTIONS.iter().map(|row| row.name).chain(self.locals()));
        near.map_or_else(String::new, |near| format!("; did you mean `${near}`?"))
    }

    pub(super) fn no_eval(&mut self, offset: usize) {
        let help = "`$parse` reads JSON; an expression is written down, not put together".to_owned();
        self.error(Code::UnknownFunction, offset, "Step Functions has no `$eval`".to_owned(), Some(help));
    }

    /// A name that is called as other languages call functions.
    fn without_dollar(&mut self, name: &str, offset: usize) {
        let (message, help) = if Function::named(name).is_some() || self.is_local(name) {
            (format!("a function's name starts with `$`: write `${name}(…)`"), None)
        } else {
            let near = self.nearest_function(name);
            (format!("there is no function `{name}`{near}"), Some("a function's name starts with `$`".to_owned()))
        };
        self.error(Code::UnknownFunction, offset, message, help);
    }
}

/// The name, where an expression is a bare one.
fn field_name(expression: &Expression) -> Option<&str> {
    let Kind::Path(path) = &expression.kind else { return None };
    match (path.steps.as_slice(), &path.group) {
        ([step], None) if step.stages.is_empty() => match &step.kind {
            StepKind::Field(name) => Some(name),
            _ => None,
        },
        _ => None,
    }
}

/// Why a function does not take these arguments, as far as that can be seen: where, and what is wrong.
fn refused(
    function: &Function,
    signature: &Signature,
    call: &Expression,
    arguments: &[Argument],
    is_chained: bool,
) -> Option<(usize, String)> {
    let chained = is_chained.then_some(None);
    let given: Vec<Option<&Expression>> = chained.into_iter().chain(arguments.iter().map(Argument::value)).collect();
    let is_partial = arguments.iter().any(|argument| argument.value().is_none());
    let most = most(signature);
    let count = given.len();
    let least = signature.parameters.iter().filter(|parameter| !parameter.optional).count();
    let too_few = count < least && !is_partial;
    if too_few || most.is_some_and(|most| count > most) {
        let takes = takes(least, most);
        return Some((call.range.start, format!("`${}` takes {takes}, not {count}", function.name)));
    }
    if is_partial {
        return None;
    }
    let fitting = match fit(signature, &given) {
        Fit::All => return None,
        Fit::First(fitting) => fitting,
    };
    // The first argument that nothing fits to; the last one, where only the end is missing.
    let wrong = fitting.min(count.checked_sub(1)?);
    let Some(argument) = given.get(wrong).copied().flatten() else {
        return Some((call.range.start, format!("`${}` does not take these arguments", function.name)));
    };
    let message = format!("argument {} of `${}` cannot be {}", wrong + 1, function.name, noun(argument));
    Some((argument.range.start, message))
}

fn most(signature: &Signature) -> Option<usize> {
    let repeats = signature.parameters.iter().any(|parameter| parameter.repeated);
    (!repeats).then_some(signature.parameters.len())
}

fn takes(least: usize, most: Option<usize>) -> String {
    match (least, most) {
        (_, Some(0)) => "no arguments".to_owned(),
        (1, Some(1)) => "1 argument".to_owned(),
        (least, Some(most)) if least == most => format!("{least} arguments"),
        (0, Some(1)) => "at most 1 argument".to_owned(),
        (least, Some(most)) => format!("{least} to {most} arguments"),
        (1, None) => "at least 1 argument".to_owned(),
        (least, None) => format!("at least {least} arguments"),
    }
}

/// Which arguments fit to the parameters.
enum Fit {
    All,
    /// So many of the first; all of them, where a parameter is left that must have an argument.
    First(usize),
}

/// Matches arguments to parameters as the reference implementation does: any optional one may be left out.
fn fit(signature: &Signature, given: &[Option<&Expression>]) -> Fit {
    let parameters = &signature.parameters;
    // The parameters that may take the next argument.
    let mut next = vec![false; parameters.len() + 1];
    let skip = |next: &mut Vec<bool>| {
        for (place, parameter) in parameters.iter().enumerate() {
            if parameter.optional && next.get(place) == Some(&true) {
                set(next, place + 1);
            }
        }
    };
    set(&mut next, 0);
    skip(&mut next);
    for (number, argument) in given.iter().enumerate() {
        let mut after = vec![false; parameters.len() + 1];
        for (place, parameter) in parameters.iter().enumerate() {
            if next.get(place) == Some(&true) && may_be(*argument, parameter) {
                set(&mut after, place + 1);
                if parameter.repeated {
                    set(&mut after, place);
                }
            }
        }
        next = after;
        skip(&mut next);
        if !next.contains(&true) {
            return Fit::First(number);
        }
    }
    if next.last() == Some(&true) { Fit::All } else { Fit::First(given.len()) }
}

fn set(places: &mut [bool], place: usize) {
    places.get_mut(place).into_iter().for_each(|mark| *mark = true);
}

fn may_be(argument: Option<&Expression>, parameter: &Parameter) -> bool {
    let Some(letter) = argument.and_then(letter) else { return true };
    let is_scalar = letter != 'a' && letter != 'f';
    // A scalar for an array is taken as an array of one, which must be of that kind.
    let fits_inside = parameter.types != "a" || parameter.of.as_ref().is_none_or(|of| of.starts_with(letter));
    parameter.takes(letter) && (!is_scalar || fits_inside)
}

/// The letter of a value that is written down. None: what it is, is not known here.
fn letter(expression: &Expression) -> Option<char> {
    Some(match &expression.kind {
        Kind::String(_) => 's',
        Kind::Number(_) => 'n',
        Kind::Bool(_) => 'b',
        Kind::Null => 'l',
        Kind::Array(_) => 'a',
        Kind::Object(_) => 'o',
        Kind::Lambda { .. } | Kind::Regex(_) | Kind::Transform { .. } => 'f',
        _ => return None,
    })
}

fn noun(expression: &Expression) -> &'static str {
    match expression.kind {
        Kind::String(_) => "a text",
        Kind::Number(_) => "a number",
        Kind::Bool(_) => "`true` or `false`",
        Kind::Null => "`null`",
        Kind::Array(_) => "an array",
        Kind::Object(_) => "an object",
        Kind::Regex(_) => "a regular expression",
        Kind::Lambda { .. } | Kind::Transform { .. } => "a function",
        _ => "this",
    }
}

/// The parameters, for people: `text, number?`.
fn written(signature: &Signature) -> String {
    let one = |parameter: &Parameter| {
        let noun = |letter| match letter {
            's' => "text",
            'n' => "number",
            'b' => "boolean",
            'o' => "object",
            'a' => "array",
            'f' => "function",
            _ => "value",
        };
        let kinds: Vec<_> = parameter.types.chars().map(noun).collect();
        let mark = if parameter.repeated {
            ", …"
        } else if parameter.optional {
            "?"
        } else {
            ""
        };
        format!("{}{mark}", kinds.join(" or "))
    };
    signature.parameters.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn lower(doc: &str) -> String {
    let mut letters = doc.chars();
    letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect()
}
