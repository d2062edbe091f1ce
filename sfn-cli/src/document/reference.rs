//! Files that a file names: `${file(path):key}` of the Serverless Framework, `DefinitionUri` of SAM.

use super::fault::Fault;
use super::file::File;
use super::parse::{self, Parsed};
use crate::rule::Rule;
use sfn_core::check::{Location, Step};
use sfn_core::json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// A value, and where it stands.
#[derive(Debug)]
pub(super) struct Site {
    pub(super) file: Rc<File>,
    pub(super) at: Location,
    pub(super) value: Value,
}

impl Site {
    /// What is below a key, taken out of the value.
    pub(super) fn take(&mut self, key: &str) -> Option<Self> {
        let value = self.value.get_mut(key)?.take();
        Some(Self { file: Rc::clone(&self.file), at: self.at.key(key), value })
    }

    /// An error here.
    pub(super) fn fault(&self, rule: Rule, message: impl Into<String>) -> Fault {
        Fault::at_value(rule, &self.file, self.at.clone(), message)
    }

    /// The warning that what deployment makes of this cannot be known here.
    pub(super) fn unknown(&self, what: &str) -> Fault {
        let message = format!("{what} is known at deployment only, so the definition is not checked");
        self.fault(Rule::UnreadDefinition, message).warning()
    }
}

/// The files that others name: each is read once.
#[derive(Debug)]
pub(super) struct Files {
    /// Where relative paths start.
    folder: PathBuf,
    read: BTreeMap<PathBuf, Result<Opened, Box<Fault>>>,
}

/// A file that another names.
#[derive(Debug)]
struct Opened {
    file: Rc<File>,
    parsed: Parsed,
}

/// A `${file(path):key}` in pieces.
struct FileVariable<'t> {
    path: &'t str,
    keys: Option<&'t str>,
}

impl Files {
    pub(super) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), read: BTreeMap::new() }
    }

    /// The duplicate keys of each file that was read.
    pub(super) fn duplicates(self) -> impl Iterator<Item = (Rc<File>, Vec<Location>)> {
        self.read.into_values().flatten().map(|Opened { file, parsed }| (file, parsed.duplicates))
    }

    /// What a `${file(…)}` stands for; the site itself where it is no text.
    pub(super) fn resolve(&mut self, site: Site) -> Result<Site, Box<Fault>> {
        let Value::String(text) = &site.value else { return Ok(site) };
        let Some(FileVariable { path, keys }) = file_variable(text) else {
            return Err(Box::new(site.unknown(&format!("`{text}`"))));
        };
        let extension = Path::new(path).extension().unwrap_or_default();
        if path.contains("${") || !["json", "yaml", "yml", "asl"].iter().any(|known| extension == *known) {
            return Err(Box::new(site.unknown(&format!("`{text}`"))));
        }
        let Opened { file, parsed } = self.file(&site, path)?;
        let keys = keys.into_iter().flat_map(|keys| keys.split('.'));
        let at: Location = keys.map(|key| Step::Key(key.to_owned())).collect();
        match at.value(&parsed.value) {
            Some(value) => Ok(Site { file: Rc::clone(file), at, value: value.clone() }),
            None => Err(Box::new(site.fault(Rule::UnreadDefinition, format!("`{path}` has no `{at}`")))),
        }
    }

    /// The value of a file that a template names.
    pub(super) fn open(&mut self, site: &Site, path: &str) -> Result<Site, Box<Fault>> {
        let Opened { file, parsed } = self.file(site, path)?;
        Ok(Site { file: Rc::clone(file), at: Location::root(), value: parsed.value.clone() })
    }

    fn file(&mut self, site: &Site, path: &str) -> Result<&Opened, Box<Fault>> {
        let full = self.folder.join(path);
        let read = self.read.entry(full).or_insert_with_key(|full| {
            let file = File::read(full).map_err(|error| site.fault(Rule::UnreadDefinition, error.to_string()))?;
            let file = Rc::new(file);
            parse::parse(&file).map(|parsed| Opened { file, parsed })
        });
        read.as_ref().map_err(Clone::clone)
    }
}

fn file_variable(text: &str) -> Option<FileVariable<'_>> {
    let inside = text.trim().strip_prefix("${file(")?.strip_suffix('}')?;
    let (path, rest) = inside.rsplit_once(')')?;
    let keys = match rest {
        "" => None,
        _ => Some(rest.strip_prefix(':')?),
    };
    Some(FileVariable { path: path.trim().trim_matches(['"', '\'']), keys })
}
