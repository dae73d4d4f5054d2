"""Run clients by others against the sandbox: ``python -m tests.clients [--npm] [--write]``."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from bigcommerce_sdk.sandbox import Sandbox
from tests.clients import python
from tests.clients.outcomes import Outcome, table, write


def main() -> int:
    """Run the clients. Returns the exit status: 1 if one fails."""
    parser = argparse.ArgumentParser(prog="python -m tests.clients", description=__doc__)
    parser.add_argument("--tap", type=Path, help="the environment with tap-bigcommerce")
    parser.add_argument("--others", action="store_true", help="those of npm, PHP and Ruby")
    parser.add_argument("--write", action="store_true", help="write the table of the guide")
    given = parser.parse_args()
    outcomes = list(_others() if given.others else _of_pypi(given.tap))
    print(table(outcomes))
    bad = [each for each in outcomes if each.unexpected or not each.is_good]
    for each in bad:
        print(f"\n{each.client} fails:")
        print(*(f"  {call}: {why}" for call, why in each.unexpected.items()), sep="\n")
    if given.write:
        write(outcomes)
    answered = sum(each.answered for each in outcomes)
    print(f"{answered} passed, {sum(len(each.unexpected) for each in outcomes)} failed")
    return 1 if bad else 0


def _of_pypi(tap: Path | None) -> Iterator[Outcome]:
    yield _run(python.bigcommerce)
    yield _run(python.bigc)
    yield _run(python.pybigcommerce)
    if tap is not None:
        yield _run(lambda sandbox: python.tap_bigcommerce(sandbox, tap))


def _others() -> Iterator[Outcome]:
    from tests.clients import foreign, node

    yield from node.outcomes(_run)
    yield from foreign.outcomes(_run)


def _run(client: Callable[[Sandbox], Outcome]) -> Outcome:
    """Run a client against a store of its own, which answers for the hosts of BigCommerce."""
    with (
        tempfile.TemporaryDirectory() as folder,
        Sandbox(tls=str(Path(folder) / "ca.pem")) as sandbox,
        python.environment(sandbox),
    ):
        return client(sandbox)


if __name__ == "__main__":
    os.environ.pop("PYTHONWARNINGS", None)
    sys.exit(main())
