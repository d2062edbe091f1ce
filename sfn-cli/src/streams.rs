//! The two outputs: the result for programs, and what is said to people.

use crate::error::Error;
use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

/// The outputs of a command.
pub(crate) struct Streams<'s> {
    stdout: &'s mut dyn Write,
    stderr: &'s mut dyn Write,
    /// Whether the result may have colours.
    pub(crate) is_styled: bool,
    /// Whether people watch the standard error: then progress is drawn, and not written.
    #[cfg_attr(not(feature = "run"), expect(dead_code, reason = "only `run` shows progress"))]
    pub(crate) is_live: bool,
}

impl<'s> Streams<'s> {
    pub(crate) fn new(stdout: &'s mut dyn Write, stderr: &'s mut dyn Write) -> Self {
        Self { stdout, stderr, is_styled: false, is_live: false }
    }

    /// Says whether the result may have colours.
    pub(crate) fn styled(self, is_styled: bool) -> Self {
        Self { is_styled, ..self }
    }

    /// Says whether people watch the standard error.
    pub(crate) fn live(self, is_live: bool) -> Self {
        Self { is_live, ..self }
    }

    /// Writes the whole result. A reader that has seen enough (`| head`) is no error.
    pub(crate) fn result(&mut self, text: &str) -> Result<(), Error> {
        match self.write_result(text) {
            Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Error::Stdout(error)),
            _ => Ok(()),
        }
    }

    fn write_result(&mut self, text: &str) -> io::Result<()> {
        self.stdout.write_all(text.as_bytes())?;
        self.stdout.flush()
    }

    /// Progress: what was done, or taken into account.
    pub(crate) fn note(&mut self, text: impl Display) {
        self.say(format_args!("{text}\n"));
    }

    pub(crate) fn warning(&mut self, text: impl Display) {
        self.say(format_args!("warning: {text}\n"));
    }

    /// Each mistake with its own `error:`.
    pub(crate) fn error(&mut self, error: &Error) {
        for text in error.texts() {
            self.say(format_args!("error: {text}\n"));
        }
    }

    /// Text as it is.
    pub(crate) fn say(&mut self, text: impl Display) {
        // Nobody is left to be told that the standard error cannot be written.
        let _ = self.stderr.write_all(text.to_string().as_bytes());
    }
}
