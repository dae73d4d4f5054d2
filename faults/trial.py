"""One row with one client. As ``python -m faults.trial PACKAGE NUMBER`` it says how that went."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any, NamedTuple

from bigcommerce_sdk.sandbox import Sandbox
from faults.clients import client_of
from faults.elsewhere import elsewhere
from faults.rows import ROWS, Result, Row, Scene

#: Seconds after which a client is taken to be lost.
LIMIT = 30.0


class Verdict(NamedTuple):
    """How a client did.

    Attributes:
        right: whether it did right.
        said: the error that it raised, if any.
    """

    right: bool
    said: str

    def __str__(self) -> str:
        return " ".join(filter(None, ["✓" if self.right else "✗", self.said]))


def tried(row: Row, package: str, **settings: Any) -> Verdict:
    """How a client does when that goes wrong.

    Args:
        row: what goes wrong.
        package: the package of the client.
        settings: further ones of the client, if it is ours.
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
    return "" if right else "says nothing"


def tried_apart(number: int, package: str) -> Verdict:
    """The same in a process of its own, which is ended if it goes on for ever.

    Args:
        number: which row.
        package: the package of the client.
    """
    command = [sys.executable, "-m", "faults.trial", package, str(number)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT)
    except subprocess.TimeoutExpired:
        return Verdict(False, "never ends")
    if done.returncode:
        return Verdict(False, "the process died")
    return Verdict(*json.loads(done.stdout))


if __name__ == "__main__":
    print(json.dumps(tried(ROWS[int(sys.argv[2])], sys.argv[1])))
