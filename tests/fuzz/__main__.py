"""``python -m tests.fuzz [--seconds N] [TARGET ...]``: fuzz the parsers.

Each target runs in a process of its own; what it found worth keeping stays below ``build/fuzz``,
and so does input that broke something.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from hashlib import sha256
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

FOUND = Path("build/fuzz")


def main() -> int:
    """Fuzz the targets one after the other; 1 when one of them broke."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--seconds", type=int, default=60, help="for each target (60)")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    given = parser.parse_args()
    if given.here:
        fuzz(given.targets[0], given.seconds)
    if find_spec("atheris") is None:
        print("Fuzzing needs atheris, which there is for Linux: pip install atheris")
        return 2
    from tests.fuzz.targets import TARGETS

    broken = 0
    for name in given.targets or TARGETS:
        if name not in TARGETS:
            parser.error(f"no target {name!r}; there are {', '.join(TARGETS)}")
        command = [sys.executable, "-m", "tests.fuzz", "--here", name, "--seconds"]
        print(f"{name}: {given.seconds} s", flush=True)
        broken += subprocess.run([*command, str(given.seconds)], check=False).returncode != 0
    return 1 if broken else 0


def fuzz(name: str, seconds: int) -> None:
    """Fuzz one target in this process, which ends with it."""
    atheris = import_module("atheris")  # which has no types, and is there for Linux only
    with atheris.instrument_imports(include=["bigcommerce_sdk", "generator"]):
        from tests.fuzz.targets import TARGETS

    corpus = FOUND / name
    corpus.mkdir(parents=True, exist_ok=True)
    for seed in TARGETS[name].seeds:
        (corpus / sha256(seed).hexdigest()).write_bytes(seed)
    options = [f"-max_total_time={seconds}", f"-artifact_prefix={FOUND}/{name}-", "-verbosity=0"]
    atheris.Setup([sys.argv[0], *options, "-timeout=20", str(corpus)], TARGETS[name].run)
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
