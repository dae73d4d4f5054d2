"""``python -m benchmarks.against COMMIT``: small requests per second, beside another commit.

Both stores run at the same time, and get requests in turn. The best runs of each are compared:
they were disturbed least. Fails if this code is slower.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from benchmarks.measuring import interleaved, least_ratio
from benchmarks.sandbox import REQUESTS, Target, request_of, small_gets

ROOT = Path(__file__).parents[1]
#: The part of the speed of the other commit that is not measurably below it.
LEAST = 0.95

#: Runs a store of the code in the current folder, until its input ends.
_SERVE = """
import os, sys
sys.path.insert(0, os.getcwd())
from bigcommerce_sdk.sandbox import Sandbox
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
with Sandbox() as sandbox:
    print(sandbox.base_url, sandbox.store_hash, sandbox.token, flush=True)
    sys.stdin.read()
"""


def main() -> int:
    """Measure both. Returns the exit status: 1 if this code is slower."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.against", description=__doc__)
    parser.add_argument("commit", help="a revision of git, such as HEAD~1 or origin/main")
    parser.add_argument("--runs", type=int, default=9, help="measured runs of each (default: 9)")
    given = parser.parse_args()
    with worktree(given.commit) as other, served(ROOT) as mine, served(other) as theirs:
        works = {"mine": partial(small_gets, mine), "theirs": partial(small_gets, theirs)}
        times = interleaved(works, given.runs)
    speed = least_ratio(times, "theirs", "mine")
    for name, shown in (("theirs", given.commit), ("mine", "this code")):
        print(f"{REQUESTS / min(times[name]):8,.0f} requests per second: {shown}")
    print(f"this code has {speed:.2f} of the speed, at least {LEAST} is needed")
    return 0 if speed >= LEAST else 1


@contextmanager
def worktree(commit: str) -> Generator[Path]:
    """The files of a commit, in a folder that is removed at the end."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        _git("worktree", "add", "--detach", "--quiet", str(tree), commit)
        try:
            yield tree
        finally:
            _git("worktree", "remove", "--force", str(tree))


def _git(*command: str) -> None:
    subprocess.run(("git", *command), cwd=ROOT, check=True)


@contextmanager
def served(folder: Path) -> Generator[Target]:
    """Run the store of the code in a folder, on one processor if the system supports that."""
    process = subprocess.Popen(
        (sys.executable, "-c", _SERVE),
        cwd=folder,
        env={**os.environ, "PYTHONSAFEPATH": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdin
        assert process.stdout
        try:
            base, store_hash, token = process.stdout.readline().split()
            yield request_of(base, store_hash, token)
        finally:
            process.stdin.close()


if __name__ == "__main__":
    sys.exit(main())
