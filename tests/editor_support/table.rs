//! The probes with what came of them.

/// A line for each probe.
#[derive(Default)]
pub(crate) struct Table {
    probes: usize,
    failed: usize,
}

impl Table {
    /// Prints what came of a probe.
    pub(crate) fn row(&mut self, probe: &str, result: &Result<(), String>) {
        let probe = probe.replace('\n', "");
        self.probes += 1;
        match result {
            Ok(()) => println!("ok      {probe}"),
            Err(why) => {
                self.failed += 1;
                println!("failed  {probe}: {why}");
            }
        }
    }

    /// Fails if one of them did.
    pub(crate) fn end(&self) {
        assert_eq!(self.failed, 0, "probes failed, of {}; see above", self.probes);
    }
}
