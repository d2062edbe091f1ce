//! The Map state.

use super::super::{Node, NodeId, Question, Step, Want};
use super::context::{EXECUTION_INPUT, ITEM};
use super::follow::{Data, Follow, Left, Sight};
use super::nodes::Nodes;
use crate::json::Value;

impl<'a> Follow<'a> {
    pub(super) fn map(&mut self, sight: &Sight<'a>) -> Left {
        let seen = self.input(sight);
        self.limits(&seen);
        let item = match sight.field("ItemReader") {
            Some(reader) => self.read_item(&seen, reader),
            None if sight.state.is_jsonata => self.jsonata_item(&seen),
            None => self.path_item(&seen),
        };
        let variables = self.nodes.set(sight.variables, ITEM, item);
        let each = Sight { variables, ..seen };
        let selector = ["ItemSelector", "Parameters"].into_iter().find(|field| sight.field(field).is_some());
        let selected = selector.map_or(item, |field| self.effective(&each, field));
        let given = match sight.field("ItemBatcher") {
            Some(batcher) => self.batch(&seen, batcher, selected),
            None => selected,
        };
        let scope = sight.state.inner.first().and_then(|scope| self.machine.scopes.get(*scope));
        let variables = match scope.filter(|scope| scope.is_distributed) {
            // A child execution has variables of its own, and an input of its own.
            Some(_) => {
                let input = self.child_input(&seen);
                self.nodes.closed([(ITEM, item), (EXECUTION_INPUT, input)])
            }
            None => variables,
        };
        let data = Data { data: given, variables };
        let mut left = Left { inner: vec![Some(data); sight.state.inner.len()], exits: Vec::new() };
        self.caught(sight, &mut left);
        left
    }

    /// What a Map gives: a list of what the iterations give, or where the writer put it.
    pub(super) fn map_result(&mut self, sight: &Sight<'a>, results: &[NodeId]) -> Left {
        let each = results.first().copied().unwrap_or(Nodes::UNKNOWN);
        let result = match sight.field("ResultWriter") {
            None => self.nodes.add(Node::List(each)),
            Some(writer) => self.written_result(sight, writer),
        };
        let result = self.made(sight, "result", result);
        let data = self.finish(sight, result);
        self.next(sight, data)
    }

    /// `{MapRunArn, ResultWriterDetails}` where the results go to S3; what a writer that only transforms gives is not known.
    fn written_result(&mut self, sight: &Sight<'a>, writer: &Value) -> NodeId {
        if writer.get("Resource").is_none() {
            return self.transformed(sight);
        }
        let text = self.nodes.add(Node::Text);
        self.nodes.closed([("MapRunArn", text), ("ResultWriterDetails", Nodes::UNKNOWN)])
    }

    /// The fields of a Map that hold numbers.
    fn limits(&mut self, sight: &Sight<'a>) {
        let limits = [
            ("MaxConcurrency", Want::Integer),
            ("ToleratedFailurePercentage", Want::Number),
            ("ToleratedFailureCount", Want::Integer),
        ];
        for (field, want) in limits {
            self.wanted_path(sight, &format!("{field}Path"), want);
            self.wanted(sight, field, want);
        }
    }

    /// The entry of the list that `ItemsPath` leads to.
    fn path_item(&mut self, sight: &Sight<'a>) -> NodeId {
        let spot = sight.spot();
        let list = match sight.field("ItemsPath") {
            None => {
                let head = format!("the data that reaches state `{}`", sight.state.name);
                let question = Question::Is(sight.data, Want::List);
                self.asks.ask_headed(&self.nodes, question, spot.key("Type"), head);
                sight.data
            }
            Some(Value::String(text)) => self.path_wanted(sight, text, Some(Want::List), spot.key("ItemsPath")),
            Some(_) => Nodes::UNKNOWN,
        };
        self.entry(list)
    }

    /// An entry of a list; of what is none, nothing is known.
    fn entry(&mut self, list: NodeId) -> NodeId {
        let entry = self.nodes.step(list, &Step::Entry);
        match self.nodes.present(entry) {
            Nodes::ABSENT => Nodes::UNKNOWN,
            entry => entry,
        }
    }

