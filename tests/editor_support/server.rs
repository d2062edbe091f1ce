//! What an editor asks a language server, as functions.

use crate::client::Client;
use crate::project::Project;
use crate::text;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Building the macros takes the longest, and only the first time.
const READY: Duration = Duration::from_secs(300);

/// An editor with one project.
pub(crate) struct Server {
    client: Client,
    pub(crate) project: Project,
    version: u64,
}

/// A completion that was offered.
pub(crate) struct Completion {
    pub(crate) label: String,
    /// What is written in place of the word at the cursor.
    pub(crate) text: String,
}

impl Server {
    /// Opens the project and waits until rust-analyzer has read it and built its macros.
    pub(crate) fn open(project: Project) -> Self {
        let mut command = project.rust_analyzer().unwrap_or_else(|message| panic!("{message}"));
        let mut server = Self { client: Client::start(&mut command), project, version: 0 };
        server.client.request("initialize", &initialize(&server.project.uri("")));
        server.client.notify("initialized", &json!({}));
        server
    }

    /// Opens a file of the project.
    pub(crate) fn open_file(&mut self, file: &str) {
        let text = self.project.read(file);
        let document = json!({ "uri": self.project.uri(file), "languageId": "rust", "version": 0, "text": text });
        self.client.notify("textDocument/didOpen", &json!({ "textDocument": document }));
    }

    /// Waits until the macro call at `offset` expands.
    pub(crate) fn wait_for_expansion(&mut self, file: &str, text: &str, offset: usize) {
        let end = Instant::now() + READY;
        let params = self.at(file, text, offset);
        loop {
            let status = self.client.notification("experimental/serverStatus", end);
            if status["quiescent"] == true {
                let expansion = self.client.request("rust-analyzer/expandMacro", &params);
                if expansion["expansion"].as_str().is_some_and(|text| !text.is_empty()) {
                    return;
                }
            }
        }
    }

    /// Puts `text` in place of the file's.
    pub(crate) fn edit(&mut self, file: &str, text: &str) {
        self.version += 1;
        let document = json!({ "uri": self.project.uri(file), "version": self.version });
        let params = json!({ "textDocument": document, "contentChanges": [{ "text": text }] });
        self.client.notify("textDocument/didChange", &params);
    }

    /// What is offered at `offset`.
    pub(crate) fn completions(&mut self, file: &str, text: &str, offset: usize) -> Vec<Completion> {
        let params = self.at(file, text, offset);
        let answer = self.client.request("textDocument/completion", &params);
        let items = answer.get("items").unwrap_or(&answer).as_array().cloned().unwrap_or_default();
        let string = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let text = |item: &Value| string(item["textEdit"].get("newText").unwrap_or(&item["insertText"]));
        items.iter().map(|item| Completion { label: string(&item["label"]), text: text(item) }).collect()
    }

    /// Where what is at `offset` is declared: byte offsets in the same file.
    pub(crate) fn definitions(&mut self, file: &str, text: &str, offset: usize) -> Vec<usize> {
        self.definitions_in(file, text, offset, (file, text))
    }

    /// The same in another file.
    pub(crate) fn definitions_in(&mut self, file: &str, text: &str, offset: usize, other: (&str, &str)) -> Vec<usize> {
        let params = self.at(file, text, offset);
        let answer = self.client.request("textDocument/definition", &params);
        self.places(other.0, other.1, &answer)
    }

    /// Where what is at `offset` is named, its declaration too.
    pub(crate) fn references(&mut self, file: &str, text: &str, offset: usize) -> Vec<usize> {
        let mut params = self.at(file, text, offset);
        params["context"] = json!({ "includeDeclaration": true });
        let answer = self.client.request("textDocument/references", &params);
        self.places(file, text, &answer)
    }

    /// What is shown of what is at `offset`.
    pub(crate) fn hover(&mut self, file: &str, text: &str, offset: usize) -> String {
        let params = self.at(file, text, offset);
        let answer = self.client.request("textDocument/hover", &params);
        answer["contents"]["value"].as_str().unwrap_or_default().to_owned()
    }

    /// The text after what is at `offset` was renamed.
    pub(crate) fn renamed(&mut self, file: &str, text: &str, offset: usize, name: &str) -> String {
        let mut params = self.at(file, text, offset);
        params["newName"] = json!(name);
        let answer = self.client.request("textDocument/rename", &params);
        let edits = &answer["documentChanges"][0]["edits"];
        text::apply(text, edits.as_array().map_or(&[], Vec::as_slice))
    }

    /// The errors in a file, as `line: message`.
    pub(crate) fn errors(&mut self, file: &str) -> Vec<String> {
        let params = json!({ "textDocument": { "uri": self.project.uri(file) } });
        let answer = self.client.request("textDocument/diagnostic", &params);
        let items = answer["items"].as_array().cloned().unwrap_or_default();
        let errors = items.iter().filter(|item| item["severity"] == 1);
        errors.map(|item| format!("{}: {} {}", item["range"]["start"]["line"], item["code"], item["message"])).collect()
    }

    fn at(&self, file: &str, text: &str, offset: usize) -> Value {
        json!({ "textDocument": { "uri": self.project.uri(file) }, "position": text::position(text, offset) })
    }

    /// The starts of those of the places that are in `file`.
    fn places(&self, file: &str, text: &str, answer: &Value) -> Vec<usize> {
        let uri = self.project.uri(file);
        let here = |place: &&Value| place["uri"] == uri || place["targetUri"] == uri;
        let range = |place: &Value| place.get("targetSelectionRange").unwrap_or(&place["range"]).clone();
        let places = answer.as_array().into_iter().flatten().filter(here);
        let mut offsets: Vec<_> = places.map(|place| text::offset(text, &range(place)["start"])).collect();
        offsets.sort_unstable();
        offsets
    }
}

fn initialize(root: &str) -> Value {
    json!({
        "processId": std::process::id(),
        "rootUri": root,
        "workspaceFolders": [{ "uri": root, "name": "editor-probes" }],
        "capabilities": {
            "general": { "positionEncodings": ["utf-8"] },
            "workspace": { "workspaceEdit": { "documentChanges": true } },
            "textDocument": {
                "completion": { "completionItem": { "snippetSupport": true } },
                "hover": { "contentFormat": ["markdown"] },
                "diagnostic": {},
            },
            "experimental": { "serverStatusNotification": true },
        },
        "initializationOptions": {
            // Only what rust-analyzer finds by itself: rustc's own words have tests of their own.
            "checkOnSave": false,
            "cachePriming": { "enable": false },
        },
    })
}
