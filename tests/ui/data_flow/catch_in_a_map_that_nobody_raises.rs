use sfn::{ErrorNames, lambda, state_machine};

#[derive(Debug, ErrorNames)]
#[error_name(prefix = "Stock.")]
enum StockError {
    Empty,
}

impl std::fmt::Display for StockError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{self:?}")
    }
}

#[lambda]
fn reserve(_sku: String) -> Result<(), StockError> {
    Ok(())
}

state_machine! {
    Shop<Vec<String>> {
        Each: Map(
            ItemProcessor { Task(reserve, End) },
            Catch("Empty", Next = SoldOut),
            End,
        ),
        SoldOut: Succeed,
    }
}

fn main() {}