    /// The entry of `Items`: a list, or an object, of which each iteration gets a pair.
    fn jsonata_item(&mut self, sight: &Sight<'a>) -> NodeId {
        let items = match sight.field("Items") {
            None => sight.data,
            Some(items) => self.jsonata(sight, items, sight.spot().key("Items")),
        };
        let ways = self.nodes.ways(items);
        let is_list = |way: &NodeId| matches!(self.nodes.get(*way), Node::List(_) | Node::Tuple(_));
        if ways.iter().all(is_list) {
            return self.entry(items);
        }
        let spot = sight.spot();
        let at = if sight.field("Items").is_some() { spot.key("Items") } else { spot.key("Type") };
        self.asks.ask(&self.nodes, Question::Compares(items, Want::Items), at, "");
        // A leaf may be an object, whose pairs are the items.
        match ways.as_slice() {
            [leaf] if self.nodes.is_leaf(*leaf) => {
                let leaf = *leaf;
                self.entry(leaf)
            }
            _ => Nodes::UNKNOWN,
        }
    }

    /// What an `ItemReader` reads: a row of a CSV file, or an object of S3.
    fn read_item(&mut self, sight: &Sight<'a>, reader: &'a Value) -> NodeId {
        let spot = sight.spot();
        let place = spot.key("ItemReader");
        let field = arguments(sight);
        if let Some(given) = reader.get(field) {
            self.template(sight, given, place.key(field));
        }
        let config = reader.get("ReaderConfig");
        if let Some(text) = config.and_then(|config| config.get("MaxItemsPath")).and_then(Value::as_str) {
            let place = place.key("ReaderConfig");
            self.path(sight, text, place.key("MaxItemsPath"));
        }
        let input_type = config.and_then(|config| config.get("InputType")).and_then(Value::as_str);
        let resource = reader.get("Resource").and_then(Value::as_str).unwrap_or_default();
        let name = || format!("what is stated of the items of state `{}`", sight.state.name);
        if let Some(stated) = self.stated(&place.key("Resource").location(), name) {
            return stated;
        }
        let transformed = config.is_some_and(|config| config.get("Transformation").is_some());
        if resource.ends_with(":s3:listObjectsV2") && !transformed {
            return self.listed();
        }
        if input_type != Some("CSV") {
            return self.items_of_file(sight, resource);
        }
        let text = self.nodes.add(Node::Text);
        let headers = config.and_then(|config| config.get("CSVHeaders")).and_then(Value::as_array);
        match headers.map(|headers| headers.iter().map(Value::as_str).collect::<Option<Vec<_>>>()) {
            // A row may be shorter than the header.
            Some(Some(headers)) => {
                let fields = headers.into_iter().map(|header| (header.to_owned(), text)).collect();
                self.nodes.object(fields, Some(Nodes::UNKNOWN))
            }
            _ => self.items_of_file(sight, resource),
        }
    }

    /// What `s3:listObjectsV2` says of an object. Source: docs.aws.amazon.com, "ItemReader", 2025.
    fn listed(&mut self) -> NodeId {
        let text = self.nodes.add(Node::Text);
        let integer = self.nodes.add(Node::Integer);
        let fields = [
            ("Etag", text),
            ("Key", text),
            ("LastModified", Nodes::UNKNOWN),
            ("Size", integer),
            ("StorageClass", text),
        ];
        let fields = fields.iter().map(|(key, value)| ((*key).to_owned(), *value)).collect();
        self.nodes.object(fields, Some(Nodes::UNKNOWN))
    }

    /// Several items in one input.
    fn batch(&mut self, sight: &Sight<'a>, batcher: &'a Value, item: NodeId) -> NodeId {
        let spot = sight.spot();
        let place = spot.key("ItemBatcher");
        // Recorded: the value may be a number in a text.
        for field in ["MaxItemsPerBatchPath", "MaxInputBytesPerBatchPath"] {
            if let Some(text) = batcher.get(field).and_then(Value::as_str) {
                self.path(sight, text, place.key(field));
            }
        }
        let items = self.nodes.add(Node::List(item));
        let mut fields = vec![("Items".to_owned(), items)];
        if let Some(input) = batcher.get("BatchInput") {
            fields.push(("BatchInput".to_owned(), self.template(sight, input, place.key("BatchInput"))));
        }
        let batch = self.nodes.object(fields, None);
        self.nodes.called(batch, || format!("a batch of the items of state `{}`", sight.state.name))
    }
}

fn arguments(sight: &Sight<'_>) -> &'static str {
    super::task::arguments(sight.state)
}
