//! What only the editor sees: every word of the machine as a path or a field that rust-analyzer can complete, show
//! and jump to. All of it is under `cfg(rust_analyzer)`, so rustc spends nothing on it.
//!
//! A known and a half-typed word give tokens of the same shape: rust-analyzer compares the expansion of what was typed
//! with one where a probe stands at the cursor, by offsets.

use super::Machine;
use super::choice::{Choice, Outcome};
use super::condition::Condition;
use super::states::{Body, State, States};
use crate::args::Arg;
use crate::tokens::rust_name;
use crate::value::{ValueKind, stated};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, format_ident, quote};

/// The hints of a machine: its words, and what it reads of its data.
pub(super) fn hints(machine: &Machine, data: &TokenStream) -> TokenStream {
    let facade = machine.attributes.facade.clone().unwrap_or_else(|| quote!(::sfn));
    let mut hints = Hints { facade, scopes: 0, tokens: TokenStream::new() };
    hints.args("Machine", &machine.attributes.asl);
    hints.args("ServerlessMachine", &machine.attributes.serverless);
    hints.args("Default", &machine.attributes.default);
    for (_, args) in &machine.attributes.events {
        hints.args("MachineEvent", args);
    }
    if let Some(states) = &machine.states {
        hints.states(states);
    }
    let tokens = hints.tokens;
    quote! {
        #[allow(unexpected_cfgs)]
        const _: () = {
            #[cfg(rust_analyzer)]
            #[allow(non_camel_case_types, unused)]
            fn hints() { #tokens }
            #data
        };
    }
}

struct Hints {
    facade: TokenStream,
    scopes: usize,
    tokens: TokenStream,
}

impl Hints {
    /// The states of a scope are the variants of an enum; what leads to one is a path to its variant.
    fn states(&mut self, states: &States) {
        let scope = format_ident!("States{}", self.scopes);
        self.scopes += 1;
        let names: Vec<_> = states.states.iter().filter_map(state_name).collect();
        for state in &states.states {
            self.state(state, &scope);
        }
        // Behind the words: the editor completes the first token that came from what is typed, and a declaration
        // completes nothing.
        self.tokens.extend(quote! { enum #scope { #(#names,)* } });
    }

    fn state(&mut self, state: &State, scope: &Ident) {
        match &state.body {
            Body::Call(kind, args) => {
                self.path("types", kind);
                let mut args = args.as_slice();
                if kind == "Task" {
                    self.resource(args.first());
                    args = without_path(args);
                }
                self.scoped_args(&kind.to_string(), args, Some(scope));
            }
            Body::Choice(choice) => self.choice(choice, scope),
        }
    }

    fn args(&mut self, object: &str, args: &[Arg]) {
        self.scoped_args(object, args, None);
    }

    fn scoped_args(&mut self, object: &str, args: &[Arg], scope: Option<&Ident>) {
        for arg in args {
            if let Some(key) = arg.key() {
                self.word(object, key);
            }
            match arg {
                Arg::Field(key, value) if is_target(key) => {
                    if let (ValueKind::Word(word), Some(scope)) = (&value.kind, scope) {
                        self.target(&Ident::new(word, value.span()), scope);
                    }
                }
                Arg::Call(key, args) => {
                    let args = if key == "Retry" || key == "Catch" { without_path(args) } else { args };
                    if let Some(object) = object_of(key) {
                        self.scoped_args(object, args, scope);
                    }
                }
                Arg::Block(_, states, _) => self.states(states),
                Arg::Choice(choice) => {
                    if let Some(scope) = scope {
                        self.choice(choice, scope);
                    }
                }
                _ => {}
            }
        }
    }

    fn word(&mut self, object: &str, key: &Ident) {
        let facade = &self.facade;
        // What stands in place of a state's type may be no name that Rust takes.
        let Ok(object) = syn::parse_str::<Ident>(object) else { return };
        let Some(key) = rust_name(key) else { return };
        self.tokens.extend(quote! { let _ = |word: #facade::__private::words::#object| word.#key; });
    }

    /// A word of a module of `sfn_core::words`.
    fn path(&mut self, module: &str, word: &Ident) {
        let facade = &self.facade;
        let module = Ident::new(module, Span::call_site());
        if let Some(word) = rust_name(word) {
            self.tokens.extend(quote! { #facade::__private::words::#module::#word; });
        }
    }

    /// A Task's function. The expansion names it too, but behind the definition's JSON: its length changes with a state
    /// that is named after the function.
    fn resource(&mut self, arg: Option<&Arg>) {
        if let Some(path) = arg.and_then(function_path) {
            self.tokens.extend(quote! { let _ = |function: #path| {}; });
        }
    }

    fn choice(&mut self, choice: &Choice, scope: &Ident) {
        for rule in &choice.rules {
            if let Some(condition) = &rule.condition {
                self.condition(condition);
            }
            self.outcome(&rule.outcome, scope);
        }
        if let Some(default) = &choice.default {
            self.outcome(default, scope);
        }
    }

    fn outcome(&mut self, outcome: &Outcome, scope: &Ident) {
        for (key, _) in &outcome.fields {
            self.word("ChoiceRule", key);
        }
        if let Some(target) = &outcome.target {
            self.target(target, scope);
        }
    }

    fn target(&mut self, target: &Ident, scope: &Ident) {
        if let Some(target) = rust_name(target) {
            self.tokens.extend(quote! { #scope::#target; });
        }
    }

    fn condition(&mut self, condition: &Condition) {
        match condition {
            Condition::Jsonata(_) | Condition::Json(..) => {}
            Condition::Test(test) => {
                self.path("operators", &test.operator);
            }
            Condition::Not(_, inner) => self.condition(inner),
            Condition::And(_, list) | Condition::Or(_, list) => list.iter().for_each(|inner| self.condition(inner)),
        }
    }
}

/// The name of a state; a Task that has none is named after its function.
fn state_name(state: &State) -> Option<Ident> {
    if let Some(ident) = &state.ident {
        return rust_name(ident);
    }
    let Body::Call(kind, args) = &state.body else { return None };
    let function = function_path(args.first()?)?.segments.pop()?.ident;
    let mut name: Ident = syn::parse_str(&sfn_core::lambda::state_name(&function.to_string())).ok()?;
    // At the state, so that a transition leads there; in the macro's context, so that rust-analyzer refuses to rename
    // what is not written.
    name.set_span(kind.span().resolved_at(Span::call_site()));
    Some(name)
}

/// The path of a function; a constant is an expression, which the expansion itself names.
fn function_path(arg: &Arg) -> Option<syn::Path> {
    let mut tokens = match arg {
        Arg::Flag(function) => function.to_token_stream(),
        Arg::Bare(value) => stated(value).map_or_else(|| value.tokens.clone(), |(value, _)| value.tokens),
        _ => return None,
    };
    if tokens.clone().into_iter().last().is_some_and(|token| token.to_string() == ":") {
        // `module::` waits for a name: the editor's probe is one too, and the shape stays.
        tokens.extend(quote!(function));
    }
    let path: syn::Path = syn::parse2(tokens).ok()?;
    let is_constant = path.segments.last()?.ident.to_string().chars().all(|c| !c.is_lowercase());
    (!is_constant).then_some(path)
}

/// The arguments behind a resource or an error that is one word: the expansion itself names it, as a Rust path.
fn without_path(args: &[Arg]) -> &[Arg] {
    match args.split_first() {
        Some((Arg::Flag(_), rest)) => rest,
        _ => args,
    }
}

fn is_target(key: &Ident) -> bool {
    key == "Next" || key == "Default"
}

/// The object whose fields stand in `Word(…)`; `None`: keys of the author's choosing, as in `tags(…)`, or a mistake.
fn object_of(key: &Ident) -> Option<&'static str> {
    Some(match key.to_string().as_str() {
        "Retry" => "Retrier",
        "Catch" => "Catcher",
        "Credentials" => "Credentials",
        "ProcessorConfig" => "ProcessorConfig",
        "ItemReader" => "ItemReader",
        "ReaderConfig" => "ReaderConfig",
        "ItemBatcher" => "ItemBatcher",
        "ResultWriter" => "ResultWriter",
        "WriterConfig" => "WriterConfig",
        "loggingConfig" => "LoggingConfig",
        "tracingConfig" => "TracingConfig",
        "encryptionConfig" => "EncryptionConfig",
        "alarms" => "Alarms",
        "topics" => "AlarmTopics",
        "notifications" => "Notifications",
        "schedule" => "MachineSchedule",
        "http" => "MachineHttp",
        "eventBridge" | "cloudwatchEvent" => "MachineEventBridge",
        _ => return None,
    })
}
