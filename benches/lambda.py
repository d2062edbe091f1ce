#!/usr/bin/env python3
"""The size of a deployed program, and how long it takes to ask for its first event, beside programs on lambda_runtime alone.

    python3 benches/lambda.py [--runs N] [--work FOLDER]

It writes a package for each program into a folder (a new one, unless given: then what is built stays), builds them with the
profile that `cargo lambda build --release` uses and with `panic = "unwind"` for all, and starts them in turn against a Runtime
API that gives no event. The time is from before the process is started until the first byte of its request is there.

It fails where a program with sfn is more than 1.1 times as large as the one on lambda_runtime with as many functions, or takes more
than 1.1 times as long to start: the fastest of its runs to the fastest of theirs. One that writes log lines is held to what
`cargo lambda new` writes, too, with its single function.
"""
import argparse
import os
import pathlib
import socket
import statistics
import subprocess
import sys
import tempfile
import time

LIMIT = 1.1
ROOT = pathlib.Path(__file__).resolve().parent.parent

MANIFEST = """[package]
name = "{name}"
version = "0.1.0"
edition = "2024"

[dependencies]
serde = {{ version = "1", features = ["derive"] }}
{dependencies}

[workspace]

[profile.release]
codegen-units = 1
lto = "fat"
panic = "unwind"
strip = "symbols"
"""

LAMBDA_RUNTIME = """lambda_runtime = {{ version = "1.5"{features} }}
serde_json = "1"
tokio = {{ version = "1", features = ["macros"] }}"""
SFN = """sfn = {{ path = "{root}", default-features = false, features = ["{feature}"] }}"""

TYPES = """use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize)]
pub struct Order {
    pub id: String,
    pub cents: u64,
}

#[derive(Debug, Serialize)]
pub struct Receipt {
    pub reference: String,
}

#[derive(Debug)]
pub struct Declined(u64);

impl std::fmt::Display for Declined {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} cents were declined", self.0)
    }
}

impl std::error::Error for Declined {}
"""

HANDLER = """
pub async fn pay_{n}(order: Order) -> Result<Receipt, Declined> {{
    if order.cents > {n} + 1000 {{ Err(Declined(order.cents)) }} else {{ Ok(Receipt {{ reference: format!("{n}-{{}}", order.id) }}) }}
}}
"""

# What `cargo lambda new` writes, with the handler in it.
HELLO = """
use lambda_runtime::{{Error, LambdaEvent, run, service_fn}};

async fn handle(event: LambdaEvent<Order>) -> Result<Receipt, Error> {{
    Ok(pay_0(event.payload).await?)
}}

#[tokio::main]
async fn main() -> Result<(), Error> {{
    {logging}
    run(service_fn(handle)).await
}}
"""

# Several functions in one program, by hand.
MATCH = """
use lambda_runtime::{{Error, LambdaEvent, run, service_fn}};
use serde_json::{{Value, from_value, to_value}};

async fn handle(event: LambdaEvent<Value>) -> Result<Value, Error> {{
    let input = event.payload;
    Ok(match HANDLER.get().map_or("", String::as_str) {{
{arms}
        other => return Err(format!("no Lambda function {{other}}").into()),
    }})
}}

static HANDLER: std::sync::OnceLock<String> = std::sync::OnceLock::new();

#[tokio::main]
async fn main() -> Result<(), Error> {{
    {logging}
    let _ = HANDLER.set(std::env::var("_HANDLER")?);
    run(service_fn(handle)).await
}}
"""

INIT = "lambda_runtime::tracing::init_default_subscriber();"


def by_hand(count, logs):
    logging = INIT if logs else ""
    source = TYPES + "".join(HANDLER.format(n=n) for n in range(count))
    if count == 1:
        source += HELLO.format(logging=logging)
    else:
        arm = '        "pay_{n}" => to_value(pay_{n}(from_value(input)?).await?)?,'
        source += MATCH.format(logging=logging, arms="\n".join(arm.format(n=n) for n in range(count)))
    return LAMBDA_RUNTIME.format(features="" if logs else ", default-features = false"), source


def with_sfn(count, logs):
    types = TYPES.replace("#[derive(Debug)]\npub struct Declined", "#[derive(Debug, sfn::ErrorNames)]\npub struct Declined")
    functions = "".join("\n#[sfn::lambda]" + HANDLER.format(n=n) for n in range(count))
    main = "\nfn main() -> std::process::ExitCode {\n    sfn::bootstrap()\n}\n"
    return SFN.format(root=ROOT, feature="lambda" if logs else "bootstrap"), types + functions + main


