//! Columns that stand under one another.

/// The rows with every column as wide as its widest cell, the first row being the heading. Empty cells are `-`.
pub(crate) fn table<const N: usize>(heading: [&str; N], rows: &[[String; N]]) -> String {
    let heading = heading.map(str::to_owned);
    let all = || std::iter::once(&heading).chain(rows);
    let widths: [usize; N] = std::array::from_fn(|column| {
        all().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0)
    });
    all().map(|row| line(row, &widths)).collect()
}

fn line(cells: &[String], widths: &[usize]) -> String {
    let cells = cells.iter().zip(widths).map(|(cell, width)| format!("{:<width$}", shown(cell)));
    format!("{}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
}

fn width(cell: &str) -> usize {
    shown(cell).chars().count()
}

fn shown(cell: &str) -> &str {
    if cell.is_empty() { "-" } else { cell }
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn columns_are_aligned() {
        let rows = [["Pay".to_owned(), "1".to_owned()], ["Überweisen".to_owned(), String::new()]];
        assert_eq!(table(["NAME", "STATES"], &rows), "NAME        STATES\nPay         1\nÜberweisen  -\n");
    }
}
