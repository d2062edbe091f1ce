//! A supplier's catalogue is read page by page and put into the shop's tree of categories.
//!
//! JSONPath with variables; pages of a generic type, a token that is only there while there is more, a type that holds itself,
//! maps, tuples and JSON inside of text, a type that is stated on an edge.

use crate::common::Page;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sfn::{ErrorNames, Shape, lambda, state_machine};
use std::collections::{BTreeMap, HashMap};

/// What is to be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Sync {
    supplier: String,
    manifest_bucket: String,
    /// Only what changed since then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    changed_since: Option<String>,
}

/// The answer of S3 to `getObject`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "PascalCase")]
pub(crate) struct S3Text {
    body: String,
    content_length: u64,
}

/// What a supplier says of its catalogue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Manifest {
    supplier: String,
    page_size: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    changed_since: Option<String>,
    tree: Category,
}

/// A category, with those in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Category {
    id: String,
    name: String,
    children: Vec<Category>,
}

/// The tree without categories that have no name.
#[lambda]
pub(crate) async fn prune(tree: Category) -> Category {
    fn pruned(mut category: Category) -> Option<Category> {
        category.children = category.children.into_iter().filter_map(pruned).collect();
        (!category.name.is_empty()).then_some(category)
    }
    let root = Category { children: Vec::new(), ..tree.clone() };
    pruned(tree).unwrap_or(root)
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Query {
    supplier: String,
    size: u32,
    token: Option<String>,
    since: Option<String>,
}

/// An article.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Article {
    sku: String,
    #[serde(flatten)]
    names: Names,
    /// The names of the categories from the root on.
    path: Vec<String>,
    /// By currency, in its smallest unit.
    prices: HashMap<String, u64>,
    /// Length, width and height in centimetres.
    size: Option<(f64, f64, f64)>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    attributes: BTreeMap<String, Value>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Names {
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    brand: Option<String>,
}

#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Supplier.")]
pub(crate) enum SupplierError {
    #[error("the supplier wants us to wait")]
    Throttled,
    #[error("the token {0} is too old")]
    TokenExpired(String),
}

/// Fetches a page of a catalogue.
#[lambda(timeout = 30)]
pub(crate) async fn fetch_page(query: Query) -> Result<Page<Article>, SupplierError> {
    let Query { supplier, size, token, since } = query;
    if size == 0 {
        return Err(SupplierError::Throttled);
    }
    let names = Names { title: format!("{supplier} article"), brand: since };
    let prices = HashMap::from([("EUR".to_owned(), 1_999)]);
    let article = Article { sku: "1".to_owned(), names, path: vec![], prices, size: None, attributes: BTreeMap::new() };
    let next_token = if token.is_none() { Some("2".to_owned()) } else { None };
    Ok(Page { items: vec![article], next_token })
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Placing {
    article: Article,
    tree: Category,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Place {
    category: String,
    depth: usize,
}

#[derive(Debug, thiserror::Error, ErrorNames)]
#[error_name(prefix = "Catalog.")]
pub(crate) enum CatalogError {
    #[error("there is no category {0}")]
    NoCategory(String),
}

/// Finds the category of an article.
#[lambda]
pub(crate) async fn place(placing: Placing) -> Result<Place, CatalogError> {
    let mut here = &placing.tree;
    for name in &placing.article.path {
        let found = here.children.iter().find(|child| child.name == *name);
        here = found.ok_or_else(|| CatalogError::NoCategory(name.clone()))?;
    }
    Ok(Place { category: here.id.clone(), depth: placing.article.path.len() })
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Freight {
    sku: String,
    length: f64,
    girth: Vec<f64>,
}

/// How an article is sent.
#[lambda]
pub(crate) fn freight_class(freight: Freight) -> u8 {
    let girth: f64 = freight.girth.iter().sum();
    if freight.length + 2.0 * girth > 300.0 { 3 } else { 1 }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub(crate) struct Synced {
    supplier: String,
    pages: u32,
    root: String,
}

state_machine! {
    /// Brings the shop's catalogue up to a supplier's.
    pub(crate) CatalogSync<Sync, Synced> {
        GetManifest: Task(
            "arn:aws:states:::aws-sdk:s3:getObject" as S3Text,
            Parameters = json!({ "Bucket": $.manifestBucket, "Key": States::Format("{}/manifest.json", $.supplier) }),
            ResultSelector = json!({ "size": $.ContentLength, "parsed": States::StringToJson($.Body) }),
            ResultPath = $.manifest,
            Retry(["S3.S3Exception"], IntervalSeconds = 3, MaxAttempts = 2),
            Catch("S3.NoSuchKeyException", ResultPath = $.error, Next = NoManifest),
            Next = IsEmpty,
        ),
        NoManifest: Fail(
            Error = "Catalog.NoManifest",
            CausePath = States::Format("{} says nothing of its catalogue: {}", $.supplier, $.error.Cause),
        ),
        IsEmpty: if NumericEquals($.manifest.size, 0) { Nothing } else { ReadManifest },
        Nothing: Pass(Parameters = json!({ "supplier": $.supplier, "pages": 0, "root": "" }), End),
        ReadManifest: Pass(
            InputPath = $.manifest.parsed,
            Next = Prepare as Manifest,
        ),
        Prepare: Pass(
            Assign = json!({ "supplier": $.supplier, "size": $["page-size"], "pages": 0, "restarts": 0 }),
            Next = Prune,
        ),
        Task(prune, InputPath = $.tree, ResultPath = $.tree, Next = HasCategories),
        HasCategories: if IsPresent($.tree.children[0].name) { Describe } else { Nowhere },
        Nowhere: Fail(Error = "Catalog.Nowhere", Cause = "the tree has no categories"),
        Describe: Pass(
            Parameters = json!({ "first": $.tree.children[0].name, "all": $.tree.children[*].id, "below.$": "$.tree..name" }),
            ResultPath = $.about,
            Next = Keep,
        ),
        Keep: Pass(Assign = json!({ "tree": $.tree, "root": $.tree.id }), Next = FromWhen),
        FromWhen: if IsPresent($["changed-since"]) { Changed } else { Everything },
        Changed: Pass(
            Parameters = json!({ "query": { "supplier": $supplier, "size": $size, "since": $["changed-since"] } }),
            Next = FetchPage,
        ),
        Everything: Pass(Parameters = json!({ "query": { "supplier": $supplier, "size": $size } }), Next = FetchPage),
        Task(
            fetch_page,
            InputPath = $.query,
            ResultPath = $.page,
            Assign = json!({ "pages": States::MathAdd($pages, 1) }),
            Retry(SupplierError::Throttled, IntervalSeconds = 5, BackoffRate = 2.0, MaxAttempts = 6, JitterStrategy = FULL),
            Catch(
                SupplierError::TokenExpired,
                Assign = json!({ "restarts": States::MathAdd($restarts, 1) }),
                ResultPath = $.error,
                Next = MayRestart,
            ),
            Next = AnyItems,
        ),
        MayRestart: if NumericLessThan($restarts, 3) { Everything } else { Stale },
        Stale: Fail(Error = "Catalog.Stale", CausePath = $.error.Cause),
        AnyItems: if IsPresent($.page.items[0]) { StoreAll } else { AnyMore },
        StoreAll: Map(
            ItemsPath = $.page.items,
            ItemSelector = json!({ "article": $$.Map.Item.Value, "tree": $tree }),
            MaxConcurrency = 8,
            ItemProcessor {
                Task(
                    place,
                    ResultPath = $.place,
                    Catch(CatalogError::NoCategory, ResultPath = $.error, Next = Park),
                    Next = HasSize,
                ),
                HasSize: if IsPresent($.article.size) && !IsNull($.article.size) { FreightClass } else { Letter },
                Task(
                    freight_class,
                    Parameters = json!({
                        "sku": $.article.sku,
                        "length": $.article.size[0],
                        "girth": States::Array($.article.size[1], $.article.size[2]),
                    }),
                    ResultPath = $.freight,
                    Next = HasBrand,
                ),
                Letter: Pass(Result = json!(0), ResultPath = $.freight, Next = HasBrand),
                HasBrand: if IsPresent($.article.brand) { WithBrand } else { WithoutBrand },
                WithBrand: Pass(
                    Parameters = json!({ "text": States::Format("{} by {}", $.article.title, $.article.brand) }),
                    ResultPath = $.label,
                    Next = Put,
                ),
                WithoutBrand: Pass(Parameters = json!({ "text": $.article.title }), ResultPath = $.label, Next = Put),
                Put: Task(
                    "arn:aws:states:::dynamodb:putItem",
                    Parameters = json!({
                        "TableName": "catalog",
                        "Item": {
                            "sku": { "S": $.article.sku },
                            "label": { "S": $.label.text },
                            "category": { "S": $.place.category },
                            "freight": { "N": States::Format("{}", $.freight) },
                            "prices": { "S": States::JsonToString($.article.prices) },
                            "supplier": { "S": $supplier },
                        },
                    }),
                    ResultPath = null,
                    OutputPath = $.place,
                    End,
                ),
                Park: Task(
                    "arn:aws:states:::sqs:sendMessage",
                    Parameters = json!({
                        "QueueUrl": "https://sqs.eu-central-1.amazonaws.com/123456789012/unplaced",
                        "MessageBody": { "article": $.article, "why": $.error.Cause },
                    }),
                    ResultSelector = json!({ "category": "", "depth": 0 }),
                    End,
                ),
            },
            ResultPath = $.stored,
            Next = AnyMore,
        ),
        AnyMore: if IsPresent($.page.nextToken) && NumericLessThan($pages, 1000) {
            NextPage
        } else if IsPresent($.page.nextToken) {
            Endless
        } else {
            Finished
        },
        NextPage: Pass(
            Parameters = json!({ "query": { "supplier": $supplier, "size": $size, "token": $.page.nextToken } }),
            Next = FetchPage,
        ),
        Endless: Fail(Error = "Catalog.Endless", CausePath = States::Format("{} pages and more", $pages)),
        Finished: Pass(Parameters = json!({ "supplier": $supplier, "pages": $pages, "root": $root }), End),
    }
}
