//! Processor time and memory of this process, as the kernel counts them.

use std::fs;
use std::thread;
use std::time::Duration;

/// How often each thing is measured: the fastest round is told, which other processes disturb least.
pub(crate) const ROUNDS: usize = 9;

/// How long a round takes at least, in seconds: what is quicker is done several times in it.
const SHORTEST: f64 = 0.02;

/// The CPU time of it, in seconds.
pub(crate) fn fastest(mut work: impl FnMut()) -> f64 {
    let mut round = |times: usize| {
        let begin = cpu();
        (0..times).for_each(|_| work());
        cpu() - begin
    };
    let once = round(1).min(round(1)).max(1e-7);
    let times = (SHORTEST / once).ceil() as usize;
    let rounds = (0..ROUNDS).map(|_| round(times));
    rounds.fold(f64::MAX, f64::min) / times as f64
}

/// The seconds that the process has run (the kernel's `sched-stats.rst`), after a pause in which they are counted up.
pub(crate) fn cpu() -> f64 {
    thread::sleep(Duration::from_millis(1));
    let stat = fs::read_to_string("/proc/self/schedstat").unwrap();
    stat.split_whitespace().find_map(|field| field.parse::<f64>().ok()).unwrap() / 1e9
}

/// The most memory that the process has held so far, in MB.
pub(crate) fn peak() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap();
    line.split_whitespace().find_map(|word| word.parse::<f64>().ok()).unwrap() * 1024.0 / 1e6
}
