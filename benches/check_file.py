#!/usr/bin/env python3
"""Times `sfn check FILE` beside asl-validator (npm) on the same definitions, each from the start of a process to its end.

    python3 benches/check_file.py [STATES]...     by default 10, 100, 1,000 and 10,000

It builds the release binary, installs asl-validator into a folder that it deletes, and fails where a limit is not held.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

VALIDATOR = "asl-validator@4.0.0"
RUNS = 40
LEAST_RATIO = 100
MOST_SECONDS = 0.2
MOST_MEGABYTES = 100
WORKSPACE = Path(__file__).resolve().parent.parent

LAMBDA = "arn:aws:lambda:eu-west-1:123456789012:function:"
LAST = "Failed"


def one_round(number, following):
    """Ten states that lead to the next round: as much as fits into AWS's limit of 1 MiB with 10,000 states."""
    name = [f"S{number}{letter}" for letter in "ABCDEFGHIJ"]
    lead = {"Next": following} if following else {"End": True}
    return {
        name[0]: {
            "Type": "Task",
            "Resource": LAMBDA + "a",
            "Retry": [{"ErrorEquals": ["Lambda.TooManyRequestsException"], "MaxAttempts": 4}],
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": LAST}],
            "Next": name[1],
        },
        name[1]: {"Type": "Pass", "Parameters": {"id.$": "$.order.id"}, "Next": name[2]},
        name[2]: {"Type": "Choice", "Choices": [{"Variable": "$.n", "NumericLessThan": 3, "Next": name[4]}], "Default": name[3]},
        name[3]: {"Type": "Wait", "Seconds": 5, "Next": name[4]},
        name[4]: {"Type": "Pass", "Result": True, "ResultPath": "$.seen", "Next": name[5]},
        name[5]: {"Type": "Map", "ItemProcessor": {"StartAt": name[6], "States": {name[6]: {"Type": "Pass", "End": True}}}, "Next": name[7]},
        name[7]: {"Type": "Task", "Resource": LAMBDA + "b", "Next": name[8]},
        name[8]: {"Type": "Pass", "Next": name[9]},
        name[9]: {"Type": "Pass", **lead},
    }


def definition(states):
    rounds = states // 10
    all_states = {}
    for number in range(rounds):
        all_states.update(one_round(number, f"S{number + 1}A" if number + 1 < rounds else None))
    all_states[LAST] = {"Type": "Fail", "Error": "Failed", "Cause": "a state failed"}
    return {"StartAt": "S0A", "States": all_states}


# Runs a command and says its wall time, CPU and peak memory. A process begins with the memory of the one that starts it,
# so this is a small one.
LAUNCHER = """
import os, subprocess, sys, time
nothing = subprocess.DEVNULL
start = time.perf_counter()
process = subprocess.Popen(sys.argv[1:], stdout=nothing, stderr=nothing)
_, status, usage = os.wait4(process.pid, 0)
print(time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000)
sys.exit(os.waitstatus_to_exitcode(status))
"""


def measure(command, folder):
    """One run: wall time and CPU in seconds, peak memory in MB."""
    launch = [sys.executable, "-S", "-c", LAUNCHER, *command]
    run = subprocess.run(launch, cwd=folder, check=True, stdout=subprocess.PIPE, text=True)
    return tuple(map(float, run.stdout.split()))


def binary():
    build = ["cargo", "build", "--release", "--quiet", "-p", "sfn-cli", "--message-format", "json"]
    built = subprocess.run(build, cwd=WORKSPACE, check=True, stdout=subprocess.PIPE, text=True).stdout
    return next(path for line in built.splitlines() if (path := json.loads(line).get("executable")))


def compare(states, sfn, folder):
    """Measures both on one file, says so, and gives what is beyond a limit."""
    file = folder / f"{states}.asl.json"
    file.write_text(json.dumps(definition(states), indent=2))
    commands = [[sfn, "check", file.name], ["node", "node_modules/.bin/asl-validator", "--json-path", file.name]]
    # In turn, so that what disturbs one disturbs the other too.
    runs = [[measure(command, folder) for command in commands] for _ in range(RUNS)]
    ours, theirs = map(min, zip(*runs))
    print(f"\n{states} states, {file.stat().st_size / 1e6:.3f} MB; the fastest of {RUNS} runs of each in turn")
    for title, (wall, cpu, memory) in (("sfn check", ours), (VALIDATOR, theirs)):
        print(f"  {title:<20} {wall:8.4f} s wall {cpu:8.4f} s CPU {memory:7.1f} MB peak")
    ratio = theirs[0] / ours[0]
    print(f"  ratio of wall times  {ratio:8.0f}")
    within = {
        f"a ratio of {LEAST_RATIO}": ratio >= LEAST_RATIO,
        f"{MOST_SECONDS} s": ours[0] <= MOST_SECONDS,
        f"{MOST_MEGABYTES} MB": ours[2] <= MOST_MEGABYTES,
    }
    return [f"{states} states: not within {limit}" for limit, is_held in within.items() if not is_held]


def main():
    sizes = [int(size) for size in sys.argv[1:]] or [10, 100, 1_000, 10_000]
    sfn = binary()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "package.json").write_text("{}")
        install = ["npm", "install", "--silent", "--no-audit", "--no-fund", VALIDATOR]
        subprocess.run(install, cwd=folder, check=True)
        beyond = [limit for size in sizes for limit in compare(size, sfn, folder)]
    if beyond:
        sys.exit("\n".join(["", *beyond]))


if __name__ == "__main__":
    main()