PROGRAMS = {
    f"{kind}-{count}{'' if logs else '-silent'}": make(count, logs)
    for logs in (True, False)
    for kind, make in (("hello" , by_hand), ("sfn", with_sfn))
    for count in (1, 100)
}


def build(work):
    binaries = {}
    for name, (dependencies, source) in PROGRAMS.items():
        folder = work / name
        (folder / "src").mkdir(parents=True, exist_ok=True)
        (folder / "Cargo.toml").write_text(MANIFEST.format(name=name, dependencies=dependencies))
        (folder / "src/main.rs").write_text(source)
        environment = {**os.environ, "CARGO_TARGET_DIR": str(work / "target")}
        subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=folder, check=True, env=environment)
        binaries[name] = work / "target/release" / name
    return binaries


def start(binary, server):
    """Seconds from before the process is started until it has asked for an event."""
    environment = {
        "_HANDLER": "pay_0",
        "AWS_LAMBDA_RUNTIME_API": f"127.0.0.1:{server.getsockname()[1]}",
        "AWS_LAMBDA_FUNCTION_NAME": "pay",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "128",
        "AWS_LAMBDA_FUNCTION_VERSION": "1",
        "AWS_LAMBDA_LOG_FORMAT": "JSON",
    }
    begun = time.perf_counter()
    process = subprocess.Popen([binary], env=environment, stdout=subprocess.DEVNULL)
    connection, _ = server.accept()
    request = connection.recv(4096)
    taken = time.perf_counter() - begun
    process.kill()
    process.wait()
    connection.close()
    assert request.startswith(b"GET /2018-06-01/runtime/invocation/next "), request
    return taken


def like(name, count):
    """The program without sfn that one with it is compared with."""
    return f"hello-{count}{'-silent' if name.endswith('-silent') else ''}"


def ratios(name, sizes, times, other):
    """What a program is to another: its size, its fastest start, its median start."""
    yield sizes[name] / sizes[other]
    yield min(times[name]) / min(times[other])
    yield statistics.median(times[name]) / statistics.median(times[other])


def over(name, sizes, times):
    """What of a program is over the limit. One without log lines is held to what does as much by hand; nobody begins with that."""
    count = name.split("-")[1]
    for other in {count} if name.endswith("-silent") else {"1", count}:
        for what, ratio in zip(("size", "fastest start"), ratios(name, sizes, times, like(name, other))):
            if ratio > LIMIT:
                yield f"{name}: its {what} is {ratio:.4f} times that of {like(name, other)}, over {LIMIT}"


def table(sizes, times):
    heads = ("size", "start: fastest", "median")
    cells = "".join(f" | {head} | to `hello`, 1 | to `hello`, as many" for head in heads)
    print(f"| program{cells} |\n|{'---|' * 10}")
    for name, size in sizes.items():
        columns = [[f"{size:,} B"], [f"{min(times[name]) * 1000:.2f} ms"], [f"{statistics.median(times[name]) * 1000:.2f} ms"]]
        for other in dict.fromkeys(("1", name.split("-")[1])):
            for column, ratio in zip(columns, ratios(name, sizes, times, like(name, other))):
                column.append(f"{ratio:.3f}")
        print(f"| {name} | {' | '.join(cell for column in columns for cell in (column + column[-1:])[:3])} |")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--runs", type=int, default=400)
    arguments.add_argument("--work", type=pathlib.Path)
    arguments = arguments.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        binaries = build(arguments.work or pathlib.Path(scratch))
        sizes = {name: binary.stat().st_size for name, binary in binaries.items()}
        server = socket.create_server(("127.0.0.1", 0))
        server.settimeout(10)
        times = {name: [] for name in binaries}
        for _ in range(arguments.runs):
            for name, binary in binaries.items():
                times[name].append(start(binary, server))
    table(sizes, times)
    beyond = sorted(line for name in sizes if name.startswith("sfn-") for line in over(name, sizes, times))
    print("\n".join(beyond), file=sys.stderr, end="\n" if beyond else "")
    return 1 if beyond else 0


if __name__ == "__main__":
    sys.exit(main())
