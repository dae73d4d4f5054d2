"""One row with one client.

``python -m faults.trial PACKAGE NUMBER`` prints the verdict as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any, NamedTuple

from bigcommerce_sdk.sandbox import Sandbox
from faults.clients import client_of
from faults.elsewhere import elsewhere
from faults.rows import ROWS, Result, Row, Scene

#: Seconds after which a client counts as hanging.
LIMIT = 30.0


class Verdict(NamedTuple):
    """How a client handled a fault.

    Attributes:
        right: whether it behaved correctly.
        said: the name of the exception that it raised, or what happened instead.
    """

    right: bool
    said: str

    def __str__(self) -> str:
        return " ".join(filter(None, ["✓" if self.right else "✗", self.said]))


def tried(row: Row, package: str, **settings: Any) -> Verdict:
    """Run a row with a client in this process.

    Args:
        row: the row.
        package: the package of the client.
        settings: further arguments of this SDK's client; ``client`` makes it.
    """
    with Sandbox() as sandbox, elsewhere() as other:
        scene = Scene(sandbox, other)
        row.prepare(scene)
        api = client_of(package, sandbox, row.timeout, **settings)
        value, error = None, None
        try:
            value = row.call(api)
        except Exception as raised:
            error = raised
        right = row.right(scene, Result(value, error, package))
    return Verdict(right, _said(right, error, value))


def _said(right: bool, error: Exception | None, value: object) -> str:
    if error is not None:
        return type(error).__name__
    return "" if right else "no error"


def tried_apart(number: int, package: str) -> Verdict:
    """Run a row in a separate process, which is killed after ``LIMIT`` seconds.

    Args:
        number: the index of the row.
        package: the package of the client.
    """
    command = [sys.executable, "-m", "faults.trial", package, str(number)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        return Verdict(False, "never ends")
    if done.returncode:
        return Verdict(False, "process crashed")
    return Verdict(*json.loads(done.stdout))


if __name__ == "__main__":
    print(json.dumps(tried(ROWS[int(sys.argv[2])], sys.argv[1])))
