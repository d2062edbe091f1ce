//! Tests of [`sfn_examples::catalog_import`]: the function of a distributed Map by itself.

use sfn_examples::catalog_import::*;

fn batch(price: &str) -> Batch {
    Batch { items: vec![Row { sku: "S-1".to_owned(), price: price.to_owned() }] }
}

/// A Lambda function is a function: a test calls it.
#[tokio::test]
async fn a_batch_is_imported() {
    assert_eq!(import_articles(batch("12.50")).await.unwrap(), 1);
}

#[tokio::test]
async fn a_price_that_is_no_number_has_an_error_of_its_own() {
    let error = import_articles(batch("free")).await.unwrap_err();

    assert_eq!(sfn::ErrorNames::error_name(&error), "Catalog.BadPrice");
    assert_eq!(error.to_string(), "the price of S-1 is no number: free");
}
